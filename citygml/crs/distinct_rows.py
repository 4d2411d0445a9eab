"""Distinct rows of coordinates, compared bit by bit and found by hashing; compiled."""

from __future__ import annotations

import numpy as np

from citygml.arrays import IntArray, UInt64Array
from citygml.compiled.jit import njit

__all__ = ["first_of_each"]


@njit(cache=True)
def first_of_each(bits: UInt64Array) -> tuple[IntArray, IntArray]:
    """First rows of distinct pairs, and for every row its place among them.

    bits : (n, 2) uint64. Returns first (m,) int64 and place (n,) int64; bits[first][place] == bits.
    """
    n = len(bits)
    size = 16
    while size < 2 * n:
        size *= 2
    mask = np.uint64(size - 1)
    table = np.full(size, -1, np.int64)
    first = np.empty(n, np.int64)
    place = np.empty(n, np.int64)
    count = 0
    for row in range(n):
        a, b = bits[row, 0], bits[row, 1]
        # Multiplicative mixing of both words (Steele et al. 2014, SplittableRandom's finaliser).
        h = a * np.uint64(0x9E3779B97F4A7C15) ^ b * np.uint64(0xC2B2AE3D27D4EB4F)
        h ^= h >> np.uint64(30)
        h *= np.uint64(0xBF58476D1CE4E5B9)
        h ^= h >> np.uint64(27)
        slot = h & mask
        while True:
            found = table[slot]
            if found < 0:
                table[slot] = count
                first[count] = row
                place[row] = count
                count += 1
                break
            other = first[found]
            if bits[other, 0] == a and bits[other, 1] == b:
                place[row] = found
                break
            slot = (slot + np.uint64(1)) & mask
    return first[:count].copy(), place
