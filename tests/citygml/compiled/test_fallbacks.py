"""A numba without one of its inner parts: kernels are slower or compiled in each process, with equal results."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.needs("compiler")

# What is taken away before the package is imported.
ABSENT = {
    "nothing": "",
    "compile results as bytes": "import numba.core.compiler as c; del c.CompileResult._reduce",
    "the cache of a dispatcher": (
        "import numba.core.dispatcher as d; init = d.Dispatcher.__init__\n"
        "def lacks(self, *a, **k):\n    init(self, *a, **k); self.__dict__.pop('_cache')\n"
        "class Null:\n    def load_overload(self, *a): return None\n    def save_overload(self, *a): return None\n"
        "d.Dispatcher.__init__ = lacks\n"
        "d.Dispatcher.__getattr__ = lambda self, name: Null() if name == '_cache' and sys._getframe(1).f_code.co_name "
        "!= '_keep_on_disk' else object.__getattribute__(self, name)"
    ),
    "the options": "import numba.core.options as o; del o.DefaultOptions._nrt, o.DefaultOptions.forceinline",
    "the pipeline": (  # numba needs it for itself
        "import numba.core.compiler as c; base = c.CompilerBase; del c.CompilerBase\n"
        "def lacks(name):\n"
        "    if name == 'CompilerBase' and sys._getframe(1).f_code.co_name != 'pipeline': return base\n"
        "    raise AttributeError(name)\n"
        "c.__getattr__ = lacks"
    ),
    "compiling without machine code": "import llvmlite.binding as b; del b.ExecutionEngine.remove_module",
    "intrinsics": "import numba.extending as e; del e.intrinsic",
    "LLVM's options": "import llvmlite.binding as b; del b.set_option",
    "object code": "import numba.core.codegen as g; del g.CodeLibrary._get_compiled_object",
}
_PROGRAM = """
import json, sys
{absent}
import numpy as np
from citygml.compiled import intrinsics as I, linker
from citygml.compiled.jit import njit, prange, widen_alias_checks

widen_alias_checks()

@njit(cache=True, nrt=False, forceinline=True)
def number(word):
    return I.multiply_high(word, word) + I.leading_zeros(word) + I.trailing_zeros(word)

@njit(cache=True, nrt=False, noalias=True)
def add_row(out, a, b):
    for i in range(out.size):
        out[i] = a[i] + b[i] * I.inverse_cube_root_guess(a[i])

@njit(cache=True)
def add(out, a, b):
    if a.size != b.size:
        raise ValueError("sizes differ")
    add_row(out, a, b)

@njit(cache=True, parallel=True)
def total(a):
    found = np.zeros(a.size, np.int64)
    for i in prange(a.size):
        found[i] = I.bits(I.from_bits(I.bits(a[i]))) % 1000
    return found.sum()

@njit()
def text(buffer):
    I.prefetch(buffer, 5)
    mask = I.mask_byte(buffer, 0, buffer[3])
    return (I.load_8_bytes(buffer, 1), mask, I.lowest_bit(mask), I.mask_quote(buffer, 1, buffer[0]),
            I.mask_name_end(buffer, 2), I.mask_no_digits(buffer, 3))

def span(buffer, start, out):
    for i in range(start, buffer.size):
        out[0] += buffer[i]
    return start

buffer = np.frombuffer(b'<a href="x">12</a> <b c="d">3456 7890123456789012345678</b>', np.uint8)
results = []
for real in (np.float32, np.float64):
    a, b = np.linspace(1, 9, 40).astype(real), np.linspace(-3, 3, 40).astype(real)
    out = np.zeros(40, real)
    add(out, a, b)
    results += [out.tobytes().hex(), int(total(a))]
results += [int(number(np.uint64(0xF0F0123456789000))), [int(x) for x in text(buffer)]]
results.append(linker.compile_kernel(span, ["B1", "q", "q1"]).address != 0)
print(json.dumps(results))
"""


def _results(absent: str, folder: Path) -> list[object]:
    environment = os.environ | {"NUMBA_CACHE_DIR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _PROGRAM.replace("{absent}", ABSENT[absent])],
        capture_output=True, text=True, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    return _results("nothing", tmp_path_factory.mktemp("whole"))


@pytest.mark.parametrize("absent", [name for name in ABSENT if name != "nothing"])
def test_without_an_inner_part_the_results_are_the_same(absent: str, whole: list[object], tmp_path: Path) -> None:
    assert _results(absent, tmp_path) == whole
