"""Streets people can walk: from road polygons, from lines of any layer, or from the space between buildings.

All three return a StreetNetwork: edges with length and usable width, separate levels, an entrance
and an entrance link for every building, and a table of parts that are not connected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from citygml.frames import footprints
from citygml.model import CityModel
from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.city.footprints import in_order_of_id, top_buildings
from twin.city.line_plane import lines_in_plane
from twin.city.medial_axis import CentreLines, centre_lines
from twin.errors import CrsMismatchError, InputError
from twin.network import EdgeKind, StreetNetwork
from twin.notes import Note, notes_to_json

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["LINE_CLASSES", "streets_from_city", "streets_from_free_space", "streets_from_lines"]

_ROADS = ["tran:Road", "tran:Square", "tran:Track"]
_ENTRANCE_WIDTH = 1.5  # assumed width of a building's entrance and its path [m]
_LEAST_ENTRANCE = 0.1  # length of the path of an entrance directly on the street [m]
_PIECE = 15.0  # spacing of the points that entrances along a street share [m]
_FAR_ENTRANCE = 60.0  # an entrance further from any street is reported [m]
_TOUCHES_PLAN = 0.05  # a street this near to a plan passes through the building [m]
_HAIRLINE = 0.25  # gaps up to this width between road polygons are drawing errors [m]
_STRAIGHT = 1e-3  # vertices this near to the line between their neighbours are dropped: cuts at borders leave some [m]
_OVERLAP = 0.1  # a bridge or underpass that shares more of its area with other roads is on another level [-]
_JOIN_GAP = 2.0  # a bridge's end joins streets within twice its width and this [m]
_END_OF_WAY = 1.0  # a bridge that ends this near to the end of a street ends there [m]
_LEAST_EDGE = 1e-3  # shorter pieces of lines are rounding errors [m]
_HEIGHT_REACH = 15.0  # a point further from any road with a height has none [m]

# Width people can use [m] and kind by OpenStreetMap highway class; classes not named are not walked.
LINE_CLASSES: dict[str, tuple[float, EdgeKind]] = {
    "trunk": (10.0, EdgeKind.STREET),
    "primary": (10.0, EdgeKind.STREET),
    "secondary": (8.0, EdgeKind.STREET),
    "tertiary": (7.0, EdgeKind.STREET),
    "unclassified": (5.0, EdgeKind.STREET),
    "residential": (5.0, EdgeKind.STREET),
    "living_street": (4.0, EdgeKind.STREET),
    "service": (3.5, EdgeKind.STREET),
    "pedestrian": (5.0, EdgeKind.STREET),
    "track": (2.5, EdgeKind.STREET),
    "footway": (2.0, EdgeKind.STREET),
    "path": (1.5, EdgeKind.STREET),
    "cycleway": (2.0, EdgeKind.STREET),
    "steps": (2.0, EdgeKind.STAIRS),
}


class _Ways(NamedTuple):
    """Lines with width and kind, before the network is built; lines that share an end point connect."""

    lines: AnyArray
    width: FloatingArray
    kind: AnyArray


class _Entrances(NamedTuple):
    """Buildings and the points where their entrances join the streets."""

    row: IntegerArray
    way: AnyArray
    share: AnyArray
    xy: FloatingArray
    distance: FloatingArray


def streets_from_city(
    city: CityModel, *, spacing: float = 2.0, least_width: float = 0.6, with_entrances: bool = True
) -> StreetNetwork:
    """Streets from the road polygons of a city (tran, LOD1 to LOD3).

    Polygons are joined across file borders; centre lines and free widths come from the medial axis.
    Bridges and underpasses over or under other roads keep their level and join them at their ends.

    Parameters
    ----------
    city : in a projected CRS
    spacing : of points along the outline [m]
    least_width : narrower passages are left out [m]
    with_entrances : add an entrance and an entrance link for every building

    Raises
    ------
    InputError
        No roads in the city: use `streets_from_free_space` or `streets_from_lines`.
    CrsMismatchError
        The city is in degrees.
    """
    _check_projected(city)
    roads = footprints(city, type=_ROADS)
    roads = roads.assign(row=_rows_of(city, _ROADS))
    roads = in_order_of_id(roads[roads.geometry.notna()], city)
    if not len(roads):
        raise InputError(
            "the city has no road polygons (tran); use streets_from_free_space(city) or streets_from_lines(lines)"
        )
    kind = _kinds_of_roads(roads)
    shapes = shapely.force_2d(roads.geometry.to_numpy())
    is_other_level = _crosses_over(shapes, kind)
    ground = _join(shapes[~is_other_level])
    base = centre_lines(ground, spacing=spacing, least_width=least_width)
    ways = _ways(base, shapes[~is_other_level], kind[~is_other_level])
    if is_other_level.any():
        ways = _with_levels(ways, shapes[is_other_level], kind[is_other_level], spacing, least_width)
    return _network(ways, city, source="tran", with_entrances=with_entrances,
                    assumptions=(Note("streets.whole_width"),))  # fmt: skip


def streets_from_free_space(
    city: CityModel, *, margin: float = 10.0, spacing: float = 2.5, least_width: float = 1.0
) -> StreetNetwork:
    """Streets where there are none: the space between buildings, around the whole city plus a margin.

    Everything not built over counts as passable: yards, rivers and railways too, which `assumptions` state.

    Parameters
    ----------
    margin : free ground around the outermost buildings [m]
    spacing, least_width : as in `streets_from_city` [m]
    """
    _check_projected(city)
    built = _building_plans(city)
    if not len(built):
        raise InputError("the city has no buildings with a plan; there is no space between them to walk")
    union = shapely.union_all(shapely.buffer(built["geometry"].to_numpy(), 0.01, quad_segs=1))
    around = shapely.buffer(shapely.convex_hull(union), margin)
    free = _straightened(shapely.difference(around, union))
    base = centre_lines(free, spacing=spacing, least_width=least_width)
    kind = np.full(len(base.lines), EdgeKind.OPEN_SPACE, np.uint8)
    return _network(_Ways(base.lines, base.width, kind), city, source="free space", with_entrances=True,
                    assumptions=(Note("streets.free_space"),))  # fmt: skip


def streets_from_lines(
    lines: GeoDataFrame, city: CityModel | None = None, *, classes: dict[str, tuple[float, EdgeKind]] | None = None
) -> StreetNetwork:
    """Streets from a line layer, such as OpenStreetMap ways.

    Parameters
    ----------
    lines : GeoDataFrame
        In any CRS that it names; brought to the plane of the city, or to one where lengths are metres.
        Columns used: `width` [m] where given; `highway` (class, see `LINE_CLASSES`); `bridge`, `tunnel` (any
        value but "no"). Lines connect where they share a vertex, so ways that only cross in plan stay
        on their own levels. Without `highway` every line counts, 5 m wide.
    city : buildings for which entrances and entrance links are added; None: no entrances
    classes : replaces `LINE_CLASSES`
    """
    if city is not None:
        _check_projected(city)
    lines = lines_in_plane(lines, city.crs if city is not None else None)
    table = LINE_CLASSES if classes is None else classes
    frame = lines[lines.geometry.notna()].explode(index_parts=False).reset_index(drop=True)
    name = frame["highway"].astype(str) if "highway" in frame else pd.Series("unclassified", index=frame.index)
    known = name.isin(table).to_numpy() & (frame.geom_type == "LineString").to_numpy()
    frame, name = frame[known].reset_index(drop=True), name[known].reset_index(drop=True)
    if not len(frame):
        raise InputError(f"no line has a class people walk ({sorted(table)}); check the column highway")
    width = name.map({key: value[0] for key, value in table.items()}).to_numpy(float)
    kind = name.map({key: int(value[1]) for key, value in table.items()}).to_numpy(np.uint8)
    if "width" in frame:
        given = pd.to_numeric(frame["width"], errors="coerce").to_numpy(float)
        bad = np.flatnonzero(given < 0)
        if len(bad):
            raise InputError(f"line {bad[0]} has width {given[bad[0]]}; widths are metres, 0 closes a line")
        width = np.where(np.isfinite(given), given, width)
    for column, value in (("bridge", EdgeKind.BRIDGE), ("tunnel", EdgeKind.UNDERPASS)):
        if column in frame:
            marked = frame[column].notna() & ~frame[column].astype(str).isin(["no", "None", "nan", ""])
            kind = np.where(marked.to_numpy() & (kind == EdgeKind.STREET), value, kind).astype(np.uint8)
    ways = _split_at_shared_vertices(_Ways(shapely.force_2d(frame.geometry.to_numpy()), width, kind))
    return _network(ways, city, source="lines", with_entrances=city is not None, crs=lines.crs,
                    assumptions=(Note("streets.widths_by_class"),))  # fmt: skip


def _rows_of(city: CityModel, types: list[str]) -> AnyArray:
    """Rows of the top-level objects of these types, as `citygml.footprints` gives them."""
    return np.flatnonzero(city.objects["type"].isin(types).to_numpy() & (city.objects["parent"].to_numpy() < 0))


def _check_projected(city: CityModel) -> None:
    if city.crs is not None and city.crs.is_geographic:
        raise CrsMismatchError(
            f"streets need metres, the city is in {city.crs.to_string()}; reproject first, e.g. city.to_crs(6677)"
        )


def _kinds_of_roads(roads: GeoDataFrame) -> AnyArray:
    """EdgeKind (n_roads,) from uro:sectionType: its label where a codelist gave one, else the PLATEAU code."""
    n = len(roads)

    def column(name: str) -> AnyArray:
        return roads[name].fillna("").astype(str).to_numpy() if name in roads else np.full(n, "", object)

    label, code = column("section_type_label"), column("section_type")
    kind = np.full(n, EdgeKind.STREET, np.uint8)
    kind[np.array(["橋" in text for text in label], bool) | (code == "3")] = EdgeKind.BRIDGE
    under = np.array([any(word in text for word in ("トンネル", "アンダー", "地下")) for text in label], bool)
    kind[under | (code == "5")] = EdgeKind.UNDERPASS
    return kind


def _join(shapes: AnyArray) -> shapely.Geometry:
    """One area; hairline gaps between neighbouring polygons and files are closed."""
    grown = shapely.buffer(shapes, _HAIRLINE, join_style="mitre")
    return _straightened(shapely.buffer(shapely.union_all(grown), -_HAIRLINE, join_style="mitre"))


def _straightened(area: shapely.Geometry) -> shapely.Geometry:
    """The area without vertices on straight edges, its rings in one order: the same however the area was cut."""
    return shapely.simplify(shapely.normalize(area), _STRAIGHT)


def _crosses_over(shapes: AnyArray, kind: AnyArray) -> AnyArray:
    """Bridges and underpasses that lie over or under another road in plan."""
    is_other_level = np.zeros(len(shapes), bool)
    tree = shapely.STRtree(shapes)
    special = np.flatnonzero(kind != EdgeKind.STREET)
    mine, other = tree.query(shapes[special], predicate="intersects")
    mine = special[mine]
    keep = (mine != other) & (kind[mine] != kind[other])
    mine, other = mine[keep], other[keep]
    shared = shapely.area(shapely.intersection(shapes[mine], shapes[other]))
    is_other_level[mine[shared > _OVERLAP * shapely.area(shapes[mine])]] = True
    return is_other_level


def _ways(base: CentreLines, shapes: AnyArray, kind: AnyArray) -> _Ways:
    """Centre lines, cut where they enter or leave bridges and underpasses, each with the kind of the road it lies in.

    Uncut, a street with a short bridge would be flooded by the river below it, and one with long approaches on
    land would count as a bridge above the water there.
    """
    ways = _Ways(base.lines, base.width, np.full(len(base.lines), EdgeKind.STREET, np.uint8))
    special = np.flatnonzero(kind != EdgeKind.STREET)
    if not len(special):
        return ways
    outlines = np.array([shapely.boundary(_join(shapes[kind == value])) for value in np.unique(kind[special])])
    outline, way = shapely.STRtree(ways.lines).query(outlines, predicate="intersects")
    crossings = shapely.intersection(ways.lines[way], outlines[outline])
    xy, row = shapely.get_coordinates(crossings, return_index=True)
    way = way[row]
    at = np.round(shapely.line_locate_point(ways.lines[way], shapely.points(xy)), 2)  # one cut where two meet
    length = shapely.length(ways.lines[way])
    inner = (at > _END_OF_WAY) & (at < length - _END_OF_WAY)
    ways = _split_at(ways, way[inner], at[inner] / length[inner])
    kinds = ways.kind.copy()
    middle = shapely.line_interpolate_point(ways.lines, 0.5, normalized=True)
    point, road = shapely.STRtree(shapes[special]).query(middle, predicate="intersects")
    kinds[point] = kind[special][road]
    return ways._replace(kind=kinds)


def _with_levels(ways: _Ways, shapes: AnyArray, kind: AnyArray, spacing: float, least_width: float) -> _Ways:
    """Add ways of roads on other levels, joined to the ground where they end."""
    parts = [ways]
    ends = shapely.get_coordinates(
        np.concatenate([shapely.get_point(ways.lines, 0), shapely.get_point(ways.lines, -1)])
    )
    tree = cKDTree(ends) if len(ends) else None
    for value in np.unique(kind):
        own = centre_lines(_join(shapes[kind == value]), spacing=spacing, least_width=least_width)
        lines = own.lines.copy()
        degree = np.bincount(own.ends.ravel(), minlength=len(own.node_xy))
        for i in range(len(lines)):
            xy = shapely.get_coordinates(lines[i])
            for end, node in ((0, own.ends[i, 0]), (-1, own.ends[i, 1])):
                if degree[node] == 1 and tree is not None:
                    distance, row = tree.query(xy[end])
                    if distance <= 2.0 * own.width[i] + _JOIN_GAP:
                        extra = ends[row][None]
                        xy = np.concatenate([extra, xy]) if end == 0 else np.concatenate([xy, extra])
            lines[i] = shapely.LineString(xy)
        parts.append(_Ways(lines, own.width, np.full(len(lines), value, np.uint8)))
    return _Ways(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _split_at_shared_vertices(ways: _Ways) -> _Ways:
    xy, row = shapely.get_coordinates(ways.lines, return_index=True)
    _, inverse, count = np.unique(np.round(xy, 2), axis=0, return_inverse=True, return_counts=True)
    shared = count[inverse.ravel()] > 1
    return _cut(ways, xy, row, shared)[0]


def _cut(ways: _Ways, xy: FloatingArray, row: IntegerArray, is_node: BoolArray) -> tuple[_Ways, AnyArray]:
    """Cut lines, given as points (n, 2) of line `row`, at the points marked. Also returns each piece's line."""
    first = np.concatenate([[True], np.diff(row) > 0]) if len(row) else np.zeros(0, bool)
    last = np.concatenate([np.diff(row) > 0, [True]]) if len(row) else np.zeros(0, bool)
    inner = is_node & ~first & ~last
    repeat = np.where(inner, 2, 1)
    points = np.repeat(xy, repeat, axis=0)
    starts = np.repeat(first | inner, repeat)
    second = np.concatenate([[False], np.diff(np.repeat(np.arange(len(xy)), repeat)) == 0])
    starts &= second | ~np.repeat(inner, repeat)
    piece = np.cumsum(starts) - 1
    owner = np.repeat(row, repeat)[starts]
    lines = np.asarray(shapely.linestrings(points, indices=piece), object)
    good = shapely.length(lines) > _LEAST_EDGE
    return _Ways(lines[good], ways.width[owner][good], ways.kind[owner][good]), owner[good]


def _building_plans(city: CityModel) -> GeoDataFrame:
    """Buildings with their plan and their row in the city's objects (column `row`)."""
    plans = footprints(city, type="bldg:Building", columns=False)
    plans = plans.assign(row=top_buildings(city))
    return in_order_of_id(plans[plans.geometry.notna() & ~plans.geometry.is_empty], city)


def _entrances(ways: _Ways, plans: GeoDataFrame) -> _Entrances:
    """The nearest way of every building and the point on it, snapped so that neighbours share it."""
    shapes = plans.geometry.to_numpy()
    tree = shapely.STRtree(ways.lines)
    building, way = tree.query_nearest(shapes, all_matches=False)
    order = np.argsort(building)
    way = way[order]
    link = shapely.get_coordinates(shapely.shortest_line(shapes, ways.lines[way])).reshape(-1, 2, 2)
    length = shapely.length(ways.lines[way])
    pieces = np.maximum(1, np.round(length / _PIECE))
    at = shapely.line_locate_point(ways.lines[way], shapely.points(link[:, 1]))
    share = np.round(at / length * pieces) / pieces
    centre = shapely.get_coordinates(shapely.centroid(shapes))
    inside = np.linalg.norm(link[:, 1] - link[:, 0], axis=1) < _TOUCHES_PLAN
    entrance = np.where(inside[:, None], 0.5 * (centre + link[:, 0]), link[:, 0])
    return _Entrances(plans["row"].to_numpy(), way, share, entrance, np.linalg.norm(entrance - link[:, 1], axis=1))


def _split_at_entrances(ways: _Ways, entrances: _Entrances) -> tuple[_Ways, AnyArray]:
    """Cut ways at the points where entrances join; also returns the point (n_entrances, 2) of each entrance."""
    point = shapely.get_coordinates(
        shapely.line_interpolate_point(ways.lines[entrances.way], entrances.share, normalized=True)
    )
    inner = (entrances.share > 0.0) & (entrances.share < 1.0)
    return _split_at(ways, entrances.way[inner], entrances.share[inner]), point


def _split_at(ways: _Ways, way: AnyArray, share: AnyArray) -> _Ways:
    """Cut ways at shares of their length, each above 0 and below 1."""
    key = np.unique(np.column_stack([way, share]), axis=0)
    new_row, new_share = key[:, 0].astype(np.int64), key[:, 1]
    point = shapely.get_coordinates(shapely.line_interpolate_point(ways.lines[new_row], new_share, normalized=True))
    xy, row = shapely.get_coordinates(ways.lines, return_index=True)
    step = np.linalg.norm(np.diff(xy, axis=0, prepend=xy[:1]), axis=1)
    step[np.concatenate([[0], np.flatnonzero(np.diff(row) > 0) + 1])] = 0.0
    total = np.cumsum(step)
    start = total[np.concatenate([[True], np.diff(row) > 0])]
    along = total - start[row]
    length = shapely.length(ways.lines)
    all_xy = np.concatenate([xy, point])
    all_row = np.concatenate([row, new_row])
    all_along = np.concatenate([along, new_share * length[new_row]])
    mark = np.concatenate([np.zeros(len(xy), bool), np.ones(len(new_row), bool)])
    order = np.lexsort((all_along, all_row))
    # A cut must not sort outside its line's ends by rounding.
    return _cut(ways, all_xy[order], all_row[order], mark[order])[0]


def _network(
    ways: _Ways, city: CityModel | None, *, source: str, with_entrances: bool, assumptions: tuple[Note, ...],
    crs: Any = None,
) -> StreetNetwork:  # fmt: skip
    if not len(ways.lines):
        raise InputError(f"no streets came out of the {source}: every way is narrower than the least width")
    plans = _building_plans(city) if city is not None and with_entrances else None
    entrances = _entrances(ways, plans) if plans is not None and len(plans) else None
    junction = np.empty((0, 2))
    if entrances is not None:
        ways, junction = _split_at_entrances(ways, entrances)
    ends = np.stack([shapely.get_coordinates(shapely.get_point(ways.lines, i)) for i in (0, -1)], axis=1).reshape(-1, 2)
    entrance_xy = entrances.xy if entrances is not None else np.empty((0, 2))
    _, first, inverse = np.unique(
        np.round(np.concatenate([ends, junction]), 2), axis=0, return_index=True, return_inverse=True
    )
    inverse = inverse.ravel()
    street_nodes = np.concatenate([ends, junction])[first]
    n_ways, n_street, n_entrances = len(ways.lines), len(street_nodes), len(entrance_xy)
    entrance_node = n_street + np.arange(n_entrances)
    line_xy, line_row = shapely.get_coordinates(ways.lines, return_index=True)
    entrance_lines = np.stack([entrance_xy, junction], axis=1).reshape(-1, 2) if n_entrances else np.empty((0, 2))
    vertices = np.concatenate([line_xy, entrance_lines])
    counts = np.concatenate([np.bincount(line_row, minlength=n_ways), np.full(n_entrances, 2)])
    node_xy = np.concatenate([street_nodes, entrance_xy])
    z, n_zero = _ground_heights(city, np.concatenate([node_xy, vertices]))
    if n_zero:
        assumptions = (*assumptions, Note("streets.heights_at_zero", n=n_zero))
    if n_entrances:
        assumptions = (*assumptions, Note("streets.doors", width=_ENTRANCE_WIDTH))
    edge_from = np.concatenate([inverse[: 2 * n_ways : 2], entrance_node]).astype(np.int32)
    edge_to = np.concatenate([inverse[1 : 2 * n_ways : 2], inverse[2 * n_ways :]]).astype(np.int32)
    entrance_length = (
        np.maximum(np.linalg.norm(entrance_xy - junction, axis=1), _LEAST_ENTRANCE) if n_entrances else np.empty(0)
    )
    return StreetNetwork(
        node_xyz=np.column_stack([node_xy, z[: len(node_xy)]]),
        edge_from=edge_from,
        edge_to=edge_to,
        edge_length=np.concatenate([shapely.length(ways.lines), entrance_length]),
        edge_width=np.concatenate([ways.width, np.full(n_entrances, _ENTRANCE_WIDTH)]),
        edge_kind=np.concatenate([ways.kind, np.full(n_entrances, EdgeKind.ENTRANCE)]).astype(np.uint8),
        edge_offsets=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        edge_vertices=np.column_stack([vertices, z[len(node_xy) :]]),
        entrance_building=entrances.row.astype(np.int32) if entrances is not None else np.empty(0, np.int32),
        entrance_node=entrance_node.astype(np.int32),
        crs=crs if crs is not None else (city.crs if city is not None else None),
        height_datum=city.height_datum if city is not None else "unknown",
        source=source,
        assumptions=assumptions,
        issues=_issues(node_xy, edge_from, edge_to, entrances),
    )


def _ground_heights(city: CityModel | None, xy: FloatingArray) -> tuple[AnyArray, int]:
    """Height of the nearest road edge that has one within reach, NaN elsewhere; and how many vertices lie at 0.

    Heights are linear between the vertices of an edge: the nearest vertex's height would turn a ramp into steps. Roads
    of LOD1 have no height. Nor have those of higher LOD that lie at exactly 0, as PLATEAU's LOD2 roads do: a height of
    0 beside ground of 20 m would put a street under the ground.
    """
    z = np.full(len(xy), np.nan)
    if city is None:
        return z, 0
    is_road = city.objects["type"].astype(str).str.startswith("tran:").to_numpy()
    polygons = np.flatnonzero(is_road[city.polygon_object] & (city.polygon_lod >= 2))
    if not len(polygons):
        return z, 0
    from citygml import ragged

    rings, _ = ragged.take_index(city.polygon_offsets, polygons)
    rows, offsets = ragged.take_index(city.ring_offsets, rings)
    points = city.vertices[rows]
    is_zero = np.isfinite(points).all(axis=1) & (points[:, 2] == 0.0)
    has_height = np.isfinite(points).all(axis=1) & ~is_zero
    follows = np.append(has_height[1:], False)  # the next vertex of the ring; a ring ends where it began
    follows[offsets[1:] - 1] = False
    start = np.flatnonzero(has_height)
    end = np.where(follows[start], start + 1, start)
    if len(start):
        z[:] = _height_of_nearest_edge(points[start], points[end], xy)
    return z, int(is_zero.sum())


def _height_of_nearest_edge(start: AnyArray, end: AnyArray, xy: FloatingArray) -> AnyArray:
    """Height at the nearest point of straight edges (n, 3) to points (n_points, 2); NaN beyond `_HEIGHT_REACH`. [m]"""
    edges = np.asarray(shapely.linestrings(np.stack([start[:, :2], end[:, :2]], axis=1)), object)
    point, edge = shapely.STRtree(edges).query_nearest(
        shapely.points(xy), max_distance=_HEIGHT_REACH, all_matches=False
    )
    step = (end - start)[edge]
    length = np.sum(step[:, :2] ** 2, axis=1)
    along = np.sum((xy[point] - start[edge, :2]) * step[:, :2], axis=1)
    share = np.divide(along, length, out=np.zeros(len(edge)), where=length > 0.0)
    z = np.full(len(xy), np.nan)
    z[point] = start[edge, 2] + np.clip(share, 0.0, 1.0) * step[:, 2]
    return z


def _issues(node_xy: AnyArray, edge_from: AnyArray, edge_to: AnyArray, entrances: _Entrances | None) -> pd.DataFrame:
    """Parts that are not connected to the largest one, and entrances far from any street.

    element, row : "edge" or "building", and its row; message : in English; note : the same by `notes_to_json`
    """
    n = len(node_xy)
    links = coo_matrix((np.ones(len(edge_from)), (edge_from, edge_to)), shape=(n, n))
    _, part = connected_components(links, directed=False)
    size = np.bincount(part[edge_from])
    found: list[tuple[str, int, Note]] = []
    for p in np.flatnonzero((np.arange(len(size)) != size.argmax()) & (size > 0)):
        edge = int(np.flatnonzero(part[edge_from] == p)[0])
        x, y = node_xy[edge_from[edge]]
        found.append(("edge", edge, Note("streets.not_connected", n=int(size[p]), x=float(x), y=float(y))))
    if entrances is not None:
        for i in np.flatnonzero(entrances.distance > _FAR_ENTRANCE):
            note = Note("streets.far_door", distance=float(entrances.distance[i]))
            found.append(("building", int(entrances.row[i]), note))
    rows = [(element, row, str(note), notes_to_json([note])) for element, row, note in found]
    return pd.DataFrame(rows, columns=["element", "row", "message", "note"])
