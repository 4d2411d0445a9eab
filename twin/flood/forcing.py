"""What drives the water on a grid: rain and roofs, and the tables of sources, soil and edges the kernels read.

Points of the scenario are found on the grid here, and refused where they lie off it or in a building.

A building's cells are outside the water solver. Its rain goes, volume exact, in
equal parts to the open cells along its walls; a block of joined buildings with no
open cell of its own uses the feet of the whole block. Roof storage holds back the
first of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray, FloatingArray, IntArray, IntegerArray
from twin.errors import InputError
from twin.flood.crest_tables import breach_tables
from twin.flood.domain import Domain, bed_offset
from twin.flood.edge_tables import edge_cells, edge_tables, rim_of
from twin.flood.inflow import channel_section, conveyance_shares, critical_depth
from twin.flood.scenario import (
    SIDES,
    ConstantInfiltration,
    CurveNumberInfiltration,
    FloodScenario,
    GreenAmptInfiltration,
    HortonInfiltration,
    Hyetograph,
    Infiltration,
    InfiltrationMap,
    Inflow,
    Point,
    RainField,
    TimeSeries,
    as_series,
)
from twin.flood.structure_tables import RuleTable, link_tables
from twin.kernels.shallow_water.tables import (
    CONSTANT,
    CURVE_NUMBER,
    GREEN_AMPT,
    HORTON,
    PAD,
    SEALED,
    EdgeLevels,
    Forcing,
    Ground,
    Points,
    Pumps,
    Series,
    Soil,
    Sources,
)
from twin.notes import Note
from twin.terrain import Terrain

__all__ = ["RainSchedule", "forcing_of", "inflow_notes", "rain_schedule"]


# Rain.


@dataclass
class Roofs:
    """Roof cells by building and the open cells at their feet."""

    cell: IntArray  # (n,) flat index of each roof cell
    of_cell: IntArray  # (n,) building position
    foot: IntArray  # (m,) flat index of foot cells
    of_foot: IntArray  # (m,) building position
    n_feet: IntArray  # (buildings,)
    capacity: FloatArray  # (buildings,) [m3]
    held: FloatArray  # (buildings,) held so far [m3]


@dataclass
class RainSchedule:
    """Rain arrays between breaks. `rates_from(t)` gives the padded rain and until when it holds."""

    terrain: Terrain
    rain: float | Hyetograph | RainField | None
    roofs: Roofs | None
    dtype: str
    interval: int = -1  # of a field, whose rates are in `rates`
    rates: FloatingArray | None = None

    def intensity(self, t: float) -> tuple[float | FloatingArray, float]:
        """Rain at time t, a number or (ny, nx), and the time it changes. [m/s], [s]"""
        if self.rain is None:
            return 0.0, np.inf
        if isinstance(self.rain, (int, float)):
            return float(self.rain), np.inf
        times = self.rain.times
        k = int(np.searchsorted(times, t, side="right")) - 1
        until = float(times[k + 1]) if k + 1 < times.size else np.inf
        if k < 0:
            return 0.0, until
        if isinstance(self.rain, Hyetograph):
            return float(self.rain.rates[k]), until
        if k != self.interval or self.rates is None:
            self.interval, self.rates = k, self.rain.interval(k)
        return self.rates, until

    def rates_from(self, t: float) -> tuple[FloatingArray, float]:
        """Padded rain on the ground from time t, (NY, NX) or one row where it is the same everywhere, and its end."""
        rate, until = self.intensity(t)
        ny, nx = self.terrain.grid.shape
        if self.roofs is None and np.ndim(rate) == 0:
            row = np.zeros((1, nx + 2 * PAD), self.dtype)
            row[0, PAD:-PAD] = rate
            return row, until
        padded = np.zeros((ny + 2 * PAD, nx + 2 * PAD), self.dtype)
        field = padded[PAD:-PAD, PAD:-PAD]
        field[:] = rate
        field[self.terrain.blocked] = 0.0
        if self.roofs is not None and np.any(rate):
            flow = self.roof_flow(rate)
            open_roof = self.roofs.held >= self.roofs.capacity - 1e-9
            share = np.where(open_roof, flow, 0.0) / (self.roofs.n_feet * self.terrain.grid.cell_area)
            foot, at = np.unique(self.roofs.foot, return_inverse=True)
            row, column = np.divmod(foot, nx)
            total = np.broadcast_to(np.asarray(rate, np.float64), (ny, nx))[row, column]
            total[self.terrain.blocked[row, column]] = 0.0
            np.add.at(total, at, share[self.roofs.of_foot])
            field[row, column] = total
            filling = ~open_roof & (flow > 0)
            if filling.any():
                left = self.roofs.capacity[filling] - self.roofs.held[filling]
                until = min(until, t + float(np.min(left / flow[filling])))
        return padded, until

    def roof_flow(self, rate: float | FloatingArray) -> FloatArray:
        """Rain on each roof. [m3/s]"""
        assert self.roofs is not None
        ny, nx = self.terrain.grid.shape
        on_cell = np.broadcast_to(np.asarray(rate, np.float64), (ny, nx)).reshape(-1)[self.roofs.cell]
        flow = np.bincount(self.roofs.of_cell, on_cell, self.roofs.n_feet.size) * self.terrain.grid.cell_area
        return np.asarray(flow)

    def hold(self, t0: float, t1: float) -> float:
        """Let roofs that are not full hold the rain from t0 to t1. Returns the volume held. [m3]"""
        if self.roofs is None:
            return 0.0
        rate, _ = self.intensity(t0)
        if not np.any(rate):
            return 0.0
        room = self.roofs.capacity - self.roofs.held
        filling = room > 1e-9
        gain = np.where(filling, self.roof_flow(rate) * (t1 - t0), 0.0)
        self.roofs.held += gain
        return float(gain.sum())


def rain_schedule(terrain: Terrain, scenario: FloodScenario, dtype: str) -> RainSchedule:
    """The scenario's rain on this terrain."""
    rain = scenario.rain
    if isinstance(rain, RainField) and rain.rates.shape[1:] != terrain.grid.shape:
        raise InputError(f"rain field has {rain.rates.shape[1:]} cells, the terrain {terrain.grid.shape}; resample it")
    roofs = _roofs(terrain, scenario) if rain is not None and terrain.blocked.any() else None
    return RainSchedule(terrain, rain, roofs, dtype)


def _feet(label: IntegerArray) -> tuple[IntArray, IntArray]:
    """Pairs (open cell, label of a building beside it), each once. label: (ny, nx), -1 open."""
    ny, nx = label.shape
    flat = np.arange(ny * nx).reshape(ny, nx)
    cells, owners = [], []
    for here, there in ((np.s_[:, 1:], np.s_[:, :-1]), (np.s_[1:], np.s_[:-1])):
        for a, b in ((here, there), (there, here)):
            beside = (label[a] < 0) & (label[b] >= 0)
            cells.append(flat[a][beside])
            owners.append(label[b][beside])
    pairs = np.unique(np.stack([np.concatenate(owners), np.concatenate(cells)], axis=1), axis=0)
    return pairs[:, 1], pairs[:, 0]


def _roofs(terrain: Terrain, scenario: FloodScenario) -> Roofs:
    from scipy import ndimage

    names, position = np.unique(terrain.building, return_inverse=True)
    position = position.reshape(terrain.building.shape) - (1 if names[0] < 0 else 0)
    names = names[names >= 0]
    foot, of_foot = _feet(np.where(terrain.blocked, position, -1))
    n_feet = np.bincount(of_foot, minlength=names.size)
    if (n_feet == 0).any():  # courtyard-less insides of blocks: use the whole block's feet
        block = ndimage.label(terrain.blocked)[0] - 1
        block_foot, of_block = _feet(block)
        block_of = np.zeros(names.size, np.int64)
        block_of[position[terrain.blocked]] = block[terrain.blocked]
        for k in np.flatnonzero(n_feet == 0):
            mine = block_foot[of_block == block_of[k]]
            if mine.size == 0:
                raise InputError(
                    f"building {names[k]} has no open cell beside it on the grid, so its rain has nowhere to go; "
                    "widen the grid"
                )
            foot = np.concatenate([foot, mine])
            of_foot = np.concatenate([of_foot, np.full(mine.size, k)])
        n_feet = np.bincount(of_foot, minlength=names.size)
    cell = np.flatnonzero(terrain.blocked)
    of_cell = position.reshape(-1)[cell]
    area = np.bincount(of_cell, minlength=names.size) * terrain.grid.cell_area
    depth = np.zeros(names.size)
    for storage in scenario.roof_storage:
        mine = np.ones(names.size, bool) if storage.buildings is None else np.isin(names, storage.buildings)
        depth[mine] = storage.depth
    return Roofs(cell, of_cell, foot, of_foot, n_feet, depth * area, np.zeros(names.size))


# Sources, soil and edges.


@dataclass
class _SeriesTable:
    """Collects series; equal ones are kept twice."""

    all: list[TimeSeries] = field(default_factory=list)

    def add(self, series: TimeSeries, shift: float = 0.0) -> int:
        self.all.append(TimeSeries(series.times, series.values - shift, name=series.name))
        return len(self.all) - 1

    def table(self) -> Series:
        series = self.all or [TimeSeries(np.zeros(1), np.zeros(1))]
        offsets = np.cumsum([0, *(s.times.size for s in series)])
        return Series(
            offsets.astype(np.int64),
            np.concatenate([s.times for s in series]),
            np.concatenate([s.values for s in series]),
        )


def _cell(terrain: Terrain, point: Point, what: str) -> tuple[int, int]:
    """Padded row and column of a point; an error names it when it is off the grid or in a building."""
    x, y = point
    (row,), (column,) = terrain.grid.rows_columns(np.array([x]), np.array([y]))
    if row < 0:
        raise InputError(f"{what} at ({x}, {y}) lies outside the grid, whose bounds are {terrain.grid.bounds}")
    if terrain.building[row, column] >= 0:
        raise InputError(
            f"{what} at ({x}, {y}) lies in building {terrain.building[row, column]}; move it to open ground"
        )
    return int(row) + PAD, int(column) + PAD


def _cells_on_line(terrain: Terrain, line: tuple[Point, ...], what: str) -> list[tuple[int, int]]:
    """Padded cells along a broken line, each once, in order; buildings on the way are left out."""
    if len(line) == 1:
        return [_cell(terrain, line[0], what)]
    for point in line:
        if terrain.grid.rows_columns(np.array([point[0]]), np.array([point[1]]))[0][0] < 0:
            raise InputError(f"{what} at {point} lies outside the grid, whose bounds are {terrain.grid.bounds}")
    found: dict[tuple[int, int], None] = {}
    for (xa, ya), (xb, yb) in pairwise(line):
        n = max(2, int(np.ceil(4 * np.hypot(xb - xa, yb - ya) / terrain.grid.cell_size)) + 1)
        rows, columns = terrain.grid.rows_columns(np.linspace(xa, xb, n), np.linspace(ya, yb, n))
        for row, column in zip(rows, columns):
            if terrain.building[row, column] < 0:
                found[int(row) + PAD, int(column) + PAD] = None
    if not found:
        raise InputError(f"{what}: the whole line {line} lies in buildings")
    return list(found)


class _Spread(NamedTuple):
    """Padded cells of an inflow, the share of each, and its depth below the banks (NaN where there is no bank). [m]"""

    cells: list[tuple[int, int]]
    shares: FloatArray
    depth: FloatArray


def _spread(terrain: Terrain, flow: Inflow) -> _Spread:
    cells = _cells_on_line(terrain, flow.line, flow.name)
    if flow.spread == "even":
        return _Spread(cells, np.full(len(cells), 1.0 / len(cells)), np.full(len(cells), np.nan))
    rows, columns = np.array(cells).T - PAD
    bed = terrain.elevation[rows, columns]
    section = channel_section(bed, flow.bank_level, flow.name)
    shares = conveyance_shares(bed, terrain.roughness[rows, columns], section)
    inside = np.flatnonzero(shares > 0)
    return _Spread([cells[k] for k in inside], shares[inside], section.bank_level - bed[inside])


def inflow_notes(terrain: Terrain, scenario: FloodScenario) -> list[Note]:
    """Inflows that are more than their cells can pass on: critical flow would be deeper than the channel, or, where no
    channel is given, than a cell is wide."""
    notes = []
    for flow in scenario.inflows:
        spread = _spread(terrain, flow)
        size = terrain.grid.cell_size
        peak = float(as_series(flow.hydrograph, flow.name).values.max())
        depth = np.array([critical_depth(peak * share / size) for share in spread.shares])
        excess = depth / np.where(np.isnan(spread.depth), size, spread.depth)
        k = int(excess.argmax())
        if excess[k] > 1.0:
            limit = size if np.isnan(spread.depth[k]) else float(spread.depth[k])
            discharge = peak * float(spread.shares[k])
            notes.append(Note("flood.inflow_above_critical", name=flow.name, discharge=discharge, depth=float(depth[k]),
                              limit=limit))  # fmt: skip
    return notes


def _points(
    rows: list[tuple[int, int, float, int]], limit: list[float] | None = None, velocity: list[Point] | None = None
) -> Points:
    table = np.array(rows, dtype=np.float64).reshape(-1, 4)
    n = table.shape[0]
    speed = np.array(velocity or [(0.0, 0.0)] * n, dtype=np.float64).reshape(-1, 2)
    return Points(
        table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2].copy(), table[:, 3].astype(np.int64),
        np.zeros(n), np.full(n, np.inf) if limit is None else np.array(limit, dtype=np.float64),
        speed[:, 0].copy(), speed[:, 1].copy(),
    )  # fmt: skip


def forcing_of(domain: Domain, scenario: FloodScenario, dtype: str) -> Forcing:
    """All that drives the water but rain, of which there is none yet."""
    terrain = domain.terrain
    series = _SeriesTable()
    sources = _sources(series, domain, scenario)
    edges = edge_tables(
        terrain.grid, scenario, domain.edge_kind, domain.edge_fall, dtype,
        offset=bed_offset(terrain), add_series=series.add,
    )  # fmt: skip
    dry = np.zeros((1, terrain.grid.nx + 2 * PAD), dtype)
    return Forcing(series.table(), sources, _soil(terrain, scenario), edges, dry, 0.0)


def _sources(series: _SeriesTable, domain: Domain, scenario: FloodScenario) -> Sources:
    """Tables of every source inside the grid and of level edges."""
    terrain, ground = domain.terrain, domain.ground
    offset = bed_offset(terrain)
    inflow: list[tuple[int, int, float, int]] = []
    velocity: list[Point] = []
    for flow in scenario.inflows:
        spread = _spread(terrain, flow)
        k = series.add(as_series(flow.hydrograph, flow.name))
        inflow += [(row, column, share, k) for (row, column), share in zip(spread.cells, spread.shares.tolist())]
        velocity += [flow.velocity] * len(spread.cells)
    imposed: list[tuple[int, int, float, int]] = []
    for level in scenario.levels:
        if level.cells:
            k = series.add(as_series(level.series, level.name), offset)
            imposed += [(*_cell(terrain, point, level.name), 1.0, k) for point in level.cells]
    drains = [(*_cell(terrain, (d.x, d.y), d.name), d.capacity, 0) for d in scenario.drains]
    limits = [d.volume for d in scenario.drains]
    for inlet in scenario.sewer.inlets if scenario.sewer else ():  # `sewer` sets their shares while running
        cell = _cell(terrain, (inlet.x, inlet.y), f"sewer inlet {inlet.node}")
        drains.append((*cell, 0.0, 0))
        limits.append(np.inf)
        inflow.append((*cell, 0.0, series.add(TimeSeries(np.zeros(1), np.ones(1), name="sewer"))))
        velocity.append((0.0, 0.0))
    rules = RuleTable(partial(_cell, terrain), offset)
    pumps = _pumps(series, terrain, scenario, rules)
    links = link_tables(scenario, rules, partial(_cell, terrain), offset, series.add)
    edge = _edge_levels(series, terrain, scenario, ground, offset)
    breach = breach_tables(domain.breaches, terrain.grid, ground, offset, series.add)
    return Sources(
        _points(inflow, None, velocity), _points(imposed), _points(drains, limits), pumps, edge, breach, links,
        rules.table(),
    )  # fmt: skip


def _pumps(series: _SeriesTable, terrain: Terrain, scenario: FloodScenario, rules: RuleTable) -> Pumps:
    pump_rows, rule_numbers = [], []
    for pump in scenario.pumps:
        row, column = _cell(terrain, (pump.x, pump.y), pump.name)
        to = (-1, -1) if pump.to is None else _cell(terrain, pump.to, pump.name)
        if to == (row, column):
            raise InputError(f"{pump.name} at ({pump.x}, {pump.y}) gives the water back to the cell it takes it from")
        rule_numbers.append(rules.add(pump.rule, pump.name))
        pump_rows.append((row, column, series.add(as_series(pump.capacity, pump.name)), pump.start_depth, *to))
    p = np.array(pump_rows, dtype=np.float64).reshape(-1, 6)
    whole = [p[:, k].astype(np.int64) for k in (0, 1, 2, 4, 5)]
    return Pumps(
        whole[0], whole[1], np.ones(p.shape[0]), whole[2], p[:, 3].copy(), whole[3], whole[4], np.zeros(p.shape[0]),
        np.array(rule_numbers, np.int64),
    )  # fmt: skip


def _edge_levels(
    series: _SeriesTable, terrain: Terrain, scenario: FloodScenario, ground: Ground, offset: float
) -> EdgeLevels:
    side, index, which, bed = [], [], [], []
    for level in scenario.levels:
        if level.edge is None:
            continue
        k = series.add(as_series(level.series, level.name), offset)
        cells = edge_cells(terrain.grid, level.edge, level.span, level.name)
        s = SIDES.index(level.edge)
        rim = rim_of(ground.bed, s)
        side += [s] * cells.size
        index += cells.tolist()
        which += [k] * cells.size
        bed += rim[cells].astype(float).tolist()
    return EdgeLevels(
        np.array(side, np.int64), np.array(index, np.int64), np.array(which, np.int64), np.array(bed, np.float64)
    )


_KINDS = {
    ConstantInfiltration: CONSTANT, HortonInfiltration: HORTON, GreenAmptInfiltration: GREEN_AMPT,
    CurveNumberInfiltration: CURVE_NUMBER,
}  # fmt: skip


def _values(model: Infiltration) -> tuple[float, float, float]:
    if isinstance(model, ConstantInfiltration):
        return model.rate, 0.0, 0.0
    if isinstance(model, HortonInfiltration):
        return model.first, model.last, model.decay
    if isinstance(model, CurveNumberInfiltration):
        return model.retention, model.abstraction_ratio * model.retention, 0.0
    return model.conductivity, model.suction * model.moisture_deficit, 0.0


def _soil(terrain: Terrain, scenario: FloodScenario) -> Soil:
    """Class table and, where there is any infiltration, the class and memory of each cell. Class 0 is sealed."""
    infiltration = scenario.infiltration
    if infiltration is None:
        return Soil(np.zeros(1, np.int64), np.zeros((1, 4)), np.zeros((1, 1), np.uint8), np.zeros((1, 1)))
    if not isinstance(infiltration, InfiltrationMap):
        infiltration = InfiltrationMap(soil_class=np.zeros(terrain.grid.shape, np.int64), models=(infiltration,))
    if infiltration.soil_class.shape != terrain.grid.shape:
        raise InputError(f"soil_class has {infiltration.soil_class.shape} cells, the terrain {terrain.grid.shape}")
    kind = np.array([SEALED, *(_KINDS[type(model)] for model in infiltration.models)], np.int64)
    parts = [(0.0, 0.0, 0.0), *(_values(model) for model in infiltration.models)]
    values = np.array([(*part, infiltration.sewers) for part in parts])
    soil_class = np.pad(infiltration.soil_class + 1, PAD).astype(np.uint8)
    if kind.size == 1:  # all sealed, with sewers: the kernels look for a class beside the first
        kind, values = np.append(kind, SEALED), np.vstack([values, values])
    return Soil(kind, values, soil_class, np.zeros(soil_class.shape))
