"""Arrays that grow: rows of a document gathered piece by piece, each written once."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["Store"]

Array = np.ndarray

# Fewer rows than this say little about how many will follow.
_FEW = 1 << 10


class Store:
    """Rows appended piece by piece to one array, which has room for the rest of the document."""

    def __init__(self, dtype: Any, *width: int) -> None:
        self.array = np.empty((0, *width), dtype)
        self.n = 0

    def room(self, n: int, done: float) -> Array:
        """Space for n more rows. done : share of the document behind them, (0, 1]; memory is used where written."""
        needed = self.n + n
        if needed > len(self.array):
            expected = int(1.1 * needed / max(done, 1e-3)) if needed > _FEW else 0
            grown = np.empty((max(expected, 2 * len(self.array), needed), *self.array.shape[1:]), self.array.dtype)
            grown[: self.n] = self.array[: self.n]
            self.array = grown
        return self.array[self.n : needed]

    def add(self, rows: Array, done: float) -> None:
        """Append rows."""
        self.room(len(rows), done)[:] = rows
        self.n += len(rows)

    def finished(self) -> Array:
        """All rows; room that was not used is given back."""
        array = self.array
        if self.n < len(array):
            array.resize((self.n, *array.shape[1:]), refcheck=False)
        return array
