"""One face, one cell and the length of one step, composed of the formulas in `physics`: scalar functions, no arrays.

The loops over rows on the CPU and the threads on a GPU call the same text. What a face gives to its two cells is a
volume, a normal momentum for either side and a transverse momentum; what a cell does with them is its new state.
"""

from __future__ import annotations

from math import sqrt

from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import (
    BLOCKED,
    COMPILER,
    DRY,
    FILM,
    STILL,
    exact_sum,
    face_flux,
    friction_factor,
    inverse_cube_root,
    wall_impact,
)
from twin.quantities import GRAVITY

__all__ = [
    "fitting_step",
    "pushed_flux",
    "settled_depth",
    "slowed_flow",
    "stable_step",
    "volume_gain",
    "wall_pushes",
]


@njit(nrt=False, **COMPILER)
def pushed_flux(
    left: float, right: float, push_left: float, push_right: float, u_left: float, u_right: float, v_left: float,
    v_right: float,
) -> tuple[float, float, float, float]:  # fmt: skip
    """Flux through a face with the push of the bed, per metre of face.

    left, right, push_* : depths at the face [m] and pushes [m3/s2], as `face_states` returns them.
    u_*, v_* : normal and transverse velocity. [m/s]

    Returns volume [m2/s], normal momentum as the cell on the left and as that on the right feels it, transverse
    momentum [m3/s2].

    >>> pushed_flux(1.0, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.0)[2] - pushed_flux(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)[2]
    0.5
    """
    volume, momentum, cross = face_flux(left, right, u_left, u_right, v_left, v_right)
    return volume, momentum + push_left, momentum + push_right, cross


@njit(nrt=False, **COMPILER)
def wall_pushes(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, u_left: float, u_right: float
) -> tuple[float, float]:
    """Impact of moving water on a face whose other side is a building or a closed edge: for the two cells. [m3/s2]

    depth_*, bed_*, u_* : of the cells [m], velocity through the face [m/s].

    >>> wall_pushes(1.0, 1.0, 0.0, 0.0, 2.0, 2.0)
    (0.0, 0.0)
    >>> wall_pushes(1.0, 0.0, 0.0, 2e4, 1.0, 0.0)[0] > 0.0
    True
    """
    real = type(depth_left)
    zero, blocked = real(0.0), real(BLOCKED)
    if bed_right > blocked:
        return (wall_impact(depth_left, u_left) if bed_left < blocked else zero), zero
    return zero, (wall_impact(depth_right, -u_right) if bed_left > blocked else zero)


@njit(nrt=False, **COMPILER)
def volume_gain(west: float, east: float, south: float, north: float) -> float:
    """What a cell gains through its sides, with little rounding and the same whatever axis comes first. [m2/s]

    >>> volume_gain(3.0, 1.0, 0.5, 0.5)
    2.0
    """
    gain_x, lost_x = exact_sum(west, -east)
    gain_y, lost_y = exact_sum(south, -north)
    gain, lost = exact_sum(gain_x, gain_y)
    return gain + (lost + (lost_x + lost_y))


@njit(nrt=False, **COMPILER)
def settled_depth(depth: float, rise: float) -> tuple[float, float, float]:
    """Depth after a rise, what goes into the compensation, and the depth as it came out, below zero or not. [m]

    >>> settled_depth(1.0, 0.5)
    (1.5, 0.0, 1.5)

    Less than FILM is a dry cell, whose water or debt is kept in the compensation:

    >>> settled_depth(0.0, -1e-13)
    (0.0, -1e-13, -1e-13)
    """
    real = type(depth)
    total, error = exact_sum(depth, rise)
    wet = total > real(FILM)
    return (total if wet else real(0.0)), (error if wet else total + error), total


@njit(nrt=False, **COMPILER)
def slowed_flow(depth: float, x: float, y: float, drag: float) -> tuple[float, float, float]:
    """Discharge of a cell after friction, and its fastest wave. [m2/s], [m2/s], [m/s]

    x, y : discharge before friction [m2/s]; drag : 4 g n^2 times the step [m^(1/3) s].

    >>> slowed_flow(1.0, 2.0, 0.0, 0.0)[:2]
    (2.0, 0.0)
    """
    real = type(depth)
    zero, dry, still, gravity = real(0.0), real(DRY), real(STILL), real(GRAVITY)
    root = inverse_cube_root(depth if depth > dry else dry)
    square = root * root
    weight = square * root
    factor = friction_factor(sqrt(x * x + y * y), drag * (square * square * weight))
    factor = factor if depth > dry else zero
    x = x * factor
    y = y * factor
    size_x = x if x > zero else -x
    size_y = y if y > zero else -y
    x = x if size_x > still else zero
    y = y if size_y > still else zero
    size = size_x if size_x > size_y else size_y
    return x, y, size * weight + sqrt(gravity * depth)


@njit(nrt=False, **COMPILER)
def stable_step(longest: float, last: float, reach: float, fastest: float) -> float:
    """The longest step that waves allow. [s]

    longest : allowed at all, last : the step before [s]; reach : way that a wave may go [m]; fastest : wave [m/s].

    >>> stable_step(5.0, 2.0, 0.45, 0.5), stable_step(5.0, 2.0, 0.45, 0.0)
    (0.9, 3.0)
    """
    step = min(longest, 1.5 * last)
    return min(step, reach / fastest) if fastest > 0.0 else step


@njit(nrt=False, **COMPILER)
def fitting_step(step: float, left: float) -> float:
    """The step, shortened so that the time left ends with it or with two equal ones. [s]

    >>> fitting_step(2.0, 10.0), fitting_step(2.0, 3.0), fitting_step(2.0, 1.0)
    (2.0, 1.5, 1.0)
    """
    if left < 2.0 * step:
        return left if left <= step else 0.5 * left
    return step
