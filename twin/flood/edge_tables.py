"""Edges of the grid by side and part: which kind each edge cell is, and the tables the kernels read."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from twin.arrays import BoolArray, FloatArray, Int8Array, IntArray
from twin.errors import InputError
from twin.flood.scenario import SIDES, FloodScenario, Side, TimeSeries
from twin.grid import Grid
from twin.kernels.shallow_water.tables import (
    CLOSED,
    LEVEL,
    NORMAL_SLOPE,
    OPEN,
    OUTFALL,
    PAD,
    RATING,
    EdgeRatings,
    Edges,
)

__all__ = ["edge_cells", "edge_fall", "edge_kinds", "edge_tables", "rim_of"]

KINDS = {"closed": CLOSED, "open": OPEN, "outfall": OUTFALL, "normal_slope": NORMAL_SLOPE, "rating": RATING}
LEAST_FALL = 1e-5  # of the cell size; ground that falls less beyond an edge counts as level


def edge_cells(grid: Grid, side: Side, span: tuple[float, float] | None, what: str) -> IntArray:
    """Padded index along a side of the cells whose centre lies in the span; an error where there is none."""
    along = grid.y if side in ("west", "east") else grid.x
    low, high = span or (-np.inf, np.inf)
    cells = np.flatnonzero((along >= low) & (along <= high))
    if cells.size == 0:
        raise InputError(
            f"{what}: span {span} covers no cell of the {side} edge, which runs from {along[0]} to {along[-1]}"
        )
    return cells + PAD


def edge_kinds(grid: Grid, scenario: FloodScenario) -> Int8Array:
    """(4, n) kind of each edge cell by side and padded place; buildings at the edge are left to the caller.

    The switch of the side, then the edge conditions in their order, then the levels: the last one counts.
    """
    kind = np.zeros((4, max(grid.shape) + 2 * PAD), np.int8)
    for s, side in enumerate(SIDES):
        n = (grid.ny if side in ("west", "east") else grid.nx) + 2 * PAD
        kind[s, PAD : n - PAD] = KINDS[scenario.edge(side)]
    for part in scenario.edge_conditions:
        kind[SIDES.index(part.side), edge_cells(grid, part.side, part.span, part.name)] = KINDS[part.kind]
    for level in scenario.levels:
        if level.edge is not None:
            kind[SIDES.index(level.edge), edge_cells(grid, level.edge, level.span, level.name)] = LEVEL
    return kind


def rim_of(array: np.ndarray, s: int) -> np.ndarray:
    """The edge cells of side s in a padded (NY, NX) array, by padded place."""
    return (array[:, PAD], array[:, -PAD - 1], array[PAD], array[-PAD - 1])[s]


def edge_fall(bed: FloatArray, shut: BoolArray, kind: Int8Array, cell_size: float) -> FloatArray:
    """(4, n) rise of the bed beyond open edges and outfalls: it falls on as it does before the edge, or stays level.

    So water leaves at its normal depth.
    """
    fall = np.zeros(kind.shape)
    for s in range(4):
        edge, inner = rim_of(bed, s), (bed[:, PAD + 1], bed[:, -PAD - 2], bed[PAD + 1], bed[-PAD - 2])[s]
        is_shut = rim_of(shut, s) | (shut[:, PAD + 1], shut[:, -PAD - 2], shut[PAD + 1], shut[-PAD - 2])[s]
        down = np.where(is_shut, 0.0, np.minimum(edge - inner, 0.0))
        down[down > -LEAST_FALL * cell_size] = 0.0
        goes_on = np.isin(kind[s, : edge.size], (OPEN, OUTFALL))
        fall[s, : edge.size] = np.where(goes_on, down, 0.0)
    return fall


def edge_tables(
    grid: Grid, scenario: FloodScenario, kind: Int8Array, fall: FloatArray, dtype: str, *,
    offset: float, add_series: Callable[[TimeSeries], int],
) -> Edges:  # fmt: skip
    """What the kernels read. kind : with buildings at the edge closed; offset : taken off all elevations [m]."""
    value = np.zeros(kind.shape, dtype)
    offsets, side, place, which, width = [0], [], [], [], []
    owner = np.full(kind.shape, -1)
    for k, part in enumerate(scenario.edge_conditions):
        owner[SIDES.index(part.side), edge_cells(grid, part.side, part.span, part.name)] = k
    for k, part in enumerate(scenario.edge_conditions):
        s = SIDES.index(part.side)
        cells = np.flatnonzero((owner[s] == k) & (kind[s] == KINDS[part.kind]))
        if part.kind == "normal_slope":
            value[s, cells] = part.slope
        elif part.kind == "rating":
            table = np.array(part.rating, dtype=np.float64)
            which.append(add_series(TimeSeries(table[:, 0] - offset, table[:, 1], name=part.name)))
            width.append(0.0 if part.per_metre else float(grid.cell_size))
            side += [s] * cells.size
            place += cells.tolist()
            offsets.append(len(place))
    ratings = EdgeRatings(
        np.array(offsets, np.int64), np.array(side, np.int64), np.array(place, np.int64), np.array(which, np.int64),
        np.array(width, np.float64),
    )  # fmt: skip
    return Edges(kind, value, fall.astype(dtype), ratings)
