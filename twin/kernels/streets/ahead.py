"""Asking for memory before it is needed: what the events of one moment will read is fetched together.

Nothing here is decided or changed. Served one by one, events wait for memory at every turn, for 10^6
people do not fit a cache; asked for together, the waits overlap. Without this file every result is the
same, and a run with 10^6 people takes twice as long.
"""

from __future__ import annotations

from twin.kernels.compiled import prefetch_record as fetch
from twin.kernels.streets.calendar import COUNT_AGENDA
from twin.kernels.streets.state import BLOCK_MASK, BLOCK_SHIFT, Streets, compiled

__all__ = ["look_ahead"]


@compiled
def look_ahead(s: Streets) -> None:
    """Fetch what the dates on the agenda will touch, in four rounds: each needs what the last one fetched."""
    n_queues = len(s.queues)
    n = s.counts[COUNT_AGENDA]
    for i in range(n):
        event = s.agenda[i].event
        queue = event if event < n_queues else event - n_queues
        fetch(s.queues, queue)
        fetch(s.queues, queue ^ 1)  # the same street the other way
    for i in range(n):
        event = s.agenda[i].event
        if event < n_queues:
            _fetch_head(s, event)
        elif s.queues[event - n_queues].waiters >= 0:
            fetch(s.queues, s.queues[event - n_queues].waiters)
    for i in range(n):
        event = s.agenda[i].event
        if event >= n_queues:
            waiter = s.queues[event - n_queues].waiters
            if waiter >= 0:
                _fetch_head(s, waiter)
        elif s.queues[event].head >= 0:
            head = s.queues[event].head
            fetch(s.walkers, s.slots[head].agent)
            if head & BLOCK_MASK == BLOCK_MASK:
                fetch(s.slots, s.blocks[head >> BLOCK_SHIFT].after << BLOCK_SHIFT)
            link = s.next_link[s.slots[head].table, s.queues[event].to_node]
            if link >= 0:
                fetch(s.queues, link)
                fetch(s.queues, link ^ 1)
                fetch(s.events, link)
    for i in range(n):
        event = s.agenda[i].event
        if event >= n_queues:
            _fetch_tail(s, event - n_queues)
            waiter = s.queues[event - n_queues].waiters
            if waiter >= 0 and s.queues[waiter].head >= 0:
                fetch(s.walkers, s.slots[s.queues[waiter].head].agent)
        elif s.queues[event].head >= 0:
            link = s.next_link[s.slots[s.queues[event].head].table, s.queues[event].to_node]
            if link >= 0:
                _fetch_tail(s, link)


@compiled
def _fetch_head(s: Streets, queue: int) -> None:
    """The first people of a queue, whose record is at hand."""
    head = s.queues[queue].head
    if head >= 0:
        fetch(s.slots, head)
        fetch(s.slots, head + 1)
        fetch(s.events, queue)
        if head & BLOCK_MASK == BLOCK_MASK:
            fetch(s.blocks, head >> BLOCK_SHIFT)


@compiled
def _fetch_tail(s: Streets, link: int) -> None:
    """The last people of a link, whom a newcomer may overtake, and the place behind them."""
    tail = s.queues[link].tail
    if tail >= 0:
        fetch(s.slots, tail + 1)
        fetch(s.slots, tail - 3)
        if tail & BLOCK_MASK >= 7:
            fetch(s.slots, tail - 7)
        else:
            fetch(s.slots, (s.blocks[tail >> BLOCK_SHIFT].before << BLOCK_SHIFT) + BLOCK_MASK)
