"""Packed keys: cells as integers, for joins and sorting.

    key     (z <= 20, int64)   (f + 2^z) | x | y                3z + 1 bits
    morton  (z <= 20, int64)   the bits of f + 2^z, x, y in turn; key >> 3 is the parent's key
    pair    (z <= 35)          two int64: z | f + 2^z | x's high bits, and x's low bits | y

f is biased, so negative levels sort below and keep the prefix property the tilehash lacks for them.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.spatial_id.zfxy import Cells, check_zoom

__all__ = ["KEY_ZOOM", "from_key", "from_morton", "from_pair", "to_key", "to_morton", "to_pair"]

KEY_ZOOM = 20
"""Finest zoom whose cells fit one int64."""
_X_LOW = 21


def _one_zoom(cells: Cells) -> int:
    if np.ndim(cells.z) != 0:
        raise InputError("these keys hold cells of one zoom; use to_pair() for mixed zooms")
    zoom = check_zoom(int(cells.z))
    if zoom > KEY_ZOOM:
        raise InputError(f"zoom {zoom} does not fit one int64, at most {KEY_ZOOM} does; use to_pair()")
    return zoom


def to_key(cells: Cells) -> AnyArray:
    """One int64 per cell, (n,); all cells of one zoom, at most 20.

    >>> cells = Cells(2, np.array([-1, 0]), np.array([3, 0]), np.array([1, 2]))
    >>> from_key(to_key(cells), 2)
    Cells(z=2, f=array([-1,  0]), x=array([3, 0]), y=array([1, 2]))
    """
    z = _one_zoom(cells)
    return ((cells.f + (1 << z)) << (2 * z)) | (cells.x << z) | cells.y


def from_key(key: IntegerArray, zoom: int) -> Cells:
    """The cells of `to_key`."""
    mask = (1 << zoom) - 1
    return Cells(zoom, (key >> (2 * zoom)) - (1 << zoom), (key >> zoom) & mask, key & mask)


def _spread(bits: AnyArray) -> AnyArray:
    """21 bits with two empty places between each."""
    b = bits.astype(np.uint64)
    for step, mask in (
        (32, 0x001F00000000FFFF), (16, 0x001F0000FF0000FF), (8, 0x100F00F00F00F00F),
        (4, 0x10C30C30C30C30C3), (2, 0x1249249249249249),
    ):  # fmt: skip
        b = (b | (b << np.uint64(step))) & np.uint64(mask)
    return b


def _gather(bits: AnyArray) -> AnyArray:
    b = bits & np.uint64(0x1249249249249249)
    for step, mask in (
        (2, 0x10C30C30C30C30C3), (4, 0x100F00F00F00F00F), (8, 0x001F0000FF0000FF),
        (16, 0x001F00000000FFFF), (32, 0x00000000001FFFFF),
    ):  # fmt: skip
        b = (b ^ (b >> np.uint64(step))) & np.uint64(mask)
    return b.astype(np.int64)


def to_morton(cells: Cells) -> AnyArray:
    """One int64 per cell whose order keeps the children of a cell together; zoom at most 20.

    >>> from_morton(to_morton(Cells(20, np.array([-7]), np.array([931000]), np.array([412000]))), 20)
    Cells(z=20, f=array([-7]), x=array([931000]), y=array([412000]))
    """
    z = _one_zoom(cells)
    f, x, y = (_spread(part) for part in (cells.f + (1 << z), cells.x, cells.y))
    return ((f << np.uint64(2)) | (x << np.uint64(1)) | y).astype(np.int64)


def from_morton(key: IntegerArray, zoom: int) -> Cells:
    """The cells of `to_morton`."""
    bits = np.asarray(key).astype(np.uint64)
    f, x, y = (_gather(bits >> np.uint64(place)) for place in (2, 1, 0))
    return Cells(zoom, f - (1 << zoom), x, y)


def to_pair(cells: Cells) -> tuple[AnyArray, AnyArray]:
    """Two int64 per cell, for any zoom, also mixed; the pair is unique.

    >>> cells = Cells(35, np.array([-(2**35)]), np.array([2**35 - 1]), np.array([2**34]))
    >>> again = from_pair(*to_pair(cells))
    >>> int(again.z[0]), int(again.f[0]) == -(2**35), int(again.x[0]) == 2**35 - 1, int(again.y[0]) == 2**34
    (35, True, True, True)
    """
    z = np.broadcast_to(np.asarray(cells.z, dtype=np.int64), cells.f.shape)
    f = cells.f + (np.int64(1) << z)
    high = (z << 50) | (f << 14) | (cells.x >> _X_LOW)
    low = ((cells.x & ((1 << _X_LOW) - 1)) << 35) | cells.y
    return high, low


def from_pair(high: AnyArray, low: AnyArray) -> Cells:
    """The cells of `to_pair`, each with its zoom."""
    z = high >> 50
    f = ((high >> 14) & ((1 << 36) - 1)) - (np.int64(1) << z)
    x = ((high & ((1 << 14) - 1)) << _X_LOW) | (low >> 35)
    return Cells(z, f, x, low & ((1 << 35) - 1))
