"""Shelters from tables and layers: places in the city's plane, people, floors, hazards, and what is refused."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pyproj
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import CrsMismatchError, InputError, TwinError
from twin.evacuation.shelters import UNLIMITED, Shelters
from twin.io import read_population, read_shelters
from twin.io.shelters import unique_names

PLANE = 6677  # zone IX, Tokyo
X, Y = -6_000.0, -35_000.0
LON, LAT = pyproj.Transformer.from_crs(PLANE, 6668, always_xy=True).transform(X, Y)
EXTENT = (X - 1000.0, Y - 1000.0, X + 1000.0, Y + 1000.0)


def table(folder: Path, text: str, *, encoding: str = "utf-8", name: str = "s.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def read(path: Path, **options: object) -> Shelters:
    return read_shelters(path, **{"to": PLANE, "extent": EXTENT, **options})


def point_layer(**columns: list) -> gpd.GeoDataFrame:
    columns = {"name": ["school"], "capacity": [300], **columns}
    return gpd.GeoDataFrame(columns, geometry=gpd.points_from_xy([X], [Y]), crs=PLANE)


@pytest.mark.parametrize("crs", [PLANE, 6668, 4326, 3857, 6676, 30169, 2451, 32654])
@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "parquet", "shp"])
def test_a_layer_in_any_system_lies_where_it_lies(tmp_path: Path, crs: int, suffix: str) -> None:
    """Old and new datums, degrees, Web Mercator, the neighbouring zone, UTM: the same place to a decimetre."""
    moved = point_layer().to_crs(crs)
    path = tmp_path / f"s.{suffix}"
    moved.to_parquet(path) if suffix == "parquet" else moved.to_file(path)
    np.testing.assert_allclose(read(path).xy, [[X, Y]], atol=0.1)


def test_a_layer_without_a_system_is_refused_naming_the_key(tmp_path: Path) -> None:
    point_layer().to_file(tmp_path / "s.shp")
    (tmp_path / "s.prj").unlink()
    with pytest.raises(CrsMismatchError, match="names no coordinate system; add crs"):
        read(tmp_path / "s.shp")
    np.testing.assert_allclose(read(tmp_path / "s.shp", crs=PLANE).xy, [[X, Y]])


def test_a_statement_that_contradicts_the_layer_is_refused(tmp_path: Path) -> None:
    point_layer().to_file(tmp_path / "s.gpkg")
    with pytest.raises(CrsMismatchError, match=r"is in EPSG:6677.*crs says EPSG:4326"):
        read(tmp_path / "s.gpkg", crs=4326)


@pytest.mark.parametrize("heads", ["緯度,経度", "lat,lon", "latitude,longitude", "緯度(度),経度(度)", "LAT,LNG"])
def test_columns_of_degrees_are_read_as_jgd2011_and_noted(tmp_path: Path, heads: str) -> None:
    found = read(table(tmp_path, f"name,{heads},capacity\nA,{LAT:.8f},{LON:.8f},5\n"))
    np.testing.assert_allclose(found.xy, [[X, Y]], atol=0.01)
    assert any("JGD2011" in str(note) for note in found.assumptions)


def test_degrees_in_another_datum_are_declared(tmp_path: Path) -> None:
    """Degrees of the old Tokyo datum are some 450 m off where they are taken for new ones."""
    lon, lat = pyproj.Transformer.from_crs(6668, 4301, always_xy=True).transform(LON, LAT)
    path = table(tmp_path, f"name,lat,lon,capacity\nA,{lat:.8f},{lon:.8f},5\n")
    assert np.hypot(*(read(path).xy[0] - (X, Y))) > 300.0
    np.testing.assert_allclose(read(path, crs=4301).xy, [[X, Y]], atol=0.1)
    with pytest.raises(CrsMismatchError, match="are degrees, but crs says EPSG:6677"):
        read(path, crs=6677)


def test_x_and_y_that_look_like_degrees_need_a_statement(tmp_path: Path) -> None:
    path = table(tmp_path, f"name,x,y,capacity\nA,{LON},{LAT},5\n")
    with pytest.raises(CrsMismatchError, match="look like degrees"):
        read(path)
    np.testing.assert_allclose(read(path, crs=6668).xy, [[X, Y]], atol=0.01)


def test_metres_of_another_zone_or_with_axes_swapped_are_refused_with_the_fitting_system(tmp_path: Path) -> None:
    x, y = pyproj.Transformer.from_crs(PLANE, 6676, always_xy=True).transform(X, Y)
    path = table(tmp_path, f"name,x,y,capacity\nA,{x},{y},5\n")
    with pytest.raises(CrsMismatchError, match=r"line 2.*would fit as EPSG:6676: correct crs"):
        read(path)
    np.testing.assert_allclose(read(path, crs=6676).xy, [[X, Y]], atol=0.01)
    with pytest.raises(CrsMismatchError, match="x and y the other way round"):
        read(table(tmp_path, f"name,x,y,capacity\nA,{Y},{X},5\n"))


def test_shelters_far_outside_are_left_out_and_named(tmp_path: Path) -> None:
    found = read(table(tmp_path, f"name,x,y,capacity\nnear,{X},{Y},5\nfar,{X + 90_000},{Y},5\n"))
    assert found.name.tolist() == ["near"]
    assert "1 shelters are more than 500 m outside the street network and are left out (far)" in str(
        found.assumptions[-1]
    )


@pytest.mark.parametrize("text", ["95,139", "35,190"])
def test_degrees_that_do_not_exist_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match="are latitude and longitude in the right columns"):
        read(table(tmp_path, f"name,lat,lon,capacity\nA,{text},5\n"))


def test_metres_in_a_geojson_without_a_crs_are_refused(tmp_path: Path) -> None:
    """A GeoJSON without a statement is in degrees by its standard."""
    text = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A","capacity":1},'
    text += f'"geometry":{{"type":"Point","coordinates":[{X},{Y}]}}}}]}}'
    with pytest.raises(CrsMismatchError, match="are no degrees"):
        read(table(tmp_path, text, name="s.geojson"))


GSI_HEADS = (
    "市町村コード,都道府県名及び市町村名,NO,施設・場所名,住所,洪水,崖崩れ、土石流及び地滑り,高潮,地震,津波,大規模な火事,"
    "内水氾濫,火山現象,指定避難所との住所同一,緯度,経度,備考"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_the_list_of_designated_emergency_shelters_is_read_as_it_is(tmp_path: Path, encoding: str) -> None:
    rows = [
        f"13101,東京都千代田区,1,第一小学校,千代田1-1,1,,,1,,,1,,1,{LAT:.7f},{LON:.7f},",
        f"13101,東京都千代田区,2,中央公園,千代田2-1,,,,1,,1,,,,{LAT + 0.001:.7f},{LON:.7f},",
    ]
    found = read(table(tmp_path, "\n".join((GSI_HEADS, *rows)) + "\n", encoding=encoding))
    assert found.name.tolist() == ["第一小学校", "中央公園"]
    assert list(found.hazards) == [
        frozenset(("flood", "earthquake", "inland_flood")),
        frozenset(("earthquake", "fire")),
    ]
    assert found.capacity.tolist() == [UNLIMITED] * 2
    np.testing.assert_allclose(found.xy[0], [X, Y], atol=0.02)
    notes = [note.id for note in found.assumptions]
    assert notes == [
        "tables.degrees_jgd2011", "tables.reprojected", "tables.capacity_unlimited", "tables.columns_not_used"
    ]  # fmt: skip
    assert "備考" in found.assumptions[-1].text("ja")


@pytest.mark.parametrize(
    ("mark", "is_designated"),
    [("○", True), ("〇", True), ("◯", True), ("◎", True), ("1", True), ("１", True), ("TRUE", True), ("有", True),
     ("", False), ("0", False), ("×", False), ("－", False), ("FALSE", False), ("無", False)],
)  # fmt: skip
def test_marks_of_designation(tmp_path: Path, mark: str, is_designated: bool) -> None:
    found = read(table(tmp_path, f"name,x,y,capacity,洪水,津波\nA,{X},{Y},5,{mark},1\n"))
    assert ("flood" in found.hazards[0]) is is_designated


@pytest.mark.parametrize("mark", ["△", "○（2階以上）", "x", "2", "?"])
def test_a_mark_that_may_mean_anything_is_refused(tmp_path: Path, mark: str) -> None:
    with pytest.raises(InputError, match=r"line 2: found .* in column 洪水"):
        read(table(tmp_path, f"name,x,y,capacity,洪水\nA,{X},{Y},5,{mark}\n"))


def test_a_table_without_hazard_columns_states_none(tmp_path: Path) -> None:
    assert list(read(table(tmp_path, f"name,x,y,capacity\nA,{X},{Y},5\n")).hazards) == [None]


@pytest.mark.parametrize(
    ("cell", "people"),
    [("100", 100), ('"1,200"', 1200), ("１，２００", 1200), ("100人", 100), ("１００ 名", 100), ("0", 0)],
)
def test_capacities_as_people_write_them(tmp_path: Path, cell: str, people: int) -> None:
    for head in ("capacity", "収容人数", "収容人数（人）", "想定収容人数"):
        found = read(table(tmp_path, f"名称,x,y,{head}\nA,{X},{Y},{cell}\n", encoding="cp932"))
        assert found.capacity.tolist() == [people]


@pytest.mark.parametrize("cell", ["", "不明", "-1", "-9999", "100.5", "約100", "1,20", "100世帯", "99999999", "nan"])
def test_a_capacity_that_is_no_number_of_people_is_refused_with_its_place(tmp_path: Path, cell: str) -> None:
    """And no number is shown that the table does not have."""
    with pytest.raises(
        InputError, match=r"s\.csv, line 3: found .* a whole number of people.*column 収容人数"
    ) as error:
        read(table(tmp_path, f'名称,x,y,収容人数\nA,{X},{Y},5\nB,{X},{Y},"{cell}"\n'))
    assert "9223372036854775808" not in str(error.value)


def test_without_a_column_of_capacity_there_is_no_limit_and_a_note(tmp_path: Path) -> None:
    found = read(table(tmp_path, f"name,x,y\nA,{X},{Y}\n"))
    assert found.capacity.tolist() == [UNLIMITED]
    assert any(note.id == "tables.capacity_unlimited" for note in found.assumptions)


@pytest.mark.parametrize(
    ("head", "cell", "height"),
    [
        ("floor_height", "0.2", 0.2), ("床高(m)", "０．２", 0.2), ("floor_height [cm]", "20", 0.2),
        ("床高（ｃｍ）", "20", 0.2), ("floor_height_cm", "20", 0.2), ("床高", "200mm", 0.2),
        ("床の高さ", "", np.nan), ("床高", "不明", np.nan),
    ],
)  # fmt: skip
def test_floors_and_storeys_of_the_users_own_are_used(tmp_path: Path, head: str, cell: str, height: float) -> None:
    found = read(table(tmp_path, f"name,x,y,capacity,{head},階数\nA,{X},{Y},5,{cell},3階\nB,{X},{Y},5,1,\n"))
    np.testing.assert_allclose(found.floor_height[0], height)
    np.testing.assert_allclose(found.storeys, [3.0, np.nan])


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("floor_height", "300"),
        ("床高(ft)", "1"),
        ("階数", "2.5"),
        ("階数", "0"),
        ("floor_height", "low"),
        ("building", "x"),
    ],
)
def test_floors_storeys_and_buildings_that_cannot_be_are_refused(tmp_path: Path, column: str, cell: str) -> None:
    with pytest.raises(InputError, match=r"s\.csv"):
        read(table(tmp_path, f"name,x,y,capacity,{column}\nA,{X},{Y},5,{cell}\n"))


def test_a_building_is_named_by_its_id(tmp_path: Path) -> None:
    path = table(tmp_path, f"name,x,y,capacity,building\nA,{X},{Y},5,bldg_7\nB,{X},{Y},5,\n")
    assert read(path, buildings={"bldg_7": 41}).building.tolist() == [41, -1]


def test_areas_have_a_place_inside_and_lines_have_none(tmp_path: Path) -> None:
    layer = point_layer()
    ring = layer.set_geometry(layer.buffer(40).difference(layer.buffer(30)))
    ring.to_file(tmp_path / "ring.gpkg")
    distance = np.hypot(*(read(tmp_path / "ring.gpkg").xy[0] - (X, Y)))
    assert 30.0 <= distance <= 40.0
    ring.set_geometry(ring.boundary).to_file(tmp_path / "line.gpkg")
    with pytest.raises(InputError, match="row 1: is a line"):
        read(tmp_path / "line.gpkg")
    layer.set_geometry([None]).to_file(tmp_path / "none.gpkg")
    with pytest.raises(InputError, match="row 1: has no geometry"):
        read(tmp_path / "none.gpkg")


def test_unnamed_shelters_are_numbered_and_repeated_names_made_unique(tmp_path: Path) -> None:
    rows = "".join(f"{name},{X},{Y},5\n" for name in ("", "nan", "hall", "hall", "shelter 2"))
    found = read(table(tmp_path, "name,x,y,capacity\n" + rows))
    assert found.name.tolist() == ["shelter 1", "shelter 2", "hall", "hall", "shelter 2"]
    assert found.id.tolist() == ["shelter 1", "shelter 2", "hall", "hall (2)", "shelter 2 (2)"]
    assert unique_names(["a", "a (2)", "a"]) == ["a", "a (2)", "a (3)"]


def test_ids_of_the_users_own_must_be_unique(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"line 3, column 'id': id '7' is also that of line 2"):
        read(table(tmp_path, f"id,name,x,y\n7,A,{X},{Y}\n7,B,{X},{Y}\n"))


def test_a_table_without_places_names_the_columns_it_has(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no columns of coordinates among '名称', '住所'"):
        read(table(tmp_path, "名称,住所\nA,B\n"))


CELLS = st.one_of(
    st.integers(0, 5000).map(str),
    st.integers(1000, 99_999).map(lambda n: f"{n:,}"),
    st.integers(0, 5000).map(lambda n: str(n).translate(str.maketrans("0123456789", "０１２３４５６７８９")) + "人"),
    st.sampled_from(["", "-9999", "欠測", "多数", "1,20", "1.5", "-3", "1e3", "nan", "１００名"]),
)


@settings(max_examples=80, deadline=None)
@given(cells=st.lists(CELLS, min_size=1, max_size=5), encoding=st.sampled_from(["utf-8", "cp932"]))
def test_no_capacity_comes_out_that_was_not_written(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str], encoding: str
) -> None:
    """A table is read with the very numbers of its cells, or refused in a sentence."""
    rows = "".join(f'第{k}小学校,{X + k},{Y},"{cell}"\n' for k, cell in enumerate(cells))
    path = table(tmp_path_factory.mktemp("t"), "名称,x,y,収容人数\n" + rows, encoding=encoding)
    try:
        found = read(path)
    except TwinError:
        return
    digits = str.maketrans("０１２３４５６７８９", "0123456789", ",人名")
    assert found.capacity.tolist() == [int(float(cell.translate(digits))) for cell in cells]
    assert found.xy[:, 0].tolist() == [X + k for k in range(len(cells))]


def test_people_are_brought_to_the_plane_by_the_same_rules(tmp_path: Path) -> None:
    path = table(tmp_path, f"緯度,経度,人口,区分\n{LAT:.8f},{LON:.8f},１２人,高齢者\n", encoding="cp932")
    people = read_population(path, to=PLANE)
    assert len(people) == 12
    np.testing.assert_allclose(people.xy, [[X, Y]] * 12, atol=0.01)
    with pytest.raises(CrsMismatchError, match="the city names no coordinate system"):
        read_population(path)
    layer = point_layer().drop(columns=["name", "capacity"]).assign(people=[3], height=[6.5]).to_crs(3857)
    layer.to_file(tmp_path / "p.gpkg")
    people = read_population(tmp_path / "p.gpkg", to=PLANE)
    np.testing.assert_allclose(people.xy, [[X, Y]] * 3, atol=0.1)
    assert people.height.tolist() == [6.5] * 3


@pytest.mark.parametrize("cell", ["", "-9999", "2.5", "欠測", "3世帯"])
def test_a_number_of_people_is_never_guessed(tmp_path: Path, cell: str) -> None:
    with pytest.raises(InputError, match=r"line 2: found .* whole number of people"):
        read_population(table(tmp_path, f"x,y,people\n{X},{Y},{cell}\n"))
