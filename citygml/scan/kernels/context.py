"""What stands around an element: columns of the context stack, modes, and the small steps every element takes."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.jit import njit
from citygml.scan.kernels.numbers import parse_doubles
from citygml.scan.tape import FIRST_ATTRIBUTE
from citygml.scan.walk import ANY, BAD_NUMBERS, DONE, N_EVENTS, N_NUMBERS, N_SLOW, UNSAID, UNUSUAL

__all__ = ["dimension", "emit", "find", "numbers_of", "path_node"]

# Columns of the context stack.
(
    LAST, MODE, OBJECT, BOUNDARY, CHILD, GEOMETRY, REVERSED, PATH, RECORD, SIZE, GROUP, ITEM, EVENT, N_COLUMNS,
) = range(14)  # fmt: skip

# Modes: what the children of an open element are.
(
    TOP, MEMBER, IN_OBJECT, IN_GEOMETRY, IN_POLYGON, IN_RING, IN_LINE, IN_POINT, IN_APPEARANCE, IN_PROPERTY,
) = range(10)  # fmt: skip


@njit(inline="always")
def find(elements: Any, attributes: Any, row: int, attribute_roles: Any, role: int) -> Any:
    """The row of the element's first attribute with this role, or -1."""
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        if attribute_roles[attributes[k, 0]] == role:
            return k
    return -1


@njit(forceinline=True, nrt=False)
def path_node(nodes: Any, slots: Any, parent: int, name: int) -> Any:
    """The node under `parent` for `name`, entered on first sight; -1 when there is no room."""
    key = np.uint64(parent) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(name) * np.uint64(0xC2B2AE3D27D4EB4F)
    key ^= key >> np.uint64(31)
    mask = np.uint64(slots.shape[0] - 2)
    slot = key & mask
    while True:
        node = slots[slot]
        if node < 0:
            break
        if nodes[node, 0] == parent and nodes[node, 1] == name:
            return node
        slot = (slot + np.uint64(1)) & mask
    node = slots[slots.shape[0] - 1]
    if node >= nodes.shape[0]:
        return -1
    slots[slot] = node
    nodes[node, 0] = parent
    nodes[node, 1] = name
    slots[slots.shape[0] - 1] = node + 1
    return node


@njit(inline="always")
def emit(events: Any, count: Any, kind: int, a: int, b: int, c: int, d: int, e: int, f: int, g: int) -> Any:
    """Append an event: its number among those of its kind. Room was checked before the element."""
    row = count[N_EVENTS]
    events[row, 0] = kind
    events[row, 1] = a
    events[row, 2] = b
    events[row, 3] = c
    events[row, 4] = d
    events[row, 5] = e
    events[row, 6] = f
    events[row, 7] = g
    count[N_EVENTS] += 1
    count[kind] += 1
    return count[kind] - 1


@njit(forceinline=True, nrt=False)
def dimension(buffer: Any, start: int, length: int) -> Any:
    """srsDimension as written; 0 when it is neither 2 nor 3."""
    if length == 1 and (buffer[start] == 50 or buffer[start] == 51):
        return np.int64(buffer[start]) - 48
    return 0


@njit(forceinline=True, nrt=False)
def numbers_of(buffer: Any, start: int, end: int, numbers: Any, slow: Any, count: Any, size: Any, single: bool) -> Any:
    """The numbers of a span, as points of three (z NaN in 2D).

    size : numbers of a point, UNSAID (three, or two where the count only fits that), or ANY for no points.
    single : gml:pos, where two or three numbers are one point.
    """
    first = count[N_NUMBERS]
    first_slow = count[N_SLOW]
    n, n_slow = parse_doubles(buffer, start, end, numbers, first, slow, first_slow, False)
    if n < 0:
        return BAD_NUMBERS
    if size != ANY:
        total = n - first
        if single and (total == 2 or total == 3):
            size = total
        elif size == UNSAID:
            size = 2 if total % 3 != 0 and total % 2 == 0 else 3
        if size == 0 or total % size != 0:
            return UNUSUAL
        if size == 2:
            points = total // 2
            if n_slow != first_slow or first + 3 * points > numbers.shape[0]:
                return UNUSUAL
            for k in range(points - 1, -1, -1):
                y = numbers[first + 2 * k + 1]
                x = numbers[first + 2 * k]
                numbers[first + 3 * k] = x
                numbers[first + 3 * k + 1] = y
                numbers[first + 3 * k + 2] = np.nan
            n = first + 3 * points
    count[N_SLOW] = n_slow
    count[N_NUMBERS] = n
    return DONE
