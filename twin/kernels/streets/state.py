"""Records and codes of the street model: what an agent is, what a queue is, how a moment ends.

One queue holds the people of one directed link. Directed links 2e and 2e + 1 are the two
directions of edge e. After them comes one waiting place for every node (its people before
they leave, and those cut off there), with room for all. Records keep what one event touches on
one or two cache lines; that, not arithmetic, sets the speed of the model.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.kernels.compiled import njit

__all__ = [
    "AGENT",
    "ARRIVED",
    "AT_HOME",
    "BLOCK",
    "BLOCK_MASK",
    "BLOCK_SHIFT",
    "CHUNK_MASK",
    "CHUNK_SHIFT",
    "CUT_OFF",
    "DATE",
    "EVENT",
    "GROUP_LIMITS",
    "LOG",
    "MOVING",
    "N_STATES",
    "PLACE",
    "QUEUE",
    "SHUT_IN",
    "SLOT",
    "STRANDED",
    "WALKER",
    "Streets",
    "compiled",
    "inlined",
]

Array = np.ndarray

# The kernels allocate nothing and own nothing, so counting references to the arrays they pass on is
# work for nothing: without it a traversal costs a third (measured, 10^5 agents on 37,520 edges).
compiled = njit(cache=True, nogil=True, error_model="numpy", nrt=False)
# Passing the arrays of `Streets` copies a kilobyte: what happens to every fifth person and more is inlined
# (a quarter of the time was such copies). What is rare is called, to keep compiling short.
inlined = njit(cache=True, nogil=True, error_model="numpy", nrt=False, forceinline=True)

# State of an agent.
AT_HOME = 0  # has not left yet, or waits at the door for room in the street
MOVING = 1  # on a link, walking or queueing
ARRIVED = 2  # in a shelter
STRANDED = 3  # stopped on a link by water or closure
CUT_OFF = 4  # stands at a node: no open way on
SHUT_IN = 5  # the water holds the door shut
N_STATES = 6

# What of a person changes only when its state does; `lay_down` brings the rest up to date.
AGENT = np.dtype(
    [
        ("exit", "f8"),  # when the end of the link is reached; inf when stopped [s]
        ("entered", "f8"),  # when the link, or the place of who is cut off, was entered, for exposure and events [s]
        ("changed", "f8"),  # when the present state began [s]
        ("queue", "i4"),  # where the agent is; of a walking one, known after the run
        ("table", "i2"),  # route table followed
        ("shelter", "i2"),  # reached, -1 before
        ("group", "u1"),
        ("state", "u1"),
    ],
    align=True,
)

# What places a person in a queue and decides on the way on. It travels from queue to queue, so that
# the people next to each other in a queue are next to each other in memory.
SLOT = np.dtype(
    [("exit", "f8"), ("agent", "i4"), ("table", "i2"), ("group", "u1"), ("state", "u1")], align=True
)

# What a traversal reads and writes once, at its agent's own row.
WALKER = np.dtype(
    [
        ("speed", "f4"),  # free speed on the level [m/s]
        ("pace", "f4"),  # dry speed on this link, crowd and stairs included [m/s]
        ("rest", "f4"),  # way left when stopped [m]
        ("distance", "f4"),  # walked so far [m]
    ],
    align=True,
)

# Queues are chains of blocks of 2^4 slots, full but for the first and the last block.
BLOCK_SHIFT = 4
BLOCK_MASK = 15
BLOCK = np.dtype([("after", "i4"), ("before", "i4")], align=True)

# Two cache lines: what every event touches, then what walking and waiting add.
QUEUE = np.dtype(
    [
        ("head", "i4"),  # slot of who is next at the end, -1 when empty
        ("tail", "i4"),  # slot of the last in the order
        ("count", "i4"),
        ("to_node", "i4"),
        ("next_service", "f8"),  # earliest time the next one may leave [s]
        ("next_entry", "f8"),  # earliest time the next one may enter [s]
        ("interval", "f8"),  # between two at full width: 1 / (specific flow x width) [s]
        ("wanted", "i4"),  # link the head waits for, -1
        ("waiters", "i4"),  # first queue that waits for this link, -1
        ("storage", "i4"),  # most people on the edge, both directions
        ("area", "f4"),  # of the edge, both directions [m2]
        ("length", "f8"),  # [m]
        ("pace_factor", "f4"),  # of free speed: stairs, slope
        ("water_factor", "f4"),  # share of the dry walking speed that is left in the water now
        ("depth", "f4"),  # known water; at a waiting place the worst of the edges that meet there [m]
        ("force", "f4"),  # specific force of the known water, M0 [m2]
        ("turn", "f8"),  # stride of this queue among those that wait for one link
        ("turn_now", "f8"),  # stride last served into this link
        ("delay", "f8"),  # waited beyond walking, all agents [s]
        ("turn_step", "f4"),  # 1 / priority
        ("next_waiter", "i4"),
        ("passed", "i4"),  # people who left at the end
        ("peak", "i4"),  # most people at once; at a waiting place: those cut off now
        ("walked", "i4"),  # at a waiting place: those cut off now who have left their home
        ("is_closed", "u1"),
        ("is_stairs", "u1"),
        ("is_unknown", "u1"),  # the water of some part is unknown now
    ],
    align=True,
)

# Buckets of dates are chains of chunks of 2^4 dates, full but for the last.
CHUNK_SHIFT = 4
CHUNK_MASK = 15
EVENT = np.dtype([("time", "f8"), ("place", "i4"), ("at", "i4")], align=True)
DATE = np.dtype([("time", "f8"), ("event", "i4")], align=True)
PLACE = np.dtype(
    [("node", "i4"), ("capacity", "i8"), ("count", "i8"), ("turned_away", "i8"), ("full_at", "f8")], align=True
)
GROUP_LIMITS = np.dtype(
    [("depth", "f8"), ("force", "f8"), ("door_depth", "f8"), ("takes_stairs", "u1")], align=True
)
LOG = np.dtype([("agent", "i4"), ("link", "i4"), ("entered", "f8"), ("left", "f8")], align=True)


class Streets(NamedTuple):
    """All that the street kernels read and write.

    agents : AGENT (n_agents,)
    walkers : WALKER (n_agents,)
    slots : SLOT (16 n_blocks,) and blocks : BLOCK (n_blocks,), the people in queues; unused blocks are a list
    hand : SLOT (1,), who is between two queues
    queues : QUEUE (2 n_edges + n_nodes,)
    events : EVENT (2 n_edges + n_nodes + 2 n_edges,), services then entries
    buckets : (n_buckets,) int32, last date of each bucket, -1 when empty; n_buckets is a power of two
    dates : DATE (16 n_chunks,) and chunks : (n_chunks,) int32, the chunk before; unused chunks are a list
    agenda : DATE (n,), the sorted dates of the open buckets
    heap : DATE (n_events,), events dated into open buckets
    next_link : (n_tables, n_nodes) int32, link to take; -1 at a target, -2 without a way
    refuge_table : (n_groups,) int32, the table for those turned away at a full shelter
    shelter_at : (n_nodes,) int32, row in places, -1
    places : PLACE (n_shelters,)
    limits : GROUP_LIMITS (n_groups,)
    crowd_factor : (n_steps,) float64, speed over free speed by density, up to `crowd_density_max`
    exposure : (n_agents or 0, 8) float64, see `movement.expose`; one cache line per agent
    crossing : (n_nodes or 0, 2) float32, depth and force at each node itself, see `solver.apply_hazard`
    holes : (n_hole_places,) float64 and hole_offsets (n_edges + 1,) int64, hole_ends (n_edges, 2) int64:
        times at which the room an agent left reaches the upstream end; empty when room travels at once
    ring : (n_links, 2) int64, search for rings of full links: stamp, and the queue the search came from
    counts : int64, see COUNT_* ; tally : (N_STATES,) int64
    clock : float64, see CLOCK_*
    log : LOG (n,), filled while counts[COUNT_LOG] < n
    """

    agents: Array
    walkers: Array
    slots: Array
    blocks: Array
    hand: Array
    queues: Array
    events: Array
    buckets: Array
    dates: Array
    chunks: Array
    agenda: Array
    heap: Array
    next_link: Array
    refuge_table: Array
    shelter_at: Array
    places: Array
    limits: Array
    crowd_factor: Array
    exposure: Array
    crossing: Array
    holes: Array
    hole_offsets: Array
    hole_ends: Array
    ring: Array
    counts: Array
    tally: Array
    clock: Array
    log: Array
