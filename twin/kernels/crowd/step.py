"""One step of the collision-free speed model for all agents.

Direction: the way down the walking distance, turned by exponential repulsion
from neighbours and from the nearest wall. Speed: free speed, limited by the
spacing to whoever is ahead. Old state is read, new state written: the order of
agents and the number of threads cannot matter.

Source: Tordeux, Chraibi, Seyfried (2016), Collision-free speed model for
pedestrian dynamics, Traffic and Granular Flow '15. Departures: agents that meet
head-on give way sideways (`side`), and stuck ones turn their shoulders
(`squeeze`), so that counter-flow does not lock. Whoever is held where pushes cancel
(and so would turn right round at every step) gives way only to those who are nearer
to the same target: who has the shorter way goes first, so that two who reach a
narrow exit together do not wait for each other. That
people heed those ahead and hardly those behind: Helbing and Molnár (1995), Social
force model for pedestrian dynamics, Phys. Rev. E 51, 4282.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import BoolArray, Float32Array, Int32Array
from twin.kernels.compiled import njit, prange, prefetch_record

__all__ = ["Agents", "Cells", "Space", "Walking", "count_cells", "sort_agents", "step_agents", "step_few_agents"]

Single = Any  # a float32: numpy's type does not mix with Python's in a type checker


class Agents(NamedTuple):
    """State in cell order; all (n,).

    x, y : float32 [m], local origin
    vx, vy : float32 [m/s], of the last step
    speed : float32, free speed [m/s]
    radius : float32 [m]
    depart : float32, time it starts walking; it stands in the way until then [s]
    field : int32, which target's field the agent follows; -1 has left the space
    identity : int32, row in the caller's table
    """

    x: Float32Array
    y: Float32Array
    vx: Float32Array
    vy: Float32Array
    speed: Float32Array
    radius: Float32Array
    depart: Float32Array
    field: Int32Array
    identity: Int32Array


class Space(NamedTuple):
    """Rasters of the walkable space, flat, origin (0, 0); what is read together lies together.

    cell, per_cell : float32, cell size [m] and one over it
    rows, columns : int, both at least 2
    way : (n_fields * rows * columns * 2,) float32, unit vectors towards the target
    ground : (rows * columns * 4,) float32: distance to the nearest wall, negative inside [m]; unit vector away from
        it (x, y); factor on speed (stairs, water)
    distance : (n_fields * rows * columns,) float32, walking distance to the target [m]
    target : (rows * columns,) int32, field number of the target a cell belongs to, -1 elsewhere
    """

    cell: Single
    per_cell: Single
    rows: int
    columns: int
    way: Float32Array
    ground: Float32Array
    distance: Float32Array
    target: Int32Array


class Cells(NamedTuple):
    """Cell list: square cells in which neighbours are looked for.

    nx, ny : number of cells
    spread : cells to every side that hold all who can be within the cut-off, wherever people went since they were
        sorted
    per_size : one over their size [1/m]
    start : (nx * ny + 1,) int32, start of the run of each cell in the order of the agents
    """

    nx: int
    ny: int
    spread: int
    per_size: Single
    start: Int32Array


class Walking(NamedTuple):
    """Parameters of the model, float32; `per_` is one over.

    time_gap [s], repulsion [-], repulsion_range [m], wall_repulsion [-], wall_range [m],
    cutoff [m] (neighbours farther away are not seen), side [-] (giving way to those who come
    towards; positive to the left, as in Japan), squeeze [-] (share of the radius a stuck agent keeps),
    dt [s].
    """

    time_gap: Single
    repulsion: Single
    repulsion_range: Single
    wall_repulsion: Single
    wall_range: Single
    cutoff: Single
    side: Single
    squeeze: Single
    per_repulsion_range: Single
    per_cutoff: Single
    dt: Single


@njit(cache=True)
def count_cells(now: Agents, cells: Cells, cell: Int32Array) -> int:
    """Fill the cell (n,) of each agent, -1 for those who left, and the starts of the cells; returns the agents left."""
    nx, ny, per_size, start = cells.nx, cells.ny, cells.per_size, cells.start
    start[:] = 0
    for a in range(len(now.x)):
        if now.field[a] < 0:
            cell[a] = -1
            continue
        i = min(max(int(now.x[a] * per_size), 0), nx - 1)
        j = min(max(int(now.y[a] * per_size), 0), ny - 1)
        c = j * nx + i
        cell[a] = c
        start[c + 1] += 1
    for c in range(nx * ny):
        start[c + 1] += start[c]
    return int(start[nx * ny])


@njit(cache=True)
def sort_agents(old: Agents, new: Agents, cell: Int32Array, start: Int32Array, cursor: Int32Array) -> None:
    """Copy agents into cell order, those who left dropped; stable, so equal cells keep their order."""
    cursor[:] = start[:-1]
    for a in range(len(cell)):
        if cell[a] < 0:
            continue
        k = cursor[cell[a]]
        cursor[cell[a]] += 1
        new.x[k] = old.x[a]
        new.y[k] = old.y[a]
        new.vx[k] = old.vx[a]
        new.vy[k] = old.vy[a]
        new.speed[k] = old.speed[a]
        new.radius[k] = old.radius[a]
        new.depart[k] = old.depart[a]
        new.field[k] = old.field[a]
        new.identity[k] = old.identity[a]


# Nothing is allocated in a step: without counting references, which threads would do on the same words of
# memory, and in single precision, as positions are, a step takes a third of the time.
_inlined = njit(nogil=True, error_model="numpy", nrt=False, forceinline=True, fastmath={"contract", "arcp", "afn"})

_ZERO: Single = np.float32(0.0)
_HALF: Single = np.float32(0.5)
_ONE: Single = np.float32(1.0)
_TINY: Single = np.float32(1e-6)
_TINY_SQUARED: Single = np.float32(1e-10)
_REACH_OF_PUSH: Single = np.float32(12.0)  # in ranges; beyond, the push is below 5e-5
_STRONGEST_WALL: Single = np.float32(20.0)
_STUCK: Single = np.float32(0.01)  # squared share of the free speed
_QUICK: Single = np.float32(0.25)  # squared share of the free speed
_RIGHT_ROUND: Single = np.float32(0.9)  # squared cosine
_AGAINST: Single = np.float32(-0.1)  # [m/s]
_IN_FRONT: Single = np.float32(0.5)  # cosine
_LONGEST_STEP: Single = np.float32(0.5)  # [m]
_PEOPLE_AHEAD = 8  # whose raster cells are prefetched
_RUN = 512  # people a thread moves at a time


@_inlined
def _corner(n: int, position: Single, per_cell: Single) -> tuple[int, Single]:
    """Lower cell and weight of the upper one for bilinear values, clamped to the raster."""
    u = min(max(position * per_cell - _HALF, _ZERO), np.float32(n) - np.float32(1.001))
    i = int(u)
    return i, u - np.float32(i)


@_inlined
def _blend(raster: Float32Array, low: int, high: int, step: int, s: Single, t: Single) -> Single:
    """Between four values of a flat raster: at low and high, and one column (`step`) on."""
    below = raster[low] + (raster[low + step] - raster[low]) * s
    above = raster[high] + (raster[high + step] - raster[high]) * s
    return below + (above - below) * t


@_inlined
def _exp(x: Single) -> Single:
    """e^x in single precision, 2e-7 relative, for -80 < x < 80; smaller and greater x are clamped.

    2^n from the bits of the exponent, times a polynomial for the rest (Taylor's to the sixth power of
    a number below ln 2 / 2).
    """
    z = min(max(x, np.float32(-80.0)), np.float32(80.0)) * np.float32(1.4426950408889634)
    n = math.floor(z + _HALF)
    f = (z - np.float32(n)) * np.float32(0.6931471805599453)
    p = np.float32(1.0 / 720.0)
    p = p * f + np.float32(1.0 / 120.0)
    p = p * f + np.float32(1.0 / 24.0)
    p = p * f + np.float32(1.0 / 6.0)
    p = p * f + _HALF
    p = p * f + _ONE
    p = p * f + _ONE
    return p * np.int32((np.int32(n) + np.int32(127)) << np.int32(23)).view(np.float32)


@_inlined
def _rows_around(cells: Cells, j: int) -> tuple[int, int]:
    """First row of cells around row j, and the one after the last."""
    return max(j - cells.spread, 0), min(j + cells.spread, cells.ny - 1) + 1


@_inlined
def _agents_around(cells: Cells, i: int, row: int) -> tuple[int, int]:
    """First agent in the cells of one row around column i, and the one after the last."""
    first = cells.start[row * cells.nx + max(i - cells.spread, 0)]
    return first, cells.start[row * cells.nx + min(i + cells.spread, cells.nx - 1) + 1]


@_inlined
def _direction(
    a: int, now: Agents, cells: Cells, i: int, j: int, w: Walking, wx: Single, wy: Single
) -> tuple[Single, Single]:
    """Where neighbours push the way (wx, wy) of an agent: repulsion, and giving way to those who come towards."""
    x, y = now.x[a], now.y[a]
    ex, ey = _ZERO, _ZERO
    radius = now.radius[a]
    reach = w.cutoff * w.cutoff
    push_reach = _REACH_OF_PUSH * w.repulsion_range
    first_row, last_row = _rows_around(cells, j)
    for row in range(first_row, last_row):
        first, last = _agents_around(cells, i, row)
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            d2 = dx * dx + dy * dy
            if d2 >= reach or d2 < _TINY_SQUARED:
                continue
            size = radius + now.radius[b]
            furthest = size + push_reach
            against = now.vx[b] * wx + now.vy[b] * wy
            if d2 >= furthest * furthest and against >= _AGAINST:
                continue
            d = math.sqrt(d2)
            if d < furthest:
                push = w.repulsion * _exp((size - d) * w.per_repulsion_range) / d
                ex -= push * dx
                ey -= push * dy
            if against < _AGAINST:
                ahead = (dx * wx + dy * wy) / d
                if ahead > _IN_FRONT:
                    give = w.side * (_ONE - d * w.per_cutoff) * ahead
                    ex -= give * wy
                    ey += give * wx
    return ex, ey


@_inlined
def _is_swaying(a: int, now: Agents, ex: Single, ey: Single) -> bool:
    """Whether an agent that walked at speed would turn right round in one step: it is held where pushes cancel."""
    vx, vy = now.vx[a], now.vy[a]
    along = ex * vx + ey * vy
    v2 = vx * vx + vy * vy
    if along >= _ZERO or v2 < _QUICK * now.speed[a] * now.speed[a]:
        return False
    return along * along > _RIGHT_ROUND * v2 * (ex * ex + ey * ey)


@_inlined
def _cell_of(space: Space, x: Single, y: Single) -> int:
    """Raster cell a point lies in."""
    i = min(max(int(x * space.per_cell), 0), space.columns - 1)
    j = min(max(int(y * space.per_cell), 0), space.rows - 1)
    return j * space.columns + i


@_inlined
def _goes_first(a: int, b: int, now: Agents, space: Space, dt: Single) -> bool:
    """Whether agent a is before agent b on the way to the target of both; never both of two.

    By walking distance; of equal ones it is who has the other on the left of their common direction. Taken half
    a step ago, in the middle of the last step, so that people who sway to and fro keep their order.
    """
    if now.field[a] != now.field[b]:
        return False
    layer = now.field[a] * space.rows * space.columns
    back = _HALF * dt
    xa, ya = now.x[a] - back * now.vx[a], now.y[a] - back * now.vy[a]
    xb, yb = now.x[b] - back * now.vx[b], now.y[b] - back * now.vy[b]
    cell_a = _cell_of(space, xa, ya)
    cell_b = _cell_of(space, xb, yb)
    if space.distance[layer + cell_a] != space.distance[layer + cell_b]:
        return bool(space.distance[layer + cell_a] < space.distance[layer + cell_b])
    at_a, at_b = 2 * (layer + cell_a), 2 * (layer + cell_b)
    wx = space.way[at_a] + space.way[at_b]
    wy = space.way[at_a + 1] + space.way[at_b + 1]
    return bool(wx * (yb - ya) > wy * (xb - xa))


@_inlined
def _push_of_those_before(
    a: int, now: Agents, cells: Cells, space: Space, i: int, j: int, w: Walking
) -> tuple[Single, Single]:
    """Repulsion of an agent from all neighbours but those who come after it on the way to the same target."""
    x, y = now.x[a], now.y[a]
    ex, ey = _ZERO, _ZERO
    first_row, last_row = _rows_around(cells, j)
    for row in range(first_row, last_row):
        first, last = _agents_around(cells, i, row)
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            d2 = dx * dx + dy * dy
            size = now.radius[a] + now.radius[b]
            furthest = min(size + _REACH_OF_PUSH * w.repulsion_range, w.cutoff)
            if d2 >= furthest * furthest or d2 < _TINY_SQUARED or _goes_first(a, b, now, space, w.dt):
                continue
            d = math.sqrt(d2)
            push = w.repulsion * _exp((size - d) * w.per_repulsion_range) / d
            ex -= push * dx
            ey -= push * dy
    return ex, ey


@_inlined
def _spacing(a: int, now: Agents, cells: Cells, i: int, j: int, w: Walking, fx: Single, fy: Single) -> Single:
    """Free distance ahead along (fx, fy): gap between bodies to the nearest agent in the swept corridor."""
    x, y = now.x[a], now.y[a]
    gap = w.cutoff
    is_stuck = now.vx[a] * now.vx[a] + now.vy[a] * now.vy[a] < _STUCK * now.speed[a] * now.speed[a]
    share = w.squeeze if is_stuck else _ONE
    body = now.radius[a] * share
    first_row, last_row = _rows_around(cells, j)
    for row in range(first_row, last_row):
        first, last = _agents_around(cells, i, row)
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            size = body + now.radius[b] * share
            along = dx * fx + dy * fy
            if (along > _ZERO) & (along < gap + size) & (abs(dy * fx - dx * fy) <= size):
                gap = min(gap, math.sqrt(dx * dx + dy * dy) - size)
    return gap


@_inlined
def _prefetch_raster(a: int, now: Agents, space: Space) -> None:
    """Prefetch the raster cells an agent stands on."""
    ny, nx = space.rows, space.columns
    i, _ = _corner(nx, now.x[a], space.per_cell)
    j, _ = _corner(ny, now.y[a], space.per_cell)
    at = j * nx + i
    prefetch_record(space.ground, 4 * at)
    prefetch_record(space.ground, 4 * (at + nx))
    layer = 2 * nx * ny * now.field[a]
    prefetch_record(space.way, layer + 2 * at)
    prefetch_record(space.way, layer + 2 * (at + nx))
    prefetch_record(space.target, at)


@_inlined
def _moved(a: int, now: Agents, cells: Cells, space: Space, w: Walking) -> tuple[Single, Single, Single, Single]:
    """New x, y, vx, vy of a walking agent."""
    x, y, dt = now.x[a], now.y[a], w.dt
    rows, columns = space.rows, space.columns
    i, s = _corner(columns, x, space.per_cell)
    j, t = _corner(rows, y, space.per_cell)
    low = j * columns + i
    high = low + columns
    layer = 2 * rows * columns * now.field[a]
    wx = _blend(space.way, layer + 2 * low, layer + 2 * high, 2, s, t)
    wy = _blend(space.way, layer + 2 * low + 1, layer + 2 * high + 1, 2, s, t)
    norm = math.sqrt(wx * wx + wy * wy)
    if norm > _TINY:
        wx, wy = wx / norm, wy / norm
    ci = min(max(int(x * cells.per_size), 0), cells.nx - 1)
    cj = min(max(int(y * cells.per_size), 0), cells.ny - 1)
    px, py = _direction(a, now, cells, ci, cj, w, wx, wy)
    bx, by = _ZERO, _ZERO
    wall = _blend(space.ground, 4 * low, 4 * high, 4, s, t)
    if wall < now.radius[a] + _REACH_OF_PUSH * w.wall_range:
        push = min(w.wall_repulsion * _exp((now.radius[a] - wall) / w.wall_range), _STRONGEST_WALL)
        bx = push * _blend(space.ground, 4 * low + 1, 4 * high + 1, 4, s, t)
        by = push * _blend(space.ground, 4 * low + 2, 4 * high + 2, 4, s, t)
    ex, ey = wx + px + bx, wy + py + by
    if _is_swaying(a, now, ex, ey):
        px, py = _push_of_those_before(a, now, cells, space, ci, cj, w)
        ex, ey = wx + px + bx, wy + py + by
    norm = math.sqrt(ex * ex + ey * ey)
    if norm > _TINY:
        ex, ey = ex / norm, ey / norm
    else:
        ex, ey = wx, wy
    gap = _spacing(a, now, cells, ci, cj, w, ex, ey)
    free = now.speed[a] * _blend(space.ground, 4 * low + 3, 4 * high + 3, 4, s, t)
    speed = min(free, max(_ZERO, gap / w.time_gap))
    return _kept_inside(a, now, space, x + ex * speed * dt, y + ey * speed * dt, ex * speed, ey * speed, wall)


@_inlined
def _kept_inside(
    a: int, now: Agents, space: Space, x: Single, y: Single, vx: Single, vy: Single, wall: Single
) -> tuple[Single, Single, Single, Single]:
    """No one passes a wall: a body that would overlap it is set back along its normal, or does not move."""
    ny, nx = space.rows, space.columns
    x = min(max(x, _ZERO), np.float32(nx) * space.cell)
    y = min(max(y, _ZERO), np.float32(ny) * space.cell)
    if wall <= _HALF * now.radius[a] + _LONGEST_STEP:
        i, s = _corner(nx, x, space.per_cell)
        j, t = _corner(ny, y, space.per_cell)
        low = 4 * (j * nx + i)
        high = low + 4 * nx
        inside = _HALF * now.radius[a] - _blend(space.ground, low, high, 4, s, t)
        if inside > _ZERO:
            x += inside * _blend(space.ground, low + 1, high + 1, 4, s, t)
            y += inside * _blend(space.ground, low + 2, high + 2, 4, s, t)
            i, s = _corner(nx, x, space.per_cell)
            j, t = _corner(ny, y, space.per_cell)
            low = 4 * (j * nx + i)
            if _blend(space.ground, low, low + 4 * nx, 4, s, t) < _ZERO:
                x, y, vx, vy = now.x[a], now.y[a], _ZERO, _ZERO
    return x, y, vx, vy


@_inlined
def _is_on_target(space: Space, x: Single, y: Single, field: int) -> bool:
    """Whether a point lies on a cell of a field's target."""
    return bool(space.target[_cell_of(space, x, y)] == field)


@njit(nogil=True, error_model="numpy", nrt=False)
def _step_run(
    first: int, last: int, now: Agents, x: Float32Array, y: Float32Array, vx: Float32Array, vy: Float32Array,
    has_arrived: BoolArray, cells: Cells, space: Space, w: Walking, time: Single,
) -> None:  # fmt: skip
    n = len(x)
    for a in range(first, last):
        if a + _PEOPLE_AHEAD < n:
            _prefetch_raster(a + _PEOPLE_AHEAD, now, space)
        if now.field[a] >= 0 and now.depart[a] <= time:
            x[a], y[a], vx[a], vy[a] = _moved(a, now, cells, space, w)
        else:
            x[a], y[a], vx[a], vy[a] = now.x[a], now.y[a], _ZERO, _ZERO
        has_arrived[a] = now.field[a] >= 0 and _is_on_target(space, x[a], y[a], now.field[a])


@njit(cache=True, parallel=True)
def step_agents(
    now: Agents, x: Float32Array, y: Float32Array, vx: Float32Array, vy: Float32Array, has_arrived: BoolArray,
    cells: Cells, space: Space, w: Walking, time: Single,
) -> None:  # fmt: skip
    """Move every agent that has started by one step; `now` and all that is written are in the order of the cells.

    The outputs x, y, vx, vy (float32) and has_arrived (bool) are arguments of their own: numba 0.68 loses
    writes to arrays inside a tuple in a parallel loop. time is float32.
    """
    n = len(x)
    for run in prange((n + _RUN - 1) // _RUN):
        first = run * _RUN
        last = min(first + _RUN, n)
        _step_run(first, last, now, x, y, vx, vy, has_arrived, cells, space, w, time)


@njit(cache=True, nogil=True)
def step_few_agents(
    now: Agents, x: Float32Array, y: Float32Array, vx: Float32Array, vy: Float32Array, has_arrived: BoolArray,
    cells: Cells, space: Space, w: Walking, time: Single,
) -> None:  # fmt: skip
    """`step_agents` without threads, which a few hundred people keep waiting more than they help."""
    n = len(x)
    for run in range((n + _RUN - 1) // _RUN):
        first = run * _RUN
        last = min(first + _RUN, n)
        _step_run(first, last, now, x, y, vx, vy, has_arrived, cells, space, w, time)
