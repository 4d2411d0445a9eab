"""People and shelters of a city: what is known of their buildings, what is assumed, and which rooms are no shelters."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from citygml.model import CityModel
from tests.city_of_boxes import city_of_boxes
from twin.city import population_from_census, population_from_city, shelters_from_city
from twin.city.people import SHELTER_USAGE, floor_areas
from twin.errors import CrsMismatchError, InputError


def city(**columns: list) -> CityModel:
    model = city_of_boxes(4)
    for name, values in columns.items():
        model.objects[name] = values
    return model


def test_people_know_storeys_and_height_of_their_building_as_the_file_gives_them() -> None:
    """Codes for unknown (9999, -9999, 0) are unknown: 0 storeys, height NaN; nothing is filled in."""
    model = city(storeys_above_ground=[2.0, 9999.0, -9999.0, np.nan], measured_height=[6.5, 12.0, -9999.0, 7.0])
    people = population_from_city(model, total=400)
    storeys = {int(row): set(people.storeys[people.building == row].tolist()) for row in range(4)}
    assert storeys == {0: {2}, 1: {0}, 2: {0}, 3: {0}}
    for row, height in enumerate([6.5, 12.0, np.nan, 7.0]):
        np.testing.assert_array_equal(np.unique(people.height[people.building == row]), [height])


def test_floor_area_of_unknown_storeys_follows_the_height_in_storeys_of_three_metres() -> None:
    model = city(storeys_above_ground=[np.nan] * 4, measured_height=[3.5, 7.0, 9.5, np.nan])
    table = floor_areas(model)
    np.testing.assert_allclose(table["floor_area"] / table["plan_area"], [1.0, 2.0, 3.0, 1.0])
    assert table["storeys_assumed"].all()


def test_assumptions_are_notes_in_both_languages() -> None:
    people = population_from_city(city(storeys_above_ground=[np.nan] * 4), total=10)
    assert [note.id for note in people.assumptions] == [
        "people.by_floor_area_night", "people.floor_area_assumed", "people.storeys_assumed"
    ]  # fmt: skip
    assert "4 buildings" in str(people.assumptions[2])
    assert people.assumptions[2].text("ja").startswith("建物 4 棟は階数が不明")


def test_other_buildings_and_small_rooms_are_no_shelters_by_default() -> None:
    """Usage 454 is any shed or shrine; a room for fewer than 20 people is left out and counted. Areas of 30 and 60 m2
    hold 15 and 30 people at 2 m2 each."""
    assert "454" not in SHELTER_USAGE
    model = city(usage=["422", "422", "454", "411"], total_floor_area=[30.0, 60.0, 500.0, 500.0])
    found = shelters_from_city(model)
    assert found.building.tolist() == [1]
    assert found.capacity.tolist() == [30]
    assert found.assumptions[1].values == {"n": 1, "least": 20}
    assert shelters_from_city(model, least_places=10).capacity.tolist() == [15, 30]
    with pytest.raises(InputError, match=r"room for 40 people \(2 are smaller\)"):
        shelters_from_city(model, least_places=40)


def test_floors_and_storeys_that_are_not_known_stay_unknown() -> None:
    model = city(usage=["422"] * 4, storeys_above_ground=[3.0, np.nan, 9999.0, 2.0], total_floor_area=[500.0] * 4)
    found = shelters_from_city(model)
    np.testing.assert_array_equal(found.storeys, [3.0, np.nan, np.nan, 2.0])
    assert np.isnan(found.floor_height).all()


def mesh(**columns: list) -> gpd.GeoDataFrame:
    box = shapely.box(-6010.0, -35_010.0, -5900.0, -34_900.0)
    return gpd.GeoDataFrame(columns, geometry=[box], crs=6677)


@pytest.mark.parametrize("crs", [6677, 6668, 3857, 2451])
def test_census_areas_in_any_system_fill_the_same_homes(crs: int) -> None:
    model = city(usage=["411"] * 4)
    people = population_from_census(model, mesh(population=[40]).to_crs(crs))
    assert len(people) == 40
    assert (people.building >= 0).all()


@pytest.mark.parametrize("cell", [None, "", "*", "-9999", -9999.0, np.nan, "多数", "1,20", -1])
def test_a_census_count_that_is_none_is_refused(cell: object) -> None:
    with pytest.raises(InputError, match="census area 0: found"):
        population_from_census(city(), mesh(population=[cell]))


def test_a_census_count_as_people_write_it_is_read() -> None:
    assert len(population_from_census(city(usage=["411"] * 4), mesh(population=["１,２００"]))) == 1200


def test_census_areas_without_a_system_are_refused() -> None:
    with pytest.raises(CrsMismatchError, match="name no coordinate system"):
        population_from_census(city(), mesh(population=[4]).set_crs(None, allow_override=True))
