"""Nobody is called safe who is not: unknown water, houses a flow carries away, shelters that flood, data that ends."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, network, people_at
from twin.errors import InputError
from twin.evacuation import AtOnce, EvacuationScenario, PersonState, Safety, Shelters, Uniform, simulate_evacuation
from twin.evacuation.optimum import latest_safe_departure
from twin.network import EdgeHazard, EdgeKind, PlaceHazard
from twin.notes import notes_from_json
from twin.population import Group

NAN = np.nan


def plain(**changes):
    return EvacuationScenario(**{"departure": AtOnce(), **changes})


def water(depth, speed=0.0, every=100.0):
    depth = np.atleast_2d(np.asarray(depth, np.float32))
    return EdgeHazard(time=np.arange(len(depth)) * every, depth=depth, speed=np.full(depth.shape, speed, np.float32))


def shelter(x=70.0, **more):
    return Shelters(id=["school"], xy=np.array([[x, 0.0]]), **more)


def at_buildings(depth, known, *, place=(0,), flow=0.0):
    """Water at buildings from 0 s on, rows of intervals; flow the same everywhere it is known."""
    depth, known = np.asarray(depth, np.float32), np.asarray(known, np.float32)
    every = np.full(depth.shape, flow, np.float32)
    return PlaceHazard(
        place=np.asarray(place, np.int32),
        time=np.arange(len(depth)) * 100.0,
        depth=depth,
        flow=np.where(np.isnan(depth), np.nan, every).astype(np.float32),
        known_depth=np.fmax(known, np.nan_to_num(depth)),
        known_flow=np.zeros_like(depth),
    )


def run(
    depth,
    *,
    storeys=2,
    speed=0.0,
    people=1,
    place=None,
    streets=None,
    every=100.0,
    group=Group.ADULT,
    buildings=None,
    **changes,
):
    streets = streets if streets is not None else corridor([20.0, 50.0], [2.0, 2.0])
    who = people_at([[0, 0]] * people, building=0, storeys=np.full(people, storeys, np.uint8), group=group)
    return simulate_evacuation(
        streets,
        who,
        shelters=place or shelter(),
        hazard=water(depth, speed, every),
        scenario=plain(**changes),
        buildings=buildings,
        seed=0,
    )


@pytest.mark.parametrize(
    ("depth", "storeys", "speed", "state"),
    [
        (1.0, 2, 0.0, PersonState.UPSTAIRS),
        (1.0, 1, 0.0, PersonState.CUT_OFF),
        (3.4, 2, 0.0, PersonState.UPSTAIRS),  # the upper floor lies 0.45 + 3.0 m high
        (3.5, 2, 0.0, PersonState.CUT_OFF),
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


def door_network():
    """A door link inside the building, a street, and a street to the shelter."""
    kinds = [EdgeKind.ENTRANCE, EdgeKind.STREET, EdgeKind.STREET]
    nodes = [[0, 0], [10, 0], [60, 0], [110, 0]]
    return network(nodes, [[0, 1], [1, 2], [2, 3]], widths=2.0, kinds=kinds)


def test_water_is_never_taken_from_the_next_node():
    """A door link that is unknown leaves the home unknown, whatever the street at its other end says."""
    streets = door_network()
    dry = run([NAN, 0.0, 0.0], streets=streets, place=shelter(110.0), compliance=0.0)
    assert dry.safety.values == [Safety.UNKNOWN]
    wet = run([NAN, 1.0, 0.0], streets=streets, place=shelter(110.0), unknown_water="closed")
    assert wet.state.values == [PersonState.CUT_OFF]
    assert wet.safety.values == [Safety.UNKNOWN]


def test_the_water_of_the_building_is_that_of_the_home():
    """With water at buildings the door link need not be known; unknown on one side of the house is unknown."""
    streets = door_network()
    for depth, expected in ((0.0, Safety.SAFE), (1.0, Safety.UNSAFE), (NAN, Safety.UNKNOWN)):
        walls = at_buildings([[depth]], [[0.0 if np.isnan(depth) else depth]])
        result = run([NAN, 0.0, 0.0], streets=streets, place=shelter(110.0), storeys=1, compliance=0.0, buildings=walls)
        assert result.safety.values == [expected]
    wet_side = at_buildings([[NAN]], [[1.0]])
    result = run([NAN, 0.0, 0.0], streets=streets, place=shelter(110.0), storeys=1, compliance=0.0, buildings=wet_side)
    assert result.safety.values == [Safety.UNSAFE]
    assert result.greatest_depth.values == [1.0]


def test_an_unknown_entrance_link_leaves_a_known_crossing_known_but_an_unknown_street_does_not():
    streets = door_network()
    place = Shelters(id=["school"], xy=[[10.0, 0.0]], node=[1])
    assert run([NAN, 0.0, 0.0], streets=streets, place=place).shelter_water.values == [0]
    assert run([0.0, NAN, 0.0], streets=streets, place=place).shelter_water.values == [2]


def test_a_shelter_has_the_worse_of_its_building_and_its_street():
    place = shelter(building=[7], floor_height=[0.6])
    cases = [(0.0, 0.0, 0), (1.0, 0.0, 1), (0.0, 1.0, 1), (NAN, 0.0, 2), (0.0, NAN, 2), (NAN, 1.0, 1)]
    for at_walls, in_street, expected in cases:
        walls = at_buildings([[0.0, at_walls]], [[0.0, 0.0]], place=[0, 7])
        result = run([[0.0, in_street]], place=place, buildings=walls, storeys=1)
        assert result.shelter_water.values == [expected]


def test_a_shelter_that_floods_after_the_arrivals_is_reported():
    result = run([[0.0, 0.0], [0.0, 2.0]], people=5, every=300.0)
    assert (result.state.values == PersonState.ARRIVED).all()
    assert result.shelter_depth.values == pytest.approx([2.0])
    assert result.shelter_water.values == [1]
    assert "its 5 people count as arrived, they are not safe" in result.attrs["assumptions"]


@pytest.mark.parametrize(
    ("depth", "floor", "storeys", "state"),
    [
        (0.04, NAN, NAN, 0),  # below what counts as wet
        (0.06, NAN, NAN, 1),  # open ground has no floor
        (0.4, NAN, 1.0, 0),  # a building's is assumed at 0.45 m
        (0.5, NAN, 1.0, 1),
        (0.3, 0.2, 1.0, 1),  # a known floor is used as it is, also where it is lower
        (2.0, 3.0, NAN, 0),
        (3.2, 3.0, NAN, 1),
        (NAN, 3.0, NAN, 2),
    ],
)
def test_a_shelter_is_wet_above_its_lowest_floor_for_people(depth, floor, storeys, state):
    streets = corridor([20.0, 50.0, 20.0, 20.0], [2.0] * 4)  # the shelter stands at the end, beyond the last two
    place = shelter(110.0, floor_height=[floor], storeys=[storeys])
    result = run([[0.0, 0.0, depth, depth]], streets=streets, place=place)
    assert result.shelter_water.values == [state]


def test_unknown_streets_are_counted_when_walked():
    result = run([[0.0, NAN]], people=3)
    assert (result.state.values == PersonState.ARRIVED).all()
    note = "people who walked along streets whose water was unknown: 3; 3 of them are counted as unknown"
    assert note in result.attrs["assumptions"]
    assert (result.safety.values == Safety.UNKNOWN).all()


def test_a_shelter_known_nowhere_around_is_unknown():
    result = run([[NAN, NAN]], people=3)
    assert result.shelter_water.values == [2]
    assert np.isnan(result.shelter_depth.values).all()
    assert "3 people are in 1 shelters whose water is unknown" in result.attrs["assumptions"]


def test_a_hazard_shorter_than_the_evacuation_is_reported():
    result = run([[0.0, 0.0], [0.0, 0.05]], every=10.0)
    assert "the hazard ends at 10 s" in result.attrs["assumptions"]
    long = run([[0.0, 0.0], [0.0, 0.05]], every=1000.0)
    assert "the hazard ends" not in long.attrs["assumptions"]


def test_water_before_the_hazard_begins_is_unknown():
    late = EdgeHazard(
        time=np.array([500.0, 900.0]), depth=np.zeros((2, 2), np.float32), speed=np.zeros((2, 2), np.float32)
    )
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    result = simulate_evacuation(streets, people_at([[0, 0]]), shelters=shelter(), hazard=late, scenario=plain())
    assert "the hazard begins at 500 s" in result.attrs["assumptions"]
    assert result.safety.values == [Safety.UNKNOWN]
    after = simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=shelter(), hazard=late, scenario=plain(alert_time=500.0)
    )
    assert after.safety.values == [Safety.SAFE]


def test_a_home_off_the_network_is_an_error_that_names_the_person():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    with pytest.raises(InputError, match=r"person in row 1 .* is 4930 m from the nearest"):
        simulate_evacuation(streets, people_at([[0, 0], [5000, 0]]), shelters=shelter(), hazard=None, scenario=plain())


def test_a_shelter_behind_a_flooded_street_is_reached_by_nobody():
    result = run([[0.05, 1.5]], people=4, storeys=1, vertical_evacuation="none")
    assert (result.state.values == PersonState.CUT_OFF).all()
    assert result.sheltered.values[-1] == [0]


def test_arrivals_stop_when_the_shelter_is_cut_off():
    """Two walk 70 m at 1.0 m/s, one at once, one 60 s later; the last 50 m close at 100 s. Exact by L / v."""
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    hazard = water([[0.0, 0.0], [0.0, 1.5]])
    curve = Uniform(first=0.0, last=120.0)
    result = simulate_evacuation(
        streets,
        people_at([[0, 0]] * 200, speed=1.0),
        shelters=shelter(),
        hazard=hazard,
        scenario=EvacuationScenario(departure=curve),
        seed=3,
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
    result = simulate_evacuation(streets, people_at([[0, 0]] * 5), shelters=shelter(), hazard=None, scenario=late)
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


@pytest.mark.parametrize(("depth", "floor", "is_reported"), [(0.4, NAN, True), (0.4, 1.0, False), (0.02, NAN, False)])
def test_a_floor_that_is_only_assumed_to_stay_dry_is_reported(depth, floor, is_reported):
    place = shelter(floor_height=[floor], storeys=[1])
    result = run([[0.0, 0.0], [0.0, depth]], people=2, place=place, every=300.0)
    assert result.sheltered.values[-1] == [2]
    assert result.shelter_water.values == [0]
    assert ("dry only if its floor is 0.45 m above the ground" in result.attrs["assumptions"]) == is_reported


@pytest.mark.parametrize("how", ["prefer", "if_cut_off"])
def test_only_who_climbs_is_safe_upstairs(how):
    """The limits say that a wheelchair user takes no stairs; being carried is not assumed."""
    wheelchair = run([2.5, 2.5], group=Group.WHEELCHAIR, vertical_evacuation=how)
    assert wheelchair.state.values == [PersonState.CUT_OFF]
    assert wheelchair.safety.values == [Safety.UNSAFE]
    assert "take no stairs" in wheelchair.attrs["assumptions"]
    lift = {"wheelchair": {"depth": 0.1, "force": 0.1, "door_depth": 0.3, "takes_stairs": True}}
    assert run([2.5, 2.5], group=Group.WHEELCHAIR, limits=lift).safety.values == [Safety.SAFE]


def test_only_who_climbs_is_safe_on_the_upper_floors_of_a_shelter():
    place = shelter(capacity=[8], storeys=[4])
    for group, expected in ((Group.ADULT, Safety.SAFE), (Group.WHEELCHAIR, Safety.UNSAFE)):
        result = run([[0.0, 0.0], [0.0, 2.0]], group=group, place=place, every=300.0)
        assert result.shelter_water.values == [3]
        assert result.safety.values == [expected]


def test_upstairs_uses_the_height_of_the_building():
    """2.95 m of water: 2 storeys of 2.4 m have no dry floor (0.45 + 2.4 < 2.95), of 3.0 m one."""
    for height, expected in ((4.8, PersonState.CUT_OFF), (6.0, PersonState.UPSTAIRS)):
        who = people_at([[0, 0]], building=0, storeys=np.array([2]), height=np.array([height]))
        streets = corridor([20.0, 50.0], [2.0, 2.0])
        assert simulate_evacuation(
            streets, who, shelters=shelter(), hazard=water([2.95, 2.95]), scenario=plain()
        ).state.values == [expected]


@pytest.mark.parametrize(
    ("later", "safety"), [(0.0, Safety.LEFT), (0.04, Safety.LEFT), (0.06, Safety.UNSAFE), (NAN, Safety.UNKNOWN)]
)
def test_who_leaves_the_area_has_left_it_and_is_not_safe(later, safety):
    """At an exit there is no floor: 5 cm of water at any time after is not dry, unknown water is unknown."""
    result = run([[0.0, 0.0], [0.0, later]], people=3, place=shelter(is_exit=[True]), every=300.0)
    assert (result.state.values == PersonState.ARRIVED).all()
    assert (result.safety.values == safety).all()
    assert "its floor" not in result.attrs["assumptions"]


def test_a_shelter_closes_when_its_floor_is_wet_and_people_look_for_another():
    """The near shelter floods at 100 s with the streets still dry: who comes later goes on to the far one."""
    streets = corridor([50.0, 50.0, 5.0, 60.0], [50.0] * 4)
    near = Shelters(id=["near", "far"], xy=[[105, 0], [165, 0]], building=[3, -1])
    walls = PlaceHazard(
        place=np.array([3]),
        time=np.array([0.0, 100.0]),
        depth=np.array([[0.0], [1.0]], np.float32),
        flow=np.zeros((2, 1), np.float32),
        known_depth=np.array([[0.0], [1.0]], np.float32),
        known_flow=np.zeros((2, 1), np.float32),
    )
    result = simulate_evacuation(
        streets,
        people_at([[0, 0]] * 40, speed=1.0),
        shelters=near,
        hazard=water(np.zeros((1, 4))),
        scenario=EvacuationScenario(departure=Uniform(first=-0.0, last=60.0)),
        buildings=walls,
        seed=1,
    )
    early = result.departure_time.values + 105.0 < 100.0
    assert not early.any()
    assert result.sheltered.values[-1].tolist() == [0, 40]
    quick = simulate_evacuation(
        streets,
        people_at([[0, 0]] * 40, speed=2.0),
        shelters=near,
        hazard=water(np.zeros((1, 4))),
        scenario=EvacuationScenario(departure=Uniform(last=60.0)),
        buildings=walls,
        seed=1,
    )
    early = quick.departure_time.values + 52.5 < 99.0
    assert 0 < early.sum() < 40
    assert (quick.shelter_of_person.values[early] == 0).all()
    assert (quick.safety.values[quick.shelter_of_person.values == 0] == Safety.UNSAFE).all()
    assert (quick.safety.values[quick.shelter_of_person.values == 1] == Safety.SAFE).all()
    assert quick.closed_time.values[0] == 100.0
    assert "shelter near closes at 1.67 min" in quick.attrs["assumptions"]


def test_a_shelter_takes_only_people_of_the_hazards_it_is_designated_for():
    streets = corridor([50.0, 50.0, 50.0], [5.0] * 3)
    both = Shelters(id=["quake", "school"], xy=[[50, 0], [150, 0]], hazards=[{"earthquake"}, {"flood"}])
    dry = water(np.zeros((1, 3)))
    flood = simulate_evacuation(streets, people_at([[0, 0]] * 3), shelters=both, hazard=dry, scenario=plain())
    assert flood.sheltered.values[-1].tolist() == [0, 3]
    assert "shelter quake is not designated for the hazard (flood)" in flood.attrs["assumptions"]
    quake = simulate_evacuation(
        streets, people_at([[0, 0]] * 3), shelters=both, hazard=dry, scenario=plain(hazard="earthquake")
    )
    assert quake.sheltered.values[-1].tolist() == [3, 0]
    with pytest.raises(InputError, match="designated for 'volcanoes'"):
        Shelters(id=["a"], xy=[[0, 0]], hazards=[{"volcanoes"}])


def test_walls_that_may_go_are_no_shelter_even_above_the_water():
    """0.4 m at 3 m/s is 3.6 m3/s2: a wooden shelter may go, its floor at 0.45 m or not."""
    fast = run([[0.0, 0.0], [0.0, 0.4]], speed=[[0.0, 0.0], [0.0, 3.0]], place=shelter(storeys=[2]), every=300.0)
    assert fast.safety.values == [Safety.UNSAFE]
    still = run([[0.0, 0.0], [0.0, 0.4]], place=shelter(storeys=[2]), every=300.0)
    assert still.safety.values == [Safety.SAFE]


def test_who_waited_at_home_in_deep_water_is_not_safe_because_the_water_fell():
    """2 m stand at a one-storey house for 100 s, then none; who leaves afterwards arrives, but was in it."""
    result = run(
        [[2.0, 0.0], [0.0, 0.0]], storeys=1, place=shelter(), departure=AtOnce(delay=200.0), vertical_evacuation="none"
    )
    assert result.state.values == [PersonState.ARRIVED]
    assert result.safety.values == [Safety.UNSAFE]
    assert result.greatest_depth.values == [2.0]
    upstairs = run([[2.0, 0.0], [0.0, 0.0]], storeys=2, departure=AtOnce(delay=200.0), vertical_evacuation="none")
    assert upstairs.safety.values == [Safety.SAFE]


def test_without_a_hazard_nothing_is_known_of_those_who_stay():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    result = simulate_evacuation(
        streets, people_at([[0, 0]] * 200), shelters=shelter(), hazard=None, scenario=plain(compliance=0.5)
    )
    stayed = result.state.values == PersonState.STAYED
    assert (result.safety.values[stayed] == Safety.UNKNOWN).all()
    assert (result.safety.values[~stayed] == Safety.SAFE).all()
    assert result.people_by_safety.values.sum() == 200


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_water_exactly_at_a_limit_is_passable_in_single_and_double_precision(dtype):
    """0.3 m is the limit of children, 0.30000001 in single precision; 0.05 m is wet."""
    streets = corridor([20.0, 50.0, 20.0], [2.0] * 3)
    at_limit = EdgeHazard(time=np.array([0.0]), depth=np.array([[0.0, 0.3, 0.0]], dtype), speed=np.zeros((1, 3), dtype))
    result = simulate_evacuation(
        streets, people_at([[0, 0]], group=Group.CHILD), shelters=shelter(90.0), hazard=at_limit, scenario=plain()
    )
    assert result.safety.values == [Safety.SAFE]
    wet = EdgeHazard(time=np.array([0.0]), depth=np.array([[0.0, 0.0, 0.05]], dtype), speed=np.zeros((1, 3), dtype))
    result = simulate_evacuation(streets, people_at([[0, 0]]), shelters=shelter(90.0), hazard=wet, scenario=plain())
    assert result.shelter_water.values == [1]


def test_unknown_water_slows_and_stops_by_its_known_part():
    def street(depth, force, **changes):
        hazard = EdgeHazard(
            time=np.array([0.0]),
            depth=np.array([[np.nan, 0.0]]),
            speed=np.array([[np.nan, 0.0]]),
            known_depth=np.array([[depth, 0.0]]),
            known_force=np.array([[force, 0.0]]),
        )
        streets = corridor([100.0, 50.0], [2.0, 2.0])
        return simulate_evacuation(
            streets, people_at([[0, 0]], speed=1.0), shelters=shelter(150.0), hazard=hazard, scenario=plain(**changes)
        )

    slow = street(0.3, 0.1)
    assert slow.arrival_time.values == pytest.approx([50.0 + 100.0 / (0.53 * 0.1**-0.19 / 1.40)], rel=1e-5)
    assert slow.safety.values == [Safety.UNKNOWN]
    assert slow.greatest_depth.values == pytest.approx([0.3])
    for changes in ({"unknown_water": "closed"}, {"limits": {"adult": {"depth": 0.2, "force": 1, "door_depth": 1}}}):
        assert street(0.3, 0.1, **changes).state.values == [PersonState.CUT_OFF]
    assert street(0.3, 0.2).state.values == [PersonState.CUT_OFF]  # more force than adults stand
    assert EvacuationScenario(unknown_water="dry") == EvacuationScenario(unknown_water="open")


def at_points(xy, depth, known):
    """Water at points from 0 s on; rows of intervals of 100 s."""
    found = at_buildings(depth, known, place=np.arange(len(xy)))
    return replace(found, xy=np.asarray(xy, float))


@pytest.mark.parametrize(
    ("depth", "known", "safety"),
    [(0.0, 0.0, Safety.SAFE), (2.0, 2.0, Safety.UNSAFE), (NAN, 0.0, Safety.UNKNOWN), (NAN, 2.0, Safety.UNSAFE)],
)
@pytest.mark.parametrize("who_stays", ["in the park", "at home"])
def test_a_place_in_the_open_is_judged_at_its_own_place_too(depth, known, safety, who_stays):
    """A park, or somebody outdoors, in a hollow 100 m from a dry street; its water comes at 100 s, after the walk."""
    place, here = [[70.0, 100.0]], [[0.0, 0.0]]
    if who_stays == "at home":
        place, here = here, place
    points = at_points([[70.0, 100.0], [0.0, 0.0]], [[0.0, 0.0], [depth, 0.0]], [[0.0, 0.0], [known, 0.0]])
    rules = plain(compliance=0.0) if who_stays == "at home" else plain()
    result = simulate_evacuation(
        corridor([20.0, 50.0], [2.0, 2.0]),
        people_at(here),
        shelters=Shelters(id=["park"], xy=place),
        hazard=water([0.0, 0.0]),
        scenario=rules,
        points=points,
    )
    assert result.safety.values == [safety]
    assert "further than" not in result.attrs["assumptions"]


@pytest.mark.parametrize(("away", "safety"), [(20.0, Safety.SAFE), (20.5, Safety.UNKNOWN)])
def test_without_water_at_its_own_place_what_is_far_from_its_node_is_unknown(away, safety):
    streets, still = corridor([20.0, 50.0], [2.0, 2.0]), water([0.0, 0.0])
    park = Shelters(id=["park"], xy=[[70.0, away]])
    assert simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=park, hazard=still, scenario=plain()
    ).safety.values == [safety]
    outdoors = simulate_evacuation(
        streets, people_at([[0, away]]), shelters=shelter(), hazard=still, scenario=plain(compliance=0.0)
    )
    assert outdoors.safety.values == [safety]
    assert ("further than 20 m" in outdoors.attrs["assumptions"]) == (safety == Safety.UNKNOWN)
    other = at_points([[5.0, 5.0]], [[0.0]], [[0.0]])  # points that do not hold the place tell nothing of it
    held = simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=park, hazard=still, scenario=plain(), points=other
    )
    assert held.safety.values == [safety]
    latest = latest_safe_departure(streets, park, hazard=still)
    assert (latest == (np.inf if safety == Safety.SAFE else -np.inf)).all()


def test_points_without_positions_or_without_a_hazard_are_refused():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    with pytest.raises(InputError, match="points holds no xy"):
        simulate_evacuation(streets, people_at([[0, 0]]), shelters=shelter(), hazard=water([0.0, 0.0]),
                            scenario=plain(), points=at_buildings([[0.0]], [[0.0]]))  # fmt: skip
    with pytest.raises(InputError, match="no hazard on the streets"):
        simulate_evacuation(streets, people_at([[0, 0]]), shelters=shelter(), hazard=None, scenario=plain(),
                            points=at_points([[0, 0]], [[0.0]], [[0.0]]))  # fmt: skip


@pytest.mark.parametrize(("n", "is_exit"), [(5, True), (7, True), (5, False), (7, False)])
def test_many_places_that_close_share_a_note_and_exits_are_not_called_shelters(n, is_exit):
    """Water comes to all streets at 100 s; the first five are named."""
    streets = corridor([20.0] * n, [2.0] * n)
    names = [f"place {k}" for k in range(n)]
    xy = np.column_stack([20.0 * np.arange(1, n + 1), np.zeros(n)])
    places = Shelters(id=names, xy=xy, is_exit=[is_exit] * n)
    depth = np.zeros((2, n))
    depth[1] = 0.1
    result = simulate_evacuation(streets, people_at([[0, 0]]), shelters=places, hazard=water(depth), scenario=plain())
    for lang, word in (("en", "shelter"), ("ja", "避難所")):
        lines = [note.text(lang) for note in notes_from_json(result.attrs["notes"]) if "clos" in note.id]
        assert len(lines) == (n if n <= 5 else 1)
        assert all((word in line) == (not is_exit) for line in lines)
        assert "place 4" in lines[-1]
        assert "place 5" not in "".join(lines)
