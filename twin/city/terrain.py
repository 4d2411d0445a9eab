"""Terrain of a city: ground, blocked cells, walls and roughness on one grid."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from citygml.model import CityModel
from twin.city.footprints import BuildingRaster, objects_of, plan_rings, raster_buildings, rings_of
from twin.city.gaps import narrow_gaps
from twin.city.ground import Ground, ground_from_heights, ground_from_relief, is_bridge_deck
from twin.errors import DatumError, InputError
from twin.grid import Grid, grid_over
from twin.terrain import (
    ABOVE_ANY_WATER,
    PLATEAU_LAND_USE,
    ElevationRaster,
    Terrain,
    carve_openings,
    faces_from_lines,
    read_elevation,
    roughness_of_land_use,
    sample_elevation,
)

__all__ = ["ClosedGapWarning", "terrain_from_city"]

Array = np.ndarray


class ClosedGapWarning(UserWarning):
    """The cell size closes a gap between buildings that water could pass."""


def terrain_from_city(
    city: CityModel,
    cell_size: float = 2.0,
    *,
    bounds: tuple[float, float, float, float] | None = None,
    margin: float = 20.0,
    dem: ElevationRaster | str | Path | None = None,
    walls: Iterable[Array] = (),
    openings: Iterable[Array] = (),
    opening_width: float | None = None,
    roughness: str = "resolved",
    buildings: str = "blocked",
    keep_alleys: bool = True,
) -> Terrain:
    """The ground of a city on square cells, with what stands on it.

    Ground comes from `dem`, else from the city's relief, else from the feet of its buildings and its road
    heights; what is missing is filled from around. Cells under a bridge whose ground is the deck are filled
    the same way, so that no bridge dams the stream below it. A cell is a building's when its centre lies in
    the footprint; cells are reopened where a gap between buildings would be cut (a raster of 0.5 m or finer
    decides), and a face gets a wall where a thin building parts two open cells.

    Parameters
    ----------
    cell_size : float
        [m]
    bounds : (x_min, y_min, x_max, y_max), optional
        Of the grid; else all buildings (or all the relief) and `margin` around them. [m]
    dem : ElevationRaster or path of a GeoTIFF, optional
        Ground in the city's CRS.
    walls : arrays (n, 3)
        Walls and levees: x, y and crest along each. [m]
    openings : arrays (n, 2) or (n, 3)
        Culverts and underpasses to cut through the ground. [m]
    opening_width : float, optional
        One cell by default. [m]
    roughness : "resolved" or "manual"
        Table of `twin.terrain.LAND_USES`.
    buildings : "blocked", "porous" or "open"
        Cells water cannot enter; or, for cells too coarse to show buildings, shares of storage and of faces
        (`porosity`, `open_x`, `open_y`); or no obstacle at all.

    Raises
    ------
    InputError
        In a geographic CRS, or when no ground height is known.
    DatumError, CrsMismatchError
        When `dem` does not fit the city.
    """
    if buildings not in ("blocked", "porous", "open"):
        raise InputError(f'buildings is {buildings!r}, expected "blocked", "porous" or "open"')
    grid = _grid(city, cell_size, bounds, margin)
    elevation, source, found = _ground(city, grid, dem)
    notes = list(found)
    openings = list(openings)
    if openings:
        elevation = carve_openings(grid, elevation, openings, width=opening_width or cell_size)
        notes.append(f"{len(openings)} openings cut through the ground")
    plan = plan_rings(city)
    raster = raster_buildings(plan, grid, keep_alleys=keep_alleys)
    land_use = _land_use(city, grid)
    wall_x, wall_y = _walls(grid, list(walls), raster, is_blocking=buildings == "blocked")
    if buildings == "blocked":
        notes += _gap_notes(plan, grid, raster)
    porous = buildings == "porous"
    if porous:
        notes.append("buildings as porosity and open shares of faces; footprints are not blocked cells")
    unknown = float((land_use == 0).mean())
    notes.append(f'roughness by land use, table "{roughness}"; {unknown:.0%} of cells unknown')
    return Terrain(
        grid=grid,
        elevation=elevation,
        roughness=roughness_of_land_use(land_use, table=roughness),
        building=raster.building if buildings == "blocked" else np.full(grid.shape, -1, np.int32),
        wall_x=wall_x,
        wall_y=wall_y,
        height_datum=city.height_datum,
        source=source,
        assumptions=tuple(notes),
        porosity=1.0 - raster.coverage if porous else None,
        open_x=raster.open_x if porous else None,
        open_y=raster.open_y if porous else None,
        land_use=land_use,
    )


def _grid(
    city: CityModel, cell_size: float, bounds: tuple[float, float, float, float] | None, margin: float
) -> Grid:
    if city.crs is not None and city.crs.is_geographic:
        raise InputError(
            f"the city is in degrees ({city.crs.to_string()}), a grid needs metres; "
            "reproject it first, e.g. city.to_crs(6677)"
        )
    if bounds is not None:
        return grid_over(bounds, cell_size, crs=city.crs)
    xyz = plan_rings(city).xyz
    if not len(xyz):
        xyz = city.vertices
    if not len(xyz):
        raise InputError("the city has no geometry to lay a grid over; give bounds=(x_min, y_min, x_max, y_max)")
    low, high = xyz[:, :2].min(axis=0), xyz[:, :2].max(axis=0)
    return grid_over((*low.tolist(), *high.tolist()), cell_size, crs=city.crs, margin=margin)


def _ground(city: CityModel, grid: Grid, dem: ElevationRaster | str | Path | None) -> Ground:
    """Ground everywhere: gaps and bridge decks filled smoothly from around."""
    from twin.kernels.raster import fill_nearest, relax_gaps

    found = _ground_from_raster(city, grid, dem) if dem is not None else ground_from_relief(city, grid)
    if found is None:
        found = ground_from_heights(city, grid)
    is_deck = is_bridge_deck(city, grid, found.elevation)
    notes = list(found.assumptions)
    gap = ~np.isfinite(found.elevation)
    known = ~gap & ~is_deck
    if not known.any():
        raise InputError(f"the elevation raster does not cover the grid {grid.bounds}")
    elevation = found.elevation if known.all() else fill_nearest(found.elevation, known)
    if is_deck.any():  # not smoothed: a stream's bed meets itself below the deck, not half way up the banks
        notes.append(f"{int(is_deck.sum())} cells under bridges showed the deck; they took the nearest ground")
    n_gap = int(gap.sum())
    if n_gap:
        relax_gaps(elevation, gap, 1e-3, 500)
        notes.append(f"{n_gap} of {elevation.size} cells lie outside the known ground; filled from the nearest")
    return Ground(elevation, found.source, tuple(notes))


def _ground_from_raster(city: CityModel, grid: Grid, dem: ElevationRaster | str | Path) -> Ground:
    raster = dem if isinstance(dem, ElevationRaster) else read_elevation(dem)
    known = {raster.height_datum, city.height_datum} - {"unknown"}
    if len(known) > 1:
        raise DatumError(
            f"the elevation raster counts heights as {raster.height_datum}, the city as {city.height_datum}; "
            "convert one of them"
        )
    notes: tuple[str, ...] = ()
    if raster.height_datum != city.height_datum:
        notes = (f"heights of the elevation raster taken as {city.height_datum}, like the city's",)
    return Ground(sample_elevation(raster, grid), "elevation raster", notes)


def _walls(
    grid: Grid, lines: list[Array], raster: BuildingRaster, *, is_blocking: bool
) -> tuple[Array | None, Array | None]:
    shut = is_blocking and bool(raster.shut_x.any() or raster.shut_y.any())
    if not lines and not shut:
        return None, None
    wall_x, wall_y = faces_from_lines(grid, lines)
    if shut:
        wall_x[:, 1:-1][raster.shut_x] = ABOVE_ANY_WATER
        wall_y[1:-1][raster.shut_y] = ABOVE_ANY_WATER
    return wall_x, wall_y


def _gap_notes(plan: object, grid: Grid, raster: BuildingRaster) -> list[str]:
    notes = []
    if raster.n_reopened:
        notes.append(
            f"{raster.n_reopened} cells partly under a footprint left open so that no gap between buildings is cut"
        )
    gaps = narrow_gaps(plan, grid, raster.building)  # type: ignore[arg-type]
    closed = gaps[gaps["is_closed"]]
    if len(closed):
        widest = closed.loc[closed["width"].idxmax()]
        note = (
            f"cells of {grid.cell_size:g} m close {len(closed)} of {len(gaps)} gaps between buildings narrower "
            f"than a cell; the widest is {widest['width']:.2f} m at ({widest['x']:.1f}, {widest['y']:.1f})"
        )
        notes.append(note)
        if widest["width"] >= 1.0:
            warnings.warn(f"{note}; use smaller cells", ClosedGapWarning, stacklevel=4)
    return notes


def _land_use(city: CityModel, grid: Grid) -> Array:
    """Row of LAND_USES a cell: land-use polygons first, then water, then roads over both. (ny, nx) uint8"""
    from twin.kernels.raster import raster_polygons

    land_use = np.zeros(grid.shape, np.uint8)
    if not city.n_polygons:
        return land_use
    for prefixes, code in ((("luse:",), None), (("wtr:", "uro:Waterway"), 4), (("tran:",), 1)):
        polygons = np.flatnonzero(objects_of(city, *prefixes)[city.polygon_object])
        if prefixes[0] == "wtr:":
            polygons = polygons[~_is_given_flood(city)[city.polygon_object[polygons]]]
        if not len(polygons):
            continue
        rings = rings_of(city, polygons, city.polygon_object[polygons])
        value = _codes(city)[rings.owner] if code is None else np.full(len(polygons), code, np.uint8)
        xy = (rings.xyz[:, :2] - (grid.x0, grid.y0)) / grid.cell_size
        raster_polygons(xy, rings.ring_offsets, rings.polygon_offsets, value.astype(np.uint8), land_use)
    return land_use


def _is_given_flood(city: CityModel) -> Array:
    """Water bodies that are forecast inundation, not water: they carry a risk record."""
    is_risk = np.zeros(city.n_objects, bool)
    if len(city.risks):
        is_risk[city.risks["object"].to_numpy(np.int64)] = True
    return is_risk


def _codes(city: CityModel) -> Array:
    """Row of LAND_USES of every object, from its land-use class code; 0 where there is none."""
    for column in ("class", "land_use_type", "luse_class"):
        if column in city.objects:
            codes = city.objects[column].astype(str).str.extract(r"(\d{3})", expand=False)
            return codes.map(PLATEAU_LAND_USE).fillna(0).to_numpy(np.uint8)
    return np.zeros(city.n_objects, np.uint8)
