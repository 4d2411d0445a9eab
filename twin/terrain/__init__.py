"""Terrain: the ground water flows over, with what blocks it, on one grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from twin.lazy import public_value
from twin.terrain.ground import Terrain, with_ground

if TYPE_CHECKING:
    from twin.terrain.conditioning import filled_to_spill as filled_to_spill
    from twin.terrain.conditioning import pits as pits
    from twin.terrain.geotiff import ElevationRaster as ElevationRaster
    from twin.terrain.geotiff import elevation_at as elevation_at
    from twin.terrain.geotiff import read_elevation as read_elevation
    from twin.terrain.geotiff import sample_elevation as sample_elevation
    from twin.terrain.geotiff import without_missing as without_missing
    from twin.terrain.height_check import HEIGHT_TOLERANCE as HEIGHT_TOLERANCE
    from twin.terrain.height_check import compare_heights as compare_heights
    from twin.terrain.roughness import LAND_USES as LAND_USES
    from twin.terrain.roughness import PLATEAU_LAND_USE as PLATEAU_LAND_USE
    from twin.terrain.roughness import roughness_of_land_use as roughness_of_land_use
    from twin.terrain.walls import ABOVE_ANY_WATER as ABOVE_ANY_WATER
    from twin.terrain.walls import carve_openings as carve_openings
    from twin.terrain.walls import faces_from_lines as faces_from_lines

# Loaded on first use: these draw in compiled code or file readers.
_PUBLIC = {
    "ABOVE_ANY_WATER": "walls",
    "ElevationRaster": "geotiff",
    "HEIGHT_TOLERANCE": "height_check",
    "LAND_USES": "roughness",
    "PLATEAU_LAND_USE": "roughness",
    "carve_openings": "walls",
    "compare_heights": "height_check",
    "elevation_at": "geotiff",
    "faces_from_lines": "walls",
    "filled_to_spill": "conditioning",
    "pits": "conditioning",
    "read_elevation": "geotiff",
    "roughness_of_land_use": "roughness",
    "sample_elevation": "geotiff",
    "without_missing": "geotiff",
}

__all__ = ["Terrain", "with_ground", *_PUBLIC]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        value = public_value(f"twin.terrain.{_PUBLIC[name]}", name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'twin.terrain' has no attribute {name!r}")
