"""Extents of the Japanese grid squares (地域メッシュ, JIS X 0410), whose codes PLATEAU's file names begin with.

A first-level square (4 digits) is 40 minutes of latitude by 1 degree of longitude, a second-level one (6 digits) its
64th, a third-level one (8 digits, about 1 km) a 100th of that. 9 to 11 digits halve its sides again and again; 7
digits, and 9 digits that end with 5, join third-level squares (5 by 5 and 2 by 2).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.arrays import AnyArray, FloatArray

__all__ = ["THIRD_LEVEL", "Extent", "mesh_at", "mesh_extent"]

THIRD_LEVEL = (45 / 3600, 30 / 3600)
"""Width and height of a third-level square. [degree]"""

# First-level squares that Japan lies in: latitudes from 20 to 46, longitudes from 122 to 155 degrees.
_ROWS, _COLUMNS = range(30, 70), range(22, 56)
_LEVELS = {4: 1, 6: 8, 8: 80}


class Extent(NamedTuple):
    """A box in degrees."""

    west: float
    south: float
    east: float
    north: float


def mesh_extent(code: str) -> Extent | None:
    """Extent of a grid square; None for digits that are no code of one in Japan.

    Parameters
    ----------
    code : 4, 6, 7, 8, 9, 10 or 11 digits

    Examples
    --------
    >>> mesh_extent("5339")
    Extent(west=139.0, south=35.333333333333336, east=140.0, north=36.0)
    >>> mesh_extent("53394525").east == mesh_extent("53394526").west
    True
    >>> mesh_extent("13100") is None, mesh_extent("53398525") is None
    (True, True)
    """
    d = [int(digit) for digit in code] if code.isascii() and code.isdigit() else []
    n = len(d)
    if n not in (4, 6, 7, 8, 9, 10, 11) or d[0] * 10 + d[1] not in _ROWS or d[2] * 10 + d[3] not in _COLUMNS:
        return None
    if n > 4 and max(d[4], d[5]) > 7:
        return None
    # In third-level squares from latitude 0 and longitude 100: south-west corner and size.
    row, column, size = (d[0] * 10 + d[1]) * 80.0, (d[2] * 10 + d[3]) * 80.0, 80.0
    if n > 4:
        row, column, size = row + d[4] * 10, column + d[5] * 10, 10.0
    if n == 7:
        if not 1 <= d[6] <= 4:
            return None
        row, column, size = row + (d[6] - 1) // 2 * 5, column + (d[6] - 1) % 2 * 5, 5.0
    if n > 7:
        row, column, size = row + d[6], column + d[7], 1.0
    if n == 9 and d[8] == 5:
        size = 2.0
    else:
        for digit in d[8:]:
            if not 1 <= digit <= 4:
                return None
            size /= 2
            row, column = row + (digit - 1) // 2 * size, column + (digit - 1) % 2 * size
    return Extent(100 + column / 80, row / 120, 100 + (column + size) / 80, (row + size) / 120)


def mesh_at(longitude: FloatArray, latitude: FloatArray, *, digits: int = 8) -> AnyArray:
    """Code of the grid square that each place lies in; "" outside Japan and for NaN.

    Parameters
    ----------
    longitude, latitude : (n,) [degree]
    digits : 4, 6 or 8

    Returns
    -------
    (n,) of str

    Examples
    --------
    >>> mesh_at(np.array([139.7454, np.nan]), np.array([35.6586, 35.0])).tolist()
    ['53393599', '']
    """
    sides = _LEVELS[digits]
    # A position on a border belongs to the square north and east of it; a hair is added against rounding.
    with np.errstate(invalid="ignore"):
        row = np.floor(np.asarray(latitude, np.float64) * 1.5 * sides + 1e-9)
        column = np.floor((np.asarray(longitude, np.float64) - 100.0) * sides + 1e-9)
    inside = (row // sides >= _ROWS.start) & (row // sides < _ROWS.stop)
    inside &= (column // sides >= _COLUMNS.start) & (column // sides < _COLUMNS.stop)
    r, c = np.where(inside, row, 0).astype(np.int64), np.where(inside, column, 0).astype(np.int64)
    code = (r // sides) * 100 + c // sides
    if digits >= 6:
        code = code * 100 + r % sides // (sides // 8) * 10 + c % sides // (sides // 8)
    if digits == 8:
        code = code * 100 + r % 10 * 10 + c % 10
    out: AnyArray = np.where(inside, code.astype("U8"), "")
    return out
