"""Single machine instructions for kernels: bit casts, counts of zeros, vectors of bytes, prefetches.

Each function stands here twice. Its Python body says what it computes; it runs where the compiler is off, and is
compiled where a release of numba offers no intrinsics. The generator before it writes LLVM code for the same result.

The functions on bytes read up to 32 bytes from the index on, so a buffer ends in that many bytes that do not matter.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba import types

__all__ = [
    "VECTOR_WIDTH",
    "as_double",
    "bits",
    "from_bits",
    "inverse_cube_root_guess",
    "leading_zeros",
    "load_8_bytes",
    "lowest_bit",
    "mask_byte",
    "mask_name_end",
    "mask_no_digits",
    "mask_quote",
    "multiply_high",
    "prefetch",
    "prefetch_record",
    "trailing_zeros",
]

F = TypeVar("F", bound=Callable[..., Any])
Bytes = npt.NDArray[np.uint8]

VECTOR_WIDTH = 32  # bytes; LLVM lowers such vectors to whatever the machine has
_CACHE_LINE = 64
_I1, _I8, _I32, _I64, _I128 = (ir.IntType(n) for n in (1, 8, 32, 64, 128))
_VECTOR = ir.VectorType(_I8, VECTOR_WIDTH)


def _generated_by(
    generate: Callable[..., Any], single: Callable[..., Any] | None = None, double: Callable[..., Any] | None = None
) -> Callable[[F], F]:
    """Inside kernels, the LLVM code a generator writes; else the function itself.

    single, double : what to compile for 4-byte and 8-byte numbers, where that differs and numba has no intrinsics.
    """

    def decorate(function: F) -> F:
        if numba.config.DISABLE_JIT:
            return function
        with contextlib.suppress(ImportError):
            from numba.extending import intrinsic

            return cast(F, intrinsic(generate))
        if single is None or double is None:
            return cast(F, numba.njit(inline="always")(function))
        from numba.extending import overload

        overload(function)(lambda value: single if value.bitwidth == 32 else double)
        return function

    return decorate


# Numbers.


def _cast(to: Callable[[Any], Any]) -> Callable[..., Any]:
    def generate(typing_context: Any, value: Any) -> Any:
        def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.bitcast(arguments[0], context.get_value_type(signature.return_type))

        return to(value)(value), build

    return generate


@_generated_by(
    _cast(lambda value: types.int32 if value == types.float32 else types.int64),
    single=lambda value: np.float32(value).view(np.int32),
    double=lambda value: np.float64(value).view(np.int64),
)
def bits(value: Any) -> Any:
    """A float's bits as an integer of the same size."""
    return np.array([value]).view(np.int32 if isinstance(value, np.float32) else np.int64)[0]


@_generated_by(
    _cast(lambda value: types.float32 if value == types.int32 else types.float64),
    single=lambda value: np.int32(value).view(np.float32),
    double=lambda value: np.int64(value).view(np.float64),
)
def from_bits(value: Any) -> Any:
    """The float with these bits; of the integer's size."""
    return np.array([value]).view(np.float32 if isinstance(value, np.int32) else np.float64)[0]


@_generated_by(_cast(lambda value: types.float64))
def as_double(value: Any) -> Any:
    """The float64 with the bits of an unsigned integer."""
    return np.uint64(value).view(np.float64)


def _root_guess(typing_context: Any, value: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        single = value == types.float32
        integer = context.get_value_type(types.int32 if single else types.int64)
        third = builder.udiv(builder.bitcast(arguments[0], integer), integer(3))
        guess = builder.sub(integer(0x54A2FA8C if single else 0x553EF0FF289DD796), third)
        return builder.bitcast(guess, context.get_value_type(value))

    return value(value), build


@_generated_by(
    _root_guess,
    single=lambda value: np.int32(0x54A2FA8C - np.float32(value).view(np.int32) // 3).view(np.float32),
    double=lambda value: np.int64(0x553EF0FF289DD796 - np.float64(value).view(np.int64) // 3).view(np.float64),
)
def inverse_cube_root_guess(value: Any) -> Any:
    """x**(-1/3) of a positive float to 4 %, from its exponent: magic number minus a third of the bits."""
    if isinstance(value, np.float32):
        return np.int32(0x54A2FA8C - int(value.view(np.int32)) // 3).view(np.float32)
    return np.int64(0x553EF0FF289DD796 - int(np.float64(value).view(np.int64)) // 3).view(np.float64)


def _multiply_high(typing_context: Any, a: Any, b: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        product = builder.mul(builder.zext(arguments[0], _I128), builder.zext(arguments[1], _I128))
        return builder.trunc(builder.lshr(product, ir.Constant(_I128, 64)), _I64)

    return types.uint64(types.uint64, types.uint64), build


@_generated_by(_multiply_high)
def multiply_high(a: np.uint64, b: np.uint64) -> np.uint64:
    """Upper 64 bits of the 128-bit product."""
    half, low = np.uint64(32), np.uint64(0xFFFFFFFF)
    a_high, a_low, b_high, b_low = a >> half, a & low, b >> half, b & low
    middle = (a_low * b_low >> half) + (a_high * b_low & low) + (a_low * b_high & low)
    return a_high * b_high + (a_high * b_low >> half) + (a_low * b_high >> half) + (middle >> half)


def _leading_zeros(typing_context: Any, value: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ctlz(arguments[0], ir.Constant(_I1, 0))

    return types.uint64(types.uint64), build


@_generated_by(_leading_zeros)
def leading_zeros(value: np.uint64) -> np.uint64:
    """Zero bits above the highest bit that is set; 64 of zero."""
    n = 0
    while n < 64 and (value >> np.uint64(63 - n)) == np.uint64(0):
        n += 1
    return np.uint64(n)


def _trailing_zeros(typing_context: Any, value: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.Constant(_I1, 0))

    return types.uint64(types.uint64), build


@_generated_by(_trailing_zeros)
def trailing_zeros(value: np.uint64) -> np.uint64:
    """Zero bits below the lowest bit that is set; 64 of zero."""
    n = 0
    while n < 64 and ((value >> np.uint64(n)) & np.uint64(1)) == np.uint64(0):
        n += 1
    return np.uint64(n)


def _lowest_bit(typing_context: Any, mask: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.zext(builder.cttz(arguments[0], ir.Constant(_I1, 0)), _I64)

    return types.int64(types.uint32), build


@_generated_by(_lowest_bit)
def lowest_bit(mask: np.uint32) -> int:
    """Place of the lowest bit that is set; 32 of zero."""
    n = 0
    while n < 32 and (mask >> np.uint32(n)) & np.uint32(1) == np.uint32(0):
        n += 1
    return n


# Bytes.


def _pointer(context: Any, builder: Any, kind: Any, array: Any, index: Any, to: Any) -> Any:
    data = context.make_array(kind)(context, builder, array).data
    return builder.bitcast(builder.gep(data, [index]), to.as_pointer())


def _vector(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
    pointer = _pointer(context, builder, signature.args[0], arguments[0], arguments[1], _VECTOR)
    return builder.load(pointer, align=1)


def _constant(value: int) -> Any:
    return ir.Constant(_VECTOR, [value] * VECTOR_WIDTH)


def _splat(builder: Any, byte: Any) -> Any:
    undefined = ir.Constant(_VECTOR, ir.Undefined)
    one = builder.insert_element(undefined, byte, ir.Constant(_I32, 0))
    lanes = ir.Constant(ir.VectorType(_I32, VECTOR_WIDTH), [0] * VECTOR_WIDTH)
    return builder.shuffle_vector(one, undefined, lanes)


def _load_8_bytes(typing_context: Any, buffer: Any, index: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _pointer(context, builder, signature.args[0], arguments[0], arguments[1], _I64)
        return builder.load(pointer, align=1)

    return types.uint64(buffer, types.int64), build


@_generated_by(_load_8_bytes)
def load_8_bytes(buffer: Bytes, index: int) -> np.uint64:
    """The eight bytes at `index` as one integer, the first in the lowest byte."""
    word = np.uint64(0)
    for k in range(8):
        word |= np.uint64(buffer[index + k]) << np.uint64(8 * k)
    return word


def _mask_byte(typing_context: Any, buffer: Any, index: Any, byte: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        vector = _vector(context, builder, signature, arguments)
        return builder.bitcast(builder.icmp_unsigned("==", vector, _splat(builder, arguments[2])), _I32)

    return types.uint32(buffer, types.int64, types.uint8), build


@_generated_by(_mask_byte)
def mask_byte(buffer: Bytes, index: int, byte: int) -> np.uint32:
    """Bit i is set where `buffer[index + i] == byte`."""
    mask = np.uint32(0)
    for i in range(VECTOR_WIDTH):
        if buffer[index + i] == byte:
            mask |= np.uint32(1) << np.uint32(i)
    return mask


def _mask_quote(typing_context: Any, buffer: Any, index: Any, byte: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        vector = _vector(context, builder, signature, arguments)
        quote = builder.icmp_unsigned("==", vector, _splat(builder, arguments[2]))
        angle = builder.icmp_unsigned("==", vector, _constant(ord("<")))
        return builder.bitcast(builder.or_(quote, angle), _I32)

    return types.uint32(buffer, types.int64, types.uint8), build


@_generated_by(_mask_quote)
def mask_quote(buffer: Bytes, index: int, byte: int) -> np.uint32:
    """Bit i is set at `byte` (a quote) and at '<', which no attribute value may hold."""
    mask = np.uint32(0)
    for i in range(VECTOR_WIDTH):
        if buffer[index + i] == byte or buffer[index + i] == 0x3C:
            mask |= np.uint32(1) << np.uint32(i)
    return mask


def _mask_name_end(typing_context: Any, buffer: Any, index: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        vector = _vector(context, builder, signature, arguments)
        found = builder.icmp_unsigned("<=", vector, _constant(ord(" ")))
        for byte in "/=><":
            found = builder.or_(found, builder.icmp_unsigned("==", vector, _constant(ord(byte))))
        return builder.bitcast(found, _I32)

    return types.uint32(buffer, types.int64), build


@_generated_by(_mask_name_end)
def mask_name_end(buffer: Bytes, index: int) -> np.uint32:
    """Bit i is set where a name cannot go on: space or control, '/', '=', '>', '<'."""
    mask = np.uint32(0)
    for i in range(VECTOR_WIDTH):
        byte = buffer[index + i]
        if byte <= 0x20 or byte == 0x2F or 0x3C <= byte <= 0x3E:
            mask |= np.uint32(1) << np.uint32(i)
    return mask


def _mask_no_digits(typing_context: Any, buffer: Any, index: Any) -> Any:
    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        above = builder.sub(_vector(context, builder, signature, arguments), _constant(ord("0")))
        return builder.bitcast(builder.icmp_unsigned(">", above, _constant(9)), _I32)

    return types.uint32(buffer, types.int64), build


@_generated_by(_mask_no_digits)
def mask_no_digits(buffer: Bytes, index: int) -> np.uint32:
    """Bit i is set where `buffer[index + i]` is none of '0'..'9'."""
    mask = np.uint32(0)
    for i in range(VECTOR_WIDTH):
        if buffer[index + i] < 0x30 or buffer[index + i] > 0x39:
            mask |= np.uint32(1) << np.uint32(i)
    return mask


# Memory.


def _fetch(keep: int, whole_record: bool) -> Callable[..., Any]:
    """Prefetch for reading; keep : 0 (use once) to 3 (keep in all caches)."""

    def generate(typing_context: Any, array: Any, index: Any) -> Any:
        def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            kind = signature.args[0]
            data = context.make_array(kind)(context, builder, arguments[0]).data
            start = builder.bitcast(builder.gep(data, [arguments[1]]), _I8.as_pointer())
            signature_of_prefetch = ir.FunctionType(ir.VoidType(), [start.type, _I32, _I32, _I32])
            prefetch = builder.module.globals.get("llvm.prefetch.p0")
            if prefetch is None:
                prefetch = ir.Function(builder.module, signature_of_prefetch, "llvm.prefetch.p0")
            size = getattr(kind.dtype, "size", 1) if whole_record else 1
            for offset in range(0, size, _CACHE_LINE):
                builder.call(prefetch, [builder.gep(start, [_I32(offset)]), _I32(0), _I32(keep), _I32(1)])
            return context.get_dummy_value()

        return types.void(array, types.intp), build

    return generate


@_generated_by(_fetch(2, False))
def prefetch(array: Any, index: int) -> None:
    """Ask for the memory around array[index], contiguous (n,), soon to be used; the index need not exist."""


@_generated_by(_fetch(3, True))
def prefetch_record(array: Any, index: int) -> None:
    """Ask for the cache lines of the record array[index], contiguous (n,); the index need not exist."""
