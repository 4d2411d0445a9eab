"""Sets of cells against sets of their finest descendants, the slow and obvious way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import InputError
from twin.spatial_id import (
    CellRange,
    Cells,
    cells_of_range,
    children,
    contains,
    difference,
    intersection,
    merge,
    range_of_cells,
    union,
)

FINEST = 4


def make(rows: list[tuple[int, int, int, int]]) -> Cells:
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    return Cells(*(np.ascontiguousarray(column) for column in table.T))


def volume(cells: Cells) -> set[tuple[int, int, int]]:
    """Every cell of the finest zoom."""
    if cells.n_cells == 0:
        return set()
    fine, _ = children(cells, FINEST)
    return set(zip(fine.f.tolist(), fine.x.tolist(), fine.y.tolist()))


@st.composite
def cell_sets(draw: st.DrawFn) -> Cells:
    rows = []
    for _ in range(draw(st.integers(0, 12))):
        z = draw(st.integers(1, FINEST))
        n = 2**z
        rows.append((z, draw(st.integers(-2, 1)) % n - (n if draw(st.booleans()) else 0),
                     draw(st.integers(0, min(3, n - 1))), draw(st.integers(0, min(3, n - 1)))))  # fmt: skip
    return make(rows)


@given(one=cell_sets(), other=cell_sets())
@settings(deadline=None, max_examples=150)
def test_set_algebra_is_that_of_volumes(one: Cells, other: Cells) -> None:
    a, b = volume(one), volume(other)
    assert volume(merge(one)) == a
    assert volume(union(one, other)) == a | b
    assert volume(intersection(one, other)) == a & b
    assert volume(difference(one, other)) == a - b
    for result in (merge(one), union(one, other), intersection(one, other), difference(one, other)):
        assert sum(8.0 ** (FINEST - int(z)) for z in np.atleast_1d(result.z)) == len(volume(result))  # none twice
    assert contains(merge(one), other).tolist() == [
        volume(make([(int(z), int(f), int(x), int(y))])) <= a for z, f, x, y in zip(*other)
    ]


def test_merge_takes_the_fewest_cells() -> None:
    merged = merge(cells_of_range(CellRange(5, (-8, 7), (0, 15), (0, 15))))
    assert (merged.z.tolist(), merged.f.tolist()) == ([2, 2, 2, 2, 2, 2, 2, 2], [-1] * 4 + [0] * 4)


def test_range_across_longitude_180() -> None:
    cells = cells_of_range(CellRange(3, (0, 0), (6, 1), (2, 2)))
    assert cells.x.tolist() == [6, 7, 0, 1]


def test_range_of_cells_and_back() -> None:
    box = CellRange(6, (-2, 1), (10, 12), (7, 7))
    assert range_of_cells(cells_of_range(box)) == box
    with pytest.raises(InputError, match="at least one"):
        range_of_cells(Cells(3, *(np.empty(0, np.int64),) * 3))
    with pytest.raises(InputError, match="empty"):
        cells_of_range(CellRange(6, (2, 1), (0, 0), (0, 0)))
