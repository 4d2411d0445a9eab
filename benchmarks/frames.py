"""File to GeoDataFrame of footprints in the plane rectangular zone, in MB of GML a second.

    CITY_DATA=... python -m benchmarks.frames

On the two 60 MB files of `benchmarks.citygml_files`. Steps are timed apart: reading (which this benchmark
does not judge), the footprint frame with its projection, and for comparison to_crs of the whole model (its
figure flatters: copies of a tile share their coordinates, which are projected once).
Peer: geopandas with fiona, when installed (its pyogrio engine cannot read PLATEAU buildings).
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import citygml
from benchmarks.citygml_files import big_file
from citygml.frames import footprints, surfaces


def _timed(run: Callable[[], Any], times: int = 5) -> tuple[float, Any]:
    taken = []
    value = None
    for _ in range(times):
        start = time.perf_counter()
        value = run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken), value


def _peer(path: Path, crs: int) -> float | None:
    try:
        import fiona  # noqa: F401
        import geopandas
    except ImportError:
        return None
    start = time.perf_counter()
    geopandas.read_file(path, engine="fiona", layer="Building").to_crs(crs)
    return time.perf_counter() - start


def _report(kind: str, crs: int) -> None:
    path = big_file(kind)
    size = path.stat().st_size / 1e6
    citygml.read(path)  # compiles, and warms the file
    read, city = _timed(lambda: citygml.read(path))
    footprints(city, crs=crs)
    frame, table = _timed(lambda: footprints(city, crs=crs))
    whole, moved = _timed(lambda: city.to_crs(crs))
    faces, _ = _timed(lambda: surfaces(moved), 3)
    print(f"{kind}: {size:.1f} MB, {len(table)} footprints, {city.n_polygons} polygons, {len(city.vertices)} vertices")
    print(f"  read                     {read:.3f} s  {size / read:6.0f} MB/s")
    print(f"  footprints in EPSG:{crs}  {frame:.3f} s  {size / frame:6.0f} MB/s")
    print(f"  file to GeoDataFrame     {read + frame:.3f} s  {size / (read + frame):6.0f} MB/s")
    print(f"  to_crs of the model      {whole:.3f} s  {size / whole:6.0f} MB/s")
    print(f"  surfaces of the model    {faces:.3f} s  {size / faces:6.0f} MB/s")
    peer = _peer(path, crs)
    if peer is None:
        print("  geopandas with fiona     not installed: pip install fiona")
    else:
        print(f"  geopandas with fiona     {peer:.3f} s  {size / peer:6.0f} MB/s  ratio {peer / (read + frame):.1f}")


def main() -> None:
    _report("lod1", 6672)
    _report("lod2", 6671)


if __name__ == "__main__":
    main()
