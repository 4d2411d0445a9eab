"""Lookups over many rows: key to row by hashing, the latest value per place, the value as of a time.

All release the interpreter's lock.
"""

from __future__ import annotations

import numpy as np

from twin.kernels.compiled import njit

__all__ = ["as_of_rows", "build_hash", "classify_new", "find_rows", "update_latest"]

Array = np.ndarray

_FREE = np.int64(-(2**63))
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, Fibonacci hashing (Knuth, TAOCP 3, 6.4)


@njit(cache=True, nogil=True, inline="always")
def _slot(key: int, shift: int) -> np.int64:
    mixed = np.uint64(key) ^ (np.uint64(key) >> np.uint64(32))
    return np.int64((mixed * _MIX) >> np.uint64(shift))


@njit(cache=True, nogil=True)
def build_hash(keys: Array) -> tuple[Array, Array, int]:
    """Open-addressed table of distinct keys (n,) int64: keys and rows of its slots, and the shift.

    Of repeated keys the first row is stored.
    """
    bits = 3
    while (1 << bits) < 2 * len(keys):
        bits += 1
    shift = 64 - bits
    mask = (1 << bits) - 1
    table = np.full(1 << bits, _FREE, dtype=np.int64)
    rows = np.full(1 << bits, -1, dtype=np.int32)
    for i in range(len(keys)):
        s = _slot(keys[i], shift)
        while table[s] != _FREE and table[s] != keys[i]:
            s = (s + 1) & mask
        if table[s] == _FREE:
            table[s] = keys[i]
            rows[s] = i
    return table, rows, shift


@njit(cache=True, nogil=True)
def find_rows(table: Array, rows: Array, shift: int, keys: Array, out: Array) -> None:
    """Row of each key in the table of `build_hash`, -1 where it is absent; out (n,) int32."""
    mask = len(table) - 1
    for i in range(len(keys)):
        key = keys[i]
        s = _slot(key, shift)
        while table[s] != key and table[s] != _FREE:
            s = (s + 1) & mask
        out[i] = rows[s] if table[s] == key else -1


@njit(cache=True, nogil=True)
def update_latest(
    row: Array, event_time: Array, received_time: Array, index: Array, latest_time: Array, latest_received: Array,
    latest_index: Array,
) -> int:  # fmt: skip
    """Update the latest reading of each place; older readings are ignored. Returns the number of late ones.

    row : (n,) int32
        Place of each reading, -1 for none.
    event_time, received_time, index : (n,) int64
        When, when received, and the number by which the caller knows the reading.
    latest_time, latest_received, latest_index : (n_places,) int64, out
        Of the newest event; of two at the same time the later received (a revision) is used.
    """
    late = 0
    for i in range(len(row)):
        r = row[i]
        if r < 0:
            continue
        if event_time[i] > latest_time[r] or (
            event_time[i] == latest_time[r] and received_time[i] >= latest_received[r]
        ):
            latest_time[r] = event_time[i]
            latest_received[r] = received_time[i]
            latest_index[r] = index[i]
        elif event_time[i] < latest_time[r]:
            late += 1
    return late


@njit(cache=True, nogil=True)
def as_of_rows(starts: Array, times: Array, query_row: Array, query_time: Array, tolerance: int, out: Array) -> None:
    """Position of the last state at or before each query's time.

    starts : (n_places + 1,) int64
        States of place r are starts[r] to starts[r + 1] in `times`, rising.
    times : (n_states,) int64
    query_row, query_time : (n,)
    tolerance : int
        A state older than this before the query does not count. [ns]
    out : (n,) int64
        -1 where there is none.
    """
    for i in range(len(query_row)):
        out[i] = -1
        r = query_row[i]
        if r < 0:
            continue
        low, high, t = starts[r], starts[r + 1], query_time[i]
        while low < high:
            middle = (low + high) >> 1
            if times[middle] <= t:
                low = middle + 1
            else:
                high = middle
        if low > starts[r] and t - times[low - 1] <= tolerance:
            out[i] = low - 1


@njit(cache=True, nogil=True)
def classify_new(
    series: Array, event_time: Array, has_native: Array, high_water: Array, is_new: Array, is_late: Array
) -> None:
    """Mark readings that cannot be stored yet: newer than everything of their series, in the order given.

    high_water : (n_series,) int64, in and out
        Newest event time of each series so far.
    is_new : (n,) bool, out
        False where the reading must be compared with what is stored.
    is_late : (n,) bool, out
        True where something newer of its series came before it.
    """
    for i in range(len(series)):
        s = series[i]
        is_late[i] = event_time[i] < high_water[s]
        is_new[i] = event_time[i] > high_water[s] and not has_native[i]
        if event_time[i] > high_water[s]:
            high_water[s] = event_time[i]
