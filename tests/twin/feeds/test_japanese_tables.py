"""Tables and telegrams of Japanese offices, in their true form with content of our own.

The forms are those that the offices' pages and users of them describe; the values are written here, so that each answer
is known: what is in the table, in its unit, at its hour of Japan's clock.
"""

from __future__ import annotations

import json
import math
import random
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from twin.alerts import Watch, load_rules
from twin.errors import InputError, ScenarioError
from twin.feeds import load_mapping, replay
from twin.feeds.jma_xml import parse_jma_xml, warning_level_of
from twin.feeds.mapping import FeedMapping, mapping_from_tables
from twin.feeds.ready_mappings import ready_mapping, ready_mappings
from twin.live.feed_kinds import open_feed
from twin.sensors import MemorySink, Quality, Reading, load_stations
from twin.sensors.stations import StationIndex

JAPAN = timedelta(hours=9)


def hour(reading: Reading) -> str:
    """Event time on Japan's clock, e.g. "12 24:00" for the end of the 12th."""
    at = datetime(1970, 1, 1) + timedelta(microseconds=reading.event_time // 1000) + JAPAN
    return f"{at:%d %H:%M}"


def ready(name: str, **own: Any) -> FeedMapping:
    return mapping_from_tables({"source": "office", "mapping": [{"ready": name, **own}]})


def replayed(folder: Path, name: str, text: str, mapping: FeedMapping, encoding: str = "cp932") -> MemorySink:
    path = folder / name
    path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
    sink = MemorySink()
    replay(path, sink, mapping=mapping)
    return sink


def rows(sink: MemorySink, factor: float = 1.0) -> list[tuple[str, str, float | None, str]]:
    """(stream, hour, value, quality) of the readings, None for a missing value."""
    return [
        (r.stream, hour(r), None if math.isnan(r.value) else round(r.value * factor, 3), Quality(r.quality).name)
        for r in sink.readings
    ]


MM_PER_HOUR = 3.6e6


def test_a_month_of_the_hydrology_database(tmp_path: Path) -> None:
    hours = "".join(f",{h}時,{h}時フラグ" for h in (1, 2, 3, 23, 24))
    text = f"""時刻水位月表検索結果
水系名,見本川
河川名,見本川
観測所名,見本橋
観測所記号,399999999999990
#
#  欠測 $  閉局 #  暫定値 *  未登録 -
#
{hours}
2019/10/12,  321.52, ,    1.30,*,-9999.99,$,    5.50, ,    5.80,*
2019/10/13,    5.90,*,-9999.99,#,        , ,-9999.99,-,-9999.99,-
"""
    sink = replayed(
        tmp_path, "399999999999990.dat", text, mapping_from_tables({"source": "a", "mapping": "mlit-hydrology"})
    )
    here = "399999999999990"
    assert sink.rejected == []
    assert rows(sink) == [
        (here, "12 01:00", 321.52, "GOOD"), (here, "12 02:00", 1.3, "GOOD"), (here, "12 03:00", None, "MISSING"),
        (here, "12 23:00", 5.5, "GOOD"), (here, "13 00:00", 5.8, "GOOD"), (here, "13 01:00", 5.9, "GOOD"),
        (here, "13 02:00", None, "MISSING"), (here, "13 03:00", None, "MISSING"),
    ]  # fmt: skip


def test_rain_and_discharge_of_the_hydrology_database(tmp_path: Path) -> None:
    text = "観測所記号,9\n#\n,1時,1時フラグ,24時,24時フラグ\n2019/10/12,  12.0, ,-9999.99,$\n"
    rain = replayed(tmp_path, "a.dat", text, ready("mlit-hydrology-rain"))
    assert rows(rain, MM_PER_HOUR) == [("9", "12 01:00", 12.0, "GOOD"), ("9", "13 00:00", None, "MISSING")]
    (discharge, _) = replayed(tmp_path, "a.dat", text, ready("mlit-hydrology-discharge")).readings
    assert (discharge.quantity, discharge.value) == ("discharge", 12.0)


def test_ten_minutes_of_the_hydrology_database(tmp_path: Path) -> None:
    text = """リアルタイム10分水位一覧表検索結果
水系名,見本川
河川名,見本川
観測所名,見本橋
観測所記号,399999999999990
#
#年月日,時刻,水位(m)
#
2026/02/22,00:30,-0.07,
2026/02/22,00:20,-9999.99,$
2026/02/21,24:00,0.10,*
2026/02/22,00:40,-,-
"""
    sink = replayed(tmp_path, "a.dat", text, ready("mlit-hydrology-10min"))
    assert [row[1:] for row in rows(sink)] == [
        ("22 00:30", -0.07, "GOOD"), ("22 00:20", None, "MISSING"), ("22 00:00", 0.1, "GOOD"),
    ]  # fmt: skip
    assert {row[0] for row in rows(sink)} == {"399999999999990"}
    assert sink.rejected == []


DOWNLOAD = """ダウンロードした時刻：2026/08/20 10:20:49

,見本,見本,見本,見本,見本,見本,見本,見本,清見本,清見本,清見本
年月日時,降水量(mm),降水量(mm),降水量(mm),降水量(mm),風速(m/s),風速(m/s),風速(m/s),風速(m/s),降水量(mm),降水量(mm),降水量(mm)
,,,,,,,風向,風向,,,
,,現象なし情報,品質情報,均質番号,,品質情報,,品質情報,,品質情報,均質番号
2024/2/5 23:00:00,3.0,0,8,1,0.6,8,北西,8,1.5,5,1
2024/2/6 0:00:00,0,1,8,1,///,1,///,1,,1,1
"""


def test_a_download_of_past_weather(tmp_path: Path) -> None:
    sink = replayed(tmp_path, "data.csv", DOWNLOAD, ready("jma-download"))
    assert sink.rejected == []
    assert rows(sink, MM_PER_HOUR) == [
        ("見本", "05 23:00", 3.0, "GOOD"), ("清見本", "05 23:00", 1.5, "ESTIMATED"),
        ("見本", "06 00:00", 0.0, "GOOD"), ("清見本", "06 00:00", None, "MISSING"),
    ]  # fmt: skip


def test_a_download_with_year_month_day_hour(tmp_path: Path) -> None:
    text = """ダウンロードした時刻：2026/08/20 10:20:49

,,,,見本,見本,見本
年,月,日,時,降水量(mm),降水量(mm),降水量(mm)
,,,,,品質情報,均質番号
2024,2,5,24,12.0,4,1
2024,2,6,1,0.5,8,1
"""
    sink = replayed(tmp_path, "data.csv", text, ready("jma-download"))
    assert rows(sink, MM_PER_HOUR) == [("見本", "06 00:00", 12.0, "ESTIMATED"), ("見本", "06 01:00", 0.5, "GOOD")]


def test_two_stations_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"two columns are '\{地点\} 降水量\(mm\)' of 見本"):
        replayed(tmp_path, "data.csv", DOWNLOAD.replace("清見本", "見本"), ready("jma-download"))


def test_the_latest_rain_of_all_stations(tmp_path: Path) -> None:
    header = [
        "観測所番号", "都道府県", "地点", "国際地点番号", *(f"現在時刻({part})" for part in "年月日時分"), "現在値(mm)",
        "現在値の品質情報", "31日の最大値(mm)", "31日の最大値の品質情報", "31日の最大値起時（時）(まで)", "極値更新",
    ]  # fmt: skip
    text = (
        ",".join(header)
        + """
99901,見本県,見本（ミホン）,,2026,08,31,14,10,35.5,8,40.0,8,13,
99902,見本県,清見本（キヨミホン）,47999,2026,08,31,14,10,,1,,1,,
99903,見本県,遠見本（トオミホン）,,2026,08,31,14,10,7.0,4,7.0,4,13,
"""
    )
    own = {"only": {"/観測所番号": ["99901", "99902"]}}
    assert rows(replayed(tmp_path, "pre1h00_rct.csv", text, ready("jma-latest", **own)), MM_PER_HOUR) == [
        ("99901", "31 14:10", 35.5, "GOOD"), ("99902", "31 14:10", None, "MISSING"),
    ]  # fmt: skip
    everything = rows(replayed(tmp_path, "all.csv", text, ready("jma-latest")), MM_PER_HOUR)
    assert everything[2] == ("99903", "31 14:10", 7.0, "SUSPECT")  # a sum of too few values is a lower bound


def test_amedas(tmp_path: Path) -> None:
    point = {
        "20260807180000": {"prefNumber": 99, "precipitation10m": [0.5, 0], "temp": [24.1, 0], "windDirection": [8, 0],
                           "maxTempTime": {"hour": 13, "minute": 20}},
        "20260807181000": {"precipitation10m": [None, 5], "temp": [None, 1]},
    }  # fmt: skip
    sink = replayed(tmp_path, "p.json", json.dumps(point), ready("amedas", stream="amedas/99901"), "utf-8")
    assert sink.rejected == []
    found = {(r.quantity, hour(r)): (r.value, Quality(r.quality).name) for r in sink.readings}
    assert found["rain_rate", "07 18:00"] == (pytest.approx(0.5e-3 / 600), "GOOD")  # 0.5 mm in ten minutes
    assert found["wind_direction", "07 18:00"] == (180.0, "GOOD")
    assert {found[quantity, "07 18:10"][1] for quantity in ("rain_rate", "temperature")} == {"MISSING"}
    stations = {"99901": {"precipitation10m": [1.0, 0]}, "99902": {"temp": [20.0, 0]}}
    sink = replayed(tmp_path, "20260807180000.json", json.dumps(stations), ready("amedas-map"), "utf-8")
    assert [(r.stream, r.quantity, hour(r)) for r in sink.readings] == [
        ("99901", "rain_rate", "07 18:00"), ("99902", "temperature", "07 18:00"),
    ]  # fmt: skip


def test_river_gauges_of_the_ministry(tmp_path: Path) -> None:
    level = {
        "dspFlg": 1, "obsValue": {"stg": 0.81, "obsTime": "2026/10/04 22:20", "stgCcd": 0},
        "min10Values": [{"stg": None, "obsTime": "2026/10/04 22:30", "stgCcd": 0},
                        {"stg": 0.81, "obsTime": "2026/10/04 22:20", "stgCcd": 0},
                        {"stg": 0, "obsTime": "2026/10/04 22:10", "stgCcd": 140}],
        "hrValues": [],
    }  # fmt: skip
    sink = replayed(tmp_path, "g.json", json.dumps(level), ready("kawabou", stream="kawabou/g"), "utf-8")
    assert [row[1:] for row in rows(sink)] == [
        ("04 22:30", None, "MISSING"), ("04 22:20", 0.81, "GOOD"), ("04 22:10", None, "MISSING"),
    ]  # fmt: skip
    rain = {"min10Values": [{"obsTime": "2026/10/04 22:20", "rn10m": 2.5}]}
    sink = replayed(tmp_path, "r.json", json.dumps(rain), ready("kawabou-rain"), "utf-8")
    assert rows(sink, MM_PER_HOUR)[0][2:] == (15.0, "GOOD")  # 2.5 mm in ten minutes
    crisis = {"obsValue": {}, "min10Values": [{"stg": 26.32, "obsTime": "2026/09/20 09:00", "stgHght": -1.24}]}
    sink = replayed(
        tmp_path, "c.json", json.dumps(crisis), ready("kiki-kanri", match="{gauge}.json", stream="{gauge}"), "utf-8"
    )
    assert [row[2] for row in rows(sink)] == [-1.24, 26.32]
    area = {"obss": [{"code": "99", "obsTime": "2026/09/20 09:00", "level": -1.24, "lat": 35.0, "lon": 138.4}]}
    (reading,) = replayed(tmp_path, "22.json", json.dumps(area), ready("kiki-kanri-area"), "utf-8").readings
    assert (reading.stream, reading.value, reading.longitude) == ("99", -1.24, 138.4)


# Telegrams of the 気象庁防災情報XML


def telegram(title: str, body: str, *, head: str = "", status: str = "通常", kind: str = "発表") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Report xmlns="http://xml.kishou.go.jp/jmaxml1/" xmlns:jmx_eb="http://xml.kishou.go.jp/jmaxml1/elementBasis1/">
<Control><Title>{title}</Title><DateTime>2026-06-07T08:00:00Z</DateTime><Status>{status}</Status></Control>
<Head xmlns="http://xml.kishou.go.jp/jmaxml1/informationBasis1/"><Title>見本</Title>
<ReportDateTime>2026-06-07T17:00:00+09:00</ReportDateTime><InfoType>{kind}</InfoType>
<Headline><Text>見本</Text>{head}</Headline></Head>
<Body xmlns="http://xml.kishou.go.jp/jmaxml1/body/meteorology1/">{body}</Body></Report>""".encode()


def area(code: str, *kinds: tuple[str, str, str]) -> str:
    listed = "".join(
        f"<Kind>{f'<Name>{name}</Name><Code>{number}</Code>' if name else ''}<Status>{status}</Status></Kind>"
        for name, number, status in kinds
    )
    return f"<Item>{listed}<Area><Name>見本市</Name><Code>{code}</Code></Area></Item>"


def warned(title: str, *items: str, **options: str) -> dict[str, float | str]:
    """Warning levels by stream, reasons of dead letters under "refused"."""
    prefecture = area("220000", ("レベル５大雨特別警報", "33", "発表"))
    body = f'<Warning type="気象警報・注意報（府県予報区等）">{prefecture}</Warning>'
    body += f'<Warning type="気象警報・注意報（市町村等）">{"".join(items)}</Warning>'
    outcome = ready("jma-warning").read("a_VPWW55_220000.xml", telegram(title, body, **options))
    found: dict[str, float | str] = {reading.stream: reading.value for reading in outcome.readings}
    return found | ({"refused": outcome.rejected[0].reason} if outcome.rejected else {})


def test_warnings_of_a_municipality() -> None:
    title = "気象警報・注意報（Ｒ０６）（大雨）"
    assert warned(title, area("2299900", ("レベル４大雨危険警報", "43", "発表"))) == {"warning/R06/2299900/大雨": 4.0}
    assert warned(
        title, area("2299900", ("レベル４大雨危険警報", "43", "解除"), ("レベル２大雨注意報", "10", "発表"))
    ) == {"warning/R06/2299900/大雨": 2.0}
    assert warned(title, area("2299900", ("レベル２大雨注意報", "10", "解除"))) == {"warning/R06/2299900/大雨": 0.0}
    assert warned(title, area("2299900", ("", "", "発表警報・注意報はなし"))) == {"warning/R06/2299900/大雨": 0.0}
    other = warned("気象警報・注意報（Ｒ０６）（その他）", area("2299900", ("雷注意報", "14", "継続")))
    assert other == {"warning/R06/2299900/雷": 2.0}
    older = warned(
        "気象特別警報・警報・注意報", area("2299900", ("大雨特別警報", "33", "発表"), ("洪水警報", "04", "発表"))
    )
    assert older == {"warning/VPWW53/2299900/大雨": 5.0, "warning/VPWW53/2299900/洪水": 3.0}


def test_what_is_not_known_never_lowers_a_warning() -> None:
    """A name of an unknown kind, a drill, a withdrawal: refused, whatever else the telegram states of the hazard."""
    title = "気象警報・注意報（Ｒ０６）（大雨）"
    unknown = warned(title, area("2299900", ("大雨緊急情報", "99", "発表")))
    assert list(unknown) == ["refused"]
    assert "大雨緊急情報" in str(unknown["refused"])
    assert list(warned(title, area("2299900", ("", "", "発表警報・注意報はなし")), status="訓練")) == ["refused"]
    assert "取消" in str(warned(title, kind="取消")["refused"])
    for name in ("", "注意", "レベル９大雨警報"):
        with pytest.raises(InputError, match="not known"):
            warning_level_of(name)


def test_a_flood_forecast() -> None:
    kind = "<Kind><Name>氾濫危険情報</Name><Code>40</Code><Condition>氾濫危険情報（発表）</Condition></Kind>"
    head = (
        f'<Information type="指定河川洪水予報（河川）"><Item>{kind}<Areas codeType="河川"><Area><Name>見本川</Name>'
        "<Code>8599990001</Code></Area></Areas></Item></Information>"
    )
    times = "".join(
        f'<TimeDefine timeId="{at}"><DateTime>2026-06-07T{16 + at}:00:00+09:00</DateTime></TimeDefine>' for at in (1, 2)
    )
    levels = "".join(
        f'<jmx_eb:WaterLevel type="水位" unit="m" refID="{at}">{value}</jmx_eb:WaterLevel>'
        f'<jmx_eb:WaterLevel type="レベル" refID="{at}">4</jmx_eb:WaterLevel>'
        for at, value in ((1, "6.20"), (2, "6.90"))
    )
    body = (
        f'<MeteorologicalInfos type="水位・流量情報"><TimeSeriesInfo><TimeDefines>{times}</TimeDefines>'
        f"<Item><Kind><Property><Type>水位</Type><WaterLevelPart>{levels}</WaterLevelPart></Property></Kind>"
        '<Station><Name>見本橋</Name><Code type="水位観測所">85999900010001</Code></Station></Item>'
        "</TimeSeriesInfo></MeteorologicalInfos>"
    )
    outcome = ready("jma-warning").read("VXKO50.xml", telegram("指定河川洪水予報", body, head=head))
    assert outcome.rejected == []
    assert [(r.stream, r.quantity, r.value, hour(r)) for r in outcome.readings] == [
        ("warning/VXKO/8599990001/氾濫", "warning_level", 4.0, "07 17:00"),
        ("station/85999900010001", "water_level", 6.2, "07 17:00"),  # that of 18:00 is a forecast
    ]
    lifted = head.replace("氾濫危険情報", "氾濫注意情報解除").replace("<Code>40</Code>", "<Code>10</Code>")
    (reading,) = ready("jma-warning").read("VXKO50.xml", telegram("指定河川洪水予報", "", head=lifted)).readings
    assert reading.value == 0.0


@pytest.mark.parametrize(
    ("payload", "words"),
    [(b"{}", "not XML"), (b"<a/>", "expected Report"), (b"<Report/>", "Control or Head"),
     (b'<!DOCTYPE a [<!ENTITY b "c">]><Report>&b;</Report>', "DOCTYPE"),
     (telegram("震源・震度に関する情報", ""), "none of"),
     (telegram("気象警報・注意報（Ｈ２７）", ""), "states no warning")],
)  # fmt: skip
def test_other_xml_is_refused(payload: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        parse_jma_xml(payload)


def test_warnings_raise_and_end_alerts_of_their_area(tmp_path: Path) -> None:
    """Danger by 危険警報, lower by 警報, over by 解除; a drill and an unknown name change nothing."""
    stream = "warning/R06/2299900/大雨"
    table = f"ストリーム,観測項目,観測所名,地区,地区コード\n{stream},warning_level,大雨（気象庁）,見本市,2299900\n"
    (tmp_path / "stations.csv").write_text(table, encoding="utf-8")
    levels = {"caution": 2, "evacuation": 3, "danger": 4, "occurred": 5}
    rule = {"name": "気象庁の警報", "kind": "level", "quantity": "warning_level", "levels": levels}
    watch = Watch(load_rules({"rule": [rule]}), stations=StationIndex(load_stations(tmp_path / "stations.csv")))
    mapping, title = ready("jma-warning"), "気象警報・注意報（Ｒ０６）（大雨）"
    seen = []
    for minute, (name, status, control) in enumerate(
        [("レベル４大雨危険警報", "発表", "通常"), ("レベル２大雨注意報", "解除", "訓練"),
         ("大雨緊急情報", "発表", "通常"), ("レベル３大雨警報", "危険警報から警報", "通常"),
         ("レベル３大雨警報", "解除", "通常")]
    ):  # fmt: skip
        item = area("2299900", (name, "", status))
        body = f'<Warning type="気象警報・注意報（市町村等）">{item}</Warning>'
        payload = telegram(title, body, status=control).replace(b"T17:00", f"T17:{minute:02}".encode())
        alerts = watch.advance(mapping.read("x", payload).readings)
        seen.append([(alert.action, alert.stage.name, alert.area, alert.area_code) for alert in alerts])
    assert seen[0] == [("alert", "DANGER", "見本市", "2299900")]
    assert seen[1:3] == [[], []]
    assert [one[:2] for one in seen[3]] == [("update", "EVACUATION")]
    assert [one[0] for one in seen[4]] == ["cancel"]


# Ready mappings and the tables of other offices


def test_every_ready_mapping_is_valid_and_names_its_source() -> None:
    folder = Path(ready_mapping.__code__.co_filename).parent
    assert {"mlit-hydrology", "jma-download", "jma-latest", "amedas", "kawabou", "kiki-kanri"} <= set(ready_mappings())
    for name in ready_mappings():
        mapping_from_tables({"source": "a", "mapping": name})
        assert (folder / f"{name}.toml").read_text(encoding="utf-8").startswith("# "), name
    with pytest.raises(ScenarioError, match="'mlit' is not one of the ready mappings: amedas"):
        load_mapping('source = "a"\nmapping = "mlit"')


def test_no_payload_stops_a_mapping() -> None:
    """Cut and changed bytes of each form: readings and dead letters, no exception, and no time of nowhere."""
    warning = f'<Warning type="（市町村等）">{area("2299900", ("大雨警報", "03", "発表"))}</Warning>'
    originals = {
        "mlit-hydrology": "観測所記号,9\n,1時,1時フラグ\n2019/10/12,1.2,\n".encode("cp932"),
        "jma-download": DOWNLOAD.encode("cp932"),
        "amedas": b'{"20260807180000": {"precipitation10m": [0.5, 0]}}',
        "kiki-kanri-area": b'{"obss": [{"code": "1", "obsTime": "2026/09/20 09:00", "level": 1, "lat": 3, "lon": 1}]}',
        "jma-warning": telegram("気象警報・注意報（Ｒ０６）（大雨）", warning),
    }
    chance = random.Random(5)
    for name, original in originals.items():
        read = ready(name)
        assert read.read("x", original).readings
        for _ in range(150):
            changed = bytearray(original[: chance.randrange(len(original))] if chance.random() < 0.3 else original)
            for _ in range(chance.randrange(1, 4)):
                if changed:
                    changed[chance.randrange(len(changed))] = chance.choice(b'\0\xff"{}[],<>/9-\n\x81')
            outcome = read.read("x", bytes(changed))
            assert all(reading.event_time >= 946_684_800 * 10**9 for reading in outcome.readings)


CASES = Path(__file__).parent / "japanese_tables"
TABLES = {
    "suimon_daily.csv": "#水位月表検索結果\n#観測所名,見本\n#  欠測 $  閉局 #  暫定値 *  未登録 -\n"
    "#年月日,1時,フラグ,2時,フラグ,24時,フラグ\n2019/10/12,1.20, ,-9999.00,$,5.60,*\n",
    "two_columns.csv": "年月日,時刻,水位,フラグ\n2019/10/12,24:00,5.80, \n2019/10/13,02:00,欠測,$\n",
    "flags_in_value.csv": "観測日時,水位\n2019/10/13 1:00,-99.99\n2019/10/13 4:00,999.99\n2019/10/13 5:00,９．８\n"
    "2019/10/13 6:00,///\n2019/10/13 7:00,5.1*\n2019/10/13 12:00,5.61 )\n2019/10/13 14:00,×\n",
    "amedas.csv": "ダウンロードした時刻：2024/11/27 09:00:00\n\n,見本,見本,見本,見本\n"
    "年月日時,降水量(mm),降水量(mm),降水量(mm),気温(℃)\n,,品質情報,均質番号,\n2024/11/26 24:00:00,12.0,4,1,///\n",
    "five_columns.csv": "観測所番号,現在時刻(年),現在時刻(月),現在時刻(日),現在時刻(時),現在時刻(分),現在値(mm),"
    "現在値の品質情報\n50331,2024,11,27,10,00,35.5,8\n50332,2024,11,27,10,00,,0\n",
    "times.csv": "日時,水位\n202411271000,1.0\n20241127 1010,1.1\n2024/11/27 10時20分,1.2\n"
    "令和6年11月27日10時30分,1.3\nR6.11.27 10:40,1.4\n2024-11-27T10:50,1.5\n",
    "tab.csv": "time\tv\n2024-11-27 10:00\t1.2\n",
}
USED = {
    "suimon_daily.csv": [("12 01:00", 1.2), ("13 00:00", 5.6)], "two_columns.csv": [("13 00:00", 5.8)],
    "flags_in_value.csv": [("13 05:00", 9.8), ("13 07:00", 5.1), ("13 12:00", 5.61)],
    "amedas.csv": [("27 00:00", 12.0)], "five_columns.csv": [("27 10:00", 35.5)],
    "times.csv": [(f"27 10:{10 * i:02}", 1 + i / 10) for i in range(6)], "tab.csv": [("27 10:00", 1.2)],
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(TABLES))
def test_tables_by_configuration(tmp_path: Path, name: str) -> None:
    """Every value that counts is read at its time, and no other: a code for "no value" is a reading without one."""
    feed = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["feed"][0]
    settings = feed.pop("replay")
    encoding = "utf-8" if name in ("times.csv", "tab.csv") else "cp932"
    path = tmp_path / name
    path.write_text(TABLES[name], encoding=encoding)
    sink = MemorySink()
    mapping = mapping_from_tables({key: value for key, value in feed.items() if key != "kind"})
    replay(path, sink, mapping=mapping, encoding=settings.get("encoding"))
    assert sink.rejected == []
    factor = MM_PER_HOUR if sink.readings[0].quantity == "rain_rate" else 1.0
    used = [(hour(r), pytest.approx(r.value * factor)) for r in sink.readings if r.quality < Quality.SUSPECT]
    assert used == USED[name]
    assert {r.quality for r in sink.readings if r.quality >= Quality.SUSPECT} <= {Quality.MISSING}


def test_the_configurations_of_the_manual(tmp_path: Path) -> None:
    """Each feed and rule of docs/gauge_tables.md is valid, and its table of one's own reads such a table."""
    manual = (Path(__file__).parents[3] / "docs" / "gauge_tables.md").read_text(encoding="utf-8")
    documents = [tomllib.loads(block.partition("```")[0]) for block in manual.split("```toml\n")[1:]]
    own = {"source": "own", "mapping": documents[1]["feed"][0]["mapping"]}
    feeds = [feed for document in documents for feed in document["feed"]]
    assert [feed.get("kind") for feed in feeds] == ["files", "http", "files", "http", "http"]
    for feed in feeds:
        open_feed(feed.pop("kind"), feed, MemorySink(), tmp_path).stop()
    assert load_rules({"rule": documents[2]["rule"]})[0].quantity == "warning_level"
    text = "見本市,令和8年11月\n日,1時,フラグ,24時,フラグ\n21,1.10 ),,5.60,$\n22,2.1,*,2.2,\n最大,5.6,,5.6,\n"
    sink = replayed(tmp_path, "g1.csv", text, mapping_from_tables(own))
    assert sink.rejected == []
    assert rows(sink) == [
        ("g1", "21 01:00", 1.1, "ESTIMATED"), ("g1", "22 00:00", None, "MISSING"), ("g1", "22 01:00", 2.1, "GOOD"),
        ("g1", "23 00:00", 2.2, "GOOD"),
    ]  # fmt: skip
