"""Values of a parsed document -> attribute columns, risks and extras; vectorised.

What a value means follows from the row's element and the value's path alone (`meaning_of`, by the tables of
`citygml.schema`), so it is decided once for each pair of them, of which a city has some hundreds, and looked up
for each value. Then, column by column: candidates in document order, of which the first that is not missing wins
(`_filled`); the rest go to extras.

`bldg:measuredHeight` of a building, for instance: its path is ("bldg:measuredHeight",), `schema.ATTRIBUTES` names the
column measured_height for it, `AttributeReader.columns` gathers its values and `_filled` parses them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import AnyArray, BoolArray, Int8Array, IntArray, IntegerArray, ObjectArray
from citygml.codelists import CodeLists, key_list_path
from citygml.issues import Issue, issue
from citygml.model import empty_table
from citygml.reader.fast.parsed_document import ParsedDocument
from citygml.reader.fast.string_table import StringTable
from citygml.scan import walk
from citygml.scan.values import companions

__all__ = ["AttributeTables", "PathMeaning", "ValueKind", "meaning_of", "read_attributes"]


class ValueKind(IntEnum):
    """What a value is for the row it is in."""

    IGNORED = 0
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
    IGNORED_XML_ATTRIBUTE = 16


class PathMeaning(NamedTuple):
    """What the values at one path below one element are.

    path : as `extras` writes it; column : number in `schema.column_order`; type : of the extra, kind of the risk, or
    column of the risk field; rank : among the recorded XML attributes of an element.
    """

    kind: ValueKind
    path: str = ""
    column: int = -1
    type: str = ""
    rank: int = 0


_XML_ATTRIBUTES = {"codeSpace": ValueKind.CODE_SPACE, "uom": ValueKind.UOM, "name": ValueKind.NAME}
_GROUPS = (schema.GENERICS, schema.GENERIC_SETS, schema.KEY_VALUES, schema.RISKS)


@lru_cache(maxsize=1)
def _column_numbers() -> dict[str, int]:
    return {name: number for number, name in enumerate(schema.column_order())}


@lru_cache(maxsize=65536)
def meaning_of(row: str, path: tuple[str, ...], attribute: str) -> PathMeaning:
    """Meaning of a leaf or group at `path` below a row's element, or of its XML attribute.

    >>> found = meaning_of("bldg:Building", ("bldg:measuredHeight",), "")
    >>> found.kind.name, schema.column_order()[found.column]
    ('COLUMN', 'measured_height')
    """
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
        return PathMeaning(ValueKind.EXTRA, text)
    return PathMeaning(ValueKind.COLUMN, text, _column_numbers()[found.column])


def _attribute_meaning(path: tuple[str, ...], attribute: str, group: int) -> PathMeaning:
    if attribute in _XML_ATTRIBUTES:
        return PathMeaning(_XML_ATTRIBUTES[attribute])
    if group < 0 and attribute in schema.RECORDED_XML_ATTRIBUTES:
        rank = schema.RECORDED_XML_ATTRIBUTES.index(attribute)
        return PathMeaning(ValueKind.XML_ATTRIBUTE, f"{'/'.join(path)}/@{attribute}", rank=rank)
    return PathMeaning(ValueKind.IGNORED_XML_ATTRIBUTE)


def _in_group(path: tuple[str, ...], group: int, text: str) -> PathMeaning:
    """Inside a generic attribute or set, a key-value pair or a risk record."""
    name, below = path[group], path[group + 1 :]
    local = path[-1].rsplit(":", 1)[-1]
    if name in schema.GENERICS or name in schema.GENERIC_SETS:
        return _in_generic(path)
    if name in schema.KEY_VALUES:
        if not below:
            return PathMeaning(ValueKind.KEY_VALUE, text)
        if len(below) == 1 and local == "key":
            return PathMeaning(ValueKind.KEY, text)
        if len(below) == 1 and local in schema.KEY_VALUE_TYPES:
            return PathMeaning(ValueKind.PAIR_VALUE, text, type=schema.KEY_VALUE_TYPES[local])
        return PathMeaning(ValueKind.EXTRA, text)
    if not below:
        return PathMeaning(ValueKind.RISK, text, type=schema.RISKS[name])
    if len(below) == 1 and local in schema.RISK_FIELDS:
        return PathMeaning(ValueKind.RISK_FIELD, text, type=schema.RISK_FIELDS[local][0])
    return PathMeaning(ValueKind.EXTRA, text)


def _in_generic(path: tuple[str, ...]) -> PathMeaning:
    name = path[-1]
    if name in schema.GENERICS:
        return PathMeaning(ValueKind.GENERIC, type=schema.GENERICS[name])
    if name in schema.GENERIC_SETS:
        return PathMeaning(ValueKind.GENERIC_SET)
    above = path[-2]
    if name == "gen:value" and above in schema.GENERICS:
        return PathMeaning(ValueKind.GENERIC_VALUE)
    if name == "gen:name" and (above in schema.GENERICS or above in schema.GENERIC_SETS):
        return PathMeaning(ValueKind.GENERIC_NAME)
    return PathMeaning(ValueKind.IGNORED)


def _meanings(document: ParsedDocument) -> tuple[list[PathMeaning], IntegerArray]:
    """The meanings that occur, and which one each value has (n,)."""
    values = document.values
    if not len(values.row):
        return [], np.empty(0, np.int64)
    objects, boundaries = document.table(walk.OBJECT)["name"], document.table(walk.BOUNDARY)["name"]
    element = objects[values.object]
    if len(boundaries):
        element = np.where(values.boundary >= 0, boundaries[values.boundary], element)
    n_paths = document.paths.n_nodes
    pair = element * n_paths + values.path
    seen = np.zeros(len(document.vocabulary.raw) * n_paths, np.bool_)
    seen[pair] = True
    distinct = np.flatnonzero(seen)
    number = np.zeros(len(seen), np.int32)
    number[distinct] = np.arange(len(distinct))
    paths = [_path_of(document, int(p)) for p in range(n_paths)]
    names = document.vocabulary.names
    found = [meaning_of(names[p // n_paths], *paths[p % n_paths]) for p in distinct.tolist()]
    return found, number[pair]


def _path_of(document: ParsedDocument, node: int) -> tuple[tuple[str, ...], str]:
    """Element names from below the row down to a node, and the XML attribute it is, or ""."""
    nodes, vocabulary = document.paths.nodes, document.vocabulary
    names: list[str] = []
    attribute = ""
    while node >= walk.N_ROOT_PATHS:
        name = int(nodes[node, walk.PATH_NAME])
        if name >= walk.XML_ATTRIBUTE:
            attribute = vocabulary.attribute_names[name - walk.XML_ATTRIBUTE]
        else:
            names.append(vocabulary.names[name])
        node = int(nodes[node, walk.PATH_PARENT])
    return tuple(reversed(names)), attribute


class _Candidates(NamedTuple):
    """Values of one column, in document order.

    entry : row in the table of values; row : of the table to fill; value, uom, code_space : numbers of texts
    (-1 for none); is_own_label : the label is the text itself; is_generic : text "Null" is not missing.
    """

    entry: IntArray
    row: IntegerArray
    value: IntegerArray
    uom: IntegerArray
    code_space: IntegerArray
    is_own_label: BoolArray
    is_generic: BoolArray


# Why a candidate is not in its column: an earlier one is (or it has more than the column holds), it cannot be parsed,
# or its unit does not convert.
_LATER, _UNREADABLE, _WRONG_UNIT = range(3)


class _Filled(NamedTuple):
    """A column (None where no row has a value), its label column (None where no value had a codeSpace), and the
    candidates that are not in it.

    leftover : (k,) positions in the candidates; reason : (k,) why.
    """

    column: Any
    label: ObjectArray | None
    leftover: IntArray
    reason: IntegerArray


def _filled(
    found: _Candidates,
    attribute: schema.Attribute,
    n_rows: int,
    texts: StringTable,
    label: Callable[[IntegerArray, IntegerArray], ObjectArray],
) -> _Filled:
    """One column of a table of `n_rows`: the first candidate of each row that is not missing.

    label : (code space numbers, value numbers) -> strings (n,) object, None where no list has the code.
    """
    valid, exact, values, unfit = _parsed(found, attribute, texts)
    winners = np.full(n_rows, -1, np.int64)
    positions = np.flatnonzero(valid)
    winners[found.row[positions[::-1]]] = positions[::-1]
    taken = valid & (winners[found.row] != np.arange(len(valid)))
    rows = np.flatnonzero(winners >= 0)
    chosen = winners[rows]
    left = np.flatnonzero(taken | ~exact)
    reason = np.where(taken[left], _LATER, unfit[left])
    if not len(rows):
        return _Filled(None, None, left, reason)
    column = _column(values, chosen, rows, n_rows, attribute.dtype, found, texts)
    labels = None
    if (found.code_space[chosen] >= 0).any() or found.is_own_label[chosen].any():
        labels = np.full(n_rows, None, object)
        text = label(found.code_space[chosen], found.value[chosen])
        text = np.where(found.is_own_label[chosen], texts.strings(found.value[chosen]), text)
        labels[rows] = text
    return _Filled(column, labels, left, reason)


def _parsed(
    found: _Candidates, attribute: schema.Attribute, texts: StringTable
) -> tuple[BoolArray, BoolArray, Any, Int8Array]:
    """Of each candidate: is it a value, does the column hold all of it, the values, and the reason where it is none."""
    n = len(found.value)
    unfit = np.zeros(n, np.int8)
    if attribute.dtype in ("text", "code"):
        valid = ~texts.is_empty[found.value] & (~texts.is_null[found.value] | found.is_generic)
        return valid, np.ones(n, np.bool_), None, unfit
    if attribute.dtype == "float":
        values, plain = texts.floats(found.value)
        valid = plain & ~np.isin(values, attribute.missing)
        exact = plain.copy()
        others = np.flatnonzero(~plain)
        if len(others):
            parsed, exact[others] = texts.parsed(found.value[others], "float", attribute.missing)
            known = np.array([value is not None for value in parsed])
            values[others[known]] = [value for value in parsed if value is not None]
            valid[others] = known
            unfit[others] = ~known & ~exact[others]
        if attribute.unit:
            for uom in texts.distinct(found.uom):
                factor = schema.unit_factor(attribute.unit, texts.string(int(uom)))
                here = found.uom == uom
                if factor is None:
                    unfit[here & valid] = _WRONG_UNIT
                    exact[here & valid] = False
                    valid[here] = False
                else:
                    values[here] *= factor
        return valid, exact, values, unfit
    distinct = texts.distinct(found.value)
    parsed, exactness = texts.parsed(distinct, attribute.dtype, attribute.missing)
    at = np.searchsorted(distinct, found.value)
    known = np.array([value is not None for value in parsed], np.bool_)
    valid, exact = known[at], exactness[at]
    unfit[~valid & ~exact] = _UNREADABLE
    return valid, exact, (parsed, at), unfit


def _column(
    values: Any, chosen: IntArray, rows: IntArray, n_rows: int, dtype: str, found: _Candidates, texts: StringTable
) -> Any:
    if dtype in ("text", "code"):
        column = np.full(n_rows, None, object)
        column[rows] = texts.strings(found.value[chosen])
        return column
    if dtype == "float":
        column = np.full(n_rows, np.nan)
        column[rows] = values[chosen]
        return column
    parsed, at = values
    if dtype == "date":
        days = np.array(parsed, dtype="datetime64[D]").astype("datetime64[s]")
        column = np.full(n_rows, np.datetime64("NaT", "s"))
        column[rows] = days[at[chosen]]
        return column
    kind = np.bool_ if dtype == "bool" else np.int32
    numbers: AnyArray = np.array([0 if value is None else value for value in parsed], kind)
    data: AnyArray = np.zeros(n_rows, kind)
    data[rows] = numbers[at[chosen]]
    mask = np.ones(n_rows, np.bool_)
    mask[rows] = False
    return pd.arrays.BooleanArray(data, mask) if dtype == "bool" else pd.arrays.IntegerArray(data, mask)


def _labels(
    code_spaces: IntegerArray, values: IntegerArray, texts: StringTable, label: Callable[[str, str], str | None]
) -> ObjectArray:
    """Label of every (codeSpace, code), each distinct pair looked up once; None without codeSpace."""
    out = np.full(len(values), None, object)
    for space in texts.distinct(code_spaces):
        here = np.flatnonzero(code_spaces == space)
        codes = values[here]
        distinct = texts.distinct(codes)
        space_text = texts.string(int(space))
        labels = np.array([*(label(space_text, code) for code in texts.strings(distinct)), None], object)[:-1]
        out[here] = labels[np.searchsorted(distinct, codes)]
    return out


# Code space, unit and name, which belong to the value before them, then the other kinds of XML attribute.
_COMPANION_KINDS = np.array(
    [
        ValueKind.CODE_SPACE,
        ValueKind.UOM,
        ValueKind.NAME,
        ValueKind.XML_ATTRIBUTE,
        ValueKind.IGNORED_XML_ATTRIBUTE,
    ],
    np.int8,
)
# Extras are in the order of their elements; within one, recorded XML attributes by rank, then the element's text.
_ORDERS_PER_ELEMENT = 8
_TEXT_ORDER = 7

_ATTRIBUTE_OF_COLUMN = {attribute.column: attribute for attribute in schema.ATTRIBUTES.values()}
_RISK_MISSING = (-9999.0, 9999.0)
_RISK_COLUMNS = {
    column: schema.Attribute(column, dtype, unit, _RISK_MISSING)
    for column, dtype, unit in [*schema.RISK_FIELDS.values(), *schema.GENERIC_RISK_FIELDS.values()]
}


@dataclass
class AttributeTables:
    """Columns of objects and of boundaries, risks, extras, and issues (position, object, boundary, issue)."""

    objects: dict[str, Any] = field(default_factory=dict)
    boundaries: dict[str, Any] = field(default_factory=dict)
    risks: pd.DataFrame = field(default_factory=lambda: empty_table("risks"))
    extras: pd.DataFrame = field(default_factory=lambda: empty_table("extras"))
    issues: list[tuple[int, int, int, Issue]] = field(default_factory=list)


class _Extras(NamedTuple):
    """Rows for `extras`: the value each comes from, its place in the order, and its cells; texts as numbers."""

    entry: IntArray
    order: IntArray
    path: ObjectArray
    value: IntegerArray
    type: ObjectArray
    uom: IntegerArray
    label: ObjectArray
    name: ObjectArray


class AttributeReader:
    """The values of one document with their meanings, and the tables filled from them.

    An entry is a row of `ParsedDocument.values`. texts : strings of value numbers; meanings : that occur; which : (n,)
    the meaning of each entry; kind : (n,) its `ValueKind`; code_space, uom, name : (n,) numbers of texts, -1 without;
    group_entry : (n,) entry of the group around, -1 outside groups.
    """

    def __init__(self, document: ParsedDocument, texts: StringTable, lists: CodeLists | None, member: str) -> None:
        self.texts, self.lists, self.member = texts, lists, member
        values = document.values
        self.n = len(values.row)
        self.object, self.boundary, self.record = values.object, values.boundary, values.record
        self.value, self.position = values.value, values.position
        self.row = values.row.astype(np.int64)
        self.meanings, self.which = _meanings(document)
        self.kind = np.array([int(m.kind) for m in self.meanings] or [0], np.int8)[self.which]
        companion, self.group_entry = companions(
            self.kind, values.is_group, self.row, values.group, self.value, _COMPANION_KINDS
        )
        self.code_space, self.uom, self.name = companion
        if self.n:  # an empty codeSpace is none
            self.code_space[(self.code_space >= 0) & texts.is_empty[self.code_space]] = -1
        self.tables = AttributeTables()
        self.extras: list[_Extras] = []
        self._read_generics()

    # Generic attributes

    def _read_generics(self) -> None:
        """Names and values of generic attributes, and the sets around them."""
        self.generic_value = np.full(self.n, -1, np.int64)
        names = np.flatnonzero(self.kind == ValueKind.GENERIC_NAME)
        owner = self.group_entry[names]
        named = np.where(self.name[owner] >= 0, self.name[owner], self.value[names])
        self.name[owner[::-1]] = named[::-1]
        values = np.flatnonzero(self.kind == ValueKind.GENERIC_VALUE)
        self.generic_value[self.group_entry[values][::-1]] = values[::-1]
        self._generic_column = schema.column_order().index("building_id")
        self._read_generic_sets()
        generics = np.flatnonzero(self.kind == ValueKind.GENERIC)
        top = generics[self.group_entry[generics] < 0]
        top_names = self.texts.strings(self.name[top])
        is_column = np.array([name in schema.GENERIC_COLUMNS for name in top_names], np.bool_)
        self.generic_columns = top[is_column]
        in_risk_set = self.risk_set[generics] >= 0
        self.risk_generics = generics[in_risk_set]
        self.add_generic_extras(np.setdiff1d(generics[~in_risk_set], self.generic_columns, assume_unique=True))

    def _read_generic_sets(self) -> None:
        """Path of every generic set, and the risk set around every value (-1)."""
        self.risk_set = np.full(self.n, -1, np.int64)
        self.set_path = np.full(self.n + 1, None, object)
        for entry in np.flatnonzero(self.kind == ValueKind.GENERIC_SET):
            outer = int(self.group_entry[entry])
            name = "" if self.name[entry] < 0 else self.texts.string(int(self.name[entry]))
            if outer >= 0 and self.set_path[outer] is not None:
                self.set_path[entry] = f"{self.set_path[outer]}/{name}"
                self.risk_set[entry] = self.risk_set[outer]
            else:
                self.set_path[entry] = f"gen:{name}"
                if schema.generic_risk_kind(name):
                    self.risk_set[entry] = entry
        generics = np.flatnonzero(self.kind == ValueKind.GENERIC)
        outer_entry = self.group_entry[generics]
        self.risk_set[generics] = np.where(outer_entry >= 0, self.risk_set[outer_entry], -1)

    # Columns

    def columns(self, rows: IntegerArray, n_rows: int, *, of_boundaries: bool) -> dict[str, Any]:
        """Attribute columns of objects, or of boundaries; rows : (n,) row of that table each entry is in."""
        belongs = (self.boundary >= 0) == of_boundaries
        leaves = np.flatnonzero((self.kind == ValueKind.COLUMN) & belongs)
        generic = self.generic_columns[belongs[self.generic_columns]]
        column_of_meaning = np.array([m.column for m in self.meanings] or [-1], np.int16)
        entries, column = leaves, column_of_meaning[self.which[leaves]]
        if len(generic):
            entries = np.concatenate([leaves, generic])
            column = np.concatenate([column, np.full(len(generic), self._generic_column, np.int16)])
            order = np.argsort(entries)
            entries, column = entries[order], column[order]
        # Few columns: sixteen bits are sorted by radix.
        order = np.argsort(column, kind="stable")
        entries, column = entries[order], column[order]
        ends = np.flatnonzero(np.diff(column)) + 1
        out: dict[str, Any] = {}
        names = schema.column_order()
        for some in np.split(entries, ends) if len(entries) else ():
            is_generic = self.kind[some] == ValueKind.GENERIC
            number = self._generic_column if is_generic[0] else int(column_of_meaning[self.which[some[0]]])
            name = names[number]
            found = self._candidates(some, rows[some], is_generic)
            self._fill(found, _ATTRIBUTE_OF_COLUMN[name], name, n_rows, out, self._add_column_leftovers)
        return out

    def _candidates(self, entries: IntArray, rows: IntegerArray, is_generic: BoolArray) -> _Candidates:
        """Entries for one column; the text of a generic attribute is in an entry of its own."""
        no_label = np.zeros(len(entries), np.bool_)
        if not is_generic.any():
            return _Candidates(
                entries, rows, self.value[entries], self.uom[entries], self.code_space[entries], no_label, is_generic
            )
        at = np.where(is_generic, self.generic_value[entries], entries)
        return _Candidates(
            entries, rows, np.where(at >= 0, self.value[at], self.texts.empty_number), self.uom[at],
            np.where(is_generic, -1, self.code_space[at]), no_label, is_generic,
        )  # fmt: skip

    def _fill(
        self, found: _Candidates, attribute: schema.Attribute, name: str, n_rows: int, out: dict[str, Any],
        add_leftovers: Callable[[IntArray], None],
    ) -> None:  # fmt: skip
        """A column and its label into `out`; candidates that are not in it go to `add_leftovers`."""
        filled = _filled(found, attribute, n_rows, self.texts, self.label)
        if filled.column is not None:
            out[name] = filled.column
        if filled.label is not None:
            out[name + "_label"] = filled.label
        if len(filled.leftover):
            add_leftovers(found.entry[filled.leftover])
            for k in np.flatnonzero(filled.reason != _LATER):
                self._add_issue(int(found.entry[filled.leftover[k]]), attribute, int(filled.reason[k]))

    def _add_issue(self, entry: int, attribute: schema.Attribute, reason: int) -> None:
        at = entry
        if self.kind[entry] == ValueKind.GENERIC:
            at = int(self.generic_value[entry])
        if reason == _UNREADABLE:
            text = self.texts.string(int(self.value[at]))
            found = issue("unreadable", column=attribute.column, text=text, dtype=attribute.dtype)
        else:
            uom = self.texts.string(int(self.uom[at]))
            found = issue("unit", column=attribute.column, uom=uom, unit=attribute.unit)
        where = (int(self.position[entry]), int(self.object[entry]), int(self.boundary[entry]))
        self.tables.issues.append((*where, found))

    def label(self, code_spaces: IntegerArray, values: IntegerArray) -> ObjectArray:
        """Labels of codes."""
        if self.lists is None or not len(values):
            return np.full(len(values), None, object)
        lists, member = self.lists, self.member
        return _labels(code_spaces, values, self.texts, lambda space, code: lists.label(member, space, code))

    # Extras

    def _order(self, entries: IntArray, rank: Any = _TEXT_ORDER) -> IntArray:
        return self.row[entries] * _ORDERS_PER_ELEMENT + rank

    def _paths(self, entries: IntArray) -> ObjectArray:
        """Path of each entry, as `extras` writes it."""
        return np.array([*(m.path for m in self.meanings), ""], object)[self.which[entries]]

    def _types(self, entries: IntArray) -> ObjectArray:
        return np.array([*(m.type for m in self.meanings), ""], object)[self.which[entries]]

    def add_leaf_extras(self, entries: IntArray) -> None:
        """Leaves that no column names, or that their column has no place for."""
        if len(entries):
            spaces, values = self.code_space[entries], self.value[entries]
            kind = np.where(spaces >= 0, "code", "").astype(object)
            none = np.full(len(entries), None, object)
            self.extras.append(
                _Extras(
                    entries,
                    self._order(entries),
                    self._paths(entries),
                    values,
                    kind,
                    self.uom[entries],
                    self.label(spaces, values),
                    none,
                )
            )

    def add_xml_attributes(self) -> None:
        """xlink:href, role and nilReason of elements outside groups."""
        entries = np.flatnonzero(self.kind == ValueKind.XML_ATTRIBUTE)
        if len(entries):
            rank = np.array([m.rank for m in self.meanings])[self.which[entries]]
            none = np.full(len(entries), None, object)
            self.extras.append(
                _Extras(
                    entries,
                    self._order(entries, rank),
                    self._paths(entries),
                    self.value[entries],
                    np.full(len(entries), "", object),
                    np.full(len(entries), -1),
                    none,
                    none,
                )
            )

    def add_generic_extras(self, entries: IntArray) -> None:
        """Generic attributes as rows of extras."""
        if not len(entries):
            return
        outer = self.group_entry[entries]
        prefix = np.where(outer >= 0, self.set_path[outer], "gen:")
        risk = self.risk_set[entries]
        prefix = np.where(risk >= 0, self.set_path[risk], prefix)
        empty = self.texts.empty_number
        names = self.texts.strings(np.where(self.name[entries] >= 0, self.name[entries], empty))
        paths = [f"gen:{name}" if o < 0 else f"{p}/{name}" for p, name, o in zip(prefix, names, outer)]
        value = self.generic_value[entries]
        numbers = np.where(value >= 0, self.value[value], empty)
        spaces = np.where(value >= 0, self.code_space[value], -1)
        self.extras.append(
            _Extras(
                entries,
                self._order(entries),
                np.array(paths, object),
                numbers,
                self._types(entries),
                np.where(value >= 0, self.uom[value], -1),
                self.label(spaces, numbers),
                np.full(len(entries), None, object),
            )
        )

    def _add_column_leftovers(self, entries: IntArray) -> None:
        is_generic = self.kind[entries] == ValueKind.GENERIC
        self.add_leaf_extras(entries[~is_generic])
        self.add_generic_extras(entries[is_generic])

    def extras_table(self) -> pd.DataFrame:
        """All extras in document order."""
        if not self.extras:
            return empty_table("extras")
        joined: list[Any] = [np.concatenate(parts) for parts in zip(*self.extras)]
        order = np.argsort(_Extras(*joined).order, kind="stable")
        extras = _Extras(*(column[order] for column in joined))
        entries = extras.entry
        texts = {
            "path": extras.path, "value": self.texts.strings(extras.value), "type": extras.type,
            "uom": self.texts.strings(extras.uom), "label": extras.label, "name": extras.name,
        }  # fmt: skip
        return pd.DataFrame(
            {
                "object": self.object[entries],
                "boundary": self.boundary[entries],
                "record": self.record[entries],
                **{name: pd.Series(cells, dtype=object) for name, cells in texts.items()},
            }
        )

    # Disaster risks

    def read_risks(self) -> None:
        """Risk records: elements of their own, and generic sets named after a hazard."""
        sets = np.flatnonzero(self.risk_set == np.arange(self.n))
        starts = np.sort(np.concatenate([sets, np.flatnonzero(self.kind == ValueKind.RISK)]))
        n = len(starts)
        if not n:
            return
        kinds = self._types(starts)
        is_set = np.isin(starts, sets)
        set_names = self.name[starts[is_set]]
        kind_of_name = {
            int(k): schema.generic_risk_kind(self.texts.string(int(k))) for k in self.texts.distinct(set_names)
        }
        kinds[is_set] = [kind_of_name[k] for k in set_names.tolist()]
        record_of = np.full(self.n, -1, np.int64)
        record_of[starts] = np.arange(n)
        out: dict[str, Any] = {}
        candidates, column_code = self._risk_candidates(record_of)
        for code, column in enumerate(_RISK_COLUMNS):
            here = np.flatnonzero(column_code == code)
            if not len(here):
                continue
            here = here[np.argsort(candidates.entry[here], kind="stable")]
            columns: list[Any] = [cells[here] for cells in candidates]
            found = _Candidates(*columns)
            self._fill(found, _RISK_COLUMNS[column], column, n, out, self._add_risk_leftovers)
        self.tables.risks = self._risk_table(starts, kinds, sets, record_of, out)

    def _risk_candidates(self, record_of: IntArray) -> tuple[_Candidates, Int8Array]:
        """Fields of all risk records, and the column of each by its number in `_RISK_COLUMNS`."""
        fields = np.flatnonzero(self.kind == ValueKind.RISK_FIELD)
        names = self.texts.strings(self.name[self.risk_generics])
        known = np.fromiter((name in schema.GENERIC_RISK_FIELDS for name in names), np.bool_, len(names))
        self.add_generic_extras(self.risk_generics[~known])
        generics = self.risk_generics[known]
        codes = {column: code for code, column in enumerate(_RISK_COLUMNS)}
        code_of_meaning = np.array([*(codes.get(m.type, -1) for m in self.meanings), -1], np.int8)
        generic_codes = [codes[schema.GENERIC_RISK_FIELDS[name][0]] for name in names[known]]
        column_code = np.concatenate([code_of_meaning[self.which[fields]], np.array(generic_codes, np.int8)])
        entries = np.concatenate([fields, generics])
        at = np.concatenate([fields, self.generic_value[generics]])
        rows = np.concatenate([record_of[self.group_entry[fields]], record_of[self.risk_set[generics]]])
        is_own_label = np.concatenate([np.zeros(len(fields), np.bool_), np.ones(len(generics), np.bool_)])
        candidates = _Candidates(
            entries, rows, np.where(at >= 0, self.value[at], self.texts.empty_number),
            np.where(at >= 0, self.uom[at], -1), np.where(is_own_label | (at < 0), -1, self.code_space[at]),
            is_own_label, np.zeros(len(entries), np.bool_),
        )  # fmt: skip
        return candidates, column_code

    def _add_risk_leftovers(self, entries: IntArray) -> None:
        is_generic = self.kind[entries] == ValueKind.GENERIC
        self.add_leaf_extras(entries[~is_generic])
        if is_generic.any():
            some = entries[is_generic]
            at = self.generic_value[some]
            names = self.texts.strings(self.name[some])
            paths = [f"{self.set_path[self.risk_set[k]]}/{name}" for k, name in zip(some, names)]
            spaces, values = self.code_space[at], self.value[at]
            kind = np.where(spaces >= 0, "code", "").astype(object)
            none = np.full(len(some), None, object)
            self.extras.append(
                _Extras(
                    some,
                    self._order(some),
                    np.array([*paths, ""], object)[:-1],
                    values,
                    kind,
                    self.uom[at],
                    self.label(spaces, values),
                    none,
                )
            )

    def _risk_table(
        self, starts: IntArray, kinds: ObjectArray, sets: IntArray, record_of: IntArray, out: dict[str, Any]
    ) -> pd.DataFrame:
        n = len(starts)
        names = self.texts.strings(self.name[sets])
        for column in ("description", "description_label"):
            cells = out.setdefault(column, np.full(n, None, object))
            cells[record_of[sets]] = names
        label = out.pop("rank_org_label", None)
        if label is not None:
            rank = out.get("rank", np.full(n, None, object))
            rank_label = out.get("rank_label", np.full(n, None, object))
            out["rank_label"] = np.where([value is None for value in rank], label, rank_label)
        if "scale" in out and len(sets):
            self._set_scales(record_of[sets], out["scale"], out["scale_label"])
        columns: dict[str, Any] = {}
        empty = empty_table("risks")
        for name, dtype in zip(map(str, empty.columns), empty.dtypes):
            if name == "object":
                columns[name] = self.object[starts].astype(np.int32)
            elif name == "kind":
                columns[name] = pd.Series(kinds, dtype=object)
            elif dtype == np.float64:
                columns[name] = out.get(name, np.full(n, np.nan))
            else:
                cells = out.get(name, np.full(n, None, object))
                columns[name] = pd.Series(cells, dtype=object)
        return pd.DataFrame(columns)

    @staticmethod
    def _set_scales(records: IntArray, scale: ObjectArray, label: ObjectArray) -> None:
        """Scales of generic records as the codes of later editions, in place."""
        written = scale[records]
        for text in {value for value in written if value is not None}:
            code, words = schema.risk_scale(text)
            same = records[written == text]
            scale[same], label[same] = code, words

    # Key-value pairs

    def read_key_values(self) -> None:
        """Key-value pairs: one row of extras per value."""
        pairs = np.flatnonzero(self.kind == ValueKind.KEY_VALUE)
        if not len(pairs):
            return
        key_of_pair = np.full(self.n, -1, np.int64)
        keys = np.flatnonzero(self.kind == ValueKind.KEY)
        key_of_pair[self.group_entry[keys]] = keys
        values = np.flatnonzero(self.kind == ValueKind.PAIR_VALUE)
        has_value = np.zeros(self.n + 1, np.bool_)
        has_value[self.group_entry[values]] = True
        without_value = pairs[~has_value[pairs]]
        entries = np.concatenate([values, without_value])
        key = key_of_pair[np.concatenate([self.group_entry[values], without_value])]
        empty = self.texts.empty_number
        key_number = np.where(key >= 0, self.value[key], empty)
        key_space = np.where(key >= 0, self.code_space[key], -1)
        is_value = np.arange(len(entries)) < len(values)
        number = np.where(is_value, self.value[entries], empty)
        kind = np.where(is_value, self._types(entries), "")
        spaces = np.where(is_value, self.code_space[entries], -1)
        label = np.full(len(entries), None, object)
        coded = np.flatnonzero(is_value & (kind == "code"))
        label[coded] = self._pair_labels(spaces[coded], key_space[coded], key_number[coded], number[coded])
        paths = ["key:" + text for text in self.texts.strings(key_number)]
        self.extras.append(
            _Extras(
                entries,
                self._order(entries),
                np.array([*paths, ""], object)[:-1],
                number,
                kind,
                np.where(is_value, self.uom[entries], -1),
                label,
                self.label(key_space, key_number),
            )
        )

    def _pair_labels(
        self, spaces: IntegerArray, key_spaces: IntegerArray, keys: IntegerArray, values: IntegerArray
    ) -> ObjectArray:
        """Labels of coded values, by the list each names, else by the list of its key; each distinct one once."""
        out = np.full(len(values), None, object)
        if self.lists is None:
            return out
        found: dict[tuple[Any, ...], str | None] = {}
        strings = self.texts.strings
        for k, code in enumerate(zip(strings(spaces), strings(key_spaces), strings(keys), strings(values))):
            if code not in found:
                space, key_space, key, value = code
                if space is None and key_space:
                    space = key_list_path(key_space, key)
                found[code] = self.lists.label(self.member, space, value)
            out[k] = found[code]
        return out


def read_attributes(
    document: ParsedDocument, texts: StringTable, lists: CodeLists | None, member: str
) -> AttributeTables:
    """Attribute columns, risks and extras of a document.

    lists : where codes find their labels; member : path of the document in its dataset.
    """
    reader = AttributeReader(document, texts, lists, member)
    tables = reader.tables
    n_objects, n_boundaries = len(document.events[walk.OBJECT]), len(document.events[walk.BOUNDARY])
    tables.objects = reader.columns(reader.object, n_objects, of_boundaries=False)
    tables.boundaries = reader.columns(reader.boundary, n_boundaries, of_boundaries=True)
    reader.read_risks()
    reader.read_key_values()
    leaves = np.flatnonzero(reader.kind == ValueKind.EXTRA)
    reader.add_leaf_extras(leaves[~texts.is_empty[reader.value[leaves]]] if len(leaves) else leaves)
    reader.add_xml_attributes()
    tables.extras = reader.extras_table()
    return tables
