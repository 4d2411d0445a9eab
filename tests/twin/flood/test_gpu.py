"""The GPU step against the CPU step, in numba's CUDA simulator on a tiny grid."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from twin import Grid, Terrain
from twin.flood import FloodScenario
from twin.flood.simulate import march, start
from twin.flood.state import Method
from twin.kernels.shallow_water.tables import LAST_STEP

SIMULATED = """
import sys
import numpy as np
from twin.kernels.shallow_water.cuda import advance_on_gpu
from twin.kernels.shallow_water.tables import Ground
given = np.load(sys.argv[1])
ground = Ground(*(given[name] for name in Ground._fields))
state, steps = advance_on_gpu(given["state"], ground, given["rain"], 1.0, 0.02, first_step=0.02)
assert steps == 1
np.save(sys.argv[2], state)
"""


def test_one_step_in_the_simulator_equals_one_on_the_cpu(tmp_path):
    rng = np.random.default_rng(0)
    n, step = 10, 0.02
    building = np.full((n, n), -1, np.int32)
    building[4:6, 4:7] = 0
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=n),
        elevation=0.2 * rng.random((n, n)),
        roughness=np.full((n, n), 0.03, np.float32),
        building=building,
    )
    run = start(terrain, FloodScenario(duration=1.0), Method(dtype="float64"), 0.5 + rng.random((n, n)))
    run.states[0, 2, 2:-2, 2:-2] = np.where(building < 0, 0.05 * rng.normal(size=(n, n)), 0.0)
    arrays = dict(zip(run.domain.ground._fields, run.domain.ground))
    np.savez(tmp_path / "in.npz", state=run.water, rain=np.zeros(run.domain.ground.bed.shape), **arrays)
    subprocess.run(
        [sys.executable, "-c", SIMULATED, tmp_path / "in.npz", tmp_path / "out.npy"],
        check=True, timeout=120, cwd=Path(__file__).parents[3], env={**os.environ, "NUMBA_ENABLE_CUDASIM": "1"},
    )  # fmt: skip
    run.record.clock[LAST_STEP] = step
    march(run, step)
    assert run.steps == 1
    np.testing.assert_allclose(np.load(tmp_path / "out.npy"), run.water, rtol=1e-10, atol=1e-13)
