"""Telegrams of the 気象庁防災情報XML as observations: warnings and advisories, flood forecasts of designated rivers.

Each warning in force, or lifted, is one observation of a `warning_level` from 0 to 5, the 警戒レベル it corresponds to:

    {"time": "2026-06-07T17:00:00+09:00", "series": "R06", "scope": "市町村等", "area": "見本市",
     "area_code": "2299900", "hazard": "大雨", "kind": "レベル３大雨警報", "status": "発表", "warning_level": 3}

and each observed water level of a flood forecast one of the water level and of the river's level at that time:

    {"time": ..., "series": "VXKO", "station": "見本橋", "station_code": "...", "water_level": 3.2, "stage_level": 2}

Levels are taken from the names, as 内閣府's guideline and the system of 2026-05-29 have them: 特別警報 5, 危険警報 4,
警報 3, 注意報 2; 氾濫発生 5, 氾濫危険 4, 氾濫警戒 3, 氾濫注意 2; what is lifted (解除) is 0. Where code and name
disagree, the higher counts; a name that is not known is refused, never 0. Telegrams of the older series (VPWW53,
VPWW54) report the same with fewer levels: their `series` differs, so that they cannot lower what the newer one reports.

Drills and tests (訓練, 試験) and telegrams that withdraw another (取消) are refused with the reason: the first are not
true, and after the second the state is not known. Forecast levels are left out: a reading is what was observed.

References
----------
気象庁防災情報XMLフォーマット 技術資料 (xml.kishou.go.jp/tec_material.html): 解説資料 of 気象警報・注意報 and of
指定河川洪水予報.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from twin.errors import InputError
from twin.sensors.validation import event_time_ns

__all__ = ["parse_jma_xml", "warning_level_of"]

_MOST_BYTES = 20_000_000
_LIFTED = ("解除", "発表警報・注意報はなし", "発表なし", "なし", "警報解除", "注意報解除")
# A part of a name -> level; the first that fits counts, so longer ones come first.
_LEVELS = (
    ("特別警報", 5), ("危険警報", 4), ("氾濫発生", 5), ("氾濫危険", 4), ("氾濫警戒", 3), ("氾濫注意", 2),
    ("土砂災害警戒情報", 4), ("警報", 3), ("注意報", 2),
)  # fmt: skip
_FLOOD_CODES = {
    "10": 0,
    "20": 2,
    "21": 2,
    "22": 2,
    "30": 3,
    "31": 3,
    "40": 4,
    "41": 4,
    "50": 5,
    "51": 5,
    "52": 5,
    "53": 5,
}
_OF_KIND = re.compile(r"^レベル\d|特別警報|危険警報|警報|注意報|警戒情報|発生情報|危険情報|注意情報|\(.*?\)|解除$")
# Hazards of a telegram, for an area in which nothing is in force: all of the older series, one of each newer telegram.
_ALL_HAZARDS = ("大雨", "洪水", "暴風", "暴風雪", "大雪", "波浪", "高潮", "雷", "強風", "風雪", "融雪", "濃霧", "乾燥",
                "なだれ", "低温", "霜", "着氷", "着雪", "その他の")  # fmt: skip
_TITLE_HAZARDS = {"大雨": ("大雨",), "土砂": ("土砂災害",), "高潮": ("高潮",), "波浪": ("波浪",), "大雪": ("大雪",),
                  "暴風": ("暴風", "暴風雪", "強風", "風雪")}  # fmt: skip


def warning_level_of(name: str, code: str = "", *, is_flood: bool = False) -> int:
    """The 警戒レベル that the name of a warning corresponds to; InputError for a name that is not known.

    >>> [warning_level_of(name) for name in ("レベル４大雨危険警報", "大雨特別警報", "氾濫注意情報", "雷注意報")]
    [4, 5, 2, 2]
    >>> warning_level_of("氾濫警戒情報", "40", is_flood=True)  # the higher of two statements
    4
    >>> warning_level_of("氾濫警戒情報（氾濫危険情報解除）"), warning_level_of("氾濫注意情報解除")
    (3, 0)
    """
    plain = re.sub(r"\(.*?\)", "", unicodedata.normalize("NFKC", name)).strip()  # 氾濫注意情報（警戒情報解除） is 2
    found = [_FLOOD_CODES[code]] if is_flood and code in _FLOOD_CODES else []
    stated = re.search(r"レベル(\d)", plain)
    if plain.endswith("解除") or plain in _LIFTED:
        found.append(0)
    elif stated:
        found.append(int(stated[1]))
    else:
        found += [level for part, level in _LEVELS if part in plain][:1]
    if not found or max(found) > 5:
        raise InputError(f"warning {name[:60]!r} with code {code[:9]!r} is not known: its level is unknown")
    return max(found)


def parse_jma_xml(payload: bytes, *, max_depth: int = 32) -> list[dict[str, Any]]:
    """The observations of one telegram.

    Raises
    ------
    InputError
        Not XML, not a telegram of a kind that is read, a drill, or a withdrawal.
    """
    report = _report(payload)
    control, head = _child(report, "Control"), _child(report, "Head")
    if control is None or head is None:
        raise InputError("XML is no telegram of the 気象庁防災情報XML: Control or Head is missing")
    title, status = _text(control, "Title"), _text(control, "Status")
    if status != "通常":
        raise InputError(
            f"telegram {title!r} is {status or 'without a status'}, not 通常: a drill or test is no reading"
        )
    if _text(head, "InfoType") == "取消":
        raise InputError(
            f"telegram {title!r} withdraws an earlier one (取消): which warnings are in force is not known"
        )
    time = _text(head, "ReportDateTime")
    if not time:
        raise InputError(f"telegram {title!r} has no ReportDateTime")
    if "洪水予報" in title or "水位周知" in title:
        found, series = [*_worst(_river_warnings(head)), *_observed_levels(report, time)], "VXKO"
    elif "警報" in title or "警戒情報" in title:
        found, series = _worst(_warnings(report, title)), _series(title)
    else:
        raise InputError(f"telegram {title[:60]!r} is none of 気象警報・注意報, 土砂災害警戒情報 and 指定河川洪水予報")
    if not found:
        raise InputError(f"telegram {title[:60]!r} states no warning of any area; is it of a newer form?")
    return [{"time": time, "series": series, **one} for one in found]


def _worst(warnings: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One warning of a hazard in an area: what is not known, else the highest.

    大雨警報 lifted beside 大雨注意報 issued is 2; what is not known may be higher than all others.
    """
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for one in warnings:
        key = one["scope"], one["area_code"], one["hazard"]
        known = found.setdefault(key, one)
        if _rank(one) > _rank(known):
            found[key] = one
    return list(found.values())


def _rank(warning: dict[str, Any]) -> int:
    level = warning["warning_level"]
    return 9 if isinstance(level, str) else int(level)


def _report(payload: bytes) -> Any:
    if len(payload) > _MOST_BYTES:
        raise InputError(f"XML has {len(payload)} bytes, at most {_MOST_BYTES} are read")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(payload, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(f"payload is not XML: {error}") from None
    document: Any = root.getroottree()
    if document.docinfo.doctype:
        raise InputError("XML has a DOCTYPE, which no telegram has")
    if etree.QName(root).localname != "Report":
        raise InputError(f"XML is {etree.QName(root).localname!r}, expected Report")
    return root


def _series(title: str) -> str:
    plain = unicodedata.normalize("NFKC", title)
    for series in ("R06", "H27"):
        if series in plain:
            return series
    return "VXWW" if "土砂災害警戒情報" in plain else "VPWW53"


def _warnings(report: Any, title: str) -> Iterator[dict[str, Any]]:
    for warning in _below(report, "Warning"):
        scope = warning.get("type", "")
        scope = scope.rpartition("（")[2].rstrip("）") if "（" in scope else scope
        for item in _children(warning, "Item"):
            areas = [
                *_children(item, "Area"),
                *(a for group in _children(item, "Areas") for a in _children(group, "Area")),
            ]
            for area in areas:
                place = {"scope": scope, "area": _text(area, "Name"), "area_code": _text(area, "Code")}
                for kind in _children(item, "Kind"):
                    yield from ({**place, **one} for one in _kind(kind, title))


def _kind(kind: Any, title: str) -> Iterator[dict[str, Any]]:
    name, code, status = (_text(kind, part) for part in ("Name", "Code", "Status"))
    if not name and status in _LIFTED:
        for hazard in _hazards_of_title(title):
            yield {"hazard": hazard, "kind": status, "code": code, "status": status, "warning_level": 0}
        return
    hazard = _hazard(name)
    if "土砂災害警戒情報" in title:  # its kinds are called 警戒, 解除 and なし
        hazard, name = "土砂災害", "土砂災害警戒情報" if name == "警戒" else name
    level: int | str
    try:
        level = 0 if status in _LIFTED else warning_level_of(name, code)
    except InputError as error:
        level = str(error)
    yield {"hazard": hazard, "kind": name, "code": code, "status": status, "warning_level": level}


def _hazards_of_title(title: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKC", title)
    if "R06" not in plain:
        return _ALL_HAZARDS
    if "集約" in plain:
        return (*_ALL_HAZARDS, "土砂災害")
    return next((hazards for part, hazards in _TITLE_HAZARDS.items() if part in plain), ())


def _hazard(name: str) -> str:
    """大雨 of レベル３大雨警報; a name of nothing else stays as it is."""
    plain = _OF_KIND.sub("", unicodedata.normalize("NFKC", name))
    return _OF_KIND.sub("", plain) or name


def _river_warnings(head: Any) -> Iterator[dict[str, Any]]:
    for information in _below(head, "Information"):
        scope = information.get("type", "").rpartition("（")[2].rstrip("）")
        for item in _children(information, "Item"):
            kind = _child(item, "Kind")
            if kind is None:
                continue
            name, code, condition = (_text(kind, part) for part in ("Name", "Code", "Condition"))
            level: int | str
            try:
                level = warning_level_of(name, code, is_flood=True)
            except InputError as error:
                level = str(error)
            for area in (area for group in _children(item, "Areas") for area in _children(group, "Area")):
                yield {"scope": scope, "area": _text(area, "Name"), "area_code": _text(area, "Code"), "hazard": "氾濫",
                       "kind": name, "code": code, "status": condition, "warning_level": level}  # fmt: skip


def _observed_levels(report: Any, reported: str) -> Iterator[dict[str, Any]]:
    """Water levels and discharges up to the time of the report; later ones are forecasts."""
    now = event_time_ns(reported)
    for information in (one for one in _below(report, "MeteorologicalInfos") if one.get("type") == "水位・流量情報"):
        times = {one.get("timeId"): _text(one, "DateTime") for one in _below(information, "TimeDefine")}
        observed = {key: time for key, time in times.items() if not _is_after(time, now)}
        for item in _below(information, "Item"):
            station = _child(item, "Station")
            if station is None:
                continue
            place = {"station": _text(station, "Name"), "station_code": _text(station, "Code")}
            values: dict[str, dict[str, Any]] = {}
            for tag, key in (("WaterLevel", "water_level"), ("Discharge", "discharge")):
                for value in (one for one in _below(item, tag) if one.get("refID") in observed):
                    name = {"水位": key, "流量": key, "レベル": "stage_level"}.get(value.get("type", ""))
                    if name is not None:
                        values.setdefault(observed[value.get("refID")], {})[name] = (value.text or "").strip() or None
            yield from ({**place, **found, "time": at} for at, found in values.items())


def _is_after(time: str, now: int) -> bool:
    """Whether a time is later; one that cannot be read is not, so that its level is refused and not left out."""
    try:
        return event_time_ns(time) > now
    except InputError:
        return False


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _children(element: Any, name: str) -> list[Any]:
    return [one for one in element if _local(one) == name]


def _child(element: Any, name: str) -> Any:
    return next(iter(_children(element, name)), None)


def _below(element: Any, name: str) -> Iterator[Any]:
    return (one for one in element.iter() if _local(one) == name)


def _text(element: Any, name: str) -> str:
    found = _child(element, name)
    return "" if found is None else (found.text or "").strip()
