"""Parts of the ground: the rows and columns a kernel needs, as a ground of its own."""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray
from twin.kernels.shallow_water.tables import TILE, Ground

__all__ = ["ground_window", "window_of"]


def window_of(array: AnyArray, shape: tuple[int, ...], rows: slice, columns: slice) -> AnyArray:
    """Rows and columns of a padded array (..., NY, NX) of this shape, columns of one row alone; others are whole."""
    if array.ndim < 2 or array.shape[-1] != shape[1] or array.shape[-2] not in (1, shape[0]):
        return array
    if array.shape[-2] == 1:
        return np.ascontiguousarray(array[..., columns])
    return np.ascontiguousarray(array[..., rows, columns])


def ground_window(ground: Ground, rows: slice, columns: slice) -> Ground:
    """The ground of a window of the padded grid, its outermost cells as ghost cells."""
    shape = ground.bed.shape
    found = {name: window_of(array, shape, rows, columns) for name, array in ground._asdict().items()}
    n_tiles = -(-(columns.stop - columns.start) // TILE)
    for name in ("walled_x", "walled_y"):  # a tile of the window lies in one or two of the grid
        walled = np.pad(getattr(ground, name)[rows], ((0, 0), (0, n_tiles + 1)))
        first = columns.start // TILE
        tiles = walled[:, first : first + n_tiles]
        if columns.start % TILE:
            tiles = tiles | walled[:, first + 1 : first + n_tiles + 1]
        found[name] = np.ascontiguousarray(tiles)
    for axis in ("x", "y"):
        offsets = getattr(ground, f"crest_rows_{axis}")
        low, high = offsets[rows.start], offsets[rows.stop]
        column = getattr(ground, f"crest_columns_{axis}")[low:high]
        row = np.repeat(np.arange(rows.stop - rows.start), np.diff(offsets[rows.start : rows.stop + 1]))
        kept = (column >= columns.start) & (column < columns.stop)
        counts = np.bincount(row[kept], minlength=rows.stop - rows.start)
        found[f"crest_rows_{axis}"] = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        found[f"crest_columns_{axis}"] = column[kept] - columns.start
        for name in ground._fields:
            if name.startswith("crest_") and name.endswith(f"_{axis}") and name.count("_") == 1:
                found[name] = getattr(ground, name)[low:high][kept]
    return type(ground)(**found)
