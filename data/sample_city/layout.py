"""Where things stand: the street grid, the blocks, and one lot for every building."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from data.sample_city import landscape as land

Array = np.ndarray

BLOCK_U, BLOCK_V = 120.0, 90.0
AVENUE_WIDTH, STREET_WIDTH, MAIN_STREET_WIDTH = 8.0, 6.0, 10.0
LOTS_ACROSS = 5
VILLAGE = 250
SIZES = {"village": VILLAGE, "town": 2_000, "city": 20_000}


@dataclass(frozen=True)
class Streets:
    """Street grid: nodes where an avenue meets a street, edges between neighbours.

    node_uv : (n_nodes, 2)
    node_width : (n_nodes, 2) east-west and north-south extent of the crossing. [m]
    edge_from, edge_to : (n_edges,) node rows, west to east or south to north
    edge_width : (n_edges,) [m]
    edge_kind : (n_edges,) "street", "avenue", "bridge", "underpass"
    """

    node_uv: Array
    node_width: Array
    edge_from: Array
    edge_to: Array
    edge_width: Array
    edge_kind: Array

    @property
    def degree(self) -> Array:
        """Number of edges that meet at every node."""
        ends = np.concatenate([self.edge_from, self.edge_to])
        return np.bincount(ends, minlength=len(self.node_uv))


@dataclass(frozen=True)
class Layout:
    """The plan of a city of n_buildings.

    avenues, streets : u of the north-south lines, v of the east-west lines, increasing
    network : Streets
    blocks : (n_blocks, 2) column and row of every block that is built upon
    """

    n_buildings: int
    avenues: Array
    streets: Array
    network: Streets
    blocks: Array

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """u0, v0, u1, v1 of the outermost road edges, with 16 m of land around."""
        return (
            float(self.avenues[0]) - 20,
            float(self.streets[0]) - 20,
            float(self.avenues[-1]) + 20,
            float(self.streets[-1]) + 20,
        )


def street_width(v: Array) -> Array:
    """Width of the east-west street at v; those with a bridge or an underpass are wide. [m]"""
    period = land.STREET_PERIOD
    main = (np.isclose(np.mod(v - land.BRIDGE_V, period), 0)) | (np.isclose(np.mod(v - land.UNDERPASS_V, period), 0))
    return np.where(main, MAIN_STREET_WIDTH, STREET_WIDTH)


def plan(n_buildings: int) -> Layout:
    """Street grid and blocks for at least n_buildings, with room to spare."""
    rows, columns = 9, 6
    if n_buildings > VILLAGE:
        # 10 lots a block, about 70 % of them used.
        blocks = max(54, math.ceil(n_buildings / 7.0))
        rows = max(9, round(math.sqrt(blocks * BLOCK_U / BLOCK_V)))
        columns = max(6, math.ceil(blocks / rows))
    west, east = columns // 2 - 1, columns - columns // 2 - 1
    avenues = np.concatenate(
        [
            land.WEST_AVENUE - BLOCK_U * np.arange(west, 0, -1),
            [land.WEST_AVENUE, land.EAST_AVENUE, 0.0, 120.0, 240.0],
            240.0 + BLOCK_U * np.arange(1, east + 1),
        ]
    )
    # Street lines lie at odd multiples of 45 m, balanced around zero.
    first = -(rows // 2) * BLOCK_V - (45.0 if rows % 2 else 0.0)
    streets = first + BLOCK_V * np.arange(rows + 1)
    if not rows % 2:
        streets = streets + 45.0
    river = int(np.flatnonzero(avenues == land.WEST_AVENUE)[0])
    rail = int(np.flatnonzero(avenues == 120.0)[0])
    built = [c for c in range(len(avenues) - 1) if c not in (river, rail)]
    blocks_list = [(c, r) for r in range(len(streets) - 1) for c in built]
    return Layout(n_buildings, avenues, streets, _network(avenues, streets, river, rail), np.array(blocks_list))


def _network(avenues: Array, streets: Array, river: int, rail: int) -> Streets:
    n_u, n_v = len(avenues), len(streets)
    node = np.arange(n_u * n_v).reshape(n_v, n_u)
    uv = np.stack(np.meshgrid(avenues, streets), axis=-1).reshape(-1, 2)
    widths = street_width(streets)
    node_width = np.stack([np.full(n_u * n_v, AVENUE_WIDTH), np.repeat(widths, n_u)], axis=1)
    edges: list[tuple[int, int, float, str]] = []
    period = land.STREET_PERIOD
    for j, v in enumerate(streets):
        is_bridge = abs((v - land.BRIDGE_V) % period) < 1e-6
        is_underpass = abs((v - land.UNDERPASS_V) % period) < 1e-6
        for i in range(n_u - 1):
            kind = "street"
            if i == river:
                if not is_bridge:
                    continue
                kind = "bridge"
            if i == rail:
                if not is_underpass:
                    continue
                kind = "underpass"
            edges.append((int(node[j, i]), int(node[j, i + 1]), float(widths[j]), kind))
    for i in range(n_u):
        for j in range(n_v - 1):
            edges.append((int(node[j, i]), int(node[j + 1, i]), AVENUE_WIDTH, "avenue"))
    return Streets(
        uv,
        node_width,
        np.array([e[0] for e in edges]),
        np.array([e[1] for e in edges]),
        np.array([e[2] for e in edges]),
        np.array([e[3] for e in edges]),
    )


def block_rectangle(layout: Layout, blocks: Array) -> Array:
    """(n, 4) u0, v0, u1, v1 of the land inside the roads around each block."""
    column, row = blocks[:, 0], blocks[:, 1]
    half = street_width(layout.streets) / 2
    return np.stack(
        [
            layout.avenues[column] + AVENUE_WIDTH / 2,
            layout.streets[row] + half[row],
            layout.avenues[column + 1] - AVENUE_WIDTH / 2,
            layout.streets[row + 1] - half[row + 1],
        ],
        axis=1,
    )


def lots(layout: Layout, blocks: Array) -> tuple[Array, Array, Array]:
    """Lots of the blocks: rectangle (n, 4), side of the street (-1 south, 1 north), row in blocks."""
    rectangle = block_rectangle(layout, blocks)
    width = (rectangle[:, 2] - rectangle[:, 0] - 4.0) / LOTS_ACROSS
    out, sides, rows = [], [], []
    for k in range(LOTS_ACROSS):
        u0 = rectangle[:, 0] + 2.0 + k * width
        middle = (rectangle[:, 1] + rectangle[:, 3]) / 2
        for side, v0, v1 in ((-1, rectangle[:, 1], middle), (1, middle, rectangle[:, 3])):
            out.append(np.stack([u0, v0, u0 + width, v1], axis=1))
            sides.append(np.full(len(rectangle), side))
            rows.append(np.arange(len(rectangle)))
    return np.concatenate(out), np.concatenate(sides), np.concatenate(rows)


def mesh_code(latitude: Array, longitude: Array, digits: int = 8) -> Array:
    """Standard grid-square code (JIS X 0410): 6 digits second, 8 digits third mesh; as integers."""
    latitude, longitude = np.asarray(latitude, float), np.asarray(longitude, float)
    p = np.floor(latitude * 1.5)
    u = np.floor(longitude - 100)
    code = p * 100 + u
    rest_lat = latitude * 1.5 - p
    rest_lon = longitude - 100 - u
    q, w = np.floor(rest_lat * 8), np.floor(rest_lon * 8)
    code = code * 100 + q * 10 + w
    if digits == 8:
        r, x = np.floor((rest_lat * 8 - q) * 10), np.floor((rest_lon * 8 - w) * 10)
        code = code * 100 + r * 10 + x
    return code.astype(np.int64)
