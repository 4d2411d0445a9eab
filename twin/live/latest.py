"""Latest: the last reading of every series, in arrays that grow by doubling; a batch costs in proportion to itself."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple, cast

import numpy as np
import pyarrow as pa

from twin.arrays import AnyArray, IntArray
from twin.sensors.readings import DICTIONARY_COLUMNS, READING_SCHEMA, combinations, dictionary_codes

__all__ = ["Latest", "Snapshot"]

_KEY = ("source", "stream", "quantity")
_TEXTS = ("source", "stream", "quantity", "unit", "native_id", "place_kind", "place_id")
_SELDOM = ("unit", "place_kind", "place_id")  # texts that hardly ever change within a series
_NUMBERS: dict[str, type] = {
    "event_time": np.int64, "received_time": np.int64, "value": np.float64, "quality": np.uint8,
    "longitude": np.float64, "latitude": np.float64, "height": np.float64,
}  # fmt: skip


class Snapshot(NamedTuple):
    """Last readings at one moment.

    table : pa.Table
        Columns of `READING_SCHEMA`; a series keeps its row for good.
    changed, moved : (n,) int64
        Number of the update that last changed each row, and its unit or place.
    number : int
        Of the last update.
    """

    table: pa.Table
    changed: IntArray
    moved: IntArray
    number: int


class Latest:
    """The last reading of every (source, stream, quantity), by event time, then by arrival. Safe for several threads.

    >>> from twin.sensors import Reading, readings_from_rows
    >>> latest, row = Latest(), Reading(5, 6, "s", "gauge/1", "water_level", "m", 1.0)
    >>> latest.update(readings_from_rows([row, row._replace(event_time=4, value=9.0)]))
    >>> latest.table["value"].to_pylist()
    [1.0]
    """

    def __init__(self, start: pa.Table | None = None) -> None:
        self._lock = threading.Lock()
        self._rows: dict[tuple[Any, ...], int] = {}
        self._texts: dict[str, list[str]] = {name: [] for name in _TEXTS}
        self._arrays: dict[str, AnyArray] = {name: np.empty(16, dtype) for name, dtype in _NUMBERS.items()}
        self._arrays |= {name: np.empty(16, np.int64) for name in ("changed", "moved")}
        self._number = 0
        self._encoded: dict[str, pa.Array[Any]] = {}
        if start is not None:
            self.update(start)

    def __len__(self) -> int:
        return len(self._rows)

    def update(self, readings: pa.Table) -> None:
        """Add a batch; readings older than the last of their series change nothing."""
        if readings.num_rows == 0:
            return
        found = combinations(readings, _KEY)
        event, received = (readings.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
        order = np.lexsort((received, event, found.group))
        last = order[np.append(np.diff(found.group[order]) != 0, True)]  # one of each combination, in their order
        with self._lock:
            self._number += 1
            rows = np.array([self._row(key) for key in found.keys], dtype=np.int64)
            known_event, known_received = self._arrays["event_time"][rows], self._arrays["received_time"][rows]
            is_later = (event[last] > known_event) | ((event[last] == known_event) & (received[last] >= known_received))
            self._store(readings.take(pa.array(last[is_later])), rows[is_later])

    def _row(self, key: tuple[Any, ...]) -> int:
        row = self._rows.get(key)
        if row is not None:
            return row
        row = self._rows[key] = len(self._rows)
        for name in _TEXTS:
            self._texts[name].append("")
        for name, text in zip(_KEY, key):
            self._texts[name][row] = text
        if row == len(self._arrays["changed"]):
            self._arrays = {name: np.concatenate([old, np.empty_like(old)]) for name, old in self._arrays.items()}
        self._arrays["event_time"][row] = self._arrays["received_time"][row] = np.iinfo(np.int64).min
        self._arrays["moved"][row] = self._number
        self._encoded.clear()
        return row

    def _store(self, readings: pa.Table, rows: IntArray) -> None:
        for name in _NUMBERS:
            column = readings.column(name)
            self._arrays[name][rows] = (column.cast(pa.int64()) if name.endswith("_time") else column).to_numpy()
        self._arrays["changed"][rows] = self._number
        at = rows.tolist()
        for name in ("native_id", *_SELDOM):
            texts = self._texts[name]
            if name in _SELDOM:
                values, codes = dictionary_codes(readings.column(name))
                new = [values[code] for code in codes.tolist()]
            else:
                new = cast("list[str]", readings.column(name).to_pylist())
            for row, text in zip(at, new):
                if texts[row] != text:
                    texts[row] = text
                    if name in _SELDOM:
                        self._arrays["moved"][row] = self._number
                        self._encoded.pop(name, None)

    @property
    def table(self) -> pa.Table:
        """Last readings, with the columns of `READING_SCHEMA`."""
        return self.snapshot().table

    def snapshot(self) -> Snapshot:
        """Copy of the last readings."""
        with self._lock:
            n = len(self._rows)
            columns = []
            for field in READING_SCHEMA:
                name = field.name
                if name in DICTIONARY_COLUMNS:
                    if name not in self._encoded:
                        self._encoded[name] = pa.array(self._texts[name], pa.string()).dictionary_encode()
                    column: pa.Array[Any] = self._encoded[name]
                elif name in _TEXTS:
                    column = pa.array(self._texts[name], pa.string())
                else:
                    column = pa.array(self._arrays[name][:n].copy())
                columns.append(column.cast(field.type))
            changed, moved = (self._arrays[name][:n].copy() for name in ("changed", "moved"))
            return Snapshot(pa.Table.from_arrays(columns, schema=READING_SCHEMA), changed, moved, self._number)
