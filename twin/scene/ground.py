"""The ground: hillshaded terrain, or an image draped over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.scene.legend import UNKNOWN_COLOUR

if TYPE_CHECKING:
    from twin.grid import Grid

__all__ = ["GroundHeight", "grid_polydata", "ground_colours", "height_at", "hillshade", "quads", "terrain_colours"]


class GroundHeight(NamedTuple):
    """Ground on a grid.

    grid : Grid
    elevation : (ny, nx) [m]
    is_known : (ny, nx) bool or None
        False where ground or water is unknown; None where all is known.
    """

    grid: Grid
    elevation: FloatingArray
    is_known: BoolArray | None = None


def ground_colours(ground: GroundHeight) -> AnyArray:
    """Colours of the ground, (ny, nx, 3) uint8: by elevation and hillshade, grey where unknown.

    >>> from twin.grid import Grid
    >>> grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=2, ny=1)
    >>> ground = GroundHeight(grid, np.zeros((1, 2)), np.array([[True, False]]))
    >>> ground_colours(ground)[0, 1].tolist() == list(UNKNOWN_COLOUR)
    True
    """
    colours = terrain_colours(ground.elevation, ground.grid.cell_size)
    if ground.is_known is not None:
        colours[~ground.is_known] = UNKNOWN_COLOUR
    return colours


def height_at(ground: GroundHeight | None, x: FloatingArray, y: FloatingArray) -> AnyArray:
    """Elevation of the cell each point lies in; the nearest edge cell outside; 0 without ground. [m]"""
    if ground is None:
        return np.zeros(len(x))
    grid = ground.grid
    column = np.clip(((np.asarray(x) - grid.x0) / grid.cell_size).astype(np.int64), 0, grid.nx - 1)
    row = np.clip(((np.asarray(y) - grid.y0) / grid.cell_size).astype(np.int64), 0, grid.ny - 1)
    return np.asarray(ground.elevation[row, column])


def hillshade(
    elevation: FloatingArray, cell_size: float, *, azimuth: float = 315.0, altitude: float = 45.0
) -> AnyArray:
    """Brightness 0..1 of sloping ground under a low sun, (ny, nx).

    Parameters
    ----------
    elevation : (ny, nx)
        Row 0 in the south. [m]
    azimuth, altitude : float
        Of the light, clockwise from north, and above the horizon; north-west is the cartographic convention. [deg]

    References
    ----------
    Horn (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).

    Examples
    --------
    Flat ground is as bright as the sine of the sun's altitude.

    >>> np.round(hillshade(np.zeros((2, 2)), 1.0, altitude=30.0), 6)
    array([[0.5, 0.5],
           [0.5, 0.5]])
    """
    dy = np.gradient(elevation, cell_size, axis=0) if elevation.shape[0] > 1 else np.zeros_like(elevation)
    dx = np.gradient(elevation, cell_size, axis=1) if elevation.shape[1] > 1 else np.zeros_like(elevation)
    a, h = np.radians(azimuth), np.radians(altitude)
    light = np.array([np.sin(a) * np.cos(h), np.cos(a) * np.cos(h), np.sin(h)])
    return np.clip((-dx * light[0] - dy * light[1] + light[2]) / np.sqrt(dx**2 + dy**2 + 1.0), 0.0, 1.0)


def terrain_colours(elevation: FloatingArray, cell_size: float) -> AnyArray:
    """Pale green lowland to pale brown upland, times the hillshade: (ny, nx, 3) uint8."""
    anchors = np.array([[196, 205, 186], [214, 211, 190], [205, 190, 166], [190, 176, 160]], float)
    low, high = np.percentile(elevation, [1, 99])
    fraction = np.clip((elevation - low) / max(high - low, 20.0), 0, 1)
    at = np.linspace(0, 1, len(anchors))
    tint = np.stack([np.interp(fraction, at, anchors[:, k]) for k in range(3)], axis=-1)
    shade = 0.45 + 0.55 * hillshade(elevation, cell_size) / np.sin(np.radians(45.0))
    return np.clip(tint * shade[..., None], 0, 255).astype(np.uint8)


def grid_polydata(grid: Grid, z: FloatingArray, origin: FloatingArray, *, most_cells: int = 400_000) -> tuple[Any, int]:
    """A raster as a surface through its cell centres: pyvista.PolyData, and the stride it was thinned by.

    Points are in raster order of `z[::stride, ::stride]`, less the origin.
    """
    import pyvista as pv

    stride = max(1, int(np.ceil(np.sqrt(z.size / most_cells))))
    x, y = np.meshgrid(grid.x[::stride] - origin[0], grid.y[::stride] - origin[1])
    thin = z[::stride, ::stride] - origin[2]
    points: AnyArray = np.column_stack([x.ravel(), y.ravel(), thin.ravel()]).astype(np.float32)
    return pv.PolyData.from_regular_faces(points, quads(*thin.shape)), stride


def quads(ny: int, nx: int) -> AnyArray:
    """Corner indices of the squares between the points of an (ny, nx) raster, ((ny-1)*(nx-1), 4) int32.

    >>> quads(2, 2)
    array([[0, 1, 3, 2]], dtype=int32)
    """
    corner = (np.arange(ny - 1)[:, None] * nx + np.arange(nx - 1)[None]).ravel().astype(np.int32)
    return np.column_stack([corner, corner + 1, corner + nx + 1, corner + nx]).astype(np.int32)
