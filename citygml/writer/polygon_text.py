"""All polygons, and references to them, as one text: what geometries are cut from."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.arrays import BoolArray, ByteArray, Int8Array, IntArray
from citygml.model import CityModel, GeometryKind
from citygml.ragged import offsets_from_lengths, row_of_element
from citygml.writer.decimal_text import decimals_of
from citygml.writer.text_kernels import Items, Marks, item_sizes, write_items

__all__ = ["BARE", "PATCH", "ItemText", "Owners", "item_text", "owners_of"]

MEMBER, MEMBER_TURNED, REFERENCE, REFERENCE_TURNED, TRIANGLE, PATCH, BARE = range(7)
_TURNED = '<gml:OrientableSurface orientation="-"><gml:baseSurface'
_TURNED_END = "</gml:baseSurface></gml:OrientableSurface></gml:surfaceMember>\n"
_FORMS = (
    ("<gml:surfaceMember><gml:Polygon", "</gml:Polygon></gml:surfaceMember>\n"),
    (f"<gml:surfaceMember>{_TURNED}><gml:Polygon", f"</gml:Polygon>{_TURNED_END}"),
    ('<gml:surfaceMember xlink:href="#', '"/>\n'),
    (f'<gml:surfaceMember>{_TURNED} xlink:href="#', '"/></gml:OrientableSurface></gml:surfaceMember>\n'),
    ("<gml:Triangle", "</gml:Triangle>\n"),
    ("<gml:PolygonPatch", "</gml:PolygonPatch>\n"),
    ("<gml:Polygon", "</gml:Polygon>\n"),
)


class Owners(NamedTuple):
    """Where each polygon is written out, and the boundary a geometry is in.

    reference : (n_polygons,) position in geometry_polygons, -1 in no geometry of its own object, LOD and boundary
    is_own : (n_references,) the polygon is written there; elsewhere it is referred to
    boundary : (n_geometries,) row of the boundary the geometry is in, -1 directly in its object
    """

    reference: IntArray
    is_own: BoolArray
    boundary: IntArray


def owners_of(model: CityModel) -> Owners:
    """The geometry in which each polygon is written.

    A polygon of a boundary is in a geometry of that boundary alone; of several, such as a multi-surface of the building
    that refers to its only wall, in the last, since CityGML 2 has boundaries behind such geometries. Version 3
    has them before, and so have roads: the first. Any other polygon is in the first geometry that has it, of those
    behind the geometries of the polygons before it.
    """
    n_references = len(model.geometry_polygons)
    geometry = row_of_element(model.geometry_offsets)
    polygon = model.geometry_polygons.astype(np.int64)
    fits = (model.polygon_object[polygon] == model.geometry_object[geometry]) & (
        model.polygon_lod[polygon] == model.geometry_lod[geometry]
    )
    of_boundary = model.polygon_boundary[polygon].astype(np.int64)
    n_geometries = len(model.geometry_object)
    least = np.full(n_geometries, np.iinfo(np.int64).max)
    most = np.full(n_geometries, -1)
    np.minimum.at(least, geometry, of_boundary)
    np.maximum.at(most, geometry, of_boundary)
    is_solid = np.isin(
        model.geometry_kind, (GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID, GeometryKind.MULTI_SOLID)
    )
    one = (least == most) & (most >= 0) & ~is_solid
    reference = np.full(model.n_polygons, -1, np.int64)
    places = np.arange(n_references)
    inner = fits & (of_boundary >= 0) & one[geometry]
    reference[polygon[inner]] = places[inner]  # the last one stays
    early = np.flatnonzero(inner & _has_boundaries_first(model)[model.geometry_object[geometry]])[::-1]
    reference[polygon[early]] = early  # the first one stays
    boundary = np.full(n_geometries, -1, np.int64)
    taken = reference[reference >= 0]
    boundary[geometry[taken]] = of_boundary[taken]
    outer = np.flatnonzero(fits & (of_boundary < 0) & (boundary[geometry] < 0))[::-1]
    so_far = np.maximum.accumulate(np.where(reference >= 0, geometry[reference], -1)) if len(reference) else reference
    reference[polygon[outer]] = outer  # the first one stays
    behind = outer[geometry[outer] >= so_far[polygon[outer]]]
    reference[polygon[behind]] = behind
    is_own = np.zeros(n_references, bool)
    is_own[reference[reference >= 0]] = True
    return Owners(reference, is_own, boundary)


def _has_boundaries_first(model: CityModel) -> BoolArray:
    """(n_objects,) whether the boundaries of an object come before its geometries that refer to them."""
    is_road = model.objects["type"].astype(str).str.startswith(("tran:", "uro:Waterway")).to_numpy(dtype=bool)
    is_3 = model.files["citygml_version"].eq("3.0").to_numpy(dtype=bool)
    file = model.objects["file"].to_numpy()
    return np.asarray(is_road | (is_3[file] if len(is_3) else False))


class ItemText(NamedTuple):
    """Text of every reference of geometry_polygons, then of the polygons in no geometry, and where each begins."""

    text: ByteArray
    starts: IntArray


def item_text(
    model: CityModel, owners: Owners, *, swap_xy: bool, prefix: str, textured: BoolArray, single: Int8Array
) -> ItemText:
    """Polygons where they belong, references elsewhere.

    Parameters
    ----------
    prefix : before the number of a polygon in its gml:id
    textured : (n_polygons,) whose rings need ids
    single : (n_geometries,) BARE: one gml:Polygon without a surfaceMember; PATCH: patches of one gml:Surface; else 0
    """
    geometry = row_of_element(model.geometry_offsets)
    loose = np.flatnonzero(owners.reference < 0)
    polygon = np.concatenate([model.geometry_polygons.astype(np.int64), loose])
    is_own = np.concatenate([owners.is_own, np.ones(len(loose), bool)])
    turned = np.concatenate([model.geometry_reversed, np.zeros(len(loose), bool)])
    form = np.where(is_own, np.where(turned, MEMBER_TURNED, MEMBER), np.where(turned, REFERENCE_TURNED, REFERENCE))
    form = form.astype(np.int8)
    n = len(geometry)
    _set_patches(model, geometry, form[:n])
    form[:n] = np.where(single[geometry] > 0, single[geometry], form[:n])
    named = textured.copy()
    named[polygon[~is_own]] = True
    points = model.vertices[:, [1, 0, 2]] if swap_xy else model.vertices
    numbers = decimals_of(points.ravel(), axes=3)
    items = Items(polygon, form, ~is_own, named[polygon], textured[polygon])
    arguments = (items, model.ring_offsets, model.polygon_offsets, _flat_rings(model), numbers)
    marks, rest = _marks(prefix)
    sizes = np.zeros(len(polygon), np.int64)
    item_sizes(*arguments, marks, rest, sizes)
    starts = offsets_from_lengths(sizes)
    text = np.empty(int(starts[-1]), np.uint8)
    write_items(*arguments, marks, rest, starts, text)
    return ItemText(text, starts)


def _set_patches(model: CityModel, geometry: IntArray, form: Int8Array) -> None:
    """Members of triangulated surfaces are patches, where all are written there as they are."""
    is_tin = model.geometry_kind[geometry] == GeometryKind.TIN
    if not is_tin.any():
        return
    plain = np.ones(len(model.geometry_object), bool)
    np.logical_and.at(plain, geometry[is_tin], form[is_tin] == MEMBER)
    patch = is_tin & plain[geometry]
    polygon = model.geometry_polygons
    one_ring = np.diff(model.polygon_offsets) == 1
    four = np.zeros(model.n_polygons, bool)
    if model.n_polygons:
        four = np.diff(model.ring_offsets)[model.polygon_offsets[:-1]] == 4
    form[patch] = np.where((one_ring & four)[polygon[patch]], TRIANGLE, PATCH)


def _flat_rings(model: CityModel) -> BoolArray:
    """(n_rings,) whether no point of the ring has a height."""
    missing = np.concatenate([[0], np.cumsum(np.isnan(model.vertices[:, 2]))])
    count = missing[model.ring_offsets[1:]] - missing[model.ring_offsets[:-1]]
    return np.asarray((count == np.diff(model.ring_offsets)) & (count > 0))


def _marks(prefix: str) -> tuple[Marks, int]:
    texts = [text for form in _FORMS for text in form]
    rest = len(texts)
    texts += [
        ' gml:id="', prefix, '"', ">", "<gml:exterior><gml:LinearRing", "<gml:interior><gml:LinearRing",
        "><gml:posList>", '><gml:posList srsDimension="2">', "</gml:posList></gml:LinearRing></gml:exterior>",
        "</gml:posList></gml:LinearRing></gml:interior>",
    ]  # fmt: skip
    whole = [text.encode() for text in texts]
    flat = np.frombuffer(b"".join(whole), np.uint8)
    return Marks(flat, offsets_from_lengths(np.array([len(text) for text in whole], np.int64))), rest
