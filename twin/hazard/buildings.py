"""Water at buildings: the worst of each interval, dry storeys, isolation, damage, and PLATEAU-style risk rows.

The cells that represent a building are chosen in `twin.hazard.cells`, damage criteria are in `twin.criteria`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

import numpy as np
import pandas as pd
import xarray as xr

from twin.arrays import BoolArray, FloatArray, FloatingArray, IntegerArray
from twin.criteria import (
    DEEP_DEPTH,
    DEPTH_RANKS,
    DOOR_DEPTH,
    FLOOR_HEIGHT,
    WET_DEPTH,
    WaterState,
    collapse_class,
    damage_rate,
    depth_rank,
    dry_storeys,
    is_wet,
    storeys_and_height,
    water_state,
)
from twin.errors import InputError
from twin.hazard.cells import BuildingCells, cells_of_buildings, check_grid
from twin.hazard.intervals import flood_seconds, worst_water
from twin.network import PlaceHazard
from twin.notes import Note
from twin.quantities import HOUR
from twin.terrain import Terrain
from twin.terrain.buildings import rows_of_ids

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = [
    "building_hazard",
    "building_hazard_in_time",
    "first_time",
    "hazard_on_buildings",
    "risk_rows",
    "state_column",
    "water_known",
    "with_geometry",
    "worst_at_places",
]


def hazard_on_buildings(flood: xr.Dataset, terrain: Terrain, *, rows: IntegerArray | None = None) -> PlaceHazard:
    """Worst water at each building in every interval of a flood.

    A building's water is that of the open cells at its walls, or under and around it where the terrain lets water
    through (`twin.hazard.cells.cells_of_buildings`). Intervals as in `hazard_on_streets`.

    A building is unknown (NaN) where any of its cells is (no data, or ground that is not known), where it reaches
    the border of the grid, where it has no open cell (enclosed by others) and where it is on no cell at all;
    `known_depth` and `known_flow` are the worst of its known cells.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` on this terrain.
    terrain : Terrain
    rows : (n_places,) int or None
        Rows of buildings in the city's objects, each once; None: all on the terrain.

    Raises
    ------
    InputError
        The flood is not on this terrain's grid, or has no depth or velocity.
    """
    cells = _cells(flood, terrain)
    place = cells.building if rows is None else np.asarray(rows, np.int32)
    return worst_at_places(flood, terrain, cells, place, unknown_note="hazard.buildings_unknown")


def worst_at_places(
    flood: xr.Dataset,
    terrain: Terrain,
    cells: BuildingCells,
    place: IntegerArray,
    *,
    unknown_note: str,
    xy: FloatArray | None = None,
) -> PlaceHazard:
    """Worst water of each interval at the cells of places, for all of `place`; see `hazard_on_buildings`.

    unknown_note : key of the note that counts unknown places
    xy : positions of the places, where they are points
    """
    at = _position(cells.building, place)
    unique, inverse = np.unique(cells.cell, return_inverse=True)
    unique = np.where(terrain.known.ravel()[unique], unique, -1)
    found = worst_water(flood, unique)
    shape = (len(found.time), len(cells.building))
    depth, flow, least = (np.full(shape, np.nan, np.float32) for _ in range(3))
    known_depth, known_flow = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for k, (worst, known) in enumerate(found.water):
        at_depth = worst.depth[inverse]
        depth[k], known_depth[k] = _worst_of_cells(at_depth, cells)
        flow[k], known_flow[k] = _worst_of_cells(worst.flow[inverse], cells)
        least[k] = -_worst_of_cells(-at_depth, cells)[0]
        if known is not worst:
            known_depth[k] = _worst_of_cells(known.depth[inverse], cells)[1]
            known_flow[k] = _worst_of_cells(known.flow[inverse], cells)[1]
    for values in (depth, flow, least):
        values[:, ~cells.is_whole] = np.nan
    flow[np.isnan(depth)] = np.nan
    unknown = np.isnan(_spread(depth, at)).any(axis=0) | np.isnan(_spread(flow, at)).any(axis=0)
    notes = list(found.notes)
    if unknown.any():
        wet = int((unknown & is_wet(_spread(known_depth, at, missing=0.0)).any(axis=0)).sum())
        notes.append(Note(unknown_note, n=int(unknown.sum()), total=len(place), wet=wet))
    return PlaceHazard(
        place=place,
        time=found.time,
        depth=_spread(depth, at),
        flow=_spread(flow, at),
        known_depth=_spread(known_depth, at, missing=0.0),
        known_flow=_spread(known_flow, at, missing=0.0),
        least_depth=_spread(least, at),
        xy=xy,
        notes=tuple(notes),
    )


def _cells(flood: xr.Dataset, terrain: Terrain) -> BuildingCells:
    check_grid(flood, terrain)
    return cells_of_buildings(terrain)


def _position(known: IntegerArray, wanted: IntegerArray) -> IntegerArray:
    """Index of each wanted row among the ascending known rows; -1 where it is not one of them."""
    if not len(known):
        return np.full(len(wanted), -1, np.int64)
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[at] == wanted, at, -1)


def _spread(values: FloatingArray, at: IntegerArray, missing: float = np.nan) -> FloatingArray:
    """Columns `at` of values (n_times, n); `missing` where -1."""
    wide = np.full((len(values), len(at)), missing, values.dtype)
    wide[:, at >= 0] = values[:, at[at >= 0]]
    return wide


def _worst_of_cells(values: FloatingArray, cells: BuildingCells) -> tuple[FloatingArray, FloatingArray]:
    """Greatest of each building's cells: NaN where any is NaN or there is none; and of the known cells, else 0."""
    worst = np.full(len(cells.building), np.nan, values.dtype)
    known = np.zeros(len(cells.building), values.dtype)
    some = np.diff(cells.offsets) > 0
    if some.any():
        first = cells.offsets[:-1][some]
        worst[some] = np.maximum.reduceat(values, first)
        known[some] = np.nan_to_num(np.fmax.reduceat(values, first))
    return worst, known


@overload
def building_hazard(
    flood: xr.Dataset,
    buildings: gpd.GeoDataFrame,
    *,
    terrain: Terrain,
    rows: IntegerArray | None = None,
    floor_height: float = FLOOR_HEIGHT,
    water: PlaceHazard | None = None,
) -> gpd.GeoDataFrame: ...


@overload
def building_hazard(  # type: ignore[overload-cannot-match]
    flood: xr.Dataset,
    buildings: pd.DataFrame,
    *,
    terrain: Terrain,
    rows: IntegerArray | None = None,
    floor_height: float = FLOOR_HEIGHT,
    water: PlaceHazard | None = None,
) -> pd.DataFrame: ...


def building_hazard(
    flood: xr.Dataset,
    buildings: pd.DataFrame,
    *,
    terrain: Terrain,
    rows: IntegerArray | None = None,
    floor_height: float = FLOOR_HEIGHT,
    water: PlaceHazard | None = None,
) -> pd.DataFrame:
    """Water depth, duration, dry storeys, isolation and damage of each building.

    A building known only in part is wet where that part is wet: its depth, rank, durations and flow
    are then lower bounds (`depth_is_lower_bound`) and its dry storeys and damage unknown. Otherwise it is unknown.

    Depth and flow are the greatest of the run; an interval counts with its worst. `first_wet` and
    `duration_over_half_metre` are the solver's own times where the flood has them (`arrival_time`, `duration`) and
    do not depend on the output step; other times are those of whole intervals of `hazard_on_buildings`, never
    shorter than the actual time.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` on this terrain.
    buildings : GeoDataFrame or DataFrame
        Buildings of the city, any of them in any order, as `citygml.footprints(city, type="bldg:Building")` gives
        them: the index is gml_id; columns storeys_above_ground and measured_height [m] where known.
    terrain : Terrain
    rows : (n_buildings,) int or None
        Row of each building in the city's objects; None: found by the index, see `Terrain.building_id`.
    floor_height : float
        Ground floor over ground, assumed for all. [m]
    water : PlaceHazard or None
        From `hazard_on_buildings` for these rows, where it was made before.

    Returns
    -------
    GeoDataFrame with the footprints, or DataFrame, as `buildings`; its index
        state : "dry", "wet" or "unknown"
        depth_max [m], depth_rank (0 dry, 1-6, -1 unknown), depth_is_lower_bound, first_wet [s], wet_duration [s],
        above_floor_max [m], duration_over_half_metre [s], door_blocked_from [s], isolation [s] (all walls
        at least `criteria.DOOR_DEPTH` deep), flow_max (depth times speed squared) [m3/s2], storeys (assumed where
        storeys_assumed), dry_storeys (NA unknown), damage_rate [-], collapse_class (0, 1, 2, -1).
    """
    rows = rows_of_ids(terrain, buildings.index) if rows is None else np.asarray(rows)
    water = hazard_on_buildings(flood, terrain, rows=rows) if water is None else water
    _check_rows(water, rows)
    cells = _cells(flood, terrain)
    at = _position(cells.building, rows)
    known_depth, is_partial = _greatest(flood, "depth_max", cells, at, water.depth, water.known_depth)
    known_flow, flow_is_partial = _greatest(flood, "flow_max", cells, at, water.flow, water.known_flow)
    depth, is_lower_bound = water_known(known_depth, is_partial)
    is_unknown = np.isnan(depth)
    collapse = collapse_class(known_flow)
    certain = ~flow_is_partial | (collapse == collapse_class(np.array(np.inf)))
    storeys, _, is_assumed = storeys_and_height(*_storeys(buildings))
    dry = np.where(is_lower_bound, np.nan, dry_storeys(depth, *_storeys(buildings), floor_height=floor_height))
    damage = np.where(is_lower_bound, np.nan, damage_rate(depth, floor_height=floor_height))
    seconds = water.time
    least = water.least_depth if water.least_depth is not None else np.full_like(water.depth, np.nan)
    no_way_out = least >= DOOR_DEPTH
    way_is_unknown = np.isnan(least).any(axis=0)
    found = pd.DataFrame(
        {
            "state": state_column(depth),
            "depth_max": depth.astype(np.float32),
            "depth_rank": depth_rank(depth),
            "depth_is_lower_bound": is_lower_bound,
            "first_wet": _first_wet(flood, cells, at, water),
            "wet_duration": np.where(is_unknown, np.nan, _time_where(is_wet(water.known_depth), seconds)),
            "duration_over_half_metre": np.where(is_unknown, np.nan, _deep_time(flood, cells, at, water)),
            "door_blocked_from": first_time(no_way_out, seconds),
            "isolation": np.where(way_is_unknown, np.nan, _time_where(no_way_out, seconds)),
            "flow_max": np.where(flow_is_partial & (known_flow == 0), np.nan, known_flow),
            "above_floor_max": np.maximum(depth - floor_height, 0.0),
            "storeys": pd.array(storeys, dtype="Float64"),
            "storeys_assumed": is_assumed,
            "dry_storeys": pd.array(dry, dtype="Float64"),
            "damage_rate": damage,
            "collapse_class": np.where(certain, collapse, -1).astype(np.int8),
        },
        index=buildings.index,
    )
    return with_geometry(found, buildings)


def building_hazard_in_time(
    flood: xr.Dataset,
    buildings: pd.DataFrame,
    *,
    terrain: Terrain,
    rows: IntegerArray | None = None,
    floor_height: float = FLOOR_HEIGHT,
    water: PlaceHazard | None = None,
) -> pd.DataFrame:
    """Worst water at each building from each output time to the next, one row per building and time.

    flood, buildings, terrain, rows, floor_height, water : as in `building_hazard`

    Returns
    -------
    DataFrame
        gml_id, time [s] (start of the interval; the last one is that of the last output onward), depth (deepest at
        the walls) [m], depth_is_lower_bound, depth_least (shallowest: the way out) [m], above_floor [m],
        dry_storeys, damage_rate [-], is_door_blocked (all walls at least `criteria.DOOR_DEPTH` deep). Missing where
        unknown. Rows by time, then in the order of `buildings`.
    """
    rows = rows_of_ids(terrain, buildings.index) if rows is None else np.asarray(rows)
    water = hazard_on_buildings(flood, terrain, rows=rows) if water is None else water
    _check_rows(water, rows)
    outputs = flood_seconds(flood)
    known, worst = (_worst_from(outputs, water.time, v) for v in (water.known_depth, water.depth))
    depth, is_lower_bound = water_known(known.ravel(), np.isnan(worst).ravel())
    none = np.full_like(water.depth, np.nan)
    least = _worst_from(outputs, water.time, none if water.least_depth is None else water.least_depth).ravel()
    storeys, height = (np.tile(column, len(outputs)) for column in _storeys(buildings))
    blocked = pd.array(least >= DOOR_DEPTH, dtype="boolean")
    blocked[np.isnan(least)] = pd.NA
    dry = dry_storeys(depth, storeys, height, floor_height=floor_height)
    return pd.DataFrame(
        {
            "gml_id": np.tile(buildings.index.to_numpy(object), len(outputs)),
            "time": np.repeat(outputs, len(buildings)),
            "depth": depth.astype(np.float32),
            "depth_is_lower_bound": is_lower_bound,
            "depth_least": least,
            "above_floor": np.maximum(depth - floor_height, 0.0).astype(np.float32),
            "dry_storeys": np.where(is_lower_bound, np.nan, dry).astype(np.float32),
            "damage_rate": np.where(is_lower_bound, np.nan, damage_rate(depth, floor_height=floor_height)),
            "is_door_blocked": blocked,
        }
    )


def state_column(depth: FloatingArray) -> pd.Categorical[str]:
    """ "dry", "wet" or "unknown" for each depth, see `criteria.water_state`."""
    names = pd.Index([state.name.lower() for state in WaterState])
    return pd.Categorical.from_codes(water_state(depth), categories=names)


@overload
def with_geometry(found: pd.DataFrame, places: gpd.GeoDataFrame | gpd.GeoSeries) -> gpd.GeoDataFrame: ...


@overload
def with_geometry(found: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame: ...


def with_geometry(found: pd.DataFrame, places: pd.DataFrame | gpd.GeoSeries) -> pd.DataFrame:
    """A GeoDataFrame with the geometry of places, where they have one, else the table itself."""
    import geopandas as gpd

    if not isinstance(places, (gpd.GeoDataFrame, gpd.GeoSeries)):
        return found
    return gpd.GeoDataFrame(found, geometry=places.geometry, crs=places.crs)


def _check_rows(water: PlaceHazard, rows: IntegerArray) -> None:
    if not np.array_equal(water.place, rows):
        raise InputError("water is for other buildings than the table; make it by hazard_on_buildings with their rows")


def water_known(known: FloatingArray, is_partial: BoolArray) -> tuple[FloatArray, BoolArray]:
    """Depth, and whether it is a lower bound: where only a part is known, that of the part where wet, else NaN."""
    known = np.asarray(known, np.float64)
    is_lower_bound = is_partial & is_wet(known)
    return np.where(is_partial & ~is_lower_bound, np.nan, known), is_lower_bound


def _greatest(
    flood: xr.Dataset,
    name: str,
    cells: BuildingCells,
    at: IntegerArray,
    worst: FloatingArray,
    known: FloatingArray,
) -> tuple[FloatArray, BoolArray]:
    """Greatest known value of the run at each building, also of the solver's maximum; and whether a part is unknown."""
    is_partial = np.isnan(worst).any(axis=0) | (at < 0)
    greatest = known.max(axis=0, initial=0.0).astype(np.float64)
    if name in flood:
        run_worst, run_known = _worst_of_cells(flood[name].values.ravel()[cells.cell].astype(np.float64), cells)
        greatest = np.maximum(greatest, _spread(run_known[None], at, missing=0.0)[0])
        is_partial |= np.isnan(_spread(run_worst[None], at)[0])
    return greatest, is_partial


def _worst_from(outputs: FloatArray, time: FloatArray, values: FloatingArray) -> FloatingArray:
    """Greatest of the intervals of `time` that reach into [outputs[k], outputs[k + 1]); NaN stays."""
    first = np.maximum(np.searchsorted(time, outputs, side="right") - 1, 0)
    last = np.append(np.searchsorted(time, outputs[1:], side="left"), len(time))
    return np.array([values[a : max(b, a + 1)].max(axis=0) for a, b in zip(first, last, strict=True)])


def _first_wet(flood: xr.Dataset, cells: BuildingCells, at: IntegerArray, water: PlaceHazard) -> FloatingArray:
    """When a known cell of each building first is wet; NaN never. [s]"""
    if "arrival_time" not in flood or flood.attrs.get("wet_depth") != WET_DEPTH:
        return first_time(is_wet(water.known_depth), water.time)
    arrival = flood["arrival_time"].values.ravel()[cells.cell].astype(np.float64)
    latest_first, _ = _worst_of_cells(np.where(np.isnan(arrival), -np.inf, -arrival), cells)
    found = -_spread(latest_first[None], at)[0]
    return np.where(np.isfinite(found), found, np.nan)


def _deep_time(flood: xr.Dataset, cells: BuildingCells, at: IntegerArray, water: PlaceHazard) -> FloatingArray:
    """Time for which water deeper than `DEEP_DEPTH` stands at a known cell of each building; NaN where none states it.

    [s]
    """
    if "duration" not in flood or flood.attrs.get("deep_depth") != DEEP_DEPTH:
        return _time_where(water.known_depth >= DEEP_DEPTH, water.time)
    duration = flood["duration"].values.ravel()[cells.cell].astype(np.float64)
    _, longest = _worst_of_cells(duration, cells)
    _, is_stated = _worst_of_cells(np.isfinite(duration).astype(np.float64), cells)
    longest = np.where((is_stated == 0) & (np.diff(cells.offsets) > 0), np.nan, longest)
    return _spread(longest[None], at, missing=0.0)[0]


def _time_where(mask: BoolArray, seconds: FloatArray) -> FloatArray:
    """Seconds of the intervals in which each column of mask (n_times, n) holds; the last has no end and counts 0."""
    return np.asarray(np.diff(seconds, append=seconds[-1:]) @ mask)


def first_time(mask: BoolArray, seconds: FloatArray) -> FloatArray:
    """Start of the first interval in which each column of mask (n_times, n) holds; NaN in none. [s]"""
    if not len(seconds):
        return np.full(mask.shape[1], np.nan)
    return np.where(mask.any(axis=0), seconds[mask.argmax(axis=0)], np.nan)


def _storeys(buildings: pd.DataFrame) -> tuple[FloatArray, FloatArray]:
    """Storeys above ground and measured height [m] of a table of buildings; NaN unknown."""

    def column(name: str) -> FloatArray:
        if name not in buildings:
            return np.full(len(buildings), np.nan)
        return np.asarray(pd.to_numeric(buildings[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan))

    return column("storeys_above_ground"), column("measured_height")


def risk_rows(hazard: pd.DataFrame, *, description: str, scale: str = "") -> pd.DataFrame:
    """The result as PLATEAU-style disaster-risk rows, one per wet building.

    Columns as in `CityModel.risks`: gml_id, kind, description, rank (code), rank_label, depth [m],
    scale, duration [hours above 0.5 m]. Buildings that stay dry or unknown have no row, as in PLATEAU data;
    see `hazard.state`.
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
            "duration": (wet["duration_over_half_metre"] / HOUR).round(2).to_numpy(),
        }
    )
