"""Values of a part -> attribute columns, risks and extras; vectorised.

What a value means follows from the row's element and the value's path alone (`meaning`), so it is
decided once for each pair of them, of which a city has some hundreds, and looked up for each value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.codelists import CodeLists
from citygml.issues import Issue, issue
from citygml.model import empty_table
from citygml.reader.columns import Candidates, fill_column, labels_of
from citygml.reader.meaning import Meaning, What, meanings
from citygml.reader.part import Part
from citygml.reader.records import read_key_values, read_risks
from citygml.reader.words import Words
from citygml.scan import walk
from citygml.scan.values import sides

__all__ = ["Tables", "Values", "read_attributes"]

Array = np.ndarray

# Code space, unit and name, then what else an XML attribute can be.
_BESIDE = np.array([What.CODE_SPACE, What.UOM, What.NAME, What.XML_ATTRIBUTE, What.NOTHING_XML], np.int8)


@dataclass
class Tables:
    """Columns of objects and of boundaries, risks, extras, and issues (position, object, boundary, issue)."""

    objects: dict[str, Any] = field(default_factory=dict)
    boundaries: dict[str, Any] = field(default_factory=dict)
    risks: pd.DataFrame = field(default_factory=lambda: empty_table("risks"))
    extras: pd.DataFrame = field(default_factory=lambda: empty_table("extras"))
    issues: list[tuple[int, int, int, Issue]] = field(default_factory=list)


class _Extra(NamedTuple):
    """Rows for `extras`: the value each comes from, where in the order, and its cells."""

    entry: Array
    order: Array
    path: Array
    value: Array
    type: Array
    uom: Array
    label: Array
    name: Array


class Values:
    """The values of one part with what they mean, and the tables growing from them."""

    def __init__(self, part: Part, words: Words, lists: CodeLists | None, member: str) -> None:
        self.words = words
        self.member = member
        self.lists = lists
        for name, array in part.values.items():
            setattr(self, name, array)
        self.n = len(part.values["row"])
        self.row = self.row.astype(np.int64)
        self.meaning: list[Meaning]
        self.meaning, self.which = meanings(part)
        self.what = np.array([int(m.what) for m in self.meaning] or [0], np.int8)[self.which]
        self.out = Tables()
        self.extra: list[_Extra] = []
        self._side()

    object: Array
    boundary: Array
    path: Array
    record: Array
    row: Array
    group: Array
    value: Array
    position: Array
    is_group: Array

    def _side(self) -> None:
        """uom, code space and name of each value, from the XML attributes that follow it."""
        side, self.parent_entry = sides(self.what, self.is_group, self.row, self.group, self.value, _BESIDE)
        self.code_space, self.uom, self.name = side
        # An empty codeSpace is none.
        if self.n:
            self.code_space[(self.code_space >= 0) & self.words.is_empty[self.code_space]] = -1

    def label(self, code_spaces: Array, values: Array) -> Array:
        """Words of codes."""
        if self.lists is None or not len(values):
            return np.full(len(values), None, object)
        lists, member = self.lists, self.member
        return labels_of(code_spaces, values, self.words, lambda space, code: lists.label(member, space, code))

    def paths(self, entries: Array) -> Array:
        """Path of each entry, as `extras` writes it."""
        texts = np.array([*(m.path for m in self.meaning), ""], object)
        return texts[self.which[entries]]

    def add_extra(self, entries: Array, order: Array, path: Array, kind: Array, label: Array, **more: Any) -> None:
        """Rows for extras."""
        value = more.get("value", self.value[entries])
        uom = more.get("uom", self.uom[entries])
        name = more.get("name", np.full(len(entries), None, object))
        self.extra.append(_Extra(entries, order, path, value, kind, uom, label, name))

    def plain_extra(self, entries: Array) -> None:
        """Leaves that no column has room for."""
        if len(entries):
            spaces = self.code_space[entries]
            kind = np.where(spaces >= 0, "code", "").astype(object)
            self.add_extra(
                entries, self.row[entries] * 8 + 7, self.paths(entries), kind, self.label(spaces, self.value[entries])
            )

    def xml_attributes(self) -> None:
        """xlink:href, role and nilReason of plain elements."""
        entries = np.flatnonzero(self.what == What.XML_ATTRIBUTE)
        if len(entries):
            rank = np.array([m.rank for m in self.meaning])[self.which[entries]]
            none = np.full(len(entries), None, object)
            self.add_extra(
                entries, self.row[entries] * 8 + rank, self.paths(entries), np.full(len(entries), "", object), none,
                uom=np.full(len(entries), -1),
            )  # fmt: skip

    def columns(self, rows: Array, n_rows: int, boundary: bool) -> dict[str, Any]:
        """Attribute columns of objects, or of boundaries."""
        mine = (self.boundary >= 0) == boundary
        plain = np.flatnonzero((self.what == What.COLUMN) & mine)
        generic = self.generic_columns[mine[self.generic_columns]]
        column = np.array([m.column for m in self.meaning] or [-1], np.int16)
        entries, column_of = plain, column[self.which[plain]]
        if len(generic):
            entries = np.concatenate([plain, generic])
            column_of = np.concatenate([column_of, np.full(len(generic), self._generic_column, np.int16)])
            order = np.argsort(entries)
            entries, column_of = entries[order], column_of[order]
        # Few columns: sixteen bits are sorted by radix.
        order = np.argsort(column_of, kind="stable")
        entries, column_of = entries[order], column_of[order]
        cuts = np.flatnonzero(np.diff(column_of)) + 1
        out: dict[str, Any] = {}
        names = schema.column_order()
        for some in np.split(entries, cuts) if len(entries) else ():
            generics = self.what[some] == What.GENERIC
            number = self._generic_column if generics[0] else int(column[self.which[some[0]]])
            name = names[number]
            found = self._candidates(some, rows[some], generics)
            self.fill(found, ATTRIBUTE_OF_COLUMN[name], name, n_rows, out, self._column_leftover)
        return out

    def _candidates(self, some: Array, rows: Array, generics: Array) -> Candidates:
        """Entries for one column; a generic attribute's text is in an entry of its own."""
        nowhere = np.zeros(len(some), np.bool_)
        if not generics.any():
            return Candidates(some, rows, self.value[some], self.uom[some], self.code_space[some], nowhere, generics)
        where = np.where(generics, self.generic_value[some], some)
        return Candidates(
            some, rows, np.where(where >= 0, self.value[where], self.empty), self.uom[where],
            np.where(generics, -1, self.code_space[where]), nowhere, generics,
        )  # fmt: skip

    def fill(
        self, found: Candidates, attribute: Any, name: str, n_rows: int, out: dict[str, Any], leftover: Any
    ) -> None:
        """A column and its label into `out`; candidates without a place go to `leftover`."""
        filled = fill_column(found, attribute, n_rows, self.words, self.label)
        if filled.column is not None:
            out[name] = filled.column
        if filled.label is not None:
            out[name + "_label"] = filled.label
        if len(filled.leftover):
            leftover(found.entry[filled.leftover])
            for k in np.flatnonzero(filled.reason):
                self._value_issue(int(found.entry[filled.leftover[k]]), attribute, int(filled.reason[k]))

    def _column_leftover(self, entries: Array) -> None:
        generic = self.what[entries] == What.GENERIC
        self.plain_extra(entries[~generic])
        self.generic_extra(entries[generic])

    def _value_issue(self, entry: int, attribute: Any, reason: int) -> None:
        where = entry
        if self.what[entry] == What.GENERIC:
            where = int(self.generic_value[entry])
        if reason == 1:
            text = self.words.one(int(self.value[where]))
            found = issue("unreadable", column=attribute.column, text=text, dtype=attribute.dtype)
        else:
            uom = self.words.one(int(self.uom[where]))
            found = issue("unit", column=attribute.column, uom=uom, unit=attribute.unit)
        self.out.issues.append((int(self.position[entry]), int(self.object[entry]), int(self.boundary[entry]), found))

    def generics(self) -> None:
        """Names, values and sets of generic attributes."""
        self.empty = self.words.empty_number
        self.generic_value = np.full(self.n, -1, np.int64)
        names = np.flatnonzero(self.what == What.GENERIC_NAME)
        self.name[self.parent_entry[names][::-1]] = np.where(
            self.name[self.parent_entry[names]] >= 0, self.name[self.parent_entry[names]], self.value[names]
        )[::-1]
        values = np.flatnonzero(self.what == What.GENERIC_VALUE)
        self.generic_value[self.parent_entry[values][::-1]] = values[::-1]
        self._generic_column = schema.column_order().index("building_id")
        self._name_sets()
        generics = np.flatnonzero(self.what == What.GENERIC)
        top = generics[self.parent_entry[generics] < 0]
        name_of = self.words.of(self.name[top])
        is_column = np.array([name in schema.GENERIC_COLUMNS for name in name_of], np.bool_)
        self.generic_columns = top[is_column]
        inside = self.risk_set[generics] >= 0
        self.risk_generics = generics[inside]
        self.generic_extra(np.setdiff1d(generics[~inside], self.generic_columns, assume_unique=True))

    def _name_sets(self) -> None:
        """Path of every generic set, and the risk set around every value (-1)."""
        self.risk_set = np.full(self.n, -1, np.int64)
        self.set_path = np.full(self.n + 1, None, object)
        for entry in np.flatnonzero(self.what == What.GENERIC_SET):
            above = int(self.parent_entry[entry])
            name = "" if self.name[entry] < 0 else self.words.one(int(self.name[entry]))
            if above >= 0 and self.set_path[above] is not None:
                self.set_path[entry] = f"{self.set_path[above]}/{name}"
                self.risk_set[entry] = self.risk_set[above]
            else:
                self.set_path[entry] = f"gen:{name}"
                if schema.generic_risk_kind(name):
                    self.risk_set[entry] = entry
        generics = np.flatnonzero(self.what == What.GENERIC)
        around = self.parent_entry[generics]
        self.risk_set[generics] = np.where(around >= 0, self.risk_set[around], -1)

    def generic_extra(self, entries: Array) -> None:
        """Generic attributes as rows of extras."""
        if not len(entries):
            return
        above = self.parent_entry[entries]
        prefix = np.where(above >= 0, self.set_path[above], "gen:")
        risk = self.risk_set[entries]
        prefix = np.where(risk >= 0, self.set_path[risk], prefix)
        names = self.words.of(np.where(self.name[entries] >= 0, self.name[entries], self.empty))
        path = np.array([f"gen:{name}" if a < 0 else f"{p}/{name}" for p, name, a in zip(prefix, names, above)], object)
        kinds = np.array([*(m.type for m in self.meaning), ""], object)[self.which[entries]]
        value = self.generic_value[entries]
        numbers = np.where(value >= 0, self.value[value], self.empty)
        spaces = np.where(value >= 0, self.code_space[value], -1)
        self.add_extra(
            entries, self.row[entries] * 8 + 7, path, kinds, self.label(spaces, numbers), value=numbers,
            uom=np.where(value >= 0, self.uom[value], -1),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        """All extras in document order."""
        if not self.extra:
            return empty_table("extras")
        both = [np.concatenate(parts) for parts in zip(*self.extra)]
        extra = _Extra(*both)
        order = np.argsort(extra.order, kind="stable")
        extra = _Extra(*(column[order] for column in extra))
        entries = extra.entry
        text = {
            "path": extra.path, "value": self.words.of(extra.value), "type": extra.type,
            "uom": self.words.of(extra.uom), "label": extra.label, "name": extra.name,
        }  # fmt: skip
        return pd.DataFrame(
            {
                "object": self.object[entries],
                "boundary": self.boundary[entries],
                "record": self.record[entries],
                **{name: pd.Series(cells, dtype=object) for name, cells in text.items()},
            }
        )


ATTRIBUTE_OF_COLUMN = {attribute.column: attribute for attribute in schema.ATTRIBUTES.values()}


def read_attributes(part: Part, words: Words, lists: CodeLists | None, member: str) -> Tables:
    """Everything that the values of a part say.

    lists : where codes find their labels; member : path of the document in its dataset.
    """
    values = Values(part, words, lists, member)
    values.generics()
    n_objects, n_boundaries = len(part.events[walk.OBJECT]), len(part.events[walk.BOUNDARY])
    values.out.objects = values.columns(values.object, n_objects, boundary=False)
    values.out.boundaries = values.columns(values.boundary, n_boundaries, boundary=True)
    read_risks(values)
    read_key_values(values)
    leaves = np.flatnonzero(values.what == What.EXTRA)
    values.plain_extra(leaves[~words.is_empty[values.value[leaves]]] if len(leaves) else leaves)
    values.xml_attributes()
    values.out.extras = values.table()
    return values.out
