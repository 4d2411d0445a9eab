"""Edges, breaches and structures of a scenario file: units, defaults, and wrong values with their key."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import ScenarioError
from twin.flood import Culvert, Gate, Weir
from twin.pipeline.flood_inputs import flood_scenario
from twin.scenario import scenario_from_text

HEAD = 'name = "a"\n[city]\npath = "x"\n[flood]\nduration_hours = 1\n'


def flood(text, folder=Path()):
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=40, ny=40)
    terrain = Terrain(
        grid=grid, elevation=np.zeros(grid.shape), roughness=np.full(grid.shape, 0.03, np.float32),
        building=np.full(grid.shape, -1),
    )  # fmt: skip
    return flood_scenario(scenario_from_text(HEAD + text), terrain, folder)


def test_edges_come_by_side_and_part():
    plan = flood("""
open_edges = false
[[flood.edge]]
side = "west"
kind = "normal_slope"
slope = 0.001
span = [0.0, 20.0]
[[flood.edge]]
side = "east"
kind = "rating"
rating = [[0.0, 0.0], [2.0, 30.0]]
rating_unit = "m2/s"
[[flood.edge]]
side = "south"
kind = "level"
series = [[0, 1.0], [30, 2.0]]
span = [10, 20]
""")
    west, east = plan.edge_conditions
    assert (west.side, west.kind, west.slope, west.span) == ("west", "normal_slope", 0.001, (0.0, 20.0))
    assert east.per_metre
    (sea,) = plan.levels
    assert (sea.edge, sea.span) == ("south", (10.0, 20.0))
    assert sea.series.at(1800.0) == 2.0  # minutes in the file, seconds here
    assert plan.edges == "closed"


def test_breaches_keep_their_line_and_grow_by_width_table_or_formula():
    plan = flood("""
[[flood.breach]]
line = [[0, 0], [10, 5], [20, 0]]
start_minutes = 10
width = 8
sill = 1.5
[[flood.breach]]
line = [[0, 0], [10, 0]]
start_minutes = 10
table = [[0, 4, 2.0], [15, 8, 1.0]]
[[flood.breach]]
line = [[0, 0], [10, 0]]
start_minutes = 10
formula = "river_levee"
river_width = 100
sill = 1.0
[[flood.breach]]
line = [[0, 0], [10, 0]]
start_minutes = 10
formula = "froehlich_2008"
volume = 1e6
crest = 20
sill = 10
""")
    simple, table, river, dam = plan.breaches
    assert simple.line == ((0.0, 0.0), (10.0, 5.0), (20.0, 0.0))
    assert (simple.time, simple.width, simple.width_time) == (600.0, 8.0, 600.0)
    assert table.growth == ((0.0, 4.0, 2.0), (900.0, 8.0, 1.0))
    assert river.width == pytest.approx(1.6 * 2.0**3.8 + 62.0)
    assert river.widths().at(600.0) == pytest.approx(0.5 * river.width)
    assert dam.growth[0] == (0.0, 0.0, 20.0)


def test_structures_pumps_and_drains_come_with_their_rules():
    plan = flood("""
[[flood.culvert]]
at = [1, 1]
to = [11, 1]
invert = 0.2
to_invert = 0.1
height = 0.6
[[flood.weir]]
at = [1, 1]
crest = 1.0
width = 5
tail = [[0, 0.5], [30, 1.5]]
flap = true
[[flood.gate]]
at = [1, 1]
to = [20, 1]
sill = 0
width = 3
opening_series = [[0, 0.0], [10, 0.8]]
rule = { gauge = [5, 5], close_above = 1.2, open_below = 0.9 }
[[flood.bridge]]
line = [[0, 5], [9, 5]]
low = 2
high = 3
[[flood.pump]]
at = [3, 3]
capacity = 0.5
start_level = 1.0
stop_level = 0.4
[[flood.drain]]
at = [4, 4]
capacity = 0.1
volume = 20
""")
    culvert, weir, gate = plan.structures
    assert isinstance(culvert, Culvert)
    assert culvert.size == (0.6, 0.6, 10.0)
    assert isinstance(weir, Weir)
    assert weir.flap
    assert weir.tail.at(1800.0) == 1.5
    assert isinstance(gate, Gate)
    assert gate.opening.at(600.0) == 0.8
    assert gate.rule.starts_open
    assert (plan.bridges[0].low, plan.bridges[0].high) == (2.0, 3.0)
    assert plan.pumps[0].rule.levels == (1.0, 0.4)
    assert (plan.drains[0].capacity, plan.drains[0].volume) == (0.1, 20.0)


def test_a_sewer_network_lies_beside_the_scenario(tmp_path):
    (tmp_path / "pipes.inp").write_text("", encoding="ascii")
    text = """
[flood.sewer]
network = "pipes.inp"
interval_seconds = 10
[[flood.sewer.inlet]]
node = "A1"
at = [3, 4]
area = 0.2
"""
    sewer = flood(text, tmp_path).sewer
    assert sewer.network == (tmp_path / "pipes.inp").resolve()
    assert sewer.interval == 10
    (inlet,) = sewer.inlets
    assert (inlet.node, inlet.x, inlet.y, inlet.perimeter, inlet.area) == ("A1", 3.0, 4.0, 1.8, 0.2)
    with pytest.raises(ScenarioError, match=r"flood\.sewer\.inlet"):
        scenario_from_text(HEAD + '[flood.sewer]\nnetwork = "pipes.inp"')


EDGE, GAP = '[[flood.edge]]\nside = "west"\n', "[[flood.breach]]\nline = [[0, 0], [9, 0]]\nstart_minutes = 1\n"
GATE = "[[flood.gate]]\nat = [1, 1]\nsill = 0\nwidth = 1\n"
PUMP = "[[flood.pump]]\nat = [1, 1]\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (EDGE + 'kind = "shut"', r"flood\.edge\.0\.kind"),
        (EDGE + 'kind = "normal_slope"', r"flood\.edge\.0: .*slope belongs to"),
        (EDGE + 'kind = "open"\nslope = 0.1', "slope belongs to"),
        (EDGE + 'kind = "normal_slope"\nslope = 5', r"flood\.edge\.0\.slope"),
        (EDGE + 'kind = "rating"', "rating belongs to"),
        (EDGE + 'kind = "level"', "series or readings"),
        (EDGE + 'kind = "open"\nspan = [5, 1]', "the smaller first"),
        (EDGE + 'kind = "open"\nsloep = 1', r"flood\.edge\.0\.sloep: unknown key"),
        (GAP + "width = 5", r"flood\.breach\.0: .*sill is needed"),
        (GAP + "sill = 5", "found none; give one of width"),
        (GAP + "width = 5\nsill = 1\ntable = [[0, 1, 1]]", "found width, table"),
        (GAP + 'formula = "river_levee"\nsill = 1', "it needs river_width"),
        (GAP + "width = 5\nsill = 1\nriver_width = 100", "river_width is 100.0 with no formula"),
        (GATE, "give opening or opening_series"),
        (GATE + "opening = 1\nrule = { gauge = [0, 0], open_above = 1 }", r"gate\.0\.rule"),
        (GATE + "opening = 1\nrule = { gauge = [0, 0], open_above = 1, close_below = 2 }", "is above the upper one"),
        (GATE + "opening = 1\nto = [5, 5]\ntail = [[0, 1]]", "with `to` leave it out"),
        (PUMP, "give capacity or capacity_series"),
        (PUMP + "capacity = 1\nstart_level = 1", "belong together"),
        (PUMP + "capacity = 1\nstart_level = 1\nstop_level = 2", "is above start_level"),
        ("[[flood.bridge]]\nline = [[0, 0], [1, 0]]\nlow = 2\nhigh = 1", "low below high"),
        ("[[flood.culvert]]\nat = [0, 0]\nto = [9, 0]\ninvert = 0\nto_invert = 0\nheight = 0", r"culvert\.0\.height"),
        ("[[flood.drain]]\nat = [0, 0]\ncapacity = -1", r"flood\.drain\.0\.capacity"),
    ],
)
def test_wrong_values_are_refused_with_their_key(text, words):
    with pytest.raises(ScenarioError, match=words):
        scenario_from_text(HEAD + text)
