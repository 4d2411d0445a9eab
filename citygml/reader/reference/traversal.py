"""Traversal of one document: its elements, in document order, are passed to the builder."""

from __future__ import annotations

from dataclasses import dataclass

from citygml import schema
from citygml.reader.reference.attributes import AttributeWriter
from citygml.reader.reference.builder import Builder, Row
from citygml.reader.reference.coordinates import NUMBERS, Positions
from citygml.reader.reference.document import Document, Element, canonical, children, xml_attribute, xml_id
from citygml.reader.reference.geometry import (
    is_geometry_property,
    is_reference_property,
    lod_of,
    read_property,
    read_reference,
    surface_of,
)
from citygml.reader.reference.geometry_context import GeometryContext

__all__ = ["walk_document"]


@dataclass
class WalkState:
    """What stays the same while one document is walked."""

    builder: Builder
    document: int
    file: int
    positions: Positions
    writer: AttributeWriter


def walk_document(document: Document, state: WalkState) -> None:
    """Read every member of a document into the builder."""
    root = document.root
    name = canonical(root)
    if name not in schema.ROOTS and not any(canonical(c) in schema.MEMBER_PROPERTIES for c in children(root)):
        state.builder.issue(state.writer.file, root.sourceline or 0, xml_id(root), "unknown_root", name=name)
        if name in schema.FEATURES:
            _open_object(root, name, None, root, state)
        return
    _walk_members(root, state)


def _walk_members(collection: Element, state: WalkState) -> None:
    """Every feature in the members of a city model or another collection."""
    for member in children(collection):
        name = canonical(member)
        if name not in schema.MEMBER_PROPERTIES:
            _outside_members(member, name, state)
            continue
        href = xml_attribute(member, "xlink:href")
        if href is not None and not children(member):
            line = member.sourceline or 0
            state.builder.issue(state.writer.file, line, None, "member_reference", href=href)
        for feature in children(member):
            feature_name = canonical(feature)
            if feature_name in schema.COLLECTIONS:
                _walk_members(feature, state)
            elif feature_name not in schema.IGNORED and feature_name != "app:Appearance":
                _open_object(feature, feature_name, None, feature, state)


def _outside_members(element: Element, name: str, state: WalkState) -> None:
    """A child of a collection that is no member: a feature is read as if in one, other coordinates are an issue."""
    line = element.sourceline or 0
    feature = schema.FEATURES.get(name)
    if feature is not None and feature.role == "object":
        state.builder.issue(state.writer.file, line, xml_id(element), "feature_without_member", name=name)
        _open_object(element, name, None, element, state)
    elif name not in schema.IGNORED and any(canonical(leaf) in NUMBERS for leaf in element.iter("*")):
        state.builder.issue(state.writer.file, line, xml_id(element), "coordinates_not_read", name=name)


def _open_object(element: Element, name: str, above: Row | None, member: Element, state: WalkState) -> None:
    """A row of `objects`, and everything in it."""
    builder = state.builder
    gml_id = xml_id(element)
    parent = -1 if above is None else above.object
    row = Row(element, name, len(builder.objects), -1, member, above, gml_id=gml_id)
    builder.objects.append((gml_id, name, parent, state.file, row))
    feature = schema.FEATURES.get(name)
    if feature is None or feature.role != "object":
        state.writer.issue(element, row, "unknown_feature", name=name)
    _walk_row(row, state)


def _open_boundary(element: Element, name: str, above: Row, state: WalkState) -> None:
    """A row of `boundaries`, and everything in it."""
    builder = state.builder
    gml_id = xml_id(element)
    row = Row(element, name, above.object, len(builder.boundaries), above.member, above, gml_id=gml_id)
    builder.boundaries.append((gml_id, name, above.object, above.boundary, row))
    _walk_row(row, state)


def _walk_row(row: Row, state: WalkState) -> None:
    for child in children(row.element):
        row.record += 1
        _visit(child, row, row.name, canonical(child), state)


def _visit(element: Element, row: Row, parent: str, path: str, state: WalkState) -> None:
    """One element below a row: the first rule of `citygml.schema` that fits."""
    name = canonical(element)
    writer = state.writer
    if name in schema.IGNORED:
        return
    feature = schema.FEATURES.get(name)
    if feature is not None:
        if feature.role == "object":
            _open_object(element, name, row, row.member, state)
        else:
            _open_boundary(element, name, row, state)
    elif is_geometry_property(element):
        read_property(element, _place(element, name, parent, row, state))
    elif is_reference_property(element, name):
        read_reference(element, name, _place(element, name, parent, row, state))
    elif name in schema.GENERICS or name in schema.GENERIC_SETS:
        writer.generic(element, name, row)
    elif name in schema.KEY_VALUES:
        writer.key_value(element, row, path)
    elif name in schema.RISKS:
        writer.risk(element, name, row, path)
    else:
        writer.xml_attributes(element, row, path)
        below = children(element)
        for child in below:
            _visit(child, row, name, f"{path}/{canonical(child)}", state)
        if not below:
            if schema.is_geometry_property_name(name) and not (element.text or "").strip():
                writer.issue(element, row, "empty_geometry", name=name)
            else:
                writer.leaf(element, name, parent, row, path)


def _place(element: Element, name: str, parent: str, row: Row, state: WalkState) -> GeometryContext:
    state.positions.gml_id = row.gml_id
    lod = lod_of(name, row)
    if lod is None:
        state.writer.issue(element, row, "no_lod", name=name)
    surface = ""
    if row.boundary >= 0:
        boundary_name = state.builder.boundaries[row.boundary][1]
        surface = schema.FEATURES[boundary_name].surface
    code = surface_of(name, parent, surface)
    at_ground = schema.is_terrain_intersection(name)
    return GeometryContext(state.builder, state.positions, state.document, row, lod or 0, code, at_ground)
