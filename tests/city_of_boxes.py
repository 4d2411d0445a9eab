"""A made-up city of boxes and gable houses, any size, for tests and benchmarks of drawing and writing."""

from __future__ import annotations

import numpy as np
import pandas as pd
from pyproj import CRS

from citygml.model import CityModel, GeometryKind, Surface

# Corners of a box, x y z in 0..1; faces wound outward: ground, roof, four walls.
_CORNERS = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]], float)
_FACES = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]])
_SURFACE = np.array([Surface.GROUND, Surface.ROOF] + [Surface.WALL] * 4, np.uint8)


def city_of_boxes(
    n: int,
    *,
    lod: int = 1,
    spacing: float = 25.0,
    origin: tuple[float, float] = (-6000.0, -35000.0),
    epsg: int = 6677,
    ground: float = 3.0,
    seed: int = 1,
) -> CityModel:
    """n box buildings on a square lattice, six quads each, with attributes, some unknown. Heights orthometric."""
    rng = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(n)))
    row, column = np.divmod(np.arange(n), side)
    low = np.column_stack([origin[0] + column * spacing, origin[1] + row * spacing, np.full(n, ground)])
    height = rng.gamma(3.0, 4.0, n) + 3.0
    size = np.column_stack([rng.uniform(8, 18, n), rng.uniform(8, 18, n), height])
    corners = low[:, None] + _CORNERS[None] * size[:, None]
    rings = corners[:, np.column_stack([_FACES, _FACES[:, 0]])]  # (n, 6, 5, 3), closed
    n_polygons = 6 * n
    year = rng.integers(1950, 2024, n).astype(float)
    year[rng.random(n) < 0.1] = np.nan
    objects = pd.DataFrame(
        {
            "type": pd.Categorical(["bldg:Building"] * n),
            "parent": np.full(n, -1, np.int32),
            "file": np.zeros(n, np.int32),
            "measured_height": height,
            "storeys_above_ground": np.floor(height / 3.2),
            "year_of_construction": year,
            "usage": pd.Categorical(rng.choice(["住宅", "商業施設", "業務施設", "学校"], n)),
        },
        index=pd.Index([f"bldg_{k:06d}" for k in range(n)], name="gml_id", dtype=object),
    )
    return CityModel(
        vertices=rings.reshape(-1, 3),
        ring_offsets=np.arange(n_polygons + 1, dtype=np.int64) * 5,
        polygon_offsets=np.arange(n_polygons + 1, dtype=np.int64),
        polygon_object=np.repeat(np.arange(n, dtype=np.int32), 6),
        polygon_lod=np.full(n_polygons, lod, np.uint8),
        polygon_surface=np.tile(_SURFACE if lod > 1 else np.zeros(6, np.uint8), n),
        polygon_boundary=np.full(n_polygons, -1, np.int32),
        geometry_object=np.arange(n, dtype=np.int32),
        geometry_lod=np.full(n, lod, np.uint8),
        geometry_kind=np.full(n, GeometryKind.SOLID, np.uint8),
        geometry_offsets=np.arange(n + 1, dtype=np.int64) * 6,
        geometry_polygons=np.arange(n_polygons, dtype=np.int32),
        geometry_reversed=np.zeros(n_polygons, bool),
        objects=objects,
        crs=CRS.from_epsg(epsg),
        height_datum="orthometric",
    )
