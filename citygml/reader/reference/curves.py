"""Curves as points: segments joined, arcs as chords, references between curves followed."""

from __future__ import annotations

import math

import numpy as np

from citygml import schema
from citygml.arrays import AnyArray
from citygml.reader.reference.coordinates import NUMBERS, positions_below
from citygml.reader.reference.document import Element, canonical, children, text_of, xml_attribute
from citygml.reader.reference.geometry_context import GeometryContext

__all__ = ["arc_points", "curve_points", "joined"]

_ARCS = frozenset({"Arc", "ArcString"})
_CIRCLES = frozenset({"Circle"})
_ABOUT_CENTRE = frozenset({"ArcByCenterPoint", "CircleByCenterPoint"})
# Segments whose shape between their points is not computed: the points are joined by straight lines.
_OTHER_SHAPES = frozenset(
    {"ArcByBulge", "ArcStringByBulge", "Bezier", "BSpline", "CubicSpline", "Clothoid", "OffsetCurve"}
)
_STRAIGHT = frozenset(
    {"gml:LineString", "gml:LineStringSegment", "gml:GeodesicString", "gml:Geodesic", "gml:LinearRing"}
)
# Points that references to curves, and arcs, may add to what is read; later arcs are their points alone.
_MOST_ADDED_POINTS = 5_000_000
# Segments of one arc at most; on circles of more than some 250 km they are longer than the chord error allows.
_MOST_SEGMENTS = 10_000


def joined(parts: list[AnyArray]) -> AnyArray:
    """Pieces of a curve as one, equal end points once."""
    parts = [part for part in parts if len(part)]
    pieces = [
        part[1:] if i and np.array_equal(part[0], parts[i - 1][-1], equal_nan=True) else part
        for i, part in enumerate(parts)
    ]
    return np.concatenate(pieces) if pieces else np.empty((0, 3))


def curve_points(element: Element, context: GeometryContext, *, is_target: bool = False) -> AnyArray:
    """Points (n, 3) of a curve, a segment, or a property that holds or refers to one.

    is_target : the element was referred to; references in it are not followed, each is an issue.
    """
    name = canonical(element)
    local = name.rsplit(":", 1)[-1].removeprefix("Simple")
    if name in _STRAIGHT or name in NUMBERS:
        return positions_below(element, context.positions)
    if local in _ARCS or local in _CIRCLES or local in _ABOUT_CENTRE:
        return _arcs(element, name, local, context)
    if local in _OTHER_SHAPES:
        points = positions_below(element, context.positions)
        context.issue(element, "curve_as_chords", name=name, count=len(points))
        return points
    parts = []
    for child in children(element):
        href = xml_attribute(child, "xlink:href")
        if href is not None:
            parts.append(_linked(child, href.strip(), context, is_target=is_target))
        parts.append(curve_points(child, context, is_target=is_target))
    points = joined(parts)
    return points[::-1].copy() if name == "gml:OrientableCurve" and element.get("orientation") == "-" else points


def _linked(element: Element, href: str, context: GeometryContext, *, is_target: bool) -> AnyArray:
    """Points of the curve an element refers to, in the same document."""
    found = context.builder.documents[context.document].ids.get(href.removeprefix("#"), [])
    targets = [target for target in found if canonical(target).startswith("gml:")]
    points = np.empty((0, 3))
    if targets and not is_target and context.builder.added_points < _MOST_ADDED_POINTS:
        points = curve_points(targets[0], context, is_target=True)
        context.builder.added_points += len(points)
    if len(points) == 0:
        context.issue(element, "unresolved", href=href, name=canonical(element))
    return points


def _arcs(element: Element, name: str, local: str, context: GeometryContext) -> AnyArray:
    points = positions_below(element, context.positions)
    if len(points) == 0:
        return points
    scale = context.metres_at(points[0])
    given = len(points)
    if local in _ABOUT_CENTRE:
        triples = _about_centre(element, points[0], scale, local)
    elif local in _CIRCLES:
        triples = [] if given < 3 else [(points[0], points[1], points[2]), _rest_of_circle(points, scale)]
    else:
        triples = [(points[k], points[k + 1], points[k + 2]) for k in range(0, given - 2, 2)]
    if not triples or context.builder.added_points >= _MOST_ADDED_POINTS:
        context.issue(element, "curve_as_chords", name=name, count=given)
        return points
    pieces = [arc_points(a, b, c, scale) for a, b, c in triples]
    error = max(schema.ARC_CHORD_ERROR, *(largest for _, largest in pieces))
    result = joined([piece for piece, _ in pieces])
    context.builder.added_points += len(result)
    context.issue(element, "arc_densified", name=name, count=len(result), error=round(error, 3))
    return result


def _about_centre(
    element: Element, centre: AnyArray, scale: AnyArray, local: str
) -> list[tuple[AnyArray, AnyArray, AnyArray]]:
    """An arc about a centre as two, by points on it. Angles in degrees from x, counterclockwise."""
    parts = {canonical(child).rsplit(":", 1)[-1]: child for child in children(element)}
    try:
        radius = float(text_of(parts["radius"]))
        unit = schema.unit_factor("m", (parts["radius"].get("uom") or "").strip())
        angles = [0.0, 360.0]
        if local == "ArcByCenterPoint":
            angles = [float(text_of(parts[key])) for key in ("startAngle", "endAngle")]
    except (KeyError, ValueError):
        return []
    if unit is None or not 0.0 < radius * unit < 1e9 or not all(map(math.isfinite, angles)):
        return []
    start, end = (math.radians(angle) for angle in angles)
    places = [
        centre + np.array([math.cos(angle), math.sin(angle), 0.0]) * radius * unit / scale
        for angle in np.linspace(start, end, 5)
    ]
    if local == "CircleByCenterPoint":
        places[-1] = places[0]
    return [(places[0], places[1], places[2]), (places[2], places[3], places[4])]


def _rest_of_circle(points: AnyArray, scale: AnyArray) -> tuple[AnyArray, AnyArray, AnyArray]:
    """From the third of three points back to the first, on the circle through them."""
    a, b, c = (point * scale for point in points[:3])
    flat = np.isnan(np.concatenate([a, b, c])).any()
    circle = _circle(*(np.nan_to_num(p) if flat else p for p in (a, b, c)))
    if circle is None:
        return points[2], points[2], points[0]
    centre, first, second, radius, (_, last) = circle
    middle = (last + 2.0 * math.pi) / 2.0
    place = centre + radius * (math.cos(middle) * first + math.sin(middle) * second)
    return points[2], np.append(place[:2], np.nan if flat else place[2]) / scale, points[0]


def _circle(
    a: AnyArray, b: AnyArray, c: AnyArray
) -> tuple[AnyArray, AnyArray, AnyArray, float, tuple[float, float]] | None:
    """Circle through three points: centre, two axes, radius, and the angles of b and c after a; None on a line."""
    ab, ac = b - a, c - a
    normal = np.cross(ab, ac)
    size = float(normal @ normal)
    if size <= 1e-20 * float(ab @ ab) * float(ac @ ac) or size == 0.0:
        return None
    centre = a + (np.cross(normal, ab) * (ac @ ac) + np.cross(ac, normal) * (ab @ ab)) / (2.0 * size)
    radius = float(np.linalg.norm(a - centre))
    first = (a - centre) / radius
    second = np.cross(normal / math.sqrt(size), first)
    angles = [math.atan2(float((p - centre) @ second), float((p - centre) @ first)) % (2.0 * math.pi) for p in (b, c)]
    return centre, first, second, radius, (angles[0], angles[1])


def arc_points(a: AnyArray, b: AnyArray, c: AnyArray, scale: AnyArray) -> tuple[AnyArray, float]:
    """The arc from a over b to c as points that hold all three, and the largest distance of a chord from it.

    scale : (3,) metres per unit. Chords stay within `schema.ARC_CHORD_ERROR` of the arc, up to 10,000 of them.

    Examples
    --------
    A quarter of a circle of radius 5 about the origin:

    >>> half = 5 * np.sqrt(0.5)
    >>> corners = np.array([[5.0, 0, 0], [half, half, 0], [0, 5.0, 0]])
    >>> points, error = arc_points(*corners, np.ones(3))
    >>> bool(np.allclose(np.hypot(points[:, 0], points[:, 1]), 5)), len(points), error <= 0.01
    (True, 15, True)
    """
    ends = np.array([a, b, c])
    is_flat = bool(np.isnan(ends).any())
    circle = _circle(*np.nan_to_num(ends * scale))
    if circle is None:
        return ends, 0.0
    centre, first, second, radius, (middle, last) = circle
    step = 2.0 * math.acos(max(1.0 - schema.ARC_CHORD_ERROR / radius, math.cos(math.pi / 8.0)))
    step = max(step, last / _MOST_SEGMENTS)
    parts = []
    for low, high in ((0.0, middle), (middle, last)):
        parts.append(np.linspace(low, high, max(math.ceil((high - low) / step), 1) + 1)[:-1])
    angle = np.append(np.concatenate(parts), last)
    points = centre + radius * (np.cos(angle)[:, None] * first + np.sin(angle)[:, None] * second)
    points /= scale
    points[[0, len(parts[0]), -1]] = ends
    if is_flat:
        points[:, 2] = np.nan
    return points, radius * (1.0 - math.cos(float(np.diff(angle).max()) / 2.0))
