"""One step of second order for a tile, as `second_order.march_second`: a warp walks its rows from south to north.

Each lane owns a column. A row of cells is predicted once, as soon as the row north of it is read; its face to the south
follows from it and the predicted row before, which is kept in registers. Slopes across x come from the lanes on either
side, and so do the predicted states at faces across x, each of which is computed once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from twin.kernels.shallow_water.cell import pushed_flux, wall_pushes
from twin.kernels.shallow_water.crests import FaceCell
from twin.kernels.shallow_water.cuda.card import TILE_COLUMNS, Card, Lanes
from twin.kernels.shallow_water.cuda.first_sweep import (
    crest_number,
    drag_of_cell,
    keep_fluxes,
    narrowed,
    new_cell,
)
from twin.kernels.shallow_water.first_order import CrestRow, crest_at, crest_flux
from twin.kernels.shallow_water.physics import BLOCKED, DRY, NO_CREST, velocity_weight
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
from twin.kernels.shallow_water.tables import CLOSED, EAST, LEVEL, NORTH, OPEN, OUTFALL, PAD, SOUTH, WEST
from twin.quantities import GRAVITY

__all__ = ["second_sweep"]


class Slope(NamedTuple):
    """Half differences over a cell along one axis of what `FaceCell` holds."""

    depth: float
    bed: float
    normal: float
    transverse: float


def slopes_of(before: FaceCell, here: FaceCell, after: FaceCell, ratio: float) -> tuple[Slope, bool]:
    """Half slopes of a cell, as `second_order.half_slopes` and `second_order.shores`; whether it may move ahead."""
    real = type(here.depth)
    zero, dry, blocked = real(0.0), real(DRY), real(BLOCKED)
    depth = here.depth
    if not depth > dry:
        return Slope(zero, zero, zero, zero), True
    climb, rise = after.bed - here.bed, here.bed - before.bed
    is_before, is_after = is_open(depth, before.depth, -rise), is_open(depth, after.depth, climb)
    if is_before and is_after:
        slope, bed = depth_and_bed_slopes(depth - before.depth, after.depth - depth, rise, climb)
        normal = half_slope(here.normal - before.normal, after.normal - here.normal)
        transverse = half_slope(here.transverse - before.transverse, after.transverse - here.transverse)
        return Slope(slope, bed, normal, transverse), True
    if here.bed < blocked:
        if is_before and after.bed < blocked and before.depth > dry:
            slope, bed = shore_slopes(depth, before.depth, rise, climb, here.normal, ratio)
            return Slope(slope, bed, zero, zero), False
        if is_after and before.bed < blocked and after.depth > dry:
            slope, bed = shore_slopes(depth, after.depth, -climb, -rise, here.normal, ratio)
            return Slope(-slope, -bed, zero, zero), False
    return Slope(zero, zero, zero, zero), True


def half_step_ahead(
    depth: float, u: float, v: float, x: Slope, y: Slope, ratio: float, slowing: float
) -> tuple[float, float, float]:
    """Depth and velocity half a step ahead, as `second_order.predict_cells`. slowing : drag times half a step."""
    gravity = type(depth)(GRAVITY)
    ahead = predicted_depth(depth, ratio, u * x.depth + depth * x.normal, v * y.depth + depth * y.normal)
    pull_x = gravity * (x.depth + x.bed)
    pull_y = gravity * (y.depth + y.bed)
    after_u = u - ratio * ((u * x.normal + pull_x) + v * y.transverse)
    after_v = v - ratio * ((v * y.normal + pull_y) + u * x.transverse)
    after_u, after_v = predicted_velocity(depth, after_u, after_v, slowing)
    return ahead, after_u, after_v


def beyond_edge(
    kind: int, outward: float, cell: FaceCell, slope: Slope, ghost: FaceCell, ghost_slope: Slope
) -> tuple[FaceCell, Slope]:
    """What meets an edge cell at its outer face, as `second_order.states_beyond`."""
    real = type(outward)
    zero = real(0.0)
    if kind == CLOSED or ghost.bed > real(BLOCKED):
        return ghost, ghost_slope
    rise = outward * (ghost.bed - cell.bed) - slope.bed
    depth = depths_at_face(cell.depth, outward * slope.depth)
    normal = ghost.normal
    if kind == LEVEL:
        depth = depths_at_face(ghost.depth, outward * rise)
    elif kind == OUTFALL:
        depth = zero
    elif kind == OPEN:
        normal = cell.normal + outward * slope.normal
    return FaceCell(depth, ghost.bed, normal, ghost.transverse), Slope(zero, rise, zero, zero)


def kept_out(kind: int, outward: float, volume: float, cross: float) -> tuple[float, float]:
    """No water enters over an edge that has no level, as `second_order.keep_out`."""
    zero = type(volume)(0.0)
    if kind not in (CLOSED, LEVEL) and outward * volume < zero:
        return zero, zero
    return volume, cross


def second_sweep(on_device: Callable[[Any], Any], jit: Callable[[Any], Any], states: Any, lanes: Lanes) -> Any:
    """The device function that moves a tile one step on.

    states : depths at a face and pushes of the bed, a function of `physics`. lanes : hand values to lanes beside
    """
    face_states, through, pushes = on_device(states), on_device(pushed_flux), on_device(wall_pushes)
    over_crest, crest_of, number_of = on_device(crest_flux), on_device(crest_at), on_device(crest_number)
    weigh, narrow, update = on_device(velocity_weight), on_device(narrowed), on_device(new_cell)
    slopes, ahead, beyond, kept = (on_device(f) for f in (slopes_of, half_step_ahead, beyond_edge, kept_out))
    end_depth, to_centre = on_device(depths_at_face), on_device(half_cell_push)
    drag_at, keep = on_device(drag_of_cell), on_device(keep_fluxes)
    from_both, from_west, from_east = lanes.from_both, lanes.seven_from_west, lanes.from_east
    width = TILE_COLUMNS[2]

    @jit
    def face(
        left: FaceCell, right: FaceCell, left_slope: Slope, right_slope: Slope, crest: int, crests: CrestRow
    ) -> tuple[float, float, float, float]:
        """Volume, momentum felt left and right, transverse momentum of a face between predicted cells."""
        real = type(left.depth)
        zero, blocked = real(0.0), real(BLOCKED)
        rise = (right.bed - left.bed) - (left_slope.bed + right_slope.bed)
        h0, h1 = end_depth(left.depth, left_slope.depth), end_depth(right.depth, -right_slope.depth)
        u0, u1 = left.normal + left_slope.normal, right.normal - right_slope.normal
        v0, v1 = left.transverse + left_slope.transverse, right.transverse - right_slope.transverse
        if crest >= 0:
            base = left.bed + left_slope.bed
            flux = over_crest(0, FaceCell(h0, zero, u0, v0), FaceCell(h1, rise, u1, v1), crest_of(crests, crest, base))
            volume, to_left, to_right, cross = flux.volume, flux.left, flux.right, flux.cross
        else:
            a, b, push0, push1 = face_states(h0, h1, zero, rise, zero, real(NO_CREST))
            volume, to_left, to_right, cross = through(a, b, push0, push1, u0, u1, v0, v1)
            if left.bed > blocked or right.bed > blocked:
                push0, push1 = pushes(left.depth, right.depth, left.bed, right.bed, left.normal, right.normal)
                to_left, to_right = to_left + push0, to_right + push1
        to_left = to_left + to_centre(left.depth, left_slope.depth, left_slope.bed)
        to_right = to_right + to_centre(right.depth, -right_slope.depth, -right_slope.bed)
        return volume, to_left, to_right, cross

    @jit
    def sweep(card: Card, which: int, tile: int, lane: int, seconds: float) -> tuple[float, float]:
        """Fastest wave and lowest depth of this lane's cells. seconds : the step, in float64."""
        flat, ground, tiles, settings, edge = card.flat, card.ground, card.tiles, card.settings, card.partial.edge
        water, beds, kinds = flat.states, flat.bed, card.forcing.edges.kind
        real = water.dtype.type
        zero, one = real(0.0), real(1.0)
        dt, ratio = real(seconds), real(seconds / settings.cell_size)
        half_step = real(0.5) * dt
        ny, nx = ground.bed.shape
        j0 = PAD + (tile // tiles.n_x) * tiles.rows
        j1 = min(j0 + tiles.rows, ny - PAD)
        i = PAD - 2 + (tile % tiles.n_x) * width + lane
        is_own = lane > 1 and lane <= width + 1 and i < nx - PAD
        i = min(i, nx - 1)
        is_inside = i >= PAD and i < nx - PAD
        crested, cut = tiles.crested[tile] > 0, tiles.cut[tile] > 0
        porous, obstructed = ground.porosity.shape[0] > 1, ground.obstruction.shape[0] > 1
        fastest, lowest = zero, zero
        crests_x = CrestRow(ground.crest_columns_x, ground.crest_x, 0)
        crests_y = CrestRow(ground.crest_columns_y, ground.crest_y, 0)
        # Places in one plane of a state: numba takes negative places of signed numbers for places from the end.
        row, plane = np.uint64(nx), np.uint64(ny * nx)
        depths = np.uint64(4 * which) * plane
        rests, flows_x, flows_y = depths + plane, depths + plane + plane, depths + plane + plane + plane
        new_depths = np.uint64(4 - 4 * which) * plane
        new_rests, new_x_s, new_y_s = new_depths + plane, new_depths + plane + plane, new_depths + plane + plane + plane
        rain_row = np.uint64(0 if flat.rain.size == nx else nx)
        at_rain = np.uint64(i if flat.rain.size == nx else j0 * nx + i)
        k = np.uint64((j0 - 1) * nx + i)

        h0, z0 = water[depths + k - row], beds[k - row]
        w = weigh(h0)
        u0, v0 = water[flows_x + k - row] * w, water[flows_y + k - row] * w
        h, z = water[depths + k], beds[k]
        w = weigh(h)
        u, v = water[flows_x + k] * w, water[flows_y + k] * w
        # The predicted row before, as cells beside faces across y, with its slopes along y; faces of the row before.
        before, before_slope = FaceCell(zero, zero, zero, zero), Slope(zero, zero, zero, zero)
        drag_before = zero
        south, south_right, south_cross = zero, zero, zero
        west, west_right, west_cross, east, east_left, east_cross = zero, zero, zero, zero, zero, zero
        for j in range(j0 - 1, j1 + 1):
            above = k + row
            h1, z1 = water[depths + above], beds[above]
            w = weigh(h1)
            u1, v1 = water[flows_x + above] * w, water[flows_y + above] * w
            hw, zw, uw, vw, he, ze, ue, ve = from_both(h, z, u, v)
            slope_x, moves_x = slopes(FaceCell(hw, zw, uw, vw), FaceCell(h, z, u, v), FaceCell(he, ze, ue, ve), ratio)
            slope_y, moves_y = slopes(FaceCell(h0, z0, v0, u0), FaceCell(h, z, v, u), FaceCell(h1, z1, v1, u1), ratio)
            drag = drag_at(ground, j, i, h) if obstructed else flat.drag[k]
            moves = one if is_inside and j >= PAD and j < ny - PAD and moves_x and moves_y else zero
            depth, ahead_u, ahead_v = ahead(h, u, v, slope_x, slope_y, ratio * moves, (half_step * moves) * drag)
            here, here_slope = FaceCell(depth, z, ahead_v, ahead_u), slope_y
            # Across y, between the row before and this one.
            low, low_slope, high, high_slope = before, before_slope, here, here_slope
            if j == PAD:
                low, low_slope = beyond(kinds[SOUTH, i], -one, here, here_slope, before, before_slope)
            elif j == ny - PAD:
                high, high_slope = beyond(kinds[NORTH, i], one, before, before_slope, here, here_slope)
            crest, crest_west = -1, -1
            if crested and j >= j0:
                crest = number_of(ground.crest_rows_y, ground.crest_columns_y, j, i)
                crest_west = number_of(ground.crest_rows_x, ground.crest_columns_x, j, i)
            north, north_left, north_right, north_cross = face(low, high, low_slope, high_slope, crest, crests_y)
            if j == PAD:
                north, north_cross = kept(kinds[SOUTH, i], -one, north, north_cross)
            elif j == ny - PAD:
                north, north_cross = kept(kinds[NORTH, i], one, north, north_cross)
            if porous:
                north, north_left, north_right, north_cross = narrow(
                    ground.open_y[j, i], low.depth, high.depth, north, north_left, north_right, north_cross
                )
            if is_own and j > j0:
                at = k - row
                old = (h0, water[rests + at], water[flows_x + at], water[flows_y + at])
                rain = flat.rain[at_rain]
                if porous:
                    share = ground.porosity[j - 1, i]
                    new_h, rest, new_x, new_y, speed, total = update(
                        old, drag_before, rain / share, dt, ratio,
                        (west / share, west_right / share, west_cross / share),
                        (east / share, east_left / share, east_cross / share),
                        (south / share, south_right / share, south_cross / share),
                        (north / share, north_left / share, north_cross / share),
                    )  # fmt: skip
                else:
                    new_h, rest, new_x, new_y, speed, total = update(
                        old, drag_before, rain, dt, ratio,
                        (west, west_right, west_cross), (east, east_left, east_cross),
                        (south, south_right, south_cross), (north, north_left, north_cross),
                    )  # fmt: skip
                water[new_depths + at], water[new_rests + at] = new_h, rest
                water[new_x_s + at], water[new_y_s + at] = new_x, new_y
                fastest = fastest if fastest != fastest or speed <= fastest else speed
                lowest = total if total < lowest else lowest
                if cut:
                    keep(card.cuts, ground.bed.shape, j - 1, i, west, east, south, north)
                if i == PAD:
                    edge[WEST, j - 1] = west
                if i == nx - PAD - 1:
                    edge[EAST, j - 1] = east
            if is_own and j == PAD:
                edge[SOUTH, i] = north
            if is_own and j == ny - PAD:
                edge[NORTH, i] = north
            # Across x, west of this cell: the lane west has what is left of it.
            right, right_slope = FaceCell(depth, z, ahead_u, ahead_v), slope_x
            left_h, left_u, left_v, s_h, s_z, s_u, s_v = from_west(
                depth, ahead_u, ahead_v, slope_x.depth, slope_x.bed, slope_x.normal, slope_x.transverse
            )
            left, left_slope = FaceCell(left_h, zw, left_u, left_v), Slope(s_h, s_z, s_u, s_v)
            if i == PAD:
                left, left_slope = beyond(kinds[WEST, j], -one, right, right_slope, left, left_slope)
            elif i == nx - PAD:
                right, right_slope = beyond(kinds[EAST, j], one, left, left_slope, right, right_slope)
            west, west_left, west_right, west_cross = face(left, right, left_slope, right_slope, crest_west, crests_x)
            if i == PAD:
                west, west_cross = kept(kinds[WEST, j], -one, west, west_cross)
            elif i == nx - PAD:
                west, west_cross = kept(kinds[EAST, j], one, west, west_cross)
            if porous:
                west, west_left, west_right, west_cross = narrow(
                    ground.open_x[j, i], left.depth, right.depth, west, west_left, west_right, west_cross
                )
            east, east_left, east_cross = from_east(west, west_left, west_cross)
            south, south_right, south_cross = north, north_right, north_cross
            before, before_slope, drag_before = here, here_slope, drag
            h0, z0, u0, v0 = h, z, u, v
            h, z, u, v = h1, z1, u1, v1
            k = above
            if j > j0:
                at_rain += rain_row
        return fastest, lowest

    return sweep
