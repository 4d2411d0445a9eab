"""Strips of rows over the ranks of an MPI run: one flood by several processes, to the bits of one.

The first rank holds the whole run, as without MPI, and everything but the march of the water happens there: scenario,
outputs, checkpoint, sewer. For the march each rank holds a strip of whole units of rows. At every step the ranks send
the rows at their borders to their neighbours and call the same kernels; the first rank chooses the step, moves the
water of all sources, at the few cells they touch, and keeps the budget, in the order of a run without MPI. So no sum
depends on the number of ranks. At outputs the strips are collected into the whole run.

As in `mpi4py.futures.MPICommExecutor`, one process leads and the others work::

    with flood_ranks() as ranks:
        if ranks is not None:  # on the first rank; the others work until it leaves the block
            flood = simulate_flood(terrain, scenario, ranks=ranks)

A strip holds the rows of one unit more on either side. Of these only the nearest `BORDER` rows are kept up to date.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntArray
from twin.errors import InputError, MissingExtraError
from twin.flood.state import FloodState
from twin.kernels.compiled import set_threads, thread_limit
from twin.kernels.shallow_water import advance
from twin.kernels.shallow_water.edges import edge_levels, edge_ratings, edge_volumes, fill_ghosts, fill_ghosts_inertial
from twin.kernels.shallow_water.first_order import step_first
from twin.kernels.shallow_water.inertial import Rim, step_inertial
from twin.kernels.shallow_water.obstruction import set_drag
from twin.kernels.shallow_water.second_order import step_second
from twin.kernels.shallow_water.section_volumes import add_volumes_first, add_volumes_inertial
from twin.kernels.shallow_water.sources import apply_sources, soak
from twin.kernels.shallow_water.structures import exchange
from twin.kernels.shallow_water.tables import (
    BELOW_ZERO,
    CLOSED,
    DEPTH,
    DONE,
    EAST,
    FACES_X,
    FASTEST,
    FASTEST_WAVE,
    GAP_COVER,
    GAP_SILL,
    LEDGER_INFILTRATION,
    LEDGER_RAIN,
    LOWEST,
    NORTH,
    PAD,
    REFRESH,
    SAMPLED_AT,
    SOUTH,
    STEP_TOO_SHORT,
    STEPS,
    STRIP,
    TIME,
    WEST,
    EdgeLevels,
    EdgeRatings,
    Edges,
    Forcing,
    Ground,
    Maxima,
    Points,
    Pumps,
    Scratch,
    Series,
    Settings,
    Soil,
    Step,
    Tracked,
    new_scratch,
    whole_grid,
)
from twin.lazy import names_missing_extra
from twin.notes import Note

if TYPE_CHECKING:
    from mpi4py import MPI

__all__ = ["Ranks", "Strips", "flood_ranks", "started_ranks"]

BORDER = 4  # rows a step reads beyond a strip, at most: the widest stencil is local inertial's, three
PAUSE = 0.002  # s, between two looks for a message of the first rank: a waiting rank leaves its core to others
_PEAKS = ("depth_peak", "speed_peak", "flow_peak")
_WORST = ("depth", "speed", "flow")
_SIZE_VARIABLES = ("OMPI_COMM_WORLD_SIZE", "PMI_SIZE")
_NO_UNITS = np.zeros((0, 4), np.int64)
GO = -1  # status of an order: make a step; else DONE, BELOW_ZERO or STEP_TOO_SHORT


def started_ranks(environment: Mapping[str, str]) -> int:
    """How many processes `mpirun` (Open MPI, MPICH) started this one with; 1 without it.

    >>> started_ranks({"OMPI_COMM_WORLD_SIZE": "4"}), started_ranks({})
    (4, 1)
    """
    found = next((environment[name] for name in _SIZE_VARIABLES if environment.get(name)), "1")
    return int(found) if found.isdigit() else 1


@contextmanager
def flood_ranks(communicator: MPI.Intracomm | None = None) -> Iterator[Ranks | None]:
    """The ranks of an MPI run, for `simulate_flood(ranks=)`; to be entered by every rank.

    On the first rank this gives the ranks. The others work for it until it leaves the block, and are then given None.
    A rank that fails while it works ends all of them, with a message.

    Parameters
    ----------
    communicator : of mpi4py; None for all processes `mpirun` started.

    Raises
    ------
    MissingExtraError
        Without mpi4py, or without the MPI library it loads.
    """
    comm = _connect(communicator)
    if comm.rank > 0:
        _work(comm)
        yield None
        return
    ranks = Ranks(comm)
    try:
        yield ranks
    except BaseException as error:
        if ranks.is_marching:  # the others wait within a step
            _abort(comm, error)
        raise
    finally:
        ranks.release()


@names_missing_extra
def _connect(communicator: MPI.Intracomm | None) -> Any:
    try:
        from mpi4py import MPI
        from mpi4py.util import pkl5
    except RuntimeError as error:  # mpi4py is there, the MPI library is not
        raise MissingExtraError(f"mpi4py finds no MPI library: {error}; pip install 'city-twin[mpi]'") from error
    return pkl5.Intracomm((communicator if communicator is not None else MPI.COMM_WORLD).Dup())


def _abort(comm: Any, error: BaseException) -> None:
    """Print what failed and end all ranks."""
    detail = "".join(traceback.format_exception(error))
    sentence = Note("flood.rank_failed", rank=comm.rank, n=comm.size)
    print(sentence, detail, sep="\n", file=sys.stderr, flush=True)
    comm.Abort(1)


def _work(comm: Any) -> None:
    """What a rank beside the first does: takes strips and marches them until it is released."""
    try:
        while True:
            while not comm.iprobe(source=0):
                time.sleep(PAUSE)
            what, key = comm.recv(source=0)
            if what == "release":
                return
            group = comm.Split(0 if key else 1, comm.rank)
            if key:
                _march_with(_StripRun(type(comm)(group)))
            group.Free()
    except BaseException as error:
        _abort(comm, error)


def _march_with(strip: _StripRun) -> None:
    """March a strip as the first rank orders."""
    while True:
        while not strip.comm.iprobe(source=0):
            time.sleep(PAUSE)
        what = strip.comm.recv(source=0)
        if what == "end":
            return
        if what == "interval":
            strip.begin_interval()
        elif what == "collect":
            strip.comm.gather(strip.collected(), root=0)
        else:
            strip.advance(strip.comm.scatter(None, root=0))


class Ranks:
    """The ranks of an MPI run, as the first one sees them; made by `flood_ranks`."""

    def __init__(self, comm: Any) -> None:
        self.comm = comm
        self.is_marching = False

    @property
    def size(self) -> int:
        """How many there are."""
        return int(self.comm.size)

    def threads(self, threads: int | None) -> int:
        """Threads of each rank; None shares the cores of the machine with the most ranks among them."""
        return threads if threads is not None else max(1, thread_limit() // self.size)

    def strips(self, run: FloodState, threads: int | None, settings: Settings) -> Strips:
        """The water of a run in strips, one to a rank."""
        return Strips(run, self, self.threads(threads), settings)

    def tell(self, what: str, key: object = None) -> None:
        """Send every other rank what to do next."""
        for rank in range(1, self.size):
            self.comm.send((what, key), dest=rank)

    def release(self) -> None:
        """Let the other ranks leave their block."""
        self.tell("release")


class _Part(NamedTuple):
    """Rows of a strip, counted in the terrain: its own are first to end, those it holds low to high."""

    first: int
    end: int
    low: int
    high: int


def _parts(ny: int, size: int) -> list[_Part]:
    """Strips of whole units of rows, as equal as they come; fewer where the grid has not enough rows.

    >>> [part[:2] for part in _parts(100, 3)]
    [(0, 32), (32, 64), (64, 100)]
    """
    units = -(-ny // STRIP)
    n = min(size, units)
    bounds = [min(units * k // n * STRIP, ny) for k in range(n + 1)]
    return [_Part(a, b, max(a - STRIP, 0), min(b + STRIP, ny)) for a, b in pairwise(bounds)]


@dataclass
class _Share:
    """All a rank needs for its strip; arrays hold the rows of the strip, with ghost cells around them."""

    part: _Part
    shape: tuple[int, int]  # of the whole terrain
    states: FloatingArray
    ground: Ground
    series: Series
    edges: Edges
    edge_levels: EdgeLevels
    soil: Soil
    maxima: Maxima
    tracked: Tracked
    cells: IntArray  # (n,) of the cells of sources, those in this strip
    rows: IntArray  # (n,) their padded rows in the strip
    columns: IntArray
    n_cells: int
    crests: tuple[IntArray, IntArray, IntArray]  # faces of breaches: number, axis, index in the strip's crest table
    n_crests: int
    ratings: tuple[IntArray, IntArray, IntArray]  # cells of rating curves: number, side, place in the strip
    n_ratings: int
    has_edges: bool
    pours_before_soil: bool
    is_inertial: bool
    order: int
    threads: int
    settings: Settings
    first_bin: int


@dataclass
class _March:
    """One march: what changed since the last one."""

    t_end: float
    rain: FloatingArray
    sourced: BoolArray
    settings: Settings


def _rows_of(array: AnyArray, part: _Part, n_rows: int) -> AnyArray:
    """The rows of a padded array (..., NY, NX) that a strip holds; arrays of another height as they are."""
    if array.ndim < 2 or array.shape[-2] != n_rows:
        return array
    return np.ascontiguousarray(array[..., part.low : part.high + 2 * PAD, :])


def _ground_of(ground: Ground, part: _Part) -> Ground:
    """The ground of a strip."""
    n_rows = ground.bed.shape[0]
    found: dict[str, AnyArray] = {name: _rows_of(array, part, n_rows) for name, array in ground._asdict().items()}
    for axis in ("x", "y"):
        rows = getattr(ground, f"crest_rows_{axis}")
        offsets = rows[part.low : part.high + 2 * PAD + 1]
        found[f"crest_rows_{axis}"] = offsets - offsets[0]
        for name in ground._fields:
            if name.startswith("crest_") and name.endswith(f"_{axis}") and not name.startswith("crest_rows"):
                found[name] = getattr(ground, name)[offsets[0] : offsets[-1]].copy()
    return type(ground)(**found)


def _sides_of(array: AnyArray, part: _Part, shape: tuple[int, int], closed: int | None = None) -> AnyArray:
    """By side and place (4, n), for a strip; sides it does not reach are `closed`."""
    ny, nx = shape
    rows, columns = part.high - part.low + 2 * PAD, nx + 2 * PAD
    found = np.zeros((4, max(rows, columns)), array.dtype)
    found[WEST : EAST + 1, :rows] = array[WEST : EAST + 1, part.low : part.low + rows]
    found[SOUTH : NORTH + 1, :columns] = array[SOUTH : NORTH + 1, :columns]
    for side, reached in ((SOUTH, part.low == 0), (NORTH, part.high == ny)):
        if not reached and closed is not None:
            found[side] = closed
    for side in (WEST, EAST):
        if closed is not None:  # rows that are ghosts of the strip are cells of the whole grid
            found[side, :PAD], found[side, rows - PAD :] = closed, closed
    return found


def _edge_levels_of(cells: EdgeLevels, part: _Part, ny: int) -> EdgeLevels:
    """Level edges of a strip."""
    row = cells.place - PAD
    along = (cells.side < SOUTH) & (row >= part.low) & (row < part.high)
    ends = ((cells.side == SOUTH) & (part.low == 0)) | ((cells.side == NORTH) & (part.high == ny))
    kept = along | ends
    place = np.where(cells.side < SOUTH, cells.place - part.low, cells.place)
    return cells._replace(side=cells.side[kept], place=place[kept], series=cells.series[kept], bed=cells.bed[kept])


def _tracked_of(tracked: Tracked, part: _Part) -> Tracked:
    a, b = np.searchsorted(tracked.row, (part.first + PAD, part.end + PAD))
    bins = (tracked.depth, tracked.speed, tracked.flow)
    return Tracked(
        tracked.row[a:b] - part.low, tracked.column[a:b].copy(), tracked.interval,
        *(np.ascontiguousarray(values[:, a:b]) for values in bins),
    )  # fmt: skip


def _edges_of(edges: Edges, part: _Part, shape: tuple[int, int]) -> Edges:
    """The edges of a strip; discharges of rating curves come with each order."""
    empty: Any = (edges.ratings.offsets[:1], *(array[:0] for array in edges.ratings[1:]))
    return Edges(
        _sides_of(edges.kind, part, shape, CLOSED), _sides_of(edges.value, part, shape),
        _sides_of(edges.fall, part, shape), EdgeRatings(*empty),
    )  # fmt: skip


def _ratings_of(ratings: EdgeRatings, part: _Part, ny: int) -> tuple[IntArray, IntArray, IntArray]:
    """Cells with a rating curve that a strip holds."""
    row = ratings.place - PAD
    along = (ratings.side < SOUTH) & (row >= part.low) & (row < part.high)
    kept = along | ((ratings.side == SOUTH) & (part.low == 0)) | ((ratings.side == NORTH) & (part.high == ny))
    number = np.flatnonzero(kept)
    place = np.where(ratings.side < SOUTH, ratings.place - part.low, ratings.place)
    return number, ratings.side[number], place[number]


def _source_cells(run: FloodState) -> tuple[IntArray, IntArray]:
    """Padded rows and columns of all cells that the first rank reads or writes at every step, each once.

    Those of sources, of gauges and cross-sections, and edge cells with a rating curve.
    """
    sources, ratings, sections = run.forcing.sources, run.forcing.edges.ratings, run.record.sections
    ny, nx = run.terrain.grid.shape
    back = sources.pump.to_row >= 0
    points = (sources.inflow, sources.level, sources.drain, sources.pump)
    found = [(point.row, point.column) for point in points]
    found.append((sources.pump.to_row[back], sources.pump.to_column[back]))
    link, rules = sources.link, sources.rules
    found += [(link.row, link.column), (link.to_row, link.to_column), (rules.row, rules.column)]
    gauge = run.observations.row + PAD, run.observations.column + PAD
    found += [gauge, (gauge[0] + 1, gauge[1]), (gauge[0], gauge[1] + 1)]
    is_x = sections.axis == FACES_X
    found += [(sections.row, sections.column), (sections.row - ~is_x, sections.column - is_x)]
    last = np.array([PAD, nx + PAD - 1, PAD, ny + PAD - 1])[ratings.side]
    along = ratings.side < SOUTH
    found.append((np.where(along, ratings.place, last), np.where(along, last, ratings.place)))
    rows, columns = (np.concatenate([np.asarray(pair[k], np.int64) for pair in found]) for k in (0, 1))
    inside = (rows >= PAD) & (rows < ny + PAD) & (columns >= PAD) & (columns < nx + PAD)
    width = run.states.shape[-1]
    cells = np.divmod(np.unique(rows[inside] * width + columns[inside]), width)
    return cells[0], cells[1]


def _crests_of(run: FloodState, part: _Part) -> tuple[IntArray, IntArray, IntArray]:
    """Faces of breaches that lie in a strip."""
    breach, ground = run.forcing.sources.breach, run.domain.ground
    number, face = np.arange(breach.face.size), breach.face
    first, last = np.zeros_like(face), np.zeros_like(face)
    for axis, rows in ((FACES_X, ground.crest_rows_x), (1 - FACES_X, ground.crest_rows_y)):
        mine = breach.axis == axis
        first[mine], last[mine] = rows[part.low], rows[part.high + 2 * PAD]
    kept = (face >= first) & (face < last)
    return number[kept], breach.axis[kept], (face - first)[kept]


class _StripRun:
    """A strip on its rank: its water, and the march of it in step with the others."""

    def __init__(self, comm: Any, lead: _Lead | None = None) -> None:
        self.comm, self.lead = comm, lead
        share: _Share = comm.scatter(None if lead is None else lead.shares(comm.size), root=0)
        self.share, self.which = share, 0
        self.states = share.states
        shape = share.ground.bed.shape
        self.scratch: Scratch = new_scratch(
            shape, str(share.states.dtype), inertial=share.is_inertial, threads=thread_limit()
        )
        set_threads(min(share.threads, thread_limit()))
        part = share.part
        self.strips = slice((part.first - part.low) // STRIP, -(-(part.end - part.low) // STRIP))
        self.own = slice(part.first - part.low + PAD, part.end - part.low + PAD)
        self.units, self.extremes = _NO_UNITS, self.scratch.extremes[:0]
        self.rain: FloatingArray = np.zeros((1, 1))
        self.has_soil = share.soil.kind.size > 1
        low, high = max(self.own.start - BORDER, PAD), min(self.own.stop + BORDER, shape[0] - PAD)
        beyond = [(low, self.own.start), (self.own.stop, high)]
        self.border = np.array([(a, b, PAD, shape[1] - PAD) for a, b in beyond], np.int64)
        planes = 4 * share.cells.size
        sides = 2 * (part.end - part.first) if share.has_edges else 0
        self.ends = [
            side for side, reached in ((SOUTH, part.first == 0), (NORTH, part.end == share.shape[0]))
            if reached and share.has_edges
        ]  # fmt: skip
        self.report = np.zeros(2 + planes + sides + len(self.ends) * (share.shape[1] + 2 * PAD))
        self.order = np.zeros(8 + share.n_crests + share.n_ratings + 4 * share.n_cells)
        self.clock = np.zeros(5)
        self.settings: Settings = share.settings
        self.first_bin = share.first_bin  # those before are complete, and collected
        below, above = comm.rank - 1, comm.rank + 1
        self.neighbours = (below if below >= 0 else None, above if above < comm.size else None)
        reports = comm.gather((self.report.size, part), root=0)
        if lead is not None:
            lead.make_room(reports)

    # The borders.

    def exchange(self, state: FloatingArray) -> None:
        """Send the rows at the borders to the neighbours, and take theirs."""
        part = self.share.part
        n = min(BORDER, part.end - part.first)
        a, b = self.own.start, self.own.stop
        waiting, taken = [], []
        for rank, own, theirs in zip(
            self.neighbours, (slice(a, a + n), slice(b - n, b)), (slice(a - BORDER, a), slice(b, b + BORDER))
        ):
            if rank is None:
                continue
            beyond = state[:, theirs]
            if rank > self.comm.rank:  # the last strip may be lower than a border
                beyond = state[:, b : min(b + BORDER, part.high - part.low + PAD)]
            room = np.empty(beyond.shape, state.dtype)
            waiting.append(self.comm.Isend(np.ascontiguousarray(state[:, own]), dest=rank))
            waiting.append(self.comm.Irecv(room, source=rank))
            taken.append((beyond, room))
        for request in waiting:
            request.Wait()
        for beyond, room in taken:
            beyond[:] = room

    def refresh(self, now: FloatingArray, nxt: FloatingArray) -> None:
        """List the units of this strip that are to be worked on, as the whole run would."""
        sourced, wet = self.scratch.sourced, self.scratch.wet
        a, b = self.strips.start, self.strips.stop
        flags = []
        for s, half in ((a, 0), (b - 1, 1)):  # what the neighbours must know of the strip's outer halves
            found = wet.copy()[:, s]
            advance.find_wet_strip(now[DEPTH], nxt[DEPTH], sourced[s], np.int64(s), found)
            flags.append(found[half])
        for rank, own, strip in zip(self.neighbours, flags, (a - 1, b)):
            if rank is not None:
                room = np.empty_like(own)
                self.comm.Sendrecv(np.ascontiguousarray(own), dest=rank, recvbuf=room, source=rank)
                sourced[strip], wet[2, strip] = room, False
        n = advance.active_units(now, nxt, sourced, wet, self.scratch.units)
        first = self.scratch.units[:n, 0]
        low, high = np.searchsorted(first, (self.own.start, self.own.stop))
        self.units, self.extremes = self.scratch.units[low:high], self.scratch.extremes[low:high]

    # The march.

    def advance(self, march: _March) -> int:
        """March to t_end with steady rain, as `advance.advance_first` and its like; returns how it ended."""
        share, scratch = self.share, self.scratch
        self.settings = march.settings
        scratch.sourced[:] = march.sourced
        scratch.wet[2] = True
        is_first, t_end = True, march.t_end
        while True:
            if self.lead is not None:
                self.lead.write_order(self.order, t_end)
            self.comm.Bcast(self.order, root=0)
            status, seconds = int(self.order[0]), float(self.order[1])
            t0, now = float(self.clock[TIME]), self.states[self.which]
            self.clock[:4] = self.order[3:7]
            self.take_cells(now)
            self.exchange(now)
            if is_first:
                self.clock[SAMPLED_AT] = self.order[7]
            elif status != BELOW_ZERO:
                self.track(now, t0, t_end)
            if status != GO:
                return status
            nxt = self.states[1 - self.which]
            if is_first or self.clock[STEPS] % REFRESH == 0:
                self.refresh(now, nxt)
            is_first = False
            self.take_settings()
            edge_levels(share.series, share.edge_levels, share.edges, self.clock[TIME] + 0.5 * seconds)
            self.step(now, nxt, seconds, march)
            self.which = 1 - self.which
            self.hand_over(nxt, seconds)

    def step(self, now: FloatingArray, nxt: FloatingArray, seconds: float, march: _March) -> None:
        """One step of the strip's units."""
        share, scratch = self.share, self.scratch
        if share.ground.obstruction.shape[0] > 1:
            set_drag(now, share.ground, self.units)
            set_drag(now, share.ground, self.border)
        self.rain = march.rain
        real: Any = now.dtype.type
        step = Step(real(seconds), real(seconds / march.settings.cell_size), march.rain)
        if share.is_inertial:
            fill_ghosts_inertial(now, share.ground, share.series, share.edges)
            rim = Rim(share.edges.kind, share.edges.fall, scratch.edge)
            step_inertial(now, nxt, share.ground, step, self.units, scratch.rows, rim, self.extremes)
            return
        fill_ghosts(now, share.ground, share.series, share.edges)
        if share.order == 2:
            kind = share.edges.kind
            step_second(now, nxt, share.ground, kind, step, self.units, scratch.rows, scratch.edge, self.extremes)
        else:
            step_first(now, nxt, share.ground, step, self.units, scratch.rows, scratch.edge, self.extremes)

    def hand_over(self, state: FloatingArray, seconds: float) -> None:
        """Report the step to the first rank; soil takes its part."""
        share = self.share
        if self.has_soil and not share.pours_before_soil:
            self.soak(state, seconds)
        self.write_report(state)
        counts = None if self.lead is None else self.lead.inbox
        self.comm.Gatherv(self.report, counts, root=0)
        if self.lead is not None:
            self.lead.take_reports()
        if self.has_soil and share.pours_before_soil:
            if self.lead is not None:
                self.lead.pour(self.order)
            self.comm.Bcast(self.order, root=0)
            self.take_cells(state)
            self.soak(state, seconds)
            self.write_report(state)
            self.comm.Gatherv(self.report, counts, root=0)
            if self.lead is not None:
                self.lead.take_reports()
        taken = None
        if self.has_soil:
            taken = self.comm.gather(self.scratch.taken[: self.units.shape[0]], root=0)
        if self.lead is not None:
            self.lead.end_step(taken)

    def soak(self, state: FloatingArray, seconds: float) -> None:
        share = self.share
        t1 = float(self.order[2])
        soak(state, share.ground.porosity, share.soil, self.rain, t1 - self.clock[TIME], self.units, self.scratch.taken)

    def write_report(self, state: FloatingArray) -> None:
        """Fastest wave, lowest depth, cells of sources, volumes through the edges."""
        share, report, edge = self.share, self.report, self.scratch.edge
        report[0] = float(self.extremes[:, FASTEST].max(initial=0.0))
        report[1] = float(self.extremes[:, LOWEST].min(initial=0.0))
        at = 2 + 4 * share.cells.size
        report[2:at] = state[:, share.rows, share.columns].reshape(-1)
        if share.has_edges:
            n = self.own.stop - self.own.start
            for side in (WEST, EAST):
                report[at : at + n] = edge[side, self.own]
                at += n
            width = share.shape[1] + 2 * PAD
            for side in self.ends:
                report[at : at + width] = edge[side, :width]
                at += width

    def take_cells(self, state: FloatingArray) -> None:
        """The water of the cells of sources, from the order."""
        share = self.share
        if share.cells.size:
            values = self.order[8 + share.n_crests + share.n_ratings :].reshape(4, share.n_cells)
            state[:, share.rows, share.columns] = values[:, share.cells]

    def take_settings(self) -> None:
        """The crests of breaches and the discharges of rating curves, from the order."""
        share = self.share
        number, side, place = share.ratings
        if number.size:
            values = self.order[8 + share.n_crests : 8 + share.n_crests + share.n_ratings]
            share.edges.value[side, place] = values[number]
        number, axis, face = share.crests
        if number.size:
            values, ground = self.order[8 : 8 + share.n_crests].reshape(-1, 2), share.ground
            for a, crest in ((FACES_X, ground.crest_x), (1 - FACES_X, ground.crest_y)):
                mine = axis == a
                crest[face[mine], GAP_SILL : GAP_COVER + 1] = values[number[mine]]

    # What is kept.

    def track(self, state: FloatingArray, t0: float, t_end: float) -> None:
        """Keep the worst after a step that began at t0."""
        share, clock, settings = self.share, self.clock, self.settings
        t1 = float(clock[TIME])
        if share.tracked.row.size > 0:
            self.bins(state, t0, t1)
        if advance.is_sample_due(clock, t_end, settings):
            sample = advance.sample_at(state, clock, settings)
            self.sample(state, self.units, sample)
            clock[SAMPLED_AT] = t1

    def bins(self, state: FloatingArray, t0: float, t1: float) -> None:
        track = advance.track_bins_inertial if self.share.is_inertial else advance.track_bins
        track(state, self.share.tracked, t0, t1)

    def sample(self, state: FloatingArray, units: IntArray, sample: Any) -> None:
        if self.share.is_inertial:
            advance.track_inertial(state, units, self.share.maxima, sample, self.scratch.rows)
        else:
            advance.track(state, units, self.share.maxima, sample)

    def begin_interval(self) -> None:
        """After an output: the next peaks begin with the present state."""
        settings, state = self.settings, self.states[self.which]
        for name in _PEAKS:
            getattr(self.share.maxima, name)[:] = 0.0
        units = whole_grid(self.share.ground.bed.shape)
        own = (units[:, 0] >= self.own.start) & (units[:, 0] < self.own.stop)
        clock = self.clock.copy()
        clock[SAMPLED_AT] = clock[TIME]  # counts in no duration
        self.sample(state, units[own], advance.sample_at(state, clock, settings))
        if self.share.tracked.row.size > 0:
            self.bins(state, float(clock[TIME]), float(clock[TIME]))

    def collected(self) -> dict[str, Any]:
        """The strip's own rows, for the whole run."""
        share, part = self.share, self.share.part
        a = self.own.start if part.first > 0 else 0
        b = self.own.stop if part.end < share.shape[0] else self.own.stop + PAD
        bins = share.tracked
        first, self.first_bin = self.first_bin, advance.bins_of_span(bins, 0.0, float(self.clock[TIME]))[1]
        last = self.first_bin + 1
        soil = share.soil.memory
        return {
            "rows": (a + part.low, b + part.low),
            "water": np.ascontiguousarray(self.states[self.which][:, a:b]),
            "maxima": [np.ascontiguousarray(array[a:b]) for array in share.maxima],
            "memory": soil[a:b].copy() if self.has_soil else soil,
            "bins": [np.ascontiguousarray(getattr(bins, name)[first:last]) for name in _WORST],
            "first_bin": first,
        }


class _Lead:
    """What the first rank does beside its strip: the clock, the sources and the budget of the whole run."""

    def __init__(self, run: FloodState, threads: int, settings: Settings) -> None:
        self.run, self.threads = run, threads
        self.rows, self.columns = _source_cells(run)
        self.has_edges = bool((run.forcing.edges.kind != CLOSED).any())
        self.seconds, self.t1, self.status, self.wave = 0.0, 0.0, GO, 0.0
        self.rain_volume, self.settings = 0.0, settings
        sources = run.forcing.sources
        self.n_crests = 2 * sources.breach.face.size
        self.sections = run.record.sections
        early = (sources.inflow.row, sources.level.row, sources.link.row, sources.rules.row)
        self.pours = any(rows.size for rows in early)
        one = np.stack([self.rows, self.rows + 1, self.columns, self.columns + 1], axis=1)
        self.cell_units = np.ascontiguousarray(one, np.int64)

    def shares(self, size: int) -> list[_Share]:
        """What each rank needs."""
        run = self.run
        ny, nx = run.terrain.grid.shape
        forcing, ground = run.forcing, run.domain.ground
        breach = forcing.sources.breach
        water = run.water
        shares = []
        for part in _parts(ny, size):
            mine = np.flatnonzero((self.rows >= part.first + PAD) & (self.rows < part.end + PAD))
            state = np.ascontiguousarray(water[:, part.low : part.high + 2 * PAD])
            n_rows = ground.bed.shape[0]
            soil = forcing.soil
            shares.append(
                _Share(
                    part=part, shape=(ny, nx), states=np.stack([state, state]), ground=_ground_of(ground, part),
                    series=forcing.series,
                    edges=_edges_of(forcing.edges, part, (ny, nx)),
                    edge_levels=_edge_levels_of(forcing.sources.edge, part, ny),
                    soil=soil._replace(
                        soil_class=_rows_of(soil.soil_class, part, n_rows), memory=_rows_of(soil.memory, part, n_rows)
                    ),
                    maxima=Maxima(*(_rows_of(array, part, n_rows) for array in run.record.maxima)),
                    tracked=_tracked_of(run.record.tracked, part),
                    cells=mine, rows=self.rows[mine] - part.low, columns=self.columns[mine],
                    n_cells=self.rows.size, crests=_crests_of(run, part), n_crests=2 * breach.face.size,
                    ratings=_ratings_of(forcing.edges.ratings, part, ny), n_ratings=forcing.edges.ratings.side.size,
                    has_edges=self.has_edges, pours_before_soil=self.pours, is_inertial=run.method.is_inertial,
                    order=run.method.order,
                    threads=self.threads, settings=self.settings, first_bin=run.completed_bins,
                )
            )  # fmt: skip
        return shares

    def make_room(self, sizes: list[tuple[int, _Part]]) -> None:
        """Arrays for the reports of all ranks."""
        self.counts = np.array([size for size, _ in sizes])
        self.parts = [part for _, part in sizes]
        self.starts = np.concatenate([[0], np.cumsum(self.counts)[:-1]])
        self.reports = np.zeros(int(self.counts.sum()))
        self.inbox = [self.reports, self.counts]

    def write_order(self, order: FloatArray, t_end: float) -> None:
        """The next step, or how the march ended; the clock, crests and the water of the cells of sources."""
        run = self.run
        clock, settings = run.record.clock, self.settings
        sampled = clock[SAMPLED_AT]
        if advance.is_sample_due(clock, t_end, settings) and self.status == GO and self.seconds > 0.0:
            clock[SAMPLED_AT] = clock[TIME]
        if self.status == GO and clock[TIME] >= t_end:
            self.status = DONE
        if self.status == GO:
            self.seconds, self.t1 = advance.begin_step(run.domain.ground, self.forcing, clock, t_end, settings)
            self.status = STEP_TOO_SHORT if self.seconds == 0.0 else GO
        order[0], order[1], order[2] = self.status, self.seconds, self.t1
        order[3:7], order[7] = clock[:4], sampled
        breach, ground, edges = run.forcing.sources.breach, run.domain.ground, run.forcing.edges
        for k in range(breach.face.size):
            crest = ground.crest_x if breach.axis[k] == FACES_X else ground.crest_y
            order[8 + 2 * k : 10 + 2 * k] = crest[breach.face[k], GAP_SILL : GAP_COVER + 1]
        if self.status == GO and self.rows.size and ground.obstruction.shape[0] > 1:
            set_drag(run.water, ground, self.cell_units)
        side, place = edges.ratings.side, edges.ratings.place
        if side.size and self.status == GO:
            edge_ratings(run.water, ground, run.forcing.series, edges)
            order[self.n_crests + 8 : self.n_crests + 8 + side.size] = edges.value[side, place]
        self.write_cells(order)
        self.sections = run.record.sections._replace(volume=run.record.sections.volume.copy())
        if self.sections.row.size and self.status == GO and run.method.order == 1 and not run.method.is_inertial:
            add_volumes_first(run.water, ground, self.sections, self.ratio * self.area)

    def write_cells(self, order: FloatArray) -> None:
        if self.rows.size:
            values = self.run.water[:, self.rows, self.columns]
            order[8 + self.n_crests + self.run.forcing.edges.ratings.side.size :] = values.reshape(-1)

    def take_reports(self) -> None:
        """Cells of sources and volumes through the edges into the whole run; the worst of all ranks."""
        run, width = self.run, self.run.states.shape[-1]
        water, edge = run.water, run.scratch.edge
        self.fastest, self.lowest = 0.0, 0.0
        ny = run.terrain.grid.ny
        for start, count, part in zip(self.starts, self.counts, self.parts):
            report = self.reports[start : start + count]
            self.fastest = max(self.fastest, float(report[0]))
            self.lowest = min(self.lowest, float(report[1]))
            mine = np.flatnonzero((self.rows >= part.first + PAD) & (self.rows < part.end + PAD))
            at = 2 + 4 * mine.size
            water[:, self.rows[mine], self.columns[mine]] = report[2:at].reshape(4, -1)
            if self.has_edges:
                n = part.end - part.first
                for side in (WEST, EAST):
                    edge[side, part.first + PAD : part.end + PAD] = report[at : at + n]
                    at += n
                for side, reached in ((SOUTH, part.first == 0), (NORTH, part.end == ny)):
                    if reached:
                        edge[side, :width] = report[at : at + width]
                        at += width

    @property
    def ratio(self) -> float:
        """Seconds of the present step by cell size, as the kernels compute it. [s/m]"""
        real: Any = self.run.states.dtype.type
        return float(real(self.seconds / self.settings.cell_size))

    @property
    def area(self) -> float:
        """Of a cell, as the kernels compute it. [m2]"""
        return self.settings.cell_size * self.settings.cell_size

    def pour(self, order: FloatArray) -> None:
        """Sources before the soil takes its part, where there are both."""
        run = self.run
        sources = self.forcing.sources
        early = sources._replace(drain=_no_points(sources.drain), pump=_no_pumps(sources.pump))
        self.wave = max(self.exchange(), self.apply(early))
        order[3:7] = run.record.clock[:4]
        self.write_cells(order)

    def exchange(self) -> float:
        """Structures and rules, over the present step; the fastest wave at their ends. [m/s]"""
        run = self.run
        t0 = float(run.record.clock[TIME])
        ledger, ground = run.record.ledger, run.domain.ground
        return float(exchange(run.water, ground, self.forcing, t0, self.t1, ledger, self.area))

    def apply(self, sources: Any) -> float:
        """Sources at their cells, over the present step."""
        run = self.run
        forcing = self.forcing._replace(sources=sources, soil=_sealed(run.forcing.soil))
        clock = run.record.clock
        return float(
            apply_sources(
                run.water, run.domain.ground, forcing, _NO_UNITS, run.scratch.taken, run.record.ledger,
                (float(clock[TIME]), self.t1), self.area,
            )
        )  # fmt: skip

    def end_step(self, taken: list[FloatArray] | None) -> None:
        """The budget of the step, what the sources still move, and the clock."""
        run, settings = self.run, self.settings
        if self.lowest < -settings.debt:
            self.status = BELOW_ZERO
            return
        clock, ledger, sources = run.record.clock, run.record.ledger, self.forcing.sources
        real: Any = run.states.dtype.type
        if self.sections.row.size:
            if run.method.is_inertial:
                add_volumes_inertial(run.water, self.sections, self.ratio * self.area)
            run.record.sections.volume[:] = self.sections.volume
        ledger[LEDGER_RAIN] += self.rain_volume * float(real(self.seconds))
        if self.has_edges:
            edge_volumes(run.scratch.edge, ledger, self.ratio * self.area)
        wave = self.wave
        if taken is None:
            wave = max(self.exchange(), self.apply(sources))
        else:
            for part in taken:
                for depth in part:
                    ledger[LEDGER_INFILTRATION] -= depth * self.area
            late = sources._replace(inflow=_no_points(sources.inflow), level=_no_points(sources.level))
            wave = max(wave, self.apply(late))
        self.wave = 0.0
        clock[FASTEST_WAVE] = max(self.fastest, wave)
        clock[TIME] = self.t1
        clock[STEPS] += 1

    @property
    def forcing(self) -> Forcing:
        """Of the whole run."""
        return self.run.forcing


def _no_points(points: Points) -> Points:
    empty: Any = (array[:0] for array in points)
    return Points(*empty)


def _no_pumps(pumps: Pumps) -> Pumps:
    empty: Any = (array[:0] for array in pumps)
    return Pumps(*empty)


def _sealed(soil: Soil) -> Soil:
    """The same without any class that takes water."""
    return soil._replace(kind=soil.kind[:1], values=soil.values[:1])


class Strips:
    """A run whose water is marched by all ranks; on the first rank."""

    def __init__(self, run: FloodState, ranks: Ranks, threads: int, settings: Settings) -> None:
        _refuse(run)
        self.run, self.ranks = run, ranks
        used = min(ranks.size, -(-run.terrain.grid.ny // STRIP))
        for rank in range(1, ranks.size):
            ranks.comm.send(("strip", rank < used), dest=rank)
        self._group = ranks.comm.Split(0, 0)
        self.comm = type(ranks.comm)(self._group)
        self.lead = _Lead(run, threads, settings)
        self.strip = self._all(lambda: _StripRun(self.comm, self.lead))

    def _all(self, work: Any) -> Any:
        """Do what the other ranks do at the same time; a failure here must end them."""
        self.ranks.is_marching = True
        done = work()
        self.ranks.is_marching = False
        return done

    def _tell(self, what: str) -> None:
        for rank in range(1, self.comm.size):
            self.comm.send(what, dest=rank)

    def advance(self, forcing: Forcing, sourced: BoolArray, t_end: float, settings: Settings) -> int:
        """March all strips to t_end with steady rain; returns how it ended, as the kernels do."""
        lead, run = self.lead, self.run
        lead.settings, lead.rain_volume = settings, forcing.rain_volume
        lead.status, lead.seconds = GO, 0.0
        marches = []
        for part in lead.parts:
            rows = slice(part.low // STRIP, -(-part.high // STRIP))
            rain = _rows_of(forcing.rain, part, run.domain.ground.bed.shape[0])
            marches.append(_March(t_end, rain, sourced[rows], settings))

        def work() -> int:
            self._tell("advance")
            return self.strip.advance(self.comm.scatter(marches, root=0))

        status = self._all(work)
        if status:  # the message looks for the place
            self.collect()
        return int(status)

    def begin_interval(self) -> None:
        """After an output, see `simulate._begin_interval`."""
        self._tell("interval")
        self.strip.begin_interval()

    def collect(self) -> None:
        """The water and all that is kept of it, into the whole run."""
        run = self.run

        def work() -> list[dict[str, Any]]:
            self._tell("collect")
            found: list[dict[str, Any]] = self.comm.gather(self.strip.collected(), root=0)
            return found

        parts = self._all(work)
        for part in parts:
            a, b = part["rows"]
            run.water[:, a:b] = part["water"]
            for array, rows in zip(run.record.maxima, part["maxima"]):
                array[a:b] = rows
            if run.forcing.soil.kind.size > 1:
                run.forcing.soil.memory[a:b] = part["memory"]
        for k, name in enumerate(_WORST):
            values = np.concatenate([part["bins"][k] for part in parts], axis=1)
            first = parts[0]["first_bin"]
            getattr(run.record.tracked, name)[first : first + values.shape[0]] = values

    def close(self) -> None:
        """Let the other ranks wait for the next run."""
        self._tell("end")
        self._group.Free()


def _refuse(run: FloodState) -> None:
    """What is not done over ranks.

    Raises
    ------
    InputError
        It names what must be left out, or that the run needs one process.
    """
    if run.method.device == "gpu":
        raise InputError("device='gpu' is not offered over ranks; use device='cpu', or one process")
    sections, (ny, nx) = run.record.sections, run.terrain.grid.shape
    place, last = np.where(sections.axis == FACES_X, sections.column, sections.row), np.array([nx, ny])
    at_edge = (place == PAD) | (place == last[sections.axis] + PAD)
    if at_edge.any():
        name = run.observations.sections[int(sections.section[at_edge][0])].name
        raise InputError(
            f"{name}: a cross-section on the edge of the grid is not offered over ranks; move it a cell inwards"
        )
