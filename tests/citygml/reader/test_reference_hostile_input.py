"""The reference reader on input that is broken, odd or meant to hurt."""

from __future__ import annotations

from pathlib import Path

import pytest

from citygml.errors import CityGmlError, CityGmlSyntaxError, HostileInputError
from citygml.reader.reference import read_file
from citygml.reader.text_encoding import utf8_text
from tests.citygml.documents import building, document, link, member, messages, polygon, read, square, surface

GOOD = document(building(surface(member(polygon(square()))), "家"))
ROOT = b"<core:CityModel"


@pytest.mark.parametrize(
    "prolog",
    [
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">',
        b'<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>',
        b'<!-- a --> <?pi x?>\n<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>',
    ],
)
def test_document_types_are_refused(prolog: bytes) -> None:
    for data in (GOOD.replace(ROOT, prolog + ROOT), GOOD.replace(ROOT, prolog + ROOT).decode().encode("utf-16")):
        with pytest.raises(HostileInputError, match="document type declaration") as caught:
            read(data)
        assert caught.value.file == "a.gml"
        assert caught.value.line is not None


def test_a_comment_that_talks_of_doctypes_is_none() -> None:
    assert read(GOOD.replace(ROOT, b"<!-- <!DOCTYPE a> -->" + ROOT)).n_objects == 1


def test_undefined_entities_do_not_bring_anything_in() -> None:
    data = document(building("<gml:name>&secret;x</gml:name>"))
    model = read(data)
    assert "not well-formed" in messages(model)[0]
    assert "root:" not in str(model.objects["name"].tolist())


def test_absurd_nesting_is_refused() -> None:
    deep = "<gml:name>" * 300 + "</gml:name>" * 300
    with pytest.raises(HostileInputError, match="deeper than 200"):
        read(document(building(deep)))
    bottomless = "<gml:name>" * 100_000
    with pytest.raises(CityGmlError):
        read(document(building(bottomless)))


def test_a_truncated_file_gives_its_complete_members() -> None:
    data = document(*(building(surface(member(polygon(square()))), f"b{i}") for i in range(3)))
    for cut in (b"b2", b"posList>"):
        model = read(data[: data.rindex(cut) + 4])
        assert list(model.objects.index) == ["b0", "b1"]
        assert model.n_polygons == 2
        assert messages(model)[0].startswith("the file ends at line")
    assert read(data[: data.rindex(b"</core:CityModel>")]).n_objects == 3


@pytest.mark.parametrize("data", [b"", b"   ", b"hello", b"\xff\xfe", b"\0" * 50, bytes(range(256))])
def test_what_is_no_xml_is_refused(data: bytes) -> None:
    with pytest.raises(CityGmlSyntaxError):
        read(data)


def test_xml_of_something_else_gives_an_issue() -> None:
    model = read(b"<html><body>no city</body></html>")
    assert model.n_objects == 0
    assert messages(model) == ["document element html is not a CityModel; read as one feature"]


def test_a_single_feature_as_document_is_read() -> None:
    inner = GOOD.decode().split("<core:cityObjectMember>")[1].split("</core:cityObjectMember>")[0]
    declared = GOOD.decode().split("<core:CityModel ")[1].split("><gml:bounded")[0]
    text = inner.replace("<bldg:Building", f"<bldg:Building {declared}", 1)
    assert list(read(text.encode(), crs="EPSG:6677").objects.index) == ["家"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "shift_jis", "euc_jp", "utf-32"])
def test_encodings(encoding: str) -> None:
    name = "utf-16" if encoding.startswith("utf-16") else encoding.removesuffix("-sig")
    data = GOOD.decode().replace('encoding="UTF-8"', f'encoding="{name}"').encode(encoding)
    model = read(data)
    assert list(model.objects.index) == ["家"]
    assert messages(model) == []


def test_unknown_encoding_is_an_error_and_bad_bytes_are_not() -> None:
    with pytest.raises(CityGmlSyntaxError, match="klingon"):
        read(GOOD.replace(b"UTF-8", b"klingon"))
    model = read(GOOD.replace("家".encode(), b"\xe5"))
    assert list(model.objects.index) == ["\ufffd"]


def test_line_numbers_survive_declaration_and_line_ends() -> None:
    assert utf8_text(b'<?xml version="1.0"\n encoding="UTF-8"?>\n<a/>') == "\n\n<a/>"
    dirty = document(building("", "a"), building("<bldg:lod1Solid/>")).replace(b"\n", b"\r\n")
    assert read(dirty).issues["line"].tolist() == [4]


def test_undeclared_prefix_is_read_with_an_issue() -> None:
    model = read(document(building("<energy:isHeated>true</energy:isHeated>")))
    assert model.extras[["path", "value"]].values.tolist() == [["energy:isHeated", "true"]]
    assert "energy" in messages(model)[0]


def test_single_quotes_and_processing_instructions() -> None:
    data = GOOD.replace(b'"', b"'").replace(ROOT, b"<?xml-stylesheet href='x'?>" + ROOT)
    assert read(data).n_polygons == 1


def test_appearance_images_cannot_leave_the_dataset(tmp_path: Path) -> None:
    from tests.citygml.reader.test_reference_appearance import UV, appearance, target, texture, two_squares

    (tmp_path / "secret.jpg").write_bytes(b"x")
    folder = tmp_path / "city/udx/bldg"
    folder.mkdir(parents=True)
    (folder / "x.jpg").write_bytes(b"x")
    given = [texture(target("p", ("p_ring", UV)), name) for name in ("../../../secret.jpg", "x.jpg", "/etc/passwd")]
    (folder / "a.gml").write_bytes(document(building(two_squares() + appearance("|".join(given)))))
    images = read_file(folder / "a.gml").appearances["rgb"].images
    assert images["resolved"].tolist() == [None, str(folder / "x.jpg"), None]


def test_many_duplicate_ids_and_links_stay_linear() -> None:
    from time import perf_counter

    both = surface(member(polygon(square(), gml_id="p")) + '<gml:surfaceMember xlink:href="#p"/>')
    bodies = [building(both) for _ in range(400)]
    started = perf_counter()
    model = read(document(*bodies))
    assert len(model.geometry_polygons) == 800
    assert perf_counter() - started < 20


def composite(gml_id: str, body: str) -> str:
    return f'<gml:CompositeSurface gml:id="{gml_id}">{body}</gml:CompositeSurface>'


def test_references_that_double_at_every_step_are_refused() -> None:
    doubling = member(composite("c0", member(polygon(square()))))
    for i in range(60):
        doubling += member(composite(f"c{i + 1}", link(f"c{i}") * 2))
    with pytest.raises(HostileInputError, match="multiply"):
        read(document(building(surface(doubling))))


def test_long_chains_of_references_end() -> None:
    chain = member(composite("c0", member(polygon(square()))))
    for i in range(3000):
        chain = member(composite(f"c{i + 1}", link(f"c{i}"))) + chain
    model = read(document(building(surface(chain))))
    assert "chain of more than 100" in " ".join(messages(model))
