"""A flood that goes on from its kept state has the bits of one without a stop; members start from the same water."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from tests.twin.flood.test_gauges_and_sections import ground
from twin.errors import InputError
from twin.flood import (
    Drain,
    FloodScenario,
    HortonInfiltration,
    Hyetograph,
    Inflow,
    LevelBoundary,
    RoofStorage,
    TimeSeries,
    continue_flood,
    simulate_flood,
)

pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
EVENT = FloodScenario(
    duration=40.0, output_interval=8.0, rain=Hyetograph([0.0, 20.0, 30.0], [2e-4, 1e-4, 3e-4]),
    infiltration=HortonInfiltration(first=2e-5, last=1e-6, decay=0.05), roof_storage=(RoofStorage(depth=0.002),),
    drains=(Drain(x=21.0, y=31.0, capacity=0.05, volume=0.3),), inflows=(Inflow(20.0, ((3.0, 20.0),)),),
    levels=(LevelBoundary(TimeSeries([0.0, 40.0], [0.2, 0.8]), edge="east"),),
)  # fmt: skip
TRACK = np.arange(100, 300)


def forecast(keep_at, *, state=None, members=(EVENT,), **more):
    return continue_flood(ground(), EVENT, members=members, keep_at=keep_at, state=state, reduce=lambda flood: flood,
                          track=TRACK, track_interval=8.0, **more)  # fmt: skip


@pytest.mark.parametrize(("solver", "order"), [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)])
def test_two_pieces_are_one(tmp_path, solver, order):
    method = {"solver": solver, "order": order}
    whole = simulate_flood(ground(), EVENT, track=TRACK, track_interval=8.0, **method)
    state = tmp_path / "state.npz"
    first = forecast(16.0, state=state, **method)
    second = forecast(24.0, state=state, **method)
    third = forecast(32.0, state=state, **method)
    assert [first.started, second.started, third.started] == [0.0, 16.0, 24.0]
    for run in (first, second, third):
        (flood,) = run.results
        for name in ("depth", "velocity_x", "velocity_y"):
            np.testing.assert_array_equal(flood[name][-1], whole[name][-1], err_msg=name)
        since = whole.sel(track_time=slice(run.kept, None))
        np.testing.assert_array_equal(flood.track_time, since.track_time)
        np.testing.assert_array_equal(flood.track_depth, since.track_depth)
        np.testing.assert_array_equal(flood.track_flow, since.track_flow)
    assert first.notes[0].id == "flood.not_continued"
    assert second.notes[0].id == "flood.continued"


def test_maxima_begin_with_the_forecast(tmp_path):
    """Rain that ends before the state is kept: what it left is the deepest of the forecast on a hill."""
    (flood,) = forecast(32.0, state=tmp_path / "s.npz").results
    whole = simulate_flood(ground(), EVENT, track=TRACK, track_interval=8.0)  # the same steps
    known = np.isfinite(whole.depth_max.values)
    assert (flood.depth_max.values[known] <= whole.depth_max.values[known]).all()
    often = simulate_flood(ground(), dataclasses.replace(EVENT, output_interval=8.0))  # the same steps too
    late = often.depth.sel(time=slice(32.0, None)).max("time").values[known]
    assert (flood.depth_max.values[known] >= late - 1e-5).all()
    assert float(np.nanmin(flood.arrival_time)) >= 32.0


def test_members_do_not_see_each_other(tmp_path):
    """Each of three equals a run of its own, in order, in threads of a pool, and twice."""
    drops = [dataclasses.replace(EVENT, rain=Hyetograph([0.0, 20.0, 24.0], [2e-4, 1e-4, r])) for r in (0.0, 5e-4, 0.0)]
    together = forecast(24.0, members=drops).results
    alone = [forecast(24.0, members=(one,)).results[0] for one in drops]
    with ThreadPoolExecutor(1) as pool:
        there = forecast(24.0, members=drops, executor=pool).results
    for one, other, third in zip(together, alone, there):
        for name in ("depth", "depth_max", "track_depth", "arrival_time"):
            np.testing.assert_array_equal(one[name], other[name], err_msg=name)
            np.testing.assert_array_equal(one[name], third[name], err_msg=name)
    assert (together[1].depth[-1] > together[0].depth[-1] + 1e-3).any()
    np.testing.assert_array_equal(together[0].depth, together[2].depth)


def test_a_state_of_another_run_is_not_used(tmp_path):
    state = tmp_path / "s.npz"
    forecast(8.0, state=state)
    drier = dataclasses.replace(EVENT, drains=())
    found = continue_flood(ground(), drier, members=(drier,), keep_at=16.0, state=state, reduce=lambda flood: flood)
    assert (found.started, found.notes[0].id) == (0.0, "flood.state_of_another_run")
    assert forecast(8.0, state=state).notes[0].id == "flood.state_of_another_run"
    assert forecast(0.0, state=state).notes[0].id == "flood.state_is_later"
    state.write_bytes(b"no state")
    assert forecast(8.0, state=state).notes[0].id == "flood.state_unreadable"


def test_refused():
    with pytest.raises(InputError, match="at least one"):
        forecast(8.0, members=())
    with pytest.raises(InputError, match=r"member 0 ends at 40\.0 s"):
        forecast(40.0)
