"""CityGML types, semantic surfaces and geometry by their names in CityJSON."""

from __future__ import annotations

from citygml.model import GeometryKind, Surface

__all__ = ["ALLOWED", "FAMILIES", "GEOMETRY", "LODS", "SEMANTICS", "TYPES"]

TYPES = {
    "bldg:Building": "Building", "bldg:BuildingPart": "BuildingPart",
    "bldg:BuildingInstallation": "BuildingInstallation", "bldg:IntBuildingInstallation": "BuildingInstallation",
    "bldg:Room": "BuildingRoom", "bldg:BuildingRoom": "BuildingRoom", "bldg:BuildingUnit": "BuildingUnit",
    "bldg:Storey": "BuildingStorey", "bldg:BuildingFurniture": "BuildingFurniture",
    "bldg:BuildingConstructiveElement": "BuildingConstructiveElement", "uro:UndergroundBuilding": "Building",
    "brid:Bridge": "Bridge", "brid:BridgePart": "BridgePart", "brid:BridgeInstallation": "BridgeInstallation",
    "brid:IntBridgeInstallation": "BridgeInstallation", "brid:BridgeRoom": "BridgeRoom",
    "brid:BridgeFurniture": "BridgeFurniture", "brid:BridgeConstructionElement": "BridgeConstructiveElement",
    "brid:BridgeConstructiveElement": "BridgeConstructiveElement",
    "tun:Tunnel": "Tunnel", "tun:TunnelPart": "TunnelPart", "tun:TunnelInstallation": "TunnelInstallation",
    "tun:IntTunnelInstallation": "TunnelInstallation", "tun:HollowSpace": "TunnelHollowSpace",
    "tun:TunnelFurniture": "TunnelFurniture", "tun:TunnelConstructiveElement": "TunnelConstructiveElement",
    "con:OtherConstruction": "OtherConstruction", "uro:OtherConstruction": "OtherConstruction",
    "tran:Road": "Road", "tran:Railway": "Railway", "tran:Square": "TransportSquare", "tran:Waterway": "Waterway",
    "uro:Waterway": "Waterway", "dem:TINRelief": "TINRelief", "luse:LandUse": "LandUse",
    "veg:PlantCover": "PlantCover", "veg:SolitaryVegetationObject": "SolitaryVegetationObject",
    "frn:CityFurniture": "CityFurniture", "wtr:WaterBody": "WaterBody", "grp:CityObjectGroup": "CityObjectGroup",
    "gen:GenericCityObject": "GenericCityObject",
}  # fmt: skip
FAMILIES = ("Building", "Bridge", "Tunnel")
_BUILT = {
    Surface.GROUND: "GroundSurface", Surface.ROOF: "RoofSurface", Surface.WALL: "WallSurface",
    Surface.CLOSURE: "ClosureSurface", Surface.OUTER_CEILING: "OuterCeilingSurface",
    Surface.OUTER_FLOOR: "OuterFloorSurface", Surface.CEILING: "CeilingSurface", Surface.FLOOR: "FloorSurface",
    Surface.INTERIOR_WALL: "InteriorWallSurface", Surface.WINDOW: "Window", Surface.DOOR: "Door",
}  # fmt: skip
_TRANSPORT = {
    Surface.TRAFFIC_AREA: "TrafficArea", Surface.AUXILIARY_TRAFFIC_AREA: "AuxiliaryTrafficArea",
    Surface.MARKING: "TransportationMarking", Surface.HOLE: "TransportationHole",
}  # fmt: skip
_WATER = {
    Surface.WATER: "WaterSurface", Surface.WATER_GROUND: "WaterGroundSurface",
    Surface.WATER_CLOSURE: "WaterClosureSurface",
}  # fmt: skip
SEMANTICS: dict[str, dict[Surface, str]] = {
    **{t: _BUILT for t in set(TYPES.values()) if t.startswith(("Building", "Bridge", "Tunnel", "OtherC"))},
    **dict.fromkeys(("Road", "Railway", "TransportSquare", "Waterway"), _TRANSPORT),
    "WaterBody": _WATER,
}
GEOMETRY = {
    GeometryKind.MULTI_SURFACE: "MultiSurface",
    GeometryKind.SOLID: "Solid",
    GeometryKind.COMPOSITE_SURFACE: "CompositeSurface",
    GeometryKind.TIN: "CompositeSurface",
    GeometryKind.COMPOSITE_SOLID: "CompositeSolid",
    GeometryKind.MULTI_SOLID: "MultiSolid",
}
LODS = {0: "0", 1: "1", 2: "2", 3: "3", 4: "3.3"}
"""CityJSON knows LODs 0 to 3.3: LOD4, the outside of LOD3 with an inside, is the finest of them."""

_ANY = frozenset(
    ("MultiPoint", "MultiLineString", "MultiSurface", "CompositeSurface", "Solid", "CompositeSolid", "MultiSolid")
)
_BUILDING = frozenset(("MultiSurface", "Solid", "CompositeSolid"))
_SPACE = _BUILDING | {"CompositeSurface"}
_SURFACES = frozenset(("MultiSurface", "CompositeSurface"))
_NETWORK = _SURFACES | {"MultiLineString"}
ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(set(TYPES.values()), _ANY),
    **dict.fromkeys(("Building", "BuildingPart", "OtherConstruction"), _BUILDING),
    **dict.fromkeys(("BuildingRoom", "BuildingUnit", "BuildingStorey"), _SPACE),
    **dict.fromkeys(("Bridge", "BridgePart", "Tunnel", "TunnelPart"), _SPACE),
    **dict.fromkeys(("Road", "Railway", "TransportSquare", "Waterway"), _NETWORK),
    "TINRelief": frozenset(("CompositeSurface",)),
    "WaterBody": _SPACE | {"MultiLineString"},
    "PlantCover": frozenset(("MultiSurface", "MultiSolid")),
    "LandUse": _SURFACES,
}
"""Geometry types that the schema of CityJSON allows for each type of object."""
