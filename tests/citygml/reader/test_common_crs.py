"""Datasets of several coordinate systems, systems in feet, vertical systems and code lists that are not known."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import numpy as np
import pytest
from pyproj import Transformer

import citygml
from citygml.crs import crs_from_srs_name, geoid_height
from citygml.errors import CityGmlError, CrsError
from tests.citygml.documents import MEMBER, TOKYO, building, document, member, polygon, read, surface

FLAT = "http://www.opengis.net/def/crs/EPSG/0/6668"
SPACE = "urn:ogc:def:crs:EPSG::4979"
FOOT = 1200 / 3937  # US survey foot


def house(z: float, gml_id: str, *, y: float = 35.0) -> str:
    """A triangle in degrees, latitude first."""
    corners = [(y, 139.0), (y, 139.001), (y + 0.001, 139.001), (y, 139.0)]
    return building(surface(member(polygon(" ".join(f"{a} {b} {z}" for a, b in corners)))), gml_id)


def dataset(folder: Path, **documents: bytes) -> Path:
    """A dataset with these documents under udx/, by package."""
    for name, data in documents.items():
        path = folder / "udx" / name.split("_")[0] / f"53394525_{name}.gml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def codes(model: citygml.CityModel) -> list[str]:
    return list(model.issues["code"])


@pytest.mark.parametrize("on_error", ["raise", "collect"])
def test_buildings_with_heights_and_land_use_without(tmp_path: Path, on_error: str) -> None:
    """6697 beside 6668: one model with the heights of 6697; those of 6668 are none."""
    three = [house(0.0, f"l{k}") for k in range(3)]
    city = dataset(tmp_path, bldg=document(house(12.0, "b"), srs=TOKYO), luse=document(*three, srs=FLAT))
    model = citygml.read(city, on_error=on_error)
    assert list(model.objects.index) == ["b", "l0", "l1", "l2"]
    assert (model.crs.to_epsg(), model.height_datum) == (6697, "orthometric")
    z = model.vertices[:, 2].reshape(4, -1)
    assert (z[0] == 12.0).all()
    assert np.isnan(z[1:]).all()
    assert np.array_equal(model.vertices[:4, :2], model.vertices[4:8, :2])
    assert codes(model) == ["join_no_heights"]
    assert "EPSG:6668" in model.issues["message"][0]
    assert model.issues["file"][0].endswith("53394525_luse.gml")
    assert citygml.footprints(model, crs=6677).area.round().nunique() == 1


def test_cityjson_of_features_without_heights(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """CityJSON needs z: those without height are written at 0, which is reported."""
    city = dataset(tmp_path, bldg=document(house(12.0, "b"), srs=TOKYO), luse=document(house(0.0, "l"), srs=FLAT))
    target = citygml.write(citygml.read(city), tmp_path / "city.city.json")
    written = json.loads(target.read_text(encoding="utf-8"))
    scale, shift = (written["transform"][key][2] for key in ("scale", "translate"))
    assert sorted({round(z * scale + shift, 3) for _, _, z in written["vertices"]}) == [0.0, 12.0]
    assert "4 corners have no height" in caplog.text


def test_heights_of_an_unknown_datum_are_kept_as_written(tmp_path: Path) -> None:
    city = dataset(tmp_path, bldg=document(house(12.0, "b"), srs=TOKYO), luse=document(house(7.0, "l"), srs=FLAT))
    model = citygml.read(city)
    assert set(model.vertices[:, 2]) == {12.0, 7.0}
    assert codes(model) == ["join_unknown_heights"]


def test_x_and_y_go_to_the_system_of_most_objects(tmp_path: Path) -> None:
    """Two files in zone 9 and one in degrees: the degrees are projected, by pyproj's numbers."""
    x, y = -75000.0, -110000.0
    flat = polygon(f"{x} {y} 3 {x + 9} {y} 3 {x} {y + 9} 3 {x} {y} 3")
    plane = [document(building(surface(member(flat)), f"p{k}"), srs="EPSG:6677") for k in range(2)]
    city = dataset(tmp_path, bldg=document(house(12.0, "b"), srs=TOKYO), bldg_2=plane[0], bldg_3=plane[1])
    model = citygml.read(city)
    assert model.crs.to_epsg() == 6677
    assert model.height_datum == "orthometric"
    assert sorted(codes(model)) == ["join_projected", "join_unknown_heights", "join_unknown_heights"]
    expected = Transformer.from_crs(6668, 6677, always_xy=True).transform(139.0, 35.0)
    assert np.allclose(model.vertices[0], [*expected, 12.0], rtol=0, atol=1e-6)
    assert np.array_equal(model.vertices[4], [x, y, 3.0])


def test_ellipsoidal_heights_become_those_of_most(tmp_path: Path) -> None:
    two = document(house(12.0, "a"), house(13.0, "b"), srs=TOKYO)
    city = dataset(tmp_path, bldg=two, bldg_2=document(house(50.0, "e"), srs=SPACE))
    model = citygml.read(city)
    undulation = geoid_height(np.array([139.0]), np.array([35.0]))[0]
    assert model.vertices[8, 2] == pytest.approx(50.0 - undulation, abs=1e-9)
    assert "join_heights" in codes(model)


def test_what_cannot_be_joined_is_left_out_or_stops(tmp_path: Path) -> None:
    """Numbers of no known system cannot be put beside known ones."""
    two = document(house(12.0, "a"), house(13.0, "b"), srs=TOKYO)
    city = dataset(tmp_path, bldg=two, bldg_2=document(house(50.0, "n"), srs=None))
    model = citygml.read(city, crs="unknown", on_error="collect")
    assert list(model.objects.index) == ["a", "b"]
    assert codes(model) == ["join_left_out"]
    with pytest.raises(CrsError, match=r"53394525_bldg_2\.gml: in unknown, other files in EPSG:6697"):
        citygml.read(city, crs="unknown")


def test_linked_documents_of_two_systems_stay_apart(tmp_path: Path) -> None:
    """An xlink into a file of another system: both are read, the xlink is an issue."""
    far = building(surface('<gml:surfaceMember xlink:href="53394525_luse.gml#p"/>'), "far")
    near = building(surface(member(polygon("35 139 0 35 139.1 0 35.1 139.1 0 35 139 0", gml_id="p"))), "near")
    city = dataset(tmp_path, bldg=document(house(1.0, "b"), far, srs=TOKYO), luse=document(near, srs=FLAT))
    for on_error in ("raise", "collect"):
        model = citygml.read(city, on_error=on_error)
        assert set(model.objects.index) == {"b", "far", "near"}
        assert {"unresolved", "join_no_heights"} <= set(codes(model))


def test_a_fault_of_the_reader_costs_one_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = importlib.import_module("citygml.reader.read")

    city = dataset(tmp_path, bldg=document(house(1.0, "b"), srs=TOKYO), frn=document(house(1.0, "f"), srs=TOKYO))
    whole = reading._read_one

    def faulty(source, *arguments):  # type: ignore[no-untyped-def]
        if "frn" in source.name:
            raise IndexError("out of bounds")
        return whole(source, *arguments)

    monkeypatch.setattr(reading, "_read_one", faulty)
    model = citygml.read(city, on_error="collect")
    assert list(model.objects.index) == ["b"]
    assert codes(model) == ["reader_fault"]
    with pytest.raises(IndexError):
        citygml.read(city)


def test_a_truncated_document_is_reported_first(tmp_path: Path) -> None:
    from citygml.info import summary

    data = document(*(house(1.0, f"b{k}") for k in range(3)), srs=TOKYO)
    city = dataset(tmp_path, bldg=data[: data.rindex(b"posList")])
    first = citygml.read(city, on_error="collect").issues.iloc[0]
    assert first["code"] == "truncated"
    assert '"count": 2' in first["values"]
    assert summary(city).issues["message"][0].startswith("the file ends at line")


# Units


def box_in_feet(srs: str) -> bytes:
    """A level square of 100 feet at 100 feet, and one at 430."""
    low, high = (
        polygon(f"980000 200000 {z} 980100 200000 {z} 980100 200100 {z} 980000 200100 {z} 980000 200000 {z}")
        for z in (100, 430)
    )
    return document(building(surface(member(low) + member(high))), srs=srs)


@pytest.mark.parametrize("srs", ["EPSG:2263", "urn:ogc:def:crs,crs:EPSG::2263,crs:EPSG::6360"])
def test_feet_become_metres(srs: str) -> None:
    """A square of 100 US survey feet is 929.03 m2; x and y go where pyproj takes the feet."""
    model = read(box_in_feet(srs))
    assert model.vertices[:, 2].tolist() == pytest.approx([100 * FOOT] * 5 + [430 * FOOT] * 5, abs=1e-9)
    assert citygml.surfaces(model)["area"].to_list() == pytest.approx([1e4 * FOOT**2] * 2, rel=1e-9)
    assert codes(model) == ["crs_unit"]
    assert "US survey foot" in model.issues["message"][0]
    expected = Transformer.from_crs(2263, 32618, always_xy=True).transform(980000.0, 200000.0)
    moved = model.to_crs(32618)
    assert np.allclose(moved.vertices[0], [*expected, 100 * FOOT], rtol=0, atol=1e-6)


def test_feet_of_the_plane_beside_metres_of_the_height() -> None:
    model = read(box_in_feet("urn:ogc:def:crs,crs:EPSG::2263,crs:EPSG::5703"))
    assert set(model.vertices[:, 2]) == {100.0, 430.0}
    assert np.ptp(model.vertices[:, 0]) == pytest.approx(100 * FOOT, abs=1e-6)
    assert model.height_datum == "orthometric"


# Names


@pytest.mark.parametrize(
    ("name", "code", "datum", "unknown"),
    [
        ("EPSG: 25832", 25832, "unknown", ""),
        ("EPSG:25832+7837", 25832, "orthometric", ""),
        ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", 25832, "orthometric", ""),
        ("urn:adv:crs:ETRS89_UTM32*DE_AMST", 25832, "unknown", "DE_AMST"),
        ("urn:adv:crs:DE_DHDN_3GK3_NW177", 31467, "unknown", ""),
        ("urn:adv:crs:DE_42-83_3GK4*DE_DHHN92_NH", 2398, "orthometric", ""),
        ("urn:adv:crs:ETRS89_Lat-Lon", 4258, "unknown", ""),
        ("IGNF:LAMB93", 2154, "unknown", ""),
        ("urn:ogc:def:crs,crs:EPSG:27700,crs:EPSG:5101", 27700, "unknown", "EPSG:5101"),
    ],
)
def test_names_of_systems(name: str, code: int, datum: str, unknown: str) -> None:
    from pyproj import CRS

    named = crs_from_srs_name(name)
    flat = named.crs.sub_crs_list[0] if named.crs.is_compound else named.crs
    assert flat.equals(CRS.from_epsg(code), ignore_axis_order=True) or flat.to_epsg() == code
    assert (named.height_datum, named.unknown_vertical) == (datum, unknown)


@pytest.mark.parametrize("name", ["25832", "CH1903", "urn:adv:crs:ELSEWHERE*DE_DHHN92_NH"])
def test_a_plane_that_is_not_known_is_not_guessed(name: str) -> None:
    with pytest.raises(CrsError):
        crs_from_srs_name(name)


def test_a_vertical_part_that_is_not_known_leaves_heights_unknown() -> None:
    body = building(surface(member(polygon("400000 100000 5 400009 100000 5 400000 100009 5 400000 100000 5"))))
    model = read(document(body, srs="urn:ogc:def:crs,crs:EPSG:27700,crs:EPSG:5101"))
    assert (model.crs.to_epsg(), model.height_datum) == (27700, "unknown")
    assert model.vertices[0].tolist() == [400000.0, 100000.0, 5.0]
    assert codes(model) == ["crs_vertical"]
    assert "5101" in model.issues["message"][0]


# Order of axes


@pytest.mark.parametrize(
    ("axis_order", "expected"), [(None, (6.0, 5.0)), ("east_north", (5.0, 6.0)), ("north_east", (6.0, 5.0))]
)
def test_order_of_axes_can_be_given(tmp_path: Path, axis_order: str | None, expected: tuple[float, float]) -> None:
    """In degrees (latitude first by its authority), near where the area of use decides nothing."""
    city = tmp_path / "a.gml"
    city.write_bytes(
        document(building(surface(member(polygon("5 6 0 5 7 0 6 7 0 5 6 0")))), srs="urn:ogc:def:crs:EPSG::4326")
    )
    for engine in ("fast", "reference"):
        model = citygml.read(city, axis_order=axis_order, engine=engine)
        assert tuple(model.vertices[0, :2]) == expected
    with pytest.raises(ValueError, match="axis_order"):
        citygml.read(city, axis_order="xy")


# Code lists


def test_code_lists_that_are_not_there(tmp_path: Path) -> None:
    """Usage 411 is 住宅 in PLATEAU's list; the second list is of no standard."""
    usage = '<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>'
    kind = '<bldg:class codeSpace="../../codelists/Town_kind.xml">1</bldg:class>'
    data = document(building(kind + usage))
    loose = tmp_path / "loose.gml"
    loose.write_bytes(data)
    for path in (dataset(tmp_path / "city", bldg=data), loose):
        model = citygml.read(path)
        assert model.objects["usage_label"].tolist() == ["住宅"]
        assert model.objects["class_label"].tolist() == [None]
        assert sorted(model.issues["message"].str.extract(r"\('(\w+)")[0]) == ["Building_usage", "Town_kind"]
        assert model.issues["message"].str.contains("CC BY").sum() == 1


def test_a_list_of_the_dataset_comes_before_the_standard_one() -> None:
    from tests.citygml.documents import code_list

    usage = '<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>'
    model = read(document(building(usage)), files={"codelists/Building_usage.xml": code_list(_411="own")})
    assert model.objects["usage_label"].tolist() == ["own"]
    assert not len(model.issues)
    assert MEMBER.startswith("udx/")


def test_a_path_that_is_not_there_raises_in_any_case(tmp_path: Path) -> None:
    with pytest.raises(CityGmlError):
        citygml.read(tmp_path / "none", on_error="collect")
