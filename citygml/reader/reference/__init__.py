"""Reference reader: CityGML -> CityModel through lxml. Slow, and simple enough to be checked by context.

It reads what the compiled reader does not support, and it is the definition that the compiled
reader is tested against: both give the same model, to the order of every row. That definition
follows. The meaning of an element is in `citygml.schema`.

Document
    Bytes are decoded by BOM, else by the XML declaration, else as UTF-8. A document type
    declaration is refused, and so is nesting deeper than 200 elements. A document that
    is not well-formed is read as far as libxml2 recovers it, with one issue "syntax" for
    the first error; where it ends too early, the member it ends in is dropped.
    The edition (`files.citygml_version`, `iur_version`) is the highest one of the
    namespaces that elements use; where they use none, of those the root element declares.

Order
    Everything follows the document order of start tags: objects and boundaries by their
    own tag, polygons by the tag of their Polygon, PolygonPatch, Triangle or Rectangle,
    geometries by the tag of the GML geometry in the geometry property (by the property
    itself where it only has an xlink:href), lines and points likewise, risks, extras, and
    issues by the element they concern. Issues that need the whole file follow
    after those: unresolved xlinks in the order of the xlinks, then textures and materials
    in the order of the appearances. Several files follow each other.

Rows
    `parent` of an object: the innermost object around it. `object` of a boundary: the
    innermost object around it; `parent`: the innermost boundary between it and that object.
    The gml_id of an issue is that of the innermost row, None above all rows; its line is
    where the start tag ends (libxml2 counts to 65,535 and stays there).
    Members are those of the root, and of the collections in members (answers of a WFS). A feature of FEATURES directly
    below a collection is read as a member (issue "feature_without_member"); other coordinates there are an issue.
    A member of the city model is an object whatever its name (issue "unknown_feature" when
    the name is not in FEATURES, or is a boundary there). gml_id None where there is none.

Polygons
    Every POLYGONS element inside a geometry property is one polygon, owned by the innermost
    object and boundary, unless it is skipped: its exterior ring is missing or has no point
    (issue). The exterior ring comes first whatever the order in the file. An
    interior ring without points is left out (issue). LOD by `lod_of_property`,
    else by PROPERTY_LODS (None: the dem:lod of the innermost row that has one as child, the
    row's own first), else 0 (issue "no_lod"). Surface: that of the innermost boundary; without a
    boundary PROPERTY_SURFACES by 'parent/property', then by property; else UNKNOWN.

Rings
    Numbers of posList, pos, coordinates (with its cs, ts and decimal) and coord below the
    ring, in order. Dimension: srsDimension (or dimension) of 2 to 9 of the nearest element up
    from the posList; else 3, or 2 where the count divides by 2 but not by 3; a pos of two or three
    numbers has that many. Beyond three numbers a point's rest is dropped (issue, once); z is NaN in 2D. x and y are
    swapped as `citygml.crs.settle_axis_order` decides for the first position read (issue
    "axis_order" where that is not as the CRS declares). The document's CRS is that of its first
    srsName; positions below an element with another one are projected into it (issue
    "other_crs", once per name). A ring of three or more points whose first and last
    differ is closed (issue). A ring of fewer than four points after that stays, with an issue.

Geometries
    One row for every GML geometry child of a geometry property whose kind is a surface or a
    solid. Its polygons, in order: those inside it, and at the place of every xlink:href
    below it those of its target. Skipped polygons are left out. MultiGeometry and GeometricComplex without
    any polygon or xlink make no row. A property that only has an xlink:href makes
    a row of its target's kind, also of a whole boundary's or object's only if the target is a
    geometry; unresolved: SOLID if the property's name holds "Solid", else MULTI_SURFACE.
    An OrientableSurface (or TexturedSurface) with orientation "-" turns over what is in it; twice is once round.
    Reference targets are looked up by gml:id among the elements of the same top-level member, then of
    the file, then of all files read; of several the first in document order.
    "file#id" looks in that file alone.
    A target that is no geometry, or holds itself, or ends a chain of more than 100 references,
    adds nothing (issue). References that multiply beyond 100 for each polygon and xlink there is
    (plus 10,000) are refused as hostile.
    A polygon of GML 3.3 (COMPACT_POLYGONS) has its positions in itself and is closed without an issue. A gml:Tin
    without triangles is triangulated (Delaunay, in plan) from its control points and the points of its lines, without
    triangles longer than its maxLength (issue); points that are no corners of triangles are an issue.
    Coordinates in a geometry property that belong to no geometry known here are an issue "coordinates_not_read".

Shells
    In a solid (Solid, CompositeSolid, MultiSolid) every exterior outside polygons begins a solid, every interior the
    shell of a cavity in it, also those of the targets of xlinks. A shell without polygons is left out; then the first
    one left of that solid is its exterior. Any other geometry is one shell.

Lines and points
    A LineString is a line; so is a Curve, its segments joined, equal end points once; an OrientableCurve "-" turns
    it. Lines of a property lodNTerrainIntersection or lodNTerrainIntersectionCurve are marked as such. Fewer than two
    points: skipped (issue). A Point, or each position of a MultiPoint, is a point. An xlink to curves or points adds
    nothing (issue).

Curves
    An arc or circle through points, or about a centre (angles from x, counterclockwise), becomes chords that keep
    within ARC_CHORD_ERROR of it and hold its points (issue, one per segment); other shapes are their points joined by
    straight lines (issue). A gml:Ring is its curves joined. A reference to a curve of the same document is followed,
    once (issue where there is none); a reference to a point is not (issue).

Implicit geometry
    A template (relativeGMLGeometry) becomes polygons in its place, placed by matrix and
    reference point; each xlink to a template adds copies at the end of the file, in the order
    of the xlinks, each with a geometry row there. In a geographic CRS the placing is a local
    metric approximation (issue "implicit_local", one per geometry). Without inline or linked
    template the reference point becomes a point.

Appearance
    Themes in order of first appearance; "" where none is named. Within a theme an image row for every distinct (path,
    mime, texture type, wrap mode), a material row for every X3DMaterial. A target is a polygon, any geometry, or a
    row: then all its polygons. The first front texture (or material) of a polygon wins; isFront false sets nothing.
    Texture coordinates go by ring id; their number must equal the ring's points as written (issue otherwise). A
    TexCoordGen makes them of the positions as written in the file. A TexturedSurface (CityGML 0 and 1) has materials
    and textures of the theme "" inside it, coordinates for the exterior ring of its first polygon.
"""

from __future__ import annotations

from citygml.reader.reference.assembly import read_documents, read_file
from citygml.reader.reference.document import Document, parse_document

__all__ = ["Document", "parse_document", "read_documents", "read_file"]
