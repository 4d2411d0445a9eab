"""Voxels: which unit cells triangles and the solids they enclose touch.

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

from twin.kernels.compiled import njit

__all__ = ["cover_triangles", "grown"]

Array = np.ndarray

_SURFACE = np.uint8(1)
_TOGGLE = np.uint8(2)
_EPS = 1e-9


@njit(cache=True, nogil=True)
def grown(cells: Array, n: int, more: int) -> Array:
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
        low[c] = math.floor(min(t[0, c], t[1, c], t[2, c]))
        high[c] = math.floor(max(t[0, c], t[1, c], t[2, c]))
    if low[0] == high[0] and low[1] == high[1]:
        for f in range(low[2], high[2] + 1):
            bits[low[1] - base[1], low[0] - base[0], f - base[2]] |= _SURFACE
        return
    ab, bc, normal = t[1] - t[0], t[2] - t[1], np.empty(3)
    for c in range(3):
        normal[c] = ab[(c + 1) % 3] * bc[(c + 2) % 3] - ab[(c + 2) % 3] * bc[(c + 1) % 3]
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
            first, last = math.ceil(start - _EPS), math.floor(stop + _EPS)
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
            f = math.floor(height + 0.5) - base[2]
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
            cells = grown(cells, n, n_levels)
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
            smallest = largest = corners[start, 0, c]
            for i in range(start, stop):
                for k in range(3):
                    smallest, largest = min(smallest, corners[i, k, c]), max(largest, corners[i, k, c])
            low[c], high[c] = math.floor(smallest), math.floor(largest)
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
