"""Every element with coordinates is in the model or an issue: over documents with every kind of geometry, over real
files, and the shape of each kind by closed forms."""

from __future__ import annotations

import hashlib
import itertools
import math
import os
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

import citygml
from citygml.errors import CityGmlError
from citygml.model import CityModel, GeometryKind
from citygml.reader.fast import read_fast
from citygml.reader.reference.curves import arc_points
from citygml.reader.sources import source_of_bytes
from citygml.reader.text_encoding import padded_utf8
from citygml.schema import ARC_CHORD_ERROR
from tests.citygml.coordinate_ledger import lost_texts, unaccounted
from tests.citygml.documents import (
    building,
    code_list,
    document,
    member,
    messages,
    polygon,
    read,
    ring,
    square,
    surface,
)

CE = {"gmlce": "http://www.opengis.net/gml/3.3/ce", "wfs": "http://www.opengis.net/wfs/2.0"}
TEX = {"tex": "http://www.opengis.net/citygml/texturedsurface/1.0"}


def codes(model: CityModel) -> list[str]:
    return model.issues["code"].tolist()


def positions(*points: tuple[float, ...]) -> str:
    return "<gml:posList>" + " ".join(f"{c:.9f}" for point in points for c in point) + "</gml:posList>"


def segment(name: str, body: str) -> str:
    return f"<gml:Curve><gml:segments><gml:{name}>{body}</gml:{name}></gml:segments></gml:Curve>"


def curve(body: str) -> CityModel:
    return read(document(building(f"<bldg:lod2MultiCurve>{body}</bldg:lod2MultiCurve>"), namespaces=CE))


def on_circle(*degrees: float, radius: float = 5.0) -> list[tuple[float, float, float]]:
    return [(radius * math.cos(math.radians(d)), radius * math.sin(math.radians(d)), 2.0) for d in degrees]


# Every kind of geometry element, each around its own place, and what must become of it.
GEOMETRIES = {
    "LineString": "<gml:LineString>{p}</gml:LineString>",
    "LineStringSegment": segment("LineStringSegment", "{p}"),
    "Arc": segment("Arc", "{p}"),
    "ArcString": segment("ArcString", "{p}"),
    "Circle": segment("Circle", "{p}"),
    "ArcByBulge": segment("ArcByBulge", "{p}<gml:bulge>1</gml:bulge><gml:normal>1</gml:normal>"),
    "ArcByCenterPoint": segment(
        "ArcByCenterPoint", "{q}<gml:radius uom='m'>5</gml:radius><gml:startAngle uom='deg'>0</gml:startAngle>"
        "<gml:endAngle uom='deg'>90</gml:endAngle>"
    ),
    "CircleByCenterPoint": segment("CircleByCenterPoint", "{q}<gml:radius uom='m'>5</gml:radius>"),
    "CircleWithoutRadius": segment("CircleByCenterPoint", "{q}"),
    "BSpline": segment("BSpline", "<gml:degree>2</gml:degree>{p}"),
    "Bezier": segment("Bezier", "<gml:degree>2</gml:degree>{p}"),
    "CubicSpline": segment("CubicSpline", "{p}<gml:vectorAtStart>1 0 0</gml:vectorAtStart>"),
    "GeodesicString": segment("GeodesicString", "{p}"),
    "OffsetCurve": segment("OffsetCurve", "<gml:offsetBase><gml:LineString>{p}</gml:LineString></gml:offsetBase>"),
    "OrientableCurve": "<gml:OrientableCurve orientation='-'><gml:baseCurve><gml:LineString>{p}</gml:LineString>"
    "</gml:baseCurve></gml:OrientableCurve>",
    "CompositeCurve": "<gml:CompositeCurve><gml:curveMember><gml:LineString>{p}</gml:LineString></gml:curveMember>"
    "</gml:CompositeCurve>",
    "Point": "<gml:Point>{q}</gml:Point>",
    "MultiPoint": "<gml:MultiPoint><gml:pointMember><gml:Point>{q}</gml:Point></gml:pointMember></gml:MultiPoint>",
    "coordinates": "<gml:LineString><gml:coordinates>{x},1,1 {x},2,1</gml:coordinates></gml:LineString>",
    "coord": "<gml:Point><gml:coord><gml:X>{x}</gml:X><gml:Y>7</gml:Y></gml:coord></gml:Point>",
    "Polygon": "<gml:Polygon><gml:exterior><gml:LinearRing>{p}</gml:LinearRing></gml:exterior></gml:Polygon>",
    "PolygonWithArc": "<gml:Polygon><gml:exterior><gml:Ring><gml:curveMember>" + segment("Arc", "{p}")
    + "</gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>",
    "Triangle": "<gml:TriangulatedSurface><gml:trianglePatches><gml:Triangle><gml:exterior><gml:LinearRing>{p}"
    "</gml:LinearRing></gml:exterior></gml:Triangle></gml:trianglePatches></gml:TriangulatedSurface>",
    "Rectangle": "<gml:Surface><gml:patches><gml:Rectangle><gml:exterior><gml:LinearRing>{p}</gml:LinearRing>"
    "</gml:exterior></gml:Rectangle></gml:patches></gml:Surface>",
    "Cone": "<gml:Surface><gml:patches><gml:Cone><gml:rows><gml:Row>{p}</gml:Row></gml:rows></gml:Cone></gml:patches>"
    "</gml:Surface>",
    "Tin": "<gml:Tin><gml:trianglePatches/><gml:stopLines><gml:LineStringSegment>{q}</gml:LineStringSegment>"
    "</gml:stopLines><gml:controlPoint>{p}</gml:controlPoint></gml:Tin>",
    "TinWithMorePoints": "<gml:Tin><gml:trianglePatches><gml:Triangle><gml:exterior><gml:LinearRing>{p}"
    "</gml:LinearRing></gml:exterior></gml:Triangle></gml:trianglePatches><gml:controlPoint>{q}</gml:controlPoint>"
    "</gml:Tin>",
    "Solid": "<gml:Solid><gml:exterior><gml:Shell><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing>{p}"
    "</gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:Shell></gml:exterior></gml:Solid>",
    "SolidOfGrid": "<gml:MultiGeometry><gml:geometryMember><gml:Grid><gml:origin>{q}</gml:origin></gml:Grid>"
    "</gml:geometryMember></gml:MultiGeometry>",
    "GeometricComplex": "<gml:GeometricComplex><gml:element><gml:LineString>{p}</gml:LineString></gml:element>"
    "</gml:GeometricComplex>",
    **{f"Simple{name}": f"<gmlce:Simple{name}>{{p}}</gmlce:Simple{name}>" for name in (
        "Polygon", "Rectangle", "Triangle", "MultiPoint", "Arc", "ArcString", "Circle", "ArcByBulge",
    )},
    "foreign": "<foo:Shape xmlns:foo='http://example.org/foo'>{p}</foo:Shape>",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "around"), itertools.product(GEOMETRIES, ("alone", "member", "beside")))
def test_every_kind_of_geometry_is_in_the_model_or_an_issue(kind: str, around: str) -> None:
    p = positions((30.5, 1, 3), (32.25, 2, 3), (33.125, 7, 4), (30.5, 1, 3))
    q = "<gml:pos>41.5 17.25 6</gml:pos>"
    body = GEOMETRIES[kind].format(p=p, q=q, x=55.5)
    if around == "member":
        body = f"<gml:MultiGeometry><gml:geometryMember>{body}</gml:geometryMember></gml:MultiGeometry>"
    first = polygon(square(90)) if around == "beside" else ""
    body = f"<bldg:lod2Geometry>{first}\n{body}</bldg:lod2Geometry>"
    # Each object on a line of its own: an issue of another one accounts for nothing.
    data = document(
        "\n" + building(surface(member(polygon(square())))), "\n" + building("\n" + body, "c"), namespaces=CE
    )
    model = read(data)
    assert unaccounted(model, data) == []


@pytest.mark.parametrize(
    "inside",
    [
        "<core:cityObjectMember><bldg:Building>{b}</bldg:Building></core:cityObjectMember>",
        "<bldg:Building>{b}</bldg:Building>",
        "<core:other><core:anything>{b}</core:anything></core:other>",
        "<gml:featureMembers><bldg:Building>{b}</bldg:Building><bldg:Building/></gml:featureMembers>",
        "<core:cityObjectMember><foo:Thing xmlns:foo='http://example.org/foo'><foo:shape>{b}</foo:shape></foo:Thing>"
        "</core:cityObjectMember>",
    ],
)
def test_features_in_members_and_outside(inside: str) -> None:
    data = document("\n@").replace(b"@", inside.format(b="\n" + surface(member(polygon(square(7))))).encode())
    model = read(data)
    assert unaccounted(model, data) == []


def test_the_ledger_sees_what_is_lost() -> None:
    data = document("\n" + building("\n" + surface(member(polygon(square(7))))))
    model = read(data)
    assert unaccounted(model, data) == []
    assert len(unaccounted(model.select(rows=[]), data)) == 1


def test_repeated_attributes_keep_all_their_values() -> None:
    """The first in the column, the others in extras in order, each with the label of its code."""
    lists = {"codelists/u.xml": code_list(_411="business", _412="trade", _415="housing")}
    usages = "".join(f"<bldg:usage codeSpace='../../codelists/u.xml'>{code}</bldg:usage>" for code in (411, 415, 412))
    names = "<gml:name>first</gml:name><gml:name>second</gml:name>"
    given = (("m", 5), ("cm", 700))
    heights = "".join(f"<bldg:measuredHeight uom='{unit}'>{h}</bldg:measuredHeight>" for unit, h in given)
    data = document("\n" + building(names + usages + heights))
    model = read(data, files=lists)
    assert model.objects[["name", "usage", "usage_label", "measured_height"]].iloc[0].tolist() == [
        "first", "411", "business", 5.0,
    ]  # fmt: skip
    found = model.extras[["path", "value", "label", "uom"]].astype(object).where(lambda cell: cell.notna(), None)
    assert found.to_numpy().tolist() == [
        ["gml:name", "second", None, None],
        ["bldg:usage", "415", "housing", None],
        ["bldg:usage", "412", "trade", None],
        ["bldg:measuredHeight", "700", None, "cm"],
    ]
    assert lost_texts(model, data) == []
    assert len(lost_texts(replace(model, extras=model.extras[:0]), data)) == 4


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_real_files_lose_no_position_and_no_text() -> None:
    seen: set[bytes] = set()
    for path in sorted((Path(os.environ["CITY_DATA"]) / "citygml").rglob("*")):
        if path.suffix not in (".gml", ".citygml") or path.stat().st_size > 200_000:
            continue
        data = path.read_bytes()
        digest = hashlib.md5(data).digest()
        if digest in seen:
            continue
        seen.add(digest)
        try:
            model = citygml.read(path, crs="unknown")
            lost = unaccounted(model, data)
            lost += lost_texts(model, data)
        except (CityGmlError, SyntaxError):
            continue  # no XML
        assert lost == [], path
    assert len(seen) > 100


def test_arcs_keep_within_the_chord_error() -> None:
    a, b, c = np.array(on_circle(0, 200, 300))
    points, error = arc_points(a, b, c, np.ones(3))
    np.testing.assert_allclose(np.hypot(points[:, 0], points[:, 1]), 5.0, rtol=1e-12)
    middles = (points[1:, :2] + points[:-1, :2]) / 2
    assert 5.0 - np.hypot(*middles.T).min() == pytest.approx(error)
    assert error <= ARC_CHORD_ERROR
    np.testing.assert_array_equal(points[[0, -1]], [a, c])
    assert (points == b).all(axis=1).any()
    length = np.linalg.norm(np.diff(points, axis=0), axis=1).sum()
    assert length == pytest.approx(5.0 * math.radians(300), rel=2e-3)


def test_arcs_cannot_multiply_the_points_of_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("citygml.reader.reference.curves._MOST_ADDED_POINTS", 30)
    arc = segment("Arc", positions(*on_circle(0, 90, 180)))
    model = curve("<gml:MultiCurve>" + f"<gml:curveMember>{arc}</gml:curveMember>" * 3 + "</gml:MultiCurve>")
    assert codes(model) == ["arc_densified", "arc_densified", "curve_as_chords"]
    assert np.diff(model.line_offsets).tolist()[2] == 3


def test_arcs_circles_and_arc_strings_of_known_length() -> None:
    def length(model: CityModel) -> float:
        return float(np.linalg.norm(np.diff(model.line_vertices, axis=0), axis=1).sum())

    half = length(curve(segment("Arc", positions(*on_circle(0, 90, 180)))))
    assert half == pytest.approx(5 * math.pi, rel=2e-3)
    assert length(curve(segment("ArcString", positions(*on_circle(0, 40, 90, 130, 180))))) == pytest.approx(
        half, rel=1e-3
    )
    whole = curve(segment("Circle", positions(*on_circle(10, 60, 100))))
    assert length(whole) == pytest.approx(2 * half, rel=1e-3)
    np.testing.assert_array_equal(whole.line_vertices[0], whole.line_vertices[-1])
    assert codes(whole) == ["arc_densified"]
    about = "<gml:pos>0 0 2</gml:pos><gml:radius uom='m'>5</gml:radius>"
    assert length(curve(segment("CircleByCenterPoint", about))) == pytest.approx(2 * half, rel=1e-3)
    angles = "<gml:startAngle uom='deg'>30</gml:startAngle><gml:endAngle uom='deg'>210</gml:endAngle>"
    assert length(curve(segment("ArcByCenterPoint", about + angles))) == pytest.approx(half, rel=1e-3)
    line = curve(segment("Arc", positions((0, 0, 0), (1, 1, 0), (2, 2, 0))))
    np.testing.assert_allclose(line.line_vertices, [[0, 0, 0], [1, 1, 0], [2, 2, 0]], atol=1e-9)


def test_an_arc_in_degrees_is_round_in_metres() -> None:
    """A half circle of 1 km about a place at 35 degrees north, against pyproj's geodesic distances."""
    from pyproj import Geod

    globe = Geod(ellps="GRS80")
    places = [globe.fwd(139.0, 35.0, azimuth, 1000.0)[:2] for azimuth in (90.0, 0.0, -90.0)]
    points = positions(*((y, x, 0.0) for x, y in places))
    body = f"<bldg:lod2MultiCurve>{segment('Arc', points)}</bldg:lod2MultiCurve>"
    model = read(document(building(body), srs="http://www.opengis.net/def/crs/EPSG/0/6697"))
    x, y = model.line_vertices[:, 0], model.line_vertices[:, 1]
    distance = globe.inv(np.full(len(x), 139.0), np.full(len(x), 35.0), x, y)[2]
    np.testing.assert_allclose(distance, 1000.0, rtol=5e-3)


def test_a_ring_of_curves_closes_over_arcs_and_references() -> None:
    arc = f"<gml:curveMember>{segment('Arc', positions(*on_circle(0, 90, 180)))}</gml:curveMember>"
    back = "<gml:curveMember><gml:LineString gml:id='back'>{}</gml:LineString></gml:curveMember>"
    base = back.format(positions(*on_circle(180, 0)))
    linked = "<gml:curveMember xlink:href='#back'/>"
    turned = (
        "<gml:curveMember><gml:OrientableCurve orientation='-'><gml:baseCurve xlink:href='#back'/>"
        "</gml:OrientableCurve></gml:curveMember>"
    )
    other_way = back.format(positions(*on_circle(0, 180)))

    def one(*parts: str) -> str:
        return f"<gml:Polygon><gml:exterior><gml:Ring>{''.join(parts)}</gml:Ring></gml:exterior></gml:Polygon>"

    for first, second in ((base, linked), (other_way, turned)):
        definition = f"<bldg:lod2MultiCurve><gml:MultiCurve>{first}</gml:MultiCurve></bldg:lod2MultiCurve>"
        model = read(document(building(definition + surface(member(one(arc, second))))))
        assert codes(model) == ["arc_densified"]
        ring_points = model.vertices[: model.ring_offsets[1], :2]
        assert shapely.Polygon(ring_points).area == pytest.approx(math.pi * 25 / 2, rel=3e-3)
    lost = read(document(building(surface(member(one(arc, linked))))))
    assert codes(lost) == ["arc_densified", "unresolved", "unclosed_ring"]


def test_a_tin_of_control_points_is_triangulated() -> None:
    """Five points, one inside their square: four triangles that cover it, over the plane z = x + 2 y."""
    corners = [(0, 0), (10, 0), (10, 10), (0, 10), (4, 5)]
    points = positions(*((x, y, x + 2 * y) for x, y in corners))

    def tin(more: str = "") -> CityModel:
        body = f"<gml:Tin><gml:trianglePatches/>{more}<gml:controlPoint>{points}</gml:controlPoint></gml:Tin>"
        relief = f"<dem:TINRelief><dem:lod>1</dem:lod><dem:tin>{body}</dem:tin></dem:TINRelief>"
        return read(document(relief))

    model = tin()
    assert model.geometry_kind.tolist() == [GeometryKind.TIN]
    assert model.n_polygons == 4
    np.testing.assert_allclose(model.vertices[:, 2], model.vertices[:, 0] + 2 * model.vertices[:, 1])
    rings = [shapely.LinearRing(model.vertices[a:b, :2]) for a, b in itertools.pairwise(model.ring_offsets)]
    assert all(r.is_ccw for r in rings)
    assert shapely.union_all([shapely.Polygon(r) for r in rings]).area == pytest.approx(100.0)
    assert messages(model) == ["gml:Tin without triangles: Delaunay triangulation of its 5 points gave 4"]
    # All four triangles have an edge of the square, of 10 m.
    assert tin("<gml:maxLength uom='m'>9</gml:maxLength>").n_polygons == 0
    assert tin("<gml:maxLength uom='m'>10.5</gml:maxLength>").n_polygons == 4


def test_compact_polygons_close_by_themselves() -> None:
    triangle = positions((0, 0, 0), (10, 0, 0), (10, 10, 0))
    body = surface(member(f"<gmlce:SimplePolygon gml:id='s'>{triangle}</gmlce:SimplePolygon>"))
    body += "<bldg:lod3MultiSurface xlink:href='#s'/>"
    model = read(document(building(body), namespaces=CE))
    assert model.n_polygons == 1
    assert shapely.Polygon(model.vertices[:, :2]).area == 50.0
    assert model.geometry_polygons.tolist() == [0, 0]
    assert messages(model) == []


def test_the_answer_of_a_wfs_2() -> None:
    one = building(surface(member(polygon(square()))))
    text = document(one, building(surface(member(polygon(square(3)))), "d")).decode()
    text = text.replace("core:cityObjectMember", "wfs:member").replace("core:CityModel", "wfs:FeatureCollection")
    text = text.replace("<wfs:FeatureCollection", '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"')
    nested = (
        "<wfs:additionalObjects><wfs:SimpleFeatureCollection><wfs:member>"
        + building(surface(member(polygon(square(9)))), "e")
        + "</wfs:member></wfs:SimpleFeatureCollection></wfs:additionalObjects></wfs:FeatureCollection>"
    )
    model = read(text.replace("</wfs:FeatureCollection>", nested).encode())
    assert model.objects.index.tolist() == ["b", "d", "e"]
    assert model.n_polygons == 3
    assert messages(model) == []


def test_a_plain_answer_of_a_wfs_2_is_read_by_the_compiled_path() -> None:
    text = document(building(surface(member(polygon(square())))), namespaces=CE).decode()
    text = text.replace("core:cityObjectMember", "wfs:member").replace("core:CityModel", "wfs:FeatureCollection")
    buffer, end = padded_utf8(text.encode())
    model = read_fast(buffer, end, source_of_bytes("a.gml", text.encode(), "a.gml"))
    assert (model.n_objects, model.n_polygons) == (1, 1)
    assert read(text.encode()).n_objects == 1
    empty = read(re.sub("<wfs:member>.*</wfs:member>", "", text).encode())
    assert codes(empty) == ["unknown_root"]


def test_collections_and_envelopes_in_members() -> None:
    one = building(surface(member(polygon(square()))))
    envelope = "<gml:boundedBy><gml:Envelope><gml:lowerCorner>0 0 0</gml:lowerCorner></gml:Envelope></gml:boundedBy>"
    nested = f"<core:CityModel><core:cityObjectMember>{envelope}{one}</core:cityObjectMember></core:CityModel>"
    for inside in (nested, envelope + one):
        model = read(document(inside))
        assert (model.objects.index.tolist(), messages(model)) == (["b"], [])


def test_a_reference_to_lines_is_an_issue() -> None:
    line = "<gml:LineString><gml:posList>0 0 0 1 1 1</gml:posList></gml:LineString>"
    own = f"<bldg:lod2MultiCurve><gml:MultiCurve gml:id='m'><gml:curveMember>{line}</gml:curveMember></gml:MultiCurve>"
    body = f"{own}</bldg:lod2MultiCurve><bldg:lod3MultiCurve xlink:href='#m'/>" + surface(member(polygon(square())))
    model = read(document(building(body)))
    assert codes(model) == ["link_to_curve"]
    assert len(model.line_object) == 1


def test_positions_of_four_numbers_and_references_to_points_are_reported() -> None:
    four = polygon("0 0 0 9 1 0 0 9 1 1 0 9 0 0 0 9").replace("<gml:posList>", "<gml:posList srsDimension='4'>")
    linked = (
        "<gml:LineString><gml:pos>0 0 0</gml:pos><gml:pointProperty xlink:href='#p'/><gml:pos>1 0 0</gml:pos>"
        "</gml:LineString>"
    )
    body = surface(member(four) + member(four)) + f"<bldg:lod2MultiCurve>{linked}</bldg:lod2MultiCurve>"
    assert codes(read(document(building(body)))) == ["extra_numbers", "position_link"]


def test_lines_and_points_of_a_template_are_placed() -> None:
    line = "<gml:LineString><gml:posList>0 0 0 1 2 3</gml:posList></gml:LineString>"
    point = "<gml:Point><gml:pos>1 1 1</gml:pos></gml:Point>"
    members = (f"<gml:geometryMember>{one}</gml:geometryMember>" for one in (line, point))
    shape = f"<gml:MultiGeometry>{''.join(members)}</gml:MultiGeometry>"
    body = (
        "<frn:lod2ImplicitRepresentation><core:ImplicitGeometry>"
        "<core:transformationMatrix>2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1</core:transformationMatrix>"
        f"<core:relativeGMLGeometry>{shape}</core:relativeGMLGeometry>"
        "<core:referencePoint><gml:Point><gml:pos>100 200 30</gml:pos></gml:Point></core:referencePoint>"
        "</core:ImplicitGeometry></frn:lod2ImplicitRepresentation>"
    )
    model = read(document(f'<frn:CityFurniture gml:id="f">{body}</frn:CityFurniture>'))
    assert model.line_vertices.tolist() == [[100, 200, 30], [102, 204, 36]]
    assert model.points.tolist() == [[102, 202, 32]]


def textured(*appearances: str, gml_id: str = "p") -> CityModel:
    inside = "".join(f"<tex:appearance>{one}</tex:appearance>" for one in appearances)
    base = f"<gml:baseSurface>{polygon(square(), gml_id=gml_id)}</gml:baseSurface>"
    body = f"<tex:TexturedSurface orientation='-'>{base}{inside}</tex:TexturedSurface>"
    return read(document(building(surface(member(body) + member(polygon(square(5))))), namespaces=TEX))


def test_a_textured_surface_of_citygml_1() -> None:
    colour = "<tex:diffuseColor>1 0.5 0</tex:diffuseColor><tex:transparency>0.25</tex:transparency>"
    image = (
        "<tex:SimpleTexture><tex:textureMap>x.jpg</tex:textureMap>"
        "<tex:textureCoordinates>0 0 1 0 1 1 0 1 0 0</tex:textureCoordinates>"
        "<tex:textureType>specific</tex:textureType><tex:repeat>1</tex:repeat></tex:SimpleTexture>"
    )
    model = textured(f"<tex:Material>{colour}</tex:Material>", image)
    theme = model.appearances[""]
    assert model.geometry_reversed.tolist() == [True, False]
    assert theme.polygon_material.tolist() == [0, -1]
    row = theme.materials.iloc[0]
    assert row[["diffuse_r", "diffuse_g", "diffuse_b", "transparency"]].tolist() == [1.0, 0.5, 0.0, 0.25]
    assert theme.images[["path", "type", "wrap_mode"]].iloc[0].tolist() == ["x.jpg", "specific", "wrap"]
    assert theme.uv[:5].tolist() == [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
    assert messages(model) == []
    assert codes(textured(image.replace("1 1 0 1 0 0<", "1 1<"))) == ["texture_count"]


def test_texture_coordinates_by_a_matrix() -> None:
    """u = (x + 2 y) / 2, v = (y + 3) / 2 of the positions as written, also where they are latitude first."""
    target = (
        "<app:target uri='#p'><app:TexCoordGen><app:worldToTexture>1 2 0 0 0 1 0 3 0 0 0 2</app:worldToTexture>"
        "</app:TexCoordGen></app:target>"
    )
    texture = f"<app:ParameterizedTexture><app:imageURI>x.png</app:imageURI>{target}</app:ParameterizedTexture>"
    theme = f"<app:Appearance><app:surfaceDataMember>{texture}</app:surfaceDataMember></app:Appearance>"
    corners = np.array([[35.0, 139], [35.5, 139], [35.5, 139.25], [35, 139]])
    text = " ".join(f"{a} {b} 0" for a, b in corners)
    body = surface(member(polygon(text, gml_id="p"))) + f"<app:appearance>{theme}</app:appearance>"
    for srs in ("EPSG:6677", "http://www.opengis.net/def/crs/EPSG/0/6697"):
        model = read(document(building(body), srs=srs))
        expected = np.column_stack([corners[:, 0] + 2 * corners[:, 1], corners[:, 1] + 3]) / 2
        np.testing.assert_allclose(model.appearances[""].uv, expected, rtol=1e-6)
        assert messages(model) == []
    broken = read(document(building(body.replace("0 0 0 2<", "0 0 0 0<"))))
    assert codes(broken) == ["texture_number"]


def test_a_georeferenced_texture_is_an_issue() -> None:
    texture = (
        "<app:GeoreferencedTexture><app:imageURI>x.tif</app:imageURI><app:preferWorldFile>true</app:preferWorldFile>"
        "<app:referencePoint><gml:Point><gml:pos>1 2</gml:pos></gml:Point></app:referencePoint>"
        "<app:orientation>1 0 0 1</app:orientation></app:GeoreferencedTexture>"
    )
    theme = f"<app:Appearance><app:surfaceDataMember>{texture}</app:surfaceDataMember></app:Appearance>"
    model = read(document(building(surface(member(polygon(square()))) + f"<app:appearance>{theme}</app:appearance>")))
    assert codes(model) == ["texture_kind"]
    assert model.appearances[""].images["path"].tolist() == ["x.tif"]


def test_rings_written_as_linear_rings_stay_as_they_are() -> None:
    model = read(
        document(building(surface(member(f"<gml:Polygon><gml:exterior>{ring(square())}</gml:exterior></gml:Polygon>"))))
    )
    assert len(model.vertices) == 5
    assert messages(model) == []
