"""The section flood.initial of a scenario -> water at the start of `simulate_flood`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypedDict

import numpy as np

from twin.arrays import FloatArray
from twin.criteria import height_datum
from twin.errors import InputError, ScenarioError
from twin.flood import FloodScenario, InitialWater, connected_water, warm_up, water_from_run
from twin.flood.initial import connected_water_note
from twin.notes import Note
from twin.parallel import Progress, silent
from twin.quantities import MINUTE
from twin.scenario import InitialArea, Scenario
from twin.scenario import InitialWater as InitialWaterOptions
from twin.terrain import Terrain, sample_elevation
from twin.terrain.geotiff import read_raster

__all__ = ["Start", "initial_water", "start_of_flood"]


class Start(TypedDict):
    """Arguments of `simulate_flood`: what drives the flood, and water at the start, None where it decides by itself."""

    scenario: FloodScenario
    initial_depth: FloatArray | None
    initial_velocity: tuple[FloatArray, FloatArray] | None


def start_of_flood(
    scenario: Scenario, terrain: Terrain, forcing: FloodScenario, folder: Path, *, progress: Progress = silent
) -> Start:
    """Arguments of `simulate_flood` for the water at the start, and what drives the flood with the notes on it.

    forcing : of `flood_scenario`
    folder : of the scenario file
    """
    forcing = replace(forcing, fill_from_boundaries=scenario.flood.initial.fill_from_boundaries)
    try:
        water = initial_water(scenario, terrain, forcing, folder, progress=progress)
    except InputError as error:
        raise ScenarioError(f"flood.initial: {error}") from error
    if water is None:
        return {"scenario": forcing, "initial_depth": None, "initial_velocity": None}
    notes, velocity = water.notes, water.velocity
    if velocity is not None and scenario.flood.solver == "local_inertial":
        notes, velocity = (*notes, Note("flood.initial_at_rest")), None
    forcing = replace(forcing, assumptions=(*forcing.assumptions, *notes))
    return {"scenario": forcing, "initial_depth": water.depth, "initial_velocity": velocity}


def initial_water(
    scenario: Scenario, terrain: Terrain, forcing: FloodScenario, folder: Path, *, progress: Progress = silent
) -> InitialWater | None:
    """Water of the section; None where it says no more than that it is connected to the level boundaries.

    Raises
    ------
    InputError, ScenarioError
        A file is no raster or no run, a polygon covers no open cell, or a depth is negative.
    """
    options, flood = scenario.flood.initial, scenario.flood
    water: InitialWater | None
    if options.run is not None:
        minutes = options.run_minutes
        water = water_from_run(folder / options.run, terrain, time=None if minutes is None else minutes * MINUTE)
    else:
        water = _given(scenario, terrain, folder)
        if water is not None and forcing.levels and options.fill_from_boundaries:
            filled = connected_water(terrain, forcing)
            note = connected_water_note(terrain, forcing, filled)
            water = InitialWater(depth=np.maximum(water.depth, filled), notes=(*water.notes, note))
    if not options.warm_up_minutes:
        return water
    return warm_up(
        terrain, forcing, duration=options.warm_up_minutes * MINUTE, water=water, solver=flood.solver,
        order=flood.order, dtype=flood.dtype, progress=progress,
    )  # fmt: skip


def _given(scenario: Scenario, terrain: Terrain, folder: Path) -> InitialWater | None:
    """Water by level, depth, raster and polygons, the deepest of them; None where none is given."""
    options = scenario.flood.initial
    if options.level is None and options.depth is None and options.raster is None and not options.area:
        return None
    open_ground = ~terrain.blocked
    depth = np.zeros(terrain.grid.shape)
    notes: list[Note] = []
    if options.raster is not None:
        np.maximum(depth, _from_raster(folder / options.raster, options, terrain), out=depth)
        quantity = Note(f"flood.quantity_{options.raster_quantity}")
        name = Path(options.raster).name
        notes.append(Note("flood.initial_raster", name=name, quantity=quantity, volume=_volume(depth, terrain)))
    if options.level is not None:
        np.maximum(depth, options.level - terrain.elevation, out=depth)
    if options.depth is not None:
        np.maximum(depth, options.depth, out=depth)
    for k, area in enumerate(options.area):
        _fill_area(depth, area, terrain, f"area.{k}")
    depth = np.where(open_ground, depth, 0.0)
    if options.level is not None or options.depth is not None or options.area:
        notes.append(Note("flood.initial_given", volume=_volume(depth, terrain)))
    return InitialWater(depth=depth, notes=tuple(notes))


def _volume(depth: FloatArray, terrain: Terrain) -> float:
    room = 1.0 if terrain.porosity is None else terrain.porosity
    return float((np.where(terrain.blocked, 0.0, depth) * room).sum()) * terrain.grid.cell_area


def _fill_area(depth: FloatArray, area: InitialArea, terrain: Terrain, key: str) -> None:
    """Fill a polygon to its level or depth, where it is deeper than what is there."""
    import shapely

    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    inside = shapely.contains_xy(shapely.Polygon(area.polygon), x, y) & ~terrain.blocked
    if not inside.any():
        raise InputError(
            f"{key}: the polygon covers no open cell of the grid {terrain.grid.bounds}; enlarge or move it"
        )
    if area.level is not None:
        depth[inside] = np.maximum(depth[inside], area.level - terrain.elevation[inside])
    if area.depth is not None:
        depth[inside] = np.maximum(depth[inside], area.depth)


def _from_raster(path: Path, options: InitialWaterOptions, terrain: Terrain) -> FloatArray:
    """Depth from a raster of level or depth; zero where it has no data."""
    from twin.kernels.raster import fill_nearest

    raster, grid = read_raster(path), terrain.grid
    known = np.isfinite(raster.elevation)
    if not known.any():
        raise InputError(f"{path}: holds no value")
    if options.raster_quantity == "depth":
        lowest = float(raster.elevation[known].min())
        if lowest < 0:
            raise InputError(f"{path}: holds a depth of {lowest:g} m, expected zero or more; is it a level?")
        depth = sample_elevation(replace(raster, elevation=np.where(known, raster.elevation, 0.0)), grid)
        return np.asarray(np.nan_to_num(depth))
    offset = 0.0 if options.raster_datum is None else height_datum(options.raster_datum).offset
    nearest = fill_nearest(raster.elevation.astype(np.float64), known)
    level = sample_elevation(replace(raster, elevation=nearest), grid) + offset
    share = sample_elevation(replace(raster, elevation=known.astype(np.float64)), grid)
    return np.where(np.nan_to_num(share) > 0.5, np.maximum(np.nan_to_num(level - terrain.elevation), 0.0), 0.0)
