"""Terrain: the ground water flows over, with what blocks it, on one grid."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from twin.errors import InputError
from twin.grid import Grid

__all__ = ["Terrain"]

Array = np.ndarray


@dataclass(frozen=True)
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
        Crest elevation of a wall or levee on the face between cells (j, i - 1) and (j, i); NaN without. [m]
    wall_y : (ny + 1, nx) float32 or None
        Likewise on the face between cells (j - 1, i) and (j, i). [m]
    height_datum : str
        "orthometric", "ellipsoidal" or "unknown".
    source : str
        Where the ground came from, e.g. "dem", "building and road heights".
    assumptions : tuple of str
        What had to be assumed; carried into the report.
    """

    grid: Grid
    elevation: Array
    roughness: Array
    building: Array
    wall_x: Array | None = None
    wall_y: Array | None = None
    height_datum: str = "unknown"
    source: str = "unknown"
    assumptions: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        ny, nx = self.grid.shape
        for name, shape in (
            ("elevation", (ny, nx)),
            ("roughness", (ny, nx)),
            ("building", (ny, nx)),
            ("wall_x", (ny, nx + 1)),
            ("wall_y", (ny + 1, nx)),
        ):
            array = getattr(self, name)
            if array is not None and array.shape != shape:
                raise InputError(f"{name} has shape {array.shape}, expected {shape}")
        bad = ~np.isfinite(self.elevation)
        if bad.any():
            j, i = np.argwhere(bad)[0]
            raise InputError(
                f"elevation is not finite in {int(bad.sum())} cells, first at row {j}, column {i} "
                f"(x={self.grid.x[i]:.1f}, y={self.grid.y[j]:.1f}); fill the gaps or clip the grid"
            )
        if not (self.roughness > 0).all():
            raise InputError("roughness must be positive everywhere")

    @property
    def blocked(self) -> Array:
        """(ny, nx) bool: cells inside a building."""
        return self.building >= 0
