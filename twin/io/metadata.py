"""Attributes of buildings as a glTF property table (EXT_structural_metadata 1.0).

Numbers stay numbers, everything else becomes text. A missing number is written
as the declared noData value, so that a viewer shows it as missing, not as 0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NO_NUMBER", "Property", "PropertyTable", "joined_attributes", "property_id", "property_table", "taken_rows"]

NO_NUMBER = -9999.0
"""The noData value of numbers, as in PLATEAU."""


class Property(NamedTuple):
    """One column: id and name, glTF type, values; for text the UTF-8 bytes and (n + 1,) offsets."""

    id: str
    name: str
    is_text: bool
    values: AnyArray
    offsets: IntegerArray | None


class PropertyTable(NamedTuple):
    """Columns of one class, all of the same length."""

    name: str
    n_rows: int
    properties: tuple[Property, ...]

    def schema(self) -> dict[str, Any]:
        """The schema object of EXT_structural_metadata."""
        described = {p.id: _describe(p) for p in self.properties}
        return {"id": "city", "classes": {self.name: {"name": self.name, "properties": described}}}


def _describe(column: Property) -> dict[str, Any]:
    if column.is_text:
        return {"name": column.name, "type": "STRING", "noData": ""}
    return {"name": column.name, "type": "SCALAR", "componentType": "FLOAT32", "noData": NO_NUMBER}


def property_id(name: str, taken: set[str]) -> str:
    """An id glTF allows (ASCII letters, digits, underscore), unlike those taken; the name itself where it can be.

    >>> property_id("measured_height", set()), property_id("建物ID", set()), property_id("a b", {"a_b"})
    ('measured_height', 'ID', 'a_b_2')
    """
    base = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_") or "property"
    if base[0].isdigit():
        base = f"p{base}"
    found, k = base, 2
    while found in taken:
        found, k = f"{base}_{k}", k + 1
    taken.add(found)
    return found


def property_table(
    frame: pd.DataFrame, *, name: str = "building", columns: Sequence[str] | None = None
) -> PropertyTable:
    """A table of properties, one row per row of the frame; the index comes first, as `gml_id`.

    Parameters
    ----------
    frame : DataFrame, index gml_id
    columns : names, optional
        Default: every column with any value, without `parent` and `file`.

    Raises
    ------
    InputError
        A requested column does not exist.
    """
    if columns is None:
        known = frame.notna().any() if len(frame) else pd.Series(True, index=frame.columns)
        columns = [str(c) for c in frame.columns if known[c] and c not in ("parent", "file", "gml_id")]
    missing = [c for c in columns if c not in frame]
    if missing:
        raise InputError(f"no column {missing[0]!r} to write; there are: {', '.join(map(str, frame.columns))}")
    taken: set[str] = set()
    properties = [_text(property_id("gml_id", taken), "gml_id", frame.index)]
    for column in columns:
        series, key = frame[column], property_id(column, taken)
        if pd.api.types.is_numeric_dtype(series) and not pd.api.types.is_bool_dtype(series):
            numbers = series.to_numpy(np.float32, na_value=np.nan)
            numbers = np.where(np.isnan(numbers), np.float32(NO_NUMBER), numbers).astype(np.float32)
            properties.append(Property(key, column, False, numbers, None))
        else:
            properties.append(_text(key, column, series))
    return PropertyTable(name, len(frame), tuple(properties))


def taken_rows(table: PropertyTable, rows: IntegerArray) -> PropertyTable:
    """Some rows of a property table, in the order given; text offsets from zero."""
    taken = []
    for column in table.properties:
        if column.offsets is None:
            taken.append(column._replace(values=column.values[rows]))
            continue
        start = column.offsets[rows].astype(np.int64)
        length = column.offsets[rows + 1].astype(np.int64) - start
        offsets = np.concatenate([[0], np.cumsum(length)])
        at = np.arange(offsets[-1]) + np.repeat(start - offsets[:-1], length)
        taken.append(column._replace(values=column.values[at], offsets=offsets.astype(np.uint32)))
    return PropertyTable(table.name, len(rows), tuple(taken))


def joined_attributes(objects: pd.DataFrame, attributes: pd.DataFrame | None) -> pd.DataFrame:
    """The table of objects with more columns; a column in both is taken from `attributes`.

    Parameters
    ----------
    attributes : DataFrame, index gml_id or, where it is of integers, row in objects
    """
    if attributes is None:
        return objects
    own = objects.drop(columns=[c for c in attributes.columns if c in objects])
    if pd.api.types.is_integer_dtype(attributes.index):  # by row, so that repeated gml:ids are not confused
        return pd.concat([own, attributes.reindex(range(len(objects))).set_axis(objects.index)], axis=1)
    return own.join(attributes[~attributes.index.duplicated()])


def _text(key: str, name: str, values: pd.Series | pd.Index) -> Property:
    """A text column as UTF-8 bytes and offsets, the layout Arrow and glTF share."""
    import pyarrow as pa

    text: pa.Array[Any] | pa.ChunkedArray[Any]
    if isinstance(values.dtype, pd.CategoricalDtype):
        words = pa.array([str(c) for c in values.dtype.categories], pa.string())
        codes = np.asarray(pd.Categorical(values).codes)
        text = words.take(pa.array(codes, pa.int32(), mask=codes < 0))
    else:
        objects = np.asarray(values, object).copy()
        objects[np.asarray(pd.isna(values))] = None
        try:
            text = pa.array(objects, pa.string(), from_pandas=True)
        except (pa.ArrowInvalid, pa.ArrowTypeError):
            missing = pd.isna(values)
            text = pa.array([None if m else str(v) for v, m in zip(objects, missing)], pa.string())
    text = text.fill_null("")
    if isinstance(text, pa.ChunkedArray):
        text = text.combine_chunks()
    _, offsets, data = text.buffers()
    start = np.frombuffer(cast("memoryview", offsets), np.int32)[text.offset : text.offset + len(text) + 1].astype(
        np.uint32
    )
    raw = np.frombuffer(cast("memoryview", data), np.uint8) if data is not None else np.empty(0, np.uint8)
    return Property(key, name, True, raw[: start[-1]], start)
