"""Selecting and joining: parts put together again are the whole, and references stay right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from citygml.errors import CrsError, InvariantError
from citygml.model import Appearance, CityModel, Surface, concat
from tests.city_of_boxes import city_of_boxes


def rich_city(n: int = 6) -> CityModel:
    """Boxes in LOD2 with a part, boundaries, risks, extras, a line, a point and a texture."""
    city = city_of_boxes(n, lod=2)
    objects = city.objects.copy()
    objects["parent"] = np.where(np.arange(n) == n - 1, 0, -1).astype(np.int32)
    objects["type"] = pd.Categorical(["bldg:Building"] * (n - 1) + ["bldg:BuildingPart"])
    rows = np.arange(n, dtype=np.int32)
    lod = city.polygon_lod.copy()
    lod[6:12] = 1
    uv = np.tile(np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], np.float32), (6 * n, 1))
    theme = Appearance(
        images=pd.DataFrame({"path": ["a.png"], "resolved": [None], "mime": ["image/png"]}),
        polygon_image=np.where(city.polygon_surface == Surface.WALL, 0, -1).astype(np.int32),
        uv=uv,
        materials=pd.DataFrame(),
        polygon_material=np.full(6 * n, -1, np.int32),
    )
    return replace(
        city,
        objects=objects,
        polygon_lod=lod,
        geometry_lod=np.where(rows == 1, 1, 2).astype(np.uint8),
        polygon_boundary=np.repeat(rows, 6),
        boundaries=pd.DataFrame(
            {"type": ["bldg:WallSurface"] * n, "object": rows},
            index=pd.Index([f"w{k}" for k in rows], name="gml_id"),
        ),
        risks=pd.DataFrame({"object": rows, "kind": "river_flooding", "depth": rows * 0.5}),
        extras=pd.DataFrame({"object": rows, "boundary": rows, "path": "gen:x", "value": "1"}),
        files=pd.DataFrame({"path": ["f.gml"], "package": ["bldg"], "bytes": [1]}),
        line_vertices=np.array([[0.0, 0, 0], [1, 0, 0]]),
        line_offsets=np.array([0, 2]),
        line_object=np.array([2], np.int32),
        line_lod=np.array([0], np.uint8),
        points=np.array([[-5990.0, -34990.0, 5]]),
        point_object=np.array([3], np.int32),
        point_lod=np.array([0], np.uint8),
        appearances={"rgbTexture": theme},
    )


def assert_same(a: CityModel, b: CityModel) -> None:
    for name in CityModel.__dataclass_fields__:
        left, right = getattr(a, name), getattr(b, name)
        if isinstance(left, np.ndarray):
            np.testing.assert_array_equal(left, right, err_msg=name)
        elif isinstance(left, pd.DataFrame):
            pd.testing.assert_frame_equal(left, right, obj=name)
    for theme in a.appearances:
        np.testing.assert_array_equal(a.appearances[theme].uv, b.appearances[theme].uv)
        np.testing.assert_array_equal(a.appearances[theme].polygon_image, b.appearances[theme].polygon_image)


def test_selecting_everything_changes_nothing() -> None:
    city = rich_city()
    assert_same(city.select(), city)
    assert_same(city.select(rows=np.ones(6, bool), lod=[0, 1, 2]), city)


def test_concat_of_parts_is_the_model() -> None:
    city = rich_city()
    # Object 5 is a part of object 0; cut so that families stay together and the order is kept.
    first = city.select(rows=np.array([0]))
    assert list(first.objects.index) == ["bldg_000000", "bldg_000005"]
    assert first.objects["parent"].tolist() == [-1, 0]
    rest = city.select(rows=np.arange(1, 5))
    joined = concat([first, rest])
    assert joined.n_objects == 6
    by_id = {name: k for k, name in enumerate(joined.objects.index)}
    for k, name in enumerate(city.objects.index):
        mine = joined.vertices[joined.ring_offsets[np.flatnonzero(joined.polygon_object == by_id[name])[0]]]
        np.testing.assert_array_equal(mine, city.vertices[city.ring_offsets[6 * k]])
        assert joined.risks.loc[joined.risks["object"] == by_id[name], "depth"].tolist() == [k * 0.5]
    assert len(joined.points) == len(joined.line_object) == 1
    assert joined.objects.index[joined.point_object[0]] == "bldg_000003"
    np.testing.assert_array_equal(joined.polygon_boundary, np.repeat(np.arange(6), 6))
    assert joined.appearances["rgbTexture"].polygon_image.max() == 1  # two image tables, one after the other


def test_a_door_stays_in_its_wall() -> None:
    # Wall 0, door in wall 0, wall 2, door in wall 2; boxes 0 and 1.
    city = city_of_boxes(2, lod=2)
    city = replace(
        city,
        boundaries=pd.DataFrame(
            {
                "type": ["bldg:WallSurface", "bldg:Door"] * 2,
                "object": np.array([0, 0, 1, 1], np.int32),
                "parent": np.array([-1, 0, -1, 2], np.int32),
            },
            index=pd.Index(["w0", "d0", "w1", "d1"], name="gml_id"),
        ),
    )
    second = city.select(rows=[1])
    assert second.boundaries["parent"].tolist() == [-1, 0]
    joined = concat([second, city])
    assert joined.boundaries["parent"].tolist() == [-1, 0, -1, 2, -1, 4]
    assert joined.boundaries["object"].tolist() == [0, 0, 1, 1, 2, 2]


def test_lod_surface_type_package_and_box() -> None:
    city = rich_city()
    assert city.select(lod=1).n_polygons == 6
    assert city.select(lod=1).n_objects == 6
    walls = city.select(surface=Surface.WALL)
    assert walls.n_polygons == 24
    assert np.diff(walls.geometry_offsets).tolist() == [4] * 6
    assert walls.vertices.shape == (24 * 5, 3)
    assert city.select(type="bldg:BuildingPart").objects["parent"].tolist() == [-1]
    assert city.select(type="bldg:Building").n_objects == 6  # the part belongs to its building
    assert city.select(package="tran").n_objects == 0
    assert city.select(package=["bldg", "tran"]).n_objects == 6
    x0, y0 = city.vertices[:, :2].min(axis=0)
    near = city.select(bbox=(x0 - 1, y0 - 1, x0 + 1, y0 + 1))
    assert list(near.objects.index) == ["bldg_000000", "bldg_000005"]
    assert list(city.select(bbox=(-1, -1, 1, 1)).objects.index) == ["bldg_000002"]  # the line of object 2 reaches there


def test_bad_rows_are_refused() -> None:
    city = rich_city()
    with pytest.raises(InvariantError, match="expected 0 to 5"):
        city.select(rows=[6])
    with pytest.raises(InvariantError, match="booleans"):
        city.select(rows=np.ones(3, bool))


def test_models_that_do_not_fit_are_not_joined() -> None:
    city = rich_city()
    with pytest.raises(CrsError, match="to_crs"):
        concat([city, city.to_crs(6668)])
    with pytest.raises(CrsError, match="heights"):
        concat([city, replace(city, height_datum="ellipsoidal")])
    assert concat([]).n_objects == 0
    assert concat([CityModel(), city]) is city


def test_columns_and_categories_are_united() -> None:
    a, b = city_of_boxes(3), city_of_boxes(2)
    b = replace(b, objects=b.objects.assign(type=pd.Categorical(["tran:Road"] * 2), extra=[1.0, 2.0]))
    joined = concat([a, b]).objects
    assert joined["type"].dtype == pd.CategoricalDtype(["bldg:Building", "tran:Road"])
    assert joined["extra"].isna().tolist() == [True] * 3 + [False] * 2


def test_moving_keeps_everything_but_coordinates() -> None:
    city = replace(rich_city(), height_datum="orthometric")
    there = city.to_crs(6697)
    assert there.crs.to_epsg() == 6697
    back = there.to_crs(6677)
    np.testing.assert_allclose(back.vertices, city.vertices, atol=1e-6)
    np.testing.assert_array_equal(there.vertices[:, 2], city.vertices[:, 2])
    up = city.to_crs(6677, height="ellipsoidal")
    assert up.height_datum == "ellipsoidal"
    assert 30 < (up.vertices[:, 2] - city.vertices[:, 2]).mean() < 45
