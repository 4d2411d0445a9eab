"""Names of elements by version of CityGML: namespaces, what holds a child or a geometry, and the order of the schema.

Canonical names (``bldg:Building``) are the names written; the prefixes are declared with the namespaces of the version.
What version 3 renamed since 2 is a table here, and so is the order in which the schemas want the children of
a feature.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from citygml import schema
from citygml.model import GeometryKind, Surface
from citygml.writer.iur_classes import IurClasses, iur_classes

__all__ = ["MOST_DETAILED", "Edition", "GeometryPlace", "namespace_of"]

_GML = {"1.0": "3.1", "2.0": "3.1", "3.0": "3.2"}
_XAL = {"1.0": "2.0", "2.0": "2.0", "3.0": "3.0"}

# Feature types that version 3 has under another name. Openings: the surface in the wall, not the thing that fills it.
_SURFACES = """GroundSurface RoofSurface WallSurface OuterCeilingSurface OuterFloorSurface CeilingSurface FloorSurface
    InteriorWallSurface"""
_NEW_NAMES = {
    **{f"{module}:{name}": f"con:{name}" for module in ("bldg", "brid", "tun") for name in _SURFACES.split()},
    **{f"{module}:ClosureSurface": "core:ClosureSurface" for module in ("bldg", "brid", "tun")},
    **{f"{module}:{name}": f"con:{name}Surface" for module in ("bldg", "brid", "tun") for name in ("Window", "Door")},
    "bldg:IntBuildingInstallation": "bldg:BuildingInstallation",
    "bldg:Room": "bldg:BuildingRoom",
    "brid:IntBridgeInstallation": "brid:BridgeInstallation",
    "brid:BridgeConstructionElement": "brid:BridgeConstructiveElement",
    "tun:IntTunnelInstallation": "tun:TunnelInstallation",
    "tran:TransportationComplex": "tran:Road",
}

# Child type -> property that holds it in version 2; in version 3 it is the type with a small first letter.
_CHILD_2 = {
    "BuildingPart": "consistsOfBuildingPart",
    "BuildingInstallation": "outerBuildingInstallation",
    "IntBuildingInstallation": "interiorBuildingInstallation",
    "Room": "interiorRoom",
    "BuildingFurniture": "interiorFurniture",
    "BridgePart": "consistsOfBridgePart",
    "BridgeInstallation": "outerBridgeInstallation",
    "IntBridgeInstallation": "interiorBridgeInstallation",
    "BridgeConstructionElement": "outerBridgeConstruction",
    "BridgeRoom": "interiorBridgeRoom",
    "BridgeFurniture": "interiorFurniture",
    "TunnelPart": "consistsOfTunnelPart",
    "TunnelInstallation": "outerTunnelInstallation",
    "IntTunnelInstallation": "interiorTunnelInstallation",
    "HollowSpace": "interiorHollowSpace",
    "TunnelFurniture": "interiorFurniture",
    "TINRelief": "reliefComponent",
    "MassPointRelief": "reliefComponent",
    "BreaklineRelief": "reliefComponent",
    "RasterRelief": "reliefComponent",
    "TrafficArea": "trafficArea",
    "AuxiliaryTrafficArea": "auxiliaryTrafficArea",
    "Window": "opening",
    "Door": "opening",
}
_CHILD_3 = {
    "Storey": "buildingSubdivision",
    "BuildingUnit": "buildingSubdivision",
    **dict.fromkeys(("TINRelief", "MassPointRelief", "BreaklineRelief", "RasterRelief"), "reliefComponent"),
}

# Order of children of a feature by local name. One list serves all modules of a version: their orders agree.
_ORDER_2 = """description name boundedBy creationDate terminationDate externalReference generalizesTo
    relativeToTerrain relativeToWater genericAttribute appearance class function usage species height trunkDiameter
    crownDiameter averageHeight yearOfConstruction yearOfDemolition isMovable roofType measuredHeight
    storeysAboveGround storeysBelowGround storeyHeightsAboveGround storeyHeightsBelowGround lod extent reliefComponent
    tin reliefPoints ridgeOrValleyLines breaklines groupMember parent geometry trafficArea auxiliaryTrafficArea
    surfaceMaterial lod0Network lod0MultiCurve lod0FootPrint lod0RoofEdge lod0MultiSurface lod0Geometry
    lod1MultiCurve lod1Solid lod1MultiSurface lod1Geometry lod1TerrainIntersection lod1ImplicitRepresentation lod2Solid
    lod2MultiSurface lod2Geometry lod2MultiCurve lod2Surface lod2TerrainIntersection outerBuildingInstallation
    interiorBuildingInstallation outerBridgeConstruction outerBridgeInstallation interiorBridgeInstallation
    outerTunnelInstallation interiorTunnelInstallation boundary lod3Solid lod3MultiSurface lod3Geometry lod3MultiCurve
    lod3Surface lod3TerrainIntersection lod4Solid lod4MultiSurface lod4Geometry lod4MultiCurve lod4Surface
    lod4TerrainIntersection opening interiorFurniture roomInstallation interiorRoom interiorBridgeRoom
    interiorHollowSpace consistsOfBuildingPart consistsOfBridgePart consistsOfTunnelPart address"""
_ORDER_3 = """description identifier name boundedBy creationDate terminationDate validFrom validTo externalReference
    generalizesTo relativeToTerrain relativeToWater relatedTo appearance genericAttribute dynamizer
    adeOfAbstractCityObject spaceType volume area boundary lod0Point lod0MultiSurface lod0MultiCurve lod1MultiSurface
    lod1Solid lod2Solid lod2MultiSurface lod2MultiCurve lod3Solid lod3MultiSurface lod3MultiCurve
    lod1TerrainIntersectionCurve lod2TerrainIntersectionCurve lod3TerrainIntersectionCurve pointCloud
    conditionOfConstruction dateOfConstruction dateOfDemolition constructionEvent elevation height occupancy
    adeOfAbstractConstruction fillingSurface filling class function usage species trunkDiameter crownDiameter
    rootBallDiameter maxRootBallDepth averageHeight minHeight maxHeight roofType storeysAboveGround storeysBelowGround
    storeyHeightsAboveGround storeyHeightsBelowGround isMovable buildingConstructiveElement buildingInstallation
    buildingRoom buildingFurniture buildingSubdivision bridgeConstructiveElement bridgeInstallation bridgeRoom
    bridgeFurniture tunnelConstructiveElement tunnelInstallation hollowSpace tunnelFurniture address lod extent
    reliefComponent tin reliefPoints ridgeOrValleyLines breaklines groupMember parent geometry trafficDirection
    granularity section intersection trafficSpace auxiliaryTrafficSpace surfaceMaterial buildingPart bridgePart
    tunnelPart"""

# Types of version 2 whose geometry properties are lodNGeometry.
_ANY_GEOMETRY = """bldg:BuildingInstallation bldg:IntBuildingInstallation bldg:BuildingFurniture brid:BridgeInstallation
    brid:IntBridgeInstallation brid:BridgeFurniture brid:BridgeConstructionElement tun:TunnelInstallation
    tun:IntTunnelInstallation tun:TunnelFurniture veg:SolitaryVegetationObject frn:CityFurniture
    gen:GenericCityObject"""
# Application features whose geometry properties are those of the module they derive from.
_MODULE_OF = {"uro:UndergroundBuilding": "bldg", "uro:Waterway": "tran"}
_UTILITIES = """Appurtenance Manhole Handhole Pipe SewerPipe ThermalPipe WaterPipe OilGasChemicalsPipe Duct Cable
    ElectricityCable TelecommunicationsCable"""
_SOLIDS = (GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID)
_ADE = 10_000
MOST_DETAILED = 4
"""LOD that version 3 does not have: written as LOD 3."""


class GeometryPlace(NamedTuple):
    """Elements from a row down to the geometry property, and whether it takes a single surface."""

    path: tuple[str, ...]
    is_single: bool


@cache
def namespace_of(prefix: str, version: str, iur: str) -> str:
    """URI of a prefix; an application schema nobody knows gets one that reads back as its prefix.

    >>> namespace_of("bldg", "2.0", ""), namespace_of("uro", "2.0", "3.1")
    ('http://www.opengis.net/citygml/building/2.0', 'https://www.geospatial.jp/iur/uro/3.1')
    """
    family = schema.EDITION_FAMILIES.get(prefix, "")
    edition = {"citygml": version, "iur": iur or ("4.0" if version == "3.0" else "3.2"), "gml": _GML[version]}.get(
        family, {"xal": _XAL[version], "ct": "3.0"}.get(prefix, "")
    )
    for uri, (known, its_edition) in schema.NAMESPACES.items():
        if known == prefix and its_edition == edition and "/profiles/" not in uri:
            return uri
    for uri, (known, _) in schema.NAMESPACES.items():
        if known == prefix:
            return uri
    return f"urn:x-ade:{prefix.rstrip('_')}"


class Edition(NamedTuple):
    """Version of CityGML and edition of i-UR that a document is written in, and whether that is newer than the model's.

    version : "2.0" or "3.0"; iur : "3.1", ..., "" for none; is_upgrade : the model is of an older version
    """

    version: str
    iur: str
    is_upgrade: bool = False

    @property
    def is_3(self) -> bool:
        """Whether CityGML 3 is written."""
        return self.version == "3.0"

    @property
    def classes(self) -> IurClasses:
        """Classes of the edition of i-UR. Edition 2.0 has those of 3.0; for earlier ones none are known here."""
        return iur_classes({"": "4.0" if self.is_3 else "3.2", "2.0": "3.0"}.get(self.iur, self.iur))

    def feature(self, name: str) -> str:
        """Name of a feature type in this version.

        >>> Edition("3.0", "").feature("bldg:WallSurface"), Edition("2.0", "").feature("bldg:WallSurface")
        ('con:WallSurface', 'bldg:WallSurface')
        """
        return _NEW_NAMES.get(name, name) if self.is_3 else name

    def child_property(self, parent: str, child: str) -> str:
        """Property of `parent` that holds `child`, names as of the model.

        >>> Edition("2.0", "").child_property("bldg:Building", "bldg:WallSurface")
        'bldg:boundedBy'
        >>> Edition("3.0", "").child_property("con:WallSurface", "con:WindowSurface")
        'con:fillingSurface'
        """
        parent, child = self.feature(parent), self.feature(child)
        module, local = child.split(":") if ":" in child else ("", child)
        owner = parent.split(":")[0]
        is_boundary = child in schema.FEATURES and schema.FEATURES[child].role == "boundary"
        if self.is_3:
            if is_boundary:
                return "con:fillingSurface" if local in ("WindowSurface", "DoorSurface") else "core:boundary"
            return f"{module}:{_CHILD_3.get(local, _small(local))}"
        if local in ("Room", "BuildingFurniture") or local not in _CHILD_2:
            inner = local in ("BuildingFurniture",)
            if is_boundary:
                return f"{owner if owner in ('bldg', 'brid', 'tun', 'wtr', 'uro') else module}:boundedBy"
            if not inner and local not in _CHILD_2:
                return f"{module}:{_small(local)}" if module else _small(local)
        if local == "IntBuildingInstallation" and parent == "bldg:Room":
            return "bldg:roomInstallation"
        return f"{module}:{_CHILD_2[local]}"

    def rank(self, feature: str, element: str) -> int:
        """Place of a child of a feature in the order of the schema."""
        return _rank(self, feature, element)

    def geometry_place(self, feature: str, lod: int, kind: int, surface: int, is_boundary: bool) -> GeometryPlace:
        """Where a geometry of a feature (name as of the model) is written.

        >>> Edition("2.0", "").geometry_place("bldg:Building", 0, 0, Surface.LOD0_ROOF_EDGE, False).path
        ('bldg:lod0RoofEdge',)
        >>> Edition("3.0", "").geometry_place("bldg:Building", 2, GeometryKind.SOLID, 0, False).path
        ('core:lod2Solid',)
        """
        local = feature.rpartition(":")[2]
        if feature.startswith("dem:") and not is_boundary:
            if surface == Surface.OTHER:
                return GeometryPlace(("dem:extent",), True)
            if kind == GeometryKind.TIN:
                return GeometryPlace(("dem:tin",), False)
        if surface == Surface.OTHER and not is_boundary:
            return GeometryPlace(self._survey_map_place(feature, "urc" if self.is_3 else "uro"), False)
        solid = "MultiSolid" if kind == GeometryKind.MULTI_SOLID else "Solid"
        shape = solid if kind in (*_SOLIDS, GeometryKind.MULTI_SOLID) else "MultiSurface"
        if self.is_3:
            lod = min(lod, MOST_DETAILED - 1) if self.is_upgrade else lod
            property_name = f"core:lod{lod}{shape}"
            is_space = not is_boundary and not feature.startswith("luse:")
            if self.is_upgrade and lod == 1 and shape == "MultiSurface" and is_space:
                return GeometryPlace(("core:boundary", "gen:GenericThematicSurface", property_name), False)
            return GeometryPlace((property_name,), False)
        module = self._module(feature)
        if surface in (Surface.LOD0_FOOTPRINT, Surface.LOD0_ROOF_EDGE) and not is_boundary:
            name = "FootPrint" if surface == Surface.LOD0_FOOTPRINT else "RoofEdge"
            return GeometryPlace((f"{module if module in ('bldg', 'uro') else 'bldg'}:lod0{name}",), False)
        if is_boundary and feature.startswith("wtr:"):
            return GeometryPlace((f"wtr:lod{lod}Surface",), True)
        if feature in _ANY_GEOMETRY.split() or local in _UTILITIES.split():
            shape = "Geometry"
        return GeometryPlace((f"{module}:lod{lod}{shape}",), False)

    def line_place(self, feature: str, lod: int, is_terrain_intersection: bool) -> tuple[str, ...]:
        """Elements down to the property of curves."""
        local = feature.rpartition(":")[2]
        module = self._module(feature)
        lod = min(lod, MOST_DETAILED - 1) if self.is_3 and self.is_upgrade else lod
        if is_terrain_intersection:
            return (
                (f"core:lod{lod}TerrainIntersectionCurve",) if self.is_3 else (f"{module}:lod{lod}TerrainIntersection",)
            )
        if local == "BreaklineRelief":
            return ("dem:breaklines",)
        if self.is_3:
            return (f"core:lod{lod}MultiCurve",)
        if feature in _ANY_GEOMETRY.split() or local in _UTILITIES.split():
            return (f"{module}:lod{lod}Geometry",)
        if module == "tran" and lod == 0:
            return ("tran:lod0Network",)
        return (f"{module}:lod{lod}MultiCurve",)

    def point_place(self, feature: str, lod: int) -> tuple[str, ...]:
        """Elements down to the property of points."""
        local = feature.rpartition(":")[2]
        module = self._module(feature)
        if local == "MassPointRelief":
            return ("dem:reliefPoints",)
        if local == "PointCloud" and self.is_3:
            return ("pcl:points",)
        if self.is_3:
            return (f"core:lod{lod}Point",)
        return (f"{module}:lod{lod}MultiPoint",) if module == "urf" else (f"{module}:lod{lod}Geometry",)

    def _module(self, feature: str) -> str:
        """Module whose geometry properties a feature has."""
        module, _, local = feature.rpartition(":")
        if local in _UTILITIES.split():
            return "frn"
        return _MODULE_OF.get(feature, module) or "core"

    def _survey_map_place(self, feature: str, prefix: str) -> tuple[str, ...]:
        """Where geometry of a public survey map (DM) is kept."""
        path = self.classes.path(feature, f"{prefix}:DmGeometricAttribute")
        if path is None:
            module = feature.rpartition(":")[0]
            path = (f"{prefix}:{module if module != prefix else 'bldg'}DmAttribute", f"{prefix}:DmGeometricAttribute")
        return (*path, f"{prefix}:lod0Geometry")


def _small(local: str) -> str:
    return local[:1].lower() + local[1:]


@cache
def _places(version: str) -> dict[str, int]:
    return {name: 10 * place for place, name in enumerate((_ORDER_3 if version == "3.0" else _ORDER_2).split())}


@cache
def _rank(edition: Edition, feature: str, element: str) -> int:
    places = _places(edition.version)
    module, _, local = element.rpartition(":")
    if module == "gen" and ("Attribute" in local):
        return places["genericAttribute"]
    if local == "boundedBy" and module != "gml":
        # After LOD 3 and 4 for water, between LOD 2 and 3 for all that stands.
        return (
            places["boundary"] if module != "wtr" else places["consistsOfBuildingPart" if not edition.is_3 else "lod"]
        )
    if module in ("uro", "urf", "urc"):
        hooks = edition.classes.hook_order(feature)
        own = edition.classes.order(feature)
        if element in own:
            return _ADE + own.index(element)
        return _ADE + 1000 + 2 * hooks.get(element, 4000)
    if local.startswith("adeOf") and local not in places:
        return _ADE + 500
    return places.get(local, _ADE - 1)
