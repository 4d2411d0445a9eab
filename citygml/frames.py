"""City models as GeoDataFrames: footprints, surfaces, risks. The index is gml_id, the CRS is kept.

Geometry goes from the model's ragged arrays to shapely in one call; with crs= only what
the frame shows is projected.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml.arrays import AnyArray
from citygml.crs import crs_of, horizontal, target_datum
from citygml.footprint_faces import SOURCES, footprint_faces
from citygml.model import CityModel, Surface
from citygml.model.selection import root_of
from citygml.polygon_shapes import dissolved, polygon_shapes, polygon_vectors, valid_polygons

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["footprints", "risks", "surfaces"]


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
        NaN without; height_datum in `attrs`; then the attributes. The outline is that of all parts, each from its
        own best source (`citygml.footprint_faces`); the source is the last in `SOURCES` of those of the parts.

    Raises
    ------
    CrsError
        When crs is given and the model has none.
    """
    import geopandas

    objects = model.objects
    top = (objects["parent"].to_numpy() < 0) & _is_type(objects, type)
    rows = np.flatnonzero(top)
    faces = footprint_faces(model, top=top)
    shapes = valid_polygons(polygon_shapes(model, faces.polygons, crs=crs))
    geometry = dissolved(shapes, faces.root, model.n_objects)
    z_min, z_max = _heights(model, root_of(model)[model.polygon_object])
    table: dict[str, Any] = {
        "footprint_source": pd.Categorical.from_codes(faces.source[rows], categories=pd.Index(SOURCES)),
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
    normal, holes = polygon_vectors(model, polygons)
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
    shapes = polygon_shapes(model, polygons, crs=crs, has_z=True)
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
