"""Spans of bytes and numbers, compiled: see `citygml.scan.values`."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.intrinsics import load_8_bytes as load8
from citygml.compiled.jit import njit, uint64
from citygml.scan.kernels.numbers import parse_double
from citygml.scan.walk import FLAG_DIRTY, FLAG_GROUP, RECORD_SHIFT

__all__ = [
    "gather_bytes", "gather_points", "intern", "parse_texts", "rehash", "sides", "split_events", "take_hrefs",
    "take_values",
]  # fmt: skip


@njit(nogil=True, nrt=False)
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


@njit(nogil=True, nrt=False)
def gather_points(numbers: Any, starts: Any, ends: Any, repeat_first: Any, swap: int, out: Any) -> int:
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
            out[n, 0] = y if swap != 0 else x
            out[n, 1] = x if swap != 0 else y
            out[n, 2] = numbers[start + 3 * p + 2]
            n += 1
        if repeat_first[k]:
            for column in range(3):
                out[n, column] = out[n - points, column]
            n += 1
    return n


@njit(nogil=True, nrt=False)
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


@njit(inline="always")
def _same(a: Any, at: int, b: Any, start: int, length: int) -> bool:
    """True where two spans hold the same bytes; both buffers are padded."""
    k = 0
    while k + 8 <= length:
        if load8(a, at + k) != load8(b, start + k):
            return False
        k += 8
    if k == length:
        return True
    shift = uint64(64 - 8 * (length - k))
    return (load8(a, at + k) ^ load8(b, start + k)) << shift == uint64(0)


@njit(inline="always")
def _number_of(buffer: Any, start: int, length: int, pool: Any, spans: Any, slots: Any) -> Any:
    """The number of one span, stripped of white space; a new one enters the pool, which has room."""
    mask = uint64(slots.shape[0] - 3)
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
        near = spans[number, 0] == key and spans[number, 2] == length
        if near and _same(pool, spans[number, 1], buffer, start, length):
            break
        slot = (slot + uint64(1)) & mask
    if number < 0:
        number = slots[slots.shape[0] - 2]
        n_bytes = slots[slots.shape[0] - 1]
        slots[slot] = number
        spans[number, 0] = key
        spans[number, 1] = n_bytes
        spans[number, 2] = length
        for j in range(length):
            pool[n_bytes + j] = buffer[start + j]
        slots[slots.shape[0] - 2] = number + 1
        slots[slots.shape[0] - 1] = n_bytes + length
    return number


@njit(nogil=True, nrt=False)
def intern(buffer: Any, starts: Any, lengths: Any, pool: Any, spans: Any, slots: Any, numbers: Any) -> None:
    """The number of every span, stripped of white space; new ones enter the pool, which has room.

    slots : open-addressed; the last two hold how many values and how many bytes of the pool there are.
    spans : (n, 3) hash, start and length in the pool.
    """
    for k in range(starts.shape[0]):
        numbers[k] = _number_of(buffer, starts[k], lengths[k], pool, spans, slots)


@njit(nogil=True, nrt=False)
def take_hrefs(
    buffer: Any, rows: Any, first: int, n: int, column: int, pool: Any, spans: Any, slots: Any, numbers: Any
) -> int:  # fmt: skip
    """The number of what each href names behind its '#': how many do not begin with one.

    rows : events, kind first; of `rows[first : first + n]` columns `column` and the next are start and length.
    """
    n_others = 0
    for k in range(n):
        start, length = rows[first + k, column], rows[first + k, column + 1]
        if length > 0 and buffer[start] == 35:
            start += 1
            length -= 1
        elif length > 0:
            n_others += 1
        numbers[k] = _number_of(buffer, start, length, pool, spans, slots)
    return n_others


@njit(nogil=True, nrt=False)
def take_values(
    buffer: Any, rows: Any, first: int, n: int, pool: Any, spans: Any, slots: Any, owner: Any, boundary: Any,
    path: Any, record: Any, row: Any, group: Any, value: Any, position: Any, is_group: Any
) -> int:  # fmt: skip
    """Events of values `rows[first : first + n]` into columns of n rows, texts interned: how many are dirty.

    rows : as `walk` writes them, kind first.
    """
    n_dirty = 0
    for k in range(n):
        at = first + k
        flags = rows[at, 7]
        owner[k] = rows[at, 1]
        boundary[k] = rows[at, 2]
        path[k] = rows[at, 3] & 0xFFFFFFFF
        record[k] = rows[at, 3] >> RECORD_SHIFT
        row[k] = rows[at, 4]
        group[k] = rows[at, 5]
        position[k] = rows[at, 6]
        is_group[k] = (flags & FLAG_GROUP) != 0
        value[k] = _number_of(buffer, rows[at, 6], flags & 0xFFFFFFFF, pool, spans, slots)
        if flags & FLAG_DIRTY:
            n_dirty += 1
    return n_dirty


@njit(nogil=True, nrt=False)
def rehash(spans: Any, n_values: int, slots: Any) -> None:
    mask = uint64(slots.shape[0] - 3)
    for number in range(n_values):
        slot = uint64(spans[number, 0]) & mask
        while slots[slot] >= 0:
            slot = (slot + uint64(1)) & mask
        slots[slot] = number


@njit(nogil=True, nrt=False)
def parse_texts(pool: Any, starts: Any, lengths: Any, out: Any, status: Any) -> None:
    """Each text as one number: status 0 done, else left to Python."""
    for k in range(starts.shape[0]):
        end = starts[k] + lengths[k]
        value, at, state = parse_double(pool, starts[k], end)
        out[k] = value
        status[k] = 0 if state == 0 and at == end else 1


@njit(nogil=True, nrt=False)
def sides(
    what: Any, is_group: Any, row: Any, group: Any, value: Any, kinds: Any, entry_of_row: Any, side: Any, parent: Any
) -> None:
    """What stands beside each value, and the group it is in.

    what : (n,) meaning of each value; kinds : the three meanings whose value belongs to the element before
    them, then those of other XML attributes. row, group : (n,) element, and element of the group around (-1).
    entry_of_row : working space for every element. side : (3, n) out, -1 without; parent : (n,) out, entry
    of the group around, -1 without.
    """
    owner = -1
    for k in range(what.shape[0]):
        side[0, k] = -1
        side[1, k] = -1
        side[2, k] = -1
        parent[k] = entry_of_row[group[k]] if group[k] >= 0 else -1
        if is_group[k]:
            entry_of_row[row[k]] = k
        at = -1
        for j in range(kinds.shape[0]):
            if what[k] == kinds[j]:
                at = j
        if at < 0:
            owner = k
        elif at < 3 and owner >= 0 and row[owner] == row[k]:
            side[at, owner] = value[k]
