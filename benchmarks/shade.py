"""Time of shade on the ground: 1 km2 at 1 m for 9 hours of the winter solstice, through 1,600 buildings and 10,000.

python -m benchmarks.shade

The peer is the same question asked of trimesh's ray interface (also Embree) in
the same run; its answers must agree.
"""

from __future__ import annotations

import statistics
import time

import numpy as np


def main() -> None:
    import trimesh

    from tests.city_of_boxes import city_of_boxes
    from twin.city_mesh import mesh_from_city
    from twin.grid import Grid
    from twin.sun import shadow_on_ground, winter_solstice_directions

    mesh_from_city(city_of_boxes(10))  # compile
    suns = winter_solstice_directions(np.arange(8.0, 17.0), 35.7)
    for n, spacing in ((1_600, 25.0), (10_000, 10.0)):
        mesh = mesh_from_city(city_of_boxes(n, spacing=spacing))
        low = mesh.points.min(axis=0) + mesh.origin
        grid = Grid(x0=float(low[0]), y0=float(low[1]), cell_size=1.0, nx=1000, ny=1000)
        took = []
        for _ in range(3):
            start = time.perf_counter()
            dark = shadow_on_ground(mesh, grid, elevation=3.0, directions=suns)
            took.append(time.perf_counter() - start)
        seconds = statistics.median(took)
        rays = grid.nx * grid.ny * len(suns)
        print(f"{n} buildings, {rays / 1e6:.0f} M rays: {seconds:.2f} s, {rays / seconds / 1e6:.1f} M rays/s")
        body = trimesh.Trimesh(mesh.points, mesh.triangles, process=False)
        x, y = np.meshgrid(grid.x - mesh.origin[0], grid.y - mesh.origin[1])
        origins = np.column_stack([x.ravel(), y.ravel(), np.full(x.size, 3.05)])
        start = time.perf_counter()
        other = body.ray.intersects_any(origins, np.broadcast_to(suns[4], origins.shape))
        peer = (time.perf_counter() - start) * len(suns)
        same = (other.reshape(grid.shape) == dark[4]).mean()
        print(
            f"  trimesh (peer), one sun times nine: {peer:.2f} s, ratio {peer / seconds:.1f}, same answers {same:.4%}"
        )


if __name__ == "__main__":
    main()
