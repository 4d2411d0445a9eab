"""Buildings on a grid: the polygons of their plan, the cells they cover, the gaps that stay open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.footprint_faces import footprint_faces
from citygml.model import CityModel
from citygml.model.repeated_objects import repeated_objects
from citygml.model.selection import root_of
from citygml.polygon_shapes import dissolved, polygon_shapes, valid_polygons
from twin.arrays import AnyArray, FloatingArray, IntegerArray, ObjectArray
from twin.grid import Grid
from twin.terrain.buildings import distinct_ids

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["BuildingRaster", "Rings", "building_ids", "building_rows", "by_id", "footprint_polygons", "in_order_of_id",
           "objects_of", "plan_rings", "raster_buildings", "rings_of", "top_buildings"]  # fmt: skip


_STRAIGHT = 1e-3  # vertices this near to the line between their neighbours are dropped: seams of pieces leave some [m]


class Rings(NamedTuple):
    """Polygons as arrays: xyz (n, 3), ring and polygon offsets (n + 1,), and the object of each polygon."""

    xyz: FloatingArray
    ring_offsets: IntegerArray
    polygon_offsets: IntegerArray
    owner: IntegerArray


class BuildingRaster(NamedTuple):
    """Buildings on the grid.

    building : (ny, nx) int32, row of the building that covers the cell, -1 if none
    footprint : (ny, nx) int32, row of the building whose footprint lies on the cell, -1 if none: cells reopened for a
        way through are counted, and each building that covers no cell centre has the cell it covers most of
    coverage : (ny, nx) float32, share of the cell under any footprint
    open_x, open_y : share of each face that is free
    shut_x, shut_y : bool, faces between two open cells that a thin building shuts
    n_reopened : cells whose centre is built over, reopened to keep a gap passable
    """

    building: IntegerArray
    footprint: IntegerArray
    coverage: AnyArray
    open_x: FloatingArray
    open_y: FloatingArray
    shut_x: AnyArray
    shut_y: AnyArray
    n_reopened: int


def objects_of(city: CityModel, *types: str) -> AnyArray:
    """(n_objects,) bool: objects whose type starts with any of these."""
    names = city.objects["type"].astype(str).to_numpy()
    return np.array([name.startswith(types) for name in names], bool) if len(names) else np.zeros(0, bool)


def top_buildings(city: CityModel) -> AnyArray:
    """Rows of the buildings that are not parts of others, in the order `citygml.footprints` gives them. (n,) int32"""
    types = city.objects["type"].astype(str).to_numpy()
    return np.flatnonzero((types == "bldg:Building") & (city.objects["parent"].to_numpy() < 0)).astype(np.int32)


def by_id(city: CityModel) -> IntegerArray:
    """Place (n_objects,) of every object in the order of gml:id, those without one last, otherwise by row.

    What depends on an order goes by this one, so that a city gives the same whatever files it is divided into.
    """
    ids = city.objects.index
    order = np.lexsort((np.arange(len(ids)), ids.astype(str).to_numpy().astype(str), ids.isna()))
    place = np.empty(len(ids), np.int64)
    place[order] = np.arange(len(ids))
    return place


def in_order_of_id(frame: GeoDataFrame, city: CityModel) -> GeoDataFrame:
    """Rows of top-level objects (column `row`) in the order of `by_id`, every object once.

    Copies from other files are left out; the first of several pieces has the union of their outlines.
    """
    import shapely

    rows = frame["row"].to_numpy()
    frame = frame.iloc[np.argsort(by_id(city)[rows], kind="stable")]
    later, first, is_copy = repeated_objects(city)
    if not len(later):
        return frame
    place = pd.Series(np.arange(len(frame)), index=frame["row"].to_numpy())
    shapes = frame.geometry.to_numpy().copy()
    there = np.isin(later, rows) & np.isin(first, rows)
    for row, whole in zip(later[there & ~is_copy].tolist(), first[there & ~is_copy].tolist()):
        shapes[place[whole]] = shapely.union(shapes[place[whole]], shapes[place[row]])
    return frame.set_geometry(shapes, crs=frame.crs)[~frame["row"].isin(later[there]).to_numpy()]


def building_ids(city: CityModel) -> ObjectArray:
    """gml_id of each building by its row, as `Terrain.building_id` holds them. (n_objects,) str"""
    rows = top_buildings(city)
    ids = np.full(city.n_objects, "", dtype=object)
    ids[rows] = distinct_ids(city.objects.index[rows])
    return ids


def building_rows(city: CityModel) -> AnyArray:
    """Row of the building each object is or is a part of; -1 for everything else. (n_objects,) int32

    Installations, rooms and openings do not count: they do not widen the plan.
    """
    types = city.objects["type"].astype(str).to_numpy()
    is_building = types == "bldg:Building"
    is_part = types == "bldg:BuildingPart"
    rows = np.arange(city.n_objects)
    parent = city.objects["parent"].to_numpy(np.int64)
    top = rows.copy()
    for _ in range(8):  # parts nest at most a few deep
        climb = is_part[top] & (parent[top] >= 0)
        if not climb.any():
            break
        top = np.where(climb, parent[top], top)
    counts = is_building | is_part
    orphan = np.where(counts, rows, -1)  # a part without a building counts as a building
    return np.where(counts & is_building[top], top, orphan).astype(np.int32)


def rings_of(city: CityModel, polygons: IntegerArray, owner: IntegerArray) -> Rings:
    """The rings of the polygons of these rows."""
    rings, polygon_offsets = ragged.take_index(city.polygon_offsets, polygons)
    vertices, ring_offsets = ragged.take_index(city.ring_offsets, rings)
    return Rings(city.vertices[vertices], ring_offsets, polygon_offsets, np.asarray(owner, np.int32))


def plan_rings(city: CityModel) -> Rings:
    """The outline of each building on the ground, that of `citygml.footprints`; owner the building's row.

    Outlines of several polygons are dissolved, so that no place counts twice; their z is NaN. In order of gml:id.
    """
    rows = building_rows(city)
    top = np.zeros(city.n_objects, bool)
    top[root_of(city)[rows >= 0]] = True
    faces = footprint_faces(city, top=top)
    owner = rows[faces.part]
    polygons, owner = faces.polygons[owner >= 0], owner[owner >= 0]
    is_single = np.bincount(owner, minlength=city.n_objects)[owner] == 1
    rings = rings_of(city, polygons[is_single], owner[is_single])
    several = _dissolved_rings(city, polygons[~is_single], owner[~is_single])
    return _joined_rings(rings, several, by_id(city))


def _dissolved_rings(city: CityModel, polygons: IntegerArray, owner: IntegerArray) -> Rings:
    """The union of the polygons of each owner."""
    import shapely

    if not len(polygons):
        return rings_of(city, polygons, owner)
    whole = dissolved(valid_polygons(polygon_shapes(city, polygons)), owner, city.n_objects)
    rows = np.flatnonzero([shape is not None for shape in whole])
    straight = shapely.simplify(whole[rows], _STRAIGHT)
    shapes, number = shapely.get_parts(straight, return_index=True)
    _, xy, (ring_offsets, polygon_offsets) = shapely.to_ragged_array(shapes, include_z=False)
    xyz = np.column_stack([xy, np.full(len(xy), np.nan)])
    return Rings(xyz, ring_offsets.astype(np.int64), polygon_offsets.astype(np.int64), rows[number].astype(np.int32))


def _joined_rings(a: Rings, b: Rings, key: IntegerArray) -> Rings:
    """Polygons of both by the key (n_objects,) of their owners: where buildings overlap the last one counts."""
    owner = np.concatenate([a.owner, b.owner])
    order = np.argsort(key[owner], kind="stable")
    rings, polygon_offsets = ragged.take_index(ragged.concatenate([a.polygon_offsets, b.polygon_offsets]), order)
    vertices, ring_offsets = ragged.take_index(ragged.concatenate([a.ring_offsets, b.ring_offsets]), rings)
    return Rings(np.concatenate([a.xyz, b.xyz])[vertices], ring_offsets, polygon_offsets, owner[order])


def raster_buildings(plan: Rings, grid: Grid, *, keep_alleys: bool = True) -> BuildingRaster:
    """Cells by centre; then cells are reopened so that every gap in the finer raster stays passable."""
    from twin.kernels.raster import add_coverage, open_faces, raster_polygons, thin_open_cells

    ny, nx = grid.shape
    xy = (plan.xyz[:, :2] - (grid.x0, grid.y0)) / grid.cell_size
    building = np.full((ny, nx), -1, np.int32)
    raster_polygons(xy, plan.ring_offsets, plan.polygon_offsets, plan.owner, building)
    footprint = _with_small(plan, grid, building)
    area = np.zeros((ny, nx + 1))
    add_coverage(xy, plan.ring_offsets, plan.polygon_offsets, area)
    coverage = np.clip(np.cumsum(area, axis=1)[:, :nx], 0.0, 1.0).astype(np.float32)

    k = int(np.clip(np.ceil(grid.cell_size / 0.5), 4, 16))
    covered = np.zeros((ny * k, nx * k), np.uint8)
    raster_polygons(xy * k, plan.ring_offsets, plan.polygon_offsets, np.ones(len(plan.owner), np.uint8), covered)
    open_x, open_y = open_faces(covered == 0, k)
    is_open = building < 0
    n_reopened = 0
    if keep_alleys:
        ways = (open_x[:, :-1] > 0).astype(int) + (open_x[:, 1:] > 0) + (open_y[:-1] > 0) + (open_y[1:] > 0)
        candidate = (building >= 0) & (ways >= 2) & (coverage < 1.0)
        cells = np.argwhere(candidate)
        cells = cells[np.argsort(-coverage[candidate], kind="stable")]
        is_open |= candidate
        n_reopened = int(thin_open_cells(is_open, cells))
        building[is_open] = -1
    shut_x = is_open[:, :-1] & is_open[:, 1:] & (open_x[:, 1:-1] <= 0)
    shut_y = is_open[:-1] & is_open[1:] & (open_y[1:-1] <= 0)
    return BuildingRaster(building, footprint, coverage, open_x, open_y, shut_x, shut_y, n_reopened)


def _with_small(plan: Rings, grid: Grid, building: IntegerArray) -> AnyArray:
    """The raster of footprints, with one cell for each building that covers no cell centre: that of its largest share.

    A cell of another building is reassigned only where that building has other cells.
    """
    import shapely

    footprint = building.copy()
    n_cells = np.bincount(building[building >= 0], minlength=int(plan.owner.max(initial=-1)) + 1)
    small = np.unique(plan.owner[n_cells[plan.owner] == 0])
    if not len(small):
        return footprint
    polygons, owner = footprint_polygons(plan, np.isin(plan.owner, small))
    order = np.argsort(owner, kind="stable")
    polygons, owner = polygons[order], owner[order]
    first = np.searchsorted(owner, small)
    last = np.searchsorted(owner, small, side="right")
    for row, a, b in zip(small.tolist(), first.tolist(), last.tolist()):
        shape = polygons[a] if b - a == 1 else shapely.union_all(polygons[a:b])
        x0, y0, x1, y1 = shapely.bounds(shape) - (grid.x0, grid.y0, grid.x0, grid.y0)
        if not np.isfinite([x0, y0, x1, y1]).all():
            continue
        i, j = (
            np.arange(max(int(low // grid.cell_size), 0), min(int(high // grid.cell_size), n - 1) + 1)
            for low, high, n in ((x0, x1, grid.nx), (y0, y1, grid.ny))
        )
        if not len(i) or not len(j):
            continue
        i, j = (values.ravel() for values in np.meshgrid(i, j))
        west, south = grid.x0 + i * grid.cell_size, grid.y0 + j * grid.cell_size
        cells = shapely.box(west, south, west + grid.cell_size, south + grid.cell_size)
        share = shapely.area(shapely.intersection(cells, shape))
        for k in np.argsort(-share, kind="stable"):
            other = footprint[j[k], i[k]]
            if share[k] > 0 and (other < 0 or n_cells[other] > 1):
                if other >= 0:
                    n_cells[other] -= 1
                footprint[j[k], i[k]] = row
                n_cells[row] = 1
                break
    return footprint


def footprint_polygons(plan: Rings, use: AnyArray | None = None) -> tuple[AnyArray, AnyArray]:
    """Valid shapely polygons of the plan (those of `use`, bool), and their owners."""
    import shapely

    lengths = np.diff(plan.ring_offsets)
    sound = lengths >= 4
    if use is not None:
        sound &= np.repeat(use, np.diff(plan.polygon_offsets))
    # shapely needs rings of at least four points
    index = np.repeat(np.arange(len(lengths)), lengths)
    keep_vertex = sound[index]
    ring_number = np.cumsum(sound) - 1
    rings = np.asarray(shapely.linearrings(plan.xyz[keep_vertex, :2], indices=ring_number[index[keep_vertex]]), object)
    polygon_of_ring = np.repeat(np.arange(len(plan.owner)), np.diff(plan.polygon_offsets))[sound]
    numbers, compact = np.unique(polygon_of_ring, return_inverse=True)
    polygons = shapely.make_valid(np.asarray(shapely.polygons(rings, indices=compact), object))
    return np.asarray(polygons, object), plan.owner[numbers]
