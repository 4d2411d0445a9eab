"""Terrain of a city: ground, blocked cells, walls and roughness on one grid."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

import numpy as np

from citygml.model import CityModel
from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.city.alleys import narrow_gaps
from twin.city.footprints import (
    BuildingRaster,
    Rings,
    building_ids,
    by_id,
    objects_of,
    plan_rings,
    raster_buildings,
    rings_of,
)
from twin.city.ground_sources import ElevationSources, merged_ground
from twin.city.known_ground import WIDEST_GAP
from twin.city.plane_zone import check_zone
from twin.errors import InputError
from twin.grid import Grid, check_memory, grid_over
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.terrain import (
    ABOVE_ANY_WATER,
    HEIGHT_TOLERANCE,
    PLATEAU_LAND_USE,
    Terrain,
    carve_openings,
    faces_from_lines,
    roughness_of_land_use,
    wall_shares,
)

__all__ = ["ClosedGapWarning", "terrain_from_city"]


class ClosedGapWarning(UserWarning):
    """The cell size closes a gap between buildings that water could pass."""


@names_missing_extra
def terrain_from_city(
    city: CityModel,
    cell_size: float = 2.0,
    *,
    bounds: tuple[float, float, float, float] | None = None,
    margin: float = 20.0,
    dem: ElevationSources = None,
    walls: Iterable[AnyArray] = (),
    openings: Iterable[AnyArray] = (),
    opening_width: float | None = None,
    roughness: str = "resolved",
    buildings: str = "blocked",
    keep_alleys: bool = True,
    ground_gap: float = WIDEST_GAP,
    height_tolerance: float = HEIGHT_TOLERANCE,
    memory_limit: float | None = None,
) -> Terrain:
    """The ground of a city on square cells, with buildings, walls and roughness.

    Ground comes from `dem`, where it has no data from the city's relief (triangles, then mass points and breaklines),
    else from the building bases and the road heights; remaining cells are filled from the nearest ground and marked in
    `Terrain.is_known`. Cells under a bridge whose ground is the deck are filled the same way, so that no bridge dams
    the stream below it; they are known where the ground beside the deck is. A raster is first compared with the
    building bases and roads of the city.

    A cell is a building's when its centre lies in the footprint; cells are reopened where a gap between buildings
    would be cut (a raster of 0.5 m or finer decides), and a face gets a wall where a thin building separates two open
    cells.

    Parameters
    ----------
    cell_size : float
        [m]
    bounds : (x_min, y_min, x_max, y_max), optional
        Of the grid; else all buildings (or all the relief) and `margin` around them. [m]
    dem : ElevationRaster, ElevationSource or path, or several of them, optional
        GeoTIFF, ESRI ASCII grid, or elevation of 基盤地図情報 (FG-GML, zip, folder), in any CRS. Of several the first
        that covers a cell counts; where a source has a `feather`, it passes over into the ones below it.
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
        (`porosity`, `open_x`, `open_y`); or no obstacle at all. `Terrain.footprint` states in each case which building
        lies where.
    ground_gap : float
        Widest gap between buildings or roads with a height across which their heights are interpolated and count as
        known; farther from them ground is unknown. [m]
    height_tolerance : float
        Largest median difference between `dem` and the heights in the city model. [m]
    memory_limit : float, optional
        Most memory the terrain may take; 80 % of what is free by default. [bytes]

    Raises
    ------
    InputError
        In a geographic CRS or one made for another part of the country; when no ground height is known; when `dem`
        does not fit the heights of the city; when a wall or opening lies outside the grid; when the cells need more
        memory than there is.
    DatumError
        When `dem` counts its heights from another datum than the city.
    """
    if buildings not in ("blocked", "porous", "open"):
        raise InputError(f'buildings is {buildings!r}, expected "blocked", "porous" or "open"')
    grid = _grid(city, cell_size, bounds, margin)
    check_memory(grid, memory_limit=memory_limit)
    check_zone(grid)
    ground = merged_ground(city, grid, dem, tolerance=height_tolerance, widest_gap=ground_gap)
    elevation, is_known, notes = ground.elevation, ground.is_known, list(ground.notes)
    openings = [np.asarray(line, float) for line in openings]
    if openings:
        width = opening_width or cell_size
        elevation = carve_openings(grid, elevation, lines=openings, width=width)
        given = [line for line in openings if line.shape[1] > 2 and np.isfinite(line[:, 2]).all()]
        is_known = is_known | (carve_openings(grid, ground.elevation, lines=given, width=width) < ground.elevation)
        notes.append(Note("terrain.openings", n=len(openings)))
    plan = plan_rings(city)
    raster = raster_buildings(plan, grid, keep_alleys=keep_alleys)
    land_use = _land_use(city, grid)
    walls = list(walls)
    wall_x, wall_y, wall_notes = _walls(grid, walls, raster, elevation, is_blocking=buildings == "blocked")
    shares = (
        (None, None) if wall_x is None or wall_y is None else wall_shares(grid, walls, wall_x=wall_x, wall_y=wall_y)
    )
    notes += wall_notes
    if buildings == "blocked":
        notes += _gap_notes(plan, grid, raster)
    porous = buildings == "porous"
    if porous:
        notes.append(Note("terrain.porous"))
    manning = roughness_of_land_use(land_use, table=roughness)
    unknown = float((land_use == 0).mean())
    table = Note(f"terrain.table_{roughness}")
    notes.append(Note("terrain.roughness_by_land_use", table=table, share=unknown))
    return Terrain(
        grid=grid,
        elevation=elevation,
        roughness=manning,
        building=raster.building if buildings == "blocked" else np.full(grid.shape, -1, np.int32),
        wall_x=wall_x,
        wall_y=wall_y,
        wall_share_x=shares[0],
        wall_share_y=shares[1],
        height_datum=city.height_datum,
        source=ground.source,
        assumptions=tuple(notes),
        porosity=1.0 - raster.coverage if porous else None,
        open_x=raster.open_x if porous else None,
        open_y=raster.open_y if porous else None,
        land_use=land_use,
        is_known=None if is_known.all() else is_known,
        footprint=raster.footprint,
        building_id=building_ids(city),
        sources=ground.sources,
        cell_source=ground.cell_source,
    )


def _grid(city: CityModel, cell_size: float, bounds: tuple[float, float, float, float] | None, margin: float) -> Grid:
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
        xyz = np.concatenate([city.line_vertices, city.points])
    if not len(xyz):
        raise InputError("the city has no geometry to lay a grid over; give bounds=(x_min, y_min, x_max, y_max)")
    low, high = xyz[:, :2].min(axis=0), xyz[:, :2].max(axis=0)
    return grid_over((*low.tolist(), *high.tolist()), cell_size, crs=city.crs, margin=margin)


def _walls(
    grid: Grid, lines: list[AnyArray], raster: BuildingRaster, elevation: FloatingArray, *, is_blocking: bool
) -> tuple[AnyArray | None, AnyArray | None, list[Note]]:
    """Crests of walls and thin buildings on cell faces, and a note of crests below the ground."""
    has_shut_faces = is_blocking and bool(raster.shut_x.any() or raster.shut_y.any())
    if not lines and not has_shut_faces:
        return None, None, []
    wall_x, wall_y = faces_from_lines(grid, lines)
    notes = []
    n_low = int((wall_x <= _higher_side(elevation, 1)).sum() + (wall_y <= _higher_side(elevation, 0)).sum())
    if n_low:
        total = int(np.isfinite(wall_x).sum() + np.isfinite(wall_y).sum())
        notes.append(Note("terrain.low_walls", n=n_low, total=total))
    if has_shut_faces:
        wall_x[:, 1:-1][raster.shut_x] = ABOVE_ANY_WATER
        wall_y[1:-1][raster.shut_y] = ABOVE_ANY_WATER
    return wall_x, wall_y, notes


def _higher_side(elevation: FloatingArray, axis: int) -> AnyArray:
    """Ground on the higher side of each face along an axis, one more than cells. [m]"""
    pad = [(1, 1) if k == axis else (0, 0) for k in range(2)]
    wide = np.pad(elevation, pad, mode="edge")
    n = wide.shape[axis]
    return np.maximum(wide.take(range(n - 1), axis), wide.take(range(1, n), axis))


def _gap_notes(plan: Rings, grid: Grid, raster: BuildingRaster) -> list[Note]:
    notes = []
    if raster.n_reopened:
        notes.append(Note("terrain.reopened_cells", n=raster.n_reopened))
    gaps = narrow_gaps(plan, grid, building=raster.building)
    closed = gaps[gaps["is_closed"]]
    if len(closed):
        widest = closed.iloc[int(closed["width"].to_numpy().argmax())]
        note = Note(
            "terrain.closed_gaps", cell_size=grid.cell_size, n=len(closed), total=len(gaps), width=widest["width"],
            x=widest["x"], y=widest["y"],
        )  # fmt: skip
        notes.append(note)
        if widest["width"] >= 1.0:
            warnings.warn(f"{note}; use smaller cells", ClosedGapWarning, stacklevel=4)
    return notes


def _land_use(city: CityModel, grid: Grid) -> AnyArray:
    """Row of LAND_USES per cell: land-use polygons first, then water, then roads over both. (ny, nx) uint8"""
    from twin.kernels.raster import raster_polygons

    land_use = np.zeros(grid.shape, np.uint8)
    if not city.n_polygons:
        return land_use
    place = by_id(city)
    for prefixes, code in ((("luse:",), None), (("wtr:", "uro:Waterway"), 4), (("tran:",), 1)):
        polygons = np.flatnonzero(objects_of(city, *prefixes)[city.polygon_object])
        if prefixes[0] == "wtr:":
            polygons = polygons[~_is_inundation_area(city)[city.polygon_object[polygons]]]
        if not len(polygons):
            continue
        polygons = polygons[np.argsort(place[city.polygon_object[polygons]], kind="stable")]
        rings = rings_of(city, polygons, city.polygon_object[polygons])
        value = _codes(city)[rings.owner] if code is None else np.full(len(polygons), code, np.uint8)
        xy = (rings.xyz[:, :2] - (grid.x0, grid.y0)) / grid.cell_size
        raster_polygons(xy, rings.ring_offsets, rings.polygon_offsets, value.astype(np.uint8), land_use)
    return land_use


def _is_inundation_area(city: CityModel) -> BoolArray:
    """Water bodies that are expected inundation areas, not permanent water: they have a risk record."""
    is_risk = np.zeros(city.n_objects, bool)
    if len(city.risks):
        is_risk[city.risks["object"].to_numpy(np.int64)] = True
    return is_risk


def _codes(city: CityModel) -> AnyArray:
    """Row of LAND_USES of every object, from its land-use class code; 0 where there is none."""
    for column in ("class", "land_use_type", "luse_class"):
        if column in city.objects:
            codes = city.objects[column].astype(str).str.extract(r"(\d{3})", expand=False)
            return codes.map(PLATEAU_LAND_USE).fillna(0).to_numpy(np.uint8)
    return np.zeros(city.n_objects, np.uint8)
