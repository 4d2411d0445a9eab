"""Interpolation of gauges to fields, by inverse distance or by kriging.

The result is a raster [time, y, x] on a grid, row 0 in the south, as `twin.flood.RainField` takes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from twin.arrays import FloatArray
from twin.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from twin.grid import Grid

__all__ = ["inverse_distance", "krige", "latest_values", "nearest_gauge"]

_TOGETHER = 4_000_000  # cells times gauges that kriging solves for together


def _check(x: npt.ArrayLike, y: npt.ArrayLike, values: npt.ArrayLike) -> tuple[FloatArray, FloatArray, FloatArray]:
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    rows = np.atleast_2d(np.asarray(values, dtype=np.float64))
    if x.shape != y.shape or rows.shape[1] != len(x):
        raise InputError(
            f"x, y and values have shapes {x.shape}, {y.shape}, {rows.shape}; expected (n,), (n,), (n_times, n)"
        )
    return x, y, rows


def inverse_distance(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    *,
    values: npt.ArrayLike,
    grid: Grid,
    power: float = 2.0,
    radius: float = np.inf,
    trust: npt.ArrayLike | None = None,
) -> FloatArray:
    r"""Field by inverse distance weighting.

    .. math:: v(p) = \sum_i w_i v_i / \sum_i w_i, \quad w_i = t_i |p - p_i|^{-k}

    Parameters
    ----------
    x, y : (n,)
        Gauges, in the grid's CRS. [m]
    values : (n_times, n) or (n,)
        NaN where a gauge has no value: it is left out of the weights.
    power : float
        k.
    radius : float
        Gauges further away are not used. [m]
    trust : (n_times, n) or (n,)
        t, above 0 to 1; default 1. A value that is trusted less does not hold alone at its own gauge: its distance is
        at least half a cell.

    Returns
    -------
    (n_times, ny, nx)
        NaN where no gauge is within `radius`.

    References
    ----------
    Shepard (1968), A two-dimensional interpolation function for irregularly-spaced data.
    """
    x, y, values = _check(x, y, values)
    ny, nx = grid.shape
    out = np.empty((len(values), ny, nx))
    known = np.isfinite(values)
    share = np.where(known, 1.0 if trust is None else np.broadcast_to(np.asarray(trust, np.float64), values.shape), 0.0)
    is_firm = (share[known.any(axis=1)] >= known[known.any(axis=1)]).all(axis=0)
    filled = np.where(known, values, 0.0) * share
    nearest = (0.5 * grid.cell_size) ** 2
    gx = grid.x
    for j, row_y in enumerate(grid.y):
        squared = (gx[:, None] - x) ** 2 + (row_y - y) ** 2
        squared = np.where(is_firm, squared, np.maximum(squared, nearest))
        with np.errstate(divide="ignore"):
            weight = squared ** (-power / 2.0)
        weight[squared > radius * radius] = 0.0
        at_gauge = squared == 0.0
        for i in np.flatnonzero(at_gauge.any(axis=1)):  # at a gauge its own value, where it has one
            weight[i] = np.where(at_gauge[i], 1e30, np.where(np.isfinite(weight[i]), weight[i], 0.0))
        total = share @ weight.T
        with np.errstate(invalid="ignore", divide="ignore"):
            out[:, j, :] = np.where(total > 0.0, (filled @ weight.T) / total, np.nan)
    return out


def nearest_gauge(x: npt.ArrayLike, y: npt.ArrayLike, *, values: npt.ArrayLike, grid: Grid) -> FloatArray:
    """Field of the value of the nearest gauge that has one: Thiessen's polygons.

    Parameters
    ----------
    x, y, values
        As in `inverse_distance`.

    Returns
    -------
    (n_times, ny, nx)
        NaN where no gauge has a value.

    References
    ----------
    Thiessen (1911), Precipitation averages for large areas. Monthly Weather Review 39, 1082-1089.
    """
    x, y, values = _check(x, y, values)
    out = np.full((len(values), *grid.shape), np.nan)
    for step, row in enumerate(values):
        known = np.flatnonzero(np.isfinite(row))
        if not known.size:
            continue
        for j, row_y in enumerate(grid.y):
            squared = (grid.x[:, None] - x[known]) ** 2 + (row_y - y[known]) ** 2
            out[step, j] = row[known[squared.argmin(axis=1)]]
    return out


def krige(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    *,
    values: npt.ArrayLike,
    grid: Grid,
    variogram: str = "spherical",
    not_negative: bool = True,
) -> tuple[FloatArray, FloatArray]:
    """Field and its variance by ordinary kriging (PyKrige), step by step.

    Parameters
    ----------
    x, y, values
        As in `inverse_distance`; each step needs at least three gauges with values.
    variogram : str
        PyKrige's model: "linear", "power", "gaussian", "spherical", "exponential".
    not_negative : bool
        Set negative results to zero, as for rain.

    Returns
    -------
    field, variance : (n_times, ny, nx)
        A step with equal values is that value everywhere, with variance 0. NaN for steps
        with fewer than three gauges.

    Raises
    ------
    MissingExtraError
        PyKrige is not installed.
    """
    try:
        from pykrige.ok import OrdinaryKriging
    except ImportError as error:
        raise MissingExtraError("kriging needs PyKrige: pip install city-twin[kriging]") from error
    x, y, values = _check(x, y, values)
    shape = (len(values), *grid.shape)
    field, variance = np.full(shape, np.nan), np.full(shape, np.nan)
    for step, row in enumerate(values):
        known = np.isfinite(row)
        if known.sum() < 3:
            continue
        if np.ptp(row[known]) == 0.0:
            field[step], variance[step] = row[known][0], 0.0
            continue
        scale = np.abs(row[known]).max()  # rain in m/s is about 1e-6, too small for the fit of a variogram
        model = OrdinaryKriging(x[known], y[known], row[known] / scale, variogram_model=variogram, pseudo_inv=True)
        rows = max(1, _TOGETHER // (grid.nx * int(known.sum())))
        for j in range(0, grid.ny, rows):
            z, s = model.execute("grid", grid.x, grid.y[j : j + rows])
            field[step, j : j + rows] = np.asarray(z) * scale
            variance[step, j : j + rows] = np.asarray(s) * scale**2
    return (np.maximum(field, 0.0) if not_negative else field), variance


def latest_values(
    gauge: npt.ArrayLike,
    event_time: npt.ArrayLike,
    *,
    values: npt.ArrayLike,
    times: npt.ArrayLike,
    n_gauges: int,
    max_age: float,
) -> FloatArray:
    """Table of gauges over time: the last value at or before each time, NaN when too old.

    Parameters
    ----------
    gauge : (n,)
        Row of the gauge of each reading.
    event_time : (n,) int64
        [ns UTC]
    values : (n,)
    times : (n_times,) int64
        [ns UTC]
    n_gauges : int
    max_age : float
        [s]

    Returns
    -------
    (n_times, n_gauges)

    Examples
    --------
    >>> s = 10**9
    >>> events, times = np.array([0, 60]) * s, np.array([30, 60, 500]) * s
    >>> latest_values([0, 0], events, values=np.array([1.0, 3.0]), times=times, n_gauges=1, max_age=120.0)
    array([[ 1.],
           [ 3.],
           [nan]])
    """
    from twin.sensors.join import as_of

    times = np.asarray(times, dtype=np.int64)
    rows = np.tile(np.arange(n_gauges), len(times))
    found = as_of(
        np.asarray(gauge), np.asarray(event_time), query_row=rows, query_time=np.repeat(times, n_gauges),
        n_places=n_gauges, tolerance=max_age,
    )  # fmt: skip
    out = np.full(len(rows), np.nan)
    out[found >= 0] = np.asarray(values, dtype=np.float64)[found[found >= 0]]
    return out.reshape(len(times), n_gauges)
