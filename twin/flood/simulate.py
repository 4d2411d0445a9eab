"""Public entry point of the flood: terrain and scenario in, Dataset out."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from twin.criteria import is_wet
from twin.errors import InputError
from twin.flood.checkpoint import Checkpoint, run_marks
from twin.flood.results import frame
from twin.flood.run import Run, check_scenario, start
from twin.flood.run import initial_depth as depth_at_start
from twin.flood.scenario import FloodScenario
from twin.flood.sewer import SewerLink
from twin.flood.stream import Outputs, open_outputs
from twin.lazy import names_missing_extra
from twin.parallel import Progress, silent
from twin.quantities import GRAVITY
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["CheckpointWarning", "FloodValidityWarning", "simulate_flood"]

Array = np.ndarray


@names_missing_extra
def simulate_flood(
    terrain: Terrain,
    scenario: FloodScenario,
    *,
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water",
    order: Literal[1, 2] = 1,
    dtype: Literal["float32", "float64"] = "float32",
    threads: int | None = None,
    initial_level: float | Array | None = None,
    initial_depth: float | Array | None = None,
    initial_velocity: tuple[float | Array, float | Array] | None = None,
    bed: Literal["surface", "hydrostatic", "chen-noelle"] = "surface",
    track: Array | None = None,
    track_interval: float = 30.0,
    out: str | Path | None = None,
    progress: Progress = silent,
    checkpoint: str | Path | None = None,
) -> xr.Dataset:
    """Flood a terrain.

    Parameters
    ----------
    terrain : Terrain
    scenario : FloodScenario
    solver : "shallow_water" solves the full equations; "local_inertial" leaves advection out, for
        large slow floods.
    order : of accuracy in space and time, shallow water only.
    dtype : of the state. Volume is kept to 1e-6 (float32) or 1e-12 (float64) of what moved.
    threads : None for all cores. The result is the same bits for any number.
    initial_level, initial_depth : number or (ny, nx); dry without. [m]
    initial_velocity : (x, y), each a number or (ny, nx); at rest without. Shallow water only. [m/s]
    bed : how the ground's steps enter: "surface" reconstruction (Xia et al. 2017, with departures),
        "hydrostatic" reconstruction (Audusse et al. 2004) or "chen-noelle" (2017). The latter two are
        for comparison: thin sheets on slopes come out too deep, and their first use compiles anew.
    track : (ny, nx) bool, or flat cell indexes row * nx + column. Of these cells the worst of every step is kept
        by time bin. Steps then end at the ends of bins, so that neither this nor the maxima depend on outputs that
        come at multiples of `track_interval`. 12 bytes per cell and bin.
    track_interval : length of a time bin. [s]
    out : path ending in .nc or .zarr: outputs are written while running, and the Dataset
        returned reads from there.
    progress : called at every output with the time, the duration and "flood", see `twin.parallel.Progress`. [s]
    checkpoint : path; the run saves itself there (and in a folder of this name with .outputs at its end) at every
        output and, where both exist, goes on from them: with all outputs and to the same bits as without the stop.
        Only the duration may be another than before. What was saved by a run with another terrain, scenario, initial
        water, solver, `track`, output times or program is not used: the run starts anew with a CheckpointWarning, and
        overwrites it. `twin.flood.remove_checkpoint` removes both.

    Returns
    -------
    xr.Dataset
        Variables named as in `twin.quantities`.

        * time, y, x: depth, level, velocity_x, velocity_y at the outputs; depth_peak, speed_peak, flow_peak, the
          worst since the output before with both ends (at the first output: of that moment). Flow is depth times
          speed squared.
        * y, x: depth_max, level_max, speed_max, depth_speed_max, flow_max, hazard_max, arrival_time and duration of
          the whole run; elevation; building (-1 none); is_known where the terrain says so.
        * track_time, track_cell: track_depth, track_speed, track_flow, the worst from track_time to the next one with
          both ends; the last bin ends with the run.
        * time: the water budget, volume_*. Attributes sewer_*: that of the sewer.

        NaN inside buildings and on unknown ground; level and arrival_time are NaN where dry. Attributes: notes, see
        `twin.notes`, and assumptions, the same in English.

    Raises
    ------
    InputError, CrsMismatchError, DatumError
        Where terrain and scenario do not fit.
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
    check_scenario(terrain, scenario)
    if solver not in ("shallow_water", "local_inertial"):
        raise InputError(f"solver is {solver!r}, expected 'shallow_water' or 'local_inertial'")
    if order not in (1, 2) or (order == 2 and solver != "shallow_water"):
        raise InputError(f"order {order} with {solver} is not offered; shallow_water has 1 and 2, local_inertial 1")
    if dtype not in ("float32", "float64"):
        raise InputError(f"dtype is {dtype!r}, expected 'float32' or 'float64'")
    part = [name for name in ("porosity", "open_x", "open_y") if getattr(terrain, name) is not None]
    if part and (solver, order) != ("shallow_water", 1):
        raise InputError(
            f"the terrain has {', '.join(part)}, which only shallow_water of order 1 takes into account; use that, "
            'build the terrain with buildings="blocked", or take smaller cells'
        )
    if bed not in ("surface", "hydrostatic", "chen-noelle"):
        raise InputError(f"bed is {bed!r}, expected 'surface', 'hydrostatic' or 'chen-noelle'")
    if solver == "local_inertial":
        _refuse_momentum(scenario, initial_velocity, bed)
    _set_threads(threads, terrain.grid.nx * terrain.grid.ny)
    depth = depth_at_start(terrain, initial_level, initial_depth)
    run = start(
        terrain, scenario, solver, order, dtype, depth, initial_velocity, bed,
        track=track, track_interval=track_interval,
    )  # fmt: skip
    saver = None
    if checkpoint is not None:
        saver = Checkpoint(checkpoint, run_marks(run, terrain, in_file=out is not None))
    outputs = open_outputs(out, scenario.output_times.size, "" if saver is None else saver.mark)
    link = None if scenario.sewer is None else SewerLink(run, scenario.sewer)
    try:
        done = 0 if saver is None else _resume(run, saver, outputs, link)
        _march(run, done, outputs, saver, link, progress)
        result = outputs.open(run)
        result.attrs.update({} if link is None else link.report())
    finally:
        if link is not None:
            link.close()
    _warn_outside_validity(run, result)
    return result


def _refuse_momentum(scenario: FloodScenario, velocity: object, bed: str) -> None:
    """Local inertial flow has no momentum of water that moves in, and no face states to choose."""
    moving = [flow.name for flow in scenario.inflows if any(flow.velocity)]
    if velocity is not None or moving or bed != "surface":
        raise InputError(
            "initial_velocity, the velocity of an inflow"
            + (f" ({', '.join(moving)})" if moving else "")
            + " and bed need solver='shallow_water'; local_inertial has no advection"
        )


def _resume(run: Run, saver: Checkpoint, outputs: Outputs, link: SewerLink | None) -> int:
    """Go on from a checkpoint where there is one of this run; returns how many outputs are done."""
    if saver.path.exists():
        done, misfit = saver.restore(run, outputs, link)
        if done:
            return done
        warnings.warn(
            f"checkpoint {saver.path} is not used, the run starts anew: {misfit}", CheckpointWarning, stacklevel=3
        )
    saver.begin()
    return 0


def _march(
    run: Run, done: int, outputs: Outputs, saver: Checkpoint | None, link: SewerLink | None, progress: Progress
) -> None:
    """March from output to output after the first `done`."""
    march = run.march if link is None else link.march
    for k, t in enumerate(run.scenario.output_times[done:].tolist(), start=done):
        march(t)
        output = frame(run)
        outputs.write(run, k, output)
        run.end_interval()
        if saver is not None:
            saver.save(run, k, output, link)
        progress(run.time, run.scenario.duration, "flood")


class CheckpointWarning(UserWarning):
    """A checkpoint was not written by this run, or is damaged: the run started anew."""


class FloodValidityWarning(UserWarning):
    """A result lies where its equations do not hold well."""


def _warn_outside_validity(run: Run, result: xr.Dataset) -> None:
    """Local inertial flow leaves advection out: say so where the water is near critical or faster."""
    if run.solver != "local_inertial":
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


SMALL = 65536  # cells; meeting at a barrier every step costs more than a second thread gives below this


def _set_threads(threads: int | None, n_cells: int) -> None:
    from twin.kernels.compiled import set_threads, thread_limit

    if threads is not None and threads < 1:
        raise InputError(f"threads is {threads}, expected at least 1 or None")
    most = thread_limit()
    wanted = threads or (1 if n_cells < SMALL else most)
    set_threads(min(wanted, most))
