"""Which style a layer gets: faces by surface, objects by the label of their use, function or class."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from citygml.layers.flat_columns import is_spatial
from citygml.layers.qml import Style, StyleClass

__all__ = ["feature_styles"]

_REST = ((190, 190, 190), "other, unknown / その他・不明")
_SURFACES: dict[str, tuple[int, int, int]] = {
    "roof": (196, 78, 62), "wall": (222, 207, 180), "ground": (140, 128, 110), "closure": (214, 160, 214),
    "outer_ceiling": (176, 148, 120), "outer_floor": (168, 132, 96), "ceiling": (232, 226, 214),
    "floor": (160, 140, 118),
    "interior_wall": (240, 234, 222), "window": (120, 178, 214), "door": (120, 84, 56),
    "traffic_area": (128, 128, 134), "auxiliary_traffic_area": (178, 182, 168), "water": (92, 148, 204),
    "water_ground": (96, 118, 130), "water_closure": (140, 186, 224), "lod0_footprint": (150, 150, 160),
    "lod0_roof_edge": (206, 150, 120), "relief": (168, 186, 132), "marking": (250, 250, 240),
}  # fmt: skip
# Kelly's colours of greatest contrast, the first and the dullest left out.
_CONTRASTS: tuple[tuple[int, int, int], ...] = (
    (243, 195, 0), (135, 86, 146), (243, 132, 0), (161, 202, 241), (190, 0, 50), (194, 178, 128), (0, 136, 86),
    (230, 143, 172), (0, 103, 165), (249, 147, 121), (96, 78, 151), (246, 166, 0), (179, 68, 108), (220, 211, 0),
    (136, 45, 23), (141, 182, 0), (101, 69, 34), (226, 88, 34), (43, 61, 38),
)  # fmt: skip
_BY_PACKAGE: dict[str, tuple[int, int, int]] = {
    "bldg": (222, 190, 150), "tran": (150, 150, 156), "brid": (170, 140, 110), "tun": (120, 110, 120),
    "luse": (214, 222, 180), "veg": (110, 160, 84), "wtr": (110, 164, 214), "frn": (200, 120, 60),
    "urf": (226, 200, 120),
    "dem": (168, 186, 132), "con": (180, 160, 150), "uro": (160, 130, 180),
}  # fmt: skip
_COLUMNS = ("usage_label", "rank_label", "function_label", "class_label", "usage", "function", "class", "kind")


def feature_styles(tables: Mapping[str, pd.DataFrame]) -> dict[str, Style]:
    """Style of each layer that has a geometry.

    The first column of labels or codes that has two values or more gives the classes, the most frequent first; what is
    beyond the colours is one class with the unknown. Layers without one are drawn in the colour of their package.
    """
    return {
        name: _style(name, table)
        for name, table in tables.items()
        if is_spatial(table) and not table["geometry"].isna().all()
    }


def _style(name: str, table: pd.DataFrame) -> Style:
    colour, label = _REST
    if "surface" in table and "polygon" in table:
        found = [s for s in _SURFACES if (table["surface"] == s).any()]
        classes = [StyleClass(s.replace("_", " "), _SURFACES[s], value=s) for s in found]
        return Style(name, "surface", (*classes, StyleClass(label, colour, is_rest=True)))
    for column in _COLUMNS:
        if column not in table:
            continue
        values = table[column].dropna().astype(str).value_counts().index[: len(_CONTRASTS)]
        if len(values) > 1:
            classes = [StyleClass(v, c, value=v) for v, c in zip(values, _CONTRASTS)]
            return Style(name, column, (*classes, StyleClass(label, colour, is_rest=True)))
    package = name.partition("_")[0]
    return Style(name, "gml_id", (StyleClass(name, _BY_PACKAGE.get(package, colour), is_rest=True),))
