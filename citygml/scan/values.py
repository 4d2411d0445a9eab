"""Texts as numbers: every distinct value once, its bytes in a pool; compiled.

A city repeats few values many times ("../../codelists/Building_usage.xml" once a
building), so texts are told apart by hash in the kernel and become Python strings once.
Also here: splitting events by kind, and copying spans of numbers or bytes end to end.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, uint64

from citygml.scan.simd import PADDING, load8

__all__ = ["Pool", "gather_bytes", "gather_points", "split_events"]

Array = np.ndarray


@njit(cache=True, nogil=True, _nrt=False)
def split_events(events: Any, n_events: int, count: Any, next_row: Any, out: Any) -> None:
    """Events sorted by kind, order kept: out[:n_events]; kind k begins at the sum of the counts before it.

    next_row : working space, as long as `count`.
    """
    total = np.int64(0)
    for kind in range(count.shape[0]):
        next_row[kind] = total
        total += count[kind]
    for k in range(n_events):
        kind = events[k, 0]
        row = next_row[kind]
        next_row[kind] = row + 1
        for column in range(8):
            out[row, column] = events[k, column]


@njit(cache=True, nogil=True, _nrt=False)
def gather_points(numbers: Any, starts: Any, ends: Any, repeat_first: Any, swap: bool, out: Any) -> int:
    """Spans of coordinates end to end into `out` (n, 3): the number of points.

    Where `repeat_first` the first point of the span follows its last: an open ring is closed.
    """
    n = 0
    for k in range(starts.shape[0]):
        start = starts[k]
        points = (ends[k] - start) // 3
        if start < 0 or start + 3 * points > numbers.shape[0] or n + points + 1 > out.shape[0]:
            return -1
        for p in range(points):
            x, y = numbers[start + 3 * p], numbers[start + 3 * p + 1]
            out[n, 0] = y if swap else x
            out[n, 1] = x if swap else y
            out[n, 2] = numbers[start + 3 * p + 2]
            n += 1
        if repeat_first[k]:
            for column in range(3):
                out[n, column] = out[n - points, column]
            n += 1
    return n


@njit(cache=True, nogil=True, _nrt=False)
def gather_bytes(buffer: Any, starts: Any, lengths: Any, out: Any, offsets: Any) -> int:
    """Spans of bytes end to end into `out`, with `offsets` (n + 1,): how many bytes, or -1 without room."""
    n = 0
    offsets[0] = 0
    for k in range(starts.shape[0]):
        start, length = starts[k], max(lengths[k], 0)
        if start < 0 or start + length > buffer.shape[0] or n + length > out.shape[0]:
            return -1
        for j in range(length):
            out[n + j] = buffer[start + j]
        n += length
        offsets[k + 1] = n
    return n


@njit(inline="always")
def _hash(buffer: Any, start: int, length: int) -> Any:
    """64 bits of a span; the buffer is padded."""
    value = uint64(length) * uint64(0x9E3779B97F4A7C15)
    k = 0
    while k + 8 <= length:
        value = (value ^ load8(buffer, start + k)) * uint64(0xD6E8FEB86659FD93)
        value ^= value >> uint64(32)
        k += 8
    if k < length:
        rest = load8(buffer, start + k) << uint64(64 - 8 * (length - k))
        value = (value ^ rest) * uint64(0xD6E8FEB86659FD93)
        value ^= value >> uint64(32)
    return value


@njit(cache=True, nogil=True, _nrt=False)
def _intern(buffer: Any, starts: Any, lengths: Any, pool: Any, spans: Any, slots: Any, numbers: Any) -> None:
    """The number of every span, stripped of white space; new ones enter the pool, which has room.

    slots : open-addressed; the last two hold how many values and how many bytes of the pool there are.
    spans : (n, 3) hash, start and length in the pool.
    """
    mask = uint64(slots.shape[0] - 3)
    n_values = slots[slots.shape[0] - 2]
    n_bytes = slots[slots.shape[0] - 1]
    for k in range(starts.shape[0]):
        start, length = starts[k], lengths[k]
        while length > 0 and buffer[start] <= 32:
            start += 1
            length -= 1
        while length > 0 and buffer[start + length - 1] <= 32:
            length -= 1
        value = _hash(buffer, start, length)
        key = np.int64(value)
        slot = value & mask
        while True:
            number = slots[slot]
            if number < 0:
                break
            if spans[number, 0] == key and spans[number, 2] == length:
                at = spans[number, 1]
                j = 0
                while j < length and pool[at + j] == buffer[start + j]:
                    j += 1
                if j == length:
                    break
            slot = (slot + uint64(1)) & mask
        if number < 0:
            number = n_values
            slots[slot] = number
            spans[number, 0] = key
            spans[number, 1] = n_bytes
            spans[number, 2] = length
            for j in range(length):
                pool[n_bytes + j] = buffer[start + j]
            n_bytes += length
            n_values += 1
        numbers[k] = number
    slots[slots.shape[0] - 2] = n_values
    slots[slots.shape[0] - 1] = n_bytes


@njit(cache=True, nogil=True, _nrt=False)
def _rehash(spans: Any, n_values: int, slots: Any) -> None:
    mask = uint64(slots.shape[0] - 3)
    for number in range(n_values):
        slot = uint64(spans[number, 0]) & mask
        while slots[slot] >= 0:
            slot = (slot + uint64(1)) & mask
        slots[slot] = number


class Pool:
    """Distinct texts of one or many documents, numbered in the order they came.

    >>> pool = Pool()
    >>> buffer = np.frombuffer(b"one two one" + bytes(64), np.uint8)
    >>> pool.numbers(buffer, np.array([0, 4, 8]), np.array([3, 3, 3]))
    array([0, 1, 0], dtype=int32)
    >>> pool.text(1)
    'two'
    """

    def __init__(self) -> None:
        self._bytes = np.empty(1 << 16, np.uint8)
        self._spans = np.empty((1 << 10, 3), np.int64)
        self._slots = self._empty_slots(1 << 12)

    @staticmethod
    def _empty_slots(size: int) -> Array:
        slots = np.full(size + 2, -1, np.int64)
        slots[-2:] = 0
        return slots

    def __len__(self) -> int:
        return int(self._slots[-2])

    def _make_room(self, n_values: int, n_bytes: int) -> None:
        values, used = int(self._slots[-2]), int(self._slots[-1])
        if used + n_bytes + PADDING > len(self._bytes):
            self._bytes = np.concatenate(
                [self._bytes[:used], np.empty(max(used, n_bytes) + n_bytes + PADDING, np.uint8)]
            )
        if values + n_values > len(self._spans):
            grown = np.empty((max(2 * values, values + n_values), 3), np.int64)
            grown[:values] = self._spans[:values]
            self._spans = grown
        if 2 * (values + n_values) > len(self._slots) - 2:
            size = 1 << int(np.ceil(np.log2(4 * (values + n_values))))
            slots = self._empty_slots(size)
            slots[-2:] = values, used
            _rehash(self._spans, values, slots)
            self._slots = slots

    def numbers(self, buffer: Array, starts: Array, lengths: Array) -> Array:
        """The number (n,) int32 of every span of a padded buffer, white space around it stripped."""
        numbers = np.empty(len(starts), np.int32)
        if len(starts):
            self._make_room(len(starts), int(lengths.sum()))
            _intern(buffer, starts, lengths, self._bytes, self._spans, self._slots, numbers)
        return numbers

    def raw(self, number: int) -> bytes:
        """The bytes of a value as written."""
        start, length = self._spans[number, 1:]
        return self._bytes[start : start + length].tobytes()

    def text(self, number: int) -> str:
        """A value as a string, entities resolved."""
        return self.raw(number).decode()

    def table(self) -> tuple[Array, Array, Array]:
        """All bytes, and start and length of every value."""
        n = len(self)
        return self._bytes, self._spans[:n, 1], self._spans[:n, 2]
