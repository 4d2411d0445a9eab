"""Outputs streamed to disk, ensembles, comparison of two runs, and a solver that stops when its laws break."""

from __future__ import annotations

import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError, SolverError
from twin.flood import FloodScenario, compare_floods, simulate_ensemble, simulate_flood
from twin.flood.simulate import march, start
from twin.flood.state import Method
from twin.kernels.shallow_water.tables import SAMPLED_AT, TIME

N = 24


def basin(ny=N, nx=N):
    """Flat closed ground with one house: its rain stands beside it."""
    building = np.full((ny, nx), -1, np.int32)
    building[4:8, 4:8] = 0
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=nx, ny=ny),
        elevation=np.zeros((ny, nx)),
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=building,
    )


def heap():
    """Half the basin under a metre of water."""
    depth = np.zeros((N, N))
    depth[:, N // 2 :] = 1.0
    return depth


@pytest.mark.parametrize("name", ["flood.nc", "flood.zarr"])
def test_what_is_streamed_is_what_stays_in_memory(tmp_path, name):
    plan = FloodScenario(duration=20.0, output_interval=4.0, rain=1e-4)
    kept = simulate_flood(basin(), plan, initial_depth=heap())
    with simulate_flood(basin(), plan, initial_depth=heap(), out=tmp_path / name) as read:
        assert set(kept.data_vars) == set(read.data_vars)
        for variable in kept.data_vars:
            np.testing.assert_array_equal(read[variable].values, kept[variable].values, err_msg=variable)


def test_memory_does_not_grow_with_the_number_of_streamed_outputs(tmp_path):
    terrain, depth = basin(200, 200), np.full((200, 200), 0.1)

    def peak(n, name):
        plan = FloodScenario(duration=4.0, output_interval=4.0 / n)
        tracemalloc.start()
        simulate_flood(terrain, plan, initial_depth=depth, out=tmp_path / name).close()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(2, "warm.nc")  # the first call pays for imports and compiled code
    few, many = peak(3, "few.nc"), peak(30, "many.nc")
    one_output = 7 * 200 * 200 * 4  # depth, level, two velocities, three peaks
    assert many - few < 3 * one_output


def test_probability_of_depth_is_the_weight_of_the_members_that_reach_it():
    """Rain R for t on closed flat ground stands R t deep once it has spread; the members' depths are known."""
    members = [{"rain": rate} for rate in (1e-4, 2e-4, 4e-4)]  # 1, 2 and 4 cm after 100 s
    flat = Terrain(
        grid=Grid(x0=0, y0=0, cell_size=2.0, nx=8, ny=8),
        elevation=np.zeros((8, 8)),
        roughness=np.full((8, 8), 0.03, np.float32),
        building=np.full((8, 8), -1),
    )
    maps = simulate_ensemble(
        flat, FloodScenario(duration=100.0), members=members,
        thresholds=(0.005, 0.015, 0.03, 0.05), weights=[0.5, 0.3, 0.2],
    )  # fmt: skip
    np.testing.assert_allclose(maps.depth_max.mean(("y", "x")), [0.01, 0.02, 0.04], rtol=1e-5)
    expected = np.array([1.0, 0.5, 0.2, 0.0])
    np.testing.assert_allclose(maps.probability, np.broadcast_to(expected[:, None, None], (4, 8, 8)), atol=1e-12)
    assert float(maps.depth_mean[0, 0]) == pytest.approx(0.5 * 0.01 + 0.3 * 0.02 + 0.2 * 0.04, rel=1e-5)


def test_an_ensemble_does_not_depend_on_where_its_members_run():
    members = [{"roughness_factor": factor} for factor in (0.5, 1.0)]
    plan, reported = FloodScenario(duration=5.0), []
    here = simulate_ensemble(basin(), plan, members=members, initial_depth=heap())
    with ThreadPoolExecutor(2) as pool:
        there = simulate_ensemble(
            basin(), plan, members=members, initial_depth=heap(), executor=pool,
            progress=lambda done, total, what: reported.append((done, total, what)),
        )  # fmt: skip
    np.testing.assert_array_equal(here.depth_max, there.depth_max)
    assert reported == [(1, 2, "ensemble"), (2, 2, "ensemble")]


@pytest.mark.parametrize(
    ("members", "weights", "words"),
    [([], None, "at least one"), ([{}], [1.0, 2.0], "weights"), ([{"rian": 1.0}], None, "rian")],
)
def test_bad_ensembles_are_refused(members, weights, words):
    with pytest.raises(InputError, match=words):
        simulate_ensemble(basin(), FloodScenario(duration=5.0), members=members, weights=weights)


def test_comparison_of_two_runs_that_differ_by_a_known_depth():
    plan = FloodScenario(duration=2.0)
    a, b = (simulate_flood(basin(), plan, initial_depth=depth) for depth in (0.10, 0.13))
    both = compare_floods(a, b)
    assert both.attrs["rmse"] == pytest.approx(0.03, rel=1e-5)
    assert both.attrs["bias"] == pytest.approx(0.03, rel=1e-5)
    assert both.attrs["critical_success_index"] == 1.0
    dry = compare_floods(a, simulate_flood(basin(), plan))
    assert dry.attrs["critical_success_index"] == 0.0
    assert set(np.unique(dry.extent)) == {0, 1}  # the house, and wet in a alone
    with pytest.raises(InputError, match="grids"):
        compare_floods(a, simulate_flood(basin(20, 20), plan))


@pytest.mark.parametrize(
    ("solver", "order", "fault"),
    [
        (*solver, fault)
        for solver in (("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1))
        for fault in ("water appears", "not a number", "runaway")
        # discharge is capped at critical flow, or friction stops it half a step ahead of the flux
        if fault != "runaway" or solver == ("shallow_water", 1)
    ],
)
def test_the_solver_stops_when_its_laws_break(solver, order, fault):
    """Break the state by hand: the run names time and place instead of going on."""
    run = start(basin(), FloodScenario(duration=20.0), Method(solver, order), heap())
    march(run, 1.0)
    part, value = {"water appears": (0, 2.0), "not a number": (0, np.nan), "runaway": (2, 1e30)}[fault]
    run.water[part, 12, 12] = value
    with pytest.raises(SolverError, match=r"t=|time step|budget"):
        march(run, 20.0)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_duration_does_not_drift_late_in_a_long_run(dtype):
    """Deep still water is deep all the time, also on the twelfth day, when float32 counts time in 1/16 s."""
    late = 1e6
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=4, ny=4),
        elevation=np.zeros((4, 4)),
        roughness=np.full((4, 4), 0.03),
        building=np.full((4, 4), -1),
    )
    run = start(flat, FloodScenario(duration=late + 200.0), Method(dtype=dtype), np.ones((4, 4)))
    run.record.clock[[TIME, SAMPLED_AT]] = late
    run.record.maxima.duration[:] = late
    march(run, late + 200.0)
    assert run.steps > 200  # steps so short that their own rounding would count
    np.testing.assert_array_equal(run.inner(run.record.maxima.duration), late + 200.0)
