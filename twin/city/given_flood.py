"""Floods that PLATEAU carries as water bodies (fld, tnm, htd, ifld, rfld), on a terrain's grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.model import CityModel
from twin.city.footprints import rings_of
from twin.city.ground import polygon_triangles
from twin.errors import CrsMismatchError, InputError
from twin.fields import FIELDS
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["flood_from_water_bodies"]

Array = np.ndarray


def flood_from_water_bodies(
    city: CityModel, terrain: Terrain, *, kind: str | None = None, scale: str | None = None
) -> xr.Dataset:
    """Highest water surface of the inundation bodies, as level, depth over the terrain, and depth rank.

    Parameters
    ----------
    kind, scale : str, optional
        Only bodies whose risk record has this kind (e.g. "RiverFlooding") and scale code or label.

    Returns
    -------
    Dataset
        level_max, depth_max (surface minus the terrain, never below zero), `depth_rank` (the rank the body
        carries, 0 where none), `is_known` (inside a body). The surface is in the city's height datum.

    Raises
    ------
    InputError
        When no water body with a risk record is left.
    """
    import xarray as xr

    from twin.kernels.raster import raster_polygons, raster_triangles

    if city.crs is not None and terrain.grid.crs is not None and city.crs.to_2d() != terrain.grid.crs.to_2d():
        ours, theirs = city.crs.to_string(), terrain.grid.crs.to_string()
        raise CrsMismatchError(f"the city is in {ours}, the grid in {theirs}; reproject one")
    ranks = _ranks(city, kind, scale)
    owner = city.polygon_object
    polygons = np.flatnonzero(ranks[owner] > 0) if city.n_polygons else np.empty(0, np.int64)
    if not len(polygons):
        raise InputError(
            "the city has no water body with a risk record of this kind and scale; read its "
            "fld, tnm, htd, ifld or rfld folder"
        )
    grid = terrain.grid
    polygons = polygons[np.argsort(ranks[owner[polygons]], kind="stable")]  # the deepest rank is drawn last
    rings = rings_of(city, polygons, owner[polygons])
    corners = polygon_triangles(rings).astype(np.float64)
    corners[..., 0] = (corners[..., 0] - grid.x0) / grid.cell_size
    corners[..., 1] = (corners[..., 1] - grid.y0) / grid.cell_size
    corners[..., 2] *= -1.0  # the kernel keeps the lowest; the highest surface is wanted
    level = np.full(grid.shape, np.nan)
    raster_triangles(corners, level)
    level *= -1.0
    rank = np.zeros(grid.shape, np.uint8)
    xy = (rings.xyz[:, :2] - (grid.x0, grid.y0)) / grid.cell_size
    raster_polygons(xy, rings.ring_offsets, rings.polygon_offsets, ranks[rings.owner].astype(np.uint8), rank)
    known = np.isfinite(level)
    depth = np.where(known, np.maximum(level - terrain.elevation, 0.0), 0.0)
    variables: dict[str, Any] = {
        name: (("y", "x"), values.astype(np.float32), {"units": "m", "long_name": FIELDS[name].en})
        for name, values in (("level_max", level), ("depth_max", depth))
    }
    variables["depth_rank"] = (("y", "x"), rank, {"long_name": "depth rank the water body carries, 0 without"})
    variables["is_known"] = (("y", "x"), known, {"long_name": "inside a water body"})
    attributes = {
        "source": "PLATEAU water bodies",
        "height_datum": city.height_datum,
        "crs": grid.crs.to_wkt() if grid.crs is not None else "",
        "cell_size": grid.cell_size,
        "assumptions": "a given flood: depth is its surface minus this terrain, not the map's own depth",
    }
    return xr.Dataset(variables, coords={"y": grid.y, "x": grid.x}, attrs=attributes)


def _ranks(city: CityModel, kind: str | None, scale: str | None) -> Array:
    """Rank of the water body every object is, 0 for all that is none or not asked for. (n_objects,)"""
    ranks = np.zeros(city.n_objects, np.int64)
    risks = city.risks
    is_water = city.objects["type"].astype(str).str.startswith("wtr:").to_numpy()
    keep = is_water[risks["object"].to_numpy(np.int64)] if len(risks) else np.zeros(0, bool)
    if kind is not None:
        keep &= risks["kind"].astype(str).str.contains(kind, regex=False).to_numpy()
    if scale is not None:
        keep &= ((risks["scale"].astype(str) == scale) | (risks["scale_label"].astype(str) == scale)).to_numpy()
    code = risks["rank"].astype(str).str.extract(r"(\d+)", expand=False).astype(float).fillna(1).to_numpy()
    np.maximum.at(ranks, risks["object"].to_numpy(np.int64)[keep], code[keep].astype(np.int64))
    if kind is None and scale is None:  # bodies whose risk went unread still are given water
        ranks[is_water & (ranks == 0) & _from_risk_folder(city)] = 1
    return ranks


def _from_risk_folder(city: CityModel) -> Array:
    packages = city.files["package"].astype(str).to_numpy()
    is_risk = np.isin(packages, ("fld", "tnm", "htd", "ifld", "rfld"))
    file = city.objects["file"].to_numpy(np.int64)
    if not len(packages):
        return np.zeros(city.n_objects, bool)
    return np.where(file >= 0, is_risk[np.clip(file, 0, len(packages) - 1)], False)
