"""Validity of rings, shells and pairs of triangles, one pass over flat arrays; compiled.

Codes are those of val3dity (Ledoux 2018, doi:10.1186/s40965-018-0043-x). Points are numbers: corners closer than the
snap tolerance have one (`merged_points`).
"""

from __future__ import annotations

import numpy as np

from citygml.arrays import BoolArray, FloatArray, Int32Array, IntArray
from citygml.compiled.jit import njit

__all__ = [
    "TOUCH",
    "crossing_triangles",
    "far_points",
    "is_inside",
    "merged_points",
    "plane_moments",
    "ring_states",
    "shell_states",
    "shell_volumes",
]

# Length below which two edges of a ring touch: far below any survey, above the rounding of a projection. [m]
TOUCH = 1e-6
_LOW = (1 << 62) - 1  # bits of a cell number that are hashed


@njit(cache=True)
def _cell_slot(table: IntArray, keys: IntArray, mask: int, x: int, y: int, z: int) -> int:
    """Slot of a cell in an open hash table: where it is, or the empty one where it belongs."""
    h = np.uint64(x & _LOW) * np.uint64(0x9E3779B97F4A7C15)
    h ^= np.uint64(y & _LOW) * np.uint64(0xC2B2AE3D27D4EB4F)
    h ^= np.uint64(z & _LOW) * np.uint64(0x165667B19E3779F9)
    h ^= h >> np.uint64(29)
    h *= np.uint64(0xBF58476D1CE4E5B9)
    h ^= h >> np.uint64(32)
    slot = int(np.int64(h & np.uint64(mask)))
    while table[slot] >= 0:
        k = table[slot]
        if keys[k, 0] == x and keys[k, 1] == y and keys[k, 2] == z:
            return slot
        slot = (slot + 1) & mask
    return slot


@njit(cache=True)
def merged_points(points: FloatArray, tolerance: float) -> tuple[IntArray, IntArray]:
    """Number of every point (n,), and the first point (m,) of each number; points within `tolerance` have one.

    A point joins the first earlier one that is near, as in val3dity. Missing heights count as 0.

    >>> merged_points(np.array([[0, 0, 0], [5, 0, 0], [0, 0, 0.0004], [0, 0, 0.002]], float), 0.001)[0]
    array([0, 1, 0, 2])
    """
    n = len(points)
    size = 16
    while size < 2 * n:
        size *= 2
    mask = size - 1
    table = np.full(size, -1, np.int64)  # slot -> cell
    keys = np.empty((n, 3), np.int64)
    head = np.empty(n, np.int64)  # cell -> latest representative in it
    chain = np.empty(n, np.int64)  # representative -> earlier one in the same cell
    number = np.empty(n, np.int64)
    first = np.empty(n, np.int64)
    n_cells = n_numbers = 0
    side = 4.0 * tolerance
    low = np.empty(3, np.int64)
    high = np.empty(3, np.int64)
    p = np.empty(3)
    q = np.empty(3)
    for row in range(n):
        for axis in range(3):
            p[axis] = 0.0 if np.isnan(points[row, axis]) else points[row, axis]
            low[axis] = int(np.floor((p[axis] - tolerance) / side))
            high[axis] = int(np.floor((p[axis] + tolerance) / side))
        found = -1
        for x in range(low[0], high[0] + 1):
            for y in range(low[1], high[1] + 1):
                for z in range(low[2], high[2] + 1):
                    cell = table[_cell_slot(table, keys, mask, x, y, z)]
                    k = head[cell] if cell >= 0 else -1
                    while k >= 0:
                        distance = 0.0
                        for axis in range(3):
                            q[axis] = 0.0 if np.isnan(points[first[k], axis]) else points[first[k], axis]
                            distance += (p[axis] - q[axis]) ** 2
                        if distance <= tolerance * tolerance and (found < 0 or k < found):
                            found = k
                        k = chain[k]
        if found < 0:
            x, y, z = int(np.floor(p[0] / side)), int(np.floor(p[1] / side)), int(np.floor(p[2] / side))
            slot = _cell_slot(table, keys, mask, x, y, z)
            if table[slot] < 0:
                table[slot] = n_cells
                keys[n_cells, 0], keys[n_cells, 1], keys[n_cells, 2] = x, y, z
                head[n_cells] = -1
                n_cells += 1
            cell = table[slot]
            chain[n_numbers] = head[cell]
            head[cell] = n_numbers
            first[n_numbers] = row
            found = n_numbers
            n_numbers += 1
        number[row] = found
    return number, first[:n_numbers].copy()


@njit(cache=True)
def _segment_distance2(p: FloatArray, a: FloatArray, b: FloatArray) -> float:
    """Square of the distance from a point to a segment in the plane."""
    ux, uy = b[0] - a[0], b[1] - a[1]
    wx, wy = p[0] - a[0], p[1] - a[1]
    length2 = ux * ux + uy * uy
    t = (wx * ux + wy * uy) / length2 if length2 > 0.0 else 0.0
    t = min(1.0, max(0.0, t))
    dx, dy = wx - t * ux, wy - t * uy
    return dx * dx + dy * dy


@njit(cache=True)
def _cross2(o: FloatArray, a: FloatArray, b: FloatArray) -> float:
    return float((a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]))


@njit(cache=True)
def _do_meet(a: FloatArray, b: FloatArray, c: FloatArray, d: FloatArray) -> bool:
    """Whether two segments of the plane cross or come closer than TOUCH."""
    o1, o2, o3, o4 = _cross2(a, b, c), _cross2(a, b, d), _cross2(c, d, a), _cross2(c, d, b)
    if ((o1 > 0.0) != (o2 > 0.0)) and ((o3 > 0.0) != (o4 > 0.0)) and o1 * o2 != 0.0 and o3 * o4 != 0.0:
        return True
    limit = TOUCH * TOUCH
    return (
        _segment_distance2(a, c, d) <= limit
        or _segment_distance2(b, c, d) <= limit
        or _segment_distance2(c, a, b) <= limit
        or _segment_distance2(d, a, b) <= limit
    )


@njit(cache=True)
def _flattened(p: FloatArray, m: int) -> tuple[FloatArray, bool]:
    """Corners (m, 3) about the first in their plane (m, 2); and whether they are on one line.

    The plane has the Newell normal, or, where the ring encloses as much one way round as the other, holds its two
    corners farthest apart from the first and from that line.
    """
    flat = np.zeros((m, 2))
    far, length2 = 0, 0.0
    for i in range(1, m):
        d2 = p[i, 0] ** 2 + p[i, 1] ** 2 + p[i, 2] ** 2
        if d2 > length2:
            far, length2 = i, d2
    if length2 == 0.0:
        return flat, True
    length = np.sqrt(length2)
    ux, uy, uz = p[far, 0] / length, p[far, 1] / length, p[far, 2] / length
    wide, nx, ny, nz = 0.0, 0.0, 0.0, 0.0  # normal through the corner farthest from the line
    sx, sy, sz = 0.0, 0.0, 0.0  # Newell
    for i in range(m):
        cx = uy * p[i, 2] - uz * p[i, 1]
        cy = uz * p[i, 0] - ux * p[i, 2]
        cz = ux * p[i, 1] - uy * p[i, 0]
        w = np.sqrt(cx * cx + cy * cy + cz * cz)
        if w > wide:
            wide, nx, ny, nz = w, cx / w, cy / w, cz / w
        j = (i + 1) % m
        sx += p[i, 1] * p[j, 2] - p[i, 2] * p[j, 1]
        sy += p[i, 2] * p[j, 0] - p[i, 0] * p[j, 2]
        sz += p[i, 0] * p[j, 1] - p[i, 1] * p[j, 0]
    if wide <= TOUCH:
        return flat, True
    s = np.sqrt(sx * sx + sy * sy + sz * sz)
    if s > 1e-3 * length * wide:
        nx, ny, nz = sx / s, sy / s, sz / s
        along = ux * nx + uy * ny + uz * nz  # the line, in the plane
        ux, uy, uz = ux - along * nx, uy - along * ny, uz - along * nz
        length = np.sqrt(ux * ux + uy * uy + uz * uz)
        if length < 1e-3:  # the ring stands across its own plane: any direction in it will do
            if abs(nx) < 0.9:
                ux, uy, uz = 0.0, -nz, ny
            else:
                ux, uy, uz = nz, 0.0, -nx
            length = np.sqrt(ux * ux + uy * uy + uz * uz)
        ux, uy, uz = ux / length, uy / length, uz / length
    vx, vy, vz = ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux
    for i in range(m):
        flat[i, 0] = p[i, 0] * ux + p[i, 1] * uy + p[i, 2] * uz
        flat[i, 1] = p[i, 0] * vx + p[i, 1] * vy + p[i, 2] * vz
    return flat, False


@njit(cache=True)
def _first_meeting(flat: FloatArray, m: int) -> int:
    """A corner at or before which a closed ring of the plane meets itself; -1 for a simple ring."""
    order = np.arange(m)
    if m > 24:  # edges by where they begin; those that end before another begins cannot meet it
        begin = np.empty(m)
        for i in range(m):
            begin[i] = min(flat[i, 0], flat[(i + 1) % m, 0])
        order = np.argsort(begin)
    for k in range(m):
        i = order[k]
        i2 = (i + 1) % m
        end = max(flat[i, 0], flat[i2, 0]) + TOUCH
        low, high = min(flat[i, 1], flat[i2, 1]) - TOUCH, max(flat[i, 1], flat[i2, 1]) + TOUCH
        for n in range(k + 1, m):
            j = order[n]
            j2 = (j + 1) % m
            if min(flat[j, 0], flat[j2, 0]) > end:
                if m > 24:
                    break
                continue
            if min(flat[j, 1], flat[j2, 1]) > high or max(flat[j, 1], flat[j2, 1]) < low:
                continue
            if i2 == j or j2 == i:  # neighbours meet in their corner, and nowhere else
                limit = TOUCH * TOUCH
                if i2 == j and j2 != i:
                    folded = (
                        _segment_distance2(flat[j2], flat[i], flat[i2]) <= limit
                        or _segment_distance2(flat[i], flat[j], flat[j2]) <= limit
                    )
                elif j2 == i and i2 != j:
                    folded = (
                        _segment_distance2(flat[i2], flat[j], flat[j2]) <= limit
                        or _segment_distance2(flat[j], flat[i], flat[i2]) <= limit
                    )
                else:
                    folded = True
                if folded:
                    return int(j)
            elif _do_meet(flat[i], flat[i2], flat[j], flat[j2]):
                return int(j)
    return -1


@njit(cache=True)
def ring_states(vertices: FloatArray, point: IntArray, ring_offsets: IntArray) -> tuple[Int32Array, IntArray]:
    """Code of every ring (n,), 0 where it is valid; and the vertex (n,) where the fault is.

    101 fewer than three distinct points, 102 consecutive points that are the same, 104 the ring, in its plane, meets
    itself: crosses, touches, or is folded onto a line. Rings are closed: the last vertex repeats the first.
    """
    n = len(ring_offsets) - 1
    code = np.zeros(n, np.int32)
    place = np.zeros(n, np.int64)
    for ring in range(n):
        start, stop = ring_offsets[ring], ring_offsets[ring + 1]
        place[ring] = start
        m = stop - start
        if m > 1 and point[stop - 1] == point[start]:
            m -= 1
        distinct = 0
        for i in range(m):
            is_new = True
            for j in range(i):
                if point[start + j] == point[start + i]:
                    is_new = False
                    break
            distinct += is_new
            if distinct >= 3:
                break
        if distinct < 3:
            code[ring] = 101
            continue
        for i in range(m):
            if point[start + i] == point[start + (i + 1) % m]:
                code[ring] = 102
                place[ring] = start + i
                break
        if code[ring]:
            continue
        if m == 3:  # only a flat triangle can be invalid: no array is needed
            ax = vertices[start + 1, 0] - vertices[start, 0]
            ay = vertices[start + 1, 1] - vertices[start, 1]
            az = vertices[start + 1, 2] - vertices[start, 2]
            bx = vertices[start + 2, 0] - vertices[start, 0]
            by = vertices[start + 2, 1] - vertices[start, 1]
            bz = vertices[start + 2, 2] - vertices[start, 2]
            if np.isnan(az) or np.isnan(bz):
                az = bz = 0.0
            cx, cy, cz = ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx
            longest2 = max(
                ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz,
                (bx - ax) ** 2 + (by - ay) ** 2 + (bz - az) ** 2,
            )  # fmt: skip
            if cx * cx + cy * cy + cz * cz <= TOUCH * TOUCH * longest2:
                code[ring] = 104
            continue
        p = np.empty((m, 3))
        for i in range(m):
            for axis in range(3):
                p[i, axis] = vertices[start + i, axis] - vertices[start, axis]
            if np.isnan(p[i, 2]):
                p[i, 2] = 0.0
        flat, is_line = _flattened(p, m)
        at = 0 if is_line else _first_meeting(flat, m)
        if at >= 0:
            code[ring] = 104
            place[ring] = start + at
    return code, place


@njit(cache=True)
def plane_moments(
    vertices: FloatArray, ring_offsets: IntArray, polygon_offsets: IntArray, rows: IntArray
) -> tuple[FloatArray, FloatArray]:
    """Mean (k, 3) of the corners of these polygons, and the sums (k, 3, 3) of products of their deviations from it."""
    mean = np.zeros((len(rows), 3))
    products = np.zeros((len(rows), 3, 3))
    for k in range(len(rows)):
        start = ring_offsets[polygon_offsets[rows[k]]]
        ox, oy, oz = vertices[start, 0], vertices[start, 1], vertices[start, 2]
        if np.isnan(oz):
            oz = 0.0
        count = 0
        for step in range(2):
            for ring in range(polygon_offsets[rows[k]], polygon_offsets[rows[k] + 1]):
                for i in range(ring_offsets[ring], ring_offsets[ring + 1] - 1):
                    z = vertices[i, 2]
                    if np.isnan(z):
                        z = 0.0
                    x, y, z = vertices[i, 0] - ox, vertices[i, 1] - oy, z - oz
                    if step == 0:
                        mean[k, 0] += x
                        mean[k, 1] += y
                        mean[k, 2] += z
                        count += 1
                    else:
                        x, y, z = x - mean[k, 0], y - mean[k, 1], z - mean[k, 2]
                        products[k, 0, 0] += x * x
                        products[k, 0, 1] += x * y
                        products[k, 0, 2] += x * z
                        products[k, 1, 1] += y * y
                        products[k, 1, 2] += y * z
                        products[k, 2, 2] += z * z
            if step == 0 and count:
                for axis in range(3):
                    mean[k, axis] /= count
        products[k, 1, 0], products[k, 2, 0], products[k, 2, 1] = (
            products[k, 0, 1],
            products[k, 0, 2],
            products[k, 1, 2],
        )
        mean[k, 0] += ox
        mean[k, 1] += oy
        mean[k, 2] += oz
    return mean, products


@njit(cache=True)
def far_points(
    vertices: FloatArray,
    ring_offsets: IntArray,
    polygon_offsets: IntArray,
    rows: IntArray,
    mean: FloatArray,
    normal: FloatArray,
) -> tuple[FloatArray, IntArray]:
    """Largest distance (k,) of a corner of these polygons from a plane through `mean`, and its vertex (k,)."""
    distance = np.zeros(len(rows))
    place = np.zeros(len(rows), np.int64)
    for k in range(len(rows)):
        place[k] = ring_offsets[polygon_offsets[rows[k]]]
        for ring in range(polygon_offsets[rows[k]], polygon_offsets[rows[k] + 1]):
            for i in range(ring_offsets[ring], ring_offsets[ring + 1]):
                z = vertices[i, 2]
                if np.isnan(z):
                    z = 0.0
                d = abs(
                    (vertices[i, 0] - mean[k, 0]) * normal[k, 0]
                    + (vertices[i, 1] - mean[k, 1]) * normal[k, 1]
                    + (z - mean[k, 2]) * normal[k, 2]
                )
                if d > distance[k]:
                    distance[k], place[k] = d, i
    return distance, place


@njit(cache=True)
def _root(parent: IntArray, k: int) -> int:
    while parent[k] != k:
        parent[k] = parent[parent[k]]
        k = parent[k]
    return k


@njit(cache=True)
def shell_states(
    point: IntArray,
    ring_offsets: IntArray,
    polygon_offsets: IntArray,
    shell_offsets: IntArray,
    polygons: IntArray,
    is_reversed: BoolArray,
) -> tuple[BoolArray, IntArray, IntArray, IntArray]:
    """Topology of shells: which codes each has, where, and how often.

    Parameters
    ----------
    shell_offsets : (n + 1,) into polygons (m,), is_reversed (m,)
        The faces of each shell.

    Returns
    -------
    found : (n, 5) bool
        301 fewer than four faces; 302 an edge with one face; 303 an edge with more than two, or a corner whose faces
        are no single umbrella; 305 faces that are not connected; 307 two faces along an edge in the same direction.
        303 of a corner, and 305, only where the shell has none of the others.
    polygon, vertex : (n, 5) of the first fault; count : (n, 5) edges, corners or parts concerned
    """
    n = len(shell_offsets) - 1
    found = np.zeros((n, 5), np.bool_)
    at_polygon = np.full((n, 5), -1, np.int64)
    at_vertex = np.full((n, 5), -1, np.int64)
    count = np.zeros((n, 5), np.int64)
    for shell in range(n):
        n_faces = shell_offsets[shell + 1] - shell_offsets[shell]
        if n_faces == 0:
            continue
        some = polygons[shell_offsets[shell]]
        at_polygon[shell, :] = some
        at_vertex[shell, :] = ring_offsets[polygon_offsets[some]]
        if n_faces < 4:
            found[shell, 0] = True
            count[shell, 0] = n_faces
            continue
        most = 0
        for face in range(n_faces):
            polygon = polygons[shell_offsets[shell] + face]
            most += ring_offsets[polygon_offsets[polygon + 1]] - ring_offsets[polygon_offsets[polygon]]
        # Half-edges: from corner to corner, the face, the vertex row, and the next one round the ring.
        begin, end = np.empty(most, np.int64), np.empty(most, np.int64)
        face_of, row_of, following = np.empty(most, np.int64), np.empty(most, np.int64), np.empty(most, np.int64)
        n_half = 0
        for face in range(n_faces):
            polygon = polygons[shell_offsets[shell] + face]
            turned = is_reversed[shell_offsets[shell] + face]
            for ring in range(polygon_offsets[polygon], polygon_offsets[polygon + 1]):
                start, stop = ring_offsets[ring], ring_offsets[ring + 1]
                first = n_half
                for k in range(stop - start - 1):
                    i = stop - 1 - k if turned else start + k
                    j = i - 1 if turned else i + 1
                    if point[i] == point[j]:
                        continue
                    begin[n_half], end[n_half] = point[i], point[j]
                    face_of[n_half], row_of[n_half], following[n_half] = face, i, n_half + 1
                    n_half += 1
                if n_half > first:
                    following[n_half - 1] = first
        size = 8
        while size < 2 * n_half:
            size *= 2
        mask = size - 1
        table = np.full(size, -1, np.int64)  # slot -> first half-edge of an edge
        twin = np.full(n_half, -1, np.int64)
        uses = np.zeros(n_half, np.int64)  # of an edge, at its first half-edge
        for half in range(n_half):
            a, b = min(begin[half], end[half]), max(begin[half], end[half])
            h = np.uint64(a) * np.uint64(0x9E3779B97F4A7C15) ^ np.uint64(b) * np.uint64(0xC2B2AE3D27D4EB4F)
            h ^= h >> np.uint64(31)
            slot = np.int64(h & np.uint64(mask))
            while True:
                other = table[slot]
                if other < 0:
                    table[slot] = half
                    uses[half] = 1
                    break
                if min(begin[other], end[other]) == a and max(begin[other], end[other]) == b:
                    uses[other] += 1
                    if uses[other] == 2:
                        twin[other], twin[half] = half, other
                    break
                slot = (slot + 1) & mask
        for half in range(n_half):
            if uses[half] == 0:
                continue
            fault = -1
            if uses[half] == 1:
                fault = 1
            elif uses[half] > 2:
                fault = 2
            elif begin[half] == begin[twin[half]]:
                fault = 4
            if fault >= 0:
                if not found[shell, fault]:
                    found[shell, fault] = True
                    at_polygon[shell, fault] = polygons[shell_offsets[shell] + face_of[half]]
                    at_vertex[shell, fault] = row_of[half]
                count[shell, fault] += 1
        if found[shell].any():
            continue
        # Around a corner, each face's corner is tied to that of the face over the next edge.
        corner = np.arange(n_half)
        faces = np.arange(n_faces)
        for half in range(n_half):
            other = twin[half]
            a, b = _root(corner, half), _root(corner, following[other])
            corner[a] = b
            a, b = _root(faces, face_of[half]), _root(faces, face_of[other])
            faces[a] = b
        table[:] = -1
        for half in range(n_half):
            slot = np.int64((np.uint64(begin[half]) * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(20)) & np.uint64(mask))
            while table[slot] >= 0 and begin[table[slot]] != begin[half]:
                slot = (slot + 1) & mask
            if table[slot] < 0:
                table[slot] = half
            elif _root(corner, table[slot]) != _root(corner, half):
                if not found[shell, 2]:
                    found[shell, 2] = True
                    at_polygon[shell, 2] = polygons[shell_offsets[shell] + face_of[half]]
                    at_vertex[shell, 2] = row_of[half]
                count[shell, 2] += 1
        parts = 0
        for face in range(n_faces):
            if _root(faces, face) == face:
                parts += 1
                if parts == 2:
                    at_polygon[shell, 3] = polygons[shell_offsets[shell] + face]
                    at_vertex[shell, 3] = ring_offsets[polygon_offsets[at_polygon[shell, 3]]]
        if parts > 1 and not found[shell, 2]:
            found[shell, 3] = True
            count[shell, 3] = parts
    return found, at_polygon, at_vertex, count


@njit(cache=True)
def shell_volumes(
    vertices: FloatArray,
    ring_offsets: IntArray,
    polygon_offsets: IntArray,
    shell_offsets: IntArray,
    polygons: IntArray,
    is_reversed: BoolArray,
) -> FloatArray:
    """Volume (n,) that faces looking outwards enclose; negative where they look inwards. [m3]"""
    out = np.zeros(len(shell_offsets) - 1)
    for shell in range(len(out)):
        if shell_offsets[shell] == shell_offsets[shell + 1]:
            continue
        corner = ring_offsets[polygon_offsets[polygons[shell_offsets[shell]]]]
        ox, oy, oz = vertices[corner, 0], vertices[corner, 1], vertices[corner, 2]
        for k in range(shell_offsets[shell], shell_offsets[shell + 1]):
            sixfold = 0.0
            for ring in range(polygon_offsets[polygons[k]], polygon_offsets[polygons[k] + 1]):
                start = ring_offsets[ring]
                ax, ay, az = vertices[start, 0] - ox, vertices[start, 1] - oy, vertices[start, 2] - oz
                for i in range(start + 1, ring_offsets[ring + 1] - 1):
                    bx, by, bz = vertices[i, 0] - ox, vertices[i, 1] - oy, vertices[i, 2] - oz
                    cx, cy, cz = vertices[i + 1, 0] - ox, vertices[i + 1, 1] - oy, vertices[i + 1, 2] - oz
                    sixfold += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
            out[shell] += -sixfold / 6.0 if is_reversed[k] else sixfold / 6.0
    return out


@njit(cache=True)
def _pierces(p: FloatArray, q: FloatArray, t: FloatArray, normal: FloatArray, depth: float) -> bool:
    """Whether a segment passes through a triangle, by more than `depth` on both sides and from its edges."""
    dp = dq = 0.0
    for axis in range(3):
        dp += (p[axis] - t[0, axis]) * normal[axis]
        dq += (q[axis] - t[0, axis]) * normal[axis]
    if not ((dp > depth and dq < -depth) or (dp < -depth and dq > depth)):
        return False
    s = dp / (dp - dq)
    x, y, z = p[0] + s * (q[0] - p[0]), p[1] + s * (q[1] - p[1]), p[2] + s * (q[2] - p[2])
    for k in range(3):
        a, b = t[k], t[(k + 1) % 3]
        ex, ey, ez = b[0] - a[0], b[1] - a[1], b[2] - a[2]
        wx, wy, wz = x - a[0], y - a[1], z - a[2]
        inside = (
            normal[0] * (ey * wz - ez * wy) + normal[1] * (ez * wx - ex * wz) + normal[2] * (ex * wy - ey * wx)
        )  # fmt: skip
        if inside <= depth * np.sqrt(ex * ex + ey * ey + ez * ez):
            return False
    return True


@njit(cache=True)
def _overlap_flat(t: FloatArray, r: FloatArray, normal: FloatArray, depth: float) -> bool:
    """Whether triangles of one plane overlap by more than `depth` in every direction (separating axes)."""
    for which in range(2):
        u = t if which == 0 else r
        for k in range(3):
            a, b = u[k], u[(k + 1) % 3]
            ex, ey, ez = b[0] - a[0], b[1] - a[1], b[2] - a[2]
            nx, ny, nz = (
                ey * normal[2] - ez * normal[1],
                ez * normal[0] - ex * normal[2],
                ex * normal[1] - ey * normal[0],
            )
            length = np.sqrt(nx * nx + ny * ny + nz * nz)
            if length == 0.0:
                return False
            t_low = r_low = np.inf
            t_high = r_high = -np.inf
            for i in range(3):
                d = (t[i, 0] * nx + t[i, 1] * ny + t[i, 2] * nz) / length
                t_low, t_high = min(t_low, d), max(t_high, d)
                d = (r[i, 0] * nx + r[i, 1] * ny + r[i, 2] * nz) / length
                r_low, r_high = min(r_low, d), max(r_high, d)
            if min(t_high, r_high) - max(t_low, r_low) <= depth:
                return False
    return True


@njit(cache=True)
def crossing_triangles(
    corners: FloatArray, triangles: IntArray, polygon: IntArray, group: IntArray, offsets: IntArray, depth: float
) -> IntArray:
    """First pair of triangles that intersect in each set; (n, 2) rows, -1 where there are none.

    Parameters
    ----------
    corners : (m, 3) coordinates by point number
    triangles : (t, 3) point numbers
    polygon : (t,) triangles of one polygon are not compared
    group : (t,) triangles of one group are compared only where all groups of the set are the same
    offsets : (n + 1,) the sets, into triangles
    depth : least depth of an intersection [m]

    Two triangles intersect where an edge of one passes through the other, or where both are in one plane and overlap.
    Those that share a corner or an edge touch there, which is no intersection.
    """
    n = len(offsets) - 1
    out = np.full((n, 2), -1, np.int64)
    t, r = np.empty((3, 3)), np.empty((3, 3))
    tn, rn = np.empty(3), np.empty(3)
    for s in range(n):
        first, last = offsets[s], offsets[s + 1]
        m = last - first
        if m < 2:
            continue
        low, high = np.empty((m, 3)), np.empty((m, 3))
        normal = np.zeros((m, 3))
        several = False
        for k in range(m):
            several |= group[first + k] != group[first]
            a, b, c = (
                corners[triangles[first + k, 0]],
                corners[triangles[first + k, 1]],
                corners[triangles[first + k, 2]],
            )
            for axis in range(3):
                low[k, axis] = min(a[axis], b[axis], c[axis])
                high[k, axis] = max(a[axis], b[axis], c[axis])
            for axis in range(3):
                i, j = (axis + 1) % 3, (axis + 2) % 3
                normal[k, axis] = (b[i] - a[i]) * (c[j] - a[j]) - (b[j] - a[j]) * (c[i] - a[i])
            length = np.sqrt(normal[k, 0] ** 2 + normal[k, 1] ** 2 + normal[k, 2] ** 2)
            if length > 0.0:
                for axis in range(3):
                    normal[k, axis] /= length
        axis = 0
        for other in range(1, 3):
            if high[:, other].max() - low[:, other].min() > high[:, axis].max() - low[:, axis].min():
                axis = other
        order = np.argsort(low[:, axis])
        for x in range(m):
            k = order[x]
            for y in range(x + 1, m):
                o = order[y]
                if low[o, axis] > high[k, axis]:
                    break
                if polygon[first + k] == polygon[first + o]:
                    continue
                if several and group[first + k] == group[first + o]:
                    continue
                apart = False
                for other in range(3):
                    if low[o, other] > high[k, other] or low[k, other] > high[o, other]:
                        apart = True
                if apart:
                    continue
                shared = 0
                for i in range(3):
                    for j in range(3):
                        shared += triangles[first + k, i] == triangles[first + o, j]
                for i in range(3):
                    for other in range(3):
                        t[i, other] = corners[triangles[first + k, i], other]
                        r[i, other] = corners[triangles[first + o, i], other]
                for other in range(3):
                    tn[other], rn[other] = normal[k, other], normal[o, other]
                is_flat = True
                for i in range(3):
                    d = e = 0.0
                    for other in range(3):
                        d += (r[i, other] - t[0, other]) * tn[other]
                        e += (t[i, other] - r[0, other]) * rn[other]
                    if abs(d) > depth or abs(e) > depth:
                        is_flat = False
                if is_flat:
                    hit = _overlap_flat(t, r, tn, depth)
                elif shared >= 2:
                    hit = False
                else:
                    hit = False
                    for i in range(3):
                        p, q = triangles[first + k, i], triangles[first + k, (i + 1) % 3]
                        touches = False
                        for j in range(3):
                            touches |= triangles[first + o, j] == p or triangles[first + o, j] == q
                        if not touches and _pierces(corners[p], corners[q], r, rn, depth):
                            hit = True
                        p, q = triangles[first + o, i], triangles[first + o, (i + 1) % 3]
                        touches = False
                        for j in range(3):
                            touches |= triangles[first + k, j] == p or triangles[first + k, j] == q
                        if not touches and _pierces(corners[p], corners[q], t, tn, depth):
                            hit = True
                if hit:
                    out[s, 0], out[s, 1] = first + k, first + o
                    break
            if out[s, 0] >= 0:
                break
    return out


@njit(cache=True)
def is_inside(p: FloatArray, corners: FloatArray, triangles: IntArray) -> bool:
    """Whether a point is inside a closed surface, by the solid angle of its triangles (van Oosterom, Strackee 1983)."""
    total = 0.0
    for k in range(len(triangles)):
        a, b, c = corners[triangles[k, 0]] - p, corners[triangles[k, 1]] - p, corners[triangles[k, 2]] - p
        la, lb, lc = np.sqrt((a * a).sum()), np.sqrt((b * b).sum()), np.sqrt((c * c).sum())
        volume = (
            a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0])
        )
        below = la * lb * lc + (a * b).sum() * lc + (b * c).sum() * la + (c * a).sum() * lb
        total += np.arctan2(volume, below)
    return bool(abs(total) > np.pi)
