"""The reference reader on geometry: documents small enough to know the answer by eye."""

from __future__ import annotations

import math

import numpy as np
import pytest

from citygml.errors import CrsError
from citygml.model import GeometryKind, Surface
from citygml.reader.reference import read_documents
from citygml.reader.sources import source_of_bytes
from tests.citygml.documents import (
    TOKYO,
    building,
    document,
    link,
    member,
    messages,
    polygon,
    read,
    ring,
    square,
    surface,
)

UNIT = [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_one_square() -> None:
    model = read(document(building(surface(member(polygon(square()))))))
    np.testing.assert_array_equal(model.vertices, UNIT)
    assert model.polygon_lod.tolist() == [2]
    assert model.geometry_kind.tolist() == [GeometryKind.MULTI_SURFACE]
    assert model.crs.to_epsg() == 6677
    assert messages(model) == []


def test_latitude_first_becomes_longitude_first() -> None:
    points = "35.5 139.7 3 35.5 139.8 3 35.6 139.8 3 35.5 139.7 3"
    model = read(document(building(surface(member(polygon(points)))), srs=TOKYO))
    assert model.vertices[0].tolist() == [139.7, 35.5, 3.0]
    assert model.height_datum == "orthometric"


def test_file_with_swapped_axes_is_read_and_reported() -> None:
    points = "139.7 35.5 3 139.8 35.5 3 139.8 35.6 3 139.7 35.5 3"
    model = read(document(building(surface(member(polygon(points)))), srs=TOKYO))
    assert model.vertices[0].tolist() == [139.7, 35.5, 3.0]
    assert "axes swapped" in messages(model)[0]


def test_missing_crs_is_not_guessed() -> None:
    data = document(building(surface(member(polygon(square())))), srs=None)
    with pytest.raises(CrsError, match="no srsName"):
        read(data)
    assert read(data, crs="EPSG:6677").crs.to_epsg() == 6677
    assert read(data, crs="unknown").crs is None


def test_coordinates_in_another_system_are_projected() -> None:
    """A point of zone 9 written in latitude and longitude inside a file in zone 9."""
    from pyproj import Transformer

    inside = polygon("35.5 139.7 3 35.5 139.8 3 35.6 139.8 3 35.5 139.7 3").replace(
        "<gml:Polygon", '<gml:Polygon srsName="http://www.opengis.net/def/crs/EPSG/0/6697"'
    )
    model = read(document(building(surface(member(polygon(square())) + member(inside)))))
    x, y = Transformer.from_crs(6668, 6677, always_xy=True).transform(139.7, 35.5)
    np.testing.assert_allclose(model.vertices[5], [x, y, 3.0], atol=1e-6)
    assert "projected to the document's system" in messages(model)[0]


def test_the_same_system_under_another_name_is_no_issue() -> None:
    corners = "35.5 139.7 3 35.5 139.8 3 35.6 139.8 3 35.5 139.7 3"
    inside = polygon(corners).replace("<gml:Polygon", '<gml:Polygon srsName="EPSG:6668"')
    model = read(document(building(surface(member(inside))), srs=TOKYO))
    assert model.vertices[0].tolist() == [139.7, 35.5, 3.0]
    assert messages(model) == []


def test_without_coordinates_no_crs_is_needed() -> None:
    assert read(document(building(""), srs=None)).n_objects == 1


def test_interior_rings_follow_the_exterior() -> None:
    model = read(document(building(surface(member(polygon(square(size=9), square(1), square(4)))))))
    assert model.polygon_offsets.tolist() == [0, 3]
    assert model.vertices[model.ring_offsets[:-1], 0].tolist() == [0, 1, 4]


def test_exterior_comes_first_even_when_written_last() -> None:
    body = f"<gml:interior>{ring(square(1))}</gml:interior><gml:exterior>{ring(square(size=9))}</gml:exterior>"
    model = read(document(building(surface(member(f"<gml:Polygon>{body}</gml:Polygon>")))))
    assert model.vertices[model.ring_offsets[:-1], 0].tolist() == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "<gml:posList>0 0 0 1 0 0 1 1 0 0 1 0 0 0 0</gml:posList>",
        "<gml:posList>\n0 0 0\t1 0 0\r\n1 1 0   0 1 0 0 0 0\n</gml:posList>",
        "<gml:posList>0 0 0 1 0 0 <!-- turn --> 1 1 0 0 1 0 0 0 0</gml:posList>",
        "<gml:posList><![CDATA[0 0 0 1 0 0 1 1 0 0 1 0 0 0 0]]></gml:posList>",
        "<gml:posList>0e0 .0 -0 1. +0 0 1 1 0 0 1E0 0 0 0 0</gml:posList>",
        "".join(f"<gml:pos>{x} {y} {z}</gml:pos>" for x, y, z in UNIT),
        "<gml:coordinates>0,0,0 1,0,0 1,1,0 0,1,0 0,0,0</gml:coordinates>",
        '<gml:coordinates cs=" " ts=";" decimal=",">0 0 0;1 0 0;1,0 1 0;0 1 0;0 0 0</gml:coordinates>',
        "".join(f"<gml:coord><gml:X>{x}</gml:X><gml:Y>{y}</gml:Y><gml:Z>{z}</gml:Z></gml:coord>" for x, y, z in UNIT),
        "".join(
            f"<gml:pointProperty><gml:Point><gml:pos>{x} {y} {z}</gml:pos></gml:Point></gml:pointProperty>"
            for x, y, z in UNIT
        ),
    ],
)
def test_every_way_to_write_a_ring(text: str) -> None:
    body = f"<gml:Polygon><gml:exterior><gml:LinearRing>{text}</gml:LinearRing></gml:exterior></gml:Polygon>"
    model = read(document(building(surface(member(body)))))
    np.testing.assert_array_equal(model.vertices, UNIT)
    assert messages(model) == []


@pytest.mark.parametrize("dimension", ["0", "1", "-3", "999999999999", "three", ""])
def test_absurd_dimensions_are_not_believed(dimension: str) -> None:
    body = f'<gml:LinearRing srsDimension="{dimension}"><gml:posList>{square()}</gml:posList></gml:LinearRing>'
    one = f"<gml:Polygon><gml:exterior>{body}</gml:exterior></gml:Polygon>"
    np.testing.assert_array_equal(read(document(building(surface(member(one))))).vertices, UNIT)


def test_two_dimensions_by_attribute_or_by_count() -> None:
    flat = "0 0 1 0 1 1 0 1 0 0"
    body = f'<gml:LinearRing srsDimension="2"><gml:posList>{flat}</gml:posList></gml:LinearRing>'
    declared = f"<gml:Polygon><gml:exterior>{body}</gml:exterior></gml:Polygon>"
    for one in (declared, polygon(flat)):
        model = read(document(building(surface(member(one)))))
        np.testing.assert_array_equal(model.vertices[:, :2], np.array(UNIT)[:, :2])
        assert np.isnan(model.vertices[:, 2]).all()


@pytest.mark.parametrize(
    ("points", "message", "n_vertices"),
    [
        ("0 0 0 1 0 0 1 1 0", "ring is not closed", 4),
        ("0 0 0 1 0 0", "ring has only 2 points", 2),
        ("0 0 0 1 0 0 0 0 0", "ring has only 3 points", 3),
        ("0 0 0 1 0 0 1 1 0 0 0 0 7", "13 numbers do not make points of 3", 4),
        ("0 0 0 1 x 0 1 1 0 0 0 0", "coordinate 'x' is not a number", 4),
    ],
)
def test_dirty_ring_is_kept_with_an_issue(points: str, message: str, n_vertices: int) -> None:
    model = read(document(building(surface(member(polygon(points))))))
    assert len(model.vertices) == n_vertices
    assert message in " ".join(messages(model))
    assert set(model.issues["gml_id"]) == {"b"}
    assert set(model.issues["line"]) == {3}


@pytest.mark.parametrize(
    "odd",
    [
        "<gml:coordinates>0,0,0 5 1,0,0 1,1,0 0,0,0</gml:coordinates>",
        "<gml:coord><gml:X>5</gml:X></gml:coord><gml:posList>0 0 0 1 0 0 1 1 0 0 0 0</gml:posList>",
        "<gml:coord/><gml:posList>0 0 0 1 0 0 1 1 0 0 0 0</gml:posList>",
    ],
)
def test_a_position_of_one_number_is_dropped(odd: str) -> None:
    body = f"<gml:Polygon><gml:exterior><gml:LinearRing>{odd}</gml:LinearRing></gml:exterior></gml:Polygon>"
    model = read(document(building(surface(member(body)))))
    assert model.vertices.tolist() == [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 0, 0]]
    assert len(messages(model)) == ("5" in odd)


def test_polygon_without_exterior_is_left_out_everywhere() -> None:
    body = member("<gml:Polygon/>") + member(polygon("")) + member(polygon(square()))
    model = read(document(building(surface(body))))
    assert model.n_polygons == 1
    assert model.geometry_polygons.tolist() == [0]
    assert messages(model) == ["gml:Polygon has no exterior ring; skipped"] * 2


def test_interior_without_points_is_left_out() -> None:
    model = read(document(building(surface(member(polygon(square(), ""))))))
    assert model.polygon_offsets.tolist() == [0, 1]
    assert messages(model) == ["ring without coordinates; skipped"]


def test_empty_lod_element_is_an_issue() -> None:
    model = read(document(building("<bldg:lod4MultiSurface/>")))
    assert len(model.geometry_object) == 0
    assert messages(model) == ["bldg:lod4MultiSurface is empty"]


def test_solid_of_xlinks_stores_each_face_once() -> None:
    walls = "".join(
        f"<bldg:boundedBy><bldg:WallSurface gml:id='w{i}'>{surface(member(polygon(square(i), gml_id=f'p{i}')))}"
        "</bldg:WallSurface></bldg:boundedBy>"
        for i in range(3)
    )
    shell = "".join(link(f"p{i}") for i in (2, 0, 1))
    outer = f"<gml:exterior><gml:CompositeSurface>{shell}</gml:CompositeSurface></gml:exterior>"
    solid = f"<bldg:lod2Solid><gml:Solid>{outer}</gml:Solid></bldg:lod2Solid>"
    for order in (walls + solid, solid + walls):
        model = read(document(building(order)))
        assert model.n_polygons == 3
        assert (model.polygon_surface == Surface.WALL).all()
        (row,) = np.flatnonzero(model.geometry_kind == GeometryKind.SOLID)
        start, stop = model.geometry_offsets[row : row + 2]
        assert model.geometry_polygons[start:stop].tolist() == [2, 0, 1]
        assert list(model.boundaries.index) == ["w0", "w1", "w2"]
        assert messages(model) == []


def test_orientable_surface_turns_and_turns_back() -> None:
    def turned(body: str) -> str:
        base = f"<gml:baseSurface>{body}</gml:baseSurface>"
        return f'<gml:OrientableSurface orientation="-">{base}</gml:OrientableSurface>'

    linked = '<gml:OrientableSurface orientation="-"><gml:baseSurface xlink:href="#p"/></gml:OrientableSurface>'
    body = [polygon(square(), gml_id="p"), turned(polygon(square(1))), turned(turned(polygon(square(2)))), linked]
    model = read(document(building(surface("".join(map(member, body))))))
    assert model.geometry_polygons.tolist() == [0, 1, 2, 0]
    assert model.geometry_reversed.tolist() == [False, True, False, True]


def test_reference_to_a_turned_surface_keeps_its_turn() -> None:
    one = (
        f'<gml:OrientableSurface gml:id="o" orientation="-"><gml:baseSurface>{polygon(square())}</gml:baseSurface>'
        "</gml:OrientableSurface>"
    )
    again = '<gml:OrientableSurface orientation="-"><gml:baseSurface xlink:href="#o"/></gml:OrientableSurface>'
    model = read(document(building(surface(member(one) + link("o") + member(again)))))
    assert model.geometry_reversed.tolist() == [True, True, False]


def test_nested_composites_and_references_to_aggregates() -> None:
    both = member(polygon(square())) + member(polygon(square(1)))
    inner = f'<gml:CompositeSurface gml:id="c">{both}</gml:CompositeSurface>'
    nested = f"<gml:CompositeSurface>{member(inner)}{member(polygon(square(2)))}</gml:CompositeSurface>"
    model = read(document(building(surface(member(nested)) + surface(link("c"), lod=3))))
    assert model.geometry_offsets.tolist() == [0, 3, 5]
    assert model.geometry_polygons.tolist() == [0, 1, 2, 0, 1]
    assert model.geometry_lod.tolist() == [2, 3]


def test_property_that_is_only_a_reference() -> None:
    body = surface(member(polygon(square())), gml_id="m") + '<bldg:lod3MultiSurface xlink:href="#m"/>'
    body += '<bldg:lod4Solid xlink:href="#nowhere"/>'
    model = read(document(building(body)))
    assert model.geometry_lod.tolist() == [2, 3, 4]
    assert model.geometry_kind.tolist() == [0, 0, int(GeometryKind.SOLID)]
    assert model.geometry_offsets.tolist() == [0, 1, 2, 2]
    assert messages(model) == ["xlink #nowhere in bldg:lod4Solid has no target"]


def test_links_that_lead_nowhere() -> None:
    loop = f'<gml:CompositeSurface gml:id="loop">{link("loop")}</gml:CompositeSurface>'
    model = read(document(building(surface(link("gone") + link("b") + member(loop)))))
    assert len(model.geometry_polygons) == 0
    assert messages(model) == [
        "xlink #gone in gml:surfaceMember has no target",
        "xlink #b in gml:surfaceMember refers to bldg:Building, which has no surface",
        "xlink #loop in gml:surfaceMember refers back to itself",
    ]


def test_duplicate_ids_mean_the_one_in_the_same_member() -> None:
    bodies = [surface(member(polygon(square(x), gml_id="p"))) + surface(link("p"), lod=3) for x in (0, 5)]
    model = read(document(*(building(body, f"b{i}") for i, body in enumerate(bodies))))
    assert model.geometry_polygons.tolist() == [0, 0, 1, 1]
    assert [m for m in messages(model) if "more than once" in m] == [messages(model)[0]] * 2


def test_links_between_files() -> None:
    one = document(building(surface(member(polygon(square(), gml_id="p"))), "b1"))
    two = document(building(surface(link("p")) + surface('<gml:surfaceMember xlink:href="one.gml#p"/>', lod=3), "b2"))
    model = read_documents([source_of_bytes("x/one.gml", one), source_of_bytes("x/two.gml", two)])
    assert model.geometry_polygons.tolist() == [0, 0, 0]
    assert model.objects["file"].tolist() == [0, 1]
    assert len(read_documents([source_of_bytes("two.gml", two)]).issues) == 2


def test_files_in_different_systems_are_refused() -> None:
    body = building(surface(member(polygon(square()))))
    with pytest.raises(CrsError, match="to_crs"):
        read_documents([source_of_bytes("a", document(body)), source_of_bytes("b", document(body, srs="EPSG:6670"))])


def test_parts_rooms_and_installations_know_their_parent() -> None:
    room = f'<bldg:Room gml:id="r">{surface(member(polygon(square())), 4)}</bldg:Room>'
    part = f'<bldg:BuildingPart gml:id="p"><bldg:interiorRoom>{room}</bldg:interiorRoom></bldg:BuildingPart>'
    part = f"<bldg:consistsOfBuildingPart>{part}</bldg:consistsOfBuildingPart>"
    model = read(document(building(part + surface(member(polygon(square(1)))))))
    assert list(model.objects.index) == ["b", "p", "r"]
    assert model.objects["parent"].tolist() == [-1, 0, 1]
    assert model.polygon_object.tolist() == [2, 0]


def test_openings_have_their_wall_as_parent() -> None:
    door = f'<bldg:Door gml:id="d">{surface(member(polygon(square(1))), 3)}</bldg:Door>'
    own = surface(member(polygon(square())), 3)
    wall = f'<bldg:WallSurface gml:id="w">{own}<bldg:opening>{door}</bldg:opening></bldg:WallSurface>'
    model = read(document(building(f"<bldg:boundedBy>{wall}</bldg:boundedBy>")))
    assert model.boundaries["parent"].tolist() == [-1, 0]
    assert model.boundaries["type"].tolist() == ["bldg:WallSurface", "bldg:Door"]
    assert model.polygon_surface.tolist() == [Surface.WALL, Surface.DOOR]
    assert model.polygon_boundary.tolist() == [0, 1]


def test_footprint_and_roof_edge_have_their_own_codes() -> None:
    body = "".join(
        f"<bldg:{name}><gml:MultiSurface>{member(polygon(square()))}</gml:MultiSurface></bldg:{name}>"
        for name in ("lod0FootPrint", "lod0RoofEdge")
    )
    model = read(document(building(body)))
    assert model.polygon_surface.tolist() == [Surface.LOD0_FOOTPRINT, Surface.LOD0_ROOF_EDGE]
    assert model.polygon_lod.tolist() == [0, 0]


def test_terrain_takes_its_lod_from_the_component() -> None:
    triangle = "<gml:Triangle><gml:exterior>" + ring("0 0 0 1 0 0 0 1 0 0 0 0") + "</gml:exterior></gml:Triangle>"
    patches = f"<gml:trianglePatches>{triangle * 2}</gml:trianglePatches>"
    tin = f"<gml:TriangulatedSurface>{patches}</gml:TriangulatedSurface>"
    relief = (
        '<dem:ReliefFeature gml:id="f"><dem:lod>1</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="t">'
        f"<dem:tin>{tin}</dem:tin><dem:lod>2</dem:lod></dem:TINRelief></dem:reliefComponent></dem:ReliefFeature>"
    )
    model = read(document(relief))
    assert model.polygon_lod.tolist() == [2, 2]
    assert model.polygon_surface.tolist() == [Surface.RELIEF] * 2
    assert model.geometry_kind.tolist() == [GeometryKind.TIN]
    assert model.objects["parent"].tolist() == [-1, 0]


def test_lines_and_points() -> None:
    def frn(body: str) -> str:
        return f'<frn:CityFurniture gml:id="f"><frn:lod1Geometry>{body}</frn:lod1Geometry></frn:CityFurniture>'

    line = "<gml:LineString><gml:posList>0 0 0 1 0 0</gml:posList></gml:LineString>"
    segments = "".join(
        f"<gml:LineStringSegment><gml:posList>{text}</gml:posList></gml:LineStringSegment>"
        for text in ("1 0 0 2 0 0", "2 0 0 3 0 0 4 0 0")
    )
    curve = f"<gml:Curve><gml:segments>{segments}</gml:segments></gml:Curve>"
    turned = f'<gml:OrientableCurve orientation="-"><gml:baseCurve>{line}</gml:baseCurve></gml:OrientableCurve>'
    curves = "".join(f"<gml:curveMember>{one}</gml:curveMember>" for one in (line, curve, turned))
    points = "".join(
        f"<gml:pointMember><gml:Point><gml:pos>{x} 0 0</gml:pos></gml:Point></gml:pointMember>" for x in (7, 8)
    )
    model = read(
        document(
            frn(f"<gml:MultiCurve>{curves}</gml:MultiCurve>"),
            frn(f"<gml:MultiPoint>{points}</gml:MultiPoint>"),
            frn("<gml:LineString><gml:posList>0 0 0</gml:posList></gml:LineString>"),
        )
    )
    assert model.line_offsets.tolist() == [0, 2, 6, 8]
    assert model.line_vertices[:, 0].tolist() == [0, 1, 1, 2, 3, 4, 1, 0]
    assert model.points[:, 0].tolist() == [7, 8]
    assert model.point_object.tolist() == [1, 1]
    assert len(model.geometry_object) == 0
    assert "fewer than two points" in " ".join(messages(model))


def implicit(body: str, matrix: str = "1 0 0 2  0 1 0 3  0 0 1 4  0 0 0 1", at: str = "100 200 300") -> str:
    transformation = f"<core:transformationMatrix>{matrix}</core:transformationMatrix>" if matrix else ""
    point = f"<core:referencePoint><gml:Point><gml:pos>{at}</gml:pos></gml:Point></core:referencePoint>"
    return (
        f"<frn:lod2ImplicitRepresentation><core:ImplicitGeometry>{transformation}{body}{point}"
        "</core:ImplicitGeometry></frn:lod2ImplicitRepresentation>"
    )


_SHARED = f"<gml:MultiSurface gml:id='t'>{member(polygon(square()))}</gml:MultiSurface>"
TEMPLATE = f"<core:relativeGMLGeometry>{_SHARED}</core:relativeGMLGeometry>"


def test_implicit_geometry_is_placed_and_shared() -> None:
    shared = implicit('<core:relativeGMLGeometry xlink:href="#t"/>', at="500 0 0")
    model = read(
        document(
            f'<frn:CityFurniture gml:id="f">{implicit(TEMPLATE)}</frn:CityFurniture>',
            f'<frn:CityFurniture gml:id="g">{shared}</frn:CityFurniture>',
        )
    )
    np.testing.assert_array_equal(model.vertices[:5], np.array(UNIT) + [102, 203, 304])
    np.testing.assert_array_equal(model.vertices[5:], np.array(UNIT) + [502, 3, 4])
    assert model.polygon_object.tolist() == [0, 1]
    assert model.geometry_polygons.tolist() == [0, 1]


def test_implicit_geometry_in_degrees_is_a_metric_approximation() -> None:
    """One metre at 35.5 N: 1/110,942 of a degree north, 1/90,713 east (GRS80)."""
    body = f'<frn:CityFurniture gml:id="f">{implicit(TEMPLATE, matrix="", at="35.5 139.7 10")}</frn:CityFurniture>'
    model = read(document(body, srs=TOKYO))
    size = model.vertices.max(axis=0) - model.vertices.min(axis=0)
    from pyproj import Geod

    geod = Geod(ellps="GRS80")
    assert math.isclose(geod.line_length([139.7, 139.7 + size[0]], [35.5, 35.5]), 1.0, rel_tol=1e-6)
    assert math.isclose(geod.line_length([139.7, 139.7], [35.5, 35.5 + size[1]]), 1.0, rel_tol=1e-6)
    assert "local metric approximation" in messages(model)[0]


def test_implicit_geometry_from_a_library_keeps_its_point() -> None:
    body = implicit("<core:libraryObject>tree.obj</core:libraryObject>")
    model = read(document(f'<frn:CityFurniture gml:id="f">{body}</frn:CityFurniture>'))
    assert model.points.tolist() == [[100, 200, 300]]
    assert "tree.obj" in messages(model)[0]


def test_geometry_without_lod_in_its_name() -> None:
    model = read(document(building(f"<uro:extent>{polygon(square())}</uro:extent>")))
    assert model.polygon_lod.tolist() == [0]
    assert messages(model) == ["uro:extent has no LOD; read as LOD 0"]


def test_a_second_ring_in_one_interior_is_skipped_and_reported() -> None:
    hole = f"<gml:interior>{ring(square(1), 'one')}{ring(square(3), 'two')}</gml:interior>"
    body = polygon(square(size=9), gml_id="p").replace("</gml:Polygon>", hole + "</gml:Polygon>")
    model = read(document(building(surface(member(body)))))
    assert len(model.ring_offsets) - 1 == 2
    assert messages(model) == ["gml:interior has a second ring; skipped"]
