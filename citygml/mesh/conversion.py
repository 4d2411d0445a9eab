"""Meshes as objects of PyVista and trimesh. Both are extras, imported when called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from citygml.arrays import NumberArray
from citygml.mesh.triangulation import Mesh, compact, triangulate
from citygml.model import CityModel

__all__ = ["to_pyvista", "to_trimesh"]


def _mesh(model: CityModel, mesh: Mesh | None) -> Mesh:
    return compact(mesh if mesh is not None else triangulate(model))


def to_pyvista(model: CityModel, mesh: Mesh | None = None, *, columns: Sequence[str] = ()) -> Any:
    """One PolyData of the whole city.

    Cell arrays: `polygon`, `object` (row in objects), `lod`, `surface`, and every column of `columns`, spread from
    objects to faces: numbers as float, texts as the codes of their category (-1 missing), since VTK
    stores ASCII only. Field array `gml_id`, one entry per object: `gml_id[object[cell]]` is that of a picked cell
    (escaped where not ASCII). Points carry `uv` where the mesh has them.

    Raises ImportError naming the extra when PyVista is not installed.
    """
    try:
        import pyvista
    except ImportError as error:
        raise ImportError("PyVista is not installed; pip install 'city-twin[render]'") from error
    mesh = _mesh(model, mesh)
    faces = np.empty((len(mesh.triangles), 4), np.int64)
    faces[:, 0] = 3
    faces[:, 1:] = mesh.triangles
    data = pyvista.PolyData(mesh.points, faces=faces.ravel())
    row = model.polygon_object[mesh.polygon]
    data.cell_data["polygon"] = mesh.polygon
    data.cell_data["object"] = row
    data.cell_data["lod"] = model.polygon_lod[mesh.polygon]
    data.cell_data["surface"] = model.polygon_surface[mesh.polygon]
    for name in columns:
        data.cell_data[name] = _plain(model.objects[name])[row]
    names = [str(name).encode("unicode_escape").decode("ascii") for name in model.objects.index]
    data.field_data["gml_id"] = np.array(names, dtype=str)
    if mesh.uv is not None:
        data.point_data["uv"] = mesh.uv
    return data


def _plain(column: pd.Series) -> NumberArray:
    if pd.api.types.is_numeric_dtype(column.dtype) or pd.api.types.is_bool_dtype(column.dtype):
        return column.to_numpy(dtype=np.float64, na_value=np.nan)
    return column.astype("category").cat.codes.to_numpy(dtype=np.int32)


def to_trimesh(model: CityModel, mesh: Mesh | None = None) -> Any:
    """A trimesh.Trimesh near the origin, with face attributes `polygon` and `object`.

    Coordinates are shifted so that 32-bit ray tracers keep millimetres; `metadata["origin"]` (3,) is the shift.
    Raises ImportError naming the extra when trimesh is not installed.
    """
    try:
        import trimesh
    except ImportError as error:
        raise ImportError("trimesh is not installed; pip install 'city-twin[render]'") from error
    mesh = _mesh(model, mesh)
    origin = np.floor(mesh.points.min(axis=0)) if len(mesh.points) else np.zeros(3)
    return trimesh.Trimesh(
        vertices=mesh.points - origin,
        faces=mesh.triangles,
        face_attributes={"polygon": mesh.polygon, "object": model.polygon_object[mesh.polygon]},
        metadata={"origin": origin},
        process=False,
    )
