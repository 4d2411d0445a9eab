"""Exact join of a prefecture's buildings with flood polygons: which building lies in which area, and by how much.

    python -m benchmarks.area_join [--buildings 600000] [--vertices 500000] [--sample 3000]

Made up: houses in 300 towns on 60 x 60 km, 40 rivers with five ranks of depth each, rings of thousands of vertices.
Peers in the same run, on a sample of the buildings against all polygons: geopandas.overlay (exact) and geopandas.sjoin
of the centroids (not exact).
"""

from __future__ import annotations

import argparse
import resource
import time
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from twin.hazard import worst_areas

SIDE = 60_000.0
CRS = 6677


def flood(n_vertices: int, rng: np.random.Generator, *, n_rivers: int = 40, n_ranks: int = 5) -> gpd.GeoDataFrame:
    """Nested rings about each river's middle; the deepest rank in the middle."""
    n = n_vertices // (n_rivers * (2 * n_ranks - 1))
    angle = np.linspace(0.0, 2 * np.pi, n, endpoint=False)
    unit = np.column_stack([np.cos(angle), np.sin(angle)])
    waves = np.arange(1, 200)
    shapes, ranks = [], []
    for _ in range(n_rivers):
        centre, radius = rng.uniform(0.0, SIDE, 2), rng.uniform(2000.0, 8000.0)
        size, phase = rng.normal(size=199) / waves**1.2, rng.uniform(0.0, 2 * np.pi, 199)
        wiggle = 0.12 * (size[:, None] * np.cos(waves[:, None] * angle + phase[:, None])).sum(axis=0)
        rings = [centre + ((1 - 0.17 * k) * radius * np.exp(wiggle))[:, None] * unit for k in range(n_ranks)]
        for k in range(n_ranks):
            shapes.append(shapely.Polygon(rings[k], rings[k + 1 : k + 2]))
            ranks.append(k + 1)
    return gpd.GeoDataFrame({"rank": ranks}, geometry=shapes, crs=CRS)


def houses(n: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    towns = rng.uniform(0.0, SIDE, (300, 2))
    centre = towns[rng.integers(0, 300, n)] + rng.normal(0.0, 1500.0, (n, 2))
    angle, size = rng.uniform(0.0, np.pi / 2, n), rng.uniform(7.0, 15.0, (n, 2, 1))
    along = np.column_stack([np.cos(angle), np.sin(angle)])
    across = np.column_stack([-along[:, 1], along[:, 0]])
    corner = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]) / 2
    xy = centre[:, None] + (corner[:, 0] * size[:, 0])[..., None] * along[:, None]
    xy += (corner[:, 1] * size[:, 1])[..., None] * across[:, None]
    return gpd.GeoDataFrame(geometry=shapely.polygons(xy), crs=CRS)


def _timed(run: Any) -> tuple[float, Any]:
    start = time.perf_counter()
    value = run()
    return time.perf_counter() - start, value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--buildings", type=int, default=600_000)
    parser.add_argument("--vertices", type=int, default=500_000)
    parser.add_argument("--sample", type=int, default=3000)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    rng = np.random.default_rng(1)
    areas, buildings = flood(args.vertices, rng), houses(args.buildings, rng)
    vertices = int(shapely.get_num_coordinates(areas.geometry.array).sum())
    seconds, table = _timed(lambda: worst_areas(buildings, areas, column="rank", threads=args.threads))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    n_met = int((table["n_areas"] > 0).sum())
    print(f"{len(buildings):,} buildings, {len(areas)} areas of {vertices:,} vertices: {n_met:,} in areas")
    print(f"  worst_areas          {seconds:6.1f} s, {args.threads} threads, {memory:.2f} GB at most in all")
    if not args.sample:
        return
    sample = buildings.iloc[:: max(1, len(buildings) // args.sample)]
    exact, pieces = _timed(lambda: gpd.overlay(sample.reset_index(), areas, how="intersection"))
    worst = pieces.groupby("index")["rank"].max()
    mine = table.loc[sample.index, "rank"].dropna()
    differ = int((mine.reindex(worst.index) != worst).sum() + len(mine.index.difference(worst.index)))
    scale = len(buildings) / len(sample)
    print(f"  geopandas.overlay    {exact:6.1f} s for {len(sample):,}, {exact * scale:,.0f} s for all; {differ} differ")
    points = sample.set_geometry(sample.centroid)
    centroid, joined = _timed(lambda: gpd.sjoin(points, areas, predicate="within"))
    by_point = joined.groupby(level=0)["rank"].max().reindex(sample.index)
    other = int((by_point.fillna(0) != table.loc[sample.index, "rank"].fillna(0)).sum())
    print(f"  sjoin of centroids   {centroid:6.1f} s, {centroid * scale:,.0f} s for all; {other} ranks differ")


if __name__ == "__main__":
    main()
