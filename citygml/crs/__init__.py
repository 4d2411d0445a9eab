"""Coordinate systems and heights: the only place where axis order, projection and geoid are dealt with.

Knows arrays and names, nothing of models. x is east or longitude, y north or latitude,
whatever the CRS's own axis order.
"""

from __future__ import annotations

from citygml.crs.heights import GEOIDS, geoid_height, shift_heights
from citygml.crs.metric import horizontal
from citygml.crs.names import (
    AXIS_ORDERS,
    NamedCrs,
    crs_from_srs_name,
    height_datum_of,
    same_crs,
    settle_axis_order,
)
from citygml.crs.projection import crs_of, project_points, project_xy, target_datum
from citygml.crs.scale import length_scale
from citygml.crs.zones import plane_rectangular

__all__ = [
    "AXIS_ORDERS",
    "GEOIDS",
    "NamedCrs",
    "crs_from_srs_name",
    "crs_of",
    "geoid_height",
    "height_datum_of",
    "horizontal",
    "length_scale",
    "plane_rectangular",
    "project_points",
    "project_xy",
    "same_crs",
    "settle_axis_order",
    "shift_heights",
    "target_datum",
]
