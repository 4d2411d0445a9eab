"""Materials of an appearance: texts of X3DMaterial elements -> the table `Appearance.materials`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from citygml.schema import parse
from citygml.schema.appearance import COLOURS, MATERIAL_COLUMNS, SCALARS

__all__ = ["material_row", "materials_table"]

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def material_row(texts: Mapping[str, str]) -> dict[str, Any]:
    """One material from the texts of its elements; NaN where there is no number.

    >>> row = material_row({"app:diffuseColor": "1 0.5 red", "app:isSmooth": "true"})
    >>> row["diffuse_r"], row["diffuse_g"], row["diffuse_b"], row["is_smooth"]
    (1.0, 0.5, nan, True)
    """
    row: dict[str, Any] = dict.fromkeys(MATERIAL_COLUMNS, np.nan)
    row["name"] = texts.get("gml:name")
    row["is_smooth"] = _BOOLEANS.get(texts.get("app:isSmooth", ""))
    for tag, colour in COLOURS.items():
        values = [_number(value) for value in texts.get(tag, "").split()]
        row.update({f"{colour}_{channel}": value for channel, value in zip("rgb", values)})
    for tag, column in SCALARS.items():
        row[column] = _number(texts.get(tag, ""))
    return row


def _number(text: str) -> float:
    value = parse("float", text, ()).value
    return float("nan") if value is None else float(value)


def materials_table(rows: Sequence[dict[str, Any]]) -> pd.DataFrame:
    """The table of these rows."""
    columns: dict[str, Any] = {}
    for column in MATERIAL_COLUMNS:
        values = [row[column] for row in rows]
        if column == "name":
            columns[column] = pd.Series(values, dtype=object)
        elif column == "is_smooth":
            columns[column] = pd.array([pd.NA if v is None else v for v in values], dtype="boolean")
        else:
            columns[column] = np.array(values, dtype=np.float64)
    return pd.DataFrame(columns)
