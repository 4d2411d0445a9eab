"""Evacuation: people along streets while the water rises, and the best they could have done.

>>> from twin.evacuation import EvacuationScenario, Shelters
>>> EvacuationScenario().crowd
'weidmann'
"""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

# Name -> module that has it. Loaded on first use: the solver brings a compiler with it.
_PUBLIC = {
    "AtOnce": "scenario",
    "CrowdParameters": "detail",
    "DepartureTable": "scenario",
    "EvacuationScenario": "scenario",
    "GroupLimit": "scenario",
    "Logistic": "scenario",
    "Lognormal": "scenario",
    "PersonState": "states",
    "SAFETY_LABELS": "states",
    "Safety": "states",
    "Rayleigh": "scenario",
    "Shelters": "shelters",
    "ThreeClass": "scenario",
    "UNHURRIED": "detail",
    "UNLIMITED": "shelters",
    "Uniform": "scenario",
    "scenario_from_toml": "scenario",
    "WalkableSpace": "detail",
    "simulate_crowd": "detail",
    "arrival_percentiles": "ensemble",
    "assign_shelters": "optimum",
    "difficult_areas": "areas",
    "earliest_arrivals": "optimum",
    "isochrone_areas": "areas",
    "edge_exits": "exits",
    "latest_safe_departure": "optimum",
    "paired_difference": "ensemble",
    "run_prepared": "simulate",
    "simulate_evacuation": "simulate",
    "simulate_seeds": "ensemble",
    "space_from_polygons": "detail",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        value = public_value(f"twin.evacuation.{_PUBLIC[name]}", name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'twin.evacuation' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
