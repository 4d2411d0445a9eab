"""An elevation raster from a file, and its heights on a grid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from twin.errors import CrsMismatchError, InputError, MissingExtraError
from twin.grid import Grid

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["ElevationRaster", "read_elevation", "sample_elevation"]

Array = np.ndarray


@dataclass(frozen=True)
class ElevationRaster:
    """Heights at the centres of square or oblong cells, row 0 in the south.

    x0, y0 : float
        South-west corner. [m]
    dx, dy : float
        Cell size east and north. [m]
    elevation : (ny, nx) float64
        NaN where the file has no data. [m]
    crs : pyproj.CRS or None
    height_datum : str
        "unknown" unless the CRS says.
    """

    x0: float
    y0: float
    dx: float
    dy: float
    elevation: Array
    crs: CRS | None = None
    height_datum: str = "unknown"


def read_elevation(path: str | Path, *, band: int = 1) -> ElevationRaster:
    """Read a GeoTIFF, ESRI ASCII grid or any raster GDAL knows.

    Raises
    ------
    InputError
        When the file is missing, rotated, in degrees, or has no such band.
    """
    try:
        import rasterio
    except ImportError as error:
        raise MissingExtraError("reading rasters needs rasterio: pip install 'city-twin[sim]'") from error
    from pyproj import CRS

    if not Path(path).exists():
        raise InputError(f"{path}: no such file")
    with rasterio.open(path) as file:
        transform = file.transform
        if transform.b or transform.d or transform.e >= 0 or transform.a <= 0:
            raise InputError(f"{path}: the raster is rotated or flipped; warp it to north-up first (gdalwarp)")
        if not 1 <= band <= file.count:
            raise InputError(f"{path}: band {band} was asked for, the file has {file.count}")
        values = file.read(band, masked=True).astype(np.float64).filled(np.nan)[::-1]
        crs = CRS.from_wkt(file.crs.to_wkt()) if file.crs else None
        bottom = transform.f + transform.e * file.height
    if crs is not None and crs.is_geographic:
        raise InputError(
            f"{path}: the raster is in degrees ({crs.to_string()}), expected a projected CRS in metres; "
            f"mend: gdalwarp -t_srs EPSG:6677 {path} projected.tif"
        )
    return ElevationRaster(
        x0=transform.c,
        y0=bottom,
        dx=transform.a,
        dy=-transform.e,
        elevation=np.ascontiguousarray(values),
        crs=crs,
        height_datum=_datum_of(crs),
    )


def _datum_of(crs: CRS | None) -> str:
    if crs is None or len(crs.axis_info) < 3:
        return "unknown"
    return "orthometric" if crs.is_compound else "ellipsoidal"


def sample_elevation(raster: ElevationRaster, grid: Grid) -> Array:
    """Heights at the grid's cell centres: bilinear, or the cell's mean where the raster is finer than the grid.

    Outside the raster, and where any of the cells drawn on is unknown, NaN. (ny, nx) float64 [m]

    Raises
    ------
    CrsMismatchError
        When both have a CRS and the two differ.
    """
    if raster.crs is not None and grid.crs is not None and not _same_plane(raster.crs, grid.crs):
        raise CrsMismatchError(
            f"the elevation raster is in {raster.crs.to_string()}, the grid in {grid.crs.to_string()}; "
            "warp the raster to the grid's CRS"
        )
    n = max(1, round(grid.cell_size / max(raster.dx, raster.dy)))  # samples a cell and axis
    total = np.zeros(grid.shape)
    for b in range(n):
        for a in range(n):
            x = grid.x0 + (np.arange(grid.nx) + (a + 0.5) / n) * grid.cell_size
            y = grid.y0 + (np.arange(grid.ny) + (b + 0.5) / n) * grid.cell_size
            total += _bilinear(raster, x, y)
    return total / (n * n)


def _same_plane(a: CRS, b: CRS) -> bool:
    return bool(a.to_2d() == b.to_2d() or (a.to_2d().to_epsg() or -1) == (b.to_2d().to_epsg() or -2))


def _bilinear(raster: ElevationRaster, x: Array, y: Array) -> Array:
    ny, nx = raster.elevation.shape
    fx = (x - raster.x0) / raster.dx - 0.5
    fy = (y - raster.y0) / raster.dy - 0.5
    outside_x = (fx < -0.5 - 1e-9) | (fx > nx - 0.5 + 1e-9)
    outside_y = (fy < -0.5 - 1e-9) | (fy > ny - 0.5 + 1e-9)
    fx, fy = np.clip(fx, 0, nx - 1), np.clip(fy, 0, ny - 1)
    i, j = np.minimum(fx.astype(int), max(nx - 2, 0)), np.minimum(fy.astype(int), max(ny - 2, 0))
    i1, j1 = np.minimum(i + 1, nx - 1), np.minimum(j + 1, ny - 1)
    wx, wy = (fx - i)[None, :], (fy - j)[:, None]
    corners = (
        ((1 - wx) * (1 - wy), raster.elevation[np.ix_(j, i)]),
        (wx * (1 - wy), raster.elevation[np.ix_(j, i1)]),
        ((1 - wx) * wy, raster.elevation[np.ix_(j1, i)]),
        (wx * wy, raster.elevation[np.ix_(j1, i1)]),
    )
    # a corner of no weight may be unknown
    z = sum((np.where(weight > 0, weight * value, 0.0) for weight, value in corners), np.zeros((len(y), len(x))))
    z[outside_y, :] = np.nan
    z[:, outside_x] = np.nan
    return z
