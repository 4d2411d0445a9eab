"""PMTiles, version 3: many tiles in one file that a browser reads by ranges.

The specification is at https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md: a header of 127 bytes, a root
directory, metadata in JSON, leaf directories, tiles. Tiles are numbered along Hilbert curves, zoom after zoom.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

__all__ = ["TileSet", "pack_pmtiles", "tile_number"]

_HEADER, _ROOT_AT_MOST = 127, 16_384
_GZIP, _MVT = 2, 1


class TileSet(NamedTuple):
    """tiles: (z, x, y) -> bytes, not compressed. zooms: least and greatest. bounds: west, south, east, north [deg]."""

    tiles: Mapping[tuple[int, int, int], bytes]
    zooms: tuple[int, int]
    bounds: tuple[float, float, float, float]
    metadata: dict[str, Any]


class _Entry(NamedTuple):
    number: int
    offset: int
    length: int
    run: int


def tile_number(z: int, x: int, y: int) -> int:
    """Number of a tile: those of lower zooms first, then its place on the Hilbert curve.

    >>> tile_number(0, 0, 0), tile_number(1, 0, 0), tile_number(1, 1, 0), tile_number(2, 0, 0)
    (0, 1, 4, 5)
    """
    place, side = 0, 1 << z >> 1
    while side > 0:
        right, below = int(x & side > 0), int(y & side > 0)
        place += side * side * ((3 * right) ^ below)
        if below == 0:
            if right == 1:
                x, y = side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))
            x, y = y, x
        x, y = x & (side - 1), y & (side - 1)
        side >>= 1
    return (4**z - 1) // 3 + place


def pack_pmtiles(tileset: TileSet) -> bytes:
    """The bytes of a PMTiles file; equal tiles are stored once."""
    numbered = sorted((tile_number(*key), content) for key, content in tileset.tiles.items())
    body, entries, place = bytearray(), list[_Entry](), dict[bytes, tuple[int, int]]()
    for number, content in numbered:
        if content not in place:
            packed = gzip.compress(content, mtime=0)
            place[content] = (len(body), len(packed))
            body += packed
        offset, length = place[content]
        last = entries[-1] if entries else None
        if last is not None and last.offset == offset and last.number + last.run == number:
            entries[-1] = last._replace(run=last.run + 1)
        else:
            entries.append(_Entry(number, offset, length, 1))
    root, leaves = _directories(entries)
    metadata = gzip.compress(json.dumps(tileset.metadata, ensure_ascii=False).encode(), mtime=0)
    starts = [_HEADER]
    for part in (root, metadata, leaves):
        starts.append(starts[-1] + len(part))
    west, south, east, north = tileset.bounds
    header = b"PMTiles\x03" + struct.pack(
        "<11Q6B4iB2i",
        starts[0], len(root), starts[1], len(metadata), starts[2], len(leaves), starts[3], len(body),
        len(numbered), len(entries), len(place), 1, _GZIP, _GZIP, _MVT, *tileset.zooms,
        *(round(1e7 * v) for v in (west, south, east, north)), tileset.zooms[0],
        round(1e7 * (west + east) / 2), round(1e7 * (south + north) / 2),
    )  # fmt: skip
    return header + root + metadata + leaves + bytes(body)


def _directories(entries: Sequence[_Entry]) -> tuple[bytes, bytes]:
    """The root directory, and the leaf directories where the root would be too large for the first request."""
    root = _directory(entries)
    if _HEADER + len(root) <= _ROOT_AT_MOST:
        return root, b""
    size = 4096
    while True:
        leaves, pointers = bytearray(), list[_Entry]()
        for k in range(0, len(entries), size):
            leaf = _directory(entries[k : k + size])
            pointers.append(_Entry(entries[k].number, len(leaves), len(leaf), 0))
            leaves += leaf
        root = _directory(pointers)
        if _HEADER + len(root) <= _ROOT_AT_MOST:
            return root, bytes(leaves)
        size *= 2


def _directory(entries: Sequence[_Entry]) -> bytes:
    out = bytearray(_varint(len(entries)))
    last = 0
    for entry in entries:
        out += _varint(entry.number - last)
        last = entry.number
    for entry in entries:
        out += _varint(entry.run)
    for entry in entries:
        out += _varint(entry.length)
    follows = -1
    for entry in entries:
        out += _varint(0 if entry.offset == follows else entry.offset + 1)
        follows = entry.offset + entry.length
    return gzip.compress(bytes(out), mtime=0)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
