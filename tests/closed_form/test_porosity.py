"""Coarse cells filled in part by buildings: what porosity must leave unchanged, and a channel that narrows."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from benchmarks.verification.runs import channel, line_inflow, march, outlet, plain
from twin.errors import InputError
from twin.flood import (
    ConstantInfiltration,
    Drain,
    FloodScenario,
    Inflow,
    LevelBoundary,
    Pump,
    simulate_flood,
)
from twin.grid import Grid
from twin.quantities import GRAVITY

ORDERS = (1, 2)


def shares(terrain, porosity, open_x, open_y):
    ny, nx = terrain.grid.shape
    return dataclasses.replace(
        terrain,
        porosity=np.broadcast_to(porosity, (ny, nx)).astype(np.float32),
        open_x=np.broadcast_to(open_x, (ny, nx + 1)).astype(np.float32),
        open_y=np.broadcast_to(open_y, (ny + 1, nx)).astype(np.float32),
    )


def rough_ground(seed=0, ny=40, nx=50):
    rng = np.random.default_rng(seed)
    z = 0.3 * rng.random((ny, nx))
    terrain = plain(Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=nx, ny=ny), z, 0.03)
    open_x, open_y = rng.uniform(0.0, 1.0, (ny, nx + 1)), rng.uniform(0.0, 1.0, (ny + 1, nx))
    return shares(terrain, rng.uniform(0.4, 1.0, (ny, nx)), open_x, open_y)


@pytest.mark.parametrize("order", ORDERS)
def test_alike_everywhere_it_changes_nothing_but_the_volume(order):
    whole = channel(200.0, 100, manning=0.03, rows=5)
    half = shares(whole, 0.5, 0.5, 0.5)
    depth = np.tile(np.where(whole.grid.x < 80, 2.0, 0.3), (5, 1))
    a, b = (march(terrain, 15.0, depth=depth, order=order) for terrain in (whole, half))
    np.testing.assert_allclose(b.depth[-1], a.depth[-1], rtol=1e-6)
    np.testing.assert_allclose(b.velocity_x[-1], a.velocity_x[-1], rtol=1e-5, atol=1e-7)
    assert float(b.volume_water[-1]) == pytest.approx(0.5 * float(a.volume_water[-1]), rel=1e-12)


@pytest.mark.parametrize("order", ORDERS)
def test_a_lake_stays_at_rest_between_the_buildings(order):
    terrain = rough_ground()
    # islands stick out
    flood = simulate_flood(terrain, FloodScenario(duration=120.0), initial_level=0.2, dtype="float64", order=order)
    wet = flood.depth[0].values > 0.01
    assert float(np.abs(flood.velocity_x.values[-1][wet]).max()) < 1e-10
    assert float(np.abs(flood.velocity_y.values[-1][wet]).max()) < 1e-10


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("dtype", "tolerance"), [("float64", 1e-12), ("float32", 1e-6)])
def test_volume_is_kept_with_sources(dtype, tolerance, order):
    plan = FloodScenario(
        duration=120.0,
        rain=2e-5,
        infiltration=ConstantInfiltration(rate=1e-6),
        drains=(Drain(x=52.0, y=52.0, capacity=0.05),),
        pumps=(Pump(x=152.0, y=100.0, capacity=0.1, to=(22.0, 22.0)),),
        inflows=(Inflow(3.0, ((100.0, 100.0), (140.0, 100.0))),),
        levels=(LevelBoundary(0.6, edge="west"),),
        edges={"east": "open", "north": "outfall"},
    )
    flood = simulate_flood(rough_ground(), plan, initial_depth=0.1, dtype=dtype, order=order)
    moved = sum(abs(float(flood[name][-1])) for name in flood.data_vars if name.startswith("volume_"))
    assert abs(float(flood.volume_error[-1])) < tolerance * moved
    assert float(flood.volume_rain[-1]) == pytest.approx(2e-5 * 120 * 40 * 50 * 25, rel=1e-6)
    assert float(flood.depth.min()) >= 0.0


@pytest.mark.parametrize("order", ORDERS)
def test_steady_flow_through_a_channel_that_narrows_keeps_its_head(order):
    """Width b(x) as a share of the cell: Q = b h u and z + h + u2/2g are the same along a smooth contraction."""
    n, length, q = 200, 100.0, 1.0
    terrain = channel(length, n)

    def width(x):
        return 1.0 - 0.4 * np.exp(-(((x - 50.0) / 12.0) ** 2))

    faces = np.arange(n + 1) * length / n
    terrain = shares(terrain, width(terrain.grid.x), width(faces), width(terrain.grid.x))
    flood = march(
        terrain,
        900.0,
        interval=450.0,
        depth=1.0,
        inflows=(line_inflow(terrain, q, 1.0),),
        levels=(outlet(1.0),),
        order=order,
    )
    h, u = flood.depth.values[-1, 1], flood.velocity_x.values[-1, 1]
    inside = (terrain.grid.x > 10) & (terrain.grid.x < 95)
    np.testing.assert_allclose((width(terrain.grid.x) * h * u)[inside], q, rtol=0.01)
    head = 1.0 + q**2 / (2 * GRAVITY)
    exact = h.copy()
    for _ in range(50):
        exact = head - (q / width(terrain.grid.x)) ** 2 / (2 * GRAVITY * exact**2)
    assert exact.min() < 0.9  # the throat draws the level down
    np.testing.assert_allclose(h[inside], exact[inside], rtol=0.02)


def test_full_cells_are_closed_and_shed_their_rain():
    terrain = plain(Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=12, ny=12), 0.0, 0.03)
    porosity = np.ones((12, 12))
    porosity[4:7, 4:7] = 0.0
    terrain = shares(terrain, porosity, 1.0, 1.0)
    flood = simulate_flood(terrain, FloodScenario(duration=60.0, rain=1e-5))
    assert np.isnan(flood.depth[-1].values[4:7, 4:7]).all()
    assert float(flood.volume_water[-1]) == pytest.approx(1e-5 * 60 * 144 * 25, rel=1e-6)


def test_a_method_without_porosity_refuses_it():
    with pytest.raises(InputError, match="porosity"):
        simulate_flood(rough_ground(), FloodScenario(duration=1.0), solver="local_inertial")
