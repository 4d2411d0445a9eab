"""Datasets as people have them: links, other archives, odd names, gzip, two editions, wrong files, wrong filters."""

from __future__ import annotations

import gzip
import warnings
import zipfile
from pathlib import Path
from typing import Any

import pytest

import citygml
from citygml.errors import FormatError, HostileInputError, InvariantError
from tests.citygml.documents import building, document, polygon, surface
from tests.citygml.reader.test_sources import LIST, dataset, house, ids, write_folder, write_zip

TILE = "udx/bldg/53394525_bldg_6697_op.gml"


def test_names_written_by_windows(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {name.replace("/", "#"): data for name, data in dataset().items()})
    data = path.read_bytes()
    for name in dataset():
        data = data.replace(name.replace("/", "#").encode(), name.replace("/", "\\").encode())
    path.write_bytes(data)
    city = citygml.read(path)
    assert ids(city) == ["a", "b", "t"]
    assert city.objects["usage_label"].tolist() == ["住宅"] * 3


def test_shift_jis_names_whose_second_byte_is_a_backslash(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {TILE: house("a"), "codelists/Building_usage.xml": LIST}, "X" * 10 + "/")
    path.write_bytes(path.read_bytes().replace(b"X" * 10, "表示ソ能予".encode("cp932")))
    city = citygml.read(path)
    assert city.files["path"].tolist() == [f"{path}/表示ソ能予/{TILE}"]
    assert city.objects["usage_label"].tolist() == ["住宅"]


def test_utf8_names_without_the_flag_as_macos_writes_them(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {TILE: house("a")}, "X" * 9 + "/")
    path.write_bytes(path.read_bytes().replace(b"X" * 9, "東京都".encode()))
    assert citygml.read(path).files["path"].tolist() == [f"{path}/東京都/{TILE}"]


def test_what_macos_adds_is_no_city(tmp_path: Path) -> None:
    extra = {"__MACOSX/" + TILE: b"\0\5\x16\7", "__MACOSX/udx/bldg/._" + Path(TILE).name: b"\0\5\x16\7"}
    assert ids(citygml.read(write_zip(tmp_path / "z.zip", {TILE: house("a"), **extra}))) == ["a"]


def test_upper_case_names(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {TILE.upper(): house("a")})
    city = citygml.read(path, packages="bldg", meshes="53394525")
    assert ids(city) == ["a"]
    assert city.files["package"].tolist() == ["bldg"]


def test_an_xml_file_is_read_where_it_is_a_city(tmp_path: Path) -> None:
    (tmp_path / "town.XML").write_bytes(house("a"))
    (tmp_path / "town16.xml").write_bytes(house("u").decode().replace("UTF-8", "UTF-16").encode("utf-16"))
    (tmp_path / "style.xml").write_bytes(b"<style/>")
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "about.xml").write_bytes(b"<about>CityModel</about>")
    assert ids(citygml.read(tmp_path)) == ["a", "u"]


def test_gzip_is_read_in_place(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    plain = root / TILE
    packed = plain.with_name(plain.name + ".gz")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    city = citygml.read(root, packages="bldg", meshes=53394525)
    assert ids(city) == ["a"]
    assert city.objects["usage_label"].tolist() == ["住宅"]
    packed.write_bytes(packed.read_bytes()[:-20] + packed.read_bytes()[-8:])
    with pytest.raises(FormatError, match="gzip file is damaged"):
        citygml.read(packed)
    packed.write_bytes(gzip.compress(b" " * (80 << 20)))
    with pytest.raises(HostileInputError, match="refused"):
        citygml.read(packed)


def test_links_and_other_archives_that_are_skipped_are_reported(tmp_path: Path) -> None:
    root = write_folder(tmp_path / "city")
    elsewhere = write_folder(tmp_path / "elsewhere")
    (root / "more").symlink_to(elsewhere)
    (root / "udx/bldg/53394599_bldg_6697_op.gml").symlink_to(elsewhere / TILE)
    (root / "udx/bldg/53394598_bldg_6697_op.gml").symlink_to(tmp_path / "gone.gml")
    (root / "ward.7z").write_bytes(b"7z\xbc\xaf\x27\x1c")
    city = citygml.read(root)
    assert ids(city) == ["a", "b", "t"]
    assert {Path(name).name for name in city.issues["file"]} == {
        "more", "53394599_bldg_6697_op.gml", "53394598_bldg_6697_op.gml", "ward.7z",
    }  # fmt: skip
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "tile.rar").write_bytes(b"Rar!")
    with pytest.raises(FormatError, match=r"no CityGML.*tile.rar: an archive of a kind that is not read"):
        citygml.read(tmp_path / "only")


def test_a_broken_zip_among_files_is_raised_or_collected(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    (root / "ward.zip").write_bytes(b"PK\3\4 half of it")
    with pytest.raises(FormatError, match="not a zip"):
        citygml.read(root)
    city = citygml.read(root, on_error="collect")
    assert ids(city) == ["a", "b", "t"]
    assert "not a zip" in city.issues["message"].iloc[0]


def test_a_duplicate_member_is_reported(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
            archive.writestr(TILE, house("a"))
            archive.writestr(TILE, house("b"))
    city = citygml.read(tmp_path / "z.zip")
    assert ids(city) == ["b"]
    assert "twice" in city.issues["message"].iloc[0]


def test_two_editions_of_a_tile_are_reported(tmp_path: Path) -> None:
    for edition in ("v2", "v3"):
        write_folder(tmp_path / edition)
    city = citygml.read(tmp_path)
    assert ids(city) == ["a", "b", "t"] * 2
    rows = city.issues[city.issues["message"].str.contains("gml:ids that")]
    assert rows["gml_id"].tolist() == ["a", "b", "t"]
    assert rows["message"].iloc[0].startswith("1 objects have gml:ids that " + str(tmp_path / "v2"))
    assert not len(citygml.read(tmp_path / "v2").issues)


@pytest.mark.parametrize(
    ("mesh", "found"),
    [
        ("5339", "all"), ("533945", "all"), (53394525, "all"), ("5339-45-25", "all"),
        ("533945251", "all"), ("5339452511", "all"), ("5339452512", ["533945251", "53394525", "533945"]),
        ("533945252", ["53394525", "533945"]), ("53394526", ["533945"]),
    ],
)  # fmt: skip
def test_meshes_of_every_level(tmp_path: Path, mesh: Any, found: Any) -> None:
    names = ["533945", "53394525", "533945251", "5339452511"]
    for name in names:
        path = tmp_path / f"udx/bldg/{name}_bldg_6697_op.gml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(house("m" + name))
    got = {gml_id[1:] for gml_id in ids(citygml.read(tmp_path, meshes=mesh))}
    assert got == set(names if found == "all" else found)


@pytest.mark.parametrize(
    "wrong",
    [
        {"lods": 9}, {"lods": "1"}, {"meshes": "53x"}, {"meshes": ["533945", ""]}, {"bbox": (0, 0, 1)},
        {"bbox": (float("nan"), 0, 1, 1)}, {"bbox": ("0", 0, 1, 1)},
    ],
)  # fmt: skip
def test_filters_that_no_city_meets_are_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="expected"):
        citygml.read(write_folder(tmp_path), **wrong)


def test_boxes_in_degrees_and_metres(tmp_path: Path) -> None:
    for number, longitude in enumerate((179.9, -179.9, 0.0)):
        corners = ((35.0, 0.0), (35.0, 1e-4), (35.0001, 1e-4), (35.0, 0.0))
        near = polygon(" ".join(f"{y} {longitude + x:.6f} 5" for y, x in corners))
        body = document(building(surface(near, 1), f"b{number}"), srs="http://www.opengis.net/def/crs/EPSG/0/6697")
        (tmp_path / f"{number}.gml").write_bytes(body)
    city = citygml.read([tmp_path / f"{number}.gml" for number in range(3)])
    x = [round(float(v), 1) for v in city.vertices[city.ring_offsets[:-1], 0]]
    assert x == [179.9, -179.9, 0.0]
    assert ids(city.select(bbox=(179, 30, -179, 40))) == ["b0", "b1"]
    assert ids(city.select(bbox=(-1, 30, 1, 40))) == ["b2"]
    with pytest.raises(InvariantError, match="not in degrees"):
        city.select(bbox=(-6000, -36000, -5000, -35000))
    with pytest.raises(InvariantError, match="smaller first"):
        city.select(bbox=(0, 40, 1, 30))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"), (b" \n", "empty"), (b'{"type": "CityJSON"}', "CityJSON"), (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
        (b"<!DOCTYPE html><html></html>", "web page"), (b"PK\3\4abc", "incomplete"), (b"\x1f\x8b\x08", "gzip"),
    ],
)  # fmt: skip
def test_wrong_files_are_called_by_name(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "tile.gml"
    path.write_bytes(data)
    with pytest.raises(FormatError, match=said):
        citygml.read(path)
    assert said in citygml.read(path, on_error="collect").issues["message"].iloc[0]


def test_a_path_that_leads_nowhere_is_shown_where_it_breaks_off(tmp_path: Path) -> None:
    write_folder(tmp_path / "tokyo")
    with pytest.raises(FormatError, match=r"there is no 'tokio' in .*which has 'tokyo'"):
        citygml.read(tmp_path / "tokio" / "udx")


def test_a_notebook_shows_types_levels_and_issues(tmp_path: Path) -> None:
    city = citygml.read(write_folder(tmp_path))
    shown = city._repr_html_()
    assert "<td>bldg:Building</td><td>3</td><td>3</td>" in shown
    assert "LOD1 polygons" in shown
    assert "<script" not in shown
    assert "0 objects" in citygml.CityModel()._repr_html_()
