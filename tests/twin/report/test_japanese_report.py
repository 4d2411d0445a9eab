"""A Japanese report is Japanese: what is left in Latin letters is a name, a unit or a code."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from twin.notes import Note, catalogue
from twin.scenario import Evacuation, Flood, scenario_from_text

SAMPLE = Path(__file__).resolve().parents[3] / "data" / "sample"

SCENARIO = """
name = "kaku"
title = "架空町の検討"
language = "ja"
[city]
path = "{city}"
source = "自動生成"
licence = "自由"
date = "2025年"
[terrain]
cell_size = 12.0
[flood]
duration_hours = 0.3
output_minutes = 5
rain_mm_per_hour = 80
{inflow}
[evacuation]
seeds = 2
people = 200
{evacuation}
[outputs]
pictures = false
tiles = false
{more}
"""
INFLOW = """[[flood.inflow]]
name = "決壊口"
line = [[14962, -55680], [14962, -55640]]
hydrograph = [[0, 0], [5, 60]]
"""
EDITS = """[[edit]]
kind = "levee"
line = [[14990, -55884], [14990, -55034]]
crest = 3.0
[[edit]]
kind = "shelter"
name = "新館"
xy = [15000, -55400]
capacity = 500
"""

# Names of formats, programs, standards and of this package.
NAMES = {
    "city-twin", "PLATEAU", "CityGML", "GeoParquet", "GeoTIFF", "NetCDF", "CF", "COG", "UGRID", "QGIS", "CesiumJS",
    "Tiles", "EPSG", "CSI", "RMSE", "SHA-", "ID", "dem", "gml:id", "Xia", "D", "X", "Y", "LOD", "CPU", "T", "P",
}  # fmt: skip
UNITS = {"m", "m²", "m³", "ha", "h", "min", "s", "mm", "km", "mm/h", "m³/s", "g", "u"}
FILE = re.compile(r"[\w.\-]+\.(?:gml|xml|csv|parquet|nc|gpkg|tif|czml|html|json|mp4)")
IDENTIFIER = re.compile(r"bldg_[\w\-]+|edit-\d+|[0-9a-f]{16,64}|EPSG:\d+|tiles|sample")


def latin_words(page: str) -> set[str]:
    """Words in Latin letters of a page's visible text, less files, identifiers, names and units."""
    page = re.sub(r"<style>.*?</style>|data:[^\"]*", "", page, flags=re.DOTALL)
    text = html.unescape(re.sub(r"<[^>]+>", "\n", page))
    for known in (FILE, IDENTIFIER):
        text = known.sub(" ", text)
    return set(re.findall(r"[A-Za-z][A-Za-z:²³/\-]*(?:-\d+)?", text)) - NAMES - UNITS


def report(folder: Path, **parts: str) -> str:
    from twin.pipeline import run_file

    values = {"city": SAMPLE.as_posix(), "inflow": INFLOW, "evacuation": "", "more": "", **parts}
    (folder / "s.toml").write_text(SCENARIO.format(**values), encoding="utf-8")
    return run_file(folder / "s.toml", out=folder / "out").report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "parts",
    [
        {"more": EDITS},
        {"evacuation": 'shelter_usage = ["999"]\nleave_area = "if_no_shelter"\nunknown_water = "closed"'},
    ],
    ids=["edits", "exits"],
)
def test_a_japanese_report_has_no_english_but_names(tmp_path: Path, parts: dict[str, str]) -> None:
    page = report(tmp_path, **parts)
    assert latin_words(page) == set()
    if "leave_area" in parts.get("evacuation", ""):
        assert "区域の端" in page


def test_a_comparison_in_japanese_has_none_either(tmp_path: Path) -> None:
    from twin.pipeline import compare_files

    values = {"city": SAMPLE.as_posix(), "inflow": INFLOW, "evacuation": ""}
    for name, more in (("a", ""), ("b", EDITS)):
        text = SCENARIO.format(**values, more=more).replace('name = "kaku"', f'name = "{name}"')
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    page = compare_files(tmp_path / "a.toml", tmp_path / "b.toml", out=tmp_path / "out").read_text(encoding="utf-8")
    assert latin_words(page) == set()
    assert page.index("悪化（") < page.index("改善（")


def test_the_check_itself_sees_an_english_sentence() -> None:
    assert latin_words("<p>避難所 2 m² the whole width</p>") == {"the", "whole", "width"}


def test_every_setting_and_choice_has_words() -> None:
    known = catalogue()
    for section, model in (("flood", Flood), ("evacuation", Evacuation)):
        for key in model.model_fields:
            assert key == "enabled" or f"pipeline.condition_{section}_{key}" in known, key
    text = (
        'name = "a"\nlanguage = "ja"\n[city]\npath = "x"\n[flood]\nhyetograph = [[0, 20], [60, 80]]\n'
        '[[flood.level]]\nedge = "south"\nseries = [[0, 0.5], [30, 2.0]]\n'
        "[[flood.breach]]\nline = [[0, 0], [0, 9]]\nstart_minutes = 10\nwidth = 5\nsill = 1\n"
        "[[flood.breach]]\nline = [[0, 0], [0, 9]]\nstart_minutes = 10\ntable = [[0, 1, 2], [9, 5, 1]]\n"
        '[[flood.breach]]\nline = [[0, 0], [0, 9]]\nstart_minutes = 10\nformula = "river_levee"\n'
        "river_width = 90\nsill = 1\n"
        '[[flood.edge]]\nside = "west"\nkind = "normal_slope"\nslope = 0.01\nspan = [0, 9]\n'
        '[[flood.edge]]\nside = "east"\nkind = "closed"\n'
        "[[flood.weir]]\nat = [1, 2]\ncrest = 3\nwidth = 4\n"
        "[[flood.pump]]\nat = [1, 2]\ncapacity = 3\n"
        "[[flood.bridge]]\nline = [[1, 2], [3, 4]]\nlow = 3\nhigh = 4\n"
        '[[edit]]\nkind = "building"\npolygon = [[0, 0], [10, 0], [10, 10], [0, 10]]\nheight = 9\n'
        '[[edit]]\nkind = "storage"\npolygon = [[0, 0], [10, 0], [10, 10]]\nvolume = 500\n'
        '[[edit]]\nkind = "ground"\npolygon = [[0, 0], [10, 0], [10, 10]]\nelevation = 2\n'
    )
    from twin.report.conditions import condition_rows

    rows = condition_rows(scenario_from_text(text))
    assert latin_words(" ".join(f"{what} {value}" for what, value in rows)) <= {"x"}
    assert ("境界水位", "南端: 最大2 m（30分）") in rows
    assert ("計算領域の境界", "西端（0～9 m）: 勾配による等流水深") in rows
    assert ("堤防決壊", "10分から、幅と時間は浸水想定区域図作成マニュアルの式による、敷高1 m") in rows


def test_every_note_of_the_pipeline_has_both_languages_and_one_set_of_values() -> None:
    from twin.notes import placeholders

    for key, entry in catalogue().items():
        if key.startswith("pipeline."):
            assert placeholders(entry["en"]) == placeholders(entry["ja"]), key
    assert Note("pipeline.nobody").text("ja").startswith("避難")


def test_a_file_that_could_not_be_made_is_reported_in_japanese() -> None:
    """The English text of an error goes to the manifest; the report names the file, the extra, or what to install."""
    from twin.errors import DatumError, missing_extra
    from twin.pipeline.outputs import omission_note
    from twin.scene.headless import APT_LINE, DrawingError

    datum = DatumError("heights are counted from 'unknown'")
    lacking = missing_extra(ModuleNotFoundError(name="rasterio"))
    lines = [
        omission_note(name, error).text("ja")
        for name, error in (("tiles", datum), ("depth_max.tif", lacking), ("city.png", DrawingError("no GL")))
    ]
    assert lines[0] == "tilesは作成できなかった。理由は manifest.json の not_written に記載"
    assert "pip install 'city-twin[sim]'" in lines[1]
    assert APT_LINE in lines[2]
