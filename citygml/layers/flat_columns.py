"""Columns of a table as every file format can hold them: no index, no categories, no lists, dates without time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml.arrays import AnyArray

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["finite_heights", "flat", "is_spatial", "one_kind"]


def is_spatial(table: pd.DataFrame) -> bool:
    """Whether a table has a geometry column."""
    return "geometry" in table and str(table["geometry"].dtype) == "geometry"


def flat(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its index as first column; categories and lists (as JSON) become text, timestamps dates.

    >>> flat(pd.DataFrame({"usage": [["411", "412"], None]}, index=pd.Index(["a", "b"], name="gml_id")))
      gml_id           usage
    0      a  ["411", "412"]
    1      b            <NA>
    """
    out = table.reset_index() if table.index.name else table.reset_index(drop=True)
    for name in out.columns.drop("geometry", errors="ignore"):
        column = out[name]
        if isinstance(column.dtype, pd.CategoricalDtype):
            column = column.astype(object)
        if pd.api.types.is_datetime64_any_dtype(column):
            out[name] = column.dt.date.astype(object).where(column.notna(), None)
        elif column.dtype == object or pd.api.types.is_string_dtype(column):
            out[name] = column.astype(object).map(_text, na_action="ignore").astype("string")
        else:
            out[name] = column
    return out


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple, dict, np.ndarray)):
        plain = value.tolist() if isinstance(value, np.ndarray) else value
        return json.dumps(plain, ensure_ascii=False, default=str)
    return value if isinstance(value, str) else str(value)


def one_kind(table: pd.DataFrame) -> GeoDataFrame:
    """The layer with one type of geometry: all multi where one is; some formats and QGIS expect that."""
    import geopandas
    import shapely

    table = geopandas.GeoDataFrame(table)
    shapes: AnyArray = np.asarray(table.geometry.array, dtype=object)
    kinds = shapely.get_type_id(shapes)
    for single, several, make in (
        (0, 4, shapely.multipoints), (1, 5, shapely.multilinestrings), (3, 6, shapely.multipolygons)
    ):  # fmt: skip
        if set(np.unique(kinds)) - {-1} == {single, several}:
            shapes = shapes.copy()
            for k in np.flatnonzero(kinds == single):
                shapes[k] = make([shapes[k]])
            return table.set_geometry(shapes, crs=table.crs)
    return table


def finite_heights(table: GeoDataFrame, missing: float | None) -> GeoDataFrame:
    """The layer without NaN heights, for formats that refuse them: shapes whose heights are unknown become 2D.

    missing : the height written for unknown ones where shapes of one layer must all be 3D; None where they need not.
    """
    import shapely

    shapes: AnyArray = np.asarray(table.geometry.array, dtype=object)
    xyz, owner = shapely.get_coordinates(shapes, include_z=True, return_index=True)
    gaps = np.zeros(len(shapes), bool)
    gaps[owner[np.isnan(xyz[:, 2])]] = True
    gaps &= shapely.has_z(shapes)
    if not gaps.any():
        return table
    shapes = shapes.copy()
    if missing is None or gaps[shapely.has_z(shapes)].all():
        shapes[gaps] = shapely.force_2d(shapes[gaps])
    else:
        shapes[gaps] = shapely.transform(
            shapes[gaps], lambda xyz: np.where(np.isnan(xyz), missing, xyz), include_z=True
        )
    return table.set_geometry(shapes, crs=table.crs)
