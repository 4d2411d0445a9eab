"""Triangulating 100,000 polygons in space: walls, tilted roofs, holes.

    python -m benchmarks.triangulation

Peers in the same run: the earcut library called a polygon at a time, and VTK's triangle filter
(which ignores holes). Areas are compared with the shoelace formula in each polygon's own plane.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np

from citygml.mesh import triangulate_polygons
from tests.polygon_mix import PolygonMix, polygon_mix

N = 100_000


def _median(run: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _wrong(mix: PolygonMix, triangles: np.ndarray, polygon: np.ndarray) -> int:
    p = mix.vertices[triangles]
    area = np.linalg.norm(np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]), axis=1) / 2
    found = np.bincount(polygon, weights=area, minlength=len(mix.area))
    return int((np.abs(found - mix.area) > 1e-6 * mix.area).sum())


def _earcut_each(mix: PolygonMix) -> int:
    """What a user would write: project each polygon along its normal, call the library."""
    from mapbox_earcut import triangulate_float64

    total = 0
    for k in range(len(mix.area)):
        rings = range(mix.polygon_offsets[k], mix.polygon_offsets[k + 1])
        parts = [mix.vertices[mix.ring_offsets[r] : mix.ring_offsets[r + 1] - 1] for r in rings]
        p = np.concatenate(parts)
        q = parts[0] - parts[0][0]
        normal = np.cross(q, np.roll(q, -1, axis=0)).sum(axis=0)
        keep = [a for a in range(3) if a != int(np.argmax(np.abs(normal)))]
        ends = np.cumsum([len(r) for r in parts]).astype(np.uint32)
        total += len(triangulate_float64(np.ascontiguousarray((p - p[0])[:, keep]), ends)) // 3
    return total


def _vtk(mix: PolygonMix) -> object:
    import pyvista

    outer = mix.polygon_offsets[:-1]
    sizes = mix.ring_offsets[outer + 1] - mix.ring_offsets[outer] - 1
    faces = np.concatenate(
        [np.append(n, np.arange(s, s + n)) for n, s in zip(sizes.tolist(), mix.ring_offsets[outer].tolist())]
    )
    data = pyvista.PolyData(mix.vertices, faces=faces)
    return _median(lambda: data.triangulate(), 3)


def main() -> None:
    mix = polygon_mix(N)
    print(f"{N} polygons, {len(mix.vertices)} vertices")
    small = polygon_mix(100)
    start = time.perf_counter()
    triangulate_polygons(small.vertices, small.ring_offsets, small.polygon_offsets)
    print(f"first call (compiles once, then cached): {time.perf_counter() - start:.2f} s")
    cut = triangulate_polygons(mix.vertices, mix.ring_offsets, mix.polygon_offsets)
    ours = _median(lambda: triangulate_polygons(mix.vertices, mix.ring_offsets, mix.polygon_offsets))
    wrong = _wrong(mix, cut.triangles, cut.polygon)
    print(f"citygml.mesh          {ours:.3f} s  {N / ours:>10,.0f} polygons/s  wrong areas {wrong}")
    each = _median(lambda: _earcut_each(mix), 1)
    print(f"earcut, one at a time {each:.3f} s  {N / each:>10,.0f} polygons/s  ratio {each / ours:.1f}")
    try:
        print(f"vtkTriangleFilter     {_vtk(mix):.3f} s  (holes ignored: wrong for every polygon with one)")
    except ImportError:
        print("vtkTriangleFilter     not installed: pip install 'city-twin[render]'")


if __name__ == "__main__":
    main()
