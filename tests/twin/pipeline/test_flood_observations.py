"""Gauges and cross-sections of a scenario file, and their tables."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from tests.needs import needs
from twin.errors import ScenarioError
from twin.flood import FloodScenario, simulate_flood
from twin.pipeline.flood_observations import gauge_table, gauges_of, section_discharge_table, sections_of
from twin.scenario import scenario_from_text

needs("xarray")
TEXT = """
name = "a"
[city]
path = "x"
[[flood.gauge]]
name = "bridge"
xy = [7.0, 5.0]
interval_seconds = 5
[[flood.gauge]]
xy = [3.0, 3.0]
[[flood.section]]
line = [[10, 10], [10, 0]]
interval_seconds = 10
"""


def test_from_the_file_to_tables():
    from twin import Grid, Terrain

    flood = scenario_from_text(TEXT).flood
    gauges, sections = gauges_of(flood), sections_of(flood)
    assert [(g.name, g.x, g.interval) for g in gauges] == [("bridge", 7.0, 5.0), ("gauge 2", 3.0, 60.0)]
    assert [(s.name, s.line) for s in sections] == [("section 1", ((10.0, 10.0), (10.0, 0.0)))]
    flat = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=10, ny=5), elevation=np.zeros((5, 10)),
        roughness=np.full((5, 10), 0.03, np.float32), building=np.full((5, 10), -1, np.int32),
    )  # fmt: skip
    depth = np.zeros((5, 10))
    depth[:, :5] = 1.0
    found = simulate_flood(
        flat, FloodScenario(duration=20.0, gauges=gauges, sections=sections), initial_depth=depth, dtype="float64"
    )
    table = gauge_table(found)
    assert list(table.columns) == ["gauge", "x", "y", "time", "depth", "level", "speed"]
    bridge = table[table.gauge == "bridge"]
    assert bridge.time.tolist() == [0.0, 5.0, 10.0, 15.0, 20.0]
    assert bridge.depth.iloc[0] == 1.0
    through = section_discharge_table(found)
    assert through.time.tolist() == [0.0, 10.0, 20.0]
    assert pd.isna(through.discharge.iloc[0])
    # What has passed the middle is what now stands in the eastern half.
    east = float(found.depth.values[-1][:, 5:].sum()) * 4.0
    assert through.volume.iloc[-1] == pytest.approx(east, rel=1e-6)
    assert through.discharge.iloc[1] * 10.0 + through.discharge.iloc[2] * 10.0 == pytest.approx(east, rel=1e-6)


def test_wrong_keys_are_named():
    with pytest.raises(ScenarioError, match=r"flood\.gauge\.0\.interval_seconds"):
        scenario_from_text(TEXT.replace("interval_seconds = 5", "interval_seconds = 0"))
    with pytest.raises(ScenarioError, match=r"flood\.section\.0\.line"):
        scenario_from_text(TEXT.replace("[[10, 10], [10, 0]]", "[[10, 10]]"))
