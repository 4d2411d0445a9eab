"""Drive the street model: place people, run events to a date, change the hazard, check the laws."""

from __future__ import annotations

import numpy as np

from twin.kernels.compiled import prefetch_record as fetch
from twin.kernels.streets.ahead import look_ahead
from twin.kernels.streets.calendar import NEW_BUCKET, NO_EVENT, schedule, take_first
from twin.kernels.streets.movement import (
    CLOCK_NOW,
    CLOCK_PHASE,
    COUNT_EDGES,
    COUNT_FIFO,
    COUNT_FULL_PLACE,
    COUNT_LOG,
    LEFT_HOME,
    admit,
    expose_here,
    is_passable,
    reschedule,
    serve,
)
from twin.kernels.streets.passing import add_to_queue, lay_down, pick_up, settle, slot_after, take_head
from twin.kernels.streets.state import ARRIVED, CUT_OFF, MOVING, SHUT_IN, STRANDED, Streets, compiled

__all__ = ["advance", "apply_hazard", "broken_law", "close_accounts", "place_agents", "release_waits"]

Array = np.ndarray

# What `advance` stopped for.
DONE = 0
FULL_PLACE = 1
FULL_LOG = 2

_LOG_MARGIN = 4096  # rows one event may need


@compiled
def place_agents(s: Streets, order: Array, node: Array) -> None:
    """Put agents at their start nodes; `order` runs by rising departure, `node` (n_agents,) is the start."""
    n_links = 2 * s.counts[COUNT_EDGES]
    n = len(order)
    for i in range(n):
        soon = order[min(i + 24, n - 1)]
        fetch(s.agents, soon)
        fetch(s.queues, n_links + node[soon])
        agent = order[i]
        place = n_links + node[agent]
        pick_up(s, agent)
        add_to_queue(s, place)
        s.queues[place].count += 1
    for place in range(n_links, len(s.queues)):
        reschedule(s, place)


@compiled
def advance(s: Streets, until: float) -> int:
    """Run events up to and including `until` [s]; returns DONE, FULL_PLACE or FULL_LOG (call again)."""
    n_queues = len(s.queues)
    while True:
        if len(s.log) > 0 and s.counts[COUNT_LOG] > len(s.log) - _LOG_MARGIN:
            return FULL_LOG
        event = take_first(s.events, s.buckets, s.dates, s.chunks, s.agenda, s.heap, s.counts, s.clock, until)
        if event == NEW_BUCKET:
            look_ahead(s)
            continue
        if event == NO_EVENT:
            if until < np.inf:
                s.clock[CLOCK_NOW] = until
            return DONE
        now = max(s.events[event].time, s.clock[CLOCK_NOW])  # who was held up has a date in the past
        s.clock[CLOCK_NOW] = now
        if event < n_queues:
            serve(s, event, now)
        else:
            admit(s, event - n_queues, now)
        if s.counts[COUNT_FULL_PLACE]:
            return FULL_PLACE


@compiled
def _change_pace(s: Streets, link: int, old_factor: float, now: float) -> None:
    """New date of arrival for the current agent, on a link whose water has just changed."""
    exit_time = s.hand[0].exit
    agent = s.hand[0].agent
    if exit_time < np.inf:
        s.walkers[agent].rest = max(0.0, (exit_time - now) * s.walkers[agent].pace * old_factor)
    if not is_passable(s.queues, link, s.limits, s.hand[0].group):
        s.hand[0].exit = np.inf
        if s.hand[0].state == MOVING:
            s.tally[MOVING] -= 1
            s.tally[STRANDED] += 1
            s.hand[0].state = STRANDED
            s.agents[agent].changed = now
        return
    if s.hand[0].state == STRANDED:
        s.tally[STRANDED] -= 1
        s.tally[MOVING] += 1
        s.hand[0].state = MOVING
        s.agents[agent].changed = now
    if s.walkers[agent].rest > 0.0:
        s.hand[0].exit = now + s.walkers[agent].rest / (s.walkers[agent].pace * s.queues[link].water_factor)
    elif exit_time == np.inf:
        s.hand[0].exit = now


@compiled
def _change_link(
    s: Streets, link: int, depth: float, force: float, factor: float, is_closed: bool, is_unknown: bool, now: float
) -> None:
    """Settle a link's people with the old water and set them on their way in the new."""
    old_factor = s.queues[link].water_factor
    if len(s.exposure) > 0:
        _expose_all(s, link, now)
    s.queues[link].depth = depth
    s.queues[link].force = force
    s.queues[link].water_factor = factor
    s.queues[link].is_closed = is_closed
    s.queues[link].is_unknown = is_unknown
    at = s.queues[link].head
    last = 0.0
    for i in range(s.queues[link].count):
        if i > 0:
            at = slot_after(s, at)
        s.hand[0] = s.slots[at]
        _change_pace(s, link, old_factor, now)
        if s.counts[COUNT_FIFO]:
            s.hand[0].exit = max(s.hand[0].exit, last)
            last = s.hand[0].exit
        settle(s, link, at)


@compiled
def _expose_all(s: Streets, queue: int, now: float) -> None:
    """Account for the water of a queue's people up to now: all on a link, at a node those cut off on their way."""
    is_node = queue >= 2 * s.counts[COUNT_EDGES]
    at = s.queues[queue].head
    for i in range(s.queues[queue].count):
        if i > 0:
            at = slot_after(s, at)
        agent = s.slots[at].agent
        if not is_node or (s.slots[at].state == CUT_OFF and s.exposure[agent, LEFT_HOME] < np.inf):
            expose_here(s, queue, agent, now)


@compiled
def _change_nodes(s: Streets, depth: Array, force: Array, is_ground: Array, now: float) -> None:
    """Give every node the worst of the water on the edges that meet there, and the crossing itself the least."""
    n_links = 2 * s.counts[COUNT_EDGES]
    for place in range(n_links, len(s.queues)):
        if s.queues[place].walked > 0:
            _expose_all(s, place, now)
        s.queues[place].depth = 0.0
        s.queues[place].force = 0.0
    s.crossing[:] = np.inf
    for link in range(n_links):
        node = s.queues[link].to_node
        place = n_links + node
        edge = link >> 1
        s.queues[place].depth = max(s.queues[place].depth, depth[edge])
        s.queues[place].force = max(s.queues[place].force, force[edge])
        if is_ground[edge]:
            s.crossing[node, 0] = min(s.crossing[node, 0], depth[edge])
            s.crossing[node, 1] = min(s.crossing[node, 1], force[edge])
    for node in range(len(s.crossing)):
        if s.crossing[node, 0] == np.inf:
            s.crossing[node, 0] = s.queues[n_links + node].depth
            s.crossing[node, 1] = s.queues[n_links + node].force


@compiled
def apply_hazard(
    s: Streets, depth: Array, force: Array, factor: Array, is_closed: Array, is_unknown: Array, is_ground: Array,
    now: float, hands: Array,
) -> None:
    """Give every edge its water from `now` on; people on a link feel it at once.

    depth [m] and force [m2] of the known parts, factor on the walking speed, is_closed, is_unknown, is_ground:
    (n_edges,). A node has the worst of its edges; the crossing itself lies on each of them, so that it has at most
    the least of those that tell the water on the ground there (is_ground).
    hands: (n_agents,) int32, scratch.
    Ends with every wait released, so that all heads choose anew.
    """
    if len(s.exposure) > 0:
        _change_nodes(s, depth, force, is_ground, now)
    for edge in range(s.counts[COUNT_EDGES]):
        is_changed = depth[edge] > 0.0 or is_closed[edge] or is_unknown[edge]
        for link in (2 * edge, 2 * edge + 1):
            was_changed = s.queues[link].depth > 0.0 or s.queues[link].is_closed or s.queues[link].is_unknown
            if was_changed or is_changed:
                _change_link(
                    s, link, depth[edge], force[edge], factor[edge], is_closed[edge], is_unknown[edge], now
                )
    s.clock[CLOCK_PHASE] = now
    release_waits(s, now, hands)


@compiled
def release_waits(s: Streets, now: float, hands: Array) -> None:
    """Let every waiting head, and everyone cut off, look again for a way."""
    n_links = 2 * s.counts[COUNT_EDGES]
    for queue in range(len(s.queues)):
        s.queues[queue].wanted = -1
        s.queues[queue].next_waiter = -1
        s.queues[queue].waiters = -1
    for link in range(n_links):
        event = len(s.queues) + link
        schedule(s.events, s.buckets, s.dates, s.chunks, s.agenda, s.heap, s.counts, s.clock, event, np.inf)
    for queue in range(len(s.queues)):
        if queue >= n_links and s.queues[queue].peak > 0:
            _call_back(s, queue, now, hands)
        reschedule(s, queue)


@compiled
def _call_back(s: Streets, place: int, now: float, hands: Array) -> None:
    """People cut off at a node try again: their date becomes now.

    They stand behind those at home; put back first, nobody is moved twice.
    """
    n = s.queues[place].count
    for i in range(n):
        take_head(s, place)
        lay_down(s, -1)
        hands[i] = s.hand[0].agent
    for is_called in (True, False):
        for i in range(n):
            agent = hands[i]
            if (s.agents[agent].state == CUT_OFF) == is_called:
                pick_up(s, agent)
                if is_called:
                    s.hand[0].exit = now
                add_to_queue(s, place)


@compiled
def close_accounts(s: Streets, now: float) -> None:
    """Bring everybody's record up to date at the end of a run: place, exposure and distance."""
    n_links = 2 * s.counts[COUNT_EDGES]
    for queue in range(len(s.queues)):
        at = s.queues[queue].head
        for i in range(s.queues[queue].count):
            if i > 0:
                at = slot_after(s, at)
            lay_down(s, at)
            agent = s.slots[at].agent
            s.agents[agent].queue = queue
            if queue < n_links:
                _close_walk(s, queue, at, now)
        if len(s.exposure) > 0 and (queue < n_links or s.queues[queue].walked > 0):
            _expose_all(s, queue, now)


@compiled
def _close_walk(s: Streets, link: int, at: int, now: float) -> None:
    agent = s.slots[at].agent
    rest = s.walkers[agent].rest
    if s.slots[at].exit < np.inf:
        speed = s.walkers[agent].pace * s.queues[link].water_factor
        rest = max(0.0, (s.slots[at].exit - now) * speed)
    s.walkers[agent].rest = rest
    s.walkers[agent].distance += max(0.0, s.queues[link].length - rest)


@compiled
def broken_law(s: Streets) -> int:
    """0 when nobody is lost and no edge holds more than its room; else which law broke.

    1: people on links differ from those moving and stranded. 2: people at waiting places differ
    from those at home and cut off. 3: people in shelters differ from those arrived. 4: an edge
    holds more than its storage. 5: the states do not add up to all people.
    """
    n_links = 2 * s.counts[COUNT_EDGES]
    on_links = 0
    for edge in range(s.counts[COUNT_EDGES]):
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
    if waiting != s.tally[0] + s.tally[CUT_OFF]:
        return 2
    if sheltered != s.tally[ARRIVED]:
        return 3
    if total != len(s.agents) or s.tally[SHUT_IN] < 0:
        return 5
    return 0
