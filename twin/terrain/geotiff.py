"""Elevation rasters from files.

Values that cannot be elevations in metres become unknown, or the file is refused; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from twin.errors import InputError, MissingExtraError
from twin.notes import Note
from twin.terrain.elevation_raster import ElevationRaster, without_missing
from twin.terrain.gsi_dem import read_gsi_dem

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["read_elevation"]

# Vertical units a file may declare -> metres. US survey foot: 1200/3937 m (NIST Handbook 44, appendix C).
_METRES = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), 0.3048),
    **dict.fromkeys(("us-ft", "ftus", "us_ft", "us survey foot", "us survey feet", "foot_us"), 1200.0 / 3937.0),
    **dict.fromkeys(("cm", "centimetre", "centimeter", "centimetres", "centimeters"), 0.01),
    **dict.fromkeys(("dm", "decimetre", "decimeter", "decimetres", "decimeters"), 0.1),
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), 0.001),
}


def read_elevation(
    path: str | Path, *, band: int = 1, unit: str | None = None, crs: CRS | int | str | None = None
) -> ElevationRaster:
    """Read a GeoTIFF, ESRI ASCII grid or any raster GDAL knows, or the elevation of 基盤地図情報 (XML, zip or folder).

    A declared nodata value, scale, offset and vertical unit are applied. Values that cannot be elevations become
    NaN and are counted in a note: see `twin.terrain.nodata`. A raster in degrees or another plane stays so;
    `sample_elevation` transforms the places.

    Parameters
    ----------
    unit : vertical unit where the file declares none: "m", "ft", "us-ft", "cm", ...
    crs : coordinate system where the file names none

    Raises
    ------
    InputError
        When the file is missing or no raster, rotated, in degrees without a CRS, in an unknown vertical unit, has no
        such band, or contains no elevation at all; when a folder or zip holds meshes of several sizes (`read_gsi_dem`
        returns them all).
    """
    if Path(path).is_dir() or Path(path).suffix.lower() in (".xml", ".zip"):
        found = read_gsi_dem(path)
        if len(found) > 1:
            steps = ", ".join(f"{one.step:.0f} m" for one in found)
            raise InputError(
                f"{path}: holds meshes of {len(found)} sizes ({steps}); read_gsi_dem returns one raster for each, and "
                "terrain_from_city(dem=) takes them in order of priority"
            )
        return found[0]
    raster = read_raster(path, band=band, unit=unit, crs=crs)
    try:
        return without_missing(raster)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def read_raster(
    path: str | Path, *, band: int = 1, unit: str | None = None, crs: CRS | int | str | None = None
) -> ElevationRaster:
    """A raster of heights or depths as `read_elevation` reads it, but with every declared value as it is.

    Raises
    ------
    InputError
        As `read_elevation`, but for the values.
    """
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
    has_unit = bool(declared or unit or (system is not None and len(system.axis_info) > 2))
    bounds = (transform.c, bottom, transform.c + transform.a * masked.shape[1], transform.f)
    _check_crs(path, system, bounds, has_unit=has_unit)
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
    return _in_metres(path, raster, scale, offset, declared, unit)


def _check_crs(path: str | Path, crs: CRS | None, bounds: tuple[float, float, float, float], *, has_unit: bool) -> None:
    """Refuse degrees without a CRS, and heights of an unknown unit in a plane that is not in metres."""
    if crs is None:
        west, south, east, north = bounds
        if -180 <= west < east <= 180 and -90 <= south < north <= 90 and east - west < 5 and north - south < 5:
            raise InputError(
                f"{path}: no CRS, and its bounds ({west:g}, {south:g}, {east:g}, {north:g}) look like degrees; "
                "name their CRS: crs=6668 (JGD2011), or gdal_translate -a_srs EPSG:6668 IN OUT"
            )
        return
    plane = crs.axis_info[0]
    if not crs.is_geographic and abs(plane.unit_conversion_factor - 1.0) > 1e-9 and not has_unit:
        raise InputError(
            f"{path}: its plane {crs.to_string()} counts in {plane.unit_name}, and it does not declare in what its "
            "heights count; name their unit: unit='us-ft', 'ft' or 'm'"
        )


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


def _datum_of(crs: CRS | None) -> str:
    if crs is None or len(crs.axis_info) < 3:
        return "unknown"
    return "orthometric" if crs.is_compound else "ellipsoidal"
