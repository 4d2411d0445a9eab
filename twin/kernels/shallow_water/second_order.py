"""Second order shallow water: limited slopes of depth, level and velocity, Heun's two stages.

Depth and level are reconstructed, so the bed of a face follows (Audusse et al.
2004): on a smooth slope it is continuous and a sheet of rain keeps its depth.
Where a cell or its neighbour is dry the slope is flat, and the scheme is first
order there. Values at the two ends of a cell are value -/+ half difference.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import numpy as np

from twin.arrays import BoolArray, IntArray
from twin.kernels.compiled import bits, from_bits, njit, prange, thread_id
from twin.kernels.shallow_water.first_order import (
    NORTH_FACES,
    SOUTH_FACES,
    X_FACES,
    ZEROS,
    ZEROS_ROW,
    CellRow,
    CrestRow,
    FaceRow,
    Fluxes,
    Scheme,
    VelocityRow,
    WaterRow,
    cells_x,
    cells_y,
    copy_row,
    crest_faces,
    crest_row,
    face_row,
    fluxes_of,
    scheme_of,
    states_of,
    unit_at,
    velocity_row,
    walls_push,
    water_row,
)
from twin.kernels.shallow_water.physics import (
    COMPILER,
    DRY,
    FILM,
    NO_CREST,
    STILL,
    exact_sum,
    face_flux,
    friction_factor,
    inverse_cube_root,
    limited_slope,
    velocity_weight,
)
from twin.kernels.shallow_water.tables import (
    EAST,
    FASTEST,
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

__all__ = ["SlopeRow", "half_slopes", "march_second", "states_at_faces", "step_second", "store_second"]

# Groups of scratch rows beside those of the first order, which hold velocities in the first two.
SLOPES_BELOW, SLOPES_HERE, SLOPES_X, STATES, VELOCITIES = range(6, 11)
LEFT_DEPTH, RIGHT_DEPTH, BED_STEP, BASE = range(4)  # rows of STATES
LEFT_NORMAL, RIGHT_NORMAL, LEFT_TRANSVERSE, RIGHT_TRANSVERSE = range(4)  # rows of VELOCITIES


class SlopeRow(NamedTuple):
    """Half differences over a row of cells across a line of faces, (n,) each, of what `CellRow` holds."""

    depth: RealArray
    bed: RealArray
    normal: RealArray
    transverse: RealArray


@njit(nrt=False, **COMPILER)
def slope_row(group: RealArray, n: int) -> SlopeRow:
    """A group of scratch rows as slopes of n cells."""
    return SlopeRow(group[0, :n], group[1, :n], group[2, :n], group[3, :n])


@njit(nrt=False, **COMPILER)
def part_of(slopes: SlopeRow, start: int, end: int) -> SlopeRow:
    """Slopes of cells start to end."""
    return SlopeRow(
        slopes.depth[start:end], slopes.bed[start:end], slopes.normal[start:end], slopes.transverse[start:end]
    )


@njit(nrt=False, **COMPILER)
def velocity_of_row(rows: RealArray, j: int, n: int) -> VelocityRow:
    """Scratch for the velocity of row j; four rows are kept."""
    group, pair = (j & 3) >> 1, 2 * (j & 1)
    return VelocityRow(rows[group, pair, :n], rows[group, pair + 1, :n])


@njit(nrt=False, noalias=True, **COMPILER)
def half_slopes(before: CellRow, here: CellRow, after: CellRow, out: SlopeRow) -> None:
    """Half of the limited difference over the cells `here` of depth, bed and velocity."""
    real = out.depth.dtype.type
    zero, half, dry = real(0.0), real(0.5), real(DRY)
    for i in range(out.depth.size):
        rise, rise_after = here.depth[i] - before.depth[i], after.depth[i] - here.depth[i]
        depth = half * limited_slope(rise, rise_after)
        level = half * limited_slope(rise + (here.bed[i] - before.bed[i]), rise_after + (after.bed[i] - here.bed[i]))
        normal = half * limited_slope(here.normal[i] - before.normal[i], after.normal[i] - here.normal[i])
        transverse = half * limited_slope(
            here.transverse[i] - before.transverse[i], after.transverse[i] - here.transverse[i]
        )
        thin = before.depth[i] if before.depth[i] < after.depth[i] else after.depth[i]
        thin = here.depth[i] if here.depth[i] < thin else thin
        wet = thin > dry
        out.depth[i] = depth if wet else zero
        out.bed[i] = level - depth if wet else zero
        out.normal[i] = normal if wet else zero
        out.transverse[i] = transverse if wet else zero


@njit(nrt=False, noalias=True, **COMPILER)
def states_at_faces(
    left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, base: RealArray,
    out_left: CellRow, out_right: CellRow,
) -> None:  # fmt: skip
    """States on both sides of faces: the bed of the right one counts from that of the left one, which is `base`."""
    for i in range(base.size):
        out_left.depth[i] = left.depth[i] + left_slope.depth[i]
        out_right.depth[i] = right.depth[i] - right_slope.depth[i]
        out_right.bed[i] = (right.bed[i] - left.bed[i]) - (left_slope.bed[i] + right_slope.bed[i])
        base[i] = left.bed[i] + left_slope.bed[i]
        out_left.normal[i] = left.normal[i] + left_slope.normal[i]
        out_right.normal[i] = right.normal[i] - right_slope.normal[i]
        out_left.transverse[i] = left.transverse[i] + left_slope.transverse[i]
        out_right.transverse[i] = right.transverse[i] - right_slope.transverse[i]


@njit(nrt=False, noalias=True, **COMPILER)
def sloped_faces(
    scheme: Scheme, left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, out: FaceRow
) -> None:
    """As `first_order.faces`, from the states the slopes give at the faces; the rest of the bed's rise is a step."""
    real = out.volume.dtype.type
    zero, no_crest = real(0.0), real(NO_CREST)
    for i in range(out.volume.size):
        h_left, h_right = left.depth[i] + left_slope.depth[i], right.depth[i] - right_slope.depth[i]
        rise = (right.bed[i] - left.bed[i]) - (left_slope.bed[i] + right_slope.bed[i])
        a, b, push_left, push_right = states_of(scheme, h_left, h_right, zero, rise, zero, no_crest)
        u_left, u_right = left.normal[i] + left_slope.normal[i], right.normal[i] - right_slope.normal[i]
        v_left = left.transverse[i] + left_slope.transverse[i]
        v_right = right.transverse[i] - right_slope.transverse[i]
        flux, momentum, transverse = face_flux(a, b, u_left, u_right, v_left, v_right)
        out.volume[i] = flux
        out.left[i] = momentum + push_left
        out.right[i] = momentum + push_right
        out.cross[i] = transverse


@njit(nrt=False, **COMPILER)
def store_second(
    now: WaterRow, base: WaterRow, drag: RealArray, rain: RealArray, step: Step, bed_x: RealArray,
    bed_y: RealArray, fluxes: Fluxes, new: WaterRow,
) -> tuple[float, float]:  # fmt: skip
    """New state of a row: base + share (state + fluxes - base). Returns the fastest wave and the lowest depth.

    bed_x, bed_y : half differences of the bed over the cells. [m] base and new may be the same row.
    """
    real = now.depth.dtype.type
    zero, dry, film, still, gravity = real(0.0), real(DRY), real(FILM), real(STILL), real(GRAVITY)
    seconds, ratio, share = step.seconds, step.ratio, step.share
    west, east, south, north = fluxes.west, fluxes.east, fluxes.south, fluxes.north
    fastest, deepest_debt = bits(zero), bits(zero)
    for i in range(now.depth.size):
        gain_x, lost_x = exact_sum(west.volume[i], -east.volume[i])
        gain_y, lost_y = exact_sum(south.volume[i], -north.volume[i])
        gain, lost = exact_sum(gain_x, gain_y)
        rise = ratio * (gain + (lost + (lost_x + lost_y))) + seconds * rain[i]
        depth = now.depth[i]
        pull_x, pull_y = (gravity * depth) * (bed_x[i] + bed_x[i]), (gravity * depth) * (bed_y[i] + bed_y[i])
        x = now.flow_x[i] + ratio * (
            ((west.momentum[i] - east.momentum[i]) - pull_x) + (south.cross[i] - north.cross[i])
        )
        y = now.flow_y[i] + ratio * (
            ((south.momentum[i] - north.momentum[i]) - pull_y) + (west.cross[i] - east.cross[i])
        )
        start = base.depth[i]
        compensation = base.compensation[i]
        change = share * (((depth - start) + (now.compensation[i] - compensation)) + rise) + compensation
        total, error = exact_sum(start, change)
        after = depth + rise
        root = inverse_cube_root(after if after > dry else dry)
        square = root * root
        factor = friction_factor(sqrt(x * x + y * y), seconds * drag[i] * (square * square * (square * root)))
        wet = total > film
        depth = total if wet else zero
        factor = factor if after > dry else zero
        x = base.flow_x[i] + share * (factor * x - base.flow_x[i])
        y = base.flow_y[i] + share * (factor * y - base.flow_y[i])
        size_x = x if x > zero else -x
        size_y = y if y > zero else -y
        new.depth[i] = depth
        new.compensation[i] = error if wet else total + error
        new.flow_x[i] = x if size_x > still and depth > dry else zero
        new.flow_y[i] = y if size_y > still and depth > dry else zero
        size = size_x if size_x > size_y else size_y
        wave = bits(size * velocity_weight(depth) + sqrt(gravity * depth))
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < zero else zero)
        deepest_debt = debt if debt > deepest_debt else deepest_debt
    return from_bits(fastest), -from_bits(deepest_debt)


@njit(nrt=False, **COMPILER)
def slopes_y(state: RealArray, bed: RealArray, rows: RealArray, j: int, a: int, b: int, out: SlopeRow) -> None:
    """Half slopes over row j across y."""
    n = b - a + 4
    half_slopes(
        cells_y(state, bed, velocity_of_row(rows, j - 1, n), j - 1, a, b, a - 2),
        cells_y(state, bed, velocity_of_row(rows, j, n), j, a, b, a - 2),
        cells_y(state, bed, velocity_of_row(rows, j + 1, n), j + 1, a, b, a - 2), out,
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def line_of_sloped_faces(
    scheme: Scheme, left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, walled: BoolArray,
    crests: CrestRow, end_column: int, rows: RealArray, out: FaceRow,
) -> None:  # fmt: skip
    """Fluxes through a line of faces, walls and crests included. Beside a wall slopes are flat."""
    sloped_faces(scheme, left, right, left_slope, right_slope, out)
    walls_push(left, right, walled, crests.first, end_column, out)
    if crests.column.size > 0:
        m = out.volume.size
        states, velocities, base = rows[STATES], rows[VELOCITIES], rows[STATES, BASE, :m]
        zeros = rows[ZEROS, ZEROS_ROW, :m]
        at_left = CellRow(states[LEFT_DEPTH, :m], zeros, velocities[LEFT_NORMAL, :m], velocities[LEFT_TRANSVERSE, :m])
        at_right = CellRow(
            states[RIGHT_DEPTH, :m], states[BED_STEP, :m], velocities[RIGHT_NORMAL, :m],
            velocities[RIGHT_TRANSVERSE, :m],
        )  # fmt: skip
        states_at_faces(left, right, left_slope, right_slope, base, at_left, at_right)
        crest_faces(scheme, at_left, at_right, crests, base, out)


@njit(nrt=False, **COMPILER)
def march_second(
    base: RealArray, now: RealArray, nxt: RealArray, ground: Ground, step: Step, unit: Unit,
    rows: RealArray, edge: RealArray,
) -> tuple[float, float]:  # fmt: skip
    """One stage of a unit: nxt = base + share (now + step L(now) - base). Returns as `first_order.march_first`.

    base and nxt may be the same array. Edge volumes are added with the weight the stage has in the step.
    """
    real = now.dtype.type
    ny, nx = now.shape[1], now.shape[2]
    j0, j1, a, b = unit.first_row, unit.end_row, unit.first_column, unit.end_column
    n = b - a
    bed, scheme = ground.bed, scheme_of(ground)
    fastest, lowest = real(0.0), real(0.0)
    x = face_row(rows[X_FACES], n + 1)
    south, north = face_row(rows[SOUTH_FACES], n), face_row(rows[NORTH_FACES], n)
    below, here = slope_row(rows[SLOPES_BELOW], n), slope_row(rows[SLOPES_HERE], n)
    slopes_x = slope_row(rows[SLOPES_X], n + 2)
    for j in range(j0 - 2, j0 + 1):
        velocity_row(water_row(now, j, a - 2, b + 2), velocity_of_row(rows, j, n + 4))
    slopes_y(now, bed, rows, j0 - 1, a, b, below)
    for j in range(j0, j1 + 1):
        velocity_row(water_row(now, j + 1, a - 2, b + 2), velocity_of_row(rows, j + 1, n + 4))
        slopes_y(now, bed, rows, j, a, b, here)
        crests = crest_row(ground.crest_rows_y, ground.crest_columns_y, ground.crest_y, j, a)
        line_of_sloped_faces(
            scheme, cells_y(now, bed, velocity_of_row(rows, j - 1, n + 4), j - 1, a, b, a - 2),
            cells_y(now, bed, velocity_of_row(rows, j, n + 4), j, a, b, a - 2), below, here,
            ground.walled_y[j], crests, b, rows, north,
        )  # fmt: skip
        if j > j0:
            k = j - 1
            velocity = velocity_of_row(rows, k, n + 4)
            half_slopes(
                cells_x(now, bed, velocity, k, a - 2, b, a - 2), cells_x(now, bed, velocity, k, a - 1, b + 1, a - 2),
                cells_x(now, bed, velocity, k, a, b + 2, a - 2), slopes_x,
            )  # fmt: skip
            crests = crest_row(ground.crest_rows_x, ground.crest_columns_x, ground.crest_x, k, a)
            line_of_sloped_faces(
                scheme, cells_x(now, bed, velocity, k, a - 1, b, a - 2),
                cells_x(now, bed, velocity, k, a, b + 1, a - 2), part_of(slopes_x, 0, n + 1),
                part_of(slopes_x, 1, n + 2), ground.walled_x[k], crests, b, rows, x,
            )  # fmt: skip
            rain = step.rain[k if step.rain.shape[0] > 1 else 0, a:b]
            speed, low = store_second(
                water_row(now, k, a, b), water_row(base, k, a, b), ground.drag[k, a:b], rain, step,
                slopes_x.bed[1 : n + 1], below.bed, fluxes_of(x, south, north, n), water_row(nxt, k, a, b),
            )  # fmt: skip
            fastest = speed if speed > fastest else fastest
            lowest = low if low < lowest else lowest
            if a == PAD:
                edge[WEST, k] = x.volume[0]
            if b == nx - PAD:
                edge[EAST, k] = x.volume[n]
        if j == PAD:
            copy_row(north.volume, edge[SOUTH, a:b])
        if j == ny - PAD:
            copy_row(north.volume, edge[NORTH, a:b])
        below, here = here, below
        south, north = north, south
    return fastest, lowest


@njit(parallel=True, **COMPILER)
def step_second(
    base: RealArray, now: RealArray, nxt: RealArray, ground: Ground, step: Step, units: IntArray,
    rows: RealArray, edge: RealArray, extremes: RealArray,
) -> None:  # fmt: skip
    """One Heun stage of all units in parallel; per unit the fastest wave and the lowest depth into extremes."""
    for k in prange(units.shape[0]):
        unit = unit_at(units, np.int64(k))
        speed, low = march_second(base, now, nxt, ground, step, unit, rows[thread_id()], edge)
        extremes[k, FASTEST] = speed
        extremes[k, LOWEST] = low
