"""The pass over the elements of a piece."""

from __future__ import annotations

from citygml.arrays import ByteArray, FloatArray, IntArray
from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.appearance import appearance_element
from citygml.scan.kernels.geometry import add_geometry, close_element, geometry_element, polygon_element
from citygml.scan.kernels.objects import object_element, top_element
from citygml.scan.tape import FIRST_ATTRIBUTE, LAST, NAME
from citygml.scan.walk import DONE, FULL, N_EVENTS, UNSUPPORTED, Output, Piece

__all__ = ["walk"]


@njit(nogil=True, nrt=False)
def walk(
    buffer: ByteArray, elements: IntArray, n_elements: int, attributes: IntArray, roles: IntArray,
    attribute_roles: IntArray, dimension: int, events: IntArray, numbers: FloatArray, inexact: IntArray,
    stack: IntArray, counts: IntArray, nodes: IntArray, slots: IntArray, base: IntArray, rows_before: int
) -> tuple[int, int]:  # fmt: skip
    """All elements of a piece into events: (status, row it stopped at).

    Arguments are the fields of `Piece` and `Output`, and the context stack. dimension : numbers per position where no
    element says (DIMENSION_UNSPECIFIED, or the root's srsDimension).
    """
    piece = Piece(buffer, elements, attributes, roles, attribute_roles, rows_before)
    out = Output(events, numbers, inexact, counts, base, nodes, slots)
    counts[:] = 0
    depth = 0
    row = 0
    for column in range(stack.shape[1]):
        stack[0, column] = 0
    stack[0, C.LAST] = n_elements + 1
    stack[0, C.MODE] = C.TOP
    stack[0, C.OBJECT] = stack[0, C.BOUNDARY] = stack[0, C.GROUP] = stack[0, C.ITEM] = -1
    stack[0, C.DIMENSION] = dimension
    while True:
        while depth > 0 and row >= stack[depth, C.LAST]:
            status = close_element(out, stack, depth)
            if status != DONE:
                return status, row
            depth -= 1
        if row >= n_elements:
            break
        needed = 4 + elements[row + 1, FIRST_ATTRIBUTE] - elements[row, FIRST_ATTRIBUTE]
        if depth + 1 >= stack.shape[0] or counts[N_EVENTS] + needed >= events.shape[0]:
            return FULL, row
        here = depth + 1
        for column in range(C.N_COLUMNS):
            stack[here, column] = stack[depth, column]
        stack[here, C.LAST] = elements[row, LAST]
        role = roles[elements[row, NAME], R.ROLE]
        mode = stack[here, C.MODE]
        if mode == C.IN_APPEARANCE and role == R.TEXTURE_COORDINATES:
            mode = C.IN_RING
            stack[here, C.MODE] = C.IN_RING
        if mode == C.IN_OBJECT:
            if stack[here, C.RECORD] < 0:
                stack[here, C.RECORD] = stack[depth, C.CHILD]
                stack[depth, C.CHILD] += 1
            step = object_element(piece, out, stack, row, here)
        elif mode in (C.IN_GEOMETRY, C.IN_PROPERTY):
            if mode == C.IN_PROPERTY:
                if role == R.IMPLICIT or role == R.UNSUPPORTED:
                    return UNSUPPORTED, row
                if not (
                    role == R.AGGREGATE
                    or role == R.POLYGON
                    or role == R.ORIENTABLE
                    or role == R.LINE
                    or role == R.POINT
                ):
                    if elements[row, LAST] > row + 1:
                        return UNSUPPORTED, row
                    row = elements[row, LAST]
                    continue
                add_geometry(piece, out, stack, row, here, roles[elements[row, NAME], R.GEOMETRY_KIND])
            step = geometry_element(piece, out, stack, row, here, role)
        elif mode == C.IN_APPEARANCE:
            step = appearance_element(piece, out, stack, row, here, role)
        elif mode in (C.TOP, C.MEMBER):
            step = top_element(piece, out, stack, row, here, role)
        else:
            step = polygon_element(piece, out, stack, row, here, role)
        if step < 0:
            return step, row
        if step == C.SKIP:
            row = elements[row, LAST]
        else:
            depth += 1
            row += 1
    return DONE, row
