"""Spatial IDs: points to cells, boxes and buildings to sets of cells.

    python -m benchmarks.spatial_id

Peer: the Digital Agency's library (ouranos-gex-lib-for-Python, `SpatialId`), which is not on PyPI: install it from
its repository to have it measured in the same run (logging silenced, as it writes DEBUG lines to a file otherwise).
"""

from __future__ import annotations

import argparse
import importlib.util
import logging
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np

from twin.spatial_id import cover_capsules, cover_lines, cover_solids, encode, from_text, to_text

BOX_TRIANGLES = np.array(
    [[0, 1, 2], [0, 2, 3], [4, 5, 6], [4, 6, 7], [0, 1, 5], [0, 5, 4], [1, 2, 6], [1, 6, 5], [2, 3, 7], [2, 7, 6],
     [3, 0, 4], [3, 4, 7]]
)  # fmt: skip


def median(work: Callable[[], object], repeats: int = 5) -> float:
    """Median seconds."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def encode_plain(longitude: np.ndarray, latitude: np.ndarray, height: np.ndarray, zoom: int) -> list[np.ndarray]:
    """The formulas in plain numpy, whole arrays at a time: what a careful user would write."""
    n = 2.0**zoom
    f = np.floor(height * 2.0 ** (zoom - 25)).astype(np.int64)
    x = np.floor(n * (longitude + 180.0) / 360.0).astype(np.int64)
    phi = np.radians(latitude)
    y = np.floor(n * (1.0 - np.log(np.tan(phi) + 1.0 / np.cos(phi)) / math.pi) / 2.0).astype(np.int64)
    return [f, x, y]


def box(west: float, south: float, side: float, height: float) -> np.ndarray:
    """Corners of a box, side and height in metres."""
    east = west + side / (111_319.49 * math.cos(math.radians(south)))
    north = south + side / 110_940.0
    ring = [(west, south), (east, south), (east, north), (west, north)]
    return np.array([(*corner, h) for h in (0.0, height) for corner in ring])


def buildings(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Boxes of 6 to 30 m and 3 to 40 m height over 10 km: points, triangles, offsets."""
    corner = rng.uniform([138.3, 34.9], [138.4, 35.0], (n, 2))
    side, height = rng.uniform(6, 30, n), rng.uniform(3, 40, n)
    unit = box(0.0, 34.95, 1.0, 1.0) - [0.0, 34.95, 0.0]
    points = unit[None] * np.column_stack([side, side, height])[:, None, :]
    points[..., :2] += corner[:, None, :]
    triangles = (BOX_TRIANGLES[None] + 8 * np.arange(n)[:, None, None]).reshape(-1, 3)
    return points.reshape(-1, 3), triangles, 12 * np.arange(n + 1)


def points(n: int) -> None:
    rng = np.random.default_rng(0)
    lon, lat, h = rng.uniform(130, 145, n), rng.uniform(30, 45, n), rng.uniform(-10, 500, n)
    plain = median(lambda: encode_plain(lon, lat, h, 25), 3)
    print(f"encode {n:.0e} points, z=25")
    print(f"  formulas in whole-array numpy          {n / plain / 1e6:8.1f} M/s")
    for threads in (1, 2):
        t = median(lambda: encode(lon, lat, h, 25, height_datum="orthometric", threads=threads))  # noqa: B023
        print(f"  encode, {threads} thread(s)                    {n / t / 1e6:8.1f} M/s   {plain / t:5.1f} x numpy")
    cells = encode(lon[:1_000_000], lat[:1_000_000], h[:1_000_000], 25, height_datum="orthometric")
    text = to_text(cells)
    print(f"  to_text / from_text, 10^6 cells        {1 / median(lambda: to_text(cells), 3):8.1f} / "
          f"{1 / median(lambda: from_text(text), 3):.1f} M/s")  # fmt: skip


def shapes() -> None:
    corners = box(138.3883, 34.98, 10.0, 10.0)
    print("10 m box (12 triangles), surface and inside")
    for zoom in (25, 26, 28, 29):
        t = median(lambda: cover_solids(corners, BOX_TRIANGLES, [0, 12], zoom, height_datum="orthometric"))  # noqa: B023
        n = cover_solids(corners, BOX_TRIANGLES, [0, 12], zoom, height_datum="orthometric").cells.n_cells
        print(f"  z={zoom}  {n:>10,} cells  {t * 1e3:9.3f} ms  {n / t / 1e6:6.1f} M cells/s")
    line = np.array([[138.38, 34.98, 0.0], [138.39, 34.989, 100.0]])
    t = median(lambda: cover_lines(line, [0, 2], 25, height_datum="orthometric"))
    print(f"1.4 km line, z=25: {t * 1e3:.3f} ms")
    t = median(lambda: cover_capsules(line[:1], line[:1] + [[1e-3, 0, 0]], 15.0, 24, height_datum="orthometric"))
    print(f"91 m capsule of 15 m radius, z=24: {t * 1e3:.2f} ms")
    city = buildings(100_000, np.random.default_rng(1))
    for threads in (1, 2):
        t = median(lambda: cover_solids(*city, 21, height_datum="orthometric", threads=threads), 3)  # noqa: B023
        print(f"100,000 buildings, z=21, {threads} thread(s): {t:.3f} s")


def peer() -> None:
    """The official library on the same box and on 20,000 points."""
    if importlib.util.find_spec("SpatialId") is None:
        print("peer: SpatialId is not installed (ouranos-gex-lib-for-Python, from its repository)")
        return
    logging.disable(logging.CRITICAL)
    from SpatialId.common.object.point import Point, Triangle
    from SpatialId.shape.point import f_get_spatial_ids_on_points
    from SpatialId.shape.polygons import f_get_spatial_ids_on_polygons

    rng = np.random.default_rng(0)
    lon, lat, h = rng.uniform(130, 145, 20_000), rng.uniform(30, 45, 20_000), rng.uniform(-10, 500, 20_000)
    objects = [Point(*p) for p in zip(lon, lat, h)]
    t = median(lambda: f_get_spatial_ids_on_points(objects, 25), 3)
    mine = to_text(encode(lon, lat, h, 25, height_datum="orthometric")).tolist()
    print(f"peer: encode {2e4 / t / 1e6:.3f} M/s, same IDs: {mine == f_get_spatial_ids_on_points(objects, 25)}")
    corners = box(138.3883, 34.98, 10.0, 10.0)
    faces = [Triangle(*(Point(*corners[i]) for i in face)) for face in BOX_TRIANGLES]
    for zoom in (20, 22, 24, 25):
        start = time.perf_counter()
        theirs = set(f_get_spatial_ids_on_polygons(faces, [], zoom))
        t = time.perf_counter() - start
        ours = cover_solids(corners, BOX_TRIANGLES, [0, 12], zoom, height_datum="orthometric")
        own = median(lambda: cover_solids(corners, BOX_TRIANGLES, [0, 12], zoom, height_datum="orthometric"))  # noqa: B023
        same = set(to_text(ours.cells).tolist()) == theirs
        print(f"peer: 10 m box z={zoom}: {t * 1e3:.1f} ms, {t / own:,.0f} x ours; same set: {same}")


def without_avx512(n: int) -> None:
    """The points once more as on a processor of level x86-64-v3, in a process of its own."""
    numpy_features = "X86_V4 AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR"
    with tempfile.TemporaryDirectory() as cache:
        level = {"NPY_DISABLE_CPU_FEATURES": numpy_features, "NUMBA_CPU_NAME": "haswell", "NUMBA_CACHE_DIR": cache}
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.spatial_id", "--only-points", "--points", str(n)]
        print("the same without AVX-512", flush=True)
        subprocess.run(command, check=True, env=os.environ | level)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=float, default=1e7)
    parser.add_argument("--only-points", action="store_true")
    options = parser.parse_args()
    points(int(options.points))
    if options.only_points:
        return
    without_avx512(int(options.points))
    shapes()
    peer()


if __name__ == "__main__":
    main()
