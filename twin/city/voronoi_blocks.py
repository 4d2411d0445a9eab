"""The ridges of a Voronoi diagram that are wanted, computed block by block: memory for one block, whatever the city.

A block is a rectangle with all points in a margin around it. A ridge belongs to the block with the middle of its two
points. The empty circles around its ends reach no further from there than their diameter: with a margin of the largest
diameter that is wanted, the diagram of the block has every ridge of the whole diagram that is wanted, and no other.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import Delaunay, QhullError

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntArray

__all__ = ["Ridges", "voronoi_ridges"]

_BLOCK_POINTS = 50_000  # points of a block, about
_THREADS = 4  # blocks at once, as many as memory should hold
_SAME = 1e-4  # vertices this near to each other are one: circles through four points and more [m]


class Ridges(NamedTuple):
    """Ridges of a Voronoi diagram.

    vertices : (n, 2) float64; ends : (m, 2) int64 rows of vertices; pair : (m, 2) int64 rows of the points it separates
    """

    vertices: FloatArray
    ends: IntArray
    pair: IntArray


Wanted = Callable[[FloatArray, IntArray], BoolArray]  # of ends (m, 2, 2) and pairs (m, 2)


def voronoi_ridges(
    points: FloatingArray, *, wanted: Wanted, radius: float = np.inf, block_points: int = _BLOCK_POINTS
) -> Ridges:
    """Finite ridges of the Voronoi diagram of points for which `wanted` is true, in no particular order.

    Parameters
    ----------
    points : (n, 2), none of them twice [m]
    wanted : of the ends (m, 2, 2) [m] and points (m, 2) of ridges, (m,) bool; must not depend on other ridges
    radius : ridges with an end further from their points than this are left out [m]
    block_points : changes the time and memory it takes, not the answer

    Examples
    --------
    >>> square = np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [2.0, 2.0], [1.0, 1.0]])
    >>> found = voronoi_ridges(square, wanted=lambda ends, pair: np.ones(len(pair), bool))
    >>> len(found.ends), found.vertices.tolist()
    (4, [[0.0, 1.0], [1.0, 0.0], [1.0, 2.0], [2.0, 1.0]])
    """
    places: FloatArray = np.asarray(points, np.float64)
    if len(places) < 3:
        return Ridges(np.empty((0, 2)), np.empty((0, 2), np.int64), np.empty((0, 2), np.int64))
    rectangles = list(_rectangles(places, block_points))
    with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as pool:  # Qhull releases Python's lock
        found = list(pool.map(lambda corners: _block(places, corners[0], corners[1], wanted, radius), rectangles))
    ends = np.concatenate([part[0] for part in found])
    pair = np.concatenate([part[1] for part in found])
    del found
    vertices, row = _distinct(ends.reshape(-1, 2))
    rows = row.reshape(-1, 2)
    long = rows[:, 0] != rows[:, 1]
    return Ridges(vertices, rows[long], pair[long])


def _rectangles(points: FloatArray, most: int) -> Iterator[tuple[FloatArray, FloatArray]]:
    """Corners of rectangles that cover the plane, each with about as many points as it may have or fewer."""
    parts = [(np.full(2, -np.inf), np.full(2, np.inf), np.arange(len(points)))]
    while parts:
        low, high, rows = parts.pop()
        mine = points[rows]
        size = np.ptp(mine, axis=0)
        axis = int(np.argmax(size))
        cut = float(np.median(mine[:, axis]))
        left = mine[:, axis] < cut
        if len(rows) <= most or not left.any():
            yield low, high
            continue
        middle_high, middle_low = high.copy(), low.copy()
        middle_high[axis] = middle_low[axis] = cut
        parts += [(middle_low, high, rows[~left]), (low, middle_high, rows[left])]


def _block(
    points: FloatArray, low: FloatArray, high: FloatArray, wanted: Wanted, radius: float
) -> tuple[FloatArray, IntArray]:
    """Ends (m, 2, 2) and pairs (m, 2) of the ridges wanted whose points have their middle in [low, high)."""
    margin = 2.0 * radius + _SAME
    near = ((points >= low - margin) & (points <= high + margin)).all(axis=1) if np.isfinite(margin) else slice(None)
    rows = np.arange(len(points))[near]
    ends, pair, distance = _local_ridges(points[rows], low, high)
    close = (distance <= radius).all(axis=1)
    ends, pair = ends[close], rows[pair[close]]
    keep = wanted(ends, pair)
    return ends[keep], pair[keep]


def _local_ridges(points: FloatArray, low: FloatArray, high: FloatArray) -> tuple[FloatArray, IntArray, FloatArray]:
    """Finite ridges of the diagram of these points alone: ends, pairs, and how far (m, 2) their ends are. [m]"""
    none = np.empty((0, 2, 2)), np.empty((0, 2), np.int64), np.empty((0, 2))
    if len(points) < 3:
        return none
    origin = points.mean(axis=0)
    try:
        triangles = Delaunay(points - origin)
    except QhullError:  # all points on one line
        return none
    corner = np.asarray(triangles.simplices)
    first, side = np.nonzero(triangles.neighbors > np.arange(len(corner))[:, None])
    second = triangles.neighbors[first, side]
    pair = np.column_stack([corner[first, (side + 1) % 3], corner[first, (side + 2) % 3]]).astype(np.int64)
    middle = (points[pair[:, 0]] + points[pair[:, 1]]) / 2.0
    mine = ((middle >= low) & (middle < high)).all(axis=1)
    first, second, pair = first[mine], second[mine], pair[mine]
    centre, radius = _circles(points, corner)
    ends = np.stack([centre[first], centre[second]], axis=1)
    radii = np.stack([radius[first], radius[second]], axis=1)
    finite = np.isfinite(ends).all(axis=(1, 2))
    return ends[finite], pair[finite], radii[finite]


def _circles(points: FloatArray, corner: AnyArray) -> tuple[FloatArray, FloatArray]:
    """Centre (n, 2) and radius (n,) of the circle through the corners of triangles; not finite for flat ones."""
    a = points[corner[:, 0]]
    b, c = points[corner[:, 1]] - a, points[corner[:, 2]] - a
    b2, c2 = (b * b).sum(axis=1), (c * c).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = 0.5 / (b[:, 0] * c[:, 1] - b[:, 1] * c[:, 0])
        to_centre = np.column_stack([(c[:, 1] * b2 - b[:, 1] * c2) * scale, (b[:, 0] * c2 - c[:, 0] * b2) * scale])
    return a + to_centre, np.hypot(to_centre[:, 0], to_centre[:, 1])


def _distinct(xy: FloatArray) -> tuple[FloatArray, IntArray]:
    """Places without repetition, and the row of each in them; places within about `_SAME` are one.

    Two grids, shifted by half a cell, so that no border between cells separates two places that are the same.
    """
    if not len(xy):
        return xy, np.empty(0, np.int64)
    scaled = (xy - xy.min(axis=0)) / (4.0 * _SAME)
    _, row = np.unique(_keys(np.floor(scaled)), return_inverse=True)
    _, other = np.unique(_keys(np.floor(scaled + 0.5)), return_inverse=True)
    n = max(int(row.max()), int(other.max())) + 1
    links = coo_matrix((np.ones(len(row), np.int8), (row, other + n)), shape=(2 * n, 2 * n))
    part = connected_components(links, directed=False)[1][row]
    _, first, place = np.unique(part, return_index=True, return_inverse=True)
    return xy[first], np.asarray(place, np.int64)


def _keys(cell: FloatArray) -> AnyArray:
    """One number for each cell."""
    column, row = cell[:, 0].astype(np.int64), cell[:, 1].astype(np.int64)
    return column * (int(row.max()) + 1) + row
