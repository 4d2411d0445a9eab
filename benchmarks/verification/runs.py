"""Short ways to set up and run the project's solver for a case."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from twin.flood import FloodScenario, Inflow, LevelBoundary, TimeSeries, simulate_flood
from twin.grid import Grid
from twin.terrain import Terrain

__all__ = ["SMOOTH", "channel", "line_inflow", "march", "outlet", "plain", "sample"]

Array = np.ndarray
SMOOTH = 1e-9  # a roughness that does nothing; zero is refused


def plain(grid: Grid, elevation: Array | float = 0.0, manning: Array | float = SMOOTH, **more: Any) -> Terrain:
    """A terrain without buildings unless `building=` is given."""
    shape = grid.shape
    building = more.pop("building", np.full(shape, -1, np.int32))
    return Terrain(
        grid=grid,
        elevation=np.ascontiguousarray(np.broadcast_to(np.asarray(elevation, float), shape)),
        roughness=np.ascontiguousarray(np.broadcast_to(np.asarray(manning, np.float32), shape)),
        building=building,
        **more,
    )


def channel(length: float, n: int, *, bed: Array | None = None, manning: float = SMOOTH, rows: int = 3) -> Terrain:
    """A straight channel of n cells along x, a few rows wide, bed (n,) from x."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=length / n, nx=n, ny=rows)
    return plain(grid, 0.0 if bed is None else np.tile(bed, (rows, 1)), manning)


def line_inflow(terrain: Terrain, per_width: float, velocity: float = 0.0) -> Inflow:
    """A steady discharge per width [m2/s] over the whole west edge, with a velocity eastwards. [m/s]"""
    grid = terrain.grid
    half = 0.5 * grid.cell_size
    line = [(grid.x0 + half, grid.y0 + half), (grid.x0 + half, grid.y0 + grid.ny * grid.cell_size - half)]
    return Inflow(TimeSeries([0.0], [per_width * grid.ny * grid.cell_size]), tuple(line), velocity=(velocity, 0.0))


def outlet(level: float) -> LevelBoundary:
    """A steady level at the east edge."""
    return LevelBoundary(TimeSeries([0.0], [level]), edge="east")


def march(
    terrain: Terrain,
    duration: float,
    *,
    depth: Array | float | None = None,
    velocity: tuple[Array | float, Array | float] | None = None,
    interval: float | None = None,
    order: int = 1,
    dtype: str = "float64",
    solver: str = "shallow_water",
    courant: float = 0.45,
    bed: str = "surface",
    **scenario: Any,
) -> xr.Dataset:
    """Run a case; keyword arguments beyond these go into the scenario."""
    plan = FloodScenario(duration=duration, output_interval=interval or duration, courant=courant, **scenario)
    return simulate_flood(
        terrain, plan, solver=solver, order=order, dtype=dtype, initial_depth=depth, initial_velocity=velocity, bed=bed
    )


def sample(flood: xr.Dataset, name: str, points: list[tuple[float, float]]) -> Array:
    """(times, points) of a variable at the cells the points lie in."""
    x = xr.DataArray([p[0] for p in points], dims="point")
    y = xr.DataArray([p[1] for p in points], dims="point")
    return np.asarray(flood[name].sel(x=x, y=y, method="nearest").values)
