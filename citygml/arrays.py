"""Types of the arrays in signatures, by element.

A shape is a convention, not a type: it stands in the docstring of each argument. `FloatArray` is what a function
returns when it says float64; `FloatingArray` is what it takes where float32 serves as well.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

__all__ = [
    "AnyArray",
    "BoolArray",
    "ByteArray",
    "Float32Array",
    "FloatArray",
    "FloatingArray",
    "Int8Array",
    "Int16Array",
    "Int32Array",
    "IntArray",
    "IntegerArray",
    "NumberArray",
    "ObjectArray",
    "TextArray",
    "TimeArray",
    "UInt32Array",
    "UInt64Array",
]

FloatArray: TypeAlias = npt.NDArray[np.float64]
Float32Array: TypeAlias = npt.NDArray[np.float32]
FloatingArray: TypeAlias = npt.NDArray[np.floating[Any]]
IntArray: TypeAlias = npt.NDArray[np.int64]
Int32Array: TypeAlias = npt.NDArray[np.int32]
Int16Array: TypeAlias = npt.NDArray[np.int16]
Int8Array: TypeAlias = npt.NDArray[np.int8]
IntegerArray: TypeAlias = npt.NDArray[np.integer[Any]]
ByteArray: TypeAlias = npt.NDArray[np.uint8]
UInt32Array: TypeAlias = npt.NDArray[np.uint32]
UInt64Array: TypeAlias = npt.NDArray[np.uint64]
BoolArray: TypeAlias = npt.NDArray[np.bool_]
NumberArray: TypeAlias = npt.NDArray[np.number[Any]]
ObjectArray: TypeAlias = npt.NDArray[np.object_]
TextArray: TypeAlias = npt.NDArray[np.str_]
TimeArray: TypeAlias = npt.NDArray[np.datetime64]
AnyArray: TypeAlias = npt.NDArray[Any]
