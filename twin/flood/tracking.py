"""Worst values the solver keeps while it marches: of all cells between outputs, of chosen cells by time bin.

On the whole grid the solver looks at the water every `track_every` steps, at every output and at the start; what lies
between two looks is not seen. At tracked cells it looks at every step, and steps end at the ends of bins, whatever the
outputs: what is kept there does not depend on how often the flood is written out. Water at the boundary of two bins or
of two intervals counts for both.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.errors import InputError
from twin.flood.ground import PAD
from twin.kernels.shallow_water import Maxima, Tracked
from twin.kernels.shallow_water.physics import bin_at
from twin.kernels.shallow_water.tables import BLOCK, STRIP, UNIT_BLOCKS
from twin.terrain import Terrain

__all__ = ["NEVER", "WORST", "Worst", "new_maxima", "new_worst", "tracked_cells", "whole_grid"]

Array = np.ndarray
NEVER = 3e38  # s, arrival where no water came
WORST = ("depth", "speed", "flow")


class Worst(NamedTuple):
    """Greatest depth [m], speed [m/s] and flow = depth times speed squared [m3/s2], one array each."""

    depth: Array
    speed: Array
    flow: Array


def new_maxima(shape: tuple[int, ...]) -> Maxima:
    """Maxima of a run that has not begun, padded (NY, NX)."""
    zero = [np.zeros(shape, np.float32) for _ in Maxima._fields]
    maxima = Maxima(*zero)
    maxima.arrival[:] = NEVER
    return maxima


def new_worst(shape: tuple[int, ...]) -> Worst:
    """Worst of nothing."""
    return Worst(*(np.zeros(shape, np.float32) for _ in Worst._fields))


def tracked_cells(terrain: Terrain, track: Array | None, interval: float, duration: float) -> Tracked:
    """The table of tracked cells, ascending, each once; all memory the tracking of a run needs.

    track : (ny, nx) bool, or flat indexes row * nx + column of any shape; None for no cell.
    interval, duration : of a bin and of the run. [s]
    """
    if not (np.isfinite(interval) and interval > 0):
        raise InputError(f"track_interval is {interval}, expected a positive number of seconds")
    cells = _flat_cells(terrain, track)
    n_bins = bin_at(float(duration), float(interval)) + 1 if cells.size else 1
    rows, columns = np.divmod(cells, terrain.grid.nx)
    kept = [np.zeros((n_bins, cells.size), np.float32) for _ in WORST]
    return Tracked(rows + PAD, columns + PAD, float(interval), *kept)


def _flat_cells(terrain: Terrain, track: Array | None) -> Array:
    if track is None:
        return np.zeros(0, np.int64)
    given = np.asarray(track)
    if given.dtype == np.bool_:
        if given.shape != terrain.grid.shape:
            raise InputError(f"track has shape {given.shape}, expected a mask of the grid's {terrain.grid.shape}")
        return np.flatnonzero(given).astype(np.int64)
    if given.size and given.dtype.kind not in "iu":
        raise InputError(f"track holds {given.dtype}, expected a bool mask or flat cell indexes")
    cells = np.unique(given).astype(np.int64)
    n_cells = terrain.grid.nx * terrain.grid.ny
    if cells.size and (cells[0] < 0 or cells[-1] >= n_cells):
        raise InputError(f"track names cells {cells[0]} to {cells[-1]}, expected 0 to {n_cells - 1}")
    return cells


def whole_grid(shape: tuple[int, ...]) -> Array:
    """Units, as the kernels take them, that cover a padded grid. (n, 4): rows and columns from, to."""
    ny, nx = shape
    width = UNIT_BLOCKS * BLOCK
    return np.array(
        [
            (j, min(j + STRIP, ny - PAD), i, min(i + width, nx - PAD))
            for j in range(PAD, ny - PAD, STRIP)
            for i in range(PAD, nx - PAD, width)
        ],
        np.int64,
    )
