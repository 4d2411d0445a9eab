"""3D Tiles: the Khronos validator, CesiumJS in a browser, and numbers read back from the bytes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer

from tests import browser
from tests.city_of_boxes import city_of_boxes
from tests.needs import needs
from tests.twin.io.tile_reading import accessor, earth_points, implicit_tiles, nested_tiles, properties, read_glb
from twin.errors import DatumError, InputError
from twin.io.tiles3d import write_tiles3d


@pytest.fixture(scope="module")
def city():
    return city_of_boxes(300)


_EXTRA = pd.DataFrame({"depth_max": [1.5, 0.2], "dry_storeys": [np.nan, 2.0]}, index=["bldg_000003", "bldg_000010"])
_IN_TIME = {"depth": pd.DataFrame({0.0: [0.0, 0.0], 600.0: [1.5, np.nan]}, index=_EXTRA.index)}


@pytest.fixture(scope="module")
def folder(city, tmp_path_factory):
    path = tmp_path_factory.mktemp("tiles") / "out"
    write_tiles3d(city, path, attributes=_EXTRA, in_time=_IN_TIME, buildings_per_tile=20)
    return path


@pytest.fixture(scope="module")
def implicit_folder(city, tmp_path_factory):
    """Seven levels, so that there are subtrees below the first."""
    path = tmp_path_factory.mktemp("tiles") / "out"
    write_tiles3d(city, path, attributes=_EXTRA, in_time=_IN_TIME, buildings_per_tile=1, implicit=True)
    return path


@pytest.fixture(scope="module")
def compressed_folder(city, tmp_path_factory):
    needs("meshopt")
    path = tmp_path_factory.mktemp("tiles") / "out"
    options = {"implicit": True, "compress": True, "buildings_per_tile": 20}
    write_tiles3d(city, path, attributes=_EXTRA, in_time=_IN_TIME, **options)
    return path


def leaf_contents(tiles):
    for tile in tiles:
        if tile.is_leaf:
            yield read_glb(tile.content.read_bytes())


def test_corners_come_back_to_the_city_through_proj(city, folder):
    """Node matrix and glTF axes undone, PROJ takes the points back to the plane; heights gain the geoid."""
    back = Transformer.from_crs("EPSG:4978", "EPSG:4979", always_xy=True)
    plane = Transformer.from_crs("EPSG:6668", "EPSG:6677", always_xy=True)
    found = []
    for document, binary in leaf_contents(nested_tiles(folder)):
        earth = earth_points(document, binary, document["meshes"][0]["primitives"][0])
        lon, lat, h = back.transform(*earth.T)
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


def test_every_building_is_in_one_leaf_with_its_attributes(city, folder):
    seen = {}
    for document, binary in leaf_contents(nested_tiles(folder)):
        column = properties(document, binary)
        attributes = document["meshes"][0]["primitives"][0]["attributes"]
        features = accessor(document, binary, attributes["_FEATURE_ID_0"])
        assert set(np.unique(features)) == set(range(len(column["gml_id"])))
        assert len(column["gml_id"]) <= 20
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
    assert [seen["bldg_000003"][f"depth_{t}s"] for t in (0, 600)] == [0.0, 1.5]
    unknown = (("000004", "depth_max"), ("000003", "dry_storeys"), ("000010", "depth_600s"), ("000004", "depth_0s"))
    assert [seen[f"bldg_{gml_id}"][name] for gml_id, name in unknown] == [-9999.0] * 4


def test_subtrees_have_every_building_once_at_the_leaves(city, implicit_folder):
    tiles = implicit_tiles(implicit_folder)
    assert max(tile.level for tile in tiles) >= 5  # beyond one subtree
    assert {t.content for t in tiles if t.content} == set(implicit_folder.glob("tiles/*/*/*.glb"))
    seen = [
        gml_id for document, binary in leaf_contents(tiles) for gml_id in properties(document, binary)["gml_id"]
    ]  # fmt: skip
    assert len(seen) == len(set(seen)) == city.n_objects
    back = Transformer.from_crs("EPSG:4978", "EPSG:4979", always_xy=True)
    for tile in tiles:
        document, binary = read_glb(tile.content.read_bytes())
        lon, lat, h = back.transform(*earth_points(document, binary, document["meshes"][0]["primitives"][0]).T)
        west, south, east, north, low, high = tile.region
        slack = 1e-9
        assert west - slack <= np.radians(lon).min() <= np.radians(lon).max() <= east + slack
        assert south - slack <= np.radians(lat).min() <= np.radians(lat).max() <= north + slack
        assert low - 0.01 <= h.min() <= h.max() <= high + 0.01


def test_implicit_and_nested_trees_are_the_same(city, tmp_path):
    write_tiles3d(city, tmp_path / "nested", buildings_per_tile=20)
    write_tiles3d(city, tmp_path / "implicit", buildings_per_tile=20, implicit=True)
    nested, implicit = nested_tiles(tmp_path / "nested"), implicit_tiles(tmp_path / "implicit")

    def inner(tiles, folder):
        kept = {(t.content.relative_to(folder), tuple(t.region), t.is_leaf) for t in tiles}
        errors = {t.content.relative_to(folder): t.error for t in tiles if not t.is_leaf}
        return kept, errors

    assert inner(nested, tmp_path / "nested") == inner(implicit, tmp_path / "implicit")
    for tile in nested:
        name = tile.content.relative_to(tmp_path / "nested")
        assert tile.content.read_bytes() == (tmp_path / "implicit" / name).read_bytes()


def test_the_khronos_validator_finds_nothing(folder, compressed_folder):
    browser.needs_node("gltf-validator")
    leaves = [tile.content for tile in nested_tiles(folder) if tile.is_leaf]
    others = [tile.content for tile in nested_tiles(folder) if not tile.is_leaf]
    others += [tile.content for tile in implicit_tiles(compressed_folder)]
    reports = browser.run_node("validate_gltf.mjs", *map(str, [*leaves, *others]))
    assert [(r["errors"], r["warnings"], r["messages"]) for r in reports] == [(0, 0, [])] * len(reports)
    assert sum(r["triangles"] for r in reports[: len(leaves)]) == 300 * 12


@pytest.mark.server
@pytest.mark.parametrize("kind", ["nested", "implicit and compressed"])
def test_cesium_loads_styles_and_picks(city, folder, compressed_folder, tmp_path, kind):
    """Attributes, places, and the colour of a result's style: unknown is grey."""
    browser.needs_browser("cesium", "playwright-core")
    root = folder if kind == "nested" else compressed_folder
    with browser.served(root.parent) as address:
        found = browser.run_node(
            "cesium_tiles.mjs", address, "out/tileset.json", str(tmp_path / "cesium.png"), "measured_height",
            "out/styles/depth_max.json",
        )  # fmt: skip
    assert found["errors"] == []
    assert found["features"] == 300
    assert len(found["picks"]) > 20
    plane = Transformer.from_crs("EPSG:6668", "EPSG:6677", always_xy=True)
    corners = city.vertices.reshape(len(city.objects), -1, 3)
    for pick in found["picks"]:
        assert pick["value"] == pytest.approx(city.objects.loc[pick["gml_id"], "measured_height"], rel=1e-6)
        x, y = plane.transform(pick["longitude"], pick["latitude"])
        low = corners[city.objects.index.get_loc(pick["gml_id"])].min(axis=0)
        high = corners[city.objects.index.get_loc(pick["gml_id"])].max(axis=0)
        assert low[0] - 1 < x < high[0] + 1
        assert low[1] - 1 < y < high[1] + 1
    colours = {f["gml_id"]: f["colour"] for f in found["styled"]}
    assert len(colours) == 300
    assert colours["bldg_000003"] == [255, 216, 192]  # 0.5 to 3 m (MLIT)
    assert colours["bldg_000010"] == [247, 245, 169]  # below 0.5 m
    assert colours["bldg_000004"] == [150, 150, 150]
    values = {f["gml_id"]: f["in_time"] for f in found["styled"]}
    assert values["bldg_000003"] == [0.0, 1.5]
    assert values["bldg_000010"] == [0.0, None]  # unknown is undefined in the viewer, not -9999
    assert values["bldg_000004"] == [None, None]


def test_compressed_positions_are_those_of_the_grid(city, tmp_path):
    """meshoptimizer's decoder gives every corner back to half a step of 1/65535 of the tile."""
    needs("meshopt")
    import meshopt

    def corners(compress):
        path = write_tiles3d(city, tmp_path / str(compress), buildings_per_tile=1000, compress=compress)
        document, binary = read_glb((path.parent / "tiles/0/0/0.glb").read_bytes())
        (primitive,) = document["meshes"][0]["primitives"]
        if not compress:
            return accessor(document, binary, primitive["attributes"]["POSITION"]).astype(float), 0.0
        place = document["accessors"][primitive["attributes"]["POSITION"]]
        view = document["bufferViews"][place["bufferView"]]["extensions"]["EXT_meshopt_compression"]
        data = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
        rows = meshopt.decode_gltf_buffer(data, view["count"], view["byteStride"], "ATTRIBUTES")
        grid = np.frombuffer(np.ascontiguousarray(rows).tobytes(), np.uint16).reshape(-1, 4)[:, :3]
        node = document["nodes"][1]
        return grid / 65535.0 * node["scale"] + node["translation"], node["scale"][0] / 65535.0

    exact, _ = corners(False)
    found, step = corners(True)
    assert len(found) == len(exact)
    assert np.abs(np.sort(exact, axis=0) - np.sort(found, axis=0)).max() <= step / 2 + 1e-4


def test_unknown_datum_and_foreign_folders_are_refused(city, tmp_path):
    with pytest.raises(DatumError, match="unknown"):
        write_tiles3d(replace(city, height_datum="unknown"), tmp_path / "a")
    with pytest.raises(InputError, match="texture_format is 'gif'"):
        write_tiles3d(city, tmp_path / "a", texture_format="gif")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.txt").write_text("mine")
    with pytest.raises(InputError, match=r"no tileset\.json"):
        write_tiles3d(city, tmp_path / "photos")
    assert (tmp_path / "photos" / "cat.txt").read_text() == "mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["photos"]


def test_an_old_tileset_is_replaced_whole(city, tmp_path):
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=30)
    many = len(list((tmp_path / "t").glob("tiles/*/*/*.glb")))
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=300)
    assert len(list((tmp_path / "t").glob("tiles/*/*/*.glb"))) == 1 < many
    assert [p.name for p in tmp_path.iterdir()] == ["t"]


def test_threads_do_not_change_a_byte(city, tmp_path):
    for threads in (1, 4):
        write_tiles3d(city, tmp_path / str(threads), buildings_per_tile=30, threads=threads)
    first, second = (
        {p.relative_to(tmp_path / n): p.read_bytes() for p in (tmp_path / n).rglob("*") if p.is_file()}
        for n in ("1", "4")
    )
    assert first == second
