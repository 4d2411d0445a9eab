"""Cutting, joining and moving city models. Every function returns a new model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.crs import crs_of, project_points, same_crs, target_datum
from citygml.errors import CrsError, InvariantError
from citygml.model.container import Appearance, CityModel

__all__ = ["concat", "select", "to_crs"]

Array = np.ndarray


def to_crs(model: CityModel, crs: Any, *, height: str | None, geoid: str) -> CityModel:
    """See `CityModel.to_crs`."""
    if model.crs is None:
        raise CrsError("the model has no CRS; read it again with crs=, naming the one the data is in")
    target = crs_of(crs)

    def moved(points: Array) -> Array:
        return project_points(
            points, model.crs, target, source_datum=model.height_datum, height=height, geoid=geoid
        )

    return replace(
        model,
        vertices=moved(model.vertices),
        line_vertices=moved(model.line_vertices),
        points=moved(model.points),
        crs=target,
        height_datum=target_datum(target, model.height_datum, height),
    )


def _several(value: Any) -> list[Any]:
    if isinstance(value, str) or not isinstance(value, (Sequence, np.ndarray, set, frozenset)):
        return [value]
    return list(value)


def select(
    model: CityModel, *, lod: Any, type: Any, package: Any, bbox: Any, surface: Any, rows: Any
) -> CityModel:
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
    return _cut(model, keep, polygons, geometries, lines, points)


def _as_mask(rows: Any, n: int) -> Array:
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


def with_descendants(model: CityModel, mask: Array) -> Array:
    """The objects of mask (n_objects,) and everything whose parents lead to them."""
    parent = model.objects["parent"].to_numpy()
    mask = np.array(mask, dtype=bool)
    while True:
        grown = mask | (mask[parent] & (parent >= 0))
        if (grown == mask).all():
            return mask
        mask = grown


def root_of(model: CityModel) -> Array:
    """(n_objects,) row of the top-level object each object belongs to."""
    parent = model.objects["parent"].to_numpy().astype(np.int64)
    root = np.where(parent < 0, np.arange(len(parent)), parent)
    while True:
        above = root[root]
        if (above == root).all():
            return root
        root = above


def _in_bbox(model: CityModel, bbox: tuple[float, float, float, float]) -> Array:
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


def extents(model: CityModel) -> tuple[Array, Array]:
    """Lower and upper corner (n_objects, 3) of each object's own geometry; inf and -inf without any."""
    low = np.full((model.n_objects, 3), np.inf)
    high = np.full((model.n_objects, 3), -np.inf)
    first = model.ring_offsets[model.polygon_offsets]
    _spread(model.vertices, first, model.polygon_object, low, high)
    _spread(model.line_vertices, model.line_offsets, model.line_object, low, high)
    _spread(model.points, np.arange(len(model.points) + 1), model.point_object, low, high)
    return low, high


def _spread(points: Array, offsets: Array, owner: Array, low: Array, high: Array) -> None:
    filled = np.flatnonzero(np.diff(offsets) > 0)
    if not len(filled):
        return
    starts = offsets[filled]
    least = np.fmin.reduceat(points, starts, axis=0)
    most = np.fmax.reduceat(points, starts, axis=0)
    np.fmin.at(low, owner[filled], least)
    np.fmax.at(high, owner[filled], most)


def _renumber(keep: Array) -> Array:
    """New row of every old one; -1 for those that go. One longer, so that -1 stays -1."""
    new = np.full(len(keep) + 1, -1, np.int64)
    new[:-1][keep] = np.arange(int(keep.sum()))
    return new


def _cut(
    model: CityModel, keep: Array, polygons: Array, geometries: Array, lines: Array, points: Array
) -> CityModel:
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
        **_cut_geometries(model, geometries, new_object, new_polygon),
        line_vertices=line_vertices,
        line_offsets=line_offsets,
        line_object=new_object[model.line_object[line_rows]].astype(np.int32),
        line_lod=model.line_lod[line_rows],
        points=model.points[points],
        point_object=new_object[model.point_object[points]].astype(np.int32),
        point_lod=model.point_lod[points],
        objects=objects,
        boundaries=_cut_table(_renumber_column(model.boundaries, "parent", new_boundary), new_object),
        risks=_cut_table(model.risks, new_object),
        extras=_cut_table(_renumber_column(model.extras, "boundary", new_boundary), new_object),
        appearances={
            name: _cut_appearance(theme, polygon_rows, vertex_rows) for name, theme in model.appearances.items()
        },
    )


def _cut_geometries(model: CityModel, keep: Array, new_object: Array, new_polygon: Array) -> dict[str, Any]:
    owner = ragged.row_of_element(model.geometry_offsets)
    reference = new_polygon[model.geometry_polygons]
    stays = (reference >= 0) & keep[owner]
    had = np.diff(model.geometry_offsets)
    count = np.bincount(owner[stays], minlength=len(keep))
    # A geometry without polygons from the start (curves, points) stays with its object.
    rows = np.flatnonzero(keep & ((count > 0) | (had == 0)))
    return {
        "geometry_object": new_object[model.geometry_object[rows]].astype(np.int32),
        "geometry_lod": model.geometry_lod[rows],
        "geometry_kind": model.geometry_kind[rows],
        "geometry_offsets": ragged.offsets_from_lengths(count[rows]),
        "geometry_polygons": reference[stays].astype(np.int32),
        "geometry_reversed": model.geometry_reversed[stays],
    }


def _renumber_column(table: pd.DataFrame, column: str, new: Array) -> pd.DataFrame:
    if column not in table or not len(table):
        return table
    return table.assign(**{column: new[table[column].to_numpy()].astype(np.int32)})


def _cut_table(table: pd.DataFrame, new_object: Array) -> pd.DataFrame:
    if not len(table):
        return table
    row = new_object[table["object"].to_numpy()]
    kept = table[row >= 0].copy()
    kept["object"] = row[row >= 0].astype(np.int32)
    return kept if kept.index.name else kept.reset_index(drop=True)


def _cut_appearance(theme: Appearance, polygon_rows: Array, vertex_rows: Array) -> Appearance:
    return replace(
        theme,
        polygon_image=theme.polygon_image[polygon_rows],
        uv=theme.uv[vertex_rows] if len(theme.uv) else theme.uv,
        polygon_material=theme.polygon_material[polygon_rows],
    )


def concat(models: Sequence[CityModel]) -> CityModel:
    """Several models as one, rows of the first first.

    Raises
    ------
    CrsError
        When they differ in CRS or height datum: bring them together with `to_crs` first.

    Examples
    --------
    >>> concat([CityModel(), CityModel()]).n_objects
    0
    """
    models = [m for m in models if m.n_objects or len(m.files) or len(m.issues)]
    if not models:
        return CityModel()
    if len(models) == 1:
        return models[0]
    _check_alike(models)
    return CityModel(
        **_joined_arrays(models),
        **_joined_tables(models),
        crs=next((m.crs for m in models if m.crs is not None), None),
        height_datum=next((m.height_datum for m in models if _has_coordinates(m)), "unknown"),
        appearances=_joined_appearances(models),
    )


def _has_coordinates(model: CityModel) -> bool:
    return bool(len(model.vertices) or len(model.line_vertices) or len(model.points))


def _check_alike(models: Sequence[CityModel]) -> None:
    """A model without coordinates, of attributes or references alone, fits any CRS."""
    filled = [m for m in models if _has_coordinates(m)]
    for other in filled[1:]:
        first = filled[0]
        if (first.crs is None) != (other.crs is None) or (
            first.crs is not None and not same_crs(first.crs, other.crs)
        ):
            raise CrsError(
                f"models in {first.crs.name if first.crs else None} and {other.crs.name if other.crs else None} "
                "cannot be joined; bring both to one CRS with to_crs"
            )
        if first.height_datum != other.height_datum:
            raise CrsError(
                f"heights are {first.height_datum} in one model and {other.height_datum} in another; "
                "turn one with to_crs(..., height=...)"
            )


def _starts(counts: list[int]) -> list[int]:
    return [0, *np.cumsum(counts)[:-1].tolist()]


def _shifted(rows: list[Array], starts: list[int], dtype: Any = np.int32) -> Array:
    """Row numbers moved by where their model starts; -1 stays."""
    return np.concatenate([np.where(r >= 0, r + s, r) for r, s in zip(rows, starts)]).astype(dtype)


def _joined_arrays(models: Sequence[CityModel]) -> dict[str, Array]:
    objects = _starts([m.n_objects for m in models])
    polygons = _starts([m.n_polygons for m in models])
    boundaries = _starts([len(m.boundaries) for m in models])
    out: dict[str, Array] = {}
    for name in (
        "vertices", "polygon_lod", "polygon_surface", "geometry_lod", "geometry_kind", "geometry_reversed",
        "line_vertices", "line_lod", "points", "point_lod",
    ):  # fmt: skip
        out[name] = np.concatenate([getattr(m, name) for m in models])
    for name in ("ring_offsets", "polygon_offsets", "geometry_offsets", "line_offsets"):
        out[name] = ragged.concatenate([getattr(m, name) for m in models])
    for name in ("polygon_object", "geometry_object", "line_object", "point_object"):
        out[name] = _shifted([getattr(m, name) for m in models], objects)
    out["polygon_boundary"] = _shifted([m.polygon_boundary for m in models], boundaries)
    out["geometry_polygons"] = _shifted([m.geometry_polygons for m in models], polygons)
    return out


def join_frames(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Rows of several tables; columns are united, categories too, and absent values are missing."""
    filled = [f for f in frames if len(f)]
    if not filled:
        return frames[0]
    kinds = [dict(zip(f.columns, f.dtypes)) for f in filled]
    columns = list(dict.fromkeys(c for kind in kinds for c in kind))
    united = {}
    for column in columns:
        having = [k for k, kind in enumerate(kinds) if column in kind]
        if any(isinstance(kinds[k][column], pd.CategoricalDtype) for k in having):
            words = dict.fromkeys(w for k in having for w in filled[k][column].astype("category").cat.categories)
            united[column] = pd.CategoricalDtype(list(words))
    filled = [
        f.assign(**{column: f[column].astype(kind) for column, kind in united.items() if column in own})
        if any(column in own for column in united)
        else f
        for f, own in zip(filled, kinds)
    ]
    named = filled[0].index.name is not None
    joined = pd.concat(filled, ignore_index=not named, sort=False)
    for column, kind in united.items():
        joined[column] = joined[column].astype(kind)
    return joined[columns]


def _joined_tables(models: Sequence[CityModel]) -> dict[str, pd.DataFrame]:
    objects = _starts([m.n_objects for m in models])
    files = _starts([len(m.files) for m in models])
    boundaries = _starts([len(m.boundaries) for m in models])

    def joined(name: str, **starts: list[int]) -> pd.DataFrame:
        """Tables of all models, row numbers in these columns moved by where their model starts; -1 stays."""
        frames = [getattr(m, name) for m in models]
        table = join_frames(frames)
        lengths = [len(frame) for frame in frames]
        changes = {}
        for column, start in starts.items():
            if len(table) and column in table:
                rows = table[column].to_numpy()
                changes[column] = np.where(rows >= 0, rows + np.repeat(start, lengths), rows).astype(np.int32)
        return table.assign(**changes) if changes else table

    return {
        "objects": joined("objects", parent=objects, file=files),
        "boundaries": joined("boundaries", object=objects, parent=boundaries),
        "risks": joined("risks", object=objects),
        "extras": joined("extras", object=objects, boundary=boundaries),
        "issues": joined("issues"),
        "files": joined("files"),
    }


def _joined_appearances(models: Sequence[CityModel]) -> dict[str, Appearance]:
    return {
        theme: _joined_theme(models, theme)
        for theme in dict.fromkeys(name for m in models for name in m.appearances)
    }


def _joined_theme(models: Sequence[CityModel], theme: str) -> Appearance:
    themes = [m.appearances.get(theme) for m in models]
    having = [t for t in themes if t is not None]
    images = _starts([len(t.images) if t else 0 for t in themes])
    materials = _starts([len(t.materials) if t else 0 for t in themes])
    no_row = [np.full(m.n_polygons, -1, np.int32) for m in models]
    has_uv = any(len(t.uv) for t in having)
    uv = [
        t.uv if t is not None and len(t.uv) else np.full((len(m.vertices), 2), np.nan, np.float32)
        for m, t in zip(models, themes)
    ]
    return Appearance(
        images=join_frames([t.images for t in having]),
        polygon_image=_shifted([t.polygon_image if t else n for t, n in zip(themes, no_row)], images),
        uv=np.concatenate(uv) if has_uv else np.empty((0, 2), np.float32),
        materials=join_frames([t.materials for t in having]),
        polygon_material=_shifted([t.polygon_material if t else n for t, n in zip(themes, no_row)], materials),
    )
