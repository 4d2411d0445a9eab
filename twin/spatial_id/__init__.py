"""Spatial IDs (空間ID): the world as cells, from 33,554 km down to a millimetre, and the cells shapes meet.

Functions on arrays; text is for input and output only. Heights always require their datum by name.
"""

from __future__ import annotations

from twin.spatial_id.cover import (
    Cover,
    cover_boxes,
    cover_capsules,
    cover_cylinders,
    cover_lines,
    cover_meshes,
    cover_points,
    cover_polygons,
    cover_solids,
)
from twin.spatial_id.datum import Geoid, to_orthometric
from twin.spatial_id.family import children, neighbours, parents, shift
from twin.spatial_id.frames import cover_frame, encode_frame
from twin.spatial_id.keys import from_key, from_morton, from_pair, to_key, to_morton, to_pair
from twin.spatial_id.ranges import (
    CellRange,
    cells_of_range,
    contains,
    difference,
    intersection,
    merge,
    range_of_cells,
    union,
    unique,
)
from twin.spatial_id.text import (
    extended_from_text,
    from_text,
    temporal_from_text,
    temporal_to_text,
    tilehash_from_text,
    tilehash_to_text,
    time_index,
    to_text,
)
from twin.spatial_id.zfxy import Bounds, Cells, bounds, centers, check_cells, encode, tile_coordinates

__all__ = [
    "Bounds",
    "CellRange",
    "Cells",
    "Cover",
    "Geoid",
    "bounds",
    "cells_of_range",
    "centers",
    "check_cells",
    "children",
    "contains",
    "cover_boxes",
    "cover_capsules",
    "cover_cylinders",
    "cover_frame",
    "cover_lines",
    "cover_meshes",
    "cover_points",
    "cover_polygons",
    "cover_solids",
    "difference",
    "encode",
    "encode_frame",
    "extended_from_text",
    "from_key",
    "from_morton",
    "from_pair",
    "from_text",
    "intersection",
    "merge",
    "neighbours",
    "parents",
    "range_of_cells",
    "shift",
    "temporal_from_text",
    "temporal_to_text",
    "tile_coordinates",
    "tilehash_from_text",
    "tilehash_to_text",
    "time_index",
    "to_key",
    "to_morton",
    "to_orthometric",
    "to_pair",
    "to_text",
    "union",
    "unique",
]
