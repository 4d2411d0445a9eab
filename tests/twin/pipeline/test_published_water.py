"""Runs that published water drives: a computed flood in the guideline's form, PLATEAU's bodies, breach points."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from twin.errors import ScenarioError
from twin.hazard import hazard_on_streets, inundation_flood
from twin.io import write_inundation_csv
from twin.pipeline import run_file
from twin.pipeline.scenario_run import Outcome, run_scenario
from twin.scenario import read_scenario, scenario_from_text
from twin.terrain import Terrain

SAMPLE = Path(__file__).resolve().parents[3] / "data" / "sample"

HEAD = """name = "{name}"
[city]
path = "{city}"
[terrain]
cell_size = 10.0
"""
FLOOD = """[flood]
order = 1
duration_hours = 0.5
output_minutes = 5
rain_mm_per_hour = 80
[[flood.inflow]]
line = [[14962, -55680], [14962, -55640]]
hydrograph = [[0, 0], [5, 60]]
"""
REST = """
[evacuation]
seeds = 2
people = 200
{evacuation}
[outputs]
pictures = false
tiles = false
czml = false
geopackage = false
geotiff = false
{outputs}
"""


def scenario(folder: Path, name: str, flood: str, *, evacuation: str = "", outputs: str = "") -> Path:
    path = folder / f"{name}.toml"
    text = HEAD.format(name=name, city=SAMPLE.as_posix()) + flood + REST.format(evacuation=evacuation, outputs=outputs)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def computed(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    folder = tmp_path_factory.mktemp("computed")
    return run_file(scenario(folder, "computed", FLOOD, outputs='inundation = ["csv"]'), out=folder / "out")


def test_a_computed_flood_drives_the_same_run_when_it_is_published(computed: Outcome, tmp_path: Path) -> None:
    published = f'[flood.published]\npath = "{(computed.folder / "inundation").as_posix()}"\n'
    path = scenario(tmp_path, "published", published)
    done = run_scenario(read_scenario(path), out=tmp_path / "out", scenario_folder=tmp_path, baseline=computed)
    page = done.report.read_text(encoding="utf-8")
    assert "Published water" in page
    changes = pd.read_csv(done.folder / "changes.csv")
    assert set(changes["change"]) <= {"same", "unknown"}  # depths to 10 mm, unknown as before
    assert (changes["difference"].abs().dropna() <= 0.0011).all()
    before, after = (pd.read_csv(p / "buildings.csv", index_col="gml_id") for p in (computed.folder, done.folder))
    assert (before["state"] == "wet").sum() > 20
    # of depths rounded to a millimetre, those just below the wet threshold become wet, and none becomes dry
    differs = before["state"] != after["state"]
    assert (after["state"][differs] == "wet").all()
    assert (before["depth_max"][differs] > 0.0494).all()
    # first wet: never later, and within one output interval, or two where rounding makes a step wet
    late = (after["first_wet"] - before["first_wet"]).dropna()
    assert late.max() <= 1.0
    assert late.min() >= -600.0
    assert (late < -300.0).mean() < 0.05
    figures = json.loads((done.folder / "changes.json").read_text())
    was, now = figures["baseline"], figures["proposal"]
    assert now["kpi_area"] == pytest.approx(was["kpi_area"], rel=0.02)
    # what the solver saw between two outputs is in the steps that hazard and people see, by the published maxima
    first, second = computed.results.flood.simulation, done.results.flood.simulation
    for name in ("depth", "speed"):
        top, steps = first[f"{name}_max"].values, second[name].values.max(axis=0)
        is_open = np.isfinite(top) & (first["depth_max"].values > 0.001)
        assert (steps[is_open] >= top[is_open] - 0.0006).all()
    assert computed.results.evacuation is not None
    streets = computed.results.evacuation.streets
    a, b = (hazard_on_streets(flood, streets) for flood in (first, second))
    known = np.isfinite(a.depth).all(axis=0)
    np.testing.assert_array_equal(known, np.isfinite(b.depth).all(axis=0))
    # at streets the solver looks at every step, for its maxima at every few: they may differ by millimetres
    assert (b.depth.max(axis=0)[known] >= a.depth.max(axis=0)[known] - 0.006).all()
    assert sum(now[key] for key in ("kpi_not_safe", "kpi_people_unknown", "kpi_safe")) == 200


def breaches(folder: Path, terrain: Terrain) -> None:
    """Two breach points: water spreads from a side each, BP002 without speeds."""
    x, _ = np.meshgrid(terrain.grid.x, terrain.grid.y)
    time = np.array([0.0, 600.0, 1800.0])
    for k, distance in enumerate((x - x.min(), x.max() - x)):
        front = np.array([0.0, 200.0, 450.0])[:, None, None]
        depth = np.clip(1.2 * (1.0 - distance / np.maximum(front, 1e-9)), 0.0, None)
        speed = np.full_like(depth, 0.3) if k == 0 else None
        flood = inundation_flood(terrain, depth, time=time, speed=speed)
        name = f"BP{k + 1:03d}"
        write_inundation_csv(flood, folder / name, breach=name)


def test_breach_points_are_each_run_and_the_worst_of_each_district_is_reported(
    computed: Outcome, tmp_path: Path
) -> None:
    breaches(tmp_path / "set", computed.results.flood.terrain)
    text = '[flood.published]\npath = "set"\nbreach_points = "evacuation"\n'
    out = run_file(scenario(tmp_path, "both", text), out=tmp_path / "out")
    folder, results = out.folder, out.results
    assert results.published is not None
    table = pd.read_csv(folder / "breaches.csv", index_col="breach")
    assert list(table.index) == ["BP001", "BP002"]
    people = table[["kpi_not_safe", "kpi_people_unknown", "kpi_left", "kpi_safe"]].sum(axis=1)
    assert (people == 200).all()
    districts = results.published.districts
    terrain = computed.results.flood.terrain
    west = districts[districts.geometry.centroid.x < np.median(terrain.grid.x) - 150.0]
    east = districts[districts.geometry.centroid.x > np.median(terrain.grid.x) + 150.0]
    assert set(west["worst_breach"]) <= {"BP001", ""}
    assert set(east["worst_breach"]) <= {"BP002", ""}
    assert "BP001" in set(west["worst_breach"])
    # the envelope that drives the run is nowhere shallower than either
    driven = results.flood.simulation
    one = run_file(scenario(tmp_path, "one", text.replace('"evacuation"', '"none"\nbreach = "BP002"')),
                   out=tmp_path / "one")  # fmt: skip
    assert one.results.published is None
    lone = one.results.flood.simulation
    assert lone.attrs["title"] == "BP002"
    common = np.isin(driven["time"].values, lone["time"].values)
    assert (driven["depth"].values[common] >= np.nan_to_num(lone["depth"].values) - 1e-6).all()
    page = out.report.read_text(encoding="utf-8")
    assert "Worst breach point for each district" in page
    assert "Time from breach to street" in page
    streets = results.published.streets
    assert streets is not None
    assert (streets.loc[streets["first_wet"].notna(), "depth_max"] >= 0.05).all()


def test_return_periods_of_plateau_bodies(tmp_path: Path) -> None:
    stages = "".join(
        f'[[flood.published.stage]]\nreturn_period = {years}\npath = "{(SAMPLE / "udx" / "fld").as_posix()}"\n'
        f'scale = "{scale}"\n'
        for years, scale in ((100, 1), (1000, 2))
    )
    done = run_file(scenario(tmp_path, "stages", stages, evacuation="enabled = false"), out=tmp_path / "out")
    table = pd.read_csv(done.folder / "return_periods.csv", index_col="gml_id")
    assert (table["depth_1000"] >= table["depth_100"]).all()
    assert table["is_monotonic"].all()
    wet = table["depth_100"] >= 0.05
    np.testing.assert_array_equal(table.loc[wet, "wet_from"], 100.0)
    assert table.loc[~wet & (table["depth_1000"] < 0.05), "wet_state"].eq("never").all()
    # the rarest stage drives the run, and its water has no speed
    buildings = pd.read_csv(done.folder / "buildings.csv", index_col="gml_id")
    np.testing.assert_allclose(buildings["depth_max"], table["depth_1000"], atol=1e-4)
    assert set(buildings.loc[buildings["state"] == "wet", "collapse_class"]) == {-1}
    with xr.open_dataset(done.folder / "flood.nc", decode_times=False) as flood:
        assert "stand from the start" in flood.attrs["assumptions"]


@pytest.mark.parametrize(
    ("flood", "evacuation", "message"),
    [
        ('path = "set"\nbreach = "BP009"', "", "breach is 'BP009', found BP001"),
        ('path = "gone"', "", "flood.published.path 'gone': no such file or folder"),
        ('path = "set"', "alert_minutes = 90", "alert_minutes is 90, but the published flood ends after 30 minutes"),
        ('path = "map.csv"\nmaxima_only = "refuse"', "", "the map states its maxima only"),
        ('path = "set"\ndistricts = "map.csv"', "", "flood.published.districts: .*has no geometry"),
    ],
)
def test_what_cannot_drive_a_run_is_named(tmp_path: Path, flood: str, evacuation: str, message: str) -> None:
    x, y = np.meshgrid(np.arange(14565.0, 15620.0, 50.0), np.arange(-55875.0, -55030.0, 50.0))
    rows = "\n".join(f"{n},{e},0.4" for n, e in zip(y.ravel(), x.ravel()))
    for name in ("set/BP001/BP001_00000.csv", "set/BP001/BP001_00030.csv", "set/BP002/BP002_00030.csv", "map.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"X座標(m),Y座標(m),浸水深(m)\n{rows}\n", encoding="utf-8")
    path = scenario(tmp_path, "wrong", f"[flood.published]\n{flood}\n", evacuation=evacuation)
    with pytest.raises(ScenarioError, match=message):
        run_file(path, out=tmp_path / "out")


def test_a_folder_of_the_guideline_is_compared_with_as_well(computed: Outcome, tmp_path: Path) -> None:
    from twin.pipeline.reference_flood import agreement_with_published
    from twin.scenario import PublishedFlood

    terrain, city = computed.results.flood.terrain, computed.results.city
    given = PublishedFlood(path=str(computed.folder / "inundation"))
    scores = agreement_with_published(computed.results.flood.simulation, given, tmp_path, city, terrain)
    assert scores["hit_rate"] > 0.98
    assert abs(scores["depth_bias"]) < 0.001


def test_districts_of_a_layer_are_reprojected_named_and_checked(computed: Outcome, tmp_path: Path) -> None:
    import geopandas as gpd
    import shapely

    from twin.pipeline.breach_results import districts_of
    from twin.scenario import PublishedWater

    terrain = computed.results.flood.terrain
    x0, y0, x1, y1 = terrain.grid.bounds
    middle = (x0 + x1) / 2
    boxes = [shapely.box(x0, y0, middle, y1), shapely.box(middle, y0, x1, y1), shapely.box(x1 + 9e3, y0, x1 + 1e4, y1)]
    layer = gpd.GeoDataFrame({"S_NAME": ["西町", "東町", "遠方"]}, geometry=boxes, crs=terrain.grid.crs).to_crs(6668)
    layer.to_file(tmp_path / "towns.gpkg")

    def found(**options: str) -> gpd.GeoDataFrame:
        return districts_of(PublishedWater(path="set", districts="towns.gpkg", **options), tmp_path, terrain)

    districts = found()
    assert districts["name"].tolist() == ["西町", "東町"]
    np.testing.assert_allclose(districts.geometry.area, [boxes[0].area, boxes[1].area], rtol=1e-3)
    with pytest.raises(ScenarioError, match="no column 'KEN', found S_NAME"):
        found(districts_name="KEN")
    layer.iloc[2:].to_file(tmp_path / "towns.gpkg")
    with pytest.raises(ScenarioError, match=r"no district of towns\.gpkg lies on the grid"):
        found()
    squares = districts_of(PublishedWater(path="set"), tmp_path, terrain)
    assert squares["name"].str.len().eq(10).all()
    side = np.sqrt(squares.geometry.area)
    assert side.between(230.0, 290.0).all()
    assert squares.union_all().covers(shapely.box(x0, y0, x1, y1).buffer(-1e-6))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[flood]\nrain_mm_per_hour = 10\n[flood.published]\npath = "a"', "rain_mm_per_hour has no effect"),
        ('[flood]\nhazard_seconds = 10\n[flood.published]\npath = "a"', "hazard_seconds has no effect"),
        ('[[terrain.nested]]\nbounds = [0, 0, 10, 10]\ncell_size = 1\n[flood.published]\npath = "a"',
         "terrain.nested has no effect"),
        ('[flood.published]\nbreach = "BP001"', "give path or stage"),
        ('[flood.published]\npath = "a"\n[[edit]]\nkind = "ground"\npolygon = [[0,0],[1,0],[1,1]]\nelevation = 1.0',
         "edit.0: a ground does not change published water"),
        ('[[flood.published.stage]]\nreturn_period = 10\npath = "a"\n[[flood.published.stage]]\nreturn_period = 10\n'
         'path = "b"', "same return_period"),
    ],
)  # fmt: skip
def test_keys_without_effect_on_published_water_are_refused(text: str, message: str) -> None:
    with pytest.raises(ScenarioError, match=message):
        scenario_from_text(f'name = "a"\n[city]\npath = "x"\n{text}\n')


def test_no_flood_is_computed_where_water_is_published(computed: Outcome) -> None:
    from twin.pipeline.flood_inputs import flood_scenario

    text = f'name = "a"\n[city]\npath = "{SAMPLE.as_posix()}"\n[flood.published]\npath = "a"\n'
    with pytest.raises(ScenarioError, match="the water is published"):
        flood_scenario(scenario_from_text(text), computed.results.flood.terrain)
