"""Uniform flow among buildings that the cells do not resolve: depth by Manning's formula with n that grows with it."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import FloodScenario, Inflow, simulate_flood
from twin.terrain import urban_roughness

SLOPE, BASE, SIZE = 0.002, 0.05, 2.0
NX, NY = 40, 3


def normal_depth(unit_discharge: float, share: float) -> float:
    """h of q = h^(5/3) sqrt(S) / n(h), by bisection."""
    low, high = 1e-3, 20.0
    for _ in range(80):
        h = 0.5 * (low + high)
        n = float(urban_roughness(np.array(BASE), np.array(share), depth=np.array(h)))
        low, high = (h, high) if h ** (5 / 3) * SLOPE**0.5 / n < unit_discharge else (low, h)
    return low


@pytest.mark.parametrize("share", [0.0, 0.3])
@pytest.mark.parametrize(
    ("solver", "order"), [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]
)  # fmt: skip
def test_depth_of_uniform_flow(solver: str, order: int, share: float) -> None:
    grid = Grid(x0=0.0, y0=0.0, cell_size=SIZE, nx=NX, ny=NY)
    terrain = Terrain(
        grid=grid, elevation=np.broadcast_to(-SLOPE * grid.x, grid.shape).copy(),
        roughness=np.full(grid.shape, BASE, np.float32), building=np.full(grid.shape, -1),
        building_share=np.full(grid.shape, share, np.float32),
    )  # fmt: skip
    q = 0.5
    depth = normal_depth(q, share)
    inflow = Inflow(q * NY * SIZE, ((1.0, 1.0), (1.0, 5.0)))
    plan = FloodScenario(duration=1200.0, output_interval=1200.0, inflows=(inflow,), edges={"east": "open"},
                         longest_step=5.0)  # fmt: skip
    flood = simulate_flood(terrain, plan, solver=solver, order=order, initial_depth=depth, threads=1)
    found = float(flood.depth[-1, 1, 12:28].mean())
    assert found == pytest.approx(depth, rel=0.02)


def test_buildings_slow_the_water_as_the_manual_has_it() -> None:
    """The example of 30 %: at 2 m of depth n is sqrt(0.05^2 + 0.020 * 3/7 * 2^(4/3)) = 0.155."""
    n = urban_roughness(np.array([0.05]), np.array([0.3]), depth=np.array([2.0]))
    np.testing.assert_allclose(n, np.sqrt(0.0025 + 0.02 * 3 / 7 * 2.5198421), rtol=1e-6)
    assert normal_depth(0.5, 0.3) > 1.25 * normal_depth(0.5, 0.0)
