"""Tables of what objects have: polygons, lines, points, solids and their shells, risks, boundary surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import AnyArray
from citygml.frames import risks, surfaces
from citygml.layers.lines_and_points import line_shapes, point_shapes
from citygml.layers.object_keys import ObjectKeys, row_or_missing
from citygml.model import GeometryKind

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = [
    "boundary_table",
    "face_layer",
    "geometry_polygon_table",
    "geometry_table",
    "line_layer",
    "point_layer",
    "risk_layer",
]


def face_layer(keys: ObjectKeys, crs: Any) -> GeoDataFrame:
    """`citygml.surfaces` with keys; `polygon` is the row in the model."""
    import geopandas

    model = keys.model
    faces = surfaces(model, crs=crs)
    measures = faces[["lod", "surface", "area", "tilt", "azimuth"]]
    table = pd.DataFrame(
        {
            **keys.columns(model.polygon_object),
            "polygon": np.arange(model.n_polygons),
            **keys.boundary_columns(model.polygon_boundary),
            **{str(c): measures[c].array for c in measures},
            "height_datum": faces.attrs["height_datum"],
        },
        index=keys.index(model.polygon_object),
    )
    return geopandas.GeoDataFrame(table, geometry=faces.geometry.array, crs=faces.crs)


def line_layer(keys: ObjectKeys, crs: Any) -> GeoDataFrame:
    """One row per curve, in 3D; `is_terrain_intersection` where it is a lodNTerrainIntersection."""
    model = keys.model
    rows = np.arange(len(model.line_object))
    columns = {"line": rows, "lod": model.line_lod, "is_terrain_intersection": model.line_is_terrain_intersection}
    return _spatial(keys, model.line_object, columns, line_shapes(model, rows, crs), crs)


def point_layer(keys: ObjectKeys, crs: Any) -> GeoDataFrame:
    """One row per point, in 3D."""
    model = keys.model
    rows = np.arange(len(model.points))
    return _spatial(
        keys, model.point_object, {"point": rows, "lod": model.point_lod}, point_shapes(model, rows, crs), crs
    )


def _spatial(keys: ObjectKeys, owner: AnyArray, columns: dict[str, Any], shapes: AnyArray, crs: Any) -> GeoDataFrame:
    import geopandas

    from citygml.crs import crs_of, horizontal, target_datum

    model = keys.model
    plane = model.crs if crs is None else crs_of(crs)
    datum = model.height_datum if crs is None else target_datum(crs_of(crs), model.height_datum, None)
    table = pd.DataFrame({**keys.columns(owner), **columns, "height_datum": datum}, index=keys.index(owner))
    return geopandas.GeoDataFrame(table, geometry=shapes, crs=None if plane is None else horizontal(plane))


def geometry_table(keys: ObjectKeys) -> pd.DataFrame:
    """One row per solid, multi-surface, TIN ... of an object, with its kind (`citygml.GeometryKind` in lower case)."""
    model = keys.model
    names = np.array([kind.name.lower() for kind in GeometryKind], dtype=object)
    return pd.DataFrame(
        {
            **keys.columns(model.geometry_object),
            "geometry_row": np.arange(len(model.geometry_object)),
            "lod": model.geometry_lod,
            "kind": pd.Categorical(names[model.geometry_kind]),
            "n_polygons": np.diff(model.geometry_offsets),
            "n_shells": np.diff(model.geometry_shells),
        },
        index=keys.index(model.geometry_object),
    )


def geometry_polygon_table(keys: ObjectKeys) -> pd.DataFrame:
    """One row per polygon of a geometry, in order: which shell it is in, and whether it is turned round there."""
    model = keys.model
    geometry = ragged.row_of_element(model.geometry_offsets)
    shell = ragged.row_of_element(model.shell_offsets)
    owner = model.geometry_object[geometry]
    return pd.DataFrame(
        {
            "object": owner.astype(np.int64),
            "geometry_row": geometry,
            "shell": shell,
            "is_exterior": model.shell_is_exterior[shell],
            "polygon": model.geometry_polygons.astype(np.int64),
            "is_reversed": model.geometry_reversed,
        },
        index=keys.index(owner),
    )


def risk_layer(keys: ObjectKeys, crs: Any) -> GeoDataFrame:
    """`citygml.risks` with keys: one row per record, on the footprint of its top-level object."""
    import geopandas

    owner = keys.model.risks["object"].to_numpy()
    records = risks(keys.model, crs=crs)
    fields = records.drop(columns="geometry")
    table = pd.DataFrame({**keys.columns(owner), **{str(c): fields[c].array for c in fields}}, index=keys.index(owner))
    return geopandas.GeoDataFrame(table, geometry=records.geometry.array, crs=records.crs)


def boundary_table(keys: ObjectKeys) -> pd.DataFrame:
    """One row per boundary surface with its attributes; its polygons are in the layer of surfaces."""
    boundaries = keys.model.boundaries
    owner, parent = boundaries["object"].to_numpy(), boundaries["parent"].to_numpy()
    attributes = boundaries.drop(columns=["object", "parent", "type"])
    return pd.DataFrame(
        {
            "boundary": np.arange(len(boundaries)),
            "object": owner.astype(np.int64),
            "object_id": keys.ids[owner],
            "root_id": keys.ids[keys.root[owner]] if len(owner) else np.empty(0, object),
            "type": boundaries["type"].array,
            "parent": row_or_missing(parent),
            "parent_id": keys.boundary_ids[parent],
            **{str(c): attributes[c].array for c in attributes if attributes[c].notna().any()},
        },
        index=pd.Index(boundaries.index, name="gml_id", dtype=object),
    )
