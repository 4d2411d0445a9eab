"""Bounds of the Japanese grid squares (JIS X 0410) that PLATEAU's files are named after."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["mesh_bounds"]


@lru_cache(maxsize=65536)
def mesh_bounds(code: str) -> tuple[float, float, float, float] | None:
    """West, south, east, north of a mesh of 4, 6, 8 or, in halves, 9 to 11 digits; None where it is none. [degree]

    Examples
    --------
    >>> mesh_bounds("5339")
    (139.0, 35.333333333333336, 140.0, 36.0)
    >>> [round(value, 5) for value in mesh_bounds("53394525")]
    [139.6875, 35.68333, 139.7, 35.69167]
    >>> mesh_bounds("53394599") is None, mesh_bounds("5339458") is None
    (False, True)
    """
    if len(code) not in (4, 6, 8, 9, 10, 11) or not code.isdigit():
        return None
    south, west = int(code[:2]) / 1.5, int(code[2:4]) + 100.0
    height, width = 2.0 / 3.0, 1.0
    for first, parts in ((4, 8), (6, 10)):
        if len(code) > first:
            row, column = int(code[first]), int(code[first + 1])
            if row >= parts or column >= parts:
                return None
            height, width = height / parts, width / parts
            south, west = south + row * height, west + column * width
    for digit in code[8:]:
        if digit not in "1234":
            return None
        height, width = height / 2.0, width / 2.0
        south += height * (digit in "34")
        west += width * (digit in "24")
    return west, south, west + width, south + height
