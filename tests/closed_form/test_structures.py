"""Culverts, weirs, gates and pumps: their formulas, their budget, and no flow at equal heads."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import Culvert, Drain, FloodScenario, Gate, LevelBoundary, Pump, Rule, TimeSeries, Weir, simulate_flood
from twin.kernels.shallow_water.structures import (
    Barrel,
    critical_depth,
    culvert_discharge,
    gate_discharge,
    inlet_discharge,
    outlet_discharge,
    weir_over,
)
from twin.quantities import GRAVITY

pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")

PIPE = Barrel(1.2, 1.2, 1.0, 0.005, 30.0, 0.013, 0.5, 1.0, 0.0098, 2.0, 0.0398, 0.67)
BOX = Barrel(2.0, 1.5, 0.0, 0.005, 30.0, 0.013, 0.5, 2.0, 0.026, 1.0, 0.0347, 0.81)
A, B = (15.0, 15.0), (45.0, 15.0)  # a pond on each side of a wall of buildings


def ponds(left=0.0, right=0.0):
    """Two closed ponds of 9 cells of 10 m, with a building between them; ground at left and right. [m]"""
    grid = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=7, ny=3)
    building = np.full(grid.shape, -1, np.int32)
    building[:, 3] = 0
    z = np.where(np.arange(7) < 3, left, right) * np.ones((3, 1))
    return Terrain(grid=grid, elevation=z, roughness=np.full(grid.shape, 0.03, np.float32), building=building)


def held(level):
    """The left pond held at a level."""
    return LevelBoundary(level, cells=tuple((x, y) for x in (5.0, 15.0, 25.0) for y in (5.0, 15.0, 25.0)))


def run(*structures, left=1.0, right=0.0, terrain=None, duration=40.0, solver="shallow_water", levels=(), **more):
    plan = FloodScenario(duration=duration, output_interval=duration / 2, structures=structures, levels=levels, **more)
    depth = np.where(np.arange(7) < 3, left, right) * np.ones((3, 1))
    return simulate_flood(terrain or ponds(), plan, initial_depth=depth, dtype="float64", solver=solver)


def gained(flood, k=-1):
    """Water the right pond has gained. [m3]"""
    change = flood.depth.values[k] - flood.depth.values[0]
    return float(np.nansum(change[:, 4:])) * 100.0


# The formulas.


def test_inlet_control_is_that_of_hds_5():
    """Submerged: HW/D = c (Ku Q/(A sqrt D))^2 + Y - S/2; else HW = Hc + D (K (..)^M - S/2), Hc by geometry."""
    area = np.pi * 1.2**2 / 4
    unit = area * 1.2**0.5 / 1.811
    for head in (2.5, 4.0):
        q = inlet_discharge(PIPE, head)
        assert head / 1.2 == pytest.approx(0.0398 * (q / unit) ** 2 + 0.67 - 0.0025)
    q = inlet_discharge(BOX, 1.0)
    critical = (q**2 / (GRAVITY * 4.0)) ** (1 / 3)
    part = q * 1.811 / (3.0 * 1.5**0.5)
    assert part < 3.5
    assert 1.5 * critical + 1.5 * (0.026 * part - 0.0025) == pytest.approx(1.0, abs=1e-6)
    assert critical_depth(BOX, q) == pytest.approx(critical, abs=1e-6)


def test_outlet_control_of_a_full_pipe_is_the_energy_equation():
    """Q = A sqrt(2 g dH / (1 + ke + 2 g n^2 L / R^(4/3))), both ends drowned."""
    loss = 1.5 + 2 * GRAVITY * 0.013**2 * 30.0 / 0.3 ** (4 / 3)
    fall = 3.0 + 0.15 - 2.5
    q = np.pi * 0.36 * np.sqrt(2 * GRAVITY * fall / loss)
    assert outlet_discharge(PIPE, 3.0, 2.5, 0.9) == pytest.approx(q)
    assert culvert_discharge(PIPE, 3.0, 2.5) == pytest.approx(q)
    assert culvert_discharge(BOX, 0.8, 0.0) == pytest.approx(2 * inlet_discharge(BOX, 0.8), rel=0.25)


@pytest.mark.parametrize("barrel", [PIPE, BOX])
def test_a_culvert_rises_with_the_head_and_stops_at_equal_heads(barrel):
    heads = np.linspace(0.0, 5.0, 101)
    free = np.array([culvert_discharge(barrel, h, 0.0) for h in heads])
    assert free[0] == 0.0
    assert (np.diff(free) >= -1e-9).all()
    for head in (0.3, 1.0, 3.0):
        tails = np.linspace(0.0, head + 0.15, 60)  # the outlet lies 0.15 m lower
        drowned = np.array([culvert_discharge(barrel, head, tail) for tail in tails])
        assert (np.diff(drowned) <= 1e-9).all()
        assert drowned[-1] == pytest.approx(0.0, abs=1e-6)


def test_weirs_and_gates_are_their_formulas():
    assert weir_over(0.5, 0.3, 4.0, 1.705) == pytest.approx(1.705 * 4.0 * 0.5**1.5 * (1 - 0.6**1.5) ** 0.385)
    free = 0.611 * 0.4 * 3.0 * np.sqrt(2 * GRAVITY * 2.0) / np.sqrt(1 + 0.611 * 0.4 / 2.0)  # Henderson (1966), 6.7
    assert gate_discharge(2.0, 0.1, 3.0, 0.4, 0.611) == pytest.approx(free)
    assert gate_discharge(2.0, 1.5, 3.0, 0.4, 0.611) == pytest.approx(0.611 * 0.4 * 3.0 * np.sqrt(2 * GRAVITY * 0.5))
    assert gate_discharge(0.3, 0.0, 3.0, 0.4, 0.611) == pytest.approx(1.705 * 3.0 * 0.3**1.5)  # not touched
    assert gate_discharge(2.0, 2.0, 3.0, 0.4, 0.611) == 0.0


# On a grid.

STRUCTURES = {
    "culvert": Culvert(at=A, to=B, invert=0.1, to_invert=0.0, height=0.6),
    "weir": Weir(at=A, to=B, crest=0.5, width=2.0),
    "gate": Gate(at=A, to=B, sill=0.0, width=1.0, opening=0.2),
}


@pytest.mark.parametrize("name", STRUCTURES)
@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_a_structure_moves_what_its_formula_says_and_loses_nothing(name, solver):
    flood = run(STRUCTURES[name], levels=(held(1.0),), solver=solver)
    barrel = Barrel(0.6, 0.6, 1.0, 0.1 / 30.0, 30.0, 0.013, 0.5, 1.0, 0.0098, 2.0, 0.0398, 0.67)
    expected = {
        "culvert": culvert_discharge(barrel, 0.9, 0.0),
        "weir": 1.705 * 2.0 * 0.5**1.5,
        "gate": gate_discharge(1.0, 0.0, 1.0, 0.2, 0.611),
    }[name]
    assert gained(flood, 1) == pytest.approx(20.0 * expected, rel=0.03)
    assert abs(float(flood.volume_error[-1])) < 1e-8
    assert float(flood.volume_structures[-1]) == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("name", STRUCTURES)
def test_levels_meet_without_swinging_and_then_nothing_flows(name):
    """An oversized structure between two ponds: the difference of levels never changes its sign, and ends at zero."""
    big = {
        "culvert": Culvert(at=A, to=B, invert=0.0, to_invert=0.0, height=3.0, barrels=20, length=10.0),
        "weir": Weir(at=A, to=B, crest=0.0, width=200.0),
        "gate": Gate(at=A, to=B, sill=0.0, width=200.0, opening=5.0),
    }[name]
    plan = FloodScenario(duration=900.0, output_interval=30.0, structures=(big,))
    depth = np.where(np.arange(7) < 3, 1.0, 0.2) * np.ones((3, 1))
    flood = simulate_flood(ponds(), plan, initial_depth=depth, dtype="float64")
    left, right = (np.nanmean(flood.depth.values[:, :, part], axis=(1, 2)) for part in (np.s_[:3], np.s_[4:]))
    assert (left - right).min() > -2e-3
    assert left[-1] - right[-1] < 5e-3
    np.testing.assert_allclose(left + right, 1.2, rtol=1e-6)  # outputs are float32
    still = simulate_flood(ponds(), plan, initial_depth=0.6, dtype="float64")
    assert np.nanmax(np.abs(still.depth.values - 0.6)) < 1e-12


def test_a_flap_lets_water_through_one_way_only():
    flap = Weir(at=A, to=B, crest=0.0, width=2.0, flap=True)
    assert gained(run(flap)) > 1.0
    assert gained(run(flap, left=0.0, right=1.0)) == 0.0


def test_a_structure_out_of_the_grid_is_counted_and_follows_the_level_beyond():
    """Free fall: the whole weir flow leaves. A tide above the pond comes in, unless a flap is closed."""
    out = run(Weir(at=A, crest=0.5, width=2.0), levels=(held(1.0),))
    assert float(out.volume_structures[-1]) == pytest.approx(-40.0 * 1.705 * 2.0 * 0.5**1.5, rel=0.03)
    tide = {"tail": TimeSeries([0.0, 40.0], [1.5, 1.5]), "crest": 0.5, "width": 0.5}
    came = run(Weir(at=B, **tide))
    assert float(came.volume_structures[-1]) == pytest.approx(gained(came), rel=1e-6)
    assert gained(came) == pytest.approx(40.0 * 1.705 * 0.5, rel=0.1)
    assert float(run(Weir(at=B, flap=True, **tide)).volume_structures[-1]) == 0.0


def test_no_more_is_taken_than_the_cell_holds():
    flood = run(Weir(at=A, crest=-5.0, width=1e4), left=0.01)
    assert float(flood.depth.min()) >= 0.0
    assert abs(float(flood.volume_error[-1])) < 1e-9
    assert -9.0 < float(flood.volume_structures[-1]) < 0.0


def test_a_gate_opens_and_closes_by_its_gauge():
    """The level at the gauge, in the right pond, rises from 0 to 2 m and falls: open from above 1.5 to below 0.5 m."""
    level = TimeSeries([0.0, 100.0, 200.0], [0.1, 2.1, 0.1])
    right = tuple((x, y) for x in (45.0, 55.0, 65.0) for y in (5.0, 15.0, 25.0))
    plan = FloodScenario(
        duration=200.0, output_interval=10.0, levels=(LevelBoundary(level, cells=right),),
        structures=(Weir(at=A, crest=0.0, width=0.1, rule=Rule(x=55.0, y=5.0, open_above=1.5, close_below=0.5)),),
    )  # fmt: skip
    depth = np.where(np.arange(7) < 3, 3.0, 0.1) * np.ones((3, 1))
    flood = simulate_flood(ponds(), plan, initial_depth=depth)
    lost = -np.diff(flood.volume_structures.values)
    moves = flood.time.values[:-1][lost > 0]
    assert moves[0] == 70.0  # the level passes 1.5 m at 70 s
    assert moves[-1] == pytest.approx(180.0, abs=10.0)  # and 0.5 m at 180 s
    assert (lost[7:18] > 0).all()
    keeps = Rule(x=0.0, y=0.0, close_above=1.5, open_below=0.5)
    assert keeps.starts_open
    assert not keeps.opens_above


def test_a_pump_starts_and_stops_by_levels_with_a_gap_between():
    rule = Rule(x=15.0, y=15.0, open_above=1.0, close_below=0.4)
    pump = Pump(x=15.0, y=15.0, capacity=9.0, to=B, rule=rule)
    started = run(pumps=(pump,), left=1.2, duration=200.0)
    level = float(np.nanmean(started.depth.values[-1, :, :3]))
    assert 0.3 < level < 0.5  # it ran on below 1.0 and stopped at 0.4
    assert float(started.volume_pumps[-1]) == pytest.approx(0.0, abs=1e-9)
    assert gained(run(pumps=(pump,), left=0.8, duration=200.0)) == 0.0


def test_a_drain_takes_its_capacity_until_it_is_full():
    flood = run(drains=(Drain(x=15.0, y=15.0, capacity=0.5, volume=15.0),))
    assert float(flood.volume_drains[1]) == pytest.approx(-10.0)
    assert float(flood.volume_drains[-1]) == pytest.approx(-15.0)


def test_a_run_with_rules_goes_on_from_a_checkpoint_to_the_same_bits(tmp_path):
    """The state of a rule, between its two levels, is part of the checkpoint."""
    rule = Rule(x=15.0, y=15.0, open_above=0.8, close_below=0.2)
    parts = (Gate(at=A, to=B, sill=0.0, width=1.0, opening=TimeSeries([0.0, 60.0], [0.1, 0.3]), rule=rule),)

    def flood(duration, **more):
        plan = FloodScenario(duration=duration, output_interval=20.0, structures=parts)
        return simulate_flood(
            ponds(), plan, initial_depth=np.where(np.arange(7) < 3, 1.0, 0.0) * np.ones((3, 1)), **more
        )

    whole = flood(80.0)
    flood(40.0, checkpoint=tmp_path / "state")
    resumed = flood(80.0, checkpoint=tmp_path / "state")
    np.testing.assert_array_equal(resumed.depth.values, whole.depth.values)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Rule(x=0.0, y=0.0), "open_above with close_below"),
        (lambda: Rule(x=0.0, y=0.0, open_above=1.0), "open_above with close_below"),
        (lambda: Rule(x=0.0, y=0.0, open_above=1.0, close_below=0.5, open_below=0.1), "open_above with close_below"),
        (lambda: Rule(x=0.0, y=0.0, open_above=1.0, close_below=2.0), "levels are"),
        (lambda: Weir(at=A, to=B, crest=np.nan, width=1.0), "crest is nan"),
        (lambda: Weir(at=A, to=B, crest=1.0, width=0.0), "width is 0.0"),
        (lambda: Weir(at=A, to=B, crest=1.0, width=1.0, tail=2.0), "leave one out"),
        (lambda: Weir(at=(np.nan, 0.0), crest=1.0, width=1.0), "is not finite"),
        (lambda: Gate(at=A, to=B, sill=1.0, width=1.0, opening=-0.1), "opening is -0.1 m at 0.0 s"),
        (lambda: Culvert(at=A, to=B, invert=0.0, to_invert=0.0, height=-1.0), "height is -1.0"),
        (lambda: Culvert(at=A, invert=0.0, to_invert=0.0, height=1.0), "length is missing"),
        (lambda: Culvert(at=A, to=A, invert=0.0, to_invert=0.0, height=1.0), "the same point"),
        (lambda: Culvert(at=A, to=B, invert=0.0, to_invert=0.0, height=1.0, barrels=0), "barrels is 0"),
        (lambda: Culvert(at=A, to=B, invert=0.0, to_invert=0.0, height=1.0, inlet=(1.0, 2.0, 0.0, 1.0)), "each above"),
    ],
)
def test_wrong_structures_are_refused(make, words):
    with pytest.raises(InputError, match=words):
        make()


@pytest.mark.parametrize(
    ("structure", "words"),
    [
        (Weir(at=(35.0, 15.0), to=B, crest=0.0, width=1.0), "lies in building 0"),
        (Weir(at=A, to=(500.0, 15.0), crest=0.0, width=1.0), "outside the grid"),
        (Weir(at=A, to=(16.0, 15.0), crest=0.0, width=1.0), "lie in one cell"),
        (
            Weir(at=A, to=B, crest=0.0, width=1.0, rule=Rule(x=-5.0, y=0.0, open_above=1.0, close_below=0.0)),
            "gauge of weir at",
        ),
    ],
)
def test_structures_off_the_grid_are_refused(structure, words):
    with pytest.raises(InputError, match=words):
        run(structure)
