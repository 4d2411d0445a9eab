"""Appearances of a part: textures by ring, materials by target, theme by theme; vectorised over rings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from citygml.issues import Issue, issue
from citygml.model import Appearance
from citygml.model.materials import material_row, materials_table
from citygml.reader.links import Identifiers, References
from citygml.reader.names import Declined
from citygml.reader.part import Part
from citygml.reader.words import resolve_entities
from citygml.scan import walk
from citygml.schema.appearance import IMAGE_COLUMNS

__all__ = ["Look", "read_appearances"]

Array = np.ndarray


class Look:
    """What the appearances of a document are read with: its rings and references."""

    def __init__(self, part: Part, identifiers: Identifiers, references: References, n_vertices: int) -> None:
        self.part, self.identifiers, self.references = part, identifiers, references
        self.n_vertices = n_vertices
        self.data = part.table(walk.SURFACE_DATA)
        self.target = part.table(walk.TARGET)
        self.texture = part.table(walk.TEXTURE)
        self.ring = part.table(walk.RING)
        self.issues: list[tuple[int, Issue]] = []
        self.names = part.vocabulary.names
        self.texts: list[dict[str, str]] = [{} for _ in self.data["name"]]
        self.themes = [""] * len(part.events[walk.APPEARANCE])
        self._read_texts()
        self.target_number = identifiers.named(walk.TARGET)
        self.ring_number = identifiers.named(walk.TEXTURE)

    def _read_texts(self) -> None:
        named: set[int] = set()
        for appearance, data, name, start, length, dirty in self.part.events[walk.APPEARANCE_VALUE]:
            if dirty:
                raise Declined("a comment in an appearance")
            text = resolve_entities(self.part.text(int(start), int(length)).decode()).strip()
            if data >= 0:
                self.texts[data][self.names[name]] = text
            elif self.names[name] == "app:theme" and appearance not in named:
                named.add(int(appearance))
                self.themes[appearance] = text

    def href(self, row: int) -> str:
        """A target as written."""
        text = self.part.text(int(self.target["uri"][row]), int(self.target["length"][row])).decode()
        return resolve_entities(re.sub(r"[\t\r\n]", " ", text)).strip()


def read_appearances(look: Look, resolve_image: Callable[[str], str | None] | None) -> dict[str, Appearance]:
    """Themes of one document; `look.issues` gets what leads nowhere."""
    themes = list(dict.fromkeys(look.themes))
    theme_of_data = np.array([themes.index(look.themes[a]) for a in look.data["appearance"]], np.int64)
    for k in np.flatnonzero(look.target_number < 0):
        name = look.names[int(look.data["name"][look.target["surface_data"][k]])]
        found = issue("texture_target", name=name, href=look.href(int(k)))
        look.issues.append((int(look.target["position"][k]), found))
    return {name: _theme(look, theme_of_data == number, resolve_image) for number, name in enumerate(themes)}


def _theme(look: Look, mine: Array, resolve_image: Callable[[str], str | None] | None) -> Appearance:
    images: dict[tuple[str | None, ...], dict[str, Any]] = {}
    image_of = np.full(len(mine), -1, np.int64)
    materials: list[dict[str, Any]] = []
    material_of = np.full(len(mine), -1, np.int64)
    front = np.zeros(len(mine), np.bool_)
    for row in np.flatnonzero(mine):
        texts = look.texts[row]
        front[row] = texts.get("app:isFront") not in ("false", "0")
        if look.names[int(look.data["name"][row])] == "app:X3DMaterial":
            material_of[row] = len(materials)
            materials.append(material_row(texts))
            continue
        path = texts.get("app:imageURI", "")
        key = (path, texts.get("app:mimeType"), texts.get("app:textureType"), texts.get("app:wrapMode"))
        if key not in images:
            resolved = resolve_image(path) if resolve_image and path else None
            images[key] = dict(zip(IMAGE_COLUMNS, (path, resolved, *key[1:], texts.get("app:borderColor"))))
        image_of[row] = list(images).index(key) if len(images) < 3 else _index(images, key)
    polygon_image, uv = _textures(look, np.where(front, image_of, -1), len(images) > 0)
    return Appearance(
        images=pd.DataFrame(list(images.values()), columns=list(IMAGE_COLUMNS), dtype=object),
        polygon_image=polygon_image,
        uv=uv,
        materials=materials_table(materials),
        polygon_material=_polygon_materials(look, np.where(front, material_of, -1)),
    )


def _index(images: dict[tuple[str | None, ...], dict[str, Any]], key: tuple[str | None, ...]) -> int:
    """Position of a key; the last one is the usual answer."""
    keys = list(images)
    return len(keys) - 1 if keys[-1] == key else keys.index(key)


def _textures(look: Look, image_of: Array, any_image: bool) -> tuple[Array, Array]:
    """Image of every polygon, and texture coordinates of every vertex, of one theme."""
    n_polygons = len(look.part.events[walk.POLYGON])
    polygon_image = np.full(n_polygons, -1, np.int32)
    if not any_image:
        return polygon_image, np.empty((0, 2), np.float32)
    uv = np.full((look.n_vertices, 2), np.nan, np.float32)
    texture, ring = look.texture, look.ring
    data = look.target["surface_data"][texture["target"]] if len(texture["target"]) else np.empty(0, np.int64)
    _refuse_bare_textures(look, image_of)
    image = image_of[data]
    rows = np.flatnonzero(image >= 0)
    number = look.ring_number[rows]
    place = np.full(len(number), -1, np.int64)
    place[number >= 0] = look.identifiers.ring[number[number >= 0]]
    for k in np.flatnonzero(place < 0):
        href = look.part.text(int(texture["ring"][rows[k]]), int(texture["length"][rows[k]])).decode()
        found = issue("texture_ring", href=resolve_entities(href).strip())
        look.issues.append((int(texture["position"][rows[k]]), found))
    rows, place = rows[place >= 0], place[place >= 0]
    polygon = ring["polygon"][place]
    polygon_image[polygon[::-1]] = image[rows[::-1]]
    fits = polygon_image[polygon] == image[rows]
    rows, place = rows[fits], place[fits]
    stored = ring["end"][place] - ring["start"][place]
    written = stored - (ring["closed"][place] == 0)
    given = texture["end"][rows] - texture["start"][rows]
    for k in np.flatnonzero(given != 2 * written):
        found = issue("texture_count", found=int(given[k]) // 2, expected=int(written[k]))
        look.issues.append((int(texture["position"][rows[k]]), found))
    good = given == 2 * written
    rows, place, written = rows[good], place[good], written[good]
    first = np.full(len(ring["start"]), -1, np.int64)
    first[place[::-1]] = np.arange(len(place))[::-1]
    once = first[place] == np.arange(len(place))
    rows, place, written = rows[once], place[once], written[once]
    offset = np.cumsum(written) - written
    step = np.arange(written.sum()) - np.repeat(offset, written)
    source = np.repeat(texture["start"][rows], written) + 2 * step
    vertex = np.repeat(ring["start"][place], written) + step
    uv[vertex, 0] = look.part.uv[source]
    uv[vertex, 1] = look.part.uv[source + 1]
    open_ones = ring["closed"][place] == 0
    uv[ring["end"][place[open_ones]] - 1] = uv[ring["start"][place[open_ones]]]
    return polygon_image, uv


def _refuse_bare_textures(look: Look, image_of: Array) -> None:
    """Targets without coordinates take whole polygons: left to the reference reader."""
    has = np.zeros(len(look.target["uri"]), np.bool_)
    has[look.texture["target"]] = True
    bare = ~has & (image_of[look.target["surface_data"]] >= 0)
    if bare.any():
        raise Declined("a texture without coordinates per vertex")


def _polygon_materials(look: Look, material_of: Array) -> Array:
    """Material of every polygon: the first front one that names it, a geometry around it, or its row."""
    polygon_material = np.full(len(look.part.events[walk.POLYGON]), -1, np.int32)
    material = material_of[look.target["surface_data"]] if len(look.target["uri"]) else np.empty(0, np.int64)
    rows = np.flatnonzero((material >= 0) & (look.target_number >= 0))
    number = look.target_number[rows]
    polygon = look.identifiers.polygon[number]
    aggregate = look.identifiers.aggregate[number]
    if ((polygon < 0) & (aggregate < 0)).any():
        raise Declined("a material for a city object")
    parts = [np.array([p]) if p >= 0 else polygons_of_aggregate(look, int(a)) for p, a in zip(polygon, aggregate)]
    if parts:
        polygons = np.concatenate(parts)
        numbers = np.repeat(material[rows], [len(part) for part in parts])
        polygon_material[polygons[::-1]] = numbers[::-1]
    return polygon_material


def polygons_of_aggregate(look: Look, aggregate: int) -> Array:
    """Polygons in an aggregate; one with xlinks in it is left to the reference reader."""
    table = look.part.events[walk.AGGREGATE]
    rows = look.part.events[walk.REFERENCE][table[aggregate, 2] : table[aggregate, 3], 0]
    if (rows < 0).any():
        raise Declined("a material for an aggregate of xlinks")
    return rows
