"""Features of the ground that retain or block water that should flow: pits and dammed openings, as tables.

The ground is not changed. A pit may be real; the table lists places to inspect, and
`twin.terrain.carve_openings` cuts those that are culverts or underpasses.
"""

from __future__ import annotations

import heapq

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.grid import Grid
from twin.kernels.compiled import njit
from twin.lazy import names_missing_extra
from twin.terrain.ground import Terrain

__all__ = ["filled_to_spill", "pits"]


@njit(cache=True)
def _flood_from_edges(elevation: FloatingArray, is_shut: BoolArray) -> AnyArray:
    """Priority flood (Barnes, Lehman and Mulla 2014): the lowest level at which every cell drains to an edge."""
    ny, nx = elevation.shape
    level = np.full((ny, nx), np.inf)
    heap = [(0.0, 0, 0)]
    heap.pop()
    for j in range(ny):
        for i in range(nx):
            if (j == 0 or i == 0 or j == ny - 1 or i == nx - 1) and not is_shut[j, i]:
                level[j, i] = elevation[j, i]
                heapq.heappush(heap, (level[j, i], j, i))
    while len(heap) > 0:
        z, j, i = heapq.heappop(heap)
        for dj, di in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            a = j + dj
            b = i + di
            if 0 <= a < ny and 0 <= b < nx and not is_shut[a, b] and level[a, b] == np.inf:
                level[a, b] = max(z, elevation[a, b])
                heapq.heappush(heap, (level[a, b], a, b))
    return level


def filled_to_spill(elevation: FloatingArray, is_shut: BoolArray | None = None) -> AnyArray:
    """Level every pit must fill to before it spills towards the grid's edge. (ny, nx) [m]

    is_shut : (ny, nx) bool or None
        Cells water cannot enter. These cells, and those enclosed by them, are infinite.

    >>> filled_to_spill(np.array([[3.0, 3, 3], [3, 1, 2], [3, 3, 3]]))[1, 1]
    np.float64(2.0)
    """
    shut = np.zeros(elevation.shape, np.bool_) if is_shut is None else is_shut
    return np.asarray(_flood_from_edges(np.ascontiguousarray(elevation, dtype=np.float64), shut))


@names_missing_extra
def pits(terrain: Terrain, *, least_depth: float = 0.1, search: float = 40.0, least_drop: float = 0.1) -> pd.DataFrame:
    """Every pit of the ground, with signs that it is an artefact.

    least_depth : float
        Shallower pits are left out. [m]
    search : float
        Ground within this distance of the pit's lowest cell, outside the pit and lower than its bottom by
        `least_drop`, makes it a suspected blocked culvert or underpass. [m]

    Returns
    -------
    DataFrame, deepest first
        x, y (lowest cell) [m], bottom, spill_level, depth [m], area [m2], volume [m3], is_enclosed (enclosed by
        buildings), is_suspected_culvert, lower_x, lower_y (the lower ground beyond; NaN if none).
    """
    from scipy import ndimage

    grid = terrain.grid
    level = filled_to_spill(terrain.elevation, terrain.blocked)
    enclosed = np.isinf(level) & ~terrain.blocked
    standing = np.where(terrain.blocked | enclosed, 0.0, np.where(np.isinf(level), 0.0, level) - terrain.elevation)
    marks, n = ndimage.label((standing > 1e-6) | enclosed)
    deep = np.zeros(n + 1, bool)
    deep[marks[(standing >= least_depth) | enclosed]] = True
    boxes = ndimage.find_objects(marks)
    rows = [
        _describe(terrain, marks, mark, boxes[mark - 1], standing, enclosed) for mark in np.flatnonzero(deep).tolist()
    ]
    table = pd.DataFrame(rows, columns=list(_COLUMNS))
    if len(table):
        lower = [_lower_ground(grid, terrain, marks, row, search, least_drop) for row in rows]
        table["lower_x"], table["lower_y"] = zip(*lower)
        table["is_suspected_culvert"] = np.isfinite(table["lower_x"]) & (table["depth"] >= 0.3)
    else:
        table = table.assign(lower_x=np.empty(0), lower_y=np.empty(0), is_suspected_culvert=np.empty(0, bool))
    return table.drop(columns="mark").sort_values("depth", ascending=False, ignore_index=True)


_COLUMNS = ("mark", "x", "y", "bottom", "spill_level", "depth", "area", "volume", "is_enclosed")


def _describe(
    terrain: Terrain, marks: AnyArray, mark: int, box: tuple[slice, ...], standing: AnyArray, enclosed: AnyArray
) -> dict[str, object]:
    grid = terrain.grid
    inside = marks[box] == mark
    ground = np.where(inside, terrain.elevation[box], np.inf)
    j, i = np.unravel_index(int(np.argmin(ground)), ground.shape)
    depth = np.where(inside, standing[box], 0.0)
    shut = bool(enclosed[box][inside].any())
    return {
        "mark": mark,
        "x": float(grid.x[box[1].start + i]),
        "y": float(grid.y[box[0].start + j]),
        "bottom": float(ground[j, i]),
        "spill_level": np.nan if shut else float(ground[j, i] + depth.max()),
        "depth": np.nan if shut else float(depth.max()),
        "area": float(inside.sum() * grid.cell_area),
        "volume": np.nan if shut else float(depth.sum() * grid.cell_area),
        "is_enclosed": shut,
    }


def _lower_ground(
    grid: Grid, terrain: Terrain, marks: AnyArray, row: dict[str, object], search: float, least_drop: float
) -> tuple[float, float]:
    """Nearest ground beyond the pit that lies lower than its bottom; NaN, NaN if none."""
    x, y, bottom = (float(row[name]) for name in ("x", "y", "bottom"))  # type: ignore[arg-type]
    j, i = (int(v[0]) for v in grid.rows_columns(np.array([x]), np.array([y])))
    reach = int(search / grid.cell_size)
    box = np.s_[max(j - reach, 0) : j + reach + 1, max(i - reach, 0) : i + reach + 1]
    found = (terrain.elevation[box] < bottom - least_drop) & (marks[box] != row["mark"]) & ~terrain.blocked[box]
    jj, ii = np.nonzero(found)
    if not len(jj):
        return np.nan, np.nan
    jj, ii = jj + box[0].start, ii + box[1].start
    distance = np.hypot(jj - j, ii - i)
    k = int(np.argmin(distance))
    if distance[k] > reach:
        return np.nan, np.nan
    return float(grid.x[ii[k]]), float(grid.y[jj[k]])
