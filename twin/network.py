"""StreetNetwork: where people can walk; EdgeHazard: what happens there in time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from twin.errors import InputError

if TYPE_CHECKING:
    import pandas as pd
    from pyproj import CRS

__all__ = ["EdgeHazard", "EdgeKind", "StreetNetwork"]

Array = np.ndarray


class EdgeKind(IntEnum):
    """What an edge is; decides speed and capacity."""

    STREET = 0
    STAIRS = 1
    BRIDGE = 2
    UNDERPASS = 3
    ENTRANCE = 4
    OPEN_SPACE = 5


@dataclass(frozen=True)
class StreetNetwork:
    """Undirected street edges between nodes; both directions may be walked.

    node_xyz : (n_nodes, 3) float64
        z is ground where known, else NaN. [m]
    edge_from, edge_to : (n_edges,) int32
        Node rows.
    edge_length, edge_width : (n_edges,) float64
        Walking length and usable width. [m]
    edge_kind : (n_edges,) uint8
        `EdgeKind`.
    edge_offsets : (n_edges + 1,) int64
        Into edge_vertices.
    edge_vertices : (n, 3) float64
        The drawn line of each edge from edge_from to edge_to. [m]
    entrance_building : (n_entrances,) int32
        Row of a building in the city's objects.
    entrance_node : (n_entrances,) int32
        Node its people come out at.
    crs : pyproj.CRS or None
    height_datum : str
    source : str
        "tran", "lines", "free space".
    assumptions : tuple of str
    issues : DataFrame or None
        element, row, message: what was mended, guessed or left unconnected.
    edge_pace : (n_edges, 2) float64 or None
        Share of the free walking speed, along the edge and back, where it is known better than from its kind.

    Raises
    ------
    InputError
        Arrays that do not fit, nodes that do not exist, lengths that are not positive, negative widths.
    """

    node_xyz: Array
    edge_from: Array
    edge_to: Array
    edge_length: Array
    edge_width: Array
    edge_kind: Array
    edge_offsets: Array
    edge_vertices: Array
    entrance_building: Array = field(default_factory=lambda: np.empty(0, np.int32))
    entrance_node: Array = field(default_factory=lambda: np.empty(0, np.int32))
    crs: CRS | None = None
    height_datum: str = "unknown"
    source: str = "unknown"
    assumptions: tuple[str, ...] = ()
    issues: pd.DataFrame | None = None
    edge_pace: Array | None = None

    def __post_init__(self) -> None:
        _check(self)

    @property
    def n_nodes(self) -> int:
        """Number of nodes."""
        return len(self.node_xyz)

    @property
    def n_edges(self) -> int:
        """Number of undirected edges."""
        return len(self.edge_from)


def _check(streets: StreetNetwork) -> None:
    """Raise InputError that names every array that does not fit."""
    complaints: list[str] = []
    n, n_nodes = streets.n_edges, streets.n_nodes
    for name in ("edge_to", "edge_length", "edge_width", "edge_kind"):
        if len(getattr(streets, name)) != n:
            complaints.append(f"{name} has {len(getattr(streets, name))} rows, expected {n}")
    if len(streets.edge_offsets) != n + 1 or streets.edge_offsets[-1] != len(streets.edge_vertices):
        complaints.append(f"edge_offsets must have {n + 1} entries and end at {len(streets.edge_vertices)}")
    if len(streets.entrance_building) != len(streets.entrance_node):
        complaints.append("entrance_building and entrance_node have different lengths")
    if not complaints:
        for name in ("edge_from", "edge_to", "entrance_node"):
            nodes = getattr(streets, name)
            bad = np.flatnonzero((nodes < 0) | (nodes >= n_nodes))
            if len(bad):
                complaints.append(f"{name}[{bad[0]}] is {nodes[bad[0]]}, expected a node row below {n_nodes}")
        bad = np.flatnonzero(~(np.asarray(streets.edge_length) > 0.0))
        if len(bad):
            complaints.append(f"edge {bad[0]} has length {streets.edge_length[bad[0]]}, expected more than 0 m")
        bad = np.flatnonzero(~(np.asarray(streets.edge_width) >= 0.0))
        if len(bad):
            complaints.append(
                f"edge {bad[0]} has width {streets.edge_width[bad[0]]}, expected metres; 0 closes it to people"
            )
    if complaints:
        raise InputError("; ".join(complaints))


@dataclass(frozen=True)
class EdgeHazard:
    """Water (or another hazard) on every edge, constant between time edges.

    time : (n_times,) float64
        Start of each interval, increasing; the last one lasts for ever. [s]
    depth : (n_times, n_edges) float32
        Deepest water on the edge; NaN where unknown. [m]
    speed : (n_times, n_edges) float32
        Water speed where it is deepest. [m/s]
    is_closed : (n_times, n_edges) bool or None
        Closed whatever the depth (fire, collapse, order).
    """

    time: Array
    depth: Array
    speed: Array
    is_closed: Array | None = None

    def __post_init__(self) -> None:
        if self.depth.shape != self.speed.shape or self.depth.ndim != 2 or len(self.time) != len(self.depth):
            raise InputError(
                f"time {self.time.shape}, depth {self.depth.shape} and speed {self.speed.shape} do not fit; "
                "expected (n_times,), (n_times, n_edges), (n_times, n_edges)"
            )
        late = np.flatnonzero(np.diff(self.time) <= 0)
        if len(late):
            k = int(late[0])
            raise InputError(
                f"hazard times are out of order: time[{k}]={self.time[k]} s, time[{k + 1}]={self.time[k + 1]} s; "
                "sort them and remove repeats"
            )
