"""What one sweep of second order must reach: uniform flow, a smooth wave, and a lake whose shore is wet in part."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification import analytic
from benchmarks.verification.runs import channel, line_inflow, march
from twin.kernels.shallow_water.physics import limited_slope
from twin.kernels.shallow_water.slopes import depth_and_bed_slopes, half_cell_push, half_slope, shore_slopes
from twin.quantities import GRAVITY

MANNING = 0.03


def uniform_flow(slope, depth, cell, order):
    """Depth and speed over their values in uniform flow, at the middle of a channel of 60 cells."""
    n = 60
    speed = depth ** (2.0 / 3.0) * np.sqrt(slope) / MANNING
    terrain = channel(n * cell, n, bed=slope * (n * cell - (np.arange(n) + 0.5) * cell), manning=MANNING)
    flood = march(
        terrain, 3.0 * n * cell / speed, depth=depth, velocity=(speed, 0.0), order=order, edges={"east": "open"},
        inflows=(line_inflow(terrain, depth * speed, speed),),
    )  # fmt: skip
    final = flood.isel(time=-1)
    return float(final.depth[1, n // 2]) / depth, float(final.velocity_x[1, n // 2]) / speed


@pytest.mark.parametrize(
    ("slope", "depth", "cell"),
    [(0.0005, 0.5, 5.0), (0.005, 0.05, 1.0), (0.005, 0.2, 5.0), (0.02, 0.2, 1.0), (0.02, 2.0, 5.0), (0.1, 0.3, 2.0)],
)
def test_uniform_flow_has_mannings_depth_at_second_order(slope, depth, cell):
    assert uniform_flow(slope, depth, cell, 2) == pytest.approx((1.0, 1.0), abs=0.02)


@pytest.mark.parametrize("slope", [0.005, 0.01])
@pytest.mark.parametrize("depth", [0.1, 0.2, 0.3])
def test_uniform_flow_has_mannings_depth_at_first_order(slope, depth):
    """Between sheet and deep water too."""
    assert uniform_flow(slope, depth, 5.0, 1) == pytest.approx((1.0, 1.0), abs=0.05)


def test_error_on_a_smooth_wave():
    """A third and a fifth of the 4.6e-4 and 1.7e-4 that two stages with minmod slopes leave."""
    errors = analytic.order_errors(2, (100, 200))
    assert errors[0] < 1.5e-4
    assert errors[1] < 3.5e-5


@pytest.mark.parametrize("level", [0.0, 0.03, 0.045, -0.02])
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_lake_whose_shore_cell_is_wet_in_part_stays_at_rest(level, is_turned):
    """A beach of 1:10 with the mean depths of a level lake in its cells: a wedge in the last one."""
    n, rise = 24, 0.1
    bed = rise * (np.arange(n) - 16.0)
    foot = np.maximum(level - (bed - 0.5 * rise), 0.0)  # depth at the lower end of each cell
    depth = np.where(foot >= rise, level - bed, foot**2 / (2.0 * rise))
    assert 0.0 < depth[depth > 0].min() < 0.5 * rise
    if is_turned:
        bed, depth = bed[::-1].copy(), depth[::-1]
    flood = march(channel(float(n), n, bed=bed, manning=MANNING), 60.0, depth=np.tile(depth, (3, 1)), order=2)
    final = flood.isel(time=-1)
    assert np.abs(final.velocity_x.values[1]).max() < 1e-10
    np.testing.assert_allclose(final.depth.values[1], depth, atol=1e-7)  # outputs are float32


@pytest.mark.parametrize("depth", [0.3, 0.5, 0.9])
def test_slopes_at_a_shore_hold_still_what_is_level(depth):
    """Force on a cell between a lake and a dry shore: none where it was filled level, nor where it is a wedge."""
    rise = 1.0
    end = 2.0 * np.sqrt(0.5 * rise * depth) if depth < 0.5 * rise else depth + 0.5 * rise
    for beside in (depth + rise, end + 0.5 * rise):
        slope, bed = shore_slopes(depth, beside, rise, rise, 0.0, 0.01)
        foot = depth - slope
        assert foot - bed == pytest.approx(beside - rise)  # the level of the lake
        top = max(depth + slope, 0.0)
        force = 0.5 * GRAVITY * (foot**2 - top**2)
        force += half_cell_push(depth, -slope, -bed) - half_cell_push(depth, slope, bed)
        assert force == pytest.approx(0.0, abs=1e-12)


def test_slopes_are_mirrored_and_no_steeper_than_their_neighbours_allow():
    for a, b in np.random.default_rng(0).normal(size=(200, 2)).tolist():
        assert half_slope(a, b) == -half_slope(-b, -a)
        assert abs(half_slope(a, b)) <= 0.75 * abs(limited_slope(a, b))
        depth, bed = depth_and_bed_slopes(a, b, -a, -b)
        assert depth == -bed
