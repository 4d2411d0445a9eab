"""Drive the street model: place people, run events to a date, change the water, check the laws."""

from __future__ import annotations

import numpy as np

from twin.arrays import BoolArray, Int32Array
from twin.kernels.compiled import prefetch_record
from twin.kernels.streets.calendar import NEW_BUCKET, NO_EVENT, cancel, pop_first
from twin.kernels.streets.decorators import entry, inlined_once, kernel, wide
from twin.kernels.streets.movement import add_exposure, admit, is_passable, reschedule, serve
from twin.kernels.streets.queues import dequeue, enqueue, insert, load_agent, slot_after, store_current
from twin.kernels.streets.state import (
    ARRIVED,
    AT_HOME,
    BLOCK_MASK,
    BLOCK_SHIFT,
    CUT_OFF,
    MOVING,
    NOT_SCHEDULED,
    SHUT_IN,
    STRANDED,
    Records,
    Streets,
    Water,
)

__all__ = [
    "DONE",
    "FULL_LOG",
    "FULL_PLACE",
    "advance",
    "apply_hazard",
    "broken_law",
    "choose_again",
    "finish",
    "place_agents",
]

# What `advance` stopped for.
DONE = 0
FULL_PLACE = 1
FULL_LOG = 2

_LOG_MARGIN = 4096  # rows one event may need
_PEOPLE_AHEAD = 24  # whose records are prefetched while people are placed


@entry
def place_agents(s: Streets, order: Int32Array, node: Int32Array) -> None:
    """Put agents at their start nodes; `order` runs by rising departure, `node` (n_agents,) is the start.

    `choose_again` must follow.
    """
    n_links = 2 * s.run[0].n_edges
    n = len(order)
    for i in range(n):
        soon = order[min(i + _PEOPLE_AHEAD, n - 1)]
        prefetch_record(s.agents, soon)
        prefetch_record(s.queues, n_links + node[soon])
        agent = wide(order[i])
        place = n_links + node[agent]
        load_agent(s.agents, s.current, agent)
        enqueue(s, place)
        s.queues[place].count += 1


@entry
def advance(s: Streets, until: float) -> int:
    """Run events up to and including `until` [s]; returns DONE, FULL_PLACE or FULL_LOG (call again)."""
    n_queues = len(s.queues)
    while True:
        if len(s.log) > 0 and s.run[0].n_log > len(s.log) - _LOG_MARGIN:
            return FULL_LOG
        event = pop_first(s.calendar, until)
        if event == NEW_BUCKET:
            _prefetch_agenda(s)
            continue
        if event == NO_EVENT:
            if until < np.inf:
                s.run[0].now = until
            return DONE
        now = max(s.calendar.events[event].time, s.run[0].now)  # who was held up has a date in the past
        s.run[0].now = now
        if event < n_queues:
            serve(s, event, now)
        else:
            admit(s, event - n_queues, now)
        if s.run[0].is_place_full:
            return FULL_PLACE


# Prefetching decides and changes nothing. Served one by one, events wait for memory at every turn, for 10^6 people do
# not fit a cache; prefetched together, the waits overlap. Without it a run with 10^6 people takes twice as long.


@kernel
def _prefetch_agenda(s: Streets) -> None:
    """Prefetch what the events on the agenda will touch, in four rounds: each needs what the last one fetched."""
    n_queues = len(s.queues)
    agenda = s.calendar.agenda
    n = s.calendar.state[0].n_agenda
    for i in range(n):
        event = agenda[i].event
        queue = event if event < n_queues else event - n_queues
        prefetch_record(s.queues, queue)
        prefetch_record(s.queues, queue ^ 1)  # the same street the other way
    for i in range(n):
        event = agenda[i].event
        if event < n_queues:
            _prefetch_head(s.queues, s.slots, s.blocks, s.calendar.events, wide(event))
        elif s.queues[event - n_queues].waiters >= 0:
            prefetch_record(s.queues, s.queues[event - n_queues].waiters)
    for i in range(n):
        event = agenda[i].event
        if event >= n_queues:
            waiter = wide(s.queues[event - n_queues].waiters)
            if waiter >= 0:
                _prefetch_head(s.queues, s.slots, s.blocks, s.calendar.events, waiter)
        elif s.queues[event].head >= 0:
            head = s.queues[event].head
            prefetch_record(s.walkers, s.slots[head].agent)
            if head & BLOCK_MASK == BLOCK_MASK:
                prefetch_record(s.slots, s.blocks[head >> BLOCK_SHIFT].after << BLOCK_SHIFT)
            link = s.next_link[s.slots[head].table, s.queues[event].to_node]
            if link >= 0:
                prefetch_record(s.queues, link)
                prefetch_record(s.queues, link ^ 1)
                prefetch_record(s.calendar.events, link)
    for i in range(n):
        event = agenda[i].event
        if event >= n_queues:
            _prefetch_tail(s.queues, s.slots, s.blocks, wide(event - n_queues))
            waiter = wide(s.queues[event - n_queues].waiters)
            if waiter >= 0 and s.queues[waiter].head >= 0:
                prefetch_record(s.walkers, s.slots[s.queues[waiter].head].agent)
        elif s.queues[event].head >= 0:
            link = s.next_link[s.slots[s.queues[event].head].table, s.queues[event].to_node]
            if link >= 0:
                _prefetch_tail(s.queues, s.slots, s.blocks, wide(link))


@kernel
def _prefetch_head(queues: Records, slots: Records, blocks: Records, events: Records, queue: int) -> None:
    """The first people of a queue whose record was prefetched."""
    head = queues[queue].head
    if head >= 0:
        prefetch_record(slots, head)
        prefetch_record(slots, head + 1)
        prefetch_record(events, queue)
        if head & BLOCK_MASK == BLOCK_MASK:
            prefetch_record(blocks, head >> BLOCK_SHIFT)


@kernel
def _prefetch_tail(queues: Records, slots: Records, blocks: Records, link: int) -> None:
    """The last people of a link, whom a newcomer may overtake, and the place behind them."""
    tail = queues[link].tail
    if tail >= 0:
        prefetch_record(slots, tail + 1)
        prefetch_record(slots, tail - 3)
        if tail & BLOCK_MASK >= 7:
            prefetch_record(slots, tail - 7)
        else:
            prefetch_record(slots, (blocks[tail >> BLOCK_SHIFT].before << BLOCK_SHIFT) + BLOCK_MASK)


@inlined_once
def _change_pace(s: Streets, link: int, old_factor: float, now: float) -> None:
    """New date of arrival for the current agent, on a link whose water has just changed."""
    exit_time = s.current[0].exit
    agent = s.current[0].agent
    if exit_time < np.inf:
        s.walkers[agent].rest = max(0.0, (exit_time - now) * s.walkers[agent].pace * old_factor)
    if not is_passable(s, link, s.current[0].group):
        s.current[0].exit = np.inf
        if s.current[0].state == MOVING:
            s.tally[MOVING] -= 1
            s.tally[STRANDED] += 1
            s.current[0].state = STRANDED
            s.agents[agent].changed = now
        return
    if s.current[0].state == STRANDED:
        s.tally[STRANDED] -= 1
        s.tally[MOVING] += 1
        s.current[0].state = MOVING
        s.agents[agent].changed = now
    if s.walkers[agent].rest > 0.0:
        s.current[0].exit = now + s.walkers[agent].rest / (s.walkers[agent].pace * s.queues[link].water_factor)
    elif exit_time == np.inf:
        s.current[0].exit = now


@kernel
def _change_link(s: Streets, water: Water, link: int, now: float) -> None:
    """Add the old water of a link to its people's exposure and give them new dates in the new."""
    old_factor = s.queues[link].water_factor
    if len(s.exposure) > 0:
        _expose_queue(s, link, now)
    edge = link >> 1
    s.queues[link].depth = water.depth[edge]
    s.queues[link].force = water.force[edge]
    s.queues[link].water_factor = water.speed_factor[edge]
    s.queues[link].is_closed = water.is_closed[edge]
    s.queues[link].is_unknown = water.is_unknown[edge]
    at = wide(s.queues[link].head)
    last = 0.0
    for i in range(s.queues[link].count):
        if i > 0:
            at = slot_after(s, at)
        s.current[0] = s.slots[at]
        _change_pace(s, link, old_factor, now)
        if s.run[0].is_fifo:
            s.current[0].exit = max(s.current[0].exit, last)
            last = s.current[0].exit
        insert(s, link, at)


@kernel
def _expose_queue(s: Streets, queue: int, now: float) -> None:
    """Add the water of a queue up to now to the exposure of all on a link, at a node of those cut off on their way."""
    is_node = queue >= 2 * s.run[0].n_edges
    at = wide(s.queues[queue].head)
    for i in range(s.queues[queue].count):
        if i > 0:
            at = slot_after(s, at)
        agent = s.slots[at].agent
        if not is_node or (s.slots[at].state == CUT_OFF and s.exposure[agent].left_home < np.inf):
            add_exposure(s, queue, agent, now)


@kernel
def _change_nodes(s: Streets, water: Water, is_ground: BoolArray, now: float) -> None:
    """Give every node the worst of the water on the edges that meet there, and the crossing itself the least."""
    n_links = 2 * s.run[0].n_edges
    for place in range(n_links, len(s.queues)):
        if s.queues[place].walked > 0:
            _expose_queue(s, place, now)
        s.queues[place].depth = 0.0
        s.queues[place].force = 0.0
    for node in range(len(s.crossing)):
        s.crossing[node].depth = np.inf
        s.crossing[node].force = np.inf
    for link in range(n_links):
        node = s.queues[link].to_node
        place = n_links + node
        depth = water.depth[link >> 1]
        force = water.force[link >> 1]
        s.queues[place].depth = max(s.queues[place].depth, depth)
        s.queues[place].force = max(s.queues[place].force, force)
        if is_ground[link >> 1]:
            s.crossing[node].depth = min(s.crossing[node].depth, depth)
            s.crossing[node].force = min(s.crossing[node].force, force)
    for node in range(len(s.crossing)):
        if s.crossing[node].depth == np.inf:
            s.crossing[node].depth = s.queues[n_links + node].depth
            s.crossing[node].force = s.queues[n_links + node].force


@entry
def apply_hazard(s: Streets, water: Water, is_ground: BoolArray, now: float) -> None:
    """Give every edge its water from `now` on; people on a link are slowed or stopped at once.

    A node has the worst of its edges; the crossing itself lies on each of them, so that it has at most the least of
    those that tell the water on the ground there (is_ground, (n_edges,)).
    `choose_again` must follow.
    """
    if len(s.exposure) > 0:
        _change_nodes(s, water, is_ground, now)
    for link in range(2 * s.run[0].n_edges):
        edge = link >> 1
        is_changed = water.depth[edge] > 0.0 or water.is_closed[edge] or water.is_unknown[edge]
        was_changed = s.queues[link].depth > 0.0 or s.queues[link].is_closed or s.queues[link].is_unknown
        if was_changed or is_changed:
            _change_link(s, water, link, now)
    s.run[0].water_since = now


@entry
def choose_again(s: Streets, now: float, scratch: Int32Array) -> None:
    """Let every waiting head, and everyone cut off, choose its next link again, and schedule all services.

    scratch : (n_agents,) int32
    """
    n_queues = len(s.queues)
    n_links = 2 * s.run[0].n_edges
    for queue in range(n_queues):
        s.queues[queue].wanted = -1
        s.queues[queue].next_waiter = -1
        s.queues[queue].waiters = -1
    for event in range(n_queues, n_queues + n_links):
        if s.calendar.events[event].position != NOT_SCHEDULED:
            cancel(s.calendar, event)
    for place in range(n_links, n_queues):
        if s.queues[place].peak > 0:
            _retry_cut_off(s, place, now, scratch)
    for queue in range(n_queues):
        reschedule(s, queue)


@kernel
def _retry_cut_off(s: Streets, place: int, now: float, scratch: Int32Array) -> None:
    """People cut off at a node try again: their date becomes now.

    They stand behind those at home; enqueued first, nobody is moved twice.
    """
    n = s.queues[place].count
    for i in range(n):
        dequeue(s, place)
        store_current(s)
        scratch[i] = s.current[0].agent
    for is_cut_off in (True, False):
        for i in range(n):
            agent = wide(scratch[i])
            if (s.agents[agent].state == CUT_OFF) == is_cut_off:
                load_agent(s.agents, s.current, agent)
                if is_cut_off:
                    s.current[0].exit = now
                enqueue(s, place)


@entry
def finish(s: Streets, now: float) -> None:
    """Update everybody's record at the end of a run: place, exposure and distance."""
    n_links = 2 * s.run[0].n_edges
    for queue in range(len(s.queues)):
        at = wide(s.queues[queue].head)
        for i in range(s.queues[queue].count):
            if i > 0:
                at = slot_after(s, at)
            s.current[0] = s.slots[at]
            store_current(s)
            s.agents[s.current[0].agent].queue = queue
            if queue < n_links:
                _finish_walk(s, queue, now)
        if len(s.exposure) > 0 and (queue < n_links or s.queues[queue].walked > 0):
            _expose_queue(s, queue, now)


@inlined_once
def _finish_walk(s: Streets, link: int, now: float) -> None:
    """Way left and distance of the current agent, on a link at the end of a run."""
    agent = s.current[0].agent
    rest = s.walkers[agent].rest
    if s.current[0].exit < np.inf:
        speed = s.walkers[agent].pace * s.queues[link].water_factor
        rest = max(0.0, (s.current[0].exit - now) * speed)
    s.walkers[agent].rest = rest
    s.walkers[agent].distance += max(0.0, s.queues[link].length - rest)


@entry
def broken_law(s: Streets) -> int:
    """0 when nobody is lost and no edge holds more than its room; else which law broke.

    1: people on links differ from those moving and stranded. 2: people at waiting places differ
    from those at home and cut off. 3: people in shelters differ from those arrived. 4: an edge
    holds more than its storage. 5: the states do not add up to all people.
    """
    n_links = 2 * s.run[0].n_edges
    on_links = 0
    for edge in range(s.run[0].n_edges):
        people = s.queues[2 * edge].count + s.queues[2 * edge + 1].count
        on_links += people
        if people > s.queues[2 * edge].storage:
            return 4
    waiting = 0
    for place in range(n_links, len(s.queues)):
        waiting += s.queues[place].count
    sheltered = 0
    for place in range(len(s.places)):
        sheltered += s.places[place].count
    total = 0
    for state in range(len(s.tally)):
        total += s.tally[state]
    if on_links != s.tally[MOVING] + s.tally[STRANDED]:
        return 1
    if waiting != s.tally[AT_HOME] + s.tally[CUT_OFF]:
        return 2
    if sheltered != s.tally[ARRIVED]:
        return 3
    if total != len(s.agents) or s.tally[SHUT_IN] < 0:
        return 5
    return 0
