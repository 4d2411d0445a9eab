"""Where a flood is wet, dry or unknown: the extent used by maps, pictures, tables and figures."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import xarray as xr

from twin.arrays import AnyArray, IntegerArray
from twin.criteria import WaterState, is_wet, water_state
from twin.network import EdgeHazard

__all__ = ["CellState", "flood_extent", "known_cells", "street_depth"]


class CellState(IntEnum):
    """A cell of the grid at its greatest depth: `WaterState`, or a building that is closed to water."""

    DRY = WaterState.DRY
    WET = WaterState.WET
    UNKNOWN = WaterState.UNKNOWN
    BUILDING = 3


def flood_extent(flood: xr.Dataset, building: IntegerArray | None = None) -> AnyArray:
    """`CellState` of every cell at its greatest depth; (ny, nx) uint8.

    A cell is unknown where its depth is NaN outside closed buildings, or where `is_known` of the flood is False.

    Parameters
    ----------
    flood : Dataset
        With `depth_max` (y, x) [m], and `is_known` and `building` (y, x) where it has them.
    building : (ny, nx) int, optional
        Building row of every cell, -1 for open ground; default: the flood's own.

    Examples
    --------
    >>> flood = xr.Dataset({"depth_max": (("y", "x"), np.array([[0.0, 0.05, np.nan, np.nan]]))})
    >>> flood_extent(flood, np.array([[-1, -1, -1, 4]]))
    array([[0, 1, 2, 3]], dtype=uint8)
    """
    depth = flood["depth_max"].values
    if building is None and "building" in flood:
        building = flood["building"].values
    state = water_state(depth)
    if "is_known" in flood:
        state[~flood["is_known"].values.astype(bool)] = CellState.UNKNOWN
    if building is not None:
        state[(building >= 0) & np.isnan(depth)] = CellState.BUILDING
    return state


def known_cells(flood: xr.Dataset, building: IntegerArray | None = None) -> AnyArray:
    """Whether the water of each cell is known, buildings included; (ny, nx) bool. See `flood_extent`."""
    return np.asarray(flood_extent(flood, building) != CellState.UNKNOWN)


def street_depth(hazard: EdgeHazard, interval: int | None = None) -> AnyArray:
    """Depth to show on each street in an interval, or its maximum where None; (n_edges,) [m], NaN unknown.

    A street of which a part is unknown shows the water of its known parts where that is wet, else it is unknown: it
    is never shown as dry.
    """
    rows = slice(None) if interval is None else slice(interval, interval + 1)
    depth = np.asarray(hazard.depth[rows], np.float64).max(axis=0)
    known = getattr(hazard, "known_depth", None)
    least = hazard.depth[rows] if known is None else known[rows]
    seen = np.fmax.reduce(np.asarray(least, np.float64), axis=0)
    return np.where(np.isnan(depth) & is_wet(seen), seen, depth)
