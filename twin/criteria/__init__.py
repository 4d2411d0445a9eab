"""Criteria: every physical and safety statement, once.

The wet threshold, limits for walking in water, floor heights, dry storeys, collapse of wooden houses, depth ranks,
hazard ratings, damage rates, height datums: one function per statement with its unit and source, on a table of
constants. Flood kernels, hazard, evacuation, reference floods, alerts, scene and report call these; no other package
has a copy of a constant. Plain functions on arrays; NaN is unknown and stays unknown.
"""

from __future__ import annotations

from twin.criteria.collapse import COLLAPSE_LIMITS, WOODEN_STOREYS, collapse_class, stands
from twin.criteria.damage import damage_rate
from twin.criteria.datums import HEIGHT_DATUMS, HeightDatum, height_datum
from twin.criteria.floors import (
    FLOOR_HEIGHT,
    STOREY_HEIGHT,
    dry_storeys,
    storeys_and_height,
    wet_storeys,
)
from twin.criteria.ranks import (
    DEPTH_RANKS,
    DRY_COLOUR,
    UNKNOWN_COLOUR,
    DepthRank,
    depth_rank,
    depth_rank_label,
)
from twin.criteria.rating import AIDR_CLASSES, DEBRIS_DEPTH, DEBRIS_SPEED, aidr_class, hazard_rating
from twin.criteria.wading import (
    DOOR_DEPTH,
    EXPOSURE_DEPTHS,
    EXPOSURE_FORCES,
    WATER_LIMITS,
    Group,
    WaterLimit,
    is_passable,
    largest_specific_force,
    specific_force,
    water_speed_factor,
)
from twin.criteria.water import DEEP_DEPTH, WET_DEPTH, WaterState, is_wet, water_state

__all__ = [
    "AIDR_CLASSES",
    "COLLAPSE_LIMITS",
    "DEBRIS_DEPTH",
    "DEBRIS_SPEED",
    "DEEP_DEPTH",
    "DEPTH_RANKS",
    "DOOR_DEPTH",
    "DRY_COLOUR",
    "EXPOSURE_DEPTHS",
    "EXPOSURE_FORCES",
    "FLOOR_HEIGHT",
    "HEIGHT_DATUMS",
    "STOREY_HEIGHT",
    "UNKNOWN_COLOUR",
    "WATER_LIMITS",
    "WET_DEPTH",
    "WOODEN_STOREYS",
    "DepthRank",
    "Group",
    "HeightDatum",
    "WaterLimit",
    "WaterState",
    "aidr_class",
    "collapse_class",
    "damage_rate",
    "depth_rank",
    "depth_rank_label",
    "dry_storeys",
    "hazard_rating",
    "height_datum",
    "is_passable",
    "is_wet",
    "largest_specific_force",
    "specific_force",
    "stands",
    "storeys_and_height",
    "water_speed_factor",
    "water_state",
    "wet_storeys",
]
