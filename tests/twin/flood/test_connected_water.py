"""Water connected to level boundaries: against a slow search over random small worlds, and by hand."""

from __future__ import annotations

import heapq

import numpy as np
import pytest

from tests.small_floods import ground
from twin.flood import FloodScenario, LevelBoundary, TimeSeries, connected_water

EDGES = ("west", "east", "south", "north")


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
