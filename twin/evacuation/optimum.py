"""Bounds on every plan: assignment under capacities, latest safe departures.

Two questions, each an exact answer on the very network the street model runs on: who should go to which shelter
(min-cost flow), and until when one may still leave under a moving hazard (reverse search). How many can be safe by
any time is the third: `twin.evacuation.arrival_bound`.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, Int32Array, IntArray, IntegerArray
from twin.criteria.wading import water_speed_factor
from twin.errors import InputError, SolverError
from twin.evacuation.prepare import Prepared, group_limits, shelter_nodes, water_at_shelters
from twin.evacuation.relations import crowd_relation
from twin.evacuation.routes import link_cost, links_from_streets, route_table
from twin.evacuation.scenario import EvacuationScenario
from twin.evacuation.shelters import Shelters
from twin.evacuation.water import closing_times, interval_at, known_on_edges, water_at
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.population import GROUP_SPEEDS, Group

__all__ = ["assign_people", "assign_shelters", "latest_safe_departure"]

_COST_SCALE = 10.0  # tenths of a second: the flow solver counts in whole numbers
_NEAREST = 10  # shelters offered to each origin at first


@names_missing_extra
def assign_shelters(
    cost: FloatingArray, people: IntegerArray, *, capacity: IntegerArray, n_nearest: int = _NEAREST, gap: float = 1e-5
) -> IntArray:
    """People sent from every origin to every shelter at the least total cost under the capacities.

    The flow is first solved with the nearest shelters of each origin only. Its prices (what one more
    place in a shelter is worth) then show every other pair that could lower the cost; those are offered
    too, until the dual problem proves the plan to be within `gap` of the optimum over all pairs (times
    are rounded to a tenth of a second).

    Parameters
    ----------
    cost : (n_shelters, n_origins) float64
        Walking time; inf without a way. [s]
    people : (n_origins,) int64
    capacity : (n_shelters,) int64
    n_nearest : int
        Shelters offered to each origin at first; changes the time it takes, not the answer's quality.
    gap : float
        Share of the cost by which the plan may be dearer than the optimum; 0 for the optimum itself.

    Returns
    -------
    (n_shelters, n_origins) int64
        Column sums fall short of `people` only where no capacity is left within reach.
    """
    n_shelters = len(cost)
    is_reachable = np.isfinite(cost)
    unit = np.round(np.where(is_reachable, cost, 0.0) * _COST_SCALE).astype(np.int64)
    k = min(n_nearest, n_shelters)
    is_offered = is_reachable.copy()
    if k < n_shelters:
        is_offered[:] = False
        np.put_along_axis(is_offered, np.argpartition(cost, k - 1, axis=0)[:k], values=True, axis=0)
        is_offered &= is_reachable
    dear = int(unit.max(initial=0)) * (n_shelters + 1) + 1  # of staying without a place: never cheaper than going
    while True:
        plan, left = _min_cost_plan(unit, is_offered, people, capacity, dear)
        price = _prices(unit, is_offered, plan, left, capacity, dear)
        whole = np.where(is_reachable, unit + price[:, None], dear)
        paid = int((plan * unit).sum() + left.sum() * dear)
        proven = int(np.minimum(whole.min(axis=0), dear) @ people - price @ np.minimum(capacity, people.sum()))
        if paid - proven <= gap * paid:
            return plan
        now = np.where(plan > 0, unit + price[:, None], -1).max(axis=0)
        is_offered |= is_reachable & (whole < np.where(left > 0, dear, now))


def _min_cost_plan(
    unit: IntegerArray, is_offered: BoolArray, people: IntegerArray, capacity: IntegerArray, dear: int
) -> tuple[IntArray, IntArray]:
    """Cheapest plan (n_shelters, n_origins) over the pairs offered, and people left at every origin."""
    from ortools.graph.python import min_cost_flow

    n_shelters, n_origins = unit.shape
    shelter, origin = np.nonzero(is_offered)
    sink = n_origins + n_shelters
    total = int(people.sum())
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = flow.add_arcs_with_capacity_and_unit_cost(origin, n_origins + shelter, people[origin], unit[shelter, origin])
    rooms = np.minimum(capacity, total)
    flow.add_arcs_with_capacity_and_unit_cost(
        n_origins + np.arange(n_shelters), np.full(n_shelters, sink), rooms, np.zeros(n_shelters, np.int64)
    )
    left = flow.add_arcs_with_capacity_and_unit_cost(
        np.arange(n_origins), np.full(n_origins, sink), people, np.full(n_origins, dear)
    )
    flow.set_nodes_supplies(np.arange(n_origins), people)
    flow.set_node_supply(sink, -total)
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise SolverError(f"the assignment did not reach an optimum: solver status {status}")
    plan = np.zeros((n_shelters, n_origins), np.int64)
    plan[shelter, origin] = flow.flows(arcs)
    return plan, np.asarray(flow.flows(left), np.int64)


def _prices(
    unit: IntegerArray, is_offered: BoolArray, plan: IntegerArray, left: IntegerArray, capacity: IntegerArray, dear: int
) -> IntArray:
    """(n_shelters,) What one more place in a shelter would save under this plan; 0 where there is room.

    It is the least cost of moving somebody out, along a chain of moves that ends where there is room
    (Bellman-Ford over shelters). Staying is one more shelter, without limit.
    """
    n_shelters, n_origins = unit.shape
    far = np.iinfo(np.int64).max // 4
    cost = np.vstack([np.where(is_offered, unit, far), np.full(n_origins, dear)])
    row, origin = np.nonzero(np.vstack([plan, left]))
    step = np.full((n_shelters + 1, n_shelters + 1), far)
    first = np.flatnonzero(np.diff(row, prepend=-1))
    if len(row):
        change = cost[:, origin].T - cost[row, origin][:, None]
        step[row[first]] = np.minimum(np.minimum.reduceat(change, first, axis=0), far)
    price = np.where(np.append(plan.sum(axis=1) < capacity, True), 0, dear)
    for _ in range(n_shelters + 1):
        lower = np.minimum(price, np.minimum(step + price, far).min(axis=1))
        if (lower == price).all():
            break
        price = lower
    return np.asarray(price[:-1])


def assign_people(p: Prepared) -> Int32Array:
    """Shelter row of every person under the best assignment by walking time; -1 where no room is left.

    Walking times are those at the alert: with the closures and the water of that moment, to the shelters that are
    open then. What closes later is met by the run, which turns people to the nearest open shelter. People of one
    start node and class are alike; they fill the shelters of their node in row order.
    """
    walker = p.class_of_group[p.population.group]
    alert = p.scenario.alert_time
    interval = -1 if p.hazard is None else interval_at(p.hazard.time, alert)
    unknown_closed = p.scenario.unknown_water == "closed"
    water = water_at(p.hazard, interval, p.streets.n_edges, unknown_closed=unknown_closed)
    capacity = np.where(p.closes > alert, p.capacity, 0)
    key = walker.astype(np.int64) * p.streets.n_nodes + p.start
    origins, inverse, people = np.unique(key, return_inverse=True, return_counts=True)
    node, kind = origins % p.streets.n_nodes, origins // p.streets.n_nodes
    cost = np.full((len(p.shelters), len(origins)), np.inf)
    for c, one in enumerate(p.walkers):
        mine = kind == c
        price = link_cost(p.links, one, water)
        for row in range(len(p.shelters)):
            cost[row, mine] = route_table(p.links, price, p.shelter_node[[row]])[1][node[mine]]
    plan = assign_shelters(cost, people.astype(np.int64), capacity=capacity)
    filled = np.concatenate([plan, (people - plan.sum(axis=0))[None]]).T  # the last column has no place
    rows = np.append(np.arange(len(p.shelters)), -1)
    in_order = np.repeat(np.tile(rows, len(origins)), filled.ravel())
    destination = np.empty(len(p.population), np.int32)
    destination[np.argsort(inverse, kind="stable")] = in_order
    return destination


@names_missing_extra
def latest_safe_departure(
    streets: StreetNetwork,
    shelters: Shelters,
    *,
    hazard: EdgeHazard,
    scenario: EvacuationScenario | None = None,
    buildings: PlaceHazard | None = None,
    points: PlaceHazard | None = None,
    group: Group = Group.ADULT,
    speed: float | None = None,
) -> FloatArray:
    """Latest time one may be at every node and still be safe: walk ahead of the water to a shelter that stays dry.

    The limits, the speed factor, the hazard and the margin of the scenario hold. Only a shelter designated for the
    hazard, whose water is known and never stands on its floor, counts: one that floods later is no place to reach.
    Streets whose water is unknown are closed while it is, whatever the run allows, because a walk there is not
    safe. Before the first time of the hazard the streets are dry. That shelters fill, and that people hinder each
    other, is left out.

    Parameters
    ----------
    scenario : rules; the defaults of `EvacuationScenario` without
    buildings, points : water at the buildings of shelters, and at shelters in the open
    group : whose limits in water and on stairs hold
    speed : free walking speed on the level before the scenario's speed factor; the mean of the group when None [m/s]

    Returns
    -------
    (n_nodes,) float64
        [s on the clock of the hazard]; inf: a way stays open for ever; -inf: there never is one.
    """
    from twin.kernels.streets.routing import latest_departure
    from twin.kernels.streets.state import LinkSpeeds

    rules = scenario if scenario is not None else EvacuationScenario()
    if np.shape(hazard.depth)[1] != streets.n_edges:
        raise InputError(f"the hazard has {np.shape(hazard.depth)[1]} edges, the streets have {streets.n_edges}")
    links = links_from_streets(streets, crowd_relation(rules.crowd))
    most_depth, most_force, _, takes_stairs = group_limits(rules)[group]
    free = (GROUP_SPEEDS[group][0] if speed is None else speed) * rules.speed_factor
    dry = np.where(links.is_closed | (links.is_stairs & (not takes_stairs)), 0.0, free * links.pace_factor)
    walk = np.repeat(dry[:, None], len(hazard.time), axis=1)
    is_dry = hazard.is_known & (np.asarray(hazard.depth) == 0.0)
    if hazard.is_closed is not None:
        is_dry &= ~np.asarray(hazard.is_closed, bool)
    for time in range(len(hazard.time)):  # all at once take hundreds of megabytes in a city
        edge = np.flatnonzero(~is_dry[time])
        depth, force, _, is_known = known_on_edges(hazard, (time, edge))
        is_open = is_known & (depth <= most_depth) & (force <= most_force)
        if hazard.is_closed is not None:
            is_open &= ~np.asarray(hazard.is_closed[time], bool)[edge]
        share = np.where(is_open, water_speed_factor(force), 0.0)
        for link in (2 * edge, 2 * edge + 1):
            walk[link, time] *= share
    node = shelter_nodes(streets, shelters)
    water, _ = water_at_shelters(streets, shelters, node, hazard, buildings, points)
    stays_dry = np.isinf(closing_times(shelters, water, margin=rules.dry_margin)) & water.is_known.all(axis=0)
    stays_dry &= shelters.is_designated_for(rules.hazard) & (shelters.capacity > 0)
    out = np.empty(streets.n_nodes)
    outputs = np.array(hazard.time, np.float64)  # a copy: kernels are compiled for arrays that can be written
    speeds = LinkSpeeds(links.length, dry, outputs, walk)
    latest_departure(links.graph, speeds, np.unique(node[stays_dry]).astype(np.int32), out)
    return out
