"""Voxels along lines, and under upright prisms: exact walks from cell to cell, and parity along rows.

A cell is the half-open cube from (x, y, f), as in `twin.kernels.voxels`.
"""

from __future__ import annotations

import math

import numpy as np

from twin.kernels.compiled import njit
from twin.kernels.voxels import grown

__all__ = ["cover_lines", "cover_polygons"]

Array = np.ndarray

_SURFACE = np.uint8(1)
_TOGGLE = np.uint8(2)


@njit(cache=True, nogil=True)
def _walk(a: Array, b: Array, cells: Array, n: int) -> tuple[Array, int]:
    """Append each cell a segment passes, in order.

    Amanatides & Woo (1987). Where two faces are met at once, forward steps go first: a cube owns its lower faces.
    """
    cell, last = np.empty(3, np.int64), np.empty(3, np.int64)
    left, step = np.empty(3, np.int64), np.empty(3, np.int64)
    reach, per_cell = np.empty(3), np.empty(3)
    total = 0
    for c in range(3):
        cell[c], last[c] = math.floor(a[c]), math.floor(b[c])
        left[c] = abs(last[c] - cell[c])
        step[c] = 1 if last[c] >= cell[c] else -1
        total += left[c]
        d = b[c] - a[c]
        per_cell[c] = 1.0 / abs(d) if d != 0.0 else np.inf
        edge = cell[c] + 1 if step[c] > 0 else cell[c]
        reach[c] = (edge - a[c]) / d if left[c] > 0 else np.inf
    cells = grown(cells, n, total + 1)
    cells[n] = cell
    n += 1
    for _ in range(total):
        c = -1
        for k in range(3):
            if left[k] > 0 and (c < 0 or reach[k] < reach[c] or (reach[k] == reach[c] and step[k] > 0 and step[c] < 0)):
                c = k
        cell[c] += step[c]
        left[c] -= 1
        reach[c] += per_cell[c]
        cells[n] = cell
        n += 1
    return cells, n


@njit(cache=True, nogil=True)
def cover_lines(vertices: Array, offsets: Array, origin: Array, counts: Array) -> Array:
    """Cells that polylines pass; consecutive repeats left out, so a cell may return where a line does.

    vertices : (n, 3) float64, relative to the line's origin; offsets (n_lines + 1,); origin (n_lines, 3) int64;
    counts : (n_lines,) int64, out. Returns (n_cells, 3) int64: x, y, f.
    """
    cells = np.empty((1024, 3), dtype=np.int64)
    n = 0
    for line in range(len(counts)):
        before = n
        if offsets[line + 1] - offsets[line] == 1:
            cells, n = _walk(vertices[offsets[line]], vertices[offsets[line]], cells, n)
        for i in range(offsets[line], offsets[line + 1] - 1):
            cells, m = _walk(vertices[i], vertices[i + 1], cells, n)
            if n > before:  # a segment starts in the cell where the last one ended
                cells[n : m - 1] = cells[n + 1 : m].copy()
                m -= 1
            n = m
        counts[line] = n - before
        for i in range(before, n):
            for c in range(3):
                cells[i, c] += origin[line, c]
    return cells[:n].copy()


@njit(cache=True, nogil=True)
def cover_polygons(
    vertices: Array, ring_offsets: Array, polygon_offsets: Array, levels: Array, origin: Array, counts: Array
) -> Array:
    """Cells of upright prisms: polygons with holes in the plane, over a run of levels.

    Parameters
    ----------
    vertices : (n, 2) float64
        Rings, relative to the polygon's origin, closed or not. [cell]
    ring_offsets, polygon_offsets : int64
        Into vertices; into rings.
    levels : (n_polygons, 2) int64
        First and last f.
    origin : (n_polygons, 2) int64
    counts : (n_polygons,) int64, out

    Returns
    -------
    (n_cells, 3) int64
        x, y, f.
    """
    cells = np.empty((1024, 3), dtype=np.int64)
    edge_cells = np.empty((256, 3), dtype=np.int64)
    a3, b3 = np.zeros(3), np.zeros(3)
    n = 0
    for polygon in range(len(counts)):
        first_ring, last_ring = polygon_offsets[polygon], polygon_offsets[polygon + 1]
        start, stop = ring_offsets[first_ring], ring_offsets[last_ring]
        counts[polygon] = 0
        if start == stop:
            continue
        low_x = high_x = math.floor(vertices[start, 0])
        low_y = high_y = math.floor(vertices[start, 1])
        for i in range(start, stop):
            low_x, high_x = min(low_x, math.floor(vertices[i, 0])), max(high_x, math.floor(vertices[i, 0]))
            low_y, high_y = min(low_y, math.floor(vertices[i, 1])), max(high_y, math.floor(vertices[i, 1]))
        bits = np.zeros((high_y - low_y + 1, high_x - low_x + 2), dtype=np.uint8)
        for ring in range(first_ring, last_ring):
            r0, r1 = ring_offsets[ring], ring_offsets[ring + 1]
            for i in range(r0, r1):
                a, b = vertices[i], vertices[i + 1 if i + 1 < r1 else r0]
                a3[:2], b3[:2] = a, b
                edge_cells, m = _walk(a3, b3, edge_cells, 0)
                for k in range(m):
                    bits[edge_cells[k, 1] - low_y, edge_cells[k, 0] - low_x] |= _SURFACE
                if a[1] == b[1]:
                    continue
                if a[1] > b[1]:
                    a, b = b, a
                row0, row1 = math.ceil(a[1] - 0.5), math.ceil(b[1] - 0.5)
                for y in range(row0, row1):
                    at = a[0] + (y + 0.5 - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
                    x = min(max(math.ceil(at - 0.5) - low_x, 0), bits.shape[1] - 1)
                    bits[y - low_y, x] ^= _TOGGLE
        before = n
        n_levels = levels[polygon, 1] - levels[polygon, 0] + 1
        for y in range(bits.shape[0]):
            inside = False
            for x in range(bits.shape[1] - 1):
                inside ^= (bits[y, x] & _TOGGLE) != 0
                if inside or (bits[y, x] & _SURFACE) != 0:
                    cells = grown(cells, n, n_levels)
                    for level in range(n_levels):
                        cells[n, 0], cells[n, 1] = x + low_x + origin[polygon, 0], y + low_y + origin[polygon, 1]
                        cells[n, 2] = levels[polygon, 0] + level
                        n += 1
        counts[polygon] = n - before
    return cells[:n].copy()
