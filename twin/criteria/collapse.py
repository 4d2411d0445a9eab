"""Collapse of wooden houses in flowing water."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, FloatingArray

__all__ = ["COLLAPSE_LIMITS", "WOODEN_STOREYS", "collapse_class", "stands"]

# Depth times speed squared from which a wooden house is damaged, and from which it collapses: the rule used in Japan
# before the curves of the 2015 manual for 家屋倒壊等氾濫想定区域. A screening value, not the legal zone. [m3/s2]
COLLAPSE_LIMITS = (1.5, 2.5)

# Buildings of unknown structure with up to this many storeys are assumed to be wooden, as are nine of ten Japanese
# detached houses (Housing and Land Survey 2018).
WOODEN_STOREYS = 2


def collapse_class(flow: FloatingArray) -> AnyArray:
    """Damage class of a wooden house as int8: 0 none, 1 damaged, 2 collapses, -1 unknown.

    Parameters
    ----------
    flow : any shape
        Greatest depth times speed squared over time, at the wall. [m3/s2]

    Examples
    --------
    >>> collapse_class(np.array([0.1, 1.5, 3.0, np.nan]))
    array([ 0,  1,  2, -1], dtype=int8)
    """
    value = np.asarray(flow, dtype=float)
    result = np.searchsorted(np.array(COLLAPSE_LIMITS), np.nan_to_num(value), side="right")
    return np.where(np.isnan(value), -1, result).astype(np.int8)


def stands(flow: FloatingArray, storeys: FloatingArray) -> AnyArray:
    """Whether a building of unknown structure withstands the flow: False where the flow is unknown.

    flow : greatest depth times speed squared at its walls [m3/s2]; storeys : above ground, NaN unknown.
    With more than `WOODEN_STOREYS` storeys it is assumed not to be wooden.

    >>> stands(np.array([1.0, 3.0, 3.0, np.nan]), np.array([2, 2, 3, 2]))
    array([ True, False,  True, False])
    """
    flow, storeys = np.asarray(flow, np.float64), np.asarray(storeys, np.float64)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.isfinite(flow) & ((flow < COLLAPSE_LIMITS[1]) | (storeys > WOODEN_STOREYS)))
