"""Laws of the maxima the solver records: none is missed, and recording them does not change the results."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.laws.test_water import METHODS, city, everything_open
from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import FloodScenario, Inflow, TimeSeries, simulate_flood
from twin.flood.results import frame
from twin.flood.simulate import march, start
from twin.flood.state import Method
from twin.kernels.shallow_water.physics import bin_at

NAMES = ("depth", "speed", "flow")
ROUNDING = 1e-5  # speed and flow are quotients and products of float32 numbers
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")


def some_cells(terrain, n=60, seed=3):
    """Flat indexes of random cells, some of them in buildings."""
    return np.random.default_rng(seed).choice(terrain.elevation.size, n, replace=False)


def worst_of(depth, velocity_x, velocity_y):
    """Depth, speed and flow of a state."""
    speed = np.hypot(velocity_x.astype(np.float64), velocity_y.astype(np.float64))
    return depth, speed, depth * speed**2


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_peaks_cover_both_ends_and_the_maxima_are_the_greatest_peaks(solver, order):
    flood = simulate_flood(city(), everything_open(), solver=solver, order=order)
    states = worst_of(flood.depth.values, flood.velocity_x.values, flood.velocity_y.values)
    for name, state in zip(NAMES, states, strict=True):
        peak = flood[f"{name}_peak"].values
        ends = np.fmax(state[1:], state[:-1])
        assert not (peak[1:] < ends * (1 - ROUNDING) - 1e-7).any(), name
        np.testing.assert_allclose(peak[0], state[0], rtol=ROUNDING, atol=1e-7)
        np.testing.assert_array_equal(peak.max(axis=0), flood[f"{name}_max"].values)
        np.testing.assert_array_equal(np.isnan(peak), np.isnan(flood.depth.values))
        assert np.nanmax(peak[1:] - ends) > 0.0, name  # it moves between the outputs
    assert (flood.depth_peak.values[1:] >= flood.depth.values[:-1])[:, ~city().blocked].all()


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_bins_as_long_as_the_outputs_hold_the_peaks_of_every_step(solver, order):
    terrain = city()
    plan = dataclasses.replace(everything_open(), track_every=1)
    flood = simulate_flood(terrain, plan, solver=solver, order=order, track=some_cells(terrain), track_interval=10.0)
    np.testing.assert_array_equal(flood.track_time, [0.0, 10.0, 20.0, 30.0, 40.0])
    rows, columns = np.divmod(flood.track_cell.values, terrain.grid.nx)
    assert terrain.blocked[rows, columns].any()
    for name in NAMES:
        peak = flood[f"{name}_peak"].values[1:, rows, columns]
        np.testing.assert_array_equal(flood[f"track_{name}"].values[:-1], peak, err_msg=name)
    last = flood.depth.values[-1, rows, columns]
    assert not (flood.track_depth.values[-1] < last).any()


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_two_half_bins_are_a_whole_one(solver, order):
    """To the few steps by which the ends of the half bins move the others."""
    terrain = city()
    whole, half = (
        simulate_flood(
            terrain, everything_open(), solver=solver, order=order, track=some_cells(terrain), track_interval=length
        )
        for length in (8.0, 4.0)
    )
    for name in NAMES:
        parts = half[f"track_{name}"].values
        pairs = np.maximum(parts[0:-1:2], parts[1::2])
        np.testing.assert_allclose(whole[f"track_{name}"].values[: len(pairs)], pairs, rtol=0.1, atol=0.02)


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_what_is_tracked_has_the_same_bits_for_any_threads_and_any_distance_of_outputs(solver, order):
    terrain = city()
    mask = np.zeros(terrain.grid.shape, bool)
    mask.reshape(-1)[some_cells(terrain)] = True
    runs = [
        simulate_flood(
            terrain,
            dataclasses.replace(everything_open(), output_interval=interval),
            solver=solver,
            order=order,
            threads=threads,
            track=mask,
            track_interval=5.0,
        )
        for interval, threads in ((5.0, 1), (10.0, 2), (20.0, 1))
    ]
    np.testing.assert_array_equal(np.sort(some_cells(terrain)), runs[0].track_cell)
    for run in runs[1:]:
        for name in NAMES:
            for kept in (f"track_{name}", f"{name}_max"):
                np.testing.assert_array_equal(run[kept].values, runs[0][kept].values, err_msg=kept)
        same = runs[0].sel(time=run.time)
        for name in ("depth", "velocity_x", "velocity_y"):
            np.testing.assert_array_equal(run[name].values, same[name].values, err_msg=name)
        assert run.attrs["steps"] == runs[0].attrs["steps"]


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_maxima_bound_every_sampled_state(solver, order, dtype):
    """The solver is stopped every twentieth of a second and its state read by numpy."""
    terrain = city()
    plan = dataclasses.replace(everything_open(), output_interval=None)
    run = start(
        terrain, plan, Method(solver, order, dtype), np.zeros(terrain.grid.shape), track=some_cells(terrain),
        track_interval=3.0,
    )  # fmt: skip
    tracked = run.record.tracked
    rows, columns = tracked.row, tracked.column
    seen = [np.zeros(terrain.grid.shape) for _ in NAMES]
    binned = [np.zeros(tracked.depth.shape) for _ in NAMES]
    for t in np.arange(1, 241) * 0.05:
        march(run, float(t))
        now = frame(run)["fields"]
        states = worst_of(*(np.nan_to_num(now[name]) for name in ("depth", "velocity_x", "velocity_y")))
        for k, state in enumerate(states):
            seen[k] = np.maximum(seen[k], state)
            at = binned[k][bin_at(float(t), 3.0)]
            np.maximum(at, state[rows - 2, columns - 2], out=at)
    fields = frame(run)["fields"]
    for k, name in enumerate(NAMES):
        peak = np.nan_to_num(fields[f"{name}_peak"])
        assert (peak >= seen[k] * (1 - ROUNDING) - 1e-9).all(), name
        assert seen[k].max() > 0.0
        kept = getattr(tracked, name)
        assert (kept >= binned[k] * (1 - ROUNDING) - 1e-9).all(), name


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_the_state_at_the_start_counts(solver, order):
    """A heap of water that only falls: its greatest depth is the one it begins with."""
    n = 20
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=n),
        elevation=np.zeros((n, n)),
        roughness=np.full((n, n), 0.03, np.float32),
        building=np.full((n, n), -1),
    )
    heap = np.zeros((n, n))
    heap[8:12, 8:12] = 1.0
    flood = simulate_flood(
        flat, FloodScenario(duration=20.0, output_interval=10.0), solver=solver, order=order, initial_depth=heap,
        track=heap > 0, track_interval=5.0,
    )  # fmt: skip
    wet = heap > 0
    for kept in (flood.depth_max.values[wet], flood.depth_peak.values[1][wet], flood.track_depth.values[0]):
        np.testing.assert_array_equal(kept, 1.0)
    assert (flood.track_depth.values[2] < 0.5).all()
    np.testing.assert_array_equal(flood.arrival_time.values[wet], 0.0)


def test_a_surge_between_two_outputs_is_seen_whatever_their_distance():
    """A minute's surge in half an hour: the worst of outputs half an hour apart is that of outputs 10 s apart."""
    n = 16
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=n, ny=n),
        elevation=np.zeros((n, n)),
        roughness=np.full((n, n), 0.05, np.float32),
        building=np.full((n, n), -1),
    )
    surge = Inflow(TimeSeries([0, 600, 630, 660, 661], [0, 0, 20, 0, 0]), ((2.5, 2.5), (2.5, 77.5)))
    kept = {}
    for interval in (10.0, 300.0, 1800.0):
        plan = FloodScenario(duration=1800.0, output_interval=interval, inflows=(surge,), edges={"east": "outfall"})
        kept[interval] = simulate_flood(flat, plan, track=[5 * n + 3], track_interval=10.0)
    fine = kept[10.0]
    at_outputs = float(kept[1800.0].depth[:, 5, 3].max())
    assert at_outputs < 0.2 * float(fine.depth[:, 5, 3].max())
    for flood in kept.values():
        assert float(flood.depth_peak[:, 5, 3].max()) == pytest.approx(float(fine.depth[:, 5, 3].max()), rel=0.02)
        np.testing.assert_array_equal(flood.track_depth, fine.track_depth)
        assert 600.0 <= float(flood.track_time[int(flood.track_depth.values[:, 0].argmax())]) <= 700.0


@pytest.mark.parametrize(
    ("track", "interval", "words"),
    [
        (np.zeros((3, 3), bool), 30.0, "mask of the grid"),
        ([0, 99999], 30.0, "expected 0 to"),
        ([-1], 30.0, "cells -1"),
        ([0.5], 30.0, "bool mask or flat cell indexes"),
        ([0], 0.0, "track_interval is 0.0"),
        ([0], float("nan"), "track_interval is nan"),
    ],
)
def test_bad_tracks_are_refused(track, interval, words):
    with pytest.raises(InputError, match=words):
        simulate_flood(city(), FloodScenario(duration=1.0), track=track, track_interval=interval)


def test_no_cells_may_be_tracked():
    flood = simulate_flood(city(), FloodScenario(duration=1.0, rain=1e-5), track=[])
    assert "track_depth" not in flood
