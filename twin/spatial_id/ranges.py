"""Sets of cells: ranges, merging full families, union, intersection, difference, across zooms."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, IntegerArray
from twin.errors import InputError
from twin.spatial_id.family import children, parents
from twin.spatial_id.keys import to_pair
from twin.spatial_id.zfxy import Cells, check_zoom

__all__ = [
    "CellRange",
    "cells_of_range",
    "contains",
    "difference",
    "intersection",
    "merge",
    "range_of_cells",
    "union",
    "unique",
    "with_zooms",
]


class CellRange(NamedTuple):
    """A box of cells of one zoom, both ends included."""

    z: int
    f: tuple[int, int]
    x: tuple[int, int]
    y: tuple[int, int]


def cells_of_range(box: CellRange, *, max_cells: int = 100_000_000) -> Cells:
    """Every cell of a range. An x range whose end is before its start crosses longitude 180.

    >>> cells_of_range(CellRange(2, (0, 0), (3, 0), (1, 1))).x
    array([3, 0])
    """
    zoom = check_zoom(box.z)
    n = 1 << zoom
    n_x = (box.x[1] - box.x[0]) % n + 1
    n_f, n_y = box.f[1] - box.f[0] + 1, box.y[1] - box.y[0] + 1
    if n_f < 1 or n_y < 1:
        raise InputError(f"{box} is empty; expected f[0] <= f[1] and y[0] <= y[1]")
    if n_f * n_x * n_y > max_cells:
        raise InputError(f"{box} holds {n_f * n_x * n_y} cells, more than max_cells={max_cells}")
    f, x, y = np.meshgrid(np.arange(n_f), np.arange(n_x), np.arange(n_y), indexing="ij")
    return Cells(zoom, f.ravel() + box.f[0], (x.ravel() + box.x[0]) % n, y.ravel() + box.y[0])


def range_of_cells(cells: Cells) -> CellRange:
    """The smallest range that contains cells of one zoom (not across longitude 180)."""
    if np.ndim(cells.z) != 0 or cells.n_cells == 0:
        raise InputError("a range holds at least one cell, of one zoom; use parents() or children() first")
    low_high = ((int(part.min()), int(part.max())) for part in (cells.f, cells.x, cells.y))
    return CellRange(int(cells.z), *low_high)


def with_zooms(cells: Cells) -> Cells:
    """The same cells, each with its own zoom: z (n,)."""
    z = np.ascontiguousarray(np.broadcast_to(np.asarray(cells.z, dtype=np.int64), cells.f.shape))
    return Cells(z, cells.f, cells.x, cells.y)


def _take(cells: Cells, rows: IntegerArray | BoolArray) -> Cells:
    return Cells(cells.z if np.ndim(cells.z) == 0 else cells.z[rows], cells.f[rows], cells.x[rows], cells.y[rows])  # type: ignore[index]


def _join(parts: list[Cells]) -> Cells:
    parts = [with_zooms(part) for part in parts]
    return Cells(*(np.concatenate([part[i] for part in parts]) for i in range(4)))


def _codes(*sets: Cells) -> list[AnyArray]:
    """One int64 per cell, equal where the cells are equal, across all the sets."""
    pairs = [to_pair(cells) for cells in sets]
    high = pd.factorize(np.concatenate([pair[0] for pair in pairs]))[0].astype(np.int64)
    low, low_values = pd.factorize(np.concatenate([pair[1] for pair in pairs]))
    code = high * max(1, len(low_values)) + low
    return np.split(code, np.cumsum([cells.n_cells for cells in sets])[:-1])


def unique(cells: Cells) -> Cells:
    """Each cell once, in order of zoom, then f, x, y.

    >>> unique(Cells(3, np.array([1, 0, 1]), np.array([2, 2, 2]), np.array([0, 0, 0])))
    Cells(z=3, f=array([0, 1]), x=array([2, 2]), y=array([0, 0]))
    """
    high, low = to_pair(cells)
    order = np.lexsort((low, high))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(high[order]) != 0) | (np.diff(low[order]) != 0)
    return _take(cells, order[first])


def _has_ancestor(cells: Cells, among: Cells, *, itself: bool) -> BoolArray:
    """Which cells lie inside a cell of the other set; equal cells only count with `itself`."""
    cells, among = with_zooms(cells), with_zooms(among)
    found = np.zeros(cells.n_cells, dtype=bool)
    for zoom in np.unique(among.z):
        rows = np.flatnonzero((cells.z >= zoom) if itself else (cells.z > zoom))
        if len(rows):
            level = _take(among, np.asarray(among.z) == zoom)
            mine, theirs = _codes(parents(_take(cells, rows), int(zoom)), level)
            found[rows] |= np.isin(mine, theirs)
    return found


def contains(cells: Cells, inside: Cells) -> AnyArray:
    """Which cells of `inside` lie wholly in a single cell of `cells`, (n,) bool. Merge `cells` first.

    >>> whole = Cells(0, np.array([0]), np.array([0]), np.array([0]))
    >>> contains(whole, Cells(3, np.array([0, -1]), np.array([5, 5]), np.array([1, 1])))
    array([ True, False])
    """
    return _has_ancestor(inside, cells, itself=True)


def merge(cells: Cells) -> Cells:
    """The fewest cells with the same volume: each full family of eight becomes its parent, again and again.

    >>> family, _ = children(Cells(4, np.array([-1]), np.array([7]), np.array([3])), 6)
    >>> merged = merge(family)
    >>> merged.z, merged.f, merged.x, merged.y
    (array([4]), array([-1]), array([7]), array([3]))
    """
    rest = unique(with_zooms(cells))
    rest = _take(rest, ~_has_ancestor(rest, rest, itself=False))
    done: list[Cells] = []
    zoom = int(np.max(rest.z)) if rest.n_cells else 0
    while zoom > 0 and rest.n_cells:
        here = np.asarray(rest.z) == zoom
        level, rest = _take(rest, here), _take(rest, ~here)
        if level.n_cells:
            up = parents(level, zoom - 1)
            code, first, count = np.unique(_codes(up)[0], return_index=True, return_counts=True)
            full = np.isin(_codes(up)[0], code[count == 8])
            done.append(_take(level, ~full))
            rest = _join([rest, _take(with_zooms(up), first[count == 8])])
        zoom -= 1
    return unique(_join([*done, rest]))


def union(one: Cells, other: Cells) -> Cells:
    """Cells of either set, merged."""
    return merge(_join([one, other]))


def intersection(one: Cells, other: Cells) -> Cells:
    """The volume both sets have, as the finer of the cells that overlap."""
    one, other = with_zooms(one), with_zooms(other)
    inner = _take(one, _has_ancestor(one, other, itself=True))
    outer = _take(other, _has_ancestor(other, one, itself=False))
    return merge(_join([inner, outer]))


def difference(one: Cells, other: Cells) -> Cells:
    """The volume of `one` that `other` does not have; coarse cells are split as far as needed.

    >>> whole = Cells(1, np.array([0]), np.array([0]), np.array([0]))
    >>> hole = Cells(2, np.array([0]), np.array([1]), np.array([1]))
    >>> difference(whole, hole).n_cells
    7
    """
    other = unique(with_zooms(other))
    left = merge(one)
    done: list[Cells] = []
    while left.n_cells:
        left = _take(left, ~_has_ancestor(left, other, itself=True))
        touched = np.zeros(left.n_cells, dtype=bool)
        for zoom in np.unique(left.z):
            rows = np.flatnonzero(np.asarray(left.z) == zoom)
            finer = _take(other, np.asarray(other.z) > zoom)
            if finer.n_cells:
                mine, theirs = _codes(_take(left, rows), parents(finer, int(zoom)))
                touched[rows] = np.isin(mine, theirs)
        done.append(_take(left, ~touched))
        split = _take(left, touched)
        left = _join([children(_take(split, np.asarray(split.z) == z), int(z) + 1)[0] for z in np.unique(split.z)]
                     or [_take(split, np.zeros(0, dtype=np.int64))])  # fmt: skip
    return merge(_join(done)) if done else _take(with_zooms(one), np.zeros(0, dtype=np.int64))
