"""Heights a city carries: what is no height is left out, and counted."""

from __future__ import annotations

import numpy as np
import pytest

from citygml.model import Surface
from tests.twin.terrain.test_terrain_from_city import city_of, plate
from twin.city.heights import city_heights
from twin.city.terrain import terrain_from_city


def _houses(z=20.0, xs=(0, 20, 40, 60)):
    return [plate("bldg:Building", Surface.GROUND, 2, x, y, x + 8, y + 8, z) for x in xs for y in (0, 30)]


def _note(terrain, note_id):
    return next((note for note in terrain.assumptions if note.id == note_id), None)


def _road(low, high, z, *, lod=1, x0=-5, x1=75):
    return plate("tran:Road", Surface.UNKNOWN, lod, x0, low, x1, high, z)


@pytest.mark.parametrize(
    ("roads", "count"),
    [
        ([_road(15, 23, 0.0)], 1),
        ([_road(15, 23, 0.0), _road(45, 49, 20.1, lod=3)], 1),
        ([_road(10, 13, 0.0), _road(15, 23, 0.0, lod=2), _road(45, 49, 20.1, lod=3)], 2),
    ],
)
def test_roads_at_zero_beside_ground_at_20_m_make_no_trench(roads, count):
    terrain = terrain_from_city(city_of([*_houses(), *roads]), 2.0)
    ground = terrain.elevation[terrain.building < 0]
    assert ground.min() > 19.9
    assert ground.max() < 20.2
    note = _note(terrain, "city.roads_at_zero")
    assert note.values == {"roads": count, "points": 5 * count}
    assert "0 m" in note.text("ja")


def test_one_object_with_a_lod_at_zero_and_one_with_heights_keeps_the_heights():
    # one road in two LODs: both rings belong to one object
    city = city_of([*_houses(), _road(15, 23, 0.0), _road(15, 23, 20.2, lod=3)])
    city.polygon_object[-1] = city.polygon_object[-2]
    heights = city_heights(city)
    assert (heights.roads[:, 2] == 20.2).all()
    assert len(heights.roads) == 5


def test_a_few_vertices_at_zero_are_left_out_and_the_rest_kept():
    ring = [(-5, 15, 20.0), (20, 15, 0.0), (75, 15, 20.4), (75, 23, 20.4), (20, 23, 20.2), (-5, 23, 20.0)]
    heights = city_heights(city_of([*_houses(), ("tran:Road", Surface.UNKNOWN, 3, ring)]))
    assert heights.roads[:, 2].min() == 20.0
    assert len(heights.roads) == 6  # the closing vertex counts
    assert heights.notes[0].values == {"roads": 1, "points": 1}


@pytest.mark.parametrize("base", [0.4, -0.3, 1.0])
def test_by_the_sea_roads_at_zero_are_kept(base):
    heights = city_heights(city_of([*_houses(base), _road(15, 23, 0.0)]))
    assert len(heights.roads) == 5
    assert not heights.notes


def test_a_road_from_the_sea_to_a_hill_is_judged_by_its_neighbours():
    houses = [*_houses(0.2, xs=(0, 20)), *_houses(12.0, xs=(300, 320, 340, 360))]
    ring = [(x, 20, 0.0) for x in range(0, 380, 20)] + [(x, 24, 0.0) for x in range(360, -20, -20)]
    heights = city_heights(city_of([*houses, ("tran:Road", Surface.UNKNOWN, 1, ring)]))
    assert heights.notes[0].values["roads"] == 1
    assert len(heights.roads) in (0, np.sum(heights.roads[:, 0] < 160))


def test_without_bases_roads_at_zero_are_no_ground():
    heights = city_heights(city_of([_road(15, 23, 0.0), _road(30, 34, 0.0)]))
    assert not len(heights.roads)
    assert heights.notes[0].values["roads"] == 2


def test_codes_for_missing_heights_are_no_ground():
    houses = _houses()
    houses.append(plate("bldg:Building", Surface.GROUND, 2, 80, 0, 88, 8, -9999.0))
    heights = city_heights(city_of([*houses, _road(15, 23, -9999.0), _road(40, 44, 20.0)]))
    assert np.nanmin(heights.bases[:, 2]) == 20.0
    assert np.isnan(heights.bases[:, 2]).sum() == 5
    assert (heights.roads[:, 2] == 20.0).all()


def test_a_building_at_zero_among_buildings_that_are_not_is_left_out():
    heights = city_heights(city_of([*_houses(), plate("bldg:Building", Surface.GROUND, 2, 80, 0, 88, 8, 0.0)]))
    assert np.nanmin(heights.bases[:, 2]) == 20.0
    assert heights.notes[0].values == {"n": 1}
