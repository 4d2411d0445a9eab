"""Tile by tile: the same objects as of the whole, only the files that are needed, in zips and zips in zips too."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

import citygml
from citygml.crs.mesh_extents import mesh_at, mesh_extent
from citygml.errors import FormatError
from citygml.reader import sources
from citygml.reader.file_extents import outside_box
from citygml.reader.tile_models import find_tiles, iter_models, read_tile
from tests.citygml.documents import TOKYO, building, document, polygon, surface
from tests.citygml.same_model import differences

SIDE = 1e-4


def house(gml_id: str, longitude: float, latitude: float) -> bytes:
    """A square house, its south-west corner at a place."""
    corners = ((0, 0), (0, SIDE), (SIDE, SIDE), (SIDE, 0), (0, 0))
    points = " ".join(f"{latitude + y:.7f} {longitude + x:.7f} 5" for x, y in corners)
    return document(building(surface(polygon(points, gml_id=f"{gml_id}_p"), 1), gml_id), srs=TOKYO)


def row_of_meshes(n: int = 10) -> dict[str, bytes]:
    """One house in the middle of each of n neighbouring squares from west to east, and a file of no mesh."""
    members = {}
    for k in range(n):
        code = f"5339452{k}"
        west, south, east, north = mesh_extent(code)
        members[f"udx/bldg/{code}_bldg_6697_op.gml"] = house(f"b{k}", (west + east) / 2, (south + north) / 2)
    return members


def zip_of(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def write_folder(root: Path, members: dict[str, bytes]) -> Path:
    for name, data in members.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def middle(code: str, half: float = 1e-3) -> tuple[float, float, float, float]:
    west, south, east, north = mesh_extent(code)
    x, y = (west + east) / 2, (south + north) / 2
    return x - half, y - half, x + half, y + half


def ids(model: citygml.CityModel) -> list[str]:
    return list(model.objects.index)


def test_extents_are_those_of_the_standard() -> None:
    # JIS X 0410: 5339 begins at 35 degrees 20 minutes north, 139 degrees east; a third-level square is 30" x 45".
    assert mesh_extent("5339") == pytest.approx((139.0, 35 + 1 / 3, 140.0, 36.0))
    assert mesh_extent("53394525") == pytest.approx((139.6875, 35 + 41 / 60, 139.7, 35 + 41.5 / 60))
    assert mesh_extent("533945254") == pytest.approx((139.69375, 35 + 41.25 / 60, 139.7, 35 + 41.5 / 60))
    assert mesh_extent("533945205")[2] == pytest.approx(mesh_extent("53394521")[2])  # 2 x 2 squares
    assert mesh_extent("5339452")[3] == pytest.approx(mesh_extent("53394549")[3])  # 5 x 5 squares: the south-east
    assert [mesh_extent(code) for code in ("2022", "131008", "53398525", "5339458", "533945256", "")] == [None] * 6


def test_every_place_lies_in_the_square_of_its_code() -> None:
    rng = np.random.default_rng(1)
    longitude, latitude = rng.uniform(122, 155.9, 500), rng.uniform(20, 46.6, 500)
    for digits in (4, 6, 8):
        for x, y, code in zip(longitude, latitude, mesh_at(longitude, latitude, digits=digits)):
            west, south, east, north = mesh_extent(code)
            assert west <= x < east
            assert south <= y < north
    assert mesh_at(np.array([2.35, 139.7]), np.array([48.85, np.nan])).tolist() == ["", ""]


def test_tiles_are_the_files_of_a_mesh(tmp_path: Path) -> None:
    members = row_of_meshes(2)
    members["udx/tran/53394521_tran_6697_op.gml"] = house("t", 139.65, 35.69)
    members["udx/bldg/extra.gml"] = house("x", 139.65, 35.69)
    root = write_folder(tmp_path, members)
    tiles = find_tiles(root).tiles
    assert [(t.name, len(t.documents)) for t in tiles] == [("53394520", 1), ("53394521", 2), ("udx/bldg/extra", 1)]
    models = list(iter_models(root))
    assert [ids(model) for model in models] == [["b0"], ["b1", "t"], ["x"]]
    whole = citygml.read(root)
    assert sorted(ids(whole)) == sorted(gml_id for model in models for gml_id in ids(model))
    again = [read_tile(pickle.loads(pickle.dumps(tile))) for tile in tiles]
    assert [differences(a, b) for a, b in zip(models, again)] == [[], [], []]


def test_only_the_files_that_a_box_may_meet_are_opened(tmp_path: Path) -> None:
    root = write_folder(tmp_path, row_of_meshes())
    seen: list[str] = []
    city = citygml.read(root, bbox=middle("53394525"), progress=lambda done, total, name: seen.append(Path(name).name))
    assert ids(city) == ["b5"]
    assert [name[:8] for name in seen] == ["53394524", "53394525", "53394526"]  # and those beside it
    assert [ids(model) for model in iter_models(root, bbox=middle("53394525"))] == [["b5"]]


def test_a_house_that_reaches_into_the_next_square_is_found_there(tmp_path: Path) -> None:
    west, south, _, north = mesh_extent("53394525")
    members = row_of_meshes()
    members["udx/bldg/53394524_bldg_6697_op.gml"] = house("over", west - SIDE / 2, (south + north) / 2)
    root = write_folder(tmp_path, members)
    y = (south + north) / 2
    city = citygml.read(root, bbox=(west + SIDE / 10, y, west + 2 * SIDE, y + SIDE))
    assert ids(city) == ["over"]


def test_districts_and_rivers_are_found_ten_kilometres_from_their_square() -> None:
    names = [f"udx/{package}/53394525_{package}_6697_op.gml" for package in ("bldg", "urf", "wtr")]
    assert outside_box(names, middle("53394528")) == [True, False, False]
    assert outside_box(names, middle("53396528")) == [True, True, True]


def test_in_a_plane_system_the_box_is_in_metres(tmp_path: Path) -> None:
    """53394525 is 139.69375 E, 35.6875 N in its middle; in zone IX about x -12,680, y -34,680."""
    from pyproj import Transformer

    to_plane = Transformer.from_crs(6668, 6677, always_xy=True)
    members = {}
    for k in range(10):
        west, south, east, north = mesh_extent(f"5339452{k}")
        x, y = to_plane.transform((west + east) / 2, (south + north) / 2)
        points = " ".join(f"{x + dx} {y + dy} 5" for dx, dy in ((0, 0), (9, 0), (9, 9), (0, 9), (0, 0)))
        members[f"udx/bldg/5339452{k}_bldg_6677_op.gml"] = document(
            building(surface(polygon(points, gml_id=f"p{k}"), 1), f"b{k}"), srs="EPSG:6677"
        )
    root = write_folder(tmp_path, members)
    x, y = to_plane.transform(*middle("53394525", 0)[:2])
    seen: list[str] = []
    city = citygml.read(root, bbox=(x, y, x + 5, y + 5), progress=lambda done, total, name: seen.append(name))
    assert (ids(city), len(seen)) == (["b5"], 3)


def test_a_box_beyond_all_files_opens_none_and_tells(tmp_path: Path) -> None:
    root = write_folder(tmp_path, row_of_meshes())
    city = citygml.read(root, bbox=(135.0, 34.0, 135.1, 34.1))
    assert (city.n_objects, len(city.files), city.issues["code"].tolist()) == (0, 0, ["box_outside_files"])
    assert [len(model.issues) for model in iter_models(root, bbox=(135.0, 34.0, 135.1, 34.1))] == [1]


def test_files_whose_name_tells_no_place_are_read(tmp_path: Path) -> None:
    west, south, _, _ = mesh_extent("53394525")
    members = {"town.gml": house("a", west, south), **row_of_meshes()}
    root = write_folder(tmp_path, members)
    assert ids(citygml.read(root, bbox=(west, south, west + SIDE, south + SIDE))) == ["a"]


def test_zips_in_zips_are_unpacked_where_they_are_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = {f"{name[9:17]}_bldg_6697.zip": zip_of({name: data}) for name, data in row_of_meshes().items()}
    path = tmp_path / "city.zip"
    path.write_bytes(zip_of(inner))
    unpacked: list[str] = []
    original = sources._read_member
    monkeypatch.setattr(
        sources, "_read_member", lambda a, info, name: (unpacked.append(info.filename), original(a, info, name))[1]
    )
    assert ids(citygml.read(path, bbox=middle("53394525"))) == ["b5"]
    assert {name[:8] for name in unpacked} == {"53394524", "53394525", "53394526"}
    unpacked.clear()
    assert ids(citygml.read(path, meshes="53394521")) == ["b1"]
    assert {name[:8] for name in unpacked} == {"53394521"}
    tile = find_tiles(path, meshes="53394527").tiles[0]
    assert ids(read_tile(pickle.loads(pickle.dumps(tile)))) == ["b7"]


def test_a_zip_of_zips_is_its_folder_and_keeps_two_of_them_in_memory(tmp_path: Path) -> None:
    members = row_of_meshes(5)
    deep = {f"ward{k}.zip": zip_of({name: data}) for k, (name, data) in enumerate(members.items())}
    path = tmp_path / "city.zip"
    path.write_bytes(zip_of({"all.zip": zip_of(deep)}))
    folder = write_folder(tmp_path / "f", members)
    zipped, plain = list(iter_models(path)), list(iter_models(folder))
    assert [ids(model) for model in zipped] == [ids(model) for model in plain]
    assert all([d for d in differences(a, b) if not d.startswith("files.path")] == [] for a, b in zip(zipped, plain))


def test_errors_are_raised_or_collected_by_tile(tmp_path: Path) -> None:
    members = row_of_meshes(3)
    members["udx/bldg/53394521_bldg_6697_op.gml"] = b"<!DOCTYPE html><html></html>"
    root = write_folder(tmp_path, members)
    with pytest.raises(FormatError, match="web page"):
        list(iter_models(root))
    models = list(iter_models(root, on_error="collect"))
    assert [model.n_objects for model in models] == [1, 0, 1]
    assert [len(model.issues) for model in models] == [0, 1, 0]
    with pytest.raises(FormatError, match="lods"):
        iter_models(root, lods=9)
