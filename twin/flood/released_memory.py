"""Arrays whose first rows give their memory back once they are written: the time bins of a long run."""

from __future__ import annotations

import math
import mmap
from typing import Any

import numpy as np

from twin.arrays import AnyArray

__all__ = ["release_rows", "zeros_by_rows"]


def zeros_by_rows(shape: tuple[int, int], dtype: str) -> AnyArray:
    """Zeros (n, m) that take memory only for rows that are written, until `release_rows`.

    >>> zeros_by_rows((2, 3), "float32").sum()
    np.float32(0.0)
    """
    size = math.prod(shape) * np.dtype(dtype).itemsize
    flags = getattr(mmap, "MAP_PRIVATE", 0) | getattr(mmap, "MAP_ANONYMOUS", 0) | getattr(mmap, "MAP_NORESERVE", 0)
    if not size or not flags or not hasattr(mmap, "MADV_DONTNEED"):
        return np.zeros(shape, dtype)
    return np.frombuffer(mmap.mmap(-1, size, flags=flags), dtype).reshape(shape)


def release_rows(array: AnyArray, end: int) -> None:
    """Give back the memory of rows 0 to end of an array of `zeros_by_rows`, as far as the system can; they read as 0.

    >>> bins = zeros_by_rows((3, 4096), "float32")
    >>> bins[:] = 1.0
    >>> release_rows(bins, 2)
    >>> bool(bins[2].all())
    True
    """
    held: Any = array
    while isinstance(held, np.ndarray):
        held = held.base
    if not isinstance(held, mmap.mmap) or not array.size:
        return
    whole = end * array[0].nbytes // mmap.PAGESIZE * mmap.PAGESIZE
    if whole:
        held.madvise(mmap.MADV_DONTNEED, 0, whole)
