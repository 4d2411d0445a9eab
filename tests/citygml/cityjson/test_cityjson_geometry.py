"""Solids, shells, levels, lines, groups and CRS in CityJSON: small documents whose answer is known by eye."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest
from pyproj import CRS

import citygml
from citygml.cityjson import features, to_cityjson
from citygml.model import CityModel
from tests.citygml.documents import building, document, member, polygon, read, square, surface
from tests.citygml.reader.test_shells_of_solids import several, solid
from tests.cityjson_rules import broken_rules

_CORNERS = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]
_FACES = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]


def cube(x: float, size: float = 1.0, edge: str = "exterior", gml_id: str = "", more: str = "") -> str:
    """A shell of six faces, wound outward, or inward for a cavity; the faces are named gml_id0 to gml_id5."""
    faces = ""
    for k, face in enumerate(_FACES):
        ring = [*face, face[0]] if edge == "exterior" else [*face, face[0]][::-1]
        points = " ".join(f"{x + size * _CORNERS[i][0]} {size * _CORNERS[i][1]} {size * _CORNERS[i][2]}" for i in ring)
        faces += member(polygon(points, gml_id=f"{gml_id}{k}" if gml_id else ""))
    return f"<gml:{edge}><gml:CompositeSurface>{faces}{more}</gml:CompositeSurface></gml:{edge}>"


def written(model: CityModel) -> dict[str, Any]:
    city = to_cityjson(model)
    assert broken_rules(city) == []
    assert [rule for feature in list(features(model))[1:] for rule in broken_rules(feature)] == []
    return city


def object_of(text: str, kind: str = "bldg:Building") -> dict[str, Any]:
    """The object named b of a document that holds it alone."""
    city = written(read(document(f'<{kind} gml:id="b">{text}</{kind}>')))
    return dict(city["CityObjects"]["b"])


def faces(geometry: dict[str, Any]) -> Any:
    """Number of faces by shell, or by solid and shell."""
    if geometry["type"] == "Solid":
        return [len(shell) for shell in geometry["boundaries"]]
    return [[len(shell) for shell in one] for one in geometry["boundaries"]]


def solid_in(body: str, lod: int = 1) -> str:
    return f"<bldg:lod{lod}Solid>{body}</bldg:lod{lod}Solid>"


def test_a_solid_with_a_cavity_has_two_shells() -> None:
    (geometry,) = object_of(solid_in(solid(cube(0, 9), cube(1, edge="interior"))))["geometry"]
    assert (geometry["type"], faces(geometry)) == ("Solid", [6, 6])


def test_a_composite_of_solids_stays_one() -> None:
    body = several("CompositeSolid", solid(cube(0, 9), cube(2, edge="interior")), solid(cube(9)))
    (geometry,) = object_of(solid_in(body))["geometry"]
    assert (geometry["type"], faces(geometry)) == ("CompositeSolid", [[6, 6], [6]])


def test_a_collection_of_solids_is_what_the_type_of_object_may_have() -> None:
    """A building may not have a MultiSolid: it has two solids. A plant cover may have no other solid."""
    body = several("MultiSolid", solid(cube(0)), solid(cube(5)))
    assert [(g["type"], faces(g)) for g in object_of(solid_in(body))["geometry"]] == [("Solid", [6]), ("Solid", [6])]
    namespaces = {"veg": "http://www.opengis.net/citygml/vegetation/2.0"}
    for inside, expected in ((body, [[6], [6]]), (solid(cube(0)), [[6]])):
        cover = f'<veg:PlantCover gml:id="b"><veg:lod1MultiSolid>{inside}</veg:lod1MultiSolid></veg:PlantCover>'
        (geometry,) = written(read(document(cover, namespaces=namespaces)))["CityObjects"]["b"]["geometry"]
        assert (geometry["type"], faces(geometry)) == ("MultiSolid", expected)


def test_a_composite_surface_of_a_building_is_a_multi_surface() -> None:
    body = f"<gml:CompositeSurface>{member(polygon(square()))}</gml:CompositeSurface>"
    (geometry,) = object_of(f"<bldg:lod2MultiSurface>{body}</bldg:lod2MultiSurface>")["geometry"]
    assert geometry["type"] == "MultiSurface"


def test_semantics_materials_and_textures_are_nested_as_the_shells_are() -> None:
    wall = surface(member(polygon(square(40), gml_id="w")))
    own = f"<bldg:boundedBy><bldg:WallSurface gml:id='wall'>{wall}</bldg:WallSurface></bldg:boundedBy>"
    first = solid(cube(0, 9, gml_id="s", more="<gml:surfaceMember xlink:href='#w'/>"), cube(2, 1, "interior", "i"))
    body = several("CompositeSolid", first, solid(cube(9, gml_id="o")))
    looks = (
        "<app:appearance><app:Appearance><app:theme>t</app:theme>"
        "<app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>x.png</app:imageURI><app:target uri='#i2'>"
        "<app:TexCoordList><app:textureCoordinates ring='#i2_ring'>0 0 1 0 1 1 0 1 0 0</app:textureCoordinates>"
        "</app:TexCoordList></app:target></app:ParameterizedTexture></app:surfaceDataMember>"
        "<app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>1 0 0</app:diffuseColor><app:target>#o4</app:target>"
        "</app:X3DMaterial></app:surfaceDataMember></app:Appearance></app:appearance>"
    )
    city = written(read(document(building(own + solid_in(body, 2) + looks))))
    geometry = next(g for g in city["CityObjects"]["b"]["geometry"] if g["type"] == "CompositeSolid")
    nothing: list[int | None] = [None] * 6
    assert faces(geometry) == [[7, 6], [6]]
    assert geometry["semantics"]["surfaces"] == [{"type": "WallSurface", "id": "wall"}]
    assert geometry["semantics"]["values"] == [[[*nothing, 0], nothing], [nothing]]
    assert geometry["material"]["t"]["values"] == [[[*nothing, None], nothing], [[None] * 4 + [0, None]]]
    images = [[[face[0][0] for face in shell] for shell in one] for one in geometry["texture"]["t"]["values"]]
    assert images == [[[*nothing, None], [None, None, 0, None, None, None]], [nothing]]


def test_lod_4_is_the_finest_that_cityjson_knows() -> None:
    body = surface(member(polygon(square())), lod=4) + surface(member(polygon(square(3))), lod=3)
    assert [g["lod"] for g in object_of(body)["geometry"]] == ["3.3", "3"]


LINES = "".join(
    f"<gml:curveMember><gml:LineString><gml:posList>{x} 0 0 {x} 1 0.5</gml:posList></gml:LineString></gml:curveMember>"
    for x in (0, 2)
)
CURVES = f"<gml:MultiCurve>{LINES}</gml:MultiCurve>"
POINT = "<gml:Point><gml:pos>4 5 6</gml:pos></gml:Point>"


def test_lines_of_a_level_are_one_geometry_and_terrain_intersections_are_apart() -> None:
    body = "".join(f"<frn:{name}>{CURVES}</frn:{name}>" for name in ("lod1Geometry", "lod1TerrainIntersection"))
    found = object_of(body + f"<frn:lod1Geometry>{POINT}</frn:lod1Geometry>", "frn:CityFurniture")
    lines, points = found["geometry"]
    assert (lines["type"], lines["boundaries"]) == ("MultiLineString", [[0, 1], [2, 3]])
    assert (points["type"], points["boundaries"]) == ("MultiPoint", [4])
    expected = [{"lod": "1", "coordinates": [[[0, 0, 0], [0, 1, 0.5]], [[2, 0, 0], [2, 1, 0.5]]]}]
    assert found["attributes"] == {"terrain_intersections": expected}


def test_lines_and_points_of_a_building_are_attributes() -> None:
    body = f"<bldg:lod2MultiCurve>{CURVES}</bldg:lod2MultiCurve><bldg:lod3Geometry>{POINT}</bldg:lod3Geometry>"
    found = object_of(body)
    assert "geometry" not in found
    assert found["attributes"]["lines"][0]["coordinates"][1] == [[2, 0, 0], [2, 1, 0.5]]
    assert found["attributes"]["points"] == [{"lod": "3", "coordinates": [[4, 5, 6]]}]


def test_lines_without_height_are_attributes_of_two_numbers() -> None:
    flat = "<gml:LineString><gml:posList srsDimension='2'>0 0 1 1</gml:posList></gml:LineString>"
    found = object_of(f"<frn:lod1Geometry>{flat}</frn:lod1Geometry>", "frn:CityFurniture")
    assert found["attributes"]["lines"] == [{"lod": "1", "coordinates": [[[0, 0], [1, 1]]]}]


def test_groups_know_their_members() -> None:
    members = "".join(f'<grp:groupMember xlink:href="#{name}"/>' for name in ("b", "gone", "c"))
    group = f'<grp:CityObjectGroup gml:id="g">{members}</grp:CityObjectGroup>'
    both = building(surface(member(polygon(square())))), building("", "c")
    model = read(document(*both, group, '<grp:CityObjectGroup gml:id="empty"/>'))
    objects = written(model)["CityObjects"]
    assert (objects["g"]["type"], objects["g"]["children"]) == ("CityObjectGroup", ["b", "c"])
    assert objects["b"]["parents"] == objects["c"]["parents"] == ["g"]
    assert objects["empty"]["type"] == "GenericCityObject"


def test_a_compound_crs_is_named_by_its_plane(caplog: pytest.LogCaptureFixture) -> None:
    corners = "500000 5500000 0 500001 5500000 0 500000 5500001 0 500000 5500000 0"
    body = building(surface(member(polygon(corners))))
    model = read(document(body, srs="urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::7837"))
    assert model.crs is not None
    assert model.crs.to_epsg() is None
    with caplog.at_level(logging.WARNING, "citygml"):
        city = written(model)
    assert city["metadata"]["referenceSystem"] == "https://www.opengis.net/def/crs/EPSG/0/25832"
    assert "names the plane, EPSG:25832, and not the heights" in caplog.text


def test_a_crs_without_any_code_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    model = read(document(building(surface(member(polygon(square()))))))
    local = replace(model, crs=CRS("+proj=tmerc +lat_0=36 +lon_0=139.5 +datum=WGS84 +units=m"))
    with caplog.at_level(logging.WARNING, "citygml"):
        assert "referenceSystem" not in written(local)["metadata"]
    assert "names no CRS" in caplog.text


def test_volumes_of_shells_add_up() -> None:
    """A cube of 9 m with a cavity of 1 m: 729 - 1 cubic metres, closed."""
    model = read(document(building(solid_in(solid(cube(0, 9), cube(1, edge="interior"))))))
    (row,) = citygml.solids(model).to_dict("records")
    assert row["volume"] == pytest.approx(728.0)
    assert bool(row["is_closed"])
    assert (row["n_solids"], row["n_cavities"]) == (1, 1)
    body = several("CompositeSolid", solid(cube(0)), solid(cube(1)))
    (row,) = citygml.solids(read(document(building(solid_in(body))))).to_dict("records")
    assert (row["volume"], row["is_closed"], row["n_solids"]) == (pytest.approx(2.0), True, 2)


def test_open_shells_do_not_close_one_another() -> None:
    """Two cubes of a composite, each without the face they share: together without an open edge, alone open."""
    left = cube(0).replace(member(polygon("1.0 0.0 0.0 1.0 1.0 0.0 1.0 1.0 1.0 1.0 0.0 1.0 1.0 0.0 0.0")), "")
    right = cube(1).replace(member(polygon("1.0 1.0 0.0 1.0 0.0 0.0 1.0 0.0 1.0 1.0 1.0 1.0 1.0 1.0 0.0")), "")
    assert left.count("Polygon>") == right.count("Polygon>") == 10
    body = several("CompositeSolid", solid(left), solid(right))
    (row,) = citygml.solids(read(document(building(solid_in(body))))).to_dict("records")
    assert (row["is_closed"], row["n_open_edges"]) == (False, 8)
