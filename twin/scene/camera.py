"""Camera position from which the city fills the part of the picture not covered by title and legends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from twin.arrays import AnyArray
from twin.scene.overlay import legends_edge

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["frame_again", "frame_city"]


def frame_city(plotter: ScenePlotter, *, azimuth: float = 205.0, elevation: float = 38.0) -> None:
    """Look at the whole city from the south-south-west, obliquely.

    Parameters
    ----------
    azimuth : float
        Direction of the camera from the city, clockwise from north. [deg]
    elevation : float
        Of the camera above the horizon. [deg]
    """
    bounds = np.array(plotter.bounds).reshape(3, 2)
    if len(plotter.state.mesh.points):
        low, high = plotter.state.mesh.points.min(axis=0), plotter.state.mesh.points.max(axis=0)
        bounds = np.column_stack([low - 10.0, high + 10.0]).astype(float)
    a, h = np.radians(azimuth), np.radians(elevation)
    away = np.array([np.sin(a) * np.cos(h), np.cos(a) * np.cos(h), np.sin(h)])
    right = np.array([-np.cos(a), np.sin(a), 0.0])
    axes = np.array([right, np.cross(away, right), away])
    corners = np.stack(np.meshgrid(*bounds), axis=-1).reshape(-1, 3)
    width, height = plotter.window_size
    free = np.array([[-0.97, legends_edge(width, height)], [-0.95, 0.78]])  # the title is above
    at, distance = _nearest_view(corners @ axes.T, np.tan(np.radians(15.0)) * np.array([width / height, 1.0]), free)
    plotter.camera.view_angle = 30.0
    plotter.camera.focal_point = tuple(at @ axes)
    plotter.camera.position = tuple((at + (0.0, 0.0, distance)) @ axes)
    plotter.camera.up = (0.0, 0.0, 1.0)
    plotter.reset_camera_clipping_range()
    plotter.state.framed = (azimuth, elevation, tuple(plotter.camera.position))


def frame_again(plotter: ScenePlotter) -> None:
    """Show the whole city again after the window changed shape, unless the user has moved the camera."""
    if plotter.state.framed is not None:
        azimuth, elevation, position = plotter.state.framed
        if tuple(plotter.camera.position) == position:
            frame_city(plotter, azimuth=azimuth, elevation=elevation)


def _nearest_view(points: AnyArray, tangent: AnyArray, free: AnyArray) -> tuple[AnyArray, float]:
    """Focal point and distance at which points fill the free part of the picture and none is outside.

    Parameters
    ----------
    points : (n, 3)
        Along the picture's right, its up and towards the camera. [m]
    tangent : (2,)
        Of half the angle of view, across and up.
    free : (2, 2)
        Lowest and highest position in the picture they may have, across and up, from -1 to 1.

    Returns
    -------
    (3,) point in the middle of the picture, and the camera's distance from it [m]
    """
    near = points[:, 2].max()

    def room(distance: float) -> AnyArray:
        """Lowest and highest position of the focal point, across and up, that keeps every point inside; (2, 2)."""
        half = (near + distance - points[:, 2])[:, None] * tangent
        low, high = points[:, :2] - free[:, 1] * half, points[:, :2] - free[:, 0] * half
        return np.stack([low.max(axis=0), high.min(axis=0)])

    low, high = 1.0, 2.0
    while (room(high)[0] > room(high)[1]).any():
        high *= 2.0
    for _ in range(40):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if (room(middle)[0] > room(middle)[1]).any() else (low, middle)
    # The focal point has the depth of the points' middle, about which a viewer turns the city.
    depth = 0.5 * (points[:, 2].min() + near)
    return np.append(room(high).mean(axis=0), depth), near + high - depth
