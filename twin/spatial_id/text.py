"""Spatial IDs as text. Text is for exchange, attributes and display; computations use integers.

z/f/x/y            plain; a leading '/' is read, never written
hz/x/y/vz/f        extended, with its own zoom for the height: note the other order
z/f/x/y_i/t        temporal: interval i in seconds, t = floor(unix seconds / i)
tilehash           one digit 1-8 per level: 1 + (x&1) + 2(y&1) + 4(f&1), '-' before those of |f| where f < 0.
                   Not prefix-nested for negatives, so never a key here; z and the digit count agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.quantities import NS_PER_SECOND
from twin.spatial_id.zfxy import MAX_ZOOM, Cells, check_cells

__all__ = [
    "extended_from_text",
    "from_text",
    "temporal_from_text",
    "temporal_to_text",
    "tilehash_from_text",
    "tilehash_to_text",
    "time_index",
    "to_text",
]


def to_text(cells: Cells) -> AnyArray:
    """z/f/x/y of each cell, (n,) of str.

    >>> to_text(Cells(25, np.array([-1]), np.array([29803148]), np.array([13212522]))).tolist()
    ['25/-1/29803148/13212522']
    """
    z = np.broadcast_to(np.asarray(cells.z, dtype=np.int64), cells.f.shape)
    return _joined([z, cells.f, cells.x, cells.y], "/").to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]


def _joined(columns: Iterable[AnyArray], separator: str) -> pa.StringArray:
    parts = [pa.array(np.ascontiguousarray(column)).cast(pa.string()) for column in columns]
    return pc.binary_join_element_wise(*parts, separator)


def _numbers(texts: pa.Array[Any] | Iterable[str], n_fields: int, form: str) -> list[AnyArray]:
    """Columns of whole numbers between slashes; every error names row and text."""
    array = texts if isinstance(texts, pa.Array | pa.ChunkedArray) else pa.array(list(texts), pa.string())
    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    array = cast("pa.StringArray", pc.utf8_ltrim(cast("pa.StringArray", array), "/").fill_null(""))
    good = pc.match_substring_regex(array, rf"^-?\d{{1,12}}(/-?\d{{1,12}}){{{n_fields - 1}}}$")
    if not pc.all(good).as_py() and len(array):
        row = int(np.flatnonzero(~good.to_numpy(zero_copy_only=False))[0])
        raise InputError(f"row {row}: {array[row].as_py()[:80]!r} is no spatial ID, expected {form}")
    flat = pc.list_flatten(pc.split_pattern(array, "/")).cast(pa.int64()).to_numpy()
    return [np.ascontiguousarray(flat[i::n_fields]) for i in range(n_fields)]


def _cells(z: IntegerArray, f: IntegerArray, x: IntegerArray, y: IntegerArray) -> Cells:
    """Checked cells; a zoom common to all becomes one number."""
    check_cells(Cells(z, f, x, y))
    same = len(z) > 0 and bool((z == z[0]).all())
    return Cells(int(z[0]) if same else z, f, x, y)


def from_text(texts: pa.Array[Any] | Iterable[str]) -> Cells:
    """Cells from z/f/x/y; z is one number where all agree.

    >>> from_text(["/25/-1/29803148/13212522"])
    Cells(z=25, f=array([-1]), x=array([29803148]), y=array([13212522]))
    >>> from_text(["25/1/2"])
    Traceback (most recent call last):
        ...
    twin.errors.InputError: row 0: '25/1/2' is no spatial ID, expected z/f/x/y
    """
    z, f, x, y = _numbers(texts, 4, "z/f/x/y")
    return _cells(z, f, x, y)


def extended_from_text(texts: pa.Array[Any] | Iterable[str]) -> tuple[Cells, AnyArray]:
    """Plain cells of extended IDs hz/x/y/vz/f, and the row of the ID of each.

    The finer of the two zooms is taken: an ID splits into 4^(vz-hz) or 2^(hz-vz) cells.

    >>> from_extended, row = extended_from_text(["7/24/53/6/24"])
    >>> to_text(from_extended).tolist()
    ['7/48/24/53', '7/49/24/53']
    """
    hz, x, y, vz, f = _numbers(texts, 5, "hz/x/y/vz/f")
    for zoom in (hz, vz):
        if ((zoom < 0) | (zoom > MAX_ZOOM)).any():
            raise InputError(f"zoom {int(zoom[(zoom < 0) | (zoom > MAX_ZOOM)][0])} is outside 0..{MAX_ZOOM}")
    flat, tall = np.maximum(vz - hz, 0), np.maximum(hz - vz, 0)
    bits = 2 * flat + tall
    if (2.0**bits).sum() > 1e8:
        raise InputError(f"the extended IDs would split into {(2.0**bits).sum():.3g} cells; zooms too far apart")
    count = np.left_shift(np.int64(1), bits)
    row = np.repeat(np.arange(len(hz)), count)
    number = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    side = flat[row]
    east = (x[row] << side) + (number & ((1 << side) - 1))
    south = (y[row] << side) + ((number >> side) & ((1 << side) - 1))
    up = (f[row] << tall[row]) + (number >> (2 * side))
    order = np.lexsort((south, east, up, row))
    return _cells(np.maximum(hz, vz)[row][order], up[order], east[order], south[order]), row[order]


def time_index(event_time: AnyArray, interval: int) -> AnyArray:
    """t of a temporal ID: whole intervals since 1970.

    event_time : (n,) int64
        [ns UTC]
    interval : int
        [s]

    >>> time_index(np.array([1457481600 * 10**9, 1457483399999999999]), 1800)
    array([809712, 809712])
    """
    if interval < 1:
        raise InputError(f"interval is {interval}, expected a whole number of seconds, at least 1")
    return np.asarray(event_time, dtype=np.int64) // (interval * NS_PER_SECOND)


def temporal_to_text(cells: Cells, interval: int, t: IntegerArray) -> AnyArray:
    """z/f/x/y_i/t of each cell, covering [i t, i (t + 1)) seconds since 1970.

    >>> cells = Cells(12, np.array([0]), np.array([3638]), np.array([1614]))
    >>> temporal_to_text(cells, 1800, np.array([809712])).tolist()
    ['12/0/3638/1614_1800/809712']
    """
    place = pa.array(to_text(cells), pa.string())
    when = _joined([np.full(len(t), interval, dtype=np.int64), np.asarray(t, dtype=np.int64)], "/")
    parts: Sequence[pa.Array[Any]] = (place, when)
    joined = pc.binary_join_element_wise(*parts, cast("pa.Array[Any]", "_"))
    return joined.to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]


def temporal_from_text(texts: pa.Array[Any] | Iterable[str]) -> tuple[Cells, AnyArray, AnyArray]:
    """Cells, interval [s] and t of temporal IDs.

    >>> cells, interval, t = temporal_from_text(["12/0/3638/1614_1800/809712"])
    >>> int(cells.y[0]), int(interval[0]), int(t[0])
    (1614, 1800, 809712)
    """
    listed = list(texts)
    for row, text in enumerate(listed):
        if text.count("_") != 1 or text.partition("_")[0].strip("/").count("/") != 3:
            raise InputError(f"row {row}: {text[:80]!r} is no temporal ID, expected z/f/x/y_i/t")
    z, f, x, y, interval, t = _numbers([text.replace("_", "/") for text in listed], 6, "z/f/x/y_i/t")
    if (interval < 1).any():
        raise InputError(f"interval {int(interval[interval < 1][0])} is not at least 1 s")
    return _cells(z, f, x, y), interval, t


def tilehash_to_text(cells: Cells) -> AnyArray:
    """Tilehash of each cell.

    >>> tilehash_to_text(Cells(25, np.array([10]), np.array([16777216]), np.array([16777216]))).tolist()
    ['4111111111111111111115151']
    """
    zooms = np.broadcast_to(np.asarray(cells.z, dtype=np.int64), cells.f.shape)
    out = np.empty(cells.n_cells, dtype=object)
    for zoom in np.unique(zooms):
        rows = np.flatnonzero(zooms == zoom)
        level = np.arange(int(zoom) - 1, -1, -1)
        f, x, y = (np.asarray(part)[rows, None] >> level for part in (np.abs(cells.f), cells.x, cells.y))
        digits = (49 + (x & 1) + 2 * (y & 1) + 4 * (f & 1)).astype(np.uint8)
        out[rows] = [bytes(line).decode() for line in digits]
    negative = cells.f < 0
    out[negative] = ["-" + text for text in out[negative]]
    return out


def tilehash_from_text(texts: Iterable[str]) -> Cells:
    """Cells from tilehashes; the zoom is the number of digits.

    >>> to_text(tilehash_from_text(["4111111111111111111115151"])).tolist()
    ['25/10/16777216/16777216']
    """
    listed = list(texts)
    columns = np.zeros((4, len(listed)), dtype=np.int64)
    for row, text in enumerate(listed):
        digits = text.removeprefix("-")
        if len(digits) > MAX_ZOOM or digits.strip("12345678"):
            raise InputError(f"row {row}: {text[:80]!r} is no tilehash, expected up to {MAX_ZOOM} digits 1-8")
        f = x = y = 0
        for digit in digits:
            code = int(digit) - 1
            f, x, y = f << 1 | code >> 2, x << 1 | code & 1, y << 1 | code >> 1 & 1
        columns[:, row] = len(digits), -f if text.startswith("-") else f, x, y
    return _cells(*columns)
