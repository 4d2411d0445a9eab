"""Known readings: which of them came before, as a redelivery, or in a table that is read again and again.

A reading is known by a hash of its series, time, value and quality. Two tables take turns, so that at least the last
half million readings are known, in 16 MB.
"""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

from twin.arrays import AnyArray, FloatArray, IntArray
from twin.kernels import watch as kernel

__all__ = ["Hashes", "KnownReadings", "series_hash"]

Hashes = npt.NDArray[np.uint64]
_MOST = 2**19  # readings of one table
_FIRST = 2**10  # slots


def series_hash(source: str, stream: str, quantity: str) -> int:
    """Hash of a series, the same in every process."""
    text = "\0".join((source, stream, quantity)).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little")


class KnownReadings:
    """Readings that came before.

    >>> known = KnownReadings()
    >>> series, time = np.array([7, 7], dtype=np.uint64), np.array([1, 2])
    >>> hashes = known.hashes(series, time, np.array([0.5, 0.5]), np.array([0, 0], dtype=np.uint8))
    >>> known.mark(hashes).tolist(), known.mark(hashes).tolist()
    ([0, 0], [1, 1])
    """

    def __init__(self) -> None:
        self._names: Hashes = np.zeros(_FIRST, dtype=np.uint64)
        self._older: Hashes = np.zeros(1, dtype=np.uint64)
        self._n = 0
        self._unsaved: list[Hashes] = []

    @staticmethod
    def hashes(series: Hashes, event: IntArray, value: FloatArray, quality: AnyArray) -> Hashes:
        """(n,) hashes of readings; series as by `series_hash`."""
        mixed = series
        for part in (event, value, quality.astype(np.int64)):
            mixed = _mix(mixed ^ np.ascontiguousarray(part).view(np.uint64))
        return mixed | np.uint64(1)

    def mark(self, hashes: Hashes, *, is_kept: bool = True) -> AnyArray:
        """(n,) uint8: whether each came before; from now on they all did, if `is_kept`."""
        found = np.empty(len(hashes), dtype=np.uint8)
        if is_kept:
            self._make_room(len(hashes))
        n_new = kernel.mark_known(self._names, self._older, hashes, found, is_kept)
        self._n += n_new
        if n_new:
            self._unsaved.append(hashes[found == 0])
        return found

    def _make_room(self, n: int) -> None:
        """At most half of the slots are taken."""
        if self._n + n > _MOST and self._n:
            self._older, self._names, self._n = self._names, np.zeros(_FIRST, dtype=np.uint64), 0
        while 2 * (self._n + n) > len(self._names):
            names: Hashes = np.zeros(2 * len(self._names), dtype=np.uint64)
            old = self._names[self._names != 0]
            kernel.mark_known(names, np.zeros(1, dtype=np.uint64), old, np.empty(len(old), dtype=np.uint8), True)
            self._names = names

    def saved(self, *, changes: bool) -> Hashes:
        """Hashes to be saved: all, the older first, or those since `mark_saved`."""
        none: Hashes = np.empty(0, dtype=np.uint64)
        if changes:
            return np.concatenate([none, *self._unsaved])
        return np.concatenate([self._older[self._older != 0], self._names[self._names != 0]])

    def mark_saved(self) -> None:
        """What `saved` returned is on disk."""
        self._unsaved = []

    def restore(self, hashes: Hashes) -> None:
        """Know what was saved."""
        for start in range(0, len(hashes), _MOST // 2):
            self.mark(hashes[start : start + _MOST // 2])
        self._unsaved = []


def _mix(x: Hashes) -> Hashes:
    """Every bit of the result depends on every bit of x (splitmix64)."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
