"""Local time: texts without a zone, read in a declared zone. The zone is never guessed.

Offices write "2026/11/21 19:00", "2026-11-21 9:05:00", "2026年11月21日19時00分", and hourly tables whose last hour
of a day is 24:00.
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

_NUMERIC = re.compile(
    r"(\d{4})(?P<sep>[-/.])(\d{1,2})(?P=sep)(\d{1,2})[T ] ?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?", re.ASCII
)
_JAPANESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日 ?(\d{1,2})時(?:(\d{1,2})分)?(?:(\d{1,2})秒)?", re.ASCII)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)", re.ASCII)


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
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _NUMERIC.fullmatch(plain)
    if found is not None:
        year, _, month, day, hour, minute, second, fraction = found.groups()
    else:
        found = _JAPANESE.fullmatch(plain)
        if found is None:
            return None
        (year, month, day, hour, minute, second), fraction = found.groups(), None
    parts = int(hour), int(minute or 0), int(second or 0)
    is_end_of_day = parts == (24, 0, 0)
    try:
        wall = datetime(int(year), int(month), int(day), *((0, 0, 0) if is_end_of_day else parts))
        wall += timedelta(days=is_end_of_day)
    except (ValueError, OverflowError) as error:
        raise InputError(f"time {text[:60]!r} does not exist: {error}") from None
    here = wall.replace(tzinfo=zone_of(zone))
    if here.utcoffset() != here.replace(fold=1).utcoffset():
        raise InputError(f"time {text[:60]!r} happens twice or never in {zone}, for clocks change; send its offset")
    return int(here.astimezone(UTC).timestamp()) * NS_PER_SECOND + int((fraction or "").ljust(9, "0") or 0)
