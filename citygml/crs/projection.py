"""Reprojection: x, y from one CRS to another, each distinct position once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.arrays import FloatArray
from citygml.crs.heights import shift_heights
from citygml.crs.metric import horizontal
from citygml.crs.names import height_datum_of, same_crs
from citygml.errors import CrsError

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

__all__ = ["crs_of", "project_points", "project_xy", "target_datum"]

# Up to this many points, finding the distinct ones costs more than projecting all.
_PROJECT_ALL = 2000


def crs_of(crs: Any) -> CRS:
    """A pyproj.CRS from an EPSG number, a string or a CRS.

    >>> crs_of(6677).to_epsg()
    6677
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    if crs is None:
        raise CrsError.of("crs_needed")
    try:
        return CRS.from_user_input(crs)
    except CRSError as error:
        raise CrsError.of("crs_unknown", crs=repr(crs)) from error


@lru_cache(maxsize=32)
def _transformer(source: CRS, target: CRS) -> Transformer:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)


def project_xy(x: FloatArray, y: FloatArray, source: CRS, target: CRS) -> tuple[FloatArray, FloatArray]:
    """x, y (east or longitude first) from source to target, without heights.

    Raises CrsError where a point has no image; NaN stays NaN.
    """
    if same_crs(source, target):
        return np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)
    flat_source, flat_target = horizontal(source), horizontal(target)
    new_x, new_y = _transformer(flat_source, flat_target).transform(x, y)
    new_x, new_y = np.asarray(new_x), np.asarray(new_y)
    lost = ~np.isfinite(new_x) & np.isfinite(x)
    if lost.any():
        k = int(np.flatnonzero(lost)[0])
        raise CrsError.of(
            "crs_no_image", count=int(lost.sum()), target=flat_target.name, x=float(x[k]), y=float(y[k]),
            source=flat_source.name,
        )  # fmt: skip
    return new_x, new_y


def target_datum(crs: CRS, source_datum: str, height: str | None) -> str:
    """Height datum after a move to crs: that of the CRS, else the one requested, else unchanged.

    Raises CrsError when the CRS and height disagree.
    """
    if height not in (None, "orthometric", "ellipsoidal"):
        raise CrsError(f'height={height!r} is not known; expected "orthometric", "ellipsoidal" or None')
    implied = height_datum_of(crs)
    if implied == "unknown":
        return height or source_datum
    if height is not None and height != implied:
        raise CrsError(f"{crs.name} has {implied} heights, but height={height!r} was requested; choose one")
    return implied


def project_points(
    points: FloatArray,
    source: CRS,
    target: CRS,
    *,
    source_datum: str = "unknown",
    height: str | None = None,
    geoid: str = "GSIGEO2011",
) -> FloatArray:
    """Points (n, 3) from source to target; z changes only when its datum does.

    Positions that repeat are projected once: PLATEAU's solids repeat every corner four times or more.

    Raises
    ------
    CrsError
        When a CRS is missing, a point has no image, or the height datum cannot be converted.
    """
    out = np.array(points, dtype=np.float64)
    datum = target_datum(target, source_datum, height)
    needs_geoid = datum != source_datum
    if len(out) == 0 or (same_crs(source, target) and not needs_geoid):
        return out
    if len(out) <= _PROJECT_ALL:
        first = place = np.arange(len(out))
    else:
        from citygml.crs.distinct_rows import first_of_each

        first, place = first_of_each(np.ascontiguousarray(out[:, :2]).view(np.uint64))
    x, y = project_xy(out[first, 0], out[first, 1], source, target)
    if needs_geoid:
        degrees = crs_of(6668)
        longitude, latitude = project_xy(out[first, 0], out[first, 1], source, degrees)
        z = shift_heights(out[:, 2], longitude[place], latitude[place], source_datum, datum, geoid=geoid)
        out[:, 2] = z
    out[:, 0] = x[place]
    out[:, 1] = y[place]
    return out
