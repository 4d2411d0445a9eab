"""The settings of a scenario as rows a reader understands, in the scenario's language."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from twin.pipeline.scenario import Scenario

__all__ = ["question_rows"]

# key -> (English, Japanese, unit). Keys not here are shown as they are written in the file.
_ROWS: dict[str, tuple[str, str, str]] = {
    "flood.duration_hours": ("simulated time", "計算時間", " h"),
    "flood.rain_mm_per_hour": ("rain", "降雨強度", " mm/h"),
    "flood.rain_hours": ("rain lasts", "降雨時間", " h"),
    "flood.hyetograph": ("rain in time", "降雨の時間変化", ""),
    "flood.rain_readings": ("rain gauge", "雨量計", ""),
    "flood.infiltration_mm_per_hour": ("infiltration", "浸透能", " mm/h"),
    "flood.drain_mm_per_hour": ("sewers take", "下水道の排水能力", " mm/h"),
    "flood.roof_storage_mm": ("roofs hold back", "屋根貯留", " mm"),
    "flood.open_edges": ("water may leave at the edges", "計算範囲の端から流出", ""),
    "flood.inflow": ("inflow", "流入", ""),
    "flood.level": ("water level at an edge", "境界水位", ""),
    "flood.breach": ("levee breach", "堤防決壊", ""),
    "flood.given": ("compared with", "比較する浸水想定", ""),
    "flood.solver": ("flood model", "氾濫モデル", ""),
    "flood.order": ("order of accuracy", "計算精度の次数", ""),
    "flood.dtype": ("numbers", "数値の精度", ""),
    "flood.output_minutes": ("output every", "出力間隔", " min"),
    "evacuation.people": ("people", "人口", ""),
    "evacuation.time_of_day": ("time of day", "時間帯", ""),
    "evacuation.alert_minutes": ("alert after", "避難情報の発表", " min"),
    "evacuation.departure": ("departures", "避難開始の分布", ""),
    "evacuation.departure_spread_minutes": ("departures spread over", "避難開始のばらつき", " min"),
    "evacuation.compliance": ("share that leaves", "避難率", ""),
    "evacuation.shelter_choice": ("choice of shelter", "避難所の選び方", ""),
    "evacuation.vertical": ("upper floors are used", "垂直避難", ""),
    "evacuation.shelter_usage": ("usage codes of shelters", "避難所の用途コード", ""),
    "evacuation.shelter_area_per_person": ("floor for each person", "1人あたり面積", " m²"),
    "evacuation.shelters": ("list of shelters", "避難所の一覧", ""),
    "evacuation.leave_area": ("leaving at the edge counts as arrived", "範囲外への移動を到着とみなす", ""),
    "evacuation.streets": ("street layer", "道路データ", ""),
    "evacuation.duration_hours": ("evacuation followed for", "避難の計算時間", " h"),
    "evacuation.seeds": ("runs with other random numbers", "乱数を変えた試行数", ""),
}  # fmt: skip
_VALUES: dict[str, tuple[str, str]] = {
    "True": ("yes", "はい"),
    "False": ("no", "いいえ"),
    "shallow_water": ("full shallow water equations", "浅水流方程式"),
    "local_inertial": ("local inertial approximation", "局所慣性近似"),
    "night": ("night", "夜間"),
    "day": ("day", "昼間"),
    "rayleigh": ("Rayleigh curve", "レイリー分布"),
    "logistic": ("logistic curve", "ロジスティック曲線"),
    "three_class": ("three classes of haste", "3類型"),
    "at_once": ("all at once", "一斉"),
    "nearest": ("nearest", "最寄り"),
    "assigned": ("assigned under capacity", "収容人数内で割当て"),
    "if_no_shelter": ("where no shelter is known", "避難所が不明な場合"),
    "never": ("never", "しない"),
    "always": ("always", "常に"),
}
_EDITS = {
    "levee": ("new levee", "堤防の新設"),
    "building": ("new building", "建物の新築"),
    "shelter": ("new shelter", "避難所の追加"),
    "storage": ("new storage", "貯留施設の新設"),
    "ground": ("new ground level", "地盤高の変更"),
}


def question_rows(scenario: Scenario) -> list[tuple[str, str]]:
    """(what, value) of the settings that are not empty, in the order of the file.

    >>> from twin.pipeline.scenario import scenario_from_text
    >>> text = 'name = "a"\\nlanguage = "ja"\\n[city]\\npath = "x/kochi.zip"\\n[flood]\\nrain_mm_per_hour = 80'
    >>> dict(question_rows(scenario_from_text(text)))["降雨強度"]
    '80 mm/h'
    """
    column = 1 if scenario.language == "ja" else 0
    rows = [
        (("city data", "都市データ")[column], PurePath(scenario.city.path).name),
        (("cells of the flood", "浸水計算の格子")[column], f"{scenario.terrain.cell_size:g} m"),
    ]
    for section in ("flood", "evacuation"):
        if section == "evacuation" and not scenario.evacuation.enabled:
            continue
        for key, value in getattr(scenario, section).model_dump(mode="json").items():
            name = f"{section}.{key}"
            if value in (None, [], 0.0) or key == "enabled":
                continue
            words = _ROWS.get(name, (name, name, ""))
            rows.append((words[column], _said(value, column) + words[2]))
    rows += [(_EDITS[edit.kind][column], _said(edit.model_dump(exclude={"kind"}), column)) for edit in scenario.edit]
    return rows


def _said(value: Any, column: int) -> str:
    if isinstance(value, dict):
        text = ", ".join(f"{k} {_said(v, column)}" for k, v in value.items() if v not in (None, []))
    elif isinstance(value, list):
        text = "; ".join(_said(item, column) for item in value)
        text = text.replace("; ", ", ") if not any(isinstance(item, (dict, list)) for item in value) else text
    elif isinstance(value, float):
        text = f"{value:g}"
    else:
        text = _VALUES.get(str(value), (str(value), str(value)))[column]
    return text if len(text) <= 200 else text[:197] + "…"
