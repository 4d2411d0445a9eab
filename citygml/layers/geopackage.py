"""All tables in one GeoPackage: layers and attribute tables, indexed by their keys, with styles that QGIS loads."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pandas as pd

from citygml.layers.feature_styles import feature_styles
from citygml.layers.flat_columns import flat, is_spatial
from citygml.layers.layer_files import write_with_gdal
from citygml.layers.qml import style_table

__all__ = ["write_layers_geopackage"]

_KEYS = ("gml_id", "object", "root_id", "boundary")


def write_layers_geopackage(
    tables: Mapping[str, pd.DataFrame], path: Path, *, progress: Callable[[int, int, str], None] | None = None
) -> None:
    """Write the tables into a new file; those without any geometry become tables of attributes.

    The table `layer_styles` has the style of each layer, from which QGIS takes its default.
    """
    for k, (name, table) in enumerate(tables.items()):
        if progress is not None:
            progress(k, len(tables), name)
        write_with_gdal(flat(table), path, driver="GPKG", layer=name)
    styled = {n: t for n, t in tables.items() if is_spatial(t)}
    styles = feature_styles(styled)
    if styles:
        import pyogrio

        pyogrio.write_dataframe(style_table(styled, styles), path, layer="layer_styles", driver="GPKG")
    with closing(sqlite3.connect(path)) as base, base:
        for name, table in tables.items():
            for key in _KEYS:
                if key in table or key == table.index.name:
                    base.execute(f'CREATE INDEX "{name}_{key}" ON "{name}" ("{key}")')
