"""Texts as numbers: every distinct value once, its bytes in a pool; compiled.

A city repeats few values many times ("../../codelists/Building_usage.xml" once a
building), so texts are told apart by hash in the kernel and become Python strings once.
Also here: splitting events by kind, and copying spans of numbers or bytes end to end.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from citygml.scan.machine import kernel
from citygml.scan.tape import PADDING

__all__ = ["Pool", "gather_bytes", "gather_points", "parse_texts", "sides", "split_events"]

Array = np.ndarray


def split_events(events: Array, n_events: int, count: Array, next_row: Array, out: Array) -> None:
    """Events sorted by kind, order kept: out[:n_events]; kind k begins at the sum of the counts before it.

    next_row : working space, as long as `count`.
    """
    kernel("split_events")(events, n_events, count, next_row, out)


def gather_points(numbers: Array, starts: Array, ends: Array, repeat_first: Array, swap: bool, out: Array) -> int:
    """Spans of coordinates end to end into `out` (n, 3): the number of points, or -1 without room.

    Where `repeat_first` the first point of the span follows its last: an open ring is closed.
    """
    return int(kernel("gather_points")(numbers, starts, ends, repeat_first, swap, out))


def gather_bytes(buffer: Array, starts: Array, lengths: Array, out: Array, offsets: Array) -> int:
    """Spans of bytes end to end into `out`, with `offsets` (n + 1,): how many bytes, or -1 without room."""
    return int(kernel("gather_bytes")(buffer, starts, lengths, out, offsets))


def parse_texts(pool: Array, starts: Array, lengths: Array) -> tuple[Array, Array]:
    """Each text as one number, and where it is one written plainly (bool)."""
    out = np.empty(len(starts))
    status = np.empty(len(starts), np.uint8)
    kernel("parse_texts")(pool, starts, lengths, out, status)
    return out, status == 0


def sides(
    what: Array, is_group: Array, row: Array, group: Array, value: Array, kinds: Array
) -> tuple[Array, Array]:
    """What stands beside each value (3, n) int32, and the entry of the group it is in (n,) int64; -1 without.

    what : (n,) int8 meaning of each value; kinds : int8, the three meanings whose value belongs to the element
    before them, then those of other XML attributes. row, group : (n,) element, and element of the group around.
    """
    n = len(what)
    entry_of_row = np.full(int(max(row.max(), group.max())) + 1 if n else 1, -1, np.int32)
    side, parent = np.empty((3, n), np.int32), np.empty(n, np.int64)
    kernel("sides")(what, is_group, row, group, value, kinds, entry_of_row, side, parent)
    return side, parent


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
            kernel("rehash")(self._spans, values, slots)
            self._slots = slots

    def numbers(self, buffer: Array, starts: Array, lengths: Array) -> Array:
        """The number (n,) int32 of every span of a padded buffer, white space around it stripped."""
        numbers = np.empty(len(starts), np.int32)
        if len(starts):
            self._make_room(len(starts), int(lengths.sum()))
            kernel("intern")(buffer, starts, lengths, self._bytes, self._spans, self._slots, numbers)
        return numbers

    def hrefs(
        self, buffer: Any, rows: Array, first: int, n: int, column: int, n_bytes: int, numbers: Array
    ) -> int:
        """The number of what each href names behind its '#', into `numbers` (n,): how many have no '#' in front.

        rows : (m, 8) events; of `rows[first : first + n]`, start and length are in `column` and the next.
        """
        self._make_room(n, n_bytes)
        answer: int = kernel("take_hrefs")(
            buffer, rows, first, n, column, self._bytes, self._spans, self._slots, numbers
        )
        return answer

    def take(
        self, buffer: Any, rows: Array, first: int, n: int, n_bytes: int, columns: Sequence[Array]
    ) -> int:
        """Events of values into columns, texts as their numbers: how many hold comments and the like.

        rows : (m, 8) events, of which `rows[first : first + n]` are taken; n_bytes : at most so long are the texts.
        columns : object, boundary, path, record, row, group, value, position, is_group, each (n,).
        """
        self._make_room(n, n_bytes)
        answer: int = kernel("take_values")(
            buffer, rows, first, n, self._bytes, self._spans, self._slots, *columns
        )
        return answer

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
