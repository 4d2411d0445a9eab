"""Borders between shells and between solids, and lines at the ground, as both readers give them."""

from __future__ import annotations

from citygml.model import CityModel, GeometryKind
from tests.citygml.documents import building, document, link, member, polygon, read, square, surface
from tests.citygml.model.test_shells import shells_of


def shell(n: int, edge: str = "exterior", first: int = 0, gml_id: str = "") -> str:
    """A shell of n squares."""
    faces = "".join(member(polygon(square(first + k), gml_id=f"{gml_id}{k}" if gml_id else "")) for k in range(n))
    name = f' gml:id="{gml_id}"' if gml_id else ""
    return f"<gml:{edge}><gml:CompositeSurface{name}>{faces}</gml:CompositeSurface></gml:{edge}>"


def solid(*shells: str, gml_id: str = "") -> str:
    name = f' gml:id="{gml_id}"' if gml_id else ""
    return f"<gml:Solid{name}>{''.join(shells)}</gml:Solid>"


def several(name: str, *solids: str) -> str:
    members = "".join(
        s if s.startswith("<gml:solidMember") else f"<gml:solidMember>{s}</gml:solidMember>" for s in solids
    )
    return f"<gml:{name}>{members}</gml:{name}>"


def read_solid(*bodies: str) -> CityModel:
    properties = "".join(f"<bldg:lod{k + 1}Solid>{body}</bldg:lod{k + 1}Solid>" for k, body in enumerate(bodies))
    return read(document(building(properties)))


def test_a_solid_with_a_cavity() -> None:
    model = read_solid(solid(shell(3), shell(2, "interior"), shell(1, "interior")))
    assert model.geometry_kind.tolist() == [GeometryKind.SOLID]
    assert shells_of(model) == [[(True, 3), (False, 2), (False, 1)]]


def test_composites_and_collections_of_solids() -> None:
    inside = solid(shell(3), shell(2, "interior"))
    model = read_solid(
        several("CompositeSolid", inside, solid(shell(4))), several("MultiSolid", solid(shell(1)), inside)
    )
    assert model.geometry_kind.tolist() == [GeometryKind.COMPOSITE_SOLID, GeometryKind.MULTI_SOLID]
    assert shells_of(model) == [[(True, 3), (False, 2), (True, 4)], [(True, 1), (True, 3), (False, 2)]]


def test_shells_of_linked_solids_and_surfaces() -> None:
    one = solid(shell(3), shell(2, "interior"), gml_id="s")
    linked = several(
        "CompositeSolid", '<gml:solidMember xlink:href="#s"/>', solid(shell(1)), '<gml:solidMember xlink:href="#s"/>'
    )
    model = read_solid(one, linked)
    expected = [(True, 3), (False, 2)]
    assert shells_of(model) == [expected, [*expected, (True, 1), *expected]]
    body = f"<bldg:lod1Solid>{one}</bldg:lod1Solid>" + '<bldg:lod2Solid xlink:href="#s"/>'
    assert shells_of(read(document(building(body)))) == [expected, expected]
    body = (
        surface(member(polygon(square(), gml_id="p")), lod=1)
        + "<bldg:lod2Solid>"
        + solid(
            f"<gml:exterior><gml:CompositeSurface>{link('p')}{link('p')}</gml:CompositeSurface></gml:exterior>",
            f"<gml:interior><gml:CompositeSurface>{link('p')}</gml:CompositeSurface></gml:interior>",
        )
        + "</bldg:lod2Solid>"
    )
    assert shells_of(read(document(building(body)))) == [[(True, 1)], [(True, 2), (False, 1)]]
    body = (
        "<bldg:lod1Solid>"
        + solid(shell(2, gml_id="c"))
        + "</bldg:lod1Solid><bldg:lod2Solid>"
        + solid('<gml:exterior xlink:href="#c"/>', '<gml:interior xlink:href="#c"/>')
        + "</bldg:lod2Solid>"
    )
    assert shells_of(read(document(building(body)))) == [[(True, 2)], [(True, 2), (False, 2)]]


def test_shells_without_faces_are_left_out() -> None:
    nothing = '<gml:exterior xlink:href="#nowhere"/>'
    model = read_solid(
        solid(nothing, shell(2, "interior")), solid(nothing), several("CompositeSolid", solid(nothing), solid(shell(1)))
    )
    assert shells_of(model) == [[(True, 2)], [(True, 0)], [(True, 1)]]


def test_solids_inside_what_is_no_solid_are_one_shell() -> None:
    one = f"<gml:geometryMember>{solid(shell(2), shell(1, 'interior'))}</gml:geometryMember>"
    mixed = f"<bldg:lod2Geometry><gml:MultiGeometry>{one}</gml:MultiGeometry></bldg:lod2Geometry>"
    model = read(document(building(mixed)))
    assert model.geometry_kind.tolist() == [GeometryKind.MULTI_SURFACE]
    assert shells_of(model) == [[(True, 3)]]


def test_lines_where_an_object_meets_the_ground_are_marked() -> None:
    line = "<gml:MultiCurve><gml:curveMember><gml:LineString><gml:posList>0 0 0 1 1 1</gml:posList></gml:LineString>"
    line += "</gml:curveMember></gml:MultiCurve>"
    names = ("lod1TerrainIntersection", "lod2MultiCurve", "lod3TerrainIntersectionCurve")
    model = read(document(building("".join(f"<bldg:{name}>{line}</bldg:{name}>" for name in names))))
    assert model.line_is_terrain_intersection.tolist() == [True, False, True]
    assert model.line_lod.tolist() == [1, 2, 3]
