"""Grid: square cells in a projected CRS. Rasters on it are [y, x], row 0 in the south."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from twin.errors import InputError

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["Grid", "grid_over"]

Array = np.ndarray


@dataclass(frozen=True)
class Grid:
    """Square cells; the lower left corner of cell (0, 0) is at (x0, y0).

    x0, y0 : float
        South-west corner. [m]
    cell_size : float
        [m]
    nx, ny : int
        Columns (east) and rows (north).
    crs : pyproj.CRS or None
        Projected; None for laboratory cases.

    Examples
    --------
    >>> grid = Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=3, ny=2)
    >>> grid.shape
    (2, 3)
    >>> grid.x
    array([1., 3., 5.])
    >>> grid.rows_columns(np.array([0.5, 99.0]), np.array([3.0, 0.0]))
    (array([ 1, -1]), array([ 0, -1]))
    """

    x0: float
    y0: float
    cell_size: float
    nx: int
    ny: int
    crs: CRS | None = None

    def __post_init__(self) -> None:
        if not self.cell_size > 0 or not np.isfinite(self.cell_size):
            raise InputError(f"cell_size is {self.cell_size}, expected a positive number of metres")
        if self.nx < 1 or self.ny < 1:
            raise InputError(f"a grid needs at least one cell, found nx={self.nx}, ny={self.ny}")
        if self.crs is not None and self.crs.is_geographic:
            raise InputError(
                f"a grid needs a projected CRS in metres, found {self.crs.to_string()}; "
                "reproject the city first, e.g. city.to_crs(6677)"
            )

    @property
    def shape(self) -> tuple[int, int]:
        """(ny, nx)."""
        return self.ny, self.nx

    @property
    def x(self) -> Array:
        """Cell centres eastward, (nx,). [m]"""
        return self.x0 + (np.arange(self.nx) + 0.5) * self.cell_size

    @property
    def y(self) -> Array:
        """Cell centres northward, (ny,). [m]"""
        return self.y0 + (np.arange(self.ny) + 0.5) * self.cell_size

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x_min, y_min, x_max, y_max). [m]"""
        return (
            self.x0,
            self.y0,
            self.x0 + self.nx * self.cell_size,
            self.y0 + self.ny * self.cell_size,
        )

    @property
    def cell_area(self) -> float:
        """[m2]"""
        return self.cell_size * self.cell_size

    def rows_columns(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Row and column of the cell each point lies in; -1, -1 outside the grid."""
        column = np.floor((np.asarray(x) - self.x0) / self.cell_size).astype(np.int64)
        row = np.floor((np.asarray(y) - self.y0) / self.cell_size).astype(np.int64)
        outside = (column < 0) | (column >= self.nx) | (row < 0) | (row >= self.ny)
        return np.where(outside, -1, row), np.where(outside, -1, column)


def grid_over(
    bounds: tuple[float, float, float, float], cell_size: float, *, crs: CRS | None = None, margin: float = 0.0
) -> Grid:
    """The smallest grid of whole cells that covers bounds plus a margin, snapped to multiples of the cell size.

    >>> grid_over((0.5, 0.0, 3.9, 4.0), 2.0).shape
    (2, 2)
    """
    x_min, y_min, x_max, y_max = bounds
    if not (np.isfinite(bounds).all() and x_max > x_min and y_max > y_min):
        raise InputError(f"bounds {bounds} are empty or not finite, expected (x_min, y_min, x_max, y_max)")
    x0 = np.floor((x_min - margin) / cell_size) * cell_size
    y0 = np.floor((y_min - margin) / cell_size) * cell_size
    nx = max(1, int(np.ceil((x_max + margin - x0) / cell_size - 1e-9)))
    ny = max(1, int(np.ceil((y_max + margin - y0) / cell_size - 1e-9)))
    return Grid(float(x0), float(y0), float(cell_size), nx, ny, crs)
