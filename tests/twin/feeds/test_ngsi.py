"""NGSI: every payload form of real brokers says the same; times in the order of FIWARE's history service."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import ScenarioError
from twin.feeds.ngsi.entities import EntityMapping, load_entities, observation_time
from twin.sensors import Quality

SENT = "2026-11-21T10:00:00.000Z"
LATER = "2026-11-21T11:00:00.000Z"
SENT_NS = 1_795_255_200 * 10**9
LATER_NS = SENT_NS + 3600 * 10**9
NOW = SENT_NS + 7200 * 10**9
TOML = """
source = "ngsi:city"
[[entity]]
type = "WaterLevelObserved"
place = { kind = "gml_id", attribute = "refBuilding" }
value = [{ attribute = "level", quantity = "water_level", unit = "cm" }]
"""


def mapping() -> EntityMapping:
    return load_entities(TOML)


LEVEL = {"type": "Number", "value": 152, "metadata": {"TimeInstant": {"type": "DateTime", "value": SENT}}}
NORMALIZED = {"id": "gauge7", "type": "WaterLevelObserved", "level": LEVEL,
              "refBuilding": {"type": "Text", "value": "b1", "metadata": {}}}  # fmt: skip
KEY_VALUES = {"id": "gauge7", "type": "WaterLevelObserved", "level": 152, "TimeInstant": SENT, "refBuilding": "b1"}
LD = {"id": "gauge7", "type": "WaterLevelObserved", "@context": ["https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld"],
      "refBuilding": {"type": "Relationship", "object": "b1"},
      "level": {"type": "Property", "value": 1.52, "unitCode": "MTR", "observedAt": SENT}}  # fmt: skip
CONCISE = LD | {"level": {"value": 152, "observedAt": SENT}, "refBuilding": {"object": "b1"}}
SIMPLIFIED = {"id": "gauge7", "type": "WaterLevelObserved", "level": 152, "refBuilding": "b1"}


def v2(entity: dict[str, Any]) -> dict[str, Any]:
    return {"subscriptionId": "abc", "data": [entity]}


def ld(entity: dict[str, Any]) -> dict[str, Any]:
    return {"id": "urn:ngsi-ld:Notification:1", "type": "Notification", "subscriptionId": "s", "notifiedAt": LATER,
            "data": [entity]}  # fmt: skip


@pytest.mark.parametrize(
    "document",
    [v2(NORMALIZED), v2(KEY_VALUES), NORMALIZED, KEY_VALUES, ld(LD), ld(CONCISE), LD,
     {"metadata": {"Content-Type": "application/json"}, "body": ld(LD)}],
)  # fmt: skip
def test_every_form_gives_the_same_readings(document: Any) -> None:
    (reading,), rejected = mapping().read(json.dumps(document).encode(), NOW)
    assert rejected == []
    assert (reading.stream, reading.value, reading.unit) == ("gauge7/level", pytest.approx(1.52), "m")
    assert (reading.event_time, reading.place_kind, reading.place_id) == (SENT_NS, "gml_id", "b1")
    assert reading.quality == Quality.GOOD


def test_simplified_ld_has_the_time_of_arrival() -> None:
    (reading,), _ = mapping().read(json.dumps(ld(SIMPLIFIED)).encode(), NOW)
    assert (reading.event_time, reading.quality) == (NOW, Quality.ESTIMATED)


@pytest.mark.parametrize(
    ("payload", "attrs_format", "words"),
    [
        (b'{"subscriptionId": "a", "data": [[152, "b1"]]}', "", "no entity ids"),
        (b'{"subscriptionId": "a", "data": []}', "values", "no entity ids"),
        (b'{"subscriptionId": "a"}', "", "without a list"),
        (b'{"subscriptionId": "a", "data": [{"level": 1}]}', "", "no id"),
        (b'{"id": "x", "type": "Other", "level": 1}', "", "no [[entity]] matches"),
        (b'{"id": "x", "type": "WaterLevelObserved"}', "", "none of the attributes"),
        (b'{"id": "x", "type": "WaterLevelObserved", "level": "urn:ngsi-ld:null"}', "", "deleted"),
        (b'{"id": "x", "type": "WaterLevelObserved", "level": "wet"}', "", "not a number"),
        (b'{"id": "x", "type": "WaterLevelObserved", "level": 1, "TimeInstant": "yesterday"}', "", "ISO 8601"),
        (b'{"id": "x", "type": "WaterLevelObserved", "level": 1, "level": 2}', "", "twice"),
        (b"nothing", "", "not JSON"),
    ],
)
def test_refused_with_the_reason(payload: bytes, attrs_format: str, words: str) -> None:
    readings, (letter,) = mapping().read(payload, NOW, attrs_format=attrs_format)
    assert readings == []
    assert words in letter.reason
    assert letter.raw == payload


def test_order_of_times() -> None:
    early = "2026-11-21T09:00:00Z"
    both = {"TimeInstant": {"value": SENT}, "dateModified": {"value": LATER}}
    meta = {"a": {"value": 1, "metadata": {"TimeInstant": {"value": early}}}, "b": {"value": 1, "metadata": both}}
    modified = {"b": {"value": 1, "metadata": {"dateModified": {"value": LATER}}}}
    cases: list[tuple[dict[str, Any], tuple[int, str]]] = [
        (meta | {"mine": LATER, "TimeInstant": early}, (LATER_NS, "mine")),
        (meta | {"TimeInstant": {"type": "DateTime", "value": LATER}}, (LATER_NS, "TimeInstant")),
        (meta | {"dateModified": LATER}, (SENT_NS, "TimeInstant")),  # newest of the metadata
        (modified | {"dateModified": SENT}, (SENT_NS, "dateModified")),
        (modified, (LATER_NS, "dateModified")),
        ({}, (NOW, "arrival")),
    ]
    for entity, expected in cases:
        assert observation_time(entity, None, NOW, time_attribute="mine") == expected
    assert observation_time({"mine": LATER}, SENT, NOW, time_attribute="mine") == (SENT_NS, "observedAt")


def test_a_new_value_with_the_old_time_is_marked() -> None:
    reader = mapping()
    first = v2(NORMALIZED)
    changed = v2(NORMALIZED | {"level": LEVEL | {"value": 200}})
    qualities = [reader.read(json.dumps(one).encode(), NOW).readings[0].quality for one in (first, first, changed)]
    assert qualities == [Quality.GOOD, Quality.GOOD, Quality.STALE_TIME]


def test_several_of_one_attribute_and_a_point() -> None:
    entity = LD | {
        "type": "https://example.jp/model#WaterLevelObserved",
        "level": [LD["level"], LD["level"] | {"datasetId": "urn:ngsi-ld:Dataset:radar", "value": 1.6}],  # type: ignore[operator]
        "location": {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [138.4, 34.97]}},
    }
    readings, rejected = mapping().read(json.dumps(entity).encode(), NOW)
    assert rejected == []
    assert [(r.stream, r.value) for r in readings] == [
        ("gauge7/level", 1.52), ("gauge7/level/urn:ngsi-ld:Dataset:radar", 1.6)]  # fmt: skip
    assert (readings[0].longitude, readings[0].latitude) == (138.4, 34.97)
    swapped = entity | {"location": {"type": "geo:point", "value": "34.97, 138.4"}}  # NGSI v2 writes latitude first
    readings, _ = mapping().read(json.dumps(swapped).encode(), NOW)
    assert (readings[0].longitude, readings[0].latitude) == (138.4, 34.97)


def test_errors_name_the_key() -> None:
    with pytest.raises(ScenarioError, match=r"entity\.0\.value\.0: water_level in 'kg'"):
        load_entities(TOML.replace('"cm"', '"kg"'))


ANY = st.recursive(
    st.none() | st.integers() | st.floats() | st.text() | st.sampled_from([SENT, "WaterLevelObserved", "Notification"]),
    lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(
        ["id", "type", "data", "level", "value", "metadata", "TimeInstant", "location", "coordinates", "subscriptionId",
         "body", "observedAt", "unitCode", "refBuilding", "object"]), x, max_size=5), max_leaves=15)  # fmt: skip


@given(
    st.binary(max_size=100)
    | ANY.map(lambda d: json.dumps(d).encode())
    | ANY.map(lambda d: json.dumps({"id": "x", "type": "WaterLevelObserved", "level": d, "location": d}).encode())
)
@settings(max_examples=200, deadline=None)  # fmt: skip
def test_never_raises(payload: bytes) -> None:
    _, rejected = mapping().read(payload, NOW)
    assert all(letter.raw == payload for letter in rejected)
