"""The decorator of every kernel, and what numba offers inside kernels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import Any, TypeVar, cast

import numba
from numba import prange, uint8, uint32, uint64

from citygml.compiled.cache import KernelCache, kernel_lock
from citygml.compiled.callees import compile_for_kernels, has_option, pipeline

__all__ = [
    "n_threads",
    "njit",
    "prange",
    "set_threads",
    "thread_id",
    "thread_limit",
    "uint8",
    "uint32",
    "uint64",
    "widen_alias_checks",
]

F = TypeVar("F", bound=Callable[..., Any])

thread_id = numba.get_thread_id


def njit(
    *,
    cache: bool = False,
    nogil: bool = False,
    parallel: bool = False,
    inline: str | None = None,
    forceinline: bool = False,
    error_model: str | None = None,
    fastmath: bool | Collection[str] | None = None,
    nrt: bool = True,
    noalias: bool = False,
) -> Callable[[F], F]:
    """Compile a function at its first call with new argument types; typed as the function itself.

    Parameters
    ----------
    cache
        Keep the compiled code on disk, named by a hash of everything it was made from (`citygml.compiled.cache`).
    nogil, parallel, inline, error_model, fastmath
        As in `numba.njit`.
    forceinline
        LLVM inlines the function into every caller, whatever its size.
    nrt
        False for functions that allocate nothing and return no array: references to arrays are not counted then, which
        is a third of the time where an event passes a tuple of arrays on.
    noalias
        The function never writes to memory that another of its arguments reads or writes, and LLVM need not check.

    Notes
    -----
    `nrt`, `noalias`, `forceinline` and the cache use inner parts of numba. Where a release of numba lacks one, the
    kernel is compiled without it: slower, with the same results.
    """
    options: dict[str, Any] = {"nogil": nogil, "parallel": parallel}
    for name, value in (("inline", inline), ("error_model", error_model), ("fastmath", fastmath)):
        if value is not None:
            options[name] = value
    if forceinline and has_option("forceinline"):
        options["forceinline"] = True
    if not nrt and has_option("_nrt"):
        options["_nrt"] = False
    if noalias and (compiler := pipeline(noalias=True)) is not None:
        options["pipeline_class"] = compiler

    def decorate(function: F) -> F:
        compiled = numba.njit(**options)(function)
        if compiled is function:  # the compiler is off
            return function
        compiled.kernel_options = sorted(
            (name, sorted(value) if isinstance(value, (set, frozenset)) else value)
            for name, value in (options | {"noalias": noalias, "pipeline_class": None}).items()
        )
        if cache:
            _keep_on_disk(compiled)
        if not parallel and inline is None:
            compile_for_kernels(compiled, options, noalias)
        return cast(F, compiled)

    return decorate


def _keep_on_disk(dispatcher: Any) -> None:
    """Give a compiled function our cache; without the parts of numba it needs, each process compiles for itself."""
    if not (hasattr(dispatcher, "_cache") and KernelCache.is_supported()):
        return
    compile_now = dispatcher.compile
    dispatcher._cache = KernelCache(dispatcher.py_func, dispatcher.kernel_options)

    def compile_once(signature: Any) -> Any:
        with kernel_lock():
            return compile_now(signature)

    dispatcher.compile = compile_once


@lru_cache(maxsize=1)
def widen_alias_checks() -> None:
    """Let loops over more than eight arrays be vectorised, from here on in this process.

    LLVM gives up when it would have to check too many pairs of arrays for overlap; measured: the face loop of the
    shallow water solver runs five times slower without this.
    """
    with contextlib.suppress(Exception):
        from llvmlite import binding

        binding.set_option("twin", "-runtime-memory-check-threshold=512")


def thread_limit() -> int:
    """The most threads a parallel kernel can use in this process."""
    return int(numba.config.NUMBA_NUM_THREADS)


def n_threads() -> int:
    """Threads that parallel kernels use now."""
    return int(numba.get_num_threads())


def set_threads(n: int) -> None:
    """Threads that parallel kernels use from now on, 1 to `thread_limit()`."""
    numba.set_num_threads(n)
