"""Multi-stage maps (多段階の浸水想定図): depth by return period, and the return period from which a place is wet.

A map by return period says what a flood of that probability does. From the periods of several maps follows the most
frequent one that reaches a place; nothing is known between two periods.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray
from twin.criteria import STOREY_HEIGHT, is_wet, wet_storeys
from twin.errors import InputError

__all__ = ["depth_by_return_period", "first_period"]


def depth_by_return_period(depths: Mapping[float, FloatingArray | pd.Series]) -> pd.DataFrame:
    """Depth at places under each return period, and from which period on they are wet.

    Parameters
    ----------
    depths : return period [years] -> (n,) greatest depth, NaN unknown [m]; all of the same places

    Returns
    -------
    DataFrame
        depth_T for each period T, ascending [m]; wet_from, floor_from: least period at which the place is wet, and wet
        above an assumed ground floor [years], NaN where none is known to; wet_state, floor_state: "known", "at_most" (a
        more frequent map is unknown here), "never" (dry under every map) or "unknown". is_monotonic: no rarer map is
        shallower than a more frequent one; a map that is comes from another model or river.

    Raises
    ------
    InputError
        No map, periods that are not positive, or maps of different places.

    Examples
    --------
    >>> table = depth_by_return_period({10.0: np.array([0.0, np.nan]), 100.0: np.array([0.6, 0.3])})
    >>> table[["wet_from", "wet_state", "floor_from", "floor_state"]]
       wet_from wet_state  floor_from floor_state
    0     100.0     known       100.0       known
    1     100.0   at_most         NaN     unknown
    """
    periods = sorted(depths)
    if not periods or min(periods) <= 0:
        raise InputError(f"return periods are {periods}, expected positive years")
    first = depths[periods[0]]
    index = first.index if isinstance(first, pd.Series) else pd.RangeIndex(len(first))
    stack = np.stack([np.asarray(depths[period], np.float64) for period in periods])
    table = pd.DataFrame({f"depth_{period:g}": row for period, row in zip(periods, stack, strict=True)}, index=index)
    years, known = np.array(periods, np.float64), np.isfinite(stack)
    for name, reached in (("wet", is_wet(stack)), ("floor", wet_storeys(stack, STOREY_HEIGHT) > 0)):
        table[f"{name}_from"], table[f"{name}_state"] = first_period(years, reached, known)
    with np.errstate(invalid="ignore"):
        filled = np.fmax.accumulate(stack, axis=0)
        table["is_monotonic"] = np.asarray(~((stack[1:] < filled[:-1]) & known[1:]).any(axis=0))
    return table


def first_period(years: FloatArray, reached: BoolArray, known: BoolArray) -> tuple[AnyArray, AnyArray]:
    """Least period at which each place is reached, and what is known of it.

    Parameters
    ----------
    years : (n_periods,) ascending
    reached, known : (n_periods, n)

    Returns
    -------
    (n,) float64, NaN where none is known; and (n,) of str, see `depth_by_return_period`
    """
    any_reached = reached.any(axis=0)
    first = reached.argmax(axis=0)
    before: AnyArray = np.cumsum(~known, axis=0) - ~known
    n_before = np.take_along_axis(before, first[None], axis=0)[0]
    state = np.where(
        any_reached,
        np.where(n_before > 0, "at_most", "known"),
        np.where(known.all(axis=0), "never", "unknown"),
    )
    return np.where(any_reached, years[first], np.nan), state.astype(object)
