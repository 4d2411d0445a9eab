"""Hazard: water of a flood result at streets, buildings and points over time."""

from twin.lazy import attach_stub

_FORMER = {
    "DEPTH_RANKS": "twin.criteria:DEPTH_RANKS",
    "collapse_class": "twin.criteria:collapse_class",
    "damage_rate": "twin.criteria:damage_rate",
    "depth_rank": "twin.criteria:depth_rank",
    "depth_rank_label": "twin.criteria:depth_rank_label",
    "collapse_by_flow": "twin.criteria:collapse_class",
}

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__, former=_FORMER)
