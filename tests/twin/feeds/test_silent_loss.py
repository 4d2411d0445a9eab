"""What would be lost, changed or taken for something else without a word: each case is read right or refused aloud."""

import json
import math
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from twin.errors import InputError, ScenarioError
from twin.feeds import load_mapping, replay
from twin.feeds.mapping import FeedMapping, Outcome
from twin.sensors import MemorySink, Quality, Reading, event_time_ns, number
from twin.store import open_store

TEN = "2026-11-21T10:00:00Z"
TEN_NS = 1_795_255_200 * 10**9
NOW = TEN_NS + 7200 * 10**9


def mapping(
    rule: str = "", value: str = "", *, time_rule: str = 'time = "/t"', source: str = "mqtt:city"
) -> FeedMapping:
    stream = "" if "stream" in rule else 'stream = "gauge/{id}"\n'
    return load_mapping(
        f'source = "{source}"\n[[mapping]]\nmatch = "gauge/{{id}}"\n{stream}{time_rule}\n{rule}\n'
        f'value = [{{ path = "/v", quantity = "water_level", unit = "cm"{value} }}]\n'
    )


def read(document: Any, rule: str = "", value: str = "", **other: str) -> Outcome:
    payload = document if isinstance(document, bytes) else json.dumps(document, ensure_ascii=False).encode()
    return mapping(rule, value, **other).read("gauge/1", payload, received_time=NOW)


def stored(readings: list[Reading], *, revisions: bool = True) -> list[dict[str, Any]]:
    with open_store(None) as store:
        store.append(readings)
        return list(store.history(revisions=revisions).to_pylist())


# Whose reading it is


def test_one_id_from_two_sources_is_two_readings() -> None:
    rule, document = 'native_id = "/n"', {"t": TEN, "v": 5, "n": 1}
    readings = [read(document, rule, source=source).readings[0] for source in ("mqtt:a", "mqtt:b", "mqtt:a")]
    assert sorted(row["source"] for row in stored(readings)) == ["mqtt:a", "mqtt:b"]


def test_a_counter_reset_drops_nothing() -> None:
    """A gauge that restarts counts from 1 again, and says 0 again: kept, as revisions of one id."""
    rule = 'native_id = "/n"'
    documents = [{"t": f"2026-11-21T0{hour}:00:00Z", "v": 0, "n": 1} for hour in (1, 3, 5)]
    readings = [read(document, rule).readings[0] for document in documents]
    assert len(stored(readings)) == 3
    assert len(stored([*readings, *readings])) == 3  # delivered again they are the same


def test_an_id_with_a_time_of_arrival_is_a_duplicate_however_late() -> None:
    rule = 'native_id = "/n"'
    once = mapping(rule, time_rule='time = "arrival"')
    again = [once.read("gauge/1", b'{"v": 5, "n": 1}', received_time=NOW + k).readings[0] for k in (0, 10**9)]
    assert len(stored(again)) == 1


def test_ids_above_the_integers_of_a_float_are_distinct() -> None:
    first, rule = 2**63 + 1, 'native_id = "/n"'
    readings = [read({"t": TEN, "v": 5, "n": first + k}, rule).readings[0] for k in range(3)]
    readings += [read({"t": TEN, "v": 5, "n": 2**53 + k}, rule).readings[0] for k in range(3)]
    assert [r.native_id for r in readings] == [str(first + k) for k in range(3)] + [str(2**53 + k) for k in range(3)]
    assert len(stored(readings)) == 6
    assert read({"t": TEN, "v": 5, "n": 9.007199254740993e15}, rule).readings == []


def test_two_pulses_at_one_time_are_two_readings() -> None:
    """A rain gauge that sends 1 for every tip, without a time."""
    text = """
source = "mqtt:rain"
[[mapping]]
match = "tip/{id}"
form = "plain"
time = "arrival"
value = [{ quantity = "tips", unit = "1" }]
"""
    from twin.feeds.mqtt import MqttFeed, MqttSettings
    from twin.feeds.mqtt.wire import Message

    sink = MemorySink()
    settings = MqttSettings(host="127.0.0.1", port=1, client_id="t", topics=("tip/+",), tls=False)
    feed = MqttFeed(settings, load_mapping(text), sink=sink)
    feed.take([Message(b"tip/1", b"\x00\x01", b"1", 0) for _ in range(5)])
    assert len(stored(sink.readings)) == 5


def test_observations_of_one_payload_without_times_are_distinct() -> None:
    document = {"data": [{"v": 5}, {"v": 5}, {"v": 6}]}
    readings = read(document, 'items = "/data"', time_rule='time = "arrival"').readings
    assert len(stored(readings, revisions=False)) == 3


def test_several_sensors_in_one_file_have_streams_of_their_own(tmp_path: Path) -> None:
    rows = [(f"2026-11-21T10:{m:02}:00Z", f"g{k}", 100) for k in range(3) for m in range(4)]
    path = tmp_path / "gauge"
    path = tmp_path / "rows.csv"
    path.write_text("t,object,v\n" + "".join(f"{t},{name},{v}\n" for t, name, v in rows))
    text = """
source = "replay:city"
[[mapping]]
match = "rows.csv"
stream = "STREAM"
time = "/t"
place = { kind = "gml_id", path = "/object" }
value = [{ path = "/v", quantity = "water_level", unit = "cm" }]
"""
    sink = MemorySink()
    assert replay(path, sink, mapping=load_mapping(text.replace("STREAM", "gauge/{/object}"))) == (12, 0)
    assert len(stored(sink.readings, revisions=False)) == 12
    sink = MemorySink()  # under one stream the second sensor would pass for a repetition of the first
    assert replay(path, sink, mapping=load_mapping(text.replace("STREAM", "gauge"))) == (4, 8)
    assert "two places at one time, g0 and g1" in sink.rejected[0].reason


def test_a_stream_the_payload_does_not_name_is_refused() -> None:
    assert "id at '/object'" in read({"t": TEN, "v": 5}, 'stream = "gauge/{/object}"').rejected[0].reason
    with pytest.raises(ScenarioError, match="object"):
        mapping('stream = "gauge/{object}"')


# When


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("2026-11-21T19:00:00+09:00", TEN), ("2026-11-21T19:00:00+0900", TEN), ("2026-11-21 19:00+09", TEN),
        ("2026-11-21T00:00:00-10:00", TEN), ("2026-11-21T15:45:00+05:45", TEN),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"), ("2017-01-01T08:59:60+09:00", "2017-01-01T00:00:00Z"),
    ],
)  # fmt: skip
def test_offsets_and_leap_seconds(text: str, same: str) -> None:
    assert event_time_ns(text) == event_time_ns(same)
    (reading,), _ = read({"t": text, "v": 5})
    assert reading.event_time == event_time_ns(same)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-11-21T10:30:60Z", "leap second"), ("2026-11-21T23:59:60+09:00", "leap second"),
        ("2026-11-21T23:59:61Z", "0..60"), ("2026-11-21T10:00:00+99:00", "no such zone"),
        ("2026-11-21T10:00:00+09:75", "no such zone"), ("2026-11-21T10:00:00 JST", "not ISO 8601"),
        ("2026/11/21 10:00", "not ISO 8601"), ("2026-02-29T10:00:00Z", "does not exist"),
        ("46347.4166666667", "serial date of Excel"), (46347.4166666667, "serial date of Excel"),
        (1_795_255_200, "epoch_unit"),
    ],
)  # fmt: skip
def test_invalid_times_are_refused(text: Any, words: str) -> None:
    readings, (letter,) = read({"t": text, "v": 5})
    assert readings == []
    assert words in letter.reason


@pytest.mark.parametrize(
    "text",
    ["2026/11/21 19:00", "2026-11-21 19:00:00", "2026.11.21 19:00", "2026年11月21日19時00分", "2026年11月21日 19時",
     "２０２６／１１／２１　１９：００", "2026-11-21T10:00:00Z", "2026-11-21T19:00:00.000"],
)  # fmt: skip
def test_local_times_are_read_in_a_declared_zone(text: str) -> None:
    (reading,), rejected = read({"t": text, "v": 5}, 'time_zone = "Asia/Tokyo"')
    assert rejected == []
    assert reading.event_time == TEN_NS


def test_hour_24_and_daylight_saving_time() -> None:
    day = [read({"t": text, "v": 5}, 'time_zone = "+09:00"').readings[0].event_time
           for text in ("2026/11/20 24:00", "2026/11/21 0:00", "2026-11-21 00:00")]  # fmt: skip
    assert len(set(day)) == 1
    for text in ("2026-10-25 02:30", "2026-03-29 02:30"):  # twice; never
        _, (letter,) = read({"t": text, "v": 5}, 'time_zone = "Europe/Berlin"')
        assert "twice or never" in letter.reason
    for text in ("2026/11/21 24:01", "2026/11/31 10:00"):
        _, (letter,) = read({"t": text, "v": 5}, 'time_zone = "Asia/Tokyo"')
        assert "does not exist" in letter.reason
    with pytest.raises(ScenarioError, match="time zone"):
        mapping('time_zone = "Tokyo"')


def test_the_platform_agrees_on_local_times() -> None:
    """Against the standard library's own conversion, over two years of another zone."""
    from zoneinfo import ZoneInfo

    zone = ZoneInfo("America/New_York")
    for hour in range(0, 2 * 365 * 24, 37):
        moment = datetime(2025, 1, 1, tzinfo=UTC).timestamp() + hour * 3600
        here = datetime.fromtimestamp(moment, zone)
        text = here.strftime("%Y-%m-%d %H:%M:%S")
        if here.utcoffset() == here.replace(fold=1 - here.fold).utcoffset():
            assert event_time_ns(text, zone="America/New_York") == int(moment) * 10**9


# What it says


@pytest.mark.parametrize(
    ("value", "metres"),
    [("１２３", 1.23), ("１．５", 0.015), ("－０．５", -0.005), ("−5", -0.05), ("+５", 0.05), (" 5 ", 0.05),
     ("5e1", 0.5)],
)  # fmt: skip
def test_digits_of_any_width(value: str, metres: float) -> None:
    (reading,), _ = read({"t": TEN, "v": value})
    assert reading.value == pytest.approx(metres)


@pytest.mark.parametrize(
    ("value", "words"),
    [("1.2 m", "a unit is declared"), ("1,234", "digits are not grouped"), ("１．２ｍ", "a unit is declared"),
     ("1_000", "not a finite number"), ("0x10", "not a number"), ("inf", "not a finite number"),
     ("∞", "not a number"), ("五", "not a number"), (True, "true or false"), (False, "true or false"),
     ([1], "expected a number")],
)  # fmt: skip
def test_invalid_numbers_are_refused(value: Any, words: str) -> None:
    readings, (letter,) = read({"t": TEN, "v": value})
    assert readings == []
    assert words in letter.reason


@pytest.mark.parametrize("value", ["欠測", "---", "", "nan", "///", None, -9999, "-9999"])
def test_no_value_is_a_reading_that_is_missing(value: Any) -> None:
    (reading,), letters = read({"t": TEN, "v": value})
    assert letters == []
    assert reading.quality == Quality.MISSING
    assert math.isnan(reading.value)


def test_true_is_a_state_and_no_length() -> None:
    assert number(True) == number(True, quantity="state") == 1.0
    with pytest.raises(InputError, match="true or false"):
        number(True, quantity="depth")


def test_a_gauge_that_changes_its_unit() -> None:
    documents = [{"t": TEN, "v": 152, "u": "cm"}, {"t": "2026-11-21T10:01:00Z", "v": 1.53, "u": "m"},
                 {"t": "2026-11-21T10:02:00Z", "v": 154}, {"t": "2026-11-21T10:03:00Z", "v": 1550, "u": "㎜"},
                 {"t": "2026-11-21T10:04:00Z", "v": 156, "u": "ｃｍ"}]  # fmt: skip
    found = [read(document, value=', unit_path = "/u"').readings[0] for document in documents]
    assert [(r.value, r.unit) for r in found] == [
        (pytest.approx(x), "m") for x in (1.52, 1.53, 1.54, 1.55, 1.56)]  # fmt: skip
    for unit, words in (("kg", "measures something else"), ("尺?", "not known"), (5, "expected text")):
        _, (letter,) = read({"t": TEN, "v": 1, "u": unit}, value=', unit_path = "/u"')
        assert words in letter.reason


def test_zero_has_no_sign() -> None:
    readings = [read(body).readings[0] for body in (b'{"t": "%s", "v": -0.0}' % TEN.encode(),
                                                    b'{"t": "%s", "v": 0}' % TEN.encode(),
                                                    b'{"t": "%s", "v": "-0"}' % TEN.encode())]  # fmt: skip
    assert [str(r.value) for r in readings] == ["0.0"] * 3
    assert len(stored(readings)) == 1


# Files of offices

TABLE = "観測時刻,観測局,水位（㎝）\n2026/11/21 19:00,①安倍川,１５２\n2026/11/21 24:00,①安倍川,\n"
OFFICE = """
source = "replay:office"
[[mapping]]
match = "{file}"
stream = "gauge/{/観測局}"
time = "/観測時刻"
time_zone = "Asia/Tokyo"
value = [{ path = "/水位（㎝）", quantity = "water_level", unit = "㎝" }]
"""


@pytest.mark.parametrize(
    ("written", "declared"),
    [("cp932", "cp932"), ("cp932", "shift_jis"), ("cp932", "Shift_JIS"), ("utf-8", "utf-8"), ("utf-8-sig", "utf-8"),
     ("utf-16", "utf-16"), ("utf-8-sig", "utf-8-sig")],
)  # fmt: skip
def test_a_municipal_table(tmp_path: Path, written: str, declared: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TABLE.replace("\n", "\r\n").encode(written))
    sink = MemorySink()
    assert replay(path, sink, mapping=load_mapping(OFFICE), encoding=declared) == (2, 0)
    assert (sink.readings[0].stream, sink.readings[0].value) == ("gauge/①安倍川", pytest.approx(1.52))
    assert sink.readings[0].event_time == TEN_NS
    assert sink.readings[1].quality == Quality.MISSING  # an empty cell


@pytest.mark.parametrize(
    ("written", "declared", "words"),
    [
        ("cp932", "utf-8", "declare encoding = 'cp932'"),
        ("utf-8-sig", "cp932", "begins as utf-8 does"),
        ("utf-16", "cp932", "begins as utf-16 does"),
        ("utf-8", "klingon", "is not known"),
    ],
)
def test_the_wrong_encoding_is_refused_and_the_right_one_named(
    tmp_path: Path, written: str, declared: str, words: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TABLE.encode(written))
    sink = MemorySink()
    with pytest.raises(InputError, match=words):
        replay(path, sink, mapping=load_mapping(OFFICE), encoding=declared)
    assert sink.readings == []


def test_utf_8_read_as_cp932_without_a_bom_loses_no_row(tmp_path: Path) -> None:
    """Other characters come out, so no column is found: every row is a dead letter, none a wrong reading."""
    path = tmp_path / "a.csv"
    path.write_bytes("時刻,水位\n2026/11/21 19:00,1\n2026/11/21 19:10,2\n".encode())
    sink = MemorySink()
    try:
        counts = replay(path, sink, mapping=load_mapping(OFFICE), encoding="cp932")
    except InputError:
        return
    assert counts == (0, 2)


def test_serial_dates_of_excel_are_refused_with_a_hint(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("観測時刻,観測局,水位（㎝）\n46347.7916667,a,1\n")
    sink = MemorySink()
    assert replay(path, sink, mapping=load_mapping(OFFICE)) == (0, 1)
    assert "serial date of Excel; export the column as text" in sink.rejected[0].reason


def test_live_replays_in_the_declared_encoding(tmp_path: Path) -> None:
    from twin.live import Live, load_live

    (tmp_path / "a.csv").write_bytes(TABLE.encode("cp932"))
    feed = OFFICE.replace('source = "replay:office"', 'replay = { path = "a.csv", encoding = "cp932" }')
    text = '[live]\nfolder = "out"\n[[feed]]\nkind = "replay"\nsource = "replay:office"\n' + feed.replace(
        "[[mapping]]", "[[feed.mapping]]"
    )
    (tmp_path / "live.toml").write_text(text, encoding="utf-8")
    with Live(load_live(tmp_path / "live.toml")) as live:
        deadline = time.monotonic() + 20
        while live.status().spooled < 1:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert live.status().feeds[0].problem == ""
