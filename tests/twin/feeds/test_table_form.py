"""Forms of tables and of JSON: where the observations are. The readings are those written in each table, by hand."""

from __future__ import annotations

import io
import json
import random
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest

from twin.errors import InputError, ScenarioError
from twin.feeds import load_mapping
from twin.feeds.csv_rows import table_rows
from twin.feeds.mapping import FeedMapping, mapping_from_tables
from twin.feeds.payload_items import items_at, zip_columns
from twin.feeds.senml import senml_observations
from twin.feeds.table_form import TableForm
from twin.sensors import Quality
from twin.sensors.local_time import local_time_ns

NINE = datetime(2026, 11, 21)  # Japan's midnight
MIDNIGHT = int((NINE - timedelta(hours=9) - datetime(1970, 1, 1)).total_seconds())


def table(text: str, **form: Any) -> list[dict[str, str | None]]:
    """The observations of a table; a row that does not fit its header fails the test."""
    rows = list(table_rows(io.BytesIO(text.encode()), TableForm(**form), "a.csv"))
    assert [row.problem for row in rows if row.problem] == []
    return [json.loads(row.payload) for row in rows]


def mapping(**rule: Any) -> FeedMapping:
    value = [{"path": "/v", "quantity": "water_level", "unit": "m"}]
    return mapping_from_tables({"source": "a", "mapping": [{"match": "#", "stream": "g", "value": value, **rule}]})


# Tables


def test_delimiters_and_trailing_commas() -> None:
    expected = [{"t": "1", "v": "2"}, {"t": "3", "v": None}]
    assert table("t;v\n1;2\n3;\n", delimiter=";") == expected
    assert table("t\tv\n1\t2\n3\t\n", delimiter="tab") == expected
    assert table("  t   v\n1  2\n 3 \t4\n", delimiter="space") == [{"t": "1", "v": "2"}, {"t": "3", "v": "4"}]
    assert table("t,v,\n1,2,\n3,,\n") == expected  # in every row
    assert table("t,v\n1,2,\n3,,,\n") == expected  # in the rows only
    with pytest.raises(InputError, match=r"one column, 't;v'; declare table\.delimiter"):
        table("t;v\n1;2\n")


def test_lines_that_are_no_rows() -> None:
    text = "見本の表\n出典,見本市\n\n# 説明\n日時,水位\n,m\n1,2\n# 注\n日時,水位\n3,4\n\n"
    assert table(text, header="日時", sub_headers=True, comment="#", preamble=True) == [
        {"出典": "見本市", "日時": "1", "水位 m": "2"}, {"出典": "見本市", "日時": "3", "水位 m": "4"},
    ]  # fmt: skip
    assert table(text, skip=6, columns=["t", "v"], comment="#") == [
        {"t": "1", "v": "2"}, {"t": "日時", "v": "水位"}, {"t": "3", "v": "4"},
    ]  # fmt: skip


def test_a_row_of_another_width_is_refused_with_its_line_and_stays_so() -> None:
    """A dead letter that is read again must not vanish: a row that does not fit is refused again."""
    read = mapping(time="{/日} {/時}", time_zone="Asia/Tokyo", table={}, only={})
    text = "日,時,v\n2026/11/21,1:00,1.5\n2026/11/21,2:00\n2026/11/21,3:00,1.7,9\n"
    outcome = read.read("a.csv", text.encode())
    assert [(r.value, r.event_time // 10**9 - MIDNIGHT) for r in outcome.readings] == [(1.5, 3600)]
    assert [letter.reason for letter in outcome.rejected] == [
        "line 3: row has 2 columns, the header has 3", "line 4: row has 4 columns, the header has 3",
    ]  # fmt: skip
    again = read.read("a.csv", outcome.rejected[0].raw)
    assert again.readings == []
    assert "2 cells" in again.rejected[0].reason


def test_hours_side_by_side_and_merged_dates() -> None:
    text = "観測所,令和8年11月\n日,局,1時,2時,24時\n21,甲,1.1,,1.3\n,乙,2.1,2.2,2.3\n"
    read = mapping(
        stream="{/局}", time="{/年}年{/月}月{/日}日 {/時}時", time_zone="Asia/Tokyo",
        table={"header": "日", "title": "{年}年{月}月", "fill": ["日"], "wide": {"columns": "{時}時", "value": "v"}},
    )  # fmt: skip
    readings, rejected = read.read("a.csv", text.encode())
    assert rejected == []
    hours = [
        (r.stream, (r.event_time // 10**9 - MIDNIGHT) // 3600, r.value) for r in readings if r.quality == Quality.GOOD
    ]
    assert hours == [("甲", 1, 1.1), ("甲", 24, 1.3), ("乙", 1, 2.1), ("乙", 2, 2.2), ("乙", 24, 2.3)]
    assert [r.quality for r in readings].count(Quality.MISSING) == 1


def test_several_tables_in_one_file() -> None:
    """Rows belong to the station whose preamble is above them, never to the first of the file."""
    block = "観測所記号,{0}\n#\n,1時,1時フラグ\n21,{0}.5,\n"
    form = {"comment": "#", "preamble": True, "header": "1時", "wide": {"columns": "{時}時", "value": "v"}}
    assert [(row["観測所記号"], row["v"]) for row in table(block.format(1) + block.format(2), **form)] == [
        ("1", "1.5"), ("2", "2.5"),
    ]  # fmt: skip
    other = block.format(1) + block.format(2).replace("1時フラグ", "1時の区分")
    assert [(row["観測所記号"], row["v"]) for row in table(other, **form)] == [("1", "1.5"), ("2", "2.5")]
    bare = block.format(1) + "観測所記号,2\n21,2.5,\n"
    assert [(row["観測所記号"], row["v"]) for row in table(bare, **form)] == [("1", "1.5"), ("2", "2.5")]
    listed = "表\n観測所記号,{0}\n21,1:00,{0}.5\n21,1:10,{0}.6\n"
    found = table(listed.format(1) + listed.format(2), preamble=True, columns=["日", "時", "v"])
    assert [(row["観測所記号"], row["v"]) for row in found] == [("1", "1.5"), ("1", "1.6"), ("2", "2.5"), ("2", "2.6")]
    above = ",{0},{0}\n日時,水位,区分\n1,{0}.5,\n"
    page = "日時,水位,区分\n2,2.6,\n"  # the header again without the row above: a new page of the same table
    found = table(above.format(1) + above.format(2) + page, header="日時", above=1)
    assert found == [
        {"日時": t, f"{n} 水位": v, f"{n} 区分": None}
        for t, n, v in (("1", 1, "1.5"), ("1", 2, "2.5"), ("2", 2, "2.6"))
    ]


def test_a_wide_table_is_what_pandas_melts() -> None:
    """Another tool on random tables of days and hours: the same values of the same cells, and no others."""
    chance = np.random.default_rng(3)
    for _ in range(20):
        n_days, hours = int(chance.integers(1, 6)), sorted(chance.choice(np.arange(1, 25), 5, replace=False).tolist())
        frame = pd.DataFrame({"日": np.arange(n_days), "局": chance.choice(list("甲乙丙"), n_days)})
        for hour in hours:
            frame[f"{hour}時"] = np.where(chance.random(n_days) < 0.3, np.nan, chance.normal(size=n_days).round(2))
        melted = frame.melt(id_vars=["日", "局"], var_name="時", value_name="v")
        expected = {
            (str(d), s, h.removesuffix("時"), "" if np.isnan(v) else str(v)) for d, s, h, v in melted.to_numpy()
        }
        found = table(frame.to_csv(index=False), wide={"columns": "{時}時", "value": "v"})
        assert {(row["日"], row["局"], row["時"], row["v"] or "") for row in found} == expected
        assert len(found) == n_days * len(hours)


def test_stations_side_by_side() -> None:
    text = "日時,安倍川,安倍川,藁科川,藁科川\n,水位,区分,水位,区分\n1,1.5,*,2.5,\n"
    assert table(text, sub_headers=True, wide={"columns": "{局} 水位", "value": "v"}) == [
        {"局": "安倍川", "日時": "1", "v": "1.5", "安倍川 区分": "*"},
        {"局": "藁科川", "日時": "1", "v": "2.5", "藁科川 区分": None},
    ]  # fmt: skip
    assert table("日時,甲,乙\n1,1.5,2.5\n", wide={"columns": "{局}", "value": "v", "after": 1}) == [
        {"局": "甲", "日時": "1", "v": "1.5"}, {"局": "乙", "日時": "1", "v": "2.5"},
    ]  # fmt: skip
    merged = ",,安倍川,,藁科川,\n日,時,水位,流量,水位,流量\n1,2,3,4,5,6\n"
    assert table(merged, header="日", above=1) == [
        {"日": "1", "時": "2", "安倍川 水位": "3", "安倍川 流量": "4", "藁科川 水位": "5", "藁科川 流量": "6"}
    ]


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [("a,a\n1,2\n", {}, "'a' twice"), ("", {}, "empty"), ("a,b\n", {"header": "日時"}, "no header row with '日時'"),
     ("a,b\n1,2\n", {"wide": {"columns": "{h}時"}}, "no column fits"), ("a,b\n", {"above": 1}, "1 header rows above"),
     ("a,b\n1,2\n", {"fill": ["c"]}, "fill names columns that are not there")],
)  # fmt: skip
def test_a_table_of_another_form_is_refused(text: str, form: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        table(text, **form)


@pytest.mark.parametrize(
    ("rule", "words"),
    [({"table": {"delimiter": ",,"}}, "one character"), ({"table": {"columns": ["a", "a"]}}, "name twice"),
     ({"table": {"wide": {"columns": "時"}}}, "variable part"), ({"table": {}, "form": "json"}, "table describes"),
     ({"form": "csv", "items": "/a"}, "for JSON"), ({"time": ["arrival", "/t"]}, "no alternatives"),
     ({"time": "{/t} {no}"}, "uses {no}"), ({"time": "t"}, "must begin with"), ({"table": {"titel": "x"}}, "titel")],
)  # fmt: skip
def test_wrong_keys_are_refused_at_load(rule: dict[str, Any], words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        mapping(**{"time": "/t", **rule})


# Times: an independent clock writes them in every form


def forms_of(at: datetime) -> list[str]:
    era = f"令和{at.year - 2018}" if at.year > 2019 else "平成31" if at < datetime(2019, 5, 1) else "令和元"
    letter = f"R{at.year - 2018}" if at >= datetime(2019, 5, 1) else f"H{at.year - 1988}"
    weekday, half = "月火水木金土日"[at.weekday()], "午前" if at.hour < 12 else "午後"
    return [
        f"{at:%Y%m%d%H%M}", f"{at:%Y%m%d %H%M}", f"{at:%Y%m%d%H%M}00", f"{at:%Y/%m/%d} {at.hour}時{at.minute}分",
        f"{at.year}年{at.month}月{at.day}日（{weekday}） {at.hour}:{at.minute:02}",
        f"{era}年{at.month}月{at.day}日{at.hour}時{at.minute:02}分", f"{letter}.{at.month}.{at.day} {at:%H:%M}",
        f"{era}年{at.month}月{at.day}日 {half}{at.hour % 12}時{at.minute}分", f"{at:%Y-%m-%dT%H:%M}",
        f"{at:%Y/%m/%d}　{at:%H：%M}".translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)}),
    ]  # fmt: skip


def test_times_in_every_form_are_the_same_time() -> None:
    clock = random.Random(14)
    for _ in range(300):
        at = datetime(2019, 1, 1) + timedelta(minutes=clock.randrange(60 * 24 * 365 * 12))
        expected = int((at - timedelta(hours=9) - datetime(1970, 1, 1)).total_seconds()) * 10**9
        assert {form: local_time_ns(form, "Asia/Tokyo") for form in forms_of(at)} == dict.fromkeys(
            forms_of(at), expected
        )
        ends_hour = f"{at - timedelta(hours=1):%Y/%m/%d %H}:60"
        assert local_time_ns(ends_hour, "Asia/Tokyo") == expected - at.minute * 60 * 10**9
        if at.hour == 0 and at.minute == 0:
            assert local_time_ns(f"{at - timedelta(days=1):%Y/%m/%d} 24:00", "Asia/Tokyo") == expected


@pytest.mark.parametrize(
    "text", ["26/11/21 10:00", "11/21/2026 10:00", "2026/11/2119:00", "8.11.21 10:00", "1795255200", "令和8年11月21日",
             "R108.1.1 1:00", "2026/11-21 10:00", "2026年11月21日 10"],
)  # fmt: skip
def test_times_of_two_meanings_are_not_read(text: str) -> None:
    assert local_time_ns(text, "Asia/Tokyo") is None


@pytest.mark.parametrize(
    "text", ["2026/13/01 10:00", "2026/02/30 10:00", "2026/11/21 24:10", "2026/11/21 午後13時",
             "2026/11/21 10:61", "20261121 2430", "2026/11/21 24:60", "令和0年0月1日 1時"],
)  # fmt: skip
def test_times_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(InputError, match="does not exist"):
        local_time_ns(text, "Asia/Tokyo")


# JSON


def test_observations_wherever_they_are() -> None:
    one = {"t": "2026-11-20T16:00:00Z", "v": 1.5}
    for document, rule in (
        ([one], {"items": "/*"}),
        ({"d": {"list": [one]}}, {"items": "/d/list"}),
        ({"d": {"g7": {"data": [one]}}}, {"items": "/d/{g}/data/*"}),
        (
            [[one["t"], 1.5]],
            {"items": "/*", "time": "/0", "value": [{"path": "/1", "quantity": "water_level", "unit": "m"}]},
        ),
        ({"hourly": {"unit": "m", "t": [one["t"]], "v": [1.5]}}, {"items": "/hourly", "columns": True}),
        ({"t": one["t"], "list": [{"v": 1.5}]}, {"items": "/list/*"}),  # the time of all of them
    ):
        readings, rejected = mapping(**{"time": "/t", **rule}).read("x", json.dumps(document).encode())
        assert rejected == [], document
        assert [(r.event_time // 10**9 - MIDNIGHT, r.value) for r in readings] == [(3600, 1.5)], document


def test_an_observation_keeps_its_own_keys() -> None:
    assert list(items_at({"id": "outer", "n": 2, "a": [{"id": "inner"}, {}]}, "/a/*")) == [
        {"id": "inner", "n": 2}, {"id": "outer", "n": 2},
    ]  # fmt: skip
    with pytest.raises(InputError, match="expected a list"):
        list(items_at({"a": {"b": 1}}, "/a/*"))
    with pytest.raises(InputError, match="no observations at '/b'"):
        list(items_at({"a": 1}, "/b"))
    with pytest.raises(InputError, match="one length"):
        list(zip_columns({"t": [1, 2], "v": [1]}))
    crowd = {f"k{i}": i for i in range(3000)}  # must not become 3,000 keys of each of 3,000 observations
    for path, form in (("/d/*", {}), ("", {"columns": True})):
        read = mapping(time="/t", items=path, **form)
        outcome = read.read("x", json.dumps({**crowd, "d": [{}] * 3000}).encode())
        assert outcome.readings == []
        assert "more than 200" in outcome.rejected[0].reason


def test_a_time_of_digits_may_be_a_number() -> None:
    payload = b'{"t": 202611210100, "v": 1.5}'
    (reading,), _ = mapping(time="/t", time_zone="Asia/Tokyo").read("x", payload)
    assert reading.event_time // 10**9 - MIDNIGHT == 3600
    for number, zone, words in ((202611210100, None, "not ISO 8601"), (1_795_255_200, "Asia/Tokyo", "epoch_unit")):
        read = mapping(time="/t", **({} if zone is None else {"time_zone": zone}))
        _, (letter,) = read.read("x", json.dumps({"t": number, "v": 1.5}).encode())
        assert words in letter.reason


def test_only_and_skip() -> None:
    document = [
        {"t": "2026-11-20T16:00:00Z", "k": kind, "v": at} for at, kind in enumerate(("level", "rain", "", "level "))
    ]
    payload = json.dumps(document).encode()
    only = mapping(time="/t", items="/*", only={"/k": ["level"]}).read("x", payload)
    assert [r.value for r in only.readings] == [0.0, 3.0]
    skip = mapping(time="/t", items="/*", skip={"/k": ["rain", ""]}).read("x", payload)
    assert [r.value for r in skip.readings] == [0.0, 3.0]


# SenML: the examples of RFC 8428


def test_senml() -> None:
    multiple = [
        {"bn": "urn:dev:ow:10e2073a0108006:", "bt": 1.276020076001e9, "bu": "A", "bver": 5, "n": "voltage", "u": "V",
         "v": 120.1},
        {"n": "current", "t": -5, "v": 1.2}, {"n": "current", "t": -4, "v": 1.3}, {"n": "current", "v": 1.7},
    ]  # fmt: skip
    found = senml_observations(multiple, received=0)
    assert [round(one["t"] - 1.276020076001e9) for one in found] == [0, -5, -4]
    assert found[0] == {"bn": "urn:dev:ow:10e2073a0108006:", "t": 1.276020076001e9, "voltage": 120.1, "current": 1.7,
                        "units": {"voltage": "V", "current": "A"}}  # fmt: skip
    now = 1_800_000_000
    assert senml_observations([{"n": "g", "v": 1, "t": -60}], received=now * 10**9)[0]["t"] == now - 60
    assert senml_observations([{"bn": "g", "bv": 10, "v": 1, "t": now}], received=0)[0]["v"] == 11
    for wrong in ({}, [1], [{"v": 1}], [{"n": "a", "v": 1, "bad_": 1}], [{"n": "a", "v": 1, "t": "x"}],
                  [{"n": "a", "v": 1}, {"n": "a", "v": 2}]):  # fmt: skip
        with pytest.raises(InputError, match="SenML"):
            senml_observations(wrong, received=0)


def test_a_senml_pack_becomes_readings() -> None:
    read = load_mapping("""
source = "senml"
[[mapping]]
match = "#"
form = "senml"
stream = "{/bn}"
time = "/t"
epoch_unit = "s"
[[mapping.value]]
path = "/level"
quantity = "water_level"
unit = "m"
unit_path = "/units/level"
[[mapping.value]]
path = "/temp"
quantity = "water_temperature"
unit = "degC"
optional = true
""")
    pack = [{"bn": "g1:", "bt": 1_800_000_000, "n": "level", "u": "cm", "v": 152}, {"n": "temp", "u": "Cel", "v": 12.5},
            {"n": "level", "t": 60, "u": "m", "v": 1.6}]  # fmt: skip
    readings, rejected = read.read("x", json.dumps(pack).encode(), received_time=1_800_000_100 * 10**9)
    assert rejected == []
    assert [(r.stream, r.quantity, r.event_time // 10**9 - 1_800_000_000, r.value) for r in readings] == [
        ("g1:", "water_level", 0, 1.52), ("g1:", "water_temperature", 0, 12.5), ("g1:", "water_level", 60, 1.6),
    ]  # fmt: skip
