"""Part of a city model: rows by type, package, extent or row number, and geometry by LOD or surface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import BoolArray, FloatArray, IntArray, IntegerArray
from citygml.errors import InvariantError
from citygml.model.data import Appearance, CityData
from citygml.model.shells import without_empty_shells

__all__ = ["extents", "root_of", "select", "subset", "with_descendants"]

Model = TypeVar("Model", bound=CityData)


def _several(value: Any) -> list[Any]:
    if isinstance(value, str) or not isinstance(value, (Sequence, np.ndarray, set, frozenset)):
        return [value]
    return list(value)


def select(model: Model, *, lod: Any, type: Any, package: Any, bbox: Any, surface: Any, rows: Any) -> Model:
    """See `CityModel.select`."""
    keep = np.ones(model.n_objects, bool)
    if rows is not None:
        keep &= with_descendants(model, _as_mask(rows, model.n_objects))
    if type is not None:
        keep &= with_descendants(model, model.objects["type"].isin(_several(type)).to_numpy())
    if package is not None:
        in_package = model.files["package"].isin(_several(package)).to_numpy()
        keep &= in_package[model.objects["file"].to_numpy()] if len(in_package) else False
    if bbox is not None:
        keep &= _in_bbox(model, bbox)
    polygons = keep[model.polygon_object]
    lines, points = keep[model.line_object], keep[model.point_object]
    geometries = keep[model.geometry_object]
    if lod is not None:
        levels = np.zeros(256, bool)
        levels[_several(lod)] = True
        polygons &= levels[model.polygon_lod]
        lines &= levels[model.line_lod]
        points &= levels[model.point_lod]
        geometries &= levels[model.geometry_lod]
    if surface is not None:
        wanted = np.zeros(256, bool)
        wanted[[int(s) for s in _several(surface)]] = True
        polygons &= wanted[model.polygon_surface]
    return subset(model, keep, polygons, geometries, lines, points)


def _as_mask(rows: Any, n: int) -> BoolArray:
    rows = np.asarray(rows)
    if rows.dtype == bool:
        if len(rows) != n:
            raise InvariantError(f"rows has {len(rows)} booleans, expected one for each of {n} objects")
        return rows
    if len(rows) and (rows.min() < 0 or rows.max() >= n):
        raise InvariantError(f"rows runs from {rows.min()} to {rows.max()}, expected 0 to {n - 1}")
    mask = np.zeros(n, bool)
    mask[rows.astype(np.int64)] = True
    return mask


def with_descendants(model: CityData, mask: BoolArray) -> BoolArray:
    """The objects of mask (n_objects,) and everything whose parents lead to them."""
    parent = model.objects["parent"].to_numpy()
    mask = np.array(mask, dtype=bool)
    while True:
        grown = mask | (mask[parent] & (parent >= 0))
        if (grown == mask).all():
            return mask
        mask = grown


def root_of(model: CityData) -> IntArray:
    """(n_objects,) row of the top-level object each object belongs to."""
    parent = model.objects["parent"].to_numpy().astype(np.int64)
    root = np.where(parent < 0, np.arange(len(parent)), parent)
    while True:
        above = root[root]
        if (above == root).all():
            return root
        root = above


def _in_bbox(model: CityData, bbox: tuple[float, float, float, float]) -> BoolArray:
    x0, y0, x1, y1 = bbox
    degrees = model.crs if model.crs is not None and model.crs.is_geographic else None
    if y0 > y1 or (x0 > x1 and degrees is None):
        raise InvariantError(f"bbox {tuple(bbox)}: expected (x_min, y_min, x_max, y_max), the smaller first")
    if degrees is not None and (max(abs(x0), abs(x1)) > 360 or max(abs(y0), abs(y1)) > 90):
        raise InvariantError(
            f"bbox {tuple(bbox)} is not in degrees, the model is in {degrees.name}; "
            "give longitude and latitude, or move the model with to_crs first"
        )
    low, high = extents(model)
    if x0 <= x1:
        meets = (low[:, 0] <= x1) & (high[:, 0] >= x0)
    else:  # across the 180th meridian
        meets = (low[:, 0] <= x1) | (high[:, 0] >= x0)
    meets &= (low[:, 1] <= y1) & (high[:, 1] >= y0)
    root = root_of(model)
    met = np.zeros(model.n_objects, bool)
    np.logical_or.at(met, root, meets)
    return met[root]


def extents(model: CityData) -> tuple[FloatArray, FloatArray]:
    """Lower and upper corner (n_objects, 3) of each object's own geometry; inf and -inf without any."""
    low = np.full((model.n_objects, 3), np.inf)
    high = np.full((model.n_objects, 3), -np.inf)
    first = model.ring_offsets[model.polygon_offsets]
    _extend(model.vertices, first, model.polygon_object, low, high)
    _extend(model.line_vertices, model.line_offsets, model.line_object, low, high)
    _extend(model.points, np.arange(len(model.points) + 1), model.point_object, low, high)
    return low, high


def _extend(points: FloatArray, offsets: IntArray, owner: IntegerArray, low: FloatArray, high: FloatArray) -> None:
    filled = np.flatnonzero(np.diff(offsets) > 0)
    if not len(filled):
        return
    starts = offsets[filled]
    least = np.fmin.reduceat(points, starts, axis=0)
    most = np.fmax.reduceat(points, starts, axis=0)
    np.fmin.at(low, owner[filled], least)
    np.fmax.at(high, owner[filled], most)


def _renumber(keep: BoolArray) -> IntArray:
    """New row of every old one; -1 for rows not kept. One longer, so that -1 stays -1."""
    new = np.full(len(keep) + 1, -1, np.int64)
    new[:-1][keep] = np.arange(int(keep.sum()))
    return new


def subset(
    model: Model, keep: BoolArray, polygons: BoolArray, geometries: BoolArray, lines: BoolArray, points: BoolArray
) -> Model:
    """The model of the objects, polygons, geometries, lines and points kept, rows renumbered."""
    new_object, new_polygon = _renumber(keep), _renumber(polygons)
    polygon_rows, line_rows = np.flatnonzero(polygons), np.flatnonzero(lines)
    ring_rows, polygon_offsets = ragged.take_index(model.polygon_offsets, polygon_rows)
    vertex_rows, ring_offsets = ragged.take_index(model.ring_offsets, ring_rows)
    line_vertices, line_offsets = ragged.take(model.line_vertices, model.line_offsets, line_rows)
    boundary_kept = keep[model.boundaries["object"].to_numpy()] if len(model.boundaries) else np.empty(0, bool)
    new_boundary = _renumber(boundary_kept)
    objects = model.objects[keep].copy()
    objects["parent"] = new_object[objects["parent"].to_numpy()].astype(np.int32)
    return replace(
        model,
        vertices=model.vertices[vertex_rows],
        ring_offsets=ring_offsets,
        polygon_offsets=polygon_offsets,
        polygon_object=new_object[model.polygon_object[polygon_rows]].astype(np.int32),
        polygon_lod=model.polygon_lod[polygon_rows],
        polygon_surface=model.polygon_surface[polygon_rows],
        polygon_boundary=new_boundary[model.polygon_boundary[polygon_rows]].astype(np.int32),
        **_subset_geometries(model, geometries, new_object, new_polygon),
        line_vertices=line_vertices,
        line_offsets=line_offsets,
        line_object=new_object[model.line_object[line_rows]].astype(np.int32),
        line_lod=model.line_lod[line_rows],
        line_is_terrain_intersection=model.line_is_terrain_intersection[line_rows],
        points=model.points[points],
        point_object=new_object[model.point_object[points]].astype(np.int32),
        point_lod=model.point_lod[points],
        objects=objects,
        boundaries=_subset_table(_renumber_column(model.boundaries, "parent", new_boundary), new_object),
        risks=_subset_table(model.risks, new_object),
        extras=_subset_table(_renumber_column(model.extras, "boundary", new_boundary), new_object),
        appearances={
            name: _subset_appearance(theme, polygon_rows, vertex_rows) for name, theme in model.appearances.items()
        },
    )


def _subset_geometries(model: CityData, keep: BoolArray, new_object: IntArray, new_polygon: IntArray) -> dict[str, Any]:
    owner = ragged.row_of_element(model.geometry_offsets)
    reference = new_polygon[model.geometry_polygons]
    stays = (reference >= 0) & keep[owner]
    had = np.diff(model.geometry_offsets)
    count = np.bincount(owner[stays], minlength=len(keep))
    # A geometry without polygons from the start (curves, points) stays with its object.
    rows = np.flatnonzero(keep & ((count > 0) | (had == 0)))
    shells, geometry_shells = ragged.take_index(model.geometry_shells, rows)
    in_shell = np.bincount(ragged.row_of_element(model.shell_offsets)[stays], minlength=len(model.shell_is_exterior))
    left = without_empty_shells(
        ragged.row_of_element(geometry_shells), in_shell[shells], model.shell_is_exterior[shells], len(rows)
    )
    return {
        "geometry_object": new_object[model.geometry_object[rows]].astype(np.int32),
        "geometry_lod": model.geometry_lod[rows],
        "geometry_kind": model.geometry_kind[rows],
        "geometry_offsets": ragged.offsets_from_lengths(count[rows]),
        "geometry_polygons": reference[stays].astype(np.int32),
        "geometry_reversed": model.geometry_reversed[stays],
        **left._asdict(),
    }


def _renumber_column(table: pd.DataFrame, column: str, new: IntArray) -> pd.DataFrame:
    if column not in table or not len(table):
        return table
    return table.assign(**{column: new[table[column].to_numpy()].astype(np.int32)})


def _subset_table(table: pd.DataFrame, new_object: IntArray) -> pd.DataFrame:
    if not len(table):
        return table
    row = new_object[table["object"].to_numpy()]
    kept = table[row >= 0].copy()
    kept["object"] = row[row >= 0].astype(np.int32)
    return kept if kept.index.name else kept.reset_index(drop=True)


def _subset_appearance(theme: Appearance, polygon_rows: IntArray, vertex_rows: IntArray) -> Appearance:
    return replace(
        theme,
        polygon_image=theme.polygon_image[polygon_rows],
        uv=theme.uv[vertex_rows] if len(theme.uv) else theme.uv,
        polygon_material=theme.polygon_material[polygon_rows],
    )
