"""Most people who can be in shelters by each time, whatever the plan: an upper bound of every run.

A maximum flow over time on the very network the street model runs on, solved by `twin.kernels.streets.arrival_flow`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, Int32Array, IntArray, IntegerArray
from twin.errors import InputError
from twin.evacuation.prepare import Prepared
from twin.evacuation.routes import WalkerClass, dry_water, link_cost, route_table
from twin.evacuation.water import water_at

if TYPE_CHECKING:
    from twin.kernels.streets.arrival_flow import ArrivalFlow, BinnedLinks

__all__ = ["earliest_arrivals"]


def _bound_bin(p: Prepared, travel: FloatingArray, n_bins: int) -> float:
    """Width of a time bin: half the clearance span over the number of bins, at least a quarter link. [s]"""
    fastest = float(p.population.speed.max()) * p.scenario.speed_factor
    cost = link_cost(p.links, WalkerClass(fastest, np.inf, np.inf, True), dry_water(p.streets.n_edges))
    reach = route_table(p.links, cost, p.shelter_node)[1][p.start]
    far = float(np.max(reach[np.isfinite(reach)], initial=1.0))
    return max(far * 1.5 / n_bins, float(np.median(travel)) / 4.0)


def earliest_arrivals(
    p: Prepared, *, time: FloatArray | None = None, bin_width: float | None = None, n_times: int = 8
) -> tuple[FloatArray, IntArray]:
    """Most people who can be in shelters by each time, whatever the plan: an upper bound of every run.

    Max-flow on the time-expanded network: everybody ready at the alert, walking at the speed of the
    fastest person, links passing what their width lets through, waiting without limit at crossings,
    shelters no fuller than their capacity, the hazard closing links. That water slows people and closes shelters is
    left out: the bound stays above every run. Travel times are rounded down
    to whole bins and capacities up, so the bound holds exactly; wider bins make it looser, never wrong.

    Parameters
    ----------
    time : (n,) times after the alert; chosen when None [s]
    bin_width : of the expansion [s]; chosen when None

    Returns
    -------
    time, people : (n,) [s on the clock of the hazard], (n,) int64

    References
    ----------
    Gale (1959): with one sink an earliest-arrival flow attains the greatest flow for all times at once. So the flow
    of each time is the start of the search for that of the next.
    """
    fastest = WalkerClass(float(p.population.speed.max()) * p.scenario.speed_factor, *_widest_limits(p))
    dry = link_cost(p.links, fastest, dry_water(p.streets.n_edges))
    travel = dry[np.isfinite(dry)]
    if not len(travel):
        raise InputError("every link is closed; nobody can reach a shelter")
    width = bin_width if bin_width is not None else _bound_bin(p, travel, 60)
    if time is None:
        last = int(np.ceil(_clearance_guess(p, dry) / width))
        time = np.unique(np.linspace(1, max(last, 2), n_times).astype(int)) * width
    bins = np.floor(np.asarray(time) / width + 1e-9).astype(np.int64) + 1
    people = _flows_over_time(p, fastest, dry, width, bins)
    return p.scenario.alert_time + np.asarray(time, float), np.maximum.accumulate(people)


def _widest_limits(p: Prepared) -> tuple[float, float, bool]:
    present = np.unique(p.population.group)
    limits = p.limits[present]
    return float(limits[:, 0].max()), float(limits[:, 1].max()), bool(limits[:, 3].any())


def _clearance_guess(p: Prepared, cost: FloatArray) -> float:
    """Free walking time of the farthest plus the time the links into shelters need for all. [s]"""
    reach = route_table(p.links, cost, p.shelter_node)[1][p.start]
    last_links = np.isin(p.links.to_node, p.shelter_node)
    flow = float(p.links.flow[last_links].sum())
    return float(np.max(reach[np.isfinite(reach)], initial=1.0)) + (len(p.population) / flow if flow else 0.0)


def _open_in_bins(p: Prepared, walker: WalkerClass, width: float, n_bins: int) -> BoolArray:
    """(n_bins, n_links) bool: one may enter at some moment of the bin."""
    n_links = len(p.links.length)
    is_open = np.isfinite(link_cost(p.links, walker, dry_water(p.streets.n_edges)))
    if p.hazard is None:
        return np.broadcast_to(is_open, (n_bins, n_links))
    allowed = np.empty((n_bins, n_links), bool)
    closed = p.scenario.unknown_water == "closed"
    starts = p.scenario.alert_time + np.arange(n_bins) * width
    for k in range(n_bins):  # open at any moment of the bin keeps the bound a bound
        first = int(np.searchsorted(p.hazard.time, starts[k], side="right")) - 1
        last = int(np.searchsorted(p.hazard.time, starts[k] + width, side="left")) - 1
        allowed[k] = False
        for interval in range(first, max(first, last) + 1):
            water = water_at(p.hazard, interval, p.streets.n_edges, unknown_closed=closed)
            allowed[k] |= np.isfinite(link_cost(p.links, walker, water))
    return allowed & is_open


def _flows_over_time(
    p: Prepared, walker: WalkerClass, cost: FloatingArray, width: float, bins: IntegerArray
) -> IntArray:
    """Greatest number (n,) who can arrive within each number of bins."""
    from twin.kernels.streets.arrival_flow import extend_flow

    most = int(bins.max(initial=0))
    if most < 1:
        return np.zeros(len(bins), np.int64)
    links, supply, room = _binned_network(p, walker, cost, width, most)
    flow = _empty_flow(links, supply, room)
    people = np.zeros(len(bins), np.int64)
    for n in np.unique(bins[bins >= 1]):
        extend_flow(links, flow, int(n))
        people[bins == n] = int((room - flow.room).sum(dtype=np.int64))
    return people


def _binned_network(
    p: Prepared, walker: WalkerClass, cost: FloatingArray, width: float, n_bins: int
) -> tuple[BinnedLinks, Int32Array, Int32Array]:
    """Links in bins, people (n_bins, n_nodes) who set out in each bin, and room (n_pools,) in the shelters.

    Nodes with one link, as the entrances of buildings are, are left out: their people set out from its other end, as
    fast as the link lets them through.
    """
    from twin.kernels.streets.arrival_flow import BinnedLinks

    links, n_nodes, total = p.links, p.streets.n_nodes, len(p.population)
    use = np.flatnonzero(np.isfinite(cost) & (links.from_node != links.to_node))
    start, end = links.from_node[use], links.to_node[use]
    lag = np.floor(cost[use] / width + 1e-9).astype(np.int64)
    capacity = np.minimum(np.floor(links.flow[use] * width + 1e-9) + 1.0, total).astype(np.int32)
    lag = np.minimum(lag, n_bins).astype(np.int32)
    is_open = _open_in_bins(p, walker, width, n_bins)[:, use]
    people = np.bincount(p.start, minlength=n_nodes)
    places = np.bincount(p.shelter_node, weights=np.minimum(p.capacity, total), minlength=n_nodes)
    room: Int32Array = np.minimum(places, total).astype(np.int32)
    exit_link = _exit_links(start, end, room)
    way = exit_link[exit_link >= 0]
    leaf = np.flatnonzero(exit_link >= 0)
    supply = np.zeros((n_bins, n_nodes), np.int32)
    supply[0] = people
    supply[0, leaf] = 0
    _set_out(supply, people[leaf], end[way], lag[way], capacity[way], is_open[:, way])
    kept = np.flatnonzero(exit_link < 0)
    row = np.full(n_nodes, -1, np.int32)
    row[kept] = np.arange(len(kept), dtype=np.int32)
    inner = np.flatnonzero((row[start] >= 0) & (row[end] >= 0))
    inner = inner[np.argsort(row[start[inner]], kind="stable")]
    start, end = row[start[inner]], row[end[inner]]
    pool_node = np.flatnonzero(room[kept]).astype(np.int32)
    pool_at = np.full(len(kept), -1, np.int32)
    pool_at[pool_node] = np.arange(len(pool_node), dtype=np.int32)
    binned = BinnedLinks(
        leaving=_offsets(start, len(kept)),
        entering_offsets=_offsets(end, len(kept)),
        entering=np.argsort(end, kind="stable").astype(np.int32),
        from_node=start,
        to_node=end,
        lag=lag[inner],
        capacity=capacity[inner],
        is_open=np.ascontiguousarray(is_open[:, inner]),
        pool_node=pool_node,
        pool_at=pool_at,
    )
    return binned, np.ascontiguousarray(supply[:, kept]), room[kept][pool_node]


def _offsets(rows: IntegerArray, n: int) -> Int32Array:
    offsets = np.zeros(n + 1, np.int32)
    np.cumsum(np.bincount(rows, minlength=n), out=offsets[1:])
    return offsets


def _exit_links(start: Int32Array, end: Int32Array, room: Int32Array) -> IntArray:
    """The only link (n_nodes,) of nodes without shelter that are connected to one other node, there and back; else -1.

    Of two nodes that are connected to each other only, both stay.
    """
    n_nodes = len(room)
    out_link, in_link = np.full(n_nodes, -1), np.full(n_nodes, -1)
    rows = np.arange(len(start))
    out_link[start], in_link[end] = rows, rows
    is_single = (np.bincount(start, minlength=n_nodes) == 1) & (np.bincount(end, minlength=n_nodes) <= 1) & (room == 0)
    only = np.flatnonzero(is_single)
    other = end[out_link[only]]
    back = in_link[only]
    good = ((back < 0) | (start[back] == other)) & ~is_single[other]
    found = np.full(n_nodes, -1)
    found[only[good]] = out_link[only[good]]
    return found


def _set_out(
    supply: Int32Array, people: IntArray, end: Int32Array, lag: Int32Array, capacity: Int32Array, is_open: BoolArray
) -> None:
    """Add the people (n,) behind links to `supply` (n_bins, n_nodes) where and when they leave these."""
    left = people.copy()
    for k in range(len(supply)):
        now = np.where(is_open[k], np.minimum(left, capacity), 0)
        left -= now
        out = k + lag
        row = np.flatnonzero((now > 0) & (out < len(supply)))
        np.add.at(supply, (out[row], end[row]), now[row].astype(np.int32))
        if not left.any():
            break


def _empty_flow(links: BinnedLinks, supply: Int32Array, room: Int32Array) -> ArrivalFlow:
    """Nobody has moved; `supply` waits at its places."""
    from twin.kernels.streets.arrival_flow import ArrivalFlow

    n_bins, n_pools = len(supply), len(room)
    n_places = supply.size + n_pools
    return ArrivalFlow(
        on_link=np.zeros((n_bins, len(links.lag)), np.int32),
        waiting=np.zeros(supply.size, np.int32),
        into_pool=np.zeros((n_bins, n_pools), np.int32),
        room=room.copy(),
        excess=np.concatenate([supply.ravel(), np.zeros(n_pools, np.int32)]),
        distance=np.zeros(n_places, np.int32),
        reached=np.zeros(n_places, np.int32),
        active=np.zeros(n_places, np.int32),
        is_active=np.zeros(n_places, bool),
        line=np.zeros(2, np.int64),
    )
