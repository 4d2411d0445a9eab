"""Water at points: shelters on open ground, exits, people outdoors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
import xarray as xr

from twin.arrays import FloatArray
from twin.criteria import is_wet
from twin.errors import CrsMismatchError, InputError
from twin.hazard.buildings import first_time, state_column, water_known, with_geometry, worst_at_places
from twin.hazard.cells import cells_of_points, check_grid
from twin.network import PlaceHazard
from twin.terrain import Terrain

if TYPE_CHECKING:
    import geopandas as gpd

    Points: TypeAlias = gpd.GeoDataFrame | gpd.GeoSeries

__all__ = ["hazard_on_points", "point_hazard"]


def hazard_on_points(flood: xr.Dataset, points: Points | npt.ArrayLike, *, terrain: Terrain) -> PlaceHazard:
    """Worst water at each point in every interval of a flood.

    A point has the water of the cell it lies in, on a border that of all cells that meet there, and in a blocked
    cell that of its building (`twin.hazard.cells.cells_of_points`). Intervals and unknown water as in
    `hazard_on_buildings`; points outside the grid are unknown.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` on this terrain.
    points : GeoDataFrame or GeoSeries of points, or (n_points, 2)
        Each may occur more than once. [m]
    terrain : Terrain

    Returns
    -------
    PlaceHazard
        `place` is the row of each point, and `xy` the points themselves.

    Raises
    ------
    InputError
        The flood is not on this terrain's grid, or has no depth or velocity; points that are not finite.
    CrsMismatchError
        The points are in another coordinate system than the terrain.
    """
    xy = _positions(points, terrain)
    check_grid(flood, terrain)
    cells = cells_of_points(terrain, xy)
    return worst_at_places(flood, terrain, cells, cells.building, unknown_note="hazard.points_unknown", xy=xy)


def point_hazard(flood: xr.Dataset, points: Points, *, terrain: Terrain) -> gpd.GeoDataFrame:
    """Greatest water of the flood at each point, see `hazard_on_points`.

    Returns
    -------
    GeoDataFrame, index and geometry of points
        state ("dry", "wet", "unknown"), depth_max [m], depth_is_lower_bound (a part of the water is unknown),
        flow_max: depth times speed squared [m3/s2], first_wet [s]. NaN unknown, first_wet also never.

    Examples
    --------
    >>> import geopandas as gpd
    >>> from twin import FloodScenario, Grid, MM_PER_HOUR, simulate_flood
    >>> flat = Terrain(
    ...     grid=Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=4, ny=4), elevation=np.zeros((4, 4)),
    ...     roughness=np.full((4, 4), 0.03, np.float32), building=np.full((4, 4), -1, np.int32))
    >>> flood = simulate_flood(flat, FloodScenario(duration=360.0, rain=600 * MM_PER_HOUR))
    >>> gauges = gpd.GeoSeries.from_xy([15.0, 99.0], [15.0, 15.0], index=["in", "out"])
    >>> point_hazard(flood, gauges, terrain=flat)[["state", "depth_max"]].round(3)
           state  depth_max
    in       wet       0.06
    out  unknown        NaN
    """
    water = hazard_on_points(flood, points, terrain=terrain)
    known = water.known_depth.max(axis=0, initial=0.0)
    depth, is_lower_bound = water_known(known, np.asarray(np.isnan(water.depth).any(axis=0)))
    found = pd.DataFrame(
        {
            "state": state_column(depth),
            "depth_max": depth.astype(np.float32),
            "depth_is_lower_bound": is_lower_bound,
            "flow_max": water.flow.max(axis=0, initial=0.0),
            "first_wet": first_time(is_wet(water.known_depth), water.time),
        },
        index=points.index,
    )
    return with_geometry(found, points)


def _positions(points: Points | npt.ArrayLike, terrain: Terrain) -> FloatArray:
    """Points as (n, 2), in the system of the terrain."""
    crs = getattr(points, "crs", None)
    if crs is not None and terrain.grid.crs is not None and crs.to_2d() != terrain.grid.crs.to_2d():
        raise CrsMismatchError(
            f"the points are in {crs.name}, the terrain is in {terrain.grid.crs.name}; reproject them by "
            "to_crs(terrain.grid.crs)"
        )
    geometry = getattr(points, "geometry", None)
    if geometry is None:
        xy = np.asarray(points, np.float64).reshape(-1, 2)
    else:
        is_point = (geometry.geom_type == "Point").to_numpy()
        if not is_point.all():
            raise InputError(f"row {int(np.argmin(is_point))} is not a point; expected points")
        xy = np.column_stack([geometry.x, geometry.y])
    if not np.isfinite(xy).all():
        raise InputError(f"point {np.argwhere(~np.isfinite(xy))[0][0]} is not finite; places must be finite")
    return xy
