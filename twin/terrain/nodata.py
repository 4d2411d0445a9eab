"""Undeclared nodata values in an elevation raster."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.errors import InputError
from twin.quantities import QUANTITIES

__all__ = ["LEAST_JUMP", "missing_elevation"]

# A value separated by a step of this height (and steeper than 45 degrees) along three quarters of its edge is nodata,
# not ground: cliffs and quarry walls have intermediate slopes at 1 to 10 m cells, and are as steep on part of their
# edge only. [m]
LEAST_JUMP = 10.0
_N_CODES = 4  # distinct codes a file may use: a missing-value code, one for water, both signs of the largest float
_SHARE_UNEXPLAINED = 0.01
_N_EXTREMES = 16  # iterations over the lowest and the highest value


def missing_elevation(elevation: FloatingArray, step: float) -> AnyArray:
    """Cells with a nodata value, or a value resampled from one.

    Three kinds: values outside the range of `elevation` in `twin.quantities` (-9999, -32768, 3.4e38); a constant
    inside the range that is separated by steps from all ground around it (-99, or 0 beside ground of 20 m); and cells
    beside one of these that were blended with it by resampling.

    Parameters
    ----------
    elevation : (ny, nx)
        NaN where already unknown. [m]
    step : float
        Cell size. [m]

    Returns
    -------
    (ny, nx) bool

    Raises
    ------
    InputError
        When too many different values are out of range to be nodata values: another unit.

    Examples
    --------
    >>> ground = np.full((3, 4), 3.0)
    >>> ground[1, 1] = -9999
    >>> int(missing_elevation(ground, 5.0).sum())
    1
    """
    quantity = QUANTITIES["elevation"]
    finite = np.isfinite(elevation)
    with np.errstate(invalid="ignore"):
        out = finite & ((elevation < quantity.low) | (elevation > quantity.high))
    out |= np.isinf(elevation)
    z = np.where(out, np.nan, elevation)
    _check_codes(elevation, out, finite)
    jump = max(LEAST_JUMP, step)
    found = out | _isolated_constants(z, jump)
    return found | _mixed(np.where(found, np.nan, z), found, jump) if found.any() else found


def _check_codes(elevation: FloatingArray, out: AnyArray, finite: AnyArray) -> None:
    values = elevation[out & finite]
    if not values.size:
        return
    distinct, counts = np.unique(values, return_counts=True)
    codes = distinct[np.argsort(-counts, kind="stable")[:_N_CODES]]
    beside = out & finite & ~_grown(np.isin(elevation, codes), 2)
    n = int(beside.sum())
    if n > 10 and n > _SHARE_UNEXPLAINED * int(finite.sum()):
        quantity = QUANTITIES["elevation"]
        raise InputError(
            f"{values.size} of {int(finite.sum())} elevations lie outside {quantity.low:g} to {quantity.high:g} m "
            f"({values.min():g} to {values.max():g}) and are too many different values to be codes for missing data; "
            "is the raster in millimetres or centimetres? convert it to metres (gdal_calc.py)"
        )


def _isolated_constants(z: FloatingArray, jump: float) -> AnyArray:
    """Cells of a value that is the lowest, the highest or zero and has steep steps along most of its edge."""
    wide = np.pad(z, 1, constant_values=np.nan)
    values = wide.ravel()
    beside = np.array([-1, 1, -wide.shape[1], wide.shape[1]])
    for _ in range(_N_EXTREMES):
        lowest, highest = np.fmin.reduce(values), np.fmax.reduce(values)
        more = False
        for value in {float(lowest), float(highest), 0.0}:
            here = np.flatnonzero(values == value)
            around = values[here[:, None] + beside]
            drop = np.abs(around[np.isfinite(around) & (around != value)] - value)
            if drop.size and float(np.quantile(drop, 0.25)) >= jump:
                values[here] = np.nan
                more = True
        if not more:
            break
    return np.asarray(np.isfinite(z) & np.isnan(wide[1:-1, 1:-1]))


def _grown(mask: BoolArray, n: int) -> AnyArray:
    from scipy import ndimage

    return np.asarray(ndimage.binary_dilation(mask, np.ones((3, 3), bool), iterations=n))


def _mixed(z: FloatingArray, found: AnyArray, jump: float) -> AnyArray:
    """Cells beside missing ones that differ from the ground around them: resampled with a nodata value."""
    z, all_found, radius = z.copy(), found.copy(), 4
    mixed = np.zeros(z.shape, bool)
    for _ in range(3):
        rim = _grown(all_found, 1) & np.isfinite(z)
        if not rim.any():
            break
        padded = np.pad(z, radius, constant_values=np.nan)
        j, i = np.nonzero(rim)
        windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * radius + 1, 2 * radius + 1))
        bad = np.zeros(len(j), bool)
        for start in range(0, len(j), 10_000):
            part = slice(start, start + 10_000)
            around = windows[j[part], i[part]].reshape(len(j[part]), -1)
            middle = np.nanmedian(around, axis=1)
            relief = np.nanmedian(np.abs(around - middle[:, None]), axis=1)  # 0.5 of what a slope spans each way
            bad[part] = np.abs(z[j[part], i[part]] - middle) > jump + 3.0 * relief
        if not bad.any():
            break
        mixed[j[bad], i[bad]] = True
        z[mixed] = np.nan
        all_found |= mixed
    return mixed
