"""Centre lines: corners of the diagram far outside the area are nobody's."""

from __future__ import annotations

import numpy as np

from twin.city.medial_axis import _merge_close


def test_vertices_no_ridge_uses_may_lie_at_any_distance() -> None:
    vertices = np.array([[0.0, 0.0], [1e300, -1e300], [0.1, 0.0], [5.0, 0.0]])
    xy, ridge = _merge_close(vertices, np.array([[0, 3], [2, 3]]), 0.25)
    # 0 and 0.1 m are one place within a quarter of a metre; the far vertex is gone.
    np.testing.assert_allclose(xy, [[0.05, 0.0], [5.0, 0.0]])
    assert ridge.tolist() == [[0, 1], [0, 1]]
