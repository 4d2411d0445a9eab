"""Columns of objects and boundaries as elements: texts of all rows of a feature type at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import IntArray
from citygml.writer.attribute_places import Place, child_order, place_of_column
from citygml.writer.code_dictionaries import CodeDictionaries
from citygml.writer.element_names import Edition
from citygml.writer.extra_elements import Element
from citygml.writer.xml_text import attribute_value, escaped

__all__ = ["ColumnElement", "column_elements", "value_texts"]


@dataclass
class ColumnElement:
    """An element of many rows: a leaf with the text of each row ("" where the row has none), or a holder of others."""

    name: str
    texts: list[str] | None = None
    column: str = ""
    children: dict[str, ColumnElement] = field(default_factory=dict)
    in_order: list[ColumnElement] = field(default_factory=list)

    def all_texts(self, edition: Edition) -> list[str]:
        """Text of each row, "" for rows without a value in it."""
        if self.texts is not None:
            return self.texts
        parts = [child.all_texts(edition) for child in self.ordered(edition)]
        inside = parts[0] if len(parts) == 1 else ["".join(cells) for cells in zip(*parts)]
        head, tail = f"<{self.name}>", f"</{self.name}>"
        return [f"{head}{text}{tail}" if text else "" for text in inside]

    def names(self) -> list[str]:
        """Its name and those of all below it."""
        return [self.name, *(name for child in self.children.values() for name in child.names())]

    def ordered(self, edition: Edition) -> list[ColumnElement]:
        """Children in the order of the schema; an element is written in one edition only, so that it is kept."""
        if len(self.in_order) != len(self.children):
            places = child_order(edition, self.name)
            self.in_order = sorted(self.children.values(), key=lambda child: places.get(child.name, len(places)))
        return self.in_order

    def text_with(self, row: int, extra: Element, edition: Edition) -> str:
        """Text of one row together with an element of `extras` of the same name: the columns first, then in order."""
        if self.texts is not None:
            return self.texts[row] + extra.text_of()
        places = child_order(edition, self.name)
        last = len(places)
        waiting = list(self.ordered(edition))
        parts: list[str] = []
        for other in extra.children:
            place = places.get(other.name, last)
            while waiting and places.get(waiting[0].name, last) < place:
                parts.append(waiting.pop(0).text_at(row, edition))
            if not places:
                parts += [one.text_at(row, edition) for one in waiting if one.name != other.name]
                waiting = [one for one in waiting if one.name == other.name]
            if waiting and waiting[0].name == other.name:
                parts.append(waiting.pop(0).text_with(row, other, edition))
            else:
                parts.append(other.text_of())
        parts += [child.text_at(row, edition) for child in waiting]
        return f"<{self.name}{extra.attributes_text()}>{''.join(parts)}</{self.name}>"

    def text_at(self, row: int, edition: Edition) -> str:
        """Text of one row."""
        if self.texts is not None:
            return self.texts[row]
        inside = "".join(child.text_at(row, edition) for child in self.ordered(edition))
        return f"<{self.name}>{inside}</{self.name}>" if inside else ""


def value_texts(values: Sequence[Any], attribute: schema.Attribute, *, year_is_date: bool = False) -> list[str]:
    """Texts of values that are not missing, as the dtype of their column writes them."""
    if attribute.dtype == "float":
        return [repr(float(value)).removesuffix(".0") for value in values]
    if attribute.dtype == "int":
        return [str(int(value)) for value in values]
    if attribute.dtype == "bool":
        return ["true" if value else "false" for value in values]
    if attribute.dtype == "year":
        end = "-01-01" if year_is_date else ""
        return [f"{int(value):04d}{end}" for value in values]
    if attribute.dtype == "date":
        return [pd.Timestamp(value).strftime("%Y-%m-%d") for value in values]
    return escaped([value if isinstance(value, str) else str(value) for value in values])


def column_elements(
    table: pd.DataFrame,
    rows: IntArray,
    feature: str,
    edition: Edition,
    lists: CodeDictionaries,
    columns: Iterable[str],
    hidden: frozenset[tuple[int, str]],
) -> Iterator[ColumnElement]:
    """Elements directly below the rows of one feature type.

    rows : positions in table; feature : its name as written; columns : those to write; hidden : (row, column) left out
    """
    found: dict[str, ColumnElement] = {}
    for column in columns:
        place = place_of_column(edition, feature, column)
        if place is None:
            continue
        texts = _column_texts(table, rows, column, place, lists, edition, hidden)
        if texts is None:
            continue
        level = found
        for name in place.path[:-1]:
            level = level.setdefault(name, ColumnElement(name)).children
        level[place.path[-1]] = ColumnElement(place.path[-1], texts, column)
    yield from found.values()


def _column_texts(
    table: pd.DataFrame,
    rows: IntArray,
    column: str,
    place: Place,
    lists: CodeDictionaries,
    edition: Edition,
    hidden: frozenset[tuple[int, str]],
) -> list[str] | None:
    cells = table[column].iloc[rows]
    known = cells.notna().to_numpy()
    if hidden:
        known = known & np.array([(row, column) not in hidden for row in rows.tolist()], dtype=bool)
    if not known.any():
        return None
    leaf, attribute = place.path[-1], place.attribute
    values = cells.to_numpy()[known]
    name = f"{column}_label"
    is_always = "file" in table and name in schema.ALWAYS  # objects have it even when no code names a list
    has_labels = name in table and (not is_always or table[name].notna().any())
    if has_labels:
        labels = table[name].iloc[rows].to_numpy()[known].tolist()
        written = _coded(leaf, place.code_list, list(zip(values.tolist(), labels)), lists)
    else:
        # Years are dates in the construction module, and in i-UR 4.0.
        year_is_date = "date" in leaf.lower() or (edition.iur == "4.0" and leaf.startswith("uro:"))
        texts = value_texts(values.tolist(), attribute, year_is_date=year_is_date)
        end = "T00:00:00" if leaf == "core:creationDate" and edition.is_3 else ""
        head = f'<{leaf} uom="{attribute.unit}">' if attribute.unit else f"<{leaf}>"
        tail = f"{end}</{leaf}>"
        written = [f"{head}{text}{tail}" for text in texts]
    if known.all():
        return written
    out = np.full(len(rows), "", dtype=object)
    out[known] = written
    return out.tolist()


def _coded(leaf: str, code_list: str, pairs: list[tuple[str, Any]], lists: CodeDictionaries) -> list[str]:
    """Elements with a codeSpace that gives each code its label; each distinct one is made once."""
    known: dict[tuple[str, Any], str] = {}
    for code, label in dict.fromkeys(pairs):
        space = attribute_value(lists.space(code_list, str(code), label if isinstance(label, str) else None))
        known[code, label] = f'<{leaf} codeSpace="{space}">{escaped([str(code)])[0]}</{leaf}>'
    return [known[pair] for pair in pairs]
