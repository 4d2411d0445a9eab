"""Comparison of an elevation raster with the heights of a city, and the likely cause of a difference."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, IntegerArray

__all__ = ["HEIGHT_TOLERANCE", "HeightFit", "compare_heights"]

# Median difference beyond which a raster belongs to another unit, datum or place. Building bases and a survey of
# the ground agree within some decimetres (1:2,500 mapping: 0.66 m, 公共測量作業規程の準則); the smallest error that
# must be caught, a datum of a Japanese river, is 0.84 to 1.30 m off and is reported below this. [m]
HEIGHT_TOLERANCE = 2.0
_FEW = 10  # buildings; fewer may all be on a slope or have basements, so five times the tolerance is applied
_FEW_FACTOR = 5.0
_SAME_PLACE = 0.8  # scatter of the differences over that of the heights; above this the raster is unrelated
_SAME_UNIT = 0.25  # the same in another unit: the right unit leaves almost no scatter
_GEOID = (20.0, 48.0)  # height of the geoid over the ellipsoid in Japan, with a margin [m]
_UNITS = {"feet": 0.3048, "decimetres": 0.1, "centimetres": 0.01, "millimetres": 0.001, "kilometres": 1000.0}


class HeightFit(NamedTuple):
    """Comparison of a raster with the heights of a city.

    n : number of points compared
    median : of raster minus city [m]
    spread : half the distance between the 16th and 84th percentile of the difference [m]
    looks_like : "fit", or the likely cause: a unit of `feet`, `decimetres`, `centimetres`, `millimetres`,
        `kilometres`; `surface` (roofs and trees in it); `ellipsoidal`, `geoid` (heights over the ellipsoid where the
        city's are not, and the reverse); `datum` (a constant shift); `place` (another place, plane or zone)
    """

    n: int
    median: float
    spread: float
    looks_like: str


def compare_heights(
    raster: AnyArray, city: AnyArray, *, tops: AnyArray | None = None, tolerance: float = HEIGHT_TOLERANCE
) -> HeightFit:
    """Compare heights of a raster with heights of a city at the same places.

    Parameters
    ----------
    raster, city : (n,)
        NaN is ignored. [m]
    tops : (n,), optional
        Height of the top of the building at each place; NaN where there is none. [m]
    tolerance : float
        Largest absolute median difference of a raster that fits. [m]

    Examples
    --------
    >>> ground = np.linspace(2.0, 30.0, 50)
    >>> compare_heights(ground / 0.3048, ground).looks_like
    'feet'
    >>> compare_heights(ground + 37.0, ground).looks_like
    'ellipsoidal'
    >>> compare_heights(ground + 0.2, ground).looks_like
    'fit'
    """
    both = np.isfinite(raster) & np.isfinite(city)
    r, f = raster[both], city[both]
    n = len(r)
    if n == 0:
        return HeightFit(0, np.nan, np.nan, "fit")
    median, spread = _median_spread(r - f)
    relief = _median_spread(f)[1]
    allowed = tolerance if n >= _FEW else _FEW_FACTOR * tolerance
    scattered = max(allowed, _SAME_PLACE * relief)
    unit = _unit(r, f, min(allowed, 0.1 + 0.1 * abs(float(np.median(f)))), max(allowed, _SAME_UNIT * relief))
    if abs(median) <= allowed and spread <= scattered and not (unit and n >= _FEW):
        return HeightFit(n, median, spread, "fit")
    if unit:
        kind = unit
    elif tops is not None and _is_surface(r, f, tops[both]):
        kind = "surface"
    elif spread > scattered:
        kind = "place"
    elif _GEOID[0] <= abs(median) <= _GEOID[1]:
        kind = "ellipsoidal" if median > 0 else "geoid"
    else:
        kind = "datum"
    return HeightFit(n, median, spread, kind)


def _median_spread(values: AnyArray) -> tuple[float, float]:
    low, middle, high = np.percentile(values, [15.87, 50.0, 84.13])
    return float(middle), float(0.5 * (high - low))


def _unit(r: AnyArray, f: IntegerArray, allowed: float, scattered: float) -> str:
    """The unit in which the raster agrees with the city far better than in metres; "" for none.

    A shift of a flat city can look like any unit, so the medians must agree to a tenth.
    """
    as_metres = sum(map(abs, _median_spread(r - f)))
    if as_metres < 0.5:
        return ""
    best, least = "", 0.25 * as_metres
    for name, factor in _UNITS.items():
        median, spread = _median_spread(r * factor - f)
        if abs(median) <= allowed and spread <= scattered and abs(median) + spread < least:
            best, least = name, abs(median) + spread
    return best


def _is_surface(r: AnyArray, f: IntegerArray, tops: AnyArray) -> bool:
    """The raster lies near the tops of the buildings: within half of their height."""
    has_top = np.isfinite(tops)
    if not has_top.any():
        return False
    to_top = np.median(np.abs(r - tops)[has_top])
    return bool(to_top < 0.5 * np.median((tops - f)[has_top]))
