"""A real tile of buildings evacuates along the free space between them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from twin.evacuation import EvacuationScenario, PersonState, Shelters, simulate_evacuation
from twin.network import EdgeHazard

TILE = (
    Path(os.environ.get("CITY_DATA", "/nonexistent"))
    / "citygml/yuuhayashi_citygml-osm/src/test/resources/53375768_bldg_6697_op.gml"
)

pytestmark = [pytest.mark.real, pytest.mark.needs("CITY_DATA/citygml/yuuhayashi_citygml-osm")]


@pytest.fixture(scope="module")
def tile():
    import citygml
    from twin.city import population_from_city, streets_from_free_space

    city = citygml.read(TILE).to_crs(6676)
    streets = streets_from_free_space(city)
    people = population_from_city(city, time_of_day="night")
    corners = np.array([streets.node_xyz[:, :2].min(axis=0), streets.node_xyz[:, :2].max(axis=0)])
    node = [int(np.hypot(*(streets.node_xyz[:, :2] - corner).T).argmin()) for corner in corners]
    shelters = Shelters(id=["south-west", "north-east"], xy=streets.node_xyz[node, :2], node=node)
    return city, streets, people, shelters


def test_every_building_has_a_door_and_everybody_a_fate(tile):
    city, streets, people, shelters = tile
    assert len(streets.entrance_building) == (city.objects["type"] == "bldg:Building").sum()
    result = simulate_evacuation(streets, people, shelters=shelters, hazard=None, scenario=EvacuationScenario())
    fate = np.bincount(result.state.values, minlength=len(PersonState))
    assert fate.sum() == len(people)
    assert fate[PersonState.ARRIVED] + fate[PersonState.CUT_OFF] == len(people)  # nobody is on the way for ever
    # Whoever cannot arrive stands on a part of the network that was reported as unconnected.
    assert fate[PersonState.CUT_OFF] == 0 or streets.issues["message"].str.contains("do not connect").any()
    assert fate[PersonState.ARRIVED] > 0.9 * len(people)


def test_water_over_half_the_tile_stops_people_where_it_stands(tile):
    _, streets, people, shelters = tile
    middle = (streets.node_xyz[streets.edge_from, 0] + streets.node_xyz[streets.edge_to, 0]) / 2
    depth = np.zeros((2, streets.n_edges), np.float32)
    depth[1, middle < np.median(middle)] = 2.0
    hazard = EdgeHazard(time=np.array([0.0, 240.0]), depth=depth, speed=np.zeros_like(depth))
    result = simulate_evacuation(streets, people, shelters=shelters, hazard=hazard, scenario=EvacuationScenario())
    assert (result.people.sum("person_state") == len(people)).all()
    stranded = result.state.values == PersonState.STRANDED
    assert stranded.any()
    assert (depth[1, result.last_link.values[stranded] // 2] == 2.0).all()
