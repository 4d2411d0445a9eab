"""Water at streets, crossings, homes and shelters, as the worst of each interval of the hazard.

One rule everywhere: what is not known counts as no water in depth, force and flow, and `is_known` is False. So a
street or house whose known part is deep is deep, and one that looks dry is dry only where `is_known` is True.
Values are rounded to single precision before anything is decided, so that a hazard in double precision gives the
same decisions.

* A node has the worst water of all edges that meet there, and is unknown where one of them is. Entrance links
  (`EdgeKind.ENTRANCE`), which may lie inside a building, are left out where they are unknown and a street meets
  them there. Bridges tell the water on their decks only: where nothing else meets, the ground is unknown. Water is
  never taken from the next node. The crossing itself, a point on each of its streets, has at most the least of them.
* A building has the water of `PlaceHazard` where it is given, else that of the node of its entrance.
* A shelter in a building has the worse of the building and the node of its entrance, and is unknown where one of
  them is.
* A place in the open (a shelter without a building, an exit, a person outdoors) has the worse of its node and its own
  place, from a `PlaceHazard` of points. Without it a place further than `NODE_REACH` from its node is unknown.
"""

from __future__ import annotations

import itertools
from typing import Any, NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from twin.arrays import BoolArray, Float32Array, FloatArray, FloatingArray, IntegerArray
from twin.criteria.collapse import stands
from twin.criteria.floors import dry_storeys, storeys_and_height
from twin.criteria.wading import EXPOSURE_DEPTHS, EXPOSURE_FORCES, largest_specific_force, specific_force
from twin.criteria.wading import water_speed_factor as speed_factor
from twin.criteria.water import is_wet
from twin.errors import InputError
from twin.evacuation.routes import dry_water
from twin.evacuation.shelters import Shelters
from twin.kernels.streets.state import Water
from twin.network import EdgeHazard, EdgeKind, PlaceHazard, StreetNetwork
from twin.population import Population

__all__ = [
    "NODE_REACH",
    "N_CLASSES",
    "OpenPlaces",
    "PlaceWater",
    "beside",
    "closing_times",
    "has_dry_floor",
    "in_classes",
    "interval_at",
    "is_above",
    "is_lost",
    "known_on_edges",
    "known_storeys",
    "open_places",
    "stay_exposure",
    "tells_ground",
    "water_at",
    "water_at_buildings",
    "water_at_nodes",
    "water_at_open_places",
    "worse",
]

N_CLASSES = len(EXPOSURE_DEPTHS) + len(EXPOSURE_FORCES)
NODE_REACH = 20.0  # the water at a node tells that of open places up to this far from it [m]
_SAME_POINT = 1e-3  # [m]
_PLACES_AT_ONCE = 4096  # keeps running sums over time and place small


class PlaceWater(NamedTuple):
    """Water at places in time; what is unknown counts as none in depth, force and flow.

    time : (n_times,) float64, start of each interval; the last lasts for ever [s]
    depth [m], force : M0 [m2], flow : depth x speed^2 [m3/s2] : (n_times, n_places) float32
    is_known : (n_times, n_places) bool
    """

    time: FloatArray
    depth: FloatingArray
    force: FloatingArray
    flow: FloatingArray
    is_known: BoolArray

    def at(self, places: IntegerArray) -> PlaceWater:
        """The same of these places only."""
        depth, force, flow = (values[:, places] for values in (self.depth, self.force, self.flow))
        return PlaceWater(self.time, depth, force, flow, self.is_known[:, places])

    def greatest_depth(self) -> Float32Array:
        """(n_places,) deepest water of all times; NaN where it is unknown at any time. [m]"""
        return np.where(self.is_known.all(axis=0), self.depth.max(axis=0), np.nan).astype(np.float32)

    def greatest_flow(self) -> Float32Array:
        """(n_places,) greatest flow of all times; NaN where it is unknown at any time. [m3/s2]"""
        return np.where(self.is_known.all(axis=0), self.flow.max(axis=0), np.nan).astype(np.float32)


def interval_at(time: FloatArray, now: float) -> int:
    """Interval that holds at a moment; -1 before the first."""
    return int(np.searchsorted(time, now, side="right")) - 1


def known_on_edges(hazard: EdgeHazard, at: Any) -> tuple[Float32Array, Float32Array, Float32Array, BoolArray]:
    """Depth [m], force [m2] and flow [m3/s2] of the known parts of edges, and whether all of each is known.

    at : an interval, for all its edges (n_edges,), or any other index into the arrays of the hazard. float32, bool
    the last. Flow is the product of two maxima and so an upper bound.
    """
    depth = np.asarray(hazard.depth[at], np.float32)
    speed = np.asarray(hazard.speed[at], np.float32)
    is_known = np.isfinite(depth) & np.isfinite(speed)
    still = np.nan_to_num(speed)
    if hazard.force is not None:
        given = np.asarray(hazard.force[at], np.float32)
        is_known &= np.isfinite(given)
        force = np.nan_to_num(given)
    else:
        force = specific_force(np.nan_to_num(depth).astype(np.float64), still).astype(np.float32)
    deep = np.nan_to_num(depth)
    if hazard.known_depth is not None:
        deep = np.where(is_known, deep, np.maximum(deep, np.asarray(hazard.known_depth[at], np.float32)))
    if hazard.known_force is not None:
        force = np.where(is_known, force, np.maximum(force, np.asarray(hazard.known_force[at], np.float32)))
    hydrostatic = np.float32(0.5) * np.square(deep)
    force = np.where(is_known, force, np.maximum(force, hydrostatic)).astype(np.float32)
    return deep, force, deep * np.square(still), is_known


def water_at(hazard: EdgeHazard | None, interval: int, n_edges: int, *, unknown_closed: bool) -> Water:
    """Water of one interval of the hazard on every edge; interval -1, before it begins, is unknown."""
    if hazard is None:
        return dry_water(n_edges)
    if interval < 0:
        unknown = np.ones(n_edges, bool)
        return dry_water(n_edges)._replace(is_unknown=unknown, is_closed=unknown & unknown_closed)
    depth, force, _, is_known = known_on_edges(hazard, interval)
    is_closed = ~is_known & unknown_closed
    if hazard.is_closed is not None:
        is_closed = is_closed | np.asarray(hazard.is_closed[interval], bool)
    factor = np.ones(n_edges)
    wet = force > 0.0
    factor[wet] = speed_factor(force[wet]).astype(np.float32)
    return Water(depth.astype(np.float64), force.astype(np.float64), factor, is_closed, ~is_known)


def tells_ground(streets: StreetNetwork, water: Water) -> BoolArray:
    """(n_edges,) bool: known, and on the ground at both ends, so that it bounds the water at its crossings."""
    return _is_on_ground(streets) & ~water.is_unknown


def _is_on_ground(streets: StreetNetwork) -> BoolArray:
    """(n_edges,) bool: on the ground at both ends."""
    kind = np.asarray(streets.edge_kind)
    return np.asarray((kind != EdgeKind.BRIDGE) & (kind != EdgeKind.UNDERPASS) & (kind != EdgeKind.ENTRANCE))


def water_at_nodes(
    hazard: EdgeHazard, streets: StreetNetwork, nodes: IntegerArray, *, at_point: bool = False
) -> PlaceWater:
    """Water at these nodes in time, by the rule of the module; a node without streets is unknown.

    at_point : depth and force of the crossing itself: the least of the streets that bound them, see `tells_ground`
    """
    nodes = np.asarray(nodes, np.int64)
    wanted, column = np.unique(nodes, return_inverse=True)
    place = np.full(streets.n_nodes, -1, np.int64)
    place[wanted] = np.arange(len(wanted))
    at = place[np.concatenate([streets.edge_from, streets.edge_to])]
    edge = np.tile(np.arange(streets.n_edges), 2)
    order = np.flatnonzero(at >= 0)
    order = order[np.argsort(at[order], kind="stable")]
    at, edge = at[order], edge[order]
    first = np.flatnonzero(np.r_[True, at[1:] != at[:-1]]) if len(at) else np.empty(0, np.int64)
    there = at[first]
    kind = np.asarray(streets.edge_kind)[edge]
    is_entrance = kind == EdgeKind.ENTRANCE
    has_street, has_ground = np.zeros(len(wanted), bool), np.zeros(len(wanted), bool)
    has_street[at[~is_entrance]] = True
    has_ground[at[kind != EdgeKind.BRIDGE]] = True
    may_be_unknown = is_entrance & has_street[at]
    rows, edge = np.unique(edge, return_inverse=True)  # from here on among the edges at these nodes
    is_on_ground = _is_on_ground(streets)[rows]
    shape = (len(hazard.time), len(wanted))
    depth, force, flow = (np.zeros(shape, np.float32) for _ in range(3))
    is_known = np.zeros(shape, bool)
    for k in range(len(hazard.time) if len(first) else 0):
        edge_depth, edge_force, edge_flow, known = known_on_edges(hazard, (k, rows))
        depth[k, there] = np.maximum.reduceat(edge_depth[edge], first)
        force[k, there] = np.maximum.reduceat(edge_force[edge], first)
        flow[k, there] = np.maximum.reduceat(edge_flow[edge], first)
        if at_point:
            bounds = is_on_ground[edge] & known[edge]
            for values, on_edge in ((depth, edge_depth), (force, edge_force)):
                least = np.minimum.reduceat(np.where(bounds, on_edge[edge], np.inf), first)
                values[k, there] = np.where(np.isfinite(least), least, values[k, there])
        is_known[k, there] = has_ground[there] & np.logical_and.reduceat(known[edge] | may_be_unknown, first)
    return PlaceWater(np.asarray(hazard.time, np.float64), depth, force, flow, is_known).at(column)


def water_at_buildings(buildings: PlaceHazard, rows: IntegerArray) -> PlaceWater:
    """Water at buildings in time, by row of the city's objects.

    Raises
    ------
    InputError
        A row that `buildings` does not hold.
    """
    order = np.argsort(buildings.place, kind="stable")
    place = np.asarray(buildings.place)[order]
    at = np.minimum(np.searchsorted(place, rows), len(place) - 1)
    if len(rows) and (not len(place) or (place[at] != rows).any()):
        raise InputError(f"the water of building {np.setdiff1d(rows, place)[0]} is not among buildings")
    return _of_columns(buildings, order[at] if len(rows) else np.empty(0, np.int64))


def _of_columns(places: PlaceHazard, column: IntegerArray) -> PlaceWater:
    def of(values: FloatingArray) -> Float32Array:
        return np.asarray(values, np.float32)[:, column]

    is_known = np.isfinite(of(places.depth)) & np.isfinite(of(places.flow))
    depth = np.where(is_known, of(places.depth), np.fmax(of(places.known_depth), of(places.depth)))
    flow = np.where(is_known, of(places.flow), np.fmax(of(places.known_flow), of(places.flow)))
    force = largest_specific_force(depth, flow).astype(np.float32)
    return PlaceWater(np.asarray(places.time, np.float64), depth, force, flow, is_known)


class OpenPlaces(NamedTuple):
    """Places in the open, each told by a node and, where a `PlaceHazard` holds it, by a point.

    node : (n,) street node
    point : (n,) column of the points, -1 where they do not hold the place
    is_far : (n,) bool, no point and further than `NODE_REACH` from the node
    """

    node: IntegerArray
    point: IntegerArray
    is_far: BoolArray

    def at(self, rows: IntegerArray | BoolArray) -> OpenPlaces:
        """Some of the places."""
        return OpenPlaces(self.node[rows], self.point[rows], self.is_far[rows])

    def distinct(self) -> tuple[OpenPlaces, IntegerArray]:
        """Those that differ, and the row among them of each, (n,)."""
        found, row = np.unique(np.column_stack([np.asarray(v, np.int64) for v in self]), axis=0, return_inverse=True)
        return OpenPlaces(found[:, 0], found[:, 1], found[:, 2].astype(bool)), row.ravel()


def open_places(
    streets: StreetNetwork, node: IntegerArray, xy: FloatingArray, points: PlaceHazard | None
) -> OpenPlaces:
    """What tells the water of places in the open.

    node, xy : (n,) node of each place and (n, 2) where it is [m]
    points : from `twin.hazard.hazard_on_points`; places are found in it by their position, to the millimetre

    Raises
    ------
    InputError
        points holds no positions.
    """
    node, xy = np.asarray(node, np.int64), np.asarray(xy, np.float64).reshape(-1, 2)
    point = np.full(len(node), -1, np.int64)
    if points is not None:
        if points.xy is None:
            raise InputError("points holds no xy; make it by hazard_on_points")
        if len(points.xy) and len(xy):
            distance, nearest = cKDTree(points.xy).query(xy)
            point = np.where(distance <= _SAME_POINT, nearest, -1)
    offset = xy - np.asarray(streets.node_xyz)[node, :2]
    is_far = (point < 0) & ~(np.hypot(offset[:, 0], offset[:, 1]) <= NODE_REACH)
    return OpenPlaces(node, point, is_far)


def water_at_open_places(
    hazard: EdgeHazard,
    streets: StreetNetwork,
    places: OpenPlaces,
    points: PlaceHazard | None,
    *,
    at_point: bool = False,
) -> PlaceWater:
    """Water at places in the open: the worse of node and point, unknown where one is and where `is_far`.

    at_point : of the node, the crossing itself; see `water_at_nodes`
    """
    water = water_at_nodes(hazard, streets, places.node, at_point=at_point)
    water = water._replace(is_known=water.is_known & ~places.is_far)
    held = np.flatnonzero(places.point >= 0)
    if points is None or not len(held):
        return water
    rest = np.flatnonzero(places.point < 0)
    own = worse(water.at(held), _of_columns(points, places.point[held]))
    return beside(own, water.at(rest)).at(np.argsort(np.concatenate([held, rest])))


def _on_times(water: PlaceWater, time: FloatArray) -> PlaceWater:
    """The same water on other interval starts that hold all its own; before its first, none is known to be there."""
    k = np.searchsorted(water.time, time, side="right") - 1
    before, row = k < 0, np.maximum(k, 0)
    depth, force, flow = (values[row] for values in (water.depth, water.force, water.flow))
    for values in (depth, force, flow):
        values[before] = 0.0
    return PlaceWater(time, depth, force, flow, water.is_known[row] & ~before[:, None])


def worse(a: PlaceWater, b: PlaceWater) -> PlaceWater:
    """The worse of two at every time and place; unknown where one of them is."""
    time = np.union1d(a.time, b.time)
    a, b = _on_times(a, time), _on_times(b, time)
    depth, force, flow = (np.maximum(x, y) for x, y in zip(a[1:4], b[1:4], strict=True))
    return PlaceWater(time, depth, force, flow, a.is_known & b.is_known)


def beside(a: PlaceWater, b: PlaceWater) -> PlaceWater:
    """The places of both, those of `a` first."""
    time = np.union1d(a.time, b.time)
    pairs = zip(_on_times(a, time)[1:], _on_times(b, time)[1:], strict=True)
    return PlaceWater(time, *(np.concatenate([x, y], axis=1) for x, y in pairs))


def in_classes(depth: FloatingArray, force: FloatingArray) -> tuple[BoolArray, ...]:
    """Masks of the classes of exposure: deeper than each of `EXPOSURE_DEPTHS`, more force than `EXPOSURE_FORCES`."""
    return (
        *(depth > np.float32(limit) for limit in EXPOSURE_DEPTHS),
        *(force > np.float32(limit) for limit in EXPOSURE_FORCES),
    )


def stay_exposure(
    water: PlaceWater,
    place: IntegerArray,
    start: FloatingArray,
    end: FloatingArray,
    *,
    horizon: float,
    floor: FloatingArray,
) -> FloatArray:
    """Exposure of people who stay at one place, (n, 6): as the columns of the street model.

    Seconds in each class of water, greatest depth [m] and greatest force [m2].

    Parameters
    ----------
    place : (n,) column of `water`
    start, end : (n,)
        Either start is -inf (from the beginning) or end is inf (for good: to the last interval, whose seconds
        count up to `horizon`). [s]
    floor : (n_places,)
        Water that does not stand above it counts as none. [m]
    """
    out = np.zeros((len(place), N_CLASSES + 2))
    ever = np.any(water.depth > floor.astype(np.float32), axis=0)
    in_water = np.flatnonzero(ever[place])  # most of a city stays dry
    order = in_water[np.argsort(place[in_water], kind="stable")]
    n_places = water.depth.shape[1]
    cuts = np.searchsorted(place[order], np.arange(0, n_places + _PLACES_AT_ONCE, _PLACES_AT_ONCE))
    for block, (first, last) in enumerate(itertools.pairwise(cuts)):
        columns = slice(block * _PLACES_AT_ONCE, (block + 1) * _PLACES_AT_ONCE)
        if last > first:
            who = order[first:last]
            above = water.depth[:, columns] > floor[columns].astype(np.float32)
            depth = np.where(above, water.depth[:, columns], np.float32(0.0))
            force = np.where(above, water.force[:, columns], np.float32(0.0))
            out[who] = _exposure_at(water.time, depth, force, place[who] - columns.start, start[who], end[who], horizon)
    return out


def _exposure_at(
    time: FloatArray,
    depth: FloatingArray,
    force: FloatingArray,
    place: IntegerArray,
    start: FloatingArray,
    end: FloatingArray,
    horizon: float,
) -> FloatArray:
    """`stay_exposure` at some places whose water is depth and force (n_times, n_places)."""
    out = np.zeros((len(place), N_CLASSES + 2))
    since = np.maximum(start, time[0])
    until = np.minimum(end, max(horizon, time[-1]))
    first = np.clip(np.searchsorted(time, since, side="right") - 1, 0, None)
    inside = np.clip(np.searchsorted(time, until, side="left") - 1, 0, None)
    last = np.where(np.isinf(end), len(time) - 1, inside)
    step = np.diff(time)[:, None]
    for column, mask in enumerate(in_classes(depth, force)):
        if mask.any():
            seconds = np.zeros(mask.shape)
            np.cumsum(mask[:-1] * step, axis=0, out=seconds[1:])
            after = seconds[inside, place] + mask[inside, place] * (until - time[inside])
            out[:, column] = after - seconds[first, place] - mask[first, place] * (since - time[first])
    for column, values in ((N_CLASSES, depth), (N_CLASSES + 1, force)):
        up_to = np.maximum.accumulate(values, axis=0)
        from_on = np.maximum.accumulate(values[::-1], axis=0)[::-1]
        out[:, column] = np.where(np.isinf(end), from_on[first, place], up_to[last, place])
    out[until < since] = 0.0
    return np.maximum(out, 0.0)


# Water against floors and walls.


def is_above(depth: FloatingArray, floor: FloatingArray | float, margin: float) -> BoolArray:
    """Whether water [m] counts as wet and stands above a floor [m], within a margin; never where it is unknown."""
    return np.asarray(is_wet(depth) & (depth + np.float32(margin) > np.asarray(floor, np.float32)))


def is_lost(shelters: Shelters, water: PlaceWater, *, margin: float = 0.0) -> BoolArray:
    """(n_times, n_shelters) bool: known water stands on the floor of a shelter, or may carry its walls away."""
    may_go = shelters.is_building & ~stands(water.flow, shelters.storeys)
    return np.asarray(is_above(water.depth, shelters.floor_or_assumed()[0], margin) | may_go)


def closing_times(shelters: Shelters, water: PlaceWater, *, margin: float = 0.0) -> FloatArray:
    """(n_shelters,) start of the interval in which a shelter is first lost to the water; inf: never. [s]"""
    lost = is_lost(shelters, water, margin=margin)
    return np.where(lost.any(axis=0), water.time[lost.argmax(axis=0)], np.inf)


def has_dry_floor(population: Population, home: PlaceWater, place: IntegerArray, *, margin: float = 0.0) -> BoolArray:
    """(n_people,) bool: the person's building keeps a floor above the water of the whole hazard, and its walls.

    By `criteria.dry_storeys` and `criteria.stands` at the worst of the hazard; never where storeys or water are
    unknown. Whether the person can climb to that floor is another question.

    home, place : water at homes, and the column of each person's
    """
    storeys, height = known_storeys(population)
    depth, flow = home.greatest_depth()[place] + np.float32(margin), home.greatest_flow()[place]
    count, _, _ = storeys_and_height(storeys, height)
    with np.errstate(invalid="ignore"):
        is_dry = dry_storeys(depth, storeys, height) >= 1.0
    return np.asarray((population.building >= 0) & is_dry & stands(flow, count))


def known_storeys(people: Population) -> tuple[FloatArray, FloatArray]:
    """Storeys and height of everybody's building as they are given, NaN where they are not."""
    nan = np.full(len(people), np.nan)
    storeys = nan if people.storeys is None else np.asarray(people.storeys, np.float64)
    return storeys, nan if people.height is None else np.asarray(people.height, np.float64)
