"""NGSI: entities of FIWARE brokers (NGSI v2 and NGSI-LD) as readings.

    [[entity]]
    type = "WaterLevelObserved"               # shell pattern; also the last part of an expanded NGSI-LD type
    id = "urn:ngsi-ld:WaterLevelObserved:*"
    place = { kind = "gml_id", attribute = "refBuilding" }
    value = [{ attribute = "level", quantity = "water_level", unit = "cm" }]

Forms of NGSI v2: normalized, keyValues, simplifiedNormalized, simplifiedKeyValues. The form `values` has no entity
ids and is refused. Forms of NGSI-LD: normalized, concise, simplified, in a Notification or bare.

The time of an observation is the first of these that is there, as FIWARE's history service takes it: NGSI-LD's own
observedAt; the attribute named by `time_attribute`; the attribute TimeInstant; the newest TimeInstant in the
attributes' metadata; the attribute dateModified; the newest dateModified in metadata; arrival. A time of modification
or arrival is marked ESTIMATED. A value that changed while its TimeInstant did not is marked STALE_TIME: brokers keep
old metadata when a value is written in a short form.
"""

from __future__ import annotations

import time as clock
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, Literal, NamedTuple

from pydantic import Field, model_validator

from twin.errors import InputError
from twin.feeds.mapping import Outcome
from twin.feeds.payloads import parse_json
from twin.feeds.rules import Limits, Part, Refusing, document_of, validated
from twin.sensors.door import admit, event_time_ns, number
from twin.sensors.readings import Quality
from twin.sensors.units import conversion

__all__ = ["EntityMapping", "EntityRule", "entities_of", "load_entities", "observation_time"]

_NULL = "urn:ngsi-ld:null"
_REMEMBERED = 200_000  # series whose last time and value are kept, to tell a stale time


class AttributeRule(Part):
    """One attribute that is a number. NGSI-LD's unitCode goes before `unit` where both are there."""

    attribute: str = Field(min_length=1)
    quantity: str = Field(min_length=1)
    unit: str
    states: dict[str, float] | None = None

    @model_validator(mode="after")
    def _unit_fits(self) -> AttributeRule:
        conversion(self.quantity, self.unit)
        return self


class EntityPlace(Part):
    """Where the entity is: its own id, or the text of an attribute. A point in `location` is kept as well."""

    kind: Literal["gml_id", "building_id", "real_estate_id", "spatial_id"]
    attribute: str | None = None


class EntityRule(Part):
    """How entities of one type are read."""

    type: str = "*"
    id: str = "*"
    place: EntityPlace | None = None
    time_attribute: str | None = None
    value: tuple[AttributeRule, ...] = Field(min_length=1)


class _Document(Part):
    source: str = Field(min_length=1)
    limits: Limits = Limits(max_bytes=2_000_000)
    entity: tuple[EntityRule, ...] = Field(min_length=1)


def load_entities(text: str, *, file: str = "entities") -> EntityMapping:
    """A mapping of entities out of TOML; ScenarioError names each wrong key."""
    return entities_of(document_of(text, file=file), file=file)


def entities_of(document: dict[str, Any], *, file: str = "entities") -> EntityMapping:
    """A mapping of entities out of TOML tables already read."""
    whole = validated(_Document, document, file=file)
    return EntityMapping(whole.source, whole.entity, whole.limits)


class _Attribute(NamedTuple):
    """An attribute out of any form."""

    value: Any
    metadata: dict[str, Any]
    observed_at: Any
    unit_code: Any
    dataset_id: str


class ObservationTime(NamedTuple):
    """When, and by what: "observedAt", "TimeInstant", "dateModified", "arrival", or the attribute's name."""

    event_time: int
    taken_from: str


class EntityMapping(Refusing):
    """Turns notifications into readings; never raises for what a broker sent.

    Readings are of stream "entity id/attribute", with "/datasetId" behind it where NGSI-LD gives one.
    """

    def __init__(self, source: str, rules: tuple[EntityRule, ...], limits: Limits) -> None:
        self.source = source
        self.rules = rules
        self.limits = limits
        self._last: dict[str, tuple[int, float]] = {}

    def read(self, payload: bytes, received_time: int | None = None, *, attrs_format: str = "") -> Outcome:
        """Readings in one notification or bare entity.

        Parameters
        ----------
        payload : bytes
        received_time : int or None
            UTC ns; now when None.
        attrs_format : str
            Header Ngsiv2-AttrsFormat, where there was one.
        """
        received = clock.time_ns() if received_time is None else received_time
        outcome = Outcome([], [])
        try:
            if len(payload) > self.limits.max_bytes:
                raise InputError(f"payload has {len(payload)} bytes, at most {self.limits.max_bytes} are taken")
            for entity in _entities(parse_json(payload, max_depth=self.limits.max_depth), attrs_format):
                self._read_entity(entity, received, payload, outcome)
        except InputError as error:
            self._reject(outcome, received, "", str(error), payload)
        return outcome

    def read_into(self, outcome: Outcome, topic: str, payload: bytes, received: int) -> None:
        """As `read`, added to what is there: notifications that come by MQTT."""
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
            for attribute in _attributes(entity.get(wanted.attribute)):
                found_any = True
                stream = f"{identifier}/{wanted.attribute}"
                stream += f"/{attribute.dataset_id}" if attribute.dataset_id else ""
                try:
                    self._admit(entity, rule, wanted, attribute, stream, received, outcome)
                except InputError as error:
                    self._reject(outcome, received, stream, f"{wanted.attribute}: {error}", payload)
        if not found_any:
            names = [wanted.attribute for wanted in rule.value]
            reason = f"{identifier[:200]} has none of the attributes {names}"
            self._reject(outcome, received, identifier, reason, payload)

    def _rule(self, identifier: str, kind: Any) -> EntityRule | None:
        kinds = [one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)] or [""]
        kinds += [one.replace("#", "/").rsplit("/", 1)[-1] for one in kinds]
        for rule in self.rules:
            if fnmatchcase(identifier, rule.id) and any(fnmatchcase(one, rule.type) for one in kinds):
                return rule
        return None

    def _admit(self, entity: dict[str, Any], rule: EntityRule, wanted: AttributeRule, attribute: _Attribute,
               stream: str, received: int, outcome: Outcome) -> None:  # fmt: skip
        if attribute.value is None or attribute.value == _NULL:
            raise InputError("the attribute was deleted or is null")
        when = observation_time(entity, attribute.observed_at, received, time_attribute=rule.time_attribute)
        value = number(attribute.value, states=wanted.states)
        quality = Quality.ESTIMATED if when.taken_from in ("dateModified", "arrival") else Quality.GOOD
        last = self._last.get(stream)
        if quality == Quality.GOOD and last is not None and last[0] == when.event_time and last[1] != value:
            quality = Quality.STALE_TIME
        longitude, latitude = _point(entity.get("location"))
        place_kind, place_id = _place(entity, rule)
        outcome.readings.append(
            admit(event_time=when.event_time, received_time=received, source=self.source, stream=stream,
                  quantity=wanted.quantity, unit=_unit(wanted, attribute), value=value, quality=quality,
                  longitude=longitude, latitude=latitude, place_kind=place_kind, place_id=place_id)
        )  # fmt: skip
        if len(self._last) >= _REMEMBERED:
            self._last.clear()
        self._last[stream] = (when.event_time, value)


def _entities(document: Any, attrs_format: str) -> Iterator[Any]:
    """Entities of a notification, a list, or one alone."""
    if attrs_format == "values":
        raise InputError("a notification in the form 'values' has no entity ids; subscribe with 'normalized'")
    if isinstance(document, dict) and isinstance(document.get("body"), dict) and "metadata" in document:
        document = document["body"]  # NGSI-LD over MQTT
    if isinstance(document, dict) and ("subscriptionId" in document or document.get("type") == "Notification"):
        document = document.get("data")
        if not isinstance(document, list):
            raise InputError("a notification without a list 'data'")
    entities = document if isinstance(document, list) else [document]
    for entity in entities:
        if isinstance(entity, list):
            raise InputError("a notification in the form 'values' has no entity ids; subscribe with 'normalized'")
        yield entity


def _attributes(found: Any) -> Iterator[_Attribute]:
    """An attribute in any form; NGSI-LD may send several, apart by datasetId. Nothing where there is none."""
    if found is None:
        return
    for one in found if isinstance(found, list) and found and isinstance(found[0], dict) else [found]:
        if isinstance(one, dict) and "value" in one:
            metadata = one.get("metadata")
            dataset = one.get("datasetId")
            yield _Attribute(
                one["value"],
                metadata if isinstance(metadata, dict) else {},
                one.get("observedAt"),
                one.get("unitCode"),
                dataset if isinstance(dataset, str) else "",
            )
        else:
            yield _Attribute(one, {}, None, None, "")


def observation_time(
    entity: dict[str, Any], observed_at: Any, received: int, *, time_attribute: str | None = None
) -> ObservationTime:
    """When an entity was observed, by the order in the module's description.

    >>> observation_time({"TimeInstant": {"value": "2026-11-21T10:00:00Z"}, "dateModified": "2026-11-21T11:00:00Z"},
    ...                  None, 0)
    ObservationTime(event_time=1795255200000000000, taken_from='TimeInstant')
    """
    if observed_at is not None:
        return ObservationTime(_time(observed_at, "observedAt"), "observedAt")
    if time_attribute is not None and entity.get(time_attribute) is not None:
        return ObservationTime(_time(_plain(entity[time_attribute]), time_attribute), time_attribute)
    for name in ("TimeInstant", "dateModified"):
        if entity.get(name) is not None:
            return ObservationTime(_time(_plain(entity[name]), name), name)
        kept = [
            _plain(attribute["metadata"][name])
            for attribute in entity.values()
            if isinstance(attribute, dict) and isinstance(attribute.get("metadata"), dict)
            and name in attribute["metadata"]
        ]  # fmt: skip
        if kept:
            return ObservationTime(max(_time(one, name) for one in kept), name)
    return ObservationTime(received, "arrival")


def _plain(found: Any) -> Any:
    """The value of an attribute in any form."""
    if isinstance(found, dict):
        found = found.get("value", found.get("@value", found.get("object", found)))
        return found.get("@value", found) if isinstance(found, dict) else found
    return found


def _time(found: Any, name: str) -> int:
    if not isinstance(found, str):
        raise InputError(f"{name} is {str(found)[:60]!r}, expected ISO 8601 text")
    return event_time_ns(found)


def _unit(wanted: AttributeRule, attribute: _Attribute) -> str:
    for code in (attribute.unit_code, _plain(attribute.metadata.get("unitCode"))):
        if isinstance(code, str) and code:
            return code
    return wanted.unit


def _point(location: Any) -> tuple[float, float]:
    """Longitude and latitude of a GeoJSON point in any form, or of NGSI v2's "latitude,longitude"; else NaN."""
    found = _plain(location)
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
    """Kind and id; an unknown place is shown as unmatched, the value is not lost."""
    if rule.place is None:
        return "", ""
    name = rule.place.attribute
    found = _plain(entity.get(name)) if name is not None else entity.get("id", entity.get("@id"))
    if not isinstance(found, str) or not found:
        return "", ""
    return rule.place.kind, found
