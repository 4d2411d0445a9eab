"""Grid: square cells in a projected CRS. Rasters on it are [y, x], row 0 in the south."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.deprecation import positional_until
from twin.errors import InputError

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["BYTES_PER_CELL", "Grid", "check_memory", "check_plane", "grid_over"]

# While a terrain is built: 75 measured at 0.5 m, plus the finer raster of the buildings, 16 to 256.
BYTES_PER_CELL = 200
_MEMORY_SHARE = 0.8  # of the free memory, for the terrain alone
_SCALE_TOLERANCE = 0.01


@positional_until("0.3")
@dataclass(frozen=True, kw_only=True)
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
        if self.crs is not None:
            check_plane(self.crs, self.bounds)

    @property
    def shape(self) -> tuple[int, int]:
        """(ny, nx)."""
        return self.ny, self.nx

    @property
    def x(self) -> AnyArray:
        """Cell centres eastward, (nx,). [m]"""
        return self.x0 + (np.arange(self.nx) + 0.5) * self.cell_size

    @property
    def y(self) -> AnyArray:
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

    def rows_columns(self, x: FloatingArray, y: FloatingArray) -> tuple[AnyArray, AnyArray]:
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
    return Grid(x0=float(x0), y0=float(y0), cell_size=float(cell_size), nx=nx, ny=ny, crs=crs)


def check_plane(crs: CRS, bounds: tuple[float, float, float, float]) -> None:
    """Refuse a plane in which a length is not a length on the ground: feet, web Mercator, far outside its zone.

    The scale of the projection in the middle of bounds must be within 1 % of one (zones of the Japanese plane
    rectangular system stay within 0.01 %, of UTM within 0.1 %).

    Raises
    ------
    InputError
        Naming the unit or the scale.
    """
    for axis in crs.axis_info[:2]:
        if abs(axis.unit_conversion_factor - 1.0) > 1e-9:
            raise InputError(
                f"the CRS {crs.to_string()} counts in {axis.unit_name}, expected metres; "
                "reproject to a CRS in metres, e.g. a zone of the Japanese plane rectangular system"
            )
    scale = _plane_scale(crs.to_wkt(), 0.5 * (bounds[0] + bounds[2]), 0.5 * (bounds[1] + bounds[3]))
    if scale is not None and abs(scale - 1.0) > _SCALE_TOLERANCE:
        raise InputError(
            f"a metre of {crs.to_string()} is {1.0 / scale:.3f} m on the ground at the middle of "
            f"({', '.join(f'{v:.0f}' for v in bounds)}), expected 0.99 to 1.01 m; reproject to a plane made for the "
            "place, e.g. its zone of the Japanese plane rectangular system or UTM"
        )


@lru_cache(maxsize=64)
def _plane_scale(wkt: str, x: float, y: float) -> float | None:
    """Length in the plane per length on the ground at a place; None where the projection is undefined."""
    from pyproj import CRS, Proj
    from pyproj.exceptions import ProjError

    try:
        plane = Proj(CRS.from_wkt(wkt).to_2d())
        longitude, latitude = plane(x, y, inverse=True)
        factors = plane.get_factors(longitude, latitude)
    except ProjError:
        return None
    scale = float(np.sqrt(factors.areal_scale))
    return scale if np.isfinite(scale) else None


def check_memory(grid: Grid, *, memory_limit: float | None = None) -> None:
    """Refuse a grid whose terrain does not fit into memory, before anything is allocated.

    memory_limit : float, optional
        Default: 80 % of the free memory. [bytes]

    Raises
    ------
    InputError
        Naming the cells, the memory and a sufficient cell size.
    """
    need = float(grid.nx) * grid.ny * BYTES_PER_CELL
    free = memory_limit if memory_limit is not None else _MEMORY_SHARE * _free_memory()
    if need > free:
        fits = grid.cell_size * np.sqrt(need / free)
        raise InputError(
            f"cell_size {grid.cell_size:g} m makes {grid.nx:,} x {grid.ny:,} cells, which need about "
            f"{need / 2**30:,.1f} GiB of memory ({BYTES_PER_CELL} bytes per cell); {free / 2**30:,.1f} GiB may be "
            f"used; take cells of {_rounded_up(float(fits)):g} m or more, smaller bounds, or raise memory_limit"
        )


def _rounded_up(value: float) -> float:
    """The value rounded up to two digits.

    >>> _rounded_up(0.2341)
    0.24
    """
    unit = 10.0 ** (np.floor(np.log10(value)) - 1)
    return float(np.ceil(value / unit - 1e-9) * unit)


def _free_memory() -> float:
    """Bytes this process may still allocate: free memory of the machine, limit of the process; inf if unknown."""
    return min(_machine_memory(), _process_limit())


def _machine_memory() -> float:
    try:
        with open("/proc/meminfo", encoding="ascii") as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return float(line.split()[1]) * 1024.0
    except OSError:
        pass
    try:
        return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    except (AttributeError, ValueError, OSError):
        return 16.0 * 2**30  # unknown on this system: that of a typical desktop


def _process_limit() -> float:
    try:
        import resource
    except ImportError:
        return np.inf
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return np.inf if soft == resource.RLIM_INFINITY else float(soft)
