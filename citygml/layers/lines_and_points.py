"""Lines and points of a model as shapely geometry in any CRS."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml import ragged
from citygml.arrays import AnyArray, FloatArray
from citygml.crs import crs_of, project_points
from citygml.errors import CrsError
from citygml.model import CityModel

__all__ = ["line_shapes", "point_shapes"]


def line_shapes(model: CityModel, lines: AnyArray, crs: Any) -> AnyArray:
    """(n,) LineStringZ of these rows; a line of one point has it twice, a line of none is empty."""
    import shapely

    index, offsets = ragged.take_index(model.line_offsets, lines)
    single = np.flatnonzero(np.diff(offsets) == 1)
    if len(single):
        count = np.diff(offsets)
        repeat = np.ones(len(index), np.int64)
        repeat[offsets[single]] = 2
        count[single] = 2
        index, offsets = np.repeat(index, repeat), ragged.offsets_from_lengths(count)
    xyz = _projected(model, model.line_vertices[index], crs)
    shapes: AnyArray = shapely.from_ragged_array(shapely.GeometryType.LINESTRING, xyz, (offsets,))
    return shapes


def point_shapes(model: CityModel, points: AnyArray, crs: Any) -> AnyArray:
    """(n,) PointZ of these rows."""
    import shapely

    return np.asarray(shapely.points(_projected(model, model.points[points], crs)), dtype=object)


def _projected(model: CityModel, xyz: FloatArray, crs: Any) -> FloatArray:
    if crs is None:
        return xyz
    if model.crs is None:
        raise CrsError("the model has no CRS; read it again with crs=, naming the one the data is in")
    return project_points(xyz, model.crs, crs_of(crs), source_datum=model.height_datum)
