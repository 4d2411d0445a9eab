"""Nowcast: the flood of the next hours from the readings of the gauges, as warnings by building.

    [nowcast]
    scenario = "flood.toml"      # its city, terrain, walls, roofs, drains, soils and edges; else live.city on `crs`
    crs = 6677                   # plane of the terrain, without a scenario
    cell_size = 5.0              # m, without a scenario
    every = 600                  # s between runs
    behind = 3600                # s of measurements before a run that has no kept state
    ahead = 7200                 # s of forecast
    keep_for = 21600             # s; an older state is not gone on from
    continue = "level"           # after the last reading: "level" is constant, "trend" rises as in the last half hour
    rain = true                  # rain gauges with positions, interpolated by inverse distance; readings ahead of now
                                 # are forecasts, after the last one the last rate persists
    rain_grid = "radar.nc"       # forecast of rain on a grid: NetCDF, Zarr or GRIB2
    [[nowcast.gauge]]
    stream = "gauge/1"           # readings ahead of now (a tide table) are forecasts
    zero = 2.31                  # elevation of the gauge's zero (零点高) [m]
    edge = "south"               # or cells = [[x, y], ...]
    [[nowcast.breach]]
    number = 0                   # of [[flood.breach]] in the scenario; the others stay closed
    time = 2026-09-01T03:10:00+09:00
    [[nowcast.member]]           # one forecast each; without any, one as it is
    rain_factor = 1.5            # of the rain ahead of now
    level_offset = 0.2           # m, of the gauges' levels ahead of now
    weight = 1.0

The water goes on from the state that the run before kept, up to the last time at which every gauge had a reading;
without one it starts `behind` seconds ago from the water connected to the levels. Depths at the walls of each building,
those that the share `depth_share` of the members' weight does not exceed (1: the worst), are evaluated by the rules of
kind "forecast" on quantity "depth", stream "nowcast/<gml:id>". Persistence is an assumption, shown by the kind of the
alert.
"""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
import pyarrow as pa
from pydantic import Field, model_validator

from twin.alerts import Alert, Watch
from twin.arrays import FloatArray, IntArray
from twin.criteria import EXPOSURE_DEPTHS, WET_DEPTH, is_wet
from twin.errors import InputError, TwinError
from twin.notes import Note
from twin.parallel import process_pool
from twin.quantities import MINUTE, NS_PER_SECOND
from twin.sensors.readings import readings_with_values
from twin.settings import Section
from twin.store import Store

if TYPE_CHECKING:
    import xarray as xr

    from twin.flood import Continued, FloodScenario, LevelBoundary, RainField, TimeSeries
    from twin.terrain import Terrain

__all__ = ["Nowcast", "NowcastSettings", "WallDepths", "nowcast_alerts", "share_of_members"]

_log = logging.getLogger(__name__)
_TREND_WINDOW = 1800.0  # s of readings a trend is taken from
_OUTPUT = 300.0  # s
_RAIN = 600.0  # s


class NowcastGauge(Section):
    """A gauge that is a boundary of the flood."""

    stream: str
    zero: float = 0.0
    edge: Literal["west", "east", "south", "north"] | None = None
    span: tuple[float, float] | None = None
    cells: tuple[tuple[float, float], ...] = ()


class NowcastBreach(Section):
    """A breach of the scenario that is reported."""

    number: int = Field(ge=0)
    time: datetime

    @model_validator(mode="after")
    def _has_a_zone(self) -> NowcastBreach:
        if self.time.tzinfo is None:
            raise ValueError("time has no time zone; write e.g. 2026-09-01T03:10:00+09:00")
        return self


class NowcastMember(Section):
    """One of several forecasts."""

    rain_factor: float = Field(default=1.0, ge=0)
    level_offset: float = 0.0
    weight: float = Field(default=1.0, gt=0)


class NowcastSettings(Section):
    """Settings of the nowcast."""

    scenario: str | None = None
    crs: int | None = None
    cell_size: float = Field(default=5.0, gt=0)
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    every: float = Field(default=600.0, gt=0)
    behind: float = Field(default=3600.0, gt=0)
    ahead: float = Field(default=7200.0, gt=0)
    keep_for: float = Field(default=21600.0, ge=0)
    max_gap: float = Field(default=1800.0, gt=0)
    continue_: Literal["level", "trend"] = Field(default="level", alias="continue")
    rain: bool = False
    rain_grid: str | None = None
    gauge: tuple[NowcastGauge, ...] = ()
    breach: tuple[NowcastBreach, ...] = ()
    member: tuple[NowcastMember, ...] = ()
    depth_share: float = Field(default=1.0, gt=0, le=1)
    processes: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _driven(self) -> NowcastSettings:
        if not self.gauge and not self.rain and self.rain_grid is None:
            raise ValueError("give [[nowcast.gauge]], rain = true, or both: nothing drives the flood")
        if self.scenario is None and self.crs is None:
            raise ValueError("give scenario or crs: the terrain needs a plane")
        if self.breach and self.scenario is None:
            raise ValueError("nowcast.breach opens a breach of a scenario; give scenario")
        return self


class WallDepths(NamedTuple):
    """Forecast water depth at the walls of buildings.

    issued : int; times : (n_times,) int64
        [ns UTC]
    ids : (n_buildings,)
        gml:id.
    depth : (n_times, n_buildings)
        Deepest at any wall from each time to the next; NaN unknown. [m]
    thresholds, probability : (n,) [m], (n, n_buildings)
        Share of the members' weight in which the depth is reached from `issued` on; NaN where no member knows it.
    notes : how the water started, and what was assumed
    """

    issued: int
    times: IntArray
    ids: list[str]
    depth: FloatArray
    thresholds: tuple[float, ...] = ()
    probability: FloatArray | None = None
    notes: tuple[Note, ...] = ()


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


def _at_buildings(flood: xr.Dataset, *, terrain: Terrain) -> tuple[IntArray, FloatArray, FloatArray]:
    """Rows of the buildings, times [s] and depths (n_times, n_buildings) [m] of a member."""
    from twin.hazard import hazard_on_buildings

    water = hazard_on_buildings(flood, terrain)
    # Where one side of a building is unknown, water on the other side still counts.
    depth = np.where(np.isnan(water.depth) & is_wet(water.known_depth), water.known_depth, water.depth)
    return water.place.astype(np.int64), water.time, depth


def share_of_members(depth: FloatArray, weight: FloatArray, share: float) -> FloatArray:
    """Smallest depth that a share of the members' weight does not exceed; NaN where a member does not know it.

    depth : (n_members, ...); weight : (n_members,)

    >>> share_of_members(np.array([[0.1], [0.3], [0.2]]), np.array([1.0, 1.0, 2.0]), 0.75)
    array([0.2])
    """
    order = np.argsort(depth, axis=0)
    ranked = np.take_along_axis(depth, order, axis=0)
    reached = np.cumsum(weight[order], axis=0) >= share * weight.sum() * (1.0 - 1e-12)
    first = reached.argmax(axis=0)
    found = np.take_along_axis(ranked, first[None], axis=0)[0]
    return np.where(np.isnan(depth).any(axis=0), np.nan, found)


class Nowcast:
    """Runs the nowcast at intervals, in a thread; results are passed to `deliver`.

    Parameters
    ----------
    settings : NowcastSettings
    city : Path
        Its terrain and buildings, unless the settings name a scenario.
    store : Store
        History of readings, and forecasts ahead of now.
    deliver : callable
        Called with `WallDepths`, on the nowcast's thread.
    clock : callable
        UTC ns.
    state : Path, optional
        Where the water is kept between runs; without it every run starts anew.
    """

    def __init__(
        self, settings: NowcastSettings, city: Path, store: Store, deliver: Callable[[WallDepths], None],
        clock: Callable[[], int], *, state: Path | None = None,
    ) -> None:  # fmt: skip
        self.settings = settings
        self.problem = ""
        self.notes: tuple[Note, ...] = ()
        self._given, self.terrain, ids = _case(settings, city)
        self._ids = np.asarray(ids)
        self._store = store
        self._deliver = deliver
        self._clock = clock
        self._state = state
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
        from twin.flood import continue_flood
        from twin.hazard import building_cells
        from twin.live.nowcast_forcing import member_scenario

        settings = self.settings
        origin, since = self._begin(now)
        present = (now - origin) / NS_PER_SECOND
        levels, last = self._levels(origin, since, present)
        rain, notes = self._rain(origin, since, present)
        scenario, left_out = self._scenario(levels, rain, origin, present)
        keep_at = max(np.floor(min(last, present) / _OUTPUT) * _OUTPUT, since)
        members = settings.member or (NowcastMember(),)
        live = frozenset(level.name for level in levels)
        cases = [
            member_scenario(scenario, live, rain_factor=one.rain_factor, level_offset=one.level_offset, since=present)
            for one in members
        ]
        executor = None
        try:
            if settings.processes > 1 and len(members) > 1:
                executor = process_pool(settings.processes)
            found: Continued[tuple[IntArray, FloatArray, FloatArray]] = continue_flood(
                self.terrain, scenario, members=cases, keep_at=float(keep_at),
                reduce=partial(_at_buildings, terrain=self.terrain),
                state=self._state, origin=origin, solver=settings.solver, track=building_cells(self.terrain),
                track_interval=_OUTPUT, executor=executor,
            )  # fmt: skip
        finally:
            if executor is not None:
                executor.shutdown(cancel_futures=True)
        self.notes = (*found.notes, *notes, *left_out)
        place, seconds, _ = found.results[0]
        depth = np.stack([depth for _, _, depth in found.results])
        weight = np.array([one.weight for one in members])
        times_ns = origin + np.round(seconds * NS_PER_SECOND).astype(np.int64)
        ahead = np.append(times_ns[1:], times_ns[-1] + 1) > now
        thresholds = (WET_DEPTH, *EXPOSURE_DEPTHS)
        chance = _chances(depth[:, ahead].max(axis=1), weight, thresholds)
        shown = share_of_members(depth, weight, settings.depth_share)
        return WallDepths(now, times_ns, self._ids[place].tolist(), shown, thresholds, chance, self.notes)

    def _begin(self, now: int) -> tuple[int, float]:
        """Origin of the run [ns UTC], and the time its water begins at [s]: of the kept state, or 0."""
        from twin.flood import kept_state

        kept = None if self._state is None else kept_state(self._state)
        if kept is not None:
            age = (now - kept.origin) / NS_PER_SECOND - kept.time
            if 0.0 <= age <= self.settings.keep_for:
                return kept.origin, kept.time
            assert self._state is not None
            self._state.unlink(missing_ok=True)
        return now - int(self.settings.behind * NS_PER_SECOND), 0.0

    def _levels(self, origin: int, since: float, present: float) -> tuple[tuple[LevelBoundary, ...], float]:
        """Levels of the gauges, and the last time at which all of them had a reading that is not ahead of now. [s]"""
        from twin.flood import LevelBoundary

        found = []
        last = present
        for gauge in self.settings.gauge:
            series = self._level(gauge, origin, since, present)
            past = series.times[series.times <= present]
            last = min(last, float(past[-1]))
            if self.settings.continue_ == "trend" and past.size == series.times.size:
                series = self._grown(series, present)
            name = f"nowcast.gauge {gauge.stream}"
            found.append(LevelBoundary(series, edge=gauge.edge, span=gauge.span, cells=gauge.cells, name=name))
        return tuple(found), last

    def _level(self, gauge: NowcastGauge, origin: int, since: float, present: float) -> TimeSeries:
        """Readings of a gauge, those ahead of now included."""
        from twin.live.simulation_inputs import level_series_from_gauge

        settings = self.settings
        first = origin + int((since - settings.max_gap) * NS_PER_SECOND)
        end = origin + int((present + settings.ahead) * NS_PER_SECOND) + 1
        readings = self._store.history(stream=gauge.stream, quantity="water_level", start=first, end=end)
        return level_series_from_gauge(
            readings, gauge.stream, origin=origin, since=since, until=present, zero=gauge.zero, max_gap=settings.max_gap
        )

    def _grown(self, series: TimeSeries, present: float) -> TimeSeries:
        """A series that goes on rising, or falling, as its last readings."""
        from twin.flood import TimeSeries

        rise = _trend(series.times, series.values, present - _TREND_WINDOW)
        end = present + self.settings.ahead
        level = series.values[-1] + rise * (end - series.times[-1])
        return TimeSeries(np.append(series.times, end), np.append(series.values, level), name=series.name)

    def _rain(self, origin: int, since: float, present: float) -> tuple[RainField | None, tuple[Note, ...]]:
        """Rain of the gauges and, from now on, of the grid; the last rate persists."""
        from twin.flood import RainField

        settings = self.settings
        measured = self._measured_rain(origin, since, present) if settings.rain else None
        notes: tuple[Note, ...] = ()
        if measured is not None:
            missing = present + settings.ahead - float(measured.times[-1]) - _RAIN
            if missing > 0 and settings.rain_grid is None:
                notes = (Note("live.rain_persists", minutes=missing / MINUTE),)
        if settings.rain_grid is None:
            return measured, notes
        from twin.io import read_rain_grid

        begin = datetime.fromtimestamp(origin / NS_PER_SECOND + present, UTC)
        found = read_rain_grid(
            settings.rain_grid, grid=self.terrain.grid, start=begin, duration=settings.ahead, gaps="hold"
        )
        ahead = found.rain
        rates = [ahead.interval(k) for k in range(len(ahead.times))]
        times = np.asarray(ahead.times) + present
        if measured is None:
            if times[0] > 0:
                times, rates = np.append(0.0, times), [np.zeros_like(rates[0]), *rates]
            return RainField(times, np.stack(rates)), (*notes, *found.notes)
        past = measured.times < times[0]
        before = [measured.interval(int(k)) for k in np.flatnonzero(past)]
        joined = np.stack([*before, *rates]).astype(np.float64)
        return RainField(np.concatenate([measured.times[past], times]), joined), (*notes, *found.notes)

    def _measured_rain(self, origin: int, since: float, present: float) -> RainField:
        """Rain of gauges from the start of the run to the last reading, at multiples of `_RAIN` from the origin."""
        from twin.live.simulation_inputs import rain_from_gauges

        settings = self.settings
        begin = np.floor(since / _RAIN) * _RAIN
        first = origin + int((begin - settings.max_gap) * NS_PER_SECOND)
        end = origin + int((present + settings.ahead) * NS_PER_SECOND) + 1
        readings = readings_with_values(self._store.history(quantity="rain_rate", start=first, end=end))
        latest = present
        if readings.num_rows:
            events = readings.column("event_time").cast(pa.int64()).to_numpy()
            latest = max(present, float((events.max() - origin) / NS_PER_SECOND))
        times = np.arange(begin, min(latest, present + settings.ahead) + 1.0, _RAIN)
        return rain_from_gauges(readings, self.terrain.grid, start=origin, times=times, max_age=settings.max_gap)

    def _scenario(
        self, levels: tuple[LevelBoundary, ...], rain: RainField | None, origin: int, present: float
    ) -> tuple[FloodScenario, tuple[Note, ...]]:
        """What drives the run until the end of the forecast, and what of the scenario was left out."""
        from twin.flood import FloodScenario
        from twin.live.nowcast_forcing import steady_parts, with_breaches

        settings = self.settings
        duration = present + settings.ahead
        if self._given is None:
            return FloodScenario(duration=duration, output_interval=_OUTPUT, rain=rain, levels=levels), ()
        steady, notes = steady_parts(self._given, edges=frozenset(one.edge for one in levels if one.edge))
        scenario = dataclasses.replace(
            steady, duration=duration, output_interval=_OUTPUT, rain=rain, levels=(*steady.levels, *levels)
        )
        reported = {one.number: one.time for one in settings.breach}
        return with_breaches(scenario, self._given.breaches, reported, origin=origin), notes


def _case(settings: NowcastSettings, city: Path) -> tuple[FloodScenario | None, Terrain, list[str]]:
    """The scenario's flood, where one is named, the terrain, and ids of the city's objects by row."""
    if settings.scenario is not None:
        from twin.pipeline.scenario_run import flood_case

        case = flood_case(settings.scenario)
        return case.forcing, case.terrain, case.city.objects.index.astype(str).tolist()
    import citygml
    from twin.city.terrain import terrain_from_city

    model = citygml.read(city, on_error="collect").to_crs(settings.crs)
    terrain = terrain_from_city(model, cell_size=settings.cell_size)
    return None, terrain, model.objects.index.astype(str).tolist()


def _chances(deepest: FloatArray, weight: FloatArray, thresholds: tuple[float, ...]) -> FloatArray:
    """Share of weight in which each depth is reached, (n_thresholds, n_buildings); NaN where unknown."""
    share = weight / weight.sum()
    chance = np.stack([np.tensordot(share, (deepest >= depth).astype(np.float64), 1) for depth in thresholds])
    chance[:, np.isnan(deepest).any(axis=0)] = np.nan
    return chance


def _trend(times: FloatArray, values: FloatArray, since: float) -> float:
    """Least-squares trend of the readings since a time [m/s]; InputError with fewer than two."""
    recent = times >= since
    if recent.sum() < 2:
        raise InputError(f"a trend needs two readings in the last {_TREND_WINDOW:.0f} s, found {int(recent.sum())}")
    return float(np.polyfit(times[recent], values[recent], 1)[0])
