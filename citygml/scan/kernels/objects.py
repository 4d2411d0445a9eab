"""City objects, boundary surfaces, and their attributes."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import IntArray
from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.context import dimension, emit, find, path_node
from citygml.scan.kernels.geometry import add_geometry
from citygml.scan.tape import (
    ATTRIBUTE_LENGTH,
    ATTRIBUTE_NAME,
    ATTRIBUTE_VALUE,
    DIRTY,
    FIRST_ATTRIBUTE,
    LAST,
    LENGTH,
    NAME,
    TEXT,
)
from citygml.scan.walk import (
    APPEARANCE,
    BOUNDARY,
    BOUNDARY_PATH,
    CRS_NAME,
    EMPTY_GEOMETRY,
    FLAG_ATTRIBUTE,
    FLAG_DIRTY,
    FLAG_GROUP,
    NOTE,
    OBJECT,
    OBJECT_PATH,
    PATHS_FULL,
    RECORD_SHIFT,
    REFERENCE,
    UNKNOWN_FEATURE,
    UNSUPPORTED,
    VALUE,
    XLINK,
    XML_ATTRIBUTE,
    Output,
    Piece,
)

__all__ = ["object_element", "top_element"]


@njit(forceinline=True, nrt=False)
def attribute_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, role: int) -> int:
    """An element of an object's attributes: its text if it has no children, and its XML attributes."""
    elements, attributes = piece.elements, piece.attributes
    path = path_node(out.nodes, out.slots, stack[here, C.PATH], elements[row, NAME])
    if path < 0:
        return PATHS_FULL
    number = piece.rows_before + row
    group = stack[here, C.GROUP]
    record = stack[here, C.RECORD] << RECORD_SHIFT
    city_object, boundary = stack[here, C.OBJECT], stack[here, C.BOUNDARY]
    is_leaf = elements[row, LAST] == row + 1
    if is_leaf or role == R.GROUP:
        length = elements[row, LENGTH]
        if elements[row, DIRTY] != 0:
            length |= FLAG_DIRTY
        if not is_leaf:
            length = np.int64(0)
        if role == R.GROUP:
            length |= FLAG_GROUP
        emit(out, VALUE, city_object, boundary, path | record, number, group, elements[row, TEXT], length)
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        name = attributes[k, ATTRIBUTE_NAME]
        kind = piece.attribute_roles[name]
        if kind != R.A_KEEP and kind != R.A_HREF:
            continue
        node = path_node(out.nodes, out.slots, path, name + XML_ATTRIBUTE)
        if node < 0:
            return PATHS_FULL
        start, length = attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH] | FLAG_ATTRIBUTE
        emit(out, VALUE, city_object, boundary, node | record, number, group, start, length)
    stack[here, C.PATH] = path
    if role == R.GROUP:
        stack[here, C.GROUP] = number
    return C.DESCEND


@njit(forceinline=True, nrt=False)
def row_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, is_object: bool) -> int:
    """A city object or boundary surface begins."""
    elements, attributes = piece.elements, piece.attributes
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    k = find(piece, row, R.A_ID)
    if k >= 0:
        identifier, id_length = attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH]
    kind = OBJECT if is_object else BOUNDARY
    n = emit(
        out, kind, elements[row, NAME], stack[here, C.OBJECT], identifier, id_length, elements[row, TEXT],
        piece.rows_before + row, stack[here, C.BOUNDARY],
    )  # fmt: skip
    stack[here, C.MODE] = C.IN_OBJECT
    if is_object:
        stack[here, C.OBJECT] = out.base[OBJECT] + n
        stack[here, C.BOUNDARY] = -1
        stack[here, C.PATH] = OBJECT_PATH
    else:
        stack[here, C.BOUNDARY] = out.base[BOUNDARY] + n
        stack[here, C.PATH] = BOUNDARY_PATH
    stack[here, C.GROUP] = -1
    stack[here, C.CHILD] = 0
    stack[here, C.RECORD] = -1
    return C.DESCEND


@njit(forceinline=True, nrt=False)
def object_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int) -> int:
    """An element of a city object or boundary surface, or of their attributes."""
    elements, attributes, roles = piece.elements, piece.attributes, piece.element_roles
    name = elements[row, NAME]
    role = roles[name, R.ROLE]
    is_leaf = elements[row, LAST] == row + 1
    if role == R.FEATURE or role == R.BOUNDARY:
        return row_element(piece, out, stack, row, here, role == R.FEATURE)
    if role == R.SKIP:
        return C.SKIP
    if role == R.PASS:
        stack[here, C.MODE] = C.TOP
        return C.DESCEND
    position = elements[row, TEXT]
    child = R.OTHER if is_leaf else roles[elements[row + 1, NAME], R.ROLE]
    if child == R.IMPLICIT or child == R.UNSUPPORTED:
        return UNSUPPORTED
    href: Any = np.int64(-1)
    is_property = (
        child == R.POLYGON or child == R.AGGREGATE or child == R.ORIENTABLE or child == R.LINE or child == R.POINT
    )
    if is_leaf and roles[name, R.IS_PROPERTY] == 1:
        href = find(piece, row, R.A_HREF)
        is_property = href >= 0
        if href < 0 and elements[row, LENGTH] > 0:
            return UNSUPPORTED
        if href < 0:
            emit(out, NOTE, EMPTY_GEOMETRY, position, name, stack[here, C.OBJECT], stack[here, C.BOUNDARY], 0, 0)
            return C.SKIP
    k = find(piece, row, R.A_DIMENSION)
    if k >= 0:
        size = dimension(piece.buffer, attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH])
        stack[here, C.DIMENSION] = size
    if is_property:
        path = path_node(out.nodes, out.slots, stack[here, C.PATH], name)
        if path < 0:
            return PATHS_FULL
        stack[here, C.PATH] = path
        stack[here, C.MODE] = C.IN_PROPERTY
        stack[here, C.EVENT] = position
        stack[here, C.ITEM] = -1
        stack[here, C.REVERSED] = 0
        if href >= 0:
            add_geometry(piece, out, stack, row, here, -1)
            start, length = attributes[href, ATTRIBUTE_VALUE], attributes[href, ATTRIBUTE_LENGTH]
            emit(out, REFERENCE, XLINK, 0, stack[here, C.GEOMETRY], start, length, position, name)
        return C.DESCEND
    if role != R.OTHER and role != R.GROUP and role != R.OUTER and role != R.INNER and role != R.POS:
        return UNSUPPORTED
    return attribute_element(piece, out, stack, row, here, role)


@njit(forceinline=True, nrt=False)
def top_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, role: int) -> int:
    """An element outside city objects."""
    elements, attributes = piece.elements, piece.attributes
    position = elements[row, TEXT]
    if stack[here, C.MODE] == C.MEMBER:
        if role == R.SKIP:
            return C.SKIP
        if role == R.BOUNDARY or role == R.APPEARANCE or role == R.PASS or role == R.UNSUPPORTED:
            return UNSUPPORTED
        if role != R.FEATURE:
            emit(out, NOTE, UNKNOWN_FEATURE, position, elements[row, NAME], 0, 0, 0, 0)
        return row_element(piece, out, stack, row, here, True)
    if role == R.APPEARANCE:
        n = emit(out, APPEARANCE, stack[here, C.OBJECT], position, 0, 0, 0, 0, 0)
        stack[here, C.MODE] = C.IN_APPEARANCE
        stack[here, C.GEOMETRY] = out.base[APPEARANCE] + n
        stack[here, C.ITEM] = -1
        return C.DESCEND
    if role == R.MEMBER and stack[here, C.OBJECT] < 0:
        if find(piece, row, R.A_HREF) >= 0:
            return UNSUPPORTED
        stack[here, C.MODE] = C.MEMBER
        return C.DESCEND
    if role == R.SKIP:
        return C.SKIP
    k = find(piece, row, R.A_CRS)
    if k >= 0:
        emit(out, CRS_NAME, attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH], 0, position, 0, 0, 0)
    if role == R.FEATURE or role == R.POSLIST or role == R.POS or role == R.UNSUPPORTED:
        return UNSUPPORTED
    return C.DESCEND
