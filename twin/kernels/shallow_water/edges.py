"""Edges of the grid: what lies beyond them in ghost cells, and the volumes that pass them.

Each edge cell has a kind, `tables.CLOSED` to `tables.RATING`. Over an edge that is open, an outfall, or has a normal
slope or a rating, water leaves and never enters: while the water beside it flows inwards the ghost cells are blocked,
so that the face is a wall, whose volume flux is zero exactly. Water enters at levels only.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from twin.arrays import FloatArray
from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import COMPILER, DRY, inverse_cube_root, velocity_weight
from twin.kernels.shallow_water.sources import series_value
from twin.kernels.shallow_water.tables import (
    BLOCKED_BED,
    CLOSED,
    DEPTH,
    FLOW_X,
    FLOW_Y,
    LEDGER_WEST,
    LEVEL,
    NORMAL_SLOPE,
    OPEN,
    OUTFALL,
    PAD,
    RATING,
    SOUTH,
    WEST,
    EdgeLevels,
    Edges,
    Ground,
    RealArray,
    Series,
)
from twin.quantities import GRAVITY

__all__ = [
    "edge_discharge",
    "edge_levels",
    "edge_ratings",
    "edge_volumes",
    "fill_ghost",
    "fill_ghosts",
    "fill_ghosts_inertial",
    "ghost_state",
    "is_shut",
    "normal_discharge",
]


# One edge cell.


@njit(nrt=False, **COMPILER)
def is_shut(kind: int, inward: float) -> bool:
    """Whether the edge is a wall now: edges that only take are, while the water beside them flows inwards.

    >>> is_shut(OPEN, 0.1), is_shut(OPEN, -0.1), is_shut(LEVEL, 0.1)
    (True, False, False)
    """
    return inward > type(inward)(0.0) and (kind in (OPEN, NORMAL_SLOPE, RATING))


@njit(nrt=False, **COMPILER)
def normal_discharge(depth: float, slope: float, drag: float) -> float:
    """Manning's discharge of uniform flow, h^(5/3) sqrt(slope) / n. [m2/s]

    drag : 4 g n^2

    >>> round(normal_discharge(1.0, 0.0009, 4.0 * GRAVITY * 0.03**2), 9)
    1.0
    """
    real = type(depth)
    zero, four_gravity, dry = real(0.0), real(4.0 * GRAVITY), real(DRY)
    root = inverse_cube_root(depth if depth > dry else dry)
    return depth * depth * root * sqrt(slope * four_gravity / drag) if depth > dry else zero


@njit(nrt=False, **COMPILER)
def ghost_state(kind: int, value: float, h: float, z: float, inward: float, drag: float) -> tuple[float, float]:
    """Depth and inward discharge of a ghost cell beyond an edge cell that is not shut.

    OPEN: as the edge cell. LEVEL: imposed; the velocity follows from the outgoing Riemann invariant. OUTFALL: dry.
    NORMAL_SLOPE: the edge cell's depth leaves at its normal discharge. RATING: it leaves at the discharge imposed, but
    not faster than a free overfall, or than it comes.
    """
    real = type(h)
    zero, two, dry, gravity = real(0.0), real(2.0), real(DRY), real(GRAVITY)
    if kind == OUTFALL:
        return zero, zero
    if kind == OPEN:
        return h, inward
    if kind == NORMAL_SLOPE:
        return h, -normal_discharge(h, value, drag)
    if kind == RATING:
        most = h * sqrt(gravity * h)
        most = -inward if -inward > most else most
        return h, -(value if value < most else most)
    depth = value - z
    depth = depth if depth > zero else zero
    if depth < dry:
        return zero, zero
    u = inward * velocity_weight(h)
    speed = u + (sqrt(gravity * depth) - sqrt(gravity * h)) * two if h > dry else zero
    limit = sqrt(gravity * depth)
    speed = limit if speed > limit else speed
    return depth, depth * speed


@njit(nrt=False, **COMPILER)
def edge_discharge(kind: int, fall: float, discharge: float, ghost: float, outward: float) -> float:
    """Discharge through an edge face in local inertial flow. [m2/s]

    discharge : as the momentum equation gives it; ghost : of the face beyond, as `fill_ghosts_inertial` leaves it; fall
        of the bed beyond [m]; outward : 1 where leaving water has a positive discharge, -1 where it is negative.

    On level ground nothing drives the water over an open edge: it goes on as it comes.
    """
    if kind in (CLOSED, LEVEL):
        return discharge
    zero = type(discharge)(0.0)
    if kind in (NORMAL_SLOPE, RATING) or (kind == OPEN and fall == zero):
        discharge = ghost
    return discharge if discharge * outward > zero else zero


# All edge cells.


@njit(nrt=False, **COMPILER)
def cell_at(shape: tuple[int, int, int], side: int, k: int) -> tuple[int, int, int, int]:
    """Row and column of the edge cell at place k of a side, and the step from it to its ghost cells."""
    if side < SOUTH:
        return (k, PAD, 0, -1) if side == WEST else (k, shape[2] - PAD - 1, 0, 1)
    return (PAD, k, -1, 0) if side == SOUTH else (shape[1] - PAD - 1, k, 1, 0)


@njit(nrt=False, **COMPILER)
def edge_ratings(state: RealArray, ground: Ground, series: Series, edges: Edges) -> None:
    """Discharge that leaves each cell of an edge with a rating curve, by the level there, into edges.value. [m2/s]

    A curve in all takes the mean level of the part, weighted by conveyance h^(5/3) / n, and is shared by it.
    """
    real = state.dtype.type
    ratings = edges.ratings
    one = real(1.0)
    for c in range(ratings.series.size):
        a, b = ratings.offsets[c], ratings.offsets[c + 1]
        whole, weighted = 0.0, 0.0
        for m in range(a, b):
            j, i, _, _ = cell_at(state.shape, ratings.side[m], ratings.place[m])
            conveyance = np.float64(normal_discharge(state[DEPTH, j, i], one, ground.drag[j, i]))
            whole += conveyance
            weighted += conveyance * (np.float64(state[DEPTH, j, i]) + np.float64(ground.bed[j, i]))
        in_all = 0.0
        if ratings.width[c] > 0.0 and whole > 0.0:
            in_all = series_value(series, ratings.series[c], weighted / whole) / (ratings.width[c] * whole)
        for m in range(a, b):
            j, i, _, _ = cell_at(state.shape, ratings.side[m], ratings.place[m])
            if ratings.width[c] > 0.0:
                conveyance = np.float64(normal_discharge(state[DEPTH, j, i], one, ground.drag[j, i]))
                flow = in_all * conveyance
            else:
                level = np.float64(state[DEPTH, j, i]) + np.float64(ground.bed[j, i])
                flow = np.float64(series_value(series, ratings.series[c], level))
            edges.value[ratings.side[m], ratings.place[m]] = real(flow)


@njit(nrt=False, **COMPILER)
def fill_ghost(state: RealArray, ground: Ground, edges: Edges, side: int, k: int) -> None:
    """Set the ghost cells, and their bed, beyond the edge cell at place k of a side; a closed one stays blocked."""
    kind = edges.kind[side, k]
    if kind == CLOSED:
        return
    real = state.dtype.type
    zero, one, blocked = real(0.0), real(1.0), real(BLOCKED_BED)
    normal, across = (FLOW_X, FLOW_Y) if side < SOUTH else (FLOW_Y, FLOW_X)
    sign = one if side in (WEST, SOUTH) else -one
    j, i, dj, di = cell_at(state.shape, side, k)
    bed = ground.bed
    z = bed[j, i]
    inward = sign * state[normal, j, i]
    shut = is_shut(kind, inward)
    h, q = ghost_state(kind, edges.value[side, k], state[DEPTH, j, i], z, inward, ground.drag[j, i])
    for m in range(1, PAD + 1):
        gj, gi = j + m * dj, i + m * di
        bed[gj, gi] = blocked if shut else z + real(m) * edges.fall[side, k]
        state[DEPTH, gj, gi] = zero if shut else h
        state[normal, gj, gi] = zero if shut else sign * q
        state[across, gj, gi] = zero if shut else state[across, j, i]


@njit(nrt=False, **COMPILER)
def fill_ghosts(state: RealArray, ground: Ground, series: Series, edges: Edges) -> None:
    """Set the ghost cells, and their bed, beyond all edges that are not closed; those are blocked once and for all."""
    edge_ratings(state, ground, series, edges)
    ny, nx = state.shape[1], state.shape[2]
    for side in range(4):
        for k in range(PAD, (ny if side < SOUTH else nx) - PAD):
            fill_ghost(state, ground, edges, side, k)


@njit(nrt=False, **COMPILER)
def fill_ghosts_inertial(state: RealArray, ground: Ground, series: Series, edges: Edges) -> None:
    """Set depth and bed of the first ghost cells, and the discharge of the face beyond the edge face.

    That is the imposed discharge of a normal slope or a rating, that of the face inside for an open edge, as far as it
    leaves, and zero, which counts for nothing, at other edges.
    """
    real = state.dtype.type
    zero, one = real(0.0), real(1.0)
    kind, bed = edges.kind, ground.bed
    edge_ratings(state, ground, series, edges)
    ny, nx = state.shape[1], state.shape[2]
    for side in range(4):
        normal = FLOW_X if side < SOUTH else FLOW_Y
        outward = -one if side in (WEST, SOUTH) else one
        for k in range(PAD, (ny if side < SOUTH else nx) - PAD):
            what = kind[side, k]
            if what == CLOSED:
                continue
            j, i, dj, di = cell_at(state.shape, side, k)
            gj, gi = j + dj, i + di
            h, z, value = state[DEPTH, j, i], bed[j, i], edges.value[side, k]
            depth = h
            if what == LEVEL:
                depth = value - z if value > z else zero
            elif what == OUTFALL:
                depth = zero
            bed[gj, gi] = z + edges.fall[side, k]
            state[DEPTH, gj, gi] = depth
            flow = zero
            if what == NORMAL_SLOPE:
                flow = outward * normal_discharge(h, value, ground.drag[j, i])
            elif what == RATING:
                most = h * sqrt(real(GRAVITY) * h)
                flow = outward * (value if value < most else most)
            elif what == OPEN and edges.fall[side, k] == zero:
                # The face inside is the cell's other one: of its own index in the west and south.
                inner = state[normal, j - dj, i - di] if side in (WEST, SOUTH) else state[normal, j, i]
                flow = inner if inner * outward > zero else zero
            # The face beyond the edge face: index PAD - 1, or one more than that of the ghost cell.
            fj, fi = (gj, gi) if side in (WEST, SOUTH) else (gj + dj, gi + di)
            state[normal, fj, fi] = flow


@njit(nrt=False, **COMPILER)
def edge_levels(series: Series, cells: EdgeLevels, edges: Edges, t: float) -> None:
    """Levels beyond level edges at time t."""
    for k in range(cells.side.size):
        edges.value[cells.side[k], cells.place[k]] = series_value(series, cells.series[k], t)


@njit(nrt=False, **COMPILER)
def edge_volumes(edge: RealArray, ledger: FloatArray, scale: float) -> None:
    """Add the volumes that entered through the four edges; edge holds fluxes towards larger indices."""
    for side in range(4):
        total = 0.0
        for k in range(edge.shape[1]):
            total += np.float64(edge[side, k])
        ledger[LEDGER_WEST + side] += total * scale if side in (WEST, SOUTH) else -total * scale
