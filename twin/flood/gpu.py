"""A run whose water lies on a GPU: what goes to the card, what comes back, and when.

The state, the ground, the sources and all that is kept of the worst stay on the card. The host launches many steps at
once and asks seldom; at outputs depth, discharge and the peaks come back, and for a file, a checkpoint or the end of
the run also the maxima, the time bins and the memory of soils and drains. Rain goes to the card when it changes.

`FloodState` on the host is then as after the same steps on the CPU, so that outputs, results and checkpoints read it as
they always do. The phases of a step are in `twin.kernels.shallow_water.cuda.march`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntArray
from twin.errors import InputError
from twin.flood.state import WORST, FloodState
from twin.kernels.shallow_water.cuda import march, toolchain
from twin.kernels.shallow_water.cuda.card import (
    CELL_PARTS,
    CHANGED,
    FLAGS,
    LANES,
    MOMENTS,
    RUNNING,
    STATUS,
    TILE_COLUMNS,
    WHICH,
    BreachFaces,
    Card,
    Control,
    Cuts,
    EdgeCells,
    Flat,
    Partial,
    SourceCells,
    Tiles,
)
from twin.kernels.shallow_water.tables import (
    CLOSED,
    DEPTH,
    EAST,
    FACES_X,
    FLOW_X,
    FLOW_Y,
    LEVEL,
    PAD,
    SEALED,
    SOUTH,
    WEST,
    Breaches,
    EdgeLevels,
    Points,
    Sections,
    Settings,
    Soil,
    Sources,
)

__all__ = ["GpuMarch"]

TILE_ROWS = (16, 32)  # of small and of large grids: more tiles for as many warps, or fewer faces computed twice
LARGE = 4_000_000  # cells
MOST_STEPS = 2048  # of one launch; the host may be interrupted in between
STEPS_ASKED = 8  # launched phase by phase before the host asks whether the march has ended
MOST_BLOCKS = 16384  # of launches of one phase each
SIMULATED_BLOCKS = 3  # of launches of one phase each; one that waits for its blocks has one


class GpuMarch:
    """The march of one run on the card.

    run : as `initial_state` or a checkpoint left it. settings : of the whole run
    one_launch : many steps a launch, or one launch of each phase of a step; None takes the latter for large grids
    tile_rows : rows of a tile; None chooses
    blocks : of threads; None fills the card. A part of them leaves room for other runs beside this one.
    """

    def __init__(
        self, run: FloodState, settings: Settings, *, one_launch: bool | None = None, tile_rows: int | None = None,
        blocks: int | None = None,
    ) -> None:  # fmt: skip
        toolchain.require_card()
        if toolchain.IS_SIMULATED:
            toolchain.steady_simulator()
        if run.method.is_inertial:
            raise InputError("device='gpu' solves shallow_water; local_inertial runs on device='cpu'")
        self.run = run
        n_cells = run.water[DEPTH].size
        self.one_launch = n_cells <= LARGE if one_launch is None else one_launch
        self.kernels = march.launches(run.method.dtype, run.method.order, run.method.bed)
        rows = tile_rows or TILE_ROWS[n_cells > LARGE]
        self.order_of = _orders(run.forcing.sources)
        self.card, self.blocks = self._put(rows, settings, blocks)
        self._rain: FloatingArray | None = None
        self._bins = 0  # time bins that are complete on the host

    def _put(self, tile_rows: int, settings: Settings, blocks: int | None) -> tuple[Card, int]:
        """Everything on the card, and the number of blocks a launch has."""
        run, put = self.run, toolchain.to_device
        ground, forcing, record = run.domain.ground, run.forcing, run.record
        dtype = run.method.dtype
        ny, nx = ground.bed.shape
        columns = TILE_COLUMNS[run.method.order]
        n_y, n_x = -(-(ny - 2 * PAD) // tile_rows), -(-(nx - 2 * PAD) // columns)
        n = n_y * n_x
        sources, cells, soil = _sorted_sources(run, self.order_of)
        own_forcing = _on_card(forcing._replace(sources=sources, soil=soil))
        marks = np.zeros((3, n), np.uint8)
        crested, active = _crested(ground, tile_rows, columns, (n_y, n_x)), np.zeros(n, np.int64)
        cuts, cut = _cuts(record.sections, (ny, nx)), np.zeros((n_y, n_x), np.uint8)
        row = np.minimum((record.sections.row - PAD) // tile_rows, n_y - 1)
        cut[row, np.minimum((record.sections.column - PAD) // columns, n_x - 1)] = 1
        tiles = Tiles(tile_rows, columns, n_y, n_x, marks[0], marks[1], marks[2], crested, cut.reshape(-1), active)
        flags = np.zeros(len(FLAGS), np.int64)
        flags[WHICH] = run.which
        states, own_ground = put(run.states), _on_card(ground)
        kind = forcing.edges.kind
        open_cells = np.nonzero((kind != CLOSED) & (kind != LEVEL))
        card = Card(
            states, own_ground, own_forcing,
            Flat(
                states.reshape(-1), own_ground.bed.reshape(-1), own_ground.smooth_x.reshape(-1),
                own_ground.smooth_y.reshape(-1), own_ground.drag.reshape(-1), own_forcing.rain.reshape(-1),
            ),
            _on_card(forcing.sources.edge), _on_card(EdgeCells(*(part.astype(np.int64) for part in open_cells))),
            _on_card(_breach_faces(forcing.sources.breach)),
            _on_card(cells), _on_card(cuts), _on_card(tiles),
            _on_card(
                Partial(
                    np.zeros(1, dtype), np.zeros(1, dtype), np.zeros(1), np.zeros((4, max(ny, nx)), dtype),
                    np.zeros((len(CELL_PARTS), cells.row.size)),
                )
            ),
            _on_card(record), settings, _on_card(Control(flags, np.zeros(len(MOMENTS)))), put(np.stack(run.worst)),
        )  # fmt: skip
        n_blocks = self._n_blocks(card, n, blocks)
        partial = card.partial._replace(
            fastest=put(np.zeros(n_blocks, dtype)),
            lowest=put(np.zeros(n_blocks, dtype)),
            soaked=put(np.zeros(n_blocks)),
        )
        return card._replace(partial=partial), n_blocks

    def _n_blocks(self, card: Card, n_tiles: int, blocks: int | None) -> int:
        """Blocks of a launch: no more than have a tile, and of those that wait for each other as many as fit."""
        if toolchain.IS_SIMULATED:
            return 1 if self.one_launch else SIMULATED_BLOCKS
        warps = march.BLOCK_THREADS // LANES
        with_tiles = -(-n_tiles // warps)
        if self.one_launch:
            most = toolchain.resident_blocks(self.kernels.steps, march.BLOCK_THREADS, card, 0.0, 0)
        else:  # blocks do not wait for each other
            most = MOST_BLOCKS
        return max(1, min(most, blocks or most, with_tiles))

    def advance(self, rates: FloatingArray, rain_volume: float, t_end: float) -> int:
        """March to t_end [s] with steady rain (NY, NX), or one row where it is the same in all; returns how it ended.

        rain_volume : of all cells. [m3/s]
        """
        run, put = self.run, toolchain.to_device
        if self._rain is None or self._rain.shape != rates.shape or not np.array_equal(self._rain, rates):
            self._rain = rates
            forcing = self.card.forcing._replace(rain=put(rates), rain_volume=float(rain_volume))
            tiles = self.card.tiles._replace(sourced=put(self._sourced(rates)))
            flat = self.card.flat._replace(rain=forcing.rain.reshape(-1))
            self.card = self.card._replace(forcing=forcing, tiles=tiles, flat=flat)
        tiles, control = self.card.tiles, self.card.control
        self.card = self.card._replace(tiles=tiles._replace(examined=put(np.ones(tiles.wet.size, np.uint8))))
        flags = np.zeros(len(FLAGS), np.int64)
        toolchain.to_host(control.flags, flags)
        flags[CHANGED] = 1
        self.card = self.card._replace(control=control._replace(flags=put(flags)))
        flags[RUNNING] = 1
        launches = self._launches(t_end)
        while flags[RUNNING]:
            for launch in launches:
                launch()
            toolchain.to_host(self.card.control.flags, flags)
        toolchain.to_host(self.card.record.clock, run.record.clock)
        toolchain.to_host(self.card.record.ledger, run.record.ledger)
        run.which = int(flags[WHICH])
        seen = run.observations
        self.fetch_cells(seen.row + PAD, seen.column + PAD)
        toolchain.to_host(self.card.record.sections.volume, run.record.sections.volume)
        return int(flags[STATUS])

    def _launches(self, t_end: float) -> list[Callable[[], None]]:
        """What is launched, in order, to come some steps closer to t_end."""
        card, kernels, threads = self.card, self.kernels, march.BLOCK_THREADS
        if self.one_launch:
            return [toolchain.launcher(kernels.steps, self.blocks, threads, card, float(t_end), MOST_STEPS)]
        phases = kernels.phases
        one_step = [
            toolchain.launcher(phases.control, 1, threads, card, float(t_end)),
            toolchain.launcher(phases.preparation, self.blocks, threads, card),
            toolchain.launcher(phases.list, 1, threads, card),
            toolchain.launcher(phases.sweep, self.blocks, threads, card),
        ]
        if card.forcing.soil.kind.size > 1:
            one_step.append(toolchain.launcher(phases.soil, self.blocks, threads, card))
        if card.forcing.sources.link.row.size:
            one_step.append(toolchain.launcher(phases.structures, 1, threads, card))
        if card.cells.row.size or card.record.sections.row.size:
            one_step.append(toolchain.launcher(phases.sources, self.blocks, threads, card))
        return one_step * STEPS_ASKED

    def fetch(self, *, everything: bool = False) -> None:
        """Bring back depth, discharge and peaks; also all else that a file, a checkpoint or the result holds."""
        run, card, get = self.run, self.card, toolchain.to_host
        for plane in range(4) if everything else (DEPTH, FLOW_X, FLOW_Y):
            get(card.states[run.which, plane], run.states[run.which, plane])
        names = run.record.maxima._fields if everything else tuple(f"{name}_peak" for name in WORST)
        for name in names:
            get(getattr(card.record.maxima, name), getattr(run.record.maxima, name))
        if not everything:
            return
        for k, array in enumerate(run.worst):
            get(card.worst[k], array)
        if run.record.tracked.row.size:
            last = min(run.completed_bins + 1, run.record.tracked.depth.shape[0])
            for name in WORST:
                get(
                    getattr(card.record.tracked, name)[self._bins : last],
                    getattr(run.record.tracked, name)[self._bins : last],
                )
            self._bins = last - 1
        get(card.forcing.soil.memory, run.forcing.soil.memory)
        self.fetch_taken()

    def fetch_taken(self) -> None:
        """Bring back what drains, pumps and structures took, and what rules have open."""
        sources, on_card = self.run.forcing.sources, self.card.forcing.sources
        taken = np.zeros(sources.drain.taken.size)
        toolchain.to_host(on_card.drain.taken, taken)
        sources.drain.taken[self.order_of["drain"]] = taken
        toolchain.to_host(on_card.pump.taken, sources.pump.taken)
        toolchain.to_host(on_card.link.taken, sources.link.taken)
        toolchain.to_host(on_card.rules.is_open, sources.rules.is_open)

    def fetch_cells(self, row: IntArray, column: IntArray) -> None:
        """Bring back depth and discharge of some cells, padded places."""
        if not row.size:
            return
        water = np.zeros((3, row.size), self.run.method.dtype)
        out = toolchain.to_device(water)
        places = toolchain.to_device(row), toolchain.to_device(column)
        toolchain.launcher(self.kernels.gather, *self._grid_shape(row.size), self.card, *places, out)()
        toolchain.to_host(out, water)
        for plane, values in zip((DEPTH, FLOW_X, FLOW_Y), water):
            self.run.water[plane, row, column] = values

    def send_shares(self) -> None:
        """Send the shares of inflows and drains, which a sewer changes."""
        own, sources = self.run.forcing.sources, self.card.forcing.sources
        sources = sources._replace(
            inflow=sources.inflow._replace(share=toolchain.to_device(own.inflow.share[self.order_of["inflow"]])),
            drain=sources.drain._replace(share=toolchain.to_device(own.drain.share[self.order_of["drain"]])),
        )
        self.card = self.card._replace(forcing=self.card.forcing._replace(sources=sources))

    def begin_interval(self) -> None:
        """After an output: add the peaks to the worst of the run; the next ones begin with the present state."""
        toolchain.launcher(self.kernels.begin_interval, *self._grid_shape(self.run.water[DEPTH].size), self.card)()

    def volume(self) -> float:
        """Water on the ground. [m3]"""
        shape = self._grid_shape(self.run.water[DEPTH].size)
        parts = np.zeros(shape[0])
        out = toolchain.to_device(parts)
        toolchain.launcher(self.kernels.volume, *shape, self.card, out)()
        toolchain.to_host(out, parts)
        return float(parts.sum()) * self.run.terrain.grid.cell_area

    def _grid_shape(self, n: int) -> tuple[int, int]:
        """Blocks and threads for n numbers that do not wait for each other."""
        most = 1 if toolchain.IS_SIMULATED else 4096
        return max(1, min(most, -(-n // march.BLOCK_THREADS))), march.BLOCK_THREADS

    def _sourced(self, rates: FloatingArray) -> AnyArray:
        """Tiles that rain, inflows, levels or pumps keep awake, (tiles,) uint8."""
        tiles, sources = self.card.tiles, self.run.forcing.sources
        ny, nx = self.run.domain.ground.bed.shape
        sourced = np.zeros((tiles.n_y, tiles.n_x), np.bool_)
        if rates.shape[0] == 1:
            sourced[:] = bool(rates.any())
        else:
            sourced |= _any_by_tile(rates[PAD:-PAD, PAD:-PAD] > 0, tiles.rows, tiles.columns)

        def keep(row: AnyArray, column: AnyArray) -> None:
            sourced[(row - PAD) // tiles.rows, (column - PAD) // tiles.columns] = True

        for points in (sources.inflow, sources.level):
            keep(points.row, points.column)
        for ends in (sources.pump, sources.link):
            back = ends.to_row >= 0
            keep(ends.to_row[back], ends.to_column[back])
        keep(sources.link.row, sources.link.column)  # water may come from beyond the grid
        side, place = sources.edge.side, sources.edge.place
        row = np.where(side <= EAST, place, np.where(side == SOUTH, PAD, ny - PAD - 1))
        column = np.where(side > EAST, place, np.where(side == WEST, PAD, nx - PAD - 1))
        keep(row, column)
        return sourced.reshape(-1).astype(np.uint8)


def _on_card(table: Any) -> Any:
    """A table with its arrays on the card, tables in it too; numbers stay."""
    if isinstance(table, np.ndarray):
        return toolchain.to_device(table)
    return type(table)(*(_on_card(part) for part in table)) if isinstance(table, tuple) else table


def _any_by_tile(cells: BoolArray, rows: int, columns: int) -> BoolArray:
    """Whether any cell of a tile is True, (n_y, n_x)."""
    ny, nx = cells.shape
    n_y, n_x = -(-ny // rows), -(-nx // columns)
    wide = np.zeros((n_y * rows, n_x * columns), np.bool_)
    wide[:ny, :nx] = cells
    return np.asarray(wide.reshape(n_y, rows, n_x, columns).any(axis=(1, 3)))


def _crested(ground: Any, rows: int, columns: int, shape: tuple[int, int]) -> AnyArray:
    """Tiles with a crest on a face that their warp computes, (tiles,) uint8."""
    crested = np.zeros(shape, np.bool_)
    for offsets, column in (
        (ground.crest_rows_x, ground.crest_columns_x),
        (ground.crest_rows_y, ground.crest_columns_y),
    ):
        row = np.repeat(np.arange(offsets.size - 1), np.diff(offsets))
        for down in (0, 1):  # the face before a cell is computed for the cell and for the one before it
            for left in (0, 1):
                tile_row = np.clip((row - PAD - down) // rows, 0, shape[0] - 1)
                tile_column = np.clip((column - PAD - left) // columns, 0, shape[1] - 1)
                crested[tile_row, tile_column] = True
    return crested.reshape(-1).astype(np.uint8)


def _cuts(sections: Sections, shape: tuple[int, int]) -> Cuts:
    """Faces of the cross-sections, each once."""
    axis = (sections.axis != FACES_X).astype(np.int64)
    key, face = np.unique((axis * shape[0] + sections.row) * shape[1] + sections.column, return_inverse=True)
    return Cuts(key.astype(np.int64), np.zeros(key.size), face.reshape(-1).astype(np.int64))


def _breach_faces(breach: Breaches) -> BreachFaces:
    """Rows of breaches by face, those of one face in their order."""
    order = np.lexsort((breach.face, breach.axis))
    axis, face = breach.axis[order], breach.face[order]
    is_first = np.ones(order.size, np.bool_)
    is_first[1:] = (axis[1:] != axis[:-1]) | (face[1:] != face[:-1])
    offsets = np.append(np.flatnonzero(is_first), order.size).astype(np.int64)
    return BreachFaces(offsets, _rows_of_breaches(breach, order))


def _rows_of_breaches(breach: Breaches, rows: IntArray) -> Breaches:
    columns: list[Any] = [column[rows] for column in breach]
    return Breaches(*columns)


def _orders(sources: Sources) -> dict[str, IntArray]:
    """The order of points by cell, stable, of each kind that acts in one cell."""
    return {
        name: np.lexsort((np.arange(points.row.size), points.column, points.row)).astype(np.int64)
        for name, points in (("inflow", sources.inflow), ("level", sources.level), ("drain", sources.drain))
    }


def _sorted_sources(run: FloodState, order_of: dict[str, IntArray]) -> tuple[Sources, SourceCells, Soil]:
    """Sources for the card: points sorted by cell, the cells they lie in, the soil without these cells.

    Of level edges one cell of each series is kept, that with the lowest bed: it alone decides the step.
    """
    sources, soil = run.forcing.sources, run.forcing.soil
    nx = run.domain.ground.bed.shape[1]
    points = {name: _taken_in_order(getattr(sources, name), order) for name, order in order_of.items()}
    keys = {name: part.row * nx + part.column for name, part in points.items()}
    link = sources.link
    ends = [link.row * nx + link.column, (link.to_row * nx + link.to_column)[link.to_row >= 0]]
    cells = np.unique(np.concatenate([*keys.values(), *ends])).astype(np.int64)
    ranges = {name: np.append(np.searchsorted(key, cells), key.size).astype(np.int64) for name, key in keys.items()}
    row, column = np.divmod(cells, nx)
    swept = soil
    if soil.kind.size > 1:  # a class that takes nothing, not even by sewers
        swept = soil._replace(
            kind=np.append(soil.kind, SEALED),
            values=np.append(soil.values, np.zeros((1, soil.values.shape[1])), axis=0),
            soil_class=soil.soil_class.copy(),
        )  # fmt: skip
        swept.soil_class[row, column] = soil.kind.size
    edge = sources.edge
    lowest = [
        int(np.flatnonzero(edge.series == series)[np.argmin(edge.bed[edge.series == series])])
        for series in np.unique(edge.series)
    ]
    kept = EdgeLevels(edge.side[lowest], edge.place[lowest], edge.series[lowest], edge.bed[lowest])
    own = SourceCells(row, column, ranges["inflow"], ranges["level"], ranges["drain"], soil.soil_class)
    in_order = sources._replace(
        inflow=points["inflow"], level=points["level"], drain=points["drain"], edge=kept,
        breach=_rows_of_breaches(sources.breach, np.empty(0, np.int64)),
    )  # fmt: skip
    return in_order, own, swept


def _taken_in_order(points: Points, order: IntArray) -> Points:
    """The points in another order."""
    columns: list[Any] = [array[order] for array in points]
    return Points(*columns)
