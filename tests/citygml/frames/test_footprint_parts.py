"""One rule for outlines, chosen part by part: made-up objects whose plan is known by construction."""

from __future__ import annotations

from itertools import pairwise

import pytest

from citygml.frames import footprints
from citygml.model import CityModel
from tests.citygml.documents import document, member, polygon, read
from twin.city.terrain import terrain_from_city

BRIDGE = {"brid": "http://www.opengis.net/citygml/bridge/2.0"}
Box = tuple[float, float, float, float]


def plate(box: Box, z: float, far: float | None = None, *, is_down: bool = False) -> str:
    """A rectangle at height z, sloping to height `far` at its eastern edge."""
    x0, y0, x1, y1 = box
    far = z if far is None else far
    corners = [(x0, y0, z), (x1, y0, far), (x1, y1, far), (x0, y1, z), (x0, y0, z)]
    return polygon(" ".join(f"{x} {y} {h}" for x, y, h in (reversed(corners) if is_down else corners)))


def block(box: Box, low: float, high: float) -> str:
    """The six faces of a box."""
    x0, y0, x1, y1 = box
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
    walls = [
        polygon(f"{a} {b} {low} {c} {d} {low} {c} {d} {high} {a} {b} {high} {a} {b} {low}")
        for (a, b), (c, d) in pairwise(corners)
    ]
    return "".join(map(member, [plate(box, low, is_down=True), plate(box, high), *walls]))


def solid(box: Box, high: float = 20.0) -> str:
    faces = f"<gml:CompositeSurface>{block(box, 0.0, high)}</gml:CompositeSurface>"
    return f"<bldg:lod1Solid><gml:Solid><gml:exterior>{faces}</gml:exterior></gml:Solid></bldg:lod1Solid>"


def several(name: str, faces: str) -> str:
    return f"<{name}><gml:MultiSurface>{faces}</gml:MultiSurface></{name}>"


def outline(box: Box, name: str = "bldg:lod0FootPrint") -> str:
    return several(name, member(plate(box, 0.0)))


def ground(box: Box) -> str:
    face = several("bldg:lod2MultiSurface", member(plate(box, 0.0, is_down=True)))
    return f"<bldg:boundedBy><bldg:GroundSurface>{face}</bldg:GroundSurface></bldg:boundedBy>"


def roof(box: Box, z: float = 9.0) -> str:
    face = several("bldg:lod3MultiSurface", member(plate(box, z)))
    return f"<bldg:boundedBy><bldg:RoofSurface>{face}</bldg:RoofSurface></bldg:boundedBy>"


def part(body: str, gml_id: str) -> str:
    wrapped = f'<bldg:BuildingPart gml:id="{gml_id}">{body}</bldg:BuildingPart>'
    return f"<bldg:consistsOfBuildingPart>{wrapped}</bldg:consistsOfBuildingPart>"


def building(*bodies: str) -> CityModel:
    return read(document(f'<bldg:Building gml:id="b">{"".join(bodies)}</bldg:Building>', namespaces=BRIDGE))


WEST, EAST, ALL = (0.0, 0.0, 10.0, 10.0), (10.0, 0.0, 30.0, 10.0), (0.0, 0.0, 30.0, 10.0)


@pytest.mark.parametrize(
    ("bodies", "source"),
    [
        ((part(outline(WEST), "w"), part(solid(EAST), "e")), "bottom of solid"),
        ((part(ground(WEST), "w"), part(solid(EAST), "e")), "bottom of solid"),
        ((solid(ALL), part(ground(WEST), "w"), part(solid(EAST), "e")), "bottom of solid"),
        ((solid(WEST), part(ground(EAST), "e")), "bottom of solid"),
        ((outline(ALL), part(ground(WEST), "w"), part(solid(EAST), "e")), "lod0 footprint"),
        ((outline(WEST, "bldg:lod0RoofEdge"), solid(WEST), part(outline(EAST), "e")), "lod0 roof edge"),
    ],
    ids=["lod0-lod1", "ground-lod1", "whole-and-ground", "whole-is-a-part", "whole-lod0", "roof-edge-beside"],
)  # fmt: skip
def test_no_part_is_lost_in_tables_or_terrain(bodies: tuple[str, ...], source: str) -> None:
    city = building(*bodies)
    frame = footprints(city)
    assert frame.geometry.area.tolist() == pytest.approx([300.0])
    assert frame["footprint_source"].tolist() == [source]
    terrain = terrain_from_city(city, 1.0, bounds=(-5, -5, 35, 15))
    assert (terrain.building >= 0).sum() == 300
    porous = terrain_from_city(city, 1.0, bounds=(-5, -5, 35, 15), buildings="porous")
    assert (1.0 - porous.porosity).sum() == pytest.approx(300.0, rel=1e-6)


def test_the_deck_of_a_bridge_counts_not_the_feet_of_its_piers() -> None:
    piers = [(20.0, 4.0, 22.0, 6.0), (70.0, 4.0, 72.0, 6.0)]
    faces = block((0.0, 0.0, 100.0, 10.0), 8.0, 9.0) + "".join(block(pier, 0.0, 8.0) for pier in piers)
    bridge = f'<brid:Bridge gml:id="b">{several("brid:lod1MultiSurface", faces)}</brid:Bridge>'
    frame = footprints(read(document(bridge, namespaces=BRIDGE)))
    assert frame.geometry.area.tolist() == pytest.approx([1000.0])


def test_construction_elements_of_a_bridge_count() -> None:
    deck = several("brid:lod2Geometry", block((0.0, 0.0, 50.0, 8.0), 6.0, 7.0))
    element = f'<brid:BridgeConstructionElement gml:id="d">{deck}</brid:BridgeConstructionElement>'
    abutment = several("brid:lod2MultiSurface", block((0.0, 0.0, 5.0, 8.0), 0.0, 6.0))
    bridge = (
        f'<brid:Bridge gml:id="b">{abutment}<brid:outerBridgeConstruction>{element}</brid:outerBridgeConstruction>'
        "</brid:Bridge>"
    )
    frame = footprints(read(document(bridge, namespaces=BRIDGE)))
    assert frame.geometry.area.tolist() == pytest.approx([400.0])


def test_a_slope_counts_over_its_whole_length() -> None:
    pieces = [plate((20.0 * k, 0.0, 20.0 * k + 20.0, 6.0), 3.0 * k, 3.0 * k + 3.0) for k in range(5)]
    road = f'<tran:Road gml:id="r">{several("tran:lod1MultiSurface", "".join(map(member, pieces)))}</tran:Road>'
    frame = footprints(read(document(road)))
    assert frame.geometry.area.tolist() == pytest.approx([600.0])


def test_eaves_are_no_part_of_a_building_and_a_wing_without_ground_is() -> None:
    house = footprints(building(ground((0, 0, 10, 10)), roof((-0.8, -0.8, 10.8, 10.8))))
    assert house.geometry.area.tolist() == pytest.approx([100.0])
    assert house["footprint_source"].tolist() == ["ground surface"]
    wing = footprints(building(ground((0, 0, 10, 10)), roof((0, 0, 10, 10)), roof((10, 0, 30, 10))))
    assert wing.geometry.area.tolist() == pytest.approx([300.0])
    assert wing["footprint_source"].tolist() == ["level surfaces"]


def test_installations_do_not_widen_a_building_that_has_a_plan() -> None:
    balcony = several("bldg:lod2Geometry", block((10.0, 0.0, 12.0, 4.0), 5.0, 5.2))
    stairs = f'<bldg:BuildingInstallation gml:id="i">{balcony}</bldg:BuildingInstallation>'
    installation = f"<bldg:outerBuildingInstallation>{stairs}</bldg:outerBuildingInstallation>"
    assert footprints(building(ground(WEST), installation)).geometry.area.tolist() == pytest.approx([100.0])
    assert footprints(building(installation)).geometry.area.tolist() == pytest.approx([8.0])


def test_an_outline_without_area_gives_way_to_the_next_source() -> None:
    line = several("bldg:lod0RoofEdge", member(polygon("0 0 0 5 0 0 10 0 0 0 0 0")))
    frame = footprints(building(line, solid(WEST)))
    assert frame.geometry.area.tolist() == pytest.approx([100.0])
    assert frame["footprint_source"].tolist() == ["bottom of solid"]
