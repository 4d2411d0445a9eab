"""Water met by everybody, wherever they are, from the first time of the hazard to its last: by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.evacuation.networks import corridor, people_at
from twin.evacuation import AtOnce, EvacuationScenario, PersonState, Safety, Shelters, simulate_evacuation
from twin.evacuation.measures import buildings_table, equity, time_shares
from twin.evacuation.water import PlaceWater, stay_exposure
from twin.network import EdgeHazard
from twin.population import Group


def water(time, depth):
    depth = np.asarray(depth, np.float32)
    return EdgeHazard(time=np.asarray(time, float), depth=depth, speed=np.zeros_like(depth))


def simulate(hazard, *, lengths=(100.0, 100.0), people=1, storeys=1, place=None, building=0, **changes):
    streets = corridor(list(lengths), [2.0] * len(lengths))
    who = people_at([[0, 0]] * people, building=building, storeys=np.full(people, storeys, np.uint8))
    place = place or Shelters(id=["a"], xy=[[sum(lengths), 0]])
    rules = EvacuationScenario(**{"departure": AtOnce(), "sample_interval": 10.0, **changes})
    return simulate_evacuation(streets, who, shelters=place, hazard=hazard, scenario=rules)


def test_ten_who_stay_in_a_low_house_are_not_safe_and_have_met_its_water():
    result = simulate(water([0, 100, 700], [[0, 0], [3, 0], [0, 0]]), people=10, compliance=0.0)
    assert (result.state.values == PersonState.STAYED).all()
    assert (result.safety.values == Safety.UNSAFE).all()
    assert result.greatest_depth.values == pytest.approx(np.full(10, 3.0))
    assert result.seconds_depth_05.values == pytest.approx(np.full(10, 600.0))
    assert result.in_water.sel(water_class="depth > 0.5 m").max() == 10
    table = buildings_table(result).iloc[0]
    assert (table["people"], table["safe"], table["lost"], table["depth_max"]) == (10, 0, 10, 3.0)
    assert table["is_difficult"]
    assert equity(result)["share_lost"].tolist() == [1.0]
    assert time_shares(result).max() == 0.0


def test_somebody_cut_off_at_a_crossing_stands_in_what_comes():
    """At the crossing after 100 / 1.2 s; 0.6 m from 60 s, 2 m from 200 to 500 s, then none."""
    result = simulate(water([0, 60, 200, 500], [[0, 0], [0, 0.6], [2, 2], [0, 0]]), building=-1, duration=400.0)
    assert result.state.values == [PersonState.CUT_OFF]
    assert result.greatest_depth.values == pytest.approx([2.0])
    # Counted beyond the end of the run at 400 s: the water does not stop there.
    assert result.seconds_depth_05.values == pytest.approx([500.0 - 100.0 / 1.2], abs=1e-3)
    assert result.in_water.sel(water_class="depth > 0.5 m").values[-1] == 0
    before_last = result.in_water.sel(water_class="depth > 0.5 m", time=slice(90.0, 495.0)).values
    assert (before_last == 1).all()


def test_somebody_stranded_counts_to_the_end_of_the_hazard():
    result = simulate(water([0, 50, 900], [[0, 0], [1, 0], [0, 0]]), building=-1, rerouting="none", duration=100.0)
    assert result.state.values == [PersonState.STRANDED]
    assert result.seconds_depth_05.values == pytest.approx([850.0], abs=1e-3)


def test_who_arrived_stands_in_the_water_of_the_shelter_and_on_a_dry_floor_in_none():
    hazard = water([0, 400, 1000], [[0, 0], [0, 0.6], [0, 0]])
    wet = simulate(hazard)
    assert wet.state.values == [PersonState.ARRIVED]
    assert wet.seconds_depth_05.values == pytest.approx([600.0], abs=1e-3)
    assert wet.safety.values == [Safety.UNSAFE]
    dry = simulate(hazard, place=Shelters(id=["a"], xy=[[200, 0]], floor_height=[0.7]))
    assert dry.greatest_depth.values == [0.0]
    assert dry.safety.values == [Safety.SAFE]


def test_home_counts_until_it_is_left_and_not_upstairs():
    """0.47 m at home for 100 s, over the floor of 0.45 m; the street is dry when they leave at 150 s."""
    hazard = water([0, 100], [[0.47, 0], [0, 0]])
    result = simulate(hazard, departure=AtOnce(delay=150.0), vertical_evacuation="none")
    assert result.state.values == [PersonState.ARRIVED]
    assert result.seconds_depth_03.values == pytest.approx([100.0])
    upstairs = simulate(hazard, storeys=2, vertical_evacuation="prefer")
    assert upstairs.state.values == [PersonState.UPSTAIRS]
    assert upstairs.greatest_depth.values == [0.0]


def test_every_table_adds_up_to_all_people():
    rng = np.random.default_rng(4)
    streets = corridor([60.0] * 6, [2.0] * 6)
    depth = np.where(rng.random((4, 6)) < 0.15, np.nan, rng.choice([0.0, 0.1, 0.7], (4, 6), p=[0.7, 0.2, 0.1]))
    hazard = EdgeHazard(time=np.arange(4) * 100.0, depth=depth, speed=np.where(np.isnan(depth), np.nan, 0.0))
    n = 600
    who = people_at(
        np.column_stack([rng.integers(0, 7, n) * 60.0, np.zeros(n)]),
        building=rng.integers(0, 40, n),
        group=rng.integers(0, len(Group), n),
        storeys=rng.integers(0, 4, n).astype(np.uint8),
    )
    place = Shelters(id=["a", "b", "c"], xy=[[0, 0], [180, 0], [360, 0]], is_exit=[True, False, False])
    result = simulate_evacuation(
        streets, who, shelters=place, hazard=hazard, scenario=EvacuationScenario(compliance=0.8)
    )
    assert result.people_by_safety.values.sum() == n
    assert (result.people.values.sum(axis=1) == n).all()
    table = buildings_table(result)
    assert (table[["safe", "left", "unknown", "lost"]].sum(axis=1) == table["people"]).all()
    assert table["people"].sum() == n
    shares = equity(result)[["share_safe", "share_left", "share_unknown", "share_lost"]].sum(axis=1)
    assert shares.to_numpy() == pytest.approx(np.ones(len(shares)))


@pytest.mark.parametrize("seed", range(20))
def test_stays_add_up_to_what_a_walk_through_time_finds(seed):
    """Against seconds counted one by one."""
    rng = np.random.default_rng(seed)
    time = np.sort(rng.choice(200, 5, replace=False)).astype(float)
    depth = rng.choice([0.0, 0.2, 0.4, 0.6], (5, 3)).astype(np.float32)
    place = PlaceWater(time, depth, depth**2 / 2, depth * 0, np.ones(depth.shape, bool))
    horizon = time[-1] + float(rng.integers(0, 50))
    n = 12
    at, date = rng.integers(0, 3, n), rng.integers(0, 260, n).astype(float)
    is_first = rng.random(n) < 0.5
    start, end = np.where(is_first, -np.inf, date), np.where(is_first, date, np.inf)
    found = stay_exposure(place, at, start, end, horizon=horizon, floor=np.zeros(3))
    for person in range(n):
        seconds = np.arange(0, horizon)
        stays = (seconds >= max(start[person], time[0])) & (seconds < min(end[person], horizon))
        interval = np.searchsorted(time, seconds, side="right") - 1
        here = depth[np.maximum(interval, 0), at[person]]
        if end[person] == np.inf and start[person] <= horizon:
            last = depth[np.searchsorted(time, max(start[person], time[0]), side="right") - 1 :, at[person]].max()
            assert found[person, 4] == pytest.approx(last)
        for column, limit in enumerate((0.3, 0.5)):
            assert found[person, column] == pytest.approx((stays & (here > limit)).sum())
