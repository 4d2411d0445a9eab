"""Hazard: a flood result read off at the places that matter, streets, buildings and points, in time."""

from __future__ import annotations

from twin.criteria import DEPTH_RANKS, collapse_class, damage_rate, depth_rank, depth_rank_label
from twin.hazard.buildings import building_hazard, building_hazard_in_time, hazard_on_buildings, risk_rows
from twin.hazard.cells import building_cells, point_cells, street_cells
from twin.hazard.points import hazard_on_points
from twin.hazard.streets import edges_to_cut, hazard_on_streets

collapse_by_flow = collapse_class

__all__ = [
    "DEPTH_RANKS",
    "building_cells",
    "building_hazard",
    "building_hazard_in_time",
    "collapse_by_flow",
    "collapse_class",
    "damage_rate",
    "depth_rank",
    "depth_rank_label",
    "edges_to_cut",
    "hazard_on_buildings",
    "hazard_on_points",
    "hazard_on_streets",
    "point_cells",
    "risk_rows",
    "street_cells",
]
