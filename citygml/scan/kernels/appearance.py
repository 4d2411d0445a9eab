"""Elements of an appearance."""

from __future__ import annotations

from typing import Any

from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.context import emit, find
from citygml.scan.tape import DIRTY, LAST, LENGTH, NAME, TEXT
from citygml.scan.walk import APPEARANCE_VALUE, SURFACE_DATA, TARGET, UNUSUAL

__all__ = ["appearance_element"]


@njit(forceinline=True, nrt=False)
def appearance_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any,
    base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element inside an Appearance: C.GEOMETRY of its context is its number, C.ITEM the surface data or -1."""
    leaf = elements[row, LAST] == row + 1
    text, length = elements[row, TEXT], elements[row, LENGTH]
    if role == R.TEXTURE or role == R.MATERIAL:
        n = emit(events, count, SURFACE_DATA, elements[row, NAME], stack[here, C.GEOMETRY], text, 0, 0, 0, 0)
        stack[here, C.ITEM] = base[SURFACE_DATA] + n
        return 1
    if role == R.TARGET:
        k = find(elements, attributes, row, attribute_roles, R.A_URI)
        if k >= 0:
            emit(events, count, TARGET, stack[here, C.ITEM], attributes[k, 1], attributes[k, 2], text, 0, 0, 0)
        elif leaf and elements[row, DIRTY] == 0:
            emit(events, count, TARGET, stack[here, C.ITEM], text, length, text, 0, 0, 0)
        else:
            return UNUSUAL
        return 1
    if role == R.DECLINE:
        return UNUSUAL
    if leaf:
        emit(
            events, count, APPEARANCE_VALUE, stack[here, C.GEOMETRY], stack[here, C.ITEM], elements[row, NAME], text,
            length,
            elements[row, DIRTY], 0,
        )  # fmt: skip
    return 1
