"""Maps and curves for a report, drawn with matplotlib, in English or Japanese."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.errors import MissingExtraError
from twin.hazard.ranks import DEPTH_RANKS
from twin.report.text import words

if TYPE_CHECKING:
    import xarray as xr

    from twin.network import EdgeHazard, StreetNetwork

__all__ = ["arrival_curve", "arrival_map", "departure_map", "depth_map", "street_map", "water_budget"]

Array = np.ndarray
_GREY = "#8a8f94"


@contextmanager
def _canvas(lang: str, width: float, height: float) -> Iterator[tuple[Any, Any, io.BytesIO]]:
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


def _ground(axes: Any, flood: xr.Dataset, building: Array | None, t: dict[str, str]) -> None:
    elevation = flood["elevation"].values
    slope_y, slope_x = np.gradient(elevation, float(flood["x"][1] - flood["x"][0]))
    shade = np.clip(0.88 - 0.5 * (slope_x - slope_y) / np.sqrt(1 + slope_x**2 + slope_y**2), 0.6, 1.0)
    axes.imshow(shade, origin="lower", extent=_extent(flood), cmap="gray", vmin=0, vmax=1, interpolation="nearest")
    if building is not None:
        axes.imshow(
            np.where(building >= 0, 0.55, np.nan), origin="lower", extent=_extent(flood), cmap="gray", vmin=0,
            vmax=1, interpolation="nearest",
        )
    axes.set_xlabel(t["x"])
    axes.set_ylabel(t["y"])
    axes.set_aspect("equal")
    axes.ticklabel_format(useOffset=False, style="plain")
    axes.tick_params(labelsize=7)


def depth_map(
    flood: xr.Dataset, building: Array | None = None, *, lang: str = "en", dry_below: float = 0.05
) -> bytes:
    """Greatest depth in the map ranks and colours of the Japanese guideline, as PNG.

    Parameters
    ----------
    flood : Dataset
        With depth_max and elevation on (y, x).
    building : (ny, nx) int or None
        Building row per cell, drawn grey.
    dry_below : float
        Not coloured below this. [m]
    """
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.patches import Patch

    t = words(lang)
    depth = np.ma.masked_less(np.ma.masked_invalid(flood["depth_max"].values), dry_below)
    colours = [tuple(c / 255 for c in rank.rgb) for rank in DEPTH_RANKS]
    norm = BoundaryNorm([rank.lower for rank in DEPTH_RANKS] + [100.0], len(DEPTH_RANKS))
    with _canvas(lang, 6.4, 5.6) as (_, axes, buffer):
        _ground(axes, flood, building, t)
        axes.imshow(
            depth, origin="lower", extent=_extent(flood), cmap=ListedColormap(colours), norm=norm,
            interpolation="nearest", alpha=0.9,
        )
        top = int(np.searchsorted([rank.lower for rank in DEPTH_RANKS], depth.max() if depth.count() else 0.0))
        shown = DEPTH_RANKS[: max(2, top)]
        axes.legend(
            handles=[
                Patch(facecolor=colour, edgecolor="#888", label=rank.ja if lang == "ja" else rank.en)
                for rank, colour in zip(shown, colours)
            ],
            title=t["depth_map"], loc="upper right", fontsize=7, title_fontsize=8, framealpha=0.9,
        )
    return buffer.getvalue()


def arrival_map(flood: xr.Dataset, building: Array | None = None, *, lang: str = "en") -> bytes:
    """Minutes until the ground is first wet, as PNG; uncoloured where water never came."""
    t = words(lang)
    seconds = flood["arrival_time"].values
    if np.issubdtype(seconds.dtype, np.timedelta64):
        seconds = seconds / np.timedelta64(1, "s")
    minutes = np.ma.masked_invalid(np.asarray(seconds, dtype=float) / 60.0)
    with _canvas(lang, 6.4, 5.6) as (figure, axes, buffer):
        _ground(axes, flood, building, t)
        image = axes.imshow(
            minutes, origin="lower", extent=_extent(flood), cmap="viridis_r", interpolation="nearest", alpha=0.9
        )
        figure.colorbar(image, ax=axes, shrink=0.7, label=f"{t['arrival_map']} [{t['minutes']}]")
    return buffer.getvalue()


def street_map(
    flood: xr.Dataset, streets: StreetNetwork, hazard: EdgeHazard, shelters: Array, *, lang: str = "en"
) -> bytes:
    """Streets coloured by the deepest water in time, unknown ones grey, shelters as stars, as PNG.

    shelters : (n, 2) [m]
    """
    from matplotlib.collections import LineCollection
    from matplotlib.lines import Line2D

    t = words(lang)
    never_seen = np.isnan(hazard.depth).all(axis=0)
    deepest = np.where(never_seen, np.nan, np.nanmax(np.nan_to_num(hazard.depth, nan=-1.0), axis=0))
    classes = [
        (deepest < 0.05, "#4c9f70", "< 0.05 m"), ((deepest >= 0.05) & (deepest < 0.3), "#e3c443", "0.05–0.3 m"),
        ((deepest >= 0.3) & (deepest < 0.5), "#e8833a", "0.3–0.5 m"), (deepest >= 0.5, "#b3261e", "≥ 0.5 m"),
        (never_seen, _GREY, t["unknown"]),
    ]  # fmt: skip
    offsets, xy = streets.edge_offsets, streets.edge_vertices[:, :2]
    with _canvas(lang, 6.4, 5.6) as (_, axes, buffer):
        _ground(axes, flood, None, t)
        handles = []
        for mask, colour, name in classes:
            lines = [xy[offsets[e] : offsets[e + 1]] for e in np.flatnonzero(mask)]
            axes.add_collection(LineCollection(lines, colors=colour, linewidths=1.1))
            handles.append(Line2D([], [], color=colour, label=name))
        if len(shelters):
            axes.plot(shelters[:, 0], shelters[:, 1], "*", color="#0b5ea8", markersize=11, markeredgecolor="white")
            handles.append(Line2D([], [], marker="*", linestyle="", color="#0b5ea8", label=t["shelters"]))
        x0, x1, y0, y1 = _extent(flood)
        axes.set_xlim(x0, x1)
        axes.set_ylim(y0, y1)
        axes.legend(handles=handles, title=t["hazard_map"], loc="upper right", fontsize=7, title_fontsize=8)
    return buffer.getvalue()


def departure_map(
    flood: xr.Dataset, streets: StreetNetwork, latest: Array, shelters: Array, *, lang: str = "en"
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
        _ground(axes, flood, None, t)
        axes.scatter(*xy[always].T, s=7, color="#4c9f70", label=t["always"], linewidths=0)
        axes.scatter(*xy[never].T, s=7, color="#b3261e", label=t["never"], linewidths=0)
        if timed.any():
            image = axes.scatter(*xy[timed].T, s=9, c=latest[timed] / 60.0, cmap="plasma", linewidths=0)
            figure.colorbar(image, ax=axes, shrink=0.7, label=t["time_minutes"])
        if len(shelters):
            axes.plot(shelters[:, 0], shelters[:, 1], "*", color="#0b5ea8", markersize=11, markeredgecolor="white")
        axes.legend(title=t["departure_map"], loc="upper right", fontsize=7, title_fontsize=8)
    return buffer.getvalue()


def arrival_curve(
    minutes: Array, arrived: Array, people: int, *, bound: tuple[Array, Array] | None = None, lang: str = "en"
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
        axes.axhline(people, color=_GREY, linewidth=0.8, label=f"{t['total']} {people:,}")
        axes.set_xlabel(t["time_minutes"])
        axes.set_ylabel(t["people_axis"])
        axes.set_ylim(0, people * 1.05 + 1)
        axes.set_xlim(left=0)
        axes.grid(alpha=0.25)
        axes.legend(loc="lower right", fontsize=8)
    return buffer.getvalue()


def water_budget(minutes: Array, volumes: dict[str, Array], *, lang: str = "en") -> bytes:
    """Volumes against time, one line a term, as PNG."""
    t = words(lang)
    with _canvas(lang, 6.8, 3.2) as (_, axes, buffer):
        for name, volume in volumes.items():
            axes.plot(minutes, volume, label=name)
        axes.set_xlabel(t["time_minutes"])
        axes.set_ylabel(t["in_m3"])
        axes.grid(alpha=0.25)
        axes.legend(fontsize=7, ncols=2)
    return buffer.getvalue()
