"""The ledger of a document: every position and every text in it is in the model or belongs to a place with an issue.

Knows local names of elements alone, and nothing of the reader. A position is in the model where its two plan
coordinates are those of some vertex, point of a line or point, in either order, or where its text is in `extras`.
A place is the line of the element with the text, or of an element around it.

A text is the content of an element without children in a member. It is in the model where a table has it as text, as a
number (perhaps in another unit), as a date, or as a part of the path of an extra (names of generics, keys); numbers,
years and words that mean missing are in no table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
from lxml import etree

from citygml.model import CityModel

POSITIONS = {"posList", "pos", "coordinates"}
# Corners of an envelope follow from the geometry.
DERIVED = {"Envelope"}


def local(element: Any) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def leaves(data: bytes) -> Iterator[tuple[Any, list[float]]]:
    """Every element with coordinates, and its numbers."""
    for element in etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False)).iter("*"):
        if local(element) in POSITIONS:
            text = (element.text or "").replace(",", " ")
        elif local(element) == "coord":
            text = " ".join(child.text or "" for child in element)
        else:
            continue
        if any(local(above) in DERIVED for above in element.iterancestors()):
            continue
        try:
            numbers = [float(part) for part in text.split()]
        except ValueError:
            numbers = [np.nan]
        if numbers:
            yield element, numbers


def pairs(numbers: list[float], dimension: int) -> set[tuple[float, float]]:
    """Plan coordinates of positions, the smaller one first."""
    low = range(0, len(numbers) - 1, dimension)
    return {(min(numbers[k : k + 2]), max(numbers[k : k + 2])) for k in low}


def unaccounted(model: CityModel, data: bytes) -> list[str]:
    """Places whose positions are neither in the model nor at an issue."""
    points = np.concatenate([model.vertices, model.line_vertices, model.points])
    known = {(min(x, y), max(x, y)) for x, y in points[:, :2].tolist()}
    lines = set(model.issues["line"].tolist())
    texts = set(model.extras["value"].tolist())
    lost = []
    for element, numbers in leaves(data):
        is_known = any(pairs(numbers, dimension) <= known for dimension in (3, 2))
        is_known |= (element.text or "").strip() in texts
        if not is_known and not lines & {one.sourceline for one in (element, *element.iterancestors())}:
            way = "/".join(local(one) for one in reversed([element, *element.iterancestors()]))
            lost.append(f"line {element.sourceline}: {way}")
    return lost


# Texts that mean that there is no value, with any number of zeros behind the point.
MISSING = {"Null", "-9999", "9999", "0001"}
UNITS = (1.0, 0.01, 0.001, 1000.0, 10_000.0, 60.0, 3600.0, 86_400.0)
MEMBERS = {"cityObjectMember", "featureMember", "featureMembers", "member"}
NOT_ATTRIBUTES = {"Appearance", "Envelope", "metaDataProperty", "posList", "pos", "coordinates", "coord"}


def cells(model: CityModel) -> tuple[set[str], set[float]]:
    """Texts and numbers in the tables of a model."""
    texts: set[str] = set()
    numbers: set[float] = set()
    for table in (model.objects, model.boundaries, model.risks, model.extras):
        for column in table.columns:
            for value in pd.unique(table[column].dropna().astype(object)):
                if isinstance(value, str):
                    texts.add(value)
                elif isinstance(value, pd.Timestamp):
                    texts.add(value.date().isoformat())
                elif column not in ("object", "boundary", "record", "parent", "file"):
                    numbers.add(float(value))
    for path in model.extras["path"].unique():
        texts |= {part for piece in path.split("/") for part in (piece, piece.partition(":")[2])}
    return texts, numbers


def lost_texts(model: CityModel, data: bytes) -> list[str]:
    """Places of attributes whose text is neither in the model nor at an issue."""
    texts, numbers = cells(model)
    lines = set(model.issues["line"].tolist())
    lost = []
    for element in etree.fromstring(data, etree.XMLParser(huge_tree=True, remove_comments=True)).iter("*"):
        text = (element.text or "").strip()
        around = [local(one) for one in reversed([element, *element.iterancestors()])]
        if len(element) or not text or NOT_ATTRIBUTES & set(around) or not MEMBERS & set(around):
            continue
        # The scale of a flood in generic attributes has the codes of later editions.
        text = {"L1": "1", "L2": "2"}.get(text, text) if around[-2:] == ["stringAttribute", "value"] else text
        if text in texts or text.rstrip("0").rstrip(".") in MISSING or _is_known(text, texts, numbers):
            continue
        if not lines & {one.sourceline for one in (element, *element.iterancestors())}:
            lost.append(f"line {element.sourceline}: {'/'.join(around)} {text[:40]!r}")
    return lost


def _is_known(text: str, texts: set[str], numbers: set[float]) -> bool:
    """A date or its year, a part of a name with '/', a truth value, or a number in some unit."""
    if set(text.split("/")) <= texts or text[:10] in texts or text.startswith("0001-01-01"):
        return True
    if text in ("true", "false"):
        return float(text == "true") in numbers
    try:
        value = float(text[:4]) if len(text) >= 10 and text[4] == "-" else float(text)
    except ValueError:
        return False
    return any(abs(value * unit - number) <= 1e-9 * max(1.0, abs(number)) for unit in UNITS for number in numbers)
