"""Geometry of a document: gml:ids and xlinks resolved, LOD and semantic surface of each geometry, and its CRS."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import numpy as np

from citygml import schema
from citygml.arrays import AnyArray, BoolArray, FloatArray, IntArray
from citygml.crs import NamedCrs, crs_from_srs_name, same_crs, settle_axis_order
from citygml.errors import CrsError
from citygml.model import SOLID_KINDS, GeometryKind, Surface, one_shell_each
from citygml.model.shells import Shells, without_empty_shells
from citygml.ragged import offsets_from_lengths, take_index
from citygml.reader.fast.parsed_document import ParsedDocument
from citygml.reader.fast.vocabulary import UnsupportedByFastPath
from citygml.scan import roles, walk
from citygml.scan.values import TextPool

__all__ = ["Geometries", "Identifiers", "References", "crs_of_document", "resolved_references"]

# Limits of xlinks to geometries that have xlinks themselves.
_MAX_ROUNDS = 12
_MAX_REFERENCES = 1 << 28

_SRS_NAME = re.compile(rb"""\bsrsName\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NO_SURFACE = (int(GeometryKind.MULTI_CURVE), int(GeometryKind.POINT))
_DEM_LODS = (b"0", b"1", b"2", b"3", b"4")
# More than the longest text of a dem:lod.
_DEM_LOD_BYTES = 64
_UNKNOWN = -1


class Identifiers:
    """gml:ids of a document as numbers, and the element each identifies.

    polygon, ring, aggregate : (n,) row, -1 where the id is of something else.
    """

    def __init__(self, document: ParsedDocument) -> None:
        self._document = document
        self._is_defined = np.zeros(document.n_ids, np.bool_)
        self._is_defined[document.id_number] = True
        if np.count_nonzero(self._is_defined) != len(document.id_number):
            raise UnsupportedByFastPath("a gml:id used more than once")
        self.polygon = self._rows(walk.POLYGON)
        self.ring = self._rows(walk.RING)
        self.aggregate = self._rows(walk.AGGREGATE)

    def _rows(self, kind: int) -> IntArray:
        document = self._document
        out = np.full(document.n_ids, -1, np.int64)
        table = document.table(kind)
        here = np.flatnonzero(table["id_length"] >= 0)
        out[document.id_number[np.searchsorted(document.id_start, table["id"][here])]] = here
        return out

    def referred(self, kind: int, rows: Any = slice(None)) -> IntArray:
        """Number of the id that each event of a kind refers to; -1 where no element of the document has it."""
        numbers = self._document.hrefs[kind][rows]
        return np.where(self._is_defined[numbers], numbers, -1) if self._document.n_ids else np.empty(0, np.int64)


class References(NamedTuple):
    """Geometries with every xlink resolved.

    offsets, polygons, reversed : ragged, one row per geometry.
    shells : of each geometry.
    kinds : kind of each geometry, also of those that are an xlink only.
    unresolved : rows of the reference table whose target is not in the document.
    """

    offsets: IntArray
    polygons: IntArray
    reversed: BoolArray
    shells: Shells
    kinds: IntArray
    unresolved: IntArray


def resolved_references(document: ParsedDocument, identifiers: Identifiers, fallback: IntArray) -> References:
    """The polygons of every geometry, xlinks replaced by those of their targets.

    fallback : (n_geometries,) kind of a geometry that is only an xlink, where the target is not in the document.

    Raises
    ------
    UnsupportedByFastPath
        A target that is no geometry, or xlinks in a circle.
    """
    table = document.table(walk.REFERENCE)
    geometry = document.table(walk.GEOMETRY)
    kinds = geometry["kind"].copy()
    is_link = table["polygon"] == walk.XLINK
    links = np.flatnonzero(is_link)
    target = np.full(len(is_link), -1, np.int64)
    target[links] = identifiers.referred(walk.REFERENCE, links)
    found = links[target[links] >= 0]
    as_polygon = np.full(len(is_link), -1, np.int64)
    as_aggregate = np.full(len(is_link), -1, np.int64)
    as_polygon[found] = identifiers.polygon[target[found]]
    as_aggregate[found] = identifiers.aggregate[target[found]]
    if ((as_polygon[found] < 0) & (as_aggregate[found] < 0)).any():
        raise UnsupportedByFastPath("an xlink to an element that is no surface")
    names = document.table(walk.AGGREGATE)["name"]
    targets = as_aggregate[found][as_aggregate[found] >= 0]
    if np.isin(document.vocabulary.roles[names[targets], roles.GEOMETRY_KIND], _NO_SURFACE).any():
        raise UnsupportedByFastPath("an xlink to a curve or point")
    _set_kinds_of_links(document, kinds, table["geometry"], links, as_polygon, as_aggregate, fallback)
    polygon = np.where(is_link, as_polygon, table["polygon"])
    item, polygons, reverse = _expanded(document, polygon, table["reversed"] != 0, as_aggregate)
    owner = table["geometry"][item]
    is_polygon = polygons >= 0
    shells = _shells(owner, polygons, is_polygon, kinds)
    if not is_polygon.all():
        owner, polygons, reverse = owner[is_polygon], polygons[is_polygon], reverse[is_polygon]
    offsets = offsets_from_lengths(np.bincount(owner, minlength=len(kinds)))
    return References(offsets, polygons, reverse, shells, kinds, links[target[links] < 0])


def _shells(owner: IntArray, polygons: IntArray, is_polygon: BoolArray, kinds: IntArray) -> Shells:
    """Shells of every geometry from its polygons and the beginnings of shells among them.

    owner, polygons, is_polygon : (n,) geometry, polygon or beginning of a shell, and which of both.
    """
    n = len(kinds)
    starts = offsets_from_lengths(np.bincount(owner, minlength=n))
    marks = np.flatnonzero(~is_polygon)
    if not len(marks):
        return one_shell_each(starts)
    marks = marks[np.isin(kinds[owner[marks]], SOLID_KINDS)]
    # Each geometry begins with a shell, which in a solid stays empty as a rule; the others follow it.
    is_mark = np.zeros(n + len(marks), np.bool_)
    is_mark[owner[marks] + 1 + np.arange(len(marks))] = True
    place = np.empty(len(is_mark) + 1, np.int64)
    place[:-1][is_mark], place[:-1][~is_mark], place[-1] = marks, starts[:-1], len(owner)
    exterior = np.ones(len(is_mark), np.bool_)
    exterior[is_mark] = polygons[marks] == walk.EXTERIOR_SHELL
    counts = np.diff(offsets_from_lengths(is_polygon)[place])
    geometry = np.cumsum(~is_mark) - 1
    return without_empty_shells(geometry, counts, exterior, n)


def _set_kinds_of_links(
    document: ParsedDocument,
    kinds: IntArray,
    owner: IntArray,
    links: IntArray,
    as_polygon: IntArray,
    as_aggregate: IntArray,
    fallback: IntArray,
) -> None:
    """Kind of a geometry that is only an xlink: that of its target, into `kinds`."""
    alone = links[kinds[owner[links]] < 0]
    aggregates = document.table(walk.AGGREGATE)["name"]
    element_roles = document.vocabulary.roles
    for row in alone:
        kind = int(fallback[owner[row]])
        if as_polygon[row] >= 0:
            kind = int(GeometryKind.MULTI_SURFACE)
        elif as_aggregate[row] >= 0:
            kind = int(element_roles[aggregates[as_aggregate[row]], roles.GEOMETRY_KIND])
        kinds[owner[row]] = kind


def _expanded(
    document: ParsedDocument, polygon: IntArray, reverse: BoolArray, aggregate: IntArray
) -> tuple[IntArray, IntArray, BoolArray]:
    """References with aggregates replaced by their members, in order: reference each came from, polygon, reversed."""
    ranges = document.table(walk.AGGREGATE)
    item = np.arange(len(polygon))
    source, turned = item, reverse
    for _ in range(_MAX_ROUNDS):
        is_known = polygon[source] != walk.XLINK
        opened = np.where(is_known, -1, aggregate[source])
        keep = is_known | (opened >= 0)
        if not (opened >= 0).any():
            return item[keep], polygon[source[keep]], turned[keep]
        item, source, turned, opened = item[keep], source[keep], turned[keep], opened[keep]
        first = np.where(opened >= 0, ranges["first"][opened], source)
        length = np.where(opened >= 0, ranges["end"][opened] - first, 1)
        if length.sum() > _MAX_REFERENCES:
            raise UnsupportedByFastPath("xlinks that multiply")
        starts = np.cumsum(length) - length
        member = np.arange(length.sum()) - np.repeat(starts - first, length)
        is_turned = np.repeat(np.where(opened >= 0, ranges["turned"][opened] != 0, False), length)
        was_open = np.repeat(opened >= 0, length)
        before = np.repeat(turned, length)
        turned = np.where(was_open, before ^ is_turned ^ reverse[member], before)
        item, source = np.repeat(item, length), member
    raise UnsupportedByFastPath("xlinks that refer to each other in a circle")


class Geometries:
    """LOD and semantic surface of every geometry, and the arrays of the model that follow.

    object, boundary : (n,) rows; lod : (n,); surface : (n,) `Surface` code; fallback : (n,) kind of a geometry that is
    only an xlink, where the target is not in the document; at_ground : (n,) whether its lines are a terrain
    intersection; without_lod : rows whose dem:lod is missing, with LOD 0.
    """

    def __init__(self, document: ParsedDocument) -> None:
        self.document = document
        table = document.table(walk.GEOMETRY)
        self.object, self.boundary = table["object"], table["boundary"]
        nodes, names, n_paths = document.paths.nodes, document.vocabulary.names, document.paths.n_nodes
        boundary_name = document.table(walk.BOUNDARY)["name"]
        object_name = document.table(walk.OBJECT)["name"]
        row_name = object_name[self.object] if len(self.object) else self.object
        if len(boundary_name) and len(self.object):
            row_name = np.where(self.boundary >= 0, boundary_name[self.boundary], row_name)
        distinct, which = np.unique(row_name * n_paths + table["path"], return_inverse=True)
        lods, surfaces, fallback, at_ground = [], [], [], []
        for row, node in (divmod(value, n_paths) for value in distinct.tolist()):
            name = names[int(nodes[node, walk.PATH_NAME])]
            outer = int(nodes[node, walk.PATH_PARENT])
            parent = names[int(nodes[outer, walk.PATH_NAME])] if outer >= walk.N_ROOT_PATHS else names[row]
            lod = schema.lod_of_property(name)
            fixed = schema.PROPERTY_LODS.get(name)
            lods.append(lod if lod is not None else fixed if fixed is not None else _UNKNOWN)
            surface = schema.PROPERTY_SURFACES.get(f"{parent}/{name}") or schema.PROPERTY_SURFACES.get(name, "UNKNOWN")
            surfaces.append(int(Surface[surface]))
            at_ground.append(schema.is_terrain_intersection(name))
            fallback.append(int(GeometryKind.SOLID if "Solid" in name else GeometryKind.MULTI_SURFACE))
        self.lod = np.array(lods, np.int64)[which]
        self.surface = self._with_boundary_surfaces(np.array(surfaces, np.int64)[which], boundary_name)
        self.fallback = np.array(fallback, np.int64)[which]
        self.at_ground = np.array(at_ground, np.bool_)[which]
        self.without_lod = self._set_relief_lods()

    def _with_boundary_surfaces(self, surface: IntArray, boundary_name: IntArray) -> IntArray:
        """Surface codes, of the boundary surface where a geometry is in one that has a code."""
        if not len(boundary_name):
            return surface
        codes = np.zeros(int(boundary_name.max()) + 1, np.int64)
        for number in np.unique(boundary_name):
            feature = schema.FEATURES[self.document.vocabulary.names[int(number)]]
            codes[number] = int(Surface[feature.surface]) if feature.surface else _UNKNOWN
        inside = self.boundary >= 0
        code = codes[boundary_name][np.where(inside, self.boundary, 0)]
        return np.where(inside & (code >= 0), code, surface)

    def _set_relief_lods(self) -> list[int]:
        """dem:lod of the row, or of the rows around it, as LOD; the geometries without one, which get LOD 0."""
        unknown = np.flatnonzero(self.lod == _UNKNOWN)
        if not len(unknown):
            return []
        document = self.document
        lod_of_object = self._dem_lods()
        parent = document.table(walk.OBJECT)["parent"]
        path = document.table(walk.GEOMETRY)["path"]
        missing = []
        for k in unknown.tolist():
            name = document.vocabulary.names[int(document.paths.nodes[path[k], walk.PATH_NAME])]
            row, lod = int(self.object[k]), _UNKNOWN
            while name in schema.PROPERTY_LODS and row >= 0 and lod == _UNKNOWN:
                lod = lod_of_object.get(row, _UNKNOWN)
                row = int(parent[row])
            if lod == _UNKNOWN:
                missing.append(k)
            self.lod[k] = max(lod, 0)
        return missing

    def _dem_lods(self) -> dict[int, int]:
        """Object -> its dem:lod."""
        document = self.document
        nodes, names = document.paths.nodes, document.vocabulary.names
        found: dict[int, int] = {}
        wanted = [
            node
            for node in range(walk.N_ROOT_PATHS, document.paths.n_nodes)
            if nodes[node, walk.PATH_PARENT] == walk.OBJECT_PATH
            and nodes[node, walk.PATH_NAME] < walk.XML_ATTRIBUTE
            and names[int(nodes[node, walk.PATH_NAME])] == "dem:lod"
        ]
        values = document.values
        for k in np.flatnonzero(np.isin(values.path, wanted)):
            text = document.text(int(values.position[k]), _DEM_LOD_BYTES).split(b"<")[0].strip()
            if text in _DEM_LODS:
                found.setdefault(int(values.object[k]), int(text))
        return found

    def arrays(self, references: References) -> dict[str, AnyArray]:
        """Geometry arrays of the model."""
        document = self.document
        ring, line, point = document.table(walk.RING), document.table(walk.LINE), document.table(walk.POINT)
        geometry = document.table(walk.POLYGON)["geometry"]
        polygon_offsets = np.zeros(len(geometry) + 1, np.int64)
        np.cumsum(np.bincount(ring["polygon"], minlength=len(geometry)), out=polygon_offsets[1:])
        keep = np.flatnonzero(~np.isin(references.kinds, _NO_SURFACE) & (references.kinds >= 0))
        counts = np.diff(references.offsets)
        shells = references.shells
        index: Any = slice(None)
        if len(keep) < len(counts):
            index = np.flatnonzero(np.repeat(np.isin(np.arange(len(counts)), keep), counts))
            shells = _kept_shells(shells, keep)
        n_points = point["end"] - point["start"]
        return {
            "vertices": document.vertices,
            "ring_offsets": np.concatenate([[0], ring["end"]]).astype(np.int64),
            "polygon_offsets": polygon_offsets,
            "polygon_object": self.object[geometry].astype(np.int32),
            "polygon_lod": self.lod[geometry].astype(np.uint8),
            "polygon_surface": self.surface[geometry].astype(np.uint8),
            "polygon_boundary": self.boundary[geometry].astype(np.int32),
            "geometry_object": self.object[keep].astype(np.int32),
            "geometry_lod": self.lod[keep].astype(np.uint8),
            "geometry_kind": references.kinds[keep].astype(np.uint8),
            "geometry_offsets": np.concatenate([[0], np.cumsum(counts[keep])]).astype(np.int64),
            "geometry_polygons": references.polygons[index].astype(np.int32),
            "geometry_reversed": references.reversed[index].astype(np.bool_),
            **shells._asdict(),
            "line_vertices": document.line_vertices,
            "line_offsets": np.concatenate([[0], line["end"]]).astype(np.int64),
            "line_object": self.object[line["geometry"]].astype(np.int32),
            "line_lod": self.lod[line["geometry"]].astype(np.uint8),
            "line_is_terrain_intersection": self.at_ground[line["geometry"]],
            "points": document.points,
            "point_object": np.repeat(self.object[point["geometry"]], n_points).astype(np.int32),
            "point_lod": np.repeat(self.lod[point["geometry"]], n_points).astype(np.uint8),
        }


def _kept_shells(shells: Shells, rows: IntArray) -> Shells:
    """Shells of these geometries; the others have no polygons."""
    index, geometry_shells = take_index(shells.geometry_shells, rows)
    lengths = np.diff(shells.shell_offsets)[index]
    return Shells(geometry_shells, offsets_from_lengths(lengths), shells.shell_is_exterior[index])


def crs_of_document(document: ParsedDocument, axis_order: str | None = None) -> tuple[str, NamedCrs | None]:
    """The first srsName and its meaning, with x and y swapped as the first position needs; None without positions.

    axis_order : as for `citygml.read`.

    Raises
    ------
    UnsupportedByFastPath
        A srsName that is missing or not known, several systems, or axes in another order than the CRS declares.
    """
    first = _first_position(document)
    if first is None:
        return "", None
    match = _SRS_NAME.search(document.buffer.data, 0, document.end)
    if match is None:
        raise UnsupportedByFastPath("positions without srsName")
    name = (match.group(1) or match.group(2) or b"").decode("utf-8", "replace").strip()
    try:
        named = crs_from_srs_name(name)
    except CrsError as error:
        raise UnsupportedByFastPath("an unknown srsName") from error
    swap, is_corrected = settle_axis_order(named, float(first[0]), float(first[1]), axis_order=axis_order)
    if is_corrected:
        raise UnsupportedByFastPath("axes in another order than the CRS declares")
    for other in _geometry_srs_names(document) - {name, ""}:
        try:
            same = crs_from_srs_name(other)
        except CrsError as error:
            raise UnsupportedByFastPath("an unknown srsName") from error
        is_swapped = settle_axis_order(same, float(first[0]), float(first[1]), axis_order=axis_order)[0]
        units_differ = (same.xy_unit, same.z_unit) != (named.xy_unit, named.z_unit)
        if not same_crs(same.crs, named.crs) or is_swapped != swap or units_differ:
            raise UnsupportedByFastPath("coordinates in several systems")
    return name, named._replace(swap_xy=swap)


def _geometry_srs_names(document: ParsedDocument) -> set[str]:
    """Every srsName inside geometry."""
    table = document.table(walk.CRS_NAME)
    inside = table["in_geometry"] == 1
    pool = TextPool()
    pool.numbers(document.buffer, table["text"][inside].copy(), table["length"][inside].copy())
    return {pool.text(k).strip() for k in range(len(pool))}


def _first_position(document: ParsedDocument) -> FloatArray | None:
    """The position of the first geometry in document order; None without any."""
    found = []
    ring, line, point = document.table(walk.RING), document.table(walk.LINE), document.table(walk.POINT)
    if len(ring["start"]):
        geometry = document.table(walk.POLYGON)["geometry"][ring["polygon"][0]]
        found.append((int(geometry), document.vertices[0]))
    if len(line["start"]) and len(document.line_vertices):
        found.append((int(line["geometry"][0]), document.line_vertices[0]))
    if len(point["start"]) and len(document.points):
        found.append((int(point["geometry"][0]), document.points[0]))
    return min(found, key=lambda pair: pair[0])[1] if found else None
