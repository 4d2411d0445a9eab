"""Random small worlds with every kind of edge, source and structure at once: the budget closes, and edges only take."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import (
    Breach,
    Bridge,
    Culvert,
    Drain,
    EdgeCondition,
    FloodScenario,
    Gate,
    Inflow,
    LevelBoundary,
    Pump,
    Rule,
    TimeSeries,
    Weir,
    simulate_flood,
)

SIDES = ("west", "east", "south", "north")
METHODS = [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]
CELL, NY, NX = 5.0, 14, 16
pytestmark = [
    pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning"),
]


def world(rng):
    """Rough ground with a wall, a building or two and, sometimes, an embankment of the ground itself."""
    grid = Grid(x0=-3.0, y0=50.0, cell_size=CELL, nx=NX, ny=NY)
    x, y = np.meshgrid(np.arange(NX), np.arange(NY))
    z = 0.4 * rng.random((NY, NX)) + rng.normal(0, 0.03) * x + rng.normal(0, 0.03) * y
    building = np.full((NY, NX), -1, np.int32)
    building[9:11, 3:5] = 0
    if rng.random() < 0.5:
        building[12:, 8] = 1  # at the edge
    wall = np.full((NY, NX + 1), np.nan, np.float32)
    share = np.full((NY, NX + 1), np.nan, np.float32)
    wall[:, 10] = 1.5
    share[:, 10] = rng.choice([1.0, 0.7])
    return Terrain(
        grid=grid, elevation=z, roughness=np.full((NY, NX), 0.03, np.float32), building=building, wall_x=wall,
        wall_share_x=share,
    )  # fmt: skip


def point(terrain, rng):
    """An open cell's centre."""
    j, i = rng.permutation(np.argwhere(~terrain.blocked))[0]
    return float(terrain.grid.x[i]), float(terrain.grid.y[j])


def conditions(terrain, rng):
    """Every side in two parts of any kind but a level."""
    found = []
    for side in SIDES:
        start, cells = (50.0, NY) if side in ("west", "east") else (-3.0, NX)
        cut = start + CELL * int(rng.integers(2, cells - 2))
        for span in ((start, cut), (cut, start + CELL * cells)):
            kind = str(rng.choice(["closed", "open", "outfall", "normal_slope", "rating"]))
            more = {
                "normal_slope": {"slope": float(10 ** rng.uniform(-4, -1))},
                "rating": {"rating": ((0.0, 0.0), (1.0, 5.0), (3.0, 60.0)), "per_metre": bool(rng.random() < 0.5)},
            }.get(kind, {})
            found.append(EdgeCondition(side=side, kind=kind, span=span, **more))
    return tuple(found)


def scenario(terrain, rng, levels):
    spots = [point(terrain, rng) for _ in range(12)]
    ends = [(a, b) for a, b in zip(spots[::2], spots[1::2]) if a != b]
    rule = Rule(x=spots[0][0], y=spots[0][1], open_above=0.6, close_below=0.4)
    kinds = (
        lambda a, b: Culvert(at=a, to=b, invert=0.1, to_invert=0.0, height=0.5),
        lambda a, b: Weir(at=a, to=b, crest=0.3, width=3.0, flap=True),
        lambda a, b: Gate(at=a, to=b, sill=0.0, width=2.0, opening=TimeSeries([0.0, 30.0], [0.0, 0.5]), rule=rule),
        lambda a, b: Weir(at=a, crest=0.2, width=1.0, tail=TimeSeries([0.0, 30.0], [-1.0, 1.0])),
    )
    return FloodScenario(
        duration=40.0, output_interval=4.0, rain=2e-4 if rng.random() < 0.5 else None,
        inflows=(Inflow(TimeSeries([0.0, 10.0, 30.0], [0.0, 8.0, 0.0]), (spots[0], spots[1])),),
        drains=(Drain(x=spots[2][0], y=spots[2][1], capacity=0.2, volume=3.0),),
        pumps=(Pump(x=spots[3][0], y=spots[3][1], capacity=0.5, rule=rule),),
        structures=tuple(make(a, b) for make, (a, b) in zip(kinds, ends)),
        breaches=(
            Breach(
                line=((47.0, 60.0), (47.0, 110.0)), time=8.0, width=7.0, sill=0.3, width_time=9.0, sill_time=9.0
            ),
        ),
        bridges=(Bridge(line=((12.0, 52.0), (12.0, 85.0)), low=0.5, high=0.9),),
        edge_conditions=conditions(terrain, rng), levels=levels,
    )  # fmt: skip


def moved(flood):
    """Water that came and went. [m3]"""
    names = [n for n in flood if n.startswith("volume_") and n[7:] not in ("water", "error", "roofs")]
    return sum(abs(float(flood[name][-1])) for name in names) + float(flood.volume_water[0])


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("seed", range(8))
def test_the_budget_closes_and_edges_without_a_level_only_take(seed, solver, order):
    rng = np.random.default_rng(seed)
    terrain = world(rng)
    tide = LevelBoundary(TimeSeries([0.0, 20.0, 40.0], [0.2, 1.2, 0.2]), edge="west", span=(60.0, 90.0))
    plan = scenario(terrain, rng, (tide,) if seed % 2 else ())
    depth = np.where(terrain.elevation < 0.3, rng.uniform(0.0, 1.5), 0.0)
    flood = simulate_flood(terrain, plan, solver=solver, order=order, initial_depth=depth)
    assert np.nanmin(flood.depth.values) >= 0.0
    assert np.isfinite(flood.depth.values[:, ~terrain.blocked]).all()
    assert abs(float(flood.volume_error[-1])) <= 1e-6 * moved(flood)
    # Second order evolves the ghost cells' slopes: to rounding only.
    least = 1e-6 * moved(flood) if order == 2 else 0.0
    for side in SIDES[1:] if seed % 2 else SIDES:
        assert np.diff(flood[f"volume_{side}"].values).max() <= least, side


@pytest.mark.parametrize(("solver", "order"), METHODS)
def test_the_same_in_the_mirror(solver, order):
    """East and west exchanged: every kind of edge, a breach and a bridge give the mirrored flood, to the bit.

    Second order counts beds from the left of a face, so that crests are mirrored to rounding.
    """
    rng = np.random.default_rng(5)
    terrain = world(rng)
    middle = 2 * terrain.grid.x0 + NX * CELL
    plan = scenario(terrain, rng, ())
    both = []
    for mirrored in (False, True):
        turn = (lambda a: np.ascontiguousarray(a[:, ::-1])) if mirrored else (lambda a: a)
        flip = (lambda p: (middle - p[0], p[1])) if mirrored else (lambda p: p)
        side = {"west": "east", "east": "west"} if mirrored else {}
        span = (lambda s: (middle - s[1], middle - s[0])) if mirrored else (lambda s: s)
        place = Terrain(
            grid=terrain.grid, elevation=turn(terrain.elevation), roughness=terrain.roughness,
            building=turn(terrain.building), wall_x=turn(terrain.wall_x), wall_share_x=turn(terrain.wall_share_x),
        )  # fmt: skip
        edges = tuple(
            EdgeCondition(
                side=side.get(c.side, c.side), kind=c.kind, slope=c.slope, rating=c.rating, per_metre=c.per_metre,
                span=c.span if c.side in ("west", "east") else span(c.span),
            )
            for c in plan.edge_conditions
        )  # fmt: skip
        gap, deck = plan.breaches[0], plan.bridges[0]
        scene = FloodScenario(
            duration=20.0, output_interval=10.0, edge_conditions=edges,
            inflows=(Inflow(6.0, (flip(plan.inflows[0].line[0]),)),),
            breaches=(Breach(line=tuple(map(flip, gap.line)), time=5.0, width=7.0, sill=0.3),),
            bridges=(Bridge(line=tuple(map(flip, deck.line)), low=0.5, high=0.9),),
        )  # fmt: skip
        depth = turn(np.where(terrain.elevation < 0.3, 1.0, 0.0))
        both.append(simulate_flood(place, scene, solver=solver, order=order, initial_depth=depth).depth.values)
    if order == 2:
        np.testing.assert_allclose(both[1][:, :, ::-1], both[0], atol=1e-4)
    else:
        np.testing.assert_array_equal(both[1][:, :, ::-1], both[0])
