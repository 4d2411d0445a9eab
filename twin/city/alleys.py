"""Alleys: gaps between neighbouring buildings, and which of them a grid closes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, IntegerArray
from twin.city.footprints import Rings, footprint_polygons
from twin.grid import Grid

__all__ = ["narrow_gaps"]


def narrow_gaps(plan: Rings, grid: Grid, *, building: IntegerArray, touching: float = 0.1) -> pd.DataFrame:
    """Pairs of buildings nearer to each other than a cell, and whether the grid leaves the gap open.

    touching : float
        Buildings nearer than this share a wall; they are left out. [m]

    Returns
    -------
    DataFrame
        building_a, building_b (rows), width [m], x, y (a point in the gap) [m], is_closed.
    """
    import shapely

    footprints, owner = footprint_polygons(plan)
    tree = shapely.STRtree(footprints)
    a, b = tree.query(footprints, predicate="dwithin", distance=grid.cell_size)
    pair = (a < b) & (owner[a] != owner[b])
    a, b = a[pair], b[pair]
    width = shapely.distance(footprints[a], footprints[b])
    keep = width > touching
    a, b, width = a[keep], b[keep], width[keep]
    reach = shapely.buffer(footprints, 0.5 * grid.cell_size, quad_segs=2)
    between = shapely.intersection(reach[a], reach[b])
    # buffers of few corners may just miss each other where the gap is as wide as a cell
    meet = ~shapely.is_empty(between)
    a, b, width, between = a[meet], b[meet], width[meet], between[meet]
    middle = shapely.get_coordinates(shapely.point_on_surface(between)).reshape(-1, 2)
    j, i = grid.rows_columns(middle[:, 0], middle[:, 1])
    inside = j >= 0
    # the passage may run through a neighbour of the cell that contains the middle
    is_surrounded = _surrounded_by_buildings(building >= 0)
    return pd.DataFrame(
        {
            "building_a": owner[a][inside],
            "building_b": owner[b][inside],
            "width": width[inside],
            "x": middle[inside, 0],
            "y": middle[inside, 1],
            "is_closed": is_surrounded[j[inside], i[inside]],
        }
    )


def _surrounded_by_buildings(is_built: BoolArray) -> AnyArray:
    """Cells that are built over, as are all eight neighbours; cells beyond the grid count as built."""
    padded = np.pad(is_built, 1, constant_values=True)
    ny, nx = is_built.shape
    return np.logical_and.reduce([padded[b : b + ny, a : a + nx] for b in range(3) for a in range(3)])
