"""What a run needs and no seed changes: directed links, start and shelter nodes, classes of walkers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from twin.errors import InputError
from twin.evacuation.relations import WATER_LIMITS, CrowdRelation, crowd_relation, specific_force, water_walking_speed
from twin.evacuation.routes import DirectedLinks, WalkerClass, Water, dry_water, links_from_streets
from twin.evacuation.safety import safe_upstairs
from twin.evacuation.scenario import EvacuationScenario
from twin.evacuation.shelters import Shelters
from twin.network import EdgeHazard, StreetNetwork
from twin.population import Group, Population

__all__ = ["REACH", "Prepared", "nearest_nodes", "prepare", "shelter_nodes", "start_nodes", "water_at"]

Array = np.ndarray

REACH = 500.0  # a start or shelter further than this from any street is an error [m]


@dataclass(frozen=True)
class Prepared:
    """Inputs of the solver that no seed changes.

    start : (n_people,) int32 node; shelter_node : (n_shelters,) int32
    limits : (n_groups, 4) float64: depth, force, door depth, takes stairs
    walkers, class_of_group : classes that share route tables, and the class of each group
    destination : (n_people,) int32 row of the shelter to walk to, or None for the nearest
    safe_upstairs : (n_people,) bool: the building keeps a floor above the water of the whole run, see `safety`
    """

    streets: StreetNetwork
    population: Population
    shelters: Shelters
    hazard: EdgeHazard | None
    scenario: EvacuationScenario
    relation: CrowdRelation
    links: DirectedLinks
    start: Array
    shelter_node: Array
    limits: Array
    walkers: tuple[WalkerClass, ...]
    class_of_group: Array
    destination: Array | None
    safe_upstairs: Array
    assumptions: tuple[str, ...]


def nearest_nodes(streets: StreetNetwork, xy: Array, what: str, names: Array) -> Array:
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


def start_nodes(streets: StreetNetwork, population: Population) -> Array:
    """Node (n_people,) each person comes out at: the entrance of the building, else the nearest node."""
    n_buildings = int(max(population.building.max(initial=-1), streets.entrance_building.max(initial=-1))) + 1
    door = np.full(n_buildings + 1, -1, np.int32)  # the last place answers for building -1
    door[streets.entrance_building[::-1]] = streets.entrance_node[::-1]
    door[n_buildings] = -1
    node = door[population.building]
    rest = np.flatnonzero(node < 0)
    if len(rest):
        xy, inverse = np.unique(population.xy[rest], axis=0, return_inverse=True)
        first = np.empty(len(xy), np.int64)
        first[inverse[::-1]] = rest[::-1]
        node[rest] = nearest_nodes(streets, xy, "person in row", first)[inverse]
    return node


def shelter_nodes(streets: StreetNetwork, shelters: Shelters) -> Array:
    """Node (n_shelters,) of every shelter: its own, its building's entrance, or the nearest."""
    node = shelters.node.copy()
    bad = np.flatnonzero(node >= streets.n_nodes)
    if len(bad):
        raise InputError(
            f"shelter {shelters.id[bad[0]]!r} is at node {node[bad[0]]}, but the streets have "
            f"{streets.n_nodes} nodes; leave node at -1 to find the nearest"
        )
    door = dict(zip(streets.entrance_building[::-1].tolist(), streets.entrance_node[::-1].tolist(), strict=True))
    for row in np.flatnonzero((node < 0) & (shelters.building >= 0)):
        node[row] = door.get(int(shelters.building[row]), -1)
    rest = np.flatnonzero(node < 0)
    if len(rest):
        node[rest] = nearest_nodes(streets, shelters.xy[rest], "shelter", shelters.id[rest])
    return node


def _limits(scenario: EvacuationScenario) -> Array:
    rows = [scenario.limits.get(group.name.lower(), WATER_LIMITS[group]) for group in Group]  # type: ignore[call-overload]
    return np.array([[row.depth, row.force, row.door_depth, float(row.takes_stairs)] for row in rows])


def _walkers(limits: Array, population: Population, *, is_wet: bool) -> tuple[tuple[WalkerClass, ...], Array]:
    """Groups that see the same network share a class; without water only stairs tell them apart."""
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


def water_at(hazard: EdgeHazard | None, interval: int, n_edges: int, *, unknown_closed: bool) -> Water:
    """Water of one interval of the hazard; interval -1 is before it begins, and dry."""
    if hazard is None or interval < 0:
        return dry_water(n_edges)
    depth = np.asarray(hazard.depth[interval], np.float64)
    speed = np.nan_to_num(np.asarray(hazard.speed[interval], np.float64))
    unknown = ~np.isfinite(depth)
    depth = np.where(unknown, 0.0, depth)
    is_closed = unknown & unknown_closed
    if hazard.is_closed is not None:
        is_closed = is_closed | np.asarray(hazard.is_closed[interval], bool)
    return Water(depth, specific_force(depth, speed), water_walking_speed(depth, speed), is_closed)


def _check_hazard(streets: StreetNetwork, hazard: EdgeHazard | None) -> tuple[str, ...]:
    if hazard is None:
        return ()
    if hazard.depth.shape[1] != streets.n_edges:
        raise InputError(
            f"the hazard has {hazard.depth.shape[1]} edges, the streets have {streets.n_edges}; "
            "make it from this very network"
        )
    if np.nanmin(hazard.depth, initial=0.0) < 0.0:
        raise InputError("the hazard has negative depths; give 0 where it is dry, NaN where unknown")
    unknown = int((~np.isfinite(hazard.depth)).any(axis=0).sum())
    return (f"water depth is unknown on {unknown} of {streets.n_edges} edges",) if unknown else ()


def _destination(shelters: Shelters, population: Population, scenario: EvacuationScenario,
                 destination: Array | None) -> Array | None:
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


def prepare(
    streets: StreetNetwork,
    population: Population,
    shelters: Shelters,
    hazard: EdgeHazard | None,
    scenario: EvacuationScenario,
    *,
    destination: Array | None = None,
) -> Prepared:
    """Check the inputs against each other and lay out what every seed shares."""
    if len(population) == 0:
        raise InputError("the population is empty; there is nobody to evacuate")
    notes = _check_hazard(streets, hazard)
    relation = crowd_relation(scenario.crowd)
    if scenario.specific_flow is not None:
        relation = relation._replace(specific_flow=scenario.specific_flow)
    if scenario.jam_density is not None:
        relation = relation._replace(jam_density=scenario.jam_density)
    limits = _limits(scenario)
    walkers, class_of_group = _walkers(limits, population, is_wet=hazard is not None)
    start = start_nodes(streets, population)
    return Prepared(
        streets=streets,
        population=population,
        shelters=shelters,
        hazard=hazard,
        scenario=scenario,
        relation=relation,
        links=links_from_streets(streets, relation),
        start=start,
        shelter_node=shelter_nodes(streets, shelters),
        limits=limits,
        walkers=walkers,
        class_of_group=class_of_group,
        destination=_destination(shelters, population, scenario, destination),
        safe_upstairs=safe_upstairs(start, streets, population, hazard, scenario),
        assumptions=(*streets.assumptions, *population.assumptions, *shelters.assumptions, *notes),
    )
