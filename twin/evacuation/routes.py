"""Ways through the network: directed links, their cost for each class of walker, next-link tables."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import BoolArray, FloatArray, Int32Array, IntegerArray
from twin.evacuation.relations import STAIRS, CrowdRelation
from twin.kernels.streets.state import Graph, Water
from twin.network import EdgeKind, StreetNetwork

__all__ = ["DirectedLinks", "WalkerClass", "dry_water", "link_cost", "links_from_streets", "route_table"]


class DirectedLinks(NamedTuple):
    """Both directions of every edge: link 2e runs from edge_from[e] to edge_to[e], 2e + 1 back.

    from_node, to_node : (n_links,) int32
    length : (n_links,) float64 [m]
    pace_factor : (n_links,) float64, share of the free speed (stairs)
    flow : (n_links,) float64, people through the end [1/s]
    is_stairs, is_closed : (n_links,) bool; closed has no width
    graph : links that enter each node
    """

    from_node: Int32Array
    to_node: Int32Array
    length: FloatArray
    pace_factor: FloatArray
    flow: FloatArray
    is_stairs: BoolArray
    is_closed: BoolArray
    graph: Graph


class WalkerClass(NamedTuple):
    """People who see the same links as open: free speed [m/s] for choosing ways, and their limits."""

    speed: float
    depth: float
    force: float
    takes_stairs: bool


def dry_water(n_edges: int) -> Water:
    """No water anywhere."""
    no = np.zeros(n_edges, bool)
    return Water(np.zeros(n_edges), np.zeros(n_edges), np.ones(n_edges), no, no)


def _stairs_factors(streets: StreetNetwork) -> tuple[FloatArray, FloatArray]:
    """Speed share and specific flow of both directions of stairs; their mean where heights are unknown."""
    rise = streets.node_xyz[streets.edge_to, 2] - streets.node_xyz[streets.edge_from, 2]
    up = np.stack([rise > 0.0, rise < 0.0], axis=1)
    level = ~(np.isfinite(rise) & (rise != 0.0))[:, None]
    pace = np.where(up, STAIRS["up_speed"], STAIRS["down_speed"])
    flow = np.where(up, STAIRS["up_flow"], STAIRS["down_flow"])
    pace = np.where(level, (STAIRS["up_speed"] + STAIRS["down_speed"]) / 2.0, pace)
    flow = np.where(level, (STAIRS["up_flow"] + STAIRS["down_flow"]) / 2.0, flow)
    return pace, flow


def links_from_streets(streets: StreetNetwork, relation: CrowdRelation) -> DirectedLinks:
    """Directed links of a street network under a crowd relation."""
    n = streets.n_edges
    ends = np.stack([streets.edge_from, streets.edge_to], axis=1).astype(np.int32)
    is_stairs = np.repeat(streets.edge_kind == EdgeKind.STAIRS, 2)
    stairs_pace, stairs_flow = _stairs_factors(streets)
    pace = np.where(is_stairs, stairs_pace.ravel(), 1.0)
    specific = np.where(is_stairs, np.minimum(stairs_flow.ravel(), relation.specific_flow), relation.specific_flow)
    if streets.edge_pace is not None:
        pace = np.asarray(streets.edge_pace, np.float64).ravel()
    from_node = np.ascontiguousarray(ends.ravel())
    to_node = ends[:, ::-1].ravel()
    in_links = np.argsort(to_node, kind="stable").astype(np.int32)
    in_offsets = np.zeros(streets.n_nodes + 1, np.int64)
    np.cumsum(np.bincount(to_node, minlength=streets.n_nodes), out=in_offsets[1:])
    width = np.repeat(streets.edge_width, 2)
    return DirectedLinks(
        from_node=from_node,
        to_node=np.ascontiguousarray(to_node),
        length=np.repeat(np.asarray(streets.edge_length, np.float64), 2),
        pace_factor=pace,
        flow=specific * width,
        is_stairs=is_stairs,
        is_closed=np.repeat(streets.edge_width <= 0.0, 2) if n else np.zeros(0, bool),
        graph=Graph(in_offsets, in_links, from_node),
    )


def link_cost(links: DirectedLinks, walker: WalkerClass, water: Water, delay: FloatArray | None = None) -> FloatArray:
    """Walking time of every link for a class of walkers [s]; inf where it is closed to them."""
    speed = walker.speed * links.pace_factor * np.repeat(water.speed_factor, 2)
    cost = links.length / speed
    if delay is not None:
        cost = cost + delay
    shut = water.is_closed | (water.depth > walker.depth) | (water.force > walker.force)
    closed = links.is_closed | np.repeat(shut, 2)
    if not walker.takes_stairs:
        closed = closed | links.is_stairs
    return np.where(closed, np.inf, cost)


def route_table(links: DirectedLinks, cost: FloatArray, targets: IntegerArray) -> tuple[Int32Array, FloatArray]:
    """Next link (n_nodes,) int32 towards the cheapest target, and the cost (n_nodes,) to it.

    -1 at a target, -2 and inf without a way.
    """
    from twin.kernels.streets.routing import nearest_target

    n_nodes = len(links.graph.in_offsets) - 1
    out_link = np.empty(n_nodes, np.int32)
    out_cost = np.empty(n_nodes)
    nearest_target(links.graph, cost, np.asarray(targets, np.int32), out_link, out_cost)
    return out_link, out_cost
