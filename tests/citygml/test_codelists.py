"""Code lists: lazily, once, and never from outside."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from citygml.codelists import CodeLists, code_lists_of_folder, dataset_root, parse_code_list
from citygml.errors import CityGmlSyntaxError, HostileInputError
from tests.citygml.documents import code_list

LIST = code_list(_003="three", a="letter")


def test_a_list_is_read_once_on_first_use() -> None:
    asked: list[str] = []

    def open_member(path: str) -> bytes | None:
        asked.append(path)
        return LIST if path == "codelists/x.xml" else None

    lists = CodeLists(open_member)
    assert asked == []
    for gml in ("udx/bldg/a.gml", "udx/bldg/b.gml", "udx/fld/natl/river/c.gml"):
        up = "../" * (gml.count("/"))
        assert lists.label(gml, up + "codelists/x.xml", "003") == "three"
        assert lists.label(gml, up + "codelists/none.xml", "003") is None
    assert asked == ["codelists/x.xml", "codelists/none.xml"]


@pytest.mark.parametrize("space", ["../../../x.xml", "/etc/passwd", "..\\..\\..\\x.xml", "../../codelists/../../x.xml"])
def test_climbing_out_is_refused(space: str) -> None:
    lists = CodeLists(lambda path: pytest.fail(f"opened {path}"))
    assert lists.label("udx/bldg/a.gml", space, "1") is None
    assert "points outside" in lists.summary()[0]


def test_links_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "city/codelists").mkdir(parents=True)
    (tmp_path / "secret.xml").write_bytes(LIST)
    (tmp_path / "city/codelists/x.xml").symlink_to(tmp_path / "secret.xml")
    lists = code_lists_of_folder(tmp_path / "city")
    assert lists.label("udx/bldg/a.gml", "../../codelists/x.xml", "a") is None
    assert "is a link to outside" in lists.summary()[0]


def test_a_zip_serves_as_well() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("codelists/x.xml", LIST)
    archive = zipfile.ZipFile(buffer)
    lists = CodeLists(lambda path: archive.read(path) if path in archive.namelist() else None)
    assert lists.label("udx/bldg/a.gml", "../../codelists/x.xml", "a") == "letter"


def test_web_addresses_are_never_fetched() -> None:
    lists = CodeLists({"codelists/Building_class.xml": LIST}.get)
    space = "https://www.geospatial.jp/iur/codelists/4.0/Building_class.xml"
    assert lists.label("udx/bldg/a.gml", space, "003") == "three"
    assert lists.label("udx/bldg/a.gml", "http://example.org/else.xml", "003") is None
    assert lists.summary() == ["not in the dataset, so its codes have no labels ('else.xml')"]


def test_entry_without_description_keeps_its_code() -> None:
    text = b"<Dictionary><dictionaryEntry><Definition><name> 7 </name></Definition></dictionaryEntry></Dictionary>"
    assert dict(parse_code_list(text)) == {"7": "7"}


def test_hostile_lists_are_refused() -> None:
    with pytest.raises(HostileInputError, match="document type"):
        parse_code_list(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')
    with pytest.raises(HostileInputError, match="document type"):
        parse_code_list("<!DOCTYPE a []><a/>".encode("utf-16"))
    with pytest.raises(CityGmlSyntaxError, match="not well-formed"):
        parse_code_list(b"<a>")
    lists = CodeLists({"x.xml": b"<a>"}.get)
    assert lists.label("a.gml", "x.xml", "1") is None
    assert "not well-formed" in lists.summary()[0]


def test_dataset_root_is_the_nearest_folder_with_lists_or_udx(tmp_path: Path) -> None:
    deep = tmp_path / "13100_tokyo/udx/fld/natl/river"
    deep.mkdir(parents=True)
    assert dataset_root(deep / "a.gml") == tmp_path / "13100_tokyo"
    assert dataset_root(tmp_path / "loose/b.gml") == tmp_path / "loose"
    # lists far above a loose file are not its own: another dataset, or what a program left in a shared folder
    (tmp_path / "codelists").mkdir()
    assert dataset_root(tmp_path / "one/two/three/b.gml") == tmp_path / "one/two/three"
    assert dataset_root(tmp_path / "one/two/b.gml") == tmp_path
    assert dataset_root(deep / "a.gml") == tmp_path / "13100_tokyo"
