"""NGSI entities of FIWARE brokers (NGSI v2 and NGSI-LD) as readings.

    [[entity]]
    type = "WaterLevelObserved"               # shell pattern; also the last part of an expanded NGSI-LD type
    id = "urn:ngsi-ld:WaterLevelObserved:*"
    place = { kind = "gml_id", attribute = "refBuilding" }
    value = [{ attribute = "level", quantity = "water_level", unit = "cm" }]

`twin.feeds.ngsi.forms` lists the supported representations.

The time of an observation is the first of these that is present, in the order of FIWARE's history service: observedAt
of NGSI-LD; the attribute named by `time_attribute`; the attribute TimeInstant; the newest TimeInstant in the
attributes' metadata; the attribute dateModified; the newest dateModified in metadata; modifiedAt of NGSI-LD, of the
attribute or else of the entity; arrival. A time of modification or arrival is marked ESTIMATED. A value that changed
while its TimeInstant did not is marked STALE_TIME: brokers keep old metadata when a value is written in a short form.
"""

from __future__ import annotations

import time as clock
from fnmatch import fnmatchcase
from typing import Any, Literal, NamedTuple

from pydantic import Field, model_validator

from twin.errors import InputError
from twin.feeds.judged_values import readings_of_value
from twin.feeds.mapping import Outcome
from twin.feeds.mapping_rules import Limits, MappingBase
from twin.feeds.ngsi.forms import Attribute, attribute_of, attributes, entities, metadata_times, plain
from twin.feeds.payloads import at_pointer, parse_json, pointer_steps
from twin.feeds.quality_flags import QualityRule, quality_of_flag
from twin.feeds.value_rules import ValueRules
from twin.sensors.readings import Quality
from twin.sensors.validation import event_time_ns, number
from twin.settings import Section, check, parse_toml

__all__ = ["EntityMapping", "EntityRule", "entities_from_tables", "load_entities", "observation_time"]

_NULL = "urn:ngsi-ld:null"
_OF_THE_BROKER = ("dateModified", "modifiedAt", "arrival")
_REMEMBERED = 200_000  # series whose last time and value are kept, to detect a stale time


class AttributeRule(ValueRules):
    """One attribute that is a number. NGSI-LD's unitCode, where present, takes precedence over `unit`.

    `twin.feeds.value_rules` describes the keys that all values have. The path of a quality is that of metadata of the
    attribute (NGSI v2) or of a property of it (NGSI-LD), else of an attribute of the entity: "/qualityFlag".
    """

    attribute: str = Field(min_length=1)
    unit: str
    states: dict[str, float] | None = None

    @model_validator(mode="after")
    def _unit_fits(self) -> AttributeRule:
        self.scaling(self.unit)
        self.largest_step()
        return self


class EntityPlace(Section):
    """Place of the entity: its own id, or the text of an attribute. A point in `location` is kept as well."""

    kind: Literal["gml_id", "building_id", "real_estate_id", "spatial_id"]
    attribute: str | None = None


class EntityRule(Section):
    """How entities of one type are read."""

    type: str = "*"
    id: str = "*"
    place: EntityPlace | None = None
    time_attribute: str | None = None
    value: tuple[AttributeRule, ...] = Field(min_length=1)


class _Document(Section):
    source: str = Field(min_length=1)
    limits: Limits = Limits(max_bytes=2_000_000)
    entity: tuple[EntityRule, ...] = Field(min_length=1)


def load_entities(text: str, *, file: str = "entities") -> EntityMapping:
    """A mapping of entities from TOML text; ScenarioError names each wrong key."""
    return entities_from_tables(parse_toml(text, source=file), file=file)


def entities_from_tables(document: dict[str, Any], *, file: str = "entities") -> EntityMapping:
    """A mapping of entities from TOML tables."""
    whole = check(_Document, document, source=file)
    return EntityMapping(whole.source, whole.entity, whole.limits)


class ObservationTime(NamedTuple):
    """A time and its origin: observedAt, TimeInstant, dateModified, modifiedAt, arrival, or an attribute's name."""

    event_time: int
    taken_from: str


class EntityMapping(MappingBase):
    """Reads notifications; no payload raises an exception.

    The stream of a reading is "entity id/attribute", followed by "/datasetId" where NGSI-LD gives one.
    """

    def __init__(self, source: str, rules: tuple[EntityRule, ...], limits: Limits) -> None:
        super().__init__()
        self.source = source
        self.rules = rules
        self.limits = limits
        self._last: dict[str, tuple[int, Any]] = {}
        self._places: dict[str, tuple[str, str, float, float]] = {}

    def read(self, payload: bytes, received_time: int | None = None, *, attrs_format: str = "") -> Outcome:
        """Readings of one notification or single entity.

        Parameters
        ----------
        payload : bytes
        received_time : int or None
            Default: now. [ns UTC]
        attrs_format : str
            The header Ngsiv2-AttrsFormat, where there was one.
        """
        received = clock.time_ns() if received_time is None else received_time
        outcome = Outcome([], [])
        try:
            if len(payload) > self.limits.max_bytes:
                raise InputError(f"payload has {len(payload)} bytes, at most {self.limits.max_bytes} are taken")
            for entity in entities(parse_json(payload, max_depth=self.limits.max_depth), attrs_format):
                self._read_entity(entity, received, payload, outcome)
        except InputError as error:
            self._reject(outcome, received, "", str(error), payload)
        self.limit_dead_letters(outcome.rejected)
        return outcome

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """As `read`, added to an outcome: notifications by MQTT."""
        readings, rejected = self.read(payload, received)
        outcome.readings.extend(readings)
        outcome.rejected.extend(rejected)

    def _reject(self, outcome: Outcome, received: int, stream: str, reason: str, payload: bytes) -> None:
        outcome.rejected.append(self.reject(received, stream, reason, payload))

    def _read_entity(self, entity: Any, received: int, payload: bytes, outcome: Outcome) -> None:
        identifier = entity.get("id", entity.get("@id")) if isinstance(entity, dict) else None
        if not isinstance(identifier, str) or not identifier:
            self._reject(outcome, received, "", "an entity has no id, so it cannot be joined", payload)
            return
        rule = self._rule(identifier, entity.get("type", entity.get("@type")))
        if rule is None:
            self._reject(outcome, received, identifier, f"no [[entity]] matches {identifier[:200]!r}", payload)
            return
        found_any = False
        for wanted in rule.value:
            stream = f"{identifier}/{wanted.attribute}"
            try:
                found = attribute_of(entity, wanted.attribute)
                found_any = found_any or found is not None
                for attribute in attributes(found):
                    self._take(entity, rule, wanted, attribute, stream, received, payload, outcome)
            except InputError as error:  # the attribute as a whole is in no known form
                found_any = True
                self._reject(outcome, received, stream, f"{wanted.attribute}: {error}", payload)
        if not found_any:
            names = [wanted.attribute for wanted in rule.value]
            reason = f"{identifier[:200]} has none of the attributes {names}"
            self._reject(outcome, received, identifier, reason, payload)

    def _where(self, entity: dict[str, Any], rule: EntityRule) -> tuple[str, str, float, float]:
        """Place and position; where an entity omits them, as in a history or a change, those it had last."""
        identity = str(entity.get("id", entity.get("@id")))
        kind, place, longitude, latitude = *_place(entity, rule), *_point(attribute_of(entity, "location"))
        known = self._places.get(identity)
        if known is not None:
            if not kind and (rule.place is None or attribute_of(entity, str(rule.place.attribute)) is None):
                kind, place = known[:2]
            if longitude != longitude and attribute_of(entity, "location") is None:
                longitude, latitude = known[2:]
        if len(self._places) >= _REMEMBERED:
            self._places.clear()
        found = self._places[identity] = (kind, place, longitude, latitude)
        return found

    def _rule(self, identifier: str, kind: Any) -> EntityRule | None:
        kinds = [one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)] or [""]
        kinds += [one.replace("#", "/").rsplit("/", 1)[-1] for one in kinds]
        for rule in self.rules:
            if fnmatchcase(identifier, rule.id) and any(fnmatchcase(one, rule.type) for one in kinds):
                return rule
        return None

    def _take(self, entity: dict[str, Any], rule: EntityRule, wanted: AttributeRule, attribute: Attribute, stream: str,
              received: int, payload: bytes, outcome: Outcome) -> None:  # fmt: skip
        """One value; an invalid value does not affect the others."""
        stream += f"/{attribute.dataset_id}" if attribute.dataset_id else ""
        try:
            self._admit(entity, rule, wanted, attribute, stream, received, outcome)
        except InputError as error:
            self._reject(outcome, received, stream, f"{wanted.attribute}: {error}", payload)

    def _admit(self, entity: dict[str, Any], rule: EntityRule, wanted: AttributeRule, attribute: Attribute,
               stream: str, received: int, outcome: Outcome) -> None:  # fmt: skip
        if attribute.value == _NULL:
            raise InputError("the attribute was deleted")
        when = observation_time(
            entity, attribute.observed_at, received, time_attribute=rule.time_attribute,
            modified_at=attribute.modified_at,
        )  # fmt: skip
        quality = Quality.ESTIMATED if when.taken_from in _OF_THE_BROKER else Quality.GOOD
        last = self._last.get(stream)
        if quality == Quality.GOOD and last is not None and last[0] == when.event_time and last[1] != attribute.value:
            quality = Quality.STALE_TIME
        if wanted.quality is not None:
            quality = max(quality, _flag(entity, attribute, wanted.quality))
        place_kind, place_id, longitude, latitude = self._where(entity, rule)
        readings = readings_of_value(
            wanted, attribute.value, self.series, unit=_unit(wanted, attribute), states=wanted.states, quality=quality,
            event_time=when.event_time, received_time=received, source=self.source, stream=stream,
            longitude=longitude, latitude=latitude, place_kind=place_kind, place_id=place_id,
        )  # fmt: skip
        outcome.readings.extend(readings)
        if len(self._last) >= _REMEMBERED:
            self._last.clear()
        self._last[stream] = (when.event_time, attribute.value)


def observation_time(
    entity: dict[str, Any],
    observed_at: Any,
    received: int,
    *,
    time_attribute: str | None = None,
    modified_at: Any = None,
) -> ObservationTime:
    """Time of an observation, in the order of the module's description.

    >>> observation_time({"TimeInstant": {"value": "2026-11-21T10:00:00Z"}, "dateModified": "2026-11-21T11:00:00Z"},
    ...                  None, 0)
    ObservationTime(event_time=1795255200000000000, taken_from='TimeInstant')
    """
    if observed_at is not None:
        return ObservationTime(_time(observed_at, "observedAt"), "observedAt")
    if time_attribute is not None and entity.get(time_attribute) is not None:
        return ObservationTime(_time(plain(entity[time_attribute]), time_attribute), time_attribute)
    for name in ("TimeInstant", "dateModified"):
        if entity.get(name) is not None:
            return ObservationTime(_time(plain(entity[name]), name), name)
        kept = metadata_times(entity, name)
        if kept:
            return ObservationTime(max(_time(one, name) for one in kept), name)
    for found in (modified_at, entity.get("modifiedAt")):
        if found is not None:
            return ObservationTime(_time(plain(found), "modifiedAt"), "modifiedAt")
    return ObservationTime(received, "arrival")


def _time(found: Any, name: str) -> int:
    if not isinstance(found, str):
        raise InputError(f"{name} is {str(found)[:60]!r}, expected ISO 8601 text")
    return event_time_ns(found)


def _flag(entity: dict[str, Any], attribute: Attribute, rule: QualityRule) -> Quality:
    """Quality by the flag of an attribute, else of its entity."""
    first, *rest = pointer_steps(rule.path) or ("",)
    found = plain(attribute.metadata.get(first, attribute_of(entity, first)))
    return quality_of_flag(at_pointer(found, tuple(rest)), rule)


def _unit(wanted: AttributeRule, attribute: Attribute) -> str:
    for code in (attribute.unit_code, plain(attribute.metadata.get("unitCode"))):
        if isinstance(code, str) and code:
            return code
    return wanted.unit


def _point(location: Any) -> tuple[float, float]:
    """Longitude and latitude of a GeoJSON point in any form, or of "latitude,longitude" in NGSI v2; else NaN."""
    found = plain(location)
    if isinstance(location, dict) and location.get("type") == "geo:point" and isinstance(found, str):
        latitude, comma, longitude = found.partition(",")
        if comma:
            return number(longitude), number(latitude)
    if isinstance(found, dict) and found.get("type") == "Point":
        coordinates = found.get("coordinates")
        if isinstance(coordinates, list) and len(coordinates) >= 2:
            return number(coordinates[0]), number(coordinates[1])
    return float("nan"), float("nan")


def _place(entity: dict[str, Any], rule: EntityRule) -> tuple[str, str]:
    """Kind and id of the place; without one the value is kept and reported as unmatched."""
    if rule.place is None:
        return "", ""
    name = rule.place.attribute
    found = plain(attribute_of(entity, name)) if name is not None else entity.get("id", entity.get("@id"))
    if not isinstance(found, str) or not found:
        return "", ""
    return rule.place.kind, found
