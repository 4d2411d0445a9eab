r"""Formulas of people walking: speed and flow in a crowd, on stairs and in water.

Plain functions on arrays, each with its source. The tables at the top hold every constant the
street model uses; a scenario may replace any of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from twin.errors import InputError
from twin.fields import GRAVITY
from twin.population import Group

__all__ = [
    "CROWD_RELATIONS",
    "SOURCES",
    "STAIRS",
    "WATER_LIMITS",
    "CrowdRelation",
    "WaterLimit",
    "crowd_relation",
    "hazard_rating",
    "sfpe_speed",
    "specific_force",
    "water_walking_speed",
    "weidmann_speed",
]

Array = np.ndarray


class WaterLimit(NamedTuple):
    """What water a mobility group can still walk in.

    depth : deepest water [m]; force : greatest specific force M0 [m2];
    door_depth : depth that holds an outward door shut [m]; takes_stairs : whether stairs are a way.
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

STAIRS = {
    "up_speed": 0.610 / 1.34,  # share of the level speed
    "down_speed": 0.694 / 1.34,
    "up_flow": 0.88,  # greatest specific flow [1/(m s)]
    "down_flow": 1.10,
}

SOURCES: dict[str, str] = {
    "WATER_LIMITS.force": "M0 = 0.125 m2 evacuation limit: Toda, Ishigaki, Baba, KAKEN 18510146; "
    "0.100 m2 for elderly men: Ishigaki et al. 2010, Water Sci. Technol. 62(8), 1807",
    "WATER_LIMITS.depth": "women evacuated up to 0.50 m in the 1959 Ise Bay flood, 0.30 m hard for adults: MLIT; "
    "0.30 m for children and impaired people follows the second; 0.10 m for wheelchairs is an assumption",
    "WATER_LIMITS.door_depth": "0.35 m men, 0.30 m women: KAKEN 18510146; JSCE F2 67(1), 12",
    "STAIRS.speed": "horizontal speeds 0.610 up, 0.694 down against 1.34 m/s level: Weidmann 1993",
    "STAIRS.flow": "IMO MSC.1/Circ.1533 table 1.2: stairs up 0.88, down 1.1 1/(m s)",
    "weidmann": "Weidmann 1993, Transporttechnik der Fussgaenger, with 1.913 1/m2 and 5.4 1/m2",
    "sfpe": "Nelson and Mowrer, SFPE Handbook: S = k - a k D, a = 0.266 m2, k = 1.40 m/s",
    "water_walking_speed": "Postacchini et al. 2018, Bernardini et al. 2017: v = 0.53 M0^-0.19",
}


def weidmann_speed(density: Array, free_speed: Array | float = 1.34, jam_density: float = 5.4) -> Array:
    r"""Walking speed in a crowd on the level.

    .. math:: v = v_0 \{1 - \exp[-1.913 (1/\rho - 1/\rho_{max})]\}

    Parameters
    ----------
    density : people per area, not negative. [1/m2]
    free_speed : [m/s]
    jam_density : density without movement. [1/m2]

    Returns
    -------
    same shape as density; zero at and above the jam density. [m/s]

    References
    ----------
    Weidmann (1993), Transporttechnik der Fussgänger.

    Examples
    --------
    >>> weidmann_speed(np.array([0.0, 1.0, 2.0, 5.4])).round(3)
    array([1.34 , 1.058, 0.606, 0.   ])
    """
    rho = np.maximum(np.asarray(density, dtype=np.float64), 1e-9)
    return np.asarray(free_speed * np.maximum(0.0, 1.0 - np.exp(-1.913 * (1.0 / rho - 1.0 / jam_density))))


def sfpe_speed(density: Array, k: float = 1.40, a: float = 0.266) -> Array:
    """Walking speed by Nelson and Mowrer: k - a k D, constant below D = 0.54 /m2. [m/s]

    >>> sfpe_speed(np.array([0.0, 0.54, 1.88, 3.76])).round(3)
    array([1.199, 1.199, 0.7  , 0.   ])
    """
    rho = np.maximum(np.asarray(density, dtype=np.float64), 0.54)
    return np.maximum(0.0, k - a * k * rho)


def specific_force(depth: Array, speed: Array) -> Array:
    r"""Force of flowing water on a standing person, per width and specific weight: M0.

    .. math:: M_0 = V^2 D / g + D^2 / 2

    depth [m], speed [m/s] -> [m2]. Ishigaki et al. (2010).

    >>> specific_force(np.array([0.5, 0.3]), np.array([0.0, 1.0])).round(4)
    array([0.125 , 0.0756])
    """
    depth = np.maximum(depth, 0.0)
    return np.asarray(np.square(speed) * depth / GRAVITY + np.square(depth) / 2.0)


def water_walking_speed(depth: Array, speed: Array) -> Array:
    r"""Fastest walk in water; inf where dry, so that the least of it and the dry speed holds.

    .. math:: v = 0.53\, M_0^{-0.19}

    depth [m], speed of the water [m/s] -> [m/s]. Postacchini et al. (2018).

    >>> water_walking_speed(np.array([0.0, 0.3, 0.5]), np.array([0.0, 0.0, 1.0])).round(2)
    array([ inf, 0.96, 0.74])
    """
    force = specific_force(depth, speed)
    with np.errstate(divide="ignore"):
        return np.where(force > 0.0, 0.53 * np.power(force, -0.19), np.inf)


def hazard_rating(depth: Array, speed: Array, debris: float = 0.0) -> Array:
    """UK flood hazard rating D (V + 0.5) + DF (FD2320). depth [m], speed [m/s].

    >>> float(hazard_rating(np.array(0.5), np.array(1.0)))
    0.75
    """
    return np.asarray(np.maximum(depth, 0.0) * (np.asarray(speed) + 0.5) + debris)


class CrowdRelation(NamedTuple):
    """How density slows people, and what a metre of width lets through.

    speed_factor : density -> share of the free speed
    specific_flow : greatest flow through a metre of width [1/(m s)]
    capacity_density : density at that flow [1/m2]; a denser link is a queue, not a slower walk
    jam_density : most people on an area [1/m2]
    """

    speed_factor: Callable[[Array], Array]
    specific_flow: float
    capacity_density: float
    jam_density: float


def _no_slowing(density: Array) -> Array:
    return np.ones_like(density, dtype=np.float64)


CROWD_RELATIONS: dict[str, CrowdRelation] = {
    "weidmann": CrowdRelation(lambda rho: weidmann_speed(rho) / 1.34, 1.225, 1.75, 5.4),
    "sfpe": CrowdRelation(lambda rho: sfpe_speed(rho) / float(sfpe_speed(np.zeros(1))[0]), 1.316, 1.88, 3.76),
    "constant": CrowdRelation(_no_slowing, 1.225, 1.75, 5.4),
}


def crowd_relation(name: str) -> CrowdRelation:
    """The relation of that name.

    >>> crowd_relation("weidmann").specific_flow
    1.225
    """
    if name not in CROWD_RELATIONS:
        raise InputError(f"crowd relation {name!r} is not known; choose one of {sorted(CROWD_RELATIONS)}")
    return CROWD_RELATIONS[name]
