"""Damage to houses by depth: rates of the Japanese manual."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.criteria.floors import FLOOR_HEIGHT
from twin.criteria.water import WET_DEPTH
from twin.errors import InputError

__all__ = ["damage_rate"]

# Rates of damage to houses, ground slope group A (below 1/1000):
# 治水経済調査マニュアル（案）, Ministry of Land, Infrastructure, Transport and Tourism, July 2025.
# Upper limits are depths above the floor. The first entry is for water below the floor.
_LIMITS = np.array([0.0, 0.5, 1.0, 2.0, 3.0])
_RATES = {"A": np.array([0.047, 0.189, 0.253, 0.406, 0.592, 0.800])}


def damage_rate(depth: FloatingArray, *, slope_group: str = "A", floor_height: float = FLOOR_HEIGHT) -> AnyArray:
    """Share of a house's value lost to water of this depth.

    Parameters
    ----------
    depth : any shape
        Largest depth over the ground at the wall. [m]
    slope_group : str
        Ground slope group of the manual. Only "A" (flatter than 1/1000) is tabulated here.
    floor_height : float
        Ground floor over ground. [m]

    Returns
    -------
    same shape
        0 below `WET_DEPTH`, NaN where the depth is unknown. [-]

    Raises
    ------
    InputError
        For a slope group without a table.

    References
    ----------
    治水経済調査マニュアル（案）, MLIT, July 2025.

    Examples
    --------
    >>> damage_rate(np.array([0.0, 0.3, 0.6, 1.0, 5.0, np.nan]))
    array([0.   , 0.047, 0.189, 0.253, 0.8  ,   nan])
    """
    if slope_group not in _RATES:
        raise InputError(
            f"no damage rates for slope group {slope_group!r}; only {sorted(_RATES)} are tabulated. "
            "Take groups B and C from the manual and multiply yourself"
        )
    depth = np.asarray(depth, dtype=float)
    above_floor = np.nan_to_num(depth) - floor_height
    rate = _RATES[slope_group][np.searchsorted(_LIMITS, above_floor, side="right")]
    with np.errstate(invalid="ignore"):
        rate = np.where(depth < WET_DEPTH, 0.0, rate)
    return np.where(np.isnan(depth), np.nan, rate)
