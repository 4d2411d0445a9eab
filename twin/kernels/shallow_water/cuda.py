"""The first order shallow water step on a GPU, from the same scalar functions as on the CPU.

One thread per cell; each computes its four faces, so faces are computed twice and
nothing is shared. Closed edges, buildings, rain and friction; no crests, open edges or
points yet: those run on the CPU. Needs the extra "gpu" (numba-cuda) and a CUDA device;
with NUMBA_ENABLE_CUDASIM=1 it runs in numba's simulator, which is how it is tested.
"""

from __future__ import annotations

from math import sqrt
from typing import Any

import numpy as np
from numba import cuda

from twin.arrays import FloatingArray
from twin.kernels.shallow_water import physics
from twin.kernels.shallow_water.physics import BLOCKED, DRY, FILM, NO_CREST, STILL
from twin.kernels.shallow_water.tables import COMPENSATION, DEPTH, FLOW_X, FLOW_Y, PAD, Ground
from twin.quantities import GRAVITY

__all__ = ["advance_on_gpu"]


def _on_device(function: Any) -> Any:
    """A scalar function of `physics` compiled for the device (or the simulator)."""
    return cuda.jit(device=True)(getattr(function, "py_func", function))


exact_sum = _on_device(physics.exact_sum)
face_flux = _on_device(physics.face_flux)
face_states = _on_device(physics.face_states)
friction_factor = _on_device(physics.friction_factor)
velocity_weight = _on_device(physics.velocity_weight)
wall_impact = _on_device(physics.wall_impact)


@cuda.jit(device=True)
def face_of_cells(
    h0: float, h1: float, z0: float, z1: float, smooth: float, u0: float, u1: float, v0: float, v1: float
) -> tuple[float, float, float, float]:
    """Volume, momentum felt left and right, transverse momentum of one face, walls included."""
    real = type(h0)
    blocked, no_crest = real(BLOCKED), real(NO_CREST)
    a, b, push0, push1 = face_states(h0, h1, z0, z1, smooth, no_crest)
    volume, momentum, cross = face_flux(a, b, u0, u1, v0, v1)
    left, right = momentum + push0, momentum + push1
    if z1 > blocked:
        if z0 < blocked:
            left += wall_impact(h0, u0)
    elif z0 > blocked:
        right += wall_impact(h1, -u1)
    return volume, left, right, cross


@cuda.jit
def step_cell(
    now: FloatingArray, nxt: FloatingArray, bed: FloatingArray, smooth_x: FloatingArray, smooth_y: FloatingArray,
    drag: FloatingArray, rain: FloatingArray, seconds: float, ratio: float, fastest: FloatingArray,
) -> None:  # fmt: skip
    """One cell, one step: as first_order.friction_and_store, with the faces computed here."""
    i, j = cuda.grid(2)
    i += PAD
    j += PAD
    if j >= now.shape[1] - PAD or i >= now.shape[2] - PAD:
        return
    h, z = now[DEPTH, j, i], bed[j, i]
    real = type(h)
    zero, dry, film, still, gravity = real(0.0), real(DRY), real(FILM), real(STILL), real(GRAVITY)
    w = velocity_weight(h)
    u, v = now[FLOW_X, j, i] * w, now[FLOW_Y, j, i] * w
    hw, he, hs, hn = now[DEPTH, j, i - 1], now[DEPTH, j, i + 1], now[DEPTH, j - 1, i], now[DEPTH, j + 1, i]
    ww, we, ws, wn = velocity_weight(hw), velocity_weight(he), velocity_weight(hs), velocity_weight(hn)
    west_volume, _, west_right, west_cross = face_of_cells(
        hw, h, bed[j, i - 1], z, smooth_x[j, i], now[FLOW_X, j, i - 1] * ww, u, now[FLOW_Y, j, i - 1] * ww, v
    )
    east_volume, east_left, _, east_cross = face_of_cells(
        h, he, z, bed[j, i + 1], smooth_x[j, i + 1], u, now[FLOW_X, j, i + 1] * we, v, now[FLOW_Y, j, i + 1] * we
    )
    south_volume, _, south_right, south_cross = face_of_cells(
        hs, h, bed[j - 1, i], z, smooth_y[j, i], now[FLOW_Y, j - 1, i] * ws, v, now[FLOW_X, j - 1, i] * ws, u
    )
    north_volume, north_left, _, north_cross = face_of_cells(
        h, hn, z, bed[j + 1, i], smooth_y[j + 1, i], v, now[FLOW_Y, j + 1, i] * wn, u, now[FLOW_X, j + 1, i] * wn
    )
    gain_x, lost_x = exact_sum(west_volume, -east_volume)
    gain_y, lost_y = exact_sum(south_volume, -north_volume)
    gain, lost = exact_sum(gain_x, gain_y)
    y = (ratio * (gain + (lost + (lost_x + lost_y))) + seconds * rain[j, i]) + now[COMPENSATION, j, i]
    total, error = exact_sum(h, y)
    wet = total > film
    depth = total if wet else zero
    x = now[FLOW_X, j, i] + ratio * ((west_right - east_left) + (south_cross - north_cross))
    yy = now[FLOW_Y, j, i] + ratio * ((south_right - north_left) + (west_cross - east_cross))
    root = (depth if depth > dry else dry) ** real(-1.0 / 3.0)
    square = root * root
    weight = square * root
    factor = friction_factor(sqrt(x * x + yy * yy), seconds * drag[j, i] * (square * square * weight))
    factor = factor if depth > dry else zero
    x, yy = x * factor, yy * factor
    nxt[DEPTH, j, i] = depth
    nxt[COMPENSATION, j, i] = error if wet else total + error
    nxt[FLOW_X, j, i] = x if abs(x) > still else zero
    nxt[FLOW_Y, j, i] = yy if abs(yy) > still else zero
    cuda.atomic.max(fastest, 0, max(abs(x), abs(yy)) * weight + sqrt(gravity * depth))


def advance_on_gpu(
    state: FloatingArray, ground: Ground, rain: FloatingArray, cell_size: float, t_end: float, *,
    courant: float = 0.45, first_step: float = 1e-3,
) -> tuple[FloatingArray, int]:  # fmt: skip
    """March a closed domain from 0 to t_end on the GPU.

    state : (4, NY, NX) depth, compensation, discharge x and y, padded as on the CPU. [m], [m2/s]
    ground : tables.Ground without crests. rain : (NY, NX). [m/s]

    Returns the new state and the number of steps.
    """
    if ground.crest_x.size or ground.crest_y.size or ground.porosity.shape[0] > 1:
        raise NotImplementedError("walls, levees and porosity are not on the GPU yet; run on the CPU")
    real = state.dtype.type
    now, nxt = cuda.to_device(state), cuda.to_device(state)
    bed, smooth_x, smooth_y, drag, rain = (
        cuda.to_device(np.ascontiguousarray(a, state.dtype))
        for a in (ground.bed, ground.smooth_x, ground.smooth_y, ground.drag, rain)
    )
    threads = (32, 8)
    ny, nx = state.shape[1] - 2 * PAD, state.shape[2] - 2 * PAD
    blocks = (-(-nx // threads[0]), -(-ny // threads[1]))
    t, step, steps = 0.0, first_step, 0
    while t < t_end:
        step = min(step, t_end - t)
        fastest = cuda.to_device(np.zeros(1, state.dtype))
        step_cell[blocks, threads](
            now, nxt, bed, smooth_x, smooth_y, drag, rain, real(step), real(step / cell_size), fastest
        )
        now, nxt = nxt, now
        t, steps = t + step, steps + 1
        step = min(1.5 * step, courant * cell_size / max(float(fastest.copy_to_host()[0]), 1e-9))
    return now.copy_to_host(), steps
