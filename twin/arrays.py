"""Types of the arrays in signatures, by element: those of `citygml.arrays`."""

from __future__ import annotations

from citygml.arrays import (
    AnyArray,
    BoolArray,
    ByteArray,
    Float32Array,
    FloatArray,
    FloatingArray,
    Int8Array,
    Int16Array,
    Int32Array,
    IntArray,
    IntegerArray,
    NumberArray,
    ObjectArray,
    TextArray,
    TimeArray,
    UInt32Array,
    UInt64Array,
)

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
