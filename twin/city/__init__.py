"""From a city model to what simulations start from: terrain, streets, people."""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

# Name -> module that has it. Loaded on first use: each draws in compiled code.
_PUBLIC = {
    "ClosedGapWarning": "twin.city.terrain",
    "conditioning_report": "twin.city.conditioning",
    "cover_city": "twin.city.voxels",
    "flood_from_water_bodies": "twin.city.given_flood",
    "narrow_gaps": "twin.city.gaps",
    "population_from_census": "twin.city.people",
    "population_from_city": "twin.city.people",
    "shelters_from_city": "twin.city.people",
    "streets_from_city": "twin.city.streets",
    "streets_from_free_space": "twin.city.streets",
    "streets_from_lines": "twin.city.streets",
    "terrain_from_city": "twin.city.terrain",
    "top_buildings": "twin.city.footprints",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        value = public_value(_PUBLIC[name], name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'twin.city' has no attribute {name!r}")
