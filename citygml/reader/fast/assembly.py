"""One document by the compiled path: bytes -> ParsedDocument -> CityModel."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import AnyArray, ByteArray, FloatArray, ObjectArray
from citygml.crs import NamedCrs
from citygml.issues import Issue, issue
from citygml.model import CityModel, empty_table
from citygml.reader.crs_issues import crs_issues
from citygml.reader.fast.appearance import read_appearances
from citygml.reader.fast.attributes import AttributeTables, read_attributes
from citygml.reader.fast.geometry import Geometries, Identifiers, References, crs_of_document, resolved_references
from citygml.reader.fast.parsed_document import ParsedDocument, parse_document
from citygml.reader.fast.split_document import MIN_BYTES, parse_by_two_threads
from citygml.reader.fast.string_table import StringTable, strings_of_spans
from citygml.reader.fast.vocabulary import UnsupportedByFastPath
from citygml.reader.sources import Source
from citygml.scan import walk
from citygml.scan.values import TextPool

__all__ = ["read_fast"]

_WHOLE_DOCUMENT = -1  # position of an issue that is of no element

_DECLARATION = re.compile(
    rb"""<\?xml\s+version\s*=\s*(?:"1\.[0-9]"|'1\.[0-9]')"""
    rb"""(?:\s+encoding\s*=\s*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?"""
    rb"""(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>"""
)


def read_fast(buffer: ByteArray, end: int, source: Source, threads: int = 1) -> CityModel:
    """One document by the compiled path; a large one by two threads where `threads` allows.

    buffer, end : as `text_encoding.padded_utf8` gives them.

    Raises
    ------
    UnsupportedByFastPath
        The document has something that only the reference reader supports.
    """
    head = buffer[: min(end, 200)].tobytes()
    if re.match(rb"<\?xml\s", head) and not _DECLARATION.match(head):
        raise UnsupportedByFastPath("an XML declaration in another form")
    pool = TextPool()
    try:
        document = parse_by_two_threads(buffer, end, pool) if threads > 1 and end >= MIN_BYTES else None
        if document is None:
            pool = TextPool()
            document = parse_document(buffer, end, pool)
        return _model(document, StringTable(pool), source, threads)
    except UnicodeDecodeError as error:
        raise UnsupportedByFastPath("bytes that are not UTF-8") from error


def _model(document: ParsedDocument, texts: StringTable, source: Source, threads: int) -> CityModel:
    """The model of one document. With two threads attributes are read while geometry is."""

    def attributes() -> AttributeTables:
        return read_attributes(document, texts, source.code_lists, source.member)

    if threads > 1:
        with ThreadPoolExecutor(1) as other:
            return _assembled(document, source, other.submit(attributes).result)
    return _assembled(document, source, attributes)


def _assembled(document: ParsedDocument, source: Source, attributes: Callable[[], AttributeTables]) -> CityModel:
    if not len(document.events[walk.OBJECT]) and not document.is_city_model:
        raise UnsupportedByFastPath("a collection without members")
    object_ids, boundary_ids = _ids(document, walk.OBJECT), _ids(document, walk.BOUNDARY)
    identifiers = Identifiers(document)
    geometries = Geometries(document)
    references = resolved_references(document, identifiers, geometries.fallback)
    srs_name, named = crs_of_document(document, source.axis_order)
    if named is not None:
        for points in (document.vertices, document.line_vertices, document.points):
            _set_in_metres(points, named)
    appearances, appearance_issues = read_appearances(document, identifiers, source.resolve_image)
    tables = attributes()
    issues = _Issues(document, source.name, object_ids, boundary_ids)
    if named is not None:
        issues.first = crs_issues(srs_name, named)
    issues.add_geometries(geometries)
    issues.add_objects()
    issues.add_rings(geometries)
    issues.add_attributes(tables)
    issues.add_links(references)
    issues.add_appearances(appearance_issues)
    return CityModel(
        **geometries.arrays(references),
        objects=_objects_table(document, object_ids, tables),
        boundaries=_boundaries_table(document, boundary_ids, tables),
        risks=tables.risks,
        extras=tables.extras,
        issues=issues.table(),
        files=_files_table(document, source),
        crs=None if named is None else named.crs,
        height_datum="unknown" if named is None else named.height_datum,
        appearances=appearances,
    )


def _set_in_metres(points: FloatArray, named: NamedCrs) -> None:
    """Positions as written, in place: x before y, lengths in metres."""
    if named.swap_xy:
        points[:, :2] = points[:, 1::-1].copy()
    if named.xy_unit != 1.0:
        points[:, :2] *= named.xy_unit
    if named.z_unit != 1.0:
        points[:, 2] *= named.z_unit


def _ids(document: ParsedDocument, kind: int) -> ObjectArray:
    """gml:ids of objects or boundaries, None where there is none."""
    table = document.table(kind)
    return strings_of_spans(document.buffer, table["id"], table["id_length"], "a gml:id")


class _Issues:
    """Issues of one document, sorted and given lines once all are known."""

    # Issues of links come after all of the document's own, those of appearances after these.
    _OWN, _LINKS, _APPEARANCES = range(3)

    def __init__(self, document: ParsedDocument, name: str, object_ids: ObjectArray, boundary_ids: ObjectArray) -> None:
        self.document, self.name = document, name
        self.object_ids, self.boundary_ids = object_ids, boundary_ids
        self.names = document.vocabulary.names
        self.rows: list[tuple[int, int, str | None, Issue]] = []
        self.first: list[Issue] = []  # of the whole document, before all others

    def _add(self, position: int, gml_id: str | None, found: Issue, order: int = _OWN) -> None:
        self.rows.append((order, int(position), gml_id, found))

    def _gml_id(self, row: int, boundary: int) -> str | None:
        return self.boundary_ids[boundary] if boundary >= 0 else self.object_ids[row]

    def add_geometries(self, geometries: Geometries) -> None:
        """Relief without dem:lod."""
        table = self.document.table(walk.GEOMETRY)
        for k in geometries.without_lod:
            name = self.names[int(self.document.paths.nodes[table["path"][k], walk.PATH_NAME])]
            gml_id = self._gml_id(geometries.object[k], geometries.boundary[k])
            self._add(table["property"][k], gml_id, issue("no_lod", name=name))

    def add_objects(self) -> None:
        """Objects of unknown types, and what the walk noted."""
        objects = self.document.table(walk.OBJECT)
        for number in np.unique(objects["name"]):
            name = self.names[int(number)]
            feature = schema.FEATURES.get(name)
            if feature is None or feature.role != "object":
                for k in np.flatnonzero(objects["name"] == number):
                    self._add(objects["position"][k], self.object_ids[k], issue("unknown_feature", name=name))
        for code, position, name, row, boundary in self.document.events[walk.NOTE]:
            if code == walk.EMPTY_GEOMETRY:
                self._add(position, self._gml_id(row, boundary), issue("empty_geometry", name=self.names[int(name)]))

    def add_rings(self, geometries: Geometries) -> None:
        """Rings that were open."""
        ring = self.document.table(walk.RING)
        geometry = self.document.table(walk.POLYGON)["geometry"]
        for k in np.flatnonzero(ring["closed"] == 0):
            g = geometry[ring["polygon"][k]]
            gml_id = self._gml_id(geometries.object[g], geometries.boundary[g])
            self._add(ring["position"][k], gml_id, issue("unclosed_ring"))

    def add_attributes(self, tables: AttributeTables) -> None:
        """Values that do not fit their columns."""
        for position, row, boundary, found in tables.issues:
            self._add(position, self._gml_id(row, boundary), found)

    def add_links(self, references: References) -> None:
        """xlinks whose target is not in the document."""
        table = self.document.table(walk.REFERENCE)
        geometry = self.document.table(walk.GEOMETRY)
        for k in references.unresolved:
            g = int(table["geometry"][k])
            href = self.document.string(int(table["href"][k]), int(table["length"][k]))
            found = issue("unresolved", href=href, name=self.names[int(table["name"][k])])
            gml_id = self._gml_id(geometry["object"][g], geometry["boundary"][g])
            self._add(table["position"][k], gml_id, found, self._LINKS)

    def add_appearances(self, found: list[tuple[int, Issue]]) -> None:
        """Textures and materials."""
        for position, one in found:
            self._add(position, None, one, self._APPEARANCES)

    def table(self) -> pd.DataFrame:
        """As `CityModel.issues`."""
        if not self.rows and not self.first:
            return empty_table("issues")
        own = sorted(self.rows, key=lambda row: row[:2])
        rows = [*((self._OWN, _WHOLE_DOCUMENT, None, found) for found in self.first), *own]
        buffer = self.document.buffer
        lines: dict[int, int] = {_WHOLE_DOCUMENT: 0}
        at, line = 0, 1
        for position in sorted({row[1] for row in rows} - {_WHOLE_DOCUMENT}):
            line += int(np.count_nonzero(buffer[at:position] == ord("\n")))
            at = position
            lines[position] = line
        return pd.DataFrame(
            {
                "file": pd.Series([self.name] * len(rows), dtype=object),
                "line": np.array([lines[row[1]] for row in rows], np.int64),
                "gml_id": pd.Series([row[2] for row in rows], dtype=object),
                "message": pd.Series([row[3].message for row in rows], dtype=object),
                "code": pd.Series([row[3].code for row in rows], dtype=object),
                "values": pd.Series([row[3].values for row in rows], dtype=object),
            }
        )


def _objects_table(document: ParsedDocument, ids: ObjectArray, tables: AttributeTables) -> pd.DataFrame:
    table = document.table(walk.OBJECT)
    names = document.vocabulary.names
    numbers, codes = np.unique(table["name"], return_inverse=True)
    types = [names[int(number)] for number in numbers]
    order = np.argsort(np.array(types, object)) if types else np.empty(0, np.int64)
    rank = np.empty(len(types), np.int64)
    rank[order] = np.arange(len(types))
    categories: Any = [types[k] for k in order]
    kind = pd.Categorical.from_codes(rank[codes] if len(codes) else codes, categories)
    columns: dict[str, Any] = {
        "type": kind,
        "parent": table["parent"].astype(np.int32),
        "file": np.zeros(len(ids), np.int32),
    }
    columns.update(_ordered(tables.objects, len(ids), schema.ALWAYS))
    return _frame(columns, ids)


def _boundaries_table(document: ParsedDocument, ids: ObjectArray, tables: AttributeTables) -> pd.DataFrame:
    table = document.table(walk.BOUNDARY)
    names = np.array([*document.vocabulary.names, ""], object)
    columns: dict[str, Any] = {
        "type": names[table["name"]],
        "object": table["object"].astype(np.int32),
        "parent": table["parent"].astype(np.int32),
    }
    columns.update(_ordered(tables.boundaries, len(ids), ()))
    return _frame(columns, ids)


def _frame(columns: dict[str, Any], ids: ObjectArray) -> pd.DataFrame:
    """A table by gml:id in which texts stay dtype object."""
    index = pd.Index(ids, name="gml_id", dtype=object)
    series = {
        name: pd.Series(cells, index=index, dtype=object, copy=False) if _is_text(cells) else cells
        for name, cells in columns.items()
    }
    return pd.DataFrame(series, index=index)


def _is_text(cells: Any) -> bool:
    return isinstance(cells, np.ndarray) and cells.dtype == object


def _ordered(columns: dict[str, Any], n_rows: int, always: tuple[str, ...]) -> dict[str, Any]:
    """Columns in schema order, each label after its column; those of `always` filled in."""
    out: dict[str, Any] = {}
    for name in schema.column_order():
        label = name + "_label"
        if name in columns or name in always:
            cells = columns.get(name)
            out[name] = _empty_column(name, n_rows) if cells is None else cells
        if label in columns or label in always:
            out[label] = columns.get(label, np.full(n_rows, None, object))
    return out


def _empty_column(name: str, n_rows: int) -> AnyArray | pd.api.extensions.ExtensionArray:
    dtype = schema.column_dtype(_dtypes()[name])
    if dtype == "object":
        return np.full(n_rows, None, object)
    if dtype == "float64":
        return np.full(n_rows, np.nan)
    if dtype.startswith("datetime"):
        return np.full(n_rows, np.datetime64("NaT", "s"))
    missing = np.ones(n_rows, np.bool_)
    if dtype == "boolean":
        return pd.arrays.BooleanArray(np.zeros(n_rows, np.bool_), missing)
    return pd.arrays.IntegerArray(np.zeros(n_rows, np.int32), missing)


@lru_cache(maxsize=1)
def _dtypes() -> dict[str, str]:
    """Schema dtype of every column."""
    return {attribute.column: attribute.dtype for attribute in schema.ATTRIBUTES.values()}


def _files_table(document: ParsedDocument, source: Source) -> pd.DataFrame:
    citygml_version, iur_version = document.vocabulary.editions()
    cells = {
        "path": source.name,
        "package": source.package,
        "citygml_version": citygml_version,
        "iur_version": iur_version,
    }
    frame = {name: pd.Series([cell], dtype=object) for name, cell in cells.items()}
    return pd.DataFrame({**frame, "bytes": np.array([source.size], np.int64)})
