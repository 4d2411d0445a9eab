"""The door: terrain and scenario in, Dataset out."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from twin.errors import InputError
from twin.fields import GRAVITY
from twin.flood.checkpoint import restore, save
from twin.flood.results import Frame, dataset, frame
from twin.flood.run import Run, check_scenario, start
from twin.flood.run import initial_depth as depth_at_start
from twin.flood.scenario import FloodScenario
from twin.flood.sewer import SewerLink
from twin.flood.stream import open_stream
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["FloodValidityWarning", "simulate_flood"]

Array = np.ndarray


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
    out: str | Path | None = None,
    progress: Callable[[float, float], None] | None = None,
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
    out : path ending in .nc or .zarr: outputs are written while running, and the Dataset
        returned reads from there.
    progress : called with (time, duration) at every output. [s]
    checkpoint : path; the run saves itself there at every output and, where the file
        exists, goes on from it: to the same bits as without the stop. In memory, outputs then
        begin at the time of the restart.

    Returns
    -------
    xr.Dataset
        Dimensions time, y, x; variables named as in `twin.fields`, the water budget as
        volume_* over time, that of a sewer as attributes sewer_*. NaN inside buildings; level and
        arrival_time are NaN where dry.

    Raises
    ------
    InputError, CrsMismatchError, DatumError
        Where terrain and scenario do not fit.
    SolverError
        When volume is not kept or depth falls below zero: with time and place.

    Examples
    --------
    >>> from twin import Grid, Terrain
    >>> from twin.flood import FloodScenario, simulate_flood
    >>> flat = Terrain(Grid(0, 0, 1.0, 8, 8), np.zeros((8, 8)), np.full((8, 8), 0.03), np.full((8, 8), -1))
    >>> flood = simulate_flood(flat, FloodScenario(duration=10.0, rain=1e-4))
    >>> round(float(flood.depth[-1].mean()), 6)
    0.001
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
    run = start(terrain, scenario, solver, order, dtype, depth, initial_velocity, bed)
    path = None if checkpoint is None else Path(checkpoint)
    link = None if scenario.sewer is None else SewerLink(run, scenario.sewer)
    try:
        done = restore(run, path, link) if path is not None and path.exists() else 0
        outputs = _outputs(run, done, progress, path, link)
        result = _in_memory(run, outputs) if out is None else _streamed(run, outputs, done, path, out)
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
            "initial_velocity, the velocity of an inflow" + (f" ({', '.join(moving)})" if moving else "")
            + " and bed need solver='shallow_water'; local_inertial has no advection"
        )


Progress = Callable[[float, float], None] | None


Outputs = Iterator[tuple[int, Frame]]


def _outputs(
    run: Run, done: int, progress: Progress, path: Path | None, link: SewerLink | None
) -> Outputs:
    """March from output to output; after a restart the last output before it comes first again."""
    march = run.march if link is None else link.march
    times = run.scenario.output_times
    first = int(np.searchsorted(times, run.time, side="left")) if done else 0
    for k, t in enumerate(times[first:], start=first):
        march(float(t))
        yield k, frame(run)
        if path is not None:
            save(run, path, k + 1, link)
        if progress is not None:
            progress(run.time, run.scenario.duration)


def _in_memory(run: Run, outputs: Outputs) -> xr.Dataset:
    frames = [output for _, output in outputs]
    return dataset(run, frames or [frame(run)])


def _streamed(run: Run, outputs: Outputs, done: int, path: Path | None, out: str | Path) -> xr.Dataset:
    stream = open_stream(out)
    if done and not stream.path.exists():
        raise InputError(f"checkpoint {path} goes on from output {done}, but {out} does not exist; remove one")
    for k, output in outputs:
        stream.write(run, k, output)
    return stream.open()


class FloodValidityWarning(UserWarning):
    """A result lies where its equations do not hold well."""


def _warn_outside_validity(run: Run, result: xr.Dataset) -> None:
    """Local inertial flow leaves advection out: say so where the water is near critical or faster."""
    if run.solver != "local_inertial":
        return
    depth, speed = result["depth_max"].values, result["speed_max"].values
    wet = depth > 0.05
    share = float((speed[wet] >= 0.9 * np.sqrt(GRAVITY * depth[wet])).mean()) if wet.any() else 0.0
    result.attrs["share_near_critical"] = share
    if share > 0.05:
        warnings.warn(
            f"local_inertial: {share:.0%} of the cells wetter than 5 cm reached 0.9 of critical speed, where "
            "advection counts; use solver='shallow_water'",
            FloodValidityWarning,
            stacklevel=3,
        )


SMALL = 65536  # cells; meeting at a barrier every step costs more than a second thread gives below this


def _set_threads(threads: int | None, n_cells: int) -> None:
    import numba

    if threads is not None and threads < 1:
        raise InputError(f"threads is {threads}, expected at least 1 or None")
    most = int(numba.config.NUMBA_NUM_THREADS)
    wanted = threads or (1 if n_cells < SMALL else most)
    numba.set_num_threads(min(wanted, most))
