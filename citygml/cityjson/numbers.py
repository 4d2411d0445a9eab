"""Lists of vertices, texture coordinates, images and materials, and places in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from citygml.cityjson.plan import Plan, plain
from citygml.model import CityModel

__all__ = ["Places", "looks_of", "numbered", "own_looks"]

Array = np.ndarray


class Places:
    """Points as integers, and for each the first row with the same ones: equal points are one vertex.

    whole : (n, 3) int64.
    """

    def __init__(self, whole: Array) -> None:
        order = np.lexsort(whole.T)
        ordered = whole[order]
        fresh = np.ones(len(order), np.bool_)
        fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
        first = np.empty(len(order), np.int64)
        first[order] = order[np.flatnonzero(fresh)][np.cumsum(fresh) - 1]
        self.whole = whole
        self.first: list[int] = first.tolist()


def numbered(plan: Plan, geometries: list[dict[str, Any]], places: Places) -> tuple[list[Any], list[Any]]:
    """Puts places in the lists of vertices and of texture coordinates where rows stand; returns those lists."""
    first = places.first
    vertex_place: dict[int, int] = {}
    uv_place: dict[tuple[float, float], int] = {}
    coordinates: list[list[float]] = []

    def walk(part: Any) -> Any:
        if part and not isinstance(part[0], list):
            return [vertex_place.setdefault(first[row], len(vertex_place)) for row in part]
        return [walk(p) for p in part]

    def textured(part: Any, uv: Array) -> Any:
        if part and not isinstance(part[0], list):
            if part[0] is None:
                return [None]
            numbered = [part[0]]
            for row in part[1:]:
                pair = (round(float(uv[row, 0]), 7), round(float(uv[row, 1]), 7))
                place = uv_place.setdefault(pair, len(coordinates))
                if place == len(coordinates):
                    coordinates.append(list(pair))
                numbered.append(place)
            return numbered
        return [textured(p, uv) for p in part]

    for geometry in geometries:
        geometry["boundaries"] = walk(geometry["boundaries"])
        for theme, texture in geometry.get("texture", {}).items():
            texture["values"] = textured(texture["values"], plan.model.appearances[theme].uv)
    return places.whole[list(vertex_place)].tolist(), coordinates


def _image_type(path: str) -> str | None:
    ending = path.rsplit(".", 1)[-1].lower()
    return {"png": "PNG", "jpg": "JPG", "jpeg": "JPG"}.get(ending)


def looks_of(model: CityModel) -> tuple[CityModel, dict[str, Any]]:
    """The model with image and material rows counted over all themes, and CityJSON's lists of them."""
    textures: list[dict[str, Any]] = []
    materials: list[dict[str, Any]] = []
    themes = {}
    for name, look in model.appearances.items():
        image_row = []
        for path in look.images["path"].astype(str) if "path" in look.images else []:
            kind = _image_type(path)
            image_row.append(len(textures) if kind else -1)
            if kind:
                textures.append({"type": kind, "image": path})
        new_image = np.array([*image_row, -1], dtype=np.int32)
        first = len(materials)
        materials += [_material(k + first, row) for k, row in enumerate(look.materials.to_dict("records"))]
        themes[name] = replace(
            look,
            polygon_image=new_image[look.polygon_image] if len(look.polygon_image) else look.polygon_image,
            polygon_material=np.where(look.polygon_material >= 0, look.polygon_material + first, -1),
        )
    out: dict[str, Any] = {}
    if textures:
        out["textures"] = textures
    if materials:
        out["materials"] = materials
    return replace(model, appearances=themes), out


def _material(number: int, row: dict[str, Any]) -> dict[str, Any]:
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


def own_looks(looks: dict[str, Any], geometries: list[dict[str, Any]]) -> dict[str, Any]:
    """Only the images and materials these geometries use; their numbers in the geometries are changed to fit."""
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
    return {name: [looks[name][k] for k in rows] for name, rows in used.items() if rows}
