"""SensorThings Observations (OGC STA 1.1) as readings, received by query or by MQTT.

    source = "sta:city"
    [[datastream]]
    name = "*water*"                             # shell pattern on the Datastream's name
    quantity = "water_level"
    # unit = "m"                                 default: the Datastream's unitOfMeasurement
    place = { kind = "gml_id", property = "gml_id" }   # of the Datastream, else of its Thing

An Observation is identified by its @iot.id, so that a repeated one is stored once. Its time is phenomenonTime, of an
interval the end; without one resultTime, marked ESTIMATED.

By MQTT the topic is "v1.1/Datastreams(17)/Observations" and a message is one Observation; Datastreams are then
given by number: `id = "17"`.
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import Any, Literal, NamedTuple

from pydantic import Field

from twin.errors import InputError
from twin.feeds.judged_values import readings_of_value
from twin.feeds.mapping import Outcome
from twin.feeds.mapping_rules import Limits, MappingBase
from twin.feeds.payloads import parse_json
from twin.feeds.quality_flags import FLAGS, QualityRule, quality_of_flag
from twin.feeds.value_rules import ValueRules
from twin.sensors.readings import Quality
from twin.sensors.validation import event_time_ns
from twin.settings import Section, check

__all__ = ["Datastream", "ObservationMapping", "datastream_of", "observations_from_tables"]


class DatastreamPlace(Section):
    """Place of a Datastream: one of its properties, or a fixed id."""

    kind: Literal["gml_id", "building_id", "real_estate_id", "spatial_id"]
    property: str = ""
    id: str = ""


class DatastreamRule(ValueRules):
    """How the Observations of matching Datastreams are read; `twin.feeds.value_rules` describes the other keys.

    Without `quality`, resultQuality is read by its words (good, suspect, bad, missing) where it is text.
    """

    name: str = "*"
    id: str = "*"
    unit: str | None = None
    states: dict[str, float] | None = None
    place: DatastreamPlace | None = None


class _Document(Section):
    source: str = Field(min_length=1)
    limits: Limits = Limits(max_bytes=50_000_000)
    datastream: tuple[DatastreamRule, ...] = Field(min_length=1)


def observations_from_tables(document: dict[str, Any], *, file: str = "sensorthings") -> ObservationMapping:
    """A mapping of Observations from TOML tables; ScenarioError names each wrong key."""
    whole = check(_Document, document, source=file)
    return ObservationMapping(whole.source, whole.datastream, whole.limits)


class Datastream(NamedTuple):
    """A Datastream: id, name, unit, its own and its Thing's properties, position of the Thing."""

    id: str
    name: str
    unit: str
    properties: dict[str, Any]
    longitude: float
    latitude: float


class ObservationMapping(MappingBase):
    """Reads Observations; no payload raises an exception.

    The stream is "Datastreams(id)", the native id of a reading the Observation's @iot.id.
    """

    def __init__(self, source: str, rules: tuple[DatastreamRule, ...], limits: Limits) -> None:
        super().__init__()
        self.source = source
        self.rules = rules
        self.limits = limits

    def rule_of(self, datastream: Datastream) -> DatastreamRule | None:
        """The first rule that matches, or None."""
        for rule in self.rules:
            if fnmatchcase(datastream.id, rule.id) and fnmatchcase(datastream.name, rule.name):
                return rule
        return None

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """One Observation received by MQTT."""
        _, _, rest = topic.partition("Datastreams(")
        identity, closing, _ = rest.partition(")")
        try:
            if not closing:
                raise InputError(f"topic {topic[:100]!r} names no Datastream")
            observation = parse_json(payload, max_depth=self.limits.max_depth)
            known = datastream_of(observation.get("Datastream")) if isinstance(observation, dict) else None
            known = known or Datastream(identity.strip("'"), "", "", {}, float("nan"), float("nan"))
        except InputError as error:
            outcome.rejected.append(self.reject(received, topic, str(error), payload, topic))
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
            quality = max(quality, _flag(observation, rule))
            unit = rule.unit if rule.unit is not None else datastream.unit
            kind, place = _place_of(rule, datastream)
            if "result" not in observation:
                raise InputError("an Observation without result")
            readings = readings_of_value(
                rule, observation["result"], self.series, unit=unit, states=rule.states, quality=quality,
                event_time=event, received_time=received, source=self.source, stream=stream,
                native_id=_native(observation.get("@iot.id")), place_kind=kind, place_id=place,
                longitude=datastream.longitude, latitude=datastream.latitude,
            )  # fmt: skip
        except InputError as error:
            raw = payload if payload is not None else _with_datastream(observation, datastream)
            outcome.rejected.append(self.reject(received, stream, str(error), raw, f"{stream}/Observations"))
            return None
        outcome.readings.extend(readings)
        return event


def _with_datastream(observation: Any, datastream: Datastream) -> bytes:
    """An Observation with its Datastream expanded, as a payload that can be read without the server."""
    if isinstance(observation, dict):
        known: dict[str, Any] = {"@iot.id": datastream.id, "name": datastream.name, "properties": datastream.properties,
                                 "unitOfMeasurement": {"symbol": datastream.unit}}  # fmt: skip
        if datastream.longitude == datastream.longitude:
            at = [datastream.longitude, datastream.latitude]
            known["Thing"] = {"Locations": [{"location": {"type": "Point", "coordinates": at}}]}
        observation = {**observation, "Datastream": known}
    return json.dumps(observation, ensure_ascii=True, default=str).encode()


def _time_of(observation: dict[str, Any]) -> tuple[int, int]:
    for name, quality in (("phenomenonTime", Quality.GOOD), ("resultTime", Quality.ESTIMATED)):
        found = observation.get(name)
        if isinstance(found, str) and found:
            return event_time_ns(found.rpartition("/")[2]), quality
        if found is not None:
            raise InputError(f"{name} is {str(found)[:60]!r}, expected ISO 8601 text")
    raise InputError("neither phenomenonTime nor resultTime")


_RESULT_QUALITY = QualityRule(path="/resultQuality", flags="words")


def _flag(observation: dict[str, Any], rule: DatastreamRule) -> Quality:
    """Quality by the declared flag; else by resultQuality, where it is one of the known words."""
    if rule.quality is not None:
        return rule.quality.of(observation)
    found = observation.get("resultQuality")
    if isinstance(found, str) and found.strip().casefold() in FLAGS["words"]:
        return quality_of_flag(found, _RESULT_QUALITY)
    return Quality.GOOD


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
    """A Datastream from its JSON; None without an id."""
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
