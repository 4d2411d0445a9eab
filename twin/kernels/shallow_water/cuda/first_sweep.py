"""One step of first order for a tile: a warp walks its rows from south to north.

Each lane owns a column. The face north of a row is kept in registers as the face south of the next one; faces across x
are computed once by the lane east of them and handed to the lane west of them. So each face is computed about once, and
the state is read once and written once. Measured with the step alone on an H200 at 8192 x 8192: 28 G cells/s, against
16 G with four faces for each cell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from twin.kernels.shallow_water.cell import (
    pushed_flux,
    settled_depth,
    slowed_flow,
    volume_gain,
    wall_pushes,
)
from twin.kernels.shallow_water.crests import FaceCell
from twin.kernels.shallow_water.cuda.card import TILE_COLUMNS, Card, Cuts, Lanes
from twin.kernels.shallow_water.first_order import CrestRow, crest_at, crest_flux
from twin.kernels.shallow_water.obstruction import obstructed_drag
from twin.kernels.shallow_water.physics import BLOCKED, HALF_GRAVITY, NO_CREST, velocity_weight
from twin.kernels.shallow_water.tables import EAST, NORTH, PAD, SOUTH, WEST, Ground

__all__ = ["crest_number", "drag_of_cell", "first_sweep", "keep_fluxes", "narrowed", "new_cell"]


def crest_number(offsets: Any, columns: Any, j: int, i: int) -> int:
    """Number of the face before cell (j, i) among those with a wall, a breach or a bridge; -1 where it has none."""
    low, high = offsets[j], offsets[j + 1]
    end = high
    while low < high:
        middle = (low + high) // 2
        if columns[middle] < i:
            low = middle + 1
        else:
            high = middle
    return low if low < end and columns[low] == i else -1


def write_flux(cuts: Cuts, key: int, flux: float) -> None:
    """Keep the flux of a face that belongs to a cross-section."""
    low, high = 0, cuts.key.size
    while low < high:
        middle = (low + high) // 2
        if cuts.key[middle] < key:
            low = middle + 1
        else:
            high = middle
    if low < cuts.key.size and cuts.key[low] == key:
        cuts.flux[low] = flux


def keep_fluxes(
    cuts: Cuts, shape: tuple[int, int], j: int, i: int, west: float, east: float, south: float, north: float
) -> None:
    """Keep the fluxes around cell (j, i) that belong to cross-sections; those east and north at the rim only."""
    ny, nx = shape
    write_flux(cuts, j * nx + i, west)
    write_flux(cuts, (ny + j) * nx + i, south)
    if i == nx - PAD - 1:
        write_flux(cuts, j * nx + i + 1, east)
    if j == ny - PAD - 1:
        write_flux(cuts, (ny + j + 1) * nx + i, north)


def narrowed(
    share: float, depth_left: float, depth_right: float, volume: float, left: float, right: float, cross: float
) -> tuple[float, float, float, float]:
    """Fluxes through a face that is open in part, as `first_order.narrow_faces`."""
    half_gravity = type(share)(HALF_GRAVITY)
    return (
        share * volume,
        share * (left - half_gravity * (depth_left * depth_left)),
        share * (right - half_gravity * (depth_right * depth_right)),
        share * cross,
    )


def drag_of_cell(ground: Ground, j: int, i: int, depth: float) -> float:
    """Drag of a cell with buildings on it at its present depth, as `obstruction.set_drag`."""
    return obstructed_drag(ground.bare_drag[j, i], ground.obstruction[j, i], depth)


def new_cell(
    old: tuple[float, float, float, float], drag: float, rain: float, seconds: float, ratio: float,
    west: tuple[float, float, float], east: tuple[float, float, float],
    south: tuple[float, float, float], north: tuple[float, float, float],
) -> tuple[float, float, float, float, float, float]:  # fmt: skip
    """As a cell of `first_order.friction_and_store`: new depth, compensation, discharge; fastest wave, depth met.

    old : depth, compensation, discharge. west, ... : volume, normal and transverse momentum through a side.
    """
    h, compensation, flow_x, flow_y = old
    gain = volume_gain(west[0], east[0], south[0], north[0])
    depth, rest, total = settled_depth(h, (ratio * gain + seconds * rain) + compensation)
    x = flow_x + ratio * ((west[1] - east[1]) + (south[2] - north[2]))
    y = flow_y + ratio * ((south[1] - north[1]) + (west[2] - east[2]))
    x, y, speed = slowed_flow(depth, x, y, seconds * drag)
    return depth, rest, x, y, speed, total


def first_sweep(on_device: Callable[[Any], Any], jit: Callable[[Any], Any], states: Any, lanes: Lanes) -> Any:
    """The device function that moves a tile one step on.

    states : depths at a face and pushes of the bed, a function of `physics`. lanes : hand values to lanes beside
    """
    from_west, from_east = lanes.from_west, lanes.from_east
    face_states, through, pushes = on_device(states), on_device(pushed_flux), on_device(wall_pushes)
    over_crest, crest_of, number_of = on_device(crest_flux), on_device(crest_at), on_device(crest_number)
    weigh, narrow, update = on_device(velocity_weight), on_device(narrowed), on_device(new_cell)
    drag_at, keep = on_device(drag_of_cell), on_device(keep_fluxes)
    width = TILE_COLUMNS[1]

    @jit
    def face(
        left: FaceCell, right: FaceCell, smooth: float, crest: int, crests: CrestRow
    ) -> tuple[float, float, float, float]:
        """Volume, momentum felt left and right, transverse momentum of one face; crest : its number, -1 for none."""
        real = type(smooth)
        if crest >= 0:
            flux = over_crest(0, left, right, crest_of(crests, crest, real(0.0)))
            return flux.volume, flux.left, flux.right, flux.cross
        a, b, push0, push1 = face_states(left.depth, right.depth, left.bed, right.bed, smooth, real(NO_CREST))
        volume, to_left, to_right, cross = through(
            a, b, push0, push1, left.normal, right.normal, left.transverse, right.transverse
        )
        if left.bed > real(BLOCKED) or right.bed > real(BLOCKED):
            push0, push1 = pushes(left.depth, right.depth, left.bed, right.bed, left.normal, right.normal)
            to_left, to_right = to_left + push0, to_right + push1
        return volume, to_left, to_right, cross

    @jit
    def sweep(card: Card, which: int, tile: int, lane: int, seconds: float) -> tuple[float, float]:
        """Fastest wave and lowest depth of this lane's cells. seconds : the step, in float64."""
        flat, ground, tiles, settings, edge = card.flat, card.ground, card.tiles, card.settings, card.partial.edge
        water, beds = flat.states, flat.bed
        real = water.dtype.type
        zero = real(0.0)
        dt, ratio = real(seconds), real(seconds / settings.cell_size)
        ny, nx = ground.bed.shape
        j0 = PAD + (tile // tiles.n_x) * tiles.rows
        j1 = min(j0 + tiles.rows, ny - PAD)
        i = PAD - 1 + (tile % tiles.n_x) * width + lane
        is_own = lane > 0 and lane <= width and i < nx - PAD
        i = min(i, nx - PAD)
        crested, cut = tiles.crested[tile] > 0, tiles.cut[tile] > 0
        porous, obstructed = ground.porosity.shape[0] > 1, ground.obstruction.shape[0] > 1
        rain_row = np.uint64(0 if flat.rain.size == nx else nx)
        fastest, lowest = zero, zero
        # Places in one plane of a state: numba takes negative places of signed numbers for places from the end.
        row, plane = np.uint64(nx), np.uint64(ny * nx)
        depths = np.uint64(4 * which) * plane
        rests, flows_x, flows_y = depths + plane, depths + plane + plane, depths + plane + plane + plane
        new_depths = np.uint64(4 - 4 * which) * plane
        new_rests, new_x_s, new_y_s = new_depths + plane, new_depths + plane + plane, new_depths + plane + plane + plane
        k = np.uint64(j0 * nx + i)
        at_rain = np.uint64(i if flat.rain.size == nx else j0 * nx + i)

        h0, z0 = water[depths + k - row], beds[k - row]
        w = weigh(h0)
        u0, v0 = water[flows_x + k - row] * w, water[flows_y + k - row] * w
        h, z, x, y = water[depths + k], beds[k], water[flows_x + k], water[flows_y + k]
        w = weigh(h)
        u, v = x * w, y * w
        crests_x = CrestRow(ground.crest_columns_x, ground.crest_x, 0)
        crests_y = CrestRow(ground.crest_columns_y, ground.crest_y, 0)
        crest = number_of(ground.crest_rows_y, ground.crest_columns_y, j0, i) if crested else -1
        south, left, south_right, south_cross = face(
            FaceCell(h0, z0, v0, u0), FaceCell(h, z, v, u), flat.smooth_y[k], crest, crests_y
        )
        if porous:
            south, left, south_right, south_cross = narrow(
                ground.open_y[j0, i], h0, h, south, left, south_right, south_cross
            )
        if j0 == PAD and is_own:
            edge[SOUTH, i] = south
        for j in range(j0, j1):
            above = k + row
            h1, z1, x1, y1 = water[depths + above], beds[above], water[flows_x + above], water[flows_y + above]
            compensation, rain = water[rests + k], flat.rain[at_rain]
            drag = drag_at(ground, j, i, h) if obstructed else flat.drag[k]
            w = weigh(h1)
            u1, v1 = x1 * w, y1 * w
            crest, crest_west = -1, -1
            if crested:
                crest = number_of(ground.crest_rows_y, ground.crest_columns_y, j + 1, i)
                crest_west = number_of(ground.crest_rows_x, ground.crest_columns_x, j, i)
            north, north_left, north_right, north_cross = face(
                FaceCell(h, z, v, u), FaceCell(h1, z1, v1, u1), flat.smooth_y[above], crest, crests_y
            )
            hw, zw, uw, vw = from_west(h, z, u, v)
            west, west_left, west_right, west_cross = face(
                FaceCell(hw, zw, uw, vw), FaceCell(h, z, u, v), flat.smooth_x[k], crest_west, crests_x
            )
            if porous:
                north, north_left, north_right, north_cross = narrow(
                    ground.open_y[j + 1, i], h, h1, north, north_left, north_right, north_cross
                )
                west, west_left, west_right, west_cross = narrow(
                    ground.open_x[j, i], hw, h, west, west_left, west_right, west_cross
                )
            east, east_left, east_cross = from_east(west, west_left, west_cross)
            if is_own:
                if porous:
                    share = ground.porosity[j, i]
                    depth, rest, new_x, new_y, speed, total = update(
                        (h, compensation, x, y), drag, rain / share, dt, ratio,
                        (west / share, west_right / share, west_cross / share),
                        (east / share, east_left / share, east_cross / share),
                        (south / share, south_right / share, south_cross / share),
                        (north / share, north_left / share, north_cross / share),
                    )  # fmt: skip
                else:
                    depth, rest, new_x, new_y, speed, total = update(
                        (h, compensation, x, y), drag, rain, dt, ratio,
                        (west, west_right, west_cross), (east, east_left, east_cross),
                        (south, south_right, south_cross), (north, north_left, north_cross),
                    )  # fmt: skip
                water[new_depths + k], water[new_rests + k] = depth, rest
                water[new_x_s + k], water[new_y_s + k] = new_x, new_y
                fastest = fastest if fastest != fastest or speed <= fastest else speed
                lowest = total if total < lowest else lowest
                if cut:
                    keep(card.cuts, ground.bed.shape, j, i, west, east, south, north)
                if i == PAD:
                    edge[WEST, j] = west
                if i == nx - PAD - 1:
                    edge[EAST, j] = east
            south, south_right, south_cross = north, north_right, north_cross
            h, z, x, y, u, v = h1, z1, x1, y1, u1, v1
            k, at_rain = above, at_rain + rain_row
        if j1 == ny - PAD and is_own:
            edge[NORTH, i] = south
        return fastest, lowest

    return sweep
