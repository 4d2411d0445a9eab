"""Hazard at streets and buildings, on floods small enough to read off by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from twin.errors import CrsMismatchError, DatumError, InputError
from twin.grid import Grid
from twin.hazard import building_hazard, damage_rate, hazard_on_streets, risk_rows
from twin.network import EdgeKind, StreetNetwork
from twin.terrain import Terrain


def flood_of(depth: np.ndarray, *, elevation: float = 0.0, **attrs: object) -> xr.Dataset:
    n, ny, nx = depth.shape
    zero = np.zeros_like(depth)
    return xr.Dataset(
        {
            "depth": (("time", "y", "x"), depth),
            "level": (("time", "y", "x"), depth + elevation),
            "velocity_x": (("time", "y", "x"), zero + 2.0),
            "velocity_y": (("time", "y", "x"), zero),
        },
        coords={"time": np.arange(n) * 60.0, "y": np.arange(ny) + 0.5, "x": np.arange(nx) + 0.5},
        attrs={"cell_size": 1.0, **attrs},
    )


def streets_of(lines: list[np.ndarray], kinds: list[int] | None = None, **kwargs: object) -> StreetNetwork:
    n = len(lines)
    xyz = np.array([point for line in lines for point in (line[0], line[-1])], dtype=float)
    return StreetNetwork(
        node_xyz=xyz,
        edge_from=np.arange(n, dtype=np.int32) * 2,
        edge_to=np.arange(n, dtype=np.int32) * 2 + 1,
        edge_length=np.array([np.hypot(*(line[-1] - line[0])[:2]) for line in lines]),
        edge_width=np.full(n, 4.0),
        edge_kind=np.array(kinds or [0] * n, np.uint8),
        edge_offsets=np.cumsum([0] + [len(line) for line in lines]),
        edge_vertices=np.concatenate(lines),
        **kwargs,
    )


def test_an_edge_takes_its_deepest_cell_and_the_outside_is_unknown() -> None:
    depth = np.zeros((2, 3, 6))
    depth[1, 1, 4] = 0.7
    wet = np.array([[0.5, 1.5, 0.0], [5.5, 1.5, 0.0]])
    dry = np.array([[0.5, 0.5, 0.0], [5.5, 0.5, 0.0]])
    away = wet + [100.0, 0.0, 0.0]
    hazard = hazard_on_streets(flood_of(depth), streets_of([wet, dry, away]))
    np.testing.assert_allclose(hazard.depth[0], [0.0, 0.0, np.nan])
    np.testing.assert_allclose(hazard.depth[1], [0.7, 0.0, np.nan], rtol=1e-6)
    np.testing.assert_allclose(hazard.speed[1], [2.0, 2.0, np.nan])
    np.testing.assert_allclose(hazard.time, [0.0, 60.0])


def test_a_bridge_is_wet_only_above_its_deck() -> None:
    depth = np.full((1, 1, 6), 3.0)
    line = np.array([[0.5, 0.5, 2.5], [5.5, 0.5, 2.5]])
    high = line + [0.0, 0.0, 10.0]
    hazard = hazard_on_streets(flood_of(depth), streets_of([line, high], [EdgeKind.BRIDGE, EdgeKind.BRIDGE]))
    np.testing.assert_allclose(hazard.depth[0], [0.5, 0.0])


def test_mixed_systems_are_refused() -> None:
    from pyproj import CRS

    flood = flood_of(np.zeros((1, 1, 2)), crs_wkt=CRS(6677).to_wkt(), height_datum="orthometric")
    line = np.array([[0.5, 0.5, 0.0], [1.5, 0.5, 0.0]])
    with pytest.raises(CrsMismatchError, match="reproject"):
        hazard_on_streets(flood, streets_of([line], crs=CRS(6676)))
    with pytest.raises(DatumError, match="orthometric"):
        hazard_on_streets(flood, streets_of([line], crs=CRS(6677), height_datum="ellipsoidal"))


def city_block() -> tuple[xr.Dataset, Terrain, pd.DataFrame]:
    """A 2 x 2 house in the middle of 6 x 6; water rises only along its west wall."""
    grid = Grid(0.0, 0.0, 1.0, 6, 6)
    building = np.full((6, 6), -1, np.int32)
    building[2:4, 2:4] = 5
    depth = np.zeros((4, 6, 6))
    depth[1, 2, 1] = 0.2
    depth[2, 2, 1] = 1.0
    terrain = Terrain(grid, np.zeros((6, 6)), np.full((6, 6), 0.03, np.float32), building)
    buildings = pd.DataFrame(
        {"row": [5, 9], "storeys_above_ground": [2.0, np.nan], "measured_height": [6.0, np.nan]}, index=["a", "b"]
    )
    return flood_of(depth), terrain, buildings


def test_a_building_sees_the_water_at_its_walls_in_time() -> None:
    flood, terrain, buildings = city_block()
    found = building_hazard(flood, terrain, buildings)
    a = found.loc["a"]
    assert a["state"] == "wet"
    assert a["depth_max"] == pytest.approx(1.0)
    assert a["depth_rank"] == 2
    assert a["first_wet"] == 60.0
    assert a["wet_duration"] == 120.0
    assert a["duration_over_half_metre"] == 60.0
    assert a["isolation"] == 0.0  # the other three walls stay dry, so one can leave
    assert a["above_floor_max"] == pytest.approx(0.55)
    assert a["dry_storeys"] == 1.0
    assert a["damage_rate"] == pytest.approx(0.253)  # 0.5-1 m above the floor
    assert a["collapse_class"] == 2  # 1.0 m * (2 m/s)^2 = 4 m3/s2


def test_a_building_off_the_grid_is_unknown_and_never_dry() -> None:
    flood, terrain, buildings = city_block()
    b = building_hazard(flood, terrain, buildings).loc["b"]
    assert b["state"] == "unknown"
    assert b["depth_rank"] == -1
    assert np.isnan(b["damage_rate"])
    assert pd.isna(b["dry_storeys"])


def test_risk_rows_list_wet_buildings_only() -> None:
    flood, terrain, buildings = city_block()
    rows = risk_rows(building_hazard(flood, terrain, buildings), description="test")
    assert rows["gml_id"].tolist() == ["a"]
    assert rows["rank_label"].tolist() == ["0.5m以上3m未満"]


def test_only_the_tabulated_slope_group_has_rates() -> None:
    with pytest.raises(InputError, match="slope group 'C'"):
        damage_rate(np.array([1.0]), slope_group="C")


def test_the_table_in_time_agrees_with_the_table_of_maxima_and_keeps_unknown() -> None:
    # The law: the greatest row in time is the maximum (outputs only); a building off the grid stays missing.
    from twin.hazard import building_hazard, building_hazard_in_time

    flood, terrain, buildings = city_block()
    whole = building_hazard(flood, terrain, buildings)
    in_time = building_hazard_in_time(flood, terrain, buildings)
    assert len(in_time) == flood.sizes["time"] * len(buildings)
    greatest = in_time.groupby("gml_id", sort=False)["depth"].max().reindex(buildings.index)
    np.testing.assert_allclose(greatest.to_numpy(), whole["depth_max"].to_numpy(), rtol=1e-6)
    least = in_time.groupby("gml_id", sort=False)["dry_storeys"].min().reindex(buildings.index)
    np.testing.assert_array_equal(least.to_numpy(), whole["dry_storeys"].to_numpy(float, na_value=np.nan))
    unknown = whole["state"] == "unknown"
    off = in_time[in_time["gml_id"].isin(whole.index[unknown])]
    assert unknown.any()
    assert off[["depth", "dry_storeys", "is_door_blocked"]].isna().all(axis=None)
