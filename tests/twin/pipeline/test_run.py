"""Whole runs on the sample city by the command line: wrong input, interruption, no GL, a full disk, a comparison."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

SAMPLE = Path(__file__).resolve().parents[3] / "data" / "sample"

INFLOW = """[[flood.inflow]]
line = [[14962, -55680], [14962, -55640]]
hydrograph = [[0, 0], [5, 60]]
"""
SCENARIO = """
name = "{name}"
[city]
path = "{city}"
[terrain]
cell_size = 10.0
[flood]
duration_hours = 0.5
output_minutes = 5
rain_mm_per_hour = 80
{inflow}[evacuation]
seeds = 2
people = 300
[outputs]
pictures = {pictures}
tiles = false
{more}
"""


def write(folder: Path, name: str = "small", *, city: Path = SAMPLE, pictures: str = "false", more: str = "") -> Path:
    path = folder / f"{name}.toml"
    text = SCENARIO.format(name=name, city=city.as_posix(), pictures=pictures, more=more, inflow=INFLOW)
    path.write_text(text, encoding="utf-8")
    return path


def twin(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "twin.cli", *map(str, arguments)], capture_output=True, text=True, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment}, timeout=300,
    )  # fmt: skip


def heeds_interrupts() -> None:
    """In the new process: a shell gives what it runs in the background SIGINT to ignore."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def whole_files(folder: Path) -> list[str]:
    """Names that a run must not leave behind."""
    return [p.name for p in folder.rglob("*") if ".part" in p.name or ".old." in p.name]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from twin.pipeline import run_file

    folder = tmp_path_factory.mktemp("undisturbed")
    path = write(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("tiles = false", "tiles = true"), encoding="utf-8")
    return run_file(path, out=folder / "out").folder


def same_results(a: Path, b: Path) -> None:
    for name in ("flood.nc", "evacuation.nc"):
        with xr.open_dataset(a / name, decode_times=False) as x, xr.open_dataset(b / name, decode_times=False) as y:
            xr.testing.assert_equal(x.load(), y.load())
    left, right = (pd.read_parquet(f / "buildings_in_time.parquet") for f in (a, b))
    pd.testing.assert_frame_equal(left, right)


@pytest.mark.parametrize(
    ("how", "stage"),
    [
        (signal.SIGKILL, "terrain"), (signal.SIGKILL, "flood"), (signal.SIGKILL, "exports"),
        (signal.SIGINT, "streets"), (signal.SIGINT, "evacuation"),
    ],
)  # fmt: skip
def test_a_run_stopped_in_any_stage_goes_on_to_the_same_result(
    undisturbed: Path, tmp_path: Path, stage: str, how: signal.Signals
) -> None:
    scenario, out = write(tmp_path), tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "twin.cli", "run", str(scenario), "--out", str(out)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, preexec_fn=heeds_interrupts,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(f"… {stage}"):
            process.send_signal(how)
            break
    rest = process.stdout.read()
    process.stdout.close()
    process.wait(timeout=120)
    assert process.returncode != 0, rest
    if how is signal.SIGINT:
        assert process.returncode == 130
        assert "run the same command again" in rest
        assert whole_files(out) == []
    again = twin("run", scenario, "--out", out)
    assert again.returncode == 0, again.stderr
    same_results(undisturbed, out)
    assert whole_files(out) == []


def test_without_gl_all_but_pictures_is_made_and_the_report_names_what_to_install(tmp_path: Path) -> None:
    # A drawing stack that ends the process, as a machine without GL libraries does.
    broken = tmp_path / "broken"
    (broken / "pyvista").mkdir(parents=True)
    (broken / "pyvista" / "__init__.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    done = twin("run", write(tmp_path, pictures="true"), "--out", tmp_path / "out", PYTHONPATH=str(broken))
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "apt-get install" in page
    assert "libgl1" in page
    assert (tmp_path / "out" / "results.gpkg").is_file()
    assert not (tmp_path / "out" / "pictures").exists()


def test_a_typo_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_text(path.read_text().replace("rain_mm_per_hour", "rain_mm_per_hours"), encoding="utf-8")
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "flood.rain_mm_per_hours: unknown key; did you mean 'rain_mm_per_hour'?" in done.stderr
    assert not (tmp_path / "out").exists()


def test_an_empty_dataset_and_a_missing_one_are_named(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = twin("run", write(tmp_path, city=tmp_path / "nothing"), "--out", tmp_path / "out")
    assert (done.returncode, "no CityGML file" in done.stderr) == (1, True)
    done = twin("run", write(tmp_path, city=tmp_path / "gone"), "--out", tmp_path / "out")
    assert (done.returncode, "no such file or folder" in done.stderr) == (1, True)


def test_an_unknown_coordinate_system_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_text(path.read_text().replace("[terrain]", "crs = 99999\n[terrain]"))
    done = twin("run", path, "--out", tmp_path / "out2")
    assert done.returncode == 1
    assert "99999" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_city_without_its_reference_system_is_not_guessed(tmp_path: Path) -> None:
    source = next((SAMPLE / "udx" / "bldg").glob("*.gml"))
    text = source.read_text(encoding="utf-8")
    text = text.replace('srsName="http://www.opengis.net/def/crs/EPSG/0/6697"', "")
    (tmp_path / "x.gml").write_text(text, encoding="utf-8")
    done = twin("run", write(tmp_path, city=tmp_path / "x.gml"), "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "no srsName anywhere in the document" in done.stderr
    path = tmp_path / "named.toml"
    text = (tmp_path / "small.toml").read_text().replace("[terrain]", "data_crs = 6697\n[terrain]")
    path.write_text(text.replace("seeds = 2", "seeds = 2\nenabled = false").replace(INFLOW, ""))
    done = twin("run", path, "--out", tmp_path / "out2")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("room", [60_000, 160_000, 300_000, 700_000])
def test_a_full_disk_is_reported_in_one_line_and_leaves_no_half_file(
    undisturbed: Path, tmp_path: Path, room: int
) -> None:
    # A limit on the size of files stands for the full disk: writing past it fails in the same place. With all stages
    # taken from an earlier run only pictures and exports are left to write; without, the first stage is.
    out = tmp_path / "out"
    if room > 60_000:
        shutil.copytree(undisturbed / "stages", out / "stages")
    program = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))\n"
        f"sys.argv = ['twin', 'run', {str(write(tmp_path))!r}, '--out', {str(out)!r}]\n"
        "from twin.cli import main\nmain()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert len([line for line in done.stderr.splitlines() if line.startswith("error: cannot write ")]) == 1
    assert not out.exists() or whole_files(out) == []


def test_stop_draw_a_levee_and_run_again_just_works(undisturbed: Path, tmp_path: Path) -> None:
    # A wall on cell faces changes no elevation: the half run of the other plan must not be taken up, nor be in the way.
    scenario, out = write(tmp_path), tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "twin.cli", "run", str(scenario), "--out", str(out)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, preexec_fn=heeds_interrupts,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if re.match("· flood [1-9]", line):
            process.send_signal(signal.SIGINT)
            break
    process.stdout.read()
    process.stdout.close()
    process.wait(timeout=120)
    levee = '[[edit]]\nkind = "levee"\nline = [[14990, -55884], [14990, -55034]]\ncrest = 3.0\n'
    scenario.write_text(scenario.read_text() + levee)
    done = twin("run", scenario, "--out", out)
    assert done.returncode == 0, done.stderr
    with (
        xr.open_dataset(out / "flood.nc", decode_times=False) as after,
        xr.open_dataset(undisturbed / "flood.nc", decode_times=False) as before,
    ):
        assert not np.array_equal(after["depth_max"], before["depth_max"], equal_nan=True)


def test_a_changed_formula_changes_the_key_of_what_rests_on_it(tmp_path: Path) -> None:
    # The law: other code, other key. Keys are asked for in a new process on a copy of the sources.
    root = Path(__file__).resolve().parents[3]
    for package in ("twin", "citygml"):
        shutil.copytree(root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    ask = (
        "from twin.files import code_hash\nfrom twin.pipeline.scenario_run import STAGE_CODE\nimport json\n"
        "print(json.dumps({name: code_hash(*code) for name, code in STAGE_CODE.items()}))\n"
    )

    def keys() -> dict[str, str]:
        done = subprocess.run(
            [sys.executable, "-c", ask], capture_output=True, text=True, check=True, cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
        )  # fmt: skip
        found: dict[str, str] = json.loads(done.stdout)
        return found

    last = [keys()]

    def changed_by(file: str) -> set[str]:
        before = last[-1]
        path = tmp_path / file
        path.write_text(path.read_text(encoding="utf-8") + "\n# another formula\n", encoding="utf-8")
        last.append(keys())
        return {name for name in before if before[name] != last[-1][name]}

    assert "evacuation" in changed_by("twin/criteria/wading.py")
    assert {"flood", "hazard", "evacuation"} <= changed_by("twin/criteria/water.py")
    assert "flood" in changed_by("twin/kernels/shallow_water/physics.py")
    assert "terrain" in changed_by("twin/city/ground.py")
    assert "streets" in changed_by("citygml/crs/projection.py")
    assert changed_by("twin/report/phrases.py") == set()  # words are no results


def test_too_many_cells_are_refused_before_they_are_made(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_text(path.read_text().replace("cell_size = 10.0", "cell_size = 0.01"))
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert re.fullmatch(r"error: terrain\.cell_size = 0\.01 m makes [\d,]+ cells .*\n", done.stderr)


def test_everybody_has_one_fate_in_every_table_and_layer(undisturbed: Path) -> None:
    import geopandas as gpd

    with xr.open_dataset(undisturbed / "evacuation.nc", decode_times=False) as run:
        people = int(run["final_state"].values[0].sum())
        assert np.array_equal(run["final_safety"].values.sum(axis=1), np.full(2, people))
        typical = run["final_safety"].values[run.attrs["typical_run"]]
        assert typical[0] == np.sort(run["final_safety"].values[:, 0])[0]  # of two runs the lower median
        homes = run[["home_people", "home_safe", "home_left", "home_unknown", "home_lost"]].to_dataframe()
    shown = homes.dropna()
    assert (shown[["home_safe", "home_left", "home_unknown", "home_lost"]].sum(axis=1) == shown["home_people"]).all()
    page = (undisturbed / "report.html").read_text(encoding="utf-8")
    assert page.count(f">{people:,}</td>") >= 2  # the totals of the tables
    layer = gpd.read_file(undisturbed / "results.gpkg", layer="homes")
    assert set(layer["worst"]) <= {"safe", "left", "unknown", "unsafe", "suppressed"}


def test_tiles_have_the_results_of_the_tables_and_unknown_stays_unknown(undisturbed: Path) -> None:
    from tests.twin.io.tile_reading import nested_tiles, properties, read_glb

    found = []
    for tile in nested_tiles(undisturbed / "tiles"):
        if tile.is_leaf:
            assert tile.content is not None
            found.append(pd.DataFrame(properties(*read_glb(tile.content.read_bytes()))).set_index("gml_id"))
    tiles = pd.concat(found)
    assert tiles.index.is_unique
    in_time = pd.read_parquet(undisturbed / "buildings_in_time.parquet")
    assert in_time["time"].nunique() == 7
    for quantity in ("depth", "dry_storeys", "damage_rate"):
        table = in_time.pivot(index="gml_id", columns="time", values=quantity).astype(float)
        for time, column in table.items():
            shown = tiles.loc[table.index, f"{quantity}_{time:g}s"].astype(float)
            assert (shown[column.isna()] == -9999.0).all()
            np.testing.assert_allclose(shown[column.notna()], column.dropna(), rtol=1e-6)
            assert (tiles.drop(table.index)[f"{quantity}_{time:g}s"] == -9999.0).all()
    worst = pd.read_parquet(undisturbed / "buildings.parquet", columns=["depth_max"])["depth_max"]
    shown = tiles.loc[worst.index, "depth_max"].astype(float)
    np.testing.assert_allclose(shown, worst.fillna(-9999.0), rtol=1e-6)
    styles = undisturbed / "tiles" / "styles"
    assert {p.name for p in styles.iterdir()} >= {"depth_max.json", "depth_in_time.json", "legend.json"}
    steps = json.loads((styles / "depth_in_time.json").read_text(encoding="utf-8"))["times"]
    assert [step["property"] for step in steps] == [f"depth_{300 * k}s" for k in range(7)]


def test_no_row_of_a_file_is_one_person_and_small_counts_are_suppressed(undisturbed: Path) -> None:
    with xr.open_dataset(undisturbed / "evacuation.nc", decode_times=False) as run:
        people = int(run["final_state"].values[0].sum())
        assert people not in dict(run.sizes).values()
        assert not {"group", "building", "person", "start_node"} & set(run.variables)
        counts = np.stack([run[f"home_{name}"].values for name in ("people", "safe", "left", "unknown", "lost")])
    shown = counts[:, np.isfinite(counts[0])]
    assert shown.shape[1] > 0
    assert ((shown == 0) | (shown >= 5)).all()
    use = pd.read_parquet(undisturbed / "street_use.parquet")
    assert "person" not in use


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = twin("run", write(tmp_path), "--out", tmp_path / "file" / "out")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "file" in done.stderr


def test_init_writes_a_scenario_that_runs_as_it_is(tmp_path: Path) -> None:
    done = twin("init", SAMPLE, "--out", tmp_path / "s.toml", "--lang", "ja")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "s.toml").read_text(encoding="utf-8")
    assert "避難" in text
    text = text.replace("cell_size = 2.0", "cell_size = 12.0").replace("duration_hours = 2", "duration_hours = 0.2")
    text = text.replace("pictures = true", "pictures = false").replace("seeds = 10", "seeds = 1")
    (tmp_path / "s.toml").write_text(text, encoding="utf-8")
    done = twin("run", tmp_path / "s.toml", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "結果の要約" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert twin("init", SAMPLE, "--out", tmp_path / "s.toml").returncode == 1
    nothing = twin("init", tmp_path / "no-such-city", "--out", tmp_path / "t.toml")
    assert "no such file or folder" in nothing.stderr
    assert not (tmp_path / "t.toml").exists()


def test_a_shelter_more_is_reported_against_the_baseline(undisturbed: Path, tmp_path: Path) -> None:
    more = '[[edit]]\nkind = "shelter"\nname = "New hall"\nxy = [15000, -55400]\ncapacity = 500\n'
    before, after = write(tmp_path, "before"), write(tmp_path, "after", more=more)
    done = twin("compare", before, after, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    changes = pd.read_csv(tmp_path / "out" / "changes.csv")
    # A shelter moves no water: every building keeps its depth.
    assert set(changes["change"]) <= {"same", "unknown"}
    figures = json.loads((tmp_path / "out" / "changes.json").read_text(encoding="utf-8"))
    assert figures["proposal"]["kpi_depth"] == figures["baseline"]["kpi_depth"]
    mean, low, high = figures["people"]["kpi_safe"]
    assert low <= mean <= high
    # Every run moves people from fate to fate and loses nobody.
    assert sum(change[0] for change in figures["people"].values()) == pytest.approx(0.0, abs=1e-9)
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert page.index("worse: deeper") < page.index("better: shallower")
    assert page.index("people not safe") < page.index("people safe in the end")
    assert 'href="changes.csv"' in page
    assert "New hall" in page
    assert "baseline" in page
    with xr.open_dataset(tmp_path / "out" / "evacuation.nc", decode_times=False) as run:
        assert int(run["sheltered"].values[-1].sum()) > 0
    # The solver follows the water at the place of the hall, as it does on the streets.
    [place] = [path for path in (tmp_path / "out" / "stages").rglob("points.npz") if len(np.load(path)["xy"])]
    np.testing.assert_array_equal(np.load(place)["time"], np.load(place.with_name("hazard.npz"))["time"])
    assert [15000.0, -55400.0] in np.load(place)["xy"].tolist()
    same_results(undisturbed, tmp_path / "out" / "baseline")


def test_a_dem_in_another_height_datum_is_refused(tmp_path: Path) -> None:
    import citygml
    from twin.city import terrain_from_city
    from twin.io import write_cog_raster

    ground = terrain_from_city(citygml.read(SAMPLE).to_crs(6677), 10.0)
    write_cog_raster(ground.elevation, tmp_path / "dem.tif", grid=ground.grid)
    path = write(tmp_path)
    text = path.read_text().replace("cell_size = 10.0", 'cell_size = 10.0\ndem = "dem.tif"')
    path.write_text(text.replace('dem = "dem.tif"', 'dem = "dem.tif"\ndem_height_datum = "ellipsoidal"'))
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "the elevation raster counts heights as ellipsoidal, the city as orthometric" in done.stderr
    path.write_text(text.replace("[flood]", "[flood]\nopen_edges = true"))
    assert twin("run", path, "--out", tmp_path / "out").returncode == 0
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "heights of the elevation raster taken as orthometric" in page


def test_the_flood_is_compared_with_the_published_map(tmp_path: Path) -> None:
    from twin.pipeline import run_file

    path = write(tmp_path)
    folder = (SAMPLE / "udx" / "fld").as_posix()
    path.write_text(path.read_text().replace(INFLOW, f'given = {{ path = "{folder}" }}\n' + INFLOW), encoding="utf-8")
    outcome = run_file(path, out=tmp_path / "out")
    scores = outcome.results.agreement
    # By their definitions: CSI is never above the hit rate, nor above the share that is no false alarm.
    assert 0.0 <= scores["critical_success_index"] <= min(scores["hit_rate"], 1.0 - scores["false_alarm_ratio"])
    assert "Comparison with the published flood map" in outcome.report.read_text(encoding="utf-8")


def test_a_tile_without_shelters_streets_or_ground_runs_and_reports_its_fallbacks(tmp_path: Path) -> None:
    # One building tile alone: no relief, no roads; the shelters' usage codes name none.
    tile = next((SAMPLE / "udx" / "bldg").glob("*.gml"))
    path = write(tmp_path, city=tile)
    text = path.read_text().replace("seeds = 2", 'seeds = 2\nshelter_usage = ["999"]')
    text = text.replace(INFLOW, "")
    path.write_text(text)
    refused = twin("run", path, "--out", tmp_path / "out")
    assert refused.returncode == 1
    assert "no shelter" in refused.stderr
    assert "flood" not in [p.name.split("-")[0] for p in (tmp_path / "out" / "stages").iterdir()]
    path.write_text(text.replace("seeds = 2", 'seeds = 2\nleave_area = "if_no_shelter"'))
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "there is no relief model" in page
    assert "area unknown" in page
    assert "all ground without buildings is taken as passable" in page
    assert "people who left the area (beyond not examined)" in page


def test_where_nobody_lives_the_flood_is_reported_and_the_evacuation_omitted(tmp_path: Path) -> None:
    tile = next((SAMPLE / "udx" / "bldg").glob("*.gml"))
    text = re.sub(r"(<bldg:usage[^>]*>)[^<]*", r"\g<1>401", tile.read_text(encoding="utf-8"))
    (tmp_path / "x.gml").write_text(text, encoding="utf-8")
    path = write(tmp_path, city=tmp_path / "x.gml")
    scenario = path.read_text().replace(INFLOW, "").replace("seeds = 2", 'leave_area = "always"\ntime_of_day = "night"')
    path.write_text(scenario)
    refused = twin("run", path, "--out", tmp_path / "out")
    assert (refused.returncode, "evacuation.people: 300 people" in refused.stderr) == (1, True)
    path.write_text(scenario.replace("people = 300", ""))
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "no building of this area is known to have residents or employees" in page


def test_one_gml_id_on_two_buildings_keeps_both(tmp_path: Path) -> None:
    import citygml
    from twin.pipeline.inputs import building_table

    tile = next((SAMPLE / "udx" / "bldg").glob("*.gml"))
    text = tile.read_text(encoding="utf-8")
    ids = re.findall(r'<bldg:Building gml:id="([^"]+)"', text)
    (tmp_path / "x.gml").write_text(text.replace(f'"{ids[1]}"', f'"{ids[0]}"'), encoding="utf-8")
    city = citygml.read(tmp_path / "x.gml").to_crs(6677)
    table = building_table(city)
    assert table.index.is_unique
    assert f"{ids[0]}#2" in table.index
    right = building_table(citygml.read(tile).to_crs(6677))
    np.testing.assert_allclose(table.loc[f"{ids[0]}#2", "footprint_area"], right.loc[ids[1], "footprint_area"])


@pytest.mark.needs("CITY_DATA")
@pytest.mark.parametrize("name", ["51311568", "54363371"])
def test_a_real_tile_runs_with_what_it_has(tmp_path: Path, name: str) -> None:
    tile = next(Path(os.environ["CITY_DATA"]).rglob(f"{name}_bldg_6697_op.gml"))
    path = tmp_path / "real.toml"
    path.write_text(
        f'name = "real"\n[city]\npath = "{tile.as_posix()}"\n[terrain]\ncell_size = 5.0\n'
        "[flood]\nduration_hours = 0.5\nrain_mm_per_hour = 80\n"
        '[evacuation]\nseeds = 2\nleave_area = "if_no_shelter"\n[outputs]\npictures = false\n'
    )
    done = twin("run", path, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    with xr.open_dataset(tmp_path / "out" / "flood.nc", decode_times=False) as flood:
        # 80 mm/h for half an hour on the whole grid, roofs included: the law of the rain.
        area = flood.sizes["x"] * flood.sizes["y"] * 25.0
        assert float(flood["volume_rain"].values[-1]) == pytest.approx(0.04 * area, rel=1e-5)
    with xr.open_dataset(tmp_path / "out" / "evacuation.nc", decode_times=False) as run:
        assert np.array_equal(run["final_state"].values.sum(axis=1), run["final_safety"].values.sum(axis=1))
