"""CityMesh: the buildings of a city as one mesh of triangles, for drawing, export and ray tracing.

Of every top-level object the finest level of detail is used, so that every
building is drawn exactly once. Coordinates are relative to a local
origin, because graphics cards and ray tracers work in single precision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from citygml.mesh import triangulate_polygons
from citygml.model import Surface
from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import CrsMismatchError, InputError

if TYPE_CHECKING:
    from pyproj import CRS

    from citygml.model import CityModel

__all__ = ["SURFACE_COLOURS", "CityMesh", "drawn_polygons", "mesh_from_city", "point_normals", "root_objects"]

# Packages of objects with height; roads, relief, water, land use and planning areas are draped on the ground.
_STANDING = ("bldg:", "brid:", "con:", "cons:", "tun:", "ubld:", "unf:", "frn:", "veg:", "uro:", "gen:")
# Polygons triangulated at a time: intermediate arrays stay in the cache, and the peak memory of a large city stays
# low. A building divided between two blocks is complete, but a welded mesh has a few of its points twice.
_BLOCK = 1 << 16
# Surface -> English, Japanese, colour. Everything else is drawn as a wall.
SURFACE_COLOURS: dict[Surface, tuple[str, str, tuple[int, int, int]]] = {
    Surface.WALL: ("wall", "壁", (226, 220, 208)),
    Surface.ROOF: ("roof", "屋根", (176, 96, 78)),
    Surface.WINDOW: ("window", "窓", (120, 170, 205)),
    Surface.DOOR: ("door", "扉", (120, 84, 60)),
    Surface.UNKNOWN: ("unclassified", "区分なし", (222, 222, 226)),
}
_INSIDE = (Surface.CEILING, Surface.FLOOR, Surface.INTERIOR_WALL, Surface.INTERIOR_OTHER)


class CityMesh(NamedTuple):
    """Triangles of a city about a local origin.

    points : (n_points, 3) float32
        Less `origin`. [m]
    triangles : (n_triangles, 3) int32
        Counter-clockwise seen from outside.
    triangle_object : (n_triangles,) int32
        Row in the city's objects of the top-level object: the building, not its part.
    triangle_surface : (n_triangles,) uint8
        `citygml.Surface`.
    triangle_polygon : (n_triangles,) int32
        Row of the polygon in the city, ascending.
    point_vertex : (n_points,) int32
        Row in the city's vertices, used to look up texture coordinates. In a welded mesh the first of those
        that share the point.
    origin : (3,) float64
        In `crs`. [m]
    crs : pyproj.CRS or None
    height_datum : str
    degenerate : (k,) int64
        Rows of the polygons that have no area and so are not drawn.
    """

    points: AnyArray
    triangles: IntegerArray
    triangle_object: AnyArray
    triangle_surface: AnyArray
    triangle_polygon: AnyArray
    point_vertex: AnyArray
    origin: FloatingArray
    crs: CRS | None
    height_datum: str
    degenerate: AnyArray


def root_objects(parent: IntegerArray) -> AnyArray:
    """Row of the top-level object above every object, (n,) int32.

    >>> root_objects(np.array([-1, 0, 1, -1]))
    array([0, 0, 0, 3], dtype=int32)
    """
    root = np.arange(len(parent), dtype=np.int32)
    parent = np.asarray(parent)
    for _ in range(len(parent) + 1):
        above = parent[root]
        if (above < 0).all():
            return root
        root = np.where(above >= 0, above, root).astype(np.int32)
    raise InputError("the objects' parents form a circle; expected a tree")


def drawn_polygons(city: CityModel, *, types: tuple[str, ...] = _STANDING, max_lod: int = 3) -> AnyArray:
    """Rows of the polygons to draw: of every top-level object its finest level, without interiors.

    An object that has only a footprint (level 0) is drawn as that.
    """
    root = root_objects(city.objects["parent"].to_numpy())
    kind = city.objects["type"]
    codes, names = pd.factorize(kind)
    categories = np.array([str(name).startswith(types) for name in names], bool)
    standing = (np.append(categories, False)[codes])[root]
    polygon_root = root[city.polygon_object]
    usable = standing[polygon_root] & (city.polygon_lod <= max_lod)
    usable &= ~np.isin(city.polygon_surface, np.array(_INSIDE, np.uint8))
    best = np.full(city.n_objects, -1, np.int8)
    np.maximum.at(best, polygon_root[usable], city.polygon_lod[usable].astype(np.int8))
    return np.flatnonzero(usable & (city.polygon_lod == best[polygon_root]))


def mesh_from_city(
    city: CityModel,
    *,
    types: tuple[str, ...] = _STANDING,
    max_lod: int = 3,
    origin: tuple[float, float, float] | None = None,
    weld: bool = False,
) -> CityMesh:
    """Triangulate the finest level of every building about a local origin.

    Parameters
    ----------
    city : CityModel
        In a projected CRS.
    types : tuple of str
        Beginnings of the object types to take.
    max_lod : int
        Finest level to use.
    origin : (x, y, z), optional
        Default: the middle of the drawn vertices, whole metres, z = 0 so that heights stay elevations. [m]
    weld : bool
        Corners of one building at the same place become one point: a third of the points of boxes. A point then no
        longer belongs to one polygon, so it has no normal and no texture coordinates of its own.

    Raises
    ------
    CrsMismatchError
        The city is in degrees.
    """
    if city.crs is not None and city.crs.is_geographic:
        raise CrsMismatchError(
            f"the city is in {city.crs.to_string()} (degrees), expected a projected CRS in metres; "
            "reproject it first, e.g. city.to_crs(6677)"
        )
    rows = drawn_polygons(city, types=types, max_lod=max_lod)
    pieces = [_cut(city, rows[k : k + _BLOCK]) for k in range(0, max(len(rows), 1), _BLOCK)]
    start = _middle(city.vertices, pieces) if origin is None else np.array(origin, np.float64)
    root = root_objects(city.objects["parent"].to_numpy())
    polygon = np.concatenate([piece.polygon for piece in pieces])
    degenerate = np.concatenate([piece.degenerate for piece in pieces])
    vertex, points, triangles, count = [], [], [], 0
    while pieces:
        piece = pieces.pop(0)
        place = np.empty((len(piece.vertex), 3), np.float32)
        for k in range(3):
            place[:, k] = city.vertices[piece.vertex, k] - start[k]
        kept: AnyArray | slice = slice(None)
        corners = piece.triangles
        if weld:
            kept, corners = _welded(place, corners, root[city.polygon_object[piece.polygon]])
        vertex.append(piece.vertex[kept])
        points.append(place[kept])
        triangles.append(corners + np.int32(count))
        count += len(points[-1])
    return CityMesh(
        points=np.concatenate(points),
        triangles=np.concatenate(triangles),
        triangle_object=root[city.polygon_object[polygon]],
        triangle_surface=city.polygon_surface[polygon],
        triangle_polygon=polygon,
        point_vertex=np.concatenate(vertex),
        origin=start,
        crs=city.crs,
        height_datum=city.height_datum,
        degenerate=degenerate,
    )


class _Piece(NamedTuple):
    """Some polygons cut: rows of the vertices in use, triangles of them, and the polygon of each."""

    vertex: AnyArray
    triangles: IntegerArray
    polygon: IntegerArray
    degenerate: AnyArray


def _cut(city: CityModel, rows: IntegerArray) -> _Piece:
    cut = triangulate_polygons(city.vertices, city.ring_offsets, city.polygon_offsets, rows=rows)
    if not len(cut.triangles):
        return _Piece(np.empty(0, np.int32), cut.triangles, cut.polygon.astype(np.int32), cut.degenerate)
    low = int(cut.triangles.min())
    is_used = np.zeros(int(cut.triangles.max()) - low + 1, bool)
    triangles = cut.triangles - np.int32(low)
    is_used[triangles] = True
    number = np.cumsum(is_used, dtype=np.int32) - np.int32(1)
    vertex = np.flatnonzero(is_used).astype(np.int32) + np.int32(low)
    return _Piece(vertex, number[triangles], cut.polygon.astype(np.int32, copy=False), cut.degenerate)


def _welded(points: AnyArray, triangles: IntegerArray, triangle_object: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Rows of the points to keep, and the triangles on them."""
    from citygml.crs.distinct_rows import first_of_each

    words = np.empty((len(points), 4), np.uint32)
    words[:, :3] = (points + np.float32(0.0)).view(np.uint32)  # -0 becomes 0
    words[triangles, 3] = triangle_object[:, None]
    first, place = first_of_each(words.view(np.uint64))
    return first, place.astype(np.int32)[triangles]


def _middle(vertices: FloatingArray, pieces: list[_Piece]) -> AnyArray:
    """Middle of the vertices in use in whole metres, z = 0. (3,) [m]"""
    middle = np.zeros(3)
    used = [piece.vertex for piece in pieces if len(piece.vertex)]
    for k in range(2 if used else 0):
        low = min(vertices[rows, k].min() for rows in used)
        high = max(vertices[rows, k].max() for rows in used)
        middle[k] = np.round(low / 2 + high / 2)
    return middle


def point_normals(mesh: CityMesh) -> AnyArray:
    """Outward unit normal at every point, (n_points, 3) float32: that of its polygon, whose points are its own.

    Zero where the polygon has no area.
    """
    a, b, c = (mesh.points[mesh.triangles[:, k]] for k in range(3))
    u, v = b - a, c - a
    cross = np.empty_like(u)
    for k, (i, j) in enumerate(((1, 2), (2, 0), (0, 1))):
        cross[:, k] = u[:, i] * v[:, j] - u[:, j] * v[:, i]
    first = np.flatnonzero(np.diff(mesh.triangle_polygon, prepend=-1))
    count = np.diff(first, append=len(cross))
    total = np.add.reduceat(cross, first, axis=0) if len(first) else cross
    length = np.linalg.norm(total, axis=1, keepdims=True)
    unit = (total / np.where(length > 0, length, 1.0)).astype(np.float32)
    normals = np.zeros((len(mesh.points), 3), np.float32)
    per_triangle = np.repeat(unit, count, axis=0)
    for k in range(3):
        normals[mesh.triangles[:, k]] = per_triangle
    return normals
