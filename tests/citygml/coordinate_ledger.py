"""The ledger of a document: every position written in it is in the model or belongs to a place with an issue.

Knows local names of elements alone, and nothing of the reader. A position is in the model where its two plan
coordinates are those of some vertex, point of a line or point, in either order, or where its text is in `extras`.
A place is the line of the element with the text, or of an element around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
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
