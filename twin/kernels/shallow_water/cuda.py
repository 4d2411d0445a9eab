# mypy: ignore-errors
"""The first order shallow water step on a GPU, from the same scalar functions as on the CPU.

One thread a cell; each computes its four faces, so faces are computed twice and
nothing is shared. Closed edges, buildings, rain and friction; no crests, open edges or
points yet: those run on the CPU. Needs the extra "gpu" (numba-cuda) and a CUDA device;
with NUMBA_ENABLE_CUDASIM=1 it runs in numba's simulator, which is how it is tested. It
has not been run on hardware.
"""

from __future__ import annotations

import math
from functools import lru_cache
from types import FunctionType

import numpy as np

from twin.kernels.shallow_water import physics
from twin.kernels.shallow_water.physics import CONSTANTS

__all__ = ["advance_on_gpu"]

SCALAR = (
    physics.velocity_weight, physics.exact_sum, physics.face_states, physics.face_flux, physics.wall_impact,
    physics.friction_factor,
)  # fmt: skip


def face_of_cells(h0, h1, z0, z1, smooth, u0, u1, v0, v1):
    """Volume, momentum felt left and right, transverse momentum of one face, walls included."""
    a, b, push0, push1 = face_states(h0, h1, z0, z1, smooth, NO_CREST)  # noqa: F821
    volume, momentum, cross = face_flux(a, b, u0, u1, v0, v1)  # noqa: F821
    left, right = momentum + push0, momentum + push1
    if z1 > BLOCKED:  # noqa: F821
        if z0 < BLOCKED:  # noqa: F821
            left += wall_impact(h0, u0)  # noqa: F821
    elif z0 > BLOCKED:  # noqa: F821
        right += wall_impact(h1, -u1)  # noqa: F821
    return volume, left, right, cross


def step_cell(now, nxt, bed, smooth_x, smooth_y, drag, rain, rate, ratio, step, fastest):
    """One cell, one step: as rows.friction_and_store, with the faces computed here."""
    i, j = cuda.grid(2)  # noqa: F821
    i += 2
    j += 2
    if j >= now.shape[1] - 2 or i >= now.shape[2] - 2:
        return
    h, z = now[0, j, i], bed[j, i]
    w = velocity_weight(h)  # noqa: F821
    u, v = now[2, j, i] * w, now[3, j, i] * w
    hw, he, hs, hn = now[0, j, i - 1], now[0, j, i + 1], now[0, j - 1, i], now[0, j + 1, i]
    ww, we, ws, wn = velocity_weight(hw), velocity_weight(he), velocity_weight(hs), velocity_weight(hn)  # noqa: F821
    west = face_of_cells(hw, h, bed[j, i - 1], z, smooth_x[j, i], now[2, j, i - 1] * ww, u, now[3, j, i - 1] * ww, v)
    east = face_of_cells(
        h, he, z, bed[j, i + 1], smooth_x[j, i + 1], u, now[2, j, i + 1] * we, v, now[3, j, i + 1] * we
    )
    south = face_of_cells(hs, h, bed[j - 1, i], z, smooth_y[j, i], now[3, j - 1, i] * ws, v, now[2, j - 1, i] * ws, u)
    north = face_of_cells(
        h, hn, z, bed[j + 1, i], smooth_y[j + 1, i], v, now[3, j + 1, i] * wn, u, now[2, j + 1, i] * wn
    )
    gain_x, lost_x = exact_sum(west[0], -east[0])  # noqa: F821
    gain_y, lost_y = exact_sum(south[0], -north[0])  # noqa: F821
    gain, lost = exact_sum(gain_x, gain_y)  # noqa: F821
    y = (ratio * (gain + (lost + (lost_x + lost_y))) + rate * rain[j, i]) + now[1, j, i]
    total, error = exact_sum(h, y)  # noqa: F821
    wet = total > FILM  # noqa: F821
    depth = total if wet else ZERO  # noqa: F821
    x = now[2, j, i] + ratio * ((west[2] - east[1]) + (south[3] - north[3]))
    yy = now[3, j, i] + ratio * ((south[2] - north[1]) + (west[3] - east[3]))
    root = inverse_cube_root(depth if depth > DRY else DRY)  # noqa: F821
    square = root * root
    weight = square * root
    factor = friction_factor(sqrt(x * x + yy * yy), step * drag[j, i] * (square * square * weight))  # noqa: F821
    factor = factor if depth > DRY else ZERO  # noqa: F821
    x, yy = x * factor, yy * factor
    nxt[0, j, i] = depth
    nxt[1, j, i] = error if wet else total + error
    nxt[2, j, i] = x if abs(x) > STILL else ZERO  # noqa: F821
    nxt[3, j, i] = yy if abs(yy) > STILL else ZERO  # noqa: F821
    cuda.atomic.max(fastest, 0, max(abs(x), abs(yy)) * weight + sqrt(GRAVITY * depth))  # noqa: F821


def _cube_root(x):
    return x ** MINUS_THIRD  # noqa: F821


@lru_cache(maxsize=2)
def _kernel(dtype: str):
    """step_cell compiled for the device (or the simulator)."""
    from numba import cuda

    real = np.dtype(dtype).type
    names = {name: real(value) for name, value in CONSTANTS.items()}
    names |= {"__name__": __name__, "sqrt": math.sqrt, "MINUS_THIRD": real(-1.0 / 3.0)}
    names["cuda"] = cuda
    device = {"inverse_cube_root": _cube_root, **{f.__name__: f for f in (*SCALAR, face_of_cells)}}
    for name, function in device.items():
        names[name] = cuda.jit(device=True)(FunctionType(function.__code__, names, name))
    return cuda.jit(FunctionType(step_cell.__code__, names, "step_cell"))


def advance_on_gpu(state, ground, rain, cell_size, t_end, courant=0.45, first_step=1e-3):
    """March a closed domain from 0 to t_end on the GPU.

    state : (4, NY, NX) depth, compensation, discharge x and y, padded as on the CPU. [m], [m2/s]
    ground : tables.Ground without crests. rain : (NY, NX). [m/s]

    Returns the new state and the number of steps.
    """
    from numba import cuda

    if ground.crest_x.size or ground.crest_y.size or ground.porosity.shape[0] > 1:
        raise NotImplementedError("walls, levees and porosity are not on the GPU yet; run on the CPU")
    real = state.dtype.type
    kernel = _kernel(state.dtype.name)
    now, nxt = cuda.to_device(state), cuda.to_device(state)
    bed, smooth_x, smooth_y, drag, rain = (
        cuda.to_device(np.ascontiguousarray(a, state.dtype))
        for a in (ground.bed, ground.smooth_x, ground.smooth_y, ground.drag, rain)
    )
    threads = (32, 8)
    ny, nx = state.shape[1] - 4, state.shape[2] - 4
    blocks = (-(-nx // threads[0]), -(-ny // threads[1]))
    t, step, steps = 0.0, first_step, 0
    while t < t_end:
        step = min(step, t_end - t)
        fastest = cuda.to_device(np.zeros(1, state.dtype))
        dt = real(step)
        kernel[blocks, threads](
            now, nxt, bed, smooth_x, smooth_y, drag, rain, dt, real(step / cell_size), dt, fastest
        )
        now, nxt = nxt, now
        t, steps = t + step, steps + 1
        step = min(1.5 * step, courant * cell_size / max(float(fastest.copy_to_host()[0]), 1e-9))
    return now.copy_to_host(), steps
