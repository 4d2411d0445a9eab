"""Run-up of a small solitary wave on a 1:4 beach against Synolakis (1987), J. Fluid Mech. 185, 523-545."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification.channels import run_up_run
from twin.kernels.shallow_water import physics
from twin.quantities import GRAVITY


@pytest.mark.parametrize(
    ("order", "treatment", "limit"), [(1, "surface", 0.15), (1, "hydrostatic", 0.15), (2, "surface", 0.12)]
)
def test_run_up_of_a_wave_that_does_not_break(order, treatment, limit):
    """R / d = 2.831 sqrt(cot b) (H / d)^(5/4); and the water runs back."""
    highest, after, _ = run_up_run(order, bed_treatment=treatment)
    exact = 2.831 * np.sqrt(4.0) * 0.045**1.25 * 0.32
    assert highest == pytest.approx(exact, rel=limit)
    assert after < 0.2 * exact


def pull(depth, rise):
    """Force on a cell of uniform water at rest on a slope, over its weight down the slope.

    In plain Python, the kernel's own text. rise : of the bed from cell to cell. [m]
    """
    left, right, _, push = physics.face_states(depth, depth, 0.0, rise, rise, -1e9)
    below = physics.face_flux(left, right, 0.0, 0.0, 0.0, 0.0)[1] + push
    left, right, push, _ = physics.face_states(depth, depth, 0.0, rise, rise, -1e9)
    upper = physics.face_flux(left, right, 0.0, 0.0, 0.0, 0.0)[1] + push
    return (upper - below) / (GRAVITY * depth * rise)


@pytest.mark.parametrize("rise", [0.001, 0.025, 0.05])
@pytest.mark.parametrize("depth", [0.02, 0.1, 0.16, 0.2, 0.25, 0.29, 0.5])
def test_uniform_water_feels_its_weight_at_every_depth(depth, rise):
    """As a sheet, as deep water, and between the two: the whole fall of the bed is felt.

    A step is pushed with the mean of the depths before and above it, so at most rise / 2 depth is missing.
    """
    assert 1.0 - min(rise / (2.0 * depth), 1.0) - 1e-9 <= pull(depth, rise) <= 1.0 + 1e-9
