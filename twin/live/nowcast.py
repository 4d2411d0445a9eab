"""Nowcast: the flood of the next hours from the readings of the gauges, as warnings by building.

    [nowcast]
    crs = 6677                   # plane of the terrain
    cell_size = 5.0              # m
    every = 600                  # s between runs
    behind = 3600                # s of measurements at the beginning of a run, from dry ground
    ahead = 7200                 # s of forecast
    continue = "level"           # after the last reading: "level" is constant, "trend" rises as in the last half hour
    rain = true                  # rain gauges with positions, interpolated by inverse distance; the last rate persists
    [[nowcast.gauge]]
    stream = "gauge/1"
    zero = 2.31                  # elevation of the gauge's zero (零点高) [m]
    edge = "south"               # or cells = [[x, y], ...]

Depths at the walls of each building are evaluated by the rules of kind "forecast" on quantity "depth", stream
"nowcast/<gml:id>". Persistence is an assumption, shown by the kind of the alert; future rain is not known.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from pydantic import Field, model_validator

from twin.alerts import Alert, Watch
from twin.arrays import FloatArray, IntArray
from twin.criteria import is_wet
from twin.errors import InputError, TwinError
from twin.quantities import NS_PER_SECOND
from twin.settings import Section
from twin.store import Store

if TYPE_CHECKING:
    from twin.flood import LevelBoundary

__all__ = ["Nowcast", "NowcastSettings", "WallDepths", "nowcast_alerts"]

_log = logging.getLogger(__name__)
_TREND_WINDOW = 1800.0  # s of readings a trend is taken from
_OUTPUT = 300.0  # s


class NowcastGauge(Section):
    """A gauge that is a boundary of the flood."""

    stream: str
    zero: float = 0.0
    edge: Literal["west", "east", "south", "north"] | None = None
    span: tuple[float, float] | None = None
    cells: tuple[tuple[float, float], ...] = ()


class NowcastSettings(Section):
    """Settings of the nowcast."""

    crs: int
    cell_size: float = Field(default=5.0, gt=0)
    every: float = Field(default=600.0, gt=0)
    behind: float = Field(default=3600.0, gt=0)
    ahead: float = Field(default=7200.0, gt=0)
    max_gap: float = Field(default=1800.0, gt=0)
    continue_: Literal["level", "trend"] = Field(default="level", alias="continue")
    rain: bool = False
    gauge: tuple[NowcastGauge, ...] = ()

    @model_validator(mode="after")
    def _driven(self) -> NowcastSettings:
        if not self.gauge and not self.rain:
            raise ValueError("give [[nowcast.gauge]], rain = true, or both: nothing drives the flood")
        return self


class WallDepths(NamedTuple):
    """Forecast water depth at the walls of buildings.

    issued : int; times : (n_times,) int64
        [ns UTC]
    ids : (n_buildings,)
        gml:id.
    depth : (n_times, n_buildings)
        Deepest at any wall from each time to the next; NaN unknown. [m]
    """

    issued: int
    times: IntArray
    ids: list[str]
    depth: FloatArray


def nowcast_alerts(watch: Watch, depths: WallDepths) -> list[Alert]:
    """Alerts of the rules of kind "forecast" on the depths.

    Every building with water is evaluated, whatever its depth; dry buildings that no rule follows are skipped.
    """
    alerts: list[Alert] = []
    deepest = np.nanmax(np.where(np.isfinite(depths.depth), depths.depth, 0.0), axis=0, initial=0.0)
    for k, identity in enumerate(depths.ids):
        stream = f"nowcast/{identity}"
        if deepest[k] > 0.0 or watch.is_followed(source="nowcast", stream=stream, quantity="depth"):
            alerts += watch.forecast(
                source="nowcast", stream=stream, quantity="depth", unit="m", place_kind="gml_id", place_id=identity,
                issued=depths.issued, times=depths.times, values=depths.depth[:, k],
            )  # fmt: skip
    return alerts


class Nowcast:
    """Runs the nowcast at intervals, in a thread; results are passed to `deliver`.

    Parameters
    ----------
    settings : NowcastSettings
    city : Path
        Its terrain and buildings.
    store : Store
        History of readings.
    deliver : callable
        Called with `WallDepths`, on the nowcast's thread.
    clock : callable
        UTC ns.
    """

    def __init__(
        self, settings: NowcastSettings, city: Path, store: Store, deliver: Callable[[WallDepths], None],
        clock: Callable[[], int],
    ) -> None:  # fmt: skip
        import citygml
        from twin.city.terrain import terrain_from_city

        model = citygml.read(city, on_error="collect").to_crs(settings.crs)
        self.settings = settings
        self.terrain = terrain_from_city(model, cell_size=settings.cell_size)
        self.problem = ""
        self._ids = np.asarray(model.objects.index.astype(str))
        self._store = store
        self._deliver = deliver
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="nowcast", daemon=True)

    def start(self) -> None:
        """Start the runs."""
        self._thread.start()

    def stop(self) -> None:
        """Wait for the current run, and start no more."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._deliver(self.run_once(self._clock()))
                self.problem = ""
            except TwinError as error:
                self.problem = f"nowcast: {error}"
                _log.warning("%s", self.problem)
            self._stop.wait(self.settings.every)

    def run_once(self, now: int) -> WallDepths:
        """One run from `now` [ns UTC]; InputError where the gauges were silent too long."""
        from twin.flood import FloodScenario, simulate_flood
        from twin.hazard import hazard_on_buildings
        from twin.live.simulation_inputs import rain_from_gauges

        settings = self.settings
        start = now - int(settings.behind * NS_PER_SECOND)
        levels = tuple(self._level(gauge, start, now) for gauge in settings.gauge)
        rain = None
        if settings.rain:
            first = start - int(settings.max_gap * NS_PER_SECOND)
            readings = self._store.history(quantity="rain_rate", start=first, end=now + 1)
            times = np.arange(0.0, settings.behind + 1.0, 600.0)
            rain = rain_from_gauges(readings, self.terrain.grid, start=start, times=times, max_age=settings.max_gap)
        duration = settings.behind + settings.ahead
        scenario = FloodScenario(duration=duration, output_interval=_OUTPUT, rain=rain, levels=levels)
        flood = simulate_flood(self.terrain, scenario)
        water = hazard_on_buildings(flood, self.terrain)
        # Where one side of a building is unknown, water on the other side still counts.
        depth = np.where(np.isnan(water.depth) & is_wet(water.known_depth), water.known_depth, water.depth)
        times_ns = start + np.round(water.time * NS_PER_SECOND).astype(np.int64)
        return WallDepths(now, times_ns, self._ids[water.place].tolist(), depth)

    def _level(self, gauge: NowcastGauge, start: int, now: int) -> LevelBoundary:
        from twin.flood import LevelBoundary, TimeSeries
        from twin.live.simulation_inputs import flood_level_from_gauge

        settings = self.settings
        first = start - int(settings.max_gap * NS_PER_SECOND)
        readings = self._store.history(stream=gauge.stream, quantity="water_level", start=first, end=now + 1)
        found = flood_level_from_gauge(
            readings, gauge.stream, start=start, duration=settings.behind, zero=gauge.zero, max_gap=settings.max_gap,
            edge=gauge.edge, span=gauge.span, cells=gauge.cells,
        )  # fmt: skip
        if settings.continue_ == "level":
            return found
        series = found.series
        assert isinstance(series, TimeSeries)
        rise = _trend(series.times, series.values, settings.behind - _TREND_WINDOW)
        end = settings.behind + settings.ahead
        level = series.values[-1] + rise * (end - series.times[-1])
        grown = TimeSeries(np.append(series.times, end), np.append(series.values, level), name=series.name)
        return LevelBoundary(grown, edge=gauge.edge, span=gauge.span, cells=gauge.cells, name=found.name)


def _trend(times: FloatArray, values: FloatArray, since: float) -> float:
    """Least-squares trend of the readings since a time [m/s]; InputError with fewer than two."""
    recent = times >= since
    if recent.sum() < 2:
        raise InputError(f"a trend needs two readings in the last {_TREND_WINDOW:.0f} s, found {int(recent.sum())}")
    return float(np.polyfit(times[recent], values[recent], 1)[0])
