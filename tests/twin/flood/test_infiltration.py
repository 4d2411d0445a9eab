"""Infiltration: what the published equations give for a whole storm, in a closed box whose water cannot leave."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import (
    CurveNumberInfiltration,
    FloodScenario,
    GreenAmptInfiltration,
    HortonInfiltration,
    Hyetograph,
    InfiltrationMap,
    simulate_flood,
)
from twin.quantities import HOUR, MM, MM_PER_HOUR

N = 4
GRID = Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=N, ny=N)
BOX = Terrain(grid=GRID, elevation=np.zeros((N, N)), roughness=np.full((N, N), 0.03, np.float32),
              building=np.full((N, N), -1))  # fmt: skip


def left(
    infiltration: object, *, rain: object, duration: float = HOUR, terrain: Terrain = BOX, **options: object
) -> np.ndarray:
    """Depth at the end; the budget is checked by the solver."""
    plan = FloodScenario(duration=duration, output_interval=duration, rain=rain, infiltration=infiltration)
    return simulate_flood(terrain, plan, threads=1, **options).depth[-1].values


@pytest.mark.parametrize("curve_number", [60.0, 80.0, 95.0])
@pytest.mark.parametrize("ratio", [0.05, 0.2])
def test_runoff_of_a_storm_by_the_curve_number(curve_number: float, ratio: float) -> None:
    """Q = (P - Ia)^2 / (P - Ia + S), however the 90 mm come: NEH 630, equation 10-11."""
    storm = Hyetograph([0.0, 600.0, 1800.0], [360 * MM_PER_HOUR, 90 * MM_PER_HOUR, 0.0])
    retention = 25.4 * MM * (1000 / curve_number - 10)
    more = max(90 * MM - ratio * retention, 0.0)
    expected = more**2 / (more + retention)
    soil = CurveNumberInfiltration(curve_number=curve_number, abstraction_ratio=ratio)
    assert left(soil, rain=storm).mean() == pytest.approx(expected, rel=1e-3, abs=1e-6)


def test_a_curve_number_of_100_is_sealed_and_still_water_is_not_taken() -> None:
    assert left(CurveNumberInfiltration(curve_number=100.0), rain=36 * MM_PER_HOUR).mean() == pytest.approx(
        0.036, rel=1e-5
    )
    soil = CurveNumberInfiltration(curve_number=70.0)
    assert left(soil, rain=None, initial_depth=0.1).mean() == pytest.approx(0.1, rel=1e-6)


def test_green_ampt_under_a_pond_against_the_implicit_equation() -> None:
    """F - psi dtheta ln(1 + F / (psi dtheta)) = K t, solved by bisection."""
    conductivity, head, seconds = 10.9 * MM_PER_HOUR, 0.1101 * 0.2, HOUR
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = 0.5 * (low + high)
        low, high = (
            (middle, high) if middle - head * np.log1p(middle / head) < conductivity * seconds else (low, middle)
        )
    soil = GreenAmptInfiltration(conductivity=conductivity, suction=0.1101, moisture_deficit=0.2)
    assert 0.3 - left(soil, rain=None, initial_depth=0.3).mean() == pytest.approx(low, rel=0.01)


def test_soils_by_map_and_sewers_under_all_of_them() -> None:
    """West sealed, east Horton; the sewers take 7.2 mm in the hour under both."""
    soil = HortonInfiltration(first=30 * MM_PER_HOUR, last=10 * MM_PER_HOUR, decay=2 / HOUR)
    classes = np.full((N, N), -1)
    classes[:, 2:] = 0
    wall = np.full((N, N + 1), np.nan, np.float32)
    wall[:, 2] = 9.0
    taken = 10 * MM + 20 * MM / 2 * (1 - np.exp(-2.0))
    halves = Terrain(grid=GRID, elevation=np.zeros((N, N)), roughness=BOX.roughness, building=BOX.building, wall_x=wall,
                     wall_y=np.full((N + 1, N), np.nan, np.float32))  # fmt: skip
    sewers = InfiltrationMap(soil_class=classes, models=(soil,), sewers=7.2 * MM_PER_HOUR)
    depth = left(sewers, rain=None, initial_depth=0.1, terrain=halves)
    assert depth[:, 0].mean() == pytest.approx(0.1 - 0.0072, rel=1e-5)
    assert depth[:, -1].mean() == pytest.approx(0.1 - 0.0072 - taken, rel=1e-4)


def test_sewers_alone_under_sealed_ground() -> None:
    sealed = InfiltrationMap(soil_class=np.full((N, N), -1), models=(), sewers=36 * MM_PER_HOUR)
    assert left(sealed, rain=None, initial_depth=0.1).mean() == pytest.approx(0.064, rel=1e-5)


@pytest.mark.parametrize("number", [0.0, 101.0, np.nan])
def test_curve_numbers_that_are_none(number: float) -> None:
    with pytest.raises(InputError, match="curve_number is"):
        CurveNumberInfiltration(curve_number=number)
