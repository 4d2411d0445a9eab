"""People in one queue, ordered by (exit, agent): who reaches the end first leaves first.

A queue is a chain of blocks of slots, so the people of a queue lie side by side: the next to leave is
on the cache line just read, and a newcomer finds its place from the back at the price of moving those
it overtakes by one slot (1.4 of them on the average in a jammed city). A linked list through the
agents cost a cache miss for every person touched, and twice the time with 10^6 of them.
"""

from __future__ import annotations

from twin.kernels.streets.state import BLOCK_MASK, BLOCK_SHIFT, Streets, compiled, inlined

__all__ = [
    "COUNT_BLOCKS_USED",
    "COUNT_FREE_BLOCK",
    "add_to_queue",
    "lay_down",
    "pick_up",
    "settle",
    "slot_after",
    "take_head",
]

# Entries of `counts`.
COUNT_FREE_BLOCK = 12  # first unused block
COUNT_BLOCKS_USED = 14  # blocks that were ever in use


@inlined
def slot_after(s: Streets, at: int) -> int:
    """The slot that follows in the order of a queue; not for the last one."""
    if at & BLOCK_MASK == BLOCK_MASK:
        return s.blocks[at >> BLOCK_SHIFT].after << BLOCK_SHIFT
    return at + 1


@inlined
def settle(s: Streets, queue: int, at: int) -> bool:
    """Put the agent in hand into the free slot `at`, or before it, in its order; True at the head."""
    exit_time = s.hand[0].exit
    agent = s.hand[0].agent
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
    s.slots[at] = s.hand[0]
    return at == head


@inlined
def _new_block(s: Streets) -> int:
    block = s.counts[COUNT_FREE_BLOCK]
    s.counts[COUNT_FREE_BLOCK] = s.blocks[block].after
    s.counts[COUNT_BLOCKS_USED] = max(s.counts[COUNT_BLOCKS_USED], block + 1)
    return block


@inlined
def add_to_queue(s: Streets, queue: int) -> bool:
    """Put the agent in hand in its place in the order of a queue; True when it is the first now."""
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
    return settle(s, queue, at)


@inlined
def take_head(s: Streets, queue: int) -> None:
    """Take the first agent out of a queue that has one, into the hand."""
    head = s.queues[queue].head
    block = head >> BLOCK_SHIFT
    s.hand[0] = s.slots[head]
    if head == s.queues[queue].tail:
        s.queues[queue].head = -1
        s.queues[queue].tail = -1
    elif head & BLOCK_MASK == BLOCK_MASK:
        s.queues[queue].head = s.blocks[block].after << BLOCK_SHIFT
    else:
        s.queues[queue].head = head + 1
        return
    s.blocks[block].after = s.counts[COUNT_FREE_BLOCK]
    s.counts[COUNT_FREE_BLOCK] = block


@inlined
def lay_down(s: Streets, at: int) -> None:
    """Bring the record of the agent in a slot up to date; slot -1 is the hand."""
    slot = s.slots[at] if at >= 0 else s.hand[0]
    agent = slot.agent
    s.agents[agent].exit = slot.exit
    s.agents[agent].table = slot.table
    s.agents[agent].state = slot.state


@compiled
def pick_up(s: Streets, agent: int) -> None:
    """Take an agent who is in no queue into the hand."""
    s.hand[0].agent = agent
    s.hand[0].exit = s.agents[agent].exit
    s.hand[0].table = s.agents[agent].table
    s.hand[0].group = s.agents[agent].group
    s.hand[0].state = s.agents[agent].state
