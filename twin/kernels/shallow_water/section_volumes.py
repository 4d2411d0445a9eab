"""Volume through chains of cell faces: the fluxes of a step once more, at these faces alone.

The step of the solver keeps no fluxes. At first order they follow from the state before the step by the same functions;
at second order, where they depend on more cells, the march is repeated for one cell beside each face, which writes the
same numbers into the new state, and they are read from its scratch; in local inertial flow they are the discharge on
the faces after the step.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import Int8Array, IntArray
from twin.kernels.compiled import njit
from twin.kernels.shallow_water.crests import FaceCell
from twin.kernels.shallow_water.first_order import (
    NORTH_FACES,
    SOUTH_FACES,
    X_FACES,
    CrestRow,
    Scheme,
    crest_at,
    crest_flux,
    scheme_of,
    states_of,
)
from twin.kernels.shallow_water.physics import COMPILER, NO_CREST, face_flux, velocity_weight
from twin.kernels.shallow_water.second_order import march_second
from twin.kernels.shallow_water.tables import (
    DEPTH,
    FACES_X,
    FLOW_X,
    FLOW_Y,
    PAD,
    Ground,
    RealArray,
    Scratch,
    Sections,
    Step,
    Unit,
)

__all__ = ["add_volumes_first", "add_volumes_inertial", "add_volumes_second", "face_volume"]


@njit(nrt=False, **COMPILER)
def crest_number(offsets: IntArray, columns: IntArray, j: int, i: int) -> int:
    """Number of face (j, i) among those with a wall, a breach or a bridge; -1 where it has none."""
    for k in range(offsets[j], offsets[j + 1]):
        if columns[k] == i:
            return k
    return -1


@njit(nrt=False, **COMPILER)
def face_volume(scheme: Scheme, now: RealArray, ground: Ground, axis: int, j: int, i: int) -> float:
    """First order volume flux through face (j, i) towards the larger index. [m2/s]"""
    real = now.dtype.type
    zero, no_crest = real(0.0), real(NO_CREST)
    across_x = axis == FACES_X
    jl, il = (j, i - 1) if across_x else (j - 1, i)
    weight0, weight1 = velocity_weight(now[DEPTH, jl, il]), velocity_weight(now[DEPTH, j, i])
    normal = FLOW_X if across_x else FLOW_Y
    along = FLOW_Y if across_x else FLOW_X
    left = FaceCell(now[DEPTH, jl, il], ground.bed[jl, il], now[normal, jl, il] * weight0, now[along, jl, il] * weight0)
    right = FaceCell(now[DEPTH, j, i], ground.bed[j, i], now[normal, j, i] * weight1, now[along, j, i] * weight1)
    if across_x:
        smooth = ground.smooth_x[j, i]
        crests = CrestRow(ground.crest_columns_x, ground.crest_x, 0)
        k = crest_number(ground.crest_rows_x, ground.crest_columns_x, j, i)
    else:
        smooth = ground.smooth_y[j, i]
        crests = CrestRow(ground.crest_columns_y, ground.crest_y, 0)
        k = crest_number(ground.crest_rows_y, ground.crest_columns_y, j, i)
    if k >= 0:
        flux = crest_flux(scheme, left, right, crest_at(crests, k, zero)).volume
    else:
        a, b, _, _ = states_of(scheme, left.depth, right.depth, left.bed, right.bed, smooth, no_crest)
        flux, _, _ = face_flux(a, b, left.normal, right.normal, left.transverse, right.transverse)
    if ground.porosity.shape[0] > 1:
        flux = flux * (ground.open_x[j, i] if across_x else ground.open_y[j, i])
    return flux


@njit(nrt=False, **COMPILER)
def add_volumes_first(now: RealArray, ground: Ground, sections: Sections, scale: float) -> None:
    """Add what a first order step moves through the sections; scale : seconds times cell size. [m s]"""
    scheme = scheme_of(ground)
    for k in range(sections.row.size):
        flux = face_volume(scheme, now, ground, sections.axis[k], sections.row[k], sections.column[k])
        sections.volume[sections.section[k]] += sections.sign[k] * scale * flux


@njit(nrt=False, **COMPILER)
def add_volumes_second(
    now: RealArray, nxt: RealArray, ground: Ground, kinds: Int8Array, step: Step, scratch: Scratch, sections: Sections,
    scale: float,
) -> None:  # fmt: skip
    """As `add_volumes_first`, of a second order step from now to nxt. kinds : of the edges, as in `tables.Edges`."""
    ny, nx = now.shape[1], now.shape[2]
    one, rows = np.int64(1), scratch.rows[0]
    for k in range(sections.row.size):
        j, i = sections.row[k], sections.column[k]
        is_far = i == nx - PAD if sections.axis[k] == FACES_X else j == ny - PAD  # the grid ends at this face
        if sections.axis[k] == FACES_X:
            a = i - one if is_far else i
            march_second(now, nxt, ground, kinds, step, Unit(j, j + one, a, a + one), rows, scratch.edge)
            flux = rows[X_FACES, 0, 1] if is_far else rows[X_FACES, 0, 0]
        else:
            b = j - one if is_far else j
            march_second(now, nxt, ground, kinds, step, Unit(b, b + one, i, i + one), rows, scratch.edge)
            flux = rows[NORTH_FACES, 0, 0] if is_far else rows[SOUTH_FACES, 0, 0]
        sections.volume[sections.section[k]] += sections.sign[k] * scale * flux


@njit(nrt=False, **COMPILER)
def add_volumes_inertial(nxt: RealArray, sections: Sections, scale: float) -> None:
    """As `add_volumes_first`, from the discharge on faces after the step."""
    for k in range(sections.row.size):
        plane = FLOW_X if sections.axis[k] == FACES_X else FLOW_Y
        flux = nxt[plane, sections.row[k], sections.column[k]]
        sections.volume[sections.section[k]] += sections.sign[k] * scale * flux
