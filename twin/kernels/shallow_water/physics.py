"""The shallow water equations on one face and in one cell: scalar functions, no arrays.

The text is written once. `binding.bind` compiles it for a precision (float32,
float64) and a machine (CPU through numba, GPU through numba-cuda); as it
stands it also runs in plain Python. Names in capitals are the constants below,
which binding replaces by values of the precision at hand.

Every sum is written so that swapping left and right, or x and y, swaps the
result bit for bit: a mirrored city floods in the mirror. For the same reason
no fused multiply-add may be formed from these expressions.

What drives the arrays is in `rows`; what the numbers mean is in `twin.flood`.
"""

from __future__ import annotations

from math import sqrt

from twin.criteria import DEBRIS_DEPTH, DEBRIS_SPEED
from twin.quantities import GRAVITY

__all__ = [
    "CONSTANTS",
    "bin_at",
    "exact_sum",
    "face_flux",
    "face_states",
    "face_states_audusse",
    "face_states_chen_noelle",
    "flood_hazard",
    "friction_factor",
    "limited_slope",
    "velocity_weight",
    "wall_impact",
    "water_motion",
    "weir_share",
]

CONSTANTS = {
    "ZERO": 0.0,
    "QUARTER": 0.25,
    "HALF": 0.5,
    "ONE": 1.0,
    "TWO": 2.0,
    "THIRD": 1.0 / 3.0,
    "FOUR_THIRDS": 4.0 / 3.0,
    "IMPACT": 1.2,  # first guess of the bore height in wall_impact
    "WEIR": 1.705,  # m^(1/2)/s, broad crested weir, (2/3)^(3/2) sqrt(g)
    "VILLEMONTE": 0.385,
    "GRAVITY": GRAVITY,
    "HALF_GRAVITY": 0.5 * GRAVITY,
    "TINY": 1e-30,  # keeps 0/0 away; a normal number in float32
    "DRY": 1e-6,  # m; thinner water has no velocity
    "STILL": 1e-15,  # m2/s; slower discharge is none, which also keeps denormals away
    "SHEET": 0.15,  # m; water up to this depth runs along a slope as a sheet, see face_states
    "PER_SHEET": 1.0 / 0.15,  # divisions are what the face loop waits for
    "FILM": 1e-12,  # m; thinner water is carried in the compensation, likewise
    "MOVING": 1e-3,  # m; speed and hazard of thinner water are not counted
    "DEBRIS_DEPTH": DEBRIS_DEPTH,
    "DEBRIS_SPEED": DEBRIS_SPEED,
    "BLOCKED": 1e4,  # m; a bed above this is a building or a closed edge
    "NO_CREST": -1e9,  # m
    "WEIGHT": 0.8,  # of a face's own discharge against its neighbours', local inertial
    "WEIGHT_BESIDE": 0.1,
    "NEVER": 3e38,  # s
    "CREST_DROWNED": 0.9,
}
ZERO, QUARTER, HALF, ONE, TWO = 0.0, 0.25, 0.5, 1.0, 2.0
IMPACT, WEIR, VILLEMONTE = CONSTANTS["IMPACT"], CONSTANTS["WEIR"], CONSTANTS["VILLEMONTE"]
HALF_GRAVITY, TINY, DRY, MOVING = (CONSTANTS[name] for name in ("HALF_GRAVITY", "TINY", "DRY", "MOVING"))
CREST_DROWNED, PER_SHEET = CONSTANTS["CREST_DROWNED"], CONSTANTS["PER_SHEET"]


def velocity_weight(depth: float) -> float:
    """1/depth, falling to zero with the depth below DRY, so that velocity stays finite. [1/m]

    >>> velocity_weight(2.0), velocity_weight(0.0)
    (0.5, 0.0)
    """
    inverse = ONE / (depth if depth > DRY else DRY)
    share = depth * inverse
    return inverse * (share if share < ONE else ONE)


def exact_sum(a: float, b: float) -> tuple[float, float]:
    """Sum and what rounding took from it (Knuth's two-sum).

    >>> exact_sum(1.0, 2.0 ** -60) == (1.0, 2.0 ** -60)
    True
    """
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


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
    rough ground would slowly start to swing.

    depth_*, bed_* : cell values. [m]
    smooth : signed part of bed_right - bed_left that is slope, not step. [m]
    crest : top of a wall on the face; at or below the beds without one. [m]

    Returns depth at the face left and right [m], push on the left and right cell [m3/s2].

    A lake at rest over a step presses on it and does not move:

    >>> face_states(2.0, 1.0, 0.0, 1.0, 0.0, 0.0)[:2]
    (1.0, 1.0)

    A sheet on a slope of one metre a cell keeps its depth:

    >>> face_states(0.01, 0.01, 1.0, 0.0, -1.0, 0.0)[:2]
    (0.01, 0.01)
    """
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    rise = (depth_right - depth_left) + (bed_right - bed_left)
    fade_left = (smooth + smooth) - depth_left
    fade_right = -(smooth + smooth) - depth_right
    slope_left = fade_left if fade_left < smooth else smooth
    slope_right = fade_right if fade_right < -smooth else -smooth
    thin_left = TWO - depth_left * PER_SHEET
    thin_right = TWO - depth_right * PER_SHEET
    film_left = smooth * (thin_left if thin_left < ONE else ONE)
    film_right = -smooth * (thin_right if thin_right < ONE else ONE)
    film_left = film_left if thin_left > ZERO else ZERO
    film_right = film_right if thin_right > ZERO else ZERO
    slope_left = slope_left if slope_left > film_left else film_left
    slope_right = slope_right if slope_right > film_right else film_right
    slope_left = slope_left if slope_left > ZERO else ZERO
    slope_right = slope_right if slope_right > ZERO else ZERO
    lift_left = rise if rise < slope_left else slope_left
    lift_left = lift_left if lift_left > ZERO else ZERO
    lift_right = -rise if -rise < slope_right else slope_right
    lift_right = lift_right if lift_right > ZERO else ZERO
    left = depth_left - ((top - bed_left) - lift_left)  # in this order a thin sheet keeps its digits
    right = depth_right - ((top - bed_right) - lift_right)
    left = left if left > ZERO else ZERO
    right = right if right > ZERO else ZERO
    step_left = depth_left - left
    step_right = depth_right - right
    mean_left = HALF * (left + depth_left)
    mean_right = HALF * (right + depth_right)
    sheet_left = left + left if left + left < mean_left else mean_left
    sheet_right = right + right if right + right < mean_right else mean_right
    fall_left = slope_left - step_left if slope_left > step_left else ZERO
    fall_right = slope_right - step_right if slope_right > step_right else ZERO
    push_left = GRAVITY * (step_left * mean_left + sheet_left * fall_left)
    push_right = GRAVITY * (step_right * mean_right + sheet_right * fall_right)
    return left, right, push_left, push_right


def face_states_audusse(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float, crest: float
) -> tuple[float, float, float, float]:
    """Hydrostatic reconstruction (Audusse et al. 2004, SIAM J. Sci. Comput. 25, 2050-2065).

    Every difference of the bed is a step. For comparison: sheets on steep slopes come out too deep.
    """
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    left = depth_left - (top - bed_left)
    right = depth_right - (top - bed_right)
    left = left if left > ZERO else ZERO
    right = right if right > ZERO else ZERO
    push_left = HALF_GRAVITY * ((depth_left - left) * (depth_left + left))
    push_right = HALF_GRAVITY * ((depth_right - right) * (depth_right + right))
    return left, right, push_left, push_right


def face_states_chen_noelle(
    depth_left: float, depth_right: float, bed_left: float, bed_right: float, smooth: float, crest: float
) -> tuple[float, float, float, float]:
    """Hydrostatic reconstruction of Chen and Noelle (2017), SIAM J. Numer. Anal. 55, 758-784.

    The face stands at the lower of the higher bed and the lower level. For comparison.
    """
    top = bed_left if bed_left > bed_right else bed_right
    top = crest if crest > top else top
    level_left = bed_left + depth_left
    level_right = bed_right + depth_right
    lower = level_left if level_left < level_right else level_right
    face = top if top < lower else lower
    left = level_left - face if level_left - face < depth_left else depth_left
    right = level_right - face if level_right - face < depth_right else depth_right
    push_left = HALF_GRAVITY * ((depth_left + left) * (face - bed_left))
    push_right = HALF_GRAVITY * ((depth_right + right) * (face - bed_right))
    return left, right, push_left, push_right


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
    c_left = sqrt(GRAVITY * left)
    c_right = sqrt(GRAVITY * right)
    w_right = u_left + (c_left + c_left) if right < DRY else u_right
    w_left = u_right - (c_right + c_right) if left < DRY else u_left
    u_star = HALF * (w_left + w_right) + (c_left - c_right)
    c_star = HALF * (c_left + c_right) + QUARTER * (w_left - w_right)
    slow = w_left - c_left if w_left - c_left < u_star - c_star else u_star - c_star
    fast = w_right + c_right if w_right + c_right > u_star + c_star else u_star + c_star
    slow = slow if slow < ZERO else ZERO
    fast = fast if fast > ZERO else ZERO
    inverse = ONE / ((fast - slow) + TINY)
    q_left = left * u_left
    q_right = right * u_right
    both = slow * fast
    volume = ((fast * q_left - slow * q_right) + both * (right - left)) * inverse
    f_left = q_left * u_left + HALF_GRAVITY * (left * left)
    f_right = q_right * u_right + HALF_GRAVITY * (right * right)
    momentum = ((fast * f_left - slow * f_right) + both * (q_right - q_left)) * inverse
    return volume, momentum, volume * (v_left if volume > ZERO else v_right)


def wall_impact(depth: float, speed: float) -> float:
    """What a wall feels beside the water's static pressure, from water moving at it. [m3/s2]

    Towards the wall (speed > 0): the bore thrown back, its height from the jump
    conditions with one correction of the first guess (2 % at all Froude numbers).
    Away from it: the exact rarefaction.

    >>> wall_impact(1.0, 0.0)
    0.0
    """
    froude = speed / (sqrt(GRAVITY * depth) + TINY)
    guess = ONE + IMPACT * froude
    guess = guess if guess > ONE else ONE
    bore = ONE + froude * sqrt((guess + guess) / (guess + ONE))
    back = ONE + HALF * froude
    back = back if back > ZERO else ZERO
    ratio = bore if froude > ZERO else back * back
    return HALF_GRAVITY * (depth * depth) * (ratio * ratio - ONE) if depth > DRY else ZERO


def weir_share(volume: float, left: float, right: float) -> float:
    """Share of a volume flux that a crest lets through: broad crested weir, drowned after Villemonte (1947).

    left, right : depth above the crest. [m]

    >>> weir_share(1.0, 1.0, 0.0)
    1.0
    """
    high = left if left > right else right
    low = left if left < right else right
    free = WEIR * (high * sqrt(high))
    ratio = low / (high + TINY)
    drowned = (ONE - ratio * sqrt(ratio)) ** VILLEMONTE if ratio < ONE else ZERO
    # A drowned crest no longer rules the flow: between 0.9 and 1 the limit is released.
    limit = free * (drowned if ratio < CREST_DROWNED else ONE)
    size = volume if volume > ZERO else -volume
    return limit / size if size > limit and ratio < CREST_DROWNED else ONE


def friction_factor(discharge: float, resistance: float) -> float:
    """What Manning's friction leaves of a discharge after a step, solved implicitly.

    .. math:: q = q^* - \\Delta t\\, g n^2 |q| q / h^{7/3}

    discharge : size of the discharge before friction. [m2/s]
    resistance : 4 dt g n^2 / h^(7/3). [s/m2]

    The steady state is right whatever the time step (Xia and Liang 2018, Adv. Water Resour. 117, 87-97).

    >>> friction_factor(1.0, 0.0)
    1.0
    """
    return TWO / (ONE + sqrt(ONE + resistance * discharge))


def limited_slope(before: float, after: float) -> float:
    """The smaller of two differences if both rise or both fall, else zero (minmod).

    >>> limited_slope(1.0, 3.0), limited_slope(-1.0, 2.0)
    (1.0, 0.0)
    """
    low = before if before < after else after
    high = before if before > after else after
    return low if low > ZERO else (high if high < ZERO else ZERO)


def water_motion(depth: float, discharge_x: float, discharge_y: float) -> tuple[float, float, float]:
    """Discharge [m2/s], speed [m/s] and flow = depth times speed squared [m3/s2] of a cell's water.

    Speed and flow are 0 in water thinner than MOVING, whose speed is a quotient of two small numbers.

    >>> water_motion(2.0, 3.0, 4.0)
    (5.0, 2.5, 12.5)
    """
    discharge = sqrt(discharge_x * discharge_x + discharge_y * discharge_y)
    speed = discharge * velocity_weight(depth)
    speed = speed if depth > MOVING else ZERO
    return discharge, speed, discharge * speed


def flood_hazard(depth: float, speed: float) -> float:
    """Hazard rating of a cell's water as `twin.criteria.hazard_rating` has it, 0 in water thinner than MOVING. [m2/s]

    >>> flood_hazard(1.0, 1.0)
    2.5
    """
    debris = ONE if depth > DEBRIS_DEPTH else ZERO
    debris = ONE if speed > DEBRIS_SPEED else debris
    return depth * (speed + HALF) + debris if depth > MOVING else ZERO


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
