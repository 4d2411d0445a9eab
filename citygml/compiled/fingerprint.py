"""A hash of all that determines a kernel's machine code: its bytecode, constants, options and all it calls.

The time stamp of a file would miss a changed formula in another file, and would be new in every checkout. So the hash
follows the names a function uses into the functions, constants and record types behind them. Comments, formatting and
the place of a file do not count. Functions of numba and numpy count by name: their versions are part of a file's name,
and what they hold besides code, such as locks, differs between processes.
"""

from __future__ import annotations

import hashlib
import types
from typing import Any

import numpy as np

__all__ = ["fingerprint", "signature_text"]

# What its text determines.
_WRITTEN = (bool, int, float, complex, str, bytes, np.dtype, types.BuiltinFunctionType)
_PACKAGES = ("citygml", "twin")
_LIBRARIES = ("numba", "llvmlite", "numpy")


def fingerprint(function: Any, options: object = None) -> str:
    """Hexadecimal hash of a Python function, its options, and every function and constant it reaches."""
    digest = hashlib.sha256(repr(options).encode())
    _add_function(digest, function, {})
    return digest.hexdigest()


def signature_text(argument_types: Any) -> str:
    """The types of a call, with the field names of named tuples: another order of fields is another layout."""
    return ", ".join(_type_text(kind) for kind in argument_types)


def _type_text(kind: Any) -> str:
    fields = getattr(kind, "fields", None)
    if fields is not None and hasattr(kind, "instance_class"):
        inner = ", ".join(f"{name}: {_type_text(member)}" for name, member in zip(fields, kind.types, strict=True))
        return f"{kind.instance_class.__name__}({inner})"
    members = getattr(kind, "types", None)
    if isinstance(members, tuple):
        return f"{type(kind).__name__}({', '.join(map(_type_text, members))})"
    return str(kind)


def _add_function(digest: Any, function: types.FunctionType, seen: dict[int, int]) -> None:
    if id(function) in seen:
        digest.update(b"again %d" % seen[id(function)])
        return
    seen[id(function)] = len(seen)
    if function.__module__.partition(".")[0] in _LIBRARIES:
        digest.update(f"{function.__module__}.{function.__qualname__}".encode())
        return
    digest.update(repr((function.__name__, function.__defaults__, function.__kwdefaults__)).encode())
    names: set[str] = set()
    _add_code(digest, function.__code__, names, function.__doc__)
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        digest.update(name.encode())
        _add_value(digest, cell.cell_contents, names, seen)
    for name in sorted(names & function.__globals__.keys()):
        digest.update(name.encode())
        _add_value(digest, function.__globals__[name], names, seen)


def _add_code(digest: Any, code: types.CodeType, names: set[str], docstring: str | None = None) -> None:
    """The bytecode and its constants but the docstring; collects the names it uses."""
    names.update(code.co_names)
    digest.update(code.co_code)
    digest.update(repr((code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)).encode())
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            _add_code(digest, constant, names)
        elif isinstance(constant, frozenset):
            digest.update(repr(sorted(map(repr, constant))).encode())
        elif docstring is None or constant != docstring:
            digest.update(repr(constant).encode())


def _add_value(digest: Any, value: Any, names: set[str], seen: dict[int, int]) -> None:
    python_function = getattr(value, "py_func", None) or getattr(value, "_defn", None)
    if isinstance(python_function, types.FunctionType):  # a compiled function, or an intrinsic
        digest.update(repr(getattr(value, "kernel_options", None)).encode())
        _add_function(digest, python_function, seen)
    elif isinstance(value, types.FunctionType):
        _add_function(digest, value, seen)
    elif isinstance(value, types.ModuleType):
        digest.update(value.__name__.encode())
        if value.__name__.partition(".")[0] in _PACKAGES:
            for name in sorted(names & vars(value).keys()):
                digest.update(name.encode())
                _add_value(digest, vars(value)[name], names, seen)
    elif isinstance(value, np.ndarray):
        digest.update(f"{value.dtype} {value.shape}".encode())
        digest.update(np.ascontiguousarray(value).tobytes())
    elif isinstance(value, np.generic):
        digest.update(f"{value.dtype}".encode() + value.tobytes())
    elif isinstance(value, type):
        digest.update(f"{value.__qualname__} {getattr(value, '_fields', '')}".encode())
    elif isinstance(value, tuple):
        digest.update(f"{type(value).__name__} {len(value)}".encode())
        for member in value:
            _add_value(digest, member, names, seen)
    elif (
        isinstance(value, (bool, int, float, complex, str, bytes, np.dtype, types.BuiltinFunctionType)) or value is None
    ):
        digest.update(f"{type(value).__name__} {value!r}".encode())
    else:
        digest.update(f"{type(value).__module__}.{type(value).__qualname__}".encode())
