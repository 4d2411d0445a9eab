"""Layers of a model as Mapbox vector tiles in one PMTiles file, for maps in a browser."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from citygml.errors import FormatError
from citygml.layers.flat_columns import flat, is_spatial, one_kind
from citygml.layers.layer_files import need_driver
from citygml.layers.pmtiles import TileSet, pack_pmtiles

__all__ = ["write_vector_tiles"]

_ZOOMS = (10, 16)
_NO_LIMIT = {"MAX_SIZE": "50000000", "MAX_FEATURES": "10000000"}  # a tile is never thinned out to stay small


def write_vector_tiles(
    tables: Mapping[str, pd.DataFrame],
    path: Path,
    *,
    zooms: tuple[int, int] = _ZOOMS,
    progress: Callable[[int, int, str], None] | None = None,
) -> None:
    """Write every layer that has geometry into one PMTiles file (version 3, tiles gzipped), in Web Mercator.

    GDAL cuts each layer into tiles. A vector tile is a sequence of layers, so the tiles of several layers are joined by
    putting their bytes one after the other. Coordinates are rounded to 1/4096 of a tile's side (0.15 m at zoom 16 and
    the equator); heights are columns.

    Raises
    ------
    FormatError
        GDAL cannot write vector tiles, no layer has geometry, or a layer has no CRS.
    """
    import pyogrio
    import shapely

    need_driver("MVT")
    drawn = {n: t for n, t in tables.items() if is_spatial(t) and not t["geometry"].isna().all()}
    if not drawn:
        raise FormatError(f"{path.name}: no layer has geometry to cut into tiles")
    tiles: dict[tuple[int, int, int], bytes] = {}
    found: list[dict[str, Any]] = []
    for k, (name, table) in enumerate(drawn.items()):
        if progress is not None:
            progress(k, len(drawn), name)
        if table.crs is None:  # type: ignore[attr-defined]
            raise FormatError(f"layer {name} has no CRS, so its place on the map is unknown; read with crs=")
        folder = Path(tempfile.mkdtemp(prefix="tiles.", dir=path.parent))
        try:
            plane: Any = one_kind(flat(table[table["geometry"].notna()]))
            plane = plane.set_geometry(shapely.force_2d(np.asarray(plane.geometry.array, dtype=object)), crs=plane.crs)
            pyogrio.write_dataframe(
                plane, folder / "layer", layer=name, driver="MVT", use_arrow=True,
                dataset_options={"FORMAT": "DIRECTORY", "COMPRESS": "NO", "MINZOOM": str(zooms[0]),
                                 "MAXZOOM": str(zooms[1]), **_NO_LIMIT},
            )  # fmt: skip
            found.append(json.loads((folder / "layer" / "metadata.json").read_text(encoding="utf-8")))
            for tile in (folder / "layer").glob("*/*/*.pbf"):
                z, x, y = int(tile.parts[-3]), int(tile.parts[-2]), int(tile.stem)
                tiles[z, x, y] = tiles.get((z, x, y), b"") + tile.read_bytes()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    described = [layer for one in found for layer in json.loads(one["json"])["vector_layers"]]
    bounds = [[float(v) for v in one["bounds"].split(",")] for one in found]
    west, south = min(b[0] for b in bounds), min(b[1] for b in bounds)
    east, north = max(b[2] for b in bounds), max(b[3] for b in bounds)
    path.write_bytes(pack_pmtiles(TileSet(tiles, zooms, (west, south, east, north), {"vector_layers": described})))
