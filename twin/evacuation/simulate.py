"""simulate_evacuation: runs of the street model, from inputs to Datasets.

A run draws who leaves when, lays out the arrays of the kernels, and advances them from one change of the water or of
the route tables to the next. Many seeds share one `Prepared`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import xarray as xr

from twin.arrays import BoolArray, ByteArray, FloatArray, Int16Array, Int32Array, IntArray, IntegerArray
from twin.errors import InputError, SolverError
from twin.evacuation.prepare import Prepared, prepare
from twin.evacuation.results import RunRecord, dataset_from_run
from twin.evacuation.routes import link_cost, route_table
from twin.evacuation.scenario import EvacuationScenario, departure_delay, personal_uniform
from twin.evacuation.shelters import Shelters
from twin.evacuation.states import PersonState, Safety
from twin.evacuation.water import interval_at, tells_ground, water_at
from twin.kernels.streets import solver
from twin.kernels.streets.state import (
    AGENDA_LENGTH,
    AGENT,
    BLOCK,
    BLOCK_SHIFT,
    CALENDAR,
    CHUNK_SHIFT,
    CROSSING,
    DATE,
    EVENT,
    EXPOSURE,
    GROUP_LIMITS,
    HOLE_RANGE,
    LOG,
    NOT_SCHEDULED,
    PLACE,
    QUEUE,
    RING,
    RUN,
    SLOT,
    WALKER,
    Calendar,
    Holes,
    Records,
    Streets,
    Water,
)
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.population import Population
from twin.quantities import HOUR

__all__ = ["run_prepared", "simulate_evacuation", "simulate_seeds"]

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
_BUCKETS = 1 << 14  # of the calendar
_EVENTS_PER_BUCKET = 8.0
_TRAVERSALS_PER_PERSON = 10.0  # in an hour, guessed
_CROWD_STEPS = 512


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
    destination: IntegerArray | None = None,
    with_events: bool = False,
) -> xr.Dataset:
    """Evacuate people along streets while a hazard moves.

    Parameters
    ----------
    streets, population, shelters
        Who moves where.
    hazard
        Water (or another hazard) on every edge in time; None for none.
    scenario
        Rules; the defaults of `EvacuationScenario` when None.
    buildings
        Water at homes and at the buildings of shelters; where it is missing, that of the street at the entrance.
    points
        Water at shelters without a building, at exits and where people are outdoors, from
        `twin.hazard.hazard_on_points`. Without it the water of such a place is that of its street node, and unknown
        further than 20 m from it.
    seed
        Of everything random; the same seed gives the same bits on any number of threads.
    destination : (n_people,)
        Shelter rows, for shelter_choice="table".
    with_events
        Keep every traversal (agent, link, time in, time out) in `event_*` variables.

    Returns
    -------
    Dataset
        Dims time, person, shelter, edge, direction; see `twin.evacuation.results`.

    Raises
    ------
    InputError
        Inputs that do not fit each other; the message names the row and the correction.
    SolverError
        A law of the solver broke (somebody lost, an edge overfull).
    """
    prepared = prepare(
        streets, population, shelters=shelters, hazard=hazard, scenario=scenario, buildings=buildings, points=points,
        destination=destination,
    )  # fmt: skip
    return run_prepared(prepared, seed=seed, with_events=with_events)


@names_missing_extra
def run_prepared(p: Prepared, *, seed: int = 0, with_events: bool = False) -> xr.Dataset:
    """One run of prepared inputs; many seeds share one `Prepared`."""
    departure, leaves, fate = _draw(p, seed)
    routes, table = _route_tables(p, _destinations(p))
    state = _streets(p, departure, routes, log_rows=_LOG_ROWS if with_events else 0)
    state.agents["table"] = table
    state.agents["state"] = fate
    state.tally[:] = np.bincount(fate, minlength=len(state.tally))
    people = np.flatnonzero(leaves)
    order = people[np.argsort(departure[people], kind="stable")].astype(np.int32)
    record = _run(p, state, routes, order)
    return dataset_from_run(p, state, record, departure=departure, seed=seed)


def simulate_seeds(
    p: Prepared, *, seeds: Iterable[int] = range(50), threads: int | None = None, sample_interval: float | None = None
) -> xr.Dataset:
    """Run every seed and keep what is compared across them.

    The compiled solver releases Python's lock, so threads use all cores and share the inputs.

    Parameters
    ----------
    seeds
        At least 50 for the 95th percentile that IMO asks for.
    threads
        All cores when None.
    sample_interval
        Of the arrival curves; the scenario's own when None. [s]

    Returns
    -------
    Dataset
        Dims seed, time, person_state, safety_class, shelter:
        arrived (seed, time), final (seed, person_state), people_by_safety (seed, safety_class; the four add up to
        all people), clearance_time (seed; last arrival, NaN where
        nobody arrived), mean_arrival_time (seed), time_to (seed, share) for 50, 90, 95 and 100 % of all
        who arrive, sheltered (seed, shelter). [s on the clock of the hazard]
    """
    rows = list(seeds)
    if not rows:
        raise InputError("there are no seeds to run")
    with ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool:
        runs = list(pool.map(lambda seed: _summary(run_prepared(p, seed=seed)), rows))
    arrivals = [run.arrival for run in runs]
    last = max((a[-1] for a in arrivals if len(a)), default=p.scenario.alert_time)
    step = sample_interval or p.scenario.sample_interval
    time = p.scenario.alert_time + np.arange(0, np.ceil((last - p.scenario.alert_time) / step) + 1) * step
    shares = np.array([0.5, 0.9, 0.95, 1.0])
    nan = np.nan
    return xr.Dataset(
        {
            "arrived": (("seed", "time"), np.array([np.searchsorted(a, time, side="right") for a in arrivals])),
            "final": (("seed", "person_state"), np.array([run.state for run in runs])),
            "people_by_safety": (("seed", "safety_class"), np.array([run.safety for run in runs])),
            "sheltered": (("seed", "shelter"), np.array([run.sheltered for run in runs])),
            "clearance_time": ("seed", np.array([a[-1] if len(a) else nan for a in arrivals]), {"units": "s"}),
            "mean_arrival_time": ("seed", np.array([a.mean() if len(a) else nan for a in arrivals]), {"units": "s"}),
            "time_to": (("seed", "share"), np.array([_time_to(a, shares) for a in arrivals]), {"units": "s"}),
        },
        coords={
            "seed": rows,
            "time": ("time", time, {"units": "s"}),
            "person_state": [s.name.lower() for s in PersonState],
            "safety_class": [s.name.lower() for s in Safety],
            "shelter": p.shelters.id.astype(str),
            "share": shares,
        },
    )


class _Summary(NamedTuple):
    """What is kept of one seed: sorted arrival times [s], people by state and by safety, people in each shelter."""

    arrival: FloatArray
    state: IntArray
    safety: IntArray
    sheltered: IntArray


def _summary(run: xr.Dataset) -> _Summary:
    arrival = run["arrival_time"].values
    return _Summary(
        arrival=np.sort(arrival[np.isfinite(arrival)]),
        state=np.bincount(run["state"].values, minlength=len(PersonState)),
        safety=run["people_by_safety"].values,
        sheltered=run["sheltered"].values[-1],
    )


def _time_to(arrival: FloatArray, shares: FloatArray) -> FloatArray:
    if not len(arrival):
        return np.full(len(shares), np.nan)
    return np.asarray(arrival[np.maximum(np.ceil(shares * len(arrival)).astype(int), 1) - 1])


def _draw(p: Prepared, seed: int) -> tuple[FloatArray, BoolArray, ByteArray]:
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


# Route tables.


@dataclass
class _RouteTables:
    """Route tables of a run, updated in place: plan tables first, refuge tables (open shelters) last.

    Where a plan's own shelter is closed by water or announced to be full, or no way leads there, the plan follows the
    refuge table: its people turn to the nearest open shelter with room. A node from which no way leads to the plan's
    shelter stays so along the way of the refuge, so the two never lead in a circle.

    next_link : (n_plans + n_classes, n_nodes)
    refuge : (n_groups,) refuge table of each mobility group
    plans : class and rows of the shelters of each plan table
    cost : (n_classes, n_links)
    has_no_way : nodes of each plan table that follow the refuge
    """

    p: Prepared
    next_link: Int32Array
    refuge: Int32Array
    plans: list[tuple[int, IntArray]]
    cost: FloatArray = field(default_factory=lambda: np.empty((0, 0)))
    has_no_way: list[IntArray | None] = field(default_factory=list)

    def update_costs(self, water: Water, delay: FloatArray | None = None) -> None:
        self.cost = np.stack([link_cost(self.p.links, walker, water, delay) for walker in self.p.walkers])

    def update_routes(self, state: Streets, now: float) -> None:
        """New ways at the present costs, to the shelters that water has not closed."""
        open_nodes, has_room = _open_nodes(self.p, state)
        is_offered = self.p.closes > now
        if self.p.scenario.full_shelters == "announced":
            is_offered &= has_room
        self.has_no_way = []
        for row, (walker, shelters) in enumerate(self.plans):
            nodes = self.p.shelter_node[shelters[is_offered[shelters]]]
            self.next_link[row] = route_table(self.p.links, self.cost[walker], nodes)[0]
            lost = np.flatnonzero(self.next_link[row] == _NO_WAY)
            self.has_no_way.append(lost if len(lost) else None)
        self._update_refuge(open_nodes, has_room)

    def update_refuge(self, state: Streets) -> None:
        """New ways to the shelters that have room now."""
        self._update_refuge(*_open_nodes(self.p, state))

    def _update_refuge(self, open_nodes: IntArray, has_room: BoolArray) -> None:
        if self.p.scenario.full_shelters == "announced":
            for row, (_, shelters) in enumerate(self.plans):
                if not has_room[shelters].any():
                    self.has_no_way[row] = np.arange(self.p.streets.n_nodes)
        n_plans = len(self.plans)
        for walker in range(len(self.p.walkers)):
            self.next_link[n_plans + walker] = route_table(self.p.links, self.cost[walker], open_nodes)[0]
        for row, nodes in enumerate(self.has_no_way):
            if nodes is not None:
                self.next_link[row, nodes] = self.next_link[n_plans + self.plans[row][0], nodes]


def _destinations(p: Prepared) -> Int32Array | None:
    """Shelter row of every person, -1 for whoever goes to the nearest; None when all do."""
    if p.scenario.shelter_choice == "assigned":
        from twin.evacuation.optimum import assign_people

        return assign_people(p)
    return p.destination


def _route_tables(p: Prepared, destination: Int32Array | None) -> tuple[_RouteTables, Int16Array]:
    """Route tables of a run and the table (n_people,) each person starts with."""
    walker = p.class_of_group[p.population.group]
    n_classes = len(p.walkers)
    plans: list[tuple[int, IntArray]] = []
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
    next_link = np.full((len(plans) + n_classes, p.streets.n_nodes), _NO_WAY, np.int32)
    refuge = (len(plans) + p.class_of_group).astype(np.int32)
    return _RouteTables(p, next_link, refuge, plans), table.astype(np.int16)


def _open_nodes(p: Prepared, state: Streets) -> tuple[IntArray, BoolArray]:
    """Nodes of shelters with room, and whether each shelter has room.

    Of shelters at one node, one that filled or closed passes the node to another with room.
    """
    has_room = state.places["count"] < state.places["capacity"]
    for row in np.flatnonzero(has_room):
        node = p.shelter_node[row]
        if not has_room[state.shelter_at[node]]:
            state.shelter_at[node] = row
    return np.unique(p.shelter_node[has_room]), has_room


# The run.


def _run(p: Prepared, state: Streets, routes: _RouteTables, order: Int32Array) -> RunRecord:
    scenario, run = p.scenario, state.run
    start = scenario.alert_time
    end = start + scenario.duration
    changes = _changes(p, start)
    scratch = np.empty(len(state.agents), np.int32)
    water = _change_water(p, state, start)
    routes.update_costs(water)
    routes.update_routes(state, start)
    solver.place_agents(state, order, p.start)
    solver.choose_again(state, start, scratch)
    record = RunRecord()
    record.sample(state, water, start)
    next_sample = start + scenario.sample_interval
    step = scenario.congestion_interval or np.inf
    next_look = start + step
    k = 0
    while True:
        change = changes[k] if k < len(changes) else np.inf
        until = min(next_sample, change, next_look, end)
        _advance(state, routes, record, until, scratch)
        _check_laws(state)
        if until == change:
            k += 1
            water = _change_water(p, state, until)
            if scenario.rerouting == "none":
                routes.update_refuge(state)
        if (until == change and scenario.rerouting == "closure") or until == next_look:
            delay = _queue_delay(state) if scenario.congestion_interval else None
            routes.update_costs(water, delay)
            routes.update_routes(state, until)
        if until in (change, next_look):
            solver.choose_again(state, until, scratch)
        if until == next_look:
            next_look += step
        if until == next_sample:
            record.sample(state, water, until)
            next_sample += scenario.sample_interval
        record.is_idle = bool(state.calendar.state["n_scheduled"][0] == 0)
        if until >= end or (record.is_idle and (k >= len(changes) or not _is_anyone_left(state))):
            break
    now = float(run["now"][0])
    if record.is_idle:
        now = _last_event(state, max(start, *changes[:k]) if k else start)
        record.drop_after(now)
    if record.time[-1] < now:
        record.sample(state, water, now)
    solver.finish(state, now)
    record.take_log(state)
    record.end = now
    return record


def _changes(p: Prepared, start: float) -> FloatArray:
    """Times after the start at which the water on streets changes or a shelter closes."""
    if p.hazard is None:
        return np.empty(0)
    times = np.union1d(np.asarray(p.hazard.time, np.float64), p.closes[np.isfinite(p.closes)])
    return times[times > start]


def _change_water(p: Prepared, state: Streets, now: float) -> Water:
    """Set the water on the streets from a moment on, and close the shelters it has reached.

    Streets without width are closed; closed shelters admit nobody any more.
    """
    interval = -1 if p.hazard is None else interval_at(p.hazard.time, now)
    water = water_at(p.hazard, interval, p.streets.n_edges, unknown_closed=p.scenario.unknown_water == "closed")
    water = water._replace(is_closed=water.is_closed | p.links.is_closed[::2])
    solver.apply_hazard(state, water, tells_ground(p.streets, water), now)
    closed = p.closes <= now
    places = state.places
    places["capacity"][closed] = np.minimum(places["capacity"][closed], places["count"][closed])
    return water


def _advance(state: Streets, routes: _RouteTables, record: RunRecord, until: float, scratch: Int32Array) -> None:
    """Run to a date, updating the tables when a shelter fills and emptying the log when it is full."""
    while True:
        code = solver.advance(state, until)
        if code == solver.DONE:
            return
        if code == solver.FULL_LOG:
            record.take_log(state)
            continue
        state.run["is_place_full"] = 0
        routes.update_refuge(state)
        solver.choose_again(state, float(state.run["now"][0]), scratch)


def _check_laws(state: Streets) -> None:
    law = solver.broken_law(state)
    if law:
        raise SolverError(
            f"at {state.run['now'][0]:.3f} s: {_LAWS[law]} (people by state {state.tally.tolist()}); "
            "this is a fault of the solver, not of the input"
        )


def _queue_delay(state: Streets) -> FloatArray:
    """Time the people on each link need to leave it at its capacity. [s]"""
    links = state.queues[: 2 * int(state.run["n_edges"][0])]
    interval = np.where(np.isfinite(links["interval"]), links["interval"], 0.0)
    return np.asarray(links["count"] * interval)


def _last_event(state: Streets, change: float) -> float:
    """When anything last happened: not earlier than the last change of the water, at `change`. [s]"""
    agents = state.agents
    return float(max(change, agents["changed"].max(initial=change), agents["entered"].max(initial=change)))


def _is_anyone_left(state: Streets) -> bool:
    on_the_way = (PersonState.AT_HOME, PersonState.MOVING, PersonState.STRANDED, PersonState.CUT_OFF)
    return bool(sum(state.tally[person_state] for person_state in on_the_way))


# Arrays of the kernels.


def _streets(p: Prepared, departure: FloatArray, routes: _RouteTables, *, log_rows: int) -> Streets:
    """Fresh arrays of a run.

    departure (n_people,) [s]; log_rows: room for traversals before the log must be emptied, 0 for none.
    """
    queues = _queues(p)
    n_people = len(departure)
    places, shelter_at = _places(p)
    slots, blocks = _blocks(n_people, len(queues))
    density = np.linspace(0.0, p.relation.capacity_density, _CROWD_STEPS + 1)
    run = _run_record(p)
    run["searches_rings"] = len(routes.next_link) > 1 or p.hazard is not None
    run["keeps_entry"] = p.hazard is not None or log_rows > 0
    return Streets(
        agents=_agents(p, departure),
        walkers=_walkers(p),
        slots=slots,
        blocks=blocks,
        current=np.zeros(1, SLOT),
        queues=queues,
        calendar=_calendar(len(queues) + 2 * p.streets.n_edges, departure),
        next_link=routes.next_link,
        refuge_table=routes.refuge,
        shelter_at=shelter_at,
        places=places,
        limits=_limits(p),
        crowd_factor=np.asarray(p.relation.speed_factor(density), np.float64),
        exposure=_exposure(n_people if p.hazard is not None else 0),
        crossing=np.zeros(p.streets.n_nodes if p.hazard is not None else 0, CROSSING),
        holes=_holes(p, queues),
        ring=np.zeros(2 * p.streets.n_edges, RING),
        tally=np.zeros(len(PersonState), np.int64),
        run=run,
        log=np.zeros(log_rows, LOG),
    )


def _run_record(p: Prepared) -> Records:
    run = np.zeros(1, RUN)
    run["water_since"] = run["now"] = -np.inf
    run["density_max"] = p.relation.capacity_density
    run["hole_speed"] = p.scenario.room_speed if p.scenario.room_speed is not None else np.inf
    run["least_share"] = p.scenario.least_share
    run["n_edges"] = p.streets.n_edges
    run["is_fifo"] = not p.scenario.passing
    run["shares_width"] = p.scenario.counterflow
    return run


def _calendar(n_events: int, departure: FloatArray) -> Calendar:
    """An empty calendar that begins before the first departure."""
    n_chunks = (n_events >> CHUNK_SHIFT) + _BUCKETS + 1
    events = _on_cache_lines(n_events, EVENT)
    events["position"] = NOT_SCHEDULED
    state = np.zeros(1, CALENDAR)
    events_per_second = float(np.clip(len(departure) / HOUR * _TRAVERSALS_PER_PERSON, 1.0, 4096.0))
    state["buckets_per_second"] = events_per_second / _EVENTS_PER_BUCKET
    state["bucket"] = np.floor(min(0.0, departure.min(initial=0.0)) * state["buckets_per_second"]) - 1
    return Calendar(
        events=events,
        buckets=np.full(_BUCKETS, -1, np.int32),
        dates=_on_cache_lines(n_chunks << CHUNK_SHIFT, DATE),
        chunks=np.arange(1, n_chunks + 1, dtype=np.int32),
        agenda=np.zeros(AGENDA_LENGTH, DATE),
        heap=np.zeros(n_events, DATE),
        state=state,
    )


def _agents(p: Prepared, departure: FloatArray) -> Records:
    agents = np.zeros(len(departure), AGENT)
    agents["exit"] = departure
    agents["group"] = p.population.group
    for name in ("queue", "shelter"):
        agents[name] = -1
    return agents


def _walkers(p: Prepared) -> Records:
    walkers = _on_cache_lines(len(p.population), WALKER)
    walkers["speed"] = p.population.speed
    if p.scenario.speed_factor != 1.0:
        walkers["speed"] *= p.scenario.speed_factor
    return walkers


def _queues(p: Prepared) -> Records:
    links, streets = p.links, p.streets
    n_links = 2 * streets.n_edges
    queues = _on_cache_lines(n_links + streets.n_nodes, QUEUE)
    for name in ("head", "tail", "wanted", "waiters", "next_waiter"):
        queues[name] = -1
    queues["water_factor"] = 1.0
    queues["turn_step"] = 1.0
    queues["next_entry"] = queues["next_service"] = -np.inf
    queues["to_node"][n_links:] = np.arange(streets.n_nodes)
    q = queues[:n_links]
    q["to_node"] = links.to_node
    q["length"] = links.length
    q["pace_factor"] = links.pace_factor
    q["is_stairs"] = links.is_stairs
    q["is_closed"] = links.is_closed
    with np.errstate(divide="ignore"):
        q["interval"] = 1.0 / links.flow
    width = np.repeat(np.asarray(streets.edge_width, np.float64), 2)
    q["area"] = np.maximum(links.length * width, 1e-6)
    room = np.floor(p.relation.jam_density * links.length * width + 1e-9)
    q["storage"] = np.clip(room, 1, np.iinfo(np.int32).max)
    if p.scenario.merge_priority == "width":
        q["turn_step"] = 1.0 / np.maximum(width, 1e-6)
    return queues


def _blocks(n_people: int, n_queues: int) -> tuple[Records, Records]:
    """Room for every queue: people pack sixteen to a block, but for two blocks of each queue in use.

    Memory is only taken by blocks that are ever used, and those first in the list are used first.
    """
    n = (n_people >> BLOCK_SHIFT) + 2 * min(n_people, n_queues) + 2
    blocks = np.zeros(n, BLOCK)
    blocks["after"] = np.arange(1, n + 1)
    return _on_cache_lines(n << BLOCK_SHIFT, SLOT), blocks


def _on_cache_lines(n: int, dtype: np.dtype[np.void]) -> Records:
    """Zeros (n,) that start on a cache line of 64 bytes, so that no record lies across two."""
    raw = np.zeros(n * dtype.itemsize + 64, np.uint8)
    first = -raw.ctypes.data % 64
    return raw[first : first + n * dtype.itemsize].view(dtype)


def _holes(p: Prepared, queues: Records) -> Holes:
    n = p.streets.n_edges
    if p.scenario.room_speed is None:
        return Holes(np.empty(0), np.zeros(1, np.int64), np.zeros(1, HOLE_RANGE))
    offsets = np.zeros(n + 1, np.int64)
    np.cumsum(queues["storage"][: 2 * n : 2], out=offsets[1:])
    return Holes(np.zeros(offsets[-1]), offsets, np.zeros(n, HOLE_RANGE))


def _places(p: Prepared) -> tuple[Records, Int32Array]:
    places = np.zeros(len(p.shelters), PLACE)
    places["node"] = p.shelter_node
    places["capacity"] = p.capacity
    places["full_at"] = np.where(p.capacity == 0, -np.inf, np.inf)
    shelter_at = np.full(p.streets.n_nodes, -1, np.int32)
    # Of shelters at one node the largest is filled first; see `_open_nodes` for the next.
    order = np.argsort(p.capacity, kind="stable")
    shelter_at[p.shelter_node[order]] = order
    return places, shelter_at


def _exposure(n: int) -> Records:
    """Exposure of `n` people, none of whom has left home."""
    exposure = np.zeros(n, EXPOSURE)
    exposure["left_home"] = np.inf
    return exposure


def _limits(p: Prepared) -> Records:
    limits = np.zeros(len(p.limits), GROUP_LIMITS)
    for i, name in enumerate(("depth", "force", "door_depth", "takes_stairs")):
        limits[name] = p.limits[:, i]
    if p.hazard is None:
        for name in ("depth", "force", "door_depth"):
            limits[name] = np.inf
    return limits
