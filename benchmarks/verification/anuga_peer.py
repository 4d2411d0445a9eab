"""Run by another Python that has ANUGA: a dam break among houses, depths at centroids to a file.

python anuga_peer.py SPEC.json OUT.npz; it needs nothing of this project.
"""

from __future__ import annotations

import json
import sys
import time

import anuga
import numpy as np


def main() -> None:
    """Build the mesh with the houses as holes, run, write x, y, times, depth (times, triangles)."""
    with open(sys.argv[1], encoding="utf-8") as file:
        spec = json.load(file)
    length, width = spec["length"], spec["width"]
    domain = anuga.create_domain_from_regions(
        [[0, 0], [length, 0], [length, width], [0, width]],
        boundary_tags={"south": [0], "east": [1], "north": [2], "west": [3]},
        maximum_triangle_area=spec["triangle_area"],
        interior_holes=spec["houses"],
        hole_tags=[{"house": list(range(len(house)))} for house in spec["houses"]],
        use_cache=False,
        verbose=False,
    )
    domain.set_store(False)
    domain.set_flow_algorithm("DE1")
    domain.set_quantity("elevation", 0.0)
    domain.set_quantity("friction", spec["manning"])
    domain.set_quantity("stage", lambda x, y: np.where(x < spec["dam"], spec["depth"], 0.0), location="centroids")
    wall = anuga.Reflective_boundary(domain)
    domain.set_boundary(dict.fromkeys(("south", "east", "north", "west", "house"), wall))
    times, depths = [], []
    began = time.perf_counter()
    for t in domain.evolve(yieldstep=spec["interval"], finaltime=spec["duration"]):
        times.append(t)
        depths.append(domain.get_quantity("height").centroid_values.copy())
    xy = domain.get_centroid_coordinates(absolute=True)
    np.savez(
        sys.argv[2], x=xy[:, 0], y=xy[:, 1], times=np.array(times), depth=np.array(depths),
        seconds=time.perf_counter() - began,
    )  # fmt: skip


if __name__ == "__main__":
    main()
