"""Water on streets: a flood result sampled along every edge, at every output time."""

from __future__ import annotations

import numpy as np
import xarray as xr

from twin.errors import CrsMismatchError, DatumError
from twin.network import EdgeHazard, EdgeKind, StreetNetwork

__all__ = ["hazard_on_streets", "sample_points"]

Array = np.ndarray


def sample_points(streets: StreetNetwork, spacing: float) -> tuple[Array, Array]:
    """Points along every edge, no further apart than spacing, both ends included.

    Returns
    -------
    xyz : (n, 3)
    edge : (n,) int64, ascending
        Edge each point lies on.
    """
    edge_of_vertex = np.repeat(np.arange(streets.n_edges), np.diff(streets.edge_offsets))
    start = np.flatnonzero(edge_of_vertex[1:] == edge_of_vertex[:-1])
    a, b = streets.edge_vertices[start], streets.edge_vertices[start + 1]
    n_steps = np.maximum(1, np.ceil(np.hypot(*(b - a)[:, :2].T) / spacing)).astype(np.int64)
    segment = np.repeat(np.arange(len(start)), n_steps)
    offsets = np.concatenate([[0], np.cumsum(n_steps)])
    t = (np.arange(offsets[-1]) - offsets[segment]) / n_steps[segment]
    xyz = a[segment] + t[:, None] * (b - a)[segment]
    edge = edge_of_vertex[start][segment]
    ends = streets.edge_offsets[1:] - 1
    has_line = np.diff(streets.edge_offsets) > 0
    edge = np.concatenate([edge, np.flatnonzero(has_line)])
    xyz = np.concatenate([xyz, streets.edge_vertices[ends[has_line]]])
    order = np.argsort(edge, kind="stable")
    return xyz[order], edge[order]


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


def hazard_on_streets(flood: xr.Dataset, streets: StreetNetwork) -> EdgeHazard:
    """Deepest water on each edge, and its speed there, at every output time of a flood.

    An edge is sampled every half cell. A bridge counts water only above its own
    deck. Parts inside buildings carry no information; an edge with nothing but
    such parts, or outside the grid, is unknown (NaN), not dry.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood`: depth, level, velocity_x, velocity_y on (time, y, x).
    streets : StreetNetwork
        In the same CRS.

    Returns
    -------
    EdgeHazard
        One interval per output time.

    Raises
    ------
    CrsMismatchError, DatumError
    """
    _check_same_place(flood, streets)
    x, y = flood["x"].values, flood["y"].values
    cell_size = float(flood.attrs.get("cell_size", x[1] - x[0] if len(x) > 1 else 1.0))
    xyz, edge = sample_points(streets, cell_size / 2)
    column = np.floor((xyz[:, 0] - (x[0] - cell_size / 2)) / cell_size).astype(np.int64)
    row = np.floor((xyz[:, 1] - (y[0] - cell_size / 2)) / cell_size).astype(np.int64)
    inside = (column >= 0) & (column < len(x)) & (row >= 0) & (row < len(y))
    if "building" in flood:
        open_cell = flood["building"].values < 0
        inside[inside] = open_cell[row[inside], column[inside]]
    row, column, edge, z = row[inside], column[inside], edge[inside], xyz[inside, 2]
    n_times = flood.sizes["time"]
    depth = np.full((n_times, streets.n_edges), np.nan, np.float32)
    speed = np.full((n_times, streets.n_edges), np.nan, np.float32)
    if len(edge):
        first = np.flatnonzero(np.r_[True, edge[1:] != edge[:-1]])
        deck = (streets.edge_kind[edge] == EdgeKind.BRIDGE) & np.isfinite(z)
        for k in range(n_times):
            d, s = _at_cells(flood.isel(time=k), row, column, deck, z)
            depth[k, edge[first]], speed[k, edge[first]] = _deepest(d, s, first)
    return EdgeHazard(time=flood_seconds(flood), depth=depth, speed=speed)


def _at_cells(now: xr.Dataset, row: Array, column: Array, deck: Array, z: Array) -> tuple[Array, Array]:
    depth = now["depth"].values[row, column].astype(np.float32)
    if deck.any():
        over_deck = now["level"].values[row[deck], column[deck]] - z[deck]
        depth[deck] = np.fmin(depth[deck], np.fmax(over_deck, 0.0))  # level is NaN where dry
    speed = np.hypot(now["velocity_x"].values[row, column], now["velocity_y"].values[row, column])
    return depth, speed.astype(np.float32)


def _deepest(depth: Array, speed: Array, first: Array) -> tuple[Array, Array]:
    """Largest depth of each run starting at first, and the fastest water among the samples that deep."""
    deepest = np.fmax.reduceat(depth, first)
    lengths = np.diff(np.r_[first, len(depth)])
    at_deepest = depth >= np.repeat(deepest, lengths)
    fastest = np.fmax.reduceat(np.where(at_deepest, speed, 0.0), first)
    return deepest, np.where(np.isnan(deepest), np.nan, fastest)


def flood_seconds(flood: xr.Dataset) -> Array:
    """Output times of a flood result, in seconds from its start, (n_times,) float64."""
    time = flood["time"].values
    if np.issubdtype(time.dtype, np.timedelta64):
        return time / np.timedelta64(1, "s")
    if np.issubdtype(time.dtype, np.datetime64):
        return (time - time[0]) / np.timedelta64(1, "s")
    return np.asarray(time, dtype=np.float64)
