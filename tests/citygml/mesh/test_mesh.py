"""Triangles have the area and the turn of their polygons; solids the volume of solid geometry."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.errors import CrsError
from citygml.mesh import Mesh, compact, solids, to_pyvista, to_trimesh, triangulate, triangulate_polygons
from citygml.mesh.kernels import DEGENERATE, cut_simple
from citygml.model import Appearance, CityModel
from tests.city_of_boxes import city_of_boxes
from tests.polygon_mix import polygon_mix


def areas_and_normals(vertices: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    p = vertices[triangles]
    normal = np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]) / 2
    return np.linalg.norm(normal, axis=1), normal


def ring_normal(ring: np.ndarray) -> np.ndarray:
    r = ring - ring[0]
    return np.cross(r[:-1], r[1:]).sum(axis=0) / 2


def test_no_wrong_area_in_the_mix_walls_and_holes_included() -> None:
    mix = polygon_mix(4000)
    cut = triangulate_polygons(mix.vertices, mix.ring_offsets, mix.polygon_offsets)
    assert len(cut.degenerate) == 0
    assert len(cut.inexact) == 0
    area, normal = areas_and_normals(mix.vertices, cut.triangles)
    found = np.bincount(cut.polygon, weights=area, minlength=4000)
    np.testing.assert_allclose(found, mix.area, rtol=1e-6)
    assert (np.diff(cut.polygon) >= 0).all()
    outer = [mix.vertices[slice(*mix.ring_offsets[k : k + 2])] for k in mix.polygon_offsets[:-1]]
    expected = np.array([ring_normal(ring) for ring in outer])
    # A sliver of 1e-12 m2 may lean either way.
    assert (np.einsum("ij,ij->i", normal, expected[cut.polygon]) > -1e-9).all()


def test_corners_stay_within_their_polygon() -> None:
    mix = polygon_mix(300, seed=5)
    cut = triangulate_polygons(mix.vertices, mix.ring_offsets, mix.polygon_offsets)
    start = mix.ring_offsets[mix.polygon_offsets]
    assert (cut.triangles >= start[cut.polygon][:, None]).all()
    assert (cut.triangles < start[cut.polygon + 1][:, None]).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(5, 70))
def test_stars_of_any_shape_against_shapely(seed: int, n: int) -> None:
    rng = np.random.default_rng(seed)
    angle = np.sort(rng.uniform(0, 2 * np.pi, n))
    if (np.diff(angle, append=angle[0] + 2 * np.pi) > np.pi).any() or (np.diff(angle) < 1e-4).any():
        return  # the centre would lie outside, or corners coincide
    radius = rng.uniform(0.5, 20.0, n)
    ring = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    if rng.random() < 0.5:
        ring = ring[::-1]
    polygon = shapely.Polygon(ring)
    q, _ = np.linalg.qr(rng.normal(size=(3, 2)))
    closed = np.concatenate([ring, ring[:1]]) @ q.T + np.array([1e4, -3e4, 12.0])
    cut = triangulate_polygons(closed, np.array([0, n + 1]), np.array([0, 1]))
    area, normal = areas_and_normals(closed, cut.triangles)
    assert area.sum() == pytest.approx(polygon.area, rel=1e-7)
    assert (normal @ ring_normal(closed) > -1e-6).all()


def test_concave_quads_are_cut_along_the_inner_diagonal() -> None:
    for shift in range(4):
        ring = np.roll(np.array([[0, 0, 0], [4, 1, 0], [0, 2, 0], [1, 1, 0]], float), shift, axis=0)
        closed = np.concatenate([ring, ring[:1]])
        cut = triangulate_polygons(closed, np.array([0, 5]), np.array([0, 1]))
        area, _ = areas_and_normals(closed, cut.triangles)
        assert area.sum() == pytest.approx(shapely.Polygon(ring[:, :2]).area)


def test_rings_without_area_are_reported_not_cut() -> None:
    rings: list[list[list[float]]] = [
        [[0, 0, 0], [1, 0, 0], [2, 0, 0], [0, 0, 0]],  # on a line
        [[0, 0, 0], [1, 0, 0], [1, 0, 0], [0, 0, 0]],  # two distinct points
        [[3, 3, 3]],
        [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 0]],
        [],
    ]
    flat = np.array([p for r in rings for p in r], float)
    offsets = np.concatenate([[0], np.cumsum([len(r) for r in rings])])
    cut = triangulate_polygons(flat, offsets, np.array([0, 1, 2, 3, 4, 5]))
    assert cut.degenerate.tolist() == [0, 1, 2, 4]
    assert set(cut.polygon.tolist()) == {3}
    with_hole = triangulate_polygons(flat, offsets, np.array([0, 2, 4, 5]))  # a line with a point in it
    assert 0 in with_hole.degenerate


def test_a_ring_that_crosses_itself_is_named() -> None:
    bow = np.array([[0, 0, 0], [4, 0, 0], [1, 3, 0], [3, 3, 0], [0, 0, 0]], float)
    flat = np.concatenate([bow, bow + [10, 0, 0]])
    cut = triangulate_polygons(flat, np.array([0, 5, 10]), np.array([0, 1, 2]))
    assert cut.inexact.tolist() == [0, 1]


def test_repeated_corners_and_open_rings() -> None:
    ring = np.array([[0, 0, 0], [2, 0, 0], [2, 0, 0], [2, 2, 0], [1, 2, 0], [0, 2, 0]], float)
    for closed in (ring, np.concatenate([ring, ring[:1]])):
        cut = triangulate_polygons(closed, np.array([0, len(closed)]), np.array([0, 1]))
        area, _ = areas_and_normals(closed, cut.triangles)
        assert area.sum() == pytest.approx(4.0)


@pytest.mark.needs("compiler")
def test_compiled_and_plain_kernels_agree() -> None:
    mix = polygon_mix(60, seed=2)
    rows = np.arange(60)
    arrays = (mix.vertices, np.ones(3), mix.ring_offsets, mix.polygon_offsets, rows)
    compiled, plain = cut_simple(*arrays), cut_simple.py_func(*arrays)
    for a, b in zip(compiled, plain):
        np.testing.assert_array_equal(a, b)
    assert (compiled[2] != DEGENERATE).all()


def test_a_city_in_degrees_is_cut_as_in_metres() -> None:
    metres = city_of_boxes(20, lod=2)
    degrees = metres.to_crs(6697)
    a, b = triangulate(metres), triangulate(degrees)
    assert len(a.triangles) == len(b.triangles) == 20 * 12
    np.testing.assert_array_equal(a.polygon, b.polygon)
    area, _ = areas_and_normals(metres.vertices, b.triangles)
    expected, _ = areas_and_normals(metres.vertices, a.triangles)
    np.testing.assert_allclose(np.bincount(b.polygon, area), np.bincount(a.polygon, expected))


def test_boxes_are_closed_and_have_the_volume_of_boxes() -> None:
    city = city_of_boxes(50, origin=(-40_000.0, -60_000.0))
    corner = city.vertices.reshape(50, -1, 3)
    expected = np.prod(corner.max(axis=1) - corner.min(axis=1), axis=1)
    table = solids(city)
    np.testing.assert_allclose(table["volume"], expected, rtol=1e-9)
    assert table["is_closed"].all()
    assert (table["n_degenerate"] == 0).all()
    turned = replace(city, geometry_reversed=~city.geometry_reversed)
    np.testing.assert_allclose(solids(turned)["volume"], -expected, rtol=1e-9)


def test_a_missing_wall_leaves_four_open_edges() -> None:
    city = city_of_boxes(2)
    refs = np.delete(city.geometry_polygons, 3)
    holed = replace(
        city,
        geometry_polygons=refs,
        geometry_offsets=np.array([0, 5, 11]),
        geometry_reversed=np.zeros(11, bool),
        shell_offsets=np.array([0, 5, 11]),
    )
    table = solids(holed)
    assert table["is_closed"].tolist() == [False, True]
    assert table["n_open_edges"].tolist() == [4, 0]


def test_volumes_in_degrees_are_refused() -> None:
    with pytest.raises(CrsError, match="to_crs"):
        solids(city_of_boxes(1).to_crs(6697))
    assert len(solids(CityModel())) == 0


def test_texture_coordinates_go_with_the_points() -> None:
    city = city_of_boxes(3)
    uv = np.arange(len(city.vertices) * 2, dtype=np.float32).reshape(-1, 2)
    theme = Appearance(
        images=pd.DataFrame(),
        polygon_image=np.zeros(18, np.int32),
        uv=uv,
        materials=pd.DataFrame(),
        polygon_material=np.full(18, -1, np.int32),
    )
    city = replace(city, appearances={"rgbTexture": theme})
    mesh = triangulate(city, theme="rgbTexture", shared=False)
    np.testing.assert_array_equal(mesh.uv, uv[mesh.vertex])
    assert len(mesh.points) == 3 * 6 * 4  # the closing points are not used


def test_pyvista_and_trimesh_carry_ids_and_columns() -> None:
    city = city_of_boxes(4)
    data = to_pyvista(city, columns=("measured_height", "usage"))
    assert data.n_cells == 48
    assert data.field_data["gml_id"][data.cell_data["object"][-1]] == "bldg_000003"
    np.testing.assert_allclose(data.cell_data["measured_height"][0], city.objects["measured_height"].iloc[0])
    one = city.select(rows=[2])
    solid = to_trimesh(one)
    assert solid.volume == pytest.approx(solids(city)["volume"].iloc[2])
    np.testing.assert_allclose(solid.vertices + solid.metadata["origin"], triangulate(one, shared=False).points)


def test_some_polygons_only() -> None:
    city = city_of_boxes(3)
    mask = np.zeros(18, bool)
    mask[[2, 7]] = True
    assert set(triangulate(city, polygons=mask).polygon) == {2, 7}
    assert set(triangulate(city, polygons=np.array([4])).polygon) == {4}
    empty = compact(Mesh(city.vertices, np.empty((0, 3), np.int32), np.empty(0, np.int32)))
    assert len(empty.points) == 0
