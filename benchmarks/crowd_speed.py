"""Speed of the detail model against JuPedSim, in the same run.

    python -m benchmarks.crowd_speed [--quick]

Cases: an open plaza of 10,000 people at 1 per m2 on one thread at equal cut-off; 40,000 people among 900
buildings on one thread at equal cut-off; a million people around 40,000 buildings on all threads.
JuPedSim (pip install jupedsim) is the peer; without it only our own figures are printed. An agent-step is
one person moved by one step; both count all people in the space at each step. JuPedSim's step with
buildings is mostly path planning, which the walking-distance raster replaces: the ratio says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import time

import numpy as np
import shapely

from twin.evacuation.detail import (
    CrowdParameters,
    WalkableSpace,
    simulate_crowd,
    space_from_polygons,
    space_from_rasters,
)

box = shapely.box


def lattice(x0: float, y0: float, x1: float, y1: float, n: int, avoid: np.ndarray | None = None) -> np.ndarray:
    """About n points of a jittered lattice outside the rasterised obstacles."""
    rng = np.random.default_rng(0)
    step = np.sqrt((x1 - x0) * (y1 - y0) / n)
    gx, gy = np.meshgrid(np.arange(x0 + step / 2, x1, step), np.arange(y0 + step / 2, y1, step))
    xy = np.column_stack([gx.ravel(), gy.ravel()]) + rng.uniform(-0.1, 0.1, (gx.size, 2)) * step
    if avoid is not None:
        xy = xy[avoid[xy[:, 1].astype(int), xy[:, 0].astype(int)] == 0]
    return xy[rng.permutation(len(xy))[:n]]


def blocks(side: int, pitch: float, size: float) -> list[shapely.Polygon]:
    """side x side square buildings on a regular grid, a street between them."""
    edge = (pitch - size) / 2
    return [
        box(i * pitch + edge, j * pitch + edge, i * pitch + edge + size, j * pitch + edge + size)
        for j in range(side) for i in range(side)
    ]  # fmt: skip


def ours(space: WalkableSpace, xy: np.ndarray, cutoff: float, steps: int, threads: int, repeats: int = 3) -> float:
    """Agent-steps per second, median of repeats. The rasters are made before the clock starts, as a mesh is."""
    parameters = CrowdParameters(cutoff=cutoff)
    simulate_crowd(space, xy[:10], parameters=parameters, duration=0.1, threads=threads)
    rates = []
    for _ in range(repeats):
        start = time.perf_counter()
        simulate_crowd(space, xy, parameters=parameters, duration=steps * parameters.dt, threads=threads)
        rates.append(len(xy) * steps / (time.perf_counter() - start))
    return statistics.median(rates)


def jupedsim_rate(area: shapely.Polygon, goal: shapely.Polygon, xy: np.ndarray, steps: int) -> float | None:
    """Agent-steps per second of JuPedSim's collision-free speed model, one run after a warm-up step."""
    if importlib.util.find_spec("jupedsim") is None:
        return None
    import jupedsim as jps

    simulation = jps.Simulation(model=jps.CollisionFreeSpeedModel(), geometry=area, dt=0.05)
    stage = simulation.add_exit_stage(goal)
    journey = simulation.add_journey(jps.JourneyDescription([stage]))
    for x, y in xy:
        simulation.add_agent(
            jps.CollisionFreeSpeedModelAgentParameters(
                journey_id=journey, stage_id=stage, position=(float(x), float(y)), radius=0.18, desired_speed=1.34
            )
        )
    simulation.iterate(1)
    start = time.perf_counter()
    simulation.iterate(steps)
    return len(xy) * steps / (time.perf_counter() - start)


def plaza() -> None:
    """10,000 people on a plaza at 1 per m2."""
    area, goal = box(0, 0, 160, 100), box(156, 0, 160, 100)
    space = space_from_polygons(area, {"end": goal}, cell_size=0.2)
    xy = lattice(1, 1, 101, 99, 10_000)
    rate = ours(space, xy, cutoff=3.0, steps=40, threads=1)
    short = ours(space, xy, cutoff=1.6, steps=40, threads=1)
    peer = jupedsim_rate(area, goal, xy, 20)
    report("plaza, 10,000 people, cut-off 3 m, 1 thread", rate, peer)
    report("  the same at our default cut-off 1.6 m", short, peer)


def buildings(quick: bool) -> None:
    """40,000 people among 900 buildings, one far exit."""
    side, pitch, size = 30, 40.0, 24.0
    width = side * pitch
    houses = blocks(side, pitch, size)
    area = shapely.difference(box(0, 0, width, width), shapely.union_all(houses))
    goal = box(width - 4, width - 4, width - 0.5, width - 0.5)
    space = space_from_polygons(area, {"end": goal}, cell_size=0.5)
    n = 8_000 if quick else 40_000
    around = np.ones((int(width) + 1, int(width) + 1), np.int8)
    gx, gy = np.meshgrid(np.arange(int(width) + 1) % pitch, np.arange(int(width) + 1) % pitch)
    around[(gx < 7) | (gx > 33) | (gy < 7) | (gy > 33)] = 0
    xy = lattice(1, 1, width - 1, width - 1, int(n / 0.5), around)[:n]
    xy = xy[shapely.contains_xy(area.buffer(-0.7), xy[:, 0], xy[:, 1])]
    rate = ours(space, xy, cutoff=3.0, steps=20, threads=1)
    peer = jupedsim_rate(area, goal, xy[:4_000], 2)
    report(f"900 buildings, {len(xy):,} people, cut-off 3 m, 1 thread (peer with 4,000 of them)", rate, peer)


def million() -> None:
    """A million people around 40,000 buildings, rasters made directly."""
    side, pitch, cell = 200, 20.0, 1.0
    n_cells = int(side * pitch / cell)
    index = np.arange(n_cells) % int(pitch)
    inside = (index >= 6) & (index < 16)
    blocked = inside[:, None] & inside[None, :]
    blocked[[0, -1]] = True
    blocked[:, [0, -1]] = True
    target = np.full(blocked.shape, -1, np.int32)
    target[1:-1, -3:-1] = 0
    start = time.perf_counter()
    space = space_from_rasters(0.0, 0.0, cell, blocked, ("east",), np.where(blocked, -1, target).astype(np.int32))
    made = time.perf_counter() - start
    xy = lattice(3, 3, n_cells - 5, n_cells - 3, 1_450_000)
    free = ~blocked[xy[:, 1].astype(int), xy[:, 0].astype(int)]
    xy = xy[free][:1_000_000]
    rate = ours(space, xy, cutoff=1.6, steps=10, threads=0, repeats=3)
    report(f"{side * side:,} buildings, {len(xy):,} people, all threads (raster of distance {made:.1f} s)", rate, None)


def report(name: str, rate: float, peer: float | None) -> None:
    """One line: our rate, the peer's, the ratio."""
    theirs = f"JuPedSim {peer:11,.0f}  ratio {rate / peer:7.1f}" if peer else "JuPedSim not measured"
    print(f"{name:88s} {rate:13,.0f} agent-steps/s  {theirs}", flush=True)


def main() -> None:
    """Run all cases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer people")
    quick = parser.parse_args().quick
    plaza()
    buildings(quick)
    million()


if __name__ == "__main__":
    main()
