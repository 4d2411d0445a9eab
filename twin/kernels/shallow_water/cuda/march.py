"""The march in time on the card: the phases of a step, and many steps in one launch.

A step has these phases, each over all threads and done before the next begins:

1. control, one block: sums of the step before, its sources that act on two cells, its clock and budget; then the choice
   of the next step
2. preparation: maxima and time bins of the step before; ghost cells; breaches; which tiles hold water (every few steps)
3. the list of tiles to work on (every few steps), one block
4. the sweep over the tiles, then the soil of their cells
5. structures, then sources in their cells and the cross-sections

`Launches.steps` runs many steps in one cooperative launch: a step costs a few barriers of the grid and no launch.
`Launches.phases` has each phase as a launch of its own: fewer registers for the sweep, and where a step of a large grid
takes longer than the host needs to launch the next one, nothing is lost by it. The simulator, whose blocks cannot wait
for each other, runs several blocks in this way only. Formulas are those of the CPU: see `toolchain.device_functions`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from twin.kernels.shallow_water import advance, edges, sources, structures
from twin.kernels.shallow_water.cuda import toolchain
from twin.kernels.shallow_water.cuda.card import (
    BEFORE,
    BEGIN,
    CELL_DRAIN,
    CELL_FASTEST,
    CELL_INFLOW,
    CELL_LEVEL,
    CELL_SOIL,
    CHANGED,
    COMPLETED,
    COUNT,
    END,
    LANES,
    PENDING,
    REFRESHED,
    RUNNING,
    SAMPLED,
    SECONDS,
    SPAN,
    STATUS,
    STOP,
    WAVE,
    WHICH,
    Card,
    Lanes,
)
from twin.kernels.shallow_water.cuda.first_sweep import first_sweep
from twin.kernels.shallow_water.cuda.second_sweep import second_sweep
from twin.kernels.shallow_water.cuda.toolchain import cuda
from twin.kernels.shallow_water.physics import (
    bin_at,
    face_states,
    face_states_audusse,
    face_states_chen_noelle,
)
from twin.kernels.shallow_water.tables import (
    BELOW_ZERO,
    COMPENSATION,
    DEPTH,
    DONE,
    FASTEST_WAVE,
    FLOW_X,
    FLOW_Y,
    LEDGER_DRAINS,
    LEDGER_INFILTRATION,
    LEDGER_INFLOW,
    LEDGER_LEVEL_CELLS,
    LEDGER_PUMPS,
    LEDGER_RAIN,
    LEDGER_WEST,
    PAD,
    REFRESH,
    SAMPLED_AT,
    SOUTH,
    STEP_TOO_SHORT,
    STEPS,
    TIME,
    WEST,
    Breaches,
    EdgeRatings,
    Edges,
    Points,
    Sample,
    Soil,
    Unit,
)

__all__ = ["BLOCK_THREADS", "Launches", "Phases", "launches"]

# Division and root may be off by the last digit in float32, as in the table of what was tried; sums stay as they are,
# since numba passes the option to the code generator and not to the device functions. Registers are capped so that
# enough warps are there to hide the memory's latency.
MOST_REGISTERS = {1: 96, 2: 128}  # by order; without the cap a sweep takes 123 and 142
BLOCK_THREADS = LANES if toolchain.IS_SIMULATED else 2 * LANES
SUMS = 11  # fastest, lowest, soaked of blocks; four edges; four volumes of source cells
_STATES = {"surface": face_states, "hydrostatic": face_states_audusse, "chen-noelle": face_states_chen_noelle}
_SWEEPS = {1: first_sweep, 2: second_sweep}


class Phases(NamedTuple):
    """Kernels of one phase each: control(card, t_end), and the others (card)."""

    control: Any
    preparation: Any
    list: Any
    sweep: Any
    soil: Any
    structures: Any
    sources: Any


class Launches(NamedTuple):
    """Kernels for one type of numbers, order and treatment of the bed.

    steps(card, t_end, most) : march to t_end [s] or so many steps, one cooperative launch
    phases : one phase each
    volume(card, out) : sums of depth and compensation by block
    begin_interval(card, time, wet_depth, deep_depth) : after an output, see `twin.flood.simulate`
    gather(card, row, column, out) : depth and discharge of some cells, (3, n)
    """

    steps: Any
    phases: Phases
    volume: Any
    begin_interval: Any
    gather: Any


def _jit(function: Any) -> Any:
    """A device function; in the simulator the function itself, which sees the kernel's `cuda`."""
    return function if toolchain.IS_SIMULATED else cuda.jit(device=True)(function)


def _lanes(dtype: str) -> Lanes:
    """What hands values to the lanes beside: shuffles of a warp.

    The simulator has none. There, values go through an array that all threads of its one-warp blocks share; exchanges
    of different kinds alternate, so that one barrier each is enough.
    """
    if not toolchain.IS_SIMULATED:
        up, down, whole = cuda.shfl_up_sync, cuda.shfl_down_sync, 0xFFFFFFFF

        @cuda.jit(device=True)
        def from_west(a: float, b: float, c: float, d: float) -> Any:
            return up(whole, a, 1), up(whole, b, 1), up(whole, c, 1), up(whole, d, 1)

        @cuda.jit(device=True)
        def seven_from_west(a: float, b: float, c: float, d: float, e: float, f: float, g: float) -> Any:
            return (
                up(whole, a, 1), up(whole, b, 1), up(whole, c, 1), up(whole, d, 1), up(whole, e, 1), up(whole, f, 1),
                up(whole, g, 1),
            )  # fmt: skip

        @cuda.jit(device=True)
        def from_east(a: float, b: float, c: float) -> Any:
            return down(whole, a, 1), down(whole, b, 1), down(whole, c, 1)

        @cuda.jit(device=True)
        def from_both(a: float, b: float, c: float, d: float) -> Any:
            return (
                up(whole, a, 1), up(whole, b, 1), up(whole, c, 1), up(whole, d, 1),
                down(whole, a, 1), down(whole, b, 1), down(whole, c, 1), down(whole, d, 1),
            )  # fmt: skip

        return Lanes(from_west, seven_from_west, from_east, from_both)

    real = np.dtype(dtype).type

    def handed_east(*values: float) -> Any:
        shared = cuda.shared.array((7, LANES), real)
        lane = cuda.threadIdx.x
        shared[: len(values), lane] = values
        cuda.syncthreads()
        return tuple(shared[: len(values), max(lane - 1, 0)])

    def handed_west(*values: float) -> Any:
        shared = cuda.shared.array((7, LANES), real)
        lane = cuda.threadIdx.x
        shared[: len(values), lane] = values
        cuda.syncthreads()
        return tuple(shared[: len(values), min(lane + 1, LANES - 1)])

    def handed_both_ways(*values: float) -> Any:
        shared = cuda.shared.array((7, LANES), real)
        lane, n = cuda.threadIdx.x, len(values)
        shared[:n, lane] = values
        cuda.syncthreads()
        return *shared[:n, max(lane - 1, 0)], *shared[:n, min(lane + 1, LANES - 1)]

    return Lanes(handed_east, handed_east, handed_west, handed_both_ways)


@lru_cache(maxsize=8)
def launches(dtype: str, order: int, bed: str) -> Launches:
    """Kernels for a state of this type; compiled when they are first launched."""
    states = _STATES[bed] if order == 1 or bed == "chen-noelle" else face_states_audusse  # slopes leave steps only
    on_device = toolchain.device_functions(dtype, states)
    kernel = cuda.jit if toolchain.IS_SIMULATED else cuda.jit(fastmath=True, max_registers=MOST_REGISTERS[order])
    threads = BLOCK_THREADS
    sweep = _SWEEPS[order](on_device, _jit, states, _lanes(dtype))
    number = np.dtype(dtype).type
    choose_step, sample_due = on_device(advance.begin_step), on_device(advance.is_sample_due)
    span_between, keep, bins_between = (
        on_device(f) for f in (advance.span_of, advance.keep_in_bins, advance.bins_of_span)
    )
    track_cell, bin_of = on_device(advance.track_unit), on_device(bin_at)
    pass_links = on_device(structures.exchange)
    fill_ghost, rate_edges = on_device(edges.fill_ghost), on_device(edges.edge_ratings)
    open_faces = on_device(sources.breach_crests)
    pour, impose, drain, pump, soak, value_at = (
        on_device(f)
        for f in (
            sources.pour_inflows, sources.impose_levels, sources.take_drains, sources.pump_water, sources.infiltrate,
            sources.series_value,
        )
    )  # fmt: skip

    @_jit
    def points_between(points: Points, a: int, b: int) -> Points:
        """Points a to b."""
        return Points(
            points.row[a:b], points.column[a:b], points.share[a:b], points.series[a:b], points.taken[a:b],
            points.limit[a:b], points.velocity_x[a:b], points.velocity_y[a:b],
        )  # fmt: skip

    @_jit
    def greater(a: float, b: float) -> float:
        """The greater of two numbers; not a number where one of them is none."""
        return a if a != a or b <= a else b

    # Control.

    @_jit
    def finish_step(card: Card, sums: Any) -> None:
        """End of a step whose cells are done, by one thread: sums[k, 0] as `SUMS`."""
        flags, moments = card.control.flags, card.control.moments
        forcing, settings, clock, ledger = card.forcing, card.settings, card.record.clock, card.record.ledger
        real = card.states.dtype.type
        flags[PENDING] = 0
        which = 1 - flags[WHICH]
        flags[WHICH] = which
        if sums[1, 0] < -settings.debt:
            flags[STATUS] = BELOW_ZERO
            return
        seconds, t0, t1 = moments[SECONDS], moments[BEGIN], moments[END]
        area = settings.cell_size * settings.cell_size
        ledger[LEDGER_RAIN] += forcing.rain_volume * np.float64(real(seconds))
        scale = np.float64(real(seconds / settings.cell_size)) * area
        for side in range(4):
            ledger[LEDGER_WEST + side] += sums[3 + side, 0] * (scale if side in (WEST, SOUTH) else -scale)
        ledger[LEDGER_INFLOW] += sums[7, 0]
        ledger[LEDGER_LEVEL_CELLS] += sums[8, 0]
        ledger[LEDGER_INFILTRATION] -= (sums[2, 0] + sums[9, 0]) * area
        ledger[LEDGER_DRAINS] -= sums[10, 0]
        state, porosity = card.states[which], card.ground.porosity
        if forcing.sources.pump.row.size > 0:
            ledger[LEDGER_PUMPS] -= pump(
                state, porosity, forcing.series, forcing.sources.pump, forcing.sources.rules, (t0, t1), area
            )
        moments[BEFORE] = t0
        clock[FASTEST_WAVE] = greater(sums[0, 0], moments[WAVE])
        clock[TIME] = t1
        clock[STEPS] += 1
        flags[COMPLETED] = 1
        if sample_due(clock, moments[STOP], settings):
            flags[SAMPLED] = 1
            moments[SPAN] = span_between(clock[SAMPLED_AT], t1)
            clock[SAMPLED_AT] = t1

    @_jit
    def begin_step(card: Card, t_end: float) -> None:
        """Choice of the next step, by one thread."""
        flags, moments, clock = card.control.flags, card.control.moments, card.record.clock
        tracked, settings = card.record.tracked, card.settings
        flags[RUNNING] = 0
        time = clock[TIME]
        if flags[STATUS] != DONE or time >= t_end:
            return
        stop = t_end
        if tracked.row.size > 0:
            stop = min(stop, (bin_of(time, tracked.interval) + 1) * tracked.interval)
        seconds, t1 = choose_step(card.ground, card.forcing, clock, stop, settings)
        if seconds == 0.0 or clock[FASTEST_WAVE] != clock[FASTEST_WAVE]:
            flags[STATUS] = STEP_TOO_SHORT
            return
        moments[SECONDS], moments[BEGIN], moments[END], moments[STOP] = seconds, time, t1, stop
        flags[REFRESHED] = 1 if flags[CHANGED] != 0 or clock[STEPS] % REFRESH == 0 else 0
        flags[CHANGED] = 0
        flags[RUNNING], flags[PENDING] = 1, 1

    @_jit
    def rate_part(card: Card, c: int) -> None:
        """Discharge that leaves the cells of part c of the edges with a rating curve, by one thread."""
        forcing = card.forcing
        ratings = forcing.edges.ratings
        own = EdgeRatings(
            ratings.offsets[c : c + 2], ratings.side, ratings.place, ratings.series[c : c + 1], ratings.width[c : c + 1]
        )
        part = Edges(forcing.edges.kind, forcing.edges.value, forcing.edges.fall, own)
        rate_edges(card.states[card.control.flags[WHICH]], card.ground, forcing.series, part)

    @_jit
    def control(card: Card, t_end: float) -> None:
        """First phase, by the threads of block 0."""
        t = cuda.threadIdx.x
        sums = cuda.shared.array((SUMS, threads), np.float64)
        flags, partial = card.control.flags, card.partial
        is_pending = flags[PENDING] != 0
        cuda.syncthreads()
        if t == 0:
            flags[COMPLETED], flags[SAMPLED] = 0, 0
        if is_pending:
            for k in range(SUMS):
                sums[k, t] = 0.0
            for k in range(t, partial.fastest.size, threads):
                sums[0, t] = greater(sums[0, t], np.float64(partial.fastest[k]))
                sums[1, t] = min(sums[1, t], np.float64(partial.lowest[k]))
                sums[2, t] += partial.soaked[k]
            for side in range(4):
                total = 0.0
                for k in range(t, partial.edge.shape[1], threads):
                    total += np.float64(partial.edge[side, k])
                sums[3 + side, t] = total
            for k in range(t, partial.cells.shape[1], threads):
                sums[0, t] = greater(sums[0, t], partial.cells[CELL_FASTEST, k])
                sums[7, t] += partial.cells[CELL_INFLOW, k]
                sums[8, t] += partial.cells[CELL_LEVEL, k]
                sums[9, t] += partial.cells[CELL_SOIL, k]
                sums[10, t] += partial.cells[CELL_DRAIN, k]
            cuda.syncthreads()
            if t < SUMS:
                for k in range(1, threads):
                    if t == 0:
                        sums[t, 0] = greater(sums[t, 0], sums[t, k])
                    elif t == 1:
                        sums[t, 0] = min(sums[t, 0], sums[t, k])
                    else:
                        sums[t, 0] += sums[t, k]
            cuda.syncthreads()
            if t == 0:
                finish_step(card, sums)
        if t == 0:
            begin_step(card, t_end)
        cuda.syncthreads()
        if flags[RUNNING] != 0:
            for c in range(t, card.forcing.edges.ratings.series.size, threads):
                rate_part(card, c)

    # Preparation.

    @_jit
    def open_breaches(card: Card, first: int, stride: int) -> None:
        """Gaps of breaches, each face by one thread."""
        faces, moments = card.breach_faces, card.control.moments
        every = faces.breach
        for k in range(first, faces.offsets.size - 1, stride):
            a, b = faces.offsets[k], faces.offsets[k + 1]
            own = Breaches(
                every.axis[a:b], every.face[a:b], every.start[a:b], every.end[a:b], every.width[a:b], every.sill[a:b]
            )
            open_faces(card.ground, card.forcing.series, own, moments[BEGIN])

    @_jit
    def fill_ghosts(card: Card, first: int, stride: int) -> None:
        """Levels beyond level edges, each by the thread that fills its ghost cells, and all ghost cells."""
        state, forcing, cells = card.states[card.control.flags[WHICH]], card.forcing, card.edge_levels
        moments, edges = card.control.moments, forcing.edges
        t = moments[BEGIN] + 0.5 * moments[SECONDS]
        for k in range(first, cells.side.size, stride):
            side, place = cells.side[k], cells.place[k]
            edges.value[side, place] = number(value_at(forcing.series, cells.series[k], t))
            fill_ghost(state, card.ground, edges, side, place)
        for k in range(first, card.open_cells.side.size, stride):
            fill_ghost(state, card.ground, edges, card.open_cells.side[k], card.open_cells.place[k])

    @_jit
    def sample_tile(card: Card, state: Any, sample: Sample, tile: int, lane: int) -> None:
        """Maxima of a tile."""
        tiles = card.tiles
        ny, nx = state.shape[1], state.shape[2]
        j0 = PAD + (tile // tiles.n_x) * tiles.rows
        i = PAD + (tile % tiles.n_x) * tiles.columns + lane
        if lane < tiles.columns and i < nx - PAD:
            for j in range(j0, min(j0 + tiles.rows, ny - PAD)):
                track_cell(state, Unit(j, j + 1, i, i + 1), card.record.maxima, sample)

    @_jit
    def find_water(card: Card, tile: int, lane: int) -> None:
        """Mark a tile that holds water in one of the two states."""
        tiles, states = card.tiles, card.states
        ny, nx = states.shape[2], states.shape[3]
        j0 = PAD + (tile // tiles.n_x) * tiles.rows
        i = PAD + (tile % tiles.n_x) * tiles.columns + lane
        if lane >= tiles.columns or i >= nx - PAD:
            return
        zero = number(0.0)
        for j in range(j0, min(j0 + tiles.rows, ny - PAD)):
            if states[0, DEPTH, j, i] > zero or states[1, DEPTH, j, i] > zero:
                tiles.wet[tile] = 1
                return

    @_jit
    def prepare(card: Card, thread: int, n_threads: int) -> None:
        """Second phase."""
        flags, moments, record, settings = card.control.flags, card.control.moments, card.record, card.settings
        state, tracked, tiles = card.states[flags[WHICH]], record.tracked, card.tiles
        lane, warp, n_warps = thread % LANES, thread // LANES, n_threads // LANES
        if flags[COMPLETED] != 0:
            if tracked.row.size > 0:
                first, last = bins_between(tracked, moments[BEFORE], record.clock[TIME])
                for c in range(thread, tracked.row.size, n_threads):
                    j, i = tracked.row[c], tracked.column[c]
                    if state[DEPTH, j, i] > number(0.0):
                        keep(tracked, c, first, last, state[DEPTH, j, i], state[FLOW_X, j, i], state[FLOW_Y, j, i])
            if flags[SAMPLED] != 0:
                sample = Sample(
                    number(record.clock[TIME]), number(moments[SPAN]), number(settings.wet_depth),
                    number(settings.deep_depth),
                )  # fmt: skip
                for k in range(warp, flags[COUNT], n_warps):
                    sample_tile(card, state, sample, tiles.active[k], lane)
        if flags[RUNNING] != 0:
            fill_ghosts(card, thread, n_threads)
            open_breaches(card, thread, n_threads)
            if flags[REFRESHED] != 0:
                for tile in range(warp, tiles.wet.size, n_warps):
                    if tiles.examined[tile] != 0:
                        find_water(card, tile, lane)

    # The list of tiles.

    @_jit
    def is_near_water(card: Card, tile: int) -> bool:
        """Whether water is in a tile or one beside it, or comes there before the next search."""
        tiles = card.tiles
        row, column = tile // tiles.n_x, tile % tiles.n_x
        for q in range(max(row - 1, 0), min(row + 2, tiles.n_y)):
            for p in range(max(column - 1, 0), min(column + 2, tiles.n_x)):
                beside = q * tiles.n_x + p
                if tiles.wet[beside] != 0 or tiles.sourced[beside] != 0:
                    return True
        return False

    @_jit
    def list_tiles(card: Card) -> None:
        """Third phase, by the threads of block 0: active tiles in their order, whatever the threads do."""
        flags, tiles = card.control.flags, card.tiles
        counts = cuda.shared.array(threads, np.int64)
        t = cuda.threadIdx.x
        n = tiles.wet.size
        share = (n + threads - 1) // threads
        first, last = min(t * share, n), min((t + 1) * share, n)
        count = 0
        for tile in range(first, last):
            near = is_near_water(card, tile)
            tiles.examined[tile] = 1 if near else 0
            count += 1 if near else 0
        counts[t] = count
        cuda.syncthreads()
        at = 0
        for k in range(t):
            at += counts[k]
        if t == threads - 1:
            flags[COUNT] = at + count
        for tile in range(first, last):
            tiles.wet[tile] = 0
            if tiles.examined[tile] != 0:
                tiles.active[at] = tile
                at += 1

    # Sweep and sources.

    @_jit
    def sweep_tiles(card: Card, thread: int, n_threads: int) -> None:
        """Fourth phase."""
        flags, moments, partial = card.control.flags, card.control.moments, card.partial
        lane, warp, n_warps = thread % LANES, thread // LANES, n_threads // LANES
        extremes = cuda.shared.array((2, threads), number)
        which, seconds = flags[WHICH], moments[SECONDS]
        fastest, lowest = number(0.0), number(0.0)
        for k in range(warp, flags[COUNT], n_warps):
            wave, low = sweep(card, which, card.tiles.active[k], lane, seconds)
            fastest = greater(fastest, wave)
            lowest = low if low < lowest else lowest
        t = cuda.threadIdx.x
        extremes[0, t], extremes[1, t] = fastest, lowest
        cuda.syncthreads()
        if t == 0:
            for k in range(1, threads):
                fastest = greater(fastest, extremes[0, k])
                lowest = extremes[1, k] if extremes[1, k] < lowest else lowest
            b = cuda.blockIdx.x
            partial.fastest[b], partial.lowest[b] = fastest, lowest

    @_jit
    def soak_tiles(card: Card, thread: int, n_threads: int) -> None:
        """Also in the fourth phase: what the soil takes, each lane in the cells whose water it has just moved."""
        flags, moments, forcing, tiles = card.control.flags, card.control.moments, card.forcing, card.tiles
        lane, warp, n_warps = thread % LANES, thread // LANES, n_threads // LANES
        depths = cuda.shared.array(threads, np.float64)
        state, span, soaked = card.states[1 - flags[WHICH]], moments[END] - moments[BEGIN], 0.0
        ny, nx = card.ground.bed.shape
        own = lane - (LANES - tiles.columns) // 2
        if own >= 0 and own < tiles.columns:
            for k in range(warp, flags[COUNT], n_warps):
                j = PAD + (tiles.active[k] // tiles.n_x) * tiles.rows
                i = PAD + (tiles.active[k] % tiles.n_x) * tiles.columns + own
                if i < nx - PAD:
                    unit = Unit(j, min(j + tiles.rows, ny - PAD), i, i + 1)
                    soaked += soak(state, card.ground.porosity, forcing.soil, forcing.rain, span, unit)
        t = cuda.threadIdx.x
        depths[t] = soaked
        cuda.syncthreads()
        if t == 0:
            for k in range(1, threads):
                soaked += depths[k]
            card.partial.soaked[cuda.blockIdx.x] = soaked

    @_jit
    def pass_structures(card: Card) -> None:
        """Before the fifth phase, where there are structures: what they exchange between cells, by one thread."""
        moments, settings = card.control.moments, card.settings
        area = settings.cell_size * settings.cell_size
        moments[WAVE] = pass_links(
            card.states[1 - card.control.flags[WHICH]], card.ground, card.forcing, moments[BEGIN], moments[END],
            card.record.ledger, area,
        )  # fmt: skip

    @_jit
    def add_to_sections(card: Card, thread: int, n_threads: int) -> None:
        """Also in the fifth phase: what the step moved through the cross-sections."""
        moments, cut, settings = card.control.moments, card.record.sections, card.settings
        area = settings.cell_size * settings.cell_size
        scale = np.float64(number(moments[SECONDS] / settings.cell_size)) * area
        for k in range(thread, cut.row.size, n_threads):
            cuda.atomic.add(cut.volume, cut.section[k], cut.sign[k] * scale * card.cuts.flux[card.cuts.face[k]])

    @_jit
    def has_sources(card: Card) -> bool:
        """Whether the fifth phase has anything to do."""
        return card.cells.row.size > 0 or card.record.sections.row.size > 0

    @_jit
    def apply_in_cells(card: Card, thread: int, n_threads: int) -> None:
        """Fifth phase: inflows, imposed levels, soil and drains of each cell that has them, in the CPU's order."""
        flags, moments, cells, forcing = card.control.flags, card.control.moments, card.cells, card.forcing
        state, ground, settings = card.states[1 - flags[WHICH]], card.ground, card.settings
        t0, t1 = moments[BEGIN], moments[END]
        area = settings.cell_size * settings.cell_size
        series, points, soil, out = forcing.series, forcing.sources, forcing.soil, card.partial.cells
        for c in range(thread, cells.row.size, n_threads):
            j, i = cells.row[c], cells.column[c]
            volume, fastest = pour(
                state, ground.porosity, series, points_between(points.inflow, cells.inflow[c], cells.inflow[c + 1]),
                t0, t1, area,
            )  # fmt: skip
            out[CELL_INFLOW, c] = volume
            volume, wave = impose(
                state, ground, series, points_between(points.level, cells.level[c], cells.level[c + 1]), t1, area
            )
            out[CELL_LEVEL, c], out[CELL_FASTEST, c] = volume, max(fastest, wave)
            if soil.kind.size > 1:
                own = Soil(soil.kind, soil.values, cells.soil_class, soil.memory)
                out[CELL_SOIL, c] = soak(state, ground.porosity, own, forcing.rain, t1 - t0, Unit(j, j + 1, i, i + 1))
            out[CELL_DRAIN, c] = drain(
                state, ground.porosity, points_between(points.drain, cells.drain[c], cells.drain[c + 1]), t1 - t0, area
            )

    # Launches.

    @kernel
    def steps(card: Card, t_end: float, most: int) -> None:
        grid = cuda.cg.this_grid()
        flags = card.control.flags
        thread, n_threads = cuda.grid(1), cuda.gridsize(1)
        for _ in range(most):
            if cuda.blockIdx.x == 0:
                control(card, t_end)
            grid.sync()
            prepare(card, thread, n_threads)
            if flags[RUNNING] == 0:
                break
            grid.sync()
            if flags[REFRESHED] != 0:
                if cuda.blockIdx.x == 0:
                    list_tiles(card)
                grid.sync()
            sweep_tiles(card, thread, n_threads)
            if card.forcing.soil.kind.size > 1:
                soak_tiles(card, thread, n_threads)
            grid.sync()
            if card.forcing.sources.link.row.size > 0:
                if thread == 0:
                    pass_structures(card)
                grid.sync()
            if has_sources(card):
                apply_in_cells(card, thread, n_threads)
                add_to_sections(card, thread, n_threads)
                grid.sync()

    @kernel
    def control_phase(card: Card, t_end: float) -> None:
        if cuda.blockIdx.x == 0:
            control(card, t_end)

    @kernel
    def preparation_phase(card: Card) -> None:
        prepare(card, cuda.grid(1), cuda.gridsize(1))

    @kernel
    def list_phase(card: Card) -> None:
        flags = card.control.flags
        if cuda.blockIdx.x == 0 and flags[RUNNING] != 0 and flags[REFRESHED] != 0:
            list_tiles(card)

    @kernel
    def sweep_phase(card: Card) -> None:
        if card.control.flags[RUNNING] != 0:
            sweep_tiles(card, cuda.grid(1), cuda.gridsize(1))

    @kernel
    def soil_phase(card: Card) -> None:
        if card.control.flags[RUNNING] != 0:
            soak_tiles(card, cuda.grid(1), cuda.gridsize(1))

    @kernel
    def structure_phase(card: Card) -> None:
        if card.control.flags[RUNNING] != 0 and cuda.grid(1) == 0:
            pass_structures(card)

    @kernel
    def source_phase(card: Card) -> None:
        if card.control.flags[RUNNING] != 0:
            apply_in_cells(card, cuda.grid(1), cuda.gridsize(1))
            add_to_sections(card, cuda.grid(1), cuda.gridsize(1))

    # At outputs.

    @kernel
    def volume(card: Card, out: Any) -> None:
        partial = cuda.shared.array(threads, np.float64)
        state, porosity = card.states[card.control.flags[WHICH]], card.ground.porosity
        t = cuda.threadIdx.x
        ny, nx = state.shape[1] - 2 * PAD, state.shape[2] - 2 * PAD
        total = 0.0
        for k in range(cuda.grid(1), ny * nx, cuda.gridsize(1)):
            j, i = PAD + k // nx, PAD + k % nx
            depth = np.float64(state[DEPTH, j, i]) + np.float64(state[COMPENSATION, j, i])
            total += depth * np.float64(porosity[j, i]) if porosity.shape[0] > 1 else depth
        partial[t] = total
        cuda.syncthreads()
        if t == 0:
            for k in range(1, threads):
                total += partial[k]
            out[cuda.blockIdx.x] = total

    @kernel
    def begin_interval(card: Card) -> None:
        state, record, worst, settings = (
            card.states[card.control.flags[WHICH]], card.record, card.worst, card.settings,
        )  # fmt: skip
        maxima = record.maxima
        ny, nx = state.shape[1] - 2 * PAD, state.shape[2] - 2 * PAD
        sample = Sample(
            number(record.clock[TIME]), number(0.0), number(settings.wet_depth), number(settings.deep_depth)
        )
        for k in range(cuda.grid(1), ny * nx, cuda.gridsize(1)):
            j, i = PAD + k // nx, PAD + k % nx
            worst[0, j, i] = max(worst[0, j, i], maxima.depth_peak[j, i])
            worst[1, j, i] = max(worst[1, j, i], maxima.speed_peak[j, i])
            worst[2, j, i] = max(worst[2, j, i], maxima.flow_peak[j, i])
            maxima.depth_peak[j, i] = 0.0
            maxima.speed_peak[j, i] = 0.0
            maxima.flow_peak[j, i] = 0.0
            track_cell(state, Unit(j, j + 1, i, i + 1), maxima, sample)
        tracked = record.tracked
        if tracked.row.size > 0:
            first, last = bins_between(tracked, record.clock[TIME], record.clock[TIME])
            for c in range(cuda.grid(1), tracked.row.size, cuda.gridsize(1)):
                j, i = tracked.row[c], tracked.column[c]
                if state[DEPTH, j, i] > number(0.0):
                    keep(tracked, c, first, last, state[DEPTH, j, i], state[FLOW_X, j, i], state[FLOW_Y, j, i])

    @kernel
    def gather(card: Card, row: Any, column: Any, out: Any) -> None:
        state = card.states[card.control.flags[WHICH]]
        for k in range(cuda.grid(1), row.size, cuda.gridsize(1)):
            out[0, k] = state[DEPTH, row[k], column[k]]
            out[1, k] = state[FLOW_X, row[k], column[k]]
            out[2, k] = state[FLOW_Y, row[k], column[k]]

    phases = Phases(
        control_phase, preparation_phase, list_phase, sweep_phase, soil_phase, structure_phase, source_phase
    )
    return Launches(steps, phases, volume, begin_interval, gather)
