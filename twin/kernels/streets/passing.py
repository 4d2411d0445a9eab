"""Pairing heap of the agents in one queue, ordered by (exit, agent): who reaches the end first leaves first.

The heap lives in two fields of the agents themselves, so a city of queues costs eight bytes an
agent. Insertion is O(1), removal O(log n) amortised; n is the people on one link.
"""

from __future__ import annotations

from twin.kernels.streets.state import compiled

__all__ = ["add_to_queue", "remove_head"]


@compiled
def _meld(agents, a, b):
    if agents[b].exit < agents[a].exit or (agents[b].exit == agents[a].exit and b < a):
        a, b = b, a
    agents[b].sibling = agents[a].child
    agents[a].child = b
    return a


@compiled
def add_to_queue(agents, root, agent):
    """Root after `agent` has joined the heap at `root` (-1 for an empty one)."""
    agents[agent].child = -1
    agents[agent].sibling = -1
    if root < 0:
        return agent
    return _meld(agents, root, agent)


@compiled
def remove_head(agents, root):
    """Root after the first agent has left; -1 when nobody remains."""
    first = agents[root].child
    agents[root].child = -1
    if first < 0:
        return -1
    pairs = -1
    while first >= 0:
        a = first
        b = agents[a].sibling
        if b < 0:
            agents[a].sibling = pairs
            pairs = a
            break
        first = agents[b].sibling
        agents[a].sibling = -1
        agents[b].sibling = -1
        a = _meld(agents, a, b)
        agents[a].sibling = pairs
        pairs = a
    root = pairs
    pairs = agents[root].sibling
    agents[root].sibling = -1
    while pairs >= 0:
        after = agents[pairs].sibling
        agents[pairs].sibling = -1
        root = _meld(agents, root, pairs)
        pairs = after
    return root
