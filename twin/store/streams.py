"""Streams: numbers of the streams and series of a store, in memory, with the newest event time of each series.

A stream is a series (source, stream, quantity) at one place and in one unit. Everything costs in proportion to a batch,
not to the streams there are: arrays grow by doubling, and a failed batch is undone from what it changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.arrays import AnyArray, Int32Array, IntArray
from twin.sensors.readings import combinations

__all__ = ["STREAM_COLUMNS", "StreamNumbers", "Undo"]

STREAM_COLUMNS = ("source", "stream", "quantity", "unit", "place_kind", "place_id")
_N_OF_SERIES = 3  # of these columns identify a series
_LOWEST = np.iinfo(np.int64).min


class Undo(NamedTuple):
    """What a batch changed: numbers of streams and series before it, and the newest times of its series."""

    n_streams: int
    n_series: int
    series: IntArray
    newest: IntArray


class StreamNumbers:
    """Streams of a store by number.

    >>> from twin.sensors import Reading, readings_from_rows
    >>> streams = StreamNumbers()
    >>> row = Reading(5, 5, "s", "gauge/1", "water_level", "m", 1.0)
    >>> number, fresh = streams.numbers(readings_from_rows([row, row._replace(place_id="b"), row]))
    >>> number.tolist(), len(fresh), streams.series_of(number).tolist()
    ([0, 1, 0], 2, [0, 0, 0])
    """

    def __init__(self, rows: Iterable[tuple[int, tuple[str, ...]]] = ()) -> None:
        """rows : (series, values of `STREAM_COLUMNS`) by number of stream, as stored."""
        self._keys: list[tuple[str, ...]] = []
        self._numbers: dict[tuple[str, ...], int] = {}
        self._series: dict[tuple[str, ...], int] = {}
        self._series_of = np.empty(16, dtype=np.int32)
        self._newest = np.empty(16, dtype=np.int64)
        for series, key in rows:
            self._series.setdefault(key[:_N_OF_SERIES], series)
            self._add(key, series)
        self._make_room()

    @property
    def n_series(self) -> int:
        """Number of series."""
        return len(self._series)

    @property
    def newest(self) -> IntArray:
        """(n_series,) newest event time of each series, which the caller may change in place. [ns UTC]"""
        return self._newest[: self.n_series]

    def series_of(self, number: AnyArray) -> Int32Array:
        """Series of streams."""
        return self._series_of[number]

    def numbers(self, table: pa.Table) -> tuple[Int32Array, list[tuple[Any, ...]]]:
        """(n,) stream of each reading, and rows (stream, series, columns) of streams that are new."""
        found = combinations(table, STREAM_COLUMNS)
        fresh: list[tuple[Any, ...]] = []
        known = [self._numbers.get(key, -1) for key in found.keys]
        for place, number in enumerate(known):
            if number < 0:
                key = found.keys[place]
                series = self._series.setdefault(key[:_N_OF_SERIES], len(self._series))
                known[place] = self._add(key, series)
                fresh.append((known[place], series, *key))
        self._make_room()
        return np.array(known, dtype=np.int32)[found.group], fresh

    def _add(self, key: tuple[str, ...], series: int) -> int:
        number = self._numbers[key] = len(self._keys)
        self._keys.append(key)
        if number == len(self._series_of):
            self._series_of = np.concatenate([self._series_of, np.empty_like(self._series_of)])
        self._series_of[number] = series
        return number

    def _make_room(self) -> None:
        """Room for the newest times of all series; new ones have none."""
        missing = self.n_series - len(self._newest)
        if missing > 0:
            more = np.empty(max(missing, len(self._newest)), dtype=np.int64)
            self._newest = np.concatenate([self._newest, more])

    def clear_newest(self, start: int = 0) -> None:
        """Series from a number on have no readings yet."""
        self._newest[start : self.n_series] = _LOWEST

    def before(self, n_streams: int, n_series: int, series: Int32Array) -> Undo:
        """To undo a batch of some series, which had so many streams and series before it."""
        touched = np.unique(series[series < n_series]).astype(np.int64)
        return Undo(n_streams, n_series, touched, self._newest[touched])

    def size(self) -> tuple[int, int]:
        """Numbers of streams and series."""
        return len(self._keys), self.n_series

    def undo(self, batch: Undo) -> None:
        """Forget what a batch changed."""
        for key in self._keys[batch.n_streams :]:
            del self._numbers[key]
            if self._series.get(key[:_N_OF_SERIES], -1) >= batch.n_series:
                del self._series[key[:_N_OF_SERIES]]
        del self._keys[batch.n_streams :]
        self._newest[batch.series] = batch.newest

    def columns(self, number: AnyArray) -> dict[str, pa.DictionaryArray[Any, Any]]:
        """The text columns of streams, as dictionaries of what occurs."""
        occurs = np.zeros(len(self._keys), dtype=bool)
        occurs[number] = True
        present = np.flatnonzero(occurs)
        place = np.zeros(len(self._keys), dtype=np.int32)
        place[present] = np.arange(len(present), dtype=np.int32)
        keys = [self._keys[one] for one in present.tolist()]
        rows = place[number]
        columns = {}
        for k, name in enumerate(STREAM_COLUMNS):
            codes, values = pd.factorize(np.array([key[k] for key in keys], dtype=object))
            picked = codes.astype(np.int32)[rows] if len(codes) else np.empty(0, np.int32)
            columns[name] = pa.DictionaryArray.from_arrays(picked, pa.array(list(values), pa.string()))
        return columns
