"""Scenario to the tables of sources the kernels read; here points are found on the grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from twin.errors import InputError
from twin.flood.ground import PAD, bed_offset
from twin.flood.scenario import (
    SIDES,
    Breach,
    ConstantInfiltration,
    FloodScenario,
    GreenAmptInfiltration,
    HortonInfiltration,
    Infiltration,
    InfiltrationMap,
    LevelBoundary,
    Point,
    TimeSeries,
    as_series,
)
from twin.kernels.shallow_water.tables import (
    Breaches,
    EdgeLevels,
    Edges,
    Ground,
    Points,
    Pumps,
    Series,
    Soil,
    Sources,
)
from twin.terrain import Terrain

__all__ = ["edges_of", "soil_of", "sources_of"]

Array = np.ndarray
LEAST_GAP = 1e-3  # m; a sill less than this below the crest opens nothing


@dataclass
class _SeriesTable:
    """Collects series; equal ones are kept twice, it does not matter."""

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


def sources_of(terrain: Terrain, scenario: FloodScenario, ground: Ground) -> tuple[Series, Sources]:
    """Tables of every source inside the grid and of level edges."""
    series = _SeriesTable()
    offset = bed_offset(terrain)
    inflow: list[tuple[int, int, float, int]] = []
    velocity: list[Point] = []
    for flow in scenario.inflows:
        cells = _cells_on_line(terrain, flow.line, flow.name)
        k = series.add(as_series(flow.hydrograph, flow.name))
        inflow += [(row, column, 1.0 / len(cells), k) for row, column in cells]
        velocity += [flow.velocity] * len(cells)
    imposed: list[tuple[int, int, float, int]] = []
    for level in scenario.levels:
        if level.cells:
            k = series.add(as_series(level.series, level.name), offset)
            imposed += [(*_cell(terrain, point, level.name), 1.0, k) for point in level.cells]
    drains = [(*_cell(terrain, (d.x, d.y), d.name), d.capacity, 0) for d in scenario.drains]
    limits = [d.volume for d in scenario.drains]
    for inlet in scenario.sewer.inlets if scenario.sewer else ():  # SewerLink sets their shares while running
        cell = _cell(terrain, (inlet.x, inlet.y), f"sewer inlet {inlet.node}")
        drains.append((*cell, 0.0, 0))
        limits.append(np.inf)
        inflow.append((*cell, 0.0, series.add(TimeSeries(np.zeros(1), np.ones(1), name="sewer"))))
        velocity.append((0.0, 0.0))
    return series_and(series, terrain, scenario, ground, offset, _points(inflow, None, velocity), _points(imposed),
                      _points(drains, limits))  # fmt: skip


def series_and(
    series: _SeriesTable, terrain: Terrain, scenario: FloodScenario, ground: Ground, offset: float,
    inflow: Points, imposed: Points, drains: Points,
) -> tuple[Series, Sources]:  # fmt: skip
    """Add pumps, level edges and breaches, then close the table of series."""
    pump_rows = []
    for pump in scenario.pumps:
        row, column = _cell(terrain, (pump.x, pump.y), pump.name)
        to = (-1, -1) if pump.to is None else _cell(terrain, pump.to, pump.name)
        if to == (row, column):
            raise InputError(f"{pump.name} at ({pump.x}, {pump.y}) gives the water back to the cell it takes it from")
        pump_rows.append((row, column, series.add(as_series(pump.capacity, pump.name)), pump.start_depth, *to))
    p = np.array(pump_rows, dtype=np.float64).reshape(-1, 6)
    whole = [p[:, k].astype(np.int64) for k in (0, 1, 2, 4, 5)]
    pumps = Pumps(
        whole[0], whole[1], np.ones(p.shape[0]), whole[2], p[:, 3].copy(), whole[3], whole[4], np.zeros(p.shape[0])
    )
    edge = _edge_levels(series, terrain, scenario, ground, offset)
    breach = _breaches(series, terrain, scenario, ground, offset)
    return series.table(), Sources(inflow, imposed, drains, pumps, edge, breach)


def _edge_cells(terrain: Terrain, level: LevelBoundary) -> Array:
    """Padded index along its edge of each cell of a level boundary."""
    along = terrain.grid.y if level.edge in ("west", "east") else terrain.grid.x
    low, high = level.span or (-np.inf, np.inf)
    cells = np.flatnonzero((along >= low) & (along <= high))
    if cells.size == 0:
        raise InputError(
            f"{level.name}: span {level.span} covers no cell of the {level.edge} edge, "
            f"which runs from {along[0]} to {along[-1]}"
        )
    return cells + PAD


def _edge_levels(
    series: _SeriesTable, terrain: Terrain, scenario: FloodScenario, ground: Ground, offset: float
) -> EdgeLevels:
    side, index, which, bed = [], [], [], []
    for level in scenario.levels:
        if level.edge is None:
            continue
        k = series.add(as_series(level.series, level.name), offset)
        cells = _edge_cells(terrain, level)
        s = SIDES.index(level.edge)
        rim = {0: ground.bed[:, PAD], 1: ground.bed[:, -PAD - 1], 2: ground.bed[PAD], 3: ground.bed[-PAD - 1]}[s]
        side += [s] * cells.size
        index += cells.tolist()
        which += [k] * cells.size
        bed += rim[cells].astype(float).tolist()
    return EdgeLevels(
        np.array(side, np.int64), np.array(index, np.int64), np.array(which, np.int64), np.array(bed, np.float64)
    )


def edges_of(terrain: Terrain, scenario: FloodScenario, edge_levels: EdgeLevels, ground: Ground, dtype: str) -> Edges:
    """Kind and level of the ghost cells: 0 closed, 1 open, 2 level, 3 outfall."""
    n = max(ground.bed.shape)
    kind = np.zeros((4, n), np.int8)
    for s, side in enumerate(SIDES):
        kind[s] = {"closed": 0, "open": 1, "outfall": 3}[scenario.edge(side)]
    kind[edge_levels.side, edge_levels.index] = 2
    rims = (ground.bed[:, PAD], ground.bed[:, -PAD - 1], ground.bed[PAD], ground.bed[-PAD - 1])
    for s, rim in enumerate(rims):  # a building at the edge shuts it
        kind[s, : rim.size][rim > 1e4] = 0
    return Edges(kind, np.zeros((4, n), dtype))


def _breaches(
    series: _SeriesTable, terrain: Terrain, scenario: FloodScenario, ground: Ground, offset: float
) -> Breaches:
    parts = [_breach_faces(breach, terrain, ground, offset) for breach in scenario.breaches]
    columns: list[list[Array]] = [[], [], [], [], [], []]
    for breach, (axis, face, distance, crest) in zip(scenario.breaches, parts):
        t = breach.time
        widths = [0.0, breach.width if breach.width_time == 0 else 0.0, breach.width]
        width = TimeSeries(np.array([t, t, t + breach.width_time]), np.array(widths))
        top, sill = float(crest.max()), breach.sill - offset
        tops = [top, top if breach.sill_time else sill, sill]
        sinks = TimeSeries(np.array([t, t, t + breach.sill_time]), np.array(tops))
        for column, value in zip(
            columns,
            (axis, face, distance, crest, np.full(axis.size, series.add(width)), np.full(axis.size, series.add(sinks))),
        ):
            column.append(value)
    if not parts:
        whole, real = np.zeros(0, np.int64), np.zeros(0)
        return Breaches(whole, whole, real, real, whole, whole)
    axis, face, distance, crest, width_series, sill_series = (np.concatenate(c) for c in columns)
    return Breaches(axis, face, distance, crest, width_series, sill_series)


def _breach_faces(
    breach: Breach, terrain: Terrain, ground: Ground, offset: float
) -> tuple[Array, Array, Array, Array]:
    """Crest faces within a cell of the breach's line: axis, index in the crest table, distance from middle, crest."""
    grid = terrain.grid
    (xa, ya), (xb, yb) = breach.line
    length = float(np.hypot(xb - xa, yb - ya))
    ux, uy = ((xb - xa) / length, (yb - ya) / length) if length > 0 else (1.0, 0.0)
    axis, face, distance, crest = [], [], [], []
    for a, rows, columns, tops in (
        (0, ground.crest_rows_x, ground.crest_columns_x, ground.crest_x),
        (1, ground.crest_rows_y, ground.crest_columns_y, ground.crest_y),
    ):
        row = np.repeat(np.arange(rows.size - 1), np.diff(rows)) - PAD
        column = columns - PAD
        x = grid.x0 + (column + (0.0 if a == 0 else 0.5)) * grid.cell_size
        y = grid.y0 + (row + (0.5 if a == 0 else 0.0)) * grid.cell_size
        along, across = (x - xa) * ux + (y - ya) * uy, -(x - xa) * uy + (y - ya) * ux
        near = np.flatnonzero(
            (np.abs(across) <= grid.cell_size) & (along >= -grid.cell_size) & (along <= length + grid.cell_size)
        )
        axis.append(np.full(near.size, a))
        face.append(near)
        distance.append(np.abs(along[near] - 0.5 * length))
        crest.append(tops[near].astype(np.float64))
    found = np.concatenate(axis), np.concatenate(face), np.concatenate(distance), np.concatenate(crest)
    if found[0].size == 0:
        raise InputError(
            f"{breach.name} at {breach.line}: no wall or levee face within a cell of the line; "
            "give the terrain a levee (wall_x, wall_y) there"
        )
    _check_opens(breach, found[2], found[3] + offset, grid.cell_size)
    return found


def _check_opens(breach: Breach, distance: Array, crest: Array, cell_size: float) -> None:
    """Refuse a breach that would open nothing, which would leave the land behind dry."""
    if breach.sill > crest.max() - LEAST_GAP:
        between = f"{crest.min():.2f} m" if crest.min() == crest.max() else f"{crest.min():.2f} to {crest.max():.2f} m"
        raise InputError(
            f"{breach.name} at {breach.line}: its sill, {breach.sill:g} m, is not below the crest there, {between}, so "
            "nothing would open; a sill is an elevation like the crest, and below it (were width and sill exchanged?)"
        )
    inside = distance < 0.5 * breach.width
    if not inside.any():
        raise InputError(
            f"{breach.name} at {breach.line}: no face lies within its width of {breach.width:g} m, so nothing would "
            f"open; faces are as wide as the cells, {cell_size:g} m: make it wider, or the cells smaller"
        )
    if breach.sill > crest[inside].max() - LEAST_GAP:
        raise InputError(
            f"{breach.name} at {breach.line}: its sill, {breach.sill:g} m, is not below the crest within its width, "
            f"{crest[inside].max():.2f} m, so nothing would open"
        )


_KINDS = {ConstantInfiltration: 1, HortonInfiltration: 2, GreenAmptInfiltration: 3}


def _values(model: Infiltration) -> tuple[float, float, float]:
    if isinstance(model, ConstantInfiltration):
        return model.rate, 0.0, 0.0
    if isinstance(model, HortonInfiltration):
        return model.first, model.last, model.decay
    return model.conductivity, model.suction * model.moisture_deficit, 0.0


def soil_of(terrain: Terrain, scenario: FloodScenario, dtype: str) -> Soil:
    """Class table and, where there is any infiltration, the class and memory of each cell. Class 0 is sealed."""
    given = scenario.infiltration
    if given is None:
        return Soil(np.zeros(1, np.int64), np.zeros((1, 3)), np.zeros((1, 1), np.uint8), np.zeros((1, 1), dtype))
    if not isinstance(given, InfiltrationMap):
        given = InfiltrationMap(soil_class=np.zeros(terrain.grid.shape, np.int64), models=(given,))
    if given.soil_class.shape != terrain.grid.shape:
        raise InputError(
            f"soil_class has {given.soil_class.shape} cells, the terrain {terrain.grid.shape}"
        )
    kind = np.array([0, *(_KINDS[type(model)] for model in given.models)], np.int64)
    values = np.array([(0.0, 0.0, 0.0), *(_values(model) for model in given.models)])
    soil_class = np.pad(given.soil_class + 1, PAD).astype(np.uint8)
    return Soil(kind, values, soil_class, np.zeros(soil_class.shape, dtype))
