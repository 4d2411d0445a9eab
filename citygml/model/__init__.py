"""CityModel: a whole city as a few flat arrays and tables, and how to select, reproject and join it."""

from __future__ import annotations

from citygml.model.city_model import CityModel
from citygml.model.combination import concat
from citygml.model.data import SOLID_KINDS, Appearance, GeometryKind, Surface, empty_objects, empty_table
from citygml.model.repeated_objects import join_repeated
from citygml.model.shells import one_shell_each

__all__ = [
    "SOLID_KINDS",
    "Appearance",
    "CityModel",
    "GeometryKind",
    "Surface",
    "concat",
    "empty_objects",
    "empty_table",
    "join_repeated",
    "one_shell_each",
]
