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
                                 # are forecasts
    rain_persists = 3600         # s after the last reading for which its rate persists; then none is assumed, and what
                                 # is dry from there on is not known to be
    after_alert = "caution"      # an alert of a gauge of at least this stage starts a run at once; "never"
    rain_grid = "radar.nc"       # forecast of rain on a grid: NetCDF, Zarr or GRIB2
    [[nowcast.gauge]]
    stream = "gauge/1"           # readings ahead of now (a tide table) are forecasts
    zero = 2.31                  # elevation of the gauge's zero (零点高) [m]; without it that of the station table
    edge = "south"               # or cells = [[x, y], ...]
    [[nowcast.breach]]
    number = 0                   # of [[flood.breach]] in the scenario; the others stay closed
    time = 2026-09-01T03:10:00+09:00
    [[nowcast.member]]           # one forecast each; without any, one as it is
    rain_factor = 1.5            # of the rain ahead of now
    level_offset = 0.2           # m, of the gauges' levels ahead of now
    weight = 1.0
    [nowcast.people]             # people still able to leave; as twin.live.nowcast_people

The water goes on from the state that the run before kept, up to the last time at which every gauge had a reading;
without one it starts `behind` seconds ago from the water connected to the levels. Depths at the walls of each building,
those that the share `depth_share` of the members' weight does not exceed (1: the worst), are evaluated by the rules of
kind "forecast" on quantity "depth", stream "nowcast/<gml:id>". Persistence is an assumption, shown by the kind of the
alert. A building whose depth is unknown at a wall is unknown, unless water is known at another: it is counted in a
note, and an alert that stands for it is not ended. Where no nowcast can be made for two intervals, all are unknown.
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

from twin.alerts import Alert, Stage, Watch
from twin.arrays import BoolArray, FloatArray, IntArray, ObjectArray
from twin.criteria import EXPOSURE_DEPTHS, WET_DEPTH, is_wet
from twin.errors import InputError, TwinError
from twin.live.nowcast_people import (
    NowcastPeopleSettings,
    PeopleAhead,
    WaysOut,
    cells_of_escape,
    people_ahead,
    ways_out,
)
from twin.live.nowcast_shares import chances, share_of_members
from twin.notes import Note
from twin.parallel import process_pool
from twin.quantities import MINUTE, NS_PER_SECOND
from twin.sensors.readings import readings_with_values
from twin.settings import Section
from twin.store import Store

if TYPE_CHECKING:
    import xarray as xr

    from twin.flood import Continued, FloodScenario, LevelBoundary, RainField, TimeSeries
    from twin.network import PlaceHazard
    from twin.pipeline.scenario_run import EvacuationCase
    from twin.terrain import Terrain

__all__ = ["Nowcast", "NowcastCase", "NowcastSettings", "WallDepths", "nowcast_alerts", "nowcast_case"]

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
    rain_persists: float = Field(default=3600.0, ge=0)
    rain_grid: str | None = None
    after_alert: Literal["never", "standby", "caution", "evacuation", "danger", "occurred"] = "caution"
    people: NowcastPeopleSettings | None = None
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
        if self.people is not None and self.scenario is None:
            raise ValueError("nowcast.people takes streets, people and shelters from a scenario; give scenario")
        return self

    def starts_after(self, alert: Alert) -> bool:
        """Whether an alert starts a run: that of a gauge whose stage rises to `after_alert` or above."""
        if self.after_alert == "never" or alert.kind in ("forecast", "silence") or alert.action == "cancel":
            return False
        return alert.stage > alert.previous and alert.stage >= Stage[self.after_alert.upper()]


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
    people : people still able to leave; None where they are not asked for
    known_until : what drives the water is known until then; later depths are lower bounds, NaN where dry [ns UTC]
    """

    issued: int
    times: IntArray
    ids: list[str]
    depth: FloatArray
    thresholds: tuple[float, ...] = ()
    probability: FloatArray | None = None
    notes: tuple[Note, ...] = ()
    people: PeopleAhead | None = None
    known_until: int = np.iinfo(np.int64).max

    @property
    def ahead(self) -> BoolArray:
        """(n_times,) Intervals that end after `issued`."""
        return np.append(self.times[1:], np.iinfo(np.int64).max) > self.issued

    @property
    def is_driven(self) -> BoolArray:
        """(n_times,) Intervals that begin before `known_until`."""
        return np.asarray(self.times < self.known_until)

    @property
    def is_unknown(self) -> BoolArray:
        """(n_buildings,) The depth is unknown at some time from `issued` to `known_until`, and no water is known."""
        depth = self.depth[self.ahead]
        is_known_wet = np.asarray(is_wet(np.nan_to_num(depth)))
        return np.asarray(np.isnan(self.depth[self.ahead & self.is_driven]).any(axis=0) & ~is_known_wet.any(axis=0))


def nowcast_alerts(watch: Watch, depths: WallDepths) -> list[Alert]:
    """Alerts of the rules of kind "forecast" on the depths, and on the people without a safe way out.

    Every building with water is evaluated, whatever its depth; dry and unknown buildings that no rule follows are
    skipped. The interval of the present counts from now on. After `known_until` only water counts.
    """
    alerts: list[Alert] = []
    deepest = np.nanmax(np.where(np.isfinite(depths.depth), depths.depth, 0.0), axis=0, initial=0.0)
    times = np.maximum(depths.times, depths.issued)
    for k, identity in enumerate(depths.ids):
        stream = f"nowcast/{identity}"
        told = depths.ahead & (depths.is_driven | np.isfinite(depths.depth[:, k]))
        if deepest[k] > 0.0 or watch.is_followed(source="nowcast", stream=stream, quantity="depth"):
            alerts += watch.forecast(
                source="nowcast", stream=stream, quantity="depth", unit="m", place_kind="gml_id", place_id=identity,
                issued=depths.issued, times=times[told], values=depths.depth[told, k],
            )  # fmt: skip
    return alerts + (_people_alerts(watch, depths.people) if depths.people is not None else [])


def _people_alerts(watch: Watch, ahead: PeopleAhead) -> list[Alert]:
    """Alerts on the people without a safe way out: all, then by building."""
    quantity, issued = "people_cut_off", int(ahead.times[0])
    everybody = ahead.cut_off.sum(axis=1).astype(np.float64)
    alerts: list[Alert] = []
    if everybody.any() or watch.is_followed(source="nowcast", stream="nowcast/people", quantity=quantity):
        alerts += watch.forecast(
            source="nowcast", stream="nowcast/people", quantity=quantity, unit="1",
            place_kind="area" if ahead.area else "", place_id=ahead.area, issued=issued, times=ahead.times,
            values=everybody,
        )  # fmt: skip
    for k, identity in enumerate(ahead.ids):
        stream = f"nowcast/{identity}"
        is_concerned = ahead.cut_off[:, k].any() or watch.is_followed(
            source="nowcast", stream=stream, quantity=quantity
        )
        if identity and is_concerned:
            alerts += watch.forecast(
                source="nowcast", stream=stream, quantity=quantity, unit="1", place_kind="gml_id", place_id=identity,
                issued=issued, times=ahead.times, values=ahead.cut_off[:, k].astype(np.float64),
            )  # fmt: skip
    return alerts


class _MemberAhead(NamedTuple):
    """One forecast at buildings, and for people where they are asked for.

    place : (n_buildings,) rows; times : (n_times,) [s]; depth : (n_times, n_buildings) [m]
    """

    place: IntArray
    times: FloatArray
    depth: FloatArray
    ways: WaysOut | None


def _member_ahead(
    flood: xr.Dataset, *, terrain: Terrain, case: EvacuationCase | None = None, present: float = 0.0
) -> _MemberAhead:
    from twin.hazard import hazard_on_buildings

    water = hazard_on_buildings(flood, terrain)
    ways = None if case is None else ways_out(flood, water, case=case, terrain=terrain, present=present)
    return _MemberAhead(*_at_buildings(water), ways)


def _at_buildings(water: PlaceHazard) -> tuple[IntArray, FloatArray, FloatArray]:
    """Rows of the buildings, times [s] and depths (n_times, n_buildings) [m] of a member."""
    # Where one side of a building is unknown, water on the other side still counts.
    depth = np.where(np.isnan(water.depth) & is_wet(water.known_depth), water.known_depth, water.depth)
    return water.place.astype(np.int64), water.time, depth


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
    case : NowcastCase, optional
        What `nowcast_case` has read before.
    """

    def __init__(
        self, settings: NowcastSettings, city: Path, store: Store, deliver: Callable[[WallDepths], None],
        clock: Callable[[], int], *, state: Path | None = None, case: NowcastCase | None = None,
    ) -> None:  # fmt: skip
        self.settings = settings
        self.problem = ""
        self.notes: tuple[Note, ...] = ()
        found = case if case is not None else nowcast_case(settings, city)
        self._given, self.terrain, self._ids, self._escape = found
        self._cells = _followed_cells(self.terrain, self._escape)
        self._store = store
        self._deliver = deliver
        self._clock = clock
        self._state = state
        self._stop = threading.Event()
        self._due = threading.Event()
        self._is_awaited = True
        self._made = clock()  # when the last nowcast was made; that of the start before the first [ns UTC]
        self._thread = threading.Thread(target=self._run, name="nowcast", daemon=True)

    def start(self) -> None:
        """Start the runs."""
        self._thread.start()

    def wake(self) -> None:
        """Run now, or once more after the current run; from any thread."""
        self._due.set()

    def stop(self, *, wait: bool = True) -> None:
        """Start no more runs, and wait for the current one; without `wait`, another process that is to take over need
        not wait for its end."""
        self._is_awaited = wait
        self._stop.set()
        self._due.set()
        if wait and self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._due.clear()
            try:
                now = self._clock()
                depths = self.run_once(now)
                if self._stop.is_set() and not self._is_awaited:
                    return
                self._deliver(depths)
                self._made, self.problem = now, ""
            except Exception as error:  # the next run may succeed: a nowcast must not end without a word
                if self._stop.is_set():
                    return
                self.problem = f"nowcast: {error}"
                _log.warning("%s", self.problem, exc_info=not isinstance(error, TwinError))
                self._deliver_unknown(self._clock())
            if not self._stop.is_set():
                self._due.wait(self.settings.every)

    def _deliver_unknown(self, now: int) -> None:
        """All depths are unknown once no nowcast could be made for two intervals: what stands may be over, or worse."""
        if now - self._made <= 2 * self.settings.every * NS_PER_SECOND:
            return
        rows = np.unique(self.terrain.building)
        ids = self._ids[rows[rows >= 0]].tolist()
        times = now + np.arange(0, int(self.settings.ahead) + 1, int(_OUTPUT), dtype=np.int64) * NS_PER_SECOND
        depth = np.full((len(times), len(ids)), np.nan)
        self._deliver(WallDepths(now, times, ids, depth, notes=(Note("live.no_nowcast", reason=self.problem),)))

    def run_once(self, now: int) -> WallDepths:
        """One run from `now` [ns UTC]; InputError where the gauges were silent too long."""
        from twin.flood import continue_flood
        from twin.live.nowcast_forcing import member_scenario

        settings = self.settings
        origin, since = self._begin(now)
        present = (now - origin) / NS_PER_SECOND
        levels, last = self._levels(origin, since, present)
        rain, known_until, notes = self._rain(origin, since, present)
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
            found: Continued[_MemberAhead] = continue_flood(
                self.terrain, scenario, members=cases, keep_at=float(keep_at),
                reduce=partial(_member_ahead, terrain=self.terrain, case=self._escape, present=present),
                state=self._state, origin=origin, solver=settings.solver, track=self._cells,
                track_interval=_OUTPUT, executor=executor,
            )  # fmt: skip
        finally:
            if executor is not None:
                executor.shutdown(cancel_futures=True)
        weight = np.array([one.weight for one in members])
        notes = (*found.notes, *notes, *left_out)
        depths = self._wall_depths(found.results, weight, now=now, origin=origin, known_until=known_until, notes=notes)
        self.notes = depths.notes
        return depths

    def _wall_depths(
        self, members: list[_MemberAhead], weight: FloatArray, *, now: int, origin: int, known_until: float,
        notes: tuple[Note, ...],
    ) -> WallDepths:  # fmt: skip
        """The members together; dry buildings are unknown in intervals from `known_until` on. [s]"""
        settings = self.settings
        place, seconds, _, _ = members[0]
        depth = np.stack([one.depth for one in members])
        times = origin + np.round(seconds * NS_PER_SECOND).astype(np.int64)
        shown = share_of_members(depth, weight, settings.depth_share)
        shown[(seconds >= known_until)[:, None] & ~is_wet(np.nan_to_num(shown))] = np.nan
        depths = WallDepths(now, times, self._ids[place].tolist(), shown, (WET_DEPTH, *EXPOSURE_DEPTHS))
        if np.isfinite(known_until):
            depths = depths._replace(known_until=origin + int(known_until * NS_PER_SECOND))
        chance = chances(depth[:, depths.ahead].max(axis=1), weight, depths.thresholds)
        chance[:, depths.is_unknown] = np.nan
        n_unknown = int(depths.is_unknown.sum())
        if n_unknown:
            notes = (*notes, Note("live.nowcast_unknown", n=n_unknown, total=len(depths.ids)))
        people = self._people(members, weight, now=now, origin=origin, times=times)
        if people is not None:
            notes = (*notes, *people.notes)
        return depths._replace(probability=chance, notes=notes, people=people)

    def _people(
        self, members: list[_MemberAhead], weight: FloatArray, *, now: int, origin: int, times: IntArray
    ) -> PeopleAhead | None:
        if self._escape is None:
            return None
        ways = [one.ways for one in members if one.ways is not None]
        assert self.settings.people is not None
        return people_ahead(
            ways, self._ids, self._escape.people.building, weight=weight, share=self.settings.depth_share,
            origin=origin, times=np.append(now, times[times > now]), area=self.settings.people.area,
        )  # fmt: skip

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

    def _rain(self, origin: int, since: float, present: float) -> tuple[RainField | None, float, tuple[Note, ...]]:
        """Rain of the gauges and, from now on, of the grid; and until when it is known. [s]"""
        from twin.flood import RainField

        settings = self.settings
        measured, last = self._measured_rain(origin, since, present) if settings.rain else (None, np.inf)
        if settings.rain_grid is None:
            return self._persistent(measured, last, present)
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
            return RainField(times, np.stack(rates)), np.inf, found.notes
        past = measured.times < times[0]
        before = [measured.interval(int(k)) for k in np.flatnonzero(past)]
        joined = np.stack([*before, *rates]).astype(np.float64)
        return RainField(np.concatenate([measured.times[past], times]), joined), np.inf, found.notes

    def _persistent(
        self, rain: RainField | None, last: float, present: float
    ) -> tuple[RainField | None, float, tuple[Note, ...]]:
        """Rain whose last rate persists for `rain_persists` after the last reading, then none; until when it is known.

        Without rain gauges rain is not asked for, and nothing ends.
        """
        from twin.flood import RainField

        end, hold = present + self.settings.ahead, self.settings.rain_persists
        if rain is None or last >= end:
            return rain, np.inf, ()
        note = Note("live.rain_persists", minutes=(end - last) / MINUTE, hold=hold / MINUTE)
        known_until = max(last + hold, present, float(rain.times[-1]) + 1.0)
        if known_until >= end:
            return rain, np.inf, (note,)
        rates = np.stack([rain.interval(k) for k in range(len(rain.times))])
        rates = np.concatenate([rates, np.zeros_like(rates[:1])])
        return RainField(np.append(rain.times, known_until), rates), known_until, (note,)

    def _measured_rain(self, origin: int, since: float, present: float) -> tuple[RainField, float]:
        """Rain of gauges from the start of the run to the last reading, at multiples of `_RAIN` from the origin.

        Also the time of the last reading. [s]
        """
        from twin.live.simulation_inputs import rain_from_gauges

        settings = self.settings
        begin = np.floor(since / _RAIN) * _RAIN
        first = origin + int((begin - settings.max_gap) * NS_PER_SECOND)
        end = origin + int((present + settings.ahead) * NS_PER_SECOND) + 1
        readings = readings_with_values(self._store.history(quantity="rain_rate", start=first, end=end))
        last = present
        if readings.num_rows:
            events = readings.column("event_time").cast(pa.int64()).to_numpy()
            last = float((events.max() - origin) / NS_PER_SECOND)
        times = np.arange(begin, min(max(last, present), present + settings.ahead) + 1.0, _RAIN)
        rain = rain_from_gauges(readings, self.terrain.grid, start=origin, times=times, max_age=settings.max_gap)
        return rain, last

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


class NowcastCase(NamedTuple):
    """What a nowcast floods: the flood of its scenario, ids of the city's objects, people where they are asked for."""

    forcing: FloodScenario | None
    terrain: Terrain
    ids: ObjectArray
    escape: EvacuationCase | None


def nowcast_case(settings: NowcastSettings, city: Path) -> NowcastCase:
    """Read the city, and make its terrain and people: seconds for a district, minutes for a city."""
    if settings.scenario is not None:
        from twin.pipeline.scenario_run import evacuation_case, flood_case

        case = flood_case(settings.scenario)
        escape = evacuation_case(settings.scenario, case.city) if settings.people is not None else None
        return NowcastCase(case.forcing, case.terrain, case.city.objects.index.to_numpy(object).astype(str), escape)
    import citygml
    from twin.city.terrain import terrain_from_city

    model = citygml.read(city, on_error="collect").to_crs(settings.crs)
    terrain = terrain_from_city(model, cell_size=settings.cell_size)
    return NowcastCase(None, terrain, model.objects.index.to_numpy(object).astype(str), None)


def _followed_cells(terrain: Terrain, escape: EvacuationCase | None) -> IntArray:
    """Cells whose water is kept in time."""
    from twin.hazard import building_cells

    cells = building_cells(terrain)
    return cells if escape is None else np.union1d(cells, cells_of_escape(escape, terrain))


def _trend(times: FloatArray, values: FloatArray, since: float) -> float:
    """Least-squares trend of the readings since a time [m/s]; InputError with fewer than two."""
    recent = times >= since
    if recent.sum() < 2:
        raise InputError(f"a trend needs two readings in the last {_TREND_WINDOW:.0f} s, found {int(recent.sum())}")
    return float(np.polyfit(times[recent], values[recent], 1)[0])
