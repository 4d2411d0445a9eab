"""Appearances as app:Appearance elements, theme by theme: textures with coordinates by ring, materials by polygon."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import BoolArray
from citygml.model import Appearance, CityModel
from citygml.schema.appearance import COLOURS, SCALARS
from citygml.writer.decimal_text import joined
from citygml.writer.element_names import Edition
from citygml.writer.xml_text import attribute_value, escaped

__all__ = ["appearance_texts", "image_copies", "textured_polygons"]


def textured_polygons(model: CityModel) -> BoolArray:
    """(n_polygons,) bool: some theme has an image or a material for the polygon, so it needs an id."""
    out = np.zeros(model.n_polygons, bool)
    for theme in model.appearances.values():
        out |= (theme.polygon_image >= 0) | (theme.polygon_material >= 0)
    return out


def image_copies(model: CityModel, path: Path) -> tuple[dict[str, str], dict[Path, str]]:
    """imageURI as in the model -> as written; and path to write -> path or zip member it comes from.

    An image keeps its path where that stays in the folder of the document; else it goes to `<name>_appearance`.
    """
    written: dict[str, str] = {}
    sources: dict[Path, str] = {}
    taken: set[str] = set()
    for theme in model.appearances.values():
        for uri, resolved in zip(theme.images["path"].tolist(), theme.images["resolved"].tolist()):
            if not isinstance(uri, str) or uri in written or not isinstance(resolved, str):
                continue
            plain = uri.replace("\\", "/")
            stays = "://" not in plain and not plain.startswith("/") and ".." not in plain.split("/")
            target = plain if stays else f"{path.stem}_appearance/{plain.rsplit('/', 1)[-1]}"
            number = 1
            while not stays and target in taken:
                number += 1
                target = f"{path.stem}_appearance/{number}_{plain.rsplit('/', 1)[-1]}"
            taken.add(target)
            written[uri] = uri if stays else target
            sources[path.parent / target] = resolved
    return written, sources


def appearance_texts(model: CityModel, edition: Edition, prefix: str, written: dict[str, str]) -> Iterator[str]:
    """Text of each theme, in members of the city model."""
    around = "core:appearanceMember" if edition.is_3 else "app:appearanceMember"
    data = "app:surfaceData" if edition.is_3 else "app:surfaceDataMember"
    for name, theme in model.appearances.items():
        parts = [f"<{around}>\n<app:Appearance>\n"]
        if name:
            parts.append(f"<app:theme>{escaped([name])[0]}</app:theme>\n")
        for text in _textures(model, theme, edition, prefix, written):
            parts.append(f"<{data}>\n{text}</{data}>\n")
        for text in _materials(theme, edition, prefix):
            parts.append(f"<{data}>\n{text}</{data}>\n")
        parts.append(f"</app:Appearance>\n</{around}>\n")
        yield "".join(parts)


def _textures(
    model: CityModel, theme: Appearance, edition: Edition, prefix: str, written: dict[str, str]
) -> Iterator[str]:
    images = theme.images
    polygons = np.flatnonzero(theme.polygon_image >= 0)
    image = theme.polygon_image[polygons]
    order = np.argsort(image, kind="stable")
    polygons, image = polygons[order], image[order]
    targets = _targets(model, theme, polygons, edition, prefix)
    bounds = np.searchsorted(image, np.arange(len(images) + 1)).tolist()
    for row in range(len(images)):
        record = images.iloc[row]
        uri = record["path"] if isinstance(record["path"], str) else ""
        parts = [
            "<app:ParameterizedTexture>\n",
            f"<app:imageURI>{escaped([written.get(uri, uri)])[0]}</app:imageURI>\n",
        ]
        for column, tag in (
            ("mime", "mimeType"), ("type", "textureType"), ("wrap_mode", "wrapMode"), ("border_color", "borderColor"),
        ):  # fmt: skip
            if isinstance(record[column], str):
                parts.append(f"<app:{tag}>{escaped([record[column]])[0]}</app:{tag}>\n")
        parts += targets[bounds[row] : bounds[row + 1]]
        parts.append("</app:ParameterizedTexture>\n")
        yield "".join(parts)


def _targets(model: CityModel, theme: Appearance, polygons: Any, edition: Edition, prefix: str) -> list[str]:
    """Texture coordinates of each polygon."""
    rings, _ = ragged.take_index(model.polygon_offsets, polygons)
    vertices, offsets = ragged.take_index(model.ring_offsets, rings)
    uv = theme.uv[vertices] if len(theme.uv) else np.full((len(vertices), 2), np.nan, np.float32)
    missing = np.concatenate([[0], np.cumsum(np.isnan(uv).any(axis=1))])
    has = ((missing[offsets[1:]] - missing[offsets[:-1]]) == 0).tolist()
    text, starts = joined(np.ascontiguousarray(uv).ravel(), 2 * offsets, axes=2)
    whole = text.tobytes().decode()
    begins = starts.tolist()
    out = []
    k = 0
    counts = np.diff(model.polygon_offsets)[polygons].tolist()
    for polygon, count in zip(polygons.tolist(), counts):
        name = f"{prefix}{polygon}"
        lists = []
        for number in range(count):
            if has[k]:
                ring = f"#{name}-{number}"
                numbers = whole[begins[k] : begins[k + 1]]
                if edition.is_3:
                    lists.append(
                        f"<app:textureCoordinates>{numbers}</app:textureCoordinates><app:ring>{ring}</app:ring>"
                    )
                else:
                    lists.append(f'<app:textureCoordinates ring="{ring}">{numbers}</app:textureCoordinates>')
            k += 1
        inside = f"<app:TexCoordList>{''.join(lists)}</app:TexCoordList>" if lists else ""
        if edition.is_3:
            holder = "app:textureParameterization"
            inside = f"<{holder}>{inside}</{holder}>" if inside else ""
            out.append(
                f"<{holder}><app:TextureAssociation><app:target>#{name}</app:target>{inside}</app:TextureAssociation>"
                f"</{holder}>\n"
            )
        else:
            out.append(f'<app:target uri="#{name}">{inside}</app:target>\n')
    return out


def _materials(theme: Appearance, edition: Edition, prefix: str) -> Iterator[str]:
    table = theme.materials
    order = np.argsort(theme.polygon_material, kind="stable")
    bounds = np.searchsorted(theme.polygon_material[order], np.arange(len(table) + 1)).tolist()
    for row in range(len(table)):
        record = table.iloc[row]
        parts = ["<app:X3DMaterial>\n"]
        if isinstance(record["name"], str):
            parts.append(f"<gml:name>{escaped([record['name']])[0]}</gml:name>\n")
        for tag in ("app:ambientIntensity", *COLOURS, "app:shininess", "app:transparency"):
            text = _colour(record, COLOURS[tag]) if tag in COLOURS else _scalar(record, SCALARS[tag])
            if text:
                parts.append(f"<{tag}>{text}</{tag}>\n")
        if not pd.isna(record["is_smooth"]):
            parts.append(f"<app:isSmooth>{'true' if record['is_smooth'] else 'false'}</app:isSmooth>\n")
        for polygon in order[bounds[row] : bounds[row + 1]].tolist():
            target = attribute_value(f"#{prefix}{polygon}")
            parts.append(f"<app:target>{target}</app:target>\n")
        parts.append("</app:X3DMaterial>\n")
        yield "".join(parts)


def _scalar(record: Any, column: str) -> str:
    value = record[column]
    return "" if pd.isna(value) else repr(float(value)).removesuffix(".0")


def _colour(record: Any, column: str) -> str:
    values = [_scalar(record, f"{column}_{channel}") for channel in "rgb"]
    return " ".join(value or "NaN" for value in values) if any(values) else ""
