"""Kernels kept as machine code: loaded without the compiler, refused when damaged, never given a wrong array."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from citygml.scan import machine
from citygml.scan.values import gather_bytes
from tests.citygml.documents import building, document, polygon, square, surface

_PROGRAM = """
import sys
import citygml
city = citygml.read(sys.argv[1], engine="fast")
print(city.n_polygons, "numba" in sys.modules, "scipy" in sys.modules, "lxml" in sys.modules)
"""


def test_a_fresh_process_reads_without_the_compiler(tmp_path) -> None:
    machine.kernel("scan")  # compiled and kept, if this is the first use after installation
    path = tmp_path / "house.gml"
    path.write_bytes(document(building(surface(polygon(square()), 1))))
    done = subprocess.run([sys.executable, "-c", _PROGRAM, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "False", "False", "False"]
    assert done.stderr == ""


def test_a_damaged_file_of_kernels_is_refused() -> None:
    machine.kernel("scan")
    path = next(path for path in machine._places() if path.exists())
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    with pytest.raises(ValueError, match="checksum"):
        machine._linked(bytes(data))
    with pytest.raises((ValueError, KeyError)):
        machine._linked(b"{}\n")


@pytest.mark.parametrize(
    "wrong",
    [np.zeros(4, np.int32), np.zeros((2, 2), np.int64), np.zeros(8, np.int64)[::2]],
    ids=["dtype", "2d", "strided"],
)
def test_an_array_of_another_kind_never_reaches_the_machine_code(wrong) -> None:
    with pytest.raises(TypeError, match="expected int64"):
        gather_bytes(np.zeros(9, np.uint8), wrong, np.zeros(4, np.int64), np.zeros(9, np.uint8), np.zeros(9, np.int64))


def test_a_kernel_takes_all_its_arguments() -> None:
    with pytest.raises(TypeError, match="takes 5 arguments, 1 given"):
        machine.kernel("gather_bytes")(np.zeros(9, np.uint8))
