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
from citygml.reader.reference.document import Element, canonical, children, text_of
from citygml.reader.reference.links import Links, member_of
from citygml.schema.appearance import IMAGE_COLUMNS

__all__ = ["read_appearances"]

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
    """What is the same for all appearances of one document."""

    builder: Builder
    links: Links
    document: int
    resolve_image: Any
    rings: dict[str, tuple[int, int]]

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


def read_appearances(builder: Builder, links: Links, resolvers: list[Any]) -> None:
    """Read the appearances of every document; fills `builder.appearances`."""
    themes: dict[str, Theme] = {}
    rows_of_document = _polygons_by_document(builder)
    for number, document in enumerate(builder.documents):
        rings: dict[str, tuple[int, int]] = {}
        for row in rows_of_document[number]:
            for i, ring_id in enumerate(builder.polygons[row].ring_ids):
                if ring_id is not None:
                    rings.setdefault(ring_id, (row, i))
        context = AppearanceContext(builder, links, number, resolvers[number], rings)
        for element in document.root.iter("*"):
            if canonical(element) == "app:Appearance":
                name = next((text_of(c).strip() for c in children(element) if canonical(c) == "app:theme"), "")
                _read_one(element, themes.setdefault(name, Theme()), context)
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
    if key not in theme.images:
        resolved = context.resolve_image(path) if context.resolve_image and path else None
        values = (path, resolved, *key[1:], texts.get("app:borderColor"))
        theme.images[key] = len(theme.image_rows)
        theme.image_rows.append(dict(zip(IMAGE_COLUMNS, values)))
    image = theme.images[key]
    if texts.get("app:isFront") in ("false", "0"):
        return
    for association, href in _associations(element):
        _apply_texture(association, href, image, name, theme, context)


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
