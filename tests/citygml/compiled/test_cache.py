"""Compiled code on disk is that of the sources, of the argument types and of the constants; damaged code is not run."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

import numba
import numpy as np
import pytest

from citygml.compiled import folders
from citygml.compiled.fingerprint import fingerprint, signature_text
from citygml.compiled.jit import njit

pytestmark = pytest.mark.needs("compiler")

_CALLER = """
from citygml.compiled.jit import njit
from room.callee import constant

@njit(cache=True)
def caller():
    return constant()
"""
_CALLEE = """
from citygml.compiled.jit import njit

FACTOR = {factor}

@njit()
def constant():
    '''{comment}'''
    return {value} * FACTOR  # {comment}
"""
_RUN = """
import sys
from pathlib import Path
import citygml.compiled.cache
sys.path.insert(0, sys.argv[1])
citygml.compiled.cache.level_folder = lambda level: Path(sys.argv[1]) / "objects" / level
from room.caller import caller
print(caller(), sum(caller._cache_hits.values()), sum(caller._cache_misses.values()))
"""


def _write(folder: Path, value: int, factor: int = 1, comment: str = "") -> Path:
    room = folder / "room"
    room.mkdir(exist_ok=True)
    (room / "__init__.py").write_text("")
    (room / "caller.py").write_text(_CALLER)
    (room / "callee.py").write_text(_CALLEE.format(value=value, factor=factor, comment=comment))
    return folder


def _run(folder: Path, **environment: str) -> tuple[int, int, int]:
    """The caller's result in a fresh process, and how often its code was loaded and compiled."""
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | environment
    if "NUMBA_CPU_NAME" not in environment:
        environment.pop("NUMBA_CACHE_DIR", None)
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder)], capture_output=True, text=True, check=True, env=environment
    )
    result, hits, misses = done.stdout.split()
    return int(result), int(hits), int(misses)


def _kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.nbc"))


def test_a_changed_callee_or_constant_is_compiled_into_its_caller(tmp_path: Path) -> None:
    assert _run(_write(tmp_path, 1)) == (1, 0, 1)
    assert _run(_write(tmp_path, 1)) == (1, 1, 0)
    assert _run(_write(tmp_path, 23)) == (23, 0, 1)
    assert _run(_write(tmp_path, 23, factor=2)) == (46, 0, 1)
    assert len(_kept(tmp_path)) == 1  # code of earlier sources is removed


def test_comments_and_docstrings_do_not_count(tmp_path: Path) -> None:
    assert _run(_write(tmp_path, 1)) == (1, 0, 1)
    assert _run(_write(tmp_path, 1, comment="of no consequence")) == (1, 1, 0)


def test_a_damaged_file_is_compiled_again(tmp_path: Path) -> None:
    assert _run(_write(tmp_path, 5)) == (5, 0, 1)
    (path,) = tmp_path.rglob("*.nbc")
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    assert _run(tmp_path) == (5, 0, 1)
    assert _run(tmp_path) == (5, 1, 0)
    path.write_bytes(b"")
    assert _run(tmp_path) == (5, 0, 1)


def test_where_the_package_cannot_be_written_the_users_cache_is_used(tmp_path: Path) -> None:
    package = _write(tmp_path / "packages" if (tmp_path / "packages").mkdir() is None else tmp_path, 7)
    (package / "room" / "__pycache__").write_text("a file where the folder would be")
    home = tmp_path / "home"
    assert _run(package, XDG_CACHE_HOME=str(home), LOCALAPPDATA=str(home), HOME=str(home)) == (7, 0, 1)
    assert _run(package, XDG_CACHE_HOME=str(home), LOCALAPPDATA=str(home), HOME=str(home)) == (7, 1, 0)
    assert len(_kept(home)) == 1
    assert not _kept(package)


def test_processes_at_the_same_time_compile_once(tmp_path: Path) -> None:
    _write(tmp_path, 3)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("NUMBA_CACHE_DIR", None)
    command = [sys.executable, "-c", _RUN, str(tmp_path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(3)]
    results = [process.communicate()[0].split() for process in running]
    assert [result[0] for result in results] == ["3"] * 3
    assert sum(int(result[2]) for result in results) == 1
    assert not list(tmp_path.rglob("*.lock"))


def test_code_that_came_with_the_wheel_is_loaded_if_its_sources_are_these(tmp_path: Path) -> None:
    _write(tmp_path, 11)
    assert folders.host_levels(), "this processor is below x86-64-v3; its kernels are compiled at first use"
    level = folders.host_levels()[-1]
    place = tmp_path / "objects" / level
    name, _ = folders.LEVELS[level]
    built = _run(tmp_path, NUMBA_CPU_NAME=name, NUMBA_CPU_FEATURES="", NUMBA_CACHE_DIR=str(place))
    assert built == (11, 0, 1)
    assert _run(tmp_path) == (11, 1, 0)
    assert not (tmp_path / "room" / "__pycache__" / "kernels").exists()
    assert _run(_write(tmp_path, 12)) == (12, 0, 1)


class Point(NamedTuple):
    x: float
    y: float


class Swapped(NamedTuple):
    y: float
    x: float


def test_the_order_of_fields_is_part_of_a_signature() -> None:
    texts = {signature_text([numba.typeof(kind(1.0, 2.0))]).partition("(")[2] for kind in (Point, Swapped)}
    assert len(texts) == 2
    assert signature_text([numba.typeof((Point(1.0, 2.0), 1))]) == "Tuple(Point(x: float64, y: float64), int64)"


def test_what_a_function_reaches_through_globals_closures_and_defaults_counts() -> None:
    def made(weight: float, table: np.ndarray, default: int) -> str:
        @njit()
        def inner(x):
            return x * weight

        def outer(x, y=default):
            return inner(x) + table[0]

        return fingerprint(outer)

    table = np.array([1.0, 2.0])
    first = made(1.0, table, 3)
    assert first == made(1.0, table.copy(), 3)
    others = {made(2.0, table, 3), made(1.0, table * 2, 3), made(1.0, table.astype(np.float32), 3), made(1.0, table, 4)}
    assert len(others | {first}) == 5
    assert fingerprint(made) != fingerprint(made, {"fastmath": True})


def test_folders_end_in_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setattr(folders, "_user_cache", lambda: tmp_path)
    first, last = folders.cache_folders("citygml.polygon_measures")
    assert first.parts[-3:] == ("citygml", "__pycache__", "kernels")
    assert last.parent == tmp_path / "city-twin"
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "here"))
    assert list(folders.cache_folders("citygml.polygon_measures")) == [tmp_path / "here"]


def test_what_a_library_holds_besides_code_is_not_part_of_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    # numba's count of threads stands beside a lock, which another process has of another kind.
    from numba import get_num_threads
    from numba.np.ufunc import parallel

    def shared(n: int) -> int:
        return n // int(get_num_threads())

    before = fingerprint(shared)
    monkeypatch.setattr(parallel, "_backend_init_process_lock", threading.Lock())
    assert fingerprint(shared) == before
