"""Covers: the cells a shape meets, for points, lines, boxes, cylinders, capsules, polygons, meshes and solids.

Shapes come as longitude, latitude and height; their edges are straight in Web Mercator, where the cells are
cubes (as in the Digital Agency's library). A shape that crosses longitude 180 must be cut there first.
Which cells count is defined in `twin.kernels.voxels`: a cell is half-open, so a flat roof at 10.0 m
reaches the cell above it and the wall of a neighbour that only touches a cell's far side does not.

Every function returns a `Cover`: cells of all shapes in one list, with offsets.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import InputError
from twin.kernels import voxels, voxels_lines, voxels_round
from twin.spatial_id.datum import Geoid, to_orthometric
from twin.spatial_id.ranges import unique
from twin.spatial_id.zfxy import LATITUDE_LIMIT, Cells, check_zoom, encode, tile_coordinates

__all__ = [
    "Cover",
    "cover_boxes",
    "cover_capsules",
    "cover_cylinders",
    "cover_lines",
    "cover_meshes",
    "cover_points",
    "cover_polygons",
    "cover_solids",
]

_EQUATOR = 2.0 * np.pi * 6378137.0  # circumference in Web Mercator, 40,075,016.7 m
MAX_CELLS = 500_000_000
"""Cells in the box round one shape beyond which a cover is refused; use a coarser zoom."""


class Cover(NamedTuple):
    """Cells of many shapes.

    cells : Cells
        Of one zoom, shape after shape.
    offsets : (n_shapes + 1,) int64
        Cells of shape i are rows offsets[i] to offsets[i + 1].
    open_columns : (n_shapes,) int64
        Columns of a solid whose surface is not closed there: its inside was not filled. 0 elsewhere.
    """

    cells: Cells
    offsets: IntegerArray
    open_columns: IntegerArray

    @property
    def shape(self) -> AnyArray:
        """(n_cells,) row of the shape each cell belongs to."""
        return np.repeat(np.arange(len(self.offsets) - 1), np.diff(self.offsets))


def cover_points(
    longitude: FloatingArray, latitude: FloatingArray, height: FloatingArray | float, zoom: int, *, height_datum: str,
    geoid: Geoid | None = None,
) -> Cells:  # fmt: skip
    """Each cell that contains a point, once.

    >>> cover_points([139.7, 139.7], [35.6, 35.6], [1.0, 1.2], 25, height_datum="orthometric").n_cells
    1
    """
    return unique(encode(longitude, latitude, height, zoom, height_datum=height_datum, geoid=geoid))


def _tiles(points: AnyArray, zoom: int, height_datum: str, geoid: Geoid | None) -> AnyArray:
    """(x, y, f) of (n, 3) longitude, latitude, height; checked."""
    points = np.atleast_2d(np.asarray(points, dtype=np.float64))
    if points.ndim != 2 or points.shape[1] != 3:
        raise InputError(f"points have shape {points.shape}, expected (n, 3): longitude, latitude, height")
    lon, lat, h = points.T
    bad = ~((np.abs(lon) <= 180.0) & (np.abs(lat) <= LATITUDE_LIMIT) & (np.abs(h) < 2.0**25))
    if bad.any():
        row = int(np.flatnonzero(bad)[0])
        raise InputError(f"point {row} {points[row].tolist()} is outside the map or not finite")
    return tile_coordinates(lon, lat, to_orthometric(lon, lat, h, height_datum=height_datum, geoid=geoid), zoom)


def _low_high(values: AnyArray, offsets: IntegerArray) -> tuple[AnyArray, AnyArray]:
    """Smallest and largest of each part, (n_parts, k); zeros for empty parts."""
    n_parts = len(offsets) - 1
    low, high = np.zeros((n_parts, values.shape[1])), np.zeros((n_parts, values.shape[1]))
    filled = np.flatnonzero(np.diff(offsets))
    if len(filled):
        low[filled] = np.minimum.reduceat(values, offsets[filled], axis=0)
        high[filled] = np.maximum.reduceat(values, offsets[filled], axis=0)
    return low, high


def _origins(low: AnyArray, high: AnyArray, zoom: int, what: str) -> AnyArray:
    """Origin cell of each part's coordinates; refuses what is too large or crosses longitude 180."""
    origin = np.floor(low).astype(np.int64)
    span = np.floor(high) - np.floor(low) + 1.0
    wide = span[:, 0] > 2.0 ** (zoom - 1) + 1.0
    if zoom > 3 and wide.any():
        raise InputError(
            f"{what} {int(np.flatnonzero(wide)[0])} is wider than half the globe; cut it at longitude 180 first"
        )
    size = span.prod(axis=1)
    if (size > MAX_CELLS).any():
        row = int(np.flatnonzero(size > MAX_CELLS)[0])
        raise InputError(
            f"{what} {row} spans {size[row]:.3g} cells at zoom {zoom}, more than {MAX_CELLS}; take a coarser zoom"
        )
    return origin


def _over_threads(work: Callable[[int, int], AnyArray], weight: FloatingArray, threads: int | None) -> AnyArray:
    """Rows of work(start, stop) for consecutive runs of shapes of about equal weight, concatenated."""
    total = float(weight.sum())
    n = threads or (min(4, os.cpu_count() or 1) if total > 50_000 else 1)
    if n == 1 or len(weight) < 2 * n:
        return work(0, len(weight))
    edges = [0, *np.searchsorted(np.cumsum(weight), total * np.arange(1, n) / n).tolist(), len(weight)]
    with ThreadPoolExecutor(n) as pool:
        return np.concatenate(list(pool.map(work, edges[:-1], edges[1:])))


def _cover(rows: IntegerArray, counts: IntegerArray, open_columns: IntegerArray | None, zoom: int) -> Cover:
    """Rows (x, y, f) as a Cover, x wrapped around the globe and y clamped to the map."""
    n = 1 << zoom
    cells = Cells(zoom, np.ascontiguousarray(rows[:, 2]), rows[:, 0] % n, np.clip(rows[:, 1], 0, n - 1))
    offsets = np.zeros(len(counts) + 1, dtype=np.int64)
    np.cumsum(counts, out=offsets[1:])
    return Cover(cells, offsets, np.zeros(len(counts), dtype=np.int64) if open_columns is None else open_columns)


def cover_lines(
    points: AnyArray, offsets: IntegerArray, zoom: int, *, height_datum: str, geoid: Geoid | None = None,
    threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells that polylines pass through, in order; a cell is repeated where its line returns to it.

    points : (n, 3)
        Longitude, latitude [degree], height [m].
    offsets : (n_lines + 1,)
        Into points.

    >>> line = np.array([[138.0, 35.0, 0.5], [138.0, 35.0, 2.5]])
    >>> cover_lines(line, [0, 2], 25, height_datum="orthometric").cells.f
    array([0, 1, 2])
    """
    zoom = check_zoom(zoom)
    offsets = np.asarray(offsets, dtype=np.int64)
    tiles = _tiles(points, zoom, height_datum, geoid)
    low, high = _low_high(tiles, offsets)
    origin = np.floor(low).astype(np.int64)
    too_far = (np.floor(high) - np.floor(low)).sum(axis=1) > MAX_CELLS
    if too_far.any():
        row = int(np.flatnonzero(too_far)[0])
        raise InputError(f"line {row} passes more than {MAX_CELLS} cells; take a coarser zoom")
    tiles -= np.repeat(origin, np.diff(offsets), axis=0)
    counts = np.zeros(len(origin), dtype=np.int64)

    def work(start: int, stop: int) -> AnyArray:
        return voxels_lines.cover_lines(tiles, offsets[start : stop + 1], origin[start:stop], counts[start:stop])  # type: ignore[no-any-return]

    return _cover(_over_threads(work, np.diff(offsets), threads), counts, None, zoom)


def cover_boxes(
    west: FloatingArray, south: FloatingArray, bottom: FloatingArray, east: FloatingArray, north: FloatingArray,
    top: FloatingArray, zoom: int, *,
    height_datum: str, geoid: Geoid | None = None,
) -> Cover:  # fmt: skip
    """Cells that boxes along the axes meet; sides each (n,). [degree], [m]

    A side exactly on a cell's lower face reaches that cell, as a point there would.

    >>> cover = cover_boxes([138.0], [35.0], [0.0], [138.0], [35.0], [9.5], 25, height_datum="orthometric")
    >>> cover.cells.n_cells
    10
    """
    zoom = check_zoom(zoom)
    sides = [np.atleast_1d(np.asarray(side, dtype=np.float64)) for side in (west, south, bottom, east, north, top)]
    first = _tiles(np.column_stack([sides[0], sides[4], sides[2]]), zoom, height_datum, geoid)
    last = _tiles(np.column_stack([sides[3], sides[1], sides[5]]), zoom, height_datum, geoid)
    if (last < first).any():
        row = int(np.flatnonzero((last < first).any(axis=1))[0])
        raise InputError(f"box {row} is empty: expected west <= east, south <= north, bottom <= top")
    _origins(first, last, zoom, "box")
    low = np.floor(first).astype(np.int64)
    span = np.floor(last).astype(np.int64) - low + 1
    counts = span.prod(axis=1)
    box = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(len(box)) - np.repeat(np.cumsum(counts) - counts, counts)
    n_x, n_y = span[box, 0], span[box, 1]
    rows = low[box] + np.column_stack([number % n_x, number // n_x % n_y, number // (n_x * n_y)])
    return _cover(rows, counts, None, zoom)


def _metres_per_cell(latitude: FloatingArray, zoom: int) -> AnyArray:
    side = _EQUATOR / 2.0**zoom * np.cos(np.radians(latitude))
    return np.column_stack([side, side, np.full(len(side), 2.0 ** (25 - zoom))])


def cover_capsules(
    start: AnyArray, stop: AnyArray, radius: FloatingArray | float, zoom: int, *, height_datum: str,
    geoid: Geoid | None = None,
    threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells within a distance of straight axes: capsules, and spheres where both ends are equal.

    start, stop : (n, 3)
        Ends: longitude, latitude [degree], height [m].
    radius : (n,) or float
        [m]; metres are those of the axis's middle latitude, right to 0.1 % within 10 km of it.

    >>> here = np.array([[138.0, 35.0, 100.0]])
    >>> cover_capsules(here, here, 0.0, 25, height_datum="orthometric").cells.n_cells
    1
    """
    return _round(start, stop, radius, zoom, True, height_datum, geoid, threads)


def cover_cylinders(
    longitude: FloatingArray, latitude: FloatingArray, bottom: FloatingArray, top: FloatingArray,
    radius: FloatingArray | float, zoom: int, *,
    height_datum: str, geoid: Geoid | None = None, threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells that upright cylinders with flat ends meet. [degree], [m]

    >>> cover_cylinders([138.0], [35.0], [0.0], [2.5], 0.0, 25, height_datum="orthometric").cells.f
    array([0, 1, 2])
    """
    foot, head = (np.column_stack(np.broadcast_arrays(longitude, latitude, h)) for h in (bottom, top))
    return _round(foot, head, radius, zoom, False, height_datum, geoid, threads)


def _round(
    start: AnyArray, stop: AnyArray, radius: FloatingArray | float, zoom: int, round_ends: bool, height_datum: str,
    geoid: Geoid | None, threads: int | None,
) -> Cover:  # fmt: skip
    zoom = check_zoom(zoom)
    a, b = (_tiles(ends, zoom, height_datum, geoid) for ends in (start, stop))
    radius = np.broadcast_to(np.asarray(radius, dtype=np.float64), (len(a),))
    if not (radius >= 0.0).all():
        row = int(np.flatnonzero(~(radius >= 0.0))[0])
        raise InputError(f"radius of shape {row} is {radius[row]}, expected a length of at least 0 m")
    size = _metres_per_cell((np.atleast_2d(start)[:, 1] + np.atleast_2d(stop)[:, 1]) / 2.0, zoom)
    reach = radius[:, None] / size
    low, high = np.minimum(a, b) - reach, np.maximum(a, b) + reach
    _origins(low, high, zoom, "shape")
    origin = np.floor(np.minimum(a, b)).astype(np.int64)
    a, b = a - origin, b - origin
    counts = np.zeros(len(a), dtype=np.int64)
    ends = np.full(len(a), round_ends)

    def work(i: int, j: int) -> AnyArray:
        return voxels_round.cover_capsules(  # type: ignore[no-any-return]
            a[i:j], b[i:j], np.ascontiguousarray(radius[i:j]), size[i:j], ends[i:j], origin[i:j], counts[i:j]
        )

    return _cover(_over_threads(work, (high - low).prod(axis=1), threads), counts, None, zoom)


def cover_polygons(
    points: AnyArray, ring_offsets: IntegerArray, polygon_offsets: IntegerArray, bottom: FloatingArray | float,
    top: FloatingArray | float,
    zoom: int, *, height_datum: str, geoid: Geoid | None = None, threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells that upright prisms meet: footprints with holes, from bottom to top.

    points : (n, 2)
        Longitude, latitude of all rings. [degree]
    ring_offsets, polygon_offsets
        Into points; into rings, the first of a polygon the outer one (holes by parity).
    bottom, top : (n_polygons,) or float
        [m]

    >>> square = np.array([[138.0, 35.0], [138.0001, 35.0], [138.0001, 35.0001], [138.0, 35.0001]])
    >>> cover_polygons(square, [0, 4], [0, 1], 0.0, 15.9, 18, height_datum="orthometric").cells.n_cells
    1
    """
    zoom = check_zoom(zoom)
    rings, polygons = (np.asarray(part, dtype=np.int64) for part in (ring_offsets, polygon_offsets))
    points = np.asarray(points, dtype=np.float64)[:, :2]
    per_point = rings[polygons]
    n_points = np.diff(per_point)
    levels = []
    for height in (bottom, top):
        h = np.repeat(np.broadcast_to(np.asarray(height, dtype=np.float64), (len(n_points),)), n_points)
        levels.append(_tiles(np.column_stack([points, h]), zoom, height_datum, geoid))
    low, high = _low_high(levels[0], per_point)[0], _low_high(levels[1], per_point)[1]
    if (high[:, 2] < low[:, 2]).any():
        raise InputError(f"polygon {int(np.flatnonzero(high[:, 2] < low[:, 2])[0])} has its top below its bottom")
    origin = _origins(low, high, zoom, "polygon")[:, :2].copy()
    plane = levels[0][:, :2] - np.repeat(origin, n_points, axis=0)
    level = np.floor(np.column_stack([low[:, 2], high[:, 2]])).astype(np.int64)
    counts = np.zeros(len(n_points), dtype=np.int64)

    def work(i: int, j: int) -> AnyArray:
        return voxels_lines.cover_polygons(  # type: ignore[no-any-return]
            plane, rings, polygons[i : j + 1], level[i:j], origin[i:j], counts[i:j]
        )

    return _cover(_over_threads(work, n_points, threads), counts, None, zoom)


def cover_meshes(
    points: AnyArray, triangles: IntegerArray, offsets: IntegerArray, zoom: int, *, height_datum: str,
    geoid: Geoid | None = None,
    threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells that the surfaces of triangle meshes touch. Arguments as `cover_solids`."""
    return _triangles(points, triangles, offsets, zoom, False, height_datum, geoid, threads)


def cover_solids(
    points: AnyArray, triangles: IntegerArray, offsets: IntegerArray, zoom: int, *, height_datum: str,
    geoid: Geoid | None = None,
    threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells that closed meshes meet, inside and surface.

    Parameters
    ----------
    points : (n, 3)
        Longitude, latitude [degree], height [m].
    triangles : (m, 3) int
        Into points, solid after solid; in any orientation.
    offsets : (n_solids + 1,)
        Into triangles. Overlapping solids are separate solids.
    zoom : int
    height_datum, geoid
        See `to_orthometric`.

    Returns
    -------
    Cover
        `open_columns` counts where a surface has a gap; there only the surface is covered.

    Raises
    ------
    InputError
        A point is off the map, or a solid is too large for this zoom.
    """
    return _triangles(points, triangles, offsets, zoom, True, height_datum, geoid, threads)


def _triangles(
    points: AnyArray, triangles: IntegerArray, offsets: IntegerArray, zoom: int, filled: bool, height_datum: str,
    geoid: Geoid | None, threads: int | None,
) -> Cover:  # fmt: skip
    zoom = check_zoom(zoom)
    offsets = np.asarray(offsets, dtype=np.int64)
    triangles = np.asarray(triangles, dtype=np.int64).reshape(-1, 3)
    if offsets[0] != 0 or offsets[-1] != len(triangles) or (np.diff(offsets) < 0).any():
        raise InputError(f"offsets must rise from 0 to {len(triangles)}, found {offsets[:3]}...{offsets[-1]}")
    corners = _tiles(points, zoom, height_datum, geoid)[triangles]
    low = _low_high(corners.min(axis=1), offsets)[0] if len(triangles) else np.zeros((len(offsets) - 1, 3))
    high = _low_high(corners.max(axis=1), offsets)[1] if len(triangles) else low
    origin = _origins(low, high, zoom, "solid" if filled else "mesh")
    corners -= np.repeat(origin, np.diff(offsets), axis=0)[:, None, :]
    counts, n_open = (np.zeros(len(origin), dtype=np.int64) for _ in range(2))
    fill = np.full(len(origin), filled)

    def work(i: int, j: int) -> AnyArray:
        return voxels.cover_triangles(  # type: ignore[no-any-return]
            corners, offsets[i : j + 1], fill[i:j], origin[i:j], counts[i:j], n_open[i:j]
        )

    rows = _over_threads(work, np.diff(offsets), threads)
    return _cover(rows, counts, n_open, zoom)
