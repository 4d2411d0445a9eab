"""Numbers as their shortest decimal text, in bulk."""

from __future__ import annotations

from decimal import Decimal

import numpy as np

from citygml.arrays import ByteArray, FloatingArray, IntArray
from citygml.ragged import offsets_from_lengths
from citygml.writer.text_kernels import Decimals, find_decimals, join_numbers, joined_sizes, text_lengths

__all__ = ["decimals_of", "joined"]


def decimals_of(values: FloatingArray, *, axes: int = 1) -> Decimals:
    """Digits and places of values (n,) float64 or float32, such that their text reads back as the same number.

    axes : values of one kind (all x, all y, all z) are that many apart; they tend to have as many places.

    Examples
    --------
    >>> text, starts = joined(np.array([0.1, -35.70948, 1e-7, np.nan]), np.array([0, 4]))
    >>> text.tobytes().decode()
    '0.1 -35.70948 0.0000001 NaN'
    """
    single = values.dtype == np.float32
    numbers = np.ascontiguousarray(values, dtype=np.float64)
    n = len(numbers)
    digits, places = np.zeros(n, np.uint64), np.zeros(n, np.int16)
    negative, length = np.zeros(n, np.bool_), np.zeros(n, np.int8)
    left = np.empty(n, np.int64)
    n_left = find_decimals(numbers, axes, single, digits, places, negative, left)
    for i in left[:n_left].tolist():
        text = str(np.float32(numbers[i])) if single else repr(float(numbers[i]))
        _, its_digits, exponent = Decimal(text).as_tuple()
        if not isinstance(exponent, int):
            raise ValueError(f"number {text}: expected a finite one")
        digits[i], places[i] = int("".join(map(str, its_digits))), -exponent
    text_lengths(digits, places, negative, length)
    return Decimals(digits, places, negative, length)


def joined(values: FloatingArray, offsets: IntArray, *, axes: int = 1) -> tuple[ByteArray, IntArray]:
    """Rows of numbers, blanks between them, one row after another: text and offsets (n_rows + 1,) of the rows."""
    numbers = decimals_of(values, axes=axes)
    offsets = np.ascontiguousarray(offsets, dtype=np.int64)
    sizes = np.zeros(len(offsets) - 1, np.int64)
    joined_sizes(offsets, numbers, sizes)
    starts = offsets_from_lengths(sizes)
    out = np.empty(int(starts[-1]), np.uint8)
    join_numbers(offsets, numbers, starts, out)
    return out, starts
