"""Units of rain in files of weather services: rates, and depths that fell in an interval."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from twin.errors import InputError
from twin.quantities import DAY, HOUR, MINUTE, MM

__all__ = ["RainUnit", "rain_unit"]

_DEPTHS = {"mm": MM, "cm": 0.01, "m": 1.0, "kg m-2": MM}  # 1 kg/m2 of water is 1 mm
_SPANS = {
    "s": 1.0, "sec": 1.0, "second": 1.0, "min": MINUTE, "minute": MINUTE, "h": HOUR, "hr": HOUR, "hour": HOUR,
    "d": DAY, "day": DAY,
}  # fmt: skip
_KILOGRAM = re.compile(r"kg[ .]*(?:m-2|/m2)")
_RATE = re.compile(r"(mm|cm|m|kg m-2)(?: ?/ ?(\d*)([a-z]+)|[ .]([a-z]+)-1)")


class RainUnit(NamedTuple):
    """is_rate : whether values are rates, else depths of an interval; factor : to m/s, or to m."""

    is_rate: bool
    factor: float


def rain_unit(text: str) -> RainUnit:
    """A unit of rain.

    Raises
    ------
    InputError
        It is no unit of rain.

    Examples
    --------
    >>> rain_unit("kg m-2 s-1"), rain_unit("mm")
    (RainUnit(is_rate=True, factor=0.001), RainUnit(is_rate=False, factor=0.001))
    >>> rain_unit("mm/h") == rain_unit("mm hr-1") == rain_unit("mm h**-1")
    True
    >>> round(rain_unit("mm/10min").factor * 600, 9)
    0.001
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower().replace("**", "").replace("^", "").replace("−", "-")
    plain = _KILOGRAM.sub("kg m-2", plain)
    if plain in _DEPTHS:
        return RainUnit(False, _DEPTHS[plain])
    found = _RATE.fullmatch(plain)
    span = (found[3] or found[4] or "") if found else ""
    span = span if span in _SPANS else span.removesuffix("s")
    if not found or span not in _SPANS:
        raise InputError(
            f"{text!r} is no unit of rain; expected a rate (mm/h, mm/10min, kg m-2 s-1, m/s ...) or a depth in each "
            "interval (mm, kg m-2, m)"
        )
    return RainUnit(True, _DEPTHS[found[1]] / (float(found[2] or 1) * _SPANS[span]))
