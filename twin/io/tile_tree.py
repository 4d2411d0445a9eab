"""A quadtree of places on the globe, and the size of what its coarser tiles may leave out.

A tile with more objects than wanted is divided into four by longitude and latitude; every object is in exactly one tile
without children (a leaf). Objects are kept in Morton order, so that those of any tile are one slice.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.criteria import STOREY_HEIGHT

__all__ = ["DEEPEST", "TileTree", "allowed_deviation", "morton", "quadtree"]

DEEPEST = 18
"""Greatest level: objects at one place are not divided without end."""
_NARROWEST = 1e-6  # width of the root at least: 6 m [rad]


class TileTree(NamedTuple):
    """Tiles by level, and within a level in Morton order; row 0 is the root.

    square : (4,)
        West, south, east and north of the root. [rad]
    level, x, y : (n_tiles,) int64
        x counts from the west, y from the south.
    start, stop : (n_tiles,) int64
        The tile's objects are `order[start:stop]`.
    parent : (n_tiles,) int64
        -1 for the root.
    is_leaf : (n_tiles,) bool
    order : (n_objects,) int64
        Objects in Morton order.
    """

    square: FloatingArray
    level: IntegerArray
    x: IntegerArray
    y: IntegerArray
    start: IntegerArray
    stop: IntegerArray
    parent: IntegerArray
    is_leaf: AnyArray
    order: IntegerArray


def morton(x: IntegerArray, y: IntegerArray) -> IntegerArray:
    """Bits of x and y in turn, x lowest: the order of a quadtree's tiles.

    >>> morton(np.array([0, 1, 0, 1, 2]), np.array([0, 0, 1, 1, 0]))
    array([0, 1, 2, 3, 4])
    """
    code = np.zeros(len(x), np.int64)
    for bit in range(DEEPEST):
        code |= ((np.asarray(x, np.int64) >> bit) & 1) << (2 * bit)
        code |= ((np.asarray(y, np.int64) >> bit) & 1) << (2 * bit + 1)
    return code


def quadtree(longitude: FloatingArray, latitude: FloatingArray, *, most: int, extent: FloatingArray) -> TileTree:
    """Divide until no tile has more than `most` objects.

    Parameters
    ----------
    longitude, latitude : (n_objects,)
        Place of each object. [rad]
    most : int
        Objects of a leaf; more only where they are within `DEEPEST` divisions of each other.
    extent : (4,)
        West, south, east and north of the objects, whole; the root is the square (in metres) around them. [rad]
    """
    square = _square(np.asarray(extent, np.float64))
    n = 1 << DEEPEST
    x, y = (
        np.clip(((value - square[k]) / (square[k + 2] - square[k]) * n).astype(np.int64), 0, n - 1)
        for k, value in enumerate((np.asarray(longitude), np.asarray(latitude)))
    )
    code = morton(x, y)
    order = np.argsort(code, kind="stable")
    code = code[order]
    level_code, start, stop = (np.array([v], np.int64) for v in (0, 0, len(code)))
    parent = np.array([-1], np.int64)
    levels: list[tuple[AnyArray, ...]] = []
    first = 0
    for level in range(DEEPEST + 1):
        divided = (stop - start > most) if level < DEEPEST else np.zeros(len(start), bool)
        levels.append((np.full(len(start), level), level_code, start, stop, parent, ~divided))
        rows = np.flatnonzero(divided)
        child_code = (level_code[rows, None] * 4 + np.arange(4)).reshape(-1)
        width = 2 * (DEEPEST - level - 1)
        child_start = np.searchsorted(code, child_code << width) if len(rows) else child_code
        child_stop = np.searchsorted(code, (child_code + 1) << width) if len(rows) else child_code
        some = child_stop > child_start
        parent = np.repeat(rows + first, 4)[some]
        first += len(start)
        level_code, start, stop = child_code[some], child_start[some], child_stop[some]
        if not len(start):
            break
    columns = [np.concatenate(column) for column in zip(*levels, strict=True)]
    tile_x, tile_y = _unwoven(columns[1]), _unwoven(columns[1] >> 1)
    return TileTree(square, columns[0], tile_x, tile_y, columns[2], columns[3], columns[4], columns[5], order)


def _square(extent: FloatingArray) -> AnyArray:
    """The square in metres around a rectangle of longitude and latitude."""
    west, south, east, north = (float(v) for v in extent)
    shrink = max(float(np.cos((south + north) / 2)), 1e-6)
    half = max((east - west) * shrink, north - south, _NARROWEST) / 2
    middle = ((west + east) / 2, (south + north) / 2)
    return np.array([middle[0] - half / shrink, middle[1] - half, middle[0] + half / shrink, middle[1] + half])


def _unwoven(code: IntegerArray) -> AnyArray:
    """Every second bit of the codes, from the lowest."""
    found = np.zeros(len(code), np.int64)
    for bit in range(DEEPEST):
        found |= ((code >> (2 * bit)) & 1) << bit
    return found


def allowed_deviation(tree: TileTree, size: FloatingArray, *, most: int) -> float:
    """What the root may leave out of an object or draw wrong; half of it at each level below. [m]

    The smallest number with which every tile that draws its `most` largest objects draws all whose size is more than
    its deviation; and at least a storey (3 m) in the finest tiles that are simplified. 0 when there is only the root.

    Parameters
    ----------
    size : (n_objects,)
        Diagonal of the box around each object, in the order of `tree.order`. [m]
    most : int
        Objects drawn in a simplified tile.
    """
    inner = np.flatnonzero(~tree.is_leaf)
    if not len(inner):
        return 0.0
    found = STOREY_HEIGHT * 2.0 ** int(tree.level[inner].max())
    for k in inner:
        own = size[tree.start[k] : tree.stop[k]]
        if len(own) > most:
            least = np.partition(own, len(own) - most - 1)[len(own) - most - 1]
            found = max(found, float(least) * 2.0 ** int(tree.level[k]))
    return found
