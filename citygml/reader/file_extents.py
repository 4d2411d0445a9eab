"""Where the objects of a file may be, by the mesh code and the CRS in its name: which files a box needs.

PLATEAU puts an object into the file of the square that its place or the larger part of it lies in, so that it may
reach into the neighbours. A square is therefore taken wider by one third-level square (about 1 km) on every side; for
packages of large areas and long lines (districts, rivers, railways, inundation) by one second-level square (10 km).
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from citygml.crs.mesh_extents import THIRD_LEVEL, Extent, mesh_extent

__all__ = ["epsg_code_of", "mesh_code_of", "outside_box"]

Box = tuple[float, float, float, float]

_MESH = re.compile(r"^(?:[a-z]+_)?(\d{4,11})(?=[_.])")
_EPSG = re.compile(r"^(?:[a-z]+_)?\d{4,11}_[a-z]+_(\d{4,5})(?=[_.])")
_PACKAGE = re.compile(r"^(?:[a-z]+_)?\d{4,11}_([a-z]+)_")
# Packages whose objects reach far out of their square: urban planning, areas, waters, railways, hazard areas.
_FAR = ("urf", "area", "wtr", "wwy", "rwy", "fld", "tnm", "htd", "ifld", "rfld", "lsld", "gen")
_SECOND_LEVEL = 10  # third-level squares
_JAPAN = Extent(122.0, 20.0, 155.0, 46.0)


def mesh_code_of(path: str) -> str:
    """Mesh code a PLATEAU file name begins with, "" where it has none.

    >>> mesh_code_of("udx/bldg/53394525_bldg_6697_op.gml"), mesh_code_of("udx/dem/533945_dem_6697_op.gml")
    ('53394525', '533945')
    >>> mesh_code_of("house.gml")
    ''
    """
    match = _MESH.match(posixpath.basename(path.replace("\\", "/")))
    return match.group(1) if match else ""


def epsg_code_of(path: str) -> int | None:
    """EPSG code in a PLATEAU file name; None where it has none, or one that is unknown.

    >>> epsg_code_of("udx/bldg/53394525_bldg_6697_op.gml"), epsg_code_of("house.gml")
    (6697, None)
    """
    match = _EPSG.match(posixpath.basename(path.replace("\\", "/")).lower())
    return int(match.group(1)) if match and _is_known(int(match.group(1))) else None


def outside_box(names: Sequence[str], bbox: Box) -> list[bool]:
    """Of each file, whether its name shows that no object in it can meet a box.

    Parameters
    ----------
    names : paths of the files of a dataset
    bbox : (x_min, y_min, x_max, y_max)
        In the CRS of most of the names; in degrees, x_min above x_max is a box across the 180th meridian.

    Returns
    -------
    list of bool
        False where a name has no mesh code or no CRS that is known: such a file has to be read. All are False where
        the names are of degrees and the box is not in Japan: its numbers may be metres, and the names wrong.

    Examples
    --------
    >>> outside_box(["53394525_bldg_6697_op.gml", "53394585_bldg_6697_op.gml", "a.gml"], (139.69, 35.68, 139.7, 35.69))
    [False, True, False]
    """
    squares = [_square(name) for name in names]
    codes = Counter(found for name in names if (found := epsg_code_of(name)) is not None)
    code = codes.most_common(1)[0][0] if codes else None
    if code is None or not any(squares):
        return [False] * len(names)
    if _is_in_degrees(code) and not _meets(_JAPAN, bbox):
        return [False] * len(names)
    return [square is not None and not _meets(_in_crs(square, code), bbox) for square in squares]


def _square(name: str) -> Extent | None:
    """The square of a file name, wider by the reach of objects. [degree]"""
    digits = mesh_code_of(name.lower())
    extent = mesh_extent(digits[:8]) if digits else None  # the divisions of a square are named by several rules
    if extent is None:
        return None
    package = _PACKAGE.match(posixpath.basename(name.lower()))
    n = _SECOND_LEVEL if package and package.group(1) in _FAR else 1
    width, height = n * THIRD_LEVEL[0], n * THIRD_LEVEL[1]
    return Extent(extent.west - width, extent.south - height, extent.east + width, extent.north + height)


def _meets(a: Box, b: Box) -> bool:
    if a[1] > b[3] or a[3] < b[1]:
        return False
    if b[0] > b[2]:
        return a[0] <= b[2] or a[2] >= b[0]
    return a[0] <= b[2] and a[2] >= b[0]


@lru_cache(maxsize=16)
def _is_known(code: int) -> bool:
    from citygml.crs import crs_of
    from citygml.errors import CrsError

    try:
        return crs_of(code) is not None
    except CrsError:
        return False


@lru_cache(maxsize=16)
def _is_in_degrees(code: int) -> bool:
    from citygml.crs import crs_of, horizontal

    return bool(horizontal(crs_of(code)).is_geographic)


@lru_cache(maxsize=65536)
def _in_crs(square: Extent, code: int) -> Box:
    """Extent of a square in the CRS of the files: corners and middles of the sides."""
    if _is_in_degrees(code):
        return square
    from citygml.crs import crs_of, project_xy

    x, y = np.meshgrid(np.linspace(square.west, square.east, 3), np.linspace(square.south, square.north, 3))
    east, north = project_xy(x.ravel(), y.ravel(), crs_of(6668), crs_of(code))
    return float(east.min()), float(north.min()), float(east.max()), float(north.max())
