"""Records and codes of the street model: what an agent is, what a queue is, how a moment ends.

One queue holds the people of one directed link. Directed links 2e and 2e + 1 are the two
directions of edge e. After them comes one waiting place for every node (its people before
they leave, and those cut off there), with room for all. Records keep what one event touches on
one or two cache lines; that, not arithmetic, sets the speed of the model.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from twin.arrays import BoolArray, FloatArray, Int32Array, IntArray

__all__ = [
    "AGENDA_LENGTH",
    "AGENT",
    "ARRIVED",
    "AT_HOME",
    "BEYOND_LIMIT",
    "BLOCK",
    "BLOCK_MASK",
    "BLOCK_SHIFT",
    "CALENDAR",
    "CHUNK_MASK",
    "CHUNK_SHIFT",
    "CROSSING",
    "CUT_OFF",
    "DATE",
    "EVENT",
    "EXPOSURE",
    "GROUP_LIMITS",
    "HOLE_RANGE",
    "LOG",
    "MET_UNKNOWN",
    "MOVING",
    "NOT_SCHEDULED",
    "N_STATES",
    "PLACE",
    "QUEUE",
    "RING",
    "RUN",
    "SHUT_IN",
    "SLOT",
    "STRANDED",
    "WALKER",
    "Calendar",
    "Graph",
    "Holes",
    "LinkSpeeds",
    "Records",
    "Streets",
    "Water",
]

Records = npt.NDArray[np.void]  # of one of the types below

# State of an agent.
AT_HOME = 0  # has not left yet, or waits at home for room in the street
MOVING = 1  # on a link, walking or queueing
ARRIVED = 2  # in a shelter
STRANDED = 3  # stopped on a link by water or closure
CUT_OFF = 4  # stands at a node: no open way on
SHUT_IN = 5  # the water holds the door shut
N_STATES = 6

# The cold fields of a person, which change only with its state; `queues.store_current` updates the others.
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

# The hot fields of a person in a queue: its order there and what chooses its next link. They move from queue to
# queue, so that the people next to each other in a queue are next to each other in memory.
SLOT = np.dtype([("exit", "f8"), ("agent", "i4"), ("table", "i2"), ("group", "u1"), ("state", "u1")], align=True)

# Fields that a traversal reads and writes once, in the row of the agent.
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

# Calendar queue: buckets are chains of chunks of 2^4 dates, full but for the last.
CHUNK_SHIFT = 4
CHUNK_MASK = 15
AGENDA_LENGTH = 128  # dates that are sorted; what a fuller bucket holds beyond goes to the heap
NOT_SCHEDULED = -1  # `position` of an event without a date
EVENT = np.dtype([("time", "f8"), ("position", "i4"), ("at", "i4")], align=True)
DATE = np.dtype([("time", "f8"), ("event", "i4")], align=True)
CALENDAR = np.dtype(
    [
        ("bucket", "i8"),  # number of the last bucket opened
        ("n_late", "i8"),  # dates in the heap
        ("n_scheduled", "i8"),  # events with a date
        ("next", "i8"),  # first date of the agenda not taken yet
        ("n_agenda", "i8"),  # dates on the agenda
        ("free_chunk", "i8"),  # first unused chunk
        ("buckets_per_second", "f8"),
    ],
    align=True,
)

PLACE = np.dtype(
    [("node", "i4"), ("capacity", "i8"), ("count", "i8"), ("turned_away", "i8"), ("full_at", "f8")], align=True
)
GROUP_LIMITS = np.dtype([("depth", "f8"), ("force", "f8"), ("door_depth", "f8"), ("takes_stairs", "u1")], align=True)
LOG = np.dtype([("agent", "i4"), ("link", "i4"), ("entered", "f8"), ("left", "f8")], align=True)

# Exposure of an agent to water, one cache line. Depths and forces: `criteria.EXPOSURE_DEPTHS`, `EXPOSURE_FORCES`.
EXPOSURE = np.dtype(
    [
        ("shallow", "f8"),  # seconds deeper than the first of the depths
        ("deep", "f8"),  # and than the second
        ("weak", "f8"),  # seconds with more force than the first of the forces
        ("strong", "f8"),  # and than the second
        ("depth", "f8"),  # greatest met [m]
        ("force", "f8"),  # greatest met [m2]
        ("left_home", "f8"),  # when the first link was entered; inf before [s]
        ("met", "i8"),  # sum of the two codes below
    ],
    align=True,
)
MET_UNKNOWN = 1  # was on a link whose water is unknown
BEYOND_LIMIT = 2  # stood in water beyond the limits of the agent's group

CROSSING = np.dtype([("depth", "f4"), ("force", "f4")], align=True)
HOLE_RANGE = np.dtype([("first", "i8"), ("last", "i8")], align=True)
RING = np.dtype([("stamp", "i8"), ("back", "i8"), ("agent", "i8")], align=True)

RUN = np.dtype(
    [
        ("now", "f8"),  # time of the last event [s]
        ("water_since", "f8"),  # start of the present hazard interval [s]
        ("density_max", "f8"),  # density at which the speed table ends [1/m2]
        ("hole_speed", "f8"),  # speed at which room travels upstream [m/s]; inf: at once
        ("least_share", "f8"),  # least share of the width a direction keeps in counterflow
        ("n_edges", "i8"),  # links are 2 x this
        ("ring_turns", "i8"),  # rotations of rings of full links
        ("traversals", "i8"),  # links walked by anyone
        ("n_log", "i8"),  # rows of the log in use
        ("is_place_full", "i8"),  # 1 when a shelter has just filled: the caller renews the route tables
        ("stamp", "i8"),  # of the last ring search
        ("is_fifo", "i8"),  # 1: nobody overtakes anybody
        ("shares_width", "i8"),  # 1: opposite directions share the width
        ("searches_rings", "i8"),  # 1: rings are possible (several route tables or hazards)
        ("keeps_entry", "i8"),  # 1: when people entered their link is kept (hazard or events)
        ("free_block", "i8"),  # first unused block
        ("blocks_used", "i8"),  # blocks that were ever in use
    ],
    align=True,
)


class Calendar(NamedTuple):
    """Events by date, see `calendar`.

    events : EVENT (2 n_edges + n_nodes + 2 n_edges,), services of queues, then entries into links
    buckets : (n_buckets,) int32, last date of each bucket, -1 when empty; n_buckets is a power of two
    dates : DATE (16 n_chunks,) and chunks : (n_chunks,) int32, the chunk before; unused chunks are a list
    agenda : DATE (AGENDA_LENGTH,), the sorted dates of the open buckets
    heap : DATE (n_events,), late events: scheduled into open buckets
    state : CALENDAR (1,)
    """

    events: Records
    buckets: Int32Array
    dates: Records
    chunks: Int32Array
    agenda: Records
    heap: Records
    state: Records


class Holes(NamedTuple):
    """Times at which the room an agent left reaches the upstream end of its edge; empty when room travels at once.

    times : (n_hole_places,) float64, a ring buffer for every edge; offsets : (n_edges + 1,) int64, into times
    ranges : HOLE_RANGE (n_edges,), the part of each buffer in use
    """

    times: FloatArray
    offsets: IntArray
    ranges: Records


class Streets(NamedTuple):
    """All arrays that the street kernels read and write.

    agents : AGENT (n_agents,)
    walkers : WALKER (n_agents,)
    slots : SLOT (16 n_blocks,) and blocks : BLOCK (n_blocks,), the people in queues; unused blocks are a list
    current : SLOT (1,), the current agent, in no queue
    queues : QUEUE (2 n_edges + n_nodes,)
    calendar : events by date
    next_link : (n_tables, n_nodes) int32, link to take; -1 at a target, -2 without a way
    refuge_table : (n_groups,) int32, the table for those turned away at a full shelter
    shelter_at : (n_nodes,) int32, row in places, -1
    places : PLACE (n_shelters,)
    limits : GROUP_LIMITS (n_groups,)
    crowd_factor : (n_steps,) float64, speed over free speed by density, up to `density_max`
    exposure : EXPOSURE (n_agents,), empty without a hazard
    crossing : CROSSING (n_nodes,), water at each node itself, see `solver.apply_hazard`; empty without a hazard
    holes : room that travels upstream
    ring : RING (n_links,), search for rings of full links: stamp, the queue the search came from, its head
    tally : (n_states,) int64, people by state
    run : RUN (1,)
    log : LOG (n,), filled while run.n_log < n
    """

    agents: Records
    walkers: Records
    slots: Records
    blocks: Records
    current: Records
    queues: Records
    calendar: Calendar
    next_link: Int32Array
    refuge_table: Int32Array
    shelter_at: Int32Array
    places: Records
    limits: Records
    crowd_factor: FloatArray
    exposure: Records
    crossing: Records
    holes: Holes
    ring: Records
    tally: IntArray
    run: Records
    log: Records


class Water(NamedTuple):
    """Water on every edge in one interval, (n_edges,) each; unknown parts of an edge count as dry in the first three.

    depth [m], force M0 [m2], speed_factor: share of the dry walking speed, is_closed, is_unknown: some part is unknown
    """

    depth: FloatArray
    force: FloatArray
    speed_factor: FloatArray
    is_closed: BoolArray
    is_unknown: BoolArray


class Graph(NamedTuple):
    """Links that enter each node, as compressed rows.

    in_offsets : (n_nodes + 1,) int64, in_links : (n_links,) int32, from_node : (n_links,) int32, start of each link
    """

    in_offsets: IntArray
    in_links: Int32Array
    from_node: Int32Array


class LinkSpeeds(NamedTuple):
    """Walking speed on every link in time.

    length : (n_links,) [m]
    before : (n_links,), speed before the first time [m/s]
    time : (n_times,), start of each interval [s]
    speed : (n_links, n_times), in each interval, 0 where impassable [m/s]
    """

    length: FloatArray
    before: FloatArray
    time: FloatArray
    speed: FloatArray
