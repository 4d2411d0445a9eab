"""Attribute tables: which leaf element becomes which column.

The tables are data files beside this module (citygml.tsv, iur.tsv), one line per
spelling: key, column, dtype, unit. The key is

* ``prefix:leaf`` for a leaf directly below the row's element, and
* ``prefix:Parent/prefix:leaf`` for one deeper down, whatever is above Parent.

So the hooks, which every edition of i-UR renamed, are not looked at, and a table
line holds for uro 2.0 to 4.0. A leaf directly below the row is looked up by the
long key (row element / leaf) first, then by the short one.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import NamedTuple

__all__ = [
    "ALWAYS",
    "ATTRIBUTES",
    "GENERICS",
    "GENERIC_COLUMNS",
    "GENERIC_SETS",
    "IGNORED",
    "KEY_VALUES",
    "KEY_VALUE_TYPES",
    "RECORDED_XML_ATTRIBUTES",
    "Attribute",
    "column_order",
    "columns_table",
]


class Attribute(NamedTuple):
    """What a leaf becomes: the column, its dtype (see `values`), its unit, the numbers that mean missing."""

    column: str
    dtype: str
    unit: str
    missing: tuple[float, ...]


def _missing(column: str, dtype: str, unit: str) -> tuple[float, ...]:
    if dtype in ("float", "int"):
        counts_9999 = unit == "m" or column.startswith("storeys_") or column.endswith("_rate")
        return (-9999.0, 9999.0) if counts_9999 else (-9999.0,)
    if dtype in ("year", "date"):
        return (-9999.0, 0.0, 1.0, 9999.0)
    return ()


def _load() -> dict[str, Attribute]:
    table: dict[str, Attribute] = {}
    for name in ("citygml.tsv", "iur.tsv"):
        text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
        for line in text.splitlines():
            if line and not line.startswith("#"):
                key, column, dtype, *unit = line.split("\t")
                the_unit = unit[0] if unit else ""
                table[key] = Attribute(column, dtype, the_unit, _missing(column, dtype, the_unit))
    return table


ATTRIBUTES: dict[str, Attribute] = _load()
"""Key -> Attribute. All keys of one column have the same dtype and unit."""

ALWAYS: tuple[str, ...] = (
    "name",
    "class",
    "class_label",
    "function",
    "function_label",
    "usage",
    "usage_label",
    "measured_height",
    "storeys_above_ground",
    "storeys_below_ground",
    "year_of_construction",
    "building_id",
)
"""Columns of `objects` that are there even when no object has a value."""

IGNORED: frozenset[str] = frozenset(
    {
        "gml:boundedBy",
        "wfs:boundedBy",
        "gml:metaDataProperty",
        "app:appearance",
        "app:appearanceMember",
        "core:appearance",
        "core:appearanceMember",
    }
)
"""Children of a row that hold no attributes: an envelope follows from the geometry, metadata
describe the property's authorship, and appearances are read by themselves."""

GENERICS: dict[str, str] = {
    "gen:stringAttribute": "string",
    "gen:intAttribute": "int",
    "gen:doubleAttribute": "double",
    "gen:measureAttribute": "measure",
    "gen:dateAttribute": "date",
    "gen:uriAttribute": "uri",
    "gen:StringAttribute": "string",
    "gen:IntAttribute": "int",
    "gen:DoubleAttribute": "double",
    "gen:MeasureAttribute": "measure",
    "gen:DateAttribute": "date",
    "gen:UriAttribute": "uri",
    "gen:CodeAttribute": "code",
}
"""Generic attribute element -> `type` of its row in `extras`. The name is the XML attribute
`name` (CityGML 1 and 2) or the child gen:name (3); the value is the child gen:value."""

GENERIC_SETS: frozenset[str] = frozenset({"gen:genericAttributeSet", "gen:GenericAttributeSet"})

GENERIC_COLUMNS: dict[str, str] = {"建物ID": "building_id"}
"""Generic name -> column, for what a later edition made an attribute proper."""

KEY_VALUES: frozenset[str] = frozenset(
    {
        "uro:KeyValuePair",
        "uro:KeyValuePairAttribute",
        "urc:KeyValuePair",
        "urc:KeyValuePairAttribute",
        "urf:KeyValuePair",
        "urf:KeyValuePairAttribute",
    }
)
"""Elements that hold one pair: a child `key`, and one `<type>Value` (KEY_VALUE_TYPES)."""

KEY_VALUE_TYPES: dict[str, str] = {
    "codeValue": "code",
    "stringValue": "string",
    "intValue": "int",
    "doubleValue": "double",
    "measuredValue": "measure",
    "measureValue": "measure",
    "dateValue": "date",
    "uriValue": "uri",
}
"""Local name of the value child -> `type` of its row in `extras`."""

RECORDED_XML_ATTRIBUTES: tuple[str, ...] = ("xlink:href", "role", "nilReason")
"""XML attributes of non-geometry elements that are kept, in `extras` as path + '/@name'."""


@cache
def column_order() -> tuple[str, ...]:
    """All columns an object can have, in the order tables show them; no labels."""
    first = [name for name in ALWAYS if not name.endswith("_label")]
    return tuple(dict.fromkeys([*first, *(attribute.column for attribute in ATTRIBUTES.values())]))


def columns_table() -> str:
    """Markdown table of every column: dtype, unit, missing values, spellings."""
    keys: dict[str, list[str]] = {}
    for key, attribute in ATTRIBUTES.items():
        keys.setdefault(attribute.column, []).append(key)
    lines = ["| column | dtype | unit | missing | spelled |", "|---|---|---|---|---|"]
    for column in column_order():
        attribute = ATTRIBUTES[keys[column][0]]
        missing = ", ".join(f"{value:g}" for value in attribute.missing)
        lines.append(
            f"| `{column}` | {attribute.dtype} | {attribute.unit} | {missing} | "
            + ", ".join(f"`{key}`" for key in keys[column])
            + " |"
        )
    return "\n".join(lines) + "\n"
