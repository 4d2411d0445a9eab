"""Edges by side and part: normal depth, rating curves and levels as their formulas say; an open edge only takes."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import EdgeCondition, FloodScenario, Inflow, LevelBoundary, simulate_flood

SOLVERS = ["shallow_water", "local_inertial"]
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")

N, Q, CELL = 0.03, 1.0, 5.0


def ground(ny, nx, elevation=0.0, cell_size=CELL, **more):
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=nx, ny=ny)
    z = np.ascontiguousarray(np.broadcast_to(np.asarray(elevation, float), grid.shape))
    return Terrain(
        grid=grid, elevation=z, roughness=np.full(grid.shape, N, np.float32), building=np.full(grid.shape, -1), **more
    )


def channel(nx=40, slope=0.002):
    x = (np.arange(nx) + 0.5) * CELL
    return ground(3, nx, (nx * CELL - x) * slope)


def river(ny=3):
    return Inflow(Q * ny * CELL, ((CELL / 2, CELL / 2), (CELL / 2, ny * CELL - CELL / 2)))


def run(terrain, duration, solver="shallow_water", initial_depth=None, **scenario):
    plan = FloodScenario(duration=duration, output_interval=duration / 4, **scenario)
    return simulate_flood(terrain, plan, solver=solver, initial_depth=initial_depth)


def normal_depth(slope):
    return (N * Q / slope**0.5) ** 0.6


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(
    ("edges", "conditions"),
    [("open", ()), ("closed", (EdgeCondition(side="east", kind="normal_slope", slope=0.002),))],
)
def test_a_uniform_channel_leaves_at_its_normal_depth(solver, edges, conditions):
    """Manning (Chow 1959, ch. 6), over an open edge and over one with the channel's own slope."""
    flood = run(channel(), 2400.0, solver, inflows=(river(),), edges={"east": edges}, edge_conditions=conditions)
    np.testing.assert_allclose(flood.depth.values[-1, 1, 10:], normal_depth(0.002), rtol=0.02)
    out = -np.diff(flood.volume_east.values)[-1] / 600.0
    assert out == pytest.approx(3 * CELL * Q, rel=0.01)


@pytest.mark.parametrize("solver", SOLVERS)
def test_a_milder_slope_beyond_the_edge_raises_the_water_before_it(solver):
    """Backwater: at the edge stands the normal depth of the slope beyond it."""
    flood = run(
        channel(20), 2400.0, solver, inflows=(river(),),
        edge_conditions=(EdgeCondition(side="east", kind="normal_slope", slope=0.0005),),
    )  # fmt: skip
    assert flood.depth.values[-1, 1, -1] == pytest.approx(normal_depth(0.0005), rel=0.03)


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize("per_metre", [False, True])
def test_a_rating_curve_brings_the_edge_to_the_level_of_the_inflow(solver, per_metre):
    """Q = 10 (level - 100) in all, or 10 / 15 of it per metre of the 15 m; the datum is far from zero."""
    width = 3 * CELL
    most = 20.0 / width if per_metre else 20.0
    edge = EdgeCondition(side="east", kind="rating", rating=((100.0, 0.0), (102.0, most)), per_metre=per_metre)
    flood = run(ground(3, 8, 100.0), 3600.0, solver, inflows=(river(),), edge_conditions=(edge,))
    assert flood.level.values[-1, 1, -1] == pytest.approx(101.5, abs=0.03)
    assert -np.diff(flood.volume_east.values)[-1] / 900.0 == pytest.approx(15.0, rel=0.02)


def test_a_part_of_a_side_is_open_and_the_rest_closed():
    """Water leaves over the southern half only: what stands behind the closed half has no current through the edge."""
    depth = np.full((8, 8), 0.5)
    part = EdgeCondition(side="east", kind="outfall", span=(0.0, 20.0))
    flood = run(ground(8, 8), 20.0, initial_depth=depth, edge_conditions=(part,))
    assert float(flood.volume_east[-1]) < 0
    east = flood.velocity_x.values[1, :, -1]
    assert east[:4].min() > 0.3
    assert np.abs(east[5:]).max() < 0.5 * east[:4].min()
    whole = run(ground(8, 8), 20.0, initial_depth=depth, edges={"east": "outfall"})
    assert float(flood.volume_east[1]) == pytest.approx(0.5 * float(whole.volume_east[1]), rel=0.15)


def test_the_last_condition_counts_and_a_level_before_all():
    tide = LevelBoundary(0.4, edge="west", span=(0.0, 20.0))
    conditions = (
        EdgeCondition(side="west", kind="outfall"),
        EdgeCondition(side="west", kind="closed", span=(20.0, 40.0)),
    )
    flood = run(ground(8, 8), 600.0, levels=(tide,), edge_conditions=conditions, initial_depth=0.0)
    assert float(flood.volume_west[-1]) == pytest.approx(0.4 * 1600.0, rel=0.05)


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize("slope", [0.0, 0.01])
def test_an_open_edge_beside_an_inflow_gives_no_water(solver, slope):
    """A river let in one cell away from an open edge: nothing comes over the edge, exactly."""
    x = (np.arange(20) + 0.5) * CELL
    flood = run(
        ground(8, 20, slope * (x[-1] - x)), 120.0, solver, edges={"west": "open"},
        inflows=(Inflow(20.0, ((7.5, 10.0), (7.5, 30.0))),),
    )  # fmt: skip
    west = flood.volume_west.values
    assert (np.diff(west) <= 0).all()
    assert west[-1] <= 0


def test_water_at_a_wall_is_not_held_by_the_averaging_of_local_inertial_flow():
    """A street with a blind end and a turn: the surface falls along it as Manning's formula says, and little more."""
    building = np.full((12, 30), -1, np.int32)
    building[4:, :26] = 0  # a street along the south, which turns north in its last four columns
    terrain = ground(12, 30, 0.0)
    terrain = Terrain(
        grid=terrain.grid, elevation=terrain.elevation, roughness=terrain.roughness, building=building
    )  # fmt: skip
    depth = np.where(building < 0, 1.0, 0.0)
    rating = EdgeCondition(side="north", kind="rating", rating=((0.9, 0.0), (1.1, 20.0)))
    flow = Inflow(10.0, ((2.5, 2.5), (2.5, 17.5)))
    flood = run(terrain, 1800.0, "local_inertial", initial_depth=depth, inflows=(flow,), edge_conditions=(rating,))
    level = flood.level.values[-1]
    # 25 + 11 cells of 5 m at 10 m3/s over 20 m: S = (n q / h^(5/3))^2; the turn adds a velocity head (1.3 cm) or so
    friction = (25 + 11) * CELL * (N * 0.5) ** 2
    assert friction * 0.8 < float(level[1, 2] - level[-1, 28]) < friction + 0.02


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: EdgeCondition(side="up", kind="open"), "side is 'up'"),
        (lambda: EdgeCondition(side="west", kind="shut"), "kind is 'shut'"),
        (lambda: EdgeCondition(side="west", kind="normal_slope"), "a normal slope needs one"),
        (lambda: EdgeCondition(side="west", kind="open", slope=0.1), "slope is 0.1 for kind 'open'"),
        (lambda: EdgeCondition(side="west", kind="normal_slope", slope=2.0), "above 0 and up to 1"),
        (lambda: EdgeCondition(side="west", kind="rating"), "0 rows of a rating curve"),
        (lambda: EdgeCondition(side="west", kind="rating", rating=((1.0, -1.0),)), "row 0"),
        (lambda: EdgeCondition(side="west", kind="rating", rating=((1.0, 0.0), (1.0, 2.0))), "sort the rows by level"),
        (lambda: EdgeCondition(side="west", kind="rating", rating=((1.0, np.nan),)), "row 0"),
        (lambda: EdgeCondition(side="west", kind="open", span=(3.0, 3.0)), "the smaller first"),
    ],
)
def test_wrong_edges_are_refused(make, words):
    with pytest.raises(InputError, match=words):
        make()


def test_a_span_off_the_grid_is_refused_with_the_range_of_the_side():
    with pytest.raises(InputError, match=r"covers no cell of the east edge, which runs from 2\.5 to 12\.5"):
        run(channel(), 10.0, edge_conditions=(EdgeCondition(side="east", kind="open", span=(90.0, 99.0)),))
