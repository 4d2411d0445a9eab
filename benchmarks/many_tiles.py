"""A city of thousands of tiles, made on demand from one: every copy has ids and a place of its own.

    python -m benchmarks.many_tiles FOLDER [--tiles N] [--bytes BYTES]

The copies lie whole degrees apart, so that only the digits before the point change and a gigabyte takes seconds; beyond
the squares of Japan's degrees several tiles have one place, and neighbouring mesh codes.
"""

from __future__ import annotations

import argparse
import re
import time
from pathlib import Path

import numpy as np

from benchmarks.citygml_files import _REFERENCES, replicate, tile_path
from citygml.crs.mesh_extents import mesh_at

__all__ = ["make_tiles"]

_LATITUDES, _LONGITUDES = range(24, 45), range(123, 149)
# Bytes that no document has, in the place of what differs from copy to copy.
_LATITUDE, _LONGITUDE, _COPY = b"\x01", b"\x02", b"\x03"


def _template(tile: bytes) -> tuple[bytes, float, float]:
    """The tile with marks in the place of degrees and at the end of ids; latitude and longitude of its first point."""
    first = re.search(rb"<gml:posList>\s*(\d+)(\.\d+)\s+(\d+)(\.\d+)", tile)
    if first is None:
        raise ValueError("the tile has no posList in degrees")
    latitude, longitude = first.group(1), first.group(3)
    marked = re.sub(rb"(?<=[ >\n])%s(?=\.\d{5})" % latitude, _LATITUDE, tile)
    marked = re.sub(rb"(?<=[ >\n])%s(?=\.\d{5})" % longitude, _LONGITUDE, marked)

    def rename(match: re.Match[bytes]) -> bytes:
        before, mark, name, quote = match.groups()
        if before.startswith(b"xlink") and not mark:
            return bytes(match.group())
        return b"%s%s%s_%s%s" % (before, mark, name, _COPY, quote)

    return _REFERENCES.sub(rename, marked), float(b"0" + first.group(2)), float(b"0" + first.group(4))


def make_tiles(folder: Path, n: int, *, size: int = 2_500_000) -> Path:
    """n tiles of about `size` bytes in folder/udx/bldg; returns the folder."""
    tile, south, west = _template(replicate(tile_path("lod1").read_bytes(), size))
    target = folder / "udx" / "bldg"
    target.mkdir(parents=True, exist_ok=True)
    places = [(latitude, longitude) for latitude in _LATITUDES for longitude in _LONGITUDES]
    for k in range(n):
        latitude, longitude = places[k % len(places)]
        shift = k // len(places) * 45 / 3600
        code = mesh_at(np.array([longitude + west + shift]), np.array([latitude + south]))[0]
        text = tile.replace(_LATITUDE, b"%d" % latitude).replace(_LONGITUDE, b"%d" % longitude)
        (target / f"{code}_bldg_6697_op.gml").write_bytes(text.replace(_COPY, b"%d" % k))
    return folder


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tiles", type=int, default=2000)
    parser.add_argument("--bytes", type=int, default=2_500_000)
    options = parser.parse_args()
    begun = time.perf_counter()
    made = make_tiles(options.folder, options.tiles, size=options.bytes)
    files = list(made.rglob("*.gml"))
    print(
        f"{len(files)} tiles, {sum(f.stat().st_size for f in files) / 1e9:.2f} GB, {time.perf_counter() - begun:.0f} s"
    )
