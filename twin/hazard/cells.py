"""Cells of a grid whose water represents a street, a building or a point.

Streets: every cell that the centre line of an edge passes through; the width of a street is ignored.
Buildings: the open cells at their walls, or under and around them where the terrain lets water through.
Points: the cell they lie in; in a building's blocked cell, the cells of that building.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntegerArray
from twin.errors import InputError
from twin.grid import Grid
from twin.network import StreetNetwork
from twin.terrain import Terrain

__all__ = [
    "BuildingCells",
    "LinePieces",
    "WallCells",
    "building_cells",
    "cells_of_buildings",
    "cells_of_points",
    "check_grid",
    "flood_grid",
    "pieces_in_cells",
    "point_cells",
    "street_cells",
    "wall_cells",
]

# Lines this near to the border of two cells, and pieces this short, count as on the border. [cells]
_TINY = 1e-6


class LinePieces(NamedTuple):
    """Street edges cut at the borders of the cells they pass, in order along each edge.

    edge : (n,) int64, ascending
    cell : (n,) int64, flat index of the cell; -1 outside the grid
    column, row : (n,) float64, middle of the piece, in cells from the grid's corner
    z : (n,) float64, height of the line at the middle; NaN unknown [m]
    z_low : (n,) float64, lowest height of the piece; NaN unknown [m]
    """

    edge: IntegerArray
    cell: IntegerArray
    column: FloatArray
    row: FloatArray
    z: FloatArray
    z_low: FloatArray

    def taken(self, rows: IntegerArray | BoolArray) -> LinePieces:
        """Some of the pieces, in the order of rows."""
        return LinePieces(
            self.edge[rows], self.cell[rows], self.column[rows], self.row[rows], self.z[rows], self.z_low[rows]
        )


def flood_grid(flood: xr.Dataset) -> Grid:
    """Grid of a flood result, without its CRS."""
    x, y = flood["x"].values, flood["y"].values
    cell_size = float(flood.attrs.get("cell_size", x[1] - x[0] if len(x) > 1 else 1.0))
    return Grid(
        x0=float(x[0]) - cell_size / 2, y0=float(y[0]) - cell_size / 2, cell_size=cell_size, nx=len(x), ny=len(y)
    )


def check_grid(flood: xr.Dataset, terrain: Terrain) -> None:
    """Raise InputError where the flood is not on the terrain's grid."""
    grid, expected = flood_grid(flood), terrain.grid
    corner = (grid.x0 - expected.x0, grid.y0 - expected.y0)
    if grid.shape != expected.shape or max(map(abs, corner)) > 0.01 * expected.cell_size:
        raise InputError(
            f"the flood has {grid.shape} cells from ({grid.x0:g}, {grid.y0:g}), the terrain {expected.shape} from "
            f"({expected.x0:g}, {expected.y0:g}); give the terrain that was flooded"
        )


def pieces_in_cells(streets: StreetNetwork, grid: Grid) -> LinePieces:
    """Every edge cut where it crosses from cell to cell.

    A cell is passed when its closed square contains some length of the line: a line on the border of two cells
    passes both. A line on the border of the grid is inside. Points count as lines without length.

    Examples
    --------
    >>> ends = np.array([[0.5, 0.5, 0.0], [2.5, 0.5, 4.0]])
    >>> street = StreetNetwork(
    ...     node_xyz=ends, edge_from=np.array([0]), edge_to=np.array([1]), edge_length=np.array([2.0]),
    ...     edge_width=np.ones(1), edge_kind=np.zeros(1, np.uint8), edge_offsets=np.array([0, 2]), edge_vertices=ends)
    >>> pieces = pieces_in_cells(street, Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=2, ny=1))
    >>> pieces.cell, pieces.z_low
    (array([ 0,  1, -1]), array([0., 1., 3.]))
    """
    start, end, edge = _segments(streets, grid)
    segment, t = _crossings(start, end)
    # Between two crossings of one segment the line is in one cell.
    is_piece = segment[1:] == segment[:-1]
    segment, before, after = segment[:-1][is_piece], t[:-1][is_piece], t[1:][is_piece]
    step = (end - start)[segment]
    plan = np.hypot(step[:, 0], step[:, 1])
    keep = (after - before) * plan >= np.minimum(_TINY, plan / 4.0)
    segment, before, after, step = segment[keep], before[keep], after[keep], step[keep]
    middle = start[segment] + (0.5 * (before + after))[:, None] * step
    z_low = start[segment, 2] + np.minimum(before * step[:, 2], after * step[:, 2])
    piece, cell = _closed_cells(middle[:, 0], middle[:, 1], grid)
    return LinePieces(
        edge=edge[segment[piece]],
        cell=cell,
        column=middle[piece, 0],
        row=middle[piece, 1],
        z=middle[piece, 2],
        z_low=z_low[piece],
    )


def _segments(streets: StreetNetwork, grid: Grid) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Start and end (n, 3) of every straight part, x and y in cells, and its edge. Single points are parts too."""
    points = np.array(streets.edge_vertices, np.float64)
    points[:, :2] = (points[:, :2] - (grid.x0, grid.y0)) / grid.cell_size
    count = np.diff(streets.edge_offsets)
    edge = np.repeat(np.arange(streets.n_edges), count)
    position = np.arange(len(points)) - np.asarray(streets.edge_offsets)[edge]
    starts = np.flatnonzero((position < count[edge] - 1) | (count[edge] == 1))
    ends = np.where(count[edge[starts]] == 1, starts, starts + 1)
    return points[starts], points[ends], edge[starts]


def _crossings(start: AnyArray, end: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Where segments begin, cross a border of cells, and end: segment and share of its way, both ascending."""
    n = len(start)
    segments, shares = [np.arange(n), np.arange(n)], [np.zeros(n), np.ones(n)]
    for axis in (0, 1):
        a, b = start[:, axis], end[:, axis]
        first = np.floor(np.minimum(a, b)).astype(np.int64) + 1
        last = np.ceil(np.maximum(a, b)).astype(np.int64) - 1
        count = np.maximum(last - first + 1, 0)
        segment = np.repeat(np.arange(n), count)
        border = first[segment] + np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
        segments.append(segment)
        shares.append(np.clip((border - a[segment]) / (b - a)[segment], 0.0, 1.0))
    segment, share = np.concatenate(segments), np.concatenate(shares)
    order = np.argsort(2.0 * segment + share, kind="stable")
    return segment[order], share[order]


def _closed_cells(x: FloatingArray, y: FloatingArray, grid: Grid) -> tuple[AnyArray, AnyArray]:
    """Cells whose closed square contains each point: row of the point, ascending, and flat index (-1 outside)."""
    column, row = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)

    def neighbour(value: AnyArray, whole: AnyArray) -> AnyArray:
        return np.where(value - whole < _TINY, -1, np.where(whole + 1 - value < _TINY, 1, 0))

    d_column, d_row = neighbour(x, column), neighbour(y, row)
    points, columns, rows = [np.arange(len(x))], [column], [row]
    for on_border, a, b in ((d_column != 0, 1, 0), (d_row != 0, 0, 1), ((d_column != 0) & (d_row != 0), 1, 1)):
        found = np.flatnonzero(on_border)
        points.append(found)
        columns.append(column[found] + a * d_column[found])
        rows.append(row[found] + b * d_row[found])
    point, column, row = np.concatenate(points), np.concatenate(columns), np.concatenate(rows)
    inside = (column >= 0) & (column < grid.nx) & (row >= 0) & (row < grid.ny)
    cell = np.where(inside, row * grid.nx + column, -1)
    has_inside = np.bincount(point, inside, minlength=len(x)) > 0
    is_first = np.arange(len(point)) < len(x)
    keep = np.flatnonzero(inside | (is_first & ~has_inside[point]))
    keep = keep[np.argsort(point[keep], kind="stable")]
    return point[keep], cell[keep]


def street_cells(streets: StreetNetwork, grid: Grid) -> AnyArray:
    """Cells that streets pass through: flat indices row * nx + column, ascending, each once. (n,) int64

    For `track` of `simulate_flood`; `twin.hazard.hazard_on_streets` then uses the maxima of short intervals.
    """
    cell = np.unique(pieces_in_cells(streets, grid).cell)
    return cell[cell >= 0]


class WallCells(NamedTuple):
    """Open cells that touch each building; runs of `first` in building order.

    building : (n_buildings,) rows of the city's objects
    first : (n_buildings,) start of each run in cell
    cell : (n,) flat index of the open cell
    """

    building: IntegerArray
    first: IntegerArray
    cell: IntegerArray


def wall_cells(building: IntegerArray) -> WallCells:
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
    pairs = _unique_pairs(*_beside(building, building < 0))
    rows, first = np.unique(pairs[:, 0], return_index=True)
    return WallCells(rows, first, pairs[:, 1])


def _unique_pairs(owner: IntegerArray, cell: IntegerArray) -> AnyArray:
    return np.unique(np.column_stack([owner, cell]).astype(np.int64), axis=0)


def _beside(owner: IntegerArray, is_open: BoolArray) -> tuple[AnyArray, AnyArray]:
    """Owner (0 and above) of each cell and the open cells of others that share a face with it, as flat indices."""
    flat = np.arange(owner.size).reshape(owner.shape)
    owners, cells = [], []
    for a, b in (
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
        ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
    ):
        for inner, outer in ((a, b), (b, a)):
            touching = (owner[inner] >= 0) & is_open[outer] & (owner[outer] != owner[inner])
            owners.append(owner[inner][touching])
            cells.append(flat[outer][touching])
    return np.concatenate(owners), np.concatenate(cells)


class BuildingCells(NamedTuple):
    """Cells that represent each building; the cells of building i are cell[offsets[i] : offsets[i + 1]].

    building : (n_buildings,) int32, row of the city's objects, ascending; of points, their rows
    offsets : (n_buildings + 1,) int64
    cell : (n,) int64, flat index
    is_whole : (n_buildings,) bool, False where the building reaches the border of the grid, beyond which water is
        unknown
    """

    building: IntegerArray
    offsets: IntegerArray
    cell: IntegerArray
    is_whole: BoolArray


def cells_of_buildings(terrain: Terrain) -> BuildingCells:
    """Cells that represent each building on a terrain.

    For a building with blocked cells: the open cells that share a face with one of them, and open cells under
    its footprint. For one without (porous or open terrain): the cells under its footprint and those that share a
    face with them. A building without any open cell has an empty list: its water is unknown.
    """
    blocked = terrain.building
    is_open = blocked < 0
    footprint = terrain.footprint
    owners, cells = [], []
    seen = [np.unique(blocked[~is_open])]
    border = [_on_border(blocked)]
    wall_owner, wall_cell = _beside(blocked, is_open)
    owners.append(wall_owner)
    cells.append(wall_cell)
    if footprint is not None:
        seen.append(np.unique(footprint[footprint >= 0]))
        under = np.flatnonzero((footprint >= 0) & is_open)
        owners.append(footprint.ravel()[under])
        cells.append(under)
        has_blocked = np.isin(footprint, seen[0])
        around = np.where(has_blocked, -1, footprint)
        around_owner, around_cell = _beside(around, is_open)
        owners.append(around_owner)
        cells.append(around_cell)
        border.append(_on_border(footprint))
    building = np.unique(np.concatenate(seen))
    pairs = _unique_pairs(np.concatenate(owners), np.concatenate(cells))
    offsets = np.searchsorted(pairs[:, 0], np.append(building, np.iinfo(np.int64).max))
    is_whole = ~np.isin(building, np.concatenate(border))
    return BuildingCells(building.astype(np.int32), offsets.astype(np.int64), pairs[:, 1], is_whole)


def _on_border(owner: IntegerArray) -> AnyArray:
    """Rows of buildings with a cell on the outermost row or column of the grid."""
    outermost = np.concatenate([owner[0], owner[-1], owner[:, 0], owner[:, -1]])
    return np.unique(outermost[outermost >= 0])


def building_cells(terrain: Terrain) -> AnyArray:
    """Cells that represent all buildings: flat indices, ascending, each once. (n,) int64

    For `track` of `simulate_flood`; see `street_cells`.
    """
    return np.unique(cells_of_buildings(terrain).cell)


def cells_of_points(terrain: Terrain, xy: FloatingArray) -> BuildingCells:
    """Cells that represent points: each cell whose closed square contains the point.

    A point in a blocked cell has the cells of its building, so that a building given only by its position has the
    water at its walls. Points outside the grid, and those in buildings that are not whole, are not whole.

    xy : (n_points, 2) [m]

    Examples
    --------
    >>> grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=3, ny=1)
    >>> terrain = Terrain(
    ...     grid=grid, elevation=np.zeros((1, 3)), roughness=np.full((1, 3), 0.03, np.float32),
    ...     building=np.array([[-1, -1, 7]], np.int32))
    >>> found = cells_of_points(terrain, np.array([[0.5, 0.5], [2.5, 0.5], [9.0, 0.5]]))
    >>> found.offsets, found.cell, found.is_whole
    (array([0, 1, 2, 2]), array([0, 1]), array([ True, False, False]))
    """
    grid = terrain.grid
    place = (np.asarray(xy, np.float64).reshape(-1, 2) - (grid.x0, grid.y0)) / grid.cell_size
    n = len(place)
    point, cell = _closed_cells(place[:, 0], place[:, 1], grid)
    point, cell = point[cell >= 0], cell[cell >= 0]
    is_whole = np.bincount(point, minlength=n) > 0
    building = terrain.building.ravel()[cell]
    is_open = building < 0
    walls = cells_of_buildings(terrain)
    row = np.searchsorted(walls.building, building[~is_open])
    inside, count = point[~is_open], np.diff(walls.offsets)[row]
    is_whole[inside[(count == 0) | ~walls.is_whole[row]]] = False
    step = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    pairs = _unique_pairs(
        np.concatenate([point[is_open], np.repeat(inside, count)]),
        np.concatenate([cell[is_open], walls.cell[np.repeat(walls.offsets[row], count) + step]]),
    )
    offsets = np.searchsorted(pairs[:, 0], np.arange(n + 1))
    return BuildingCells(np.arange(n, dtype=np.int32), offsets.astype(np.int64), pairs[:, 1], is_whole)


def point_cells(terrain: Terrain, xy: FloatingArray) -> AnyArray:
    """Cells that represent points: flat indices, ascending, each once. (n,) int64

    For `track` of `simulate_flood`; see `street_cells`.
    """
    return np.unique(cells_of_points(terrain, xy).cell)
