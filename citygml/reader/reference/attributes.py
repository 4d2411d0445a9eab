"""Leaves, generics, key-value pairs and risk records of a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from citygml import schema
from citygml.codelists import CodeLists, key_list_path
from citygml.reader.reference.builder import Builder, Row
from citygml.reader.reference.document import Element, canonical, children, text_of, xml_attribute

__all__ = ["AttributeWriter"]

_SPACE = " \t\r\n"
_GENERIC_MISSING = (-9999.0, 9999.0)


@dataclass
class AttributeWriter:
    """Writes the attributes of one document's rows into the builder.

    gml_path : path of the document inside its dataset, to which code spaces are relative.
    """

    builder: Builder
    file: str
    gml_path: str
    code_lists: CodeLists | None
    _dtypes: dict[str, Any] = field(
        default_factory=lambda: {attribute.column: attribute for attribute in schema.ATTRIBUTES.values()}
    )

    def label(self, code_space: str | None, code: str) -> str | None:
        """Label of a code, None where no list has it."""
        return self.code_lists.label(self.gml_path, code_space, code) if self.code_lists else None

    def issue(self, element: Element, row: Row, code: str, **values: Any) -> None:
        """Add an issue about an element of a row."""
        self.builder.issue(self.file, element.sourceline or 0, row.gml_id, code, **values)

    def extra(self, row: Row, path: str, value: str, **more: str | None) -> None:
        """Add a row to `extras`."""
        self.builder.extras.append(
            {
                "object": row.object,
                "boundary": row.boundary,
                "record": row.record,
                "path": path,
                "value": value,
                "type": more.get("type") or "",
                "uom": more.get("uom"),
                "label": more.get("label"),
                "name": more.get("name"),
            }
        )

    def xml_attributes(self, element: Element, row: Row, path: str) -> None:
        """Keep the XML attributes that carry meaning of their own."""
        for name in schema.RECORDED_XML_ATTRIBUTES:
            value = xml_attribute(element, name)
            if value is not None:
                self.extra(row, f"{path}/@{name}", value.strip())

    def leaf(self, element: Element, name: str, parent: str, row: Row, path: str) -> None:
        """A leaf: to its column, or to `extras`."""
        key = f"{parent}/{name}"
        attribute = schema.ATTRIBUTES.get(key)
        if attribute is None and element.getparent() is row.element:
            attribute = schema.ATTRIBUTES.get(name)
        text = text_of(element).strip(_SPACE)
        code_space, uom = code_space_of(element), element.get("uom")
        if attribute is None:
            if text:
                self._plain_extra(row, path, text, code_space, uom)
            return
        self._to_column(element, attribute, text, row, path)

    def _plain_extra(self, row: Row, path: str, text: str, code_space: str | None, uom: str | None) -> None:
        kind = "code" if code_space else ""
        self.extra(row, path, text, type=kind, uom=uom, label=self.label(code_space, text))

    def _to_column(self, element: Element, attribute: schema.Attribute, text: str, row: Row, path: str) -> None:
        code_space, uom = code_space_of(element), element.get("uom")
        value, exact = self._value(element, attribute, text, uom, row)
        taken = value is not None and attribute.column in row.values
        if value is not None and not taken:
            row.values[attribute.column] = value
            if code_space:
                row.labelled.add(attribute.column)
                row.values[attribute.column + "_label"] = self.label(code_space, text)
        if taken or not exact:
            self._plain_extra(row, path, text, code_space, uom)

    def _value(
        self, element: Element, attribute: schema.Attribute, text: str, uom: str | None, row: Row
    ) -> tuple[Any, bool]:
        """Value in the column's unit, and whether it holds all of the text."""
        column, dtype, unit, missing = attribute
        value, exact = schema.parse(dtype, text, missing)
        if value is None and not exact:
            self.issue(element, row, "unreadable", column=column, text=text, dtype=dtype)
        if dtype != "float" or value is None:
            return value, exact
        factor = schema.unit_factor(unit, (uom or "").strip(_SPACE))
        if factor is None:
            self.issue(element, row, "unit", column=column, uom=uom, unit=unit)
            return None, False
        return value * factor, exact

    def generic(self, element: Element, name: str, row: Row) -> None:
        """A generic attribute or set directly in a row."""
        if name in schema.GENERICS:
            generic_name, value, uom, code_space = _generic_parts(element)
            column = schema.GENERIC_COLUMNS.get(generic_name)
            if column and value.strip(_SPACE) and column not in row.values:
                row.values[column] = value.strip(_SPACE)
                return
            self._generic_extra(row, f"gen:{generic_name}", name, value, uom, code_space)
            return
        set_name = _generic_name(element)
        kind = schema.generic_risk_kind(set_name)
        if kind and row.object >= 0:
            self._generic_risk(element, set_name, kind, row)
        else:
            self._generic_set(element, f"gen:{set_name}", row)

    def _generic_extra(
        self, row: Row, path: str, name: str, value: str, uom: str | None, code_space: str | None
    ) -> None:
        text = value.strip(_SPACE)
        kind = schema.GENERICS[name]
        self.extra(row, path, text, type=kind, uom=uom, label=self.label(code_space, text))

    def _generic_set(self, element: Element, path: str, row: Row) -> None:
        for child in children(element):
            name = canonical(child)
            if name in schema.GENERICS:
                generic_name, value, uom, code_space = _generic_parts(child)
                self._generic_extra(row, f"{path}/{generic_name}", name, value, uom, code_space)
            elif name in schema.GENERIC_SETS:
                self._generic_set(child, f"{path}/{_generic_name(child)}", row)
            elif name != "gen:name":
                self._generic_set(child, path, row)

    def _generic_risk(self, element: Element, set_name: str, kind: str, row: Row) -> None:
        risk: dict[str, Any] = {"object": row.object, "kind": kind}
        risk["description"] = risk["description_label"] = set_name
        self.builder.risks.append(risk)
        for child in element.iter("*"):
            name = canonical(child)
            if name not in schema.GENERICS:
                continue
            generic_name, value, uom, code_space = _generic_parts(child)
            path = f"gen:{set_name}/{generic_name}"
            if generic_name in schema.GENERIC_RISK_FIELDS:
                field_of = schema.GENERIC_RISK_FIELDS[generic_name]
                self._risk_value(child, risk, field_of, value, uom, code_space, row, path, is_own_label=True)
            else:
                self._generic_extra(row, path, name, value, uom, code_space)

    def _risk_value(
        self,
        element: Element,
        risk: dict[str, Any],
        risk_field: tuple[str, str, str],
        value: str,
        uom: str | None,
        code_space: str | None,
        row: Row,
        path: str,
        *,
        is_own_label: bool = False,
    ) -> None:
        column, dtype, unit = risk_field
        text = value.strip(_SPACE)
        attribute = schema.Attribute(column, dtype, unit, _GENERIC_MISSING)
        parsed, exact = self._value(element, attribute, text, uom, row)
        taken = parsed is not None and risk.get(column) is not None
        if parsed is not None and not taken:
            risk[column] = parsed
            if dtype == "code":
                label = text if is_own_label else self.label(code_space, text)
                if is_own_label and column == "scale":
                    risk[column], label = schema.risk_scale(text)
                target = "rank_label" if column == "rank_org" else column + "_label"
                if column != "rank_org" or risk.get("rank") is None:
                    risk[target] = label
        if taken or not exact:
            self._plain_extra(row, path, text, code_space, uom)

    def risk(self, element: Element, name: str, row: Row, path: str) -> None:
        """A disaster-risk record."""
        risk: dict[str, Any] = {"object": row.object, "kind": schema.RISKS[name]}
        self.builder.risks.append(risk)
        for child in children(element):
            child_name = canonical(child)
            child_path = f"{path}/{child_name}"
            risk_field = schema.RISK_FIELDS.get(child_name.rsplit(":", 1)[-1])
            if risk_field is not None and not children(child):
                code_space, uom = code_space_of(child), child.get("uom")
                self._risk_value(child, risk, risk_field, text_of(child), uom, code_space, row, child_path)
            else:
                self._remainder(child, child_path, row)

    def _remainder(self, element: Element, path: str, row: Row) -> None:
        """Everything below an element to `extras`."""
        if not children(element):
            text = text_of(element).strip(_SPACE)
            if text:
                self._plain_extra(row, path, text, code_space_of(element), element.get("uom"))
        for child in children(element):
            self._remainder(child, f"{path}/{canonical(child)}", row)

    def key_value(self, element: Element, row: Row, path: str) -> None:
        """A key-value pair."""
        key, key_space, key_label = "", None, None
        for child in children(element):
            if canonical(child).endswith(":key"):
                key = text_of(child).strip(_SPACE)
                key_space = code_space_of(child)
                key_label = self.label(key_space, key)
        found = False
        for child in children(element):
            local = canonical(child).rsplit(":", 1)[-1]
            kind = schema.KEY_VALUE_TYPES.get(local)
            if kind is not None:
                found = True
                text = text_of(child).strip(_SPACE)
                space = code_space_of(child)
                if space is None and key_space and kind == "code":
                    space = key_list_path(key_space, key)
                label = self.label(space, text) if kind == "code" else None
                uom = child.get("uom")
                self.extra(row, f"key:{key}", text, type=kind, uom=uom, label=label, name=key_label)
            elif local != "key":
                self._remainder(child, f"{path}/{canonical(child)}", row)
        if not found:
            self.extra(row, f"key:{key}", "", name=key_label)


def code_space_of(element: Element) -> str | None:
    """The list an element names; a codeSpace of white space names none."""
    return (element.get("codeSpace") or "").strip(_SPACE) or None


def _generic_name(element: Element) -> str:
    name = element.get("name")
    if name is None:
        name = next((text_of(c) for c in children(element) if canonical(c) == "gen:name"), "")
    return name.strip(_SPACE)


def _generic_parts(element: Element) -> tuple[str, str, str | None, str | None]:
    """Name, value, uom and code space of one generic attribute."""
    value = next((c for c in children(element) if canonical(c) == "gen:value"), None)
    if value is None:
        return _generic_name(element), "", None, None
    return _generic_name(element), text_of(value), value.get("uom"), code_space_of(value)
