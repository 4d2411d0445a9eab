"""Vector to grid and back: triangles, polygons, lines and gaps, compiled.

Everything works in cell units: x and y are counted in cells from the grid's
south-west corner, so cell (j, i) covers [i, i + 1) x [j, j + 1) and its centre
is (i + 0.5, j + 0.5). Arrays in, arrays out or filled; nothing of the project
is imported.
"""

from __future__ import annotations

import math

import numpy as np

from twin.kernels.compiled import njit

__all__ = [
    "add_coverage",
    "fill_nearest",
    "open_faces",
    "raster_polygons",
    "raster_triangles",
    "relax_gaps",
    "thin_open_cells",
    "trace_wall",
]

Array = np.ndarray


@njit(cache=True)
def raster_triangles(corners: Array, out: Array) -> None:
    """Height of the triangle over every cell centre; where several cover a centre, the lowest.

    corners : (n, 3, 3) float64
        x, y in cells, z in metres. Degenerate triangles are skipped.
    out : (ny, nx) float64
        Lowered in place; start from NaN.
    """
    ny, nx = out.shape
    for t in range(corners.shape[0]):
        ax, ay, az = corners[t, 0]
        bx, by, bz = corners[t, 1]
        cx, cy, cz = corners[t, 2]
        twice_area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
        if not abs(twice_area) > 1e-12:
            continue
        j_first = max(0, math.ceil(min(ay, by, cy) - 0.5))
        j_last = min(ny - 1, math.floor(max(ay, by, cy) - 0.5))
        i_first = max(0, math.ceil(min(ax, bx, cx) - 0.5))
        i_last = min(nx - 1, math.floor(max(ax, bx, cx) - 0.5))
        for j in range(j_first, j_last + 1):
            y = j + 0.5
            for i in range(i_first, i_last + 1):
                x = i + 0.5
                b = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / twice_area
                c = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / twice_area
                if b >= -1e-9 and c >= -1e-9 and b + c <= 1.0 + 1e-9:
                    z = az + b * (bz - az) + c * (cz - az)
                    if not out[j, i] <= z:  # also where out is NaN
                        out[j, i] = z


@njit(cache=True)
def raster_polygons(xy: Array, ring_offsets: Array, polygon_offsets: Array, value: Array, out: Array) -> None:
    """Write each polygon's value into the cells whose centre it covers; later polygons win.

    Even-odd rule over all rings of a polygon, so holes stay open. Edges are half open: of two polygons that
    share an edge exactly one contains a centre on it.

    xy : (n_vertices, 2) float64, in cells; ring_offsets, polygon_offsets : (n + 1,) int64
    value : (n_polygons,); out : (ny, nx) of the same type
    """
    ny, nx = out.shape
    for p in range(polygon_offsets.shape[0] - 1):
        first = ring_offsets[polygon_offsets[p]]
        last = ring_offsets[polygon_offsets[p + 1]]
        if last - first < 3:
            continue
        y_low = math.inf
        y_high = -math.inf
        for k in range(first, last):
            y_low = min(y_low, xy[k, 1])
            y_high = max(y_high, xy[k, 1])
        crossings = np.empty(last - first)
        for j in range(max(0, math.ceil(y_low - 0.5)), min(ny - 1, math.floor(y_high - 0.5)) + 1):
            y = j + 0.5
            n = 0
            for r in range(polygon_offsets[p], polygon_offsets[p + 1]):
                for k in range(ring_offsets[r], ring_offsets[r + 1] - 1):
                    ya = xy[k, 1]
                    yb = xy[k + 1, 1]
                    if (ya <= y) != (yb <= y):
                        crossings[n] = xy[k, 0] + (y - ya) / (yb - ya) * (xy[k + 1, 0] - xy[k, 0])
                        n += 1
            row = np.sort(crossings[:n])
            for k in range(0, n - 1, 2):
                i_first = max(0, math.ceil(row[k] - 0.5))
                i_end = min(nx, math.ceil(row[k + 1] - 0.5))
                for i in range(i_first, i_end):
                    out[j, i] = value[p]


@njit(cache=True)
def _ring_sign(xy: Array, first: int, last: int) -> float:
    twice_area = 0.0
    for k in range(first, last - 1):
        twice_area += (xy[k, 0] - xy[first, 0]) * (xy[k + 1, 1] - xy[first, 1]) - (xy[k + 1, 0] - xy[first, 0]) * (
            xy[k, 1] - xy[first, 1]
        )
    return 1.0 if twice_area > 0.0 else -1.0


@njit(cache=True)
def _add_edge_in_row(j: int, xa: float, xb: float, dy: float, area: Array) -> None:
    """Area to the right of an edge piece inside row j, as differences along the row."""
    nx = area.shape[1] - 1
    left = min(xa, xb)
    right = max(xa, xb)
    if left >= nx:
        return
    if right <= 0.0:
        area[j, 0] += dy
        return
    i = math.floor(left)
    while left < right or i == math.floor(left):
        end = min(right, i + 1.0)
        share = dy if right == xa and right == xb else dy * (end - left) / (abs(xb - xa))
        if i >= nx:
            break
        if i < 0:
            area[j, 0] += share
        else:
            # mean distance from the piece to the right edge of its cell
            inside = share * (i + 1.0 - 0.5 * (left + end))
            area[j, i] += inside
            area[j, i + 1] += share - inside
        left = end
        i += 1
        if left >= right:
            break


@njit(cache=True)
def add_coverage(xy: Array, ring_offsets: Array, polygon_offsets: Array, area: Array) -> None:
    """Add the exact area of the polygons in every cell, as differences along each row.

    Signed trapezoids, as font rasterisers do: the running sum of a row of `area` is the share of the cell that
    is covered. Outer rings count positive and inner ones negative whichever way they run. Exact for any
    polygons; where polygons overlap their areas add up, so clip the sum at one.

    area : (ny, nx + 1) float64, added to in place
    """
    ny = area.shape[0]
    for p in range(polygon_offsets.shape[0] - 1):
        for r in range(polygon_offsets[p], polygon_offsets[p + 1]):
            first = ring_offsets[r]
            last = ring_offsets[r + 1]
            sign = _ring_sign(xy, first, last)
            if r > polygon_offsets[p]:
                sign = -sign
            for k in range(first, last - 1):
                xa, ya = xy[k, 0], xy[k, 1]
                xb, yb = xy[k + 1, 0], xy[k + 1, 1]
                if ya == yb:
                    continue
                direction = sign if ya > yb else -sign  # going down, the inside is to the right
                if ya > yb:
                    xa, ya, xb, yb = xb, yb, xa, ya
                slope = (xb - xa) / (yb - ya)
                for j in range(max(0, math.floor(ya)), min(ny - 1, math.ceil(yb) - 1) + 1):
                    low = max(ya, float(j))
                    high = min(yb, j + 1.0)
                    if high <= low:
                        continue
                    x_low = xa + (low - ya) * slope
                    x_high = xa + (high - ya) * slope
                    _add_edge_in_row(j, x_low, x_high, direction * (high - low), area)


@njit(cache=True)
def fill_nearest(values: Array, known: Array) -> Array:
    """Every cell takes the value of the nearest known cell; exact Euclidean distance.

    Two passes: nearest known row in each column, then the lower envelope of parabolas along each row
    (Felzenszwalb and Huttenlocher, Theory of Computing 8, 2012). Without any known cell a copy is returned.
    """
    ny, nx = values.shape
    row = np.full((ny, nx), -1, np.int64)
    for i in range(nx):
        last = -1
        for j in range(ny):
            if known[j, i]:
                last = j
            row[j, i] = last
        last = -1
        for j in range(ny - 1, -1, -1):
            if known[j, i]:
                last = j
            if last >= 0 and (row[j, i] < 0 or last - j < j - row[j, i]):
                row[j, i] = last
    out = values.copy()
    apex = np.empty(nx, np.int64)
    start = np.empty(nx + 1)
    for j in range(ny):
        n = 0
        for i in range(nx):
            if row[j, i] < 0:
                continue
            height = float((j - row[j, i]) ** 2)
            begin = -math.inf
            while n > 0:
                q = apex[n - 1]
                other = float((j - row[j, q]) ** 2)
                begin = (height + i * i - other - q * q) / (2.0 * (i - q))
                if begin > start[n - 1]:
                    break
                n -= 1
                begin = -math.inf
            apex[n] = i
            start[n] = begin
            n += 1
        k = 0
        for i in range(nx):
            if n == 0:
                break
            while k + 1 < n and start[k + 1] < i:
                k += 1
            out[j, i] = values[row[j, apex[k]], apex[k]]
    return out


@njit(cache=True)
def relax_gaps(values: Array, gap: Array, tolerance: float, n_most: int) -> int:
    """Make the gap cells harmonic (the mean of their neighbours) by successive over-relaxation, in place.

    Returns the sweeps done. Start from `fill_nearest`; edges of the grid mirror.
    """
    ny, nx = values.shape
    cells = np.argwhere(gap)
    omega = 1.7
    for sweep in range(n_most):
        largest = 0.0
        for c in range(cells.shape[0]):
            j, i = cells[c, 0], cells[c, 1]
            mean = 0.25 * (
                values[max(j - 1, 0), i]
                + values[min(j + 1, ny - 1), i]
                + values[j, max(i - 1, 0)]
                + values[j, min(i + 1, nx - 1)]
            )
            change = omega * (mean - values[j, i])
            values[j, i] += change
            largest = max(largest, abs(change))
        if largest < tolerance:
            return sweep + 1
    return n_most


@njit(cache=True)
def trace_wall(line: Array, wall_x: Array, wall_y: Array) -> int:
    """Put a polyline with a crest onto an unbroken chain of cell faces; returns the number of faces met.

    The line is followed from grid corner to grid corner in single steps along x or y; each step is one face.
    Where a face already has a crest the higher one stays.

    line : (n, 3) float64
        x, y in cells; z the crest. [m]
    wall_x : (ny, nx + 1), wall_y : (ny + 1, nx)
        Raised in place; NaN is no wall.
    """
    ny, nx = wall_x.shape[0], wall_y.shape[1]
    n_met = 0
    for k in range(line.shape[0] - 1):
        i = round(line[k, 0])
        j = round(line[k, 1])
        i_end = round(line[k + 1, 0])
        j_end = round(line[k + 1, 1])
        di = i_end - i
        dj = j_end - j
        n_steps = abs(di) + abs(dj)
        step_i = 1 if di > 0 else -1
        step_j = 1 if dj > 0 else -1
        done_i = 0
        done_j = 0
        for step in range(n_steps):
            crest = line[k, 2] + (step + 0.5) / n_steps * (line[k + 1, 2] - line[k, 2])
            # next step along the axis that is behind the straight line
            if (done_i + 0.5) * abs(dj) < (done_j + 0.5) * abs(di):
                column = i if step_i > 0 else i - 1
                if 0 <= column < nx and 0 <= j <= ny:
                    n_met += 1
                    if not wall_y[j, column] >= crest:
                        wall_y[j, column] = crest
                i += step_i
                done_i += 1
            else:
                row = j if step_j > 0 else j - 1
                if 0 <= row < ny and 0 <= i <= nx:
                    n_met += 1
                    if not wall_x[row, i] >= crest:
                        wall_x[row, i] = crest
                j += step_j
                done_j += 1
    return n_met


@njit(cache=True)
def open_faces(free: Array, k: int) -> tuple[Array, Array]:
    """Share of every coarse face that water can pass, from a k times finer raster of free ground.

    free : (k ny, k nx) bool
    Returns open_x (ny, nx + 1) and open_y (ny + 1, nx) float32; outer faces use their only cell.
    """
    ny, nx = free.shape[0] // k, free.shape[1] // k
    open_x = np.zeros((ny, nx + 1), np.float32)
    open_y = np.zeros((ny + 1, nx), np.float32)
    for j in range(ny):
        for i in range(nx + 1):
            n = 0
            for m in range(k):
                west = free[j * k + m, i * k - 1] if i > 0 else True
                east = free[j * k + m, i * k] if i < nx else True
                n += west and east
            open_x[j, i] = n / k
    for j in range(ny + 1):
        for i in range(nx):
            n = 0
            for m in range(k):
                south = free[j * k - 1, i * k + m] if j > 0 else True
                north = free[j * k, i * k + m] if j < ny else True
                n += south and north
            open_y[j, i] = n / k
    return open_x, open_y


@njit(cache=True)
def _parts_around(is_open: Array, j: int, i: int) -> int:
    """Parts that the open cells beside (j, i) fall into when (j, i) itself is closed.

    Cells are connected along sides; only the eight neighbours count.
    """
    ny, nx = is_open.shape
    ring_j = (-1, -1, 0, 1, 1, 1, 0, -1)
    ring_i = (0, 1, 1, 1, 0, -1, -1, -1)
    state = np.zeros(8, np.bool_)
    for n in range(8):
        a = j + ring_j[n]
        b = i + ring_i[n]
        state[n] = 0 <= a < ny and 0 <= b < nx and is_open[a, b]
    parts = 0
    for n in range(0, 8, 2):  # the four side neighbours are the even ones
        if state[n] and not (state[(n + 7) % 8] and state[(n + 6) % 8]):
            parts += 1
    if parts == 0 and state[0]:
        parts = 1  # all eight neighbours are open
    return parts


@njit(cache=True)
def thin_open_cells(is_open: Array, candidates: Array) -> int:
    """Close candidate cells again, in their order, as long as no passage is cut.

    A cell is closed when the open cells beside it are connected without it; the sweep is repeated until
    nothing changes, so remaining passages are one cell wide and dead ends are pruned.

    is_open : (ny, nx) bool, changed in place
    candidates : (n, 2) int64
        Row and column; those to close first come first.
    Returns how many stay open.
    """
    left = candidates.shape[0]
    changed = True
    while changed:
        changed = False
        for c in range(candidates.shape[0]):
            j, i = candidates[c, 0], candidates[c, 1]
            if is_open[j, i] and _parts_around(is_open, j, i) <= 1:
                is_open[j, i] = False
                left -= 1
                changed = True
    return left
