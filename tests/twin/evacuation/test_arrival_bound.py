"""The arrival bound against a maximum flow by OR-tools on the time-expanded network written out arc by arc."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, network, people_at
from twin.criteria.wading import WATER_LIMITS
from twin.evacuation import AtOnce, EvacuationScenario, Shelters, earliest_arrivals
from twin.evacuation.prepare import Prepared, prepare
from twin.network import EdgeHazard, EdgeKind
from twin.population import Group


def random_town(seed: int) -> Prepared:
    """A random network: dead ends, parallel and looped streets, stairs, water that rises and falls, full shelters."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(4, 14))
    nodes = rng.uniform(0.0, 120.0, (n, 2))
    tree = np.column_stack([np.arange(1, n), [rng.integers(0, k) for k in range(1, n)]])
    more = rng.integers(0, n, (int(rng.integers(0, 8)), 2))
    edges = np.concatenate([tree, more])
    m = len(edges)
    kinds = np.where(rng.random(m) < 0.15, EdgeKind.STAIRS, EdgeKind.STREET)
    pace = rng.choice([0.4, 1.0], (m, 2)) if seed % 3 == 0 else None
    streets = network(
        nodes, edges, lengths=rng.uniform(2.0, 90.0, m), widths=rng.choice([0.0, 0.05, 0.2, 0.6, 2.0], m), kinds=kinds,
        pace=pace,
    )  # fmt: skip
    people = people_at(nodes[rng.integers(0, n, 60)], speed=rng.uniform(0.6, 1.6, 60), group=rng.integers(0, 5, 60))
    chosen = rng.integers(0, n, int(rng.integers(1, 5)))
    shelters = Shelters(
        id=[f"s{k}" for k in range(len(chosen))],
        xy=nodes[chosen],
        node=chosen,
        capacity=rng.integers(0, 40, len(chosen)),
    )
    hazard = None
    if seed % 2:
        depth = rng.choice([0.0, 0.0, 0.3, 2.0], (6, m)).astype(np.float32)
        hazard = EdgeHazard(time=np.arange(6) * 35.0, depth=depth, speed=np.zeros_like(depth))
    return prepare(
        streets,
        people,
        shelters=shelters,
        hazard=hazard,
        scenario=EvacuationScenario(departure=AtOnce(), alert_time=20),
    )


def may_enter(p: Prepared, link: int, begin: float, end: float, limits: tuple[float, float, bool]) -> bool:
    """Whether the fastest and strongest may enter a link at some moment of [begin, end)."""
    depth, force, takes_stairs = limits
    if p.links.is_closed[link] or (p.links.is_stairs[link] and not takes_stairs):
        return False
    if p.hazard is None:
        return True
    time = p.hazard.time
    for k in range(-1, len(time)):
        since = -np.inf if k < 0 else time[k]
        until = time[k + 1] if k + 1 < len(time) else np.inf
        still = 0.0 if k < 0 else float(p.hazard.depth[k, link // 2])  # its force is half the square of its depth
        if since < end and until > begin and still <= depth and still**2 / 2.0 <= force:
            return True
    return False


def flow_by_or_tools(p: Prepared, width: float, n_bins: int) -> int:
    """Arcs: links and waiting from every node in every bin, people from the source, shelters to the sink."""
    from ortools.graph.python import max_flow

    present = [WATER_LIMITS[Group(g)] for g in np.unique(p.population.group)]
    limits = (
        float(np.float32(max(one.depth for one in present))),
        float(np.float32(max(one.force for one in present))),
        any(one.takes_stairs for one in present),
    )
    speed = float(p.population.speed.max())
    n, total = p.streets.n_nodes, len(p.population)
    source, sink = n_bins * n, n_bins * n + 1
    solver = max_flow.SimpleMaxFlow()
    for k in range(n_bins):
        begin = p.scenario.alert_time + k * width
        for link in range(len(p.links.length)):
            if may_enter(p, link, begin, begin + width, limits):
                bins = int(np.floor(p.links.length[link] / (speed * p.links.pace_factor[link]) / width + 1e-9))
                people = int(np.floor(p.links.flow[link] * width + 1e-9)) + 1
                if k + bins < n_bins:
                    a, b = int(p.links.from_node[link]), int(p.links.to_node[link])
                    solver.add_arc_with_capacity(k * n + a, (k + bins) * n + b, people)
        if k + 1 < n_bins:
            for node in range(n):
                solver.add_arc_with_capacity(k * n + node, (k + 1) * n + node, total)
    for node, count in zip(*np.unique(p.start, return_counts=True), strict=True):
        solver.add_arc_with_capacity(source, int(node), int(count))
    for row in range(len(p.shelters)):
        solver.add_arc_with_capacity((n_bins - 1) * n + int(p.shelter_node[row]), sink, int(p.capacity[row]))
    assert solver.solve(source, sink) == solver.OPTIMAL
    return int(solver.optimal_flow())


@pytest.mark.parametrize("seed", range(60))
def test_bound_equals_the_greatest_flow_of_the_written_out_network(seed):
    p = random_town(seed)
    width = (7.0, 16.0, 40.0)[seed % 3]
    time = np.array([1, 3, 4, 9, 14]) * width
    _, bound = earliest_arrivals(p, time=time, bin_width=width)
    assert bound.tolist() == [flow_by_or_tools(p, width, n + 1) for n in (1, 3, 4, 9, 14)]


def test_towns_have_full_shelters_closed_ways_and_late_people():
    """The sixty towns test what they are meant to: flows that end below the number of people, and grow in time."""
    last, first, people = [], [], []
    for seed in range(60):
        p = random_town(seed)
        _, bound = earliest_arrivals(p, time=np.array([16.0, 320.0]), bin_width=16.0)
        first.append(bound[0])
        last.append(bound[1])
        people.append(len(p.population))
    first, last, people = (np.array(values) for values in (first, last, people))
    assert (last < people).sum() > 10
    assert (first < last).sum() > 30
    assert (first > 0).sum() > 10


def test_each_time_alone_gives_what_all_give_together():
    p = random_town(5)
    time = np.array([14.0, 35.0, 70.0, 140.0])
    _, together = earliest_arrivals(p, time=time, bin_width=7.0)
    alone = [int(earliest_arrivals(p, time=time[[k]], bin_width=7.0)[1][0]) for k in range(4)]
    assert together.tolist() == alone


def test_people_at_a_shelter_are_there_at_once_up_to_its_room():
    p = prepare(
        corridor([50.0], [1.0]),
        people_at(np.zeros((30, 2))),
        shelters=Shelters(id=["s"], xy=[[0.0, 0.0]], capacity=[12]),
    )
    assert earliest_arrivals(p, time=np.array([1.0, 500.0]), bin_width=10.0)[1].tolist() == [12, 12]
