"""The flood on a GPU: equal to the CPU's in numba's CUDA simulator; elsewhere an error that says what is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import FloodScenario, simulate_flood

ROOT = Path(__file__).parents[3]


def run_simulated(*command: str) -> str:
    """Run Python in the simulator, with kernels as plain Python: compiled ones would take minutes."""
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, timeout=600, capture_output=True, text=True,
        env={**os.environ, "NUMBA_ENABLE_CUDASIM": "1", "NUMBA_DISABLE_JIT": "1", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("case", ["first", "second", "phases", "phases_second", "soils", "dry", "resumed", "unstable"])
def test_gpu_floods_as_the_cpu(case):
    assert f"as on the CPU: {case}" in run_simulated("-m", "tests.twin.flood.gpu_cases", case)


def flat() -> Terrain:
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=4, ny=4),
        elevation=np.zeros((4, 4)),
        roughness=np.full((4, 4), 0.03, np.float32),
        building=np.full((4, 4), -1, np.int32),
    )


def test_gpu_without_a_card_says_what_is_missing(monkeypatch):
    """Where there is a card, or the simulator in its place, it is hidden."""
    from numba import cuda

    from twin.kernels.shallow_water.cuda import toolchain

    monkeypatch.setattr(toolchain, "IS_SIMULATED", False)
    monkeypatch.setattr(cuda, "is_available", lambda: False)
    with pytest.raises(InputError, match=r"numba-cuda .*city-twin\[gpu\].*device='cpu'"):
        simulate_flood(flat(), FloodScenario(duration=1.0), device="gpu")


def test_gpu_refuses_what_it_does_not_solve():
    with pytest.raises(InputError, match="local_inertial runs on device='cpu'"):
        simulate_flood(flat(), FloodScenario(duration=1.0), solver="local_inertial", device="gpu")
    with pytest.raises(InputError, match="device is 'tpu', expected 'cpu' or 'gpu'"):
        simulate_flood(flat(), FloodScenario(duration=1.0), device="tpu")


BENCHMARK = """
import sys
for name in ("lxml", "netCDF4", "pyarrow", "pydantic", "pyproj", "pyvista", "rasterio", "shapely", "zarr"):
    sys.modules[name] = None
from benchmarks import gpu
assert gpu.simulated_time(33, 5.0, 0.2, 1)["steps"] > 0
print("measured")
"""


def test_the_benchmark_needs_no_more_than_a_machine_with_a_card_has():
    assert "measured" in run_simulated("-c", BENCHMARK)
