"""Heads and values of published tables: one example per form that offices use."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from twin.errors import InputError
from twin.io.column_heads import parse_numbers, split_head, unit_factor
from twin.io.inundation_mesh import read_mesh_csv

HOUR, MINUTE = 3600.0, 60.0


@pytest.mark.parametrize(
    ("head", "name", "factor"),
    [
        ("最大浸水深(m)", "depth_max", 1.0),
        ("最大浸水深（ｍ）", "depth_max", 1.0),
        ("最大浸水深[cm]", "depth_max", 0.01),
        ("最大浸水深【ｃｍ】", "depth_max", 0.01),
        ("最大浸水深(㎝)", "depth_max", 0.01),
        ("最大浸水深(mm)", "depth_max", 0.001),
        ("最大浸水深(単位：m)", "depth_max", 1.0),
        ("最大浸水深（単位:センチメートル）", "depth_max", 0.01),
        ("最大浸水深_m", "depth_max", 1.0),
        ("最大浸水深 cm", "depth_max", 0.01),
        ("浸水深(最大)(m)", "depth_max", 1.0),
        ("浸水深(想定最大規模)〔m〕", "depth_max", 1.0),
        ("標高(T.P.m)", "elevation", 1.0),
        ("標高(TPm)", "elevation", 1.0),
        ("地盤高(T.P.+m)", "elevation", 1.0),
        ("浸水継続時間(時間)", "duration", HOUR),
        ("浸水継続時間（ｈ）", "duration", HOUR),
        ("浸水継続時間(hr)", "duration", HOUR),
        ("浸水継続時間[日]", "duration", 24 * HOUR),
        ("浸水継続時間_時間", "duration", HOUR),
        ("浸水到達時間(分)", "arrival_time", MINUTE),
        ("浸水到達時間(min)", "arrival_time", MINUTE),
        ("浸水到達時間（秒）", "arrival_time", 1.0),
        ("浸水到達時間(s)", "arrival_time", 1.0),
        ("流速(m/s)", "speed_max", 1.0),
        ("流速（ｍ／ｓ）", "speed_max", 1.0),
        ("流速(㎧)", "speed_max", 1.0),
        ("流速(m/sec)", "speed_max", 1.0),
        ("流速(cm/s)", "speed_max", 0.01),
        ("最大流速(km/h)", "speed_max", 1 / 3.6),
    ],
)
def test_units_of_heads(head, name, factor):
    found, _ = unit_factor(name, split_head(head)[1], "here")
    assert found == pytest.approx(factor)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("最大浸水深(ft)", "depth_max"),
        ("浸水継続時間(m)", "duration"),
        ("浸水到達時間(m/s)", "arrival_time"),
        ("流速(分)", "speed_max"),
        ("最大浸水深(尺)", "depth_max"),
        ("最大浸水深(m)(cm)", "depth_max"),
    ],
)
def test_units_that_are_not_understood_are_refused_with_the_head(tmp_path, head, name):
    with pytest.raises(InputError, match=r"x\.csv"):
        unit_factor(name, split_head(head)[1], "x.csv")
    path = tmp_path / "map.csv"
    path.write_text(f"メッシュコード,最大浸水深(m),{head}\n5339458511,1.0,1\n", encoding="utf-8")
    with pytest.raises(InputError) as found:
        read_mesh_csv(path)
    assert head in str(found.value) or "two columns" in str(found.value)


MISSING = [
    *("", " ", "　", "-", "－", "―", "欠測", "＊＊＊", "NaN", "null", "N/A", "-9999", "-9999.0", "－９９９９", "-999"),
    *("-99", "-999.9", "9999", "99999", "-32768", "-1", "3.4e38", "1e30", "99.99"),
]


@pytest.mark.parametrize("text", MISSING)
def test_words_and_codes_for_missing_depths(text):
    found = parse_numbers("depth_max", pd.Series([text, "1.5"]), 1.0, file="f", head="h", lines=np.array([2, 3]))
    assert np.isnan(found[0])
    assert found[1] == 1.5


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("１．２", 1.2),
        (" 0.30 ", 0.3),
        ("1,200", 1200.0),
        ("0", 0.0),
        ("1e-2", 0.01),
        ("+2.5", 2.5),
        ("９", 9.0),
        ("9", 9.0),
    ],
)
def test_numbers_as_they_are_written(text, value):
    found = parse_numbers("duration", pd.Series([text]), 1.0, file="f", head="h", lines=np.array([2]))
    assert found[0] == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [("deep", "expected a number"), ("3m以上", "number"), ("-0.5", "expected 0"), ("120000", "expected 0")],
)
def test_what_is_no_depth_is_refused_with_file_line_and_head(text, words):
    with pytest.raises(InputError, match=rf"map\.csv:7: 浸水深.*{words}"):
        parse_numbers("depth_max", pd.Series([text]), 1.0, file="map.csv", head="浸水深", lines=np.array([7]))


def test_an_elevation_of_999_m_is_a_mountain_and_of_minus_9999_none():
    found = parse_numbers("elevation", pd.Series(["999", "-9999", "-999"]), 1.0, file="f", head="h", lines=np.arange(3))
    np.testing.assert_array_equal(found, [999.0, np.nan, np.nan])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("separator", [",", "\t"])
def test_a_file_in_full_width_is_read_like_any_other(tmp_path, encoding, separator):
    lines = [
        "河川名" + separator + "試験川",
        separator.join(("メッシュコード", "最大浸水深（ｃｍ）", "浸水継続時間（時間）", "備考")),
        separator.join(("５３３９４５８５１１", "１２０", "７２", "")),
        "",
        separator.join(("5339458512", "欠測", "－", "x")),
    ]
    path = tmp_path / "map.csv"
    path.write_bytes("\r\n".join(lines).encode(encoding))
    table = read_mesh_csv(path)
    assert table["code"].tolist() == ["5339458511", "5339458512"]
    np.testing.assert_allclose(table["depth_max"], [1.2, np.nan])
    np.testing.assert_allclose(table["duration"], [72 * HOUR, np.nan])
    assert [note.id for note in table.attrs["notes"][:2]] == ["reference.missing_values"] * 2
    assert table.attrs["notes"][2].values == {"columns": "備考"}


def test_a_line_of_units_below_the_head_counts(tmp_path):
    path = tmp_path / "map.csv"
    path.write_text("メッシュコード,浸水深,浸水継続時間,流速\n,cm,時間,(m/s)\n5339458511,50,6,0.4\n", encoding="utf-8")
    table = read_mesh_csv(path)
    np.testing.assert_allclose(table[["depth_max", "duration", "speed_max"]].to_numpy(), [[0.5, 6 * HOUR, 0.4]])
    assert table.attrs["notes"] == ()


def test_without_units_those_of_the_guideline_are_used_and_noted(tmp_path):
    path = tmp_path / "map.csv"
    path.write_text("メッシュコード,浸水深,浸水到達時間\n5339458511,0.5,12\n", encoding="utf-8")
    table = read_mesh_csv(path)
    assert table["arrival_time"][0] == 12 * MINUTE
    assert [note.values["unit"] for note in table.attrs["notes"]] == ["m", "min"]


def test_rows_of_another_length_and_two_columns_of_a_kind_are_refused(tmp_path):
    path = tmp_path / "map.csv"
    path.write_text("メッシュコード,浸水深(m)\n5339458511,0.5\n5339458512\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"map\.csv:3: 1 values, expected 2"):
        read_mesh_csv(path)
    path.write_text("メッシュコード,浸水深(m),最大浸水深(m)\n5339458511,0.5,0.6\n", encoding="utf-8")
    with pytest.raises(InputError, match="two columns for depth_max"):
        read_mesh_csv(path)
