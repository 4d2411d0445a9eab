"""What stands on a face: a wall or levee, a breach in it, a bridge deck. Scalar functions, no arrays.

A wall carries its crest on `length` metres for each metre of face: less than one where it crosses the grid obliquely
and a stair of faces follows it. A breach takes the part `cover` of that length down to its sill. A deck closes the face
between its two chords. Below, `share` is that of the flux through a face of which nothing is closed.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import (
    COMPILER,
    CREST_DROWNED,
    HALF_GRAVITY,
    TINY,
    VILLEMONTE,
    WEIR,
    weir_share,
)
from twin.quantities import GRAVITY

__all__ = [
    "Crest",
    "FaceCell",
    "FaceFlux",
    "closed_part",
    "crest_share",
    "deck_share",
    "joined",
    "velocity_head",
    "weir_discharge",
]

PRESSURE_FLOW = 0.8  # discharge coefficient of a full bridge opening, both sides drowned
SLUICE_FLOW = 0.5  # the same with a free surface downstream: HEC-RAS Hydraulic Reference Manual, high flow at bridges
ROOT_TWO_GRAVITY = sqrt(2.0 * GRAVITY)


class FaceCell(NamedTuple):
    """The cell on one side of a face: depth, bed [m], velocity through and along the face [m/s]."""

    depth: float
    bed: float
    normal: float
    transverse: float


class Crest(NamedTuple):
    """What stands on a face, as a row of `tables.Ground.crest_x`: elevations [m], length and cover 0-1."""

    top: float
    length: float
    sill: float
    cover: float
    deck_low: float
    deck_high: float


class FaceFlux(NamedTuple):
    """Through a metre of face: volume [m2/s], momentum as the left and the right cell feel it, and transverse."""

    volume: float
    left: float
    right: float
    cross: float


@njit(nrt=False, **COMPILER)
def crest_share(volume: float, left: float, right: float, head: float, rise: float, length: float) -> float:
    """Share of a volume flux that a crest lets through.

    left, right : depth above the crest [m]; head : velocity head of the water that comes [m]; rise : of the crest above
        the higher bed [m]; length : of the crest for each metre of face.

    A crest above the beds is a weir. One at the ground, as that of an open breach, is a gap as wide as it is long, and
    the whole face where it is drowned: the water then has the direction of the flow, not that of the gap.

    >>> crest_share(1.0, 0.5, 0.0, 0.0, 0.0, 0.7), crest_share(1.0, 0.5, 0.5, 0.0, 0.0, 0.7)
    (0.7, 1.0)
    >>> crest_share(9.0, 0.5, 0.0, 0.0, 1.0, 0.5) == 0.5 * crest_share(9.0, 0.5, 0.0, 0.0, 1.0, 1.0)
    True
    """
    real = type(volume)
    if rise > real(0.0):
        return weir_share(volume, left, right, head, length)
    high = left if left > right else right
    low = left if left < right else right
    return length if low < real(CREST_DROWNED) * high else real(1.0)


@njit(nrt=False, **COMPILER)
def velocity_head(volume: float, left: FaceCell, right: FaceCell) -> float:
    """Velocity head of the water that comes to a face, of its velocity through the face. [m]

    >>> velocity_head(1.0, FaceCell(1.0, 0.0, 2.0, 0.0), FaceCell(1.0, 0.0, 0.0, 0.0)) == 4.0 / (2.0 * GRAVITY)
    True
    """
    real = type(volume)
    zero = real(0.0)
    speed = left.normal if volume > zero else -right.normal
    return speed * speed * real(0.5 / GRAVITY) if speed > zero else zero


@njit(nrt=False, **COMPILER)
def weir_discharge(upstream: float, downstream: float) -> float:
    """Discharge over a metre of broad crest, heads above it [m]; drowned after Villemonte (1947). [m2/s]

    >>> weir_discharge(1.0, -1.0) == WEIR, weir_discharge(1.0, 1.0), weir_discharge(-0.1, -1.0)
    (True, 0.0, 0.0)
    """
    real = type(upstream)
    zero, one = real(0.0), real(1.0)
    if upstream <= zero:
        return zero
    ratio = downstream / upstream
    ratio = ratio if ratio > zero else zero
    free = real(WEIR) * (upstream * sqrt(upstream))
    return free * (one - ratio * sqrt(ratio)) ** real(VILLEMONTE) if ratio < one else zero


@njit(nrt=False, **COMPILER)
def deck_share(volume: float, left: FaceCell, right: FaceCell, crest: Crest) -> float:
    """Share of a volume flux that the opening under a deck and the weir over it let through.

    All of it while the water does not reach the lower chord.

    HEC-RAS Hydraulic Reference Manual, high flow at bridges: pressure flow Q = 0.8 A sqrt(2 g dh) where the opening is
    drowned downstream too, Q = 0.5 A sqrt(2 g (h - opening / 2)) where it is not, and a weir over the deck.
    """
    real = type(volume)
    zero, half, one, tiny = real(0.0), real(0.5), real(1.0), real(TINY)
    low, high = crest.deck_low, crest.deck_high
    level_left, level_right = left.bed + left.depth, right.bed + right.depth
    up = level_left if level_left > level_right else level_right
    down = level_left if level_left < level_right else level_right
    if up <= low:
        return one
    floor = left.bed if left.bed > right.bed else right.bed
    opening = low - floor
    opening = opening if opening > zero else zero
    rate = real(SLUICE_FLOW) * sqrt(up - (floor + half * opening)) if up > floor + half * opening else zero
    if down > low:
        full = real(PRESSURE_FLOW) * sqrt(up - down)
        rate = full if full < rate else rate
    limit = crest.length * (opening * rate * real(ROOT_TWO_GRAVITY) + weir_discharge(up - high, down - high))
    size = volume if volume > zero else -volume
    return limit / (size + tiny) if size > limit else one


@njit(nrt=False, **COMPILER)
def closed_part(flux: FaceFlux, share: float, depth_left: float, depth_right: float) -> FaceFlux:
    """A flux through the share of a face; the rest is a wall, on which the two cells press. depth_* : of the cells. [m]

    >>> closed_part(FaceFlux(2.0, 9.0, 9.0, 1.0), 0.0, 1.0, 0.0).left == HALF_GRAVITY
    True
    """
    real = type(share)
    rest, half_gravity = real(1.0) - share, real(HALF_GRAVITY)
    return FaceFlux(
        share * flux.volume,
        share * flux.left + rest * (half_gravity * (depth_left * depth_left)),
        share * flux.right + rest * (half_gravity * (depth_right * depth_right)),
        share * flux.cross,
    )


@njit(nrt=False, **COMPILER)
def joined(gap: FaceFlux, crest: FaceFlux, cover: float) -> FaceFlux:
    """Flux through a face of which the part `cover` is a gap and the rest has its crest.

    >>> joined(FaceFlux(2.0, 0.0, 0.0, 0.0), FaceFlux(1.0, 0.0, 0.0, 0.0), 0.25).volume
    1.25
    """
    rest = type(cover)(1.0) - cover
    return FaceFlux(
        cover * gap.volume + rest * crest.volume,
        cover * gap.left + rest * crest.left,
        cover * gap.right + rest * crest.right,
        cover * gap.cross + rest * crest.cross,
    )
