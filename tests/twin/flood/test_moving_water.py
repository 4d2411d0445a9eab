"""Water that comes in or begins with a velocity, and the choice of the bed's treatment."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import FloodScenario, Inflow, simulate_flood
from twin.kernels.shallow_water import physics

N = 40


def pool(n=N):
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=n),
        elevation=np.zeros((n, n)),
        roughness=np.full((n, n), 1e-9, np.float32),
        building=np.full((n, n), -1),
    )


def momentum(flood, name):
    return float((flood.depth[-1] * flood[name][-1]).sum())


@pytest.mark.parametrize("order", [1, 2])
def test_a_jet_brings_its_momentum(order):
    """On flat frictionless ground, before the walls are reached: sum of h u dx2 = Q u t."""
    jet = Inflow(0.5, ((20.5, 20.5),), velocity=(1.2, -0.4))
    flood = simulate_flood(
        pool(), FloodScenario(duration=3.0, inflows=(jet,)), order=order, dtype="float64", initial_depth=0.5
    )
    assert momentum(flood, "velocity_x") == pytest.approx(0.5 * 1.2 * 3.0, rel=1e-6)
    assert momentum(flood, "velocity_y") == pytest.approx(-0.5 * 0.4 * 3.0, rel=1e-6)
    still = Inflow(0.5, ((20.5, 20.5),))
    plan = FloodScenario(duration=3.0, inflows=(still,))
    flood = simulate_flood(pool(), plan, order=order, dtype="float64", initial_depth=0.5)
    assert momentum(flood, "velocity_x") == pytest.approx(0.0, abs=1e-7)


def test_water_begins_with_the_velocity_given():
    u = np.zeros((N, N))
    u[10:30, 10:30] = 0.7
    plan = FloodScenario(duration=1.0)
    flood = simulate_flood(pool(), plan, initial_depth=1.0, initial_velocity=(u, -0.2), dtype="float64")
    np.testing.assert_allclose(flood.velocity_x[0], u, atol=1e-12)
    np.testing.assert_allclose(flood.velocity_y[0], -0.2, atol=1e-12)
    assert float((flood.depth[-1] * flood.velocity_x[-1]).sum()) == pytest.approx(0.7 * 400, rel=1e-4)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"initial_velocity": (np.zeros((3, 3)), 0.0)}, "shape"),
        ({"initial_velocity": (np.nan, 0.0)}, "finite"),
        ({"bed": "flat"}, "bed"),
        ({"solver": "local_inertial", "initial_velocity": (1.0, 0.0)}, "shallow_water"),
        ({"solver": "local_inertial", "bed": "hydrostatic"}, "shallow_water"),
    ],
)
def test_what_cannot_move_is_refused(options, words):
    with pytest.raises(InputError, match=words):
        simulate_flood(pool(), FloodScenario(duration=1.0), initial_depth=1.0, **options)


def test_local_inertial_refuses_a_jet():
    jet = Inflow(1.0, ((5.0, 5.0),), name="jet", velocity=(1.0, 0.0))
    with pytest.raises(InputError, match="jet"):
        simulate_flood(pool(), FloodScenario(duration=1.0, inflows=(jet,)), solver="local_inertial")


@pytest.mark.parametrize("name", ["face_states", "face_states_audusse", "face_states_chen_noelle"])
def test_every_treatment_of_the_bed_holds_a_lake(name):
    """No volume passes, and each cell feels the pressure of its own water: g h2 / 2, whatever the step."""
    states = getattr(physics, name)
    rng = np.random.default_rng(0)
    for bed_left, bed_right, level in rng.uniform(-1.0, 1.0, (200, 3)):
        left, right = max(level - bed_left, 0.0), max(level - bed_right, 0.0)
        if left == 0.0 or right == 0.0:  # a shore: the dry side has no level of its own
            continue
        a, b, push_left, push_right = states(left, right, bed_left, bed_right, 0.0, -1e9)
        volume, force, _ = physics.face_flux(a, b, 0.0, 0.0, 0.0, 0.0)
        assert volume == pytest.approx(0.0, abs=1e-12)
        half_gravity = 0.5 * 9.80665
        assert force + push_left == pytest.approx(half_gravity * left**2, abs=1e-9)
        assert force + push_right == pytest.approx(half_gravity * right**2, abs=1e-9)


@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
def test_a_film_below_a_fall_does_not_stop_a_local_inertial_run():
    """Deep water runs off over rough steps: waves of 6 m/s on 2 m cells need some five steps a second, not hundreds."""
    ny, nx = 40, 200
    z = np.cumsum(np.random.default_rng(1).normal(0, 0.05, (ny, nx)), axis=1)
    rough = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=nx, ny=ny),
        elevation=z - z.min(),
        roughness=np.full((ny, nx), 0.03),
        building=np.full((ny, nx), -1),
    )
    depth = np.zeros((ny, nx))
    depth[:, :120] = 1.0
    flood = simulate_flood(rough, FloodScenario(duration=6.0), solver="local_inertial", initial_depth=depth)
    assert flood.attrs["steps"] < 100
    assert abs(float(flood.volume_error[-1])) < 1e-6 * depth.sum() * 4.0
