r"""Formulas of people walking: speed and flow in a crowd and on stairs.

Plain functions on arrays, each with its source. The tables at the top hold every constant of crowds that the
street model uses; a scenario may replace any of them. Walking in water is in `twin.criteria.wading`, whose names
can be imported from here too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray, FloatingArray
from twin.criteria.wading import WATER_LIMITS, WATER_SOURCES, WaterLimit, specific_force, water_speed_factor
from twin.errors import InputError
from twin.population import FREE_SPEED

__all__ = [
    "CROWD_RELATIONS",
    "SOURCES",
    "STAIRS",
    "WATER_LIMITS",
    "CrowdRelation",
    "WaterLimit",
    "crowd_relation",
    "sfpe_speed",
    "specific_force",
    "water_speed_factor",
    "weidmann_speed",
]

STAIRS = {
    "up_speed": 0.610 / FREE_SPEED,  # share of the level speed
    "down_speed": 0.694 / FREE_SPEED,
    "up_flow": 0.88,  # greatest specific flow [1/(m s)]
    "down_flow": 1.10,
}

SOURCES: dict[str, str] = {
    **WATER_SOURCES,
    "STAIRS.speed": "horizontal speeds 0.610 up, 0.694 down against 1.34 m/s level: Weidmann 1993",
    "STAIRS.flow": "IMO MSC.1/Circ.1533 table 1.2: stairs up 0.88, down 1.1 1/(m s)",
    "weidmann": "Weidmann 1993, Transporttechnik der Fussgaenger, with 1.913 1/m2 and 5.4 1/m2",
    "sfpe": "Nelson and Mowrer, SFPE Handbook: S = k - a k D, a = 0.266 m2, k = 1.40 m/s",
}


def weidmann_speed(
    density: FloatingArray, free_speed: FloatingArray | float = FREE_SPEED, jam_density: float = 5.4
) -> FloatArray:
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


def sfpe_speed(density: FloatingArray, k: float = 1.40, a: float = 0.266) -> FloatArray:
    """Walking speed by Nelson and Mowrer: k - a k D, constant below D = 0.54 /m2. [m/s]

    >>> sfpe_speed(np.array([0.0, 0.54, 1.88, 3.76])).round(3)
    array([1.199, 1.199, 0.7  , 0.   ])
    """
    rho = np.maximum(np.asarray(density, dtype=np.float64), 0.54)
    return np.maximum(0.0, k - a * k * rho)


class CrowdRelation(NamedTuple):
    """How density slows people, and what a metre of width lets through.

    speed_factor : density -> share of the free speed
    specific_flow : greatest flow through a metre of width [1/(m s)]
    capacity_density : density at that flow [1/m2]; a denser link is a queue, not a slower walk
    jam_density : most people on an area [1/m2]
    """

    speed_factor: Callable[[FloatingArray], FloatArray]
    specific_flow: float
    capacity_density: float
    jam_density: float


def _no_slowing(density: FloatingArray) -> FloatArray:
    return np.ones_like(density, dtype=np.float64)


CROWD_RELATIONS: dict[str, CrowdRelation] = {
    "weidmann": CrowdRelation(lambda rho: weidmann_speed(rho) / FREE_SPEED, 1.225, 1.75, 5.4),
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
