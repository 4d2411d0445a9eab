"""Files of about 60 MB to read, made from a tile by repeating its members with ids of their own.

LOD1 kind: buildings with LOD0 and LOD1 and many attributes. LOD2 kind: textured LOD2 as well.
From the real tiles under CITY_DATA where that is set, else from the sample city.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

__all__ = ["big_file", "replicate"]

TILES = {
    "lod1": "citygml/yuuhayashi_citygml-osm/src/test/resources/51311568_bldg_6697_op.gml",
    "lod2": "citygml/Project-PLATEAU_SolarPotential/SampleData/1_R4CityGML/54363371_bldg_6697_op.gml",
}
SAMPLE = Path(__file__).parent.parent / "data" / "sample"
_REFERENCES = re.compile(rb"""((?:gml:id|xlink:href|uri|ring)\s*=\s*["'])(#?)([^"'#]+)(["'])""")
_MEMBER = re.compile(rb"<(?:core:cityObjectMember|cityObjectMember|app:appearanceMember)\b")


def replicate(tile: bytes, size: int) -> bytes:
    """The tile's members over and over, ids suffixed, until the file has `size` bytes."""
    first = _MEMBER.search(tile)
    last = tile.rindex(b"</")
    if first is None:
        raise ValueError("the tile has no members")
    head, body, tail = tile[: first.start()], tile[first.start() : last], tile[last:]
    copies = max(1, round((size - len(head)) / len(body)))

    def copy(number: int) -> bytes:
        def rename(match: re.Match[bytes]) -> bytes:
            before, mark, name, quote = match.groups()
            if before.startswith(b"xlink") and not mark:
                return match.group()
            return b"%s%s%s_%d%s" % (before, mark, name, number, quote)

        return _REFERENCES.sub(rename, body)

    return head + b"".join(copy(number) for number in range(copies)) + tail


def tile_path(kind: str) -> Path:
    """The tile a kind of file is made from."""
    root = os.environ.get("CITY_DATA")
    if root and (Path(root) / TILES[kind]).exists():
        return Path(root) / TILES[kind]
    tiles = sorted((SAMPLE / "udx" / "bldg").glob("*.gml"), key=lambda path: path.stat().st_size)
    if not tiles:
        raise FileNotFoundError("set CITY_DATA, or make the sample city: python -m data.generate")
    return tiles[-1]


def big_file(kind: str, size: int = 62_000_000) -> Path:
    """A file of about `size` bytes of this kind ("lod1" or "lod2"), made once."""
    tile = tile_path(kind)
    folder = Path(tempfile.gettempdir()) / "citygml-benchmarks" / f"{tile.stem}-{kind}-{size}" / "udx" / "bldg"
    path = folder / f"{tile.name.split('_')[0]}_bldg_6697_op.gml"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(replicate(tile.read_bytes(), size))
    return path


if __name__ == "__main__":
    for name in TILES:
        made = big_file(name)
        print(name, made, f"{made.stat().st_size / 1e6:.1f} MB from {tile_path(name)}")
