"""Water at the start and datums of heights by the scenario file, on ground small enough to reckon by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS

from tests.needs import needs_module
from twin.errors import DatumError, ScenarioError
from twin.flood import simulate_flood
from twin.grid import Grid
from twin.pipeline.flood_inputs import flood_scenario
from twin.pipeline.height_datums import check_datum, in_tokyo_peil
from twin.pipeline.initial_water import start_of_flood
from twin.report.conditions import condition_rows
from twin.scenario import scenario_from_text
from twin.terrain import Terrain

SAMPLE = Path(__file__).resolve().parents[3] / "data" / "sample"
HEAD = 'name = "a"\n[city]\npath = "x"\n[flood]\nduration_hours = 0.1\nopen_edges = false\n'
TIDE = '[[flood.level]]\nedge = "west"\nseries = [[0, 1.0], [6, 1.5]]\n'


def terrain(datum: str = "orthometric") -> Terrain:
    """A sea bed at -2 m, a quay of 2 m in column 10, a polder at -1 m with a building behind it; cells of 5 m."""
    z = np.full((8, 20), -2.0)
    z[:, 10], z[:, 11:] = 2.0, -1.0
    building = np.full(z.shape, -1, np.int32)
    building[2:4, 14:16] = 0
    return Terrain(
        grid=Grid(x0=1000.0, y0=2000.0, cell_size=5.0, nx=20, ny=8, crs=CRS.from_epsg(6677)), elevation=z,
        roughness=np.full(z.shape, 0.03, np.float32), building=building, height_datum=datum,
    )  # fmt: skip


def start(text: str, folder: Path = Path(), ground: Terrain | None = None):
    ground = terrain() if ground is None else ground
    scenario, _ = in_tokyo_peil(scenario_from_text(HEAD + text))
    return start_of_flood(scenario, ground, flood_scenario(scenario, ground), folder)


def test_by_default_the_sea_is_filled_by_the_solver():
    made = start(TIDE)
    assert made["initial_depth"] is None
    assert made["scenario"].fill_from_boundaries
    flood = simulate_flood(terrain(), **made)
    assert float(flood.depth.values[0, :, 5].min()) == 3.0
    assert np.nanmax(flood.depth_max.values[:, 11:]) == 0.0
    assert not start(TIDE + "[flood.initial]\nfill_from_boundaries = false\n")["scenario"].fill_from_boundaries


def test_level_depth_polygon_and_sea_together_the_deepest_counts():
    pond = "polygon = [[1055, 2000], [1105, 2000], [1105, 2040], [1055, 2040]]"
    made = start(TIDE + f"[flood.initial]\ndepth = 0.1\n[[flood.initial.area]]\n{pond}\nlevel = -0.4\n")
    depth = made["initial_depth"]
    assert (depth[:, :10] == 3.0).all()
    np.testing.assert_allclose(depth[:, 10], 0.1)
    np.testing.assert_allclose(depth[0, 11:], 0.6)
    assert (depth[2:4, 14:16] == 0.0).all()
    everywhere = start("[flood.initial]\nlevel = 0.5\n")["initial_depth"]
    np.testing.assert_array_equal(everywhere[0], [2.5] * 10 + [0.0] + [1.5] * 9)
    with pytest.raises(ScenarioError, match=r"flood\.initial: area\.0: the polygon covers no open cell"):
        start("[[flood.initial.area]]\npolygon = [[0, 0], [1, 0], [1, 1]]\ndepth = 1\n")


@pytest.mark.parametrize(("quantity", "west"), [("level", 2.5), ("depth", 0.5)])
def test_a_raster_of_levels_or_depths(tmp_path, quantity, west):
    rasterio = needs_module("rasterio")
    from rasterio.transform import from_origin

    values = np.full((4, 10), 0.5, np.float32)
    values[:, 6:] = -9.0
    with rasterio.open(
        tmp_path / "water.tif", "w", driver="GTiff", height=4, width=10, count=1, dtype="float32", crs="EPSG:6677",
        transform=from_origin(1000.0, 2040.0, 10.0, 10.0), nodata=-9.0,
    ) as file:  # fmt: skip
        file.write(values, 1)
    made = start(f'[flood.initial]\nraster = "water.tif"\nraster_quantity = "{quantity}"\n', tmp_path)
    depth = made["initial_depth"]
    np.testing.assert_allclose(depth[:, :10], west)
    assert (depth[:, 13:] == 0.0).all()
    assert any("water.tif" in str(note) for note in made["scenario"].assumptions)
    if quantity == "level":
        by_river = start('[flood.initial]\nraster = "water.tif"\nraster_datum = "AP"\n', tmp_path)["initial_depth"]
        np.testing.assert_allclose(by_river[:, :10], 2.5 - 1.1344)


def test_an_earlier_run_and_a_warm_up(tmp_path):
    first = start("[flood.initial]\nlevel = 0.5\n")
    simulate_flood(terrain(), **first, out=tmp_path / "first.zarr", packed=True).close()
    made = start('[flood.initial]\nrun = "first.zarr"\nrun_minutes = 5\n', tmp_path)
    np.testing.assert_allclose(made["initial_depth"][0], [2.5] * 10 + [0.0] + [1.5] * 9, atol=1e-3)
    assert made["initial_velocity"] is not None
    with pytest.raises(ScenarioError, match=r"flood\.initial: .* no output at 60 s"):
        start('[flood.initial]\nrun = "first.zarr"\nrun_minutes = 1\n', tmp_path)
    river = "[[flood.inflow]]\nline = [[1060, 2020]]\nhydrograph = [[0, 2.0], [6, 20]]\n"
    warm = start(river + "[flood.initial]\nwarm_up_minutes = 1\n")
    assert float(warm["initial_depth"].sum()) * 25.0 == pytest.approx(120.0, rel=1e-5)
    text = "\n".join(map(str, warm["scenario"].assumptions))
    assert "storage changed by +2 m3/s (inflow 2 m3/s)" in text
    slow = start('solver = "local_inertial"\n[flood.initial]\nrun = "first.zarr"\n', tmp_path)
    assert slow["initial_velocity"] is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[flood.initial]\nrun = "a.nc"\nlevel = 1\n', "an earlier run holds all of the water"),
        ("[flood.initial]\nrun_minutes = 3\n", "give run = PATH too"),
        ("[[flood.initial.area]]\npolygon = [[0, 0], [1, 0], [1, 1]]\n", "give level or depth, one of the two"),
        ('[flood.initial]\nlevel = 1\ndatum = "A.B."\n', r"did you mean 'A\.P\.'"),
        ("[flood.initial]\nfil_from_boundaries = true\n", "did you mean 'fill_from_boundaries'"),
        ('[terrain]\ndem_height_datum = "T.P."\n', "dem_height_datum needs dem = PATH"),
        ('[[terrain.dem]]\npath = "a"\ndatum = "DL"\n', "height datum 'DL' is not known"),
    ],
)
def test_wrong_keys_are_named(text, words):
    with pytest.raises(ScenarioError, match=words):
        scenario_from_text(HEAD + text)


def test_every_height_of_a_table_with_a_datum_becomes_one_above_tokyo_peil():
    text = HEAD + (
        '[flood.initial]\nlevel = 2.0\ndatum = "O.P."\n'
        '[[flood.level]]\nedge = "west"\nseries = [[0, 3.0], [5, 4.0]]\ndatum = "ap"\n'
        '[[flood.level]]\nedge = "east"\ndatum = "Y.P."\n'
        'readings = { path = "a.csv", stream = "g", start = 2025-01-01T00:00:00+09:00, zero = 1.0 }\n'
        '[[flood.breach]]\nline = [[0, 0], [9, 0]]\nstart_minutes = 1\nwidth = 5\nsill = 1.0\ndatum = "N.P."\n'
        '[[edit]]\nkind = "levee"\nline = [[0, 0], [9, 0]]\ncrest = 5.0\ndatum = "K.P."\n'
        '[[edit]]\nkind = "ground"\npolygon = [[0, 0], [1, 0], [1, 1]]\nelevation = 80.0\n'
    )
    scenario, notes = in_tokyo_peil(scenario_from_text(text))
    flood = scenario.flood
    found = [
        flood.initial.level, *(pair[1] for pair in flood.level[0].series), flood.level[1].readings.zero,
        flood.breach[0].sill, scenario.edit[0].crest, scenario.edit[1].elevation,
    ]  # fmt: skip
    np.testing.assert_allclose(found, [0.7, 1.8656, 2.8656, 0.1598, -0.412, 4.1255, 80.0])
    assert [note.values["key"] for note in notes] == [
        "flood.level.0", "flood.level.1", "flood.breach.0", "flood.initial", "edit.0",
    ]  # fmt: skip
    assert in_tokyo_peil(scenario) == (scenario, ())
    assert "（荒川・中川・多摩川）" in notes[0].text("ja")
    assert check_datum(terrain(), notes) == notes
    assert check_datum(terrain("unknown"), notes)[:-1] == notes
    with pytest.raises(DatumError, match=r"flood\.level\.0\.datum names A\.P\."):
        check_datum(terrain("ellipsoidal"), notes)


def test_the_report_says_how_the_water_begins():
    rows = [value for _, value in condition_rows(scenario_from_text(HEAD + TIDE))]
    assert "filled from the level boundaries" in rows
    assert not any("level boundaries" in v for _, v in condition_rows(scenario_from_text(HEAD)))
    rows = [
        v for _, v in condition_rows(scenario_from_text(HEAD + "[flood.initial]\nlevel = 1.5\nwarm_up_minutes = 9\n"))
    ]
    assert {"level 1.5 m", "warm-up of 9 min"} <= set(rows)


def test_a_run_from_gsi_meshes_and_an_elevation_file_in_a_river_datum(tmp_path):
    """The city's own ground in A.P. over half of it, under GSI meshes of the whole: T.P. everywhere in the result."""
    from pyproj import Transformer

    import citygml
    from tests.gsi_meshes import mesh, write
    from twin.city import terrain_from_city
    from twin.io import write_cog_raster
    from twin.pipeline import run_file
    from twin.terrain import ElevationRaster, elevation_at

    own = terrain_from_city(citygml.read(SAMPLE).to_crs(6677), 20.0)
    grid = own.grid
    half = np.where(np.arange(grid.nx) < grid.nx // 2, own.elevation + 1.1344, np.nan)
    write_cog_raster(half, tmp_path / "levees.tif", grid=grid)
    west, south, east, north = Transformer.from_crs(6677, 6668, always_xy=True).transform_bounds(*grid.bounds)
    step = 0.4 / 3600
    nx, ny = int((east - west) / step) + 3, int((north - south) / step) + 3
    row, column = int((south - 35.5) / step) - 1, int((west - 139.5) / step) - 1
    lon, lat = np.meshgrid(
        139.5 + (column + np.arange(nx) + 0.5) * step, 35.5 + (row + ny - np.arange(ny) - 0.5) * step
    )
    x, y = Transformer.from_crs(6668, 6677, always_xy=True).transform(lon.ravel(), lat.ravel())
    ground = ElevationRaster(
        x0=grid.x0 - 500, y0=grid.y0 - 500, dx=20.0, dy=20.0, elevation=np.pad(own.elevation, 25, mode="edge")
    )
    heights = elevation_at(ground, x, y)
    (tmp_path / "gsi").mkdir()
    write(tmp_path / "gsi", "FG-GML-1-DEM10B.xml", mesh(heights, row=row, column=column, shape=(ny, nx), step=step))
    (tmp_path / "a.toml").write_text(
        f'name = "a"\n[city]\npath = "{SAMPLE.as_posix()}"\n[terrain]\ncell_size = 20.0\n'
        '[[terrain.dem]]\npath = "levees.tif"\ndatum = "A.P."\nfeather_m = 60.0\n[[terrain.dem]]\npath = "gsi"\n'
        "[flood]\nduration_hours = 0.05\noutput_minutes = 3\n"
        '[[flood.level]]\nedge = "west"\nseries = [[0, 1.0]]\ndatum = "A.P."\n'
        "[evacuation]\nenabled = false\n[outputs]\npictures = false\ntiles = false\nhtml = false\nczml = false\n",
        encoding="utf-8",
    )
    outcome = run_file(tmp_path / "a.toml", out=tmp_path / "out")
    made = outcome.results.flood.terrain
    assert float(np.abs(made.elevation - own.elevation).mean()) < 0.3  # two interpolations of relief in cells of 10 m
    assert float(np.abs((made.elevation - own.elevation)[:, : grid.nx // 2 - 4]).max()) < 1e-3
    assert made.sources[:2] == ("levees.tif", "gsi")
    report = outcome.report.read_text(encoding="utf-8")
    assert "levees.tif count from A.P." in report
    assert "flood.level.0: heights count from A.P." in report
    with xr.open_dataset(tmp_path / "out" / "flood.nc", decode_times=False) as flood:
        assert flood.attrs["height_datum"] == "orthometric"
