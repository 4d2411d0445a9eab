"""Table cells: numbers as text, and the codes for "no value".

River and weather tables write a missing value as a word (欠測), as dashes, as a blank, or as a number outside any
gauge's range (-9999). One rule covers all of them, so that none is taken for a value.
"""

from __future__ import annotations

import math
import numbers
import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np

from twin.arrays import BoolArray, FloatArray
from twin.quantities import in_range
from twin.sensors.units import to_base_units

__all__ = ["MISSING_WORDS", "ScreenedCells", "cell_text", "codec_of", "is_missing", "parse_number", "screen_cells"]

# Words for "no value" in Japanese and English tables, in lower case. 休止 and 閉局: the station does not report.
MISSING_WORDS = frozenset(
    ("欠測", "欠測値", "欠", "欠損", "欠損値", "未受信", "未観測", "休止", "休止中", "閉局", "データなし", "なし",
     "不明", "点検中", "調整中", "保守中", "閉局中", "未入電", "入電なし", "障害", "機器障害",
     "nan", "na", "n/a", "#n/a", "n.a.", "null", "none", "nil", "missing", "no data", "nodata")
)  # fmt: skip
# A cell of nothing but these is a placeholder.
_MARKS = re.compile(r"[-‐‑‒–—―ー*/_.…×#$?~]*")
# Numbers that mean "no value": -999, -9999, -99999, and with decimals -99.9, -999.9, -9999.99, -9999.0.
_CODES = re.compile(r"-(?:9{3,}(?:\.(?:0*|9+))?|99\.9+)|-32768(?:\.0*)?")
# High numbers that mean "no value" in tables of gauges: 9999, 99999, 999.99, 9999.9; not in tables of population.
_HIGH_CODES = re.compile(r"9{4,}(?:\.(?:0*|9+))?|999\.9+")
_NUMBER = re.compile(
    r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?|[+-]?\.\d+(?:e[+-]?\d+)?", re.I | re.ASCII
)


_CODECS = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "utf-8": "utf-8-sig",
           "utf8": "utf-8-sig"}  # fmt: skip


def codec_of(encoding: str) -> str:
    """The codec of what is called so in practice: Windows' Shift_JIS with ① and ㎜, UTF-8 with or without BOM.

    >>> codec_of("Shift_JIS"), codec_of("euc_jp")
    ('cp932', 'euc_jp')
    """
    return _CODECS.get(encoding.lower(), encoding)


def cell_text(cell: object) -> str:
    """A cell as text: half-width, without blanks around; "" for None and NaN.

    >>> cell_text("１，２００ "), cell_text(100.0), cell_text(float("nan")), cell_text(True)
    ('1,200', '100', '', 'TRUE')
    """
    if isinstance(cell, str):
        return unicodedata.normalize("NFKC", cell).replace("\u2212", "-").strip()
    if cell is None:
        return ""
    if isinstance(cell, bool | np.bool_):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, numbers.Integral):
        return str(int(cell))
    if isinstance(cell, numbers.Real):
        value = float(cell)
        if math.isnan(value):
            return ""
        return np.format_float_positional(value, trim="-") if math.isfinite(value) else str(value)
    text = str(cell)
    return "" if text in ("<NA>", "NaT") else unicodedata.normalize("NFKC", text).strip()


def parse_number(text: str) -> float | None:
    """Number in a text without any other characters; commas only between groups of three digits. None otherwise.

    >>> parse_number("1,200"), parse_number("-0.5"), parse_number("1,20"), parse_number("3階")
    (1200.0, -0.5, None, None)
    """
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", ""))
    return value if math.isfinite(value) else None


def is_missing(text: str, codes: Collection[float] = ()) -> bool:
    """Whether a text, as of `cell_text`, means "no value"; codes : more numbers that mean it.

    >>> [is_missing(text) for text in ("", "---", "欠測", "NaN", "-9999", "-999.9", "0", "-9.99")]
    [True, True, True, True, True, True, False, False]
    """
    if _MARKS.fullmatch(text) or text.casefold() in MISSING_WORDS or _CODES.fullmatch(text):
        return True
    number = parse_number(text)
    if number is None:
        return False
    # A code that went through single precision: -9999.990234375.
    return number in codes or (number < -99.0 and bool(_CODES.fullmatch(f"{number:.2f}")) and number != round(number))


class ScreenedCells(NamedTuple):
    """Cells of readings as numbers.

    values : (n,) float64, in the base unit of the quantity; NaN where one of the masks is set
    is_missing : (n,) bool, a code for "no value"
    is_outside : (n,) bool, a number outside the range of the quantity
    is_unreadable : (n,) bool, neither a number nor a known code
    """

    values: FloatArray
    is_missing: BoolArray
    is_outside: BoolArray
    is_unreadable: BoolArray


def screen_cells(cells: Sequence[object], *, quantity: str, unit: str, codes: Collection[float] = ()) -> ScreenedCells:
    """Cells as values of a quantity, with masks of the cells that are no values.

    Parameters
    ----------
    quantity : name in `twin.quantities.QUANTITIES`, whose range holds
    unit : of the cells
    codes : more numbers that mean "no value", in that unit, besides those of `is_missing` and 9999, 999.99 ...

    Raises
    ------
    InputError
        The unit is unknown or measures something else.

    Examples
    --------
    >>> found = screen_cells(["152", "-9999", "欠測", "1e9", "?!"], quantity="water_level", unit="cm")
    >>> found.values
    array([1.52,  nan,  nan,  nan,  nan])
    >>> found.is_missing.tolist(), found.is_outside.tolist()
    ([False, True, True, False, False], [False, False, False, True, False])
    """
    texts = [cell_text(cell) for cell in cells]
    missing = np.array([is_missing(text, codes) or bool(_HIGH_CODES.fullmatch(text)) for text in texts], dtype=bool)
    written = [None if none else parse_number(text) for text, none in zip(texts, missing)]
    numbers_found = np.array([np.nan if value is None else value for value in written], dtype=np.float64)
    unreadable = np.isnan(numbers_found) & ~missing
    values, _ = to_base_units(quantity, unit, values=numbers_found)
    outside = np.isfinite(numbers_found) & ~in_range(quantity, values)
    return ScreenedCells(np.where(outside, np.nan, values), missing, outside, unreadable)
