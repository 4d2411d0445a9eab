"""Published floods, their envelopes, worst breach points and return periods, against slow loops."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
import xarray as xr

from tests.small_floods import line, streets_of
from twin.criteria import DEEP_DEPTH, FLOOR_HEIGHT, WATER_LIMITS, WET_DEPTH, Group, is_passable
from twin.errors import InputError
from twin.grid import Grid
from twin.hazard import (
    building_hazard,
    depth_by_return_period,
    district_cells,
    district_floods,
    envelope_of_floods,
    first_breach_on_streets,
    hazard_on_buildings,
    hazard_on_streets,
    inundation_flood,
    open_where_published,
    standing_flood,
    worst_breaches,
)
from twin.hazard.inundation import with_still_water
from twin.network import EdgeHazard
from twin.notes import notes_from_json
from twin.terrain import Terrain

NY, NX = 4, 5


def plane(building: np.ndarray | None = None) -> Terrain:
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=NX, ny=NY)
    return Terrain(
        grid=grid, elevation=np.full((NY, NX), 2.0), roughness=np.full((NY, NX), 0.03, np.float32),
        building=np.full((NY, NX), -1, np.int32) if building is None else building,
    )  # fmt: skip


def random_flood(rng: np.random.Generator, *, n: int = 4, gaps: float = 0.1, speeds: bool = True) -> xr.Dataset:
    """Depths around the limits, some unknown; odd times."""
    time = np.cumsum(rng.integers(1, 5, n) * 60.0) - 60.0
    time -= time[0]
    depth = rng.choice([0.0, 0.0, 0.03, 0.2, 0.45, 0.6, 1.5], (n, NY, NX))
    depth[rng.random(depth.shape) < gaps] = np.nan
    speed = rng.choice([0.0, 0.3, 2.0], depth.shape) if speeds else None
    if speed is not None:
        speed[rng.random(depth.shape) < gaps] = np.nan
    return inundation_flood(plane(), depth, time=time, speed=speed)


# --- form ------------------------------------------------------------------------------------------------------------


def test_arrival_is_the_published_one_within_its_interval_else_the_earliest_possible() -> None:
    depth = np.zeros((4, NY, NX))
    depth[2:] = 0.5  # dry at 10 min, wet at 20
    given = np.full((NY, NX), np.nan)
    given[0, 0], given[0, 1], given[0, 2], given[0, 3] = 900.0, 1200.0, 300.0, 1900.0
    flood = inundation_flood(plane(), depth, time=np.array([0.0, 600, 1200, 1800]), maxima={"arrival_time": given})
    assert flood["arrival_time"].values[0].tolist() == [900.0, 1200.0, 300.0, 600.0, 600.0]


def test_duration_counts_every_interval_with_deep_water_at_either_end() -> None:
    depth = np.zeros((5, NY, NX))
    depth[2, 0, 0] = DEEP_DEPTH
    depth[1:4, 0, 1] = 2.0
    flood = inundation_flood(plane(), depth, time=np.array([0.0, 60, 180, 300, 700]))
    assert flood["duration"].values[0, :3].tolist() == [240.0, 700.0, 0.0]


def test_misfits_are_refused() -> None:
    depth = np.zeros((2, NY, NX))
    for time, values, word in (
        ([0.0, 0.0], depth, "rising"), ([0.0], depth, "expected"), ([0.0, 1.0], depth - 1.0, "negative"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=word):
            inundation_flood(plane(), values, time=np.array(time))


def test_a_map_without_time_stands_from_the_start_or_from_its_arrival() -> None:
    top = np.zeros((NY, NX))
    top[0, :2] = 1.0
    top[3, 3] = np.nan
    arrival = np.full((NY, NX), np.nan)
    arrival[0, 0] = 700.0
    always = standing_flood(plane(), {"depth_max": top}, duration=3600.0)
    assert (always["depth"].values[:, 0, :2] == 1.0).all()
    assert np.isnan(always["duration"].values[0, 0])  # not published: unknown, not the length of the run
    assert always["duration"].values[1, 1] == 0.0
    later = standing_flood(plane(), {"depth_max": top, "arrival_time": arrival}, duration=3600.0, interval=600.0)
    assert later["depth"].values[:, 0, 0].tolist() == [0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
    assert (later["depth"].values[:, 0, 1] == 1.0).all()  # no arrival published: from the start
    assert np.isnan(later["depth"].values[:, 3, 3]).all()


def test_a_building_reports_an_unpublished_duration_as_unknown() -> None:
    building = np.full((NY, NX), -1, np.int32)
    building[1, 1] = 0
    terrain = plane(building)
    flood = standing_flood(terrain, {"depth_max": np.where(building < 0, 1.0, np.nan)}, duration=600.0)
    table = pd.DataFrame({"storeys_above_ground": [2.0], "measured_height": [6.0]}, index=["b"])
    found = building_hazard(flood, table, terrain=terrain, rows=np.array([0]))
    assert found["state"].tolist() == ["wet"]
    assert np.isnan(found["duration_over_half_metre"]).all()
    assert found["collapse_class"].tolist() == [-1]  # no speed


def test_water_published_under_a_building_counts_for_it() -> None:
    building = np.full((NY, NX), -1, np.int32)
    building[1:3, 1:3] = 7
    terrain = plane(building)
    depth = np.zeros((2, NY, NX))
    depth[:, 1, 1] = 2.0  # in its middle only
    flood = inundation_flood(terrain, depth, time=np.array([0.0, 60.0]))
    opened = open_where_published(terrain, flood)
    assert (opened.building < 0).all()
    water = hazard_on_buildings(flood, opened, rows=np.array([7]))
    assert water.depth.max() == 2.0
    depth[:, building >= 0] = np.nan  # its authors leave the building out: closed, and dry around it
    left_out = inundation_flood(terrain, depth, time=np.array([0.0, 60.0]))
    assert open_where_published(terrain, left_out) is terrain
    water = hazard_on_buildings(left_out, terrain, rows=np.array([7]))
    assert (water.depth == 0.0).all()


# --- never on the safe side ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth_only", [False, True])
def test_no_street_is_passable_or_dry_that_a_slow_look_at_the_published_steps_does_not_allow(depth_only: bool) -> None:
    rng = np.random.default_rng(5)
    limit = WATER_LIMITS[Group.ADULT]
    for _ in range(12):
        flood = random_flood(rng)
        water = with_still_water(flood) if depth_only else flood
        streets = streets_of([line((0.5, j + 0.5), (NX - 0.5, j + 0.5)) for j in range(NY)])
        found = hazard_on_streets(water, streets)
        depth, speed = flood["depth"].values, flood["speed"].values
        for k in range(len(found.time)):
            steps = [k, min(k + 1, len(found.time) - 1)]
            for j in range(NY):
                allowed = True
                for step in steps:
                    for i in range(NX):
                        d, v = float(depth[step, j, i]), float(speed[step, j, i])
                        if depth_only and np.isnan(v):
                            v = 0.0
                        is_unknown = np.isnan(d) or (d > 0 and np.isnan(v))
                        force = v * v * d / 9.80665 + d * d / 2
                        if is_unknown or (d > 0 and (d > limit.depth or force > limit.force + 1e-6)):
                            allowed = False
                force = np.nan if found.force is None else found.force[k, j]
                passable = is_passable(found.depth[k, j], force, limit) and not np.isnan(found.speed[k, j])
                assert not passable or allowed


def test_an_envelope_is_the_worst_of_a_slow_loop_and_never_shallower() -> None:
    rng = np.random.default_rng(8)
    for _ in range(6):
        floods = [random_flood(rng, n=int(rng.integers(2, 5))) for _ in range(3)]
        found = envelope_of_floods(floods)
        times = sorted({float(t) for flood in floods for t in flood["time"].values})
        assert found["time"].values.tolist() == times
        for k, t in enumerate(times):
            for j in range(NY):
                for i in range(NX):
                    depths, unknown, bad_speed, speeds = [], False, False, []
                    for flood in floods:
                        outputs = flood["time"].values
                        before = [n for n, o in enumerate(outputs) if o <= t][-1]
                        after = next((n for n, o in enumerate(outputs) if o >= t), len(outputs) - 1)
                        pair = [float(flood["depth"].values[n, j, i]) for n in {before, after}]
                        fast = [float(flood["speed"].values[n, j, i]) for n in {before, after}]
                        if any(np.isnan(pair)):
                            unknown = True
                            continue
                        depths.append(max(pair))
                        bad_speed |= any(np.isnan(fast)) and max(pair) >= WET_DEPTH
                        speeds += fast
                    depth, speed = float(found["depth"].values[k, j, i]), float(found["speed"].values[k, j, i])
                    if not unknown:
                        assert depth == max(depths)
                        if bad_speed:
                            assert np.isnan(speed)
                        elif not any(np.isnan(speeds)):
                            assert speed == max(speeds)
                    elif depths and max(depths) >= WET_DEPTH:
                        assert depth == max(depths)  # a lower bound: impassable where it is too deep,
                        assert np.isnan(speed)  # and unknown where it is not
                    else:
                        assert np.isnan(depth)
        tops = np.stack([flood["depth_max"].values for flood in floods])
        np.testing.assert_array_equal(found["depth_max"].values, tops.max(axis=0))  # NaN where any is
        arrivals = np.stack([flood["arrival_time"].values for flood in floods])
        np.testing.assert_array_equal(
            found["arrival_time"].values[np.isfinite(found["arrival_time"].values)],
            np.fmin.reduce(arrivals)[np.isfinite(found["arrival_time"].values)],
        )


def test_an_envelope_of_floods_on_other_grids_is_refused_and_of_none() -> None:
    with pytest.raises(InputError, match="no flood"):
        envelope_of_floods([])
    other = random_flood(np.random.default_rng(1)).isel(x=slice(0, 3))
    with pytest.raises(InputError, match="different grids"):
        envelope_of_floods([random_flood(np.random.default_rng(1)), other])


# --- districts and streets by breach point ---------------------------------------------------------------------------


def tables(rng: np.random.Generator, n_breaches: int = 4) -> tuple[dict[str, xr.Dataset], np.ndarray]:
    cells = rng.integers(-1, 4, (NY, NX)).astype(np.int32)
    return {f"BP{k:03d}": random_flood(rng, gaps=0.15) for k in range(n_breaches)}, cells


@pytest.mark.parametrize("by", ["depth", "area", "arrival"])
def test_the_worst_breach_point_of_a_district_is_that_of_a_slow_loop(by: str) -> None:
    rng = np.random.default_rng(21)
    for _ in range(8):
        floods, cells = tables(rng)
        found = worst_breaches({n: district_floods(f, cells, n_districts=4) for n, f in floods.items()}, by=by)
        for district in range(4):
            best, best_key, first = "", None, (np.inf, "")
            partial = 0
            for name, flood in floods.items():
                deepest, area, arrival, known, total = -1.0, 0.0, np.inf, 0, 0
                for j in range(NY):
                    for i in range(NX):
                        if cells[j, i] != district:
                            continue
                        total += 1
                        depth = float(flood["depth_max"].values[j, i])
                        if np.isnan(depth):
                            continue
                        known += 1
                        deepest = max(deepest, depth)
                        if depth >= WET_DEPTH:
                            area += 1.0
                            came = float(flood["arrival_time"].values[j, i])
                            arrival = min(arrival, np.inf if np.isnan(came) else came)
                partial += known < total
                if deepest < WET_DEPTH:
                    continue
                first = min(first, (arrival, name))
                key = {"depth": (deepest, area, -arrival), "area": (area, deepest, -arrival),
                       "arrival": (-arrival, deepest, area)}[by]  # fmt: skip
                if best_key is None or key > best_key:
                    best, best_key = name, key
            row = found.iloc[district]
            assert row["worst_breach"] == best
            assert row["first_breach"] == (first[1] if np.isfinite(first[0]) else "")
            assert row["unknown_breaches"] == partial
            assert bool(row["is_lower_bound"]) == (partial > 0)


def test_a_breach_point_that_does_not_cover_a_district_is_unknown_there_and_not_dry() -> None:
    depth = np.zeros((2, NY, NX))
    away = depth.copy()
    away[:, :, :2] = np.nan
    cells = np.zeros((NY, NX), np.int32)
    cells[:, 2:] = 1
    floods = {"BP001": away, "BP002": depth}
    found = worst_breaches({
        name: district_floods(inundation_flood(plane(), d, time=np.array([0.0, 60.0])), cells, n_districts=2)
        for name, d in floods.items()
    })  # fmt: skip
    assert found["worst_breach"].tolist() == ["", ""]
    assert found["unknown_breaches"].tolist() == [1, 0]
    assert found["is_lower_bound"].tolist() == [True, False]


def test_districts_take_the_cells_of_their_centres_and_small_ones_the_cell_they_lie_in() -> None:
    flood = random_flood(np.random.default_rng(2))
    shapes = [shapely.box(0, 0, 2, 4), shapely.box(3.1, 1.1, 3.2, 1.2), shapely.box(50, 50, 60, 60), shapely.Polygon()]
    found = district_cells(flood, shapes)
    expected = np.full((NY, NX), -1)
    expected[:, :2], expected[1, 3] = 0, 1
    np.testing.assert_array_equal(found, expected)


def test_first_water_on_streets_is_the_earliest_of_a_slow_loop() -> None:
    rng = np.random.default_rng(4)
    hazards = {}
    for name in ("BP001", "BP002", "BP003"):
        depth = rng.choice([0.0, 0.03, 0.06, 0.8], (5, 12), p=[0.6, 0.2, 0.1, 0.1]).astype(np.float32)
        depth[rng.random(depth.shape) < 0.1] = np.nan
        known = np.nan_to_num(depth)
        hazards[name] = EdgeHazard(time=np.arange(5) * 300.0, depth=depth, speed=depth * 0, known_depth=known)
    found = first_breach_on_streets(hazards)
    for edge in range(12):
        best = min(
            (float(h.time[k]), name) for name, h in hazards.items() for k in range(5)
            if h.known_depth[k, edge] >= WET_DEPTH
        ) if any((h.known_depth[:, edge] >= WET_DEPTH).any() for h in hazards.values()) else (np.nan, "")  # fmt: skip
        assert found["first_breach"].iloc[edge] == best[1]
        np.testing.assert_equal(found["first_wet"].iloc[edge], best[0])
        assert found["unknown_breaches"].iloc[edge] == sum(np.isnan(h.depth[:, edge]).any() for h in hazards.values())


# --- return periods --------------------------------------------------------------------------------------------------


def test_return_periods_are_those_of_a_slow_loop() -> None:
    rng = np.random.default_rng(9)
    years = [100.0, 10.0, 30.0, 1000.0]
    depths = {y: rng.choice([0.0, 0.03, 0.3, 0.5, 2.0, np.nan], 200) for y in years}
    table = depth_by_return_period(depths)
    for place in range(200):
        for name, limit, strict in (("wet", WET_DEPTH, False), ("floor", FLOOR_HEIGHT, True)):
            state, first, seen_unknown = "never", np.nan, False
            for y in sorted(years):
                depth = depths[y][place]
                if np.isnan(depth):
                    seen_unknown = True
                elif depth > limit or (not strict and depth == limit):
                    first, state = y, "at_most" if seen_unknown else "known"
                    break
            else:
                state = "unknown" if seen_unknown else "never"
            np.testing.assert_equal(table[f"{name}_from"].iloc[place], first)
            assert table[f"{name}_state"].iloc[place] == state
    with pytest.raises(InputError, match="positive"):
        depth_by_return_period({0.0: np.zeros(2)})


def test_rarer_maps_that_are_shallower_are_marked() -> None:
    table = depth_by_return_period({10.0: np.array([0.5, 0.1, np.nan]), 100.0: np.array([0.2, 0.1, 0.3])})
    assert table["is_monotonic"].tolist() == [False, True, True]


def test_notes_of_all_floods_stand_in_the_envelope() -> None:
    depth = np.zeros((2, NY, NX))
    a = inundation_flood(plane(), depth, time=np.array([60.0, 120.0]))
    b = inundation_flood(plane(), depth, time=np.array([0.0, 120.0]))
    ids = [note.id for note in notes_from_json(envelope_of_floods([b, a]).attrs["notes"])]
    assert "reference.dry_at_breach" in ids
    assert "reference.envelope" in ids


def test_polygons_of_districts_keep_their_order() -> None:
    frame = gpd.GeoDataFrame({"name": ["b", "a"]}, geometry=[shapely.box(2, 0, 5, 4), shapely.box(0, 0, 2, 4)])
    cells = district_cells(random_flood(np.random.default_rng(3)), list(frame.geometry))
    assert (cells[:, :2] == 1).all()
    assert (cells[:, 2:] == 0).all()
