"""The mesh of a city: nothing twice, nothing lost, and as large as the polygons it was cut from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from citygml.model import CityModel, Surface
from tests.city_of_boxes import city_of_boxes
from twin.city_mesh import drawn_polygons, mesh_from_city, point_normals, root_objects
from twin.errors import CrsMismatchError, InputError


def with_levels(lods: list[int], types: list[str] | None = None, parent: list[int] | None = None) -> CityModel:
    """Boxes whose polygons have the level given for each object."""
    city = city_of_boxes(len(lods))
    objects = city.objects.copy()
    if types is not None:
        objects["type"] = pd.Categorical(types)
    if parent is not None:
        objects["parent"] = np.array(parent, np.int32)
    return replace(city, polygon_lod=np.repeat(np.array(lods, np.uint8), 6), objects=objects)


def test_area_and_volume_are_those_of_the_boxes():
    city = city_of_boxes(50)
    mesh = mesh_from_city(city)
    a, b, c = (mesh.points[mesh.triangles[:, k]].astype(float) for k in range(3))
    volume = np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6.0
    corner = city.vertices.reshape(50, 6, 5, 3)[:, 0, :4]
    base = np.ptp(corner[:, :, 0], axis=1) * np.ptp(corner[:, :, 1], axis=1)
    expected = (base * city.objects["measured_height"].to_numpy()).sum()
    assert volume == pytest.approx(expected, rel=1e-5)  # positive: faces turn outward


def test_normals_point_away_from_the_middle_of_their_box():
    mesh = mesh_from_city(city_of_boxes(9))
    normals = point_normals(mesh)
    owner = np.empty(len(mesh.points), int)
    owner[mesh.triangles] = mesh.triangle_object[:, None]
    middle = np.array([mesh.points[owner == k].mean(axis=0) for k in range(9)])
    assert (np.einsum("ij,ij->i", normals, mesh.points - middle[owner]) > 0).all()
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1.0, rtol=1e-6)


def test_a_part_finer_than_its_building_takes_its_place():
    city = with_levels([1, 2, 1], ["bldg:Building", "bldg:BuildingPart", "bldg:Building"], [-1, 0, -1])
    mesh = mesh_from_city(city)
    assert set(mesh.triangle_object) == {0, 2}
    assert set(city.polygon_object[mesh.triangle_polygon]) == {1, 2}


def test_a_footprint_is_kept_where_there_is_nothing_finer():
    assert set(city_of_rows(with_levels([0, 1]))) == {0, 1}


def city_of_rows(city: CityModel) -> np.ndarray:
    return city.polygon_object[drawn_polygons(city)]


def test_roads_and_rooms_are_left_out():
    city = with_levels([1, 1], ["bldg:Building", "tran:Road"])
    assert set(city_of_rows(city)) == {0}
    surfaces = city.polygon_surface.copy()
    surfaces[:3] = Surface.CEILING
    assert len(drawn_polygons(replace(city, polygon_surface=surfaces))) == 3


def test_an_empty_city_has_an_empty_mesh():
    mesh = mesh_from_city(CityModel())
    assert mesh.points.shape == (0, 3)
    assert mesh.triangles.shape == (0, 3)
    assert point_normals(mesh).shape == (0, 3)


def test_degrees_and_circles_are_refused():
    city = city_of_boxes(1)
    from pyproj import CRS

    with pytest.raises(CrsMismatchError, match="to_crs"):
        mesh_from_city(replace(city, crs=CRS.from_epsg(6668)))
    with pytest.raises(InputError, match="circle"):
        root_objects(np.array([1, 0]))


def test_a_million_metres_away_the_shape_is_the_same():
    near, far = (mesh_from_city(city_of_boxes(20, origin=o)) for o in ((0.0, 0.0), (1e6, -1e6)))
    np.testing.assert_allclose(near.points, far.points, atol=1e-3)


def test_a_welded_box_has_its_eight_corners_and_the_same_triangles(monkeypatch):
    city = city_of_boxes(50)
    apart, welded = mesh_from_city(city), mesh_from_city(city, weld=True)
    assert (len(apart.points), len(welded.points)) == (50 * 24, 50 * 8)
    np.testing.assert_array_equal(welded.points[welded.triangles], apart.points[apart.triangles])
    np.testing.assert_allclose(city.vertices[welded.point_vertex], welded.points + welded.origin, atol=1e-4)
    # Cut in small blocks: nothing but a few points kept twice may differ.
    monkeypatch.setattr("twin.city_mesh._BLOCK", 7)
    for whole, weld in ((apart, False), (welded, True)):
        blocks = mesh_from_city(city, weld=weld)
        np.testing.assert_array_equal(blocks.points[blocks.triangles], whole.points[whole.triangles])
        np.testing.assert_array_equal(blocks.triangle_object, whole.triangle_object)
        np.testing.assert_array_equal(blocks.triangle_polygon, whole.triangle_polygon)


def test_welding_keeps_buildings_apart():
    city = city_of_boxes(4, spacing=0.0)  # all at one place
    mesh = mesh_from_city(city, weld=True)
    owner = [set(mesh.triangle_object[(mesh.triangles == k).any(axis=1)]) for k in range(len(mesh.points))]
    assert all(len(objects) == 1 for objects in owner)
