"""Object code of kernels, linked into this process by LLVM alone: no import of numba, a few milliseconds.

numba's calling convention for such code: pointers to the results and to the exception, then each argument spread out.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from citygml.compiled.folders import LEVELS

__all__ = ["CompiledKernel", "addresses", "compile_kernel", "machine_text"]

# What the linker may find by itself: the C library's own.
_LIBRARY = {"memset", "memcpy", "memmove", "memcmp"}
_alive: list[Any] = []  # engines and compiled functions, whose code is in use until the process ends


class CompiledKernel(NamedTuple):
    """A kernel in this process.

    address : of its machine code.
    symbol : its name in the object code.
    object_code : None where the code needs numba to run, or this numba does not hand it out.
    """

    address: int
    symbol: str
    object_code: bytes | None


def machine_text(level: str | None = None) -> str:
    """LLVM, system and processor that object code was made for, as text; a level of `folders.LEVELS` or this machine.

    `NUMBA_CPU_NAME` is another processor than this one, to be compiled for.
    """
    import llvmlite
    from llvmlite import binding

    name = LEVELS[level][0] if level is not None else os.environ.get("NUMBA_CPU_NAME")
    features = os.environ.get("NUMBA_CPU_FEATURES", "") if level is None else ""
    if name is None:
        name, features = binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()
    return repr((llvmlite.__version__, platform.machine(), sys.platform, name, features))


def addresses(objects: Iterable[bytes], symbols: Iterable[str]) -> list[int]:
    """Link object code into this process: the address of each symbol.

    Raises
    ------
    RuntimeError
        The object code cannot be linked.
    """
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_default_triple().create_target_machine(jit=True)
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    for data in objects:
        engine.add_object_file(binding.ObjectFileRef.from_data(data))
    engine.finalize_object()
    _alive.append(engine)
    return [engine.get_function_address(symbol) for symbol in symbols]


def compile_kernel(function: Callable[..., Any], arguments: Iterable[str]) -> CompiledKernel:
    """Compile a function for the given arguments.

    arguments : each a dtype's character, with its number of dimensions for a contiguous array ("d2"); "q" alone is an
        integer.
    """
    import numba
    from numba import types

    element = {
        "B": types.uint8, "b": types.int8, "i": types.int32, "q": types.int64, "d": types.float64, "?": types.bool_,
    }  # fmt: skip
    signature = tuple(
        element[code[0]] if len(code) == 1 else types.Array(element[code[0]], int(code[1]), "C") for code in arguments
    )
    options = {"nogil": True, "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    from citygml.compiled.callees import has_option

    if has_option("_nrt"):
        options["_nrt"] = False
    compiled = numba.njit(**options)(getattr(function, "py_func", function))
    compiled.compile(signature)
    result = compiled.overloads[signature]
    _alive.append(compiled)
    symbol, library = result.fndesc.llvm_func_name, result.library
    return CompiledKernel(library.get_pointer_to_function(symbol), symbol, _object_code(library))


def _object_code(library: Any) -> bytes | None:
    """The library's object code, unless it refers to anything but the C library."""
    try:
        module = library._final_module
        declared = {function.name for function in module.functions if function.is_declaration}
        if all(name.startswith("llvm.") for name in declared - _LIBRARY):
            return bytes(library._get_compiled_object())
    except AttributeError:
        pass
    return None
