"""Edges of the grid: what lies beyond them in ghost cells, and the volumes that pass them."""

from __future__ import annotations

from math import sqrt

import numpy as np

from twin.arrays import FloatArray
from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import COMPILER, DRY, velocity_weight
from twin.kernels.shallow_water.sources import series_value
from twin.kernels.shallow_water.tables import (
    CLOSED,
    DEPTH,
    EAST,
    FLOW_X,
    FLOW_Y,
    LEDGER_WEST,
    NORTH,
    OPEN,
    OUTFALL,
    PAD,
    SOUTH,
    WEST,
    EdgeLevels,
    Edges,
    RealArray,
    Series,
)
from twin.quantities import GRAVITY

__all__ = ["edge_depths", "edge_levels", "edge_volumes", "fill_ghosts", "ghost_state"]


@njit(nrt=False, **COMPILER)
def ghost_state(kind: int, level: float, h: float, z: float, inward: float) -> tuple[float, float]:
    """Depth and inward discharge of a ghost cell beyond an edge cell.

    OPEN: water leaves and none enters. LEVEL: imposed; the velocity follows from the outgoing Riemann invariant.
    OUTFALL: dry.
    """
    real = type(h)
    zero, two, dry, gravity = real(0.0), real(2.0), real(DRY), real(GRAVITY)
    if kind == OUTFALL:
        return zero, zero
    if kind == OPEN:
        return h, (inward if inward < zero else zero)
    depth = level - z
    depth = depth if depth > zero else zero
    if depth < dry:
        return zero, zero
    u = inward * velocity_weight(h)
    speed = u + (sqrt(gravity * depth) - sqrt(gravity * h)) * two if h > dry else zero
    limit = sqrt(gravity * depth)
    speed = limit if speed > limit else speed
    return depth, depth * speed


@njit(nrt=False, **COMPILER)
def fill_ghosts(state: RealArray, bed: RealArray, edges: Edges) -> None:
    """Set the ghost cells beyond open and level edges; closed ones are blocked once and for all."""
    one = state.dtype.type(1.0)
    kind, level = edges.kind, edges.level
    ny, nx = state.shape[1], state.shape[2]
    for j in range(PAD, ny - PAD):
        for side in range(WEST, EAST + 1):
            if kind[side, j] > CLOSED:
                i, g, sign = (PAD, PAD - 1, one) if side == WEST else (nx - PAD - 1, nx - PAD, -one)
                h, q = ghost_state(
                    kind[side, j], level[side, j], state[DEPTH, j, i], bed[j, i], sign * state[FLOW_X, j, i]
                )
                for k in range(PAD):
                    f = g - k if side == WEST else g + k
                    state[DEPTH, j, f], state[FLOW_X, j, f], state[FLOW_Y, j, f] = h, sign * q, state[FLOW_Y, j, i]
    for i in range(PAD, nx - PAD):
        for side in range(SOUTH, NORTH + 1):
            if kind[side, i] > CLOSED:
                j, g, sign = (PAD, PAD - 1, one) if side == SOUTH else (ny - PAD - 1, ny - PAD, -one)
                h, q = ghost_state(
                    kind[side, i], level[side, i], state[DEPTH, j, i], bed[j, i], sign * state[FLOW_Y, j, i]
                )
                for k in range(PAD):
                    f = g - k if side == SOUTH else g + k
                    state[DEPTH, f, i], state[FLOW_Y, f, i], state[FLOW_X, f, i] = h, sign * q, state[FLOW_X, j, i]


@njit(nrt=False, **COMPILER)
def edge_levels(series: Series, cells: EdgeLevels, edges: Edges, t: float) -> None:
    """Levels beyond level edges at time t."""
    for k in range(cells.side.size):
        edges.level[cells.side[k], cells.place[k]] = series_value(series, cells.series[k], t)


@njit(nrt=False, **COMPILER)
def edge_volumes(edge: RealArray, ledger: FloatArray, scale: float) -> None:
    """Add the volumes that entered through the four edges; edge holds fluxes towards larger indices."""
    for side in range(4):
        total = 0.0
        for k in range(edge.shape[1]):
            total += np.float64(edge[side, k])
        ledger[LEDGER_WEST + side] += total * scale if side in (WEST, SOUTH) else -total * scale


@njit(nrt=False, **COMPILER)
def edge_depths(state: RealArray, bed: RealArray, edges: Edges) -> None:
    """Depth of the ghost cells beyond open and level edges and outfalls."""
    zero = state.dtype.type(0.0)
    ny, nx = state.shape[1], state.shape[2]
    for side in range(4):
        for k in range(PAD, (ny if side < SOUTH else nx) - PAD):
            if edges.kind[side, k] == CLOSED:
                continue
            j = k if side < SOUTH else (PAD if side == SOUTH else ny - PAD - 1)
            i = k if side > EAST else (PAD if side == WEST else nx - PAD - 1)
            gj = k if side < SOUTH else (PAD - 1 if side == SOUTH else ny - PAD)
            gi = k if side > EAST else (PAD - 1 if side == WEST else nx - PAD)
            depth = state[DEPTH, j, i] if edges.kind[side, k] == OPEN else edges.level[side, k] - bed[gj, gi]
            depth = zero if edges.kind[side, k] == OUTFALL else depth
            state[DEPTH, gj, gi] = depth if depth > zero else zero
