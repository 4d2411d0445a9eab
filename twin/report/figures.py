"""Maps and curves for a report, drawn with matplotlib, in English or Japanese."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import BoolArray, ByteArray, FloatArray, IntegerArray, ObjectArray
from twin.criteria import DEPTH_RANKS, EXPOSURE_DEPTHS, WET_DEPTH
from twin.errors import MissingExtraError
from twin.hazard.extent import CellState, flood_extent, street_depth
from twin.quantities import MINUTE
from twin.report.phrases import words

if TYPE_CHECKING:
    import xarray as xr
    from geopandas import GeoDataFrame
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from twin.network import EdgeHazard, StreetNetwork

__all__ = [
    "arrival_curve",
    "arrival_map",
    "category_map",
    "departure_map",
    "depth_map",
    "difference_map",
    "first_water_map",
    "street_map",
    "water_budget",
]

_UNKNOWN = "#969696"  # as in the 3D pictures
_BUILDING = "#565d66"
_GROUND = ("#96927a", "#e4e0c8", "#f6f3e4")  # dry ground in shade and light: no grey, which means unknown
_SHELTER = "#0b5ea8"
_EXIT = "#465f8c"
_DRY = "#4c9f70"
_GREY_OF_TAB10 = 7  # grey means unknown


@contextmanager
def _canvas(lang: str, width: float, height: float) -> Iterator[tuple[Figure, Axes, io.BytesIO]]:
    """A figure on the Agg canvas, outside pyplot's global state; its PNG is in the buffer on leaving."""
    try:
        import matplotlib
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("report maps need matplotlib: pip install 'city-twin[report]'") from error
    family = _font_family(lang)
    with matplotlib.rc_context({"font.family": family, "axes.unicode_minus": False, "font.size": 9}):
        figure = Figure(figsize=(width, height), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        buffer = io.BytesIO()
        yield figure, axes, buffer
        figure.savefig(buffer, format="png", dpi=150)


def _font_family(lang: str) -> list[str]:
    if lang != "ja":
        return ["DejaVu Sans"]
    from importlib.util import find_spec
    from pathlib import Path

    from matplotlib import font_manager

    spec = find_spec("matplotlib_fontja")
    if spec is not None and spec.origin is not None:
        for path in sorted(Path(spec.origin).parent.rglob("*.ttf")):
            font_manager.fontManager.addfont(str(path))
            return [font_manager.FontProperties(fname=str(path)).get_name(), "DejaVu Sans"]
    names = {font.name for font in font_manager.fontManager.ttflist}
    for name in ("Noto Sans CJK JP", "IPAexGothic", "Yu Gothic", "Hiragino Sans"):
        if name in names:
            return [name, "DejaVu Sans"]
    return ["DejaVu Sans"]


def _extent(flood: xr.Dataset) -> tuple[float, float, float, float]:
    x, y = flood["x"].values, flood["y"].values
    half = (x[1] - x[0]) / 2 if len(x) > 1 else 0.5
    return float(x[0] - half), float(x[-1] + half), float(y[0] - half), float(y[-1] + half)


def _ground(axes: Axes, flood: xr.Dataset, state: ByteArray, t: dict[str, str]) -> None:
    """Hillshade in the tint of dry ground, with closed buildings dark and what is unknown grey; `state` from
    `flood_extent`."""
    from matplotlib.colors import LinearSegmentedColormap, ListedColormap

    elevation = flood["elevation"].values
    slope_y, slope_x = np.gradient(elevation, float(flood["x"][1] - flood["x"][0]))
    shade = np.clip(0.88 - 0.5 * (slope_x - slope_y) / np.sqrt(1 + slope_x**2 + slope_y**2), 0.6, 1.0)
    tint = LinearSegmentedColormap.from_list("ground", _GROUND)
    axes.imshow(shade, origin="lower", extent=_extent(flood), cmap=tint, vmin=0.6, vmax=1, interpolation="nearest")
    for code, colour in ((CellState.BUILDING, _BUILDING), (CellState.UNKNOWN, _UNKNOWN)):
        mask = np.ma.masked_not_equal(state, code)
        axes.imshow(mask, origin="lower", extent=_extent(flood), cmap=ListedColormap([colour]), interpolation="nearest")
    axes.set_xlabel(t["x"])
    axes.set_ylabel(t["y"])
    axes.set_aspect("equal")
    axes.ticklabel_format(useOffset=False, style="plain")
    axes.tick_params(labelsize=7)


def _legend(figure: Figure, handles: Sequence[Artist], title: str = "") -> None:
    """Above the map, so that it hides none of it."""
    if handles:
        columns = min(len(handles), 5)
        figure.legend(
            handles=handles, title=title or None, loc="outside upper center", ncols=columns, fontsize=7,
            title_fontsize=8, frameon=False,
        )  # fmt: skip


def _place_marks(axes: Axes, places: FloatArray, is_exit: BoolArray | None, t: dict[str, str]) -> list[Artist]:
    """Shelters as stars and exits of the area as squares; their entries of the legend."""
    from matplotlib.lines import Line2D

    out = np.zeros(len(places), bool) if is_exit is None else np.asarray(is_exit, bool)
    handles: list[Artist] = []
    for mask, mark, colour, size, name in (
        (~out, "*", _SHELTER, 11, t["shelters"]), (out, "s", _EXIT, 6, t["exits"]),
    ):  # fmt: skip
        if mask.any():
            style: dict[str, Any] = {
                "marker": mark, "linestyle": "", "color": colour, "markersize": size, "markeredgecolor": "white"
            }  # fmt: skip
            axes.plot(places[mask, 0], places[mask, 1], **style)
            handles.append(Line2D([], [], **style, label=name))
    return handles


def _state_patches(state: ByteArray, t: dict[str, str]) -> list[Artist]:
    """Legend of what is not water: buildings, and what is unknown where something is."""
    from matplotlib.patches import Patch

    return [
        Patch(facecolor=colour, edgecolor="#888", label=t[name])
        for code, colour, name in (
            (CellState.BUILDING, _BUILDING, "building"),
            (CellState.UNKNOWN, _UNKNOWN, "unknown"),
        )
        if (state == code).any()
    ]


def depth_map(flood: xr.Dataset, building: IntegerArray | None = None, *, lang: str = "en") -> bytes:
    """Greatest depth in the map ranks and colours of the Japanese guideline, unknown ground grey, as PNG.

    Parameters
    ----------
    flood : Dataset
        With depth_max and elevation on (y, x).
    building : (ny, nx) int or None
        Building row per cell, drawn dark.
    """
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.patches import Patch

    t = words(lang)
    state = flood_extent(flood, building)
    depth = np.ma.masked_where(state != CellState.WET, flood["depth_max"].values)
    colours = [(r / 255, g / 255, b / 255) for r, g, b in (rank.rgb for rank in DEPTH_RANKS)]
    norm = BoundaryNorm([rank.lower for rank in DEPTH_RANKS] + [100.0], len(DEPTH_RANKS))
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, state, t)
        axes.imshow(
            depth,
            origin="lower",
            extent=_extent(flood),
            cmap=ListedColormap(colours),
            norm=norm,
            interpolation="nearest",
            alpha=0.9,
        )
        top = int(np.searchsorted([rank.lower for rank in DEPTH_RANKS], depth.max() if depth.count() else 0.0))
        shown = DEPTH_RANKS[: max(2, top)]
        handles = [
            Patch(facecolor=colour, edgecolor="#888", label=rank.ja if lang == "ja" else rank.en)
            for rank, colour in zip(shown, colours)
        ]
        _legend(figure, [*handles, *_state_patches(state, t)], t["depth_legend"].format(wet=WET_DEPTH))
    return buffer.getvalue()


def arrival_map(flood: xr.Dataset, building: IntegerArray | None = None, *, lang: str = "en") -> bytes:
    """Minutes until the ground is first wet, as PNG; uncoloured where water never came, grey where unknown."""
    t = words(lang)
    seconds = flood["arrival_time"].values
    if np.issubdtype(seconds.dtype, np.timedelta64):
        seconds = seconds / np.timedelta64(1, "s")
    state = flood_extent(flood, building)
    minutes = np.ma.masked_invalid(np.asarray(seconds, dtype=float) / MINUTE)
    minutes = np.ma.masked_where(state != CellState.WET, minutes)
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, state, t)
        image = axes.imshow(
            minutes, origin="lower", extent=_extent(flood), cmap="viridis_r", interpolation="nearest", alpha=0.9
        )
        figure.colorbar(image, ax=axes, shrink=0.7, label=f"{t['arrival_map']} [{t['minutes']}]")
        _legend(figure, _state_patches(state, t))
    return buffer.getvalue()


def difference_map(
    before: xr.Dataset,
    after: xr.Dataset,
    building: IntegerArray | None = None,
    *,
    marks: Sequence[tuple[float, float]] = (),
    lines: Sequence[FloatArray] = (),
    lang: str = "en",
) -> bytes:
    """Greatest depth after less before, red where deeper, blue where shallower, grey where unknown in either, as PNG.

    Parameters
    ----------
    before, after : Dataset
        With depth_max on one grid; `after` also with elevation.
    building : (ny, nx) int or None
        Building row per cell of the plan after.
    marks : x, y [m] of places to number from 1, e.g. the buildings that get worst
    lines : (n, 2+) arrays of x, y [m] of new levees, drawn black
    """
    t = words(lang)
    first, state = flood_extent(before, building), flood_extent(after, building)
    unknown = (first == CellState.UNKNOWN) | (state == CellState.UNKNOWN)
    state = np.where(unknown, CellState.UNKNOWN, state)
    depths = [np.where(s == CellState.WET, f["depth_max"].values, 0.0) for f, s in ((before, first), (after, state))]
    difference = depths[1] - depths[0]
    open_known = (state == CellState.DRY) | (state == CellState.WET)
    # What changes by less than the depth that counts as wet is left uncoloured.
    shown = np.ma.masked_where(~open_known | (np.abs(difference) < WET_DEPTH), difference)
    most = max(float(np.percentile(np.abs(shown.compressed()), 98)) if shown.count() else 0.0, 0.2)
    with _canvas(lang, 9.0, 7.0) as (figure, axes, buffer):
        _ground(axes, after, state, t)
        image = axes.imshow(
            shown, origin="lower", extent=_extent(after), cmap="RdBu_r", vmin=-most, vmax=most, interpolation="nearest"
        )
        figure.colorbar(image, ax=axes, shrink=0.7, label=t["difference_legend"], extend="both")
        x0, x1, y0, y1 = _extent(after)
        axes.set_xlim(x0, x1)
        axes.set_ylim(y0, y1)
        handles = _state_patches(state, t)
        for k, line in enumerate(lines):
            drawn = axes.plot(line[:, 0], line[:, 1], color="black", linewidth=2.5, label=t["new_levee"])
            handles += drawn if k == 0 else []
        for k, (x, y) in enumerate(marks):
            axes.annotate(
                str(k + 1),
                (x, y),
                xytext=(6, 6),
                textcoords="offset points",
                fontsize=8,
                fontweight="bold",
                bbox={"boxstyle": "circle,pad=0.2", "facecolor": "white", "edgecolor": "#b3261e"},
                arrowprops={"arrowstyle": "-", "color": "#b3261e"},
            )
        _legend(figure, handles)
    return buffer.getvalue()


def street_map(
    flood: xr.Dataset,
    streets: StreetNetwork,
    hazard: EdgeHazard,
    shelters: FloatArray,
    *,
    is_exit: BoolArray | None = None,
    lang: str = "en",
) -> bytes:
    """Streets coloured by the deepest water in time, unknown ones grey, shelters as stars, exits as squares, as PNG.

    shelters : (n, 2) [m]
    is_exit : (n,) bool or None
        Which of them are places at the edge of the area.
    """
    from matplotlib.collections import LineCollection
    from matplotlib.lines import Line2D

    t = words(lang)
    deepest = street_depth(hazard)
    limits = (WET_DEPTH, *EXPOSURE_DEPTHS)
    row = np.searchsorted(limits, np.nan_to_num(deepest), side="right")
    names = [f"< {limits[0]:g} m", *(f"{a:g}–{b:g} m" for a, b in pairwise(limits)), f"≥ {limits[-1]:g} m"]
    colours = ("#4c9f70", "#e3c443", "#e8833a", "#b3261e")
    known = np.isfinite(deepest)
    classes = [(known & (row == k), colours[k], name) for k, name in enumerate(names)]
    classes.append((~known, _UNKNOWN, t["unknown"]))
    offsets, xy = streets.edge_offsets, streets.edge_vertices[:, :2]
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, flood_extent(flood), t)
        handles: list[Artist] = []
        for mask, colour, name in classes:
            lines = [xy[offsets[e] : offsets[e + 1]] for e in np.flatnonzero(mask)]
            axes.add_collection(LineCollection(lines, colors=colour, linewidths=1.1))
            handles.append(Line2D([], [], color=colour, label=name))
        handles += _place_marks(axes, shelters, is_exit, t)
        x0, x1, y0, y1 = _extent(flood)
        axes.set_xlim(x0, x1)
        axes.set_ylim(y0, y1)
        _legend(figure, handles, t["hazard_map"])
    return buffer.getvalue()


def category_map(
    flood: xr.Dataset,
    areas: GeoDataFrame,
    category: ObjectArray,
    building: IntegerArray | None = None,
    *,
    order: Sequence[str] = (),
    harmless: str = "",
    unknown: BoolArray | None = None,
    lang: str = "en",
) -> bytes:
    """Areas coloured by a category each, those without one left clear, unknown ones grey, as PNG.

    areas : polygons in the CRS of the flood
    category : (n,) of str, "" for none
    order : categories in the order of the legend, coloured in steps of one scale; else by name, in distinct colours
    harmless : a category that is drawn green, after the others
    unknown : (n,) bool or None
    """
    import shapely
    from matplotlib import colormaps
    from matplotlib.collections import PatchCollection
    from matplotlib.patches import Patch, PathPatch
    from matplotlib.path import Path

    t = words(lang)
    is_unknown = np.zeros(len(areas), bool) if unknown is None else np.asarray(unknown, bool)
    names = [*order] or sorted({str(name) for name in category[~is_unknown] if name} - {harmless})
    scale: list[Any]
    if order:
        scale = list(colormaps["plasma"](np.linspace(0.0, 0.85, len(names))))
    else:
        strong, light = colormaps["tab10"], colormaps["Pastel1"]
        table = [strong(k) for k in range(strong.N) if k != _GREY_OF_TAB10] + [light(k) for k in range(light.N - 1)]
        scale = [table[k % len(table)] for k in range(len(names))]
    classes = [(~is_unknown & (category == name), scale[k], name) for k, name in enumerate(names)]
    if harmless:
        classes.append((~is_unknown & (category == harmless), _DRY, harmless))
    classes.append((is_unknown, _UNKNOWN, t["unknown"]))
    state = flood_extent(flood, building)
    geometry = np.asarray(areas.geometry, dtype=object)
    x0, x1, y0, y1 = _extent(flood)
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, state, t)
        handles: list[Artist] = []
        for mask, colour, name in classes:
            parts, _ = shapely.get_parts(geometry[mask], return_index=True)
            rings = [
                np.concatenate([shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)])
                for part in parts
            ]
            codes = [
                np.concatenate([_ring_codes(len(ring.coords)) for ring in (part.exterior, *part.interiors)])
                for part in parts
            ]
            patches = [PathPatch(Path(ring, code)) for ring, code in zip(rings, codes)]
            axes.add_collection(PatchCollection(patches, facecolor=colour, edgecolor="#444", linewidth=0.4, alpha=0.75))
            if mask.any():
                handles.append(Patch(facecolor=colour, edgecolor="#888", label=name))
        axes.set_xlim(x0, x1)
        axes.set_ylim(y0, y1)
        _legend(figure, handles)
    return buffer.getvalue()


def _ring_codes(n: int) -> ByteArray:
    """Codes of a closed ring of n points of a matplotlib path."""
    from matplotlib.path import Path

    codes = np.full(n, Path.LINETO, np.uint8)
    codes[0], codes[-1] = Path.MOVETO, Path.CLOSEPOLY
    return codes


def first_water_map(
    flood: xr.Dataset, streets: GeoDataFrame, building: IntegerArray | None = None, *, lang: str = "en"
) -> bytes:
    """Streets coloured by the minutes from the breach to their first water, as PNG.

    streets : lines with first_wet [s], NaN never, and unknown_breaches
    """
    from matplotlib.collections import LineCollection
    from matplotlib.lines import Line2D

    t = words(lang)
    minutes = streets["first_wet"].to_numpy(np.float64) / MINUTE
    unknown = np.isnan(minutes) & (streets["unknown_breaches"].to_numpy() > 0)
    lines = [np.asarray(line.coords)[:, :2] for line in streets.geometry]
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, flood_extent(flood, building), t)
        handles: list[Artist] = []
        for mask, colour, name in (
            (np.isnan(minutes) & ~unknown, _DRY, t["never_wet"]), (unknown, _UNKNOWN, t["unknown"]),
        ):  # fmt: skip
            chosen = [lines[k] for k in np.flatnonzero(mask)]
            axes.add_collection(LineCollection(chosen, colors=colour, linewidths=1.0))
            if chosen:
                handles.append(Line2D([], [], color=colour, label=name))
        wet = np.flatnonzero(np.isfinite(minutes))
        if len(wet):
            collection = LineCollection([lines[k] for k in wet], cmap="plasma", linewidths=1.6)
            collection.set_array(minutes[wet])
            axes.add_collection(collection)
            figure.colorbar(collection, ax=axes, shrink=0.7, label=f"{t['from_breach']} [{t['minutes']}]")
        x0, x1, y0, y1 = _extent(flood)
        axes.set_xlim(x0, x1)
        axes.set_ylim(y0, y1)
        _legend(figure, handles)
    return buffer.getvalue()


def departure_map(
    flood: xr.Dataset,
    streets: StreetNetwork,
    latest: FloatArray,
    shelters: FloatArray,
    *,
    is_exit: BoolArray | None = None,
    lang: str = "en",
) -> bytes:
    """Street nodes by the latest time one may leave them and still reach a shelter, as PNG.

    latest : (n_nodes,) s; inf: a way stays open, -inf: there never is one
    shelters : (n, 2) [m]
    """
    t = words(lang)
    xy = streets.node_xyz[:, :2]
    always, never = np.isposinf(latest), np.isneginf(latest)
    timed = np.isfinite(latest)
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, flood_extent(flood), t)
        axes.scatter(xy[always, 0], xy[always, 1], s=7, color="#4c9f70", label=t["always"], linewidths=0)
        axes.scatter(xy[never, 0], xy[never, 1], s=7, color="#b3261e", label=t["no_way"], linewidths=0)
        if timed.any():
            image = axes.scatter(
                xy[timed, 0], xy[timed, 1], s=9, c=latest[timed] / MINUTE, cmap="plasma", linewidths=0
            )  # fmt: skip
            figure.colorbar(image, ax=axes, shrink=0.7, label=t["time_minutes"])
        marks = _place_marks(axes, shelters, is_exit, t)
        handles = [*axes.get_legend_handles_labels()[0], *marks]
        _legend(figure, handles, t["departure_map"])
    return buffer.getvalue()


def arrival_curve(
    minutes: FloatArray,
    arrived: IntegerArray,
    people: int,
    *,
    bound: tuple[FloatArray, IntegerArray] | None = None,
    lang: str = "en",
) -> bytes:
    """People safe against time: median and 5-95 % band over seeds, with the bound, as PNG.

    minutes : (n,) [min]
    arrived : (n_seeds, n) people safe
    bound : (minutes, people) or None
    """
    t = words(lang)
    low, middle, high = np.percentile(arrived, [5, 50, 95], axis=0)
    with _canvas(lang, 6.8, 3.6) as (_, axes, buffer):
        axes.fill_between(minutes, low, high, color="#0b5ea8", alpha=0.25, linewidth=0)
        axes.plot(minutes, middle, color="#0b5ea8", label=t["safe"])
        if bound is not None:
            axes.plot(bound[0], bound[1], "--", color="#444", label=t["bound"])
        axes.axhline(people, color=_UNKNOWN, linewidth=0.8, label=f"{t['total']} {people:,}")
        axes.set_xlabel(t["time_minutes"])
        axes.set_ylabel(t["people_axis"])
        axes.set_ylim(0, people * 1.05 + 1)
        axes.set_xlim(left=0)
        axes.grid(alpha=0.25)
        axes.legend(loc="lower right", fontsize=8)
    return buffer.getvalue()


def water_budget(minutes: FloatArray, volumes: dict[str, FloatArray], *, lang: str = "en") -> bytes:
    """Volumes against time, one line per term, as PNG."""
    t = words(lang)
    with _canvas(lang, 6.8, 3.2) as (_, axes, buffer):
        for name, volume in volumes.items():
            axes.plot(minutes, volume, label=name)
        axes.set_xlabel(t["time_minutes"])
        axes.set_ylabel(t["in_m3"])
        axes.grid(alpha=0.25)
        if axes.get_legend_handles_labels()[0]:  # none where no water came or went
            axes.legend(fontsize=7, ncols=2)
    return buffer.getvalue()
