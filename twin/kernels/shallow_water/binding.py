"""Compile plain functions for a precision: constants become values of that precision.

numba takes a literal 0.5 for float64 and would widen float32 arithmetic with
it. So the functions of this room name their constants, and `bind` makes a copy
of each function whose globals hold the constants in the wanted type, compiled.
The compiled code is cached on disk beside the source.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from types import FunctionType, SimpleNamespace
from typing import Any

import numba
import numpy as np
from llvmlite import binding as llvm  # type: ignore[import-untyped]
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.compiler import CompilerBase, DefaultPassBuilder
from numba.extending import intrinsic

from twin.kernels.shallow_water.physics import CONSTANTS

__all__ = ["apart", "bind", "options"]


@lru_cache(maxsize=1)
def _widen_alias_checks() -> None:
    """Let loops over more than eight arrays be vectorised.

    LLVM gives up when it would have to check too many pairs of arrays for
    overlap; measured: the face loop runs five times slower without this.
    """
    llvm.set_option("twin", "-runtime-memory-check-threshold=512")


def options(**more: Any) -> dict[str, Any]:
    """What every kernel here is compiled with.

    No reassociation and no contraction: they would make results depend on the
    place in a vector, and a mirrored city would flood differently.
    """
    return {"cache": True, "nogil": True, "error_model": "numpy", "fastmath": {"nnan", "ninf", "nsz"}, **more}


class _ApartCompiler(CompilerBase):  # type: ignore[misc]
    """Compiles a function whose arrays do not overlap where it writes: LLVM is told, and checks nothing.

    Measured: the checks for overlap at the head of the loops cost 0.2 microseconds a row.
    """

    def define_pipelines(self) -> list[Any]:
        self.state.flags.noalias = True
        return [DefaultPassBuilder.define_nopython_pipeline(self.state)]


def apart(**more: Any) -> dict[str, Any]:
    """Options of a function that never writes to memory which another of its arguments reads or writes."""
    return options(pipeline_class=_ApartCompiler, **more)


@intrinsic  # type: ignore[untyped-decorator]
def _bits(typing_context: Any, value: Any) -> Any:
    """A float's bits as an integer."""
    integer = types.int32 if value == types.float32 else types.int64

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], context.get_value_type(signature.return_type))

    return integer(value), generate


@intrinsic  # type: ignore[untyped-decorator]
def _from_bits(typing_context: Any, value: Any) -> Any:
    """The float with these bits."""
    real = types.float32 if value == types.int32 else types.float64

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], context.get_value_type(signature.return_type))

    return real(value), generate


@intrinsic  # type: ignore[untyped-decorator]
def _root_guess(typing_context: Any, value: Any) -> Any:
    """x**(-1/3) of a positive float to 3 %, from its exponent: magic number minus a third of the bits."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        single = value == types.float32
        integer = context.get_value_type(types.int32 if single else types.int64)
        third = builder.udiv(builder.bitcast(arguments[0], integer), integer(3))
        guess = builder.sub(integer(0x54A2FA8C if single else 0x553EF0FF289DD796), third)
        return builder.bitcast(guess, context.get_value_type(value))

    return value(value), generate


@intrinsic  # type: ignore[untyped-decorator]
def _fetch(typing_context: Any, row: Any, i: Any) -> Any:
    """Ask for the memory around row[i], soon to be used; changes nothing."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        array = context.make_array(signature.args[0])(context, builder, arguments[0])
        place = builder.bitcast(builder.gep(array.data, [arguments[1]]), ir.IntType(8).as_pointer())
        flag = ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [place.type, flag, flag, flag])
        ask = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
        builder.call(ask, [place, flag(0), flag(2), flag(1)])
        return context.get_dummy_value()

    return types.void(row, types.intp), generate


def _inverse_cube_root_single(x):  # type: ignore[no-untyped-def]
    """x**(-1/3) of a positive float32: a guess and two Newton steps (1e-5)."""
    r = root_guess(x)  # type: ignore[name-defined]  # noqa: F821
    r = r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821
    return r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821


def _inverse_cube_root_double(x):  # type: ignore[no-untyped-def]
    """x**(-1/3) of a positive float64: a guess and four Newton steps (1e-15)."""
    r = root_guess(x)  # type: ignore[name-defined]  # noqa: F821
    r = r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821
    r = r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821
    r = r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821
    return r * (FOUR_THIRDS - THIRD * x * (r * r * r))  # type: ignore[name-defined]  # noqa: F821


def _namespace(real: type) -> dict[str, Any]:
    names: dict[str, Any] = {name: real(value) for name, value in CONSTANTS.items()}
    names |= {
        "__name__": __name__,
        "sqrt": math.sqrt,
        "np": np,
        "prange": numba.prange,
        "thread_id": numba.get_thread_id,
        "real": real,
        "bits": _bits,
        "from_bits": _from_bits,
        "root_guess": _root_guess,
        "fetch": _fetch,
    }
    return names


Group = tuple[dict[str, Any], Iterable[Callable[..., Any]]]


def bind(
    real: type, groups: Iterable[Group], sizes: dict[str, int], called: dict[Callable[..., Any], str], variant: str
) -> SimpleNamespace:
    """Compile groups of functions, each with its options; later ones may call earlier ones by name.

    sizes : integer constants the functions name. called : names of functions where they differ from their own.
    variant : told apart on disk, where the functions called differ and the text does not; so are other values of the
        constants, some of which are set elsewhere (`twin.criteria`).
    """
    _widen_alias_checks()
    names = _namespace(real) | sizes
    variant += "_" + hashlib.sha256(repr(sorted(CONSTANTS.items())).encode()).hexdigest()[:8]
    root = _inverse_cube_root_single if real is np.float32 else _inverse_cube_root_double
    names["inverse_cube_root"] = numba.njit(**options())(_rebound(root, names, variant))
    for settings, functions in groups:
        for function in functions:
            name = called.get(function, function.__name__)
            names[name] = numba.njit(**settings)(_rebound(function, names, variant))
    return SimpleNamespace(**names)


def _rebound(function: Callable[..., Any], names: dict[str, Any], variant: str) -> Callable[..., Any]:
    assert isinstance(function, FunctionType)
    copy = FunctionType(function.__code__, names, function.__name__, function.__defaults__)
    copy.__qualname__ = f"{function.__qualname__}_{variant}"
    copy.__module__ = function.__module__
    return copy
