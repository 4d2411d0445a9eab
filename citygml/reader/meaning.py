"""What a value of a row is: decided from the row's element and the path, by the rules of `citygml.schema`."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from citygml import schema
from citygml.reader.part import Part
from citygml.scan import walk

__all__ = ["Meaning", "What", "meanings"]

Array = np.ndarray


class What(IntEnum):
    """Kinds of value."""

    NOTHING = 0
    COLUMN = 1
    EXTRA = 2
    XML_ATTRIBUTE = 3
    CODE_SPACE = 4
    UOM = 5
    NAME = 6
    GENERIC = 7
    GENERIC_SET = 8
    GENERIC_NAME = 9
    GENERIC_VALUE = 10
    KEY_VALUE = 11
    KEY = 12
    PAIR_VALUE = 13
    RISK = 14
    RISK_FIELD = 15
    NOTHING_XML = 16


class Meaning(NamedTuple):
    """column : number in `schema.column_order`; path as `extras` writes it; rank among the XML attributes of
    an element; type : of the extra, kind of the risk, or column of the risk field."""

    what: What
    path: str = ""
    column: int = -1
    type: str = ""
    rank: int = 0


@lru_cache(maxsize=1)
def _column_numbers() -> dict[str, int]:
    return {name: number for number, name in enumerate(schema.column_order())}


_XML = {"codeSpace": What.CODE_SPACE, "uom": What.UOM, "name": What.NAME}
_GROUPS = (schema.GENERICS, schema.GENERIC_SETS, schema.KEY_VALUES, schema.RISKS)


@lru_cache(maxsize=65536)
def meaning_of(row: str, path: tuple[str, ...], attribute: str) -> Meaning:
    """Meaning of a leaf or group at `path` below a row element, or of its XML attribute."""
    group = next((k for k, name in enumerate(path) if any(name in table for table in _GROUPS)), -1)
    if attribute:
        return _attribute_meaning(path, attribute, group)
    text = "/".join(path)
    if group >= 0:
        return _in_group(path, group, text)
    key = f"{path[-2] if len(path) > 1 else row}/{path[-1]}"
    found = schema.ATTRIBUTES.get(key)
    if found is None and len(path) == 1:
        found = schema.ATTRIBUTES.get(path[-1])
    if found is None:
        return Meaning(What.EXTRA, text)
    return Meaning(What.COLUMN, text, _column_numbers()[found.column])


def _attribute_meaning(path: tuple[str, ...], attribute: str, group: int) -> Meaning:
    if attribute in _XML:
        return Meaning(_XML[attribute])
    if group < 0 and attribute in schema.RECORDED_XML_ATTRIBUTES:
        rank = schema.RECORDED_XML_ATTRIBUTES.index(attribute)
        return Meaning(What.XML_ATTRIBUTE, f"{'/'.join(path)}/@{attribute}", rank=rank)
    return Meaning(What.NOTHING_XML)


def _in_group(path: tuple[str, ...], group: int, text: str) -> Meaning:
    """Inside a generic attribute or set, a key-value pair or a risk record."""
    name, below = path[group], path[group + 1 :]
    local = path[-1].rsplit(":", 1)[-1]
    if name in schema.GENERICS or name in schema.GENERIC_SETS:
        return _in_generic(path)
    if name in schema.KEY_VALUES:
        if not below:
            return Meaning(What.KEY_VALUE, text)
        if len(below) == 1 and local == "key":
            return Meaning(What.KEY, text)
        if len(below) == 1 and local in schema.KEY_VALUE_TYPES:
            return Meaning(What.PAIR_VALUE, text, type=schema.KEY_VALUE_TYPES[local])
        return Meaning(What.EXTRA, text)
    if not below:
        return Meaning(What.RISK, text, type=schema.RISKS[name])
    if len(below) == 1 and local in schema.RISK_FIELDS:
        return Meaning(What.RISK_FIELD, text, type=schema.RISK_FIELDS[local][0])
    return Meaning(What.EXTRA, text)


def _in_generic(path: tuple[str, ...]) -> Meaning:
    name = path[-1]
    if name in schema.GENERICS:
        return Meaning(What.GENERIC, type=schema.GENERICS[name])
    if name in schema.GENERIC_SETS:
        return Meaning(What.GENERIC_SET)
    above = path[-2]
    if name == "gen:value" and above in schema.GENERICS:
        return Meaning(What.GENERIC_VALUE)
    if name == "gen:name" and (above in schema.GENERICS or above in schema.GENERIC_SETS):
        return Meaning(What.GENERIC_NAME)
    return Meaning(What.NOTHING)


def meanings(part: Part) -> tuple[list[Meaning], Array]:
    """The meanings that occur, and which one each value has (n,)."""
    values = part.values
    if not len(values["row"]):
        return [], np.empty(0, np.int64)
    objects, boundaries = part.events[walk.OBJECT][:, 0], part.events[walk.BOUNDARY][:, 0]
    element = objects[values["object"]]
    if len(boundaries):
        element = np.where(values["boundary"] >= 0, boundaries[values["boundary"]], element)
    n_paths = part.paths.n_nodes
    pair = element * n_paths + values["path"]
    seen = np.zeros(len(part.vocabulary.raw) * n_paths, np.bool_)
    seen[pair] = True
    distinct = np.flatnonzero(seen)
    number = np.zeros(len(seen), np.int32)
    number[distinct] = np.arange(len(distinct))
    paths = [_path_of(part, int(p)) for p in range(n_paths)]
    names = part.vocabulary.names
    found = [meaning_of(names[p // n_paths], *paths[p % n_paths]) for p in distinct.tolist()]
    return found, number[pair]


def _path_of(part: Part, node: int) -> tuple[tuple[str, ...], str]:
    """Element names from below the row down to a node, and the XML attribute it is, or ""."""
    nodes, vocabulary = part.paths.nodes, part.vocabulary
    names: list[str] = []
    attribute = ""
    while node > 1:
        name = int(nodes[node, 1])
        if name >= walk.ATTRIBUTE_NAME:
            attribute = vocabulary.attribute_names[name - walk.ATTRIBUTE_NAME]
        else:
            names.append(vocabulary.names[name])
        node = int(nodes[node, 0])
    return tuple(reversed(names)), attribute
