"""Bytes -> tape, compiled: see `citygml.scan.tape`."""

from __future__ import annotations

import numpy as np

from citygml.arrays import ByteArray, IntArray
from citygml.compiled.intrinsics import load_8_bytes
from citygml.compiled.jit import njit, uint8, uint64
from citygml.scan.kernels.ascii import (
    CARRIAGE_RETURN,
    CLOSING_BRACKET,
    COLON,
    DOUBLE_QUOTE,
    EQUALS,
    EXCLAMATION,
    FIRST_NON_ASCII,
    GREATER_THAN,
    HYPHEN,
    LESS_THAN,
    LINE_FEED,
    LOWER_A,
    LOWER_D,
    LOWER_Z,
    QUESTION,
    SINGLE_QUOTE,
    SLASH,
    SPACE,
    TAB,
    TO_LOWER,
    UNDERSCORE,
)
from citygml.scan.kernels.simd import find_byte, find_name_end, find_quote
from citygml.scan.tape import (
    ATTRIBUTE_LENGTH,
    ATTRIBUTE_NAME,
    ATTRIBUTE_VALUE,
    CHILDREN,
    DIRTY,
    DOCTYPE,
    END,
    FIRST_ATTRIBUTE,
    FULL,
    LAST,
    LENGTH,
    MALFORMED,
    NAME,
    NAME_HASH,
    NAME_LENGTH,
    NAME_START,
    NAMES_FULL,
    OPEN_LENGTH,
    OPEN_ROW,
    OPEN_START,
    PARENT,
    PIECE,
    ROOT,
    TEXT,
    TOO_DEEP,
    TRUNCATED,
)

__all__ = ["scan"]

_CDATA = 0x5B41544144435B21  # the eight bytes "![CDATA[", first in the lowest byte
_WELL = 0  # status of a part of the scan that has not stopped


@njit(inline="always")
def _is_space(byte: int) -> bool:
    return byte == SPACE or byte == LINE_FEED or byte == TAB or byte == CARRIAGE_RETURN


@njit(inline="always")
def _same(buffer: ByteArray, a: int, b: int, length: int) -> bool:
    """True where two spans hold the same bytes; both are inside the document, which is padded."""
    k = 0
    while k + 8 <= length:
        if load_8_bytes(buffer, a + k) != load_8_bytes(buffer, b + k):
            return False
        k += 8
    rest = length - k
    if rest == 0:
        return True
    shift = uint64(64 - 8 * rest)
    return (load_8_bytes(buffer, a + k) ^ load_8_bytes(buffer, b + k)) << shift == uint64(0)


@njit(inline="always")
def _name_number(buffer: ByteArray, start: int, length: int, slots: IntArray, spans: IntArray) -> int:
    """The number of a name, added when it is new; -1 when there is no room."""
    head = load_8_bytes(buffer, start)
    if length < 8:
        head = head & ((uint64(1) << uint64(8 * length)) - uint64(1))
        tail = uint64(0)
    else:
        tail = load_8_bytes(buffer, start + length - 8)
    mixed = (head * uint64(0x9E3779B97F4A7C15)) ^ (tail * uint64(0xC2B2AE3D27D4EB4F)) ^ uint64(length)
    if length > 16:
        mixed ^= load_8_bytes(buffer, start + 8) * uint64(0x165667B19E3779F9)
    mixed ^= mixed >> uint64(29)
    key = np.int64(mixed)
    mask = uint64(slots.shape[0] - 2)
    slot = mixed & mask
    while True:
        number = slots[slot]
        if number < 0:
            break
        is_near = spans[number, NAME_HASH] == key and spans[number, NAME_LENGTH] == length
        if is_near and _same(buffer, spans[number, NAME_START], start, length):
            return number
        slot = (slot + uint64(1)) & mask
    number = slots[slots.shape[0] - 1]
    if number >= spans.shape[0]:
        return -1
    slots[slot] = number
    spans[number, NAME_HASH] = key
    spans[number, NAME_START] = start
    spans[number, NAME_LENGTH] = length
    slots[slots.shape[0] - 1] = number + 1
    return number


@njit(forceinline=True, nrt=False)
def _scan_attributes(
    buffer: ByteArray, at: int, end: int, attributes: IntArray, n_attributes: int, slots: IntArray, spans: IntArray
) -> tuple[int, int, int]:
    """Attributes from `at` on: (position of '>' or '/', rows, status)."""
    while True:
        spaces = at
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        if buffer[at] == GREATER_THAN or buffer[at] == SLASH:
            return at, n_attributes, _WELL
        if at == spaces:
            return at, n_attributes, MALFORMED
        name = at
        at = find_name_end(buffer, at, end)
        name_length = at - name
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        if buffer[at] != EQUALS or name_length == 0:
            return at, n_attributes, MALFORMED
        at += 1
        while at < end and _is_space(buffer[at]):
            at += 1
        if at >= end:
            return at, n_attributes, TRUNCATED
        quote = buffer[at]
        if quote != DOUBLE_QUOTE and quote != SINGLE_QUOTE:
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
        attributes[n_attributes, ATTRIBUTE_NAME] = number
        attributes[n_attributes, ATTRIBUTE_VALUE] = value
        attributes[n_attributes, ATTRIBUTE_LENGTH] = at - value
        n_attributes += 1
        at += 1


@njit(nogil=True, nrt=False)
def _skip_markup(buffer: ByteArray, at: int, end: int) -> tuple[int, int]:
    """Skip a comment, CDATA or processing instruction at `at` ('<' before '!' or '?'): (next, status)."""
    if at + 4 > end:
        return end, TRUNCATED
    if buffer[at + 1] == QUESTION:
        at += 2
        first = buffer[at]
        is_letter = LOWER_A <= (first | TO_LOWER) <= LOWER_Z
        if first < FIRST_NON_ASCII and first != UNDERSCORE and first != COLON and not is_letter:
            return at, MALFORMED
        while True:
            at = find_byte(buffer, at, end, uint8(GREATER_THAN))
            if at >= end:
                return end, TRUNCATED
            if buffer[at - 1] == QUESTION:
                return at + 1, _WELL
            at += 1
    if buffer[at + 2] == HYPHEN and buffer[at + 3] == HYPHEN:
        at += 4
        while True:
            at = find_byte(buffer, at, end, uint8(HYPHEN))
            if at + 2 >= end:
                return end, TRUNCATED
            if buffer[at + 1] == HYPHEN:
                if buffer[at + 2] != GREATER_THAN:
                    return at, MALFORMED
                return at + 3, _WELL
            at += 1
    if at + 9 <= end and load_8_bytes(buffer, at + 1) == uint64(_CDATA):
        at += 9
        while True:
            at = find_byte(buffer, at, end, uint8(CLOSING_BRACKET))
            if at + 2 >= end:
                return end, TRUNCATED
            if buffer[at + 1] == CLOSING_BRACKET and buffer[at + 2] == GREATER_THAN:
                return at + 3, _WELL
            at += 1
    if (buffer[at + 2] | TO_LOWER) == LOWER_D:  # <!DOCTYPE
        return at, DOCTYPE
    return at, MALFORMED


@njit(nogil=True, nrt=False)
def scan(
    buffer: ByteArray, at: int, end: int, target: int, part: int, elements: IntArray, attributes: IntArray,
    slots: IntArray, spans: IntArray, stack: IntArray
) -> tuple[int, int, int, int]:  # fmt: skip
    """Elements from `at` on: (position, elements, attributes, status).

    part : ROOT reads the root's start tag alone; CHILDREN reads children of the root until one ends at or behind
    `target`. With a status above END the rows are those of complete children.
    stack : (MAX_DEPTH, 3) int64 working space: row, start and length of the name of each open element.
    """
    n_elements = 0
    n_attributes = 0
    n_complete = 0
    n_complete_attributes = 0
    complete_at = at
    depth = 0
    status = TRUNCATED
    while True:
        text = at
        at = find_byte(buffer, at, end, uint8(LESS_THAN))
        if at + 1 >= end:
            status = TRUNCATED
            break
        byte = buffer[at + 1]
        if depth == 0 and part == ROOT:
            while text < at and _is_space(buffer[text]):
                text += 1
            if text < at:
                status = MALFORMED
                break
        if byte == SLASH:
            if depth == 0:
                status = END if part == CHILDREN else MALFORMED
                if part == CHILDREN:
                    n_complete, n_complete_attributes, complete_at = n_elements, n_attributes, at
                break
            row = stack[depth - 1, OPEN_ROW]
            length = stack[depth - 1, OPEN_LENGTH]
            name = at + 2
            if name + length >= end:
                status = TRUNCATED
                break
            if not _same(buffer, stack[depth - 1, OPEN_START], name, length):
                status = MALFORMED
                break
            if n_elements == row + 1:
                elements[row, LENGTH] = at - elements[row, TEXT]
            elements[row, LAST] = n_elements
            at = name + length
            while at < end and _is_space(buffer[at]):
                at += 1
            if at >= end or buffer[at] != GREATER_THAN:
                status = TRUNCATED if at >= end else MALFORMED
                break
            at += 1
            depth -= 1
            if depth == 0:
                n_complete, n_complete_attributes, complete_at = n_elements, n_attributes, at
                if at >= target:
                    status = PIECE
                    break
            continue
        if byte == EXCLAMATION or byte == QUESTION:
            at, status = _skip_markup(buffer, at, end)
            if status != _WELL:
                break
            if depth > 0:
                elements[stack[depth - 1, OPEN_ROW], DIRTY] = 1
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
        elements[row, PARENT] = stack[depth - 1, OPEN_ROW] if depth > 0 else -1
        elements[row, LENGTH] = 0
        elements[row, DIRTY] = 0
        elements[row, FIRST_ATTRIBUTE] = n_attributes
        if buffer[at] != GREATER_THAN:
            at, n_attributes, status = _scan_attributes(buffer, at, end, attributes, n_attributes, slots, spans)
            if status != _WELL:
                break
        elements[row, TEXT] = at + 1
        if buffer[at] == SLASH:
            if at + 1 >= end or buffer[at + 1] != GREATER_THAN:
                status = TRUNCATED if at + 1 >= end else MALFORMED
                break
            at += 2
            elements[row, TEXT] = at
            elements[row, LAST] = n_elements
            if depth == 0:
                n_complete, n_complete_attributes, complete_at = n_elements, n_attributes, at
                if part == ROOT or at >= target:
                    status = END if part == ROOT else PIECE
                    break
            continue
        at += 1
        if part == ROOT:
            elements[row, LAST] = n_elements
            n_complete, n_complete_attributes, complete_at = n_elements, n_attributes, at
            status = PIECE
            break
        if depth >= stack.shape[0]:
            status = TOO_DEEP
            break
        stack[depth, OPEN_ROW] = row
        stack[depth, OPEN_START] = name
        stack[depth, OPEN_LENGTH] = length
        depth += 1
    elements[n_complete, FIRST_ATTRIBUTE] = n_complete_attributes
    return complete_at, n_complete, n_complete_attributes, status
