"""CityModel: a whole city as a few flat arrays and tables, and how to cut and join it."""

from __future__ import annotations

from citygml.model.change import concat
from citygml.model.container import Appearance, CityModel, GeometryKind, Surface, empty_objects, empty_table

__all__ = ["Appearance", "CityModel", "GeometryKind", "Surface", "concat", "empty_objects", "empty_table"]
