"""Laws of the street model: the bound holds, bits repeat, bad input is named, the optimum is one."""

from __future__ import annotations

import dataclasses
import itertools
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, grid_network, network, people_at
from twin.errors import InputError, ScenarioError
from twin.evacuation import (
    AtOnce,
    EvacuationScenario,
    PersonState,
    Shelters,
    paired_difference,
    scenario_from_toml,
    simulate_evacuation,
    simulate_seeds,
)
from twin.evacuation.arrival_bound import earliest_arrivals
from twin.evacuation.optimum import assign_shelters, latest_safe_departure
from twin.evacuation.prepare import prepare
from twin.evacuation.routes import DirectedLinks, route_table
from twin.evacuation.simulate import run_prepared
from twin.kernels.streets.state import Graph
from twin.network import EdgeHazard, EdgeKind, StreetNetwork
from twin.population import GROUP_SPEEDS, Group, Population


def city(n=9, people=3000, seed=0, width=1.5):
    streets = grid_network(n, n, width=width)
    rng = np.random.default_rng(seed)
    xy = streets.node_xyz[rng.integers(0, n * n, people), :2]
    population = people_at(xy, speed=rng.uniform(0.6, 1.6, people), group=rng.integers(0, 5, people))
    shelters = Shelters(
        id=["a", "b", "c"], xy=np.array([[0, 0], [320, 320], [160, 0]], float), capacity=[1500, 1500, 500]
    )
    return streets, population, shelters


def rising_water(streets, *, steps=12, every=100.0, seed=1):
    rng = np.random.default_rng(seed)
    low = rng.random(streets.n_edges) < 0.3
    depth = np.outer(np.arange(steps) * 0.06, low).astype(np.float32)
    return EdgeHazard(time=np.arange(steps) * every, depth=depth, speed=np.zeros_like(depth))


_PLANS = [
    {},
    {"shelter_choice": "assigned"},
    {"crowd": "sfpe"},
    {"passing": False},
    {"congestion_interval": 60.0},
    {"room_speed": 0.4},
    {"full_shelters": "at_the_door"},
]


@pytest.mark.parametrize("changes", _PLANS)
@pytest.mark.parametrize("is_wet", [False, True])
def test_arrivals_never_exceed_the_earliest_arrival_bound(changes, is_wet):
    streets, population, shelters = city()
    hazard = rising_water(streets) if is_wet else None
    prepared = prepare(
        streets,
        population,
        shelters=shelters,
        hazard=hazard,
        scenario=EvacuationScenario(departure=AtOnce(), **changes),
    )
    time, bound = earliest_arrivals(prepared, time=np.array([60.0, 120, 240, 480, 960, 1920]), bin_width=8.0)
    arrived = np.sort(run_prepared(prepared).arrival_time.values)
    assert (np.searchsorted(arrived, time, side="right") <= bound).all()
    assert bound[0] < len(population)


def test_bound_is_exact_for_one_corridor():
    """N through one metre: the bound can be no more than one bin and one person a bin above length / speed, then q."""
    streets = corridor([120.0], [1.0])
    rules = EvacuationScenario(departure=AtOnce(), crowd="constant", specific_flow=1.0)
    prepared = prepare(
        streets, people_at(np.zeros((500, 2))), shelters=Shelters(id=["s"], xy=[[120, 0]]), hazard=None, scenario=rules
    )
    _, bound = earliest_arrivals(prepared, time=np.array([85.0, 200.0, 400.0]), bin_width=10.0)
    assert bound[0] == 0
    exact = np.array([0, 101, 301])
    assert (bound >= exact).all()
    assert (bound <= exact * 1.1 + 22).all()


def test_nobody_is_lost_while_water_rises():
    streets, population, shelters = city()
    result = simulate_evacuation(
        streets,
        population,
        shelters=shelters,
        hazard=rising_water(streets),
        scenario=EvacuationScenario(compliance=0.9),
    )
    assert (result.people.sum("person_state") == len(population)).all()
    assert np.bincount(result.state.values, minlength=8).sum() == len(population)
    assert (result.people.values[-1] > 0).sum() > 2  # the case has more than one fate


def test_same_bits_on_one_thread_and_on_four():
    streets, population, shelters = city()
    prepared = prepare(
        streets, population, shelters=shelters, hazard=rising_water(streets), scenario=EvacuationScenario()
    )
    one = [run_prepared(prepared, seed=s) for s in range(4)]
    with ThreadPoolExecutor(4) as pool:
        four = list(pool.map(lambda s: run_prepared(prepared, seed=s), range(4)))
    for a, b in zip(one, four, strict=True):
        assert a.equals(b)


def test_seeds_in_parallel_equal_seeds_in_turn_and_give_percentiles():
    streets, population, shelters = city(people=500)
    prepared = prepare(streets, population, shelters=shelters, hazard=None, scenario=EvacuationScenario())
    many = simulate_seeds(prepared, seeds=range(8), threads=2)
    alone = run_prepared(prepared, seed=5)
    arrival = np.sort(alone.arrival_time.values)
    expected = np.searchsorted(arrival, many.time.values, side="right")
    assert np.array_equal(many.arrived.sel(seed=5).values, expected)
    assert float(many.clearance_time.quantile(0.95)) >= float(many.clearance_time.median())


def test_paired_difference_of_a_plan_with_itself_is_zero_and_of_a_better_plan_is_not():
    streets, population, shelters = city(people=800)
    rules = EvacuationScenario(departure=AtOnce())
    slow = simulate_seeds(
        prepare(streets, population, shelters=shelters, hazard=None, scenario=EvacuationScenario(speed_factor=0.8)),
        seeds=range(5),
    )
    fast = simulate_seeds(
        prepare(streets, population, shelters=shelters, hazard=None, scenario=EvacuationScenario()), seeds=range(5)
    )
    same = paired_difference(fast.mean_arrival_time, fast.mean_arrival_time)
    assert same.mean == 0.0
    assert same.low == same.high == 0.0
    gain = paired_difference(slow.mean_arrival_time, fast.mean_arrival_time)
    assert gain.low > 0.0
    assert rules.compliance == 1.0


def directed(streets):
    ends = np.stack([streets.edge_from, streets.edge_to], axis=1)
    start, end = ends.ravel().astype(np.int32), ends[:, ::-1].ravel().astype(np.int32)
    in_links = np.argsort(end, kind="stable").astype(np.int32)
    offsets = np.concatenate([[0], np.cumsum(np.bincount(end, minlength=streets.n_nodes))])
    none = np.empty(0)
    return DirectedLinks(start, end, none, none, none, none, none, Graph(offsets, in_links, start))


def streets_with_dead_ends():
    """Crossings with entrances as a city has them, chains that end, and a target at a dead end."""
    rng = np.random.default_rng(7)
    n = 120
    xy = rng.uniform(0.0, 500.0, (n, 2))
    ways = [(k, int(rng.integers(max(0, k - 30), k))) for k in range(1, n)] + [(3, 60), (8, 100), (40, 77)]
    return network(xy, ways)


@pytest.mark.parametrize("streets", [grid_network(15, 11), streets_with_dead_ends()], ids=["grid", "dead ends"])
def test_routing_equals_scipy(streets):
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    rng = np.random.default_rng(2)
    cost = rng.uniform(1, 50, 2 * streets.n_edges)
    links = directed(streets)
    targets = np.array([3, 77, 119])
    out, found = route_table(links, cost, targets)
    backwards = csr_matrix((cost, (links.to_node, links.from_node)), shape=(streets.n_nodes,) * 2)
    assert found == pytest.approx(dijkstra(backwards, indices=targets, min_only=True))
    away = np.flatnonzero(out >= 0)
    assert len(away) == streets.n_nodes - 3
    assert found[away] == pytest.approx(cost[out[away]] + found[links.to_node[out[away]]])


def test_assignment_equals_trying_everything():
    rng = np.random.default_rng(4)
    for _ in range(5):
        cost = rng.integers(1, 60, (3, 6)).astype(float)
        plan = assign_shelters(cost, np.ones(6, np.int64), capacity=np.array([2, 3, 1]), n_nearest=3)
        best = min(
            sum(cost[s, i] for i, s in enumerate(choice))
            for choice in itertools.product(range(3), repeat=6)
            if all(choice.count(s) <= c for s, c in enumerate((2, 3, 1)))
        )
        assert (plan * cost).sum() == pytest.approx(best)
        assert plan.sum() == 6


def test_assignment_from_the_nearest_shelters_reaches_the_optimum_over_all():
    """Offered one shelter at first or all of them: the same cost, even where room is short."""
    rng = np.random.default_rng(8)
    for room in (12, 25, 40):
        cost = rng.integers(1, 500, (12, 80)).astype(float)
        cost[rng.random(cost.shape) < 0.1] = np.inf
        people, capacity = rng.integers(0, 6, 80), np.full(12, room)
        plans = [assign_shelters(cost, people, capacity=capacity, n_nearest=k, gap=0.0) for k in (1, 3, 12)]
        paid = [(plan * np.where(plan > 0, cost, 0.0)).sum() for plan in plans]
        assert [plan.sum() for plan in plans] == [min(people.sum(), 12 * room)] * 3
        assert paid[0] == paid[1] == paid[2]
        assert (plans[0].sum(axis=1) <= capacity).all()


def test_assignment_leaves_over_who_has_no_room():
    plan = assign_shelters(np.array([[1.0, 2.0]]), np.array([5, 5]), capacity=np.array([7]))
    assert plan.tolist() == [[5, 2]]


def test_latest_safe_departure_on_a_corridor():
    streets = corridor([60.0, 60.0, 60.0], [2.0] * 3)
    depth = np.array([[0, 0, 0], [0, 2, 0]], np.float32)
    hazard = EdgeHazard(time=np.array([0.0, 300.0]), depth=depth, speed=np.zeros_like(depth))
    latest = latest_safe_departure(streets, Shelters(id=["s"], xy=[[180, 0]]), hazard=hazard, speed=1.2)
    assert latest.tolist() == pytest.approx([200.0, 250.0, np.inf, np.inf])


def test_latest_safe_departure_agrees_with_the_simulation():
    """Whoever leaves a second before it arrives, whoever leaves a second after does not."""
    streets = corridor([60.0] * 4, [500.0] * 4)
    depth = np.zeros((5, 4), np.float32)
    depth[1:, 2], depth[2:, 1], depth[3:, 2] = 0.3, 0.35, 1.0
    hazard = EdgeHazard(time=np.array([0.0, 100.0, 150.0, 260.0, 400.0]), depth=depth, speed=np.zeros_like(depth))
    goal = Shelters(id=["s"], xy=[[240, 0]])
    latest = latest_safe_departure(streets, goal, hazard=hazard, speed=1.2)[0]
    assert 0 < latest < 260
    for shift, state in ((-1.0, PersonState.ARRIVED), (1.0, None)):
        rules = EvacuationScenario(departure=AtOnce(delay=latest + shift), crowd="constant")
        result = simulate_evacuation(streets, people_at([[0, 0]]), shelters=goal, hazard=hazard, scenario=rules)
        assert bool(result.state.values[0] == PersonState.ARRIVED) is (state == PersonState.ARRIVED)


def dead_end():
    """Three streets of 60 m to a shelter, the middle one under 2 m of water from 300 s on."""
    depth = np.array([[0, 0, 0], [0, 2, 0]], np.float32)
    return corridor([60.0, 60.0, 60.0], [2.0] * 3), EdgeHazard(
        time=np.array([0.0, 300.0]), depth=depth, speed=np.zeros_like(depth)
    )


def test_latest_safe_departure_keeps_the_rules_of_the_run():
    streets, hazard = dead_end()
    goal = Shelters(id=["s"], xy=[[180, 0]])
    night = EvacuationScenario(speed_factor=0.8)
    assert latest_safe_departure(streets, goal, hazard=hazard, scenario=night, speed=1.5)[0] == pytest.approx(200.0)
    deep = EvacuationScenario(limits={"adult": {"depth": 3.0, "force": 9.0, "door_depth": 3.0}})
    assert latest_safe_departure(streets, goal, hazard=hazard, scenario=deep)[0] == np.inf
    adult = GROUP_SPEEDS[Group.ADULT][0]
    assert latest_safe_departure(streets, goal, hazard=hazard)[0] == pytest.approx(300.0 - 120.0 / adult)
    stairs = network([[0, 0], [60, 0]], [[0, 1]], kinds=EdgeKind.STAIRS)
    dry = EdgeHazard(time=np.zeros(1), depth=np.zeros((1, 1)), speed=np.zeros((1, 1)))
    up = Shelters(id=["s"], xy=[[60, 0]])
    assert latest_safe_departure(stairs, up, hazard=dry, group=Group.WHEELCHAIR)[0] == -np.inf
    assert latest_safe_departure(stairs, up, hazard=dry, group=Group.ADULT)[0] == np.inf


@pytest.mark.parametrize(
    ("last", "more", "reaches"),
    [
        (0.0, {}, True),
        (2.5, {}, False),  # the shelter floods later: nobody is safe there, however early
        (2.5, {"floor_height": [3.0]}, True),
        (np.nan, {}, False),  # nobody knows
        (0.0, {"hazards": [{"earthquake"}]}, False),
        (0.0, {"capacity": [0]}, False),
    ],
)
def test_latest_safe_departure_only_counts_shelters_that_stay_dry(last, more, reaches):
    streets = corridor([60.0, 60.0, 20.0], [2.0] * 3)
    depth = np.zeros((2, 3), np.float32)
    depth[1, 2] = last
    hazard = EdgeHazard(time=np.array([0.0, 900.0]), depth=depth, speed=np.where(np.isnan(depth), np.nan, 0.0))
    goal = Shelters(id=["s"], xy=[[120, 0]], **more)
    assert latest_safe_departure(streets, goal, hazard=hazard, speed=1.0)[0] == (np.inf if reaches else -np.inf)


def test_latest_safe_departure_does_not_lead_through_unknown_water():
    streets = corridor([60.0, 60.0], [2.0] * 2)
    depth = np.array([[0, 0], [np.nan, 0], [0, 0]], np.float32)
    hazard = EdgeHazard(time=np.array([0.0, 100.0, 200.0]), depth=depth, speed=depth)
    goal = Shelters(id=["s"], xy=[[120, 0]])
    assert latest_safe_departure(streets, goal, hazard=hazard, speed=1.0)[0] == np.inf  # wait until it is known
    for_good = EdgeHazard(time=np.array([0.0, 100.0]), depth=depth[:2], speed=depth[:2])
    assert latest_safe_departure(streets, goal, hazard=for_good, speed=1.0)[0] == pytest.approx(40.0)


# Bad input: the message names which one and what was expected.


def one_street():
    return corridor([100.0], [2.0]), people_at([[0, 0]]), Shelters(id=["s"], xy=[[100, 0]])


def test_bad_unknown_shelter_in_a_table():
    streets, people, shelters = one_street()
    with pytest.raises(InputError, match="person 0 is sent to shelter row 4, which does not exist"):
        simulate_evacuation(
            streets,
            people,
            shelters=shelters,
            hazard=None,
            scenario=EvacuationScenario(shelter_choice="table"),
            destination=np.array([4]),
        )


def test_bad_negative_width():
    with pytest.raises(InputError, match="edge 0 has width -1"):
        network([[0, 0], [1, 0]], [[0, 1]], widths=-1.0)


def test_bad_node_that_does_not_exist():
    with pytest.raises(InputError, match=r"edge_to\[0\] is 7"):
        StreetNetwork(
            node_xyz=np.zeros((2, 3)),
            edge_from=np.array([0]),
            edge_to=np.array([7]),
            edge_length=np.ones(1),
            edge_width=np.ones(1),
            edge_kind=np.zeros(1, np.uint8),
            edge_offsets=np.array([0, 0]),
            edge_vertices=np.empty((0, 3)),
        )


def test_bad_population_outside_the_network():
    streets, _, shelters = one_street()
    with pytest.raises(InputError, match=r"person in row 1.*m from the nearest street"):
        simulate_evacuation(streets, people_at([[0, 0], [139_000, 35]]), shelters=shelters)


def test_bad_shelter_outside_the_network():
    streets, people, _ = one_street()
    with pytest.raises(InputError, match="shelter 'far'"):
        simulate_evacuation(streets, people, shelters=Shelters(id=["far"], xy=[[9e5, 0]]))


def test_bad_hazard_times_out_of_order_and_other_networks_hazard():
    with pytest.raises(InputError, match="out of order"):
        EdgeHazard(time=np.array([0.0, 0.0]), depth=np.zeros((2, 1)), speed=np.zeros((2, 1)))
    streets, people, shelters = one_street()
    other = EdgeHazard(time=np.array([0.0]), depth=np.zeros((1, 9)), speed=np.zeros((1, 9)))
    with pytest.raises(InputError, match="the hazard has 9 edges, the streets have 1"):
        simulate_evacuation(streets, people, shelters=shelters, hazard=other)


def test_bad_shelters_and_population():
    with pytest.raises(InputError, match="'a' occurs twice"):
        Shelters(id=["a", "a"], xy=[[0, 0], [1, 1]])
    with pytest.raises(InputError, match="capacity -3"):
        Shelters(id=["a"], xy=[[0, 0]], capacity=[-3])
    for wrong, message in (
        ({"capacity": [np.nan]}, "capacity nan"),
        ({"capacity": [2.5]}, "capacity 2.5"),
        ({"storeys": [0]}, "has 0.0 storeys"),
        ({"floor_height": [9.0], "storeys": [1]}, "above the roof"),
        ({"floor_height": [np.inf]}, "floor at inf"),
        ({"is_exit": [True], "building": [3]}, "is an exit"),
        ({"hazards": [{"wind"}]}, "designated for 'wind'"),
        ({"hazards": ["flood"]}, "expected a set"),
    ):
        with pytest.raises(InputError, match=message):
            Shelters(id=["a"], xy=[[0, 0]], **wrong)
    with pytest.raises(TypeError):
        Shelters(["a"], [[0, 0]])  # type: ignore[misc]
    with pytest.raises(InputError, match="person 0 walks at 0"):
        people_at([[0, 0]], speed=0.0)
    with pytest.raises(InputError, match="person 1 is at"):
        people_at([[0, 0], [np.nan, 0]])
    with pytest.raises(InputError, match="person 0 lives in a building -3"):
        people_at([[0, 0]], height=np.array([-3.0]))
    streets, _, shelters = one_street()
    nobody = Population(
        building=np.empty(0, np.int32), xy=np.empty((0, 2)), group=np.empty(0, np.uint8), speed=np.empty(0)
    )
    with pytest.raises(InputError, match="empty"):
        simulate_evacuation(streets, nobody, shelters=shelters)


def test_bad_scenario_keys_are_named():
    with pytest.raises(ScenarioError, match="compliance"):
        EvacuationScenario(compliance=1.5)
    with pytest.raises(ScenarioError, match=r"plan\.toml.*departure\.rayleigh\.scale"):
        scenario_from_toml('[evacuation.departure]\nkind = "rayleigh"\nscale = -1', source="plan.toml")
    with pytest.raises(ScenarioError, match="not valid TOML"):
        scenario_from_toml("a = = 1")


def test_scenario_is_the_same_from_toml():
    text = '[evacuation]\ncompliance = 0.9\nshelter_choice = "assigned"\n'
    text += '[evacuation.departure]\nkind = "logistic"\nhalf_time = 600.0\n'
    from twin.evacuation import Logistic

    assert scenario_from_toml(text) == EvacuationScenario(
        compliance=0.9, shelter_choice="assigned", departure=Logistic(half_time=600.0)
    )


@pytest.mark.parametrize("changes", [{}, {"shelter_choice": "assigned"}, {"unknown_water": "closed"}])
def test_single_and_double_precision_give_the_same_decisions(changes):
    """Depths in steps of 5 and 6 cm hit 0.05, 0.3, 0.45 and 0.5 m, the limits; a few are unknown."""
    streets, people, shelters = city(n=7, people=800)
    rng = np.random.default_rng(2)
    depth = np.outer(np.arange(12), rng.choice([0.0, 0.05, 0.06], streets.n_edges, p=[0.9, 0.05, 0.05]))
    depth[:, rng.random(streets.n_edges) < 0.05] = np.nan
    people = dataclasses.replace(people, building=np.arange(800, dtype=np.int32), storeys=np.arange(800) % 4)
    shelters = dataclasses.replace(shelters, floor_height=[0.3, 0.5, np.nan], storeys=[2, 1, 3])
    runs = []
    for dtype in (np.float64, np.float32):
        hazard = EdgeHazard(time=np.arange(12) * 60.0, depth=depth.astype(dtype), speed=(depth * 2).astype(dtype))
        rules = EvacuationScenario(departure=AtOnce(), **changes)
        runs.append(simulate_evacuation(streets, people, shelters=shelters, hazard=hazard, scenario=rules))
    for name in ("state", "safety", "shelter_of_person", "arrival_time", "shelter_water", "seconds_depth_03"):
        np.testing.assert_array_equal(runs[0][name].values, runs[1][name].values)
    assert len(np.unique(runs[0].safety.values)) >= 3


def test_seeds_count_everybody_by_safety():
    streets, people, shelters = city(people=300)
    prepared = prepare(
        streets, people, shelters=shelters, hazard=rising_water(streets), scenario=EvacuationScenario(compliance=0.7)
    )
    for workers in (1, 2):
        many = simulate_seeds(prepared, seeds=range(3), threads=workers)
        assert (many.people_by_safety.sum("safety_class") == 300).all()
        one = run_prepared(prepared, seed=1)
        assert many.people_by_safety.values[1].tolist() == one.people_by_safety.values.tolist()
