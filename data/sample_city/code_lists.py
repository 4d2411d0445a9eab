"""codelists/ and metadata/: the dictionaries the files name, with PLATEAU's codes, and who made this."""

from __future__ import annotations

from pathlib import Path

from twin.criteria import DEPTH_RANKS

_DEPTH = {rank.code: rank.ja for rank in DEPTH_RANKS}
_RIVER = {"1": "架空川水系架空川"}

CODE_LISTS: dict[str, dict[str, str]] = {
    "Building_class": {
        "3001": "普通建物", "3002": "堅ろう建物", "3003": "普通無壁舎", "3004": "堅ろう無壁舎",
        "3000": "分類しない建物", "9999": "不明",
    },
    "Building_usage": {
        "401": "業務施設", "402": "商業施設", "403": "宿泊施設", "404": "商業系複合施設", "411": "住宅",
        "412": "共同住宅", "413": "店舗等併用住宅", "414": "店舗等併用共同住宅", "415": "作業所併用住宅",
        "421": "官公庁施設", "422": "文教厚生施設", "431": "運輸倉庫施設", "441": "工場",
        "451": "農林漁業用施設", "452": "供給処理施設", "453": "防衛施設", "454": "その他", "461": "不明",
    },
    "BuildingDetailAttribute_buildingStructureType": {
        "601": "木造・土蔵造", "602": "鉄骨鉄筋コンクリート造", "603": "鉄筋コンクリート造", "604": "鉄骨造",
        "605": "軽量鉄骨造", "606": "レンガ造・コンクリートブロック造・石造", "610": "非木造", "611": "不明",
    },
    "BuildingDetailAttribute_fireproofStructureType": {
        "1001": "耐火", "1002": "準耐火造", "1003": "その他", "1011": "不明",
    },
    "Common_landUseType": {
        "202": "畑（畑、樹園地、採草地、養鶏（牛・豚）場）",
        "211": "住宅用地（住宅、共同住宅、店舗等併用住宅、店舗等併用共同住宅、作業所併用住宅）",
        "212": "商業用地（業務施設、商業施設、宿泊施設、商業系複合施設）", "213": "工業用地（工場）",
        "214": "公益施設用地（官公庁施設、文教厚生施設、供給処理施設）", "231": "不明",
    },
    "Common_localPublicAuthorities": {"12": "千葉県", "12999": "千葉県架空町"},
    "DataQualityAttribute_geometrySrcDesc": {"000": "公共測量成果又は基本測量成果"},
    "DataQualityAttribute_thematicSrcDesc": {"201": "都市計画基礎調査"},
    "DataQualityAttribute_lod1HeightType": {"2": "点群から取得_中央値", "0": "取得不可のため一律値（3m）"},
    "RiverFloodingRiskAttribute_description": _RIVER,
    "RiverFloodingRiskAttribute_rank": _DEPTH,
    "RiverFloodingRiskAttribute_adminType": {"1": "国", "2": "都道府県"},
    "RiverFloodingRiskAttribute_scale": {"1": "L1（計画規模）", "2": "L2（想定最大規模）"},
    "HighTideRiskAttribute_description": {"1": "架空湾沿岸"},
    "HighTideRiskAttribute_rank": _DEPTH,
    "InlandFloodingRiskAttribute_description": {"1": "架空町"},
    "InlandFloodingRiskAttribute_rank": _DEPTH,
    "WaterBody_class": {"1030": "river / stream（河川/小川）", "1140": "flooded land（浸水域）"},
    "WaterBody_function": {
        "1": "洪水浸水想定区域", "2": "津波浸水想定", "3": "高潮浸水想定区域", "4": "内水浸水想定区域",
        "5": "ため池ハザードマップ",
    },
    "TransportationComplex_class": {
        "1020": "徒歩道等", "1040": "道路", "1060": "鉄道", "1070": "水路", "1090": "その他",
    },
    "Road_function": {"2": "一般国道", "3": "都道府県道", "4": "市町村道", "9020": "不明"},
    "Road_usage": {"4": "緊急輸送道路（未指定）", "5": "避難路／避難道路", "9": "不明"},
    "TrafficArea_function": {"1000": "車道部", "1020": "車道交差部", "2000": "歩道部"},
    "RoadStructureAttribute_widthType": {
        "1": "15m以上", "2": "6m以上15m未満", "3": "4m以上6m未満", "4": "4m未満",
    },
    "RoadStructureAttribute_sectionType": {
        "1": "土工区間・通常区間", "2": "高架橋", "3": "橋梁", "4": "交差部", "5": "アンダーパス", "6": "トンネル",
    },
    "Bridge_class": {"01": "桁橋"},
    "Bridge_function": {"01": "道路橋", "02": "鉄道橋"},
}  # fmt: skip


def write_code_lists(folder: Path) -> None:
    """codelists/*.xml as GML dictionaries."""
    (folder / "codelists").mkdir(parents=True, exist_ok=True)
    for name, entries in CODE_LISTS.items():
        body = "".join(
            f'<gml:dictionaryEntry>\n<gml:Definition gml:id="{name}_{k}">\n<gml:description>{label}'
            f"</gml:description>\n<gml:name>{value}</gml:name>\n</gml:Definition>\n</gml:dictionaryEntry>\n"
            for k, (value, label) in enumerate(entries.items(), 1)
        )
        text = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<gml:Dictionary xmlns:gml="http://www.opengis.net/gml" '
            f'gml:id="cl_{name}">\n<gml:name>{name}</gml:name>\n{body}</gml:Dictionary>\n'
        )
        (folder / "codelists" / f"{name}.xml").write_text(text, encoding="utf-8", newline="\n")


def write_metadata(folder: Path, n_buildings: int, seed: int) -> None:
    """metadata/: who made this, and that the place does not exist."""
    (folder / "metadata").mkdir(parents=True, exist_ok=True)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" '
        'xmlns:gco="http://www.isotc211.org/2005/gco">\n'
        "<gmd:language><gco:CharacterString>jpn</gco:CharacterString></gmd:language>\n"
        "<gmd:identificationInfo><gmd:MD_DataIdentification>\n"
        "<gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>"
        "架空町 3D都市モデル（実在しない町の合成データ）</gco:CharacterString></gmd:title>"
        "</gmd:CI_Citation></gmd:citation>\n"
        "<gmd:abstract><gco:CharacterString>A fictional town, made by data.sample_city with "
        f"{n_buildings} buildings and seed {seed}. No such place exists.</gco:CharacterString></gmd:abstract>\n"
        "</gmd:MD_DataIdentification></gmd:identificationInfo>\n</gmd:MD_Metadata>\n"
    )
    (folder / "metadata" / "12999_kaku-machi_city_2025_metadata.xml").write_text(text, encoding="utf-8", newline="\n")
