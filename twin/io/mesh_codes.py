"""Japanese grid-square codes (JIS X 0410) and their finer divisions, as arrays of cell indices.

A code names a cell of latitude and longitude. Beyond the 1 km square (8 digits)
there are halves, quarters and eighths (9-11 digits), and the tenths to thousandths
of 浸水想定区域図データ電子化ガイドライン（第3版, 2019, p. 22）: 13 digits
(a division digit, two for the row, two for the column) or 15 (three and three).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError

__all__ = ["MeshCells", "mesh_cells", "mesh_codes", "quarter_codes"]

# Division digit -> cells per side of the 1 km square, by length of the code.
_DIVISIONS = {
    13: {"1": 10, "2": 20, "5": 25, "3": 40, "6": 50, "4": 80, "7": 100},
    15: {"2": 200, "5": 250, "3": 400, "6": 500, "4": 800, "7": 1000},
}


class MeshCells(NamedTuple):
    """Cells of one size: row from latitude 0, column from longitude 100, both counted in cells.

    n_per_side : cells per side of the 1 km square (30" of latitude by 45" of longitude)
    code_row : rows of these cells among the given codes
    """

    n_per_side: int
    row: IntegerArray
    column: AnyArray
    code_row: IntegerArray


def mesh_cells(codes: AnyArray) -> list[MeshCells]:
    """Cells of these codes, one group for every size, finest last.

    codes : (n,) of str

    Raises
    ------
    InputError
        Naming the first code of an unknown length or with invalid digits.

    Examples
    --------
    >>> cells = mesh_cells(np.array(["5439373731833"]))[0]
    >>> cells.n_per_side, int(cells.row[0]) % 40, int(cells.column[0]) % 40
    (40, 18, 33)
    """
    codes = np.asarray(codes).astype(str)
    bad = ~np.char.isdigit(codes)
    if bad.any():
        raise InputError(f"mesh code {codes[np.argmax(bad)]!r} (entry {int(np.argmax(bad))}) is not a number")
    lengths = np.char.str_len(codes)
    groups = []
    for length in np.unique(lengths):
        rows = np.flatnonzero(lengths == length)
        digits = np.stack([codes[rows].view("U1").reshape(len(rows), -1)[:, k] for k in range(length)], axis=1)
        if length in _DIVISIONS:
            for mark in np.unique(digits[:, 8]):
                if mark not in _DIVISIONS[length]:
                    first = rows[np.argmax(digits[:, 8] == mark)]
                    raise InputError(f"mesh code {codes[first]} has the unknown division digit {mark}")
                chosen = digits[:, 8] == mark
                groups.append(_divided(digits[chosen].astype(np.int64), _DIVISIONS[length][mark], rows[chosen]))
        elif 8 <= length <= 11:
            groups.append(_halved(digits.astype(np.int64), rows))
        else:
            raise InputError(f"mesh code {codes[rows[0]]} has {length} digits, expected 8 to 11, 13 or 15")
    return sorted(groups, key=lambda group: group.n_per_side)


def mesh_codes(row: IntegerArray, column: IntegerArray, *, n_per_side: int) -> AnyArray:
    """Codes of 13 or 15 digits of squares, the inverse of `mesh_cells`; (n,) of str.

    Raises
    ------
    InputError
        The 1 km square is not divided so by the guideline.

    Examples
    --------
    >>> cells = mesh_cells(np.array(["5439373731833"]))[0]
    >>> mesh_codes(cells.row, cells.column, n_per_side=40)
    array(['5439373731833'], dtype='<U13')
    """
    found = [(length, mark) for length, marks in _DIVISIONS.items() for mark, n in marks.items() if n == n_per_side]
    if not found:
        known = sorted(n for marks in _DIVISIONS.values() for n in marks.values())
        raise InputError(f"a square of 1 km is not divided into {n_per_side} a side, expected one of {known}")
    length, mark = found[0]
    (km_row, fine_row), (km_column, fine_column) = np.divmod(row, n_per_side), np.divmod(column, n_per_side)
    first_row, rest_row = np.divmod(km_row, 80)
    first_column, rest_column = np.divmod(km_column, 80)
    digits = first_row * 10**6 + first_column * 10**4
    digits += rest_row // 10 * 1000 + rest_column // 10 * 100 + rest_row % 10 * 10 + rest_column % 10
    width = (length - 9) // 2
    code = ((digits * 10 + int(mark)) * 10**width + fine_row) * 10**width + fine_column
    return np.char.zfill(code.astype(f"U{length}"), length)


def quarter_codes(row: IntegerArray, column: IntegerArray) -> AnyArray:
    """Codes of 10 digits of squares of 250 m (JIS X 0410), by rows from latitude 0 and columns from longitude 100.

    >>> cells = mesh_cells(np.array(["5339234321"]))[0]
    >>> quarter_codes(cells.row, cells.column)
    array(['5339234321'], dtype='<U10')
    """
    (first_row, rest_row), (first_column, rest_column) = np.divmod(row // 4, 80), np.divmod(column // 4, 80)
    digits = first_row * 10**6 + first_column * 10**4
    digits += rest_row // 10 * 1000 + rest_column // 10 * 100 + rest_row % 10 * 10 + rest_column % 10
    half = row % 4 // 2 * 2 + column % 4 // 2 + 1
    quarter = row % 2 * 2 + column % 2 + 1
    return np.char.zfill((digits * 100 + half * 10 + quarter).astype("U10"), 10)


def _kilometre(d: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Row and column of the 1 km square: 80 rows per 40 minutes of latitude, 80 columns per degree."""
    row = (d[:, 0] * 10 + d[:, 1]) * 80 + d[:, 4] * 10 + d[:, 6]
    column = (d[:, 2] * 10 + d[:, 3]) * 80 + d[:, 5] * 10 + d[:, 7]
    return row, column


def _divided(d: AnyArray, n: int, code_row: IntegerArray) -> MeshCells:
    row, column = _kilometre(d)
    width = (d.shape[1] - 9) // 2
    place = 10 ** np.arange(width - 1, -1, -1)
    return MeshCells(n, row * n + d[:, 9 : 9 + width] @ place, column * n + d[:, 9 + width :] @ place, code_row)


def _halved(d: AnyArray, code_row: IntegerArray) -> MeshCells:
    row, column = _kilometre(d)
    n = 1
    for k in range(8, d.shape[1]):  # 1 south-west, 2 south-east, 3 north-west, 4 north-east
        row, column, n = row * 2 + (d[:, k] - 1) // 2, column * 2 + (d[:, k] - 1) % 2, n * 2
    return MeshCells(n, row, column, code_row)
