"""Walls, levees and openings as lines on the faces and cells of a grid."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.errors import InputError
from twin.grid import Grid

__all__ = ["ABOVE_ANY_WATER", "carve_openings", "faces_from_lines", "wall_shares"]

ABOVE_ANY_WATER = 1.0e4  # crest of a wall that is part of a building [m]


def faces_from_lines(
    grid: Grid, lines: Iterable[AnyArray], *, wall_x: AnyArray | None = None, wall_y: AnyArray | None = None
) -> tuple[AnyArray, AnyArray]:
    """Crest on every cell face that a wall or levee line follows; NaN elsewhere.

    The faces of one line form an unbroken chain, so water can only pass over the crest, never at a corner.

    lines : arrays (n, 3)
        x, y and crest elevation along each line. [m]
    wall_x, wall_y : earlier walls to add to; they are copied.

    Returns
    -------
    wall_x (ny, nx + 1), wall_y (ny + 1, nx) float32

    Raises
    ------
    InputError
        When a line has fewer than two points or no crest, or meets no face of the grid.
    """
    from twin.kernels.raster import trace_wall

    ny, nx = grid.shape
    wall_x = np.full((ny, nx + 1), np.nan, np.float32) if wall_x is None else wall_x.copy()
    wall_y = np.full((ny + 1, nx), np.nan, np.float32) if wall_y is None else wall_y.copy()
    for row, line in enumerate(lines):
        points = _checked_line(line, row, "wall", 3)
        if not trace_wall(_in_cells(grid, points), wall_x, wall_y):
            raise InputError(
                f"wall {row} from {_place(points[0])} to {_place(points[-1])} meets no cell face of the grid "
                f"{_place(grid.bounds)}{_why_outside(grid, points)}"
            )
    return wall_x, wall_y


def wall_shares(
    grid: Grid, lines: Iterable[AnyArray], *, wall_x: AnyArray, wall_y: AnyArray
) -> tuple[AnyArray, AnyArray]:
    """Length of wall for each metre of the faces that follow it; NaN where there is no wall.

    A line oblique to the grid is followed by a stair of faces, longer than the line by up to sqrt(2). Each face carries
    its projection on the line, so that together they are as long as the line; water over the crest counts by that.
    The direction is that of the nearest of the lines, without their deviations of less than half a cell.

    lines : as for `faces_from_lines`. wall_x, wall_y : as it returns them, for all lines together.

    Returns
    -------
    share_x (ny, nx + 1), share_y (ny + 1, nx) float32, 0-1.

    Examples
    --------
    >>> grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=10, ny=10)
    >>> line = np.array([[0.0, 0.0, 2.0], [8.0, 8.0, 2.0]])
    >>> wall_x, wall_y = faces_from_lines(grid, [line])
    >>> share_x, share_y = wall_shares(grid, [line], wall_x=wall_x, wall_y=wall_y)
    >>> bool(np.isclose(np.nansum(share_x) + np.nansum(share_y), np.hypot(8.0, 8.0)))
    True
    """
    import shapely

    ends: list[AnyArray] = []
    for row, line in enumerate(lines):
        points = _checked_line(line, row, "wall", 2)[:, :2]
        plain = shapely.get_coordinates(shapely.simplify(shapely.linestrings(points), 0.5 * grid.cell_size))
        ends.append(np.stack([plain[:-1], plain[1:]], axis=1))
    shares = []
    for wall, axis in ((wall_x, 1), (wall_y, 0)):
        share = np.full(wall.shape, np.nan, np.float32)
        faces = np.argwhere(np.isfinite(wall))
        if len(faces) and ends:
            segments = np.concatenate(ends)
            x = grid.x0 + (faces[:, 1] + (0.0 if axis == 1 else 0.5)) * grid.cell_size
            y = grid.y0 + (faces[:, 0] + (0.5 if axis == 1 else 0.0)) * grid.cell_size
            tree = shapely.STRtree(np.asarray(shapely.linestrings(segments)))
            _, nearest = tree.query_nearest(shapely.points(x, y), all_matches=False)
            along = segments[nearest, 1] - segments[nearest, 0]
            length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)
            share[tuple(faces.T)] = np.abs(along[:, axis]) / length
        elif len(faces):
            share[tuple(faces.T)] = 1.0
        shares.append(share)
    return shares[0], shares[1]


def carve_openings(grid: Grid, elevation: FloatingArray, *, lines: Iterable[AnyArray], width: float) -> AnyArray:
    """Ground lowered along culverts and underpasses that are closed in the survey.

    Along each line the ground is lowered to the straight slope between the elevations at its two ends (or to
    the line's own z where it has one), never raised.

    lines : arrays (n, 2) or (n, 3)
    width : float
        Cells whose centre is within half of this of the line are cut, one cell at least. [m]
    """
    carved = elevation.copy()
    for row, line in enumerate(lines):
        points = _checked_line(line, row, "opening", 2)
        xy, along, z = _stations(points, grid.cell_size * 0.25)
        j, i = grid.rows_columns(xy[:, 0], xy[:, 1])
        if (j < 0).any():
            raise InputError(
                f"opening {row} from {_place(points[0])} to {_place(points[-1])} leaves the grid "
                f"{_place(grid.bounds)}; clip it or enlarge the grid{_why_outside(grid, points)}"
            )
        if z is None:
            z = elevation[j[0], i[0]] + along / along[-1] * (elevation[j[-1], i[-1]] - elevation[j[0], i[0]])
        reach = int(np.floor(0.5 * width / grid.cell_size))
        for dj in range(-reach, reach + 1):
            for di in range(-reach, reach + 1):
                if dj * dj + di * di <= reach * reach:
                    jj = np.clip(j + dj, 0, grid.ny - 1)
                    ii = np.clip(i + di, 0, grid.nx - 1)
                    np.minimum.at(carved, (jj, ii), z)
        _join_corners(carved, j, i, z)
    return carved


def _join_corners(carved: AnyArray, j: AnyArray, i: AnyArray, z: FloatingArray) -> None:
    """Where the line crosses a corner, also cut one of the two cells beside it."""
    turn = (np.diff(j) != 0) & (np.diff(i) != 0)
    np.minimum.at(carved, (j[:-1][turn], i[1:][turn]), np.maximum(z[:-1], z[1:])[turn])


def _stations(points: AnyArray, step: float) -> tuple[AnyArray, AnyArray, AnyArray | None]:
    length = np.hypot(*np.diff(points[:, :2], axis=0).T)
    corners = np.concatenate([[0.0], np.cumsum(length)])
    along = np.linspace(0.0, corners[-1], max(2, int(np.ceil(corners[-1] / step)) + 1))
    xy = np.column_stack([np.interp(along, corners, points[:, 0]), np.interp(along, corners, points[:, 1])])
    has_z = points.shape[1] > 2 and np.isfinite(points[:, 2]).all()
    return xy, along, np.interp(along, corners, points[:, 2]) if has_z else None


def _checked_line(line: AnyArray, row: int, what: str, n_columns: int) -> AnyArray:
    points = np.asarray(line, float)
    if points.ndim != 2 or len(points) < 2 or points.shape[1] < n_columns:
        raise InputError(f"{what} {row} has shape {points.shape}, expected (n >= 2, {n_columns})")
    if not np.isfinite(points[:, :n_columns]).all():
        raise InputError(f"{what} {row} has a coordinate that is not finite; give x, y and a height everywhere")
    return points


def _place(values: Iterable[float]) -> str:
    return "(" + ", ".join(f"{value:.10g}" for value in values) + ")"


def _why_outside(grid: Grid, points: AnyArray) -> str:
    """Likely reason why a line lies outside the grid."""
    x, y = points[:, 0], points[:, 1]
    x_min, y_min, x_max, y_max = grid.bounds
    far = x_min > 180 or x_max < -180 or y_min > 90 or y_max < -90
    if (np.abs(x) <= 180).all() and (np.abs(y) <= 180).all() and far:
        return "; its coordinates look like degrees, expected metres in the CRS of the grid"
    if ((y >= x_min) & (y <= x_max) & (x >= y_min) & (x <= y_max)).any():
        return "; with x and y exchanged it lies there"
    if (x >= x_min).any() and (x <= x_max).any() and (y >= y_min).any() and (y <= y_max).any():
        return "; it is shorter than a cell or passes beside the grid"
    return "; its coordinates are expected in metres in the CRS of the grid"


def _in_cells(grid: Grid, points: AnyArray) -> AnyArray:
    cells = points.astype(np.float64, copy=True)
    cells[:, 0] = (points[:, 0] - grid.x0) / grid.cell_size
    cells[:, 1] = (points[:, 1] - grid.y0) / grid.cell_size
    return cells
