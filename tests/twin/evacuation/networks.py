"""Small street networks and populations for tests, built in code."""

from __future__ import annotations

import numpy as np

from twin.network import EdgeKind, StreetNetwork
from twin.population import Population


def network(nodes, edges, *, lengths=None, widths=1.0, kinds=EdgeKind.STREET, pace=None) -> StreetNetwork:
    """Straight edges between nodes (n, 2 or 3); lengths default to the distance."""
    nodes = np.asarray(nodes, float)
    if nodes.shape[1] == 2:
        nodes = np.column_stack([nodes, np.zeros(len(nodes))])
    edges = np.asarray(edges, np.int32).reshape(-1, 2)
    straight = np.linalg.norm(nodes[edges[:, 1]] - nodes[edges[:, 0]], axis=1)
    n = len(edges)
    return StreetNetwork(
        node_xyz=nodes,
        edge_from=edges[:, 0],
        edge_to=edges[:, 1],
        edge_length=straight if lengths is None else np.broadcast_to(np.asarray(lengths, float), n).copy(),
        edge_width=np.broadcast_to(np.asarray(widths, float), n).copy(),
        edge_kind=np.broadcast_to(np.asarray(kinds, np.uint8), n).copy(),
        edge_offsets=np.arange(n + 1) * 2,
        edge_vertices=nodes[edges].reshape(-1, 3),
        edge_pace=pace,
    )


def corridor(lengths, widths) -> StreetNetwork:
    """Links in a row along x."""
    x = np.concatenate([[0.0], np.cumsum(lengths)])
    nodes = np.column_stack([x, np.zeros(len(x))])
    ids = np.arange(len(lengths))
    return network(nodes, np.column_stack([ids, ids + 1]), widths=widths)


def grid_network(nx, ny, spacing=40.0, width=3.0) -> StreetNetwork:
    """A square grid of streets; node (i, j) is row j * nx + i."""
    x, y = np.meshgrid(np.arange(nx) * spacing, np.arange(ny) * spacing)
    ids = np.arange(nx * ny).reshape(ny, nx)
    east = np.column_stack([ids[:, :-1].ravel(), ids[:, 1:].ravel()])
    north = np.column_stack([ids[:-1].ravel(), ids[1:].ravel()])
    return network(np.column_stack([x.ravel(), y.ravel()]), np.concatenate([east, north]), widths=width)


def people_at(xy, speed=1.2, group=0, building=-1, **more) -> Population:
    """People who stand at points (n, 2)."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    n = len(xy)
    return Population(
        building=np.broadcast_to(np.asarray(building, np.int32), n).copy(),
        xy=xy,
        group=np.broadcast_to(np.asarray(group, np.uint8), n).copy(),
        speed=np.broadcast_to(np.asarray(speed, np.float32), n).copy(),
        **more,
    )
