"""Two models compared to the order of every row: a list of what differs."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pandas as pd

from citygml import CityModel

MAX_SOURCELINE = 65535  # libxml2 counts no further for elements


def differences(a: CityModel, b: CityModel) -> list[str]:
    """What differs between two models, in words; empty when they are the same."""
    found: list[str] = []
    for field in dataclasses.fields(CityModel):
        one, other = getattr(a, field.name), getattr(b, field.name)
        if isinstance(one, np.ndarray):
            found += _arrays(field.name, one, other)
        elif isinstance(one, pd.DataFrame):
            found += _frames(field.name, one, other)
        elif field.name == "appearances":
            found += _appearances(one, other)
        elif field.name == "crs":
            if (one is None) != (other is None) or (one is not None and not one.equals(other)):
                found.append(f"crs {one} != {other}")
        elif one != other:
            found.append(f"{field.name} {one!r} != {other!r}")
    return found


def _arrays(name: str, one: Any, other: Any) -> list[str]:
    if one.shape != other.shape or one.dtype != other.dtype:
        return [f"{name}: {one.shape} {one.dtype} != {other.shape} {other.dtype}"]
    nan = one.dtype.kind == "f"
    if not np.array_equal(one, other, equal_nan=nan):
        same = (one == other) | ((one != one) & (other != other))
        where = np.argwhere(~same)[0]
        return [f"{name} at {where.tolist()}: {one[tuple(where)]} != {other[tuple(where)]} ({(~same).sum()} cells)"]
    return []


def _frames(name: str, one: pd.DataFrame, other: pd.DataFrame) -> list[str]:
    if list(one.columns) != list(other.columns):
        left = [c for c in one.columns if c not in other.columns]
        right = [c for c in other.columns if c not in one.columns]
        return [f"{name}: columns {left} | {right} (or order)"]
    if len(one) != len(other):
        return [f"{name}: {len(one)} rows != {len(other)}: {_first_odd_row(one, other)}"]
    found = []
    if not _same_cells(one.index, other.index).all():
        found.append(f"{name}: index differs")
    for column in one.columns:
        left, right = one[column], other[column]
        if left.dtype != right.dtype and str(left.dtype) != "category":
            found.append(f"{name}.{column}: dtype {left.dtype} != {right.dtype}")
        same = _same_cells(left, right)
        if name == "issues" and column == "line":
            same |= (left >= MAX_SOURCELINE).to_numpy()
        if not same.all():
            k = int(np.flatnonzero(~same)[0])
            found.append(f"{name}.{column}[{k}]: {left.iloc[k]!r} != {right.iloc[k]!r} ({(~same).sum()} cells)")
    return found


def _first_odd_row(one: pd.DataFrame, other: pd.DataFrame) -> str:
    left = [tuple(map(str, row)) for row in one.itertuples(index=False)]
    right = [tuple(map(str, row)) for row in other.itertuples(index=False)]
    for k, (x, y) in enumerate(zip([*left, None], [*right, None])):
        if x != y:
            return f"row {k}: {x} != {y}"
    return f"after row {min(len(left), len(right))}: {(left + right)[min(len(left), len(right))]}"


def _same_cells(one: Any, other: Any) -> Any:
    left, right = np.asarray(one.astype(object)), np.asarray(other.astype(object))
    same = np.zeros(len(left), bool)
    for k, (x, y) in enumerate(zip(left, right)):
        missing = pd.isna(x), pd.isna(y)
        same[k] = missing[0] == missing[1] and (missing[0] or x == y)
    return same


def _appearances(one: Any, other: Any) -> list[str]:
    if list(one) != list(other):
        return [f"themes {list(one)} != {list(other)}"]
    found = []
    for theme in one:
        for field in dataclasses.fields(one[theme]):
            x, y = getattr(one[theme], field.name), getattr(other[theme], field.name)
            compare = _frames if isinstance(x, pd.DataFrame) else _arrays
            found += compare(f"{theme}.{field.name}", x, y)
    return found
