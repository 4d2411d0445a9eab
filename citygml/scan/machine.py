"""Kernels as machine code on disk: compiled once after installation, then loaded without the compiler.

numba's own cache still needs numba to load a kernel: half a second of imports and registries for kernels
that run for milliseconds. Here the object code numba makes is kept in one file, named after everything it
depends on (the sources of `citygml.scan`, LLVM, the processor), and a later process links it with
llvmlite alone in a few milliseconds. Where the file lies: `citygml.compiled.folders`.

Kernels are called through ctypes, so they run without the interpreter's lock. Arguments are checked here:
a wrong dtype or layout raises TypeError, it never reaches the machine code.

Measured on a 2-core machine, first read of 2 MB in a fresh process: 0.86 s with numba's cache, 0.44 s so, of which
importing numpy and pandas is 0.23 s.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from citygml.compiled import linker
from citygml.compiled.folders import cache_folders, file_lock, host_levels, level_folder, write_whole

__all__ = ["KERNELS", "Flat", "flat", "kernel"]

Array = np.ndarray

# name : (module, arguments, results). An argument is a dtype's letter with its number of dimensions, "q" for
# an integer; results are integers.
KERNELS: dict[str, tuple[str, str, int]] = {
    "scan": ("tape", "B1 q q q q q2 q2 q1 q2 q2", 4),
    "walk": ("walk", "B1 q2 q q2 q2 q1 q q2 d1 q2 q2 q1 q2 q1 q1 q", 2),
    "split_events": ("values", "q2 q q1 q1 q2", 0),
    "gather_points": ("values", "d1 q1 q1 ?1 q d2", 1),
    "gather_bytes": ("values", "B1 q1 q1 B1 q1", 1),
    "intern": ("values", "B1 q1 q1 B1 q2 q1 i1", 0),
    "take_hrefs": ("values", "B1 q2 q q q B1 q2 q1 i1", 1),
    "take_values": ("values", "B1 q2 q q B1 q2 q1 i1 i1 i1 i1 i1 i1 i1 q1 ?1", 1),
    "rehash": ("values", "q2 q q1", 0),
    "companions": ("values", "b1 ?1 q1 i1 i1 b1 i1 i2 q1", 0),
    "parse_texts": ("values", "B1 q1 q1 d1 B1", 0),
}

_NUMPY = {"B": np.uint8, "q": np.int64, "d": np.float64, "?": np.bool_, "i": np.int32, "b": np.int8}

_log = logging.getLogger("citygml")
_lock = threading.Lock()
_loaded: dict[str, Callable[..., Any]] = {}


class Flat(tuple[Any, ...]):
    """An array as the machine code takes it; keeps nothing alive, so the array must outlive it."""

    __slots__ = ()


def flat(array: Array, letter: str, n_dimensions: int) -> Flat:
    """The nine (or so) numbers an array is to a kernel.

    Raises
    ------
    TypeError
        Another dtype or number of dimensions, or rows that are not end to end.
    """
    if array.dtype != _NUMPY[letter] or array.ndim != n_dimensions or not array.flags.c_contiguous:
        raise TypeError(
            f"{array.dtype} array with {array.ndim} dimensions"
            f"{'' if array.flags.c_contiguous else ', not contiguous'}; "
            f"expected {np.dtype(_NUMPY[letter])} with {n_dimensions}"
        )
    return Flat((0, 0, array.size, array.itemsize, array.ctypes.data, *array.shape, *array.strides))


def kernel(name: str) -> Callable[..., Any]:
    """A kernel by its name in `KERNELS`; compiles all of them once after installation, with a warning."""
    found = _loaded.get(name)
    if found is None:
        with _lock:
            if not _loaded:
                _load()
        found = _loaded[name]
    return found


def _load() -> None:
    if _load_kept():
        return
    name = _file_name()
    with file_lock(__name__, name):
        if _load_kept():  # another process compiled them while this one waited
            return
        _log.warning("citygml: compiling the reader, once after installation; this takes about half a minute")
        symbols, objects = _compile()
        if objects:
            _store(name, symbols, objects)


def _load_kept() -> bool:
    """Link kernels that were compiled before; whether there were any."""
    for path in _places():
        try:
            _loaded.update(_linked(path.read_bytes()))
            return True
        except FileNotFoundError:
            continue
        except (ValueError, KeyError, RuntimeError, OSError) as error:
            _log.info("kernels in %s cannot be loaded (%s); compiling again", path, error)
    return False


def _places() -> Iterator[Path]:
    """Files that may hold the kernels: made here for this processor, or come with the wheel for its level."""
    for folder in cache_folders(__name__):
        yield folder / _file_name()
    for level in host_levels():
        if (folder := level_folder(level)).is_dir():
            yield folder / _file_name(level)


def _file_name(level: str | None = None) -> str:
    """Name of the file of kernels that suits these sources, this compiler and this processor, or one of a level."""
    digest = hashlib.sha256()
    compiler = Path(linker.__file__).parent
    for path in (*sorted(Path(__file__).parent.rglob("*.py")), *sorted(compiler.glob("*.py"))):
        digest.update(path.read_bytes())
    machine = hashlib.sha256(linker.machine_text(level).encode())
    return f"reader-{machine.hexdigest()[:12]}-{digest.hexdigest()[:16]}.bin"


def _store(name: str, symbols: dict[str, str], objects: dict[str, bytes]) -> None:
    """Keep kernels: a line of JSON that says where each is, then their object code."""
    body = b"".join(objects[kernel_name] for kernel_name in symbols)
    places = [[kernel_name, symbol, len(objects[kernel_name])] for kernel_name, symbol in symbols.items()]
    head = json.dumps({"sha256": hashlib.sha256(body).hexdigest(), "kernels": places}).encode() + b"\n"
    write_whole(__name__, name, head + body)


def _linked(data: bytes) -> dict[str, Callable[..., Any]]:
    """Link stored object code into this process.

    Raises
    ------
    ValueError, KeyError, RuntimeError
        The file is damaged.
    """
    line, _, body = data.partition(b"\n")
    head = json.loads(line)
    if hashlib.sha256(body).hexdigest() != head["sha256"]:
        raise ValueError("checksum is wrong")
    objects, at = [], 0
    for *_, length in head["kernels"]:
        objects.append(body[at : at + length])
        at += length
    addresses = linker.addresses(objects, [symbol for _, symbol, _ in head["kernels"]])
    found = {name: _callable(name, address) for (name, *_), address in zip(head["kernels"], addresses, strict=True)}
    return {name: found[name] for name in KERNELS}


def _compile() -> tuple[dict[str, str], dict[str, bytes]]:
    """Compile all kernels and load them: symbol and object code of each, none where the code needs numba to run."""
    symbols, objects = {}, {}
    for name, (module, arguments, _) in KERNELS.items():
        function = getattr(import_module(f"citygml.scan.kernels.{module}"), name)
        compiled = linker.compile_kernel(function, arguments.split())
        symbols[name] = compiled.symbol
        _loaded[name] = _callable(name, compiled.address)
        if compiled.object_code is not None:
            objects[name] = compiled.object_code
    return symbols, objects if len(objects) == len(symbols) else {}


def _callable(name: str, address: int) -> Callable[..., Any]:
    """numba's calling convention: results, exception, then every argument spread out; a status comes back."""
    _, arguments, n_results = KERNELS[name]
    codes = arguments.split()
    kinds: list[Any] = [ctypes.c_void_p, ctypes.c_void_p]
    for code in codes:
        kinds += [ctypes.c_int64] if len(code) == 1 else [ctypes.c_void_p] * 5 + [ctypes.c_int64] * (2 * int(code[1]))
    function = ctypes.CFUNCTYPE(ctypes.c_int32, *kinds)(address)
    results_type = ctypes.c_int64 * max(n_results, 1)

    def call(*values: Any) -> Any:
        if len(values) != len(codes):
            raise TypeError(f"kernel {name} takes {len(codes)} arguments, {len(values)} given")
        results, problem = results_type(), ctypes.c_void_p()
        spread: list[int] = []
        for code, value in zip(codes, values):
            if len(code) == 1:
                spread.append(int(value))
            else:
                spread += value if type(value) is Flat else flat(value, code[0], int(code[1]))
        status = function(ctypes.addressof(results), ctypes.addressof(problem), *spread)
        if status not in (0, -2):
            raise RuntimeError(f"kernel {name} stopped with status {status}")
        return None if n_results == 0 else results[0] if n_results == 1 else tuple(results)

    return call
