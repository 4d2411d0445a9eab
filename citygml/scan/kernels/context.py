"""Context of an element: columns of the context stack, modes, and the steps that elements of all kinds share."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import ByteArray, IntArray
from citygml.compiled.jit import njit
from citygml.scan.kernels.ascii import THREE, TWO, ZERO
from citygml.scan.kernels.numbers import parse_doubles
from citygml.scan.tape import ATTRIBUTE_NAME, FIRST_ATTRIBUTE
from citygml.scan.walk import (
    BAD_NUMBERS,
    DIMENSION_UNSPECIFIED,
    DIMENSION_UNSUPPORTED,
    DONE,
    EVENT_KIND,
    FIRST_COLUMN,
    N_EVENTS,
    N_INEXACT,
    N_NUMBERS,
    NO_POSITIONS,
    PATH_NAME,
    PATH_PARENT,
    UNSUPPORTED,
    Output,
    Piece,
)

__all__ = ["add_numbers", "dimension", "emit", "find", "path_node"]

# Columns of the context stack.
(
    LAST,  # row after the element's last descendant
    MODE,
    OBJECT,  # rows of the innermost object and boundary surface, -1 outside
    BOUNDARY,
    CHILD,  # of an object or boundary surface: how many children it has had
    GEOMETRY,  # number of the geometry, or of the appearance
    REVERSED,  # 1 inside an odd number of OrientableSurfaces with orientation "-"
    PATH,  # attribute path
    RECORD,  # number of the child of the row's element that the element is in
    DIMENSION,  # numbers per position
    GROUP,  # element of the group of attributes, -1 outside
    ITEM,  # of an aggregate its event, of a polygon its number of rings before, in an appearance the surface data; -1
    EVENT,  # of a ring, line or point its event, else a position in the document
    N_COLUMNS,
) = range(14)

# Modes: what the children of an open element are.
(
    TOP, MEMBER, IN_OBJECT, IN_GEOMETRY, IN_POLYGON, IN_RING, IN_LINE, IN_POINT, IN_APPEARANCE, IN_PROPERTY,
) = range(10)  # fmt: skip

# What follows an element: the next one behind its descendants, or its first child. Below zero: a status of `walk`.
SKIP, DESCEND = range(2)


@njit(inline="always")
def find(piece: Piece, row: int, role: int) -> int:
    """The row of the element's first attribute with this role, or -1."""
    for k in range(piece.elements[row, FIRST_ATTRIBUTE], piece.elements[row + 1, FIRST_ATTRIBUTE]):
        if piece.attribute_roles[piece.attributes[k, ATTRIBUTE_NAME]] == role:
            return k
    return -1


@njit(forceinline=True, nrt=False)
def path_node(nodes: IntArray, slots: IntArray, parent: int, name: int) -> int:
    """The node under `parent` for `name`, added when it is new; -1 when there is no room."""
    key = np.uint64(parent) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(name) * np.uint64(0xC2B2AE3D27D4EB4F)
    key ^= key >> np.uint64(31)
    mask = np.uint64(slots.shape[0] - 2)
    slot = key & mask
    while True:
        node = slots[slot]
        if node < 0:
            break
        if nodes[node, PATH_PARENT] == parent and nodes[node, PATH_NAME] == name:
            return node
        slot = (slot + np.uint64(1)) & mask
    node = slots[slots.shape[0] - 1]
    if node >= nodes.shape[0]:
        return -1
    slots[slot] = node
    nodes[node, PATH_PARENT] = parent
    nodes[node, PATH_NAME] = name
    slots[slots.shape[0] - 1] = node + 1
    return node


@njit(inline="always")
def emit(out: Output, kind: int, a: int, b: int, c: int, d: int, e: int, f: int, g: int) -> int:
    """Append an event; returns its number among those of its kind. a to g : columns as in `EVENT_COLUMNS`, then zeros.

    The walk checks the room before each element.
    """
    row = out.counts[N_EVENTS]
    out.events[row, EVENT_KIND] = kind
    out.events[row, FIRST_COLUMN] = a
    out.events[row, FIRST_COLUMN + 1] = b
    out.events[row, FIRST_COLUMN + 2] = c
    out.events[row, FIRST_COLUMN + 3] = d
    out.events[row, FIRST_COLUMN + 4] = e
    out.events[row, FIRST_COLUMN + 5] = f
    out.events[row, FIRST_COLUMN + 6] = g
    out.counts[N_EVENTS] += 1
    out.counts[kind] += 1
    return out.counts[kind] - 1


@njit(forceinline=True, nrt=False)
def dimension(buffer: ByteArray, start: int, length: int) -> int:
    """srsDimension as written; DIMENSION_UNSUPPORTED when it is neither 2 nor 3."""
    if length == 1 and (buffer[start] == TWO or buffer[start] == THREE):
        digit: Any = np.int64(buffer[start])
        return digit - ZERO
    return DIMENSION_UNSUPPORTED


@njit(forceinline=True, nrt=False)
def add_numbers(buffer: ByteArray, start: int, end: int, out: Output, size: int | np.int64, is_single: bool) -> int:
    """The numbers of a span, as points of three (z NaN in 2D); returns a status.

    size : numbers per position, DIMENSION_UNSPECIFIED (three, or two where the count is a multiple of that alone), or
    NO_POSITIONS.
    is_single : gml:pos, where two or three numbers are one point.
    """
    numbers = out.numbers
    first = out.counts[N_NUMBERS]
    first_inexact = out.counts[N_INEXACT]
    n, n_inexact = parse_doubles(buffer, start, end, numbers, first, out.inexact, first_inexact, False)
    if n < 0:
        return BAD_NUMBERS
    if size != NO_POSITIONS:
        total = n - first
        if is_single and (total == 2 or total == 3):
            size = total
        elif size == DIMENSION_UNSPECIFIED:
            size = 2 if total % 3 != 0 and total % 2 == 0 else 3
        if size == DIMENSION_UNSUPPORTED or total % size != 0:
            return UNSUPPORTED
        if size == 2:
            points = total // 2
            if n_inexact != first_inexact or first + 3 * points > numbers.shape[0]:
                return UNSUPPORTED
            for k in range(points - 1, -1, -1):
                y = numbers[first + 2 * k + 1]
                x = numbers[first + 2 * k]
                numbers[first + 3 * k] = x
                numbers[first + 3 * k + 1] = y
                numbers[first + 3 * k + 2] = np.nan
            n = first + 3 * points
    out.counts[N_INEXACT] = n_inexact
    out.counts[N_NUMBERS] = n
    return DONE
