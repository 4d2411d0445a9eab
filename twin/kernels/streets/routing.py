"""Shortest ways to the nearest target, and the latest time one may leave, on directed links.

Both run backwards from the targets over the links that enter a node (`in_offsets`, `in_links`,
compressed rows), with a binary heap in two arrays.
"""

from __future__ import annotations

import numpy as np

from twin.kernels.compiled import njit

__all__ = ["latest_departure", "nearest_target"]

Array = np.ndarray


@njit(cache=True, nogil=True, error_model="numpy")
def _push(keys: Array, nodes: Array, n: int, key: float, node: int) -> int:
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


@njit(cache=True, nogil=True, error_model="numpy")
def _pop(keys: Array, nodes: Array, n: int) -> int:
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


@njit(cache=True, nogil=True, error_model="numpy")
def nearest_target(
    in_offsets: Array,
    in_links: Array,
    from_node: Array,
    cost: Array,
    targets: Array,
    start_cost: Array,
    out_link: Array,
    out_cost: Array,
) -> None:
    """Cost to the cheapest target and the link to take, for every node.

    in_offsets (n_nodes + 1,), in_links (n_links,): links that enter each node.
    from_node, cost (n_links,): start node and cost of each link; inf closes it.
    targets, start_cost (n_targets,): node and cost on arrival.
    out_link (n_nodes,) int32: link to take, -1 at a target, -2 without a way. Of equal ways the
    lower link number is taken, so the answer does not depend on the order of the search.
    out_cost (n_nodes,) float64: inf without a way.
    """
    out_cost[:] = np.inf
    out_link[:] = -2
    room = len(in_links) + len(targets) + 1
    keys = np.empty(room)
    nodes = np.empty(room, np.int32)
    n = 0
    for i in range(len(targets)):
        node = targets[i]
        if start_cost[i] < out_cost[node]:
            out_cost[node] = start_cost[i]
            out_link[node] = -1
            n = _push(keys, nodes, n, start_cost[i], node)
    while n > 0:
        here = keys[0]
        node = nodes[0]
        n = _pop(keys, nodes, n)
        if here > out_cost[node]:
            continue
        for i in range(in_offsets[node], in_offsets[node + 1]):
            link = in_links[i]
            total = here + cost[link]
            start = from_node[link]
            if total < out_cost[start]:
                out_cost[start] = total
                out_link[start] = link
                n = _push(keys, nodes, n, total, start)
            elif total == out_cost[start] and link < out_link[start] and total < np.inf:
                out_link[start] = link


@njit(cache=True, nogil=True, error_model="numpy")
def _latest_entry(length: float, time: Array, speed: Array, before: float, arrival: float) -> float:
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


@njit(cache=True, nogil=True, error_model="numpy")
def latest_departure(
    in_offsets: Array,
    in_links: Array,
    from_node: Array,
    length: Array,
    before: Array,
    time: Array,
    speed: Array,
    targets: Array,
    out: Array,
) -> None:
    """Latest time one may be at each node and still reach a target alive.

    length, before (n_links,): length [m] and speed before the first hazard time [m/s].
    time (n_times,), speed (n_links, n_times): see `_latest_entry`.
    out (n_nodes,) float64: [s]; inf: always safe, -inf: no way at any time.
    """
    out[:] = -np.inf
    room = len(in_links) + len(targets) + 1
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
        for i in range(in_offsets[node], in_offsets[node + 1]):
            link = in_links[i]
            start = from_node[link]
            if out[start] == np.inf:
                continue
            entry = _latest_entry(length[link], time, speed[link], before[link], here)
            if entry > out[start]:
                out[start] = entry
                n = _push(keys, nodes, n, -entry, start)
