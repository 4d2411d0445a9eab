"""Second order in one cell and on one face: limited slopes, the shoreline, half a step ahead. Scalar functions.

The loops over rows on the CPU and the threads on a GPU call the same text. A slope is given by half of the difference
over the cell: values at its two ends are value -/+ half difference. Depth and level are limited, so the slope of the
bed follows: on a smooth bed it is continuous from cell to cell and a sheet of rain keeps its depth, and where the level
is the same in all cells, whatever the bed, it is level within them too.

Every difference and sum is written so that swapping the two sides swaps the result bit for bit.
"""

from __future__ import annotations

from math import sqrt

from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import COMPILER, DRY, friction_factor, inverse_cube_root
from twin.quantities import GRAVITY

__all__ = [
    "depth_and_bed_slopes",
    "depths_at_face",
    "half_cell_push",
    "half_slope",
    "is_open",
    "predicted_depth",
    "predicted_velocity",
    "shore_slopes",
]

STEEPEST = 0.75  # half of 1.5
THIN_BESIDE = 0.5  # of the depth of a cell: less on a bank above its level is a film that falls into it


@njit(nrt=False, **COMPILER)
def half_slope(before: float, after: float) -> float:
    """Half of the limited difference over a cell, from the differences to the cells before and after.

    The mean of the two, at most 1.5 times the smaller one, and none at an extreme: with q = 1.5, the limiter
    minmod(q a, q b, (a + b) / 2) of van Leer (1979), J. Comput. Phys. 32, 101-136.

    >>> half_slope(1.0, 1.0), half_slope(1.0, 4.0), half_slope(-1.0, 2.0)
    (0.5, 0.75, 0.0)
    """
    real = type(before)
    zero, quarter, steepest = real(0.0), real(0.25), real(STEEPEST)
    mean = quarter * (before + after)
    low = steepest * (before if before < after else after)
    high = steepest * (before if before > after else after)
    rising = low if low < mean else mean
    falling = high if high > mean else mean
    return rising if low > zero else (falling if high < zero else zero)


@njit(nrt=False, **COMPILER)
def depth_and_bed_slopes(
    depth_before: float, depth_after: float, bed_before: float, bed_after: float
) -> tuple[float, float]:
    """Half slopes of depth and bed from the differences of both to the cells before and after. [m]

    Below a level surface the two cancel:

    >>> depth_and_bed_slopes(-0.5, -1.0, 0.5, 1.0)
    (-0.375, 0.375)

    A sheet of one depth follows the bed:

    >>> depth_and_bed_slopes(0.0, 0.0, 1.0, 1.0)
    (0.0, 0.5)
    """
    depth = half_slope(depth_before, depth_after)
    return depth, half_slope(depth_before + bed_before, depth_after + bed_after) - depth


@njit(nrt=False, **COMPILER)
def is_open(depth: float, beyond: float, rise: float) -> bool:
    """Whether a cell's slope takes account of the neighbour at this side.

    Not where the neighbour's bed lies above the cell's level and the water there is none, or less than half as deep: a
    dry bank, or a film on a bank that falls into a pond or a canal. A slope from it would push the water below as hard
    as the bank is steep; two cells of a canal between such banks swung without end.

    depth, beyond : of the cell and of the neighbour; rise : of the bed towards it. [m]

    >>> is_open(0.5, 0.0, 0.4), is_open(0.5, 0.0, 0.6), is_open(0.5, 0.1, 0.6), is_open(0.005, 0.004, 0.1)
    (True, False, False, True)
    """
    real = type(depth)
    dry, thin = real(DRY), real(THIN_BESIDE) * depth
    return beyond > (dry if dry > thin else thin) or rise < depth


@njit(nrt=False, **COMPILER)
def shore_slopes(
    depth: float, beside: float, rise: float, climb: float, speed: float, ratio: float
) -> tuple[float, float]:
    """Half slopes of depth and bed of a wet cell between a wet cell and a dry one above it, as if that came after.

    The water lies level in the cell, over a bed that rises to the shore: over all of it, or as a wedge over the part
    nearest the wet cell, as in Bollermann, Chen, Kurganov and Noelle (2013), J. Sci. Comput. 56, 267-290. With the
    rise s of the bed over half the cell and mean depth h < s, the wedge is 2 sqrt(h s) deep at its foot.

    A cell that was filled to a level z + h, its bed taken as flat, holds less than a wedge up to the same level; so
    the slope taken is the one between h and s at which the wedge is level with the wet cell, where there is one: both
    are lakes at rest. A wedge from whose foot more than half of the water could leave in a step is taken as thinner,
    down to twice the mean depth.

    depth, beside : of the cell and of the wet one; rise, climb : of the bed from the wet to this cell and on to the
        dry one [m]; speed : of the cell [m/s]; ratio : step over cell size. [s/m]

    Returns the half slopes; depth plus half slope may be below zero, which is dry.

    >>> shore_slopes(0.5, 1.5, 1.0, 1.0, 0.0, 0.1)
    (-0.5, 0.5)
    >>> shore_slopes(0.125, 1.0, 1.0, 1.0, 0.0, 0.01)
    (-0.375, 0.5)
    """
    real = type(depth)
    zero, quarter, half, two, gravity = real(0.0), real(0.25), real(0.5), real(2.0), real(GRAVITY)
    bed = half_slope(rise, climb)
    bed = bed if bed > zero else zero
    fall = (depth - beside) + rise  # of the level towards the wet cell
    fall = fall if fall > zero else zero
    root = sqrt(depth) + sqrt(fall)
    slope = root * root
    slope = slope if slope < bed else bed
    if slope <= depth:
        return -slope, slope
    foot = two * sqrt(depth * slope)
    leaving = ratio * ((speed if speed > zero else -speed) + sqrt(gravity * foot))
    least = two * depth
    most = half * depth / leaving
    most = most if most > least else least
    if foot > most:
        foot = most
        slope = quarter * (foot * foot) / depth
    return depth - foot, slope


@njit(nrt=False, **COMPILER)
def predicted_depth(depth: float, share: float, change_x: float, change_y: float) -> float:
    """Depth half a step ahead, not below zero. [m]

    share : step over cell size [s/m], which the halves in the slopes make half a step; change_* : of the flux along
        an axis, u dh + h du. [m2/s]
    """
    zero = type(depth)(0.0)
    after = depth - share * (change_x + change_y)
    return after if after > zero else zero


@njit(nrt=False, **COMPILER)
def predicted_velocity(depth: float, u: float, v: float, drag: float) -> tuple[float, float]:
    """Velocity half a step ahead after friction, solved implicitly: else thin sheets on slopes break up. [m/s]

    u, v : half a step ahead without friction [m/s]; drag : 4 g n^2 times half a step. [m^(1/3) s]

    >>> predicted_velocity(1.0, 2.0, 0.0, 0.0)
    (2.0, 0.0)
    """
    dry = type(depth)(DRY)
    root = inverse_cube_root(depth if depth > dry else dry)
    square = root * root
    factor = friction_factor(sqrt(u * u + v * v), drag * (square * square))
    return u * factor, v * factor


@njit(nrt=False, **COMPILER)
def depths_at_face(depth: float, slope: float) -> float:
    """Depth at the end of a cell, not below zero. slope : half slope towards that end. [m]

    >>> depths_at_face(0.5, 0.25), depths_at_face(0.1, -0.2)
    (0.75, 0.0)
    """
    zero = type(depth)(0.0)
    end = depth + slope
    return end if end > zero else zero


@njit(nrt=False, **COMPILER)
def half_cell_push(depth: float, depth_slope: float, bed_slope: float) -> float:
    """Weight of the water between a cell's centre and its end, down its bed. [m3/s2]

    With it a lake at rest presses on the end of a cell as on its centre.

    >>> half = 0.5 * GRAVITY
    >>> round(half * 1.5**2 + half_cell_push(1.0, 0.5, -0.5), 12) == round(half, 12)
    True
    """
    real = type(depth)
    half, gravity = real(0.5), real(GRAVITY)
    return gravity * ((depth + half * depth_slope) * bed_slope)
