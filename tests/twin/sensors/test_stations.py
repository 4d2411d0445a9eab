"""Station tables as offices have them; expected values are by hand, offsets of datums from their published table."""

from pathlib import Path

import pytest

from twin.errors import InputError
from twin.sensors import Station, load_stations
from twin.sensors.stations import in_season, zero_elevation

HEAD = (
    "観測所番号,観測所名,経度,緯度,零点高,基準面,水防団待機水位,氾濫注意水位,避難判断水位,氾濫危険水位,"
    "期間,地区,地区コード\n"
)
ROW = "7,中央橋,139.70,35.65,2.310,A.P.,3.00,3.60,4.10,4.60,{season},中央区,131024\n"


def stations(tmp_path: Path, text: str, encoding: str = "utf-8", **options: str) -> tuple[Station, ...]:
    path = tmp_path / "stations.csv"
    path.write_bytes(text.encode(encoding))
    return load_stations(path, encoding=encoding, **options)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_a_table_in_japanese(tmp_path: Path, encoding: str) -> None:
    (one,) = stations(tmp_path, HEAD + ROW.format(season=""), encoding, stream="gauge/{id}", source="mqtt:city")
    assert (one.source, one.stream, one.quantity, one.name) == ("mqtt:city", "gauge/7", "water_level", "中央橋")
    assert (one.longitude, one.latitude, one.area, one.area_code) == (139.70, 35.65, "中央区", "131024")
    assert one.thresholds[0].levels == {"standby": 3.0, "caution": 3.6, "evacuation": 4.1, "danger": 4.6}
    assert zero_elevation(one) == pytest.approx(2.310 - 1.1344)  # A.P. is T.P. - 1.1344 m


def test_the_same_in_english_and_in_centimetres(tmp_path: Path) -> None:
    text = "id;stream;name_en;zero (cm);datum;caution [cm];danger [cm];longitude;latitude\n7;g/7;Bridge;231;AP;360;4.6m"
    (one,) = stations(tmp_path, text.replace("4.6m", "460") + ";139度42分00秒;35度39分00秒\n")
    assert (one.zero, one.datum, one.name_en, one.stream) == (2.31, "A.P.", "Bridge", "g/7")
    assert one.thresholds[0].levels == {"caution": pytest.approx(3.6), "danger": pytest.approx(4.6)}
    assert (one.longitude, one.latitude) == (pytest.approx(139.70), pytest.approx(35.65))


@pytest.mark.parametrize(
    "season", ["6/1～10/31", "06-01/10-31", "6月1日から10月31日", "6/1-10/31", "６／１～１０／３１"]
)
def test_seasons_in_any_spelling(tmp_path: Path, season: str) -> None:
    text = HEAD + ROW.format(season=season) + ROW.format(season="通年").replace("4.60", "5.00")
    (one,) = stations(tmp_path, text)
    assert [each.season for each in one.thresholds] == [("06-01", "10-31"), None]
    days = {day: one.thresholds_on(day) for day in ("05-31", "06-01", "10-31", "11-01")}
    assert [found.danger for found in days.values() if found] == [5.0, 4.6, 4.6, 5.0]


def test_a_season_over_the_new_year_and_its_opposite_share_no_day() -> None:
    """Law: every day of a leap year lies in exactly one of two seasons that meet."""
    days = [f"{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 32)]
    assert all(in_season(("11-01", "05-31"), day) != in_season(("06-01", "10-31"), day) for day in days)


def test_thresholds_above_a_datum_meet_the_readings_of_the_gauge(tmp_path: Path) -> None:
    """A level of 8 m T.P. at a gauge whose zero lies 2.31 m above A.P. (T.P. - 1.1344 m) reads 8 - (2.31 - 1.1344)."""
    text = "id,zero,datum,danger,水位基準\n7,2.31,A.P.,8.0,T.P.\n"
    (one,) = stations(tmp_path, text)
    assert one.thresholds[0].danger == pytest.approx(8.0 - (2.31 - 1.1344))


def test_blanks_and_dashes_are_no_thresholds(tmp_path: Path) -> None:
    rows = "7,中央橋,,,,,-,未設定,―,4.6,,,\n8,上橋,,,,,,,,,,,\n"
    seven, eight = stations(tmp_path, HEAD + "# comment\n\n" + rows)
    assert seven.thresholds[0].levels == {"danger": 4.6}
    assert eight.thresholds == ()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("7,橋,139,35,2.3,,3,4,5,6,,,", "without its datum"),
        ("7,橋,139,35,2.3,Q.P.,3,4,5,6,,,", "'Q.P.' is not known"),
        ("7,橋,35,139,,,3,4,5,6,,,", "swapped"),
        ("7,橋,139,,,,3,4,5,6,,,", "go together"),
        ("7,橋,139,35,,,3,4,2,6,,,", "must rise"),
        ("7,橋,139,35,,,300,400,500,99999999,,,", "outside the range"),
        ("7,橋,139,35,,,3m,4尺,5,6,,,", "尺"),
        ("7,橋,139,35,,,3,4,5,6,夏,,", "season '夏'"),
        ("7,橋,139,35,,,,,,,6/1～10/31,,", "without any threshold"),
        ("3.03051E+14,橋,139,35,,,3,4,5,6,,,", "spreadsheet"),
        ("7,橋,西経139度42分02秒,35,,,3,4,5,6,,,", "east and north"),
        ("7,橋,139,35", "4 cells, expected 13"),
        (ROW.format(season="6/1～10/31") + ROW.format(season="7/1～7/31"), "two thresholds for 07-01"),
        (ROW.format(season="") + ROW.format(season="7/1～7/31").replace("中央区", "港区"), "differ only in season"),
    ],
)  # fmt: skip
def test_rows_that_cannot_be_right_are_named(tmp_path: Path, row: str, words: str) -> None:
    with pytest.raises(InputError, match=r"stations\.csv, line \d") as caught:
        stations(tmp_path, HEAD + row)
    assert words in str(caught.value)


def test_every_wrong_row_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        stations(tmp_path, HEAD + "7,橋,139,35,2.3,,3,4,5,6,,,\n" * 2 + ROW.format(season="") + "8,橋,,1,,,,,,,,,\n")
    assert [line.split(":")[0][-6:] for line in str(caught.value).splitlines()] == ["line 2", "line 3", "line 5"]


def test_tables_that_are_none(tmp_path: Path) -> None:
    for text, words in (("a,b\n1,2\n", "expected headings"), (HEAD, "no stations"), ("id,番号\n1,1\n", "two headings")):
        with pytest.raises(InputError, match=words):
            stations(tmp_path, text)
    path = tmp_path / "sjis.csv"
    path.write_bytes(HEAD.encode("cp932"))
    with pytest.raises(InputError, match="cp932"):
        load_stations(path)
    with pytest.raises(InputError, match="cannot be read"):
        load_stations(tmp_path / "absent.csv")
    with pytest.raises(InputError, match=r"\{nr\}"):
        stations(tmp_path, HEAD + ROW.format(season=""), stream="gauge/{nr}")
