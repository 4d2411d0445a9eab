"""One table per file: GeoParquet, FlatGeobuf, GeoJSON, and what all files written by GDAL have in common."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pandas as pd

from citygml.errors import FormatError
from citygml.layers.flat_columns import finite_heights, flat, is_spatial, one_kind

__all__ = ["need_driver", "write_flatgeobuf", "write_geojson", "write_parquet", "write_with_gdal"]

_GEOMETRIES = {0: "Point", 1: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}


def need_driver(name: str) -> None:
    """Raise FormatError where this GDAL cannot write the format.

    Examples
    --------
    >>> need_driver("GPKG")
    """
    import pyogrio

    if "w" not in pyogrio.list_drivers(write=True).get(name, ""):
        raise FormatError(
            f"GDAL {pyogrio.__gdal_version_string__} of pyogrio was built without the driver {name}; "
            "install pyogrio from its wheel or conda-forge"
        )


def write_with_gdal(
    table: pd.DataFrame, path: Path, *, driver: str, layer: str, missing_height: float | None = None, **options: Any
) -> None:
    """Write a flat table as a layer; one without any geometry as a table of attributes.

    missing_height : for Shapefiles, which refuse NaN and shapes of two dimensions among those of three.
    options : layer options of the driver, e.g. SPATIAL_INDEX="NO".
    """
    import pyogrio

    kind = None
    if is_spatial(table):
        if table["geometry"].isna().all():
            table = pd.DataFrame(table.drop(columns="geometry"))
        else:
            table = one_kind(table)  # type: ignore[arg-type]
            if driver in ("GeoJSON", "ESRI Shapefile"):
                table = finite_heights(table, missing_height)
            kind = _geometry_type(table)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")  # a model read with crs="unknown"
        pyogrio.write_dataframe(
            table, path, layer=layer, driver=driver, geometry_type=kind, layer_options=options, use_arrow=True
        )


def _geometry_type(table: Any) -> str:
    import numpy as np
    import shapely

    shapes = np.asarray(table.geometry.array, dtype=object)
    kinds = set(np.unique(shapely.get_type_id(shapes)).tolist()) - {-1}
    name = _GEOMETRIES.get(kinds.pop(), "Unknown") if len(kinds) == 1 else "Unknown"
    return name + (" Z" if name != "Unknown" and bool(shapely.has_z(shapes).any()) else "")


def write_parquet(table: pd.DataFrame, path: Path, layer: str = "") -> None:
    """GeoParquet 1.1 with the bounding box of every row as covering, so that readers skip rows elsewhere; a table
    without geometry is plain Parquet."""
    if is_spatial(table):
        table.to_parquet(  # type: ignore[call-overload]
            path, compression="zstd", write_covering_bbox=True, schema_version="1.1.0"
        )
    else:
        table.to_parquet(path, compression="zstd")


def write_flatgeobuf(table: pd.DataFrame, path: Path, layer: str) -> None:
    """FlatGeobuf with a spatial index; without one where a row has no geometry, which the index cannot hold."""
    need_driver("FlatGeobuf")
    whole = is_spatial(table) and not table["geometry"].isna().any()
    write_with_gdal(flat(table), path, driver="FlatGeobuf", layer=layer, SPATIAL_INDEX="YES" if whole else "NO")


def write_geojson(table: pd.DataFrame, path: Path, layer: str) -> None:
    """GeoJSON (RFC 7946 in EPSG:4326) with nine decimals, a tenth of a millimetre."""
    write_with_gdal(flat(table), path, driver="GeoJSON", layer=layer, COORDINATE_PRECISION="9", WRITE_NAME="YES")
