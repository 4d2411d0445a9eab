"""Nobody is called safe who is not: unknown water, houses a flow carries away, shelters that flood, data that ends."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, people_at
from twin.errors import InputError
from twin.evacuation import AtOnce, EvacuationScenario, PersonState, Shelters, Uniform, simulate_evacuation
from twin.network import EdgeHazard

NAN = np.nan


def plain(**changes):
    return EvacuationScenario(departure=AtOnce(), **changes)


def water(depth, speed=0.0, every=100.0):
    depth = np.atleast_2d(np.asarray(depth, np.float32))
    return EdgeHazard(np.arange(len(depth)) * every, depth, np.full(depth.shape, speed, np.float32))


def shelter(x=70.0, **more):
    return Shelters(id=["school"], xy=np.array([[x, 0.0]]), **more)


def run(depth, *, storeys=2, speed=0.0, people=1, place=None, streets=None, every=100.0, **changes):
    streets = streets if streets is not None else corridor([20.0, 50.0], [2.0, 2.0])
    who = people_at([[0, 0]] * people, building=0, storeys=np.full(people, storeys, np.uint8))
    return simulate_evacuation(
        streets, who, place or shelter(), water(depth, speed, every), plain(**changes), seed=0
    )


@pytest.mark.parametrize(
    ("depth", "storeys", "speed", "state"),
    [
        (1.0, 2, 0.0, PersonState.UPSTAIRS),
        (1.0, 1, 0.0, PersonState.CUT_OFF),
        (3.5, 2, 0.0, PersonState.CUT_OFF),  # deeper than the upper floor is high
        (1.0, 2, 1.7, PersonState.CUT_OFF),  # 1.0 x 1.7^2 = 2.89 m3/s2: a wooden house goes
        (1.0, 2, 1.5, PersonState.UPSTAIRS),  # 2.25 m3/s2: it stands
        (1.0, 4, 1.7, PersonState.UPSTAIRS),  # four storeys are not of wood
    ],
)
def test_a_dry_floor_is_safe_only_where_the_house_stands(depth, storeys, speed, state):
    assert run([depth, depth], storeys=storeys, speed=speed).state.values == [state]


def test_upstairs_is_not_safe_where_the_water_is_unknown():
    """Unknown around the house, closed to walkers: nobody can say the upper floor is dry."""
    result = run([NAN, NAN], unknown_water="closed")
    assert result.state.values == [PersonState.CUT_OFF]
    prefer = run([NAN, NAN], vertical_evacuation="prefer", unknown_water="closed")
    assert prefer.state.values == [PersonState.CUT_OFF]
    once = run([[0.1, 0.1], [NAN, NAN], [0.1, 0.1]], vertical_evacuation="prefer", unknown_water="closed")
    assert once.state.values != [PersonState.UPSTAIRS]


def test_the_street_answers_for_a_door_inside_its_building():
    """The link of the door is unknown at all times, the street one node on is known to be 1 m deep, or dry."""
    wet = run([NAN, 1.0], storeys=2, unknown_water="closed")
    assert wet.state.values == [PersonState.UPSTAIRS]
    low = run([NAN, 1.0], storeys=1, unknown_water="closed")
    assert low.state.values == [PersonState.CUT_OFF]


def test_a_shelter_that_floods_after_the_arrivals_is_said():
    result = run([[0.0, 0.0], [0.0, 2.0]], people=5, every=300.0)
    assert (result.state.values == PersonState.ARRIVED).all()
    assert result.shelter_depth.values == pytest.approx([2.0])
    assert result.shelter_water.values == [1]
    assert "its 5 people count as arrived, they are not safe" in result.attrs["assumptions"]


@pytest.mark.parametrize(
    ("depth", "floor", "state"), [(0.4, NAN, 0), (0.6, NAN, 1), (2.0, 3.0, 0), (3.2, 3.0, 1), (NAN, 3.0, 2)]
)
def test_a_shelter_is_wet_above_its_lowest_floor_for_people(depth, floor, state):
    streets = corridor([20.0, 50.0, 20.0, 20.0], [2.0] * 4)  # the shelter stands at the end, beyond the last two
    place = shelter(110.0, floor_height=[floor])
    result = run([[0.0, 0.0, depth, depth]], streets=streets, place=place)
    assert result.shelter_water.values == [state]


def test_unknown_streets_are_counted_when_walked():
    result = run([[0.0, NAN]], people=3)
    assert (result.state.values == PersonState.ARRIVED).all()
    notes = result.attrs["assumptions"]
    assert "3 walks led along streets whose water is unknown" in notes


def test_a_shelter_known_nowhere_around_is_unknown():
    result = run([[NAN, NAN]], people=3)
    assert result.shelter_water.values == [2]
    assert np.isnan(result.shelter_depth.values).all()
    assert "3 people are in 1 shelters whose water is unknown" in result.attrs["assumptions"]


def test_a_hazard_shorter_than_the_evacuation_is_said():
    result = run([[0.0, 0.0], [0.0, 0.05]], every=10.0)
    assert "the hazard ends at 10 s" in result.attrs["assumptions"]
    long = run([[0.0, 0.0], [0.0, 0.05]], every=1000.0)
    assert "the hazard ends" not in long.attrs["assumptions"]


def test_a_hazard_that_begins_after_the_alert_is_said():
    late = EdgeHazard(np.array([500.0, 900.0]), np.zeros((2, 2), np.float32), np.zeros((2, 2), np.float32))
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    result = simulate_evacuation(streets, people_at([[0, 0]]), shelter(), late, plain())
    assert "the hazard begins at 500 s" in result.attrs["assumptions"]


def test_a_home_off_the_network_is_an_error_that_names_the_person():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    with pytest.raises(InputError, match=r"person in row 1 .* is 4930 m from the nearest"):
        simulate_evacuation(streets, people_at([[0, 0], [5000, 0]]), shelter(), None, plain())


def test_a_shelter_behind_a_flooded_street_is_reached_by_nobody():
    result = run([[0.05, 1.5]], people=4, storeys=1)  # wet at the door: not dry at home either
    assert (result.state.values == PersonState.CUT_OFF).all()
    assert result.sheltered.values[-1] == [0]


def test_arrivals_stop_when_the_shelter_is_cut_off():
    """Two walk 70 m at 1.0 m/s, one at once, one 60 s later; the last 50 m close at 100 s. Exact by L / v."""
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    hazard = water([[0.0, 0.0], [0.0, 1.5]])
    curve = Uniform(first=0.0, last=120.0)
    result = simulate_evacuation(
        streets, people_at([[0, 0]] * 200, speed=1.0), shelter(), hazard, EvacuationScenario(departure=curve), seed=3
    )
    arrived = result.state.values == PersonState.ARRIVED
    assert 0 < arrived.sum() < 200
    assert np.nanmax(result.arrival_time.values) <= 100.0
    on_time = result.departure_time.values + 70.0 <= 99.0  # free walkers; a second for the others in front
    assert arrived[on_time].mean() > 0.9
    assert not arrived[result.departure_time.values + 70.0 > 100.0].any()


def test_nobody_leaves_when_nobody_complies():
    result = run([[0.0, 0.0]], people=50, storeys=0, compliance=0.0)
    assert (result.state.values == PersonState.STAYED).all()
    assert np.isnan(result.arrival_time.values).all()


def test_no_room_at_all_shelters_nobody():
    result = run([[0.0, 0.0]], people=50, storeys=1, place=shelter(capacity=[0]), vertical_evacuation="none")
    assert result.sheltered.values[-1] == [0]
    assert not (result.state.values == PersonState.ARRIVED).any()


def test_everyone_in_one_building_is_counted_once():
    result = run([[0.0, 0.0]], people=5000)
    assert (result.state.values == PersonState.ARRIVED).sum() == 5000
    # one door's street of 2 m lets 1.225 x 2 people a second through (Weidmann)
    assert float(result.arrival_time.max()) >= 4999 / (1.225 * 2.0)


def test_who_leaves_after_the_end_is_at_home_not_safe():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    late = EvacuationScenario(departure=Uniform(first=500.0, last=600.0), duration=300.0)
    result = simulate_evacuation(streets, people_at([[0, 0]] * 5), shelter(), None, late)
    assert (result.state.values == PersonState.AT_HOME).all()
    assert result.attrs["end_time"] <= 300.0


@pytest.mark.parametrize(
    ("depth", "speed", "storeys", "people", "state"),
    [
        (2.0, 0.0, 4.0, 6, 3),  # 8 places on 4 floors, one floor wet: 6 fit above
        (2.0, 0.0, 4.0, 7, 1),  # the seventh would stand in the water
        (2.0, 0.0, 1.0, 1, 1),  # no floor above
        (2.0, 0.0, NAN, 1, 1),  # storeys unknown: as if there were none
        (2.0, 2.0, 2.0, 1, 1),  # depth x speed^2 is 8: a house of two storeys may go
        (2.0, 2.0, 4.0, 1, 3),
        (3.5, 0.0, 4.0, 4, 3),  # two floors wet
        (3.5, 0.0, 4.0, 5, 1),
    ],
)
def test_a_shelter_in_water_is_safe_upstairs_as_long_as_its_people_fit(depth, speed, storeys, people, state):
    place = shelter(capacity=[8], storeys=[storeys])
    result = run([[0.0, 0.0], [0.0, depth]], speed=[[0.0, 0.0], [0.0, speed]], people=people, place=place, every=300.0)
    assert result.sheltered.values[-1] == [people]
    assert result.shelter_water.values == [state]


@pytest.mark.parametrize(("depth", "floor", "is_said"), [(0.4, NAN, True), (0.4, 1.0, False), (0.02, NAN, False)])
def test_a_floor_that_is_only_assumed_to_stay_dry_is_said(depth, floor, is_said):
    place = shelter(floor_height=[floor])
    result = run([[0.0, 0.0], [0.0, depth]], people=2, place=place, every=300.0)
    assert result.sheltered.values[-1] == [2]
    assert result.shelter_water.values == [0]
    assert ("dry only if its floor is 0.5 m above the ground" in result.attrs["assumptions"]) == is_said
