"""The camera: VTK's own projection says where the city's corners come to lie in the picture."""

from __future__ import annotations

import numpy as np
import pytest

from tests.city_of_boxes import city_of_boxes
from twin.scene import draw_scene, frame_city

pytestmark = pytest.mark.needs("drawing")


def _in_the_picture(plotter, points) -> np.ndarray:
    """Places in the picture, from -1 to 1 across and up, (n, 2)."""
    view = []
    for x, y, z in points:
        plotter.renderer.SetWorldPoint(x, y, z, 1.0)
        plotter.renderer.WorldToView()
        view.append(plotter.renderer.GetViewPoint()[:2])
    return np.array(view)


def _legends_edge(width: int, height: int) -> float:
    """Legends are 200 pixels wide in a window of 1000 x 720, 14 from its right edge."""
    return 1.0 - 2.0 * 214.0 * min(width / 1000.0, height / 720.0) / width


@pytest.mark.parametrize("size", [(1400, 800), (700, 900)])
@pytest.mark.parametrize("azimuth", [205.0, 30.0])
def test_the_city_fills_what_title_and_legends_leave_free(size, azimuth):
    plotter = draw_scene(city_of_boxes(400), off_screen=True, window_size=size)
    frame_city(plotter, azimuth=azimuth)
    plotter.render()
    view = _in_the_picture(plotter, plotter.state.mesh.points)
    plotter.close()
    assert (view.min(axis=0) >= (-0.97, -0.95)).all()
    edge = _legends_edge(*size)
    assert (view.max(axis=0) <= (edge, 0.78)).all()
    assert (np.ptp(view, axis=0) / (0.97 + edge, 1.73)).max() > 0.8  # one way it fills nearly all there is


def test_the_city_is_fitted_to_a_window_of_another_shape_unless_somebody_turned_it():
    plotter = draw_scene(city_of_boxes(400), off_screen=True, window_size=(1400, 800))
    plotter.screenshot(return_img=True)
    plotter.window_size = [700, 900]
    plotter.render()
    view = _in_the_picture(plotter, plotter.state.mesh.points)
    assert (view.min(axis=0) >= (-0.97, -0.95)).all()
    assert (view.max(axis=0) <= (_legends_edge(700, 900), 0.78)).all()
    plotter.camera.azimuth += 5.0
    turned = plotter.camera.position
    plotter.window_size = [1400, 800]
    plotter.render()
    assert plotter.camera.position == turned
    plotter.close()


def test_one_building_is_looked_at_from_near():
    plotter = draw_scene(city_of_boxes(1), off_screen=True)
    distance = np.linalg.norm(np.subtract(plotter.camera.position, plotter.camera.focal_point))
    plotter.close()
    assert 30.0 < distance < 300.0
