"""Read and write files: rasters, results and exports. Libraries are imported when a file is written."""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

# Name -> module of this room that has it.
_PUBLIC = {
    "evacuation_manifest": "evacuation",
    "read_population": "population_table",
    "read_shelters": "shelters",
    "write_cog": "results",
    "write_cog_raster": "results",
    "write_csv": "tables",
    "write_czml": "czml",
    "write_evacuation_layers": "evacuation",
    "write_events": "evacuation",
    "write_geopackage": "tables",
    "write_geoparquet": "tables",
    "write_glb": "gltf",
    "write_moving_features": "evacuation",
    "write_netcdf": "results",
    "write_tiles3d": "tiles3d",
    "write_trajectories": "people",
    "write_ugrid": "results",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return public_value(f"twin.io.{_PUBLIC[name]}", name)
    raise AttributeError(f"module 'twin.io' has no attribute {name!r}")
