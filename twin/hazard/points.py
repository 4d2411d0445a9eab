"""Water at points: shelters on open ground, exits, people outdoors."""

from __future__ import annotations

import numpy as np
import xarray as xr

from twin.errors import InputError
from twin.hazard.buildings import worst_at_places
from twin.hazard.cells import cells_of_points, check_grid
from twin.network import PlaceHazard
from twin.terrain import Terrain

__all__ = ["hazard_on_points"]

Array = np.ndarray


def hazard_on_points(flood: xr.Dataset, terrain: Terrain, xy: Array) -> PlaceHazard:
    """Worst water at each point in every interval of a flood.

    A point has the water of the cell it lies in, on a border that of all cells that meet there, and in a blocked
    cell that of its building (`twin.hazard.cells.cells_of_points`). Intervals and what is unknown as in
    `hazard_on_buildings`; points outside the grid are unknown.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` on this terrain.
    terrain : Terrain
    xy : (n_points, 2)
        Each may occur more than once. [m]

    Returns
    -------
    PlaceHazard
        `place` is the row of each point in xy, and `xy` the points themselves.

    Raises
    ------
    InputError
        The flood is not on this terrain's grid, or has no depth or velocity; points that are not finite.
    """
    points = np.asarray(xy, np.float64).reshape(-1, 2)
    if not np.isfinite(points).all():
        raise InputError(f"point {np.argwhere(~np.isfinite(points))[0][0]} is not finite; places must be finite")
    check_grid(flood, terrain)
    cells = cells_of_points(terrain, points)
    return worst_at_places(flood, terrain, cells, cells.building, unknown_note="hazard.points_unknown", xy=points)
