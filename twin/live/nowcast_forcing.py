"""What drives a nowcast: a scenario's roofs, drains, soils, edges and reported breaches, with live rain and levels.

Times count from the origin of the run, the instant at which it first started. Readings ahead of now are forecasts.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray, FloatingArray
from twin.errors import InputError
from twin.flood import Breach, FloodScenario, LevelBoundary, RainField, TimeSeries
from twin.notes import Note
from twin.quantities import MINUTE, NS_PER_SECOND

__all__ = ["ScaledRain", "member_scenario", "scaled_rain", "shifted_level", "steady_parts", "with_breaches"]

_RAMP = 10 * MINUTE  # s over which a member's level leaves the observed one


class SteadyParts(NamedTuple):
    """A scenario without what changes in time; notes name what was left out."""

    scenario: FloodScenario
    notes: tuple[Note, ...]


def steady_parts(scenario: FloodScenario, *, edges: frozenset[str] = frozenset()) -> SteadyParts:
    """The parts of a scenario that hold at any time: its series count from its own minute 0, not from now.

    Constant levels and inflows stay, levels at `edges` do not, since live gauges replace them; rain and breaches come
    from elsewhere.
    """
    levels = tuple(one for one in scenario.levels if _is_constant(one.series) and one.edge not in edges)
    inflows = tuple(one for one in scenario.inflows if _is_constant(one.hydrograph))
    left = [one.name for one in scenario.levels if one not in levels]
    left += [one.name for one in scenario.inflows if one not in inflows]
    notes = (Note("live.series_left_out", names=", ".join(left)),) if left else ()
    steady = dataclasses.replace(
        scenario, rain=None, levels=levels, inflows=inflows, breaches=(), gauges=(), sections=()
    )
    return SteadyParts(steady, notes)


def _is_constant(series: TimeSeries | float) -> bool:
    return not isinstance(series, TimeSeries) or bool((series.values == series.values[0]).all())


def with_breaches(
    scenario: FloodScenario, given: tuple[Breach, ...], reported: dict[int, datetime], *, origin: int
) -> FloodScenario:
    """The scenario with the breaches that are reported, each from its reported time on; the others stay closed.

    given : breaches of the scenario file; reported : time by their number

    Raises
    ------
    InputError
        A number the file does not have, or a breach before the origin that still grew at it.
    """
    breaches = []
    for number, when in sorted(reported.items()):
        if not 0 <= number < len(given):
            raise InputError(f"nowcast.breach: number {number} is reported, the scenario has {len(given)} breaches")
        breach, time = given[number], when.timestamp() - origin / NS_PER_SECOND
        if time < 0.0:
            growth = max(breach.width_time, breach.sill_time)
            if time + growth > 0.0:
                raise InputError(
                    f"nowcast.breach {number} began {-time / MINUTE:.0f} minutes before the run and still grew; "
                    "let the run begin earlier by a longer `behind`"
                )
            breach = dataclasses.replace(breach, width_time=0.0, sill_time=0.0)
        breaches.append(dataclasses.replace(breach, time=max(time, 0.0)))
    return dataclasses.replace(scenario, breaches=tuple(breaches))


@dataclass(frozen=True)
class ScaledRain:
    """Rates of a rain field times a factor from a time on, one interval at a time: a `RainSource`.

    times : (n,) starts of the intervals, with `since` among them [s]
    """

    base: RainField
    times: FloatArray
    since: float
    factor: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """(n, ny, nx)."""
        _, ny, nx = self.base.rates.shape
        return len(self.times), ny, nx

    def interval(self, k: int) -> FloatingArray:
        """(ny, nx) rates of interval k. [m/s]"""
        at = max(int(np.searchsorted(self.base.times, self.times[k], side="right")) - 1, 0)
        rates = self.base.interval(at)
        return rates * rates.dtype.type(self.factor) if self.times[k] >= self.since else rates


def scaled_rain(rain: RainField, factor: float, since: float) -> RainField:
    """Rain times a factor from a time on. [s]"""
    if factor == 1.0:
        return rain
    times = np.union1d(rain.times, [since])
    times = times[times >= rain.times[0]]
    return RainField(times, ScaledRain(rain, times, since, factor))


def shifted_level(boundary: LevelBoundary, offset: float, since: float) -> LevelBoundary:
    """A level boundary that is higher by an offset some time after a time. [m], [s]"""
    series = boundary.series
    assert isinstance(series, TimeSeries)
    if offset == 0.0:
        return boundary
    early = series.times <= since
    late = series.times > since + _RAMP
    between = [series.at(since), series.at(since + _RAMP) + offset]
    times = np.concatenate([series.times[early], np.array([since, since + _RAMP]), series.times[late]])
    values = np.concatenate([series.values[early], np.array(between), series.values[late] + offset])
    shifted = TimeSeries(times, values, name=series.name)
    return dataclasses.replace(boundary, series=shifted)


def member_scenario(
    scenario: FloodScenario, live: frozenset[str], *, rain_factor: float, level_offset: float, since: float
) -> FloodScenario:
    """A member of the nowcast: other rain and levels of live gauges (by name) from a time on. [s]"""
    rain = scenario.rain
    if isinstance(rain, RainField):
        rain = scaled_rain(rain, rain_factor, since)
    levels = tuple(shifted_level(one, level_offset, since) if one.name in live else one for one in scenario.levels)
    return dataclasses.replace(scenario, rain=rain, levels=levels)
