"""Cells around a cell: parents, children, neighbours, shifts.

x wraps around the globe; y and f do not: `neighbours` drops cells beyond the map, `shift` reports them.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.spatial_id.zfxy import Cells, check_zoom

__all__ = ["children", "neighbours", "parents", "shift"]


def parents(cells: Cells, zoom: int) -> Cells:
    """The cell of a coarser zoom each cell lies in. Shifts are arithmetic: -1 stays -1.

    >>> parents(Cells(25, np.array([-1]), np.array([5]), np.array([9])), 24)
    Cells(z=24, f=array([-1]), x=array([2]), y=array([4]))
    """
    zoom = check_zoom(zoom)
    step = np.asarray(cells.z, dtype=np.int64) - zoom
    if (step < 0).any():
        raise InputError(f"a parent is coarser: zoom {zoom} is finer than {int(np.min(cells.z))}; see children()")
    return Cells(zoom, cells.f >> step, cells.x >> step, cells.y >> step)


def children(cells: Cells, zoom: int, *, max_cells: int = 100_000_000) -> tuple[Cells, AnyArray]:
    """All cells of a finer zoom inside each cell, and the row of its parent.

    Raises
    ------
    InputError
        The zoom is coarser, or there would be more than `max_cells`: eight times as many per level.

    Examples
    --------
    >>> inside, row = children(Cells(0, np.array([-1]), np.array([0]), np.array([0])), 1)
    >>> inside.f.tolist(), inside.x.tolist(), inside.y.tolist()
    ([-2, -2, -2, -2, -1, -1, -1, -1], [0, 0, 1, 1, 0, 0, 1, 1], [0, 1, 0, 1, 0, 1, 0, 1])
    """
    zoom = check_zoom(zoom)
    step = zoom - np.broadcast_to(np.asarray(cells.z, dtype=np.int64), cells.f.shape)
    if (step < 0).any():
        raise InputError(f"a child is finer: zoom {zoom} is coarser than {int(np.max(cells.z))}; see parents()")
    n_children = float(np.sum(8.0 ** step.astype(np.float64)))
    if n_children > max_cells:
        raise InputError(f"{n_children:.3g} cells at zoom {zoom} are more than max_cells={max_cells}")
    count = np.left_shift(np.int64(1), 3 * step)
    row = np.repeat(np.arange(len(step)), count)
    number = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    side = step[row]
    mask = (np.int64(1) << side) - 1
    return Cells(
        zoom,
        (cells.f[row] << side) + (number >> (2 * side)),
        (cells.x[row] << side) + ((number >> side) & mask),
        (cells.y[row] << side) + (number & mask),
    ), row


_STEPS = np.array([(n // 9 - 1, n // 3 % 3 - 1, n % 3 - 1) for n in range(27) if n != 13])  # f, x, y


def neighbours(cells: Cells, *, kind: int = 26) -> tuple[Cells, AnyArray]:
    """Cells that touch each cell, and the row of the cell they touch.

    kind : 6, 8 or 26
        Sharing a face; around it on its own level; sharing a face, edge or corner.
        Beyond the north and south ends of the map and its top and bottom there is nothing.

    Examples
    --------
    >>> around, row = neighbours(Cells(2, np.array([0]), np.array([0]), np.array([0])), kind=6)
    >>> sorted(zip(around.f.tolist(), around.x.tolist(), around.y.tolist()))
    [(-1, 0, 0), (0, 0, 1), (0, 1, 0), (0, 3, 0), (1, 0, 0)]
    """
    if kind == 6:
        steps = _STEPS[np.abs(_STEPS).sum(axis=1) == 1]
    elif kind == 8:
        steps = _STEPS[_STEPS[:, 0] == 0]
    elif kind == 26:
        steps = _STEPS
    else:
        raise InputError(f"kind is {kind!r}, expected 6, 8 or 26")
    row = np.repeat(np.arange(cells.n_cells), len(steps))
    moved, inside = shift(_rows(cells, row), *np.tile(steps, (cells.n_cells, 1)).T)
    return _rows(moved, inside), row[inside]


def shift(cells: Cells, f: IntegerArray | int, x: IntegerArray | int, y: IntegerArray | int) -> tuple[Cells, AnyArray]:
    """Cells moved by whole cells up, east and south, and which of them still exist, (n,) bool.

    x wraps around the globe. Cells beyond the map at a pole, above or below keep their indices.

    >>> moved, exists = shift(Cells(1, np.array([0]), np.array([1]), np.array([1])), 0, 1, 1)
    >>> moved.x, moved.y, exists
    (array([0]), array([2]), array([False]))
    """
    n = np.left_shift(np.int64(1), np.asarray(cells.z, dtype=np.int64))
    moved = Cells(cells.z, cells.f + f, (cells.x + x) % n, cells.y + y)
    exists = (moved.y >= 0) & (moved.y < n) & (moved.f >= -n) & (moved.f < n)
    return moved, exists


def _rows(cells: Cells, rows: IntegerArray) -> Cells:
    z = cells.z if np.ndim(cells.z) == 0 else np.asarray(cells.z)[rows]
    return Cells(z, cells.f[rows], cells.x[rows], cells.y[rows])
