"""Title, clock and legends drawn over the picture, in a font with their glyphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from twin.notes import Note
from twin.quantities import MINUTE

if TYPE_CHECKING:
    from twin.scene.legend import Legend
    from twin.scene.plotter import ScenePlotter

__all__ = ["clock_words", "draw_overlay", "legends_edge"]

_ROW = 22  # height of a legend row, pixels
_WIDTH = 200
_GAP = 12


def clock_words(seconds: float | None, lang: str) -> str:
    """Time since the start, as text.

    >>> clock_words(3900, "en"), clock_words(3900, "ja"), clock_words(None, "en")
    ('1 h 05 min after the start', '開始から1時間05分', 'largest over the whole time')
    >>> clock_words(90, "en")  # seconds where they count, so that every output has its own text
    '0 h 01 min 30 s after the start'
    """
    if seconds is None:
        return Note("times.whole_run").text(lang)
    minutes, rest = divmod(round(seconds), round(MINUTE))
    hours, minutes = divmod(minutes, 60)
    if rest:
        return Note("times.since_start_seconds", hours=hours, minutes=minutes, seconds=rest).text(lang)
    return Note("times.since_start", hours=hours, minutes=minutes).text(lang)


def draw_overlay(plotter: ScenePlotter, font: str | None) -> None:
    """Draw, or redraw, all text and legends over the picture."""
    state = plotter.state
    for actor in state.layers.get("overlay", []):
        plotter.renderer.RemoveViewProp(actor)
    width, height = map(int, plotter.window_size)
    scale = text_scale(width, height)
    drawn: list[Any] = []
    for label in state.texts:
        label.GetTextProperty().SetFontSize(max(int(14 * scale), 9))
    head = state.title
    clock = clock_words(state.time, state.lang) if state.on_time else ""
    y = height - 14 * scale
    for words, size in ((head, 20), (clock, 15)):
        if words:
            y -= size * 1.25 * scale
            drawn.append(_text(words, 16 * scale, y, size * scale, font))
    y = height - 14 * scale
    for legend in state.legends.values():
        y = _draw_legend(drawn, legend, width - (_WIDTH + 14) * scale, y, scale, font) - _GAP * scale
    for actor in drawn:
        plotter.renderer.AddViewProp(actor)
    state.layers["overlay"] = drawn
    state.overlay_size = (width, height)


def text_scale(width: int, height: int) -> float:
    """Scale of sizes relative to a window of 1000 by 720 pixels."""
    return min(height / 720.0, width / 1000.0)


def legends_edge(width: int, height: int) -> float:
    """Left edge of the legends, from -1 at the left of the picture to 1 at its right."""
    return 1.0 - 2.0 * (_WIDTH + 14 + _GAP) * text_scale(width, height) / width


def _text(words: str, x: float, y: float, size: float, font: str | None) -> Any:
    """Text with its lower left corner at pixel (x, y)."""
    from vtkmodules.vtkRenderingCore import vtkTextActor

    actor = vtkTextActor()
    actor.SetInput(words)
    actor.SetPosition(x, y)
    look = actor.GetTextProperty()
    look.SetFontSize(int(size))
    look.SetColor(0.08, 0.08, 0.1)
    if font is not None:
        look.SetFontFamily(4)  # VTK_FONT_FILE
        look.SetFontFile(font)
    return actor


def _box(corners: tuple[float, float, float, float], colours: Any, opacity: float = 1.0) -> Any:
    """Rectangle (x0, y0, x1, y1) in pixels, of one colour or of a ramp of colours from left to right."""
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonCore import vtkPoints
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
    from vtkmodules.vtkRenderingCore import vtkActor2D, vtkPolyDataMapper2D

    colours = np.atleast_2d(np.asarray(colours, np.uint8))
    n = len(colours)
    x = np.linspace(corners[0], corners[2], n + 1)
    points, cells = vtkPoints(), vtkCellArray()
    for k in range(n):
        ids = [
            points.InsertNextPoint(px, py, 0.0)
            for px, py in (
                (x[k], corners[1]), (x[k + 1], corners[1]), (x[k + 1], corners[3]), (x[k], corners[3]),
            )
        ]  # fmt: skip
        cells.InsertNextCell(4, ids)
    poly = vtkPolyData()
    poly.SetPoints(points)
    poly.SetPolys(cells)
    poly.GetCellData().SetScalars(numpy_to_vtk(colours, deep=True))  # type: ignore[no-untyped-call]
    mapper = vtkPolyDataMapper2D()
    mapper.SetInputData(poly)
    actor = vtkActor2D()
    actor.SetMapper(mapper)
    actor.GetProperty().SetOpacity(opacity)
    return actor


def _draw_legend(drawn: list[Any], legend: Legend, x: float, top: float, scale: float, font: str | None) -> float:
    """One legend with its top left corner at (x, top); returns the y of its lower edge."""
    row, width = _ROW * scale, _WIDTH * scale
    is_range = legend.limits is not None
    n_rows = 3 if is_range else len(legend.labels) + 1
    n_rows += is_range and len(legend.labels) > 2
    bottom = top - row * (n_rows + 0.35)
    drawn.append(_box((x, bottom, x + width, top), (255, 255, 255), 0.8))
    drawn.append(_text(legend.title, x + 8 * scale, top - row * 0.95, 14 * scale, font))
    if not is_range:
        for k, (label, colour) in enumerate(zip(legend.labels, legend.colours)):
            y = top - row * (k + 2)
            drawn.append(_box((x + 8 * scale, y + 3 * scale, x + 30 * scale, y + 17 * scale), (90, 90, 90)))
            drawn.append(_box((x + 9 * scale, y + 4 * scale, x + 29 * scale, y + 16 * scale), colour))
            drawn.append(_text(label, x + 38 * scale, y + 4 * scale, 13 * scale, font))
        return bottom
    y = top - row * 2
    drawn.append(_box((x + 8 * scale, y + 4 * scale, x + width - 8 * scale, y + 18 * scale), legend.colours))
    drawn.append(_text(legend.labels[0], x + 8 * scale, y - row * 0.85, 13 * scale, font))
    right = _text(legend.labels[1], x + width - 8 * scale, y - row * 0.85, 13 * scale, font)
    right.GetTextProperty().SetJustificationToRight()
    drawn.append(right)
    if len(legend.labels) > 2:
        from twin.scene.legend import UNKNOWN_COLOUR

        y = top - row * 4
        drawn.append(_box((x + 8 * scale, y + 4 * scale, x + 30 * scale, y + 18 * scale), UNKNOWN_COLOUR))
        drawn.append(_text(legend.labels[2], x + 38 * scale, y + 4 * scale, 13 * scale, font))
    return bottom
