"""City models as CityJSON 2.0 and CityJSONSeq.

What CityJSON has no word for is kept where it can be: unknown feature types become
GenericCityObject with `citygml_type`, risk records and extras become attributes.
Not kept: OrientableSurface (rings are turned instead), inner shells (a solid has one shell
here), border colours and wrap modes, textures that are neither PNG nor JPEG, curves and points
without height, corners closer than a millimetre to the one before.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.crs import horizontal
from citygml.errors import CrsError, FormatError
from citygml.model import CityModel, GeometryKind, Surface

__all__ = ["to_cityjson", "write_cityjson", "write_cityjsonseq"]

Array = np.ndarray

_TYPES = {
    "bldg:Building": "Building", "bldg:BuildingPart": "BuildingPart",
    "bldg:BuildingInstallation": "BuildingInstallation", "bldg:IntBuildingInstallation": "BuildingInstallation",
    "bldg:Room": "BuildingRoom", "bldg:BuildingRoom": "BuildingRoom", "bldg:BuildingUnit": "BuildingUnit",
    "bldg:Storey": "BuildingStorey", "bldg:BuildingFurniture": "BuildingFurniture",
    "bldg:BuildingConstructiveElement": "BuildingConstructiveElement", "uro:UndergroundBuilding": "Building",
    "brid:Bridge": "Bridge", "brid:BridgePart": "BridgePart", "brid:BridgeInstallation": "BridgeInstallation",
    "brid:IntBridgeInstallation": "BridgeInstallation", "brid:BridgeRoom": "BridgeRoom",
    "brid:BridgeFurniture": "BridgeFurniture", "brid:BridgeConstructionElement": "BridgeConstructiveElement",
    "brid:BridgeConstructiveElement": "BridgeConstructiveElement",
    "tun:Tunnel": "Tunnel", "tun:TunnelPart": "TunnelPart", "tun:TunnelInstallation": "TunnelInstallation",
    "tun:IntTunnelInstallation": "TunnelInstallation", "tun:HollowSpace": "TunnelHollowSpace",
    "tun:TunnelFurniture": "TunnelFurniture", "tun:TunnelConstructiveElement": "TunnelConstructiveElement",
    "con:OtherConstruction": "OtherConstruction", "uro:OtherConstruction": "OtherConstruction",
    "tran:Road": "Road", "tran:Railway": "Railway", "tran:Square": "TransportSquare", "tran:Waterway": "Waterway",
    "uro:Waterway": "Waterway", "dem:TINRelief": "TINRelief", "luse:LandUse": "LandUse",
    "veg:PlantCover": "PlantCover", "veg:SolitaryVegetationObject": "SolitaryVegetationObject",
    "frn:CityFurniture": "CityFurniture", "wtr:WaterBody": "WaterBody", "grp:CityObjectGroup": "CityObjectGroup",
    "gen:GenericCityObject": "GenericCityObject",
}  # fmt: skip
_CHILD_OF = {"Building": ("Building",), "Bridge": ("Bridge",), "Tunnel": ("Tunnel",)}
_BUILT = {
    Surface.GROUND: "GroundSurface", Surface.ROOF: "RoofSurface", Surface.WALL: "WallSurface",
    Surface.CLOSURE: "ClosureSurface", Surface.OUTER_CEILING: "OuterCeilingSurface",
    Surface.OUTER_FLOOR: "OuterFloorSurface", Surface.CEILING: "CeilingSurface", Surface.FLOOR: "FloorSurface",
    Surface.INTERIOR_WALL: "InteriorWallSurface", Surface.WINDOW: "Window", Surface.DOOR: "Door",
}  # fmt: skip
_TRANSPORT = {
    Surface.TRAFFIC_AREA: "TrafficArea", Surface.AUXILIARY_TRAFFIC_AREA: "AuxiliaryTrafficArea",
    Surface.MARKING: "TransportationMarking", Surface.HOLE: "TransportationHole",
}  # fmt: skip
_WATER = {
    Surface.WATER: "WaterSurface", Surface.WATER_GROUND: "WaterGroundSurface",
    Surface.WATER_CLOSURE: "WaterClosureSurface",
}  # fmt: skip
_SEMANTICS: dict[str, dict[Surface, str]] = {
    **{t: _BUILT for t in set(_TYPES.values()) if t.startswith(("Building", "Bridge", "Tunnel", "OtherC"))},
    **dict.fromkeys(("Road", "Railway", "TransportSquare", "Waterway"), _TRANSPORT),
    "WaterBody": _WATER,
}
_GEOMETRY = {
    GeometryKind.MULTI_SURFACE: "MultiSurface",
    GeometryKind.SOLID: "Solid",
    GeometryKind.COMPOSITE_SURFACE: "CompositeSurface",
    GeometryKind.TIN: "CompositeSurface",
}
_NO_COLUMN = ("type", "parent", "file")


class _Plan(NamedTuple):
    """What every writer needs, worked out once."""

    model: CityModel
    kind: list[str]  # CityJSON type of each object; "" for wrappers that have none
    parent: list[int]
    rings: list[list[int]]  # vertex rows of every ring, open
    geometry_of: list[list[int]]
    loose: dict[int, list[int]]  # polygons of an object that no geometry names
    lines_of: dict[int, list[int]]
    points_of: dict[int, list[int]]
    attributes: list[dict[str, Any]]


def _kinds(model: CityModel) -> tuple[list[str], list[int]]:
    """CityJSON types, and parents as CityJSON allows them (-1 at top level)."""
    names = model.objects["type"].astype(str).tolist()
    parent = model.objects["parent"].to_numpy().tolist()
    kinds = [_TYPES.get(name, "GenericCityObject") for name in names]
    has_child = set(parent)
    parents: list[int] = []
    for k, name in enumerate(names):
        above = parent[k]
        # The wrapper of a relief has no counterpart; its TIN is a feature of its own.
        while above >= 0 and names[above] == "dem:ReliefFeature":
            above = -1
        parents.append(above)
        if name == "dem:ReliefFeature" and k in has_child:
            kinds[k] = ""
    for k, kind in enumerate(kinds):
        family = next((f for f in _CHILD_OF if kind.startswith(f) and kind != f), None)
        if family is None:
            parents[k] = -1
        elif parents[k] < 0 or not kinds[parents[k]].startswith(family):
            # A part without its building (cut off by a selection) stands for itself.
            kinds[k], parents[k] = (family if kind.endswith("Part") else "GenericCityObject"), -1
    return kinds, parents


def _rings(model: CityModel, whole: Array) -> list[list[int]]:
    """Vertex rows of every ring, open, and without corners that fall on the one before when rounded."""
    n = len(model.vertices)
    own = whole[:n]
    start, stop = model.ring_offsets[:-1], model.ring_offsets[1:]
    keep = np.ones(n, bool)
    keep[1:] = (own[1:] != own[:-1]).any(axis=1)
    filled = stop > start
    keep[start[filled]] = True
    row = np.arange(n)[keep]
    offsets = np.concatenate([[0], np.cumsum(keep)])
    first, last = offsets[start], offsets[stop]
    some = last - first > 1
    closed = np.zeros(len(start), bool)
    closed[some] = (own[row[first[some]]] == own[row[last[some] - 1]]).all(axis=1)
    flat, begin, end = row.tolist(), first.tolist(), (last - closed).tolist()
    return [flat[a:b] for a, b in zip(begin, end)]


def _grouped(owner: Array, rows: Array) -> dict[int, list[int]]:
    order = np.argsort(owner, kind="stable")
    keys, first = np.unique(owner[order], return_index=True)
    return {int(k): part.tolist() for k, part in zip(keys, np.split(rows[order], first[1:])) if len(part)}


def _plan(model: CityModel, whole: Array) -> _Plan:
    kinds, parents = _kinds(model)
    named = np.zeros(model.n_polygons, bool)
    named[model.geometry_polygons] = True
    loose = np.flatnonzero(~named)
    geometry = _grouped(model.geometry_object, np.arange(len(model.geometry_object)))
    return _Plan(
        model,
        kinds,
        parents,
        _rings(model, whole),
        [geometry.get(k, []) for k in range(model.n_objects)],
        _grouped(model.polygon_object[loose], loose),
        _grouped(model.line_object, np.arange(len(model.line_object))),
        _grouped(model.point_object, np.arange(len(model.point_object))),
        _attributes(model, kinds),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if value is pd.NA or value is pd.NaT:
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10] if getattr(value, "hour", 0) == 0 else value.isoformat()
    return [_plain(v) for v in value] if isinstance(value, (list, tuple, np.ndarray)) else str(value)


def _attributes(model: CityModel, kinds: list[str]) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = [{} for _ in range(model.n_objects)]
    for column in model.objects.columns:
        if column in _NO_COLUMN:
            continue
        values = model.objects[column]
        for row in np.flatnonzero(values.notna().to_numpy()).tolist():
            out[row][column] = _plain(values.iat[row])
    names = model.objects["type"].astype(str)
    for row, (name, kind) in enumerate(zip(names, kinds)):
        if _TYPES.get(name) != kind:
            out[row]["citygml_type"] = name
    for row, record in zip(model.risks["object"].tolist(), model.risks.drop(columns="object").to_dict("records")):
        clean = {k: _plain(v) for k, v in record.items() if _plain(v) is not None}
        out[row].setdefault("disaster_risks", []).append(clean)
    for row, path, value in zip(
        model.extras["object"].tolist(), model.extras["path"].tolist(), model.extras["value"].tolist()
    ):
        out[row].setdefault("extras", {}).setdefault(str(path), []).append(_plain(value))
    return out


def _faces(plan: _Plan, polygons: list[int], turned: list[bool]) -> list[list[list[int]]]:
    offsets = plan.model.polygon_offsets
    out = []
    for polygon, turn in zip(polygons, turned):
        rings = plan.rings[offsets[polygon] : offsets[polygon + 1]]
        out.append([ring[::-1] for ring in rings] if turn else rings)
    return out


def _usable(plan: _Plan, polygons: Array) -> Array:
    """Polygons whose rings all have three corners: CityJSON takes no others."""
    index, offsets = ragged.take_index(plan.model.polygon_offsets, polygons)
    short = np.array([len(plan.rings[r]) < 3 for r in index.tolist()], dtype=bool)
    return np.bincount(ragged.row_of_element(offsets)[short], minlength=len(polygons)) == 0


def _semantics(plan: _Plan, kind: str, polygons: list[int], is_solid: bool) -> dict[str, Any] | None:
    words = _SEMANTICS.get(kind, {})
    surfaces: list[dict[str, Any]] = []
    place: dict[tuple[str, int], int] = {}
    values: list[int | None] = []
    model = plan.model
    for polygon in polygons:
        word = words.get(Surface(int(model.polygon_surface[polygon])))
        if word is None:
            values.append(None)
            continue
        boundary = int(model.polygon_boundary[polygon])
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


def _appearance(plan: _Plan, polygons: list[int], turned: list[bool], is_solid: bool) -> dict[str, Any]:
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
    plan: _Plan, kind: str, form: str, lod: int, polygons: Array, turned: Array
) -> dict[str, Any] | None:
    keep = _usable(plan, polygons)
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


def _geometries(plan: _Plan, row: int) -> list[dict[str, Any]]:
    """Geometry of one object: solids and composites as they are, the rest of each LOD as one MultiSurface."""
    model, kind = plan.model, plan.kind[row]
    out: list[dict[str, Any] | None] = []
    used: dict[int, set[int]] = {}
    rest: dict[int, list[tuple[int, bool]]] = {}
    for g in plan.geometry_of[row]:
        lod, form = int(model.geometry_lod[g]), _GEOMETRY.get(GeometryKind(int(model.geometry_kind[g])))
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


def _object(plan: _Plan, row: int, ids: list[str], children: list[int]) -> dict[str, Any]:
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


def _ids(model: CityModel) -> list[str]:
    """gml:id of every object, made distinct where a file repeats one, and made up where it has none."""
    taken: set[str] = set()
    out = []
    for row, given in enumerate(model.objects.index):
        name = given if isinstance(given, str) and given else f"object_{row}"
        fresh, count = name, 0
        while fresh in taken:
            count += 1
            fresh = f"{name}_{count}"
        taken.add(fresh)
        out.append(fresh)
    return out


def _quantised(model: CityModel) -> tuple[Array, dict[str, Any]]:
    """All points as integers, and the transform that undoes it: millimetres, or 1e-8 degree and millimetres."""
    points = np.nan_to_num(np.concatenate([model.vertices, model.line_vertices, model.points]))
    step = 1e-8 if model.crs is not None and horizontal(model.crs).is_geographic else 1e-3
    scale = np.array([step, step, 1e-3])
    # Whole steps, so that the same city gives the same integers wherever it is cut.
    translate = np.floor(points.min(axis=0)) if len(points) else np.zeros(3)
    whole = np.round((points - translate) / scale).astype(np.int64)
    return whole, {"scale": scale.tolist(), "translate": translate.tolist()}


def _numbered(plan: _Plan, geometries: list[dict[str, Any]], whole: list[list[int]]) -> tuple[list[Any], list[Any]]:
    """Puts places in the lists of vertices and of texture coordinates where rows stand; returns those lists."""
    vertex_place: dict[tuple[int, ...], int] = {}
    vertices: list[list[int]] = []
    uv_place: dict[tuple[float, float], int] = {}
    coordinates: list[list[float]] = []

    def vertex(row: int) -> int:
        key = tuple(whole[row])
        place = vertex_place.setdefault(key, len(vertices))
        if place == len(vertices):
            vertices.append(whole[row])
        return place

    def walk(part: Any) -> Any:
        return [vertex(p) if isinstance(p, int) else walk(p) for p in part]

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
    return vertices, coordinates


def _image_type(path: str) -> str | None:
    ending = path.rsplit(".", 1)[-1].lower()
    return {"png": "PNG", "jpg": "JPG", "jpeg": "JPG"}.get(ending)


def _looks(model: CityModel) -> tuple[CityModel, dict[str, Any]]:
    """The model with image and material rows counted over all themes, and CityJSON's lists of them."""
    from dataclasses import replace

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
        new_image = np.array([*image_row, -1], dtype=np.int64)
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
        colour = [_plain(row.get(f"{columns}_{c}")) for c in "rgb"]
        if None not in colour:
            out[name] = [min(max(float(c), 0.0), 1.0) for c in colour]
    for name, column in (
        ("transparency", "transparency"),
        ("shininess", "shininess"),
        ("ambientIntensity", "ambient_intensity"),
    ):
        value = _plain(row.get(column))
        if value is not None:
            out[name] = min(max(float(value), 0.0), 1.0)
    return out


def _metadata(model: CityModel) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if len(model.vertices):
        low, high = model.vertices.min(axis=0), model.vertices.max(axis=0)
        out["geographicalExtent"] = [float(v) for v in (*low, *high)]
    code = None if model.crs is None else model.crs.to_epsg()
    if code is not None:
        # A projected zone of JGD2011 with orthometric heights has a code of its own.
        if model.height_datum == "orthometric" and 6669 <= code <= 6681:
            code = code - 6669 + 10162
        elif model.height_datum == "orthometric" and code == 6668:
            code = 6697
        out["referenceSystem"] = f"https://www.opengis.net/def/crs/EPSG/0/{code}"
    return out


def _check(model: CityModel) -> None:
    if model.n_objects and model.crs is None:
        raise CrsError("the model has no CRS, and CityJSON cannot say so; read it again with crs=")
    if np.isnan(model.vertices).any():
        raise FormatError(
            "vertices without height cannot be written: CityJSON needs x, y and z; "
            "set them first, for example dataclasses.replace(model, vertices=np.nan_to_num(model.vertices))"
        )


def to_cityjson(model: CityModel) -> dict[str, Any]:
    """The whole model as one CityJSON 2.0 object, ready for json.dump.

    Coordinates are x (east or longitude), y, z, in millimetres or 1e-8 degree.

    Raises
    ------
    CrsError
        When the model has no CRS.
    FormatError
        When a vertex has no height.
    """
    _check(model)
    whole, transform = _quantised(model)
    model, looks = _looks(model)
    plan = _plan(model, whole)
    ids = _ids(model)
    children = _grouped(np.array(plan.parent, dtype=np.int64), np.arange(model.n_objects))
    things = {
        ids[row]: _object(plan, row, ids, children.get(row, [])) for row in range(model.n_objects) if plan.kind[row]
    }
    geometries = [g for thing in things.values() for g in thing.get("geometry", [])]
    vertices, coordinates = _numbered(plan, geometries, whole.tolist())
    if coordinates:
        looks["vertices-texture"] = coordinates
    out = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": transform,
        "metadata": _metadata(model),
        "CityObjects": things,
        "vertices": vertices,
    }
    if looks:
        out["appearance"] = looks
    return out


def write_cityjson(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON 2.0 file; images stay where they are, named as in the GML."""
    path = Path(path)
    path.write_text(json.dumps(to_cityjson(model), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return path


def features(model: CityModel) -> Iterator[dict[str, Any]]:
    """The lines of a CityJSONSeq: the head, then one CityJSONFeature a top-level object with all its parts."""
    _check(model)
    whole, transform = _quantised(model)
    model, looks = _looks(model)
    plan = _plan(model, whole)
    ids = _ids(model)
    head: dict[str, Any] = {"type": "CityJSON", "version": "2.0", "transform": transform}
    yield {**head, "metadata": _metadata(model), "CityObjects": {}, "vertices": []}
    parent = np.array(plan.parent, dtype=np.int64)
    children = _grouped(parent, np.arange(model.n_objects))
    shown = np.array([bool(k) for k in plan.kind], dtype=bool)
    tops = np.flatnonzero((parent < 0) & shown)
    lists = whole.tolist()
    for top in tops.tolist():
        rows, queue = [], [top]
        while queue:
            row = queue.pop()
            rows.append(row)
            queue += children.get(row, [])
        things = {ids[r]: _object(plan, r, ids, children.get(r, [])) for r in rows}
        geometries = [g for thing in things.values() for g in thing.get("geometry", [])]
        vertices, coordinates = _numbered(plan, geometries, lists)
        feature: dict[str, Any] = {"type": "CityJSONFeature", "id": ids[top], "CityObjects": things}
        feature["vertices"] = vertices
        own = _own_looks(looks, geometries)
        if coordinates:
            own["vertices-texture"] = coordinates
        if own:
            feature["appearance"] = own
        yield feature


def _own_looks(looks: dict[str, Any], geometries: list[dict[str, Any]]) -> dict[str, Any]:
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


def write_cityjsonseq(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON text sequence (.city.jsonl), one feature a line."""
    path = Path(path)
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for line in features(model):
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    return path
