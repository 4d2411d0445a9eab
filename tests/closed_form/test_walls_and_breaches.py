"""Walls oblique to the grid, breaches by the share of a face, levees of the elevation, bridge decks: weir formulas."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification.channels import breach_run, weir_run
from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import Breach, Bridge, FloodScenario, Inflow, LevelBoundary, simulate_flood
from twin.flood.breach_growth import froehlich_growth, river_levee_growth, von_thun_gillette_growth
from twin.quantities import GRAVITY
from twin.terrain import faces_from_lines, wall_shares

ANGLES = [0.0, 15.0, 30.0, 45.0]
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")


def ground(ny, nx, elevation=0.0, cell_size=10.0, **more):
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=nx, ny=ny)
    z = np.ascontiguousarray(np.broadcast_to(np.asarray(elevation, float), grid.shape))
    return Terrain(
        grid=grid,
        elevation=z,
        roughness=np.full(grid.shape, 0.03, np.float32),
        building=np.full(grid.shape, -1),
        **more,
    )


@pytest.mark.parametrize("angle", ANGLES)
def test_a_levee_at_an_angle_is_overtopped_by_the_weir_formula(angle):
    """Q = 1.705 L H^(3/2), L the length of the line and not that of its stair of faces."""
    assert weir_run(angle, 1) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("angle", ANGLES)
def test_a_breach_at_an_angle_is_as_wide_as_it_is_told(angle):
    assert breach_run(angle, 1, width=20.0, cell=1.0) == pytest.approx(1.0, abs=0.05)


def test_a_breach_narrower_than_a_cell_does_not_depend_on_its_place():
    found = [breach_run(0.0, 1, width=5.0, cell=10.0, shift=shift) for shift in (0.0, 2.5, 5.0, 7.5)]
    np.testing.assert_allclose(found, 1.0, atol=0.05)


@pytest.mark.parametrize("angle", [0.0, 17.0, 30.0, 45.0, 76.0, -33.0])
def test_shares_of_faces_add_up_to_the_length_of_the_line(angle):
    grid = Grid(x0=-7.0, y0=3.0, cell_size=2.0, nx=60, ny=60)
    turn = np.radians(angle)
    middle, reach = np.array([53.0, 63.0]), 46.0 * np.array([np.cos(turn), np.sin(turn)])
    many = np.linspace(-1.0, 1.0, 47)[:, None] * reach + middle  # a survey, its points nearer than the cells
    for points in (np.array([middle - reach, middle + reach]), many):
        line = np.column_stack([points, np.full(len(points), 5.0)])
        wall_x, wall_y = faces_from_lines(grid, [line])
        share_x, share_y = wall_shares(grid, [line], wall_x=wall_x, wall_y=wall_y)
        assert np.isfinite(share_x).sum() == np.isfinite(wall_x).sum()
        length = 2.0 * (np.nansum(share_x) + np.nansum(share_y))
        assert length == pytest.approx(92.0, rel=0.03)


@pytest.mark.parametrize("seed", range(4))
def test_no_water_leaks_through_a_line_whatever_its_direction(seed):
    rng = np.random.default_rng(seed)
    ends = np.array([[0.0, rng.uniform(40, 200), 3.0], [240.0, rng.uniform(40, 200), 3.0]])
    bend = np.array([rng.uniform(60, 180), rng.uniform(80, 160), 3.0])
    grid = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=24, ny=24)
    line = np.array([ends[0], bend, ends[1]])
    wall_x, wall_y = faces_from_lines(grid, [line])
    share_x, share_y = wall_shares(grid, [line], wall_x=wall_x, wall_y=wall_y)
    terrain = ground(24, 24, wall_x=wall_x, wall_y=wall_y, wall_share_x=share_x, wall_share_y=share_y)
    depth = np.zeros((24, 24))
    depth[0] = 2.0
    flood = simulate_flood(terrain, FloodScenario(duration=300.0, output_interval=300.0), initial_depth=depth)
    assert float(flood.depth[-1, -1].max()) == 0.0
    assert float(flood.depth[-1, 0].max()) > 0.1


@pytest.mark.parametrize("angle", [0.0, 45.0])
def test_a_drowned_wall_holds_back_little_at_any_angle(angle):
    """1 m2/s in 3 m of water over a wall of half a metre: no more than two velocity heads (a centimetre) are lost."""
    n, size = 30, 5.0
    grid = Grid(x0=0.0, y0=0.0, cell_size=size, nx=n, ny=n)
    turn = np.radians(angle)
    middle, along = np.array([75.0, 75.0]), np.array([np.sin(turn), np.cos(turn)])
    line = np.column_stack([np.array([middle - 150 * along, middle + 150 * along]), [0.5, 0.5]])
    wall_x, wall_y = faces_from_lines(grid, [line])
    share_x, share_y = wall_shares(grid, [line], wall_x=wall_x, wall_y=wall_y)
    found = []
    for walls in ({}, {"wall_x": wall_x, "wall_y": wall_y, "wall_share_x": share_x, "wall_share_y": share_y}):
        terrain = ground(n, n, cell_size=size, **walls)
        plan = FloodScenario(
            duration=600.0, output_interval=300.0, inflows=(Inflow(150.0, ((2.5, 2.5), (2.5, 147.5))),),
            levels=(LevelBoundary(3.0, edge="east"),),
        )  # fmt: skip
        flood = simulate_flood(terrain, plan, initial_depth=3.0)
        found.append(flood.depth.values[-1, :, 2].mean())
    assert abs(found[1] - found[0]) < 0.015


def levee(terrain_of, *, widths, middle=200.0, deep=4.0):
    """Volume behind a levee at x = 200 m after a minute, by width of the gap. [m3]"""
    found = []
    for width in widths:
        terrain, level = terrain_of(deep)
        gap = Breach(line=((200.0, middle - 30), (200.0, middle + 30)), time=0.0, width=width, sill=0.0)
        plan = FloodScenario(duration=60.0, output_interval=60.0, breaches=(gap,))
        flood = simulate_flood(terrain, plan, initial_level=level)
        behind = np.where(terrain.grid.x > 215.0, flood.depth.values[-1] - flood.depth.values[0], 0.0)
        found.append(float(behind.sum()) * 100.0)
    return np.array(found)


def as_wall(deep):
    wall = np.full((40, 41), np.nan, np.float32)
    wall[:, 20] = 5.0
    return ground(40, 40, wall_x=wall), np.where(np.arange(40) < 20, deep, -1.0) * np.ones((40, 1))


def as_ground(deep):
    z = np.where(np.abs(np.arange(40) - 19.5) < 2.0, 5.0, 0.0)  # four cells wide
    return ground(40, 40, z), np.where(np.arange(40) < 20, deep, -1.0) * np.ones((40, 1))


@pytest.mark.parametrize("terrain_of", [as_wall, as_ground])
def test_what_passes_a_breach_is_in_proportion_to_its_width(terrain_of):
    """From 0.93 b H^(3/2), the dam break, to 1.7 b H^(3/2), the weir, with the width as the only difference."""
    widths = np.array([2.5, 5.0, 9.9, 20.0])
    volume = levee(terrain_of, widths=widths)
    rate = volume / (widths * 4.0**1.5 * 60.0)
    assert rate.min() > 0.8
    assert rate.max() < 2.0
    moved = levee(terrain_of, widths=widths, middle=205.0)
    np.testing.assert_allclose(moved, volume, rtol=0.2)  # one cell or two that the water is drawn from


def test_a_levee_of_the_elevation_holds_until_it_breaches_and_outside_the_gap():
    terrain, level = as_ground(4.0)
    gap = Breach(line=((195.0, 150.0), (195.0, 190.0), (195.0, 250.0)), time=50.0, width=15.0, sill=0.0)
    plan = FloodScenario(duration=60.0, output_interval=10.0, breaches=(gap,))
    flood = simulate_flood(terrain, plan, initial_level=level)
    dry = flood.depth.values[:, :, 24:]
    assert dry[:6].max() == 0.0
    assert dry[-1].max() > 0.1
    assert any("levee is only in the elevation" in line for line in flood.attrs["assumptions"].splitlines())


def test_a_narrow_breach_is_reported():
    terrain, level = as_wall(1.0)
    gap = Breach(line=((200.0, 150.0), (200.0, 250.0)), time=0.0, width=5.0, sill=0.5)
    flood = simulate_flood(terrain, FloodScenario(duration=1.0, breaches=(gap,)), initial_level=level)
    assert "5 m wide, less than a cell of 10 m" in flood.attrs["assumptions"]


@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_a_drowned_breach_at_equal_levels_is_still(solver):
    terrain, _ = as_wall(1.0)
    gap = Breach(line=((200.0, 150.0), (200.0, 250.0)), time=0.0, width=33.0, sill=0.0)
    plan = FloodScenario(duration=60.0, breaches=(gap,))
    flood = simulate_flood(terrain, plan, initial_level=1.0, solver=solver, dtype="float64")
    assert np.abs(flood.velocity_x.values).max() < 1e-12


def test_growth_by_a_table_is_linear_between_its_rows():
    gap = Breach(line=((0.0, 0.0), (9.0, 0.0)), time=100.0, growth=((0.0, 10.0, 3.0), (60.0, 20.0, 2.0)))
    widths, sills = gap.widths(), gap.sills()
    assert [widths.at(t) for t in (99.0, 130.0, 160.0, 999.0)] == [0.0, 15.0, 20.0, 20.0]
    assert [sills.at(t) for t in (130.0, 999.0)] == [2.5, 2.0]


def test_published_formulas_of_growth():
    """Values worked out by hand from the printed formulas."""
    (_, (seconds, width, _)) = froehlich_growth(volume=1e6, height=10.0, crest=20.0, sill=10.0, overtopping=False)
    assert width == pytest.approx(0.27 * 10**1.92 * 10**0.04, rel=1e-9)
    assert seconds == pytest.approx(63.2 * 1000.0 / (np.sqrt(GRAVITY) * 10.0), rel=1e-9)
    assert von_thun_gillette_growth(volume=2e6, head=10.0, crest=1.0, sill=0.0, erodible=False)[-1][
        :2
    ] == pytest.approx((0.45 * 3600.0, 25.0 + 18.3))
    rows = river_levee_growth(river_width=1000.0, sill=0.0, confluence=True)
    assert rows[-1][1] == pytest.approx(2.0 * 3.0**3.8 + 77.0)
    assert rows[0][1] == rows[-1][1] / 2


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"line": ((200.0, 0.0),)}, "two or more points"),
        ({"line": ((200.0, 0.0), (200.0, 0.0), (200.0, 9.0))}, "unlike the one before"),
        ({"growth": ((0.0, 5.0, 1.0),)}, "leave width and sill out"),
        ({"width": np.nan}, "width"),
        ({"width": np.nan, "sill": np.nan, "growth": ((9.0, 5.0, 1.0), (3.0, 5.0, 1.0))}, "sort them by time"),
        ({"width": np.nan, "sill": np.nan, "growth": ((0.0, -5.0, 1.0),)}, "growth row 0"),
    ],
)
def test_wrong_breaches_are_refused(changed, words):
    right = {"line": ((200.0, 150.0), (200.0, 250.0)), "time": 0.0, "width": 5.0, "sill": 0.5}
    with pytest.raises(InputError, match=words):
        Breach(**(right | changed))


@pytest.mark.parametrize(
    ("line", "sill", "words"),
    [
        (((100.0, 150.0), (100.0, 250.0)), 0.5, "is no embankment: its top, 0.00 m"),
        (((195.0, 150.0), (195.0, 250.0)), -1.0, "stays above the sill"),
        (((390.0, 390.0), (390.0, 500.0)), -1.0, "leaves the grid"),
        (((20.0, 150.0), (20.0, 250.0)), -1.0, "stays above the sill"),
    ],
)
def test_a_breach_where_there_is_no_embankment_is_refused(line, sill, words):
    terrain, level = as_ground(1.0)
    gap = Breach(line=line, time=0.0, width=20.0, sill=sill)
    with pytest.raises(InputError, match=words):
        simulate_flood(terrain, FloodScenario(duration=1.0, breaches=(gap,)), initial_level=level)


# Bridge decks.


def bridge_run(up, down, *, low=1.0, high=1.5, solver="shallow_water"):
    """A deck between two basins held at levels."""
    terrain = ground(3, 24, cell_size=2.0)
    line = ((24.0, -1.0), (24.0, 7.0))
    x = terrain.grid.x
    cells = [(float(a), float(b)) for a in x for b in terrain.grid.y if abs(a - 24.0) > 3.0]
    levels = tuple(LevelBoundary(up if a < 24.0 else down, cells=((a, b),)) for a, b in cells)
    plan = FloodScenario(
        duration=60.0, output_interval=20.0, levels=levels, bridges=(Bridge(line=line, low=low, high=high),)
    )
    start = np.where(x < 24.0, up, down) * np.ones((3, 1))
    return simulate_flood(terrain, plan, initial_depth=start, solver=solver, dtype="float64")


def test_no_deck_no_difference():
    """Water that does not reach the lower chord flows as without a bridge."""
    free = bridge_run(0.8, 0.5, low=5.0, high=6.0)
    wide = bridge_run(0.8, 0.5, low=50.0, high=60.0)
    np.testing.assert_array_equal(free.depth.values, wide.depth.values)


def test_a_deck_at_equal_levels_is_still():
    flood = bridge_run(2.0, 2.0)
    assert np.abs(flood.velocity_x.values).max() < 1e-12


def test_pressure_flow_follows_its_formulas():
    """The share of the flux is that of HEC-RAS's pressure flow and weir, written out by hand."""
    from twin.kernels.shallow_water.crests import Crest, FaceCell, deck_share

    def limit(up, down, low=1.0, high=1.5):
        crest = Crest(-1e9, 1.0, 0.0, 0.0, low, high)
        return 1e3 * deck_share(1e3, FaceCell(up, 0.0, 0.0, 0.0), FaceCell(down, 0.0, 0.0, 0.0), crest)

    root = np.sqrt(2 * GRAVITY)
    assert limit(1.4, 0.2) == pytest.approx(0.5 * root * np.sqrt(0.9))
    assert limit(1.4, 1.2) == pytest.approx(0.8 * root * np.sqrt(0.2))
    assert limit(2.0, 1.2) == pytest.approx(min(0.8 * np.sqrt(0.8), 0.5 * np.sqrt(1.5)) * root + 1.705 * 0.5**1.5)
    assert limit(2.0, 2.0) == 0.0
    assert limit(0.9, 0.2) == 1e3


def test_a_deck_raises_the_water_before_it():
    """A channel of 2 m2/s under a deck 0.6 m above the bed: the head that pressure flow asks for stands before it."""
    terrain = ground(3, 60, cell_size=2.0)
    plan = FloodScenario(
        duration=900.0, output_interval=450.0, edges={"east": "outfall"},
        inflows=(Inflow(2.0 * 6.0, ((1.0, 1.0), (1.0, 5.0))),),
        bridges=(Bridge(line=((60.0, -1.0), (60.0, 7.0)), low=0.6, high=9.0),),
    )  # fmt: skip
    flood = simulate_flood(terrain, plan)
    before, after = (float(flood.level.values[-1, 1, i]) for i in (28, 34))
    sluice = 0.3 + (2.0 / (0.5 * 0.6)) ** 2 / (2 * GRAVITY)
    full = after + (2.0 / (0.8 * 0.6)) ** 2 / (2 * GRAVITY)
    assert before == pytest.approx(max(sluice, full) if after > 0.6 else sluice, rel=0.1)
    assert -np.diff(flood.volume_east.values)[-1] / 450.0 == pytest.approx(12.0, rel=0.02)
