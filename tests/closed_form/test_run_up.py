"""Run-up of a small solitary wave on a 1:4 beach against Synolakis (1987), J. Fluid Mech. 185, 523-545."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification.runs import channel, march
from twin.kernels.shallow_water import physics
from twin.quantities import GRAVITY

NO_PULL = pytest.mark.xfail(
    strict=True,
    reason="surface reconstruction at first order: the uppermost wet cell of a sheet feels no pull down the slope",
)


def run_up(order, treatment="surface"):
    """Highest ground wetter than 1 mm, and what is still wet there long after. [m]"""
    depth, height, n, length = 0.32, 0.045, 800, 20.0
    x = (np.arange(n) + 0.5) * length / n
    bed = np.maximum(-depth, (x - 16.0) * 0.25)
    wave = height * depth / np.cosh(np.sqrt(0.75 * height) * (x - 10.0) / depth) ** 2
    water = np.maximum(wave - bed, 0.0)
    speed = np.where(water > 0, np.sqrt(GRAVITY / depth) * wave, 0.0)
    flood = march(
        channel(length, n, bed=bed, manning=0.001), 12.0, depth=np.tile(water, (3, 1)), order=order,
        velocity=(np.tile(speed, (3, 1)), 0.0), edges={"west": "open"}, bed=treatment,
    )  # fmt: skip
    rows = flood.depth_max.values[1], flood.depth.values[-1, 1]
    return tuple(float(bed[row > 1e-3].max()) for row in rows)


@pytest.mark.parametrize(
    ("order", "treatment"), [pytest.param(1, "surface", marks=NO_PULL), (1, "hydrostatic"), (2, "surface")]
)
def test_run_up_of_a_wave_that_does_not_break(order, treatment):
    """R / d = 2.831 sqrt(cot b) (H / d)^(5/4); and the water runs back."""
    highest, after = run_up(order, treatment)
    exact = 2.831 * np.sqrt(4.0) * 0.045**1.25 * 0.32
    assert highest == pytest.approx(exact, rel=0.15)
    assert after < 0.2 * exact


def pull(above):
    """Force on a cell of a sheet of 5 mm at rest on a 1:4 slope, over its weight down the slope; `above`: depth above.

    In plain Python, the kernel's own text.
    """
    depth, rise = 0.005, 0.025
    left, right, _, push = physics.face_states(depth, depth, 0.0, rise, rise, -1e9)
    below = physics.face_flux(left, right, 0.0, 0.0, 0.0, 0.0)[1] + push
    left, right, push, _ = physics.face_states(depth, above, 0.0, rise, rise, -1e9)
    upper = physics.face_flux(left, right, 0.0, 0.0, 0.0, 0.0)[1] + push
    return (upper - below) / (GRAVITY * depth * rise)


def test_a_cell_within_a_sheet_feels_its_weight():
    assert pull(above=0.005) == pytest.approx(1.0)


@NO_PULL
def test_the_uppermost_cell_of_a_sheet_feels_its_weight():
    """Less at most the pressure of its own depth on the lower face: 0.9 here."""
    assert pull(above=0.0) > 0.85
