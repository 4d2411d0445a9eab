"""Gauges and cross-sections: what is recorded at points and through lines, at steps of their own.

Steps of the solver end at the recording times, so a gauge holds the state itself, and the volume through a section is
the sum of the solver's own fluxes through a chain of cell faces. The chain follows the line from grid corner to grid
corner; its volume over a time is exact, its place is that of the faces.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray, FloatArray, FloatingArray
from twin.errors import InputError
from twin.kernels.shallow_water.physics import MOVING, bin_at, velocity_weight
from twin.kernels.shallow_water.tables import DEPTH, FACES_X, FACES_Y, FLOW_X, FLOW_Y, PAD, Sections
from twin.quantities import attributes

if TYPE_CHECKING:
    from twin.grid import Grid
    from twin.terrain import Terrain

__all__ = ["CrossSection", "Gauge", "Observations", "observation_variables", "section_table"]

Point = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Gauge:
    """A point whose water is recorded at a step of its own.

    x, y : [m]
    interval : between two records. [s]

    >>> Gauge(x=5.0, y=15.0, name="bridge").interval
    60.0
    """

    x: float
    y: float
    interval: float = 60.0
    name: str = "gauge"

    def __post_init__(self) -> None:
        if not np.isfinite([self.x, self.y]).all():
            raise InputError(f"{self.name}: point ({self.x}, {self.y}) is not finite, expected (x, y) in metres")
        _check_interval(self.name, self.interval)


@dataclass(frozen=True, kw_only=True)
class CrossSection:
    """A line through which discharge is recorded, positive from its right to its left side.

    Somebody who looks downstream from a line drawn from the left to the right bank sees positive discharge; a closed
    line drawn anticlockwise counts what enters as positive.

    line : ((x, y), ...) of two points or more. [m]
    interval : over which discharge is averaged. [s]

    >>> CrossSection(line=((0.0, 10.0), (20.0, 10.0))).name
    'section'
    """

    line: tuple[Point, ...]
    interval: float = 60.0
    name: str = "section"

    def __post_init__(self) -> None:
        line = tuple((float(x), float(y)) for x, y in self.line)
        object.__setattr__(self, "line", line)
        if len(line) < 2 or not np.isfinite(line).all():
            raise InputError(f"{self.name}: line is {line}, expected two or more finite points (x, y)")
        _check_interval(self.name, self.interval)


def _check_interval(name: str, interval: float) -> None:
    if not (np.isfinite(interval) and interval > 0):
        raise InputError(f"{name}: interval is {interval}, expected a positive number of seconds")


def section_table(grid: Grid, sections: Iterable[CrossSection]) -> Sections:
    """Faces of all sections, as `tables.Sections`, with no volume yet.

    Raises
    ------
    InputError
        A point of a line is outside the grid, or a line is shorter than a cell.
    """
    sections = tuple(sections)
    rows: list[tuple[int, int, int, float, int]] = []
    for k, section in enumerate(sections):
        found = _chain(grid, section)
        rows += [(axis, j + PAD, i + PAD, float(sign), k) for (axis, j, i), sign in sorted(found.items()) if sign]
    table = np.array(rows, np.float64).reshape(-1, 5)
    axis, row, column, number = (np.ascontiguousarray(table[:, k]).astype(np.int64) for k in (0, 1, 2, 4))
    return Sections(axis, row, column, np.ascontiguousarray(table[:, 3]), number, np.zeros(len(sections)))


def _chain(grid: Grid, section: CrossSection) -> dict[tuple[int, int, int], int]:
    """Signed faces (axis, row, column) of a section: +1 where a flux towards the larger index is positive."""
    xy = np.asarray(section.line)
    place = (xy - (grid.x0, grid.y0)) / grid.cell_size
    outside = (place < -1e-9).any(axis=1) | (place > np.array([grid.nx, grid.ny]) + 1e-9).any(axis=1)
    if outside.any():
        x, y = xy[int(np.argmax(outside))]
        raise InputError(
            f"{section.name}: point ({x:g}, {y:g}) is outside the grid, which spans "
            f"{tuple(float(v) for v in grid.bounds)}; cut the line at the edge"
        )
    corners = np.rint(place).astype(np.int64)
    faces: dict[tuple[int, int, int], int] = {}
    n_steps = 0
    for start, end in pairwise(corners):
        for a, b in _steps(tuple(start.tolist()), tuple(end.tolist())):
            n_steps += 1
            face, sign = _face(a, b)
            faces[face] = faces.get(face, 0) + sign
    if not n_steps:
        raise InputError(
            f"{section.name}: the line is shorter than a cell of {grid.cell_size:g} m and meets no face; lengthen it"
        )
    return faces


def _face(a: tuple[int, int], b: tuple[int, int]) -> tuple[tuple[int, int, int], int]:
    """The face between two neighbouring grid corners, and the sign of its flux from the right to the left side."""
    (i, j), (di, dj) = a, (b[0] - a[0], b[1] - a[1])
    if di:
        return (FACES_Y, j, min(i, b[0])), di
    return (FACES_X, min(j, b[1]), i), -dj


def _steps(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Single steps between grid corners along a straight line, the same for both directions of it."""
    if start > end:
        return [(b, a) for a, b in reversed(_steps(end, start))]
    (i, j), (i_end, j_end) = start, end
    di, dj = abs(i_end - i), abs(j_end - j)
    step_i, step_j = (1 if i_end > i else -1), (1 if j_end > j else -1)
    found = []
    done_i = done_j = 0
    for _ in range(di + dj):
        # next step along the axis that is behind the straight line, as walls are traced
        if (done_i + 0.5) * dj < (done_j + 0.5) * di:
            after = (i + step_i, j)
            done_i += 1
        else:
            after = (i, j + step_j)
            done_j += 1
        found.append(((i, j), after))
        i, j = after
    return found


def _gauge_cells(terrain: Terrain, gauges: tuple[Gauge, ...]) -> tuple[AnyArray, AnyArray]:
    """Rows and columns of the cells of gauges."""
    row, column = terrain.grid.rows_columns(np.array([g.x for g in gauges]), np.array([g.y for g in gauges]))
    for gauge, j, i in zip(gauges, row, column):
        if j < 0:
            raise InputError(
                f"{gauge.name}: ({gauge.x:g}, {gauge.y:g}) is outside the grid, which spans "
                f"{tuple(float(v) for v in terrain.grid.bounds)}"
            )
        if terrain.blocked[j, i]:
            raise InputError(
                f"{gauge.name}: ({gauge.x:g}, {gauge.y:g}) lies in the cell of a building, where there is no water; "
                "move it to open ground"
            )
    return row, column


_GAUGE = ("gauge_depth", "gauge_level", "gauge_speed")


@dataclass
class Observations:
    """Records so far; a run appends to them and a checkpoint keeps them.

    gauges, sections, row, column, elevation, is_known : what is recorded, and the cells of the gauges
    is_inertial : whether discharge is on faces
    gauge_time, section_time : [s]; depth, level, speed : (n_gauges,) at each time; volume : (n_sections,) so far [m3]
    """

    gauges: tuple[Gauge, ...]
    sections: tuple[CrossSection, ...]
    row: AnyArray
    column: AnyArray
    elevation: FloatArray
    is_known: AnyArray
    is_inertial: bool
    gauge_time: list[float] = field(default_factory=list)
    section_time: list[float] = field(default_factory=list)
    water: list[FloatArray] = field(default_factory=list)
    volume: list[FloatArray] = field(default_factory=list)

    @classmethod
    def of(
        cls, terrain: Terrain, gauges: tuple[Gauge, ...], sections: tuple[CrossSection, ...], *, is_inertial: bool
    ) -> Observations:  # fmt: skip
        """No records yet."""
        row, column = _gauge_cells(terrain, gauges)
        is_known = getattr(terrain, "is_known", None)
        known = np.ones(len(gauges), bool) if is_known is None else np.asarray(is_known)[row, column]
        return cls(gauges, sections, row, column, terrain.elevation[row, column], known, is_inertial)

    def next_time(self, time: float) -> float:
        """The first recording time after a time; inf where nothing is recorded. [s]"""
        return min(_next(self.gauges, time), _next(self.sections, time))

    def take(self, time: float, water: FloatingArray, volume: FloatArray, *, is_last: bool) -> None:
        """Record a state where its time is a recording time, or the start or end of the run.

        water : (4, NY, NX) state; volume : (n_sections,) through the sections since the start [m3]
        """
        if self.gauges and (is_last or _is_due(self.gauges, time)) and time not in self.gauge_time[-1:]:
            self.gauge_time.append(time)
            self.water.append(self._sample(water))
        if self.sections and (is_last or _is_due(self.sections, time)) and time not in self.section_time[-1:]:
            self.section_time.append(time)
            self.volume.append(volume.copy())

    def _sample(self, water: FloatingArray) -> FloatArray:
        """(3, n_gauges): depth, level, speed."""
        j, i = self.row + PAD, self.column + PAD
        depth = water[DEPTH, j, i].astype(np.float64)
        x, y = water[FLOW_X, j, i].astype(np.float64), water[FLOW_Y, j, i].astype(np.float64)
        if self.is_inertial:
            x, y = 0.5 * (x + water[FLOW_X, j, i + 1]), 0.5 * (y + water[FLOW_Y, j + 1, i])
        weight = np.array([velocity_weight(float(d)) for d in depth])
        speed = np.where(depth > MOVING, np.hypot(x, y) * weight, 0.0)
        level = np.where(depth > 0, self.elevation + depth, np.nan)
        found = np.stack([depth, level, speed])
        found[:, ~self.is_known] = np.nan
        return found

    def saved(self) -> dict[str, AnyArray]:
        """Records as arrays, by name."""
        n, m = len(self.gauges), len(self.sections)
        return {
            "gauge_time": np.array(self.gauge_time), "section_time": np.array(self.section_time),
            "water": np.array(self.water).reshape(len(self.water), 3, n),
            "volume": np.array(self.volume).reshape(len(self.volume), m),
        }  # fmt: skip

    def restore(self, saved: dict[str, AnyArray]) -> None:
        """Go on from `saved`."""
        self.gauge_time, self.section_time = saved["gauge_time"].tolist(), saved["section_time"].tolist()
        self.water, self.volume = list(saved["water"]), list(saved["volume"])


def _next(places: tuple[Gauge | CrossSection, ...], time: float) -> float:
    intervals = {float(place.interval) for place in places}
    return min(((bin_at(time, interval) + 1) * interval for interval in intervals), default=np.inf)


def _is_due(places: tuple[Gauge | CrossSection, ...], time: float) -> bool:
    return any(bin_at(time, float(place.interval)) * float(place.interval) == time for place in places)


def observation_variables(found: Observations) -> tuple[dict[str, Any], dict[str, Any]]:
    """Variables and coordinates of the records; none where nothing is recorded. xarray's (dims, values, attributes).

    section_discharge is the mean over the interval before; NaN at the start, where there is none.
    """
    saved = found.saved()
    data: dict[str, Any] = {}
    at: dict[str, Any] = {}
    seconds = {"units": "s", "long_name": "time since the start"}
    if found.gauges:
        for name, values in zip(_GAUGE, np.moveaxis(saved["water"], 1, 0)):
            data[name] = (("gauge_time", "gauge"), values.astype(np.float32), attributes(name))
        at["gauge_time"] = ("gauge_time", saved["gauge_time"], dict(seconds))
        at["gauge"] = ("gauge", np.array([gauge.name for gauge in found.gauges], object))
        at["gauge_x"] = ("gauge", [gauge.x for gauge in found.gauges], {"units": "m"})
        at["gauge_y"] = ("gauge", [gauge.y for gauge in found.gauges], {"units": "m"})
    if found.sections:
        time, volume = saved["section_time"], saved["volume"]
        discharge = np.full(volume.shape, np.nan)
        discharge[1:] = np.diff(volume, axis=0) / np.diff(time)[:, None]
        dims = ("section_time", "section")
        data["section_discharge"] = (dims, discharge, attributes("section_discharge"))
        data["section_volume"] = (dims, volume, attributes("section_volume"))
        at["section_time"] = ("section_time", time, dict(seconds))
        at["section"] = ("section", np.array([section.name for section in found.sections], object))
    return data, at
