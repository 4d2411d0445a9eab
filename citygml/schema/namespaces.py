"""Namespaces: URI to the short prefix and edition it always has in this package.

Matching is by URI, never by the prefix a file happens to declare. A URI outside
the table (an application schema of someone else) gets a prefix made from the URI
alone, so every reader names the same element the same way.
"""

from __future__ import annotations

import re

__all__ = ["EDITION_FAMILIES", "NAMESPACES", "UNPREFIXED_04", "canonical_name", "edition_of", "prefix_of"]

_MODULES_2 = {
    "appearance": "app",
    "bridge": "brid",
    "building": "bldg",
    "cityfurniture": "frn",
    "cityobjectgroup": "grp",
    "generics": "gen",
    "landuse": "luse",
    "relief": "dem",
    "texturedsurface": "tex",
    "transportation": "tran",
    "tunnel": "tun",
    "vegetation": "veg",
    "waterbody": "wtr",
}
_MODULES_3 = {
    **_MODULES_2,
    "construction": "con",
    "dynamizer": "dyn",
    "pointcloud": "pcl",
    "versioning": "vers",
}


def _namespaces() -> dict[str, tuple[str, str]]:
    table = {
        "http://www.opengis.net/gml": ("gml", "3.1"),
        "http://www.opengis.net/gml/3.2": ("gml", "3.2"),
        "http://www.opengis.net/gml/3.3/ce": ("gmlce", "3.3"),
        "http://www.opengis.net/wfs": ("wfs", "1.1"),
        "http://www.opengis.net/wfs/2.0": ("wfs", "2.0"),
        "http://www.w3.org/1999/xlink": ("xlink", ""),
        "http://www.w3.org/2001/XMLSchema-instance": ("xsi", ""),
        "http://www.w3.org/XML/1998/namespace": ("xml", ""),
        "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0": ("xal", "2.0"),
        "urn:oasis:names:tc:ciq:xal:3": ("xal", "3.0"),
        "urn:oasis:names:tc:ciq:ct:3": ("ct", "3.0"),
        # CityGML 0.4 has one namespace for everything; see UNPREFIXED_04.
        "http://www.citygml.org/citygml/1/0/0": ("core", "0.4"),
        "http://www.citygml.org/citygml/0/4/0": ("core", "0.4"),
        "http://www.citygml.org/citygml/0/3/0": ("core", "0.4"),
    }
    for version, modules in (("1.0", _MODULES_2), ("2.0", _MODULES_2), ("3.0", _MODULES_3)):
        table[f"http://www.opengis.net/citygml/{version}"] = ("core", version)
        for module, prefix in modules.items():
            table[f"http://www.opengis.net/citygml/{module}/{version}"] = (prefix, version)
        table[f"http://www.opengis.net/citygml/profiles/base/{version}"] = ("core", version)
    kantei = "http://www.kantei.go.jp/jp/singi/tiiki/toshisaisei/itoshisaisei/iur"
    chisou = "https://www.chisou.go.jp/tiiki/toshisaisei/itoshisaisei/iur"
    geospatial = "https://www.geospatial.jp/iur"
    editions = [(kantei, v) for v in ("1.0", "1.1", "1.2", "1.3", "1.4")] + [(chisou, "1.5")]
    editions += [(geospatial, v) for v in ("2.0", "3.0", "3.1", "3.2", "4.0")]
    for base, version in editions:
        for module in ("uro", "urf", "urc", "urt", "urg"):
            table[f"{base}/{module}/{version}"] = (module, version)
    return table


NAMESPACES: dict[str, tuple[str, str]] = _namespaces()
"""URI -> (canonical prefix, edition)."""

EDITION_FAMILIES: dict[str, str] = {
    **dict.fromkeys(["core", *_MODULES_3.values()], "citygml"),
    **dict.fromkeys(["uro", "urf", "urc", "urt", "urg"], "iur"),
    "gml": "gml",
}
"""Prefix -> family: the edition of a document is the highest one of a family that it uses."""

_PREFIXES = frozenset(prefix for prefix, _ in NAMESPACES.values())

# Local names of CityGML 0.4, by the module they moved to. All others are core.
UNPREFIXED_04: dict[str, str] = {
    name: prefix
    for prefix, names in {
        "bldg": """Building BuildingPart BuildingInstallation IntBuildingInstallation Room
            BuildingFurniture RoofSurface WallSurface GroundSurface ClosureSurface CeilingSurface
            FloorSurface InteriorWallSurface Window Door boundedBy opening outerBuildingInstallation
            interiorBuildingInstallation interiorRoom interiorFurniture roomInstallation
            consistsOfBuildingPart class function usage yearOfConstruction yearOfDemolition roofType
            measuredHeight storeysAboveGround storeysBelowGround storeyHeightsAboveGround
            storeyHeightsBelowGround address lod1Solid lod1MultiSurface lod1TerrainIntersection
            lod2Solid lod2MultiSurface lod2MultiCurve lod2TerrainIntersection lod3Solid
            lod3MultiSurface lod3MultiCurve lod3TerrainIntersection lod4Solid lod4MultiSurface
            lod4MultiCurve lod4TerrainIntersection lod2Geometry lod3Geometry lod4Geometry""",
        "app": """Appearance appearance appearanceMember theme surfaceDataMember ParameterizedTexture
            GeoreferencedTexture X3DMaterial imageURI mimeType textureType wrapMode borderColor
            isFront target TexCoordList TexCoordGen textureCoordinates worldToTexture
            ambientIntensity diffuseColor emissiveColor specularColor shininess transparency
            isSmooth preferWorldFile referencePoint orientation""",
        "tran": """TransportationComplex Road Railway Track Square TrafficArea
            AuxiliaryTrafficArea trafficArea auxiliaryTrafficArea surfaceMaterial lod0Network""",
        "veg": """SolitaryVegetationObject PlantCover species height averageHeight trunkDiameter
            crownDiameter lod1MultiSolid lod2MultiSolid lod3MultiSolid lod4MultiSolid""",
        "wtr": "WaterBody WaterSurface WaterGroundSurface WaterClosureSurface waterLevel",
        "dem": """ReliefFeature TINRelief MassPointRelief BreaklineRelief RasterRelief
            reliefComponent lod tin reliefPoints ridgeOrValleyLines breaklines""",
        "luse": "LandUse",
        "frn": "CityFurniture",
        "gen": """GenericCityObject stringAttribute intAttribute doubleAttribute dateAttribute
            uriAttribute measureAttribute value""",
        "grp": "CityObjectGroup groupMember groupParent",
    }.items()
    for name in names.split()
}


def prefix_of(uri: str) -> str:
    """Canonical prefix of a namespace URI.

    Unknown URIs: the last path segment that holds a letter, cut to letters,
    digits, '_' and '-'; '_' is added where it would equal a prefix of the table.
    The empty URI has the empty prefix.

    >>> prefix_of("https://www.geospatial.jp/iur/uro/3.1")
    'uro'
    >>> prefix_of("http://www.citygml.org/ade/sub/0.9.0")
    'sub'
    >>> prefix_of("http://example.org/core/2.0")
    'core_'
    """
    if not uri:
        return ""
    if uri in NAMESPACES:
        return NAMESPACES[uri][0]
    segments = [re.sub(r"[^A-Za-z0-9_-]", "", part) for part in re.split(r"[/:#]", uri)]
    named = [part for part in segments if re.search(r"[A-Za-z]", part)]
    prefix = named[-1] if named else "x"
    return prefix + "_" if prefix in _PREFIXES else prefix


def edition_of(uri: str) -> tuple[str, str] | None:
    """Family and edition of a namespace: ('citygml', '2.0'), ('iur', '3.1'), or None.

    >>> edition_of("http://www.opengis.net/citygml/building/2.0")
    ('citygml', '2.0')
    """
    prefix, version = NAMESPACES.get(uri, ("", ""))
    family = EDITION_FAMILIES.get(prefix)
    return (family, version) if family and version else None


def canonical_name(uri: str, local: str) -> str:
    """'prefix:local' of an element or attribute; 'local' alone without a namespace.

    >>> canonical_name("http://www.opengis.net/citygml/building/1.0", "Building")
    'bldg:Building'
    >>> canonical_name("http://www.citygml.org/citygml/1/0/0", "Building")
    'bldg:Building'
    """
    if not uri:
        return local
    prefix = prefix_of(uri)
    if prefix == "core" and NAMESPACES[uri][1] == "0.4":
        prefix = UNPREFIXED_04.get(local, "core")
    return f"{prefix}:{local}"
