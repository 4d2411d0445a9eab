"""Compiled kernels on disk, one file for each kernel and tuple of argument types.

A file is named by the function, by a hash of the argument types, the versions of Python, numba and LLVM and the
processor, and by the kernel's fingerprint (`citygml.compiled.fingerprint`): code of changed sources has another name,
so nothing stale is ever loaded and no time stamp matters. Files are written whole or not at all, and carry a checksum.

Where files are: see `citygml.compiled.folders`.

Two processes that need the same kernel at the same time compile it once: a lock file tells the second to wait.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import pickle
import platform
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import llvmlite
import numba

from citygml.compiled.fingerprint import fingerprint, signature_text
from citygml.compiled.folders import LEVELS, cache_folders, file_lock, host_levels, level_folder, write_whole

__all__ = ["KernelCache", "kernel_lock"]

_log = logging.getLogger("citygml.compiled")


class KernelCache:
    """What numba asks for code it has compiled before: the interface of `numba.core.caching._Cache`."""

    def __init__(self, function: Any, options: object) -> None:
        self._function = function
        self._options = options
        self._names: dict[tuple[Any, tuple[str, ...] | None], str] = {}

    @staticmethod
    def is_supported() -> bool:
        """Whether this numba has the parts that turn compiled code into bytes and back."""
        try:
            from numba.core.compiler import CompileResult
            from numba.core.registry import cpu_target
            from numba.core.serialize import dumps

            cpu_target.target_context.codegen().magic_tuple()
            return callable(CompileResult._reduce) and callable(CompileResult._rebuild) and callable(dumps)
        except (ImportError, AttributeError):
            return False

    @property
    def cache_path(self) -> str:
        return str(next(cache_folders(self._function.__module__)))

    def enable(self) -> None:
        """Part of numba's interface; the cache is always on."""

    def disable(self) -> None:
        """Part of numba's interface; the cache is always on."""

    def flush(self) -> None:
        """Forget the names of files, so that the next compilation looks again."""
        self._names.clear()

    def load_overload(self, signature: Any, target_context: Any) -> Any:
        """The compiled code for these argument types, or None; then this process holds the lock to compile it."""
        target_context.refresh()
        found = self._load(signature, target_context)
        if found is None and _lock(self._function.__module__, self._name(signature)):
            found = self._load(signature, target_context)  # another process may have written it while this one waited
        return found

    def save_overload(self, signature: Any, result: Any) -> None:
        """Keep compiled code; does nothing where it cannot be kept (addresses inside, no folder to write)."""
        try:
            if any(not lifted.can_cache for lifted in result.lifted) or result.library.has_dynamic_globals:
                return
            from numba.core.serialize import dumps

            body = dumps(result._reduce())
        except Exception as error:  # an inner part of numba that works otherwise: compile in each process
            _log.warning("%s cannot be kept on disk (%s)", self._function.__qualname__, error)
            return
        write_whole(self._function.__module__, self._name(signature), hashlib.sha256(body).digest() + body)

    def _name(self, signature: Any, processor: tuple[str, ...] | None = None) -> str:
        """Name of the file for these argument types, on this processor if no other is named."""
        name = self._names.get((signature, processor))
        if name is None:
            arguments = getattr(signature, "args", signature)
            result = getattr(signature, "return_type", None)
            build = repr((signature_text(arguments), str(result), _versions(), processor or _processor()))
            name = "{}-{}-{}.nbc".format(
                re.sub(r"[^\w.]", "", f"{self._function.__module__.rpartition('.')[2]}.{self._function.__qualname__}"),
                hashlib.sha256(build.encode()).hexdigest()[:12],
                fingerprint(self._function, self._options)[:16],
            )
            self._names[signature, processor] = name
        return name

    def _places(self, signature: Any) -> Iterator[Path]:
        """Files that may hold the code: made here for this processor, or come with the wheel for its level."""
        for folder in cache_folders(self._function.__module__):
            yield folder / self._name(signature)
        triple, *_ = _processor()
        for level in host_levels():
            if (folder := level_folder(level)).is_dir():
                yield folder / self._name(signature, (triple, LEVELS[level][0], ""))

    def _load(self, signature: Any, target_context: Any) -> Any:
        from numba.core.compiler import CompileResult

        for path in self._places(signature):
            try:
                data = path.read_bytes()
                if hashlib.sha256(data[32:]).digest() != data[:32]:
                    raise ValueError("checksum is wrong")
                return CompileResult._rebuild(target_context, *pickle.loads(data[32:]))
            except FileNotFoundError:
                continue
            except Exception as error:
                _log.info("%s cannot be loaded (%s); compiling again", path, error)
        return None


def _versions() -> tuple[str, ...]:
    return (
        numba.__version__, llvmlite.__version__, sys.implementation.cache_tag, getattr(sys, "abiflags", ""),
        sys.platform, platform.machine(),
    )  # fmt: skip


def _processor() -> tuple[str, ...]:
    """Triple, processor and features numba compiles for."""
    from numba.core.registry import cpu_target

    return tuple(map(str, cpu_target.target_context.codegen().magic_tuple()))


_held = threading.local()


@contextlib.contextmanager
def kernel_lock() -> Iterator[None]:
    """Releases, at its end, the locks that looking for compiled code took inside."""
    stack: list[contextlib.ExitStack] = _held.__dict__.setdefault("stack", [])
    with contextlib.ExitStack() as locks:
        stack.append(locks)
        try:
            yield
        finally:
            stack.pop()


def _lock(module: str, name: str) -> bool:
    """Take the lock of a file of compiled code until the `kernel_lock` around ends; whether it could be taken."""
    stack: list[contextlib.ExitStack] = _held.__dict__.get("stack", [])
    return bool(stack) and stack[-1].enter_context(file_lock(module, name))
