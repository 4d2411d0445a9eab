"""Floods of several breach points compared: the worst for each district, the first water on each street.

Every flood is one breach point; times count from its breach. A flood that does not cover a district says nothing of it:
it is neither dry nor harmless there, and is counted as unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
import pandas as pd
import xarray as xr

from twin.arrays import AnyArray, FloatArray, IntegerArray
from twin.criteria import is_wet
from twin.errors import InputError
from twin.hazard.extent import CellState, flood_extent
from twin.network import EdgeHazard

__all__ = ["WorstBy", "district_cells", "district_floods", "first_breach_on_streets", "worst_breaches"]

WorstBy = Literal["depth", "area", "arrival", "buildings"]
# Column each choice goes by first, then the others in order; whether more of it is worse.
_ORDERS: dict[str, tuple[tuple[str, bool], ...]] = {
    "depth": (("depth_max", True), ("wet_area", True), ("first_wet", False)),
    "area": (("wet_area", True), ("depth_max", True), ("first_wet", False)),
    "arrival": (("first_wet", False), ("depth_max", True), ("wet_area", True)),
    "buildings": (("above_floor", True), ("wet_buildings", True), ("depth_max", True)),
}


def district_cells(flood: xr.Dataset, polygons: Sequence[object] | AnyArray) -> AnyArray:
    """District of every cell by its centre, (ny, nx) int32; -1 in none, the last of several.

    A district smaller than a cell has the cell a point inside it lies in.

    polygons : (n,) shapely polygons in the CRS of the flood
    """
    import shapely

    x, y = flood["x"].values, flood["y"].values
    found = np.full((len(y), len(x)), -1, np.int32)
    half_x, half_y = (abs(float(axis[1] - axis[0])) / 2 if len(axis) > 1 else 0.5 for axis in (x, y))
    for k, shape in enumerate(polygons):
        if shapely.is_empty(shape):
            continue
        x0, y0, x1, y1 = shapely.bounds(shape)
        columns, rows = slice(*np.searchsorted(x, (x0, x1))), slice(*np.searchsorted(y, (y0, y1)))
        inside = shapely.contains_xy(shape, *np.meshgrid(x[columns], y[rows]))
        if inside.any():
            found[rows, columns][inside] = k
            continue
        point = shapely.point_on_surface(shape)
        i, j = np.abs(x - point.x).argmin(), np.abs(y - point.y).argmin()
        if abs(x[i] - point.x) <= half_x and abs(y[j] - point.y) <= half_y:
            found[j, i] = k
    return found


def district_floods(
    flood: xr.Dataset,
    cells: IntegerArray,
    *,
    n_districts: int,
    buildings: pd.DataFrame | None = None,
    district_of_building: IntegerArray | None = None,
) -> pd.DataFrame:
    """One flood in every district.

    Parameters
    ----------
    cells : (ny, nx) int
        District of every cell, -1 in none; see `district_cells`.
    buildings : DataFrame, optional
        From `building_hazard` for this flood.
    district_of_building : (n_buildings,) int, optional
        District of each, -1 in none.

    Returns
    -------
    DataFrame, one row per district in order
        known_share: of its cells that are no buildings, those whose water is known; NaN for a district without such
        cells on the grid. depth_max [m] and wet_area [m2]: of the known cells; NaN where none is known. first_wet [s]:
        NaN where it stays dry or none is known. With buildings also wet_buildings, above_floor (water above the
        ground floor) and unknown_buildings.
    """
    state = flood_extent(flood)
    size = float(flood.attrs.get("cell_size", np.diff(flood["x"].values[:2])[0] if len(flood["x"]) > 1 else 1.0))
    inside = (cells >= 0) & (state != CellState.BUILDING)
    known = inside & (state != CellState.UNKNOWN)
    wet = known & (state == CellState.WET)
    depth = np.nan_to_num(flood["depth_max"].values.astype(np.float64))
    arrival = flood["arrival_time"].values if "arrival_time" in flood else np.full(state.shape, np.nan)
    n = n_districts

    def count(mask: AnyArray) -> AnyArray:
        return np.bincount(cells[mask], minlength=n)[:n]

    total, n_known = count(inside), count(known)
    deepest, first = np.zeros(n), np.full(n, np.inf)
    np.maximum.at(deepest, cells[known], depth[known])
    came = wet & np.isfinite(arrival)
    np.minimum.at(first, cells[came], arrival[came])
    with np.errstate(invalid="ignore", divide="ignore"):
        table = pd.DataFrame(
            {
                "known_share": np.where(total > 0, n_known / total, np.nan),
                "depth_max": np.where(n_known > 0, deepest, np.nan),
                "wet_area": np.where(n_known > 0, count(wet) * size * size, np.nan),
                "first_wet": np.where(np.isfinite(first), first, np.nan),
            }
        )
    if buildings is not None and district_of_building is not None:
        place = np.asarray(district_of_building)
        reached = place >= 0
        is_state = buildings["state"].astype(str).to_numpy()
        above = buildings["above_floor_max"].to_numpy(np.float64)
        for name, mask in (
            ("wet_buildings", is_state == "wet"),
            ("above_floor", above > 0),
            ("unknown_buildings", is_state == "unknown"),
        ):
            table[name] = np.bincount(place[reached & mask], minlength=n)[:n]
    return table


def worst_breaches(floods: Mapping[str, pd.DataFrame], *, by: WorstBy = "depth") -> pd.DataFrame:
    """The worst breach point for each district.

    Parameters
    ----------
    floods : breach point -> table of `district_floods`, all of the same districts
    by : what decides: greatest depth, largest wet area, earliest arrival, or most buildings with water above the floor;
        ties go by depth, area and arrival, then to the first breach point

    Returns
    -------
    DataFrame, one row per district in order
        worst_breach: "" where no breach point is known to wet the district. The columns of its row in `floods`.
        first_breach, first_arrival [s]: where water comes from first, of all breach points. wet_breaches,
        unknown_breaches: how many wet it, and how many do not cover all of it. is_lower_bound: a breach point that
        does not cover all of it may be worse.

    Raises
    ------
    InputError
        No breach point, or a choice that the tables have no column for.
    """
    if not floods:
        raise InputError("no breach point to compare")
    names = list(floods)
    order = _ORDERS[by]
    tables = list(floods.values())
    missing = [column for column, _ in order if column not in tables[0]]
    if missing:
        raise InputError(f"the districts have no {', '.join(missing)}, by which the worst is asked for")

    def stacked(column: str) -> FloatArray:
        return np.stack([table[column].to_numpy(np.float64) for table in tables])

    depth, arrival, share = stacked("depth_max"), stacked("first_wet"), stacked("known_share")
    wets = is_wet(depth)
    keys = [np.where(np.isnan(v), -np.inf, v if more else -v) for column, more in order for v in [stacked(column)]]
    keys = [np.where(wets, key, -np.inf) for key in keys]
    # the last key of lexsort is the first to decide; of equals the first breach point, by the least negative row
    rank = np.lexsort((-np.arange(len(names))[:, None] + np.zeros_like(depth), *keys[::-1]), axis=0)
    best = rank[-1]
    none = ~wets.any(axis=0)
    partial = ~(share >= 1.0) & ~np.isnan(share)
    found = pd.DataFrame({"worst_breach": np.where(none, "", np.array(names, object)[best])})
    for column in tables[0].columns:
        found[column] = np.take_along_axis(stacked(column), best[None], axis=0)[0]
    came = np.where(wets & np.isfinite(arrival), arrival, np.inf)
    found["first_breach"] = np.where(np.isinf(came).all(axis=0), "", np.array(names, object)[came.argmin(axis=0)])
    found["first_arrival"] = np.where(np.isinf(came).all(axis=0), np.nan, came.min(axis=0))
    found["wet_breaches"] = wets.sum(axis=0)
    found["unknown_breaches"] = partial.sum(axis=0)
    found["is_lower_bound"] = np.asarray(partial.any(axis=0))
    return found


def first_breach_on_streets(hazards: Mapping[str, EdgeHazard]) -> pd.DataFrame:
    """First water on each street over all breach points, counted from the breach.

    Parameters
    ----------
    hazards : breach point -> water on the same streets

    Returns
    -------
    DataFrame, one row per edge in the order of the network
        first_wet [s]: earliest over the breach points that wet its known part, NaN where none does. first_breach: ""
        for none. depth_max [m]: deepest of all. wet_breaches; unknown_breaches: where a part of the street is unknown
        at some time, so that water may come there earlier.

    Raises
    ------
    InputError
        No breach point, or hazards of different streets.
    """
    if not hazards:
        raise InputError("no breach point to compare")
    names = np.array(list(hazards), object)
    n = {np.asarray(hazard.depth).shape[1] for hazard in hazards.values()}
    if len(n) != 1:
        raise InputError(f"the hazards are of {sorted(n)} streets; make them for the same network")
    first, deepest, unknown = [], [], []
    for hazard in hazards.values():
        known = np.nan_to_num(hazard.depth) if hazard.known_depth is None else np.asarray(hazard.known_depth)
        wet = is_wet(known)
        first.append(np.where(wet.any(axis=0), hazard.time[wet.argmax(axis=0)], np.inf))
        deepest.append(known.max(axis=0, initial=0.0))
        unknown.append(np.isnan(hazard.depth).any(axis=0))
    times = np.stack(first)
    never = np.isinf(times).all(axis=0)
    return pd.DataFrame(
        {
            "first_wet": np.where(never, np.nan, times.min(axis=0)),
            "first_breach": np.where(never, "", names[times.argmin(axis=0)]),
            "depth_max": np.stack(deepest).max(axis=0).astype(np.float64),
            "wet_breaches": np.isfinite(times).sum(axis=0),
            "unknown_breaches": np.stack(unknown).sum(axis=0),
        },
        index=pd.RangeIndex(times.shape[1], name="edge"),
    )
