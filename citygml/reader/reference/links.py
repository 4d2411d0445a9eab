"""xlinks between geometries, resolved once every file is read."""

from __future__ import annotations

import posixpath

from citygml import schema
from citygml.errors import HostileInputError
from citygml.model import GeometryKind
from citygml.reader.reference.builder import Builder, Item, Link, OrientedPolygon, ShellStart
from citygml.reader.reference.document import Element, canonical
from citygml.reader.reference.geometry import NO_SURFACE

__all__ = ["Links", "member_of", "resolve_links"]

# Chains of references: an aggregate that refers to an aggregate that refers to ...
MOST_NESTED = 100
MOST_REFERENCES_EACH = 100


class Links:
    """Targets of hrefs: looked up in the member, then the file, then every file read."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._names = [posixpath.basename(path.replace("\\", "/")) for path, *_ in builder.files]
        self._expanded: dict[Element, list[OrientedPolygon | ShellStart]] = {}
        self._failed: dict[Element, tuple[str, str]] = {}
        self._in_member: dict[tuple[int, str], dict[Element, Element]] = {}
        self._budget = MOST_REFERENCES_EACH * (len(builder.polygons) + len(builder.links)) + 10_000

    def target(self, href: str, document: int, member: Element | None) -> Element | None:
        """Element an href refers to, or None."""
        file, _, gml_id = href.rpartition("#")
        if file:
            name = posixpath.basename(file.replace("\\", "/"))
            where = [i for i, other in enumerate(self._names) if other == name]
        else:
            where = [document, *(i for i in range(len(self._names)) if i != document)]
        for i in where:
            found = self.builder.documents[i].ids.get(gml_id, [])
            if len(found) > 1 and member is not None:
                return self._firsts(i, gml_id, found).get(member, found[0])
            if found:
                return found[0]
        return None

    def _firsts(self, document: int, gml_id: str, found: list[Element]) -> dict[Element, Element]:
        """Member -> its first element of an id that several elements have."""
        key = (document, gml_id)
        if key not in self._in_member:
            table: dict[Element, Element] = {}
            for element in found:
                table.setdefault(member_of(element), element)
            self._in_member[key] = table
        return self._in_member[key]

    def expand(self, items: list[Item], around: tuple[Element, ...] = ()) -> list[OrientedPolygon | ShellStart]:
        """Items with every link replaced by the polygons (and beginnings of shells) of its target.

        Raises
        ------
        HostileInputError
            References to references multiply beyond what a city model can need.
        """
        turned: list[OrientedPolygon | ShellStart] = []
        for item in items:
            if not isinstance(item, Link):
                turned.append(item)
                continue
            turned += [
                found._replace(reversed=found.reversed != item.reversed) for found in self._expand_link(item, around)
            ]
            if len(turned) > self._budget:
                raise HostileInputError.of(
                    "xlinks_multiply",
                    limit=self._budget,
                    file=self.builder.files[item.document][0],
                    line=item.element.sourceline,
                )
        return turned

    def _expand_link(self, link: Link, around: tuple[Element, ...]) -> list[OrientedPolygon | ShellStart]:
        if link.element in self._expanded:
            return self._expanded[link.element]
        target = self.target(link.href, link.document, link.member)
        found: list[OrientedPolygon | ShellStart] = []
        if target is None:
            self._failed[link.element] = ("unresolved", "")
        elif target in around or len(around) >= MOST_NESTED:
            self._failed[link.element] = ("circular" if target in around else "too_deep", "")
            return []
        elif target in self.builder.items_of:
            found = self.expand(self.builder.items_of[target], (*around, target))
            if schema.GEOMETRIES.get(canonical(target)) in ("MULTI_CURVE", "POINT"):
                self._failed[link.element] = ("link_to_curve", canonical(target))
        else:
            self._failed[link.element] = ("not_a_surface", canonical(target))
        self._expanded[link.element] = found
        return found

    def report(self) -> None:
        """One issue for every link without a usable target, in document order."""
        for link in self.builder.links:
            if link.element in self._failed:
                code, found = self._failed[link.element]
                file = self.builder.files[link.document][0]
                line = link.element.sourceline or 0
                values = {"href": link.href, "name": link.name} | ({"found": found} if found else {})
                self.builder.issue(file, line, link.gml_id, code, **values)

    def polygons_of(self, element: Element) -> list[int]:
        """Polygon rows of any element: a geometry's, else all defined or referred to below it."""
        if element in self.builder.items_of:
            items = self.expand(self.builder.items_of[element])
            return [item.polygon for item in items if isinstance(item, OrientedPolygon)]
        return [row for e in element.iter("*") if (row := self.builder.polygon_of.get(e)) is not None]


def member_of(element: Element) -> Element:
    """Top-level feature an element belongs to."""
    while True:
        parent = element.getparent()
        if parent is None or canonical(parent) in schema.MEMBER_PROPERTIES:
            return element
        element = parent


def resolve_links(builder: Builder) -> Links:
    """Replace the links of every geometry by polygons; set the kind of geometries that are only an xlink."""
    links = Links(builder)
    for geometry in builder.geometries:
        bare = geometry.kind is None
        first = geometry.items[0] if bare else None
        if isinstance(first, Link):
            target = links.target(first.href, first.document, first.member)
            name = "" if target is None else canonical(target)
            kind = GeometryKind[schema.GEOMETRIES[name]] if name in schema.GEOMETRIES else geometry.fallback
            geometry.kind = None if kind in NO_SURFACE else kind
        geometry.items = list(links.expand(geometry.items))
    for link in builder.links:
        links.expand([link])
    links.report()
    return links
