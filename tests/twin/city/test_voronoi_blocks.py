"""Ridges by block against scipy's diagram of all points at once (Qhull)."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import Voronoi

from twin.city.voronoi_blocks import Ridges, voronoi_ridges


def rows_of(ridges: Ridges, least: float = 2e-3):
    """Ridges longer than `least` as rows: the pair of points, lower first, and both ends in order; sorted."""
    ends = ridges.vertices[ridges.ends]
    return _sorted_rows(ends, np.sort(ridges.pair, axis=1), least)


def rows_by_qhull(points, wanted, least: float = 2e-3):
    diagram = Voronoi(points)
    vertices = np.asarray(diagram.ridge_vertices)
    finite = (vertices >= 0).all(axis=1)
    ends, pair = diagram.vertices[vertices[finite]], diagram.ridge_points[finite]
    keep = wanted(ends, pair)
    return _sorted_rows(ends[keep], np.sort(pair[keep], axis=1), least)


def _sorted_rows(ends, pair, least):
    swap = (ends[:, 0, 0] > ends[:, 1, 0] + 1e-3) | (
        (np.abs(ends[:, 0, 0] - ends[:, 1, 0]) <= 1e-3) & (ends[:, 0, 1] > ends[:, 1, 1])
    )
    ends = np.where(swap[:, None, None], ends[:, ::-1], ends)
    long = np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1) > least
    order = np.lexsort((pair[long][:, 1], pair[long][:, 0]))
    return pair[long][order], ends[long][order].reshape(-1, 4)


def near_the_middle(ends, pair):
    """Ridges with both ends in a disc: as those of a road, away from the far vertices of the rim."""
    return (np.hypot(ends[..., 0] - 15_000.0, ends[..., 1] + 55_000.0) < 400.0).all(axis=1)


def scattered(seed):
    rng = np.random.default_rng(seed)
    return np.round(rng.uniform([14_400.0, -55_600.0], [15_600.0, -54_400.0], (3000, 2)), 4)


def streets_of_even_points():
    """Points every 2 m along both sides of crossing streets: most circles go through four of them."""
    along = np.arange(-600.0, 600.0, 2.0)
    lines = [np.column_stack([along, np.full(len(along), at + side)]) for at in (-300, 0, 260) for side in (-4, 4)]
    points = np.concatenate(lines + [line[:, ::-1] for line in lines])
    return np.unique(points + [15_000.0, -55_000.0], axis=0)


@pytest.mark.parametrize("block_points", [150, 1000])
@pytest.mark.parametrize("radius", [12.0, 40.0, np.inf])
@pytest.mark.parametrize("points", [scattered(0), scattered(1), streets_of_even_points()], ids=["a", "b", "streets"])
def test_blocks_give_the_ridges_of_the_whole_diagram(points, block_points, radius):
    def wanted(ends, pair):
        reach = np.linalg.norm(ends - points[pair[:, 0]][:, None], axis=2)
        return near_the_middle(ends, pair) & (reach <= radius + 1e-6).all(axis=1)

    found = voronoi_ridges(points, wanted=near_the_middle, block_points=block_points, radius=radius + 1e-6)
    pair, ends = rows_of(found)
    expected_pair, expected_ends = rows_by_qhull(points, wanted)
    assert len(pair) > 100
    assert np.array_equal(pair, expected_pair)
    assert ends == pytest.approx(expected_ends, abs=1e-3)


def test_ridges_that_meet_share_their_vertex_across_blocks():
    """In a diagram of scattered points three ridges meet at each vertex; away from the rim all are found."""
    found = voronoi_ridges(scattered(2), wanted=near_the_middle, block_points=200, radius=150.0)
    inner = np.hypot(found.vertices[:, 0] - 15_000.0, found.vertices[:, 1] + 55_000.0) < 300.0
    degree = np.bincount(found.ends.ravel(), minlength=len(found.vertices))
    assert inner.sum() > 500
    assert (degree[inner] == 3).mean() > 0.99  # a vertex of two that are one has four


@pytest.mark.parametrize("points", [np.empty((0, 2)), np.zeros((1, 2)), np.column_stack([np.arange(9.0)] * 2)])
def test_too_few_points_or_all_on_a_line_have_no_finite_ridge(points):
    found = voronoi_ridges(points, wanted=lambda ends, pair: np.ones(len(pair), bool))
    assert found.ends.shape == (0, 2)
