"""Speed of the street model and of the optimum beside it: python -m benchmarks.evacuation_speed

A grid of 141 x 141 crossings (19,881 nodes, 78,960 directed links of 40 m, 3 m wide), 100 shelters,
Weidmann's relation, full clearance. Medians of repeated runs; scipy's Dijkstra beside the routing. No
other Python program runs link queues with a hazard in time; the micro peers are in `crowd_speed`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np

from tests.twin.evacuation.networks import grid_network, people_at
from twin.evacuation import EvacuationScenario, Rayleigh, Shelters, simulate_seeds
from twin.evacuation.arrival_bound import earliest_arrivals
from twin.evacuation.optimum import assign_shelters, latest_safe_departure
from twin.evacuation.prepare import Prepared, prepare
from twin.evacuation.routes import dry_water, link_cost, route_table
from twin.evacuation.simulate import run_prepared
from twin.network import EdgeHazard

SIDE = 141


def timed(run: Callable[[], Any], repeat: int) -> tuple[float, Any]:
    """Median seconds of `repeat` runs, and the last answer."""
    seconds, answer = [], None
    for _ in range(repeat):
        start = time.perf_counter()
        answer = run()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds), answer


def city(n_people: int, *, capacity: int | None = None) -> Prepared:
    """The benchmark's city with this many people."""
    streets = grid_network(SIDE, SIDE)
    rng = np.random.default_rng(0)
    xy = streets.node_xyz[rng.integers(0, streets.n_nodes, n_people), :2]
    speed = rng.normal(1.2, 0.2, n_people).clip(0.5, 2.0)
    at = streets.node_xyz[rng.choice(streets.n_nodes, 100, replace=False), :2]
    rooms = None if capacity is None else np.full(100, capacity)
    shelters = Shelters(id=[f"s{i}" for i in range(100)], xy=at, capacity=rooms)
    return prepare(
        streets,
        people_at(xy, speed=speed),
        shelters=shelters,
        hazard=None,
        scenario=EvacuationScenario(departure=Rayleigh()),
    )


def clearance(p: Prepared, repeat: int) -> None:
    run_prepared(city(1000))  # compiles
    seconds, result = timed(lambda: run_prepared(p), repeat)
    n = result.attrs["traversals"]
    print(
        f"clearance  {len(p.population):,} people: {seconds:.2f} s for {result.attrs['end_time']:,.0f} s simulated, "
        f"{n:,} traversals, {seconds / n * 1e9:.0f} ns each, {len(p.population) - int(result.people[-1, 2])} left over"
    )


def _count_down(n: int) -> None:
    while n:
        n -= 1


def machine_scaling(workers: int) -> float:
    """What the machine itself gives: speed-up per core of a loop that touches no memory, one process a core."""
    n = 20_000_000
    with ProcessPoolExecutor(workers) as pool:
        list(pool.map(_count_down, [1] * workers))  # starts the processes
        alone, _ = timed(lambda: pool.submit(_count_down, n).result(), 3)
        together, _ = timed(lambda: list(pool.map(_count_down, [n] * workers)), 3)
    return alone / together


_SHARED: list[Prepared] = []  # what the processes of `kernel_scaling` were forked with


def _few_seeds(n: int) -> float:
    start = time.perf_counter()
    for seed in range(n):
        run_prepared(_SHARED[0], seed=seed)
    return time.perf_counter() - start


def kernel_scaling(p: Prepared, workers: int) -> float:
    """What the machine gives this very kernel: one process a core, nothing shared, against one process alone."""
    _SHARED[:] = [p]
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
        list(pool.map(_few_seeds, [1] * workers))  # warms every process up
        alone = statistics.median(pool.submit(_few_seeds, 4).result() for _ in range(3))
        together = statistics.median(max(pool.map(_few_seeds, [4] * workers)) for _ in range(3))
    return alone / together


def seeds(p: Prepared, n_seeds: int) -> None:
    workers = os.cpu_count() or 1
    arithmetic, kernel = machine_scaling(workers), kernel_scaling(p, workers)
    few = max(4, n_seeds // 10)
    before, _ = timed(lambda: simulate_seeds(p, seeds=range(few), threads=1), 1)
    many, _ = timed(lambda: simulate_seeds(p, seeds=range(n_seeds), threads=workers), 1)
    after, _ = timed(lambda: simulate_seeds(p, seeds=range(few), threads=1), 1)
    efficiency = (before + after) / 2 / few * n_seeds / (many * workers)
    print(
        f"seeds      {n_seeds} of {len(p.population):,} people on {workers} cores: {many:.2f} s, efficiency "
        f"{efficiency:.2f}; of what this machine gives independent processes: {efficiency / kernel:.2f} (the same "
        f"kernel scales at {kernel:.2f}), {efficiency / arithmetic:.2f} (pure computing at {arithmetic:.2f})"
    )


def routing(p: Prepared, repeat: int) -> None:
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    cost = link_cost(p.links, p.walkers[0], dry_water(p.streets.n_edges))
    seconds, (_, ours) = timed(lambda: route_table(p.links, cost, p.shelter_node), repeat)
    back = csr_matrix((cost, (p.links.to_node, p.links.from_node)), shape=(p.streets.n_nodes,) * 2)
    peer, theirs = timed(lambda: dijkstra(back, indices=np.unique(p.shelter_node), min_only=True), repeat)
    same = np.allclose(ours, theirs)
    print(
        f"routing    {len(cost):,} links to 100 shelters: {seconds * 1e3:.1f} ms "
        f"(scipy {peer * 1e3:.1f} ms, same: {same})"
    )


def optimum(p: Prepared, repeat: int) -> None:
    cost = link_cost(p.links, p.walkers[0], dry_water(p.streets.n_edges))
    trees, table = timed(lambda: np.stack([route_table(p.links, cost, [s])[1] for s in p.shelter_node]), 1)
    people = np.bincount(p.start, minlength=p.streets.n_nodes).astype(np.int64)
    rooms = np.full(100, int(len(p.population) * 1.05 / 100))
    seconds, plan = timed(lambda: assign_shelters(table, people, capacity=rooms), repeat)
    print(f"assignment {plan.sum():,} people: {seconds:.2f} s (and {trees:.2f} s for 100 trees)")
    seconds, (_, bound) = timed(lambda: earliest_arrivals(p, time=np.array([1200.0]), bin_width=20.0), 1)
    print(
        f"bound      {p.streets.n_nodes:,} nodes, 1,200 s in bins of 20 s: {seconds:.2f} s, at most {bound[0]:,} people"
    )
    rng = np.random.default_rng(1)
    depth = np.cumsum(rng.random((24, p.streets.n_edges)) < 0.02, axis=0).astype(np.float32) * 0.3
    hazard = EdgeHazard(time=np.arange(24) * 300.0, depth=depth, speed=np.zeros_like(depth))
    seconds, _ = timed(lambda: latest_safe_departure(p.streets, p.shelters, hazard=hazard), repeat)
    print(f"latest safe departure under 24 hazard times: {seconds * 1e3:.0f} ms, laying out the speeds included")


def memory(p: Prepared) -> None:
    result = run_prepared(p)
    person = sum(v.nbytes for v in result.data_vars.values() if v.dims == ("person",)) / len(p.population)
    own = sum(getattr(p.population, n).nbytes for n in ("building", "xy", "group", "speed")) / len(p.population)
    solver = result.attrs["solver_bytes"] / len(p.population)
    print(
        f"memory     {solver + own + person + 12:.0f} B a person: solver {solver:.0f}, population {own:.0f}, "
        f"result {person:.0f}, scratch 12"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=float, default=1e6)
    parser.add_argument("--seeds", type=int, default=50)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    large = city(int(options.people))
    clearance(large, options.repeat)
    routing(large, 7)
    optimum(large, options.repeat)
    memory(large)
    seeds(city(100_000), options.seeds)


if __name__ == "__main__":
    main()
