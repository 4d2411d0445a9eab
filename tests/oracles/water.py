"""Water of a small world as an exact function of time, and what a flood result tells of it.

A cell's water is made of surges: within its time a surge has a depth that changes linearly and a constant speed.
Where several are at work the deepest and the fastest count. Between two neighbouring times at which a surge begins or
ends, or at which the flood has an output, depth is a maximum of linear functions, thus convex, and the speed is
constant; so every worst of such a piece stands at one of its ends and needs no sampling.

Plain Python; nothing of the product is used. Formulas and limits are written out again from their sources.
"""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from dataclasses import dataclass, field, replace

GRAVITY = 9.81  # [m/s2]
WET = 0.05  # water from here on is wet [m]
FLOOR = 0.45  # ground floor over ground: Building Standards Act of Japan, Enforcement Order, article 22 [m]
STOREY = 3.0  # height of a storey where nothing else is known [m]
COLLAPSE = 2.5  # depth x speed^2 that carries a wooden house away, screening value [m3/s2]
DAMAGE = 1.5  # the same, partial damage [m3/s2]
BELOW_SURFACE = 0.5  # a way further below the surface model than this is not described by it [m]

Cell = tuple[int, int]  # row, column


@dataclass(frozen=True)
class Surge:
    """Water in some cells from `first` until `last` [s]: depth from `rise` to `depth` [m], speed [m/s]."""

    first: float
    last: float
    cells: frozenset[Cell]
    rise: float
    depth: float
    speed: float
    heading: float = 0.0

    def depth_at(self, t: float) -> float:
        """Depth within its time; linear. [m]"""
        return self.rise + (self.depth - self.rise) * (t - self.first) / (self.last - self.first)


@dataclass(frozen=True)
class State:
    """Water of one cell over a piece of time: worst depth, speed, flow (depth x speed^2), force; least depth.

    is_speed_known is False where the depth is given and the velocity is not; is_known is False where the water is
    told for a part of the piece only (then the worst is that of this part).
    """

    depth: float
    speed: float
    flow: float
    force: float
    least: float
    is_speed_known: bool = True
    is_known: bool = True


DRY = State(0.0, 0.0, 0.0, 0.0, 0.0)


def specific_force(depth: float, speed: float) -> float:
    """M0 = V^2 D / g + D^2 / 2 [m2]: Ishigaki et al. (2010), Water Sci. Technol. 62(8), 1807."""
    return speed * speed * depth / GRAVITY + depth * depth / 2.0


def worse(a: State, b: State) -> State:
    """The worst of two pieces of time or two places, quantity by quantity."""
    return State(
        max(a.depth, b.depth), max(a.speed, b.speed), max(a.flow, b.flow), max(a.force, b.force),
        min(a.least, b.least), a.is_speed_known and b.is_speed_known, a.is_known and b.is_known,
    )  # fmt: skip


@dataclass
class Flood:
    """Grid, ground and water; and which of it a flood result tells.

    cell, x0, y0, nx, ny : square cells, row 0 in the south. [m]
    ground : [row][column] elevation [m]
    known : [row][column] False where the ground was invented: nothing is known of its water
    raster : [row][column] row of the building that blocks the cell, -1 open
    footprint : [row][column] row of the building that lies on the cell, -1 without; the raster where buildings block
    surges : the water
    outputs : times of the flood's outputs, increasing [s]
    has_peaks : the result holds the worst since the previous output; without, only the states at the outputs
    track : interval of tracked worst values [s], None without tracking
    blind : (output, row, column) without data at that output
    speedless : cells whose velocity is not given
    """

    cell: float
    x0: float
    y0: float
    nx: int
    ny: int
    ground: list[list[float]]
    known: list[list[bool]]
    raster: list[list[int]]
    surges: list[Surge]
    outputs: list[float]
    has_peaks: bool = True
    track: float | None = None
    blind: frozenset[tuple[int, int, int]] = frozenset()
    speedless: frozenset[Cell] = frozenset()
    footprint: list[list[int]] = field(default_factory=list)
    _pieces: list[tuple[float, float, int]] = field(default_factory=list)
    _state: dict[tuple[Cell, int], State | None] = field(default_factory=dict)
    _of_cell: dict[Cell, list[Surge]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.footprint = self.footprint or self.raster
        for surge in self.surges:
            for cell in surge.cells:
                self._of_cell.setdefault(cell, []).append(surge)
        begin, end = self.outputs[0], self.outputs[-1]
        bins = range(int(end / self.track) + 1) if self.track else ()
        starts = {k * self.track for k in bins if self.track and begin < k * self.track < end}
        cuts = starts | {t for s in self.surges for t in (s.first, s.last) if begin < t < end} | set(self.outputs)
        at = sorted(cuts)
        k = 0
        for a, b in itertools.pairwise(at):
            while k + 1 < len(self.outputs) and self.outputs[k + 1] <= a:
                k += 1
            self._pieces.append((a, b, k))
        self._pieces.append((end, math.inf, len(self.outputs) - 1))

    @property
    def pieces(self) -> list[tuple[float, float, int]]:
        """(from, to, output interval) of every piece of time; the last begins at the last output and never ends."""
        return self._pieces

    @property
    def horizon(self) -> float:
        """Time until which seconds in water are counted: the last output, or the last tracked interval's start. [s]"""
        return self.outputs[-1] if self.track is None else math.floor(self.outputs[-1] / self.track) * self.track

    def pieces_of(self, first: float, last: float) -> list[int]:
        """Pieces that overlap (first, last), a moment's touch left out."""
        return [m for m, (a, b, _) in enumerate(self._pieces) if a < last - 1e-6 and b > first + 1e-6]

    def is_inside(self, cell: Cell) -> bool:
        """Whether the cell lies on the grid."""
        return 0 <= cell[0] < self.ny and 0 <= cell[1] < self.nx

    def cell_at(self, x: float, y: float) -> Cell:
        """Row and column a point lies in; they may lie beyond the grid."""
        return math.floor((y - self.y0) / self.cell), math.floor((x - self.x0) / self.cell)

    def true_at(self, cell: Cell, t: float) -> tuple[float, float, float]:
        """Depth [m], speed [m/s] and heading at a moment; surges hold from their first moment on."""
        depth, speed, heading = 0.0, 0.0, 0.0
        for surge in self._of_cell.get(cell, ()):
            if surge.first <= t < surge.last:
                depth = max(depth, surge.depth_at(t))
                if surge.speed > speed:
                    speed, heading = surge.speed, surge.heading
        return (depth, speed, heading) if depth > 0.0 else (0.0, 0.0, 0.0)

    def true_over(self, cell: Cell, a: float, b: float) -> State:
        """Water between two neighbouring times, whatever is known of it."""
        middle = 0.5 * (a + b)
        first = last = least = speed = 0.0
        for surge in self._of_cell.get(cell, ()):
            if surge.first <= middle < surge.last:
                u, w = surge.depth_at(a), surge.depth_at(b)
                first, last, least = max(first, u), max(last, w), max(least, min(u, w))
                speed = max(speed, surge.speed)
        depth = max(first, last)
        if depth <= 0.0:
            return DRY
        return State(depth, speed, depth * speed * speed, specific_force(depth, speed), least)

    def moment(self, cell: Cell, t: float) -> State:
        """Water at one moment as a State."""
        depth, speed, _ = self.true_at(cell, t)
        return State(depth, speed, depth * speed * speed, specific_force(depth, speed), depth)

    def worst_between(self, cell: Cell, first: float, last: float) -> State:
        """True worst over [first, last] at a cell."""
        found = worse(self.moment(cell, first), self.moment(cell, last))
        at = bisect_left(self._pieces, (first,))
        for a, b, _ in self._pieces[max(at - 1, 0) : -1]:
            if a >= last:
                break
            if b > first:
                found = worse(found, self.true_over(cell, max(a, first), min(b, last)))
        return found

    def known_state(self, cell: Cell, piece: int) -> State | None:
        """What the flood result tells of an open cell over a piece of time; None where it tells nothing.

        With peaks the truth of the piece. Without, the worse of the outputs before and after: what comes and goes
        between them cannot be known; if one of the two is unknown, the piece is.
        """
        key = (cell, piece)
        if key not in self._state:
            self._state[key] = self._known_state(cell, piece)
        return self._state[key]

    def _known_state(self, cell: Cell, piece: int) -> State | None:
        j, i = cell
        if not self.is_inside(cell) or not self.known[j][i]:
            return None
        a, b, k = self._pieces[piece]
        is_last = piece == len(self._pieces) - 1
        if is_last:
            found = self.moment(cell, a) if (k, j, i) not in self.blind else None
        elif self.has_peaks:
            found = self.true_over(cell, a, b) if (k + 1, j, i) not in self.blind else None
        else:
            ends = [self.moment(cell, self.outputs[n]) for n in (k, k + 1) if (n, j, i) not in self.blind]
            found = worse(ends[0], ends[-1]) if ends else None
            if len(ends) == 1 and found is not None:
                found = replace(found, least=0.0, is_known=False)
        if found is not None and cell in self.speedless and found.depth > 0.0:
            force = specific_force(found.depth, 0.0)
            return replace(found, speed=0.0, flow=0.0, force=force, is_speed_known=False)
        return found


@dataclass
class SampledFlood(Flood):
    """A flood whose truth is sampled: depth [m] and speed [m/s] by time step, row and column, a step a second."""

    water: tuple[list[list[list[float]]], list[list[list[float]]]] = ((), ())  # type: ignore[assignment]

    def __post_init__(self) -> None:
        self.footprint = self.footprint or self.raster
        end = self.outputs[-1]
        k = 0
        for second in range(int(end)):
            while k + 1 < len(self.outputs) and self.outputs[k + 1] <= second:
                k += 1
            self._pieces.append((float(second), second + 1.0, k))
        self._pieces.append((end, math.inf, len(self.outputs) - 1))

    def true_at(self, cell: Cell, t: float) -> tuple[float, float, float]:
        """Depth, speed and heading of the last step before or at t; the heading is not told."""
        second = min(int(t), len(self.water[0]) - 1)
        return self.water[0][second][cell[0]][cell[1]], self.water[1][second][cell[0]][cell[1]], 0.0

    def true_over(self, cell: Cell, a: float, b: float) -> State:
        """Worse of both ends."""
        return worse(self.moment(cell, a), self.moment(cell, b))
