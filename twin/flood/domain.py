"""The ground under the water: padded bed, its smooth part, friction, walls and crests, from a terrain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, IntArray, IntegerArray, NumberArray
from twin.flood.scenario import SIDES, FloodScenario
from twin.kernels.shallow_water.tables import (
    BLOCKED_BED,
    PAD,
    TILE,
    Ground,
    GroundChenNoelle,
    GroundHydrostatic,
)
from twin.quantities import GRAVITY
from twin.terrain import Terrain

__all__ = ["BedTreatment", "Domain", "bed_offset", "domain_of", "padded", "step_share", "with_full_cells_closed"]

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
    terrain : with cells that are all but full of buildings closed
    building : (ny, nx) as the terrain had it
    ground : what the kernels read; its crests sink where a breach opens
    """

    terrain: Terrain
    building: IntegerArray
    ground: Ground


def domain_of(terrain: Terrain, scenario: FloodScenario, dtype: str, bed: BedTreatment) -> Domain:
    """The domain of a terrain, whose open sides the scenario names."""
    open_terrain = with_full_cells_closed(terrain)
    return Domain(open_terrain, terrain.building, _ground(open_terrain, scenario, dtype, bed))


def padded(array: NumberArray, fill: float, dtype: str) -> FloatingArray:
    """(ny, nx) -> (ny + 4, nx + 4) with a constant around."""
    return np.pad(array, PAD, constant_values=fill).astype(dtype)


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


def _crests(
    wall: FloatingArray | None, bed: FloatArray, blocked: BoolArray, offset: float, axis: int
) -> tuple[IntArray, IntArray, FloatArray]:
    """Faces with a crest by padded row: offsets, columns, crest elevation. Crests inside the ground do nothing."""
    if wall is None:
        return np.zeros(bed.shape[0] + 1, np.int64), np.zeros(0, np.int64), np.zeros(0)
    crest = np.full(bed.shape, np.nan)
    crest[PAD : PAD + wall.shape[0], PAD : PAD + wall.shape[1]] = wall - offset
    near = np.roll(blocked, 1, axis=axis) | blocked
    has = np.isfinite(crest) & ~near
    rows, columns = np.nonzero(has)
    offsets = np.searchsorted(rows, np.arange(bed.shape[0] + 1)).astype(np.int64)
    # A contiguous copy, as where there is no wall: kernels are compiled for one layout.
    return offsets, np.ascontiguousarray(columns), crest[has]


def _ground(terrain: Terrain, scenario: FloodScenario, dtype: str, treatment: BedTreatment) -> Ground:
    """All that does not change while the water runs (but crests where a breach opens)."""
    offset = bed_offset(terrain)
    shut = np.pad(terrain.blocked, PAD, constant_values=True)
    bed = np.pad(terrain.elevation - offset, PAD, mode="edge").astype(dtype).astype(np.float64)
    levels = {level.edge for level in scenario.levels}
    inner: dict[str, Any] = {
        "west": np.s_[:, :PAD], "east": np.s_[:, -PAD:], "south": np.s_[:PAD], "north": np.s_[-PAD:],
    }  # fmt: skip
    rim: dict[str, Any] = {
        "west": np.s_[:, [PAD]], "east": np.s_[:, [-PAD - 1]],
        "south": np.s_[[PAD]], "north": np.s_[[-PAD - 1]],
    }  # fmt: skip
    for side in SIDES:
        if scenario.edge(side) != "closed" or side in levels:
            shut[inner[side]] = np.broadcast_to(shut[rim[side]], shut[inner[side]].shape)
        if scenario.edge(side) != "closed":
            _fall_on(bed, shut, side)
    corner = np.ones_like(shut)
    corner[PAD:-PAD, :] = corner[:, PAD:-PAD] = False
    shut |= corner
    bed[shut] = BLOCKED_BED
    _shut_closed_parts(shut, bed, scenario, terrain)
    rows_x, columns_x, crest_x = _crests(terrain.wall_x, bed, shut, offset, 1)
    rows_y, columns_y, crest_y = _crests(terrain.wall_y, bed, shut, offset, 0)
    smooth_x, smooth_y = smooth_part(bed, shut, 1), smooth_part(bed, shut, 0)
    drag = padded(4.0 * GRAVITY * terrain.roughness.astype(np.float64) ** 2, 1.0, dtype)
    return _GROUNDS[treatment](
        bed.astype(dtype), smooth_x.astype(dtype), smooth_y.astype(dtype), drag,
        _walled(shut, 1), _walled(shut, 0),
        rows_x, columns_x, crest_x.astype(dtype), rows_y, columns_y, crest_y.astype(dtype),
        *_shares(terrain, dtype),
    )  # fmt: skip


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


def _fall_on(bed: FloatArray, shut: BoolArray, side: str) -> None:
    """Let the bed beyond an open side fall on as it does before it, so that water leaves at its normal depth."""
    turned = {"west": bed[:, ::-1], "east": bed, "south": bed.T[:, ::-1], "north": bed.T}[side]
    turned_shut = {"west": shut[:, ::-1], "east": shut, "south": shut.T[:, ::-1], "north": shut.T}[side]
    fall = np.minimum(turned[:, -PAD - 1] - turned[:, -PAD - 2], 0.0)
    fall[turned_shut[:, -PAD - 2] | turned_shut[:, -PAD - 1]] = 0.0
    for k in range(PAD):
        turned[:, -PAD + k] = turned[:, -PAD - 1] + (k + 1) * fall


def _shut_closed_parts(shut: BoolArray, bed: FloatArray, scenario: FloodScenario, terrain: Terrain) -> None:
    """Block the ghost cells beside the span of a level boundary on an otherwise closed side."""
    for side in SIDES:
        if scenario.edge(side) != "closed":
            continue
        spans = [level for level in scenario.levels if level.edge == side]
        if not spans:
            continue
        along = terrain.grid.y if side in ("west", "east") else terrain.grid.x
        covered = np.zeros(along.size, bool)
        for level in spans:
            low, high = level.span or (-np.inf, np.inf)
            covered |= (along >= low) & (along <= high)
        part = np.concatenate([[False] * PAD, covered, [False] * PAD])
        ghosts: Any = {"west": np.s_[~part, :PAD], "east": np.s_[~part, -PAD:], "south": np.s_[:PAD, ~part],
                  "north": np.s_[-PAD:, ~part]}[side]  # fmt: skip
        shut[ghosts] = True
        bed[ghosts] = BLOCKED_BED
