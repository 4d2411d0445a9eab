"""The flood's kernels on a grid of a few cells, small enough to run as plain Python too (`make jit-off`)."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import FloodScenario, simulate_flood

SOLVERS = [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]


@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")  # local inertial: for slow flow
@pytest.mark.parametrize(("solver", "order"), SOLVERS)
def test_a_heap_of_water_spreads_and_keeps_its_volume(solver: str, order: int) -> None:
    x = np.arange(9) - 4.0
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=9, ny=9),
        elevation=0.02 * (x**2 + x[:, None] ** 2),
        roughness=np.full((9, 9), 0.03, np.float32),
        building=np.where((x == 2) & (x[:, None] == 3), 0, -1).astype(np.int32),
    )
    depth = np.zeros((9, 9))
    depth[3:6, 3:6] = 0.5
    flood = simulate_flood(
        terrain, FloodScenario(duration=10.0, output_interval=10.0), solver=solver, order=order, initial_depth=depth,
        dtype="float64",
    )  # fmt: skip
    after = np.nan_to_num(flood["depth"].to_numpy()[-1])
    assert after.min() >= 0.0
    assert after.max() < 0.5
    assert after.sum() == pytest.approx(depth.sum(), rel=1e-12)
