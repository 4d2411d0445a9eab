"""Geometries of the model as GML elements in their properties, cut from the text of all polygons."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from citygml.arrays import BoolArray, ByteArray, FloatArray, Int8Array, IntArray
from citygml.model import CityModel, GeometryKind
from citygml.writer.decimal_text import joined
from citygml.writer.document_parts import runs
from citygml.writer.element_names import Edition, GeometryPlace
from citygml.writer.polygon_text import BARE, PATCH, ItemText, Owners

__all__ = ["Placed", "curve_texts", "geometry_texts", "loose_texts", "places_of_geometries", "single_forms"]

_SOLID = ("<gml:Solid>", "</gml:Solid>")


class Placed(NamedTuple):
    """Texts of entries and where they go.

    object, boundary : rows, boundary -1 for none; element : first element of the path, which ranks the entry;
    first, count : rows of the table they fill
    """

    texts: list[bytes]
    object: IntArray
    boundary: IntArray
    element: list[str]
    first: IntArray
    count: IntArray  # type: ignore[assignment]  # shadows tuple.count


def places_of_geometries(
    model: CityModel, owners: Owners, edition: Edition, feature_of: Callable[[int, int], str]
) -> list[GeometryPlace]:
    """Where each geometry is written: by the feature, LOD, kind, and the surface type of its first polygon.

    feature_of : (object row, boundary row or -1) -> type as in the model
    """
    n = len(model.geometry_object)
    surface = np.zeros(n, np.int64)
    filled = np.flatnonzero(np.diff(model.geometry_offsets) > 0)
    first = model.geometry_polygons[model.geometry_offsets[:-1][filled]]
    surface[filled] = model.polygon_surface[first]
    known: dict[tuple[str, int, int, int, bool], GeometryPlace] = {}
    out = []
    for row, boundary, lod, kind, code in zip(
        model.geometry_object.tolist(), owners.boundary.tolist(), model.geometry_lod.tolist(),
        model.geometry_kind.tolist(), surface.tolist(),
    ):  # fmt: skip
        key = (feature_of(row, boundary), lod, kind, code, boundary >= 0)
        if key not in known:
            known[key] = edition.geometry_place(*key)
        out.append(known[key])
    return out


def single_forms(model: CityModel, owners: Owners, places: list[GeometryPlace]) -> Int8Array:
    """(n_geometries,) BARE or PATCH where the property takes a single surface and the geometry can be one, else 0."""
    form = np.zeros(len(places), np.int8)
    for row in [row for row, place in enumerate(places) if place.is_single]:
        part = slice(model.geometry_offsets[row], model.geometry_offsets[row + 1])
        plain = owners.is_own[part] & ~model.geometry_reversed[part]
        if model.geometry_kind[row] == GeometryKind.MULTI_SURFACE and len(plain) and plain.all():
            form[row] = BARE if len(plain) == 1 else PATCH
    return form


def geometry_texts(
    model: CityModel, places: list[GeometryPlace], single: Int8Array, items: ItemText, edition: Edition
) -> list[bytes]:
    """Text of every geometry, its property around it."""
    shell_name = "gml:Shell" if edition.is_3 else "gml:CompositeSurface"
    exterior = (f"<gml:exterior><{shell_name}>\n".encode(), f"</{shell_name}></gml:exterior>".encode())
    interior = (f"<gml:interior><{shell_name}>\n".encode(), f"</{shell_name}></gml:interior>".encode())
    kinds = {
        GeometryKind.MULTI_SURFACE: _around("gml:MultiSurface"),
        GeometryKind.COMPOSITE_SURFACE: _around("gml:CompositeSurface"),
        GeometryKind.TIN: _around("gml:TriangulatedSurface", "gml:trianglePatches"),
        GeometryKind.MULTI_CURVE: _around("gml:MultiCurve"),
        GeometryKind.POINT: _around("gml:MultiPoint"),
        GeometryKind.SOLID: _around("gml:Solid"),
        GeometryKind.COMPOSITE_SOLID: _around("gml:CompositeSolid"),
        GeometryKind.MULTI_SOLID: _around("gml:MultiSolid"),
    }
    singles = {int(BARE): (b"", b""), int(PATCH): _around("gml:Surface", "gml:patches")}
    several = (b"<gml:solidMember><gml:Solid>\n", b"</gml:Solid></gml:solidMember>\n")
    properties = {place.path: _around(*place.path, end="\n") for place in set(places)}
    solids = frozenset(map(int, (GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID, GeometryKind.MULTI_SOLID)))
    by_kind = {int(kind): around for kind, around in kinds.items()}
    text = items.text.data
    starts = items.starts[model.shell_offsets].tolist()
    shells, is_exterior = model.geometry_shells.tolist(), model.shell_is_exterior.tolist()
    out = []
    for row, (place, kind, form) in enumerate(zip(places, model.geometry_kind.tolist(), single.tolist())):
        head, tail = properties[place.path]
        opening, closing = singles[form] if form else by_kind[kind]
        a, b = shells[row], shells[row + 1]
        if kind not in solids:
            out.append(b"".join((head, opening, text[starts[a] : starts[b]], closing, tail)))
            continue
        parts: list[bytes | memoryview] = [head, opening]
        is_open = False
        for shell in range(a, b):
            if starts[shell] == starts[shell + 1]:
                continue
            if kind != GeometryKind.SOLID and is_exterior[shell]:
                parts += [several[1], several[0]] if is_open else [several[0]]
                is_open = True
            before, after = exterior if is_exterior[shell] else interior
            parts += [before, text[starts[shell] : starts[shell + 1]], after]
        if is_open:
            parts.append(several[1])
        out.append(b"".join((*parts, closing, tail)))
    return out


def _around(*names: str, end: str = "") -> tuple[bytes, bytes]:
    """Start tags of nested elements, and their end tags."""
    head = "".join(f"<{name}>" for name in names)
    tail = "".join(f"</{name}>" for name in reversed(names))
    return f"{head}\n".encode(), f"{tail}\n{end}".replace("\n\n", "\n").encode()


def loose_texts(
    model: CityModel, owners: Owners, items: ItemText, edition: Edition, feature_of: Callable[[int, int], str]
) -> Placed:
    """Polygons in no geometry of their own object and LOD, each run of them as a multi-surface."""
    loose = np.flatnonzero(owners.reference < 0)
    owner, boundary = model.polygon_object[loose].astype(np.int64), model.polygon_boundary[loose].astype(np.int64)
    lod, surface = model.polygon_lod[loose], model.polygon_surface[loose]
    begins = runs(owner, boundary, lod, surface) if len(loose) else np.empty(0, np.int64)
    ends = np.append(begins[1:], len(loose))
    base = len(model.geometry_polygons)
    texts, elements = [], []
    for a, b in zip(begins.tolist(), ends.tolist()):
        feature = feature_of(int(owner[a]), int(boundary[a]))
        kind = int(GeometryKind.MULTI_SURFACE)
        place = edition.geometry_place(feature, int(lod[a]), kind, int(surface[a]), bool(boundary[a] >= 0))
        head, tail = _around(*place.path, "gml:MultiSurface")
        texts.append(b"".join((head, items.text[items.starts[base + a] : items.starts[base + b]].tobytes(), tail)))
        elements.append(place.path[0])
    return Placed(texts, owner[begins], boundary[begins], elements, loose[begins], ends - begins)


def curve_texts(
    model: CityModel, edition: Edition, feature_of: Callable[[int, int], str], *, swap_xy: bool
) -> tuple[Placed, Placed]:
    """Lines and points, each run of one object and LOD as one geometry."""
    lines = _placed(
        model.line_object.astype(np.int64), model.line_lod, model.line_is_terrain_intersection,
        _coordinates(model.line_vertices, model.line_offsets, swap_xy), edition, feature_of, is_line=True,
    )  # fmt: skip
    n_points = len(model.points)
    points = _placed(
        model.point_object.astype(np.int64), model.point_lod, np.zeros(n_points, bool),
        _coordinates(model.points, np.arange(n_points + 1), swap_xy), edition, feature_of, is_line=False,
    )  # fmt: skip
    return lines, points


def _coordinates(points: FloatArray, offsets: IntArray, swap_xy: bool) -> list[tuple[bytes, bool]]:
    """Text of each row's positions, and whether they have no heights."""
    if len(offsets) < 2:
        return []
    ordered = points[:, [1, 0, 2]] if swap_xy else points
    missing = np.concatenate([[0], np.cumsum(np.isnan(points[:, 2]))])
    flat = (missing[offsets[1:]] - missing[offsets[:-1]]) == np.diff(offsets)
    text, starts = joined(ordered.ravel(), 3 * offsets, axes=3)
    out = [(text[a:b].tobytes(), False) for a, b in pairwise(starts)]
    for row in np.flatnonzero(flat).tolist():
        row_points = ordered[offsets[row] : offsets[row + 1], :2]
        two, _ = joined(row_points.ravel(), np.array([0, row_points.size]), axes=2)
        out[row] = (two.tobytes(), True)
    return out


def _placed(
    owner: IntArray,
    lod: ByteArray,
    terrain: BoolArray,
    coordinates: list[tuple[bytes, bool]],
    edition: Edition,
    feature_of: Callable[[int, int], str],
    *,
    is_line: bool,
) -> Placed:
    begins = runs(owner, lod, terrain) if len(owner) else np.empty(0, np.int64)
    ends = np.append(begins[1:], len(owner))
    texts, elements = [], []
    for a, b in zip(begins.tolist(), ends.tolist()):
        feature = feature_of(int(owner[a]), -1)
        if is_line:
            path = edition.line_place(feature, int(lod[a]), bool(terrain[a]))
        else:
            path = edition.point_place(feature, int(lod[a]))
        name = path[-1].rpartition(":")[2]
        several, member, leaf, list_name = (
            (b"gml:MultiCurve", b"gml:curveMember", b"gml:LineString", b"gml:posList")
            if is_line
            else (b"gml:MultiPoint", b"gml:pointMember", b"gml:Point", b"gml:pos")
        )
        if name == "lod0Network":
            several, member = b"gml:GeometricComplex", b"gml:element"
        parts = []
        for text, is_flat in coordinates[a:b]:
            dimension = b' srsDimension="2"' if is_flat else b""
            parts.append(
                b"<%b><%b><%b%b>%b</%b></%b></%b>\n"
                % (member, leaf, list_name, dimension, text, list_name, leaf, member)
            )
        head, tail = _around(*path)
        texts.append(b"".join((head, b"<%b>\n" % several, *parts, b"</%b>" % several, tail)))
        elements.append(path[0])
    nowhere = np.full(len(begins), -1)
    return Placed(texts, owner[begins], nowhere, elements, begins, ends - begins)
