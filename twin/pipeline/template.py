"""A commented scenario file for a dataset, in English or Japanese: what `twin init` writes."""

from __future__ import annotations

import os
import re
from pathlib import Path

from twin.errors import ScenarioError

__all__ = ["scenario_template"]

_NOTES = {
    "city": ("path is relative to this file", "pathはこのファイルからの相対パス"),
    "crs": (
        "projected system to work in, e.g. 6677; chosen from the place when left out",
        "計算に使う平面直角座標系（例: 6677）。省略すると場所から選ぶ",
    ),
    "bounds": ("x_min, y_min, x_max, y_max in metres; the whole dataset when left out", "範囲 [m]。省略すると全域"),
    "source": ("shown in the report with licence and date", "出典・利用条件・時点は報告書に載る"),
    "cell": ("size of the flood's cells [m]", "浸水計算のセルの大きさ [m]"),
    "flood": ("what brings the water", "水の条件"),
    "rain": (
        "or hyetograph = [[0, 20], [60, 80], [120, 0]]   # minutes, mm/h",
        "または hyetograph = [[分, mm/h], ...]",
    ),
    "drain": ("sewers, as a uniform rate [mm/h]", "下水道の排水能力（一律）[mm/h]"),
    "breach": ("a levee that gives way; remove the # to use it", "堤防の決壊（使うときは # を外す）"),
    "people": ("who goes, when, and where to", "避難の条件"),
    "usage": (
        "usage codes of buildings that are shelters (421 government, 422 schools, hospitals, welfare)",
        "避難所とみなす建物用途コード（421 官公庁、422 文教厚生）",
    ),
    "hazard": (
        "flood, tsunami, storm_surge or landslide: shelters stated to be for others are not used",
        "flood（洪水） / tsunami（津波） / storm_surge（高潮） / landslide（土砂災害）。対象外の避難所は使わない",
    ),
    "unknown_water": (
        "open or closed: streets whose water is unknown; who walks there is never counted as safe",
        "open / closed。浸水が不明な道路の扱い（通行した人は安全とみなさない）",
    ),
    "shelters": (
        "a table or layer (docs/tables.md); takes the place of the usage codes",
        "避難所の表またはレイヤー（docs/tables.md、用途コードに優先）",
    ),
    "leave": (
        "never, if_no_shelter or always: people may leave at the edge of the data; beyond is not examined",
        "never / if_no_shelter / always。データの端から区域外へ出られるか（その先は未検討）",
    ),
    "streets": (
        "a line layer, where road polygons are missing or worse",
        "道路中心線（道路面データがない場合など）",
    ),
    "seeds": ("runs with other random numbers; 50 for a figure to quote", "乱数を変えた試行数。公表値には50以上"),
    "edit": (
        "what-if edits: levee, building, shelter, storage, ground",
        "対策案: levee, building, shelter, storage, ground",
    ),
    "outputs": ("what to write beside the report", "報告書のほかに書き出すもの"),
}


def scenario_template(dataset: Path, *, lang: str = "en", beside: Path | None = None) -> str:
    """Text of a scenario that runs as it is.

    Parameters
    ----------
    dataset : the city's data
    lang : "en" or "ja", of the comments and the report
    beside : the file it will be written to; the dataset's path is given relative to its folder

    Raises
    ------
    ScenarioError
        There is no such dataset.

    Examples
    --------
    >>> from twin.pipeline.scenario import scenario_from_text
    >>> scenario_from_text(scenario_template(Path("data/sample"))).flood.rain_mm_per_hour
    80.0
    """
    note = {key: text[1 if lang == "ja" else 0] for key, text in _NOTES.items()}
    if not dataset.exists():
        raise ScenarioError(f"{dataset}: no such file or folder")
    folder = beside.parent if beside is not None else Path()
    path = Path(os.path.relpath(dataset, folder)).as_posix()
    name = re.sub(r"[^\w\-]+", "-", dataset.stem).strip("-") or "city"
    return f'''name = "{name}"
title = "{name}"
language = "{lang}"
seed = 1

[city]                      # {note["city"]}
path = "{path}"
# crs = 6677                # {note["crs"]}
# bounds = [0, 0, 1000, 1000]   # {note["bounds"]}
source = ""                 # {note["source"]}
licence = ""
date = ""

[terrain]
cell_size = 2.0             # {note["cell"]}

[flood]                     # {note["flood"]}
duration_hours = 2
output_minutes = 5
rain_mm_per_hour = 80       # {note["rain"]}
rain_hours = 1
drain_mm_per_hour = 0       # {note["drain"]}
open_edges = true

# [[flood.breach]]          # {note["breach"]}
# line = [[0, 0], [0, 50]]
# start_minutes = 10
# width = 30
# sill = 1.0

[evacuation]                # {note["people"]}
time_of_day = "night"
alert_minutes = 10
departure = "rayleigh"
compliance = 0.9
shelter_choice = "nearest"
hazard = "flood"            # {note["hazard"]}
shelter_usage = ["422", "421"]   # {note["usage"]}
# shelters = "shelters.csv" # {note["shelters"]}
leave_area = "if_no_shelter"   # {note["leave"]}
unknown_water = "open"      # {note["unknown_water"]}
# streets = "roads.gpkg"    # {note["streets"]}
seeds = 10                  # {note["seeds"]}

# [[edit]]                  # {note["edit"]}
# kind = "shelter"
# name = "hall"
# xy = [0, 0]
# capacity = 200
# storeys = 2

[outputs]                   # {note["outputs"]}
pictures = true
film = false
html = true
tiles = true
'''
