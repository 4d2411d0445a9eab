"""Shortest ways to the nearest target, and the latest time one may leave, on directed links.

Both run backwards from the targets over the links that enter a node (`in_offsets`, `in_links`,
compressed rows), with a binary heap in two arrays.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import FloatArray, Int32Array
from twin.kernels.streets.decorators import allocating, inlined, kernel
from twin.kernels.streets.state import Graph, LinkSpeeds

__all__ = ["latest_departure", "nearest_target"]


@kernel
def _push(keys: FloatArray, nodes: Int32Array, n: int, key: float, node: int) -> int:
    i = n
    while i > 0:
        up = (i - 1) >> 1
        if keys[up] <= key:
            break
        keys[i] = keys[up]
        nodes[i] = nodes[up]
        i = up
    keys[i] = key
    nodes[i] = node
    return n + 1


@kernel
def _pop(keys: FloatArray, nodes: Int32Array, n: int) -> int:
    n -= 1
    key = keys[n]
    node = nodes[n]
    i = 0
    while True:
        down = 2 * i + 1
        if down >= n:
            break
        if down + 1 < n and keys[down + 1] < keys[down]:
            down += 1
        if key <= keys[down]:
            break
        keys[i] = keys[down]
        nodes[i] = nodes[down]
        i = down
    keys[i] = key
    nodes[i] = node
    return n


@inlined
def _is_dead_end(graph: Graph, start: int, node: int) -> bool:
    """Whether `start` is entered from `node` only: no way to a target leads through it, as with most entrances."""
    first = graph.in_offsets[start]
    n = graph.in_offsets[start + 1] - first
    return n == 0 or (n == 1 and graph.from_node[graph.in_links[first]] == node)


@allocating
def nearest_target(
    graph: Graph, cost: FloatArray, targets: Int32Array, out_link: Int32Array, out_cost: FloatArray
) -> None:
    """Cost to the cheapest target and the link to take, for every node.

    cost : (n_links,), inf closes a link; targets : (n_targets,) nodes
    out_link : (n_nodes,), link to take, -1 at a target, -2 without a way. Of equal ways the
        lower link number is taken, so the answer does not depend on the order of the search.
    out_cost : (n_nodes,), inf without a way
    """
    out_cost[:] = np.inf
    out_link[:] = -2
    room = len(graph.in_links) + len(targets) + 1
    keys = np.empty(room)
    nodes = np.empty(room, np.int32)
    n = 0
    for i in range(len(targets)):
        node = targets[i]
        if out_link[node] != -1:
            out_cost[node] = 0.0
            out_link[node] = -1
            n = _push(keys, nodes, n, 0.0, node)
    while n > 0:
        here = keys[0]
        node = nodes[0]
        n = _pop(keys, nodes, n)
        if here > out_cost[node]:
            continue
        for i in range(graph.in_offsets[node], graph.in_offsets[node + 1]):
            link = graph.in_links[i]
            total = here + cost[link]
            start = graph.from_node[link]
            if total < out_cost[start]:
                out_cost[start] = total
                out_link[start] = link
                if not _is_dead_end(graph, start, node):
                    n = _push(keys, nodes, n, total, start)
            elif total == out_cost[start] and link < out_link[start] and total < np.inf:
                out_link[start] = link


@kernel
def _latest_entry(length: float, time: FloatArray, speed: FloatArray, before: float, arrival: float) -> float:
    """Latest time to enter a link and be through at `arrival`; -inf when there is none.

    speed (n_times,): walking speed on the link in each interval, 0 where impassable; `before`
    holds until time[0]. Nobody may be on the link while it is impassable.
    """
    k = len(time) - 1
    while k >= 0 and time[k] >= arrival:
        k -= 1
    rest = length
    leaves = arrival
    while k >= 0:
        if speed[k] <= 0.0:
            leaves = time[k]
            rest = length
        elif leaves == np.inf:
            return np.inf
        else:
            way = (leaves - time[k]) * speed[k]
            if way >= rest:
                return leaves - rest / speed[k]
            rest -= way
            leaves = time[k]
        k -= 1
    if before <= 0.0:
        return -np.inf
    return leaves - rest / before


@allocating
def latest_departure(graph: Graph, speeds: LinkSpeeds, targets: Int32Array, out: FloatArray) -> None:
    """Latest time one may be at each node and still reach a target alive.

    out : (n_nodes,) [s]; inf: always safe, -inf: no way at any time
    """
    out[:] = -np.inf
    room = len(graph.in_links) + len(targets) + 1
    keys = np.empty(room)
    nodes = np.empty(room, np.int32)
    n = 0
    for node in targets:
        if out[node] < np.inf:
            out[node] = np.inf
            n = _push(keys, nodes, n, -np.inf, node)
    while n > 0:
        here = -keys[0]
        node = nodes[0]
        n = _pop(keys, nodes, n)
        if here < out[node]:
            continue
        for i in range(graph.in_offsets[node], graph.in_offsets[node + 1]):
            link = graph.in_links[i]
            start = graph.from_node[link]
            if out[start] == np.inf:
                continue
            entry = _latest_entry(speeds.length[link], speeds.time, speeds.speed[link], speeds.before[link], here)
            if entry > out[start]:
                out[start] = entry
                n = _push(keys, nodes, n, -entry, start)
