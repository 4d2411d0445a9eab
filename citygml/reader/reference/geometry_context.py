"""What is known around a geometry while its elements are read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from citygml.arrays import AnyArray
from citygml.crs import horizontal
from citygml.reader.reference.builder import Builder, Row
from citygml.reader.reference.coordinates import Positions
from citygml.reader.reference.document import Element

__all__ = ["GeometryContext"]

_METRES_PER_DEGREE = math.pi * 6378137.0 / 180.0


@dataclass
class GeometryContext:
    """The row, LOD and surface of the geometry being read, and whether its lines are a terrain intersection."""

    builder: Builder
    positions: Positions
    document: int
    row: Row
    lod: int
    surface: int
    is_terrain_intersection: bool = False

    def issue(self, element: Element, code: str, **values: Any) -> None:
        """Add an issue about an element of this row."""
        self.builder.issue(self.positions.file, element.sourceline or 0, self.row.gml_id, code, **values)

    def metres_at(self, point: AnyArray) -> AnyArray:
        """Metres per unit of x, y, z near a point."""
        crs = self.positions.crs
        if crs is None or not horizontal(crs).is_geographic:
            return np.ones(3)
        return np.array([_METRES_PER_DEGREE * math.cos(math.radians(point[1])), _METRES_PER_DEGREE, 1.0])
