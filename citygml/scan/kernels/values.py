"""Spans of bytes and numbers, compiled: see `citygml.scan.values`."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import BoolArray, ByteArray, FloatArray, Int8Array, Int32Array, IntArray
from citygml.compiled.intrinsics import load_8_bytes
from citygml.compiled.jit import njit, uint64
from citygml.scan.kernels.ascii import HASH, SPACE
from citygml.scan.kernels.numbers import DONE, parse_double
from citygml.scan.values import N_BYTES, N_COMPANIONS, N_TEXTS, TEXT_HASH, TEXT_LENGTH, TEXT_START
from citygml.scan.walk import (
    EVENT_KIND,
    EVENT_WIDTH,
    FLAG_DIRTY,
    FLAG_GROUP,
    LENGTH_MASK,
    PATH_MASK,
    RECORD_SHIFT,
    VALUE_BOUNDARY,
    VALUE_GROUP,
    VALUE_LENGTH,
    VALUE_OBJECT,
    VALUE_PATH,
    VALUE_ROW,
    VALUE_TEXT,
)

__all__ = [
    "companions", "gather_bytes", "gather_points", "intern", "parse_texts", "rehash", "split_events", "take_hrefs",
    "take_values",
]  # fmt: skip


@njit(nogil=True, nrt=False)
def split_events(events: IntArray, n_events: int, count: IntArray, next_row: IntArray, out: IntArray) -> None:
    """Events sorted by kind, order kept: out[:n_events]; kind k begins at the sum of the counts before it.

    next_row : working space, as long as `count`.
    """
    total = np.int64(0)
    for kind in range(count.shape[0]):
        next_row[kind] = total
        total += count[kind]
    for k in range(n_events):
        kind = events[k, EVENT_KIND]
        row = next_row[kind]
        next_row[kind] = row + 1
        for column in range(EVENT_WIDTH):
            out[row, column] = events[k, column]


@njit(nogil=True, nrt=False)
def gather_points(
    numbers: FloatArray, starts: IntArray, ends: IntArray, repeat_first: BoolArray, swap: int, out: FloatArray
) -> int:
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
def gather_bytes(buffer: ByteArray, starts: IntArray, lengths: IntArray, out: ByteArray, offsets: IntArray) -> int:
    """Spans of bytes end to end into `out`, with `offsets` (n + 1,): number of bytes, -1 where `out` is too short."""
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
def _hash(buffer: ByteArray, start: int, length: int) -> Any:
    """64 bits of a span; the buffer is padded."""
    value = uint64(length) * uint64(0x9E3779B97F4A7C15)
    k = 0
    while k + 8 <= length:
        value = (value ^ load_8_bytes(buffer, start + k)) * uint64(0xD6E8FEB86659FD93)
        value ^= value >> uint64(32)
        k += 8
    if k < length:
        rest = load_8_bytes(buffer, start + k) << uint64(64 - 8 * (length - k))
        value = (value ^ rest) * uint64(0xD6E8FEB86659FD93)
        value ^= value >> uint64(32)
    return value


@njit(inline="always")
def _same(a: ByteArray, at: int, b: ByteArray, start: int, length: int) -> bool:
    """True where two spans hold the same bytes; both buffers are padded."""
    k = 0
    while k + 8 <= length:
        if load_8_bytes(a, at + k) != load_8_bytes(b, start + k):
            return False
        k += 8
    if k == length:
        return True
    shift = uint64(64 - 8 * (length - k))
    return (load_8_bytes(a, at + k) ^ load_8_bytes(b, start + k)) << shift == uint64(0)


@njit(inline="always")
def _number_of(buffer: ByteArray, start: int, length: int, pool: ByteArray, spans: IntArray, slots: IntArray) -> int:
    """The number of one span, white space around it stripped; a new one is added to the pool, which has room."""
    mask = uint64(slots.shape[0] - N_TEXTS - 1)
    while length > 0 and buffer[start] <= SPACE:
        start += 1
        length -= 1
    while length > 0 and buffer[start + length - 1] <= SPACE:
        length -= 1
    value = _hash(buffer, start, length)
    key = np.int64(value)
    slot = value & mask
    while True:
        number = slots[slot]
        if number < 0:
            break
        is_near = spans[number, TEXT_HASH] == key and spans[number, TEXT_LENGTH] == length
        if is_near and _same(pool, spans[number, TEXT_START], buffer, start, length):
            break
        slot = (slot + uint64(1)) & mask
    if number < 0:
        number = slots[slots.shape[0] - N_TEXTS]
        n_bytes = slots[slots.shape[0] - N_BYTES]
        slots[slot] = number
        spans[number, TEXT_HASH] = key
        spans[number, TEXT_START] = n_bytes
        spans[number, TEXT_LENGTH] = length
        for j in range(length):
            pool[n_bytes + j] = buffer[start + j]
        slots[slots.shape[0] - N_TEXTS] = number + 1
        slots[slots.shape[0] - N_BYTES] = n_bytes + length
    return number


@njit(nogil=True, nrt=False)
def intern(
    buffer: ByteArray, starts: IntArray, lengths: IntArray, pool: ByteArray, spans: IntArray, slots: IntArray,
    numbers: Int32Array
) -> None:  # fmt: skip
    """The number of every span, white space around it stripped; new ones are added to the pool, which has room.

    slots : open-addressed hash table; the last two hold the number of texts and of their bytes.
    spans : (n, 3) hash, start and length in the pool.
    """
    for k in range(starts.shape[0]):
        numbers[k] = _number_of(buffer, starts[k], lengths[k], pool, spans, slots)


@njit(nogil=True, nrt=False)
def take_hrefs(
    buffer: ByteArray, rows: IntArray, first: int, n: int, column: int, pool: ByteArray, spans: IntArray,
    slots: IntArray, numbers: Int32Array
) -> int:  # fmt: skip
    """The number of the id behind the '#' of each href, into `numbers`; returns how many do not begin with '#'.

    rows : events, kind first; of `rows[first : first + n]` columns `column` and the next are start and length.
    """
    n_others = 0
    for k in range(n):
        start, length = rows[first + k, column], rows[first + k, column + 1]
        if length > 0 and buffer[start] == HASH:
            start += 1
            length -= 1
        elif length > 0:
            n_others += 1
        numbers[k] = _number_of(buffer, start, length, pool, spans, slots)
    return n_others


@njit(nogil=True, nrt=False)
def take_values(
    buffer: ByteArray, rows: IntArray, first: int, n: int, pool: ByteArray, spans: IntArray, slots: IntArray,
    city_object: Int32Array, boundary: Int32Array, path: Int32Array, record: Int32Array, row: Int32Array,
    group: Int32Array, value: Int32Array, position: IntArray, is_group: BoolArray
) -> int:  # fmt: skip
    """Events of values `rows[first : first + n]` into columns of n rows, texts as numbers; returns how many are dirty.

    rows : as `walk` writes them, kind first.
    """
    n_dirty = 0
    for k in range(n):
        at = first + k
        flags = rows[at, VALUE_LENGTH]
        city_object[k] = rows[at, VALUE_OBJECT]
        boundary[k] = rows[at, VALUE_BOUNDARY]
        path[k] = rows[at, VALUE_PATH] & PATH_MASK
        record[k] = rows[at, VALUE_PATH] >> RECORD_SHIFT
        row[k] = rows[at, VALUE_ROW]
        group[k] = rows[at, VALUE_GROUP]
        position[k] = rows[at, VALUE_TEXT]
        is_group[k] = (flags & FLAG_GROUP) != 0
        value[k] = _number_of(buffer, rows[at, VALUE_TEXT], flags & LENGTH_MASK, pool, spans, slots)
        if flags & FLAG_DIRTY:
            n_dirty += 1
    return n_dirty


@njit(nogil=True, nrt=False)
def rehash(spans: IntArray, n_values: int, slots: IntArray) -> None:
    """Enter the first texts of a pool into an empty hash table."""
    mask = uint64(slots.shape[0] - N_TEXTS - 1)
    for number in range(n_values):
        slot = uint64(spans[number, TEXT_HASH]) & mask
        while slots[slot] >= 0:
            slot = (slot + uint64(1)) & mask
        slots[slot] = number


@njit(nogil=True, nrt=False)
def parse_texts(pool: ByteArray, starts: IntArray, lengths: IntArray, out: FloatArray, status: ByteArray) -> None:
    """Each text as a number; status 1 where it is not a plain decimal number."""
    for k in range(starts.shape[0]):
        end = starts[k] + lengths[k]
        value, at, state = parse_double(pool, starts[k], end)
        out[k] = value
        status[k] = 0 if state == DONE and at == end else 1


@njit(nogil=True, nrt=False)
def companions(
    kind: Int8Array, is_group: BoolArray, row: IntArray, group: Int32Array, value: Int32Array,
    companion_kinds: Int8Array, entry_of_row: Int32Array, companion: Int32Array, group_entry: IntArray
) -> None:  # fmt: skip
    """The XML attributes that belong to each value, and the group it is in.

    kind : (n,) of each value; companion_kinds : the three kinds whose value belongs to the element before them, then
    those of other XML attributes. row, group : (n,) element, and element of the group around (-1).
    entry_of_row : working space for every element. companion : (3, n) out, -1 without; group_entry : (n,) out, entry
    of the group around, -1 without.
    """
    owner = -1
    for k in range(kind.shape[0]):
        for place in range(N_COMPANIONS):
            companion[place, k] = -1
        group_entry[k] = entry_of_row[group[k]] if group[k] >= 0 else -1
        if is_group[k]:
            entry_of_row[row[k]] = k
        at = -1
        for j in range(companion_kinds.shape[0]):
            if kind[k] == companion_kinds[j]:
                at = j
        if at < 0:
            owner = k
        elif at < N_COMPANIONS and owner >= 0 and row[owner] == row[k]:
            companion[at, owner] = value[k]
