"""City objects and their geometry as CityJSON has them, with vertex rows in place of its vertex indices."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.arrays import BoolArray, IntegerArray
from citygml.cityjson.type_names import GEOMETRY, SEMANTICS
from citygml.cityjson.writer_input import WriterInput
from citygml.model import GeometryKind

__all__ = ["city_object_of"]


def _faces(data: WriterInput, polygons: list[int], turned: list[bool]) -> list[list[list[int]]]:
    offsets = data.model.polygon_offsets
    out = []
    for polygon, turn in zip(polygons, turned):
        rings = data.rings[offsets[polygon] : offsets[polygon + 1]]
        out.append([ring[::-1] for ring in rings] if turn else rings)
    return out


def _semantics(data: WriterInput, kind: str, polygons: list[int], is_solid: bool) -> dict[str, Any] | None:
    names = SEMANTICS.get(kind, {})
    surfaces: list[dict[str, Any]] = []
    place: dict[tuple[str, int], int] = {}
    values: list[int | None] = []
    model = data.model
    codes, boundaries = model.polygon_surface[polygons].tolist(), model.polygon_boundary[polygons].tolist()
    for code, boundary in zip(codes, boundaries):
        name = names.get(code)
        if name is None:
            values.append(None)
            continue
        key = (name, boundary)
        if key not in place:
            place[key] = len(surfaces)
            surfaces.append(
                {"type": name} if boundary < 0 else {"type": name, "id": str(model.boundaries.index[boundary])}
            )
        values.append(place[key])
    if not surfaces:
        return None
    return {"surfaces": surfaces, "values": [values] if is_solid else values}


def _appearance(data: WriterInput, polygons: list[int], turned: list[bool], is_solid: bool) -> dict[str, Any]:
    """The "texture" and "material" members of a geometry; texture coordinates are vertex rows until written."""
    model = data.model
    out: dict[str, Any] = {}
    for name, theme in model.appearances.items():
        images = theme.polygon_image[polygons]
        if (images >= 0).any() and len(theme.uv):
            faces = []
            for image, face in zip(images.tolist(), _faces(data, polygons, turned)):
                has = image >= 0 and all(not np.isnan(theme.uv[ring]).any() for ring in face)
                faces.append([[image, *ring] if has else [None] for ring in face])
            out.setdefault("texture", {})[name] = {"values": [faces] if is_solid else faces}
        materials = theme.polygon_material[polygons]
        if (materials >= 0).any():
            values = [m if m >= 0 else None for m in materials.tolist()]
            out.setdefault("material", {})[name] = {"values": [values] if is_solid else values}
    return out


def _surface_geometry(
    data: WriterInput, kind: str, form: str, lod: int, polygons: IntegerArray, turned: BoolArray
) -> dict[str, Any] | None:
    keep = data.is_writable[polygons]
    rows, turns = polygons[keep].tolist(), turned[keep].tolist()
    if not rows:
        return None
    is_solid = form == "Solid"
    faces: Any = _faces(data, rows, turns)
    geometry = {"type": form, "lod": str(lod), "boundaries": [faces] if is_solid else faces}
    semantics = _semantics(data, kind, rows, is_solid)
    if semantics is not None:
        geometry["semantics"] = semantics
    geometry.update(_appearance(data, rows, turns, is_solid))
    return geometry


def _geometries(data: WriterInput, row: int) -> list[dict[str, Any]]:
    """Geometry of one object: solids and composites as they are, the rest of each LOD as one MultiSurface."""
    model, kind = data.model, data.kind[row]
    out: list[dict[str, Any] | None] = []
    used: dict[int, set[int]] = {}
    rest: dict[int, list[tuple[int, bool]]] = {}
    for g in data.geometry_of[row]:
        lod, form = int(model.geometry_lod[g]), GEOMETRY.get(GeometryKind(int(model.geometry_kind[g])))
        part = slice(model.geometry_offsets[g], model.geometry_offsets[g + 1])
        polygons, turned = model.geometry_polygons[part], model.geometry_reversed[part]
        if form in ("Solid", "CompositeSurface"):
            if kind == "TINRelief":
                form = "CompositeSurface"
            used.setdefault(lod, set()).update(polygons.tolist())
            out.append(_surface_geometry(data, kind, form, lod, polygons, turned))
        elif form is not None:
            rest.setdefault(lod, []).extend(zip(polygons.tolist(), turned.tolist()))
    for polygon in data.loose.get(row, []):
        rest.setdefault(int(model.polygon_lod[polygon]), []).append((polygon, False))
    for lod, members in rest.items():
        seen = used.get(lod, set())
        left = list(dict.fromkeys(m for m in members if m[0] not in seen))
        polygons = np.array([m[0] for m in left], dtype=np.int64)
        turned = np.array([m[1] for m in left], dtype=bool)
        out.append(_surface_geometry(data, kind, "MultiSurface", lod, polygons, turned))
    n = len(model.vertices)
    for line in data.lines_of.get(row, []):
        a, b = int(model.line_offsets[line]), int(model.line_offsets[line + 1])
        if b - a > 1 and not np.isnan(model.line_vertices[a:b]).any():
            level = str(int(model.line_lod[line]))
            out.append({"type": "MultiLineString", "lod": level, "boundaries": [list(range(n + a, n + b))]})
    for point in data.points_of.get(row, []):
        if np.isnan(model.points[point]).any():
            continue
        level = str(int(model.point_lod[point]))
        out.append({"type": "MultiPoint", "lod": level, "boundaries": [n + len(model.line_vertices) + point]})
    return [g for g in out if g is not None]


def city_object_of(data: WriterInput, row: int, ids: list[str], children: list[int]) -> dict[str, Any]:
    city_object: dict[str, Any] = {"type": data.kind[row]}
    if data.attributes[row]:
        city_object["attributes"] = data.attributes[row]
    geometry = _geometries(data, row)
    if geometry:
        city_object["geometry"] = geometry
    if data.parent[row] >= 0:
        city_object["parents"] = [ids[data.parent[row]]]
    if children:
        city_object["children"] = [ids[c] for c in children]
    return city_object
