"""Polygons of a model as shapely geometry: by row, made valid, and dissolved by owner."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml import ragged
from citygml.arrays import AnyArray
from citygml.crs import crs_of, horizontal, project_points, project_xy
from citygml.errors import CrsError
from citygml.model import CityModel
from citygml.polygon_measures import vector_areas

__all__ = ["dissolved", "metres_per_unit", "polygon_shapes", "polygon_vectors", "valid_polygons"]

_METRES_PER_DEGREE = 111_320.0


def metres_per_unit(model: CityModel) -> AnyArray:
    """Metres per unit of x, y and z (3,): about the middle latitude for a model in degrees, else 1."""
    if len(model.vertices) and model.crs is not None and horizontal(model.crs).is_geographic:
        latitude = np.radians(np.nanmean(model.vertices[:: max(1, len(model.vertices) // 1000), 1]))
        return np.array([_METRES_PER_DEGREE * np.cos(latitude), _METRES_PER_DEGREE, 1.0])
    return np.ones(3)


def polygon_vectors(model: CityModel, polygons: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Vector area (k, 3) of the outer rings and area (k,) of the holes, in metres also for a model in degrees. [m2]"""
    return vector_areas(model.vertices, model.ring_offsets, model.polygon_offsets, polygons, metres_per_unit(model))


def polygon_shapes(model: CityModel, polygons: AnyArray, *, crs: Any = None, has_z: bool = False) -> AnyArray:
    """Shapely polygons of these rows. Rings of fewer than four points are left out with their polygon empty.

    Raises
    ------
    CrsError
        When crs is given and the model has none.
    """
    import shapely

    rings, polygon_offsets = ragged.take_index(model.polygon_offsets, polygons)
    index, ring_offsets = ragged.take_index(model.ring_offsets, rings)
    coordinates = model.vertices[index]
    short = np.diff(ring_offsets) < 4
    if short.any():
        keep = ~short
        owner = ragged.row_of_element(polygon_offsets)
        coordinates = coordinates[keep[ragged.row_of_element(ring_offsets)]]
        # A polygon whose outer ring is short loses its holes as well: there is nothing to take them from.
        ring_offsets = ragged.offsets_from_lengths(np.diff(ring_offsets)[keep])
        polygon_offsets = ragged.offsets_from_lengths(np.bincount(owner[keep], minlength=len(polygons)))
    if crs is not None:
        if model.crs is None:
            raise CrsError("the model has no CRS; read it again with crs=, naming the one the data is in")
        target = crs_of(crs)
        if has_z:
            coordinates = project_points(coordinates, model.crs, target, source_datum=model.height_datum)
        else:
            x, y = project_xy(coordinates[:, 0], coordinates[:, 1], model.crs, target)
            coordinates = np.stack([x, y], axis=1)
    flat = coordinates if has_z else np.ascontiguousarray(coordinates[:, :2])
    shapes: AnyArray = shapely.from_ragged_array(shapely.GeometryType.POLYGON, flat, (ring_offsets, polygon_offsets))
    return shapes


def valid_polygons(shapes: AnyArray) -> AnyArray:
    """The same shapes, invalid ones repaired; points and lines that the repair leaves are dropped."""
    import shapely

    bad = ~shapely.is_valid(shapes)
    if bad.any():
        shapes = shapes.copy()
        shapes[bad] = _polygonal(shapely.make_valid(shapes[bad]))
    return shapes


def dissolved(shapes: AnyArray, owner: AnyArray, n: int) -> AnyArray:
    """Union (n,) of the valid shapes of each owner; None for an owner without area."""
    import shapely

    out = np.full(n, None, dtype=object)
    if not len(shapes):
        return out
    order = np.argsort(owner, kind="stable")
    owners, first, count = np.unique(owner[order], return_index=True, return_counts=True)
    single = count == 1
    out[owners[single]] = shapes[order[first[single]]]
    for row, start, number in zip(owners[~single], first[~single], count[~single]):
        out[row] = shapely.union_all(shapes[order[start : start + number]])
    several = owners[~single]
    out[several] = _polygonal(out[several])
    out[owners[shapely.is_empty(out[owners])]] = None
    return out


def _polygonal(shapes: AnyArray) -> AnyArray:
    """Only the areas of mixed geometry."""
    import shapely

    kind = shapely.get_type_id(shapes)
    mixed = np.flatnonzero(~np.isin(kind, (3, 6)))
    for k in mixed:
        parts = shapely.get_parts(shapely.get_parts(shapes[k]))
        shapes[k] = shapely.union_all(parts[np.isin(shapely.get_type_id(parts), (3, 6))])
    return shapes
