"""Every shape an NGSI-LD value was seen in says the same, or is refused with its reason.

Which shapes there are is known from the expectations of ETSI's NGSI-LD test suite (ETSI GS CIM 009): which members
occur, and how they nest. The payloads here are our own.
"""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import InputError
from twin.feeds.mapping import Outcome
from twin.feeds.ngsi.entities import load_entities
from twin.feeds.ngsi.forms import attributes, entities
from twin.sensors import Quality, Reading

TEN = "2026-11-21T10:00:00Z"
ELEVEN = "2026-11-21T11:00:00.500Z"
TEN_NS = 1_795_255_200 * 10**9
ELEVEN_NS = TEN_NS + 3600 * 10**9 + 500_000_000
NOW = TEN_NS + 7200 * 10**9
TERMS = "https://terms.example.jp/rivers#"
TOML = """
source = "ngsi:city"
[[entity]]
type = "Gauge"
place = { kind = "gml_id", attribute = "refBuilding" }
value = [
    { attribute = "level", quantity = "water_level", unit = "cm" },
    { attribute = "gate", quantity = "state", unit = "1", states = { open = 1.0, shut = 0.0 } },
]
"""
PLACE = {"type": "Relationship", "object": "b1"}
POINT = {"type": "Point", "coordinates": [138.4, 34.9]}


def gauge(level: Any, **other: Any) -> dict[str, Any]:
    return {"id": "urn:ngsi-ld:Gauge:7", "type": "Gauge", "level": level, "refBuilding": PLACE, **other}


def at_ten(value: Any, **other: Any) -> dict[str, Any]:
    return {"type": "Property", "value": value, "observedAt": TEN, **other}


def read(document: Any) -> Outcome:
    return load_entities(TOML).read(json.dumps(document).encode(), NOW)


FEATURE = {
    "id": "urn:ngsi-ld:Gauge:7", "type": "Feature", "geometry": POINT,
    "properties": {"type": "Gauge", "level": at_ten(152), "refBuilding": PLACE},
}  # fmt: skip
ONE_VALUE = {
    "normalized": gauge(at_ten(152)),
    "with its unit": gauge(at_ten(1.52, unitCode="MTR")),
    "concise": gauge({"value": 152, "observedAt": TEN}),
    "with system attributes": gauge(at_ten(152, createdAt=TEN, modifiedAt=ELEVEN), createdAt=TEN, modifiedAt=ELEVEN),
    "with its previous value": gauge(at_ten(152, previousValue=140)),
    "with an instance id": gauge([at_ten(152, instanceId="urn:ngsi-ld:Instance:1")]),
    "with properties of its own": gauge(at_ten(152, accuracy={"type": "Property", "value": 1})),
    "types in a list": {**gauge(at_ten(152)), "type": ["Device", "Gauge"]},
    "names expanded": {
        "id": "urn:ngsi-ld:Gauge:7", "type": TERMS + "Gauge", TERMS + "level": at_ten(152),
        TERMS + "refBuilding": PLACE,
    },
    "JSON-LD's own names": {"@id": "urn:ngsi-ld:Gauge:7", "@type": "Gauge", "level": at_ten(152),
                            "refBuilding": PLACE},
    "linked entity inline": {**gauge(at_ten(152)), "refBuilding": {
        **PLACE, "entity": {"id": "b1", "type": "Building"}}},
    "GeoJSON": FEATURE,
    "GeoJSON collection": {"type": "FeatureCollection", "features": [FEATURE]},
    "temporal, in time": gauge([at_ten(152)]),
    "temporal, pairs": gauge({"type": "Property", "values": [[152.0, TEN]]}),
    "temporal, place over time": {**gauge([at_ten(152)]), "refBuilding": [{**PLACE, "observedAt": TEN}]},
    "notification": {"id": "urn:ngsi-ld:Notification:1", "type": "Notification", "subscriptionId": "s",
                     "notifiedAt": ELEVEN, "data": [gauge(at_ten(152))]},
    "notification of GeoJSON": {"id": "urn:ngsi-ld:Notification:1", "type": "Notification", "subscriptionId": "s",
                                "notifiedAt": ELEVEN, "data": {"type": "FeatureCollection", "features": [FEATURE]}},
    "notification by MQTT": {"metadata": {"Content-Type": "application/json"}, "body": {
        "id": "urn:ngsi-ld:Notification:1", "type": "Notification", "subscriptionId": "s", "data": [
            gauge(at_ten(152))]}},
}  # fmt: skip


@pytest.mark.parametrize("name", ONE_VALUE)
def test_one_value_in_every_form(name: str) -> None:
    readings, rejected = read(ONE_VALUE[name])
    assert rejected == []
    (reading,) = readings
    assert reading.stream.rpartition("/")[::2] == ("urn:ngsi-ld:Gauge:7", "level") or "https" in reading.stream
    assert (reading.value, reading.unit, reading.event_time) == (pytest.approx(1.52), "m", TEN_NS)
    assert (reading.place_id, reading.quality) == ("b1", Quality.GOOD)


def found_in(document: Any) -> list[tuple[str, float, int]]:
    readings, rejected = read(document)
    assert rejected == []
    return [(r.stream.removeprefix("urn:ngsi-ld:Gauge:7/"), r.value, r.event_time) for r in readings]


def test_values_over_time() -> None:
    pairs = gauge({"type": "Property", "values": [[100, TEN], [150, ELEVEN]]})
    in_time = gauge([at_ten(100), {"type": "Property", "value": 150, "observedAt": ELEVEN}])
    expected = [("level", 1.0, TEN_NS), ("level", 1.5, ELEVEN_NS)]
    assert found_in(pairs) == found_in(in_time) == found_in([pairs]) == expected


def test_datasets_are_streams_of_their_own() -> None:
    now = [at_ten(100), at_ten(150, datasetId="urn:ngsi-ld:Dataset:b")]
    later = [{"type": "Property", "values": [[100, TEN]]},
             {"type": "Property", "datasetId": "urn:ngsi-ld:Dataset:b", "values": [[150, TEN]]}]  # fmt: skip
    expected = [("level", 1.0, TEN_NS), ("level/urn:ngsi-ld:Dataset:b", 1.5, TEN_NS)]
    assert found_in(gauge(now)) == found_in(gauge(later)) == expected


@pytest.mark.parametrize("gate", [{"type": "Property", "value": "open", "observedAt": TEN},
                                  {"type": "VocabProperty", "vocab": "open", "observedAt": TEN},
                                  {"type": "VocabProperty", "vocabs": [["open", TEN]]}])  # fmt: skip
def test_states(gate: dict[str, Any]) -> None:
    document = {"id": "urn:ngsi-ld:Gauge:7", "type": "Gauge", "gate": gate}
    assert found_in(document) == [("gate", 1.0, TEN_NS)]


def test_the_broker_s_time_is_marked_as_estimated() -> None:
    bare = {"type": "Property", "value": 152}
    for document in (gauge({**bare, "modifiedAt": TEN}), gauge(bare, modifiedAt=TEN), gauge(152, modifiedAt=TEN)):
        (reading,), _ = read(document)
        assert (reading.event_time, reading.quality) == (TEN_NS, Quality.ESTIMATED)


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ({"type": "Property", "value": "urn:ngsi-ld:null", "deletedAt": TEN}, "deleted"),
        ("urn:ngsi-ld:null", "deleted"),
        ([{"type": "Property", "value": "urn:ngsi-ld:null", "instanceId": "i", "deletedAt": TEN}], "deleted"),
        ({"type": "JsonProperty", "json": {"value": 3}, "observedAt": TEN}, "expected a number"),
        ({"type": "JsonProperty", "jsons": [[{"json": {"value": 3}}, TEN]]}, "expected a number"),
        ({"type": "LanguageProperty", "languageMap": {"ja": "高い"}}, "expected a number"),
        ({"type": "Relationship", "objects": [["urn:ngsi-ld:null", TEN]]}, "deleted"),
        ({"type": "ListProperty", "valueList": [1, 2]}, "expected a number"),
        ({"type": "Property", "avg": [[100.0, TEN, ELEVEN]]}, "expected a number"),
        ({"type": "Property", "values": [[100.0]]}, "is not [value, time]"),
        ({"type": "Property", "values": [100.0]}, "is not [value, time]"),
        ({"type": "Property", "values": [[100.0, "10:00"]]}, "ISO 8601"),
    ],
)
def test_invalid_numbers_are_refused_with_the_reason(level: Any, words: str) -> None:
    readings, rejected = read(gauge(level))
    assert readings == []
    (letter,) = rejected
    assert words in letter.reason
    assert json.loads(letter.raw)["id"] == "urn:ngsi-ld:Gauge:7"


def test_an_invalid_instance_does_not_affect_the_others() -> None:
    readings, rejected = read(gauge([at_ten(100), at_ten("wet"), at_ten(150, datasetId="b")]))
    assert [r.value for r in readings] == [1.0, 1.5]
    assert len(rejected) == 1


def test_ambiguous_expanded_names_are_refused() -> None:
    two = {TERMS + "level": at_ten(1), "http://x.jp/level": at_ten(2)}
    document = {"id": "urn:ngsi-ld:Gauge:7", "type": "Gauge", **two}
    readings, rejected = read(document)
    assert readings == []
    assert "write the whole name" in rejected[0].reason


def test_a_change_or_a_history_without_a_place_keeps_the_last_one() -> None:
    mapping = load_entities(TOML)
    whole = gauge(at_ten(100), location={"type": "GeoProperty", "value": POINT})
    part = {"id": "urn:ngsi-ld:Gauge:7", "type": "Gauge", "level": [at_ten(120)]}
    moved = {**part, "refBuilding": {"type": "Relationship", "object": "b2"}}
    places = []
    for document in (part, whole, part, moved, part):
        (reading,), _ = mapping.read(json.dumps(document).encode(), NOW)
        places.append((reading.place_id, reading.longitude))
    assert places[1:] == [("b1", 138.4), ("b1", 138.4), ("b2", 138.4), ("b2", 138.4)]
    assert places[0][0] == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8)
    | st.sampled_from([TEN, "Property", "urn:ngsi-ld:null", "FeatureCollection", "Notification"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["id", "type", "value", "values", "level", "observedAt", "datasetId", "properties", "features",
                         "data", "body", "metadata", "location", "refBuilding", "unitCode", "modifiedAt"]), inner,
        max_size=4),
    max_leaves=15,
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(JSON)
def test_anything_becomes_readings_or_dead_letters(document: Any) -> None:
    outcome = load_entities(TOML).read(json.dumps(document).encode(), NOW)
    assert all(isinstance(one, Reading) for one in outcome.readings)
    text = json.dumps(document)  # what holds a list of nothing holds nothing to refuse
    assert outcome.readings or outcome.rejected or "[]" in text or "FeatureCollection" in text


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_forms_raise_only_input_errors(found: Any) -> None:
    for forms in (attributes, entities):
        with contextlib.suppress(InputError):
            list(forms(found))
