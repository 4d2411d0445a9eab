"""Floods with different parameters, side by side, and how likely each depth is."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import BoolArray, Float32Array, FloatArray
from twin.criteria import EXPOSURE_DEPTHS, WET_DEPTH
from twin.errors import InputError
from twin.flood.scenario import FloodScenario
from twin.flood.simulate import simulate_flood
from twin.lazy import names_missing_extra
from twin.parallel import Executor, Progress, ordered_results, silent
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["compare_floods", "simulate_ensemble"]

KEPT = ("depth_max", "speed_max", "flow_max", "hazard_max", "arrival_time", "duration")
Member = Mapping[str, Any]


def _run_member(job: tuple[Terrain, FloodScenario], options: dict[str, Any]) -> dict[str, Float32Array]:
    terrain, scenario = job
    flood = simulate_flood(terrain, scenario, **options)
    return {name: flood[name].values for name in KEPT}


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


@names_missing_extra
def simulate_ensemble(
    terrain: Terrain,
    scenario: FloodScenario,
    *,
    members: Sequence[Member],
    thresholds: Sequence[float] = (WET_DEPTH, *EXPOSURE_DEPTHS, 1.0, 3.0),
    weights: FloatArray | None = None,
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
    executor : where members run, one thread each: a pool of processes, a `dask.distributed.Client`; without one they
        run here, one after the other, each on all cores. The result does not depend on it.
    progress : called after each member with how many are done, of how many, and "ensemble"
    options : solver, order, dtype, initial_level, initial_depth as for `simulate_flood`.

    Returns
    -------
    xr.Dataset
        depth_max and others by member, y, x; probability (threshold, y, x); depth_mean and
        depth_deviation of the members' depth_max. NaN inside buildings and on unknown ground.
    """
    import xarray as xr

    if not members:
        raise InputError("an ensemble needs at least one member")
    share = np.full(len(members), 1.0) if weights is None else np.asarray(weights, np.float64)
    if share.shape != (len(members),) or (share < 0).any() or not share.sum() > 0:
        raise InputError(f"{len(members)} members need as many weights, not negative, not all zero")
    share = share / share.sum()
    jobs = [_apply(terrain, scenario, member) for member in members]
    run = partial(_run_member, options=options if executor is None else {"threads": 1, **options})
    results = list(ordered_results(run, jobs, executor=executor, progress=progress, what="ensemble"))
    depth = np.stack([result["depth_max"] for result in results])
    levels = np.asarray(thresholds, np.float64)
    likely = np.stack([np.tensordot(share, (depth >= t).astype(np.float64), 1) for t in levels])
    likely[:, np.isnan(depth).any(axis=0)] = np.nan
    mean = np.tensordot(share, depth, 1)
    spread = np.sqrt(np.tensordot(share, (depth - mean) ** 2, 1))
    data = {name: (("member", "y", "x"), np.stack([result[name] for result in results])) for name in KEPT}
    return xr.Dataset(
        {
            **data,
            "probability": (("threshold", "y", "x"), likely, {"units": "1", "long_name": "probability of the depth"}),
            "depth_mean": (("y", "x"), mean, {"units": "m"}),
            "depth_deviation": (("y", "x"), spread, {"units": "m"}),
        },
        {"x": terrain.grid.x, "y": terrain.grid.y, "threshold": levels, "weight": ("member", share)},
        {"members": [str(dict(member)) for member in members], "height_datum": terrain.height_datum},
    )


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
