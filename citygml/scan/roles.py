"""Roles of element and XML attribute names in the walk, as small integers.

They link the schema tables (names) to the compiled walk (array look-ups). A name without a role is an attribute of
the object it is in.
"""

from __future__ import annotations

__all__: list[str] = []

# Columns of the table of element names: role, `GeometryKind` code, 1 for names of geometry properties.
ROLE, GEOMETRY_KIND, IS_PROPERTY = range(3)

# Element roles.
(
    OTHER,
    MEMBER,  # cityObjectMember, featureMember: each child is a city object
    FEATURE,  # a city object
    BOUNDARY,  # a boundary surface or opening
    SKIP,  # ignored with all below it
    PASS,  # has no attributes of the object, but may contain an appearance
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
    UNSUPPORTED,  # arcs, splines, coordinates in other forms: left to the reference reader
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
