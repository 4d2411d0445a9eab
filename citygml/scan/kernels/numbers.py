"""Decimal text to float64: to the last bit what `float()` gives, without leaving the kernel.

The first 19 significant digits become an integer w, and w * 10**q is rounded once with a
128-bit table of powers of five (Eisel and Lemire). Digits beyond the nineteenth are cut
off; where w and w + 1 round differently the number goes to a list the caller parses with
`float`. Powers outside +-`_MAX_POWER` go there too: no city has such coordinates.

References
----------
Lemire (2021), Number parsing at a gigabyte per second, Software: Practice and Experience 51 (8).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.intrinsics import (
    as_double,
    leading_zeros,
    load_8_bytes,
    lowest_bit,
    mask_no_digits,
    multiply_high,
    trailing_zeros,
)
from citygml.compiled.jit import njit, uint32, uint64

__all__ = ["BAD", "SLOW", "parse_double", "parse_doubles"]

_MAX_POWER = 60


def _powers_of_five() -> tuple[np.ndarray, np.ndarray]:
    """High and low 64 bits of 5**q for q in -60..60, normalised to 128 bits; negative powers rounded up."""
    high, low = [], []
    for power in range(-_MAX_POWER, _MAX_POWER + 1):
        if power >= 0:
            value = 5**power
            shift = 128 - value.bit_length()
            value = value << shift if shift >= 0 else value >> -shift
        else:
            divisor = 5**-power
            value = (1 << (divisor.bit_length() + 127)) // divisor + 1
            value >>= max(0, value.bit_length() - 128)
        high.append(value >> 64)
        low.append(value & (2**64 - 1))
    return np.array(high, np.uint64), np.array(low, np.uint64)


_HIGH, _LOW = _powers_of_five()


@njit(inline="always")
def _scale(digits: Any, power: int) -> Any:
    """Bits of the double nearest to digits * 10**power; digits > 0, |power| <= 60."""
    zeros = leading_zeros(digits)
    shifted = digits << zeros
    row = power + 60
    high = multiply_high(shifted, _HIGH[row])
    low = shifted * _HIGH[row]
    if (high & uint64(0x1FF)) == uint64(0x1FF):
        more = multiply_high(shifted, _LOW[row])
        low = low + more
        if low < more:
            high += uint64(1)
    upper = high >> uint64(63)
    shift = upper + uint64(9)
    mantissa = high >> shift
    exponent = ((217706 * power) >> 16) + 63 + np.int64(upper) - np.int64(zeros) + 1023
    # Exactly half way between two doubles: round to even.
    if low <= uint64(1) and -4 <= power <= 23 and (mantissa & uint64(3)) == uint64(1) and (mantissa << shift) == high:
        mantissa &= ~uint64(1)
    mantissa += mantissa & uint64(1)
    mantissa >>= uint64(1)
    if mantissa >= (uint64(1) << uint64(53)):
        mantissa = uint64(1) << uint64(52)
        exponent += 1
    mantissa &= ~(uint64(1) << uint64(52))
    return mantissa | (uint64(exponent) << uint64(52))


SLOW = np.int64(-1)
BAD = np.int64(-2)


@njit(inline="always")
def _value_of_eight(word: Any) -> Any:
    """Eight ASCII digits, first in the lowest byte, as a number."""
    word = word - uint64(0x3030303030303030)
    word = word * uint64(10) + (word >> uint64(8))
    return (
        ((word & uint64(0x000000FF000000FF)) * uint64(0x000F424000000064))
        + (((word >> uint64(16)) & uint64(0x000000FF000000FF)) * uint64(0x0000271000000001))
    ) >> uint64(32)


_TENS = np.array([10**n for n in range(9)], np.uint64)


@njit(inline="always")
def _n_leading_digits(word: Any) -> Any:
    """How many of the eight bytes, lowest first, are '0'..'9' before one that is not."""
    high = uint64(0xF0F0F0F0F0F0F0F0)
    zeros = uint64(0x3030303030303030)
    other = ((word & high) ^ zeros) | (((word + uint64(0x0606060606060606)) & high) ^ zeros)
    return np.int64(trailing_zeros(other) >> uint64(3)) if other != uint64(0) else np.int64(8)


@njit(inline="always")
def _read_digits(buffer: Any, index: int, end: int, digits: Any) -> Any:
    """Append the digits from `index` on to `digits`, eight at a time: (digits, next index)."""
    while True:
        word = load_8_bytes(buffer, index)
        n = min(_n_leading_digits(word), end - index)
        if n <= 0:
            return digits, index
        if n < 8:
            word = (word << uint64(64 - 8 * n)) | (uint64(0x3030303030303030) >> uint64(8 * n))
        digits = digits * _TENS[n] + _value_of_eight(word)
        index += n
        if n < 8:
            return digits, index


@njit(inline="always")
def _some_digits(buffer: Any, index: int, n: Any) -> Any:
    """The number that n digits write, 1 <= n <= 8."""
    word = load_8_bytes(buffer, index)
    # Shifting by 64 is undefined, so in two steps; what is shifted in reads as leading zeros.
    word = (word << uint64(8 * (8 - n))) | ((uint64(0x3030303030303030) >> uint64(8 * (n - 1))) >> uint64(8))
    return _value_of_eight(word)


@njit(inline="always")
def _plain_decimal(buffer: Any, index: int, end: int) -> Any:
    """A number as coordinates are written, 1-8 digits, a point, 1-16 digits: (digits, n behind the point, next index).

    n is 0 for any other. Everything follows from one look at 32 bytes, so that the processor is at the next number
    before it has worked out this one: 21 ns a coordinate instead of 24.
    """
    breaks = mask_no_digits(buffer, index)
    n_whole = lowest_bit(breaks)
    if breaks == uint32(0) or n_whole < 1 or n_whole > 8 or buffer[index + n_whole] != 46:
        return uint64(0), np.int64(0), index
    breaks = breaks & (breaks - uint32(1))
    n_behind = lowest_bit(breaks) - n_whole - 1
    past = index + n_whole + 1 + n_behind
    if breaks == uint32(0) or n_behind < 1 or n_behind > 16 or n_whole + n_behind > 19 or past > end:
        return uint64(0), np.int64(0), index
    if past < end and buffer[past] > 32:
        return uint64(0), np.int64(0), index
    digits = _some_digits(buffer, index, n_whole)
    index += n_whole + 1
    if n_behind > 8:
        digits = digits * uint64(100000000) + _some_digits(buffer, index, np.int64(8))
        return digits * _TENS[n_behind - 8] + _some_digits(buffer, index + 8, n_behind - 8), n_behind, past
    return digits * _TENS[n_behind] + _some_digits(buffer, index, n_behind), n_behind, past


@njit(inline="always")
def parse_double(buffer: Any, index: int, end: int) -> Any:
    """One number that starts at `index`: (value, next index, status).

    Status 0 is done, `SLOW` wants `float()` on the text, `BAD` is not a number. The text ends at
    `end`, white space or a comma.
    """
    start = index
    negative = False
    if index < end and (buffer[index] == 45 or buffer[index] == 43):
        negative = buffer[index] == 45
        index += 1
    digits, n_behind, past = _plain_decimal(buffer, index, end)
    if n_behind > 0:
        value = 0.0
        if digits != uint64(0):
            value = as_double(_scale(digits, -n_behind))
        return (-value if negative else value), past, 0
    first = index
    digits, index = _read_digits(buffer, index, end, uint64(0))
    n_digits = index - first
    power = 0
    if index < end and buffer[index] == 46:
        index += 1
        point = index
        digits, index = _read_digits(buffer, index, end, digits)
        power = point - index
        n_digits += index - point
    if n_digits == 0:
        return 0.0, start, BAD
    if index < end and (buffer[index] | 32) == 101:
        index += 1
        negative_power = False
        if index < end and (buffer[index] == 45 or buffer[index] == 43):
            negative_power = buffer[index] == 45
            index += 1
        written: Any = 0
        first = index
        while index < end and uint64(buffer[index]) - uint64(48) <= uint64(9):
            if written < 100000:
                written = written * 10 + np.int64(buffer[index]) - 48
            index += 1
        if index == first:
            return 0.0, start, BAD
        power += -written if negative_power else written
    if index < end and buffer[index] > 32 and buffer[index] != 44:
        return 0.0, start, BAD
    if n_digits > 19 or power < -60 or power > 60:
        return 0.0, index, SLOW
    value = 0.0
    if digits != uint64(0):
        value = as_double(_scale(digits, power))
    return (-value if negative else value), index, 0


@njit(inline="always")
def parse_doubles(buffer: Any, index: int, end: int, out: Any, n_out: int, slow: Any, n_slow: int, comma: bool) -> Any:
    """A list of numbers into `out` from `n_out` on: (new n_out, new n_slow), n_out negative on failure.

    A number that needs `float()` leaves a gap in `out` and (position in `out`, start, end) in a row of `slow`.
    With `comma`, commas separate as white space does (gml:coordinates).
    """
    while True:
        while index < end and (buffer[index] <= 32 or (comma and buffer[index] == 44)):
            index += 1
        if index >= end:
            return n_out, n_slow
        if n_out >= out.shape[0]:
            return BAD, n_slow
        start = index
        value, index, status = parse_double(buffer, index, end)
        if status == BAD or (not comma and index < end and buffer[index] == 44):
            return BAD, n_slow
        if status == SLOW:
            if n_slow >= slow.shape[0]:
                return BAD, n_slow
            slow[n_slow, 0] = n_out
            slow[n_slow, 1] = start
            slow[n_slow, 2] = index
            n_slow += 1
        out[n_out] = value
        n_out += 1
