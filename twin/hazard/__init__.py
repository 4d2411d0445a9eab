"""Hazard: a flood result read off at the places that matter, streets, buildings and points, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from twin.lazy import public_value

if TYPE_CHECKING:
    from twin.criteria import DEPTH_RANKS as DEPTH_RANKS
    from twin.criteria import collapse_class as collapse_class
    from twin.criteria import damage_rate as damage_rate
    from twin.criteria import depth_rank as depth_rank
    from twin.criteria import depth_rank_label as depth_rank_label
    from twin.hazard.buildings import building_hazard as building_hazard
    from twin.hazard.buildings import building_hazard_in_time as building_hazard_in_time
    from twin.hazard.buildings import hazard_on_buildings as hazard_on_buildings
    from twin.hazard.buildings import risk_rows as risk_rows
    from twin.hazard.cells import building_cells as building_cells
    from twin.hazard.cells import point_cells as point_cells
    from twin.hazard.cells import street_cells as street_cells
    from twin.hazard.points import hazard_on_points as hazard_on_points
    from twin.hazard.streets import edges_to_cut as edges_to_cut
    from twin.hazard.streets import hazard_on_streets as hazard_on_streets

# Name -> module that has it. Loaded on first use: flood results need xarray, which is optional.
_PUBLIC = {
    "DEPTH_RANKS": "twin.criteria",
    "building_cells": "twin.hazard.cells",
    "building_hazard": "twin.hazard.buildings",
    "building_hazard_in_time": "twin.hazard.buildings",
    "collapse_class": "twin.criteria",
    "damage_rate": "twin.criteria",
    "depth_rank": "twin.criteria",
    "depth_rank_label": "twin.criteria",
    "edges_to_cut": "twin.hazard.streets",
    "hazard_on_buildings": "twin.hazard.buildings",
    "hazard_on_points": "twin.hazard.points",
    "hazard_on_streets": "twin.hazard.streets",
    "point_cells": "twin.hazard.cells",
    "risk_rows": "twin.hazard.buildings",
    "street_cells": "twin.hazard.cells",
}

__all__ = sorted([*_PUBLIC, "collapse_by_flow"])


def __getattr__(name: str) -> Any:
    if name == "collapse_by_flow":
        return public_value("twin.criteria", "collapse_class")
    if name in _PUBLIC:
        return public_value(_PUBLIC[name], name)
    raise AttributeError(f"module 'twin.hazard' has no attribute {name!r}")
