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
from citygml.codelists import CodeLists, key_list_path
from citygml.model import empty_table
from citygml.reader.columns import Candidates, fill_column, labels_of
from citygml.reader.meaning import Meaning, What, meanings
from citygml.reader.part import Part
from citygml.reader.words import Words
from citygml.scan import walk
from citygml.scan.values import sides

__all__ = ["Tables", "read_attributes"]

Array = np.ndarray

_RISK_MISSING = (-9999.0, 9999.0)
_RISKS = {
    column: schema.Attribute(column, dtype, unit, _RISK_MISSING)
    for column, dtype, unit in [*schema.RISK_FIELDS.values(), *schema.GENERIC_RISK_FIELDS.values()]
}


# Code space, unit and name, then what else an XML attribute can be.
_BESIDE = np.array([What.CODE_SPACE, What.UOM, What.NAME, What.XML_ATTRIBUTE, What.NOTHING_XML], np.int8)


@dataclass
class Tables:
    """Columns of objects and of boundaries, risks, extras, and issues (position, object, boundary, message)."""

    objects: dict[str, Any] = field(default_factory=dict)
    boundaries: dict[str, Any] = field(default_factory=dict)
    risks: pd.DataFrame = field(default_factory=lambda: empty_table("risks"))
    extras: pd.DataFrame = field(default_factory=lambda: empty_table("extras"))
    issues: list[tuple[int, int, int, str]] = field(default_factory=list)


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


class _Values:
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
        column = np.array([m.column for m in self.meaning] or [-1], np.int32)[self.which]
        entries = np.sort(np.concatenate([plain, generic]))
        is_generic = self.what[entries] == What.GENERIC
        column_of = np.where(is_generic, self._generic_column, column[entries])
        # Few columns: sixteen bits are sorted by radix.
        order = np.argsort(column_of.astype(np.int16), kind="stable")
        entries, column_of, is_generic = entries[order], column_of[order], is_generic[order]
        cuts = np.flatnonzero(np.diff(column_of)) + 1
        out: dict[str, Any] = {}
        names = schema.column_order()
        for some, generics in zip(np.split(entries, cuts), np.split(is_generic, cuts)):
            if not len(some):
                continue
            number = self._generic_column if generics[0] else column[some[0]]
            name = names[number]
            where = np.where(generics, self.generic_value[some], some)
            found = Candidates(
                some, rows[some], np.where(where >= 0, self.value[where], self._empty), self.uom[where],
                np.where(generics, -1, self.code_space[where]), np.zeros(len(some), np.bool_), generics,
            )  # fmt: skip
            self._fill(found, ATTRIBUTE_OF_COLUMN[name], name, n_rows, out, self._column_leftover)
        return out

    def _fill(
        self, found: Candidates, attribute: Any, name: str, n_rows: int, out: dict[str, Any], leftover: Any
    ) -> None:
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
            message = schema.MESSAGES["unreadable"].format(column=attribute.column, text=text, dtype=attribute.dtype)
        else:
            uom = self.words.one(int(self.uom[where]))
            message = schema.MESSAGES["unit"].format(column=attribute.column, uom=uom, unit=attribute.unit)
        self.out.issues.append((int(self.position[entry]), int(self.object[entry]), int(self.boundary[entry]), message))

    def generics(self) -> None:
        """Names, values and sets of generic attributes."""
        self._empty = self.words.empty_number
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
        names = self.words.of(np.where(self.name[entries] >= 0, self.name[entries], self._empty))
        path = np.array([f"gen:{name}" if a < 0 else f"{p}/{name}" for p, name, a in zip(prefix, names, above)], object)
        kinds = np.array([*(m.type for m in self.meaning), ""], object)[self.which[entries]]
        value = self.generic_value[entries]
        numbers = np.where(value >= 0, self.value[value], self._empty)
        spaces = np.where(value >= 0, self.code_space[value], -1)
        self.add_extra(
            entries, self.row[entries] * 8 + 7, path, kinds, self.label(spaces, numbers), value=numbers,
            uom=np.where(value >= 0, self.uom[value], -1),
        )  # fmt: skip

    def risks(self) -> None:
        """Risk records: elements of their own, and generic sets named after a hazard."""
        sets = np.flatnonzero(self.risk_set == np.arange(self.n))
        records = np.flatnonzero(self.what == What.RISK)
        starts = np.sort(np.concatenate([sets, records]))
        n = len(starts)
        types = np.array([*(m.type for m in self.meaning), ""], object)
        kinds = types[self.which[starts]]
        is_set = np.isin(starts, sets)
        named = self.name[starts[is_set]]
        of_name = {int(k): schema.generic_risk_kind(self.words.one(int(k))) for k in self.words.distinct(named)}
        kinds[is_set] = [of_name[k] for k in named.tolist()]
        risk_of = np.full(self.n, -1, np.int64)
        risk_of[starts] = np.arange(n)
        fields = np.flatnonzero(self.what == What.RISK_FIELD)
        names = self.words.of(self.name[self.risk_generics])
        fields_of = schema.GENERIC_RISK_FIELDS
        known = np.fromiter((name in fields_of for name in names), np.bool_, len(names))
        self.generic_extra(self.risk_generics[~known])
        generics = self.risk_generics[known]
        codes = {column: code for code, column in enumerate(_RISKS)}
        code_of = np.array([*(codes.get(m.type, -1) for m in self.meaning), -1], np.int8)
        columns = np.concatenate(
            [code_of[self.which[fields]], np.array([codes[fields_of[k][0]] for k in names[known]], np.int8)]
        )
        entries = np.concatenate([fields, generics])
        where = np.concatenate([fields, self.generic_value[generics]])
        rows = np.concatenate([risk_of[self.parent_entry[fields]], risk_of[self.risk_set[generics]]])
        word = np.concatenate([np.zeros(len(fields), np.bool_), np.ones(len(generics), np.bool_)])
        out: dict[str, Any] = {}
        for code, column in enumerate(_RISKS):
            here = np.flatnonzero(columns == code)
            if not len(here):
                continue
            here = here[np.argsort(entries[here], kind="stable")]
            at = where[here]
            found = Candidates(
                entries[here], rows[here], np.where(at >= 0, self.value[at], self._empty),
                np.where(at >= 0, self.uom[at], -1),
                np.where(word[here] | (at < 0), -1, self.code_space[at]), word[here], np.zeros(len(here), np.bool_),
            )  # fmt: skip
            self._fill(found, _RISKS[column], column, n, out, self._risk_leftover)
        self.out.risks = self._risk_table(starts, kinds, sets, risk_of, out)

    def _risk_leftover(self, entries: Array) -> None:
        generic = self.what[entries] == What.GENERIC
        self.plain_extra(entries[~generic])
        if generic.any():
            some = entries[generic]
            value = self.generic_value[some]
            names = self.words.of(self.name[some])
            paths = [f"{self.set_path[self.risk_set[k]]}/{name}" for k, name in zip(some, names)]
            spaces = self.code_space[value]
            kind = np.where(spaces >= 0, "code", "").astype(object)
            self.add_extra(
                some, self.row[some] * 8 + 7, np.array([*paths, ""], object)[:-1], kind,
                self.label(spaces, self.value[value]), value=self.value[value], uom=self.uom[value],
            )  # fmt: skip

    def _risk_table(self, starts: Array, kinds: Array, sets: Array, risk_of: Array, out: dict[str, Any]) -> Any:
        n = len(starts)
        names = self.words.of(self.name[sets])
        for column in ("description", "description_label"):
            cells = out.setdefault(column, np.full(n, None, object))
            cells[risk_of[sets]] = names
        label = out.pop("rank_org_label", None)
        if label is not None:
            rank = out.get("rank", np.full(n, None, object))
            own = out.get("rank_label", np.full(n, None, object))
            out["rank_label"] = np.where([value is None for value in rank], label, own)
        columns: dict[str, Any] = {}
        for name, dtype in empty_table("risks").dtypes.items():
            if name == "object":
                columns[name] = self.object[starts].astype(np.int32)
            elif name == "kind":
                columns[name] = pd.Series(kinds, dtype=object)
            elif dtype == np.float64:
                columns[name] = out.get(name, np.full(n, np.nan))
            else:
                columns[name] = pd.Series(out.get(name, np.full(n, None, object)), dtype=object)
        return pd.DataFrame(columns)

    def key_values(self) -> None:
        """Key-value pairs: one row of extras a value."""
        pairs = np.flatnonzero(self.what == What.KEY_VALUE)
        if not len(pairs):
            return
        key = np.full(self.n, -1, np.int64)
        keys = np.flatnonzero(self.what == What.KEY)
        key[self.parent_entry[keys]] = keys
        values = np.flatnonzero(self.what == What.PAIR_VALUE)
        paired = np.zeros(self.n + 1, np.bool_)
        paired[self.parent_entry[values]] = True
        alone = pairs[~paired[pairs]]
        entries = np.concatenate([values, alone])
        owner = key[np.concatenate([self.parent_entry[values], alone])]
        key_number = np.where(owner >= 0, self.value[owner], self._empty)
        key_space = np.where(owner >= 0, self.code_space[owner], -1)
        kind = np.array([*(m.type for m in self.meaning), ""], object)[self.which[entries]]
        is_value = np.arange(len(entries)) < len(values)
        kind = np.where(is_value, kind, "")
        space = self.words.of(np.where(is_value, self.code_space[entries], -1))
        number = np.where(is_value, self.value[entries], self._empty)
        by_key = is_value & (kind == "code")
        spaces = self.words.of(key_space)
        keys_text = self.words.of(key_number)
        texts = self.words.of(number)
        cache: dict[tuple[Any, ...], Any] = {}
        label = np.full(len(entries), None, object)
        if self.lists is not None:
            for k in np.flatnonzero(by_key):
                at = (space[k], spaces[k], keys_text[k], texts[k])
                if at not in cache:
                    where = (
                        space[k]
                        if space[k] is not None
                        else key_list_path(spaces[k], keys_text[k])
                        if spaces[k]
                        else None
                    )
                    cache[at] = self.lists.label(self.member, where, texts[k])
                label[k] = cache[at]
        path = np.array([*("key:" + text for text in keys_text), ""], object)[:-1]
        self.add_extra(
            entries, self.row[entries] * 8 + 7, path, kind, label, value=number,
            uom=np.where(is_value, self.uom[entries], -1), name=self.label(key_space, key_number),
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
    values = _Values(part, words, lists, member)
    values.generics()
    n_objects, n_boundaries = len(part.events[walk.OBJECT]), len(part.events[walk.BOUNDARY])
    values.out.objects = values.columns(values.object, n_objects, boundary=False)
    values.out.boundaries = values.columns(values.boundary, n_boundaries, boundary=True)
    values.risks()
    values.key_values()
    leaves = np.flatnonzero(values.what == What.EXTRA)
    values.plain_extra(leaves[~words.is_empty[values.value[leaves]]] if len(leaves) else leaves)
    values.xml_attributes()
    values.out.extras = values.table()
    return values.out
