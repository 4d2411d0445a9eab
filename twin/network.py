"""Streets people can walk, and the hazard on them over time.

`StreetNetwork` is the network, `cut_streets` cuts long streets into pieces, `EdgeHazard` is the water on
every street and `PlaceHazard` the water at every building. Both hazards are computed from a flood in
`twin.hazard` and used in `twin.evacuation`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from twin.arrays import BoolArray, ByteArray, FloatArray, FloatingArray, Int32Array, IntegerArray, ObjectArray
from twin.deprecation import positional_until
from twin.errors import InputError

if TYPE_CHECKING:
    import pandas as pd
    from pyproj import CRS

    from twin.notes import Note

__all__ = ["EdgeHazard", "EdgeKind", "PlaceHazard", "StreetNetwork", "cut_streets", "edge_lines"]


class EdgeKind(IntEnum):
    """Kind of an edge; determines speed and capacity."""

    STREET = 0
    STAIRS = 1
    BRIDGE = 2
    UNDERPASS = 3
    ENTRANCE = 4
    OPEN_SPACE = 5


@dataclass(frozen=True, kw_only=True)
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
        Node at which people leave the building.
    crs : pyproj.CRS or None
    height_datum : str
    source : str
        "tran", "lines", "free space".
    assumptions : tuple of Note
    issues : DataFrame or None
        element, row, message (English), note (JSON, see `twin.notes`): what was corrected, assumed or left unconnected.
    edge_pace : (n_edges, 2) float64 or None
        Share of the free walking speed, along the edge and back, where it is known better than from its kind.
    edge_parent : (n_edges,) int32 or None
        Row of each edge in the network that `cut_streets` was given; None where nothing was cut.

    Raises
    ------
    InputError
        Arrays that do not fit, nodes that do not exist, lengths that are not positive, negative widths.
    """

    node_xyz: FloatArray
    edge_from: IntegerArray
    edge_to: IntegerArray
    edge_length: FloatArray
    edge_width: FloatArray
    edge_kind: ByteArray
    edge_offsets: IntegerArray
    edge_vertices: FloatArray
    entrance_building: IntegerArray = field(default_factory=lambda: np.empty(0, np.int32))
    entrance_node: IntegerArray = field(default_factory=lambda: np.empty(0, np.int32))
    crs: CRS | None = None
    height_datum: str = "unknown"
    source: str = "unknown"
    assumptions: tuple[Note, ...] = ()
    issues: pd.DataFrame | None = None
    edge_pace: FloatArray | None = None
    edge_parent: Int32Array | None = None

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


def edge_lines(streets: StreetNetwork) -> ObjectArray:
    """The line of each edge in plan, as shapely LineStrings (n_edges,)."""
    import shapely

    edge = np.repeat(np.arange(streets.n_edges), np.diff(streets.edge_offsets))
    return np.asarray(shapely.linestrings(streets.edge_vertices[:, :2], indices=edge), object)


def _check(streets: StreetNetwork) -> None:
    """Raise InputError that names every array of a wrong shape or type."""
    complaints: list[str] = []
    n, n_nodes = streets.n_edges, streets.n_nodes
    for name in ("edge_to", "edge_length", "edge_width", "edge_kind"):
        if len(getattr(streets, name)) != n:
            complaints.append(f"{name} has {len(getattr(streets, name))} rows, expected {n}")
    for name in ("edge_pace", "edge_parent"):
        given = getattr(streets, name)
        if given is not None and len(given) != n:
            complaints.append(f"{name} has {len(given)} rows, expected {n}")
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


@positional_until("0.3")
@dataclass(frozen=True, kw_only=True)
class EdgeHazard:
    """Water (or another hazard) on every edge, as the worst of each interval.

    Interval k reaches from time[k] up to time[k + 1]; the last one has no end. The deepest place, the
    fastest water and the greatest force of an edge are three maxima and need not meet at one place or
    instant. NaN is unknown, never dry.

    Attributes
    ----------
    time : (n_times,) float64
        Start of each interval, increasing. [s]
    depth : (n_times, n_edges) float32
        Deepest water on the edge; NaN where any part of the edge is unknown. [m]
    speed : (n_times, n_edges) float32
        Fastest water on the edge; NaN as for depth. [m/s]
    is_closed : (n_times, n_edges) bool or None
        Closed at any depth (fire, collapse, order).
    force : (n_times, n_edges) float32 or None
        Greatest specific force on the edge, NaN as for depth. None: to be taken from depth and speed, which
        is never less. [m2]
    known_depth, known_force : (n_times, n_edges) float32 or None
        Worst of the known parts of the edge, 0 where no part is known, never NaN. None: where depth is
        unknown, nothing is known. [m], [m2]
    notes : tuple of Note
        What was assumed when the hazard was made.

    Raises
    ------
    InputError
        Arrays that do not fit, times out of order, negative values, NaN in known_depth or known_force.
    """

    time: FloatArray
    depth: FloatingArray
    speed: FloatingArray
    is_closed: BoolArray | None = None
    force: FloatingArray | None = None
    known_depth: FloatingArray | None = None
    known_force: FloatingArray | None = None
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        _check_hazard(
            self,
            np.asarray(self.depth).shape[1:2],
            "n_edges",
            ("depth", "speed", "force"),
            ("known_depth", "known_force"),
            ("is_closed",),
        )

    @property
    def is_known(self) -> BoolArray:
        """(n_times, n_edges) bool: depth, speed and, where given, force are all known on the whole edge."""
        known = np.isfinite(self.depth) & np.isfinite(self.speed)
        return np.asarray(known if self.force is None else known & np.isfinite(self.force))


@dataclass(frozen=True, kw_only=True)
class PlaceHazard:
    """Water at buildings (or other places), as the worst of each interval.

    Intervals are those of `EdgeHazard`. The water of a building is that of the open cells that touch it, or
    that lie under it where the terrain lets water through. Depth and flow are two maxima.

    Attributes
    ----------
    place : (n_places,) int32
        Row of each building in the city's objects, each once; of points, their row in the list of points.
    time : (n_times,) float64
        Start of each interval, increasing. [s]
    depth : (n_times, n_places) float32
        Deepest water; NaN where the water of any of the place's cells is unknown. [m]
    flow : (n_times, n_places) float32
        Greatest depth times speed squared; NaN as for depth. [m3/s2]
    known_depth, known_flow : (n_times, n_places) float32
        Worst of the known cells, 0 where none is known, never NaN. [m], [m3/s2]
    xy : (n_places, 2) float64 or None
        Where points are; None for buildings. [m]
    least_depth : (n_times, n_places) float32 or None
        Least over the place's cells of the worst of each: every way out is at some time of the interval at
        least this deep. NaN as for depth. [m]
    notes : tuple of Note
        What was assumed when the hazard was made.

    Raises
    ------
    InputError
        Arrays that do not fit, a place given twice, times out of order, negative values, NaN in known_*.
    """

    place: IntegerArray
    time: FloatArray
    depth: FloatingArray
    flow: FloatingArray
    known_depth: FloatingArray
    known_flow: FloatingArray
    least_depth: FloatingArray | None = None
    xy: FloatArray | None = None
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        _check_hazard(
            self,
            np.asarray(self.place).shape,
            "n_places",
            ("depth", "flow", "least_depth"),
            ("known_depth", "known_flow"),
            (),
        )
        rows, count = np.unique(self.place, return_counts=True)
        if (count > 1).any():
            raise InputError(f"place {rows[count > 1][0]} occurs {count[count > 1][0]} times, expected each once")
        if self.xy is not None and np.shape(self.xy) != (len(self.place), 2):
            raise InputError(f"xy has shape {np.shape(self.xy)}, expected (n_places, 2), here ({len(self.place)}, 2)")


def _check_hazard(
    hazard: EdgeHazard | PlaceHazard,
    width: tuple[int, ...],
    what: str,
    worst: tuple[str, ...],
    known: tuple[str, ...],
    flags: tuple[str, ...],
) -> None:
    """Raise InputError that names every array of a wrong shape or with impossible values."""
    time = np.asarray(hazard.time)
    shape: tuple[int, ...] = (len(time), *width)
    complaints: list[str] = []
    if time.ndim != 1 or not np.isfinite(time).all():
        complaints.append(f"time has shape {time.shape}, expected finite seconds (n_times,)")
    for name in (*worst, *known, *flags):
        values = getattr(hazard, name)
        if values is None:
            continue
        values = np.asarray(values)
        if values.shape != shape or len(shape) != 2:
            complaints.append(f"{name} {values.shape} does not fit; expected (n_times, {what}), here {shape}")
        elif name not in flags:
            bad = np.argwhere(~(values >= 0.0) if name in known else values < 0.0)
            if len(bad):
                k, row = bad[0]
                allowed = "0 or more, and 0 where nothing is known" if name in known else "0 or more, NaN unknown"
                complaints.append(f"{name}[{k}, {row}] is {values[k, row]}, expected {allowed}")
    late = np.flatnonzero(np.diff(time.ravel()) <= 0)
    if len(late):
        k = int(late[0])
        complaints.append(
            f"hazard times are out of order: time[{k}]={time[k]} s, time[{k + 1}]={time[k + 1]} s; "
            "sort them and remove repeats"
        )
    if complaints:
        raise InputError("; ".join(complaints))


# Cuts this near to a vertex of the drawn line are made at the vertex. [m]
_SAME_POINT = 1e-6
# Lines that would be cut into shorter pieces (stairs drawn as a point) stay whole. [m]
_LEAST_PIECE = 1e-3


def cut_streets(streets: StreetNetwork, *, longest: float = 20.0, edges: BoolArray | None = None) -> StreetNetwork:
    """Streets with their long edges cut into equal pieces, so that water on one piece leaves the others open.

    An edge of length L becomes ceil(L / longest) pieces in its place, from edge_from to edge_to; cuts lie at
    equal distances along the drawn line. Width, kind and pace of a piece are those of its edge. Rows of
    nodes stay, new nodes come after them. Edges whose drawn line has no length are not cut.

    Parameters
    ----------
    streets : StreetNetwork
    longest : float
        Longest piece. [m]
    edges : (n_edges,) bool or None
        Edges that may be cut; None: all. See `twin.hazard.edges_to_cut`.

    Returns
    -------
    StreetNetwork
        `edge_parent` is the row of each piece's edge in `streets` (or, where `streets` were pieces already,
        in the network those were cut from).

    Raises
    ------
    InputError
        longest is not positive, or edges is not a mask of the edges.

    Examples
    --------
    >>> ends = np.array([[0.0, 0.0, 1.0], [50.0, 0.0, 2.0]])
    >>> street = StreetNetwork(
    ...     node_xyz=ends, edge_from=np.array([0], np.int32), edge_to=np.array([1], np.int32),
    ...     edge_length=np.array([50.0]), edge_width=np.array([4.0]), edge_kind=np.zeros(1, np.uint8),
    ...     edge_offsets=np.array([0, 2]), edge_vertices=ends)
    >>> pieces = cut_streets(street, longest=25.0)
    >>> pieces.edge_from, pieces.edge_to, pieces.edge_length, pieces.edge_parent
    (array([0, 2], dtype=int32), array([2, 1], dtype=int32), array([25., 25.]), array([0, 0], dtype=int32))
    >>> pieces.edge_vertices[:, 0]
    array([ 0., 25., 25., 50.])
    """
    if not longest > 0.0:
        raise InputError(f"longest is {longest}, expected a positive number of metres")
    n = streets.n_edges
    may_cut = np.ones(n, bool) if edges is None else np.asarray(edges)
    if may_cut.shape != (n,) or may_cut.dtype != np.bool_:
        raise InputError(f"edges is {may_cut.dtype} {may_cut.shape}, expected a mask, bool ({n},)")
    vertices, offsets = streets.edge_vertices, np.asarray(streets.edge_offsets, np.int64)
    along, line_length = _distance_along(vertices, offsets)
    length = np.asarray(streets.edge_length, np.float64)
    n_pieces = np.maximum(np.ceil(length / longest * (1.0 - 1e-12)), 1.0)
    n_pieces = np.where(may_cut & (line_length > _LEAST_PIECE * n_pieces), n_pieces, 1.0).astype(np.int64)
    piece_offsets = np.concatenate([[0], np.cumsum(n_pieces)])
    parent = np.repeat(np.arange(n), n_pieces)
    number = np.arange(len(parent)) - piece_offsets[parent]
    is_cut = number > 0  # where a piece begins at a new node
    cut_edge = parent[is_cut]
    cut_vertex, cut_share = _points_at(
        along, offsets, cut_edge, number[is_cut] / n_pieces[cut_edge] * line_length[cut_edge]
    )
    new_node = streets.n_nodes + np.arange(len(cut_edge), dtype=np.int32)
    begins, ends = streets.edge_from[parent].astype(np.int32), streets.edge_to[parent].astype(np.int32)
    is_followed = np.append(is_cut[1:], False) if len(is_cut) else is_cut
    begins[is_cut], ends[is_followed] = new_node, new_node
    # A point of the drawn line is vertex v plus a share of the way to the next.
    begin_vertex, begin_share = offsets[parent], np.zeros(len(parent))
    end_vertex, end_share = offsets[parent + 1] - 1, np.zeros(len(parent))
    begin_vertex[is_cut], begin_share[is_cut] = cut_vertex, cut_share
    end_vertex[is_followed], end_share[is_followed] = cut_vertex, cut_share
    counts = end_vertex - begin_vertex + 1 + (end_share > 0.0)
    new_offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    piece = np.repeat(np.arange(len(parent)), counts)
    position = np.arange(new_offsets[-1]) - new_offsets[piece]
    vertex, share = begin_vertex[piece] + position, np.zeros(len(piece))
    is_first, is_last = position == 0, position == counts[piece] - 1
    share[is_first] = begin_share[piece[is_first]]
    vertex[is_last], share[is_last] = end_vertex[piece[is_last]], end_share[piece[is_last]]
    old = streets.edge_parent
    return replace(
        streets,
        node_xyz=np.concatenate([streets.node_xyz, _interpolated(vertices, cut_vertex, cut_share)]),
        edge_from=begins,
        edge_to=ends,
        edge_length=length[parent] / n_pieces[parent],
        edge_width=streets.edge_width[parent],
        edge_kind=streets.edge_kind[parent],
        edge_offsets=new_offsets,
        edge_vertices=_interpolated(vertices, vertex, share),
        edge_pace=None if streets.edge_pace is None else streets.edge_pace[parent],
        edge_parent=(parent if old is None else np.asarray(old)[parent]).astype(np.int32),
        issues=_issues_of_pieces(streets.issues, piece_offsets[:-1]),
    )


def _distance_along(vertices: FloatArray, offsets: IntegerArray) -> tuple[FloatArray, FloatArray]:
    """Distance in plan from the start of its edge to each vertex (n,), and to the last one of each edge. [m]"""
    step = np.zeros(len(vertices))
    if len(vertices):
        step[1:] = np.hypot(*(vertices[1:, :2] - vertices[:-1, :2]).T)
    has_line = np.diff(offsets) > 0
    first = offsets[:-1][has_line]
    step[first] = 0.0
    total = np.cumsum(step)
    along = total - np.repeat(total[first], np.diff(offsets)[has_line])
    length = np.zeros(len(offsets) - 1)
    length[has_line] = along[offsets[1:][has_line] - 1]
    return along, length


def _points_at(
    along: FloatArray, offsets: IntegerArray, edge: IntegerArray, distance: FloatArray
) -> tuple[IntegerArray, FloatArray]:
    """Vertex before the point at a distance along each edge, and the share of the way to the next vertex.

    A point within `_SAME_POINT` of a vertex is that vertex.
    """
    has_line = np.diff(offsets) > 0
    length = np.zeros(len(has_line))
    length[has_line] = along[offsets[1:][has_line] - 1]
    start = np.concatenate([[0.0], np.cumsum(length)])  # all lines one after the other
    total = along + np.repeat(start[:-1], np.diff(offsets))
    vertex = np.searchsorted(total, start[edge] + distance, side="right") - 1
    vertex = np.clip(vertex, offsets[edge], offsets[edge + 1] - 2)
    before, after = along[vertex], along[vertex + 1]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(distance - before <= _SAME_POINT, 0.0, (distance - before) / (after - before))
    at_next = (share > 0.0) & (after - distance <= _SAME_POINT)
    return vertex + at_next, np.where(at_next, 0.0, share)


def _interpolated(vertices: FloatArray, vertex: IntegerArray, share: FloatArray) -> FloatArray:
    """Points at a share of the way from each vertex to the next; the vertex itself, to the bit, where 0."""
    here = vertices[vertex]
    between = share > 0.0
    after = vertices[np.where(between, vertex + 1, vertex)]
    return np.where(between[:, None], here + share[:, None] * (after - here), here)


def _issues_of_pieces(issues: pd.DataFrame | None, first_piece: IntegerArray) -> pd.DataFrame | None:
    """Issues whose edges are named by the row of their first piece."""
    if issues is None or not len(issues):
        return issues
    is_edge = (issues["element"] == "edge").to_numpy()
    row = issues["row"].to_numpy().copy()
    row[is_edge] = first_piece[row[is_edge].astype(np.int64)]
    return issues.assign(row=row)
