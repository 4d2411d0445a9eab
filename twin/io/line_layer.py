"""Layers of lines and of polygons supplied by the user: streets, districts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.errors import CrsMismatchError, InputError
from twin.io.input_table import read_table

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["read_lines", "read_polygons"]


def read_lines(path: str | Path, *, crs: Any = None, encoding: str | None = None, key: str = "") -> GeoDataFrame:
    """A layer of lines with its coordinate system.

    Parameters
    ----------
    crs : of the layer, where the file does not state it
    encoding : of a Shapefile, where it cannot be determined
    key : name of the setting that names the file; `key_crs` is that of `crs`

    Raises
    ------
    CrsMismatchError
        The layer names no coordinate system, or another one than `crs`.
    InputError
        No such file, no layer, or no line in it.
    """
    return _layer(path, crs=crs, encoding=encoding, key=key, dimension=1)


def read_polygons(path: str | Path, *, crs: Any = None, encoding: str | None = None, key: str = "") -> GeoDataFrame:
    """A layer of polygons with its coordinate system, e.g. 町丁目 or school districts; arguments as `read_lines`.

    Raises
    ------
    CrsMismatchError, InputError
        As `read_lines`; no polygon in it.
    """
    return _layer(path, crs=crs, encoding=encoding, key=key, dimension=2)


_WHAT = {1: ("line", "lines", "the middle lines of streets"), 2: ("polygon", "polygons", "districts")}


def _layer(path: str | Path, *, crs: Any, encoding: str | None, key: str, dimension: int) -> GeoDataFrame:
    """A layer of geometries of one dimension."""
    one, many, meant = _WHAT[dimension]
    import geopandas as gpd
    import shapely
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    prefix = f"{key}_" if key else ""
    table = read_table(path, encoding=encoding, key=f"{prefix}encoding")
    if table.geometry is None:
        raise InputError(f"{table.path}: has no geometry; expected a layer of {many}, e.g. .gpkg or .geojson")
    try:
        declared = None if crs is None else CRS.from_user_input(crs)
    except CRSError:
        raise CrsMismatchError(f"{prefix}crs: {crs!r} is no coordinate system; expected e.g. 6677") from None
    if table.crs is None and declared is None:
        raise CrsMismatchError(
            f"{table.path}: the layer names no coordinate system; add {prefix}crs, e.g. {prefix}crs = 6677, or write "
            "it with one"
        )
    if table.crs is not None and declared is not None and not declared.equals(table.crs, ignore_axis_order=True):
        raise CrsMismatchError(
            f"{table.path}: the layer is in {table.crs.to_string()}, but {prefix}crs says {declared.to_string()}; take "
            f"{prefix}crs out, or correct the layer"
        )
    geometry = np.asarray(table.geometry, dtype=object)
    if not (shapely.get_dimensions(geometry) == dimension).any():
        raise InputError(f"{table.path}: has no {one} in it; expected {meant}")
    columns = dict(zip(table.heads, table.cells))
    columns.pop("geometry", None)
    frame = gpd.GeoDataFrame(columns, geometry=geometry, crs=table.crs if table.crs is not None else declared)
    if table.crs is not None and table.crs.is_geographic:
        x0, y0, x1, y1 = frame.total_bounds
        if max(abs(x0), abs(x1)) > 180.0 or max(abs(y0), abs(y1)) > 90.0:
            raise CrsMismatchError(
                f"{table.path}: coordinates up to {max(abs(x0), abs(x1)):.0f}, {max(abs(y0), abs(y1)):.0f} are no "
                f"degrees, but the layer is taken to be in {table.crs.to_string()}; write it with its coordinate system"
            )
    return frame
