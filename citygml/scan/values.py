"""Texts as numbers: every distinct text once, its bytes in a pool; compiled.

A city repeats few values many times ("../../codelists/Building_usage.xml" once per
building), so the kernel finds equal texts by hash and each becomes a Python string once.
Also here: sorting events by kind, and copying spans of numbers or bytes end to end.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from citygml.arrays import AnyArray, BoolArray, ByteArray, FloatArray, Int8Array, Int32Array, IntArray
from citygml.scan.machine import kernel
from citygml.scan.tape import PADDING

__all__ = ["TextPool", "companions", "gather_bytes", "gather_points", "parse_texts", "split_events"]

# Columns of the spans of texts: hash, start and length in the pool.
TEXT_HASH, TEXT_START, TEXT_LENGTH = range(3)

# Slots at the end of the hash table, counted from behind, that hold the number of texts and of their bytes.
N_TEXTS, N_BYTES = 2, 1

# XML attributes that belong to the value before them: code space, unit, name.
N_COMPANIONS = 3


def split_events(events: IntArray, n_events: int, count: IntArray, next_row: IntArray, out: IntArray) -> None:
    """Events sorted by kind, order kept: out[:n_events]; kind k begins at the sum of the counts before it.

    next_row : working space, as long as `count`.
    """
    kernel("split_events")(events, n_events, count, next_row, out)


def gather_points(
    numbers: FloatArray, starts: IntArray, ends: IntArray, repeat_first: BoolArray, swap: bool, out: FloatArray
) -> int:
    """Spans of coordinates end to end into `out` (n, 3): the number of points, -1 where `out` is too short.

    Where `repeat_first` the first point of the span follows its last: an open ring is closed.
    """
    return int(kernel("gather_points")(numbers, starts, ends, repeat_first, swap, out))


def gather_bytes(buffer: ByteArray, starts: IntArray, lengths: IntArray, out: ByteArray, offsets: IntArray) -> int:
    """Spans of bytes end to end into `out`, with `offsets` (n + 1,): number of bytes, -1 where `out` is too short."""
    return int(kernel("gather_bytes")(buffer, starts, lengths, out, offsets))


def parse_texts(pool: ByteArray, starts: IntArray, lengths: IntArray) -> tuple[FloatArray, BoolArray]:
    """Each text as a number, and where it is a plain decimal number (bool)."""
    out = np.empty(len(starts))
    status = np.empty(len(starts), np.uint8)
    kernel("parse_texts")(pool, starts, lengths, out, status)
    return out, status == 0


def companions(
    kind: Int8Array,
    is_group: BoolArray,
    row: IntArray,
    group: Int32Array,
    value: Int32Array,
    companion_kinds: Int8Array,
) -> tuple[Int32Array, IntArray]:
    """The XML attributes that belong to each value (3, n), and the entry of the group it is in (n,) int64; -1 without.

    kind : (n,) int8 of each value; companion_kinds : int8, the three kinds whose value belongs to the element before
    them, then those of other XML attributes. row, group : (n,) element, and element of the group around.
    """
    n = len(kind)
    entry_of_row = np.full(int(max(row.max(), group.max())) + 1 if n else 1, -1, np.int32)
    companion, group_entry = np.empty((N_COMPANIONS, n), np.int32), np.empty(n, np.int64)
    kernel("companions")(kind, is_group, row, group, value, companion_kinds, entry_of_row, companion, group_entry)
    return companion, group_entry


class TextPool:
    """Distinct texts of one or many documents, numbered in the order they came.

    >>> pool = TextPool()
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
    def _empty_slots(size: int) -> IntArray:
        slots = np.full(size + N_TEXTS, -1, np.int64)
        slots[-N_TEXTS:] = 0
        return slots

    def __len__(self) -> int:
        return int(self._slots[-N_TEXTS])

    def _reserve(self, n_values: int, n_bytes: int) -> None:
        values, used = int(self._slots[-N_TEXTS]), int(self._slots[-N_BYTES])
        if used + n_bytes + PADDING > len(self._bytes):
            self._bytes = np.concatenate(
                [self._bytes[:used], np.empty(max(used, n_bytes) + n_bytes + PADDING, np.uint8)]
            )
        if values + n_values > len(self._spans):
            grown = np.empty((max(2 * values, values + n_values), 3), np.int64)
            grown[:values] = self._spans[:values]
            self._spans = grown
        if 2 * (values + n_values) > len(self._slots) - N_TEXTS:
            size = 1 << int(np.ceil(np.log2(4 * (values + n_values))))
            slots = self._empty_slots(size)
            slots[-N_TEXTS:] = values, used
            kernel("rehash")(self._spans, values, slots)
            self._slots = slots

    def numbers(self, buffer: ByteArray, starts: IntArray, lengths: IntArray) -> Int32Array:
        """The number (n,) int32 of every span of a padded buffer, white space around it stripped."""
        numbers = np.empty(len(starts), np.int32)
        if len(starts):
            self._reserve(len(starts), int(lengths.sum()))
            kernel("intern")(buffer, starts, lengths, self._bytes, self._spans, self._slots, numbers)
        return numbers

    def hrefs(
        self, buffer: Any, rows: IntArray, first: int, n: int, column: int, n_bytes: int, numbers: Int32Array
    ) -> int:
        """The number of the id behind the '#' of each href, into `numbers` (n,); returns how many begin otherwise.

        rows : (m, 8) events; of `rows[first : first + n]`, start and length are in `column` and the next.
        """
        self._reserve(n, n_bytes)
        answer: int = kernel("take_hrefs")(
            buffer, rows, first, n, column, self._bytes, self._spans, self._slots, numbers
        )
        return answer

    def take(self, buffer: Any, rows: IntArray, first: int, n: int, n_bytes: int, columns: Sequence[AnyArray]) -> int:
        """Events of values into columns, texts as numbers; returns how many contain comments or other markup.

        rows : (m, 8) events, of which `rows[first : first + n]` are taken; n_bytes : bound of the length of all texts.
        columns : object, boundary, path, record, row, group, value, position, is_group, each (n,).
        """
        self._reserve(n, n_bytes)
        answer: int = kernel("take_values")(buffer, rows, first, n, self._bytes, self._spans, self._slots, *columns)
        return answer

    def raw(self, number: int) -> bytes:
        """The bytes of a value as written."""
        start, length = self._spans[number, TEXT_START:]
        return self._bytes[start : start + length].tobytes()

    def text(self, number: int) -> str:
        """A value as a string, entities unresolved."""
        return self.raw(number).decode()

    def table(self) -> tuple[ByteArray, IntArray, IntArray]:
        """All bytes, and start and length of every value."""
        n = len(self)
        return self._bytes, self._spans[:n, TEXT_START], self._spans[:n, TEXT_LENGTH]
