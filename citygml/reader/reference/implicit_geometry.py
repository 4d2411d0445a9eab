"""Implicit geometries: templates in local metres, placed in the world."""

from __future__ import annotations

import math

import numpy as np

from citygml.arrays import AnyArray
from citygml.crs import horizontal
from citygml.model import GeometryKind
from citygml.reader.reference.builder import Builder, Geometry, Implicit, Link, OrientedPolygon, Polygon
from citygml.reader.reference.links import Links

__all__ = ["place_implicits"]

# GRS80, which JGD2011 and every system in use in Japan and Europe share to the millimetre.
SEMI_MAJOR = 6378137.0
FLATTENING = 1.0 / 298.257222101


def place_implicits(builder: Builder, links: Links) -> None:
    """GeometryContext inline templates, and append a copy for every link to one."""
    templates = {
        row: builder.polygons[row]
        for implicit in builder.implicits
        for item in implicit.items
        if isinstance(item, OrientedPolygon) and (row := item.polygon) is not None
    }
    for implicit in builder.implicits:
        _note_approximation(builder, implicit)
        if implicit.link is None:
            for item in implicit.items:
                if isinstance(item, OrientedPolygon):
                    _place(builder, item.polygon, implicit)
            for table, rows in ((builder.lines, implicit.lines), (builder.points, implicit.points)):
                for row in rows:
                    table[row] = table[row]._replace(points=placed(table[row].points, implicit))
    for implicit in builder.implicits:
        if implicit.link is not None:
            _copy(builder, implicit, implicit.link, links, templates)


def _place(builder: Builder, row: int, implicit: Implicit) -> None:
    polygon = builder.polygons[row]
    builder.polygons[row] = polygon._replace(rings=[placed(ring, implicit) for ring in polygon.rings])


def _copy(builder: Builder, implicit: Implicit, link: Link, links: Links, templates: dict[int, Polygon]) -> None:
    items = []
    for turned in links.expand([link]):
        template = templates.get(turned.polygon) if isinstance(turned, OrientedPolygon) else None
        if template is None:
            continue
        items.append(OrientedPolygon(len(builder.polygons), turned.reversed))
        builder.polygons.append(
            template._replace(
                rings=[placed(ring, implicit) for ring in template.rings],
                object=implicit.row.object,
                boundary=implicit.row.boundary,
                lod=implicit.lod,
                surface=implicit.surface,
            )
        )
    kind = GeometryKind.MULTI_SURFACE
    builder.geometries.append(Geometry(implicit.row.object, implicit.lod, kind, list(items), kind))


def placed(ring: AnyArray, implicit: Implicit) -> AnyArray:
    """Positions of a template's ring in the world.

    In a projected CRS: matrix, then the reference point is added. In a geographic one the
    metres east and north of the reference point become degrees by the radii of curvature there.
    """
    local = np.column_stack([ring, np.ones(len(ring))]) @ implicit.matrix.T
    offset = local[:, :3] / np.where(local[:, 3:4] == 0.0, 1.0, local[:, 3:4])
    anchor = implicit.anchor
    if _is_geographic(implicit):
        latitude = math.radians(anchor[1])
        squared = FLATTENING * (2.0 - FLATTENING)
        curve = 1.0 - squared * math.sin(latitude) ** 2
        along = SEMI_MAJOR * (1.0 - squared) / curve**1.5
        across = SEMI_MAJOR / math.sqrt(curve) * math.cos(latitude)
        offset = offset / np.array([math.radians(across), math.radians(along), 1.0])
    return np.asarray(anchor + offset)


def _is_geographic(implicit: Implicit) -> bool:
    crs = implicit.positions.crs
    return crs is not None and bool(horizontal(crs).is_geographic)


def _note_approximation(builder: Builder, implicit: Implicit) -> None:
    if _is_geographic(implicit):
        line = implicit.row.element.sourceline or 0
        builder.issue(implicit.positions.file, line, implicit.row.gml_id, "implicit_local")
