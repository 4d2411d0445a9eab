"""Tables with geometry for other programs: CSV that Excel opens, GeoPackage that QGIS colours, GeoParquet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from citygml.layers.excel_csv import harmless_text
from citygml.layers.qml import Style, style_table
from twin.errors import InputError
from twin.files import whole_file
from twin.io.styles import layer_styles

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd

__all__ = ["write_csv", "write_geopackage", "write_geoparquet"]


def write_csv(frame: pd.DataFrame, path: str | Path, *, labels: Mapping[str, str] | None = None) -> Path:
    """Write a table that Excel opens correctly: UTF-8 with a byte order mark, CRLF, geometry left out.

    Text that a spreadsheet would evaluate as a formula is prefixed with an apostrophe. Unknown cells are empty.

    Parameters
    ----------
    labels : column -> heading, optional
        Headings people read, e.g. Japanese ones.
    """
    flat = frame.drop(columns=[c for c in frame.columns if str(frame[c].dtype) == "geometry"])
    flat = flat.rename(columns=dict(labels or {}))
    for column in flat.columns:
        if not pd.api.types.is_numeric_dtype(flat[column]) and not _is_time(flat[column]):
            flat[column] = flat[column].astype(object).map(harmless_text, na_action="ignore")
    with whole_file(path) as aside:
        flat.to_csv(aside, encoding="utf-8-sig", lineterminator="\r\n", index=flat.index.name is not None)
    return Path(path)


def _is_time(column: pd.Series) -> bool:
    return pd.api.types.is_datetime64_any_dtype(column) or pd.api.types.is_timedelta64_dtype(column)


def write_geopackage(
    layers: Mapping[str, gpd.GeoDataFrame], path: str | Path, *, styles: Mapping[str, Style] | None = None
) -> Path:
    """Write layers into one GeoPackage with the styles QGIS shows without a plugin.

    The styles go into the table `layer_styles`, from which QGIS takes the default of each layer. Extra
    geometry columns are left out, because a GeoPackage layer has one.

    Parameters
    ----------
    layers : name -> GeoDataFrame with a CRS
    styles : name -> Style, optional
        Default: `twin.io.styles.layer_styles`.

    Raises
    ------
    InputError
        A layer without CRS, or a style for a layer or a column that does not exist.
    """
    import pyogrio

    if styles is None:
        styles = layer_styles(layers)
    for name, style in styles.items():
        if name not in layers:
            raise InputError(f"a style for {name!r}, but the layers are {', '.join(layers)}")
        if style.column not in layers[name]:
            raise InputError(f"layer {name!r} has no column {style.column!r} to style by")
    with whole_file(path) as aside:
        for name, frame in layers.items():
            if frame.crs is None:
                raise InputError(f"layer {name!r} has no CRS; set it with .set_crs(...)")
            pyogrio.write_dataframe(_one_geometry(frame), aside, layer=name, driver="GPKG")
        if styles:
            table = style_table(layers, styles)
            pyogrio.write_dataframe(table, aside, layer="layer_styles", driver="GPKG")
    return Path(path)


def _one_geometry(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    active = frame.geometry.name
    others = [c for c in frame.columns if str(frame[c].dtype) == "geometry" and c != active]
    kept = frame.drop(columns=others)
    if kept.index.name is not None and kept.index.name not in kept:
        kept = kept.reset_index()
    for column in kept.columns:
        if isinstance(kept[column].dtype, pd.CategoricalDtype):
            kept[column] = kept[column].astype(object)
    return kept


def write_geoparquet(frame: gpd.GeoDataFrame, path: str | Path) -> Path:
    """Write GeoParquet 1.1 with one bounding box per row, so that readers can skip rows elsewhere."""
    if frame.crs is None:
        raise InputError("the table has no CRS; set it with .set_crs(...)")
    with whole_file(path) as aside:
        frame.to_parquet(aside, compression="zstd", write_covering_bbox=True, schema_version="1.1.0")
    return Path(path)
