"""Triangulating polygons in space, compiled: normals, projection, fans and ears.

A polygon with one ring and few corners is triangulated here. The rest is projected to the plane
for the earcut library.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.arrays import ByteArray, FloatArray, Int32Array, IntArray, UInt32Array
from citygml.compiled.jit import njit

__all__ = ["CUT", "DEGENERATE", "REST", "FlatPolygons", "cut_simple", "flatten"]

CUT, REST, DEGENERATE = 0, 1, 2


class FlatPolygons(NamedTuple):
    """Polygons in their planes.

    points : (k, 2); vertex : (k,) of every point; ring_ends : (r,) within each polygon; point_offsets, ring_offsets :
    (n + 1,) of polygons into points and ring ends; doubled_area : (n,) less holes, 0 when degenerate.
    """

    points: FloatArray
    vertex: Int32Array
    ring_ends: UInt32Array
    point_offsets: IntArray
    ring_offsets: IntArray
    doubled_area: FloatArray


# Beyond this many corners the library's spatial index beats the plain search for ears.
_MANY = 80


@njit(cache=True)
def _normal(vertices: FloatArray, scale: FloatArray, index: IntArray, n: int) -> tuple[float, float, float, float]:
    """Twice the vector area of the ring of corners index[:n], and the square of its reach, about its first corner.

    Newell's method (Sutherland et al. 1974): right for concave and not quite flat rings. [m2]
    """
    o = index[0]
    nx = ny = nz = reach = 0.0
    for i in range(1, n - 1):
        a, b = index[i], index[i + 1]
        ax = (vertices[a, 0] - vertices[o, 0]) * scale[0]
        ay = (vertices[a, 1] - vertices[o, 1]) * scale[1]
        az = (vertices[a, 2] - vertices[o, 2]) * scale[2]
        bx = (vertices[b, 0] - vertices[o, 0]) * scale[0]
        by = (vertices[b, 1] - vertices[o, 1]) * scale[1]
        bz = (vertices[b, 2] - vertices[o, 2]) * scale[2]
        nx += ay * bz - az * by
        ny += az * bx - ax * bz
        nz += ax * by - ay * bx
        reach = max(reach, ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz)
    return nx, ny, nz, reach


@njit(cache=True, inline="always")
def _axes(nx: float, ny: float, nz: float) -> tuple[int, int]:
    """Axes to keep so that the ring runs counter-clockwise: the largest part of the normal goes."""
    ax, ay, az = abs(nx), abs(ny), abs(nz)
    if az >= ax and az >= ay:
        a, b, positive = 0, 1, nz > 0
    elif ax >= ay:
        a, b, positive = 1, 2, nx > 0
    else:
        a, b, positive = 2, 0, ny > 0
    if positive:
        return a, b
    return b, a


@njit(cache=True)
def _corners(vertices: FloatArray, start: int, stop: int, index: IntArray) -> int:
    """Rows of the ring's corners, without the closing one and without repeats; how many."""
    n = 0
    for i in range(start, stop):
        if n > 0:
            j = index[n - 1]
            if (
                vertices[i, 0] == vertices[j, 0]
                and vertices[i, 1] == vertices[j, 1]
                and vertices[i, 2] == vertices[j, 2]
            ):
                continue
        index[n] = i
        n += 1
    while n > 1:
        i, j = index[0], index[n - 1]
        if vertices[i, 0] != vertices[j, 0] or vertices[i, 1] != vertices[j, 1] or vertices[i, 2] != vertices[j, 2]:
            break
        n -= 1
    return n


@njit(cache=True, inline="always")
def _cross(u: FloatArray, v: FloatArray, i: int, j: int, k: int) -> float:
    return (u[j] - u[i]) * (v[k] - v[i]) - (v[j] - v[i]) * (u[k] - u[i])


@njit(cache=True)
def _is_ear(u: FloatArray, v: FloatArray, following: IntArray, i: int, j: int, k: int) -> bool:
    """Whether no other corner lies in or on the triangle i, j, k (corners on top of i, j, k do not count)."""
    other = following[k]
    while other != i:
        inside = (
            _cross(u, v, i, j, other) >= 0.0 and _cross(u, v, j, k, other) >= 0.0 and _cross(u, v, k, i, other) >= 0.0
        )
        if inside:
            on_top = (
                (u[other] == u[i] and v[other] == v[i])
                or (u[other] == u[j] and v[other] == v[j])
                or (u[other] == u[k] and v[other] == v[k])
            )
            if not on_top:
                return False
        other = following[other]
    return True


@njit(cache=True)
def _cut_ears(u: FloatArray, v: FloatArray, n: int, out: IntArray, previous: IntArray, following: IntArray) -> int:
    """Ear cutting (Meisters 1975) of a counter-clockwise ring; number of triangles, -1 when stuck."""
    for i in range(n):
        previous[i] = i - 1 if i > 0 else n - 1
        following[i] = i + 1 if i + 1 < n else 0
    left, count, here, tried = n, 0, 0, 0
    while left > 3:
        i, j, k = previous[here], here, following[here]
        turn = _cross(u, v, i, j, k)
        # A corner on a straight edge goes without a triangle: it would have no area.
        if turn == 0.0 or (turn > 0.0 and _is_ear(u, v, following, i, j, k)):
            if turn > 0.0:
                out[count, 0], out[count, 1], out[count, 2] = i, j, k
                count += 1
            following[i] = k
            previous[k] = i
            left -= 1
            tried = 0
            here = following[k] if turn > 0.0 else k
        else:
            here = k
            tried += 1
            if tried > left:
                return -1
    i, j, k = previous[here], here, following[here]
    if _cross(u, v, i, j, k) > 0.0:
        out[count, 0], out[count, 1], out[count, 2] = i, j, k
        count += 1
    return count


@njit(cache=True)
def _cut_quad(u: FloatArray, v: FloatArray, out: IntArray) -> int:
    """Two triangles along the diagonal that lies inside; -1 where neither does."""
    if _cross(u, v, 0, 1, 2) > 0.0 and _cross(u, v, 0, 2, 3) > 0.0:
        out[0, 0], out[0, 1], out[0, 2] = 0, 1, 2
        out[1, 0], out[1, 1], out[1, 2] = 0, 2, 3
        return 2
    if _cross(u, v, 1, 2, 3) > 0.0 and _cross(u, v, 1, 3, 0) > 0.0:
        out[0, 0], out[0, 1], out[0, 2] = 1, 2, 3
        out[1, 0], out[1, 1], out[1, 2] = 1, 3, 0
        return 2
    return -1


@njit(cache=True)
def _area_error(u: FloatArray, v: FloatArray, n: int, cut: IntArray, count: int) -> float:
    """Difference between the ring's area and its triangles', over the ring's. [-]"""
    whole = 0.0
    for i in range(1, n - 1):
        whole += _cross(u, v, 0, i, i + 1)
    parts = 0.0
    for t in range(count):
        parts += _cross(u, v, cut[t, 0], cut[t, 1], cut[t, 2])
    return abs(whole - parts) / abs(whole) if whole != 0.0 else np.inf


@njit(cache=True)
def cut_simple(
    vertices: FloatArray, scale: FloatArray, ring_offsets: IntArray, polygon_offsets: IntArray, rows: IntArray
) -> tuple[Int32Array, Int32Array, ByteArray]:
    """Triangles of the polygons in rows that have one ring and few corners.

    scale (3,) multiplies coordinates, so that degrees and metres weigh alike.
    Returns triangles (m, 3) into vertices, the polygon of each, and a state for every row:
    CUT, REST (for the library) or DEGENERATE (no area).
    """
    capacity = 0
    widest = 4
    for row in rows:
        ring = polygon_offsets[row]
        if polygon_offsets[row + 1] == ring:
            continue
        length = ring_offsets[ring + 1] - ring_offsets[ring]
        capacity += max(length - 2, 0)
        widest = max(widest, min(length, _MANY))
    triangles = np.empty((capacity, 3), np.int32)
    owner = np.empty(capacity, np.int32)
    state = np.full(len(rows), DEGENERATE, np.uint8)
    index = np.empty(widest + 1, np.int64)
    u, v = np.empty(widest + 1), np.empty(widest + 1)
    cut = np.empty((widest + 1, 3), np.int64)
    previous, following = np.empty(widest + 1, np.int64), np.empty(widest + 1, np.int64)
    total = 0
    for r in range(len(rows)):
        row = rows[r]
        first, last = polygon_offsets[row], polygon_offsets[row + 1]
        if first == last:
            continue
        start, stop = ring_offsets[first], ring_offsets[first + 1]
        if last - first > 1 or stop - start > _MANY:
            state[r] = REST
            continue
        n = _corners(vertices, start, stop, index)
        if n < 3:
            continue
        o = index[0]
        nx, ny, nz, reach = _normal(vertices, scale, index, n)
        if not (max(abs(nx), abs(ny), abs(nz)) > 1e-12 * reach):
            continue
        p, q = _axes(nx, ny, nz)
        for i in range(n):
            u[i] = (vertices[index[i], p] - vertices[o, p]) * scale[p]
            v[i] = (vertices[index[i], q] - vertices[o, q]) * scale[q]
        if n == 3:
            cut[0, 0], cut[0, 1], cut[0, 2] = 0, 1, 2
            count = 1
        elif n == 4:
            count = _cut_quad(u, v, cut)
        else:
            count = _cut_ears(u, v, n, cut, previous, following)
        if count < 0 or not (_area_error(u, v, n, cut, count) < 1e-9):
            state[r] = REST
            continue
        state[r] = CUT
        for t in range(count):
            triangles[total, 0] = index[cut[t, 0]]
            triangles[total, 1] = index[cut[t, 1]]
            triangles[total, 2] = index[cut[t, 2]]
            owner[total] = row
            total += 1
    return triangles[:total].copy(), owner[:total].copy(), state


@njit(cache=True)
def flatten(
    vertices: FloatArray, scale: FloatArray, ring_offsets: IntArray, polygon_offsets: IntArray, rows: IntArray
) -> tuple[FloatArray, Int32Array, UInt32Array, IntArray, IntArray, FloatArray]:
    """Polygons in their planes, outer rings counter-clockwise: the fields of `FlatPolygons`."""
    n_points = n_rings = 0
    for row in rows:
        n_rings += polygon_offsets[row + 1] - polygon_offsets[row]
        n_points += ring_offsets[polygon_offsets[row + 1]] - ring_offsets[polygon_offsets[row]]
    flat = np.empty((n_points, 2))
    vertex = np.empty(n_points, np.int32)
    ends = np.empty(n_rings, np.uint32)
    point_offsets = np.zeros(len(rows) + 1, np.int64)
    end_offsets = np.zeros(len(rows) + 1, np.int64)
    area = np.zeros(len(rows))
    index = np.empty(max(n_points, 1), np.int64)
    at = ring_at = 0
    for r in range(len(rows)):
        row = rows[r]
        p = q = -1
        begin = at
        origin = 0
        for ring in range(polygon_offsets[row], polygon_offsets[row + 1]):
            n = _corners(vertices, ring_offsets[ring], ring_offsets[ring + 1], index)
            if n < 3:
                if p < 0:
                    break
                continue
            if p < 0:
                origin = index[0]
                nx, ny, nz, reach = _normal(vertices, scale, index, n)
                if not (max(abs(nx), abs(ny), abs(nz)) > 1e-12 * reach):
                    break
                p, q = _axes(nx, ny, nz)
            doubled = 0.0
            for i in range(n):
                flat[at + i, 0] = (vertices[index[i], p] - vertices[origin, p]) * scale[p]
                flat[at + i, 1] = (vertices[index[i], q] - vertices[origin, q]) * scale[q]
                vertex[at + i] = index[i]
            for i in range(n):
                j = i + 1 if i + 1 < n else 0
                doubled += flat[at + i, 0] * flat[at + j, 1] - flat[at + j, 0] * flat[at + i, 1]
            area[r] += doubled if at == begin else -abs(doubled)
            at += n
            ends[ring_at] = at - begin
            ring_at += 1
        point_offsets[r + 1] = at
        end_offsets[r + 1] = ring_at
    return flat[:at], vertex[:at], ends[:ring_at], point_offsets, end_offsets, area
