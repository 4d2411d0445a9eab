"""Heads and values of published tables: names, units and codes for missing data as Japanese offices write them."""

from __future__ import annotations

import re
import unicodedata

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray
from twin.errors import InputError
from twin.quantities import DAY, HOUR, KM_PER_HOUR, MINUTE, QUANTITIES, in_range

__all__ = ["normal_text", "parse_numbers", "split_head", "unit_factor"]

_LENGTHS = {
    **dict.fromkeys(("m", "メートル", "metre", "meter"), 1.0),
    **dict.fromkeys(("cm", "センチメートル", "センチ"), 0.01),
    **dict.fromkeys(("mm", "ミリメートル", "ミリ"), 0.001),
}
_TIMES = {
    **dict.fromkeys(("s", "sec", "second", "seconds", "秒"), 1.0),
    **dict.fromkeys(("min", "minute", "minutes", "分"), MINUTE),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "時間"), HOUR),
    **dict.fromkeys(("d", "day", "days", "日"), DAY),
}
_SPEEDS = {
    **dict.fromkeys(("m/s", "m/sec", "ms-1", "m s-1", "メートル/秒", "メートル毎秒", "m毎秒"), 1.0),
    **dict.fromkeys(("cm/s", "cm/sec"), 0.01),
    "mm/s": 0.001,
    "km/h": KM_PER_HOUR,
}
_UNITS = {"m": _LENGTHS, "s": _TIMES, "m/s": _SPEEDS}
# Words a bracket may contain besides a unit.
_QUALIFIERS = frozenset(("最大", "最大値", "max", "想定最大規模", "計画規模", "l1", "l2", "t.p.", "tp", "t.p"))
_BRACKETS = re.compile(r"[(\[【〔{<〈《](.*?)[)\]】〕}>〉》]")
_WORDS = frozenset(
    ("", "-", "--", "---", "*", "**", "***", "欠測", "欠損", "欠測値", "不明", "未計測", "未測", "未算出", "データなし",
     "なし", "対象外", "nan", "na", "n/a", "null", "none", "#n/a", "nodata", "no data")
)  # fmt: skip
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−ー－"), "-")
_LEAST_TIME_CODE = 9999.0
_NINES = re.compile(r"-?9{2,}(\.9+)?")


def normal_text(text: str) -> str:
    """Full-width letters, digits and brackets as plain ones, no space around.

    >>> normal_text(" 浸水深（ｍ） ")
    '浸水深(m)'
    """
    return unicodedata.normalize("NFKC", text).replace("∕", "/").replace("⁄", "/").strip()


def split_head(head: str) -> tuple[str, list[str]]:
    """Name of a column, and the marks in brackets or after it in its head.

    >>> split_head("最大浸水深（単位：ｃｍ）")
    ('最大浸水深', ['cm'])
    >>> split_head("流速_m/s")
    ('流速', ['m/s'])
    """
    text = normal_text(head)
    marks = [re.sub(r"^単位\s*[:=]?\s*", "", part).strip() for part in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub("", text).strip()
    tail = re.fullmatch(r"(.*?)[\s_:・/,]+([A-Za-z]+(?:/[A-Za-z]+)?|秒|分|時間|日)", bare)
    if tail and re.search(r"[^\x00-\x7f]", tail[1]):
        bare, marks = tail[1].strip(), [tail[2], *marks]
    return bare, [part for part in marks if part]


def unit_factor(name: str, marks: list[str], where: str) -> tuple[float | None, str]:
    """Factor from the values of a quantity to SI, and the unit; None, "" where the head names no unit.

    Raises
    ------
    InputError
        When a bracket contains no unit of the quantity, or two different ones.
    """
    units = _UNITS[QUANTITIES[name].unit]
    found: dict[float, str] = {}
    for part in marks:
        key = re.sub(r"^t\.?p\.?\s*[+±]?\s*(?=[a-z])", "", part.lower())
        if key in _QUALIFIERS:
            continue
        if key not in units:
            raise InputError(
                f"{where}: {part!r} is no unit of {QUANTITIES[name].ja} that is known, expected one of "
                f"{', '.join(units)}; correct the head of the column"
            )
        found[units[key]] = part
    if len(found) > 1:
        raise InputError(f"{where}: two units, {' and '.join(found.values())}; expected one")
    return next(iter(found.items())) if found else (None, "")


def parse_numbers(name: str, raw: pd.Series, factor: float, *, file: str, head: str, lines: AnyArray) -> AnyArray:
    """Values of a quantity in SI, NaN where missing: blanks, words such as 欠測, and codes such as -9999.

    Nines only (-9999, 999.9, but for elevations only below zero or out of range), -32768, 32767 and the largest float
    are codes; any other value out of the quantity's range is an error.

    Parameters
    ----------
    raw : (n,) of str, or float64 where NaN is missing
    factor : float
        To SI.
    file, head : str
        File and head of the column, for messages.
    lines : (n,) int
        Line in the file of each value.

    Raises
    ------
    InputError
        Naming file, line and value: not a number, or out of range.
    """
    if raw.dtype == np.float64:
        text, values = raw, raw.to_numpy(copy=True)
    else:
        text = raw.fillna("").astype(str)
        values = pd.to_numeric(text, errors="coerce").to_numpy(np.float64, copy=True)
        odd = np.flatnonzero(~np.isfinite(values))
        for k in odd:
            values[k] = _number(text.iloc[k], f"{file}:{lines[k]}: {head}")
    is_code = _is_code(values)
    if QUANTITIES[name].unit == "s":
        is_code &= (values < 0) | (values >= _LEAST_TIME_CODE)  # 99 minutes are a time
    values *= factor
    sound = in_range(name, values)
    if name == "elevation":
        is_code &= ~sound | (values < 0)
    wrong = np.flatnonzero(~sound & ~is_code & ~np.isnan(values))
    if len(wrong):
        k = wrong[0]
        quantity = QUANTITIES[name]
        raise InputError(
            f"{file}:{lines[k]}: {head} is {text.iloc[k]!r} ({values[k]:g} {quantity.unit}), expected "
            f"{quantity.low:g} to {quantity.high:g} {quantity.unit}; is the unit of the column right?"
        )
    values[is_code] = np.nan
    return values


def _number(text: str, where: str) -> float:
    plain = normal_text(text).translate(_DASHES)
    if plain.lower() in _WORDS:
        return np.nan
    try:
        return float(re.sub(r"(?<=\d),(?=\d{3})", "", plain))
    except ValueError:
        raise InputError(f"{where} is {text!r}, expected a number, a blank or 欠測") from None


def _is_code(values: AnyArray) -> BoolArray:
    with np.errstate(invalid="ignore"):
        code = np.isin(values, (-1.0, -32768.0, 32767.0)) | (np.abs(values) >= 1e20)
        suspect = np.abs(values) >= 99.0
    some = np.unique(values[suspect])
    nines = [v for v in some.tolist() if _NINES.fullmatch(f"{v:.6f}".rstrip("0").rstrip("."))]
    return np.asarray(code | np.isin(values, nines))
