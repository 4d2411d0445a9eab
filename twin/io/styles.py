"""Styles for QGIS: classes of one column with colours, written as QML."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from twin.hazard.ranks import DEPTH_RANKS

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = ["Style", "StyleClass", "depth_style", "qml"]

_DRY = (238, 238, 234)
_UNKNOWN = (150, 150, 150)


class StyleClass(NamedTuple):
    """One colour: for values from `lower` up to `upper`, or for one value, or for the rest where both are None."""

    label: str
    colour: tuple[int, int, int]
    lower: float | None = None
    upper: float | None = None
    value: str | None = None


class Style(NamedTuple):
    """How a layer is coloured: by which column, in which classes."""

    title: str
    column: str
    classes: tuple[StyleClass, ...]


def depth_style(column: str = "depth_max", *, lang: str = "en", dry_below: float = 0.01) -> Style:
    """MLIT depth ranks on a column of depths [m], with dry and unknown told apart.

    >>> [c.label for c in depth_style(lang="ja").classes][:3]
    ['浸水なし', '0.5m未満', '0.5m以上3m未満']
    """
    is_ja = lang == "ja"
    classes = [StyleClass("浸水なし" if is_ja else "dry", _DRY, -1e9, dry_below)]
    for rank in DEPTH_RANKS:
        lower = max(rank.lower, dry_below)
        classes.append(StyleClass(rank.ja if is_ja else rank.en, rank.rgb, lower, min(rank.upper, 1e9)))
    classes.append(StyleClass("不明" if is_ja else "unknown", _UNKNOWN))
    return Style("最大浸水深 [m]" if is_ja else "maximum depth [m]", column, tuple(classes))


def qml(style: Style, frame: gpd.GeoDataFrame) -> str:
    """The style as a QGIS 3 document: a rule-based renderer, since only rules can show the unknown as a class."""
    kind = _geometry_kind(frame)
    rules, symbols = [], []
    for k, part in enumerate(style.classes):
        rules.append(
            f'<rule key="{{r{k}}}" symbol="{k}" label={quoteattr(part.label)} '
            f"filter={quoteattr(_filter(style.column, part))}/>"
        )
        symbols.append(_symbol(kind, k, part.colour))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        '<qgis version="3.28" styleCategories="Symbology">'
        '<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0">'
        f'<rules key="{{root}}">{"".join(rules)}</rules><symbols>{"".join(symbols)}</symbols>'
        f"</renderer-v2><layerGeometryType>{('marker', 'line', 'fill').index(kind)}</layerGeometryType></qgis>"
    )


def _filter(column: str, part: StyleClass) -> str:
    name = '"' + column.replace('"', '""') + '"'
    if part.value is not None:
        escaped = part.value.replace("'", "''")
        return f"{name} = '{escaped}'"
    if part.lower is None or part.upper is None:
        return f"{name} IS NULL"
    return f"{name} >= {part.lower:g} AND {name} < {part.upper:g}"


def _geometry_kind(frame: gpd.GeoDataFrame) -> str:
    names = set(frame.geometry.geom_type.dropna().unique())
    if any("Polygon" in str(n) for n in names) or not names:
        return "fill"
    return "line" if any("Line" in str(n) for n in names) else "marker"


def _symbol(kind: str, k: int, colour: tuple[int, int, int]) -> str:
    rgba = ",".join(map(str, (*colour, 255)))
    options = {
        "fill": ("SimpleFill", {"color": rgba, "style": "solid", "outline_color": "90,90,90,255",
                                "outline_width": "0.1", "outline_style": "solid"}),
        "line": ("SimpleLine", {"line_color": rgba, "line_width": "0.7", "line_style": "solid"}),
        "marker": ("SimpleMarker", {"color": rgba, "name": "circle", "size": "2.5",
                                    "outline_color": "60,60,60,255"}),
    }  # fmt: skip
    layer, values = options[kind]
    inside = "".join(f'<Option name="{n}" value="{v}" type="QString"/>' for n, v in values.items())
    return (
        f'<symbol type="{kind}" name="{k}" alpha="1"><layer class="{layer}" enabled="1" pass="0" locked="0">'
        f'<Option type="Map">{inside}</Option></layer></symbol>'
    )
