"""The box around each building, and how far it deviates from the building's own faces.

Coarser tiles draw a building as its box: the smallest upright one, of any direction in plan.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import shapely

from twin.arrays import AnyArray, FloatingArray, IntegerArray

__all__ = ["BOX_FACES", "BoxMesh", "Boxes", "boxes_around", "mesh_of_boxes"]

# Corners: four below counter-clockwise from above, then the same above. The bottom is not drawn.
BOX_FACES = np.array([[4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]])
"""Corners of the top and the four sides, (5, 4), counter-clockwise seen from outside."""
_FLAT = 0.01  # lower boxes are drawn without sides [m]
_BLOCK = 1 << 20  # points compared at a time
# Places on a box that are compared with the building: corners, middles of edges and of faces, without the bottom.
_PLACES = np.array([(s, t, r) for r in (0.5, 1.0) for s in (0.0, 0.5, 1.0) for t in (0.0, 0.5, 1.0)])
_PLACES = np.vstack([_PLACES[[k for k in range(len(_PLACES)) if k != 4]], [(s, t, 0) for s in (0, 1) for t in (0, 1)]])


class Boxes(NamedTuple):
    """Boxes of objects.

    corners : (n, 8, 3) float64
        As in `BOX_FACES`. [m]
    size : (n,)
        Diagonal. [m]
    deviation : (n,)
        Largest distance found between the building and the drawn box, either way. [m]
    """

    corners: FloatingArray
    size: FloatingArray
    deviation: FloatingArray


class BoxMesh(NamedTuple):
    """Faces of boxes: corner (row in `corners.reshape(-1, 3)`), normal, box and row in `BOX_FACES` of each point."""

    corner: IntegerArray
    normal: AnyArray
    box: IntegerArray
    face: IntegerArray
    triangles: IntegerArray


def boxes_around(
    points: AnyArray, triangles: IntegerArray, point_offsets: IntegerArray, triangle_offsets: IntegerArray
) -> Boxes:
    """Boxes around objects whose points and triangles are consecutive.

    The deviation is the largest distance from corners of the box and middles of its edges and faces (of those above the
    ground) to corners of the triangles and middles of their edges, and from those to the nearest face of the
    box. A building that is a box has deviation 0; one with a gable, the distance from the eaves up to the box.

    Parameters
    ----------
    points : (n_points, 3) [m]
    triangles : (n_triangles, 3) int
    point_offsets, triangle_offsets : (n + 1,) int
        No object without points.
    """
    n = len(point_offsets) - 1
    owner = np.repeat(np.arange(n), np.diff(point_offsets))
    places: Any = shapely.points(points[:, :2].astype(np.float64))
    flat: Any = shapely.multipoints(places, indices=owner)
    low, high = (f.reduceat(points[:, 2].astype(np.float64), point_offsets[:-1]) for f in (np.minimum, np.maximum))
    base = _rectangles(flat)
    corners = np.empty((n, 8, 3))
    corners[:, :4, :2] = corners[:, 4:, :2] = base
    corners[:, :4, 2], corners[:, 4:, 2] = low[:, None], high[:, None]
    size = np.linalg.norm(corners[:, 6] - corners[:, 0], axis=1)
    deviation = np.zeros(n)
    sampled = np.diff(point_offsets) + 3 * np.diff(triangle_offsets)
    block = np.cumsum(sampled) // _BLOCK
    for first, last in zip(
        np.flatnonzero(np.diff(block, prepend=-1)),
        np.append(np.flatnonzero(np.diff(block, prepend=-1))[1:], n),
        strict=True,
    ):
        deviation[first:last] = _deviation(
            points, triangles, point_offsets[first : last + 1], triangle_offsets[first : last + 1], corners[first:last]
        )
    return Boxes(corners, size, deviation)


def _rectangles(flat: AnyArray) -> AnyArray:
    """Corners of the smallest rectangle around each multipoint, counter-clockwise, (n, 4, 2)."""
    found = shapely.oriented_envelope(flat)
    corners = np.empty((len(flat), 4, 2))
    whole = (shapely.get_type_id(found) == 3) & (shapely.get_num_coordinates(found) == 5)
    corners[whole] = shapely.get_coordinates(found[whole]).reshape(-1, 5, 2)[:, :4]
    west, south, east, north = shapely.bounds(flat[~whole]).T
    corners[~whole] = np.stack([west, south, east, south, east, north, west, north], axis=1).reshape(-1, 4, 2)
    u, v = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    clockwise = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0] < 0
    corners[clockwise] = corners[clockwise][:, ::-1]
    return corners


def _deviation(
    points: AnyArray,
    triangles: IntegerArray,
    point_offsets: IntegerArray,
    triangle_offsets: IntegerArray,
    corners: FloatingArray,
) -> AnyArray:
    """Largest distances of some objects, see `boxes_around`."""
    n = len(corners)
    rows = slice(point_offsets[0], point_offsets[-1])
    own = points[triangles[triangle_offsets[0] : triangle_offsets[-1]]]
    middles = ((own + own[:, [1, 2, 0]]) / 2).reshape(-1, 3)
    samples = np.vstack([points[rows], middles])
    owner = np.concatenate(
        [np.repeat(np.arange(n), np.diff(point_offsets)), np.repeat(np.arange(n), 3 * np.diff(triangle_offsets))]
    )
    order = np.argsort(owner, kind="stable")
    samples, owner = samples[order].astype(np.float64), owner[order]
    first = np.searchsorted(owner, np.arange(n))
    origin, height = corners[:, 0], corners[:, 4, 2] - corners[:, 0, 2]
    u, v = corners[:, 1] - origin, corners[:, 3] - origin
    samples -= origin[owner]
    samples = samples.astype(np.float32)
    worst = np.zeros(n)
    for s, t, r in _PLACES:
        place = (s * u + t * v).astype(np.float32)
        place[:, 2] = r * height
        apart = samples - place[owner]
        squared = np.minimum.reduceat(np.einsum("ij,ij->i", apart, apart), first)
        worst = np.maximum(worst, np.sqrt(squared))
    length = np.maximum(np.stack([np.linalg.norm(u, axis=1), np.linalg.norm(v, axis=1)], axis=1), 1e-9)
    along = np.einsum("ij,ij->i", samples, (u / length[:, :1]).astype(np.float32)[owner])
    across = np.einsum("ij,ij->i", samples, (v / length[:, 1:]).astype(np.float32)[owner])
    up = samples[:, 2]
    inside = np.minimum.reduce(
        [along, length[owner, 0] - along, across, length[owner, 1] - across, up, height[owner] - up]
    )
    return np.maximum(worst, np.maximum.reduceat(inside, first))


def mesh_of_boxes(corners: FloatingArray, *, has_sides: AnyArray) -> BoxMesh:
    """Top and sides of boxes, each face with points of its own.

    Parameters
    ----------
    corners : (n, 8, 3) [m]
    has_sides : (n,) bool
        The others have a top alone, and so have boxes without height.
    """
    n = len(corners)
    drawn = np.ones((n, 5), bool)
    drawn[:, 1:] = (has_sides & (corners[:, 4, 2] - corners[:, 0, 2] > _FLAT))[:, None]
    box, face = np.nonzero(drawn)
    corner = box[:, None] * 8 + BOX_FACES[face]
    a, b, d = (corners.reshape(-1, 3)[corner[:, k]] for k in (0, 1, 3))
    normal = np.cross(b - a, d - a)
    length = np.linalg.norm(normal, axis=1, keepdims=True)
    normal = np.where(length > 0, normal / np.where(length > 0, length, 1.0), [0.0, 0.0, 1.0])
    quads = np.arange(len(box))[:, None] * 4
    triangles = np.concatenate([quads + [0, 1, 2], quads + [0, 2, 3]], axis=1).reshape(-1, 3)
    return BoxMesh(corner.reshape(-1), np.repeat(normal, 4, axis=0), np.repeat(box, 4), np.repeat(face, 4), triangles)
