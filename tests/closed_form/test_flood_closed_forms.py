"""The solver against closed forms, on grids small enough for every run of the suite.

The same cases on fine grids, with plots, are `python -m benchmarks.verification`.
Limits are what first and second order can give on these cells, not our own output:
an L1 of the order of the cells a front smears over.
"""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification import analytic, rain
from benchmarks.verification.agency import bed_of_test_2, run_test_4
from benchmarks.verification.runs import channel, march

ORDERS = (1, 2)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("kind", "limits"), [("dry", (0.02, 0.01)), ("wet", (0.02, 0.01)), ("friction", (0.02, 0.015))]
)
def test_dam_breaks_of_ritter_stoker_and_dressler(kind, limits, order):
    x, h, exact, holds, lost = analytic.dam_break_run(kind, 200, order)
    assert analytic.relative_l1(h[holds], exact[holds]) < limits[order - 1]
    assert lost < 1e-9
    if kind == "wet":  # the bore stands where it should, to two cells
        assert abs(analytic.front(x, h, 0.4) - analytic.front(x, exact, 0.4)) <= 2 * (x[1] - x[0])


@pytest.mark.parametrize("kind", ["planar", "paraboloid"])
def test_basins_of_thacker_return_after_a_period(kind):
    errors = []
    for order in ORDERS:
        _, h, exact, lost = analytic.thacker_run(kind, 60, order)
        errors.append(analytic.relative_l1(h, exact))
        assert h.min() >= 0
        assert lost < 1e-12
    assert errors[0] < 0.4  # 15 cells across the radius
    assert errors[1] < (0.2 if kind == "planar" else 0.4) * errors[0]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("kind", ["subcritical", "transcritical", "shock"])
def test_steady_flow_over_a_bump(kind, order):
    x, h, q, exact = analytic.bump_run(kind, 125, order, duration=150.0)
    inner = (x > 2.0) & (x < 24.0)
    assert analytic.relative_l1(h[inner], exact[inner]) < 0.04
    away = inner & (np.abs(x - 11.67) > 1.0)
    assert np.abs(q[away] / analytic.BUMPS[kind][0] - 1).mean() < 0.01


@pytest.mark.parametrize("rate", [0.0, 0.001])
def test_channels_of_macdonald_with_friction_and_rain(rate):
    x, h, exact = analytic.macdonald_run(100, 1, rain=rate, duration=3000.0)
    inner = (x > 50) & (x < 950)  # the inflow enters at rest, and the flow is all but critical at both ends
    error = (h - exact)[inner]
    assert np.sqrt(np.mean(error**2)) / exact.mean() < 0.01


@pytest.mark.parametrize(("order", "least"), [(1, 0.9), (2, 1.9)])
def test_order_of_convergence_on_a_smooth_wave(order, least):
    errors = analytic.order_errors(order, (100, 200, 400))
    assert np.log2(errors[1] / errors[2]) >= least


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("slope", [0.001, 0.01, 0.05, 0.2])
@pytest.mark.parametrize("cell", [0.5, 2.0, 10.0])
def test_thin_rain_runs_down_planes_at_its_depth(slope, cell, order):
    depth, flow = rain.plane_depth(slope, cell, order)
    assert depth == pytest.approx(1.0, abs=0.05 if order == 1 else 0.01)
    own_rain = 0.5 * cell / (0.7 * min(200.0, 100 * cell))
    assert flow == pytest.approx(1.0, abs=0.01 + own_rain) or flow == 0.0  # too thin to be given a velocity


def test_hydrograph_of_a_plane_is_the_kinematic_wave():
    _, q, exact = rain.plane_hydrograph(50)
    assert np.sqrt(np.mean((q - exact) ** 2)) < 0.04 * exact.max()
    assert q[-1] == pytest.approx(exact[-1], rel=0.005)


@pytest.mark.parametrize(("dtype", "limit"), [("float32", 1e-6), ("float64", 1e-12)])
@pytest.mark.parametrize("as_ground", [False, True])
def test_a_block_of_houses_in_heavy_rain_keeps_the_rain(dtype, limit, as_ground):
    share, deepest, _, _ = rain.block_of_houses(96, 1.0, 120.0, dtype=dtype, as_ground=as_ground)
    assert share == pytest.approx(1.0, abs=limit)
    assert 0 < deepest < 0.5


def test_bed_of_the_agencys_test_2_is_the_raster_that_was_sampled():
    """Row 224 from the north of the 2 m raster, as its copyist published it; 8 mm on quarter rows."""
    first = [9.936, 9.935, 9.934, 9.933, 9.932]
    x = np.arange(1.0, 11.0, 2.0)
    ours = bed_of_test_2(x, np.full(5, 2000.0 - 2 * 0 - 1))
    assert np.abs(np.diff(ours) - np.diff(first)).max() < 2e-3


def test_still_water_stays_still_whatever_the_ground():
    result = analytic.lake(analytic.Options(quick=True))
    assert all(check.is_met for check in result.checks), [c for c in result.checks if not c.is_met]


def test_the_agencys_plain_on_a_coarse_grid_is_near_the_published_series():
    times, depth, lost = run_test_4(20.0)
    at = int(np.argmin(np.abs(times - 14_400)))
    published = [0.3251, 0.2745, 0.2275, 0.1999, 0.1794, 0.1747]  # DG2 at 5 m after 14 400 s
    np.testing.assert_allclose(depth[at], published, atol=0.035)
    assert abs(lost) < 1e-6


def test_a_dam_break_runs_alike_along_x_and_y():
    east = channel(40.0, 40, rows=40)
    x = np.arange(40)
    depth = np.tile(np.where(x < 15, 1.0, 0.1), (40, 1))
    along = march(east, 3.0, depth=depth)["depth"].values[-1]
    across = march(east, 3.0, depth=depth.T.copy())["depth"].values[-1]
    np.testing.assert_array_equal(along, across.T)
