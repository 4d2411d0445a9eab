"""Inundation areas from water bodies: surface, depth and rank of a synthetic file."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest

from citygml.model import Surface, empty_table
from tests.twin.terrain.test_terrain_from_city import CRS_9, city_of, plate
from twin.city.inundation_areas import flood_from_water_bodies, tile_of_file
from twin.errors import InputError
from twin.grid import Grid
from twin.hazard.agreement import flood_agreement
from twin.notes import notes_from_json
from twin.terrain import Terrain


def _terrain():
    grid = Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=10, ny=5, crs=CRS_9)
    x, _ = np.meshgrid(grid.x, grid.y)
    return Terrain(
        grid=grid,
        elevation=0.1 * x,
        roughness=np.full(grid.shape, 0.03, np.float32),
        building=np.full(grid.shape, -1, np.int32),
    )


def _with_risks(city, records):
    table = pd.DataFrame(records).reindex(columns=empty_table("risks").columns)
    return dataclasses.replace(city, risks=table)


def test_depth_is_the_surface_minus_the_ground_and_rank_comes_along():
    bodies = [
        plate("wtr:WaterBody", Surface.UNKNOWN, 1, 0, 0, 10, 10, 1.5),
        plate("wtr:WaterBody", Surface.UNKNOWN, 1, 6, 0, 16, 10, 1.2),
        plate("wtr:WaterBody", Surface.UNKNOWN, 1, 16, 0, 20, 10, 9.0),  # a river, no risk
    ]
    records = [
        {"object": 0, "kind": "RiverFlooding", "rank": "2", "scale": "1"},
        {"object": 1, "kind": "RiverFlooding", "rank": "1", "scale": "2"},
    ]
    city = _with_risks(city_of(bodies), records)
    flood = flood_from_water_bodies(city, _terrain())
    x = flood.x.values
    np.testing.assert_allclose(flood.level_max.values[2, :8], [1.5] * 5 + [1.2] * 3)
    np.testing.assert_allclose(flood.depth_max.values[2, :5], 1.5 - 0.1 * x[:5], atol=1e-6)
    assert np.isnan(flood.depth_max.values[:, 8:]).all()  # beyond the rectangle around the bodies the map is silent
    assert not flood.is_known.values[:, 8:].any()
    np.testing.assert_array_equal(flood.depth_rank.values[0], [2] * 5 + [1] * 3 + [0] * 2)
    only = flood_from_water_bodies(city, _terrain(), scale="2")
    assert np.isnan(only.level_max.values[0, 0])


def _tiled(name):
    """One body in the south-west quarter of tile 5339-35-00, in a file of this name."""
    from pyproj import Transformer

    to_plane = Transformer.from_crs("EPSG:6668", CRS_9, always_xy=True)
    (x0, x1), (y0, y1) = to_plane.transform([139.625, 139.625 + 1 / 80], [35.5 + 1 / 12, 35.5 + 1 / 12 + 1 / 120])
    body = plate("wtr:WaterBody", Surface.UNKNOWN, 1, x0 + 20, y0 + 20, 0.5 * (x0 + x1), 0.5 * (y0 + y1), 3.0)
    city = _with_risks(city_of([body]), [{"object": 0, "kind": "RiverFlooding", "rank": "2", "scale": "1"}])
    files = pd.DataFrame({"path": [name], "package": ["fld"]}).reindex(columns=empty_table("files").columns)
    grid = Grid(x0=x0 - 100, y0=y0 - 100, cell_size=20.0, nx=70, ny=60, crs=CRS_9)
    flat = np.zeros(grid.shape)
    terrain = Terrain(
        grid=grid, elevation=flat, roughness=np.full(grid.shape, 0.03, np.float32),
        building=np.full(grid.shape, -1, np.int32),
    )  # fmt: skip
    x, y = np.meshgrid(grid.x, grid.y)
    to_degrees = Transformer.from_crs(CRS_9, "EPSG:6668", always_xy=True)
    longitude, latitude = to_degrees.transform(x, y)
    tile = (longitude >= 139.625) & (longitude < 139.6375)
    tile &= (latitude >= 35.5 + 1 / 12) & (latitude < 35.5 + 1 / 12 + 1 / 120)
    return dataclasses.replace(city, files=files), terrain, tile


def test_in_the_tile_of_its_file_a_map_is_dry_where_it_has_no_body():
    city, terrain, tile = _tiled("udx/fld/pref/kawa/53393500_fld_6697_l1_op.gml")
    flood = flood_from_water_bodies(city, terrain)
    np.testing.assert_array_equal(flood.is_known.values, tile)
    assert (flood.depth_max.values[tile] >= 0).all()
    assert set(np.unique(flood.depth_max.values[tile])) == {0.0, 3.0}
    everywhere = flood.assign(depth_max=flood.depth_max * 0 + 2.0).fillna(2.0).drop_vars("is_known")
    scores = flood_agreement(everywhere, flood).attrs
    wet = (flood.depth_max.values[tile] > 0).mean()
    assert scores["false_alarm_ratio"] == pytest.approx(1 - wet)
    assert scores["critical_success_index"] == pytest.approx(wet)
    assert scores["hit_rate"] == 1.0


def test_without_a_tile_in_the_name_the_rectangle_around_the_bodies_counts():
    city, terrain, tile = _tiled("udx/fld/bodies.gml")
    flood = flood_from_water_bodies(city, terrain)
    assert flood.is_known.values.sum() < tile.sum()
    assert notes_from_json(flood.attrs["notes"])[1].id == "reference.surveyed_bounds"


def test_depth_on_ground_that_is_not_known_is_not_known():
    city, terrain, _ = _tiled("53393500_fld_6697_l1_op.gml")
    half = np.zeros(terrain.grid.shape, bool)
    half[:, :20] = True
    flood = flood_from_water_bodies(city, dataclasses.replace(terrain, is_known=half))
    wet = np.isfinite(flood.level_max.values)
    assert not flood.is_known.values[wet & ~half].any()
    assert np.isnan(flood.depth_max.values[wet & ~half]).all()
    assert flood.is_known.values[wet & half].all()


@pytest.mark.parametrize(
    ("name", "tile"),
    [
        ("53393500_fld_6697_l1_op.gml", (139.625, 35.5 + 1 / 12, 139.6375, 35.5 + 1 / 12 + 1 / 120)),
        ("a\\533935_fld_6697.gml", (139.625, 35.5 + 1 / 12 - 1 / 12 + 1 / 12, 139.75, 35.5 + 1 / 6)),
        ("fld.gml", None),
        ("5339_fld.gml", None),
    ],
)
def test_tiles_are_those_of_jis_x_0410(name, tile):
    found = tile_of_file(name)
    assert found is None if tile is None else found == pytest.approx(tile)


def test_a_city_without_inundation_areas_is_refused():
    with pytest.raises(InputError, match="fld"):
        flood_from_water_bodies(city_of([plate("wtr:WaterBody", 0, 1, 0, 0, 4, 4)]), _terrain())
