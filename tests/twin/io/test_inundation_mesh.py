"""Published inundation meshes: codes against printed examples, values against a synthetic set."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS, Transformer

from tests.needs import needs_module
from twin.errors import InputError
from twin.grid import Grid
from twin.hazard.agreement import flood_agreement
from twin.io.inundation_mesh import flood_from_mesh_csv, flood_from_mesh_netcdf, read_mesh_csv
from twin.io.mesh_codes import mesh_cells
from twin.notes import notes_from_json

CRS_9 = CRS.from_epsg(6677)


def test_codes_of_the_statistics_bureau_fall_where_they_should():
    # 5339-23-43 (a worked example of many agencies): south-west corner 35 d 20 m + ..., 139 d + ...
    cells = mesh_cells(np.array(["53392343"]))[0]
    south = cells.row[0] / 120.0
    west = 100 + cells.column[0] / 80.0
    assert south == pytest.approx(53 / 1.5 + 2 / 12 + 4 / 120)
    assert west == pytest.approx(139 + 3 / 8 + 3 / 80)


@pytest.mark.parametrize(
    ("code", "n", "row", "column"),
    [
        ("544050242150057", 200, 150, 57),
        ("5439373731833", 40, 18, 33),
        ("5339234371299", 100, 12, 99),
        ("533923434", 2, 1, 1),
        ("5339234321", 4, 0, 2),
    ],
)
def test_divided_codes(code, n, row, column):
    cells = mesh_cells(np.array([code]))[0]
    assert cells.n_per_side == n
    assert (cells.row[0] % n, cells.column[0] % n) == (row, column)


@pytest.mark.parametrize("code", ["12", "5339234391299", "53392a43", "533923437129"])
def test_unknown_codes_are_named(code):
    with pytest.raises(InputError, match=code):
        mesh_cells(np.array([code]))


def _write_set(path, squares, *, encoding="cp932"):
    """squares: row, column (of 1/100) -> depth within 1 km square 53393500."""
    head = "河川名,試験川\n破堤点,BP001\nメッシュコード,標高,浸水深,流速,浸水到達時間\n"
    rows = [f"533935007{r:02d}{c:02d},3.0,{d:.2f},0.5,12" for (r, c), d in squares.items()]
    path.write_bytes((head + "\n".join(rows) + "\n").encode(encoding))


def _grid_over_square(n_cells=60, size=5.0):
    longitude, latitude = 139.625 + 20 / 8000, 35 + 1 / 3 + 0.25 + 20 / 12000  # inside 5339-35-00
    x, y = Transformer.from_crs("EPSG:6668", CRS_9, always_xy=True).transform(longitude, latitude)
    return Grid(x0=float(x), y0=float(y), cell_size=size, nx=n_cells, ny=n_cells, crs=CRS_9)


def test_each_cell_takes_the_square_it_lies_in(tmp_path):
    squares = {(r, c): 0.01 * (100 * r + c) for r in range(18, 52) for c in range(18, 58)}
    _write_set(tmp_path / "MAXALL.CSV", squares)
    grid = _grid_over_square()
    flood = flood_from_mesh_csv(tmp_path / "MAXALL.CSV", grid)
    x, y = np.meshgrid(grid.x, grid.y)
    longitude, latitude = Transformer.from_crs(CRS_9, "EPSG:6668", always_xy=True).transform(x, y)
    row = np.floor((latitude - (35 + 1 / 3 + 0.25)) * 12000).astype(int)
    column = np.floor((longitude - 139.625) * 8000).astype(int)
    assert row.min() >= 18
    inside = (row < 52) & (column < 58)
    assert inside.any()
    expected = np.where(inside, 0.01 * (100 * row + column), np.nan)
    np.testing.assert_allclose(flood.depth_max.values, expected, atol=1e-5)
    np.testing.assert_array_equal(flood.is_known.values, inside)
    assert np.nanmax(flood.arrival_time.values) == 720.0


def test_of_two_sets_the_deepest_counts_and_utf8_is_read_too(tmp_path):
    _write_set(tmp_path / "a.csv", {(25, 25): 1.0})
    _write_set(tmp_path / "b.csv", {(25, 25): 2.0, (26, 25): 0.5}, encoding="utf-8-sig")
    flood = flood_from_mesh_csv([tmp_path / "a.csv", tmp_path / "b.csv"], _grid_over_square())
    depth = flood.depth_max.values
    assert set(np.unique(depth[np.isfinite(depth)])) <= {0.0, 0.5, 2.0}
    assert {0.5, 2.0} <= set(np.unique(depth[np.isfinite(depth)]))
    np.testing.assert_array_equal(np.isfinite(depth), flood.is_known.values)


def test_bad_files_name_line_and_value(tmp_path):
    (tmp_path / "a.csv").write_text("メッシュコード,浸水深\n53393500,deep\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.csv:2: 浸水深 is 'deep'"):
        read_mesh_csv(tmp_path / "a.csv")
    (tmp_path / "b.csv").write_text("p,q\n1,2\n", encoding="utf-8")
    with pytest.raises(InputError, match="メッシュコード"):
        read_mesh_csv(tmp_path / "b.csv")
    (tmp_path / "c.csv").write_text("メッシュコード,浸水深\n53393500,1.0\n", encoding="utf-8")
    with pytest.raises(InputError, match="no CRS"):
        flood_from_mesh_csv(tmp_path / "c.csv", Grid(x0=0, y0=0, cell_size=1, nx=2, ny=2))


def test_netcdf_of_the_guideline_keeps_maxima_and_arrival(tmp_path):
    xr = needs_module("xarray")
    grid = _grid_over_square(20, 10.0)
    latitude = 35 + 1 / 3 + 0.25 + (np.arange(80) + 0.5) / 12000
    longitude = 139.625 + (np.arange(80) + 0.5) / 8000
    depth = np.zeros((3, 80, 80))
    depth[1] = np.arange(80)[:, None] * 0.05
    depth[2] = np.arange(80)[:, None] * 0.02
    attributes = {"standard_name": "flood_water_thickness", "units": "m"}
    xr.Dataset(
        {"depth": (("time", "lat", "lon"), depth, attributes)},
        coords={
            "time": ("time", [0.0, 10.0, 20.0], {"units": "minute since 1-1-1 0:0:0", "calendar": "none"}),
            "lat": latitude,
            "lon": longitude,
        },
    ).to_netcdf(tmp_path / "BP001.nc")
    flood = flood_from_mesh_netcdf(tmp_path / "BP001.nc", grid)
    x, y = np.meshgrid(grid.x, grid.y)
    _, lat = Transformer.from_crs(CRS_9, "EPSG:6668", always_xy=True).transform(x, y)
    row = np.floor((lat - (35 + 1 / 3 + 0.25)) * 12000)
    # squares of 9 m beside cells of 10 m: the next row counts too where its centre lies in the cell
    excess = flood.depth_max.values - 0.05 * row
    assert (excess > -1e-5).all()
    assert (excess < 0.05 + 1e-5).all()
    assert (flood.arrival_time.values == 600.0).all()


def _mixed_set(path, depths):
    """Squares of 1/100 in 5339-35-00, row and column -> text of the depth."""
    rows = [f"533935007{r:02d}{c:02d},{text}" for (r, c), text in depths.items()]
    path.write_text("メッシュコード,浸水深(m)\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def _squares(grid):
    x, y = np.meshgrid(grid.x, grid.y)
    longitude, latitude = Transformer.from_crs(CRS_9, "EPSG:6668", always_xy=True).transform(x, y)
    row = np.floor((latitude - (35 + 1 / 3 + 0.25)) * 12000).astype(int)
    return row, np.floor((longitude - 139.625) * 8000).astype(int)


def test_where_dry_squares_are_listed_the_squares_are_what_was_surveyed(tmp_path):
    depths = {(r, c): "0" if c >= 30 else "1.0" for r in range(20, 45) for c in range(20, 40)}
    depths[30, 25] = "欠測"
    grid = _grid_over_square()
    flood = flood_from_mesh_csv(_mixed_set(tmp_path / "a.csv", depths), grid)
    row, column = _squares(grid)
    listed = (row >= 20) & (row < 45) & (column >= 20) & (column < 40)
    missing = (row == 30) & (column == 25)
    np.testing.assert_array_equal(flood.is_known.values, listed & ~missing)
    expected = np.where(listed & ~missing, np.where(column >= 30, 0.0, 1.0), np.nan)
    np.testing.assert_array_equal(flood.depth_max.values, expected)
    ids = [note.id for note in notes_from_json(flood.attrs["notes"])]
    assert ids == ["reference.published", "reference.missing_values", "reference.surveyed_squares"]


def test_of_wet_squares_only_the_hull_is_what_was_surveyed(tmp_path):
    # a ring of wet squares: dry inside, silent outside
    depths = {(r, c): "1.0" for r in range(22, 44) for c in range(22, 50) if r in (22, 43) or c in (22, 49)}
    grid = _grid_over_square()
    flood = flood_from_mesh_csv(_mixed_set(tmp_path / "a.csv", depths), grid)
    row, column = _squares(grid)
    inner = (row > 22) & (row < 43) & (column > 22) & (column < 49)
    assert (flood.depth_max.values[inner] == 0.0).all()
    outside = (row < 22) | (row > 43) | (column < 22) | (column > 49)
    assert outside.any()
    assert not flood.is_known.values[outside].any()
    assert np.isnan(flood.depth_max.values[outside]).all()
    assert notes_from_json(flood.attrs["notes"])[-1].id == "reference.surveyed_hull"
    scores = flood_agreement(flood.assign(depth_max=flood.depth_max * 0 + 2.0), flood).attrs
    assert scores["false_alarm_ratio"] > 0.5


def test_missing_in_one_set_and_dry_in_another_is_unknown_and_wet_stays_wet(tmp_path):
    square = [(r, c) for r in range(25, 40) for c in range(25, 40)]
    a = _mixed_set(tmp_path / "a.csv", {p: "欠測" if p[1] < 30 else "0" for p in square})
    b = _mixed_set(tmp_path / "b.csv", {p: "0.8" if p[0] < 30 else "0" for p in square})
    grid = _grid_over_square()
    flood = flood_from_mesh_csv([a, b], grid)
    row, column = _squares(grid)
    here = (row >= 25) & (row < 40) & (column >= 25) & (column < 40)
    np.testing.assert_array_equal(flood.is_known.values, here & ~((column < 30) & (row >= 30)))
    assert (flood.depth_max.values[here & (row < 30)] == np.float32(0.8)).all()


def test_a_code_listed_twice_counts_with_its_worst(tmp_path):
    path = tmp_path / "a.csv"
    code = "5339350073030"
    path.write_text(
        f"メッシュコード,浸水深(m),浸水到達時間(分)\n{code},0.2,30\n{code},2.0,10\n5339350073131,0,\n", encoding="utf-8"
    )
    flood = flood_from_mesh_csv(path, _grid_over_square())
    row, column = _squares(_grid_over_square())
    here = (row == 30) & (column == 30)
    assert (flood.depth_max.values[here] == 2.0).all()
    assert (flood.arrival_time.values[here] == 600.0).all()


def test_a_map_of_another_area_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("メッシュコード,浸水深(m)\n5439373731833,1.0\n5439373731834,0.0\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.csv: nothing of the published flood lies on the grid"):
        flood_from_mesh_csv(path, _grid_over_square())


def _netcdf(path, depth, **attributes):
    xr = needs_module("xarray")
    n_rows, n_columns = depth.shape[-2:]
    dims = ("time", "lat", "lon")[-depth.ndim :]
    coords = {"lat": 35 + 1 / 3 + 0.25 + (np.arange(n_rows) + 0.5) / 12000,
              "lon": 139.625 + (np.arange(n_columns) + 0.5) / 8000}  # fmt: skip
    if depth.ndim == 3:
        coords["time"] = ("time", np.arange(float(len(depth))), {"units": attributes.pop("time_unit", "hour")})
    xr.Dataset({"depth": (dims, depth, attributes)}, coords=coords).to_netcdf(path)
    return path


def test_units_and_codes_of_a_netcdf(tmp_path):
    depth = np.zeros((80, 80))
    depth[:30] = 150.0
    depth[30, 20:40] = -9999.0
    grid = _grid_over_square()
    flood = flood_from_mesh_netcdf(_netcdf(tmp_path / "a.nc", depth, units="cm"), grid)
    row, column = _squares(grid)
    missing = (row == 30) & (column >= 20) & (column < 40)
    np.testing.assert_array_equal(flood.is_known.values, ~missing)
    np.testing.assert_allclose(flood.depth_max.values[row < 30], 1.5)
    with pytest.raises(InputError, match=r"b\.nc: variable depth.*'ft'"):
        flood_from_mesh_netcdf(_netcdf(tmp_path / "b.nc", depth, units="ft"), grid)


def test_a_film_is_no_arrival_in_a_netcdf(tmp_path):
    depth = np.zeros((3, 80, 80))
    depth[1], depth[2] = 0.03, 0.4
    flood = flood_from_mesh_netcdf(_netcdf(tmp_path / "a.nc", depth, units="m"), _grid_over_square())
    assert (flood.arrival_time.values == 2 * 3600.0).all()
