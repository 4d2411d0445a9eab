"""Which elements carry geometry, of what kind and LOD.

A *geometry property* is an element that is not itself a GML geometry and has a
GML geometry (GEOMETRIES) or an implicit geometry as element child, or that has no
element children but an xlink:href and a name of the form `is_geometry_property_name` knows.
"""

from __future__ import annotations

import re

__all__ = [
    "ARC_CHORD_ERROR",
    "COMPACT_CURVES",
    "COMPACT_POLYGONS",
    "GEOMETRIES",
    "IMPLICIT_GEOMETRY",
    "MEMBERS",
    "POLYGONS",
    "PROPERTY_LODS",
    "PROPERTY_SURFACES",
    "SHELL_EDGES",
    "is_geometry_property_name",
    "is_terrain_intersection",
    "lod_of_property",
]

GEOMETRIES: dict[str, str] = {
    "gml:Solid": "SOLID",
    "gml:CompositeSolid": "COMPOSITE_SOLID",
    "gml:MultiSolid": "MULTI_SOLID",
    "gml:MultiSurface": "MULTI_SURFACE",
    "gml:MultiPolygon": "MULTI_SURFACE",
    "gml:MultiGeometry": "MULTI_SURFACE",
    "gml:GeometricComplex": "MULTI_SURFACE",
    "gml:Polygon": "MULTI_SURFACE",
    "gml:Surface": "MULTI_SURFACE",
    "gml:PolyhedralSurface": "MULTI_SURFACE",
    "gml:OrientableSurface": "MULTI_SURFACE",
    "gml:CompositeSurface": "COMPOSITE_SURFACE",
    "gml:Shell": "COMPOSITE_SURFACE",
    "gml:TriangulatedSurface": "TIN",
    "gml:Tin": "TIN",
    "gml:MultiCurve": "MULTI_CURVE",
    "gml:MultiLineString": "MULTI_CURVE",
    "gml:CompositeCurve": "MULTI_CURVE",
    "gml:Curve": "MULTI_CURVE",
    "gml:OrientableCurve": "MULTI_CURVE",
    "gml:LineString": "MULTI_CURVE",
    "gml:MultiPoint": "POINT",
    "gml:Point": "POINT",
    # GML 3.3, positions without rings and segments around them.
    "gmlce:SimplePolygon": "MULTI_SURFACE",
    "gmlce:SimpleRectangle": "MULTI_SURFACE",
    "gmlce:SimpleTriangle": "MULTI_SURFACE",
    "gmlce:SimpleArcString": "MULTI_CURVE",
    "gmlce:SimpleArc": "MULTI_CURVE",
    "gmlce:SimpleCircle": "MULTI_CURVE",
    "gmlce:SimpleArcByCenterPoint": "MULTI_CURVE",
    "gmlce:SimpleCircleByCenterPoint": "MULTI_CURVE",
    "gmlce:SimpleArcByBulge": "MULTI_CURVE",
    "gmlce:SimpleArcStringByBulge": "MULTI_CURVE",
    "gmlce:SimpleMultiPoint": "POINT",
    # CityGML 0.x: an orientable surface with its texture inside.
    "core:TexturedSurface": "MULTI_SURFACE",
    "tex:TexturedSurface": "MULTI_SURFACE",
}
"""Geometry element -> name of the `citygml.model.GeometryKind` member of a property that holds it.

Only surface kinds make a row of the model's geometry arrays; curves and points
go to `line_*` and `points`, also inside a MultiGeometry.
"""

IMPLICIT_GEOMETRY = "core:ImplicitGeometry"

POLYGONS: frozenset[str] = frozenset({"gml:Polygon", "gml:PolygonPatch", "gml:Triangle", "gml:Rectangle"})
"""Every such element inside a row is one polygon of the model."""

COMPACT_POLYGONS: frozenset[str] = frozenset({"gmlce:SimplePolygon", "gmlce:SimpleRectangle", "gmlce:SimpleTriangle"})
"""Polygons of GML 3.3 whose positions are their own: one polygon of the model each."""

COMPACT_CURVES: frozenset[str] = frozenset(
    name for name, kind in GEOMETRIES.items() if name.startswith("gmlce:") and kind == "MULTI_CURVE"
)

ARC_CHORD_ERROR = 0.01
"""Largest distance of an arc from the chords it becomes. [m]"""

MEMBERS: frozenset[str] = frozenset(
    {
        "gml:surfaceMember",
        "gml:surfaceMembers",
        "gml:polygonMember",
        "gml:solidMember",
        "gml:solidMembers",
        "gml:geometryMember",
        "gml:geometryMembers",
        "gml:element",
        "gml:baseSurface",
        "gml:exterior",
        "gml:interior",
        "gml:patches",
        "gml:polygonPatches",
        "gml:trianglePatches",
        "gml:curveMember",
        "gml:curveMembers",
        "gml:lineStringMember",
        "gml:baseCurve",
        "gml:pointMember",
        "gml:pointMembers",
        "core:relativeGMLGeometry",
        "core:relativeGeometry",
    }
)
"""Properties inside a geometry that hold a geometry or, with xlink:href, refer to one."""

_SHAPES = """Solid MultiSolid MultiSurface Surface FootPrint RoofEdge Geometry GenericGeometry
    MultiCurve Curve TerrainIntersection TerrainIntersectionCurve Network ImplicitRepresentation
    MultiPoint Point PointCloud BaseLine anchorPoint"""
_LOD_PROPERTY = re.compile(rf"[Ll]od([0-4])({'|'.join(_SHAPES.split())})$")
_LOD_START = re.compile(r"[Ll]od([0-4])")

SHELL_EDGES: dict[str, bool] = {
    "gml:exterior": True,
    "gml:outerBoundaryIs": True,
    "gml:interior": False,
    "gml:innerBoundaryIs": False,
}
"""Properties that hold the shell of a solid (outside polygons): whether it is the outer one."""

PROPERTY_LODS: dict[str, int | None] = {
    "dem:tin": None,
    "dem:reliefPoints": None,
    "dem:ridgeOrValleyLines": None,
    "dem:breaklines": None,
    "dem:extent": None,
    "core:multiPoint": 0,
    "pcl:points": 0,
}
"""Geometry properties whose name has no LOD. None: the LOD of the enclosing row's `dem:lod`."""

PROPERTY_SURFACES: dict[str, str] = {
    "bldg:lod0FootPrint": "LOD0_FOOTPRINT",
    "bldg:lod0RoofEdge": "LOD0_ROOF_EDGE",
    "uro:lod0FootPrint": "LOD0_FOOTPRINT",
    "uro:lod0RoofEdge": "LOD0_ROOF_EDGE",
    "dem:tin": "RELIEF",
    "dem:extent": "OTHER",
    "uro:DmGeometricAttribute/uro:lod0Geometry": "OTHER",
    "urc:DmGeometricAttribute/urc:lod0Geometry": "OTHER",
}
"""Geometry property, or 'parent/property', -> `Surface` member of its polygons outside boundaries."""


def lod_of_property(name: str) -> int | None:
    """LOD a property's name tells, or None. The local name starts with lod0 ... lod4.

    >>> lod_of_property("bldg:lod2MultiSurface"), lod_of_property("dem:tin")
    (2, None)
    """
    match = _LOD_START.match(name.rsplit(":", 1)[-1])
    return int(match.group(1)) if match else None


def is_terrain_intersection(name: str) -> bool:
    """Whether the lines of a property are where an object meets the ground.

    >>> is_terrain_intersection("bldg:lod1TerrainIntersection"), is_terrain_intersection("bldg:lod2MultiCurve")
    (True, False)
    """
    return _LOD_START.sub("", name.rsplit(":", 1)[-1]) in ("TerrainIntersection", "TerrainIntersectionCurve")


def is_geometry_property_name(name: str) -> bool:
    """Whether an empty element of this name is a geometry property left empty."""
    return _LOD_PROPERTY.match(name.rsplit(":", 1)[-1]) is not None or name in PROPERTY_LODS


# Texture coordinates beyond this are a mistake, and would not fit into 32 bits.
LARGEST_UV = 1e30
