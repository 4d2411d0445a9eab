"""Classes of one column with colours: as QML for QGIS; `twin.io.tile_styles` writes them for 3D Tiles.

Safe is green, unsafe is red, unknown is grey; a place at the edge of the area is never green.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citygml.layers.qml import Style, StyleClass, qml
from twin.criteria import DEPTH_RANKS, DRY_COLOUR, UNKNOWN_COLOUR, WET_DEPTH, depth_rank_label
from twin.quantities import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd

__all__ = [
    "Style",
    "StyleClass",
    "damage_style",
    "depth_style",
    "dry_storeys_style",
    "homes_style",
    "layer_styles",
    "qml",
    "shelters_style",
]


def depth_style(column: str = "depth_max", *, lang: str = "en") -> Style:
    """MLIT depth ranks on a column of depths [m], with dry and unknown as classes of their own.

    >>> [c.label for c in depth_style(lang="ja").classes][:3]
    ['浸水なし', '0.5m未満', '0.5m以上3m未満']
    """
    classes = [StyleClass(depth_rank_label(0, lang=lang), DRY_COLOUR, -1e9, WET_DEPTH)]
    for number, rank in enumerate(DEPTH_RANKS, 1):
        lower = max(rank.lower, WET_DEPTH)
        classes.append(StyleClass(depth_rank_label(number, lang=lang), rank.rgb, lower, min(rank.upper, 1e9)))
    classes.append(StyleClass(depth_rank_label(-1, lang=lang), UNKNOWN_COLOUR))
    return Style(label("depth_max", lang=lang), column, tuple(classes))


def dry_storeys_style(column: str = "dry_storeys", *, lang: str = "en") -> Style:
    """Storeys above the water: none, one, more, and unknown."""
    none, one, more = ("なし", "1階分", "2階分以上") if lang == "ja" else ("none", "one", "two or more")
    classes = (
        StyleClass(none, (190, 20, 40), -1e9, 0.5),
        StyleClass(one, (235, 170, 60), 0.5, 1.5),
        StyleClass(more, (0, 140, 90), 1.5, 1e9),
        StyleClass(depth_rank_label(-1, lang=lang), UNKNOWN_COLOUR),
    )
    return Style("浸水しない階数" if lang == "ja" else "storeys above the water", column, classes)


_DAMAGE_COLOURS = ((255, 237, 160), (254, 178, 76), (240, 59, 32), (150, 0, 38))


def damage_style(column: str = "damage_rate", *, lang: str = "en") -> Style:
    """Share of a building's value that is lost, in quarters, with none and unknown as classes of their own."""
    classes = [StyleClass("なし" if lang == "ja" else "none", DRY_COLOUR, -1e9, 1e-6)]
    for k, colour in enumerate(_DAMAGE_COLOURS):
        lower, upper = max(k / 4, 1e-6), 1e9 if k == 3 else (k + 1) / 4
        classes.append(StyleClass(f"{25 * k}-{25 * (k + 1)} %", colour, lower, upper))
    classes.append(StyleClass(depth_rank_label(-1, lang=lang), UNKNOWN_COLOUR))
    return Style("被害率" if lang == "ja" else "damage rate", column, tuple(classes))


# Value of column `state` of the layer of shelters -> English, Japanese, colour.
_SHELTER_STATES: dict[str, tuple[str, str, tuple[int, int, int]]] = {
    "dry": ("shelter, dry", "避難所（浸水なし）", (0, 140, 90)),
    "dry_upstairs": ("shelter, upper floors only", "避難所（上階のみ）", (150, 160, 0)),
    "wet": ("shelter in water, not safe", "浸水する避難所", (190, 20, 40)),
    "unknown": ("shelter, water unknown", "浸水不明の避難所", UNKNOWN_COLOUR),
    "exit_dry": ("exit, beyond not examined", "区域外への出口（先は未検討）", (70, 95, 140)),
    "exit_wet": ("exit in water", "浸水する出口", (160, 40, 90)),
    "exit_unknown": ("exit, water unknown", "浸水不明の出口", (110, 110, 125)),
}
# Value of column `worst` of the layer of homes -> English, Japanese, colour.
_HOME_STATES: dict[str, tuple[str, str, tuple[int, int, int]]] = {
    "safe": ("everybody safe", "全員安全", (0, 140, 90)),
    "left": ("some left the area, not examined beyond", "区域外へ出た人がいる", (70, 95, 140)),
    "unknown": ("safety of some unknown", "安全か不明な人がいる", UNKNOWN_COLOUR),
    "unsafe": ("some not safe", "安全でない人がいる", (190, 20, 40)),
    "suppressed": ("too few people to show", "少人数のため秘匿", (205, 200, 215)),
}


def _states_style(
    title: tuple[str, str], column: str, states: Mapping[str, tuple[str, str, tuple[int, int, int]]], lang: str
) -> Style:
    is_ja = lang == "ja"
    classes = [StyleClass(ja if is_ja else en, colour, value=value) for value, (en, ja, colour) in states.items()]
    return Style(title[is_ja], column, tuple(classes))


def shelters_style(*, lang: str = "en") -> Style:
    """Shelters and ways out by their water, on the column `state`."""
    return _states_style(("shelters", "避難所"), "state", _SHELTER_STATES, lang)


def homes_style(*, lang: str = "en") -> Style:
    """Homes by the worst fate of their people, on the column `worst`."""
    return _states_style(("homes", "居住者の安全"), "worst", _HOME_STATES, lang)


def layer_styles(layers: Mapping[str, gpd.GeoDataFrame], *, lang: str = "en") -> dict[str, Style]:
    """The style of every layer that has one of the columns styled here."""
    by_column = {
        "worst": homes_style(lang=lang), "depth_max": depth_style(lang=lang), "state": shelters_style(lang=lang)
    }  # fmt: skip
    return {
        name: next(style for column, style in by_column.items() if column in layer)
        for name, layer in layers.items() if any(column in layer for column in by_column)
    }  # fmt: skip
