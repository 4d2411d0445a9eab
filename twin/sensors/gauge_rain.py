"""Rain of several gauges on a grid, one interval at a time, and what a gap in rain means.

A gauge without a value is left out of the interpolation while it has none; where no gauge has one, a stated policy
decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

import numpy as np
import numpy.typing as npt

from twin.arrays import BoolArray, FloatArray
from twin.errors import InputError
from twin.grid import Grid
from twin.quantities import MINUTE
from twin.sensors.interpolate import inverse_distance, krige, nearest_gauge

__all__ = ["FilledRain", "GapPolicy", "GaugeRain", "fill_gaps"]

GapPolicy = Literal["refuse", "hold", "zero", "neighbours"]
GaugeMethod = Literal["inverse_distance", "kriging", "nearest"]
_LEAST_FOR_KRIGING = 3


class FilledRain(NamedTuple):
    """values : (n, gauges), at least one known in each row; is_gap : (n,) rows in which no gauge had a value."""

    values: FloatArray
    is_gap: BoolArray


def fill_gaps(times: npt.ArrayLike, values: npt.ArrayLike, *, gaps: GapPolicy) -> FilledRain:
    """Rates of gauges with a value in every interval.

    Parameters
    ----------
    times : (n + 1,) bounds of the intervals [s]
    values : (n, gauges), NaN where a gauge has no value
    gaps : what an interval without any value means: "refuse"; "hold" the values before; "zero" rain; or "neighbours",
        which for a gap of all gauges are those before and after in time, on a straight way from one to the other

    Raises
    ------
    InputError
        A gap that the policy does not fill.

    Examples
    --------
    >>> fill_gaps([0, 60, 120, 180], [[1.0], [np.nan], [3.0]], gaps="neighbours").values.ravel()
    array([1., 2., 3.])
    """
    if gaps not in get_args(GapPolicy):
        raise InputError(f"gaps is {gaps!r}, expected one of {', '.join(map(repr, get_args(GapPolicy)))}")
    bounds, rows = np.asarray(times, np.float64), np.array(values, np.float64)
    is_gap: BoolArray = np.asarray(~np.isfinite(rows).any(axis=1))
    if not is_gap.any():
        return FilledRain(rows, is_gap)
    first = int(is_gap.argmax())
    place = f"from {bounds[first] / MINUTE:g} to {bounds[first + 1] / MINUTE:g} min"
    known = np.flatnonzero(~is_gap)
    if gaps == "refuse":
        raise InputError(
            f"no rain gauge has a value in {int(is_gap.sum())} intervals, first {place}; give the readings, or state "
            'what a gap means with gaps: "hold", "zero" or "neighbours"'
        )
    if gaps == "zero":
        rows[is_gap] = 0.0
        return FilledRain(rows, is_gap)
    if not known.size or (gaps == "hold" and known[0] > first):
        raise InputError(f"no rain gauge has a value {place}, and there is none before to hold; state another policy")
    middle = 0.5 * (bounds[1:] + bounds[:-1])
    for k in np.flatnonzero(is_gap):
        before, after = known[known < k], known[known > k]
        if gaps == "hold" or not after.size:
            rows[k] = rows[before[-1]]
        elif not before.size:
            rows[k] = rows[after[0]]
        else:
            a, b = before[-1], after[0]
            share = (middle[k] - middle[a]) / (middle[b] - middle[a])
            mixed = (1.0 - share) * rows[a] + share * rows[b]
            rows[k] = np.where(np.isnan(mixed), np.where(np.isnan(rows[a]), rows[b], rows[a]), mixed)
    return FilledRain(rows, is_gap)


@dataclass(frozen=True, kw_only=True)
class GaugeRain:
    """Rain of gauges interpolated to a grid when an interval is reached: a `twin.flood.RainSource`.

    x, y : (gauges,) in the grid's CRS [m]
    values : (n, gauges) rates, NaN where a gauge has none, at least one in each row [m/s]
    grid : of the terrain
    method : "inverse_distance" with `power`; ordinary "kriging" with `variogram` (PyKrige's name), by inverse distance
        where fewer than three gauges have values; or "nearest", Thiessen's polygons

    Examples
    --------
    >>> grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=2, ny=1)
    >>> rain = GaugeRain(x=[0.0, 2.0], y=[0.5, 0.5], values=[[1.0, 3.0]], grid=grid, method="nearest")
    >>> rain.interval(0)
    array([[1., 3.]])
    """

    x: FloatArray | Sequence[float]
    y: FloatArray | Sequence[float]
    values: FloatArray | Sequence[Sequence[float]]
    grid: Grid
    method: GaugeMethod = "inverse_distance"
    power: float = 2.0
    variogram: str = "spherical"

    def __post_init__(self) -> None:
        for name in ("x", "y", "values"):
            object.__setattr__(self, name, np.asarray(getattr(self, name), np.float64))
        values = np.asarray(self.values)
        if values.ndim != 2 or np.shape(self.x) != (values.shape[1],) or np.shape(self.y) != (values.shape[1],):
            raise InputError(
                f"values have shape {values.shape}, x {np.shape(self.x)}, y {np.shape(self.y)}; expected (n, gauges), "
                "(gauges,), (gauges,)"
            )
        if self.method not in get_args(GaugeMethod):
            raise InputError(f"method is {self.method!r}, expected one of {', '.join(get_args(GaugeMethod))}")
        if not self.power > 0:
            raise InputError(f"power is {self.power}, expected above zero")
        bad = ~np.isfinite(values).any(axis=1) | (values < 0).any(axis=1)
        if bad.any():
            raise InputError(f"row {int(bad.argmax())} of the rain has no value, or a negative one; see fill_gaps")

    @property
    def shape(self) -> tuple[int, int, int]:
        """(n, ny, nx)."""
        return len(np.asarray(self.values)), *self.grid.shape

    def is_kriged(self, k: int) -> bool:
        """Whether enough gauges have values in interval k."""
        return self.method == "kriging" and int(np.isfinite(np.asarray(self.values)[k]).sum()) >= _LEAST_FOR_KRIGING

    def interval(self, k: int) -> FloatArray:
        """(ny, nx) rates of interval k. [m/s]"""
        row = np.asarray(self.values)[k]
        if self.method == "nearest":
            return nearest_gauge(self.x, self.y, values=row, grid=self.grid)[0]
        if self.is_kriged(k):
            return krige(self.x, self.y, values=row, grid=self.grid, variogram=self.variogram)[0][0]
        return inverse_distance(self.x, self.y, values=row, grid=self.grid, power=self.power)[0]
