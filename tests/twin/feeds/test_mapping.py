"""Declared mappings: each payload form, and everything a sender can do wrong."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import InputError, ScenarioError
from twin.feeds import load_mapping
from twin.feeds.mapping import Outcome
from twin.feeds.payloads import parse_json
from twin.sensors import Quality

NOW = 1_800_000_000 * 10**9
SENT = "2026-11-21T10:00:00Z"
SENT_NS = 1_795_255_200 * 10**9

TOML = """
source = "mqtt:city"
[limits]
max_bytes = 2000
max_depth = 8
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
native_id = "/seq"
place = { kind = "gml_id", id = "bldg_{id}" }
value = [
    { path = "/level", quantity = "water_level", unit = "cm" },
    { path = "/temp", quantity = "temperature", unit = "degF", optional = true },
]
[[mapping]]
match = "/ul/+/{device}/attrs"
form = "ultralight"
stream = "{device}"
time = "/TimeInstant"
value = [{ path = "/r", quantity = "rain_rate", unit = "mm/h" }]
[[mapping]]
match = "gate/#"
form = "plain"
time = "arrival"
place = { kind = "position", longitude = 138.4, latitude = 34.97, height = 3.0, height_datum = "orthometric" }
value = [{ quantity = "state", unit = "1", states = { open = 1, shut = 0 } }]
[[mapping]]
match = "many"
items = "/data"
time = "/ms"
epoch_unit = "ms"
place = { kind = "position", longitude = "/lon", latitude = "/lat" }
value = [{ path = "/v/0", quantity = "depth", unit = "mm" }]
"""
MAPPING = load_mapping(TOML)


def one_reason(topic: str, payload: bytes) -> str:
    readings, rejected = MAPPING.read(topic, payload, received_time=NOW)
    assert readings == []
    assert len(rejected) == 1
    assert rejected[0].raw == payload
    assert rejected[0].source == "mqtt:city"
    return rejected[0].reason


def test_json() -> None:
    payload = json.dumps({"t": SENT, "seq": 17, "level": 250, "temp": 212}).encode()
    (level, temperature), rejected = MAPPING.read("gauge/7", payload, received_time=NOW)
    assert rejected == []
    assert (level.stream, level.quantity, level.value, level.unit) == ("gauge/7", "water_level", 2.5, "m")
    assert (level.event_time, level.received_time, level.native_id) == (SENT_NS, NOW, "17")
    assert (level.place_kind, level.place_id) == ("gml_id", "bldg_7")
    assert temperature.value == pytest.approx(100.0)  # water boils at 212 degF


def test_ultralight() -> None:
    payload = f"{SENT}|r|36#2026-11-21T19:00:10+09:00|r|72".encode()
    readings, rejected = MAPPING.read("/ul/key/rain1/attrs", payload, received_time=NOW)
    assert rejected == []
    assert [r.value for r in readings] == pytest.approx([1e-5, 2e-5])
    assert [r.event_time - SENT_NS for r in readings] == [0, 10 * 10**9]
    assert {r.stream for r in readings} == {"rain1"}


def test_plain() -> None:
    (reading,), _ = MAPPING.read("gate/north/1", b" open\n", received_time=NOW)
    assert (reading.value, reading.stream, reading.height) == (1.0, "gate/north/1", 3.0)
    assert (reading.event_time, reading.quality) == (NOW, Quality.ESTIMATED)


def test_an_invalid_item_does_not_affect_the_others() -> None:
    good = {"ms": SENT_NS // 10**6, "lon": 138.4, "lat": 34.9, "v": [250]}
    items = [good, good | {"v": ["wet"]}, good | {"lon": 999}, good | {"ms": 5}, {}, good]
    payload = json.dumps({"data": items}).encode()
    readings, rejected = MAPPING.read("many", payload, received_time=NOW)
    assert [r.value for r in readings] == [0.25, 0.25]
    assert (readings[0].longitude, readings[0].latitude) == (138.4, 34.9)
    assert len(rejected) == 4
    assert all(letter.raw == payload for letter in rejected)


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": NaN}', "NaN"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": 1e400}', "finite"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": 1, "level": 2}', "twice"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level"', "not JSON"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 1000, "deeper"),
        (b'{"a":' * 20 + b"1" + b"}" * 20, "deeper"),
        (b" " * 2001, "2001 bytes"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": [1]}', "expected a number"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1}', "no value at '/level'"),
        (b'{"t": "2026-11-21T10:00:00", "seq": 1, "level": 1}', "zone"),
        (b'{"t": "1970-01-01T00:00:01Z", "seq": 1, "level": 1}', "2000"),
        (b'{"t": "2099-01-01T00:00:01Z", "seq": 1, "level": 1}', "ahead"),
        (b'{"t": 1795255200, "seq": 1, "level": 1}', "epoch_unit"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": [], "level": 1}', "id at '/seq'"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": "\\ud800", "level": 1}', "Unicode"),
        (b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": ' + b"9" * 1500 + b"}", "number"),
        (b"17", "no time"),
        (b"", "not JSON"),
    ],
)
def test_refused_with_the_reason(payload: bytes, words: str) -> None:
    assert words in one_reason("gauge/7", payload)


def test_unknown_topic_is_kept() -> None:
    assert "no mapping matches 'elsewhere'" in one_reason("elsewhere", b"{}")
    assert "no mapping matches" in one_reason("gauge/7/deeper", b"{}")
    assert "no mapping matches" in one_reason("gauge/", b"{}")


@pytest.mark.parametrize("payload", [b"", b"|", b"a", b"a|1|a|2", b"t|1|x", b"|r|1"])
def test_bad_ultralight(payload: bytes) -> None:
    assert one_reason("/ul/k/d/attrs", payload)


def test_brackets_inside_text_are_not_depth() -> None:
    document = {"t": "[" * 50 + '\\"{'}
    assert parse_json(json.dumps(document).encode(), max_depth=2) == document
    with pytest.raises(InputError, match="deeper than 2"):
        parse_json(b'{"[": [[1]]}', max_depth=2)


TOPICS = st.sampled_from(["gauge/7", "/ul/k/d/attrs", "gate/x", "many", "none"]) | st.text()
LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(SENT)
DOCUMENT = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["t", "seq", "level", "temp", "data", "ms", "lon", "lat", "v"]), inner, max_size=6
        )
    ),
    max_leaves=12,
)


@given(TOPICS, st.binary(max_size=300) | DOCUMENT.map(lambda d: json.dumps(d).encode()) | st.text().map(
    lambda t: t.encode("utf-8", "surrogatepass")))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_reading_a_payload_never_raises_and_loses_nothing(topic: str, payload: bytes) -> None:
    readings, rejected = MAPPING.read(topic, payload, received_time=NOW)
    for letter in rejected:
        assert letter.raw == payload
        assert letter.reason.encode()
        letter.stream.encode()
    if topic == "gauge/7":
        assert readings or rejected


FINITE = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


@given(st.recursive(FINITE, lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(), x, max_size=3)))
@settings(max_examples=100, deadline=None)
def test_well_formed_json_is_read_as_python_reads_it(document: object) -> None:
    text = json.dumps(document).encode()
    assert parse_json(text, max_depth=100) == json.loads(text)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (('unit = "cm"', 'unit = "kg"'), "mapping.0.value.0: water_level in 'kg'"),
        (('match = "gauge/{id}"', 'match = "gauge/#/a"'), "mapping.0.match"),
        (('stream = "gauge/{id}"', 'stream = "gauge/{di}"'), "{di}"),
        (('native_id = "/seq"', 'natve_id = "/seq"'), "mapping.0.natve_id: unknown key; did you mean 'native_id'?"),
        (('kind = "gml_id"', 'kind = "gmlid"'), "mapping.0.place.kind"),
        ((', height_datum = "orthometric"', ""), "height_datum"),
        (("max_depth = 8", "max_depth = 0"), "limits.max_depth"),
        (('source = "mqtt:city"', ""), "source: a value is required"),
        (('time = "/ms"', 'time = "ms"'), "mapping.3.time"),
        (("[limits]", "[limits"), "not valid TOML"),
    ],
)
def test_errors_name_the_key(change: tuple[str, str], words: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        load_mapping(TOML.replace(*change), file="feeds.toml")
    assert words in str(caught.value)
    assert str(caught.value).startswith("feeds.toml:")


PIECES = st.sampled_from([
    '"t": "2026-11-21T10:00:00Z"', '"t": "2026-11-21 19:00:00.5+09:00"', '"t": "2026-11-21T10:00:00"', '"t": 5',
    '"t": "2026-13-21T10:00:00Z"', '"t": "2026-11-21T10:00:60.25Z"', '"t": "2099-11-21T10:00:00Z"', '"seq": 1',
    '"seq": "a"', '"seq": ""', '"seq": null', '"seq": 1e3', '"seq": "\\u0041"', '"level": 1', '"level": 12.5',
    '"level": -0.0', '"level": 1e400', '"level": "3"', '"level": true', '"level": 99999999999999999999', '"level": 1e9',
    '"temp": 32', '"temp": null', '"other": {"a": [1, "b"], "c": "d"}', '"other": {"a": 1, "a": 2}', '"x": "{[\u6c34"',
    '"n": NaN', '"deep": [[[[[[[[[[1]]]]]]]]]]',
])  # fmt: skip


@given(st.lists(PIECES, max_size=7), st.sampled_from(["{%s}", " {%s}\n", "[%s]", "{%s}x"]))
@settings(max_examples=500)
def test_the_fast_reader_agrees_with_the_strict_reader(pieces: list[str], form: str) -> None:
    payload = (form % ", ".join(pieces)).encode()
    strict = Outcome([], [])
    MAPPING._read_strictly(strict, "gauge/7", payload, NOW)
    MAPPING.read("gauge/7", b"", received_time=NOW)  # the topic is known, so it has a fast reader
    assert MAPPING._fast["gauge/7"] is not None
    assert repr(MAPPING.read("gauge/7", payload, received_time=NOW)) == repr(strict)


def test_the_fast_reader_is_used() -> None:
    MAPPING.read("gauge/7", b"", received_time=NOW)
    fast = MAPPING._fast["gauge/7"]
    assert fast is not None
    readings = fast(b'{"t": "2026-11-21T10:00:00Z", "seq": 1, "level": 250}', NOW)
    assert readings is not None
    assert readings[0].value == 2.5
