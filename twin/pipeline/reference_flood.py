"""A published flood map beside the computed one: how far the two agree."""

from __future__ import annotations

from pathlib import Path

import xarray as xr

from citygml.model import CityModel
from twin.errors import ScenarioError
from twin.hazard.agreement import flood_agreement
from twin.pipeline.inputs import resolve
from twin.scenario import PublishedFlood
from twin.terrain import Terrain

__all__ = ["agreement_with_published", "published_flood"]


def published_flood(published: PublishedFlood, folder: Path, city: CityModel, terrain: Terrain) -> xr.Dataset:
    """The published flood on the run's own grid: depth_max and is_known.

    Reads PLATEAU inundation files (fld, tnm, htd, ifld, rfld; a file or folder) and the CSV, NetCDF and folders of
    MLIT's guideline for electronic flood maps (浸水想定区域図データ電子化ガイドライン); of a folder with several breach
    points the worst of all.

    Raises
    ------
    ScenarioError
        The path is of none of these kinds, or nothing of it is there.
    """
    path = resolve(published.path, folder)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        from twin.io.inundation_mesh import flood_from_mesh_csv

        return flood_from_mesh_csv(path, terrain.grid)
    if suffix == ".nc":
        from twin.io.inundation_mesh import flood_from_mesh_netcdf

        return flood_from_mesh_netcdf(path, terrain.grid)
    if path.is_dir() and any(p.suffix.lower() in (".csv", ".nc") for p in path.rglob("*")):
        from twin.hazard.inundation import envelope_of_floods
        from twin.io.inundation_set import ENVELOPE, find_inundation_set, read_inundation

        files = find_inundation_set(path)
        if files.envelope.paths:
            return read_inundation(files, terrain, breach=ENVELOPE)
        return envelope_of_floods(read_inundation(files, terrain, breach=name) for name in list(files.breaches))
    if path.is_dir() or suffix in (".gml", ".citygml", ".zip"):
        import citygml
        from twin.city import flood_from_water_bodies

        bodies = citygml.read(path, on_error="collect")
        if bodies.n_objects == 0:
            raise ScenarioError(f"flood.given {published.path!r}: no water body in it")
        if city.crs is not None:
            bodies = bodies.to_crs(city.crs.to_2d())
        return flood_from_water_bodies(bodies, terrain, kind=published.kind, scale=published.scale)
    raise ScenarioError(
        f"flood.given {published.path!r}: expected a PLATEAU file or folder, or a .csv, .nc or folder of the guideline"
    )


def agreement_with_published(
    flood: xr.Dataset, published: PublishedFlood, folder: Path, city: CityModel, terrain: Terrain
) -> dict[str, float]:
    """Scores of `twin.hazard.agreement.flood_agreement`, by name."""
    other = published_flood(published, folder, city, terrain)
    scores = flood_agreement(flood, other)
    return {name: float(value) for name, value in scores.attrs.items() if isinstance(value, (int, float))}
