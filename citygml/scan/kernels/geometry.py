"""Elements of a geometry: aggregates and xlinks, polygons, rings, coordinates."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import IntArray
from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.ascii import HYPHEN
from citygml.scan.kernels.context import add_numbers, dimension, emit
from citygml.scan.tape import (
    ATTRIBUTE_LENGTH,
    ATTRIBUTE_NAME,
    ATTRIBUTE_VALUE,
    DIRTY,
    FIRST_ATTRIBUTE,
    LAST,
    LENGTH,
    NAME,
    PARENT,
    TEXT,
)
from citygml.scan.walk import (
    AGGREGATE,
    AGGREGATE_END,
    CRS_NAME,
    DONE,
    EXTERIOR_SHELL,
    GEOMETRY,
    INTERIOR_SHELL,
    LINE,
    LINE_END,
    N_EVENTS,
    N_NUMBERS,
    NO_POSITIONS,
    POINT,
    POLYGON,
    REFERENCE,
    RING,
    RING_CLOSED,
    RING_END,
    RING_START,
    TARGET,
    TEXTURE,
    UNSUPPORTED,
    XLINK,
    Output,
    Piece,
)

__all__ = ["add_geometry", "close_element", "geometry_element", "polygon_element"]


@njit(forceinline=True, nrt=False)
def geometry_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, role: int) -> int:
    """An element below a geometry property and outside polygons."""
    if role == R.SKIP:
        return C.SKIP
    buffer, elements, attributes, counts, base = piece.buffer, piece.elements, piece.attributes, out.counts, out.base
    stack[here, C.ITEM] = -1
    outside = stack[here, C.REVERSED]
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    href: Any = np.int64(-1)
    position = elements[row, TEXT]
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = piece.attribute_roles[attributes[k, ATTRIBUTE_NAME]]
        start, length = attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH]
        if kind == R.A_ID:
            identifier, id_length = start, length
        elif kind == R.A_HREF:
            href = k
        elif kind == R.A_DIMENSION:
            stack[here, C.DIMENSION] = dimension(buffer, start, length)
        elif kind == R.A_CRS:
            emit(out, CRS_NAME, start, length, 1, position, 0, 0, 0)
        elif kind == R.A_ORIENTATION and role == R.ORIENTABLE and length == 1 and buffer[start] == HYPHEN:
            stack[here, C.REVERSED] = 1 - stack[here, C.REVERSED]
    number = stack[here, C.GEOMETRY]
    if role == R.POLYGON:
        n = emit(out, POLYGON, number, identifier, id_length, position, stack[here, C.REVERSED], 0, 0)
        emit(out, REFERENCE, base[POLYGON] + n, stack[here, C.REVERSED], number, 0, 0, position, 0)
        stack[here, C.MODE] = C.IN_POLYGON
        stack[here, C.ITEM] = counts[RING]
    elif role == R.AGGREGATE or role == R.ORIENTABLE:
        if id_length >= 0:
            stack[here, C.ITEM] = counts[N_EVENTS]
            first = base[REFERENCE] + counts[REFERENCE]
            emit(out, AGGREGATE, identifier, id_length, first, first, elements[row, NAME], outside, number)
    elif role == R.LINE or role == R.POINT:
        stack[here, C.MODE] = C.IN_LINE if role == R.LINE else C.IN_POINT
        stack[here, C.EVENT] = counts[N_EVENTS]
        n = counts[N_NUMBERS]
        emit(out, LINE if role == R.LINE else POINT, number, n, n, 0, 0, 0, 0)
    elif role == R.OUTER or role == R.INNER:
        shell = EXTERIOR_SHELL if role == R.OUTER else INTERIOR_SHELL
        emit(out, REFERENCE, shell, stack[here, C.REVERSED], number, 0, 0, position, 0)
    elif role != R.OTHER:
        return UNSUPPORTED
    if href >= 0 and (role == R.OTHER or role == R.OUTER or role == R.INNER):
        start, length = attributes[href, ATTRIBUTE_VALUE], attributes[href, ATTRIBUTE_LENGTH]
        emit(out, REFERENCE, XLINK, stack[here, C.REVERSED], number, start, length, position, elements[row, NAME])
    return C.DESCEND


@njit(forceinline=True, nrt=False)
def polygon_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, role: int) -> int:
    """An element inside a polygon, line, point or texture coordinates."""
    elements, attributes, counts = piece.elements, piece.attributes, out.counts
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = piece.attribute_roles[attributes[k, ATTRIBUTE_NAME]]
        start, length = attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH]
        if kind == R.A_ID or kind == R.A_RING:
            identifier, id_length = start, length
        elif kind == R.A_DIMENSION:
            stack[here, C.DIMENSION] = dimension(piece.buffer, start, length)
        elif kind == R.A_CRS:
            emit(out, CRS_NAME, start, length, 1, elements[row, TEXT], 0, 0, 0)
        elif kind == R.A_HREF:
            return UNSUPPORTED
    if stack[here, C.MODE] == C.IN_POLYGON:
        n = counts[N_NUMBERS]
        if role == R.RING:
            outer = elements[row, PARENT]
            if row != outer + 1 or elements[row, LAST] != elements[outer, LAST]:
                return UNSUPPORTED
            polygon = out.base[POLYGON] + counts[POLYGON] - 1
            emit(out, RING, n, n, identifier, id_length, polygon, 0, stack[here, C.EVENT])
            stack[here, C.EVENT] = counts[N_EVENTS] - 1
            stack[here, C.MODE] = C.IN_RING
            return C.DESCEND
        if (role == R.INNER) == (counts[RING] == stack[here, C.ITEM]) and (role == R.INNER or role == R.OUTER):
            return UNSUPPORTED
        if role == R.SKIP:
            return C.SKIP
        stack[here, C.EVENT] = elements[row, TEXT]
        if role == R.OTHER or role == R.INNER or role == R.OUTER:
            return C.DESCEND
        return UNSUPPORTED
    if role != R.POSLIST and role != R.POS and role != R.TEXTURE_COORDINATES:
        is_wrapper = role == R.OTHER or (role == R.POINT and stack[here, C.MODE] == C.IN_POINT)
        return C.DESCEND if is_wrapper else UNSUPPORTED
    if elements[row, DIRTY] != 0 or elements[row, LAST] != row + 1:
        return UNSUPPORTED
    text = elements[row, TEXT]
    first = counts[N_NUMBERS]
    size = np.int64(NO_POSITIONS) if role == R.TEXTURE_COORDINATES else stack[here, C.DIMENSION]
    status = add_numbers(piece.buffer, text, text + elements[row, LENGTH], out, size, role == R.POS)
    if status != DONE:
        return status
    if role == R.TEXTURE_COORDINATES:
        if id_length < 0:
            return UNSUPPORTED
        target = out.base[TARGET] + counts[TARGET] - 1
        emit(out, TEXTURE, target, identifier, id_length, first, counts[N_NUMBERS], text, 0)
    elif stack[here, C.MODE] == C.IN_RING:
        out.events[stack[here, C.EVENT], RING_END] = counts[N_NUMBERS]
    else:
        out.events[stack[here, C.EVENT], LINE_END] = counts[N_NUMBERS]  # of points it is the same column
    return C.SKIP


@njit(inline="always")
def add_geometry(piece: Piece, out: Output, stack: IntArray, row: int, here: int, kind: int) -> None:
    """A GML geometry in a geometry property; kind -1 for a property that is only an xlink."""
    n = emit(
        out, GEOMETRY, stack[here, C.OBJECT], stack[here, C.BOUNDARY], kind, stack[here, C.PATH],
        piece.elements[row, TEXT], piece.elements[row, NAME], stack[here, C.EVENT],
    )  # fmt: skip
    stack[here, C.GEOMETRY] = out.base[GEOMETRY] + n
    stack[here, C.MODE] = C.IN_GEOMETRY


@njit(forceinline=True, nrt=False)
def close_element(out: Output, stack: IntArray, here: int) -> int:
    """The element with context `here` ends; returns a status."""
    outer = here - 1
    events, numbers = out.events, out.numbers
    mode = stack[here, C.MODE]
    if mode == C.IN_GEOMETRY:
        outer_mode = stack[outer, C.MODE]
        if stack[here, C.ITEM] >= 0 and (outer_mode == C.IN_GEOMETRY or outer_mode == C.IN_PROPERTY):
            events[stack[here, C.ITEM], AGGREGATE_END] = out.base[REFERENCE] + out.counts[REFERENCE]
    elif mode == C.IN_RING:
        if stack[outer, C.MODE] == C.IN_POLYGON:
            event = stack[here, C.EVENT]
            start, end = events[event, RING_START], events[event, RING_END]
            if end - start < 9:
                return UNSUPPORTED
            is_closed = True
            for k in range(3):
                a, b = numbers[start + k], numbers[end - 3 + k]
                if a != b and not (a != a and b != b):
                    is_closed = False
            events[event, RING_CLOSED] = is_closed
            if is_closed and end - start < 12:
                return UNSUPPORTED
    elif mode == C.IN_POLYGON and stack[outer, C.MODE] == C.IN_GEOMETRY and out.counts[RING] == stack[here, C.ITEM]:
        return UNSUPPORTED
    return DONE
