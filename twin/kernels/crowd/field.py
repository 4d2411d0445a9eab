"""Walking distance and wall distance on a raster, and the directions they give.

The walking distance solves the eikonal equation |grad d| = 1 on open cells by
fast marching (Sethian 1996), first order, with a binary heap. It is computed once
per target, in position of a path search per agent and step.
"""

from __future__ import annotations

import math

import numpy as np

from twin.arrays import BoolArray, Float32Array, Int32Array
from twin.kernels.compiled import njit

__all__ = ["march", "unit_gradient"]


@njit()
def _sift_up(heap: Int32Array, position: Int32Array, value: Float32Array, k: int) -> None:
    cell = heap[k]
    while k > 0:
        parent = (k - 1) >> 1
        if value[heap[parent]] <= value[cell]:
            break
        heap[k] = heap[parent]
        position[heap[k]] = k
        k = parent
    heap[k] = cell
    position[cell] = k


@njit()
def _sift_down(heap: Int32Array, position: Int32Array, value: Float32Array, size: int) -> None:
    cell = heap[0]
    k = 0
    while True:
        child = 2 * k + 1
        if child >= size:
            break
        if child + 1 < size and value[heap[child + 1]] < value[heap[child]]:
            child += 1
        if value[heap[child]] >= value[cell]:
            break
        heap[k] = heap[child]
        position[heap[k]] = k
        k = child
    heap[k] = cell
    position[cell] = k


@njit()
def _update(value: Float32Array, done: BoolArray, j: int, i: int, ny: int, nx: int) -> float:
    """First-order upwind solution at cell (j, i) in units of the cell size."""
    a = np.inf
    if i > 0 and done[j, i - 1]:
        a = min(a, value[j, i - 1])
    if i + 1 < nx and done[j, i + 1]:
        a = min(a, value[j, i + 1])
    b = np.inf
    if j > 0 and done[j - 1, i]:
        b = min(b, value[j - 1, i])
    if j + 1 < ny and done[j + 1, i]:
        b = min(b, value[j + 1, i])
    low, high = min(a, b), max(a, b)
    if high - low >= 1.0:
        return low + 1.0
    return 0.5 * (low + high + math.sqrt(2.0 - (high - low) * (high - low)))


@njit(cache=True)
def march(blocked: BoolArray, start: BoolArray, cell_size: float) -> Float32Array:
    """Walking distance from every open cell to the nearest start cell.

    Parameters
    ----------
    blocked : (ny, nx) bool
    start : (ny, nx) bool
        Cells at distance zero; blocked ones do not count.
    cell_size : float
        [m]

    Returns
    -------
    (ny, nx) float32
        [m]; inf where no way leads.
    """
    ny, nx = blocked.shape
    value = np.full((ny, nx), np.inf, np.float32)
    flat = value.reshape(-1)
    done = np.zeros((ny, nx), np.bool_)
    position = np.full(ny * nx, -1, np.int32)
    heap = np.empty(ny * nx, np.int32)
    size = 0
    for j in range(ny):
        for i in range(nx):
            if start[j, i] and not blocked[j, i]:
                value[j, i] = 0.0
                heap[size] = j * nx + i
                _sift_up(heap, position, flat, size)
                size += 1
    while size > 0:
        cell = heap[0]
        size -= 1
        if size > 0:
            heap[0] = heap[size]
            position[heap[0]] = 0
            _sift_down(heap, position, flat, size)
        position[cell] = -2
        j, i = cell // nx, cell % nx
        done[j, i] = True
        for k in range(4):
            jj = j + (1 if k == 0 else (-1 if k == 1 else 0))
            ii = i + (1 if k == 2 else (-1 if k == 3 else 0))
            if jj < 0 or jj >= ny or ii < 0 or ii >= nx or blocked[jj, ii] or done[jj, ii]:
                continue
            better = np.float32(_update(value, done, jj, ii, ny, nx))
            if better < value[jj, ii]:
                value[jj, ii] = better
                other = jj * nx + ii
                if position[other] < 0:
                    heap[size] = other
                    _sift_up(heap, position, flat, size)
                    size += 1
                else:
                    _sift_up(heap, position, flat, position[other])
    for j in range(ny):
        for i in range(nx):
            value[j, i] *= cell_size
    return value


@njit(cache=True)
def unit_gradient(value: Float32Array, sign: float, out_x: Float32Array, out_y: Float32Array) -> None:
    """Unit vectors of sign * grad(value) on every finite cell, zero elsewhere; one-sided beside cells of inf.

    Parameters
    ----------
    value : (ny, nx) float32
    out_x, out_y : (ny, nx) float32
        Filled.
    """
    ny, nx = value.shape
    for j in range(ny):
        for i in range(nx):
            out_x[j, i] = 0.0
            out_y[j, i] = 0.0
            here = value[j, i]
            if not math.isfinite(here):
                continue
            west = value[j, i - 1] if i > 0 else np.inf
            east = value[j, i + 1] if i + 1 < nx else np.inf
            south = value[j - 1, i] if j > 0 else np.inf
            north = value[j + 1, i] if j + 1 < ny else np.inf
            gx = _slope(west, here, east)
            gy = _slope(south, here, north)
            norm = math.sqrt(gx * gx + gy * gy)
            if norm > 1e-6:
                out_x[j, i] = sign * gx / norm
                out_y[j, i] = sign * gy / norm


@njit()
def _slope(before: float, here: float, after: float) -> float:
    """Central difference, one-sided where one neighbour is not finite, zero where neither is."""
    if math.isfinite(before) and math.isfinite(after):
        return 0.5 * (after - before)
    if math.isfinite(after):
        return min(after - here, 0.0)  # never point away from the open side into the wall
    if math.isfinite(before):
        return max(here - before, 0.0)
    return 0.0
