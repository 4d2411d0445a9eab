"""Water at buildings: depth at the walls in time, dry storeys, isolation, damage, and PLATEAU-style risk rows."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from twin.hazard.damage import FLOOR_HEIGHT, damage_rate
from twin.hazard.ranks import DEPTH_RANKS, collapse_by_flow, depth_rank
from twin.hazard.streets import flood_seconds
from twin.terrain import Terrain

__all__ = [
    "STOREY_HEIGHT",
    "WallCells",
    "building_hazard",
    "building_hazard_in_time",
    "risk_rows",
    "wall_cells",
    "wall_depth",
]

Array = np.ndarray

# Assumed where a building has storeys or height but not both. [m]
STOREY_HEIGHT = 3.0
# Water that keeps an adult from leaving by the door: 0.30-0.35 m, Ishigaki et al., JSCE F2 67(1). [m]
DOOR_DEPTH = 0.30


class WallCells(NamedTuple):
    """Open cells that touch each building; runs of `first` in building order.

    building : (n_buildings,) rows of the city's objects
    first : (n_buildings,) start of each run in cell
    cell : (n,) flat index of the open cell
    """

    building: Array
    first: Array
    cell: Array


def wall_cells(building: Array) -> WallCells:
    """Pairs of building and the open cells that share a face with it, each pair once.

    Parameters
    ----------
    building : (ny, nx) int32
        Building row, -1 for open ground.

    Examples
    --------
    >>> raster = np.array([[-1, -1, -1], [-1, 7, -1], [-1, -1, -1]])
    >>> wall_cells(raster)
    WallCells(building=array([7]), first=array([0]), cell=array([1, 3, 5, 7]))
    """
    flat = np.arange(building.size).reshape(building.shape)
    owners, cells = [], []
    for a, b in (
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
        ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
    ):
        for inner, outer in ((a, b), (b, a)):
            touching = (building[inner] >= 0) & (building[outer] < 0)
            owners.append(building[inner][touching])
            cells.append(flat[outer][touching])
    pairs = np.unique(np.column_stack([np.concatenate(owners), np.concatenate(cells)]), axis=0)
    rows, first = np.unique(pairs[:, 0], return_index=True)
    return WallCells(rows, first, pairs[:, 1])


def wall_depth(flood: xr.Dataset, walls: WallCells) -> tuple[Array, Array]:
    """Deepest and shallowest water at each building's walls, at every output time.

    Returns
    -------
    deepest, shallowest : (n_times, n_buildings) float32
        [m]
    """
    n = flood.sizes["time"]
    deepest = np.empty((n, len(walls.building)), np.float32)
    shallowest = np.empty_like(deepest)
    for k in range(n):
        depth = flood["depth"][k].values.ravel()[walls.cell]
        if len(walls.first):
            deepest[k] = np.fmax.reduceat(depth, walls.first)
            shallowest[k] = np.fmin.reduceat(depth, walls.first)
    return deepest, shallowest


def _time_where(mask: Array, seconds: Array) -> Array:
    """Seconds for which each column of mask (n_times, n) holds, an output standing for the step after it."""
    step = np.diff(seconds, append=seconds[-1])
    return np.asarray(step @ mask)


def _first_time(mask: Array, seconds: Array) -> Array:
    return np.where(mask.any(axis=0), seconds[mask.argmax(axis=0)], np.nan)


def _storeys(buildings: pd.DataFrame) -> tuple[Array, Array, Array]:
    """Storeys (NaN unknown), storey height, and whether storeys were assumed from the height."""
    n = len(buildings)

    def column(name: str) -> Array:
        if name not in buildings:
            return np.full(n, np.nan)
        return pd.to_numeric(buildings[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan)

    storeys, height = column("storeys_above_ground"), column("measured_height")
    is_assumed = np.isnan(storeys) & (height > 0)
    storeys = np.where(is_assumed, np.maximum(1, np.floor(height / STOREY_HEIGHT)), storeys)
    with np.errstate(invalid="ignore", divide="ignore"):
        storey_height = np.where((height > 0) & (storeys > 0), height / storeys, STOREY_HEIGHT)
    return storeys, np.clip(storey_height, 2.2, 6.0), is_assumed


def building_hazard(
    flood: xr.Dataset,
    terrain: Terrain,
    buildings: pd.DataFrame,
    *,
    wet_depth: float = 0.05,
    floor_height: float = FLOOR_HEIGHT,
) -> pd.DataFrame:
    """What the water does to each building.

    A building's water is what stands in the open cells that touch its walls. A
    building on no cell of the grid, or hemmed in on all sides, is unknown.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` on this terrain.
    terrain : Terrain
        `terrain.building` gives the row of each building in the city's objects.
    buildings : DataFrame
        The city's buildings, with a column `row` (row in the city's objects) and, where known,
        storeys_above_ground and measured_height.
    wet_depth : float
        Depth from which a wall counts as wet. [m]
    floor_height : float
        Ground floor over ground, assumed for all. [m]

    Returns
    -------
    DataFrame, index of buildings
        state : "dry", "wet" or "unknown"
        depth_max [m], depth_rank (0 dry, 1-6, -1 unknown), first_wet [s], wet_duration [s],
        above_floor_max [m], duration_over_half_metre [s], door_blocked_from [s], isolation [s] (all walls
        deeper than 0.3 m), storeys (assumed where storeys_assumed), dry_storeys (NA unknown), damage_rate [-],
        collapse_class (u²h screening: 0, 1, 2, -1).
    """
    walls = wall_cells(terrain.building)
    seconds = flood_seconds(flood)
    deepest, shallowest = wall_depth(flood, walls)
    depth_max = deepest.max(axis=0) if len(seconds) else np.empty(0, np.float32)
    if "depth_max" in flood and len(walls.first):
        # The solver's own maximum also sees the time between outputs.
        peak = np.fmax.reduceat(flood["depth_max"].values.ravel()[walls.cell], walls.first)
        depth_max = np.fmax(depth_max, peak)
    found = pd.DataFrame(
        {
            "depth_max": depth_max,
            "first_wet": _first_time(deepest >= wet_depth, seconds),
            "wet_duration": _time_where(deepest >= wet_depth, seconds),
            "duration_over_half_metre": _time_where(deepest >= 0.5, seconds),
            "door_blocked_from": _first_time(shallowest >= DOOR_DEPTH, seconds),
            "isolation": _time_where(shallowest >= DOOR_DEPTH, seconds),
            "depth_speed_squared_max": _flow_force(flood, walls),
        },
        index=walls.building,
    ).reindex(buildings["row"].to_numpy())
    found.index = buildings.index
    return _add_meaning(found, buildings, wet_depth, floor_height)


def building_hazard_in_time(
    flood: xr.Dataset, terrain: Terrain, buildings: pd.DataFrame, *, floor_height: float = FLOOR_HEIGHT
) -> pd.DataFrame:
    """Water at each building at each output time, one row a building and time.

    Returns
    -------
    DataFrame
        gml_id, time [s], depth (deepest at the walls) [m], depth_least (shallowest: the way out) [m],
        above_floor [m], dry_storeys, damage_rate [-], is_door_blocked (all walls deeper than 0.3 m).
        Missing where unknown. Rows by time, then in the order of `buildings`.
    """
    walls = wall_cells(terrain.building)
    seconds = flood_seconds(flood)
    deepest, shallowest = wall_depth(flood, walls)
    order = pd.Index(walls.building).get_indexer(buildings["row"].to_numpy())
    on_grid = order >= 0

    def spread(values: Array) -> Array:
        wide = np.full((len(seconds), len(buildings)), np.nan, np.float32)
        wide[:, on_grid] = values[:, order[on_grid]]
        return wide

    depth, least = spread(deepest), spread(shallowest)
    above = np.where(np.isnan(depth), np.nan, np.maximum(depth - floor_height, 0.0))
    storeys, storey_height, _ = _storeys(buildings)
    dry = np.maximum(storeys - np.ceil(above / storey_height), 0.0)
    blocked = pd.array((least >= DOOR_DEPTH).ravel(), dtype="boolean")
    blocked[np.isnan(least).ravel()] = pd.NA
    return pd.DataFrame(
        {
            "gml_id": np.tile(buildings.index.to_numpy(object), len(seconds)),
            "time": np.repeat(seconds, len(buildings)),
            "depth": depth.ravel(),
            "depth_least": least.ravel(),
            "above_floor": above.astype(np.float32).ravel(),
            "dry_storeys": dry.astype(np.float32).ravel(),
            "damage_rate": damage_rate(depth.ravel().astype(float), floor_height=floor_height),
            "is_door_blocked": blocked,
        }
    )


def _flow_force(flood: xr.Dataset, walls: WallCells) -> Array:
    """Largest depth times speed squared at each building's walls over the outputs. [m3/s2]"""
    largest = np.zeros(len(walls.building))
    for k in range(flood.sizes["time"] if len(walls.first) else 0):
        now = flood.isel(time=k)
        depth, vx, vy = (now[v].values.ravel()[walls.cell] for v in ("depth", "velocity_x", "velocity_y"))
        largest = np.fmax(largest, np.fmax.reduceat(depth * (vx * vx + vy * vy), walls.first))
    return largest


def _add_meaning(
    found: pd.DataFrame, buildings: pd.DataFrame, wet_depth: float, floor_height: float
) -> pd.DataFrame:
    depth = found["depth_max"].to_numpy(dtype=float)
    unknown = np.isnan(depth)
    state = np.where(unknown, "unknown", np.where(depth >= wet_depth, "wet", "dry"))
    found.insert(0, "state", pd.Categorical(state, categories=["dry", "wet", "unknown"]))
    found.insert(2, "depth_rank", depth_rank(depth, dry_below=wet_depth))
    found["above_floor_max"] = np.where(unknown, np.nan, np.maximum(depth - floor_height, 0.0))
    storeys, storey_height, is_assumed = _storeys(buildings)
    found["storeys"] = pd.array(storeys, dtype="Float64")
    found["storeys_assumed"] = is_assumed
    wet_floors = np.where(depth > floor_height, np.ceil((depth - floor_height) / storey_height), 0.0)
    dry = np.maximum(storeys - wet_floors, 0.0)
    dry = np.where(unknown, np.nan, dry)
    found["dry_storeys"] = pd.array(dry, dtype="Float64")
    found["damage_rate"] = damage_rate(depth, floor_height=floor_height)
    found["collapse_class"] = collapse_by_flow(found["depth_speed_squared_max"].to_numpy())
    return found


def risk_rows(hazard: pd.DataFrame, *, description: str, scale: str = "") -> pd.DataFrame:
    """The same result as PLATEAU-style disaster-risk rows, one a wet building.

    Columns as in `CityModel.risks`: gml_id, kind, description, rank (code), rank_label, depth [m],
    scale, duration [hours above 0.5 m]. Buildings that stay dry or unknown have no row, as in PLATEAU data;
    `hazard.state` tells the two apart.
    """
    wet = hazard[hazard["state"] == "wet"]
    rank = wet["depth_rank"].to_numpy()
    return pd.DataFrame(
        {
            "gml_id": wet.index.to_numpy(),
            "kind": "simulated",
            "description": description,
            "rank": [DEPTH_RANKS[r - 1].code for r in rank],
            "rank_label": [DEPTH_RANKS[r - 1].ja for r in rank],
            "depth": wet["depth_max"].round(3).to_numpy(),
            "scale": scale,
            "duration": (wet["duration_over_half_metre"] / 3600.0).round(2).to_numpy(),
        }
    )
