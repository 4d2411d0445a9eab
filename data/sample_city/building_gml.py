"""udx/bldg: buildings with LOD0, LOD1, some LOD2 with texture, parts, and i-UR 3.2 attributes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from data.sample_city import gml
from data.sample_city.buildings import COURTYARD, RECTANGLE, rank_of_depth, rings, turned

Array = np.ndarray

GABLE_RISE = 0.3  # of the half width across the ridge
SPLIT = 0.2  # where a building with parts is divided, in half widths
ANNEX = 0.6  # height of the lower part over that of the higher

_Point = tuple[str, str]  # "latitude longitude ", and nothing else: heights are added per level


def gable_rise(row: Any) -> float:
    """Height of the ridge over the eaves, at most two fifths of the building's. [m]"""
    return round(min(GABLE_RISE * 2 * min(row.half_width, row.half_depth), 0.4 * row.lod1_height), 2)


def _at(plan: list[str], height: float) -> list[str]:
    level = f"{height:.2f}"
    return [p + level for p in plan]


def _walls(plan: list[str], low: float, high: float) -> Iterator[list[str]]:
    bottom, top = _at(plan, low), _at(plan, high)
    for k in range(len(plan)):
        n = (k + 1) % len(plan)
        yield [bottom[k], bottom[n], top[n], top[k]]


def prism_faces(plans: list[list[str]], low: float, high: float) -> list[tuple[str, list[list[str]]]]:
    """Faces of a right prism as (surface, rings); normals outward."""
    ground = [_at(plan, low)[::-1] for plan in plans]
    roof = [_at(plan, high) for plan in plans]
    walls = [("WallSurface", [w]) for plan in plans for w in _walls(plan, low, high)]
    return [("GroundSurface", ground), *walls, ("RoofSurface", roof)]


def gable_faces(plan: list[str], ridge: list[str], along: bool, low: float, eave: float, top: float) -> list[Any]:
    """Faces of a house with a gable roof; the ridge runs along the first axis or across it."""
    shift = 0 if along else 1
    p = [plan[(k + shift) % 4] for k in range(4)]
    r0, r1 = _at(ridge, top)
    b, e = _at(p, low), _at(p, eave)
    return [
        ("GroundSurface", [b[::-1]]),
        ("WallSurface", [[b[0], b[1], e[1], e[0]]]),
        ("WallSurface", [[b[1], b[2], e[2], r1, e[1]]]),
        ("WallSurface", [[b[2], b[3], e[3], e[2]]]),
        ("WallSurface", [[b[3], b[0], e[0], r0, e[3]]]),
        ("RoofSurface", [[e[0], e[1], r1, r0]]),
        ("RoofSurface", [[e[2], e[3], r0, r1]]),
    ]


_UV = {4: "0 0 1 0 1 1 0 1 0 0", 5: "0 0 1 0 1 0.8 0.5 1 0 0.8 0 0"}


def _uv(ring: list[str], number: int) -> str:
    if number == 0 and len(ring) in _UV:
        return _UV[len(ring)]
    # Other rings: points of a circle, counter-clockwise or inside it, enough to be told apart.
    angle = 2 * np.pi * np.arange(len(ring)) / len(ring) * (1 if number == 0 else -1)
    radius = 0.5 if number == 0 else 0.2
    pairs = [f"{0.5 + radius * np.cos(a):.4f} {0.5 + radius * np.sin(a):.4f}" for a in angle]
    return " ".join([*pairs, pairs[0]])


def _lod2(row: Any, faces: list[Any], surface_ids: Iterator[str], textures: dict[str, list[str]]) -> str:
    """lod2Solid of links, then the boundary surfaces that own the polygons."""
    links, surfaces = [], []
    for k, (surface, face) in enumerate(faces):
        name = f"poly_{row.number}_{k}"
        ids = [f"line_{row.number}_{k}_{j}" for j in range(len(face))]
        links.append(f'<gml:surfaceMember xlink:href="#{name}"/>\n')
        surfaces.append(
            f'<bldg:boundedBy><bldg:{surface} gml:id="{next(surface_ids)}"><bldg:lod2MultiSurface>'
            + gml.multi_surface([gml.polygon(face, name, ids)])
            + f"</bldg:lod2MultiSurface></bldg:{surface}></bldg:boundedBy>\n"
        )
        if row.textured and surface != "GroundSurface":
            uv = "".join(
                f'<app:textureCoordinates ring="#{i}">{_uv(r, j)}</app:textureCoordinates>'
                for j, (i, r) in enumerate(zip(ids, face))
            )
            image = "roof" if surface == "RoofSurface" else "wall"
            textures[image].append(
                f'<app:target uri="#{name}"><app:TexCoordList>{uv}</app:TexCoordList></app:target>\n'
            )
    return f"<bldg:lod2Solid>{gml.solid(links)}</bldg:lod2Solid>\n" + "".join(surfaces)


def _lod1(plans: list[list[str]], low: float, high: float) -> str:
    faces = prism_faces(plans, low, high)
    return f"<bldg:lod1Solid>{gml.solid(gml.polygon(face) for _, face in faces)}</bldg:lod1Solid>\n"


def _lod0(row: Any, plans: list[list[str]]) -> str:
    name, height = ("lod0FootPrint", 0.0) if row.lod0_footprint else ("lod0RoofEdge", row.base)
    rings_at = [_at(plan, height) for plan in plans]
    return f"<bldg:{name}>{gml.multi_surface([gml.polygon(rings_at)])}</bldg:{name}>\n"


def _risk(kind: str, row: Any, depth: float, scale: int, duration: float | None) -> str:
    rank = int(rank_of_depth(np.array([depth]))[0])
    text = gml.code("uro:description", "1", f"{kind}_description") + gml.code("uro:rank", str(rank), f"{kind}_rank")
    text += f'<uro:depth uom="m">{depth:.3f}</uro:depth>\n'
    if scale:
        text += gml.code("uro:adminType", "2", f"{kind}_adminType") + gml.code("uro:scale", str(scale), f"{kind}_scale")
    if duration is not None:
        text += f'<uro:duration uom="hour">{duration:g}</uro:duration>\n'
    return f"<uro:bldgDisasterRiskAttribute><uro:{kind}>\n{text}</uro:{kind}></uro:bldgDisasterRiskAttribute>\n"


def _risks(row: Any) -> str:
    out = []
    if row.depth_river_l1 > 0:
        out.append(_risk("RiverFloodingRiskAttribute", row, row.depth_river_l1, 1, None))
    if row.depth_river_l2 > 0:
        out.append(_risk("RiverFloodingRiskAttribute", row, row.depth_river_l2, 2, row.duration_l2))
    if row.depth_high_tide > 0:
        out.append(_risk("HighTideRiskAttribute", row, row.depth_high_tide, 0, None))
    if row.depth_inland > 0:
        out.append(_risk("InlandFloodingRiskAttribute", row, row.depth_inland, 0, None))
    return "".join(out)


def _attributes_before(row: Any) -> str:
    name = f"<gml:name>{row.name}</gml:name>\n" if row.name else ""
    year = "0001" if row.year_missing else str(row.year)
    height = "-9999" if row.height_missing else f"{row.height:.1f}"
    storeys = 9999 if row.storeys_missing else row.storeys
    below = 9999 if row.storeys_missing else 0
    return (
        f"{name}<core:creationDate>{gml.DATE}</core:creationDate>\n"
        f'<gen:stringAttribute name="大字・町コード"><gen:value>{row.town}</gen:value></gen:stringAttribute>\n'
        + gml.code("bldg:class", "3002" if row.structure == "603" else "3001", "Building_class")
        + gml.code("bldg:usage", row.usage, "Building_usage")
        + f"<bldg:yearOfConstruction>{year}</bldg:yearOfConstruction>\n"
        f'<bldg:measuredHeight uom="m">{height}</bldg:measuredHeight>\n'
        f"<bldg:storeysAboveGround>{storeys}</bldg:storeysAboveGround>\n"
        f"<bldg:storeysBelowGround>{below}</bldg:storeysBelowGround>\n"
    )


def _attributes_after(row: Any) -> str:
    floor_area = "-9999.000" if row.area_missing else f"{row.floor_area:.3f}"
    detail = (
        f'<uro:totalFloorArea uom="m2">{floor_area}</uro:totalFloorArea>\n'
        f'<uro:buildingFootprintArea uom="m2">{row.footprint_area:.3f}</uro:buildingFootprintArea>\n'
        + gml.code("uro:buildingStructureType", row.structure, "BuildingDetailAttribute_buildingStructureType")
        + gml.code("uro:fireproofStructureType", row.fireproof, "BuildingDetailAttribute_fireproofStructureType")
        + gml.code("uro:landUseType", row.land_use, "Common_landUseType")
        + "<uro:surveyYear>2023</uro:surveyYear>\n"
    )
    quality = gml.code("uro:geometrySrcDescLod0", "000", "DataQualityAttribute_geometrySrcDesc")
    quality += gml.code("uro:thematicSrcDesc", "201", "DataQualityAttribute_thematicSrcDesc")
    quality += gml.code("uro:lod1HeightType", "0" if row.height_missing else "2", "DataQualityAttribute_lod1HeightType")
    return (
        "<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country>"
        "<xAL:CountryName>日本</xAL:CountryName><xAL:Locality>"
        f'<xAL:LocalityName Type="Town">{row.address}</xAL:LocalityName>'
        "</xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>\n"
        f"<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>\n{quality}"
        "</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>\n"
        f"{_risks(row)}"
        f"<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>\n{detail}"
        "</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>\n"
        f"<uro:buildingIDAttribute><uro:BuildingIDAttribute>\n<uro:buildingID>{row.building_id}</uro:buildingID>\n"
        + gml.code("uro:prefecture", "12", "Common_localPublicAuthorities")
        + gml.code("uro:city", "12999", "Common_localPublicAuthorities")
        + "</uro:BuildingIDAttribute></uro:buildingIDAttribute>\n"
    )


def _part(row: Any, which: int, plan: list[str]) -> str:
    height = row.lod1_height if which == 0 else row.annex_height
    measured = row.height if which == 0 else row.annex_height
    value = "-9999" if row.height_missing else f"{measured:.1f}"
    return (
        f'<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="{row.gml_id}_p{which}">\n'
        + gml.code("bldg:usage", row.usage, "Building_usage")
        + f'<bldg:measuredHeight uom="m">{value}</bldg:measuredHeight>\n'
        + _lod1([plan], row.base, row.base + height)
        + "</bldg:BuildingPart></bldg:consistsOfBuildingPart>\n"
    )


def _geometry(row: Any, plans: list[list[str]], ridge: list[str], surface_ids: Iterator[str], textures: Any) -> str:
    if row.has_parts:
        p, (south, north) = plans[0], ridge
        higher, lower = [p[0], south, north, p[3]], [south, p[1], p[2], north]
        return _lod0(row, plans) + _part(row, 0, higher) + _part(row, 1, lower)
    top = row.base + row.lod1_height
    text = _lod0(row, plans) + _lod1(plans, row.base, top)
    if row.lod2:
        if row.gable:
            along = row.half_width >= row.half_depth
            faces = gable_faces(plans[0], ridge, along, row.base, top - gable_rise(row), top)
        else:
            faces = prism_faces(plans, row.base, top)
        text += _lod2(row, faces, surface_ids, textures)
    return text


def _ridge_points(frame: pd.DataFrame) -> Array:
    """(n, 2, 2) the two extra points in plan: ends of the ridge, or of the line between parts."""
    a, b = frame["half_width"].to_numpy(), frame["half_depth"].to_numpy()
    zero = np.zeros(len(frame))
    along = a >= b
    ridge0 = turned(frame, np.where(along, -a, zero), np.where(along, zero, -b))
    ridge1 = turned(frame, np.where(along, a, zero), np.where(along, zero, b))
    parts = frame["has_parts"].to_numpy()[:, None]
    split0, split1 = turned(frame, SPLIT * a, -b), turned(frame, SPLIT * a, b)
    return np.stack([np.where(parts, split0, ridge0), np.where(parts, split1, ridge1)], axis=1)


def write_buildings(folder: Path, frame: pd.DataFrame, rng: np.random.Generator) -> list[str]:
    """One file a third mesh; returns the file names."""
    names = []
    for mesh, part in frame.groupby("mesh", sort=True):
        name = f"{mesh}_bldg_6697_op.gml"
        _write_mesh(folder / "udx" / "bldg", name, part.reset_index(drop=True), rng)
        names.append(f"udx/bldg/{name}")
    return names


def _write_mesh(folder: Path, name: str, frame: pd.DataFrame, rng: np.random.Generator) -> None:
    from data.sample_city.texture import write_textures

    outlines = rings(frame)
    flat = [p for building in outlines for p in building] + list(_ridge_points(frame))
    text, latitude, longitude = gml.plan_positions(np.concatenate(flat))
    bounds = gml.Bounds()
    bounds.add(latitude, longitude, np.concatenate([[0.0], frame["base"], frame["base"] + frame["lod1_height"]]))
    surface_ids = iter(gml.identifiers("surf", int(frame["n_lod2"].sum()), rng))
    textures: dict[str, list[str]] = {"wall": [], "roof": []}
    members, at = [], 0
    ridge_at = sum(len(p) for building in outlines for p in building)
    for k, row in enumerate(frame.itertuples(index=False)):
        plans = []
        for outline in outlines[k]:
            plans.append(text[at : at + len(outline)])
            at += len(outline)
        ridge = text[ridge_at + 2 * k : ridge_at + 2 * k + 2]
        geometry = _geometry(row, plans, ridge, surface_ids, textures)
        parts = ""
        if row.has_parts:
            cut = geometry.index("<bldg:consistsOfBuildingPart>")
            geometry, parts = geometry[:cut], geometry[cut:]
        members.append(
            f'<core:cityObjectMember>\n<bldg:Building gml:id="{row.gml_id}">\n{_attributes_before(row)}'
            f"{geometry}{parts}{_attributes_after(row)}</bldg:Building>\n</core:cityObjectMember>\n"
        )
    images = f"{name.removesuffix('_op.gml')}_appearance"
    if textures["wall"]:
        write_textures(folder / images)
        appearance = _appearance(images, textures)
        # Before the features in most files, after them in some: both are found in real data.
        late = int(name[:8]) % 4 == 0
        members = [*members, appearance] if late else [appearance, *members]
    gml.write(folder / name, bounds, members)


def _appearance(images: str, textures: dict[str, list[str]]) -> str:
    data = "".join(
        "<app:surfaceDataMember><app:ParameterizedTexture>\n"
        f"<app:imageURI>{images}/{image}.png</app:imageURI>\n<app:mimeType>image/png</app:mimeType>\n"
        f"{''.join(targets)}</app:ParameterizedTexture></app:surfaceDataMember>\n"
        for image, targets in textures.items()
    )
    start = "<app:appearanceMember><app:Appearance><app:theme>rgbTexture</app:theme>\n"
    return f"{start}{data}</app:Appearance></app:appearanceMember>\n"


def n_lod2_faces(frame: pd.DataFrame) -> Array:
    """Number of LOD2 polygons of every building."""
    sides = frame["shape"].map({RECTANGLE: 4, 1: 6, COURTYARD: 8, 3: 16}).to_numpy()
    faces = np.where(frame["gable"], 7, sides + 2)
    return np.where(frame["lod2"], faces, 0)
