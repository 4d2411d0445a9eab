"""Rasters and meshes: read back by other libraries, in the right place and the right way up."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from tests.needs import needs_module
from tests.town_of_boxes import town_of_boxes
from twin.criteria import WET_DEPTH
from twin.errors import InputError
from twin.io.results import write_cog, write_cog_raster, write_netcdf, write_ugrid


@pytest.fixture(scope="module")
def town():
    return town_of_boxes(16)


def test_a_cog_is_north_up_where_the_grid_is(town, tmp_path):
    import rasterio

    grid = town.terrain.grid
    path = write_cog_raster(town.terrain.elevation, tmp_path / "ground.tif", grid=grid)
    with rasterio.open(path) as raster:
        assert raster.crs.to_epsg() == 6677
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        for row, column in ((0, 0), (3, 7), (grid.ny - 1, grid.nx - 1)):
            value = next(raster.sample([(grid.x[column], grid.y[row])]))[0]
            assert value == pytest.approx(town.terrain.elevation[row, column], rel=1e-6)
        assert raster.bounds == pytest.approx(grid.bounds)


def test_a_result_knows_its_place_and_dry_can_be_missing(town, tmp_path):
    import rasterio

    depth = town.flood["depth_max"]
    path = write_cog(town.flood, tmp_path / "depth.tif", name="depth_max", dry_as_missing=True)
    with rasterio.open(path) as raster:
        values = raster.read(1)[::-1]
    np.testing.assert_array_equal(np.isnan(values), depth.to_numpy() == 0)
    with pytest.raises(InputError, match="CRS"):
        write_cog(town.flood.drop_attrs(), tmp_path / "x.tif", name="depth_max")
    with pytest.raises(InputError, match="depth_max, speed_max, elevation"):
        write_cog(town.flood, tmp_path / "x.tif", name="depth")
    with pytest.raises(InputError, match="shape"):
        write_cog_raster(np.zeros((2, 2)), tmp_path / "x.tif", grid=town.terrain.grid)
    assert [p.name for p in tmp_path.iterdir()] == ["depth.tif"]


def test_netcdf_states_units_names_and_position(town, tmp_path):
    from pyproj import CRS

    path = write_netcdf(town.flood, tmp_path / "flood.nc")
    with xr.open_dataset(path, decode_times=False) as back:
        np.testing.assert_array_equal(back["depth"], town.flood["depth"])
        assert back["depth"].attrs["units"] == "m"
        assert back["elevation"].attrs["standard_name"] == "ground_level_altitude"
        assert back["time"].attrs["units"] == "seconds since 1970-01-01T00:00:00"  # CF 4.4: a date is needed
        assert back["time"].attrs["standard_name"] == "time"
        assert "no date was given" in back["time"].attrs["comment"]
        assert [n for n in ("time", "x", "y") if "_FillValue" in back[n].encoding | back[n].attrs] == []
        assert CRS.from_cf(back["spatial_ref"].attrs) == town.city.crs
        assert back.attrs["Conventions"] == "CF-1.11"
    assert "spatial_ref" not in town.flood  # the caller's Dataset is as it was


def test_netcdf_with_a_start_is_dated(town, tmp_path):
    path = write_netcdf(town.flood, tmp_path / "flood.nc", start="2026-09-01T00:00:00")
    with xr.open_dataset(path) as back:
        assert str(back["time"].to_numpy()[1])[:19] == "2026-09-01T00:10:00"


def test_ugrid_opens_in_xugrid_with_every_wet_cell_once(town, tmp_path):
    xugrid = needs_module("xugrid")
    path = write_ugrid(town.flood, tmp_path / "flood_mesh.nc")
    with xugrid.open_dataset(path) as mesh:
        depth = town.flood["depth"].to_numpy()
        wet = depth.max(axis=0) >= WET_DEPTH
        assert mesh.ugrid.grid.n_face == wet.sum()
        np.testing.assert_array_equal(mesh["depth"].to_numpy(), depth[:, wet])
        row, column = np.nonzero(wet)
        grid = town.terrain.grid
        np.testing.assert_allclose(mesh.ugrid.grid.centroids, np.column_stack([grid.x[column], grid.y[row]]), atol=1e-6)
        assert mesh.ugrid.grid.area.sum() == pytest.approx(wet.sum() * grid.cell_area)


def test_a_dry_flood_still_makes_a_file(town, tmp_path):
    dry = town.flood.copy()
    dry["depth"] = dry["depth"] * 0
    assert write_ugrid(dry, tmp_path / "dry.nc").stat().st_size > 0
