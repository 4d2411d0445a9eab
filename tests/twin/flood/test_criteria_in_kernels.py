"""What the kernels call wet, deep or hazardous is what `twin.criteria` calls so."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.criteria import DEEP_DEPTH, WET_DEPTH, hazard_rating, is_wet
from twin.flood import FloodScenario, simulate_flood
from twin.flood.simulate import march, start
from twin.flood.state import Method
from twin.kernels.shallow_water import advance, first_order
from twin.kernels.shallow_water.physics import MOVING, flood_hazard, water_motion


def random_water(n=2000):
    """Depths and discharges over the bands of the criteria, and exactly on their limits."""
    rng = np.random.default_rng(5)
    depth = np.concatenate([rng.uniform(0.0, 0.6, n), rng.uniform(0.0, 6.0, n), [0.25, 0.25, 0.5, 0.0, 1e-4]])
    speed = np.concatenate([rng.uniform(0.0, 4.0, n), rng.uniform(0.0, 4.0, n), [1.0, 2.0, 2.0, 0.0, 0.1]])
    return depth, speed


def test_the_kernels_rating_is_the_criterions():
    depth, speed = random_water()
    moving = depth > MOVING
    ours = np.array([flood_hazard(d, v) for d, v in zip(depth, speed, strict=True)])
    np.testing.assert_allclose(ours[moving], hazard_rating(depth, speed)[moving], rtol=1e-15)
    assert not ours[~moving].any()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_compiled_rating_is_the_criterions(dtype):
    depth, speed = random_water()
    real = np.dtype(dtype).type
    ours = [flood_hazard(real(d), real(v)) for d, v in zip(depth, speed, strict=True)]
    expected = hazard_rating(depth.astype(dtype), speed.astype(dtype)) * (depth > MOVING)
    np.testing.assert_allclose(ours, expected, rtol=1e-6 if dtype == "float32" else 1e-14)


def test_flow_is_depth_times_speed_squared():
    rng = np.random.default_rng(0)
    for depth, x, y in rng.uniform(0.01, 3.0, (200, 3)):
        discharge, speed, flow = water_motion(depth, x, y)
        assert discharge == pytest.approx(np.hypot(x, y), rel=1e-14)
        assert speed == pytest.approx(np.hypot(x, y) / depth, rel=1e-14)
        assert flow == pytest.approx(depth * speed**2, rel=1e-14)
    assert water_motion(0.5 * MOVING, 1.0, 0.0) == (1.0, 0.0, 0.0)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_water_of_the_wet_depth_has_arrived(dtype):
    """Still ponds of depths around the threshold: arrival by the solver, wet by the criterion."""
    n = 5
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=1), elevation=np.zeros((1, n)),
        roughness=np.full((1, n), 0.03), building=np.full((1, n), -1),
                   wall_x=np.full((1, n + 1), 9.0, np.float32))  # fmt: skip
    depth = np.array([[0.0, np.nextafter(WET_DEPTH, 0.0) - 1e-6, WET_DEPTH, WET_DEPTH + 1e-6, DEEP_DEPTH + 0.1]])
    flood = simulate_flood(flat, FloodScenario(duration=10.0), initial_depth=depth, dtype=dtype)
    np.testing.assert_array_equal(np.isfinite(flood.arrival_time.values), is_wet(depth))
    np.testing.assert_array_equal(flood.duration.values > 0.0, depth > DEEP_DEPTH)
    assert FloodScenario(duration=1.0).wet_depth == WET_DEPTH
    assert FloodScenario(duration=1.0).deep_depth == DEEP_DEPTH


def test_whole_numbers_compile_nothing_anew():
    """Cell size, duration and thresholds without a point are the same types to the kernels."""

    def run(number):
        grid = Grid(x0=number(0), y0=number(0), cell_size=number(2), nx=6, ny=6)
        flat = Terrain(
            grid=grid, elevation=np.zeros((6, 6)), roughness=np.full((6, 6), 0.03), building=np.full((6, 6), -1)
        )
        plan = FloodScenario(
            duration=number(8), output_interval=number(4), rain=number(0), wet_depth=number(0), deep_depth=number(1),
            longest_step=number(5),
        )  # fmt: skip
        fresh = start(flat, plan, Method(), np.ones((6, 6)), track=[0], track_interval=number(2))
        march(fresh, number(8))
        kernels = {**vars(advance), **vars(first_order)}
        return {name: len(k.signatures) for name, k in kernels.items() if hasattr(k, "signatures")}

    assert run(float) == run(int)
