"""Gauges hold the state at their own times; what passes a closed line is what changes inside."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import Breach, CrossSection, FloodScenario, Gauge, Inflow, simulate_flood

METHODS = [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]
# Anticlockwise round cells 6 to 19 in x and 4 to 14 in y, with an oblique side.
RING = ((12.0, 8.0), (40.0, 8.0), (40.0, 30.0), (26.0, 30.0), (12.0, 18.0), (12.0, 8.0))
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")


def ground(**more):
    rng = np.random.default_rng(3)
    ny, nx = 20, 30
    building = np.full((ny, nx), -1, np.int32)
    building[6:9, 10:13] = 0
    building[14:16, 18:22] = 1  # across the line
    wall_x, wall_y = np.full((ny, nx + 1), np.nan), np.full((ny + 1, nx), np.nan)
    wall_x[3:12, 20] = 0.9
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=nx, ny=ny),
        elevation=0.4 * rng.random((ny, nx)) + np.linspace(0.6, 0.0, nx),
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=building, wall_x=wall_x, wall_y=wall_y, **more,
    )  # fmt: skip


def plan(**more):
    return FloodScenario(
        duration=40.0, output_interval=40.0, inflows=(Inflow(30.0, ((3.0, 20.0),)),), edges="open",
        breaches=(Breach(line=((40.0, 10.0), (40.0, 20.0)), time=15.0, width=8.0, sill=0.3),), **more,
    )  # fmt: skip


def inside_of(section):
    """Cells whose centres the staircase of a ring encloses, by counting faces to the west: a slow oracle."""
    from twin.flood.gauge_records import _chain

    grid = ground().grid
    crossed = np.zeros((grid.ny, grid.nx + 1), int)
    for (axis, j, i), sign in _chain(grid, section).items():
        if axis == 0:
            crossed[j, i] += sign
    return crossed[:, :-1].cumsum(axis=1)


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_closed_line(solver, order, dtype):
    ring = CrossSection(line=RING, interval=7.0)
    back = CrossSection(line=RING[::-1], interval=7.0)
    flood = simulate_flood(
        ground(), plan(sections=(ring, back)), solver=solver, order=order, dtype=dtype, initial_depth=0.2
    )
    inside = inside_of(ring)
    assert set(np.unique(inside)) == {0, 1}
    assert inside.sum() > 100
    through = flood.section_volume.values[-1]
    # Nothing enters or leaves inside but through the line.
    depth = np.nan_to_num(flood.depth.values.astype(np.float64))
    change = ((depth[-1] - depth[0]) * inside).sum() * 4.0
    moved = np.abs(np.diff(flood.section_volume.values[:, 0])).sum()
    assert abs(change) > 10.0
    np.testing.assert_allclose(through[0], change, atol=1e-6 * (moved + 0.2 * 4.0 * inside.sum()))
    assert through[1] == -through[0]
    np.testing.assert_array_equal(flood.section_time.values, [0.0, 7.0, 14.0, 21.0, 28.0, 35.0, 40.0])
    seconds, volume = flood.section_time.values, flood.section_volume.values
    assert np.isnan(flood.section_discharge.values[0]).all()
    np.testing.assert_allclose(flood.section_discharge.values[1:] * np.diff(seconds)[:, None], np.diff(volume, axis=0))


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_line_round_the_grid_counts_what_the_ledger_counts(solver, order):
    whole = CrossSection(line=((0, 0), (60, 0), (60, 40), (0, 40), (0, 0)), interval=40.0)
    flood = simulate_flood(ground(), plan(sections=(whole,)), solver=solver, order=order)
    ledger = sum(float(flood[f"volume_{side}"][-1]) for side in ("west", "east", "south", "north"))
    assert ledger < -10.0
    np.testing.assert_allclose(float(flood.section_volume[-1, 0]), ledger, rtol=1e-6)


def test_discharge_of_a_river():
    """Steady channel: what flows in passes every section from the left to the right bank, whatever its angle."""
    n = 60
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=n, ny=10), elevation=np.tile(np.linspace(1.2, 0.0, n), (10, 1)),
        roughness=np.full((10, n), 0.03, np.float32), building=np.full((10, n), -1, np.int32),
    )  # fmt: skip
    lines = [((40.0, 20.0), (40.0, 0.0)), ((70.0, 20.0), (60.0, 0.0)), ((60.0, 0.0), (70.0, 20.0))]
    scenario = FloodScenario(
        duration=400.0, inflows=(Inflow(8.0, ((1.0, 1.0), (1.0, 19.0))),), edges={"east": "outfall"},
        sections=tuple(CrossSection(line=line, interval=50.0) for line in lines),
    )  # fmt: skip
    found = simulate_flood(flat, scenario).section_discharge.values[-1]
    np.testing.assert_allclose(found, [8.0, 8.0, -8.0], rtol=1e-5)


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_gauge_holds_the_state_of_its_times(solver, order):
    """Steps end elsewhere than with outputs every 4 s: the same water but for the length of a step."""
    gauges = (Gauge(x=9.0, y=21.0, interval=8.0, name="street"), Gauge(x=55.0, y=5.0, interval=20.0))
    scenario = plan(gauges=gauges)
    own = simulate_flood(ground(), scenario, solver=solver, order=order)
    often = simulate_flood(
        ground(), FloodScenario(**{**vars(scenario), "gauges": (), "output_interval": 4.0}), solver=solver, order=order
    )
    np.testing.assert_array_equal(own.gauge_time.values, [0.0, 8.0, 16.0, 20.0, 24.0, 32.0, 40.0])
    at = often.sel(time=own.gauge_time.values)
    tight = {"rtol": 2e-3, "atol": 5e-3}
    for k, (j, i) in enumerate([(10, 4), (2, 27)]):
        np.testing.assert_allclose(own.gauge_depth.values[:, k], at.depth.values[:, j, i], **tight)
        speed = np.hypot(at.velocity_x.values[:, j, i], at.velocity_y.values[:, j, i])
        np.testing.assert_allclose(own.gauge_speed.values[:, k], speed, rtol=0.05, atol=0.03)
        np.testing.assert_array_equal(own.gauge_depth.values[-1, k], own.depth.values[-1, j, i])
        np.testing.assert_array_equal(own.gauge_level.values[-1, k], own.level.values[-1, j, i])
    assert own.gauge.values.tolist() == ["street", "gauge"]


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_gauge_and_output_at_the_same_times_have_the_same_bits(solver, order):
    same = plan(gauges=(Gauge(x=9.0, y=21.0, interval=8.0),))
    flood = simulate_flood(
        ground(), FloodScenario(**{**vars(same), "output_interval": 8.0}), solver=solver, order=order
    )
    np.testing.assert_array_equal(flood.gauge_depth.values[:, 0], flood.depth.values[:, 10, 4])
    np.testing.assert_array_equal(flood.gauge_level.values[:, 0], flood.level.values[:, 10, 4])


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"gauges": (Gauge(x=21.0, y=13.0, name="inside"),)}, "inside: .* lies in the cell of a building"),
        ({"gauges": (Gauge(x=99.0, y=5.0),)}, "outside the grid"),
        ({"sections": (CrossSection(line=((0, 0), (99, 0))),)}, "outside the grid"),
        ({"sections": (CrossSection(line=((5.1, 5.0), (5.3, 5.0))),)}, "shorter than a cell"),
    ],
)
def test_misplaced(more, message):
    with pytest.raises(InputError, match=message):
        simulate_flood(ground(), plan(**more))


@pytest.mark.parametrize("make", [lambda: Gauge(x=np.nan, y=0.0), lambda: Gauge(x=0.0, y=0.0, interval=0.0),
                                  lambda: CrossSection(line=((0.0, 0.0),))])  # fmt: skip
def test_refused(make):
    with pytest.raises(InputError):
        make()
