"""Tables of a document's model: objects, boundary surfaces, files."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.codelists import CodeLists
from citygml.reader.attributes import Tables
from citygml.reader.part import Part
from citygml.scan import walk

__all__ = ["Context", "boundaries_table", "files_table", "objects_table"]

Array = np.ndarray


class Context(NamedTuple):
    """Where a document comes from."""

    name: str
    member: str
    package: str
    size: int
    code_lists: CodeLists | None
    resolve_image: Callable[[str], str | None] | None


def objects_table(part: Part, ids: Array, tables: Tables) -> pd.DataFrame:
    table = part.table(walk.OBJECT)
    names = part.vocabulary.names
    numbers, codes = np.unique(table["name"], return_inverse=True)
    types = [names[int(number)] for number in numbers]
    order = np.argsort(np.array(types, object)) if types else np.empty(0, np.int64)
    rank = np.empty(len(types), np.int64)
    rank[order] = np.arange(len(types))
    kind = pd.Categorical.from_codes(rank[codes] if len(codes) else codes, [types[k] for k in order])
    frame: dict[str, Any] = {
        "type": kind,
        "parent": table["parent"].astype(np.int32),
        "file": np.zeros(len(ids), np.int32),
    }
    frame.update(_ordered(tables.objects, len(ids), schema.ALWAYS))
    return _frame(frame, ids)


def _frame(columns: dict[str, Any], ids: Array) -> pd.DataFrame:
    """A table by gml:id in which texts stay dtype object."""
    index = pd.Index(ids, name="gml_id", dtype=object)
    series = {
        name: pd.Series(cells, index=index, dtype=object, copy=False) if _is_text(cells) else cells
        for name, cells in columns.items()
    }
    return pd.DataFrame(series, index=index)


def _is_text(cells: Any) -> bool:
    return isinstance(cells, np.ndarray) and cells.dtype == object


def boundaries_table(part: Part, ids: Array, tables: Tables) -> pd.DataFrame:
    table = part.table(walk.BOUNDARY)
    names = np.array([*part.vocabulary.names, ""], object)
    frame: dict[str, Any] = {
        "type": names[table["name"]],
        "object": table["object"].astype(np.int32),
        "parent": table["parent"].astype(np.int32),
    }
    frame.update(_ordered(tables.boundaries, len(ids), ()))
    return _frame(frame, ids)


def _ordered(columns: dict[str, Any], n_rows: int, always: tuple[str, ...]) -> dict[str, Any]:
    """Columns in schema order, each label after its column; those of `always` filled in."""
    out: dict[str, Any] = {}
    for name in schema.column_order():
        label = name + "_label"
        if name in columns or name in always:
            cells = columns.get(name)
            if cells is None:
                cells = _empty_column(name, n_rows)
            out[name] = cells
        if label in columns or label in always:
            out[label] = columns.get(label, np.full(n_rows, None, object))
    return out


def _empty_column(name: str, n_rows: int) -> Any:
    dtype = schema.column_dtype(_dtypes()[name])
    if dtype == "object":
        return np.full(n_rows, None, object)
    if dtype == "float64":
        return np.full(n_rows, np.nan)
    if dtype.startswith("datetime"):
        return np.full(n_rows, np.datetime64("NaT"), "datetime64[s]")
    missing = np.ones(n_rows, np.bool_)
    if dtype == "boolean":
        return pd.arrays.BooleanArray(np.zeros(n_rows, np.bool_), missing)
    return pd.arrays.IntegerArray(np.zeros(n_rows, np.int32), missing)


@lru_cache(maxsize=1)
def _dtypes() -> dict[str, str]:
    """Schema dtype of every column."""
    return {attribute.column: attribute.dtype for attribute in schema.ATTRIBUTES.values()}


def files_table(context: Context, citygml_version: str, iur_version: str) -> pd.DataFrame:
    cells = (context.name, context.package, citygml_version, iur_version)
    frame = {
        name: pd.Series([cell], dtype=object)
        for name, cell in zip(("path", "package", "citygml_version", "iur_version"), cells)
    }
    return pd.DataFrame({**frame, "bytes": np.array([context.size], np.int64)})
