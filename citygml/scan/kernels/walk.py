"""The pass over the elements of a piece."""

from __future__ import annotations

from typing import Any

from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.appearance import appearance_element
from citygml.scan.kernels.geometry import add_geometry, geometry_element, leave, polygon_element
from citygml.scan.kernels.objects import object_element, top_element
from citygml.scan.tape import FIRST_ATTRIBUTE, LAST, NAME
from citygml.scan.walk import DONE, FULL, N_EVENTS, UNUSUAL

__all__ = ["walk"]


@njit(nogil=True, nrt=False)
def walk(
    buffer: Any, elements: Any, n_elements: int, attributes: Any, roles: Any, attribute_roles: Any, size: int,
    events: Any, numbers: Any, slow: Any, stack: Any, count: Any, nodes: Any, slots: Any, base: Any, rows_before: int
) -> Any:  # fmt: skip
    """All elements of a piece into events: (status, row it stopped at).

    roles : (n_names, 3) role of each element name, `GeometryKind` code, 1 for names of geometry properties.
    attribute_roles : (n_names,)
    size : numbers of a point where nothing says (`UNSAID`, or the root's srsDimension).
    base : (N_COUNTERS,) events of each kind in earlier pieces; numbering goes on from there.
    rows_before : elements in earlier pieces.
    """
    count[:] = 0
    depth = 0
    row = 0
    for column in range(stack.shape[1]):
        stack[0, column] = 0
    stack[0, C.LAST] = n_elements + 1
    stack[0, C.MODE] = C.TOP
    stack[0, C.OBJECT] = stack[0, C.BOUNDARY] = stack[0, C.GROUP] = stack[0, C.ITEM] = -1
    stack[0, C.SIZE] = size
    while True:
        while depth > 0 and row >= stack[depth, C.LAST]:
            status = leave(events, numbers, count, base, stack, depth, depth - 1)
            if status != DONE:
                return status, row
            depth -= 1
        if row >= n_elements:
            break
        needed = 4 + elements[row + 1, FIRST_ATTRIBUTE] - elements[row, FIRST_ATTRIBUTE]
        if depth + 1 >= stack.shape[0] or count[N_EVENTS] + needed >= events.shape[0]:
            return FULL, row
        here = depth + 1
        for column in range(C.N_COLUMNS):
            stack[here, column] = stack[depth, column]
        stack[here, C.LAST] = elements[row, LAST]
        role = roles[elements[row, NAME], 0]
        mode = stack[here, C.MODE]
        if mode == C.IN_APPEARANCE and role == R.TEXTURE_COORDINATES:
            mode = C.IN_RING
            stack[here, C.MODE] = C.IN_RING
        if mode == C.IN_OBJECT:
            if stack[here, C.RECORD] < 0:
                stack[here, C.RECORD] = stack[depth, C.CHILD]
                stack[depth, C.CHILD] += 1
            down = object_element(
                buffer, elements, attributes, row, roles, attribute_roles, events, nodes, slots, count, base,
                rows_before, stack, here,
            )  # fmt: skip
        elif mode in (C.IN_GEOMETRY, C.IN_PROPERTY):
            if mode == C.IN_PROPERTY:
                if role == R.IMPLICIT or role == R.DECLINE:
                    return UNUSUAL, row
                if not (
                    role == R.AGGREGATE
                    or role == R.POLYGON
                    or role == R.ORIENTABLE
                    or role == R.LINE
                    or role == R.POINT
                ):
                    row = elements[row, LAST]
                    continue
                add_geometry(
                    elements, row, elements[row, NAME], roles[elements[row, NAME], 1], events, count, base, stack, here
                )
            down = geometry_element(
                buffer, elements, attributes, row, role, attribute_roles, events, count, base, stack, here
            )
        elif mode == C.IN_APPEARANCE:
            down = appearance_element(
                buffer, elements, attributes, row, role, attribute_roles, events, count, base, stack, here
            )
        elif mode in (C.TOP, C.MEMBER):
            down = top_element(
                elements, attributes, row, role, attribute_roles, events, count, base, rows_before, stack, here
            )
        else:
            down = polygon_element(
                buffer,
                elements,
                attributes,
                row,
                role,
                attribute_roles,
                events,
                numbers,
                slow,
                count,
                base,
                stack,
                here,
            )
        if down < 0:
            return down, row
        if down == 0:
            row = elements[row, LAST]
        else:
            depth += 1
            row += 1
    return DONE, row
