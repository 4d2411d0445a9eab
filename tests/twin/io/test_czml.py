"""CZML: read back as numbers, and loaded by CesiumJS in a browser."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from tests import browser
from tests.town_of_boxes import town_of_boxes
from twin.criteria import WET_DEPTH
from twin.errors import InputError
from twin.io.czml import Paths, write_czml


@pytest.fixture(scope="module")
def town():
    return town_of_boxes(16, n_times=3)


@pytest.fixture(scope="module")
def people(town):
    grid = town.terrain.grid
    time = np.arange(0.0, 301.0, 60.0)
    x = np.full((6, 2), grid.x[3])
    x[:, 0] += np.array([0, 0, 0, 60, 120, 120])
    y = np.full((6, 2), grid.y[3])
    y[4:, 1] = np.nan
    return Paths(time, x, y, np.full((6, 2), 3.0))


@pytest.fixture(scope="module")
def file(town, people, tmp_path_factory):
    return write_czml(tmp_path_factory.mktemp("czml") / "run.czml", flood=town.flood, people=people)


def test_water_polygons_cover_the_wet_cells_and_no_others(town, file):
    packets = json.loads(file.read_text(encoding="utf-8"))
    to_plane = Transformer.from_crs("EPSG:6668", "EPSG:6677", always_xy=True)
    for k in range(3):
        area = 0.0
        for packet in packets:
            if packet["id"].startswith(f"water-{k}-"):
                rings = [packet["polygon"]["positions"]["cartographicDegrees"]]
                rings += packet["polygon"].get("holes", {}).get("cartographicDegrees", [])
                plane = [np.column_stack(to_plane.transform(*np.reshape(r, (-1, 3)).T[:2])) for r in rings]
                area += shapely.Polygon(plane[0], plane[1:]).area
        wet = town.flood["depth"][k].to_numpy() >= WET_DEPTH
        assert area == pytest.approx(wet.sum() * town.terrain.grid.cell_area, rel=1e-3, abs=1.0)


def test_people_at_rest_have_two_samples_and_those_not_drawn_are_unavailable(file):
    packets = {p["id"]: p for p in json.loads(file.read_text(encoding="utf-8"))}
    first = np.reshape(packets["person-0"]["position"]["cartographicDegrees"], (-1, 4))
    np.testing.assert_array_equal(first[:, 0], [0, 120, 180, 240, 300])
    assert packets["person-1"]["availability"].endswith("1970-01-01T00:03:00.000Z")
    assert packets["document"]["clock"]["interval"].split("/")[1] == "1970-01-01T00:20:00.000Z"


def test_nothing_to_write_is_an_error(tmp_path):
    with pytest.raises(InputError, match="nothing to write"):
        write_czml(tmp_path / "x.czml")


@pytest.mark.server
def test_cesium_reads_water_and_people_at_their_times(file, tmp_path):
    browser.needs_browser("cesium", "playwright-core")
    with browser.served(file.parent) as address:
        found = browser.run_node("cesium_czml.mjs", address, file.name, str(tmp_path / "czml.png"))
    assert found["errors"] == []
    assert found["shown"][0]["people"] == 2
    assert found["shown"][-1]["water"] > 0
