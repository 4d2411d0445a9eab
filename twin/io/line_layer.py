"""Line layers supplied by the user: streets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.errors import CrsMismatchError, InputError
from twin.io.input_table import read_table

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["read_lines"]


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
    import geopandas as gpd
    import shapely
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    prefix = f"{key}_" if key else ""
    table = read_table(path, encoding=encoding, key=f"{prefix}encoding")
    if table.geometry is None:
        raise InputError(f"{table.path}: has no geometry; expected a layer of lines, e.g. .gpkg or .geojson")
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
    if not (shapely.get_dimensions(geometry) == 1).any():
        raise InputError(f"{table.path}: has no line in it; expected the middle lines of streets")
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
