"""Worst water of each interval at chosen cells of a flood result.

It is taken from one of three sources, the best first: the solver's own maxima of short intervals at tracked cells
(`track_*`), its maxima between outputs on the whole grid (`*_peak`), or the outputs alone. In the last case the worse
of both ends represents an interval, a surge between two outputs is missed, and a note reports it. The state at the end
of the flood is the last interval, so that exposure times include it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

import numpy as np
import xarray as xr

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntegerArray
from twin.criteria import largest_specific_force, specific_force
from twin.errors import InputError
from twin.notes import Note

__all__ = ["WaterInTime", "WorstWater", "flood_seconds", "worst_water"]

_TRACK = ("track_depth", "track_speed", "track_flow")
_PEAK = ("depth_peak", "speed_peak", "flow_peak")
_OUTPUT = ("depth", "velocity_x", "velocity_y")
_OUTPUT_SPEED = ("depth", "speed")  # of published floods, which state no direction
_MOST_AT_ONCE = 1 << 21  # tracked values read together, of each of the three


class WorstWater(NamedTuple):
    """Worst water of one interval at each cell, (n_cells,) float32; NaN unknown. The four are independent maxima.

    depth [m], speed [m/s], flow: depth times speed squared [m3/s2], force: specific force M0 [m2]
    """

    depth: FloatingArray
    speed: FloatingArray
    flow: FloatingArray
    force: FloatingArray


class WaterInTime(NamedTuple):
    """Worst water of every interval.

    time : (n_times,) float64, start of each interval; the last has no end [s]
    water : for each interval in order, its worst water, and the worst of its known part: the same object, or
        another where a cell is known at one end of the interval only
    notes : limitations of the source of the maxima
    """

    time: FloatArray
    water: Iterator[tuple[WorstWater, WorstWater]]
    notes: tuple[Note, ...]


def flood_seconds(flood: xr.Dataset) -> FloatArray:
    """Output times of a flood result, in seconds from its start, (n_times,) float64."""
    return _seconds(flood["time"].values, flood["time"].values)


def _seconds(time: AnyArray, outputs: AnyArray) -> FloatArray:
    if np.issubdtype(time.dtype, np.timedelta64):
        return np.asarray(time / np.timedelta64(1, "s"), np.float64)
    if np.issubdtype(time.dtype, np.datetime64):
        return np.asarray((time - outputs[0]) / np.timedelta64(1, "s"), np.float64)
    return np.asarray(time, dtype=np.float64)


def worst_water(flood: xr.Dataset, cells: IntegerArray) -> WaterInTime:
    """Worst water of each interval at cells of a flood.

    Unknown (NaN) are cells without data, of `is_known` False and of index -1. Water of depth 0 has no speed,
    even where one is stated.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood`, or a published flood with `speed` in place of velocities.
    cells : (n_cells,) int64
        Flat indices row * nx + column; -1 outside the grid.

    Raises
    ------
    InputError
        The flood has no depth or no velocity.
    """
    missing = [name for name in _OUTPUT if name not in flood]
    if missing and any(name not in flood for name in _OUTPUT_SPEED):
        raise InputError(f"the flood has no {', '.join(missing)}; expected a result of simulate_flood")
    unknown = cells < 0
    if "is_known" in flood:
        unknown = unknown | ~flood["is_known"].values.astype(bool).ravel()[cells]
    cells = np.where(unknown, 0, cells)
    if all(name in flood for name in _TRACK):
        tracked = flood["track_cell"].values.astype(np.int64)
        order = np.argsort(tracked)
        at = np.minimum(np.searchsorted(tracked, cells, sorter=order), max(len(tracked) - 1, 0))
        if len(tracked) and (unknown | (tracked[order[at]] == cells)).all():
            time = _seconds(flood["track_time"].values, flood["time"].values)
            end = float(flood_seconds(flood)[-1])
            water = _tracked(flood, order[at], unknown)
            if not end > time[-1]:
                return WaterInTime(time, water, ())
            return WaterInTime(np.append(time, end), chain(water, _last_output(flood, cells, unknown)), ())
    time = flood_seconds(flood)
    if all(name in flood for name in _PEAK):
        return WaterInTime(time, _between_peaks(flood, cells, unknown), ())
    notes = (Note("hazard.between_outputs", seconds=float(np.diff(time).max())),) if len(time) > 1 else ()
    return WaterInTime(time, _between_outputs(flood, cells, unknown), notes)


def _tracked(flood: xr.Dataset, column: AnyArray, unknown: BoolArray) -> Iterator[tuple[WorstWater, WorstWater]]:
    n, n_tracked = flood[_TRACK[0]].shape
    stored = (flood[_TRACK[0]].encoding.get("chunks") or (1,))[0]  # times that are compressed together
    step = stored * max(1, _MOST_AT_ONCE // (max(n_tracked, 1) * stored))
    for first in range(0, n, step):
        parts = [flood[name][first : first + step].values for name in _TRACK]
        for depth, speed, flow in zip(*parts, strict=True):
            water = _bounded(depth[column], speed[column], flow[column], unknown)
            yield water, water


def _last_output(flood: xr.Dataset, cells: IntegerArray, unknown: BoolArray) -> Iterator[tuple[WorstWater, WorstWater]]:
    """Water at the end of the flood, which is the last known state."""
    water = _at_output(flood, flood.sizes["time"] - 1, cells, unknown)
    yield _worse(water, water)


def _between_peaks(
    flood: xr.Dataset, cells: IntegerArray, unknown: BoolArray
) -> Iterator[tuple[WorstWater, WorstWater]]:
    n = flood.sizes["time"]
    for k in range(n):
        now = _at_output(flood, k, cells, unknown)
        if k + 1 < n:
            depth, speed, flow = (_at(flood, name, k + 1, cells) for name in _PEAK)
            yield _worse(now, _bounded(depth, speed, flow, unknown))
        else:
            yield now, now


def _between_outputs(
    flood: xr.Dataset, cells: IntegerArray, unknown: BoolArray
) -> Iterator[tuple[WorstWater, WorstWater]]:
    n = flood.sizes["time"]
    after = None
    for k in range(n):
        now = _at_output(flood, k, cells, unknown) if after is None else after
        after = _at_output(flood, k + 1, cells, unknown) if k + 1 < n else now
        yield _worse(now, after)


def _worse(a: WorstWater, b: WorstWater) -> tuple[WorstWater, WorstWater]:
    """The worse of two, unknown where either is; and the worse of the known ones."""
    worst = WorstWater(*map(np.maximum, a, b))
    is_nan = np.isnan(worst.force)
    known = worst
    if (is_nan & ~(np.isnan(a.depth) & np.isnan(b.depth))).any():
        known = WorstWater(*map(np.fmax, a, b))
        still = largest_specific_force(known.depth, np.zeros_like(known.depth))  # where no velocity is known
        known = known._replace(force=np.fmax(known.force, still))
    return worst, known


def _at(flood: xr.Dataset, name: str, k: int, cells: IntegerArray) -> AnyArray:
    return np.asarray(flood[name][k].values.ravel()[cells])


def _at_output(flood: xr.Dataset, k: int, cells: IntegerArray, unknown: BoolArray) -> WorstWater:
    """Water of one instant; its force is exact."""
    depth = _at(flood, "depth", k, cells)
    if "speed" in flood:
        speed = _at(flood, "speed", k, cells)
    else:
        speed = np.hypot(_at(flood, "velocity_x", k, cells), _at(flood, "velocity_y", k, cells))
    depth, speed = _cleaned(depth, speed, unknown)
    return WorstWater(depth, speed, depth * speed * speed, specific_force(depth, speed))


def _bounded(depth: FloatingArray, speed: FloatingArray, flow: FloatingArray, unknown: BoolArray) -> WorstWater:
    """Water of which only maxima are known; its force is an upper bound from two of them."""
    depth, speed = _cleaned(depth, speed, unknown)
    flow = np.where((depth == 0) | unknown, depth, flow).astype(np.float32)
    return WorstWater(depth, speed, flow, largest_specific_force(depth, flow))


def _cleaned(depth: FloatingArray, speed: FloatingArray, unknown: BoolArray) -> tuple[AnyArray, AnyArray]:
    depth = np.where(unknown, np.nan, depth).astype(np.float32)
    return depth, np.where((depth == 0) | np.isnan(depth), depth, speed).astype(np.float32)
