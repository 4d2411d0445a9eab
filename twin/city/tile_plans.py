"""Cities of many tiles: of each tile only what terrain, streets and people are made of, joined into one model.

A city read whole needs the memory of all its walls, roofs, textures and generic attributes. What a flood and an
evacuation are computed from is a small part of that, and it can be taken tile by tile: the joined model gives the same
raster, network and people as the whole city, without a seam where tiles meet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from citygml.footprint_faces import footprint_faces
from citygml.model import CityModel, concat, empty_table, join_repeated
from citygml.model.selection import subset
from twin.arrays import AnyArray, BoolArray, IntegerArray
from twin.city.footprints import building_rows
from twin.quantities import in_range

__all__ = ["city_of_tiles", "simulation_plan"]


def simulation_plan(city: CityModel) -> CityModel:
    """The part of a city that terrain, streets and people are made of.

    Of buildings the polygons of the outline and the two that reach lowest and highest; of everything else all polygons
    (relief, roads, bridges, land use, water); all objects with their attributes, risk records, lines and points.
    Without boundary surfaces, textures, solids and `extras`.

    Examples
    --------
    >>> simulation_plan(CityModel()).n_polygons
    0
    """
    building = building_rows(city)[city.polygon_object] if city.n_polygons else np.empty(0, np.int32)
    keep = ~_of_buildings(city)[city.polygon_object]
    keep[footprint_faces(city).polygons] = True
    keep[_lowest_and_highest(city, building)] = True
    bare = replace(
        city,
        boundaries=empty_table("boundaries"),
        extras=empty_table("extras"),
        appearances={},
        polygon_boundary=np.full(city.n_polygons, -1, np.int32),
    )
    nothing = np.zeros(len(city.geometry_object), bool)
    every = np.ones(city.n_objects, bool)
    return subset(bare, every, keep, nothing, every[city.line_object], every[city.point_object])


def _of_buildings(city: CityModel) -> BoolArray:
    """Buildings and all that belongs to them, (n_objects,)."""
    names = city.objects["type"].astype("category")
    flags = np.array([str(name).startswith("bldg:") for name in names.cat.categories] + [False])
    return np.asarray(flags[names.cat.codes.to_numpy()])


def _lowest_and_highest(city: CityModel, building: IntegerArray) -> IntegerArray:
    """Rows of the polygons of LOD1 and above with the lowest and with the highest point of every building."""
    first = city.ring_offsets[city.polygon_offsets]
    rows = np.flatnonzero((building >= 0) & (city.polygon_lod >= 1) & (np.diff(first) > 0))
    if not len(rows):
        return rows
    z = np.append(np.where(in_range("elevation", city.vertices[:, 2]), city.vertices[:, 2], np.nan), np.nan)
    ends = np.column_stack([first[rows], first[rows + 1]]).ravel()  # every second result is that of a polygon
    found: list[AnyArray] = []
    for height in (np.fmin.reduceat(z, ends)[::2], -np.fmax.reduceat(z, ends)[::2]):
        order = np.lexsort((height, building[rows]))  # NaN last
        is_first = np.concatenate([[True], np.diff(building[rows][order]) > 0])
        found.append(rows[order[is_first]])
    return np.unique(np.concatenate(found))


def city_of_tiles(
    models: Iterable[CityModel], *, crs: Any = None, bounds: tuple[float, float, float, float] | None = None
) -> CityModel:
    """One model for terrain, streets and people from tiles that are read one at a time.

    Parameters
    ----------
    models : iterable of CityModel
        Tiles, as `citygml.iter_models` gives them; each is reduced to its `simulation_plan` before the next is read.
    crs : optional
        Where to project every tile, needed where they differ.
    bounds : (x_min, y_min, x_max, y_max), optional
        In that CRS; only what reaches into them is kept. [m]

    Returns
    -------
    CityModel
        Every object once, see `citygml.join_repeated`.

    Raises
    ------
    CrsError
        When the tiles differ in CRS or height datum and crs is None.

    Examples
    --------
    >>> tiles = citygml.iter_models("13100_tokyo23-ku_2023_citygml_1_op.zip")  # doctest: +SKIP
    >>> terrain = terrain_from_city(city_of_tiles(tiles, crs=6677), 10.0)  # doctest: +SKIP
    """
    parts = []
    for model in models:
        part = simulation_plan(model)
        if crs is not None and part.crs is not None:
            part = part.to_crs(crs)
        parts.append(part if bounds is None else part.select(bbox=bounds))
    return join_repeated(concat(parts))
