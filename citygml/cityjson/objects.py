"""City objects and their geometry, with vertex rows still in place of CityJSON's numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.cityjson.plan import Plan
from citygml.cityjson.words import GEOMETRY, SEMANTICS
from citygml.model import GeometryKind

__all__ = ["object_of"]

Array = np.ndarray


def _faces(plan: Plan, polygons: list[int], turned: list[bool]) -> list[list[list[int]]]:
    offsets = plan.model.polygon_offsets
    out = []
    for polygon, turn in zip(polygons, turned):
        rings = plan.rings[offsets[polygon] : offsets[polygon + 1]]
        out.append([ring[::-1] for ring in rings] if turn else rings)
    return out


def _semantics(plan: Plan, kind: str, polygons: list[int], is_solid: bool) -> dict[str, Any] | None:
    words = SEMANTICS.get(kind, {})
    surfaces: list[dict[str, Any]] = []
    place: dict[tuple[str, int], int] = {}
    values: list[int | None] = []
    model = plan.model
    codes, boundaries = model.polygon_surface[polygons].tolist(), model.polygon_boundary[polygons].tolist()
    for code, boundary in zip(codes, boundaries):
        word = words.get(code)
        if word is None:
            values.append(None)
            continue
        key = (word, boundary)
        if key not in place:
            place[key] = len(surfaces)
            surfaces.append(
                {"type": word} if boundary < 0 else {"type": word, "id": str(model.boundaries.index[boundary])}
            )
        values.append(place[key])
    if not surfaces:
        return None
    return {"surfaces": surfaces, "values": [values] if is_solid else values}


def _appearance(plan: Plan, polygons: list[int], turned: list[bool], is_solid: bool) -> dict[str, Any]:
    """The "texture" and "material" members of a geometry; UV are named by vertex row until written."""
    model = plan.model
    out: dict[str, Any] = {}
    for theme, look in model.appearances.items():
        images = look.polygon_image[polygons]
        if (images >= 0).any() and len(look.uv):
            faces = []
            for image, face in zip(images.tolist(), _faces(plan, polygons, turned)):
                has = image >= 0 and all(not np.isnan(look.uv[ring]).any() for ring in face)
                faces.append([[image, *ring] if has else [None] for ring in face])
            out.setdefault("texture", {})[theme] = {"values": [faces] if is_solid else faces}
        materials = look.polygon_material[polygons]
        if (materials >= 0).any():
            values = [m if m >= 0 else None for m in materials.tolist()]
            out.setdefault("material", {})[theme] = {"values": [values] if is_solid else values}
    return out


def _surface_geometry(
    plan: Plan, kind: str, form: str, lod: int, polygons: Array, turned: Array
) -> dict[str, Any] | None:
    keep = plan.usable[polygons]
    rows, turns = polygons[keep].tolist(), turned[keep].tolist()
    if not rows:
        return None
    is_solid = form == "Solid"
    faces: Any = _faces(plan, rows, turns)
    geometry = {"type": form, "lod": str(lod), "boundaries": [faces] if is_solid else faces}
    semantics = _semantics(plan, kind, rows, is_solid)
    if semantics is not None:
        geometry["semantics"] = semantics
    geometry.update(_appearance(plan, rows, turns, is_solid))
    return geometry


def _geometries(plan: Plan, row: int) -> list[dict[str, Any]]:
    """Geometry of one object: solids and composites as they are, the rest of each LOD as one MultiSurface."""
    model, kind = plan.model, plan.kind[row]
    out: list[dict[str, Any] | None] = []
    used: dict[int, set[int]] = {}
    rest: dict[int, list[tuple[int, bool]]] = {}
    for g in plan.geometry_of[row]:
        lod, form = int(model.geometry_lod[g]), GEOMETRY.get(GeometryKind(int(model.geometry_kind[g])))
        part = slice(model.geometry_offsets[g], model.geometry_offsets[g + 1])
        polygons, turned = model.geometry_polygons[part], model.geometry_reversed[part]
        if form in ("Solid", "CompositeSurface"):
            if kind == "TINRelief":
                form = "CompositeSurface"
            used.setdefault(lod, set()).update(polygons.tolist())
            out.append(_surface_geometry(plan, kind, form, lod, polygons, turned))
        elif form is not None:
            rest.setdefault(lod, []).extend(zip(polygons.tolist(), turned.tolist()))
    for polygon in plan.loose.get(row, []):
        rest.setdefault(int(model.polygon_lod[polygon]), []).append((polygon, False))
    for lod, members in rest.items():
        seen = used.get(lod, set())
        left = list(dict.fromkeys(m for m in members if m[0] not in seen))
        polygons = np.array([m[0] for m in left], dtype=np.int64)
        turned = np.array([m[1] for m in left], dtype=bool)
        out.append(_surface_geometry(plan, kind, "MultiSurface", lod, polygons, turned))
    n = len(model.vertices)
    for line in plan.lines_of.get(row, []):
        a, b = int(model.line_offsets[line]), int(model.line_offsets[line + 1])
        if b - a > 1 and not np.isnan(model.line_vertices[a:b]).any():
            level = str(int(model.line_lod[line]))
            out.append({"type": "MultiLineString", "lod": level, "boundaries": [list(range(n + a, n + b))]})
    for point in plan.points_of.get(row, []):
        if np.isnan(model.points[point]).any():
            continue
        level = str(int(model.point_lod[point]))
        out.append({"type": "MultiPoint", "lod": level, "boundaries": [n + len(model.line_vertices) + point]})
    return [g for g in out if g is not None]


def object_of(plan: Plan, row: int, ids: list[str], children: list[int]) -> dict[str, Any]:
    thing: dict[str, Any] = {"type": plan.kind[row]}
    if plan.attributes[row]:
        thing["attributes"] = plan.attributes[row]
    geometry = _geometries(plan, row)
    if geometry:
        thing["geometry"] = geometry
    if plan.parent[row] >= 0:
        thing["parents"] = [ids[plan.parent[row]]]
    if children:
        thing["children"] = [ids[c] for c in children]
    return thing
