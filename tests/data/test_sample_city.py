"""The sample city keeps its promises: same bytes, nothing overlaps, everything stands on the ground."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely
from lxml import etree

from data.sample_city import SIZES, building_frame, elevation, plan, write_city
from data.sample_city import landscape as land
from data.sample_city.buildings import outline_area, rings
from data.sample_city.layout import mesh_code
from data.sample_city.road_gml import roads

SAMPLE = Path(__file__).parents[2] / "data" / "sample"
GML = "{http://www.opengis.net/gml}"


@pytest.fixture(scope="module")
def village() -> tuple:
    layout = plan(SIZES["village"])
    return layout, building_frame(layout, np.random.default_rng([1, 0]))


def test_the_checked_in_village_is_what_the_generator_writes(tmp_path: Path) -> None:
    write_city(tmp_path, SIZES["village"], seed=1)
    ours = {p.relative_to(SAMPLE) for p in SAMPLE.rglob("*") if p.is_file() and p.name != "README.md"}
    fresh = {p.relative_to(tmp_path) for p in tmp_path.rglob("*") if p.is_file()}
    assert ours == fresh
    different = [str(p) for p in sorted(fresh) if (SAMPLE / p).read_bytes() != (tmp_path / p).read_bytes()]
    assert different == []


def test_the_village_is_small_enough_to_check_in() -> None:
    assert sum(p.stat().st_size for p in SAMPLE.rglob("*") if p.is_file()) < 3_000_000


def test_own_projection_is_that_of_proj() -> None:
    rng = np.random.default_rng(0)
    x = land.ORIGIN_X + rng.uniform(-10_000, 10_000, 2000)
    y = land.ORIGIN_Y + rng.uniform(-10_000, 10_000, 2000)
    latitude, longitude = land.latitude_longitude(x, y)
    expected = pyproj.Transformer.from_crs(6677, 6668).transform(y, x)
    np.testing.assert_allclose(latitude, expected[0], rtol=0, atol=1e-12)
    np.testing.assert_allclose(longitude, expected[1], rtol=0, atol=1e-12)


def test_mesh_codes_of_known_places() -> None:
    # Tokyo station lies in 53394611 (JIS X 0410 tables); the origin here is a corner of four first meshes' cells.
    assert mesh_code(35.681, 139.767) == 53394611
    assert mesh_code(35.681, 139.767, digits=6) == 533946
    assert mesh_code(35.5 + 1e-9, 140.0 + 1e-9) == 53402000
    assert mesh_code(35.5 - 1e-9, 140.0 - 1e-9) == 53391799


def test_nothing_overlaps_and_every_building_has_a_street(village: tuple) -> None:
    layout, frame = village
    outlines = [shapely.Polygon(r[0], r[1:]) for r in rings(frame)]
    tree = shapely.STRtree(outlines)
    a, b = tree.query(outlines, predicate="intersects")
    assert (a == b).all()
    surfaces = shapely.box(*roads(layout).rectangle.T)
    assert len(shapely.STRtree(surfaces).query(outlines, predicate="intersects")[0]) == 0
    _, distance = shapely.STRtree(surfaces).query_nearest(outlines, return_distance=True)
    assert distance.max() < 25.0
    assert distance.min() > 1.0


def test_outlines_have_the_area_and_volume_the_truth_says(village: tuple) -> None:
    _, frame = village
    areas = np.array([shapely.Polygon(r[0], r[1:]).area for r in rings(frame)])
    np.testing.assert_allclose(frame["footprint_area"], areas, atol=2e-3)
    plain = ~frame["has_parts"]
    np.testing.assert_allclose(
        frame.loc[plain, "lod1_volume"], areas[plain] * frame.loc[plain, "lod1_height"], rtol=1e-5
    )
    # A regular polygon of n sides: n r^2 sin(2 pi / n) / 2, and the tower is 25 m high.
    tower = frame[frame["role"] == "water_tower"].iloc[0]
    assert tower["lod1_volume"] == pytest.approx(16 * 25 * np.sin(2 * np.pi / 16) / 2 * 25, rel=1e-6)
    assert outline_area(0) == 4.0


def test_buildings_stand_on_the_ground_and_shelters_stand_high(village: tuple) -> None:
    _, frame = village
    points = [np.concatenate(r) for r in rings(frame)]
    ground = [elevation(p[:, 0] + land.ORIGIN_X, p[:, 1] + land.ORIGIN_Y) for p in points]
    lowest = np.array([g.min() for g in ground])
    np.testing.assert_array_less(frame["base"].to_numpy(), lowest + 0.02)
    np.testing.assert_array_less(lowest - 6.0, frame["base"].to_numpy())
    shelters = frame[frame["is_shelter"]]
    assert len(shelters) == 2
    assert (shelters["ground"] > land.WATER_LEVEL["river_l2"]).all()
    assert (shelters["n_risks"] == 0).all()


def test_the_landscape_has_what_it_claims() -> None:
    def ground(u: float, v: float) -> float:
        return float(elevation(np.array(u + land.ORIGIN_X), np.array(v + land.ORIGIN_Y)))

    crest = land.river_centre(np.array(200.0)) + 32
    assert ground(float(crest), 200.0) == pytest.approx(land.LEVEE_CREST, abs=0.2)
    assert ground(land.RIVER_U, 0.0) == pytest.approx(land.RIVER_BED, abs=0.1)
    assert ground(0.0, 0.0) < 1.2 < land.WATER_LEVEL["river_l1"]
    assert ground(land.RAIL_U, 0.0) > 6.0
    assert ground(land.RAIL_U, land.UNDERPASS_V) < 0.0
    assert ground(400.0, 230.0) > 20.0


def test_truth_counts_are_those_of_the_files() -> None:
    truth = json.loads((SAMPLE / "truth" / "truth.json").read_text(encoding="utf-8"))
    count = {}
    for path in SAMPLE.glob("udx/**/*.gml"):
        for element in etree.parse(path).iter():
            if isinstance(element.tag, str):
                name = etree.QName(element).localname
                count[name] = count.get(name, 0) + 1
    assert count["Building"] == truth["n_buildings"] == SIZES["village"]
    assert count["BuildingPart"] == truth["n_building_parts"]
    assert count["lod2Solid"] == truth["n_lod2"]
    assert count["bldgDisasterRiskAttribute"] == truth["n_risk_records"]
    assert count["Road"] == truth["n_roads"] == truth["n_crossings"] + truth["n_edges"]
    assert count["Triangle"] == truth["n_dem_triangles"]
    assert count["TrafficArea"] == truth["n_traffic_areas"]
    assert count["Bridge"] == truth["n_bridge_objects"]
    assert count["LandUse"] == truth["n_land_use"]


def test_street_graph_truth_is_connected() -> None:
    edges = pd.read_csv(SAMPLE / "truth" / "edges.csv")
    parent = np.arange(edges[["from", "to"]].to_numpy().max() + 1)
    for _ in range(len(parent)):
        before = parent.copy()
        low = np.minimum(parent[edges["from"]], parent[edges["to"]])
        np.minimum.at(parent, edges["from"], low)
        np.minimum.at(parent, edges["to"], low)
        if (before == parent).all():
            break
    assert (parent == 0).all()
    assert (edges["kind"] == "bridge").sum() == 1
    assert (edges["kind"] == "underpass").sum() == 1


def test_terrain_model_keeps_to_the_closed_form(village: tuple) -> None:
    from data.sample_city.ground_gml import tin

    layout, _ = village
    vertices, triangles = tin(layout)
    p = vertices[triangles]
    e, f = p[:, 1, :2] - p[:, 0, :2], p[:, 2, :2] - p[:, 0, :2]
    doubled = e[:, 0] * f[:, 1] - e[:, 1] * f[:, 0]
    assert (doubled > 0).all()
    u0, v0, u1, v1 = layout.bounds
    assert doubled.sum() / 2 == pytest.approx((u1 - u0) * (v1 - v0), rel=1e-9)
    centre = p.mean(axis=1)
    off = centre[:, 2] - elevation(centre[:, 0] + land.ORIGIN_X, centre[:, 1] + land.ORIGIN_Y)
    assert np.quantile(np.abs(off), 0.95) < 0.3


def test_too_few_buildings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 50"):
        write_city(tmp_path, 10)
