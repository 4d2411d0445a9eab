"""The ground under the water: padded bed, its smooth part, friction, walls and crests, from a terrain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, Int8Array, IntegerArray
from twin.flood.crest_tables import crest_tables, with_embankments_as_walls
from twin.flood.edge_tables import edge_fall, edge_kinds, rim_of
from twin.flood.scenario import Breach, FloodScenario
from twin.kernels.shallow_water.tables import (
    BLOCKED_BED,
    CLOSED,
    PAD,
    TILE,
    Ground,
    GroundChenNoelle,
    GroundHydrostatic,
)
from twin.quantities import GRAVITY
from twin.terrain import Terrain, building_friction

__all__ = ["BedTreatment", "Domain", "bed_offset", "domain_of", "step_share", "with_full_cells_closed"]

LEAST_POROSITY = 0.1  # cells with less room are closed: they would take all of the time step
BedTreatment = Literal["surface", "hydrostatic", "chen-noelle"]
_GROUNDS: dict[BedTreatment, type[Ground]] = {
    "surface": Ground,
    "hydrostatic": GroundHydrostatic,
    "chen-noelle": GroundChenNoelle,
}


@dataclass(frozen=True)
class Domain:
    """Where the water runs.

    Attributes
    ----------
    terrain : with cells that are all but full of buildings closed, and embankments that give way as walls
    building : (ny, nx) as the terrain had it
    ground : what the kernels read; its crests sink where a breach opens, its bed beyond the edges with what they do
    edge_kind, edge_fall : (4, n) kind of each edge cell, and rise of the bed beyond it [m], as in `tables.Edges`
    breaches : of the scenario, along the walls they open
    """

    terrain: Terrain
    building: IntegerArray
    ground: Ground
    edge_kind: Int8Array
    edge_fall: FloatArray
    breaches: tuple[Breach, ...]


def domain_of(terrain: Terrain, scenario: FloodScenario, dtype: str, bed: BedTreatment) -> Domain:
    """The domain of a terrain, whose open sides the scenario names."""
    open_terrain, breaches = with_embankments_as_walls(with_full_cells_closed(terrain), scenario.breaches)
    ground, kind, fall = _ground(open_terrain, scenario, dtype, bed)
    return Domain(open_terrain, terrain.building, ground, kind, fall, breaches)


def bed_offset(terrain: Terrain) -> float:
    """Whole metres taken off all elevations, so that float32 keeps its digits for differences. [m]"""
    open_ground = terrain.elevation[~terrain.blocked]
    return float(np.floor(np.median(open_ground))) if open_ground.size else 0.0


def _minmod(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.where(a * b > 0, np.where(np.abs(a) < np.abs(b), a, b), 0.0)


def smooth_part(bed: FloatArray, blocked: BoolArray, axis: int) -> FloatArray:
    """Part of the bed's difference over each face (towards the smaller index) that is slope, not step. [m]

    Half the sum of the two cells' limited slopes; a cell beside a building or a closed edge takes the slope of its
    free side.
    """
    bed, blocked = np.moveaxis(bed, axis, -1), np.moveaxis(blocked, axis, -1)
    shut = blocked[..., 1:] | blocked[..., :-1]
    rise = np.where(shut, 0.0, np.diff(bed, axis=-1))
    before, after = rise[..., :-1], rise[..., 1:]
    shut_before, shut_after = shut[..., :-1], shut[..., 1:]
    slope = np.where(shut_before, after, np.where(shut_after, before, _minmod(before, after)))
    smooth = np.zeros_like(bed)
    smooth[..., 2:-1] = np.where(shut[..., 1:-1], 0.0, 0.5 * (slope[..., :-1] + slope[..., 1:]))
    return np.ascontiguousarray(np.moveaxis(smooth, -1, axis))


def _walled(blocked: BoolArray, axis: int) -> BoolArray:
    """(NY, tiles): whether faces along a row in a tile have a blocked cell on one side only."""
    face = np.zeros_like(blocked)
    if axis == 1:
        face[:, 1:] = blocked[:, 1:] != blocked[:, :-1]
        face[:, :-1] |= face[:, 1:]  # a unit also works the face at its far end
    else:
        face[1:] = blocked[1:] != blocked[:-1]
    n = -(-blocked.shape[1] // TILE) * TILE
    wide = np.pad(face, ((0, 0), (0, n - face.shape[1])))
    return np.asarray(wide.reshape(face.shape[0], -1, TILE).any(axis=2))


def _ground(
    terrain: Terrain, scenario: FloodScenario, dtype: str, treatment: BedTreatment
) -> tuple[Ground, Int8Array, FloatArray]:
    """All that does not change while the water runs (but crests where a breach opens), and kind and fall of the edges.

    Ghost cells of edges that are not closed go on with the bed; the kernels shut and open them.
    """
    offset = bed_offset(terrain)
    shut = np.pad(terrain.blocked, PAD, constant_values=True)
    bed = np.pad(terrain.elevation - offset, PAD, mode="edge").astype(dtype).astype(np.float64)
    kind = edge_kinds(terrain.grid, scenario)
    for s in range(4):  # a building at the edge shuts it
        rim = rim_of(shut, s)
        kind[s, : rim.size][rim] = CLOSED
    fall = edge_fall(bed, shut, kind, terrain.grid.cell_size)
    may_shut = shut.copy()
    for s in range(4):
        for k in range(PAD):
            ghosts = (np.s_[:, PAD - 1 - k], np.s_[:, k - PAD], np.s_[PAD - 1 - k], np.s_[k - PAD])[s]
            rim = rim_of(bed, s)
            is_open = kind[s, : rim.size] != CLOSED
            bed[ghosts] = np.where(is_open, rim + (k + 1) * fall[s, : rim.size], BLOCKED_BED)
            shut[ghosts] = ~is_open
    bed[shut] = BLOCKED_BED
    crests_x, crests_y = crest_tables(terrain, scenario.bridges, shut, offset)
    smooth_x, smooth_y = smooth_part(bed, shut, 1), smooth_part(bed, shut, 0)
    drag = np.pad(4.0 * GRAVITY * terrain.roughness.astype(np.float64) ** 2, PAD, mode="edge").astype(dtype)
    ground = _GROUNDS[treatment](
        bed.astype(dtype), smooth_x.astype(dtype), smooth_y.astype(dtype), drag,
        _walled(may_shut, 1), _walled(may_shut, 0),
        *crests_x[:2], crests_x[2].astype(dtype), *crests_y[:2], crests_y[2].astype(dtype),
        *_shares(terrain, dtype), *_obstruction(terrain, drag, dtype),
    )  # fmt: skip
    return ground, kind, fall


def _obstruction(terrain: Terrain, drag: FloatingArray, dtype: str) -> tuple[FloatingArray, FloatingArray]:
    """Drag of the ground alone and what buildings add by depth, padded; (1, 1) where they add nothing."""
    if terrain.building_share is None:
        none = np.zeros((1, 1), dtype)
        return none, none
    added = 4.0 * GRAVITY * building_friction(terrain.building_share)
    return drag.copy(), np.pad(added, PAD, mode="edge").astype(dtype)


def _shares(terrain: Terrain, dtype: str) -> tuple[FloatingArray, FloatingArray, FloatingArray]:
    """Porosity and open shares of faces, padded; (1, 1) where the terrain has none."""
    if terrain.porosity is None and terrain.open_x is None and terrain.open_y is None:
        whole = np.ones((1, 1), dtype)
        return whole, whole, whole
    ny, nx = terrain.grid.shape
    shares = []
    for part in (terrain.porosity, terrain.open_x, terrain.open_y):
        wide = np.ones((ny + 2 * PAD, nx + 2 * PAD), dtype)
        if part is not None:
            wide[PAD : PAD + part.shape[0], PAD : PAD + part.shape[1]] = part
        shares.append(wide)
    return shares[0], shares[1], shares[2]


def with_full_cells_closed(terrain: Terrain) -> Terrain:
    """Cells that are all but full of buildings closed like buildings, so that their rain goes to their feet."""
    from scipy import ndimage

    if terrain.porosity is None:
        return terrain
    full = (terrain.porosity < LEAST_POROSITY) & (terrain.building < 0)
    if not full.any():
        return terrain
    block, _ = ndimage.label(full)
    building = np.where(full, terrain.building.max() + block, terrain.building).astype(np.int32)
    porosity = np.maximum(terrain.porosity, LEAST_POROSITY).astype(np.float32)
    return replace(terrain, building=building, porosity=porosity)


def step_share(ground: Ground) -> float:
    """Share of the usual time step where faces are wide for what their cells hold."""
    if ground.porosity.shape[0] == 1:
        return 1.0
    x, y = ground.open_x, ground.open_y
    widest = np.maximum(np.maximum(x[:-1, :-1], x[:-1, 1:]), np.maximum(y[:-1, :-1], y[1:, :-1]))
    return float(min(1.0, (ground.porosity[:-1, :-1] / np.maximum(widest, 1e-6)).min()))
