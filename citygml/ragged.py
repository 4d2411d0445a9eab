"""Offset arithmetic for ragged arrays: n rows of varying length in one flat array.

`offsets` has n + 1 entries; row i is `flat[offsets[i]:offsets[i + 1]]`.
Everything here is vectorised numpy and knows nothing of cities.
"""

from __future__ import annotations

import numpy as np

from citygml.arrays import AnyArray

__all__ = ["concatenate", "lengths", "offsets_from_lengths", "row_of_element", "take", "take_index"]


def lengths(offsets: AnyArray) -> AnyArray:
    """Length of every row.

    >>> lengths(np.array([0, 2, 2, 5]))
    array([2, 0, 3])
    """
    return np.diff(offsets)


def offsets_from_lengths(row_lengths: AnyArray) -> AnyArray:
    """Offsets (n + 1,) int64 of rows with these lengths (n,).

    >>> offsets_from_lengths(np.array([2, 0, 3]))
    array([0, 2, 2, 5])
    >>> offsets_from_lengths(np.array([], dtype=np.int64))
    array([0])
    """
    offsets = np.zeros(len(row_lengths) + 1, dtype=np.int64)
    np.cumsum(row_lengths, out=offsets[1:])
    return offsets


def row_of_element(offsets: AnyArray) -> AnyArray:
    """Row number of every element of the flat array.

    >>> row_of_element(np.array([0, 2, 2, 5]))
    array([0, 0, 2, 2, 2])
    """
    return np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))


def take_index(offsets: AnyArray, rows: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Positions in the flat array of these rows, in order, and the new offsets.

    >>> take_index(np.array([0, 2, 2, 5]), np.array([2, 0]))
    (array([2, 3, 4, 0, 1]), array([0, 3, 5]))
    """
    offsets = np.asarray(offsets)
    rows = np.asarray(rows, dtype=np.int64)
    row_lengths = offsets[rows + 1] - offsets[rows]
    new_offsets = offsets_from_lengths(row_lengths)
    index = np.arange(new_offsets[-1]) + np.repeat(offsets[rows] - new_offsets[:-1], row_lengths)
    return index, new_offsets


def take(flat: AnyArray, offsets: AnyArray, rows: AnyArray) -> tuple[AnyArray, AnyArray]:
    """The rows named, as a new flat array with its offsets.

    >>> take(np.array([1.0, 2.0, 3.0]), np.array([0, 1, 3]), np.array([1]))
    (array([2., 3.]), array([0, 2]))
    """
    index, new_offsets = take_index(offsets, rows)
    return flat[index], new_offsets


def concatenate(parts: list[AnyArray]) -> AnyArray:
    """Join offset arrays end to end: the offsets of the concatenated flat arrays.

    >>> concatenate([np.array([0, 2]), np.array([0, 1, 4])])
    array([0, 2, 3, 6])
    >>> concatenate([])
    array([0])
    """
    return (
        offsets_from_lengths(np.concatenate([np.diff(part) for part in parts]))
        if parts
        else np.zeros(1, dtype=np.int64)
    )
