"""Water at the start from an earlier run: its outputs (NetCDF or Zarr) or its checkpoint.

Depth and velocity are taken. On the same grid cell by cell; on another grid volume and momentum are shared out by the
areas in which the cells overlap. What soils, roofs, tanks and sewers held is not in the outputs and begins anew.
"""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray, FloatArray
from twin.errors import CrsMismatchError, InputError
from twin.flood.checkpoint import solver_mark, terrain_mark
from twin.flood.initial import InitialWater
from twin.flood.output_files import open_flood
from twin.grid import Grid
from twin.kernels.shallow_water.tables import COMPENSATION, DEPTH, FLOW_X, FLOW_Y, PAD
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.quantities import MINUTE
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["water_from_run"]

_MOVING = 1e-6  # shallower water is at rest [m]


@names_missing_extra
def water_from_run(source: str | Path | xr.Dataset, terrain: Terrain, *, time: float | None = None) -> InitialWater:
    """Water on a terrain as an earlier run left it.

    Parameters
    ----------
    source : Dataset of `simulate_flood`, a NetCDF file or Zarr folder of its outputs, or a checkpoint
    terrain : whose cells get the water
    time : of an output; the last when absent [s]

    Returns
    -------
    InitialWater
        Unknown ground of the earlier run (NaN in outputs, not in a checkpoint) is dry; a note counts it.

    Raises
    ------
    InputError
        The file is not there or no flood, has no output at that time, or does not overlap the grid.
    CrsMismatchError
        It is in another coordinate system.
    """
    if isinstance(source, (str, Path)) and not Path(source).exists():
        raise InputError(f"{source}: no such file; expected outputs (.nc, .zarr) or a checkpoint of an earlier run")
    if isinstance(source, (str, Path)) and Path(source).is_file() and zipfile.is_zipfile(source):
        if time is not None:
            raise InputError(f"{source}: a checkpoint holds one moment, its last; leave out the time")
        return _from_checkpoint(Path(source), terrain)
    with _opened(source) as flood:
        return _from_outputs(flood, source if isinstance(source, (str, Path)) else "the given run", terrain, time)


@contextlib.contextmanager
def _opened(source: str | Path | xr.Dataset) -> Iterator[xr.Dataset]:
    import xarray as xr

    if isinstance(source, xr.Dataset):
        yield source
        return
    try:
        if Path(source).is_dir():
            opened = open_flood(source)
        else:
            opened = xr.open_dataset(source, decode_times=False)
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{source}: neither NetCDF, Zarr nor a checkpoint that can be read") from error
    with opened:
        yield opened


def _from_outputs(flood: xr.Dataset, name: str | Path, terrain: Terrain, time: float | None) -> InitialWater:
    missing = [key for key in ("depth", "x", "y", "time") if key not in flood.variables]
    if missing:
        raise InputError(f"{name}: has no {', '.join(missing)}; expected the outputs of a flood")
    times = np.asarray(flood["time"].values, np.float64)
    k = times.size - 1 if time is None else int(np.argmin(np.abs(times - time)))
    if time is not None and abs(times[k] - time) > 0.5:
        near = ", ".join(f"{t:g}" for t in np.sort(times[np.argsort(np.abs(times - time))[:2]]))
        raise InputError(f"{name}: no output at {time:g} s; the nearest are at {near} s")
    grid = _grid_of(flood, name)
    _check_crs(flood, name, terrain)
    fields = [np.asarray(flood["depth"][k].values, np.float64)]
    for key in ("velocity_x", "velocity_y"):
        has = key in flood.variables
        fields.append(np.asarray(flood[key][k].values, np.float64) if has else np.zeros(fields[0].shape))
    building = flood["building"].values >= 0 if "building" in flood.variables else np.zeros(fields[0].shape, bool)
    unknown = int((np.isnan(fields[0]) & ~building).sum())
    depth, x, y = (np.nan_to_num(field) for field in fields)
    notes = [Note("flood.hot_start", name=_short(name), minutes=times[k] / MINUTE)]
    if unknown:
        notes.append(Note("flood.hot_start_unknown", n=unknown))
    return _on_grid(InitialWater(depth=depth, velocity=(x, y), notes=tuple(notes)), grid, terrain)


def _short(name: str | Path) -> str:
    return Path(name).name if isinstance(name, Path) else str(name).replace("\\", "/").rpartition("/")[2]


def _grid_of(flood: xr.Dataset, name: str | Path) -> Grid:
    """The grid of outputs, from the centres of their cells."""
    x, y = (np.asarray(flood[axis].values, np.float64) for axis in ("x", "y"))
    if x.size > 1 or y.size > 1:
        size = float(x[1] - x[0]) if x.size > 1 else float(y[1] - y[0])
    else:
        size = float(str(flood["spatial_ref"].attrs["GeoTransform"]).split()[1])
    even = all(np.allclose(np.diff(axis), size, rtol=1e-6) for axis in (x, y))
    if not even or not size > 0:
        raise InputError(f"{name}: x and y are not evenly spaced from west to east and south to north")
    return Grid(x0=x[0] - 0.5 * size, y0=y[0] - 0.5 * size, cell_size=size, nx=x.size, ny=y.size)


def _check_crs(flood: xr.Dataset, name: str | Path, terrain: Terrain) -> None:
    text = str(flood.attrs.get("crs_wkt", ""))
    if not text or terrain.grid.crs is None:
        return
    from pyproj import CRS

    crs = CRS.from_wkt(text)
    if crs.to_2d() != terrain.grid.crs.to_2d():
        raise CrsMismatchError(
            f"{name}: in {crs.name}, the terrain in {terrain.grid.crs.name}; the earlier run must be in the same plane"
        )


def _from_checkpoint(path: Path, terrain: Terrain) -> InitialWater:
    try:
        with np.load(path, allow_pickle=False) as stored:
            state, marks = stored["state"].astype(np.float64), json.loads(str(stored["marks"]))
            minutes = float(stored["times"][-1]) / MINUTE
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise InputError(f"{path}: not a checkpoint of a flood that can be read ({error})") from error
    x, y = state[FLOW_X], state[FLOW_Y]
    if marks.get("solver") in _inertial_marks():  # discharge on faces
        x, y = 0.5 * (x + np.roll(x, -1, axis=1)), 0.5 * (y + np.roll(y, -1, axis=0))
    inner = np.s_[PAD:-PAD, PAD:-PAD]
    depth = np.maximum(state[DEPTH][inner] + state[COMPENSATION][inner], 0.0)
    if depth.shape != terrain.grid.shape:
        raise InputError(
            f"{path}: holds {depth.shape} cells, the terrain has {terrain.grid.shape}; a checkpoint starts a run on "
            "its own grid only, take the outputs of the run (.nc or .zarr) for another"
        )
    notes = [Note("flood.hot_start", name=path.name, minutes=minutes)]
    if marks.get("terrain") != terrain_mark(terrain):
        notes.append(Note("flood.hot_start_other_terrain"))
    moving = depth > _MOVING
    divisor = np.where(moving, depth, 1.0)
    velocity = tuple(np.where(moving, part[inner] / divisor, 0.0) for part in (x, y))
    depth[terrain.blocked] = 0.0
    return InitialWater(depth=depth, velocity=(velocity[0], velocity[1]), notes=tuple(notes))


def _inertial_marks() -> set[str]:
    """Marks a run of local inertial flow may have written."""
    dtypes, beds = ("float32", "float64"), ("surface", "hydrostatic", "chen-noelle")
    return {solver_mark("local_inertial", 1, dtype, bed) for dtype, bed in product(dtypes, beds)}


def _on_grid(water: InitialWater, grid: Grid, terrain: Terrain) -> InitialWater:
    """The water on the terrain's grid; what would come to lie in buildings goes to the nearest open cell."""
    target, cell = terrain.grid, grid.cell_size
    is_same = (
        grid.shape == target.shape
        and abs(cell - target.cell_size) < 1e-6 * cell
        and max(abs(grid.x0 - target.x0), abs(grid.y0 - target.y0)) < 1e-3 * cell
    )
    assert water.velocity is not None
    fields: list[FloatArray] = [water.depth, *(water.depth * part for part in water.velocity)]
    notes = list(water.notes)
    if not is_same:
        along = _overlap(grid.x0, cell, grid.nx, target.x0, target.cell_size, target.nx)
        up = _overlap(grid.y0, cell, grid.ny, target.y0, target.cell_size, target.ny)
        if not along.nnz or not up.nnz:
            raise InputError(f"the earlier run covers {grid.bounds}, which does not overlap the grid {target.bounds}")
        before = float(fields[0].sum()) * grid.cell_area
        fields = [np.asarray(up @ field @ along.T) for field in fields]
        after = float(fields[0].sum()) * target.cell_area
        notes.append(
            Note(
                "flood.hot_start_other_grid",
                old=cell,
                new=target.cell_size,
                volume=after,
                lost=max(before - after, 0.0),
            )
        )
    if terrain.blocked.any() and (fields[0][terrain.blocked] > 0).any():
        fields = [_out_of_buildings(field, terrain) for field in fields]
    depth = fields[0]
    moving = depth > _MOVING
    divisor = np.where(moving, depth, 1.0)
    x, y = (np.where(moving, part / divisor, 0.0) for part in fields[1:])
    return replace(water, depth=depth, velocity=(x, y), notes=tuple(notes))


def _overlap(x0: float, size: float, n: int, new_x0: float, new_size: float, new_n: int) -> Any:
    """Share of each new cell that each old cell covers along one axis, sparse (new_n, n)."""
    from scipy import sparse

    edges, new_edges = x0 + np.arange(n + 1) * size, new_x0 + np.arange(new_n + 1) * new_size
    cuts = np.unique(np.concatenate([edges, new_edges]))
    cuts = cuts[(cuts >= max(edges[0], new_edges[0])) & (cuts <= min(edges[-1], new_edges[-1]))]
    middle, length = 0.5 * (cuts[1:] + cuts[:-1]), np.diff(cuts)
    old = np.clip(np.searchsorted(edges, middle, side="right") - 1, 0, n - 1)
    new = np.clip(np.searchsorted(new_edges, middle, side="right") - 1, 0, new_n - 1)
    return sparse.csr_array((length / new_size, (new, old)), shape=(new_n, n))


def _out_of_buildings(field: AnyArray, terrain: Terrain) -> FloatArray:
    from scipy import ndimage

    rows, columns = ndimage.distance_transform_edt(terrain.blocked, return_distances=False, return_indices=True)
    inside = terrain.blocked
    moved = np.where(inside, 0.0, field)
    np.add.at(moved, (rows[inside], columns[inside]), field[inside])
    return moved
