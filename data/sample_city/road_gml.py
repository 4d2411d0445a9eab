"""udx/tran and udx/brid: one Road a crossing and one between crossings; the bridges.

LOD1 lies at height 0, as PLATEAU publishes it. Wide streets also have LOD2 traffic areas
(carriageway and footways), at height 0 too. Bridge and underpass are told by
`uro:sectionType` (3 bridge, 5 underpass, 4 crossing) and have LOD3 surfaces with real heights.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import NamedTuple

import numpy as np

from data.sample_city import gml
from data.sample_city import landscape as land
from data.sample_city.layout import MAIN_STREET_WIDTH, Layout, mesh_code

Array = np.ndarray

SECTION_TYPE = {"street": "1", "avenue": "1", "crossing": "4", "bridge": "3", "underpass": "5"}
FOOTWAY = 2.0
DECK_THICKNESS = 0.8


class Roads(NamedTuple):
    """Road polygons: rectangles in local u, v, and what they are.

    rectangle : (n, 4) u0, v0, u1, v1
    kind : (n,) "crossing", "street", "avenue", "bridge", "underpass"
    """

    rectangle: Array
    kind: Array


def roads(layout: Layout) -> Roads:
    """Crossings first, in node order, then the pieces between, in edge order."""
    net = layout.network
    half = net.node_width / 2
    crossing = np.concatenate([net.node_uv - half, net.node_uv + half], axis=1)
    a, b = net.edge_from, net.edge_to
    along_u = np.isclose(net.node_uv[a, 1], net.node_uv[b, 1])
    w = net.edge_width / 2
    u0 = np.where(along_u, net.node_uv[a, 0] + half[a, 0], net.node_uv[a, 0] - w)
    u1 = np.where(along_u, net.node_uv[b, 0] - half[b, 0], net.node_uv[b, 0] + w)
    v0 = np.where(along_u, net.node_uv[a, 1] - w, net.node_uv[a, 1] + half[a, 1])
    v1 = np.where(along_u, net.node_uv[b, 1] + w, net.node_uv[b, 1] - half[b, 1])
    kind = np.concatenate([np.full(len(crossing), "crossing"), net.edge_kind])
    return Roads(np.concatenate([crossing, np.stack([u0, v0, u1, v1], axis=1)]), kind)


def _corners(r: Array) -> Array:
    return r[..., [0, 1, 2, 1, 2, 3, 0, 3]].reshape(*r.shape[:-1], 4, 2)


def _faces(rectangles: list[Array], heights: list[Array] | None = None) -> list[str]:
    """Polygons of rectangles; heights per corner, or 0."""
    out = []
    for k, r in enumerate(rectangles):
        text, _, _ = gml.plan_positions(_corners(np.asarray(r)))
        z = ["0"] * 4 if heights is None else [f"{h:.2f}" for h in heights[k]]
        out.append(gml.polygon([[t + h for t, h in zip(text, z)]]))
    return out


def road_height(kind: str, u: Array, v: Array) -> Array:
    """Height of the carriageway: the deck on a bridge, else the ground. [m]"""
    if kind == "bridge":
        return np.array([float(land.deck_height(np.array(a), float(b))) for a, b in zip(u, v)])
    return land.elevation(u + land.ORIGIN_X, v + land.ORIGIN_Y)


def _lod3(kind: str, r: Array) -> str:
    cuts = np.linspace(r[0], r[2], 13)
    pieces = [np.array([a, r[1], b, r[3]]) for a, b in itertools.pairwise(cuts)]
    middle = (r[1] + r[3]) / 2
    heights = []
    for p in pieces:
        ends = road_height(kind, np.array([p[0], p[2]]), np.array([middle, middle]))
        heights.append(ends[[0, 1, 1, 0]])
    return f"<tran:lod3MultiSurface>{gml.multi_surface(_faces(pieces, heights))}</tran:lod3MultiSurface>\n"


def _lod2(r: Array, ids: list[str]) -> tuple[str, str]:
    """Traffic areas with carriageway and two footways; and the road's own surface of links."""
    inner0, inner1 = r[1] + FOOTWAY, r[3] - FOOTWAY
    pieces = [
        ("1000", np.array([r[0], inner0, r[2], inner1])),
        ("2000", np.array([r[0], r[1], r[2], inner0])),
        ("2000", np.array([r[0], inner1, r[2], r[3]])),
    ]
    areas, links = [], []
    for (function, p), gml_id in zip(pieces, ids):
        name = f"poly_{gml_id}"
        face = _faces([p])[0].replace("<gml:Polygon>", f'<gml:Polygon gml:id="{name}">')
        areas.append(
            f'<tran:trafficArea><tran:TrafficArea gml:id="{gml_id}">\n'
            + gml.code("tran:function", function, "TrafficArea_function")
            + f"<tran:lod2MultiSurface>{gml.multi_surface([face])}</tran:lod2MultiSurface>\n"
            "</tran:TrafficArea></tran:trafficArea>\n"
        )
        links.append(f'<gml:surfaceMember xlink:href="#{name}"/>\n')
    own = f"<tran:lod2MultiSurface>{gml.multi_surface(links)}</tran:lod2MultiSurface>\n"
    return "".join(areas), own


def _road(gml_id: str, kind: str, r: Array, area_ids: list[str] | None) -> str:
    width = float(r[3] - r[1]) if kind != "avenue" else float(r[2] - r[0])
    areas, own = _lod2(r, area_ids) if area_ids else ("", "")
    lod3 = _lod3(kind, r) if kind in ("bridge", "underpass") else ""
    structure = (
        gml.code("uro:widthType", "2", "RoadStructureAttribute_widthType")
        + f'<uro:width uom="m">{width:.1f}</uro:width>\n'
        + gml.code("uro:sectionType", SECTION_TYPE[kind], "RoadStructureAttribute_sectionType")
    )
    return (
        f'<core:cityObjectMember>\n<tran:Road gml:id="{gml_id}">\n'
        f"<core:creationDate>{gml.DATE}</core:creationDate>\n"
        + gml.code("tran:class", "1040", "TransportationComplex_class")
        + gml.code("tran:function", "4", "Road_function")
        + gml.code("tran:usage", "5" if kind in ("bridge", "avenue") else "4", "Road_usage")
        + areas
        + f"<tran:lod1MultiSurface>{gml.multi_surface(_faces([r]))}</tran:lod1MultiSurface>\n{own}{lod3}"
        f"<uro:roadStructureAttribute><uro:RoadStructureAttribute>\n{structure}"
        "</uro:RoadStructureAttribute></uro:roadStructureAttribute>\n</tran:Road>\n</core:cityObjectMember>\n"
    )


def _meshes(r: Array) -> Array:
    u, v = r[:, [0, 2]].mean(axis=1), r[:, [1, 3]].mean(axis=1)
    return mesh_code(*land.latitude_longitude(u + land.ORIGIN_X, v + land.ORIGIN_Y))


def write_roads(folder: Path, layout: Layout, rng: np.random.Generator) -> tuple[Roads, list[str], int]:
    """One file a third mesh; returns the roads, their gml:id and the number of traffic areas."""
    every = roads(layout)
    ids = gml.identifiers("tran", len(every.kind), rng)
    height = every.rectangle[:, 3] - every.rectangle[:, 1]
    wide = (every.kind != "avenue") & (every.kind != "crossing") & np.isclose(height, MAIN_STREET_WIDTH)
    mesh = _meshes(every.rectangle)
    for code in np.unique(mesh):
        rows = np.flatnonzero(mesh == code)
        _, latitude, longitude = gml.plan_positions(_corners(every.rectangle[rows]).reshape(-1, 2))
        bounds = gml.Bounds()
        bounds.add(latitude, longitude, np.array([0.0]))
        members = []
        for k in rows.tolist():
            area_ids = gml.identifiers("traf", 3, rng) if wide[k] else None
            members.append(_road(ids[k], str(every.kind[k]), every.rectangle[k], area_ids))
        gml.write(folder / f"udx/tran/{code}_tran_6697_op.gml", bounds, members)
    return every, ids, 3 * int(wide.sum())


def write_bridges(folder: Path, layout: Layout, rng: np.random.Generator) -> int:
    """udx/brid: road bridges over the river and railway bridges over the underpasses, LOD1 solids."""
    net = layout.network
    boxes: list[tuple[str, str, Array, float, float]] = []
    for edge in np.flatnonzero(np.isin(net.edge_kind, ["bridge", "underpass"])):
        v = float(net.node_uv[net.edge_from[edge], 1])
        slope = float(land.valley_slope(np.array(v)))
        if net.edge_kind[edge] == "bridge":
            reach = land.CREST_OUT + land.MEANDER
            r = np.array([land.RIVER_U - reach, v - 5.0, land.RIVER_U + reach, v + 5.0])
            boxes.append(("架空橋", "01", r, land.DECK + slope - DECK_THICKNESS, land.DECK + slope))
        else:
            r = np.array([land.RAIL_U - land.RAIL_CREST, v - 8.0, land.RAIL_U + land.RAIL_CREST, v + 8.0])
            track = float(land.elevation(np.array(land.RAIL_U + land.ORIGIN_X), np.array(v + 30 + land.ORIGIN_Y)))
            boxes.append(("架空鉄道橋", "02", r, track - 0.8, track))
    ids = gml.identifiers("brid", len(boxes), rng)
    mesh = _meshes(np.array([b[2] for b in boxes])) if boxes else np.empty(0, int)
    for code in np.unique(mesh):
        bounds, members = gml.Bounds(), []
        for k in np.flatnonzero(mesh == code).tolist():
            name, function, r, low, high = boxes[k]
            text, latitude, longitude = gml.plan_positions(_corners(r))
            bounds.add(latitude, longitude, np.array([low, high]))
            members.append(_bridge(ids[k], name, function, text, low, high))
        gml.write(folder / f"udx/brid/{code}_brid_6697_op.gml", bounds, members)
    return len(boxes)


def _bridge(gml_id: str, name: str, function: str, plan: list[str], low: float, high: float) -> str:
    from data.sample_city.building_gml import prism_faces

    faces = [gml.polygon(face) for _, face in prism_faces([plan], low, high)]
    return (
        f'<core:cityObjectMember>\n<brid:Bridge gml:id="{gml_id}">\n<gml:name>{name}</gml:name>\n'
        f"<core:creationDate>{gml.DATE}</core:creationDate>\n"
        + gml.code("brid:class", "01", "Bridge_class")
        + gml.code("brid:function", function, "Bridge_function")
        + f"<brid:lod1Solid>{gml.solid(faces)}</brid:lod1Solid>\n</brid:Bridge>\n</core:cityObjectMember>\n"
    )
