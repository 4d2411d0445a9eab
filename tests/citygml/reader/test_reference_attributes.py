"""The reference reader on attributes, risks, generics, addresses and what no column names."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from tests.citygml.documents import NAMESPACES, building, code_list, document, messages, read

LISTS = {
    "codelists/Building_usage.xml": code_list(_411="住宅", _003="小さな家"),
    "codelists/scale.xml": code_list(_1="計画規模", _2="想定最大規模"),
    "codelists/KeyValuePairAttribute_key.xml": code_list(_107="建築確認申請時期"),
    "codelists/KeyValuePairAttribute_key107.xml": code_list(_1="旧耐震"),
}


def usage(code: str) -> str:
    return f'<bldg:usage codeSpace="../../codelists/Building_usage.xml">{code}</bldg:usage>'


def test_values_units_and_missing_values() -> None:
    body = (
        '<bldg:measuredHeight uom="m"> 12.5 </bldg:measuredHeight>'
        "<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>"
        "<bldg:storeysBelowGround>1</bldg:storeysBelowGround>"
        "<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>"
        "<core:creationDate>2024-03-22</core:creationDate>"
        "<bldg:class>Null</bldg:class><bldg:function/>"
    )
    model = read(document(building(body), building('<bldg:measuredHeight uom="m">-9999</bldg:measuredHeight>', "c")))
    objects = model.objects
    assert objects["measured_height"].tolist()[0] == 12.5
    assert np.isnan(objects["measured_height"].iloc[1])
    assert objects["storeys_above_ground"].isna().all()
    assert objects["storeys_below_ground"].iloc[0] == 1
    assert objects["year_of_construction"].isna().all()
    assert objects["creation_date"].iloc[0] == pd.Timestamp("2024-03-22")
    assert objects["class"].isna().all()
    assert len(model.extras) == 0
    assert messages(model) == []


def test_units_are_turned_into_the_columns_own() -> None:
    body = '<bldg:measuredHeight uom="cm">250</bldg:measuredHeight>'
    assert read(document(building(body))).objects["measured_height"].iloc[0] == 2.5
    odd = read(document(building('<bldg:measuredHeight uom="furlong">3</bldg:measuredHeight>')))
    assert np.isnan(odd.objects["measured_height"].iloc[0])
    assert odd.extras[["path", "value", "uom"]].values.tolist() == [["bldg:measuredHeight", "3", "furlong"]]
    assert messages(odd) == ["measured_height: unit 'furlong' is not 'm'; kept in extras"]


def test_codes_stay_strings_and_get_their_words() -> None:
    model = read(document(building(usage("003"), "x"), building(usage("999"), "y"), building("")), files=LISTS)
    assert model.objects["usage"].tolist() == ["003", "999", None]
    assert model.objects["usage_label"].tolist() == ["小さな家", None, None]


def test_later_values_of_a_column_go_to_extras() -> None:
    model = read(document(building(usage("411") + usage("003"))), files=LISTS)
    assert model.objects["usage"].iloc[0] == "411"
    assert model.extras[["path", "value", "type", "label", "record"]].values.tolist() == [
        ["bldg:usage", "003", "code", "小さな家", 1]
    ]


def test_what_cannot_be_read_is_kept_and_reported() -> None:
    body = "<bldg:storeysAboveGround>many</bldg:storeysAboveGround><core:creationDate>2024-02-30</core:creationDate>"
    model = read(document(building(body)))
    assert model.extras["value"].tolist() == ["many", "2024-02-30"]
    assert messages(model)[0] == "storeys_above_ground: cannot read 'many' as int; kept in extras"


def test_date_with_a_time_of_day_keeps_both() -> None:
    model = read(document(building("<core:creationDate>2024-03-22T10:30:00+09:00</core:creationDate>")))
    assert model.objects["creation_date"].iloc[0] == pd.Timestamp("2024-03-22")
    assert model.extras["value"].tolist() == ["2024-03-22T10:30:00+09:00"]
    assert messages(model) == []


DETAIL = "<uro:totalFloorArea uom='m2'>{area}</uro:totalFloorArea><uro:surveyYear>2020</uro:surveyYear>"
OFFICE = "singi/tiiki/toshisaisei/itoshisaisei/iur/uro"
IUR = {
    "1.4": (f"http://www.kantei.go.jp/jp/{OFFICE}/1.4", "buildingDetails", "BuildingDetails"),
    "1.5": (f"https://www.chisou.go.jp/{OFFICE.removeprefix('singi/')}/1.5", "buildingDetails", "BuildingDetails"),
    **{
        version: (f"https://www.geospatial.jp/iur/uro/{version}", "buildingDetailAttribute", "BuildingDetailAttribute")
        for version in ("2.0", "3.0", "3.1", "3.2")
    },
    "4.0": ("https://www.geospatial.jp/iur/uro/4.0", "anyHook", "BuildingDetailAttribute"),
}


@pytest.mark.parametrize("version", IUR)
def test_every_edition_fills_the_same_columns(version: str) -> None:
    uri, hook, name = IUR[version]
    body = f"<uro:{hook}><uro:{name}>{DETAIL.format(area=120.5)}</uro:{name}></uro:{hook}>"
    model = read(document(building(body), namespaces={"uro": uri}))
    assert model.objects[["total_floor_area", "survey_year"]].values.tolist() == [[120.5, 2020]]
    assert model.files["iur_version"].tolist() == [version]
    assert len(model.extras) == 0


def test_prefixes_are_free() -> None:
    data = document(building('<bldg:measuredHeight uom="m">3</bldg:measuredHeight>')).decode()
    data = data.replace("bldg:", "ns7:").replace("xmlns:bldg", "xmlns:ns7").replace("core:", "")
    data = data.replace("xmlns:core", "xmlns")
    model = read(data.encode())
    assert model.objects["type"].tolist() == ["bldg:Building"]
    assert model.objects["measured_height"].tolist() == [3.0]


def risk(name: str, body: str, hook: str = "bldgDisasterRiskAttribute") -> str:
    return f"<uro:{hook}><uro:{name}>{body}</uro:{name}></uro:{hook}>"


def test_risk_records_are_rows() -> None:
    scale = '<uro:scale codeSpace="../../codelists/scale.xml">{}</uro:scale>'
    river = '<uro:rank>2</uro:rank><uro:depth uom="m">1.25</uro:depth>' + scale
    river += '<uro:duration uom="hour">12</uro:duration>'
    body = (
        risk("RiverFloodingRiskAttribute", river.format(1))
        + risk("RiverFloodingRiskAttribute", river.format(2).replace("1.25", "9999"))
        + risk("BuildingTsunamiRiskAttribute", "<uro:rankOrg>3</uro:rankOrg>", "buildingDisasterRiskAttribute")
        + risk("LandSlideRiskAttribute", "<uro:areaType>1</uro:areaType><uro:remark>steep</uro:remark>")
    )
    model = read(document(building("", "a"), building(body)), files=LISTS)
    risks = model.risks
    assert risks["object"].tolist() == [1, 1, 1, 1]
    assert risks["kind"].tolist() == ["river_flooding", "river_flooding", "tsunami", "landslide"]
    assert risks["scale_label"].tolist() == ["計画規模", "想定最大規模", None, None]
    assert risks["depth"].tolist()[0] == 1.25
    assert risks["depth"].isna().tolist() == [False, True, True, True]
    assert risks["duration"].tolist()[0] == 12 * 3600
    assert risks["rank_org"].tolist() == [None, None, "3", None]
    assert model.extras["path"].tolist() == ["uro:bldgDisasterRiskAttribute/uro:LandSlideRiskAttribute/uro:remark"]


def test_generic_sets_of_iur_1_are_risks_too() -> None:
    generics = (
        '<gen:genericAttributeSet name="多摩水系多摩川洪水浸水想定区域（想定最大規模）">'
        '<gen:stringAttribute name="規模"><gen:value>L2</gen:value></gen:stringAttribute>'
        '<gen:stringAttribute name="浸水ランク"><gen:value>3</gen:value></gen:stringAttribute>'
        '<gen:measureAttribute name="浸水深"><gen:value uom="m">2.5</gen:value></gen:measureAttribute>'
        '<gen:measureAttribute name="継続時間"><gen:value uom="hour">0.5</gen:value></gen:measureAttribute>'
        '<gen:stringAttribute name="備考"><gen:value>x</gen:value></gen:stringAttribute></gen:genericAttributeSet>'
    )
    model = read(document(building(generics)))
    row = model.risks.iloc[0]
    assert (row["kind"], row["scale"], row["rank"], row["depth"]) == ("river_flooding", "2", "3", 2.5)
    assert row["duration"] == 1800
    assert row["description_label"].startswith("多摩水系")
    assert model.extras["path"].tolist() == ["gen:多摩水系多摩川洪水浸水想定区域（想定最大規模）/備考"]


def test_generics_of_citygml_2_and_3() -> None:
    two = (
        '<gen:stringAttribute name="建物ID"><gen:value>13104-bldg-1</gen:value></gen:stringAttribute>'
        '<gen:intAttribute name="a/b"><gen:value>7</gen:value></gen:intAttribute>'
        '<gen:genericAttributeSet name="s"><gen:measureAttribute name="m"><gen:value uom="kg">2</gen:value>'
        "</gen:measureAttribute></gen:genericAttributeSet>"
        '<gen:stringAttribute name="blank"><gen:value> </gen:value></gen:stringAttribute>'
    )
    three = (
        "<core:genericAttribute><gen:IntAttribute><gen:name>a/b</gen:name><gen:value>7</gen:value>"
        "</gen:IntAttribute></core:genericAttribute>"
    )
    model = read(document(building(two, "two"), building(three, "three")))
    assert model.objects["building_id"].tolist() == ["13104-bldg-1", None]
    assert model.extras[["object", "path", "value", "type", "uom"]].values.tolist() == [
        [0, "gen:a/b", "7", "int", None],
        [0, "gen:s/m", "2", "measure", "kg"],
        [0, "gen:blank", "", "string", None],
        [1, "gen:a/b", "7", "int", None],
    ]


@pytest.mark.parametrize(("hook", "name"), [("extendedAttribute", "KeyValuePair"), ("x", "KeyValuePairAttribute")])
def test_key_value_pairs(hook: str, name: str) -> None:
    space = "../../codelists/KeyValuePairAttribute_key.xml"
    pair = f'<uro:{name}><uro:key codeSpace="{space}">107</uro:key><uro:codeValue>1</uro:codeValue></uro:{name}>'
    text = f"<uro:{name}><uro:key>9</uro:key><uro:stringValue>word</uro:stringValue></uro:{name}>"
    body = f"<uro:{hook}>{pair}</uro:{hook}><uro:{hook}>{text}</uro:{hook}>"
    model = read(document(building(body)), files=LISTS)
    assert model.extras[["record", "path", "value", "type", "label", "name"]].values.tolist() == [
        [0, "key:107", "1", "code", "旧耐震", "建築確認申請時期"],
        [1, "key:9", "word", "string", None, None],
    ]


def test_addresses_of_xal_2_and_3() -> None:
    two = (
        "<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本"
        "</xAL:CountryName><xAL:Locality><xAL:LocalityName>中央区</xAL:LocalityName></xAL:Locality></xAL:Country>"
        "</xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>"
    )
    three = (
        "<bldg:address><core:Address><core:xalAddress><x3:Address><x3:FreeTextAddress><x3:AddressLine>富山県"
        "</x3:AddressLine></x3:FreeTextAddress><x3:Locality><x3:NameElement>射水市</x3:NameElement></x3:Locality>"
        "</x3:Address></core:xalAddress></core:Address></bldg:address>"
    )
    namespaces = {"x3": "urn:oasis:names:tc:ciq:xal:3"}
    objects = read(document(building(two, "a"), building(three, "b"), namespaces=namespaces)).objects
    assert objects["address_locality"].tolist() == ["中央区", "射水市"]
    assert objects["address_country"].tolist() == ["日本", None]
    assert objects["address"].tolist() == [None, "富山県"]


def test_real_estate_ids_may_repeat() -> None:
    one = "<uro:realEstateIDOfBuilding>{}</uro:realEstateIDOfBuilding>"
    one = f"<uro:RealEstateIDAttribute>{one}</uro:RealEstateIDAttribute>"
    one = f"<uro:bldgRealEstateIDAttribute>{one}</uro:bldgRealEstateIDAttribute>"
    model = read(document(building(one.format("0001") + one.format("0002"))))
    assert model.objects["real_estate_id_of_building"].tolist() == ["0001"]
    assert model.extras["value"].tolist() == ["0002"]


def test_boundaries_have_attributes_of_their_own() -> None:
    body = (
        '<tran:trafficArea><tran:TrafficArea gml:id="t"><tran:function>1020</tran:function>'
        "<gml:note>left</gml:note></tran:TrafficArea></tran:trafficArea><tran:function>9020</tran:function>"
    )
    model = read(document(f'<tran:Road gml:id="r">{body}</tran:Road>'))
    assert model.boundaries["function"].tolist() == ["1020"]
    assert model.objects["function"].tolist() == ["9020"]
    assert model.extras[["object", "boundary", "path"]].values.tolist() == [[0, 0, "gml:note"]]


def test_unknown_features_and_elements_are_kept() -> None:
    deep = "<odd:wrap><odd:Deep><odd:x>y</odd:x></odd:Deep></odd:wrap>"
    odd = f'<odd:Thing gml:id="t"><odd:size>3</odd:size>{deep}</odd:Thing>'
    model = read(document(odd, namespaces={"odd": "http://example.org/ade/odd/1.0"}))
    assert model.objects["type"].tolist() == ["odd:Thing"]
    assert model.extras[["path", "value"]].values.tolist() == [["odd:size", "3"], ["odd:wrap/odd:Deep/odd:x", "y"]]
    assert messages(model) == ["unknown feature type odd:Thing; only its known parts are read"]


def test_group_members_by_reference() -> None:
    group = '<grp:CityObjectGroup gml:id="g"><grp:groupMember role="main" xlink:href="#b"/></grp:CityObjectGroup>'
    model = read(document(group, building("")))
    assert model.extras[["path", "value"]].values.tolist() == [
        ["grp:groupMember/@xlink:href", "#b"],
        ["grp:groupMember/@role", "main"],
    ]


def test_columns_that_are_always_there() -> None:
    objects = read(document(building(""))).objects
    assert {"measured_height", "usage", "usage_label", "building_id"} <= set(objects.columns)
    assert "total_floor_area" not in objects


def test_identifiers_may_be_missing_and_both_gml_namespaces_count() -> None:
    two = document('<bldg:Building gml:id="x"/>')
    three = two.replace(b'"http://www.opengis.net/gml"', b'"http://www.opengis.net/gml/3.2"')
    assert list(read(three).objects.index) == ["x"]
    assert list(read(document("<bldg:Building/>")).objects.index) == [None]


def test_edition_is_of_what_is_used_before_what_is_declared() -> None:
    declared = {"old": "https://www.geospatial.jp/iur/uro/2.0", "uro": NAMESPACES["uro"]}
    body = "<old:BuildingIDAttribute><old:buildingID>1</old:buildingID></old:BuildingIDAttribute>"
    body = f"<old:buildingIDAttribute>{body}</old:buildingIDAttribute>"
    assert read(document(building(body), namespaces=declared)).files["iur_version"].tolist() == ["2.0"]
    assert read(document(building(""), namespaces=declared)).files["iur_version"].tolist() == ["3.1"]


def test_white_space_in_ids_and_references() -> None:
    group = '<grp:CityObjectGroup gml:id="g"><grp:groupMember role=" main " xlink:href=" "/></grp:CityObjectGroup>'
    model = read(document(building("", "a\n\tb"), group))
    assert model.objects.index.tolist() == ["a  b", "g"]  # an XML parser makes each break a space
    assert model.extras["value"].tolist() == ["", "main"]
