"""The street model against times that can be written down: evacuation verification cases B3."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, grid_network, network, people_at
from twin.evacuation import (
    AtOnce,
    DepartureTable,
    EvacuationScenario,
    PersonState,
    Safety,
    Shelters,
    simulate_evacuation,
)
from twin.network import EdgeHazard


def plain(**changes) -> EvacuationScenario:
    """Constant speed, 1.22 people per metre and second, all leave at once."""
    return EvacuationScenario(
        **{"departure": AtOnce(), "crowd": "constant", "specific_flow": 1.22, "sample_interval": 10.0, **changes}
    )


def shelter_at(*xy, **more) -> Shelters:
    return Shelters(id=[f"s{i}" for i in range(len(xy))], xy=np.array(xy, float), **more)


def arrivals(result):
    return np.sort(result.arrival_time.values)


def test_free_link_of_120_m_takes_length_over_speed():
    result = simulate_evacuation(
        corridor([120.0], [2.0]), people_at([[0, 0]]), shelters=shelter_at([120, 0]), hazard=None, scenario=plain()
    )
    assert result.arrival_time.values == pytest.approx([100.0], rel=1e-6)


def test_rimea_1_imo_1_nist_21_iso_2_corridor_of_40_m():
    for speed, expected in ((1.33, 40 / 1.33), (1.0, 40.0)):
        result = simulate_evacuation(
            corridor([40.0], [2.0]),
            people_at([[0, 0]], speed=speed),
            shelters=shelter_at([40, 0]),
            hazard=None,
            scenario=plain(crowd="weidmann"),
        )
        assert result.arrival_time.values == pytest.approx([expected], rel=1e-6)


@pytest.mark.parametrize(
    ("length", "pace", "expected"), [(10, 0.50, 20.0), (10, 0.65, 15.3846), (10, 1.0, 10.0), (100, 1.0, 100.0)]
)
def test_rimea_2_3_imo_2_3_nist_22_iso_3_stairs_at_a_given_speed(length, pace, expected):
    streets = network([[0, 0], [length, 0]], [[0, 1]], widths=2.0, kinds=1, pace=np.array([[pace, pace]]))
    result = simulate_evacuation(
        streets, people_at([[0, 0]], speed=1.0), shelters=shelter_at([length, 0]), hazard=None, scenario=plain()
    )
    assert result.arrival_time.values == pytest.approx([expected], rel=1e-5)


def test_stairs_are_slower_up_than_down_by_weidmann():
    up = network([[0, 0, 0], [10, 0, 5]], [[0, 1]], lengths=10.0, widths=2.0, kinds=1)
    climb = simulate_evacuation(
        up, people_at([[0, 0]], speed=1.34), shelters=shelter_at([10, 0]), hazard=None, scenario=plain()
    )
    descend = simulate_evacuation(
        up, people_at([[10, 0]], speed=1.34), shelters=shelter_at([0, 0]), hazard=None, scenario=plain()
    )
    assert climb.arrival_time.values == pytest.approx([10 / 0.610], rel=1e-5)
    assert descend.arrival_time.values == pytest.approx([10 / 0.694], rel=1e-5)


def test_n_over_q_through_one_metre_without_capacity_rounding():
    streets = corridor([100.0, 10.0], [1.0, 1.0])
    result = simulate_evacuation(
        streets, people_at(np.zeros((1000, 2))), shelters=shelter_at([110, 0]), hazard=None, scenario=plain()
    )
    assert arrivals(result)[-1] == pytest.approx(110 / 1.2 + 999 / 1.22, abs=1e-3)


def test_spillback_through_half_a_metre():
    streets = corridor([50.0] * 4 + [10.0, 50.0], [1.0] * 4 + [0.5, 1.0])
    result = simulate_evacuation(
        streets, people_at(np.zeros((3000, 2))), shelters=shelter_at([260, 0]), hazard=None, scenario=plain()
    )
    assert arrivals(result)[-1] == pytest.approx(260 / 1.2 + 2999 / 0.61, abs=1e-3)
    # A jam fills every link upstream to its storage, and none beyond it.
    storage = np.floor(5.4 * streets.edge_length * streets.edge_width)
    peak = result.people_peak.values.sum(axis=1)
    assert (peak <= storage).all()
    assert (peak[:4] == storage[:4]).all()


def _merge(widths, **changes):
    """Two streets meet in one; both are full from the start."""
    nodes = [[0, 10], [0, -10], [50, 0], [55, 0], [100, 0]]
    streets = network(nodes, [[0, 2], [1, 2], [2, 3], [3, 4]], lengths=[50, 50, 5, 45], widths=[*widths, 1.0, 1.0])
    people = people_at([[0, 10]] * 1000 + [[0, -10]] * 1000)
    return simulate_evacuation(streets, people, shelters=shelter_at([100, 0]), hazard=None, scenario=plain(**changes))


@pytest.mark.parametrize(
    ("widths", "priority", "share"), [((1, 1), "width", 0.5), ((3, 1), "width", 0.75), ((3, 1), "equal", 0.5)]
)
def test_merge_of_two_flows_in_proportion_to_priority(widths, priority, share):
    result = _merge(widths, merge_priority=priority)
    first = result.arrival_time.values[:1000]
    moment = np.sort(result.arrival_time.values)[900]  # while both still queue
    assert (first <= moment).mean() * 1000 / 901 == pytest.approx(share, abs=0.02)
    times = np.sort(result.arrival_time.values)
    assert np.diff(times[5:]) == pytest.approx(1 / 1.22, rel=1e-6)  # the sum is the capacity of the way out


def test_lwr_shock_moves_at_the_speed_of_the_triangular_diagram():
    """Cells of 5 m; inflow q1 meets capacity q2 at the end: the jam grows at (q1 - q2) / (rho2 - rho1)."""
    v, jam, q_max = 1.2, 5.0, 1.2
    back = q_max / (jam - q_max / v)  # wave speed of the triangle
    q1, q2 = 1.0, 0.5
    streets = corridor([5.0] * 60 + [5.0], [1.0] * 60 + [q2 / q_max])
    n = 700
    table = DepartureTable(time=(0.0, n / q1), share=(0.0, 1.0))
    people = people_at(np.zeros((n, 2)), speed=v)
    result = simulate_evacuation(
        streets,
        people,
        shelters=shelter_at([305, 0]),
        hazard=None,
        scenario=plain(specific_flow=q_max, jam_density=jam, room_speed=back, departure=table),
        with_events=True,
    )
    rho1, rho2 = q1 / v, jam - q2 / back
    speed = (q1 - q2) / (rho2 - rho1)
    moment = 300 / v + 300.0  # the shock has run for 300 s
    link, entered, left = (result[f"event_{name}"].values for name in ("link", "in", "out"))
    inside = (entered <= moment) & (left > moment)
    count = np.bincount(link[inside] // 2, minlength=61)[:60]
    tail = np.flatnonzero(count / 5.0 > 0.5 * (rho1 + rho2)).min() * 5.0
    assert tail == pytest.approx(300.0 - speed * 300.0, abs=3 * 5.0)
    assert count[-8:].mean() / 5.0 == pytest.approx(rho2, rel=0.06)


def hazard_on(n_edges, edge, time, depth, speed=0.0):
    """Dry until the first time; then this depth on one edge."""
    times = np.concatenate([[0.0], np.atleast_1d(time)])
    depths = np.zeros((len(times), n_edges), np.float32)
    depths[1:, edge] = np.atleast_1d(depth)
    return EdgeHazard(time=times, depth=depths, speed=np.where(depths > 0, np.float32(speed), np.float32(0.0)))


def test_link_closes_people_before_pass_people_on_it_are_stranded_people_after_are_cut_off():
    streets = corridor([60.0, 60.0, 60.0], [500.0] * 3)  # wide: nobody waits for anybody
    table = DepartureTable(time=(0.0, 300.0), share=(0.0, 1.0))
    people = people_at(np.zeros((301, 2)))
    closing = 150.0
    result = simulate_evacuation(
        streets,
        people,
        shelters=shelter_at([180, 0]),
        hazard=hazard_on(3, 1, closing, 2.0),
        scenario=plain(departure=table),
    )
    departure, state = result.departure_time.values, result.state.values
    enters, leaves = departure + 50.0, departure + 100.0
    assert (state[leaves < closing - 0.02] == PersonState.ARRIVED).all()
    on_it = (enters < closing - 0.02) & (leaves > closing + 0.02)
    assert on_it.sum() > 10
    assert (state[on_it] == PersonState.STRANDED).all()
    assert result.stopped_time.values[on_it] == pytest.approx(closing)
    assert result.last_rest.values[on_it] == pytest.approx((leaves[on_it] - closing) * 1.2, abs=0.01)
    assert np.isin(state[enters > closing + 0.02], (PersonState.CUT_OFF,)).all()
    assert (result.last_link.values[on_it] == 2).all()


def test_someone_on_a_link_feels_new_water_at_once():
    """60 m dry, then water in which fit people of 1.40 m/s walk at 0.53 M0^-0.19, and all others in proportion."""
    depth = 0.4
    slow = 1.2 * 0.53 * (depth**2 / 2) ** -0.19 / 1.40
    streets = corridor([120.0], [2.0])
    result = simulate_evacuation(
        streets,
        people_at([[0, 0]]),
        shelters=shelter_at([120, 0], floor_height=[1.0]),
        hazard=hazard_on(1, 0, 50.0, depth),
        scenario=plain(),
    )
    assert result.arrival_time.values == pytest.approx([50.0 + 60.0 / slow], rel=1e-5)


def test_nist_25_iso_18_template_walking_in_water_takes_length_over_speed():
    depth, flow = 0.3, 0.5
    force = flow**2 * depth / 9.80665 + depth**2 / 2
    hazard = EdgeHazard(
        time=np.array([0.0]), depth=np.full((1, 1), depth, np.float32), speed=np.full((1, 1), flow, np.float32)
    )
    result = simulate_evacuation(
        corridor([100.0], [2.0]),
        people_at([[0, 0]], speed=1.25),
        shelters=shelter_at([100, 0], floor_height=[1.0]),
        hazard=hazard,
        scenario=plain(),
    )
    assert result.arrival_time.values == pytest.approx([100 / (1.25 * 0.53 * force**-0.19 / 1.40)], rel=1e-5)


def test_nist_26_iso_19_template_exposure_is_the_time_in_the_water():
    streets = corridor([120.0, 60.0], [2.0, 2.0])
    hazard = hazard_on(2, 0, [40.0, 70.0], [0.4, 0.0])
    result = simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=shelter_at([180, 0]), hazard=hazard, scenario=plain()
    )
    assert result.seconds_depth_03.values == pytest.approx([30.0], abs=1e-3)
    assert result.greatest_depth.values == pytest.approx([0.4])
    assert result.seconds_depth_05.values == pytest.approx([0.0])


def test_water_that_falls_lets_the_stranded_go_on():
    streets = corridor([120.0], [2.0])
    result = simulate_evacuation(
        streets,
        people_at([[0, 0]]),
        shelters=shelter_at([120, 0], floor_height=[2.0]),
        hazard=hazard_on(1, 0, [50.0, 500.0], [1.0, 0.0]),
        scenario=plain(),
    )
    assert result.arrival_time.values == pytest.approx([500.0 + 50.0], rel=1e-6)
    assert result.safety.values == [Safety.UNSAFE]  # 450 s in water that adults do not stand in


def test_nist_41_iso_9_a_closed_way_sends_people_round():
    nodes = [[0, 0], [50, 0], [100, 0], [50, 80]]
    streets = network(nodes, [[0, 1], [1, 2], [1, 3], [3, 2]], widths=3.0)
    hazard = hazard_on(4, 1, 1.0, 3.0)
    way_round = 50 + 80 + np.hypot(50, 80)
    place = shelter_at([100, 0], floor_height=[4.0])
    result = simulate_evacuation(streets, people_at([[0, 0]]), shelters=place, hazard=hazard, scenario=plain())
    assert result.arrival_time.values == pytest.approx([way_round / 1.2], rel=1e-6)
    blind = simulate_evacuation(
        streets, people_at([[0, 0]]), shelters=place, hazard=hazard, scenario=plain(rerouting="none")
    )
    assert blind.state.values == [PersonState.CUT_OFF]


def test_zero_width_and_closed_links_never_hang():
    streets = corridor([50.0, 50.0], [2.0, 0.0])
    result = simulate_evacuation(
        streets, people_at([[0, 0]] * 20), shelters=shelter_at([100, 0]), hazard=None, scenario=plain()
    )
    assert (result.state.values == PersonState.CUT_OFF).all()


def test_doors_held_shut_by_water_keep_people_in_and_upstairs_is_safe():
    streets = corridor([20.0, 50.0], [2.0, 2.0])
    hazard = EdgeHazard(
        time=np.array([0.0]), depth=np.array([[0.48, 0.0]], np.float32), speed=np.zeros((1, 2), np.float32)
    )
    people = people_at([[0, 0]] * 2, building=0, storeys=np.array([1, 3], np.uint8))
    result = simulate_evacuation(streets, people, shelters=shelter_at([70, 0]), hazard=hazard, scenario=plain())
    assert result.state.values.tolist() == [PersonState.SHUT_IN, PersonState.UPSTAIRS]


def test_full_shelter_turns_people_to_the_next():
    for rule in ("announced", "at_the_door"):
        result = simulate_evacuation(
            corridor([50.0, 300.0], [2.0, 2.0]),
            people_at([[50, 0]] * 100),
            shelters=shelter_at([0, 0], [350, 0], capacity=[30, 100]),
            hazard=None,
            scenario=plain(full_shelters=rule),
        )
        assert result.sheltered.values[-1].tolist() == [30, 70]
        assert (result.state.values == PersonState.ARRIVED).all()


def test_no_room_anywhere_leaves_people_cut_off_and_counted():
    result = simulate_evacuation(
        corridor([50.0], [2.0]),
        people_at([[50, 0]] * 100),
        shelters=shelter_at([0, 0], capacity=[30]),
        hazard=None,
        scenario=plain(),
    )
    assert np.bincount(result.state.values, minlength=8).tolist() == [0, 0, 30, 0, 70, 0, 0, 0]


def test_rings_of_full_links_turn_and_everybody_arrives():
    """Four short links in a ring, each full of people bound for the corner opposite to where they are."""
    nodes = [[0, 0], [6, 0], [6, 6], [0, 6], [-20, 0], [26, 0], [26, 6], [-20, 6]]
    edges = [[0, 1], [1, 2], [2, 3], [3, 0], [0, 4], [1, 5], [2, 6], [3, 7]]
    streets = network(nodes, edges, lengths=[6, 6, 6, 6, 20, 20, 20, 20], widths=[0.5] * 4 + [3.0] * 4)
    start = np.repeat([[-20, 0], [26, 0], [26, 6], [-20, 6]], 200, axis=0)
    goal = np.repeat([2, 3, 0, 1], 200)
    result = simulate_evacuation(
        streets,
        people_at(start),
        shelters=shelter_at([-20, 0], [26, 0], [26, 6], [-20, 6]),
        hazard=None,
        scenario=plain(shelter_choice="table"),
        destination=goal,
    )
    assert (result.state.values == PersonState.ARRIVED).all()
    assert (result.shelter_of_person.values == goal).all()
    assert (
        result.people_peak.values.max(axis=1) <= np.maximum(1, np.floor(5.4 * streets.edge_length * streets.edge_width))
    ).all()


def test_fifo_holds_the_fast_behind_the_slow_and_passing_does_not():
    streets = corridor([100.0], [3.0])
    people = people_at([[0, 0], [0, 0]], speed=[0.5, 1.5])
    table = DepartureTable(time=(0.0, 1e-3), share=(0.0, 1.0))
    passing = simulate_evacuation(
        streets, people, shelters=shelter_at([100, 0]), hazard=None, scenario=plain(departure=table)
    )
    assert passing.arrival_time.values == pytest.approx([200.0, 100 / 1.5], abs=1.0)
    order = np.argsort(passing.departure_time.values)
    slow_first = people_at([[0, 0], [0, 0]], speed=np.array([0.5, 1.5])[np.argsort(order)])
    fifo = simulate_evacuation(
        streets, slow_first, shelters=shelter_at([100, 0]), hazard=None, scenario=plain(departure=table, passing=False)
    )
    assert fifo.arrival_time.values == pytest.approx([200.0, 200.0], abs=1.0)


def test_nobody_leaves_before_whoever_stood_in_front_at_the_door():
    """Three at one door at once: two into a lane that takes one every 1/0.122 s, then one into a wide street."""
    streets = network([[0, 0], [20, 0], [0, 20]], [[0, 1], [0, 2]], widths=[0.1, 5.0])
    result = simulate_evacuation(
        streets, people_at([[0, 0]] * 3), shelters=shelter_at([20, 0], [0, 20]), hazard=None,
        scenario=plain(shelter_choice="table"), destination=np.array([0, 0, 1]), with_events=True,
    )  # fmt: skip
    entered = result.event_in.values[np.argsort(result.event_person.values)]
    assert entered == pytest.approx([0.0, 1 / 0.122, 1 / 0.122], rel=1e-6)


def test_order_of_people_does_not_matter():
    streets = grid_network(6, 6)
    rng = np.random.default_rng(3)
    xy = streets.node_xyz[rng.integers(0, 36, 300), :2]
    speed = rng.uniform(0.6, 1.8, 300)
    goal = shelter_at([0, 0], [200, 200])
    rules = EvacuationScenario()
    one = simulate_evacuation(
        streets, people_at(xy, speed=speed, key=np.arange(300)), shelters=goal, hazard=None, scenario=rules
    )
    turn = rng.permutation(300)
    two = simulate_evacuation(
        streets, people_at(xy[turn], speed=speed[turn], key=turn), shelters=goal, hazard=None, scenario=rules
    )
    assert np.array_equal(one.arrival_time.values[turn], two.arrival_time.values)


def test_imo_10_rimea_10_nist_31_iso_8_everybody_goes_where_sent():
    streets = corridor([30.0, 30.0], [2.0, 2.0])
    goal = np.array([0] * 15 + [1] * 8)
    result = simulate_evacuation(
        streets,
        people_at([[30, 0]] * 23),
        shelters=shelter_at([0, 0], [60, 0]),
        hazard=None,
        scenario=plain(shelter_choice="table"),
        destination=goal,
    )
    assert result.sheltered.values[-1].tolist() == [15, 8]


def test_imo_9_rimea_9_four_doors_then_two():
    """A room of 20 x 20 m as a square with doors at its corners: half the doors, twice the time."""

    def clear(doors):
        ends = np.array([[12, 0], [-12, 0], [0, 12], [0, -12]], float)[:doors]
        streets = network(
            np.concatenate([[[0, 0]], ends]), [[0, i + 1] for i in range(doors)], lengths=12.0, widths=1.0
        )
        goal = np.arange(1000) % doors
        return arrivals(
            simulate_evacuation(
                streets,
                people_at(np.zeros((1000, 2)), speed=1.34),
                shelters=shelter_at(*ends),
                hazard=None,
                scenario=EvacuationScenario(departure=AtOnce(), shelter_choice="table"),
                destination=goal,
            )
        )[-1]

    assert 1.6 < clear(2) / clear(4) < 2.4


def test_imo_4_nist_52_iso_11_flow_through_a_door_is_below_1_33():
    result = simulate_evacuation(
        corridor([8.0, 1.0], [5.0, 1.0]),
        people_at(np.zeros((100, 2))),
        shelters=shelter_at([9, 0]),
        hazard=None,
        scenario=EvacuationScenario(departure=AtOnce()),
    )
    times = arrivals(result)
    assert 99 / (times[-1] - times[0]) <= 1.33


def test_imo_8_nist_28_iso_6_counterflow_takes_longer_and_does_not_deadlock():
    streets = corridor([10.0, 10.0, 10.0], [10.0, 2.0, 10.0])
    clear = []
    for n_against in (0, 10, 50, 100):
        people = people_at(np.concatenate([np.tile([[0, 0]], (100, 1)), np.tile([[30, 0]], (n_against, 1))]))
        goal = np.array([1] * 100 + [0] * n_against)
        result = simulate_evacuation(
            streets,
            people,
            shelters=shelter_at([0, 0], [30, 0]),
            hazard=None,
            scenario=EvacuationScenario(departure=AtOnce(), shelter_choice="table"),
            destination=goal,
        )
        assert (result.state.values == PersonState.ARRIVED).all()
        clear.append(np.nanmax(result.arrival_time.values[:100]))
    assert np.all(np.diff(clear) > 0)


def test_iso_12_flow_grows_with_stair_width_and_rimea_12d_with_door_width():
    for kind in (0, 1):
        last = [
            arrivals(
                simulate_evacuation(
                    network([[0, 0], [10, 0]], [[0, 1]], widths=w, kinds=kind),
                    people_at(np.zeros((150, 2))),
                    shelters=shelter_at([10, 0]),
                    hazard=None,
                    scenario=EvacuationScenario(departure=AtOnce()),
                )
            )[-1]
            for w in (0.8, 1.0, 1.2, 1.8)
        ]
        assert np.all(np.diff(last) < 0)


def test_rimea_8_faster_people_are_out_earlier():
    last = [
        arrivals(
            simulate_evacuation(
                grid_network(5, 5),
                people_at([[160, 160]] * 50, speed=v),
                shelters=shelter_at([0, 0]),
                hazard=None,
                scenario=plain(),
            )
        )[-1]
        for v in (0.5, 0.75, 1.0)
    ]
    assert np.all(np.diff(last) < 0)


def test_nist_51_imo_11_rimea_13_iso_10_the_stairs_pass_less_than_the_corridor():
    nodes = [[0, 0, 0], [12, 0, 0], [22, 0, 5]]
    streets = network(nodes, [[0, 1], [1, 2]], lengths=[12, 10], widths=2.0, kinds=[0, 1])
    result = simulate_evacuation(
        streets,
        people_at(np.zeros((150, 2))),
        shelters=shelter_at([22, 0]),
        hazard=None,
        scenario=EvacuationScenario(departure=AtOnce()),
    )
    times = arrivals(result)
    assert 70 / (times[140] - times[70]) == pytest.approx(0.88 * 2.0, rel=0.02)  # the stairs' own flow, below 1.225 x 2
    assert result.waiting.values[0, 0] > 0  # they queue at the foot of the stairs


@pytest.mark.parametrize("relation", ["weidmann", "sfpe"])
def test_rimea_4_iso_13_fundamental_diagram_up_to_capacity(relation):
    """At a steady inflow the density on a link is the one the relation gives for that flow."""
    from twin.evacuation.relations import crowd_relation

    law = crowd_relation(relation)
    for flow in (0.4, 0.8, 1.1):
        n = 600
        table = DepartureTable(time=(0.0, n / flow), share=(0.0, 1.0))
        result = simulate_evacuation(
            corridor([50.0, 50.0], [1.0, 1.0]),
            people_at(np.zeros((n, 2)), speed=1.34),
            shelters=shelter_at([100, 0]),
            hazard=None,
            scenario=EvacuationScenario(departure=table, crowd=relation),
            with_events=True,
        )
        entered, left = result.event_in.values, result.event_out.values
        steady = (result.event_link.values == 2) & (entered > 250) & (entered < n / flow - 50)
        speed = 50.0 / np.mean(left[steady] - entered[steady])
        density = flow / speed
        expected = 1.34 * float(law.speed_factor(np.array([density]))[0])
        assert speed == pytest.approx(expected, rel=0.06)
