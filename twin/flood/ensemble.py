"""Floods with different parameters, side by side, and how likely each depth is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import BoolArray, Float32Array, FloatArray
from twin.criteria import EXPOSURE_DEPTHS, WET_DEPTH
from twin.errors import InputError, TwinError
from twin.files import code_hash, write_whole
from twin.files.atomic import forget_parts
from twin.flood.checkpoint import digest
from twin.flood.scenario import FloodScenario
from twin.flood.simulate import simulate_flood
from twin.lazy import names_missing_extra
from twin.parallel import Executor, Progress, ordered_results, silent
from twin.quantities import attributes
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["compare_floods", "member_maxima", "simulate_ensemble"]

KEPT = ("depth_max", "speed_max", "flow_max", "hazard_max", "arrival_time", "duration")
Member = Mapping[str, Any]
_CODE = ("twin.flood", "twin.kernels.shallow_water")


class _Job(NamedTuple):
    """A member: its ground, what drives it, and the file of its maxima, None where they are returned."""

    terrain: Terrain
    scenario: FloodScenario
    file: Path | None


def _run_member(job: _Job, options: dict[str, Any]) -> dict[str, Float32Array]:
    """Maxima of a member; none where they are in its file, which is written as soon as it ends."""
    if job.file is not None and job.file.is_file():
        return {}
    flood = simulate_flood(job.terrain, job.scenario, **options)
    if job.file is None:
        return {name: flood[name].values for name in KEPT}
    kept = flood[list(KEPT)].drop_vars("spatial_ref", errors="ignore")
    kept.attrs = {name: flood.attrs[name] for name in ("title", "height_datum", "crs_wkt", "assumptions")}
    encoding = {name: {"zlib": True, "complevel": 1} for name in KEPT}
    write_whole(job.file, lambda aside: kept.to_netcdf(aside, engine="netcdf4", encoding=encoding))
    return {}


def _apply(terrain: Terrain, scenario: FloodScenario, member: Member) -> tuple[Terrain, FloodScenario]:
    """A member's terrain and scenario. `roughness_factor` scales the ground; all else are scenario fields."""
    changes = dict(member)
    factor = changes.pop("roughness_factor", None)
    if factor is not None:
        terrain = dataclasses.replace(terrain, roughness=(terrain.roughness * factor).astype(np.float32))
    unknown = set(changes) - {item.name for item in dataclasses.fields(scenario)}
    if unknown:
        raise InputError(f"member changes {sorted(unknown)}, which FloodScenario does not have")
    return terrain, dataclasses.replace(scenario, **changes)


class _Statistics:
    """Mean, deviation and probabilities of depth, member by member: nothing of a member is kept."""

    def __init__(self, shape: tuple[int, ...], thresholds: FloatArray) -> None:
        self.thresholds = thresholds
        self.weight = 0.0
        self.mean, self.squares = np.zeros(shape), np.zeros(shape)
        self.reached = np.zeros((len(thresholds), *shape))

    def add(self, depth: Float32Array, share: float) -> None:
        """Count a member. West (1979), Commun. ACM 22, 532-535."""
        self.weight += share
        step = depth - self.mean
        if share > 0.0:
            self.mean += step * (share / self.weight)
        self.squares += share * step * (depth - self.mean)
        for reached, threshold in zip(self.reached, self.thresholds):
            reached += share * (depth >= threshold)

    def variables(self) -> dict[str, Any]:
        """As variables of a Dataset; NaN where a member is."""
        unknown = np.isnan(self.mean)
        self.reached[:, unknown] = np.nan
        meaning = {"units": "1", "long_name": "probability of the depth"}
        spread = np.sqrt(np.maximum(self.squares, 0.0) / self.weight)
        return {
            "probability": (("threshold", "y", "x"), self.reached / self.weight, meaning),
            "depth_mean": (("y", "x"), self.mean, {"units": "m"}),
            "depth_deviation": (("y", "x"), spread, {"units": "m"}),
        }


@names_missing_extra
def simulate_ensemble(
    terrain: Terrain,
    scenario: FloodScenario,
    *,
    members: Sequence[Member],
    thresholds: Sequence[float] = (WET_DEPTH, *EXPOSURE_DEPTHS, 1.0, 3.0),
    weights: FloatArray | None = None,
    folder: str | Path | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
    **options: Any,
) -> xr.Dataset:
    """Run the scenario once for each member's changes.

    Parameters
    ----------
    members : each a mapping of FloodScenario fields to values, e.g. {"rain": 60 * MM_PER_HOUR}, and
        "roughness_factor" for the ground.
    thresholds : depths whose probability of being exceeded is mapped. [m]
    weights : (members,) not negative; equal without.
    folder : members are written here as they end, one NetCDF file each, named by a hash of the member, its ground, the
        scenario, the options and the program: a run that was stopped, or one with more members, runs only those whose
        files are not there. One member at a time is in memory.
    executor : where members run, one thread each: a pool of processes, a `dask.distributed.Client`; without one they
        run here, one after the other, each on all cores. The result does not depend on it.
    progress : called after each member with how many are done, of how many, and "ensemble"
    options : solver, order, dtype, initial_level, initial_depth as for `simulate_flood`.

    Returns
    -------
    xr.Dataset
        probability (threshold, y, x); depth_mean and depth_deviation of the members' depth_max. Without a folder,
        depth_max and others by member, y, x; with one, member_file, the name of each member's file, see
        `member_maxima`. NaN inside buildings and on unknown ground. Probabilities by building:
        `twin.hazard.probability_on_buildings`.

    Raises
    ------
    InputError
        No member, other weights than members, or a field that FloodScenario does not have.
    TwinError
        A member's file cannot be written or read.
    """
    import xarray as xr

    if not members:
        raise InputError("an ensemble needs at least one member")
    share = np.full(len(members), 1.0) if weights is None else np.asarray(weights, np.float64)
    if share.shape != (len(members),) or (share < 0).any() or not share.sum() > 0:
        raise InputError(f"{len(members)} members need as many weights, not negative, not all zero")
    share = share / share.sum()
    place = None if folder is None else Path(folder)
    jobs = [_job(*_apply(terrain, scenario, member), place, options) for member in members]
    if place is not None and place.is_dir():
        forget_parts(place)
    levels = np.asarray(thresholds, np.float64)
    counted = _Statistics(terrain.grid.shape, levels)
    kept: dict[str, list[Float32Array]] = {name: [] for name in KEPT}
    run = partial(_run_member, options=options if executor is None else {"threads": 1, **options})
    results = ordered_results(run, jobs, executor=executor, progress=progress, what="ensemble")
    for job, weight, result in zip(jobs, share, results, strict=True):
        counted.add(_depth_max(job.file) if job.file is not None else result["depth_max"], float(weight))
        for name, array in result.items():
            kept[name].append(array)
    data: dict[str, Any] = {
        name: (("member", "y", "x"), np.stack(arrays), attributes(name)) for name, arrays in kept.items() if arrays
    }
    if place is not None:
        data["member_file"] = ("member", np.array([job.file.name for job in jobs if job.file is not None], object))
    at = {"x": terrain.grid.x, "y": terrain.grid.y, "threshold": levels, "weight": ("member", share)}
    notes = {"members": [str(dict(member)) for member in members], "height_datum": terrain.height_datum}
    if place is not None:
        notes["folder"] = str(place)
    return xr.Dataset({**data, **counted.variables()}, at, notes)


def _job(terrain: Terrain, scenario: FloodScenario, folder: Path | None, options: dict[str, Any]) -> _Job:
    """A member, and its file by the hash of all it depends on but the number of threads."""
    if folder is None:
        return _Job(terrain, scenario, None)
    choices = sorted((name, value) for name, value in options.items() if name != "threads")
    mark = digest(code_hash(*_CODE), terrain, scenario, scenario.duration, choices)
    return _Job(terrain, scenario, folder / f"member-{mark[:16]}.nc")


def _depth_max(path: Path) -> Float32Array:
    import xarray as xr

    try:
        with xr.open_dataset(path, decode_times=False) as stored:
            return np.asarray(stored["depth_max"].values)
    except (OSError, KeyError, ValueError) as error:
        raise TwinError(f"{path} cannot be read; remove it, and its member runs again") from error


def member_maxima(ensemble: xr.Dataset) -> Iterator[xr.Dataset]:
    """Maxima of each member in order, one at a time in memory; of a result of `simulate_ensemble`."""
    import xarray as xr

    for k in range(ensemble.sizes["member"]):
        if "member_file" not in ensemble:
            yield ensemble[list(KEPT)].isel(member=k)
            continue
        path = Path(ensemble.attrs["folder"]) / str(ensemble["member_file"].values[k])
        with xr.open_dataset(path, decode_times=False) as stored:
            yield stored


@names_missing_extra
def compare_floods(a: xr.Dataset, b: xr.Dataset, *, wet_depth: float = WET_DEPTH) -> xr.Dataset:
    """Two runs on one grid: b minus a of the maxima, where only one is wet, and the fit of the extents.

    wet_depth : depth from which a cell is wet. [m]

    Differences are NaN where either run is unknown. `extent` is -1 where the ground of either is not known;
    buildings count as dry. Attributes, over the cells known in both: rmse [m] over cells wet in either, bias [m],
    critical success index of the extent (both wet over either wet), unknown_cells.
    """
    import xarray as xr

    if a.sizes["y"] != b.sizes["y"] or a.sizes["x"] != b.sizes["x"] or not np.allclose(a.x, b.x):
        raise InputError("the two floods are on different grids; resample one")
    if a.attrs.get("height_datum") != b.attrs.get("height_datum"):
        raise InputError("the two floods count heights from different datums")
    shared = ("depth_max", "speed_max", "flow_max", "hazard_max", "arrival_time")
    names = [name for name in shared if name in a and name in b]
    data: dict[str, Any] = {f"{name}_difference": (("y", "x"), b[name].values - a[name].values) for name in names}
    known = _is_known(a) & _is_known(b)
    wet_a, wet_b = (known & (flood.depth_max.values >= wet_depth) for flood in (a, b))
    extent = np.where(known, wet_a + 2 * wet_b, -1).astype(np.int8)
    data["extent"] = (("y", "x"), extent, {"meaning": "-1 unknown, 0 dry, 1 only a, 2 only b, 3 both"})
    either = wet_a | wet_b
    difference = np.nan_to_num(b.depth_max.values - a.depth_max.values)[either]
    size = max(int(either.sum()), 1)
    fit = {
        "rmse": float(np.sqrt((difference**2).sum() / size)),
        "bias": float(difference.sum() / size),
        "critical_success_index": float((wet_a & wet_b).sum() / size) if either.any() else 1.0,
        "unknown_cells": int((~known).sum()),
        "wet_depth": wet_depth,
    }
    return xr.Dataset(data, {"x": a.x, "y": a.y}, fit)


def _is_known(flood: xr.Dataset) -> BoolArray:
    """(ny, nx) bool: cells whose ground is known."""
    if "is_known" in flood:
        return np.asarray(flood.is_known.values, np.bool_)
    return np.ones(flood.depth_max.shape, np.bool_)
