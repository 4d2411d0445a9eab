"""Centre lines: far corners of the diagram are ignored, wide fields have no hub; kinds of roads."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from twin.city.medial_axis import _connected_axis, _merge_close, centre_lines
from twin.city.streets import _kinds_of_roads
from twin.network import EdgeKind


def test_vertices_no_ridge_uses_may_lie_at_any_distance() -> None:
    vertices = np.array([[0.0, 0.0], [1e300, -1e300], [0.1, 0.0], [5.0, 0.0]])
    xy, ridge = _merge_close(vertices, np.array([[0, 3], [2, 3]]), 0.25)
    # 0 and 0.1 m are one place within a quarter of a metre; the far vertex is gone.
    np.testing.assert_allclose(xy, [[0.05, 0.0], [5.0, 0.0]])
    assert ridge.tolist() == [[0, 1], [0, 1]]


def test_the_ways_of_a_wide_field_do_not_all_meet_in_one_point() -> None:
    """Sixteen houses around a field 300 m wide: an axis branches in threes, crossings nearby merged give a few more."""
    angle = np.arange(16) * np.pi / 8
    at = np.column_stack([np.cos(angle), np.sin(angle)]) * 150 + np.random.default_rng(0).uniform(-25, 25, (16, 2))
    houses = shapely.union_all(shapely.box(*(at - 6).T, *(at + 6).T))
    lines = centre_lines(shapely.difference(shapely.box(-200, -200, 200, 200), houses), spacing=2.5)
    assert np.bincount(lines.ends.ravel()).max() <= 6
    n = len(lines.node_xy)
    assert connected_components(coo_matrix((np.ones(len(lines.ends)), lines.ends.T), shape=(n, n)))[0] == 1
    assert len(lines.lines) - n + 1 == 16  # as many loops as houses (Euler): nothing was cut, nothing closed


def test_roads_without_a_section_label_are_streets() -> None:
    roads = pd.DataFrame({"section_type_label": ["橋梁", np.nan, None], "section_type": ["3", np.nan, "5"]})
    assert _kinds_of_roads(roads).tolist() == [EdgeKind.BRIDGE, EdgeKind.STREET, EdgeKind.UNDERPASS]


def test_a_way_that_lost_its_joint_is_tied_again_and_a_notch_is_not() -> None:
    """An axis of 100 m, a piece of 30 m three metres beside it, one of 5 m: the long one joins by its 3 m, in sight."""
    vertices = np.array([[0.0, 5.0], [30.0, 5.0], [100.0, 5.0], [30.0, 8.0], [60.0, 9.0], [70.0, 8.0], [75.0, 8.0]])
    ridge, width = np.array([[0, 1], [1, 2], [3, 4], [5, 6]]), np.array([8.0, 8.0, 3.0, 1.0])
    open_ground = shapely.box(0, 0, 100, 10)
    found, wide = _connected_axis(open_ground, vertices, ridge, width)
    assert found.tolist() == [[0, 1], [1, 2], [3, 4], [3, 1]]
    assert wide.tolist() == [8.0, 8.0, 3.0, 3.0]
    wall = shapely.difference(open_ground, shapely.box(20, 6, 70, 6.5))
    untied, _ = _connected_axis(wall, vertices, ridge, width)
    assert untied.tolist() == [[0, 1], [1, 2], [3, 4]]  # kept without a tie: it will be reported as unconnected


def test_a_lone_crossing_keeps_its_arms() -> None:
    lines = centre_lines(shapely.union(shapely.box(-3, -10, 3, 10), shapely.box(-10, -3, 10, 3)))
    assert len(lines.lines) >= 4
