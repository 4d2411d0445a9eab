"""Elevation rasters, and their heights on a grid and at points.

A raster stays in its own coordinate system, degrees too: the centres of the grid's cells are transformed to it, so
that heights are interpolated once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntArray, IntegerArray
from twin.errors import InputError
from twin.grid import Grid
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.terrain.nodata import missing_elevation

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

__all__ = ["ElevationRaster", "elevation_at", "sample_elevation", "without_missing"]

_METRES_PER_DEGREE = 111_195.0  # on a sphere of 6,371 km; decides how many samples a cell takes [m]
_LATTICE = 16  # cells between two places that are transformed; in a zone the rest is linear to 1e-4 m
_ROWS = 256  # of the grid that are sampled at once


@dataclass(frozen=True, kw_only=True)
class ElevationRaster:
    """Heights at the centres of square or oblong cells, row 0 in the south.

    x0, y0 : float
        South-west corner in the unit of the CRS: degrees of longitude and latitude where it is geographic. [m, degree]
    dx, dy : float
        Cell size east and north, likewise. [m, degree]
    elevation : (ny, nx) float64
        NaN where the file has no data. [m]
    crs : pyproj.CRS or None
    height_datum : str
        "unknown" unless the CRS states it.
    notes : tuple of Note
        Conversions and assumptions made when reading.
    name : str
        Shown in notes: the file's name.
    """

    x0: float
    y0: float
    dx: float
    dy: float
    elevation: FloatingArray
    crs: CRS | None = None
    height_datum: str = "unknown"
    notes: tuple[Note, ...] = field(default=())
    name: str = ""

    def __post_init__(self) -> None:
        if self.elevation.ndim != 2 or 0 in self.elevation.shape:
            raise InputError(f"elevation has shape {self.elevation.shape}, expected (ny, nx) of at least one cell")
        if not (0 < self.dx < np.inf and 0 < self.dy < np.inf and np.isfinite([self.x0, self.y0]).all()):
            raise InputError(
                f"dx is {self.dx}, dy {self.dy}, x0 {self.x0}, y0 {self.y0}; expected positive cell sizes and a finite "
                "south-west corner"
            )

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x_min, y_min, x_max, y_max). [m, degree]"""
        ny, nx = self.elevation.shape
        return self.x0, self.y0, self.x0 + nx * self.dx, self.y0 + ny * self.dy

    @property
    def step(self) -> float:
        """Larger side of a cell. [m]"""
        if self.crs is None or not self.crs.is_geographic:
            unit = 1.0 if self.crs is None else self.crs.axis_info[0].unit_conversion_factor
            return max(self.dx, self.dy) * float(unit)
        latitude = np.radians(self.y0 + 0.5 * self.elevation.shape[0] * self.dy)
        return _METRES_PER_DEGREE * max(self.dx * float(np.cos(latitude)), self.dy)


@names_missing_extra
def without_missing(raster: ElevationRaster) -> ElevationRaster:
    """The raster with undeclared nodata values unknown, and a note that counts them.

    Raises
    ------
    InputError
        When no elevation remains.
    """
    missing = missing_elevation(raster.elevation, raster.step)
    n = int(missing.sum())
    notes = raster.notes
    elevation = raster.elevation
    if n:
        values = np.unique(elevation[missing])
        first = np.sort(values[np.argsort(-np.abs(values), kind="stable")[:3]])
        shown = ", ".join(f"{value:g}" for value in first)
        elevation = np.where(missing, np.nan, elevation)
        notes = (*notes, Note("terrain.raster_missing", n=n, total=missing.size, values=shown))
    if not np.isfinite(elevation).any():
        raise InputError(
            f"the raster holds no elevation: all {missing.size} values are without data"
            + (f" (such as {shown})" if n else "")
        )
    return replace(raster, elevation=elevation, notes=notes)


def sample_elevation(raster: ElevationRaster, grid: Grid) -> AnyArray:
    """Heights at the grid's cell centres: bilinear, or the cell's mean where the raster is finer than the grid.

    The raster may be in another coordinate system, or in degrees. Outside it, and where any of the cells used is
    unknown, NaN. (ny, nx) float64 [m]
    """
    n = max(1, round(grid.cell_size / raster.step))  # samples per cell and axis
    total = np.zeros(grid.shape)
    for b in range(n):
        for a in range(n):
            x = grid.x0 + (np.arange(grid.nx) + (a + 0.5) / n) * grid.cell_size
            y = grid.y0 + (np.arange(grid.ny) + (b + 0.5) / n) * grid.cell_size
            if raster.crs is None or grid.crs is None or _same_plane(raster.crs, grid.crs):
                total += _bilinear(raster, x, y)
            else:
                _add_transformed(total, raster, x, y, grid.crs)
    return total / (n * n)


def elevation_at(raster: ElevationRaster, x: FloatingArray, y: FloatingArray, *, crs: CRS | None = None) -> AnyArray:
    """Heights at points, bilinear; NaN outside the raster and beside unknown cells. (n,) float64 [m]

    crs : of the points, where it is not that of the raster
    """
    x, y = np.asarray(x, float), np.asarray(y, float)
    if x.size and raster.crs is not None and crs is not None and not _same_plane(raster.crs, crs):
        x, y = _transformer(crs, raster.crs).transform(x, y)
    return _bilinear(raster, x, y, is_lattice=False)


def _transformer(source: CRS, target: CRS) -> Transformer:
    from pyproj import Transformer

    return Transformer.from_crs(source.to_2d(), target.to_2d(), always_xy=True)


def _add_transformed(total: AnyArray, raster: ElevationRaster, x: AnyArray, y: AnyArray, crs: CRS) -> None:
    """Add the heights at the lattice of x and y, given in crs; every sixteenth place is transformed exactly."""
    assert raster.crs is not None
    places = _transformer(crs, raster.crs)
    columns, rows = _every(x.size), _every(y.size)
    known = places.transform(*np.meshgrid(x[columns], y[rows]))
    along = [np.stack([np.interp(x, x[columns], line) for line in part]) for part in known]
    for start in range(0, y.size, _ROWS):
        part = slice(start, min(start + _ROWS, y.size))
        at = np.clip(np.searchsorted(y[rows], y[part], side="right") - 1, 0, max(rows.size - 2, 0))
        after = np.minimum(at + 1, rows.size - 1)
        span = np.where(after > at, y[rows][after] - y[rows][at], 1.0)
        share = ((y[part] - y[rows][at]) / span)[:, None]
        px, py = ((1.0 - share) * line[at] + share * line[after] for line in along)
        total[part] += _bilinear(raster, px, py, is_lattice=False)


def _every(n: int) -> IntArray:
    """Positions of the places that are transformed, the first and last among them."""
    return np.unique(np.append(np.arange(0, n, _LATTICE), n - 1))


def _same_plane(a: CRS, b: CRS) -> bool:
    return bool(a.to_2d() == b.to_2d() or (a.to_2d().to_epsg() or -1) == (b.to_2d().to_epsg() or -2))


def _bilinear(raster: ElevationRaster, x: FloatingArray, y: FloatingArray, *, is_lattice: bool = True) -> AnyArray:
    """Heights on the lattice of x and y, (len(y), len(x)); or at the points (x, y), of any shape."""
    ny, nx = raster.elevation.shape
    fx = (x - raster.x0) / raster.dx - 0.5
    fy = (y - raster.y0) / raster.dy - 0.5
    outside_x = (fx < -0.5 - 1e-9) | (fx > nx - 0.5 + 1e-9)
    outside_y = (fy < -0.5 - 1e-9) | (fy > ny - 0.5 + 1e-9)
    fx, fy = np.clip(fx, 0, nx - 1), np.clip(fy, 0, ny - 1)
    i, j = np.minimum(fx.astype(int), max(nx - 2, 0)), np.minimum(fy.astype(int), max(ny - 2, 0))
    i1, j1 = np.minimum(i + 1, nx - 1), np.minimum(j + 1, ny - 1)
    wx, wy = fx - i, fy - j
    if is_lattice:
        wx, wy, outside = wx[None, :], wy[:, None], outside_y[:, None] | outside_x[None, :]
        i, i1, j, j1 = i[None, :], i1[None, :], j[:, None], j1[:, None]
    else:
        outside = outside_x | outside_y
    corners: tuple[tuple[Any, IntegerArray], ...] = (
        ((1 - wx) * (1 - wy), raster.elevation[j, i]),
        (wx * (1 - wy), raster.elevation[j, i1]),
        ((1 - wx) * wy, raster.elevation[j1, i]),
        (wx * wy, raster.elevation[j1, i1]),
    )
    # a corner of zero weight may be unknown
    z = sum((np.where(weight > 0, weight * value, 0.0) for weight, value in corners), np.zeros(outside.shape))
    z[outside] = np.nan
    return np.asarray(z)
