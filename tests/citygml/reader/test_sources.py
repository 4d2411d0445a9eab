"""Paths, datasets and zips: what is found, what is refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import citygml
from citygml.errors import CityGmlError, CrsError, FormatError, HostileInputError
from tests.citygml.documents import building, document, polygon, square, surface
from tests.citygml.same_model import differences

LIST = (
    b"<Dictionary><dictionaryEntry><Definition><description>\xe4\xbd\x8f\xe5\xae\x85</description><name>411</name>"
    b"</Definition></dictionaryEntry></Dictionary>"
)
USAGE = '<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>'


def house(gml_id: str, x: float = 0.0) -> bytes:
    body = USAGE + surface(polygon(square(x), gml_id=f"{gml_id}_p"), 1)
    return document(building(body, gml_id))


def dataset() -> dict[str, bytes]:
    return {
        "udx/bldg/53394525_bldg_6697_op.gml": house("a"),
        "udx/bldg/53394526_bldg_6697_op.gml": house("b", 100.0),
        "udx/tran/533945_tran_6697_op.gml": house("t"),
        "codelists/Building_usage.xml": LIST,
        "metadata/notes.xml": b"<notes/>",
        "schemas/odd.gml": b"not a city",
    }


def write_folder(root: Path) -> Path:
    for name, data in dataset().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def write_zip(path: Path, members: dict[str, bytes], prefix: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(prefix + name, data)
    return path


def ids(model: citygml.CityModel) -> list[str]:
    return list(model.objects.index)


def test_a_dataset_is_read_in_order_with_its_code_lists(tmp_path: Path) -> None:
    city = citygml.read(write_folder(tmp_path))
    assert ids(city) == ["a", "b", "t"]
    assert list(city.files["package"]) == ["bldg", "bldg", "tran"]
    assert city.objects["usage"].tolist() == ["411"] * 3
    assert city.objects["usage_label"].tolist() == ["住宅"] * 3


def test_a_zip_is_its_folder(tmp_path: Path) -> None:
    folder = citygml.read(write_folder(tmp_path / "f"))
    for prefix in ("", "13100_tokyo_city_2023/"):
        zipped = citygml.read(write_zip(tmp_path / f"z{len(prefix)}.zip", dataset(), prefix))
        assert [d for d in differences(folder, zipped) if not d.startswith("files.path")] == []


def test_zips_inside_a_zip_and_beside_files_are_read(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        for name, data in dataset().items():
            archive.writestr(name, data)
    write_zip(tmp_path / "outer.zip", {"ward.zip": inner.getvalue()})
    assert ids(citygml.read(tmp_path)) == ["a", "b", "t"]


def test_filters_by_package_and_mesh(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    assert ids(citygml.read(root, packages="bldg")) == ["a", "b"]
    assert ids(citygml.read(root, meshes=["53394526"])) == ["b", "t"]
    assert ids(citygml.read(root, packages=["tran"], meshes="53394525")) == ["t"]
    with pytest.raises(FormatError, match="packages dem"):
        citygml.read(root, packages="dem")


def test_filters_by_lod_and_extent(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    assert citygml.read(root, lods=2).n_polygons == 0
    assert citygml.read(root, lods=1).n_polygons == 3
    assert ids(citygml.read(root, packages="bldg", bbox=(90, -1, 110, 2))) == ["b"]


def test_threads_and_engines_change_nothing(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    one = citygml.read(root)
    assert differences(one, citygml.read(root, threads=2)) == []
    assert differences(one, citygml.read(root, engine="fast")) == []
    assert differences(one, citygml.read(root, engine="reference")) == []


def test_progress_counts_bytes(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    seen: list[tuple[int, int]] = []
    citygml.read(root, progress=lambda done, total, name: seen.append((done, total)))
    total = sum(len(data) for name, data in dataset().items() if name.startswith("udx"))
    assert len(seen) == 3
    assert seen[-1] == (total, total)


def test_a_file_that_cannot_be_read_is_raised_or_collected(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    (root / "udx/bldg/53394527_bldg_6697_op.gml").write_bytes(b"<!DOCTYPE x><x/>")
    with pytest.raises(HostileInputError, match=r"53394527.*DTD"):
        citygml.read(root)
    city = citygml.read(root, on_error="collect")
    assert ids(city) == ["a", "b", "t"]
    assert "DTD" in city.issues["message"].iloc[0]


def test_a_missing_crs_is_required_never_guessed(tmp_path: Path) -> None:
    path = tmp_path / "a.gml"
    path.write_bytes(document(building(surface(polygon(square()), 1)), srs=None))
    with pytest.raises(CrsError, match="crs="):
        citygml.read(path)
    assert citygml.read(path, crs=6677).crs.to_epsg() == 6677


def test_nothing_to_read_raises(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no such file"):
        citygml.read(tmp_path / "absent")
    with pytest.raises(FormatError, match="no CityGML"):
        citygml.read(tmp_path)
    with pytest.raises(ValueError, match="engine"):
        citygml.read(tmp_path, engine="quick")


@pytest.mark.parametrize("name", ["../evil.gml", "/etc/evil.gml", "udx/../../evil.gml", "C:/evil.gml"])
def test_members_that_climb_out_are_refused(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "z.zip", {name: house("a")})
    with pytest.raises(HostileInputError, match="points outside"):
        citygml.read(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {"udx/bldg/53394525_bldg_6697_op.gml": b" " * (100 << 20)})
    with pytest.raises(HostileInputError, match="unpacks from"):
        citygml.read(path)


def test_archives_nested_too_deep_are_refused(tmp_path: Path) -> None:
    data = b""
    for _ in range(4):
        box = io.BytesIO()
        with zipfile.ZipFile(box, "w") as archive:
            archive.writestr("a.zip", data)
        data = box.getvalue()
    (tmp_path / "z.zip").write_bytes(data)
    with pytest.raises(HostileInputError, match="nested"):
        citygml.read(tmp_path / "z.zip")


def test_damaged_members_are_reported(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {"udx/bldg/53394525_bldg_6697_op.gml": house("a") * 50})
    data = bytearray(path.read_bytes())
    data[120:160] = bytes(40)
    path.write_bytes(data)
    with pytest.raises(CityGmlError):
        citygml.read(path)


def test_japanese_member_names_without_the_utf8_flag(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("X" * 12 + "/udx/bldg/53394525_bldg_6697_op.gml")
        archive.writestr(info, house("a"))
    name = "日本語テスト".encode("cp932")
    path.write_bytes(path.read_bytes().replace(b"X" * 12, name))
    assert "日本語テスト" in citygml.read(path).files["path"].iloc[0]
