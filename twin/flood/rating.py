"""What a flood means for people and houses: ranks and criteria, each with its source.

Functions on arrays of depth [m] and speed [m/s]; NaN (buildings, unknown) stays NaN or rank -1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

__all__ = [
    "MLIT_RANKS",
    "DepthRank",
    "aidr_class",
    "depth_rank",
    "hazard_rating",
    "house_collapse",
]

Array = np.ndarray


class DepthRank(NamedTuple):
    """A band of depth: from, to [m], colour (RGB) and what the legend says."""

    low: float
    high: float
    colour: tuple[int, int, int]
    ja: str
    en: str


# Ministry of Land, Infrastructure, Transport and Tourism (Japan): standard legend of
# 洪水浸水想定区域図作成マニュアル.
MLIT_RANKS = (
    DepthRank(0.0, 0.5, (247, 245, 169), "0.5m未満", "below 0.5 m"),
    DepthRank(0.5, 3.0, (255, 216, 192), "0.5m以上3m未満", "0.5 to 3 m"),
    DepthRank(3.0, 5.0, (255, 183, 183), "3m以上5m未満", "3 to 5 m"),
    DepthRank(5.0, 10.0, (255, 145, 145), "5m以上10m未満", "5 to 10 m"),
    DepthRank(10.0, 20.0, (242, 133, 201), "10m以上20m未満", "10 to 20 m"),
    DepthRank(20.0, np.inf, (220, 122, 220), "20m以上", "20 m and more"),
)


def depth_rank(depth: Array, wet_depth: float = 0.01) -> Array:
    """MLIT depth rank 1 to 6; 0 where dry, -1 where unknown (NaN).

    >>> depth_rank(np.array([0.0, 0.3, 0.5, 4.0, 25.0, np.nan]))
    array([ 0,  1,  2,  3,  6, -1], dtype=int8)
    """
    depth = np.asarray(depth, dtype=np.float64)
    bounds = [rank.low for rank in MLIT_RANKS[1:]]
    rank = np.searchsorted(bounds, np.nan_to_num(depth), side="right") + 1
    rank = np.where(np.nan_to_num(depth) < wet_depth, 0, rank)
    return np.where(np.isnan(depth), -1, rank).astype(np.int8)


def hazard_rating(depth: Array, speed: Array) -> Array:
    """Flood hazard rating d (v + 0.5) + debris factor. [m2/s]

    Debris factor 0 up to 0.25 m, else 1, and 1 where v > 2 m/s: precautionary form of Defra/Environment
    Agency FD2320/TR2 (2005) and the supplementary note of 2008. Bands there: 0.75, 1.25, 2.0.

    >>> hazard_rating(np.array([0.2, 1.0]), np.array([1.0, 1.0]))
    array([0.3, 2.5])
    """
    depth, speed = np.asarray(depth, np.float64), np.asarray(speed, np.float64)
    debris = np.where((depth > 0.25) | (speed > 2.0), 1.0, 0.0)
    return np.where(depth > 0, depth * (speed + 0.5) + debris, np.where(np.isnan(depth), np.nan, 0.0))


# H1..H5: depth times speed, depth, speed; above the last: H6. From memory of the guideline's table 1.
_AIDR = ((0.3, 0.3, 2.0), (0.6, 0.5, 2.0), (0.6, 1.2, 2.0), (1.0, 2.0, 2.0), (4.0, 4.0, 4.0))


def aidr_class(depth: Array, speed: Array) -> Array:
    """Australian hazard class H1 to H6; 0 where dry, -1 where unknown.

    Australian Institute for Disaster Resilience, Guideline 7-3 (2017). To be applied at
    each instant: the product of maxima overstates.

    >>> aidr_class(np.array([0.0, 0.2, 1.0, 5.0]), np.array([0.0, 0.5, 0.5, 1.0]))
    array([0, 1, 3, 6], dtype=int8)
    """
    depth, speed = np.asarray(depth, np.float64), np.asarray(speed, np.float64)
    found = np.full(depth.shape, 6)
    for k in range(len(_AIDR), 0, -1):
        product, deepest, fastest = _AIDR[k - 1]
        found[(depth * speed <= product) & (depth <= deepest) & (speed <= fastest)] = k
    found[depth <= 0] = 0
    return np.where(np.isnan(depth) | np.isnan(speed), -1, found).astype(np.int8)


def house_collapse(depth: Array, speed: Array, *, limit: float = 2.5) -> Array:
    """Whether flow destroys wooden houses: speed squared times depth at or above a limit [m3/s2].

    2.5 for collapse, 1.5 for damage: the older Japanese rule u^2 h; the curve of the present
    manual for 家屋倒壊等氾濫想定区域 is not in it. To be applied at each instant.

    >>> house_collapse(np.array([1.0, 1.0]), np.array([1.0, 2.0]))
    array([False,  True])
    """
    return np.asarray(np.asarray(depth) * np.asarray(speed) ** 2 >= limit)
