"""Sparklines: the last hours of each gauge, thinned to a line that keeps the peaks."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import numpy as np
import pandas as pd

from twin.arrays import FloatArray, IntArray
from twin.quantities import HOUR, NS_PER_SECOND

__all__ = ["Sparklines", "thinned"]

_WINDOW = 6 * HOUR  # s
_BINS = 72  # of the window: five minutes each
_BAD = 4
_MOST_SERIES = 20_000  # kept in memory


def thinned(time: IntArray, value: FloatArray, *, start: int, end: int, bins: int = _BINS) -> list[list[float]]:
    """The highest value of every interval with one, as [share of the window, value]; unknown values are left out.

    >>> thinned(np.array([0, 1, 50, 99]), np.array([1.0, 3.0, 2.0, np.nan]), start=0, end=100, bins=4)
    [[0.01, 3.0], [0.5, 2.0]]
    """
    kept = np.isfinite(value) & (time >= start) & (time <= end)
    at, level = time[kept], value[kept]
    order = np.lexsort((level, np.minimum((at - start) * bins // max(end - start, 1), bins - 1)))
    bin_of = np.minimum((at - start) * bins // max(end - start, 1), bins - 1)[order]
    last = np.flatnonzero(np.append(np.diff(bin_of) != 0, True)) if len(order) else order
    chosen = order[last]
    share = (at[chosen] - start) / max(end - start, 1)
    return [[round(float(s), 4), round(float(v), 4)] for s, v in zip(share, level[chosen])]


class Sparklines:
    """Recent values of the series of a live folder: from its history, and as they are seen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[tuple[str, str, str], deque[tuple[int, float]]] = {}

    def add(self, frame: pd.DataFrame) -> None:
        """Remember the current values of a table with source, stream, quantity, event [ns], value and quality."""
        if len(frame) > _MOST_SERIES:
            frame = frame.head(_MOST_SERIES)
        quality = frame["quality"] if "quality" in frame else np.zeros(len(frame))
        columns = (frame["source"], frame["stream"], frame["quantity"], frame["event"], frame["value"], quality)
        for source, stream, quantity, event, value, grade in zip(*columns):
            if grade >= _BAD:
                continue
            series = self._seen.setdefault((source, stream, quantity), deque(maxlen=4 * _BINS))
            if not series or series[-1][0] < event:
                series.append((int(event), float(value)))

    def lines(self, frame: pd.DataFrame, *, now: int) -> list[list[list[float]]]:
        """A line per row of the table: points of (share of the window, value). [ns UTC]"""
        start = now - int(_WINDOW * NS_PER_SECOND)
        found = []
        for key in zip(frame["source"], frame["stream"], frame["quantity"]):
            seen = self._seen.get(key, ())
            time = np.array([at for at, _ in seen], dtype=np.int64)
            value = np.array([level for _, level in seen], dtype=float)
            found.append(thinned(time, value, start=start, end=now))
        return found
