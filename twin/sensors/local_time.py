"""Local time: texts without a zone, read in a declared zone. The zone is never guessed.

Offices write "2026/11/21 19:00", "2026-11-21 9:05:00", "2026年11月21日(土)19時00分", "令和8年11月21日 午後7時",
"R8.11.21 19:00", "202611211900"; the last hour of a day is 24:00 in tables of hours, the last ten minutes of an hour
18:60 in tables of ten minutes. Years of two digits are refused:
08/11/21 is 2008 to one office and 令和8年 to another.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from twin.errors import InputError
from twin.quantities import NS_PER_SECOND

__all__ = ["local_time_ns", "zone_of"]

_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)", re.ASCII)
_YEAR_BEFORE = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}  # its year 1 is the next one
_YEAR_BEFORE |= {"M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}
_DATE = (
    r"(?:(?P<whole>(?:19|20)\d\d)(?P<whole_month>\d\d)(?P<whole_day>\d\d)"  # 20261121
    r"|(?P<era>明治|大正|昭和|平成|令和|[MTSHR])?\s?(?P<year>\d{1,4}|元)"
    r"(?:\s?年\s?(?P<month_1>\d{1,2})\s?月\s?(?P<day_1>\d{1,2})\s?日|(?P<sep>[-/.])(?P<month_2>\d{1,2})(?P=sep)(?P<day_2>\d{1,2})))"
)
_TIME = (
    r"(?P<half>午前|午後)?\s?(?:(?P<hour_1>\d{1,2}):(?P<minute_1>\d{1,2})(?::(?P<second_1>\d{1,2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"|(?P<hour_2>\d{1,2})\s?時(?:\s?(?P<minute_2>\d{1,2})\s?分)?(?:\s?(?P<second_2>\d{1,2})\s?秒)?"
    r"|(?P<hour_3>\d\d)(?P<minute_3>\d\d)(?P<second_3>\d\d)?)"
)
_BETWEEN = r"(?:\s?\([月火水木金土日](?:曜日?)?\))?(?P<between>T|\s{0,2})"
_TEXT = re.compile(_DATE + _BETWEEN + _TIME, re.ASCII)
_USUAL = re.compile(r"(\d{4})/(\d\d?)/(\d\d?) (\d\d?):(\d\d)", re.ASCII)
_HOURS_ONLY = re.compile(r"(?:19|20)\d{8}", re.ASCII)  # 2026112119


@lru_cache(maxsize=64)
def zone_of(name: str) -> tzinfo:
    """A zone by name ("Asia/Tokyo") or offset ("+09:00"); InputError where it is unknown.

    >>> zone_of("+09:00").utcoffset(None)
    datetime.timedelta(seconds=32400)
    """
    offset = _OFFSET.fullmatch(name)
    if offset:
        hours, minutes = int(offset[2]), int(offset[3])
        if hours <= 14 and minutes < 60:
            return timezone(timedelta(hours=hours, minutes=minutes) * (1 if offset[1] == "+" else -1))
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(f"time zone {name[:60]!r} is not known, expected e.g. 'Asia/Tokyo' or '+09:00'") from None


@lru_cache(maxsize=4096)  # the rows of a table share their times
def local_time_ns(text: str, zone: str) -> int | None:
    """A text without a zone as nanoseconds since 1970 UTC; None where its form is unknown.

    Raises
    ------
    InputError
        The time does not exist, or is ambiguous at the end of daylight saving time.

    Examples
    --------
    >>> local_time_ns("2026/11/21 19:00", "Asia/Tokyo") == local_time_ns("2026年11月21日19時", "+09:00")
    True
    >>> local_time_ns("2026-11-21 24:00", "+09:00") == local_time_ns("2026-11-22 0:00", "+09:00")
    True
    >>> local_time_ns("令和8年11月21日 午後7時", "+09:00") == local_time_ns("202611211900", "+09:00")
    True
    """
    usual = _USUAL.fullmatch(text)
    if usual is not None:
        year, month, day, hour, minute = map(int, usual.groups())
        return _in_zone(text, zone, year, month, day, hour, minute)
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()
    if _HOURS_ONLY.fullmatch(plain):
        plain += "00"
    found = _TEXT.fullmatch(plain)
    if found is None:
        return None
    part = found.groupdict()
    year_found = _year(part)
    months, days = _first(part, "whole_month", "month_1", "month_2"), _first(part, "whole_day", "day_1", "day_2")
    clock = [_first(part, *(f"{name}_{form}" for form in (1, 2, 3))) for name in ("hour", "minute", "second")]
    if year_found is None or not _are_apart(part):
        return None
    hour, minute, second = (int(number or 0) for number in clock)
    if part["half"] is not None:
        if hour > 12:
            raise InputError(f"time {text[:60]!r} does not exist: hour must be in 0..12 after {part['half']}")
        hour += 12 * (part["half"] == "午後")  # 午後12時 is the end of the day
    return _in_zone(text, zone, year_found, int(months), int(days), hour, minute, second, part["fraction"] or "")


def _in_zone(
    text: str, zone: str, year: int, month: int, day: int, hour: int, minute: int, second: int = 0, fraction: str = ""
) -> int:
    try:
        is_end_of_hour = minute == 60 and second == 0
        if is_end_of_hour:
            minute = 0
        is_end_of_day = (hour, minute, second) == (24, 0, 0) and not is_end_of_hour
        wall = datetime(year, month, day, *((0, 0, 0) if is_end_of_day else (hour, minute, second)))
        wall += timedelta(days=is_end_of_day, hours=is_end_of_hour)
    except (ValueError, OverflowError) as error:
        raise InputError(f"time {text[:60]!r} does not exist: {error}") from None
    here = wall.replace(tzinfo=zone_of(zone))
    if here.utcoffset() != here.replace(fold=1).utcoffset():
        raise InputError(f"time {text[:60]!r} happens twice or never in {zone}, for clocks change; send its offset")
    return int(here.astimezone(UTC).timestamp()) * NS_PER_SECOND + int(fraction.ljust(9, "0") or 0)


def _first(part: dict[str, str | None], *names: str) -> str:
    return next((found for name in names if (found := part[name]) is not None), "")


def _year(part: dict[str, str | None]) -> int | None:
    """Year of the Gregorian calendar; None for a year of less than four digits without an era."""
    if part["whole"] is not None:
        return int(part["whole"])
    year, era = part["year"] or "", part["era"]
    if era is not None:
        return None if len(year) > 2 else _YEAR_BEFORE[era] + (1 if year == "元" else int(year))
    return int(year) if len(year) == 4 else None


def _are_apart(part: dict[str, str | None]) -> bool:
    """Whether date and time cannot run into each other: 2026/11/2119:00 may be the 2nd or the 21st."""
    return part["between"] != "" or part["day_1"] is not None or part["half"] is not None or (
        part["whole"] is not None and part["hour_3"] is not None
    )  # fmt: skip
