"""When people leave: inverse distribution functions, and random numbers that belong to the person.

A person's numbers are a hash of (seed, stream, key of the person): the same whatever the order of
people, the number of threads, or who else takes part.
"""

from __future__ import annotations

import numpy as np
from scipy.special import ndtri

from twin.errors import InputError
from twin.evacuation.scenario import (
    AtOnce,
    DepartureTable,
    Logistic,
    Lognormal,
    Rayleigh,
    ThreeClass,
    Uniform,
)

__all__ = ["departure_delay", "personal_uniform"]

Array = np.ndarray

_ALL_BITS = 0xFFFFFFFFFFFFFFFF
_GOLDEN = 0x9E3779B97F4A7C15


def _mix(x: Array) -> Array:
    """Finaliser of SplitMix64 (Steele, Lea, Flood 2014), in place."""
    x ^= x >> np.uint64(30)
    x *= np.uint64(0xBF58476D1CE4E5B9)
    x ^= x >> np.uint64(27)
    x *= np.uint64(0x94D049BB133111EB)
    x ^= x >> np.uint64(31)
    return x


def personal_uniform(seed: int, stream: int, key: Array) -> Array:
    """Uniform numbers in (0, 1), one for every key, independent between streams and seeds.

    >>> key = np.arange(4)
    >>> a = personal_uniform(7, 1, key)
    >>> bool((personal_uniform(7, 1, key[::-1]) == a[::-1]).all())
    True
    """
    root = _mix(np.array([seed & _ALL_BITS], np.uint64))
    root = _mix(root + np.uint64(_GOLDEN * (stream + 1) & _ALL_BITS))
    bits = _mix(_mix(np.asarray(key).astype(np.uint64) * np.uint64(_GOLDEN) + root) + root)
    return np.asarray(((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53)


def departure_delay(curve: object, u: Array) -> Array:
    """Time after the alert at which the share `u` has left. [s]

    Parameters
    ----------
    curve : one of the departure curves of `twin.evacuation.scenario`
    u : (n,) in (0, 1)

    Examples
    --------
    >>> from twin.evacuation.scenario import Rayleigh
    >>> departure_delay(Rayleigh(delay=60.0, scale=100.0), np.array([1 - np.exp(-0.5)])).round(6)
    array([160.])
    """
    match curve:
        case AtOnce():
            return np.full(len(u), curve.delay)
        case Uniform():
            return curve.first + u * (curve.last - curve.first)
        case Rayleigh():
            return curve.delay + curve.scale * np.sqrt(-2.0 * np.log1p(-u))
        case Logistic():
            return np.maximum(0.0, curve.half_time + np.log(u / (1.0 - u)) / curve.rate)
        case Lognormal():
            return np.asarray(curve.median * np.exp(curve.sigma * ndtri(u)))
        case ThreeClass():
            edges = np.concatenate([[0.0], np.cumsum(curve.shares)])
            windows = np.array([curve.at_once, curve.after_errands, curve.late])
            row = np.minimum(np.searchsorted(edges[1:], u, side="right"), 2)
            share = np.maximum(edges[row + 1] - edges[row], 1e-12)
            within = np.clip((u - edges[row]) / share, 0.0, 1.0)
            return np.asarray(windows[row, 0] + within * (windows[row, 1] - windows[row, 0]))
        case DepartureTable():
            return np.interp(u, curve.share, curve.time)
    raise InputError(f"{type(curve).__name__} is not a departure curve; see twin.evacuation.scenario")
