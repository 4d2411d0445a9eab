"""Where compiled code lies, for which processor, and the locks that let processes share it. Free of numba.

Folders, in the order they are asked: `NUMBA_CACHE_DIR` if that is set; else `__pycache__/kernels` in the package, then
the user's cache folder where the package cannot be written. Last come the folders of object code that a wheel carries,
`citygml/compiled/objects/LEVEL`, the best level of this processor first.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

__all__ = ["LEVELS", "cache_folders", "file_lock", "host_levels", "level_folder", "write_whole"]

_log = logging.getLogger("citygml.compiled")
_LONGEST_WAIT = 300.0  # s, for another process that compiles the same kernel
_POLL = 0.02  # s

_V3 = ("avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe")
# Levels of processors that wheels carry code for, the best first: LLVM's name of the processor, and what it needs.
LEVELS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "x86-64-v4": ("x86-64-v4", (*_V3, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl")),
    "x86-64-v3": ("x86-64-v3", _V3),
    "aarch64": ("generic", ("neon",)),
}


@lru_cache(maxsize=1)
def host_levels() -> tuple[str, ...]:
    """The levels this processor can run, the best first; none where the user names a processor to compile for."""
    from llvmlite import binding

    if os.environ.get("NUMBA_CPU_NAME"):
        return ()
    try:
        features = binding.get_host_cpu_features()
    except RuntimeError:
        return ()
    x86 = binding.get_process_triple().partition("-")[0] in ("x86_64", "amd64")
    return tuple(
        level
        for level, (_, needed) in LEVELS.items()
        if level.startswith("x86") == x86 and all(features.get(name) for name in needed)
    )


def level_folder(level: str) -> Path:
    """Where a wheel keeps the object code for a level."""
    return Path(__file__).parent / "objects" / level


def cache_folders(module: str) -> Iterator[Path]:
    """Folders that may hold compiled code of a module and can perhaps be written, the preferred one first."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    if chosen:
        yield Path(chosen)
        return
    file = getattr(sys.modules.get(module.partition(".")[0]), "__file__", None)
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
    """Write a file in the first folder that allows it, and remove what earlier sources left there.

    name : STEM-HASH.SUFFIX; other files with this stem and suffix are of earlier sources.
    """
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
        if not os.environ.get("NUMBA_CACHE_DIR"):
            stem, _, rest = name.rpartition("-")
            for stale in folder.glob(f"{stem}-*.{rest.rpartition('.')[2]}"):
                if stale.name != name:
                    with contextlib.suppress(OSError):
                        stale.unlink()
        return


@contextlib.contextmanager
def file_lock(module: str, name: str) -> Iterator[bool]:
    """Hold the lock of a file of compiled code; False where none can be had, and work is perhaps done twice."""
    for folder in cache_folders(module):
        path = folder / f"{name}.lock"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            continue
        end = time.monotonic() + _LONGEST_WAIT
        while not (locked := _locked(descriptor)) and time.monotonic() < end:
            time.sleep(_POLL)
        try:
            yield locked
        finally:
            if locked:
                with contextlib.suppress(OSError):
                    path.unlink()
            os.close(descriptor)
        return
    yield False


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
