"""The cells under each building: by centre, else the largest share; whatever blocks the water."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.model import Surface
from tests.twin.terrain.test_terrain_from_city import city_of, plate, turned
from twin.city.footprints import plan_rings, raster_buildings
from twin.city.terrain import terrain_from_city
from twin.grid import Grid


def _house(x0, y0, x1, y1):
    return plate("bldg:Building", Surface.GROUND, 2, x0, y0, x1, y1, 1.0)


@pytest.mark.parametrize("buildings", ["blocked", "porous", "open"])
def test_the_footprint_is_the_same_whatever_blocks_the_water(buildings):
    terrain = terrain_from_city(city_of([_house(10, 10, 20, 16)]), 2.0, bounds=(0, 0, 30, 30), buildings=buildings)
    expected = np.full(terrain.grid.shape, -1)
    expected[5:8, 5:10] = 0
    np.testing.assert_array_equal(terrain.footprint, expected)
    assert (terrain.building >= 0).any() == (buildings == "blocked")


def test_a_building_without_a_centre_has_the_cell_it_covers_most_of():
    # 0.4 m of it in cell (2, 4), 1.0 m in cell (2, 5), no centre (at 11, 5) covered
    terrain = terrain_from_city(city_of([_house(9.6, 5.2, 11.0, 5.9)]), 2.0, bounds=(0, 0, 20, 10))
    assert np.argwhere(terrain.footprint == 0).tolist() == [[2, 5]]


def test_small_neighbours_do_not_take_each_others_only_cell():
    small = [_house(10.1, 4.1, 10.8, 4.8), _house(11.2, 5.2, 11.9, 5.9), _house(10.1, 5.2, 10.7, 5.8)]
    terrain = terrain_from_city(city_of(small), 2.0, bounds=(0, 0, 20, 10))
    assert (terrain.footprint >= 0).sum() == 1  # all three lie in one cell: the others are on no cell
    beside = terrain_from_city(city_of([_house(6, 4, 11.2, 6), small[1]]), 2.0, bounds=(0, 0, 20, 10))
    assert np.argwhere(beside.footprint == 1).tolist() == [[2, 5]]
    assert (beside.footprint == 0).sum() == 2


def test_cells_opened_for_an_alley_still_lie_under_their_building():
    gap = 0.8
    pair = [turned(50.3, 50.6 + (30 + gap) / 2, 40, 30, 0), turned(50.3, 50.6 - (30 + gap) / 2, 40, 30, 0)]
    terrain = terrain_from_city(city_of(pair), 2.0, bounds=(0, 0, 100, 100))
    opened = (terrain.footprint >= 0) & (terrain.building < 0)
    assert opened.any()
    blocked = terrain.building >= 0
    np.testing.assert_array_equal(terrain.footprint[blocked], terrain.building[blocked])


def test_a_building_outside_the_grid_has_no_cell():
    terrain = terrain_from_city(city_of([_house(0, 0, 9, 9), _house(40.1, 0.1, 40.4, 0.4)]), 2.0, bounds=(0, 0, 20, 10))
    assert not (terrain.footprint == 1).any()


@settings(max_examples=40, deadline=None)
@given(
    boxes=st.lists(
        st.tuples(st.integers(0, 18), st.integers(0, 18), st.floats(0.3, 6.0), st.floats(0.3, 6.0)),
        min_size=1, max_size=6, unique_by=lambda b: (b[0] // 8, b[1] // 8),
    ),
)  # fmt: skip
def test_every_separate_building_has_a_cell(boxes):
    parts = [_house(4 * i + 0.3, 4 * j + 0.2, 4 * i + 0.3 + w, 4 * j + 0.2 + d) for i, j, w, d in boxes]
    grid = Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=45, ny=45)
    raster = raster_buildings(plan_rings(city_of(parts)), grid)
    assert set(range(len(parts))) <= set(np.unique(raster.footprint).tolist())
    j, i = np.nonzero(raster.footprint >= 0)
    for row, jj, ii in zip(raster.footprint[j, i], j, i):
        x0, y0 = 4 * boxes[row][0] + 0.3, 4 * boxes[row][1] + 0.2
        assert x0 - 2 <= 2 * ii + 2 - 1e-9 + 2
        assert 2 * ii <= x0 + boxes[row][2]
        assert 2 * jj <= y0 + boxes[row][3]
