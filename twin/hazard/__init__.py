"""Hazard: a flood result read off at the places that matter, streets and buildings, in time."""

from __future__ import annotations

from twin.hazard.buildings import building_hazard, building_hazard_in_time, risk_rows
from twin.hazard.damage import damage_rate
from twin.hazard.ranks import DEPTH_RANKS, collapse_by_flow, depth_rank, depth_rank_label
from twin.hazard.streets import hazard_on_streets

__all__ = [
    "DEPTH_RANKS",
    "building_hazard",
    "building_hazard_in_time",
    "collapse_by_flow",
    "damage_rate",
    "depth_rank",
    "depth_rank_label",
    "hazard_on_streets",
    "risk_rows",
]
