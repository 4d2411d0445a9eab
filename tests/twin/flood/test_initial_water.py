"""Water at the start of a run: the tide behind a quay, an earlier run, a warm-up."""

from __future__ import annotations

import numpy as np
import pytest

from tests.small_floods import flood_of, ground
from twin.errors import InputError
from twin.flood import FloodScenario, LevelBoundary, TimeSeries, simulate_flood
from twin.grid import Grid
from twin.terrain import Terrain


def test_a_quay_holds_the_tide_that_is_there_from_the_start():
    """Tide +1.0 m, quay +2.0 m, city +1.0 m on a bed at -5 m: the still sea stays still, the city dry."""
    x = (np.arange(60) + 0.5) * 5.0
    quay = ground(np.tile(np.where(x < 200, -5.0, np.where(x < 210, 2.0, 0.5)), (4, 1)))
    plan = FloodScenario(duration=300.0, levels=(LevelBoundary(1.0, edge="west"),))
    flood = simulate_flood(quay, plan)
    assert float(flood.depth_max.values[:, x > 200].max()) == 0.0
    np.testing.assert_allclose(flood.level.values[-1, :, x < 200], 1.0, atol=1e-4)
    assert "flood.connected_water" in flood.attrs["notes"]
    dry = simulate_flood(quay, FloodScenario(duration=60.0, levels=plan.levels, fill_from_boundaries=False))
    assert float(dry.volume_water[0]) == 0.0


def basin(**parts):
    return ground(np.random.default_rng(3).normal(0.0, 0.1, (20, 30)), **parts)


def test_outputs_and_checkpoint_start_a_run_where_the_earlier_one_stopped(tmp_path):
    """A run over 120 s is that over 60 s and one over the next 60 s from its water."""
    from twin.flood import water_from_run

    terrain, depth = basin(), np.zeros((20, 30))
    depth[:, :10] = 1.0
    plan = FloodScenario(duration=60.0, output_interval=30.0)
    whole = simulate_flood(terrain, FloodScenario(duration=120.0, output_interval=60.0), initial_depth=depth)
    first = simulate_flood(terrain, plan, initial_depth=depth, checkpoint=tmp_path / "state")
    simulate_flood(terrain, plan, initial_depth=depth, out=tmp_path / "first.nc").close()
    simulate_flood(terrain, plan, initial_depth=depth, out=tmp_path / "first.zarr").close()
    for source in (first, tmp_path / "first.nc", tmp_path / "first.zarr", tmp_path / "state"):
        water = water_from_run(source, terrain)
        again = simulate_flood(terrain, plan, initial_depth=water.depth, initial_velocity=water.velocity)
        np.testing.assert_allclose(again.depth.values[-1], whole.depth.values[-1], atol=1e-3)  # first step differs
        assert "minute 1.0" in str(water.notes[0])
    half = water_from_run(first, terrain, time=30.0)
    np.testing.assert_array_equal(half.depth, first.depth.values[1])
    with pytest.raises(InputError, match=r"no output at 40 s; the nearest are at 30, 60 s"):
        water_from_run(first, terrain, time=40.0)
    with pytest.raises(InputError, match="holds one moment"):
        water_from_run(tmp_path / "state", terrain, time=30.0)
    with pytest.raises(InputError, match=r"\(20, 30\) cells, the terrain has \(4, 4\)"):
        water_from_run(tmp_path / "state", ground(np.zeros((4, 4))))
    with pytest.raises(InputError, match="no such file"):
        water_from_run(tmp_path / "none.nc", terrain)


@pytest.mark.parametrize(("cell", "x0"), [(2.0, 0.0), (7.0, -14.0), (2.5, 3.1)])
def test_on_another_grid_volume_and_momentum_are_those_of_the_overlap(cell, x0):
    from twin.flood import water_from_run

    rng = np.random.default_rng(5)
    depth, speed = rng.random((20, 30)), rng.normal(size=(20, 30))
    grid = Grid(x0=x0, y0=0.0, cell_size=cell, nx=int(np.ceil((150 - x0) / cell)), ny=int(np.ceil(100 / cell)))
    building = np.full(grid.shape, -1, np.int32)
    building[3:5, 3:6] = 0
    other = Terrain(
        grid=grid, elevation=np.zeros(grid.shape), roughness=np.full(grid.shape, 0.03, np.float32), building=building
    )
    earlier = flood_of(depth[None], speed=0.0)
    earlier["velocity_x"] = (("time", "y", "x"), speed[None])
    earlier = earlier.assign_coords(x=np.arange(30) * 5.0 + 2.5, y=np.arange(20) * 5.0 + 2.5)
    water = water_from_run(earlier, other)
    inside = np.clip((np.arange(30) * 5.0 + 5.0 - x0) / 5.0, 0.0, 1.0)  # share of each old column on the new grid
    assert (water.depth[building >= 0] == 0).all()
    np.testing.assert_allclose(water.depth.sum() * cell**2, (depth * inside).sum() * 25.0, rtol=1e-9)
    momentum = (water.depth * water.velocity[0]).sum() * cell**2
    np.testing.assert_allclose(momentum, (depth * speed * inside).sum() * 25.0, rtol=1e-9)


def test_a_warm_up_fills_a_river_to_its_normal_depth():
    """Manning: q = h^(5/3) sqrt(S) / n on a wide plane."""
    from twin.flood import Inflow, warm_up

    n, slope, q = 0.03, 0.005, 0.5
    x = (np.arange(60) + 0.5) * 5.0
    river = ground(np.tile(-slope * x, (3, 1)))
    inflow = Inflow(TimeSeries([0.0, 600.0], [15.0 * q, 90.0 * q]), ((2.5, 2.5), (2.5, 12.5)))
    plan = FloodScenario(duration=60.0, inflows=(inflow,), rain=1e-3, edges={"east": "open"})
    water = warm_up(river, plan, duration=1800.0)
    normal = (q * n / np.sqrt(slope)) ** 0.6
    np.testing.assert_allclose(water.depth[1, 20:40], normal, rtol=0.05)
    np.testing.assert_allclose(water.velocity[0][1, 20:40], q / normal, rtol=0.05)
    assert abs(water.notes[-1].values["rate"]) < 0.01 * 15.0 * q


@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_a_checkpoint_has_the_velocities_of_the_outputs(tmp_path, solver):
    """Discharge is in cells or, with local inertial flow, on faces; on unknown ground only the checkpoint has water."""
    from twin.flood import water_from_run

    known = np.ones((20, 30), bool)
    known[5, 5] = False
    terrain, depth = basin(is_known=known), np.ones((20, 30))
    depth[:, :10] = 1.1
    plan = FloodScenario(duration=20.0, output_interval=20.0)
    flood = simulate_flood(terrain, plan, solver=solver, initial_depth=depth, checkpoint=tmp_path / "state")
    saved, written = water_from_run(tmp_path / "state", terrain), water_from_run(flood, terrain)
    np.testing.assert_allclose(saved.depth[known], written.depth[known], atol=1e-6)
    for a, b in zip(saved.velocity, written.velocity):
        np.testing.assert_allclose(a[known & (saved.depth > 1e-3)], b[known & (saved.depth > 1e-3)], atol=1e-4)
    assert saved.depth[5, 5] > 0.1
    assert written.depth[5, 5] == 0.0
    assert "1 cells of unknown ground" in str(written.notes[1])
    assert len(saved.notes) == 1
    raised = ground(terrain.elevation + 1.0)
    assert "another terrain of the same size" in str(water_from_run(tmp_path / "state", raised).notes[1])


def test_runs_of_another_plane_or_place_and_other_files_are_refused(tmp_path):
    from pyproj import CRS

    from twin.errors import CrsMismatchError
    from twin.flood import water_from_run

    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=4, ny=3, crs=CRS.from_epsg(6677))
    terrain = Terrain(
        grid=grid, elevation=np.zeros((3, 4)), roughness=np.full((3, 4), 0.03), building=np.full((3, 4), -1)
    )
    earlier = flood_of(np.ones((1, 3, 4)))
    with pytest.raises(CrsMismatchError, match="the earlier run must be in the same plane"):
        water_from_run(earlier.assign_attrs(crs_wkt=CRS.from_epsg(6676).to_wkt()), terrain)
    with pytest.raises(InputError, match="does not overlap the grid"):
        water_from_run(earlier.assign_coords(x=earlier.x + 100.0), terrain)
    with pytest.raises(InputError, match="not evenly spaced"):
        water_from_run(earlier.isel(y=slice(None, None, -1)), terrain)
    with pytest.raises(InputError, match="has no depth"):
        water_from_run(earlier.drop_vars("depth"), terrain)
    (tmp_path / "text.nc").write_text("no NetCDF")
    with pytest.raises(InputError, match="neither NetCDF, Zarr nor a checkpoint"):
        water_from_run(tmp_path / "text.nc", terrain)


def test_during_a_warm_up_every_series_has_its_value_of_time_zero():
    from twin.flood import Gate, Inflow, Pump, RoofStorage
    from twin.flood.warm_up import constant_scenario

    rising = TimeSeries([-10.0, 10.0, 60.0], [1.0, 3.0, 9.0])
    plan = FloodScenario(
        duration=60.0, rain=1e-3, roof_storage=(RoofStorage(depth=0.01),),
        inflows=(Inflow(rising, ((2.5, 2.5),)),),
        levels=(LevelBoundary(rising, edge="west"),),
        pumps=(Pump(x=1.0, y=1.0, capacity=rising),),
        structures=(Gate(at=(1.0, 1.0), sill=0.0, width=2.0, opening=rising, tail=rising),),
    )  # fmt: skip
    held = constant_scenario(plan, 600.0)
    gate = held.structures[0]
    series = (held.inflows[0].hydrograph, held.levels[0].series, held.pumps[0].capacity, gate.opening, gate.tail)
    for one in series:
        assert (one if isinstance(one, float) else one.at(500.0)) == 2.0
    assert (held.rain, held.roof_storage, held.duration) == (None, (), 600.0)
