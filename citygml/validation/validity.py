"""Validity of surfaces and solids as val3dity defines it: rings, polygons, shells, solids, each level only where the
one below is valid.

Ledoux (2018), val3dity: validation of 3D GIS primitives according to the international standards, Open Geospatial
Data, Software and Standards 3:1, doi:10.1186/s40965-018-0043-x, and the list of errors of its manual. Departures:

* 104 takes the plane of the ring's Newell normal, 203 and 204 the least-squares plane of all corners, as val3dity.
* 204 leaves out triangles whose height is below the snap tolerance: three corners on a line have no normal.
* 306 and 401 need an intersection deeper than the snap tolerance; surfaces that only touch are not reported.
* 404, and composites of solids (501 to 503), are not checked.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml import ragged
from citygml.arrays import BoolArray, FloatArray, IntArray
from citygml.mesh.triangulation import triangulate_polygons
from citygml.model import SOLID_KINDS, CityModel
from citygml.validation.validity_kernels import (
    TOUCH,
    crossing_triangles,
    far_points,
    is_inside,
    merged_points,
    plane_moments,
    ring_states,
    shell_states,
    shell_volumes,
)

__all__ = ["VAL3DITY", "Faults", "Tolerances", "Validity", "validity"]


class Tolerances(NamedTuple):
    """Limits of validity, by default those of val3dity.

    snap : corners closer than this are one [m]
    plane_distance : of a corner from the plane of its polygon [m]
    normals_deviation : between the triangles of a polygon [degree]
    """

    snap: float = 1e-3
    plane_distance: float = 0.01
    normals_deviation: float = 20.0


VAL3DITY = Tolerances()
"""The defaults of val3dity."""


class Faults(NamedTuple):
    """Faults of geometry, one row each.

    code : (n,) of val3dity
    polygon : (n,) row where the fault is
    geometry : (n,) row of the solid, -1 below shells
    vertex : (n,) row where the fault is
    value : (n,) how much: distance, angle, count, ...; NaN where the fault has no measure
    """

    code: IntArray
    polygon: IntArray
    geometry: IntArray
    vertex: IntArray
    value: FloatArray


class Validity(NamedTuple):
    """Faults, and how much was checked.

    n_rings, n_polygons, n_shells, n_solids : checked at each level; faults of the level below leave out the rest
    n_planes : polygons whose planarity was checked: those with known heights among n_polygons
    """

    faults: Faults
    n_rings: int
    n_polygons: int
    n_shells: int
    n_solids: int
    n_planes: int


def validity(model: CityModel, *, tolerances: Tolerances = VAL3DITY) -> Validity:
    """Faults of all polygons and solids of a model in metres; a degree-based one must be projected before."""
    point, _ = merged_points(model.vertices, tolerances.snap)
    parts: list[Faults] = []
    is_bad = np.zeros(model.n_polygons, np.bool_)
    parts.append(_ring_faults(model, point, is_bad))
    n_valid_rings = int(np.count_nonzero(~is_bad))
    parts.append(_ring_pairs(model, is_bad, tolerances))
    # Corners of unknown height lie in no known plane, and close no solid.
    gaps = np.concatenate([[0], np.cumsum(np.isnan(model.vertices).any(axis=1))])
    borders = model.ring_offsets[model.polygon_offsets]
    unknown = gaps[borders[1:]] > gaps[borders[:-1]]
    n_planes = int(np.count_nonzero(~is_bad & ~unknown))
    is_bad |= unknown
    parts += _planarity(model, is_bad, tolerances)
    n_shells, n_solids, more = _solids(model, point, is_bad, tolerances)
    parts += more
    columns: list[Any] = [np.concatenate(column) for column in zip(*parts)]
    return Validity(Faults(*columns), len(model.ring_offsets) - 1, n_valid_rings, n_shells, n_solids, n_planes)


def _faults(code: Any, polygon: Any, *, vertex: Any, value: Any = np.nan, geometry: Any = -1) -> Faults:
    polygon = np.asarray(polygon, np.int64)
    n = len(polygon)
    return Faults(
        np.broadcast_to(np.asarray(code, np.int64), n),
        polygon,
        np.broadcast_to(np.asarray(geometry, np.int64), n),
        np.broadcast_to(np.asarray(vertex, np.int64), n),
        np.broadcast_to(np.asarray(value, np.float64), n),
    )


# Rings


def _ring_faults(model: CityModel, point: IntArray, is_bad: BoolArray) -> Faults:
    """101, 102 and 104 of every ring."""
    code, place = ring_states(model.vertices, point, model.ring_offsets)
    ring = np.flatnonzero(code)
    polygon = np.searchsorted(model.polygon_offsets, ring, side="right") - 1
    is_bad[polygon] = True
    return _faults(code[ring], polygon, vertex=place[ring])


# Polygons


def _ring_pairs(model: CityModel, is_bad: BoolArray, tolerances: Tolerances) -> Faults:
    """201, 202, 205 to 208 of polygons with inner rings."""
    import shapely

    rows = np.flatnonzero((np.diff(model.polygon_offsets) > 1) & ~is_bad)
    found: list[tuple[int, int, int]] = []
    for row in rows.tolist():  # polygons with holes are few, and shapely does the work
        first, last = int(model.polygon_offsets[row]), int(model.polygon_offsets[row + 1])
        flat, offsets = _flat_rings(model, first, last)
        rings = shapely.linearrings(flat, indices=ragged.row_of_element(offsets))
        code = _pair_code(shapely, rings, tolerances)
        if code:
            found.append((code, row, int(model.ring_offsets[first + 1])))
            is_bad[row] = True
    codes, polygons, vertices = (np.array([one[k] for one in found], np.int64) for k in range(3))
    return _faults(codes, polygons, vertex=vertices)


def _flat_rings(model: CityModel, first: int, last: int) -> tuple[FloatArray, IntArray]:
    """Corners of these rings in the least-squares plane of all of them."""
    start, stop = int(model.ring_offsets[first]), int(model.ring_offsets[last])
    points = np.nan_to_num(model.vertices[start:stop])
    middle = points.mean(axis=0)
    axes = np.linalg.svd(points - middle, full_matrices=False)[2]
    return (points - middle) @ axes[:2].T, model.ring_offsets[first : last + 1] - start


def _pair_code(shapely: Any, rings: Any, tolerances: Tolerances) -> int:
    """First fault between the rings of a polygon, in the order of val3dity's codes; 0 without any."""
    faces = shapely.polygons(rings)
    outer, inner = faces[0], faces[1:]
    n = len(inner)
    lines = shapely.boundary(faces)
    for i in range(len(faces)):
        for j in range(i + 1, len(faces)):
            if shapely.equals(faces[i], faces[j]) or shapely.hausdorff_distance(lines[i], lines[j]) <= tolerances.snap:
                return 202
    # Rings may touch in points; the plane that corners are projected to leaves them apart or across by rounding.
    band = shapely.buffer(lines, TOUCH)
    least = tolerances.snap * shapely.length(lines)
    for i in range(n):
        outside = shapely.area(shapely.difference(inner[i], outer))
        if outside >= shapely.area(inner[i]) - least[i + 1]:
            return 206
        shared = shapely.length(shapely.intersection(lines[i + 1], band[0]))
        if outside > least[i + 1] or shared > tolerances.snap:
            return 201
    for i in range(n):
        for j in range(i + 1, n):
            common = shapely.area(shapely.intersection(inner[i], inner[j]))
            if common > min(shapely.area(inner[i]), shapely.area(inner[j])) - min(least[i + 1], least[j + 1]):
                return 207
            shared = shapely.length(shapely.intersection(lines[j + 1], band[i + 1]))
            if common > min(least[i + 1], least[j + 1]) or shared > tolerances.snap:
                return 201
    left = shapely.get_parts(shapely.difference(outer, shapely.union_all(shapely.buffer(inner, TOUCH))))
    if np.count_nonzero(shapely.area(left) > tolerances.snap**2) > 1:
        return 205
    way = shapely.is_ccw(rings)
    return 208 if (way[1:] == way[0]).any() else 0


def _planarity(model: CityModel, is_bad: BoolArray, tolerances: Tolerances) -> list[Faults]:
    """203 against the least-squares plane, 204 between triangles of those that pass."""
    corners = model.ring_offsets[model.polygon_offsets[1:]] - model.ring_offsets[model.polygon_offsets[:-1]]
    rows = np.flatnonzero(~is_bad & (corners > 4))  # a triangle is a plane
    mean, products = plane_moments(model.vertices, model.ring_offsets, model.polygon_offsets, rows)
    squares, axes = np.linalg.eigh(products)
    # The largest distance is at most the root of the sum of squares, which is the smallest eigenvalue.
    close = tolerances.snap / 10.0
    some = np.flatnonzero(np.sqrt(np.maximum(squares[:, 0], 0.0)) > close)
    normal = np.ascontiguousarray(axes[some, :, 0])
    distance, place = far_points(
        model.vertices, model.ring_offsets, model.polygon_offsets, rows[some], mean[some], normal
    )
    far = distance > tolerances.plane_distance
    is_bad[rows[some[far]]] = True
    out = [_faults(203, rows[some[far]], vertex=place[far], value=distance[far])]
    folded = rows[some[~far & (distance > close)]]
    angle, vertex = _fold_angles(model, folded, tolerances)
    is_folded = angle > tolerances.normals_deviation
    is_bad[folded[is_folded]] = True
    return [*out, _faults(204, folded[is_folded], vertex=vertex[is_folded], value=angle[is_folded])]


def _fold_angles(model: CityModel, rows: IntArray, tolerances: Tolerances) -> tuple[FloatArray, IntArray]:
    """Largest angle (k,) between the largest triangle of each polygon and another [degree], and where."""
    angle = np.zeros(len(rows))
    vertex = model.ring_offsets[model.polygon_offsets[rows]]
    if not len(rows):
        return angle, vertex
    vertices = np.nan_to_num(model.vertices)
    cut = triangulate_polygons(vertices, model.ring_offsets, model.polygon_offsets, rows=rows)
    a, b, c = (vertices[cut.triangles[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    area = np.linalg.norm(normal, axis=1)
    longest = np.sqrt(np.maximum.reduce([((p - q) ** 2).sum(axis=1) for p, q in ((a, b), (b, c), (c, a))]))
    keep = np.flatnonzero(area > tolerances.snap * longest)
    polygon = np.searchsorted(rows, cut.polygon[keep])
    normal, area = normal[keep] / area[keep, None], area[keep]
    order = np.lexsort((-area, polygon))
    polygon, normal, keep = polygon[order], normal[order], keep[order]
    first = np.searchsorted(polygon, polygon)
    cosine = np.clip((normal * normal[first]).sum(axis=1), -1.0, 1.0)
    found = np.degrees(np.arccos(cosine))
    np.maximum.at(angle, polygon, found)
    worst = found >= angle[polygon]
    vertex = vertex.copy()
    vertex[polygon[worst]] = cut.triangles[keep[worst], 0]
    return angle, vertex


# Shells and solids


def _solids(
    model: CityModel, point: IntArray, is_bad: BoolArray, tolerances: Tolerances
) -> tuple[int, int, list[Faults]]:
    """301 to 307 of the shells whose polygons are valid, 401 to 405 of the solids whose shells are."""
    is_solid = np.isin(model.geometry_kind, SOLID_KINDS)
    geometry_of_shell = np.repeat(np.arange(len(is_solid)), np.diff(model.geometry_shells))
    sizes = np.diff(model.shell_offsets)
    bad = np.bincount(
        ragged.row_of_element(model.shell_offsets), weights=is_bad[model.geometry_polygons], minlength=len(sizes)
    )
    shells = np.flatnonzero(is_solid[geometry_of_shell] & (sizes > 0) & (bad == 0))
    index, offsets = ragged.take_index(model.shell_offsets, shells)
    polygons, turned = model.geometry_polygons[index].astype(np.int64), model.geometry_reversed[index]
    geometry = geometry_of_shell[shells]
    found, at_polygon, at_vertex, count = shell_states(
        point, model.ring_offsets, model.polygon_offsets, offsets, polygons, turned
    )
    out = []
    for k, code in enumerate((301, 302, 303, 305, 307)):
        rows = np.flatnonzero(found[:, k])
        out.append(
            _faults(code, at_polygon[rows, k], vertex=at_vertex[rows, k], value=count[rows, k], geometry=geometry[rows])
        )
    valid: BoolArray = np.logical_not(np.any(found, axis=1))
    triangles = _shell_triangles(model, point, np.flatnonzero(valid), offsets, polygons)
    pairs = crossing_triangles(
        triangles.corners, triangles.triangles, triangles.polygon, np.zeros(len(triangles.polygon), np.int64),
        triangles.offsets, tolerances.snap,
    )  # fmt: skip
    hit = np.flatnonzero(pairs[:, 0] >= 0)
    which = np.flatnonzero(valid)[hit]
    one = triangles.polygon[pairs[hit, 0]]
    first = model.ring_offsets[model.polygon_offsets[one]]
    out.append(_faults(306, one, vertex=first, geometry=geometry[which]))
    valid[which] = False
    volume = shell_volumes(
        np.nan_to_num(model.vertices), model.ring_offsets, model.polygon_offsets, offsets, polygons, turned
    )
    exterior = model.shell_is_exterior[shells]
    wrong = np.flatnonzero(valid & np.where(exterior, volume < 0.0, volume > 0.0))
    some = polygons[offsets[wrong]]
    out.append(
        _faults(
            405,
            some,
            vertex=model.ring_offsets[model.polygon_offsets[some]],
            value=volume[wrong],
            geometry=geometry[wrong],
        )
    )
    more, n_solids = _cavities(model, point, shells, valid, exterior, offsets, polygons, geometry, tolerances)
    return len(shells), n_solids, [*out, more]


class _ShellTriangles(NamedTuple):
    """Triangles (t, 3) of shells by point number, the coordinates of those, and the polygon of each."""

    corners: FloatArray
    triangles: IntArray
    polygon: IntArray
    offsets: IntArray


def _shell_triangles(
    model: CityModel, point: IntArray, shells: IntArray, offsets: IntArray, polygons: IntArray
) -> _ShellTriangles:
    """Triangles of some shells, about the middle of the city, so that coordinates keep their digits."""
    index, faces = ragged.take_index(offsets, shells)
    used = polygons[index]
    distinct = np.unique(used)
    vertices = np.nan_to_num(model.vertices)
    cut = triangulate_polygons(vertices, model.ring_offsets, model.polygon_offsets, rows=distinct)
    place = np.searchsorted(distinct, used)
    of_polygon = np.searchsorted(cut.polygon, np.append(distinct, model.n_polygons))
    rows, per_face = ragged.take_index(of_polygon, place)
    triangles = point[cut.triangles[rows]].astype(np.int64)
    corners = np.zeros((int(point.max(initial=-1)) + 1, 3))
    corners[point[::-1]] = vertices[::-1] - (vertices.mean(axis=0) if len(vertices) else 0.0)
    return _ShellTriangles(corners, triangles, cut.polygon[rows].astype(np.int64), per_face[faces])


def _cavities(
    model: CityModel, point: IntArray, shells: IntArray, valid: BoolArray, exterior: BoolArray, offsets: IntArray,
    polygons: IntArray, geometry: IntArray, tolerances: Tolerances,
) -> tuple[Faults, int]:  # fmt: skip
    """401, 402 and 403 of solids with cavities, which are rare; and the number of solids whose shells are valid."""
    all_exterior = model.shell_is_exterior
    solid_of_shell = np.cumsum(all_exterior) - 1
    n_shells = np.bincount(solid_of_shell, minlength=1)
    is_whole = np.bincount(solid_of_shell[shells[valid]], minlength=len(n_shells)) == n_shells
    mine = solid_of_shell[shells]
    n_solids = int(np.count_nonzero(is_whole[mine[exterior]]))
    found: list[tuple[int, int, int]] = []
    for solid in np.unique(mine[is_whole[mine] & (n_shells[mine] > 1)]).tolist():
        rows = np.flatnonzero(mine == solid)
        cut = _shell_triangles(model, point, rows, offsets, polygons)
        code = _cavity_code(cut, tolerances)
        if code:
            found.append((code, int(polygons[offsets[rows[1]]]), int(geometry[rows[0]])))
    codes, polygon, owner = (np.array([one[k] for one in found], np.int64) for k in range(3))
    return _faults(codes, polygon, vertex=model.ring_offsets[model.polygon_offsets[polygon]], geometry=owner), n_solids


def _cavity_code(cut: _ShellTriangles, tolerances: Tolerances) -> int:
    """First fault between the shells of one solid; 0 without any."""
    n = len(cut.offsets) - 1
    parts = [cut.triangles[cut.offsets[k] : cut.offsets[k + 1]] for k in range(n)]
    points = [np.unique(part) for part in parts]
    if any(np.array_equal(points[i], points[j]) for i in range(n) for j in range(i + 1, n)):
        return 402
    shell = ragged.row_of_element(cut.offsets)
    whole = np.array([0, len(cut.triangles)], np.int64)
    pair = crossing_triangles(cut.corners, cut.triangles, cut.polygon, shell, whole, tolerances.snap)
    if pair[0, 0] >= 0:
        return 401
    for k in range(1, n):
        middle = cut.corners[parts[k][0]].mean(axis=0)
        if not is_inside(middle, cut.corners, parts[0]):
            return 403
        if any(is_inside(middle, cut.corners, parts[j]) for j in range(1, n) if j != k):
            return 401
    return 0
