"""Elements of an appearance."""

from __future__ import annotations

from citygml.arrays import IntArray
from citygml.compiled.jit import njit
from citygml.scan import roles as R
from citygml.scan.kernels import context as C
from citygml.scan.kernels.context import emit, find
from citygml.scan.tape import ATTRIBUTE_LENGTH, ATTRIBUTE_VALUE, DIRTY, LAST, LENGTH, NAME, TEXT
from citygml.scan.walk import APPEARANCE_VALUE, SURFACE_DATA, TARGET, UNSUPPORTED, Output, Piece

__all__ = ["appearance_element"]


@njit(forceinline=True, nrt=False)
def appearance_element(piece: Piece, out: Output, stack: IntArray, row: int, here: int, role: int) -> int:
    """An element inside an Appearance."""
    elements, attributes = piece.elements, piece.attributes
    is_leaf = elements[row, LAST] == row + 1
    name, text, length = elements[row, NAME], elements[row, TEXT], elements[row, LENGTH]
    appearance, surface_data = stack[here, C.GEOMETRY], stack[here, C.ITEM]
    if role == R.TEXTURE or role == R.MATERIAL:
        n = emit(out, SURFACE_DATA, name, appearance, text, 0, 0, 0, 0)
        stack[here, C.ITEM] = out.base[SURFACE_DATA] + n
        return C.DESCEND
    if role == R.TARGET:
        k = find(piece, row, R.A_URI)
        if k >= 0:
            uri, uri_length = attributes[k, ATTRIBUTE_VALUE], attributes[k, ATTRIBUTE_LENGTH]
            emit(out, TARGET, surface_data, uri, uri_length, text, 0, 0, 0)
        elif is_leaf and elements[row, DIRTY] == 0:
            emit(out, TARGET, surface_data, text, length, text, 0, 0, 0)
        else:
            return UNSUPPORTED
        return C.DESCEND
    if role == R.UNSUPPORTED:
        return UNSUPPORTED
    if is_leaf:
        emit(out, APPEARANCE_VALUE, appearance, surface_data, name, text, length, elements[row, DIRTY], 0)
    return C.DESCEND
