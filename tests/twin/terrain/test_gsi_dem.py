"""Elevation of 基盤地図情報: small files written by hand after the published layout."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS

from tests.gsi_meshes import STEP, mesh, packed, write
from twin.errors import InputError
from twin.terrain import read_elevation, read_gsi_dem


@pytest.mark.parametrize("encoding", ["UTF-8", "Shift_JIS"])
def test_values_run_east_then_south_from_the_north_west_corner(tmp_path, encoding):
    path = write(tmp_path, "FG-GML-5339-35-DEM5A-20161001.xml", mesh([1, 2, 3, 4, 5, 6], encoding=encoding))
    raster = read_elevation(path)
    np.testing.assert_array_equal(raster.elevation, [[4, 5, 6], [1, 2, 3]])  # row 0 in the south
    assert raster.crs == CRS.from_epsg(6668)
    assert raster.height_datum == "orthometric"
    np.testing.assert_allclose([raster.x0, raster.y0, raster.dx, raster.dy], [139.5, 35.5, STEP, STEP], atol=2e-9)
    assert 4.0 < raster.step < 7.0  # 0.2 seconds of arc: 5.0 m east, 6.2 m north
    assert raster.notes[0].values == {"n": 1, "products": "DEM5A 100%", "system": "JGD2011"}


def test_what_is_left_out_at_the_start_and_the_end_has_no_data(tmp_path):
    path = write(tmp_path, "FG-GML-5339-35-DEM5A.xml", mesh([7, 8], start="2 0"))
    np.testing.assert_array_equal(read_elevation(path).elevation, [[8, np.nan, np.nan], [np.nan, np.nan, 7]])


def test_kinds_of_points_are_counted_and_no_data_is_unknown(tmp_path):
    values = [1, "表層面,22.50", "海水面,-9999.", "データなし,-9999.", "内水面,0.30", "海水底面,-5.16"]
    raster = read_elevation(write(tmp_path, "FG-GML-5339-35-DEM1A.xml", mesh(values)))
    np.testing.assert_array_equal(raster.elevation, [[np.nan, 0.3, -5.16], [1, 22.5, np.nan]])
    assert raster.notes[1].values == {"surface": 1, "water": 1, "total": 4}


def test_products_of_one_size_complete_each_other(tmp_path):
    """5A before 5B before 5C; of one product the newer; meshes side by side become one raster."""
    gap = "データなし,-9999."
    for name, values in (
        ("FG-GML-5339-35-00-DEM5C-20200101.xml", [30] * 6),
        ("FG-GML-5339-35-00-DEM5B-20200101.xml", [20, 20, gap, 20, 20, gap]),
        ("FG-GML-5339-35-00-DEM5A-20150101.xml", [9, 9, gap, gap, 9, gap]),
        ("FG-GML-5339-35-00-DEM5A-20240101.xml", [10, gap, gap, gap, gap, gap]),
    ):
        write(tmp_path, name, mesh(values))
    write(tmp_path, "FG-GML-5339-35-01-DEM5A-20240101.xml", mesh([40] * 6, column=3))
    (raster,) = read_gsi_dem(tmp_path)
    np.testing.assert_array_equal(raster.elevation, [[20, 9, 30, 40, 40, 40], [10, 9, 30, 40, 40, 40]])
    assert "DEM5A 75%" in str(raster.notes[0])


def test_zips_in_zips_and_meshes_of_several_sizes(tmp_path):
    inner = packed({"FG-GML-5339-35-DEM5A-20161001.xml": mesh([1] * 6), "fmdid15-3101.xml": b"<metadata/>"})
    coarse = mesh([2] * 6, step=2 * STEP)
    path = write(tmp_path, "PackDLMap.zip", packed({"a.zip": inner, "FG-GML-5339-35-dem10b-20161001.xml": coarse}))
    fine, rough = read_gsi_dem(path)
    assert (fine.elevation == 1).all()
    assert (rough.elevation == 2).all()
    assert rough.dy == pytest.approx(2 * fine.dy)
    with pytest.raises(InputError, match="meshes of 2 sizes"):
        read_elevation(path)


def test_only_meshes_in_the_bounds_are_read(tmp_path):
    write(tmp_path, "FG-GML-1-DEM5A.xml", mesh([1] * 6))
    write(tmp_path, "FG-GML-2-DEM5A.xml", mesh([2] * 6, column=300))
    (near,) = read_gsi_dem(tmp_path, bounds=(139.49, 35.49, 139.501, 35.51))
    assert near.elevation.shape == (2, 3)
    with pytest.raises(InputError, match="none of its meshes"):
        read_gsi_dem(tmp_path, bounds=(130.0, 30.0, 131.0, 31.0))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"values": [1] * 7}, "7 values from cell 0 on, more than its 3 x 2 cells"),
        ({"start": "2 1", "values": [1, 2]}, "2 values from cell 5"),
        ({"values": ["路面,1.0"]}, "路面"),
        ({"values": ["地表面,1.0.0"]}, "not made of pairs"),
        ({"values": ["地表面,1.0", "地表面"]}, "not made of pairs"),
        ({"order": "+x+y"}, r"order '\+x\+y'"),
        ({"system": "wgs84"}, "srsName is 'wgs84'"),
        ({"values": ["地表面,"]}, "not made of pairs"),
        ({"encoding": "EUC-JP", "values": ["1,1"]}, "kind of point '1'"),
        ({"start": "a b"}, "expected two numbers"),
    ],
)
def test_what_is_not_laid_out_as_published_is_refused(tmp_path, change, words):
    path = write(tmp_path, "FG-GML-5339-35-DEM5A.xml", mesh(**({"values": [1] * 6} | change)))
    with pytest.raises(InputError, match=words):
        read_elevation(path)


def test_files_that_hold_no_mesh_are_refused(tmp_path):
    for name, data, words in (
        ("a.xml", b"<metadata/>", "no FG-GML mesh"),
        ("b.zip", b"no zip", "not a zip"),
        ("c.zip", packed({"dem.tif": b""}), "no FG-GML mesh"),
        ("d.xml", mesh([1] * 6)[:900], "not well-formed"),
        ("e.xml", mesh([1] * 6)[:-200], "not well-formed"),
        ("f.xml", mesh([1] * 6) + mesh([1] * 6), "several meshes"),
    ):
        with pytest.raises(InputError, match=words):
            read_elevation(write(tmp_path, name, data))
    with pytest.raises(InputError, match="no such file"):
        read_gsi_dem(tmp_path / "none.zip")
    write(tmp_path, "FG-GML-1-DEM5A.xml", mesh([1] * 6))
    for name in ("b.zip", "d.xml", "e.xml", "f.xml"):
        (tmp_path / name).unlink()
    write(tmp_path, "FG-GML-2-DEM5A.xml", mesh([1] * 6, column=3.4))
    with pytest.raises(InputError, match="do not lie on the lattice"):
        read_gsi_dem(tmp_path)
