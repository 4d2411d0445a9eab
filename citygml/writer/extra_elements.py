"""Rows of `extras` as elements: leaves by their paths, generic attributes and sets, key-value pairs.

Rows of one record are what one child of the feature holds. Generic attributes of their own, most of all extras, are
written many at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from citygml import schema
from citygml.writer.code_dictionaries import CodeDictionaries
from citygml.writer.element_names import Edition
from citygml.writer.xml_text import attribute_value, escaped

__all__ = ["Element", "ExtraRow", "generic_element", "generic_set", "is_generic", "record_element", "single_generics"]

_GENERIC_NAMES_2 = {kind: name for name, kind in schema.GENERICS.items() if name[4].islower()}
_GENERIC_NAMES_3 = {kind: name for name, kind in schema.GENERICS.items() if name[4].isupper()}


class ExtraRow(NamedTuple):
    """One row of `extras` without its object and record."""

    path: str
    value: str
    type: str
    uom: str | None
    label: str | None
    name: str | None


@dataclass
class Element:
    """An element of one row."""

    name: str
    attributes: list[tuple[str, str]] = field(default_factory=list)
    text: str | None = None
    children: list[Element] = field(default_factory=list)
    written: str | None = field(default=None, compare=False, repr=False)

    def attributes_text(self) -> str:
        """Attributes as in the start tag, a blank before each."""
        return "".join(f' {name}="{attribute_value(value)}"' for name, value in self.attributes)

    def text_of(self) -> str:
        """The element as XML; it is complete when it is written first."""
        if self.written is not None:
            return self.written
        inside = escaped([self.text])[0] if self.text is not None else "".join(c.text_of() for c in self.children)
        head = f"<{self.name}{self.attributes_text()}"
        self.written = f"{head}>{inside}</{self.name}>" if inside else f"{head}/>"
        return self.written

    def below(self, name: str) -> Element:
        """The last child where it has this name and holds no text, else a new one."""
        if self.children and self.children[-1].name == name and self.children[-1].text is None:
            return self.children[-1]
        self.children.append(Element(name))
        return self.children[-1]


def is_generic(row: ExtraRow) -> bool:
    """Whether a row is a generic attribute, not a leaf of the module of that name."""
    known = row.type in _GENERIC_NAMES_3 and not (row.type == "code" and row.path in schema.ATTRIBUTES)
    return known and row.path.startswith("gen:")


def record_element(rows: Sequence[ExtraRow], feature: str, edition: Edition, lists: CodeDictionaries) -> list[Element]:
    """Elements of one record: one, but for records that a program put together."""
    root = Element("")
    generics = [row for row in rows if is_generic(row)]
    for row in rows:
        if row.path.startswith("key:"):
            _add_key_value(root, row, feature, edition, lists)
        elif not is_generic(row):
            _add_leaf(root, row, lists)
    if generics:
        root.children += _generics(generics, edition, lists)
    return root.children


def _add_leaf(root: Element, row: ExtraRow, lists: CodeDictionaries) -> None:
    names = row.path.split("/")
    attribute = names.pop()[1:] if names[-1].startswith("@") else None
    if not names:
        return
    at = root
    for name in names[:-1]:
        at = at.below(name)
    leaf = names[-1]
    if attribute is not None:
        last = at.children[-1] if at.children and at.children[-1].name == leaf else None
        if last is None or last.text is not None or last.children or attribute in dict(last.attributes):
            last = Element(leaf)
            at.children.append(last)
        last.attributes.append((attribute, row.value))
        return
    last = at.children[-1] if at.children else None
    if last is None or last.name != leaf or last.text is not None or last.children:
        last = Element(leaf)
        at.children.append(last)
    last.text = row.value
    if row.type == "code" or row.label is not None:
        holder = names[-2] if len(names) > 1 else ""
        name = f"{holder.rpartition(':')[2]}_{leaf.rpartition(':')[2]}".lstrip("_")
        last.attributes.append(("codeSpace", lists.space(name, row.value, row.label)))
    if row.uom is not None:
        last.attributes.append(("uom", row.uom))


_VALUE_NAMES = {kind: name for name, kind in reversed(schema.KEY_VALUE_TYPES.items())}


def _add_key_value(root: Element, row: ExtraRow, feature: str, edition: Edition, lists: CodeDictionaries) -> None:
    prefix = "urc" if edition.is_3 and edition.iur == "4.0" else "uro"
    path = edition.classes.path(feature, f"{prefix}:KeyValuePairAttribute")
    if path is None:
        early = not edition.classes.classes
        path = (
            ("uro:extendedAttribute", "uro:KeyValuePair")
            if early
            else (f"{prefix}:keyValuePairAttribute", f"{prefix}:KeyValuePairAttribute")
        )
    prefix = path[-1].split(":")[0]
    at = root
    for name in path[:-1]:
        at = at.below(name)
    pair = Element(path[-1])
    at.children.append(pair)
    key = row.path[len("key:") :]
    of_key = Element(f"{prefix}:key", text=key)
    if row.name is not None:
        of_key.attributes.append(("codeSpace", lists.space("KeyValuePairAttribute_key", key, row.name)))
    pair.children.append(of_key)
    if row.type:
        value = Element(f"{prefix}:{_VALUE_NAMES[row.type]}", text=row.value)
        if row.type == "code" and row.label is not None:
            space = lists.space(f"KeyValuePairAttribute_key{_file_part(key)}", row.value, row.label)
            value.attributes.append(("codeSpace", space))
        if row.uom is not None:
            value.attributes.append(("uom", row.uom))
        pair.children.append(value)


def _file_part(text: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in text)[:40]


def _generics(rows: list[ExtraRow], edition: Edition, lists: CodeDictionaries) -> list[Element]:
    """Generic attributes of one record: alone, or in the set that their paths share."""
    if len(rows) == 1:
        return [generic_element(rows[0], rows[0].path[len("gen:") :], edition, lists)]
    name = rows[0].path[len("gen:") :].split("/")[0]
    if any(not row.path.startswith(f"gen:{name}/") for row in rows):
        return [generic_element(row, row.path[len("gen:") :], edition, lists) for row in rows]
    members = [generic_element(row, row.path[len("gen:") + len(name) + 1 :], edition, lists) for row in rows]
    return [generic_set(name, members, edition)]


def generic_set(name: str, members: list[Element], edition: Edition) -> Element:
    """A set of generic attributes."""
    if not edition.is_3:
        return Element("gen:genericAttributeSet", [("name", name)], None, members)
    wrapped = [Element("gen:genericAttribute", [], None, [member]) for member in unwrapped(members)]
    inner = Element("gen:GenericAttributeSet", [], None, [Element("gen:name", text=name), *wrapped])
    return Element("core:genericAttribute", [], None, [inner])


def unwrapped(members: Sequence[Element]) -> list[Element]:
    """Generic attributes of version 3 without the property around them."""
    return [member.children[0] if member.name == "core:genericAttribute" else member for member in members]


def generic_element(row: ExtraRow, name: str, edition: Edition, lists: CodeDictionaries) -> Element:
    """One generic attribute."""
    names = _GENERIC_NAMES_3 if edition.is_3 else _GENERIC_NAMES_2
    value = Element("gen:value", text=row.value)
    if row.label is not None:
        value.attributes.append(("codeSpace", lists.space(f"Generic_{_file_part(name)}", row.value, row.label)))
    if row.uom is not None:
        value.attributes.append(("uom", row.uom))
    kind = names.get(row.type, names["string"])
    if not edition.is_3:
        return Element(kind, [("name", name)], None, [value])
    return Element(
        "core:genericAttribute", [], None, [Element(kind, [], None, [Element("gen:name", text=name), value])]
    )


def single_generics(
    paths: Sequence[str], values: Sequence[str], kind: str, uoms: Sequence[Any], edition: Edition
) -> list[str]:
    """Generic attributes of one type, each a record of its own, without labels: their texts."""
    names = _GENERIC_NAMES_3 if edition.is_3 else _GENERIC_NAMES_2
    element = names.get(kind, names["string"])
    heads: dict[tuple[str, Any], str] = {}
    for path, uom in dict.fromkeys(zip(paths, uoms)):
        name = path[len("gen:") :]
        unit = f' uom="{attribute_value(uom)}"' if isinstance(uom, str) else ""
        if edition.is_3:
            of_name = escaped([name])[0]
            heads[path, uom] = f"<core:genericAttribute><{element}><gen:name>{of_name}</gen:name><gen:value{unit}>"
        else:
            heads[path, uom] = f'<{element} name="{attribute_value(name)}"><gen:value{unit}>'
    tail = f"</gen:value></{element}>" + ("</core:genericAttribute>" if edition.is_3 else "")
    return [f"{heads[path, uom]}{text}{tail}" for path, uom, text in zip(paths, uoms, escaped(values))]
