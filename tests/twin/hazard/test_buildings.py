"""Water at buildings: read off by hand, and against a slow reference over random small cities."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
import xarray as xr

from tests.small_floods import flood_of
from twin.criteria import DOOR_DEPTH, WET_DEPTH, damage_rate, dry_storeys
from twin.errors import InputError
from twin.flood import FloodScenario, simulate_flood
from twin.grid import Grid
from twin.hazard import (
    building_cells,
    building_hazard,
    building_hazard_in_time,
    hazard_on_buildings,
    risk_rows,
)
from twin.network import PlaceHazard
from twin.terrain import Terrain


def hazard_of(flood: xr.Dataset, terrain: Terrain, table: pd.DataFrame, **options: Any) -> pd.DataFrame:
    """`building_hazard` of buildings whose rows are a column of the table."""
    return building_hazard(flood, table, terrain=terrain, rows=table["row"].to_numpy(), **options)


def in_time_of(flood: xr.Dataset, terrain: Terrain, table: pd.DataFrame, **options: Any) -> pd.DataFrame:
    """`building_hazard_in_time`, likewise."""
    return building_hazard_in_time(flood, table, terrain=terrain, rows=table["row"].to_numpy(), **options)


def terrain_of(building: np.ndarray, **kwargs: object) -> Terrain:
    ny, nx = building.shape
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=nx, ny=ny)
    return Terrain(
        grid=grid,
        elevation=np.zeros((ny, nx)),
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=building,
        **kwargs,  # type: ignore[arg-type]
    )


def footprint_on(terrain: Terrain, footprint: np.ndarray) -> Terrain:
    """The same city where water passes through its buildings."""
    return replace(terrain, building=np.full_like(footprint, -1), footprint=footprint)


def house(row: int = 5, shape: tuple[int, int] = (6, 6)) -> np.ndarray:
    """A house of 2 x 2 cells in the middle of 6 x 6."""
    building = np.full(shape, -1, np.int32)
    building[2:4, 2:4] = row
    return building


def city_block() -> tuple[xr.Dataset, Terrain, pd.DataFrame]:
    """Water rises only along the west wall of the house; a second building is not on the grid."""
    depth = np.zeros((5, 6, 6))
    depth[2, 2, 1] = 0.2
    depth[3, 2, 1] = 1.0
    buildings = pd.DataFrame(
        {"row": [5, 9], "storeys_above_ground": [2.0, np.nan], "measured_height": [6.0, np.nan]}, index=["a", "b"]
    )
    return flood_of(depth), terrain_of(house()), buildings


def test_a_building_sees_the_water_at_its_walls_in_time() -> None:
    flood, terrain, buildings = city_block()
    a = hazard_of(flood, terrain, buildings).loc["a"]
    assert a["state"] == "wet"
    assert a["depth_max"] == pytest.approx(1.0)
    assert a["depth_rank"] == 2
    # Outputs every 60 s: 0, 0, 0.2, 1.0, 0 m. Each interval counts with the worse of its ends.
    assert a["first_wet"] == 60.0
    assert a["wet_duration"] == 180.0
    assert a["duration_over_half_metre"] == 120.0
    assert a["isolation"] == 0.0  # the other three walls stay dry, so one can leave
    assert a["above_floor_max"] == pytest.approx(0.55)
    assert a["dry_storeys"] == 1.0
    assert a["damage_rate"] == pytest.approx(0.253)  # 0.5-1 m above the floor
    assert a["flow_max"] == pytest.approx(4.0)  # 1.0 m * (2 m/s)^2
    assert a["collapse_class"] == 2
    assert not a["depth_is_lower_bound"]


def test_a_building_off_the_grid_is_unknown_and_never_dry() -> None:
    flood, terrain, buildings = city_block()
    b = hazard_of(flood, terrain, buildings).loc["b"]
    assert b["state"] == "unknown"
    assert b["depth_rank"] == -1
    assert b["collapse_class"] == -1
    missing = b[["depth_max", "first_wet", "wet_duration", "isolation", "flow_max", "damage_rate", "dry_storeys"]]
    assert missing.isna().all()


def test_the_solver_s_own_maxima_and_times_are_used() -> None:
    # A surge between two outputs that only the solver saw, with its arrival and duration to the second.
    flood, terrain, buildings = city_block()
    flood = flood.isel(time=[0, 1])
    at, dims = np.zeros((6, 6)), ("y", "x")
    at[1, 2] = 1.0
    for name, value in (("depth_max", 1.2), ("flow_max", 3.0), ("duration", 17.0)):
        flood[name] = (dims, value * at)
    flood["arrival_time"] = (dims, np.where(at > 0, 21.0, np.nan))
    flood.attrs |= {"wet_depth": WET_DEPTH, "deep_depth": 0.5}
    a = hazard_of(flood, terrain, buildings).loc["a"]
    assert (a["state"], a["first_wet"], a["duration_over_half_metre"]) == ("wet", 21.0, 17.0)
    assert a["depth_max"] == pytest.approx(1.2)
    assert a["collapse_class"] == 2
    flood.attrs["wet_depth"] = 0.01  # another threshold: its times do not count
    assert np.isnan(hazard_of(flood, terrain, buildings).loc["a", "first_wet"])


def test_people_are_cut_off_when_the_water_is_deep_at_every_wall() -> None:
    depth = np.zeros((3, 6, 6))
    depth[1:] = DOOR_DEPTH
    flood, terrain = flood_of(depth), terrain_of(house())
    a = hazard_of(flood, terrain, pd.DataFrame({"row": [5]})).iloc[0]
    assert (a["door_blocked_from"], a["isolation"]) == (0.0, 120.0)
    flood["depth"][:, 2, 4] = 0.0
    assert hazard_of(flood, terrain, pd.DataFrame({"row": [5]})).iloc[0]["isolation"] == 0.0


@pytest.mark.parametrize("cause", ["no data", "ground not known", "border of the grid"])
def test_a_building_known_on_one_side_is_unknown_unless_that_side_is_wet(cause: str) -> None:
    building = house()
    if cause == "border of the grid":
        building = np.roll(building, 2, axis=1)
    terrain, table = terrain_of(building), pd.DataFrame({"row": [5], "storeys_above_ground": [2]})
    for depth_known, state in ((0.0, "unknown"), (0.04, "unknown"), (0.7, "wet")):
        depth = np.zeros((1, 6, 6))
        depth[0, :, 1:3] = depth_known  # the west wall is known
        if cause == "no data":
            depth[0, 2, 4] = np.nan
        flood = flood_of(depth, speed=0.0)
        if cause == "border of the grid":
            depth[0, :, 3] = depth_known
        if cause == "ground not known":
            terrain = replace(terrain, is_known=np.arange(36).reshape(6, 6) != 2 * 6 + 4)
        a = hazard_of(flood, terrain, table).iloc[0]
        assert a["state"] == state
        assert a["depth_is_lower_bound"] == (state == "wet")
        assert pd.isna(a["dry_storeys"])
        assert np.isnan(a["damage_rate"])
        assert np.isnan(a["isolation"])
        assert a["collapse_class"] == -1
        assert a["depth_max"] == pytest.approx(0.7) if state == "wet" else np.isnan(a["depth_max"])
        water = hazard_on_buildings(flood, terrain)
        assert np.isnan(water.depth).all()
        assert water.known_depth[0, 0] == pytest.approx(depth_known)
        assert water.notes[-1].values == {"n": 1, "total": 1, "wet": int(state == "wet")}


def test_a_building_shut_in_by_others_is_unknown() -> None:
    building = np.full((7, 7), -1, np.int32)
    building[1:6, 1:6] = 1
    building[3, 3] = 2
    found = hazard_of(flood_of(np.zeros((1, 7, 7))), terrain_of(building), pd.DataFrame({"row": [1, 2]}))
    assert found["state"].tolist() == ["dry", "unknown"]


def test_buildings_water_passes_through_are_judged_by_the_cells_under_and_around_them() -> None:
    terrain = footprint_on(terrain_of(house()), house())
    table = pd.DataFrame({"row": [5]})
    for cell, state in (((2, 2), "wet"), ((1, 2), "wet"), ((3, 4), "wet"), ((0, 2), "dry"), ((1, 1), "dry")):
        depth = np.zeros((1, 6, 6))
        depth[(0, *cell)] = 1.0
        assert hazard_of(flood_of(depth), terrain, table).iloc[0]["state"] == state
    assert len(building_cells(terrain)) == 4 + 8
    none = replace(terrain, footprint=None)
    assert hazard_of(flood_of(np.ones((1, 6, 6))), none, table).iloc[0]["state"] == "unknown"


def test_a_building_too_small_to_block_a_cell_is_judged_by_the_cell_it_lies_on() -> None:
    footprint = house()
    footprint[0, 5] = 8  # on the terrain's footprints, but nowhere blocked; at the border of the grid
    footprint[4, 5] = 9
    footprint[2, 0] = 7
    terrain = replace(terrain_of(house(shape=(6, 6))), footprint=footprint)
    depth = np.zeros((1, 6, 6))
    depth[0, 4, 4] = 0.3
    found = hazard_of(flood_of(depth), terrain, pd.DataFrame({"row": [5, 7, 8, 9]}))
    assert found["state"].tolist() == ["dry", "unknown", "unknown", "wet"]
    assert found["depth_is_lower_bound"].tolist() == [False, False, False, True]


def test_water_of_another_terrain_or_other_buildings_is_refused() -> None:
    flood, terrain, buildings = city_block()
    with pytest.raises(InputError, match="give the terrain that was flooded"):
        hazard_on_buildings(flood.isel(x=slice(0, 5)), terrain)
    with pytest.raises(InputError, match="water is for other buildings"):
        hazard_of(flood, terrain, buildings, water=hazard_on_buildings(flood, terrain))


def test_risk_rows_list_wet_buildings_only() -> None:
    flood, terrain, buildings = city_block()
    rows = risk_rows(hazard_of(flood, terrain, buildings), description="test")
    assert rows["gml_id"].tolist() == ["a"]
    assert rows["rank_label"].tolist() == ["0.5m以上3m未満"]


def test_only_the_tabulated_slope_group_has_rates() -> None:
    with pytest.raises(InputError, match="slope group 'C'"):
        damage_rate(np.array([1.0]), slope_group="C")


def test_the_table_in_time_agrees_with_the_table_of_maxima_and_keeps_unknown() -> None:
    # The law: the greatest row in time is the maximum (outputs only); a building off the grid stays missing.
    flood, terrain, buildings = city_block()
    whole = hazard_of(flood, terrain, buildings)
    in_time = in_time_of(flood, terrain, buildings)
    assert len(in_time) == flood.sizes["time"] * len(buildings)
    greatest = in_time.groupby("gml_id", sort=False)["depth"].max().reindex(buildings.index)
    np.testing.assert_allclose(greatest.to_numpy(), whole["depth_max"].to_numpy(), rtol=1e-6)
    least = in_time.groupby("gml_id", sort=False)["dry_storeys"].min().reindex(buildings.index)
    np.testing.assert_array_equal(least.to_numpy(), whole["dry_storeys"].to_numpy(float, na_value=np.nan))
    unknown = whole["state"] == "unknown"
    off = in_time[in_time["gml_id"].isin(whole.index[unknown])]
    assert unknown.any()
    assert off[["depth", "dry_storeys", "is_door_blocked"]].isna().all(axis=None)


def test_short_intervals_are_gathered_between_outputs() -> None:
    # Intervals of 30 s, outputs every 60 s: each output row holds the worse of its two intervals.
    flood, terrain, buildings = city_block()
    depth = np.array([[0.0], [0.3], [0.1], [0.6], [np.nan], [0.2]], np.float32)
    water = PlaceHazard(
        place=np.array([5], np.int32),
        time=np.arange(6) * 30.0,
        depth=depth,
        flow=depth,
        known_depth=np.nan_to_num(depth),
        known_flow=np.nan_to_num(depth),
    )
    in_time = in_time_of(flood.isel(time=slice(0, 4)), terrain, buildings[:1], water=water)
    np.testing.assert_allclose(in_time["depth"], [0.3, 0.6, 0.2, 0.2], rtol=1e-6)
    assert in_time["depth_is_lower_bound"].tolist() == [False, False, True, False]


def test_dry_storeys_are_those_of_the_criteria() -> None:
    # 2.95 m of water, 2 storeys, 4.8 m high: floors at 0.45 and 2.85 m, so none is dry. See `criteria.dry_storeys`.
    storeys, heights, depths = [2, 3, 2, 2], [4.8, 7.5, 6.0, 6.0], [2.95, 5.8, 3.2, 2.0]
    for count, height, d in zip(storeys, heights, depths, strict=True):
        table = pd.DataFrame({"row": [5], "storeys_above_ground": [count], "measured_height": [height]})
        found = hazard_of(flood_of(np.full((1, 6, 6), d)), terrain_of(house()), table).iloc[0]
        depth = np.float32(d)
        assert found["dry_storeys"] == dry_storeys(depth, np.array(count), np.array(height))


def test_results_do_not_depend_on_the_output_step() -> None:
    # A burst of rain that runs together behind a house: the same worst and the same times for any output step, to
    # the solver's own time steps (3 s here), which end at outputs.
    building = np.full((12, 12), -1, np.int32)
    building[5:8, 5:8] = 0
    terrain = replace(terrain_of(building), elevation=np.abs(np.arange(12) - 4.0)[None] * 0.3 + np.zeros((12, 1)))
    table = pd.DataFrame({"row": [0], "storeys_above_ground": [2]})
    found = []
    for step in (10.0, 60.0, 300.0):
        flood = simulate_flood(terrain, FloodScenario(duration=300.0, output_interval=step, rain=3e-4), order=1)
        found.append(hazard_of(flood, terrain, table).drop(columns=["wet_duration", "isolation"]))
    times = ["first_wet", "duration_over_half_metre"]
    for other in found[1:]:
        pd.testing.assert_frame_equal(other.drop(columns=times), found[0].drop(columns=times), rtol=0.01)
        np.testing.assert_allclose(other[times], found[0][times], atol=6.0)
    assert found[0]["state"].iloc[0] == "wet"


# Against cells looked up one by one


@pytest.mark.parametrize("seed", range(150))
def test_no_building_is_better_than_its_cells(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ny, nx = (int(v) for v in rng.integers(3, 9, 2))
    building = np.where(rng.random((ny, nx)) < 0.5, rng.integers(0, 5, (ny, nx)), -1).astype(np.int32)
    passes_through = rng.random() < 0.4
    terrain = terrain_of(building)
    if passes_through:
        terrain = footprint_on(terrain, building)
    if rng.random() < 0.4:
        terrain = replace(terrain, is_known=rng.random((ny, nx)) < 0.9)
    depth = rng.choice([0.0, 0.03, 0.4, 2.0], (int(rng.integers(1, 4)), ny, nx))
    depth[rng.random(depth.shape) < 0.03] = np.nan
    flood = flood_of(depth, speed=rng.choice([0.0, 2.0], depth.shape))
    table = pd.DataFrame({"row": np.arange(6), "storeys_above_ground": 2.0})
    found = hazard_of(flood, terrain, table)
    water = hazard_on_buildings(flood, terrain, rows=np.arange(6))
    for row in range(6):
        known, is_unknown, cells = [], False, 0
        for j in range(ny):
            for i in range(nx):
                beside = False
                for b, a in ((j, i - 1), (j, i + 1), (j - 1, i), (j + 1, i)):
                    beside |= 0 <= b < ny and 0 <= a < nx and building[b, a] == row
                if building[j, i] == row and (i in (0, nx - 1) or j in (0, ny - 1)):
                    is_unknown = True
                if building[j, i] == row and not passes_through:
                    continue
                if building[j, i] >= 0 and not passes_through:
                    continue
                if not (beside or (passes_through and building[j, i] == row)):
                    continue
                cells += 1
                series = depth[:, j, i]
                if np.isnan(series).any() or (terrain.is_known is not None and not terrain.is_known[j, i]):
                    is_unknown = True
                if terrain.is_known is None or terrain.is_known[j, i]:
                    known += [d for d in series if not np.isnan(d)]
        is_unknown |= cells == 0
        worst = max(known, default=0.0)
        expected = "wet" if worst >= WET_DEPTH else "unknown" if is_unknown else "dry"
        assert found["state"].iloc[row] == expected
        assert np.isnan(water.depth[:, row]).any() == is_unknown
        assert water.known_depth[:, row].max() == pytest.approx(worst)
        assert found["depth_is_lower_bound"].iloc[row] == (is_unknown and expected == "wet")
        if expected != "unknown":
            assert found["depth_max"].iloc[row] == pytest.approx(worst)
        assert pd.isna(found["dry_storeys"].iloc[row]) == is_unknown


# Tables matched by id


def named_city() -> tuple[xr.Dataset, Terrain, gpd.GeoDataFrame]:
    """`city_block` with ids: row 5 is "a", row 9 "b" (off the grid), row 3 a second "a" without a cell."""
    flood, terrain, table = city_block()
    ids = np.full(10, "", object)
    ids[[3, 5, 9]] = ["a", "a#2", "b"]
    frame = gpd.GeoDataFrame(table.drop(columns="row"), geometry=[shapely.box(2, 2, 4, 4)] * 2, crs=6677)
    return flood, replace(terrain, building_id=ids), frame.set_axis(["a#2", "b"])


def test_a_table_is_matched_by_id_in_any_order_and_keeps_index_and_geometry() -> None:
    flood, terrain, frame = named_city()
    found = building_hazard(flood, frame, terrain=terrain)
    assert isinstance(found, gpd.GeoDataFrame)
    assert found.crs == frame.crs
    assert found.geometry.equals(frame.geometry)
    expected = hazard_of(*city_block()).set_axis(frame.index)
    pd.testing.assert_frame_equal(pd.DataFrame(found.drop(columns="geometry")), expected)
    turned = building_hazard(flood, frame[::-1], terrain=terrain)
    pd.testing.assert_frame_equal(turned[::-1], found)
    plain = building_hazard(flood, pd.DataFrame(frame.drop(columns="geometry")), terrain=terrain)
    assert not isinstance(plain, gpd.GeoDataFrame)


def test_an_id_that_occurs_twice_is_matched_in_order() -> None:
    flood, terrain, frame = named_city()
    found = building_hazard(flood, frame.set_axis(["a", "a"]), terrain=terrain)
    assert found["state"].tolist() == ["unknown", "wet"]  # the first has no cell, the second is row 5


def test_ids_that_are_no_buildings_are_refused() -> None:
    flood, terrain, frame = named_city()
    with pytest.raises(InputError, match=r"'road' \(row 1\) is not a building .* \(1 of 2 rows are not\)"):
        building_hazard(flood, frame.set_axis(["a", "road"]), terrain=terrain)
    with pytest.raises(InputError, match=r"'0' .*the index holds gml_id"):
        building_hazard(flood, frame.reset_index(drop=True), terrain=terrain)
    with pytest.raises(InputError, match="no building_id"):
        building_hazard(flood, frame, terrain=replace(terrain, building_id=None))
