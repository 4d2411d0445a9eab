"""Tables of a city in the programs they are made for: QGIS, DuckDB, GDAL's vector tiles, GeoPandas."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely

import citygml
from citygml.convert import write
from citygml.errors import FormatError
from citygml.layers import layer_names, layers
from citygml.layers.feature_styles import feature_styles
from citygml.layers.pmtiles import TileSet, pack_pmtiles, tile_number
from citygml.model import CityModel
from tests.citygml.documents import document, read
from tests.needs import needs_module
from tests.qgis import run_qgis

SAMPLE = Path(__file__).parents[3] / "data" / "sample"


@pytest.fixture(scope="module")
def village() -> CityModel:
    return citygml.read(SAMPLE, packages=["bldg", "tran", "luse"])


def test_generic_and_second_values_are_in_every_file(tmp_path: Path) -> None:
    """Case extras-lost-gpkg: all attributes of German LoD2 models are generic ones."""
    member = (
        '<bldg:Building gml:id="b"><gen:stringAttribute name="DatenquelleDachhoehe"><gen:value>1000</gen:value>'
        '</gen:stringAttribute><gen:doubleAttribute name="HoeheGrund"><gen:value>65.5</gen:value></gen:doubleAttribute>'
        "<bldg:usage>003</bldg:usage><bldg:usage>004</bldg:usage></bldg:Building>"
    )
    model = read(document(member))
    path = write(model, tmp_path / "o.gpkg")
    generic = pyogrio.read_dataframe(path, layer="generic_attributes", read_geometry=False)
    assert dict(zip(generic["path"], generic["value"])) == {
        "gen:DatenquelleDachhoehe": "1000",
        "gen:HoeheGrund": "65.5",
    }
    assert generic["gml_id"].tolist() == ["b", "b"]
    write(model, tmp_path / "o.parquet", layers=("extras",))
    extras = pd.read_parquet(tmp_path / "o.parquet")
    assert {"gen:DatenquelleDachhoehe", "gen:HoeheGrund"} <= set(extras["path"])
    again = pyogrio.read_dataframe(path, layer="repeated_attributes", read_geometry=False)
    assert list(zip(again["column"], again["value"])) == [("usage", "004")]


def test_qgis_loads_every_layer_with_its_style(village: CityModel, tmp_path: Path) -> None:
    path = write(village, tmp_path / "town.gpkg", crs=6677)
    found = run_qgis("render_layers.py", str(path))
    tables = {name: table.reset_index() for name, table in layers(village, crs=6677).items()}
    styles = feature_styles(tables)
    assert set(found) == set(tables)
    for name, table in tables.items():
        assert found[name]["features"] == len(table)
        assert (found[name]["renderer"] is None) == (name not in styles)
    for name, style in styles.items():
        # Every object is in the class of its value, which is counted here in pandas.
        count = tables[name][style.column].astype(object).value_counts()
        values = {part.label: int(count.get(part.value, 0)) for part in style.classes if not part.is_rest}
        rest = {part.label: len(tables[name]) - sum(values.values()) for part in style.classes if part.is_rest}
        assert found[name]["legend"] == {**values, **rest}, name
        assert (found[name]["crs"], found[name]["not_shown"]) == ("EPSG:6677", 0)
        drawn = [part for part in style.classes if found[name]["pixels"].get(",".join(map(str, part.colour)))]
        assert drawn, name
    assert len(styles["bldg_Building"].classes) > 3
    assert len(styles["surfaces"].classes) > 3


def test_tables_join_by_their_keys_in_duckdb(village: CityModel, tmp_path: Path) -> None:
    duckdb = needs_module("duckdb")
    write(village, tmp_path / "pq", format="geoparquet", crs=6677)
    with duckdb.connect() as base:
        found = base.execute(
            f"""SELECT b.gml_id, count(*), any_value(b.usage_label) FROM '{tmp_path}/pq/risks.parquet' r
            JOIN '{tmp_path}/pq/bldg_Building.parquet' b ON r.object = b.object GROUP BY b.gml_id ORDER BY b.gml_id"""
        ).fetchall()
        reached = base.execute(
            f"""SELECT count(*) FROM '{tmp_path}/pq/bldg_BuildingPart.parquet' p
            JOIN '{tmp_path}/pq/bldg_Building.parquet' b ON p.parent_id = b.gml_id"""
        ).fetchall()
        covered = base.execute(
            f"SELECT min(bbox.xmin), max(bbox.ymax) FROM '{tmp_path}/pq/surfaces.parquet'"
        ).fetchone()
    ids = village.objects.index.to_numpy()[village.risks["object"].to_numpy()]
    expected = pd.Series(ids).value_counts().sort_index()
    assert [(row[0], row[1]) for row in found] == list(expected.items())
    assert [row[2] for row in found] == village.objects.loc[expected.index, "usage_label"].tolist()
    assert reached == [(int((village.objects["type"] == "bldg:BuildingPart").sum()),)]
    faces = citygml.surfaces(village, crs=6677).total_bounds
    np.testing.assert_allclose(covered, faces[[0, 3]], rtol=1e-6)
    metadata = geopandas.read_parquet(tmp_path / "pq" / "bldg_Building.parquet", bbox=tuple(faces))
    assert len(metadata) == 250


def test_gdal_reads_the_tiles_and_finds_every_object(village: CityModel, tmp_path: Path) -> None:
    path = write(village, tmp_path / "town.pmtiles")
    names = [name for name, _ in pyogrio.list_layers(path)]
    assert names == list(layer_names(village))
    for name, kind in layer_names(village).items():
        table = pyogrio.read_dataframe(path, layer=name)
        wanted = village.objects.index[(village.objects["type"] == kind).to_numpy()]
        assert set(table["gml_id"]) == set(wanted)
    # The outlines, cut at the borders of tiles and put together again, are those of the model to a unit of a tile.
    tiles = pyogrio.read_dataframe(path, layer="bldg_Building").dissolve("gml_id")
    outlines = layers(village, crs=3857)["bldg_Building"]
    apart = shapely.hausdorff_distance(tiles.geometry.loc[outlines.index].array, outlines.geometry.array)
    assert apart.max() < 2.0 * 40_075_016.7 / 2**16 / 4096


def directory(packed: bytes) -> list[tuple[int, int, int, int]]:
    """(number, run, length, offset) of a directory, as the specification says to read it."""
    values, value, shift = [], 0, 0
    for byte in gzip.decompress(packed):
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            values.append(value)
            value, shift = 0, 0
    n = values[0]
    steps, runs, lengths, offsets = (values[1 + k * n : 1 + (k + 1) * n] for k in range(4))
    found: list[tuple[int, int, int, int]] = []
    for number, run, length, offset in zip(np.cumsum(steps).tolist(), runs, lengths, offsets):
        place = found[-1][3] + found[-1][2] if offset == 0 else offset - 1
        found.append((number, run, length, place))
    return found


def test_every_tile_is_found_by_way_of_root_and_leaf() -> None:
    rng = np.random.default_rng(1)
    every = {(7, x, y): rng.bytes(int(rng.integers(1, 300))) for x in range(128) for y in range(128)}
    packed = pack_pmtiles(TileSet(every, (7, 7), (-180.0, -85.0, 180.0, 85.0), {}))
    fields = struct.unpack("<11Q", packed[8:96])
    (root, root_length), (leaves, _), (body, _) = fields[0:2], fields[4:6], fields[6:8]
    assert (packed[:8], root) == (b"PMTiles\x03", 127)
    assert root + root_length <= 16_384  # what a reader asks for first
    found = {}
    for _, run, length, place in directory(packed[root : root + root_length]):
        assert run == 0
        for number, run_of_tile, size, start in directory(packed[leaves + place : leaves + place + length]):
            assert run_of_tile == 1
            found[number] = gzip.decompress(packed[body + start : body + start + size])
    assert found == {tile_number(*key): content for key, content in every.items()}
    assert sorted(found) == list(range((4**7 - 1) // 3, (4**8 - 1) // 3))


def test_tiles_without_a_place_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no layer has geometry"):
        write(CityModel(), tmp_path / "a.pmtiles")
    assert list(tmp_path.iterdir()) == []


def test_geojson_is_in_degrees_unless_a_crs_is_given(village: CityModel, tmp_path: Path) -> None:
    plane = village.select(lod=[0, 1]).to_crs(6677)
    frame = geopandas.read_file(write(plane, tmp_path / "a.geojson"))
    assert frame.crs.to_epsg() == 4326
    assert 139.9 < frame.total_bounds[0] < frame.total_bounds[2] < 140.1
    assert geopandas.read_file(write(plane, tmp_path / "b.geojson", crs=6677)).crs.to_epsg() == 6677


def test_progress_ends_at_its_total(village: CityModel, tmp_path: Path) -> None:
    calls: list[tuple[int, int, str]] = []
    write(village, tmp_path / "a.gpkg", progress=lambda done, total, what: calls.append((done, total, what)))
    assert calls[-1][0] == calls[-1][1] > 0
    assert {"bldg_Building", "surfaces"} <= {what for *_, what in calls}
