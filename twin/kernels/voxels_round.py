"""Voxels within a distance of an axis: capsules, spheres, upright cylinders, by exact segment-to-box distance."""

from __future__ import annotations

import math

import numpy as np

from twin.kernels.compiled import njit
from twin.kernels.voxels import grown

__all__ = ["cover_capsules"]

Array = np.ndarray


@njit(cache=True, nogil=True)
def _slope(a: Array, d: Array, low: Array, size: Array, t: float) -> float:
    """Half the derivative by t of the squared distance from a + t d to the box."""
    slope = 0.0
    for c in range(3):
        p = a[c] + t * d[c]
        if p < low[c]:
            slope += (p - low[c]) * d[c]
        elif p > low[c] + size[c]:
            slope += (p - low[c] - size[c]) * d[c]
    return slope


@njit(cache=True, nogil=True)
def _segment_box_distance_squared(a: Array, d: Array, low: Array, size: Array) -> float:
    """Smallest squared distance between the segment a to a + d and a box.

    Convex and piecewise quadratic in t: the slope is linear between the (at most six) places where
    a side is passed, so its zero is found exactly.
    """
    t = np.empty(8)
    t[0], t[1], n = 0.0, 1.0, 2
    for c in range(3):
        if d[c] != 0.0:
            for side in range(2):
                at = (low[c] + side * size[c] - a[c]) / d[c]
                if 0.0 < at < 1.0:
                    t[n] = at
                    n += 1
    for i in range(1, n):  # insertion sort of at most eight
        for k in range(i, 0, -1):
            if t[k] < t[k - 1]:
                t[k], t[k - 1] = t[k - 1], t[k]
    best, before = 1.0, _slope(a, d, low, size, 0.0)
    if before >= 0.0:
        best = 0.0
    else:
        for k in range(1, n):
            after = _slope(a, d, low, size, t[k])
            if after >= 0.0:
                share = before / (before - after) if after != before else 0.0
                best = t[k - 1] + share * (t[k] - t[k - 1])
                break
            before = after
    total = 0.0
    for c in range(3):
        p = a[c] + best * d[c]
        gap = max(low[c] - p, 0.0, p - low[c] - size[c])
        total += gap * gap
    return total


@njit(cache=True, nogil=True)
def cover_capsules(
    start: Array, stop: Array, radius: Array, cell_size: Array, round_ends: Array, origin: Array, counts: Array
) -> Array:
    """Cells within a distance of segments (capsules; spheres where start is stop), or of upright cylinders.

    Parameters
    ----------
    start, stop : (n, 3) float64
        Ends of the axis, relative to origin. [cell]
    radius : (n,) float64
        [m]
    cell_size : (n, 3) float64
        Metres a cell measures along x, y, f there.
    round_ends : (n,) bool
        False: an upright cylinder with flat ends between the two levels.
    origin : (n, 3) int64
    counts : (n,) int64, out

    Returns
    -------
    (n_cells, 3) int64
        x, y, f.
    """
    cells = np.empty((1024, 3), dtype=np.int64)
    n = 0
    low, high = np.empty(3, np.int64), np.empty(3, np.int64)
    corner, d = np.empty(3), np.empty(3)
    for i in range(len(counts)):
        size = cell_size[i].copy()
        a = start[i] * size
        for c in range(3):
            flat = c == 2 and not round_ends[i]
            margin = 0.0 if flat else radius[i] / size[c]
            low[c] = math.floor(min(start[i, c], stop[i, c]) - margin)
            high[c] = math.floor(max(start[i, c], stop[i, c]) + margin)
            d[c] = 0.0 if not round_ends[i] else (stop[i, c] - start[i, c]) * size[c]
        limit = radius[i] * radius[i] * (1.0 + 1e-12)
        before = n
        for y in range(low[1], high[1] + 1):
            for x in range(low[0], high[0] + 1):
                cells = grown(cells, n, high[2] - low[2] + 1)
                corner[0], corner[1] = x * size[0], y * size[1]
                for f in range(low[2], high[2] + 1):
                    corner[2] = f * size[2] if round_ends[i] else a[2]
                    if _segment_box_distance_squared(a, d, corner, size) <= limit:
                        cells[n, 0], cells[n, 1] = x + origin[i, 0], y + origin[i, 1]
                        cells[n, 2] = f + origin[i, 2]
                        n += 1
        counts[i] = n - before
    return cells[:n].copy()
