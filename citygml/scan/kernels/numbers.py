"""Decimal text to float64: to the last bit what `float()` gives, without leaving the kernel.

The digits become an integer w, and w * 10**q is rounded once with a 128-bit table of powers
of five (Eisel and Lemire). A number of more than 19 digits, or with a power outside
+-`_MAX_POWER`, is inexact: it goes to a list that the caller parses with `float`. Coordinates
hardly ever are.

References
----------
Lemire (2021), Number parsing at a gigabyte per second, Software: Practice and Experience 51 (8).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import ByteArray, FloatArray, IntArray, UInt64Array
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
from citygml.scan.kernels.ascii import COMMA, HYPHEN, LOWER_E, PLUS, POINT, SPACE, TO_LOWER, ZERO
from citygml.scan.walk import INEXACT_END, INEXACT_POSITION, INEXACT_START

__all__ = ["BAD", "DONE", "INEXACT", "parse_double", "parse_doubles", "scaled_bits"]

_MAX_POWER = 60
_MAX_DIGITS = 19  # of an integer below 2**64
_MAX_EXPONENT = 100_000  # beyond it the exponent is not read further


def _powers_of_five() -> tuple[UInt64Array, UInt64Array]:
    """High and low 64 bits of 5**q for q in +-_MAX_POWER, normalised to 128 bits; negative powers rounded up."""
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
    """Bits of the double nearest to digits * 10**power; digits > 0, |power| <= _MAX_POWER."""
    zeros = leading_zeros(digits)
    shifted = digits << zeros
    row = power + _MAX_POWER
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


scaled_bits = _scale

# Status of a number: read, left to `float`, no number.
DONE, INEXACT, BAD = 0, -1, -2


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
def _read_digits(buffer: ByteArray, index: int, end: int, digits: Any) -> Any:
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
def _some_digits(buffer: ByteArray, index: int, n: Any) -> Any:
    """The number that n digits write, 1 <= n <= 8."""
    word = load_8_bytes(buffer, index)
    # Shifting by 64 is undefined, so in two steps; what is shifted in reads as leading zeros.
    word = (word << uint64(8 * (8 - n))) | ((uint64(0x3030303030303030) >> uint64(8 * (n - 1))) >> uint64(8))
    return _value_of_eight(word)


@njit(inline="always")
def _plain_decimal(buffer: ByteArray, index: int, end: int) -> Any:
    """A number of 1-8 digits, a point and 1-16 digits: (digits, digits behind the point, next index).

    The second is 0 for any other number. Everything follows from one load of 32 bytes, so that the processor starts the
    next number before this one is computed: 21 ns per coordinate instead of 24.
    """
    breaks = mask_no_digits(buffer, index)
    n_whole = lowest_bit(breaks)
    if breaks == uint32(0) or n_whole < 1 or n_whole > 8 or buffer[index + n_whole] != POINT:
        return uint64(0), np.int64(0), index
    breaks = breaks & (breaks - uint32(1))
    n_behind = lowest_bit(breaks) - n_whole - 1
    past = index + n_whole + 1 + n_behind
    if breaks == uint32(0) or n_behind < 1 or n_behind > 16 or n_whole + n_behind > _MAX_DIGITS or past > end:
        return uint64(0), np.int64(0), index
    if past < end and buffer[past] > SPACE:
        return uint64(0), np.int64(0), index
    digits = _some_digits(buffer, index, n_whole)
    index += n_whole + 1
    if n_behind > 8:
        digits = digits * uint64(100000000) + _some_digits(buffer, index, np.int64(8))
        return digits * _TENS[n_behind - 8] + _some_digits(buffer, index + 8, n_behind - 8), n_behind, past
    return digits * _TENS[n_behind] + _some_digits(buffer, index, n_behind), n_behind, past


@njit(inline="always")
def parse_double(buffer: ByteArray, index: int, end: int) -> tuple[float, int, int]:
    """One number that starts at `index`: (value, next index, status).

    Status `INEXACT` leaves the text to `float`, `BAD` is not a number. The text ends at
    `end`, white space or a comma.
    """
    start = index
    negative = False
    if index < end and (buffer[index] == HYPHEN or buffer[index] == PLUS):
        negative = buffer[index] == HYPHEN
        index += 1
    digits, n_behind, past = _plain_decimal(buffer, index, end)
    if n_behind > 0:
        value = 0.0
        if digits != uint64(0):
            value = as_double(_scale(digits, -n_behind))
        return (-value if negative else value), past, DONE
    first = index
    digits, index = _read_digits(buffer, index, end, uint64(0))
    n_digits = index - first
    power = 0
    if index < end and buffer[index] == POINT:
        index += 1
        point = index
        digits, index = _read_digits(buffer, index, end, digits)
        power = point - index
        n_digits += index - point
    if n_digits == 0:
        return 0.0, start, BAD
    if index < end and (buffer[index] | TO_LOWER) == LOWER_E:
        index += 1
        negative_power = False
        if index < end and (buffer[index] == HYPHEN or buffer[index] == PLUS):
            negative_power = buffer[index] == HYPHEN
            index += 1
        written: Any = 0
        first = index
        while index < end and uint64(buffer[index]) - uint64(ZERO) <= uint64(9):
            if written < _MAX_EXPONENT:
                written = written * 10 + np.int64(buffer[index]) - ZERO
            index += 1
        if index == first:
            return 0.0, start, BAD
        power += -written if negative_power else written
    if index < end and buffer[index] > SPACE and buffer[index] != COMMA:
        return 0.0, start, BAD
    if n_digits > _MAX_DIGITS or power < -_MAX_POWER or power > _MAX_POWER:
        return 0.0, index, INEXACT
    value = 0.0
    if digits != uint64(0):
        value = as_double(_scale(digits, power))
    return (-value if negative else value), index, DONE


@njit(inline="always")
def parse_doubles(
    buffer: ByteArray,
    index: int,
    end: int,
    out: FloatArray,
    n_out: int,
    inexact: IntArray,
    n_inexact: int,
    comma: bool,
) -> tuple[int, int]:
    """A list of numbers into `out` from `n_out` on: (new n_out, new n_inexact), n_out negative on failure.

    An inexact number leaves a gap in `out`, and its position there and the span of its text in a row of `inexact`.
    With `comma`, commas separate as white space does (gml:coordinates).
    """
    while True:
        while index < end and (buffer[index] <= SPACE or (comma and buffer[index] == COMMA)):
            index += 1
        if index >= end:
            return n_out, n_inexact
        if n_out >= out.shape[0]:
            return BAD, n_inexact
        start = index
        value, index, status = parse_double(buffer, index, end)
        if status == BAD or (not comma and index < end and buffer[index] == COMMA):
            return BAD, n_inexact
        if status == INEXACT:
            if n_inexact >= inexact.shape[0]:
                return BAD, n_inexact
            inexact[n_inexact, INEXACT_POSITION] = n_out
            inexact[n_inexact, INEXACT_START] = start
            inexact[n_inexact, INEXACT_END] = index
            n_inexact += 1
        out[n_out] = value
        n_out += 1
