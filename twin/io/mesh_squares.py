"""Squares of a published mesh on the cells of a grid: which squares count for which cell, and the worst of them.

A square counts for the cell that contains its centre and for every cell whose centre it contains. So every square
counts somewhere, however small it is beside the cells, and every cell within the mesh has a square, however small
the cells are.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import InputError
from twin.grid import Grid
from twin.io.mesh_codes import mesh_cells

__all__ = ["DEGREES", "CellsOfSquares", "Lattice", "cells_of_squares", "code_lattices", "lattice_of_points", "worst"]

DEGREES = "EPSG:6668"  # latitude and longitude of JGD2011
_ROUNDING = 1e-9  # of a square, so that a point on a border lies in the square it begins


class Lattice(NamedTuple):
    """Squares of one size in rows and columns.

    crs : of x and y, as pyproj takes it; None for that of the grid
    x0, y0, width, height : a corner of square (0, 0), and the size of a square [degrees or m]
    row, column : (n,) int64
    square : (n,) int64, number of each square in the list it comes from
    """

    crs: str | None
    x0: float
    y0: float
    width: float
    height: float
    row: IntegerArray
    column: IntegerArray
    square: IntegerArray

    @property
    def centres(self) -> tuple[AnyArray, AnyArray]:
        """x and y of the centres, (n,) each."""
        return self.x0 + (self.column + 0.5) * self.width, self.y0 + (self.row + 0.5) * self.height


class CellsOfSquares(NamedTuple):
    """Pairs of a cell of a grid and a square that counts for it, by cell.

    cell : (n_cells,) int64, flat index of each cell that has a square, ascending
    first : (n_cells,) int64, start of its squares
    square : (n_pairs,) int64
    """

    cell: IntegerArray
    first: IntegerArray
    square: IntegerArray


def code_lattices(codes: AnyArray) -> list[Lattice]:
    """The squares of mesh codes, (n,) of str, one lattice for each size."""
    found = []
    for group in mesh_cells(codes):
        n = float(group.n_per_side)
        found.append(
            Lattice(DEGREES, 100.0, 0.0, 1.0 / (80.0 * n), 1.0 / (120.0 * n), group.row, group.column, group.code_row)
        )
    return found


def lattice_of_points(x: FloatingArray, y: FloatingArray, *, crs: str | None, where: str = "") -> Lattice:
    """The lattice whose centres are these points, (n,) each; its size is the least step between them.

    where : names the file in the message

    Raises
    ------
    InputError
        The points lie in no rows and columns of even steps.
    """
    (x0, width, column), (y0, height, row) = _steps(x, "x", where), _steps(y, "y", where)
    if not width:
        width = height
    if not height:
        height = width
    if not width:
        raise InputError(f"{where}: a single point has no size; expected the centres of squares side by side")
    square = np.arange(len(np.atleast_1d(x)))
    return Lattice(crs, x0 - width / 2, y0 - height / 2, width, height, row, column, square)


def _steps(values: FloatingArray, axis: str, where: str) -> tuple[float, float, AnyArray]:
    """First value, step (0 for one value) and number of each value along an axis."""
    values = np.asarray(values, np.float64)
    distinct = np.unique(values)
    gaps = np.diff(distinct)
    # rounding of the file makes neighbours of equal values
    size = float(np.ptp(distinct))
    gaps = gaps[gaps > 1e-7 * max(size, 1e-12)]
    if not len(gaps):
        return float(distinct[0]), 0.0, np.zeros(len(values), np.int64)
    step = float(gaps.min())
    number = np.rint((values - distinct[0]) / step)
    # the mean over all rows, free of the rounding of one
    step = size / float(np.rint(size / step))
    number = np.rint((values - distinct[0]) / step)
    off = np.abs(values - distinct[0] - number * step).max() / step
    if off > 0.05:
        raise InputError(
            f"{where}: {axis} of the squares lies up to {off:.0%} of a step of {step:g} off even rows; expected the "
            "centres of equal squares"
        )
    return float(distinct[0]), step, number.astype(np.int64)


def cells_of_squares(lattices: list[Lattice], grid: Grid) -> CellsOfSquares:
    """Which squares count for which cells, by the rule of the module.

    Raises
    ------
    InputError
        The grid has no CRS, and the squares have one.
    """
    pairs = [np.empty((0, 2), np.int64)]
    n = 1 + max((int(lattice.square.max()) for lattice in lattices if len(lattice.square)), default=0)
    centres: dict[str | None, tuple[AnyArray, AnyArray]] = {}
    for lattice in lattices:
        if not len(lattice.square):
            continue
        if lattice.crs not in centres:
            centres[lattice.crs] = _transformed(*np.meshgrid(grid.x, grid.y), grid=grid, crs=lattice.crs)
        pairs += [_squares_at_centres(lattice, *centres[lattice.crs]), _centres_in_cells(lattice, grid)]
    both = np.concatenate(pairs)
    cell, square = np.divmod(np.unique(both[:, 0] * n + both[:, 1]), n)
    first = np.flatnonzero(np.append(True, cell[1:] != cell[:-1])) if len(cell) else np.empty(0, np.int64)
    return CellsOfSquares(cell[first], first, square)


def _squares_at_centres(lattice: Lattice, x: AnyArray, y: AnyArray) -> AnyArray:
    """(cell, square) for each cell whose centre lies in a square; x, y of the cells in the CRS of the lattice."""
    column = np.floor((x.ravel() - lattice.x0) / lattice.width + _ROUNDING)
    row = np.floor((y.ravel() - lattice.y0) / lattice.height + _ROUNDING)
    low, high = (lattice.row.min(), lattice.column.min()), (lattice.row.max(), lattice.column.max())
    near = np.flatnonzero((row >= low[0]) & (row <= high[0]) & (column >= low[1]) & (column <= high[1]))
    wide = np.int64(high[1] - low[1] + 1)
    key = (lattice.row - low[0]) * wide + lattice.column - low[1]
    wanted = (row[near].astype(np.int64) - low[0]) * wide + column[near].astype(np.int64) - low[1]
    order = np.argsort(key, kind="stable")
    at = np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)
    hit = key[order][at] == wanted
    return np.column_stack([near[hit], lattice.square[order[at[hit]]]])


def _centres_in_cells(lattice: Lattice, grid: Grid) -> AnyArray:
    """(cell, square) for each square whose centre lies in a cell."""
    x, y = _transformed(*lattice.centres, grid=grid, crs=lattice.crs, inverse=True)
    sound = np.isfinite(x) & np.isfinite(y)
    row, column = grid.rows_columns(np.where(sound, x, grid.x0 - grid.cell_size), np.where(sound, y, grid.y0))
    hit = row >= 0
    return np.column_stack([row[hit] * grid.nx + column[hit], lattice.square[hit]])


def _transformed(
    x: AnyArray, y: AnyArray, *, grid: Grid, crs: str | None, inverse: bool = False
) -> tuple[AnyArray, AnyArray]:
    """Places of the grid's CRS in `crs`, or back where inverse."""
    if crs is None:
        return x, y
    if grid.crs is None:
        raise InputError("the grid has no CRS, so squares of latitude and longitude cannot be placed; give it one")
    from pyproj import CRS, Transformer

    plane, other = grid.crs.to_2d(), CRS.from_user_input(crs)
    if plane.equals(other, ignore_axis_order=True):
        return x, y
    ends = (other, plane) if inverse else (plane, other)
    return Transformer.from_crs(*ends, always_xy=True).transform(x, y)  # type: ignore[no-any-return]


def worst(values: FloatingArray, cells: CellsOfSquares, *, dry: FloatingArray | None = None) -> AnyArray:
    """Greatest value of the squares of each cell that has some, (n_cells,); NaN where it is missing in any of them.

    values : (n_squares,)
    dry : (n_squares,) bool, optional
        Squares whose missing value counts as 0, e.g. the speed where there is no water.
    """
    values = np.asarray(values)
    if dry is not None:
        values = np.where(dry & np.isnan(values), 0.0, values)
    return np.maximum.reduceat(values[cells.square], cells.first) if len(cells.first) else values[:0]
