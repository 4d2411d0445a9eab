"""Calendar of events: buckets of dates by time, the sorted dates of the moment, and a heap for late comers.

Every event has at most one date. Dates lie in buckets of equal time; a bucket is a chain of chunks, so that
opening one reads memory in order. The dates of the open buckets are sorted by (time, event); what is dated into
them afterwards goes to a heap of the same order, and the earlier of the two comes first. So the order of events,
and with it every result, depends on neither the width of a bucket nor insertion.
"""

from __future__ import annotations

import numpy as np

from twin.kernels.compiled import prefetch_record as fetch
from twin.kernels.streets.state import CHUNK_MASK, CHUNK_SHIFT, compiled, inlined

__all__ = ["AGENDA", "NEW_BUCKET", "NO_EVENT", "schedule", "take_first"]

Array = np.ndarray

# Entries of `counts` and `clock` used here; the rest belong to `movement`.
COUNT_BUCKET = 0  # number of the last bucket opened
COUNT_HEAP = 1  # events in the heap
COUNT_DATED = 2  # events with a date
COUNT_NEXT = 15  # first of the agenda not served yet
COUNT_AGENDA = 16  # dates on the agenda
COUNT_FREE_CHUNK = 17
CLOCK_BUCKETS_PER_SECOND = 0

# Answers of `take_first` that are no event.
NO_EVENT = -1
NEW_BUCKET = -2

AGENDA = 128  # dates that are sorted; what a fuller bucket holds beyond goes to the heap
_BUCKETS_AT_ONCE = 16
_ENOUGH = 16  # dates on the agenda whose memory is asked for together; more would not fit the first cache

_NOWHERE = -1
_IN_BUCKET = -2
_ON_AGENDA = -3
_LAST_BUCKET = 2.0e9


@compiled
def _is_before(dates: Array, time: float, event: int, j: int) -> bool:
    return time < dates[j].time or (time == dates[j].time and event < dates[j].event)


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
def _add_to_heap(events: Array, heap: Array, counts: Array, event: int, time: float) -> None:
    n = counts[COUNT_HEAP]
    counts[COUNT_HEAP] = n + 1
    _rise(events, heap, n, time, event)


@compiled
def _drop_from_heap(events: Array, heap: Array, counts: Array, place: int) -> None:
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
def _bucket(time: float, clock: Array) -> int:
    return int(min(time * clock[CLOCK_BUCKETS_PER_SECOND], _LAST_BUCKET))


@inlined
def _add_to_bucket(events: Array, buckets: Array, dates: Array, chunks: Array, counts: Array,
                   bucket: int, event: int, time: float) -> None:
    row = bucket & (len(buckets) - 1)
    last = buckets[row]
    at = last + 1
    if last < 0 or last & CHUNK_MASK == CHUNK_MASK:
        chunk = counts[COUNT_FREE_CHUNK]
        counts[COUNT_FREE_CHUNK] = chunks[chunk]
        chunks[chunk] = last >> CHUNK_SHIFT  # -1 stays -1
        at = chunk << CHUNK_SHIFT
    buckets[row] = at
    dates[at].time = time
    dates[at].event = event
    events[event].place = _IN_BUCKET
    events[event].at = at


@inlined
def _drop_last(buckets: Array, chunks: Array, counts: Array, row: int) -> None:
    """Forget the last date of a bucket."""
    last = buckets[row]
    buckets[row] = last - 1
    if last & CHUNK_MASK == 0:
        chunk = last >> CHUNK_SHIFT
        before = chunks[chunk]
        buckets[row] = (before << CHUNK_SHIFT) + CHUNK_MASK if before >= 0 else -1
        chunks[chunk] = counts[COUNT_FREE_CHUNK]
        counts[COUNT_FREE_CHUNK] = chunk


@compiled
def cancel(events: Array, buckets: Array, dates: Array, chunks: Array, agenda: Array, heap: Array, counts: Array,
           clock: Array, event: int) -> None:
    """Take an event that has a date off the calendar."""
    place = events[event].place
    counts[COUNT_DATED] -= 1
    events[event].place = _NOWHERE
    if place == _IN_BUCKET:
        row = _bucket(events[event].time, clock) & (len(buckets) - 1)
        last = buckets[row]
        at = events[event].at
        if at != last:
            dates[at].time = dates[last].time
            dates[at].event = dates[last].event
            events[dates[at].event].at = at
        _drop_last(buckets, chunks, counts, row)
    elif place == _ON_AGENDA:
        agenda[events[event].at].event = NO_EVENT
    else:
        _drop_from_heap(events, heap, counts, place)


@inlined
def schedule(events: Array, buckets: Array, dates: Array, chunks: Array, agenda: Array, heap: Array, counts: Array,
             clock: Array, event: int, time: float) -> None:
    """Give an event the date `time` [s], in place of any it had; inf takes it off."""
    if events[event].place != _NOWHERE:
        if events[event].time == time:
            return
        cancel(events, buckets, dates, chunks, agenda, heap, counts, clock, event)
    if time < np.inf:
        counts[COUNT_DATED] += 1
        events[event].time = time
        bucket = _bucket(time, clock)
        if bucket <= counts[COUNT_BUCKET]:
            _add_to_heap(events, heap, counts, event, time)
        else:
            _add_to_bucket(events, buckets, dates, chunks, counts, bucket, event, time)


@compiled
def _put_on_agenda(agenda: Array, n: int, event: int, time: float) -> None:
    """Put a date in its order among the n on the agenda."""
    i = n
    while i > 0 and _is_before(agenda, time, event, i - 1):
        agenda[i].time = agenda[i - 1].time
        agenda[i].event = agenda[i - 1].event
        i -= 1
    agenda[i].time = time
    agenda[i].event = event


@compiled
def _open_next_bucket(events: Array, buckets: Array, dates: Array, chunks: Array, agenda: Array, heap: Array,
                      counts: Array, clock: Array) -> None:
    """Move the dates of the next bucket to the agenda, or to the heap when there are very many."""
    counts[COUNT_BUCKET] += 1
    bucket = counts[COUNT_BUCKET]
    row = bucket & (len(buckets) - 1)
    at = buckets[row]
    if at < 0:
        return
    buckets[row] = -1
    n = counts[COUNT_AGENDA]
    while at >= 0:
        chunk = at >> CHUNK_SHIFT
        before = chunks[chunk]
        first = chunk << CHUNK_SHIFT
        for i in range(first, at + 1):
            fetch(events, dates[i].event)
        while at >= first:
            event = dates[at].event
            time = dates[at].time
            at -= 1
            if _bucket(time, clock) != bucket:  # another turn of the wheel
                _add_to_bucket(events, buckets, dates, chunks, counts, _bucket(time, clock), event, time)
            elif n < AGENDA:
                _put_on_agenda(agenda, n, event, time)
                n += 1
            else:
                _add_to_heap(events, heap, counts, event, time)
        chunks[chunk] = counts[COUNT_FREE_CHUNK]
        counts[COUNT_FREE_CHUNK] = chunk
        at = (before << CHUNK_SHIFT) + CHUNK_MASK if before >= 0 else -1
    counts[COUNT_AGENDA] = n


@compiled
def _open_next_buckets(events: Array, buckets: Array, dates: Array, chunks: Array, agenda: Array, heap: Array,
                       counts: Array, clock: Array) -> None:
    """Open buckets until there is enough on the agenda to ask for its memory together."""
    counts[COUNT_NEXT] = 0
    counts[COUNT_AGENDA] = 0
    mask = len(buckets) - 1
    for row in range(counts[COUNT_BUCKET] + 1, counts[COUNT_BUCKET] + 1 + 2 * _BUCKETS_AT_ONCE):
        last = buckets[row & mask]
        if last >= 0:
            fetch(dates, last)
    for _ in range(_BUCKETS_AT_ONCE):
        _open_next_bucket(events, buckets, dates, chunks, agenda, heap, counts, clock)
        if counts[COUNT_AGENDA] >= _ENOUGH:
            break
    for i in range(counts[COUNT_AGENDA]):
        events[agenda[i].event].place = _ON_AGENDA
        events[agenda[i].event].at = i


@inlined
def take_first(events: Array, buckets: Array, dates: Array, chunks: Array, agenda: Array, heap: Array, counts: Array,
               clock: Array, until: float) -> int:
    """Take the earliest event before or at `until` [s] off the calendar.

    NO_EVENT when there is none; NEW_BUCKET when the next ones have just been opened: the answer comes with the
    next call.
    """
    i = counts[COUNT_NEXT]
    n = counts[COUNT_AGENDA]
    while i < n and agenda[i].event < 0:
        i += 1
    counts[COUNT_NEXT] = i
    has_late = counts[COUNT_HEAP] > 0
    if i < n and (not has_late or _is_before(heap, agenda[i].time, agenda[i].event, 0)):
        if agenda[i].time > until:
            return NO_EVENT
        event = agenda[i].event
        counts[COUNT_NEXT] = i + 1
        counts[COUNT_DATED] -= 1
        events[event].place = _NOWHERE
        return event
    if has_late:
        if heap[0].time > until:
            return NO_EVENT
        event = heap[0].event
        counts[COUNT_DATED] -= 1
        events[event].place = _NOWHERE
        _drop_from_heap(events, heap, counts, 0)
        return event
    last_bucket = _bucket(until, clock)
    while counts[COUNT_DATED] > 0 and counts[COUNT_BUCKET] < last_bucket:
        _open_next_buckets(events, buckets, dates, chunks, agenda, heap, counts, clock)
        if counts[COUNT_AGENDA] > 0 or counts[COUNT_HEAP] > 0:
            return NEW_BUCKET
    return NO_EVENT
