"""Objects that occur in several files: tiles repeat what lies across their border, or cut it there."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
import pandas as pd

from citygml.arrays import BoolArray, FloatArray, IntArray, IntegerArray
from citygml.crs import horizontal
from citygml.issues import issue
from citygml.model.data import CityData, empty_table
from citygml.model.selection import extents, root_of, subset, with_descendants

__all__ = ["join_repeated", "repeated_objects"]

Model = TypeVar("Model", bound=CityData)

_SAME = 0.5  # share of the smaller extent that two copies of an object have in common at least
_APART = 1.0  # pieces of one object lie at most this far apart [m]
_METRES_PER_DEGREE = 111_320.0


def repeated_objects(model: CityData) -> tuple[IntArray, IntArray, BoolArray]:
    """Top-level objects that an earlier file has too.

    Objects of one gml:id and type in different files are one: copies, where their extents overlap, or pieces, where
    they lie beside each other. Others that only share their gml:id are objects of their own.

    Returns
    -------
    row : (k,) of the later object
    first : (k,) row of the first object it is the same as
    is_copy : (k,) True for a copy, False for a piece
    """
    nothing = np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, bool)
    if len(model.files) < 2:
        return nothing
    top = np.flatnonzero(model.objects["parent"].to_numpy() < 0)
    ids = model.objects.index[top]
    several = top[ids.duplicated(keep=False) & ids.notna()]
    if not len(several):
        return nothing
    keys = pd.MultiIndex.from_arrays([model.objects.index[several], model.objects["type"].iloc[several].astype(str)])
    code, _ = keys.factorize()
    start = np.full(code.max() + 1, -1)
    start[code[::-1]] = several[::-1]
    first = start[code]
    file = model.objects["file"].to_numpy()
    other = (first != several) & (file[first] != file[several])
    row, first = several[other].astype(np.int64), first[other].astype(np.int64)
    share, distance = _common(model, row, first)
    is_copy = share >= _SAME
    same = is_copy | (distance <= _APART)
    return row[same], first[same], is_copy[same]


def _common(model: CityData, a: IntArray, b: IntArray) -> tuple[FloatArray, FloatArray]:
    """Share (k,) of the smaller extent of two objects that both cover, and their distance [m]; 0 without any."""
    low, high = extents(model)
    root = root_of(model)
    np.fmin.at(low, root, low.copy())
    np.fmax.at(high, root, high.copy())
    if model.crs is not None and horizontal(model.crs).is_geographic:
        middle = np.radians(np.nanmean(np.where(np.isfinite(low[:, 1]), low[:, 1], np.nan)))
        scale = np.array([_METRES_PER_DEGREE * np.cos(middle), _METRES_PER_DEGREE])
    else:
        scale = np.ones(2)
    with np.errstate(invalid="ignore"):
        size = np.minimum(high[a] - low[a], high[b] - low[b])[:, :2] * scale
        common = (np.minimum(high[a], high[b]) - np.maximum(low[a], low[b]))[:, :2] * scale
    is_empty = ~(np.isfinite(common).all(axis=1) & np.isfinite(size).all(axis=1))
    common[is_empty], size[is_empty] = 0.0, 1.0
    along = np.clip(common, 0.0, None) / np.maximum(size, 1e-3)
    along = np.where((size < 1e-3) & (common >= -1e-3), 1.0, np.minimum(along, 1.0))
    return along.prod(axis=1), np.hypot(*np.clip(-common, 0.0, None).T)


def join_repeated(model: Model) -> Model:
    """The model with every object once: copies from later files are left out, pieces become part of the first.

    What belongs to a piece (parts, surfaces, risk records) belongs to the first object afterwards; attributes are
    those of the first. One issue counts the copies, one the pieces. The same model where nothing is repeated.

    Examples
    --------
    >>> from citygml import CityModel
    >>> join_repeated(CityModel()).n_objects
    0
    """
    row, first, is_copy = repeated_objects(model)
    if not len(row):
        return model
    drop = np.zeros(model.n_objects, bool)
    drop[row[is_copy]] = True
    keep = ~with_descendants(model, drop)
    pieces = row[~is_copy]
    owner = np.arange(model.n_objects, dtype=np.int32)
    owner[pieces] = first[~is_copy]
    keep[pieces] = False
    objects = model.objects.copy()
    parent = objects["parent"].to_numpy()
    objects["parent"] = np.where(parent >= 0, owner[parent], parent).astype(np.int32)
    is_piece = np.zeros(model.n_objects, bool)
    is_piece[pieces] = True
    moved = replace(
        model,
        objects=objects,
        polygon_object=owner[model.polygon_object],
        geometry_object=owner[model.geometry_object],
        line_object=owner[model.line_object],
        point_object=owner[model.point_object],
        boundaries=_moved(model.boundaries, owner),
        risks=_without_repeats(model.risks, owner, is_piece),
        extras=_without_repeats(model.extras, owner, is_piece),
    )
    found = subset(
        moved, keep, keep[moved.polygon_object], keep[moved.geometry_object], keep[moved.line_object],
        keep[moved.point_object],
    )  # fmt: skip
    return replace(found, issues=_with_counts(model, int(is_copy.sum()), len(pieces)))


def _moved(table: pd.DataFrame, owner: IntegerArray) -> pd.DataFrame:
    return table.assign(object=owner[table["object"].to_numpy()]) if len(table) else table


def _without_repeats(table: pd.DataFrame, owner: IntegerArray, is_piece: BoolArray) -> pd.DataFrame:
    """Rows with their new owner; those of pieces that an earlier row of this owner states too are left out."""
    if not len(table):
        return table
    from_piece = is_piece[table["object"].to_numpy()]
    table = _moved(table, owner)
    if not from_piece.any():
        return table
    stated = table.drop(columns=["record"], errors="ignore")
    stated = stated[table["object"].isin(table["object"].to_numpy()[from_piece])].astype(str)
    repeated = np.zeros(len(table), bool)
    repeated[np.flatnonzero(table["object"].isin(table["object"].to_numpy()[from_piece]))] = stated.duplicated()
    kept = table[~(repeated & from_piece)]
    return kept if kept.index.name else kept.reset_index(drop=True)


def _with_counts(model: CityData, n_copies: int, n_pieces: int) -> pd.DataFrame:
    rows = [("", 0, None, *issue(code, count=count))
            for code, count in (("repeated_copies", n_copies), ("repeated_pieces", n_pieces)) if count]  # fmt: skip
    more = pd.DataFrame(rows, columns=list(empty_table("issues").columns)).astype({"line": "int64"})
    return pd.concat([model.issues, more], ignore_index=True) if len(model.issues) else more
