"""One 3D Tiles tileset over those of the tiles of a city: by second-level mesh, each loaded where it comes into view.

OGC 22-025r4, 7.3.5.3: the content of a tile may be another tileset. The tiles above have no content of their own; the
tilesets below have their coarse levels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["tileset_of_tilesets"]

_SECOND_LEVEL_DIGITS = 6


def tileset_of_tilesets(files: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The JSON of a tileset.

    files : records of the tilesets: path, partition (mesh code), region (west, south, east, north [rad], least and
        largest height [m]) and error, the geometric error when the tileset is not shown [m].

    Examples
    --------
    >>> file = {"path": "a/tileset.json", "partition": "53394525", "region": [0, 0, 1, 1, 0, 9], "error": 8.0}
    >>> tileset_of_tilesets([file])["root"]["children"][0]["children"][0]["content"]
    {'uri': 'a/tileset.json'}
    """
    groups: dict[str, list[dict[str, Any]]] = {}
    for file in files:
        child = {
            "boundingVolume": {"region": list(file["region"])}, "geometricError": file["error"],
            "content": {"uri": file["path"]},
        }  # fmt: skip
        groups.setdefault(file["partition"][:_SECOND_LEVEL_DIGITS], []).append(child)
    root = _over([_over(children) for _, children in sorted(groups.items())])
    return {"asset": {"version": "1.1"}, "geometricError": root["geometricError"], "root": root}


def _over(children: list[dict[str, Any]]) -> dict[str, Any]:
    """A tile without content over others, of the extent of all."""
    regions = [child["boundingVolume"]["region"] for child in children] or [[0.0] * 6]
    low = [min(region[k] for region in regions) for k in (0, 1, 4)]
    high = [max(region[k] for region in regions) for k in (2, 3, 5)]
    return {
        "boundingVolume": {"region": [low[0], low[1], high[0], high[1], low[2], high[2]]},
        "geometricError": max((child["geometricError"] for child in children), default=0.0),
        "refine": "ADD",
        "children": children,
    }
