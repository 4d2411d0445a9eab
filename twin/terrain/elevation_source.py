"""An elevation file together with what it does not say about itself: datum, unit, coordinate system, joins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from twin.criteria import height_datum
from twin.errors import DatumError, InputError
from twin.grid import Grid
from twin.notes import Note
from twin.terrain.elevation_raster import ElevationRaster, without_missing
from twin.terrain.geotiff import read_elevation
from twin.terrain.gsi_dem import gsi_rasters

__all__ = ["ElevationSource", "read_elevations"]

_KINDS = ("orthometric", "ellipsoidal")


@dataclass(frozen=True, kw_only=True)
class ElevationSource:
    """One source of ground heights.

    raster : ElevationRaster, or path of a GeoTIFF, ESRI ASCII grid, FG-GML file, zip or folder
    datum : what its heights count from where the file does not state it: a name of `twin.criteria.HEIGHT_DATUMS`
        ("T.P.", "A.P.", ...), "orthometric" or "ellipsoidal"
    unit : vertical unit where the file declares none, as in `read_elevation`
    crs : where the file names none
    feather : width of the strip along its edge in which it passes over into the sources below it [m]
    """

    raster: ElevationRaster | str | Path
    datum: str | None = None
    unit: str | None = None
    crs: int | str | None = None
    feather: float = 0.0

    def __post_init__(self) -> None:
        if not 0.0 <= self.feather < 1e6:
            raise InputError(f"feather is {self.feather}, expected a width of zero or more metres")
        if self.datum is not None and self.datum not in _KINDS:
            height_datum(self.datum)

    @property
    def name(self) -> str:
        """Name of the file, for notes."""
        return self.raster.name if isinstance(self.raster, ElevationRaster) else Path(self.raster).name


def read_elevations(source: ElevationSource, *, grid: Grid | None = None) -> tuple[ElevationRaster, ...]:
    """The rasters of a source, in order of priority: one, unless it holds meshes of several sizes.

    Where the datum is named, heights are converted to T.P.

    grid : only meshes that touch it are read; empty where none does

    Raises
    ------
    InputError
        As `read_elevation` and `read_gsi_dem`.
    DatumError
        The file states another datum than the source.
    """
    if isinstance(source.raster, ElevationRaster):
        found: tuple[ElevationRaster, ...] = (without_missing(source.raster),)
    elif Path(source.raster).is_dir() or Path(source.raster).suffix.lower() in (".xml", ".zip"):
        found = gsi_rasters(source.raster, None if grid is None else _degrees(grid))
        found = tuple(without_missing(one) for one in found)
    else:
        found = (read_elevation(source.raster, unit=source.unit, crs=source.crs),)
    return tuple(_in_datum(one, source) for one in found)


def _in_datum(raster: ElevationRaster, source: ElevationSource) -> ElevationRaster:
    if source.datum is None:
        return raster
    named = None if source.datum in _KINDS else height_datum(source.datum)
    kind = source.datum if named is None else "orthometric"
    if raster.height_datum not in ("unknown", kind):
        raise DatumError(f"datum of {source.name} is {source.datum}, but the file says {raster.height_datum}")
    if named is None or named.offset == 0.0:
        return replace(raster, height_datum=kind)
    note = Note(
        "terrain.raster_datum",
        name=source.name,
        datum=named.name,
        place=Note(f"datums.{named.key}"),
        offset=named.offset,
    )
    return replace(raster, height_datum=kind, elevation=raster.elevation + named.offset, notes=(*raster.notes, note))


def _degrees(grid: Grid) -> tuple[float, float, float, float] | None:
    """Longitudes and latitudes the grid lies between, a little wider; None where the grid has no CRS."""
    from pyproj import Transformer

    if grid.crs is None:
        return None
    to_degrees = Transformer.from_crs(grid.crs.to_2d(), "EPSG:6668", always_xy=True)
    west, south, east, north = to_degrees.transform_bounds(*grid.bounds)
    return west - 1e-3, south - 1e-3, east + 1e-3, north + 1e-3
