"""A made-up town with everything a scene or an export shows: ground, rising water, streets, people, gauges."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from tests.city_of_boxes import city_of_boxes
from twin.grid import grid_over
from twin.network import EdgeHazard, StreetNetwork
from twin.terrain import Terrain


class Town(NamedTuple):
    """What was made."""

    city: CityModel
    terrain: Terrain
    flood: xr.Dataset
    streets: StreetNetwork
    hazard: EdgeHazard
    sensors: pd.DataFrame
    shelters: pd.DataFrame


def town_of_boxes(n: int, *, cell_size: float = 5.0, n_times: int = 5, margin: float = 60.0) -> Town:
    """n buildings on a plane that falls to the south, with water rising from there half a metre a step."""
    city = city_of_boxes(n, lod=2)
    low, high = city.vertices[:, :2].min(axis=0), city.vertices[:, :2].max(axis=0)
    grid = grid_over((*low, *high), cell_size, crs=city.crs, margin=margin)
    x, y = np.meshgrid(grid.x, grid.y)
    rise = 4.0 / max(float(np.ptp(grid.y)), 1.0)
    elevation = 1.0 + (y - grid.y0) * rise + 0.3 * np.sin(x / 90.0)
    blocked = np.full(grid.shape, -1, np.int32)
    footprints = city.vertices.reshape(n, 6, 5, 3)[:, 0]
    for k, ring in enumerate(footprints):
        rows, columns = grid.rows_columns(ring[[0, 2], 0], ring[[0, 2], 1])
        blocked[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = k
    terrain = Terrain(
        grid=grid,
        elevation=elevation,
        roughness=np.full(grid.shape, 0.03, np.float32),
        building=blocked,
        height_datum="orthometric",
        source="made up",
    )
    time = np.arange(n_times) * 600.0
    level = 1.0 + 0.6 * np.arange(n_times)
    depth = np.maximum(level[:, None, None] - elevation, 0.0).astype(np.float32)
    depth[:, blocked >= 0] = 0.0
    tyx, yx = ("time", "y", "x"), ("y", "x")
    flood = xr.Dataset(
        {
            "depth": (tyx, depth),
            "velocity_x": (tyx, 0.1 * depth),
            "velocity_y": (tyx, 0.5 * depth),
            "depth_max": (yx, depth.max(axis=0)),
            "speed_max": (yx, 0.51 * depth.max(axis=0)),
            "elevation": (yx, elevation),
        },
        coords={"time": ("time", time, {"units": "s"}), "x": grid.x, "y": grid.y},
        attrs={"crs_wkt": city.crs.to_wkt(), "height_datum": "orthometric"},
    )
    streets = _lattice(low, high, terrain)
    middle = (streets.node_xyz[streets.edge_from] + streets.node_xyz[streets.edge_to]) / 2
    row, column = grid.rows_columns(middle[:, 0], middle[:, 1])
    hazard = EdgeHazard(time=time, depth=depth[:, row, column], speed=(0.51 * depth)[:, row, column])
    centre = (low + high) / 2
    sensors = pd.DataFrame(
        {
            "x": centre[0] + [-60.0, 40.0, 80.0], "y": centre[1] + [-30.0, -60.0, 60.0],
            "name": ["水位計 日本橋", "水位計 芝川", "雨量計"], "value": [2.31, np.nan, 35.0],
            "unit": ["m", "m", "mm/h"], "age": [40.0, 9000.0, 300.0], "state": ["alert", "stale", "ok"],
        }
    )  # fmt: skip
    shelters = pd.DataFrame(
        {"x": centre[0] + [0.0, 100.0], "y": [high[1], centre[1]], "name": ["中央小学校", "北公民館"],
         "capacity": [500.0, 120.0]}
    )  # fmt: skip
    return Town(city, terrain, flood, streets, hazard, sensors, shelters)


def _lattice(low: np.ndarray, high: np.ndarray, terrain: Terrain, spacing: float = 50.0) -> StreetNetwork:
    """Streets between the rows of buildings, every second row."""
    nx, ny = (int(v) for v in np.maximum(np.ceil((high - low) / spacing), 1) + 1)
    column, row = np.meshgrid(np.arange(nx), np.arange(ny))
    x, y = low[0] - 3 + column.ravel() * spacing, low[1] - 3 + row.ravel() * spacing
    j, i = terrain.grid.rows_columns(x, y)
    z = terrain.elevation[np.maximum(j, 0), np.maximum(i, 0)]
    node = np.column_stack([x, y, z])
    rank = np.arange(nx * ny).reshape(ny, nx)
    a = np.concatenate([rank[:, :-1].ravel(), rank[:-1].ravel()])
    b = np.concatenate([rank[:, 1:].ravel(), rank[1:].ravel()])
    n = len(a)
    line = np.stack([node[a], node[b]], axis=1).reshape(-1, 3)
    return StreetNetwork(
        node_xyz=node, edge_from=a.astype(np.int32), edge_to=b.astype(np.int32),
        edge_length=np.hypot(*(node[b] - node[a])[:, :2].T), edge_width=np.full(n, 6.0),
        edge_kind=np.zeros(n, np.uint8), edge_offsets=np.arange(n + 1, dtype=np.int64) * 2, edge_vertices=line,
        crs=terrain.grid.crs, height_datum="orthometric", source="made up",
    )  # fmt: skip
