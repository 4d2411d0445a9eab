"""What leaves over an open edge: a pond drains, a plane in rain reaches its kinematic depth."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification import closed_forms as forms
from benchmarks.verification.runs import channel, march
from twin.quantities import GRAVITY, MM_PER_HOUR


@pytest.mark.parametrize("order", [1, 2])
def test_a_pond_at_an_outfall_drains_like_ritters_dam_break(order):
    """Until the wave is back from the far end, 8/27 sqrt(g) h^(3/2) leaves a metre of edge."""
    terrain = channel(100.0, 200)
    time = 40.0  # the wave runs 100 m in 45 s
    flood = march(terrain, time, depth=0.5, order=order, edges={"east": "outfall"})
    exact = 8 / 27 * np.sqrt(GRAVITY) * 0.5**1.5 * time * 1.5
    assert -float(flood.volume_east[-1]) == pytest.approx(exact, rel=0.02)


@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_ponds_drain_over_an_outfall_and_stay_at_an_open_edge(solver):
    def left(edge):
        flood = march(channel(100.0, 100, manning=0.03), 600.0, depth=0.5, edges={"east": edge}, solver=solver)
        return float(flood.volume_water[-1]) / float(flood.volume_water[0])

    assert left("outfall") < 0.2
    assert left("open") == pytest.approx(1.0, abs=1e-9)


def test_rain_on_a_mild_plane_comes_to_rest_at_its_kinematic_depth():
    slope, rain, length, n = 0.001, 50 * MM_PER_HOUR, 200.0, 100
    x = (np.arange(n) + 0.5) * length / n
    terrain = channel(length, n, bed=slope * (length - x), manning=0.03)
    flood = march(terrain, 4 * 3600.0, interval=1800.0, rain=rain, edges={"east": "open"})
    depth = flood.depth.values[-1, 1, 70]
    exact = forms.kinematic_depth(x[70:71], rain=rain, slope=slope, manning=0.03)[0]
    assert depth == pytest.approx(exact, rel=0.05)
    steady = np.diff(flood.volume_water.values[-3:])
    assert np.abs(steady).max() < 1e-3 * float(flood.volume_water[-1])
