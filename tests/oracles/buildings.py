"""Slow oracle for buildings and shelters: water at the walls, floors that stay dry, who may be called safe there.

Plain Python; nothing of the product is used.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import IntEnum

from tests.oracles.streets import CANNOT_CLIMB
from tests.oracles.water import COLLAPSE, DAMAGE, DRY, FLOOR, STOREY, WET, Cell, Flood, State, worse

DOOR = 0.30  # water that keeps an adult indoors [m]: Ishigaki et al., JSCE F2 67(1)
UNLIMITED = 2**63 - 1


class Verdict(IntEnum):
    """The best that may be said of somebody, in the product's order."""

    SAFE = 0
    LEFT = 1
    UNKNOWN = 2
    UNSAFE = 3


@dataclass(frozen=True)
class House:
    """storeys : above ground, 0 unknown; height : measured, NaN unknown [m]."""

    storeys: int
    height: float = math.nan


@dataclass(frozen=True)
class Shelter:
    """floor : of the lowest floor that takes people over the ground, NaN unknown [m]; storeys : NaN unknown.

    building : row, -1 in the open; node : of the streets; hazards : kinds it is meant for, None not stated;
    is_exit : a place on a street where people leave the area.
    """

    node: int
    x: float
    y: float
    capacity: int = UNLIMITED
    building: int = -1
    floor: float = math.nan
    storeys: float = math.nan
    hazards: frozenset[str] | None = None
    is_exit: bool = False


@dataclass(frozen=True)
class Walls:
    """Water at the walls of a building, or on the ground of an open place.

    is_known : at every wall; worst : of the known walls; shallowest : of the known walls, at its worst [m]
    always : depth that stands at the deepest wall all the time, for what somebody there has at least met [m]
    """

    is_known: bool
    worst: State
    shallowest: float
    always: float
    why: str = ""


@dataclass
class Ground:
    """A flood and its buildings, with the cells that touch each of them."""

    flood: Flood
    houses: list[House]
    _walls: dict[int, tuple[list[Cell], str]] = field(default_factory=dict)

    def walls(self, row: int) -> tuple[list[Cell], str]:
        """Open cells that share a face with the building or lie under it; and why not all of that is described."""
        if row not in self._walls:
            self._walls[row] = self._find_walls(row)
        return self._walls[row]

    def _find_walls(self, row: int) -> tuple[list[Cell], str]:
        flood = self.flood
        found: set[Cell] = set()
        own, why = 0, ""
        for j in range(flood.ny):
            for i in range(flood.nx):
                if flood.footprint[j][i] != row:
                    continue
                own += 1
                if flood.raster[j][i] < 0:  # water passes through: what stands under the building counts too
                    found.add((j, i))
                for cell in ((j - 1, i), (j + 1, i), (j, i - 1), (j, i + 1)):
                    if not flood.is_inside(cell):
                        why = "a wall beyond the grid"
                    elif flood.raster[cell[0]][cell[1]] < 0:
                        found.add(cell)
        if not own:
            why = "not on the grid"
        elif not found:
            why = why or "enclosed by buildings"
        return sorted(found), why

    def at_walls(self, row: int, pieces: list[int]) -> Walls:
        """Water at a building over some pieces of time."""
        cells, why = self.walls(row)
        return self._at(cells, pieces, why)

    def at_cells(self, cells: list[Cell], pieces: list[int]) -> Walls:
        """Water in the open; cells inside buildings tell nothing."""
        open_cells = [c for c in cells if not (self.flood.is_inside(c) and self.flood.raster[c[0]][c[1]] >= 0)]
        return self._at(open_cells, pieces, "" if open_cells or not pieces else "inside a building")

    def _at(self, cells: list[Cell], pieces: list[int], why: str) -> Walls:
        worst, shallowest, always = DRY, math.inf, math.inf
        for piece in pieces:
            shallow, deep_always = math.inf, 0.0
            for cell in cells:
                state = self.flood.known_state(cell, piece)
                if state is None:
                    why = why or "no data"
                    continue
                if not state.is_known:
                    why = why or "no data"
                if not state.is_speed_known:
                    why = why or "speed unknown"
                worst = worse(worst, state)
                shallow = min(shallow, state.depth)
                deep_always = max(deep_always, state.least)
            always = min(always, deep_always)
            shallowest = shallow if math.isinf(shallowest) else max(shallowest, shallow)
        return Walls(not why, worst, shallowest, 0.0 if math.isinf(always) else always, why)


def storeys_and_height(house: House) -> tuple[float, float]:
    """Storeys (NaN unknown) and height of one [m]; the missing one of the two follows from the other at 3 m."""
    storeys = float(house.storeys) if house.storeys > 0 else math.nan
    if math.isnan(storeys) and house.height > 0.0:
        storeys = max(1.0, math.floor(house.height / STOREY))
    high = house.height / storeys if house.height > 0.0 and storeys > 0.0 else STOREY
    return storeys, min(max(high, 2.2), 6.0)


def dry_storeys(depth: float, storeys: float, high: float, floor: float = FLOOR) -> float:
    """Storeys whose floor stays above the water, ground floor among them; NaN where storeys are unknown."""
    if math.isnan(storeys):
        return math.nan
    return max(0.0, storeys - math.ceil(max(0.0, depth - floor) / high - 1e-6))


def collapse_class(flow: float) -> int:
    """0 none, 1 partial, 2 collapse of a wooden house, by depth x speed^2 [m3/s2]."""
    return 2 if flow >= COLLAPSE else 1 if flow >= DAMAGE else 0


def stands(flow: float, storeys: float) -> bool:
    """Whether walls hold: houses of up to two storeys, or of unknown height, are taken for wooden."""
    return flow < COLLAPSE * (1.0 + 1e-4) or storeys > 2.0


def at_home(ground: Ground, row: int, group: int, pieces: list[int], margin: float = 0.0) -> tuple[Verdict, str]:
    """Whether somebody of this group who stays in building `row` for these pieces may be called safe."""
    walls = ground.at_walls(row, pieces)
    storeys, high = storeys_and_height(ground.houses[row])
    if not stands(walls.worst.flow, storeys):
        return Verdict.UNSAFE, f"walls may go: flow {walls.worst.flow:.2f} m3/s2"
    depth = walls.worst.depth
    is_ground_dry = depth < WET or depth + margin <= FLOOR + 1e-5
    is_upstairs_dry = group != CANNOT_CLIMB and dry_storeys(depth + margin - 1e-5, storeys, high) >= 1.0
    if not is_ground_dry and not is_upstairs_dry:
        if math.isnan(storeys) and group != CANNOT_CLIMB:
            return Verdict.UNKNOWN, f"storeys unknown: {depth:.2f} m at the walls"
        return Verdict.UNSAFE, f"no dry floor within reach: {depth:.2f} m at the walls"
    if not walls.is_known:
        return Verdict.UNKNOWN, f"water unknown, {walls.why}"
    return Verdict.SAFE, ""


def in_shelter(
    ground: Ground, shelter: Shelter, cells: list[Cell], group: int, pieces: list[int], people: int,
    *, hazard: str = "flood", margin: float = 0.0, storey: float = STOREY,
) -> tuple[Verdict, str]:  # fmt: skip
    """Whether somebody in a shelter with so many people may be called safe (left, at an exit) for these pieces.

    cells : of its street node, where the water of open places stands
    """
    if people > shelter.capacity:
        return Verdict.UNSAFE, f"overfull: {people} people in room for {shelter.capacity}"
    if shelter.hazards is not None and hazard not in shelter.hazards:
        return Verdict.UNSAFE, f"not meant for a {hazard}"
    if shelter.is_exit or shelter.building < 0:
        water = ground.at_cells(cells, pieces)
        if water.worst.depth >= WET + 1e-5 and not water.worst.depth + margin <= _floor(shelter) + 1e-5:
            return Verdict.UNSAFE, f"open ground wet: {water.worst.depth:.2f} m"
        if not water.is_known:
            return Verdict.UNKNOWN, f"water unknown, {water.why}"
        return (Verdict.LEFT if shelter.is_exit else Verdict.SAFE), ""
    water = ground.at_walls(shelter.building, pieces)
    depth = water.worst.depth
    if not stands(water.worst.flow, shelter.storeys):
        return Verdict.UNSAFE, f"walls may go: flow {water.worst.flow:.2f} m3/s2"
    floor = _floor(shelter)
    if depth >= WET + 1e-5 and depth + margin > floor + 1e-5:
        dry = dry_storeys(depth + margin - 1e-5, shelter.storeys, storey, floor)
        if not dry >= 1.0:
            return Verdict.UNSAFE, f"floor wet: {depth:.2f} m at the walls, floor at {floor:.2f} m"
        if group == CANNOT_CLIMB:
            return Verdict.UNSAFE, f"takes no stairs: {depth:.2f} m at the walls"
        if people > shelter.capacity * dry / shelter.storeys:
            return Verdict.UNSAFE, f"dry floors too small: {people} people, {dry:g} of {shelter.storeys:g} floors dry"
    if not water.is_known:
        return Verdict.UNKNOWN, f"water unknown, {water.why}"
    return Verdict.SAFE, ""


def _floor(shelter: Shelter) -> float:
    """Height of the lowest floor; a building's is assumed where unknown, open ground and exits have none. [m]"""
    if shelter.is_exit:
        return 0.0
    if math.isnan(shelter.floor):
        return FLOOR if shelter.building >= 0 else 0.0
    return shelter.floor


def least_in_shelter(ground: Ground, shelter: Shelter, node_cell: Cell, piece: int) -> float:
    """Depth that somebody in a shelter without a dry floor has at least stood in; below `WET` it is dry. [m]"""
    if shelter.is_exit:  # who has left does not stand there
        return 0.0
    if shelter.building < 0:
        depth = ground.at_cells([node_cell], [piece]).always
        return max(0.0, depth - _floor(shelter)) if depth >= WET else 0.0
    if shelter.storeys >= 2.0:
        return 0.0
    return max(0.0, ground.at_walls(shelter.building, [piece]).always - _floor(shelter))


def least_at_home(ground: Ground, row: int, group: int, piece: int) -> float:
    """Depth over the ground floor that somebody without a dry floor has at least stood in. [m]"""
    walls = ground.at_walls(row, [piece])
    storeys, high = storeys_and_height(ground.houses[row])
    if group != CANNOT_CLIMB and not dry_storeys(walls.worst.depth, storeys, high) < 1.0:
        return 0.0
    return max(0.0, walls.always - FLOOR)
