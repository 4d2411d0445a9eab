"""The law of footprints on every real file: an outline covers the level faces it stands for, part by part."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
import shapely

import citygml
from citygml.frames import footprints
from citygml.model import CityModel, Surface

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
FILES = sorted(p for p in ROOT.rglob("*") if p.suffix in (".gml", ".citygml"))
INSIDE = ("Room", "BridgeFurniture", "TunnelFurniture", "BuildingFurniture", "HollowSpace")
LEAST = 0.98  # of the union of the level faces
EAVES = 2.0  # what roofs, modelled from LOD3 on, may overhang the ground surface [m]
SLOPE = 0.35  # least share of a normal that points up or down: faces of up to some 70 degrees


def stands_for(city: CityModel) -> np.ndarray:
    """Objects whose faces the outline of their top-level object stands for."""
    types, parent = city.objects["type"].astype(str), city.objects["parent"].to_numpy()
    inside = types.str.endswith(INSIDE) | types.str.contains(":Int")
    beside = types.str.startswith("bldg:") & ~types.str.endswith("BuildingPart") & (parent >= 0)
    return ~(inside | beside).to_numpy()


def level_faces(city: CityModel, to_metres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Root and plan (valid, metres) of the level faces of LOD1 and above."""
    parent = city.objects["parent"].to_numpy()
    root = np.arange(city.n_objects)
    while (parent[root] >= 0).any():
        root = np.where(parent[root] >= 0, parent[root], root)
    xyz = np.nan_to_num((city.vertices - np.nanmin(city.vertices, axis=0)) * [*to_metres, 1.0])
    plans = shapely.from_ragged_array(
        shapely.GeometryType.POLYGON, np.ascontiguousarray(xyz[:, :2]), (city.ring_offsets, city.polygon_offsets)
    )
    outer = city.polygon_offsets[:-1]
    rows = np.flatnonzero(
        stands_for(city)[city.polygon_object] & (city.polygon_lod > 0) & (city.polygon_surface != Surface.RELIEF)
    )
    keep = []
    for row in rows.tolist():
        ring = xyz[city.ring_offsets[outer[row]] : city.ring_offsets[outer[row] + 1]]
        a, b = (ring[:-1] - ring[0]).T, (ring[1:] - ring[0]).T
        up = (a[0] * b[1] - a[1] * b[0]).sum()
        east, north = (a[1] * b[2] - a[2] * b[1]).sum(), (a[2] * b[0] - a[0] * b[2]).sum()
        if abs(up) > SLOPE * (up * up + east * east + north * north) ** 0.5:
            keep.append(row)
    faces = np.asarray(plans, object)[keep]
    bad = ~shapely.is_valid(faces)
    faces[bad] = shapely.make_valid(faces[bad])
    return root[city.polygon_object[keep]], faces


def uncovered(city: CityModel) -> tuple[int, list[tuple[str, float]]]:
    """How many top-level objects have level faces, and id and covered share of those below the law."""
    to_metres = np.ones(2)
    if city.crs is not None and city.crs.is_geographic:
        to_metres = 111_320.0 * np.array([np.cos(np.radians(np.nanmean(city.vertices[:, 1]))), 1.0])
    root, faces = level_faces(city, to_metres)
    origin = np.nanmin(city.vertices[:, :2], axis=0)
    outline = footprints(city, columns=False)
    shapes = shapely.transform(outline.geometry.to_numpy(), lambda xy: (xy - origin) * to_metres)
    place = np.cumsum(city.objects["parent"].to_numpy() < 0) - 1
    order = np.argsort(root, kind="stable")
    below = []
    groups = np.split(order, np.flatnonzero(np.diff(root[order])) + 1) if len(order) else []
    for group in groups:
        whole = shapely.union_all(faces[group])
        k = place[root[group[0]]]
        shape = shapes[k] if shapes[k] is not None else shapely.Polygon()
        covered = shapely.intersection(shape, whole).area
        if covered < LEAST * whole.area and outline["type"].iloc[k].startswith("bldg:") and is_lod3(city, root, group):
            covered = shapely.intersection(shapely.buffer(shape, EAVES), whole).area
        if covered < LEAST * whole.area:
            below.append((str(outline.index[k]), covered / whole.area))
    return len(groups), below


def is_lod3(city: CityModel, root: np.ndarray, group: np.ndarray) -> bool:
    owner = city.polygon_object
    return bool((city.polygon_lod[owner == root[group[0]]] >= 3).any())


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_outlines_cover_the_level_faces_they_stand_for() -> None:
    n, below, seen = 0, {}, set()
    for path in FILES:
        content = hashlib.sha256(path.read_bytes()).digest()
        if content in seen:  # some test cases of a repository share a file
            continue
        seen.add(content)
        city = citygml.read(path, on_error="collect", crs="unknown")
        if city.n_polygons:
            found, failed = uncovered(city)
            n += found
            if failed:
                below[path.name] = failed
    assert n > 3000
    assert below == {}
