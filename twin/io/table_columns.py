"""Interpretation of the columns of a user's table, and their cells as numbers with units.

A column is recognised by its English name or by the names used in Japanese open data. A unit in the head
("床高(m)", "floor_height [cm]", "floor_height_cm") or in the cell ("50cm", "100人") is read; both must agree.
Cells that cannot be used are refused with file, line, column, what was found and what was expected.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.io.input_table import InputTable
from twin.sensors.table_cells import cell_text, is_missing, parse_number

__all__ = ["Column", "Found", "Matched", "match_columns", "numbers_of", "refusal", "texts_of", "whole_numbers_of"]

UNITS: dict[str, dict[str, float]] = {
    "length": {
        "m": 1.0, "メートル": 1.0, "cm": 0.01, "センチ": 0.01, "センチメートル": 0.01, "mm": 0.001, "ミリ": 0.001,
        "ミリメートル": 0.001,
    },
    "people": {"人": 1.0, "名": 1.0, "people": 1.0, "persons": 1.0, "person": 1.0},
    "storeys": {"階": 1.0, "階建": 1.0, "階建て": 1.0, "f": 1.0, "storeys": 1.0, "floors": 1.0},
    "degrees": {"度": 1.0, "°": 1.0, "deg": 1.0, "degree": 1.0, "degrees": 1.0, "十進": 1.0, "十進法": 1.0},
    "metres": {"m": 1.0, "メートル": 1.0},
}  # fmt: skip
_NAMES_OF_UNITS = {"length": "m, cm or mm", "people": "人", "storeys": "階", "degrees": "度", "metres": "m"}
_BRACKET = re.compile(r"^(.*?)\s*[(\[【〔{]([^()\[\]【】〔〕{}]*)[)\]】〕}]\s*$")
_SUFFIX = re.compile(r"^(.+)[_ ](m|cm|mm)$")
_CELL = re.compile(r"^([-+0-9.,]+)\s*(\D.*)$")


class Column(NamedTuple):
    """A column that is looked for.

    name : as used here; aliases : other names; kind : key of `UNITS`, "text", or "any" for any unit in the head
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "text"


class Found(NamedTuple):
    """A column of the file: its head as written, and the unit in it ("" without)."""

    head: str
    unit: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class Matched:
    """Columns of a table that were found, by their names here, and the heads of all others."""

    table: InputTable
    found: Mapping[str, Found]
    others: tuple[str, ...]

    def __contains__(self, name: str) -> bool:
        return name in self.found

    def cells(self, name: str) -> list[Any]:
        """Cells of a column by its name here."""
        return self.table.column(self.found[name].head)


def _plain(head: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", head)).strip().casefold()


def match_columns(table: InputTable, wanted: Iterable[Column]) -> Matched:
    """Which of a table's columns are the wanted ones.

    Raises
    ------
    InputError
        Two columns have the same meaning, or the unit in a head is not one of its quantity.

    Examples
    --------
    >>> from pathlib import Path
    >>> table = InputTable(path=Path("a.csv"), heads=("床高（ｃｍ）", "備考"), cells=(["30"], [""]),
    ...                    lines=np.array([2]), unit="line")
    >>> matched = match_columns(table, [Column("floor_height", ("床高",), "length")])
    >>> matched.found["floor_height"], matched.others
    (Found(head='床高（ｃｍ）', unit='cm', kind='length'), ('備考',))
    """
    by_name = {_plain(name): column for column in wanted for name in (column.name, *column.aliases)}
    found: dict[str, Found] = {}
    others = []
    for head in table.heads:
        column, unit = _column_of(head, by_name, table)
        if column is None:
            if head:
                others.append(head)
            continue
        if column.name in found:
            raise InputError(
                f"{table.path}: columns {found[column.name].head!r} and {head!r} both mean {column.name}; "
                "rename the one that does not"
            )
        found[column.name] = Found(head, unit, column.kind)
    return Matched(table=table, found=found, others=tuple(others))


def _column_of(head: str, by_name: Mapping[str, Column], table: InputTable) -> tuple[Column | None, str]:
    plain = _plain(head)
    if plain in by_name:
        return by_name[plain], ""
    bracket = _BRACKET.match(plain)
    if bracket and bracket[1] in by_name:
        column, unit = by_name[bracket[1]], bracket[2].strip()
        if unit in UNITS.get(column.kind, {}):
            return column, unit
        if column.kind in ("text", "any"):
            return column, "" if column.kind == "text" else unit
        raise InputError(
            f"{table.path}, column {head!r}: unit {unit!r} is none of {column.name}; expected "
            f"{_NAMES_OF_UNITS[column.kind]} in brackets, or another name for the column"
        )
    suffix = _SUFFIX.match(plain)
    if suffix and suffix[1] in by_name and by_name[suffix[1]].kind in ("length", "metres"):
        column = by_name[suffix[1]]
        if suffix[2] in UNITS[column.kind]:
            return column, suffix[2]
    return None, ""


def refusal(
    matched: Matched, name: str, rows: Sequence[int] | IntegerArray, expected: str, remedy: str = ""
) -> InputError:
    """The error for cells that cannot be used; the first of `rows` is shown."""
    row = int(rows[0])
    cell = matched.cells(name)[row]
    shown = "a blank" if cell_text(cell) == "" else repr(cell if isinstance(cell, str) else cell_text(cell))
    more = f" (and {len(rows) - 1} more rows)" if len(rows) > 1 else ""
    return InputError(
        f"{matched.table.place(row)}: found {shown}, expected {expected} in column {matched.found[name].head}{more}"
        + (f"; {remedy}" if remedy else "")
    )


def texts_of(matched: Matched, name: str) -> list[str]:
    """Cells as texts without blanks around; "" where empty."""
    return [cell.strip() if isinstance(cell, str) else cell_text(cell) for cell in matched.cells(name)]


def numbers_of(
    matched: Matched, name: str, *, expected: str, low: float, high: float, may_be_blank: bool, remedy: str = ""
) -> AnyArray:
    """Cells of a column as numbers in SI.

    Parameters
    ----------
    expected : in words, for the message
    low, high : a number outside cannot be right and is refused
    may_be_blank : a blank or a code for "no value" becomes NaN; else it is refused

    Returns
    -------
    (n,) float64

    Raises
    ------
    InputError
        A cell is no number, has a unit that does not fit, is out of range or blank.
    """
    kind, head_unit = matched.found[name].kind, matched.found[name].unit
    scales = UNITS.get(kind, {})
    values = np.full(len(matched.table), np.nan)
    wrong: list[int] = []
    for row, cell in enumerate(matched.cells(name)):
        text = cell_text(cell)
        if is_missing(text):
            if not may_be_blank:
                wrong.append(row)
            continue
        value, unit = parse_number(text), head_unit
        if value is None and (split := _CELL.match(text)):
            value, unit = parse_number(split[1].strip()), split[2].strip().casefold()
            if unit not in scales or (head_unit and scales[unit] != scales[head_unit]):
                value = None
        if value is None:
            wrong.append(row)
            continue
        values[row] = value * scales.get(unit, 1.0)
        if not low <= values[row] <= high:
            wrong.append(row)
    if wrong:
        raise refusal(matched, name, wrong, expected, remedy)
    return values


def whole_numbers_of(
    matched: Matched, name: str, *, expected: str, low: int, high: int, may_be_blank: bool, remedy: str = ""
) -> AnyArray:
    """As `numbers_of`, refusing what is not whole; NaN where blank."""
    values = numbers_of(matched, name, expected=expected, low=low, high=high, may_be_blank=may_be_blank, remedy=remedy)
    broken = np.flatnonzero(np.isfinite(values) & (values != np.round(values)))
    if len(broken):
        raise refusal(matched, name, broken, expected, remedy)
    return values
