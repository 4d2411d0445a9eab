"""Tables and layers as written: strict decoding, every row with its line."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from twin.errors import InputError
from twin.io.input_table import decoded, read_table
from twin.io.table_columns import Column, match_columns, numbers_of

JAPANESE = "名称,収容人数\n第一小学校,100\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_text_in_the_usual_encodings_is_the_same(encoding: str) -> None:
    assert decoded(JAPANESE.encode(encoding), Path("a.csv")) == JAPANESE


def test_an_undeterminable_encoding_is_refused_naming_the_key() -> None:
    # Half-width kana: bytes C2 B1 are "ﾂｱ" in Shift_JIS and "±" in UTF-8.
    data = "name\nﾂｱ\n".encode("cp932")
    with pytest.raises(InputError, match=r"evacuation\.shelters_encoding"):
        decoded(data, Path("a.csv"), key="evacuation.shelters_encoding")
    assert decoded(data, Path("a.csv"), encoding="cp932") == "name\nﾂｱ\n"


def test_other_encodings_of_japanese_are_never_read_as_garbage() -> None:
    """JIS and UTF-16 are valid ASCII with control characters; EUC-JP may be valid Shift_JIS, as half-width kana."""
    for encoding in ("iso2022_jp", "utf-16-le"):
        with pytest.raises(InputError, match="control character"):
            decoded(JAPANESE.encode(encoding), Path("a.csv"))
        assert decoded(JAPANESE.encode(encoding), Path("a.csv"), encoding=encoding) == JAPANESE
    assert decoded(JAPANESE.encode("euc_jp"), Path("a.csv")) == JAPANESE
    with pytest.raises(InputError, match=r"Shift_JIS \(cp932\) and as EUC-JP"):
        decoded("name\nあい\n".encode("euc_jp"), Path("a.csv"))


def test_bytes_of_no_encoding_or_of_another_than_declared_are_refused_with_their_line() -> None:
    with pytest.raises(InputError, match=r"a\.csv, line 2: neither UTF-8 nor Shift_JIS"):
        decoded(b"name\n\xff\xff\n", Path("a.csv"))
    with pytest.raises(InputError, match=r"line 2: bytes that are not utf-8"):
        decoded(b"name\n\x93\xfa\n", Path("a.csv"), encoding="utf-8")
    with pytest.raises(InputError, match="'utf-9' is not known"):
        decoded(b"name\n", Path("a.csv"), encoding="utf-9")


# Letters people write names with: ASCII, kana, half-width kana, common kanji.
_LETTERS = "abcXYZ 0123,-市立第一小学校公民館町村集会所体育館" + "".join(map(chr, range(0x3041, 0x30FF)))
TEXTS = st.text(st.sampled_from(_LETTERS + "".join(map(chr, range(0xFF61, 0xFFA0)))), min_size=1, max_size=40)


@settings(max_examples=300)
@example("ﾃゅぁ", "cp932")  # the bytes of "Âゟ" in UTF-8
@given(TEXTS, st.sampled_from(["utf-8", "cp932", "euc_jp", "iso2022_jp"]))
def test_a_text_is_never_read_as_another_one(text: str, encoding: str) -> None:
    """Whatever the name and however it is saved: the text itself comes back, or the file is refused."""
    try:
        found = decoded(text.encode(encoding), Path("a.csv"))
    except (UnicodeEncodeError, InputError):
        return
    assert found == text


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    """Blank lines and cells of several lines do not shift the place of a row."""
    (tmp_path / "a.csv").write_text('name,x\n\n"hall\nof the town",1\nschool,2\n', encoding="utf-8")
    table = read_table(tmp_path / "a.csv")
    assert table.lines.tolist() == [3, 5]
    assert table.column("name")[0] == "hall\nof the town"
    assert table.place(1).endswith("a.csv, line 5")


@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_commas_tabs_and_semicolons_separate(tmp_path: Path, separator: str) -> None:
    (tmp_path / "a.csv").write_text(f"name{separator}x\na{separator}1\n")
    assert read_table(tmp_path / "a.csv").heads == ("name", "x")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "name,capacity\nschool,1,200\n", "line 2: 3 cells, expected 2"),
        ("a.csv", "name,capacity\nschool\n", "line 2: 1 cells, expected 2"),
        ("a.csv", "name,name\na,b\n", "column 'name' is there twice"),
        ("a.csv", "", "has no rows"),
        ("a.csv", "name,x\n", "has no rows"),
        ("a.csv", 'name,x\n"a,1\n', "not a CSV"),
        ("a.ndjson", "{\n", "line 1: not JSON"),
        ("a.xlsx", "x", "is of no format that is read"),
        ("a.geojson", "{", "cannot be read as a layer"),
        ("a.gpkg", "not a database", "cannot be read as a layer"),
        ("a.parquet", "not a table", "not a readable table"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=message):
        read_table(tmp_path / name)


def layer(**columns: list) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=gpd.points_from_xy([139.7], [35.7]), crs=4326)


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "parquet", "fgb", "shp"])
def test_layers_give_cells_geometry_and_their_system(tmp_path: Path, suffix: str) -> None:
    frame = layer(name=["第一小"], capacity=[100])
    path = tmp_path / f"a.{suffix}"
    frame.to_parquet(path) if suffix == "parquet" else frame.to_file(path, encoding="utf-8")
    table = read_table(path)
    assert table.column("name") == ["第一小"]
    assert table.crs.to_epsg() == 4326
    assert shapely.get_x(table.geometry[0]) == pytest.approx(139.7)


def test_a_shapefile_in_shift_jis_without_a_statement_is_read(tmp_path: Path) -> None:
    """As municipalities publish them: no .cpg, and a .dbf without a language code."""
    layer(名称=["第一小学校"]).to_file(tmp_path / "a.shp", encoding="cp932")
    (tmp_path / "a.cpg").unlink(missing_ok=True)
    dbf = bytearray((tmp_path / "a.dbf").read_bytes())
    dbf[29] = 0
    (tmp_path / "a.dbf").write_bytes(bytes(dbf))
    table = read_table(tmp_path / "a.shp")
    assert table.heads == ("名称",)
    assert table.column("名称") == ["第一小学校"]


def test_a_file_of_several_layers_is_refused(tmp_path: Path) -> None:
    for name in ("shelters", "hospitals"):
        layer(name=["a"]).to_file(tmp_path / "a.gpkg", layer=name)
    with pytest.raises(InputError, match="2 layers"):
        read_table(tmp_path / "a.gpkg")


def test_a_table_of_parquet_without_geometry_is_read(tmp_path: Path) -> None:
    pd.DataFrame({"name": ["a"], "n": [1]}).to_parquet(tmp_path / "a.parquet")
    assert read_table(tmp_path / "a.parquet", columns=["n"]).heads == ("n",)


UNITS = {"m": 1.0, "cm": 0.01, "ｃｍ": 0.01, "㎝": 0.01, "mm": 0.001, "メートル": 1.0}
HEADS = ["床高({})", "床高（{}）", "floor_height [{}]", "Floor_Height({})", "床高【{}】"]


@settings(max_examples=120, deadline=None)
@given(
    unit=st.sampled_from(sorted(UNITS)),
    head=st.sampled_from(HEADS),
    number=st.integers(0, 9999),
    wide=st.booleans(),
    in_cell=st.booleans(),
)
def test_a_length_is_what_is_written_times_its_unit(
    tmp_path_factory: pytest.TempPathFactory, unit: str, head: str, number: int, wide: bool, in_cell: bool
) -> None:
    path = tmp_path_factory.mktemp("t") / "a.csv"
    text = str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９")) if wide else str(number)
    cell, title = (f"{text}{unit}", "床高") if in_cell else (text, head.format(unit))
    path.write_text(f"{title}\n{cell}\n", encoding="utf-8")
    matched = match_columns(read_table(path), [Column("floor_height", ("床高",), "length")])
    found = numbers_of(matched, "floor_height", expected="x", low=0.0, high=1e5, may_be_blank=False)
    np.testing.assert_allclose(found, [number * UNITS[unit]])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("床高(ft)\n3\n", "unit 'ft' is none of floor_height"),
        ("床高(m)\n30cm\n", "line 2: found '30cm'"),
        ("床高\n3ft\n", "line 2: found '3ft'"),
        ("床高,floor_height\n3,4\n", "both mean floor_height"),
    ],
)
def test_units_that_do_not_fit_are_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")

    def read() -> np.ndarray:
        matched = match_columns(read_table(tmp_path / "a.csv"), [Column("floor_height", ("床高",), "length")])
        return numbers_of(matched, "floor_height", expected="a length", low=0.0, high=1e5, may_be_blank=False)

    with pytest.raises(InputError, match=message):
        read()
