"""Shelters and streets a scenario names: refusals name the key that mends them, notes reach the shelters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.city_of_boxes import city_of_boxes
from twin.errors import ScenarioError
from twin.network import StreetNetwork
from twin.pipeline.evacuation_inputs import building_rows, make_shelters, make_streets
from twin.scenario import Scenario, scenario_from_text

SCENARIO = 'name = "a"\n[city]\npath = "."\n[evacuation]\nshelters = "s.csv"\n'


def street() -> StreetNetwork:
    xy = np.array([[-6000.0, -35_000.0], [-5900.0, -35_000.0]])
    return StreetNetwork(
        node_xyz=np.column_stack([xy, np.zeros(2)]),
        edge_from=np.array([0], np.int32),
        edge_to=np.array([1], np.int32),
        edge_length=np.array([100.0]),
        edge_width=np.array([5.0]),
        edge_kind=np.array([0], np.uint8),
        edge_offsets=np.array([0, 2]),
        edge_vertices=np.column_stack([xy, np.zeros(2)]),
        entrance_building=np.empty(0, np.int32),
        entrance_node=np.empty(0, np.int32),
        crs=None,
        source="test",
    )


def scenario(more: str = "") -> Scenario:
    return scenario_from_text(SCENARIO + more)


def test_a_table_of_the_scenario_is_read_with_its_floors_and_buildings(tmp_path: Path) -> None:
    text = "name,x,y,capacity,床高(cm),building,洪水\nhall,-5990,-35010,10,20,bldg_000001,1\n"
    (tmp_path / "s.csv").write_text(text, encoding="cp932")
    found = make_shelters(city_of_boxes(4), street(), scenario(), tmp_path)
    assert found.floor_height.tolist() == [0.2]
    assert found.building.tolist() == [1]
    assert found.hazards[0] == {"flood"}
    assert any("assumed to be in EPSG:6677" in str(note) for note in found.assumptions)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,x,y\nA,139.7,35.7\n", r"^evacuation\.shelters: .*evacuation\.shelters_crs = 6668"),
        ("name,x,y\nA,-5990,35010\n", r"no shelter lies within 500 m.*check evacuation\.shelters_crs"),
        ("name,x,y,capacity\nA,-5990,-35010,?\n", r"line 2: found '\?'"),
    ],
)
def test_refusals_name_the_key(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "s.csv").write_text(text)
    with pytest.raises(ScenarioError, match=message):
        make_shelters(city_of_boxes(4), street(), scenario(), tmp_path)


def test_an_encoding_that_cannot_be_told_names_its_key(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_bytes("name,x,y\nﾂｱ,-5990,-35010\n".encode("cp932"))
    with pytest.raises(ScenarioError, match=r"evacuation\.shelters_encoding"):
        make_shelters(city_of_boxes(4), street(), scenario(), tmp_path)
    found = make_shelters(city_of_boxes(4), street(), scenario('shelters_encoding = "cp932"\n'), tmp_path)
    assert found.name.tolist() == ["ﾂｱ"]


def test_files_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"evacuation\.shelters: no such file"):
        make_shelters(city_of_boxes(4), street(), scenario(), tmp_path)
    with pytest.raises(ScenarioError, match=r"evacuation\.streets: no such file"):
        make_streets(city_of_boxes(4), scenario('streets = "r.gpkg"\n'), tmp_path)


def test_buildings_are_known_by_both_ids() -> None:
    city = city_of_boxes(3)
    city.objects["building_id"] = ["13101-bldg-1", "twice", "twice"]
    rows = building_rows(city)
    assert rows == {"13101-bldg-1": 0, "bldg_000000": 0, "bldg_000001": 1, "bldg_000002": 2}
