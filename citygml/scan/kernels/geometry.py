"""Elements of a geometry: aggregates and xlinks, polygons, rings, coordinates."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.context import dimension, emit, numbers_of
from citygml.scan.tape import DIRTY, FIRST_ATTRIBUTE, LAST, LENGTH, NAME, PARENT, TEXT
from citygml.scan.walk import (
    AGGREGATE,
    ANY,
    CRS_NAME,
    DONE,
    GEOMETRY,
    LINE,
    N_EVENTS,
    N_NUMBERS,
    POINT,
    POLYGON,
    REFERENCE,
    RING,
    TARGET,
    TEXTURE,
    UNUSUAL,
)

__all__ = ["add_geometry", "geometry_element", "leave", "polygon_element"]


@njit(forceinline=True, nrt=False)
def geometry_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any,
    base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element below a geometry property and outside polygons: 1 to go down, below 0 to stop."""
    if role == R.SKIP:
        return 0
    stack[here, C.ITEM] = -1
    outside = stack[here, C.REVERSED]
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    href: Any = np.int64(-1)
    position = elements[row, TEXT]
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = attribute_roles[attributes[k, 0]]
        if kind == R.A_ID:
            identifier, id_length = attributes[k, 1], attributes[k, 2]
        elif kind == R.A_HREF:
            href = k
        elif kind == R.A_DIMENSION:
            stack[here, C.SIZE] = dimension(buffer, attributes[k, 1], attributes[k, 2])
        elif kind == R.A_CRS:
            emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 1, position, 0, 0, 0)
        elif (
            kind == R.A_ORIENTATION
            and role == R.ORIENTABLE
            and attributes[k, 2] == 1
            and buffer[attributes[k, 1]] == 45
        ):
            stack[here, C.REVERSED] = 1 - stack[here, C.REVERSED]
    number = stack[here, C.GEOMETRY]
    if role == R.POLYGON:
        n = emit(events, count, POLYGON, number, identifier, id_length, position, stack[here, C.REVERSED], 0, 0)
        emit(events, count, REFERENCE, base[POLYGON] + n, stack[here, C.REVERSED], number, 0, 0, position, 0)
        stack[here, C.MODE] = C.IN_POLYGON
        stack[here, C.ITEM] = count[RING]
    elif role == R.AGGREGATE or role == R.ORIENTABLE:
        if id_length >= 0:
            stack[here, C.ITEM] = count[N_EVENTS]
            first = base[REFERENCE] + count[REFERENCE]
            emit(events, count, AGGREGATE, identifier, id_length, first, first, elements[row, NAME], outside, number)
    elif role == R.LINE or role == R.POINT:
        stack[here, C.MODE] = C.IN_LINE if role == R.LINE else C.IN_POINT
        stack[here, C.EVENT] = count[N_EVENTS]
        n = count[N_NUMBERS]
        emit(events, count, LINE if role == R.LINE else POINT, number, n, n, 0, 0, 0, 0)
    elif role != R.OTHER and role != R.OUTER and role != R.INNER:
        return UNUSUAL
    elif href >= 0:
        emit(
            events,
            count,
            REFERENCE,
            -1,
            stack[here, C.REVERSED],
            number,
            attributes[href, 1],
            attributes[href, 2],
            position,
            elements[row, NAME],
        )
    return 1


@njit(forceinline=True, nrt=False)
def polygon_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, numbers: Any,
    slow: Any, count: Any, base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element inside a polygon, line, point or texture coordinates."""
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = attribute_roles[attributes[k, 0]]
        if kind == R.A_ID or kind == R.A_RING:
            identifier, id_length = attributes[k, 1], attributes[k, 2]
        elif kind == R.A_DIMENSION:
            stack[here, C.SIZE] = dimension(buffer, attributes[k, 1], attributes[k, 2])
        elif kind == R.A_CRS:
            emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 1, elements[row, TEXT], 0, 0, 0)
        elif kind == R.A_HREF:
            return UNUSUAL
    if stack[here, C.MODE] == C.IN_POLYGON:
        n = count[N_NUMBERS]
        if role == R.RING:
            around = elements[row, PARENT]
            if row != around + 1 or elements[row, LAST] != elements[around, LAST]:
                return UNUSUAL
            polygon = base[POLYGON] + count[POLYGON] - 1
            emit(events, count, RING, n, n, identifier, id_length, polygon, 0, stack[here, C.EVENT])
            stack[here, C.EVENT] = count[N_EVENTS] - 1
            stack[here, C.MODE] = C.IN_RING
            return 1
        if (role == R.INNER) == (count[RING] == stack[here, C.ITEM]) and (role == R.INNER or role == R.OUTER):
            return UNUSUAL
        if role == R.SKIP:
            return 0
        stack[here, C.EVENT] = elements[row, TEXT]
        if role == R.OTHER or role == R.INNER or role == R.OUTER:
            return 1
        return UNUSUAL
    if role != R.POSLIST and role != R.POS and role != R.TEXTURE_COORDINATES:
        return 1 if role == R.OTHER or (role == R.POINT and stack[here, C.MODE] == C.IN_POINT) else UNUSUAL
    if elements[row, DIRTY] != 0 or elements[row, LAST] != row + 1:
        return UNUSUAL
    start = elements[row, TEXT]
    first = count[N_NUMBERS]
    size = np.int64(ANY) if role == R.TEXTURE_COORDINATES else stack[here, C.SIZE]
    status = numbers_of(buffer, start, start + elements[row, LENGTH], numbers, slow, count, size, role == R.POS)
    if status != DONE:
        return status
    if role == R.TEXTURE_COORDINATES:
        if id_length < 0:
            return UNUSUAL
        target = base[TARGET] + count[TARGET] - 1
        emit(events, count, TEXTURE, target, identifier, id_length, first, count[N_NUMBERS], start, 0)
    elif stack[here, C.MODE] == C.IN_RING:
        events[stack[here, C.EVENT], 2] = count[N_NUMBERS]
    else:
        events[stack[here, C.EVENT], 3] = count[N_NUMBERS]
    return 0

@njit(inline="always")
def add_geometry(
    elements: Any, row: int, name: int, kind: int, events: Any, count: Any, base: Any, stack: Any, here: int
) -> None:
    """A GML geometry in a geometry property; kind -1 for a property that only refers to one."""
    n = emit(
        events,
        count,
        GEOMETRY,
        stack[here, C.OBJECT],
        stack[here, C.BOUNDARY],
        kind,
        stack[here, C.PATH],
        elements[row, TEXT],
        name,
        stack[here, C.EVENT],
    )
    stack[here, C.GEOMETRY] = base[GEOMETRY] + n
    stack[here, C.MODE] = C.IN_GEOMETRY

@njit(forceinline=True, nrt=False)
def leave(events: Any, numbers: Any, count: Any, base: Any, stack: Any, here: int, outer: int) -> Any:
    """The element with context `here` has ended; `outer` is its parent's."""
    mode = stack[here, C.MODE]
    if mode == C.IN_GEOMETRY:
        around = stack[outer, C.MODE]
        if stack[here, C.ITEM] >= 0 and (around == C.IN_GEOMETRY or around == C.IN_PROPERTY):
            events[stack[here, C.ITEM], 4] = base[REFERENCE] + count[REFERENCE]
    elif mode == C.IN_RING:
        if stack[outer, C.MODE] == C.IN_POLYGON:
            event = stack[here, C.EVENT]
            start, end = events[event, 1], events[event, 2]
            if end - start < 9:
                return UNUSUAL
            closed = True
            for k in range(3):
                a, b = numbers[start + k], numbers[end - 3 + k]
                if a != b and not (a != a and b != b):
                    closed = False
            events[event, 6] = closed
            if closed and end - start < 12:
                return UNUSUAL
    elif mode == C.IN_POLYGON and stack[outer, C.MODE] == C.IN_GEOMETRY and count[RING] == stack[here, C.ITEM]:
        return UNUSUAL
    return DONE
