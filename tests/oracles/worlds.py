"""Random small worlds: grids with buildings and gaps, floods with surges, streets, people and shelters.

Everything follows from the seed. Plain Python; nothing of the product is used.
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace
from typing import Any

from tests.oracles.buildings import UNLIMITED, House, Shelter
from tests.oracles.people import Person, Rules, World
from tests.oracles.streets import (
    BRIDGE,
    ENTRANCE,
    OPEN_SPACE,
    STAIRS,
    STREET,
    UNDERPASS,
    Point,
    Street,
)
from tests.oracles.water import Cell, Flood, Surge

NAN = math.nan
RIVER_BED = -3.0  # [m]
UNDERPASS_FLOOR = -2.5  # [m]


def random_world(seed: int) -> World:
    """The world of this seed."""
    rng = random.Random(seed)
    flood, river = _flood(rng)
    n_houses = 1 + max((row for line in flood.footprint for row in line), default=-1)
    n_houses += rng.random() < 0.1  # a building that lies on no cell
    houses = [_house(rng) for _ in range(n_houses)]
    nodes, streets, entrance = _streets(rng, flood, river, n_houses)
    shelters = _shelters(rng, flood, nodes, houses, entrance)
    people = _people(rng, nodes, n_houses, entrance)
    span = flood.outputs[-1] - flood.outputs[0]
    early = rng.random() < 0.75
    alert = flood.outputs[0] + round(span * (rng.uniform(0.0, 0.3) if early else rng.uniform(-0.3, 1.2)), 1)
    alert = max(alert, 0.0)
    margin = rng.choice([0.0, 0.0, 0.0, 0.5])
    options = {
        "shelter_choice": rng.choice(["nearest", "nearest", "assigned", "table"]),
        "vertical_evacuation": rng.choice(["none", "if_cut_off", "if_cut_off", "prefer"]),
        "unknown_water": rng.choice(["dry", "closed"]),
        "full_shelters": rng.choice(["announced", "at_the_door"]),
        "compliance": rng.choice([1.0, 1.0, 0.6]),
        "rerouting": rng.choice(["closure", "closure", "closure", "none"]),
        "duration": rng.choice([86400.0, 86400.0, 86400.0, 90.0]),
        "departure": rng.choice(
            [{"kind": "at_once"}, {"kind": "uniform", "first": 0.0, "last": round(0.6 * span, 1) + 1.0}]
        ),
        "speed_factor": rng.choice([1.0, 0.8]),
        "dry_margin": margin,
        "dtype": rng.choice(["float32", "float64"]),
        "is_cut": rng.random() < 0.5,
        "seed": rng.randrange(1000),
        "destination": [rng.randrange(len(shelters)) for _ in people],
        "entrance": entrance,
    }
    rules = Rules(alert, margin, 3.0, options["speed_factor"], "flood", options["rerouting"] == "closure")
    options["has_points"] = rng.random() < 0.75
    shelters = [place if place.building >= 0 else _moved(rng, flood, place) for place in shelters]
    people = [person if person.building >= 0 else _moved(rng, flood, person) for person in people]
    people = started(people, nodes)
    return World(seed, flood, houses, nodes, streets, people, shelters, rules, options)


def _moved(rng: random.Random, flood: Flood, place: Any) -> Any:
    """A place in the open, up to two cells from its node in each direction."""
    east, north = (rng.choice([-2, -1, 0, 1, 2]) * flood.cell for _ in range(2))
    return replace(place, x=place.x + east, y=place.y + north)


def started(people: list[Person], nodes: list[tuple[float, float]]) -> list[Person]:
    """People outdoors start at the nearest node."""
    return [
        person
        if person.building >= 0
        else replace(person, start=min(range(len(nodes)), key=lambda k: math.dist(nodes[k], (person.x, person.y))))
        for person in people
    ]


def _house(rng: random.Random) -> House:
    storeys = rng.choice([0, 1, 1, 2, 2, 3, 5])
    height = NAN
    if rng.random() < 0.5:
        height = round(max(storeys, rng.choice([1, 2, 3])) * rng.uniform(2.2, 4.0), 1)
    return House(storeys, height)


def _flood(rng: random.Random) -> tuple[Flood, list[int]]:
    """Grid, ground, buildings, unknown cells, surges and outputs; and the columns of a river."""
    nx, ny = rng.randint(6, 13), rng.randint(6, 13)
    if rng.random() < 0.05:
        nx = 20
    cell = rng.choice([2.0, 5.0, 10.0])
    x0, y0 = rng.choice([0.0, -37.5, 1200.25]), rng.choice([0.0, 411.0])
    ground = [[round(rng.uniform(-0.1, 0.1), 3) for _ in range(nx)] for _ in range(ny)]
    river: list[int] = []
    if rng.random() < 0.4:
        first = rng.randint(1, nx - 3)
        river = list(range(first, first + rng.randint(1, 2)))
        for j in range(ny):
            for i in river:
                ground[j][i] = RIVER_BED
    raster = _raster(rng, nx, ny, river)
    known = [[True] * nx for _ in range(ny)]
    if rng.random() < 0.35:
        for j, i in _box(rng, nx, ny, rng.choice([1, 3])):
            known[j][i] = False
    outputs = _outputs(rng)
    how = rng.random()
    has_peaks, track = how < 0.75, None
    if how < 0.1:
        track = 10.0 if outputs[-1] - outputs[0] < 300.0 else 30.0
        outputs = [t - outputs[0] for t in outputs]  # a solver tracks from its start
    surges = _surges(rng, nx, ny, outputs, river)
    blind: set[tuple[int, int, int]] = set()
    speedless: set[Cell] = set()
    if track is None and rng.random() < 0.25:
        for _ in range(rng.randint(1, 3)):
            k = rng.randrange(len(outputs))
            blind |= {(k, j, i) for j, i in _box(rng, nx, ny, 4)}
    if track is None and rng.random() < 0.1:
        speedless = _box(rng, nx, ny, 4)
    footprint = raster
    if rng.random() < 0.1:  # buildings that let the water through
        raster = [[-1] * nx for _ in range(ny)]
    flood = Flood(
        cell, x0, y0, nx, ny, ground, known, raster, surges, outputs, has_peaks, track, frozenset(blind),
        frozenset(speedless), footprint,
    )  # fmt: skip
    return flood, river


def _box(rng: random.Random, nx: int, ny: int, most: int) -> set[Cell]:
    i, j = rng.randrange(nx), rng.randrange(ny)
    return {
        (b, a) for a in range(i, min(nx, i + rng.randint(1, most))) for b in range(j, min(ny, j + rng.randint(1, most)))
    }


def _raster(rng: random.Random, nx: int, ny: int, river: list[int]) -> list[list[int]]:
    """Buildings of one to six cells; some at the border, some in the court of another."""
    raster = [[-1] * nx for _ in range(ny)]
    row = 0
    for _ in range(rng.randint(0, 4)):
        cells = _box(rng, nx, ny, 2)
        if any(raster[j][i] >= 0 or i in river for j, i in cells):
            continue
        for j, i in cells:
            raster[j][i] = row
        row += 1
    if rng.random() < 0.1 and nx > 6 and ny > 6:
        j, i = rng.randint(1, ny - 2), rng.randint(1, nx - 2)
        ring = {(j + b, i + a) for a in (-1, 0, 1) for b in (-1, 0, 1)}
        if not any(raster[b][a] >= 0 or a in river for b, a in ring):
            for b, a in ring:
                raster[b][a] = row
            raster[j][i] = row + 1
            row += 2
    return raster


def _outputs(rng: random.Random) -> list[float]:
    begin = 0.0 if rng.random() < 0.85 else round(rng.uniform(10.0, 200.0), 1)
    step = rng.choice([30.0, 60.0, 60.0, 120.0, 300.0])
    n = rng.choice([1, 2, 3, 4, 6])
    if rng.random() < 0.3:  # odd times
        times = [begin]
        for _ in range(n):
            times.append(round(times[-1] + rng.uniform(0.2, 1.8) * step, 2))
        return times
    return [begin + k * step for k in range(n + 1)]


def _surges(rng: random.Random, nx: int, ny: int, outputs: list[float], river: list[int]) -> list[Surge]:
    begin, end = outputs[0], outputs[-1]
    never = end + 1e5
    everywhere = frozenset((j, i) for j in range(ny) for i in range(nx))
    found: list[Surge] = []

    def when() -> float:
        return round(rng.uniform(begin, end), 2)

    if river:
        bed = frozenset((j, i) for j in range(ny) for i in river)
        high = rng.choice([1.0, 2.0, 2.8, 3.4])
        found.append(Surge(begin - 1.0, never, bed, high, high, rng.choice([0.0, 1.0, 3.0])))
    for _ in range(rng.choice([0, 1, 1, 2, 2, 3])):
        kind = rng.choice(["rise", "bump", "torrent", "between", "pool", "recede"])
        depth = rng.choice([0.03, 0.1, 0.2, 0.28, 0.4, 0.6, 1.0, 2.0, 3.2, 5.0])
        speed = rng.choice([0.0, 0.0, 0.5, 1.0, 2.0, 4.0])
        heading = rng.uniform(0.0, 2.0 * math.pi)
        some = frozenset(_box(rng, nx, ny, max(nx, ny))) if rng.random() < 0.6 else everywhere
        if kind == "rise":
            first = when()
            full = round(first + rng.uniform(5.0, 300.0), 2)
            found.append(Surge(first, full, some, 0.0, depth, speed, heading))
            found.append(Surge(full, never, some, depth, depth, speed, heading))
        elif kind == "bump":
            first, step = when(), rng.uniform(2.0, 40.0)
            for i in range(nx):
                band = frozenset((j, i) for j in range(ny))
                a = first + i * step
                found.append(Surge(round(a, 2), round(a + step, 2), band, depth, depth, speed, heading))
        elif kind == "torrent":
            at, puddle = frozenset(_box(rng, nx, ny, 2)), frozenset(_box(rng, nx, ny, 3))
            first = begin - 1.0 if rng.random() < 0.5 else when()
            last = never if rng.random() < 0.5 else round(first + rng.uniform(5.0, 200.0), 2)
            found.append(Surge(first, last, at, 0.25, 0.25, rng.uniform(2.0, 5.0), heading))
            found.append(Surge(begin - 1.0, never, puddle, 0.29, 0.29, 0.0))
        elif kind == "between":
            k = rng.randrange(len(outputs) - 1)
            a, b = sorted(rng.uniform(outputs[k], outputs[k + 1]) for _ in range(2))
            a, b = round(a, 3), round(b, 3)
            if b > a:
                found.append(Surge(a, b, some, depth, depth, speed, heading))
        elif kind == "pool":
            found.append(Surge(begin - 1.0, never, some, depth, depth, speed, heading))
        else:
            last = round(when() + 0.5, 2)
            found.append(Surge(begin - 1.0, last, some, depth, 0.0, speed, heading))
    return found


def _streets(
    rng: random.Random, flood: Flood, river: list[int], n_houses: int
) -> tuple[list[tuple[float, float]], list[Street], dict[int, int]]:
    wide, high = flood.nx * flood.cell, flood.ny * flood.cell
    beyond = 0.15 if rng.random() < 0.3 else -0.02
    nodes = [
        (
            round(flood.x0 + wide * rng.uniform(-beyond, 1.0 + beyond), 2) + 0.003,
            round(flood.y0 + high * rng.uniform(-beyond, 1.0 + beyond), 2) + 0.003,
        )
        for _ in range(rng.randint(3, 8))
    ]
    has_heights = rng.random() < 0.5
    streets: list[Street] = []
    n = len(nodes)
    for k in range(1, n):
        streets.append(_street(rng, flood, river, nodes, rng.randrange(k), k, has_heights=has_heights))
    for _ in range(rng.randint(0, n)):
        a, b = rng.sample(range(n), 2)
        streets.append(_street(rng, flood, river, nodes, a, b, has_heights=has_heights))
    entrance: dict[int, int] = {}
    for row in range(n_houses):
        cells = [(j, i) for j in range(flood.ny) for i in range(flood.nx) if flood.footprint[j][i] == row]
        if not cells or rng.random() < 0.3:
            continue
        j, i = rng.choice(cells)
        door = (flood.x0 + (i + 0.43) * flood.cell, flood.y0 + (j + 0.57) * flood.cell)
        near = min(range(n), key=lambda k: math.dist(nodes[k], door))
        nodes.append(door)
        entrance[row] = len(nodes) - 1
        streets.append(_line(nodes, len(nodes) - 1, near, ENTRANCE, [], NAN))
    for street in streets:
        others = [[s.kind for s in streets if s is not street and node in (s.a, s.b)] for node in (street.a, street.b)]
        street.ends_in_air = any(BRIDGE in kinds and not set(kinds) - {BRIDGE, ENTRANCE} for kinds in others)
    return nodes, streets, entrance


def _line(nodes: list[tuple[float, float]], a: int, b: int, kind: int, between: list[Point], z: float) -> Street:
    points = [(*nodes[a], z), *between, (*nodes[b], z)]
    length = sum(math.dist(p[:2], q[:2]) for p, q in itertools.pairwise(points))
    return Street(a, b, points, kind, max(length, 0.1))


def _street(
    rng: random.Random, flood: Flood, river: list[int], nodes: list[tuple[float, float]], a: int, b: int, *,
    has_heights: bool,
) -> Street:  # fmt: skip
    (xa, ya), (xb, yb) = nodes[a], nodes[b]
    column = [flood.cell_at(x, 0.0)[1] for x in (xa, xb)]
    crosses = bool(river) and min(column) < river[0] and max(column) > river[-1]
    middle = (
        0.5 * (xa + xb) + rng.uniform(-0.3, 0.3) * flood.cell + 0.0017,
        0.5 * (ya + yb) + rng.uniform(-0.3, 0.3) * flood.cell + 0.0013,
    )
    kind, z, between = STREET, 0.0 if has_heights else NAN, []
    if rng.random() < 0.5:
        between = [(*middle, z)]
    chance = rng.random()
    if crosses and chance < 0.7:
        kind, z = BRIDGE, rng.choice([NAN, NAN, 0.3, 1.0, 6.0])
        between = [(*middle, z)] if between else []
    elif chance < 0.08 and not river:
        kind, z = UNDERPASS, rng.choice([NAN, UNDERPASS_FLOOR, UNDERPASS_FLOOR])
        between = [(*middle, z)]
    elif chance < 0.11 and not river:
        kind, z = BRIDGE, rng.choice([NAN, 1.0])
        between = []
    elif chance < 0.2:
        kind = STAIRS
    elif chance < 0.25:
        kind = OPEN_SPACE
    street = _line(nodes, a, b, kind, between, z)
    if kind == UNDERPASS and not math.isnan(z) and rng.random() < 0.5:
        for part in street.parts(flood):  # its opening is cut into the ground
            if flood.is_inside(part.cell):
                flood.ground[part.cell[0]][part.cell[1]] = UNDERPASS_FLOOR
    if kind == UNDERPASS and rng.random() < 0.3:  # the ends at the street, the floor in the middle
        street.points[0] = (*street.points[0][:2], 0.0)
        street.points[-1] = (*street.points[-1][:2], 0.0)
    street._parts = None
    if rng.random() < 0.1:
        first = rng.choice([-1.0, round(rng.uniform(0.0, flood.outputs[-1]), 1)])
        street.closures.append((first, rng.choice([math.inf, first + 60.0])))
    return street


def _shelters(
    rng: random.Random, flood: Flood, nodes: list[tuple[float, float]], houses: list[House], entrance: dict[int, int]
) -> list[Shelter]:
    found = []
    for _ in range(rng.choice([1, 2, 2, 3, 4])):
        capacity = rng.choice([UNLIMITED, UNLIMITED, UNLIMITED, 1, 2, 5, 0])
        hazards = rng.choice([None, None, None, None, frozenset({"flood", "landslide"}), frozenset({"tsunami"})])
        kind = rng.choice(["building", "building", "open", "exit"])
        if kind == "building" and entrance:
            row = rng.choice(sorted(entrance))
            node = entrance[row]
            found.append(Shelter(
                node, *nodes[node], capacity, row, rng.choice([NAN, NAN, NAN, 0.0, 0.2, 0.6, 2.0, 4.0]),
                rng.choice([NAN, 1.0, 2.0, 3.0, 4.0]), hazards,
            ))  # fmt: skip
            continue
        node = rng.randrange(len(nodes) - len(entrance))
        if kind == "exit":
            found.append(Shelter(node, *nodes[node], UNLIMITED, is_exit=True))
        else:
            found.append(Shelter(node, *nodes[node], capacity, -1, rng.choice([NAN, NAN, 0.0, 2.0]), NAN, hazards))
    return found


def _people(
    rng: random.Random, nodes: list[tuple[float, float]], n_houses: int, entrance: dict[int, int]
) -> list[Person]:
    speeds = ((0.6, 2.0), (0.5, 1.4), (0.6, 1.6), (0.46, 0.76), (0.4, 1.2))
    found = []
    n_streets = len(nodes) - len(entrance)
    for _ in range(rng.randint(3, 8)):
        group = rng.choice([0, 0, 0, 1, 2, 3, 4])
        building = rng.randrange(n_houses) if n_houses and rng.random() < 0.7 else -1
        start = entrance.get(building, rng.randrange(n_streets))
        x, y = nodes[start]
        found.append(Person(building, x, y, group, round(rng.uniform(*speeds[group]), 3), start))
    return found
