"""The data of a city model: a few flat arrays and tables, and the invariants that hold them together.

Geometry is ragged numpy, in the layout that shapely, GeoArrow and PyVista take
without a loop: vertices -> rings -> polygons -> objects. Things with ids are
rows of DataFrames. A polygon is stored once, where it is defined; a geometry
(a solid, a multi-surface) refers to polygons by row, so a LOD2 solid made of
xlinks to boundary surfaces costs integers, not coordinates.

Coordinates are always (x, y, z): east or longitude first, z up. The file's own
axis order is undone at reading, in `citygml.crs`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml.arrays import BoolArray, ByteArray, Float32Array, FloatArray, Int32Array, IntArray
from citygml.errors import InvariantError
from citygml.model.shells import one_shell_each

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["SOLID_KINDS", "Appearance", "CityData", "GeometryKind", "Surface", "empty_objects", "empty_table"]


class Surface(IntEnum):
    """Semantic type of a polygon: the boundary surface (or opening) it belongs to.

    Names follow the CityGML feature types; UNKNOWN is a polygon outside any
    boundary surface, such as the faces of a LOD1 solid.
    """

    UNKNOWN = 0
    GROUND = 1
    ROOF = 2
    WALL = 3
    CLOSURE = 4
    OUTER_CEILING = 5
    OUTER_FLOOR = 6
    CEILING = 7
    FLOOR = 8
    INTERIOR_WALL = 9
    WINDOW = 10
    DOOR = 11
    TRAFFIC_AREA = 12
    AUXILIARY_TRAFFIC_AREA = 13
    WATER = 14
    WATER_GROUND = 15
    WATER_CLOSURE = 16
    LOD0_FOOTPRINT = 17
    LOD0_ROOF_EDGE = 18
    RELIEF = 19
    OTHER = 20
    MARKING = 21
    HOLE = 22
    INTERIOR_OTHER = 23


class GeometryKind(IntEnum):
    """What a geometry is: decides whether volume and closedness mean anything."""

    MULTI_SURFACE = 0
    SOLID = 1
    COMPOSITE_SURFACE = 2
    TIN = 3
    MULTI_CURVE = 4
    POINT = 5
    COMPOSITE_SOLID = 6
    MULTI_SOLID = 7


SOLID_KINDS: tuple[int, ...] = (GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID, GeometryKind.MULTI_SOLID)
"""Kinds that enclose a volume: one solid, or several."""


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """Textures and materials of one theme.

    images : DataFrame
        One row per image: `path` as written, `resolved` path or zip member or None, `mime`.
    polygon_image : (n_polygons,) int32
        Row in `images`, -1 without texture.
    uv : (n_vertices, 2) float32
        Texture coordinates, NaN where there are none. (0, 2) when the theme has no textures.
    materials : DataFrame
        One row per X3DMaterial: diffuse_r, diffuse_g, diffuse_b, transparency, ...
    polygon_material : (n_polygons,) int32
        Row in `materials`, -1 without material.
    """

    images: pd.DataFrame
    polygon_image: Int32Array
    uv: Float32Array
    materials: pd.DataFrame
    polygon_material: Int32Array


def _empty_int(dtype: type) -> Any:
    return field(default_factory=lambda: np.empty(0, dtype=dtype))


def _zero_offsets() -> IntArray:
    return np.zeros(1, dtype=np.int64)


@dataclass(frozen=True, kw_only=True)
class CityData:
    """A city: geometry, semantics, attributes, risks, appearance, and the issues found on reading.

    vertices : (n_vertices, 3) float64
        Rings closed (last point equals first), as in the file. NaN z where the file has 2D points.
    ring_offsets : (n_rings + 1,) int64
        Into vertices.
    polygon_offsets : (n_polygons + 1,) int64
        Into rings; a polygon's first ring is the outer one.
    polygon_object : (n_polygons,) int32
        Row in `objects` (a part, installation or room where it belongs to one).
    polygon_lod, polygon_surface : (n_polygons,) uint8
        LOD 0-4; `Surface` code.
    polygon_boundary : (n_polygons,) int32
        Row in `boundaries`, -1 outside any boundary surface.
    geometry_object, geometry_lod, geometry_kind : (n_geometries,)
        int32, uint8, uint8 (`GeometryKind`). One row per Solid, MultiSurface, TIN ... property of an object.
    geometry_offsets : (n_geometries + 1,) int64
        Into geometry_polygons.
    geometry_polygons : (n_references,) int32
        Polygon rows a geometry is made of, in file order, xlinks resolved.
    geometry_reversed : (n_references,) bool
        True where an OrientableSurface turns the polygon round.
    geometry_shells : (n_geometries + 1,) int64
        Into shells. Every geometry is one shell or more; all but solids are one. Not given: all are one.
    shell_offsets : (n_shells + 1,) int64
        Into geometry_polygons. A shell without polygons is the only one of a geometry without any.
    shell_is_exterior : (n_shells,) bool
        True where a shell begins a solid, or is the geometry; False for the shell of a cavity in that solid. A
        COMPOSITE_SOLID or MULTI_SOLID has as many solids as exterior shells.
    line_vertices, line_offsets, line_object, line_lod
        Curves, likewise: (n, 3) float64, (n_lines + 1,) int64, int32, uint8.
    line_is_terrain_intersection : (n_lines,) bool
        True where the line is where an object meets the ground (lodNTerrainIntersection), not a part of it. Not given:
        none is.
    points, point_object, point_lod
        Point geometry: (n, 3) float64, int32, uint8.
    objects : DataFrame, index `gml_id`
        `type` ("bldg:Building", ...; category), `parent` (row, -1 at top level; int32), `file`
        (row in `files`; int32), then attributes as columns, documented in `citygml.schema`.
    boundaries : DataFrame, index `gml_id`
        `type` ("bldg:RoofSurface", ...), `object` (row in objects), `parent` (row in boundaries: the
        wall a door is in; -1), then attributes as columns like those of objects.
    risks : DataFrame
        One row per disaster-risk record: object (row), kind, description, rank, depth [m], scale, ...
    extras : DataFrame
        object (row), boundary (row or -1), record, path, value, type, uom, label, name: everything without
        a column, as described in `citygml.schema`.
    issues : DataFrame
        file, line, gml_id, message: what was skipped, corrected or not understood; code, values (JSON): the same
        for programs and for other languages, see `citygml.issue_text`.
    files : DataFrame
        One row per file read: path, package, citygml_version, iur_version, bytes.
    crs : pyproj.CRS or None
        Of x, y (and z when compound). None only for an empty model, or read with crs="unknown".
    height_datum : str
        "orthometric" (標高), "ellipsoidal" or "unknown".
    appearances : dict of theme name -> Appearance
    """

    vertices: FloatArray = field(default_factory=lambda: np.empty((0, 3)))
    ring_offsets: IntArray = field(default_factory=_zero_offsets)
    polygon_offsets: IntArray = field(default_factory=_zero_offsets)
    polygon_object: Int32Array = _empty_int(np.int32)
    polygon_lod: ByteArray = _empty_int(np.uint8)
    polygon_surface: ByteArray = _empty_int(np.uint8)
    polygon_boundary: Int32Array = _empty_int(np.int32)
    geometry_object: Int32Array = _empty_int(np.int32)
    geometry_lod: ByteArray = _empty_int(np.uint8)
    geometry_kind: ByteArray = _empty_int(np.uint8)
    geometry_offsets: IntArray = field(default_factory=_zero_offsets)
    geometry_polygons: Int32Array = _empty_int(np.int32)
    geometry_reversed: BoolArray = _empty_int(np.bool_)
    geometry_shells: IntArray = _empty_int(np.int64)
    shell_offsets: IntArray = _empty_int(np.int64)
    shell_is_exterior: BoolArray = _empty_int(np.bool_)
    line_vertices: FloatArray = field(default_factory=lambda: np.empty((0, 3)))
    line_offsets: IntArray = field(default_factory=_zero_offsets)
    line_object: Int32Array = _empty_int(np.int32)
    line_lod: ByteArray = _empty_int(np.uint8)
    line_is_terrain_intersection: BoolArray = _empty_int(np.bool_)
    points: FloatArray = field(default_factory=lambda: np.empty((0, 3)))
    point_object: Int32Array = _empty_int(np.int32)
    point_lod: ByteArray = _empty_int(np.uint8)
    objects: pd.DataFrame = field(default_factory=lambda: empty_objects())
    boundaries: pd.DataFrame = field(default_factory=lambda: empty_table("boundaries"))
    risks: pd.DataFrame = field(default_factory=lambda: empty_table("risks"))
    extras: pd.DataFrame = field(default_factory=lambda: empty_table("extras"))
    issues: pd.DataFrame = field(default_factory=lambda: empty_table("issues"))
    files: pd.DataFrame = field(default_factory=lambda: empty_table("files"))
    crs: CRS | None = None
    height_datum: str = "unknown"
    appearances: Mapping[str, Appearance] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _fill_in(self)
        _check(self)

    def __setstate__(self, state: dict[str, Any]) -> None:
        """A pickle, also one of an earlier version that knew no shells."""
        self.__dict__.update(state)
        for name in ("geometry_shells", "shell_offsets"):
            self.__dict__.setdefault(name, np.empty(0, np.int64))
        for name in ("shell_is_exterior", "line_is_terrain_intersection"):
            self.__dict__.setdefault(name, np.empty(0, np.bool_))
        _fill_in(self)

    @property
    def n_polygons(self) -> int:
        """Number of polygons."""
        return len(self.polygon_object)

    @property
    def n_objects(self) -> int:
        """Number of city objects, parts and rooms included."""
        return len(self.objects)


def empty_objects() -> pd.DataFrame:
    """An object table without rows."""
    return pd.DataFrame(
        {
            "type": pd.Categorical([]),
            "parent": np.empty(0, np.int32),
            "file": np.empty(0, np.int32),
        },
        index=pd.Index([], name="gml_id", dtype=object),
    )


_TABLES: dict[str, dict[str, Any]] = {
    "boundaries": {"type": object, "object": np.int32, "parent": np.int32},
    "risks": {
        "object": np.int32,
        "kind": object,
        "description": object,
        "description_label": object,
        "rank": object,
        "rank_label": object,
        "rank_org": object,
        "depth": np.float64,
        "admin_type": object,
        "admin_type_label": object,
        "scale": object,
        "scale_label": object,
        "duration": np.float64,
        "area_type": object,
        "area_type_label": object,
    },
    "extras": {
        "object": np.int32,
        "boundary": np.int32,
        "record": np.int32,
        "path": object,
        "value": object,
        "type": object,
        "uom": object,
        "label": object,
        "name": object,
    },
    "issues": {
        "file": object,
        "line": np.int64,
        "gml_id": object,
        "message": object,
        "code": object,
        "values": object,
    },
    "files": {
        "path": object,
        "package": object,
        "citygml_version": object,
        "iur_version": object,
        "bytes": np.int64,
    },
}


def empty_table(name: str) -> pd.DataFrame:
    """One of the model's tables without rows: boundaries, risks, extras, issues or files."""
    return _empty_table(name).copy()


@lru_cache(maxsize=len(_TABLES))
def _empty_table(name: str) -> pd.DataFrame:
    frame = pd.DataFrame({column: np.empty(0, dtype) for column, dtype in _TABLES[name].items()})
    if name == "boundaries":
        frame.index = pd.Index([], name="gml_id", dtype=object)
    return frame


def _fill_in(model: CityData) -> None:
    """Arrays that were not given: one shell for each geometry, no terrain intersections."""
    if not len(model.geometry_shells) and not len(model.shell_offsets) and not len(model.shell_is_exterior):
        for name, array in one_shell_each(model.geometry_offsets)._asdict().items():
            object.__setattr__(model, name, array)
    if not len(model.line_is_terrain_intersection):
        object.__setattr__(model, "line_is_terrain_intersection", np.zeros(len(model.line_offsets) - 1, np.bool_))


def _check(model: CityData) -> None:
    """Raise InvariantError, naming every array that does not fit."""
    complaints: list[str] = []

    def same(name: str, expected: int) -> None:
        found = len(getattr(model, name))
        if found != expected:
            complaints.append(f"{name} has {found} rows, expected {expected}")

    def chain(name: str, into: int) -> None:
        offsets = getattr(model, name)
        if len(offsets) == 0 or offsets[0] != 0 or offsets[-1] != into:
            complaints.append(f"{name} must run from 0 to {into}")

    if model.vertices.ndim != 2 or model.vertices.shape[1] != 3:
        complaints.append(f"vertices has shape {model.vertices.shape}, expected (n, 3)")
    chain("ring_offsets", len(model.vertices))
    chain("polygon_offsets", len(model.ring_offsets) - 1)
    n_polygons = len(model.polygon_offsets) - 1
    for name in ("polygon_object", "polygon_lod", "polygon_surface", "polygon_boundary"):
        same(name, n_polygons)
    n_geometries = len(model.geometry_object)
    same("geometry_lod", n_geometries)
    same("geometry_kind", n_geometries)
    same("geometry_offsets", n_geometries + 1)
    chain("geometry_offsets", len(model.geometry_polygons))
    same("geometry_reversed", len(model.geometry_polygons))
    _check_shells(model, complaints, same, chain)
    chain("line_offsets", len(model.line_vertices))
    same("line_object", len(model.line_offsets) - 1)
    same("line_lod", len(model.line_offsets) - 1)
    same("line_is_terrain_intersection", len(model.line_offsets) - 1)
    same("point_object", len(model.points))
    same("point_lod", len(model.points))
    for name in ("polygon_object", "geometry_object", "line_object", "point_object"):
        rows = getattr(model, name)
        if len(rows) and (rows.min() < 0 or rows.max() >= len(model.objects)):
            complaints.append(f"{name} refers to rows outside objects")
    if len(model.geometry_polygons) and model.geometry_polygons.max() >= n_polygons:
        complaints.append("geometry_polygons refers to rows outside polygons")
    if complaints:
        raise InvariantError("; ".join(complaints))


def _check_shells(
    model: CityData, complaints: list[str], same: Callable[[str, int], None], chain: Callable[[str, int], None]
) -> None:
    n_shells = len(model.shell_is_exterior)
    same("geometry_shells", len(model.geometry_object) + 1)
    same("shell_offsets", n_shells + 1)
    chain("geometry_shells", n_shells)
    chain("shell_offsets", len(model.geometry_polygons))
    if complaints:
        return
    if not np.array_equal(model.shell_offsets[model.geometry_shells], model.geometry_offsets):
        complaints.append("geometry_shells does not cut geometry_polygons where geometry_offsets does")
    elif (np.diff(model.geometry_shells) < 1).any():
        complaints.append("geometry_shells has geometries without a shell, expected one or more for each")
    elif not model.shell_is_exterior[model.geometry_shells[:-1]].all():
        complaints.append("shell_is_exterior is False for the first shell of a geometry")
    elif (np.diff(model.geometry_shells) > 1)[~np.isin(model.geometry_kind, SOLID_KINDS)].any():
        complaints.append("geometry_shells gives several shells to a geometry that is no solid")
