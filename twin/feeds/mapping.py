"""Mapping: how payloads become readings, written in TOML. No code per device.

    source = "mqtt:city-gauges"

    [limits]
    max_bytes = 65536
    max_depth = 32

    [[mapping]]
    match = "gauge/{id}/data"            # topic, URL path or entity; {name} and + match one level, # the rest
    form = "json"                        # json | ultralight | plain | csv | senml | jma-xml
    items = "/data"                      # a list of observations in the payload, see `payload_items`; omitted where the
                                         # payload is one
    columns = false                      # true: {"time": [...], "level": [...]}
    table = { delimiter = "tab" }        # form csv: how the table is laid out, see `table_form`
    only = { "/type" = ["level"] }       # observations that are read; others are none of this mapping's
    skip = { "/flag" = ["-"] }           # observations that are not read
    stream = "gauge/{id}"
    time = "/time"                       # or "arrival", "{/date} {/hour}:00", or a list of which the first found counts
    epoch_unit = "s"                     # only where times are numbers: s, ms, us, ns
    time_zone = "Asia/Tokyo"             # only where times are texts that carry no zone
    native_id = "/seq"                   # unique for good: not a counter that is reset by a restart
    place = { kind = "gml_id", id = "bldg_{id}" }
    # ready = "jma-latest"               # a mapping that ships, see `ready_mappings`; keys given here replace its own

    [[mapping.value]]
    path = "/level"
    quantity = "water_level"
    unit = "cm"
    unit_path = "/unit"                  # only where the payload names its unit; `unit` is for those that do not
                                         # missing, range, max_step, stuck_after, quality, scale, offset, interval,
                                         # accumulates: see `twin.feeds.value_rules`

Paths are JSON pointers. Where one topic or file carries several sensors, the stream is named from the payload:
`stream = "g/{/object}"`. `time = "arrival"` marks the reading ESTIMATED, and a redelivered message cannot be
distinguished from a new one unless it has a `native_id`. A payload that does not fit becomes a `Rejected`, a dead
letter; no exception is raised.
"""

from __future__ import annotations

import math
import re
import time as clock
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

from pydantic import Field

from twin.errors import InputError
from twin.feeds.fast_json import FastRead, fast_reader
from twin.feeds.judged_values import readings_of_value
from twin.feeds.mapping_rules import Limits, MappingBase, StreamRule, TopicRule, ValueRule, pattern_of, printable
from twin.feeds.payload_items import Item, payload_items
from twin.feeds.payloads import MISSING, at_pointer, pointer_steps
from twin.feeds.quality_flags import without_mark
from twin.feeds.ready_mappings import with_ready_mappings
from twin.feeds.table_form import TableForm
from twin.sensors.readings import Quality, Reading, Rejected
from twin.sensors.series_checks import SeriesChecks
from twin.sensors.validation import check_arrival, event_time_ns, number
from twin.settings import Section, check, parse_toml

__all__ = ["FeedMapping", "Mapping", "Outcome", "load_mapping", "mapping_from_tables", "read_safely"]

_POINTER = re.compile(r"\{(/[^}]*)\}")
_REMEMBERED = 200_000  # readings whose place is kept, to detect two sensors in one stream
_MOST_TOPICS = 100_000


class Outcome(NamedTuple):
    """Result of one payload or batch: its readings and its dead letters."""

    readings: list[Reading]
    rejected: list[Rejected]


class Mapping(Protocol):
    """Interface of a mapping to a feed: of payloads, of NGSI entities or of SensorThings Observations."""

    source: str
    limits: Limits
    series: SeriesChecks

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """Add the readings and dead letters of one payload; no payload raises an exception."""
        ...

    def reject(self, received: int, stream: str, reason: str, payload: bytes, topic: str = "") -> Rejected:
        """A dead letter."""
        ...


def read_safely(mapping: Mapping, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
    """As `Mapping.read_into`; should a mapping fail all the same, the payload becomes a dead letter.

    A feed's thread must not end by what one sensor sends: no other would be heard any more.
    """
    n_readings, n_rejected = len(outcome.readings), len(outcome.rejected)
    try:
        mapping.read_into(outcome, topic, payload, received)
    except Exception as error:
        del outcome.readings[n_readings:], outcome.rejected[n_rejected:]
        reason = f"the mapping failed, {type(error).__name__}: {error}"
        outcome.rejected.append(mapping.reject(received, topic, reason, payload, topic))


class FeedMapping(MappingBase):
    """Reads payloads by rules; no payload raises an exception.

    Parameters
    ----------
    source : str
        The feed's name, the first part of every reading's identity.
    rules : sequence of StreamRule
        The first that matches the topic is used.
    limits : Limits
    """

    def __init__(self, source: str, rules: tuple[StreamRule, ...], limits: Limits | None = None) -> None:
        super().__init__()
        self.source = source
        self.rules = rules
        self.limits = limits or Limits()
        self._patterns = [(pattern_of(rule.match), rule) for rule in rules]
        self._by_topic: dict[str, TopicRule | None] = {}
        self._fast: dict[str, FastRead | None] = {}
        self._place_at: dict[tuple[str, str, int], tuple[str, float, float]] = {}

    def read(self, topic: str, payload: bytes, *, received_time: int | None = None) -> Outcome:
        """Readings of one payload, and its dead letters with their reasons.

        Parameters
        ----------
        topic : str
            Topic, path or entity the payload arrived under.
        payload : bytes
        received_time : int or None
            Default: now. [ns UTC]
        """
        outcome = Outcome([], [])
        self.read_into(outcome, topic, payload, clock.time_ns() if received_time is None else received_time)
        return outcome

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """As `read`, added to an outcome: a batch of messages has one outcome."""
        fast = self._fast.get(topic)
        readings = None if fast is None else fast(payload, received)
        if readings is None:
            self._read_strictly(outcome, topic, payload, received)
        else:
            outcome.readings.extend(readings)

    def _read_strictly(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        topic_rule = self._rule_for(topic)
        if topic_rule is None:
            reason = f"no mapping matches {topic[:200]!r}"
        elif len(payload) > self.limits.max_bytes:
            reason = f"payload has {len(payload)} bytes, at most {self.limits.max_bytes} are taken"
        else:
            try:
                self._read_items(outcome, topic_rule, topic, payload, received)
                return
            except InputError as error:
                reason = str(error)
        stream = topic_rule.values[0][2] if topic_rule else topic
        outcome.rejected.append(self.reject(received, stream, reason, payload, topic))

    def _read_items(self, outcome: Outcome, topic_rule: TopicRule, topic: str, payload: bytes, received: int) -> None:
        before = len(outcome.rejected)
        try:
            for number_of, item in enumerate(_items(payload, topic_rule, topic, received, self.limits.max_depth)):
                raw, start = item.payload or payload, len(outcome.rejected)
                if item.problem:
                    outcome.rejected.append(self.reject(received, topic_rule.values[0][2], item.problem, raw))
                elif _is_wanted(item.value, topic_rule):
                    self._read_item(item.value, topic_rule, received, raw, outcome, arrival=received + number_of)
                if item.payload:  # a row of a table: its dead letters do not hold the whole table
                    self.limit_dead_letters(outcome.rejected, start)
            if topic_rule.rule.form != "csv":
                self.limit_dead_letters(outcome.rejected, before)
        finally:  # also of the rows before one that ends the table
            outcome.rejected[before:] = [one._replace(topic=printable(topic)) for one in outcome.rejected[before:]]

    def table_of(self, topic: str) -> TableForm | None:
        """How a table that arrives under a topic or file name is laid out; None where it is no declared table."""
        topic_rule = self._rule_for(topic)
        if topic_rule is None or topic_rule.rule.form != "csv":
            return None
        return topic_rule.rule.table or TableForm()

    def form_of(self, topic: str) -> str:
        """Form of the payloads of a topic or file; "" where no rule matches."""
        topic_rule = self._rule_for(topic)
        return "" if topic_rule is None else topic_rule.rule.form

    def _rule_for(self, topic: str) -> TopicRule | None:
        if topic in self._by_topic:
            return self._by_topic[topic]
        if len(self._by_topic) >= _MOST_TOPICS:  # senders choose the topics; memory must stay bounded
            self._by_topic.clear()
            self._fast.clear()
        found = None
        for pattern, rule in self._patterns:
            match = pattern.fullmatch(topic)
            if match:
                found = _apply(rule, {**match.groupdict(), "topic": topic})
                break
        self._by_topic[topic] = found
        self._fast[topic] = None if found is None else fast_reader(found, self.source, self.limits, self.series)
        return found

    def _read_item(
        self, item: Any, topic_rule: TopicRule, received: int, payload: bytes, outcome: Outcome, *, arrival: int
    ) -> None:
        """Each value of one observation; an invalid value does not affect the others.

        arrival : differs between observations, so that two that arrive together are not taken for one. [ns]
        """
        stream = topic_rule.values[0][2]
        try:
            common = _common(item, topic_rule, arrival)
        except InputError as error:
            outcome.rejected.append(self.reject(received, stream, str(error), payload))
            return
        for steps, rule, stream in topic_rule.values:
            found = at_pointer(item, steps)
            if rule.optional and (found is MISSING or (found is None and topic_rule.rule.form == "csv")):
                continue  # in a table an empty cell is all that can be where nothing is
            try:
                if found is MISSING:
                    raise InputError(f"no value at {rule.path!r}{_names_of(item)}")
                stream = _stream_of(item, stream) if "{" in stream else stream
                flag = rule.quality or topic_rule.rule.quality
                quality = common["quality"] if flag is None else max(common["quality"], flag.of(item))
                if rule.marks is not None and isinstance(found, str):
                    found, of_mark = without_mark(found, rule.marks)
                    quality = max(quality, of_mark)
                readings = readings_of_value(
                    rule, found, self.series, unit=_unit_of(item, rule), states=rule.states, source=self.source,
                    stream=stream, received_time=received, **{**common, "quality": quality},
                )  # fmt: skip
                self._check_place(readings[0], topic_rule.rule)
                outcome.readings.extend(readings)
            except InputError as error:
                outcome.rejected.append(self.reject(received, stream, f"{rule.path or 'value'}: {error}", payload))

    def _check_place(self, reading: Reading, rule: StreamRule) -> None:
        """Refuse a second place in one stream at one time: it would be stored as a revision of the first sensor's."""
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
    """A stream's name, its pointers replaced by the payload's values."""
    return _POINTER.sub(lambda found: _identifier(at_pointer(item, pointer_steps(found[1])), found[1]), template)


def _unit_of(item: Any, rule: ValueRule) -> str:
    if rule.unit_path is None:
        return rule.unit
    found = at_pointer(item, pointer_steps(rule.unit_path))
    if found is MISSING or found is None:
        return rule.unit
    if not isinstance(found, str) or not found:
        raise InputError(f"unit at {rule.unit_path!r} is {str(found)[:60]!r}, expected text")
    return found


def _apply(rule: StreamRule, names: dict[str, str]) -> TopicRule:
    def fill(template: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda found: names[found[1]], template)

    def conditions(found: dict[str, tuple[str, ...]]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        return tuple((pointer_steps(path), texts) for path, texts in found.items())

    is_pointer = isinstance(rule.time, str) and "{" not in rule.time
    return TopicRule(
        rule,
        tuple((pointer_steps(value.path), value, fill(value.stream or rule.stream)) for value in rule.value),
        None if rule.times == ("arrival",) else pointer_steps(rule.times[0]) if is_pointer else (),
        () if is_pointer else tuple(fill(text) for text in rule.times),
        conditions(rule.only),
        conditions(rule.skip),
        None if rule.native_id is None else pointer_steps(rule.native_id),
        fill(rule.place.id) if rule.place else "",
    )


def _items(payload: bytes, topic_rule: TopicRule, topic: str, received: int, max_depth: int) -> Iterator[Item]:
    rule = topic_rule.rule
    return payload_items(payload, rule.form, items=rule.items, columns=rule.columns, table=rule.table, topic=topic,
                         received=received, max_depth=max_depth)  # fmt: skip


def _is_wanted(item: Any, topic_rule: TopicRule) -> bool:
    """Whether an observation is one of those that `only` and `skip` leave."""
    return all(_text_at(item, steps) in texts for steps, texts in topic_rule.only) and not any(
        _text_at(item, steps) in texts for steps, texts in topic_rule.skip
    )


def _text_at(item: Any, steps: tuple[str, ...]) -> str:
    found = at_pointer(item, steps)
    return "" if found is MISSING or found is None else str(found).strip()


def _time_at(item: Any, topic_rule: TopicRule) -> Any:
    """The time of an observation as it is written there; the first of several places that has one counts."""
    for place in topic_rule.times:
        if place.startswith("/"):
            pointers = [place]
        else:
            pointers = _POINTER.findall(place)
        parts = {pointer: at_pointer(item, pointer_steps(pointer)) for pointer in pointers}
        if any(
            isinstance(part, bool) or not isinstance(part, str | int | float) or part == "" for part in parts.values()
        ):
            continue
        if place.startswith("/"):
            return parts[place]
        for pointer, part in parts.items():
            place = place.replace("{" + pointer + "}", str(part).strip())
        return place
    raise InputError(f"no time at {' or '.join(map(repr, topic_rule.rule.times))}{_names_of(item)}")


def _common(item: Any, topic_rule: TopicRule, received: int) -> dict[str, Any]:
    """Columns that all values of an observation share: time, quality, id, place."""
    common: dict[str, Any] = {"quality": Quality.GOOD}
    if topic_rule.time is None:
        check_arrival(received)
        common["event_time"], common["quality"] = received, Quality.ESTIMATED
    else:
        found = _time_at(item, topic_rule) if topic_rule.times else at_pointer(item, topic_rule.time)
        if not isinstance(found, str | int | float):
            raise InputError(f"no time at {topic_rule.rule.time!r}, found {str(found)[:60]}")
        if type(found) is int and topic_rule.rule.epoch_unit is None and _is_date(found):
            found = str(found)
        common["event_time"] = event_time_ns(
            found, epoch_unit=topic_rule.rule.epoch_unit, zone=topic_rule.rule.time_zone
        )
    if topic_rule.native_id is not None:
        common["native_id"] = _identifier(at_pointer(item, topic_rule.native_id), topic_rule.rule.native_id)
    place = topic_rule.rule.place
    if place is not None:
        common["place_kind"] = place.kind
        if place.kind != "position":
            found = at_pointer(item, pointer_steps(place.path)) if place.path is not None else topic_rule.place_id
            common["place_id"] = _identifier(found, place.path)
        for name in ("longitude", "latitude", "height"):
            common[name] = _coordinate(item, getattr(place, name), name)
    return common


def _names_of(item: Any) -> str:
    """What an observation has instead, for a message."""
    return f"; there are {', '.join(map(repr, list(item)[:8]))}"[:200] if isinstance(item, dict) and item else ""


def _is_date(number: int) -> bool:
    """Whether a number has the digits of a date and time, 202611211900, as no number of seconds or of ms has."""
    return len(str(number)) in (12, 14) and str(number)[:2] in ("19", "20")


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
    """A mapping from TOML text.

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
    >>> payload = b'{"t": "2026-11-21T10:00:00Z", "level": 152}'
    >>> outcome = mapping.read("gauge/7", payload, received_time=1_800_000_000 * 10**9)
    >>> outcome.readings[0].stream, outcome.readings[0].value
    ('gauge/7', 1.52)
    >>> load_mapping('source = "x"\\nmapping = [{ match = "a", time = "arrival" }]')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: mapping:
      mapping.0.value: a value is required
    """
    return mapping_from_tables(parse_toml(text, source=file), file=file)


def mapping_from_tables(document: dict[str, Any], *, file: str = "mapping") -> FeedMapping:
    """A mapping from TOML tables; ScenarioError as `load_mapping`."""
    whole = check(_Document, with_ready_mappings(document, file=file), source=file)
    return FeedMapping(whole.source, whole.mapping, whole.limits)


class _Document(Section):
    source: str = Field(min_length=1)
    limits: Limits = Limits()
    mapping: tuple[StreamRule, ...] = Field(min_length=1)
    mqtt: dict[str, Any] | None = None  # read by twin.feeds.mqtt.mqtt_settings
