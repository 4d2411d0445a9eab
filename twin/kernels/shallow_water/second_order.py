"""Second order shallow water: limited slopes, half a step ahead within each cell, and one flux through each face.

MUSCL-Hancock (van Leer 1984, SIAM J. Sci. Stat. Comput. 5, 1-20; Toro 2001, ch. 11.5) in one sweep over the cells: each
row of cells is predicted once, the faces between predicted cells follow, and the new state is written as at first
order. Depth and level are reconstructed, so the bed of a face follows (Audusse et al. 2004). The predictor solves
friction implicitly. Beside a building or a closed edge slopes are flat; at a shore the water lies level in a cell that
is wet in part. The formulas are in `slopes`.

Beyond an edge of the grid that is not closed the state at the face is that of the edge cell, or what is imposed there;
only over an edge with a level does water enter.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba.extending import overload

from twin.arrays import BoolArray, Int8Array, IntArray
from twin.kernels.compiled import njit, prange, thread_id
from twin.kernels.shallow_water.cell import pushed_flux
from twin.kernels.shallow_water.first_order import (
    NORTH_FACES,
    RAIN,
    SOUTH_FACES,
    X_FACES,
    ZEROS,
    ZEROS_ROW,
    CellRow,
    CrestRow,
    FaceRow,
    Scheme,
    SchemeChenNoelle,
    SchemeHydrostatic,
    VelocityRow,
    copy_row,
    crest_faces,
    crest_row,
    face_row,
    fetch_row,
    fluxes_of,
    friction_and_store,
    narrow_faces,
    spread_fluxes,
    spread_row,
    states_of,
    unit_at,
    velocity_row,
    walls_push,
    water_row,
)
from twin.kernels.shallow_water.physics import BLOCKED, COMPILER, DRY, NO_CREST
from twin.kernels.shallow_water.slopes import (
    depth_and_bed_slopes,
    depths_at_face,
    half_cell_push,
    half_slope,
    is_open,
    predicted_depth,
    predicted_velocity,
    shore_slopes,
)
from twin.kernels.shallow_water.tables import (
    CLOSED,
    COMPENSATION,
    DEPTH,
    EAST,
    FASTEST,
    FLOW_X,
    FLOW_Y,
    LEVEL,
    LOWEST,
    NORTH,
    OPEN,
    OUTFALL,
    PAD,
    SEAM,
    SOUTH,
    WEST,
    Ground,
    GroundChenNoelle,
    RealArray,
    Step,
    Unit,
)
from twin.quantities import GRAVITY

__all__ = ["SlopeRow", "march_second", "predict_row", "sloped_faces", "step_second"]

# Groups of scratch rows beside those of the first order, whose first two hold the velocities of four rows of cells.
OTHER_X_FACES, SLOPES_X, PREDICTED, PREDICTED_SLOPES, OTHER_PREDICTED, OTHER_PREDICTED_SLOPES = range(12, 18)
STATES, VELOCITIES = range(18, 20)
PREDICTED_DEPTH, PREDICTED_U, PREDICTED_V, MOVES = range(4)  # rows of PREDICTED
LEFT_DEPTH, RIGHT_DEPTH, BED_STEP, BASE = range(4)  # rows of STATES
LEFT_NORMAL, RIGHT_NORMAL, LEFT_TRANSVERSE, RIGHT_TRANSVERSE = range(4)  # rows of VELOCITIES


class SlopeRow(NamedTuple):
    """Half differences over a row of cells along one axis, (n,) each, of what `CellRow` holds."""

    depth: RealArray
    bed: RealArray
    normal: RealArray
    transverse: RealArray


class PredictedRow(NamedTuple):
    """A row of cells half a step ahead, (n,) each: depth [m], velocity [m/s], slopes along y.

    moves : 1; 0 in a cell at a shore or beyond the edges, which is left as it is
    """

    depth: RealArray
    u: RealArray
    v: RealArray
    moves: RealArray
    slopes_y: SlopeRow


@njit(nrt=False, **COMPILER)
def slope_row(group: RealArray, n: int) -> SlopeRow:
    """A group of scratch rows as slopes of n cells."""
    return SlopeRow(group[0, :n], group[1, :n], group[2, :n], group[3, :n])


@njit(nrt=False, **COMPILER)
def part_of_slopes(slopes: SlopeRow, start: int, end: int) -> SlopeRow:
    """Slopes of cells start to end."""
    return SlopeRow(
        slopes.depth[start:end], slopes.bed[start:end], slopes.normal[start:end], slopes.transverse[start:end]
    )


@njit(nrt=False, **COMPILER)
def predicted_row(cells: RealArray, slopes: RealArray, n: int) -> PredictedRow:
    """Two groups of scratch rows as n predicted cells."""
    return PredictedRow(
        cells[PREDICTED_DEPTH, :n], cells[PREDICTED_U, :n], cells[PREDICTED_V, :n], cells[MOVES, :n],
        slope_row(slopes, n),
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def predicted_x(row: PredictedRow, bed: RealArray, start: int, end: int) -> CellRow:
    """Predicted cells start to end beside faces across x. bed : of these cells. [m]"""
    return CellRow(row.depth[start:end], bed, row.u[start:end], row.v[start:end])


@njit(nrt=False, **COMPILER)
def predicted_y(row: PredictedRow, bed: RealArray, start: int, end: int) -> CellRow:
    """Predicted cells start to end beside faces across y. bed : of these cells. [m]"""
    return CellRow(row.depth[start:end], bed, row.v[start:end], row.u[start:end])


@njit(nrt=False, **COMPILER)
def velocity_of_row(rows: RealArray, j: int, n: int) -> VelocityRow:
    """Scratch for the velocity of row j; four rows are kept."""
    group, pair = (j & 3) >> 1, 2 * (j & 1)
    return VelocityRow(rows[group, pair, :n], rows[group, pair + 1, :n])


@njit(nrt=False, **COMPILER)
def row_of_cells(state: RealArray, bed: RealArray, rows: RealArray, j: int, unit: Unit, offset: int) -> CellRow:
    """Cells of row j with u as normal velocity, from `offset` columns beside the unit's first to the other end's."""
    n = unit.end_column - unit.first_column + 4
    a, b = unit.first_column + offset - 1, unit.end_column + offset + 1
    velocity = velocity_of_row(rows, j, n)
    s, e = 1 + offset, n - 1 + offset
    return CellRow(state[DEPTH, j, a:b], bed[j, a:b], velocity.u[s:e], velocity.v[s:e])


_STEP_SCHEMES: dict[type[Ground], type[Scheme]] = {GroundChenNoelle: SchemeChenNoelle}


def step_scheme_of(ground: Ground) -> Scheme:
    """The scheme for what slopes leave of the bed's rise: no part of it is a slope, so it is hydrostatic."""
    return _STEP_SCHEMES.get(type(ground), SchemeHydrostatic)(0)


@overload(step_scheme_of, jit_options={"nogil": True, "error_model": "numpy"})
def _compiled_step_scheme_of(ground: Any) -> Any:
    """The same, chosen when a kernel is compiled."""
    kind = _STEP_SCHEMES.get(ground.instance_class, SchemeHydrostatic)

    def scheme(ground: Any) -> Any:
        return kind(0)

    return scheme


@njit(nrt=False, noalias=True, **COMPILER)
def half_slopes(before: CellRow, here: CellRow, after: CellRow, out: SlopeRow) -> bool:
    """Half slopes over the cells `here`, flat where a neighbour is not open; whether a wet cell has such a one."""
    real = out.depth.dtype.type
    zero, dry, blocked = real(0.0), real(DRY), real(BLOCKED)
    shores = 0
    for i in range(out.depth.size):
        depth = here.depth[i]
        climb, rise = after.bed[i] - here.bed[i], here.bed[i] - before.bed[i]
        slope, bed = depth_and_bed_slopes(depth - before.depth[i], after.depth[i] - depth, rise, climb)
        normal = half_slope(here.normal[i] - before.normal[i], after.normal[i] - here.normal[i])
        transverse = half_slope(here.transverse[i] - before.transverse[i], after.transverse[i] - here.transverse[i])
        is_wet = depth > dry
        is_both = is_open(depth, before.depth[i], -rise) & is_open(depth, after.depth[i], climb)
        is_sloped = is_wet & is_both
        out.depth[i] = slope if is_sloped else zero
        out.bed[i] = bed if is_sloped else zero
        out.normal[i] = normal if is_sloped else zero
        out.transverse[i] = transverse if is_sloped else zero
        is_ground = (before.bed[i] < blocked) & (after.bed[i] < blocked)
        shores |= 1 if is_wet & is_ground & (not is_both) else 0
    return shores > 0


@njit(nrt=False, noalias=True, **COMPILER)
def shores(before: CellRow, here: CellRow, after: CellRow, ratio: float, moves: RealArray, out: SlopeRow) -> None:
    """Half slopes of cells `here` at a shore; moves[i] = 0 there."""
    real = out.depth.dtype.type
    zero, dry, blocked = real(0.0), real(DRY), real(BLOCKED)
    for i in range(out.depth.size):
        depth = here.depth[i]
        if not depth > dry or here.bed[i] > blocked:
            continue
        climb, rise = after.bed[i] - here.bed[i], here.bed[i] - before.bed[i]
        is_before, is_after = is_open(depth, before.depth[i], -rise), is_open(depth, after.depth[i], climb)
        if is_before and not is_after and after.bed[i] < blocked and before.depth[i] > dry:
            out.depth[i], out.bed[i] = shore_slopes(depth, before.depth[i], rise, climb, here.normal[i], ratio)
            moves[i] = zero
        elif is_after and not is_before and before.bed[i] < blocked and after.depth[i] > dry:
            slope, bed = shore_slopes(depth, after.depth[i], -climb, -rise, here.normal[i], ratio)
            out.depth[i], out.bed[i] = -slope, -bed
            moves[i] = zero


@njit(nrt=False, noalias=True, **COMPILER)
def predict_cells(here: CellRow, slopes: SlopeRow, drag: RealArray, step: Step, out: PredictedRow) -> None:
    """Cells half a step ahead by their slopes along x (`slopes`) and y; x is the normal axis of `here`."""
    real = out.depth.dtype.type
    half, gravity = real(0.5), real(GRAVITY)
    ratio, half_step = step.ratio, half * step.seconds
    along = out.slopes_y
    for i in range(out.depth.size):
        depth, u, v = here.depth[i], here.normal[i], here.transverse[i]
        share, slowing = ratio * out.moves[i], half_step * out.moves[i]
        out.depth[i] = predicted_depth(
            depth, share, u * slopes.depth[i] + depth * slopes.normal[i], v * along.depth[i] + depth * along.normal[i]
        )
        pull_x = gravity * (slopes.depth[i] + slopes.bed[i])
        pull_y = gravity * (along.depth[i] + along.bed[i])
        after_u = u - share * ((u * slopes.normal[i] + pull_x) + v * along.transverse[i])
        after_v = v - share * ((v * along.normal[i] + pull_y) + u * slopes.transverse[i])
        out.u[i], out.v[i] = predicted_velocity(depth, after_u, after_v, slowing * drag[i])


@njit(nrt=False, noalias=True, **COMPILER)
def fill_row(out: RealArray, value: float) -> None:
    """out[:] = value."""
    for i in range(out.size):
        out[i] = value


@njit(nrt=False, **COMPILER)
def predict_row(
    now: RealArray, ground: Ground, kinds: Int8Array, step: Step, unit: Unit, j: int, rows: RealArray,
    slopes_x: SlopeRow, out: PredictedRow,
) -> None:  # fmt: skip
    """Row j half a step ahead, with a column more at either end of the unit, and its slopes along x.

    Ghost cells stay as they are, but those at a seam, which are cells of another grid.
    """
    real = now.dtype.type
    bed = ground.bed
    west, east = row_of_cells(now, bed, rows, j, unit, -1), row_of_cells(now, bed, rows, j, unit, 1)
    here = row_of_cells(now, bed, rows, j, unit, 0)
    below, above = row_of_cells(now, bed, rows, j - 1, unit, 0), row_of_cells(now, bed, rows, j + 1, unit, 0)
    south, middle, north = turned(below), turned(here), turned(above)
    n = out.moves.size
    is_beyond = (j < PAD and kinds[SOUTH, PAD] != SEAM) or (j >= now.shape[1] - PAD and kinds[NORTH, PAD] != SEAM)
    fill_row(out.moves, real(0.0) if is_beyond else real(1.0))
    if unit.first_column == PAD and kinds[WEST, PAD] != SEAM:
        out.moves[0] = real(0.0)
    if unit.end_column == now.shape[2] - PAD and kinds[EAST, PAD] != SEAM:
        out.moves[n - 1] = real(0.0)
    if half_slopes(west, here, east, slopes_x):
        shores(west, here, east, step.ratio, out.moves, slopes_x)
    if half_slopes(south, middle, north, out.slopes_y):
        shores(south, middle, north, step.ratio, out.moves, out.slopes_y)
    drag = ground.drag[j, unit.first_column - 1 : unit.end_column + 1]
    predict_cells(here, slopes_x, drag, step, out)


@njit(nrt=False, **COMPILER)
def turned(cells: CellRow) -> CellRow:
    """The same cells with their velocities beside faces across the other axis."""
    return CellRow(cells.depth, cells.bed, cells.transverse, cells.normal)


@njit(nrt=False, noalias=True, **COMPILER)
def sloped_faces(
    scheme: Scheme, left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, out: FaceRow
) -> None:
    """As `first_order.faces`, from the states the slopes give at the faces; the rest of the bed's rise is a step."""
    real = out.volume.dtype.type
    zero, no_crest = real(0.0), real(NO_CREST)
    for i in range(out.volume.size):
        h_left = depths_at_face(left.depth[i], left_slope.depth[i])
        h_right = depths_at_face(right.depth[i], -right_slope.depth[i])
        rise = (right.bed[i] - left.bed[i]) - (left_slope.bed[i] + right_slope.bed[i])
        a, b, push_left, push_right = states_of(scheme, h_left, h_right, zero, rise, zero, no_crest)
        out.volume[i], out.left[i], out.right[i], out.cross[i] = pushed_flux(
            a, b, push_left, push_right, left.normal[i] + left_slope.normal[i], right.normal[i] - right_slope.normal[i],
            left.transverse[i] + left_slope.transverse[i], right.transverse[i] - right_slope.transverse[i],
        )  # fmt: skip


@njit(nrt=False, noalias=True, **COMPILER)
def push_to_centres(left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, out: FaceRow) -> None:
    """Add the weight of the water between each face and the centres beside it, so that a lake at rest balances."""
    for i in range(out.volume.size):
        out.left[i] = out.left[i] + half_cell_push(left.depth[i], left_slope.depth[i], left_slope.bed[i])
        out.right[i] = out.right[i] + half_cell_push(right.depth[i], -right_slope.depth[i], -right_slope.bed[i])


@njit(nrt=False, noalias=True, **COMPILER)
def states_at_faces(
    left: CellRow, right: CellRow, left_slope: SlopeRow, right_slope: SlopeRow, base: RealArray,
    out_left: CellRow, out_right: CellRow,
) -> None:  # fmt: skip
    """States on both sides of faces: the bed of the right one counts from that of the left one, which is `base`."""
    for i in range(base.size):
        out_left.depth[i] = depths_at_face(left.depth[i], left_slope.depth[i])
        out_right.depth[i] = depths_at_face(right.depth[i], -right_slope.depth[i])
        out_right.bed[i] = (right.bed[i] - left.bed[i]) - (left_slope.bed[i] + right_slope.bed[i])
        base[i] = left.bed[i] + left_slope.bed[i]
        out_left.normal[i] = left.normal[i] + left_slope.normal[i]
        out_right.normal[i] = right.normal[i] - right_slope.normal[i]
        out_left.transverse[i] = left.transverse[i] + left_slope.transverse[i]
        out_right.transverse[i] = right.transverse[i] - right_slope.transverse[i]


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
    push_to_centres(left, right, left_slope, right_slope, out)


# Edges of the grid.


@njit(nrt=False, noalias=True, **COMPILER)
def states_beyond(
    kinds: Int8Array, outward: float, cells: CellRow, slopes: SlopeRow, ghosts: CellRow, ghost_slopes: SlopeRow
) -> None:
    """Put what meets the edge cells at their outer faces into the ghost cells, but where those are blocked.

    The bed at the face is that of the edge cell. outward : 1 where the edge is on the larger side of cells, else -1.
    """
    real = cells.depth.dtype.type
    zero, blocked = real(0.0), real(BLOCKED)
    for i in range(kinds.size):
        if kinds[i] in (CLOSED, SEAM) or ghosts.bed[i] > blocked:
            continue
        rise = outward * (ghosts.bed[i] - cells.bed[i]) - slopes.bed[i]
        depth = depths_at_face(cells.depth[i], outward * slopes.depth[i])
        if kinds[i] == LEVEL:
            depth = depths_at_face(ghosts.depth[i], outward * rise)
        elif kinds[i] == OUTFALL:
            depth = zero
        elif kinds[i] == OPEN:
            ghosts.normal[i] = cells.normal[i] + outward * slopes.normal[i]
        ghosts.depth[i] = depth
        ghost_slopes.depth[i], ghost_slopes.bed[i] = zero, rise
        ghost_slopes.normal[i], ghost_slopes.transverse[i] = zero, zero


@njit(nrt=False, noalias=True, **COMPILER)
def keep_out(kinds: Int8Array, outward: float, faces: FaceRow) -> None:
    """No water enters over an edge that has no level."""
    zero = faces.volume.dtype.type(0.0)
    for i in range(kinds.size):
        if kinds[i] not in (CLOSED, LEVEL, SEAM) and outward * faces.volume[i] < zero:
            faces.volume[i], faces.cross[i] = zero, zero


@njit(nrt=False, **COMPILER)
def part_of_faces(faces: FaceRow, start: int, end: int) -> FaceRow:
    """Faces start to end."""
    return FaceRow(faces.volume[start:end], faces.left[start:end], faces.right[start:end], faces.cross[start:end])


@njit(nrt=False, **COMPILER)
def states_beyond_rows(
    kinds: Int8Array, outward: float, cells: PredictedRow, ghosts: PredictedRow, cell_bed: RealArray,
    ghost_bed: RealArray,
) -> None:  # fmt: skip
    """As `states_beyond` along the southern or northern edge, of the columns of a unit."""
    n = kinds.size
    states_beyond(
        kinds, outward, predicted_y(cells, cell_bed, 1, n + 1), part_of_slopes(cells.slopes_y, 1, n + 1),
        predicted_y(ghosts, ghost_bed, 1, n + 1), part_of_slopes(ghosts.slopes_y, 1, n + 1),
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def faces_across_x(
    now: RealArray, ground: Ground, kinds: Int8Array, unit: Unit, j: int, rows: RealArray, cells: PredictedRow,
    out: FaceRow,
) -> None:  # fmt: skip
    """Fluxes through the faces across x of row j, edges of the grid included."""
    one = now.dtype.type(1.0)
    a, b = unit.first_column, unit.end_column
    n = b - a
    bed, scheme, slopes = ground.bed, step_scheme_of(ground), slope_row(rows[SLOPES_X], n + 2)
    if a == PAD:
        states_beyond(
            kinds[WEST, j : j + 1], -one, predicted_x(cells, bed[j, a : a + 1], 1, 2), part_of_slopes(slopes, 1, 2),
            predicted_x(cells, bed[j, a - 1 : a], 0, 1), part_of_slopes(slopes, 0, 1),
        )  # fmt: skip
    if b == now.shape[2] - PAD:
        states_beyond(
            kinds[EAST, j : j + 1], one, predicted_x(cells, bed[j, b - 1 : b], n, n + 1),
            part_of_slopes(slopes, n, n + 1), predicted_x(cells, bed[j, b : b + 1], n + 1, n + 2),
            part_of_slopes(slopes, n + 1, n + 2),
        )  # fmt: skip
    crests = crest_row(ground.crest_rows_x, ground.crest_columns_x, ground.crest_x, j, a)
    line_of_sloped_faces(
        scheme, predicted_x(cells, bed[j, a - 1 : b], 0, n + 1), predicted_x(cells, bed[j, a : b + 1], 1, n + 2),
        part_of_slopes(slopes, 0, n + 1), part_of_slopes(slopes, 1, n + 2), ground.walled_x[j], crests, b, rows, out,
    )  # fmt: skip
    if a == PAD:
        keep_out(kinds[WEST, j : j + 1], -one, part_of_faces(out, 0, 1))
    if b == now.shape[2] - PAD:
        keep_out(kinds[EAST, j : j + 1], one, part_of_faces(out, n, n + 1))
    if ground.porosity.shape[0] > 1:
        narrow_faces(ground.open_x[j, a : b + 1], cells.depth[: n + 1], cells.depth[1 : n + 2], out)


@njit(nrt=False, **COMPILER)
def faces_across_y(
    now: RealArray, ground: Ground, kinds: Int8Array, unit: Unit, j: int, rows: RealArray, below: PredictedRow,
    here: PredictedRow, out: FaceRow,
) -> None:  # fmt: skip
    """Fluxes through the faces between rows j - 1 and j, edges of the grid included."""
    one = now.dtype.type(1.0)
    a, b, ny = unit.first_column, unit.end_column, now.shape[1]
    n = b - a
    bed, scheme = ground.bed, step_scheme_of(ground)
    if j == PAD:
        states_beyond_rows(kinds[SOUTH, a:b], -one, here, below, bed[j, a:b], bed[j - 1, a:b])
    if j == ny - PAD:
        states_beyond_rows(kinds[NORTH, a:b], one, below, here, bed[j - 1, a:b], bed[j, a:b])
    crests = crest_row(ground.crest_rows_y, ground.crest_columns_y, ground.crest_y, j, a)
    line_of_sloped_faces(
        scheme, predicted_y(below, bed[j - 1, a:b], 1, n + 1), predicted_y(here, bed[j, a:b], 1, n + 1),
        part_of_slopes(below.slopes_y, 1, n + 1), part_of_slopes(here.slopes_y, 1, n + 1), ground.walled_y[j], crests,
        b, rows, out,
    )  # fmt: skip
    if j == PAD:
        keep_out(kinds[SOUTH, a:b], -one, out)
    if j == ny - PAD:
        keep_out(kinds[NORTH, a:b], one, out)
    if ground.porosity.shape[0] > 1:
        narrow_faces(ground.open_y[j, a:b], below.depth[1 : n + 1], here.depth[1 : n + 1], out)


@njit(nrt=False, **COMPILER)
def march_second(
    now: RealArray, nxt: RealArray, ground: Ground, kinds: Int8Array, step: Step, unit: Unit, rows: RealArray,
    edge: RealArray,
) -> tuple[float, float]:  # fmt: skip
    """One second order step of a unit, from now to nxt. Returns as `first_order.march_first`.

    kinds : of the edges, by side and place, as in `tables.Edges`.
    """
    real = now.dtype.type
    ny, nx = now.shape[1], now.shape[2]
    j0, j1, a, b = unit.first_row, unit.end_row, unit.first_column, unit.end_column
    n = b - a
    bed = ground.bed
    fastest, lowest = real(0.0), real(0.0)
    x, next_x = face_row(rows[X_FACES], n + 1), face_row(rows[OTHER_X_FACES], n + 1)
    south, north = face_row(rows[SOUTH_FACES], n), face_row(rows[NORTH_FACES], n)
    below = predicted_row(rows[PREDICTED], rows[PREDICTED_SLOPES], n + 2)
    here = predicted_row(rows[OTHER_PREDICTED], rows[OTHER_PREDICTED_SLOPES], n + 2)
    slopes_x = slope_row(rows[SLOPES_X], n + 2)
    for j in range(j0 - 2, j0):
        velocity_row(water_row(now, j, a - 2, b + 2), velocity_of_row(rows, j, n + 4))
    for j in range(j0 - 1, j1 + 1):
        k = min(j + 2, j1 + 1)
        fetch_row(now[DEPTH, k, a:b])
        fetch_row(now[FLOW_X, k, a:b])
        fetch_row(now[FLOW_Y, k, a:b])
        velocity_row(water_row(now, j + 1, a - 2, b + 2), velocity_of_row(rows, j + 1, n + 4))
        fetch_row(bed[k, a:b])
        predict_row(now, ground, kinds, step, unit, j, rows, slopes_x, here)
        if j >= j0:
            fetch_row(now[COMPENSATION, j, a:b])
            faces_across_y(now, ground, kinds, unit, j, rows, below, here, north)
        if j > j0:
            k = j - 1
            fetch_row(ground.drag[j + 1, a:b])
            rain = step.rain[k if step.rain.shape[0] > 1 else 0, a:b]
            fluxes = fluxes_of(x, south, north, n)
            if ground.porosity.shape[0] > 1:
                spread_row(rain, ground.porosity[k, a:b], rows[RAIN, 0, :n])
                rain = rows[RAIN, 0, :n]
                fluxes = spread_fluxes(fluxes, ground.porosity[k, a:b], rows)
            speed, low = friction_and_store(
                water_row(now, k, a, b), ground.drag[k, a:b], rain, step, fluxes, water_row(nxt, k, a, b)
            )
            fastest = speed if speed > fastest else fastest
            lowest = low if low < lowest else lowest
            if a == PAD:
                edge[WEST, k] = x.volume[0]
            if b == nx - PAD:
                edge[EAST, k] = x.volume[n]
        if j0 <= j < j1:
            fetch_row(nxt[DEPTH, j, a:b])
            fetch_row(nxt[COMPENSATION, j, a:b])
            faces_across_x(now, ground, kinds, unit, j, rows, here, next_x)
            fetch_row(nxt[FLOW_X, j, a:b])
            fetch_row(nxt[FLOW_Y, j, a:b])
        if j == PAD:
            copy_row(north.volume, edge[SOUTH, a:b])
        if j == ny - PAD:
            copy_row(north.volume, edge[NORTH, a:b])
        below, here = here, below
        south, north = north, south
        x, next_x = next_x, x
    return fastest, lowest


@njit(parallel=True, **COMPILER)
def step_second(
    now: RealArray, nxt: RealArray, ground: Ground, kinds: Int8Array, step: Step, units: IntArray, rows: RealArray,
    edge: RealArray, extremes: RealArray,
) -> None:  # fmt: skip
    """One step of all units in parallel; per unit the fastest wave and the lowest depth into extremes."""
    for k in prange(units.shape[0]):
        unit = unit_at(units, np.int64(k))
        speed, low = march_second(now, nxt, ground, kinds, step, unit, rows[thread_id()], edge)
        extremes[k, FASTEST] = speed
        extremes[k, LOWEST] = low
