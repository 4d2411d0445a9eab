"""Photographs on buildings: faces with an image, one mesh per image, over the mesh of all buildings."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray
from twin.files.image_files import ImageFiles

if TYPE_CHECKING:
    from citygml.model import Appearance, CityModel
    from twin.city_mesh import CityMesh

__all__ = ["textured_meshes"]


def textured_meshes(city: CityModel, mesh: CityMesh) -> tuple[list[tuple[Any, Any]], AnyArray]:
    """PolyData and texture of every image, and the triangles they cover, (n_triangles,) bool.

    Faces whose image cannot be read, or without texture coordinates, are left to the mesh of all buildings.
    """
    import imageio.v3 as imageio
    import pyvista as pv

    covered = np.zeros(len(mesh.triangles), bool)
    made: list[tuple[Any, Any]] = []
    theme: Appearance | None = next((a for a in city.appearances.values() if len(a.uv)), None)
    if theme is None:
        return made, covered
    uv = theme.uv[mesh.point_vertex]
    image = theme.polygon_image[mesh.triangle_polygon].copy()
    image[np.isnan(uv[mesh.triangles]).any(axis=(1, 2))] = -1
    rows = np.unique(image[image >= 0])
    with ImageFiles() as files:
        found = {int(row): files.read(theme.images["resolved"].iloc[row]) for row in rows}
    for row, data in found.items():
        if data is None:
            continue
        try:
            picture = imageio.imread(BytesIO(data))
        except (OSError, ValueError):
            continue
        cells = np.flatnonzero(image == row)
        used, corners = np.unique(mesh.triangles[cells], return_inverse=True)
        vertices: AnyArray = mesh.points[used]
        triangles: AnyArray = corners.reshape(-1, 3)
        poly = pv.PolyData.from_regular_faces(vertices, triangles)
        poly.active_texture_coordinates = uv[used].astype(np.float32)
        poly.cell_data["bid"] = mesh.triangle_object[cells]
        colour = picture[..., :3] if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2)
        texture = pv.Texture(np.ascontiguousarray(colour, np.uint8))  # type: ignore[no-untyped-call]
        made.append((poly, texture))
        covered[cells] = True
    return made, covered
