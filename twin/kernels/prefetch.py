"""Asking for memory before it is needed, where a kernel knows its next rows but the processor cannot guess them."""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

__all__ = ["fetch"]

_CACHE_LINE = 64


@intrinsic
def fetch(context: Any, array: Any, row: Any) -> Any:
    """Ask for the cache lines of array[row], array (n,); the row need not exist."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = signature.args[0]
        view = context.make_array(kind)(context, builder, arguments[0])
        place = cgutils.get_item_pointer(
            context, builder, kind, view, [arguments[1]], wraparound=False, boundscheck=False
        )
        byte = ir.IntType(8).as_pointer()
        number = ir.IntType(32)
        function = cgutils.get_or_insert_function(
            builder.module, ir.FunctionType(ir.VoidType(), [byte, number, number, number]), "llvm.prefetch.p0"
        )
        for_reading, keep, data = number(0), number(3), number(1)
        start = builder.bitcast(place, byte)
        size = kind.dtype.size if hasattr(kind.dtype, "size") else kind.dtype.bitwidth // 8
        for offset in range(0, size, _CACHE_LINE):
            builder.call(function, [builder.gep(start, [number(offset)]), for_reading, keep, data])
        return context.get_dummy_value()

    return types.void(array, types.intp), generate
