"""Text of an attribute to a value. Pure, and the same for every reader.

dtypes, the value `parse` gives, and the pandas dtype of the column:

=======  ==================  ======================================================
dtype    value               column
=======  ==================  ======================================================
text     str                 object, None where missing
code     str, as written     object, None where missing; '003' stays '003'
float    float               float64, NaN where missing
int      int                 Int32, <NA> where missing
year     int                 Int32
bool     bool                boolean
date     datetime.date       datetime64[s], NaT where missing
=======  ==================  ======================================================

Missing: empty text; text and codes that read exactly 'Null'; float NaN; the numbers
`Attribute.missing` lists (PLATEAU's -9999 and 9999; for years and dates the year
0001, 0, 9999 and -9999).
"""

from __future__ import annotations

import datetime
import math
import re
from typing import Any, NamedTuple

__all__ = ["UNITS", "Parsed", "column_dtype", "parse", "unit_factor"]

XML_SPACE = " \t\r\n"

UNITS: dict[str, tuple[str, float]] = {
    "m": ("m", 1.0),
    "#m": ("m", 1.0),
    "meter": ("m", 1.0),
    "metre": ("m", 1.0),
    "meters": ("m", 1.0),
    "metres": ("m", 1.0),
    "urn:ogc:def:uom:UCUM::m": ("m", 1.0),
    "urn:adv:uom:m": ("m", 1.0),
    "urn:ogc:def:uom:EPSG::9001": ("m", 1.0),
    "http://www.opengis.net/def/uom/UCUM/0/m": ("m", 1.0),
    "cm": ("m", 0.01),
    "mm": ("m", 0.001),
    "km": ("m", 1000.0),
    "ft": ("m", 0.3048),
    "#ft": ("m", 0.3048),
    "[ft_i]": ("m", 0.3048),
    "foot": ("m", 0.3048),
    "feet": ("m", 0.3048),
    "urn:ogc:def:uom:UCUM::[ft_i]": ("m", 0.3048),
    "urn:ogc:def:uom:EPSG::9002": ("m", 0.3048),
    "[ft_us]": ("m", 1200 / 3937),
    "#ftUS": ("m", 1200 / 3937),
    "urn:ogc:def:uom:EPSG::9003": ("m", 1200 / 3937),
    "m2": ("m2", 1.0),
    "#m2": ("m2", 1.0),
    "m^2": ("m2", 1.0),
    "㎡": ("m2", 1.0),
    "a": ("m2", 100.0),
    "ha": ("m2", 10000.0),
    "km2": ("m2", 1e6),
    "ft2": ("m2", 0.3048**2),
    "#ft2": ("m2", 0.3048**2),
    "[sft_i]": ("m2", 0.3048**2),
    "hour": ("s", 3600.0),
    "hours": ("s", 3600.0),
    "h": ("s", 3600.0),
    "minute": ("s", 60.0),
    "min": ("s", 60.0),
    "s": ("s", 1.0),
    "day": ("s", 86400.0),
}
"""uom as written -> SI unit and the factor to it."""

_FLOAT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\Z")
_INT = re.compile(r"[+-]?[0-9]+(\.0*)?\Z")
_DATE = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)(T00:00:00(\.0*)?|T[0-9:.]+)?(Z|[+-]\d\d:\d\d)?\Z", re.ASCII)
_YEAR = re.compile(r"(-?\d{1,4})(Z|[+-]\d\d:\d\d)?\Z", re.ASCII)


class Parsed(NamedTuple):
    """value: None when missing. exact: False when the text held more than the value keeps
    (a time of day, a month), or could not be read at all; the reader then puts the raw text in `extras`."""

    value: Any
    exact: bool


_MISSING = Parsed(None, True)
_UNREADABLE = Parsed(None, False)


def unit_factor(unit: str, uom: str) -> float | None:
    """Factor from `uom` to the column's unit; None when they do not fit.

    A column without a unit keeps the file's; a missing uom is the column's unit.

    >>> unit_factor("m", "cm"), unit_factor("s", ""), unit_factor("m", "ha")
    (0.01, 1.0, None)
    >>> unit_factor("s", "hour"), unit_factor("", "km/h")
    (3600.0, 1.0)
    """
    if not unit or not uom or unit == uom:
        return 1.0
    found = UNITS.get(uom)
    return found[1] if found is not None and found[0] == unit else None


def parse(dtype: str, text: str, missing: tuple[float, ...] = ()) -> Parsed:
    """Value of a leaf's text.

    >>> parse("float", " 12.5 "), parse("float", "-9999", (-9999.0,))
    (Parsed(value=12.5, exact=True), Parsed(value=None, exact=True))
    >>> parse("code", "003").value, parse("year", "0001", (1.0,)).value, parse("int", "many").exact
    ('003', None, False)
    >>> parse("date", "2020-02-30").exact, parse("date", "2020-02-03T00:00:00+09:00").value
    (False, datetime.date(2020, 2, 3))
    """
    text = text.strip(XML_SPACE)
    if not text:
        return _MISSING
    if dtype in ("text", "code"):
        return _MISSING if text == "Null" else Parsed(text, True)
    return _PARSERS[dtype](text, missing)


def _parse_float(text: str, missing: tuple[float, ...]) -> Parsed:
    if _FLOAT.match(text):
        value = float(text)
        if math.isinf(value):
            return _UNREADABLE
        return _MISSING if value in missing else Parsed(value, True)
    return _MISSING if text in ("NaN", "Null") else _UNREADABLE


def _parse_int(text: str, missing: tuple[float, ...]) -> Parsed:
    if _INT.match(text):
        value = int(text.split(".")[0][:20])
        if value in missing:
            return _MISSING
        return Parsed(value, True) if abs(value) < 2**31 else _UNREADABLE
    return _MISSING if text == "Null" else _UNREADABLE


def _parse_year(text: str, missing: tuple[float, ...]) -> Parsed:
    match = _YEAR.match(text)
    if match:
        value = int(match.group(1))
        return _MISSING if value in missing else Parsed(value, True)
    date = _DATE.match(text)
    if not date:
        return _MISSING if text == "Null" else _UNREADABLE
    value = int(date.group(1))
    start_of_year = date.group(2) == "01" and date.group(3) == "01"
    return _MISSING if value in missing else Parsed(value, start_of_year and _is_midnight(date))


def _parse_date(text: str, missing: tuple[float, ...]) -> Parsed:
    match = _DATE.match(text)
    if not match:
        return _MISSING if text == "Null" else _UNREADABLE
    year = int(match.group(1))
    if year in missing:
        return _MISSING
    try:
        value = datetime.date(year, int(match.group(2)), int(match.group(3)))
    except ValueError:
        return _UNREADABLE
    return Parsed(value, _is_midnight(match))


def _is_midnight(match: re.Match[str]) -> bool:
    return match.group(4) is None or match.group(4).startswith("T00:00:00")


def _parse_bool(text: str, missing: tuple[float, ...]) -> Parsed:
    if text in ("true", "1"):
        return Parsed(True, True)
    if text in ("false", "0"):
        return Parsed(False, True)
    return _MISSING if text == "Null" else _UNREADABLE


_PARSERS = {
    "float": _parse_float,
    "int": _parse_int,
    "year": _parse_year,
    "date": _parse_date,
    "bool": _parse_bool,
}


def column_dtype(dtype: str) -> str:
    """Name of the pandas dtype of a column of this dtype.

    >>> column_dtype("year")
    'Int32'
    """
    return {
        "text": "object",
        "code": "object",
        "float": "float64",
        "int": "Int32",
        "year": "Int32",
        "bool": "boolean",
        "date": "datetime64[s]",
    }[dtype]
