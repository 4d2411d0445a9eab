"""Centre lines of an area people can walk on: its medial axis, with the free width along it.

The Voronoi diagram of points along the outline; a ridge between two points belongs to the axis
when both its ends are inside and the two points lie on different rings (so the axis connects all
the way round them), or face each other across the street instead of lying on the same side. Chains of
ridges between crossings become edges.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntegerArray
from twin.city.voronoi_blocks import voronoi_ridges

__all__ = ["CentreLines", "centre_lines"]

# Two outline points belong to opposite sides when they are further apart than this share of the local
# width: 1 in a street, 0.71 at a crossing of two streets and in a right-angled corner, 0 side by side.
_FACING = 0.6

# Crossings further apart than this are not merged, however wide the space: else all streets of an open field would
# meet in one point and people would take detours [m].
_LARGEST_CROSSING = 20.0

_NARROW = 8.0  # half the width of streets of which a city has few wider ones [m]

_LONG_PIECE = 20.0  # length of an axis piece that is more than a branch into a notch [m]
_TRIES = 32  # connections tried for such a piece


class CentreLines(NamedTuple):
    """Edges of the axis.

    node_xy : (n_nodes, 2) float64 [m]
    ends : (n_edges, 2) int64
    lines : (n_edges,) shapely LineString from ends[:, 0] to ends[:, 1]
    width : (n_edges,) float64, median free width along the edge [m]
    """

    node_xy: AnyArray
    ends: AnyArray
    lines: AnyArray
    width: FloatingArray


def _ridges(area: shapely.Geometry, spacing: float) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Voronoi vertices (n, 2), ridges (m, 2) of the axis, and the free width (m,) at each ridge."""
    rings = shapely.get_rings(shapely.segmentize(shapely.get_parts(area), spacing))
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    points, first = np.unique(np.round(coordinates, 4), axis=0, return_index=True)
    ring = ring[first]
    if len(points) < 5:
        return np.empty((0, 2)), np.empty((0, 2), np.int64), np.empty(0)
    shapely.prepare(area)

    def wanted(ends: FloatingArray, pair: IntegerArray) -> BoolArray:
        across = np.linalg.norm(points[pair[:, 0]] - points[pair[:, 1]], axis=1)
        is_axis = (across >= _FACING * _free_width(ends, points[pair[:, 0]])) | (ring[pair[:, 0]] != ring[pair[:, 1]])
        facing = ends[is_axis]
        is_axis[is_axis] = shapely.contains_xy(area, facing.reshape(-1, 2)).reshape(-1, 2).all(axis=1)
        return is_axis

    vertices, ridge, pair = voronoi_ridges(points, wanted=wanted, radius=_widest(area) + spacing)
    width = _free_width(vertices[ridge], points[pair[:, 0]])
    return vertices, *_connected_axis(area, vertices, ridge, width)


def _widest(area: shapely.Geometry) -> float:
    """A distance from the outline that no place inside reaches; at most twice the least. [m]"""
    distance = _NARROW
    while not shapely.is_empty(shapely.buffer(area, -distance, quad_segs=2)):
        distance *= 2.0
    return distance


def _free_width(ends: FloatingArray, point: FloatingArray) -> FloatArray:
    """Free width (n,) at the middle of ridges with these ends (n, 2, 2), one of whose two points this is. [m]"""
    return np.asarray(2.0 * np.linalg.norm(ends.mean(axis=1) - point, axis=1))


def _connected_axis(
    area: shapely.Geometry, vertices: FloatingArray, ridge: AnyArray, width: FloatingArray
) -> tuple[AnyArray, AnyArray]:
    """Ridges and widths, with pieces separated by the facing rule reconnected and remains in notches removed.

    The axis of a connected area is connected. In each part of the area the longest piece is the axis; another one
    of at least `_LONG_PIECE` is a street that lost its connection: it is joined to the nearest visible axis vertex.
    """
    if not len(ridge):
        return ridge, width
    n = len(vertices)
    links = coo_matrix((np.ones(len(ridge)), (ridge[:, 0], ridge[:, 1])), shape=(n, n))
    part_of_node = connected_components(links, directed=False)[1]
    pieces, first, piece = np.unique(part_of_node[ridge[:, 0]], return_index=True, return_inverse=True)
    length = np.bincount(piece, weights=np.linalg.norm(vertices[ridge[:, 0]] - vertices[ridge[:, 1]], axis=1))
    part = np.full(len(pieces), -1)
    at, inside = shapely.STRtree(shapely.get_parts(area)).query(
        shapely.points(vertices[ridge[first, 0]]), predicate="intersects"
    )
    part[at] = inside
    order = np.lexsort((-length, part))
    best = np.zeros(len(pieces), bool)
    best[order[np.unique(part[order], return_index=True)[1]]] = True
    lost = np.flatnonzero(~best & (length >= _LONG_PIECE))
    axis = best[piece]
    joints = [_connection(area, vertices, np.unique(ridge[piece == p]), np.unique(ridge[axis])) for p in lost]
    narrowest = [float(width[piece == p].min()) for p, joint in zip(lost, joints, strict=True) if joint]
    keep = axis | np.isin(piece, lost)
    tied = np.array([joint for joint in joints if joint], np.int64).reshape(-1, 2)
    return np.concatenate([ridge[keep], tied]), np.concatenate([width[keep], narrowest])


def _connection(
    area: shapely.Geometry, vertices: FloatingArray, piece: IntegerArray, axis: AnyArray
) -> tuple[int, int] | None:
    """Shortest straight connection from a piece to the axis inside the area; None when there is none."""
    distance, nearest = (np.asarray(found) for found in cKDTree(vertices[axis]).query(vertices[piece]))
    for k in np.argsort(distance, kind="stable")[:_TRIES]:
        ends = int(piece[k]), int(axis[nearest[k]])
        if shapely.covers(area, shapely.linestrings(vertices[list(ends)])):
            return ends
    return None


def _merge_close(vertices: FloatingArray, ridge: AnyArray, tolerance: float) -> tuple[AnyArray, AnyArray]:
    """Vertices closer than the tolerance become one; ridges keep their order.

    Only vertices that a ridge uses count: those of the diagram's outer cells may lie at any distance.
    """
    used, ridge = np.unique(ridge, return_inverse=True)
    vertices, ridge = vertices[used], ridge.reshape(-1, 2)
    key = np.round(vertices / tolerance).astype(np.int64)
    _, inverse = np.unique(key, axis=0, return_inverse=True)
    inverse = inverse.ravel()
    n = inverse.max(initial=-1) + 1
    count = np.maximum(np.bincount(inverse, minlength=n), 1)
    xy = np.column_stack([np.bincount(inverse, weights=vertices[:, i], minlength=n) / count for i in range(2)])
    return xy, inverse[ridge]


def _chain_of_ridge(ridge: AnyArray, is_node: BoolArray) -> AnyArray:
    """Chain of every ridge: two that share a vertex which is no node are in one."""
    order = np.argsort(ridge.ravel(), kind="stable")
    vertex, owner = ridge.ravel()[order], order // 2
    same = (vertex[1:] == vertex[:-1]) & ~is_node[vertex[1:]]
    n = len(ridge)
    links = coo_matrix((np.ones(int(same.sum())), (owner[:-1][same], owner[1:][same])), shape=(n, n))
    return np.asarray(connected_components(links, directed=False)[1])


def _chains(n_vertices: int, ridge: AnyArray) -> AnyArray:
    """Chain (n_ridges,) of every ridge, between vertices of degree other than two.

    A ring without a crossing is cut at one of its vertices.
    """
    is_node = np.bincount(ridge.ravel(), minlength=n_vertices) != 2
    chain = _chain_of_ridge(ridge, is_node)
    has_node = np.zeros(chain.max(initial=-1) + 1, bool)
    np.logical_or.at(has_node, chain, is_node[ridge].any(axis=1))
    if has_node.all():
        return chain
    first = np.unique(chain, return_index=True)[1][~has_node]
    is_node[ridge[first, 0]] = True
    return _chain_of_ridge(ridge, is_node)


def _drop_spurs(xy: FloatingArray, ridge: AnyArray, width: FloatingArray) -> tuple[AnyArray, AnyArray]:
    """Remove dead ends shorter than the width of the street they branch from: branches into corners."""
    for _ in range(3):
        if not len(ridge):
            break
        chain = _chains(len(xy), ridge)
        length = np.bincount(chain, weights=np.linalg.norm(xy[ridge[:, 0]] - xy[ridge[:, 1]], axis=1))
        widest = np.zeros(len(length))
        np.maximum.at(widest, chain, width)
        degree = np.bincount(ridge.ravel(), minlength=len(xy))
        n_tips = np.bincount(chain, weights=(degree[ridge] == 1).sum(axis=1))
        n_forks = np.bincount(chain, weights=(degree[ridge] > 2).sum(axis=1))
        spur = (n_tips > 0) & (n_forks > 0) & (length < 1.1 * widest)
        if not spur.any() or spur.all():  # a single crossing has only short arms
            break
        keep = ~spur[chain]
        ridge, width = ridge[keep], width[keep]
    return ridge, width


def _lines(xy: FloatingArray, ridge: AnyArray, width: FloatingArray) -> CentreLines:
    chain = _chains(len(xy), ridge)
    order = np.argsort(chain, kind="stable")
    segments = np.asarray(shapely.linestrings(xy[ridge[order]]), object)
    shapes = np.asarray(shapely.line_merge(shapely.multilinestrings(segments, indices=chain[order])), object)
    single = shapely.get_type_id(shapes) == 1
    middle = np.array([np.median(part) for part in np.split(width[order], np.flatnonzero(np.diff(chain[order])) + 1)])
    shapes, middle = shapes[single], middle[single]
    start = shapely.get_coordinates(shapely.get_point(shapes, 0))
    end = shapely.get_coordinates(shapely.get_point(shapes, -1))
    node_xy, inverse = np.unique(np.concatenate([start, end]), axis=0, return_inverse=True)
    ends = inverse.reshape(2, -1).T
    return CentreLines(node_xy, ends, shapes, middle)


def _merge_crossings(lines: CentreLines) -> CentreLines:
    """Crossings closer than the width of their streets become one node."""
    length = shapely.length(lines.lines)
    degree = np.bincount(lines.ends.ravel(), minlength=len(lines.node_xy))
    short = (length < np.minimum(0.6 * lines.width, _LARGEST_CROSSING)) & (degree[lines.ends] > 2).all(axis=1)
    if not short.any():
        return lines
    n = len(lines.node_xy)
    pairs = lines.ends[short]
    links = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(n, n))
    n_groups, group = connected_components(links, directed=False)
    count = np.bincount(group, minlength=n_groups)
    xy = np.column_stack(
        [np.bincount(group, weights=lines.node_xy[:, i], minlength=n_groups) / count for i in range(2)]
    )
    ends = group[lines.ends]
    keep = ~((ends[:, 0] == ends[:, 1]) & (length < 2.0 * np.minimum(lines.width, _LARGEST_CROSSING)))
    shapes = _move_ends(lines.lines[keep], xy[ends[keep, 0]], xy[ends[keep, 1]])
    return CentreLines(xy, ends[keep], shapes, lines.width[keep])


def _move_ends(shapes: AnyArray, start: AnyArray, end: AnyArray) -> AnyArray:
    """Lines with their first and last point moved to these."""
    xy, row = shapely.get_coordinates(shapes, return_index=True)
    xy = xy.copy()
    first = np.flatnonzero(np.concatenate([[True], np.diff(row) > 0]))
    last = np.concatenate([first[1:] - 1, [len(row) - 1]])
    xy[first], xy[last] = start, end
    return np.asarray(shapely.linestrings(xy, indices=row))


def centre_lines(area: shapely.Geometry, *, spacing: float = 2.0, least_width: float = 0.6) -> CentreLines:
    """Centre lines of a polygonal area with the free width along them.

    Parameters
    ----------
    area : Polygon or MultiPolygon in metres
    spacing : between points along the outline; streets narrower than about this are lost [m]
    least_width : narrower passages are left out [m]

    Examples
    --------
    >>> lines = centre_lines(shapely.box(0, 0, 100, 6))
    >>> len(lines.lines), float(lines.width[0].round(1))
    (1, 6.0)
    """
    vertices, ridge, width = _ridges(area, spacing)
    wide = width >= least_width
    ridge, width = ridge[wide], width[wide]
    if not len(ridge):
        return CentreLines(np.empty((0, 2)), np.empty((0, 2), np.int64), np.empty(0, object), np.empty(0))
    xy, ridge = _merge_close(vertices, ridge, 0.25)
    ridge = np.sort(ridge, axis=1)
    ridge, first = np.unique(ridge, axis=0, return_index=True)
    width = width[first]
    real = ridge[:, 0] != ridge[:, 1]
    ridge, width = _drop_spurs(xy, ridge[real], width[real])
    return _merge_crossings(_lines(xy, ridge, width))
