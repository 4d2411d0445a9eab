"""References between files: the answer is the reference reader's, given the files together."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import citygml
from citygml.errors import FormatError
from citygml.reader.reference import read_documents
from citygml.reader.sources import source_of_bytes
from tests.citygml.documents import building, document, link, member, polygon, square, surface
from tests.citygml.same_model import differences


def write(folder: Path, **bodies: str) -> list[Path]:
    paths = []
    for name, body in bodies.items():
        path = folder / "udx" / "bldg" / f"{name}.gml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(document(building(body, name)))
        paths.append(path)
    return paths


def check(paths: list[Path]) -> citygml.CityModel:
    model = citygml.read(paths)
    sources = [source_of_bytes(str(path), path.read_bytes(), f"udx/bldg/{path.name}") for path in paths]
    assert differences(model, read_documents(sources)) == []
    return model


def test_an_xlink_to_another_file_is_resolved_by_name_and_without(tmp_path: Path) -> None:
    target = surface(member(polygon(square(3), gml_id="p")), gml_id="ms")
    for href in ("#p", "b.gml#p", "./b.gml#ms"):
        source = surface(link(href[1:]) if href.startswith("#") else f'<gml:surfaceMember xlink:href="{href}"/>')
        model = check(write(tmp_path, a=source, b=target))
        assert len(model.issues) == 0
        assert model.n_polygons == 1
        assert model.geometry_polygons.tolist() == [0, 0]
        assert model.objects.index[model.geometry_object].tolist() == ["a", "b"]


def test_the_own_file_comes_before_the_others(tmp_path: Path) -> None:
    own = surface(member(polygon(square(), gml_id="p"))) + surface(link("p"), 3)
    model = check(write(tmp_path, a=own, b=surface(member(polygon(square(5), gml_id="p")))))
    assert model.geometry_polygons.tolist() == [0, 0, 1]


def test_what_no_file_has_stays_an_issue(tmp_path: Path) -> None:
    model = check(write(tmp_path, a=surface(link("nowhere")), b=surface(member(polygon(square())))))
    assert list(model.issues["message"]) == ["xlink #nowhere in gml:surfaceMember has no target"]


def test_a_chain_through_three_files_and_one_beside_it(tmp_path: Path) -> None:
    paths = write(
        tmp_path,
        a=surface(link("b1")),
        b=surface(link("p"), gml_id="b1"),
        c=surface(member(polygon(square(7), gml_id="p"))),
        z=surface(member(polygon(square(9)))),
    )
    model = check(paths)
    assert model.geometry_polygons.tolist() == [0, 0, 0, 1]


def test_more_loose_ends_than_are_looked_for_one_by_one(tmp_path: Path) -> None:
    links = "".join(link(f"p{k}") for k in range(20))
    targets = "".join(member(polygon(square(k), gml_id=f"p{k}")) for k in range(0, 20, 2))
    model = check(write(tmp_path, a=surface(links), b=surface(targets)))
    assert len(model.issues) == 10
    assert model.geometry_polygons[:10].tolist() == list(range(10))


def test_between_members_of_a_zip(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("udx/bldg/a.gml", document(building(surface(link("p")), "a")))
        archive.writestr("udx/bldg/b.gml", document(building(surface(member(polygon(square(), gml_id="p"))), "b")))
    path = tmp_path / "city.zip"
    path.write_bytes(packed.getvalue())
    model = citygml.read(path)
    assert model.geometry_polygons.tolist() == [0, 0]
    assert len(model.issues) == 0


def test_the_fast_engine_alone_raises(tmp_path: Path) -> None:
    paths = write(tmp_path, a=surface(link("p")), b=surface(member(polygon(square(), gml_id="p"))))
    with pytest.raises(FormatError, match="engine='auto'"):
        citygml.read(paths, engine="fast")
