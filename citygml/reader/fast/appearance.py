"""Appearances of a document: textures by ring, materials by target, theme by theme; vectorised over rings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from citygml.arrays import BoolArray, Float32Array, Int32Array, IntArray
from citygml.issues import Issue, issue
from citygml.model import Appearance
from citygml.model.materials import material_row, materials_table
from citygml.reader.fast.geometry import Identifiers
from citygml.reader.fast.parsed_document import ParsedDocument
from citygml.reader.fast.string_table import resolve_entities
from citygml.reader.fast.vocabulary import UnsupportedByFastPath
from citygml.scan import walk
from citygml.schema.appearance import IMAGE_COLUMNS

__all__ = ["read_appearances"]


class _Appearances:
    """The appearance events of a document, with their texts, and the issues found in them.

    texts : of each surface data element, child element -> text; themes : of each appearance; target_id, ring_id :
    number of the gml:id that each target and texture refers to, -1 where it is not in the document.
    """

    def __init__(self, document: ParsedDocument, identifiers: Identifiers) -> None:
        self.document, self.identifiers = document, identifiers
        self.data = document.table(walk.SURFACE_DATA)
        self.target = document.table(walk.TARGET)
        self.texture = document.table(walk.TEXTURE)
        self.ring = document.table(walk.RING)
        self.issues: list[tuple[int, Issue]] = []
        self.names = document.vocabulary.names
        self.texts: list[dict[str, str]] = [{} for _ in self.data["name"]]
        self.themes = [""] * len(document.events[walk.APPEARANCE])
        self._read_texts()
        self.target_id = identifiers.referred(walk.TARGET)
        self.ring_id = identifiers.referred(walk.TEXTURE)

    def _read_texts(self) -> None:
        with_theme: set[int] = set()
        for appearance, data, name, start, length, dirty in self.document.events[walk.APPEARANCE_VALUE]:
            if dirty:
                raise UnsupportedByFastPath("a comment in an appearance")
            text = self.document.string(int(start), int(length))
            if data >= 0:
                self.texts[data][self.names[name]] = text
            elif self.names[name] == "app:theme" and appearance not in with_theme:
                with_theme.add(int(appearance))
                self.themes[appearance] = text

    def href(self, row: int) -> str:
        """A target as written."""
        text = self.document.text(int(self.target["uri"][row]), int(self.target["length"][row])).decode()
        return resolve_entities(re.sub(r"[\t\r\n]", " ", text)).strip()


def read_appearances(
    document: ParsedDocument, identifiers: Identifiers, resolve_image: Callable[[str], str | None] | None
) -> tuple[dict[str, Appearance], list[tuple[int, Issue]]]:
    """Themes of one document, and issues with their positions.

    Raises
    ------
    UnsupportedByFastPath
        The document has appearances that only the reference reader supports.
    """
    events = _Appearances(document, identifiers)
    themes = list(dict.fromkeys(events.themes))
    theme_of_data = np.array([themes.index(events.themes[a]) for a in events.data["appearance"]], np.int64)
    for k in np.flatnonzero(events.target_id < 0):
        name = events.names[int(events.data["name"][events.target["surface_data"][k]])]
        found = issue("texture_target", name=name, href=events.href(int(k)))
        events.issues.append((int(events.target["position"][k]), found))
    found_themes = {name: _theme(events, theme_of_data == k, resolve_image) for k, name in enumerate(themes)}
    return found_themes, events.issues


def _theme(events: _Appearances, in_theme: BoolArray, resolve_image: Callable[[str], str | None] | None) -> Appearance:
    images: dict[tuple[str | None, ...], dict[str, Any]] = {}
    image_of = np.full(len(in_theme), -1, np.int64)
    materials: list[dict[str, Any]] = []
    material_of = np.full(len(in_theme), -1, np.int64)
    is_front = np.zeros(len(in_theme), np.bool_)
    for row in np.flatnonzero(in_theme):
        texts = events.texts[row]
        is_front[row] = texts.get("app:isFront") not in ("false", "0")
        if events.names[int(events.data["name"][row])] == "app:X3DMaterial":
            material_of[row] = len(materials)
            materials.append(material_row(texts))
            continue
        path = texts.get("app:imageURI", "")
        key = (path, texts.get("app:mimeType"), texts.get("app:textureType"), texts.get("app:wrapMode"))
        if key not in images:
            resolved = resolve_image(path) if resolve_image and path else None
            images[key] = dict(zip(IMAGE_COLUMNS, (path, resolved, *key[1:], texts.get("app:borderColor"))))
        image_of[row] = list(images).index(key) if len(images) < 3 else _index(images, key)
    polygon_image, uv = _textures(events, np.where(is_front, image_of, -1), len(images) > 0)
    return Appearance(
        images=pd.DataFrame(list(images.values()), columns=list(IMAGE_COLUMNS), dtype=object),
        polygon_image=polygon_image,
        uv=uv,
        materials=materials_table(materials),
        polygon_material=_polygon_materials(events, np.where(is_front, material_of, -1)),
    )


def _index(images: dict[tuple[str | None, ...], dict[str, Any]], key: tuple[str | None, ...]) -> int:
    """Position of a key; the last one is the usual answer."""
    keys = list(images)
    return len(keys) - 1 if keys[-1] == key else keys.index(key)


def _textures(events: _Appearances, image_of: IntArray, any_image: bool) -> tuple[Int32Array, Float32Array]:
    """Image of every polygon, and texture coordinates of every vertex, of one theme."""
    n_polygons = len(events.document.events[walk.POLYGON])
    polygon_image = np.full(n_polygons, -1, np.int32)
    if not any_image:
        return polygon_image, np.empty((0, 2), np.float32)
    uv = np.full((len(events.document.vertices), 2), np.nan, np.float32)
    texture, ring = events.texture, events.ring
    data = events.target["surface_data"][texture["target"]] if len(texture["target"]) else np.empty(0, np.int64)
    _check_texture_coordinates(events, image_of)
    image = image_of[data]
    rows = np.flatnonzero(image >= 0)
    ring_id = events.ring_id[rows]
    place = np.full(len(ring_id), -1, np.int64)
    place[ring_id >= 0] = events.identifiers.ring[ring_id[ring_id >= 0]]
    for k in np.flatnonzero(place < 0):
        href = events.document.string(int(texture["ring"][rows[k]]), int(texture["length"][rows[k]]))
        found = issue("texture_ring", href=href)
        events.issues.append((int(texture["position"][rows[k]]), found))
    rows, place = rows[place >= 0], place[place >= 0]
    polygon = ring["polygon"][place]
    polygon_image[polygon[::-1]] = image[rows[::-1]]
    fits = polygon_image[polygon] == image[rows]
    rows, place = rows[fits], place[fits]
    stored = ring["end"][place] - ring["start"][place]
    written = stored - (ring["closed"][place] == 0)
    n_values = texture["end"][rows] - texture["start"][rows]
    for k in np.flatnonzero(n_values != 2 * written):
        found = issue("texture_count", found=int(n_values[k]) // 2, expected=int(written[k]))
        events.issues.append((int(texture["position"][rows[k]]), found))
    good = n_values == 2 * written
    rows, place, written = rows[good], place[good], written[good]
    first = np.full(len(ring["start"]), -1, np.int64)
    first[place[::-1]] = np.arange(len(place))[::-1]
    once = first[place] == np.arange(len(place))
    rows, place, written = rows[once], place[once], written[once]
    offset = np.cumsum(written) - written
    step = np.arange(written.sum()) - np.repeat(offset, written)
    source = np.repeat(texture["start"][rows], written) + 2 * step
    vertex = np.repeat(ring["start"][place], written) + step
    uv[vertex, 0] = events.document.uv[source]
    uv[vertex, 1] = events.document.uv[source + 1]
    is_open = ring["closed"][place] == 0
    uv[ring["end"][place[is_open]] - 1] = uv[ring["start"][place[is_open]]]
    return polygon_image, uv


def _check_texture_coordinates(events: _Appearances, image_of: IntArray) -> None:
    """A target without coordinates means its whole polygons, which the reference reader supports."""
    has_coordinates = np.zeros(len(events.target["uri"]), np.bool_)
    has_coordinates[events.texture["target"]] = True
    without = ~has_coordinates & (image_of[events.target["surface_data"]] >= 0)
    if without.any():
        raise UnsupportedByFastPath("a texture without coordinates per vertex")


def _polygon_materials(events: _Appearances, material_of: IntArray) -> Int32Array:
    """Material of every polygon: the first front one that targets it or a geometry around it."""
    polygon_material = np.full(len(events.document.events[walk.POLYGON]), -1, np.int32)
    material = material_of[events.target["surface_data"]] if len(events.target["uri"]) else np.empty(0, np.int64)
    rows = np.flatnonzero((material >= 0) & (events.target_id >= 0))
    number = events.target_id[rows]
    polygon = events.identifiers.polygon[number]
    aggregate = events.identifiers.aggregate[number]
    if ((polygon < 0) & (aggregate < 0)).any():
        raise UnsupportedByFastPath("a material of a city object")
    polygons_of = [
        np.array([p]) if p >= 0 else _polygons_of_aggregate(events, int(a)) for p, a in zip(polygon, aggregate)
    ]
    if polygons_of:
        polygons = np.concatenate(polygons_of)
        numbers = np.repeat(material[rows], [len(p) for p in polygons_of])
        polygon_material[polygons[::-1]] = numbers[::-1]
    return polygon_material


def _polygons_of_aggregate(events: _Appearances, aggregate: int) -> IntArray:
    """Polygons in an aggregate; one that holds xlinks is left to the reference reader."""
    table = events.document.table(walk.AGGREGATE)
    members = slice(table["first"][aggregate], table["end"][aggregate])
    polygons = events.document.table(walk.REFERENCE)["polygon"][members]
    if (polygons == walk.XLINK).any():
        raise UnsupportedByFastPath("a material of an aggregate with xlinks")
    return polygons[polygons >= 0]
