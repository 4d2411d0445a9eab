"""Municipal tables linked to buildings: answers known by hand, and none guessed."""

from __future__ import annotations

import csv
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from citygml.model import CityModel
from tests.citygml.documents import building, document, polygon, read, square
from twin.errors import CrsMismatchError, InputError
from twin.io.table_links import link_table, normal_address, write_links


def house(gml_id: str, x: float, number: str, address: str) -> str:
    """A building on the square from x to x + 8 with one id and one address."""
    lines = (
        f"<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Address>{address}</xAL:Address>"
        "</xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>"
    )
    outline = (
        f"<bldg:lod0FootPrint><gml:MultiSurface><gml:surfaceMember>{polygon(square(x, size=8.0))}</gml:surfaceMember>"
        "</gml:MultiSurface></bldg:lod0FootPrint>"
    )
    uro = (
        f"<uro:buildingIDAttribute><uro:BuildingIDAttribute><uro:buildingID>{number}</uro:buildingID>"
        "</uro:BuildingIDAttribute></uro:buildingIDAttribute>"
    )
    return building(outline + lines + uro, gml_id)


@pytest.fixture(scope="module")
def street() -> CityModel:
    """Three buildings, ten metres from one to the next; the last two have one address."""
    members = (
        house("a", 0.0, "13-1", "東京都千代田区丸の内一丁目２番３号"),
        house("b", 10.0, "13-2", "東京都千代田区丸の内一丁目２番４号"),
        house("c", 20.0, "13-3", "東京都千代田区丸の内一丁目２番４号"),
    )
    return read(document(*members))


def table(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / "台帳.csv"
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def links(rows: pd.DataFrame) -> list[tuple[str, str | None]]:
    return [(state, None if pd.isna(gml_id) else gml_id) for state, gml_id in zip(rows["link"], rows["gml_id"])]


def test_by_building_id(street: CityModel, tmp_path: Path) -> None:
    path = table(tmp_path, "建物ID,用途", "13-2,店舗", "13-9,住宅", ",住宅", "13-2,事務所", encoding="cp932")
    linked = link_table(street, path)
    assert links(linked.rows) == [("linked", "b"), ("not_found", None), ("blank", None), ("linked", "b")]
    assert linked.rows.index.tolist() == [2, 3, 4, 5]
    assert linked.rows.geometry.iloc[0].equals(shapely.box(10, 0, 18, 8))
    assert linked.notes[-1].values | {} == {
        "file": "台帳.csv", "column": "建物ID", "total": 4, "linked": 2, "blank": 1, "not_found": 1, "several": 0
    }  # fmt: skip


def test_an_id_of_another_kind_is_not_taken(street: CityModel, tmp_path: Path) -> None:
    path = table(tmp_path, "建物ID", "a")  # a gml:id, in a column of building IDs
    assert links(link_table(street, path).rows) == [("not_found", None)]
    path = table(tmp_path, "棟番号", "a", "13-3")
    assert links(link_table(street, path, column="棟番号").rows) == [("linked", "a"), ("linked", "c")]


def test_by_address(street: CityModel, tmp_path: Path) -> None:
    written = ("千代田区丸の内1-2-3", "丸の内１丁目２番地の３", "丸の内1-2-4", "丸の内1-2", "2-3", "")
    path = table(tmp_path, "住所,番号", *(f"{text},{k}" for k, text in enumerate(written)))
    expected = [("linked", "a"), ("linked", "a"), ("several", None), ("not_found", None), ("not_found", None)]
    assert links(link_table(street, path).rows) == [*expected, ("blank", None)]


def test_an_address_in_parts_and_a_longer_one_in_the_table(tmp_path: Path) -> None:
    body = (
        "<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:Locality>"
        "<xAL:LocalityName>Köln</xAL:LocalityName><xAL:Thoroughfare><xAL:ThoroughfareName>Hauptstr.</xAL:ThoroughfareName>"
        "<xAL:ThoroughfareNumber>5</xAL:ThoroughfareNumber></xAL:Thoroughfare></xAL:Locality></xAL:Country>"
        "</xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>"
    )
    city = read(document(building(body, "k")))
    path = table(tmp_path, "Adresse", "Hauptstraße 5", "NRW Köln Hauptstrasse 5", "Nebenstraße 5", encoding="utf-8-sig")
    assert links(link_table(city, path).rows) == [("linked", "k"), ("linked", "k"), ("not_found", None)]


def test_by_place(street: CityModel, tmp_path: Path) -> None:
    path = table(tmp_path, "k,x,y", "1,1,1", "2,15,4", "3,9,4", "4,8.5,4", "5,500,4", "6,,")
    near = link_table(street, path, by="place", crs=6677)
    expected = [("linked", "a"), ("linked", "b"), ("not_found", None), ("not_found", None), ("not_found", None)]
    assert links(near.rows) == [*expected, ("blank", None)]
    far = link_table(street, path, by="place", crs=6677, max_distance=1.2)
    # (9, 4) is one metre from two outlines: several, not the first of them.
    assert links(far.rows)[2:4] == [("several", None), ("linked", "a")]


def test_a_layer_by_place_needs_its_system(street: CityModel, tmp_path: Path) -> None:
    layer = gpd.GeoDataFrame({"name": ["hall"]}, geometry=[shapely.box(11, 1, 13, 3)], crs=6677)
    layer.to_crs(6668).to_file(tmp_path / "a.gpkg")
    assert links(link_table(street, tmp_path / "a.gpkg").rows) == [("linked", "b")]
    layer.set_crs(None, allow_override=True).to_parquet(tmp_path / "b.parquet")
    with pytest.raises(CrsMismatchError, match="names no coordinate system"):
        link_table(street, tmp_path / "b.parquet")


def test_addresses_that_are_one() -> None:
    same = ("東京都港区芝公園四丁目２番８号", "港区芝公園4-2-8", "港区芝公園４－２－８", "港区芝公園 4丁目2-8")
    assert {normal_address(text) for text in same} == {"港区芝公園4-2-8"}
    assert normal_address("丸の内二十三番地") == "丸の内23"
    assert normal_address("三条町1") == "三条町1".replace("三", "3")  # the same on both sides
    assert normal_address("港区芝公園4-2-8") != normal_address("港区芝公園4-28")


@pytest.mark.parametrize("name", ["linked.gpkg", "linked.csv"])
def test_what_is_not_linked_is_written_with_its_reason(street: CityModel, name: str, tmp_path: Path) -> None:
    path = table(tmp_path, "建物ID,gml_id", "13-1,x", "13-7,y")
    out = write_links(link_table(street, path, column="建物ID"), tmp_path / name)
    if name.endswith(".gpkg"):
        done, left = (pyogrio.read_dataframe(out, layer=layer) for layer in ("linked", "not_linked"))
    else:
        both = (out, tmp_path / "linked_not_linked.csv")
        done, left = (pd.DataFrame(list(csv.DictReader(f.read_text("utf-8-sig").splitlines()))) for f in both)
    assert done[["建物ID", "table_gml_id", "gml_id"]].to_numpy().tolist() == [["13-1", "x", "a"]]
    assert left[["建物ID", "link"]].to_numpy().tolist() == [["13-7", "not_found"]]
    assert left["line"].astype(int).tolist() == [3]


def test_a_table_without_a_key_is_refused(street: CityModel, tmp_path: Path) -> None:
    path = table(tmp_path, "名称", "役場")
    with pytest.raises(InputError, match="no column of an address among '名称'"):
        link_table(street, path)
    with pytest.raises(InputError, match="no column '棟'"):
        link_table(street, path, column="棟")
