"""Texts of `CityModel.issues`, so that every reader says the same thing in the same words."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, str] = {
    "unknown_feature": "unknown feature type {name}; what is understood of it is kept",
    "unknown_root": "document element {name} is not a CityModel; read as one feature",
    "member_reference": "member {href} is a reference to a feature elsewhere; not followed",
    "empty_geometry": "{name} is empty",
    "no_lod": "{name} tells no LOD; taken as LOD 0",
    "unresolved": "xlink {href} in {name} resolves to nothing",
    "not_a_surface": "xlink {href} in {name} refers to {found}, which has no surface",
    "circular": "xlink {href} in {name} refers back to itself",
    "too_deep": "xlink {href} in {name} is the end of a chain of more than 100; not followed",
    "duplicate_id": "gml:id is used more than once; references go to the nearest first one",
    "unclosed_ring": "ring is not closed; its first point was added at the end",
    "short_ring": "ring has only {count} points",
    "no_exterior": "{name} has no exterior ring; skipped",
    "second_exterior": "polygon has a second exterior ring; skipped",
    "second_ring": "{name} has a second ring; skipped",
    "empty_ring": "ring without coordinates; skipped",
    "uneven_coordinates": "{count} numbers do not make points of {dimension}; the rest was dropped",
    "bad_number": "coordinate {text!r} is not a number; kept as NaN",
    "empty_curve": "{name} has fewer than two points; skipped",
    "axis_order": "positions fit {srs_name} only with the axes the other way round; read so",
    "other_crs": "coordinates in {srs_name} inside a document in {document}; projected into that",
    "other_crs_unknown": "coordinates in {srs_name}, which is unknown, in a document in {document}; kept as they are",
    "unreadable": "{column}: cannot read {text!r} as {dtype}; kept in extras",
    "unit": "{column}: unit {uom!r} is not {unit!r}; kept in extras",
    "texture_count": "{found} texture coordinates for a ring of {expected} points; not applied",
    "texture_number": "texture coordinates that are no numbers; not applied",
    "texture_target": "{name} target {href} resolves to nothing",
    "texture_ring": "texture coordinates for ring {href}, which is not in the file",
    "texture_kind": "{name} has no coordinates per vertex; only the image is kept",
    "code_list": "code lists: {text}",
    "implicit_matrix": "implicit geometry without a usable matrix or reference point; skipped",
    "implicit_library": "implicit geometry refers to {href}; only its reference point is kept",
    "implicit_local": "implicit geometry placed by a local metric approximation",
    "twins": "{count} objects have gml:ids that {other} has too; where both are editions of one tile, read one of them",
    "syntax": "not well-formed: {text}; what was whole was read",
}
