"""A fine grid within a coarse one: volume, water at rest, and waves across the seam."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from twin.errors import DatumError, InputError
from twin.flood import (
    Breach,
    ConstantInfiltration,
    Drain,
    FloodScenario,
    Gauge,
    Inflow,
    LevelBoundary,
    Pump,
    RoofStorage,
    simulate_flood,
    simulate_nested,
)
from twin.grid import Grid
from twin.quantities import GRAVITY
from twin.terrain import Terrain

SIDE = 240.0


def ground(grid: Grid, height: Any = 0.0, **more: Any) -> Terrain:
    """height : number, or function of x and y [m]."""
    x, y = np.meshgrid(grid.x, grid.y)
    elevation = height(x, y) if callable(height) else np.full(grid.shape, float(height))
    nowhere = np.full(grid.shape, -1, np.int32)
    return Terrain(
        grid=grid, elevation=elevation, roughness=np.full(grid.shape, 0.03, np.float32),
        building=more.pop("building", nowhere), **more,
    )  # fmt: skip


def basin(cell_size: float = 8.0) -> Grid:
    n = round(SIDE / cell_size)
    return Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=n, ny=n)


def part(cell_size: float, low: float = 80.0, high: float = 160.0) -> Grid:
    n = round((high - low) / cell_size)
    return Grid(x0=low, y0=low, cell_size=cell_size, nx=n, ny=n)


def hills(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return 1.5 * np.sin(x / 17.0) * np.cos(y / 13.0) + 0.3 * np.sin(x / 3.0) + 0.01 * x


@pytest.mark.parametrize("order", [1, 2])
def test_water_at_rest_stays_at_rest_across_the_seam(order):
    """Uneven ground with islands, some of them on the seam, in three grids."""
    terrains = [ground(basin(), hills), ground(part(2.0), hills), ground(part(1.0, 104.0, 136.0), hills)]
    flood = simulate_nested(terrains, FloodScenario(duration=60.0), initial_level=1.2, dtype="float64", order=order)
    for one in flood.floods:
        assert 0.1 < float((one.depth[0] > 0).mean()) < 1.0
        assert float(one.speed_max.max()) < 1e-9
    wet = flood.floods[1].depth[-1].values > 0
    np.testing.assert_allclose(flood.floods[1].level[-1].values[wet], 1.2, atol=1e-6)


@pytest.mark.parametrize(
    ("dtype", "share", "order"), [("float32", 1e-6, 1), ("float64", 1e-12, 1), ("float64", 1e-12, 2)]
)
def test_volume_is_exact_across_the_seam(dtype, share, order):
    """Sources in every grid, water over all seams, banks that fall dry."""
    terrains = [ground(basin(), hills), ground(part(2.0), hills), ground(part(1.0, 104.0, 136.0), hills)]
    scenario = FloodScenario(
        duration=120.0, rain=2e-5, infiltration=ConstantInfiltration(rate=1e-6),
        inflows=(Inflow(20.0, ((20.0, 20.0),)), Inflow(5.0, ((120.0, 118.0), (120.0, 124.0)))),
        drains=(Drain(x=90.0, y=90.0, capacity=0.5), Drain(x=200.0, y=30.0, capacity=0.5)),
        pumps=(Pump(x=120.5, y=110.5, capacity=0.3, to=(130.5, 130.5)), Pump(x=96.0, y=150.0, capacity=0.3)),
        levels=(LevelBoundary(2.0, edge="west"),), edges={"east": "open"}, fill_from_boundaries=False,
    )  # fmt: skip
    flood = simulate_nested(terrains, scenario, dtype=dtype, order=order)
    budget = flood.budget.isel(time=-1)
    names = ("rain", "inflow", "west", "infiltration", "drains", "pumps")
    moved = sum(abs(float(budget[f"volume_{name}"])) for name in names)
    assert abs(float(budget.volume_error)) < share * moved
    assert float(budget.volume_rain) == pytest.approx(2e-5 * 120.0 * SIDE**2, rel=1e-6)
    assert float(budget.volume_inflow) == pytest.approx(25.0 * 120.0, rel=1e-6)
    assert float(budget.volume_drains) < 0.0
    assert float(budget.volume_pumps) < 0.0
    for one in flood.floods:
        assert float(one.depth.min()) >= 0.0


def test_a_grid_of_the_same_cells_gives_the_water_of_one_grid():
    scenario = FloodScenario(duration=40.0, rain=1e-5, inflows=(Inflow(30.0, ((20.0, 20.0),)),))
    whole = ground(basin(), hills)
    depth = np.where(np.arange(30)[:, None] > 20, 2.0, 0.0) * np.ones((1, 30))
    alone = simulate_flood(whole, scenario, initial_depth=depth, dtype="float64", order=1)
    flood = simulate_nested(
        [whole, ground(part(8.0), hills)],
        scenario,
        initial_depth=[depth, depth[10:20, 10:20]],
        dtype="float64",
        order=1,
    )
    inside = alone.depth[-1].values[10:20, 10:20]
    np.testing.assert_allclose(flood.floods[1].depth[-1].values, inside, atol=2e-6)
    np.testing.assert_allclose(flood.floods[0].depth[-1].values, alone.depth[-1].values, atol=2e-6)


def stoker(x: np.ndarray, t: float, left: float, right: float) -> np.ndarray:
    """Depth after a dam at x = 0 breaks on a wet bed without friction (Stoker 1957)."""
    c0 = np.sqrt(GRAVITY * left)
    low, high = right, left
    for _ in range(200):  # the depth between the waves: equal velocity behind both
        h = 0.5 * (low + high)
        shock = (h - right) * np.sqrt(0.5 * GRAVITY * (1.0 / h + 1.0 / right))
        low, high = (h, high) if 2.0 * (c0 - np.sqrt(GRAVITY * h)) > shock else (low, h)
    u = 2.0 * (c0 - np.sqrt(GRAVITY * h))
    front = u * h / (h - right)
    fan = (2.0 * c0 - x / t) ** 2 / (9.0 * GRAVITY)
    return np.where(x < -c0 * t, left, np.where(x < (u - np.sqrt(GRAVITY * h)) * t, fan,
                    np.where(x < front * t, h, right)))  # fmt: skip


def smooth(terrain: Terrain) -> Terrain:
    """Without friction."""
    return Terrain(
        grid=terrain.grid, elevation=terrain.elevation, roughness=np.full(terrain.grid.shape, 1e-6, np.float32),
        building=terrain.building,
    )  # fmt: skip


@pytest.mark.parametrize(("dam", "order"), [(60.0, 1), (120.0, 1), (180.0, 1), (60.0, 2), (180.0, 2)])
def test_a_dam_break_passes_the_seam(dam, order):
    """Into, out of and from within the finer grid, against Stoker's solution and both uniform grids' errors."""
    t, left, right = (8.0 if dam == 120.0 else 12.0), 2.0, 0.5
    scenario = FloodScenario(duration=t)
    long = Grid(x0=0.0, y0=0.0, cell_size=4.0, nx=60, ny=20)
    fine = Grid(x0=80.0, y0=20.0, cell_size=1.0, nx=80, ny=40)
    everywhere = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=240, ny=8)

    def depth(grid: Grid) -> np.ndarray:
        return np.where(grid.x < dam, left, right) * np.ones(grid.shape)

    flood = simulate_nested(
        [smooth(ground(long)), smooth(ground(fine))], scenario, initial_depth=[depth(long), depth(fine)], order=order
    )
    coarse = simulate_flood(smooth(ground(long)), scenario, initial_depth=depth(long), order=order).depth[-1].values
    uniform = (
        simulate_flood(smooth(ground(everywhere)), scenario, initial_depth=depth(everywhere), order=order)
        .depth[-1]
        .values
    )

    def error(found: np.ndarray, x: np.ndarray) -> float:
        return float(np.abs(found - stoker(x - dam, t, left, right)).mean())

    outside = np.ones(long.shape, bool)
    outside[5:15, 20:40] = False
    x = np.broadcast_to(long.x, long.shape)
    assert error(flood.floods[0].depth[-1].values[outside], x[outside]) <= 1.5 * error(coarse[outside], x[outside])
    if dam == 120.0:  # all that is inside comes from inside: no wave has come from the coarse grid
        inside = uniform[:, 80:160]
        assert error(flood.floods[1].depth[-1].values, fine.x) <= 1.5 * error(inside, fine.x)
    assert error(flood.floods[1].depth[-1].values, fine.x) <= 1.5 * error(coarse[:, 20:40], long.x[20:40])
    assert abs(float(flood.budget.volume_error[-1])) < 1e-6 * float(flood.budget.volume_water[-1])


@pytest.mark.parametrize("order", [1, 2])
def test_an_oblique_dam_break_passes_the_seam(order):
    """Against a grid that is fine everywhere."""

    def depth(grid: Grid) -> np.ndarray:
        x, y = np.meshgrid(grid.x, grid.y)
        return np.where(x + 0.6 * y < 150.0, 2.0, 0.4)

    scenario = FloodScenario(duration=14.0)
    grids = [basin(8.0), part(2.0)]
    fine = basin(2.0)
    flood = simulate_nested([ground(g) for g in grids], scenario, initial_depth=[depth(g) for g in grids], order=order)
    coarse = simulate_flood(ground(grids[0]), scenario, initial_depth=depth(grids[0]), order=order).depth[-1].values
    truth = simulate_flood(ground(fine), scenario, initial_depth=depth(fine), order=order).depth[-1].values
    by_coarse = truth.reshape(30, 4, 30, 4).mean(axis=(1, 3))
    found = flood.floods[0].depth[-1].values
    outside = np.ones((30, 30), bool)
    outside[10:20, 10:20] = False
    assert np.abs(found - by_coarse)[outside].mean() <= 1.5 * np.abs(coarse - by_coarse)[outside].mean()
    assert np.abs(found - by_coarse)[~outside].mean() <= 1.5 * np.abs(coarse - by_coarse)[~outside].mean()


def city(**more: Any) -> Terrain:
    """Houses and a levee in the finer grid."""
    grid = part(2.0)
    building = np.full(grid.shape, -1, np.int32)
    building[5:12, 5:12], building[20:30, 15:25], building[0:4, 30:40] = 3, 5, 8  # one at the edge
    wall_x = np.full((grid.ny, grid.nx + 1), np.nan, np.float32)
    wall_x[12:20, 30] = 1.0
    return ground(grid, 0.0, building=building, wall_x=wall_x, **more)


def test_rain_on_houses_and_walls_inside_is_kept():
    scenario = FloodScenario(
        duration=60.0, rain=1e-4, roof_storage=(RoofStorage(depth=2e-3),), gauges=(Gauge(x=95.0, y=85.0),)
    )
    flood = simulate_nested([ground(basin()), city()], scenario, order=1)
    budget = flood.budget.isel(time=-1)
    came = 1e-4 * 60.0 * SIDE**2
    assert float(budget.volume_rain + budget.volume_roofs) == pytest.approx(came, rel=1e-5)
    assert float(budget.volume_roofs) == pytest.approx(2e-3 * (49 + 100 + 40) * 4.0, rel=1e-5)
    assert abs(float(budget.volume_error)) < 1e-6 * came
    assert np.isnan(flood.floods[1].depth[-1].values[6, 6])
    assert "gauge_depth" in flood.floods[1]
    assert "gauge_depth" not in flood.floods[0]


def test_a_breach_inside_opens_the_levee_inside():
    grid = part(2.0)
    wall_x = np.full((grid.ny, grid.nx + 1), np.nan, np.float32)
    wall_x[:, 20] = 5.0
    outer = np.full((30, 31), np.nan, np.float32)
    outer[:, 15] = 5.0  # the levee goes on in the coarse grid
    terrains = [ground(basin(), wall_x=outer), ground(grid, wall_x=wall_x)]
    scenario = FloodScenario(
        duration=60.0, breaches=(Breach(line=((120.0, 100.0), (120.0, 140.0)), time=10.0, width=30.0, sill=0.0),)
    )
    depths = [np.where(t.grid.x < 120.0, 2.0, 0.0) * np.ones(t.grid.shape) for t in terrains]
    shut = simulate_nested(terrains, FloodScenario(duration=60.0), initial_depth=depths, order=1)
    assert float(shut.floods[0].depth[-1].values[:, 16:].max()) == 0.0
    open_ = simulate_nested(terrains, scenario, initial_depth=depths, order=1)
    assert float(open_.floods[1].depth[-1].values[:, 25:].min()) > 0.1
    assert float(open_.floods[0].depth[-1].values[15, 24]) > 0.0
    assert abs(float(open_.budget.volume_error[-1])) < 1e-6 * float(open_.budget.volume_water[-1])


def test_what_does_not_fit_is_refused():
    whole, inside = ground(basin()), ground(part(2.0))
    scenario = FloodScenario(duration=1.0)
    with pytest.raises(InputError, match="not on the faces"):
        simulate_nested([whole, ground(Grid(x0=82.0, y0=80.0, cell_size=2.0, nx=40, ny=40))], scenario)
    with pytest.raises(InputError, match="whole fraction"):
        simulate_nested([whole, ground(Grid(x0=80.0, y0=80.0, cell_size=3.0, nx=16, ny=16))], scenario)
    with pytest.raises(InputError, match="lies in no terrain before it"):
        simulate_nested([whole, ground(Grid(x0=0.0, y0=80.0, cell_size=2.0, nx=40, ny=40))], scenario)
    with pytest.raises(InputError, match="nearer than"):
        simulate_nested([whole, inside, ground(Grid(x0=160.0, y0=80.0, cell_size=2.0, nx=8, ny=8))], scenario)
    with pytest.raises(DatumError, match="counts heights from"):
        simulate_nested([whole, ground(part(2.0), height_datum="ellipsoidal")], scenario)
    across = FloodScenario(duration=1.0, inflows=(Inflow(1.0, ((70.0, 100.0), (90.0, 100.0))),))
    with pytest.raises(InputError, match="more than one of the nested grids"):
        simulate_nested([whole, inside], across)
