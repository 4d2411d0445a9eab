"""Sentences about what was left out, and the assumptions of the stages in Japanese."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["not_modelled", "translated", "water_term"]

_ALWAYS = (
    ("Sewers and culverts below ground, other than a uniform capacity", "下水道・暗渠の流れ（一律の排水能力を除く）"),
    ("Water inside buildings and basements", "建物内・地下空間への浸水"),
    ("Debris, sediment and moving objects", "流木・土砂・漂流物"),
    ("Cars: everybody walks", "自動車による避難（全員徒歩とする）"),
    ("Families that look for each other, and helpers who go back", "家族の合流や救助のための引き返し"),
    ("Collapse of houses and levees other than those named", "指定した以外の家屋・堤防の損壊"),
)
_NO_EVACUATION = ("Evacuation was not asked for", "避難は対象外")
_NO_SEWER = ("No drainage was assumed", "排水は考慮していない")

# English patterns of assumptions -> Japanese; groups carry the numbers over.
_JAPANESE: tuple[tuple[str, str], ...] = (
    (r"(\d+) cells under bridges showed the deck; .*", r"橋梁下の\1セルは路面高だったため周囲の地盤高で補った"),
    (r"(\d+) of (\d+) cells lie outside the known ground; filled from the nearest",
     r"\2セル中\1セルは地盤高が不明のため最寄りの値で補った"),
    (r"(\d+) cells partly under a footprint left open .*", r"建物間の隙間を閉ざさないよう\1セルを開けた"),
    (r"cells of (\S+) m close (\d+) of (\d+) gaps between buildings narrower than a cell; the widest is (\S+) m .*",
     r"格子\1 mより狭い建物間の隙間\3か所のうち\2か所は計算上閉じている（最大幅\4 m）"),
    (r"heights of the elevation raster taken as orthometric, like the city's", "標高ラスタの高さは標高とみなす"),
    (r"heights of the elevation raster taken as ellipsoidal, like the city's", "標高ラスタの高さは楕円体高とみなす"),
    (r"Evacuation: no building of this area is one .*", "避難: この範囲には居住・就業の分かる建物がない"),
    (r"(\d+) openings cut through the ground", r"地盤を貫く開口部\1か所を通した"),
    (r"no relief model: ground interpolated from (\d+) building foot points and (\d+) road points",
     r"地形データなし: 建物の足元\1点と道路\2点の高さから地盤高を補間"),
    (r'roughness by land use, table "(\w+)"; (\S+) of cells unknown',
     r"粗度係数は土地利用による（表「\1」、\2は不明）"),
    (r"buildings are closed to water; .*", "建物内には浸水しないものとし、屋根の雨は壁際の地盤へ流す"),
    (r"buildings as porosity .*", "建物は空隙率と格子辺の開口率で表す"),
    (r"bed by surface reconstruction \(Xia et al\. 2017\), friction implicit after Manning",
     "底面勾配は水面再構成法（Xia ほか 2017）、摩擦はマニング則を陰的に扱う"),
    (r"no infiltration: all ground is sealed", "浸透なし（全面不透水）"),
    (r"no drains: the sewer network takes nothing", "排水施設なし"),
    (r"no infiltration and no sewers: all rain runs off", "浸透・下水道排水なし（降雨は全て流出）"),
    (r"sewers take up to (\S+) mm/h everywhere; the network is not modelled",
     r"下水道は一律\1mm/hまで排水（管網は考慮しない）"),
    (r"gauge (\S+) was silent from minute (\d+) to minute (\d+); its last value was held",
     r"観測所\1は\2～\3分に欠測。直前の値を保持"),
    (r"gauge (\S+) was silent from minute (\d+) to minute (\d+); values between were interpolated",
     r"観測所\1は\2～\3分に欠測。前後から補間"),
    (r"the whole width of roads is open to people on foot", "道路は全幅を歩行できるものとする"),
    (r"all ground without buildings is passable: .*", "建物以外の土地はすべて通行可とみなす（庭・水面・線路を含む）"),
    (r"widths of lines without one follow their class", "幅員のない道路は種別の標準値による"),
    (r"doors and the paths to them are (\S+) m wide", r"出入口と取付け通路の幅は\1 m"),
    (r"people per floor area by usage, day; (\d+) of (\d+) buildings of unknown use",
     r"床面積あたりの人数は用途別の標準値（昼間）。\2棟中\1棟は用途不明"),
    (r"people per floor area by usage, night; (\d+) of (\d+) buildings of unknown use",
     r"床面積あたりの人数は用途別の標準値（夜間）。\2棟中\1棟は用途不明"),
    (r"floor area assumed from plan and storeys for (\d+) buildings", r"\1棟の床面積は建築面積×階数で推定"),
    (r"storeys assumed from height for (\d+) buildings", r"\1棟の階数は高さから推定"),
    (r"shelters are buildings of usage (.*), (\S+) m2 of floor a person",
     r"用途コード\1の建物を避難所とみなし、1人\2㎡"),
    (r"(\S+) m2 of floor for each person in a shelter", r"避難所は1人あたり\1㎡"),
    (r"leaving the area at its edge counts as arrived; .*", "範囲の端に達した人を到着とみなす（その先の安全は未検討）"),
    (r"shelter (.*) stands in water up to (\S+) m: its (\d+) people count as arrived, they are not safe",
     r"避難所「\1」は最大\2 m浸水する。到着した\3人は安全とみなさない"),
    (r"shelter (.*) stands in water up to (\S+) m: its (\d+) people are safe only on its upper floors",
     r"避難所「\1」は最大\2 m浸水する。\3人は上階にいる場合のみ安全"),
    (r"shelter (.*) has water up to (\S+) m around it: dry only if its floor is (\S+) m above the ground, .*",
     r"避難所「\1」の周囲は最大\2 m浸水する。床が地盤より\3 m高いものとして浸水なしとみなした"),
    (r"(\d+) people are in (\d+) shelters whose water is unknown",
     r"浸水の有無が不明な避難所\2か所に\1人がいる（安全とみなさない）"),
    (r"(\d+) walks led along streets whose water is unknown at some time", r"浸水が不明な道路を延べ\1人が通行した"),
    (r"the hazard begins at (\S+) s, the alert comes at (\S+) s: water before was taken as none",
     r"浸水計算は\1秒から、避難情報は\2秒に発表。それ以前は浸水なしとみなす"),
    (r"the hazard ends at (\S+) s, the evacuation at (\S+) s: water after was taken as it stood",
     r"浸水計算は\1秒まで、避難は\2秒まで。以後は最後の浸水が続くとみなす"),
    (r"water depth is unknown on (\d+) of (\d+) edges", r"道路\2区間のうち\1区間は浸水深が不明"),
    (r"(\d+) edges around (\(.*\)) do not connect to the rest(.*)", r"\2付近の道路\1区間が他と接続していない\3"),
    (r"code lists: codeSpace climbs out of the dataset; refused (.*)",
     r"コードリスト: データの外を指す codeSpace は読まない \1"),
)  # fmt: skip
_WATER = {
    "rain": ("rain", "降雨"),
    "infiltration": ("infiltration", "浸透"),
    "inflow": ("inflow", "流入"),
    "drains": ("drains", "排水"),
    "pumps": ("pumps", "ポンプ"),
    "roofs": ("held on roofs", "屋根の貯留"),
    "west": ("over the west edge", "西端"),
    "east": ("over the east edge", "東端"),
    "south": ("over the south edge", "南端"),
    "north": ("over the north edge", "北端"),
    "water": ("on the ground at the end", "終了時の地表水量"),
    "error": ("error", "誤差"),
}


def water_term(name: str, lang: str) -> str:
    """A term of the water budget in words.

    >>> water_term("volume_west", "ja")
    '西端'
    """
    key = name.removeprefix("volume_")
    return _WATER.get(key, (key, key))[1 if lang == "ja" else 0]


def translated(line: str, lang: str) -> str:
    """An assumption in the report's language; as it is where no translation is known.

    >>> translated("2 m2 of floor for each person in a shelter", "ja")
    '避難所は1人あたり2㎡'
    """
    if lang != "ja":
        return line
    for pattern, japanese in _JAPANESE:
        found = re.fullmatch(pattern, line)
        if found is not None:
            return found.expand(japanese)
    return line


def not_modelled(results: Results, lang: str) -> list[str]:
    """What a reader of the report must not take as answered."""
    column = 1 if lang == "ja" else 0
    lines = [pair[column] for pair in _ALWAYS]
    if not results.scenario.evacuation.enabled:
        lines.append(_NO_EVACUATION[column])
    flood = results.scenario.flood
    if not flood.infiltration_mm_per_hour and not flood.drain_mm_per_hour:
        lines.append(_NO_SEWER[column])
    return lines
