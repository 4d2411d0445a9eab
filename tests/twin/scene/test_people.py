"""Where people are drawn, on a street whose geometry is known."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from twin.errors import InputError
from twin.evacuation.states import PersonState
from twin.network import StreetNetwork
from twin.scene.people import people_at, walks_from

_END = PersonState


@pytest.fixture
def streets():
    """An L: 30 m east, then 40 m north, as one edge; and a second edge back west along the top."""
    line = np.array([[0, 0, 0], [30, 0, 0], [30, 40, 0], [30, 40, 0], [10, 40, 0]], float)
    return StreetNetwork(
        node_xyz=line[[0, 2, 4]], edge_from=np.array([0, 1], np.int32), edge_to=np.array([1, 2], np.int32),
        edge_length=np.array([70.0, 20.0]), edge_width=np.full(2, 4.0), edge_kind=np.zeros(2, np.uint8),
        edge_offsets=np.array([0, 3, 5]), edge_vertices=line,
    )  # fmt: skip


@pytest.fixture
def escape():
    """Person 0 walks both edges from t=10 and arrives at 100; 1 walks edge 0 backwards; 2 never leaves."""
    return xr.Dataset(
        {
            "event_person": ("event", [0, 1, 0]), "event_link": ("event", [0, 1, 2]),
            "event_in": ("event", [10.0, 0.0, 80.0]), "event_out": ("event", [80.0, 70.0, 100.0]),
            "start_node": ("person", [0, 1, 2]), "departure_time": ("person", [10.0, 0.0, np.nan]),
            "arrival_time": ("person", [100.0, np.nan, np.nan]),
            "stopped_time": ("person", [np.nan, 70.0, np.nan]),
            "state": ("person", np.array([_END.ARRIVED, _END.STRANDED, _END.STAYED], np.uint8)),
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "first", "second"),
    [
        (0.0, (0, 0), (30, 40)),
        (10.0, (0, 0), (30, 30)),
        (40.0, (30, 0), (30, 0)),
        (60.0, (30, 20), (10, 0)),
        (90.0, (20, 40), (0, 0)),
        (500.0, (10, 40), (0, 0)),
    ],
)
def test_positions_follow_the_bend_of_the_street(streets, escape, seconds, first, second):
    x, y, _ = people_at(walks_from(escape, streets), seconds)
    np.testing.assert_allclose([x[:2], y[:2]], np.array([first, second]).T, atol=1e-9)
    assert (x[2], y[2]) == (10, 40)


@pytest.mark.parametrize("chosen", [[0], [1, 2], [0, 2], [0, 1, 2]])
def test_chosen_people_are_where_they_are_among_all(streets, escape, chosen):
    walks = walks_from(escape, streets)
    few = walks.of(np.array(chosen))
    for seconds in (0.0, 10.0, 40.0, 85.0, 500.0):
        for among_all, alone in zip(people_at(walks, seconds), people_at(few, seconds), strict=True):
            assert among_all[chosen].tolist() == alone.tolist()


def test_states_follow_the_clock(streets, escape):
    walks = walks_from(escape, streets)
    states = np.array([people_at(walks, t)[2] for t in (0.0, 50.0, 75.0, 100.0)])
    home, moving, arrived = PersonState.AT_HOME, PersonState.MOVING, PersonState.ARRIVED
    np.testing.assert_array_equal(states[:, 0], [home, moving, moving, arrived])
    np.testing.assert_array_equal(states[:, 1], [moving, moving, PersonState.STRANDED, PersonState.STRANDED])
    np.testing.assert_array_equal(states[:, 2], [PersonState.STAYED] * 4)


def test_without_walks_or_streets_the_mend_is_named(streets, escape):
    with pytest.raises(InputError, match="with_events=True"):
        walks_from(escape.drop_vars("event_person"), streets)
    with pytest.raises(InputError, match="streets="):
        walks_from(escape, None)
