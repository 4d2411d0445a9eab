"""Kernels that other kernels call, compiled for that purpose alone.

numba makes of every function it meets a complete one: with a wrapper that unpacks Python objects (longer than the
function itself where tuples of arrays are passed on), machine code of its own, and a file in the cache. A function
that only kernels call needs none of this; its code becomes part of its callers'. Measured on the kernels of a flood:
half of the time to compile.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numba

__all__ = ["compile_for_kernels", "has_option", "pipeline"]

_log = logging.getLogger("citygml.compiled")


@lru_cache(maxsize=1)
def _known_options() -> frozenset[str]:
    with contextlib.suppress(Exception):
        from numba.core.options import DefaultOptions

        return frozenset(vars(DefaultOptions))
    return frozenset()


def has_option(name: str) -> bool:
    """Whether this numba knows an option of its decorator that is not documented."""
    return name in _known_options()


@lru_cache(maxsize=4)
def pipeline(*, noalias: bool = False, no_compile: bool = False) -> Any:
    """A compiler with flags numba's decorator does not offer; None where numba has no such flags.

    noalias : tell LLVM that arrays do not overlap. Measured: the checks for overlap at the head of the loops cost
        0.2 microseconds a row.
    no_compile : LLVM code only, no machine code.
    """
    with contextlib.suppress(Exception):
        from numba.core.compiler import CompilerBase, DefaultPassBuilder, Flags

        known = Flags()
        known.noalias, known.no_compile  # noqa: B018 - raises where there are no such flags

        class FlaggedCompiler(CompilerBase):
            def define_pipelines(self) -> list[Any]:
                if noalias:
                    self.state.flags.noalias = True
                if no_compile:
                    self.state.flags.no_compile = True
                return [DefaultPassBuilder.define_nopython_pipeline(self.state)]

        return FlaggedCompiler
    return None


@lru_cache(maxsize=1)
def _is_supported() -> bool:
    """Whether this numba has the parts that keep a function out of the engine that makes machine code."""
    try:
        from llvmlite.binding import ExecutionEngine
        from numba.core.codegen import JITCodeLibrary
        from numba.core.compiler import CompileResult
        from numba.core.dispatcher import Dispatcher
        from numba.core.registry import cpu_target
        from numba.core.typing import make_concrete_template

        engine = cpu_target.target_context.codegen()._engine._ee
        parts = (
            ExecutionEngine.remove_module, Dispatcher.get_call_template, Dispatcher.get_overload,
            Dispatcher.nopython_signatures, CompileResult._find_referenced_environments, make_concrete_template,
            cpu_target.target_context.insert_user_function, engine.add_module, JITCodeLibrary._finalize_specific,
            JITCodeLibrary._ensure_finalized,
        )  # fmt: skip
        return all(part is not None for part in parts) and has_option("no_cpython_wrapper")
    except (ImportError, AttributeError):
        return False


def compile_for_kernels(dispatcher: Any, options: Mapping[str, Any], noalias: bool) -> None:
    """Let other kernels call this one without its wrappers; where numba lacks a part for it, nothing changes."""
    compiler = pipeline(noalias=noalias, no_compile=True)
    if compiler is None or not _is_supported():
        return
    callee = _Callee(dispatcher, dict(options) | {"pipeline_class": compiler})
    dispatcher.get_call_template = callee.get_call_template
    dispatcher.get_overload = callee.get_overload
    compile_now = dispatcher.compile

    def compile_whole(signature: Any) -> Any:
        entry_point = compile_now(signature)
        _set_environments(dispatcher, signature)
        return entry_point

    dispatcher.compile = compile_whole


def _set_environments(dispatcher: Any, signature: Any) -> None:
    """Tell the machine code where the constants of its callees are: each of them did so when it was compiled alone."""
    arguments = tuple(getattr(signature, "args", signature))
    result = dispatcher.overloads.get(arguments)
    if result is not None and getattr(result, "metadata", None) is not None:  # None where loaded from the cache
        for environment in result._find_referenced_environments():
            result.library.codegen.set_env(environment.env_name, environment)


def _no_machine_code() -> None:
    """In place of the step that makes machine code of all LLVM code the engine holds."""


class _Callee:
    """LLVM code of a function for each tuple of argument types, for other kernels to link."""

    def __init__(self, dispatcher: Any, options: dict[str, Any]) -> None:
        self._dispatcher = dispatcher
        self._options = options
        self._compiler: Any = None
        self._results: dict[Any, tuple[Any, object]] = {}

    def get_call_template(self, args: Any, kws: Any) -> Any:
        """What numba's type inference asks of a function that is called."""
        from numba.core.typing import make_concrete_template

        pysig, args = self._dispatcher.fold_argument_types(args, kws)
        self._compile(tuple(args))
        name = self._dispatcher.py_func.__name__
        signatures = [result.signature for result, _ in self._results.values()]
        return make_concrete_template(f"CallTemplate({name})", key=name, signatures=signatures), pysig, args, {}

    def get_overload(self, signature: Any) -> object:
        """The key under which the target context knows the function with these argument types."""
        arguments = tuple(getattr(signature, "args", signature))
        self._compile(arguments)
        return self._results[arguments][1]

    def _compile(self, arguments: tuple[Any, ...]) -> None:
        if arguments in self._results:
            return
        dispatcher = self._dispatcher
        if self._compiler is None:
            wrappers = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
            self._compiler = numba.njit(**(self._options | wrappers))(dispatcher.py_func)._compiler
        with dispatcher._compiling_counter:
            result = self._compiler.compile(arguments, None)
        library = result.library
        library._finalize_specific = _no_machine_code
        library._ensure_finalized()
        library.codegen._engine._ee.remove_module(library._final_module)
        key = object()
        dispatcher.targetctx.insert_user_function(key, result.fndesc, [result.library])
        self._results[arguments] = (result, key)
