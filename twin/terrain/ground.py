"""The Terrain container: ground, roughness and obstacles on one grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from twin.arrays import BoolArray, ByteArray, FloatArray, FloatingArray, IntegerArray, ObjectArray
from twin.deprecation import positional_until
from twin.errors import InputError
from twin.grid import Grid
from twin.notes import Note

__all__ = ["Terrain", "with_ground"]


@positional_until("0.3")
@dataclass(frozen=True, kw_only=True)
class Terrain:
    """Ground, roughness and obstacles on a grid.

    grid : Grid
    elevation : (ny, nx) float64
        Bare ground. NaN is refused: fill or clip first. [m]
    roughness : (ny, nx) float32
        Manning's n. [s/m^(1/3)]
    building : (ny, nx) int32
        Row of the building in the city's objects; -1 where there is none. Such cells are blocked.
    wall_x : (ny, nx + 1) float32 or None
        Crest elevation of a wall or levee on the face between cells (j, i - 1) and (j, i); NaN if none. [m]
    wall_y : (ny + 1, nx) float32 or None
        Likewise on the face between cells (j - 1, i) and (j, i). [m]
    wall_share_x : (ny, nx + 1) float32 or None
        Length of the wall for each metre of face, 0-1, see `twin.terrain.wall_shares`: water over the crest counts by
        it. NaN, or None for all: as long as the face. [-]
    wall_share_y : (ny + 1, nx) float32 or None
        Likewise for wall_y. [-]
    height_datum : str
        "orthometric", "ellipsoidal" or "unknown".
    source : str
        Source of the ground, e.g. "dem", "building and road heights".
    assumptions : tuple of Note
        Assumptions; listed in the report.
    porosity : (ny, nx) float32 or None
        Share of the cell's area that can store water, 0-1, where buildings fill part of a coarse cell. None: all
        of every cell that is not blocked. [-]
    open_x : (ny, nx + 1) float32 or None
        Share of the face between (j, i - 1) and (j, i) that water can pass, 0-1. None: all of it. [-]
    open_y : (ny + 1, nx) float32 or None
        Likewise between (j - 1, i) and (j, i). [-]
    land_use : (ny, nx) uint8 or None
        Row of `twin.terrain.LAND_USES`; 0 is unknown.
    is_known : (ny, nx) bool or None
        False where no source covers the ground and `elevation` was filled from the nearest. Water is computed there,
        but must not be reported as dry, shallow or safe. None: all known.
    footprint : (ny, nx) int32 or None
        Row of the building whose footprint lies on the cell, -1 if none, whether the cell is blocked or not: the
        cells used for the water at a building that does not block water. A building that covers no cell
        centre has the cell it covers most of. None: only blocking buildings are known.
    building_id : (n_objects,) array of str or None
        gml_id of each building by its row in the city's objects, each once (a repeated id ends in #2, #3 ...), ""
        for objects that are no buildings. Tables of buildings are matched to the grid by it.
    sources : tuple of str
        Names of the sources the ground was joined from, in order of priority.
    cell_source : (ny, nx) int16 or None
        Position in `sources` of the source a cell's ground is from; -1 where it was filled. None: not recorded.
    building_share : (ny, nx) float32 or None
        Share of the surroundings that buildings cover where they are no obstacle, 0 to
        `twin.terrain.LARGEST_BUILDING_SHARE`: they slow the water the more, the deeper it is, see
        `twin.terrain.urban_roughness`; `roughness` is that of the ground among them. None: they do not. [-]
    """

    grid: Grid
    elevation: FloatArray
    roughness: FloatingArray
    building: IntegerArray
    wall_x: FloatingArray | None = None
    wall_y: FloatingArray | None = None
    height_datum: str = "unknown"
    source: str = "unknown"
    assumptions: tuple[Note, ...] = field(default=())
    porosity: FloatingArray | None = None
    open_x: FloatingArray | None = None
    open_y: FloatingArray | None = None
    land_use: ByteArray | None = None
    is_known: BoolArray | None = None
    footprint: IntegerArray | None = None
    building_id: ObjectArray | None = None
    building_share: FloatingArray | None = None
    wall_share_x: FloatingArray | None = None
    wall_share_y: FloatingArray | None = None
    sources: tuple[str, ...] = ()
    cell_source: IntegerArray | None = None

    def __post_init__(self) -> None:
        _check_shapes(self)
        bad = ~np.isfinite(self.elevation)
        if bad.any():
            j, i = np.argwhere(bad)[0]
            raise InputError(
                f"elevation is not finite in {int(bad.sum())} cells, first at row {j}, column {i} "
                f"(x={self.grid.x[i]:.1f}, y={self.grid.y[j]:.1f}); fill the gaps or clip the grid"
            )
        if not (self.roughness > 0).all():
            raise InputError("roughness must be positive everywhere")
        if self.is_known is not None and self.is_known.dtype != np.bool_:
            raise InputError(f"is_known is of type {self.is_known.dtype}, expected bool")
        for name in ("porosity", "open_x", "open_y", "wall_share_x", "wall_share_y"):
            share = getattr(self, name)
            if share is not None and name.startswith("wall"):
                share = share[np.isfinite(share)]
            if share is not None and not ((share >= 0) & (share <= 1)).all():
                found = f"{np.nanmin(share)} to {np.nanmax(share)}"
                raise InputError(f"{name} must lie between 0 and 1, found {found}")

    @property
    def blocked(self) -> BoolArray:
        """(ny, nx) bool: cells inside a building."""
        return self.building >= 0

    @property
    def known(self) -> BoolArray:
        """(ny, nx) bool: cells whose ground is known; `is_known`, or all of them where that is None."""
        return np.ones(self.grid.shape, np.bool_) if self.is_known is None else self.is_known


def with_ground(
    terrain: Terrain, where: BoolArray, *, elevation: float | FloatArray, notes: Iterable[Note] = ()
) -> Terrain:
    """The terrain with replaced ground in some cells, which is then known.

    where : (ny, nx) bool
    elevation : float or (ny, nx)
        Taken in the cells of `where`. [m]
    notes : added to the assumptions.
    """
    is_known = None if terrain.is_known is None else terrain.is_known | where
    return replace(
        terrain,
        elevation=np.where(where, elevation, terrain.elevation),
        is_known=is_known,
        assumptions=(*terrain.assumptions, *notes),
    )


def _check_shapes(terrain: Terrain) -> None:
    ny, nx = terrain.grid.shape
    cell, x_face, y_face = (ny, nx), (ny, nx + 1), (ny + 1, nx)
    for name, shape in (
        ("elevation", cell),
        ("roughness", cell),
        ("building", cell),
        ("wall_x", x_face),
        ("wall_y", y_face),
        ("wall_share_x", x_face),
        ("wall_share_y", y_face),
        ("porosity", cell),
        ("open_x", x_face),
        ("open_y", y_face),
        ("land_use", cell),
        ("is_known", cell),
        ("footprint", cell),
        ("cell_source", cell),
        ("building_share", cell),
    ):
        array = getattr(terrain, name)
        if array is not None and array.shape != shape:
            raise InputError(f"{name} has shape {array.shape}, expected {shape}")
