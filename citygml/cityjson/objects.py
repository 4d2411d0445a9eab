"""City objects and their geometry as CityJSON has them, with vertex rows in place of its vertex indices."""

from __future__ import annotations

from itertools import islice
from typing import Any, NamedTuple

import numpy as np

from citygml.arrays import ByteArray, FloatArray
from citygml.cityjson.type_names import ALLOWED, GEOMETRY, LODS, SEMANTICS
from citygml.cityjson.writer_input import WriterInput
from citygml.model import GeometryKind

__all__ = ["city_object_of"]

_SOLIDS = ("Solid", "CompositeSolid", "MultiSolid")


def _faces(data: WriterInput, polygons: list[int], turned: list[bool]) -> list[list[list[int]]]:
    offsets = data.model.polygon_offsets
    out = []
    for polygon, turn in zip(polygons, turned):
        rings = data.rings[offsets[polygon] : offsets[polygon + 1]]
        out.append([ring[::-1] for ring in rings] if turn else rings)
    return out


class _Members(NamedTuple):
    """Polygons of one geometry, and how they are nested: solids of shells of so many polygons each.

    polygons : rows; turned : whether each is turned round; solids : empty where the geometry is no solid.
    """

    polygons: list[int]
    turned: list[bool]
    solids: list[list[int]]

    def nested(self, values: list[Any], form: str) -> list[Any]:
        """One value per polygon, nested as the boundaries of this form of geometry."""
        if form not in _SOLIDS:
            return values
        if len(self.solids) == 1 and len(self.solids[0]) == 1:
            return [values] if form == "Solid" else [[values]]
        at = iter(values)
        solids = [[list(islice(at, n)) for n in shells] for shells in self.solids]
        return solids[0] if form == "Solid" else solids


def _members(data: WriterInput, geometry: int) -> _Members:
    """The writable polygons of a geometry; shells without any are left out."""
    polygons: list[int] = []
    turned: list[bool] = []
    solids: list[list[int]] = []
    for first, end, is_exterior in data.shells_of[geometry]:
        rows, turns = data.references[first:end], data.reversed[first:end]
        if not data.all_writable:
            keep = [k for k, row in enumerate(rows) if data.is_writable[row]]
            rows, turns = [rows[k] for k in keep], [turns[k] for k in keep]
        if is_exterior:
            solids.append([])
        if rows:
            solids[-1].append(len(rows))
            polygons += rows
            turned += turns
    return _Members(polygons, turned, [shells for shells in solids if shells])


def _one_by_one(members: _Members) -> list[_Members]:
    """Each solid by itself."""
    out, at = [], 0
    for shells in members.solids:
        end = at + sum(shells)
        out.append(_Members(members.polygons[at:end], members.turned[at:end], [shells]))
        at = end
    return out


def _semantics(data: WriterInput, kind: str, members: _Members, form: str) -> dict[str, Any] | None:
    names = SEMANTICS.get(kind, {})
    surfaces: list[dict[str, Any]] = []
    place: dict[tuple[str, int], int] = {}
    values: list[int | None] = []
    model, polygons = data.model, members.polygons
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
    return {"surfaces": surfaces, "values": members.nested(values, form)}


def _appearance(data: WriterInput, members: _Members, form: str) -> dict[str, Any]:
    """The "texture" and "material" members of a geometry; texture coordinates are vertex rows until written."""
    model = data.model
    out: dict[str, Any] = {}
    for name, theme in model.appearances.items():
        images = theme.polygon_image[members.polygons]
        if (images >= 0).any() and len(theme.uv):
            faces = []
            for image, face in zip(images.tolist(), _faces(data, members.polygons, members.turned)):
                has = image >= 0 and all(not np.isnan(theme.uv[ring]).any() for ring in face)
                faces.append([[image, *ring] if has else [None] for ring in face])
            out.setdefault("texture", {})[name] = {"values": members.nested(faces, form)}
        materials = theme.polygon_material[members.polygons]
        if (materials >= 0).any():
            values = [m if m >= 0 else None for m in materials.tolist()]
            out.setdefault("material", {})[name] = {"values": members.nested(values, form)}
    return out


def _surface_geometry(data: WriterInput, kind: str, form: str, lod: int, members: _Members) -> dict[str, Any]:
    faces = members.nested(_faces(data, members.polygons, members.turned), form)
    geometry: dict[str, Any] = {"type": form, "lod": LODS[lod], "boundaries": faces}
    semantics = _semantics(data, kind, members, form)
    if semantics is not None:
        geometry["semantics"] = semantics
    geometry.update(_appearance(data, members, form))
    return geometry


def _solids(kind: str, form: str, members: _Members) -> list[tuple[str, _Members]]:
    """A geometry of solids in the forms that CityJSON allows for this type of object; none where only surfaces are."""
    allowed = ALLOWED[kind]
    several = len(members.solids) > 1
    choices = (form, "MultiSolid") if several or form == "MultiSolid" else (form, "Solid", "MultiSolid")
    for choice in choices:
        if choice in allowed and (choice != "Solid" or not several):
            return [(choice, members)]
    return [("Solid", one) for one in _one_by_one(members)] if "Solid" in allowed else []


def _geometries(data: WriterInput, row: int) -> list[dict[str, Any]]:
    """Geometry of one object: solids and composites as they are, the rest of each LOD as one of surfaces.

    Lines and points of each LOD are one geometry, where the type of object may have such.
    """
    model, kind = data.model, data.kind[row]
    allowed = ALLOWED[kind]
    out: list[dict[str, Any]] = []
    used: dict[int, set[int]] = {}
    rest: dict[int, list[tuple[int, bool]]] = {}
    for g in data.geometry_of[row]:
        lod, form = int(model.geometry_lod[g]), GEOMETRY.get(GeometryKind(int(model.geometry_kind[g])))
        members = _members(data, g)
        if form is None or not members.polygons:
            continue
        parts = [(form, members)] if form == "CompositeSurface" and form in allowed else []
        if form in _SOLIDS:
            parts = _solids(kind, form, members)
        for part_form, part in parts:
            used.setdefault(lod, set()).update(part.polygons)
            out.append(_surface_geometry(data, kind, part_form, lod, part))
        if not parts:
            rest.setdefault(lod, []).extend(zip(members.polygons, members.turned))
    for polygon in data.loose.get(row, []):
        if data.is_writable[polygon]:
            rest.setdefault(int(model.polygon_lod[polygon]), []).append((polygon, False))
    form = "MultiSurface" if "MultiSurface" in allowed else "CompositeSurface"
    for lod, found in rest.items():
        seen = used.get(lod, set())
        left = list(dict.fromkeys(m for m in found if m[0] not in seen))
        if left:
            members = _Members([m[0] for m in left], [m[1] for m in left], [])
            out.append(_surface_geometry(data, kind, form, lod, members))
    n = len(model.vertices)
    if "MultiLineString" in allowed:
        for lod, lines in _by_lod(model.line_lod, [k for k in data.lines_of.get(row, []) if data.is_geometry_line[k]]):
            rows = [list(range(n + model.line_offsets[k], n + model.line_offsets[k + 1])) for k in lines]
            out.append({"type": "MultiLineString", "lod": LODS[lod], "boundaries": rows})
    if "MultiPoint" in allowed:
        n += len(model.line_vertices)
        for lod, points in _by_lod(model.point_lod, [k for k in data.points_of.get(row, []) if data.has_height[k]]):
            out.append({"type": "MultiPoint", "lod": LODS[lod], "boundaries": [n + k for k in points]})
    return out


def _by_lod(lod: ByteArray, rows: list[int]) -> list[tuple[int, list[int]]]:
    """Rows by LOD, in order of first appearance."""
    out: dict[int, list[int]] = {}
    for row in rows:
        out.setdefault(int(lod[row]), []).append(row)
    return list(out.items())


def _as_attributes(data: WriterInput, row: int) -> dict[str, Any]:
    """Lines and points that are no geometry in CityJSON, as coordinates of the model's CRS among the attributes.

    Terrain intersections, whatever has no height, and what the type of object may not have.
    """
    out: dict[str, Any] = {}
    if row not in data.lines_of and row not in data.points_of:
        return out
    model, allowed = data.model, ALLOWED[data.kind[row]]
    for name, at_ground in (("terrain_intersections", True), ("lines", False)):
        rows = [k for k in data.lines_of.get(row, []) if model.line_is_terrain_intersection[k] == at_ground]
        rows = [k for k in rows if "MultiLineString" not in allowed or not data.is_geometry_line[k]]
        for lod, lines in _by_lod(model.line_lod, rows):
            ends = model.line_offsets
            coordinates = [_coordinates(data, model.line_vertices[ends[k] : ends[k + 1]]) for k in lines]
            out.setdefault(name, []).append({"lod": LODS[lod], "coordinates": coordinates})
    rows = [k for k in data.points_of.get(row, []) if "MultiPoint" not in allowed or not data.has_height[k]]
    for lod, points in _by_lod(model.point_lod, rows):
        out.setdefault("points", []).append({"lod": LODS[lod], "coordinates": _coordinates(data, model.points[points])})
    return out


def _coordinates(data: WriterInput, points: FloatArray) -> list[list[float]]:
    """Positions to the step of the document's own; without z where it is unknown."""
    return [
        [round(value, digits) for value, digits in zip(point, data.digits) if value == value]
        for point in points.tolist()
    ]


def city_object_of(data: WriterInput, row: int, ids: list[str], children: list[int]) -> dict[str, Any]:
    city_object: dict[str, Any] = {"type": data.kind[row]}
    attributes = data.attributes[row]
    attributes.update(_as_attributes(data, row))
    if attributes:
        city_object["attributes"] = attributes
    geometry = _geometries(data, row)
    if geometry:
        city_object["geometry"] = geometry
    if data.parent[row] >= 0:
        city_object["parents"] = [ids[data.parent[row]]]
    if children:
        city_object["children"] = [ids[c] for c in children]
    return city_object
