"""Disaster-risk records as elements: attribute classes of i-UR, or the generic sets that stood for them before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import IntArray
from citygml.writer.attribute_texts import ColumnElement
from citygml.writer.code_dictionaries import CodeDictionaries
from citygml.writer.element_names import Edition
from citygml.writer.extra_elements import Element, ExtraRow, generic_element, generic_set
from citygml.writer.xml_text import attribute_value, escaped

__all__ = ["is_generic_risk", "risk_class", "risk_texts"]

_HOUR = 3600.0
_FIELDS = {column: (name, dtype) for name, (column, dtype, _) in schema.RISK_FIELDS.items()}


def risk_class(edition: Edition, feature: str, kind: str) -> tuple[str, ...]:
    """Elements from a feature down to the class of a kind of risk.

    >>> risk_class(Edition("2.0", "3.0"), "bldg:Building", "tsunami")
    ('uro:buildingDisasterRiskAttribute', 'uro:BuildingTsunamiRiskAttribute')
    >>> risk_class(Edition("2.0", "3.1"), "bldg:Building", "tsunami")
    ('uro:bldgDisasterRiskAttribute', 'uro:TsunamiRiskAttribute')
    """
    names = [name for name, its_kind in schema.RISKS.items() if its_kind == kind]
    for name in names:
        path = edition.classes.path(feature, name)
        if path is not None:
            return path
    prefix = "urc" if edition.is_3 and edition.iur in ("", "4.0") else "uro"
    name = next((name for name in names if name.startswith(prefix)), f"{prefix}:DisasterRiskAttribute")
    if prefix == "urc":
        return ("core:adeOfAbstractCityObject", name)
    module = feature.split(":")[0]
    return (f"uro:{module if module != 'uro' else 'bldg'}DisasterRiskAttribute", name)


def is_generic_risk(risks: pd.DataFrame) -> Any:
    """(n,) bool: the record was a generic attribute set, whose name is its description and its own label."""
    description = risks["description"]
    generic = np.array(description.notna() & (description == risks["description_label"]), dtype=bool)
    if generic.any():
        kinds = {name: schema.generic_risk_kind(name) for name in set(description[generic])}
        generic &= description.map(lambda name: kinds.get(name, "")).to_numpy() == risks["kind"].to_numpy()
    for column in ("rank", "scale", "area_type"):
        values, labels = risks[column], risks[f"{column}_label"]
        generic &= (values.isna() | (values == labels)).to_numpy(dtype=bool)
    return generic & risks["rank_org"].isna().to_numpy() & risks["admin_type"].isna().to_numpy()


def _duration(seconds: float) -> tuple[str, str]:
    """Number and uom: hours, as PLATEAU has them, where they read back as the same seconds."""
    hours = round(seconds / _HOUR, 6)
    for value in (hours, seconds / _HOUR):
        if value * _HOUR == seconds:
            return repr(float(value)).removesuffix(".0"), "hour"
    return repr(float(seconds)).removesuffix(".0"), "s"


def risk_texts(
    risks: pd.DataFrame,
    features: list[str],
    edition: Edition,
    lists: CodeDictionaries,
    attached: Mapping[int, Element],
) -> tuple[list[str], list[str], set[str]]:
    """Text of each record, the name of its first element, and the names of all elements.

    features : of each record's object; attached : row -> element of `extras` that is in it
    """
    out = [""] * len(risks)
    heads = ["core:genericAttribute" if edition.is_3 else "gen:genericAttributeSet"] * len(risks)
    names: set[str] = set()
    generic = is_generic_risk(risks)
    for row in np.flatnonzero(generic).tolist():
        out[row] = _generic_text(risks.iloc[row], edition, lists, attached.get(row))
    groups: dict[tuple[str, str], list[int]] = {}
    kinds = risks["kind"].tolist()
    for row in np.flatnonzero(~generic).tolist():
        groups.setdefault((features[row], kinds[row]), []).append(row)
    for (feature, kind), rows in groups.items():
        path = risk_class(edition, feature, kind)
        names.update(path)
        for row in rows:
            heads[row] = path[0]
        element = _class_element(risks, np.array(rows), path[-1], lists)
        for name in reversed(path[:-1]):
            element = ColumnElement(name, children={element.name: element})
        empty = "".join(f"<{name}>" for name in path) + "".join(f"</{name}>" for name in reversed(path))
        for place, (row, text) in enumerate(zip(rows, element.all_texts(edition))):
            extra = attached.get(row)
            if extra is None:
                out[row] = text or empty
                continue
            inner = extra
            for name in path:
                inner.name = name
                if inner.children and name != path[-1]:
                    inner = inner.children[0]
            out[row] = element.text_with(place, extra, edition)
    return out, heads, names


def _class_element(risks: pd.DataFrame, rows: IntArray, name: str, lists: CodeDictionaries) -> ColumnElement:
    prefix, _, local = name.rpartition(":")
    element = ColumnElement(name)
    for column, (leaf, dtype) in _FIELDS.items():
        values = risks[column].to_numpy()[rows].tolist()
        known = [value == value and value is not None for value in values]
        if not any(known):
            continue
        tag = f"{prefix}:{leaf}"
        if dtype == "float":
            measures = {value: _measure(tag, column, value) for value, has in zip(values, known) if has}
            texts = [measures.get(value, "") for value in values]
        else:
            labels = _labels(risks, column, rows)
            coded = [str(value) if has else "" for value, has in zip(values, known)]
            pairs = list(zip(coded, labels, known))
            distinct = {
                (code, label, has): _code(tag, f"{local}_{leaf}", code, label, lists) if has else ""
                for code, label, has in set(pairs)
            }
            texts = [distinct[pair] for pair in pairs]
        element.children[tag] = ColumnElement(tag, texts)
    return element


def _labels(risks: pd.DataFrame, column: str, rows: IntArray) -> list[Any]:
    if column != "rank_org":
        labels = risks[f"{column}_label"]
        return list(labels.where(labels.notna(), None).to_numpy()[rows])
    ranked = risks["rank"].notna().to_numpy()[rows]
    return [None if has else label for has, label in zip(ranked, risks["rank_label"].to_numpy()[rows])]


def _measure(tag: str, column: str, value: float) -> str:
    text, uom = _duration(value) if column == "duration" else (repr(float(value)).removesuffix(".0"), "m")
    return f'<{tag} uom="{uom}">{text}</{tag}>'


def _code(tag: str, code_list: str, code: str, label: Any, lists: CodeDictionaries) -> str:
    text = escaped([code])[0]
    if not isinstance(label, str):
        return f"<{tag}>{text}</{tag}>"
    return f'<{tag} codeSpace="{attribute_value(lists.space(code_list, code, label))}">{text}</{tag}>'


def _generic_text(record: Any, edition: Edition, lists: CodeDictionaries, extra: Element | None) -> str:
    members = []
    for name, (column, dtype, _) in schema.GENERIC_RISK_FIELDS.items():
        value = record[column]
        if value is None or value != value:
            continue
        if column == "duration":
            text, uom = _duration(value)
            row = ExtraRow("", text, "measure", uom, None, None)
        elif dtype == "float":
            row = ExtraRow("", repr(float(value)).removesuffix(".0"), "measure", "m", None, None)
        else:
            row = ExtraRow("", str(value), "string", None, None, None)
        members.append(generic_element(row, name, edition, lists))
    if extra is not None:
        members += extra.children
    return generic_set(record["description"], members, edition).text_of()
