"""Where a finer grid lies in a coarser one: ghost cells of the finer from the coarser, the coarser's cells beneath it.

A coarse cell beneath the finer grid has the level of its wet fine cells, so that water at rest is at rest on both sides
of the seam, and their mean discharge. The volume through the seam is that of the finer grid: what the coarse step moved
through it is corrected in the coarse cells outside.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray, IntArray
from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import BLOCKED, COMPILER, velocity_weight
from twin.kernels.shallow_water.sources import add_depth
from twin.kernels.shallow_water.tables import COMPENSATION, DEPTH, FLOW_X, FLOW_Y, PAD, SOUTH, WEST, RealArray
from twin.quantities import GRAVITY

__all__ = ["Seam", "fill_seam", "reflux", "restrict", "seam_speed"]


class Seam(NamedTuple):
    """Ghost cells of a finer grid and the cells of the coarser one that they are interpolated from.

    row, column : (n,) padded, of the ghost cell; inner_row, inner_column : of the nearest cell of the finer grid
    from_row, from_column : (n, 4) padded, in the coarser grid; the first contains the centre of the ghost cell
    weight : (n, 4), together one; zero for cells of buildings
    """

    row: IntArray
    column: IntArray
    inner_row: IntArray
    inner_column: IntArray
    from_row: IntArray
    from_column: IntArray
    weight: FloatArray


@njit(nrt=False, **COMPILER)
def fill_seam(
    fine: RealArray, bed: RealArray, old: RealArray, new: RealArray, coarse_bed: RealArray, seam: Seam, share: float,
    shift: float,
) -> None:  # fmt: skip
    """Set the ghost cells from two states of the coarser grid.

    share : of the way from old to new in time; shift : from the coarser grid's heights to the finer's [m].

    Level and discharge are linear in space and time between wet cells. Where the coarse cell is dry, the ghost cell has
    the level of the water inside, but not above the coarse cell's bed: the water lies against a bank, and flows off
    where the bank ends.
    """
    real = fine.dtype.type
    for g in range(seam.row.size):
        j, i = seam.row[g], seam.column[g]
        fine[COMPENSATION, j, i] = real(0.0)
        z = np.float64(bed[j, i])
        depth, x, y = 0.0, 0.0, 0.0
        if z < BLOCKED:
            near_j, near_i = seam.from_row[g, 0], seam.from_column[g, 0]
            near = (1.0 - share) * old[DEPTH, near_j, near_i] + share * new[DEPTH, near_j, near_i]
            if near > 0.0:
                level, wet, mean = 0.0, 0.0, 0.0
                for k in range(4):
                    w = seam.weight[g, k]
                    cj, ci = seam.from_row[g, k], seam.from_column[g, k]
                    h = (1.0 - share) * old[DEPTH, cj, ci] + share * new[DEPTH, cj, ci]
                    if w > 0.0 and h > 0.0:
                        level += w * (h + coarse_bed[cj, ci])
                        wet += w
                        mean += w * h
                        x += w * ((1.0 - share) * old[FLOW_X, cj, ci] + share * new[FLOW_X, cj, ci])
                        y += w * ((1.0 - share) * old[FLOW_Y, cj, ci] + share * new[FLOW_Y, cj, ci])
                if wet > 0.0:
                    depth = max(level / wet + shift - z, 0.0)
                    part = min(depth / mean, 1.0)
                    x, y = x * part, y * part
            else:
                inside_j, inside_i = seam.inner_row[g], seam.inner_column[g]
                h = np.float64(fine[DEPTH, inside_j, inside_i])
                if h > 0.0:
                    bank = np.float64(coarse_bed[near_j, near_i]) + shift
                    depth = max(min(h + np.float64(bed[inside_j, inside_i]), bank) - z, 0.0)
        fine[DEPTH, j, i], fine[FLOW_X, j, i], fine[FLOW_Y, j, i] = real(depth), real(x), real(y)


@njit(nrt=False, **COMPILER)
def seam_speed(coarse: RealArray, seam: Seam) -> float:
    """The fastest wave in the cells that ghost cells are interpolated from. [m/s]"""
    fastest = 0.0
    for g in range(seam.row.size):
        for k in range(4):
            if seam.weight[g, k] > 0.0:
                j, i = seam.from_row[g, k], seam.from_column[g, k]
                h = coarse[DEPTH, j, i]
                flow = max(abs(coarse[FLOW_X, j, i]), abs(coarse[FLOW_Y, j, i]))
                fastest = max(fastest, np.float64(flow * velocity_weight(h)) + sqrt(GRAVITY * np.float64(h)))
    return fastest


@njit(nrt=False, **COMPILER)
def restrict(
    fine: RealArray, bed: RealArray, coarse: RealArray, coarse_bed: RealArray, corner: tuple[int, int], ratio: int,
    shift: float,
) -> None:  # fmt: skip
    """Give the coarse cells beneath a finer grid the level of its wet cells and their mean discharge.

    corner : padded place of the first coarse cell; shift : from the finer grid's heights to the coarser's [m].
    """
    real = coarse.dtype.type
    rows, columns = (fine.shape[1] - 2 * PAD) // ratio, (fine.shape[2] - 2 * PAD) // ratio
    cells = ratio * ratio
    for r in range(rows):
        for c in range(columns):
            level, x, y, wet, n = 0.0, 0.0, 0.0, 0, 0
            for a in range(ratio):
                for b in range(ratio):
                    j, i = PAD + r * ratio + a, PAD + c * ratio + b
                    if bed[j, i] > BLOCKED:
                        continue
                    n += 1
                    h = fine[DEPTH, j, i]
                    if h > real(0.0):
                        wet += 1
                        level += np.float64(h) + np.float64(bed[j, i])
                        x += np.float64(fine[FLOW_X, j, i])
                        y += np.float64(fine[FLOW_Y, j, i])
            j, i = corner[0] + r, corner[1] + c
            depth = 0.0
            if wet > 0 and coarse_bed[j, i] < BLOCKED:
                depth = max(level / wet + shift - np.float64(coarse_bed[j, i]), 0.0)
            is_wet = depth > 0.0
            coarse[DEPTH, j, i], coarse[COMPENSATION, j, i] = real(depth), real(0.0)
            coarse[FLOW_X, j, i] = real(x / cells if is_wet else 0.0)
            coarse[FLOW_Y, j, i] = real(y / cells if is_wet else 0.0)


@njit(nrt=False, **COMPILER)
def reflux(
    coarse: RealArray, window: tuple[int, int, int, int], ratio: int, through: FloatArray, moved: FloatArray,
    owed: FloatArray, area: float,
) -> float:  # fmt: skip
    """Correct the coarse cells outside the seam; returns the volume they gained through it in all. [m3]

    window : rows first to end and columns first to end of the coarse cells beneath, padded
    through : (4, n) volume through each edge face of the finer grid, by side and padded place, towards larger indexes
    moved : likewise of the coarse step, by place in the window
    owed : as moved, what a coarse cell without water could not give yet; it gives it later. [m3]
    area : of a coarse cell [m2]
    """
    first_row, end_row, first_column, end_column = window
    gained = 0.0
    for side in range(4):
        sign = -1.0 if side in (WEST, SOUTH) else 1.0
        for k in range((end_row - first_row) if side < SOUTH else (end_column - first_column)):
            place = PAD + k
            fine = 0.0
            for m in range(ratio):
                fine += through[side, PAD + k * ratio + m]
            gain = sign * (fine - moved[side, place]) + owed[side, place]
            if side < SOUTH:
                j, i = first_row + k, (first_column - 1 if side == WEST else end_column)
            else:
                j, i = (first_row - 1 if side == SOUTH else end_row), first_column + k
            done = add_depth(coarse, j, i, gain / area) * area if gain != 0.0 else 0.0
            owed[side, place] = gain - done
            gained += sign * moved[side, place] + done
    return gained
