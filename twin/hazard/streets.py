"""Water on streets: the worst of each interval along every edge, and the edges that should be cut.

The water of an edge is that of the cells its centre line passes through; the width of the street is ignored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.criteria import EXPOSURE_FORCES, WET_DEPTH, is_wet, specific_force
from twin.errors import CrsMismatchError, DatumError
from twin.grid import Grid
from twin.hazard.buildings import first_time, state_column, water_known
from twin.hazard.cells import LinePieces, flood_grid, pieces_in_cells
from twin.hazard.intervals import WorstWater, flood_seconds, worst_water
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, EdgeKind, StreetNetwork, edge_lines
from twin.notes import Note

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = ["edges_to_cut", "flood_seconds", "hazard_on_streets", "street_hazard"]

# A street this far below the ground of the flood runs under it (underpass, road below a railway). [m]
_BELOW_GROUND = 0.5

# Water along an edge is uniform where its depths differ by less than what counts as wet, and its specific forces by
# a tenth of the least limit of any group. [m], [m2]
_UNIFORM_DEPTH = WET_DEPTH
_UNIFORM_FORCE = 0.1 * min(EXPOSURE_FORCES)


class _Bridges(NamedTuple):
    """Bridges without a deck height, each from bank to bank: edges are joined where only such edges meet.

    piece, bridge : (n,) pieces of lines on them, and the bridge of each
    end, bridge_of_end : (n_ends,) the piece at every bank, and its bridge
    must_be_known : (n,) bool, pieces at a bank or beyond the grid; the water below the others may be unknown
    n_bridges : int
    is_edge : (n_edges,) bool
    """

    piece: IntegerArray
    bridge: AnyArray
    end: AnyArray
    bridge_of_end: AnyArray
    must_be_known: AnyArray
    n_bridges: int
    is_edge: BoolArray


class _OnStreets(NamedTuple):
    """Worst water on each piece of the streets: depth [m], speed [m/s], specific force [m2]; NaN unknown."""

    depth: FloatingArray
    speed: FloatingArray
    force: FloatingArray


class _Path(NamedTuple):
    """Streets divided by the cells of a flood, one piece per cell, without the parts inside buildings.

    edge : (n_pieces,) ascending
    first : (n_seen,) start of the pieces of each edge that has any
    cells, inverse : cells passed, each once, and the row of each piece among them
    ground : (n_pieces,) ground of the flood in the piece's cell; NaN unknown [m]
    z_low : (n_pieces,) lowest height of the piece; NaN unknown [m]
    deck : pieces on bridges whose height is known
    is_sunk : (n_pieces,) bool, below the ground of the flood, or an underpass of unknown height
    bridges : _Bridges
    """

    edge: IntegerArray
    first: IntegerArray
    cells: IntegerArray
    inverse: AnyArray
    ground: FloatingArray
    z_low: AnyArray
    deck: AnyArray
    is_sunk: BoolArray
    bridges: _Bridges

    @property
    def seen(self) -> AnyArray:
        """Edges that have pieces, (n_seen,)."""
        return self.edge[self.first]


@names_missing_extra
def hazard_on_streets(flood: xr.Dataset, streets: StreetNetwork) -> EdgeHazard:
    """Worst water on each edge in every interval of a flood: greatest depth, speed and specific force.

    The three are independent maxima over the cells that the edge's centre line passes and over the interval:
    the solver's own maxima of tracked cells where they cover all cells of the streets, else those between
    outputs, else the worse of both ends of the interval (then with a note).

    * An edge of which any part lies outside the grid, in cells without data or under the ground of the flood is
      unknown (NaN); `known_depth` and `known_force` are the worst of its known parts. Parts inside buildings
      count as neither; an edge with no other part is unknown, except that an entrance link then has the water beside
      the cells of its building (see `building_cells`).
    * On a bridge water counts above its deck. Without a deck height a bridge is open (0) until the water below
      stands above the ground at both of its banks and both are wet; then its depth is that above the lower bank.
      Unknown water below it matters only then; at a bank and beyond the grid it leaves the bridge unknown.
    * Underpasses of unknown height, and streets more than 0.5 m below the ground of the flood, are unknown: the
      flood has no water in them. An opening cut into the ground makes them known.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood`.
    streets : StreetNetwork
        In the same CRS. Cut long edges first, so that a puddle does not close a whole street: `edges_to_cut`.

    Returns
    -------
    EdgeHazard
        One interval per tracked interval or output; `notes` count what was assumed.

    Raises
    ------
    CrsMismatchError, DatumError
        Flood and streets are in different systems.
    InputError
        The flood has no depth or velocity.
    """
    path = _path(flood, streets)
    seen = path.seen
    found = worst_water(flood, path.cells)
    shape = (len(found.time), streets.n_edges)
    depth, speed, force = (np.full(shape, np.nan, np.float32) for _ in range(3))
    known_depth, known_force = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for k, (worst, known) in enumerate(found.water if len(path.first) else ()):
        on_street = _on_streets(worst, path)
        for values, field in ((depth, on_street.depth), (speed, on_street.speed), (force, on_street.force)):
            values[k, seen] = np.maximum.reduceat(field, path.first)
        if np.isnan(force[k, seen]).any():
            if known is not worst or path.bridges.n_bridges:
                on_street = _on_streets(known, path, is_partial=True)
            known_depth[k, seen] = np.nan_to_num(np.fmax.reduceat(on_street.depth, path.first))
            known_force[k, seen] = np.nan_to_num(np.fmax.reduceat(_least_force(on_street), path.first))
        else:
            known_depth[k], known_force[k] = np.nan_to_num(depth[k]), np.nan_to_num(force[k])
    is_sunk = np.bincount(path.edge, path.is_sunk, minlength=streets.n_edges) > 0
    unknown = np.isnan(depth) | np.isnan(speed) | np.isnan(force) | is_sunk
    for values in (depth, speed, force):
        values[unknown] = np.nan
    return EdgeHazard(
        time=found.time,
        depth=depth,
        speed=speed,
        force=force,
        known_depth=known_depth,
        known_force=known_force,
        notes=(*found.notes, *_notes(streets, path, unknown, known_depth)),
    )


def street_hazard(flood: xr.Dataset, streets: StreetNetwork) -> gpd.GeoDataFrame:
    """Greatest water of the flood on each edge, see `hazard_on_streets`.

    An edge known only in part is wet where that part is wet: its depth is then a lower bound. Otherwise it is
    unknown.

    Returns
    -------
    GeoDataFrame, one row per edge in the order of the network, index "edge", geometry its line
        kind (of `EdgeKind`), state ("dry", "wet", "unknown"), depth_max [m], depth_is_lower_bound, speed_max [m/s],
        force_max: specific force [m2], first_wet [s]. NaN unknown, first_wet also never.

    Raises
    ------
    CrsMismatchError, DatumError, InputError
        As `hazard_on_streets`.
    """
    import geopandas as gpd

    water = hazard_on_streets(flood, streets)
    known = np.nan_to_num(water.depth) if water.known_depth is None else water.known_depth
    depth, is_lower_bound = water_known(known.max(axis=0, initial=0.0), np.asarray(np.isnan(water.depth).any(axis=0)))
    force = np.full_like(water.depth, np.nan) if water.force is None else water.force
    found = pd.DataFrame(
        {
            "kind": [EdgeKind(int(kind)).name.lower() for kind in streets.edge_kind],
            "state": state_column(depth),
            "depth_max": depth.astype(np.float32),
            "depth_is_lower_bound": is_lower_bound,
            "speed_max": water.speed.max(axis=0, initial=0.0),
            "force_max": force.max(axis=0, initial=0.0),
            "first_wet": first_time(is_wet(known), water.time),
        },
        index=pd.RangeIndex(streets.n_edges, name="edge"),
    )
    crs = None if streets.crs is None else streets.crs.to_2d()
    return gpd.GeoDataFrame(found, geometry=edge_lines(streets), crs=crs)


def edges_to_cut(flood: xr.Dataset, streets: StreetNetwork) -> AnyArray:
    """Edges along which the water, or its known part, is not uniform. (n_edges,) bool

    For `twin.network.cut_streets`. An edge is marked when in any interval depths along it differ by more than
    `criteria.WET_DEPTH` or specific forces by more than a tenth of `criteria.EXPOSURE_FORCES`, or when only a part
    of it is known. Bridges without a deck
    height have one water from bank to bank and are not marked for it.

    Raises
    ------
    CrsMismatchError, DatumError, InputError
        As `hazard_on_streets`.
    """
    path = _path(flood, streets)
    differs = np.zeros(len(path.first), bool)
    for worst, _ in worst_water(flood, path.cells).water if len(path.first) else ():
        on_street = _on_streets(worst, path)
        for field, tolerance in ((on_street.depth, _UNIFORM_DEPTH), (on_street.force, _UNIFORM_FORCE)):
            greatest, least = (f.reduceat(field, path.first) for f in (np.fmax, np.fmin))
            with np.errstate(invalid="ignore"):
                differs |= greatest - least > tolerance
            is_nan = np.isnan(field)
            differs |= _differ(is_nan, path.first)
    if len(path.first):
        differs |= _differ(path.is_sunk, path.first)
    marked = np.zeros(streets.n_edges, bool)
    marked[path.seen] = differs
    return marked


def _differ(flag: AnyArray, first: IntegerArray) -> AnyArray:
    """Whether a flag is true in one part of a run and false in another."""
    return np.asarray(np.logical_or.reduceat(flag, first) & ~np.logical_and.reduceat(flag, first))


def _check_same_place(flood: xr.Dataset, streets: StreetNetwork) -> None:
    flood_crs = flood.attrs.get("crs_wkt") or None
    if flood_crs and streets.crs is not None:
        from pyproj import CRS

        if not CRS.from_wkt(flood_crs).equals(streets.crs, ignore_axis_order=True):
            raise CrsMismatchError(
                f"the flood is in {CRS.from_wkt(flood_crs).name}, the streets are in {streets.crs.name}; "
                "reproject the city once, before both are made"
            )
    datums = {flood.attrs.get("height_datum", "unknown"), streets.height_datum} - {"unknown"}
    if len(datums) > 1:
        raise DatumError(f"flood and streets count heights from {sorted(datums)}; make both from one city")


def _path(flood: xr.Dataset, streets: StreetNetwork) -> _Path:
    _check_same_place(flood, streets)
    grid = flood_grid(flood)
    pieces = pieces_in_cells(streets, grid)
    if "building" in flood:
        pieces = _outside_buildings(pieces, np.asarray(streets.edge_kind), flood["building"].values)
    ground = _ground(flood)
    kind = np.asarray(streets.edge_kind)[pieces.edge]
    own_ground = np.where(pieces.cell >= 0, ground.ravel()[pieces.cell], np.nan)
    # In an opening one cell wide the ground between centres lies above the floor.
    below = pieces.z < np.fmin(_ground_between(ground, pieces, grid), own_ground) - _BELOW_GROUND
    # An entrance has the height of the road in front of it, which may lie below the ground of the house.
    is_sunk = below & (kind != EdgeKind.ENTRANCE)
    is_sunk |= (kind == EdgeKind.UNDERPASS) & ~np.isfinite(pieces.z_low + own_ground)
    # From here on consecutive parts in one cell are one piece.
    one = _starts(pieces.edge, pieces.cell)
    edge, cell, z_low = pieces.edge[one], pieces.cell[one], _over_runs(np.minimum, pieces.z_low, one)
    is_bridge, has_height = kind[one] == EdgeKind.BRIDGE, np.isfinite(z_low)
    first = _starts(edge)
    cells, inverse = np.unique(cell, return_inverse=True)
    return _Path(
        edge=edge,
        first=first,
        cells=cells,
        inverse=inverse.ravel(),
        ground=own_ground[one],
        z_low=z_low,
        deck=np.flatnonzero(is_bridge & has_height),
        is_sunk=_over_runs(np.logical_or, is_sunk, one),
        bridges=_bridges(streets, edge, cell, first, is_bridge & ~has_height),
    )


def _outside_buildings(pieces: LinePieces, kind: AnyArray, building: IntegerArray) -> LinePieces:
    """Pieces in open cells; for entrance links without any, the open cells beside their cells.

    An entrance link reaches from the wall to the street, but in large cells it may lie in cells of the building alone.
    """
    ny, nx = building.shape
    is_built = (pieces.cell >= 0) & (building.ravel()[pieces.cell] >= 0)
    is_shut = (kind == EdgeKind.ENTRANCE) & (np.bincount(pieces.edge, ~is_built, minlength=len(kind)) == 0)
    hidden = np.flatnonzero(is_built & is_shut[pieces.edge])
    row, column = np.divmod(pieces.cell[hidden], nx)
    found, cells = [], []
    for d_row, d_column in ((0, -1), (0, 1), (-1, 0), (1, 0)):
        j, i = row + d_row, column + d_column
        inside = (j >= 0) & (j < ny) & (i >= 0) & (i < nx)
        is_open = inside & (building[np.clip(j, 0, ny - 1), np.clip(i, 0, nx - 1)] < 0)
        found.append(hidden[is_open])
        cells.append((j * nx + i)[is_open])
    keep = np.concatenate([np.flatnonzero(~is_built), *found])
    cell = np.concatenate([pieces.cell[~is_built], *cells])
    order = np.argsort(pieces.edge[keep], kind="stable")
    return pieces.taken(keep)._replace(cell=cell).taken(order)


def _starts(*keys: AnyArray) -> AnyArray:
    """Where runs of equal keys begin, (n_runs,)."""
    changes = np.zeros(max(len(keys[0]) - 1, 0), bool)
    for key in keys:
        changes |= key[1:] != key[:-1]
    return np.flatnonzero(np.append(True, changes)) if len(keys[0]) else np.empty(0, np.int64)


def _over_runs(reduce: np.ufunc, values: AnyArray, first: IntegerArray) -> AnyArray:
    """One value per run; empty where there is none."""
    return np.asarray(reduce.reduceat(values, first)) if len(first) else values[:0]


def _ground(flood: xr.Dataset) -> AnyArray:
    """Ground of a flood, (ny, nx); where it is not stated, level less depth where there was water. [m]"""
    if "elevation" in flood:
        return np.asarray(flood["elevation"].values, np.float64)
    ground = np.full(flood["depth"].shape[1:], np.nan)
    if "level" in flood:
        for k in range(flood.sizes["time"]):
            here = flood["level"][k].values.astype(np.float64) - flood["depth"][k].values
            ground = np.where(np.isnan(ground), here, ground)
    return ground


def _ground_between(ground: FloatingArray, pieces: LinePieces, grid: Grid) -> AnyArray:
    """Ground at the middle of each piece, between the centres of four cells; that of its own cell at gaps. [m]

    Interpolated, so that a street up a plane hill does not lie below the centre of a large cell.
    """
    column = np.clip(pieces.column - 0.5, 0.0, grid.nx - 1.0)
    row = np.clip(pieces.row - 0.5, 0.0, grid.ny - 1.0)
    i, j = np.floor(column).astype(np.int64), np.floor(row).astype(np.int64)
    i_next, j_next = np.minimum(i + 1, grid.nx - 1), np.minimum(j + 1, grid.ny - 1)
    a, b = column - i, row - j
    south = (1.0 - a) * ground[j, i] + a * ground[j, i_next]
    north = (1.0 - a) * ground[j_next, i] + a * ground[j_next, i_next]
    between = (1.0 - b) * south + b * north
    own = ground.ravel()[np.maximum(pieces.cell, 0)]
    return np.where(pieces.cell < 0, np.nan, np.where(np.isnan(between), own, between))


def _bridges(
    streets: StreetNetwork, edge: IntegerArray, cell: IntegerArray, first: IntegerArray, is_free: BoolArray
) -> _Bridges:
    """Bridges without a deck height, and where each of them reaches a bank.

    is_free : (n_pieces,) bool, pieces without a deck height on bridges
    """
    n, n_nodes = streets.n_edges, streets.n_nodes
    is_edge = np.bincount(edge, is_free, minlength=n) > 0
    none = np.empty(0, np.int64)
    if not is_edge.any():
        return _Bridges(none, none, none, none, none.astype(bool), 0, is_edge)
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    start, end = np.asarray(streets.edge_from, np.int64), np.asarray(streets.edge_to, np.int64)
    rows = np.flatnonzero(is_edge)
    is_ground = ~is_edge & (streets.edge_kind != EdgeKind.ENTRANCE)
    own = np.bincount(np.concatenate([start[rows], end[rows]]), minlength=n_nodes)
    on_ground = np.bincount(np.concatenate([start[is_ground], end[is_ground]]), minlength=n_nodes) > 0
    is_bank = (own > 0) & (on_ground | (own == 1))
    ends_at = np.stack([start[rows], end[rows]])
    apart = n_nodes + np.arange(ends_at.size).reshape(ends_at.shape)  # bridges that meet at a bank are not joined
    ends_at = np.where(is_bank[ends_at], apart, ends_at)
    n_ends = n_nodes + ends_at.size
    links = coo_matrix((np.ones(len(rows)), (ends_at[0], ends_at[1])), shape=(n_ends, n_ends))
    n_parts, part = connected_components(links, directed=False)
    bridge = np.full(n, -1)
    bridge[rows] = part[ends_at[0]]
    seen = edge[first]
    last = np.append(first[1:], len(edge)) - 1
    ends, nodes = [], []
    for node, piece in ((start[seen], first), (end[seen], last)):
        at_bank = is_edge[seen] & is_bank[node]
        ends.append(piece[at_bank])
        nodes.append(node[at_bank])
    bank = np.concatenate(ends)
    pairs = np.column_stack([bridge[edge[bank]], np.concatenate(nodes)])
    pairs, one = np.unique(pairs, axis=0, return_index=True)
    piece, bank = np.flatnonzero(is_free), bank[one]
    must_be_known = np.isin(piece, bank) | (cell[piece] < 0)
    return _Bridges(piece, bridge[edge[piece]], bank, pairs[:, 0], must_be_known, n_parts, is_edge)


def _on_streets(water: WorstWater, path: _Path, *, is_partial: bool = False) -> _OnStreets:
    """Water on each piece of the streets: over the decks of bridges, on the ground elsewhere.

    is_partial : of bridges without a deck height, use only the known part of the water at and below them
    """
    depth, speed, force = (field[path.inverse] for field in (water.depth, water.speed, water.force))
    deck = path.deck
    if len(deck):
        over = path.ground[deck] + depth[deck] - path.z_low[deck]
        over = np.where(np.isnan(over), depth[deck], np.clip(over, 0.0, depth[deck]))
        _set_depth(deck, over.astype(np.float32), depth, speed, force)
    if len(path.bridges.piece):
        piece = path.bridges.piece
        over = _depth_on_bridges(depth, path, is_partial=is_partial)[path.bridges.bridge]
        is_open_end = np.isnan(depth[piece]) & path.bridges.must_be_known & (not is_partial)
        over = np.where(is_open_end, np.nan, over)
        _set_depth(piece, over.astype(np.float32), depth, speed, force)
    return _OnStreets(depth, speed, force)


def _set_depth(
    piece: IntegerArray, over: AnyArray, depth: FloatingArray, speed: FloatingArray, force: FloatingArray
) -> None:
    """Set another depth of pieces; dry ones have no speed."""
    depth[piece] = over
    speed[piece] = np.where((over == 0) | np.isnan(over), over, speed[piece])
    force[piece] = specific_force(over, speed[piece])


def _depth_on_bridges(depth: FloatingArray, path: _Path, *, is_partial: bool) -> AnyArray:
    """Depth on each bridge without a deck height, (n_bridges,). [m]

    0 unless two of its banks (or its only one) are wet and the water where it is deepest below the bridge stands
    above their ground; NaN where that depends on unknown water. `is_partial`: unknown water is left out.
    """
    bridges, n = path.bridges, path.bridges.n_bridges
    bank_depth, bank_ground = depth[bridges.end], path.ground[bridges.end]

    def count_of(bridge: AnyArray, flag: AnyArray) -> AnyArray:
        return np.bincount(bridge, flag, minlength=n)

    wet = is_wet(bank_depth)
    n_needed = np.clip(count_of(bridges.bridge_of_end, np.ones(len(wet))), 1, 2)
    n_wet = count_of(bridges.bridge_of_end, wet)
    n_unknown = count_of(bridges.bridge_of_end, np.isnan(bank_depth))
    highest, lowest = np.full(n, -np.inf), np.full(n, np.inf)
    np.maximum.at(highest, bridges.bridge_of_end[wet], bank_ground[wet])
    np.minimum.at(lowest, bridges.bridge_of_end[wet], bank_ground[wet])
    below = depth[bridges.piece]
    is_nan = (count_of(bridges.bridge, np.isnan(below)) > 0) & (not is_partial)
    deepest = np.full(n, -np.inf)
    np.fmax.at(deepest, bridges.bridge, below)
    level = np.where(below == deepest[bridges.bridge], path.ground[bridges.piece] + below, -np.inf)
    surface = np.full(n, -np.inf)
    np.fmax.at(surface, bridges.bridge, level)
    over = surface > highest
    reached = (n_wet >= n_needed) & over & ~is_nan
    may_be = (n_wet + n_unknown >= n_needed) & (over | is_nan | np.isnan(highest))
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(reached, surface - lowest, np.where(may_be, np.nan, 0.0)))


def _least_force(water: _OnStreets) -> AnyArray:
    """Specific force, and that of still water where the speed is unknown. [m2]"""
    return np.where(np.isnan(water.force), specific_force(water.depth, np.zeros_like(water.depth)), water.force)


def _notes(streets: StreetNetwork, path: _Path, unknown: BoolArray, known_depth: FloatingArray) -> tuple[Note, ...]:
    """Notes that count the edges of each assumption."""
    notes = []
    kind = np.asarray(streets.edge_kind)
    is_sunk = np.bincount(path.edge, path.is_sunk, minlength=streets.n_edges) > 0
    n_bridges = int(path.bridges.is_edge.sum())
    n_underpasses = int((is_sunk & (kind == EdgeKind.UNDERPASS)).sum())
    n_below = int((is_sunk & (kind != EdgeKind.UNDERPASS)).sum())
    if n_bridges:
        notes.append(Note("hazard.bridges_without_deck", n=n_bridges))
    if n_underpasses:
        notes.append(Note("hazard.underpasses_unknown", n=n_underpasses))
    if n_below:
        notes.append(Note("hazard.streets_below_ground", n=n_below, metres=_BELOW_GROUND))
    n_unknown = int(unknown.any(axis=0).sum())
    if n_unknown:
        has_wet = int((unknown & is_wet(known_depth)).any(axis=0).sum())
        notes.append(Note("hazard.streets_unknown", n=n_unknown, total=streets.n_edges, wet=has_wet))
    return tuple(notes)
