"""The place of a finding as a drawing (SVG): the feature, the polygon concerned from its front, a plan, a texture."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.model.selection import with_descendants
from twin.arrays import AnyArray, FloatArray

if TYPE_CHECKING:
    import pandas as pd

    from citygml.model import CityModel
    from citygml.validation import Quality

__all__ = ["drawing"]

_WIDTH, _HEIGHT, _MARGIN = 380.0, 260.0, 26.0
_INK, _LINE, _FACE, _BAD, _OTHER = "#1c2733", "#8494a3", (226, 232, 238), "#c62828", "#0b5ea8"
_MOST_POLYGONS = 3000
_MOST_CORNERS = 400
_EDGE_RULES = ("302", "303", "307")
_TEXTURE_RULES = ("uv_outside",)


def drawing(quality: Quality, finding: pd.Series[Any], words: dict[str, str]) -> bytes | None:
    """Drawing of one row of `quality.findings`; None where it has no place.

    words : "whole", "close", "plan" and "texture", the titles of the panels.
    """
    model = quality.model
    polygon, row = int(finding["polygon"]), int(finding["object"])
    if finding["rule"] == "overlap":
        panels = [_panel(words["plan"], _plan(model, row, str(finding["detail"])))]
    elif polygon < 0 and row < 0:
        return None
    else:
        shown = _polygons_shown(model, finding)
        if not len(shown):
            return None
        place = np.array([finding["x"], finding["y"], finding["z"]], float)
        edges = _faulty_edges(model, finding) if finding["rule"] in _EDGE_RULES else []
        panels = [_panel(words["whole"], _whole(model, shown, polygon, place, edges))]
        if polygon >= 0 and finding["rule"] in _TEXTURE_RULES:
            panels.append(_panel(words["texture"], _texture(model, polygon)))
        elif polygon >= 0:
            panels.append(_panel(words["close"], _close(model, polygon, place)))
    width = _WIDTH * len(panels)
    body = "".join(f'<g transform="translate({k * _WIDTH:g} 0)">{panel}</g>' for k, panel in enumerate(panels))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {_HEIGHT:g}" width="{width:g}" '
        f'height="{_HEIGHT:g}" font-family="sans-serif" font-size="12" stroke-linejoin="round">{body}</svg>'
    ).encode()


class _Figure:
    """Paths in the plane of a panel, in metres, back to front; and points to mark."""

    def __init__(self, unit: str = "m") -> None:
        self.paths: list[tuple[list[FloatArray], str, str, float]] = []  # rings, fill, stroke, width
        self.lines: list[tuple[FloatArray, str, float]] = []
        self.marks: list[tuple[FloatArray, str, float]] = []
        self.unit = unit

    def all_points(self) -> FloatArray:
        parts = [ring for rings, *_ in self.paths for ring in rings] + [line for line, *_ in self.lines]
        return np.vstack([part for part in parts if len(part)] or [np.zeros((1, 2))])


def _panel(title: str, figure: _Figure) -> str:
    """A figure in its frame, as large as fits, with a bar of a round length."""
    points = figure.all_points()
    low, high = points.min(axis=0), points.max(axis=0)
    size = np.maximum(high - low, 1e-9)
    scale = float(min((_WIDTH - 2 * _MARGIN) / size[0], (_HEIGHT - 3 * _MARGIN) / size[1]))
    middle = (low + high) / 2.0
    centre = np.array([_WIDTH / 2.0, (_HEIGHT - 10.0) / 2.0])

    def placed(xy: FloatArray) -> FloatArray:
        return (np.atleast_2d(xy) - middle) * scale * [1.0, -1.0] + centre

    def path(xy: FloatArray, *, closed: bool) -> str:
        text = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed(xy))
        return f"M{text}{'Z' if closed else ''}"

    out = [
        f'<rect x="1" y="1" width="{_WIDTH - 2:g}" height="{_HEIGHT - 2:g}" fill="#fff" stroke="#d5dce3"/>',
        f'<text x="10" y="19" fill="{_INK}">{escape(title)}</text>',
    ]
    for rings, fill, stroke, width in figure.paths:
        shape = "".join(path(ring, closed=True) for ring in rings)
        opacity = ' fill-opacity="0.75"' if fill == _BAD else ' fill-opacity="0.35"' if fill == _OTHER else ""
        out.append(
            f'<path d="{shape}" fill="{fill}"{opacity} fill-rule="evenodd" stroke="{stroke}" stroke-width="{width:g}"/>'
        )
    for line, stroke, width in figure.lines:
        out.append(f'<path d="{path(line, closed=False)}" fill="none" stroke="{stroke}" stroke-width="{width:g}"/>')
    for mark, colour, radius in figure.marks:
        x, y = placed(mark)[0]
        fill = "none" if radius > 4 else colour
        out.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}" stroke="{colour}" stroke-width="1.6"/>'
        )
    out.append(_bar(scale, figure.unit))
    return "".join(out)


def _bar(scale: float, unit: str) -> str:
    """A bar of a round length, at most a third of the panel."""
    most = _WIDTH / 3.0 / scale
    power = 10.0 ** np.floor(np.log10(most))
    length = float(max(step * power for step in (1.0, 2.0, 5.0) if step * power <= most))
    shown, name = (length, unit) if unit != "m" or length >= 0.1 else (length * 1000.0, "mm")
    right, y = _WIDTH - 12.0, _HEIGHT - 14.0
    left = right - length * scale
    text = f"{shown:,.10g} {name}".strip()
    return (
        f'<path d="M{left:.1f} {y - 4:g}V{y:g}H{right:.1f}V{y - 4:g}" fill="none" stroke="{_INK}"/>'
        f'<text x="{left - 6:.1f}" y="{y + 1:g}" text-anchor="end" fill="{_INK}">{text}</text>'
    )


def _rings(model: CityModel, polygon: int) -> list[FloatArray]:
    first, last = model.polygon_offsets[polygon], model.polygon_offsets[polygon + 1]
    return [
        np.nan_to_num(model.vertices[model.ring_offsets[r] : model.ring_offsets[r + 1]]) for r in range(first, last)
    ]


def _polygons_shown(model: CityModel, finding: pd.Series[Any]) -> AnyArray:
    """The solid of a finding, else all polygons of its feature in the LOD concerned; the nearest of very many."""
    polygon, geometry, row = int(finding["polygon"]), int(finding["geometry"]), int(finding["object"])
    if geometry >= 0:
        start, stop = model.geometry_offsets[geometry], model.geometry_offsets[geometry + 1]
        rows = model.geometry_polygons[start:stop].astype(np.int64)
    else:
        mine = np.zeros(model.n_objects, bool)
        mine[row] = True
        rows = np.flatnonzero(with_descendants(model, mine)[model.polygon_object])
        lods = model.polygon_lod[rows]
        if polygon >= 0:
            rows = rows[lods == model.polygon_lod[polygon]]
        elif len(rows):
            rows = rows[lods == lods.max()]
    if len(rows) <= _MOST_POLYGONS:
        return rows
    corner = model.vertices[model.ring_offsets[model.polygon_offsets[rows]]]
    place = np.array([finding["x"], finding["y"], finding["z"]], float)
    near = np.argsort(np.nansum((corner - place) ** 2, axis=1))[:_MOST_POLYGONS]
    return rows[near]


def _normal(rings: Sequence[FloatArray]) -> FloatArray:
    p = rings[0] - rings[0][0]
    normal = np.cross(p[:-1], p[1:]).sum(axis=0)
    length = np.linalg.norm(normal)
    return normal / length if length > 0 else np.zeros(3)


def _view(normal: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Right, up and towards the viewer, from where a face with this normal is seen; south-west where it is level."""
    azimuth = np.arctan2(normal[1], normal[0]) + 0.5 if np.hypot(normal[0], normal[1]) > 0.3 else np.radians(225.0)
    elevation = np.radians(-28.0 if normal[2] < -0.5 else 32.0)
    towards = np.array([np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth), np.sin(elevation)])
    right = np.array([-np.sin(azimuth), np.cos(azimuth), 0.0])
    return right, np.cross(towards, right), towards


def _whole(model: CityModel, shown: AnyArray, polygon: int, place: FloatArray, edges: Sequence[FloatArray]) -> _Figure:
    """The feature in axonometry, far faces first, the polygon concerned above all."""
    faces = [(_rings(model, int(row)), int(row)) for row in shown]
    faces = [(rings, row) for rings, row in faces if rings and len(rings[0])]
    bad = next((rings for rings, row in faces if row == polygon), None)
    right, up, towards = _view(_normal(bad) if bad is not None else np.zeros(3))
    axes = np.column_stack([right, up])
    faces.sort(key=lambda face: float((face[0][0] @ towards).mean()))
    light = (towards + up) / np.linalg.norm(towards + up)
    figure = _Figure()
    for rings, row in faces:
        if row == polygon:
            continue
        shade = 0.86 + 0.14 * abs(float(_normal(rings) @ light))
        colour = "#" + "".join(f"{int(part * shade):02x}" for part in _FACE)
        figure.paths.append(([ring @ axes for ring in rings], colour, _LINE, 0.6))
    if bad is not None:
        figure.paths.append(([ring @ axes for ring in bad], _BAD, _BAD, 1.6))
    for edge in edges:
        figure.lines.append((edge @ axes, _BAD, 2.4))
    if polygon >= 0 and np.isfinite(place[:2]).all():
        figure.marks.append((np.nan_to_num(place) @ axes, _BAD, 7.0))
    return figure


def _faulty_edges(model: CityModel, finding: pd.Series[Any]) -> list[FloatArray]:
    """Edges of the solid that do not have two faces in opposite directions."""
    geometry = int(finding["geometry"])
    start, stop = model.geometry_offsets[geometry], model.geometry_offsets[geometry + 1]
    if stop - start > _MOST_POLYGONS:
        return []
    seen: dict[tuple[tuple[float, ...], tuple[float, ...]], list[int]] = {}
    for row, turned in zip(model.geometry_polygons[start:stop].tolist(), model.geometry_reversed[start:stop].tolist()):
        for ring in _rings(model, row):
            corners = [tuple(corner) for corner in np.round(ring[::-1] if turned else ring, 3).tolist()]
            for a, b in pairwise(corners):
                if a != b:
                    seen.setdefault((min(a, b), max(a, b)), []).append(1 if a < b else -1)
    return [np.array(edge) for edge, ways in seen.items() if sorted(ways) != [-1, 1]]


def _close(model: CityModel, polygon: int, place: FloatArray) -> _Figure:
    """One polygon from its front, with its corners and the one concerned."""
    rings = _rings(model, polygon)
    points = np.vstack(rings) - rings[0][0]
    axes = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)[2][:2].T
    normal = np.cross(axes[:, 0], axes[:, 1])
    if abs(normal[2]) < 0.9:  # a wall: up is up
        across = np.cross([0.0, 0.0, 1.0], normal)
        across /= np.linalg.norm(across)
        axes = np.column_stack([across, np.cross(normal, across)])
        if axes[2, 1] < 0:
            axes = axes * [1.0, -1.0]
    figure = _Figure()
    flat = [(ring - rings[0][0]) @ axes for ring in rings]
    figure.paths.append((flat, "#f3d6d6", _BAD, 1.4))
    corners = np.vstack(flat)
    if len(corners) <= _MOST_CORNERS:
        figure.marks += [(corner, _INK, 2.0) for corner in corners]
    if np.isfinite(place[:2]).all():
        figure.marks.append(((np.nan_to_num(place) - rings[0][0]) @ axes, _BAD, 7.0))
    return figure


def _plan(model: CityModel, row: int, other: str) -> _Figure:
    """Two features from above."""
    figure = _Figure()
    found = np.flatnonzero(model.objects.index == other)
    for number, colour in ((int(found[0]) if len(found) else -1, _OTHER), (row, _BAD)):
        if number < 0:
            continue
        mine = np.zeros(model.n_objects, bool)
        mine[number] = True
        rows = np.flatnonzero(with_descendants(model, mine)[model.polygon_object])
        lods = model.polygon_lod[rows]
        rows = rows[lods == lods.min()] if len(rows) else rows
        for polygon in rows[:_MOST_POLYGONS].tolist():
            rings = _rings(model, polygon)
            if abs(_normal(rings)[2]) > 0.3:
                figure.paths.append(([ring[:, :2] for ring in rings], colour, colour, 1.2))
    return figure


def _texture(model: CityModel, polygon: int) -> _Figure:
    """Texture coordinates of a polygon over the square of its image."""
    figure = _Figure(unit="")
    square = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    figure.paths.append(([square], "#eef2f6", _LINE, 1.0))
    for look in model.appearances.values():
        if look.polygon_image[polygon] >= 0 and len(look.uv):
            first, last = model.polygon_offsets[polygon], model.polygon_offsets[polygon + 1]
            rings = [look.uv[model.ring_offsets[r] : model.ring_offsets[r + 1]] for r in range(first, last)]
            figure.paths.append(([np.nan_to_num(ring).astype(float) for ring in rings], _BAD, _BAD, 1.4))
            break
    return figure
