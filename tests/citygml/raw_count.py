"""Plain counts on the raw XML of a city model, with the standard library's parser and local names only.

Knows nothing of the reader or its tables: what it counts is what a person would count
in a text editor. Small enough to be checked by eye.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from xml.etree import ElementTree

HREF = "{http://www.w3.org/1999/xlink}href"
POLYGONS = {"Polygon", "PolygonPatch", "Triangle", "Rectangle"}
SURFACES = {
    *POLYGONS,
    *("Solid", "CompositeSolid", "MultiSolid", "MultiSurface", "MultiGeometry", "Surface"),
    *("OrientableSurface", "CompositeSurface", "Shell", "TriangulatedSurface", "Tin"),
}
REFERRING = re.compile(
    r"^(surfaceMember|solidMember|baseSurface|exterior|interior|geometryMember"
    r"|lod\d(Solid|MultiSurface|Geometry|Surface))$"
)
RISK_SET = re.compile("浸水|洪水|土砂|津波|高潮|内水|ため池")
# Capitalised elements with an id that are not features.
NOT_FEATURES = re.compile(
    r"Attribute$|^(Address|AddressDetails|ImplicitGeometry|ExternalReference|Height|Appearance|X3DMaterial"
    r"|ParameterizedTexture|TextureAssociation|TexCoordList|GenericTimeseries|TimeValuePair|SensorConnection"
    r"|CityObjectRelation|BuildingDetails|KeyValuePair|CommonMetaData|BuildingProperties|BuildingUnderground"
    r"|LightingFacility|EnergyPerformanceCertification|NoiseRailwaySegment|Train)$"
)


def local(element: ElementTree.Element) -> str:
    return _local(element.tag)


@cache
def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def gml_id(element: ElementTree.Element) -> str | None:
    return next((v for k, v in element.attrib.items() if "/gml" in k and k.endswith("}id")), None)


class RawFile:
    """One well-formed file."""

    def __init__(self, path: Path) -> None:
        self.root = ElementTree.parse(path).getroot()
        members = {"cityObjectMember", "featureMember", "featureMembers", "versionMember"}
        self.members = [f for m in self.root if local(m) in members for f in m if local(f) != "Appearance"]
        self.file_ids: dict[str, ElementTree.Element] = {}
        for element in self.root.iter():
            if gml_id(element):
                self.file_ids.setdefault(str(gml_id(element)), element)

    @cached_property
    def member_ids(self) -> list[dict[str, ElementTree.Element]]:
        tables = []
        for member in self.members:
            table: dict[str, ElementTree.Element] = {}
            for element in member.iter():
                if gml_id(element):
                    table.setdefault(str(gml_id(element)), element)
            tables.append(table)
        return tables

    def feature_ids(self) -> Counter[str]:
        """Ids of features at any depth, boundary surfaces and openings included."""
        found: Counter[str] = Counter()
        for member in self.members:
            for element in member.iter():
                name, identifier = local(element), gml_id(element)
                capital = name[0].isupper() and "/gml" not in element.tag
                if identifier and capital and not NOT_FEATURES.search(name):
                    found[identifier] += 1
        return found

    @cached_property
    def polygons(self) -> list[ElementTree.Element]:
        """Polygons with at least one coordinate in an exterior."""
        elements = (e for member in self.members for e in member.iter())
        return [e for e in elements if local(e) in POLYGONS and self.usable(e)]

    @staticmethod
    def usable(polygon: ElementTree.Element) -> bool:
        return any(ring_text(ring) for edge in polygon if local(edge) == "exterior" for ring in edge)

    @cached_property
    def rings(self) -> list[ElementTree.Element]:
        """Rings with at least one coordinate, of those polygons."""
        elements = (e for polygon in self.polygons for e in polygon.iter())
        return [e for e in elements if local(e) == "LinearRing" and ring_text(e)]

    def hrefs(self) -> Iterator[tuple[int, str]]:
        """(member, id) of every reference from geometry to geometry."""
        for i, member in enumerate(self.members):
            for element in member.iter():
                if HREF in element.attrib and REFERRING.match(local(element)):
                    yield i, element.attrib[HREF].lstrip("#")

    def target(self, member: int, identifier: str) -> ElementTree.Element | None:
        found = self.member_ids[member].get(identifier)
        return self.file_ids.get(identifier) if found is None else found

    def leaves(self, element: ElementTree.Element, member: int) -> int:
        """Polygons of a geometry, references followed."""
        if local(element) in POLYGONS:
            return int(self.usable(element))
        total = 0
        if HREF in element.attrib:
            target = self.target(member, element.attrib[HREF].lstrip("#"))
            if target is not None and local(target) in SURFACES:
                total += self.leaves(target, member)
        return total + sum(self.leaves(child, member) for child in element)

    def geometry_references(self) -> int:
        """Polygons of every geometry of every feature, one by one."""
        total = 0
        for i, member in enumerate(self.members):
            parents = {child: parent for parent in member.iter() for child in parent}
            for element in member.iter():
                name = local(element)
                above = parents.get(element)
                outermost = above is not None and "/gml" not in above.tag
                surface = outermost and name in SURFACES and "/gml" in element.tag
                if surface or (HREF in element.attrib and re.match(r"^lod\d", name)):
                    total += self.leaves(element, i)
        return total

    def risk_records(self) -> int:
        total = 0
        for member in self.members:
            for element in member.iter():
                name = local(element)
                total += bool(re.match(r"[A-Z]\w*RiskAttribute$", name))
                total += name == "genericAttributeSet" and bool(RISK_SET.search(element.get("name", "")))
        return total

    def risk_depths(self) -> list[float]:
        """Depths of risk records in file order, 9999 and -9999 left out."""
        found = []
        for member in self.members:
            for element in member.iter():
                if re.match(r"[A-Z]\w*RiskAttribute$", local(element)):
                    texts = [child.text or "" for child in element if local(child) == "depth"]
                elif element.get("name") == "浸水深":
                    texts = [child.text or "" for child in element]
                else:
                    continue
                found += [float(t) for t in texts if t.strip() and abs(float(t)) != 9999]
        return found

    def textured_rings(self) -> dict[tuple[str, str], int]:
        """(theme, ring id) -> number of texture coordinates, of rings in the file; the first counts."""
        ring_ids = {gml_id(ring) for ring in self.rings}
        found: dict[tuple[str, str], int] = {}
        for appearance in self.root.iter():
            if local(appearance) != "Appearance":
                continue
            theme = next((c.text or "" for c in appearance if local(c) == "theme"), "")
            for coordinates in appearance.iter():
                if local(coordinates) == "TexCoordList":
                    siblings = [(c.text or "").strip() for c in coordinates if local(c) == "ring"]
                    lists = [c for c in coordinates if local(c) == "textureCoordinates"]
                    for k, one in enumerate(lists):
                        ring = (one.get("ring") or (siblings[k] if k < len(siblings) else "")).lstrip("#")
                        if ring in ring_ids:
                            found.setdefault((theme.strip(), ring), len((one.text or "").split()) // 2)
        return found


def ring_text(ring: ElementTree.Element) -> str:
    """All coordinate text of a ring."""
    return " ".join(
        (e.text or "").strip() for e in ring.iter() if local(e) in ("posList", "pos", "coordinates")
    ).strip()


def ring_points(ring: ElementTree.Element) -> int:
    """Number of points written in a ring."""
    if any(local(e) == "coordinates" for e in ring.iter()):
        return len(ring_text(ring).split())
    count = len(ring_text(ring).split())
    dimension = next((int(e.get("srsDimension", "0")) for e in ring.iter() if e.get("srsDimension")), 3)
    return count // dimension
