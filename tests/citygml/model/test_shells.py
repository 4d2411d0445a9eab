"""Shells of solids in the model: kept by selection, joining and pickling, and checked."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest

from citygml.errors import InvariantError
from citygml.model import CityModel, GeometryKind, concat
from tests.city_of_boxes import city_of_boxes


def city_of_shells() -> CityModel:
    """Two boxes with a cavity as one geometry each, the second of two solids: shells of (6, 6), (6, 6 | 6) faces."""
    boxes = city_of_boxes(5)
    return replace(
        boxes,
        geometry_object=np.array([0, 2], np.int32),
        geometry_lod=np.array([1, 1], np.uint8),
        geometry_kind=np.array([GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID], np.uint8),
        geometry_offsets=np.array([0, 12, 30]),
        geometry_shells=np.array([0, 2, 5]),
        shell_offsets=np.array([0, 6, 12, 18, 24, 30]),
        shell_is_exterior=np.array([True, False, True, False, True]),
        line_vertices=np.zeros((4, 3)),
        line_offsets=np.array([0, 2, 4]),
        line_object=np.array([0, 3], np.int32),
        line_lod=np.array([1, 1], np.uint8),
        line_is_terrain_intersection=np.array([False, True]),
    )


def shells_of(model: CityModel) -> list[list[tuple[bool, int]]]:
    """Of each geometry, whether each shell is an outer one and how many faces it has."""
    sizes = list(zip(model.shell_is_exterior.tolist(), np.diff(model.shell_offsets).tolist()))
    return [sizes[a:b] for a, b in zip(model.geometry_shells[:-1], model.geometry_shells[1:])]


def test_a_model_without_shells_given_has_one_for_each_geometry() -> None:
    assert shells_of(city_of_boxes(2)) == [[(True, 6)], [(True, 6)]]
    assert shells_of(CityModel()) == []


def test_selection_keeps_the_shells_of_what_is_left() -> None:
    city = city_of_shells()
    assert shells_of(city.select()) == shells_of(city)
    # Polygons of objects 2, 3 and 4 are the three shells of the second geometry.
    assert shells_of(city.select(rows=[2, 3, 4])) == [[(True, 6), (False, 6), (True, 6)]]
    assert shells_of(city.select(rows=[2, 4])) == [[(True, 6), (True, 6)]]
    part = city.select(rows=[0, 2, 3])
    assert shells_of(part) == [[(True, 6)], [(True, 6), (False, 6)]]
    assert part.line_is_terrain_intersection.tolist() == [False, True]
    assert city.select(rows=[3]).line_is_terrain_intersection.tolist() == [True]


def test_the_first_shell_left_of_a_solid_is_its_outer_one() -> None:
    city = replace(city_of_shells(), geometry_object=np.array([1, 3], np.int32))
    assert shells_of(city.select(rows=[1, 3])) == [[(True, 6)], [(True, 6)]]


def test_joined_models_keep_their_shells() -> None:
    city = city_of_shells()
    both = concat([city, city_of_boxes(1), city])
    assert shells_of(both) == [*shells_of(city), [(True, 6)], *shells_of(city)]
    assert both.line_is_terrain_intersection.tolist() == [False, True, False, True]
    assert shells_of(both.select(rows=np.arange(5))) == shells_of(city)


def test_reprojection_keeps_the_shells() -> None:
    assert shells_of(city_of_shells().to_crs(6697)) == shells_of(city_of_shells())


def test_pickles_with_and_without_shells_are_read() -> None:
    city = city_of_shells()
    assert shells_of(pickle.loads(pickle.dumps(city))) == shells_of(city)
    old = pickle.loads(pickle.dumps(city_of_boxes(2)))
    state = {name: value for name, value in old.__dict__.items() if "shell" not in name and "terrain" not in name}
    revived = CityModel.__new__(CityModel)
    revived.__setstate__(state)
    assert shells_of(revived) == [[(True, 6)], [(True, 6)]]
    assert revived.line_is_terrain_intersection.shape == (0,)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"geometry_shells": np.array([0, 2])}, "geometry_shells has 2 rows, expected 3"),
        ({"geometry_shells": np.array([0, 2, 4])}, "geometry_shells must run from 0 to 5"),
        ({"geometry_shells": np.array([0, 3, 5])}, "does not cut geometry_polygons where geometry_offsets does"),
        ({"shell_offsets": np.array([0, 6, 12, 18, 24, 29])}, "shell_offsets must run from 0 to 30"),
        ({"shell_is_exterior": np.array([True, False, False, False, True])}, "first shell of a geometry"),
        ({"geometry_kind": np.array([GeometryKind.SOLID, GeometryKind.TIN], np.uint8)}, "no solid"),
        ({"line_is_terrain_intersection": np.array([True])}, "line_is_terrain_intersection has 1 rows, expected 2"),
    ],
)
def test_shells_that_do_not_fit_are_refused(change: dict[str, np.ndarray], text: str) -> None:
    with pytest.raises(InvariantError, match=text):
        replace(city_of_shells(), **change)
