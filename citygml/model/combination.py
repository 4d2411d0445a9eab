"""Several city models as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import Int32Array, IntegerArray
from citygml.crs import same_crs
from citygml.errors import CrsError
from citygml.model.city_model import CityModel
from citygml.model.data import Appearance

__all__ = ["concat"]


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
            first.crs is not None and other.crs is not None and not same_crs(first.crs, other.crs)
        ):
            raise CrsError(
                f"models in {first.crs.name if first.crs else None}{_first_file(first)} and "
                f"{other.crs.name if other.crs else None}{_first_file(other)} "
                "cannot be joined; bring both to one CRS with to_crs"
            )
        if first.height_datum != other.height_datum:
            raise CrsError(
                f"heights are {first.height_datum} in one model{_first_file(first)} and {other.height_datum} "
                f"in another{_first_file(other)}; "
                "turn one with to_crs(..., height=...)"
            )


def _first_file(model: CityModel) -> str:
    return f" ({model.files['path'].iloc[0]})" if len(model.files) else ""


def _starts(counts: list[int]) -> list[int]:
    return [0, *np.cumsum(counts)[:-1].tolist()]


def _shifted(rows: Sequence[IntegerArray], starts: list[int]) -> Int32Array:
    """Row numbers moved by where their model starts; -1 stays."""
    return np.concatenate([np.where(r >= 0, r + s, r) for r, s in zip(rows, starts)]).astype(np.int32)


def _joined_arrays(models: Sequence[CityModel]) -> dict[str, Any]:
    objects = _starts([m.n_objects for m in models])
    polygons = _starts([m.n_polygons for m in models])
    boundaries = _starts([len(m.boundaries) for m in models])
    out: dict[str, Any] = {}
    for name in (
        "vertices", "polygon_lod", "polygon_surface", "geometry_lod", "geometry_kind", "geometry_reversed",
        "shell_is_exterior", "line_vertices", "line_lod", "line_is_terrain_intersection", "points", "point_lod",
    ):  # fmt: skip
        out[name] = np.concatenate([getattr(m, name) for m in models])
    for name in (
        "ring_offsets",
        "polygon_offsets",
        "geometry_offsets",
        "geometry_shells",
        "shell_offsets",
        "line_offsets",
    ):
        out[name] = ragged.concatenate([getattr(m, name) for m in models])
    for name in ("polygon_object", "geometry_object", "line_object", "point_object"):
        out[name] = _shifted([getattr(m, name) for m in models], objects)
    out["polygon_boundary"] = _shifted([m.polygon_boundary for m in models], boundaries)
    out["geometry_polygons"] = _shifted([m.geometry_polygons for m in models], polygons)
    return out


def _joined_frames(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
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
            categories = dict.fromkeys(c for k in having for c in filled[k][column].astype("category").cat.categories)
            united[column] = pd.CategoricalDtype(list(categories))
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


def _joined_tables(models: Sequence[CityModel]) -> dict[str, Any]:
    objects = _starts([m.n_objects for m in models])
    files = _starts([len(m.files) for m in models])
    boundaries = _starts([len(m.boundaries) for m in models])

    def joined(name: str, **starts: list[int]) -> pd.DataFrame:
        """Tables of all models, row numbers in these columns moved by where their model starts; -1 stays."""
        frames = [getattr(m, name) for m in models]
        table = _joined_frames(frames)
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
        theme: _joined_theme(models, theme) for theme in dict.fromkeys(name for m in models for name in m.appearances)
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
        images=_joined_frames([t.images for t in having]),
        polygon_image=_shifted([t.polygon_image if t else n for t, n in zip(themes, no_row)], images),
        uv=np.concatenate(uv) if has_uv else np.empty((0, 2), np.float32),
        materials=_joined_frames([t.materials for t in having]),
        polygon_material=_shifted([t.polygon_material if t else n for t, n in zip(themes, no_row)], materials),
    )
