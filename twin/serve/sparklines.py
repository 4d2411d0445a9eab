"""Sparklines: the last hours of each gauge, thinned to a line that keeps the peaks."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.arrays import AnyArray, FloatArray, IntArray
from twin.errors import StoreError
from twin.quantities import HOUR, NS_PER_SECOND
from twin.sensors.readings import may_raise
from twin.serve.gauge_table import Series
from twin.store import read_history

__all__ = ["Sparklines", "thinned"]

_WINDOW = 6 * HOUR  # s
_BINS = 72  # of the window: five minutes each
_READ_EVERY = 60.0  # s between two looks at the history
_TRY_AGAIN = 1.0  # s, where there is none yet
_MOST_SERIES = 2000  # whose history is read as a whole; of more only those that are shown
_MOST_STREAMS = 50


def thinned(time: IntArray, value: FloatArray, *, start: int, end: int, bins: int = _BINS) -> list[list[float]]:
    """The highest value of every interval with one, as [share of the window, value]; unknown values are left out.

    >>> thinned(np.array([0, 1, 50, 99]), np.array([1.0, 3.0, 2.0, np.nan]), start=0, end=100, bins=4)
    [[0.01, 3.0], [0.5, 2.0]]
    """
    kept = np.isfinite(value) & (time >= start) & (time <= end)
    at, level = time[kept], value[kept]
    interval = np.minimum((at - start) // max((end - start) // bins, 1), bins - 1)
    order = np.lexsort((level, interval))
    chosen = order[np.flatnonzero(np.append(np.diff(interval[order]) != 0, True))] if len(order) else order
    share = (at[chosen] - start) / max(end - start, 1)
    return [[round(float(s), 4), round(float(v), 4)] for s, v in zip(share, level[chosen])]


class Sparklines:
    """Recent values of the series of a live folder, from its history; read in a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: dict[Series, tuple[IntArray, FloatArray]] = {}
        self._due = 0.0
        self._thread: threading.Thread | None = None

    def lines(self, frame: pd.DataFrame, *, now: int, n_series: int) -> list[list[list[float]]]:
        """A line for every row of a table with source, stream and quantity: points of (share of the window, value).

        The current value of the row (event [ns], value, state) is the last point. The first call for new series
        returns that point alone; their history is read meanwhile. Where the twin has very many series (`n_series`),
        only the first rows have a line.
        """
        start = now - int(_WINDOW * NS_PER_SECOND)
        streams = None if n_series <= _MOST_SERIES else list(dict.fromkeys(frame["stream"]))[:_MOST_STREAMS]
        self._start_reading(start, streams)
        found = []
        empty = np.zeros(0, np.int64), np.zeros(0)
        columns = (frame[name] for name in ("source", "stream", "quantity", "event", "value", "state"))
        for source, stream, quantity, event, value, state in zip(*columns):
            at, level = self._lines.get((source, stream, quantity), empty)
            if state != "unknown" and (not len(at) or event > at[-1]):
                at, level = np.append(at, event), np.append(level, value)
            found.append(thinned(at, level, start=start, end=now))
        return found

    def _start_reading(self, start: int, streams: list[str] | None) -> None:
        is_running = self._thread is not None and self._thread.is_alive()
        if not is_running and time.monotonic() >= self._due:
            self._due = time.monotonic() + _READ_EVERY
            self._thread = threading.Thread(target=self._read, args=(start, streams), name="sparklines", daemon=True)
            self._thread.start()

    def _read(self, start: int, streams: list[str] | None) -> None:
        try:
            if streams is None:
                table = read_history(self._folder, start=start)
            else:
                table = pa.concat_tables([read_history(self._folder, start=start, stream=one) for one in streams])
        except (StoreError, OSError, pa.ArrowInvalid):
            self._lines = {}  # without history the lines are empty: nothing old is shown as recent
        else:
            self._lines = _by_series(table)
        if not self._lines:
            self._due = time.monotonic() + _TRY_AGAIN


def _by_series(table: pa.Table) -> dict[Series, tuple[IntArray, FloatArray]]:
    """Times and values of every series, in order of time; bad values are unknown."""
    kept = table.filter(pa.array(may_raise(table.column("quality").to_numpy())))
    event: AnyArray = kept.column("event_time").cast(pa.int64()).to_numpy()
    value: AnyArray = kept.column("value").to_numpy()
    texts = [kept.column(name).cast(pa.string()).to_pylist() for name in ("source", "stream", "quantity")]
    rows: dict[Series, list[int]] = defaultdict(list)
    for row, key in enumerate(zip(*texts)):
        rows[key].append(row)
    return {key: (event[found], value[found]) for key, found in rows.items()}
