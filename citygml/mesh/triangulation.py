"""Polygons of a city as triangles: corners are kept, so heights, UV and semantics survive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from citygml.arrays import BoolArray, Float32Array, FloatArray, Int32Array, IntArray, IntegerArray
from citygml.crs import horizontal
from citygml.model import CityModel

if TYPE_CHECKING:
    from citygml.mesh.kernels import FlatPolygons

__all__ = ["Mesh", "Triangles", "compact", "triangulate", "triangulate_polygons"]


class Mesh(NamedTuple):
    """Triangles of a city.

    points : (n_points, 3) float64
    triangles : (n_triangles, 3) int32
        Into points; counter-clockwise about the polygon's normal.
    polygon : (n_triangles,) int32
        Row of the polygon each triangle is part of.
    uv : (n_points, 2) float32 or None
        Texture coordinates, NaN where there are none.
    vertex : (n_points,) int64 or None
        Row in the model's vertices; None where points are those vertices themselves.
    """

    points: FloatArray
    triangles: Int32Array
    polygon: Int32Array
    uv: Float32Array | None = None
    vertex: IntArray | None = None


class Triangles(NamedTuple):
    """Result of `triangulate_polygons`.

    triangles : (n, 3) int32 into vertices
    polygon : (n,) int32
    degenerate : (k,) int64
        Polygons without area: fewer than three distinct corners, or all on one line. They have no triangles.
    inexact : (j,) int64
        Polygons whose triangles do not add up to their area within 1e-6: rings that cross themselves or others.
    """

    triangles: Int32Array
    polygon: Int32Array
    degenerate: IntArray
    inexact: IntArray


def triangulate_polygons(
    vertices: FloatArray,
    ring_offsets: IntArray,
    polygon_offsets: IntArray,
    *,
    rows: IntegerArray | None = None,
    scale: tuple[float, float, float] = (1.0, 1.0, 1.0),
) -> Triangles:
    """Triangles of polygons in space, holes and walls included.

    Parameters
    ----------
    vertices : (n, 3), ring_offsets : (r + 1,), polygon_offsets : (p + 1,)
        As in CityModel; rings closed or not.
    rows : (k,) int or None
        Polygons to cut; all when None.
    scale : three numbers
        Multiply x, y and z during triangulation, so that degrees and metres compare.

    Notes
    -----
    The plane is that of the Newell normal of the outer ring, the ring's first vertex its origin, and the axis
    the normal is longest along is dropped. Simple rings are triangulated by ear clipping in compiled code and
    checked by their area; rings with holes, long ones and those that fail go to the earcut library. Triangles are
    oriented by the normal.

    Examples
    --------
    >>> square = np.array([[0, 0, 0], [2, 0, 0], [2, 0, 3], [0, 0, 3], [0, 0, 0]], float)
    >>> triangulate_polygons(square, np.array([0, 5]), np.array([0, 1])).triangles
    array([[0, 1, 2],
           [0, 2, 3]], dtype=int32)
    """
    from citygml.mesh.kernels import DEGENERATE, REST, FlatPolygons, cut_simple, flatten

    vertices = np.ascontiguousarray(vertices, dtype=np.float64)
    if rows is None:
        rows = np.arange(len(polygon_offsets) - 1, dtype=np.int64)
    chosen: IntArray = np.ascontiguousarray(rows, dtype=np.int64)
    factor = np.array(scale, dtype=np.float64)
    triangles, polygon, state = cut_simple(vertices, factor, ring_offsets, polygon_offsets, chosen)
    rest = chosen[state == REST]
    degenerate = [chosen[state == DEGENERATE]]
    inexact = np.empty(0, np.int64)
    if len(rest):
        flat = FlatPolygons(*flatten(vertices, factor, ring_offsets, polygon_offsets, rest))
        more, owner, inexact = _earcut(flat, rest)
        empty = flat.doubled_area == 0.0
        degenerate.append(rest[empty])
        inexact = np.setdiff1d(inexact, rest[empty])
        triangles = np.concatenate([triangles, more])
        polygon = np.concatenate([polygon, owner])
        order = np.argsort(polygon, kind="stable")
        triangles, polygon = triangles[order], polygon[order]
    return Triangles(triangles, polygon, np.sort(np.concatenate(degenerate)), inexact)


def _earcut(flat: FlatPolygons, rows: IntArray) -> tuple[Int32Array, Int32Array, IntArray]:
    from mapbox_earcut import triangulate_float64

    first, ring = flat.point_offsets.tolist(), flat.ring_offsets.tolist()
    pieces = [
        triangulate_float64(flat.points[first[k] : first[k + 1]], flat.ring_ends[ring[k] : ring[k + 1]])
        if ring[k + 1] > ring[k]
        else np.empty(0, np.uint32)
        for k in range(len(rows))
    ]
    count = np.array([len(p) // 3 for p in pieces], dtype=np.int64)
    place = np.repeat(np.arange(len(rows)), count)
    index = np.concatenate(pieces).astype(np.int64).reshape(-1, 3) + flat.point_offsets[place][:, None]
    a, b, c = (flat.points[index[:, k]] for k in range(3))
    doubled = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    turned = doubled < 0
    index[turned] = index[turned][:, [0, 2, 1]]
    found = np.bincount(place, weights=np.abs(doubled), minlength=len(rows))
    wrong = np.abs(found - flat.doubled_area) > 1e-6 * np.maximum(np.abs(flat.doubled_area), 1e-30)
    return flat.vertex[index].astype(np.int32), rows[place].astype(np.int32), rows[wrong]


def scale_of(crs: Any, vertices: FloatArray) -> tuple[float, float, float]:
    """Metres per unit of x, y and z: for degrees those of the city's mean latitude, else 1."""
    if crs is None or not len(vertices) or not horizontal(crs).is_geographic:
        return (1.0, 1.0, 1.0)
    latitude = np.radians(float(np.nanmean(vertices[:: max(1, len(vertices) // 1000), 1])))
    return (111_320.0 * float(np.cos(latitude)), 111_320.0, 1.0)


def triangulate(
    model: CityModel, *, polygons: IntegerArray | BoolArray | None = None, theme: str | None = None, shared: bool = True
) -> Mesh:
    """Mesh of a city, or of some of its polygons.

    Parameters
    ----------
    polygons : (k,) int, (n_polygons,) bool or None
        Which polygons; all when None.
    theme : str or None
        Appearance whose texture coordinates go into the mesh.
    shared : bool
        True keeps the model's vertices as points; False keeps only the points in use (`vertex` has their row).

    Polygons without area have no triangles; `Triangles.degenerate` of `triangulate_polygons` names them.
    """
    rows: IntegerArray | None = None
    if polygons is not None:
        chosen: Any = np.asarray(polygons)
        rows = np.flatnonzero(chosen) if chosen.dtype == bool else chosen
    # 2D points have no height: they are triangulated at height 0.
    vertices = np.nan_to_num(model.vertices) if np.isnan(model.vertices[:, 2]).any() else model.vertices
    cut = triangulate_polygons(
        vertices,
        model.ring_offsets,
        model.polygon_offsets,
        rows=rows,
        scale=scale_of(model.crs, model.vertices),
    )
    uv = model.appearances[theme].uv if theme is not None else None
    mesh = Mesh(model.vertices, cut.triangles, cut.polygon, uv if uv is not None and len(uv) else None)
    return mesh if shared else compact(mesh)


def compact(mesh: Mesh) -> Mesh:
    """The mesh with only the points its triangles use, in their order.

    >>> compact(Mesh(np.zeros((9, 3)), np.array([[2, 5, 7]]), np.array([0]))).triangles
    array([[0, 1, 2]], dtype=int32)
    """
    used = np.zeros(len(mesh.points), bool)
    used[mesh.triangles] = True
    vertex = np.flatnonzero(used)
    new = np.empty(len(mesh.points), np.int32)
    new[vertex] = np.arange(len(vertex), dtype=np.int32)
    original = vertex if mesh.vertex is None else mesh.vertex[vertex]
    return Mesh(
        mesh.points[vertex],
        new[mesh.triangles],
        mesh.polygon,
        None if mesh.uv is None else mesh.uv[vertex],
        original,
    )
