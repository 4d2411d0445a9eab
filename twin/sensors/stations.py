"""Station table (観測所): names, places, zeros and thresholds of gauges, from a CSV with Japanese or English headings.

    観測所番号,観測所名,経度,緯度,零点高,基準面,水防団待機水位,氾濫注意水位,避難判断水位,氾濫危険水位,期間,地区,地区コード
    303051283,中央橋,139.70,35.65,2.310,A.P.,3.00,3.60,4.10,4.60,6/1～10/31,中央区,131024

A station of several seasons has a row for each; the row without a season holds for the rest of the year. Thresholds are
readings of the gauge, counted from its zero, unless 水位基準 names a datum: then they are converted by zero and datum.
Units are m, or those in the headings, 零点高 (cm), or in a column 単位. A blank, a dash or 未設定 means none.

A table of an office does not know by which stream a gauge arrives here: `stream = "gauge/{id}"` derives it.
"""

from __future__ import annotations

import csv
import io
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from twin.criteria.datums import height_datum
from twin.errors import DatumError, InputError
from twin.quantities import HOUR, MINUTE, QUANTITIES
from twin.sensors.table_cells import cell_text, codec_of, is_missing, parse_number
from twin.sensors.units import conversion

__all__ = [
    "STAGE_NAMES",
    "Station",
    "StationIndex",
    "StationThresholds",
    "in_season",
    "load_stations",
    "zero_elevation",
]

STAGE_NAMES = ("standby", "caution", "evacuation", "danger", "occurred")
"""Stages of thresholds from the lowest to the highest, as `twin.alerts.Stage` names them."""

Season = tuple[str, str]


class StationThresholds(NamedTuple):
    """Thresholds of one season; None where a stage is not set.

    season : ("06-01", "10-31"), first and last day, both included; None for all days without a season of their own
    standby, caution, evacuation, danger, occurred : readings of the gauge in the base unit of its quantity
    """

    season: Season | None = None
    standby: float | None = None
    caution: float | None = None
    evacuation: float | None = None
    danger: float | None = None
    occurred: float | None = None

    @property
    def levels(self) -> dict[str, float]:
        """Stages that are set, by name, rising."""
        found = {name: getattr(self, name) for name in STAGE_NAMES}
        return {name: value for name, value in found.items() if value is not None}


class Station(NamedTuple):
    """One gauge, for one quantity.

    source : str
        The feed; "*" for any.
    stream, quantity : str
        As in `twin.sensors.Reading`.
    id, name, name_en, river : str
        Number of the station, its names, its river; "" where the table has none.
    longitude, latitude : float
        JGD2011, NaN where unknown. [degree]
    zero, datum : float, str
        Height of the gauge's zero (零点高) from the datum that is named ("T.P.", "A.P."); NaN and "" where unknown. [m]
    thresholds : tuple of StationThresholds
        One of each season; empty where no stage is set.
    area, area_code : str
        The area that is warned, and its code (全国地方公共団体コード or a code of the warnings of 気象庁).
    place_kind, place_id : str
        As in `Reading`.
    """

    source: str
    stream: str
    quantity: str
    id: str = ""
    name: str = ""
    name_en: str = ""
    longitude: float = math.nan
    latitude: float = math.nan
    zero: float = math.nan
    datum: str = ""
    thresholds: tuple[StationThresholds, ...] = ()
    area: str = ""
    area_code: str = ""
    river: str = ""
    place_kind: str = ""
    place_id: str = ""

    def thresholds_on(self, month_day: str) -> StationThresholds | None:
        """Thresholds of a day ("07-15"): those of its season, else those without a season, else None."""
        general = None
        for one in self.thresholds:
            if one.season is None:
                general = one
            elif in_season(one.season, month_day):
                return one
        return general


def in_season(season: Season, month_day: str) -> bool:
    """Whether a day lies in a season; a season may go over the new year.

    >>> in_season(("06-01", "10-31"), "10-31"), in_season(("11-01", "05-31"), "10-31")
    (True, False)
    >>> in_season(("11-01", "05-31"), "01-15")
    True
    """
    first, last = season
    return first <= month_day <= last if first <= last else month_day >= first or month_day <= last


def zero_elevation(station: Station) -> float:
    """Height of the gauge's zero above T.P.; NaN where zero or datum is unknown. [m]

    >>> round(zero_elevation(Station("*", "g", "water_level", zero=2.31, datum="A.P.")), 4)
    1.1756
    """
    return station.zero + height_datum(station.datum).offset if station.datum else math.nan


class StationIndex:
    """Stations by source, stream and quantity.

    >>> index = StationIndex([Station("*", "gauge/7", "water_level", name="中央橋")])
    >>> index.find("mqtt:city", "gauge/7", "water_level").name, index.find("mqtt:city", "gauge/8", "water_level")
    ('中央橋', None)
    """

    def __init__(self, stations: Iterable[Station] = ()) -> None:
        self.stations = tuple(stations)
        self._by_series = {(one.source, one.stream, one.quantity): one for one in self.stations}
        self._by_stream: dict[tuple[str, str], Station] = {}
        for one in self.stations:
            self._by_stream.setdefault((one.source, one.stream), one)

    def __len__(self) -> int:
        return len(self.stations)

    def find(self, source: str, stream: str, quantity: str) -> Station | None:
        """The station of a series; without one of its quantity, one of the same stream (for its name and place)."""
        by_series, by_stream = self._by_series, self._by_stream
        return (
            by_series.get((source, stream, quantity))
            or by_series.get(("*", stream, quantity))
            or by_stream.get((source, stream))
            or by_stream.get(("*", stream))
        )


# Headings, half-width and in lower case, of each column.
_HEADS: dict[str, tuple[str, ...]] = {
    "id": ("id", "station_id", "観測所番号", "観測所コード", "観測所記号", "番号", "コード"),
    "name": ("name", "station", "観測所名", "観測所", "名称", "局名", "地点名"),
    "name_en": ("name_en", "観測所名(英)", "英語名", "英名", "ローマ字"),
    "river": ("river", "河川名", "河川"),
    "source": ("source", "情報源", "フィード"),
    "stream": ("stream", "topic", "ストリーム", "トピック", "系列"),
    "quantity": ("quantity", "観測項目", "項目", "種別", "観測種別"),
    "unit": ("unit", "単位"),
    "longitude": ("longitude", "lon", "lng", "経度", "東経"),
    "latitude": ("latitude", "lat", "緯度", "北緯"),
    "geodetic_datum": ("geodetic_datum", "測地系"),
    "zero": ("zero", "gauge_zero", "零点高", "ゼロ点高", "0点高", "零点標高", "水位観測所零点高"),
    "datum": ("datum", "基準面", "零点高の基準面", "零点高基準"),
    "threshold_datum": ("threshold_datum", "水位基準"),
    "standby": ("standby", "水防団待機水位", "水防団待機", "通報水位", "指定水位"),
    "caution": ("caution", "氾濫注意水位", "はん濫注意水位", "氾濫注意", "警戒水位"),
    "evacuation": ("evacuation", "避難判断水位", "避難判断", "特別警戒水位"),
    "danger": ("danger", "氾濫危険水位", "はん濫危険水位", "氾濫危険", "危険水位", "洪水特別警戒水位"),
    "occurred": ("occurred", "氾濫発生水位", "氾濫開始水位", "氾濫発生", "はん濫発生水位"),
    "season": ("season", "期間", "適用期間", "季節"),
    "season_from": ("season_from", "期間開始", "適用開始", "期間(自)"),
    "season_to": ("season_to", "期間終了", "適用終了", "期間(至)"),
    "area": ("area", "地区", "地区名", "対象地区", "対象区域", "区域", "市区町村", "市町村"),
    "area_code": ("area_code", "地区コード", "区域コード", "市区町村コード", "市町村コード", "団体コード"),
    "place_id": ("place_id", "gml_id", "gml:id", "object", "地物id"),
}  # fmt: skip
_BY_HEAD = {head: name for name, heads in _HEADS.items() for head in heads}
_NUMBERED = ("zero", *STAGE_NAMES)
_QUANTITY_OF = {one.ja: name for name, one in QUANTITIES.items()} | {
    "水位": "water_level", "河川水位": "water_level", "潮位": "water_level", "雨量": "rain_rate",
    "時間雨量": "rain_rate", "流量": "discharge", "浸水深": "depth",
}  # fmt: skip
_NOT_SET = frozenset(("未設定", "設定なし", "設定無し", "対象外", "なし", "無し"))
_HEAD_UNIT = re.compile(r"(.+?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]")
_CELL = re.compile(r"([-+]?[\d.,]+)\s*([^\d\s].*)?")
_DEGREES = re.compile(r"(?:[東西南北]経|[東西南北]緯|[EWNS])?\s*(\d+)\s*[度°]\s*(\d+)\s*[分′']\s*([\d.]+)?\s*[秒″\"]?")
_DAY = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_SPAN = re.compile(r"\s*(?:~|から|/|–|—|\bto\b|-)\s*")
_WORLD = ("JGD2011", "JGD2000", "WGS84", "世界測地系", "日本測地系2011", "日本測地系2000", "")
_ALL_YEAR = ("", "通年", "年間", "all year")


def load_stations(
    path: str | Path, *, encoding: str = "utf-8", stream: str | None = None, source: str = "*"
) -> tuple[Station, ...]:
    """Stations of a CSV.

    Parameters
    ----------
    encoding : str
        Of the file: "utf-8", or "cp932" as Japanese offices save. It is not guessed.
    stream : str, optional
        Template of the stream where the table has no column for it, from {id} and {name}: "gauge/{id}".
    source : str
        Where the table has no column for it; "*" for any feed.

    Raises
    ------
    InputError
        No such file, not in `encoding`, a heading twice, or a row that cannot be right; every complaint of the rows at
        once, each with its line.
    """
    path = Path(path)
    lines = _lines(path, encoding)
    heads, units = _heads(path, lines)
    found: dict[tuple[str, str, str], Station] = {}
    wrong: list[str] = []
    for line, cells in lines:
        row = dict(zip(heads, cells))
        try:
            _check_length(heads, cells)
            one = _station(row, units, stream, source)
            key = one.source, one.stream, one.quantity
            found[key] = one if key not in found else _joined(found[key], one)
        except InputError as error:
            wrong.append(f"{path}, line {line}: {error}")
    if wrong:
        more = [f"and {len(wrong) - 20} more"] if len(wrong) > 20 else []
        raise InputError("\n".join([*wrong[:20], *more]))
    if not found:
        raise InputError(f"{path}: has no stations")
    return tuple(found.values())


def _lines(path: Path, encoding: str) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of every row that is not blank, the headings first; lines of "#" are comments."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: the station table cannot be read: {error.strerror or error}") from None
    try:
        text = data.decode(codec_of(encoding)).removeprefix("\ufeff")
    except LookupError:
        raise InputError(f"{path}: encoding {encoding!r} is not known, expected e.g. 'utf-8' or 'cp932'") from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{path}, line {line}: not {encoding}; declare its encoding, e.g. encoding = 'cp932' for Shift_JIS"
        ) from None
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",\t;", key=first.count))
    try:
        for row in reader:
            if any(cell.strip() for cell in row) and not row[0].startswith("#"):
                yield reader.line_num, [cell_text(cell) for cell in row]
    except csv.Error as error:
        raise InputError(f"{path}, line {reader.line_num}: not a CSV: {error}") from None


def _heads(path: Path, lines: Iterator[tuple[int, list[str]]]) -> tuple[list[str], dict[str, str]]:
    """Name of each column ("" for one that is not used), and units in the headings by column."""
    heads, units = [], {}
    _, cells = next(lines, (0, []))
    for cell in cells:
        plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", cell)).casefold()
        name, unit = _BY_HEAD.get(plain, ""), ""
        bracket = _HEAD_UNIT.fullmatch(plain)
        if not name and bracket:
            name, unit = _BY_HEAD.get(bracket[1], ""), bracket[2]
        if name in heads and name:
            raise InputError(
                f"{path}: two headings mean {name!r}, the second is {cell!r}; rename the one that does not"
            )
        heads.append(name)
        if unit and name in _NUMBERED:
            units[name] = unit
    if not {"id", "name", "stream"} & set(heads):
        raise InputError(
            f"{path}: line 1: expected headings such as 観測所番号, 観測所名, 経度, 緯度, 零点高, 氾濫危険水位 (or id, "
            f"name, longitude, latitude, zero, danger), found {', '.join(cells[:12]) or 'nothing'}"
        )
    return heads, units


def _check_length(heads: list[str], cells: list[str]) -> None:
    if len(cells) < len(heads) or any(cells[len(heads) :]):
        raise InputError(f"{len(cells)} cells, expected {len(heads)} as in the headings")


def _station(row: Mapping[str, str], units: Mapping[str, str], template: str | None, source: str) -> Station:
    text = {name: row.get(name, "") for name in _HEADS}
    if re.fullmatch(r"\d(\.\d+)?E\+\d+", text["id"]):
        raise InputError(f"id is {text['id']!r}: a spreadsheet has rounded it; export the column as text")
    quantity = _quantity(text["quantity"])
    stream = text["stream"] or _stream(template, text)
    is_height = QUANTITIES[quantity].unit == "m"
    zero = _number(text["zero"], "zero", "water_level", text["unit"] if is_height else "m", units)
    datum = _datum(text["datum"], zero)
    longitude, latitude = _degrees(text["longitude"], "longitude"), _degrees(text["latitude"], "latitude")
    _check_position(longitude, latitude, text["geodetic_datum"])
    levels = {name: _number(text[name], name, quantity, text["unit"], units) for name in STAGE_NAMES}
    place_id = text["place_id"]
    station = Station(
        text["source"] or source, stream, quantity, text["id"], text["name"], text["name_en"], longitude, latitude,
        zero, datum, (), text["area"], text["area_code"], text["river"], "gml_id" if place_id else "", place_id,
    )  # fmt: skip
    season = _season(text)
    if all(math.isnan(value) for value in levels.values()):
        if season is not None:
            raise InputError("a season without any threshold")
        return station
    shift = _shift(text["threshold_datum"], station)
    values = {name: None if math.isnan(value) else round(value + shift, 6) for name, value in levels.items()}
    _check_rising(quantity, values)
    return station._replace(thresholds=(StationThresholds(season, **values),))


def _quantity(text: str) -> str:
    if not text:
        return "water_level"
    name = _QUANTITY_OF.get(text, text)
    if name not in QUANTITIES:
        raise InputError(f"quantity {text!r} is not known; expected e.g. 水位 or water_level")
    return name


def _stream(template: str | None, text: Mapping[str, str]) -> str:
    if template is None:
        if text["id"]:
            return text["id"]
        raise InputError("no stream: add a column stream, or declare stream = 'gauge/{id}' beside the table's path")
    for name in re.findall(r"\{(\w*)\}", template):
        if name not in ("id", "name"):
            raise InputError(f"stream {template!r} uses {{{name}}}; a station has {{id}} and {{name}}")
        if not text[name]:
            raise InputError(f"stream {template!r} needs {name}, which this row lacks")
        template = template.replace(f"{{{name}}}", text[name])
    return template


def _number(text: str, name: str, quantity: str, unit: str, units: Mapping[str, str]) -> float:
    """A number in the base unit of a quantity; NaN where none is set. A level and a depth are in m by default."""
    if text in _NOT_SET or is_missing(text):
        return math.nan
    cell = _CELL.fullmatch(text)
    value = None if cell is None else parse_number(cell[1])
    if cell is None or value is None:
        raise InputError(f"{name} is {text!r}, expected a number, or a blank where none is set")
    declared = {one for one in (cell[2], units.get(name), unit or None) if one}
    if not declared and QUANTITIES[quantity].unit == "m":
        declared = {"m"}
    found = {conversion(quantity, one) for one in declared}
    if len(found) != 1:
        raise InputError(
            f"{name} is {text!r} with the units {', '.join(sorted(declared)) or 'none'}; expected one, in the "
            "heading, e.g. (m), or in a column 単位"
        )
    factor, offset, _ = found.pop()
    result = value * factor + offset
    if not QUANTITIES[quantity].low <= result <= QUANTITIES[quantity].high:
        raise InputError(f"{name} is {text!r}, outside the range of {quantity}; is the unit right?")
    return result


def _datum(text: str, zero: float) -> str:
    if math.isnan(zero):
        return ""
    if not text:
        raise InputError("zero (零点高) without its datum; add a column datum (基準面), e.g. T.P.")
    try:
        return height_datum(text).name
    except DatumError as error:
        raise InputError(str(error)) from None


def _degrees(text: str, name: str) -> float:
    """Degrees as a decimal number or as degrees, minutes and seconds."""
    if is_missing(text):
        return math.nan
    value = parse_number(text.rstrip("度°"))
    if value is not None:
        return value
    found = _DEGREES.fullmatch(text)
    if found is None or int(found[2]) > 59 or float(found[3] or 0) >= 60:
        raise InputError(f"{name} is {text!r}, expected degrees, e.g. 139.7005 or 139度42分02秒")
    if text[0] in "西南WS":
        raise InputError(f"{name} is {text!r}, expected a place east and north, or a decimal number with a minus")
    return int(found[1]) + (int(found[2]) * MINUTE + float(found[3] or 0)) / HOUR  # arc, as time


def _check_position(longitude: float, latitude: float, geodetic: str) -> None:
    if math.isnan(longitude) != math.isnan(latitude):
        raise InputError("longitude and latitude go together, found one of them")
    if math.isnan(longitude):
        return
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        raise InputError(f"longitude {longitude}, latitude {latitude} is not on the globe; are they swapped?")
    if unicodedata.normalize("NFKC", geodetic).upper().replace(" ", "") not in _WORLD:
        raise InputError(
            f"positions are in {geodetic!r}, expected JGD2011, JGD2000 or WGS84 (世界測地系); the old 日本測地系 lies "
            "about 400 m off: convert it first"
        )


def _season(text: Mapping[str, str]) -> Season | None:
    whole = text["season"]
    if text["season_from"] or text["season_to"]:
        if whole:
            raise InputError("give either season or season_from and season_to")
        ends = [text["season_from"], text["season_to"]]
    elif whole in _ALL_YEAR:
        return None
    else:
        days = _DAY.findall(whole)
        rest = _SPAN.sub("", _DAY.sub("", whole))
        if len(days) != 2 or rest:
            raise InputError(f"season {whole!r} is not known, expected e.g. 6/1～10/31, 06-01/10-31 or 通年")
        return _month_day(*days[0]), _month_day(*days[1])
    found = [_DAY.fullmatch(one) for one in ends]
    if found[0] is None or found[1] is None:
        raise InputError(f"season from {ends[0]!r} to {ends[1]!r}, expected e.g. 6/1 and 10/31")
    return _month_day(*found[0].groups()), _month_day(*found[1].groups())


def _month_day(month: str, day: str) -> str:
    try:
        date(2000, int(month), int(day))  # a leap year: 2/29 may end a season
    except ValueError:
        raise InputError(f"season: {month}/{day} is not a day") from None
    return f"{int(month):02d}-{int(day):02d}"


def _shift(text: str, station: Station) -> float:
    """What is added to thresholds so that they count from the gauge's zero. [m]"""
    if not text or text in ("零点高", "零点", "ゼロ点", "gauge", "zero"):
        return 0.0
    if QUANTITIES[station.quantity].unit != "m":
        raise InputError(f"threshold_datum {text!r} is of heights, but the station has {station.quantity}")
    try:
        datum = height_datum(text)
    except DatumError as error:
        raise InputError(str(error)) from None
    if not station.datum:
        raise InputError(
            f"thresholds count from {datum.name}; give zero and datum of the gauge to compare its readings"
        )
    return datum.offset - zero_elevation(station)


def _check_rising(quantity: str, levels: Mapping[str, float | None]) -> None:
    rising = [value for value in levels.values() if value is not None]
    if any(after <= before for before, after in pairwise(rising)):
        shown = ", ".join(f"{name} {value:g}" for name, value in levels.items() if value is not None)
        raise InputError(f"thresholds must rise from standby to occurred, found {shown}")


def _joined(first: Station, second: Station) -> Station:
    """Two rows of one station: their thresholds by season; all else must agree."""
    for name in Station._fields:
        if name == "thresholds":
            continue
        a, b = getattr(first, name), getattr(second, name)
        if a != b and not (a != a and b != b):
            raise InputError(
                f"stream {second.stream!r} has {name} {b!r} here and {a!r} above; rows of one station differ only in "
                "season and thresholds"
            )
    for new in second.thresholds:
        for old in first.thresholds:
            if _overlap(old.season, new.season):
                raise InputError(f"stream {second.stream!r} has two thresholds for {_season_text(new.season)}")
    return first._replace(thresholds=(*first.thresholds, *second.thresholds))


def _overlap(a: Season | None, b: Season | None) -> bool:
    if a is None or b is None:
        return a is None and b is None
    return in_season(a, b[0]) or in_season(b, a[0])


def _season_text(season: Season | None) -> str:
    return "all year" if season is None else f"{season[0]} to {season[1]}"
