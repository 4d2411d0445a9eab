"""Ground heights of a city on a grid: from its relief, its surveyed points and lines, or building bases and roads."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml import ragged
from citygml.model import CityModel, Surface
from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, Int16Array, IntegerArray
from twin.city.footprints import Rings, objects_of, rings_of
from twin.city.heights import CityHeights
from twin.city.known_ground import WALL_STRIP, WIDEST_GAP, known_between_heights
from twin.grid import Grid
from twin.notes import Note
from twin.quantities import in_range

__all__ = [
    "Ground", "ground_from_heights", "ground_from_relief", "ground_from_relief_points", "is_bridge_deck",
    "polygon_triangles", "relief_points",
]  # fmt: skip


class Ground(NamedTuple):
    """Ground heights from one source.

    elevation : (ny, nx), NaN where the source has no data [m]
    is_known : (ny, nx) bool, False where the elevation is only extrapolated
    source : origin of the heights
    notes : what was assumed
    sources, cell_source : names of the sources that were joined, and (ny, nx) the position in them of what a cell is
        from, -1 where it was filled
    """

    elevation: FloatArray
    is_known: BoolArray
    source: str
    notes: tuple[Note, ...]
    sources: tuple[str, ...] = ()
    cell_source: Int16Array | None = None


def polygon_triangles(rings: Rings) -> AnyArray:
    """Corners (n, 3, 3) of the polygons, triangulated in plan. Triangles are returned unchanged."""
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


def _in_cells(corners: IntegerArray, grid: Grid) -> AnyArray:
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
    sound = np.asarray(in_range("elevation", corners[..., 2]).all(axis=1))
    elevation = np.full(grid.shape, np.nan)
    raster_triangles(corners[sound], elevation)
    if not np.isfinite(elevation).any():
        return None
    n = int((~sound).sum())
    notes = (Note("city.relief_out_of_range", n=n, total=len(sound)),) if n else ()
    return Ground(elevation, np.isfinite(elevation), "dem", notes)


def relief_points(city: CityModel, step: float) -> AnyArray:
    """Surveyed points of the relief (mass points), and points at most `step` [m] apart along its breaklines, (n, 3)."""
    is_relief = objects_of(city, "dem:")
    found = [city.points[is_relief[city.point_object]]] if len(city.points) else []
    lines = np.flatnonzero(is_relief[city.line_object]) if len(city.line_object) else np.empty(0, np.int64)
    if len(lines):
        index, offsets = ragged.take_index(city.line_offsets, lines)
        xyz = city.line_vertices[index]
        start = np.setdiff1d(np.arange(len(xyz)), offsets[1:] - 1)
        length = np.hypot(*(xyz[start + 1, :2] - xyz[start, :2]).T)
        count = np.maximum(1, np.ceil(np.nan_to_num(length) / step)).astype(np.int64)
        edge = np.repeat(np.arange(len(start)), count)
        share = (np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)) / count[edge]
        found += [xyz[start[edge]] + share[:, None] * (xyz[start + 1] - xyz[start])[edge], xyz[offsets[1:] - 1]]
    points = np.concatenate(found) if found else np.empty((0, 3))
    return points[np.isfinite(points).all(axis=1) & in_range("elevation", points[:, 2])]


def ground_from_relief_points(city: CityModel, grid: Grid, *, widest_gap: float = WIDEST_GAP) -> Ground | None:
    """Ground interpolated between the mass points and breaklines of the relief; None without any on the grid.

    Delaunay triangles with no side longer than `widest_gap` [m]; NaN elsewhere. Along breaklines the points lie a cell
    apart, so that triangles keep to them.
    """
    from scipy.spatial import Delaunay, QhullError

    from twin.kernels.raster import raster_triangles

    points = relief_points(city, grid.cell_size)
    if len(points) < 3:
        return None
    n = len(points)
    points = _one_height_per_point(points)
    try:
        corners = points[Delaunay(points[:, :2] - points[0, :2]).simplices]
    except (QhullError, ValueError):
        return None  # fewer than three places, or all on a line
    side = np.linalg.norm(corners[:, :, :2] - np.roll(corners[:, :, :2], 1, axis=1), axis=2).max(axis=1)
    elevation = np.full(grid.shape, np.nan)
    raster_triangles(_in_cells(corners[side <= widest_gap], grid), elevation)
    if not np.isfinite(elevation).any():
        return None
    note = Note("city.ground_from_relief_points", n=n, gap=widest_gap)
    return Ground(elevation, np.isfinite(elevation), "relief points", (note,))


def ground_from_heights(heights: CityHeights, grid: Grid, *, widest_gap: float = WIDEST_GAP) -> Ground | None:
    """Ground interpolated between building bases and the road surface; None when no point has a height.

    Delaunay triangles between the vertices, NaN outside their hull. Which cells are known: see `known_between_heights`.
    """
    from scipy.spatial import Delaunay, QhullError

    from twin.kernels.raster import fill_nearest, raster_triangles

    points = heights.points
    if not len(points):
        return None
    points = _one_height_per_point(points)
    elevation = np.full(grid.shape, np.nan)
    try:
        triangles = Delaunay(points[:, :2] - points[0, :2]).simplices
        raster_triangles(_in_cells(points[triangles], grid), elevation)
    except (QhullError, ValueError):
        pass  # fewer than three places, or all on a line: only the cells they lie in
    seed = grid.rows_columns(points[:, 0], points[:, 1])
    inside = seed[0] >= 0
    empty = np.isnan(elevation[seed[0][inside], seed[1][inside]])
    elevation[seed[0][inside][empty], seed[1][inside][empty]] = points[inside][empty, 2]
    known = known_between_heights(heights, grid, widest_gap=widest_gap)
    if not np.isfinite(elevation).any():
        elevation[:] = points[np.argmin(np.hypot(points[:, 0] - grid.x.mean(), points[:, 1] - grid.y.mean())), 2]
        known[:] = False
    beyond = known & np.isnan(elevation)
    if beyond.any():  # the strip along the outermost walls
        elevation[beyond] = fill_nearest(elevation, np.isfinite(elevation))[beyond]
    n_bases = int(np.isfinite(heights.bases).all(axis=1).sum())
    note = Note("city.ground_from_heights", feet=n_bases, roads=len(heights.roads), gap=widest_gap, strip=WALL_STRIP)
    return Ground(elevation, known, "building and road heights", (note, *heights.notes))


def _one_height_per_point(points: AnyArray) -> AnyArray:
    """One point per cell of a 0.1 m lattice, at the mean height; the same whatever the order of the points."""
    points = points[np.lexsort(points.T)]
    key = np.round(points[:, :2] * 10.0).astype(np.int64)
    _, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
    inverse = inverse.ravel()
    mean = np.bincount(inverse, points[:, 2]) / np.bincount(inverse)
    return np.column_stack([points[first, :2], mean])


def is_bridge_deck(city: CityModel, grid: Grid, elevation: FloatingArray) -> BoolArray:
    """Cells whose ground height is that of a bridge deck: in its plan, and less than 0.5 m below its lowest part.

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
