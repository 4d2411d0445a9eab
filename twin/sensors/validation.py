"""Validation of raw observations.

A time must have a zone; a value must be a finite number within the range of its quantity; a unit must have the
dimension of the quantity; a clock must not be unset or ahead. `admit` returns a `Reading`, or raises `InputError` whose
message is stored with the dead letter. A value that a gauge cannot show is admitted as BAD.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from twin.errors import InputError
from twin.quantities import NS_PER_SECOND, QUANTITIES
from twin.sensors.local_time import local_time_ns
from twin.sensors.plausible import plausible_range
from twin.sensors.readings import PLACE_KINDS, Quality, Reading
from twin.sensors.units import conversion

__all__ = [
    "EARLIEST",
    "EARLIEST_ARRIVAL",
    "EPOCH_UNITS",
    "FUTURE_LIMIT",
    "admit",
    "admit_in_base_unit",
    "check_arrival",
    "check_clock",
    "event_time_ns",
    "number",
]

EARLIEST = 946_684_800 * NS_PER_SECOND
"""2000-01-01 UTC [ns]. An earlier event time comes from a clock that was never set."""

EARLIEST_ARRIVAL = 1_767_225_600 * NS_PER_SECOND
"""2026-01-01 UTC [ns]. A machine that runs this program and shows an earlier time has a clock that was never set."""

FUTURE_LIMIT = 300 * NS_PER_SECOND
"""Five minutes [ns]. An event time further ahead of its arrival comes from a wrong clock."""

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?"
)
_SERIAL_DAYS = range(30_000, 80_000)  # 1982 to 2119 as Excel counts
EPOCH_UNITS = {"s": NS_PER_SECOND, "ms": 10**6, "us": 10**3, "ns": 1}


def event_time_ns(
    value: str | int | float | datetime, *, epoch_unit: str | None = None, zone: str | None = None
) -> int:
    """A time as nanoseconds since 1970 UTC.

    Parameters
    ----------
    value
        ISO 8601 text with a zone ("2026-11-21T10:00:00.5+09:00"), a datetime with a zone, or a number.
    epoch_unit : "s", "ms", "us", "ns" or None
        Unit of a number since 1970-01-01 UTC. A number without it is refused: a guess confuses seconds
        and milliseconds.
    zone : str or None
        "Asia/Tokyo" or "+09:00": declared zone of texts that have none.

    Raises
    ------
    InputError
        No zone, not a time, or a number without `epoch_unit`. A leap second (23:59:60 UTC) is the following
        second, as in POSIX.

    Examples
    --------
    >>> event_time_ns("2026-11-21T19:00:00+09:00") == event_time_ns("2026-11-21T10:00:00Z")
    True
    >>> event_time_ns("2026-11-21T19:00:00")
    Traceback (most recent call last):
        ...
    twin.errors.InputError: time '2026-11-21T19:00:00' has no zone; expected e.g. '...Z' or '...+09:00'
    """
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InputError(f"time {value.isoformat()!r} has no zone; expected e.g. '...Z' or '...+09:00'")
        whole = value.astimezone(UTC)
        return (int(whole.replace(microsecond=0).timestamp()) * 10**6 + whole.microsecond) * 1000
    if isinstance(value, str) and epoch_unit is None:
        local = None if zone is None else local_time_ns(value, zone)
        return _from_iso(value) if local is None else local
    if epoch_unit not in EPOCH_UNITS:
        _check_serial(value)
        raise InputError(f"time {value!r} is a number without a unit; declare epoch_unit = 's', 'ms', 'us' or 'ns'")
    return _from_epoch(value, EPOCH_UNITS[epoch_unit])


def _check_serial(value: str | int | float) -> None:
    """Refuse Excel's serial dates: numbers of days, in an unknown zone."""
    try:
        days = float(value)
    except (ValueError, OverflowError):
        return
    if math.isfinite(days) and int(days) in _SERIAL_DAYS:
        raise InputError(
            f"time {str(value)[:60]!r} looks like a serial date of Excel; export the column as text, "
            "e.g. 2026-11-21 19:00, and declare its time_zone"
        )


def _from_iso(text: str) -> int:
    found = _ISO.fullmatch(text.strip())
    if found is None:
        _check_serial(text)
        raise InputError(f"time {text[:60]!r} is not ISO 8601; expected e.g. '2026-11-21T10:00:00Z'")
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    if zone is None:
        raise InputError(f"time {text!r} has no zone; expected e.g. '...Z' or '...+09:00'")
    if zone not in "Zz" and (int(zone[1:3]) > 14 or int(zone[3:].lstrip(":") or 0) > 59):
        raise InputError(f"time {text!r} has no such zone; offsets are between -14:00 and +14:00")
    seconds = int(second or 0)
    try:
        whole = datetime(int(year), int(month), int(day), int(hour), int(minute), min(seconds, 59), tzinfo=UTC)
    except ValueError as error:
        raise InputError(f"time {text!r} does not exist: {error}") from None
    if seconds > 60:
        raise InputError(f"time {text!r} does not exist: second must be in 0..60")
    epoch = int(whole.timestamp()) + (seconds == 60)
    if zone not in "Zz":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        shift = int(digits[:2]) * 3600 + int(digits[2:]) * 60
        epoch -= shift if zone[0] == "+" else -shift
    if seconds == 60 and epoch % 86_400:
        raise InputError(f"time {text!r} does not exist: a leap second is the last of a day in UTC")
    return epoch * NS_PER_SECOND + int((fraction or "").ljust(9, "0") or 0)


def _from_epoch(value: str | int | float, scale: int) -> int:
    if isinstance(value, bool):
        raise InputError(f"time {value!r} is not a number")
    try:
        if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d{1,20}\s*", value):
            value = int(value)
        ns = value * scale if isinstance(value, int) else round(float(value) * scale)
    except (ValueError, OverflowError):
        raise InputError(f"time {str(value)[:60]!r} is not a number") from None
    if not -(2**63) <= ns < 2**63:
        raise InputError(f"time {value!r} is outside the years 1678-2262")
    return ns


def check_arrival(received_time: int) -> None:
    """Raise InputError for a time of arrival [ns] that only a machine whose clock was never set can show."""
    if received_time < EARLIEST_ARRIVAL:
        raise InputError(
            f"clock: the clock of this machine shows {_time_text(received_time)} and was never set; set it, and read "
            "the dead letters again: twin live CONFIG --reprocess"
        )


def check_clock(event_time: int, received_time: int, *, future_limit: int = FUTURE_LIMIT) -> None:
    """Raise InputError for an event time [ns] before 2000, or ahead of its arrival."""
    if event_time < EARLIEST:
        raise InputError(f"clock: event time {_time_text(event_time)} is before 2000; the sender's clock was never set")
    if event_time > received_time + future_limit:
        check_arrival(received_time)
        ahead = (event_time - received_time) / NS_PER_SECOND
        raise InputError(
            f"clock: event time {_time_text(event_time)} is {ahead:.0f} s ahead of its arrival, "
            f"expected at most {future_limit / NS_PER_SECOND:.0f} s"
        )


def _time_text(ns: int) -> str:
    try:
        return datetime.fromtimestamp(ns // NS_PER_SECOND, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return f"{ns} ns"


def number(value: object, *, states: Mapping[str, float] | None = None, quantity: str = "") -> float:
    """A value as a finite float; text is looked up in `states`, then parsed, also with full-width digits.

    Raises
    ------
    InputError
        Not a number, or NaN or infinite; true or false for a quantity that has a unit.

    Examples
    --------
    >>> number("12.5"), number(True), number("open", states={"open": 1.0})
    (12.5, 1.0, 1.0)
    """
    if isinstance(value, str) and states is not None and value in states:
        return float(states[value])
    if not isinstance(value, bool | int | float | str):
        raise InputError(f"value {str(value)[:60]!r} is {type(value).__name__}, expected a number")
    if isinstance(value, bool) and quantity in QUANTITIES and QUANTITIES[quantity].unit != "1":
        raise InputError(f"value {value} is true or false, expected {quantity} as a number")
    try:
        result = float(value if not isinstance(value, str) or value.isascii() else _half_width(value))
    except (ValueError, OverflowError):
        hint = ""
        if isinstance(value, str) and _LEADING_NUMBER.match(_half_width(value)):
            hint = "; a unit is declared in the mapping, a mark by `marks`, and digits are not grouped"
        raise InputError(f"value {str(value)[:60]!r} is not a number{hint}") from None
    if not math.isfinite(result) or (isinstance(value, str) and "_" in value):
        raise InputError(f"value {str(value)[:60]!r} is not a finite number")
    return result


_LEADING_NUMBER = re.compile(r"\s*[-+]?\d", re.ASCII)


def _half_width(text: str) -> str:
    """Full-width digits, signs and points as ASCII, and the typographic minus.

    >>> _half_width("−１２．５")
    '-12.5'
    """
    return unicodedata.normalize("NFKC", text).replace("\u2212", "-")


def admit(
    *, quantity: str, unit: str, value: float, quality: int = Quality.GOOD,
    plausible: tuple[float, float] | None = None, **others: Any,
) -> Reading:  # fmt: skip
    """A validated `Reading` in base units, or InputError with the reason.

    Other arguments as of `admit_in_base_unit`.

    Examples
    --------
    >>> now = 1_800_000_000 * 10**9
    >>> admit(event_time=now, received_time=now, source="mqtt:city", stream="gauge/1",
    ...       quantity="water_level", unit="cm", value=152.0).value
    1.52
    """
    factor, offset, base_unit = conversion(quantity, unit)
    return admit_in_base_unit(
        quantity=quantity, unit=base_unit, value=value * factor + offset + 0.0,  # + 0.0: a zero has no sign
        quality=quality, plausible=plausible, **others,
    )  # fmt: skip


def admit_in_base_unit(
    *,
    event_time: int,
    received_time: int,
    source: str,
    stream: str,
    quantity: str,
    unit: str,
    value: float,
    quality: int = Quality.GOOD,
    native_id: str = "",
    place_kind: str = "",
    place_id: str = "",
    longitude: float = math.nan,
    latitude: float = math.nan,
    height: float = math.nan,
    future_limit: int = FUTURE_LIMIT,
    plausible: tuple[float, float] | None = None,
) -> Reading:
    """A validated `Reading` of a value in the base unit of its quantity, or InputError with the reason.

    `height` is above the geoid (標高); convert an ellipsoidal height by `twin.spatial_id.to_orthometric` first. A value
    outside the range of the quantity is refused, one outside `plausible` (default: `plausible_range`) is BAD. NaN is
    admitted with the quality MISSING.

    Examples
    --------
    >>> now = 1_800_000_000 * 10**9
    >>> admit_in_base_unit(event_time=now, received_time=now, source="mqtt:city", stream="gauge/1",
    ...                    quantity="water_level", unit="m", value=99.99).quality == Quality.BAD
    True
    """
    check_clock(event_time, received_time, future_limit=future_limit)
    if quality == Quality.MISSING:
        value = math.nan
    else:
        known = QUANTITIES.get(quantity)
        if known is not None and not known.low <= value <= known.high:
            raise InputError(
                f"{quantity} of {value:g} {unit} is outside {known.low:g}..{known.high:g}; is the unit right?"
            )
        if not math.isfinite(value):
            raise InputError(f"value {value!r} is not a finite number")
        low, high = plausible_range(quantity) if plausible is None else plausible
        if not low <= value <= high:
            quality = Quality.BAD
    if place_kind not in PLACE_KINDS:
        raise InputError(f"place_kind {place_kind!r} is not known, expected one of {PLACE_KINDS}")
    if not (source and stream and quantity):
        raise InputError("a reading needs a source, a stream and a quantity")
    for text in (source, stream, quantity, native_id, place_id):
        if not text.isascii() or "\0" in text:
            _check_text(text)
    _check_position(longitude, latitude)
    return Reading(
        event_time, received_time, source, stream, quantity, unit, value, int(quality), native_id,
        place_kind, place_id, longitude, latitude, height,
    )  # fmt: skip


def _check_text(text: str) -> None:
    """Refuse text that stores cannot keep: NUL, or a lone surrogate of broken JSON."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError(f"text {text[:60]!r} is not valid Unicode") from None
    if "\0" in text:
        raise InputError(f"text {text[:60]!r} holds a NUL character")


def _check_position(longitude: float, latitude: float) -> None:
    if math.isnan(longitude) and math.isnan(latitude):
        return
    if not (-180.0 <= longitude <= 180.0 and -90.0 <= latitude <= 90.0):
        raise InputError(
            f"position longitude {longitude}, latitude {latitude} is not on the globe; are the axes swapped?"
        )
