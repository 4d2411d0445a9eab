"""Frames of the sample city and of boxes, against the generator's truth and closed forms."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

import citygml
from citygml.errors import CrsError
from citygml.frames import footprints, risks, surfaces
from citygml.mesh import solids
from citygml.model import CityModel, Surface, one_shell_each
from tests.city_of_boxes import city_of_boxes

SAMPLE = Path(__file__).parents[3] / "data" / "sample"


@pytest.fixture(scope="module")
def village() -> CityModel:
    return citygml.read(SAMPLE)


@pytest.fixture(scope="module")
def truth() -> pd.DataFrame:
    text = {"usage": str, "structure": str, "fireproof": str}
    return pd.read_csv(SAMPLE / "truth" / "buildings.csv", index_col="gml_id", dtype=text)


def test_footprints_of_the_village_are_those_it_was_made_of(village: CityModel, truth: pd.DataFrame) -> None:
    frame = footprints(village, crs=6677, type="bldg:Building")
    assert frame.index.name == "gml_id"
    assert set(frame.index) == set(truth.index)
    assert frame.crs.to_epsg() == 6677
    true = truth.loc[frame.index]
    assert frame.geometry.is_valid.all()
    np.testing.assert_allclose(frame.area, true["footprint_area"], rtol=1e-3)
    np.testing.assert_allclose(frame.area.sum(), true["footprint_area"].sum(), rtol=1e-5)
    np.testing.assert_allclose(frame["z_min"], true["base"], atol=0.006)
    np.testing.assert_allclose(frame["z_max"], true["base"] + true["lod1_height"], atol=0.011)
    assert frame.attrs["height_datum"] == "orthometric"


def test_attributes_of_the_village_are_true(village: CityModel, truth: pd.DataFrame) -> None:
    frame = footprints(village, type="bldg:Building")
    true = truth.loc[frame.index]
    for column, expected in (
        ("measured_height", "height"),
        ("storeys_above_ground", "storeys"),
        ("year_of_construction", "year"),
        ("total_floor_area", "floor_area"),
    ):
        found = frame[column].astype("float64").to_numpy()
        np.testing.assert_allclose(found, true[expected].to_numpy(float), equal_nan=True, err_msg=column)
    assert frame["usage"].tolist() == true["usage"].tolist()
    assert frame["building_structure_type"].tolist() == true["structure"].tolist()


def test_without_lod0_the_bottom_of_the_solid_serves(village: CityModel, truth: pd.DataFrame) -> None:
    frame = footprints(village.select(lod=1, type="bldg:Building"), crs=6677)
    assert set(frame["footprint_source"]) == {"bottom of solid"}
    np.testing.assert_allclose(frame.area, truth.loc[frame.index, "footprint_area"], rtol=1e-3)
    two = village.select(lod=2, type="bldg:Building")
    frame = footprints(two, crs=6677)
    has = truth.loc[frame.index, "lod2"].to_numpy()
    assert (frame.geometry.notna() == has).all()
    assert set(frame["footprint_source"].dropna()) == {"ground surface"}
    np.testing.assert_allclose(frame.area[has], truth.loc[frame.index, "footprint_area"][has], rtol=1e-3)


def test_roads_and_their_area(village: CityModel) -> None:
    totals = json.loads((SAMPLE / "truth" / "truth.json").read_text(encoding="utf-8"))["totals"]
    frame = footprints(village, crs=6677, type="tran:Road")
    assert frame.area.sum() == pytest.approx(totals["road_area"], rel=1e-5)


def test_risks_of_the_village_are_true(village: CityModel, truth: pd.DataFrame) -> None:
    frame = risks(village.select(package="bldg"))
    assert len(frame) == truth["n_risks"].sum()
    assert frame.geometry.notna().all()
    scale = {"1": "depth_river_l1", "2": "depth_river_l2"}
    for code, column in scale.items():
        part = frame[(frame["kind"] == "river_flooding") & (frame["scale"] == code)]
        np.testing.assert_allclose(part["depth"], truth.loc[part.index, column])
    tide = frame[frame["kind"] == "high_tide"]
    np.testing.assert_allclose(tide["depth"], truth.loc[tide.index, "depth_high_tide"])


def test_solids_of_the_village_have_the_true_volume(village: CityModel, truth: pd.DataFrame) -> None:
    city = village.select(package="bldg").to_crs(6677)
    table = solids(city)
    assert table["is_closed"].all()
    parent = city.objects["parent"].to_numpy()
    owner = np.where(parent[table["object"]] >= 0, parent[table["object"]], table["object"])
    table["gml_id"] = city.objects.index.to_numpy()[owner]
    for lod in (1, 2):
        volume = table[table["lod"] == lod].groupby("gml_id")["volume"].sum()
        # Heights are written to the centimetre: a ridge or an annex may be 5 mm off.
        np.testing.assert_allclose(volume, truth.loc[volume.index, f"lod{lod}_volume"], rtol=3e-3)


def test_surfaces_tell_area_tilt_and_azimuth() -> None:
    city = city_of_boxes(3, lod=2)
    frame = surfaces(city)
    size = np.array([np.ptp(city.vertices[30 * k : 30 * k + 30], axis=0) for k in range(3)])
    roof = frame[frame["surface"] == "roof"]
    np.testing.assert_allclose(roof["area"], size[:, 0] * size[:, 1])
    np.testing.assert_allclose(roof["tilt"], 0, atol=1e-6)
    np.testing.assert_allclose(frame.loc[frame["surface"] == "ground", "tilt"], 180, atol=1e-6)
    walls = frame[(frame["surface"] == "wall") & (frame.index == "bldg_000000")]
    np.testing.assert_allclose(walls["tilt"], 90)
    np.testing.assert_allclose(walls["azimuth"], [180, 90, 0, 270], atol=1e-6)
    assert frame.geometry.has_z.all()
    degrees = surfaces(city.to_crs(6668), lod=2, surface=Surface.ROOF)
    np.testing.assert_allclose(degrees["area"], roof["area"], rtol=5e-3)
    back = surfaces(city.to_crs(6668), crs=6677, lod=[2], surface=[Surface.ROOF])
    np.testing.assert_allclose(shapely.area(back.geometry.array), roof["area"], rtol=1e-6)


def ringed(rings: list[list[list[float]]], polygons: list[int], surface: int, lod: int = 0) -> CityModel:
    one = city_of_boxes(1)
    n = len(polygons) - 1
    flat = [p for ring in rings for p in ring]
    return replace(
        one,
        vertices=np.array(flat, float).reshape(-1, 3),
        ring_offsets=np.concatenate([[0], np.cumsum([len(r) for r in rings])]).astype(np.int64),
        polygon_offsets=np.array(polygons),
        polygon_object=np.zeros(n, np.int32),
        polygon_lod=np.full(n, lod, np.uint8),
        polygon_surface=np.full(n, surface, np.uint8),
        polygon_boundary=np.full(n, -1, np.int32),
        geometry_object=np.empty(0, np.int32),
        geometry_lod=np.empty(0, np.uint8),
        geometry_kind=np.empty(0, np.uint8),
        geometry_offsets=np.zeros(1, np.int64),
        geometry_polygons=np.empty(0, np.int32),
        geometry_reversed=np.empty(0, bool),
        **one_shell_each(np.zeros(1, np.int64))._asdict(),
    )


def test_invalid_outlines_are_made_valid_and_empty_ones_are_none() -> None:
    bow = [[0, 0, 0], [4, 4, 0], [4, 0, 0], [0, 4, 0], [0, 0, 0]]
    mended = footprints(ringed([bow], [0, 1], Surface.LOD0_FOOTPRINT)).geometry.iloc[0]
    assert mended.is_valid
    assert mended.area == pytest.approx(8.0)
    line = [[0, 0, 0], [1, 0, 0], [2, 0, 0], [0, 0, 0]]
    assert footprints(ringed([line], [0, 1], Surface.LOD0_FOOTPRINT)).geometry.iloc[0] is None
    short = [[0, 0, 0], [1, 0, 0], [0, 0, 0]]
    assert footprints(ringed([short], [0, 1], Surface.LOD0_FOOTPRINT)).geometry.iloc[0] is None


def test_touching_pieces_become_one_and_holes_stay() -> None:
    square = lambda x: [[x, 0, 0], [x + 2, 0, 0], [x + 2, 2, 0], [x, 2, 0], [x, 0, 0]]  # noqa: E731
    hole = [[0.5, 0.5, 0], [0.5, 1, 0], [1, 1, 0], [1, 0.5, 0], [0.5, 0.5, 0]]
    shape = footprints(ringed([square(0.0), hole, square(2.0)], [0, 2, 3], Surface.GROUND, lod=2)).geometry.iloc[0]
    assert shape.geom_type == "Polygon"
    assert shape.area == pytest.approx(8.0 - 0.25)
    frame = surfaces(ringed([square(0.0), hole, square(2.0)], [0, 2, 3], Surface.GROUND, lod=2))
    np.testing.assert_allclose(frame["area"], [3.75, 4.0])


def test_no_crs_no_projection() -> None:
    city = replace(city_of_boxes(1), crs=None)
    with pytest.raises(CrsError, match="crs="):
        footprints(city, crs=6677)
    assert footprints(city).crs is None
    assert len(footprints(CityModel())) == 0
    assert len(surfaces(CityModel())) == 0


def test_every_column_is_documented(village: CityModel) -> None:
    page = (Path(__file__).parents[3] / "docs" / "frames.md").read_text(encoding="utf-8")
    sections = {text.split("\n")[0]: text for text in page.split("\n## ")[1:]}
    city = village
    frames = {
        "footprints": footprints(city, columns=False), "surfaces": surfaces(city), "risks": risks(city),
    }  # fmt: skip
    for name, frame in frames.items():
        cells = [line.split("|")[1] for line in sections[name].splitlines() if line.startswith("| `")]
        documented = {word for cell in cells for word in re.findall(r"`(\w+)`", cell)}
        assert documented == set(frame.columns), name
