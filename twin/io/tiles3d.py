"""3D Tiles 1.1 of a city: GLB tiles whose buildings can be styled and queried by their attributes.

OGC 22-025r4 with EXT_mesh_features and EXT_structural_metadata. Buildings are
put into tiles of about equal numbers; each tile has its own east-north-up
frame, so that single precision resolves millimetres in a city of any size.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.city_mesh import CityMesh, mesh_from_city, point_normals
from twin.errors import InputError
from twin.files import whole_folder
from twin.io.earth import GlobePoints, east_north_up, globe_from_projected
from twin.io.glb import GlbPart, glb_bytes
from twin.io.metadata import Property, PropertyTable, joined_attributes, property_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citygml.model import CityModel

__all__ = ["write_tiles3d"]


class _Order(NamedTuple):
    """Objects, points and triangles sorted by tile, with where each tile starts."""

    objects: IntegerArray
    object_start: IntegerArray
    points: IntegerArray
    point_start: IntegerArray
    triangles: IntegerArray
    triangle_start: IntegerArray


def write_tiles3d(
    city: CityModel,
    folder: str | Path,
    *,
    attributes: pd.DataFrame | None = None,
    columns: Sequence[str] | None = None,
    colour: AnyArray | None = None,
    buildings_per_tile: int = 400,
    max_lod: int = 3,
) -> Path:
    """Write `tileset.json` and its tiles; returns the path of `tileset.json`.

    Parameters
    ----------
    city : CityModel
        In a projected CRS, heights orthometric or ellipsoidal.
    folder : path
        New, empty, or an older tileset, which is replaced when the new one is whole.
    attributes : DataFrame with gml_id index, optional
        More columns per building, e.g. depth_max and dry_storeys. Buildings without a row are unknown.
    columns : names, optional
        Columns to write. Default: all columns with any value.
    colour : (n_objects, 3) uint8, optional
        Colour of each object; white without.

    Raises
    ------
    InputError, DatumError
        No buildings, no CRS, an unknown height datum, or a folder of something else.
    """
    mesh = mesh_from_city(city, max_lod=max_lod)
    if len(mesh.triangles) == 0:
        raise InputError("the city has no surfaces to write as 3D Tiles; its objects have neither LOD0 nor finer")
    globe = globe_from_projected(mesh.points + mesh.origin, city.crs, city.height_datum)
    order = _order(mesh, buildings_per_tile)
    table = property_table(joined_attributes(city.objects, attributes).iloc[order.objects], columns=columns)
    normals = point_normals(mesh)
    n_tiles = len(order.object_start) - 1
    with whole_folder(folder, marker="tileset.json") as aside:
        (aside / "tiles").mkdir()
        children = []
        for k in range(n_tiles):
            content, child = _tile(mesh, globe, order, table, normals, colour, k)
            child["content"] = {"uri": f"tiles/{k}.glb"}
            (aside / "tiles" / f"{k}.glb").write_bytes(content)
            children.append(child)
        text = json.dumps(_tileset(children, table), ensure_ascii=False, separators=(",", ":"))
        (aside / "tileset.json").write_text(text, encoding="utf-8")
    return Path(folder) / "tileset.json"


def _order(mesh: CityMesh, per_tile: int) -> _Order:
    """Sort-tile-recursive packing (Leutenegger et al. 1997): strips by x, each cut by y into equal numbers."""
    point_object = np.empty(len(mesh.points), np.int32)
    point_object[mesh.triangles.reshape(-1)] = np.repeat(mesh.triangle_object, 3)
    objects, inverse = np.unique(point_object, return_inverse=True)
    count = np.bincount(inverse)
    x = np.bincount(inverse, mesh.points[:, 0]) / count
    y = np.bincount(inverse, mesh.points[:, 1]) / count
    n_strips = max(1, round(np.sqrt(len(objects) / per_tile)))
    strip = np.empty(len(objects), np.int64)
    strip[np.argsort(x, kind="stable")] = np.arange(len(objects)) * n_strips // len(objects)
    by_strip = np.lexsort((y, strip))
    in_strip = np.arange(len(objects)) - np.searchsorted(strip[by_strip], np.arange(n_strips))[strip[by_strip]]
    size = np.bincount(strip, minlength=n_strips)[strip[by_strip]]
    n_rows = max(1, int(np.ceil(len(objects) / n_strips / per_tile)))
    tile = np.empty(len(objects), np.int64)
    tile[by_strip] = strip[by_strip] * n_rows + in_strip * n_rows // size
    tile = np.unique(tile, return_inverse=True)[1]
    edges = np.arange(tile.max() + 2)
    object_order = np.argsort(tile, kind="stable")
    point_tile = tile[inverse]
    points = np.argsort(point_tile, kind="stable")
    triangle_tile = point_tile[mesh.triangles[:, 0]]
    triangles = np.argsort(triangle_tile, kind="stable")
    return _Order(
        objects[object_order], np.searchsorted(tile[object_order], edges),
        points, np.searchsorted(point_tile[points], edges),
        triangles, np.searchsorted(triangle_tile[triangles], edges),
    )  # fmt: skip


def _tile(
    mesh: CityMesh,
    globe: GlobePoints,
    order: _Order,
    table: PropertyTable,
    normals: FloatingArray,
    colour: AnyArray | None,
    k: int,
) -> tuple[bytes, dict[str, Any]]:
    """One tile's GLB and its entry in the tileset, without the URI."""
    points = order.points[order.point_start[k] : order.point_start[k + 1]]
    triangles = order.triangles[order.triangle_start[k] : order.triangle_start[k + 1]]
    lon, lat, height = globe.longitude[points], globe.latitude[points], globe.height[points]
    region = [lon.min(), lat.min(), lon.max(), lat.max(), height.min(), height.max()]
    frame = east_north_up((region[0] + region[2]) / 2, (region[1] + region[3]) / 2)
    xyz = globe.xyz[points]
    centre = (xyz.min(axis=0) + xyz.max(axis=0)) / 2
    local = (xyz - centre) @ frame.T
    renumber = np.empty(len(mesh.points), np.int64)
    renumber[points] = np.arange(len(points))
    rows = slice(order.object_start[k], order.object_start[k + 1])
    feature_of = np.full(int(order.objects.max()) + 1, -1, np.int64)
    feature_of[order.objects[rows]] = np.arange(rows.stop - rows.start)
    own_triangles = renumber[mesh.triangles[triangles]]
    point_object = np.empty(len(points), np.int64)
    point_object[own_triangles] = mesh.triangle_object[triangles][:, None]
    part = GlbPart(
        position=_gltf_axes(local).astype(np.float32),
        normal=_gltf_axes(normals[points]),
        feature=feature_of[point_object],
        triangles=own_triangles,
        colour=None if colour is None else colour[point_object],
    )
    transform = np.eye(4)
    transform[:3, :3], transform[:3, 3] = frame.T, centre
    child = {
        "boundingVolume": {"region": [float(v) for v in region]},
        "geometricError": 0.0,
        "transform": transform.T.reshape(-1).tolist(),
    }
    return glb_bytes([part], _rows(table, rows)), child


def _gltf_axes(xyz: FloatingArray) -> AnyArray:
    """East, north, up to glTF's x, y up, z."""
    return np.column_stack([xyz[:, 0], xyz[:, 2], -xyz[:, 1]])


def _rows(table: PropertyTable, rows: slice) -> PropertyTable:
    """Some rows of a property table, text offsets from zero."""
    taken = []
    for column in table.properties:
        if column.offsets is None:
            taken.append(column._replace(values=column.values[rows]))
        else:
            offsets = column.offsets[rows.start : rows.stop + 1]
            values = column.values[offsets[0] : offsets[-1]]
            taken.append(Property(column.id, column.name, True, values, offsets - offsets[0]))
    return PropertyTable(table.name, int(rows.stop - rows.start), tuple(taken))


def _tileset(children: list[dict[str, Any]], table: PropertyTable) -> dict[str, Any]:
    regions = np.array([child["boundingVolume"]["region"] for child in children])
    whole = [*regions[:, :2].min(axis=0), *regions[:, 2:4].max(axis=0), regions[:, 4].min(), regions[:, 5].max()]
    diagonal = float(np.hypot(whole[2] - whole[0], whole[3] - whole[1])) * 6.4e6
    return {
        "asset": {"version": "1.1", "generator": "city-twin"},
        "schema": table.schema(),
        "geometricError": max(diagonal, 500.0),
        "root": {
            "boundingVolume": {"region": [float(v) for v in whole]},
            "geometricError": max(diagonal / 4, 200.0),
            "refine": "ADD",
            "children": children,
        },
    }
