"""Cells that water from given cells reaches without rising above its level.

A cell is reached where a path of cells leads to it on which neither ground nor the crest of a wall between two cells
lies at or above the level: breadth first, each cell once, so that the order also gives the length of the shortest path.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import BoolArray, FloatingArray, Int32Array, IntArray
from twin.kernels.compiled import njit

__all__ = ["reached_cells", "reached_on_surface"]


@njit(cache=True)
def is_held(
    wall_x: FloatingArray, wall_y: FloatingArray, j: int, i: int, a: int, b: int, height: float | np.float32
) -> bool:
    """Whether a wall between the neighbouring cells (j, i) and (a, b) holds back water of a height. [m]

    wall_x (ny, nx + 1), wall_y (ny + 1, nx), or (1, 1) where there is none; faces between two cells are beyond that.
    """
    if a == j:
        return wall_x.shape[0] > a and wall_x.shape[1] > max(i, b) and wall_x[j, max(i, b)] >= height
    return wall_y.shape[0] > max(j, a) and wall_y.shape[1] > i and wall_y[max(j, a), i] >= height


@njit(cache=True)
def reached_cells(
    bed: FloatingArray, is_shut: BoolArray, wall_x: FloatingArray, wall_y: FloatingArray, seeds: IntArray, level: float
) -> Int32Array:
    """Steps from the nearest seed, (ny, nx) int32; -1 where water of this level does not come.

    bed : (ny, nx) float32 [m]
    is_shut : (ny, nx) bool, cells without room for water
    wall_x, wall_y : (ny, nx + 1), (ny + 1, nx) float32, crest on each face, NaN without a wall; or (1, 1) for no
        walls at all [m]
    seeds : flat indexes of cells; those at or above the level, or shut, are left out
    level : [m]; compared in float32, as crests are stored: a wall as high as the water holds it
    """
    ny, nx = bed.shape
    steps = np.full((ny, nx), np.int32(-1))
    queue = np.empty(ny * nx, np.int64)
    height = np.float32(level)
    n = 0
    for k in range(seeds.size):
        j = seeds[k] // nx
        i = seeds[k] % nx
        if steps[j, i] < 0 and not is_shut[j, i] and bed[j, i] < height:
            steps[j, i] = 0
            queue[n] = seeds[k]
            n += 1
    first = 0
    while first < n:
        j = queue[first] // nx
        i = queue[first] % nx
        first += 1
        further = np.int32(steps[j, i] + 1)
        for side in range(4):
            a = j + (1 if side == 2 else 0) - (1 if side == 3 else 0)
            b = i + (1 if side == 0 else 0) - (1 if side == 1 else 0)
            if a < 0 or b < 0 or a >= ny or b >= nx or steps[a, b] >= 0 or is_shut[a, b] or not bed[a, b] < height:
                continue
            if not is_held(wall_x, wall_y, j, i, a, b, height):
                steps[a, b] = further
                queue[n] = a * nx + b
                n += 1
    return steps


@njit(cache=True)
def reached_on_surface(
    bed: FloatingArray, wall_x: FloatingArray, wall_y: FloatingArray, seeds: IntArray, surface: FloatingArray
) -> BoolArray:
    """Cells connected to the seeds under a water surface that differs from cell to cell, (ny, nx) bool.

    surface : (ny, nx) float32, NaN where there is none; two cells are connected where both lie below it, and the wall
        between them below the higher of the two. [m]
    Others as for `reached_cells`.
    """
    ny, nx = bed.shape
    found = np.zeros((ny, nx), np.bool_)
    queue = np.empty(ny * nx, np.int64)
    n = 0
    for k in range(seeds.size):
        j = seeds[k] // nx
        i = seeds[k] % nx
        if not found[j, i] and bed[j, i] < surface[j, i]:
            found[j, i] = True
            queue[n] = seeds[k]
            n += 1
    first = 0
    while first < n:
        j = queue[first] // nx
        i = queue[first] % nx
        first += 1
        for side in range(4):
            a = j + (1 if side == 2 else 0) - (1 if side == 3 else 0)
            b = i + (1 if side == 0 else 0) - (1 if side == 1 else 0)
            if a < 0 or b < 0 or a >= ny or b >= nx or found[a, b] or not bed[a, b] < surface[a, b]:
                continue
            height = max(surface[j, i], surface[a, b])
            if not is_held(wall_x, wall_y, j, i, a, b, height):
                found[a, b] = True
                queue[n] = a * nx + b
                n += 1
    return found
