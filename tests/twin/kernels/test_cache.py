"""Compiled code on disk is that of the sources: a changed callee is not run in its old form."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from twin.kernels import forget_stale_code

_CALLER = (
    "from numba import njit\nfrom room.callee import constant\n\n"
    "@njit(cache=True)\ndef caller():\n    return constant()\n"
)
_CALLEE = "from numba import njit\n\n@njit(cache=True)\ndef constant():\n    return {}\n"
_RUN = (
    "import sys; from pathlib import Path; from twin.kernels import forget_stale_code; "
    "sys.path.insert(0, sys.argv[1]); forget_stale_code(Path(sys.argv[1]) / 'room'); "
    "from room.caller import caller; print(caller())"
)


def _answer(folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", _RUN, str(folder)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_mended_callee_is_compiled_into_its_caller(tmp_path):
    room = tmp_path / "room"
    room.mkdir()
    (room / "__init__.py").write_text("")
    (room / "caller.py").write_text(_CALLER)
    (room / "callee.py").write_text(_CALLEE.format(1))
    assert _answer(tmp_path) == "1"
    assert list((room / "__pycache__").glob("caller*.nbi"))
    (room / "callee.py").write_text(_CALLEE.format(23))
    assert _answer(tmp_path) == "23"


def test_code_of_unchanged_sources_is_kept(tmp_path):
    (tmp_path / "a.py").write_text("A = 1\n")
    forget_stale_code(tmp_path)
    index = tmp_path / "__pycache__" / "a.f-1.nbi"
    index.write_bytes(b"")
    assert not forget_stale_code(tmp_path)
    assert index.exists()
    shared = tmp_path.parent / "shared_source.py"
    shared.write_text("B = 1\n")
    assert forget_stale_code(tmp_path, shared)
    assert not index.exists()
