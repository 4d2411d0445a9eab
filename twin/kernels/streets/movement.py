"""How people leave one link and enter the next: the laws of the street model, event by event.

A queue is served when its first agent has reached the end and the link's capacity allows one
more to leave; the next link must have room and capacity at its entry. Times are continuous: a
capacity of 1.22 /s is an interval of 1/1.22 s, nothing is rounded to a step. Who finds the next
link full waits; room is given to the waiting links in proportion to their priority. Rings of
full links whose heads each want the next turn together by one place (and are counted), as soon as the
capacity of every link in the ring allows it.
"""

from __future__ import annotations

import numpy as np

from twin.criteria.wading import EXPOSURE_DEPTHS, EXPOSURE_FORCES
from twin.kernels.streets.calendar import schedule
from twin.kernels.streets.passing import add_to_queue, lay_down, pick_up, take_head
from twin.kernels.streets.state import ARRIVED, AT_HOME, CUT_OFF, MOVING, SHUT_IN, Streets, compiled, inlined

__all__ = [
    "BEYOND_LIMIT",
    "CLOCK_HOLE_SPEED",
    "CLOCK_NOW",
    "CLOCK_PHASE",
    "COUNT_EDGES",
    "COUNT_FULL_PLACE",
    "COUNT_LOG",
    "COUNT_MARK",
    "COUNT_RINGS",
    "COUNT_STEPS",
    "COUNT_TRACE",
    "EXPOSURE_COLUMNS",
    "LEFT_HOME",
    "MET",
    "MET_UNKNOWN",
    "admit",
    "expose_here",
    "is_passable",
    "reschedule",
    "serve",
]

Array = np.ndarray

# Entries of `counts`; 0-2 belong to the calendar.
COUNT_EDGES = 3  # edges; links are 2 x this
COUNT_RINGS = 4  # turns of rings of full links
COUNT_STEPS = 5  # links traversed by anyone
COUNT_LOG = 6  # rows of the log in use
COUNT_FULL_PLACE = 7  # 1 when a shelter has just filled: the caller renews the tables
COUNT_MARK = 8  # stamp of the last ring search
COUNT_FIFO = 9  # 1: nobody passes anybody
COUNT_COUNTERFLOW = 10  # 1: opposite directions share the width
COUNT_RING_SEARCH = 11  # 1: rings are possible (several tables or hazards)
COUNT_TRACE = 13  # 1: when people entered their link is kept (hazard or events); 12 and 14 belong to `passing`

# Entries of `clock`; 0 belongs to the calendar.
CLOCK_NOW = 1
CLOCK_PHASE = 2  # start of the present hazard interval [s]
CLOCK_CROWD_MAX = 3  # density at which the speed table ends [1/m2]
CLOCK_HOLE_SPEED = 4  # speed at which room travels upstream [m/s]; inf: at once
CLOCK_MIN_SHARE = 5  # least share of the width a direction keeps in counterflow

# Columns of `exposure`; before them seconds in each class of water, greatest depth and greatest force.
LEFT_HOME = 6  # when the first link was entered; inf before [s]
MET = 7  # sum of the two codes below
MET_UNKNOWN = 1  # was on a link whose water is unknown
BEYOND_LIMIT = 2  # stood in water beyond the limits of the agent's group
EXPOSURE_COLUMNS = 8

# Limits in single precision, as the water is: 0.3 m is not deeper than a limit of 0.3 m, whatever it came as.
_SHALLOW, _DEEP = (float(np.float32(depth)) for depth in EXPOSURE_DEPTHS)
_WEAK, _STRONG = (float(np.float32(force)) for force in EXPOSURE_FORCES)

_SAME_TIME = 1e-9  # two dates closer than this are one [s]
_NO_DATE = -1  # place of an event that is not on the calendar
_AT_TARGET = -1
_NO_WAY = -2
_DOOR_SHUT = -3


@inlined
def is_passable(queues: Array, link: int, limits: Array, group: int) -> bool:
    """Whether someone of this mobility group may be on this link now."""
    return not (
        queues[link].is_closed
        or queues[link].depth > limits[group].depth
        or queues[link].force > limits[group].force
        or (queues[link].is_stairs and not limits[group].takes_stairs)
    )


@compiled
def expose(exposure: Array, agent: int, depth: float, force: float, seconds: float) -> None:
    """Add time spent in water to an agent's account.

    Columns: seconds deeper than each of `EXPOSURE_DEPTHS`, seconds with more force than each of
    `EXPOSURE_FORCES`; the greatest depth [m] and force [m2] met.
    """
    if depth > _SHALLOW:
        exposure[agent, 0] += seconds
    if depth > _DEEP:
        exposure[agent, 1] += seconds
    if force > _WEAK:
        exposure[agent, 2] += seconds
    if force > _STRONG:
        exposure[agent, 3] += seconds
    exposure[agent, 4] = max(exposure[agent, 4], depth)
    exposure[agent, 5] = max(exposure[agent, 5], force)


@inlined
def reschedule(s: Streets, queue: int) -> None:
    """Put the service of a queue on the calendar, unless its head waits for room."""
    if s.queues[queue].wanted >= 0:
        return
    head = s.queues[queue].head
    due = np.inf
    if head >= 0:
        due = max(s.slots[head].exit, s.queues[queue].next_service)
    schedule(s.events, s.buckets, s.dates, s.chunks, s.agenda, s.heap, s.counts, s.clock, queue, due)


@inlined
def _schedule_entry(s: Streets, link: int, time: float) -> None:
    event = len(s.queues) + link
    schedule(s.events, s.buckets, s.dates, s.chunks, s.agenda, s.heap, s.counts, s.clock, event, time)


@compiled
def _holes(s: Streets, edge: int, now: float) -> int:
    """Room on its way upstream on an edge; what has arrived is dropped."""
    first = s.hole_ends[edge, 0]
    last = s.hole_ends[edge, 1]
    size = s.hole_offsets[edge + 1] - s.hole_offsets[edge]
    while first < last and s.holes[s.hole_offsets[edge] + first % size] <= now + _SAME_TIME:
        first += 1
    s.hole_ends[edge, 0] = first
    return last - first


@inlined
def _has_room(s: Streets, link: int, coming_from: int, now: float) -> bool:
    if link >> 1 == coming_from >> 1:
        return True  # turns round: the edge loses one and gains one
    people = s.queues[link].count + s.queues[link ^ 1].count
    if len(s.holes) > 0:
        people += _holes(s, link >> 1, now)
    return people < s.queues[link].storage


@inlined
def _interval(s: Streets, link: int) -> float:
    """Seconds between two people through this link, counterflow taking its share of the width."""
    interval = s.queues[link].interval
    if s.counts[COUNT_COUNTERFLOW] and link < 2 * s.counts[COUNT_EDGES]:
        against = s.queues[link ^ 1].count
        if against > 0:
            here = s.queues[link].count
            interval /= max(here / (here + against), s.clock[CLOCK_MIN_SHARE])
    return interval


@inlined
def _leave(s: Streets, queue: int, now: float) -> None:
    """Take the head out of its queue into the hand; room and capacity follow."""
    n_links = 2 * s.counts[COUNT_EDGES]
    interval = _interval(s, queue)
    take_head(s, queue)
    if s.hand[0].state == CUT_OFF:
        _end_wait(s, queue, now)
    s.queues[queue].count -= 1
    if interval > 0.0:
        s.queues[queue].next_service = now + interval
    s.queues[queue].passed += 1
    if queue >= n_links:
        return
    s.queues[queue].delay += now - s.hand[0].exit
    s.walkers[s.hand[0].agent].distance += s.queues[queue].length
    s.counts[COUNT_STEPS] += 1
    if s.counts[COUNT_TRACE]:
        _trace(s, queue, now)
    if len(s.holes) > 0:
        _send_hole(s, queue, now)
    for side in range(2):
        link = queue ^ side
        if s.queues[link].waiters >= 0:
            _wake(s, link, now)


@compiled
def expose_here(s: Streets, queue: int, agent: int, now: float) -> None:
    """Account for the water of a link or crossing since it was entered or its water last changed."""
    met = int(s.exposure[agent, MET])
    depth = s.queues[queue].depth
    if depth > 0.0:
        force = s.queues[queue].force
        since = max(s.agents[agent].entered, s.clock[CLOCK_PHASE])
        expose(s.exposure, agent, depth, force, now - since)
        node = queue - 2 * s.counts[COUNT_EDGES]
        if node >= 0:
            depth = s.crossing[node, 0]
            force = s.crossing[node, 1]
        group = s.agents[agent].group
        if depth > s.limits[group].depth or force > s.limits[group].force:
            met |= BEYOND_LIMIT
    if s.queues[queue].is_unknown:
        met |= MET_UNKNOWN
    s.exposure[agent, MET] = met


@compiled
def _end_wait(s: Streets, place: int, now: float) -> None:
    """The current agent, cut off at a node, leaves it or tries again."""
    s.queues[place].peak -= 1
    if len(s.exposure) > 0 and s.exposure[s.hand[0].agent, LEFT_HOME] < np.inf:
        s.queues[place].walked -= 1
        expose_here(s, place, s.hand[0].agent, now)


@compiled
def _trace(s: Streets, queue: int, now: float) -> None:
    """Account for the time in water, and the event, of the current agent, who leaves a link."""
    agent = s.hand[0].agent
    entered = s.agents[agent].entered
    if len(s.exposure) > 0:
        expose_here(s, queue, agent, now)
    if s.counts[COUNT_LOG] < len(s.log):
        row = s.counts[COUNT_LOG]
        s.log[row].agent = agent
        s.log[row].link = queue
        s.log[row].entered = entered
        s.log[row].left = now
        s.counts[COUNT_LOG] = row + 1


@compiled
def _send_hole(s: Streets, link: int, now: float) -> None:
    """The room someone leaves at the end of a link travels to its beginning."""
    edge = link >> 1
    size = s.hole_offsets[edge + 1] - s.hole_offsets[edge]
    last = s.hole_ends[edge, 1]
    if last - s.hole_ends[edge, 0] < size:
        travel = s.queues[link].length / s.clock[CLOCK_HOLE_SPEED]
        s.holes[s.hole_offsets[edge] + last % size] = now + travel
        s.hole_ends[edge, 1] = last + 1


@compiled
def _room_comes(s: Streets, link: int, now: float) -> float:
    """When the next room on its way upstream reaches the beginning of a full edge; `now` when it has room."""
    edge = link >> 1
    holes = _holes(s, edge, now)
    people = s.queues[link].count + s.queues[link ^ 1].count
    if people + holes < s.queues[link].storage:
        return now
    if holes == 0:
        return np.inf
    size = s.hole_offsets[edge + 1] - s.hole_offsets[edge]
    return float(s.holes[s.hole_offsets[edge] + s.hole_ends[edge, 0] % size])


@inlined
def _wake(s: Streets, link: int, now: float) -> None:
    """Date the next entry into a link someone waits for."""
    due = max(now, s.queues[link].next_entry)
    if len(s.holes) > 0:
        due = max(due, _room_comes(s, link, now))
        if due == np.inf:
            return
    _schedule_entry(s, link, due)


@inlined
def _walk(s: Streets, link: int, now: float) -> None:
    """Dry speed and time of arrival at the end for the current agent, who enters a link now."""
    queue = s.queues[link]
    steps = len(s.crowd_factor) - 1
    density = (queue.count + s.queues[link ^ 1].count) / queue.area
    at = min(density / s.clock[CLOCK_CROWD_MAX], 1.0) * steps
    i = min(int(at), steps - 1)
    crowd = s.crowd_factor[i] + (at - i) * (s.crowd_factor[i + 1] - s.crowd_factor[i])
    walker = s.hand[0].agent
    s.walkers[walker].pace = s.walkers[walker].speed * queue.pace_factor * crowd
    speed = s.walkers[walker].pace * queue.water_factor
    leaves = now + queue.length / speed
    if s.counts[COUNT_FIFO] and queue.tail >= 0 and s.slots[queue.tail].exit < np.inf:
        leaves = max(leaves, s.slots[queue.tail].exit)
    s.hand[0].exit = leaves


@inlined
def _enter(s: Streets, link: int, now: float) -> None:
    """Put the current agent, who has left another queue, on a link."""
    _walk(s, link, now)
    interval = _interval(s, link)
    s.queues[link].next_entry = max(s.queues[link].next_entry, now) + interval
    s.queues[link].count += 1
    s.queues[link].peak = max(s.queues[link].peak, s.queues[link].count)
    if s.counts[COUNT_TRACE]:
        s.agents[s.hand[0].agent].entered = now
    if s.hand[0].state != MOVING:
        _set_out(s, now)
    if add_to_queue(s, link):
        reschedule(s, link)


@inlined
def _set_state(s: Streets, state: int, now: float) -> None:
    s.tally[s.hand[0].state] -= 1
    s.tally[state] += 1
    s.hand[0].state = state
    s.agents[s.hand[0].agent].changed = now


@compiled
def _set_out(s: Streets, now: float) -> None:
    """The current agent walks on from home or from where it was cut off."""
    if len(s.exposure) > 0:
        agent = s.hand[0].agent
        s.exposure[agent, LEFT_HOME] = min(s.exposure[agent, LEFT_HOME], now)
    _set_state(s, MOVING, now)


@compiled
def _stand_aside(s: Streets, node: int, now: float) -> None:
    """The current agent, without an open way on, waits at the node, out of the way of others."""
    place = 2 * s.counts[COUNT_EDGES] + node
    if s.hand[0].state != CUT_OFF:
        _set_state(s, CUT_OFF, now)
    s.queues[place].peak += 1
    if len(s.exposure) > 0:
        agent = s.hand[0].agent
        s.agents[agent].entered = now
        if s.exposure[agent, LEFT_HOME] < np.inf:
            s.queues[place].walked += 1
    s.hand[0].exit = np.inf
    s.queues[place].count += 1
    add_to_queue(s, place)


@inlined
def _way_on(s: Streets, queue: int, at: int) -> int:
    """Link the agent in slot `at` takes at the end of this queue, or _AT_TARGET, _NO_WAY, _DOOR_SHUT."""
    node = s.queues[queue].to_node
    group = s.slots[at].group
    link = s.next_link[s.slots[at].table, node]
    if link == _AT_TARGET:
        place = s.shelter_at[node]
        if s.places[place].count < s.places[place].capacity:
            return _AT_TARGET
        s.places[place].turned_away += 1
        s.slots[at].table = s.refuge_table[group]
        link = s.next_link[s.slots[at].table, node]
        if link == _AT_TARGET:
            return _NO_WAY
    if link < 0:
        return _NO_WAY
    if s.slots[at].state == AT_HOME and s.queues[link].depth > s.limits[group].door_depth:
        return _DOOR_SHUT
    if not is_passable(s.queues, link, s.limits, group):
        return _NO_WAY
    return link


@inlined
def _arrive(s: Streets, node: int, now: float) -> None:
    """The current agent is in the shelter of this node."""
    place = s.shelter_at[node]
    s.places[place].count += 1
    s.agents[s.hand[0].agent].shelter = place
    _go_out(s, ARRIVED, now)
    if s.places[place].count == s.places[place].capacity:
        s.places[place].full_at = now
        s.counts[COUNT_FULL_PLACE] = 1


@inlined
def _go_out(s: Streets, state: int, now: float) -> None:
    """The current agent leaves the streets for good."""
    _set_state(s, state, now)
    s.agents[s.hand[0].agent].queue = -1
    lay_down(s, -1)


@inlined
def serve(s: Streets, queue: int, now: float) -> None:
    """Let the heads of a queue go on while they can at this moment."""
    while s.queues[queue].head >= 0 and s.queues[queue].wanted < 0:
        head = s.queues[queue].head
        due = max(s.slots[head].exit, s.queues[queue].next_service)
        if due > now + _SAME_TIME or s.counts[COUNT_FULL_PLACE]:
            break
        link = _way_on(s, queue, head)
        if link >= 0 and not (
            s.queues[link].waiters < 0
            and s.queues[link].next_entry <= now + _SAME_TIME
            and _has_room(s, link, queue, now)
        ):
            _wait(s, queue, link, now)
            return
        _leave(s, queue, now)
        if link >= 0:
            _enter(s, link, now)
        elif link == _AT_TARGET:
            _arrive(s, s.queues[queue].to_node, now)
        elif link == _NO_WAY:
            _stand_aside(s, s.queues[queue].to_node, now)
        else:
            _go_out(s, SHUT_IN, now)
    reschedule(s, queue)


@inlined
def _wait(s: Streets, queue: int, link: int, now: float) -> None:
    """The head of `queue` waits for `link`; what frees it is put on the calendar."""
    s.queues[queue].wanted = link
    s.queues[queue].next_waiter = s.queues[link].waiters
    s.queues[link].waiters = queue
    s.queues[queue].turn = max(s.queues[queue].turn, s.queues[link].turn_now)
    schedule(s.events, s.buckets, s.dates, s.chunks, s.agenda, s.heap, s.counts, s.clock, queue, np.inf)
    if _has_room(s, link, queue, now):
        _schedule_entry(s, link, max(now, s.queues[link].next_entry))
    else:
        if len(s.holes) > 0:
            _wake(s, link, now)
        if s.counts[COUNT_RING_SEARCH]:
            _turn_ring(s, queue, now)


@compiled
def _forget(s: Streets, queue: int) -> None:
    """Take a queue off the list of those that wait."""
    link = s.queues[queue].wanted
    at = s.queues[link].waiters
    if at == queue:
        s.queues[link].waiters = s.queues[queue].next_waiter
    else:
        while s.queues[at].next_waiter != queue:
            at = s.queues[at].next_waiter
        s.queues[at].next_waiter = s.queues[queue].next_waiter
    s.queues[queue].wanted = -1
    s.queues[queue].next_waiter = -1


@inlined
def admit(s: Streets, link: int, now: float) -> None:
    """Let waiting heads enter a link while it has room and capacity, each link in its turn."""
    while s.queues[link].waiters >= 0 and s.queues[link].next_entry <= now + _SAME_TIME:
        best = -1
        at = s.queues[link].waiters
        while at >= 0:
            if _has_room(s, link, at, now) and (
                best < 0
                or s.queues[at].turn < s.queues[best].turn
                or (s.queues[at].turn == s.queues[best].turn and at < best)
            ):
                best = at
            at = s.queues[at].next_waiter
        if best < 0:
            if len(s.holes) > 0:
                _wake(s, link, now)
            if s.counts[COUNT_RING_SEARCH]:
                _turn_rings_at(s, link, now)
            return
        s.queues[link].turn_now = s.queues[best].turn
        s.queues[best].turn += s.queues[best].turn_step
        _forget(s, best)
        _leave(s, best, now)
        _enter(s, link, now)
        reschedule(s, best)
    if s.queues[link].waiters >= 0:
        _schedule_entry(s, link, s.queues[link].next_entry)


@compiled
def _turn_rings_at(s: Streets, link: int, now: float) -> None:
    at = s.queues[link].waiters
    while at >= 0:
        after = s.queues[at].next_waiter
        if at < 2 * s.counts[COUNT_EDGES] and _turn_ring(s, at, now):
            return
        at = after


@compiled
def _is_stuck(s: Streets, queue: int) -> bool:
    """Whether the head of a link waits for an edge that is full of people."""
    link = s.queues[queue].wanted
    if link < 0:
        return False
    return s.queues[link].count + s.queues[link ^ 1].count >= s.queues[link].storage


@compiled
def _turn_ring(s: Streets, start: int, now: float) -> bool:
    """If `start` waits in a ring of full edges, move every head of the ring one place. True if so.

    A ring in which some link has no capacity left at this moment is tried again when it has.

    Search in depth over edges: from a waiting queue to the edge it wants, to the queues on that
    edge whose heads wait themselves. `ring` holds the way back and the stamp that keeps it linear.
    """
    n_links = 2 * s.counts[COUNT_EDGES]
    if start >= n_links or not _is_stuck(s, start):
        return False
    s.counts[COUNT_MARK] += 1
    stamp = s.counts[COUNT_MARK]
    s.ring[start, 0] = stamp
    s.ring[start, 1] = -1
    at = start
    while at >= 0:
        wanted = s.queues[at].wanted
        if wanted >> 1 == start >> 1:
            due = _ring_due(s, at)
            if due <= now + _SAME_TIME:
                _move_ring(s, at, now)
                return True
            event = len(s.queues) + s.queues[start].wanted
            if s.events[event].place == _NO_DATE or s.events[event].time > due:
                _schedule_entry(s, s.queues[start].wanted, due)
            return False
        deeper = -1
        for side in range(2):
            link = wanted ^ side
            if s.ring[link, 0] != stamp and _is_stuck(s, link):
                deeper = link
                break
        if deeper >= 0:
            s.ring[deeper, 0] = stamp
            s.ring[deeper, 1] = at
            at = deeper
        else:
            at = s.ring[at, 1]
    return False


@compiled
def _ring_due(s: Streets, last: int) -> float:
    """When every link of the ring that ends at `last` lets one more leave and one more enter."""
    due = -np.inf
    at = last
    while at >= 0:
        due = max(due, s.queues[at].next_service, s.queues[s.queues[at].wanted].next_entry)
        at = s.ring[at, 1]
    return due


@compiled
def _move_ring(s: Streets, last: int, now: float) -> None:
    """Move the heads on the way back from `last` into the links they want, all together."""
    s.counts[COUNT_RINGS] += 1
    at = last
    while at >= 0:  # first all leave ...
        wanted = s.queues[at].wanted
        _forget(s, at)
        _leave(s, at, now)
        lay_down(s, -1)
        s.ring[at, 0] = s.hand[0].agent
        s.agents[s.hand[0].agent].queue = wanted
        at = s.ring[at, 1]
    at = last
    while at >= 0:  # ... then all enter
        pick_up(s, s.ring[at, 0])
        _enter(s, s.agents[s.ring[at, 0]].queue, now)
        reschedule(s, at)
        at = s.ring[at, 1]
