"""The shallow water equations on one face and in one cell: scalar functions, no arrays.

The text is written once for float32 and float64, for the CPU and for CUDA. A function is compiled for the types it is
called with, and `real`, the type of its first argument, gives the constants that type: numba takes 0.5 for float64 and
would widen float32 arithmetic with it. With the compiler off the same text runs as plain Python.

Every sum is written so that swapping left and right, or x and y, swaps the result bit for bit: a mirrored city floods
in the mirror. For the same reason no fused multiply-add may be formed from these expressions.

The loops over arrays are in `first_order`, `second_order` and `inertial`.
"""

from __future__ import annotations

from math import sqrt
from typing import Any

from twin.criteria import DEBRIS_DEPTH, DEBRIS_SPEED
from twin.kernels.compiled import inverse_cube_root_guess, njit
from twin.quantities import GRAVITY

__all__ = [
    "BLOCKED",
    "COMPILER",
    "DRY",
    "FILM",
    "MOVING",
    "NEVER",
    "NO_CREST",
    "ROUNDED_AWAY",
    "STILL",
    "bin_at",
    "exact_sum",
    "face_flux",
    "face_states",
    "face_states_audusse",
    "face_states_chen_noelle",
    "flood_hazard",
    "friction_factor",
    "inverse_cube_root",
    "limited_slope",
    "velocity_weight",
    "wall_impact",
    "water_motion",
    "weir_share",
]

# No reassociation and no contraction: they would make results depend on the place in a vector, and a mirrored city
# would flood differently.
COMPILER: dict[str, Any] = {
    "cache": True, "nogil": True, "error_model": "numpy", "fastmath": {"nnan", "ninf", "nsz"},
}  # fmt: skip

HALF_GRAVITY = 0.5 * GRAVITY
IMPACT = 1.2  # first guess of the bore height in wall_impact
WEIR = 1.705  # m^(1/2)/s, broad crested weir, (2/3)^(3/2) sqrt(g)
VILLEMONTE = 0.385
CREST_DROWNED = 0.9
TINY = 1e-30  # keeps 0/0 away; a normal number in float32
DRY = 1e-6  # m; thinner water has no velocity
STILL = 1e-15  # m2/s; slower discharge is none, which also keeps denormals away
SHEET = 0.15  # m; water up to this depth runs along a slope as a sheet, see face_states
PER_SHEET = 1.0 / SHEET  # divisions are what the face loop waits for
FILM = 1e-12  # m; thinner water is carried in the compensation, likewise
MOVING = 1e-3  # m; speed and hazard of thinner water are not counted
BLOCKED = 1e4  # m; a bed above this is a building or a closed edge
NO_CREST = -1e9  # m
NEVER = 3e38  # s
THIRD = 1.0 / 3.0
FOUR_THIRDS = 4.0 / 3.0
ROUNDED_AWAY = 1e-10  # less than half a digit of 1 in float32, more in float64


@njit(nrt=False, **COMPILER)
def inverse_cube_root(x: float) -> float:
    """x**(-1/3) of a positive number: a guess and two Newton steps (1e-5) in float32, four (1e-15) in float64.

    >>> float(round(inverse_cube_root(8.0), 12))
    0.5
    """
    real = type(x)
    one, third, four_thirds = real(1.0), real(THIRD), real(FOUR_THIRDS)
    r = inverse_cube_root_guess(x)
    r = r * (four_thirds - third * x * (r * r * r))
    r = r * (four_thirds - third * x * (r * r * r))
    if one + real(ROUNDED_AWAY) > one:  # decided when compiled
        r = r * (four_thirds - third * x * (r * r * r))
        r = r * (four_thirds - third * x * (r * r * r))
    return r


@njit(nrt=False, **COMPILER)
def velocity_weight(depth: float) -> float:
    """1/depth, falling to zero with the depth below DRY, so that velocity stays finite. [1/m]

    >>> velocity_weight(2.0), velocity_weight(0.0)
    (0.5, 0.0)
    """
    real = type(depth)
    one = real(1.0)
    dry = real(DRY)
    inverse = one / (depth if depth > dry else dry)
    share = depth * inverse
    return inverse * (share if share < one else one)


@njit(nrt=False, **COMPILER)
def exact_sum(a: float, b: float) -> tuple[float, float]:
    """Sum and what rounding took from it (Knuth's two-sum).

    >>> exact_sum(1.0, 2.0 ** -60) == (1.0, 2.0 ** -60)
    True
    """
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


@njit(nrt=False, **COMPILER)
def face_states(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float, crest: float
) -> tuple[float, float, float, float]:
    """Depths that meet at a face and the push of the bed on the two cells: surface reconstruction.

    After Xia, Liang, Ming and Hou (2017), Water Resources Research 53, 3730-3759. The
    face stands at the higher bed (or the crest of a wall). Of the bed's rise,
    `smooth` belongs to a slope, along which water may keep its depth; the rest is
    a step, over which it keeps its level. So a thin sheet of rain runs down a
    steep slope at its own depth, and a lake stays at rest.

    Departure: Xia lowers the face bed where the neighbour is dry, a switch at a
    threshold depth. Here the weight of the sheet fades with the depth that is
    connected over the face (2 h* below a third of the cell's depth), so nothing jumps when
    the hillside above a pond gets its first millimetre of rain. And the slope counts in full only
    where the lower cell is shallower than it (not at all from twice that depth) or shallower than
    SHEET (not at all from twice that): lifted levels lose the flux's damping, and deep water on
    rough ground would slowly start to swing. What is not lifted is a step; both push the cell, so the whole fall of
    the bed is felt whatever its share of slope.

    depth_*, bed_* : cell values. [m]
    smooth : signed part of bed_right - bed_left that is slope, not step. [m]
    crest : top of a wall on the face; at or below the beds without one. [m]

    Returns depth at the face left and right [m], push on the left and right cell [m3/s2].

    A lake at rest over a step presses on it and does not move:

    >>> face_states(2.0, 1.0, 0.0, 1.0, 0.0, 0.0)[:2]
    (1.0, 1.0)

    A sheet on a slope of one metre per cell keeps its depth:

    >>> face_states(0.01, 0.01, 1.0, 0.0, -1.0, 0.0)[:2]
    (0.01, 0.01)
    """
    real = type(depth_left)
    zero, half, one, two = real(0.0), real(0.5), real(1.0), real(2.0)
    gravity, per_sheet = real(GRAVITY), real(PER_SHEET)
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    rise = (depth_right - depth_left) + (bed_right - bed_left)
    fade_left = (smooth + smooth) - depth_left
    fade_right = -(smooth + smooth) - depth_right
    slope_left = fade_left if fade_left < smooth else smooth
    slope_right = fade_right if fade_right < -smooth else -smooth
    thin_left = two - depth_left * per_sheet
    thin_right = two - depth_right * per_sheet
    film_left = smooth * (thin_left if thin_left < one else one)
    film_right = -smooth * (thin_right if thin_right < one else one)
    film_left = film_left if thin_left > zero else zero
    film_right = film_right if thin_right > zero else zero
    slope_left = slope_left if slope_left > film_left else film_left
    slope_right = slope_right if slope_right > film_right else film_right
    slope_left = slope_left if slope_left > zero else zero
    slope_right = slope_right if slope_right > zero else zero
    lift_left = rise if rise < slope_left else slope_left
    lift_left = lift_left if lift_left > zero else zero
    lift_right = -rise if -rise < slope_right else slope_right
    lift_right = lift_right if lift_right > zero else zero
    left = depth_left - ((top - bed_left) - lift_left)  # in this order a thin sheet keeps its digits
    right = depth_right - ((top - bed_right) - lift_right)
    left = left if left > zero else zero
    right = right if right > zero else zero
    step_left = depth_left - left
    step_right = depth_right - right
    mean_left = half * (left + depth_left)
    mean_right = half * (right + depth_right)
    sheet_left = left + left if left + left < mean_left else mean_left
    sheet_right = right + right if right + right < mean_right else mean_right
    push_left = gravity * (step_left * mean_left + sheet_left * lift_left)
    push_right = gravity * (step_right * mean_right + sheet_right * lift_right)
    return left, right, push_left, push_right


@njit(nrt=False, **COMPILER)
def face_states_audusse(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float, crest: float
) -> tuple[float, float, float, float]:
    """Hydrostatic reconstruction (Audusse et al. 2004, SIAM J. Sci. Comput. 25, 2050-2065).

    Every difference of the bed is a step. For comparison: sheets on steep slopes come out too deep.
    """
    real = type(depth_left)
    zero = real(0.0)
    half_gravity = real(HALF_GRAVITY)
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    left = depth_left - (top - bed_left)
    right = depth_right - (top - bed_right)
    left = left if left > zero else zero
    right = right if right > zero else zero
    push_left = half_gravity * ((depth_left - left) * (depth_left + left))
    push_right = half_gravity * ((depth_right - right) * (depth_right + right))
    return left, right, push_left, push_right


@njit(nrt=False, **COMPILER)
def face_states_chen_noelle(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float, crest: float
) -> tuple[float, float, float, float]:
    """Hydrostatic reconstruction of Chen and Noelle (2017), SIAM J. Numer. Anal. 55, 758-784.

    The face stands at the lower of the higher bed and the lower level. For comparison.
    """
    real = type(depth_left)
    half_gravity = real(HALF_GRAVITY)
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    level_left = bed_left + depth_left
    level_right = bed_right + depth_right
    lower = level_left if level_left < level_right else level_right
    face = top if top < lower else lower
    left = level_left - face if level_left - face < depth_left else depth_left
    right = level_right - face if level_right - face < depth_right else depth_right
    push_left = half_gravity * ((depth_left + left) * (face - bed_left))
    push_right = half_gravity * ((depth_right + right) * (face - bed_right))
    return left, right, push_left, push_right


@njit(nrt=False, **COMPILER)
def face_flux(
    left: float, right: float, u_left: float, u_right: float, v_left: float, v_right: float
) -> tuple[float, float, float]:
    """HLLC flux of volume, normal and transverse momentum through a face, per metre of face.

    Two waves as in HLL with Toro's speeds (two-rarefaction star state; u + 2c into dry
    ground), the contact carries the transverse momentum with the volume flux.
    Toro (2001), Shock-Capturing Methods for Free-Surface Shallow Flows, ch. 10.

    left, right : depth at the face. [m]
    u_*, v_* : normal and transverse velocity. [m/s]

    Returns volume [m2/s], normal momentum [m3/s2], transverse momentum [m3/s2].

    >>> volume, momentum, _ = face_flux(1.0, 1.0, 0.0, 0.0, 0.0, 0.0)
    >>> volume, round(momentum, 6)
    (0.0, 4.903325)
    """
    real = type(left)
    zero, quarter, half, one = real(0.0), real(0.25), real(0.5), real(1.0)
    half_gravity, gravity, tiny, dry = real(HALF_GRAVITY), real(GRAVITY), real(TINY), real(DRY)
    c_left = sqrt(gravity * left)
    c_right = sqrt(gravity * right)
    w_right = u_left + (c_left + c_left) if right < dry else u_right
    w_left = u_right - (c_right + c_right) if left < dry else u_left
    u_star = half * (w_left + w_right) + (c_left - c_right)
    c_star = half * (c_left + c_right) + quarter * (w_left - w_right)
    slow = w_left - c_left if w_left - c_left < u_star - c_star else u_star - c_star
    fast = w_right + c_right if w_right + c_right > u_star + c_star else u_star + c_star
    slow = slow if slow < zero else zero
    fast = fast if fast > zero else zero
    inverse = one / ((fast - slow) + tiny)
    q_left = left * u_left
    q_right = right * u_right
    both = slow * fast
    volume = ((fast * q_left - slow * q_right) + both * (right - left)) * inverse
    f_left = q_left * u_left + half_gravity * (left * left)
    f_right = q_right * u_right + half_gravity * (right * right)
    momentum = ((fast * f_left - slow * f_right) + both * (q_right - q_left)) * inverse
    return volume, momentum, volume * (v_left if volume > zero else v_right)


@njit(nrt=False, **COMPILER)
def wall_impact(depth: float, speed: float) -> float:
    """What a wall feels beside the water's static pressure, from water moving at it. [m3/s2]

    Towards the wall (speed > 0): the bore thrown back, its height from the jump
    conditions with one correction of the first guess (2 % at all Froude numbers).
    Away from it: the exact rarefaction.

    >>> wall_impact(1.0, 0.0)
    0.0
    """
    real = type(depth)
    zero, half, one = real(0.0), real(0.5), real(1.0)
    half_gravity, gravity, impact, tiny, dry = real(HALF_GRAVITY), real(GRAVITY), real(IMPACT), real(TINY), real(DRY)
    froude = speed / (sqrt(gravity * depth) + tiny)
    guess = one + impact * froude
    guess = guess if guess > one else one
    bore = one + froude * sqrt((guess + guess) / (guess + one))
    back = one + half * froude
    back = back if back > zero else zero
    ratio = bore if froude > zero else back * back
    return half_gravity * (depth * depth) * (ratio * ratio - one) if depth > dry else zero


@njit(nrt=False, **COMPILER)
def weir_share(volume: float, left: float, right: float, head: float, length: float) -> float:
    """Share of a volume flux that a crest lets through: broad crested weir, drowned after Villemonte (1947).

    left, right : depth above the crest [m]; head : velocity head of the water that comes [m]; length : of the crest for
        each metre of face.

    >>> weir_share(1.0, 1.0, 0.0, 0.0, 1.0)
    1.0
    """
    real = type(volume)
    zero, one = real(0.0), real(1.0)
    weir, villemonte, crest_drowned, tiny = real(WEIR), real(VILLEMONTE), real(CREST_DROWNED), real(TINY)
    high = left if left > right else right
    low = left if left < right else right
    energy = high + head
    free = length * (weir * (energy * sqrt(energy)))
    ratio = low / (high + tiny)
    drowned = (one - ratio * sqrt(ratio)) ** villemonte if ratio < one else zero
    # A drowned crest no longer rules the flow: between 0.9 and 1 the limit is released.
    limit = free * (drowned if ratio < crest_drowned else one)
    size = volume if volume > zero else -volume
    return limit / size if size > limit and ratio < crest_drowned else one


@njit(nrt=False, **COMPILER)
def friction_factor(discharge: float, resistance: float) -> float:
    """What Manning's friction leaves of a discharge after a step, solved implicitly.

    .. math:: q = q^* - \\Delta t\\, g n^2 |q| q / h^{7/3}

    discharge : size of the discharge before friction. [m2/s]
    resistance : 4 dt g n^2 / h^(7/3). [s/m2]

    The steady state is right whatever the time step (Xia and Liang 2018, Adv. Water Resour. 117, 87-97).

    >>> friction_factor(1.0, 0.0)
    1.0
    """
    real = type(discharge)
    one, two = real(1.0), real(2.0)
    return two / (one + sqrt(one + resistance * discharge))


@njit(nrt=False, **COMPILER)
def limited_slope(before: float, after: float) -> float:
    """The smaller of two differences if both rise or both fall, else zero (minmod).

    >>> limited_slope(1.0, 3.0), limited_slope(-1.0, 2.0)
    (1.0, 0.0)
    """
    real = type(before)
    zero = real(0.0)
    low = before if before < after else after
    high = before if before > after else after
    return low if low > zero else (high if high < zero else zero)


@njit(nrt=False, **COMPILER)
def water_motion(depth: float, discharge_x: float, discharge_y: float) -> tuple[float, float, float]:
    """Discharge [m2/s], speed [m/s] and flow = depth times speed squared [m3/s2] of a cell's water.

    Speed and flow are 0 in water thinner than MOVING, whose speed is a quotient of two small numbers.

    >>> water_motion(2.0, 3.0, 4.0)
    (5.0, 2.5, 12.5)
    """
    real = type(depth)
    zero = real(0.0)
    moving = real(MOVING)
    discharge = sqrt(discharge_x * discharge_x + discharge_y * discharge_y)
    speed = discharge * velocity_weight(depth)
    speed = speed if depth > moving else zero
    return discharge, speed, discharge * speed


@njit(nrt=False, **COMPILER)
def flood_hazard(depth: float, speed: float) -> float:
    """Hazard rating of a cell's water as `twin.criteria.hazard_rating` has it, 0 in water thinner than MOVING. [m2/s]

    >>> flood_hazard(1.0, 1.0)
    2.5
    """
    real = type(depth)
    zero, half, one = real(0.0), real(0.5), real(1.0)
    moving, debris_depth, debris_speed = real(MOVING), real(DEBRIS_DEPTH), real(DEBRIS_SPEED)
    debris = one if depth > debris_depth else zero
    debris = one if speed > debris_speed else debris
    return depth * (speed + half) + debris if depth > moving else zero


@njit(nrt=False, **COMPILER)
def bin_at(time: float, interval: float) -> int:
    """The time bin k with k * interval <= time < (k + 1) * interval, whatever the quotient rounds to.

    >>> bin_at(59.9, 30.0), bin_at(60.0, 30.0), bin_at(3 * 0.1, 0.1)
    (1, 2, 3)
    """
    k = int(time / interval)
    while (k + 1) * interval <= time:
        k += 1
    while k > 0 and k * interval > time:
        k -= 1
    return k
