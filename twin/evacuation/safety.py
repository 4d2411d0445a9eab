"""Where "safe" may be said: floors above the water, shelters that stay dry, and what nobody knows.

A place is safe only when the water around it is known at every time of the hazard. What is unknown is
neither safe nor wet; it is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from twin.network import EdgeHazard, StreetNetwork

if TYPE_CHECKING:
    from twin.evacuation.prepare import Prepared
    from twin.evacuation.scenario import EvacuationScenario
    from twin.population import Population

__all__ = [
    "COLLAPSE_FLOW",
    "SHELTER_FILM",
    "SHELTER_STATES",
    "UNDER_FLOOR",
    "safe_upstairs",
    "shelter_water",
    "unsaid_dangers",
    "water_around",
]

Array = np.ndarray

COLLAPSE_FLOW = 2.5  # depth x speed^2 at which a wooden house goes, screening value of `twin.hazard` [m3/s2]
_WOODEN_STOREYS = 2  # buildings of unknown structure this low are taken for wooden
UNDER_FLOOR = 0.5  # water below this stays under the ground floor (MLIT, depth and floor) [m]
SHELTER_FILM = 0.05  # water around a shelter that is worth saying though it is dry inside [m]
SHELTER_STATES = ("dry", "wet", "unknown", "dry_upstairs")  # of `shelter_water`, in the order of their codes


def water_around(streets: StreetNetwork, hazard: EdgeHazard, node: Array) -> tuple[Array, Array]:
    """Deepest water [m] and greatest depth x speed^2 [m3/s2] of the run around nodes; NaN where unknown.

    The streets at a node tell. Where none of them is known at every time (a door's own link may lie
    inside the building), those one node on do; where they do not know either, it is unknown.
    """
    depth = np.asarray(hazard.depth, np.float64)
    with np.errstate(invalid="ignore"):
        flow = depth * np.nan_to_num(np.asarray(hazard.speed, np.float64)) ** 2
    worst = np.stack([depth.max(axis=0), flow.max(axis=0)])  # NaN once unknown, unknown for good
    ends = np.concatenate([streets.edge_from, streets.edge_to])
    there = np.concatenate([streets.edge_to, streets.edge_from])
    known = np.isfinite(worst[0])
    at_node = np.full((2, streets.n_nodes), -np.inf)
    for k in range(2):
        np.maximum.at(at_node[k], ends, np.tile(np.where(known, worst[k], -np.inf), 2))
    next_to = np.full((2, streets.n_nodes), -np.inf)
    for k in range(2):
        np.maximum.at(next_to[k], ends, at_node[k, there])
    found = np.where(np.isfinite(at_node), at_node, next_to)[:, node]
    found[~np.isfinite(found)] = np.nan
    return found[0], found[1]


def safe_upstairs(start: Array, streets: StreetNetwork, population: Population, hazard: EdgeHazard | None,
                  scenario: EvacuationScenario) -> Array:
    """(n_people,) bool: the building keeps a floor above the water of the whole run, and its walls.

    Never where storeys or water are unknown, nor in a building of up to two storeys (taken for wooden) in a
    flow that carries such houses away.
    """
    n = len(population)
    if hazard is None or population.storeys is None or scenario.vertical_evacuation == "none":
        return np.zeros(n, bool)
    top_floor = (np.asarray(population.storeys, np.float64) - 1.0) * scenario.floor_height
    deepest, flow = water_around(streets, hazard, start)
    indoors = (population.building >= 0) & (population.storeys > 0)
    stands = (flow < COLLAPSE_FLOW) | (np.asarray(population.storeys) > _WOODEN_STOREYS)
    has_dry_floor = (top_floor >= deepest + scenario.dry_margin) & ((top_floor > 0) | (deepest <= 0))
    return np.asarray(indoors & stands & np.isfinite(deepest) & has_dry_floor)


def shelter_water(p: Prepared, hazard: EdgeHazard, sheltered: Array) -> tuple[Array, Array]:
    """Deepest water at each shelter [m] (NaN unknown), and its state: row of `SHELTER_STATES`, uint8.

    A shelter is wet when water of the run stands above the lowest floor that takes people: its
    `floor_height`, or `UNDER_FLOOR` where that is unknown or lower. It is dry upstairs when its capacity is
    that of all its floors, its walls stand, and the people in it fit on the floors above the water; one
    person too many and it is wet, because nobody knows who that is.

    sheltered : (n_shelters,) people in each
    """
    shelters, margin = p.shelters, p.scenario.dry_margin
    deepest, flow = water_around(p.streets, hazard, p.shelter_node)
    floor = np.fmax(shelters.floor_height, UNDER_FLOOR)
    state = np.where(np.isnan(deepest), 2, np.where(deepest + margin > floor, 1, 0))
    wet_floors = np.maximum(np.ceil((deepest + margin) / p.scenario.floor_height), 1.0)
    dry_share = np.nan_to_num(1.0 - wet_floors / shelters.storeys)
    stands = (flow < COLLAPSE_FLOW) | (shelters.storeys > _WOODEN_STOREYS)
    fits = (dry_share > 0) & (sheltered <= shelters.capacity * dry_share)
    state[(state == 1) & stands & fits & np.isnan(shelters.floor_height)] = 3
    return deepest, state.astype(np.uint8)


def unsaid_dangers(p: Prepared, *, end: float, sheltered: Array, passed: Array) -> list[str]:
    """What a run's numbers do not show: one line each, for its assumptions.

    end : of the run [s]; sheltered : (n_shelters,) people; passed : (n_edges, 2) people
    """
    if p.hazard is None:
        return []
    notes = []
    deepest, state = shelter_water(p, p.hazard, sheltered)
    for row in np.flatnonzero((state == 1) & (sheltered > 0)):
        notes.append(
            f"shelter {p.shelters.id[row]!s} stands in water up to {deepest[row]:.2f} m: its {sheltered[row]} people "
            "count as arrived, they are not safe"
        )
    for row in np.flatnonzero((state == 3) & (sheltered > 0)):
        notes.append(
            f"shelter {p.shelters.id[row]!s} stands in water up to {deepest[row]:.2f} m: its {sheltered[row]} people "
            "are safe only on its upper floors"
        )
    under = (state == 0) & (sheltered > 0) & (deepest > SHELTER_FILM) & np.isnan(p.shelters.floor_height)
    for row in np.flatnonzero(under):
        notes.append(
            f"shelter {p.shelters.id[row]!s} has water up to {deepest[row]:.2f} m around it: dry only if its floor is "
            f"{UNDER_FLOOR:g} m above the ground, which was assumed"
        )
    unknown = (state == 2) & (sheltered > 0)
    if unknown.any():
        notes.append(f"{int(sheltered[unknown].sum())} people are in {int(unknown.sum())} shelters "
                     "whose water is unknown")
    blind = ~np.isfinite(np.asarray(p.hazard.depth)).all(axis=0)
    on_unknown = int(passed[blind].sum())
    if on_unknown:
        notes.append(f"{on_unknown} walks led along streets whose water is unknown at some time")
    first, last = float(p.hazard.time[0]), float(p.hazard.time[-1])
    if p.scenario.alert_time < first:
        notes.append(f"the hazard begins at {first:g} s, the alert comes at {p.scenario.alert_time:g} s: "
                     "water before was taken as none")
    if end > last and len(p.hazard.time) > 1:
        notes.append(f"the hazard ends at {last:g} s, the evacuation at {end:g} s: water after was taken as it stood")
    return notes
