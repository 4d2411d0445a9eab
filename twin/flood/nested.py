"""Grids within grids: a fine terrain of part of a coarse one, and finer ones within that, as one flood.

The coarse grid makes a step, the finer one as many as it needs to arrive at the same time. Its ghost cells are
interpolated from the coarse grid in space and time; the coarse cells beneath it take its water; and the volume that the
finer grid let through the seam is the volume that its neighbours in the coarse grid get (refluxing: Berger and Colella
1989, J. Comput. Phys. 82, 64-84), so none is lost. Momentum is not corrected at the seam. Water at rest stays at rest.

Every source belongs to the finest grid that covers it. Cost is in proportion to the cells of each grid and its own
steps: coarse cells do not take the steps of fine ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, Int8Array, IntArray
from twin.errors import CrsMismatchError, DatumError, InputError, SolverError
from twin.flood import simulate
from twin.flood.crest_tables import with_embankments_as_walls
from twin.flood.domain import Domain, bed_offset, domain_of, with_full_cells_closed
from twin.flood.forcing import RainSchedule, Roofs
from twin.flood.initial import water_at_start
from twin.flood.output_files import MemoryOutputs
from twin.flood.results import frame
from twin.flood.scenario import FloodScenario, InfiltrationMap, RainField
from twin.flood.state import FloodState, Method
from twin.flood.windows import ground_window, window_of
from twin.grid import Grid
from twin.kernels.shallow_water import advance
from twin.kernels.shallow_water.edges import edge_volumes, fill_ghosts
from twin.kernels.shallow_water.first_order import step_first
from twin.kernels.shallow_water.obstruction import set_drag
from twin.kernels.shallow_water.physics import BLOCKED
from twin.kernels.shallow_water.seams import Seam, fill_seam, reflux, restrict, seam_speed
from twin.kernels.shallow_water.second_order import step_second
from twin.kernels.shallow_water.section_volumes import add_volumes_first, add_volumes_second
from twin.kernels.shallow_water.tables import (
    BELOW_ZERO,
    BLOCK,
    BLOCKED_BED,
    CLOSED,
    CREST_TOP,
    DECK_HIGH,
    DECK_LOW,
    FASTEST_WAVE,
    GAP_SILL,
    LEDGER_RAIN,
    PAD,
    REFRESH,
    SAMPLED_AT,
    SEAM,
    STEP_TOO_SHORT,
    STEPS,
    TIME,
    Forcing,
    Ground,
    Settings,
    Step,
    new_scratch,
    whole_grid,
)
from twin.lazy import names_missing_extra
from twin.parallel import Progress, silent
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["NestedFlood", "simulate_nested"]

FAR = 1e8  # m; heights beyond are none
ROUNDING = 1e-6  # of a speed; a step as long as the coarse one is not split for it
MARGIN = 3  # coarse cells between a finer grid and the edge of the coarse one, or another finer grid


class NestedFlood(NamedTuple):
    """A flood on nested grids.

    floods : one Dataset for each terrain, in their order, as of `simulate_flood`. Coarse cells beneath a finer grid
        show its mean level. The `volume_*` of each count the water outside finer grids, and what came over the seams.
    parents : the number of the terrain that each lies in, -1 for the first
    budget : of all grids together, by time: volume_water, volume_seam (gone out of a finer grid, still owed by coarse
        cells that were dry), volume_error and what came and went. [m3]
    """

    floods: tuple[xr.Dataset, ...]
    parents: tuple[int, ...]
    budget: xr.Dataset


@names_missing_extra
def simulate_nested(
    terrains: Sequence[Terrain], scenario: FloodScenario, *,
    order: Literal[1, 2] | None = None,
    dtype: Literal["float32", "float64"] = "float32",
    threads: int | None = None,
    initial_level: float | None = None,
    initial_depth: Sequence[FloatingArray] | None = None,
    track: Sequence[AnyArray | None] | None = None,
    track_interval: float = 30.0,
    progress: Progress = silent,
) -> NestedFlood:  # fmt: skip
    """Flood a terrain of which parts are given finer, two-way.

    Parameters
    ----------
    terrains : the coarsest first, which covers all others. Each other one lies within a coarser one, three of whose
        cells or more from its edge; its sides are on that one's faces, and its cells are a whole fraction of those.
    scenario : sources belong to the finest grid that covers them; edges and their levels to the first terrain.
    order, dtype, threads : as for `simulate_flood`, of the shallow water equations
    initial_level : of all grids; dry, or filled from the level boundaries, without. [m]
    initial_depth : (ny, nx) for each terrain [m]
    track, track_interval : as for `simulate_flood`, for each terrain
    progress : as for `simulate_flood`

    Raises
    ------
    InputError, CrsMismatchError, DatumError
        The terrains do not fit into each other, a line of a source crosses a seam, or something is not offered on
        nested grids: rain by cell, an infiltration map, a sewer, terrains with porosity.
    SolverError
        As `simulate_flood`.

    Examples
    --------
    >>> from twin import Grid, Terrain
    >>> from twin.flood import FloodScenario, simulate_nested
    >>> def flat(x0, cell_size, n):
    ...     return Terrain(
    ...         grid=Grid(x0=x0, y0=x0, cell_size=cell_size, nx=n, ny=n), elevation=np.zeros((n, n)),
    ...         roughness=np.full((n, n), 0.03), building=np.full((n, n), -1))
    >>> basin, city = flat(0.0, 10.0, 12), flat(40.0, 2.0, 20)
    >>> flood = simulate_nested([basin, city], FloodScenario(duration=10.0, rain=1e-4))
    >>> [round(float(part.depth[-1].mean()), 6) for part in flood.floods]
    [0.001, 0.001]
    >>> abs(float(flood.budget.volume_error[-1])) < 1e-6
    True
    """
    terrains = list(terrains)
    parents = _parents(terrains)
    _check_scenario(terrains, scenario, order)
    simulate._set_threads(threads, max(t.grid.nx * t.grid.ny for t in terrains))
    method = Method("shallow_water", 2 if order is None else order, dtype)
    nests = _nests(terrains, parents, scenario, method, initial_level, initial_depth, track, track_interval)
    outputs = [MemoryOutputs(scenario.output_times.size) for _ in nests]
    seams = []
    for k, t in enumerate(scenario.output_times.tolist()):
        _march(nests, t)
        for nest, output in zip(nests, outputs):
            output.write(nest.run, k, frame(nest.run))
            simulate._begin_interval(nest.run)
        seams.append(sum(float(nest.owed.sum()) for nest in nests))
        progress(nests[0].run.time, scenario.duration, "flood")
    floods = tuple(output.open(nest.run) for output, nest in zip(outputs, nests))
    return NestedFlood(floods, tuple(parents), _budget(floods, nests, np.array(seams)))


_GREATEST = (
    "depth", "level", "depth_peak", "speed_peak", "flow_peak", "depth_max", "level_max", "speed_max", "depth_speed_max",
    "flow_max", "hazard_max", "duration",
)  # fmt: skip
_LEAST = ("arrival_time",)


def worst_of_finer(flood: NestedFlood) -> xr.Dataset:
    """The flood of the first terrain, in which cells beneath finer ones have the worst of the finer cells in them.

    So nothing that is read from it is safer than the finer grids say. Greatest depth, level, speed and the like, first
    arrival, velocity where it is fastest; NaN where a finer cell in the open is unknown, and where none is in the open.
    """
    floods = [one.copy() for one in flood.floods]
    for k in range(len(floods) - 1, 0, -1):
        floods[flood.parents[k]] = _with_worst(floods[flood.parents[k]], floods[k])
    return floods[0]


def _with_worst(coarse: xr.Dataset, fine: xr.Dataset) -> xr.Dataset:
    """As `worst_of_finer`, of two grids."""
    found = coarse.load().copy(deep=True)
    size, small = (float(one.x[1] - one.x[0]) for one in (coarse, fine))
    ratio = round(size / small)
    row, column = (
        round((float(fine[axis][0]) - 0.5 * small - float(coarse[axis][0]) + 0.5 * size) / size) for axis in ("y", "x")
    )
    ny, nx = fine.sizes["y"] // ratio, fine.sizes["x"] // ratio
    rows, columns = slice(row, row + ny), slice(column, column + nx)

    def blocks(values: AnyArray) -> AnyArray:
        split = values.reshape(*values.shape[:-2], ny, ratio, nx, ratio)
        return np.moveaxis(split, -3, -2).reshape(*values.shape[:-2], ny, nx, ratio * ratio)

    is_open = blocks(fine["building"].values) < 0
    unknown: BoolArray = np.asarray(
        (is_open & np.isnan(blocks(fine["depth_max"].values))).any(axis=-1) | ~is_open.any(axis=-1)
    )
    for name in (*_GREATEST, *_LEAST):
        if name in found and name in fine:
            pick = np.fmin if name in _LEAST else np.fmax
            worst = pick.reduce(blocks(fine[name].values), axis=-1)
            found[name].values[..., rows, columns] = np.where(unknown, np.nan, worst)
    u, v = (blocks(fine[name].values) for name in ("velocity_x", "velocity_y"))
    fastest = np.nan_to_num(u * u + v * v, nan=-1.0).argmax(axis=-1)[..., None]
    for name, part in (("velocity_x", u), ("velocity_y", v)):
        values = np.take_along_axis(part, fastest, axis=-1)[..., 0]
        found[name].values[..., rows, columns] = np.where(unknown, np.nan, values)
    if "track_cell" in found:
        j, i = np.divmod(found["track_cell"].values, found.sizes["x"])
        inside = (j >= row) & (j < row + ny) & (i >= column) & (i < column + nx)
        closed = np.zeros(inside.size, bool)
        closed[inside] = unknown[j[inside] - row, i[inside] - column]
        for name in ("track_depth", "track_speed", "track_flow"):
            values = found[name].values
            if "track_cell" in fine:
                at, known = _tracked_places(found, fine, ratio, (row, column))
                np.maximum.at(values.T, at, fine[name].values[:, known].T)
            values[:, closed] = np.nan
    return found


def _tracked_places(
    coarse: xr.Dataset, fine: xr.Dataset, ratio: int, corner: tuple[int, int]
) -> tuple[IntArray, BoolArray]:
    """Of the finer grid's tracked cells: the coarse tracked cell each lies in, and which lie in one."""
    cells = coarse["track_cell"].values
    j, i = np.divmod(fine["track_cell"].values, fine.sizes["x"])
    flat = (j // ratio + corner[0]) * coarse.sizes["x"] + i // ratio + corner[1]
    place = np.minimum(np.searchsorted(cells, flat), cells.size - 1)
    known = np.asarray(cells[place] == flat)
    return place[known], known


def _budget(floods: tuple[xr.Dataset, ...], nests: list[_Nest], seams: FloatArray) -> xr.Dataset:
    """The water budget of all grids together."""
    import xarray as xr

    names = [str(name) for name in floods[0].data_vars if str(name).startswith("volume_")]
    sides = {"volume_west", "volume_east", "volume_south", "volume_north"}
    total = {name: sum(flood[name].values for flood in (floods[:1] if name in sides else floods)) for name in names}
    total["volume_seam"] = seams
    came = sum(values for name, values in total.items()
               if name not in ("volume_water", "volume_roofs", "volume_error", "volume_seam"))  # fmt: skip
    initial = sum(nest.run.initial_volume for nest in nests)
    total["volume_error"] = total["volume_water"] + seams - initial - came
    data: dict[str, Any] = {name: ("time", values, {"units": "m3"}) for name, values in total.items()}
    return xr.Dataset(data, {"time": floods[0]["time"]})


# Which grid lies in which.


def _parents(terrains: list[Terrain]) -> list[int]:
    """Index of the grid that each lies in, -1 for the first."""
    if not terrains:
        raise InputError("terrains is empty, expected the coarsest first and then those within it")
    first = terrains[0]
    parents = [-1]
    for k, terrain in enumerate(terrains[1:], start=1):
        what = f"terrains[{k}]"
        if terrain.grid.crs != first.grid.crs:
            raise CrsMismatchError(f"{what} is in {terrain.grid.crs}, terrains[0] in {first.grid.crs}; reproject it")
        if terrain.height_datum != first.height_datum:
            raise DatumError(
                f"{what} counts heights from {terrain.height_datum!r}, terrains[0] from {first.height_datum!r}; "
                "convert one of them"
            )
        coarser = [m for m in range(k) if _lies_in(terrain.grid, terrains[m].grid)]
        if not coarser:
            raise InputError(
                f"{what} with bounds {terrain.grid.bounds} lies in no terrain before it, {MARGIN} of whose cells or "
                f"more from its edge; terrains[0] has {first.grid.bounds} and cells of {first.grid.cell_size:g} m"
            )
        parent = min(coarser, key=lambda m: terrains[m].grid.cell_size)
        _check_fit(terrain.grid, terrains[parent].grid, what, f"terrains[{parent}]")
        for m in range(1, k):
            gap = MARGIN * terrains[parent].grid.cell_size
            if m != parent and parents[m] == parent and _are_near(terrain.grid, terrains[m].grid, gap):
                raise InputError(f"{what} and terrains[{m}] are nearer than {gap:g} m; join them or move them apart")
        parents.append(parent)
    return parents


def _lies_in(fine: Grid, coarse: Grid) -> bool:
    a, b, margin = fine.bounds, coarse.bounds, (MARGIN - 1e-6) * coarse.cell_size
    inside = a[0] >= b[0] + margin and a[1] >= b[1] + margin and a[2] <= b[2] - margin and a[3] <= b[3] - margin
    return inside and fine.cell_size <= coarse.cell_size * (1 + 1e-9)


def _are_near(a: Grid, b: Grid, gap: float) -> bool:
    p, q, gap = a.bounds, b.bounds, gap * (1 - 1e-6)
    return p[0] < q[2] + gap and q[0] < p[2] + gap and p[1] < q[3] + gap and q[1] < p[3] + gap


def _check_fit(fine: Grid, coarse: Grid, what: str, within: str) -> None:
    """Whole cells of the coarse grid beneath, each of whole cells of the fine one."""
    ratio = coarse.cell_size / fine.cell_size
    if abs(ratio - round(ratio)) > 1e-6:
        raise InputError(
            f"{what} has cells of {fine.cell_size:g} m in {coarse.cell_size:g} m of {within}; expected a whole fraction"
        )
    sides = np.array(fine.bounds) - (coarse.x0, coarse.y0, coarse.x0, coarse.y0)
    off = np.abs(sides / coarse.cell_size - np.rint(sides / coarse.cell_size))
    if (off > 1e-6).any():
        raise InputError(
            f"{what} has bounds {fine.bounds}, which are not on the faces of {within} (cells of {coarse.cell_size:g} m "
            f"from {coarse.x0:g}, {coarse.y0:g}); move them there"
        )


# What belongs to which grid.


def _check_scenario(terrains: list[Terrain], scenario: FloodScenario, order: int | None) -> None:
    for terrain in terrains[:1]:
        simulate._check_references(terrain, scenario)
    if order not in (None, 1, 2):
        raise InputError(f"order is {order}, expected 1, 2 or None, which is 2")
    for k, terrain in enumerate(terrains):
        if any(getattr(terrain, name) is not None for name in ("porosity", "open_x", "open_y")):
            raise InputError(f'terrains[{k}] has porosity, which nested grids do not offer; use buildings="blocked"')
    if isinstance(scenario.rain, RainField):
        raise InputError("rain by cell is not offered on nested grids; use one rate, or a Hyetograph")
    if isinstance(scenario.infiltration, InfiltrationMap):
        raise InputError("an infiltration map is not offered on nested grids; use one model")
    if scenario.sewer is not None:
        raise InputError("a sewer is not offered on nested grids; leave it out")


def _finest(terrains: list[Terrain], points: Sequence[tuple[float, float]], what: str) -> int:
    """The finest grid that covers a point or a line; off all grids the first, which refuses it."""

    def owner(x: float, y: float) -> int:
        covering = [
            k for k, t in enumerate(terrains) if t.grid.rows_columns(np.array([x]), np.array([y]))[0][0] >= 0
        ]  # fmt: skip
        return max(covering, key=lambda k: (-terrains[k].grid.cell_size, k)) if covering else 0

    cell = terrains[-1].grid.cell_size
    found = set()
    for (xa, ya), (xb, yb) in zip(points, [*points[1:], points[-1]]):
        n = max(2, int(np.ceil(2 * np.hypot(xb - xa, yb - ya) / cell)) + 1)
        found |= {owner(x, y) for x, y in zip(np.linspace(xa, xb, n).tolist(), np.linspace(ya, yb, n).tolist())}
    if len(found) > 1:
        raise InputError(f"{what} at {tuple(points)} lies in more than one of the nested grids; move it, or cut it")
    return found.pop()


def _scenario_of(k: int, terrains: list[Terrain], scenario: FloodScenario, beneath: BoolArray) -> FloodScenario:
    """The part of a scenario that belongs to grid k. beneath : (ny, nx) cells under a finer grid."""

    def mine(items: tuple[Any, ...], points: Any) -> tuple[Any, ...]:
        return tuple(item for item in items if _finest(terrains, points(item), item.name) == k)

    pumps = [
        pump for pump in scenario.pumps
        if _owner([(pump.x, pump.y)] if pump.to is None else [(pump.x, pump.y), pump.to], pump.name, terrains) == k
    ]  # fmt: skip
    infiltration: Any = scenario.infiltration
    if infiltration is not None and beneath.any():
        infiltration = InfiltrationMap(soil_class=np.where(beneath, -1, 0), models=(infiltration,))
    levels = tuple(
        level for level in scenario.levels
        if (k == 0 if level.edge is not None else _owner(level.cells, level.name, terrains) == k)
    )  # fmt: skip
    return replace(
        scenario,
        infiltration=infiltration,
        drains=mine(scenario.drains, lambda drain: [(drain.x, drain.y)]),
        pumps=tuple(pumps),
        inflows=mine(scenario.inflows, lambda flow: list(flow.line)),
        levels=levels,
        bridges=mine(scenario.bridges, lambda bridge: list(bridge.line)),
        structures=tuple(
            link
            for link in scenario.structures
            if _owner([link.at] if link.to is None else [link.at, link.to], link.name, terrains) == k
        ),
        breaches=mine(scenario.breaches, lambda breach: list(breach.line)),
        edges=scenario.edges if k == 0 else "closed",
        edge_conditions=scenario.edge_conditions if k == 0 else (),
        gauges=mine(scenario.gauges, lambda gauge: [(gauge.x, gauge.y)]),
        sections=mine(scenario.sections, lambda section: list(section.line)),
    )


def _owner(points: Sequence[tuple[float, float]], name: str, terrains: list[Terrain]) -> int:
    """The finest grid that covers each of some points, which must be one."""
    owners = {_finest(terrains, [point], name) for point in points}
    if len(owners) > 1:
        raise InputError(f"{name} at {tuple(points)} is in more than one of the nested grids; move an end, or split it")
    return owners.pop()


@dataclass
class _OutsideRain(RainSchedule):
    """Rain outside finer grids."""

    beneath: BoolArray | None = None

    def intensity(self, t: float) -> tuple[float | FloatingArray, float]:
        """As `RainSchedule.intensity`, none beneath finer grids."""
        rate, until = super().intensity(t)
        assert self.beneath is not None
        return np.where(self.beneath, 0.0, rate), until


# One grid among others.


@dataclass
class _Nest:
    """A grid with what ties it to the one it lies in.

    rows, columns : padded, of the coarse cells beneath; ratio : of cell sizes; shift : from the coarser grid's heights
        to this one's [m]. inner : the coarse ground of the window, with two cells around; room : its states
    kind : of the edges, as the step reads it
    owed, through, moved : as in `kernels.shallow_water.seams.reflux`
    """

    run: FloodState
    parent: _Nest | None = None
    children: list[_Nest] = field(default_factory=list)
    rows: slice = field(default_factory=lambda: slice(0, 0))
    columns: slice = field(default_factory=lambda: slice(0, 0))
    ratio: int = 1
    shift: float = 0.0
    seam: Seam | None = None
    inner: Ground | None = None
    room: Any = None
    n_units: int = -1
    forcing: Forcing | None = None
    settings: Settings | None = None
    owed: FloatArray = field(default_factory=lambda: np.zeros((4, 1)))
    through: FloatArray = field(default_factory=lambda: np.zeros((4, 1)))
    moved: FloatArray = field(default_factory=lambda: np.zeros((4, 1)))
    coarse_speed: tuple[float, float] = (0.0, 0.0)
    kind: Int8Array = field(default_factory=lambda: np.zeros((4, 1), np.int8))
    coarse_old: Any = None
    coarse_new: Any = None
    coarse_span: tuple[float, float] = (0.0, 0.0)

    def begin(self, rates: FloatingArray) -> None:
        """Take the rain of an interval; every block is looked at anew."""
        run, scratch = self.run, self.run.scratch
        scratch.sourced[:] = simulate._sourced_blocks(run, rates)
        if self.parent is not None:  # water may come over the seam at any time
            scratch.sourced[0], scratch.sourced[-1] = True, True
            scratch.sourced[:, 0], scratch.sourced[:, (run.states.shape[-1] - PAD - 1) // BLOCK] = True, True
        scratch.wet[2] = True
        self.n_units = -1
        total = float(rates[:, PAD:-PAD].sum(dtype=np.float64))
        if rates.shape[0] == 1:
            total *= run.terrain.grid.ny
        self.forcing = run.forcing._replace(rain=rates, rain_volume=float(total * run.terrain.grid.cell_area))
        self.settings = simulate._settings(run)

    def advance(self, t_end: float) -> None:
        """March to t_end, with all finer grids within."""
        run = self.run
        clock = run.record.clock
        while clock[TIME] < t_end:
            self.step(t_end)

    def step(self, t_end: float) -> None:
        """One step, as in `advance.advance_first`; finer grids follow."""
        run, forcing, settings = self.run, self.forcing, self.settings
        assert forcing is not None
        assert settings is not None
        ground, scratch, record = run.domain.ground, run.scratch, run.record
        clock, ledger = record.clock, record.ledger
        area = settings.cell_size * settings.cell_size
        now, nxt = run.states[run.which], run.states[1 - run.which]
        real: Any = now.dtype.type
        if self.children or clock[STEPS] % REFRESH == 0 or self.n_units < 0:
            self.n_units = advance.active_units(now, nxt, scratch.sourced, scratch.wet, scratch.units)
        units, extremes = scratch.units[: self.n_units], scratch.extremes[: self.n_units]
        clock[FASTEST_WAVE] = max(clock[FASTEST_WAVE], self.ghost_speed())
        seconds, t1 = advance.begin_step(ground, forcing, clock, t_end, settings)
        if seconds == 0.0:
            raise SolverError(simulate._diagnosis(run, STEP_TOO_SHORT))
        if ground.obstruction.shape[0] > 1:
            set_drag(now, ground, units)
        fill_ghosts(now, ground, forcing.series, forcing.edges)
        self.fill_seam(now)
        step = Step(real(seconds), real(seconds / settings.cell_size), forcing.rain)
        _step_water(run, now, nxt, ground, self.kind, step, (units, scratch, extremes))
        fastest, lowest = advance.worst(extremes)
        if lowest < -settings.debt:
            run.which = 1 - run.which
            raise SolverError(simulate._diagnosis(run, BELOW_ZERO))
        volume = np.float64(step.ratio) * area
        if record.sections.row.size and run.method.order == 1:
            add_volumes_first(now, ground, record.sections, volume)
        elif record.sections.row.size:
            add_volumes_second(now, nxt, ground, self.kind, step, scratch, record.sections, float(volume))
        ledger[LEDGER_RAIN] += forcing.rain_volume * np.float64(step.seconds)
        edge_volumes(scratch.edge, ledger, volume)
        self.through += scratch.edge.astype(np.float64) * volume
        for child in self.children:
            child.measure(now, step, volume)
        run.which = 1 - run.which
        t0 = float(clock[TIME])
        advance.end_step(nxt, ground, forcing, units, scratch.taken, record, t1, fastest, settings)
        for child in self.children:
            child.follow(now, nxt, t0, t1)
            clock[FASTEST_WAVE] = max(clock[FASTEST_WAVE], child.run.record.clock[FASTEST_WAVE])
        if record.tracked.row.size > 0:
            advance.track_bins(nxt, record.tracked, t0, t1)
        if advance.is_sample_due(clock, t_end, settings):
            advance.track(nxt, units, record.maxima, advance.sample_at(nxt, clock, settings))
            clock[SAMPLED_AT] = t1

    # Across the seam.

    def share(self) -> float:
        """Of the coarse step that has passed."""
        t0, t1 = self.coarse_span
        return (self.run.time - t0) / (t1 - t0)

    def ghost_speed(self) -> float:
        """The fastest wave that comes from the coarser grid. [m/s]"""
        if self.parent is None:
            return 0.0
        share, (old, new) = self.share(), self.coarse_speed
        return (1.0 - ROUNDING) * ((1.0 - share) * old + share * new)

    def fill_seam(self, state: FloatingArray) -> None:
        """Ghost cells from the coarser grid at this grid's time."""
        if self.parent is None or self.seam is None:
            return
        bed, coarse_bed = self.run.domain.ground.bed, self.parent.run.domain.ground.bed
        fill_seam(state, bed, self.coarse_old, self.coarse_new, coarse_bed, self.seam, self.share(), self.shift)

    def measure(self, coarse: FloatingArray, step: Step, volume: float) -> None:
        """What the coarse step moves through the seam, from the same step of the window beneath."""
        assert self.inner is not None
        states, scratch, units = self.room
        shape = self.parent.run.states.shape[-2:]  # type: ignore[union-attr]
        rows = slice(self.rows.start - PAD, self.rows.stop + PAD)
        columns = slice(self.columns.start - PAD, self.columns.stop + PAD)
        states[0] = coarse[:, rows, columns]
        parent = self.parent.run  # type: ignore[union-attr]
        if parent.forcing.sources.breach.face.size or self.inner.obstruction.shape[0] > 1:
            self.inner = ground_window(parent.domain.ground, rows, columns)  # what opened, or drags by depth
        inside = step._replace(rain=window_of(step.rain, shape, rows, columns))
        seams = np.full(scratch.edge.shape, SEAM, np.int8)
        work = units, scratch, scratch.extremes[: units.shape[0]]
        _step_water(self.run, states[0], states[1], self.inner, seams, inside, work)
        self.moved[:] = scratch.edge.astype(np.float64) * volume

    def follow(self, old: FloatingArray, new: FloatingArray, t0: float, t1: float) -> None:
        """March over the coarse step from t0 to t1, and give the coarse grid its water at t1."""
        parent = self.parent
        assert parent is not None
        assert self.seam is not None
        self.coarse_old, self.coarse_new, self.coarse_span = old, new, (t0, t1)
        self.coarse_speed = seam_speed(old, self.seam), seam_speed(new, self.seam)
        self.through[:] = 0.0
        self.advance(t1)
        window = (self.rows.start, self.rows.stop, self.columns.start, self.columns.stop)
        parent.run.exchanged += reflux(
            new, window, self.ratio, self.through, self.moved, self.owed, float(parent.run.terrain.grid.cell_area)
        )
        self.restrict(new)

    def restrict(self, coarse: FloatingArray) -> None:
        """The coarse cells beneath take this grid's water."""
        assert self.parent is not None
        restrict(self.run.water, self.run.domain.ground.bed, coarse, self.parent.run.domain.ground.bed,
                 (self.rows.start, self.columns.start), self.ratio, -self.shift)  # fmt: skip


def _step_water(
    run: FloodState, now: FloatingArray, nxt: FloatingArray, ground: Ground, kind: Int8Array, step: Step, work: Any
) -> None:
    """One step by the run's method; kind : of the edges; work : units, scratch and extremes."""
    units, scratch, extremes = work
    if run.method.order == 2:
        step_second(now, nxt, ground, kind, step, units, scratch.rows, scratch.edge, extremes)
    else:
        step_first(now, nxt, ground, step, units, scratch.rows, scratch.edge, extremes)


def _march(nests: list[_Nest], t_end: float) -> None:
    """Advance all grids to t_end exactly."""
    runs = [nest.run for nest in nests]
    while runs[0].time < t_end:
        t = runs[0].time
        stop = t_end
        for nest in nests:
            rates, until = nest.run.rain.rates_from(t)
            nest.begin(rates)
            stop = min(stop, until, simulate._bin_end(nest.run), nest.run.observations.next_time(t))
        nests[0].advance(float(stop))
        for run in runs:
            run.roof_held += run.rain.hold(t, stop)
            simulate._record(run)
    for run in runs:
        simulate._check_volume(run)


# The grids before the first step.


def _window(fine: Grid, coarse: Grid) -> tuple[slice, slice, int]:
    """Rows and columns of the coarse cells beneath, not padded, and the ratio of cell sizes."""
    ratio = round(coarse.cell_size / fine.cell_size)
    row, column = round((fine.y0 - coarse.y0) / coarse.cell_size), round((fine.x0 - coarse.x0) / coarse.cell_size)
    return slice(row, row + fine.ny // ratio), slice(column, column + fine.nx // ratio), ratio


def _beneath(terrains: list[Terrain], parents: list[int]) -> tuple[list[Terrain], list[BoolArray]]:
    """Terrains whose ground beneath finer ones is the mean of theirs, without buildings there; and where that is."""
    found, masks = list(terrains), [np.zeros(t.grid.shape, bool) for t in terrains]
    for k in range(len(terrains) - 1, 0, -1):
        parent, fine = parents[k], found[k]
        rows, columns, ratio = _window(fine.grid, terrains[parent].grid)
        shape = (fine.grid.ny // ratio, ratio, fine.grid.nx // ratio, ratio)
        blocked = fine.blocked.reshape(shape)
        ground = np.where(blocked, 0.0, fine.elevation.reshape(shape))
        n = (~blocked).sum(axis=(1, 3))
        mean = ground.sum(axis=(1, 3)) / np.maximum(n, 1)
        # Beneath a cell that is all building, a bank that no water reaches: a wall would be a building's.
        top = float(fine.elevation.max()) + 100.0
        coarse = found[parent]
        elevation, building = coarse.elevation.copy(), coarse.building.copy()
        elevation[rows, columns] = np.where(n > 0, mean, top)
        building[rows, columns] = -1
        walls: dict[str, Any] = {}
        for name, cut in (
            ("wall_x", (rows, slice(columns.start, columns.stop + 1))),
            ("wall_y", (slice(rows.start, rows.stop + 1), columns)),
        ):
            wall = getattr(coarse, name)
            if wall is not None:
                walls[name] = wall.copy()
                walls[name][cut] = np.nan
        found[parent] = replace(coarse, elevation=elevation, building=building, **walls)
        masks[parent][rows, columns] = True
    return found, masks


def _nests(
    terrains: list[Terrain], parents: list[int], scenario: FloodScenario, method: Method, level: float | None,
    depths: Sequence[FloatingArray] | None, track: Sequence[AnyArray | None] | None, track_interval: float,
) -> list[_Nest]:  # fmt: skip
    """All grids, their water at the start."""
    for name, given in (("initial_depth", depths), ("track", track)):
        if given is not None and len(given) != len(terrains):
            raise InputError(f"{name} has {len(given)} parts, expected one for each of the {len(terrains)} terrains")
    grounds, masks = _beneath(terrains, parents)
    nests: list[_Nest] = []
    for k, (terrain, mask) in enumerate(zip(grounds, masks)):
        own = _scenario_of(k, terrains, scenario, mask)
        if depths is not None:
            depth = water_at_start(terrain, own, depth=np.where(mask, 0.0, depths[k])).depth
        elif k == 0 or level is not None:
            depth = water_at_start(terrain, own, level=level).depth
        else:
            depth = _depth_from(nests[parents[k]].run, terrain)
        parent = nests[parents[k]] if k else None
        domain = None if parent is None else _domain(terrain, own, parent.run, method)
        run = simulate.start(
            terrain, own, method, depth, track=None if track is None else track[k], track_interval=track_interval,
            domain=domain,
        )  # fmt: skip
        run.domain = replace(run.domain, building=terrains[k].building)
        run.counted = ~mask if mask.any() else None
        run.initial_volume = run.volume()
        if mask.any():
            plain = run.rain
            _keep_roofs_outside(plain.roofs, mask, f"terrains[{k}]")
            run.rain = _OutsideRain(plain.terrain, plain.rain, plain.roofs, plain.dtype, beneath=mask)
        nest = _Nest(run)
        nest.through = np.zeros(run.scratch.edge.shape)
        kind = run.forcing.edges.kind
        nest.kind = kind if parent is None else np.full_like(kind, SEAM)
        nests.append(nest)
        if parent is not None:
            _join(nest, parent)
    for nest in reversed(nests[1:]):
        assert nest.parent is not None
        for state in nest.parent.run.states:
            nest.restrict(state)
        simulate._sample(nest.parent.run)
    return nests


def _keep_roofs_outside(roofs: Roofs | None, beneath: BoolArray, what: str) -> None:
    """Let the rain of roofs run off to cells that are the grid's own, not beneath a finer one."""
    if roofs is None:
        return
    own = ~beneath.reshape(-1)[roofs.foot]
    n_feet = np.bincount(roofs.of_foot[own], minlength=roofs.n_feet.size)
    if (n_feet == 0).any():
        raise InputError(
            f"{what}: {int((n_feet == 0).sum())} building(s) beside the finer grid have all their open cells beneath "
            "it, so their rain has nowhere to go; widen the finer grid by some cells"
        )
    roofs.foot, roofs.of_foot, roofs.n_feet = roofs.foot[own], roofs.of_foot[own], n_feet


def _join(nest: _Nest, parent: _Nest) -> None:
    """Tie a grid to the one it lies in."""
    fine, coarse = nest.run.terrain, parent.run.terrain
    rows, columns, nest.ratio = _window(fine.grid, coarse.grid)
    nest.rows, nest.columns = (slice(s.start + PAD, s.stop + PAD) for s in (rows, columns))
    nest.shift = bed_offset(coarse) - bed_offset(fine)
    nest.parent = parent
    parent.children.append(nest)
    nest.seam = _seam(fine.grid, parent.run)
    around = [slice(s.start - PAD, s.stop + PAD) for s in (nest.rows, nest.columns)]
    nest.inner = ground_window(parent.run.domain.ground, *around)
    shape = nest.inner.bed.shape
    dtype = str(nest.run.states.dtype)
    units = whole_grid(shape)
    scratch = new_scratch(shape, dtype, inertial=False, threads=nest.run.scratch.rows.shape[0])
    nest.room = np.zeros((2, 4, *shape), dtype), scratch, units
    nest.moved, nest.owed = np.zeros(scratch.edge.shape), np.zeros(scratch.edge.shape)


def _depth_from(coarse: FloodState, terrain: Terrain) -> FloatArray:
    """Depth at the level of the coarse water above, dry where that is dry. [m]"""
    grid = coarse.terrain.grid
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    row, column = grid.rows_columns(x.ravel(), y.ravel())
    depth = coarse.inner(coarse.water[0])[row, column].reshape(terrain.grid.shape).astype(np.float64)
    level = coarse.terrain.elevation[row, column].reshape(terrain.grid.shape) + depth
    return np.where(depth > 0, np.maximum(level - terrain.elevation, 0.0), 0.0)


def _stencil(x: FloatingArray, y: FloatingArray, run: FloodState) -> tuple[IntArray, IntArray, FloatArray]:
    """Padded rows, columns (n, 4) and bilinear weights of the cells around points; the first contains the point.

    Cells of buildings have no weight.
    """
    grid, bed = run.terrain.grid, run.domain.ground.bed
    u, v = (x - grid.x0) / grid.cell_size, (y - grid.y0) / grid.cell_size
    column, row = np.floor(u + 1e-9).astype(np.int64), np.floor(v + 1e-9).astype(np.int64)
    side_x, side_y = np.where(u - column < 0.5, -1, 1), np.where(v - row < 0.5, -1, 1)
    wx, wy = np.abs(u - column - 0.5), np.abs(v - row - 0.5)
    rows = np.stack([row, row, row + side_y, row + side_y], axis=1) + PAD
    columns = np.stack([column, column + side_x, column, column + side_x], axis=1) + PAD
    weight = np.stack([(1 - wx) * (1 - wy), wx * (1 - wy), (1 - wx) * wy, wx * wy], axis=1)
    weight = np.where(bed[rows, columns] > BLOCKED, 0.0, weight)
    total = weight.sum(axis=1, keepdims=True)
    weight = np.where((total > 0) & (weight[:, :1] > 0), weight / np.maximum(total, 1e-300), 0.0)
    return rows, columns, weight


def _ghosts(grid: Grid) -> tuple[IntArray, IntArray]:
    """Padded rows and columns of all ghost cells."""
    outside = np.ones((grid.ny + 2 * PAD, grid.nx + 2 * PAD), bool)
    outside[PAD:-PAD, PAD:-PAD] = False
    row, column = np.nonzero(outside)
    return row.astype(np.int64), column.astype(np.int64)


def _seam(grid: Grid, coarse: FloodState) -> Seam:
    """The ghost cells of a grid and where their water comes from."""
    row, column = _ghosts(grid)
    x = grid.x0 + (column - PAD + 0.5) * grid.cell_size
    y = grid.y0 + (row - PAD + 0.5) * grid.cell_size
    rows, columns, weight = _stencil(x, y, coarse)
    inner_row, inner_column = np.clip(row, PAD, grid.ny + PAD - 1), np.clip(column, PAD, grid.nx + PAD - 1)
    return Seam(row, column, inner_row, inner_column, rows, columns, weight)


def _domain(terrain: Terrain, scenario: FloodScenario, coarse: FloodState, method: Method) -> Domain:
    """The domain of a finer grid: beyond its edges the ground goes on as the coarse one, linear between its cells.

    The ground is made with the ghost cells as cells of the terrain, and then cut.
    """
    closed, breaches = with_embankments_as_walls(with_full_cells_closed(terrain), scenario.breaches)
    grid = terrain.grid
    wide = Grid(
        x0=grid.x0 - PAD * grid.cell_size, y0=grid.y0 - PAD * grid.cell_size, cell_size=grid.cell_size,
        nx=grid.nx + 2 * PAD, ny=grid.ny + 2 * PAD,
    )  # fmt: skip
    row, column = _ghosts(grid)
    rows, columns, weight = _stencil(wide.x[column], wide.y[row], coarse)
    ground = np.where(weight > 0, coarse.domain.ground.bed[rows, columns].astype(np.float64), 0.0)
    elevation = np.pad(closed.elevation.astype(np.float64), PAD, mode="edge")
    is_open = weight[:, 0] > 0
    elevation[row, column] = np.where(
        is_open, (weight * ground).sum(axis=1) + bed_offset(coarse.terrain), elevation[row, column]
    )
    building = np.pad(terrain.building, PAD, constant_values=-1)
    building[row, column] = np.where(is_open, -1, terrain.building.max() + 1)
    walls: dict[str, Any] = {
        name: None if getattr(closed, name) is None else np.pad(getattr(closed, name), PAD, constant_values=np.nan)
        for name in ("wall_x", "wall_y", "wall_share_x", "wall_share_y")
    }
    roughness = np.pad(terrain.roughness, PAD, mode="edge")
    share = closed.building_share
    around = Terrain(
        grid=wide, elevation=elevation, roughness=roughness, building=building,
        building_share=None if share is None else np.pad(share, PAD, mode="edge"), **walls,
    )  # fmt: skip
    made = domain_of(around, FloodScenario(duration=1.0, bridges=scenario.bridges), method.dtype, method.bed).ground
    cut = ground_window(made, slice(PAD, PAD + wide.ny), slice(PAD, PAD + wide.nx))
    shift = bed_offset(around) - bed_offset(closed)
    if shift:
        bed = np.where(cut.bed > BLOCKED, BLOCKED_BED, cut.bed + shift).astype(method.dtype)
        cut = cut._replace(bed=bed, crest_x=_raised(cut.crest_x, shift), crest_y=_raised(cut.crest_y, shift))
    kind = np.full((4, max(grid.shape) + 2 * PAD), CLOSED, np.int8)
    return Domain(closed, terrain.building, cut, kind, np.zeros(kind.shape), breaches)


def _raised(crests: FloatingArray, shift: float) -> FloatingArray:
    """Crests by face whose heights count from another zero."""
    found = crests.copy()
    for column in (CREST_TOP, GAP_SILL, DECK_LOW, DECK_HIGH):
        values = found[:, column]
        values[np.abs(values) < FAR] += found.dtype.type(shift)
    return found
