"""Terrain and scenario in, Dataset out: the march of the water from output to output.

The kernels' march from one change of the rain to the next is `twin.kernels.shallow_water.advance`.
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray
from twin.criteria import height_datum, is_wet
from twin.errors import CrsMismatchError, DatumError, InputError, SolverError
from twin.flood.checkpoint import Checkpoint, run_marks
from twin.flood.domain import Domain, step_share
from twin.flood.initial import water_at_start
from twin.flood.output_files import Outputs, open_outputs
from twin.flood.released_memory import release_rows
from twin.flood.results import frame
from twin.flood.scenario import FloodScenario
from twin.flood.sewer import SewerNetwork
from twin.flood.state import WORST, FloodState, Method, initial_state
from twin.kernels.compiled import set_threads, thread_limit
from twin.kernels.shallow_water import advance
from twin.kernels.shallow_water.obstruction import set_drag
from twin.kernels.shallow_water.physics import FILM, NEVER, bin_at
from twin.kernels.shallow_water.tables import (
    BELOW_ZERO,
    BLOCK,
    COMPENSATION,
    DEPTH,
    EAST,
    FLOW_X,
    FLOW_Y,
    LAST_STEP,
    PAD,
    SAMPLED_AT,
    SOUTH,
    STRIP,
    WEST,
    Sample,
    Settings,
    whole_grid,
)
from twin.lazy import names_missing_extra
from twin.parallel import Progress, silent
from twin.quantities import GRAVITY
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

    from twin.flood.strips import Ranks

__all__ = ["CheckpointWarning", "FloodValidityWarning", "begin_maxima", "march", "simulate_flood", "start"]

SMALL = 65536  # cells; meeting at a barrier every step costs more than a second thread gives below this
TOLERANCE = {"float32": 1e-5, "float64": 1e-11}  # of what moved; the tests ask ten times more


@names_missing_extra
def simulate_flood(
    terrain: Terrain,
    scenario: FloodScenario,
    *,
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water",
    order: Literal[1, 2] | None = None,
    dtype: Literal["float32", "float64"] = "float32",
    threads: int | None = None,
    initial_level: float | FloatingArray | None = None,
    initial_depth: float | FloatingArray | None = None,
    initial_velocity: tuple[float | FloatingArray, float | FloatingArray] | None = None,
    bed: Literal["surface", "hydrostatic", "chen-noelle"] = "surface",
    track: AnyArray | None = None,
    track_interval: float = 30.0,
    device: Literal["cpu", "gpu"] = "cpu",
    out: str | Path | None = None,
    packed: bool = False,
    progress: Progress = silent,
    checkpoint: str | Path | None = None,
    ranks: Ranks | None = None,
) -> xr.Dataset:
    """Flood a terrain.

    Parameters
    ----------
    terrain : Terrain
    scenario : FloodScenario
    solver : "shallow_water" solves the full equations; "local_inertial" leaves advection out, for
        large slow floods.
    order : of accuracy in space and time. None takes 2 in shallow water, and 1 in local inertial flow, which has no
        other. Shallow water of order 1 takes about 0.7 of the time; waves and deep, fast water are less exact.
    dtype : of the state. Volume is kept to 1e-6 (float32) or 1e-12 (float64) of what moved.
    threads : None for all cores. The result is the same bits for any number. With ranks: of each of them.
    initial_level, initial_depth : number or (ny, nx). Without them, the water that is connected to the scenario's level
        boundaries stands there at the start (`FloodScenario.fill_from_boundaries`), and all else is dry. [m]
    initial_velocity : (x, y), each a number or (ny, nx); at rest without. Shallow water only. [m/s]
    bed : how the ground's steps enter: "surface" reconstruction (Xia et al. 2017, with departures),
        "hydrostatic" reconstruction (Audusse et al. 2004) or "chen-noelle" (2017). The latter two are
        for comparison: thin sheets on slopes come out too deep, and their first use compiles anew.
    track : (ny, nx) bool, or flat cell indexes row * nx + column. Of these cells the worst of every step is kept
        by time bin. Steps then end at the ends of bins, so that neither this nor the maxima depend on outputs that
        come at multiples of `track_interval`. 12 bytes per cell and bin.
    track_interval : length of a time bin. [s]
    device : "gpu" runs the steps on an NVIDIA card (extra "gpu"), with everything shallow_water has; only outputs
        leave the card. Equal to the CPU's result to rounding, not to the bit.
    out : path ending in .nc or .zarr: outputs are written while running, and the Dataset
        returned reads from there.
    packed : of a file: depth (to 0.2 mm), velocity and peaks (rounded up, to 1 mm) rounded so that they compress; in
        .zarr levels are not stored but computed when read by `twin.flood.open_flood`.
    progress : called at every output with the time, the duration and "flood", see `twin.parallel.Progress`. [s]
    checkpoint : path; the run saves itself there (and in a folder of this name with .outputs at its end) at every
        output and, where both exist, goes on from them: with all outputs and to the same bits as without the stop.
        Only the duration may be another than before. What was saved by a run with another terrain, scenario, initial
        water, solver, `track`, output times or program is not used: the run starts anew with a CheckpointWarning, and
        overwrites it. `twin.flood.remove_checkpoint` removes both.
    ranks : of an MPI run, which march the water in strips of rows, see `twin.flood.flood_ranks`; the result is the
        same bits for any number. None: this process marches all of it.

    Returns
    -------
    xr.Dataset
        Variables named as in `twin.quantities`.

        * time, y, x: depth, level, velocity_x, velocity_y at the outputs; depth_peak, speed_peak, flow_peak, the
          worst since the output before with both ends (at the first output: of that moment). Flow is depth times
          speed squared.
        * y, x: depth_max, level_max, speed_max, depth_speed_max, flow_max, hazard_max, arrival_time and duration of
          the whole run; elevation; building (-1 none); is_known where the terrain has it.
        * track_time, track_cell: track_depth, track_speed, track_flow, the worst from track_time to the next one with
          both ends; the last bin ends with the run.
        * gauge_time, gauge: gauge_depth, gauge_level, gauge_speed of the scenario's gauges.
        * section_time, section: section_volume, what has passed since the start, from the right to the left side of
          the line; section_discharge, its mean over the interval before.
        * time: the water budget, volume_*. Attributes sewer_*: that of the sewer.

        NaN inside buildings and on unknown ground; level and arrival_time are NaN where dry. Attributes: notes, see
        `twin.notes`, and assumptions, the same in English.

    Raises
    ------
    InputError, CrsMismatchError, DatumError
        Where terrain and scenario do not fit, or `device` is "gpu" and no card can be used.
    SolverError
        When volume is not kept or depth falls below zero: with time and place.
    TwinError
        When `out` or `checkpoint` cannot be written.

    Examples
    --------
    >>> from twin import Grid, Terrain
    >>> from twin.flood import FloodScenario, simulate_flood
    >>> grid = Grid(x0=0, y0=0, cell_size=1.0, nx=8, ny=8)
    >>> nowhere = np.full((8, 8), -1)
    >>> flat = Terrain(
    ...     grid=grid, elevation=np.zeros((8, 8)), roughness=np.full((8, 8), 0.03), building=nowhere)
    >>> flood = simulate_flood(flat, FloodScenario(duration=10.0, rain=1e-4), track=[0, 9], track_interval=5.0)
    >>> round(float(flood.depth[-1].mean()), 6)
    0.001
    >>> flood.track_time.values, flood.track_cell.values
    (array([ 0.,  5., 10.]), array([0, 9]))
    """
    _check_references(terrain, scenario)
    if solver not in ("shallow_water", "local_inertial"):
        raise InputError(f"solver is {solver!r}, expected 'shallow_water' or 'local_inertial'")
    if order is None:
        order = 2 if solver == "shallow_water" else 1
    if order not in (1, 2) or (order == 2 and solver != "shallow_water"):
        raise InputError(f"order {order} with {solver} is not offered; shallow_water has 1 and 2, local_inertial 1")
    if dtype not in ("float32", "float64"):
        raise InputError(f"dtype is {dtype!r}, expected 'float32' or 'float64'")
    part = [name for name in ("porosity", "open_x", "open_y") if getattr(terrain, name) is not None]
    if part and solver != "shallow_water":
        raise InputError(
            f"the terrain has {', '.join(part)}, which only shallow_water takes into account; use that, "
            'build the terrain with buildings="blocked", or take smaller cells'
        )
    if bed not in ("surface", "hydrostatic", "chen-noelle"):
        raise InputError(f"bed is {bed!r}, expected 'surface', 'hydrostatic' or 'chen-noelle'")
    if solver == "local_inertial":
        _refuse_momentum(scenario, initial_velocity, bed)
    _check_device(device, solver, 1 if ranks is None else ranks.size)
    if scenario.sections and order == 2 and ranks is not None and ranks.size > 1:
        raise InputError("cross-sections at second order are not offered over ranks; take order=1 there")
    _set_threads(threads if ranks is None else ranks.threads(threads), terrain.grid.nx * terrain.grid.ny)
    water = water_at_start(terrain, scenario, level=initial_level, depth=initial_depth)
    scenario = replace(scenario, assumptions=(*scenario.assumptions, *water.notes))
    run = start(
        terrain, scenario, Method(solver, order, dtype, bed, device), water.depth, velocity=initial_velocity,
        track=track,
        track_interval=track_interval,
    )  # fmt: skip
    saver = None
    if checkpoint is not None:
        saver = Checkpoint(checkpoint, run_marks(run, terrain, in_file=out is not None))
    mark = "" if saver is None else saver.mark
    outputs = open_outputs(out, scenario.output_times.size, mark, is_packed=packed)
    network = None if scenario.sewer is None else SewerNetwork(run, scenario.sewer)
    try:
        done = 0 if saver is None else _resume(run, saver, outputs, network)
        if ranks is not None and ranks.size > 1:
            run.strips = ranks.strips(run, threads, _settings(run))
        if device == "gpu":
            put_on_gpu(run, resumed=done > 0)
        for k, t in enumerate(scenario.output_times[done:].tolist(), start=done):
            if network is None:
                march(run, t)
            else:
                _march_with_sewer(run, network, t)
            if run.gpu is not None:
                is_last = k + 1 == scenario.output_times.size
                run.gpu.fetch(everything=is_last or outputs.keeps_file)
            output = frame(run, with_fields=outputs.needs_fields)
            outputs.write(run, k, output)
            _begin_interval(run, keep_worst=not outputs.keeps_worst)
            if saver is not None:
                if run.gpu is not None:  # the peaks begin anew
                    run.gpu.fetch(everything=True)
                saver.save(run, k, output, network)
            if outputs.keeps_file:
                _release_bins(run)
            progress(run.time, scenario.duration, "flood")
        result = outputs.open(run)
        result.attrs.update({} if network is None else network.report())
    finally:
        if run.strips is not None:
            run.strips.close()
        if network is not None:
            network.close()
    _warn_outside_validity(run, result)
    return result


def _check_references(terrain: Terrain, scenario: FloodScenario) -> None:
    """CRS and datum of the scenario against the terrain's."""
    if scenario.crs is not None and terrain.grid.crs is not None and scenario.crs != terrain.grid.crs:
        raise CrsMismatchError(f"scenario is in {scenario.crs}, terrain in {terrain.grid.crs}; reproject one of them")
    datum = scenario.height_datum
    if datum is not None and datum not in ("orthometric", "ellipsoidal", "unknown"):
        named = height_datum(datum)
        if named.offset:
            raise DatumError(
                f"scenario levels count from {named.name}; add {named.offset:+g} m to them, which makes them heights "
                'above T.P., and give height_datum="orthometric"'
            )
        datum = "orthometric"
    if datum is not None and datum != terrain.height_datum:
        raise DatumError(
            f"scenario levels count from {datum!r}, the terrain from {terrain.height_datum!r}; convert one of them"
        )


def _refuse_momentum(scenario: FloodScenario, velocity: object, bed: str) -> None:
    """Local inertial flow has no momentum of water that moves in, and no face states to choose."""
    moving = [flow.name for flow in scenario.inflows if any(flow.velocity)]
    if velocity is not None or moving or bed != "surface":
        raise InputError(
            "initial_velocity, the velocity of an inflow"
            + (f" ({', '.join(moving)})" if moving else "")
            + " and bed need solver='shallow_water'; local_inertial has no advection"
        )


def _resume(run: FloodState, saver: Checkpoint, outputs: Outputs, network: SewerNetwork | None) -> int:
    """Go on from a checkpoint where there is one of this run; returns how many outputs are done."""
    if saver.path.exists():
        done, misfit = saver.restore(run, outputs, network)
        if done:
            return done
        warnings.warn(
            f"checkpoint {saver.path} is not used, the run starts anew: {misfit}", CheckpointWarning, stacklevel=3
        )
    saver.begin()
    return 0


def start(
    terrain: Terrain, scenario: FloodScenario, method: Method, depth: FloatArray, *,
    velocity: tuple[float | FloatingArray, float | FloatingArray] | None = None,
    track: AnyArray | None = None, track_interval: float = 30.0, domain: Domain | None = None,
) -> FloodState:  # fmt: skip
    """State before the first step, as `initial_state`, with its own water counted in the maxima.

    On a GPU it is counted when the run is put on the card, see `put_on_gpu`.
    """
    run = initial_state(
        terrain, scenario, method, depth, velocity=velocity, track=track, track_interval=track_interval, domain=domain
    )
    if method.device == "cpu":
        _sample(run)
    _record(run)
    return run


def _check_device(device: str, solver: str, n_ranks: int) -> None:
    """Refuse a device that is not offered or not there, before anything is computed."""
    if device not in ("cpu", "gpu"):
        raise InputError(f"device is {device!r}, expected 'cpu' or 'gpu'")
    if device == "gpu":
        from twin.kernels.shallow_water.cuda.toolchain import require_card

        if solver != "shallow_water":
            raise InputError(f"device='gpu' solves shallow_water; {solver} runs on device='cpu'")
        if n_ranks > 1:
            raise InputError(f"device='gpu' runs on one card; {n_ranks} ranks run on device='cpu'")
        require_card()


def put_on_gpu(run: FloodState, *, resumed: bool = False, **options: Any) -> None:
    """Let the card carry the run on from here. options : as of `twin.flood.gpu.GpuMarch`."""
    from twin.flood.gpu import GpuMarch

    run.gpu = GpuMarch(run, _settings(run), **options)
    if not resumed:
        run.gpu.begin_interval()


def march(run: FloodState, t_end: float) -> None:
    """Advance to t_end exactly; checks the volume on arrival.

    Raises
    ------
    SolverError
        Depth fell below zero, the step grew too short or volume was not kept.
    """
    while run.time < t_end:
        rates, until = run.rain.rates_from(run.time)
        before, stop = run.time, min(t_end, until, run.observations.next_time(run.time))
        if run.gpu is None:  # the card ends its steps at the ends of bins by itself
            stop = min(stop, _bin_end(run))
        _advance(run, rates, stop)
        del rates  # a field is not held while the next one is made
        run.roof_held += run.rain.hold(before, stop)
        _record(run)
    if run.strips is not None:
        run.strips.collect()
    _check_volume(run)


def _record(run: FloodState) -> None:
    """Keep the state at gauges and sections where one is due."""
    is_last = run.time == run.scenario.duration
    run.observations.take(run.time, run.water, run.record.sections.volume, is_last=is_last)


def _march_with_sewer(run: FloodState, network: SewerNetwork, t_end: float) -> None:
    """Advance the water to t_end, and the network to the last exchange before it."""
    while run.time < t_end - 1e-9:
        if run.gpu is not None:
            run.gpu.fetch_cells(network.row, network.column)
        network.open_grates()
        if run.gpu is not None:
            run.gpu.send_shares()
        march(run, min(network.next_exchange, t_end))
        if run.gpu is not None:
            run.gpu.fetch_taken()
        if run.time > network.next_exchange - 1e-9:
            network.exchange()


def _bin_end(run: FloodState) -> float:
    """End of the present time bin of the tracked cells; inf where none is tracked. [s]"""
    tracked = run.record.tracked
    return float((bin_at(run.time, tracked.interval) + 1) * tracked.interval) if tracked.row.size else np.inf


def _advance(run: FloodState, rates: FloatingArray, t_end: float) -> None:
    """March to t_end with steady rain."""
    scratch, grid = run.scratch, run.terrain.grid
    total = float(rates[:, PAD:-PAD].sum(dtype=np.float64))
    if rates.shape[0] == 1:
        total *= grid.ny
    if run.gpu is not None:
        status = run.gpu.advance(rates, float(total * grid.cell_area), float(t_end))
        if status:
            run.gpu.fetch(everything=True)
            raise SolverError(_diagnosis(run, status))
        return
    sourced = _sourced_blocks(run, rates)
    scratch.sourced[:] = sourced
    scratch.wet[2] = True  # water may have been put anywhere since
    forcing = run.forcing._replace(rain=rates, rain_volume=float(total * grid.cell_area))
    ground = run.domain.ground
    if ground.obstruction.shape[0] > 1:  # where nothing moves too, so that a restart has the same
        set_drag(run.water, ground, whole_grid(ground.bed.shape))
    if run.method.is_inertial:
        advance_method = advance.advance_inertial
    else:
        advance_method = advance.advance_second if run.method.order == 2 else advance.advance_first
    if run.strips is not None:
        status = run.strips.advance(forcing, sourced, float(t_end), _settings(run))
    else:
        run.which, status = advance_method(
            run.states, run.which, run.domain.ground, forcing, scratch, run.record, float(t_end), _settings(run)
        )
    if status:
        raise SolverError(_diagnosis(run, status))


def _settings(run: FloodState) -> Settings:
    s = run.scenario
    size = float(run.terrain.grid.cell_size)  # whole numbers would be other types, for which kernels compile anew
    courant = s.courant * (1.4 if run.method.is_inertial else step_share(run.domain.ground))
    return Settings(
        size, float(courant), float(s.longest_step), 1e-7 * size, 0.01, int(s.track_every),
        _least(s.wet_depth), float(s.deep_depth),
    )  # fmt: skip


def _least(wet_depth: float) -> float:
    """A wet depth of zero means any water at all. [m]"""
    return max(float(wet_depth), FILM)


def _sourced_blocks(run: FloodState, rates: FloatingArray) -> BoolArray:
    """(strips, blocks): blocks that rain, inflows or levels keep awake."""
    sourced = np.zeros_like(run.scratch.sourced)
    strips, blocks = sourced.shape
    if rates.shape[0] == 1:
        sourced[:] = bool(rates.any())
    else:
        ny, nx = rates.shape
        wide = np.zeros((strips * STRIP, blocks * BLOCK), bool)
        wide[: ny - 2 * PAD, :nx] = rates[PAD:-PAD] > 0
        sourced[:] = wide.reshape(strips, STRIP, blocks, BLOCK).any(axis=(1, 3))
    sources = run.forcing.sources
    for point in (sources.inflow, sources.level):
        sourced[(point.row - PAD) // STRIP, point.column // BLOCK] = True
    pump, link, edge = sources.pump, sources.link, sources.edge
    for there in (pump, link):
        back = there.to_row >= 0
        sourced[(there.to_row[back] - PAD) // STRIP, there.to_column[back] // BLOCK] = True
    sourced[(link.row - PAD) // STRIP, link.column // BLOCK] = True  # water may come from beyond the grid
    side, place = edge.side, edge.place
    row = np.where(side < SOUTH, (place - PAD) // STRIP, np.where(side == SOUTH, 0, strips - 1))
    last = (run.states.shape[-1] - PAD - 1) // BLOCK
    column = np.where(side > EAST, place // BLOCK, np.where(side == WEST, 0, last))
    sourced[row, column] = True
    return sourced


def _sample(run: FloodState) -> None:
    """Count the present state in the maxima and the tracked bins."""
    water, record, s = run.water, run.record, run.scenario
    real: type[Any] = water.dtype.type
    sample = Sample(real(run.time), real(0.0), real(_least(s.wet_depth)), real(s.deep_depth))
    units = whole_grid(run.domain.ground.bed.shape)
    if run.method.is_inertial:
        advance.track_inertial(water, units, record.maxima, sample, run.scratch.rows)
        advance.track_bins_inertial(water, record.tracked, run.time, run.time)
    else:
        advance.track(water, units, record.maxima, sample)
        advance.track_bins(water, record.tracked, run.time, run.time)


def _release_bins(run: FloodState) -> None:
    """Give back the memory of time bins that are in files."""
    for name in WORST:
        release_rows(getattr(run.record.tracked, name), run.completed_bins)


def _begin_interval(run: FloodState, *, keep_worst: bool = True) -> None:
    """After an output: add the peaks to the worst of the run; the next ones begin with the present state.

    keep_worst : False leaves the worst untouched, and so without memory: the outputs keep it
    """
    if run.gpu is not None:
        run.gpu.begin_interval()
        return
    for name, worst in run.worst._asdict().items():
        peak = getattr(run.record.maxima, f"{name}_peak")
        if keep_worst:
            np.maximum(worst, peak, out=worst)
        peak[:] = 0.0
    _sample(run)
    if run.strips is not None:
        run.strips.begin_interval()


def begin_maxima(run: FloodState) -> None:
    """Maxima, arrival and duration begin anew with the present state."""
    for name, array in (*run.record.maxima._asdict().items(), *run.worst._asdict().items()):
        array[:] = NEVER if name == "arrival" else 0.0
    run.record.clock[SAMPLED_AT] = run.time
    _sample(run)


def _check_volume(run: FloodState) -> None:
    """Raise SolverError when water appeared or vanished."""
    ledger, now = run.record.ledger, run.volume()
    moved = run.initial_volume + float(np.abs(ledger).sum()) + abs(run.exchanged)
    error = now - run.initial_volume - float(ledger.sum()) - run.exchanged
    if not abs(error) <= TOLERANCE[run.method.dtype] * moved + 1e-9:
        raise SolverError(
            f"water budget open by {error:.3e} m3 of {moved:.3e} m3 moved at t={run.time:.2f} s; "
            "please report this case, and meanwhile try dtype='float64' or a smaller courant"
        )


def _diagnosis(run: FloodState, status: int) -> str:
    """When and where a law broke."""
    water, grid = run.water, run.terrain.grid
    if status == BELOW_ZERO:
        debt = run.inner(water[COMPENSATION])
        j, i = np.unravel_index(int(np.argmin(debt)), debt.shape)
        what = f"depth would be {debt[j, i]:.3g} m"
    else:
        most = np.maximum(np.abs(water[FLOW_X]), np.abs(water[FLOW_Y]))
        flow = run.inner(most / np.maximum(water[DEPTH], 1e-6))
        flow = np.where(np.isfinite(flow), flow, np.inf)
        j, i = np.unravel_index(int(np.argmax(flow)), flow.shape)
        what = f"the time step fell to {run.record.clock[LAST_STEP]:.2e} s, speed {flow[j, i]:.3g} m/s"
    return (
        f"unstable at t={run.time:.3f} s, row {j}, column {i} (x={grid.x[i]:.1f}, y={grid.y[j]:.1f}): {what}, "
        f"ground {run.terrain.elevation[j, i]:.2f} m; look for a spike in the ground there, or lower courant "
        f"(now {run.scenario.courant})"
    )


class CheckpointWarning(UserWarning):
    """A checkpoint was not written by this run, or is damaged: the run started anew."""


class FloodValidityWarning(UserWarning):
    """A result lies where its equations do not hold well."""


def _warn_outside_validity(run: FloodState, result: xr.Dataset) -> None:
    """Local inertial flow neglects advection: a note where the flow is near critical or supercritical."""
    if not run.method.is_inertial:
        return
    depth, speed = result["depth_max"].values, result["speed_max"].values
    wet = is_wet(depth)
    share = float((speed[wet] >= 0.9 * np.sqrt(GRAVITY * depth[wet])).mean()) if wet.any() else 0.0
    result.attrs["share_near_critical"] = share
    if share > 0.05:
        warnings.warn(
            f"local_inertial: {share:.0%} of the wet cells reached 0.9 of critical speed, where "
            "advection counts; use solver='shallow_water'",
            FloodValidityWarning,
            stacklevel=3,
        )


def _set_threads(threads: int | None, n_cells: int) -> None:
    if threads is not None and threads < 1:
        raise InputError(f"threads is {threads}, expected at least 1 or None")
    wanted = threads or (1 if n_cells < SMALL else thread_limit())
    set_threads(min(wanted, thread_limit()))
