"""One GLB of a whole city, for Blender, game engines and viewers, attributes included."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from twin.arrays import AnyArray
from twin.city_mesh import mesh_from_city, point_normals
from twin.errors import InputError
from twin.files import whole_file
from twin.io.glb import GlbPart, glb_bytes
from twin.io.metadata import joined_attributes, property_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citygml.model import CityModel

__all__ = ["write_glb"]


def write_glb(
    city: CityModel,
    path: str | Path,
    *,
    attributes: pd.DataFrame | None = None,
    columns: Sequence[str] | None = None,
    colour: AnyArray | None = None,
    max_lod: int = 3,
) -> Path:
    """Write the buildings about a local origin; returns the path.

    Positions are metres from an origin kept, with CRS and height datum, in `asset.extras`:
    east = x + origin[0], north = origin[1] - z, up = y + origin[2].

    Parameters
    ----------
    city : CityModel
        In a projected CRS; any height datum, which is kept as stated.
    attributes : DataFrame with gml_id index, optional
        More columns per building.
    columns : names, optional
        Default: all columns with any value.
    colour : (n_objects, 3) uint8, optional
        Colour of each object (sRGB).
    """
    mesh = mesh_from_city(city, max_lod=max_lod)
    if len(mesh.triangles) == 0:
        raise InputError("the city has no surfaces to write as glTF")
    objects, feature = np.unique(mesh.triangle_object, return_inverse=True)
    point_feature = np.zeros(len(mesh.points), np.int64)
    point_feature[mesh.triangles] = feature[:, None]
    normals = point_normals(mesh)
    part = GlbPart(
        position=np.column_stack([mesh.points[:, 0], mesh.points[:, 2], -mesh.points[:, 1]]),
        normal=np.column_stack([normals[:, 0], normals[:, 2], -normals[:, 1]]),
        feature=point_feature,
        triangles=mesh.triangles,
        colour=None if colour is None else colour[objects[point_feature]],
    )
    extras = {
        "origin": mesh.origin.tolist(),
        "crs": mesh.crs.to_string() if mesh.crs is not None else "unknown",
        "height_datum": mesh.height_datum,
    }
    table = property_table(joined_attributes(city.objects, attributes).iloc[objects], columns=columns)
    with whole_file(path) as aside:
        aside.write_bytes(glb_bytes([part], table, extras=extras))
    return Path(path)
