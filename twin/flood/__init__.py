"""Floods: rain, rivers, seas and breaches on a terrain, by the shallow water equations.

>>> from twin.quantities import HOUR, MM_PER_HOUR
>>> scenario = FloodScenario(rain=80 * MM_PER_HOUR, duration=2 * HOUR)
"""

from twin.flood.checkpoint import remove_checkpoint
from twin.flood.ensemble import compare_floods, simulate_ensemble
from twin.flood.scenario import (
    Breach,
    ConstantInfiltration,
    Drain,
    FloodScenario,
    GreenAmptInfiltration,
    HortonInfiltration,
    Hyetograph,
    InfiltrationMap,
    Inflow,
    LevelBoundary,
    Pump,
    RainField,
    RoofStorage,
    TimeSeries,
)
from twin.flood.sewer import Sewer, SewerInlet
from twin.flood.simulate import CheckpointWarning, FloodValidityWarning, simulate_flood

__all__ = [
    "Breach",
    "CheckpointWarning",
    "ConstantInfiltration",
    "Drain",
    "FloodScenario",
    "FloodValidityWarning",
    "GreenAmptInfiltration",
    "HortonInfiltration",
    "Hyetograph",
    "InfiltrationMap",
    "Inflow",
    "LevelBoundary",
    "Pump",
    "RainField",
    "RoofStorage",
    "Sewer",
    "SewerInlet",
    "TimeSeries",
    "compare_floods",
    "remove_checkpoint",
    "simulate_ensemble",
    "simulate_flood",
]
