"""Results on 3D tiles: columns of a quantity in time, and 3D Tiles styles (OGC 22-025r4, chapter 9) of the results."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from twin.io.metadata import PropertyTable, joined_attributes
from twin.io.styles import Style, damage_style, depth_style, dry_storeys_style

__all__ = ["ColumnsInTime", "columns_in_time", "tile_style", "write_styles"]

_STYLES: dict[str, Callable[..., Style]] = {
    "depth_max": depth_style,
    "depth": depth_style,
    "dry_storeys": dry_storeys_style,
    "damage_rate": damage_style,
}


class ColumnsInTime(NamedTuple):
    """Columns of the objects, and quantity, time [s] and name of each."""

    frame: pd.DataFrame
    columns: list[tuple[str, float, str]]


def columns_in_time(in_time: Mapping[str, pd.DataFrame], objects: pd.DataFrame) -> ColumnsInTime:
    """One column per quantity and time for every object; objects without a row are unknown.

    >>> depth = pd.DataFrame({0.0: [0.0], 600.0: [1.5]}, index=["b"])
    >>> columns_in_time({"depth": depth}, pd.DataFrame(index=["a", "b"])).frame
       depth_0s  depth_600s
    a       NaN         NaN
    b       0.0         1.5
    """
    found, columns = objects[[]], []
    for quantity, wide in in_time.items():
        names = [f"{quantity}_{float(time):g}s" for time in wide.columns]
        columns += [(quantity, float(time), name) for time, name in zip(wide.columns, names, strict=True)]
        own = joined_attributes(objects[[]], wide.set_axis(names, axis=1))
        found = pd.concat([found, own], axis=1)
    return ColumnsInTime(found, columns)


def tile_style(style: Style, property_id: str) -> dict[str, Any]:
    """A style as a document of 3D Tiles; what is neither in a class nor known has the colour of the unknown.

    >>> tile_style(dry_storeys_style(), "dry_storeys")["color"]["conditions"][1]
    ['${dry_storeys} >= -1e+09 && ${dry_storeys} < 0.5', 'rgb(190,20,40)']
    """
    name = f"${{{property_id}}}"
    rest, conditions = "", []
    for part in style.classes:
        colour = f"rgb({part.colour[0]},{part.colour[1]},{part.colour[2]})"
        if part.value is not None:
            escaped = part.value.replace("\\", "\\\\").replace("'", "\\'")
            conditions.append([f"{name} === '{escaped}'", colour])
        elif part.lower is None or part.upper is None:
            rest = colour
        else:
            conditions.append([f"{name} >= {part.lower:g} && {name} < {part.upper:g}", colour])
    conditions.insert(0, [f"{name} === undefined || {name} === null", rest])  # comparing them is an error in viewers
    conditions.append(["true", rest])
    return {"color": {"conditions": conditions}}


def write_styles(aside: Path, table: PropertyTable, times: ColumnsInTime, *, lang: str) -> None:
    """In the folder `aside`: NAME.json, a style per result among the properties; NAME_in_time.json, one per time of a
    quantity; and legend.json.
    """
    property_of = {column.name: column.id for column in table.properties}
    legend: dict[str, Any] = {}
    aside.mkdir()
    for name, made in _STYLES.items():
        style = made(lang=lang)
        in_time = [(time, column) for quantity, time, column in times.columns if quantity == name]
        if name not in property_of and not in_time:
            continue
        classes = [{"label": part.label, "rgb": part.colour} for part in style.classes]
        legend[name] = {"title": style.title, "classes": classes}
        if name in property_of:
            _write(aside, f"{name}.json", tile_style(style, property_of[name]))
        if in_time:
            steps = [
                {"seconds": time, "property": property_of[column], "style": tile_style(style, property_of[column])}
                for time, column in in_time
            ]
            _write(aside, f"{name}_in_time.json", {"times": steps})
    if legend:
        _write(aside, "legend.json", legend)
    else:
        aside.rmdir()


def _write(aside: Path, name: str, document: dict[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    (aside / name).write_text(text, encoding="utf-8")
