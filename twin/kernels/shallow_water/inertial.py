"""Local inertial flow: shallow water without advection, discharge on faces.

Bates, Horritt and Fewtrell (2010), J. Hydrol. 387, 33-45; weighting of
neighbours after de Almeida et al. (2012), Water Resour. Res. 48, W05528; a neighbour through which nothing flows, such
as a wall or what lies beyond an edge, has no weight: it would be friction. Friction takes
the size of the whole discharge vector, outflow of a cell is cut to the water it
has (all faces of the cell alike, so volume is exact), and discharge is capped at
critical flow.

State: depth, compensation, discharge through the west and through the south
face of each cell. A unit owns these faces of its cells, and the domain's last ones.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import numpy as np

from twin.arrays import Int8Array, IntArray
from twin.kernels.compiled import bits, from_bits, njit, prange, thread_id
from twin.kernels.shallow_water.crests import FaceCell, crest_share, deck_share
from twin.kernels.shallow_water.edges import edge_discharge
from twin.kernels.shallow_water.first_order import CrestRow, copy_row, crest_at, crest_row, unit_at
from twin.kernels.shallow_water.physics import (
    COMPILER,
    CREST_DROWNED,
    DRY,
    FILM,
    STILL,
    TINY,
    exact_sum,
    inverse_cube_root,
    velocity_weight,
)
from twin.kernels.shallow_water.tables import (
    COMPENSATION,
    DEPTH,
    EAST,
    FASTEST,
    FLOW_X,
    FLOW_Y,
    LOWEST,
    NORTH,
    PAD,
    SOUTH,
    WEST,
    Ground,
    RealArray,
    Step,
    Unit,
)
from twin.quantities import GRAVITY

__all__ = ["Rim", "inertial_discharge", "march_inertial", "step_inertial"]

WEIGHT = 0.8  # of a face's own discharge against its neighbours'
WEIGHT_BESIDE = 0.1
LEAST_GAP = 1e-3  # share of a face; a narrower breach lets nothing through

# Planes of scratch (STRIP + 4, width): discharge before outflow is limited, share of it that remains, single lines.
RAW_X, RAW_Y, SHARES, LINES = range(4)


class CellLine(NamedTuple):
    """Cells on one side of a line of faces, (n,) each: depth, bed [m], drag 4 g n^2."""

    depth: RealArray
    bed: RealArray
    drag: RealArray


class DischargeLine(NamedTuple):
    """Discharge through a line of faces, those before and after them, and the four around them across. [m2/s]"""

    through: RealArray
    before: RealArray
    after: RealArray
    left_near: RealArray
    right_near: RealArray
    left_far: RealArray
    right_far: RealArray


class SidesLine(NamedTuple):
    """Discharge through the four sides of a row of cells, (n,) each, positive to the east and the north. [m2/s]"""

    west: RealArray
    east: RealArray
    south: RealArray
    north: RealArray


class Rim(NamedTuple):
    """Edges of the grid, (4, n) by side and place: kind and fall as in `tables.Edges`; volume flux through, out."""

    kind: Int8Array
    fall: RealArray
    volume: RealArray


class VolumeLine(NamedTuple):
    """Depth and compensation of a row of cells, (n,) each. [m]"""

    depth: RealArray
    compensation: RealArray


@njit(nrt=False, **COMPILER)
def inertial_discharge(
    depth: float, fall: float, discharge: float, smoothed: float, across: float, ratio: float, seconds: float,
    drag: float,
) -> float:  # fmt: skip
    """Discharge through a face after a step. [m2/s]

    depth : of flow over the face [m]; fall : level left minus right [m]; smoothed :
    discharge weighted with its neighbours; across : discharge along the face; drag : 4 g n^2.
    """
    real = type(depth)
    zero, quarter, one, dry, gravity = real(0.0), real(0.25), real(1.0), real(DRY), real(GRAVITY)
    wet = depth if depth > dry else dry
    root = inverse_cube_root(wet)
    square = root * root
    size = sqrt(discharge * discharge + across * across)
    slowing = one + quarter * seconds * drag * size * (square * square * (square * root))
    after = (smoothed + gravity * depth * ratio * fall) / slowing
    most = wet * sqrt(gravity * wet)
    after = after if after < most else most
    after = after if after > -most else -most
    return after if depth > dry else zero


@njit(nrt=False, noalias=True, **COMPILER)
def raw_line(left: CellLine, right: CellLine, flow: DischargeLine, step: Step, out: RealArray) -> None:
    """Discharge through a line of faces before outflow is limited."""
    real = out.dtype.type
    zero, quarter, half, weight, weight_beside = real(0.0), real(0.25), real(0.5), real(WEIGHT), real(WEIGHT_BESIDE)
    ratio, seconds = step.ratio, step.seconds
    for i in range(out.size):
        top = left.bed[i] if left.bed[i] > right.bed[i] else right.bed[i]
        over_left, over_right = left.depth[i] - (top - left.bed[i]), right.depth[i] - (top - right.bed[i])
        depth = over_left if over_left > over_right else over_right
        through, before, after = flow.through[i], flow.before[i], flow.after[i]
        before = before if before != zero else through  # a wall, an edge, dry ground: no part of the flow
        after = after if after != zero else through
        smoothed = weight * through + weight_beside * (before + after)
        across = quarter * ((flow.left_near[i] + flow.right_near[i]) + (flow.left_far[i] + flow.right_far[i]))
        fall = (left.depth[i] - right.depth[i]) + (left.bed[i] - right.bed[i])
        drag = half * (left.drag[i] + right.drag[i])
        out[i] = inertial_discharge(depth, fall, through, smoothed, across, ratio, seconds, drag)


@njit(nrt=False, **COMPILER)
def discharge_over(left: FaceCell, right: FaceCell, top: float, length: float, discharge: float, gap: bool) -> float:
    """Discharge cut to what passes a crest of a length for each metre of face, or a gap; none below the crest."""
    real = type(discharge)
    zero, dry = real(0.0), real(DRY)
    rise = top - (left.bed if left.bed > right.bed else right.bed)
    if rise <= zero and not gap:
        return discharge
    over_left, over_right = left.depth - (top - left.bed), right.depth - (top - right.bed)
    over_left = over_left if over_left > zero else zero
    over_right = over_right if over_right > zero else zero
    source = over_left if discharge > zero else over_right
    return discharge * crest_share(discharge, over_left, over_right, zero, rise, length) if source > dry else zero


@njit(nrt=False, noalias=True, **COMPILER)
def crest_line(
    left: CellLine, right: CellLine, flow: DischargeLine, crests: CrestRow, step: Step, out: RealArray
) -> None:
    """Cut the discharge over walls and under bridges, and redo it in breaches, whose water moves in their own width."""
    real = out.dtype.type
    zero, half, one, least = real(0.0), real(0.5), real(1.0), real(LEAST_GAP)
    for k in range(crests.column.size):
        i = crests.column[k] - crests.first
        if i < 0 or i >= out.size:
            continue
        crest = crest_at(crests, k, zero)
        at_left = FaceCell(left.depth[i], left.bed[i], zero, zero)
        at_right = FaceCell(right.depth[i], right.bed[i], zero, zero)
        discharge = discharge_over(at_left, at_right, crest.top, crest.length, out[i], False)
        if crest.cover > least:
            floor = left.bed[i] if left.bed[i] > right.bed[i] else right.bed[i]
            sill = crest.sill if crest.sill < crest.top else crest.top
            top = sill if sill > floor else floor
            over_left, over_right = left.depth[i] - (top - left.bed[i]), right.depth[i] - (top - right.bed[i])
            depth = over_left if over_left > over_right else over_right
            fall = (left.depth[i] - right.depth[i]) + (left.bed[i] - right.bed[i])
            high, low = (over_left, over_right) if over_left > over_right else (over_right, over_left)
            wide = crest.length if low < real(CREST_DROWNED) * high else one
            width = crest.cover * (wide if wide > least else least)
            before = flow.through[i] / width
            through = inertial_discharge(
                depth, fall, before, before, zero, step.ratio, step.seconds, half * (left.drag[i] + right.drag[i])
            )
            gap = discharge_over(at_left, at_right, sill, crest.length, through, True)
            discharge = crest.cover * gap + (one - crest.cover) * discharge
        out[i] = discharge * deck_share(discharge, at_left, at_right, crest)


@njit(nrt=False, noalias=True, **COMPILER)
def outflow_share(depth: RealArray, sides: SidesLine, ratio: float, out: RealArray) -> None:
    """Share of the outflow of each cell that its water covers."""
    real = out.dtype.type
    zero, one, tiny = real(0.0), real(1.0), real(TINY)
    for i in range(out.size):
        w, e, s, n = -sides.west[i], sides.east[i], -sides.south[i], sides.north[i]
        flow_x = (w if w > zero else zero) + (e if e > zero else zero)
        flow_y = (s if s > zero else zero) + (n if n > zero else zero)
        leaves = ratio * (flow_x + flow_y)
        share = depth[i] / (leaves + tiny)
        out[i] = share if share < one else one


@njit(nrt=False, noalias=True, **COMPILER)
def limited_discharge(flow: RealArray, share_left: RealArray, share_right: RealArray, out: RealArray) -> None:
    """Discharge with the share of the cell that loses the water."""
    real = out.dtype.type
    zero, still = real(0.0), real(STILL)
    for i in range(out.size):
        share = share_left[i] if flow[i] > zero else share_right[i]
        limited = flow[i] * share
        size = limited if limited > zero else -limited
        out[i] = limited if size > still else zero


@njit(nrt=False, noalias=True, **COMPILER)
def store_line(old: VolumeLine, sides: SidesLine, rain: RealArray, step: Step, new: VolumeLine) -> tuple[float, float]:
    """New depth of a row; returns the fastest |u| + c and the lowest depth.

    A discharge capped at critical flow moves at (g q)^(1/3) at most: the film of a cell that much water falls
    through does not decide the time step.
    """
    real = old.depth.dtype.type
    zero, half, film, gravity, tiny = real(0.0), real(0.5), real(FILM), real(GRAVITY), real(TINY)
    seconds, ratio = step.seconds, step.ratio
    fastest, debts = bits(zero), bits(zero)
    for i in range(old.depth.size):
        gain_x, lost_x = exact_sum(sides.west[i], -sides.east[i])
        gain_y, lost_y = exact_sum(sides.south[i], -sides.north[i])
        gain, lost = exact_sum(gain_x, gain_y)
        rise = (ratio * (gain + (lost + (lost_x + lost_y))) + seconds * rain[i]) + old.compensation[i]
        total, error = exact_sum(old.depth[i], rise)
        wet = total > film
        depth = total if wet else zero
        new.depth[i] = depth
        new.compensation[i] = error if wet else total + error
        flow_x, flow_y = sides.west[i] + sides.east[i], sides.south[i] + sides.north[i]
        flow_x = flow_x if flow_x > zero else -flow_x
        flow_y = flow_y if flow_y > zero else -flow_y
        flow = half * (flow_x if flow_x > flow_y else flow_y)
        speed = flow * velocity_weight(depth)
        weight = gravity * flow + tiny
        root = inverse_cube_root(weight)
        critical = weight * (root * root)
        wave = bits((speed if speed < critical else critical) + sqrt(gravity * depth))
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < zero else zero)
        debts = debt if debt > debts else debts
    return from_bits(fastest), -from_bits(debts)


@njit(nrt=False, **COMPILER)
def cell_line(state: RealArray, ground: Ground, j: int, a: int, b: int) -> CellLine:
    """Cells of row j, columns a to b."""
    return CellLine(state[DEPTH, j, a:b], ground.bed[j, a:b], ground.drag[j, a:b])


@njit(nrt=False, **COMPILER)
def raw_block(
    now: RealArray, ground: Ground, step: Step, cells: Unit, rim: Rim, raw_x: RealArray, raw_y: RealArray
) -> None:
    """Discharges of all faces of the cells before outflow is limited, into raw_x and raw_y (rows, columns)."""
    c0, c1, p0, p1 = cells.first_row, cells.end_row, cells.first_column, cells.end_column
    ny, nx, n = now.shape[1], now.shape[2], p1 - p0
    qx, qy, one = now[FLOW_X], now[FLOW_Y], now.dtype.type(1.0)
    for j in range(c0, c1):
        a, b = p0, p1 + 1
        left, right, out = cell_line(now, ground, j, a - 1, b - 1), cell_line(now, ground, j, a, b), raw_x[j - c0]
        flow = DischargeLine(
            qx[j, a:b], qx[j, a - 1 : b - 1], qx[j, a + 1 : b + 1],
            qy[j, a - 1 : b - 1], qy[j, a:b], qy[j + 1, a - 1 : b - 1], qy[j + 1, a:b],
        )  # fmt: skip
        raw_line(left, right, flow, step, out[: n + 1])
        crests = crest_row(ground.crest_rows_x, ground.crest_columns_x, ground.crest_x, j, a)
        if crests.column.size > 0:
            crest_line(left, right, flow, crests, step, out[: n + 1])
        if p0 == PAD:
            out[0] = edge_discharge(rim.kind[WEST, j], rim.fall[WEST, j], out[0], qx[j, PAD - 1], -one)
        if p1 == nx - PAD:
            out[n] = edge_discharge(rim.kind[EAST, j], rim.fall[EAST, j], out[n], qx[j, p1 + 1], one)
    for j in range(c0, c1 + 1):
        a, b = p0, p1
        left, right, out = cell_line(now, ground, j - 1, a, b), cell_line(now, ground, j, a, b), raw_y[j - c0]
        flow = DischargeLine(
            qy[j, a:b], qy[j - 1, a:b], qy[j + 1, a:b],
            qx[j - 1, a:b], qx[j, a:b], qx[j - 1, a + 1 : b + 1], qx[j, a + 1 : b + 1],
        )  # fmt: skip
        raw_line(left, right, flow, step, out[:n])
        crests = crest_row(ground.crest_rows_y, ground.crest_columns_y, ground.crest_y, j, a)
        if crests.column.size > 0:
            crest_line(left, right, flow, crests, step, out[:n])
        if j == PAD:
            for i in range(p0, p1):
                out[i - p0] = edge_discharge(rim.kind[SOUTH, i], rim.fall[SOUTH, i], out[i - p0], qy[j - 1, i], -one)
        elif j == ny - PAD:
            for i in range(p0, p1):
                out[i - p0] = edge_discharge(rim.kind[NORTH, i], rim.fall[NORTH, i], out[i - p0], qy[j + 1, i], one)


@njit(nrt=False, **COMPILER)
def march_inertial(
    now: RealArray, nxt: RealArray, ground: Ground, step: Step, unit: Unit, rows: RealArray, rim: Rim
) -> tuple[float, float]:
    """One step of a unit. Returns the fastest wave [m/s] and the lowest depth [m].

    rows : (4, STRIP + 4, width): raw discharge x and y, shares (with a rim of ghost cells that lose all), lines.
    """
    real = now.dtype.type
    ny, nx = now.shape[1], now.shape[2]
    j0, j1, a, b = unit.first_row, unit.end_row, unit.first_column, unit.end_column
    c0, c1, p0, p1 = max(j0 - 1, PAD), min(j1 + 1, ny - PAD), max(a - 1, PAD), min(b + 1, nx - PAD)
    n, m = b - a, p1 - p0
    raw_x, raw_y, shares = rows[RAW_X], rows[RAW_Y], rows[SHARES]  # shares[j - c0 + 1, i - p0 + 1]
    raw_block(now, ground, step, Unit(c0, c1, p0, p1), rim, raw_x, raw_y)
    one = real(1.0)
    for j in range(-1, c1 - c0 + 1):
        for i in range(m + 2):
            shares[j + 1, i] = one
    for j in range(c1 - c0):
        sides = SidesLine(raw_x[j, :m], raw_x[j, 1 : m + 1], raw_y[j, :m], raw_y[j + 1, :m])
        outflow_share(now[DEPTH, c0 + j, p0:p1], sides, step.ratio, shares[j + 1, 1 : m + 1])
    fastest, lowest = real(0.0), real(0.0)
    o = a - p0
    south, north, x = rows[LINES, 0, :n], rows[LINES, 1, :n], rows[LINES, 2, : n + 1]
    r = j0 - c0
    limited_discharge(raw_y[r, o : o + n], shares[r, o + 1 : o + n + 1], shares[r + 1, o + 1 : o + n + 1], south)
    for j in range(j0, j1):
        r = j - c0
        limited_discharge(
            raw_y[r + 1, o : o + n], shares[r + 1, o + 1 : o + n + 1], shares[r + 2, o + 1 : o + n + 1], north
        )
        limited_discharge(raw_x[r, o : o + n + 1], shares[r + 1, o : o + n + 1], shares[r + 1, o + 1 : o + n + 2], x)
        rain = step.rain[j if step.rain.shape[0] > 1 else 0, a:b]
        speed, low = store_line(
            VolumeLine(now[DEPTH, j, a:b], now[COMPENSATION, j, a:b]), SidesLine(x[:n], x[1 : n + 1], south, north),
            rain, step, VolumeLine(nxt[DEPTH, j, a:b], nxt[COMPENSATION, j, a:b]),
        )  # fmt: skip
        fastest = speed if speed > fastest else fastest
        lowest = low if low < lowest else lowest
        copy_row(x[:n], nxt[FLOW_X, j, a:b])
        copy_row(south, nxt[FLOW_Y, j, a:b])
        if a == PAD:
            rim.volume[WEST, j] = x[0]
        if b == nx - PAD:
            rim.volume[EAST, j] = x[n]
            nxt[FLOW_X, j, b] = x[n]
        if j == PAD:
            copy_row(south, rim.volume[SOUTH, a:b])
        if j == ny - PAD - 1:
            copy_row(north, rim.volume[NORTH, a:b])
            copy_row(north, nxt[FLOW_Y, j + 1, a:b])
        south, north = north, south
    return fastest, lowest


@njit(parallel=True, **COMPILER)
def step_inertial(
    now: RealArray, nxt: RealArray, ground: Ground, step: Step, units: IntArray, rows: RealArray,
    rim: Rim, extremes: RealArray,
) -> None:  # fmt: skip
    """One step of all units in parallel; per unit the fastest wave and the lowest depth into extremes."""
    for k in prange(units.shape[0]):
        unit = unit_at(units, np.int64(k))
        speed, low = march_inertial(now, nxt, ground, step, unit, rows[thread_id()], rim)
        extremes[k, FASTEST] = speed
        extremes[k, LOWEST] = low
