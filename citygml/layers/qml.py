"""Styles of QGIS: classes of one column with colours, written as QML, and the table that a GeoPackage keeps them in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

import pandas as pd

__all__ = ["Style", "StyleClass", "qml", "style_table"]


class StyleClass(NamedTuple):
    """One colour: for values from `lower` up to `upper`, for one value, for all that no other class takes
    (`is_rest`), or for missing values where nothing else is given."""

    label: str
    colour: tuple[int, int, int]
    lower: float | None = None
    upper: float | None = None
    value: str | None = None
    is_rest: bool = False


class Style(NamedTuple):
    """How a layer is coloured: by which column, in which classes."""

    title: str
    column: str
    classes: tuple[StyleClass, ...]


def style_table(layers: Mapping[str, pd.DataFrame], styles: Mapping[str, Style]) -> pd.DataFrame:
    """Rows of `layer_styles` as QGIS writes them; it sorts by `update_time` when it looks for a layer's default."""
    # GeoPackage demands milliseconds and a zone, and GDAL leaves out a fraction that is zero
    now = pd.Timestamp.now(tz="UTC").floor("s") + pd.Timedelta(milliseconds=1)
    rows = [
        {
            "f_table_catalog": "", "f_table_schema": "", "f_table_name": name,
            "f_geometry_column": "geom", "styleName": style.title, "styleQML": qml(style, layers[name]),
            "styleSLD": "", "useAsDefault": True, "description": style.title, "owner": "", "ui": "",
            "update_time": now,
        }
        for name, style in styles.items()
    ]  # fmt: skip
    return pd.DataFrame(rows)


def qml(style: Style, frame: pd.DataFrame) -> str:
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
    if part.is_rest:
        return "ELSE"
    if part.lower is None or part.upper is None:
        return f"{name} IS NULL"
    return f"{name} >= {part.lower:g} AND {name} < {part.upper:g}"


def _geometry_kind(frame: pd.DataFrame) -> str:
    import geopandas as gpd

    names = set(gpd.GeoDataFrame(frame).geometry.geom_type.dropna().unique())
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
