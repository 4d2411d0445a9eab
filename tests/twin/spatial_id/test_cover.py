"""Covers against sampled points, a slow reference that tests every cube, and the official library's sets."""

from itertools import product

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from twin.errors import InputError
from twin.kernels.voxels import cover_triangles
from twin.kernels.voxels_lines import cover_lines as walk_lines
from twin.spatial_id import (
    Cells,
    bounds,
    cover_boxes,
    cover_capsules,
    cover_cylinders,
    cover_frame,
    cover_lines,
    cover_meshes,
    cover_points,
    cover_polygons,
    cover_solids,
    encode,
    encode_frame,
    to_text,
)

BOX_TRIANGLES = np.array(
    [[0, 1, 2], [0, 2, 3], [4, 5, 6], [4, 6, 7], [0, 1, 5], [0, 5, 4], [1, 2, 6], [1, 6, 5], [2, 3, 7], [2, 7, 6],
     [3, 0, 4], [3, 4, 7]]
)  # fmt: skip


def box_points(west: float, south: float, bottom: float, east: float, north: float, top: float) -> np.ndarray:
    ring = [(west, south), (east, south), (east, north), (west, north)]
    return np.array([(*corner, h) for h in (bottom, top) for corner in ring])


def ids(cells: Cells) -> set[str]:
    return set(to_text(cells).tolist())


def cubes(corners: np.ndarray, *, filled: bool = False) -> set[tuple[int, int, int]]:
    """The kernel's cells of one part given in cell coordinates."""
    counts, n_open = np.zeros(1, np.int64), np.zeros(1, np.int64)
    rows = cover_triangles(
        np.ascontiguousarray(corners, dtype=float), np.array([0, len(corners)]), np.array([filled]),
        np.zeros((1, 3), np.int64), counts, n_open,
    )  # fmt: skip
    assert counts[0] == len(rows)
    assert len({tuple(row) for row in rows.tolist()}) == len(rows)
    return {tuple(row) for row in rows.tolist()}


def touches(triangle: np.ndarray, cube: tuple[int, int, int]) -> bool:
    """Whether a triangle meets a closed unit cube: is there a point of both? By linear programming."""
    low = np.array(cube, dtype=float)
    weights = triangle.T  # point = weights @ barycentric
    result = linprog(
        np.zeros(3), A_ub=np.vstack([weights, -weights]), b_ub=np.concatenate([low + 1.0, -low]),
        A_eq=np.ones((1, 3)), b_eq=[1.0], bounds=[(0, None)] * 3,
    )  # fmt: skip
    return bool(result.status == 0)


@pytest.mark.parametrize("seed", range(12))
def test_triangle_against_a_slow_reference(seed: int) -> None:
    """Corners off the lattice, so that touching alone decides nothing."""
    rng = np.random.default_rng(seed)
    triangle = rng.uniform(-2.0, 4.0, (3, 3))
    if seed % 3 == 1:
        triangle[:, seed % 3] = 0.37  # upright
    if seed % 3 == 2:
        triangle[2] = triangle[1]  # a needle
    low, high = np.floor(triangle.min(axis=0)).astype(int), np.floor(triangle.max(axis=0)).astype(int)
    expected = {
        cube
        for cube in product(*(range(a, b + 1) for a, b in zip(low, high)))
        if touches(triangle, cube)  # type: ignore[arg-type]
    }
    assert cubes(triangle[None]) == expected


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=100)
def test_every_sampled_point_of_a_triangle_is_covered(seed: int) -> None:
    rng = np.random.default_rng(seed)
    triangle = rng.uniform(-10.0, 10.0, (3, 3))
    if seed % 2:
        triangle = np.rint(triangle)  # on the lattice: touching decides
    weights = rng.dirichlet(np.ones(3), 2000)
    weights[:200, 0] = 0.0
    weights /= weights.sum(axis=1, keepdims=True)
    points = weights @ triangle
    off = np.abs(points - np.rint(points)) > 1e-9  # an inexact sum may fall on either side of a face
    sampled = {tuple(p) for p in np.floor(points[off.all(axis=1)]).astype(int).tolist()}
    corners = {tuple(p) for p in np.floor(triangle).astype(int).tolist()}
    assert sampled | corners <= cubes(triangle[None])


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=60)
def test_solid_is_surface_and_every_cell_whose_centre_is_inside(seed: int) -> None:
    """A random tetrahedron: inside is where all four barycentric coordinates are positive."""
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0.0, 12.0, (4, 3))
    faces = corners[[[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]]]
    covered = cubes(faces, filled=True)
    surface = cubes(faces)
    grid = np.array(list(product(range(13), repeat=3)))
    matrix = np.vstack([corners.T, np.ones(4)])
    if abs(np.linalg.det(matrix)) < 1e-6:
        return
    weights = np.linalg.solve(matrix, np.vstack([grid.T + 0.5, np.ones(len(grid))]))
    inside = {tuple(cell) for cell in grid[(weights > 1e-9).all(axis=0)].tolist()}
    assert covered == surface | inside


def test_parity_is_exact_where_columns_pass_through_edges_and_corners() -> None:
    """A box whose corners lie on column centres: its inside is its lattice, whichever way faces are cut."""
    points = box_points(0.5, 0.5, 0.5, 6.5, 6.5, 6.5)
    covered = cubes(points[BOX_TRIANGLES], filled=True)
    assert covered == set(product(range(7), repeat=3))


def test_half_open_faces() -> None:
    """A box from 2 to 5 on each axis owns cells 2 to 5: 5 because a point at 5.0 belongs to cell 5; not 1."""
    covered = cubes(box_points(2, 2, 2, 5, 5, 5)[BOX_TRIANGLES], filled=True)
    assert covered == set(product(range(2, 6), repeat=3))


def test_a_gap_leaves_the_inside_open_and_is_reported() -> None:
    points = box_points(138.38, 34.98, 0.0, 138.3802, 34.9802, 20.0)
    closed = cover_solids(points, BOX_TRIANGLES, [0, 12], 25, height_datum="orthometric")
    lidless = np.delete(BOX_TRIANGLES, [2, 3], axis=0)
    gap = cover_solids(points, lidless, [0, 10], 25, height_datum="orthometric")
    shell = cover_meshes(points, lidless, [0, 10], 25, height_datum="orthometric")
    assert closed.open_columns[0] == 0
    assert gap.open_columns[0] > 100
    assert ids(gap.cells) == ids(shell.cells)


# The official library's own test of a closed polygon model (its test/polygons, z = 10): boxes and their cells.
OFFICIAL = [
    ((137.0, 84.94, 49152.0, 137.5, 85.0, 114688.0), (range(1, 4), range(901, 904), range(1, 4))),
    ((137.64, 84.885, 49152.0, 138.35, 84.935, 147456.0), (range(1, 5), range(903, 906), range(3, 6))),
]


@pytest.mark.parametrize(("box", "expected"), OFFICIAL)
def test_sets_of_the_official_library(box: tuple[float, ...], expected: tuple[range, range, range]) -> None:
    cover = cover_solids(box_points(*box), BOX_TRIANGLES, [0, 12], 10, height_datum="orthometric")
    assert ids(cover.cells) == {f"10/{f}/{x}/{y}" for f, x, y in product(*expected)}
    assert ids(cover_boxes(*box, 10, height_datum="orthometric").cells) == ids(cover.cells)  # type: ignore[arg-type]


@pytest.mark.parametrize(("zoom", "count"), [(25, 1331), (26, 9702)])
def test_ten_metre_box_has_the_official_count(zoom: int, count: int) -> None:
    """The official library gives a 10 m box at 34.98 N 1,331 IDs at z = 25 and 9,702 at z = 26."""
    # the corner lies 0.05 and 0.35 of a cell from the cell's: where it lies decides between 11 and 12 cells a side
    corner = bounds(Cells(35, np.zeros(1, int), np.array([29675940 * 1024 + 51]), np.array([13293102 * 1024 + 358])))
    west, north = corner.west[0], corner.north[0]
    east = west + 10 * 360.0 / 40_075_016.68 / np.cos(np.radians(north))
    points = box_points(west, north - 10 / 110_940.0, 0.0, east, north, 10.0)
    cover = cover_solids(points, BOX_TRIANGLES, [0, 12], zoom, height_datum="orthometric")
    box = cover_boxes(*points[0], *points[6], zoom, height_datum="orthometric")
    assert ids(cover.cells) == ids(box.cells)
    assert cover.cells.n_cells == count


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=100)
def test_line_walks_the_cells_of_its_points_in_order(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ends = rng.uniform(-20.0, 20.0, (2, 3))
    counts = np.zeros(1, np.int64)
    rows = walk_lines(ends, np.array([0, 2]), np.zeros((1, 3), np.int64), counts)
    t = np.linspace(0.0, 1.0, 4001)[:, None]
    sampled = np.floor(ends[0] + t * (ends[1] - ends[0])).astype(int)
    assert {tuple(p) for p in sampled.tolist()} <= {tuple(p) for p in rows.tolist()}
    assert (np.abs(np.diff(rows, axis=0)).sum(axis=1) == 1).all()  # face to face, so none is skipped or repeated
    assert rows[0].tolist() == sampled[0].tolist()
    assert rows[-1].tolist() == sampled[-1].tolist()
    needle = np.stack([ends[0], ends[1], ends[1]])
    assert {tuple(p) for p in rows.tolist()} == cubes(needle[None])


@pytest.mark.parametrize("direction", list(product((-1, 0, 1), repeat=3)))
def test_line_through_corners_owns_exactly_its_points(direction: tuple[int, int, int]) -> None:
    """Along lattice diagonals every point's cell is known exactly: floors of multiples of 1/8."""
    ends = np.array([[0.0, 0.0, 0.0], 4.0 * np.array(direction)])
    rows = walk_lines(ends, np.array([0, 2]), np.zeros((1, 3), np.int64), np.zeros(1, np.int64))
    exact = {tuple(np.floor(np.array(direction) * k / 8.0).astype(int).tolist()) for k in range(33)}
    assert exact <= {tuple(p) for p in rows.tolist()}


def test_polyline_does_not_repeat_the_cell_at_a_bend() -> None:
    line = np.array([[138.38, 34.98, 5.0], [138.381, 34.98, 5.0], [138.381, 34.981, 5.0]])
    cover = cover_lines(line, [0, 3], 22, height_datum="orthometric")
    steps = np.abs(np.diff(np.column_stack([cover.cells.f, cover.cells.x, cover.cells.y]), axis=0)).sum(axis=1)
    assert (steps == 1).all()


def distance_squared(point: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
    axis = stop - start
    t = np.clip((point - start) @ axis / max(axis @ axis, 1e-300), 0.0, 1.0)
    return ((point - start - t[:, None] * axis) ** 2).sum(axis=1)


@pytest.mark.parametrize("seed", range(4))
def test_capsule_holds_its_sampled_points_and_nothing_far(seed: int) -> None:
    rng = np.random.default_rng(seed)
    start = np.array([[138.38, 34.98, 50.0]])
    stop = start + rng.uniform(-1, 1, (1, 3)) * [[3e-4, 3e-4, 30.0]]
    radius, zoom = 6.0, 24
    cover = cover_capsules(start, stop, radius, zoom, height_datum="orthometric")
    metre = np.array([1.0, 1.0, 1.0]) / [
        111_319.49 * np.cos(np.radians(34.98)),
        111_319.49 * np.cos(np.radians(34.98)),
        1,
    ]
    # sampled in a local Mercator frame, where the capsule is defined
    metre[1] *= np.cos(np.radians(34.98))
    points = start + (rng.uniform(0, 1, (40_000, 1)) * (stop - start)) + rng.uniform(-7, 7, (40_000, 3)) * metre
    local, a, b = points / metre, start[0] / metre, stop[0] / metre
    inside = distance_squared(local, a, b) < (radius * 0.995) ** 2
    cells = encode(*points[inside].T, zoom, height_datum="orthometric")
    assert ids(cells) <= ids(cover.cells)
    # a cell further than the radius plus its diagonal would not touch
    far = distance_squared(local, a, b) > (radius + np.linalg.norm([2.0, 2.0, 2.0]) + 0.1) ** 2
    assert not ids(encode(*points[far].T, zoom, height_datum="orthometric")) & ids(cover.cells)


def test_sphere_counts_the_cubes_within_reach() -> None:
    """Against every cube's own distance from the middle."""
    lon, lat, h, radius = 138.38, 34.98, 100.3, 5.0
    here = np.array([[lon, lat, h]])
    cover = cover_capsules(here, here, radius, 25, height_datum="orthometric")
    from twin.spatial_id import tile_coordinates

    middle = tile_coordinates(*here.T, 25)[0]
    size = np.array([40_075_016.685578 / 2**25 * np.cos(np.radians(lat))] * 2 + [1.0])
    grid = np.floor(middle) + np.array(list(product(range(-8, 9), repeat=3)))
    gap = np.maximum(np.maximum(grid - middle, middle - grid - 1.0), 0.0) * size
    expected = grid[(gap**2).sum(axis=1) <= radius**2].astype(int)
    assert ids(cover.cells) == {f"25/{f}/{x}/{y}" for x, y, f in expected.tolist()}


def test_upright_cylinder_is_a_disc_on_each_level() -> None:
    cover = cover_cylinders([138.38], [34.98], [0.0], [9.5], 4.0, 25, height_datum="orthometric")
    levels: dict[int, set[tuple[int, int]]] = {}
    for f, x, y in zip(*(part.tolist() for part in cover.cells[1:])):
        levels.setdefault(f, set()).add((x, y))
    assert sorted(levels) == list(range(10))
    assert all(level == levels[0] for level in levels.values())
    area = np.pi * 4.0**2
    assert area < len(levels[0]) * 0.979**2 < area + 2 * np.pi * 4.0 * 2.0


@pytest.mark.parametrize("seed", range(6))
def test_polygon_with_hole_against_shapely(seed: int) -> None:
    """Every cell's square against the polygon, in cell coordinates."""
    from twin.spatial_id import tile_coordinates

    rng = np.random.default_rng(seed)
    angle = np.sort(rng.uniform(0, 2 * np.pi, 9))
    reach = rng.uniform(0.5, 1.0, 9)
    outer = np.column_stack([np.cos(angle) * reach, np.sin(angle) * reach]) * 2e-4 + [138.38, 34.98]
    inner = (outer - [138.38, 34.98]) * 0.4 + [138.38, 34.98]
    points = np.concatenate([outer, inner])
    zoom = 24
    cover = cover_polygons(points, [0, 9, 18], [0, 2], 3.0, 3.0, zoom, height_datum="orthometric")
    tiles = tile_coordinates(*points.T, 3.0, zoom)[:, :2]
    base = np.floor(tiles.min(axis=0))
    polygon = shapely.Polygon(tiles[:9] - base, [tiles[9:] - base])
    n = int(np.ceil((tiles - base).max())) + 1
    x, y = (a.ravel() for a in np.meshgrid(np.arange(n), np.arange(n)))
    touched = shapely.intersects(polygon, shapely.box(x, y, x + 1, y + 1))
    expected = {f"{zoom}/1/{int(base[0]) + i}/{int(base[1]) + j}" for i, j in zip(x[touched], y[touched])}
    assert ids(cover.cells) == expected


def test_many_solids_over_threads_keep_their_order() -> None:
    rng = np.random.default_rng(3)
    n = 4000
    west, south = 138.3 + rng.uniform(0, 0.1, n), 34.9 + rng.uniform(0, 0.1, n)
    side, top = rng.uniform(1e-5, 3e-4, (n, 2)), rng.uniform(3, 60, n)
    points = np.concatenate([box_points(w, s, 0.0, w + a, s + b, h) for w, s, (a, b), h in zip(west, south, side, top)])
    triangles = (BOX_TRIANGLES[None] + 8 * np.arange(n)[:, None, None]).reshape(-1, 3)
    offsets = 12 * np.arange(n + 1)
    cover = cover_solids(points, triangles, offsets, 21, height_datum="orthometric", threads=2)
    box = cover_boxes(
        west, south, np.zeros(n), west + side[:, 0], south + side[:, 1], top, 21, height_datum="orthometric"
    )
    assert (np.diff(cover.offsets) == np.diff(box.offsets)).all()
    for row in rng.integers(0, n, 50):
        part = slice(cover.offsets[row], cover.offsets[row + 1])
        mine, theirs = (ids(Cells(21, c.cells.f[part], c.cells.x[part], c.cells.y[part])) for c in (cover, box))
        assert mine == theirs
    assert (np.unique(cover.shape) == np.arange(n)).all()


def test_empty_parts_and_empty_input() -> None:
    points = box_points(138.38, 34.98, 0.0, 138.3802, 34.9802, 20.0)
    cover = cover_solids(points, BOX_TRIANGLES, [0, 0, 12, 12], 20, height_datum="orthometric")
    assert np.diff(cover.offsets).tolist() == [0, cover.cells.n_cells, 0]
    nothing = cover_solids(np.empty((0, 3)), np.empty((0, 3), int), [0], 20, height_datum="orthometric")
    assert nothing.cells.n_cells == 0


def test_too_many_cells_and_the_date_line_are_refused() -> None:
    points = box_points(138.0, 34.0, 0.0, 139.0, 35.0, 1000.0)
    with pytest.raises(InputError, match="coarser zoom"):
        cover_solids(points, BOX_TRIANGLES, [0, 12], 25, height_datum="orthometric")
    with pytest.raises(InputError, match="longitude 180"):
        cover_boxes([-179.9], [0.0], [0.0], [179.9], [0.1], [1.0], 10, height_datum="orthometric")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="not finite"):
        cover_points_of_nan()


def cover_points_of_nan() -> None:
    cover_meshes(np.array([[138.0, 35.0, np.nan]] * 3), [[0, 1, 2]], [0, 1], 20, height_datum="orthometric")  # type: ignore[arg-type]


def test_frames_undo_their_crs() -> None:
    points = gpd.GeoDataFrame(
        {"level": [10.0, 20.0]}, geometry=[shapely.Point(138.38, 34.98), shapely.Point(138.39, 34.97)], crs=6668
    )
    plain = encode(
        np.array([138.38, 138.39]),
        np.array([34.98, 34.97]),
        np.array([10.0, 20.0]),
        22,
        height_datum="orthometric",
    )
    for frame in (points, points.to_crs(6676)):
        assert ids(encode_frame(frame, 22, height="level", height_datum="orthometric")) == ids(plain)
    assert cover_points([138.38], [34.98], 10.0, 22, height_datum="orthometric").n_cells == 1
    with pytest.raises(InputError, match="no z"):
        encode_frame(points, 22, height_datum="orthometric")
    with pytest.raises(InputError, match="no CRS"):
        encode_frame(points.set_crs(None, allow_override=True), 22, height=0.0, height_datum="orthometric")
    footprints = gpd.GeoSeries([shapely.box(138.38, 34.98, 138.3803, 34.9802)] * 2, crs=6668)
    cover = cover_frame(footprints, 21, bottom=0.0, top=np.array([5.0, 40.0]), height_datum="orthometric")
    box = cover_boxes([138.38], [34.98], [0.0], [138.3803], [34.9802], [5.0], 21, height_datum="orthometric")
    assert np.diff(cover.offsets).tolist() == [box.cells.n_cells, 3 * box.cells.n_cells]
    lines = gpd.GeoSeries([shapely.LineString([(138.38, 34.98, 0.0), (138.38, 34.98, 3.0)])], crs=6668)
    assert cover_frame(lines, 25, height_datum="orthometric").cells.f.tolist() == [0, 1, 2, 3]
