"""What the walk does with a name: small integers per element and attribute name.

The numbers are the alphabet between the schema tables (names) and the compiled walk
(array look-ups). A name that is none of these is an attribute of the object it is in.
"""

from __future__ import annotations

__all__: list[str] = []

# Element roles.
(
    OTHER,
    MEMBER,  # cityObjectMember, featureMember: each child is a city object
    FEATURE,  # a city object
    BOUNDARY,  # a boundary surface or opening
    SKIP,  # nothing below is kept
    PASS,  # holds no attributes, but may hold an appearance
    GROUP,  # generic attribute or set, key-value pair, risk record: its values belong together
    POLYGON,
    OUTER,
    INNER,
    RING,
    POSLIST,
    POS,
    COORDINATES,
    AGGREGATE,  # Solid, MultiSurface, CompositeSurface, TriangulatedSurface ...
    ORIENTABLE,
    LINE,
    POINT,
    IMPLICIT,
    APPEARANCE,
    TEXTURE,
    MATERIAL,
    TARGET,
    TEXTURE_COORDINATES,
    DECLINE,  # arcs, splines, coordinates in other forms: for the reference reader
) = range(25)

# Attribute roles.
(
    A_OTHER,
    A_ID,
    A_HREF,
    A_DIMENSION,
    A_ORIENTATION,
    A_CRS,
    A_RING,
    A_URI,
    A_KEEP,  # codeSpace, uom, name, role, nilReason
    A_NAMESPACE,
) = range(10)
