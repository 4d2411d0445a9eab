"""The camera: VTK's own projection says where the city's corners come to lie in the picture."""

from __future__ import annotations

import numpy as np
import pytest

from tests.city_of_boxes import city_of_boxes
from twin.scene import frame_city, scene
from twin.scene.headless import can_draw

pytestmark = pytest.mark.skipif(bool(can_draw()), reason=f"cannot draw here: {can_draw()}")


def _in_the_picture(plotter, points) -> np.ndarray:
    """Places in the picture, from -1 to 1 across and up, (n, 2)."""
    view = []
    for x, y, z in points:
        plotter.renderer.SetWorldPoint(x, y, z, 1.0)
        plotter.renderer.WorldToView()
        view.append(plotter.renderer.GetViewPoint()[:2])
    return np.array(view)


@pytest.mark.parametrize("size", [(1400, 800), (700, 900)])
@pytest.mark.parametrize("azimuth", [205.0, 30.0])
def test_the_city_fills_what_title_and_legends_leave_free(size, azimuth):
    plotter = scene(city_of_boxes(400), off_screen=True, window_size=size)
    frame_city(plotter, azimuth=azimuth)
    plotter.render()
    view = _in_the_picture(plotter, plotter.state.mesh.points)
    plotter.close()
    assert (view.min(axis=0) >= (-0.97, -0.95)).all()
    assert (view.max(axis=0) <= (0.66, 0.78)).all()
    assert np.ptp(view, axis=0).max() > 1.45  # one way it fills nearly all there is, 1.63 across and 1.73 up


def test_one_building_is_looked_at_from_near():
    plotter = scene(city_of_boxes(1), off_screen=True)
    distance = np.linalg.norm(np.subtract(plotter.camera.position, plotter.camera.focal_point))
    plotter.close()
    assert 30.0 < distance < 300.0
