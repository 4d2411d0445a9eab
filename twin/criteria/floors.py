"""Floors of buildings: floor heights and dry storeys."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, FloatingArray

__all__ = ["FLOOR_HEIGHT", "STOREY_HEIGHT", "dry_storeys", "storeys_and_height", "wet_storeys"]

# Ground floor over the ground, where it is not known: 450 mm, the least height of a wooden ground floor
# (Building Standards Act, Enforcement Order, article 22). [m]
FLOOR_HEIGHT = 0.45

# Height of a storey where storeys and height of a building are not both known; MLIT's legend of ranks counts
# 3 m for the ground floor and the first 2 m of the next. [m]
STOREY_HEIGHT = 3.0
# Heights of a storey outside these come from a wrong number of storeys or a roof included in the height. [m]
_LEAST_STOREY, _GREATEST_STOREY = 2.2, 6.0


def storeys_and_height(storeys: FloatingArray, height: FloatingArray) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Storeys, height of a storey, and whether the number of storeys was assumed from the height.

    Parameters
    ----------
    storeys : (n,)
        Above ground; NaN or 0 where unknown.
    height : (n,)
        Measured height of the building; NaN where unknown. [m]

    Returns
    -------
    storeys : (n,) float64
        NaN where neither is known.
    storey_height : (n,) float64
        Height over storeys where both are known, else `STOREY_HEIGHT`; 2.2 to 6 m. [m]
    is_assumed : (n,) bool

    Examples
    --------
    >>> storeys_and_height(np.array([2.0, np.nan, np.nan]), np.array([5.0, 7.0, np.nan]))
    (array([ 2.,  2., nan]), array([2.5, 3.5, 3. ]), array([False,  True, False]))
    """
    storeys = np.array(storeys, dtype=np.float64)
    height = np.asarray(height, dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        storeys = np.where(storeys > 0, storeys, np.nan)
        is_assumed = np.isnan(storeys) & (height > 0)
        storeys = np.where(is_assumed, np.maximum(1.0, np.floor(height / STOREY_HEIGHT)), storeys)
        storey_height = np.where((height > 0) & (storeys > 0), height / storeys, STOREY_HEIGHT)
    return storeys, np.clip(storey_height, _LEAST_STOREY, _GREATEST_STOREY), is_assumed


def wet_storeys(
    depth: FloatingArray, storey_height: FloatingArray | float, floor_height: FloatingArray | float = FLOOR_HEIGHT
) -> AnyArray:
    """Storeys whose floor lies below the water, from the ground floor up; NaN where the depth is unknown.

    depth : water over the ground at the walls [m]; floor_height : ground floor over the ground [m]

    >>> wet_storeys(np.array([0.4, 0.5, 3.5, np.nan]), 3.0)
    array([ 0.,  1.,  2., nan])
    """
    above = np.maximum(np.asarray(depth, np.float64) - floor_height, 0.0)
    return np.asarray(np.ceil(above / storey_height))


def dry_storeys(
    depth: FloatingArray,
    storeys: FloatingArray,
    height: FloatingArray,
    *,
    floor_height: FloatingArray | float = FLOOR_HEIGHT,
) -> AnyArray:
    """Storeys whose floor stays above the water; NaN where depth or storeys are unknown.

    Parameters
    ----------
    depth : (n,)
        Deepest water over the ground at the walls; NaN unknown. [m]
    storeys, height : (n,)
        As in `storeys_and_height`.
    floor_height : ground floor over the ground. [m]

    Examples
    --------
    >>> dry_storeys(np.array([0.3, 2.95, 3.2, np.nan]), np.array([1, 2, 2, 2]), np.array([3.0, 4.8, 6.0, 6.0]))
    array([ 1.,  0.,  1., nan])
    """
    count, storey_height, _ = storeys_and_height(storeys, height)
    return np.asarray(np.maximum(count - wet_storeys(depth, storey_height, floor_height), 0.0))
