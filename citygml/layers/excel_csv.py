"""CSV as Excel opens it: UTF-8 with a byte order mark, CRLF, no cell it would evaluate or cut."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from citygml.layers.flat_columns import flat, is_spatial
from citygml.layers.long_values import shortened

__all__ = ["harmless_text", "to_csv", "write_excel_csv"]

_SPREADSHEET_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_CELL = 32_767  # characters that a cell of Excel holds


def write_excel_csv(table: pd.DataFrame, path: Path, layer: str) -> None:
    """Write a table; geometry is the column geometry_wkt, with all digits.

    What is longer than a cell of Excel holds is cut there and whole in PATH_long_texts.csv.
    """
    import shapely

    plain = flat(table)
    if is_spatial(plain):
        shapes = np.asarray(plain["geometry"].array, dtype=object)
        plain = pd.DataFrame(plain.drop(columns="geometry"))
        wkt = shapely.to_wkt(shapes, rounding_precision=-1)
        plain["geometry_wkt"] = pd.array(np.asarray(wkt, dtype=object), dtype="string")
    plain, whole = shortened(plain, layer, limit=_CELL, unit="characters")
    to_csv(plain, path)
    if len(whole):
        to_csv(whole, path.with_name(path.stem + "_long_texts.csv"))


def to_csv(table: pd.DataFrame, path: Path) -> None:
    """Write a table without geometry; unknown cells are empty."""
    out = table.copy()
    for name in out.columns:
        if pd.api.types.is_string_dtype(out[name]):
            out[name] = out[name].astype(object).map(harmless_text, na_action="ignore")
    out.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")


def harmless_text(value: Any) -> Any:
    """The value; a text that a spreadsheet would evaluate as a formula with an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_SPREADSHEET_FORMULA) else value
