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

__all__ = ["Agents", "Space", "Walking", "count_cells", "mark_arrived", "sort_agents", "step_agents"]

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
    """Rasters of the walkable space, cell size `cell`, origin (0, 0).

    way_x, way_y : (n_fields, ny, nx) float32, unit vectors towards the target
    wall : (ny, nx) float32, distance to the nearest wall, negative inside [m]
    wall_x, wall_y : (ny, nx) float32, unit vectors away from the wall
    slow : (ny, nx) float32, factor on speed (stairs, water)
    """

    cell: float
    way_x: Array
    way_y: Array
    wall: Array
    wall_x: Array
    wall_y: Array
    slow: Array


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
def _at(raster: Array, x: float, y: float, cell: float) -> float:
    """Bilinear value of a raster at a point, clamped to its edge cells."""
    ny, nx = raster.shape
    u = x / cell - 0.5
    v = y / cell - 0.5
    u = min(max(u, 0.0), nx - 1.000001)
    v = min(max(v, 0.0), ny - 1.000001)
    i, j = int(u), int(v)
    s, t = u - i, v - j
    i1, j1 = min(i + 1, nx - 1), min(j + 1, ny - 1)
    return (raster[j, i] * (1 - s) + raster[j, i1] * s) * (1 - t) + (
        raster[j1, i] * (1 - s) + raster[j1, i1] * s
    ) * t


@njit(cache=True)
def _direction(
    a: int, now: Agents, start: Array, nx: int, ny: int, space: Space, w: Walking, wx: float, wy: float
) -> tuple[float, float]:
    """Unit vector the agent wants to walk along, given the way (wx, wy) to its target."""
    x, y = now.x[a], now.y[a]
    ex, ey = wx, wy
    i = min(max(int(x / w.cutoff), 0), nx - 1)
    j = min(max(int(y / w.cutoff), 0), ny - 1)
    reach = w.cutoff * w.cutoff
    for jj in range(max(j - 1, 0), min(j + 2, ny)):
        first = start[jj * nx + max(i - 1, 0)]
        last = start[jj * nx + min(i + 1, nx - 1) + 1]
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            d2 = dx * dx + dy * dy
            if b == a or d2 >= reach or d2 < 1e-10:
                continue
            d = math.sqrt(d2)
            push = w.repulsion * math.exp((now.radius[a] + now.radius[b] - d) / w.repulsion_range)
            ex -= push * dx / d
            ey -= push * dy / d
            ahead = (dx * wx + dy * wy) / d
            against = now.vx[b] * wx + now.vy[b] * wy
            if ahead > 0.5 and against < -0.1:
                give = w.side * (1.0 - d / w.cutoff) * ahead
                ex -= give * wy
                ey += give * wx
    distance = _at(space.wall, x, y, space.cell)
    if distance < w.cutoff:
        push = w.wall_repulsion * math.exp((now.radius[a] - distance) / w.wall_range)
        push = min(push, 20.0)
        ex += push * _at(space.wall_x, x, y, space.cell)
        ey += push * _at(space.wall_y, x, y, space.cell)
    norm = math.sqrt(ex * ex + ey * ey)
    if norm < 1e-9:
        return wx, wy
    return ex / norm, ey / norm


@njit(cache=True)
def _spacing(a: int, now: Agents, start: Array, nx: int, ny: int, w: Walking, ex: float, ey: float) -> float:
    """Free distance ahead along (ex, ey): gap between bodies to the nearest agent in the swept corridor."""
    x, y = now.x[a], now.y[a]
    i = min(max(int(x / w.cutoff), 0), nx - 1)
    j = min(max(int(y / w.cutoff), 0), ny - 1)
    reach = w.cutoff * w.cutoff
    gap = w.cutoff
    stuck = now.vx[a] * now.vx[a] + now.vy[a] * now.vy[a] < 0.01 * now.speed[a] * now.speed[a]
    body = now.radius[a] * (w.squeeze if stuck else 1.0)
    for jj in range(max(j - 1, 0), min(j + 2, ny)):
        first = start[jj * nx + max(i - 1, 0)]
        last = start[jj * nx + min(i + 1, nx - 1) + 1]
        for b in range(first, last):
            dx, dy = now.x[b] - x, now.y[b] - y
            d2 = dx * dx + dy * dy
            if b == a or d2 >= reach:
                continue
            ahead = dx * ex + dy * ey
            if ahead <= 0.0:
                continue
            size = body + now.radius[b] * (w.squeeze if stuck else 1.0)
            if abs(dy * ex - dx * ey) <= size:
                gap = min(gap, math.sqrt(d2) - size)
    return gap


@njit(cache=True)
def _moved(
    a: int, now: Agents, start: Array, nx: int, ny: int, space: Space, w: Walking, dt: float
) -> tuple[float, float, float, float]:
    """New x, y, vx, vy of a walking agent."""
    x, y = now.x[a], now.y[a]
    f = now.field[a]
    wx = _at(space.way_x[f], x, y, space.cell)
    wy = _at(space.way_y[f], x, y, space.cell)
    norm = math.sqrt(wx * wx + wy * wy)
    if norm > 1e-6:
        wx, wy = wx / norm, wy / norm
    ex, ey = _direction(a, now, start, nx, ny, space, w, wx, wy)
    gap = _spacing(a, now, start, nx, ny, w, ex, ey)
    free = now.speed[a] * _at(space.slow, x, y, space.cell)
    speed = min(free, max(0.0, gap / w.time_gap))
    vx, vy = ex * speed, ey * speed
    new_x = min(max(x + vx * dt, 0.0), space.wall.shape[1] * space.cell)
    new_y = min(max(y + vy * dt, 0.0), space.wall.shape[0] * space.cell)
    # No one passes a wall: a body that would overlap it is set back along its normal.
    inside = 0.5 * now.radius[a] - _at(space.wall, new_x, new_y, space.cell)
    if inside > 0.0:
        new_x += inside * _at(space.wall_x, new_x, new_y, space.cell)
        new_y += inside * _at(space.wall_y, new_x, new_y, space.cell)
        if _at(space.wall, new_x, new_y, space.cell) < 0.0:
            return x, y, 0.0, 0.0
    return new_x, new_y, vx, vy


@njit(cache=True, parallel=True)
def _move_all(
    now: Agents, x: Array, y: Array, vx: Array, vy: Array, start: Array, nx: int, ny: int, space: Space,
    w: Walking, time: float, dt: float,
) -> None:  # fmt: skip
    # Outputs are arguments of their own: numba 0.68 loses writes to arrays inside a tuple in a parallel loop.
    for a in prange(len(x)):
        if now.depart[a] <= time:
            x[a], y[a], vx[a], vy[a] = _moved(a, now, start, nx, ny, space, w, dt)
        else:
            x[a], y[a], vx[a], vy[a] = now.x[a], now.y[a], 0.0, 0.0


def step_agents(
    now: Agents, nxt: Agents, start: Array, nx: int, ny: int, space: Space, w: Walking, time: float, dt: float
) -> None:
    """Move every agent that has started by dt. `now` is in cell order; `nxt` is written in the same order."""
    _move_all(now, nxt.x, nxt.y, nxt.vx, nxt.vy, start, nx, ny, space, w, time, dt)
    for name in ("speed", "radius", "depart", "field", "identity"):
        getattr(nxt, name)[:] = getattr(now, name)


@njit(cache=True)
def mark_arrived(agents: Agents, target: Array, cell_size: float, time: float, arrival: Array) -> int:
    """Take out agents that stand on a cell of their own target; how many.

    target : (ny, nx) int32, field number of the target a cell belongs to, -1 elsewhere
    arrival : (n_people,) float64, filled at the agent's identity. [s]
    """
    ny, nx = target.shape
    n = 0
    for a in range(len(agents.x)):
        if agents.field[a] < 0:
            continue
        i = min(max(int(agents.x[a] / cell_size), 0), nx - 1)
        j = min(max(int(agents.y[a] / cell_size), 0), ny - 1)
        if target[j, i] == agents.field[a]:
            arrival[agents.identity[a]] = time
            agents.field[a] = -1
            n += 1
    return n
