"""Codes for missing data in elevation rasters: injected ones are found, ground is left alone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from tests.needs import needs, needs_module
from twin.errors import InputError
from twin.quantities import QUANTITIES
from twin.terrain import ElevationRaster, read_elevation, without_missing
from twin.terrain.nodata import missing_elevation

CODES = (-9999.0, -32768.0, 32767.0, 3.4e38, -3.4e38, 9999.0, -999.0, -99999.0, np.inf, -np.inf)


def _hills(rng, ny=40, nx=50, *, height=30.0):
    """Smooth ground: noise over ten cells, its steepest step below 3 m."""
    noise = ndimage.gaussian_filter(rng.normal(size=(ny, nx)), 8.0)
    return 5.0 + height * (noise - noise.min()) / np.ptp(noise)


@pytest.mark.parametrize("code", CODES)
def test_a_code_out_of_range_is_missing_and_the_ground_beside_it_is_not(code):
    ground = np.full((20, 20), 3.0)
    ground[5:8, 5:8] = code
    expected = np.zeros((20, 20), bool)
    expected[5:8, 5:8] = True
    np.testing.assert_array_equal(missing_elevation(ground, 5.0), expected)


@pytest.mark.parametrize(("code", "level"), [(-99.0, 3.0), (0.0, 20.0), (999.0, 12.0), (-99.9, 40.0)])
def test_an_isolated_constant_is_missing(code, level):
    ground = level + np.linspace(0.0, 4.0, 30)[:, None] + np.zeros((30, 30))
    ground[10:14, 3:9] = code
    np.testing.assert_array_equal(missing_elevation(ground, 5.0), ground == code)


@pytest.mark.parametrize("step", [1.0, 5.0, 10.0, 50.0])
def test_real_shapes_are_ground(step):
    x, y = np.meshgrid(np.arange(60) * step, np.arange(60) * step)
    sea_and_hill = np.maximum(0.0, 0.3 * (x - 20 * step))  # a flat sea at exactly 0 and a steep hill
    levee = np.where(np.abs(y - 30 * step) < 2 * step, 6.0, 1.0)
    stepped = np.where(x < 30 * step, 2.0, 9.5)  # a quay or retaining wall
    lake = np.full_like(x, 84.0)
    for ground in (sea_and_hill, levee, stepped, lake):
        assert not missing_elevation(ground, step).any()


def test_cells_mixed_with_a_code_by_resampling_are_missing_too():
    fine = np.full((120, 120), 3.0)
    fine[38:63, 38:63] = -9999.0
    coarse = fine.reshape(24, 5, 24, 5).mean(axis=(1, 3))  # as an average over 5 x 5 would make it
    mixed = (coarse != 3.0) & (coarse != -9999.0)
    assert mixed.any()
    np.testing.assert_array_equal(missing_elevation(coarse, 10.0), coarse != 3.0)


def test_many_values_out_of_range_are_a_wrong_unit_and_refused():
    millimetres = 1000.0 * _hills(np.random.default_rng(1), height=40.0)
    with pytest.raises(InputError, match="millimetres"):
        missing_elevation(millimetres, 5.0)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    codes=st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True),
    share=st.floats(0.0, 0.3),
)
def test_whatever_is_injected_no_ground_out_of_range_and_no_code_remains(seed, codes, share):
    rng = np.random.default_rng(seed)
    ground = _hills(rng)
    where = rng.random(ground.shape) < share
    where[rng.integers(40), rng.integers(50)] = True
    given_up = ground.copy()
    given_up[where] = rng.choice(codes, int(where.sum()))
    raster = without_missing(ElevationRaster(x0=0.0, y0=0.0, dx=5.0, dy=5.0, elevation=given_up))
    low, high = QUANTITIES["elevation"].low, QUANTITIES["elevation"].high
    kept = np.isfinite(raster.elevation)
    assert not kept[where].any()
    assert ((raster.elevation[kept] >= low) & (raster.elevation[kept] <= high)).all()
    np.testing.assert_array_equal(raster.elevation[kept], ground[kept])
    assert kept[~where].all()  # hills this smooth lose nothing
    assert raster.notes[-1].id == "terrain.raster_missing"
    assert raster.notes[-1].values["n"] == where.sum()


def test_a_raster_of_codes_only_is_refused():
    with pytest.raises(InputError, match="no elevation"):
        without_missing(ElevationRaster(x0=0, y0=0, dx=1, dy=1, elevation=np.full((4, 4), -9999.0)))


def _write(path, array, *, crs="EPSG:6677", step=5.0, unit=None, scale=None, x0=0.0, y1=100.0, dtype="float32"):
    rasterio = needs_module("rasterio")
    from rasterio.transform import from_origin

    with rasterio.open(
        path, "w", driver="GTiff", height=array.shape[0], width=array.shape[1], count=1, dtype=dtype, crs=crs,
        transform=from_origin(x0, y1, step, step),
    ) as file:  # fmt: skip
        file.write(array.astype(dtype), 1)
        if unit is not None:
            file.units = [unit]
        if scale is not None:
            file.scales = [scale]
    return path


def test_a_file_counts_what_it_holds_without_declaring_it(tmp_path):
    ground = np.full((20, 20), 3.0)
    ground[5:8, 5:8] = -9999
    raster = read_elevation(_write(tmp_path / "dem.tif", ground))
    assert np.isnan(raster.elevation).sum() == 9
    assert raster.notes[0].values == {"n": 9, "total": 400, "values": "-9999"}
    assert "9" in raster.notes[0].text("ja")


def test_declared_units_and_scales_are_applied(tmp_path):
    ground = np.full((4, 4), 10.0)
    feet = read_elevation(_write(tmp_path / "feet.tif", ground / 0.3048, unit="ft"))
    np.testing.assert_allclose(feet.elevation, 10.0, rtol=1e-6)
    assert feet.notes[0].id == "terrain.raster_scaled"
    centimetres = read_elevation(_write(tmp_path / "cm.tif", ground * 100, scale=0.01, dtype="int16"))
    np.testing.assert_allclose(centimetres.elevation, 10.0)
    with pytest.raises(InputError, match="vertical unit is 'fathom'"):
        read_elevation(_write(tmp_path / "fathom.tif", ground, unit="fathom"))


def test_heights_of_an_unknown_unit_and_degrees_without_a_crs_are_refused(tmp_path):
    feet = _write(tmp_path / "feet.tif", np.ones((4, 4)), crs="EPSG:2263", x0=980_000.0, y1=200_000.0)  # New York
    with pytest.raises(InputError, match=r"counts in US survey foot, and it does not declare .* unit='us-ft'"):
        read_elevation(feet)
    np.testing.assert_allclose(read_elevation(feet, unit="us-ft").elevation, 1200 / 3937)
    np.testing.assert_allclose(read_elevation(feet, unit="m").elevation, 1.0)
    with pytest.raises(InputError, match="look like degrees"):
        read_elevation(_write(tmp_path / "bare.tif", np.ones((4, 4)), crs=None, x0=139.7, y1=35.6, step=0.0001))


@pytest.mark.parametrize(
    ("crs", "x0", "y1", "step", "plane", "metres"),
    [
        (2263, 980_000.0, 200_000.0, 16.0, 32618, 16.0 * 1200 / 3937),
        (3857, 15_550_000.0, 4_250_000.0, 6.0, 6677, 6.0),  # Tokyo in web Mercator: 1.23 times too long
        (6676, 100_000.0, -30_000.0, 5.0, 6677, 5.0),
    ],
)
def test_rasters_in_another_plane_are_sampled_where_the_cells_lie(tmp_path, crs, x0, y1, step, plane, metres):
    """A slope in the plane of the raster, at places that PROJ transforms one by one."""
    from pyproj import CRS, Transformer

    from twin.grid import Grid
    from twin.terrain import sample_elevation

    x, y = np.meshgrid(x0 + (np.arange(60) + 0.5) * step, y1 - (np.arange(60) + 0.5) * step)
    ground = 10.0 + 0.02 * (x - x0) + 0.01 * (y1 - y)
    raster = read_elevation(_write(tmp_path / "dem.tif", ground, crs=f"EPSG:{crs}", x0=x0, y1=y1, step=step), unit="m")
    assert raster.step == pytest.approx(metres)
    middle = Transformer.from_crs(crs, plane, always_xy=True).transform(x0 + 30 * step, y1 - 30 * step)
    grid = Grid(
        x0=round(middle[0]) - 60, y0=round(middle[1]) - 60, cell_size=3.0, nx=40, ny=40, crs=CRS.from_epsg(plane)
    )
    px, py = Transformer.from_crs(plane, crs, always_xy=True).transform(*np.meshgrid(grid.x, grid.y))
    np.testing.assert_allclose(sample_elevation(raster, grid), 10.0 + 0.02 * (px - x0) + 0.01 * (y1 - py), atol=1e-3)


def test_a_file_that_is_no_raster_is_refused_in_one_line(tmp_path):
    needs("rasterio")
    (tmp_path / "dem.asc").write_text("<Dataset/>", encoding="utf-8")
    with pytest.raises(InputError, match="not a raster"):
        read_elevation(tmp_path / "dem.asc")
