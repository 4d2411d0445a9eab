"""One run of the water: state, march from event to event, and the laws it must keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np

from twin.errors import InputError, SolverError
from twin.flood.ground import PAD, bed_offset, ground_from_terrain, porous_terrain, step_share
from twin.flood.rain import RainSchedule, rain_schedule
from twin.flood.scenario import FloodScenario
from twin.flood.sources import edges_of, soil_of, sources_of
from twin.flood.tracking import Worst, new_maxima, new_worst, tracked_cells, whole_grid
from twin.kernels.shallow_water import Edges, Ground, Maxima, Series, Settings, Soil, Sources, Tracked, kernels
from twin.kernels.shallow_water.physics import CONSTANTS, bin_at
from twin.kernels.shallow_water.tables import BLOCK, STRIP, UNIT_BLOCKS, WORK_ROWS
from twin.terrain import Terrain

__all__ = ["BUDGET", "Run", "bed_offset", "check_scenario", "initial_depth", "start"]

Array = np.ndarray
BUDGET = (
    "rain", "inflow", "west", "east", "south", "north", "level_cells", "infiltration", "drains", "pumps",
)  # fmt: skip
TOLERANCE = {"float32": 1e-5, "float64": 1e-11}  # of what moved; the tests ask ten times more


@dataclass
class Run:
    """Everything a run needs and changes.

    terrain : with cells that are all but full of buildings closed; building : (ny, nx) as it was given.
    states : (2, 4, NY, NX); `states[which]` is the newest: depth, compensation, discharge x, y.
    maxima : what the kernels keep by cell; its peaks count from the previous output.
    worst : of the run up to the previous output.
    tracked : what the kernels keep by time bin.
    """

    terrain: Terrain
    building: Array
    scenario: FloodScenario
    solver: str
    order: int
    dtype: str
    ground: Ground
    series: Series
    sources: Sources
    soil: Soil
    edges: Edges
    rain: RainSchedule
    states: Array
    maxima: Maxima
    worst: Worst
    tracked: Tracked
    clock: Array
    ledger: Array
    roof_held: float
    initial_volume: float
    which: int = 0
    steps: int = 0
    work: dict[str, Array] = field(default_factory=dict)
    bed: str = "surface"

    @property
    def state(self) -> Array:
        """The newest state, (4, NY, NX)."""
        return np.asarray(self.states[self.which])

    @property
    def time(self) -> float:
        """Seconds since the start."""
        return float(self.clock[0])

    def inner(self, array: Array) -> Array:
        """(ny, nx) view without ghosts."""
        return array[..., PAD:-PAD, PAD:-PAD]

    def volume(self) -> float:
        """Water on the ground. [m3]"""
        water = self.inner(self.state[:2])
        if self.ground.porosity.shape[0] > 1:
            water = water * self.inner(self.ground.porosity).astype(np.float64)
        return float((water[0].sum(dtype=np.float64) + water[1].sum(dtype=np.float64)) * self.terrain.grid.cell_area)

    def march(self, t_end: float) -> None:
        """Advance to t_end exactly; checks the volume on arrival."""
        while self.time < t_end:
            rates, until = self.rain.rates_from(self.time)
            stop = min(t_end, until, self._bin_end())
            before = self.time
            _advance(self, rates, stop)
            self.roof_held += self.rain.hold(before, stop)
        self.check_volume()

    def _bin_end(self) -> float:
        """End of the present time bin of the tracked cells; inf where none is tracked. [s]"""
        if not self.tracked.row.size:
            return np.inf
        return float((bin_at(self.time, self.tracked.interval) + 1) * self.tracked.interval)

    def look(self) -> None:
        """Count the present state in the maxima and the tracked bins."""
        k = kernels(self.dtype, self.bed)
        units, s = whole_grid(self.ground.bed.shape), self.scenario
        numbers = (self.time, 0.0, _least(s.wet_depth), s.deep_depth)
        t, span, wet, deep = (np.dtype(self.dtype).type(value) for value in numbers)
        cells = (self.state, units, units.shape[0], self.maxima, t, span, wet, deep)
        if self.solver == "local_inertial":
            k.track_inertial(*cells, self.work["rows"])
            k.track_bins_inertial(self.state, self.tracked, self.time, self.time)
        else:
            k.track(*cells)
            k.track_bins(self.state, self.tracked, self.time, self.time)

    def end_interval(self) -> None:
        """After an output: hand the peaks on to the worst of the run; the next ones begin with the state as it is."""
        for name, worst in self.worst._asdict().items():
            peak = getattr(self.maxima, f"{name}_peak")
            np.maximum(worst, peak, out=worst)
            peak[:] = 0.0
        self.look()

    def check_volume(self) -> None:
        """Raise SolverError when water appeared or vanished."""
        moved = self.initial_volume + float(np.abs(self.ledger).sum())
        error = self.volume() - self.initial_volume - float(self.ledger.sum())
        if not abs(error) <= TOLERANCE[self.dtype] * moved + 1e-9:
            raise SolverError(
                f"water budget open by {error:.3e} m3 of {moved:.3e} m3 moved at t={self.time:.2f} s; "
                "please report this case, and meanwhile try dtype='float64' or a smaller courant"
            )


def start(
    terrain: Terrain, scenario: FloodScenario, solver: str, order: int, dtype: str, depth: Array,
    velocity: tuple[float | Array, float | Array] | None = None, bed: str = "surface",
    track: Array | None = None, track_interval: float = 30.0,
) -> Run:  # fmt: skip
    """Set up a run with the initial depth (ny, nx) float64 [m] and velocity [m/s]; track as for `simulate_flood`."""
    building, terrain = terrain.building, porous_terrain(terrain)
    ground = ground_from_terrain(terrain, scenario, dtype)
    series, sources = sources_of(terrain, scenario, ground)
    shape = ground.bed.shape
    states = np.zeros((2, 4, *shape), dtype)
    inner = depth.copy()
    inner[terrain.blocked] = 0.0
    whole = inner.astype(dtype)
    states[0, 0, PAD:-PAD, PAD:-PAD] = whole
    states[0, 1, PAD:-PAD, PAD:-PAD] = (inner - whole).astype(dtype)
    for k, part in enumerate(velocity or ()):
        states[0, 2 + k, PAD:-PAD, PAD:-PAD] = whole * _checked_velocity(part, whole.shape)
    states[1] = states[0]
    clock = np.array([0.0, 0.02 * terrain.grid.cell_size, 0.0, 0.0, 0.0])
    run = Run(
        terrain, building, scenario, solver, order, dtype, ground, series, sources, soil_of(terrain, scenario, dtype),
        edges_of(terrain, scenario, sources.edge, ground, dtype), rain_schedule(terrain, scenario, dtype),
        states, new_maxima(shape), new_worst(shape),
        tracked_cells(terrain, track, track_interval, scenario.duration), clock, np.zeros(len(BUDGET)), 0.0, 0.0,
        bed=bed,
    )  # fmt: skip
    run.initial_volume = run.volume()
    run.work = _workspace(run)
    run.look()
    return run


def _checked_velocity(part: float | Array, shape: tuple[int, ...]) -> Array:
    array = np.asarray(part, np.float64)
    if array.ndim and array.shape != shape:
        raise InputError(f"initial velocity has shape {array.shape}, expected {shape}")
    if not np.isfinite(array).all():
        raise InputError("initial velocity is not finite somewhere")
    return array


def _workspace(run: Run) -> dict[str, Array]:
    """Arrays the kernels scratch in: not part of the state."""
    from twin.kernels.compiled import thread_limit

    ny, nx = run.ground.bed.shape
    strips, blocks = -(-(ny - 2 * PAD) // STRIP), -(-nx // BLOCK)
    dtype = run.dtype
    n = strips * blocks
    width = UNIT_BLOCKS * BLOCK + 16
    scratch = (4, STRIP + 4, width) if run.solver == "local_inertial" else (WORK_ROWS, width)
    return {
        "sourced": np.zeros((strips, blocks), np.bool_),
        "wet": np.zeros((3, strips, blocks), np.bool_),
        "units": np.zeros((n, 4), np.int64),
        "rows": np.zeros((max(thread_limit(), 1), *scratch), dtype),
        "edge": np.zeros((4, max(ny, nx)), dtype),
        "speeds": np.zeros(n, dtype),
        "lows": np.zeros(n, dtype),
        "taken": np.zeros(n, np.float64),
    }


def _mark_sources(run: Run, rates: Array) -> None:
    """Blocks that rain, inflows or levels keep awake."""
    sourced = run.work["sourced"]
    strips, blocks = sourced.shape
    if rates.shape[0] == 1:
        sourced[:] = bool(rates.any())
    else:
        ny, nx = rates.shape
        wide = np.zeros((strips * STRIP, blocks * BLOCK), bool)
        wide[: ny - 2 * PAD, :nx] = rates[PAD:-PAD] > 0
        sourced[:] = wide.reshape(strips, STRIP, blocks, BLOCK).any(axis=(1, 3))
    points = (run.sources.inflow, run.sources.level)
    for point in points:
        sourced[(point.row - PAD) // STRIP, point.column // BLOCK] = True
    pump = run.sources.pump
    back = pump.to_row >= 0
    sourced[(pump.to_row[back] - PAD) // STRIP, pump.to_column[back] // BLOCK] = True
    edge = run.sources.edge
    side, index = edge.side, edge.index
    row = np.where(side < 2, (index - PAD) // STRIP, np.where(side == 2, 0, strips - 1))
    last = (run.ground.bed.shape[1] - PAD - 1) // BLOCK
    column = np.where(side > 1, index // BLOCK, np.where(side == 0, 0, last))
    sourced[row, column] = True


def _settings(run: Run) -> Settings:
    s = run.scenario
    size = float(run.terrain.grid.cell_size)  # whole numbers would be other types, for which kernels compile anew
    courant = s.courant * (1.4 if run.solver == "local_inertial" else step_share(run.ground))
    return Settings(
        size, float(courant), float(s.longest_step), 1e-7 * size, 0.01, int(s.track_every),
        _least(s.wet_depth), float(s.deep_depth),
    )  # fmt: skip


def _least(wet_depth: float) -> float:
    """A wet depth of zero means any water at all. [m]"""
    return max(float(wet_depth), CONSTANTS["FILM"])


def _advance(run: Run, rates: Array, t_end: float) -> None:
    k = kernels(run.dtype, run.bed)
    work = run.work
    _mark_sources(run, rates)
    work["wet"][2] = True  # water may have been put anywhere since
    inner = rates[:, PAD:-PAD]
    total = float(inner.sum(dtype=np.float64))
    if rates.shape[0] == 1:
        total *= run.terrain.grid.ny
    advance: Callable[..., tuple[int, int, int]] = _march_of(k, run)
    run.which, _, status = advance(
        run.states, run.which, run.ground, run.series, run.sources, run.soil, rates,
        float(total * run.terrain.grid.cell_area), run.edges, work["sourced"], work["wet"], work["units"], -1,
        work["rows"], work["edge"], work["speeds"], work["lows"], work["taken"], run.maxima, run.tracked, run.clock,
        run.ledger, float(t_end), _settings(run),
    )  # fmt: skip
    if status:
        raise SolverError(_diagnosis(run, status))


def _march_of(k: SimpleNamespace, run: Run) -> Callable[..., tuple[int, int, int]]:
    if run.solver == "local_inertial":
        return k.advance_inertial  # type: ignore[no-any-return]
    return k.advance_second if run.order == 2 else k.advance_first  # type: ignore[no-any-return]


def _diagnosis(run: Run, status: int) -> str:
    """Say when and where a law broke."""
    state = run.state
    grid = run.terrain.grid
    if status == 1:
        debt = run.inner(state[1])
        j, i = np.unravel_index(int(np.argmin(debt)), debt.shape)
        what = f"depth would be {debt[j, i]:.3g} m"
    else:
        flow = run.inner(np.maximum(np.abs(state[2]), np.abs(state[3])) / np.maximum(state[0], 1e-6))
        flow = np.where(np.isfinite(flow), flow, np.inf)
        j, i = np.unravel_index(int(np.argmax(flow)), flow.shape)
        what = f"the time step fell to {run.clock[1]:.2e} s, speed {flow[j, i]:.3g} m/s"
    return (
        f"unstable at t={run.time:.3f} s, row {j}, column {i} (x={grid.x[i]:.1f}, y={grid.y[j]:.1f}): {what}, "
        f"ground {run.terrain.elevation[j, i]:.2f} m; look for a spike in the ground there, or lower courant "
        f"(now {run.scenario.courant})"
    )


def initial_depth(
    terrain: Terrain, level: float | Array | None, depth: float | Array | None
) -> Array:
    """Initial depth (ny, nx) from a level or a depth; dry without either. [m]"""
    if level is not None and depth is not None:
        raise InputError("give initial_level or initial_depth, not both")
    given = level if level is not None else depth
    if given is None:
        return np.zeros(terrain.grid.shape)
    array = np.asarray(given, np.float64)
    if array.ndim and array.shape != terrain.grid.shape:
        raise InputError(f"initial water has shape {array.shape}, expected {terrain.grid.shape}")
    if level is not None:
        array = np.maximum(array - terrain.elevation, 0.0)
    if not np.isfinite(array).all() or (array < 0).any():
        raise InputError("initial depth is negative or not finite somewhere")
    return np.broadcast_to(array, terrain.grid.shape).astype(np.float64)


def check_scenario(terrain: Terrain, scenario: FloodScenario) -> None:
    """CRS and datum of the scenario against the terrain's."""
    from twin.errors import CrsMismatchError, DatumError

    if scenario.crs is not None and terrain.grid.crs is not None and scenario.crs != terrain.grid.crs:
        raise CrsMismatchError(f"scenario is in {scenario.crs}, terrain in {terrain.grid.crs}; reproject one of them")
    datum = scenario.height_datum
    if datum is not None and datum != terrain.height_datum:
        raise DatumError(
            f"scenario levels count from {datum!r}, the terrain from {terrain.height_datum!r}; convert one of them"
        )
