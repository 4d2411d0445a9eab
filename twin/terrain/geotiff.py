"""Elevation rasters from files, and their heights on a grid.

Values that cannot be elevations in metres become unknown, or the file is refused; nothing is guessed. A raster stays in
its own coordinate system, degrees too: the centres of the grid's cells are transformed to it, so that heights
are interpolated once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntArray, IntegerArray
from twin.errors import InputError, MissingExtraError
from twin.grid import Grid, check_plane
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.terrain.nodata import missing_elevation

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

__all__ = ["ElevationRaster", "elevation_at", "read_elevation", "sample_elevation", "without_missing"]

# Vertical units a file may declare -> metres. US survey foot: 1200/3937 m (NIST Handbook 44, appendix C).
_METRES_PER_DEGREE = 111_195.0  # on a sphere of 6,371 km; decides how many samples a cell takes [m]
_LATTICE = 16  # cells between two places that are transformed; in a zone the rest is linear to 1e-4 m
_ROWS = 256  # of the grid that are sampled at once
_METRES = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), 0.3048),
    **dict.fromkeys(("us-ft", "ftus", "us_ft", "us survey foot", "us survey feet", "foot_us"), 1200.0 / 3937.0),
    **dict.fromkeys(("cm", "centimetre", "centimeter", "centimetres", "centimeters"), 0.01),
    **dict.fromkeys(("dm", "decimetre", "decimeter", "decimetres", "decimeters"), 0.1),
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), 0.001),
}


@dataclass(frozen=True, kw_only=True)
class ElevationRaster:
    """Heights at the centres of square or oblong cells, row 0 in the south.

    x0, y0 : float
        South-west corner, in metres or, where the CRS is geographic, degrees of longitude and latitude. [m or degree]
    dx, dy : float
        Cell size east and north, likewise. [m or degree]
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
        """(x_min, y_min, x_max, y_max). [m or degree]"""
        ny, nx = self.elevation.shape
        return self.x0, self.y0, self.x0 + nx * self.dx, self.y0 + ny * self.dy

    @property
    def step(self) -> float:
        """Larger side of a cell. [m]"""
        if self.crs is None or not self.crs.is_geographic:
            return max(self.dx, self.dy)
        latitude = np.radians(self.y0 + 0.5 * self.elevation.shape[0] * self.dy)
        return _METRES_PER_DEGREE * max(self.dx * float(np.cos(latitude)), self.dy)


def read_elevation(
    path: str | Path, *, band: int = 1, unit: str | None = None, crs: CRS | int | str | None = None
) -> ElevationRaster:
    """Read a GeoTIFF, ESRI ASCII grid or any raster GDAL knows, or the elevation of 基盤地図情報 (XML, zip or folder).

    A declared nodata value, scale, offset and vertical unit are applied. Values that cannot be elevations become
    NaN and are counted in a note: see `twin.terrain.nodata`. A raster in degrees stays so; `sample_elevation`
    transforms the places.

    Parameters
    ----------
    unit : vertical unit where the file declares none: "m", "ft", "us-ft", "cm", ...
    crs : coordinate system where the file names none

    Raises
    ------
    InputError
        When the file is missing or no raster, rotated, in a plane whose unit or scale is not the metre on the
        ground, in an unknown vertical unit, has no such band, or contains no elevation at all; when a folder or
        zip holds meshes of several sizes (`read_gsi_dem` returns them all).
    """
    if Path(path).is_dir() or Path(path).suffix.lower() in (".xml", ".zip"):
        from twin.terrain.gsi_dem import read_gsi_dem

        found = read_gsi_dem(path)
        if len(found) > 1:
            steps = ", ".join(f"{one.step:.0f} m" for one in found)
            raise InputError(
                f"{path}: holds meshes of {len(found)} sizes ({steps}); read_gsi_dem returns one raster for each, and "
                "terrain_from_city(dem=) takes them in order of priority"
            )
        return found[0]
    try:
        import rasterio
    except ImportError as error:
        raise MissingExtraError("reading rasters needs rasterio: pip install 'city-twin[sim]'") from error
    from pyproj import CRS

    if not Path(path).exists():
        raise InputError(f"{path}: no such file")
    try:
        opened = rasterio.open(path)
    except rasterio.errors.RasterioIOError as error:
        raise InputError(f"{path}: not a raster GDAL can read ({error}); expected a GeoTIFF or ASCII grid") from error
    with opened as file:
        transform = file.transform
        if transform.b or transform.d or transform.e >= 0 or transform.a <= 0:
            raise InputError(f"{path}: the raster is rotated or flipped; warp it to north-up first (gdalwarp)")
        if not 1 <= band <= file.count:
            raise InputError(f"{path}: band {band} was asked for, the file has {file.count}")
        masked = file.read(band, masked=True)
        values = np.where(np.ma.getmaskarray(masked), np.nan, np.ma.getdata(masked).astype(np.float64))[::-1]
        own = CRS.from_wkt(file.crs.to_wkt()) if file.crs else None
        bottom = transform.f + transform.e * file.height
        scale, offset, declared = file.scales[band - 1], file.offsets[band - 1], file.units[band - 1]
    system = own if own is not None or crs is None else CRS.from_user_input(crs)
    _check_crs(path, system, (transform.c, bottom, transform.c + transform.a * masked.shape[1], transform.f))
    raster = ElevationRaster(
        x0=transform.c,
        y0=bottom,
        dx=transform.a,
        dy=-transform.e,
        elevation=np.ascontiguousarray(values),
        crs=system,
        height_datum=_datum_of(system),
        name=Path(path).name,
    )
    raster = _in_metres(path, raster, scale, offset, declared, unit)
    try:
        return without_missing(raster)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _check_crs(path: str | Path, crs: CRS | None, bounds: tuple[float, float, float, float]) -> None:
    if crs is None:
        west, south, east, north = bounds
        if -180 <= west < east <= 180 and -90 <= south < north <= 90 and east - west < 5 and north - south < 5:
            raise InputError(
                f"{path}: no CRS, and its bounds ({west:g}, {south:g}, {east:g}, {north:g}) look like degrees; "
                "name their CRS: crs=6668 (JGD2011), or gdal_translate -a_srs EPSG:6668 IN OUT"
            )
        return
    if crs.is_geographic:
        return
    try:
        check_plane(crs, bounds)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _in_metres(
    path: str | Path, raster: ElevationRaster, scale: float, offset: float, declared: str | None, unit: str | None
) -> ElevationRaster:
    """Elevations with the declared scale, offset and unit applied; `unit` where none is declared."""
    name = (declared or "").strip()
    vertical = raster.crs.axis_info[2] if raster.crs is not None and len(raster.crs.axis_info) > 2 else None
    if not name and vertical is None:
        name = (unit or "").strip()
    if name:
        if name.lower() not in _METRES:
            raise InputError(
                f"{path}: the vertical unit is {name!r}, expected one of {', '.join(sorted(_METRES))}; "
                "convert the raster to metres"
            )
        factor = _METRES[name.lower()]
    else:
        factor = vertical.unit_conversion_factor if vertical is not None else 1.0
        name = vertical.unit_name if vertical is not None else "m"
    notes = list(raster.notes)
    if factor != 1.0 or scale != 1.0 or offset != 0.0:
        notes.append(Note("terrain.raster_scaled", unit=name, factor=factor * scale, offset=factor * offset))
    with np.errstate(over="ignore"):
        return replace(raster, elevation=(raster.elevation * scale + offset) * factor, notes=tuple(notes))


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


def _datum_of(crs: CRS | None) -> str:
    if crs is None or len(crs.axis_info) < 3:
        return "unknown"
    return "orthometric" if crs.is_compound else "ellipsoidal"


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
