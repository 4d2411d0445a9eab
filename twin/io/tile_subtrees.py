"""Subtrees of 3D Tiles 1.1 implicit tiling: which tiles of a quadtree are there, one bit each.

OGC 22-025r4, section 7.9. A subtree has some levels; its tiles are counted by level, within a level in Morton order.
Each tile's own bounding region is its metadata, because buildings reach over the borders of the divisions.
"""

from __future__ import annotations

import json
import struct
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.io.tile_tree import TileTree, morton

__all__ = ["SUBTREE_LEVELS", "TILE_CLASS", "implicit_root", "subtrees"]

SUBTREE_LEVELS = 5
"""Levels of a subtree: 341 tiles."""

TILE_CLASS: dict[str, Any] = {
    "properties": {
        "region": {
            "type": "SCALAR",
            "componentType": "FLOAT64",
            "array": True,
            "count": 6,
            "required": True,
            "semantic": "TILE_BOUNDING_REGION",
        }
    }
}
"""Class of the tiles' metadata, for the tileset's schema, where it is named "tile"."""


class _Subtree(NamedTuple):
    level: int
    x: int
    y: int
    content: bytes


def implicit_root(tree: TileTree) -> dict[str, Any]:
    """What makes a tileset's root implicit: subdivision, levels, places of contents and subtrees."""
    return {
        "content": {"uri": "tiles/{level}/{x}/{y}.glb"},
        "implicitTiling": {
            "subdivisionScheme": "QUADTREE",
            "subtreeLevels": SUBTREE_LEVELS,
            "availableLevels": int(tree.level.max()) + 1,
            "subtrees": {"uri": "subtrees/{level}/{x}/{y}.subtree"},
        },
    }


def subtrees(tree: TileTree, region: FloatingArray) -> list[_Subtree]:
    """All subtrees of a tree: level, x and y of their root, and the bytes of the file.

    Parameters
    ----------
    region : (n_tiles, 6)
        West, south, east, north [rad], lowest, highest [m] of each tile.
    """
    roots = np.flatnonzero(tree.level % SUBTREE_LEVELS == 0)
    found = []
    for root in roots:
        level, x, y = int(tree.level[root]), int(tree.x[root]), int(tree.y[root])
        below = tree.level - level
        within = (below >= 0) & (below <= SUBTREE_LEVELS)
        within[within] &= (tree.x[within] >> below[within] == x) & (tree.y[within] >> below[within] == y)
        rows = np.flatnonzero(within & (below < SUBTREE_LEVELS))
        place = _place(tree, rows, level, x, y)
        children = np.flatnonzero(within & (below == SUBTREE_LEVELS))
        child_place = _place(tree, children, level, x, y) - _tiles_above(SUBTREE_LEVELS)
        rows = rows[np.argsort(place)]
        found.append(_Subtree(level, x, y, _subtree_bytes(np.sort(place), child_place, region[rows])))
    return found


def _tiles_above(level: int) -> int:
    return int((4**level - 1) // 3)


def _place(tree: TileTree, rows: AnyArray, level: int, x: int, y: int) -> AnyArray:
    """Bit of each tile in the subtree with this root."""
    below = tree.level[rows] - level
    code = morton(tree.x[rows] - (x << below), tree.y[rows] - (y << below))
    return (4**below - 1) // 3 + code


def _subtree_bytes(tiles: AnyArray, children: AnyArray, region: FloatingArray) -> bytes:
    chunks: list[bytes] = []
    views: list[dict[str, int]] = []

    def view(data: bytes) -> int:
        views.append({"buffer": 0, "byteOffset": sum(map(len, chunks)), "byteLength": len(data)})
        chunks.append(data + b"\0" * (-len(data) % 8))
        return len(views) - 1

    def availability(rows: AnyArray, n: int) -> dict[str, int]:
        if len(rows) in (0, n):
            return {"constant": int(len(rows) == n)}
        is_there = np.zeros(n, bool)
        is_there[rows] = True
        bits = np.packbits(is_there, bitorder="little").tobytes()
        return {"bitstream": view(bits), "availableCount": len(rows)}

    n = _tiles_above(SUBTREE_LEVELS)
    every = availability(tiles, n)  # every tile has content
    document: dict[str, Any] = {
        "tileAvailability": every,
        "contentAvailability": [every],
        "childSubtreeAvailability": availability(children, 4**SUBTREE_LEVELS),
        "tileMetadata": 0,
        "propertyTables": [
            {
                "class": "tile",
                "count": len(tiles),
                "properties": {"region": {"values": view(np.ascontiguousarray(region, "<f8").tobytes())}},
            }
        ],
    }
    document["bufferViews"] = views
    binary = b"".join(chunks)
    document["buffers"] = [{"byteLength": len(binary)}]
    text = json.dumps(document, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return b"".join([struct.pack("<4sIQQ", b"subt", 1, len(text), len(binary)), text, binary])
