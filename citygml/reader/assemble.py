"""A part -> CityModel."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.crs import crs_from_srs_name, same_crs, settle_axis_order
from citygml.errors import CrsError
from citygml.issues import Issue, issue
from citygml.model import CityModel, GeometryKind, Surface, empty_table
from citygml.reader.appearance import Look, read_appearances
from citygml.reader.attributes import Tables, read_attributes
from citygml.reader.links import Identifiers, References, resolve
from citygml.reader.names import Declined
from citygml.reader.part import Part
from citygml.reader.tables import Context, boundaries_table, files_table, objects_table
from citygml.reader.words import Words, resolve_entities
from citygml.scan import walk
from citygml.scan.values import Pool, gather_bytes

__all__ = ["Context", "assemble"]

Array = np.ndarray

_SRS_NAME = re.compile(rb"""\bsrsName\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NO_SURFACE = (int(GeometryKind.MULTI_CURVE), int(GeometryKind.POINT))


class _Issues:
    """Issues of one document, sorted and with lines when all are known."""

    def __init__(self, part: Part, context: Context) -> None:
        self.part, self.context = part, context
        self.rows: list[tuple[int, int, str | None, Issue]] = []

    def add(self, position: int, gml_id: str | None, code: str, late: int = 0, **values: Any) -> None:
        """An issue at a position; late ones (1 links, 2 textures) follow the others."""
        self.rows.append((late, position, gml_id, issue(code, **values)))

    def table(self) -> pd.DataFrame:
        """As `CityModel.issues`."""
        if not self.rows:
            return empty_table("issues")
        rows = sorted(self.rows, key=lambda row: row[:2])
        buffer = self.part.buffer
        lines: dict[int, int] = {}
        at, line = 0, 1
        for position in sorted({row[1] for row in rows}):
            line += int(np.count_nonzero(buffer[at:position] == 10))
            at = position
            lines[position] = line
        return pd.DataFrame(
            {
                "file": pd.Series([self.context.name] * len(rows), dtype=object),
                "line": np.array([lines[row[1]] for row in rows], np.int64),
                "gml_id": pd.Series([row[2] for row in rows], dtype=object),
                "message": pd.Series([row[3].message for row in rows], dtype=object),
                "code": pd.Series([row[3].code for row in rows], dtype=object),
                "values": pd.Series([row[3].values for row in rows], dtype=object),
            }
        )


def assemble(part: Part, words: Words, context: Context, threads: int = 1) -> CityModel:
    """The model of one document. With two threads attributes are read beside geometry.

    Raises
    ------
    Declined
        When something is in it that only the reference reader reads.
    """
    if threads > 1:
        with ThreadPoolExecutor(1) as other:
            later = other.submit(read_attributes, part, words, context.code_lists, context.member)
            return _assemble(part, context, later.result)
    return _assemble(part, context, lambda: read_attributes(part, words, context.code_lists, context.member))


def _assemble(part: Part, context: Context, attributes: Callable[[], Tables]) -> CityModel:
    issues = _Issues(part, context)
    object_ids, boundary_ids = _ids(part, walk.OBJECT), _ids(part, walk.BOUNDARY)
    identifiers = Identifiers(part)
    geometry = _Geometry(part, issues, object_ids, boundary_ids)
    references = resolve(part, identifiers, geometry.fallback)
    crs, datum, swap = _crs(part)
    if swap:
        for points in (part.vertices, part.line_vertices, part.points):
            points[:, :2] = points[:, 1::-1].copy()
    look = Look(part, identifiers, references, len(part.vertices))
    appearances = read_appearances(look, context.resolve_image)
    tables = attributes()
    _report(part, issues, tables, references, geometry, look, object_ids, boundary_ids)
    citygml_version, iur_version = part.vocabulary.editions()
    return CityModel(
        **geometry.arrays(references),
        objects=objects_table(part, object_ids, tables),
        boundaries=boundaries_table(part, boundary_ids, tables),
        risks=tables.risks,
        extras=tables.extras,
        issues=issues.table(),
        files=files_table(context, citygml_version, iur_version),
        crs=crs,
        height_datum=datum,
        appearances=appearances,
    )


class _Geometry:
    """Geometries with LOD and surface, and the rows that follow from them."""

    def __init__(self, part: Part, issues: _Issues, object_ids: Array, boundary_ids: Array) -> None:
        self.part = part
        table = part.table(walk.GEOMETRY)
        self.object, self.boundary = table["object"], table["boundary"]
        names = part.vocabulary.names
        boundary_name = part.events[walk.BOUNDARY][:, 0]
        object_name = part.events[walk.OBJECT][:, 0]
        row_name = object_name[self.object] if len(self.object) else self.object
        if len(boundary_name) and len(self.object):
            row_name = np.where(self.boundary >= 0, boundary_name[self.boundary], row_name)
        pair = row_name * part.paths.n_nodes + table["path"]
        distinct, which = np.unique(pair, return_inverse=True)
        nodes = part.paths.nodes
        lods, surfaces, fallback, no_lod = [], [], [], []
        for value in distinct.tolist():
            node = value % part.paths.n_nodes
            name = names[int(nodes[node, 1])]
            above = int(nodes[node, 0])
            parent = names[int(nodes[above, 1])] if above > 1 else names[value // part.paths.n_nodes]
            lod = schema.lod_of_property(name)
            fixed = schema.PROPERTY_LODS.get(name)
            lods.append(lod if lod is not None else fixed if fixed is not None else -1)
            no_lod.append(name not in schema.PROPERTY_LODS)
            surface = schema.PROPERTY_SURFACES.get(f"{parent}/{name}") or schema.PROPERTY_SURFACES.get(name, "UNKNOWN")
            surfaces.append(int(Surface[surface]))
            fallback.append(int(GeometryKind.SOLID if "Solid" in name else GeometryKind.MULTI_SURFACE))
        self.lod = np.array(lods, np.int64)[which]
        self.surface = np.array(surfaces, np.int64)[which]
        self.fallback = np.array(fallback, np.int64)[which]
        self._boundary_surfaces(boundary_name)
        self._relief_lods(issues, object_ids, boundary_ids, distinct, which)

    def _boundary_surfaces(self, boundary_name: Array) -> None:
        if not len(boundary_name):
            return
        codes = np.zeros(int(boundary_name.max()) + 1, np.int64)
        for number in np.unique(boundary_name):
            feature = schema.FEATURES[self.part.vocabulary.names[int(number)]]
            codes[number] = int(Surface[feature.surface]) if feature.surface else -1
        code = codes[boundary_name]
        inside = self.boundary >= 0
        own = code[np.where(inside, self.boundary, 0)]
        self.surface = np.where(inside & (own >= 0), own, self.surface)

    def _relief_lods(
        self, issues: _Issues, object_ids: Array, boundary_ids: Array, distinct: Array, which: Array
    ) -> None:
        """dem:lod of the row, or of the rows around it; where none is found LOD 0, with an issue."""
        unknown = np.flatnonzero(self.lod < 0)
        if not len(unknown):
            return
        lod_of = self._dem_lods()
        parent = self.part.table(walk.OBJECT)["parent"]
        table = self.part.table(walk.GEOMETRY)
        for k in unknown:
            node = int(table["path"][k])
            name = self.part.vocabulary.names[int(self.part.paths.nodes[node, 1])]
            row, lod = int(self.object[k]), -1
            while name in schema.PROPERTY_LODS and row >= 0 and lod < 0:
                lod = lod_of.get(row, -1)
                row = int(parent[row])
            if lod < 0:
                b = int(self.boundary[k])
                gml_id = boundary_ids[b] if b >= 0 else object_ids[int(self.object[k])]
                issues.add(int(table["property"][k]), gml_id, "no_lod", name=name)
            self.lod[k] = max(lod, 0)

    def _dem_lods(self) -> dict[int, int]:
        part = self.part
        found: dict[int, int] = {}
        values = part.values
        names = part.vocabulary.names
        nodes = part.paths.nodes
        wanted = [
            node
            for node in range(2, part.paths.n_nodes)
            if nodes[node, 0] == 0 and nodes[node, 1] < walk.ATTRIBUTE_NAME and names[int(nodes[node, 1])] == "dem:lod"
        ]
        for k in np.flatnonzero(np.isin(values["path"], wanted)):
            text = part.text(int(values["position"][k]), 64).split(b"<")[0].strip()
            if text in (b"0", b"1", b"2", b"3", b"4"):
                found.setdefault(int(values["object"][k]), int(text))
        return found

    def arrays(self, references: References) -> dict[str, Array]:
        """Geometry arrays of the model."""
        part = self.part
        ring, line, point = part.table(walk.RING), part.table(walk.LINE), part.table(walk.POINT)
        of_polygon = part.events[walk.POLYGON][:, 0]
        n_polygons = len(of_polygon)
        polygon_offsets = np.zeros(n_polygons + 1, np.int64)
        np.cumsum(np.bincount(ring["polygon"], minlength=n_polygons), out=polygon_offsets[1:])
        keep = np.flatnonzero(~np.isin(references.kinds, _NO_SURFACE) & (references.kinds >= 0))
        counts = np.diff(references.offsets)
        if len(keep) == len(counts):
            index: Any = slice(None)
        else:
            index = np.flatnonzero(np.repeat(np.isin(np.arange(len(counts)), keep), counts))
        return {
            "vertices": part.vertices,
            "ring_offsets": np.concatenate([[0], ring["end"]]).astype(np.int64),
            "polygon_offsets": polygon_offsets,
            "polygon_object": self.object[of_polygon].astype(np.int32),
            "polygon_lod": self.lod[of_polygon].astype(np.uint8),
            "polygon_surface": self.surface[of_polygon].astype(np.uint8),
            "polygon_boundary": self.boundary[of_polygon].astype(np.int32),
            "geometry_object": self.object[keep].astype(np.int32),
            "geometry_lod": self.lod[keep].astype(np.uint8),
            "geometry_kind": references.kinds[keep].astype(np.uint8),
            "geometry_offsets": np.concatenate([[0], np.cumsum(counts[keep])]).astype(np.int64),
            "geometry_polygons": references.polygons[index].astype(np.int32),
            "geometry_reversed": references.reversed[index].astype(np.bool_),
            "line_vertices": part.line_vertices,
            "line_offsets": np.concatenate([[0], line["end"]]).astype(np.int64),
            "line_object": self.object[line["geometry"]].astype(np.int32),
            "line_lod": self.lod[line["geometry"]].astype(np.uint8),
            "points": part.points,
            "point_object": np.repeat(self.object[point["geometry"]], point["end"] - point["start"]).astype(np.int32),
            "point_lod": np.repeat(self.lod[point["geometry"]], point["end"] - point["start"]).astype(np.uint8),
        }


def _ids(part: Part, kind: int) -> Array:
    """gml:ids of objects or boundaries, None where there is none."""
    import pyarrow as pa

    table = part.table(kind)
    n = len(table["id"])
    lengths = np.ascontiguousarray(table["id_length"])
    offsets = np.empty(n + 1, np.int64)
    out = np.empty(int(np.maximum(lengths, 0).sum()) + 1, np.uint8)
    gather_bytes(part.buffer, np.ascontiguousarray(table["id"]), lengths, out, offsets)
    array = pa.LargeStringArray.from_buffers(n, pa.py_buffer(offsets), pa.py_buffer(out))
    try:
        array.validate(full=True)
    except pa.ArrowInvalid as error:
        raise Declined("a gml:id is not UTF-8") from error
    ids = array.to_numpy(zero_copy_only=False) if n else np.empty(0, object)
    if (out[:-1] == 38).any():
        ids = np.array([*(resolve_entities(text) for text in ids), None], object)[:-1]
    ids[lengths <= 0] = None
    return ids


def _crs(part: Part) -> tuple[Any, str, bool]:
    """CRS, height datum and whether to swap, from the first srsName and the first position."""
    first = _first_position(part)
    if first is None:
        return None, "unknown", False
    match = _SRS_NAME.search(part.buffer.data, 0, part.end)
    if match is None:
        raise Declined("no srsName")
    name = (match.group(1) or match.group(2) or b"").decode("utf-8", "replace").strip()
    try:
        named = crs_from_srs_name(name)
    except CrsError as error:
        raise Declined("a srsName that is not known") from error
    swap, mended = settle_axis_order(named, float(first[0]), float(first[1]))
    if mended:
        raise Declined("axes in another order than the CRS says")
    for other in _other_names(part) - {name, ""}:
        try:
            same = crs_from_srs_name(other)
        except CrsError as error:
            raise Declined("a srsName that is not known") from error
        if not same_crs(same.crs, named.crs) or settle_axis_order(same, float(first[0]), float(first[1]))[0] != swap:
            raise Declined("coordinates in another system than the document's")
    return named.crs, named.height_datum, swap


def _other_names(part: Part) -> set[str]:
    """Every srsName inside geometry."""
    table = part.table(walk.CRS_NAME)
    inside = table["in_geometry"] == 1
    pool = Pool()
    pool.numbers(part.buffer, table["text"][inside].copy(), table["length"][inside].copy())
    return {pool.text(k).strip() for k in range(len(pool))}


def _first_position(part: Part) -> Array | None:
    found = []
    ring, line, point = part.table(walk.RING), part.table(walk.LINE), part.table(walk.POINT)
    if len(ring["start"]):
        polygon = part.events[walk.POLYGON][int(ring["polygon"][0])]
        found.append((int(polygon[0]), part.vertices[0]))
    if len(line["start"]) and len(part.line_vertices):
        found.append((int(line["geometry"][0]), part.line_vertices[0]))
    if len(point["start"]) and len(part.points):
        found.append((int(point["geometry"][0]), part.points[0]))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _report(
    part: Part, issues: _Issues, tables: Tables, references: References, geometry: _Geometry, look: Look,
    object_ids: Array, boundary_ids: Array
) -> None:  # fmt: skip
    """Gather the issues of every step."""

    def row_id(row: int, boundary: int) -> str | None:
        return boundary_ids[boundary] if boundary >= 0 else object_ids[row]

    names = part.vocabulary.names
    objects = part.table(walk.OBJECT)
    for number in np.unique(objects["name"]):
        feature = schema.FEATURES.get(names[int(number)])
        if feature is None or feature.role != "object":
            for k in np.flatnonzero(objects["name"] == number):
                issues.add(int(objects["position"][k]), object_ids[k], "unknown_feature", name=names[int(number)])
    for code, position, name, row, boundary in part.events[walk.NOTE]:
        if code == walk.EMPTY_GEOMETRY:
            issues.add(int(position), row_id(int(row), int(boundary)), "empty_geometry", name=names[int(name)])
    ring = part.table(walk.RING)
    polygons = part.events[walk.POLYGON][:, 0]
    for k in np.flatnonzero(ring["closed"] == 0):
        g = polygons[ring["polygon"][k]]
        issues.add(int(ring["position"][k]), row_id(geometry.object[g], geometry.boundary[g]), "unclosed_ring")
    for position, row, boundary, found in tables.issues:
        issues.rows.append((0, position, row_id(row, boundary), found))
    table = part.table(walk.REFERENCE)
    geometries = part.table(walk.GEOMETRY)
    for k in references.failed:
        g = int(table["geometry"][k])
        href = resolve_entities(part.text(int(table["href"][k]), int(table["length"][k])).decode()).strip()
        name = names[int(table["name"][k])]
        issues.add(
            int(table["position"][k]), row_id(geometries["object"][g], geometries["boundary"][g]), "unresolved", late=1,
            href=href, name=name,
        )  # fmt: skip
    for position, found in look.issues:
        issues.rows.append((2, position, None, found))
