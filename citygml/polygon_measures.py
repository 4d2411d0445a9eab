"""Vector areas and height ranges of polygons, in one pass over the vertices; compiled."""

from __future__ import annotations

import numpy as np

from citygml.arrays import FloatArray, IntArray
from citygml.compiled.jit import njit

__all__ = ["height_ranges", "vector_areas"]


@njit(cache=True)
def _ring_vector(vertices: FloatArray, scale: FloatArray, start: int, stop: int) -> tuple[float, float, float]:
    """Vector area of a ring about its first vertex (Newell); missing heights count as 0."""
    nx = ny = nz = 0.0
    ox, oy, oz = vertices[start, 0], vertices[start, 1], vertices[start, 2]
    if np.isnan(oz):
        oz = 0.0
    px = py = pz = 0.0
    for i in range(start + 1, stop):
        z = vertices[i, 2]
        if np.isnan(z):
            z = 0.0
        x, y, z = (vertices[i, 0] - ox) * scale[0], (vertices[i, 1] - oy) * scale[1], (z - oz) * scale[2]
        nx += py * z - pz * y
        ny += pz * x - px * z
        nz += px * y - py * x
        px, py, pz = x, y, z
    return nx / 2, ny / 2, nz / 2


@njit(cache=True)
def vector_areas(
    vertices: FloatArray, ring_offsets: IntArray, polygon_offsets: IntArray, rows: IntArray, scale: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Vector area (k, 3) of the outer rings of these polygons, and the area (k,) of their holes.

    scale (3,) multiplies coordinates first: metres a unit. [m2]

    >>> square = np.array([[0, 0, 5], [2, 0, 5], [2, 3, 5], [0, 3, 5], [0, 0, 5]], float)
    >>> vector_areas(square, np.array([0, 5]), np.array([0, 1]), np.array([0]), np.ones(3))[0]
    array([[0., 0., 6.]])
    """
    out = np.zeros((len(rows), 3))
    holes = np.zeros(len(rows))
    for k in range(len(rows)):
        for ring in range(polygon_offsets[rows[k]], polygon_offsets[rows[k] + 1]):
            start, stop = ring_offsets[ring], ring_offsets[ring + 1]
            if stop - start < 3:
                continue
            nx, ny, nz = _ring_vector(vertices, scale, start, stop)
            if ring == polygon_offsets[rows[k]]:
                out[k, 0], out[k, 1], out[k, 2] = nx, ny, nz
            else:
                holes[k] += np.sqrt(nx * nx + ny * ny + nz * nz)
    return out, holes


@njit(cache=True)
def height_ranges(
    vertices: FloatArray, ring_offsets: IntArray, polygon_offsets: IntArray, rows: IntArray, owner: IntArray, n: int
) -> tuple[FloatArray, FloatArray]:
    """Lowest and highest z (n,) of the polygons in rows (k,), each counted for its owner (k,); NaN without any."""
    low, high = np.full(n, np.nan), np.full(n, np.nan)
    for k in range(len(rows)):
        start = ring_offsets[polygon_offsets[rows[k]]]
        stop = ring_offsets[polygon_offsets[rows[k] + 1]]
        for i in range(start, stop):
            z = vertices[i, 2]
            if not (low[owner[k]] <= z):
                low[owner[k]] = z if not np.isnan(z) else low[owner[k]]
            if not (high[owner[k]] >= z):
                high[owner[k]] = z if not np.isnan(z) else high[owner[k]]
    return low, high
