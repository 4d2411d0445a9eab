"""City objects, boundary surfaces, and their attributes."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.context import dimension, emit, find, path_node
from citygml.scan.kernels.geometry import add_geometry
from citygml.scan.tape import DIRTY, FIRST_ATTRIBUTE, LAST, LENGTH, NAME, TEXT
from citygml.scan.walk import (
    APPEARANCE,
    ATTRIBUTE_NAME,
    BOUNDARY,
    CRS_NAME,
    DECLINED,
    EMPTY_GEOMETRY,
    FLAG_ATTRIBUTE,
    FLAG_DIRTY,
    FLAG_GROUP,
    NOTE,
    OBJECT,
    RECORD_SHIFT,
    REFERENCE,
    UNKNOWN_FEATURE,
    UNUSUAL,
    VALUE,
)

__all__ = ["object_element", "top_element"]


@njit(forceinline=True, nrt=False)
def attribute_element(
    elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, nodes: Any, slots: Any,
    count: Any, rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element of an object's attributes: its text if it has no children, and its XML attributes."""
    path = path_node(nodes, slots, stack[here, C.PATH], elements[row, NAME])
    if path < 0:
        return DECLINED
    number = rows_before + row
    group = stack[here, C.GROUP]
    record = stack[here, C.RECORD] << RECORD_SHIFT
    leaf = elements[row, LAST] == row + 1
    if leaf or role == R.GROUP:
        length = elements[row, LENGTH]
        if elements[row, DIRTY] != 0:
            length |= FLAG_DIRTY
        if not leaf:
            length = np.int64(0)
        if role == R.GROUP:
            length |= FLAG_GROUP
        emit(
            events, count, VALUE, stack[here, C.OBJECT], stack[here, C.BOUNDARY], path | record, number, group,
            elements[row, TEXT], length,
        )  # fmt: skip
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        name = attributes[k, 0]
        kind = attribute_roles[name]
        if kind != R.A_KEEP and kind != R.A_HREF:
            continue
        node = path_node(nodes, slots, path, name + ATTRIBUTE_NAME)
        if node < 0:
            return DECLINED
        length = attributes[k, 2] | FLAG_ATTRIBUTE
        emit(
            events,
            count,
            VALUE,
            stack[here, C.OBJECT],
            stack[here, C.BOUNDARY],
            node | record,
            number,
            group,
            attributes[k, 1],
            length,
        )
    stack[here, C.PATH] = path
    if role == R.GROUP:
        stack[here, C.GROUP] = number
    return 1


@njit(forceinline=True, nrt=False)
def row_element(
    elements: Any, attributes: Any, row: int, is_object: bool, attribute_roles: Any, events: Any, count: Any, base: Any,
    rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """A city object or boundary surface begins."""
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    k = find(elements, attributes, row, attribute_roles, R.A_ID)
    if k >= 0:
        identifier, id_length = attributes[k, 1], attributes[k, 2]
    kind = OBJECT if is_object else BOUNDARY
    n = emit(
        events, count, kind, elements[row, NAME], stack[here, C.OBJECT], identifier, id_length, elements[row, TEXT],
        rows_before + row, stack[here, C.BOUNDARY],
    )  # fmt: skip
    stack[here, C.MODE] = C.IN_OBJECT
    if is_object:
        stack[here, C.OBJECT] = base[OBJECT] + n
        stack[here, C.BOUNDARY] = -1
        stack[here, C.PATH] = 0
    else:
        stack[here, C.BOUNDARY] = base[BOUNDARY] + n
        stack[here, C.PATH] = 1
    stack[here, C.GROUP] = -1
    stack[here, C.CHILD] = 0
    stack[here, C.RECORD] = -1
    return 1

@njit(forceinline=True, nrt=False)
def object_element(
    buffer: Any, elements: Any, attributes: Any, row: int, roles: Any, attribute_roles: Any, events: Any,
    nodes: Any, slots: Any, count: Any, base: Any, rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element of a city object or boundary surface, or of their attributes."""
    name = elements[row, NAME]
    role = roles[name, 0]
    leaf = elements[row, LAST] == row + 1
    if role == R.FEATURE or role == R.BOUNDARY:
        return row_element(
            elements, attributes, row, role == R.FEATURE, attribute_roles, events, count, base, rows_before, stack, here
        )
    if role == R.SKIP:
        return 0
    if role == R.PASS:
        stack[here, C.MODE] = C.TOP
        return 1
    position = elements[row, TEXT]
    below = R.OTHER if leaf else roles[elements[row + 1, NAME], 0]
    if below == R.IMPLICIT or below == R.DECLINE:
        return UNUSUAL
    href: Any = np.int64(-1)
    is_property = (
        below == R.POLYGON or below == R.AGGREGATE or below == R.ORIENTABLE or below == R.LINE or below == R.POINT
    )
    if leaf and roles[name, 2] == 1:
        href = find(elements, attributes, row, attribute_roles, R.A_HREF)
        is_property = href >= 0
        if href < 0 and elements[row, LENGTH] > 0:
            return UNUSUAL
        if href < 0:
            at_object, at_boundary = stack[here, C.OBJECT], stack[here, C.BOUNDARY]
            emit(events, count, NOTE, EMPTY_GEOMETRY, position, name, at_object, at_boundary, 0, 0)
            return 0
    k = find(elements, attributes, row, attribute_roles, R.A_DIMENSION)
    if k >= 0:
        stack[here, C.SIZE] = dimension(buffer, attributes[k, 1], attributes[k, 2])
    if is_property:
        path = path_node(nodes, slots, stack[here, C.PATH], name)
        if path < 0:
            return DECLINED
        stack[here, C.PATH] = path
        stack[here, C.MODE] = C.IN_PROPERTY
        stack[here, C.EVENT] = position
        stack[here, C.ITEM] = -1
        stack[here, C.REVERSED] = 0
        if href >= 0:
            add_geometry(elements, row, name, -1, events, count, base, stack, here)
            emit(
                events,
                count,
                REFERENCE,
                -1,
                0,
                stack[here, C.GEOMETRY],
                attributes[href, 1],
                attributes[href, 2],
                position,
                elements[row, NAME],
            )
        return 1
    if role != R.OTHER and role != R.GROUP and role != R.OUTER and role != R.INNER and role != R.POS:
        return UNUSUAL
    return attribute_element(
        elements, attributes, row, role, attribute_roles, events, nodes, slots, count, rows_before, stack, here
    )


@njit(forceinline=True, nrt=False)
def top_element(
    elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any, base: Any,
    rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element outside city objects."""
    position = elements[row, TEXT]
    if stack[here, C.MODE] == C.MEMBER:
        if role == R.BOUNDARY or role == R.APPEARANCE:
            return UNUSUAL
        if role != R.FEATURE:
            emit(events, count, NOTE, UNKNOWN_FEATURE, position, elements[row, NAME], 0, 0, 0, 0)
        return row_element(
            elements, attributes, row, True, attribute_roles, events, count, base, rows_before, stack, here
        )
    if role == R.APPEARANCE:
        n = emit(events, count, APPEARANCE, stack[here, C.OBJECT], position, 0, 0, 0, 0, 0)
        stack[here, C.MODE] = C.IN_APPEARANCE
        stack[here, C.GEOMETRY] = base[APPEARANCE] + n
        stack[here, C.ITEM] = -1
        return 1
    if role == R.MEMBER and stack[here, C.OBJECT] < 0:
        k = find(elements, attributes, row, attribute_roles, R.A_HREF)
        if k >= 0:
            return UNUSUAL
        stack[here, C.MODE] = C.MEMBER
        return 1
    k = find(elements, attributes, row, attribute_roles, R.A_CRS)
    if k >= 0:
        emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 0, position, 0, 0, 0)
    if role == R.FEATURE:
        return UNUSUAL
    return 1
