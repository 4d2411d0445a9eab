"""Inflows of a scenario file: velocity, section and spread reach the solver's inflow."""

from __future__ import annotations

import numpy as np
import pytest

from twin.errors import ScenarioError
from twin.flood import Inflow
from twin.grid import Grid
from twin.pipeline.flood_inputs import flood_scenario
from twin.scenario import scenario_from_text
from twin.terrain import Terrain

GRID = Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=8, ny=8)
VALLEY = np.abs(np.arange(8.0) - 3.5)[None] * np.ones((8, 1))
GROUND = Terrain(grid=GRID, elevation=VALLEY, roughness=np.full((8, 8), 0.03, np.float32), building=np.full((8, 8), -1))
HEAD = 'name = "a"\n[city]\npath = "city"\n[[flood.inflow]]\nhydrograph = [[0, 5]]\n'


def inflow(text: str) -> Inflow:
    (found,) = flood_scenario(scenario_from_text(HEAD + text), GROUND).inflows
    return found


def test_speed_is_down_the_river_whose_section_runs_from_the_left_bank() -> None:
    """Looking north, the left bank is in the west: a section from west to east has its flow northward."""
    found = inflow('line = [[2.5, 2.5], [37.5, 2.5]]\nspeed = 1.5\nspread = "conveyance"\nbank_level = 2.0')
    assert found.velocity == pytest.approx((0.0, 1.5))
    assert (found.spread, found.bank_level) == ("conveyance", 2.0)


def test_a_velocity_and_a_width_are_a_section() -> None:
    found = inflow("line = [[20, 20]]\nvelocity = [0.0, 2.0]\nwidth = 10")
    assert found.velocity == (0.0, 2.0)
    assert found.line == ((15.0, 20.0), (25.0, 20.0))


def test_a_plain_inflow_is_as_before() -> None:
    found = inflow("line = [[20, 20]]")
    assert (found.velocity, found.spread, found.line) == ((0.0, 0.0), "even", ((20.0, 20.0),))


@pytest.mark.parametrize(
    ("text", "message"),
    [("line = [[20, 20]]\nspeed = 1", "speed is across a line"),
     ("line = [[0, 0], [9, 9]]\nspeed = 1\nvelocity = [1, 0]", "give one of them")],
)  # fmt: skip
def test_what_contradicts_itself_is_refused(text: str, message: str) -> None:
    with pytest.raises(ScenarioError, match=message):
        inflow(text)
