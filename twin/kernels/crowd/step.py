"""One step of the collision-free speed model for all agents.

Direction: the way down the walking distance, turned by exponential repulsion
from neighbours and from the nearest wall. Speed: free speed, limited by the
spacing to whoever is ahead. Old state is read, new state written: the order of
agents and the number of threads cannot matter.

Source: Tordeux, Chraibi, Seyfried (2016), Collision-free speed model for
pedestrian dynamics, Traffic and Granular Flow '15. Departures: agents that meet
head-on give way sideways (`side`), and stuck ones turn their shoulders
(`squeeze`), so that counter-flow does not lock.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numba import njit, prange

__all__ = ["Agents", "Space", "Walking", "count_cells", "is_on_target", "sort_agents", "step_agents"]

Array = np.ndarray


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

    x: Array
    y: Array
    vx: Array
    vy: Array
    speed: Array
    radius: Array
    depart: Array
    field: Array
    identity: Array


class Space(NamedTuple):
    """Rasters of the walkable space, cell size `cell`, origin (0, 0); what is read together lies together.

    way : (n_fields, ny, nx, 2) float32, unit vectors towards the target
    ground : (ny, nx, 4) float32: distance to the nearest wall, negative inside [m]; unit vector away from
        it (x, y); factor on speed (stairs, water)
    target : (ny, nx) int32, field number of the target a cell belongs to, -1 elsewhere
    """

    cell: float
    way: Array
    ground: Array
    target: Array


class Walking(NamedTuple):
    """Parameters of the model.

    time_gap [s], repulsion [-], repulsion_range [m], wall_repulsion [-], wall_range [m],
    cutoff [m] (neighbours farther away are not seen), side [-] (giving way to those who come
    towards; positive to the left, as in Japan), squeeze [-] (share of the radius a stuck agent keeps).
    """

    time_gap: float
    repulsion: float
    repulsion_range: float
    wall_repulsion: float
    wall_range: float
    cutoff: float
    side: float
    squeeze: float


@njit(cache=True)
def count_cells(
    x: Array, y: Array, field: Array, cutoff: float, nx: int, ny: int, cell: Array, start: Array
) -> int:
    """Neighbour cell of each agent (cell, filled; -1 for those who left), start of each cell's run, agents left.

    start : (nx * ny + 1,) int64, filled
    """
    start[:] = 0
    for a in range(len(x)):
        if field[a] < 0:
            cell[a] = -1
            continue
        i = min(max(int(x[a] / cutoff), 0), nx - 1)
        j = min(max(int(y[a] / cutoff), 0), ny - 1)
        c = j * nx + i
        cell[a] = c
        start[c + 1] += 1
    for c in range(nx * ny):
        start[c + 1] += start[c]
    return start[nx * ny]


@njit(cache=True)
def sort_agents(old: Agents, new: Agents, cell: Array, start: Array, cursor: Array) -> None:
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


@njit(cache=True)
def _corner(n: int, position: float, cell: float) -> tuple[int, float]:
    """Lower cell and weight of the upper one for bilinear values, clamped to the raster."""
    u = min(max(position / cell - 0.5, 0.0), n - 1.000001)
    i = int(u)
    return i, u - i


@njit(cache=True)
def _bilinear(raster: Array, k: int, i: int, j: int, s: float, t: float) -> float:
    """Layer k of a raster between cells (j, i) and (j + 1, i + 1)."""
    i1, j1 = min(i + 1, raster.shape[1] - 1), min(j + 1, raster.shape[0] - 1)
    low = raster[j, i, k] * (1.0 - s) + raster[j, i1, k] * s
    high = raster[j1, i, k] * (1.0 - s) + raster[j1, i1, k] * s
    return low * (1.0 - t) + high * t


@njit(cache=True, fastmath={"contract", "arcp", "afn"})
def _direction(
    a: int, now: Agents, start: Array, nx: int, ny: int, w: Walking, wx: float, wy: float
) -> tuple[float, float]:
    """Where neighbours push the way (wx, wy) of an agent: repulsion, and giving way to those who come towards."""
    x, y = now.x[a], now.y[a]
    ex, ey = 0.0, 0.0
    radius = now.radius[a]
    i = min(max(int(x / w.cutoff), 0), nx - 1)
    j = min(max(int(y / w.cutoff), 0), ny - 1)
    reach = np.float32(w.cutoff * w.cutoff)
    for jj in range(max(j - 1, 0), min(j + 2, ny)):
        first = start[jj * nx + max(i - 1, 0)]
        last = start[jj * nx + min(i + 1, nx - 1) + 1]
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            d2 = dx * dx + dy * dy
            if d2 >= reach or d2 < np.float32(1e-10):
                continue
            d = math.sqrt(d2)
            size = radius + now.radius[b]
            if d < size + 12.0 * w.repulsion_range:  # beyond, the push is below 5e-5
                push = w.repulsion * math.exp((size - d) / w.repulsion_range) / d
                ex -= push * dx
                ey -= push * dy
            against = now.vx[b] * wx + now.vy[b] * wy
            if against < -0.1:
                ahead = (dx * wx + dy * wy) / d
                if ahead > 0.5:
                    give = w.side * (1.0 - d / w.cutoff) * ahead
                    ex -= give * wy
                    ey += give * wx
    return ex, ey


@njit(cache=True, fastmath={"contract", "arcp", "afn"})
def _spacing(a: int, now: Agents, start: Array, nx: int, ny: int, w: Walking, ex: float, ey: float) -> float:
    """Free distance ahead along (ex, ey): gap between bodies to the nearest agent in the swept corridor."""
    x, y = now.x[a], now.y[a]
    fx, fy = np.float32(ex), np.float32(ey)
    i = min(max(int(x / w.cutoff), 0), nx - 1)
    j = min(max(int(y / w.cutoff), 0), ny - 1)
    gap = np.float32(w.cutoff)
    is_stuck = now.vx[a] * now.vx[a] + now.vy[a] * now.vy[a] < 0.01 * now.speed[a] * now.speed[a]
    share = np.float32(w.squeeze if is_stuck else 1.0)
    body = now.radius[a] * share
    for jj in range(max(j - 1, 0), min(j + 2, ny)):
        first = start[jj * nx + max(i - 1, 0)]
        last = start[jj * nx + min(i + 1, nx - 1) + 1]
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            size = body + now.radius[b] * share
            if dx * fx + dy * fy > 0.0 and abs(dy * fx - dx * fy) <= size:
                gap = min(gap, math.sqrt(dx * dx + dy * dy) - size)
    return float(gap)


@njit(cache=True)
def _moved(
    a: int, now: Agents, start: Array, nx: int, ny: int, space: Space, w: Walking, dt: float
) -> tuple[float, float, float, float]:
    """New x, y, vx, vy of a walking agent."""
    x, y = now.x[a], now.y[a]
    ground, way = space.ground, space.way[now.field[a]]
    i, s = _corner(ground.shape[1], x, space.cell)
    j, t = _corner(ground.shape[0], y, space.cell)
    wx = _bilinear(way, 0, i, j, s, t)
    wy = _bilinear(way, 1, i, j, s, t)
    norm = math.sqrt(wx * wx + wy * wy)
    if norm > 1e-6:
        wx, wy = wx / norm, wy / norm
    px, py = _direction(a, now, start, nx, ny, w, wx, wy)
    ex, ey = wx + px, wy + py
    wall = _bilinear(ground, 0, i, j, s, t)
    if wall < now.radius[a] + 12.0 * w.wall_range:
        push = min(w.wall_repulsion * math.exp((now.radius[a] - wall) / w.wall_range), 20.0)
        ex += push * _bilinear(ground, 1, i, j, s, t)
        ey += push * _bilinear(ground, 2, i, j, s, t)
    norm = math.sqrt(ex * ex + ey * ey)
    ex, ey = (ex / norm, ey / norm) if norm > 1e-9 else (wx, wy)
    gap = _spacing(a, now, start, nx, ny, w, ex, ey)
    free = now.speed[a] * _bilinear(ground, 3, i, j, s, t)
    speed = min(free, max(0.0, gap / w.time_gap))
    return _kept_inside(a, now, space, x + ex * speed * dt, y + ey * speed * dt, ex * speed, ey * speed, wall)


@njit(cache=True)
def _kept_inside(
    a: int, now: Agents, space: Space, x: float, y: float, vx: float, vy: float, wall: float
) -> tuple[float, float, float, float]:
    """No one passes a wall: a body that would overlap it is set back along its normal, or does not move."""
    ground = space.ground
    x = min(max(x, 0.0), ground.shape[1] * space.cell)
    y = min(max(y, 0.0), ground.shape[0] * space.cell)
    if wall > 0.5 * now.radius[a] + 0.5:  # no step is that long
        return x, y, vx, vy
    i, s = _corner(ground.shape[1], x, space.cell)
    j, t = _corner(ground.shape[0], y, space.cell)
    inside = 0.5 * now.radius[a] - _bilinear(ground, 0, i, j, s, t)
    if inside > 0.0:
        x += inside * _bilinear(ground, 1, i, j, s, t)
        y += inside * _bilinear(ground, 2, i, j, s, t)
        i, s = _corner(ground.shape[1], x, space.cell)
        j, t = _corner(ground.shape[0], y, space.cell)
        if _bilinear(ground, 0, i, j, s, t) < 0.0:
            return now.x[a], now.y[a], 0.0, 0.0
    return x, y, vx, vy


@njit(cache=True)
def is_on_target(target: Array, cell: float, x: float, y: float, field: int) -> bool:
    """Whether a point lies on a cell of a field's target."""
    i = min(max(int(x / cell), 0), target.shape[1] - 1)
    j = min(max(int(y / cell), 0), target.shape[0] - 1)
    return bool(target[j, i] == field)


@njit(cache=True, parallel=True)
def step_agents(
    now: Agents, x: Array, y: Array, vx: Array, vy: Array, has_arrived: Array, start: Array, nx: int, ny: int,
    space: Space, w: Walking, time: float, dt: float,
) -> None:
    """Move every agent that has started by dt; `now` is in cell order, and so is what is written.

    The outputs x, y, vx, vy (float32) and has_arrived (bool) are arguments of their own: numba 0.68 loses
    writes to arrays inside a tuple in a parallel loop.
    """
    for a in prange(len(x)):
        if now.depart[a] <= time:
            x[a], y[a], vx[a], vy[a] = _moved(a, now, start, nx, ny, space, w, dt)
        else:
            x[a], y[a], vx[a], vy[a] = now.x[a], now.y[a], 0.0, 0.0
        has_arrived[a] = is_on_target(space.target, space.cell, x[a], y[a], now.field[a])
