"""Slow oracle for one person: replays what the product says of somebody through the true water, moment by moment.

A walk is allowed when every cell of the street was known and passable to the person's group for the whole time on it.
A place is judged for the rest of the hazard. From both follows the best that may be said of the person; the product
must not say better. Plain Python; nothing of the product is used.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.oracles.buildings import (
    Ground,
    House,
    Shelter,
    Verdict,
    at_home,
    in_shelter,
    least_at_home,
    least_in_shelter,
)
from tests.oracles.streets import (
    BRIDGE,
    EPSILON,
    LIMITS,
    STAIRS,
    UNDERPASS,
    Street,
    forbids,
    is_closed,
    is_sunk,
    water_on,
)
from tests.oracles.water import WET, Cell, Flood, specific_force

NODE_REACH = 20.0  # a street's water tells that of places this far from it, where no water at points is given [m]
STAIR_PACE = 0.694 / 1.34  # fastest on stairs as a share of the level speed, Weidmann 1993


@dataclass(frozen=True)
class Person:
    """building : row, -1 outdoors at x, y, whose street node is `start`."""

    building: int
    x: float
    y: float
    group: int
    speed: float
    start: int


@dataclass(frozen=True)
class Rules:
    """What of the scenario the oracle needs."""

    alert: float
    margin: float = 0.0
    storey: float = 3.0
    speed_factor: float = 1.0
    hazard: str = "flood"
    reroutes: bool = True


@dataclass
class World:
    """Everything of a small world; nodes are (x, y)."""

    seed: int
    flood: Flood
    houses: list[House]
    nodes: list[tuple[float, float]]
    streets: list[Street]
    people: list[Person]
    shelters: list[Shelter]
    rules: Rules
    options: dict = field(default_factory=dict)


@dataclass
class Trace:
    """What the product says of a person.

    state, claim : its state, and what it counts as
    walks : (edge, forward, in, out) of every street that was left again, in order of time [s]
    edge, node, shelter : where it ended, -1 where not
    end : of the run [s]; depth, force, seconds_deep, seconds_force : exposure, None where not given
    """

    state: str
    claim: Verdict
    walks: list[tuple[int, bool, float, float]]
    edge: int = -1
    forward: bool = True
    node: int = -1
    shelter: int = -1
    arrival: float = math.nan
    end: float = 0.0
    departure: float = 0.0
    depth: float | None = None
    force: float | None = None
    seconds_deep: float | None = None


@dataclass(frozen=True)
class Stay:
    """Somebody is somewhere from `first` to `last` [s]: "home", "street", "node" or "shelter", and its row."""

    first: float
    last: float
    where: str
    row: int


@dataclass(frozen=True)
class Finding:
    """The product stands on the safe side of the oracle: kind, seed of the world, one sentence."""

    kind: str
    seed: int
    sentence: str

    def __str__(self) -> str:
        return f"seed {self.seed}: {self.kind}: {self.sentence}"


def stays(world: World, person: Person, trace: Trace) -> list[Stay]:
    """Where somebody was, from the hazard's first time for ever."""
    begin = world.flood.outputs[0]
    found, now = [], min(begin, world.rules.alert)
    at = ("home", -1)
    for edge, forward, first, last in trace.walks:
        found.append(Stay(now, first, *at))
        found.append(Stay(first, last, "street", edge))
        street = world.streets[edge]
        at, now = ("node", street.b if forward else street.a), last
    if trace.shelter >= 0 and not math.isnan(trace.arrival):
        found.append(Stay(now, trace.arrival, *at))
        found.append(Stay(trace.arrival, math.inf, "shelter", trace.shelter))
    elif trace.edge >= 0:
        entered = now
        if not trace.walks:  # only finished walks are logged, and who waits at the door enters after the departure
            until = world.rules.alert + float(world.options["duration"])
            entered = max(now, until if trace.state == "MOVING" else trace.departure)
        found.append(Stay(now, entered, *at))
        found.append(Stay(entered, math.inf, "street", trace.edge))
    else:
        found.append(Stay(now, math.inf, *at))
    return [stay for stay in found if stay.last > stay.first + 1e-6]


def _pieces(world: World, stay: Stay) -> list[int]:
    return world.flood.pieces_of(stay.first, stay.last)


def _cell(world: World, node: int) -> Cell:
    return world.flood.cell_at(*world.nodes[node])


def _is_plain(world: World, node: int) -> bool:
    """Whether a street on the ground meets this crossing in the open, so that its cell is where people stand."""
    row, column = _cell(world, node)
    if world.flood.is_inside((row, column)) and world.flood.raster[row][column] >= 0:
        return False
    for street in world.streets:
        if node in (street.a, street.b) and street.kind not in (BRIDGE, UNDERPASS):
            parts = [p for p in street.parts(world.flood) if world.flood.is_inside(p.cell)]
            if not any(is_sunk(world.flood, street, part) for part in parts):
                return True
    return False


def on_street(world: World, street: Street, group: int, first: float, last: float) -> tuple[Verdict, str]:
    """Whether a group may be on a street from `first` to `last`."""
    if street.kind == STAIRS and not LIMITS[group].takes_stairs:
        return Verdict.UNSAFE, "stairs"
    if is_closed(street, first, first + 1e-4):  # who is shut in by an order on the way waits
        return Verdict.UNSAFE, "closed by order"
    unknown = ""
    if first < world.flood.outputs[0] - 1e-6:
        unknown = "before the hazard's first time"
    for piece in world.flood.pieces_of(first, last):
        found = water_on(world.flood, street, piece)
        stop = forbids(LIMITS[group], found.worst)
        if stop:
            a, b, _ = world.flood.pieces[piece]
            return Verdict.UNSAFE, f"{stop} between {max(a, first):.0f} and {min(b, last):.0f} s"
        if not found.is_known:
            unknown = unknown or found.why
    return (Verdict.UNKNOWN, unknown) if unknown else (Verdict.SAFE, "")


def at_node(world: World, node: int, group: int, pieces: list[int]) -> tuple[Verdict, str]:
    """Whether somebody may stand at a crossing: on dry ground, known to be so."""
    if not _is_plain(world, node):
        return Verdict.SAFE, ""
    return on_ground(world, [_cell(world, node)], group, pieces)


def on_ground(world: World, cells: list[Cell], group: int, pieces: list[int]) -> tuple[Verdict, str]:
    """Whether somebody may stand in all of these cells: on dry ground, known to be so."""
    water = Ground(world.flood, world.houses).at_cells(cells, pieces)
    stop = forbids(LIMITS[group], water.worst)
    if stop:
        return Verdict.UNSAFE, stop
    if water.worst.depth >= WET + 1e-5:
        return Verdict.LEFT, f"ground wet: {water.worst.depth:.2f} m"  # passable, not dry
    if not water.is_known:
        return Verdict.UNKNOWN, water.why
    return Verdict.SAFE, ""


def verdict(
    world: World, ground: Ground, person: Person, trace: Trace, sheltered: list[int]
) -> tuple[Verdict, str, str]:
    """Best that may be said of a person, the kind of what speaks against it, and a sentence."""
    worst, kind, why = Verdict.SAFE, "", ""
    timeline = stays(world, person, trace)
    for n, stay in enumerate(timeline):
        is_last = n == len(timeline) - 1
        found, because = _judge(world, ground, person, stay, sheltered, is_last=is_last)
        if found > worst:
            name = stay.where if not is_last else f"end {stay.where}"
            worst, kind, why = found, f"{name} {found.name.lower()}", f"{name} {stay.row}: {because}"
            kind += f" ({_short(because)})"
    return worst, kind, why


def _short(because: str) -> str:
    """What kind of reason a sentence gives: what stands before its colon."""
    return because.partition(":")[0]


def _open_cells(world: World, node: int, x: float, y: float) -> list[Cell]:
    """Cells that tell the water of a place in the open: of its node where that is plain, and its own.

    Where the product is not told the water at points, what lies within `NODE_REACH` counts as at the node.
    """
    cells = [_cell(world, node)] if _is_plain(world, node) else []
    own = world.flood.cell_at(x, y)
    is_built = world.flood.is_inside(own) and world.flood.raster[own[0]][own[1]] >= 0
    if (x, y) != tuple(world.nodes[node]) and not is_built and _has_points(world):
        cells.append(own)
    return cells


def _has_points(world: World) -> bool:
    return bool(world.options.get("has_points", True))


def _is_far(world: World, node: int, x: float, y: float) -> bool:
    """Whether nothing is told of a place, because it is too far from its node."""
    return not _has_points(world) and math.dist((x, y), world.nodes[node]) > NODE_REACH + 1e-6


def judge_shelter(
    world: World, ground: Ground, row: int, group: int, pieces: list[int], people: int
) -> tuple[Verdict, str]:
    """`in_shelter` of a shelter of the world.

    Of open ground that only bridges reach, or that lies in a building's cell, the flood tells nothing: not judged.
    """
    shelter = world.shelters[row]
    cells = _open_cells(world, shelter.node, shelter.x, shelter.y)
    is_open = shelter.is_exit or shelter.building < 0
    found, why = in_shelter(
        ground, shelter, cells, group, pieces if cells or not is_open else [], people,
        hazard=world.rules.hazard, margin=world.rules.margin, storey=world.rules.storey,
    )  # fmt: skip
    if is_open and found <= Verdict.LEFT and _is_far(world, shelter.node, shelter.x, shelter.y):
        return Verdict.UNKNOWN, "far from its node"
    return found, why


def _judge(
    world: World, ground: Ground, person: Person, stay: Stay, sheltered: list[int], *, is_last: bool
) -> tuple[Verdict, str]:
    if stay.where == "street":
        found, why = on_street(world, world.streets[stay.row], person.group, stay.first, stay.last)
        if (
            is_last
            and found == Verdict.SAFE
            and any(
                water_on(world.flood, world.streets[stay.row], m).worst.depth >= WET + 1e-5
                for m in _pieces(world, stay)
            )
        ):
            return Verdict.UNSAFE, "stands in water on the street at the end"
        return found, why
    if stay.where == "shelter":
        return judge_shelter(world, ground, stay.row, person.group, _pieces(world, stay), sheltered[stay.row])
    if stay.where == "node":
        found, why = at_node(world, stay.row, person.group, _pieces(world, stay))
        if found == Verdict.LEFT:
            return (Verdict.UNSAFE if is_last else Verdict.SAFE), why
        return found, why
    return _judge_home(world, ground, person, stay, is_last=is_last)


def _judge_home(world: World, ground: Ground, person: Person, stay: Stay, *, is_last: bool) -> tuple[Verdict, str]:
    pieces = _pieces(world, stay)
    if not is_last:
        pieces = [m for m in pieces if world.flood.pieces[m][1] < math.inf]
    if not pieces:
        return Verdict.SAFE, ""
    if person.building >= 0:
        found, why = at_home(ground, person.building, person.group, pieces, world.rules.margin if is_last else 0.0)
        return (found if is_last or found == Verdict.UNSAFE else Verdict.SAFE), why
    cells = _open_cells(world, person.start, person.x, person.y)
    found, why = on_ground(world, cells, person.group, pieces) if cells else (Verdict.SAFE, "")
    if found == Verdict.LEFT:
        return (Verdict.UNSAFE if is_last else Verdict.SAFE), why
    if found == Verdict.SAFE and is_last and _is_far(world, person.start, person.x, person.y):
        return Verdict.UNKNOWN, "far from the node"
    return (found if is_last or found == Verdict.UNSAFE else Verdict.SAFE), why


def least_exposure(world: World, ground: Ground, person: Person, trace: Trace) -> tuple[float, float, float]:
    """Depth [m], force of still water [m2] and seconds deeper than 0.3 m that somebody has at least met.

    Until the hazard's last time. On a street only what stands on all of it counts.
    """
    depth = seconds = 0.0
    for stay in stays(world, person, trace):
        last = min(stay.last, world.flood.horizon)
        for m in world.flood.pieces_of(stay.first, last):
            a, b, _ = world.flood.pieces[m]
            least = _least(world, ground, person, trace, stay, m)
            depth = max(depth, least)
            if least > 0.3 + 1e-5:
                seconds += min(b, last) - max(a, stay.first)
    return depth, specific_force(depth, 0.0), seconds


def _least(world: World, ground: Ground, person: Person, trace: Trace, stay: Stay, piece: int) -> float:
    if stay.where == "street":
        return water_on(world.flood, world.streets[stay.row], piece).least
    if stay.where == "shelter":
        shelter = world.shelters[stay.row]
        if (shelter.is_exit or shelter.building < 0) and not _is_plain(world, shelter.node):
            return 0.0
        return least_in_shelter(ground, shelter, _cell(world, shelter.node), piece)
    if stay.where == "home" and person.building >= 0:
        return 0.0 if trace.state == "UPSTAIRS" else least_at_home(ground, person.building, person.group, piece)
    if stay.where == "home":
        cells = _open_cells(world, person.start, person.x, person.y)
        return max((ground.at_cells([cell], [piece]).always for cell in cells), default=0.0)
    return ground.at_cells([_cell(world, stay.row)], [piece]).always if _is_plain(world, stay.row) else 0.0


def check_person(world: World, ground: Ground, number: int, trace: Trace, sheltered: list[int]) -> Iterator[Finding]:
    """Everything in which the product stands on the safe side of the oracle for one person."""
    person = world.people[number]
    who = f"person {number} (group {person.group}, {trace.state})"
    best, kind, why = verdict(world, ground, person, trace, sheltered)
    if trace.claim in (Verdict.SAFE, Verdict.LEFT) and best in (Verdict.UNKNOWN, Verdict.UNSAFE):
        yield Finding(f"{trace.claim.name} but {kind}", world.seed, f"{who} is called {trace.claim.name}: {why}")
    if trace.claim == Verdict.SAFE and best == Verdict.LEFT:
        yield Finding("SAFE at an exit", world.seed, f"{who} left the area and is called SAFE")
    yield from _check_walks(world, person, who, trace)
    yield from _check_exposure(world, ground, person, who, trace)


def _check_walks(world: World, person: Person, who: str, trace: Trace) -> Iterator[Finding]:
    node, now = person.start, world.rules.alert
    for edge, forward, first, last in trace.walks:
        street = world.streets[edge]
        found, why = on_street(world, street, person.group, first, first + 1e-4)
        if found == Verdict.UNSAFE:
            yield Finding(
                f"walks into ({_short(why)})", world.seed, f"{who} enters street {edge} at {first:.1f} s: {why}"
            )
        elif found == Verdict.UNKNOWN and world.options.get("unknown_water") == "closed":
            yield Finding(
                f"walks into unknown ({_short(why)})",
                world.seed,
                f"{who} enters street {edge} at {first:.1f} s though unknown water is closed: {why}",
            )
        pace = STAIR_PACE if street.kind == STAIRS else 1.0
        quickest = street.length / (person.speed * world.rules.speed_factor * pace)
        if last - first < quickest * (1.0 - 1e-4) - 1e-3:
            yield Finding(
                "too fast", world.seed, f"{who} takes {last - first:.2f} s for street {edge}, at least {quickest:.2f} s"
            )
        if (street.a if forward else street.b) != node or first < now - 1e-3:
            yield Finding(
                "jumps", world.seed, f"{who} enters street {edge} at {first:.2f} s, was at node {node} at {now:.2f} s"
            )
        node, now = (street.b if forward else street.a), last


def _check_exposure(world: World, ground: Ground, person: Person, who: str, trace: Trace) -> Iterator[Finding]:
    if trace.depth is None:
        return
    depth, force, seconds = least_exposure(world, ground, person, trace)
    if trace.depth < depth - 1e-4 - EPSILON:
        yield Finding(
            f"depth met too small ({trace.state.lower()})",
            world.seed,
            f"{who} has met {depth:.3f} m at least, reported {trace.depth:.3f} m",
        )
    if trace.force is not None and trace.force < force * (1 - 1e-3) - 1e-4:
        yield Finding(
            f"force met too small ({trace.state.lower()})",
            world.seed,
            f"{who} has met M0 {force:.4f} m2 at least, reported {trace.force:.4f} m2",
        )
    if trace.seconds_deep is not None and trace.seconds_deep < seconds * (1 - 1e-4) - 0.05:
        yield Finding(
            f"time in deep water too short ({trace.state.lower()})",
            world.seed,
            f"{who} was deeper than 0.3 m for {seconds:.1f} s at least, reported {trace.seconds_deep:.1f} s",
        )


def check_second_choice(
    world: World,
    ground: Ground,
    number: int,
    trace: Trace,
    sheltered: list[int],
    is_open: list[bool],
    passable: Callable[[int, int], bool],
) -> Iterator[Finding]:
    """Somebody stands cut off at the end though a known dry way leads to a safe place with room.

    is_open : shelters that the product itself calls dry; passable : whether its own water lets a group on a street,
    (street, group) -> bool
    """  # fmt: skip
    person = world.people[number]
    if trace.state != "CUT_OFF" or trace.end < world.flood.outputs[-1] or trace.edge >= 0 or not world.rules.reroutes:
        return
    last = len(world.flood.pieces) - 1
    start = trace.node if trace.node >= 0 else person.start
    seen, front = {start}, [start]
    while front:
        node = front.pop()
        for row, place in enumerate(world.shelters):
            if place.node != node or not is_open[row] or sheltered[row] >= place.capacity:
                continue
            found, _ = judge_shelter(world, ground, row, person.group, list(range(last + 1)), sheltered[row] + 1)
            if found in (Verdict.SAFE, Verdict.LEFT):
                yield Finding(
                    "no second choice", world.seed,
                    f"person {number} stands cut off at node {start}, shelter {row} is open and reachable",
                )  # fmt: skip
                return
        for edge, street in enumerate(world.streets):
            if node in (street.a, street.b) and passable(edge, person.group):
                after = world.flood.outputs[-1] + 1.0
                found, _ = on_street(world, street, person.group, after, trace.end + 1e6)
                other = street.b if node == street.a else street.a
                if found == Verdict.SAFE and other not in seen:
                    seen.add(other)
                    front.append(other)


def earliest_refuge(world: World, ground: Ground, start: int, leaves: float, group: int, speed: float) -> float:
    """Earliest time at which somebody who leaves a crossing at `leaves` can be in a safe place; inf: never. [s]

    Walks at the free speed on the level, waits at crossings as long as it helps, enters a street only when it is known
    and passable for the whole walk on it. Room in shelters and water at crossings are left out.
    """
    best = {start: leaves}
    front = [(leaves, start)]
    last = len(world.flood.pieces) - 1
    while front:
        now, node = heapq.heappop(front)
        if now > best[node]:
            continue
        first = next((m for m, (_, b, _) in enumerate(world.flood.pieces) if b > now), last)
        for row, shelter in enumerate(world.shelters):
            if shelter.node == node and shelter.capacity > 0:
                found, _ = judge_shelter(world, ground, row, group, list(range(first, last + 1)), 0)
                if found in (Verdict.SAFE, Verdict.LEFT):
                    return now
        for street in (s for s in world.streets if node in (s.a, s.b)):
            other = street.b if node == street.a else street.a
            walk = street.length / (speed * (STAIR_PACE if street.kind == STAIRS else 1.0))
            changes = {a for a, _, _ in world.flood.pieces} | {b for _, b in street.closures if math.isfinite(b)}
            for enters in sorted({now, *(t for t in changes if t > now)}):
                begin = max(enters, world.flood.outputs[0])
                if is_closed(street, enters, enters + walk):
                    continue
                if on_street(world, street, group, begin, max(enters + walk, begin))[0] == Verdict.SAFE:
                    if enters + walk < best.get(other, math.inf):
                        best[other] = enters + walk
                        heapq.heappush(front, (enters + walk, other))
                    break
    return math.inf
