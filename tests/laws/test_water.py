"""Laws water must keep, whatever the case: to rounding, not to taste."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import (
    Breach,
    Drain,
    FloodScenario,
    HortonInfiltration,
    Hyetograph,
    Inflow,
    LevelBoundary,
    Pump,
    RoofStorage,
    TimeSeries,
    simulate_flood,
)

METHODS = [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]
FIELDS = ("depth", "velocity_x", "velocity_y")
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")


def city(ny=70, nx=90, cell_size=2.0, seed=0, levee=False):
    """Rough ground falling to the south, with buildings, one of them deep inside a block."""
    rng = np.random.default_rng(seed)
    z = 0.3 * rng.random((ny, nx)) + np.linspace(0.0, 2.0, ny)[:, None]
    building = np.full((ny, nx), -1, np.int32)
    building[20:34, 30:50] = 0
    building[24:29, 35:42] = 1
    building[50:56, 10:14] = 2
    wall = None
    if levee:
        wall = np.full((ny, nx + 1), np.nan, np.float32)
        wall[:, 60] = 3.0
    roughness = np.full((ny, nx), 0.03, np.float32)
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=nx, ny=ny),
        elevation=z,
        roughness=roughness,
        building=building,
        wall_x=wall,
    )


def everything(duration=40.0):
    """A scenario with every source and boundary at work."""
    return FloodScenario(
        duration=duration,
        output_interval=10.0,
        rain=Hyetograph([0.0, 25.0], [2e-4, 0.0]),
        infiltration=HortonInfiltration(first=1e-5, last=1e-6, decay=1e-2),
        drains=(Drain(x=100.0, y=90.0, capacity=0.01), Drain(x=20.0, y=60.0, capacity=0.05, volume=0.1)),
        pumps=(
            Pump(x=50.0, y=20.0, capacity=0.05, to=(170.0, 130.0)),
            Pump(x=90.0, y=10.0, capacity=0.02, start_depth=0.01),
        ),
        roof_storage=(RoofStorage(depth=0.002, buildings=(0,)),),
        inflows=(Inflow(TimeSeries([0.0, 10.0, 30.0], [0.0, 3.0, 1.0]), ((150.0, 100.0), (150.0, 120.0))),),
        levels=(LevelBoundary(TimeSeries([0.0, 20.0], [0.3, 0.8]), edge="south", span=(20.0, 80.0)),),
        edges={"north": "open"},
        breaches=(
            Breach(
                line=((120.0, 40.0), (120.0, 80.0)), time=15.0, width=20.0, sill=0.5, width_time=10.0, sill_time=10.0
            ),
        ),
    )


def moved(flood):
    """Water that came and went. [m3]"""
    names = [n for n in flood if n.startswith("volume_") and n[7:] not in ("water", "error", "roofs")]
    return sum(abs(float(flood[name][-1])) for name in names) + float(flood.volume_water[0])


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-6), ("float64", 1e-12)])
def test_volume_is_kept_with_every_source_and_boundary(solver, order, dtype, tolerance):
    flood = simulate_flood(city(levee=True), everything(), solver=solver, order=order, dtype=dtype)
    assert abs(float(flood.volume_error[-1])) <= tolerance * moved(flood)
    assert float(flood.depth.min()) >= 0.0
    for name in ("rain", "inflow", "south", "infiltration", "drains", "pumps"):
        assert float(flood[f"volume_{name}"][-1]) != 0.0, name


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_rain_on_ground_and_roofs_is_conserved(solver, order):
    terrain = city()
    rate, duration = 1e-4, 30.0
    flood = simulate_flood(terrain, FloodScenario(duration=duration, rain=rate), solver=solver, order=order)
    fell = rate * duration * terrain.grid.cell_area * terrain.elevation.size
    assert float(flood.volume_water[-1]) == pytest.approx(fell, rel=1e-6)


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("level", [5.0, 1.0])
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-4), ("float64", 1e-12)])
def test_lake_at_rest_stays_at_rest(solver, order, level, dtype, tolerance):
    """Full and partly wet, over rough steps, islands, buildings and a levee."""
    terrain = city(levee=True)
    scenario = FloodScenario(duration=60.0, output_interval=60.0)
    flood = simulate_flood(terrain, scenario, solver=solver, order=order, dtype=dtype, initial_level=level)
    still = np.abs(flood.velocity_x[-1]) * flood.depth[-1]
    assert float(still.max()) <= tolerance
    change = np.abs(flood.depth[-1] - flood.depth[0])
    assert float(change.max()) <= tolerance


def turned(terrain, turn):
    """Terrain with every raster turned."""
    elevation = np.ascontiguousarray(turn(terrain.elevation))
    ny, nx = elevation.shape
    grid = dataclasses.replace(terrain.grid, nx=nx, ny=ny)
    return Terrain(
        grid=grid,
        elevation=elevation,
        roughness=np.ascontiguousarray(turn(terrain.roughness)),
        building=np.ascontiguousarray(turn(terrain.building)),
    )


TURNS = {
    "mirrored east-west": (lambda a: a[..., ::-1], lambda u, v: (-u[..., ::-1], v[..., ::-1])),
    "mirrored north-south": (lambda a: a[..., ::-1, :], lambda u, v: (u[..., ::-1, :], -v[..., ::-1, :])),
    "transposed": (lambda a: np.swapaxes(a, -1, -2), lambda u, v: (np.swapaxes(v, -1, -2), np.swapaxes(u, -1, -2))),
    "rotated": (
        lambda a: np.rot90(a, axes=(-2, -1)),
        lambda u, v: (np.rot90(v, axes=(-2, -1)), -np.rot90(u, axes=(-2, -1))),
    ),
}


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("name", TURNS)
def test_turned_input_gives_turned_output(solver, order, name):
    turn, turn_velocity = TURNS[name]
    terrain = city()
    depth = np.random.default_rng(1).random(terrain.grid.shape)
    scenario = FloodScenario(duration=10.0, output_interval=10.0, rain=1e-4)
    here = simulate_flood(terrain, scenario, solver=solver, order=order, initial_depth=depth)
    there = simulate_flood(
        turned(terrain, turn), scenario, solver=solver, order=order, initial_depth=np.ascontiguousarray(turn(depth))
    )
    np.testing.assert_array_equal(there.depth[-1].values, turn(here.depth[-1].values))
    u, v = turn_velocity(here.velocity_x[-1].values, here.velocity_y[-1].values)
    np.testing.assert_array_equal(np.abs(there.velocity_x[-1].values), np.abs(u))
    np.testing.assert_array_equal(np.abs(there.velocity_y[-1].values), np.abs(v))


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_same_bits_for_any_number_of_threads(solver, order):
    one, two = (simulate_flood(city(), everything_open(), solver=solver, order=order, threads=n) for n in (1, 2))
    for name in one:
        np.testing.assert_array_equal(one[name].values, two[name].values, err_msg=name)


def everything_open():
    """`everything` without the breach, which needs a levee."""
    return dataclasses.replace(everything(), breaches=())


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_restart_equals_no_restart(solver, order, tmp_path):
    terrain, whole = city(levee=True), everything()
    half = dataclasses.replace(whole, duration=20.0)
    path = tmp_path / "run.npz"
    straight = simulate_flood(terrain, whole, solver=solver, order=order)
    simulate_flood(terrain, half, solver=solver, order=order, checkpoint=path)
    resumed = simulate_flood(terrain, whole, solver=solver, order=order, checkpoint=path)
    np.testing.assert_array_equal(resumed.time.values, straight.time.values)
    for name in straight:
        np.testing.assert_array_equal(resumed[name].values, straight[name].values, err_msg=name)


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_where_dry_ground_rests_does_not_matter(solver, order):
    """A spring and a heap of water in a wide dry plain: the same bits wherever on the grid they lie."""

    def run(row, column):
        n = 150
        grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=n)
        terrain = Terrain(
            grid=grid,
            elevation=np.zeros((n, n)),
            roughness=np.full((n, n), 0.03, np.float32),
            building=np.full((n, n), -1, np.int32),
        )
        depth = np.zeros((n, n))
        depth[row + 10 : row + 20, column + 10 : column + 20] = 1.0
        spring = Inflow(3.0, ((column + 40.5, row + 5.5),))
        flood = simulate_flood(
            terrain, FloodScenario(duration=8.0, inflows=(spring,)), solver=solver, order=order, initial_depth=depth
        )
        assert abs(float(flood.volume_error[-1])) < 1e-6 * float(flood.volume_water[-1])
        return [flood[name].values[-1, row - 20 : row + 60, column - 20 : column + 80] for name in FIELDS]

    for a, b in zip(run(32, 33), run(57, 46)):
        np.testing.assert_array_equal(a, b)
        assert not a[0].any()
        assert not a[:, -1].any()
