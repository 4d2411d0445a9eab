"""udx/dem, udx/fld and udx/luse: the ground as a TIN, the hazard maps, the land use."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np

from data.sample_city import gml
from data.sample_city import landscape as land
from data.sample_city.buildings import rank_of_depth
from data.sample_city.layout import Layout, block_rectangle, mesh_code

Array = np.ndarray


def _spread(points: list[float], step: float) -> Array:
    """The points, and evenly spaced ones where the gap exceeds step."""
    points = sorted(points)
    out = [points[0]]
    for a, b in itertools.pairwise(points):
        n = max(1, int(np.ceil((b - a) / step - 1e-9)))
        out += [a + (b - a) * k / n for k in range(1, n + 1)]
    return np.array(out)


def tin(layout: Layout, step: float = 40.0) -> tuple[Array, Array]:
    """Vertices (n, 3) in local u, v and height, and triangles (m, 3), counter-clockwise.

    Columns follow the levees' crests and toes and the embankment, so that no edge is cut off.
    """
    u0, v0, u1, v1 = layout.bounds
    river = [land.RIVER_U + s * w for w in (land.BED_EDGE, land.CREST_IN, land.CREST_OUT, land.TOE) for s in (-1, 1)]
    rail = [land.RAIL_U + s * w for w in (land.RAIL_CREST, land.RAIL_TOE, 24.0, land.UNDERPASS_REACH) for s in (-1, 1)]
    fixed = [-260.0, -160.0, land.EAST_AVENUE - 6, land.WEST_AVENUE + 6, land.RAIL_U, 210.0, 260.0]
    columns = _spread([u0, u1, *river, *rail, *fixed, *layout.avenues.tolist()], step)
    lines = layout.streets.tolist()
    near: list[float] = []
    for v in lines:
        if abs((v - land.UNDERPASS_V) % land.STREET_PERIOD) < 1e-6:
            near += [v - 7.0, v - 5.0, v + 5.0, v + 7.0]
        if abs((v - land.BRIDGE_V) % land.STREET_PERIOD) < 1e-6:
            near += [v - 10.0, v - 5.0, v + 5.0, v + 10.0]
    rows = _spread([v0, v1, *lines, *near], step)
    grid_u, grid_v = np.meshgrid(columns, rows)
    # Inside the corridor columns follow the meander, outside they are straight.
    inside = np.clip((90.0 - np.abs(grid_u - land.RIVER_U)) / 40.0, 0, 1)
    grid_u = grid_u + inside * (land.river_centre(grid_v) - land.RIVER_U)
    height = land.elevation(grid_u + land.ORIGIN_X, grid_v + land.ORIGIN_Y)
    vertices = np.stack([grid_u, grid_v, np.round(height, 2)], axis=-1).reshape(-1, 3)
    index = np.arange(len(vertices)).reshape(grid_u.shape)
    a, b, c, d = (q.ravel() for q in (index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]))
    triangles = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
    return vertices, triangles


def write_dem(folder: Path, layout: Layout, rng: np.random.Generator, step: float) -> tuple[list[str], int]:
    """One file a second mesh (6 digits); returns the names and the number of triangles."""
    vertices, triangles = tin(layout, step)
    text, latitude, longitude = gml.plan_positions(vertices[:, :2])
    text = [f"{t}{z:.2f}" for t, z in zip(text, vertices[:, 2].tolist())]
    middle = mesh_code(latitude[triangles].mean(axis=1), longitude[triangles].mean(axis=1), digits=6)
    names = []
    for mesh in np.unique(middle):
        mine = triangles[middle == mesh]
        used = np.unique(mine)
        bounds = gml.Bounds()
        bounds.add(latitude[used], longitude[used], vertices[used, 2])
        feature, relief = gml.identifiers("dem", 2, rng)
        start = (
            f'<core:cityObjectMember>\n<dem:ReliefFeature gml:id="{feature}">\n<gml:name>{mesh}</gml:name>\n'
            f"<core:creationDate>{gml.DATE}</core:creationDate>\n<dem:lod>1</dem:lod>\n<dem:reliefComponent>"
            f'<dem:TINRelief gml:id="{relief}">\n<gml:name>{mesh}</gml:name>\n<dem:lod>1</dem:lod>\n'
            "<dem:tin><gml:TriangulatedSurface><gml:trianglePatches>\n"
        )
        patches = (
            f"<gml:Triangle><gml:exterior>{gml.ring((text[i], text[j], text[k]))}</gml:exterior></gml:Triangle>\n"
            for i, j, k in mine.tolist()
        )
        end = (
            "</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief></dem:reliefComponent>\n"
            "</dem:ReliefFeature>\n</core:cityObjectMember>\n"
        )
        name = f"udx/dem/{mesh}_dem_6697_op.gml"
        gml.write(folder / name, bounds, [start, *patches, end])
        names.append(name)
    return names, len(triangles)


def write_flood_maps(folder: Path, layout: Layout, rng: np.random.Generator) -> dict[str, int]:
    """udx/fld/pref/<river>: planned (L1) and largest assumed (L2) flood; polygons written per file."""
    _, v0, _, v1 = layout.bounds
    count: dict[str, int] = {}
    for level, scale, title in (("river_l1", 1, "計画規模"), ("river_l2", 2, "想定最大規模")):
        u = np.linspace(land.RIVER_U + land.TOE + land.MEANDER, land.RAIL_U - land.RAIL_TOE, 5)
        v = _spread([v0, v1], 60.0)
        a, b = np.meshgrid((u[:-1] + u[1:]) / 2, (v[:-1] + v[1:]) / 2)
        half_u, half_v = (u[1] - u[0]) / 2, (v[1] - v[0]) / 2
        a, b = a.ravel(), b.ravel()
        depth = land.hazard_depth(level, a + land.ORIGIN_X, b + land.ORIGIN_Y)
        corners = np.stack([a, b], axis=1)[:, None, :] + np.array(
            [[-half_u, -half_v], [half_u, -half_v], [half_u, half_v], [-half_u, half_v]]
        )
        water = np.round(land.WATER_LEVEL[level] + land.valley_slope(b), 2)
        text, latitude, longitude = gml.plan_positions(corners.reshape(-1, 2))
        mesh = mesh_code(latitude.reshape(-1, 4).mean(axis=1), longitude.reshape(-1, 4).mean(axis=1))
        ranks = rank_of_depth(depth)
        for code in np.unique(mesh):
            rows = np.flatnonzero((mesh == code) & (ranks > 0))
            if not len(rows):
                continue
            bounds = gml.Bounds()
            pick = (rows[:, None] * 4 + np.arange(4)).ravel()
            bounds.add(latitude[pick], longitude[pick], water[rows])
            members = []
            ids = iter(gml.identifiers("fld", len(np.unique(ranks[rows])), rng))
            for rank in np.unique(ranks[rows]):
                cells = rows[ranks[rows] == rank]
                members.append(_flooded_land(next(ids), cells.tolist(), text, water, int(rank), scale, title))
            name = f"udx/fld/pref/kaku_river/{code}_fld_6697_l{scale}_op.gml"
            gml.write(folder / name, bounds, members)
            count[name] = 2 * len(rows)
    return count


def _flooded_land(
    gml_id: str, cells: list[int], text: list[str], water: Array, rank: int, scale: int, title: str
) -> str:
    faces = []
    for cell in cells:
        p = [f"{text[4 * cell + k]}{water[cell]:.2f}" for k in range(4)]
        faces += [gml.polygon([[p[0], p[1], p[2]]]), gml.polygon([[p[0], p[2], p[3]]])]
    up, kind = "../../../../", "RiverFloodingRiskAttribute"
    return (
        f'<core:cityObjectMember>\n<wtr:WaterBody gml:id="{gml_id}">\n'
        f"<gml:name>架空川水系架空川洪水浸水想定区域（{title}）</gml:name>\n"
        f"<core:creationDate>{gml.DATE}</core:creationDate>\n"
        + gml.code("wtr:class", "1140", "WaterBody_class", up)
        + gml.code("wtr:function", "1", "WaterBody_function", up)
        + f"<wtr:lod1MultiSurface>{gml.multi_surface(faces)}</wtr:lod1MultiSurface>\n"
        f"<uro:floodingRiskAttribute><uro:{kind}>\n"
        + gml.code("uro:description", "1", f"{kind}_description", up)
        + gml.code("uro:rank", str(rank), f"{kind}_rank", up)
        + gml.code("uro:adminType", "2", f"{kind}_adminType", up)
        + gml.code("uro:scale", str(scale), f"{kind}_scale", up)
        + f"</uro:{kind}></uro:floodingRiskAttribute>\n</wtr:WaterBody>\n</core:cityObjectMember>\n"
    )


def write_land_use(folder: Path, layout: Layout, rng: np.random.Generator) -> int:
    """udx/luse: one polygon a block, residential in the middle, fields outside; returns how many."""
    rectangle = block_rectangle(layout, layout.blocks)
    corners = rectangle[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 4, 2)
    text, latitude, longitude = gml.plan_positions(corners.reshape(-1, 2))
    mesh = mesh_code(latitude.reshape(-1, 4).mean(axis=1), longitude.reshape(-1, 4).mean(axis=1), digits=6)
    ids = gml.identifiers("luse", len(rectangle), rng)
    for code in np.unique(mesh):
        rows = np.flatnonzero(mesh == code)
        bounds = gml.Bounds()
        pick = (rows[:, None] * 4 + np.arange(4)).ravel()
        bounds.add(latitude[pick], longitude[pick], 0.0)
        members = []
        for k in rows.tolist():
            kind = "211" if rectangle[k, 0] > land.WEST_AVENUE else "202"
            face = gml.polygon([[f"{p}0" for p in text[4 * k : 4 * k + 4]]])
            members.append(
                f'<core:cityObjectMember>\n<luse:LandUse gml:id="{ids[k]}">\n'
                f"<core:creationDate>{gml.DATE}</core:creationDate>\n"
                + gml.code("luse:class", kind, "Common_landUseType")
                + f"<luse:lod1MultiSurface>{gml.multi_surface([face])}</luse:lod1MultiSurface>\n"
                "</luse:LandUse>\n</core:cityObjectMember>\n"
            )
        gml.write(folder / f"udx/luse/{code}_luse_6697_op.gml", bounds, members)
    return len(rectangle)
