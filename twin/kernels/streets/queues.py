"""People in one queue, ordered by (exit, agent): who reaches the end first leaves first.

A queue is a chain of blocks of slots, so the people of a queue lie side by side: the next to leave is
on the cache line just read, and a newcomer finds its place from the back at the price of moving those
it overtakes by one slot (1.4 of them on the average in a jammed city). A linked list through the
agents cost a cache miss for every person touched, and twice the time with 10^6 of them.

The current agent, in `current`, is in no queue.
"""

from __future__ import annotations

from twin.kernels.streets.decorators import inlined, kernel
from twin.kernels.streets.state import BLOCK_MASK, BLOCK_SHIFT, Records, Streets

__all__ = ["dequeue", "enqueue", "insert", "load_agent", "slot_after", "store_current"]


@inlined
def slot_after(s: Streets, at: int) -> int:
    """The slot that follows in the order of a queue; not for the last one."""
    if at & BLOCK_MASK == BLOCK_MASK:
        return int(s.blocks[at >> BLOCK_SHIFT].after << BLOCK_SHIFT)
    return at + 1


@inlined
def insert(s: Streets, queue: int, at: int) -> bool:
    """Put the current agent into the free slot `at`, or before it, in its order; True at the head."""
    exit_time = s.current[0].exit
    agent = s.current[0].agent
    head = s.queues[queue].head
    while at != head:
        before = at - 1
        if at & BLOCK_MASK == 0:
            before = (s.blocks[at >> BLOCK_SHIFT].before << BLOCK_SHIFT) + BLOCK_MASK
        ahead = s.slots[before].exit
        if ahead < exit_time or (ahead == exit_time and s.slots[before].agent < agent):
            break
        s.slots[at] = s.slots[before]
        at = before
    s.slots[at] = s.current[0]
    return bool(at == head)


@inlined
def _new_block(s: Streets) -> int:
    block = s.run[0].free_block
    s.run[0].free_block = s.blocks[block].after
    s.run[0].blocks_used = max(s.run[0].blocks_used, block + 1)
    return int(block)


@inlined
def enqueue(s: Streets, queue: int) -> bool:
    """Put the current agent in its place in the order of a queue; True when it is the first now."""
    tail = s.queues[queue].tail
    at = tail + 1
    if tail < 0:
        at = _new_block(s) << BLOCK_SHIFT
        s.queues[queue].head = at
    elif tail & BLOCK_MASK == BLOCK_MASK:
        block = _new_block(s)
        s.blocks[block].before = tail >> BLOCK_SHIFT
        s.blocks[tail >> BLOCK_SHIFT].after = block
        at = block << BLOCK_SHIFT
    s.queues[queue].tail = at
    return bool(insert(s, queue, at))


@inlined
def dequeue(s: Streets, queue: int) -> None:
    """Take the first agent out of a queue that has one; it is the current agent now."""
    head = s.queues[queue].head
    block = head >> BLOCK_SHIFT
    s.current[0] = s.slots[head]
    if head == s.queues[queue].tail:
        s.queues[queue].head = -1
        s.queues[queue].tail = -1
    elif head & BLOCK_MASK == BLOCK_MASK:
        s.queues[queue].head = s.blocks[block].after << BLOCK_SHIFT
    else:
        s.queues[queue].head = head + 1
        return
    s.blocks[block].after = s.run[0].free_block
    s.run[0].free_block = block


@inlined
def store_current(s: Streets) -> None:
    """Update the record of the current agent from its slot."""
    agent = s.current[0].agent
    s.agents[agent].exit = s.current[0].exit
    s.agents[agent].table = s.current[0].table
    s.agents[agent].state = s.current[0].state


@kernel
def load_agent(agents: Records, current: Records, agent: int) -> None:
    """Make an agent who is in no queue the current one."""
    current[0].agent = agent
    current[0].exit = agents[agent].exit
    current[0].table = agents[agent].table
    current[0].group = agents[agent].group
    current[0].state = agents[agent].state
