"""Alert places: the position of a building, the area of a position; what is given is kept, what is unknown stays so."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from tests.twin.live.test_delivery_plan import alert
from twin.alerts import Watch, load_rules
from twin.errors import InputError
from twin.live.alert_places import AlertPlaces, read_areas
from twin.live.city_places import CityPlaces
from twin.sensors import PlaceIndex, Reading

PLACES = CityPlaces(
    ["b1", "b2"], PlaceIndex({"gml_id": ["b1", "b2"]}), np.array([138.25, np.nan]), np.array([34.5, np.nan])
)


def write_areas(folder: Path, *, scale: float = 1.0) -> Path:
    """Two squares, the second of two parts, and a hole that is left out."""

    def square(x: float, y: float) -> list[list[float]]:
        return [[scale * (x + dx), scale * (y + dy)] for dx, dy in ((0, 0), (0.5, 0), (0.5, 1), (0, 1))]

    features = [
        {"type": "Feature", "properties": {"code": "22101", "name": "葵区"},
         "geometry": {"type": "Polygon", "coordinates": [square(138.0, 34.0)]}},
        {"type": "Feature", "properties": {"code": 22102, "name": None},
         "geometry": {"type": "MultiPolygon", "coordinates": [[square(138.5, 34.0)], [square(140.0, 34.0)]]}},
    ]  # fmt: skip
    path = folder / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_an_alert_gets_the_position_of_its_building_and_the_area_of_its_position(tmp_path: Path) -> None:
    place = AlertPlaces(PLACES, read_areas(write_areas(tmp_path)))
    rules = load_rules('[[rule]]\nname = "r"\nkind = "level"\nquantity = "depth"\nlevels = { danger = 0.5 }')
    readings = [
        Reading(k + 1, k + 1, "s", f"g{k}", "depth", "m", 1.0, 0, "", "gml_id", one, x, y)
        for k, (one, x, y) in enumerate([("b1", math.nan, math.nan), ("b1", 140.2, 34.1), ("b2", math.nan, math.nan),
                                         ("x", math.nan, math.nan), ("", 139.5, 34.5)])
    ]  # fmt: skip
    found = [place(one) for one in Watch(rules).advance(readings)]
    assert [(a.longitude, a.latitude, a.area, a.area_code) for a in found[:2]] == [
        (138.25, 34.5, "葵区", "22101"), (140.2, 34.1, "22102", "22102")]  # fmt: skip
    assert all(math.isnan(a.longitude) and not a.area for a in found[2:4])
    assert [a.place_name for a in found] == ["", "", "", "", ""]
    named = AlertPlaces(PLACES._replace(names=["葵区役所", ""], cities=["静岡市"] * 2, city_codes=["22100"] * 2), ())
    assert [(a.place_name, a.area, a.area_code) for a in map(named, Watch(rules).advance(readings[:3]))] == [
        ("葵区役所", "静岡市", "22100"), ("葵区役所", "静岡市", "22100"), ("", "静岡市", "22100")]  # fmt: skip
    assert (found[4].longitude, found[4].area) == (139.5, "")  # between the areas
    given = alert("r/g", 1, 4, 0, area="清水区")._replace(longitude=138.25, latitude=34.5)
    assert place(given) == given


def test_areas_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    path = write_areas(tmp_path, scale=1000.0)
    with pytest.raises(InputError, match="not in longitude and latitude"):
        read_areas(path)
    with pytest.raises(InputError, match="'CITY'"):
        read_areas(write_areas(tmp_path), code="CITY")
    with pytest.raises(InputError, match="nowhere"):
        read_areas(tmp_path / "nowhere")
