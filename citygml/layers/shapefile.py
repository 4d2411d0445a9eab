"""Shapefiles: names of ten bytes with a map to the columns, UTF-8, and long texts beside."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from citygml.layers.all_layers import unique_name
from citygml.layers.excel_csv import to_csv
from citygml.layers.flat_columns import flat
from citygml.layers.layer_files import need_driver, write_with_gdal
from citygml.layers.long_values import shortened

__all__ = ["field_names", "write_shapefile"]

_NAME_BYTES, _TEXT_BYTES = 10, 254
_MISSING_HEIGHT = -9999.0


def field_names(columns: pd.Index) -> dict[str, str]:
    """Column -> name in the dBASE file: ten bytes, unique in any case.

    >>> field_names(pd.Index(["measured_height", "measured_height_lod", "geometry"]))
    {'measured_height': 'measured_h', 'measured_height_lod': 'measured_2'}
    """
    found: dict[str, str] = {}
    for column in columns.drop("geometry", errors="ignore"):
        found[str(column)] = unique_name(str(column), set(found.values()), length=_NAME_BYTES)
    return found


def write_shapefile(table: pd.DataFrame, path: Path, layer: str) -> None:
    """Write PATH.shp with .dbf, .shx, .prj and .cpg, and the map of its fields PATH_fields.csv.

    A table without any geometry is a .dbf alone. A dBASE field holds 254 bytes: longer texts are cut there and whole in
    PATH_long_texts.csv. An empty text cannot be distinguished from a missing one, and blanks at the ends are lost. An
    unknown height is -9999 where others in the layer are known; all unknown, the layer is two-dimensional.
    """
    need_driver("ESRI Shapefile")
    plain = flat(table)
    for name in plain.columns.drop("geometry", errors="ignore"):
        if pd.api.types.is_bool_dtype(plain[name]):
            plain[name] = plain[name].astype("Int32")
    plain, whole = shortened(plain, layer, limit=_TEXT_BYTES, unit="bytes")
    names = field_names(plain.columns)
    write_with_gdal(
        plain.rename(columns=names), path, driver="ESRI Shapefile", layer=path.stem, missing_height=_MISSING_HEIGHT,
        ENCODING="UTF-8",
    )  # fmt: skip
    fields = [(layer, short, column, str(plain[column].dtype)) for column, short in names.items()]
    to_csv(
        pd.DataFrame(fields, columns=["layer", "field", "column", "dtype"]), path.with_name(path.stem + "_fields.csv")
    )
    if len(whole):
        to_csv(whole, path.with_name(path.stem + "_long_texts.csv"))
