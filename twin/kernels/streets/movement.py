"""How people leave one link and enter the next: the laws of the street model, event by event.

A queue is served when its first agent has reached the end and the link's capacity allows one
more to leave; the next link must have room and capacity at its entry. Times are continuous: a
capacity of 1.22 /s is an interval of 1/1.22 s, nothing is rounded to a step. Who finds the next
link full waits; room is given to the waiting links in proportion to their priority. Rings of
full links, each of whose heads wants the next, move on together by one place (and are counted), as soon as
the capacity of every link in the ring allows it.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import IntArray
from twin.criteria.wading import EXPOSURE_DEPTHS, EXPOSURE_FORCES
from twin.kernels.streets.calendar import schedule
from twin.kernels.streets.decorators import inlined, inlined_once, kernel, wide
from twin.kernels.streets.queues import dequeue, enqueue, load_agent, store_current
from twin.kernels.streets.state import (
    ARRIVED,
    AT_HOME,
    BEYOND_LIMIT,
    CUT_OFF,
    MET_UNKNOWN,
    MOVING,
    NOT_SCHEDULED,
    SHUT_IN,
    Holes,
    Records,
    Streets,
)

__all__ = ["add_exposure", "admit", "is_passable", "reschedule", "serve"]

# Limits in single precision, as the water is: 0.3 m is not deeper than a limit of 0.3 m, whatever it came as.
_SHALLOW, _DEEP = (float(np.float32(depth)) for depth in EXPOSURE_DEPTHS)
_WEAK, _STRONG = (float(np.float32(force)) for force in EXPOSURE_FORCES)

_SAME_TIME = 1e-9  # two dates closer than this are one [s]
# Answers of `_next_link` that are no link.
_AT_TARGET = -1
_NO_WAY = -2
_DOOR_SHUT = -3


@inlined
def is_passable(s: Streets, link: int, group: int) -> bool:
    """Whether someone of this mobility group may be on this link now."""
    return not (
        s.queues[link].is_closed
        or s.queues[link].depth > s.limits[group].depth
        or s.queues[link].force > s.limits[group].force
        or (s.queues[link].is_stairs and not s.limits[group].takes_stairs)
    )


@kernel
def _add_seconds(exposure: Records, agent: int, depth: float, force: float, seconds: float) -> None:
    """Add time spent in water of this depth [m] and force [m2] to an agent's exposure."""
    if depth > _SHALLOW:
        exposure[agent].shallow += seconds
    if depth > _DEEP:
        exposure[agent].deep += seconds
    if force > _WEAK:
        exposure[agent].weak += seconds
    if force > _STRONG:
        exposure[agent].strong += seconds
    exposure[agent].depth = max(exposure[agent].depth, depth)
    exposure[agent].force = max(exposure[agent].force, force)


@inlined
def reschedule(s: Streets, queue: int) -> None:
    """Schedule the service of a queue, unless its head waits for room."""
    if s.queues[queue].wanted >= 0:
        return
    head = s.queues[queue].head
    due = np.inf
    if head >= 0:
        due = max(s.slots[head].exit, s.queues[queue].next_service)
    schedule(s.calendar, queue, due)


@inlined
def _schedule_entry(s: Streets, link: int, time: float) -> None:
    event = len(s.queues) + link
    schedule(s.calendar, event, time)


@kernel
def _count_holes(holes: Holes, edge: int, now: float) -> int:
    """Room on its way upstream on an edge; what has arrived is removed."""
    first = holes.ranges[edge].first
    last = holes.ranges[edge].last
    size = holes.offsets[edge + 1] - holes.offsets[edge]
    while first < last and holes.times[holes.offsets[edge] + first % size] <= now + _SAME_TIME:
        first += 1
    holes.ranges[edge].first = first
    return last - first


@inlined
def _has_room(s: Streets, link: int, coming_from: int, now: float) -> bool:
    if link >> 1 == coming_from >> 1:
        return True  # turns round: the edge loses one and gains one
    people = s.queues[link].count + s.queues[link ^ 1].count
    if len(s.holes.times) > 0:
        people += _count_holes(s.holes, link >> 1, now)
    return people < s.queues[link].storage


@inlined
def _interval(s: Streets, link: int) -> float:
    """Seconds between two people through this link, counterflow taking its share of the width."""
    interval = s.queues[link].interval
    if s.run[0].shares_width and link < 2 * s.run[0].n_edges:
        against = s.queues[link ^ 1].count
        if against > 0:
            here = s.queues[link].count
            interval /= max(here / (here + against), s.run[0].least_share)
    return interval


@inlined
def _leave(s: Streets, queue: int, now: float) -> None:
    """Dequeue the head, the current agent from now on; room and capacity of its link follow."""
    n_links = 2 * s.run[0].n_edges
    interval = _interval(s, queue)
    dequeue(s, queue)
    if s.current[0].state == CUT_OFF:
        _end_wait(s, queue, now)
    s.queues[queue].count -= 1
    if interval > 0.0:
        s.queues[queue].next_service = now + interval
    s.queues[queue].passed += 1
    if queue >= n_links:
        return
    s.queues[queue].delay += now - s.current[0].exit
    s.walkers[s.current[0].agent].distance += s.queues[queue].length
    s.run[0].traversals += 1
    # Most streets are dry, and a call passes a kilobyte of arrays.
    if len(s.exposure) > 0 and (s.queues[queue].depth > 0.0 or s.queues[queue].is_unknown):
        add_exposure(s, queue, s.current[0].agent, now)
    if s.run[0].n_log < len(s.log):
        _log_traversal(s.log, s.run, s.agents, wide(s.current[0].agent), queue, now)
    if len(s.holes.times) > 0:
        _send_hole(s.queues, s.holes, queue, s.run[0].hole_speed, now)
    for side in range(2):
        link = queue ^ side
        if s.queues[link].waiters >= 0:
            _schedule_next_entry(s, link, now)


@kernel
def add_exposure(s: Streets, queue: int, agent: int, now: float) -> None:
    """Add the water of a link or crossing, from when it was entered or its water last changed, to an agent's."""
    depth = s.queues[queue].depth
    if depth > 0.0:
        force = s.queues[queue].force
        since = max(s.agents[agent].entered, s.run[0].water_since)
        _add_seconds(s.exposure, agent, depth, force, now - since)
        node = queue - 2 * s.run[0].n_edges
        if node >= 0:
            depth = s.crossing[node].depth
            force = s.crossing[node].force
        group = s.agents[agent].group
        if depth > s.limits[group].depth or force > s.limits[group].force:
            s.exposure[agent].met |= BEYOND_LIMIT
    if s.queues[queue].is_unknown:
        s.exposure[agent].met |= MET_UNKNOWN


@kernel
def _end_wait(s: Streets, place: int, now: float) -> None:
    """The current agent, cut off at a node, leaves it or looks for a way again."""
    s.queues[place].peak -= 1
    if len(s.exposure) > 0 and s.exposure[s.current[0].agent].left_home < np.inf:
        s.queues[place].walked -= 1
        add_exposure(s, place, s.current[0].agent, now)


@kernel
def _log_traversal(log: Records, run: Records, agents: Records, agent: int, queue: int, now: float) -> None:
    """Log that an agent leaves a link."""
    row = run[0].n_log
    log[row].agent = agent
    log[row].link = queue
    log[row].entered = agents[agent].entered
    log[row].left = now
    run[0].n_log = row + 1


@kernel
def _send_hole(queues: Records, holes: Holes, link: int, speed: float, now: float) -> None:
    """The room someone leaves at the end of a link travels to its beginning."""
    edge = link >> 1
    size = holes.offsets[edge + 1] - holes.offsets[edge]
    last = holes.ranges[edge].last
    if last - holes.ranges[edge].first < size:
        travel = queues[link].length / speed
        holes.times[holes.offsets[edge] + last % size] = now + travel
        holes.ranges[edge].last = last + 1


@kernel
def _next_room_time(queues: Records, holes: Holes, link: int, now: float) -> float:
    """When the next room on its way upstream reaches the beginning of a full edge; `now` when it has room."""
    edge = link >> 1
    n_holes = _count_holes(holes, edge, now)
    people = queues[link].count + queues[link ^ 1].count
    if people + n_holes < queues[link].storage:
        return now
    if n_holes == 0:
        return np.inf
    size = holes.offsets[edge + 1] - holes.offsets[edge]
    return float(holes.times[holes.offsets[edge] + holes.ranges[edge].first % size])


@inlined
def _schedule_next_entry(s: Streets, link: int, now: float) -> None:
    """Schedule the next entry into a link someone waits for."""
    due = max(now, s.queues[link].next_entry)
    if len(s.holes.times) > 0:
        due = max(due, _next_room_time(s.queues, s.holes, link, now))
        if due == np.inf:
            return
    _schedule_entry(s, link, due)


@inlined_once
def _set_arrival_time(s: Streets, link: int, now: float) -> None:
    """Dry speed and time of arrival at the end for the current agent, who enters a link now."""
    queue = s.queues[link]
    steps = len(s.crowd_factor) - 1
    density = (queue.count + s.queues[link ^ 1].count) / queue.area
    at = min(density / s.run[0].density_max, 1.0) * steps
    i = min(int(at), steps - 1)
    crowd = s.crowd_factor[i] + (at - i) * (s.crowd_factor[i + 1] - s.crowd_factor[i])
    walker = s.current[0].agent
    s.walkers[walker].pace = s.walkers[walker].speed * queue.pace_factor * crowd
    speed = s.walkers[walker].pace * queue.water_factor
    leaves = now + queue.length / speed
    if s.run[0].is_fifo and queue.tail >= 0 and s.slots[queue.tail].exit < np.inf:
        leaves = max(leaves, s.slots[queue.tail].exit)
    s.current[0].exit = leaves


@inlined
def _enter(s: Streets, link: int, now: float) -> None:
    """Put the current agent, who has left another queue, on a link."""
    _set_arrival_time(s, link, now)
    interval = _interval(s, link)
    s.queues[link].next_entry = max(s.queues[link].next_entry, now) + interval
    s.queues[link].count += 1
    s.queues[link].peak = max(s.queues[link].peak, s.queues[link].count)
    if s.run[0].keeps_entry:
        s.agents[s.current[0].agent].entered = now
    if s.current[0].state != MOVING:
        _start_walking(s, now)
    if enqueue(s, link):
        reschedule(s, link)


@inlined
def _set_state(agents: Records, current: Records, tally: IntArray, state: int, now: float) -> None:
    tally[current[0].state] -= 1
    tally[state] += 1
    current[0].state = state
    agents[current[0].agent].changed = now


@kernel
def _start_walking(s: Streets, now: float) -> None:
    """The current agent walks on from home or from where it was cut off."""
    if len(s.exposure) > 0:
        agent = s.current[0].agent
        s.exposure[agent].left_home = min(s.exposure[agent].left_home, now)
    _set_state(s.agents, s.current, s.tally, wide(MOVING), now)


@kernel
def _cut_off(s: Streets, node: int, now: float) -> None:
    """The current agent has no open way on: it waits at the node, where it blocks nobody."""
    place = 2 * s.run[0].n_edges + node
    if s.current[0].state != CUT_OFF:
        _set_state(s.agents, s.current, s.tally, wide(CUT_OFF), now)
    s.queues[place].peak += 1
    if len(s.exposure) > 0:
        agent = s.current[0].agent
        s.agents[agent].entered = now
        if s.exposure[agent].left_home < np.inf:
            s.queues[place].walked += 1
    s.current[0].exit = np.inf
    s.queues[place].count += 1
    enqueue(s, place)


@inlined_once
def _next_link(s: Streets, queue: int, at: int) -> int:
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
    if not is_passable(s, link, group):
        return _NO_WAY
    return link


@inlined_once
def _arrive(s: Streets, node: int, now: float) -> None:
    """The current agent is in the shelter of this node."""
    place = s.shelter_at[node]
    s.places[place].count += 1
    s.agents[s.current[0].agent].shelter = place
    _remove_from_streets(s, wide(ARRIVED), now)
    if s.places[place].count == s.places[place].capacity:
        s.places[place].full_at = now
        s.run[0].is_place_full = 1


@inlined
def _remove_from_streets(s: Streets, state: int, now: float) -> None:
    """The current agent leaves the streets for good."""
    _set_state(s.agents, s.current, s.tally, state, now)
    s.agents[s.current[0].agent].queue = -1
    store_current(s)


@inlined_once
def serve(s: Streets, queue: int, now: float) -> None:
    """Move the heads of a queue on while they can leave at this moment."""
    while s.queues[queue].head >= 0 and s.queues[queue].wanted < 0:
        head = s.queues[queue].head
        due = max(s.slots[head].exit, s.queues[queue].next_service)
        if due > now + _SAME_TIME or s.run[0].is_place_full:
            break
        link = _next_link(s, queue, head)
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
            _cut_off(s, s.queues[queue].to_node, now)
        else:
            _remove_from_streets(s, wide(SHUT_IN), now)
    reschedule(s, queue)


@inlined_once
def _wait(s: Streets, queue: int, link: int, now: float) -> None:
    """The head of `queue` waits for `link`; the entry that frees it is scheduled."""
    s.queues[queue].wanted = link
    s.queues[queue].next_waiter = s.queues[link].waiters
    s.queues[link].waiters = queue
    s.queues[queue].turn = max(s.queues[queue].turn, s.queues[link].turn_now)
    schedule(s.calendar, queue, np.inf)
    if _has_room(s, link, queue, now):
        _schedule_entry(s, link, max(now, s.queues[link].next_entry))
    else:
        if len(s.holes.times) > 0:
            _schedule_next_entry(s, link, now)
        if s.run[0].searches_rings:
            _rotate_ring(s, queue, now)


@kernel
def _remove_waiter(queues: Records, queue: int) -> None:
    """Remove a queue from the list of those that wait for a link."""
    link = queues[queue].wanted
    at = queues[link].waiters
    if at == queue:
        queues[link].waiters = queues[queue].next_waiter
    else:
        while queues[at].next_waiter != queue:
            at = queues[at].next_waiter
        queues[at].next_waiter = queues[queue].next_waiter
    queues[queue].wanted = -1
    queues[queue].next_waiter = -1


@inlined_once
def admit(s: Streets, link: int, now: float) -> None:
    """Admit waiting heads to a link while it has room and capacity, in the turns of their links."""
    while s.queues[link].waiters >= 0 and s.queues[link].next_entry <= now + _SAME_TIME:
        best = -1
        at = wide(s.queues[link].waiters)
        while at >= 0:
            if _has_room(s, link, at, now) and (
                best < 0
                or s.queues[at].turn < s.queues[best].turn
                or (s.queues[at].turn == s.queues[best].turn and at < best)
            ):
                best = at
            at = wide(s.queues[at].next_waiter)
        if best < 0:
            if len(s.holes.times) > 0:
                _schedule_next_entry(s, link, now)
            if s.run[0].searches_rings:
                _rotate_rings_at(s, link, now)
            return
        s.queues[link].turn_now = s.queues[best].turn
        s.queues[best].turn += s.queues[best].turn_step
        _remove_waiter(s.queues, best)
        _leave(s, best, now)
        _enter(s, link, now)
        reschedule(s, best)
    if s.queues[link].waiters >= 0:
        _schedule_entry(s, link, s.queues[link].next_entry)


@kernel
def _rotate_rings_at(s: Streets, link: int, now: float) -> None:
    at = wide(s.queues[link].waiters)
    while at >= 0:
        after = wide(s.queues[at].next_waiter)
        if at < 2 * s.run[0].n_edges and _rotate_ring(s, at, now):
            return
        at = after


@kernel
def _is_stuck(queues: Records, queue: int) -> bool:
    """Whether the head of a link waits for an edge that is full of people."""
    link = queues[queue].wanted
    if link < 0:
        return False
    return queues[link].count + queues[link ^ 1].count >= queues[link].storage


@kernel
def _rotate_ring(s: Streets, start: int, now: float) -> bool:
    """If `start` waits in a ring of full edges, move every head of the ring one place. True if so.

    A ring in which some link has no capacity left at this moment is tried again when it has.

    Depth-first search over edges: from a waiting queue to the edge it wants, to the queues on that edge whose heads
    wait themselves. `ring` holds the path back and the stamp that keeps the search linear.
    """
    n_links = 2 * s.run[0].n_edges
    if start >= n_links or not _is_stuck(s.queues, start):
        return False
    s.run[0].stamp += 1
    stamp = s.run[0].stamp
    s.ring[start].stamp = stamp
    s.ring[start].back = -1
    at = start
    while at >= 0:
        wanted = s.queues[at].wanted
        if wanted >> 1 == start >> 1:
            due = _ring_due(s.queues, s.ring, at)
            if due <= now + _SAME_TIME:
                _move_ring(s, at, now)
                return True
            event = len(s.queues) + s.queues[start].wanted
            if s.calendar.events[event].position == NOT_SCHEDULED or s.calendar.events[event].time > due:
                _schedule_entry(s, wide(s.queues[start].wanted), due)
            return False
        deeper = -1
        for side in range(2):
            link = wanted ^ side
            if s.ring[link].stamp != stamp and _is_stuck(s.queues, link):
                deeper = link
                break
        if deeper >= 0:
            s.ring[deeper].stamp = stamp
            s.ring[deeper].back = at
            at = deeper
        else:
            at = s.ring[at].back
    return False


@kernel
def _ring_due(queues: Records, ring: Records, last: int) -> float:
    """When every link of the ring that ends at `last` lets one more leave and one more enter."""
    due = -np.inf
    at = last
    while at >= 0:
        due = max(due, queues[at].next_service, queues[queues[at].wanted].next_entry)
        at = ring[at].back
    return due


@kernel
def _move_ring(s: Streets, last: int, now: float) -> None:
    """Move the heads on the way back from `last` into the links they want, all together."""
    s.run[0].ring_turns += 1
    at = last
    while at >= 0:  # first all leave ...
        wanted = s.queues[at].wanted
        _remove_waiter(s.queues, at)
        _leave(s, at, now)
        store_current(s)
        s.ring[at].agent = s.current[0].agent
        s.agents[s.current[0].agent].queue = wanted
        at = s.ring[at].back
    at = last
    while at >= 0:  # ... then all enter
        agent = s.ring[at].agent
        load_agent(s.agents, s.current, agent)
        _enter(s, wide(s.agents[agent].queue), now)
        reschedule(s, at)
        at = s.ring[at].back
