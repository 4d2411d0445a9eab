"""Lists shared by all objects of a document (vertices, texture coordinates, images, materials), and their indices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from citygml.arrays import Float32Array, IntArray
from citygml.cityjson.writer_input import WriterInput, plain
from citygml.model import CityModel

__all__ = ["VertexIndex", "appearance_lists", "indexed", "used_appearance"]


class VertexIndex:
    """Points as integers, and for each the first row with the same ones: equal points are one vertex.

    points : (n, 3) int64.
    """

    def __init__(self, points: IntArray) -> None:
        order = np.lexsort(points.T)
        ordered = points[order]
        is_first = np.ones(len(order), np.bool_)
        is_first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
        first = np.empty(len(order), np.int64)
        first[order] = order[np.flatnonzero(is_first)][np.cumsum(is_first) - 1]
        self.points = points
        self.first: list[int] = first.tolist()


def indexed(data: WriterInput, geometries: list[dict[str, Any]], index: VertexIndex) -> tuple[list[Any], list[Any]]:
    """Replace vertex rows in the geometries by indices; returns the lists of vertices and texture coordinates."""
    first = index.first
    vertex_index: dict[int, int] = {}
    uv_index: dict[tuple[float, float], int] = {}
    coordinates: list[list[float]] = []

    def vertices(part: Any) -> Any:
        if part and not isinstance(part[0], list):
            return [vertex_index.setdefault(first[row], len(vertex_index)) for row in part]
        return [vertices(p) for p in part]

    def texture_coordinates(part: Any, uv: Float32Array) -> Any:
        if part and not isinstance(part[0], list):
            if part[0] is None:
                return [None]
            indices = [part[0]]
            for row in part[1:]:
                pair = (round(float(uv[row, 0]), 7), round(float(uv[row, 1]), 7))
                place = uv_index.setdefault(pair, len(coordinates))
                if place == len(coordinates):
                    coordinates.append(list(pair))
                indices.append(place)
            return indices
        return [texture_coordinates(p, uv) for p in part]

    for geometry in geometries:
        geometry["boundaries"] = vertices(geometry["boundaries"])
        for name, texture in geometry.get("texture", {}).items():
            texture["values"] = texture_coordinates(texture["values"], data.model.appearances[name].uv)
    return index.points[list(vertex_index)].tolist(), coordinates


def _image_type(path: str) -> str | None:
    ending = path.rsplit(".", 1)[-1].lower()
    return {"png": "PNG", "jpg": "JPG", "jpeg": "JPG"}.get(ending)


def appearance_lists(model: CityModel) -> tuple[CityModel, dict[str, Any]]:
    """The model with image and material rows counted over all themes, and CityJSON's lists of them."""
    textures: list[dict[str, Any]] = []
    materials: list[dict[str, Any]] = []
    themes = {}
    for name, theme in model.appearances.items():
        image_row = []
        for path in theme.images["path"].astype(str) if "path" in theme.images else []:
            kind = _image_type(path)
            image_row.append(len(textures) if kind else -1)
            if kind:
                textures.append({"type": kind, "image": path})
        new_image = np.array([*image_row, -1], dtype=np.int32)
        first = len(materials)
        materials += [_material(k + first, row) for k, row in enumerate(theme.materials.to_dict("records"))]
        themes[name] = replace(
            theme,
            polygon_image=new_image[theme.polygon_image] if len(theme.polygon_image) else theme.polygon_image,
            polygon_material=np.where(theme.polygon_material >= 0, theme.polygon_material + first, -1),
        )
    out: dict[str, Any] = {}
    if textures:
        out["textures"] = textures
    if materials:
        out["materials"] = materials
    return replace(model, appearances=themes), out


def _material(number: int, row: Mapping[Any, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {"name": f"material_{number}"}
    for name, columns in (("diffuseColor", "diffuse"), ("emissiveColor", "emissive"), ("specularColor", "specular")):
        colour = [plain(row.get(f"{columns}_{c}")) for c in "rgb"]
        if None not in colour:
            out[name] = [min(max(float(c), 0.0), 1.0) for c in colour]
    for name, column in (
        ("transparency", "transparency"),
        ("shininess", "shininess"),
        ("ambientIntensity", "ambient_intensity"),
    ):
        value = plain(row.get(column))
        if value is not None:
            out[name] = min(max(float(value), 0.0), 1.0)
    return out


def used_appearance(lists: dict[str, Any], geometries: list[dict[str, Any]]) -> dict[str, Any]:
    """Only the images and materials these geometries use; indices in the geometries are changed accordingly."""
    used: dict[str, dict[int, int]] = {"textures": {}, "materials": {}}

    def number(name: str, row: int) -> int:
        return used[name].setdefault(row, len(used[name]))

    def texture(part: Any) -> Any:
        if part and not isinstance(part[0], list):
            return part if part[0] is None else [number("textures", part[0]), *part[1:]]
        return [texture(p) for p in part]

    def material(part: Any) -> Any:
        return [material(p) if isinstance(p, list) else None if p is None else number("materials", p) for p in part]

    for geometry in geometries:
        for value in geometry.get("texture", {}).values():
            value["values"] = texture(value["values"])
        for value in geometry.get("material", {}).values():
            value["values"] = material(value["values"])
    return {name: [lists[name][k] for k in rows] for name, rows in used.items() if rows}
