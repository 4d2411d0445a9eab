"""Ground heights of a city on a grid: from its relief, or from what stands and runs on it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.model import CityModel, Surface
from twin.city.footprints import Rings, building_rows, objects_of, plan_rings, rings_of
from twin.errors import InputError
from twin.grid import Grid

__all__ = ["Ground", "ground_from_heights", "ground_from_relief", "is_bridge_deck", "polygon_triangles"]

Array = np.ndarray


class Ground(NamedTuple):
    """Elevation (ny, nx), NaN where unknown [m]; where from; and what was assumed."""

    elevation: Array
    source: str
    assumptions: tuple[str, ...]


def polygon_triangles(rings: Rings) -> Array:
    """Corners (n, 3, 3) of the polygons, triangulated in plan. Triangles pass straight through."""
    n_rings = np.diff(rings.polygon_offsets)
    first_ring = rings.polygon_offsets[:-1]
    outer = np.minimum(first_ring, len(rings.ring_offsets) - 2)
    length = np.where(n_rings > 0, np.diff(rings.ring_offsets)[outer], 0)
    is_triangle = (n_rings == 1) & (length == 4)
    start = rings.ring_offsets[first_ring[is_triangle]]
    triangles = rings.xyz[start[:, None] + np.arange(3)]
    others = np.flatnonzero(~is_triangle & (length > 4))
    if not len(others):
        return triangles
    from mapbox_earcut import triangulate_float64

    parts = [triangles]
    for p in others:
        r0, r1 = rings.polygon_offsets[p], rings.polygon_offsets[p + 1]
        spans = [(rings.ring_offsets[r], rings.ring_offsets[r + 1] - 1) for r in range(r0, r1)]
        xyz = np.concatenate([rings.xyz[a:b] for a, b in spans])
        ends = np.cumsum([b - a for a, b in spans]).astype(np.uint32)
        index = triangulate_float64(np.ascontiguousarray(xyz[:, :2]), ends)
        parts.append(xyz[index.reshape(-1, 3)])
    return np.concatenate(parts)


def _in_cells(corners: Array, grid: Grid) -> Array:
    """Only the triangles that touch the grid, x and y in cells."""
    scaled = np.array(corners, dtype=np.float64)
    scaled[..., 0] = (corners[..., 0] - grid.x0) / grid.cell_size
    scaled[..., 1] = (corners[..., 1] - grid.y0) / grid.cell_size
    low, high = scaled.min(axis=1), scaled.max(axis=1)
    touches = (high[:, 0] >= 0) & (low[:, 0] <= grid.nx) & (high[:, 1] >= 0) & (low[:, 1] <= grid.ny)
    return scaled[touches & np.isfinite(scaled).all(axis=(1, 2))]


def ground_from_relief(city: CityModel, grid: Grid) -> Ground | None:
    """The relief (dem) triangles at cell centres; None when none of them touches the grid."""
    from twin.kernels.raster import raster_triangles

    is_relief = city.polygon_surface == Surface.RELIEF
    if city.n_objects:
        is_relief |= objects_of(city, "dem:")[city.polygon_object]
    polygons = np.flatnonzero(is_relief)
    if not len(polygons):
        return None
    corners = _in_cells(polygon_triangles(rings_of(city, polygons, city.polygon_object[polygons])), grid)
    elevation = np.full(grid.shape, np.nan)
    raster_triangles(corners, elevation)
    if not np.isfinite(elevation).any():
        return None
    return Ground(elevation, "dem", ())


def ground_from_heights(city: CityModel, grid: Grid) -> Ground:
    """Ground interpolated between the feet of buildings and the road surface.

    Delaunay triangles between the vertices; outside their hull the nearest value. Road heights are left out
    where they are all zero (2D roads), and where they pass more than 3 m over the feet of the buildings around
    (bridges and viaducts).

    Raises
    ------
    InputError
        When no building or road has a height.
    """
    from scipy.spatial import Delaunay, QhullError

    from twin.kernels.raster import raster_triangles

    feet = _building_feet(city)
    roads, notes = _road_heights(city, feet)
    points = np.concatenate([feet, roads])
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        raise InputError(
            "the city has no relief and no building or road with a height, so its ground is unknown; "
            "read its dem folder too, or give dem=path of a GeoTIFF"
        )
    points = _one_height_a_place(points)
    elevation = np.full(grid.shape, np.nan)
    try:
        triangles = Delaunay(points[:, :2] - points[0, :2]).simplices
        raster_triangles(_in_cells(points[triangles], grid), elevation)
    except (QhullError, ValueError):
        pass  # fewer than three places, or all on a line: the nearest value fills everything
    seed = grid.rows_columns(points[:, 0], points[:, 1])
    inside = seed[0] >= 0
    empty = np.isnan(elevation[seed[0][inside], seed[1][inside]])
    elevation[seed[0][inside][empty], seed[1][inside][empty]] = points[inside][empty, 2]
    if not np.isfinite(elevation).any():
        elevation[:] = points[np.argmin(np.hypot(points[:, 0] - grid.x.mean(), points[:, 1] - grid.y.mean())), 2]
    note = (
        f"no relief model: ground interpolated from {len(feet)} building foot points and {len(roads)} road points"
    )
    return Ground(elevation, "building and road heights", (note, *notes))


def _building_feet(city: CityModel) -> Array:
    """Plan vertices of every building at the lowest height of its blocks, (n, 3)."""
    if not city.n_polygons:
        return np.empty((0, 3))
    owner = building_rows(city)[city.polygon_object]
    solid = (owner >= 0) & (city.polygon_lod >= 1)
    n_vertices = np.diff(city.ring_offsets[city.polygon_offsets])
    vertex_polygon = np.repeat(np.arange(city.n_polygons), n_vertices)
    use = solid[vertex_polygon] & np.isfinite(city.vertices[:, 2])
    lowest = np.full(city.n_objects, np.inf)
    np.minimum.at(lowest, owner[vertex_polygon[use]], city.vertices[use, 2])
    plan = plan_rings(city)
    vertex_owner = np.repeat(plan.owner, np.diff(plan.ring_offsets[plan.polygon_offsets]))
    z = np.where(np.isfinite(lowest), lowest, np.nan)[vertex_owner]
    return np.column_stack([plan.xyz[:, :2], z])


def _road_heights(city: CityModel, feet: Array) -> tuple[Array, tuple[str, ...]]:
    if not city.n_polygons:
        return np.empty((0, 3)), ()
    polygons = np.flatnonzero(objects_of(city, "tran:")[city.polygon_object])
    roads = rings_of(city, polygons, city.polygon_object[polygons]).xyz
    roads = roads[np.isfinite(roads[:, 2])]
    if len(roads) and (roads[:, 2] == 0.0).all():
        return np.empty((0, 3)), ("road polygons all lie at height zero; their heights were not used",)
    feet = feet[np.isfinite(feet).all(axis=1)]
    if len(roads) and len(feet):
        from scipy.spatial import cKDTree

        _, near = cKDTree(feet[:, :2]).query(roads[:, :2])
        elevated = roads[:, 2] > feet[near, 2] + 3.0
        if elevated.any():
            note = f"{int(elevated.sum())} road points over 3 m above the nearest building's foot taken as bridges"
            return roads[~elevated], (note,)
    return roads, ()


def _one_height_a_place(points: Array) -> Array:
    """Points on a 0.1 m lattice once each, at their mean height."""
    key = np.round(points[:, :2] * 10.0).astype(np.int64)
    _, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
    inverse = inverse.ravel()
    mean = np.bincount(inverse, points[:, 2]) / np.bincount(inverse)
    return np.column_stack([points[first, :2], mean])


def is_bridge_deck(city: CityModel, grid: Grid, elevation: Array) -> Array:
    """Cells where the ground is really a bridge deck: in its plan, and not 0.5 m below its lowest part.

    (ny, nx) bool
    """
    from twin.kernels.raster import raster_triangles

    if not city.n_polygons:
        return np.zeros(grid.shape, bool)
    polygons = np.flatnonzero(objects_of(city, "brid:")[city.polygon_object])
    if not len(polygons):
        return np.zeros(grid.shape, bool)
    corners = _in_cells(polygon_triangles(rings_of(city, polygons, city.polygon_object[polygons])), grid)
    underside = np.full(grid.shape, np.nan)
    raster_triangles(corners, underside)
    return np.asarray(elevation > underside - 0.5)
