"""Times of writing 100,000 buildings: 3D Tiles, GLB, GeoParquet, GeoPackage.

python -m benchmarks.exports [--buildings N]

The peer for 3D Tiles is py3dtiles' own route only where it is installed; it
pins old numpy, so it goes into an environment of its own and is not run here.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


def median_seconds(call: Callable[[Path], object], n: int = 3) -> tuple[float, float]:
    """Median time of a write, and the megabytes written."""
    took, size = [], 0.0
    for _ in range(n):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            call(Path(folder))
            took.append(time.perf_counter() - start)
            size = sum(f.stat().st_size for f in Path(folder).rglob("*") if f.is_file()) / 1e6
    return statistics.median(took), size


def main() -> None:
    import geopandas as gpd
    import numpy as np
    import shapely

    from tests.city_of_boxes import city_of_boxes
    from twin.io import write_geopackage, write_geoparquet, write_glb, write_tiles3d

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--buildings", type=int, default=100_000)
    n = parser.parse_args().buildings
    with tempfile.TemporaryDirectory() as folder:  # compile and load libraries
        write_tiles3d(city_of_boxes(50), Path(folder) / "t")
    city = city_of_boxes(n)
    faces = shapely.polygons(city.vertices.reshape(-1, 5, 3))
    solid = shapely.multipolygons(faces, indices=np.repeat(np.arange(n), 6))
    frame = gpd.GeoDataFrame(city.objects.drop(columns=["parent", "file"]), geometry=solid, crs=city.crs)
    jobs: dict[str, Callable[[Path], object]] = {
        "3D Tiles 1.1": lambda at: write_tiles3d(city, at / "tiles"),
        "GLB": lambda at: write_glb(city, at / "city.glb"),
        "GeoParquet": lambda at: write_geoparquet(frame, at / "city.parquet"),
        "GeoPackage": lambda at: write_geopackage({"buildings": frame}, at / "city.gpkg"),
        "GeoPackage by GeoPandas alone (peer)": lambda at: frame.to_file(at / "peer.gpkg"),
    }
    for name, job in jobs.items():
        seconds, size = median_seconds(job)
        print(f"{n} buildings to {name}: {seconds:.2f} s, {size:.0f} MB")


if __name__ == "__main__":
    main()
