"""Greatest flow into shelters over time: push-relabel on a street network repeated in every time bin.

The expanded network is never built: node v in bin k is place k n_nodes + v, a link entered in bin k leads `lag` bins
on, waiting leads one bin on. After the places of all bins come the pools, one for every node with shelters, which
anybody at the node enters at any time while there is room. People whose arrival is not yet possible stay
where they are (a preflow), so that the flow within more bins continues from that within fewer.

References
----------
Goldberg, Tarjan (1988), A new approach to the maximum-flow problem: distances to the sink, pushes towards it, and
relabelling. Cherkassky, Goldberg (1997), On implementing push-relabel: exact distances from time to time.
"""

from __future__ import annotations

from typing import NamedTuple

from twin.arrays import BoolArray, Int32Array, IntArray
from twin.kernels.streets.decorators import entry, inlined, wide

__all__ = ["ArrivalFlow", "BinnedLinks", "extend_flow"]

_FAR = 2**30  # distance of a place from which no way leads to room in a shelter
_SHARE = 0.5  # pushes per reachable place between two exact distances; 0.2 and 2.0 take 1.3 to 1.4 times the time


class BinnedLinks(NamedTuple):
    """Directed links in bins of time, in the order of the node they leave.

    leaving : (n_nodes + 1,) int32, offsets of the links that leave each node
    entering_offsets, entering : (n_nodes + 1,), (n_links,) int32, links that enter each node
    from_node, to_node : (n_links,) int32
    lag : (n_links,) int32, bins from entering to leaving, 0 within one
    capacity : (n_links,) int32, people a bin
    is_open : (n_bins, n_links) bool, may be entered in this bin
    pool_node : (n_pools,) int32, node of each pool of shelters
    pool_at : (n_nodes,) int32, the pool of each node, -1 for none
    """

    leaving: Int32Array
    entering_offsets: Int32Array
    entering: Int32Array
    from_node: Int32Array
    to_node: Int32Array
    lag: Int32Array
    capacity: Int32Array
    is_open: BoolArray
    pool_node: Int32Array
    pool_at: Int32Array


class ArrivalFlow(NamedTuple):
    """A preflow and what the search for a greater one needs. Places: n_bins x n_nodes, then the pools.

    on_link : (n_bins, n_links) int32, people who enter each link in each bin
    waiting : (n_bins n_nodes,) int32, people who stay at a node into the next bin
    into_pool : (n_bins, n_pools) int32, people who enter a pool in each bin
    room : (n_pools,) int32, people the shelters of a pool can still take
    excess : (n_places,) int32, people at a place who go nowhere yet
    distance : (n_places,) int32, lower bound of the arcs to room in a shelter
    reached, active : (n_places,) int32, places of a search and places to be discharged
    is_active : (n_places,) bool
    line : (2,) int64, first active place and how many there are
    """

    on_link: Int32Array
    waiting: Int32Array
    into_pool: Int32Array
    room: Int32Array
    excess: Int32Array
    distance: Int32Array
    reached: Int32Array
    active: Int32Array
    is_active: BoolArray
    line: IntArray


@inlined
def _reach(flow: ArrivalFlow, n: int, place: int, distance: int) -> int:
    """Add a place to the search, if it was not found before; places found."""
    if flow.distance[place] == _FAR:
        flow.distance[place] = distance
        flow.reached[n] = place
        n += 1
    return n


@inlined
def _exact_distances(links: BinnedLinks, flow: ArrivalFlow, n_bins: int) -> int:
    """Arcs from every place to room in a shelter, by a search backwards from there; places found."""
    n_nodes, n_pools = len(links.pool_at), len(links.pool_node)
    pools = len(flow.excess) - n_pools
    flow.distance[: n_bins * n_nodes] = _FAR
    flow.distance[pools:] = _FAR
    n = 0
    for pool in range(n_pools):
        if flow.room[pool] > 0:
            n = _reach(flow, n, pools + pool, 1)
    at = 0
    while at < n:
        place = wide(flow.reached[at])
        at += 1
        distance = flow.distance[place] + 1
        if place >= pools:
            node = links.pool_node[place - pools]
            for k in range(n_bins):
                n = _reach(flow, n, k * n_nodes + node, distance)
            continue
        k = place // n_nodes
        node = place - k * n_nodes
        if k > 0:
            n = _reach(flow, n, place - n_nodes, distance)
        if k + 1 < n_bins and flow.waiting[place] > 0:
            n = _reach(flow, n, place + n_nodes, distance)
        for i in range(links.entering_offsets[node], links.entering_offsets[node + 1]):
            link = links.entering[i]
            bin_in = k - links.lag[link]
            if bin_in >= 0:
                start = bin_in * n_nodes + links.from_node[link]
                if (
                    flow.distance[start] == _FAR
                    and links.is_open[bin_in, link]
                    and flow.on_link[bin_in, link] < links.capacity[link]
                ):
                    n = _reach(flow, n, start, distance)
        for link in range(links.leaving[node], links.leaving[node + 1]):
            bin_out = k + links.lag[link]
            if bin_out < n_bins and flow.on_link[k, link] > 0:
                n = _reach(flow, n, bin_out * n_nodes + links.to_node[link], distance)
        pool = links.pool_at[node]
        if pool >= 0 and flow.into_pool[k, pool] > 0:
            n = _reach(flow, n, pools + pool, distance)
    return n


@inlined
def _receive(flow: ArrivalFlow, place: int, people: int) -> None:
    """Add people to a place, which is then active."""
    flow.excess[place] += people
    if not flow.is_active[place]:
        flow.is_active[place] = True
        end = flow.line[0] + flow.line[1]
        if end >= len(flow.active):
            end -= len(flow.active)
        flow.active[end] = place
        flow.line[1] += 1


@inlined
def _discharge_pool(links: BinnedLinks, flow: ArrivalFlow, n_bins: int, place: int) -> int:
    """People of a pool into the room that is left; the others back to the bins they came from. Arcs looked at."""
    n_nodes = len(links.pool_at)
    pool = place - (len(flow.excess) - len(links.pool_node))
    node = links.pool_node[pool]
    people = flow.excess[place]
    taken = min(people, flow.room[pool])
    flow.room[pool] -= taken
    people -= taken
    distance = flow.distance[place]
    work = 1
    while people > 0 and distance < _FAR:
        nearest = _FAR
        for k in range(n_bins):
            came = flow.into_pool[k, pool]
            if came > 0:
                start = k * n_nodes + node
                if flow.distance[start] < distance:
                    moved = min(people, came)
                    flow.into_pool[k, pool] -= moved
                    _receive(flow, start, moved)
                    people -= moved
                    if people == 0:
                        break
                else:
                    nearest = min(nearest, flow.distance[start])
        work += n_bins
        if people > 0:
            distance = min(nearest + 1, _FAR)
    flow.distance[place] = distance
    flow.excess[place] = people
    return work


@inlined
def _discharge(links: BinnedLinks, flow: ArrivalFlow, n_bins: int, place: int) -> int:
    """People of a place along all arcs that lead nearer to room, until none are left or no way leads there.

    The arcs: into the pool, along links, waiting, and the reverse of what people did before. Passes over them.
    """
    n_nodes = len(links.pool_at)
    pools = len(flow.excess) - len(links.pool_node)
    k = place // n_nodes
    node = place - k * n_nodes
    pool = links.pool_at[node]
    people = flow.excess[place]
    distance = flow.distance[place]
    work = 0
    while people > 0 and distance < _FAR:
        work += 1
        nearest = _FAR
        if pool >= 0:
            if flow.distance[pools + pool] < distance:
                flow.into_pool[k, pool] += people
                _receive(flow, pools + pool, people)
                people = 0
                break
            nearest = min(nearest, flow.distance[pools + pool])
        for link in range(links.leaving[node], links.leaving[node + 1]):
            bin_out = k + links.lag[link]
            if bin_out < n_bins and links.is_open[k, link]:
                left = links.capacity[link] - flow.on_link[k, link]
                if left > 0:
                    end = bin_out * n_nodes + links.to_node[link]
                    if flow.distance[end] < distance:
                        moved = min(people, left)
                        flow.on_link[k, link] += moved
                        _receive(flow, end, moved)
                        people -= moved
                        if people == 0:
                            break
                    else:
                        nearest = min(nearest, flow.distance[end])
        if people > 0 and k + 1 < n_bins:
            end = place + n_nodes
            if flow.distance[end] < distance:
                flow.waiting[place] += people
                _receive(flow, end, people)
                people = 0
                break
            nearest = min(nearest, flow.distance[end])
        if people > 0 and k > 0 and flow.waiting[place - n_nodes] > 0:
            start = place - n_nodes
            if flow.distance[start] < distance:
                moved = min(people, flow.waiting[start])
                flow.waiting[start] -= moved
                _receive(flow, start, moved)
                people -= moved
            else:
                nearest = min(nearest, flow.distance[start])
        if people > 0:
            for i in range(links.entering_offsets[node], links.entering_offsets[node + 1]):
                link = links.entering[i]
                bin_in = k - links.lag[link]
                if bin_in >= 0:
                    came = flow.on_link[bin_in, link]
                    if came > 0:
                        start = bin_in * n_nodes + links.from_node[link]
                        if flow.distance[start] < distance:
                            moved = min(people, came)
                            flow.on_link[bin_in, link] -= moved
                            _receive(flow, start, moved)
                            people -= moved
                            if people == 0:
                                break
                        else:
                            nearest = min(nearest, flow.distance[start])
        if people > 0:
            distance = min(nearest + 1, _FAR)
    flow.distance[place] = distance
    flow.excess[place] = people
    return work


@inlined
def _activate_reached(flow: ArrivalFlow, n_reached: int) -> None:
    """All places with people and a way to room, nearest first."""
    flow.is_active[:] = False
    flow.line[:] = 0
    for i in range(n_reached):
        if flow.excess[flow.reached[i]] > 0:
            _receive(flow, wide(flow.reached[i]), 0)


@entry
def extend_flow(links: BinnedLinks, flow: ArrivalFlow, n_bins: int) -> None:
    """Make a preflow a greatest one within the first `n_bins` bins; `room` is what is then left in the shelters.

    The flow must use no more bins than these, as that of an earlier call with fewer bins does.
    """
    n_pools = len(links.pool_node)
    pools = len(flow.excess) - n_pools
    while True:
        n_reached = _exact_distances(links, flow, n_bins)
        _activate_reached(flow, n_reached)
        if flow.line[1] == 0:
            return
        work = 0
        while flow.line[1] > 0 and work < _SHARE * n_reached:
            place = wide(flow.active[flow.line[0]])
            flow.line[0] += 1
            if flow.line[0] == len(flow.active):
                flow.line[0] = 0
            flow.line[1] -= 1
            flow.is_active[place] = False
            if place >= pools:
                work += _discharge_pool(links, flow, n_bins, place)
            else:
                work += _discharge(links, flow, n_bins, place)
