"""Finer terrains of parts of the city in a scenario file: the flood on all grids, and buildings by the finest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from twin.arrays import FloatArray, IntegerArray
from twin.errors import InputError, ScenarioError
from twin.files import load_dataset, save_dataset
from twin.flood import FloodScenario, simulate_nested, worst_of_finer
from twin.hazard import building_hazard
from twin.notes import Note
from twin.parallel import Progress
from twin.pipeline.initial_water import initial_water, start_of_flood
from twin.scenario import NestedTerrain, Scenario
from twin.terrain import Terrain

__all__ = ["FinerFloods", "finer_terrains", "finest_hazard", "load", "nested_floods", "save", "starts"]

_GAP = 3  # cells of the coarser terrain between its edge and a finer one


class FinerFloods(NamedTuple):
    """The flood of the whole area, beneath finer terrains with their worst; and the flood on each finer terrain."""

    whole: xr.Dataset
    finer: tuple[xr.Dataset, ...]


def finer_terrains(
    scenario: Scenario, terrain: Terrain, make: Callable[[NestedTerrain], Terrain]
) -> tuple[Terrain, ...]:
    """The terrains of `[[terrain.nested]]`, each widened to whole cells of the one it lies in.

    make : a terrain of these bounds and cells
    """
    found: list[Terrain] = [terrain]
    for k, part in enumerate(scenario.terrain.nested):
        x_min, y_min, x_max, y_max = part.bounds
        around = [
            t for t in found
            if t.grid.bounds[0] <= x_min and t.grid.bounds[1] <= y_min
            and t.grid.bounds[2] >= x_max and t.grid.bounds[3] >= y_max
        ]  # fmt: skip
        if not around:
            raise ScenarioError(
                f"terrain.nested.{k}.bounds {part.bounds} are not within the terrain, whose bounds are "
                f"{tuple(float(v) for v in terrain.grid.bounds)}"
            )
        grid = min(around, key=lambda t: t.grid.cell_size).grid
        size = grid.cell_size
        low = np.floor((np.array([x_min, y_min]) - (grid.x0, grid.y0)) / size + 1e-9) * size + (grid.x0, grid.y0)
        high = np.ceil((np.array([x_max, y_max]) - (grid.x0, grid.y0)) / size - 1e-9) * size + (grid.x0, grid.y0)
        bounds = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        found.append(make(part.model_copy(update={"bounds": bounds})))
    return tuple(found[1:])


def starts(
    scenario: Scenario, terrain: Terrain, finer: Sequence[Terrain], forcing: FloodScenario, folder: Path
) -> tuple[FloodScenario, list[FloatArray] | None]:
    """What drives the flood with the notes on its water at the start, and that water on each terrain, at rest. [m]

    On finer terrains it is the scenario's own there, and what is there in the first terrain above.
    """
    start = start_of_flood(scenario, terrain, forcing, folder)
    forcing, depth = start["scenario"], start["initial_depth"]
    if depth is None:
        return forcing, None
    if start["initial_velocity"] is not None:
        forcing = replace(forcing, assumptions=(*forcing.assumptions, Note("pipeline.nested_at_rest")))
    whole = np.broadcast_to(np.asarray(depth, np.float64), terrain.grid.shape)
    depths = [whole]
    for part in finer:
        own = initial_water(scenario, part, replace(forcing, levels=()), folder)
        x, y = np.meshgrid(part.grid.x, part.grid.y)
        at = terrain.grid.rows_columns(x.ravel(), y.ravel())
        above, level = whole[at], (terrain.elevation + whole)[at]
        stands = np.where(above > 0, np.maximum(level - part.elevation.ravel(), 0.0), 0.0).reshape(part.grid.shape)
        depths.append(stands if own is None else np.maximum(stands, own.depth))
    return forcing, depths


def nested_floods(
    terrain: Terrain, finer: Sequence[Terrain], forcing: FloodScenario, *, depths: list[FloatArray] | None, order: Any,
    dtype: Any, track: IntegerArray, track_interval: float, progress: Progress,
) -> FinerFloods:  # fmt: skip
    """The flood on all terrains, followed in time at cells of the first and at all cells beneath them."""
    tracked: list[Any] = [track]
    row, column = np.divmod(np.asarray(track), terrain.grid.nx)
    for part in finer:
        x, y = np.meshgrid(part.grid.x, part.grid.y)
        mask = np.zeros(terrain.grid.shape, bool)
        mask[row, column] = True
        beneath = mask[terrain.grid.rows_columns(x.ravel(), y.ravel())].reshape(part.grid.shape)
        tracked.append(beneath & ~part.blocked)
    try:
        flood = simulate_nested(
            [terrain, *finer], forcing, order=order, dtype=dtype, initial_depth=depths, track=tracked,
            track_interval=track_interval, progress=progress,
        )  # fmt: skip
    except InputError as error:
        raise ScenarioError(f"terrain.nested: {error}") from error
    return FinerFloods(worst_of_finer(flood), flood.floods[1:])


def save(made: FinerFloods, at: Path) -> None:
    """To the folder of a stage."""
    save_dataset(made.whole, at / "flood.nc")
    for k, flood in enumerate(made.finer):
        save_dataset(flood, at / f"finer_{k}.nc")


def load(at: Path, n_finer: int) -> FinerFloods:
    """From the folder of a stage."""
    return FinerFloods(load_dataset(at / "flood.nc"), tuple(load_dataset(at / f"finer_{k}.nc") for k in range(n_finer)))


def finest_hazard(
    hazard: pd.DataFrame, buildings: pd.DataFrame, finer: Sequence[tuple[Terrain, xr.Dataset]]
) -> pd.DataFrame:
    """The table of `building_hazard` with the rows of buildings that a finer terrain has whole, as they are there.

    A building whose water is not known there, as where it reaches the edge of that terrain, keeps its row, which has
    the worst of the finer cells.
    """
    found = hazard.copy()
    rows = buildings["row"].to_numpy()
    for terrain, flood in sorted(finer, key=lambda part: -part[0].grid.cell_size):
        at = np.flatnonzero(np.isin(rows, np.unique(terrain.building[terrain.building >= 0])))
        if not at.size:
            continue
        there = building_hazard(flood, buildings.iloc[at], terrain=terrain, rows=rows[at])
        known = (there["state"].astype(str) != "unknown").to_numpy() & ~there["depth_is_lower_bound"].to_numpy(bool)
        for name in found.columns:
            values = found[name].copy()
            values.iloc[at[known]] = there[name].to_numpy()[known]
            found[name] = values
    return found
