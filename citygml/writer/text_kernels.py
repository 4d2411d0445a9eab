"""Coordinates as text, compiled: the shortest decimal that reads back as the same number, and polygons made of them.

A number is written as digits and decimal places: value = digits / 10**places. Up to 2**51 the nearest digits follow
from one product, and one division shows what a reader will get (Clinger 1990); above, the product is taken with its
error, and the reader's own rounding is asked (`citygml.scan.kernels.numbers`). Numbers beyond that (tiny, huge) are
left to `repr` and come back as digits.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.arrays import BoolArray, ByteArray, FloatArray, Int8Array, Int16Array, IntArray, UInt64Array
from citygml.compiled.intrinsics import as_double
from citygml.compiled.jit import njit, uint64
from citygml.scan.kernels.numbers import scaled_bits

__all__ = [
    "NO_NUMBER",
    "Decimals",
    "Items",
    "Marks",
    "find_decimals",
    "item_sizes",
    "join_numbers",
    "joined_sizes",
    "text_lengths",
    "write_items",
]

MOST_PLACES = 22  # 10**22 is the largest power of ten that float64 holds exactly
NO_NUMBER = -32768  # `places` of NaN
_LEAST, _MOST = 1e-6, 1e15
_EXACT = 2251799813685248.0  # 2**51: a product below is off by an eighth at most
_LARGEST = 9.0e18
_SPLIT = 134217729.0  # 2**27 + 1 (Dekker 1971)
_TENS = np.array([10.0**n for n in range(MOST_PLACES + 1)])
_PAIRS = np.frombuffer("".join(f"{n:02d}" for n in range(100)).encode(), np.uint8).copy()

_MINUS, _POINT, _ZERO, _SPACE, _UPPER_E = 45, 46, 48, 32, 69
_N, _A = 78, 97


class Decimals(NamedTuple):
    """Numbers as digits and decimal places.

    digits : (n,) uint64; places : (n,) int16, NO_NUMBER for NaN, above MOST_PLACES or below 0 with an exponent;
    negative : (n,) bool; length : (n,) int8, bytes of the text
    """

    digits: UInt64Array
    places: Int16Array
    negative: BoolArray
    length: Int8Array


class Marks(NamedTuple):
    """Constant texts: text n is flat[offsets[n]:offsets[n + 1]].

    In `write_items`: the head of form f is 2 f, its tail 2 f + 1; then the rest in the order of `polygon_text.MARKS`.
    """

    flat: ByteArray
    offsets: IntArray


class Items(NamedTuple):
    """Polygons and references to them, in the order they are written.

    polygon : (n,) row; form : (n,) which head and tail; is_reference : (n,) only the id is written;
    has_id, rings_have_ids : (n,) bool
    """

    polygon: IntArray
    form: Int8Array
    is_reference: BoolArray
    has_id: BoolArray
    rings_have_ids: BoolArray


@njit(inline="always")
def _reads_back(value: float, places: int, single: bool) -> Any:
    """Digits of a value at these places, and whether they read back as the value."""
    ten = _TENS[places]
    scaled = value * ten
    if scaled < _EXACT:
        whole = np.floor(scaled + 0.5)
        back = whole / ten
        same = np.float32(back) == np.float32(value) if single else back == value
        return uint64(whole), same
    if scaled > _LARGEST:
        return uint64(0), False
    # The error of the product, exactly.
    part = _SPLIT * value
    value_high = part - (part - value)
    value_low = value - value_high
    part = _SPLIT * ten
    ten_high = part - (part - ten)
    ten_low = ten - ten_high
    error = ((value_high * ten_high - scaled) + value_high * ten_low + value_low * ten_high) + value_low * ten_low
    whole = np.floor(scaled)
    digits = uint64(np.int64(whole) + np.int64(np.floor((scaled - whole) + error + 0.5)))
    if single:
        return digits, False
    return digits, as_double(scaled_bits(digits, -places)) == value


@njit(cache=True, nogil=True)
def find_decimals(
    values: FloatArray, axes: int, single: bool, digits: UInt64Array, places: Int16Array, negative: BoolArray,
    left: IntArray,
) -> int:  # fmt: skip
    """Fill digits, places and negative of values (n,); how many positions went to `left` (n,).

    axes : values of one axis are that many apart; single : values are float32 and need read back as such.
    """
    hint = np.zeros(axes, np.int64)
    n_left = 0
    axis = -1
    for i in range(len(values)):
        axis = axis + 1 if axis + 1 < axes else 0
        value = values[i]
        if value != value:
            digits[i], places[i], negative[i] = uint64(0), NO_NUMBER, False
            continue
        negative[i] = np.signbit(value)
        value = abs(value)
        if value == 0.0:
            digits[i], places[i] = uint64(0), 0
            continue
        if value < _LEAST or value >= _MOST:
            left[n_left] = i
            n_left += 1
            continue
        place = hint[axis]
        found, same = _reads_back(value, place, single)
        if same:
            while place > 0:
                fewer, same = _reads_back(value, place - 1, single)
                if not same:
                    break
                place -= 1
                found = fewer
        else:
            while not same and place < MOST_PLACES:
                place += 1
                found, same = _reads_back(value, place, single)
            if not same:
                left[n_left] = i
                n_left += 1
                continue
            hint[axis] = place
        digits[i], places[i] = found, place
    return n_left


@njit(inline="always")
def _n_digits(digits: Any) -> Any:
    n = 1
    while digits >= uint64(10000):
        digits //= uint64(10000)
        n += 4
    if digits >= uint64(1000):
        return n + 3
    if digits >= uint64(100):
        return n + 2
    if digits >= uint64(10):
        return n + 1
    return n


@njit(cache=True, nogil=True)
def text_lengths(digits: UInt64Array, places: Int16Array, negative: BoolArray, length: Int8Array) -> None:
    """Fill length: bytes of each number's text."""
    for i in range(len(digits)):
        place = np.int64(places[i])
        if place == NO_NUMBER:
            length[i] = 3
            continue
        n = _n_digits(digits[i])
        if place < 0 or place > MOST_PLACES:
            n += 1 + (1 if place > 0 else 0) + _n_digits(uint64(abs(place)))
        elif place > 0:
            n = max(n, place + 1) + 1
        length[i] = n + (1 if negative[i] else 0)


@njit(inline="always")
def _put_digits(out: ByteArray, end: Any, digits: Any, least: Any) -> Any:
    """Digits that end before `end`, at least this many of them: where they begin."""
    stop = end - least
    while digits >= uint64(100):
        rest = digits // uint64(100)
        pair = np.int64(digits - rest * uint64(100)) * 2
        digits = rest
        end -= 2
        out[end], out[end + 1] = _PAIRS[pair], _PAIRS[pair + 1]
    if digits >= uint64(10):
        pair = np.int64(digits) * 2
        end -= 2
        out[end], out[end + 1] = _PAIRS[pair], _PAIRS[pair + 1]
    else:
        end -= 1
        out[end] = np.uint8(_ZERO + np.int64(digits))
    while end > stop:
        end -= 1
        out[end] = _ZERO
    return end


@njit(cache=True, nogil=True)
def _put_number(out: ByteArray, at: Any, numbers: Decimals, i: Any) -> Any:
    """Write number i at `at`: where it ends."""
    end = at + np.int64(numbers.length[i])
    place = np.int64(numbers.places[i])
    if place == NO_NUMBER:
        out[at], out[at + 1], out[at + 2] = _N, _A, _N
        return end
    if numbers.negative[i]:
        out[at] = _MINUS
    if place < 0 or place > MOST_PLACES:
        begin = _put_digits(out, end, uint64(abs(place)), 1)
        if place > 0:
            begin -= 1
            out[begin] = _MINUS
        begin -= 1
        out[begin] = _UPPER_E
        _put_digits(out, begin, numbers.digits[i], 1)
    elif place == 0:
        _put_digits(out, end, numbers.digits[i], 1)
    else:
        # Whole and fractional digits in one go, the fraction then moved by one for the point.
        _put_digits(out, end - 1, numbers.digits[i], place + 1)
        for k in range(end - 1, end - 1 - place, -1):
            out[k] = out[k - 1]
        out[end - 1 - place] = _POINT
    return end


@njit(inline="always")
def _put_mark(out: ByteArray, at: Any, marks: Marks, mark: Any) -> Any:
    start, stop = marks.offsets[mark], marks.offsets[mark + 1]
    for k in range(start, stop):
        out[at + k - start] = marks.flat[k]
    return at + stop - start


@njit(inline="always")
def _size_of_mark(marks: Marks, mark: Any) -> Any:
    return marks.offsets[mark + 1] - marks.offsets[mark]


@njit(cache=True, nogil=True)
def joined_sizes(offsets: IntArray, numbers: Decimals, sizes: IntArray) -> None:
    """Fill sizes (n,): bytes of the numbers offsets[r]:offsets[r + 1] of each row with blanks between them."""
    for row in range(len(offsets) - 1):
        size = max(offsets[row + 1] - offsets[row] - 1, 0)
        for i in range(offsets[row], offsets[row + 1]):
            size += numbers.length[i]
        sizes[row] = size


@njit(cache=True, nogil=True)
def join_numbers(offsets: IntArray, numbers: Decimals, starts: IntArray, out: ByteArray) -> None:
    """Write the numbers of each row at starts[row], with blanks between them."""
    for row in range(len(offsets) - 1):
        at = starts[row]
        for i in range(offsets[row], offsets[row + 1]):
            if i > offsets[row]:
                out[at] = _SPACE
                at += 1
            at = _put_number(out, at, numbers, i)


# Marks behind the heads and tails of all forms, in this order.
ID_OPEN, ID_PREFIX, ID_CLOSE, TAG_CLOSE, EXTERIOR, INTERIOR, RING_TAIL, RING_TAIL_2D, EXTERIOR_CLOSE, INTERIOR_CLOSE = (
    range(10)
)


@njit(cache=True, nogil=True)
def item_sizes(
    items: Items, ring_offsets: IntArray, polygon_offsets: IntArray, ring_is_flat: BoolArray, numbers: Decimals,
    marks: Marks, rest: int, sizes: IntArray,
) -> None:  # fmt: skip
    """Fill sizes (n_items,): bytes of each item. rest : number of the first mark behind the forms."""
    named = _size_of_mark(marks, rest + ID_OPEN) + _size_of_mark(marks, rest + ID_PREFIX)
    named += _size_of_mark(marks, rest + ID_CLOSE)
    for item in range(len(items.polygon)):
        polygon = items.polygon[item]
        form = np.int64(items.form[item])
        size = _size_of_mark(marks, 2 * form) + _size_of_mark(marks, 2 * form + 1)
        n_id = _n_digits(uint64(polygon))
        if items.is_reference[item]:
            sizes[item] = size + _size_of_mark(marks, rest + ID_PREFIX) + n_id
            continue
        if items.has_id[item]:
            size += named + n_id
        size += _size_of_mark(marks, rest + TAG_CLOSE)
        first = polygon_offsets[polygon]
        for ring in range(first, polygon_offsets[polygon + 1]):
            opening, closing = (EXTERIOR, EXTERIOR_CLOSE) if ring == first else (INTERIOR, INTERIOR_CLOSE)
            size += _size_of_mark(marks, rest + opening) + _size_of_mark(marks, rest + closing)
            tail = RING_TAIL_2D if ring_is_flat[ring] else RING_TAIL
            size += _size_of_mark(marks, rest + tail)
            if items.rings_have_ids[item]:
                size += named + n_id + 1 + _n_digits(uint64(ring - first))
            n = 0
            for vertex in range(ring_offsets[ring], ring_offsets[ring + 1]):
                size += numbers.length[3 * vertex] + numbers.length[3 * vertex + 1]
                n += 2
                if not ring_is_flat[ring]:
                    size += numbers.length[3 * vertex + 2]
                    n += 1
            size += max(n - 1, 0)
        sizes[item] = size


@njit(cache=True, nogil=True)
def write_items(
    items: Items, ring_offsets: IntArray, polygon_offsets: IntArray, ring_is_flat: BoolArray, numbers: Decimals,
    marks: Marks, rest: int, starts: IntArray, out: ByteArray,
) -> None:  # fmt: skip
    """Write every item at starts[item]; arguments as of `item_sizes`."""
    for item in range(len(items.polygon)):
        polygon = items.polygon[item]
        form = np.int64(items.form[item])
        at = _put_mark(out, starts[item], marks, 2 * form)
        n_id = _n_digits(uint64(polygon))
        if items.is_reference[item]:
            at = _put_mark(out, at, marks, rest + ID_PREFIX) + n_id
            _put_digits(out, at, uint64(polygon), 1)
            _put_mark(out, at, marks, 2 * form + 1)
            continue
        if items.has_id[item]:
            at = _put_mark(out, at, marks, rest + ID_OPEN)
            at = _put_mark(out, at, marks, rest + ID_PREFIX) + n_id
            _put_digits(out, at, uint64(polygon), 1)
            at = _put_mark(out, at, marks, rest + ID_CLOSE)
        at = _put_mark(out, at, marks, rest + TAG_CLOSE)
        first = polygon_offsets[polygon]
        for ring in range(first, polygon_offsets[polygon + 1]):
            opening, closing = (EXTERIOR, EXTERIOR_CLOSE) if ring == first else (INTERIOR, INTERIOR_CLOSE)
            at = _put_mark(out, at, marks, rest + opening)
            if items.rings_have_ids[item]:
                at = _put_mark(out, at, marks, rest + ID_OPEN)
                at = _put_mark(out, at, marks, rest + ID_PREFIX) + n_id
                _put_digits(out, at, uint64(polygon), 1)
                out[at] = _MINUS
                number = uint64(ring - first)
                at += 1 + _n_digits(number)
                _put_digits(out, at, number, 1)
                at = _put_mark(out, at, marks, rest + ID_CLOSE)
            at = _put_mark(out, at, marks, rest + (RING_TAIL_2D if ring_is_flat[ring] else RING_TAIL))
            for vertex in range(ring_offsets[ring], ring_offsets[ring + 1]):
                if vertex > ring_offsets[ring]:
                    out[at] = _SPACE
                    at += 1
                at = _put_number(out, at, numbers, 3 * vertex)
                out[at] = _SPACE
                at = _put_number(out, at + 1, numbers, 3 * vertex + 1)
                if not ring_is_flat[ring]:
                    out[at] = _SPACE
                    at = _put_number(out, at + 1, numbers, 3 * vertex + 2)
            at = _put_mark(out, at, marks, rest + closing)
        _put_mark(out, at, marks, 2 * form + 1)
