"""Which cells a street runs over, and the water a walker finds on it: every cell, worst of the moment.

Kinds are written as the numbers of the street network: 0 street, 1 stairs, 2 bridge, 3 underpass, 4 entrance,
5 open space. Plain Python; nothing of the product is used.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field, replace

from tests.oracles.water import BELOW_SURFACE, DRY, WET, Cell, Flood, State, specific_force, worse

STREET, STAIRS, BRIDGE, UNDERPASS, ENTRANCE, OPEN_SPACE = range(6)
Point = tuple[float, float, float]


@dataclass(frozen=True)
class Limit:
    """Water a group still walks in: depth [m], specific force [m2], depth at the door [m], takes stairs."""

    depth: float
    force: float
    door: float
    takes_stairs: bool


# Depth: women left on foot in up to 0.50 m in 1959 (Ise Bay), 0.30 m is hard for adults: MLIT; 0.10 m for wheelchairs
# is an assumption. Force: 0.125 m2 Toda, Ishigaki, Baba (KAKEN 18510146), 0.100 m2 elderly men, Ishigaki et al. (2010).
# Doors: 0.35 m men, 0.30 m women: KAKEN 18510146; JSCE F2 67(1), 12.
LIMITS = (
    Limit(0.50, 0.125, 0.35, True),  # adult
    Limit(0.50, 0.100, 0.30, True),  # elderly
    Limit(0.30, 0.100, 0.30, True),  # child
    Limit(0.30, 0.100, 0.30, True),  # impaired
    Limit(0.10, 0.100, 0.30, False),  # wheelchair
)
CANNOT_CLIMB = 4
EPSILON = 2e-5  # of a single-precision field [m]


@dataclass(frozen=True)
class Part:
    """A stretch of a street within one cell: lowest and middle height of the way (NaN unknown) [m], length [m]."""

    cell: Cell
    z_low: float
    z_middle: float
    length: float


@dataclass
class Street:
    """points : (x, y, z) from node a to node b; closures : (first, last) times at which nobody may pass.

    whole : the street this one is a piece of
    ends_in_air : another bridge meets it at an end, so that nothing tells where its banks are
    """

    a: int
    b: int
    points: list[Point]
    kind: int
    length: float
    closures: list[tuple[float, float]] = field(default_factory=list)
    width: float = 2.0
    whole: Street | None = None
    ends_in_air: bool = False
    _parts: list[Part] | None = None
    _on: dict[int, Found] = field(default_factory=dict)
    _sunk: dict[Part, bool] = field(default_factory=dict)

    def parts(self, flood: Flood) -> list[Part]:
        """Stretches in order, one per cell crossed by each segment."""
        if self._parts is None:
            self._parts = [p for s in itertools.pairwise(self.points) for p in _split(flood, *s)]
            if not self._parts:
                x, y, z = self.points[0]
                self._parts = [Part(flood.cell_at(x, y), z, z, 0.0)]
        return self._parts


@dataclass(frozen=True)
class Found:
    """What is known of the water on a street over a piece of time.

    is_known : every stretch is described, and its speed where it is wet
    worst : of the stretches that are described
    least : depth that stands everywhere on it [m]
    why : what is not known
    """

    is_known: bool
    worst: State
    least: float
    why: str = ""


def _split(flood: Flood, p: Point, q: Point) -> list[Part]:
    """Cut a segment at the grid lines it crosses."""
    cuts = {0.0, 1.0}
    for start, end, origin in ((p[0], q[0], flood.x0), (p[1], q[1], flood.y0)):
        if start == end:
            continue
        low, high = sorted((start, end))
        line = math.floor((low - origin) / flood.cell)
        while origin + line * flood.cell <= high:
            t = (origin + line * flood.cell - start) / (end - start)
            if 0.0 < t < 1.0:
                cuts.add(t)
            line += 1
    at = sorted(cuts)
    whole = math.hypot(q[0] - p[0], q[1] - p[1])
    found = []
    for t, u in itertools.pairwise(at):
        if (u - t) * whole < 1e-9:
            continue
        m = 0.5 * (t + u)
        cell = flood.cell_at(p[0] + m * (q[0] - p[0]), p[1] + m * (q[1] - p[1]))
        heights = [p[2] + s * (q[2] - p[2]) for s in (t, u)]
        low = math.nan if any(math.isnan(h) for h in heights) else min(heights)
        found.append(Part(cell, low, 0.5 * (heights[0] + heights[1]), (u - t) * whole))
    return found


def _over_deck(flood: Flood, part: Part, state: State) -> State:
    """Water above a deck, with the speed of the water under it."""
    j, i = part.cell
    depth, least = (
        min(water, max(0.0, flood.ground[j][i] + water - part.z_low)) for water in (state.depth, state.least)
    )
    if depth <= 0.0:
        return replace(DRY, is_known=state.is_known)
    force = specific_force(depth, state.speed)
    return replace(state, depth=depth, flow=depth * state.speed**2, force=force, least=least)


def is_sunk(flood: Flood, street: Street, part: Part) -> bool:
    """Whether a way runs below the surface model there, so that the flood has no water in it.

    Held against the lowest ground of the cell and those around it: an opening cut into the ground may be narrow.
    """
    if street.kind in (BRIDGE, ENTRANCE):
        return False
    if math.isnan(part.z_middle):
        return street.kind == UNDERPASS
    if part not in street._sunk:
        street._sunk[part] = _is_below(flood, part)
    return street._sunk[part]


def _is_below(flood: Flood, part: Part) -> bool:
    row, column = part.cell
    around = [
        flood.ground[j][i]
        for j in range(max(0, row - 1), min(flood.ny, row + 2))
        for i in range(max(0, column - 1), min(flood.nx, column + 2))
    ]
    return part.z_middle < min(around) - BELOW_SURFACE - 0.05


def _bridge_of_unknown_height(flood: Flood, street: Street, piece: int) -> Found:
    """Open unless the water under it, where it is deepest, stands above both banks and both are wet.

    Then at least that much stands over the banks.
    """
    parts = (street.whole or street).parts(flood)
    open_way = Found(True, DRY, 0.0)
    ends = []
    for part in (parts[0], parts[-1]):
        j, i = part.cell
        if street.ends_in_air or not flood.is_inside(part.cell) or flood.raster[j][i] >= 0:
            return open_way
        ends.append(flood.known_state(part.cell, piece))
    if any(end is None or end.least < WET for end in ends):
        return open_way
    banks = [flood.ground[part.cell[0]][part.cell[1]] for part in (parts[0], parts[-1])]
    under = []
    for part in parts:
        j, i = part.cell
        state = flood.known_state(part.cell, piece)
        if state is None or flood.raster[j][i] >= 0:
            return open_way
        under.append((state.depth, flood.ground[j][i] + state.least))
    deepest = max(depth for depth, _ in under)
    level = max(level for depth, level in under if depth >= deepest - 1e-5)
    if level <= max(banks) + 1e-4:
        return open_way
    depth = min(level - max(banks), *(end.least for end in ends if end is not None))
    return Found(True, State(depth, 0.0, 0.0, specific_force(depth, 0.0), 0.0), 0.0)


def water_on(flood: Flood, street: Street, piece: int) -> Found:
    """Water on a street over a piece of time; stretches inside buildings tell nothing and are left out.

    A street with no other stretch is unknown, unless it is the way to a door.
    """
    if piece not in street._on:
        street._on[piece] = _water_on(flood, street, piece)
    return street._on[piece]


def _water_on(flood: Flood, street: Street, piece: int) -> Found:
    parts = street.parts(flood)
    if street.kind == BRIDGE and any(math.isnan(part.z_low) for part in parts):
        return _bridge_of_unknown_height(flood, street, piece)
    worst, least, why = DRY, math.inf, ""
    n = 0
    for part in parts:
        j, i = part.cell
        if not flood.is_inside(part.cell):
            why = why or "beyond the grid"
            continue
        if flood.raster[j][i] >= 0:
            continue
        if is_sunk(flood, street, part):
            why = why or "below the surface"
            continue
        state = flood.known_state(part.cell, piece)
        if state is None:
            why = why or "no data"
            continue
        if street.kind == BRIDGE:
            state = _over_deck(flood, part, state)
        if not state.is_known:
            why = why or "no data"
        if not state.is_speed_known:
            why = why or "speed unknown"
        worst = worse(worst, state)
        least = min(least, state.least)
        n += 1
    if n == 0 and street.kind != ENTRANCE:  # a door's own way may lie inside its building
        why = why or "inside buildings"
    return Found(not why, worst, least if n and not why else 0.0, why)


def is_closed(street: Street, first: float, last: float) -> bool:
    """Whether an order or a fire keeps the street shut at some moment between two times."""
    return street.width <= 0.0 or any(a < last - 1e-6 and b > first + 1e-6 for a, b in street.closures)


def forbids(limit: Limit, worst: State) -> str:
    """What stops somebody with this limit in this water; empty when nothing does."""
    if worst.depth > limit.depth + EPSILON:
        return f"too deep: {worst.depth:.3f} m, walks in {limit.depth:g} m"
    if worst.force > limit.force * (1.0 + 1e-4) + EPSILON:
        water = f"{worst.depth:.3f} m, {worst.speed:.2f} m/s"
        return f"too strong: M0 {worst.force:.4f} m2 ({water}), stands {limit.force:g} m2"
    return ""
