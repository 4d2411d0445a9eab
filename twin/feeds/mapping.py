"""Mapping: which payload becomes which reading, as written in TOML. No code per device.

    source = "mqtt:city-gauges"

    [limits]
    max_bytes = 65536
    max_depth = 32

    [[mapping]]
    match = "gauge/{id}/data"            # topic, URL path or entity; {name} and + take one level, # the rest
    form = "json"                        # json | ultralight | plain
    items = "/data"                      # a list of observations inside; leave out where the payload is one
    stream = "gauge/{id}"
    time = "/time"                       # or "arrival"
    epoch_unit = "s"                     # only where times are numbers: s, ms, us, ns
    time_zone = "Asia/Tokyo"             # only where times are texts that carry no zone
    native_id = "/seq"                   # never used twice: a counter that begins anew after a restart is none
    place = { kind = "gml_id", id = "bldg_{id}" }

    [[mapping.value]]
    path = "/level"
    quantity = "water_level"
    unit = "cm"
    unit_path = "/unit"                  # only where the payload names its unit; `unit` is for those that do not

Paths are JSON pointers. Where one topic or file brings several sensors, the stream says so: `stream = "g/{/object}"`
takes what the payload has there. `time = "arrival"` marks the reading ESTIMATED, and a redelivered message cannot be
told from a new one unless it has a `native_id`. A payload that does not fit becomes a `Rejected`, never an exception.
"""

from __future__ import annotations

import math
import re
import time as clock
from typing import Any, NamedTuple, Protocol

from pydantic import Field

from twin.errors import InputError
from twin.feeds.payloads import MISSING, PARSERS, at_pointer, pointer_steps
from twin.feeds.quick import QuickRead, quick_reader
from twin.feeds.rules import Limits, PlaceRule, Refusing, StreamRule, ValueRule, pattern_of, printable
from twin.sensors.door import admit, event_time_ns, number
from twin.sensors.readings import Quality, Reading, Rejected
from twin.settings import Section, check, parse_toml

__all__ = ["FeedMapping", "Limits", "Mapping", "Outcome", "PlaceRule", "StreamRule", "ValueRule", "load_mapping",
           "mapping_of", "printable"]  # fmt: skip


_POINTER = re.compile(r"\{(/[^}]*)\}")
_REMEMBERED = 200_000  # readings whose place is kept, to tell two sensors under one stream


class Outcome(NamedTuple):
    """What one payload became."""

    readings: list[Reading]
    rejected: list[Rejected]


class Mapping(Protocol):
    """What a feed needs of a mapping, be it of payloads, entities or Observations."""

    source: str
    limits: Limits

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """Add the readings of one payload and what of it was refused; never raises for what a sender sent."""
        ...

    def reject(self, received: int, stream: str, reason: str, payload: bytes, topic: str = "") -> Rejected:
        """A dead letter."""
        ...


class Prepared(NamedTuple):
    """A `StreamRule` for one topic: templates filled in, pointers cut into steps."""

    rule: StreamRule
    values: tuple[tuple[tuple[str, ...], ValueRule, str], ...]
    items: tuple[str, ...]
    time: tuple[str, ...] | None
    native_id: tuple[str, ...] | None
    place_id: str


class FeedMapping(Refusing):
    """A mapping ready for use: `read` turns payloads into readings and never raises for what a sender sent.

    Parameters
    ----------
    source : str
        The feed's name, the first part of every reading's identity.
    rules : sequence of StreamRule
        The first that matches is used.
    limits : Limits
    """

    def __init__(self, source: str, rules: tuple[StreamRule, ...], limits: Limits | None = None) -> None:
        self.source = source
        self.rules = rules
        self.limits = limits or Limits()
        self._patterns = [(pattern_of(rule.match), rule) for rule in rules]
        self._by_topic: dict[str, Prepared | None] = {}
        self._quick: dict[str, QuickRead | None] = {}
        self._place_at: dict[tuple[str, str, int], tuple[str, float, float]] = {}

    def read(self, topic: str, payload: bytes, received_time: int | None = None) -> Outcome:
        """Readings in one payload, and what of it was refused with the reason.

        Parameters
        ----------
        topic : str
            Topic, path or entity the payload came under.
        payload : bytes
        received_time : int or None
            UTC ns; now when None.
        """
        outcome = Outcome([], [])
        self.read_into(outcome, topic, payload, clock.time_ns() if received_time is None else received_time)
        return outcome

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """As `read`, added to what is there already: batches of messages become one outcome."""
        quick = self._quick.get(topic)
        readings = None if quick is None else quick(payload, received)
        if readings is None:
            self._read_strictly(outcome, topic, payload, received)
        else:
            outcome.readings.extend(readings)

    def _read_strictly(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        prepared = self._prepare(topic)
        if prepared is None:
            reason = f"no mapping matches {topic[:200]!r}"
        elif len(payload) > self.limits.max_bytes:
            reason = f"payload has {len(payload)} bytes, at most {self.limits.max_bytes} are taken"
        else:
            try:
                document = PARSERS[prepared.rule.form](payload, max_depth=self.limits.max_depth)
                before = len(outcome.rejected)
                for number_of, item in enumerate(_items(document, prepared)):
                    self._read_item(item, prepared, received, payload, outcome, arrival=received + number_of)
                self.condense(outcome.rejected, before)
                outcome.rejected[before:] = [one._replace(topic=printable(topic)) for one in outcome.rejected[before:]]
                return
            except InputError as error:
                reason = str(error)
        stream = prepared.values[0][2] if prepared else topic
        outcome.rejected.append(self.reject(received, stream, reason, payload, topic))

    def _prepare(self, topic: str) -> Prepared | None:
        if topic in self._by_topic:
            return self._by_topic[topic]
        if len(self._by_topic) >= 100_000:  # topics are the sender's choice; memory is ours
            self._by_topic.clear()
            self._quick.clear()
        found = None
        for pattern, rule in self._patterns:
            match = pattern.fullmatch(topic)
            if match:
                found = _prepared(rule, {**match.groupdict(), "topic": topic})
                break
        self._by_topic[topic] = found
        self._quick[topic] = None if found is None else quick_reader(found, self.source, self.limits)
        return found

    def _read_item(
        self, item: Any, prepared: Prepared, received: int, payload: bytes, outcome: Outcome, *, arrival: int
    ) -> None:
        """Each value of one observation; a bad one does not take the good ones with it.

        arrival : a time of its own for each, so that two that arrive together are not taken for one. [ns]
        """
        stream = prepared.values[0][2]
        try:
            common = _common(item, prepared, arrival)
        except InputError as error:
            outcome.rejected.append(self.reject(received, stream, str(error), payload))
            return
        for steps, rule, stream in prepared.values:
            found = at_pointer(item, steps)
            if found is MISSING and rule.optional:
                continue
            try:
                if found is MISSING:
                    raise InputError(f"no value at {rule.path!r}")
                value = number(found, states=rule.states, quantity=rule.quantity)
                stream = _stream_of(item, stream) if "{" in stream else stream
                reading = admit(source=self.source, stream=stream, quantity=rule.quantity, unit=_unit_of(item, rule),
                                value=value, received_time=received, **common)  # fmt: skip
                self._check_place(reading, prepared.rule)
                outcome.readings.append(reading)
            except InputError as error:
                outcome.rejected.append(self.reject(received, stream, f"{rule.path or 'value'}: {error}", payload))

    def _check_place(self, reading: Reading, rule: StreamRule) -> None:
        """Two sensors under one stream would be taken for one, and at one time the second for a revision."""
        place = rule.place
        if place is None or reading.native_id or (place.path is None and not isinstance(place.longitude, str)):
            return
        key = reading.stream, reading.quantity, reading.event_time
        here = reading.place_id, reading.longitude, reading.latitude
        if len(self._place_at) >= _REMEMBERED:
            self._place_at.clear()
        known = self._place_at.setdefault(key, here)
        if str(known) != str(here):
            raise InputError(
                f"stream {reading.stream!r} has two places at one time, {known[0] or known[1:]} and "
                f"{here[0] or here[1:]}; give each sensor a stream of its own, e.g. stream = 'gauge/{{/object}}'"
            )


def _stream_of(item: Any, template: str) -> str:
    """A stream's name with what the payload has at its pointers."""
    return _POINTER.sub(lambda found: _identifier(at_pointer(item, pointer_steps(found[1])), found[1]), template)


def _unit_of(item: Any, rule: ValueRule) -> str:
    if rule.unit_path is None:
        return rule.unit
    found = at_pointer(item, pointer_steps(rule.unit_path))
    if found is MISSING:
        return rule.unit
    if not isinstance(found, str) or not found:
        raise InputError(f"unit at {rule.unit_path!r} is {str(found)[:60]!r}, expected text")
    return found


def _prepared(rule: StreamRule, names: dict[str, str]) -> Prepared:
    def fill(template: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda found: names[found[1]], template)

    return Prepared(
        rule,
        tuple((pointer_steps(value.path), value, fill(value.stream or rule.stream)) for value in rule.value),
        pointer_steps(rule.items),
        None if rule.time == "arrival" else pointer_steps(rule.time),
        None if rule.native_id is None else pointer_steps(rule.native_id),
        fill(rule.place.id) if rule.place else "",
    )


def _items(document: Any, prepared: Prepared) -> list[Any]:
    found = at_pointer(document, prepared.items)
    if found is MISSING:
        raise InputError(f"no observations at {prepared.rule.items!r}")
    if isinstance(found, list) and (prepared.items or prepared.rule.form == "ultralight"):
        return found
    return [found]


def _common(item: Any, prepared: Prepared, received: int) -> dict[str, Any]:
    """What all values of an observation share: time, quality, id, place."""
    common: dict[str, Any] = {}
    if prepared.time is None:
        common["event_time"], common["quality"] = received, Quality.ESTIMATED
    else:
        found = at_pointer(item, prepared.time)
        if not isinstance(found, str | int | float):
            raise InputError(f"no time at {prepared.rule.time!r}, found {str(found)[:60]}")
        common["event_time"] = event_time_ns(
            found, epoch_unit=prepared.rule.epoch_unit, zone=prepared.rule.time_zone
        )
    if prepared.native_id is not None:
        common["native_id"] = _identifier(at_pointer(item, prepared.native_id), prepared.rule.native_id)
    place = prepared.rule.place
    if place is not None:
        common["place_kind"] = place.kind
        if place.kind != "position":
            found = at_pointer(item, pointer_steps(place.path)) if place.path is not None else prepared.place_id
            common["place_id"] = _identifier(found, place.path)
        for name in ("longitude", "latitude", "height"):
            common[name] = _coordinate(item, getattr(place, name), name)
    return common


def _identifier(found: Any, path: str | None) -> str:
    if isinstance(found, bool) or not isinstance(found, str | int) or found == "":
        raise InputError(f"id at {path!r} is {str(found)[:60]!r}, expected text or a whole number")
    return str(found)


def _coordinate(item: Any, rule: float | str | None, name: str) -> float:
    if rule is None:
        return math.nan
    if isinstance(rule, float):
        return rule
    try:
        return number(at_pointer(item, pointer_steps(rule)))
    except InputError as error:
        raise InputError(f"{name} at {rule!r}: {error}") from None


def load_mapping(text: str, *, file: str = "mapping") -> FeedMapping:
    """A mapping out of TOML.

    Raises
    ------
    ScenarioError
        Every complaint at once, each with the key it is about.

    Examples
    --------
    >>> mapping = load_mapping('''
    ... source = "mqtt:city"
    ... [[mapping]]
    ... match = "gauge/{id}"
    ... stream = "gauge/{id}"
    ... time = "/t"
    ... value = [{ path = "/level", quantity = "water_level", unit = "cm" }]
    ... ''')
    >>> outcome = mapping.read("gauge/7", b'{"t": "2026-11-21T10:00:00Z", "level": 152}', 1_800_000_000 * 10**9)
    >>> outcome.readings[0].stream, outcome.readings[0].value
    ('gauge/7', 1.52)
    >>> load_mapping('source = "x"\\nmapping = [{ match = "a", time = "arrival" }]')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: mapping:
      mapping.0.value: a value is required
    """
    return mapping_of(parse_toml(text, source=file), file=file)


def mapping_of(document: dict[str, Any], *, file: str = "mapping") -> FeedMapping:
    """A mapping out of a TOML table already read; ScenarioError as `load_mapping`."""
    whole = check(_Document, document, source=file)
    return FeedMapping(whole.source, whole.mapping, whole.limits)


class _Document(Section):
    source: str = Field(min_length=1)
    limits: Limits = Limits()
    mapping: tuple[StreamRule, ...] = Field(min_length=1)
    mqtt: dict[str, Any] | None = None  # read by twin.feeds.mqtt
