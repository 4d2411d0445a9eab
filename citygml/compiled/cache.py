"""Compiled kernels on disk, one file for each kernel and tuple of argument types.

A file is named by the function, by a hash of the argument types, the versions of Python, numba and LLVM and the
processor, and by the kernel's fingerprint (`citygml.compiled.fingerprint`): code of changed sources has another name,
so nothing stale is ever loaded and no time stamp matters. Files are written whole or not at all, and carry a checksum.

Where files are: `NUMBA_CACHE_DIR` if that is set, else `__pycache__/kernels` in the package, or the user's cache folder
where the package cannot be written.

Two processes that need the same kernel at the same time compile it once: a lock file tells the second to wait.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import pickle
import platform
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import llvmlite
import numba

from citygml.compiled.fingerprint import fingerprint, signature_text

__all__ = ["KernelCache", "kernel_lock"]

_log = logging.getLogger("citygml.compiled")
_LONGEST_WAIT = 300.0  # s, for another process that compiles the same kernel
_POLL = 0.02  # s


class KernelCache:
    """What numba asks for code it has compiled before: the interface of `numba.core.caching._Cache`."""

    def __init__(self, function: Any, options: object) -> None:
        self._function = function
        self._options = options
        self._names: dict[Any, str] = {}

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
        name = self._name(signature)
        found = self._load(name, target_context)
        if found is None and _lock(self._function.__module__, name):
            found = self._load(name, target_context)  # another process may have written it while this one waited
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

    def _name(self, signature: Any) -> str:
        name = self._names.get(signature)
        if name is None:
            arguments = getattr(signature, "args", signature)
            result = getattr(signature, "return_type", None)
            build = repr((signature_text(arguments), str(result), _versions(), _processor()))
            name = "{}-{}-{}.nbc".format(
                re.sub(r"[^\w.]", "", f"{self._function.__module__.rpartition('.')[2]}.{self._function.__qualname__}"),
                hashlib.sha256(build.encode()).hexdigest()[:12],
                fingerprint(self._function, self._options)[:16],
            )
            self._names[signature] = name
        return name

    def _load(self, name: str, target_context: Any) -> Any:
        from numba.core.compiler import CompileResult

        for folder in cache_folders(self._function.__module__):
            try:
                data = (folder / name).read_bytes()
                if hashlib.sha256(data[32:]).digest() != data[:32]:
                    raise ValueError("checksum is wrong")
                return CompileResult._rebuild(target_context, *pickle.loads(data[32:]))
            except FileNotFoundError:
                continue
            except Exception as error:
                _log.info("%s in %s cannot be loaded (%s); compiling again", name, folder, error)
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


def cache_folders(module: str) -> Iterator[Path]:
    """Folders that may hold compiled code of a module, the preferred one first."""
    if numba.config.CACHE_DIR:
        yield Path(numba.config.CACHE_DIR)
        return
    package = sys.modules.get(module.partition(".")[0])
    file = getattr(package, "__file__", None)
    if file is None:
        return
    home = Path(file).parent
    yield home / "__pycache__" / "kernels"
    user = _user_cache()
    if user is not None:
        yield user / "city-twin" / hashlib.sha256(str(home).encode()).hexdigest()[:16]


def _user_cache() -> Path | None:
    """The user's cache folder; None for a user without a home."""
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        folder = os.path.expanduser("~/Library/Caches")
    else:
        folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(folder) if os.path.isabs(folder) else None


def write_whole(module: str, name: str, data: bytes) -> None:
    """Write a file in the first folder that allows it, and remove what earlier sources left there."""
    for folder in cache_folders(module):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
                file.write(data)
            Path(file.name).chmod(0o644)
            Path(file.name).replace(folder / name)
        except OSError as error:
            _log.info("%s cannot be kept in %s: %s", name, folder, error)
            continue
        if not numba.config.CACHE_DIR:
            for stale in folder.glob(name.rpartition("-")[0] + "-*.nbc"):
                if stale.name != name:
                    with contextlib.suppress(OSError):
                        stale.unlink()
        return


# Locks: one stack of open lock files for each compilation under way in a thread.

_held = threading.local()


@contextlib.contextmanager
def kernel_lock() -> Iterator[None]:
    """Releases, at its end, the locks that looking for compiled code took inside."""
    stack: list[list[Callable[[], None]]] = _held.__dict__.setdefault("stack", [])
    stack.append([])
    try:
        yield
    finally:
        for release in stack.pop():
            release()


def _lock(module: str, name: str) -> bool:
    """Take the lock of a file of compiled code; True after another process held it meanwhile."""
    stack = _held.__dict__.get("stack")
    if not stack:
        return False
    for folder in cache_folders(module):
        path = folder / f"{name}.lock"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            continue
        waited, end = False, time.monotonic() + _LONGEST_WAIT
        while not _locked(descriptor):
            waited = True
            if time.monotonic() > end:
                os.close(descriptor)
                return False
            time.sleep(_POLL)
        stack[-1].append(partial(_unlock, descriptor, path))
        return True if waited else (folder / name).exists()
    return False


def _unlock(descriptor: int, path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
    os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
