"""twin: flood the city, evacuate its people, watch its sensors, and show all of it.

"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"

# Name -> module that has it. Loaded on first use, so that importing the package stays fast.
_PUBLIC = {
    "Breach": "twin.flood",
    "ConstantInfiltration": "twin.flood",
    "DAY": "twin.quantities",
    "Drain": "twin.flood",
    "EdgeHazard": "twin.network",
    "EvacuationScenario": "twin.evacuation",
    "FloodScenario": "twin.flood",
    "GreenAmptInfiltration": "twin.flood",
    "Grid": "twin.grid",
    "HOUR": "twin.quantities",
    "HortonInfiltration": "twin.flood",
    "Hyetograph": "twin.flood",
    "InfiltrationMap": "twin.flood",
    "Inflow": "twin.flood",
    "LevelBoundary": "twin.flood",
    "Live": "twin.live",
    "MINUTE": "twin.quantities",
    "MM_PER_HOUR": "twin.quantities",
    "Population": "twin.population",
    "Pump": "twin.flood",
    "RainField": "twin.flood",
    "Reading": "twin.sensors",
    "RoofStorage": "twin.flood",
    "Sewer": "twin.flood",
    "SewerInlet": "twin.flood",
    "Shelters": "twin.evacuation",
    "Spool": "twin.store",
    "StreetNetwork": "twin.network",
    "Terrain": "twin.terrain",
    "TimeSeries": "twin.flood",
    "TwinError": "twin.errors",
    "Watch": "twin.alerts",
    "conditioning_report": "twin.city.conditioning",
    "flood_agreement": "twin.hazard.agreement",
    "flood_from_mesh_csv": "twin.io.given_flood",
    "flood_from_mesh_netcdf": "twin.io.given_flood",
    "flood_from_water_bodies": "twin.city.given_flood",
    "grid_over": "twin.grid",
    "load_live": "twin.live",
    "load_rules": "twin.alerts",
    "open_store": "twin.store",
    "read_elevation": "twin.terrain.geotiff",
    "simulate_evacuation": "twin.evacuation",
    "simulate_flood": "twin.flood",
    "terrain_from_city": "twin.city.terrain",
}

__all__ = sorted([*_PUBLIC, "__version__"])


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        from twin.lazy import public_value

        value = public_value(_PUBLIC[name], name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'twin' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
