"""Water at the start: against a slow search over random small worlds, and by hand."""

from __future__ import annotations

import heapq

import numpy as np
import pytest

from tests.small_floods import flood_of
from twin.errors import InputError
from twin.flood import FloodScenario, LevelBoundary, TimeSeries, connected_water, simulate_flood
from twin.grid import Grid
from twin.terrain import Terrain

EDGES = ("west", "east", "south", "north")


def ground(elevation, **parts):
    elevation = np.asarray(elevation, float)
    ny, nx = elevation.shape
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=nx, ny=ny),
        elevation=elevation,
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=parts.pop("building", np.full((ny, nx), -1, np.int32)),
        **parts,
    )


def highest_sill(terrain, boundary):
    """Least, over all paths from a boundary to a cell, of the highest ground or crest on the path; slow and plain."""
    ny, nx = terrain.grid.shape
    z, wall_x, wall_y = (np.asarray(a, np.float32) for a in (terrain.elevation, terrain.wall_x, terrain.wall_y))

    def crest(wall):
        return -np.inf if np.isnan(wall) else float(wall)

    heap = []
    for j in range(ny):
        for i in range(nx):
            if boundary.edge is None:
                outer = [-np.inf for x, y in boundary.cells if (int(y // 5.0), int(x // 5.0)) == (j, i)]
            else:
                low, high = boundary.span or (-np.inf, np.inf)
                along = 5.0 * (j + 0.5) if boundary.edge in ("west", "east") else 5.0 * (i + 0.5)
                faces = {"west": (i == 0, wall_x[j, 0]), "east": (i == nx - 1, wall_x[j, nx]),
                         "south": (j == 0, wall_y[0, i]), "north": (j == ny - 1, wall_y[ny, i])}  # fmt: skip
                at, wall = faces[boundary.edge]
                outer = [crest(wall)] if at and low <= along <= high else []
            if outer and terrain.building[j, i] < 0:
                heap.append((max(outer[0], float(z[j, i])), j, i))
    heapq.heapify(heap)
    sill = np.full((ny, nx), np.inf)
    while heap:
        top, j, i = heapq.heappop(heap)
        if sill[j, i] <= top:
            continue
        sill[j, i] = top
        for a, b, wall in ((j, i + 1, wall_x[j, i + 1]), (j, i - 1, wall_x[j, i]), (j + 1, i, wall_y[j + 1, i]),
                           (j - 1, i, wall_y[j, i])):  # fmt: skip
            if 0 <= a < ny and 0 <= b < nx and terrain.building[a, b] < 0:
                heapq.heappush(heap, (max(top, crest(wall), float(z[a, b])), a, b))
    return sill


def random_world(rng):
    """Rough ground in whole tenths of a metre, with walls, buildings and one to three boundaries of one level."""
    ny, nx = rng.integers(1, 14, 2)
    tenth = lambda *shape: rng.integers(-20, 21, shape) / 10.0  # noqa: E731
    terrain = ground(
        tenth(ny, nx),
        building=np.where(rng.random((ny, nx)) < 0.15, 0, -1).astype(np.int32),
        wall_x=np.where(rng.random((ny, nx + 1)) < 0.3, tenth(ny, nx + 1), np.nan).astype(np.float32),
        wall_y=np.where(rng.random((ny + 1, nx)) < 0.3, tenth(ny + 1, nx), np.nan).astype(np.float32),
    )
    level = float(rng.integers(-10, 21)) / 10.0
    levels = []
    for _ in range(rng.integers(1, 4)):
        if rng.random() < 0.3:
            levels.append(LevelBoundary(level, cells=((rng.random() * 5 * nx, rng.random() * 5 * ny),)))
            continue
        edge = EDGES[rng.integers(4)]
        long = 5.0 * (ny if edge in ("west", "east") else nx)
        span = None if rng.random() < 0.5 else (-0.1, 5.0 + rng.random() * long)
        levels.append(LevelBoundary(level, edge=edge, span=span))
    return terrain, tuple(levels), level


@pytest.mark.parametrize("seed", range(150))
def test_a_cell_is_filled_where_the_highest_sill_on_the_best_path_lies_below_the_level(seed):
    terrain, levels, level = random_world(np.random.default_rng(seed))
    depth = connected_water(terrain, FloodScenario(duration=60.0, levels=levels))
    sill = np.minimum.reduce([highest_sill(terrain, boundary) for boundary in levels])
    wet = sill < np.float32(level)
    np.testing.assert_array_equal(depth, np.where(wet, level - terrain.elevation, 0.0))


@pytest.mark.parametrize("seed", range(40))
def test_boundaries_of_different_levels(seed):
    """Never above the highest level that reaches a cell, never below the lowest of all, dry where none reaches."""
    rng = np.random.default_rng(1000 + seed)
    terrain, levels, level = random_world(rng)
    other = LevelBoundary(level + 0.7, edge=EDGES[rng.integers(4)])
    depth = connected_water(terrain, FloodScenario(duration=60.0, levels=(*levels, other)))
    reach = np.full(depth.shape, -np.inf)
    for boundary in (*levels, other):
        height = boundary.series.at(0.0)
        reach = np.maximum(reach, np.where(highest_sill(terrain, boundary) < np.float32(height), height, -np.inf))
    surface = terrain.elevation + depth
    wet = depth > 0
    assert (surface[wet] <= reach[wet] + 1e-6).all()
    assert (surface[wet] >= level - 1e-6).all()
    assert not wet[np.isinf(reach)].any()


def test_between_two_levels_the_surface_of_a_river_is_straight():
    n = 41
    river = ground(np.tile(np.linspace(3.0, -2.0, n), (3, 1)))
    plan = FloodScenario(duration=60.0, levels=(LevelBoundary(5.0, edge="west"), LevelBoundary(1.0, edge="east")))
    surface = river.elevation + connected_water(river, plan)
    np.testing.assert_allclose(surface, np.tile(np.linspace(5.0, 1.0, n), (3, 1)), atol=1e-6)


def test_a_polder_stays_dry_and_the_level_is_that_of_time_zero():
    bed = np.full((1, 9), -2.0)
    wall = np.full((1, 10), np.nan, np.float32)
    wall[0, 5] = 1.2
    tide = TimeSeries([-600.0, 600.0], [0.0, 2.4])  # 1.2 m at time 0: as high as the levee, which holds it
    polder = ground(bed, wall_x=wall)
    depth = connected_water(polder, FloodScenario(duration=60.0, levels=(LevelBoundary(tide, edge="west"),)))
    np.testing.assert_array_equal(depth, [[3.2] * 5 + [0.0] * 4])


def test_faces_without_an_open_share_and_full_cells_are_closed():
    bed = np.zeros((1, 6))
    share = np.ones((1, 7), np.float32)
    share[0, 3] = 0.0
    sea = FloodScenario(duration=60.0, levels=(LevelBoundary(1.0, edge="west"), LevelBoundary(1.0, edge="east")))
    part = ground(bed, open_x=share, porosity=np.array([[1, 1, 1, 1, 0.01, 1]], np.float32))
    np.testing.assert_array_equal(connected_water(part, sea), [[1, 1, 1, 0, 0, 1]])


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
        np.testing.assert_allclose(again.depth.values[-1], whole.depth.values[-1], atol=1e-4)
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
