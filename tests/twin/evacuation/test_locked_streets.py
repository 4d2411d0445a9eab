"""Full streets: rings of full links turn within the capacity of each link; what cannot move any more is reported."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, network, people_at
from twin.evacuation import AtOnce, EvacuationScenario, PersonState, Safety, Shelters, simulate_evacuation
from twin.network import EdgeHazard
from twin.notes import notes_from_json
from twin.population import Group

# from, to, length, width: narrow streets that cross each other
_EDGES = [
    (1, 0, 5.5, 0.6), (2, 0, 6.02, 0.8), (3, 1, 1.88, 0.6), (4, 2, 5.4, 0.6), (5, 1, 11.08, 1.0), (6, 1, 9.35, 1.0),
    (7, 1, 8.6, 1.0), (8, 7, 10.16, 0.6), (9, 3, 13.0, 0.6), (10, 4, 3.68, 0.8), (11, 6, 7.23, 0.6), (9, 6, 3.91, 0.6),
]  # fmt: skip


def crossing_crowd(seed, **changes):
    xy = np.array([(i * 7.0, (i * i) % 11) for i in range(12)], float)
    streets = network(
        xy, [edge[:2] for edge in _EDGES], lengths=[edge[2] for edge in _EDGES], widths=[edge[3] for edge in _EDGES]
    )
    shelters = Shelters(id=["a", "b"], xy=xy[[7, 10]], node=[7, 10])
    rng = np.random.default_rng(seed)
    start, to = rng.integers(0, 12, 800), rng.integers(0, 2, 800)
    rules = EvacuationScenario(departure=AtOnce(), shelter_choice="table", **changes)
    result = simulate_evacuation(
        streets, people_at(xy[start]), shelters=shelters, hazard=None, scenario=rules, destination=to, with_events=True
    )
    return streets, result


@pytest.mark.parametrize("room_speed", [None, 0.3, 1.0])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_rings_turn_and_everybody_arrives(seed, room_speed):
    _, result = crossing_crowd(seed, room_speed=room_speed)
    assert (result.state.values == PersonState.ARRIVED).all()
    assert result.attrs["ring_turns"] > 0
    assert result.attrs["locked_people"] == 0


@pytest.mark.parametrize("counterflow", [True, False])
def test_ring_turns_stay_within_the_capacity_of_every_link(counterflow):
    """Two who leave a link follow each other by 1 / flow at least, in a ring as elsewhere."""
    streets, result = crossing_crowd(3, counterflow=counterflow)
    assert result.attrs["ring_turns"] > 0
    link, left = result.event_link.values, result.event_out.values
    for one in range(2 * streets.n_edges):
        times = np.sort(left[link == one])
        interval = 1.0 / result.capacity_flow.values.ravel()[one]
        assert np.diff(times).min(initial=np.inf) >= interval - 1e-6


def test_people_behind_somebody_stranded_in_file_are_reported_as_locked():
    """Nobody passes anybody: adults who could walk in 0.4 m stand behind a child who cannot, for good."""
    hazard = EdgeHazard(
        time=np.array([0.0, 30.0]),
        depth=np.array([[0.0, 0.0], [0.4, 0.0]], np.float32),
        speed=np.zeros((2, 2), np.float32),
    )
    who = people_at([[0, 0]] * 3, speed=[1.2, 1.0, 0.9], group=[Group.CHILD, Group.ADULT, Group.ADULT])
    rules = EvacuationScenario(departure=AtOnce(), passing=False, crowd="constant")
    streets = corridor([100.0, 50.0], [5.0, 5.0])
    result = simulate_evacuation(
        streets, who, shelters=Shelters(id=["a"], xy=[[150, 0]]), hazard=hazard, scenario=rules
    )
    assert result.state.values.tolist() == [PersonState.STRANDED, PersonState.MOVING, PersonState.MOVING]
    assert result.attrs["locked_people"] == 2
    assert (result.safety.values == Safety.UNSAFE).all()
    notes = {note.id: note for note in notes_from_json(result.attrs["notes"])}
    assert notes["evacuation.locked"].values == {"people": 2, "waiting": 0}
    assert "身動き" in notes["evacuation.locked"].text("ja")
    assert str(notes["evacuation.locked"]) in result.attrs["assumptions"]


def test_a_run_cut_short_is_not_locked():
    streets = corridor([100.0], [2.0])
    rules = EvacuationScenario(departure=AtOnce(), duration=30.0)
    result = simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=Shelters(id=["a"], xy=[[100, 0]]), hazard=None, scenario=rules
    )
    assert result.state.values == [PersonState.MOVING]
    assert result.attrs["locked_people"] == 0
    assert result.safety.values == [Safety.UNSAFE]
