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
from types import FunctionType, SimpleNamespace
from typing import Any

import numpy as np

from twin.kernels.compiled import (
    bits,
    from_bits,
    inverse_cube_root_guess,
    njit,
    prange,
    prefetch,
    thread_id,
    widen_alias_checks,
)
from twin.kernels.shallow_water.physics import CONSTANTS

__all__ = ["apart", "bind", "options"]


def options(**more: Any) -> dict[str, Any]:
    """What every kernel here is compiled with.

    No reassociation and no contraction: they would make results depend on the
    place in a vector, and a mirrored city would flood differently.
    """
    return {"cache": True, "nogil": True, "error_model": "numpy", "fastmath": {"nnan", "ninf", "nsz"}, **more}


def apart(**more: Any) -> dict[str, Any]:
    """Options of a function that never writes to memory which another of its arguments reads or writes."""
    return options(noalias=True, **more)


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
        "prange": prange,
        "thread_id": thread_id,
        "real": real,
        "bits": bits,
        "from_bits": from_bits,
        "root_guess": inverse_cube_root_guess,
        "fetch": prefetch,
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
    widen_alias_checks()
    names = _namespace(real) | sizes
    variant += "_" + hashlib.sha256(repr(sorted(CONSTANTS.items())).encode()).hexdigest()[:8]
    root = _inverse_cube_root_single if real is np.float32 else _inverse_cube_root_double
    names["inverse_cube_root"] = njit(**options())(_rebound(root, names, variant))
    for settings, functions in groups:
        for function in functions:
            name = called.get(function, function.__name__)
            names[name] = njit(**settings)(_rebound(function, names, variant))
    return SimpleNamespace(**names)


def _rebound(function: Callable[..., Any], names: dict[str, Any], variant: str) -> Callable[..., Any]:
    assert isinstance(function, FunctionType)
    copy = FunctionType(function.__code__, names, function.__name__, function.__defaults__)
    copy.__qualname__ = f"{function.__qualname__}_{variant}"
    copy.__module__ = function.__module__
    return copy
