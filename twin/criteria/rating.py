"""Hazard ratings of flowing water for people, vehicles and buildings."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, FloatingArray

__all__ = ["AIDR_CLASSES", "DEBRIS_DEPTH", "DEBRIS_SPEED", "aidr_class", "hazard_rating"]

# Debris factor 1 above this depth [m] or speed [m/s], else 0: the precautionary form of Defra/Environment Agency
# FD2320/TR2 (2005) and the supplementary note of 2008.
DEBRIS_DEPTH = 0.25
DEBRIS_SPEED = 2.0

# Upper limits of H1 to H5: depth times speed [m2/s], depth [m], speed [m/s]; beyond the last: H6.
# Australian Institute for Disaster Resilience, Guideline 7-3: Flood Hazard (2017), table 2, after Smith et al. (2014),
# WRL Technical Report 2014/07.
AIDR_CLASSES = ((0.3, 0.3, 2.0), (0.6, 0.5, 2.0), (0.6, 1.2, 2.0), (1.0, 2.0, 2.0), (4.0, 4.0, 4.0))


def hazard_rating(depth: FloatingArray, speed: FloatingArray) -> AnyArray:
    r"""Flood hazard rating. [m2/s]

    .. math:: HR = d\,(v + 0.5) + DF

    with the debris factor DF = 1 where d > 0.25 m or v > 2 m/s, else 0. Bands of the source: 0.75 danger for some,
    1.25 for most, 2.0 for all. To be applied at each instant: the rating of two maxima is an overestimate.

    Parameters
    ----------
    depth, speed : same shape
        [m], [m/s]

    Returns
    -------
    same shape
        0 where dry, NaN where either is unknown.

    References
    ----------
    Defra/Environment Agency, Flood Risks to People, FD2320/TR2 (2005); supplementary note (2008).

    Examples
    --------
    >>> hazard_rating(np.array([0.2, 1.0, np.nan]), np.array([1.0, 1.0, 0.0]))
    array([0.3, 2.5, nan])
    """
    depth, speed = np.asarray(depth, np.float64), np.asarray(speed, np.float64)
    with np.errstate(invalid="ignore"):
        debris = np.where((depth > DEBRIS_DEPTH) | (speed > DEBRIS_SPEED), 1.0, 0.0)
        rating = np.where(depth > 0, depth * (speed + 0.5) + debris, 0.0)
    return np.where(np.isnan(depth) | np.isnan(speed), np.nan, rating)


def aidr_class(depth: FloatingArray, speed: FloatingArray) -> AnyArray:
    """Australian hazard class H1 to H6 as int8; 0 where dry, -1 where depth [m] or speed [m/s] is unknown.

    To be applied at each instant: the product of two maxima is an overestimate. Source: see `AIDR_CLASSES`.

    >>> aidr_class(np.array([0.0, 0.2, 1.0, 5.0]), np.array([0.0, 0.5, 0.5, 1.0]))
    array([0, 1, 3, 6], dtype=int8)
    """
    depth, speed = np.asarray(depth, np.float64), np.asarray(speed, np.float64)
    found = np.full(np.broadcast(depth, speed).shape, len(AIDR_CLASSES) + 1)
    with np.errstate(invalid="ignore"):
        for k in range(len(AIDR_CLASSES), 0, -1):
            product, deepest, fastest = AIDR_CLASSES[k - 1]
            found[(depth * speed <= product) & (depth <= deepest) & (speed <= fastest)] = k
        found[depth <= 0] = 0
    return np.where(np.isnan(depth) | np.isnan(speed), -1, found).astype(np.int8)
