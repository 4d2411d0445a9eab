"""Run-up of a small solitary wave on a 1:4 beach against Synolakis (1987), J. Fluid Mech. 185, 523-545."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification.runs import channel, march
from twin.fields import GRAVITY

CREEPS = pytest.mark.xfail(
    strict=True,
    reason="first order: at a shore the lifted sheet creeps up towards dry ground and runs back too slowly",
)


def run_up(order):
    """Highest ground wetter than 1 mm, and what is still wet there long after. [m]"""
    depth, height, n, length = 0.32, 0.045, 800, 20.0
    x = (np.arange(n) + 0.5) * length / n
    bed = np.maximum(-depth, (x - 16.0) * 0.25)
    wave = height * depth / np.cosh(np.sqrt(0.75 * height) * (x - 10.0) / depth) ** 2
    water = np.maximum(wave - bed, 0.0)
    speed = np.where(water > 0, np.sqrt(GRAVITY / depth) * wave, 0.0)
    flood = march(
        channel(length, n, bed=bed, manning=0.001), 12.0, depth=np.tile(water, (3, 1)), order=order,
        velocity=(np.tile(speed, (3, 1)), 0.0), edges={"west": "open"},
    )  # fmt: skip
    rows = flood.depth_max.values[1], flood.depth.values[-1, 1]
    return tuple(float(bed[row > 1e-3].max()) for row in rows)


@pytest.mark.parametrize("order", [pytest.param(1, marks=CREEPS), 2])
def test_run_up_of_a_wave_that_does_not_break(order):
    """R / d = 2.831 sqrt(cot b) (H / d)^(5/4); and the water runs back."""
    highest, after = run_up(order)
    exact = 2.831 * np.sqrt(4.0) * 0.045**1.25 * 0.32
    assert highest == pytest.approx(exact, rel=0.15)
    assert after < 0.2 * exact
