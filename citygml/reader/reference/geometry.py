"""Geometry properties -> polygons, geometries, lines and points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from citygml import schema
from citygml.arrays import AnyArray
from citygml.model import GeometryKind, Surface
from citygml.reader.reference.builder import (
    Geometry,
    Implicit,
    Item,
    Line,
    Link,
    OrientedPolygon,
    Polygon,
    Row,
    ShellStart,
)
from citygml.reader.reference.coordinates import NUMBERS, positions_below
from citygml.reader.reference.curves import curve_points
from citygml.reader.reference.document import Element, canonical, children, text_of, xml_attribute, xml_id
from citygml.reader.reference.geometry_context import GeometryContext
from citygml.reader.reference.tin import TIN_POINTS, check_points, triangulated

__all__ = [
    "GeometryContext",
    "is_geometry_property",
    "is_reference_property",
    "read_property",
    "read_reference",
    "report_unread",
]

_TURNING = frozenset({"gml:OrientableSurface", "core:TexturedSurface", "tex:TexturedSurface"})
_POINTS = frozenset({"gml:Point", "gml:MultiPoint", "gmlce:SimpleMultiPoint"})
_OUTER = frozenset({"gml:exterior", "gml:outerBoundaryIs"})
_INNER = frozenset({"gml:interior", "gml:innerBoundaryIs"})
_CURVES = frozenset({"gml:LineString", "gml:Curve", *schema.COMPACT_CURVES})
NO_SURFACE = (GeometryKind.MULTI_CURVE, GeometryKind.POINT)
# Aggregates that may hold anything: they make a row only with polygons or references in them.
_MIXED = frozenset({"gml:MultiGeometry", "gml:GeometricComplex"})
_DESCRIBING = frozenset({"gml:boundedBy", "gml:metaDataProperty", *TIN_POINTS})


def is_geometry_property(element: Element) -> bool:
    """Whether an element has a geometry as child."""
    return any(
        canonical(child) in schema.GEOMETRIES or canonical(child) == schema.IMPLICIT_GEOMETRY
        for child in children(element)
    )


def is_reference_property(element: Element, name: str) -> bool:
    """Whether an element refers to a geometry by xlink only."""
    return (
        xml_attribute(element, "xlink:href") is not None
        and not children(element)
        and schema.is_geometry_property_name(name)
    )


def read_property(element: Element, context: GeometryContext) -> None:
    """Read every GML geometry in a geometry property."""
    for child in children(element):
        name = canonical(child)
        if name == schema.IMPLICIT_GEOMETRY:
            read_implicit(child, context)
        elif name in schema.GEOMETRIES:
            kind = GeometryKind[schema.GEOMETRIES[name]]
            items = _items(child, name, context)
            if kind in NO_SURFACE or (name in _MIXED and all(isinstance(item, ShellStart) for item in items)):
                continue
            context.builder.geometries.append(Geometry(context.row.object, context.lod, kind, items, kind))
        else:
            report_unread(child, context)


def report_unread(element: Element, context: GeometryContext) -> None:
    """An issue for an element with coordinates that is not read."""
    if any(canonical(leaf) in NUMBERS for leaf in element.iter("*")):
        context.issue(element, "coordinates_not_read", name=canonical(element))


def read_reference(element: Element, name: str, context: GeometryContext) -> None:
    """Read a geometry property that only refers to a geometry."""
    link = _link(element, name, context)
    fallback = GeometryKind.SOLID if "Solid" in name else GeometryKind.MULTI_SURFACE
    context.builder.geometries.append(Geometry(context.row.object, context.lod, None, [link], fallback))


def _link(element: Element, name: str, context: GeometryContext) -> Link:
    href = (xml_attribute(element, "xlink:href") or "").strip()
    link = Link(context.document, context.row.member, element, name, href, False, context.row.gml_id)
    context.builder.links.append(link)
    return link


def _items(element: Element, name: str, context: GeometryContext) -> list[Item]:
    """Polygons and references of one geometry element, in document order, with their orientation."""
    found: list[Item] = []
    if name in schema.POLYGONS:
        row = _polygon(element, name, context)
        found = [] if row is None else [OrientedPolygon(row, False)]
    elif name in schema.COMPACT_POLYGONS:
        found = _compact_polygon(element, name, context)
    elif name in NUMBERS:
        context.issue(element, "coordinates_not_read", name=canonical(element.getparent()))
    elif name in _CURVES:
        _curve(element, name, context)
    elif name in _POINTS:
        _points(element, context)
    else:
        for child in children(element):
            child_name = canonical(child)
            if child_name in _DESCRIBING:
                continue
            if child_name in schema.SHELL_EDGES:
                found.append(ShellStart(schema.SHELL_EDGES[child_name]))
            if xml_attribute(child, "xlink:href") is not None:
                found.append(_link(child, child_name, context))
            found += _items(child, child_name, context)
        if name == "gml:Tin":
            found = found or list(triangulated(element, context))
            check_points(element, [item.polygon for item in found if isinstance(item, OrientedPolygon)], context)
        if name in _TURNING and element.get("orientation") == "-":
            found = [item._replace(reversed=not item.reversed) for item in found]
    if name in schema.GEOMETRIES or name in schema.POLYGONS or name in schema.COMPACT_POLYGONS:
        context.builder.items_of[element] = found
    return found


def _polygon(element: Element, name: str, context: GeometryContext) -> int | None:
    """Row of a polygon, or None when it has no usable exterior. The exterior comes first."""
    edges = [(canonical(child), child) for child in children(element)]
    outer = [child for role, child in edges if role in _OUTER]
    inner = [child for role, child in edges if role in _INNER]
    first = _ring_points(outer[0], context) if outer else np.empty((0, 3))
    if len(first) == 0:
        context.issue(element, "no_exterior", name=name)
        return None
    rings, ids, written = [_closed(first, outer[0], context)], [_ring_id(outer[0])], [len(first)]
    for edge in outer[1:]:
        context.issue(edge, "second_exterior")
    for edge in inner:
        points = _ring_points(edge, context)
        if len(points) == 0:
            context.issue(edge, "empty_ring")
            continue
        written.append(len(points))
        rings.append(_closed(points, edge, context))
        ids.append(_ring_id(edge))
    row = len(context.builder.polygons)
    context.builder.polygons.append(
        Polygon(rings, ids, written, context.row.object, context.row.boundary, context.lod, context.surface)
    )
    context.builder.polygon_of[element] = row
    return row


def _compact_polygon(element: Element, name: str, context: GeometryContext) -> list[Item]:
    """A polygon of GML 3.3 whose positions stand in it; it closes by itself."""
    points = positions_below(element, context.positions)
    if len(points) == 0:
        context.issue(element, "no_exterior", name=name)
        return []
    if not np.array_equal(points[0], points[-1], equal_nan=True):
        points = np.concatenate([points, points[:1]])
    if len(points) < 4:
        context.issue(element, "short_ring", count=len(points))
    row = len(context.builder.polygons)
    place = (context.row.object, context.row.boundary, context.lod, context.surface)
    context.builder.polygons.append(Polygon([points], [xml_id(element)], [len(points)], *place))
    context.builder.polygon_of[element] = row
    return [OrientedPolygon(row, reversed=False)]


def _ring_points(edge: Element, context: GeometryContext) -> AnyArray:
    """Positions of the ring in an exterior or interior; curve members joined end to end."""
    ring, *others = [*children(edge), None]
    for other in others[:-1]:
        context.issue(other, "second_ring", name=canonical(edge))
    if ring is None:
        return np.empty((0, 3))
    if canonical(ring) != "gml:Ring":
        return positions_below(ring, context.positions)
    return curve_points(ring, context)


def _ring_id(edge: Element) -> str | None:
    ring = next(iter(children(edge)), None)
    return None if ring is None else xml_id(ring)


def _closed(points: AnyArray, element: Element, context: GeometryContext) -> AnyArray:
    if len(points) >= 3 and not np.array_equal(points[0], points[-1], equal_nan=True):
        points = np.concatenate([points, points[:1]])
        context.issue(element, "unclosed_ring")
    if len(points) < 4:
        # Kept: whether a degenerate polygon matters is for who uses it.
        context.issue(element, "short_ring", count=len(points))
    return points


def _curve(element: Element, name: str, context: GeometryContext) -> None:
    points = curve_points(element, context)
    if len(points) < 2:
        context.issue(element, "empty_curve", name=name)
        return
    if _is_turned_curve(element):
        points = points[::-1].copy()
    context.builder.lines.append(Line(points, context.row.object, context.lod, context.is_terrain_intersection))


def _is_turned_curve(element: Element) -> bool:
    turned = False
    parent = element.getparent()
    while parent is not None and canonical(parent).startswith("gml:"):
        turned ^= canonical(parent) == "gml:OrientableCurve" and parent.get("orientation") == "-"
        parent = parent.getparent()
    return turned


def _points(element: Element, context: GeometryContext) -> None:
    for point in positions_below(element, context.positions):
        context.builder.points.append(Line(point[None, :], context.row.object, context.lod))


def lod_of(name: str, row: Row) -> int | None:
    """LOD of a geometry property: by its name, else by the dem:lod of the rows around it."""
    lod = schema.lod_of_property(name)
    if lod is not None or name not in schema.PROPERTY_LODS:
        return lod
    fixed = schema.PROPERTY_LODS[name]
    if fixed is not None:
        return fixed
    above: Row | None = row
    while above is not None:
        for child in children(above.element):
            text = text_of(child).strip()
            if canonical(child) == "dem:lod" and text in ("0", "1", "2", "3", "4"):
                return int(text)
        above = above.above
    return None


def surface_of(name: str, parent: str, boundary_surface: str) -> int:
    """Surface code of polygons in this property."""
    if boundary_surface:
        return int(Surface[boundary_surface])
    by_parent = schema.PROPERTY_SURFACES.get(f"{parent}/{name}")
    member = by_parent or schema.PROPERTY_SURFACES.get(name, "UNKNOWN")
    return int(Surface[member])


def read_implicit(element: Element, context: GeometryContext) -> None:
    """Read a core:ImplicitGeometry: a template in local metres, placed by matrix and reference point.

    The inline template's polygons are read as they are and placed when all files are read
    (`citygml.reader.reference.implicit`), because other implicit geometries may refer to them.
    """
    parts = {canonical(child): child for child in children(element)}
    template = parts.get("core:relativeGMLGeometry", parts.get("core:relativeGeometry"))
    matrix = parts.get("core:transformationMatrix")
    anchor = parts.get("core:referencePoint")
    library = parts.get("core:libraryObject")
    point = np.empty((0, 3)) if anchor is None else positions_below(anchor, context.positions)
    numbers = [] if matrix is None else text_of(matrix).split()
    values = np.array(numbers, dtype=np.float64) if len(numbers) == 16 else np.eye(4).ravel()
    if template is None:
        href = "" if library is None else text_of(library).strip()
        context.issue(element, "implicit_library", href=href)
        for position in point:
            context.builder.points.append(Line(position[None, :], context.row.object, context.lod))
        return
    if len(point) == 0 or (matrix is not None and len(numbers) != 16):
        context.issue(element, "implicit_matrix")
        return
    local = replace(context, positions=context.positions.local())
    first_line, first_point = len(context.builder.lines), len(context.builder.points)
    inline = [child for child in children(template) if canonical(child) in schema.GEOMETRIES]
    items = [item for child in inline for item in _items(child, canonical(child), local)]
    link = None if inline else _link(template, "core:relativeGMLGeometry", context)
    context.builder.implicits.append(
        Implicit(
            context.row,
            context.lod,
            context.surface,
            values.reshape(4, 4),
            point[0],
            items,
            range(first_line, len(context.builder.lines)),
            range(first_point, len(context.builder.points)),
            link,
            context.positions,
        )
    )
    if inline:
        kind = GeometryKind[schema.GEOMETRIES[canonical(inline[0])]]
        if kind not in NO_SURFACE:
            context.builder.geometries.append(Geometry(context.row.object, context.lod, kind, items, kind))
