"""The water: a surface at its level, coloured by depth rank or by speed, and arrows of its flow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.criteria import is_wet
from twin.errors import InputError
from twin.quantities import label
from twin.scene.ground import quads
from twin.scene.legend import Legend, depth_colours, number_colours, rank_legend

if TYPE_CHECKING:
    import pyvista as pv
    import xarray as xr

__all__ = [
    "WaterFrame",
    "flood_seconds",
    "flow_arrows",
    "level_lookup",
    "shore_level",
    "time_index",
    "water_frame",
    "water_polydata",
]


class WaterFrame(NamedTuple):
    """Water at one instant on cell centres. x (nx,), y (ny,) [m]; the rest (ny, nx)."""

    x: FloatingArray
    y: FloatingArray
    level: FloatingArray
    depth: FloatingArray
    speed: FloatingArray


def flood_seconds(dataset: xr.Dataset) -> AnyArray:
    """Times in seconds: numbers unchanged, durations from zero, dates from the first. (n_times,) [s]"""
    time = dataset["time"].to_numpy()
    if np.issubdtype(time.dtype, np.timedelta64):
        time = time / np.timedelta64(1, "s")
    elif np.issubdtype(time.dtype, np.datetime64):
        time = (time - time[0]) / np.timedelta64(1, "s")
    return np.asarray(time, np.float64)


def time_index(flood: xr.Dataset, seconds: float) -> int:
    """Row of the last state at or before this time; the first one when earlier. [s]"""
    time = flood_seconds(flood)
    return max(int(np.searchsorted(time, seconds + 1e-6, side="right")) - 1, 0)


def water_frame(flood: xr.Dataset, seconds: float | None, elevation: FloatingArray | None = None) -> WaterFrame:
    """Level, depth and speed of the water at a time, or their maxima where seconds is None.

    Parameters
    ----------
    elevation : (ny, nx), optional
        Ground, where the Dataset has neither `level` nor `elevation`. [m]

    Raises
    ------
    InputError
        The Dataset has no depth, or no ground elevation.
    """
    if seconds is None:
        depth = _values(flood, "depth_max")
        speed = _values(flood, "speed_max") if "speed_max" in flood else np.zeros_like(depth)
    else:
        k = time_index(flood, seconds)
        depth = _values(flood, "depth", k)
        speed = np.zeros_like(depth)
        if "speed" in flood:
            speed = np.nan_to_num(_values(flood, "speed", k))
        elif "velocity_x" in flood and "velocity_y" in flood:
            speed = np.hypot(_values(flood, "velocity_x", k), _values(flood, "velocity_y", k))
    if "elevation" in flood:
        ground = _values(flood, "elevation")
    elif elevation is not None:
        ground = elevation
    else:
        raise InputError("the flood has no `elevation` to set its water on; pass terrain=... to draw_scene()")
    return WaterFrame(flood["x"].to_numpy(), flood["y"].to_numpy(), ground + depth, depth, speed)


def _values(flood: xr.Dataset, name: str, k: int | None = None) -> AnyArray:
    if name not in flood:
        raise InputError(f"the flood Dataset has no {name!r}; it has {', '.join(map(str, flood.data_vars))}")
    data = flood[name] if k is None else flood[name].isel(time=k)
    return np.asarray(data.to_numpy(), np.float64)


def shore_level(level: FloatingArray, wet: BoolArray) -> AnyArray:
    """Level at the wet cells, extended two cells into dry cells, so that the surface ends below the ground."""
    filled = np.where(wet, level, 0.0)
    known = wet.copy()
    for _ in range(2):
        total, count = np.zeros_like(filled), np.zeros(filled.shape)
        weight = np.where(known, filled, 0.0)
        for axis, step in ((0, 1), (0, -1), (1, 1), (1, -1)):
            total += _shift(weight, axis, step)
            count += _shift(known.astype(float), axis, step)
        grow = ~known & (count > 0)
        filled[grow] = total[grow] / count[grow]
        known |= grow
    return filled


def _shift(array: AnyArray, axis: int, step: int) -> AnyArray:
    out = np.zeros_like(array)
    near, far = slice(1, None), slice(None, -1)
    to, source = (near, far) if step > 0 else (far, near)
    if axis == 0:
        out[to] = array[source]
    else:
        out[:, to] = array[:, source]
    return out


def water_polydata(
    frame: WaterFrame,
    origin: FloatingArray,
    *,
    by: str = "depth",
    deepest: float = 20.0,
    lang: str = "en",
    unknown: bool = False,
    most_cells: int = 400_000,
) -> tuple[pv.PolyData, Legend]:
    """The water surface with an RGB `colour` per cell, and its legend. An empty mesh when all is dry.

    Parameters
    ----------
    by : "depth" or "speed"
        Depth in MLIT ranks, speed on a ramp.
    deepest : float
        Depth up to which the legend shows ranks. [m]
    unknown : bool
        Whether some water is unknown, which the legend of depths then explains; the ground is grey there.
    most_cells : int
        Larger rasters are thinned to about this many.
    """
    import pyvista as pv

    stride = max(1, int(np.ceil(np.sqrt(frame.depth.size / most_cells))))
    depth, speed = frame.depth[::stride, ::stride], frame.speed[::stride, ::stride]
    wet = is_wet(depth)
    level = shore_level(frame.level[::stride, ::stride], wet)
    square = quads(*depth.shape)
    corner_wet = wet.ravel()[square]
    shown = corner_wet.any(axis=1)
    square, corner_wet = square[shown], corner_wet[shown]
    used, local = np.unique(square, return_inverse=True)
    x, y = np.meshgrid(frame.x[::stride] - origin[0], frame.y[::stride] - origin[1])
    points: AnyArray = np.column_stack([x.ravel()[used], y.ravel()[used], level.ravel()[used] - origin[2]]).astype(
        np.float32
    )
    corners: AnyArray = local.reshape(-1, 4)
    if len(square):
        poly = pv.PolyData.from_regular_faces(points, corners)
    else:
        poly = pv.PolyData()
    value = np.nan_to_num((depth if by == "depth" else speed).ravel()[square])
    mean = (value * corner_wet).sum(axis=1) / np.maximum(corner_wet.sum(axis=1), 1)
    if by == "depth":
        colours, legend = depth_colours(mean), rank_legend(deepest, lang=lang, unknown=unknown)
    elif by == "speed":
        title = label("speed_max", lang=lang) if lang == "ja" else "water speed [m/s]"
        colours, legend = number_colours(mean, title.replace("最大", ""), limits=(0.0, 2.0), lang=lang)
    else:
        raise InputError(f"water can be coloured by 'depth' or 'speed', found {by!r}")
    if poly.n_cells:  # PyVista accepts no empty arrays
        poly.cell_data["colour"] = colours
    return poly, legend


def level_lookup(frame: WaterFrame) -> Callable[[AnyArray, AnyArray], AnyArray]:
    """A function of x, y: level of this water at points, NaN where dry or outside. [m]"""
    cell = float(frame.x[1] - frame.x[0]) if len(frame.x) > 1 else 1.0
    level = np.where(is_wet(frame.depth), frame.level, np.nan)

    def lookup(x: FloatingArray, y: FloatingArray) -> AnyArray:
        column = np.floor((x - frame.x[0]) / cell + 0.5).astype(np.int64)
        row = np.floor((y - frame.y[0]) / cell + 0.5).astype(np.int64)
        inside = (column >= 0) & (column < level.shape[1]) & (row >= 0) & (row < level.shape[0])
        found = np.full(len(x), np.nan)
        found[inside] = level[row[inside], column[inside]]
        return found

    return lookup


def flow_arrows(
    flood: xr.Dataset, seconds: float, frame: WaterFrame, origin: FloatingArray, *, every: int
) -> pv.PolyData:
    """Arrows along the flow, one per block of cells where it moves faster than 0.1 m/s: pyvista.PolyData."""
    import pyvista as pv

    k = time_index(flood, seconds)
    if "velocity_x" not in flood:  # a published flood states no direction
        return pv.PolyData()
    vx, vy = _values(flood, "velocity_x", k)[::every, ::every], _values(flood, "velocity_y", k)[::every, ::every]
    moving = (np.hypot(vx, vy) > 0.1) & is_wet(frame.depth[::every, ::every])
    if not moving.any():
        return pv.PolyData()
    x, y = np.meshgrid(frame.x[::every] - origin[0], frame.y[::every] - origin[1])
    z = frame.level[::every, ::every] - origin[2] + 0.4
    cloud = pv.PolyData(np.column_stack([x[moving], y[moving], z[moving]]).astype(np.float32))
    cloud["velocity"] = np.column_stack([vx[moving], vy[moving], np.zeros(moving.sum())])
    size = float(abs(frame.x[1] - frame.x[0])) * every if len(frame.x) > 1 else 1.0
    fastest = float(np.hypot(vx, vy)[moving].max())
    arrow = pv.Arrow(tip_resolution=6, shaft_resolution=4)
    return cloud.glyph(orient="velocity", scale="velocity", factor=size / fastest, geom=arrow)
