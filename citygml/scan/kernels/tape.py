"""Bytes -> tape, compiled: see `citygml.scan.tape`."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.intrinsics import load_8_bytes as load8
from citygml.compiled.jit import njit, uint8, uint64
from citygml.scan.kernels.simd import find_byte, find_name_end, find_quote
from citygml.scan.tape import (
    DIRTY,
    DOCTYPE,
    END,
    FIRST_ATTRIBUTE,
    FULL,
    LAST,
    LENGTH,
    MALFORMED,
    NAME,
    NAMES_FULL,
    PARENT,
    PIECE,
    TEXT,
    TOO_DEEP,
    TRUNCATED,
)

__all__ = ["scan"]


@njit(inline="always")
def _is_space(byte: int) -> bool:
    return byte == 32 or byte == 10 or byte == 9 or byte == 13


@njit(inline="always")
def _same(buffer: Any, a: int, b: int, length: int) -> bool:
    """True where two spans hold the same bytes; both are inside the document, which is padded."""
    k = 0
    while k + 8 <= length:
        if load8(buffer, a + k) != load8(buffer, b + k):
            return False
        k += 8
    rest = length - k
    if rest == 0:
        return True
    shift = uint64(64 - 8 * rest)
    return (load8(buffer, a + k) ^ load8(buffer, b + k)) << shift == uint64(0)


@njit(inline="always")
def _name_number(buffer: Any, start: int, length: int, slots: Any, spans: Any) -> int:
    """The number of a name, entered on first sight; -1 when there is no room."""
    head = load8(buffer, start)
    if length < 8:
        head = head & ((uint64(1) << uint64(8 * length)) - uint64(1))
        tail = uint64(0)
    else:
        tail = load8(buffer, start + length - 8)
    mixed = (head * uint64(0x9E3779B97F4A7C15)) ^ (tail * uint64(0xC2B2AE3D27D4EB4F)) ^ uint64(length)
    if length > 16:
        mixed ^= load8(buffer, start + 8) * uint64(0x165667B19E3779F9)
    mixed ^= mixed >> uint64(29)
    key = np.int64(mixed)
    mask = uint64(slots.shape[0] - 2)
    slot = mixed & mask
    while True:
        number = slots[slot]
        if number < 0:
            break
        if spans[number, 0] == key and spans[number, 2] == length and _same(buffer, spans[number, 1], start, length):
            return number
        slot = (slot + uint64(1)) & mask
    number = slots[slots.shape[0] - 1]
    if number >= spans.shape[0]:
        return -1
    slots[slot] = number
    spans[number, 0] = key
    spans[number, 1] = start
    spans[number, 2] = length
    slots[slots.shape[0] - 1] = number + 1
    return number


@njit(forceinline=True, nrt=False)
def _scan_attributes(buffer: Any, at: int, end: int, attributes: Any, n_attributes: int, slots: Any, spans: Any) -> Any:
    """Attributes from `at` on: (position of '>' or '/', rows, status); status 0 is well."""
    while True:
        spaces = at
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        if buffer[at] == 62 or buffer[at] == 47:
            return at, n_attributes, 0
        if at == spaces:
            return at, n_attributes, MALFORMED
        name = at
        at = find_name_end(buffer, at, end)
        name_length = at - name
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        if buffer[at] != 61 or name_length == 0:
            return at, n_attributes, MALFORMED
        at += 1
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        quote = buffer[at]
        if quote != 34 and quote != 39:
            return at, n_attributes, MALFORMED
        value = at + 1
        at = find_quote(buffer, value, end, quote)
        if at >= end:
            return at, n_attributes, TRUNCATED
        if buffer[at] != quote:
            return at, n_attributes, MALFORMED
        number = _name_number(buffer, name, name_length, slots, spans)
        if number < 0:
            return at, n_attributes, NAMES_FULL
        if n_attributes >= attributes.shape[0]:
            return at, n_attributes, FULL
        attributes[n_attributes, 0] = number
        attributes[n_attributes, 1] = value
        attributes[n_attributes, 2] = at - value
        n_attributes += 1
        at += 1


@njit(nogil=True, nrt=False)
def _skip_markup(buffer: Any, at: int, end: int) -> Any:
    """Over a comment, CDATA or processing instruction at `at` ('<' before '!' or '?'): (next, status)."""
    if at + 4 > end:
        return end, TRUNCATED
    if buffer[at + 1] == 63:
        at += 2
        first = buffer[at]
        if first < 128 and first != 95 and first != 58 and not 97 <= (first | 32) <= 122:
            return at, MALFORMED
        while True:
            at = find_byte(buffer, at, end, uint8(62))
            if at >= end:
                return end, TRUNCATED
            if buffer[at - 1] == 63:
                return at + 1, 0
            at += 1
    if buffer[at + 2] == 45 and buffer[at + 3] == 45:
        at += 4
        while True:
            at = find_byte(buffer, at, end, uint8(45))
            if at + 2 >= end:
                return end, TRUNCATED
            if buffer[at + 1] == 45:
                if buffer[at + 2] != 62:
                    return at, MALFORMED
                return at + 3, 0
            at += 1
    if at + 9 <= end and load8(buffer, at + 1) == uint64(0x5B41544144435B21):  # "![CDATA["
        at += 9
        while True:
            at = find_byte(buffer, at, end, uint8(93))
            if at + 2 >= end:
                return end, TRUNCATED
            if buffer[at + 1] == 93 and buffer[at + 2] == 62:
                return at + 3, 0
            at += 1
    if (buffer[at + 2] | 32) == 100:
        return at, DOCTYPE
    return at, MALFORMED


@njit(nogil=True, nrt=False)
def scan(
    buffer: Any, at: int, end: int, target: int, base: int, elements: Any, attributes: Any, slots: Any, spans: Any,
    stack: Any
) -> Any:  # fmt: skip
    """Elements from `at` on: (position, elements, attributes, status).

    base 0 reads the root's start tag alone; base 1 reads children of the root until one ends at or
    behind `target`. With a status above END the rows are those of whole children.
    stack : (MAX_DEPTH, 3) int64 working space: row, start and length of the name of each open element.
    """
    n_elements = 0
    n_attributes = 0
    whole = 0
    whole_attributes = 0
    whole_at = at
    depth = 0
    status = TRUNCATED
    while True:
        text = at
        at = find_byte(buffer, at, end, uint8(60))
        if at + 1 >= end:
            status = TRUNCATED
            break
        byte = buffer[at + 1]
        if depth == 0 and base == 0:
            while text < at and _is_space(buffer[text]):
                text += 1
            if text < at:
                status = MALFORMED
                break
        if byte == 47:
            if depth == 0:
                status = END if base == 1 else MALFORMED
                if base == 1:
                    whole, whole_attributes, whole_at = n_elements, n_attributes, at
                break
            row = stack[depth - 1, 0]
            length = stack[depth - 1, 2]
            name = at + 2
            if name + length >= end:
                status = TRUNCATED
                break
            if not _same(buffer, stack[depth - 1, 1], name, length):
                status = MALFORMED
                break
            if n_elements == row + 1:
                elements[row, LENGTH] = at - elements[row, TEXT]
            elements[row, LAST] = n_elements
            at = name + length
            while at < end and _is_space(buffer[at]):
                at += 1
            if at >= end or buffer[at] != 62:
                status = TRUNCATED if at >= end else MALFORMED
                break
            at += 1
            depth -= 1
            if depth == 0:
                whole, whole_attributes, whole_at = n_elements, n_attributes, at
                if at >= target:
                    status = PIECE
                    break
            continue
        if byte == 33 or byte == 63:
            at, status = _skip_markup(buffer, at, end)
            if status != 0:
                break
            if depth > 0:
                elements[stack[depth - 1, 0], DIRTY] = 1
            continue
        name = at + 1
        at = find_name_end(buffer, name, end)
        length = at - name
        if at >= end or length == 0:
            status = TRUNCATED if at >= end else MALFORMED
            break
        number = _name_number(buffer, name, length, slots, spans)
        if number < 0 or n_elements + 1 >= elements.shape[0]:
            status = NAMES_FULL if number < 0 else FULL
            break
        row = n_elements
        n_elements += 1
        elements[row, NAME] = number
        elements[row, PARENT] = stack[depth - 1, 0] if depth > 0 else -1
        elements[row, LENGTH] = 0
        elements[row, DIRTY] = 0
        elements[row, FIRST_ATTRIBUTE] = n_attributes
        if buffer[at] != 62:
            at, n_attributes, status = _scan_attributes(buffer, at, end, attributes, n_attributes, slots, spans)
            if status != 0:
                break
        elements[row, TEXT] = at + 1
        if buffer[at] == 47:
            if at + 1 >= end or buffer[at + 1] != 62:
                status = TRUNCATED if at + 1 >= end else MALFORMED
                break
            at += 2
            elements[row, TEXT] = at
            elements[row, LAST] = n_elements
            if depth == 0:
                whole, whole_attributes, whole_at = n_elements, n_attributes, at
                if base == 0 or at >= target:
                    status = END if base == 0 else PIECE
                    break
            continue
        at += 1
        if base == 0:
            elements[row, LAST] = n_elements
            whole, whole_attributes, whole_at = n_elements, n_attributes, at
            status = PIECE
            break
        if depth >= stack.shape[0]:
            status = TOO_DEEP
            break
        stack[depth, 0] = row
        stack[depth, 1] = name
        stack[depth, 2] = length
        depth += 1
    elements[whole, FIRST_ATTRIBUTE] = whole_attributes
    return whole_at, whole, whole_attributes, status
