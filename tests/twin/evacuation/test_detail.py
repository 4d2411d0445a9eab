"""Detail model against the walking tests of RiMEA, IMO, ISO and NIST, and against measured flows.

Numbers: RiMEA guideline 4.1.1, IMO MSC.1/Circ.1533 annex 3, NIST TN 1822, ISO 20414; bottleneck flows of
Seyfried et al. (2009), Transportation Science 43(3) 395-406.
"""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import xarray as xr

from twin.errors import InputError
from twin.evacuation.detail import CrowdParameters, WalkableSpace, simulate_crowd, space_from_polygons

box = shapely.box


def corridor(length: float, width: float, cell: float = 0.1) -> WalkableSpace:
    return space_from_polygons(box(0, 0, length + 2, width), {"end": box(length, 0, length + 2, width)}, cell_size=cell)


def scattered(x0: float, y0: float, x1: float, y1: float, n: int, seed: int = 0) -> np.ndarray:
    """n points of a jittered lattice in a box: random, but nobody on top of another."""
    rng = np.random.default_rng(seed)
    columns = int(np.ceil(np.sqrt(n * (x1 - x0) / (y1 - y0))))
    rows = int(np.ceil(n / columns))
    gx, gy = np.meshgrid((np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows)
    xy = np.column_stack([x0 + gx.ravel() * (x1 - x0), y0 + gy.ravel() * (y1 - y0)])
    return xy[rng.permutation(len(xy))[:n]] + rng.uniform(-0.05, 0.05, (n, 2))


def times(result: xr.Dataset) -> np.ndarray:
    return np.sort(result["arrival_time"].values)


@pytest.mark.parametrize(("name", "speed"), [("RiMEA 1", 1.33), ("IMO 1", 1.0), ("ISO 2", 1.0)])
def test_corridor_of_40_m_takes_length_over_speed(name: str, speed: float) -> None:
    t = times(simulate_crowd(corridor(40, 2), np.array([[0.05, 1.0]]), speed=speed))[0]
    assert t == pytest.approx(39.95 / speed, abs=2 * 0.05 + 0.1 / speed), name


@pytest.mark.parametrize(("factor", "expected"), [(0.5, 20.0), (0.65, 10 / 0.65)])
def test_rimea_2_and_3_stairs_slow_by_their_factor(factor: float, expected: float) -> None:
    space = space_from_polygons(
        box(0, 0, 14, 2), {"top": box(10, 0, 14, 2)}, slow=[(box(0, 0, 14, 2), factor)], cell_size=0.1
    )
    t = times(simulate_crowd(space, np.array([[0.05, 1.0]]), speed=1.0))[0]
    assert t == pytest.approx(expected, rel=0.05)


def test_rimea_5_nobody_starts_before_their_time() -> None:
    depart = np.arange(10, 110, 10.0)
    xy = scattered(0.5, 0.5, 7, 4.5, 10)
    area = shapely.union(box(0, 0, 8, 5), box(8, 2, 10, 3))
    result = simulate_crowd(
        space_from_polygons(area, {"exit": box(9, 2, 10, 3)}), xy, depart=depart, record_every=0.05, duration=150
    )
    moved = np.hypot(result["x"] - result["x"][0], result["y"] - result["y"][0]).values > 1e-6
    first = result["time"].values[moved.argmax(axis=0)]
    np.testing.assert_allclose(first, depart + 0.05, atol=0.11)


def test_rimea_6_nobody_leaves_the_corner() -> None:
    area = shapely.union(box(0, 0, 12, 2), box(10, 0, 12, 12))
    space = space_from_polygons(area, {"end": box(10, 11, 12, 12)})
    result = simulate_crowd(space, scattered(0.3, 0.3, 6, 1.7, 20), record_every=0.1, duration=120)
    x, y = result["x"].values, result["y"].values
    seen = np.isfinite(x)
    assert shapely.contains_xy(area.buffer(0.05), x[seen], y[seen]).all()
    assert np.isfinite(times(result)).all()
    assert times(result)[-1] < 60


def test_imo_9_half_the_doors_take_about_twice_as_long() -> None:
    room = box(0, 0, 30, 20)
    south = [box(x - 0.5, -1.5, x + 0.5, 0) for x in (7.5, 22.5)]
    north = [box(x - 0.5, 20, x + 0.5, 21.5) for x in (7.5, 22.5)]

    def clearance(open_doors: list[shapely.Polygon]) -> float:
        area = shapely.union_all([room, *open_doors])
        outside = shapely.difference(shapely.union_all(open_doors), box(0, -1, 30, 21))
        space = space_from_polygons(area, {"out": outside})
        return float(times(simulate_crowd(space, scattered(1, 1, 29, 19, 1000), duration=900))[-1])

    four, two = clearance(south + north), clearance(south)
    assert 1.6 <= two / four <= 2.4


def bottleneck_flow(width: float, seed: int) -> float:
    door, out = box(10, 4 - width / 2, 10.5, 4 + width / 2), box(10.5, 0, 14.5, 8)
    area = shapely.union_all([box(0, 0, 10, 8), door, out])
    space = space_from_polygons(area, {"out": box(12.5, 0, 14.5, 8)}, cell_size=0.05)
    speed = np.random.default_rng(seed).normal(1.34, 0.2, 180).clip(0.5)
    t = times(simulate_crowd(space, scattered(0.4, 0.4, 9.2, 7.6, 180, seed), speed=speed, duration=400))
    assert np.isfinite(t).all(), "clogged"
    return float((144 - 36) / (t[144] - t[36]))


@pytest.mark.parametrize(("width", "measured"), [(0.8, 1.288), (1.0, 1.900), (1.2, 2.364)])
def test_bottleneck_flow_is_within_ten_percent_of_seyfried(width: float, measured: float) -> None:
    flow = np.mean([bottleneck_flow(width, seed) for seed in range(3)])
    assert flow == pytest.approx(measured, rel=0.10)


def test_rimea_12d_wider_doors_let_more_through() -> None:
    flows = [bottleneck_flow(width, 1) for width in (0.8, 1.0, 1.2)]
    assert flows[0] < flows[1] < flows[2]


def narrow_door(width: float) -> WalkableSpace:
    """Two rooms with a door 0.5 m deep between them."""
    area = shapely.union_all([
        box(0, 0, 10, 8), box(10, 4 - width / 2, 10.5, 4 + width / 2), box(10.5, 0, 14.5, 8)
    ])  # fmt: skip
    return space_from_polygons(area, {"out": box(12.5, 0, 14.5, 8)}, cell_size=0.05)


@pytest.mark.parametrize("width", [0.6, 0.7])
@pytest.mark.parametrize("offset", [1.0, 0.5, 0.05])
def test_two_who_reach_a_narrow_door_together_pass_one_after_the_other(width: float, offset: float) -> None:
    """Bodies are 0.36 m wide: one at a time fits. Mirrored starts, exactly and but for a millimetre."""
    for shift in (0.0, 0.001):
        xy = np.array([[7.0, 4.0 - offset - 0.2], [7.0, 4.0 + offset + 0.2 + shift]])
        t = simulate_crowd(narrow_door(width), xy, duration=60)["arrival_time"].values
        assert np.isfinite(t).all()
        assert t.max() < 12.0  # 5.5 m at 1.34 m/s and a little waiting
        swapped = simulate_crowd(narrow_door(width), xy[::-1].copy(), duration=60)["arrival_time"].values
        np.testing.assert_allclose(swapped[::-1], t, atol=0.11)  # who they are does not matter, where they are does


@pytest.mark.parametrize(("width", "seed"), [(0.6, 1), (0.6, 2), (0.7, 3)])
def test_nobody_is_left_at_a_narrow_door(width: float, seed: int) -> None:
    """120 people; Kretz et al. (2006) measured 1.12 and 1.22 people per second at 0.6 and 0.7 m."""
    rng = np.random.default_rng(seed)
    xy = np.array(np.meshgrid(np.arange(1, 9.3, 0.7), np.arange(0.7, 7.5, 0.7))).reshape(2, -1).T
    xy = xy + rng.uniform(-0.1, 0.1, xy.shape)
    speed = rng.normal(1.34, 0.26, len(xy)).clip(0.5, 2)
    t = times(simulate_crowd(narrow_door(width), xy, speed=speed, duration=300))
    assert np.isfinite(t).all()


@pytest.mark.parametrize("against", [0, 10, 50])
def test_imo_8_counter_flow_slows_but_does_not_lock(against: int) -> None:
    area = shapely.union_all([box(0, 0, 10, 10), box(10, 4, 20, 6), box(20, 0, 30, 10)])
    space = space_from_polygons(area, {"east": box(28, 0, 30, 10), "west": box(0, 0, 2, 10)}, cell_size=0.1)
    xy = np.vstack([scattered(3, 0.5, 9.5, 9.5, 100), scattered(20.5, 0.5, 27, 9.5, max(against, 1))[:against]])
    target = np.r_[np.zeros(100, int), np.ones(against, int)]
    t = times(simulate_crowd(space, xy, target=target, duration=600))
    assert np.isfinite(t).all()


def fundamental_point(density: float) -> float:
    """Mean speed over one second of a crowd of even density in a straight corridor 2 m wide."""
    space = space_from_polygons(box(0, 0, 60, 2), {"end": box(59, 0, 60, 2)})
    lattice = scattered(0.2, 0.2, 20, 1.8, int(density * 20 * 1.8))
    result = simulate_crowd(space, lattice, duration=1.0, record_every=0.5)
    x = result["x"].values
    behind = x[0] < 12  # those ahead walk into the open and count for nothing
    return float(np.nanmean((x[-1] - x[0])[behind]) / (result["time"][-1] - result["time"][0]))


def test_rimea_4_speed_falls_with_density_inside_the_measured_envelope() -> None:
    # Envelope: closed corridor (low) and open corridor (high) of the Jülich experiments, widened by 0.15 m/s.
    low = {1.0: 0.80, 2.0: 0.49, 3.0: 0.28}
    high = {1.0: 1.34, 2.0: 0.95, 3.0: 0.45}
    speeds = {density: fundamental_point(density) for density in low}
    assert speeds[1.0] > speeds[2.0] > speeds[3.0]
    for density, speed in speeds.items():
        assert low[density] - 0.15 <= speed <= high[density] + 0.15, (density, speed)


def test_the_number_of_threads_and_the_order_of_people_do_not_matter() -> None:
    space = space_from_polygons(box(0, 0, 60, 30), {"end": box(58, 0, 60, 30)}, cell_size=0.2)
    many = scattered(10, 1, 57, 29, 1500)  # fewer are moved by one thread alone
    runs = [simulate_crowd(space, many, threads=n, duration=15, record_every=5.0) for n in (1, 2)]
    for name in ("arrival_time", "x", "y"):
        np.testing.assert_array_equal(runs[0][name].values, runs[1][name].values)
    space = space_from_polygons(box(0, 0, 20, 10), {"end": box(18, 0, 20, 10)})
    xy = scattered(1, 1, 12, 9, 200)
    one = simulate_crowd(space, xy, duration=40)["arrival_time"].values
    order = np.random.default_rng(1).permutation(200)
    shuffled = simulate_crowd(space, xy[order], duration=40)["arrival_time"].values
    # Sums over neighbours run in another order: equal to rounding, not to the bit.
    np.testing.assert_allclose(shuffled, one[order], atol=0.5)


def test_walking_distance_goes_round_walls() -> None:
    space = space_from_polygons(
        box(0, 0, 10, 10), {"end": box(0, 9.9, 0.2, 10)}, obstacles=[box(0, 5, 8, 5.2)], cell_size=0.1
    )
    j, i = 10, 11  # about (1.05, 0.95): straight to the slot corner at (8, 5), then back to (0.1, 10)
    expected = np.hypot(8 - 1.0, 5 - 0.9) + 0.2 + np.hypot(8 - 0.1, 9.95 - 5.2)
    assert space.distance[0, j, i] == pytest.approx(expected, rel=0.03)


def test_bad_input_says_who_and_why() -> None:
    space = space_from_polygons(box(0, 0, 10, 10), {"end": box(9, 9, 10, 10)}, obstacles=[box(2, 2, 4, 4)])
    with pytest.raises(InputError, match="person 1 at"):
        simulate_crowd(space, np.array([[1.0, 1.0], [3.0, 3.0]]))
    with pytest.raises(InputError, match="free speed of person 0"):
        simulate_crowd(space, np.array([[1.0, 1.0]]), speed=-1.0)
    with pytest.raises(InputError, match="covers no walkable cell"):
        space_from_polygons(box(0, 0, 1, 1), {"away": box(5, 5, 6, 6)})
    with pytest.raises(InputError, match="time_gap"):
        CrowdParameters(time_gap=0.0)


def reference_step(xy: np.ndarray, speed: float, w: CrowdParameters) -> np.ndarray:
    """Where people who stand still in the open are after one step towards the east: formula by formula, float64."""
    out = xy.copy()
    for a, here in enumerate(xy):
        way = np.array([1.0, 0.0])
        others = np.delete(xy, a, axis=0) - here
        distance = np.linalg.norm(others, axis=1)
        near = distance < w.cutoff
        push = w.repulsion * np.exp((2 * w.radius - distance) / w.repulsion_range)
        way -= (push[near, None] * others[near] / distance[near, None]).sum(axis=0)
        way /= np.linalg.norm(way)
        body = 2 * w.radius * w.squeeze  # who stands still turns the shoulders
        beside = np.abs(others @ np.array([-way[1], way[0]]))
        ahead = near & (others @ way > 0) & (beside <= body)
        gap = min(w.cutoff, (distance[ahead] - body).min(initial=np.inf))
        out[a] += way * min(speed, max(0.0, gap / w.time_gap)) * w.dt
    return out


@pytest.mark.parametrize("n", [60, 600])  # sparse and dense: another size of cells each
def test_one_step_equals_the_formulas_written_out(n: int) -> None:
    space = space_from_polygons(box(0, 0, 30, 20), {"end": box(28, 0, 30, 20)}, cell_size=0.2)
    xy = np.random.default_rng(5).uniform([3.0, 3.0], [20.0, 17.0], (n, 2))
    w = CrowdParameters()
    after = simulate_crowd(space, xy, speed=1.3, parameters=w, duration=2 * w.dt, record_every=w.dt)
    found = np.column_stack([after["x"].values[1], after["y"].values[1]])
    expected = reference_step(xy, 1.3, w)
    assert (np.abs(found - expected).max(axis=1) < 1e-4).mean() > 0.99  # the rest: on the edge of a corridor
    assert np.abs(found - expected).max() < 2 * 1.3 * w.dt


def test_how_often_people_are_sorted_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    from twin.evacuation import detail

    space = space_from_polygons(box(0, 0, 40, 40), {"end": box(38, 0, 40, 40)}, obstacles=[box(20, 5, 24, 30)])
    xy = scattered(1, 1, 18, 39, 60)
    often, seldom = [], []
    for steps, kept in ((1, often), (5, seldom)):
        monkeypatch.setattr(detail, "_STEPS_PER_SORT", steps)
        kept.append(simulate_crowd(space, xy, duration=90)["arrival_time"].values)
    assert np.isfinite(often[0]).all()
    np.testing.assert_allclose(often[0], seldom[0], atol=0.3)
