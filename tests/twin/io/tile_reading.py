"""Tilesets read back by their specifications alone: nested JSON or subtrees (OGC 22-025r4), GLB (glTF 2.0)."""

from __future__ import annotations

import itertools
import json
import struct
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

_WIDTH = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
_TYPE = {5120: np.int8, 5121: np.uint8, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
# A viewer turns glTF's y up into the z up of 3D Tiles.
_Y_TO_Z = np.array([[1.0, 0, 0, 0], [0, 0, -1.0, 0], [0, 1.0, 0, 0], [0, 0, 0, 1.0]])


class Tile(NamedTuple):
    """One tile: level, place in its level or None, bounding region, geometric error, file of its content or None."""

    level: int
    place: tuple[int, int] | None
    region: list[float]
    error: float
    content: Path | None
    is_leaf: bool


def read_glb(data: bytes) -> tuple[dict[str, Any], bytes]:
    magic, version, length = struct.unpack("<4sII", data[:12])
    assert (magic, version, length) == (b"glTF", 2, len(data))
    size = struct.unpack("<I", data[12:16])[0]
    return json.loads(data[20 : 20 + size]), data[28 + size :]


def accessor(document: dict[str, Any], binary: bytes, k: int) -> np.ndarray:
    a = document["accessors"][k]
    view = document["bufferViews"][a["bufferView"]]
    raw = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
    values = np.frombuffer(raw, _TYPE[a["componentType"]])
    width = _WIDTH[a["type"]]
    stride = view.get("byteStride", width * values.itemsize) // values.itemsize
    return values[: a["count"] * stride].reshape(-1, stride)[:, :width]


def nested_tiles(folder: Path) -> list[Tile]:
    """All tiles of a tileset without implicit tiling."""
    found: list[Tile] = []

    def visit(tile: dict[str, Any], level: int) -> None:
        content = folder / tile["content"]["uri"] if "content" in tile else None
        children = tile.get("children", [])
        region, error = tile["boundingVolume"]["region"], tile["geometricError"]
        found.append(Tile(level, None, region, error, content, not children))
        for child in children:
            assert child["geometricError"] < error
            visit(child, level + 1)

    visit(json.loads((folder / "tileset.json").read_text(encoding="utf-8"))["root"], 0)
    return found


def implicit_tiles(folder: Path) -> list[Tile]:
    """All tiles of a tileset with implicit tiling, subtree by subtree, bit by bit."""
    tileset = json.loads((folder / "tileset.json").read_text(encoding="utf-8"))
    root = tileset["root"]
    implicit = root["implicitTiling"]
    assert implicit["subdivisionScheme"] == "QUADTREE"
    n_levels = implicit["subtreeLevels"]
    semantic = tileset["schema"]["classes"]["tile"]["properties"]["region"]["semantic"]
    assert semantic == "TILE_BOUNDING_REGION"
    found: list[Tile] = []
    subtrees = [(0, 0, 0)]
    while subtrees:
        level, x, y = subtrees.pop()
        uri = implicit["subtrees"]["uri"].format(level=level, x=x, y=y)
        data = (folder / uri).read_bytes()
        magic, version, n_text, n_binary = struct.unpack("<4sIQQ", data[:24])
        assert (magic, version) == (b"subt", 1)
        assert n_text % 8 == n_binary % 8 == 0
        assert len(data) == 24 + n_text + n_binary
        subtree, binary = json.loads(data[24 : 24 + n_text]), data[24 + n_text :]

        def bytes_of(k: int, subtree: Any = subtree, binary: bytes = binary) -> bytes:
            view = subtree["bufferViews"][k]
            return binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]

        def bits(availability: dict[str, int], n: int, bytes_of: Any = bytes_of) -> list[bool]:
            if "constant" in availability:
                return [bool(availability["constant"])] * n
            raw = bytes_of(availability["bitstream"])
            assert len(raw) == (n + 7) // 8
            flags = [bool(raw[i // 8] >> (i % 8) & 1) for i in range(n)]
            assert sum(flags) == availability["availableCount"]
            return flags

        n = (4**n_levels - 1) // 3
        tiles, contents = bits(subtree["tileAvailability"], n), bits(subtree["contentAvailability"][0], n)
        children = bits(subtree["childSubtreeAvailability"], 4**n_levels)
        (table,) = subtree["propertyTables"]
        assert table["count"] == sum(tiles)
        regions = iter(np.frombuffer(bytes_of(table["properties"]["region"]["values"]), "<f8").reshape(-1, 6).tolist())
        for below in range(n_levels):
            for code in range(4**below):
                bit = (4**below - 1) // 3 + code
                if not tiles[bit]:
                    assert not contents[bit]
                    continue
                i, j = _from_morton(code)
                place = ((x << below) + i, (y << below) + j)
                if below + 1 < n_levels:
                    first = (4 ** (below + 1) - 1) // 3 + 4 * code
                    is_leaf = not any(tiles[first : first + 4])
                else:
                    is_leaf = not any(children[4 * code : 4 * code + 4])
                uri = root["content"]["uri"].format(level=level + below, x=place[0], y=place[1])
                error = root["geometricError"] / 2 ** (level + below)
                content = folder / uri if contents[bit] else None
                found.append(Tile(level + below, place, next(regions), error, content, is_leaf))
        for code in np.flatnonzero(children).tolist():
            i, j = _from_morton(code)
            subtrees.append((level + n_levels, (x << n_levels) + i, (y << n_levels) + j))
    assert max(tile.level for tile in found) + 1 == implicit["availableLevels"]
    return found


def _from_morton(code: int) -> tuple[int, int]:
    x = sum((code >> (2 * bit) & 1) << bit for bit in range(20))
    y = sum((code >> (2 * bit + 1) & 1) << bit for bit in range(20))
    return x, y


def earth_points(document: dict[str, Any], binary: bytes, primitive: dict[str, Any]) -> np.ndarray:
    """Earth-centred positions of a primitive of the first node, (n, 3)."""
    local = accessor(document, binary, primitive["attributes"]["POSITION"]).astype(np.float64)
    matrix = np.array(document["nodes"][0]["matrix"]).reshape(4, 4).T
    return (_Y_TO_Z @ matrix @ np.column_stack([local, np.ones(len(local))]).T).T[:, :3]


def properties(document: dict[str, Any], binary: bytes) -> dict[str, Any]:
    """Columns of the only property table."""
    (table,) = document["extensions"]["EXT_structural_metadata"]["propertyTables"]
    found: dict[str, Any] = {}
    for name, place in table["properties"].items():
        view = document["bufferViews"][place["values"]]
        raw = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
        if "stringOffsets" in place:
            at = document["bufferViews"][place["stringOffsets"]]
            offsets = np.frombuffer(binary, np.uint32, table["count"] + 1, at["byteOffset"])
            found[name] = [raw[a:b].decode() for a, b in itertools.pairwise(offsets.tolist())]
        else:
            found[name] = np.frombuffer(raw, np.float32)
            assert len(found[name]) == table["count"]
    return found
