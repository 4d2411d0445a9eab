"""Raster kernels against shapely and against slow, obvious versions."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from scipy import ndimage

from twin.kernels.raster import (
    add_coverage,
    fill_nearest,
    open_faces,
    raster_polygons,
    raster_triangles,
    relax_gaps,
    thin_open_cells,
    trace_wall,
)

NY, NX = 9, 12


def _random_polygon(rng):
    blob = shapely.Point(*rng.uniform(-2, 13, 2)).buffer(rng.uniform(0.3, 4), quad_segs=3)
    hole = shapely.Point(5, 5).buffer(0.7, quad_segs=2)
    polygon = blob.difference(hole)
    return polygon if polygon.geom_type == "Polygon" and not polygon.is_empty else blob


def _rings(polygon, *, reverse=False):
    rings = [np.array(polygon.exterior.coords)] + [np.array(r.coords) for r in polygon.interiors]
    rings = [ring[::-1] if reverse else ring for ring in rings]
    offsets = np.concatenate([[0], np.cumsum([len(r) for r in rings])])
    return np.concatenate(rings), offsets, np.array([0, len(rings)])


@pytest.mark.parametrize("seed", range(12))
def test_coverage_is_the_area_shapely_cuts_out_whichever_way_rings_run(seed):
    polygon = _random_polygon(np.random.default_rng(seed))
    area = np.zeros((NY, NX + 1))
    add_coverage(*_rings(polygon, reverse=bool(seed % 2)), area)
    expected = [[polygon.intersection(shapely.box(i, j, i + 1, j + 1)).area for i in range(NX)] for j in range(NY)]
    np.testing.assert_allclose(np.cumsum(area, axis=1)[:, :NX], expected, atol=1e-12)


@pytest.mark.parametrize("seed", range(12))
def test_cells_by_centre_are_those_whose_centre_shapely_finds_inside(seed):
    polygon = _random_polygon(np.random.default_rng(seed))
    out = np.full((NY, NX), -1, np.int32)
    raster_polygons(*_rings(polygon), np.array([7], np.int32), out)
    i, j = np.meshgrid(np.arange(NX) + 0.5, np.arange(NY) + 0.5)
    np.testing.assert_array_equal(out == 7, shapely.contains_xy(polygon, i, j))


def test_a_centre_on_a_shared_edge_belongs_to_exactly_one_polygon():
    left, right = shapely.box(0, 0, 2.5, 4), shapely.box(2.5, 0, 6, 4)
    count = np.zeros((4, 6), int)
    for polygon in (left, right):
        out = np.zeros((4, 6), np.int32)
        raster_polygons(*_rings(polygon), np.array([1], np.int32), out)
        count += out
    assert (count == 1).all()


def test_a_plane_split_into_triangles_comes_back_exactly():
    rng = np.random.default_rng(3)
    points = np.concatenate([rng.uniform(0, 12, (40, 2)), [[0, 0], [12, 0], [0, 9], [12, 9]]])
    points[:, 1] = np.minimum(points[:, 1], 9)
    from scipy.spatial import Delaunay

    plane = 2.0 + 0.3 * points[:, 0] - 0.7 * points[:, 1]
    corners = np.column_stack([points, plane])[Delaunay(points).simplices]
    out = np.full((NY, NX), np.nan)
    raster_triangles(corners, out)
    i, j = np.meshgrid(np.arange(NX) + 0.5, np.arange(NY) + 0.5)
    np.testing.assert_allclose(out, 2.0 + 0.3 * i - 0.7 * j, atol=1e-12)


def test_of_two_surfaces_the_lower_one_is_the_ground():
    square = np.array([[0, 0], [9, 0], [0, 9]], float)
    corners = np.stack([np.column_stack([square, np.full(3, z)]) for z in (5.0, 1.0, 8.0)])
    out = np.full((3, 3), np.nan)
    raster_triangles(corners, out)
    assert (out == 1.0).all()


@pytest.mark.parametrize("share", [0.002, 0.02, 0.5])
def test_nearest_fill_is_the_exact_nearest(share):
    rng = np.random.default_rng(5)
    known = rng.random((40, 57)) < share
    known[3, 4] = True
    values = np.arange(known.size, dtype=float).reshape(known.shape)
    filled = fill_nearest(values, known)
    distance = ndimage.distance_transform_edt(~known)
    source_j, source_i = np.divmod(filled.astype(int), known.shape[1])
    j, i = np.indices(known.shape)
    assert known[source_j, source_i].all()
    np.testing.assert_allclose(np.hypot(j - source_j, i - source_i), distance)


def test_nearest_fill_with_nothing_known_changes_nothing():
    values = np.array([[1.0, 2.0]])
    np.testing.assert_array_equal(fill_nearest(values, np.zeros((1, 2), bool)), values)


def test_relaxed_gaps_follow_a_plane_which_is_harmonic():
    i, j = np.meshgrid(np.arange(20.0), np.arange(15.0))
    plane = 1.0 + 0.2 * i + 0.5 * j
    gap = np.zeros(plane.shape, bool)
    gap[4:11, 5:14] = True
    values = fill_nearest(np.where(gap, 0.0, plane), ~gap)
    relax_gaps(values, gap, 1e-10, 2000)
    np.testing.assert_allclose(values, plane, atol=1e-7)


@pytest.mark.parametrize("line", [((0, 0), (10, 10)), ((0, 7), (10, 2)), ((3, 0), (6, 10)), ((0, 4), (10, 4))])
def test_a_traced_wall_parts_the_grid_without_a_leak(line):
    (x0, y0), (x1, y1) = line
    wall_x = np.full((10, 11), np.nan, np.float32)
    wall_y = np.full((11, 10), np.nan, np.float32)
    trace_wall(np.array([[x0, y0, 2.0], [x1, y1, 4.0]]), wall_x, wall_y)
    seen = np.zeros((10, 10), bool)
    stack = [(9, 0)] if x0 == 0 else [(5, 0)]
    while stack:
        j, i = stack.pop()
        if seen[j, i]:
            continue
        seen[j, i] = True
        if i < 9 and np.isnan(wall_x[j, i + 1]):
            stack.append((j, i + 1))
        if i > 0 and np.isnan(wall_x[j, i]):
            stack.append((j, i - 1))
        if j < 9 and np.isnan(wall_y[j + 1, i]):
            stack.append((j + 1, i))
        if j > 0 and np.isnan(wall_y[j, i]):
            stack.append((j - 1, i))
    assert 0 < seen.sum() < 100
    crest = np.concatenate([wall_x[np.isfinite(wall_x)], wall_y[np.isfinite(wall_y)]])
    assert crest.min() >= 2.0
    assert crest.max() <= 4.0


def test_open_faces_count_free_pairs():
    free = np.ones((4, 8), bool)
    free[0, 3] = False  # west of the middle face
    free[1, 4] = False  # east of it
    open_x, open_y = open_faces(free, 4)
    np.testing.assert_allclose(open_x, [[1.0, 0.5, 1.0]])
    np.testing.assert_allclose(open_y, [[0.75, 1.0], [1.0, 1.0]])


def test_thinning_keeps_the_way_through_and_drops_the_rest():
    is_open = np.zeros((5, 7), bool)
    is_open[:, 0] = is_open[:, 6] = True
    candidates = np.array([(j, i) for j in range(1, 4) for i in range(1, 6)])
    is_open[tuple(candidates.T)] = True
    left = thin_open_cells(is_open, candidates)
    assert left == 5  # a way straight across
    assert ndimage.label(is_open)[1] == 1
