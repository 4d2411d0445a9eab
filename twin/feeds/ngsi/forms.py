"""NGSI forms: entities and attributes in every representation that brokers send.

NGSI v2     normalized, keyValues, and both without an envelope; `values` has no ids and is refused
NGSI-LD     normalized, concise, simplified; GeoJSON features; compacted or expanded names; several instances of
            an attribute, distinguished by datasetId; the temporal forms, as instances or as [value, time] pairs
envelopes   a notification, the {metadata, body} of NGSI-LD over MQTT, a list, an entity alone
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from twin.errors import InputError

__all__ = ["Attribute", "attribute_of", "attributes", "entities", "metadata_times", "plain"]

_VALUES = ("value", "vocab", "json", "object", "languageMap", "valueList", "objectList")
_PAIRS = ("values", "vocabs", "jsons", "objects", "languageMaps", "valueLists", "objectLists")
_NOT_AN_ATTRIBUTE = frozenset({"id", "type", "@id", "@type", "@context"})
_NO_IDS = "a notification in the form 'values' has no entity ids; subscribe with 'normalized'"


class Attribute(NamedTuple):
    """One value of an attribute with its metadata; None or "" where absent."""

    value: Any
    metadata: dict[str, Any]
    observed_at: Any = None
    modified_at: Any = None
    unit_code: Any = None
    dataset_id: str = ""


def entities(document: Any, attrs_format: str = "") -> Iterator[Any]:
    """Entities of a notification, a list, GeoJSON, or a single one; other values are passed on unchanged."""
    if attrs_format == "values":
        raise InputError(_NO_IDS)
    if isinstance(document, dict) and isinstance(document.get("body"), dict) and "metadata" in document:
        document = document["body"]  # NGSI-LD over MQTT
    if isinstance(document, dict) and ("subscriptionId" in document or document.get("type") == "Notification"):
        document = document.get("data")
        is_features = isinstance(document, dict) and document.get("type") == "FeatureCollection"
        if not isinstance(document, list) and not is_features:
            raise InputError("a notification without a list 'data'")
    if isinstance(document, dict) and document.get("type") == "FeatureCollection":
        document = document.get("features")
        if not isinstance(document, list):
            raise InputError("a FeatureCollection without a list 'features'")
    for entity in document if isinstance(document, list) else [document]:
        if isinstance(entity, list):
            raise InputError(_NO_IDS)
        yield _entity_of_feature(entity) if isinstance(entity, dict) and entity.get("type") == "Feature" else entity


def _entity_of_feature(feature: dict[str, Any]) -> dict[str, Any]:
    """An entity from its GeoJSON form, whose type and attributes are in `properties`."""
    properties = feature.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    geometry = feature.get("geometry")
    return {**({"location": geometry} if isinstance(geometry, dict) else {}), **properties, "id": feature.get("id")}


def attribute_of(entity: dict[str, Any], name: str) -> Any:
    """An entity's attribute by its compacted or expanded name; None where absent.

    >>> attribute_of({"https://example.jp/terms#level": 1.5}, "level")
    1.5
    """
    if name in entity:
        return entity[name]
    found = [key for key in entity if "://" in key and key.replace("#", "/").rsplit("/", 1)[-1] == name]
    if len(found) > 1:
        raise InputError(f"{name!r} may be {found[0][:100]!r} or {found[1][:100]!r}; write the whole name")
    return entity[found[0]] if found else None


def attributes(found: Any) -> Iterator[Attribute]:
    """The values of an attribute in any form: one, several by datasetId, or many over time."""
    if found is None:
        return
    for one in found if isinstance(found, list) and found and isinstance(found[0], dict) else [found]:
        if not isinstance(one, dict):
            yield Attribute(one, {})
            continue
        dataset = one.get("datasetId")
        dataset = dataset if isinstance(dataset, str) else ""
        pairs = next((name for name in _PAIRS if isinstance(one.get(name), list) and "value" not in one), None)
        if pairs is not None:
            yield from (_pair(pair, one, dataset) for pair in one[pairs])
            continue
        held = next((name for name in _VALUES if name in one), None)
        if held is None:
            yield Attribute(one, {})
            continue
        metadata = one.get("metadata")
        yield Attribute(  # in NGSI-LD properties of a property lie beside its value
            one[held], metadata if isinstance(metadata, dict) else one, one.get("observedAt"), one.get("modifiedAt"),
            one.get("unitCode"), dataset,
        )  # fmt: skip


def _pair(pair: Any, owner: dict[str, Any], dataset: str) -> Attribute:
    """[value, time] of the simplified temporal form."""
    if not isinstance(pair, list) or len(pair) != 2:
        raise InputError(f"{str(pair)[:60]!r} is not [value, time]")
    return Attribute(pair[0], {}, pair[1], None, owner.get("unitCode"), dataset)


def metadata_times(entity: dict[str, Any], name: str) -> list[Any]:
    """Every value of a name in the attributes' metadata, where NGSI v2 keeps times."""
    return [
        plain(attribute["metadata"][name])
        for key, attribute in entity.items()
        if key not in _NOT_AN_ATTRIBUTE and isinstance(attribute, dict)
        and isinstance(attribute.get("metadata"), dict) and name in attribute["metadata"]
    ]  # fmt: skip


def plain(found: Any) -> Any:
    """The value of an attribute in any form; of several, the last."""
    if isinstance(found, list) and found and isinstance(found[-1], dict):
        found = found[-1]
    if isinstance(found, dict):
        found = found.get("value", found.get("@value", found.get("object", found)))
        return found.get("@value", found) if isinstance(found, dict) else found
    return found
