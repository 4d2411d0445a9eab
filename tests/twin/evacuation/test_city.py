"""Streets, people and shelters out of city models: lengths, widths, levels and counts known beforehand."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from tests.city_of_boxes import city_of_boxes
from twin.city import (
    population_from_census,
    population_from_city,
    shelters_from_city,
    streets_from_city,
    streets_from_free_space,
    streets_from_lines,
)
from twin.city.medial_axis import centre_lines
from twin.errors import CrsMismatchError, InputError
from twin.network import EdgeKind
from twin.population import Group, draw_speeds


def test_centre_line_of_a_crossing_has_four_arms_of_the_right_width():
    cross = shapely.union(shapely.box(0, 47, 100, 53), shapely.box(46, 0, 54, 100))
    lines = centre_lines(cross)
    assert len(lines.lines) == 4
    assert sorted(lines.width.round(0)) == [6, 6, 8, 8]
    assert np.bincount(lines.ends.ravel()).max() == 4


def test_centre_line_of_a_ring_goes_once_round():
    ring = shapely.Point(0, 0).buffer(50, 64).difference(shapely.Point(0, 0).buffer(44, 64))
    lines = centre_lines(ring)
    assert shapely.length(lines.lines).sum() == pytest.approx(2 * np.pi * 47, rel=0.01)
    assert lines.width == pytest.approx(6.0, rel=0.02)


def test_free_space_between_boxes_connects_and_every_building_has_a_door():
    city = city_of_boxes(49)
    streets = streets_from_free_space(city)
    assert len(streets.issues) == 0
    assert sorted(streets.entrance_building) == list(range(49))
    doors = streets.edge_kind == EdgeKind.ENTRANCE
    assert doors.sum() == 49
    # Boxes of at most 18 m every 25 m leave gaps of 7 to 17 m.
    assert (streets.edge_width[~doors] > 6.0).all()


def test_no_roads_is_an_error_that_says_what_to_use():
    with pytest.raises(InputError, match="streets_from_free_space"):
        streets_from_city(city_of_boxes(4))


def lines_frame(**columns):
    lines = [shapely.LineString([[0, 0], [50, 0], [100, 0]]), shapely.LineString([[50, 0], [50, 80]]),
             shapely.LineString([[20, -30], [20, 30]])]  # fmt: skip
    return gpd.GeoDataFrame(columns, geometry=lines, crs=6677)


def test_lines_connect_at_shared_vertices_and_not_where_they_cross_in_the_picture():
    streets = streets_from_lines(lines_frame(highway=["residential", "steps", "footway"], width=[None, 3.0, None],
                                             bridge=[None, None, "yes"]))  # fmt: skip
    assert streets.n_edges == 4  # the first line is cut at the shared vertex, the bridge is left alone
    assert sorted(streets.edge_width) == [2.0, 3.0, 5.0, 5.0]
    assert sorted(streets.edge_kind) == [EdgeKind.STREET, EdgeKind.STREET, EdgeKind.STAIRS, EdgeKind.BRIDGE]
    assert streets.issues["message"].str.contains("do not connect").sum() == 1


def test_lines_without_a_system_or_with_negative_width_are_refused():
    with pytest.raises(CrsMismatchError, match="no coordinate system"):
        streets_from_lines(lines_frame().set_crs(None, allow_override=True))
    with pytest.raises(InputError, match="line 1 has width -2"):
        streets_from_lines(lines_frame(width=[1.0, -2.0, 1.0]))


def test_population_keeps_its_total_and_its_draws():
    city = city_of_boxes(100)
    people = population_from_city(city, total=1234, seed=3)
    assert len(people) == 1234
    again = population_from_city(city, total=1234, seed=3)
    assert np.array_equal(people.speed, again.speed)
    assert not np.array_equal(people.speed, population_from_city(city, total=1234, seed=4).speed)


def test_rimea_7_imo_7_iso_5_speeds_stay_in_their_range_and_have_their_mean():
    rng = np.random.default_rng(1)
    for group, least, greatest, mean in ((Group.ADULT, 0.58, 2.0, 1.34), (Group.IMPAIRED, 0.46, 0.76, 0.61)):
        speed = draw_speeds(np.full(20_000, group, np.uint8), rng)
        assert least - 1e-6 <= speed.min() <= speed.max() <= greatest + 1e-6
        assert speed.mean() == pytest.approx(mean, abs=0.05)


def test_census_counts_are_kept_cell_by_cell():
    city = city_of_boxes(100)
    x0, y0 = -6000.0, -35000.0
    cells = [shapely.box(x0 - 5, y0 - 5, x0 + 120, y0 + 245), shapely.box(x0 + 120, y0 - 5, x0 + 245, y0 + 245),
             shapely.box(x0 + 500, y0, x0 + 600, y0 + 100)]  # fmt: skip
    mesh = gpd.GeoDataFrame({"population": [150, 40, 7]}, geometry=cells, crs=6677)
    people = population_from_census(city, mesh)
    inside = [shapely.contains_xy(cell, people.xy[:, 0], people.xy[:, 1]).sum() for cell in cells]
    assert inside == [150, 40, 7]
    assert (people.building == -1).sum() == 7


def test_shelters_of_a_city_without_any_is_an_error():
    with pytest.raises(InputError, match="no building has a usage"):
        shelters_from_city(city_of_boxes(4), usage=("999",))


def test_a_shelter_without_a_name_is_called_by_its_use():
    city = city_of_boxes(4)
    city.objects["usage"] = ["422", "422", "421", "422"]
    city.objects["usage_label"] = ["文教厚生施設", "文教厚生施設", None, "文教厚生施設"]
    city.objects["name"] = [None, "第一小学校", None, ""]
    found = shelters_from_city(city, usage=("421", "422"))
    assert found.name.tolist() == ["文教厚生施設 1", "第一小学校", "building 421 1", "文教厚生施設 2"]
    assert found.id.tolist() == city.objects.index.tolist()
