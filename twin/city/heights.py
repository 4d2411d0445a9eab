"""Ground heights in a city model: building bases and roads, without heights that cannot be right."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.model import CityModel
from twin.arrays import AnyArray, IntegerArray
from twin.city.footprints import Rings, building_rows, objects_of, plan_rings, rings_of
from twin.notes import Note
from twin.quantities import in_range

__all__ = ["CityHeights", "city_heights"]

NEAR_ZERO = 1.0  # where building bases are within this of height 0 (coast), roads at height 0 are accepted [m]
VIADUCT = 3.0  # a road this far above the nearest building base is a bridge or viaduct [m]


class CityHeights(NamedTuple):
    """Points whose ground height the city model states.

    bases : (n, 3) plan vertices of every building at the lowest height of its blocks; NaN if unknown [m]
    base_building : (n,) row of the building of each base point
    tops : (n_objects,) highest height of every building; NaN if unknown [m]
    plan : footprints of the buildings
    roads : (m, 3) road vertices whose height is used [m]
    road_rings : the road polygons all of whose heights are used
    notes : what was left out
    """

    bases: AnyArray
    base_building: AnyArray
    tops: AnyArray
    plan: Rings
    roads: AnyArray
    road_rings: Rings
    notes: tuple[Note, ...]

    @property
    def points(self) -> AnyArray:
        """Base and road points with a height, (k, 3). [m]"""
        points = np.concatenate([self.bases, self.roads])
        return points[np.isfinite(points).all(axis=1)]


def city_heights(city: CityModel) -> CityHeights:
    """Heights of building bases and roads; placeholder heights of 0 are left out.

    PLATEAU roads of LOD1 and LOD2 without a measured height lie at 0. A road vertex at exactly 0 is left out where the
    nearest building base (or road with a height) does not lie within 1 m of 0, and a road object of one LOD all of
    whose vertices are 0 as a whole where that holds for half of them. So are bases at exactly 0 whose neighbours are
    not near 0. Roads more than 3 m over the nearest base are taken for bridges and viaducts.
    """
    plan = plan_rings(city)
    bases, base_building, tops, base_notes = _building_bases(city, plan)
    roads, road_rings, road_notes = _road_heights(city, bases)
    return CityHeights(bases, base_building, tops, plan, roads, road_rings, (*base_notes, *road_notes))


def _building_bases(city: CityModel, plan: Rings) -> tuple[AnyArray, AnyArray, AnyArray, tuple[Note, ...]]:
    lowest = np.full(city.n_objects, np.inf)
    highest = np.full(city.n_objects, -np.inf)
    if city.n_polygons:
        owner = building_rows(city)[city.polygon_object]
        solid = (owner >= 0) & (city.polygon_lod >= 1)
        n_vertices = np.diff(city.ring_offsets[city.polygon_offsets])
        vertex_polygon = np.repeat(np.arange(city.n_polygons), n_vertices)
        use = solid[vertex_polygon] & in_range("elevation", city.vertices[:, 2])
        np.minimum.at(lowest, owner[vertex_polygon[use]], city.vertices[use, 2])
        np.maximum.at(highest, owner[vertex_polygon[use]], city.vertices[use, 2])
    lowest[~np.isfinite(lowest)] = np.nan
    tops = np.where(np.isfinite(highest) & (highest > lowest + 1.0), highest, np.nan)
    building = np.repeat(plan.owner, np.diff(plan.ring_offsets[plan.polygon_offsets])).astype(np.int64)
    bases = np.column_stack([plan.xyz[:, :2], lowest[building]])
    missing = _missing_bases(bases, building)
    bases[np.isin(building, missing), 2] = np.nan
    notes = (Note("city.feet_at_zero", n=len(missing)),) if len(missing) else ()
    return bases, building, tops, notes


def _missing_bases(bases: AnyArray, building: IntegerArray) -> AnyArray:
    """Rows of buildings at exactly 0 whose five nearest neighbours are not near 0."""
    from scipy.spatial import cKDTree

    rows, first = np.unique(building, return_index=True)
    place = bases[first]
    is_zero = place[:, 2] == 0.0
    other = place[np.isfinite(place[:, 2]) & ~is_zero]
    if not is_zero.any() or len(other) < 5:
        return rows[:0]
    _, near = cKDTree(other[:, :2]).query(place[is_zero, :2], k=5)
    return rows[is_zero][np.abs(np.median(other[near, 2], axis=1)) > VIADUCT]


def _road_heights(city: CityModel, bases: AnyArray) -> tuple[AnyArray, Rings, tuple[Note, ...]]:
    nothing = np.empty((0, 3))
    polygons = np.flatnonzero(objects_of(city, "tran:")[city.polygon_object]) if city.n_polygons else np.empty(0, int)
    rings = rings_of(city, polygons, city.polygon_object[polygons] if len(polygons) else np.empty(0, int))
    z = rings.xyz[:, 2]
    n_vertices = np.diff(rings.ring_offsets[rings.polygon_offsets])
    polygon = np.repeat(np.arange(len(polygons)), n_vertices)
    keep = in_range("elevation", z)
    notes: list[Note] = []
    missing, n_roads = _zero_heights(city, rings, polygons, polygon, bases)
    if missing.any():
        notes.append(Note("city.roads_at_zero", roads=n_roads, points=int(missing.sum())))
        keep &= ~missing
    sound = bases[np.isfinite(bases).all(axis=1)]
    if keep.any() and len(sound):
        from scipy.spatial import cKDTree

        _, near = cKDTree(sound[:, :2]).query(rings.xyz[:, :2])
        elevated = keep & (z > sound[near, 2] + VIADUCT)
        if elevated.any():
            notes.append(Note("city.roads_elevated", n=int(elevated.sum()), height=VIADUCT))
            keep &= ~elevated
    if not keep.any():
        return nothing, rings_of(city, polygons[:0], polygons[:0]), tuple(notes)
    whole = np.ones(len(polygons), bool)
    np.logical_and.at(whole, polygon, keep)
    used = polygons[whole & (n_vertices > 0)]
    return rings.xyz[keep], rings_of(city, used, city.polygon_object[used]), tuple(notes)


def _zero_heights(
    city: CityModel, rings: Rings, polygons: IntegerArray, polygon: IntegerArray, bases: AnyArray
) -> tuple[AnyArray, int]:
    """Road vertices at exactly 0 that are without a height, and how many roads (object and LOD) they belong to."""
    from scipy.spatial import cKDTree

    z = rings.xyz[:, 2]
    is_zero = z == 0.0
    if not is_zero.any():
        return is_zero, 0
    reference = np.concatenate([bases, rings.xyz[~is_zero & in_range("elevation", z)]])
    reference = reference[np.isfinite(reference).all(axis=1)]
    road = (city.polygon_object[polygons].astype(np.int64) * 16 + city.polygon_lod[polygons])[polygon]
    _, road = np.unique(road, return_inverse=True)
    road = road.ravel()
    if not len(reference):  # nothing in the city has a height but 0
        return is_zero, len(np.unique(road[is_zero]))
    _, near = cKDTree(reference[:, :2]).query(rings.xyz[:, :2])
    odd = is_zero & (np.abs(reference[near, 2]) > NEAR_ZERO)
    n_points, n_zero, n_odd = (np.bincount(road, mask) for mask in (np.ones(len(z)), is_zero, odd))
    flat = (n_zero == n_points) & (2 * n_odd >= n_points) & (n_odd > 0)
    missing = odd | (is_zero & flat[road])
    return missing, len(np.unique(road[missing]))
