"""Partitioned datasets: the rows of the whole city, the same bytes whoever converts and whatever is killed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import geopandas
import numpy as np
import pytest
from shapely import box

import citygml
from citygml.crs.mesh_extents import mesh_extent
from citygml.errors import FormatError
from citygml.layers import layers
from tests import browser
from tests.citygml.documents import TOKYO, building, document, polygon, square, surface
from tests.citygml.reader.test_tile_models import house, row_of_meshes, write_folder, zip_of
from tests.needs import needs_module
from tests.twin.test_cli import twin
from twin.errors import InputError
from twin.io import write_tiles3d
from twin.parallel import dask_cluster, process_pool
from twin.partitions import convert_partitions, count_rows, read_partitions, rows_sql
from twin.partitions.geoparquet_rows import hilbert_order

ROOT = Path(__file__).parents[3]
N_TILES = 40


def town(n: int) -> dict[str, bytes]:
    """n files of as many meshes, of three houses each."""
    members = {}
    for k in range(n):
        code = f"5339{k // 64 % 8}{k // 8 % 8}{k % 8}1"
        west, south, east, north = mesh_extent(code)
        places = ((west + (east - west) * part, (south + north) / 2) for part in (0.7, 0.2, 0.5))
        houses = [house(f"b{k}-{n}", *place).decode() for n, place in enumerate(places)]
        bodies = [
            text.partition("<core:cityObjectMember>")[2].partition("</core:cityObjectMember>")[0] for text in houses
        ]
        members[f"udx/bldg/{code}_bldg_6697_op.gml"] = document(*bodies, srs=TOKYO)
    return members


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(tmp_path_factory.mktemp("city"), town(N_TILES))


@pytest.fixture(scope="module")
def whole(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dataset converted at once in one process."""
    return convert_partitions(city, tmp_path_factory.mktemp("whole") / "out").folder


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_rows_are_those_of_the_whole_city(city: Path, whole: Path) -> None:
    expected = citygml.footprints(citygml.read(city))
    dataset = read_partitions(whole)
    assert (dataset.tiles, dataset.read, dataset.objects, dataset.incomplete) == (N_TILES, N_TILES, 3 * N_TILES, [])
    found = {}
    for path, rows in zip(dataset.files["path"], dataset.files["rows"]):
        frame = geopandas.read_parquet(whole / path).set_index("gml_id")
        assert len(frame) == rows
        assert frame.crs.to_epsg() == 6668
        found.update(frame.geometry)
    assert found.keys() == set(expected.index)
    assert all(found[gml_id].equals(expected.geometry[gml_id]) for gml_id in found)


def test_a_box_reads_the_column_of_boxes(whole: Path) -> None:
    """By GeoPandas, which takes bbox only where the metadata name the covering of GeoParquet 1.1."""
    path = whole / read_partitions(whole).files["path"][0]
    everything = geopandas.read_parquet(path)
    west = everything.geometry.bounds["minx"]
    border = west.sort_values().iloc[1] + 1e-5
    some = geopandas.read_parquet(path, bbox=(139.0, 35.0, border, 36.0))
    assert list(some["gml_id"]) == list(everything["gml_id"][west <= border])
    assert len(some) == 2


def test_a_count_opens_only_files_that_lie_across_the_box(whole: Path, tmp_path: Path) -> None:
    duckdb = needs_module("duckdb")
    files = read_partitions(whole).files
    bounds = np.vstack([geopandas.read_parquet(whole / path).bounds.to_numpy() for path in files["path"]])
    rng = np.random.default_rng(4)
    low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
    copy = shutil.copytree(whole, tmp_path / "copy")
    for _ in range(20):
        (x0, x1), (y0, y1) = (np.sort(rng.uniform(low[k], high[k], 2)) for k in (0, 1))
        expected = (bounds[:, 0] <= x1) & (bounds[:, 2] >= x0) & (bounds[:, 1] <= y1) & (bounds[:, 3] >= y0)
        assert count_rows(whole, bbox=(x0, y0, x1, y1)) == expected.sum()
    edge = files["xmin"].sort_values().iloc[len(files) // 2] + 1e-5
    across = (files["xmin"] < edge) & (files["xmax"] > edge)
    for path in files["path"][~across]:
        (copy / path).unlink()
    box = (139.0, 35.0, edge, 37.0)
    assert 0 < across.sum() < len(files)
    assert count_rows(copy, bbox=box) == count_rows(whole, bbox=box) == (bounds[:, 0] <= edge).sum()
    assert count_rows(copy) == len(bounds)
    rows = duckdb.sql(f"select gml_id, mesh, package from {rows_sql(whole, bbox=box)}").fetchall()
    assert len(rows) == count_rows(whole, bbox=box)
    assert {package for _, _, package in rows} == {"bldg"}
    with pytest.raises(InputError, match="meet"):
        rows_sql(whole, bbox=(0.0, 0.0, 1.0, 1.0))


def test_hilbert_order_is_that_of_geopandas() -> None:
    rng = np.random.default_rng(3)
    points = rng.uniform(0, 100, (300, 2))
    frame = geopandas.GeoSeries(geopandas.points_from_xy(points[:, 0], points[:, 1]))
    expected = frame.hilbert_distance(total_bounds=frame.total_bounds, level=15).to_numpy()
    order = hilbert_order(np.hstack([points, points]))
    assert (np.diff(expected[order].astype(np.int64)) >= 0).all()
    assert hilbert_order(np.array([[np.nan] * 4, [0, 0, 1, 1]])).tolist() == [1, 0]
    assert hilbert_order(np.empty((0, 4))).tolist() == []


def test_processes_write_the_same_bytes(city: Path, whole: Path, tmp_path: Path) -> None:
    with process_pool(2) as pool:
        convert_partitions(city, tmp_path / "out", executor=pool)
    assert content(tmp_path / "out") == content(whole)


def test_a_killed_run_is_resumed_to_the_same_bytes(city: Path, whole: Path, tmp_path: Path) -> None:
    program = (
        "import sys, time\nfrom twin.partitions import convert_partitions\n"
        "def show(done, total, name):\n    print(name, flush=True)\n    time.sleep(0.02)\n"
        "convert_partitions(sys.argv[1], sys.argv[2], progress=show)\n"
    )
    out = tmp_path / "out"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(city), str(out)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as run:
        assert run.stdout is not None
        for _ in range(5):
            run.stdout.readline()
        os.kill(run.pid, signal.SIGKILL)
    records = len(list((out / ".tiles").glob("*.json")))
    assert 5 <= records < N_TILES
    with pytest.raises(InputError, match="not finished"):
        read_partitions(out)
    (out / ".tiles" / ".99999999.part.x.json").write_text("{")  # of a process that is no more
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")}
    convert_partitions(city, out)
    assert content(out) == content(whole)
    kept = [path for path, written in times.items() if path.stat().st_mtime_ns == written]
    assert len(kept) >= 5  # finished tiles were not converted again


def test_what_changes_is_converted_again_and_what_is_gone_removed(city: Path, tmp_path: Path) -> None:
    members = row_of_meshes(3)
    root, out = write_folder(tmp_path / "in", members), tmp_path / "out"
    convert_partitions(root, out)
    first, second, third = sorted((root / "udx/bldg").iterdir())
    second.write_bytes(house("new", 139.65, 35.6876))
    third.unlink()
    dataset = convert_partitions(root, out)
    frames = [geopandas.read_parquet(out / path) for path in dataset.files["path"]]
    assert [list(frame["gml_id"]) for frame in frames] == [["b0"], ["new"]]
    convert_partitions(root, tmp_path / "fresh")
    assert content(out) == content(tmp_path / "fresh")
    assert {p.name for p in out.rglob("*.parquet")} == {
        "53394520.parquet",
        "53394521.parquet",
        "files.parquet",
        "issues.parquet",
    }
    assert first.exists()


def test_files_without_a_mesh_code_fall_into_the_meshes_of_their_rows(tmp_path: Path) -> None:
    west, south, _, _ = mesh_extent("53394526")
    members = {**row_of_meshes(1), "town.gml": house("east", west + 1e-3, south + 1e-3)}
    dataset = convert_partitions(write_folder(tmp_path / "in", members), tmp_path / "out")
    assert dict(zip(dataset.files["tile"], dataset.files["partition"])) == {"53394520": "53394520", "town": "53394526"}


def test_a_city_without_mesh_codes_by_grid_and_by_file(tmp_path: Path) -> None:
    def houses(*places: float) -> bytes:
        bodies = [surface(polygon(square(x, size=10.0), gml_id=f"p{x}"), 1) for x in places]
        return document(*(building(body, f"b{x}") for x, body in zip(places, bodies)), srs="EPSG:25832")

    members = {"LoD2_32_280.gml": houses(5.0, 1005.0), "LoD2_32_281.gml": houses(1050.0)}
    root = write_folder(tmp_path / "in", members)
    grid = convert_partitions(root, tmp_path / "grid", by="grid", cell_size=1000.0)
    assert grid.files["partition"].tolist() == ["0_0", "1_0", "1_0"]
    files = convert_partitions(root, tmp_path / "files", by="file")
    assert files.files["rows"].tolist() == [2, 1]
    assert geopandas.read_parquet(grid.folder / grid.files["path"][0]).crs.to_epsg() == 25832


def test_all_layers_have_the_rows_of_the_whole(tmp_path: Path) -> None:
    root = write_folder(tmp_path / "in", row_of_meshes(3))
    dataset = convert_partitions(root, tmp_path / "out", layers=["all"])
    expected = {name: len(table) for name, table in layers(citygml.read(root)).items()}
    found = dataset.files.groupby("layer")["rows"].sum().to_dict()
    assert found == {name: n for name, n in expected.items() if name not in ("issues", "files")}
    assert found["bldg_Building"] == 3


def test_tilesets_of_the_tiles_are_under_one(tmp_path: Path) -> None:
    members = row_of_meshes(2)
    west, south, _, _ = mesh_extent("53394611")
    members["udx/bldg/53394611_bldg_6697_op.gml"] = house("far", west, south)
    root = write_folder(tmp_path / "in", members)
    dataset = convert_partitions(root, tmp_path / "out", form="tiles3d")
    assert dataset.files["path"].tolist() == [
        f"tiles3d/{code}/tileset.json" for code in ("53394520", "53394521", "53394611")
    ]
    top = json.loads((dataset.folder / "tileset.json").read_text())
    assert [len(group["children"]) for group in top["root"]["children"]] == [2, 1]
    assert top["geometricError"] >= top["root"]["geometricError"]
    for group in top["root"]["children"]:
        for child in group["children"]:
            below = json.loads((dataset.folder / child["content"]["uri"]).read_text())
            assert child["geometricError"] >= below["root"]["geometricError"]
            assert child["boundingVolume"] == below["root"]["boundingVolume"]
            outer, inner = (np.array(tile["boundingVolume"]["region"]) for tile in (top["root"], child))
            assert (outer[[0, 1, 4]] <= inner[[0, 1, 4]]).all()
            assert (outer[[2, 3, 5]] >= inner[[2, 3, 5]]).all()
    alone = write_tiles3d(citygml.read(root, meshes="53394521").to_crs(6677), tmp_path / "alone").parent
    assert content(alone) == content(dataset.folder / "tiles3d/53394521")


@pytest.mark.server
def test_cesium_loads_the_tilesets_of_all_tiles(tmp_path: Path) -> None:
    browser.needs_browser("cesium", "playwright-core")
    root = write_folder(tmp_path / "in", row_of_meshes(2))
    convert_partitions(root, tmp_path / "out", form="tiles3d")
    with browser.served(tmp_path) as address:
        found = browser.run_node(
            "cesium_tiles.mjs", address, "out/tileset.json", str(tmp_path / "cesium.png"), "measured_height"
        )
    assert (found["errors"], found["tiles"]) == ([], 2)  # with content of their own, tilesets not counted


def test_a_zip_in_a_zip_gives_the_same_rows(tmp_path: Path) -> None:
    members = row_of_meshes(3)
    path = tmp_path / "city.zip"
    path.write_bytes(zip_of({f"ward{k}.zip": zip_of({name: data}) for k, (name, data) in enumerate(members.items())}))
    zipped = content(convert_partitions(path, tmp_path / "zipped").folder)
    plain = content(convert_partitions(write_folder(tmp_path / "f", members), tmp_path / "plain").folder)
    data = {name: value for name, value in plain.items() if name.startswith("footprints/")}
    assert {name: value for name, value in zipped.items() if name.startswith("footprints/")} == data


def test_what_cannot_be_read_is_reported_and_the_rest_converted(tmp_path: Path) -> None:
    members = row_of_meshes(2)
    members["udx/bldg/53394521_bldg_6697_op.gml"] = b"<!DOCTYPE html><html></html>"
    root = write_folder(tmp_path / "in", members)
    part = twin("convert", root, tmp_path / "out", "--partition", "mesh")
    assert (part.returncode, len(read_partitions(tmp_path / "out").incomplete)) == (2, 1)
    (root / "udx/bldg/53394520_bldg_6697_op.gml").write_bytes(b"<!DOCTYPE html><html></html>")
    with pytest.raises(FormatError, match="web page"):
        convert_partitions(root, tmp_path / "none")
    with pytest.raises(InputError, match="cell_size"):
        convert_partitions(root, tmp_path / "none", by="grid")
    with pytest.raises(InputError, match="no dataset"):
        convert_partitions(root, root)


def test_the_worst_area_by_tile_is_that_of_the_whole_city(city: Path, tmp_path: Path) -> None:
    """Two areas whose border runs between the houses of every mesh of a row; the deeper is the western one."""
    from twin.hazard import worst_areas
    from twin.partitions import worst_areas_of_tiles

    houses = citygml.footprints(citygml.read(city), crs=6677, columns=False)
    west, south, east, north = houses.total_bounds
    middle = (west + east) / 2
    areas = geopandas.GeoDataFrame(
        {"rank": [3, 1]}, geometry=[box(west, south, middle, north), box(middle - 50, south, east, north)], crs=6677
    )
    expected = worst_areas(houses, areas, column="rank")
    place = tmp_path / "areas.parquet"
    areas.to_crs(6668).to_parquet(place)
    found = worst_areas_of_tiles(city, place, column="rank", crs=6677)
    assert len(found) == 3 * N_TILES
    assert found["rank"].to_dict() == expected["rank"].to_dict()
    assert set(found["rank"]) == {1.0, 3.0}
    none = worst_areas_of_tiles(city, areas, column="rank", crs=6677, type="bldg:BuildingPart")
    assert (len(none), list(none.columns)) == (0, list(expected.columns))


# --- a dask cluster --------------------------------------------------------------------------------------------------


def test_workers_of_a_local_cluster_write_the_same_bytes(city: Path, whole: Path, tmp_path: Path) -> None:
    needs_module("distributed")
    with dask_cluster(processes=1) as executor:
        convert_partitions(city, tmp_path / "out", executor=executor)
    assert content(tmp_path / "out") == content(whole)


@contextlib.contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments], cwd=ROOT, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.server
def test_a_cluster_that_loses_a_worker_writes_the_same_bytes(city: Path, whole: Path, tmp_path: Path) -> None:
    distributed = needs_module("distributed")
    file, out = tmp_path / "scheduler.json", tmp_path / "out"
    worker = ("worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-nanny", "--no-dashboard")
    with started("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)):
        for _ in range(300):
            if file.exists() and file.stat().st_size:
                break
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        with started(*worker) as first, started(*worker), distributed.Client(address) as client:
            client.wait_for_workers(2, timeout=60)
            killed: list[int] = []

            def kill_one(done: float, total: float, name: str) -> None:
                if not killed:
                    os.kill(first.pid, signal.SIGKILL)
                    killed.append(len(list((out / ".tiles").glob("*.json"))))

            with dask_cluster(address) as executor:
                convert_partitions(city, out, executor=executor, progress=kill_one)
            assert killed[0] < N_TILES
            assert len(client.scheduler_info()["workers"]) == 1
    assert content(out) == content(whole)


def test_an_address_where_no_scheduler_answers_is_one_line(city: Path, tmp_path: Path) -> None:
    needs_module("distributed")
    done = twin("convert", city, tmp_path / "out", "--partition", "mesh", "--scheduler", "nowhere")
    assert done.returncode == 1
    assert "no dask scheduler answers at nowhere" in done.stderr.splitlines()[-1]
