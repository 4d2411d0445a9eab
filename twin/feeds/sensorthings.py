"""SensorThings (OGC STA 1.1): Observations by asking and by MQTT, from servers that keep to the standard or nearly so.

    source = "sta:city"
    [sensorthings]
    url = "https://example.jp/FROST-Server/v1.1"
    every = 30                                   # s
    overlap = 300                                # s asked for again each time: late Observations are not missed

    [[datastream]]
    name = "*water*"                             # shell pattern on the Datastream's name
    quantity = "water_level"
    # unit = "m"                                 else the Datastream's own unitOfMeasurement
    place = { kind = "gml_id", property = "gml_id" }   # of the Datastream, else of its Thing

For each Datastream the newest time taken is kept; the next request asks from `overlap` before it, ordered by time.
Every Observation carries its @iot.id, so that what comes again is stored once. Where a server cannot filter or order
(it answers 4xx or 5xx to that alone), plainer requests follow, and the rest is done here. The links to the next page
are followed on the same server only, and not in a circle. Times: phenomenonTime, its end where it is an interval;
resultTime, marked ESTIMATED, where there is none.

By MQTT the topic is "v1.1/Datastreams(17)/Observations" and a message one Observation; the Datastreams are then
listed with their numbers: `id = "17"`.
"""

from __future__ import annotations

import json
import time as clock
from collections.abc import Iterator
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import Any, Literal, NamedTuple
from urllib.parse import urljoin

from pydantic import Field, ValidationError

from twin.errors import InputError, ScenarioError
from twin.feeds.fetch import Fetcher, FetchError, ServerSettings
from twin.feeds.mapping import Limits, Outcome, Part, complaints, printable
from twin.feeds.payloads import parse_json
from twin.feeds.polling import Poller
from twin.sensors.door import admit, event_time_ns, number
from twin.sensors.readings import Quality, Rejected
from twin.sensors.sink import Sink

__all__ = ["Datastream", "ObservationMapping", "SensorThingsFeed", "SensorThingsSettings", "observations_of"]

_MOST_PAGES = 10_000


class DatastreamPlace(Part):
    """Which of its properties says where a Datastream is."""

    kind: Literal["gml_id", "building_id", "real_estate_id", "spatial_id"]
    property: str = ""
    id: str = ""


class DatastreamRule(Part):
    """How the Observations of some Datastreams are read."""

    name: str = "*"
    id: str = "*"
    quantity: str = Field(min_length=1)
    unit: str | None = None
    states: dict[str, float] | None = None
    place: DatastreamPlace | None = None


class _Document(Part):
    source: str = Field(min_length=1)
    limits: Limits = Limits(max_bytes=50_000_000)
    datastream: tuple[DatastreamRule, ...] = Field(min_length=1)


def observations_of(document: dict[str, Any], *, file: str = "sensorthings") -> ObservationMapping:
    """A mapping out of TOML tables; ScenarioError names each wrong key."""
    try:
        whole = _Document.model_validate(document)
    except ValidationError as error:
        raise ScenarioError(f"{file}: " + "; ".join(complaints(error))) from None
    return ObservationMapping(whole.source, whole.datastream, whole.limits)


class Datastream(NamedTuple):
    """What is known of a Datastream: id, name, unit, and its own and its Thing's properties."""

    id: str
    name: str
    unit: str
    properties: dict[str, Any]
    longitude: float
    latitude: float


class ObservationMapping:
    """Turns Observations into readings; never raises for what a server sent.

    Streams are named "Datastreams(id)"; the reading's native id is the Observation's @iot.id.
    """

    def __init__(self, source: str, rules: tuple[DatastreamRule, ...], limits: Limits) -> None:
        self.source = source
        self.rules = rules
        self.limits = limits

    def rule_of(self, datastream: Datastream) -> DatastreamRule | None:
        """The first rule that fits, or None."""
        for rule in self.rules:
            if fnmatchcase(datastream.id, rule.id) and fnmatchcase(datastream.name, rule.name):
                return rule
        return None

    def reject(self, received: int, stream: str, reason: str, payload: bytes) -> Rejected:
        """A dead letter; text no store can keep is escaped."""
        return Rejected(received, self.source, printable(stream)[:500], printable(reason)[:1000], payload)

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """One Observation that came by MQTT."""
        _, _, rest = topic.partition("Datastreams(")
        identity, closing, _ = rest.partition(")")
        try:
            if not closing:
                raise InputError(f"topic {topic[:100]!r} names no Datastream")
            observation = parse_json(payload, max_depth=self.limits.max_depth)
            known = Datastream(identity.strip("'"), "", "", {}, float("nan"), float("nan"))
        except InputError as error:
            outcome.rejected.append(self.reject(received, topic, str(error), payload))
            return
        self.take(outcome, known, observation, received, payload)

    def take(self, outcome: Outcome, datastream: Datastream, observation: Any, received: int,
             payload: bytes | None = None) -> int | None:  # fmt: skip
        """Read one Observation; its event time [ns], None where it was refused."""
        stream = f"Datastreams({datastream.id})"
        try:
            rule = self.rule_of(datastream)
            if rule is None:
                raise InputError(f"no [[datastream]] matches {stream} {datastream.name[:100]!r}")
            if not isinstance(observation, dict):
                raise InputError(f"an Observation is {type(observation).__name__}, expected an object")
            event, quality = _time_of(observation)
            unit = rule.unit if rule.unit is not None else datastream.unit
            kind, place = _place_of(rule, datastream)
            reading = admit(
                event_time=event, received_time=received, source=self.source, stream=stream, quantity=rule.quantity,
                unit=unit, value=number(observation.get("result"), states=rule.states), quality=quality,
                native_id=_native(observation.get("@iot.id")), place_kind=kind, place_id=place,
                longitude=datastream.longitude, latitude=datastream.latitude,
            )  # fmt: skip
        except InputError as error:
            raw = payload if payload is not None else json.dumps(observation, ensure_ascii=True, default=str).encode()
            outcome.rejected.append(self.reject(received, stream, str(error), raw))
            return None
        outcome.readings.append(reading)
        return reading.event_time


def _time_of(observation: dict[str, Any]) -> tuple[int, int]:
    for name, quality in (("phenomenonTime", Quality.GOOD), ("resultTime", Quality.ESTIMATED)):
        found = observation.get(name)
        if isinstance(found, str) and found:
            return event_time_ns(found.rpartition("/")[2]), quality
        if found is not None:
            raise InputError(f"{name} is {str(found)[:60]!r}, expected ISO 8601 text")
    raise InputError("neither phenomenonTime nor resultTime")


def _native(found: Any) -> str:
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    return str(found)


def _place_of(rule: DatastreamRule, datastream: Datastream) -> tuple[str, str]:
    if rule.place is None:
        return ("position", "") if datastream.longitude == datastream.longitude else ("", "")
    found = rule.place.id or datastream.properties.get(rule.place.property)
    return (rule.place.kind, str(found)) if isinstance(found, str | int) and found != "" else ("", "")


def datastream_of(entity: Any) -> Datastream | None:
    """A Datastream out of its JSON; None where it has no id."""
    if not isinstance(entity, dict) or not isinstance(entity.get("@iot.id"), str | int):
        return None
    thing = entity.get("Thing") if isinstance(entity.get("Thing"), dict) else {}
    unit = entity.get("unitOfMeasurement")
    symbol = (unit.get("symbol") or unit.get("name") or "") if isinstance(unit, dict) else ""
    properties: dict[str, Any] = {}
    for owner in (thing, entity):
        own = owner.get("properties") if isinstance(owner, dict) else None
        properties.update(own if isinstance(own, dict) else {})
    name = str(entity.get("name") or "")
    return Datastream(str(entity["@iot.id"]), name, str(symbol), properties, *_thing_position(thing))


def _thing_position(thing: Any) -> tuple[float, float]:
    locations = thing.get("Locations") if isinstance(thing, dict) else None
    for one in locations if isinstance(locations, list) else []:
        shape = one.get("location") if isinstance(one, dict) else None
        shape = shape.get("geometry", shape) if isinstance(shape, dict) else None
        if isinstance(shape, dict) and shape.get("type") == "Point":
            at = shape.get("coordinates")
            if isinstance(at, list) and len(at) >= 2 and all(isinstance(x, int | float) for x in at[:2]):
                return float(at[0]), float(at[1])
    return float("nan"), float("nan")


class SensorThingsSettings(ServerSettings):
    """Which server, and how often it is asked."""

    every: float = Field(default=60.0, gt=0)
    overlap: float = Field(default=300.0, ge=0)
    first: float = Field(default=86_400.0, gt=0)
    page: int = Field(default=1000, ge=1, le=10_000)


_FORMS: tuple[dict[str, str], ...] = (
    {"$filter": "phenomenonTime ge {time}", "$orderby": "phenomenonTime asc", "$top": "{page}"},
    {"$filter": "phenomenonTime ge {time}", "$top": "{page}"},
    {"$filter": "resultTime ge {time}", "$top": "{page}"},
    {"$top": "{page}"},
    {},
)
"""Requests, from the best to one that every server understands."""


class SensorThingsFeed:
    """Polls the Datastreams of a server. See `twin.feeds.polling.Poller` for start and stop."""

    def __init__(self, settings: SensorThingsSettings, mapping: ObservationMapping, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self._fetcher = Fetcher(settings)
        self._form: dict[str, int] = {}
        self._name = f"sta:{mapping.source}"
        self._poller = Poller(self._name, settings.every, self.step)

    @property
    def problem(self) -> str:
        """Why the last round failed, or ""."""
        return self._poller.problem

    def start(self) -> None:
        """Ask from now on."""
        self._poller.start()

    def stop(self) -> None:
        """Ask no more."""
        self._poller.stop()
        self._fetcher.close()

    def step(self) -> int:
        """One round over all Datastreams; the number of Observations taken.

        One Datastream that fails does not keep the others from being asked; the first failure is raised at the end.
        """
        n_taken, failure = 0, None
        for datastream in self._datastreams():
            if self.mapping.rule_of(datastream) is None:
                continue
            try:
                n_taken += self._take(datastream)
            except FetchError as error:
                failure = failure or error
                if error.wait is not None:
                    break
        if failure is not None:
            raise failure
        return n_taken

    def _datastreams(self) -> Iterator[Datastream]:
        best = {"$expand": "Thing($expand=Locations)", "$top": str(self.settings.page)}
        for params in (best, {"$expand": "Thing"}, {}):
            try:
                found = list(self._pages("Datastreams", params))
                break
            except FetchError as error:
                if params == {} or not _is_too_much(error):
                    raise
        for page in found:
            yield from (one for one in map(datastream_of, page) if one is not None)

    def _take(self, datastream: Datastream) -> int:
        """Observations since the last ones, less the overlap; each page is durable before the next is asked for."""
        key = f"{self._name}:{datastream.id}"
        kept = self.sink.recall(key)
        now = clock.time_ns()
        newest = int(kept) if kept else now - int(self.settings.first * 1e9)
        since = newest - int(self.settings.overlap * 1e9) if kept else newest
        n_taken = 0
        for page in self._observations(datastream.id, since):
            outcome = Outcome([], [])
            for observation in page:
                event = self.mapping.take(outcome, datastream, observation, clock.time_ns())
                newest = newest if event is None else max(newest, event)
            fresh = [reading for reading in outcome.readings if reading.event_time >= since]
            self.sink.append(fresh, outcome.rejected)
            n_taken += len(fresh)
        self.sink.remember(key, str(newest))
        return n_taken

    def _observations(self, identity: str, since: int) -> Iterator[list[Any]]:
        quoted = identity if identity.isdigit() else "'" + identity.replace("'", "''") + "'"
        moment = datetime.fromtimestamp(since // 10**9, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        form = self._form.get(identity, 0)
        while True:
            words = {"time": moment, "page": str(self.settings.page)}
            params = {name: text.format(**words) for name, text in _FORMS[form].items()}
            first = True
            try:
                for page in self._pages(f"Datastreams({quoted})/Observations", params):
                    first = False
                    yield page
                self._form[identity] = form
                return
            except FetchError as error:
                if not first or form + 1 >= len(_FORMS) or not _is_too_much(error):
                    raise
                form += 1

    def _pages(self, path: str, params: dict[str, str]) -> Iterator[list[Any]]:
        """The `value` of a collection and of every page behind it."""
        seen: set[str] = set()
        url, query = path, params or None
        for _ in range(_MOST_PAGES):
            answer = self._fetcher.get(url, params=query)
            try:
                document = parse_json(answer.body, max_depth=self.mapping.limits.max_depth)
            except InputError as error:
                raise FetchError(f"{path}: {error}", status=answer.status) from None
            values = document.get("value") if isinstance(document, dict) else None
            if not isinstance(values, list):
                raise FetchError(f"{path}: no list 'value' in the answer", status=answer.status)
            yield values
            link = document.get("@iot.nextLink")
            if not isinstance(link, str) or not link:
                return
            url, query = urljoin(answer.url, link), None
            if url in seen:
                raise FetchError(f"{path}: the links to the next page go in a circle")
            seen.add(url)
        raise FetchError(f"{path}: more than {_MOST_PAGES} pages")


def _is_too_much(error: FetchError) -> bool:
    """Whether the server did not understand the request, rather than being away or shut to us."""
    return error.wait is None and error.status in (400, 404, 405, 422, 500, 501)
