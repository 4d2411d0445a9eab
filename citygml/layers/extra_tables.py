"""Attributes that are rows: generic attributes, key-value pairs, second values of columns, all others."""

from __future__ import annotations

import numpy as np
import pandas as pd

from citygml.arrays import AnyArray
from citygml.layers.object_keys import ObjectKeys
from citygml.schema import ATTRIBUTES, GENERICS

__all__ = ["EXTRA_TABLES", "extra_table", "repeated_columns"]

EXTRA_TABLES = ("repeated_attributes", "generic_attributes", "key_values", "other_attributes")
"""The tables that `model.extras` is in, each row in one of them."""


def extra_table(keys: ObjectKeys, name: str) -> pd.DataFrame:
    """One of EXTRA_TABLES, or "extras": all of them in document order.

    Columns: object, root_id, type of the object, boundary, boundary_id, record, path, value, value_type, uom, label,
    name, as `model.extras` describes them; `column` of repeated attributes names the column that has the first value.
    """
    extras = keys.model.extras
    column = repeated_columns(_row_types(keys), extras["path"])
    kept = _rows(extras, name, column)
    rows = extras.iloc[kept]
    owner, boundary = rows["object"].to_numpy(), rows["boundary"].to_numpy()
    fields = rows.drop(columns=["object", "boundary"]).rename(columns={"type": "value_type"})
    table: dict[str, object] = {**keys.columns(owner), **keys.boundary_columns(boundary)}
    if name in ("repeated_attributes", "extras"):
        table["column"] = column[kept]
    table.update({str(c): fields[c].array for c in fields})
    return pd.DataFrame(table, index=keys.index(owner))


def _row_types(keys: ObjectKeys) -> AnyArray:
    """(n_extras,) type of the boundary surface or object that a value belongs to."""
    extras, boundaries = keys.model.extras, keys.model.boundaries
    own = keys.model.objects["type"].astype(object).to_numpy()[extras["object"].to_numpy()]
    boundary = extras["boundary"].to_numpy()
    of_boundary = np.array([*boundaries["type"].astype(object), None], dtype=object)[boundary]
    return np.where(boundary >= 0, of_boundary, own)


def _rows(extras: pd.DataFrame, name: str, column: AnyArray) -> AnyArray:
    if name == "extras":
        return np.arange(len(extras))
    paths, kinds = extras["path"].astype(str), extras["type"]
    # gen:class is the class of a generic object, or a generic attribute of that name, which has a type.
    typed = kinds.isin(list(GENERICS.values())).to_numpy() & ~((kinds == "code").to_numpy() & pd.notna(column))
    generic = paths.str.startswith("gen:").to_numpy(bool) & typed
    pair = paths.str.startswith("key:").to_numpy(bool)
    repeated = pd.notna(column) & ~generic & ~pair
    chosen = {
        "repeated_attributes": repeated,
        "generic_attributes": generic,
        "key_values": pair,
        "other_attributes": ~(repeated | generic | pair),
    }
    return np.flatnonzero(chosen[name])


def repeated_columns(types: AnyArray, paths: pd.Series) -> AnyArray:
    """(n,) the column that the leaf of each path fills in a row of its type, None where it has none.

    >>> paths = pd.Series(["bldg:usage", "gen:Dach", "uro:BuildingDetails/uro:buildingRoofEdgeArea"])
    >>> repeated_columns(np.full(3, "bldg:Building"), paths).tolist()
    ['usage', None, 'building_roof_edge_area']
    """
    keys = pd.Series(types, dtype=object).astype(str).to_numpy() + "/" + paths.astype(str).to_numpy()
    codes, unique = pd.factorize(keys)
    known = np.array([*(_column(str(key)) for key in unique), None], dtype=object)
    found: AnyArray = known[codes]
    return found


def _column(key: str) -> str | None:
    """key: type of the row, then the path below it."""
    steps = [step.partition("[")[0] for step in key.split("/")]
    found = ATTRIBUTES.get("/".join(steps[-2:])) or (ATTRIBUTES.get(steps[-1]) if len(steps) == 2 else None)
    return None if found is None else found.column
