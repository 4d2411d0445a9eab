"""Ways out at the edge of the area, for a place whose data names no shelter."""

from __future__ import annotations

import numpy as np

from twin.errors import InputError
from twin.evacuation.shelters import UNLIMITED, Shelters
from twin.network import StreetNetwork
from twin.notes import Note

__all__ = ["edge_exits"]

Array = np.ndarray


def edge_exits(
    streets: StreetNetwork, *, spacing: float = 50.0, within: float = 25.0, lang: str = "en"
) -> Shelters:
    """Street nodes along the outer edge of the network, as exits (`Shelters.is_exit`) that take everybody.

    Whether the place beyond is safe is not examined: the assumption says so, and a report must.

    Parameters
    ----------
    spacing : float
        At most one exit in a square of this size, the one nearest to the edge. [m]
    within : float
        How far inside the convex hull of all nodes a node still counts as at the edge. [m]
    lang : "en" or "ja"
        Of their names.

    Raises
    ------
    InputError
        When the network has no node.

    Examples
    --------
    >>> ends = np.array([[0.0, 0, 0], [1000.0, 0, 0], [500.0, 800, 0], [500.0, 400, 0]])
    >>> star = StreetNetwork(
    ...     node_xyz=ends, edge_from=np.array([0, 1, 2]), edge_to=np.array([3, 3, 3]),
    ...     edge_length=np.full(3, 640.0), edge_width=np.full(3, 4.0), edge_kind=np.zeros(3, np.uint8),
    ...     edge_offsets=np.array([0, 2, 4, 6]), edge_vertices=ends[[0, 3, 1, 3, 2, 3]])
    >>> edge_exits(star).node
    array([0, 1, 2], dtype=int32)
    """
    import shapely

    xy = streets.node_xyz[:, :2]
    if not len(xy):
        raise InputError("the street network has no node, so no exit at its edge")
    hull = shapely.convex_hull(shapely.multipoints(xy))
    edge = shapely.boundary(hull) if shapely.get_dimensions(hull) == 2 else hull
    distance = shapely.distance(shapely.points(xy), edge)
    near = np.flatnonzero(distance <= within)
    square = np.floor(xy[near] / spacing).astype(np.int64)
    order = np.lexsort((near, distance[near], square[:, 1], square[:, 0]))
    ranked = square[order]
    first = np.r_[True, (ranked[1:] != ranked[:-1]).any(axis=1)]
    chosen = np.sort(near[order[first]])
    n = len(chosen)
    names = np.array([Note("evacuation.exit_name", number=k + 1).text(lang) for k in range(n)], dtype=object)
    return Shelters(
        id=names, name=names, xy=xy[chosen], capacity=np.full(n, UNLIMITED, np.int64), node=chosen.astype(np.int32),
        is_exit=np.ones(n, bool), assumptions=(Note("evacuation.beyond_exits"),),
    )  # fmt: skip
