"""Triangles of a gml:Tin that has control points alone."""

from __future__ import annotations

import numpy as np

from citygml.arrays import AnyArray
from citygml.reader.reference.builder import OrientedPolygon, Polygon
from citygml.reader.reference.coordinates import positions_below
from citygml.reader.reference.document import Element, canonical, children, text_of
from citygml.reader.reference.geometry_context import GeometryContext

__all__ = ["TIN_POINTS", "check_points", "triangulated"]

TIN_POINTS = ("gml:controlPoint", "gml:stopLines", "gml:breakLines")
"""Children of a gml:Tin with points of its surface."""


def _points(element: Element, context: GeometryContext) -> AnyArray:
    parts = [positions_below(child, context.positions) for child in children(element) if canonical(child) in TIN_POINTS]
    return np.concatenate([np.empty((0, 3)), *parts])


def triangulated(element: Element, context: GeometryContext) -> list[OrientedPolygon]:
    """Delaunay triangles of the points, in plan; those with an edge longer than gml:maxLength are left out."""
    import shapely

    points = _points(element, context)
    points = points[np.isfinite(points[:, :2]).all(axis=1)]
    if not len(points):
        return []
    # GEOS gives the corners as they were, heights too.
    flat = np.ascontiguousarray(points[:, :2]) if np.isnan(points[:, 2]).any() else points
    cut = shapely.get_parts(shapely.delaunay_triangles(shapely.multipoints(flat)))
    corners = shapely.get_coordinates(shapely.orient_polygons(cut), include_z=True).reshape(-1, 4, 3)
    longest = _longest_edge(element)
    edges = np.linalg.norm(np.diff(corners[:, :, :2] * context.metres_at(points[0])[:2], axis=1), axis=2).max(axis=1)
    corners = corners[edges <= longest]
    context.issue(element, "tin_triangulated", points=len(points), count=len(corners))
    found = []
    for ring in corners:
        found.append(OrientedPolygon(len(context.builder.polygons), reversed=False))
        place = (context.row.object, context.row.boundary, context.lod, context.surface)
        context.builder.polygons.append(Polygon([ring], [None], [len(ring)], *place))
    return found


def _longest_edge(element: Element) -> float:
    for child in children(element):
        if canonical(child) == "gml:maxLength":
            try:
                length = float(text_of(child))
            except ValueError:
                continue
            if length > 0.0:
                return length
    return float("inf")


def check_points(element: Element, polygons: list[int], context: GeometryContext) -> None:
    """An issue where points of a Tin are no corners of its triangles."""
    points = _points(element, context)
    if not len(points):
        return
    rings = (ring for row in polygons for ring in context.builder.polygons[row].rings)
    corners = {tuple(corner) for ring in rings for corner in ring[:, :2].tolist()}
    left = sum(tuple(point) not in corners for point in points[:, :2].tolist())
    if left:
        context.issue(element, "tin_points", count=left)
