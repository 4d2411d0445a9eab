"""Water at the start of a flood: the sea and the rivers that stand before it begins.

Sea and river are filled from their level boundaries, as far as water of that level is connected to them: what lies
lower but behind a levee, a quay or a building stays dry. Water of an earlier run (`InitialWater`) is in `hot_start`,
flow that builds up before time 0 in `warm_up`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, Int32Array, IntArray
from twin.errors import InputError
from twin.flood.domain import with_full_cells_closed
from twin.flood.scenario import FloodScenario, LevelBoundary, as_series
from twin.kernels.connected_water import reached_cells, reached_on_surface
from twin.notes import Note
from twin.terrain import Terrain

__all__ = ["InitialWater", "connected_water", "connected_water_note", "water_at_start"]

_NO_WALL = np.full((1, 1), np.nan, np.float32)


@dataclass(frozen=True, kw_only=True)
class InitialWater:
    """Water at time 0 on the grid of a terrain, for `simulate_flood(initial_depth=, initial_velocity=)`.

    depth : (ny, nx) [m]
    velocity : (x, y), each (ny, nx), or None at rest [m/s]
    notes : what was assumed; for `FloodScenario.assumptions`
    """

    depth: FloatArray
    velocity: tuple[FloatArray, FloatArray] | None = None
    notes: tuple[Note, ...] = field(default=())


def water_at_start(
    terrain: Terrain, scenario: FloodScenario, *, level: float | FloatingArray | None = None,
    depth: float | FloatingArray | None = None,
) -> InitialWater:  # fmt: skip
    """Water at time 0: from a level or a depth, else what is connected to the level boundaries; else none.

    level, depth : number or (ny, nx), one of the two or none. [m]

    Raises
    ------
    InputError
        Both were given, or a depth is negative or not finite.
    """
    if level is not None and depth is not None:
        raise InputError("give initial_level or initial_depth, not both")
    if level is None and depth is None:
        if not scenario.levels or not scenario.fill_from_boundaries:
            return InitialWater(depth=np.zeros(terrain.grid.shape))
        filled = connected_water(terrain, scenario)
        return InitialWater(depth=filled, notes=(connected_water_note(terrain, scenario, filled),))
    array = np.asarray(level if level is not None else depth, np.float64)
    if array.ndim and array.shape != terrain.grid.shape:
        raise InputError(f"initial water has shape {array.shape}, expected {terrain.grid.shape}")
    if level is not None:
        array = np.maximum(array - terrain.elevation, 0.0)
    if not np.isfinite(array).all() or (array < 0).any():
        raise InputError("initial depth is negative or not finite somewhere")
    return InitialWater(depth=np.broadcast_to(array, terrain.grid.shape).astype(np.float64))


def connected_water(terrain: Terrain, scenario: FloodScenario) -> FloatArray:
    """Depth of the water that stands at time 0 because it is connected to a level boundary. (ny, nx) float64 [m]

    A cell is filled to the level of a boundary where a path leads to it from that boundary on which all ground, and the
    crests of all walls and levees, lie below the level. Buildings and faces without an open share are closed; culverts
    and gates are left out, and a breach is not open yet. Where boundaries of different levels are connected, the water
    surface between them is the mean of their levels, weighted by the inverse of the length of the path to each.

    Examples
    --------
    >>> from twin import Grid
    >>> from twin.flood import LevelBoundary
    >>> ground = np.array([[-2.0, -1.0, 1.5, -1.0]])
    >>> quay = Terrain(
    ...     grid=Grid(x0=0, y0=0, cell_size=5.0, nx=4, ny=1), elevation=ground, roughness=np.full((1, 4), 0.03),
    ...     building=np.full((1, 4), -1))
    >>> connected_water(quay, FloodScenario(duration=60.0, levels=(LevelBoundary(0.5, edge="west"),)))
    array([[2.5, 1.5, 0. , 0. ]])
    """
    terrain = with_full_cells_closed(terrain)
    bed = np.ascontiguousarray(terrain.elevation, np.float32)
    shut = np.ascontiguousarray(terrain.blocked)
    wall_x, wall_y = _walls(terrain.wall_x, terrain.open_x), _walls(terrain.wall_y, terrain.open_y)
    seed, height = _seeds(terrain, scenario, bed, shut)
    depth = np.zeros(terrain.grid.shape)
    while seed.size:
        highest = float(height.max())
        reached = reached_cells(bed, shut, wall_x, wall_y, seed[height == highest], highest) >= 0
        member = reached.reshape(-1)[seed]
        levels = np.unique(height[member])
        if levels.size == 1:
            surface = np.where(reached, highest, np.nan)
        else:
            surface = np.full(bed.shape, np.nan)
            _between_levels(surface, reached, levels, [
                reached_cells(bed, shut, wall_x, wall_y, seed[member & (height == one)], highest) for one in levels
            ])  # fmt: skip
            reached = reached_on_surface(bed, wall_x, wall_y, seed[member], surface.astype(np.float32))
        depth[reached] = np.maximum(surface[reached] - terrain.elevation[reached], 0.0)
        seed, height = seed[~member], height[~member]
    return depth


def connected_water_note(terrain: Terrain, scenario: FloodScenario, depth: FloatArray) -> Note:
    """What `connected_water` assumed, in numbers."""
    levels = sorted({round(_level(boundary), 2) for boundary in scenario.levels})
    shown = f"{levels[0]:.2f}" if len(levels) == 1 else f"{levels[0]:.2f}–{levels[-1]:.2f}"
    cells = int((depth > 0).sum())
    if not cells:
        return Note("flood.no_connected_water", level=shown)
    room = 1.0 if terrain.porosity is None else terrain.porosity
    volume = float((depth * room).sum(dtype=np.float64)) * terrain.grid.cell_area
    return Note("flood.connected_water", level=shown, area=cells * terrain.grid.cell_area / 1e4, volume=volume)


def _level(boundary: LevelBoundary) -> float:
    """Level of a boundary at time 0. [m]"""
    return as_series(boundary.series, boundary.name).at(0.0)


def _walls(wall: FloatingArray | None, open_share: FloatingArray | None) -> FloatingArray:
    """Crests as the kernels take them; a face without an open share is a wall above any water."""
    if wall is None and (open_share is None or (open_share > 0).all()):
        return _NO_WALL
    shape = wall.shape if wall is not None else open_share.shape  # type: ignore[union-attr]
    crest = np.full(shape, np.nan, np.float32) if wall is None else wall.astype(np.float32)
    if open_share is not None:
        crest[open_share <= 0] = np.inf
    return np.ascontiguousarray(crest)


def _seeds(
    terrain: Terrain, scenario: FloodScenario, bed: FloatingArray, shut: BoolArray
) -> tuple[IntArray, FloatArray]:
    """Flat index of each cell at a boundary that lies below its level at time 0, and that level."""
    grid = terrain.grid
    flat = np.arange(grid.ny * grid.nx).reshape(grid.shape)
    cells, heights = [], []
    for boundary in scenario.levels:
        level = np.float32(_level(boundary))
        if boundary.edge is None:
            x, y = np.array(boundary.cells).T
            row, column = grid.rows_columns(x, y)
            at = flat[row[row >= 0], column[row >= 0]]
        else:
            k = 0 if boundary.edge in ("west", "south") else -1
            is_column = boundary.edge in ("west", "east")
            along = grid.y if is_column else grid.x
            low, high = boundary.span or (-np.inf, np.inf)
            use = (along >= low) & (along <= high)
            crest = terrain.wall_x if is_column else terrain.wall_y
            if crest is not None:
                outer = np.asarray(crest[:, k] if is_column else crest[k], np.float32)
                use &= ~(outer >= level)
            at = (flat[:, k] if is_column else flat[k])[use]
        at = at[(bed.reshape(-1)[at] < level) & ~shut.reshape(-1)[at]]
        cells.append(at)
        heights.append(np.full(at.size, _level(boundary)))
    return np.concatenate(cells).astype(np.int64), np.concatenate(heights)


def _between_levels(surface: FloatArray, reached: BoolArray, levels: FloatArray, steps: list[Int32Array]) -> None:
    """Write the water surface between boundaries of different levels, by inverse distance along the water."""
    weights = np.zeros(int(reached.sum()))
    total = np.zeros_like(weights)
    for level, path in zip(levels, steps):
        distance = path[reached].astype(np.float64)
        weight = np.where(distance < 0, 0.0, 1.0 / np.maximum(distance, 1e-9))
        weights += weight
        total += weight * level
    surface[reached] = total / weights
