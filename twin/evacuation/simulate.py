"""simulate_evacuation: one run of the street model, from inputs to a Dataset."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import xarray as xr

from twin.errors import SolverError
from twin.evacuation.departure import departure_delay, personal_uniform
from twin.evacuation.layout import streets_state
from twin.evacuation.prepare import Prepared, prepare
from twin.evacuation.results import RunRecord, dataset_from_run
from twin.evacuation.routes import Water, link_cost, route_table
from twin.evacuation.scenario import EvacuationScenario
from twin.evacuation.shelters import Shelters
from twin.evacuation.states import PersonState
from twin.evacuation.water import interval_at, tells_ground, water_at
from twin.kernels.streets import movement, solver
from twin.kernels.streets.state import Streets
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.population import Population

__all__ = ["run_prepared", "simulate_evacuation"]

Array = np.ndarray

# Streams of a person's random numbers.
_DEPARTURE, _COMPLIANCE = 1, 2

_LAWS = {
    1: "people on links differ from those moving and stranded",
    2: "people at waiting places differ from those at home and cut off",
    3: "people in shelters differ from those arrived",
    4: "an edge holds more people than it has room for",
    5: "the states do not add up to all people",
}
_LOG_ROWS = 1 << 20
_NO_WAY = -2  # in a route table


@names_missing_extra
def simulate_evacuation(
    streets: StreetNetwork,
    population: Population,
    *,
    shelters: Shelters,
    hazard: EdgeHazard | None = None,
    scenario: EvacuationScenario | None = None,
    buildings: PlaceHazard | None = None,
    points: PlaceHazard | None = None,
    seed: int = 0,
    destination: Array | None = None,
    with_events: bool = False,
) -> xr.Dataset:
    """Evacuate people along streets while a hazard moves.

    Parameters
    ----------
    streets, population, shelters : what moves where
    hazard : water (or another hazard) on every edge in time; None for none
    scenario : rules; the defaults of `EvacuationScenario` without
    buildings : water at homes and at the buildings of shelters; without it that of the street at the door stands
        for it
    points : water at shelters without a building, at exits and where people are outdoors, from
        `twin.hazard.hazard_on_points`; without it the water of such a place is that of its street node, and unknown
        further than 20 m from it
    seed : of everything random; the same seed gives the same bits on any number of threads
    destination : (n_people,) shelter rows, for shelter_choice="table"
    with_events : keep every traversal (agent, link, time in, time out) in `events_*` variables

    Returns
    -------
    Dataset; dims time, person, shelter, edge, direction; see `twin.evacuation.results`.

    Raises
    ------
    InputError
        Inputs that do not fit each other; the message says which row and how to mend it.
    SolverError
        A law of the solver broke (somebody lost, an edge overfull).
    """
    scenario = scenario if scenario is not None else EvacuationScenario()
    prepared = prepare(
        streets, population, shelters, hazard, scenario, buildings=buildings, points=points, destination=destination
    )
    return run_prepared(prepared, seed=seed, with_events=with_events)


@dataclass
class _Tables:
    """Route tables of a run, renewed in place: plan tables first, refuge tables (open shelters) last.

    Where a plan's own shelter is closed by water or announced to be full, or no way leads there, the plan follows the
    refuge table: its people turn to the nearest open shelter with room. A node from which no way leads to the plan's
    shelter stays so along the way of the refuge, so the two never lead in a circle.
    """

    p: Prepared
    next_link: Array
    n_plan: int
    refuge: Array
    plans: list[tuple[int, Array]]  # class, rows of the shelters, of each plan table
    cost: Array = field(default_factory=lambda: np.empty((0, 0)))
    has_no_way: list[Array | None] = field(default_factory=list)  # nodes of each plan table that follow the refuge

    def renew_cost(self, water: Water, delay: Array | None = None) -> None:
        self.cost = np.stack([link_cost(self.p.links, walker, water, delay) for walker in self.p.walkers])

    def renew_ways(self, open_nodes: Array, has_room: Array, now: float) -> None:
        """New ways at the present costs, and to the shelters that water has not closed."""
        is_offered = self.p.closes > now
        if self.p.scenario.full_shelters == "announced":
            is_offered &= has_room
        self.has_no_way = []
        for row, (walker, shelters) in enumerate(self.plans):
            nodes = self.p.shelter_node[shelters[is_offered[shelters]]]
            self.next_link[row] = route_table(self.p.links, self.cost[walker], nodes)[0]
            lost = np.flatnonzero(self.next_link[row] == _NO_WAY)
            self.has_no_way.append(lost if len(lost) else None)
        self.renew_refuge(open_nodes, has_room)

    def renew_refuge(self, open_nodes: Array, has_room: Array) -> None:
        """New ways to the shelters that have room now."""
        if self.p.scenario.full_shelters == "announced":
            for row, (_, shelters) in enumerate(self.plans):
                if not has_room[shelters].any():
                    self.has_no_way[row] = np.arange(self.p.streets.n_nodes)
        for walker in range(len(self.p.walkers)):
            self.next_link[self.n_plan + walker] = route_table(self.p.links, self.cost[walker], open_nodes)[0]
        for row, nodes in enumerate(self.has_no_way):
            if nodes is not None:
                self.next_link[row, nodes] = self.next_link[self.n_plan + self.plans[row][0], nodes]


def _destinations(p: Prepared) -> Array | None:
    """Shelter row of every person, -1 for whoever goes to the nearest; None when all do."""
    if p.scenario.shelter_choice == "assigned":
        from twin.evacuation.optimum import assign_people

        return assign_people(p)
    return p.destination


def _tables(p: Prepared, destination: Array | None) -> tuple[_Tables, Array]:
    """Route tables of a run and the table (n_people,) int16 each person starts with."""
    walker = p.class_of_group[p.population.group]
    n_classes = len(p.walkers)
    plans: list[tuple[int, Array]] = []
    if destination is None and p.scenario.full_shelters == "announced":
        table = walker  # everybody reads the refuge tables: the open shelters of the moment
    elif destination is None:
        plans = [(c, np.flatnonzero(p.capacity > 0)) for c in range(n_classes)]
        table = walker
    else:
        pairs = destination.astype(np.int64) * n_classes + walker
        used, table = np.unique(np.where(destination >= 0, pairs, -1), return_inverse=True)
        own = used[used >= 0]
        plans = [(int(pair % n_classes), np.array([pair // n_classes])) for pair in own]
        table = np.where(destination >= 0, table - (len(used) - len(own)), len(own) + walker)
    n_plan = len(plans)
    next_link = np.full((n_plan + n_classes, p.streets.n_nodes), _NO_WAY, np.int32)
    refuge = n_plan + p.class_of_group
    return _Tables(p, next_link, n_plan, refuge, plans), table.astype(np.int16)


def _open_nodes(p: Prepared, state: Streets) -> tuple[Array, Array]:
    """Nodes of shelters with room, and whether each shelter has; who filled or closed hands its node to a fellow."""
    has_room = state.places["count"] < state.places["capacity"]
    for row in np.flatnonzero(has_room):
        node = p.shelter_node[row]
        if not has_room[state.shelter_at[node]]:
            state.shelter_at[node] = row
    return np.unique(p.shelter_node[has_room]), has_room


def _close_shelters(p: Prepared, state: Streets, now: float) -> None:
    """Shelters whose floor the water has reached admit nobody any more."""
    closed = p.closes <= now
    places = state.places
    places["capacity"][closed] = np.minimum(places["capacity"][closed], places["count"][closed])


def _changes(p: Prepared, start: float) -> Array:
    """Times after the start at which the water on streets changes or a shelter closes."""
    if p.hazard is None:
        return np.empty(0)
    times = np.union1d(np.asarray(p.hazard.time, np.float64), p.closes[np.isfinite(p.closes)])
    return times[times > start]


def _draw(p: Prepared, seed: int) -> tuple[Array, Array, Array]:
    """Departure times, who leaves at all, and the state of those who do not."""
    key = p.population.key if p.population.key is not None else np.arange(len(p.population))
    delay = departure_delay(p.scenario.departure, personal_uniform(seed, _DEPARTURE, key))
    departure = p.scenario.alert_time + delay
    leaves = personal_uniform(seed, _COMPLIANCE, key) < p.scenario.compliance
    fate = np.where(leaves, PersonState.AT_HOME, PersonState.STAYED).astype(np.uint8)
    if p.scenario.vertical_evacuation == "prefer":
        fate[p.has_dry_floor] = PersonState.UPSTAIRS
    elif p.scenario.vertical_evacuation == "if_cut_off":
        fate[~leaves & p.has_dry_floor] = PersonState.UPSTAIRS
    return departure, fate == PersonState.AT_HOME, fate


@names_missing_extra
def run_prepared(p: Prepared, *, seed: int = 0, with_events: bool = False) -> xr.Dataset:
    """One run of prepared inputs; many seeds share one `Prepared`."""
    departure, leaves, fate = _draw(p, seed)
    destination = _destinations(p)
    tables, table = _tables(p, destination)
    state = streets_state(p, departure, tables.next_link, tables.refuge, log_rows=_LOG_ROWS if with_events else 0)
    state.agents["table"] = table
    state.agents["state"] = fate
    state.tally[:] = np.bincount(fate, minlength=len(state.tally))
    people = np.flatnonzero(leaves)
    order = people[np.argsort(departure[people], kind="stable")].astype(np.int32)
    record = _run(p, state, tables, order)
    return dataset_from_run(p, state, record, departure=departure, seed=seed)


def _check_laws(state: Streets) -> None:
    law = solver.broken_law(state)
    if law:
        raise SolverError(
            f"at {state.clock[movement.CLOCK_NOW]:.3f} s: {_LAWS[law]} (people by state {state.tally.tolist()}); "
            "this is a fault of the solver, not of the input"
        )


def _advance(p: Prepared, state: Streets, tables: _Tables, record: RunRecord, until: float) -> None:
    """Run to a date, renewing the tables when a shelter fills and emptying the log when it is full."""
    while True:
        code = solver.advance(state, until)
        if code == solver.DONE:
            return
        if code == solver.FULL_LOG:
            record.take_log(state)
            continue
        state.counts[movement.COUNT_FULL_PLACE] = 0
        tables.renew_refuge(*_open_nodes(p, state))
        solver.release_waits(state, state.clock[movement.CLOCK_NOW], np.empty(len(state.agents), np.int32))


def _queue_delay(state: Streets) -> Array:
    """Time the people on each link need to leave it at its capacity. [s]"""
    links = state.queues[: 2 * int(state.counts[movement.COUNT_EDGES])]
    interval = np.where(np.isfinite(links["interval"]), links["interval"], 0.0)
    return np.asarray(links["count"] * interval)


def _water(p: Prepared, now: float) -> Water:
    """Water on the streets from a moment on; streets without width are closed."""
    interval = -1 if p.hazard is None else interval_at(p.hazard.time, now)
    unknown_closed = p.scenario.unknown_water == "closed"
    water = water_at(p.hazard, interval, p.streets.n_edges, unknown_closed=unknown_closed)
    return water._replace(is_closed=water.is_closed | p.links.is_closed[::2])


def _run(p: Prepared, state: Streets, tables: _Tables, order: Array) -> RunRecord:
    scenario = p.scenario
    start = scenario.alert_time
    end = start + scenario.duration
    changes = _changes(p, start)
    water = _water(p, start)
    hands = np.empty(len(state.agents), np.int32)
    solver.apply_hazard(state, *water, tells_ground(p.streets, water), start, hands)
    _close_shelters(p, state, start)
    tables.renew_cost(water)
    tables.renew_ways(*_open_nodes(p, state), start)
    solver.place_agents(state, order, p.start)
    record = RunRecord()
    record.sample(state, water, start)
    next_sample = start + scenario.sample_interval
    step = scenario.congestion_interval or np.inf
    next_look = start + step
    k = 0
    while True:
        change = changes[k] if k < len(changes) else np.inf
        until = min(next_sample, change, next_look, end)
        _advance(p, state, tables, record, until)
        _check_laws(state)
        if until == change:
            k += 1
            water = _water(p, until)
            solver.apply_hazard(state, *water, tells_ground(p.streets, water), until, hands)
            _close_shelters(p, state, until)
            if scenario.rerouting == "none":
                tables.renew_refuge(*_open_nodes(p, state))
        if (until == change and scenario.rerouting == "closure") or until == next_look:
            delay = _queue_delay(state) if scenario.congestion_interval else None
            tables.renew_cost(water, delay)
            tables.renew_ways(*_open_nodes(p, state), until)
            solver.release_waits(state, until, hands)
        if until == next_look:
            next_look += step
        if until == next_sample:
            record.sample(state, water, until)
            next_sample += scenario.sample_interval
        is_idle = state.counts[2] == 0 and (k >= len(changes) or not _is_anyone_left(state))
        if until >= end or is_idle:
            break
    record.is_idle = bool(state.counts[2] == 0)
    now = float(state.clock[movement.CLOCK_NOW])
    if record.is_idle:
        now = _last_event(state, max(start, *changes[:k]) if k else start)
        record.forget_after(now)
    if record.time[-1] < now:
        record.sample(state, water, now)
    solver.close_accounts(state, now)
    record.take_log(state)
    record.end = now
    return record


def _last_event(state: Streets, change: float) -> float:
    """When anything last happened: not earlier than the last change of the water, at `change`. [s]"""
    agents = state.agents
    return float(max(change, agents["changed"].max(initial=change), agents["entered"].max(initial=change)))


def _is_anyone_left(state: Streets) -> bool:
    tally = state.tally
    return bool(
        tally[PersonState.AT_HOME]
        + tally[PersonState.MOVING]
        + tally[PersonState.STRANDED]
        + tally[PersonState.CUT_OFF]
    )
