r"""People in water: specific force on a standing person, limits for walking, and reduced walking speed.

Limits are per mobility group. Water beyond the limits of every group is impassable; unknown water is not passable.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.quantities import GRAVITY

__all__ = [
    "DOOR_DEPTH",
    "EXPOSURE_DEPTHS",
    "EXPOSURE_FORCES",
    "WATER_LIMITS",
    "WATER_SOURCES",
    "Group",
    "WaterLimit",
    "is_passable",
    "largest_specific_force",
    "specific_force",
    "water_speed_factor",
]


class Group(IntEnum):
    """Mobility group of a person."""

    ADULT = 0
    ELDERLY = 1
    CHILD = 2
    IMPAIRED = 3
    WHEELCHAIR = 4


class WaterLimit(NamedTuple):
    """Limits of the water a mobility group can walk in.

    depth : deepest water [m]; force : greatest specific force M0 [m2];
    door_depth : depth from which an outward door cannot be opened [m];
    takes_stairs : whether the group climbs stairs unaided.
    """

    depth: float
    force: float
    door_depth: float
    takes_stairs: bool


WATER_LIMITS: dict[Group, WaterLimit] = {
    Group.ADULT: WaterLimit(0.50, 0.125, 0.35, True),
    Group.ELDERLY: WaterLimit(0.50, 0.100, 0.30, True),
    Group.CHILD: WaterLimit(0.30, 0.100, 0.30, True),
    Group.IMPAIRED: WaterLimit(0.30, 0.100, 0.30, True),
    Group.WHEELCHAIR: WaterLimit(0.10, 0.100, 0.30, False),
}

# Depth at which the weaker half of adults cannot open an outward door. [m]
DOOR_DEPTH = 0.30

# Classes of exposure that are counted in seconds: depth [m] at which walking is hard (0.3) and at which people were
# carried away (0.5); specific force [m2] at which elderly men (0.100) and adults (0.125) could no longer evacuate.
EXPOSURE_DEPTHS = (0.3, 0.5)
EXPOSURE_FORCES = (0.100, 0.125)

WATER_SOURCES: dict[str, str] = {
    "WATER_LIMITS.force": "M0 = 0.125 m2 evacuation limit: Toda, Ishigaki, Baba, KAKEN 18510146; "
    "0.100 m2 for elderly men: Ishigaki et al. 2010, Water Sci. Technol. 62(8), 1807",
    "WATER_LIMITS.depth": "women evacuated up to 0.50 m in the 1959 Ise Bay flood, 0.30 m hard for adults: MLIT; "
    "0.30 m for children and impaired people follows the second; 0.10 m for wheelchairs is an assumption",
    "WATER_LIMITS.door_depth": "0.35 m men, 0.30 m women: KAKEN 18510146; JSCE F2 67(1), 12",
    "DOOR_DEPTH": "0.30 m: Ishigaki et al., JSCE F2 67(1), 12",
    "water_speed_factor": "Postacchini et al. 2018, Bernardini et al. 2017: v = 0.53 M0^-0.19, against 1.40 m/s dry",
}

# v = _COEFFICIENT M0^_EXPONENT was measured with fit people whose dry speed was _DRY_SPEED. [m/s]
_COEFFICIENT, _EXPONENT, _DRY_SPEED = 0.53, -0.19, 1.40


def specific_force(depth: FloatingArray, speed: FloatingArray) -> AnyArray:
    r"""Force of flowing water on a standing person, per width and specific weight: M0.

    .. math:: M_0 = v^2 d / g + d^2 / 2

    Parameters
    ----------
    depth, speed : same shape
        At one place and instant. NaN stays NaN. [m], [m/s]

    Returns
    -------
    same shape
        [m2]

    References
    ----------
    Ishigaki et al. (2010), Water Sci. Technol. 62(8), 1807.

    Examples
    --------
    >>> specific_force(np.array([0.5, 0.3]), np.array([0.0, 1.0])).round(4)
    array([0.125 , 0.0756])
    """
    depth = np.maximum(depth, 0.0)
    return np.asarray(np.square(speed) * depth / GRAVITY + np.square(depth) / 2.0)


def largest_specific_force(depth_max: FloatingArray, flow_max: AnyArray) -> AnyArray:
    r"""Upper bound of M0 over a time in which only the two maxima are known. [m2]

    .. math:: M_0 \le \max(v^2 d) / g + \max(d)^2 / 2

    depth_max [m]; flow_max, the maximum of depth times speed squared [m3/s2]. Exact where both come at one moment.

    >>> float(largest_specific_force(np.array(0.5), np.array(0.0)))
    0.125
    """
    return np.asarray(np.maximum(flow_max, 0.0) / GRAVITY + np.square(np.maximum(depth_max, 0.0)) / 2.0)


def water_speed_factor(force: FloatingArray) -> AnyArray:
    r"""Walking speed as a share of that on dry ground, in water of specific force M0 [m2]; 1 where dry.

    .. math:: f = \min(1,\; 0.53\, M_0^{-0.19} / 1.40)

    The source gives the speed of fit young people, 1.40 m/s when dry. It is applied here as a factor, so that slower
    people slow in proportion. At 0.35 m of still water it is 0.64; 188 people measured there had 0.61 (men) and 0.55
    (women) of their dry speed (Li et al. 2026).

    >>> water_speed_factor(np.array([0.0, 0.35**2 / 2])).round(2)
    array([1.  , 0.64])
    """
    force = np.asarray(force, np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        slowed = _COEFFICIENT / _DRY_SPEED * np.power(np.maximum(force, 0.0), _EXPONENT)
    return np.asarray(np.minimum(1.0, slowed))


def is_passable(depth: FloatingArray, force: FloatingArray, limit: WaterLimit) -> BoolArray:
    """Whether a group can walk in water of this depth [m] and specific force [m2]; False where either is unknown.

    >>> is_passable(np.array([0.4, 0.4, np.nan]), np.array([0.08, 0.2, 0.0]), WATER_LIMITS[Group.ADULT])
    array([ True, False, False])
    """
    with np.errstate(invalid="ignore"):
        return np.asarray((np.asarray(depth) <= limit.depth) & (np.asarray(force) <= limit.force))
