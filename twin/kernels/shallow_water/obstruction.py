"""Friction of buildings that the cells do not resolve: it grows with the depth of the water among them.

The drag of every cell is set anew before each step, so that whatever reads it, cells, faces and edges of every solver,
has that of the present depth.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import IntArray
from twin.kernels.compiled import njit, prange
from twin.kernels.shallow_water.first_order import unit_at
from twin.kernels.shallow_water.physics import COMPILER, DRY, inverse_cube_root
from twin.kernels.shallow_water.tables import DEPTH, PAD, Ground, RealArray, Unit

__all__ = ["obstructed_drag", "set_drag"]


@njit(nrt=False, **COMPILER)
def obstructed_drag(bare: float, obstruction: float, depth: float) -> float:
    """4 g n^2 of ground with buildings on it: bare + obstruction h^(4/3). [m^(1/3)]

    bare : 4 g n0^2; obstruction : 4 g 0.020 share / (1 - share) [1/m]

    >>> obstructed_drag(1.0, 2.0, 0.0), round(obstructed_drag(1.0, 2.0, 8.0), 9)
    (1.0, 33.0)
    """
    real = type(bare)
    if depth <= real(DRY):
        return bare
    root = inverse_cube_root(depth)
    return bare + obstruction * (depth * depth) * (root * root)


@njit(nrt=False, **COMPILER)
def set_unit_drag(state: RealArray, ground: Ground, unit: Unit) -> None:
    """A unit of `set_drag`."""
    for j in range(unit.first_row, unit.end_row):
        for i in range(unit.first_column, unit.end_column):
            ground.drag[j, i] = obstructed_drag(ground.bare_drag[j, i], ground.obstruction[j, i], state[DEPTH, j, i])


@njit(parallel=True, **COMPILER)
def set_inner_drag(state: RealArray, ground: Ground, units: IntArray) -> None:
    """The drag of the cells of all units at their present depth."""
    for k in prange(units.shape[0]):
        set_unit_drag(state, ground, unit_at(units, np.int64(k)))


@njit(nrt=False, **COMPILER)
def extend_drag(drag: RealArray) -> None:
    """The ghost cells next to the grid have the drag of the cells at its edge."""
    ny, nx = drag.shape
    for i in range(nx):
        drag[PAD - 1, i] = drag[PAD, i]
        drag[ny - PAD, i] = drag[ny - PAD - 1, i]
    for j in range(ny):
        drag[j, PAD - 1] = drag[j, PAD]
        drag[j, nx - PAD] = drag[j, nx - PAD - 1]


@njit(nrt=False, **COMPILER)
def set_drag(state: RealArray, ground: Ground, units: IntArray) -> None:
    """The drag of the cells of all units, and of the ghost cells beside the grid, at the present depth."""
    set_inner_drag(state, ground, units)
    extend_drag(ground.drag)
