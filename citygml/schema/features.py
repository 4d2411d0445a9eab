"""Which elements are rows: city objects, boundary surfaces and openings.

An element whose canonical name is in FEATURES opens a row, wherever it occurs.
A member of the city model (MEMBER_PROPERTIES) opens a row whatever its name.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["COLLECTIONS", "FEATURES", "MEMBER_PROPERTIES", "ROOTS", "Feature"]


class Feature(NamedTuple):
    """What a feature element becomes.

    role : "object" (row of `CityModel.objects`) or "boundary" (row of `boundaries`).
    surface : name of the `citygml.model.Surface` member its polygons get; "" for objects.
    """

    role: str
    surface: str


_OBJECTS = {
    "bldg": """Building BuildingPart BuildingInstallation IntBuildingInstallation Room BuildingRoom
        BuildingFurniture BuildingUnit BuildingSubdivision Storey BuildingConstructiveElement""",
    "brid": """Bridge BridgePart BridgeInstallation IntBridgeInstallation BridgeRoom BridgeFurniture
        BridgeConstructionElement BridgeConstructiveElement""",
    "tun": """Tunnel TunnelPart TunnelInstallation IntTunnelInstallation HollowSpace TunnelFurniture
        TunnelConstructiveElement""",
    "con": "OtherConstruction",
    "tran": """TransportationComplex Road Railway Track Square Waterway Section Intersection
        TrafficSpace AuxiliaryTrafficSpace ClearanceSpace Hole""",
    "dem": "ReliefFeature TINRelief MassPointRelief BreaklineRelief RasterRelief",
    "luse": "LandUse",
    "veg": "SolitaryVegetationObject PlantCover",
    "frn": "CityFurniture",
    "wtr": "WaterBody",
    "gen": "GenericCityObject GenericLogicalSpace GenericOccupiedSpace GenericUnoccupiedSpace",
    "grp": "CityObjectGroup",
    "pcl": "PointCloud",
    "dyn": "Dynamizer",
    "vers": "Version VersionTransition",
    "uro": """Waterway AbstractConstruction OtherConstruction ConstructionInstallation
        OtherConstructionInstallation OtherConstructiveElement UndergroundBuilding Appurtenance
        Manhole Handhole Pipe SewerPipe ThermalPipe WaterPipe OilGasChemicalsPipe Duct Cable
        ElectricityCable TelecommunicationsCable UtilityNode UtilityNodeContainer UtilityLink
        PublicLand PointCloud""",
    "urf": """Zone ThreeDimensionalExtent UrbanPlanningArea QuasiUrbanPlanningArea AreaClassification
        DistrictsAndZones UseDistrict SpecialUseDistrict SpecialUseRestrictionDistrict
        ExceptionalFloorAreaRateDistrict HighRiseResidentialAttractionDistrict HeightControlDistrict
        HighLevelUseDistrict SpecifiedBlock SpecialUrbanRenaissanceDistrict HousingControlArea
        ResidentialEnvironmentImprovementDistrict SpecialUseAttractionDistrict
        FirePreventionDistrict SpecifiedDisasterPreventionBlockImprovementZone LandscapeZone
        ScenicDistrict ParkingPlaceDevelopmentZone PortZone
        SpecialZoneForPreservationOfHistoricalLandscape ZoneForPreservationOfHistoricalLandscape
        GreenSpaceConservationDistrict SpecialGreenSpaceConservationDistrict TreePlantingDistrict
        DistributionBusinessZone ProductiveGreenZone
        ConservationZoneForClustersOfTraditionalStructures AircraftNoiseControlZone
        ProjectPromotionArea UrbanRedevelopmentPromotionArea LandReadjustmentPromotionArea
        ResidentialBlockConstructionPromotionArea
        LandReadjustmentPromotionAreasForCoreBusinessUrbanDevelopment UnusedLandUsePromotionArea
        UrbanDisasterRecoveryPromotionArea UrbanDevelopmentProject LandReadjustmentProject
        NewHousingAndUrbanDevelopmentProject IndustrialParkDevelopmentProject
        UrbanRedevelopmentProject NewUrbanInfrastructureProject ResidentialBlockConstructionProject
        DisasterPreventionBlockImprovementProject UrbanRenewalProject
        ScheduledAreaForUrbanDevelopmentProject
        ScheduledAreaForNewHousingAndUrbanDevelopmentProjects
        ScheduledAreaForIndustrialParkDevelopmentProjects
        ScheduledAreaForNewUrbanInfrastructureProjects ScheduledAreaForCollectiveHousingFacilities
        ScheduledAreaForCollectiveGovernmentAndPublicOfficeFacilities
        ScheduledAreaForDistributionBusinessPark UrbanFacility TrafficFacility OpenSpaceForPublicUse
        SupplyFacility TreatmentFacility Waterway EducationalAndCulturalFacility MedicalFacility
        SocialWelfareFacility MarketsSlaughterhousesCrematoria CollectiveHousingFacilities
        CollectiveGovernmentAndPublicOfficeFacilities CollectiveUrbanDisasterPreventionFacilities
        DistributionBusinessPark UrbanFacilityStipulatedByCabinetOrder TelecommunicationFacility
        WindProtectionFacility FireProtectionFacility FloodPreventionFacility SnowProtectionFacility
        SandControlFacility TideFacility CollectiveFacilitiesForTsunamiDisasterPrevention
        CollectiveFacilitiesForReconstructionAndRevitalization CollectiveFacilitiesForReconstruction
        DistrictPlan DisasterPreventionBlockImprovementZonePlan
        HistoricSceneryMaintenanceAndImprovementDistrictPlan RoadsideDistrictPlan RuralDistrictPlan
        DistrictDevelopmentPlan SpecifiedBuildingZoneImprovementPlan
        DistrictImprovementPlanForDisasterPreventionBlockImprovementZonePlan
        DistrictImprovementPlanForHistoricSceneryMaintenanceAndImprovementDistrict
        RoadsideDistrictImprovementPlan RuralDistrictImprovementPlan District DistrictFacility
        ZonalDisasterPreventionFacility RoadsideDistrictFacility RuralDistrictFacility
        PromotionDistrict UrgentUrbanRenewalArea SpecifiedUrgentUrbanRenewalArea
        PrivateUrbanRenewalProjectPlan GlobalHubCityDevelopmentProject Administration Agreement
        Regulation DisasterDamage Pollution DisasterPreventionBase Recreations HubCity
        LandUseDiversion Urbanization SedimentDisasterProneArea DID CensusBlock
        UnclassifiedBlankArea UnclassifiedUseDistrict ResidenceAttractionArea
        UrbanFunctionAttractionArea DevelopmentProject NewHousing UrbanFacilityStatus
        PublicTransitFacility LandPrice NaturalConditions WeatherObservation GreenSpace
        DistributionOfFloraAndFauna ScenicResource Target""",
}

_SURFACES = {
    "GROUND": "bldg brid tun con uro : GroundSurface",
    "ROOF": "bldg brid tun con uro : RoofSurface",
    "WALL": "bldg brid tun con uro : WallSurface",
    "CLOSURE": "bldg brid tun con uro core : ClosureSurface",
    "OUTER_CEILING": "bldg brid tun con uro : OuterCeilingSurface",
    "OUTER_FLOOR": "bldg brid tun con uro : OuterFloorSurface",
    "CEILING": "bldg brid tun con uro : CeilingSurface",
    "FLOOR": "bldg brid tun con uro : FloorSurface",
    "INTERIOR_WALL": "bldg brid tun con uro : InteriorWallSurface",
    "WINDOW": "bldg brid tun con uro : Window WindowSurface",
    "DOOR": "bldg brid tun con uro : Door DoorSurface",
    "TRAFFIC_AREA": "tran : TrafficArea",
    "AUXILIARY_TRAFFIC_AREA": "tran : AuxiliaryTrafficArea",
    "WATER": "wtr : WaterSurface",
    "WATER_GROUND": "wtr : WaterGroundSurface",
    "WATER_CLOSURE": "wtr : WaterClosureSurface",
    "MARKING": "tran : Marking",
    "HOLE": "tran : HoleSurface",
    "OTHER": "gen : GenericThematicSurface",
}


def _features() -> dict[str, Feature]:
    table = {f"{prefix}:{name}": Feature("object", "") for prefix, names in _OBJECTS.items() for name in names.split()}
    for surface, text in _SURFACES.items():
        prefixes, names = (part.split() for part in text.split(":"))
        table.update({f"{prefix}:{name}": Feature("boundary", surface) for prefix in prefixes for name in names})
    return table


FEATURES: dict[str, Feature] = _features()
"""Canonical element name -> Feature."""

ROOTS: frozenset[str] = frozenset({"core:CityModel"})
"""Document elements that hold members. Any other root is read as one member itself."""

COLLECTIONS: frozenset[str] = frozenset(
    {
        "core:CityModel",
        "gml:FeatureCollection",
        "wfs:FeatureCollection",
        "wfs:SimpleFeatureCollection",
        "wfs:Tuple",
    }
)
"""Elements in a member that hold members themselves, as in the answer of a WFS 2."""

MEMBER_PROPERTIES: frozenset[str] = frozenset(
    {
        "wfs:member",
        "wfs:additionalObjects",
        "core:cityObjectMember",
        "core:featureMember",
        "core:versionMember",
        "core:versionTransitionMember",
        "gml:featureMember",
        "gml:featureMembers",
        "gml:member",
        "core:member",
    }
)
"""Children of the root whose element children are top-level objects."""
