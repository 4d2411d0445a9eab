"""Calendar of events: a wheel of time slots, and a small heap for the slots of the moment.

Every event has at most one date. Dates in later slots are doubly linked lists, so that moving
one is a few writes; dates in the present slot are a heap ordered by (time, event), so that the
order of events, and with it every result, depends on neither the slot width nor insertion.
"""

from __future__ import annotations

import numpy as np

from twin.kernels.prefetch import fetch
from twin.kernels.streets.state import compiled, inlined

__all__ = ["NEW_SLOT", "NO_EVENT", "schedule", "take_first"]

Array = np.ndarray

# Entries of `counts` and `clock` used here; the rest belong to `movement`.
COUNT_SLOT = 0  # present slot number
COUNT_HEAP = 1  # events in the heap
COUNT_DATED = 2  # events with a date
CLOCK_SLOTS_PER_SECOND = 0

# Answers of `take_first` that are no event.
NO_EVENT = -1
NEW_SLOT = -2

SLOTS_AT_ONCE = 32

_NOWHERE = -1
_IN_WHEEL = -2
_LAST_SLOT = 2.0e9


@compiled
def _is_before(heap: Array, time: float, event: int, j: int) -> bool:
    return time < heap[j].time or (time == heap[j].time and event < heap[j].event)


@compiled
def _rise(events: Array, heap: Array, i: int, time: float, event: int) -> None:
    while i > 0:
        up = (i - 1) >> 1
        if not _is_before(heap, time, event, up):
            break
        heap[i].time = heap[up].time
        heap[i].event = heap[up].event
        events[heap[i].event].place = i
        i = up
    heap[i].time = time
    heap[i].event = event
    events[event].place = i


@compiled
def _sink(events: Array, heap: Array, n: int, i: int, time: float, event: int) -> None:
    while True:
        down = 2 * i + 1
        if down >= n:
            break
        if down + 1 < n and _is_before(heap, heap[down + 1].time, heap[down + 1].event, down):
            down += 1
        if _is_before(heap, time, event, down):
            break
        heap[i].time = heap[down].time
        heap[i].event = heap[down].event
        events[heap[i].event].place = i
        i = down
    heap[i].time = time
    heap[i].event = event
    events[event].place = i


@compiled
def _drop_from_wheel(events: Array, wheel: Array, event: int) -> None:
    after = events[event].next
    before = events[event].previous
    if before >= 0:
        events[before].next = after
    else:
        wheel[events[event].slot & (len(wheel) - 1)] = after
    if after >= 0:
        events[after].previous = before


@compiled
def cancel(events: Array, wheel: Array, heap: Array, counts: Array, event: int) -> None:
    """Take an event off the calendar; nothing happens when it has no date."""
    place = events[event].place
    if place == _NOWHERE:
        return
    counts[COUNT_DATED] -= 1
    events[event].place = _NOWHERE
    if place == _IN_WHEEL:
        _drop_from_wheel(events, wheel, event)
        return
    n = counts[COUNT_HEAP] - 1
    counts[COUNT_HEAP] = n
    if place < n:
        time = heap[n].time
        last = heap[n].event
        if place > 0 and _is_before(heap, time, last, (place - 1) >> 1):
            _rise(events, heap, place, time, last)
        else:
            _sink(events, heap, n, place, time, last)


@inlined
def schedule(events: Array, wheel: Array, heap: Array, counts: Array, clock: Array, event: int, time: float) -> None:
    """Give an event the date `time` [s], in place of any it had; inf takes it off."""
    if events[event].place != _NOWHERE:
        if events[event].time == time:
            return
        cancel(events, wheel, heap, counts, event)
    if time < np.inf:
        counts[COUNT_DATED] += 1
        events[event].time = time
        slot = int(min(time * clock[CLOCK_SLOTS_PER_SECOND], _LAST_SLOT))
        if slot <= counts[COUNT_SLOT]:
            _add_to_heap(events, heap, counts, event)
        else:
            head = wheel[slot & (len(wheel) - 1)]
            events[event].slot = slot
            events[event].place = _IN_WHEEL
            events[event].previous = -1
            events[event].next = head
            if head >= 0:
                events[head].previous = event
            wheel[slot & (len(wheel) - 1)] = event


@compiled
def _add_to_heap(events: Array, heap: Array, counts: Array, event: int) -> None:
    n = counts[COUNT_HEAP]
    counts[COUNT_HEAP] = n + 1
    _rise(events, heap, n, events[event].time, event)


@compiled
def _open_next_slots(events: Array, wheel: Array, heap: Array, counts: Array) -> None:
    """Move the events of the next few slots into the heap."""
    first = counts[COUNT_SLOT] + 1
    counts[COUNT_SLOT] += SLOTS_AT_ONCE
    for slot in range(first, first + 2 * SLOTS_AT_ONCE):
        event = wheel[slot & (len(wheel) - 1)]
        if event >= 0:
            fetch(events, event)
    for slot in range(first, first + SLOTS_AT_ONCE):
        event = wheel[slot & (len(wheel) - 1)]
        while event >= 0:
            after = events[event].next
            if events[event].slot == slot:
                _drop_from_wheel(events, wheel, event)
                _add_to_heap(events, heap, counts, event)
            event = after


@compiled
def take_first(events: Array, wheel: Array, heap: Array, counts: Array, clock: Array, until: float) -> int:
    """Take the earliest event before or at `until` [s] off the calendar.

    NO_EVENT when there is none; NEW_SLOT when the next slots have just been opened: their events are in
    the heap, and the answer comes with the next call.
    """
    n = counts[COUNT_HEAP] - 1
    if n >= 0:
        if heap[0].time > until:
            return NO_EVENT
        event = heap[0].event
        events[event].place = _NOWHERE
        counts[COUNT_DATED] -= 1
        counts[COUNT_HEAP] = n
        if n > 0:
            _sink(events, heap, n, 0, heap[n].time, heap[n].event)
        return event
    last_slot = int(min(until * clock[CLOCK_SLOTS_PER_SECOND], _LAST_SLOT))
    while counts[COUNT_DATED] > 0 and counts[COUNT_SLOT] < last_slot:
        _open_next_slots(events, wheel, heap, counts)
        if counts[COUNT_HEAP] > 0:
            return NEW_SLOT
    return NO_EVENT
