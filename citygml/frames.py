"""City models as GeoDataFrames: footprints, surfaces, risks. The index is gml_id, the CRS is kept.

Geometry goes from the model's ragged arrays to shapely in one call; with crs= only what
the frame shows is projected.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import AnyArray
from citygml.crs import crs_of, horizontal, project_points, project_xy, target_datum
from citygml.errors import CrsError
from citygml.model import CityModel, Surface
from citygml.model.selection import root_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["footprints", "risks", "surfaces"]

SOURCES = ("lod0 footprint", "lod0 roof edge", "lod0", "ground surface", "bottom of solid", "level surfaces")
"""Where a footprint came from, best first."""

_NONE = np.iinfo(np.int64).max
_LEVEL = 0.3  # of the normal's length: what is steeper than some 72 degrees is a wall


def footprints(
    model: CityModel, *, crs: Any = None, type: str | Sequence[str] | None = None, columns: bool = True
) -> GeoDataFrame:
    """One row per top-level object with its outline on the ground.

    Parameters
    ----------
    crs : optional
        Where to project the outlines; None keeps the model's CRS.
    type : str or list, optional
        Object types to show ("bldg:Building"); all top-level objects when None.
    columns : bool
        Whether attribute columns come along.

    Returns
    -------
    GeoDataFrame, index gml_id
        geometry: valid Polygon or MultiPolygon in 2D, None for objects without geometry at ground level;
        footprint_source (`SOURCES`); z_min, z_max over LOD1 and above [m] (LOD0 of PLATEAU lies at 0),
        NaN without; height_datum in `attrs`; then the attributes. Parts count for their building.

    Raises
    ------
    CrsError
        When crs is given and the model has none.
    """
    import geopandas

    objects = model.objects
    root = root_of(model)
    top = (objects["parent"].to_numpy() < 0) & _is_type(objects, type)
    rows = np.flatnonzero(top)
    polygon_root = root[model.polygon_object]
    chosen, source = _chosen(model, polygon_root, top)
    geometry = _outlines(model, chosen, polygon_root[chosen], crs)
    z_min, z_max = _heights(model, polygon_root)
    table: dict[str, Any] = {
        "footprint_source": pd.Categorical.from_codes(source[rows], categories=pd.Index(SOURCES)),
        "z_min": z_min[rows],
        "z_max": z_max[rows],
    }
    frame = pd.DataFrame(table, index=objects.index[rows])
    if columns:
        frame = pd.concat([objects.drop(columns=["parent", "file"]).iloc[rows], frame], axis=1)
    else:
        frame.insert(0, "type", objects["type"].iloc[rows])
    out = geopandas.GeoDataFrame(frame, geometry=geometry[rows], crs=_frame_crs(model, crs))
    out.attrs["height_datum"] = model.height_datum
    return out


def _is_type(objects: pd.DataFrame, type: str | Sequence[str] | None) -> AnyArray:
    if type is None:
        return np.ones(len(objects), bool)
    return objects["type"].isin([type] if isinstance(type, str) else list(type)).to_numpy()


def _frame_crs(model: CityModel, crs: Any) -> Any:
    if crs is not None:
        return horizontal(crs_of(crs))
    return None if model.crs is None else horizontal(model.crs)


def _chosen(model: CityModel, polygon_root: AnyArray, top: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Polygons (rows) that make the footprints, and the source code of every object (-1 without)."""
    surface, lod = model.polygon_surface, model.polygon_lod.astype(np.int64)
    rank = np.full(model.n_polygons, _NONE)
    rank[lod == 0] = 20
    rank[surface == Surface.LOD0_FOOTPRINT] = 0
    rank[surface == Surface.LOD0_ROOF_EDGE] = 10
    ground = (surface == Surface.GROUND) & (lod > 0)
    rank[ground] = 30 + lod[ground]
    shown = top[polygon_root]
    served = np.zeros(model.n_objects, bool)
    served[polygon_root[rank < _NONE]] = True
    rest = np.flatnonzero(shown & ~served[polygon_root] & (surface != Surface.RELIEF))
    if len(rest):
        rank[rest] = _rank_of_faces(model, rest, polygon_root[rest])
    best = np.full(model.n_objects, _NONE)
    np.minimum.at(best, polygon_root, rank)
    source = np.where(best < _NONE, np.minimum(best, 59) // 10, -1)
    return np.flatnonzero((rank == best[polygon_root]) & (rank < _NONE) & shown), source


def _rank_of_faces(model: CityModel, polygons: AnyArray, root: AnyArray) -> AnyArray:
    """Rank of faces of objects without LOD0 and ground: bottoms before other level ones, low LOD first."""
    from citygml.polygon_measures import height_ranges

    normal, _ = _vector_areas(model, polygons)
    level = np.abs(normal[:, 2]) > _LEVEL * np.sqrt(np.einsum("ij,ij->i", normal, normal))
    arrays = (model.vertices, model.ring_offsets, model.polygon_offsets, polygons)
    low, high = height_ranges(*arrays, root, model.n_objects)
    _, top = height_ranges(*arrays, np.arange(len(polygons)), len(polygons))
    reach = (high - low)[root]
    bottom = level & (top <= low[root] + 0.3 * reach) & (reach > 0.01)
    rank = np.full(len(polygons), _NONE)
    lod = model.polygon_lod[polygons].astype(np.int64)
    rank[level] = 50 + lod[level]
    rank[bottom] = 40 + lod[bottom]
    return rank


def _vector_areas(model: CityModel, polygons: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Vector area (k, 3) of the outer rings and area (k,) of the holes, in metres also for a model in degrees. [m2]"""
    from citygml.polygon_measures import vector_areas

    scale = np.ones(3)
    if len(model.vertices) and model.crs is not None and horizontal(model.crs).is_geographic:
        latitude = np.radians(np.nanmean(model.vertices[:: max(1, len(model.vertices) // 1000), 1]))
        scale = np.array([111_320.0 * np.cos(latitude), 111_320.0, 1.0])
    return vector_areas(model.vertices, model.ring_offsets, model.polygon_offsets, polygons, scale)


def _outlines(model: CityModel, polygons: AnyArray, root: AnyArray, crs: Any) -> AnyArray:
    """(n_objects,) shapely outlines; None where there are no polygons."""
    import shapely

    out = np.full(model.n_objects, None, dtype=object)
    if not len(polygons):
        return out
    shapes = _shapes(model, polygons, crs, has_z=False)
    bad = ~shapely.is_valid(shapes)
    if bad.any():
        shapes[bad] = _polygonal(shapely.make_valid(shapes[bad]))
    order = np.argsort(root, kind="stable")
    owners, first, count = np.unique(root[order], return_index=True, return_counts=True)
    single = count == 1
    out[owners[single]] = shapes[order[first[single]]]
    for owner, start, n in zip(owners[~single], first[~single], count[~single]):
        parts = shapes[order[start : start + n]]
        out[owner] = shapely.union_all(parts)
    several = owners[~single]
    out[several] = _polygonal(out[several])
    out[owners[shapely.is_empty(out[owners])]] = None
    return out


def _polygonal(shapes: AnyArray) -> AnyArray:
    """Only the areas of mixed geometry: points and lines left by the repair are dropped."""
    import shapely

    kind = shapely.get_type_id(shapes)
    mixed = np.flatnonzero(~np.isin(kind, (3, 6)))
    for k in mixed:
        parts = shapely.get_parts(shapely.get_parts(shapes[k]))
        shapes[k] = shapely.union_all(parts[np.isin(shapely.get_type_id(parts), (3, 6))])
    return shapes


def _shapes(model: CityModel, polygons: AnyArray, crs: Any, *, has_z: bool) -> AnyArray:
    """Shapely polygons of these rows. Rings of fewer than four points are left out with their polygon empty."""
    import shapely

    rings, polygon_offsets = ragged.take_index(model.polygon_offsets, polygons)
    index, ring_offsets = ragged.take_index(model.ring_offsets, rings)
    coordinates = model.vertices[index]
    short = np.diff(ring_offsets) < 4
    if short.any():
        keep = ~short
        owner = ragged.row_of_element(polygon_offsets)
        coordinates = coordinates[keep[ragged.row_of_element(ring_offsets)]]
        # A polygon whose outer ring is short loses its holes as well: there is nothing to take them from.
        ring_offsets = ragged.offsets_from_lengths(np.diff(ring_offsets)[keep])
        polygon_offsets = ragged.offsets_from_lengths(np.bincount(owner[keep], minlength=len(polygons)))
    if crs is not None:
        if model.crs is None:
            raise CrsError("the model has no CRS; read it again with crs=, naming the one the data is in")
        target = crs_of(crs)
        if has_z:
            coordinates = project_points(coordinates, model.crs, target, source_datum=model.height_datum)
        else:
            x, y = project_xy(coordinates[:, 0], coordinates[:, 1], model.crs, target)
            coordinates = np.stack([x, y], axis=1)
    flat = coordinates if has_z else np.ascontiguousarray(coordinates[:, :2])
    shapes: AnyArray = shapely.from_ragged_array(shapely.GeometryType.POLYGON, flat, (ring_offsets, polygon_offsets))
    return shapes


def _heights(model: CityModel, polygon_root: AnyArray) -> tuple[AnyArray, AnyArray]:
    from citygml.polygon_measures import height_ranges

    rows = np.flatnonzero(model.polygon_lod > 0)
    low, high = height_ranges(
        model.vertices, model.ring_offsets, model.polygon_offsets, rows, polygon_root[rows], model.n_objects
    )
    return low, high


def surfaces(
    model: CityModel, *, crs: Any = None, lod: int | Sequence[int] | None = None, surface: Any = None
) -> GeoDataFrame:
    """One row per polygon, in 3D.

    Returns
    -------
    GeoDataFrame, index gml_id of the object (a part, where it belongs to one)
        geometry: PolygonZ; type, root (gml_id of the top-level object), lod, surface (name), boundary
        (gml_id of the boundary surface), area [m2, of the outer ring less holes], tilt [degree, 0 level face up,
        90 upright, 180 level face down], azimuth [degree clockwise from grid north the face looks to].
    """
    import geopandas

    keep = np.ones(model.n_polygons, bool)
    if lod is not None:
        keep &= np.isin(model.polygon_lod, [lod] if isinstance(lod, int) else list(lod))
    if surface is not None:
        wanted = [surface] if isinstance(surface, (int, Surface)) else list(surface)
        keep &= np.isin(model.polygon_surface, [int(s) for s in wanted])
    polygons = np.flatnonzero(keep)
    normal, holes = _vector_areas(model, polygons)
    length = np.linalg.norm(normal, axis=1)
    owner = model.polygon_object[polygons]
    ids = model.objects.index.to_numpy()
    names = np.array([s.name.lower() for s in Surface], dtype=object)
    boundary = model.polygon_boundary[polygons]
    boundary_ids = np.array([*model.boundaries.index, None], dtype=object)
    frame = pd.DataFrame(
        {
            "type": model.objects["type"].array[owner],
            "root": ids[root_of(model)[owner]],
            "lod": model.polygon_lod[polygons],
            "surface": pd.Categorical(names[model.polygon_surface[polygons]]),
            "boundary": boundary_ids[boundary],
            "area": length - holes,
            "tilt": np.degrees(np.arccos(np.clip(normal[:, 2] / np.where(length > 0, length, 1), -1, 1))),
            "azimuth": np.degrees(np.arctan2(normal[:, 0], normal[:, 1])) % 360.0,
        },
        index=pd.Index(ids[owner], name="gml_id"),
    )
    shapes = _shapes(model, polygons, crs, has_z=True)
    out = geopandas.GeoDataFrame(frame, geometry=shapes, crs=_frame_crs(model, crs))
    out.attrs["height_datum"] = (
        model.height_datum if crs is None else target_datum(crs_of(crs), model.height_datum, None)
    )
    return out


def risks(model: CityModel, *, crs: Any = None) -> GeoDataFrame:
    """One row per disaster-risk record, on the footprint of its top-level object; index gml_id of the object."""
    import geopandas

    owner = model.risks["object"].to_numpy()
    outline = footprints(model, crs=crs, columns=False)
    root = root_of(model)
    place = np.full(model.n_objects, -1)
    place[np.flatnonzero(model.objects["parent"].to_numpy() < 0)] = np.arange(len(outline))
    table = model.risks.drop(columns=["object"]).set_index(
        pd.Index(model.objects.index.to_numpy()[owner], name="gml_id")
    )
    geometry = outline.geometry.array[place[root[owner]]]
    return geopandas.GeoDataFrame(table, geometry=geometry, crs=_frame_crs(model, crs))
