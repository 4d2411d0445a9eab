"""Floods, streets and terrains small enough to read off by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from twin.grid import Grid
from twin.network import StreetNetwork
from twin.terrain import Terrain


def flood_of(
    depth: np.ndarray, *, speed: np.ndarray | float = 2.0, elevation: float = 0.0, **attrs: object
) -> xr.Dataset:
    """Outputs every minute on cells of 1 m; water flows east."""
    n, ny, nx = depth.shape
    zero = np.zeros_like(depth)
    return xr.Dataset(
        {
            "depth": (("time", "y", "x"), depth),
            "level": (("time", "y", "x"), depth + elevation),
            "velocity_x": (("time", "y", "x"), zero + speed),
            "velocity_y": (("time", "y", "x"), zero),
        },
        coords={"time": np.arange(n) * 60.0, "y": np.arange(ny) + 0.5, "x": np.arange(nx) + 0.5},
        attrs={"cell_size": 1.0, **attrs},
    )


def streets_of(lines: Sequence[np.ndarray], kinds: Sequence[int] | None = None, **kwargs: object) -> StreetNetwork:
    """One edge per line; ends at the same point of the plan are one node."""
    ends = np.array([point for line in lines for point in (line[0], line[-1])], dtype=float).reshape(-1, 3)
    _, first, node = np.unique(ends[:, :2], axis=0, return_index=True, return_inverse=True)
    node = node.ravel().astype(np.int32)
    return StreetNetwork(
        node_xyz=ends[first],
        edge_from=node[0::2],
        edge_to=node[1::2],
        edge_length=np.array([max(np.hypot(*np.diff(np.asarray(line)[:, :2], axis=0).T).sum(), 0.1) for line in lines]),
        edge_width=np.full(len(lines), 4.0),
        edge_kind=np.array([0] * len(lines) if kinds is None else kinds, np.uint8),
        edge_offsets=np.cumsum([0, *map(len, lines)]),
        edge_vertices=np.concatenate(lines),
        **kwargs,  # type: ignore[arg-type]
    )


def line(*points: Sequence[float]) -> np.ndarray:
    """Points (x, y) or (x, y, z) as a line; z unknown where not given."""
    return np.array([(*point, np.nan)[:3] for point in points], dtype=float)


def ground(elevation: object, **parts: Any) -> Terrain:
    """Terrain of these heights on cells of 5 m from (0, 0), without buildings unless given."""
    heights = np.asarray(elevation, float)
    ny, nx = heights.shape
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=nx, ny=ny),
        elevation=heights,
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=parts.pop("building", np.full((ny, nx), -1, np.int32)),
        **parts,
    )
