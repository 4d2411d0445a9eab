"""Sentences about what was left out, and the assumptions of the stages in Japanese."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["not_modelled", "translated"]

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
    (r'roughness by land use, table "(\w+)"; (\S+) of cells unknown',
     r"粗度係数は土地利用による（表「\1」、\2は不明）"),
    (r"no infiltration and no sewers: all rain runs off", "浸透・下水道排水なし（降雨は全て流出）"),
    (r"sewers take up to (\S+) mm/h everywhere; the network is not modelled",
     r"下水道は一律\1mm/hまで排水（管網は考慮しない）"),
    (r"(\S+) m2 of floor for each person in a shelter", r"避難所は1人あたり\1㎡"),
)  # fmt: skip


def translated(line: str, lang: str) -> str:
    """An assumption in the report's language; as it is where no translation is known.

    >>> translated("2 m2 of floor for each person in a shelter", "ja")
    '避難所は1人あたり2㎡'
    """
    if lang != "ja":
        return line
    for pattern, japanese in _JAPANESE:
        if re.fullmatch(pattern, line):
            return re.sub(pattern, japanese, line)
    return line


def not_modelled(results: Results, lang: str) -> list[str]:
    """What a reader of the report must not take as answered."""
    column = 1 if lang == "ja" else 0
    lines = [pair[column] for pair in _ALWAYS]
    if results.escape is None:
        lines.append(_NO_EVACUATION[column])
    flood = results.scenario.flood
    if not flood.infiltration_mm_per_hour and not flood.drain_mm_per_hour:
        lines.append(_NO_SEWER[column])
    return lines
