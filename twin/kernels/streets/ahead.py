"""Asking for memory before it is needed: what the events of one moment will read is fetched together.

Nothing here is decided or changed. Served one by one, events wait for memory at every turn, for 10^6
people do not fit a cache; asked for together, the waits overlap. Without this file every result is the
same, and a run with 10^6 people takes twice as long.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from twin.kernels.streets.state import BLOCK_MASK, BLOCK_SHIFT, Streets, compiled

__all__ = ["fetch", "look_ahead"]

Array = np.ndarray

_CACHE_LINE = 64
_COUNT_HEAP = 1  # entry of `counts` that belongs to the calendar


@intrinsic
def fetch(context: Any, array: Any, row: Any) -> Any:
    """Ask for the cache lines of array[row]; the row need not exist."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = signature.args[0]
        view = context.make_array(kind)(context, builder, arguments[0])
        place = cgutils.get_item_pointer(
            context, builder, kind, view, [arguments[1]], wraparound=False, boundscheck=False
        )
        byte = ir.IntType(8).as_pointer()
        number = ir.IntType(32)
        function = cgutils.get_or_insert_function(
            builder.module, ir.FunctionType(ir.VoidType(), [byte, number, number, number]), "llvm.prefetch.p0"
        )
        for_reading, keep, data = number(0), number(3), number(1)
        start = builder.bitcast(place, byte)
        for offset in range(0, kind.dtype.size, _CACHE_LINE):
            builder.call(function, [builder.gep(start, [number(offset)]), for_reading, keep, data])
        return context.get_dummy_value()

    return types.void(array, types.intp), generate


@compiled
def look_ahead(s: Streets) -> None:
    """Fetch what the events in the heap will touch, in four rounds: each needs what the last one fetched."""
    n_queues = len(s.queues)
    n = s.counts[_COUNT_HEAP]
    for i in range(n):
        event = s.heap[i].event
        queue = event if event < n_queues else event - n_queues
        fetch(s.queues, queue)
        fetch(s.queues, queue ^ 1)  # the same street the other way
    for i in range(n):
        event = s.heap[i].event
        if event < n_queues:
            _fetch_head(s, event)
        elif s.queues[event - n_queues].waiters >= 0:
            fetch(s.queues, s.queues[event - n_queues].waiters)
    for i in range(n):
        event = s.heap[i].event
        if event >= n_queues:
            waiter = s.queues[event - n_queues].waiters
            if waiter >= 0:
                _fetch_head(s, waiter)
        elif s.queues[event].head >= 0:
            link = s.next_link[s.slots[s.queues[event].head].table, s.queues[event].to_node]
            if link >= 0:
                fetch(s.queues, link)
                fetch(s.queues, link ^ 1)
                fetch(s.events, link)
    for i in range(n):
        event = s.heap[i].event
        if event >= n_queues:
            _fetch_tail(s, event - n_queues)
        elif s.queues[event].head >= 0:
            link = s.next_link[s.slots[s.queues[event].head].table, s.queues[event].to_node]
            if link >= 0:
                _fetch_tail(s, link)


@compiled
def _fetch_head(s: Streets, queue: int) -> None:
    """The first two people of a queue, whose record is at hand."""
    head = s.queues[queue].head
    if head >= 0:
        fetch(s.slots, head)
        fetch(s.slots, head + 2 if head & BLOCK_MASK < BLOCK_MASK else head)
        fetch(s.events, queue)


@compiled
def _fetch_tail(s: Streets, link: int) -> None:
    """The last people of a link, whom a newcomer may overtake, and the place behind them."""
    tail = s.queues[link].tail
    if tail >= 0:
        fetch(s.slots, tail)
        fetch(s.slots, tail + 1)
        if tail & BLOCK_MASK >= 2:
            fetch(s.slots, tail - 2)
        else:
            fetch(s.slots, (s.blocks[tail >> BLOCK_SHIFT].before << BLOCK_SHIFT) + BLOCK_MASK)
