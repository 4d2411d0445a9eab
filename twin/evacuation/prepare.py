"""What a run needs and no seed changes: directed links, start and shelter nodes, classes of walkers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, Int32Array, IntArray, IntegerArray
from twin.criteria.wading import WATER_LIMITS, Group
from twin.errors import InputError
from twin.evacuation.relations import CrowdRelation, crowd_relation
from twin.evacuation.routes import DirectedLinks, WalkerClass, links_from_streets
from twin.evacuation.scenario import EvacuationScenario
from twin.evacuation.shelters import Shelters
from twin.evacuation.water import (
    NODE_REACH,
    OpenPlaces,
    PlaceWater,
    beside,
    closing_times,
    has_dry_floor,
    open_places,
    water_at_buildings,
    water_at_open_places,
    worse,
)
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.notes import Note
from twin.population import Population

__all__ = [
    "MOST_NAMED",
    "REACH",
    "Prepared",
    "group_limits",
    "name_values",
    "nearest_nodes",
    "prepare",
    "shelter_nodes",
    "start_nodes",
    "water_at_shelters",
]

MOST_NAMED = 5  # shelters named in one note; more share one
REACH = 500.0  # a start or shelter further than this from any street is an error [m]


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Inputs of the solver that no seed changes.

    start : (n_people,) int32 node; shelter_node : (n_shelters,) int32
    limits : (n_groups, 4) float64, single precision: depth, force, door depth, takes stairs
    walkers, class_of_group : classes that share route tables, and the class of each group
    destination : (n_people,) int32 row of the shelter to walk to, or None for the nearest
    capacity : (n_shelters,) int64, 0 where a shelter is not designated for the hazard
    closes : (n_shelters,) float64, when water first stands on its floor; inf: never, -inf: not designated [s]
    home_water, home : water at homes in time, and the column (n_people,) of each person's; None without a hazard
    outdoor_water, outdoors : water in time at the points where people outdoors start, and the column (n_people,) of
        each of them, -1 for all others
    shelter_water : water at shelters in time, None without a hazard
    has_dry_floor : (n_people,) bool, may stay upstairs: see `water.has_dry_floor`; never who takes no stairs, because
        being carried up is not assumed
    needs_carrying : (n_people,) bool, would have a dry floor but takes no stairs
    """

    streets: StreetNetwork
    population: Population
    shelters: Shelters
    hazard: EdgeHazard | None
    scenario: EvacuationScenario
    relation: CrowdRelation
    links: DirectedLinks
    start: Int32Array
    shelter_node: Int32Array
    limits: FloatArray
    walkers: tuple[WalkerClass, ...]
    class_of_group: IntArray
    destination: Int32Array | None
    capacity: IntArray
    closes: FloatArray
    home_water: PlaceWater | None
    home: IntArray
    outdoor_water: PlaceWater | None
    outdoors: IntArray
    shelter_water: PlaceWater | None
    has_dry_floor: BoolArray
    needs_carrying: BoolArray
    assumptions: tuple[Note, ...]


def nearest_nodes(streets: StreetNetwork, xy: FloatingArray, what: str, names: AnyArray) -> Int32Array:
    """Street node nearest to each point; InputError names the first point beyond `REACH`."""
    if streets.n_nodes == 0:
        raise InputError("the street network has no nodes; nobody can walk on it")
    distance, node = cKDTree(streets.node_xyz[:, :2]).query(xy)
    far = np.flatnonzero(~(distance <= REACH))
    if len(far):
        i = int(far[0])
        name = names[i].item() if isinstance(names[i], np.generic) else names[i]
        raise InputError(
            f"{what} {name!r} at ({xy[i][0]:.1f}, {xy[i][1]:.1f}) is {distance[i]:.0f} m from the nearest "
            f"street (most allowed {REACH:.0f} m), and {len(far) - 1} more; the streets are in "
            f"{_name_of(streets.crs)}: are these coordinates too, x east and y north? If they are, leave out what lies "
            "beyond the streets"
        )
    return np.asarray(node, np.int32)


def _name_of(crs: Any) -> str:
    return "a plane without a name" if crs is None else str(getattr(crs, "name", crs))


def start_nodes(streets: StreetNetwork, population: Population) -> Int32Array:
    """Node (n_people,) each person comes out at: the entrance of the building, else the nearest node."""
    n_buildings = int(max(population.building.max(initial=-1), streets.entrance_building.max(initial=-1))) + 1
    entrance = np.full(n_buildings + 1, -1, np.int32)  # the last row is that of building -1
    entrance[streets.entrance_building[::-1]] = streets.entrance_node[::-1]
    entrance[n_buildings] = -1
    node = entrance[population.building]
    rest = np.flatnonzero(node < 0)
    if len(rest):
        xy, inverse = np.unique(population.xy[rest], axis=0, return_inverse=True)
        first = np.empty(len(xy), np.int64)
        first[inverse[::-1]] = rest[::-1]
        node[rest] = nearest_nodes(streets, xy, "person in row", first)[inverse]
    return node


def shelter_nodes(streets: StreetNetwork, shelters: Shelters) -> Int32Array:
    """Node (n_shelters,) of every shelter: its own, its building's entrance, or the nearest."""
    node = shelters.node.copy()
    bad = np.flatnonzero(node >= streets.n_nodes)
    if len(bad):
        raise InputError(
            f"shelter {shelters.id[bad[0]]!r} is at node {node[bad[0]]}, but the streets have "
            f"{streets.n_nodes} nodes; leave node at -1 to find the nearest"
        )
    entrance = dict(zip(streets.entrance_building[::-1].tolist(), streets.entrance_node[::-1].tolist(), strict=True))
    for row in np.flatnonzero((node < 0) & (shelters.building >= 0)):
        node[row] = entrance.get(int(shelters.building[row]), -1)
    rest = np.flatnonzero(node < 0)
    if len(rest):
        node[rest] = nearest_nodes(streets, shelters.xy[rest], "shelter", shelters.id[rest])
    return node


def group_limits(scenario: EvacuationScenario) -> FloatArray:
    """Limits (n_groups, 4) of the scenario: depth [m], force [m2], door depth [m], takes stairs.

    In single precision, as the water is, so that water exactly at a limit is passable however it is stored.
    """
    rows = [scenario.limits.get(group.name.lower(), WATER_LIMITS[group]) for group in Group]  # type: ignore[call-overload]
    limits = np.array([[row.depth, row.force, row.door_depth, float(row.takes_stairs)] for row in rows])
    return limits.astype(np.float32).astype(np.float64)


def _walkers(limits: FloatArray, population: Population, *, is_wet: bool) -> tuple[tuple[WalkerClass, ...], IntArray]:
    """Groups that see the same network share a class; without water they differ by stairs only."""
    seen = limits[:, [0, 1, 3]] if is_wet else limits[:, [3]]
    present = np.bincount(population.group, minlength=len(limits)) > 0
    total = np.bincount(population.group, weights=population.speed, minlength=len(limits))
    rows, class_of_group = np.unique(seen, axis=0, return_inverse=True)
    used = np.unique(class_of_group[present])
    walkers = []
    renumber = np.zeros(len(rows), np.int64)
    for i, row in enumerate(used):
        members = np.flatnonzero((class_of_group == row) & present)
        count = np.bincount(population.group, minlength=len(limits))[members].sum()
        depth, force, _, stairs = limits[members[0]]
        walkers.append(WalkerClass(float(total[members].sum() / count), float(depth), float(force), bool(stairs)))
        renumber[row] = i
    return tuple(walkers), renumber[class_of_group]


def _check_hazard(
    streets: StreetNetwork, hazard: EdgeHazard | None, buildings: PlaceHazard | None, points: PlaceHazard | None
) -> None:
    if hazard is None and buildings is not None:
        raise InputError("buildings gives water at buildings, but no hazard on the streets; give both or none")
    if hazard is None and points is not None:
        raise InputError("points gives water at points, but no hazard on the streets; give both or none")
    if hazard is not None and np.shape(hazard.depth)[1] != streets.n_edges:
        raise InputError(
            f"the hazard has {np.shape(hazard.depth)[1]} edges, the streets have {streets.n_edges}; "
            "make it from this very network"
        )


def _in(buildings: PlaceHazard | None, rows: IntegerArray) -> BoolArray:
    """(n,) bool: the water of the building of this row is given."""
    return np.zeros(len(rows), bool) if buildings is None else (rows >= 0) & np.isin(rows, buildings.place)


def _is_no_entrance(streets: StreetNetwork, building: IntegerArray, node: IntegerArray) -> BoolArray:
    """(n,) bool: the node is no entrance of the building, or there is none."""
    entrances = streets.entrance_building.astype(np.int64) * streets.n_nodes + streets.entrance_node
    return (building < 0) | ~np.isin(building.astype(np.int64) * streets.n_nodes + node, entrances)


def water_at_shelters(
    streets: StreetNetwork,
    shelters: Shelters,
    node: IntegerArray,
    hazard: EdgeHazard,
    buildings: PlaceHazard | None,
    points: PlaceHazard | None = None,
) -> tuple[PlaceWater, BoolArray]:
    """Water at every shelter in time, and which are further from their node than its water tells.

    A shelter whose building is given has the worse of building and node. The others are places in the open (see
    `twin.evacuation.water`), but for entrances of buildings: their node is at the place.

    Returns
    -------
    water, is_far : (n_shelters,) bool
    """
    in_table = _in(buildings, shelters.building)
    places = open_places(streets, node, shelters.xy, points)
    is_open = ~in_table & _is_no_entrance(streets, shelters.building, node)
    places = places._replace(point=np.where(in_table, -1, places.point), is_far=places.is_far & is_open)
    water = water_at_open_places(hazard, streets, places, points)
    row = np.flatnonzero(in_table)
    if len(row):
        assert buildings is not None
        at_building = worse(water.at(row), water_at_buildings(buildings, shelters.building[row]))
        rest = np.flatnonzero(~in_table)
        water = beside(at_building, water.at(rest)).at(np.argsort(np.concatenate([row, rest])))
    return water, places.is_far


def _water_at_homes(
    streets: StreetNetwork,
    population: Population,
    places: OpenPlaces,
    hazard: EdgeHazard,
    buildings: PlaceHazard | None,
    points: PlaceHazard | None,
) -> tuple[PlaceWater, IntArray, int]:
    """Water at homes in time, the column of each person's, and how many people indoors have that of the street."""
    in_table = _in(buildings, population.building)
    distinct, column = places.at(~in_table).distinct()
    water = water_at_open_places(hazard, streets, distinct, points)
    home = np.empty(len(population), np.int64)
    home[~in_table] = column
    if in_table.any():
        assert buildings is not None
        rows, column = np.unique(population.building[in_table], return_inverse=True)
        home[in_table] = len(distinct.node) + column
        water = beside(water, water_at_buildings(buildings, rows))
    return water, home, int((~in_table & (population.building >= 0)).sum())


def _hazard_notes(
    hazard: EdgeHazard,
    buildings: PlaceHazard | None,
    points: PlaceHazard | None,
    scenario: EvacuationScenario,
    by_street: int,
) -> list[Note]:
    notes = [*hazard.notes]
    for places in (buildings, points):
        notes += [note for note in (places.notes if places is not None else ()) if note not in notes]
    unknown = int((~hazard.is_known).any(axis=0).sum())
    if unknown:
        key = "unknown_edges_closed" if scenario.unknown_water == "closed" else "unknown_edges"
        notes.append(Note(f"evacuation.{key}", n=unknown, total=np.shape(hazard.depth)[1]))
    notes.append(Note("evacuation.water_slows"))
    if by_street:
        notes.append(Note("evacuation.home_by_street", people=by_street))
    return notes


def _designation_notes(shelters: Shelters, scenario: EvacuationScenario) -> list[Note]:
    hazard = Note(f"evacuation.hazard_{scenario.hazard}")
    names = shelters.name.astype(str)
    closed = np.flatnonzero(~shelters.is_designated_for(scenario.hazard))
    if len(closed) > MOST_NAMED:
        notes = [Note("evacuation.many_not_designated", hazard=hazard, **name_values(names[closed]))]
    else:
        notes = [Note("evacuation.not_designated", shelter=names[row], hazard=hazard) for row in closed]
    inside = np.flatnonzero(~shelters.is_exit)
    silent = sum(shelters.hazards[row] is None for row in inside)
    if silent:
        notes.append(Note("evacuation.designation_not_stated", n=silent, total=len(inside), hazard=hazard))
    return notes


def _destination(
    shelters: Shelters, population: Population, scenario: EvacuationScenario, destination: IntegerArray | None
) -> Int32Array | None:
    if (scenario.shelter_choice == "table") != (destination is not None):
        raise InputError(
            'destination and shelter_choice="table" belong together: give the shelter row of every person, '
            "or choose nearest or assigned"
        )
    if destination is None:
        return None
    rows = np.asarray(destination, np.int32)
    if rows.shape != (len(population),):
        raise InputError(f"destination has shape {rows.shape}, expected ({len(population)},)")
    bad = np.flatnonzero((rows < 0) | (rows >= len(shelters)))
    if len(bad):
        raise InputError(
            f"person {bad[0]} is sent to shelter row {rows[bad[0]]}, which does not exist; "
            f"there are {len(shelters)} shelters"
        )
    return rows


def name_values(names: AnyArray) -> dict[str, Any]:
    """Values of a note about many shelters: how many, the first `MOST_NAMED` names, and how many more."""
    return {"n": len(names), "names": " / ".join(names[:MOST_NAMED]), "more": len(names) - MOST_NAMED}


def _as_notes(lines: Iterable[Note | str]) -> tuple[Note, ...]:
    return tuple(line if isinstance(line, Note) else Note.plain(line) for line in lines)


def prepare(
    streets: StreetNetwork,
    population: Population,
    *,
    shelters: Shelters,
    hazard: EdgeHazard | None = None,
    scenario: EvacuationScenario | None = None,
    buildings: PlaceHazard | None = None,
    points: PlaceHazard | None = None,
    destination: IntegerArray | None = None,
) -> Prepared:
    """Check the inputs against each other and derive what every seed shares. Arguments: see `simulate_evacuation`."""
    scenario = scenario if scenario is not None else EvacuationScenario()
    if len(population) == 0:
        raise InputError("the population is empty; there is nobody to evacuate")
    _check_hazard(streets, hazard, buildings, points)
    relation = crowd_relation(scenario.crowd)
    if scenario.specific_flow is not None:
        relation = relation._replace(specific_flow=scenario.specific_flow)
    if scenario.jam_density is not None:
        relation = relation._replace(jam_density=scenario.jam_density)
    limits = group_limits(scenario)
    walkers, class_of_group = _walkers(limits, population, is_wet=hazard is not None)
    start = start_nodes(streets, population)
    shelter_node = shelter_nodes(streets, shelters)
    is_designated = shelters.is_designated_for(scenario.hazard)
    closes = np.where(is_designated, np.inf, -np.inf)
    notes = _designation_notes(shelters, scenario)
    home_water = shelter_water = outdoor_water = None
    home = np.zeros(len(population), np.int64)
    outdoors = np.full(len(population), -1)
    dry_floor = needs_carrying = np.zeros(len(population), bool)
    if hazard is not None:
        shelter_water, far_shelters = water_at_shelters(streets, shelters, shelter_node, hazard, buildings, points)
        closes = np.minimum(closes, closing_times(shelters, shelter_water, margin=scenario.dry_margin))
        places = open_places(streets, start, population.xy, points)
        places = places._replace(is_far=places.is_far & _is_no_entrance(streets, population.building, start))
        home_water, home, by_street = _water_at_homes(streets, population, places, hazard, buildings, points)
        outside = population.building < 0
        if outside.any():
            distinct, outdoors[outside] = places.at(outside).distinct()
            outdoor_water = water_at_open_places(hazard, streets, distinct, points, at_point=True)
        notes += _hazard_notes(hazard, buildings, points, scenario, by_street)
        far_people = int((places.is_far & ~_in(buildings, population.building)).sum())
        if far_people or far_shelters.any():
            notes.append(
                Note(
                    "evacuation.far_from_street", people=far_people, shelters=int(far_shelters.sum()), metres=NODE_REACH
                )
            )
        if scenario.vertical_evacuation != "none":
            climbs = limits[population.group, 3] > 0
            for_climbers = has_dry_floor(population, home_water, home, margin=scenario.dry_margin)
            dry_floor, needs_carrying = for_climbers & climbs, for_climbers & ~climbs
    return Prepared(
        streets=streets,
        population=population,
        shelters=shelters,
        hazard=hazard,
        scenario=scenario,
        relation=relation,
        links=links_from_streets(streets, relation),
        start=start,
        shelter_node=shelter_node,
        limits=limits,
        walkers=walkers,
        class_of_group=class_of_group,
        destination=_destination(shelters, population, scenario, destination),
        capacity=np.where(is_designated, shelters.capacity, 0),
        closes=closes,
        home_water=home_water,
        home=home,
        outdoor_water=outdoor_water,
        outdoors=outdoors,
        shelter_water=shelter_water,
        has_dry_floor=dry_floor,
        needs_carrying=needs_carrying,
        assumptions=(*_as_notes(streets.assumptions), *population.assumptions, *shelters.assumptions, *notes),
    )
