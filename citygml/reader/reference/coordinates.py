"""Coordinate text below a GML element -> array of positions."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from citygml.arrays import AnyArray
from citygml.crs import crs_from_srs_name, project_xy, same_crs, settle_axis_order
from citygml.errors import CrsError
from citygml.issues import Issue
from citygml.reader.crs_issues import crs_issues
from citygml.reader.reference.document import Document, Element, canonical, children, text_of, xml_attribute

__all__ = ["NUMBERS", "Positions", "numbers_of", "positions_below"]

NUMBERS = frozenset({"gml:posList", "gml:pos", "gml:coordinates", "gml:coord"})
"""Elements whose text is coordinates."""
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_ODD = re.compile(r"[^0-9eE+\-. ]")
_DIMENSIONS = frozenset("23456789")
_UNKNOWN = "unknown"


@dataclass
class Positions:
    """The coordinate system of one document, determined at its first position.

    crs : pyproj.CRS or None
        None until a position was read, and for crs="unknown".
    xy_unit, z_unit : metres per unit as written
    axis_order : as for `citygml.read`
    crs_issues : findings about the system, of the whole document
    given : anything crs_of takes, or None
        For a document that names no CRS, or an unknown one.
    gml_id : str or None
        Of the row being read, for issues.
    has_extra_numbers : bool
        Whether it is reported that positions have more than three numbers.
    """

    document: Document
    file: str
    given: Any
    add_issue: Any
    gml_id: str | None = None
    srs_name: str | None = None
    crs: Any = None
    height_datum: str = "unknown"
    swap_xy: bool = False
    xy_unit: float = 1.0
    z_unit: float = 1.0
    axis_order: str | None = None
    crs_issues: list[Issue] = field(default_factory=list)
    is_determined: bool = False
    has_extra_numbers: bool = False
    _other: dict[str, tuple[Any, bool]] = field(default_factory=dict)

    def issue(self, element: Element, code: str, **values: Any) -> None:
        """Add an issue of the row being read."""
        self.add_issue(self.file, element.sourceline or 0, self.gml_id, code, **values)

    def local(self) -> Positions:
        """The same for coordinates in a template's own metres: no CRS, no swap."""
        return replace(self, crs=None, swap_xy=False, xy_unit=1.0, z_unit=1.0, is_determined=True)

    def determine(self, element: Element, first: AnyArray) -> None:
        """Decide CRS and axis order from the document's srsName and its first position."""
        self.is_determined = True
        self.srs_name = next(
            (name for e in self.document.root.iter("*") if (name := (e.get("srsName") or "").strip())), None
        )
        named = self._named()
        if named is None:
            self.swap_xy = self.axis_order == "north_east"
            return
        self.crs, self.height_datum = named.crs, named.height_datum
        self.xy_unit, self.z_unit = named.xy_unit, named.z_unit
        self.crs_issues += crs_issues(self.srs_name or str(self.given), named)
        self.swap_xy, is_corrected = settle_axis_order(
            named, float(first[0]), float(first[1]), axis_order=self.axis_order
        )
        if is_corrected:
            self.issue(element, "axis_order", srs_name=self.srs_name or self.given)

    def _named(self) -> Any:
        try:
            if self.srs_name is None:
                raise CrsError.of("srs_missing", file=self.file)
            return crs_from_srs_name(self.srs_name)
        except CrsError as error:
            if self.given is None:
                raise error.at(file=self.file) from error
            return None if self.given == _UNKNOWN else crs_from_srs_name(_name_of(self.given))

    def in_document(self, element: Element, points: AnyArray) -> AnyArray:
        """Positions as written below an element -> x, y, z in the document's system."""
        name = self._srs_name_around(element)
        if name is None or name == self.srs_name or self.crs is None:
            return _in_metres(points, self.swap_xy, self.xy_unit, self.z_unit)
        if name not in self._other:
            self._other[name] = self._other_crs(element, name, points[0])
        named, swap = self._other[name]
        xy_unit, z_unit = (self.xy_unit, self.z_unit) if named is None else (named.xy_unit, named.z_unit)
        points = _in_metres(points, swap, xy_unit, z_unit)
        if named is None or same_crs(named.crs, self.crs):
            return points
        x, y = project_xy(points[:, 0], points[:, 1], named.crs, self.crs)
        return np.column_stack([x, y, points[:, 2]])

    def _srs_name_around(self, element: Element) -> str | None:
        """srsName of the nearest ancestor, without that of the envelope."""
        above: Element | None = element
        while above is not None:
            name = above.get("srsName")
            if name is not None:
                return str(name).strip() or None
            above = above.getparent()
        return None

    def _other_crs(self, element: Element, name: str, first: AnyArray) -> tuple[Any, bool]:
        try:
            named = crs_from_srs_name(name)
        except CrsError:
            self.issue(element, "other_crs_unknown", srs_name=name, document=self.srs_name)
            return None, self.swap_xy
        if not same_crs(named.crs, self.crs):
            self.issue(element, "other_crs", srs_name=name, document=self.srs_name)
        swap, _ = settle_axis_order(named, float(first[0]), float(first[1]), axis_order=self.axis_order)
        return named, swap


def _in_metres(points: AnyArray, swap: bool, xy_unit: float, z_unit: float) -> AnyArray:
    """Positions as written with x before y and lengths in metres."""
    points = points[:, [1, 0, 2]] if swap else points
    return points if xy_unit == z_unit == 1.0 else points * np.array([xy_unit, xy_unit, z_unit])


def _name_of(given: Any) -> str:
    if isinstance(given, int):
        return f"urn:ogc:def:crs:EPSG::{given}"
    return given if isinstance(given, str) else str(given.to_string())


def positions_below(element: Element, positions: Positions) -> AnyArray:
    """Positions (n, 3) of all coordinate text below an element, in order; z NaN in 2D."""
    parts: list[AnyArray] = []
    for leaf in element.iter("*"):
        name = canonical(leaf)
        if name in NUMBERS:
            part = _positions_of(leaf, name, positions)
            if len(part):
                parts.append(part)
        elif leaf is not element and (href := xml_attribute(leaf, "xlink:href")) is not None:
            positions.issue(leaf, "position_link", name=name, href=href)
    if not parts:
        return np.empty((0, 3))
    points = np.concatenate(parts)
    if not positions.is_determined:
        positions.determine(element, points[0])
    return positions.in_document(element, points)


def _positions_of(leaf: Element, name: str, positions: Positions) -> AnyArray:
    if name == "gml:coord":
        axes = {canonical(child): text_of(child) for child in children(leaf)}
        texts = [axes[key] for key in ("gml:X", "gml:Y", "gml:Z") if key in axes]
        return _points(_numbers(leaf, texts, positions), len(texts), leaf, positions)
    if name == "gml:coordinates":
        return _legacy_coordinates(leaf, positions)
    numbers = _numbers(leaf, text_of(leaf).split(), positions)
    if name == "gml:pos" and len(numbers) in (2, 3):
        return _points(numbers, len(numbers), leaf, positions)
    return _points(numbers, _dimension(leaf, len(numbers)), leaf, positions)


def _legacy_coordinates(leaf: Element, positions: Positions) -> AnyArray:
    comma, space = leaf.get("cs", ","), leaf.get("ts", " ")
    decimal = leaf.get("decimal", ".")
    text = text_of(leaf)
    tuples = text.split() if space.isspace() else [part.strip() for part in text.split(space)]
    parts = []
    for one in filter(None, tuples):
        values = [value.strip().replace(decimal, ".") for value in one.split(comma)]
        parts.append(_points(_numbers(leaf, values, positions), len(values), leaf, positions))
    return np.concatenate(parts) if parts else np.empty((0, 3))


def _dimension(leaf: Element, count: int) -> int:
    element = leaf
    while element is not None:
        text = element.get("srsDimension") or element.get("dimension")
        if text and text.strip() in _DIMENSIONS:
            return int(text)
        element = element.getparent()
    return 2 if count % 3 and count % 2 == 0 else 3


def numbers_of(texts: list[str]) -> AnyArray | None:
    """These texts as numbers; None when one of them is no finite decimal number."""
    if _ODD.search(" ".join(texts)):
        return None
    try:
        numbers = np.array([float(text) for text in texts], dtype=np.float64)
    except ValueError:
        return None
    return numbers if np.isfinite(numbers).all() else None


def _numbers(leaf: Element, texts: list[str], positions: Positions) -> AnyArray:
    """Numbers; NaN with an issue for text that is no number. Python's float() accepts '1_0' and '９' too."""
    found = numbers_of(texts)
    if found is not None:
        return found
    numbers = np.empty(len(texts))
    for i, text in enumerate(texts):
        if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
            numbers[i] = float(text)
        else:
            numbers[i] = np.nan
            positions.issue(leaf, "bad_number", text=text)
    return numbers


def _points(numbers: AnyArray, dimension: int, leaf: Element, positions: Positions) -> AnyArray:
    count = len(numbers) // dimension if dimension >= 2 else 0
    if count * dimension != len(numbers):
        positions.issue(leaf, "uneven_coordinates", count=len(numbers), dimension=dimension)
    if count == 0:
        return np.empty((0, 3))
    table = numbers[: count * dimension].reshape(count, dimension)
    if dimension > 3 and not positions.has_extra_numbers:
        positions.has_extra_numbers = True
        positions.issue(leaf, "extra_numbers", dimension=dimension)
    if dimension >= 3:
        return table[:, :3].copy()
    return np.column_stack([table, np.full(count, np.nan)])
