"""A city model as files of tables: GeoPackage, GeoParquet, FlatGeobuf, GeoJSON, Shapefile, CSV, vector tiles."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from citygml.errors import FormatError
from citygml.frames import footprints, risks, surfaces
from citygml.layers import layers as layers_of
from citygml.layers.excel_csv import write_excel_csv
from citygml.layers.geopackage import write_layers_geopackage
from citygml.layers.layer_files import write_flatgeobuf, write_geojson, write_parquet
from citygml.layers.shapefile import write_shapefile
from citygml.layers.vector_tiles import write_vector_tiles
from citygml.model import CityModel

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["FORMATS_OF_TABLES", "LAYERS", "frame_of", "write_geopackage", "write_geoparquet", "write_tables"]

LAYERS = ("footprints", "surfaces", "risks")
"""Layers that are a GeoDataFrame of `citygml.frames`."""

FORMATS_OF_TABLES: dict[str, tuple[str, ...]] = {
    "geoparquet": (".parquet", ".geoparquet"),
    "gpkg": (".gpkg",),
    "flatgeobuf": (".fgb",),
    "geojson": (".geojson",),
    "shapefile": (".shp",),
    "csv": (".csv",),
    "pmtiles": (".pmtiles",),
}
"""Formats and their file name endings."""

_ONE_TABLE: dict[str, Callable[[pd.DataFrame, Path, str], None]] = {
    "geoparquet": write_parquet,
    "flatgeobuf": write_flatgeobuf,
    "geojson": write_geojson,
    "shapefile": write_shapefile,
    "csv": write_excel_csv,
}
_LONGITUDE_LATITUDE = 4326  # of GeoJSON (RFC 7946)


def frame_of(model: CityModel, layer: str, *, crs: Any = None) -> GeoDataFrame:
    """One of LAYERS as a GeoDataFrame."""
    makers: dict[str, Any] = {"footprints": footprints, "surfaces": surfaces, "risks": risks}
    if layer not in makers:
        raise ValueError(f"layer {layer!r} is not known; expected one of {', '.join(LAYERS)}")
    return makers[layer](model, crs=crs)


def write_tables(
    model: CityModel,
    path: str | Path,
    *,
    format: str,
    layers: Sequence[str] | None = None,
    crs: Any = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Path:
    """Write tables of a model, replacing what is there only when all is written.

    Parameters
    ----------
    path :
        A file; or a folder, for the formats that hold one table per file: then each table is a file in it.
    format : key of FORMATS_OF_TABLES
    layers : optional
        Names of `citygml.layers`, or "footprints". None: all tables into a GeoPackage or a folder; the feature layers,
        lines and points into vector tiles; "footprints" into a file of one table.
    crs : optional
        None keeps the model's CRS; GeoJSON is then in EPSG:4326, as RFC 7946 wants it. Vector tiles are always in
        EPSG:3857.

    Raises
    ------
    FormatError
        For a layer that is not known, several layers in a file of one table, or a format that this GDAL cannot write.
    """
    path = Path(path)
    endings = FORMATS_OF_TABLES[format]
    is_folder = format in _ONE_TABLE and not path.name.lower().endswith(endings)
    if format in _ONE_TABLE and not is_folder:
        layers = ("footprints",) if layers is None else layers
        if len(layers) != 1:
            raise FormatError(
                f"layers {list(layers)} do not fit {path.name}: {format} takes one in a file; "
                f"write several into a folder, or into a GeoPackage"
            )
    if format == "geojson" and crs is None and model.crs is not None:
        crs = _LONGITUDE_LATITUDE
    tables = _tables(model, layers, crs, progress)
    if format == "pmtiles" and layers is None:
        tables = {n: t for n, t in tables.items() if n not in ("surfaces", "risks")}
    with _whole(path, is_folder=is_folder) as made:
        if format == "gpkg":
            write_layers_geopackage(tables, made, progress=progress)
        elif format == "pmtiles":
            write_vector_tiles(tables, made, progress=progress)
        else:
            for k, (name, table) in enumerate(tables.items()):
                if progress is not None:
                    progress(k, len(tables), name)
                _ONE_TABLE[format](table, made / f"{name}{endings[0]}" if is_folder else made, name)
    if progress is not None:
        progress(len(tables), len(tables), path.name)
    return path


def _tables(
    model: CityModel,
    names: Sequence[str] | None,
    crs: Any,
    progress: Callable[[int, int, str], None] | None,
) -> Mapping[str, pd.DataFrame]:
    if names is None:
        return layers_of(model, crs=crs, progress=progress)
    others = layers_of(model, names=[n for n in names if n != "footprints"], crs=crs, progress=progress)
    found: dict[str, pd.DataFrame] = {}
    for name in names:
        found[name] = _footprints(model, crs) if name == "footprints" else others[name]
    return found


def _footprints(model: CityModel, crs: Any) -> GeoDataFrame:
    frame = footprints(model, crs=crs)
    place = len(frame.columns) - 1 if frame.columns[-1] == frame.geometry.name else len(frame.columns)
    frame.insert(place, "height_datum", model.height_datum)
    return frame


@contextmanager
def _whole(path: Path, *, is_folder: bool) -> Iterator[Path]:
    """Where to write: a folder beside, whose files move to their place when all of them are written."""
    aside = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    try:
        yield aside if is_folder else aside / path.name
        target = path if is_folder else path.parent
        target.mkdir(exist_ok=True)
        for made in sorted(aside.iterdir()):
            made.replace(target / made.name)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def write_geoparquet(model: CityModel, path: str | Path, *, layer: str = "footprints", crs: Any = None) -> Path:
    """Write one table as GeoParquet 1.1; gml_id is the index, categories stay categories, and the height datum of
    footprints is in `attrs` when pandas reads it back."""
    return write_tables(model, path, format="geoparquet", layers=(layer,), crs=crs)


def write_geopackage(
    model: CityModel, path: str | Path, *, layers: Sequence[str] | None = None, crs: Any = None
) -> Path:
    """Write tables into one GeoPackage, replacing the file; None: all. gml_id is a column; QGIS finds styles in it.

    GeoPackage has no categories and no lists: they are written as text, lists as JSON.
    """
    return write_tables(model, path, format="gpkg", layers=layers, crs=crs)
