"""Water at points: that of their own cell, in a building that of its walls; unknown where that is."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import xarray as xr
from pyproj import CRS

from tests.small_floods import flood_of
from twin.errors import CrsMismatchError, InputError
from twin.grid import Grid
from twin.hazard import hazard_on_buildings, hazard_on_points, point_cells, point_hazard
from twin.terrain import Terrain

NAN = np.nan


def place() -> tuple[xr.Dataset, Terrain]:
    """6 x 6 cells of 1 m, a house of 2 x 2 in the middle; depth grows to the east, the north row is unknown."""
    building = np.full((6, 6), -1, np.int32)
    building[2:4, 2:4] = 5
    depth = np.tile(np.arange(6) * 0.1, (2, 6, 1))
    depth[1] += 1.0
    depth[:, 5] = NAN
    depth[:, building >= 0] = NAN
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=6, ny=6)
    roughness = np.full((6, 6), 0.03, np.float32)
    return flood_of(depth, speed=0.0), Terrain(
        grid=grid, elevation=np.zeros((6, 6)), roughness=roughness, building=building
    )


def test_points_have_the_water_of_their_cells() -> None:
    flood, terrain = place()
    xy = np.array([[1.5, 0.5], [4.0, 0.5], [2.5, 2.5], [3.5, 5.5], [9.0, 0.5], [1.5, 0.5]])
    found = hazard_on_points(flood, xy, terrain=terrain)
    house = hazard_on_buildings(flood, terrain)
    np.testing.assert_array_equal(found.xy, xy)
    # own cell; the deeper of two cells at their border; walls of the house; no data; outside; the first again
    np.testing.assert_allclose(found.depth[-1], [1.1, 1.4, house.depth[-1, 0], NAN, NAN, 1.1], rtol=1e-6)
    np.testing.assert_allclose(found.known_depth[-1, 3:5], 0.0)
    assert found.notes[-1].id == "hazard.points_unknown"
    assert found.notes[-1].values == {"n": 2, "total": 6, "wet": 0}
    assert point_cells(terrain, xy[:2]).tolist() == [1, 3, 4]


def test_ground_that_is_not_known_leaves_a_point_unknown() -> None:
    flood, terrain = place()
    known = np.ones((6, 6), bool)
    known[0, 1] = False
    terrain = Terrain(
        grid=terrain.grid, elevation=terrain.elevation, roughness=terrain.roughness, building=terrain.building,
        is_known=known,
    )  # fmt: skip
    assert np.isnan(hazard_on_points(flood, np.array([[1.5, 0.5]]), terrain=terrain).depth).all()


def test_no_points_and_points_that_cannot_be() -> None:
    flood, terrain = place()
    assert hazard_on_points(flood, np.empty((0, 2)), terrain=terrain).depth.shape == (2, 0)
    with pytest.raises(InputError, match="point 1 is not finite"):
        hazard_on_points(flood, np.array([[0.5, 0.5], [NAN, 0.5]]), terrain=terrain)
    other = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=7, ny=6), elevation=np.zeros((6, 7)),
        roughness=np.full((6, 7), 0.03, np.float32), building=np.full((6, 7), -1, np.int32),
    )  # fmt: skip
    with pytest.raises(InputError, match="give the terrain that was flooded"):
        hazard_on_points(flood, np.array([[0.5, 0.5]]), terrain=other)


def test_the_table_of_points_has_their_index_and_geometry() -> None:
    flood, terrain = place()
    points = gpd.GeoDataFrame(
        {"name": ["a", "b", "c"]}, geometry=gpd.points_from_xy([1.5, 3.5, 9.0], [0.5, 5.5, 0.5]), index=[7, 3, 5]
    )
    found = point_hazard(flood, points, terrain=terrain)
    assert found.index.tolist() == [7, 3, 5]
    assert found.geometry.equals(points.geometry)
    assert found["state"].tolist() == ["wet", "unknown", "unknown"]
    np.testing.assert_allclose(found["depth_max"], [1.1, NAN, NAN], rtol=1e-6)
    np.testing.assert_allclose(found["first_wet"], [0.0, NAN, NAN])
    assert hazard_on_points(flood, points, terrain=terrain).depth.shape == (2, 3)


def test_points_of_another_system_and_other_geometry_are_refused() -> None:
    flood, terrain = place()
    terrain = replace(terrain, grid=replace(terrain.grid, crs=CRS(6677)))
    with pytest.raises(CrsMismatchError, match="reproject them"):
        point_hazard(flood, gpd.GeoSeries.from_xy([139.0], [35.0], crs=6668), terrain=terrain)
    with pytest.raises(InputError, match="row 0 is not a point"):
        point_hazard(flood, gpd.GeoSeries.from_xy([1.5], [0.5], crs=6677).buffer(1.0), terrain=terrain)
