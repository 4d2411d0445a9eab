"""Tables as other programs read them: Excel's bytes, QGIS's styles, GeoParquet's header."""

from __future__ import annotations

import json
import sqlite3
import xml.etree.ElementTree as ElementTree

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from twin.errors import InputError
from twin.io.styles import depth_style, homes_style, qml, shelters_style
from twin.io.tables import write_csv, write_geopackage, write_geoparquet


@pytest.fixture
def frame():
    footprint = gpd.GeoSeries(shapely.box([0, 10], 0, [5, 15], 5), crs=6677)
    return gpd.GeoDataFrame(
        {
            "depth_max": [0.7, np.nan],
            "用途": pd.Categorical(["住宅", None]),
            "note": ["=2+2", "plain"],
        },
        geometry=footprint.to_numpy(),
        crs=6677,
        index=pd.Index(["a", "b"], name="gml_id"),
    ).assign(solid=lambda f: f.geometry.buffer(1.0))


def test_csv_has_the_mark_excel_needs_and_runs_nothing(frame, tmp_path):
    raw = write_csv(frame, tmp_path / "t.csv", labels={"depth_max": "最大浸水深 [m]"}).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").split("\r\n")
    assert lines[0] == "gml_id,最大浸水深 [m],用途,note"
    assert lines[1] == "a,0.7,住宅,'=2+2"
    assert lines[2] == "b,,,plain"


def test_numbers_below_zero_stay_numbers(tmp_path):
    raw = write_csv(pd.DataFrame({"dz": [-1.5]}), tmp_path / "t.csv").read_bytes()
    assert raw.decode("utf-8-sig").split("\r\n")[1] == "-1.5"


def test_geopackage_carries_default_styles_qgis_finds(frame, tmp_path):
    path = write_geopackage({"buildings": frame}, tmp_path / "t.gpkg", styles={"buildings": depth_style(lang="ja")})
    back = gpd.read_file(path, layer="buildings")
    assert list(back["gml_id"]) == ["a", "b"]
    assert back.crs.to_epsg() == 6677
    with sqlite3.connect(path) as base:
        base.row_factory = sqlite3.Row
        row = base.execute("select * from layer_styles").fetchone()
        column = base.execute("select column_name from gpkg_geometry_columns").fetchone()[0]
        kinds = dict(base.execute("select table_name, data_type from gpkg_contents").fetchall())
    base.close()
    assert (row["f_table_name"], row["f_geometry_column"], row["useAsDefault"]) == ("buildings", column, 1)
    assert kinds == {"buildings": "features", "layer_styles": "attributes"}
    assert ElementTree.fromstring(row["styleQML"]).find("renderer-v2").get("type") == "RuleRenderer"


def test_qgis_finds_the_default_style_by_the_statement_it_sends(frame, tmp_path):
    # The statement of QGIS 3 (QgsOgrProviderMetadata, style of a GeoPackage layer), as its log shows it.
    asked = (
        "SELECT styleQML FROM layer_styles WHERE f_table_name = ? AND f_geometry_column = ? "
        "ORDER BY CASE WHEN useAsDefault THEN 1 ELSE 2 END, update_time DESC LIMIT 1"
    )
    path = write_geopackage({"buildings": frame}, tmp_path / "t.gpkg")
    with sqlite3.connect(path) as base:
        layers = base.execute("select table_name, column_name from gpkg_geometry_columns").fetchall()
        found = [base.execute(asked, layer).fetchall() for layer in layers]
    base.close()
    assert [len(rows) for rows in found] == [1]


def test_what_is_not_safe_is_never_green():
    green = {
        part.label for style in (shelters_style(), homes_style()) for part in style.classes
        if part.colour[1] > part.colour[0] + 40 and part.colour[1] > part.colour[2] + 20
    }  # fmt: skip
    assert green == {"shelter, dry", "everybody safe"}


def test_every_depth_falls_in_one_rule_and_null_in_the_unknown(frame):
    root = ElementTree.fromstring(qml(depth_style(), frame))
    rules = [rule.get("filter") for rule in root.iter("rule")]
    with sqlite3.connect(":memory:") as base:
        for depth in (0.0, 0.049, 0.05, 0.5, 2.999, 3.0, 19.0, 20.0, 500.0, None):
            hits = [
                base.execute(f'select {rule} from (select ? as "depth_max")', (depth,)).fetchone()[0] == 1
                for rule in rules
            ]
            assert sum(hits) == 1, depth
            assert hits[-1] == (depth is None)
    base.close()


def test_geoparquet_has_bounding_boxes_and_both_geometries(frame, tmp_path):
    import pyarrow.parquet as pq

    path = write_geoparquet(frame, tmp_path / "t.parquet")
    meta = json.loads(pq.read_schema(path).metadata[b"geo"])
    assert meta["version"] == "1.1.0"
    assert "covering" in meta["columns"]["geometry"]
    back = gpd.read_parquet(path)
    assert back.geometry.geom_equals(frame.geometry).all()


def test_mistakes_are_named_and_leave_nothing(frame, tmp_path):
    with pytest.raises(InputError, match="no column 'rank'"):
        write_geopackage({"a": frame}, tmp_path / "t.gpkg", styles={"a": depth_style("rank")})
    with pytest.raises(InputError, match="no CRS"):
        write_geopackage({"a": frame.set_crs(None, allow_override=True)}, tmp_path / "t.gpkg")
    assert list(tmp_path.iterdir()) == []
