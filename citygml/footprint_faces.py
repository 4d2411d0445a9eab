"""Which polygons are the outline of an object on the ground: one rule, chosen for each part.

A part is an object with geometry of its own: a building or building part, a bridge and each of its construction
elements, a road and its traffic spaces. Its sources, best first, are those of `SOURCES`. The first one is taken that
covers the level faces of the part (those of LOD1 and above that are not walls); when none does, all of them together
are the outline. So the deck of a bridge counts, not only the feet of its piers, and a sloping road counts over its
whole length.

Of buildings an LOD0 outline is taken as the file gives it, and other sources may leave uncovered what overhangs them
by no more than `EAVES`: water and people pass below eaves. Rooms, furniture and installations of buildings count only
where a building has nothing else.

The outline of an object is that of all its parts; where its own covers those of its parts, its own alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citygml import ragged
from citygml.arrays import AnyArray, BoolArray, IntArray
from citygml.model import CityModel, Surface
from citygml.model.selection import root_of
from citygml.polygon_measures import height_ranges
from citygml.polygon_shapes import dissolved, metres_per_unit, polygon_shapes, polygon_vectors, valid_polygons

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["COVERED", "EAVES", "SOURCES", "FootprintFaces", "footprint_faces"]

SOURCES = ("lod0 footprint", "lod0 roof edge", "lod0", "ground surface", "bottom of solid", "level surfaces")
"""Where a footprint came from, best first."""

EAVES = 2.0
"""Widest overhang of a building that is no part of its outline on the ground. [m]"""

COVERED = 0.99
"""Share of the union of the level faces of a part that its outline covers at least."""

_NONE = np.iinfo(np.int64).max
_LEVEL = 0.3  # of the normal's length: what is steeper than some 72 degrees is a wall
_LOWEST = 0.3  # of the height of a part: level faces within it may be the bottom of a solid
_LEAST_HEIGHT = 0.01  # of a solid [m]
_LEAST_AREA = 1e-4  # below which an outline may be none [m2]
_GROUND, _BOTTOM, _FACES = 30, 40, 50  # first rank of a source: ten times its row in SOURCES, plus the LOD
_N_LODS = 8
_INSIDE = ("brid:BridgeRoom", "brid:BridgeFurniture", "brid:IntBridgeInstallation", "tun:HollowSpace",
           "tun:TunnelFurniture", "tun:IntTunnelInstallation")  # fmt: skip
_BUILDINGS = ("bldg:Building", "bldg:BuildingPart", "uro:UndergroundBuilding")


class FootprintFaces(NamedTuple):
    """The polygons that make up the outlines of a model's objects.

    polygons : (k,) rows of polygons, ascending
    part : (k,) row of the object each belongs to
    root : (k,) row of the top-level object of that part
    source : (n_objects,) position in `SOURCES` of where the outline of a top-level object is from, the last of those
        of its parts; -1 for an object without an outline, and below the top level
    """

    polygons: IntArray
    part: IntArray
    root: IntArray
    source: IntArray


class _Faces(NamedTuple):
    """Polygons that may be outlines: their row, part, LOD, area seen from above (signed, up positive; m2), what they
    may serve as (`rank`: ten times the position in SOURCES, plus the LOD), and whether they are level."""

    row: IntArray
    part: IntArray
    lod: IntArray
    area: AnyArray
    rank: IntArray
    level: BoolArray

    def take(self, index: AnyArray) -> _Faces:
        return self._replace(**{name: values[index] for name, values in self._asdict().items()})


def footprint_faces(model: CityModel, *, top: BoolArray | None = None) -> FootprintFaces:
    """The polygons of every object's outline, by the rule of this module.

    Parameters
    ----------
    top : (n_objects,) bool, optional
        The top-level objects wanted; all when None.

    Examples
    --------
    >>> footprint_faces(CityModel()).polygons
    array([], dtype=int64)
    """
    root = root_of(model)
    owner_root = root[model.polygon_object]
    wanted = np.ones(model.n_polygons, bool) if top is None else top[owner_root]
    wanted &= (model.polygon_surface != Surface.RELIEF) | (model.polygon_lod == 0)
    is_building = _of_types(model, _BUILDINGS.__contains__)
    counts = _of_types(model, _is_part)[model.polygon_object]
    polygons, rank = _outline_faces(model, np.flatnonzero(wanted & counts), is_building)
    bare = np.ones(model.n_objects, bool)
    bare[owner_root[polygons]] = False
    spare = np.flatnonzero(wanted & bare[owner_root] & ~counts)
    if len(spare):
        more, more_rank = _outline_faces(model, spare, is_building)
        order = np.argsort(np.concatenate([polygons, more]))
        polygons = np.concatenate([polygons, more])[order]
        rank = np.concatenate([rank, more_rank])[order]
    keep = ~_in_covered_part(model, polygons, root)
    polygons, rank = polygons[keep], rank[keep]
    part = model.polygon_object[polygons].astype(np.int64)
    source = np.full(model.n_objects, -1)
    np.maximum.at(source, root[part], rank // 10)
    return FootprintFaces(polygons, part, root[part], source)


def _is_part(name: str) -> bool:
    """Whether faces of objects of this type make up an outline: of buildings only those of buildings and parts."""
    return name in _BUILDINGS if name.startswith("bldg:") else name not in _INSIDE


def _of_types(model: CityModel, test: Callable[[str], bool]) -> BoolArray:
    """Objects (n_objects,) whose type passes a test."""
    types = model.objects["type"].astype("category")
    flags = np.array([test(str(name)) for name in types.cat.categories] + [False])
    return np.asarray(flags[types.cat.codes.to_numpy()])


def _outline_faces(model: CityModel, polygons: IntArray, is_building: BoolArray) -> tuple[IntArray, IntArray]:
    """Rows of those of the polygons that make up the outlines of their parts, and the rank of each."""
    if not len(polygons):
        return polygons, polygons
    faces, unproved = _classified(model, polygons, is_building)
    n = model.n_objects
    best = np.full(n, _NONE)
    np.minimum.at(best, faces.part, faces.rank)
    chosen = (faces.rank == best[faces.part]) & (faces.rank < _NONE)
    unproved |= _is_doubtful(model, faces, chosen, is_building)
    k = np.flatnonzero(unproved[faces.part])
    rank = faces.rank
    if len(k):
        chosen[k], rank[k] = _by_shape(model, faces.take(k), is_building)
    return faces.row[chosen], rank[chosen]


def _classified(model: CityModel, polygons: IntArray, is_building: BoolArray) -> tuple[_Faces, BoolArray]:
    """What each polygon may serve as; and the buildings (n_objects,) with an LOD0 outline that may have no area."""
    n = model.n_objects
    surface, lod = model.polygon_surface[polygons], model.polygon_lod[polygons].astype(np.int64)
    part = model.polygon_object[polygons].astype(np.int64)
    vectors, _ = polygon_vectors(model, polygons)
    rank = np.full(len(polygons), _NONE)
    rank[lod == 0] = 20
    rank[surface == Surface.LOD0_FOOTPRINT] = 0
    rank[surface == Surface.LOD0_ROOF_EDGE] = 10
    is_lod0 = rank < _NONE
    area = np.bincount(part[is_lod0], np.abs(vectors[is_lod0, 2]), n)
    has_lod0 = is_building & (np.bincount(part[is_lod0], minlength=n) > 0)
    trusted = has_lod0 & (area > _LEAST_AREA)
    k = np.flatnonzero(~is_lod0 & ~trusted[part])  # of a building with an LOD0 outline nothing else is looked at
    level = np.zeros(len(polygons), bool)
    level[k] = np.abs(vectors[k, 2]) > _LEVEL * np.sqrt(np.einsum("ij,ij->i", vectors[k], vectors[k]))
    level_rank = np.where(_is_low(model, polygons[k], part[k]), _BOTTOM, _FACES)
    rank[k] = np.where(level[k], level_rank + lod[k], _NONE)
    rank[k] = np.where(surface[k] == Surface.GROUND, _GROUND + lod[k], rank[k])
    return _Faces(polygons, part, lod, vectors[:, 2], rank, level), has_lod0 & ~trusted


def _is_low(model: CityModel, polygons: IntArray, part: IntArray) -> BoolArray:
    """Polygons wholly in the lowest share of the height of their part."""
    arrays = (model.vertices, model.ring_offsets, model.polygon_offsets, polygons)
    low, high = height_ranges(*arrays, part, model.n_objects)
    _, top = height_ranges(*arrays, np.arange(len(polygons)), len(polygons))
    reach = (high - low)[part]
    return np.asarray((top <= low[part] + _LOWEST * reach) & (reach > _LEAST_HEIGHT))


def _is_doubtful(model: CityModel, faces: _Faces, chosen: BoolArray, is_building: BoolArray) -> BoolArray:
    """Objects (n_objects,) whose chosen polygons may not cover their level faces.

    No doubt where all level faces are chosen; nor for a building where the chosen ones have the extent and the area
    of the others of each LOD, as the bottom and the top of a block have.
    """
    n = model.n_objects
    others = np.bincount(faces.part[faces.level & ~chosen], minlength=n) > 0
    k = np.flatnonzero(others[faces.part] & (faces.level | chosen))
    if not len(k):
        return others
    outline, rest = faces.take(k[chosen[k]]), faces.take(k[~chosen[k]])
    size = np.bincount(outline.part, np.abs(outline.area), n)
    low, high = _extents(model, outline)
    low_rest, high_rest = _extents(model, rest)
    near = 0.01 / metres_per_unit(model)[:2]
    alike = (low_rest >= low - near).all(axis=1) & (high_rest <= high + near).all(axis=1)
    for upward in (True, False):
        look = rest.take((rest.area > 0) == upward)
        by_lod = np.bincount(look.part * _N_LODS + look.lod, np.abs(look.area), n * _N_LODS).reshape(n, _N_LODS)
        alike &= size >= 0.999 * by_lod.max(axis=1)
    return others & ~(alike & is_building)


def _extents(model: CityModel, faces: _Faces) -> tuple[AnyArray, AnyArray]:
    """Lower and upper corner (n_objects, 2) of the polygons of each part; inf and -inf without any."""
    low, high = np.full((model.n_objects, 2), np.inf), np.full((model.n_objects, 2), -np.inf)
    index, offsets = ragged.take_index(model.ring_offsets, model.polygon_offsets[faces.row])
    filled = np.diff(offsets) > 0
    if filled.any():
        xy, start = model.vertices[index, :2], offsets[:-1][filled]
        np.minimum.at(low, faces.part[filled], np.minimum.reduceat(xy, start))
        np.maximum.at(high, faces.part[filled], np.maximum.reduceat(xy, start))
    return low, high


def _by_shape(model: CityModel, faces: _Faces, is_building: BoolArray) -> tuple[BoolArray, IntArray]:
    """Which of the polygons make up the outlines of their parts, and the rank of each, decided by their shapes."""
    import shapely

    chosen, rank = np.zeros(len(faces.row), bool), faces.rank.copy()
    used = np.flatnonzero(faces.rank < _NONE)
    scale = metres_per_unit(model)[:2]
    shapes = np.full(len(faces.row), None, object)
    raw = polygon_shapes(model, faces.row[used])
    shapes[used] = valid_polygons(np.asarray(shapely.transform(raw, lambda xy: xy * scale), object))
    order = used[np.argsort(faces.part[used], kind="stable")]
    for rows in np.split(order, np.flatnonzero(np.diff(faces.part[order])) + 1):
        level = rows[faces.level[rows]]
        whole = shapely.union_all(shapes[level])
        building = bool(is_building[faces.part[rows[0]]])
        candidates = [(source, rows[rank[rows] == source]) for source in np.unique(rank[rows]) if source < _FACES]
        candidates += [(_FACES + lod, level[faces.lod[level] == lod]) for lod in np.unique(faces.lod[level])]
        candidates += [(_FACES, level)]
        for source, polygons in candidates:
            outline = shapely.union_all(shapes[polygons])
            is_given = building and source < _GROUND
            if outline.area > 0.0 and (is_given or _covers(outline, whole, EAVES if building else 0.0)):
                chosen[polygons] = True
                rank[polygons] = source
                break
    return chosen, rank


def _covers(outline: BaseGeometry, whole: BaseGeometry, eaves: float) -> bool:
    """Whether an outline covers level faces, but for an overhang of `eaves` [m]."""
    import shapely

    area = shapely.area(whole)
    if shapely.area(shapely.intersection(whole, outline)) >= COVERED * area:
        return True
    if not eaves:
        return False
    beyond = shapely.difference(whole, shapely.buffer(outline, eaves, quad_segs=4))
    return bool(shapely.area(beyond) <= (1.0 - COVERED) * area)


def _in_covered_part(model: CityModel, polygons: IntArray, root: IntArray) -> BoolArray:
    """Polygons of parts whose top-level object has an outline of its own that covers those of all its parts."""
    import shapely

    n = model.n_objects
    part = model.polygon_object[polygons].astype(np.int64)
    whole, is_own = root[part], part == root[part]
    both = (np.bincount(whole[is_own], minlength=n) > 0) & (np.bincount(whole[~is_own], minlength=n) > 0)
    covered = np.zeros(n, bool)
    k = np.flatnonzero(both[whole])
    if len(k):
        shapes = valid_polygons(polygon_shapes(model, polygons[k]))
        own, parts = (dissolved(shapes[of[k]], whole[k[of[k]]], n) for of in (is_own, ~is_own))
        rows = np.flatnonzero(both)
        rows = rows[[own[row] is not None and parts[row] is not None for row in rows]]
        shared = shapely.area(shapely.intersection(own[rows], parts[rows]))
        covered[rows] = shared >= COVERED * shapely.area(parts[rows])
    return np.asarray(~is_own & covered[whole])
