"""What happens to the city: rain, rivers, seas, breaches, and what takes water away.

Frozen dataclasses, made by keywords; SI units; each checks itself and names the place and time
of what is wrong. What needs the terrain to be checked (does the point lie on
the grid? does a breach open anything?) is checked in `forcing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from pathlib import Path
from typing import Literal, Protocol, get_args, runtime_checkable

import numpy as np

from twin.arrays import FloatArray, FloatingArray, IntegerArray
from twin.criteria import DEEP_DEPTH, WET_DEPTH
from twin.errors import InputError
from twin.flood.observations import CrossSection, Gauge
from twin.notes import Note
from twin.quantities import QUANTITIES

__all__ = [
    "Breach",
    "ConstantInfiltration",
    "Drain",
    "EdgeCondition",
    "EdgeKind",
    "FloodScenario",
    "GreenAmptInfiltration",
    "HortonInfiltration",
    "Hyetograph",
    "InfiltrationMap",
    "Inflow",
    "LevelBoundary",
    "Pump",
    "RainField",
    "RainSource",
    "RoofStorage",
    "Sewer",
    "SewerInlet",
    "Side",
    "TimeSeries",
    "as_series",
]

EdgeKind = Literal["closed", "open", "outfall"]
Side = Literal["west", "east", "south", "north"]
Point = tuple[float, float]
SIDES: tuple[Side, ...] = ("west", "east", "south", "north")


# What changes in time.


def _checked_times(what: str, times: FloatArray, n_values: int) -> FloatArray:
    times = np.asarray(times, dtype=np.float64)
    if times.ndim != 1 or times.size == 0 or times.size != n_values:
        raise InputError(f"{what}: {times.size} times for {n_values} values, expected as many and at least one")
    if not np.isfinite(times).all():
        raise InputError(f"{what}: time {int(np.argmin(np.isfinite(times)))} is not finite")
    back = np.flatnonzero(np.diff(times) < 0)
    if back.size:
        k = int(back[0])
        raise InputError(
            f"{what}: times are not sorted: {times[k]} s is followed by {times[k + 1]} s (entry {k + 1}); sort them"
        )
    return times


@dataclass(frozen=True)
class TimeSeries:
    """A broken line in time, constant before its first and after its last point. Equal times make a jump.

    times : (n,) seconds from the start of the run, sorted; any sequence. [s]
    values : (n,) discharge [m3/s] or level [m] or whatever the user of the series says.

    >>> TimeSeries([0, 60], [0.0, 5.0]).at(30.0)
    2.5
    """

    times: FloatArray
    values: FloatArray
    _: KW_ONLY
    name: str = "series"

    def __post_init__(self) -> None:
        values = np.asarray(self.values, dtype=np.float64)
        object.__setattr__(self, "times", _checked_times(self.name, self.times, values.size))
        object.__setattr__(self, "values", values)
        if not np.isfinite(values).all():
            k = int(np.argmin(np.isfinite(values)))
            raise InputError(f"{self.name}: value {k} at {self.times[k]} s is {values[k]}, expected a number")

    def at(self, t: float) -> float:
        """Value at time t."""
        return float(np.interp(t, self.times, self.values))


def as_series(value: float | TimeSeries, name: str) -> TimeSeries:
    """A number as a series that never changes; a series as it is."""
    if isinstance(value, TimeSeries):
        return value
    return TimeSeries(np.array([0.0]), np.array([float(value)]), name=name)


@dataclass(frozen=True)
class Hyetograph:
    """Rain everywhere alike, steady within intervals: rates[k] holds from times[k] until times[k + 1].

    times : (n,) [s]; the last rate holds for ever, so end with 0. rates : (n,) [m/s]

    >>> from twin.quantities import HOUR, MM_PER_HOUR
    >>> Hyetograph([0, HOUR], [80 * MM_PER_HOUR, 0]).rates.size
    2
    """

    times: FloatArray
    rates: FloatingArray

    def __post_init__(self) -> None:
        rates = np.asarray(self.rates, dtype=np.float64)
        object.__setattr__(self, "times", _checked_times("hyetograph", self.times, rates.size))
        object.__setattr__(self, "rates", rates)
        bad = ~(np.isfinite(rates) & (rates >= 0))
        if bad.any():
            k = int(np.argmax(bad))
            raise InputError(f"rain is {rates[k]} m/s at {self.times[k]} s, expected zero or more")


@runtime_checkable
class RainSource(Protocol):
    """Rain by cell that is computed one interval at a time, see `RainField`.

    A dataclass, whose fields determine its rates: a checkpoint compares them.
    """

    @property
    def shape(self) -> tuple[int, int, int]:
        """(n, ny, nx)."""
        ...

    def interval(self, k: int) -> FloatingArray:
        """(ny, nx) rates of interval k, finite and not negative. [m/s]"""
        ...


@dataclass(frozen=True)
class RainField:
    """Rain by cell, steady within intervals: radar, or gauges interpolated to the grid.

    times : (n,) [s]; the last rates hold for ever
    rates : (n, ny, nx) on the terrain's grid, or a `RainSource`, of which one interval at a time is in memory. [m/s]
    """

    times: FloatArray
    rates: FloatingArray | RainSource

    def __post_init__(self) -> None:
        rates = self.rates if isinstance(self.rates, RainSource) else np.asarray(self.rates)
        if len(rates.shape) != 3:
            raise InputError(f"rain field has shape {rates.shape}, expected (times, ny, nx)")
        object.__setattr__(self, "times", _checked_times("rain field", self.times, rates.shape[0]))
        object.__setattr__(self, "rates", rates)
        if isinstance(rates, np.ndarray):
            for k, time in enumerate(self.times):
                _check_rates(rates[k], float(time))

    def interval(self, k: int) -> FloatingArray:
        """(ny, nx) rates from times[k] to times[k + 1]. [m/s]

        Raises
        ------
        InputError
            A rate is negative or not finite.
        """
        if isinstance(self.rates, np.ndarray):
            return np.asarray(self.rates[k])
        rates = self.rates.interval(k)
        _check_rates(rates, float(self.times[k]))
        return rates


def _check_rates(rates: FloatingArray, time: float) -> None:
    bad = ~(np.isfinite(rates) & (rates >= 0))
    if bad.any():
        j, i = np.argwhere(bad)[0]
        raise InputError(f"rain is {rates[j, i]} m/s at {time} s, row {j}, column {i}; expected zero or more")


# What takes water in and out.


@dataclass(frozen=True, kw_only=True)
class ConstantInfiltration:
    """The soil, or a sewer network with spare capacity everywhere, takes up to a constant rate. [m/s]"""

    rate: float

    def __post_init__(self) -> None:
        _not_negative("infiltration rate", self.rate)


@dataclass(frozen=True, kw_only=True)
class HortonInfiltration:
    """Capacity f = last + (first - last) exp(-decay t), t the time the cell has been wet.

    first, last : [m/s]; decay : [1/s]. Horton (1941), Soil Sci. Soc. Am. Proc. 5, 399-417.
    """

    first: float
    last: float
    decay: float

    def __post_init__(self) -> None:
        for name in ("first", "last", "decay"):
            _not_negative(f"Horton {name}", getattr(self, name))
        if not self.first >= self.last or not self.decay > 0:
            raise InputError(f"Horton: first {self.first} >= last {self.last} and decay {self.decay} > 0 expected")


@dataclass(frozen=True, kw_only=True)
class GreenAmptInfiltration:
    """Capacity f = K (1 + suction deficit / F), F the depth taken so far; Green and Ampt (1911).

    conductivity K [m/s], suction head at the wetting front [m], moisture deficit [-].
    Steps are solved with the quadratic of Li, Stricker et al. (1976).
    """

    conductivity: float
    suction: float
    moisture_deficit: float

    def __post_init__(self) -> None:
        for name in ("conductivity", "suction", "moisture_deficit"):
            _not_negative(f"Green-Ampt {name}", getattr(self, name))


Infiltration = ConstantInfiltration | HortonInfiltration | GreenAmptInfiltration


@dataclass(frozen=True, kw_only=True)
class InfiltrationMap:
    """Infiltration by land use: soil_class[j, i] picks models[soil_class]; -1 is sealed ground.

    soil_class : (ny, nx) int
        Position in `models`; -1 is sealed ground.
    models : the infiltration of each class
    """

    soil_class: IntegerArray
    models: tuple[Infiltration, ...]

    def __post_init__(self) -> None:
        soil_class = np.asarray(self.soil_class)
        if soil_class.ndim != 2 or soil_class.dtype.kind not in "iu":
            raise InputError("soil_class must be an (ny, nx) array of integers")
        if soil_class.max(initial=-1) >= len(self.models) or soil_class.min(initial=0) < -1:
            raise InputError(
                f"soil_class runs from {soil_class.min()} to {soil_class.max()}, "
                f"expected -1 to {len(self.models) - 1} for {len(self.models)} models"
            )


@dataclass(frozen=True, kw_only=True)
class Drain:
    """An inlet that swallows up to its capacity [m3/s], until `volume` [m3] is full (a tank; default: never)."""

    x: float
    y: float
    capacity: float
    volume: float = np.inf
    name: str = "drain"

    def __post_init__(self) -> None:
        _points(self.name, ((self.x, self.y),))
        _not_negative(f"{self.name} capacity", self.capacity)
        _not_negative(f"{self.name} volume", self.volume, finite=False)


@dataclass(frozen=True, kw_only=True)
class Pump:
    """Lifts water from a cell while it is deeper than start_depth: out of the city, or to another point.

    capacity : number or series. [m3/s]
    start_depth : of the cell at (x, y), at which it starts and below which it takes nothing. [m]
    to : (x, y) where the water is let go again, None for out of the grid.
    """

    x: float
    y: float
    capacity: float | TimeSeries
    start_depth: float = 0.0
    to: Point | None = None
    name: str = "pump"

    def __post_init__(self) -> None:
        _points(self.name, ((self.x, self.y), *(() if self.to is None else (self.to,))))
        series = as_series(self.capacity, self.name)
        if (series.values < 0).any():
            raise InputError(f"{self.name} at ({self.x}, {self.y}): capacity is negative")
        _not_negative(f"{self.name} start_depth", self.start_depth)
        deepest = QUANTITIES["depth"].high
        if self.start_depth > deepest:
            raise InputError(
                f"{self.name}: start_depth is {self.start_depth} m, expected a depth of water up to {deepest:g} m, "
                "not an elevation"
            )


@dataclass(frozen=True, kw_only=True)
class RoofStorage:
    """Roofs that hold back the first `depth` of rain [m], e.g. blue-green roofs; the rest runs off.

    buildings : rows of buildings as in Terrain.building; None for all.
    """

    depth: float
    buildings: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        _not_negative("roof storage depth", self.depth)


@dataclass(frozen=True)
class Inflow:
    """A hydrograph [m3/s] let in at a point ((x, y),) or spread along a line of points.

    velocity : (x, y) of the water that enters; at rest without, so that it has to build up the
        head that sets it moving. Shallow water only. [m/s]

    >>> Inflow(TimeSeries([0, 60], [0, 5]), [(10.0, 20.0)]).line
    ((10.0, 20.0),)
    """

    hydrograph: TimeSeries | float
    line: tuple[Point, ...]
    _: KW_ONLY
    name: str = "inflow"
    velocity: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "velocity", tuple(float(part) for part in self.velocity))
        if len(self.velocity) != 2 or not np.isfinite(self.velocity).all():
            raise InputError(f"{self.name}: velocity is {self.velocity}, expected (x, y) in m/s")
        object.__setattr__(self, "line", _points(self.name, self.line))
        series = as_series(self.hydrograph, self.name)
        object.__setattr__(self, "hydrograph", series)
        if (series.values < 0).any():
            k = int(np.argmax(series.values < 0))
            raise InputError(
                f"{self.name}: discharge is {series.values[k]} m3/s at {series.times[k]} s; a Pump takes water out"
            )
        if not self.line:
            raise InputError(f"{self.name}: no point given, expected ((x, y), ...)")


@dataclass(frozen=True)
class LevelBoundary:
    """A water level in time [m, terrain's datum]: along an edge of the grid (sea, river mouth), or in cells.

    edge : "west", "east", "south" or "north", or None with cells.
    span : part of the edge, coordinates along it (y for west and east, x else); None for all. [m]
    cells : points (x, y) whose cells take this level.
    """

    series: TimeSeries | float
    _: KW_ONLY
    edge: Side | None = None
    span: tuple[float, float] | None = None
    cells: tuple[Point, ...] = ()
    name: str = "level"

    def __post_init__(self) -> None:
        object.__setattr__(self, "series", as_series(self.series, self.name))
        object.__setattr__(self, "cells", _points(self.name, self.cells))
        if (self.edge is None) == (not self.cells):
            raise InputError(f"{self.name}: give either an edge or cells")
        if self.edge is not None and self.edge not in SIDES:
            raise InputError(f"{self.name}: edge is {self.edge!r}, expected one of {', '.join(SIDES)}")
        if self.span is not None and self.edge is None:
            raise InputError(f"{self.name}: span {self.span} is part of an edge, and no edge is given")
        object.__setattr__(self, "span", _checked_span(self.name, self.span))


@dataclass(frozen=True, kw_only=True)
class EdgeCondition:
    """What is beyond an edge of the grid, or a part of it. Water leaves here and does not enter; see `LevelBoundary`.

    side : "west", "east", "south" or "north".
    span : part of the side, coordinates along it (y for west and east, x else); None for all. [m]
    kind : "closed", "open" or "outfall" as in `FloodScenario`; "normal_slope", where water leaves at the discharge that
        Manning's formula gives for its depth and `slope`; or "rating", where it leaves by a rating curve.
    slope : of the energy line beyond a normal slope. [-]
    rating : ((level, discharge), ...) by ascending level [m, terrain's datum], between which it is linear; below the
        first level its discharge, above the last that one's. The discharge is of the whole part [m3/s], shared by
        conveyance at its mean level, or, with per_metre, of each metre [m2/s].

    >>> EdgeCondition(side="east", kind="rating", rating=((1.0, 0.0), (2.0, 30.0))).per_metre
    False
    """

    side: Side
    kind: Literal["closed", "open", "outfall", "normal_slope", "rating"]
    span: tuple[float, float] | None = None
    slope: float | None = None
    rating: tuple[tuple[float, float], ...] = ()
    per_metre: bool = False
    name: str = "edge"

    def __post_init__(self) -> None:
        kinds = (*get_args(EdgeKind), "normal_slope", "rating")
        if self.side not in SIDES:
            raise InputError(f"{self.name}: side is {self.side!r}, expected one of {', '.join(SIDES)}")
        if self.kind not in kinds:
            raise InputError(f"{self.name}: kind is {self.kind!r}, expected one of {', '.join(kinds)}")
        object.__setattr__(self, "span", _checked_span(self.name, self.span))
        if (self.slope is None) == (self.kind == "normal_slope"):
            raise InputError(f"{self.name}: slope is {self.slope} for kind {self.kind!r}; a normal slope needs one")
        if self.slope is not None and not 0 < self.slope <= 1:
            raise InputError(f"{self.name}: slope is {self.slope}, expected above 0 and up to 1, metres per metre")
        rating = tuple((float(level), float(discharge)) for level, discharge in self.rating)
        object.__setattr__(self, "rating", rating)
        if bool(rating) != (self.kind == "rating"):
            raise InputError(f"{self.name}: {len(rating)} rows of a rating curve for kind {self.kind!r}")
        for row, (level, discharge) in enumerate(rating):
            if not (np.isfinite(level) and np.isfinite(discharge)) or discharge < 0:
                raise InputError(
                    f"{self.name}: row {row} of the rating curve is ({level}, {discharge}), expected a level [m] and a "
                    "discharge of zero or more"
                )
            if row and not level > rating[row - 1][0]:
                raise InputError(
                    f"{self.name}: level {level} m in row {row} of the rating curve follows {rating[row - 1][0]} m; "
                    "sort the rows by level"
                )


@dataclass(frozen=True, kw_only=True)
class Breach:
    """A wall or levee gives way along a line: the gap widens from the line's middle, its sill sinks.

    line : ((x, y), (x, y)) along the levee; faces with a crest within a cell of it take part.
    time : when it begins. [s]
    width : final width, reached after width_time. [m], [s]
    sill : final elevation of the gap (not a height above ground), reached after sill_time; below the crest. [m], [s]

    >>> Breach(line=((0.0, 0.0), (0.0, 50.0)), time=600.0, width=20.0, sill=1.5).width_time
    0.0
    """

    line: tuple[Point, Point]
    time: float
    width: float
    sill: float
    width_time: float = 0.0
    sill_time: float = 0.0
    name: str = "breach"

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", _points(self.name, self.line))
        if len(self.line) != 2 or self.line[0] == self.line[1]:
            raise InputError(f"{self.name}: line is {self.line}, expected two different points")
        _not_negative(f"{self.name} time", self.time)
        for what in ("width", "width_time", "sill_time"):
            _not_negative(f"{self.name} {what}", getattr(self, what))
        if not self.width > 0:
            raise InputError(f"{self.name}: width is {self.width} m, so nothing would open; expected more than zero")
        if not np.isfinite(self.sill):
            raise InputError(f"{self.name}: sill is {self.sill}, expected an elevation")


@dataclass(frozen=True, kw_only=True)
class SewerInlet:
    """A grate over a node of the network.

    node : its id in the SWMM file. x, y : [m]. perimeter : of the open sides [m]; area : of the clear opening [m2].
    """

    node: str
    x: float
    y: float
    perimeter: float = 1.8
    area: float = 0.3

    def __post_init__(self) -> None:
        if not np.isfinite([self.x, self.y]).all():
            raise InputError(f"inlet at node {self.node!r}: point ({self.x}, {self.y}) is not finite")
        for name in ("perimeter", "area"):
            value = getattr(self, name)
            if not value > 0 or not np.isfinite(value):
                raise InputError(f"inlet at node {self.node!r}: {name} is {value}, expected above zero")


@dataclass(frozen=True, kw_only=True)
class Sewer:
    """A SWMM network and its inlets.

    network : SWMM input file (.inp) with FLOW_UNITS CMS and no ponding.
    interval : between exchanges, whole seconds, a multiple of the file's ROUTING_STEP. [s]
    """

    network: str | Path
    inlets: tuple[SewerInlet, ...]
    interval: int = 5

    def __post_init__(self) -> None:
        object.__setattr__(self, "inlets", tuple(self.inlets))
        if not self.inlets:
            raise InputError("the sewer has no inlet; water could not get in")
        if not self.interval > 0 or int(self.interval) != self.interval:
            raise InputError(f"sewer interval is {self.interval}, expected a positive whole number of seconds")
        object.__setattr__(self, "interval", int(self.interval))
        if not Path(self.network).is_file():
            raise InputError(f"sewer network {self.network} is not a file; give a SWMM input file (.inp)")


def _points(what: str, points: Iterable[Point]) -> tuple[Point, ...]:
    """Points as pairs of floats; an error names the one that is not finite."""
    found = tuple((float(x), float(y)) for x, y in points)
    for point in found:
        if not np.isfinite(point).all():
            raise InputError(f"{what}: point {point} is not finite, expected (x, y) in metres")
    return found


def _checked_span(what: str, span: tuple[float, float] | None) -> tuple[float, float] | None:
    """Part of an edge as two ascending numbers."""
    if span is None:
        return None
    low, high = (float(end) for end in span)
    if not low < high:  # NaN too
        raise InputError(f"{what}: span is {span}, expected two coordinates, the smaller first")
    return low, high


def _not_negative(what: str, value: float, *, finite: bool = True) -> None:
    if not value >= 0 or (finite and not np.isfinite(value)):
        raise InputError(f"{what} is {value}, expected zero or more")


@dataclass(frozen=True, kw_only=True)
class FloodScenario:
    """All that drives a flood. Times in seconds from the start of the run.

    Attributes
    ----------
    duration, output_interval : [s]
        output_interval None gives about 24 outputs.
    rain : rate [m/s], Hyetograph or RainField.
    infiltration : one model for all open ground, or an InfiltrationMap.
    drains, pumps, roof_storage, inflows, levels, breaches : what lets water in, takes it out or holds it back.
    edges : "closed", "open" or "outfall" for all four sides, or a mapping side -> kind (missing sides closed).
        "open" lets moving water and waves out and leaves a still pond alone (open sea, a street that goes on);
        at an "outfall" the ground ends in a free fall (quay, weir, river bank far above its river) and ponds drain.
    edge_conditions : other kinds than these, of sides or parts of them, see `EdgeCondition`; the last one counts, and a
        level along an edge counts before all of them.
    wet_depth : depth from which water counts as arrived. [m]
    deep_depth : depth whose duration is kept; 0.5 m as in Japan's 浸水継続時間. [m]
    courant : Courant number of the time step, up to 0.5. [-]
    longest_step : of the solver. [s]
    track_every : steps of the solver between two samples of the maxima. [-]
    crs : coordinate system of all points here; None takes the terrain's.
    height_datum : of all levels here, as in Terrain, or "T.P."; None takes the terrain's.
    name : title of the result.
    assumptions : notes carried into the result; a text stands for a plain note.
    sewer : pipes beneath, see `Sewer`.
    fill_from_boundaries : whether water that is connected to a level boundary and lies below its level at time 0 stands
        there at the start, see `twin.flood.connected_water`; otherwise the run starts dry, and the sea rushes in.
    gauges, sections : points and lines that are recorded at steps of their own, see `Gauge`, `CrossSection`.

    Examples
    --------
    >>> from twin.quantities import HOUR, MM_PER_HOUR
    >>> FloodScenario(duration=2 * HOUR, rain=80 * MM_PER_HOUR).output_times.size
    25
    """

    duration: float
    output_interval: float | None = None
    rain: float | Hyetograph | RainField | None = None
    infiltration: Infiltration | InfiltrationMap | None = None
    drains: tuple[Drain, ...] = ()
    pumps: tuple[Pump, ...] = ()
    roof_storage: tuple[RoofStorage, ...] = ()
    inflows: tuple[Inflow, ...] = ()
    levels: tuple[LevelBoundary, ...] = ()
    breaches: tuple[Breach, ...] = ()
    edges: EdgeKind | Mapping[Side, EdgeKind] = "closed"
    edge_conditions: tuple[EdgeCondition, ...] = ()
    wet_depth: float = WET_DEPTH
    deep_depth: float = DEEP_DEPTH
    courant: float = 0.45
    longest_step: float = 30.0
    track_every: int = 8
    crs: object | None = None
    height_datum: str | None = None
    name: str = "flood"
    assumptions: tuple[Note | str, ...] = ()
    sewer: Sewer | None = None
    fill_from_boundaries: bool = True
    gauges: tuple[Gauge, ...] = ()
    sections: tuple[CrossSection, ...] = ()

    def __post_init__(self) -> None:
        for name in ("duration", "output_interval", "longest_step"):
            value = getattr(self, name)
            if value is None:
                continue
            if not value > 0 or not np.isfinite(value):
                raise InputError(f"{name} is {value}, expected a positive number of seconds")
        if not 0 < self.courant <= 0.5:
            raise InputError(f"courant is {self.courant}, expected above 0 and up to 0.5")
        for name in ("wet_depth", "deep_depth"):
            _not_negative(name, getattr(self, name))
        if self.wet_depth > self.deep_depth:
            raise InputError(f"wet_depth is {self.wet_depth} m, expected at most deep_depth, {self.deep_depth} m")
        for name in ("duration", "output_interval", "longest_step", "courant", "wet_depth", "deep_depth"):
            value = getattr(self, name)
            object.__setattr__(self, name, None if value is None else float(value))
        for note in self.assumptions:
            if not isinstance(note, (Note, str)):
                raise InputError(f"assumptions hold a {type(note).__name__}, expected notes")
        plain = tuple(note if isinstance(note, Note) else Note.plain(note) for note in self.assumptions)
        object.__setattr__(self, "assumptions", plain)
        for name in (
            "drains", "pumps", "roof_storage", "inflows", "levels", "edge_conditions", "breaches", "gauges", "sections",
        ):  # fmt: skip
            object.__setattr__(self, name, tuple(getattr(self, name)))
        if isinstance(self.rain, (int, float, np.number)):
            object.__setattr__(self, "rain", float(self.rain))
            _not_negative("rain", float(self.rain))
        elif self.rain is not None and not isinstance(self.rain, (Hyetograph, RainField)):
            raise InputError(f"rain is a {type(self.rain).__name__}, expected a number [m/s], Hyetograph or RainField")
        kinds = {self.edges} if isinstance(self.edges, str) else set(self.edges.values())
        sides = set() if isinstance(self.edges, str) else set(self.edges)
        if not kinds <= set(get_args(EdgeKind)) or not sides <= set(SIDES):
            raise InputError(
                f"edges is {self.edges!r}, expected one of {get_args(EdgeKind)}, or a mapping of {SIDES} to these"
            )
        if not self.track_every >= 1 or int(self.track_every) != self.track_every:
            raise InputError(f"track_every is {self.track_every}, expected a whole number of steps of at least 1")

    @property
    def output_times(self) -> FloatArray:
        """(n,) times of output: 0, every interval, and the end. [s]"""
        interval = self.output_interval or self.duration / 24.0
        n = int(np.ceil(self.duration / interval - 1e-9))
        return np.append(np.arange(n) * interval, self.duration)

    def edge(self, side: Side) -> EdgeKind:
        """Kind of one side."""
        return self.edges if isinstance(self.edges, str) else self.edges.get(side, "closed")
