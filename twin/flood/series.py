"""What changes in time: levels and discharges as broken lines, rain in steps. SI units."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

import numpy as np

from twin.errors import InputError

__all__ = ["Hyetograph", "RainField", "TimeSeries", "as_series"]

Array = np.ndarray


def _checked_times(what: str, times: Array, n_values: int) -> Array:
    times = np.asarray(times, dtype=np.float64)
    if times.ndim != 1 or times.size == 0 or times.size != n_values:
        raise InputError(f"{what}: {times.size} times for {n_values} values, expected as many and at least one")
    if not np.isfinite(times).all():
        raise InputError(f"{what}: time {int(np.argmin(np.isfinite(times)))} is not finite")
    back = np.flatnonzero(np.diff(times) < 0)
    if back.size:
        k = int(back[0])
        raise InputError(
            f"{what}: times are not sorted: {times[k]} s is followed by {times[k + 1]} s (entry {k + 1}); sort them"
        )
    return times


@dataclass(frozen=True)
class TimeSeries:
    """A broken line in time, constant before its first and after its last point. Equal times make a jump.

    times : (n,) seconds from the start of the run, sorted; any sequence. [s]
    values : (n,) discharge [m3/s] or level [m] or whatever the user of the series says.

    >>> TimeSeries([0, 60], [0.0, 5.0]).at(30.0)
    2.5
    """

    times: Array
    values: Array
    _: KW_ONLY
    name: str = "series"

    def __post_init__(self) -> None:
        values = np.asarray(self.values, dtype=np.float64)
        object.__setattr__(self, "times", _checked_times(self.name, self.times, values.size))
        object.__setattr__(self, "values", values)
        if not np.isfinite(values).all():
            k = int(np.argmin(np.isfinite(values)))
            raise InputError(f"{self.name}: value {k} at {self.times[k]} s is {values[k]}, expected a number")

    def at(self, t: float) -> float:
        """Value at time t."""
        return float(np.interp(t, self.times, self.values))


def as_series(value: float | TimeSeries, name: str) -> TimeSeries:
    """A number as a series that never changes; a series as it is."""
    if isinstance(value, TimeSeries):
        return value
    return TimeSeries(np.array([0.0]), np.array([float(value)]), name=name)


@dataclass(frozen=True)
class Hyetograph:
    """Rain everywhere alike, steady within intervals: rates[k] holds from times[k] until times[k + 1].

    times : (n,) [s]; the last rate holds for ever, so end with 0. rates : (n,) [m/s]

    >>> from twin.quantities import HOUR, MM_PER_HOUR
    >>> Hyetograph([0, HOUR], [80 * MM_PER_HOUR, 0]).rates.size
    2
    """

    times: Array
    rates: Array

    def __post_init__(self) -> None:
        rates = np.asarray(self.rates, dtype=np.float64)
        object.__setattr__(self, "times", _checked_times("hyetograph", self.times, rates.size))
        object.__setattr__(self, "rates", rates)
        bad = ~(np.isfinite(rates) & (rates >= 0))
        if bad.any():
            k = int(np.argmax(bad))
            raise InputError(f"rain is {rates[k]} m/s at {self.times[k]} s, expected zero or more")


@dataclass(frozen=True)
class RainField:
    """Rain by cell, steady within intervals: radar, or gauges interpolated to the grid.

    times : (n,) [s]. rates : (n, ny, nx) on the terrain's grid. [m/s]
    """

    times: Array
    rates: Array

    def __post_init__(self) -> None:
        rates = np.asarray(self.rates)
        if rates.ndim != 3:
            raise InputError(f"rain field has shape {rates.shape}, expected (times, ny, nx)")
        object.__setattr__(self, "times", _checked_times("rain field", self.times, rates.shape[0]))
        object.__setattr__(self, "rates", rates)
        bad = ~(np.isfinite(rates) & (rates >= 0))
        if bad.any():
            k, j, i = np.argwhere(bad)[0]
            raise InputError(
                f"rain is {rates[k, j, i]} m/s at {self.times[k]} s, row {j}, column {i}; expected zero or more"
            )
