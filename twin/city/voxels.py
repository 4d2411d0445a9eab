"""Spatial IDs of a city's objects: the cells each building fills.

Of every object the finest level of detail is taken; its solids are filled, and where it has none its
surfaces are covered. Parts count as their building's. Heights keep the datum of the model; a
model of unknown datum is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from citygml import ragged
from citygml.mesh import triangulate
from citygml.model import SOLID_KINDS, GeometryKind
from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.spatial_id import Cells, Cover, Geoid, cover_meshes, cover_solids

if TYPE_CHECKING:
    from citygml.model import CityModel

__all__ = ["cover_city"]

_SURFACES = (GeometryKind.MULTI_SURFACE, GeometryKind.COMPOSITE_SURFACE, GeometryKind.TIN)


def cover_city(
    city: CityModel, zoom: int, *, types: tuple[str, ...] = ("bldg:",), max_lod: int = 4,
    height_datum: str | None = None, geoid: Geoid | None = None, threads: int | None = None,
) -> Cover:  # fmt: skip
    """Cells of every top-level object.

    Parameters
    ----------
    city : CityModel
        In any CRS; JGD2011 stays JGD2011.
    zoom : int
        0 to 35.
    types : tuple of str
        Beginnings of the object types to cover.
    max_lod : int
        Finest level to use; level 0 has no height and is left out.
    height_datum : "orthometric", "ellipsoidal" or None
        None takes the model's own.

    Returns
    -------
    Cover
        offsets (n_objects + 1,): cells of object row i, each once; none for parts and for other types.
        open_columns counts where a building's solid is not closed.

    Raises
    ------
    InputError
        The city has no CRS.
    DatumError
        Neither the model nor the caller states the height datum.
    """
    if city.crs is None:
        raise InputError("the city has no CRS, so its place on the globe is unknown; read it with one")
    root = _roots(city.objects["parent"].to_numpy())
    geometry = _chosen_geometries(city, root, types, max_lod)
    polygon_at, part_of_polygon = ragged.take_index(city.geometry_offsets, geometry)
    polygons = city.geometry_polygons[polygon_at]
    triangles, offsets = _triangles_of_parts(city, polygons, part_of_polygon)
    points, triangles = _geographic_points(city, triangles)
    datum = height_datum or city.height_datum
    solid = np.isin(city.geometry_kind[geometry], SOLID_KINDS)
    owner = root[city.geometry_object[geometry]]
    covers: list[tuple[Cover, AnyArray]] = []
    for rows, work in ((np.flatnonzero(solid), cover_solids), (np.flatnonzero(~solid), cover_meshes)):
        picked, part_offsets = ragged.take_index(offsets, rows)
        cover = work(points, triangles[picked], part_offsets, zoom, height_datum=datum, geoid=geoid, threads=threads)
        covers.append((cover, owner[rows]))
    return _by_object(covers, zoom, city.n_objects)


def _roots(parent: IntegerArray) -> AnyArray:
    """Row of the top-level object above every object."""
    root = np.arange(len(parent))
    for _ in range(64):
        above = np.asarray(parent)[root] if len(parent) else root
        if (above < 0).all() or not len(parent):
            return root
        root = np.where(above >= 0, above, root)
    raise InputError("the objects' parents go round in a circle or deeper than 64 levels")


def _chosen_geometries(city: CityModel, root: AnyArray, types: tuple[str, ...], max_lod: int) -> AnyArray:
    """Rows of the geometries to cover: of each top-level object the finest level, solids before surfaces."""
    owner = root[city.geometry_object]
    wanted = city.objects["type"].astype(str).str.startswith(types).to_numpy(dtype=bool)[owner]
    solid = np.isin(city.geometry_kind, SOLID_KINDS)
    usable = wanted & (city.geometry_lod >= 1) & (city.geometry_lod <= max_lod)
    usable &= solid | np.isin(city.geometry_kind, np.array(_SURFACES, dtype=np.uint8))
    rank = np.where(usable, 2 * city.geometry_lod.astype(np.int16) + solid, -1)
    best = np.full(city.n_objects, -1, dtype=np.int16)
    np.maximum.at(best, owner, rank)
    return np.flatnonzero(usable & (rank == best[owner]))


def _triangles_of_parts(
    city: CityModel, polygons: IntegerArray, part_of_polygon: AnyArray
) -> tuple[AnyArray, AnyArray]:
    """Triangles (n, 3) into the city's vertices, part after part, with offsets."""
    used = np.unique(polygons)
    mesh = triangulate(city, polygons=used)
    order = np.argsort(mesh.polygon, kind="stable")
    starts = np.searchsorted(mesh.polygon[order], np.append(used, np.iinfo(np.int64).max))
    at, of_polygon = ragged.take_index(starts, np.searchsorted(used, polygons))
    return mesh.triangles[order][at], of_polygon[part_of_polygon]


def _geographic_points(city: CityModel, triangles: IntegerArray) -> tuple[AnyArray, AnyArray]:
    """Longitude, latitude, height of the vertices in use, and the triangles into them."""
    from pyproj import CRS, Transformer

    used, renumbered = np.unique(triangles, return_inverse=True)
    points = np.array(city.vertices[used])
    crs = CRS(city.crs).to_2d()
    if not crs.is_geographic and len(points):
        globe = crs.geodetic_crs
        transformer = Transformer.from_crs(crs, globe.to_2d() if globe is not None else 4326, always_xy=True)
        points[:, 0], points[:, 1] = transformer.transform(points[:, 0], points[:, 1])
    return points, renumbered.reshape(-1, 3)


def _by_object(covers: list[tuple[Cover, AnyArray]], zoom: int, n_objects: int) -> Cover:
    """Cells of all parts, sorted by object, each once per object."""
    owner = np.concatenate([rows[cover.shape] for cover, rows in covers])
    f, x, y = (np.concatenate([cover.cells[i] for cover, _ in covers]) for i in (1, 2, 3))
    order = np.lexsort((f, y, x, owner))
    owner, f, x, y = owner[order], f[order], x[order], y[order]
    new = np.ones(len(owner), dtype=bool)
    new[1:] = (np.diff(owner) != 0) | (np.diff(f) != 0) | (np.diff(x) != 0) | (np.diff(y) != 0)
    open_columns = np.zeros(n_objects, dtype=np.int64)
    for cover, rows in covers:
        np.add.at(open_columns, rows, cover.open_columns)
    offsets = np.searchsorted(owner[new], np.arange(n_objects + 1)).astype(np.int64)
    return Cover(Cells(zoom, f[new], x[new], y[new]), offsets, open_columns)
