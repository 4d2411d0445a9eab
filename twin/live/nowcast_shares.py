"""Shares of a nowcast's members: the value that a share of their weight does not exceed, and chances of depths."""

from __future__ import annotations

import numpy as np

from twin.arrays import FloatArray

__all__ = ["chances", "share_of_members"]


def share_of_members(depth: FloatArray, weight: FloatArray, share: float) -> FloatArray:
    """Smallest depth that a share of the members' weight does not exceed; NaN where a member does not know it.

    depth : (n_members, ...); weight : (n_members,)

    >>> share_of_members(np.array([[0.1], [0.3], [0.2]]), np.array([1.0, 1.0, 2.0]), 0.75)
    array([0.2])
    """
    order = np.argsort(depth, axis=0)
    ranked = np.take_along_axis(depth, order, axis=0)
    reached = np.cumsum(weight[order], axis=0) >= share * weight.sum() * (1.0 - 1e-12)
    first = reached.argmax(axis=0)
    found = np.take_along_axis(ranked, first[None], axis=0)[0]
    return np.where(np.isnan(depth).any(axis=0), np.nan, found)


def chances(deepest: FloatArray, weight: FloatArray, thresholds: tuple[float, ...]) -> FloatArray:
    """Share of weight in which each depth is reached, (n_thresholds, n_buildings); NaN where unknown.

    deepest : (n_members, n_buildings)
    """
    share = weight / weight.sum()
    chance = np.stack([np.tensordot(share, (deepest >= depth).astype(np.float64), 1) for depth in thresholds])
    chance[:, np.isnan(deepest).any(axis=0)] = np.nan
    return chance
