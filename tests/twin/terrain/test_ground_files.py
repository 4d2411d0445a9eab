"""Elevation rasters and pits: round trips and hand-made answers."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS, Transformer

from tests.needs import needs_module
from twin.errors import InputError
from twin.grid import Grid
from twin.terrain import (
    ElevationRaster,
    Terrain,
    elevation_at,
    filled_to_spill,
    pits,
    read_elevation,
    sample_elevation,
)
from twin.terrain.roughness import LAND_USES, PLATEAU_LAND_USE


def _write(path, array, *, epsg=6677, x0=100.0, y1=250.0, step=2.0, nodata=-9999.0):
    rasterio = needs_module("rasterio")
    from rasterio.transform import from_origin

    with rasterio.open(
        path, "w", driver="GTiff", height=array.shape[0], width=array.shape[1], count=1, dtype="float32",
        crs=f"EPSG:{epsg}", transform=from_origin(x0, y1, step, step), nodata=nodata,
    ) as file:  # fmt: skip
        file.write(array.astype(np.float32), 1)


def test_a_geotiff_comes_back_south_up_with_gaps_unknown(tmp_path):
    north_up = np.arange(12.0).reshape(3, 4)
    north_up[0, 3] = -9999
    _write(tmp_path / "dem.tif", north_up)
    raster = read_elevation(tmp_path / "dem.tif")
    assert (raster.x0, raster.y0, raster.dx, raster.dy) == (100.0, 244.0, 2.0, 2.0)
    np.testing.assert_array_equal(raster.elevation[0], [8, 9, 10, 11])
    assert np.isnan(raster.elevation[2, 3])
    assert raster.crs == CRS.from_epsg(6677)


def test_a_raster_in_degrees_is_sampled_where_the_cells_lie(tmp_path):
    """A slope in longitude and latitude is read back, at places that PROJ transforms one by one."""
    step, west, north = 0.0005, 139.70, 35.72
    longitude, latitude = np.meshgrid(west + (np.arange(60) + 0.5) * step, north - (np.arange(50) + 0.5) * step)
    height = 1000.0 * (longitude - west) + 2000.0 * (north - latitude)
    _write(tmp_path / "degrees.tif", height, epsg=6668, x0=west, y1=north, step=step)
    raster = read_elevation(tmp_path / "degrees.tif")
    assert raster.crs.is_geographic
    assert 45.0 < raster.step < 60.0
    x0, y0 = (round(v) for v in Transformer.from_crs(6668, 6677, always_xy=True).transform(west + 0.01, north - 0.015))
    grid = Grid(x0=x0, y0=y0, cell_size=10.0, nx=57, ny=33, crs=CRS.from_epsg(6677))
    places = Transformer.from_crs(6677, 6668, always_xy=True).transform(*np.meshgrid(grid.x, grid.y))
    known = 1000.0 * (places[0] - west) + 2000.0 * (north - places[1])
    np.testing.assert_allclose(sample_elevation(raster, grid), known, atol=1e-4)
    x, y = np.array([grid.x[3], -1e6]), np.array([grid.y[5], 0.0])
    np.testing.assert_allclose(elevation_at(raster, x, y, crs=grid.crs), [known[5, 3], np.nan], atol=1e-4)


def test_degrees_without_a_crs_and_missing_files_are_refused(tmp_path):
    rasterio = needs_module("rasterio")
    _write(tmp_path / "degrees.tif", np.ones((3, 3)), epsg=6668, x0=139.0, y1=35.0, step=0.001)
    with (
        rasterio.open(tmp_path / "degrees.tif") as named,
        rasterio.open(tmp_path / "bare.tif", "w", **{**named.profile, "crs": None}) as bare,
    ):
        bare.write(named.read())
    with pytest.raises(InputError, match="name their CRS"):
        read_elevation(tmp_path / "bare.tif")
    assert read_elevation(tmp_path / "bare.tif", crs=6668).crs == CRS.from_epsg(6668)
    with pytest.raises(InputError, match="no such file"):
        read_elevation(tmp_path / "none.tif")


@pytest.mark.parametrize("cell", [0.5, 1.0, 2.0, 4.0])
def test_sampling_a_plane_gives_the_plane(cell):
    x, y = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
    raster = ElevationRaster(x0=0, y0=0, dx=1, dy=1, elevation=3 + 0.5 * x - 0.25 * y)
    grid = Grid(x0=8, y0=8, cell_size=cell, nx=int(16 / cell), ny=int(12 / cell))
    gx, gy = np.meshgrid(grid.x, grid.y)
    np.testing.assert_allclose(sample_elevation(raster, grid), 3 + 0.5 * gx - 0.25 * gy, atol=1e-12)


def test_outside_a_raster_is_unknown():
    raster = ElevationRaster(x0=0, y0=0, dx=1, dy=1, elevation=np.ones((4, 4)))
    z = sample_elevation(raster, Grid(x0=-2, y0=0, cell_size=1, nx=8, ny=4))
    assert np.isnan(z[:, [0, 1, 6, 7]]).all()
    assert (z[:, 2:6] == 1).all()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"dx": 0.0}, "dx is 0"),
        ({"dy": -1.0}, "dy -1"),
        ({"x0": np.nan}, "x0 nan"),
        ({"elevation": np.ones(4)}, "shape"),
    ],
)
def test_a_raster_that_makes_no_sense_is_refused(change, words):
    with pytest.raises(InputError, match=words):
        ElevationRaster(**({"x0": 0.0, "y0": 0.0, "dx": 1.0, "dy": 1.0, "elevation": np.ones((2, 2))} | change))


def test_a_bowl_fills_to_its_lowest_rim():
    z = np.full((7, 7), 5.0)
    z[2:5, 2:5] = 1.0
    z[3, 5:] = [3.0, 2.0]
    level = filled_to_spill(z)
    assert (level[2:5, 2:5] == 3.0).all()
    shut = np.zeros_like(z, bool)
    shut[3, 5] = True
    assert (filled_to_spill(z, shut)[2:5, 2:5] == 5.0).all()


def test_a_court_shut_in_by_buildings_is_reported():
    grid = Grid(x0=0, y0=0, cell_size=1, nx=9, ny=9)
    building = np.full((9, 9), -1, np.int32)
    building[2:7, 2:7] = 0
    building[4, 4] = -1
    terrain = Terrain(
        grid=grid, elevation=np.zeros((9, 9)), roughness=np.full((9, 9), 0.03, np.float32), building=building
    )
    table = pits(terrain)
    assert len(table) == 1
    assert table.loc[0, "is_enclosed"]
    assert (table.loc[0, "x"], table.loc[0, "y"]) == (4.5, 4.5)


def test_pit_volume_is_what_it_takes_to_fill():
    z = np.full((8, 8), 2.0)
    z[3, 3:5] = [1.0, 1.5]
    terrain = Terrain(
        grid=Grid(x0=0, y0=0, cell_size=2, nx=8, ny=8),
        elevation=z,
        roughness=np.full((8, 8), 0.03, np.float32),
        building=np.full((8, 8), -1, np.int32),
    )
    table = pits(terrain)
    assert table.loc[0, "volume"] == pytest.approx(1.5 * 4)
    assert table.loc[0, "depth"] == 1.0


def test_every_land_use_code_has_a_row_with_a_source():
    assert max(PLATEAU_LAND_USE.values()) < len(LAND_USES)
    assert all(use.source and 0.01 <= use.resolved <= 0.2 and 0.01 <= use.manual <= 0.2 for use in LAND_USES)
