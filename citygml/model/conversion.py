"""A city model in another CRS or with heights of another datum."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from citygml.arrays import FloatArray
from citygml.crs import crs_of, project_points, target_datum
from citygml.errors import CrsError
from citygml.model.data import CityData

__all__ = ["to_crs"]

Model = TypeVar("Model", bound=CityData)


def to_crs(model: Model, crs: Any, *, height: str | None, geoid: str) -> Model:
    """See `CityModel.to_crs`."""
    if model.crs is None:
        raise CrsError("the model has no CRS; read it again with crs=, naming the one the data is in")
    source, target = model.crs, crs_of(crs)

    def projected(points: FloatArray) -> FloatArray:
        return project_points(points, source, target, source_datum=model.height_datum, height=height, geoid=geoid)

    return replace(
        model,
        vertices=projected(model.vertices),
        line_vertices=projected(model.line_vertices),
        points=projected(model.points),
        crs=target,
        height_datum=target_datum(target, model.height_datum, height),
    )
