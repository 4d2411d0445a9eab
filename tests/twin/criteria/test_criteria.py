"""Criteria: monotonic in danger, unknown stays unknown, and the figures of their sources."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twin import criteria

DEPTH = st.floats(0.0, 30.0, allow_nan=False)
SPEED = st.floats(0.0, 10.0, allow_nan=False)
NAN = np.array([np.nan])
ONE = np.array([1.0])


@given(DEPTH, DEPTH, SPEED, SPEED)
def test_more_water_is_never_safer(depth: float, deeper: float, speed: float, faster: float) -> None:
    low, high = sorted((depth, deeper))
    slow, fast = sorted((speed, faster))
    a, b = (np.array([low]), np.array([slow])), (np.array([high]), np.array([fast]))
    assert criteria.depth_rank(b[0]) >= criteria.depth_rank(a[0])
    assert criteria.hazard_rating(*b) >= criteria.hazard_rating(*a)
    assert criteria.aidr_class(*b) >= criteria.aidr_class(*a)
    assert criteria.specific_force(*b) >= criteria.specific_force(*a)
    assert criteria.damage_rate(b[0]) >= criteria.damage_rate(a[0])
    assert criteria.collapse_class(b[0] * b[1] ** 2) >= criteria.collapse_class(a[0] * a[1] ** 2)
    forces = criteria.specific_force(*a), criteria.specific_force(*b)
    assert criteria.water_speed_factor(forces[1]) <= criteria.water_speed_factor(forces[0])
    for limit in criteria.WATER_LIMITS.values():
        assert criteria.is_passable(a[0], forces[0], limit) or not criteria.is_passable(b[0], forces[1], limit)


@given(DEPTH, DEPTH, st.integers(1, 20), st.floats(2.0, 80.0))
def test_deeper_water_never_leaves_more_dry_storeys(depth: float, deeper: float, storeys: int, height: float) -> None:
    low, high = sorted((depth, deeper))
    floors = np.array([float(storeys)] * 2), np.array([height] * 2)
    dry = criteria.dry_storeys(np.array([low, high]), *floors)
    assert dry[1] <= dry[0] <= storeys


def test_unknown_stays_unknown() -> None:
    assert criteria.depth_rank(NAN)[0] == -1
    assert criteria.aidr_class(NAN, ONE)[0] == criteria.aidr_class(ONE, NAN)[0] == -1
    assert criteria.collapse_class(NAN)[0] == -1
    assert criteria.water_state(NAN)[0] == criteria.WaterState.UNKNOWN
    for value in (
        criteria.hazard_rating(NAN, ONE),
        criteria.hazard_rating(ONE, NAN),
        criteria.specific_force(NAN, ONE),
        criteria.specific_force(ONE, NAN),
        criteria.largest_specific_force(NAN, ONE),
        criteria.largest_specific_force(ONE, NAN),
        criteria.water_speed_factor(NAN),
        criteria.damage_rate(NAN),
        criteria.dry_storeys(NAN, ONE, ONE),
        criteria.dry_storeys(ONE, NAN, NAN),
    ):
        assert np.isnan(value[0])
    assert not criteria.stands(NAN, ONE)[0]
    assert not criteria.is_wet(NAN)[0]
    for limit in criteria.WATER_LIMITS.values():
        assert not criteria.is_passable(NAN, ONE * 0, limit)[0]
        assert not criteria.is_passable(ONE * 0, NAN, limit)[0]


@given(st.lists(st.tuples(DEPTH, SPEED), min_size=1, max_size=8))
def test_the_force_of_two_maxima_bounds_the_force_of_every_moment(moments: list[tuple[float, float]]) -> None:
    depth, speed = np.array(moments).T
    bound = criteria.largest_specific_force(depth.max(), (depth * speed**2).max())
    assert bound >= criteria.specific_force(depth, speed).max() * (1 - 1e-12)


def test_the_speed_in_water_is_that_of_its_source() -> None:
    """v = 0.53 M0^-0.19 for people who walk 1.40 m/s when dry (Postacchini et al. 2018)."""
    force = float(criteria.specific_force(np.array([0.4]), np.array([1.0]))[0])
    assert float(criteria.water_speed_factor(np.array([force]))[0]) * 1.40 == pytest.approx(0.53 * force**-0.19)


def test_damage_rates_are_those_of_the_manual() -> None:
    """治水経済調査マニュアル（案）2025, houses, slope group A, at depths over the floor."""
    over_floor = np.array([-0.2, 0.2, 0.7, 1.5, 2.5, 4.0])
    expected = [0.047, 0.189, 0.253, 0.406, 0.592, 0.800]
    assert criteria.damage_rate(over_floor + criteria.FLOOR_HEIGHT).tolist() == expected


@pytest.mark.parametrize(
    ("depth", "storeys", "height", "dry"),
    [
        (2.95, 2, 4.8, 0),  # floors at 0.45 and 2.85 m
        (5.8, 3, 7.5, 0),  # the third floor at 5.45 m
        (3.2, 2, 6.0, 1),  # the second floor at 3.45 m
        (0.44, 1, 3.0, 1),
        (0.46, 1, 3.0, 0),
        (1.0, math.nan, 9.0, 2),  # three storeys assumed from the height
    ],
)
def test_dry_storeys_by_hand(depth: float, storeys: float, height: float, dry: int) -> None:
    assert criteria.dry_storeys(np.array([depth]), np.array([storeys]), np.array([height]))[0] == dry


def test_the_rating_is_that_of_fd2320_worked_by_hand() -> None:
    """HR = d (v + 0.5) + DF: 0.5 (1 + 0.5) + 1 = 1.75; 0.2 (2.5 + 0.5) + 1 = 1.6; 0.2 (1 + 0.5) = 0.3."""
    rating = criteria.hazard_rating(np.array([0.5, 0.2, 0.2]), np.array([1.0, 2.5, 1.0]))
    assert rating == pytest.approx([1.75, 1.6, 0.3])
