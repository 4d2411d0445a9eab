"""Appearances: textures with coordinates per vertex, and materials, theme by theme."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import AnyArray
from citygml.model import Appearance
from citygml.model.materials import material_row, materials_table
from citygml.reader.reference.builder import Builder
from citygml.reader.reference.coordinates import numbers_of
from citygml.reader.reference.document import Element, canonical, children, text_of, xml_attribute
from citygml.reader.reference.links import Links, member_of
from citygml.schema.appearance import IMAGE_COLUMNS

__all__ = ["read_appearances"]

_TEXTURED_SURFACES = frozenset({"tex:TexturedSurface", "core:TexturedSurface"})
_TEXTURES = frozenset({"app:ParameterizedTexture", "app:GeoreferencedTexture"})


@dataclass
class Theme:
    """Rows of the tables of one theme, and image, material and texture coordinates of its polygons."""

    images: dict[tuple[str, str | None, str | None, str | None], int] = field(default_factory=dict)
    image_rows: list[dict[str, Any]] = field(default_factory=list)
    materials: list[dict[str, Any]] = field(default_factory=list)
    polygon_image: dict[int, int] = field(default_factory=dict)
    polygon_material: dict[int, int] = field(default_factory=dict)
    ring_uv: dict[tuple[int, int], AnyArray] = field(default_factory=dict)


@dataclass
class AppearanceContext:
    """What is the same for all appearances of one document.

    swap_xy : the file has y before x; material_of : rows of the materials of CityGML 0 and 1, in the unnamed theme.
    """

    builder: Builder
    links: Links
    document: int
    resolve_image: Any
    rings: dict[str, tuple[int, int]]
    swap_xy: bool
    material_of: dict[Element, int] = field(default_factory=dict)

    def issue(self, element: Element, code: str, **values: Any) -> None:
        file = self.builder.files[self.document][0]
        self.builder.issue(file, element.sourceline or 0, None, code, **values)

    def polygons(self, element: Element, href: str, name: str) -> list[int]:
        """Polygons of a target; an issue where there is none."""
        target = self.links.target(href, self.document, member_of(element)) if "#" in href else None
        if target is None:
            target = self.links.target("#" + href.lstrip("#"), self.document, member_of(element))
        if target is None:
            self.issue(element, "texture_target", name=name, href=href)
            return []
        return self.links.polygons_of(target)


def read_appearances(builder: Builder, links: Links, resolvers: list[Any], swaps: list[bool]) -> None:
    """Read the appearances of every document; fills `builder.appearances`.

    resolvers : of each document, from an image's path as written to its place; swaps : whether it has y before x.
    """
    themes: dict[str, Theme] = {}
    rows_of_document = _polygons_by_document(builder)
    for number, document in enumerate(builder.documents):
        rings: dict[str, tuple[int, int]] = {}
        for row in rows_of_document[number]:
            for i, ring_id in enumerate(builder.polygons[row].ring_ids):
                if ring_id is not None:
                    rings.setdefault(ring_id, (row, i))
        context = AppearanceContext(builder, links, number, resolvers[number], rings, swaps[number])
        for element in document.root.iter("*"):
            if canonical(element) == "app:Appearance":
                name = next((text_of(c).strip() for c in children(element) if canonical(c) == "app:theme"), "")
                _read_one(element, themes.setdefault(name, Theme()), context)
            elif canonical(element) in _TEXTURED_SURFACES:
                _read_textured_surface(element, themes.setdefault("", Theme()), context)
    builder.appearances = {name: _appearance(theme, builder) for name, theme in themes.items()}


def _polygons_by_document(builder: Builder) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in builder.documents]
    for row, polygon in enumerate(builder.polygons):
        rows[builder.objects[polygon.object][3]].append(row)
    return rows


def _read_one(appearance: Element, theme: Theme, context: AppearanceContext) -> None:
    for element in appearance.iter("*"):
        name = canonical(element)
        if name in _TEXTURES:
            _read_texture(element, name, theme, context)
        elif name == "app:X3DMaterial":
            _read_material(element, theme, context)


def _texts(element: Element) -> dict[str, str]:
    return {canonical(child): text_of(child).strip() for child in children(element)}


def _read_texture(element: Element, name: str, theme: Theme, context: AppearanceContext) -> None:
    texts = _texts(element)
    path = texts.get("app:imageURI", "")
    key = (path, texts.get("app:mimeType"), texts.get("app:textureType"), texts.get("app:wrapMode"))
    image = _image(key, texts.get("app:borderColor"), theme, context)
    if texts.get("app:isFront") in ("false", "0"):
        return
    associations = _associations(element)
    if name == "app:GeoreferencedTexture" and not associations:
        context.issue(element, "texture_kind", name=name)
    for association, href in associations:
        _apply_texture(association, href, image, name, theme, context)


def _image(
    key: tuple[str, str | None, str | None, str | None], border: str | None, theme: Theme, context: AppearanceContext
) -> int:
    """Row of an image by its path, mime type, texture type and wrap mode."""
    if key not in theme.images:
        resolved = context.resolve_image(key[0]) if context.resolve_image and key[0] else None
        values = (key[0], resolved, *key[1:], border)
        theme.images[key] = len(theme.image_rows)
        theme.image_rows.append(dict(zip(IMAGE_COLUMNS, values)))
    return theme.images[key]


def _associations(texture: Element) -> list[tuple[Element, str]]:
    """Every (element with the coordinates, target) of a texture, CityGML 1 and 2 or 3."""
    found = []
    for child in children(texture):
        if canonical(child) == "app:target":
            found.append((child, (child.get("uri") or text_of(child)).strip()))
        for association in children(child):
            if canonical(association) == "app:TextureAssociation":
                found.append((association, _texts(association).get("app:target", "")))
    return found


def _apply_texture(
    element: Element, href: str, image: int, name: str, theme: Theme, context: AppearanceContext
) -> None:
    polygons = context.polygons(element, href, name)
    coordinates = _coordinate_lists(element)
    matrix = next((e for e in element.iter("*") if canonical(e) == "app:worldToTexture"), None)
    if not coordinates and matrix is not None:
        _apply_matrix(matrix, polygons, image, theme, context)
        return
    if not coordinates:
        context.issue(element, "texture_kind", name=name)
        for polygon in polygons:
            theme.polygon_image.setdefault(polygon, image)
        return
    for leaf, ring_href, values in coordinates:
        place = _ring(ring_href, polygons, context)
        if place is None:
            context.issue(leaf, "texture_ring", href=ring_href)
            continue
        if theme.polygon_image.setdefault(place[0], image) == image:
            _apply_ring(leaf, values, place, theme, context)


def _apply_matrix(leaf: Element, polygons: list[int], image: int, theme: Theme, context: AppearanceContext) -> None:
    """Texture coordinates by a matrix (3, 4) of positions as in the file: its third row is the divisor."""
    values = text_of(leaf).split()
    numbers = numbers_of(values)
    if numbers is None or len(numbers) != 12:
        context.issue(leaf, "texture_number")
        return
    for polygon in polygons:
        if theme.polygon_image.setdefault(polygon, image) != image:
            continue
        for place, ring in enumerate(context.builder.polygons[polygon].rings):
            if (polygon, place) in theme.ring_uv:
                continue
            points = ring[:, [1, 0, 2]] if context.swap_xy else ring
            u, v, divisor = numbers.reshape(3, 4) @ np.vstack([points.T, np.ones(len(points))])
            with np.errstate(divide="ignore", invalid="ignore"):
                uv = np.column_stack([u / divisor, v / divisor])
            if not np.abs(uv).max(initial=0.0) <= schema.LARGEST_UV:
                context.issue(leaf, "texture_number")
                break
            theme.ring_uv.setdefault((polygon, place), uv)


def _read_textured_surface(element: Element, theme: Theme, context: AppearanceContext) -> None:
    """Materials and textures inside a surface, as CityGML 0 and 1 have them; those of its back set nothing."""
    polygons = context.links.polygons_of(element)
    for child in children(element):
        if canonical(child).rsplit(":", 1)[-1] != "appearance" or child.get("orientation") == "-":
            continue
        href = xml_attribute(child, "xlink:href")
        found = children(child)
        if href is not None:
            target = context.links.target(href.strip(), context.document, member_of(element))
            found = [] if target is None else [target]
            if target is None:
                context.issue(child, "texture_target", name=canonical(child), href=href)
        for one in found:
            texts = {f"app:{name.rsplit(':', 1)[-1]}": text for name, text in _texts(one).items()}
            if canonical(one).endswith(":Material"):
                _apply_old_material(one, texts, polygons, theme, context)
            elif canonical(one).endswith(":SimpleTexture"):
                _apply_old_texture(one, texts, polygons, theme, context)


def _apply_old_material(
    element: Element, texts: dict[str, str], polygons: list[int], theme: Theme, context: AppearanceContext
) -> None:
    if element not in context.material_of:
        context.material_of[element] = len(theme.materials)
        theme.materials.append(material_row(texts))
    for polygon in polygons:
        theme.polygon_material.setdefault(polygon, context.material_of[element])


def _apply_old_texture(
    element: Element, texts: dict[str, str], polygons: list[int], theme: Theme, context: AppearanceContext
) -> None:
    """A texture with coordinates for the exterior ring of the one polygon of its surface."""
    wrap = {"1": "wrap", "true": "wrap", "0": "none", "false": "none"}.get(texts.get("app:repeat", ""))
    image = _image((texts.get("app:textureMap", ""), None, texts.get("app:textureType"), wrap), None, theme, context)
    values = texts.get("app:textureCoordinates", "").split()
    if not values:
        context.issue(element, "texture_kind", name=canonical(element))
    for k, polygon in enumerate(polygons):
        if theme.polygon_image.setdefault(polygon, image) == image and values and k == 0:
            _apply_ring(element, values, (polygon, 0), theme, context)


def _ring(href: str, polygons: list[int], context: AppearanceContext) -> tuple[int, int] | None:
    ring_id = href.rpartition("#")[2]
    for polygon in polygons:
        ids = context.builder.polygons[polygon].ring_ids
        if ring_id in ids:
            return polygon, ids.index(ring_id)
    return context.rings.get(ring_id)


def _apply_ring(
    leaf: Element, values: list[str], place: tuple[int, int], theme: Theme, context: AppearanceContext
) -> None:
    polygon = context.builder.polygons[place[0]]
    written, stored = polygon.written[place[1]], len(polygon.rings[place[1]])
    if len(values) != 2 * written:
        context.issue(leaf, "texture_count", found=len(values) // 2, expected=written)
        return
    numbers = numbers_of(values)
    if numbers is None or np.abs(numbers).max(initial=0.0) > schema.LARGEST_UV:
        context.issue(leaf, "texture_number")
        return
    uv = numbers.reshape(-1, 2)
    theme.ring_uv.setdefault(place, uv if stored == written else np.concatenate([uv, uv[:1]]))


def _coordinate_lists(element: Element) -> list[tuple[Element, str, list[str]]]:
    """(element, ring, numbers) of every ring: ring as attribute, or as a sibling of its own."""
    lists = [e for e in element.iter("*") if canonical(e) == "app:textureCoordinates"]
    rings = [text_of(e).strip() for e in element.iter("*") if canonical(e) == "app:ring"]
    found = []
    for i, leaf in enumerate(lists):
        ring = leaf.get("ring")
        if ring is None and i < len(rings):
            ring = rings[i]
        found.append((leaf, (ring or "").strip(), text_of(leaf).split()))
    return found


def _read_material(element: Element, theme: Theme, context: AppearanceContext) -> None:
    texts = _texts(element)
    material = len(theme.materials)
    theme.materials.append(material_row(texts))
    if texts.get("app:isFront") in ("false", "0"):
        return
    for target in children(element):
        if canonical(target) == "app:target":
            href = (target.get("uri") or text_of(target)).strip()
            for polygon in context.polygons(target, href, "app:X3DMaterial"):
                theme.polygon_material.setdefault(polygon, material)


def _appearance(theme: Theme, builder: Builder) -> Appearance:
    n_polygons = len(builder.polygons)
    image = np.full(n_polygons, -1, np.int32)
    material = np.full(n_polygons, -1, np.int32)
    image[list(theme.polygon_image)] = list(theme.polygon_image.values())
    material[list(theme.polygon_material)] = list(theme.polygon_material.values())
    return Appearance(
        images=pd.DataFrame(theme.image_rows, columns=list(IMAGE_COLUMNS), dtype=object),
        polygon_image=image,
        uv=_uv(theme, builder),
        materials=materials_table(theme.materials),
        polygon_material=material,
    )


def _uv(theme: Theme, builder: Builder) -> AnyArray:
    if not theme.images:
        return np.empty((0, 2), np.float32)
    parts = [
        theme.ring_uv.get((row, i), np.full((len(ring), 2), np.nan))
        for row, polygon in enumerate(builder.polygons)
        for i, ring in enumerate(polygon.rings)
    ]
    return (np.concatenate(parts) if parts else np.empty((0, 2))).astype(np.float32)
