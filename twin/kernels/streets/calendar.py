"""Calendar queue of events: buckets of dates, the sorted dates of the open buckets, and a heap of late ones.

Every event has at most one date. Dates lie in buckets of equal time; a bucket is a chain of chunks, so that
opening one reads memory in order. The dates of the open buckets, the agenda, are sorted by (time, event); what is
scheduled into open buckets afterwards goes to a heap of the same order, and the earlier of the two comes first. So
the order of events, and with it every result, depends on neither the width of a bucket nor insertion.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import Int32Array
from twin.kernels.compiled import prefetch_record
from twin.kernels.streets.decorators import inlined, inlined_once, kernel, wide
from twin.kernels.streets.state import AGENDA_LENGTH, CHUNK_MASK, CHUNK_SHIFT, NOT_SCHEDULED, Calendar, Records

__all__ = ["NEW_BUCKET", "NO_EVENT", "cancel", "pop_first", "schedule"]

# Answers of `pop_first` that are no event.
NO_EVENT = -1
NEW_BUCKET = -2

_BUCKETS_AT_ONCE = 16
_ENOUGH = 16  # dates on the agenda whose memory is prefetched together; more would not fit the first cache

# Positions of an event: NOT_SCHEDULED, one of these two, or its place in the heap.
_IN_BUCKET = -2
_ON_AGENDA = -3
_LAST_BUCKET = 2.0e9


@kernel
def _is_before(dates: Records, time: float, event: int, j: int) -> bool:
    return bool(time < dates[j].time or (time == dates[j].time and event < dates[j].event))


@kernel
def _sift_up(events: Records, heap: Records, i: int, time: float, event: int) -> None:
    while i > 0:
        up = (i - 1) >> 1
        if not _is_before(heap, time, event, up):
            break
        heap[i].time = heap[up].time
        heap[i].event = heap[up].event
        events[heap[i].event].position = i
        i = up
    heap[i].time = time
    heap[i].event = event
    events[event].position = i


@kernel
def _sift_down(events: Records, heap: Records, n: int, i: int, time: float, event: int) -> None:
    while True:
        down = 2 * i + 1
        if down >= n:
            break
        if down + 1 < n and _is_before(heap, heap[down + 1].time, wide(heap[down + 1].event), down):
            down += 1
        if _is_before(heap, time, event, down):
            break
        heap[i].time = heap[down].time
        heap[i].event = heap[down].event
        events[heap[i].event].position = i
        i = down
    heap[i].time = time
    heap[i].event = event
    events[event].position = i


@kernel
def _add_to_heap(events: Records, heap: Records, state: Records, event: int, time: float) -> None:
    n = state[0].n_late
    state[0].n_late = n + 1
    _sift_up(events, heap, n, time, event)


@kernel
def _remove_from_heap(events: Records, heap: Records, state: Records, i: int) -> None:
    n = state[0].n_late - 1
    state[0].n_late = n
    if i < n:
        time = heap[n].time
        last = wide(heap[n].event)
        if i > 0 and _is_before(heap, time, last, (i - 1) >> 1):
            _sift_up(events, heap, i, time, last)
        else:
            _sift_down(events, heap, n, i, time, last)


@inlined
def _bucket(c: Calendar, time: float) -> int:
    return int(min(time * c.state[0].buckets_per_second, _LAST_BUCKET))


@inlined
def _add_to_bucket(c: Calendar, bucket: int, event: int, time: float) -> None:
    row = bucket & (len(c.buckets) - 1)
    last = c.buckets[row]
    at = last + 1
    if last < 0 or last & CHUNK_MASK == CHUNK_MASK:
        chunk = c.state[0].free_chunk
        c.state[0].free_chunk = c.chunks[chunk]
        c.chunks[chunk] = last >> CHUNK_SHIFT  # -1 stays -1
        at = chunk << CHUNK_SHIFT
    c.buckets[row] = at
    c.dates[at].time = time
    c.dates[at].event = event
    c.events[event].position = _IN_BUCKET
    c.events[event].at = at


@inlined_once
def _remove_last(c: Calendar, row: int) -> None:
    """Remove the last date of a bucket."""
    last = c.buckets[row]
    c.buckets[row] = last - 1
    if last & CHUNK_MASK == 0:
        chunk = last >> CHUNK_SHIFT
        before = c.chunks[chunk]
        c.buckets[row] = (before << CHUNK_SHIFT) + CHUNK_MASK if before >= 0 else -1
        c.chunks[chunk] = c.state[0].free_chunk
        c.state[0].free_chunk = chunk


@kernel
def cancel(c: Calendar, event: int) -> None:
    """Remove the date of an event that has one."""
    position = wide(c.events[event].position)
    c.state[0].n_scheduled -= 1
    c.events[event].position = NOT_SCHEDULED
    if position == _IN_BUCKET:
        row = _bucket(c, c.events[event].time) & (len(c.buckets) - 1)
        last = c.buckets[row]
        at = c.events[event].at
        if at != last:
            c.dates[at].time = c.dates[last].time
            c.dates[at].event = c.dates[last].event
            c.events[c.dates[at].event].at = at
        _remove_last(c, row)
    elif position == _ON_AGENDA:
        c.agenda[c.events[event].at].event = NO_EVENT
    else:
        _remove_from_heap(c.events, c.heap, c.state, position)


@inlined
def schedule(c: Calendar, event: int, time: float) -> None:
    """Give an event the date `time` [s], in place of any it had; inf removes it."""
    if c.events[event].position != NOT_SCHEDULED:
        if c.events[event].time == time:
            return
        cancel(c, event)
    if time < np.inf:
        c.state[0].n_scheduled += 1
        c.events[event].time = time
        bucket = _bucket(c, time)
        if bucket <= c.state[0].bucket:
            _add_to_heap(c.events, c.heap, c.state, event, time)
        else:
            _add_to_bucket(c, bucket, event, time)


@kernel
def _add_to_agenda(agenda: Records, n: int, event: int, time: float) -> None:
    """Insert a date in its order among the n on the agenda."""
    i = n
    while i > 0 and _is_before(agenda, time, event, i - 1):
        agenda[i].time = agenda[i - 1].time
        agenda[i].event = agenda[i - 1].event
        i -= 1
    agenda[i].time = time
    agenda[i].event = event


@kernel
def _open_next_bucket(c: Calendar) -> None:
    """Move the dates of the next bucket to the agenda, or to the heap when there are very many."""
    c.state[0].bucket += 1
    bucket = c.state[0].bucket
    row = bucket & (len(c.buckets) - 1)
    at = c.buckets[row]
    if at < 0:
        return
    c.buckets[row] = -1
    n = c.state[0].n_agenda
    while at >= 0:
        chunk = at >> CHUNK_SHIFT
        before = c.chunks[chunk]
        first = chunk << CHUNK_SHIFT
        for i in range(first, at + 1):
            prefetch_record(c.events, c.dates[i].event)
        while at >= first:
            event = wide(c.dates[at].event)
            time = c.dates[at].time
            at -= 1
            due = _bucket(c, time)
            if due != bucket:  # another turn of the wheel
                _add_to_bucket(c, due, event, time)
            elif n < AGENDA_LENGTH:
                _add_to_agenda(c.agenda, n, event, time)
                n += 1
            else:
                _add_to_heap(c.events, c.heap, c.state, event, time)
        c.chunks[chunk] = c.state[0].free_chunk
        c.state[0].free_chunk = chunk
        at = (before << CHUNK_SHIFT) + CHUNK_MASK if before >= 0 else -1
    c.state[0].n_agenda = n


@kernel
def _open_next_buckets(c: Calendar) -> None:
    """Open buckets until there is enough on the agenda to prefetch its memory together."""
    c.state[0].next = 0
    c.state[0].n_agenda = 0
    _prefetch_buckets(c.buckets, c.dates, c.state[0].bucket + 1)
    for _ in range(_BUCKETS_AT_ONCE):
        _open_next_bucket(c)
        if c.state[0].n_agenda >= _ENOUGH:
            break
    for i in range(c.state[0].n_agenda):
        c.events[c.agenda[i].event].position = _ON_AGENDA
        c.events[c.agenda[i].event].at = i


@kernel
def _prefetch_buckets(buckets: Int32Array, dates: Records, first: int) -> None:
    mask = len(buckets) - 1
    for row in range(first, first + 2 * _BUCKETS_AT_ONCE):
        last = buckets[row & mask]
        if last >= 0:
            prefetch_record(dates, last)


@inlined_once
def pop_first(c: Calendar, until: float) -> int:
    """Take the earliest event before or at `until` [s] off the calendar.

    NO_EVENT when there is none; NEW_BUCKET when the next ones have just been opened: the answer comes with the
    next call.
    """
    i = c.state[0].next
    n = c.state[0].n_agenda
    while i < n and c.agenda[i].event < 0:
        i += 1
    c.state[0].next = i
    has_late = c.state[0].n_late > 0
    if i < n and not (has_late and _is_late_first(c, i)):
        if c.agenda[i].time > until:
            return NO_EVENT
        event = wide(c.agenda[i].event)
        c.state[0].next = i + 1
        c.state[0].n_scheduled -= 1
        c.events[event].position = NOT_SCHEDULED
        return event
    if has_late:
        if c.heap[0].time > until:
            return NO_EVENT
        event = wide(c.heap[0].event)
        c.state[0].n_scheduled -= 1
        _remove_from_heap(c.events, c.heap, c.state, wide(c.events[event].position))
        c.events[event].position = NOT_SCHEDULED
        return event
    last_bucket = _bucket(c, until)
    while c.state[0].n_scheduled > 0 and c.state[0].bucket < last_bucket:
        _open_next_buckets(c)
        if c.state[0].n_agenda > 0 or c.state[0].n_late > 0:
            return NEW_BUCKET
    return NO_EVENT


@inlined_once
def _is_late_first(c: Calendar, i: int) -> bool:
    """Whether the first date of the heap comes before date i of the agenda."""
    late, date = c.heap[0], c.agenda[i]
    return bool(late.time < date.time or (late.time == date.time and late.event < date.event))
