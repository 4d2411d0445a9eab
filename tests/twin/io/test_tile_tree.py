"""The tree of tiles against a slow recursion, and its boxes against dense samples of the faces."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.io.tile_reading import accessor, earth_points, nested_tiles, properties, read_glb
from twin.io.building_boxes import BOX_FACES, boxes_around, mesh_of_boxes
from twin.io.tile_content import TOPS_PER_BOX
from twin.io.tile_tree import allowed_deviation, quadtree
from twin.io.tiles3d import DEVIATIONS_PER_ERROR, write_tiles3d


def slow_leaves(places, square, most, level=0, x=0, y=0):
    """Sets of objects per leaf, by plain recursion."""
    west, south, east, north = square
    if len(places) <= most:
        return {(level, x, y): {k for k, _, _ in places}} if places else {}
    middle = (west + east) / 2, (south + north) / 2
    found = {}
    for j in (0, 1):
        for i in (0, 1):
            own = [p for p in places if (p[1] >= middle[0]) == bool(i) and (p[2] >= middle[1]) == bool(j)]
            part = (
                (middle[0] if i else west), (middle[1] if j else south),
                (east if i else middle[0]), (north if j else middle[1]),
            )  # fmt: skip
            found |= slow_leaves(own, part, most, level + 1, 2 * x + i, 2 * y + j)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_leaves_are_those_of_a_recursion(seed):
    rng = np.random.default_rng(seed)
    lon, lat = 2.43 + rng.gamma(2.0, 1e-4, 500), 0.62 + rng.normal(0.0, 1e-4, 500)
    tree = quadtree(lon, lat, most=7, extent=np.array([lon.min(), lat.min(), lon.max(), lat.max()]))
    found = {
        (int(tree.level[k]), int(tree.x[k]), int(tree.y[k])): set(tree.order[tree.start[k] : tree.stop[k]].tolist())
        for k in np.flatnonzero(tree.is_leaf)
    }
    places = list(zip(range(500), lon, lat, strict=True))
    assert found == slow_leaves(places, tuple(tree.square), 7)
    for k in range(1, len(tree.level)):
        above = tree.parent[k]
        assert (tree.x[above], tree.y[above]) == (tree.x[k] // 2, tree.y[k] // 2)
        assert tree.start[above] <= tree.start[k] < tree.stop[k] <= tree.stop[above]


def test_objects_at_one_place_end_the_division():
    tree = quadtree(np.full(9, 2.4), np.full(9, 0.6), most=2, extent=np.array([2.4, 0.6, 2.4, 0.6]))
    assert tree.is_leaf.sum() == 1
    assert tree.stop[tree.is_leaf] - tree.start[tree.is_leaf] == 9


def test_no_tile_draws_more_than_wanted_and_the_deviation_is_the_least():
    rng = np.random.default_rng(4)
    lon, lat, size = rng.uniform(2.43, 2.44, 3000), rng.uniform(0.62, 0.63, 3000), rng.gamma(3.0, 8.0, 3000)
    tree = quadtree(lon, lat, most=20, extent=np.array([2.43, 0.62, 2.44, 0.63]))
    size = size[tree.order]

    def most_drawn(deviation):
        """Objects that a tile must draw, at most."""
        inner = np.flatnonzero(~tree.is_leaf)
        return max(
            int((size[tree.start[k] : tree.stop[k]] > deviation / 2.0 ** int(tree.level[k])).sum()) for k in inner
        )

    found = allowed_deviation(tree, size, most=60)
    assert most_drawn(found) <= 60 < most_drawn(found * 0.999)
    finest = allowed_deviation(tree, size, most=3000)
    assert finest / 2.0 ** tree.level[~tree.is_leaf].max() == 3.0  # a storey


# Outlines whose box is far from them: an L, a U, a court, a gable of 4 m over the eaves.
def _prism(outline, height):
    """Walls and a fanned roof of a star-shaped outline about its first corner; points and triangles."""
    n = len(outline)
    points = [(x, y, 0.0) for x, y in outline] + [(x, y, height) for x, y in outline]
    triangles = [t for k in range(n) for t in ((k, (k + 1) % n, n + (k + 1) % n), (k, n + (k + 1) % n, n + k))]
    triangles += [(n, n + k, n + k + 1) for k in range(1, n - 1)]
    return np.array(points, float), np.array(triangles)


def _gable():
    points = np.array(
        [(0, 0, 0), (10, 0, 0), (10, 8, 0), (0, 8, 0), (0, 0, 5), (10, 0, 5), (10, 8, 5), (0, 8, 5), (0, 4, 9)]
        + [(10, 4, 9)],
        float,
    )
    triangles = [(0, 1, 5), (0, 5, 4), (2, 3, 7), (2, 7, 6), (1, 2, 6), (1, 6, 5), (3, 0, 4), (3, 4, 7)]
    triangles += [(4, 5, 9), (4, 9, 8), (6, 7, 8), (6, 8, 9), (5, 6, 9), (7, 4, 8)]
    return points, np.array(triangles)


_SHAPES = {
    "box": (_prism([(0, 0), (12, 0), (12, 8), (0, 8)], 6.0), 0.0),
    "L": (_prism([(0, 0), (20, 0), (20, 6), (6, 6), (6, 20), (0, 20)], 9.0), 14.0),
    "gable": (_gable(), 4.0),
}


def _samples(points, triangles, rng, n=400):
    a, b, c = (points[triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    which = rng.choice(len(triangles), n, p=area / area.sum())
    u, v = rng.random((2, n, 1))
    u, v = np.where(u + v > 1, 1 - u, u), np.where(u + v > 1, 1 - v, v)
    return a[which] + u * (b - a)[which] + v * (c - a)[which]


@pytest.mark.parametrize("name", _SHAPES)
def test_deviation_is_the_distance_of_densely_sampled_faces(name):
    """Turned and moved; not smaller than the sampled Hausdorff distance beyond the spacing of the samples."""
    rng = np.random.default_rng(7)
    (points, triangles), greatest = _SHAPES[name]
    turn = np.radians(30.0)
    rotation = np.array([[np.cos(turn), np.sin(turn), 0], [-np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    points = points @ rotation + [100.0, 50.0, 3.0]
    boxes = boxes_around(points, triangles, np.array([0, len(points)]), np.array([0, len(triangles)]))
    quads = mesh_of_boxes(boxes.corners, has_sides=np.ones(1, bool))
    box_points = boxes.corners.reshape(-1, 3)[quads.corner]
    own, box = _samples(points, triangles, rng, 3000), _samples(box_points, quads.triangles, rng, 1500)
    apart = np.linalg.norm(own[:, None] - box[None], axis=2)
    sampled = max(apart.min(axis=0).max(), apart.min(axis=1).max())
    assert boxes.deviation[0] >= sampled - 1.0  # spacing of the samples
    assert boxes.deviation[0] <= greatest + 0.01
    assert (quads.normal * (box_points - points.mean(axis=0))).sum(axis=1).min() > 0  # outward
    assert len(quads.triangles) == 2 * len(BOX_FACES)


def test_simplified_tiles_keep_their_geometric_error(tmp_path):
    """What a simplified tile leaves out is smaller than its error allows; its boxes are where the leaves have faces."""
    from tests.city_of_boxes import city_of_boxes

    city = city_of_boxes(600, seed=5)
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=10, boxes_per_tile=60)
    tiles = nested_tiles(tmp_path / "t")
    corners = city.vertices.reshape(len(city.objects), -1, 3)
    size = dict(zip(city.objects.index, np.linalg.norm(np.ptp(corners, axis=1), axis=1), strict=True))
    own, below = {}, []
    for tile in tiles:
        if tile.is_leaf:
            document, binary = read_glb(tile.content.read_bytes())
            (primitive,) = document["meshes"][0]["primitives"]
            feature = accessor(document, binary, primitive["attributes"]["_FEATURE_ID_0"])[:, 0]
            earth = earth_points(document, binary, primitive)
            ids = properties(document, binary)["gml_id"]
            own |= {g: earth[feature == k] for k, g in enumerate(ids)}
            below.append((tile.region, ids))

    def inside(tile):
        """Buildings of the leaves below, whose regions are within the tile's."""
        west, south, east, north, _, _ = tile.region
        return {
            g for leaf, ids in below for g in ids
            if west <= leaf[0] and leaf[2] <= east and south <= leaf[1] and leaf[3] <= north
        }  # fmt: skip

    for tile in tiles:
        if tile.is_leaf:
            continue
        document, binary = read_glb(tile.content.read_bytes())
        (primitive,) = document["meshes"][0]["primitives"]
        drawn = properties(document, binary)["gml_id"]
        assert len(drawn) == min(60 * (1 + TOPS_PER_BOX), len(inside(tile)))
        assert max((size[g] for g in inside(tile) - set(drawn)), default=0.0) <= tile.error / DEVIATIONS_PER_ERROR
        feature = accessor(document, binary, primitive["attributes"]["_FEATURE_ID_0"])[:, 0]
        earth = earth_points(document, binary, primitive)
        for k, gml_id in enumerate(drawn):
            apart = np.linalg.norm(earth[feature == k][:, None] - own[gml_id][None], axis=2)
            assert apart.min(axis=1).max() < 0.05
        normal = accessor(document, binary, primitive["attributes"]["NORMAL"])
        assert normal[:, 1].min() > -10  # boxes have no bottom, the buildings' own faces do
        n_points = dict(zip(drawn, np.bincount(feature.astype(int)).tolist(), strict=True))
        tops = {g for g in drawn if n_points[g] == 4}
        assert {n_points[g] for g in drawn} <= {4, 20}
        assert len(tops) == max(len(drawn) - 60, 0)
        assert max((size[g] for g in tops), default=0.0) <= tile.error / DEVIATIONS_PER_ERROR
