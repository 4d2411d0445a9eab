"""Rows gathered while documents are walked, and the CityModel made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import AnyArray
from citygml.issues import issue
from citygml.model import SOLID_KINDS, Appearance, CityModel, GeometryKind, empty_table
from citygml.model.shells import without_empty_shells
from citygml.ragged import offsets_from_lengths
from citygml.reader.reference.document import Document, Element

__all__ = ["Builder", "Geometry", "Implicit", "Item", "Line", "Link", "OrientedPolygon", "Polygon", "Row", "ShellStart"]


class OrientedPolygon(NamedTuple):
    """One polygon of a geometry: its row, and whether an OrientableSurface reverses it."""

    polygon: int
    reversed: bool


class ShellStart(NamedTuple):
    """The polygons that follow are a shell of a solid: its outer one, or one around a cavity."""

    is_exterior: bool
    reversed: bool = False


class Link(NamedTuple):
    """A reference to a geometry, to be resolved when all files are read."""

    document: int
    member: Element
    element: Element
    name: str
    href: str
    reversed: bool
    gml_id: str | None


Item = OrientedPolygon | ShellStart | Link


@dataclass
class Row:
    """An object or a boundary while its element is walked.

    object, boundary : rows of the innermost object and boundary (-1).
    record : number of the child element of the row that is being walked.
    """

    element: Element
    name: str
    object: int
    boundary: int
    member: Element
    above: Row | None
    record: int = -1
    values: dict[str, Any] = field(default_factory=dict)
    labelled: set[str] = field(default_factory=set)
    gml_id: str | None = None


class Polygon(NamedTuple):
    """One polygon: its rings as arrays of positions, and where it belongs."""

    rings: list[AnyArray]
    ring_ids: list[str | None]
    written: list[int]
    object: int
    boundary: int
    lod: int
    surface: int


@dataclass
class Geometry:
    """One geometry: kind None until a geometry that is only an xlink is resolved."""

    object: int
    lod: int
    kind: GeometryKind | None
    items: list[Item]
    fallback: GeometryKind


class Line(NamedTuple):
    points: AnyArray
    object: int
    lod: int
    is_terrain_intersection: bool = False


class Implicit(NamedTuple):
    """An implicit geometry not yet placed: its own template's items, rows of lines and points, or a link to one."""

    row: Row
    lod: int
    surface: int
    matrix: AnyArray
    anchor: AnyArray
    items: list[Item]
    lines: range
    points: range
    link: Link | None
    positions: Any


@dataclass
class Builder:
    """Rows of every table of the model, as Python lists.

    added_points : how many points came by references to curves and by arcs, which a document could multiply.
    """

    documents: list[Document] = field(default_factory=list)
    objects: list[tuple[str | None, str, int, int, Row]] = field(default_factory=list)
    boundaries: list[tuple[str | None, str, int, int, Row]] = field(default_factory=list)
    polygons: list[Polygon] = field(default_factory=list)
    polygon_of: dict[Element, int] = field(default_factory=dict)
    items_of: dict[Element, list[Item]] = field(default_factory=dict)
    geometries: list[Geometry] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    points: list[Line] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    implicits: list[Implicit] = field(default_factory=list)
    risks: list[dict[str, Any]] = field(default_factory=list)
    extras: list[dict[str, Any]] = field(default_factory=list)
    issues: list[tuple[str, int, str | None, str, str, str]] = field(default_factory=list)
    files: list[tuple[str, str, str, str, int]] = field(default_factory=list)
    appearances: dict[str, Appearance] = field(default_factory=dict)
    added_points: int = 0

    def issue(self, file: str, line: int, gml_id: str | None, code: str, **values: Any) -> None:
        """Add a row to `issues`."""
        self.issues.append((file, line, gml_id, *issue(code, **values)))

    def finish(self, crs: Any, height_datum: str) -> CityModel:
        """The model of all rows. Links must be resolved before."""
        rings = [ring for polygon in self.polygons for ring in polygon.rings]
        geometries = [g for g in self.geometries if g.kind is not None]
        items = [item for g in geometries for item in g.items if isinstance(item, OrientedPolygon)]
        counts = [sum(isinstance(item, OrientedPolygon) for item in g.items) for g in geometries]
        return CityModel(
            vertices=_positions(rings),
            ring_offsets=offsets_from_lengths(_ints([len(ring) for ring in rings])),
            polygon_offsets=offsets_from_lengths(_ints([len(p.rings) for p in self.polygons])),
            polygon_object=_ints([p.object for p in self.polygons], np.int32),
            polygon_lod=_ints([p.lod for p in self.polygons], np.uint8),
            polygon_surface=_ints([p.surface for p in self.polygons], np.uint8),
            polygon_boundary=_ints([p.boundary for p in self.polygons], np.int32),
            geometry_object=_ints([g.object for g in geometries], np.int32),
            geometry_lod=_ints([g.lod for g in geometries], np.uint8),
            geometry_kind=_ints([int(g.kind) for g in geometries if g.kind is not None], np.uint8),
            geometry_offsets=offsets_from_lengths(_ints(counts)),
            geometry_polygons=_ints([item.polygon for item in items], np.int32),
            geometry_reversed=np.array([item.reversed for item in items], dtype=np.bool_),
            **_shells(geometries),
            line_vertices=_positions([line.points for line in self.lines]),
            line_offsets=offsets_from_lengths(_ints([len(line.points) for line in self.lines])),
            line_object=_ints([line.object for line in self.lines], np.int32),
            line_lod=_ints([line.lod for line in self.lines], np.uint8),
            line_is_terrain_intersection=np.array([line.is_terrain_intersection for line in self.lines], np.bool_),
            points=_positions([point.points for point in self.points]),
            point_object=_ints([point.object for point in self.points], np.int32),
            point_lod=_ints([point.lod for point in self.points], np.uint8),
            objects=self._objects(),
            boundaries=self._boundaries(),
            risks=_table("risks", self.risks),
            extras=_table("extras", self.extras),
            issues=_frame("issues", self.issues),
            files=_frame("files", self.files),
            crs=crs,
            height_datum=height_datum,
            appearances=self.appearances,
        )

    def _objects(self) -> pd.DataFrame:
        frame = pd.DataFrame(
            {
                "type": pd.Categorical([name for _, name, _, _, _ in self.objects]),
                "parent": _ints([parent for _, _, parent, _, _ in self.objects], np.int32),
                "file": _ints([file for _, _, _, file, _ in self.objects], np.int32),
            },
            index=pd.Index([gml_id for gml_id, *_ in self.objects], name="gml_id", dtype=object),
        )
        return _with_columns(frame, [row for *_, row in self.objects], schema.ALWAYS)

    def _boundaries(self) -> pd.DataFrame:
        frame = pd.DataFrame(
            {
                "type": _text([name for _, name, _, _, _ in self.boundaries]),
                "object": _ints([owner for _, _, owner, _, _ in self.boundaries], np.int32),
                "parent": _ints([parent for _, _, _, parent, _ in self.boundaries], np.int32),
            }
        )
        frame.index = pd.Index([gml_id for gml_id, *_ in self.boundaries], name="gml_id", dtype=object)
        return _with_columns(frame, [row for *_, row in self.boundaries], ())


def _shells(geometries: list[Geometry]) -> dict[str, AnyArray]:
    """Shell arrays of the model: a solid begins a shell at every `ShellStart`, all else is one."""
    owner: list[int] = []
    counts: list[int] = []
    exterior: list[bool] = []
    for row, geometry in enumerate(geometries):
        owner.append(row)
        counts.append(0)
        exterior.append(True)
        for item in geometry.items:
            if isinstance(item, OrientedPolygon):
                counts[-1] += 1
            elif isinstance(item, ShellStart) and geometry.kind in SOLID_KINDS:
                owner.append(row)
                counts.append(0)
                exterior.append(item.is_exterior)
    shells = without_empty_shells(_ints(owner), _ints(counts), np.array(exterior, np.bool_), len(geometries))
    return shells._asdict()


def _ints(values: list[int], dtype: type = np.int64) -> AnyArray:
    return np.array(values, dtype=dtype)


def _positions(parts: list[AnyArray]) -> AnyArray:
    return np.ascontiguousarray(np.concatenate(parts)) if parts else np.empty((0, 3))


def _with_columns(frame: pd.DataFrame, rows: list[Row], always: tuple[str, ...]) -> pd.DataFrame:
    """Append attribute columns, in schema order, each label after its column."""
    used = {column for row in rows for column in row.values} | set(always)
    labelled = {column for row in rows for column in row.labelled}
    dtypes = {attribute.column: attribute.dtype for attribute in schema.ATTRIBUTES.values()}
    columns = {}
    for column in schema.column_order():
        if column in used:
            columns[column] = _column([row.values.get(column) for row in rows], dtypes[column])
        label = column + "_label"
        if label in used or column in labelled:
            columns[label] = _column([row.values.get(label) for row in rows], "text")
    more = pd.DataFrame(columns, index=range(len(frame)))
    return pd.concat([frame, more.set_index(frame.index)], axis=1)


def _text(values: list[Any]) -> pd.Series:
    """Texts as dtype object: pandas 3 has a string dtype of its own, pandas 2 has not."""
    return pd.Series(values, dtype=object)


def _column(values: list[Any], dtype: str) -> Any:
    name = schema.column_dtype(dtype)
    if name == "object":
        return _text(values)
    if name == "float64":
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    if dtype == "date":
        return np.array(values, dtype="datetime64[D]").astype("datetime64[s]")
    cells: Any = [pd.NA if value is None else value for value in values]
    return pd.array(cells, dtype=name)


def _table(name: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
    columns = {}
    for column, dtype in empty_table(name).dtypes.items():
        values = [_filled(row.get(str(column)), dtype) for row in rows]
        columns[column] = _text(values) if dtype.kind == "O" else np.array(values, dtype)
    return pd.DataFrame(columns)


def _filled(value: Any, dtype: Any) -> Any:
    if value is not None or dtype.kind == "O":
        return value
    return np.nan if dtype.kind == "f" else -1


def _frame(name: str, rows: list[tuple[Any, ...]]) -> pd.DataFrame:
    columns = list(empty_table(name).columns)
    return _table(name, [dict(zip(columns, row)) for row in rows])
