"""First order shallow water: loops over rows of cells and faces, and one step of many units in parallel.

A unit's rows are worked on from south to north. The fluxes through the faces of a row lie in rows of scratch, and the
new state is written as soon as the faces north of it are known. The loops over rows are compiled with noalias: nothing
may pass them a row to write that overlaps another one.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba.extending import overload

from twin.arrays import BoolArray, IntArray
from twin.kernels.compiled import bits, from_bits, njit, prange, prefetch, thread_id
from twin.kernels.shallow_water.cell import (
    pushed_flux,
    settled_depth,
    slowed_flow,
    volume_gain,
    wall_pushes,
)
from twin.kernels.shallow_water.crests import (
    Crest,
    FaceCell,
    FaceFlux,
    closed_part,
    crest_share,
    deck_share,
    joined,
    velocity_head,
)
from twin.kernels.shallow_water.physics import (
    COMPILER,
    HALF_GRAVITY,
    NO_CREST,
    ROUNDED_AWAY,
    face_states,
    face_states_audusse,
    face_states_chen_noelle,
    velocity_weight,
)
from twin.kernels.shallow_water.tables import (
    COMPENSATION,
    CREST_LENGTH,
    CREST_TOP,
    DECK_HIGH,
    DECK_LOW,
    DEPTH,
    EAST,
    FASTEST,
    FLOW_X,
    FLOW_Y,
    GAP_COVER,
    GAP_SILL,
    LOWEST,
    NORTH,
    PAD,
    SOUTH,
    TILE,
    WEST,
    Ground,
    GroundChenNoelle,
    GroundHydrostatic,
    RealArray,
    Step,
    Unit,
)

__all__ = [
    "CellRow",
    "CrestRow",
    "FaceRow",
    "FluxRow",
    "Fluxes",
    "Scheme",
    "VelocityRow",
    "WaterRow",
    "cells_x",
    "cells_y",
    "copy_row",
    "crest_at",
    "crest_faces",
    "crest_flux",
    "crest_row",
    "face_row",
    "fetch_row",
    "fluxes_of",
    "friction_and_store",
    "march_first",
    "narrow_faces",
    "scheme_of",
    "spread_fluxes",
    "spread_row",
    "states_of",
    "step_first",
    "unit_at",
    "velocity_row",
    "wall_push",
    "walls_push",
    "water_row",
]

CACHE_LINE = 64  # bytes

# Groups of scratch rows; one row of a group of its own stays zero.
VELOCITY, _, X_FACES, SOUTH_FACES, NORTH_FACES, SPREAD_WEST, SPREAD_EAST, SPREAD_SOUTH, SPREAD_NORTH, RAIN = range(10)
ZEROS, ZEROS_ROW = 10, 3


class WaterRow(NamedTuple):
    """A row of a state, (n,) each: depth, compensation [m], discharge [m2/s]."""

    depth: RealArray
    compensation: RealArray
    flow_x: RealArray
    flow_y: RealArray


class VelocityRow(NamedTuple):
    """Velocity of a row of cells, (n,) each. [m/s]"""

    u: RealArray
    v: RealArray


class CellRow(NamedTuple):
    """Cells on one side of a line of faces, (n,) each: depth, bed [m]; velocity through and along the faces [m/s]."""

    depth: RealArray
    bed: RealArray
    normal: RealArray
    transverse: RealArray


class FaceRow(NamedTuple):
    """Fluxes through a line of faces, (n,) each, towards the larger index.

    volume : [m2/s]; left, right : normal momentum as the cell on that side feels it, push of the bed included [m3/s2];
    cross : transverse momentum [m3/s2]
    """

    volume: RealArray
    left: RealArray
    right: RealArray
    cross: RealArray


class FluxRow(NamedTuple):
    """What a row of cells gets through one of its sides, (n,) each: volume, normal and transverse momentum."""

    volume: RealArray
    momentum: RealArray
    cross: RealArray


class Fluxes(NamedTuple):
    """What a row of cells gets through its four sides."""

    west: FluxRow
    east: FluxRow
    south: FluxRow
    north: FluxRow


class CrestRow(NamedTuple):
    """Faces of a line with a wall, a breach or a bridge.

    column : of each. table : (n, 6) what stands there, as in `tables.Ground`. first : column of the line's first face.
    """

    column: IntArray
    table: RealArray
    first: int


@njit(nrt=False, **COMPILER)
def unit_at(units: IntArray, k: int | np.int64) -> Unit:
    """Unit number k."""
    return Unit(units[k, 0], units[k, 1], units[k, 2], units[k, 3])


@njit(nrt=False, **COMPILER)
def water_row(state: RealArray, j: int, a: int, b: int) -> WaterRow:
    """Row j of a state, columns a to b."""
    return WaterRow(state[DEPTH, j, a:b], state[COMPENSATION, j, a:b], state[FLOW_X, j, a:b], state[FLOW_Y, j, a:b])


@njit(nrt=False, **COMPILER)
def cells_x(state: RealArray, bed: RealArray, velocity: VelocityRow, j: int, a: int, b: int, first: int) -> CellRow:
    """Cells of row j, columns a to b, beside faces across x. first : column of velocity[0]."""
    s, e = a - first, b - first
    return CellRow(state[DEPTH, j, a:b], bed[j, a:b], velocity.u[s:e], velocity.v[s:e])


@njit(nrt=False, **COMPILER)
def cells_y(state: RealArray, bed: RealArray, velocity: VelocityRow, j: int, a: int, b: int, first: int) -> CellRow:
    """Cells of row j, columns a to b, beside faces across y. first : column of velocity[0]."""
    s, e = a - first, b - first
    return CellRow(state[DEPTH, j, a:b], bed[j, a:b], velocity.v[s:e], velocity.u[s:e])


@njit(nrt=False, **COMPILER)
def crest_row(offsets: IntArray, columns: IntArray, table: RealArray, j: int, first: int) -> CrestRow:
    """Crests on the line of faces j, whose first face is in column `first`; tables as in `tables.Ground`."""
    s, e = offsets[j], offsets[j + 1]
    return CrestRow(columns[s:e], table[s:e], first)


@njit(nrt=False, **COMPILER)
def face_row(group: RealArray, n: int) -> FaceRow:
    """A group of scratch rows as n faces."""
    return FaceRow(group[0, :n], group[1, :n], group[2, :n], group[3, :n])


@njit(nrt=False, **COMPILER)
def flux_row(group: RealArray, n: int) -> FluxRow:
    """A group of scratch rows as one side of n cells."""
    return FluxRow(group[0, :n], group[1, :n], group[2, :n])


@njit(nrt=False, **COMPILER)
def fluxes_of(x: FaceRow, south: FaceRow, north: FaceRow, n: int) -> Fluxes:
    """The four sides of n cells, from their n + 1 faces across x and n faces across y below and above."""
    return Fluxes(
        FluxRow(x.volume[:n], x.right[:n], x.cross[:n]),
        FluxRow(x.volume[1 : n + 1], x.left[1 : n + 1], x.cross[1 : n + 1]),
        FluxRow(south.volume, south.right, south.cross),
        FluxRow(north.volume, north.left, north.cross),
    )


class Scheme(NamedTuple):
    """How steps of the bed enter a flux: the class decides, when a kernel is compiled. Here surface reconstruction."""

    number: int = 0


class SchemeHydrostatic(Scheme):
    """Hydrostatic reconstruction of Audusse et al. (2004)."""


class SchemeChenNoelle(Scheme):
    """Reconstruction of Chen and Noelle (2017)."""


_SCHEMES: dict[type[Ground], type[Scheme]] = {GroundHydrostatic: SchemeHydrostatic, GroundChenNoelle: SchemeChenNoelle}


def scheme_of(ground: Ground) -> Scheme:
    """The scheme of the ground's class: functions of a line of faces take it instead of the large tuple."""
    return _SCHEMES.get(type(ground), Scheme)(0)


@overload(scheme_of, jit_options={"nogil": True, "error_model": "numpy"})
def _compiled_scheme_of(ground: Any) -> Any:
    """The same, chosen when a kernel is compiled."""
    kind = _SCHEMES.get(ground.instance_class, Scheme)

    def scheme(ground: Any) -> Any:
        return kind(0)

    return scheme


def states_of(
    scheme: Scheme, depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float,
    crest: float,
) -> tuple[float, float, float, float]:  # fmt: skip
    """Depths at a face and pushes of the bed, as `physics.face_states`, by the scheme."""
    if isinstance(scheme, SchemeHydrostatic):
        return face_states_audusse(depth_left, depth_right, bed_left, bed_right, smooth, crest)
    if isinstance(scheme, SchemeChenNoelle):
        return face_states_chen_noelle(depth_left, depth_right, bed_left, bed_right, smooth, crest)
    return face_states(depth_left, depth_right, bed_left, bed_right, smooth, crest)


@overload(states_of, jit_options={"nogil": True, "error_model": "numpy"})
def _compiled_states_of(
    scheme: Any, depth_left: Any, depth_right: Any, bed_left: Any, bed_right: Any, smooth: Any, crest: Any
) -> Any:
    """The same, chosen when a kernel is compiled."""
    by_class = {SchemeHydrostatic: face_states_audusse, SchemeChenNoelle: face_states_chen_noelle}
    chosen = by_class.get(scheme.instance_class, face_states)

    def states(
        scheme: Any, depth_left: Any, depth_right: Any, bed_left: Any, bed_right: Any, smooth: Any, crest: Any
    ) -> Any:
        return chosen(depth_left, depth_right, bed_left, bed_right, smooth, crest)

    return states


@njit(nrt=False, noalias=True, **COMPILER)
def copy_row(row: RealArray, out: RealArray) -> None:
    """out[:] = row, without the copy an array assignment makes in case the two overlap."""
    for i in range(out.size):
        out[i] = row[i]


@njit(nrt=False, **COMPILER)
def fetch_row(row: RealArray) -> None:
    """Ask for a row that is used next, so that it is there by then."""
    real = row.dtype.type
    is_double = real(1.0) + real(ROUNDED_AWAY) > real(1.0)  # decided when compiled, so that the loop is unrolled
    for i in range(0, row.size, CACHE_LINE // 8 if is_double else CACHE_LINE // 4):
        prefetch(row, i)


@njit(nrt=False, noalias=True, **COMPILER)
def velocity_row(water: WaterRow, out: VelocityRow) -> None:
    """Velocity from discharge along a row."""
    for i in range(out.u.size):
        weight = velocity_weight(water.depth[i])
        out.u[i] = water.flow_x[i] * weight
        out.v[i] = water.flow_y[i] * weight


@njit(nrt=False, noalias=True, **COMPILER)
def faces(scheme: Scheme, left: CellRow, right: CellRow, smooth: RealArray, out: FaceRow) -> None:
    """Fluxes through a line of faces between cells on the left or below and cells on the right or above."""
    real = out.volume.dtype.type
    no_crest = real(NO_CREST)
    for i in range(out.volume.size):
        a, b, push_left, push_right = states_of(
            scheme, left.depth[i], right.depth[i], left.bed[i], right.bed[i], smooth[i], no_crest
        )
        out.volume[i], out.left[i], out.right[i], out.cross[i] = pushed_flux(
            a, b, push_left, push_right, left.normal[i], right.normal[i], left.transverse[i], right.transverse[i]
        )


@njit(nrt=False, noalias=True, **COMPILER)
def wall_push(left: CellRow, right: CellRow, start: int, end: int, out: FaceRow) -> None:
    """Add the impact of moving water where one side of a face is a building or a closed edge; faces start to end."""
    for i in range(start, end):
        push_left, push_right = wall_pushes(
            left.depth[i], right.depth[i], left.bed[i], right.bed[i], left.normal[i], right.normal[i]
        )
        out.left[i] += push_left
        out.right[i] += push_right


@njit(nrt=False, **COMPILER)
def walls_push(left: CellRow, right: CellRow, walled: BoolArray, a: int, b: int, out: FaceRow) -> None:
    """As `wall_push` in the tiles of columns a to b that have walls; a face beyond b belongs to the last tile."""
    for t in range(a // TILE, (b - 1) // TILE + 1):
        if walled[t]:
            end = min(b, (t + 1) * TILE)
            wall_push(left, right, max(a, t * TILE) - a, out.volume.size if end == b else end - a, out)


@njit(nrt=False, **COMPILER)
def crest_at(crests: CrestRow, k: int, base: float) -> Crest:
    """What stands on face k of a row, its elevations from where the beds count. [m]"""
    table = crests.table
    return Crest(
        table[k, CREST_TOP] - base, table[k, CREST_LENGTH], table[k, GAP_SILL] - base, table[k, GAP_COVER],
        table[k, DECK_LOW] - base, table[k, DECK_HIGH] - base,
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def flux_over(scheme: Scheme, left: FaceCell, right: FaceCell, top: float, length: float, gap: bool) -> FaceFlux:
    """Flux over a crest, or through a gap, whose floor may be the ground."""
    real = type(top)
    zero = real(0.0)
    a, b, push_left, push_right = states_of(scheme, left.depth, right.depth, left.bed, right.bed, zero, top)
    volume, out_left, out_right, cross = pushed_flux(
        a, b, push_left, push_right, left.normal, right.normal, left.transverse, right.transverse
    )
    rise = top - (left.bed if left.bed > right.bed else right.bed)
    if rise <= zero and not gap:  # a crest inside the ground
        return FaceFlux(volume, out_left, out_right, cross)
    share = crest_share(volume, a, b, velocity_head(volume, left, right), rise, length)
    flux = FaceFlux(volume, out_left, out_right, cross)
    if rise <= zero:
        return closed_part(flux, share, left.depth, right.depth)
    return FaceFlux(volume * share, out_left, out_right, cross * share)


@njit(nrt=False, **COMPILER)
def crest_flux(scheme: Scheme, left: FaceCell, right: FaceCell, crest: Crest) -> FaceFlux:
    """Flux through a face with a wall, a breach in it or a deck over it."""
    zero = type(left.depth)(0.0)
    flux = flux_over(scheme, left, right, crest.top, crest.length, False)
    if crest.cover > zero:
        sill = crest.sill if crest.sill < crest.top else crest.top
        flux = joined(flux_over(scheme, left, right, sill, crest.length, True), flux, crest.cover)
    share = deck_share(flux.volume, left, right, crest)
    return closed_part(flux, share, left.depth, right.depth) if share < type(share)(1.0) else flux


@njit(nrt=False, noalias=True, **COMPILER)
def crest_faces(scheme: Scheme, left: CellRow, right: CellRow, crests: CrestRow, base: RealArray, out: FaceRow) -> None:
    """Redo the faces that carry a wall, a levee or a bridge. base : what the beds count from. [m]"""
    for k in range(crests.column.size):
        i = crests.column[k] - crests.first
        if i < 0 or i >= out.volume.size:
            continue
        out.volume[i], out.left[i], out.right[i], out.cross[i] = crest_flux(
            scheme, FaceCell(left.depth[i], left.bed[i], left.normal[i], left.transverse[i]),
            FaceCell(right.depth[i], right.bed[i], right.normal[i], right.transverse[i]), crest_at(crests, k, base[i]),
        )  # fmt: skip


@njit(nrt=False, noalias=True, **COMPILER)
def friction_and_store(
    old: WaterRow, drag: RealArray, rain: RealArray, step: Step, fluxes: Fluxes, new: WaterRow
) -> tuple[float, float]:
    """New state of a row: fluxes, rain, friction. Returns the fastest wave [m/s] and the lowest depth met [m]."""
    real = old.depth.dtype.type
    zero, seconds, ratio = real(0.0), step.seconds, step.ratio
    west, east, south, north = fluxes.west, fluxes.east, fluxes.south, fluxes.north
    fastest, deepest_debt = bits(zero), bits(zero)  # of numbers not below zero, the bits sort like the numbers
    for i in range(old.depth.size):
        gain = volume_gain(west.volume[i], east.volume[i], south.volume[i], north.volume[i])
        rise = (ratio * gain + seconds * rain[i]) + old.compensation[i]
        depth, compensation, total = settled_depth(old.depth[i], rise)
        x = old.flow_x[i] + ratio * ((west.momentum[i] - east.momentum[i]) + (south.cross[i] - north.cross[i]))
        y = old.flow_y[i] + ratio * ((south.momentum[i] - north.momentum[i]) + (west.cross[i] - east.cross[i]))
        x, y, speed = slowed_flow(depth, x, y, seconds * drag[i])
        new.depth[i] = depth
        new.compensation[i] = compensation
        new.flow_x[i] = x
        new.flow_y[i] = y
        wave = bits(speed)
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < zero else zero)
        deepest_debt = debt if debt > deepest_debt else deepest_debt
    return from_bits(fastest), -from_bits(deepest_debt)


@njit(nrt=False, noalias=True, **COMPILER)
def narrow_faces(share: RealArray, depth_left: RealArray, depth_right: RealArray, out: FaceRow) -> None:
    """Fluxes through faces that are open in part: walls across the rest push back with the pressure of their cell.

    Momentum is given against that pressure, g h2 / 2, which is the same on all sides of a cell.
    """
    half_gravity = out.volume.dtype.type(HALF_GRAVITY)
    for i in range(out.volume.size):
        out.volume[i] = share[i] * out.volume[i]
        out.left[i] = share[i] * (out.left[i] - half_gravity * (depth_left[i] * depth_left[i]))
        out.right[i] = share[i] * (out.right[i] - half_gravity * (depth_right[i] * depth_right[i]))
        out.cross[i] = share[i] * out.cross[i]


@njit(nrt=False, noalias=True, **COMPILER)
def spread_row(row: RealArray, porosity: RealArray, out: RealArray) -> None:
    """What comes to a whole cell, by the part of it that holds water."""
    for i in range(out.size):
        out[i] = row[i] / porosity[i]


@njit(nrt=False, **COMPILER)
def spread_side(side: FluxRow, porosity: RealArray, out: FluxRow) -> None:
    """As `spread_row` for what comes through one side."""
    spread_row(side.volume, porosity, out.volume)
    spread_row(side.momentum, porosity, out.momentum)
    spread_row(side.cross, porosity, out.cross)


@njit(nrt=False, **COMPILER)
def spread_fluxes(fluxes: Fluxes, porosity: RealArray, rows: RealArray) -> Fluxes:
    """What comes to the cells of a row by the part of them that holds water, in scratch."""
    n = porosity.size
    spread = Fluxes(
        flux_row(rows[SPREAD_WEST], n), flux_row(rows[SPREAD_EAST], n),
        flux_row(rows[SPREAD_SOUTH], n), flux_row(rows[SPREAD_NORTH], n),
    )  # fmt: skip
    spread_side(fluxes.west, porosity, spread.west)
    spread_side(fluxes.east, porosity, spread.east)
    spread_side(fluxes.south, porosity, spread.south)
    spread_side(fluxes.north, porosity, spread.north)
    return spread


@njit(nrt=False, **COMPILER)
def line_of_faces(
    scheme: Scheme, left: CellRow, right: CellRow, smooth: RealArray, walled: BoolArray, crests: CrestRow,
    base: RealArray, end_column: int, out: FaceRow,
) -> None:  # fmt: skip
    """Fluxes through a line of faces, walls and crests included. end_column : of the cells on the right."""
    faces(scheme, left, right, smooth, out)
    walls_push(left, right, walled, crests.first, end_column, out)
    if crests.column.size > 0:
        crest_faces(scheme, left, right, crests, base, out)


@njit(nrt=False, **COMPILER)
def march_first(
    now: RealArray, nxt: RealArray, ground: Ground, step: Step, unit: Unit, rows: RealArray,
    edge: RealArray,
) -> tuple[float, float]:  # fmt: skip
    """One first order step of a unit, from now to nxt. Returns the fastest wave [m/s] and the lowest depth met [m].

    rows, edge : as in `tables.Scratch`, rows of this thread; volume fluxes through the domain's edges go into edge.
    """
    real = now.dtype.type
    ny, nx = now.shape[1], now.shape[2]
    j0, j1, a, b = unit.first_row, unit.end_row, unit.first_column, unit.end_column
    n = b - a
    bed, scheme = ground.bed, scheme_of(ground)
    fastest, lowest = real(0.0), real(0.0)
    porous = ground.porosity.shape[0] > 1
    zeros = rows[ZEROS, ZEROS_ROW]
    below = VelocityRow(rows[VELOCITY, 0, : n + 2], rows[VELOCITY, 1, : n + 2])
    here = VelocityRow(rows[VELOCITY, 2, : n + 2], rows[VELOCITY, 3, : n + 2])
    x = face_row(rows[X_FACES], n + 1)
    south, north = face_row(rows[SOUTH_FACES], n), face_row(rows[NORTH_FACES], n)
    velocity_row(water_row(now, j0 - 1, a - 1, b + 1), below)
    for j in range(j0, j1 + 1):
        k = min(j + 1, j1)
        fetch_row(now[DEPTH, k, a:b])
        fetch_row(now[FLOW_X, k, a:b])
        fetch_row(now[FLOW_Y, k, a:b])
        velocity_row(water_row(now, j, a - 1, b + 1), here)
        fetch_row(bed[k, a:b])
        fetch_row(ground.smooth_y[k, a:b])
        fetch_row(now[COMPENSATION, j, a:b])
        crests = crest_row(ground.crest_rows_y, ground.crest_columns_y, ground.crest_y, j, a)
        line_of_faces(
            scheme, cells_y(now, bed, below, j - 1, a, b, a - 1), cells_y(now, bed, here, j, a, b, a - 1),
            ground.smooth_y[j, a:b], ground.walled_y[j], crests, zeros, b, north,
        )  # fmt: skip
        if porous:
            narrow_faces(ground.open_y[j, a:b], now[DEPTH, j - 1, a:b], now[DEPTH, j, a:b], north)
        if j > j0:
            k = j - 1
            fetch_row(nxt[DEPTH, j, a:b])
            fetch_row(nxt[COMPENSATION, j, a:b])
            fetch_row(ground.smooth_x[j, a:b])
            crests = crest_row(ground.crest_rows_x, ground.crest_columns_x, ground.crest_x, k, a)
            line_of_faces(
                scheme, cells_x(now, bed, below, k, a - 1, b, a - 1), cells_x(now, bed, below, k, a, b + 1, a - 1),
                ground.smooth_x[k, a : b + 1], ground.walled_x[k], crests, zeros, b, x,
            )  # fmt: skip
            fetch_row(nxt[FLOW_X, j, a:b])
            fetch_row(nxt[FLOW_Y, j, a:b])
            fetch_row(ground.drag[j, a:b])
            rain = step.rain[k if step.rain.shape[0] > 1 else 0, a:b]
            fluxes = fluxes_of(x, south, north, n)
            if porous:
                narrow_faces(ground.open_x[k, a : b + 1], now[DEPTH, k, a - 1 : b], now[DEPTH, k, a : b + 1], x)
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
        if j == PAD:
            copy_row(north.volume, edge[SOUTH, a:b])
        if j == ny - PAD:
            copy_row(north.volume, edge[NORTH, a:b])
        below, here = here, below
        south, north = north, south
    return fastest, lowest


@njit(parallel=True, **COMPILER)
def step_first(
    now: RealArray, nxt: RealArray, ground: Ground, step: Step, units: IntArray, rows: RealArray,
    edge: RealArray, extremes: RealArray,
) -> None:  # fmt: skip
    """One step of all units in parallel; per unit the fastest wave and the lowest depth into extremes."""
    for k in prange(units.shape[0]):
        unit = unit_at(units, np.int64(k))
        speed, low = march_first(now, nxt, ground, step, unit, rows[thread_id()], edge)
        extremes[k, FASTEST] = speed
        extremes[k, LOWEST] = low
