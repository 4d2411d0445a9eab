"""The rules of CityJSON 2.0 (its specification, chapters 2 to 5) as plain checks. Every broken rule is named."""

from __future__ import annotations

import re
from typing import Any

FIRST = {
    "Bridge", "Building", "CityFurniture", "CityObjectGroup", "GenericCityObject", "LandUse", "OtherConstruction",
    "PlantCover", "SolitaryVegetationObject", "TINRelief", "TransportSquare", "Railway", "Road", "Tunnel", "WaterBody",
    "Waterway",
}  # fmt: skip
SECOND = {
    "Building": {"Part", "Installation", "ConstructiveElement", "Furniture", "Storey", "Room", "Unit"},
    "Bridge": {"Part", "Installation", "ConstructiveElement", "Room", "Furniture"},
    "Tunnel": {"Part", "Installation", "ConstructiveElement", "HollowSpace", "Furniture"},
}
DEPTH = {
    "MultiPoint": 0, "MultiLineString": 1, "MultiSurface": 2, "CompositeSurface": 2, "Solid": 3, "CompositeSolid": 4,
    "MultiSolid": 4,
}  # fmt: skip
# What the official schema (cityobjects.schema.json) lists as `geometry` of each type; types left out may have any.
SOLIDS = frozenset(("Solid", "CompositeSolid"))
SURFACES = frozenset(("MultiSurface", "CompositeSurface"))
FORMS = {
    **dict.fromkeys(("Building", "BuildingPart", "OtherConstruction"), SOLIDS | {"MultiSurface"}),
    **dict.fromkeys(
        ("BuildingRoom", "BuildingUnit", "BuildingStorey", "Bridge", "BridgePart", "Tunnel", "TunnelPart"),
        SOLIDS | SURFACES,
    ),
    **dict.fromkeys(("Road", "Railway", "TransportSquare", "Waterway"), SURFACES | {"MultiLineString"}),
    "TINRelief": {"CompositeSurface"},
    "WaterBody": SOLIDS | SURFACES | {"MultiLineString"},
    "PlantCover": {"MultiSurface", "MultiSolid"},
    "LandUse": SURFACES,
}
LOD = re.compile(r"[0-3](\.[0-3])?")
REFERENCE_SYSTEM = re.compile(r"https?://www\.opengis\.net/def/crs/[A-Z]+/[0-9.]+/\w+")
BUILT = {
    "RoofSurface", "GroundSurface", "WallSurface", "ClosureSurface", "OuterCeilingSurface", "OuterFloorSurface",
    "Window", "Door", "InteriorWallSurface", "CeilingSurface", "FloorSurface",
}  # fmt: skip
TRANSPORT = {"TrafficArea", "AuxiliaryTrafficArea", "TransportationMarking", "TransportationHole"}
WATER = {"WaterSurface", "WaterGroundSurface", "WaterClosureSurface"}


def depth_and_leaves(value: Any) -> tuple[set[int], list[Any]]:
    if not isinstance(value, list):
        return {-1}, [value]
    depths, leaves = {0} if not value else set(), []
    for part in value:
        below, more = depth_and_leaves(part)
        depths |= {d + 1 for d in below}
        leaves += more
    return depths, leaves


def broken_rules(city: dict[str, Any]) -> list[str]:
    """Every rule a CityJSON object or CityJSONFeature breaks."""
    out: list[str] = []
    things = city["CityObjects"]
    vertices = city["vertices"]
    if city["type"] == "CityJSON":
        if city.get("version") != "2.0":
            out.append("version")
        system = city["metadata"].get("referenceSystem")
        if system is not None and not REFERENCE_SYSTEM.fullmatch(system):
            out.append("referenceSystem")
        if not set(city["metadata"]) <= {"geographicalExtent", "referenceSystem"}:
            out.append("metadata")
        if set(city["transform"]) != {"scale", "translate"}:
            out.append("transform")
    if not all(len(v) == 3 and all(isinstance(c, int) for c in v) for v in vertices):
        out.append("vertices are not integer triples")
    if len({tuple(v) for v in vertices}) != len(vertices):
        out.append("duplicate vertices")
    used: set[int] = set()
    for name, thing in things.items():
        out += [f"{name}: {complaint}" for complaint in _thing(name, thing, things, city, used)]
    if used - set(range(len(vertices))):
        out.append("wrong vertex index")
    if used != set(range(len(vertices))):
        out.append("unused vertices")
    return out


def _thing(name: str, thing: dict[str, Any], things: dict[str, Any], city: dict[str, Any], used: set[int]) -> list[str]:
    out: list[str] = []
    kind = thing["type"]
    family = next((f for f in SECOND if kind.startswith(f) and kind != f), None)
    if kind not in FIRST and (family is None or kind.removeprefix(family) not in SECOND[family]):
        out.append(f"type {kind}")
    above = {things.get(parent, {}).get("type") for parent in thing.get("parents", [])} - {"CityObjectGroup"}
    if (family is None) == bool(above):
        out.append("parents of a first-level object, or none of a second-level one")
    for parent in thing.get("parents", []):
        if name not in things.get(parent, {}).get("children", []):
            out.append("parent does not know its child")
    for child in thing.get("children", []):
        if name not in things.get(child, {}).get("parents", []):
            out.append("child does not know its parent")
    if "attributes" in thing and not isinstance(thing["attributes"], dict):
        out.append("attributes")
    if kind == "CityObjectGroup" and (not thing.get("children") or len(thing.get("geometry", [])) > 1):
        out.append("group without children, or with several geometries")
    for geometry in thing.get("geometry", []):
        out += _geometry(kind, geometry, city, used)
    return out


def _geometry(kind: str, geometry: dict[str, Any], city: dict[str, Any], used: set[int]) -> list[str]:
    out: list[str] = []
    form = geometry["type"]
    if form not in FORMS.get(kind, DEPTH):
        out.append(f"{kind} has a {form}")
    if not LOD.fullmatch(geometry.get("lod", "")):
        out.append("lod")
    depths, leaves = depth_and_leaves(geometry["boundaries"])
    if depths != {DEPTH[form]}:
        out.append(f"{form} nested {depths}")
    used |= set(leaves)
    if "Solid" in form:
        solids = [geometry["boundaries"]] if form == "Solid" else geometry["boundaries"]
        faces = [face for solid in solids for shell in solid for face in shell]
        if not all(solid and all(solid) for solid in solids):
            out.append("empty solid or shell")
    else:
        faces = geometry["boundaries"] if "Surface" in form else []
    if any(len(ring) < 3 for face in faces for ring in face):
        out.append("ring of fewer than three corners")
    if any(ring[0] == ring[-1] for face in faces for ring in face):
        out.append("ring is closed")
    if "semantics" in geometry:
        out += _semantics(kind, geometry)
    for theme in geometry.get("texture", {}).values():
        out += _texture(theme["values"], geometry["boundaries"], city["appearance"])
    for theme in geometry.get("material", {}).values():
        _, rows = depth_and_leaves(theme["values"])
        depth = DEPTH[form] - 2
        if sizes(theme["values"], depth) != sizes(geometry["boundaries"], depth):
            out.append("materials do not match the faces")
        if any(r is not None and not 0 <= r < len(city["appearance"]["materials"]) for r in rows):
            out.append("material index")
        if len(rows) != len(faces):
            out.append("one material a face")
    return out


def sizes(values: Any, depth: int) -> Any:
    """Lengths of the lists so many levels down, nested as they are."""
    return [sizes(part, depth - 1) for part in values] if depth else len(values)


def _semantics(kind: str, geometry: dict[str, Any]) -> list[str]:
    out: list[str] = []
    surfaces, values = geometry["semantics"]["surfaces"], geometry["semantics"]["values"]
    allowed = (
        WATER
        if kind == "WaterBody"
        else TRANSPORT
        if kind in ("Road", "Railway", "TransportSquare", "Waterway")
        else BUILT
    )
    if not {s["type"] for s in surfaces} <= allowed:
        out.append("semantic surface not allowed here")
    depth = DEPTH[geometry["type"]] - 2
    if sizes(geometry["boundaries"], depth) != sizes(values, depth):
        out.append("semantics do not match the faces")
    _, rows = depth_and_leaves(values)
    if any(r is not None and not 0 <= r < len(surfaces) for r in rows):
        out.append("semantics index")
    return out


def _texture(values: Any, boundaries: Any, looks: dict[str, Any]) -> list[str]:
    if boundaries and isinstance(boundaries[0], list):
        if len(values) != len(boundaries):
            return ["texture values do not match the faces"]
        return [c for v, b in zip(values, boundaries) for c in _texture(v, b, looks)]
    if values == [None]:
        return []
    if len(values) != len(boundaries) + 1:
        return ["one texture coordinate a corner"]
    if not 0 <= values[0] < len(looks["textures"]):
        return ["texture index"]
    if any(not 0 <= v < len(looks["vertices-texture"]) for v in values[1:]):
        return ["texture coordinate index"]
    return []
