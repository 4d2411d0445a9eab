"""Voxels: which unit cells triangles, solids, lines, polygons and capsules touch.

Everything is in cell coordinates: a cell (x, y, f) is the half-open unit cube from (x, y, f).
A cell is covered when its cube meets the shape: exactly on the axis-aligned faces (a top at f = 10.0
reaches cell 10, a wall at x = 7.0 does not reach cell 6), and by the closed separating-axis
test elsewhere.

Triangles against cubes: the thirteen axes of Akenine-Möller (2001), arranged as by Schwarz & Seidel
(2010): the bounds, the plane, and nine edge functions in three projections. Each is linear in f,
so a column's covered run is an interval and no cell is tested one by one. Interiors by parity along
the column's centre line; a column with an odd number of crossings is left open and counted.

Kernels release the interpreter's lock and take no lock of their own: callers split objects over threads.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit

__all__ = ["cover_capsules", "cover_lines", "cover_polygons", "cover_triangles"]

Array = np.ndarray

_SURFACE = np.uint8(1)
_TOGGLE = np.uint8(2)
_EPS = 1e-9


@njit(cache=True, nogil=True)
def _grown(cells: Array, n: int, more: int) -> Array:
    """The same rows with room for `more` after row n."""
    if n + more <= len(cells):
        return cells
    bigger = np.empty((max(2 * len(cells), n + more), 3), dtype=np.int64)
    bigger[:n] = cells[:n]
    return bigger


@njit(cache=True, nogil=True)
def _edge_interval(a: float, b: float, low: float, high: float) -> tuple[float, float]:
    """[low, high] where a f + b >= 0."""
    if a > _EPS:
        low = max(low, -b / a)
    elif a < -_EPS:
        high = min(high, -b / a)
    elif b < -_EPS:
        high = low - 1.0
    return low, high


@njit(cache=True, nogil=True, inline="always")
def _projected_edges(t: Array, i: int, j: int, k: int, sign: float, out: Array) -> None:
    """Edge functions of the triangle seen along axis k, as rows (coefficient of i, of j, constant).

    Conservative for unit squares whose lower corner is the argument (Schwarz & Seidel, eq. 4).
    """
    for e in range(3):
        a, b = t[e], t[(e + 1) % 3]
        n_i, n_j = -(b[j] - a[j]) * sign, (b[i] - a[i]) * sign
        out[e, 0], out[e, 1] = n_i, n_j
        out[e, 2] = -(n_i * a[i] + n_j * a[j]) + max(0.0, n_i) + max(0.0, n_j)


@njit(cache=True, nogil=True)
def _mark_triangle(t: Array, base: Array, bits: Array) -> None:
    """Set the surface bit of every cell a triangle (3, 3) touches; bits is [y, x, f] from cell `base`."""
    low, high = np.empty(3, np.int64), np.empty(3, np.int64)
    for c in range(3):
        low[c] = int(math.floor(min(t[0, c], t[1, c], t[2, c])))
        high[c] = int(math.floor(max(t[0, c], t[1, c], t[2, c])))
    if low[0] == high[0] and low[1] == high[1]:
        for f in range(low[2], high[2] + 1):
            bits[low[1] - base[1], low[0] - base[0], f - base[2]] |= _SURFACE
        return
    normal = np.cross(t[1] - t[0], t[2] - t[1])
    xy, yf, xf = np.empty((3, 3)), np.empty((3, 3)), np.empty((3, 3))
    _projected_edges(t, 0, 1, 2, 1.0 if normal[2] >= 0 else -1.0, xy)
    _projected_edges(t, 1, 2, 0, 1.0 if normal[0] >= 0 else -1.0, yf)
    _projected_edges(t, 0, 2, 1, -1.0 if normal[1] >= 0 else 1.0, xf)
    plane = normal[0] * t[0, 0] + normal[1] * t[0, 1] + normal[2] * t[0, 2]
    smallest = min(0.0, normal[0]) + min(0.0, normal[1]) + min(0.0, normal[2])
    largest = max(0.0, normal[0]) + max(0.0, normal[1]) + max(0.0, normal[2])
    for y in range(low[1], high[1] + 1):
        for x in range(low[0], high[0] + 1):
            outside = False
            for e in range(3):
                if xy[e, 0] * x + xy[e, 1] * y + xy[e, 2] < -_EPS:
                    outside = True
            if outside:
                continue
            start, stop = float(low[2]), float(high[2])
            at = normal[0] * x + normal[1] * y - plane
            start, stop = _edge_interval(normal[2], at + largest, start, stop)
            start, stop = _edge_interval(-normal[2], -(at + smallest), start, stop)
            for e in range(3):
                start, stop = _edge_interval(yf[e, 1], yf[e, 0] * y + yf[e, 2], start, stop)
                start, stop = _edge_interval(xf[e, 1], xf[e, 0] * x + xf[e, 2], start, stop)
            first, last = int(math.ceil(start - _EPS)), int(math.floor(stop + _EPS))
            for f in range(max(first, low[2]), min(last, high[2]) + 1):
                bits[y - base[1], x - base[0], f - base[2]] |= _SURFACE


@njit(cache=True, nogil=True, inline="always")
def _crosses(a: Array, b: Array, px: float, py: float) -> bool:
    """Whether edge a-b passes the ray from (px, py) towards +x; the same whichever end comes first."""
    if (a[1] > py) == (b[1] > py):
        return False
    if a[1] > b[1]:
        a, b = b, a
    return px < a[0] + (py - a[1]) * (b[0] - a[0]) / (b[1] - a[1])


@njit(cache=True, nogil=True)
def _toggle_columns(t: Array, base: Array, bits: Array) -> None:
    """Flip the toggle bit where each column's centre line passes the triangle."""
    ab, ac = t[1] - t[0], t[2] - t[0]
    n_f = ab[0] * ac[1] - ab[1] * ac[0]
    if n_f == 0.0:
        return
    n_x, n_y = ab[1] * ac[2] - ab[2] * ac[1], ab[2] * ac[0] - ab[0] * ac[2]
    n_levels = bits.shape[2]
    x0, x1 = math.floor(min(t[0, 0], t[1, 0], t[2, 0])), math.floor(max(t[0, 0], t[1, 0], t[2, 0]))
    y0, y1 = math.floor(min(t[0, 1], t[1, 1], t[2, 1])), math.floor(max(t[0, 1], t[1, 1], t[2, 1]))
    for y in range(int(y0), int(y1) + 1):
        for x in range(int(x0), int(x1) + 1):
            px, py = x + 0.5, y + 0.5
            inside = _crosses(t[0], t[1], px, py) != _crosses(t[1], t[2], px, py)
            if inside == _crosses(t[2], t[0], px, py):
                continue
            height = t[0, 2] - (n_x * (px - t[0, 0]) + n_y * (py - t[0, 1])) / n_f
            f = int(math.floor(height + 0.5)) - base[2]
            bits[y - base[1], x - base[0], min(max(f, 0), n_levels - 1)] ^= _TOGGLE


@njit(cache=True, nogil=True)
def _emit(bits: Array, base: Array, filled: bool, cells: Array, n: int) -> tuple[Array, int, int]:
    """Append every covered cell; returns the list, its length and the number of open columns."""
    n_open = 0
    n_y, n_x, n_levels = bits.shape
    for y in range(n_y):
        for x in range(n_x):
            column = bits[y, x]
            inside = False
            if filled:
                for f in range(n_levels - 1):
                    inside ^= (column[f] & _TOGGLE) != 0
                inside ^= (column[n_levels - 1] & _TOGGLE) != 0
                n_open += inside
            closed = filled and not inside
            inside = False
            cells = _grown(cells, n, n_levels)
            for f in range(n_levels):
                inside ^= (column[f] & _TOGGLE) != 0
                if (column[f] & _SURFACE) != 0 or (closed and inside):
                    cells[n, 0], cells[n, 1], cells[n, 2] = x + base[0], y + base[1], f + base[2]
                    n += 1
    return cells, n, n_open


@njit(cache=True, nogil=True)
def cover_triangles(
    corners: Array, offsets: Array, filled: Array, origin: Array, counts: Array, open_columns: Array
) -> Array:
    """Cells that triangles touch, and the interiors they enclose, part by part.

    Parameters
    ----------
    corners : (n_triangles, 3, 3) float64
        (x, y, f) of each corner, relative to its part's origin. [cell]
    offsets : (n_parts + 1,) int64
        Into corners.
    filled : (n_parts,) bool
        Whether the part encloses a volume.
    origin : (n_parts, 3) int64
        Cell the part's coordinates count from.
    counts, open_columns : (n_parts,) int64, out
        Cells of each part; columns whose crossings are odd, so that nothing was filled there.

    Returns
    -------
    (n, 3) int64
        x, y, f, part after part.
    """
    cells = np.empty((1024, 3), dtype=np.int64)
    n = 0
    scratch = np.zeros(4096, dtype=np.uint8)
    low, high = np.empty(3, np.int64), np.empty(3, np.int64)
    for part in range(len(counts)):
        start, stop = offsets[part], offsets[part + 1]
        counts[part] = open_columns[part] = 0
        if start == stop:
            continue
        for c in range(3):
            low[c] = int(math.floor(corners[start:stop, :, c].min()))
            high[c] = int(math.floor(corners[start:stop, :, c].max()))
        shape = (high[1] - low[1] + 1, high[0] - low[0] + 1, high[2] - low[2] + 2)
        size = shape[0] * shape[1] * shape[2]
        if size > len(scratch):
            scratch = np.zeros(size, dtype=np.uint8)
        scratch[:size] = 0
        bits = scratch[:size].reshape(shape)
        for i in range(start, stop):
            _mark_triangle(corners[i], low, bits)
            if filled[part]:
                _toggle_columns(corners[i], low, bits)
        before = n
        cells, n, open_columns[part] = _emit(bits, low, filled[part], cells, n)
        counts[part] = n - before
        for i in range(before, n):
            for c in range(3):
                cells[i, c] += origin[part, c]
    return cells[:n].copy()


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
        cell[c], last[c] = int(math.floor(a[c])), int(math.floor(b[c]))
        left[c] = abs(last[c] - cell[c])
        step[c] = 1 if last[c] >= cell[c] else -1
        total += left[c]
        d = b[c] - a[c]
        per_cell[c] = 1.0 / abs(d) if d != 0.0 else np.inf
        edge = cell[c] + 1 if step[c] > 0 else cell[c]
        reach[c] = (edge - a[c]) / d if left[c] > 0 else np.inf
    cells = _grown(cells, n, total + 1)
    cells[n] = cell
    n += 1
    for _ in range(total):
        c = -1
        for k in range(3):
            if left[k] > 0 and (
                c < 0 or reach[k] < reach[c] or (reach[k] == reach[c] and step[k] > 0 and step[c] < 0)
            ):
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
        x0, y0 = math.floor(vertices[start:stop, 0].min()), math.floor(vertices[start:stop, 1].min())
        x1, y1 = math.floor(vertices[start:stop, 0].max()), math.floor(vertices[start:stop, 1].max())
        low_x, low_y = int(x0), int(y0)
        bits = np.zeros((int(y1) - low_y + 1, int(x1) - low_x + 2), dtype=np.uint8)
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
                row0, row1 = int(math.ceil(a[1] - 0.5)), int(math.ceil(b[1] - 0.5))
                for y in range(row0, row1):
                    at = a[0] + (y + 0.5 - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
                    x = min(max(int(math.ceil(at - 0.5)) - low_x, 0), bits.shape[1] - 1)
                    bits[y - low_y, x] ^= _TOGGLE
        before = n
        n_levels = levels[polygon, 1] - levels[polygon, 0] + 1
        for y in range(bits.shape[0]):
            inside = False
            for x in range(bits.shape[1] - 1):
                inside ^= (bits[y, x] & _TOGGLE) != 0
                if inside or (bits[y, x] & _SURFACE) != 0:
                    cells = _grown(cells, n, n_levels)
                    for level in range(n_levels):
                        cells[n, 0], cells[n, 1] = x + low_x + origin[polygon, 0], y + low_y + origin[polygon, 1]
                        cells[n, 2] = levels[polygon, 0] + level
                        n += 1
        counts[polygon] = n - before
    return cells[:n].copy()


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
    knots = np.sort(t[:n])
    best, before = 1.0, _slope(a, d, low, size, 0.0)
    if before >= 0.0:
        best = 0.0
    else:
        for k in range(1, n):
            after = _slope(a, d, low, size, knots[k])
            if after >= 0.0:
                share = before / (before - after) if after != before else 0.0
                best = knots[k - 1] + share * (knots[k] - knots[k - 1])
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
            low[c] = int(math.floor(min(start[i, c], stop[i, c]) - margin))
            high[c] = int(math.floor(max(start[i, c], stop[i, c]) + margin))
            d[c] = 0.0 if not round_ends[i] else (stop[i, c] - start[i, c]) * size[c]
        limit = radius[i] * radius[i] * (1.0 + 1e-12)
        before = n
        for y in range(low[1], high[1] + 1):
            for x in range(low[0], high[0] + 1):
                cells = _grown(cells, n, high[2] - low[2] + 1)
                corner[0], corner[1] = x * size[0], y * size[1]
                for f in range(low[2], high[2] + 1):
                    corner[2] = f * size[2] if round_ends[i] else a[2]
                    if _segment_box_distance_squared(a, d, corner, size) <= limit:
                        cells[n, 0], cells[n, 1], cells[n, 2] = x + origin[i, 0], y + origin[i, 1], f + origin[i, 2]
                        n += 1
        counts[i] = n - before
    return cells[:n].copy()
