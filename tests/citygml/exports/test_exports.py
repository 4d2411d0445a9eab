"""Files written are read back by other programs and say the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import pytest

import citygml
from citygml.convert import convert, format_of, write, zone_of
from citygml.errors import CityGmlError, CrsError, FormatError
from citygml.exports import frame_of, write_geopackage, write_geoparquet
from citygml.frames import footprints
from citygml.info import describe, summary
from citygml.model import CityModel
from tests.city_of_boxes import city_of_boxes

SAMPLE = Path(__file__).parents[3] / "data" / "sample"


@pytest.fixture(scope="module")
def village() -> CityModel:
    return citygml.read(SAMPLE, packages=["bldg", "tran"])


def test_geoparquet_there_and_back(village: CityModel, tmp_path: Path) -> None:
    frame = footprints(village, crs=6677)
    back = geopandas.read_parquet(write_geoparquet(village, tmp_path / "a.parquet", crs=6677))
    assert back.crs.to_epsg() == 6677
    assert back.index.name == "gml_id"
    assert back.attrs["height_datum"] == "orthometric"
    assert list(back.columns) == [*frame.columns[:-1], "height_datum", "geometry"]
    assert (back["height_datum"] == "orthometric").all()
    assert back.geometry.geom_equals(frame.geometry).all()
    for column in ("usage", "measured_height", "storeys_above_ground", "z_max"):
        pd.testing.assert_series_equal(back[column], frame[column], check_dtype=False)


def test_geopackage_layers_there_and_back(village: CityModel, tmp_path: Path) -> None:
    path = write_geopackage(village, tmp_path / "a.gpkg", layers=("footprints", "surfaces", "risks"), crs=6677)
    assert [row[0] for row in pyogrio.list_layers(path)] == ["footprints", "surfaces", "risks", "layer_styles"]
    back = pyogrio.read_dataframe(path, layer="footprints").set_index("gml_id")
    frame = footprints(village, crs=6677)
    assert back.crs.to_epsg() == 6677
    np.testing.assert_allclose(back.area, frame.area)
    assert back["usage_label"].fillna("").tolist() == frame["usage_label"].fillna("").tolist()
    faces = pyogrio.read_dataframe(path, layer="surfaces")
    assert len(faces) == village.n_polygons
    assert faces.geometry.has_z.all()
    assert len(pyogrio.read_dataframe(path, layer="risks")) == len(village.risks)
    assert list(tmp_path.iterdir()) == [path]


def test_convert_writes_every_format(tmp_path: Path) -> None:
    for name, form in (
        ("a.city.json", "cityjson"),
        ("a.city.jsonl", "cityjsonseq"),
        ("a.parquet", "geoparquet"),
        ("a.gpkg", "gpkg"),
    ):
        done = convert(SAMPLE / "udx" / "bldg", tmp_path / name, crs="auto", lods=[0, 1])
        assert (done.format, done.n_objects, done.n_issues) == (form, 260, 0)
        assert done.path.stat().st_size > 10_000
    assert json.loads((tmp_path / "a.city.json").read_text(encoding="utf-8"))["metadata"]["referenceSystem"].endswith(
        "10170"
    )


def test_heights_can_be_turned_on_the_way_out(village: CityModel, tmp_path: Path) -> None:
    write(village, tmp_path / "a.parquet", crs=6677, height="ellipsoidal")
    up, down = geopandas.read_parquet(tmp_path / "a.parquet"), footprints(village)
    rise = (up["z_max"] - down["z_max"]).dropna()
    assert rise.between(30, 40).all()


def test_heights_that_cityjson_cannot_leave_out_are_named_as_unknown(tmp_path: Path) -> None:
    model = city_of_boxes(3)
    vertices = model.vertices.copy()
    vertices[model.ring_offsets[6] : model.ring_offsets[7], 2] = np.nan  # the ground of the second box
    path = write(replace(model, vertices=vertices), tmp_path / "a.city.json")
    objects = json.loads(path.read_text(encoding="utf-8"))["CityObjects"]
    assert [one["attributes"].get("heights_unknown") for one in objects.values()] == [None, True, None]


def test_invalid_arguments_are_refused(village: CityModel, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"\.gpkg"):
        format_of("town.dwg")
    with pytest.raises(FormatError, match="cityjson"):
        write(village, tmp_path / "a", format="obj")
    with pytest.raises(FormatError, match="takes one"):
        write(village, tmp_path / "a.parquet", layers=("footprints", "risks"))
    with pytest.raises(ValueError, match="footprints"):
        frame_of(village, "roofs")
    with pytest.raises(CrsError, match="zone"):
        zone_of(CityModel())


def test_summary_of_the_village_is_its_truth() -> None:
    truth = json.loads((SAMPLE / "truth" / "truth.json").read_text(encoding="utf-8"))
    found = summary(SAMPLE)
    assert found.features.loc["bldg:Building", "objects"] == truth["n_buildings"]
    assert found.features.loc["bldg:Building", "lod2"] == truth["n_lod2"]
    assert found.features.loc["tran:Road", "lod1"] == truth["n_roads"]
    assert found.features.loc["dem:TINRelief", "lod1_polygons"] == truth["n_dem_triangles"]
    assert found.risks["records"].sum() == truth["n_risk_records"] + 12  # 12 hazard-map features
    assert found.height_datum == "orthometric"
    assert found.crs == "EPSG:6697"
    west, south, east, north = found.extent_degrees
    assert west < 140.0 < east
    assert south < 35.5 < north
    assert found.files.loc["bldg", "iur_version"] == "3.2"
    assert found.attributes.loc[("bldg:Building", "usage"), "share"] == 1.0
    assert len(found.issues) == 0
    assert json.loads(json.dumps(found.to_dict(), default=str))["height_datum"] == "orthometric"


def test_summary_as_text_is_complete_and_aligned() -> None:
    text = str(summary(SAMPLE))
    assert "..." not in text
    assert "Summary(" not in text
    assert "  bldg:BuildingPart  10" in text
    lines = [line for line in text.splitlines() if "usage_label" in line]
    assert "住宅" in lines[0]


def test_summary_of_a_file_that_is_no_city_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("# read me")
    with pytest.raises(CityGmlError, match=r"README\.md"):
        summary(path)


def test_summary_of_nothing() -> None:
    empty = describe(CityModel())
    assert empty.extent is None
    assert len(empty.features) == 0
