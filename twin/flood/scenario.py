"""What happens to the city: rain, rivers, seas, breaches, and what takes water away.

Frozen dataclasses, made by keywords; SI units; each checks itself and names the place and time
of what is wrong. What needs the terrain to be checked (does the point lie on
the grid? does a breach open anything?) is checked in `forcing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Literal, Protocol, get_args, runtime_checkable

import numpy as np

from twin.arrays import FloatArray, FloatingArray, IntegerArray
from twin.criteria import DEEP_DEPTH, WET_DEPTH
from twin.errors import InputError
from twin.flood.gauge_records import CrossSection, Gauge
from twin.notes import Note
from twin.quantities import QUANTITIES

__all__ = [
    "Breach",
    "Bridge",
    "ConstantInfiltration",
    "Culvert",
    "CurveNumberInfiltration",
    "Drain",
    "EdgeCondition",
    "EdgeKind",
    "FloodScenario",
    "Gate",
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
    "Rule",
    "Sewer",
    "SewerInlet",
    "Side",
    "TimeSeries",
    "Weir",
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


@dataclass(frozen=True, kw_only=True)
class CurveNumberInfiltration:
    """Of the rain P on a cell since the start, (P - Ia)^2 / (P - Ia + S) runs off; the rest is taken as it falls.

    S = 25.4 mm (1000 / curve_number - 10); Ia = abstraction_ratio S, before which nothing runs off. Water that flows
    onto the cell is not taken. USDA NRCS (2004), National Engineering Handbook 630, ch. 10.

    >>> round(CurveNumberInfiltration(curve_number=80.0).retention, 6)
    0.0635
    """

    curve_number: float
    abstraction_ratio: float = 0.2

    def __post_init__(self) -> None:
        if not 0 < self.curve_number <= 100:
            raise InputError(f"curve_number is {self.curve_number}, expected above 0 and up to 100")
        _not_negative("curve number abstraction_ratio", self.abstraction_ratio)

    @property
    def retention(self) -> float:
        """S. [m]"""
        return 0.0254 * (1000.0 / self.curve_number - 10.0)


Infiltration = ConstantInfiltration | HortonInfiltration | GreenAmptInfiltration | CurveNumberInfiltration


@dataclass(frozen=True, kw_only=True)
class InfiltrationMap:
    """Infiltration by land use: soil_class[j, i] picks models[soil_class]; -1 is sealed ground.

    soil_class : (ny, nx) int
        Position in `models`; -1 is sealed ground.
    models : the infiltration of each class
    sewers : capacity of the sewers under all open ground, sealed or not, beside what soaks in [m/s]
    """

    soil_class: IntegerArray
    models: tuple[Infiltration, ...]
    sewers: float = 0.0

    def __post_init__(self) -> None:
        _not_negative("capacity of the sewers", self.sewers)
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
class Rule:
    """When a gate, weir, culvert or pump is open (runs), by the water level at a gauge.

    x, y : of the gauge. [m]
    open_above, close_below : levels, for what lets high water out. [m]
    close_above, open_below : levels, for what keeps high water from coming in. Give one pair. [m]
    is_open : at the start; None for closed with the first pair and open with the second.

    Between the two levels it stays as it was.

    >>> Rule(x=5.0, y=5.0, open_above=2.0, close_below=1.5).starts_open
    False
    """

    x: float
    y: float
    open_above: float | None = None
    close_below: float | None = None
    close_above: float | None = None
    open_below: float | None = None
    is_open: bool | None = None
    name: str = "rule"

    def __post_init__(self) -> None:
        _points(self.name, ((self.x, self.y),))
        drains = (self.open_above, self.close_below)
        keeps = (self.close_above, self.open_below)
        pairs = [pair for pair in (drains, keeps) if None not in pair]
        if len(pairs) != 1 or (drains if pairs[0] is keeps else keeps) != (None, None):
            raise InputError(f"{self.name}: give open_above with close_below, or close_above with open_below")
        above, below = self.levels
        if not below <= above or not np.isfinite([above, below]).all():
            raise InputError(
                f"{self.name}: levels are {above} m (above) and {below} m (below), expected the first higher"
            )

    @property
    def opens_above(self) -> bool:
        """Whether high water opens it."""
        return self.open_above is not None

    @property
    def levels(self) -> tuple[float, float]:
        """Upper and lower level. [m]"""
        pair = (self.open_above, self.close_below) if self.opens_above else (self.close_above, self.open_below)
        return float(pair[0] or 0.0), float(pair[1] or 0.0)

    @property
    def starts_open(self) -> bool:
        """Whether it is open before its gauge has been read."""
        return not self.opens_above if self.is_open is None else self.is_open


@dataclass(frozen=True, kw_only=True)
class Pump:
    """Lifts water from a cell while it is deeper than start_depth: out of the city, or to another point.

    capacity : number or series. [m3/s]
    start_depth : of the cell at (x, y), at which it starts and below which it takes nothing. [m]
    to : (x, y) where the water is let go again, None for out of the grid.
    rule : when it runs, by the level at a gauge; None for always.
    """

    x: float
    y: float
    capacity: float | TimeSeries
    start_depth: float = 0.0
    to: Point | None = None
    rule: Rule | None = None
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
class _Link:
    """What all structures between two points have.

    at : (x, y) of the first end, upstream in the usual direction. [m]
    to : (x, y) of the other end; None for out of the grid, where the level is `tail`.
    tail : level beyond the grid, number or series; None for a free fall. [m, terrain's datum]
    flap : whether a flap lets water through from `at` to `to` only.
    rule : when it is open, by the level at a gauge; None for always.
    """

    at: Point
    to: Point | None = None
    tail: float | TimeSeries | None = None
    flap: bool = False
    rule: Rule | None = None
    name: str = "structure"

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", _points(self.name, (self.at,))[0])
        if self.to is not None:
            object.__setattr__(self, "to", _points(self.name, (self.to,))[0])
            if self.tail is not None:
                raise InputError(
                    f"{self.name}: tail is the level beyond the grid, but `to` is {self.to}; leave one out"
                )
        if self.tail is not None:
            object.__setattr__(self, "tail", as_series(self.tail, self.name))

    def _above_zero(self, *names: str) -> None:
        for name in names:
            value = getattr(self, name)
            if not value > 0 or not np.isfinite(value):
                raise InputError(f"{self.name} at {self.at}: {name} is {value}, expected above zero")

    def _elevations(self, *names: str) -> None:
        for name in names:
            if not np.isfinite(getattr(self, name)):
                raise InputError(f"{self.name} at {self.at}: {name} is {getattr(self, name)}, expected an elevation")


@dataclass(frozen=True, kw_only=True)
class Culvert(_Link):
    """A culvert or an underpass for water: the smaller discharge of inlet and outlet control (FHWA HDS-5).

    invert, to_invert : elevation of its floor at the two ends. [m, terrain's datum]
    height : inside, the diameter without a width [m]; width : inside of a box, None for a circular one. [m]
    length : of the barrel; the distance of the ends, which `to` must give, without. [m]
    roughness : Manning's n; concrete by default. [s/m^(1/3)]
    entrance_loss : coefficient of outlet control. [-]
    barrels : number of equal ones.
    inlet : (K, M, c, Y) of form 1 in HDS-5 Table A.1; without, a square edge with headwall where it is circular, wing
        walls of 30 to 75 degrees at a box.

    >>> Culvert(at=(0.0, 0.0), to=(30.0, 0.0), invert=1.0, to_invert=0.9, height=1.2).size
    (1.2, 1.2, 30.0)
    """

    invert: float
    to_invert: float
    height: float
    width: float | None = None
    length: float | None = None
    roughness: float = 0.013
    entrance_loss: float = 0.5
    barrels: int = 1
    inlet: tuple[float, float, float, float] | None = None
    name: str = "culvert"

    def __post_init__(self) -> None:
        super().__post_init__()
        self._elevations("invert", "to_invert")
        self._above_zero(
            "height", "roughness", *(name for name in ("width", "length") if getattr(self, name) is not None)
        )
        _not_negative(f"{self.name} entrance_loss", self.entrance_loss)
        if self.length is None and self.to is None:
            raise InputError(
                f"{self.name} at {self.at}: length is missing; only with `to` is it the distance of the ends"
            )
        if not self.size[2] > 0:
            raise InputError(f"{self.name} at {self.at}: both ends are the same point")
        if int(self.barrels) != self.barrels or self.barrels < 1:
            raise InputError(
                f"{self.name} at {self.at}: barrels is {self.barrels}, expected a whole number of at least 1"
            )
        if self.inlet is not None and (len(self.inlet) != 4 or not all(part > 0 for part in self.inlet)):
            raise InputError(f"{self.name} at {self.at}: inlet is {self.inlet}, expected (K, M, c, Y), each above zero")

    @property
    def size(self) -> tuple[float, float, float]:
        """Width, height and length. [m]"""
        end = self.at if self.to is None else self.to
        apart = float(np.hypot(end[0] - self.at[0], end[1] - self.at[1]))
        return self.width or self.height, self.height, apart if self.length is None else self.length


@dataclass(frozen=True, kw_only=True)
class Weir(_Link):
    """A weir or spillway between two points: Q = C b h^(3/2), drowned after Villemonte (1947).

    crest : elevation [m, terrain's datum]. width [m]
    coefficient : C, 1.705 of a broad crest, 1.84 of a sharp one. [m^0.5/s]
    """

    crest: float
    width: float
    coefficient: float = 1.705
    name: str = "weir"

    def __post_init__(self) -> None:
        super().__post_init__()
        self._elevations("crest")
        self._above_zero("width", "coefficient")


@dataclass(frozen=True, kw_only=True)
class Gate(_Link):
    """A sluice gate between two points, free or drowned; as a weir over its sill where the water does not reach it.

    sill : elevation [m, terrain's datum]; width [m]; opening : its lower edge above the sill, number or series [m]
    contraction : of the jet. [-]
    """

    sill: float
    width: float
    opening: float | TimeSeries
    contraction: float = 0.611
    name: str = "gate"

    def __post_init__(self) -> None:
        super().__post_init__()
        self._elevations("sill")
        self._above_zero("width", "contraction")
        series = as_series(self.opening, self.name)
        object.__setattr__(self, "opening", series)
        if (series.values < 0).any():
            k = int(np.argmax(series.values < 0))
            raise InputError(f"{self.name} at {self.at}: opening is {series.values[k]} m at {series.times[k]} s")


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
    spread : "even", or by "conveyance" over the cells of the channel that the line crosses from bank to bank:
        depth^(5/3) / n below the lower bank.
    bank_level : of that channel, in the terrain's datum; that of the ground along the line without. [m]
    width : of a section across `velocity` through a single point, in place of a line. [m]

    >>> Inflow(TimeSeries([0, 60], [0, 5]), [(10.0, 20.0)]).line
    ((10.0, 20.0),)
    >>> Inflow(5.0, [(10.0, 20.0)], velocity=(0.0, 2.0), width=6.0).line
    ((7.0, 20.0), (13.0, 20.0))
    """

    hydrograph: TimeSeries | float
    line: tuple[Point, ...]
    _: KW_ONLY
    name: str = "inflow"
    velocity: tuple[float, float] = (0.0, 0.0)
    spread: Literal["even", "conveyance"] = "even"
    bank_level: float | None = None
    width: float | None = None

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
        if self.width is not None:
            object.__setattr__(self, "line", self._across())
            object.__setattr__(self, "width", None)
        if self.spread not in ("even", "conveyance"):
            raise InputError(f"{self.name}: spread is {self.spread!r}, expected 'even' or 'conveyance'")
        if self.bank_level is not None and (self.spread == "even" or not np.isfinite(self.bank_level)):
            raise InputError(f"{self.name}: bank_level {self.bank_level} needs spread='conveyance' and an elevation")
        if self.spread == "conveyance" and len(self.line) < 2:
            raise InputError(f"{self.name}: spread by conveyance needs a line across the channel, or a width")

    def _across(self) -> tuple[Point, ...]:
        """The line of the given width through the one point, across the velocity."""
        speed = float(np.hypot(*self.velocity))
        if len(self.line) != 1 or not speed > 0 or not (self.width or 0) > 0:
            raise InputError(
                f"{self.name}: width {self.width} m is that of a section across the velocity through one point; "
                f"found {len(self.line)} points and velocity {self.velocity}"
            )
        (x, y), half = self.line[0], 0.5 * float(self.width or 0)
        dx, dy = half * self.velocity[1] / speed, -half * self.velocity[0] / speed
        return (x - dx, y - dy), (x + dx, y + dy)


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

    The faces that follow the line open by the share of each that the gap covers. Where the levee is only in the
    elevation, its cells within the final width are lowered to the sill, and faces on its top carry the elevation.

    line : ((x, y), ...) along the levee; faces with a crest within a cell of it take part. [m]
    time : when it begins. [s]
    width : final width, reached after width_time. [m], [s]
    sill : final elevation of the gap (not a height above ground), reached after sill_time; below the crest. [m], [s]
    growth : ((time, width, sill), ...) by ascending time after the beginning, between which both are linear, in place
        of width and sill; see also `twin.flood.breach_growth`. A first row at 0 opens at once. [s], [m], [m]

    >>> Breach(line=((0.0, 0.0), (0.0, 50.0)), time=600.0, width=20.0, sill=1.5).width_time
    0.0
    >>> Breach(line=((0.0, 0.0), (0.0, 50.0)), time=600.0, growth=((0.0, 10.0, 2.0), (3600.0, 20.0, 1.5))).width
    20.0
    """

    line: tuple[Point, ...]
    time: float
    width: float = np.nan
    sill: float = np.nan
    width_time: float = 0.0
    sill_time: float = 0.0
    growth: tuple[tuple[float, float, float], ...] = ()
    name: str = "breach"

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", _points(self.name, self.line))
        _check_line(self.name, self.line)
        _not_negative(f"{self.name} time", self.time)
        object.__setattr__(self, "growth", tuple((float(t), float(w), float(z)) for t, w, z in self.growth))
        if self.growth:
            self._check_growth()
            object.__setattr__(self, "width", max(width for _, width, _ in self.growth))
            object.__setattr__(self, "sill", min(sill for _, _, sill in self.growth))
        for what in ("width", "width_time", "sill_time"):
            _not_negative(f"{self.name} {what}", getattr(self, what))
        if not self.width > 0:
            raise InputError(f"{self.name}: width is {self.width} m, so nothing would open; expected more than zero")
        if not np.isfinite(self.sill):
            raise InputError(f"{self.name}: sill is {self.sill}, expected an elevation")

    def _check_growth(self) -> None:
        if not (np.isnan(self.width) and np.isnan(self.sill)) or self.width_time or self.sill_time:
            raise InputError(f"{self.name}: growth gives width and sill in time; leave width and sill out")
        for k, row in enumerate(self.growth):
            if not np.isfinite(row).all() or row[0] < 0 or row[1] < 0:
                raise InputError(f"{self.name}: growth row {k} is {row}, expected (time >= 0, width >= 0, sill)")
            if k and row[0] < self.growth[k - 1][0]:
                raise InputError(
                    f"{self.name}: growth row {k} at {row[0]} s follows {self.growth[k - 1][0]} s; sort them by time"
                )

    def widths(self) -> TimeSeries:
        """Width in time from the start of the run. [s], [m]"""
        rows = self.growth or (
            ((0.0, self.width, 0.0),) if self.width_time == 0 else ((0.0, 0.0, 0.0), (self.width_time, self.width, 0.0))
        )
        times, values = [self.time], [0.0]
        if rows[0][0] == 0:
            times.append(self.time)
            values.append(rows[0][1])
            rows = rows[1:]
        times += [self.time + t for t, _, _ in rows]
        values += [width for _, width, _ in rows]
        return TimeSeries(np.array(times), np.array(values), name=self.name)

    def sills(self, crest: float | None = None) -> TimeSeries:
        """Sill in time from the start of the run; from the crest down where it takes time. [s], [m]"""
        if self.growth:
            times = [self.time + t for t, _, _ in self.growth]
            return TimeSeries(np.array(times), np.array([sill for _, _, sill in self.growth]), name=self.name)
        top = self.sill if crest is None or self.sill_time == 0 else crest
        return TimeSeries(np.array([self.time, self.time + self.sill_time]), np.array([top, self.sill]), name=self.name)


@dataclass(frozen=True, kw_only=True)
class Bridge:
    """A bridge deck across the water: it closes the faces along its line between its two chords.

    While the water reaches the lower chord it flows through the opening under pressure, and over the deck as over a
    weir once it is above the upper one. The ramps of the road belong to the elevation.

    line : ((x, y), ...) along the deck. [m]
    low, high : elevation of the lower chord and of what overtops, deck or parapet. [m]

    >>> Bridge(line=((0.0, 5.0), (20.0, 5.0)), low=3.0, high=4.2).name
    'bridge'
    """

    line: tuple[Point, ...]
    low: float
    high: float
    name: str = "bridge"

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", _points(self.name, self.line))
        _check_line(self.name, self.line)
        if not self.low < self.high or not np.isfinite([self.low, self.high]).all():
            raise InputError(f"{self.name}: low is {self.low} m and high {self.high} m, expected low below high")


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


def _check_line(what: str, line: tuple[Point, ...]) -> None:
    if len(line) < 2 or any(a == b for a, b in pairwise(line)):
        raise InputError(f"{what}: line is {line}, expected two or more points, each unlike the one before")


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
    bridges, structures : bridge decks; culverts, weirs and gates.
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
    bridges: tuple[Bridge, ...] = ()
    structures: tuple[Culvert | Weir | Gate, ...] = ()
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
            "drains", "pumps", "roof_storage", "inflows", "levels", "edge_conditions", "breaches", "bridges",
            "structures", "gauges", "sections",
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
