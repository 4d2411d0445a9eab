"""3D Tiles: the Khronos validator, CesiumJS in a browser, and numbers read back from the bytes."""

from __future__ import annotations

import itertools
import json
import struct
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer

from tests import browser
from tests.city_of_boxes import city_of_boxes
from twin.errors import DatumError, InputError
from twin.io.tiles3d import write_tiles3d


def read_glb(data: bytes):
    magic, version, length = struct.unpack("<4sII", data[:12])
    assert (magic, version, length) == (b"glTF", 2, len(data))
    size = struct.unpack("<I", data[12:16])[0]
    return json.loads(data[20 : 20 + size]), data[28 + size :]


def accessor(document, binary, k):
    a = document["accessors"][k]
    view = document["bufferViews"][a["bufferView"]]
    raw = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
    width = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}[a["type"]]
    return np.frombuffer(raw, {5126: np.float32, 5125: np.uint32}[a["componentType"]]).reshape(-1, width)


@pytest.fixture(scope="module")
def city():
    return city_of_boxes(300)


@pytest.fixture(scope="module")
def folder(city, tmp_path_factory):
    path = tmp_path_factory.mktemp("tiles") / "out"
    extra = pd.DataFrame({"depth_max": [1.5, 0.2]}, index=["bldg_000003", "bldg_000010"])
    write_tiles3d(city, path, attributes=extra, buildings_per_tile=50)
    return path


def test_corners_come_back_to_the_city_through_proj(city, folder):
    """Tile transform and glTF axes undone, PROJ takes the points back to the plane; heights gain the geoid."""
    tileset = json.loads((folder / "tileset.json").read_text(encoding="utf-8"))
    back = Transformer.from_crs("EPSG:4978", "EPSG:4979", always_xy=True)
    plane = Transformer.from_crs("EPSG:6668", "EPSG:6677", always_xy=True)
    found = []
    for child in tileset["root"]["children"]:
        document, binary = read_glb((folder / child["content"]["uri"]).read_bytes())
        x, y, z = accessor(document, binary, document["meshes"][0]["primitives"][0]["attributes"]["POSITION"]).T
        earth = np.array(child["transform"]).reshape(4, 4).T @ np.stack([x, -z, y, np.ones_like(x)])
        lon, lat, h = back.transform(*earth[:3])
        found.append(np.column_stack([*plane.transform(lon, lat), h]))
    found = np.concatenate(found)
    expected = city.vertices.reshape(-1, 5, 3)[:, :4].reshape(-1, 3)

    def key(points):
        return np.lexsort(np.round(points[:, ::-1], 1).T)

    found, expected = found[key(found)], expected[key(expected)]
    assert np.abs(found[:, :2] - expected[:, :2]).max() < 2e-3
    # GSIGEO2011 lies 36 to 40 m over the ellipsoid in the Tokyo area (Geospatial Information Authority).
    lift = found[:, 2] - expected[:, 2]
    assert 30 < lift.min() < lift.max() < 45
    assert np.ptp(lift) < 0.1
    assert len(tileset["root"]["children"]) >= 6


def test_every_building_is_in_one_tile_with_its_attributes(city, folder):
    seen = {}
    for path in sorted((folder / "tiles").glob("*.glb")):
        document, binary = read_glb(path.read_bytes())
        meta = document["extensions"]["EXT_structural_metadata"]
        table = meta["propertyTables"][0]
        column = {}
        for name, place in table["properties"].items():
            view = document["bufferViews"][place["values"]]
            raw = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
            if "stringOffsets" in place:
                at = document["bufferViews"][place["stringOffsets"]]
                offsets = np.frombuffer(binary, np.uint32, table["count"] + 1, at["byteOffset"])
                column[name] = [raw[a:b].decode() for a, b in itertools.pairwise(offsets)]
            else:
                column[name] = np.frombuffer(raw, np.float32)
        attributes = document["meshes"][0]["primitives"][0]["attributes"]
        features = accessor(document, binary, attributes["_FEATURE_ID_0"])
        assert set(np.unique(features)) == set(range(table["count"]))
        for k, gml_id in enumerate(column["gml_id"]):
            assert gml_id not in seen
            seen[gml_id] = {name: values[k] for name, values in column.items()}
    assert set(seen) == set(city.objects.index)
    for gml_id, row in city.objects.iterrows():
        assert seen[gml_id]["usage"] == row["usage"]
        assert seen[gml_id]["measured_height"] == pytest.approx(row["measured_height"], rel=1e-6)
        year = row["year_of_construction"]
        assert seen[gml_id]["year_of_construction"] == (-9999.0 if np.isnan(year) else year)
    assert seen["bldg_000003"]["depth_max"] == pytest.approx(1.5)
    assert seen["bldg_000004"]["depth_max"] == -9999.0


def test_the_khronos_validator_finds_nothing(folder):
    browser.needs_node("gltf-validator")
    reports = browser.run_node("validate_gltf.mjs", *map(str, sorted((folder / "tiles").glob("*.glb"))))
    assert [(r["errors"], r["warnings"], r["messages"]) for r in reports] == [(0, 0, [])] * len(reports)
    assert sum(r["triangles"] for r in reports) == 300 * 12


@pytest.mark.server
def test_cesium_loads_styles_and_picks(city, folder, tmp_path):
    browser.needs_browser("cesium", "playwright-core")
    with browser.served(folder.parent) as address:
        found = browser.run_node(
            "cesium_tiles.mjs", address, "out/tileset.json", str(tmp_path / "cesium.png"), "measured_height"
        )
    assert found["features"] == 300
    assert len(found["picks"]) > 20
    for pick in found["picks"]:
        assert pick["value"] == pytest.approx(city.objects.loc[pick["gml_id"], "measured_height"], rel=1e-6)
    assert found["errors"] == []


def test_unknown_datum_and_foreign_folders_are_refused(city, tmp_path):
    with pytest.raises(DatumError, match="unknown"):
        write_tiles3d(replace(city, height_datum="unknown"), tmp_path / "a")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.txt").write_text("mine")
    with pytest.raises(InputError, match=r"no tileset\.json"):
        write_tiles3d(city, tmp_path / "photos")
    assert (tmp_path / "photos" / "cat.txt").read_text() == "mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["photos"]


def test_an_old_tileset_is_replaced_whole(city, tmp_path):
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=30)
    many = len(list((tmp_path / "t" / "tiles").iterdir()))
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=300)
    assert len(list((tmp_path / "t" / "tiles").iterdir())) == 1 < many
    assert [p.name for p in tmp_path.iterdir()] == ["t"]
