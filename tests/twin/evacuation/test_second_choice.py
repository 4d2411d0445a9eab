"""A plan for every person is not the end: who finds the way or the shelter closed turns to the next open one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, network, people_at
from twin.evacuation import AtOnce, EvacuationScenario, PersonState, Safety, Shelters, simulate_evacuation
from twin.network import EdgeHazard

CHOICES = ("nearest", "assigned", "table")


def star():
    """Shelter a 100 m east of the people, shelter b 150 m west."""
    streets = network([[0, 0], [100, 0], [-150, 0]], [[0, 1], [0, 2]], widths=2.0)
    return streets, Shelters(id=["a", "b"], xy=[[100, 0], [-150, 0]], node=[1, 2], capacity=[100, 100])


def water(time, depth, closed=None):
    depth = np.asarray(depth, np.float32)
    return EdgeHazard(time=np.asarray(time, float), depth=depth, speed=np.zeros_like(depth), is_closed=closed)


def simulate(streets, shelters, hazard, choice, *, people=20, start=(0, 0), **changes):
    rules = EvacuationScenario(**{"departure": AtOnce(delay=60.0), "shelter_choice": choice, **changes})
    to = np.zeros(people, int) if choice == "table" else None
    return simulate_evacuation(
        streets, people_at([start] * people), shelters=shelters, hazard=hazard, scenario=rules, destination=to
    )


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize(
    "hazard",
    [
        water([0, 10], [[0, 0], [1, 0]]),  # floods before anybody leaves
        water([0], [[0, 0]], np.array([[True, False]])),  # closed from the start
        water([0, 90], [[0, 0], [1, 0]]),  # floods while they walk on it
    ],
)
def test_all_turn_to_the_shelter_that_can_be_reached(choice, hazard):
    streets, shelters = star()
    result = simulate(streets, shelters, hazard, choice)
    if hazard.time[-1] == 90:  # who is on the flooded street is stranded there, whatever the plan
        assert (result.state.values == PersonState.STRANDED).all()
    else:
        assert (result.state.values == PersonState.ARRIVED).all()
        assert (result.shelter_of_person.values == 1).all()
        assert (result.safety.values == Safety.SAFE).all()


@pytest.mark.parametrize("choice", CHOICES)
def test_people_turn_round_where_they_learn_of_the_closure(choice):
    """300 m to a, 1 m/s: its last 100 m close when they have walked 120 m; the next crossing is at 200 m."""
    streets = network([[0, 0], [100, 0], [200, 0], [300, 0], [200, 90]], [[0, 1], [1, 2], [2, 3], [2, 4]], widths=50.0)
    shelters = Shelters(id=["a", "b"], xy=[[300, 0], [200, 90]], node=[3, 4])
    closed = np.zeros((2, 4), bool)
    closed[1, 2] = True
    hazard = water([0, 120], np.zeros((2, 4)), closed)
    rules = EvacuationScenario(departure=AtOnce(), shelter_choice=choice, crowd="constant")
    to = np.zeros(3, int) if choice == "table" else None
    result = simulate_evacuation(
        streets, people_at([[0, 0]] * 3, speed=1.0), shelters=shelters, hazard=hazard, scenario=rules, destination=to
    )
    assert (result.shelter_of_person.values == 1).all()
    assert result.arrival_time.values == pytest.approx([290.0] * 3, abs=0.1)  # a street 50 m wide lets 61 /s pass


def test_a_way_that_opens_again_is_taken_again():
    streets, shelters = star()
    closed = np.array([[True, True], [False, True]])
    result = simulate(streets, shelters, water([0, 500], np.zeros((2, 2)), closed), "assigned")
    assert (result.shelter_of_person.values == 0).all()
    assert result.arrival_time.min() == pytest.approx(500.0 + 100.0 / 1.2)


def test_the_assignment_knows_the_closures_of_the_alert():
    """All fit into a, b is out of reach at the alert: none is sent to b, though b is nearer."""
    streets = network([[0, 0], [100, 0], [-50, 0]], [[0, 1], [0, 2]], widths=2.0)
    shelters = Shelters(id=["a", "b"], xy=[[100, 0], [-50, 0]], node=[1, 2], capacity=[100, 100])
    closed = np.array([[False, True], [False, False]])
    result = simulate(streets, shelters, water([0, 1e4], np.zeros((2, 2)), closed), "assigned")
    assert (result.shelter_of_person.values == 0).all()
    assert result.turned_away.values.sum() == 0


def test_an_assigned_shelter_that_floods_is_left_for_another():
    """The shelter itself floods while its street stays passable: nobody is admitted any more."""
    streets = corridor([200.0, 100.0], [5.0, 5.0])
    shelters = Shelters(id=["a", "b"], xy=[[200, 0], [300, 0]], capacity=[30, 30])
    hazard = water([0, 100], [[0, 0], [0.1, 0]])  # open ground is wet from 5 cm on, people walk to 50 cm
    result = simulate(streets, shelters, hazard, "assigned")
    assert result.sheltered.values[-1].tolist() == [0, 20]


@pytest.mark.parametrize(("full", "walked"), [("announced", 190.0), ("at_the_door", 290.0)])
def test_a_full_shelter_of_a_plan_is_left_when_it_is_announced(full, walked):
    """Two are sent to a (room for one), 100 m and 150 m away; the second hears of it before, or only at the door."""
    streets = network([[0, 0], [50, 0], [100, 0], [150, 0], [100, 90]], [[0, 1], [1, 2], [2, 3], [2, 4]], widths=50.0)
    shelters = Shelters(id=["a", "b"], xy=[[150, 0], [100, 90]], node=[3, 4], capacity=[1, 5])
    rules = EvacuationScenario(departure=AtOnce(), shelter_choice="table", crowd="constant", full_shelters=full)
    people = people_at([[50, 0], [0, 0]], speed=[2.0, 1.0])
    result = simulate_evacuation(
        streets, people, shelters=shelters, hazard=None, scenario=rules, destination=np.zeros(2, int)
    )
    assert result.shelter_of_person.values.tolist() == [0, 1]
    assert result.distance.values[1] == pytest.approx(walked)


def random_town(rng):
    """A small connected network, people, shelters with room for all, and streets that close for good in time."""
    n = int(rng.integers(4, 9))
    xy = rng.uniform(0, 200, (n, 2))
    tree = [[int(rng.integers(k)), k] for k in range(1, n)]
    more = [sorted(rng.choice(n, 2, replace=False).tolist()) for _ in range(int(rng.integers(1, n)))]
    streets = network(xy, tree + more, widths=rng.uniform(2, 6, len(tree) + len(more)))
    node = rng.choice(n, 2, replace=False)
    shelters = Shelters(id=["a", "b"], xy=xy[node], node=node, capacity=[500, 500])
    closed = rng.random((3, streets.n_edges)) < np.array([[0.15], [0.3], [0.45]])
    closed = np.maximum.accumulate(closed, axis=0)
    times = [0.0, float(rng.integers(1, 120)), float(rng.integers(121, 300))]
    return streets, people_at(xy[rng.integers(0, n, 25)]), shelters, water(times, np.zeros(closed.shape), closed)


def can_reach(streets, closed, start, goals):
    reached = {start}
    for _ in range(streets.n_nodes):
        for a, b, shut in zip(streets.edge_from.tolist(), streets.edge_to.tolist(), closed, strict=True):
            if not shut and (a in reached or b in reached):
                reached |= {a, b}
    return bool(reached & set(goals))


@pytest.mark.parametrize("seed", range(60))
def test_nobody_is_cut_off_from_an_open_shelter_by_a_plan(seed):
    """Closures only grow: who is cut off at the end has, by search, no open way to any shelter."""
    streets, people, shelters, hazard = random_town(np.random.default_rng(seed))
    for choice in CHOICES:
        rules = EvacuationScenario(departure=AtOnce(delay=30.0), shelter_choice=choice, crowd="constant")
        to = np.random.default_rng(seed).integers(0, 2, len(people)) if choice == "table" else None
        result = simulate_evacuation(streets, people, shelters=shelters, hazard=hazard, scenario=rules, destination=to)
        for row in np.flatnonzero(result.state.values == PersonState.CUT_OFF):
            node = int(result.last_node.values[row])
            assert not can_reach(streets, hazard.is_closed[-1], node, shelters.node.tolist())
