"""Records of one run, laid out for the kernels from prepared inputs and drawn departures."""

from __future__ import annotations

import numpy as np

from twin.evacuation.prepare import Prepared
from twin.evacuation.states import PersonState
from twin.kernels.streets.calendar import AGENDA
from twin.kernels.streets.movement import (
    CLOCK_CROWD_MAX,
    CLOCK_HOLE_SPEED,
    CLOCK_MIN_SHARE,
    CLOCK_NOW,
    CLOCK_PHASE,
    COUNT_COUNTERFLOW,
    COUNT_EDGES,
    COUNT_FIFO,
    COUNT_MARK,
    COUNT_RING_SEARCH,
    COUNT_TRACE,
    EXPOSURE_COLUMNS,
    LEFT_HOME,
)
from twin.kernels.streets.state import (
    AGENT,
    BLOCK,
    BLOCK_SHIFT,
    CHUNK_SHIFT,
    DATE,
    EVENT,
    GROUP_LIMITS,
    LOG,
    PLACE,
    QUEUE,
    SLOT,
    WALKER,
    Streets,
)
from twin.quantities import HOUR

__all__ = ["streets_state"]

Array = np.ndarray

_BUCKETS = 1 << 14
_CROWD_STEPS = 512
_N_TALLY = len(PersonState)


def _agents(p: Prepared, departure: Array) -> Array:
    agents = np.zeros(len(departure), AGENT)
    agents["exit"] = departure
    agents["group"] = p.population.group
    for name in ("queue", "shelter"):
        agents[name] = -1
    return agents


def _walkers(p: Prepared) -> Array:
    walkers = _on_cache_lines(len(p.population), WALKER)
    walkers["speed"] = p.population.speed
    if p.scenario.speed_factor != 1.0:
        walkers["speed"] *= p.scenario.speed_factor
    return walkers


def _queues(p: Prepared) -> Array:
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


def _blocks(n_people: int, n_queues: int) -> tuple[Array, Array]:
    """Room for every queue: people pack sixteen to a block, but for two blocks of each queue in use.

    Memory is only taken by blocks that are ever used, and those first in the list are used first.
    """
    n = (n_people >> BLOCK_SHIFT) + 2 * min(n_people, n_queues) + 2
    blocks = np.zeros(n, BLOCK)
    blocks["after"] = np.arange(1, n + 1)
    return _on_cache_lines(n << BLOCK_SHIFT, SLOT), blocks


def _on_cache_lines(n: int, dtype: np.dtype) -> Array:
    """Zeros (n,) that start on a cache line of 64 bytes, so that no record lies across two."""
    raw = np.zeros(n * dtype.itemsize + 64, np.uint8)
    first = -raw.ctypes.data % 64
    return raw[first : first + n * dtype.itemsize].view(dtype)


def _holes(p: Prepared, queues: Array) -> tuple[Array, Array, Array]:
    n = p.streets.n_edges
    if p.scenario.room_speed is None:
        return np.empty(0), np.zeros(1, np.int64), np.zeros((1, 2), np.int64)
    offsets = np.zeros(n + 1, np.int64)
    np.cumsum(queues["storage"][: 2 * n : 2], out=offsets[1:])
    return np.zeros(offsets[-1]), offsets, np.zeros((n, 2), np.int64)


def _places(p: Prepared) -> tuple[Array, Array]:
    places = np.zeros(len(p.shelters), PLACE)
    places["node"] = p.shelter_node
    places["capacity"] = p.capacity
    places["full_at"] = np.where(p.capacity == 0, -np.inf, np.inf)
    shelter_at = np.full(p.streets.n_nodes, -1, np.int32)
    # Of shelters that share a node the one with most room answers for it; its fellows wait their turn.
    order = np.argsort(p.capacity, kind="stable")
    shelter_at[p.shelter_node[order]] = order
    return places, shelter_at


def _exposure(n: int) -> Array:
    """Accounts of `n` people, none of whom has left home."""
    exposure = np.zeros((n, EXPOSURE_COLUMNS))
    exposure[:, LEFT_HOME] = np.inf
    return exposure


def _limits(p: Prepared) -> Array:
    limits = np.zeros(len(p.limits), GROUP_LIMITS)
    for i, name in enumerate(("depth", "force", "door_depth", "takes_stairs")):
        limits[name] = p.limits[:, i]
    if p.hazard is None:
        for name in ("depth", "force", "door_depth"):
            limits[name] = np.inf
    return limits


def streets_state(p: Prepared, departure: Array, next_link: Array, refuge: Array, *, log_rows: int) -> Streets:
    """Fresh records of a run.

    departure (n_people,) [s]; next_link (n_tables, n_nodes) int32; refuge (n_groups,) int32: the
    table of those turned away; log_rows: room for traversals before the log must be emptied, 0 for none.
    """
    queues = _queues(p)
    n_links = 2 * p.streets.n_edges
    n_events = len(queues) + n_links
    n_chunks = (n_events >> CHUNK_SHIFT) + _BUCKETS + 1
    events = _on_cache_lines(n_events, EVENT)
    events["place"] = -1
    holes, hole_offsets, hole_ends = _holes(p, queues)
    places, shelter_at = _places(p)
    slots, blocks = _blocks(len(departure), len(queues))
    counts = np.zeros(18, np.int64)
    counts[COUNT_EDGES] = p.streets.n_edges
    counts[COUNT_FIFO] = not p.scenario.passing
    counts[COUNT_COUNTERFLOW] = p.scenario.counterflow
    counts[COUNT_MARK] = 1 << 40
    counts[COUNT_RING_SEARCH] = len(next_link) > 1 or p.hazard is not None
    counts[COUNT_TRACE] = p.hazard is not None or log_rows > 0
    # About eight events a bucket at ten traversals a person in an hour.
    buckets_per_second = float(np.clip(len(departure) / HOUR * 10.0, 1.0, 4096.0)) / 8.0
    counts[0] = int(np.floor(min(0.0, departure.min(initial=0.0)) * buckets_per_second)) - 1
    clock = np.zeros(8)
    clock[0] = buckets_per_second
    clock[CLOCK_PHASE] = clock[CLOCK_NOW] = -np.inf
    clock[CLOCK_CROWD_MAX] = p.relation.capacity_density
    clock[CLOCK_HOLE_SPEED] = p.scenario.room_speed if p.scenario.room_speed is not None else np.inf
    clock[CLOCK_MIN_SHARE] = p.scenario.least_share
    density = np.linspace(0.0, p.relation.capacity_density, _CROWD_STEPS + 1)
    return Streets(
        agents=_agents(p, departure),
        walkers=_walkers(p),
        slots=slots,
        blocks=blocks,
        hand=np.zeros(1, SLOT),
        queues=queues,
        events=events,
        buckets=np.full(_BUCKETS, -1, np.int32),
        dates=_on_cache_lines(n_chunks << CHUNK_SHIFT, DATE),
        chunks=np.arange(1, n_chunks + 1, dtype=np.int32),
        agenda=np.zeros(AGENDA, DATE),
        heap=np.zeros(n_events, DATE),
        next_link=next_link,
        refuge_table=np.asarray(refuge, np.int32),
        shelter_at=shelter_at,
        places=places,
        limits=_limits(p),
        crowd_factor=np.asarray(p.relation.speed_factor(density), np.float64),
        exposure=_exposure(len(departure) if p.hazard is not None else 0),
        crossing=np.zeros((p.streets.n_nodes if p.hazard is not None else 0, 2), np.float32),
        holes=holes,
        hole_offsets=hole_offsets,
        hole_ends=hole_ends,
        ring=np.zeros((n_links, 2), np.int64),
        counts=counts,
        tally=np.zeros(_N_TALLY, np.int64),
        clock=clock,
        log=np.zeros(log_rows, LOG),
    )
