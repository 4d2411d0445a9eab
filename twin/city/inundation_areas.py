"""Inundation areas in PLATEAU data, stored as water bodies (fld, tnm, htd, ifld, rfld), on a terrain's grid."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.model import CityModel
from citygml.schema import risk_scale
from twin.arrays import AnyArray, BoolArray, IntegerArray
from twin.city.footprints import rings_of
from twin.city.ground import polygon_triangles
from twin.errors import CrsMismatchError, InputError
from twin.lazy import names_missing_extra
from twin.notes import Note, notes_text, notes_to_json
from twin.quantities import attributes
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["flood_from_water_bodies"]


@names_missing_extra
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
        level_max, depth_max (surface minus the terrain, never below zero; 0 where the map is dry), `depth_rank` (the
        rank of the body, 0 if none), `is_known` (the map states wet or dry here, and where wet the
        ground is known). NaN where not known. The surface is in the city's height datum.

        Surveyed are the tiles of the files the bodies come from (the mesh code their names begin with): PLATEAU cuts
        each map along its tiles and leaves out dry areas. Bodies of files without a code count for the
        rectangle around them.

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
    wet = np.isfinite(level)
    surveyed, note = _surveyed(city, terrain, polygons, wet)
    known = surveyed & (terrain.known | ~wet)
    depth = np.where(wet, np.maximum(level - terrain.elevation, 0.0), 0.0)
    depth[~known] = np.nan
    notes = [Note("reference.published_bodies"), note]
    n_below = int((wet & known & (level < terrain.elevation)).sum())
    if n_below:
        notes.append(Note("reference.below_ground", n=n_below))
    variables: dict[str, Any] = {
        name: (("y", "x"), values.astype(np.float32), attributes(name))
        for name, values in (("level_max", level), ("depth_max", depth))
    }
    variables["depth_rank"] = (("y", "x"), rank, {"long_name": "depth rank the water body carries, 0 without"})
    variables["is_known"] = (("y", "x"), known, {"long_name": "the published flood says wet or dry"})
    attrs = {
        "source": "PLATEAU water bodies",
        "height_datum": city.height_datum,
        "crs": grid.crs.to_wkt() if grid.crs is not None else "",
        "cell_size": grid.cell_size,
        "assumptions": notes_text(notes),
        "notes": notes_to_json(notes),
    }
    return xr.Dataset(variables, coords={"y": grid.y, "x": grid.x}, attrs=attrs)


def _surveyed(city: CityModel, terrain: Terrain, polygons: IntegerArray, wet: BoolArray) -> tuple[AnyArray, Note]:
    """Cells covered by the published map, (ny, nx) bool, and the rule for this."""
    grid = terrain.grid
    file = city.objects["file"].to_numpy(np.int64)[city.polygon_object[polygons]]
    paths = city.files["path"].astype(str).to_numpy()
    surveyed = wet.copy()
    x, y = np.meshgrid(grid.x, grid.y)
    rule = "surveyed_tiles"
    if grid.crs is not None:
        from pyproj import Transformer

        longitude, latitude = Transformer.from_crs(grid.crs.to_2d(), "EPSG:6668", always_xy=True).transform(x, y)
    for number in np.unique(file).tolist():
        path = paths[number] if 0 <= number < len(paths) else ""
        tile = tile_of_file(path) if grid.crs is not None else None
        if tile is not None:
            west, south, east, north = tile
            surveyed |= (longitude >= west) & (longitude < east) & (latitude >= south) & (latitude < north)
            continue
        rule = "surveyed_bounds"
        xy = rings_of(city, polygons[file == number], city.polygon_object[polygons[file == number]]).xyz[:, :2]
        (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
        surveyed |= (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
    return surveyed, Note(f"reference.{rule}", share=float(surveyed.mean()))


def tile_of_file(path: str) -> tuple[float, float, float, float] | None:
    """West, south, east and north [degrees] of the mesh a file is named for (JIS X 0410, 6 or 8 digits), or None.

    >>> [round(edge, 6) for edge in tile_of_file("udx/fld/pref/kaku/533946_fld_6697_l2_op.gml")]
    [139.75, 35.666667, 139.875, 35.75]
    """
    found = re.match(r"(\d{6}|\d{8})_", Path(path.replace("\\", "/")).name)
    if found is None:
        return None
    digits = [int(d) for d in found[1]]
    latitude = (digits[0] * 10 + digits[1]) / 1.5 + digits[4] / 12.0
    longitude = 100.0 + digits[2] * 10 + digits[3] + digits[5] / 8.0
    if len(digits) == 6:
        return longitude, latitude, longitude + 1 / 8.0, latitude + 1 / 12.0
    latitude, longitude = latitude + digits[6] / 120.0, longitude + digits[7] / 80.0
    return longitude, latitude, longitude + 1 / 80.0, latitude + 1 / 120.0


def _ranks(city: CityModel, kind: str | None, scale: str | None) -> AnyArray:
    """Depth rank of every object; 0 for objects that are no inundation area or not selected. (n_objects,)"""
    ranks = np.zeros(city.n_objects, np.int64)
    risks = city.risks
    is_water = city.objects["type"].astype(str).str.startswith("wtr:").to_numpy()
    keep = is_water[risks["object"].to_numpy(np.int64)] if len(risks) else np.zeros(0, bool)
    if kind is not None:
        keep &= risks["kind"].astype(str).str.contains(kind, regex=False).to_numpy()
    if scale is not None:
        scale_code, _ = risk_scale(scale)
        keep &= ((risks["scale"].astype(str) == scale_code) | (risks["scale_label"].astype(str) == scale)).to_numpy()
    code = risks["rank"].astype(str).str.extract(r"(\d+)", expand=False).astype(float).fillna(1).to_numpy()
    np.maximum.at(ranks, risks["object"].to_numpy(np.int64)[keep], code[keep].astype(np.int64))
    if kind is None and scale is None:  # bodies whose risk record was not read are inundation areas too
        ranks[is_water & (ranks == 0) & _from_risk_folder(city)] = 1
    return ranks


def _from_risk_folder(city: CityModel) -> AnyArray:
    packages = city.files["package"].astype(str).to_numpy()
    is_risk = np.isin(packages, ("fld", "tnm", "htd", "ifld", "rfld"))
    file = city.objects["file"].to_numpy(np.int64)
    if not len(packages):
        return np.zeros(city.n_objects, bool)
    return np.where(file >= 0, is_risk[np.clip(file, 0, len(packages) - 1)], False)
