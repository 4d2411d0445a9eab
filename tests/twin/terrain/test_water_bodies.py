"""Given floods from water bodies: surface, depth and rank of a made-up file."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest

from citygml.model import Surface, empty_table
from tests.twin.terrain.test_terrain_from_city import CRS_9, city_of, plate
from twin.city.given_flood import flood_from_water_bodies
from twin.errors import InputError
from twin.grid import Grid
from twin.terrain import Terrain


def _terrain():
    grid = Grid(0.0, 0.0, 2.0, 10, 5, CRS_9)
    x, _ = np.meshgrid(grid.x, grid.y)
    return Terrain(grid, 0.1 * x, np.full(grid.shape, 0.03, np.float32), np.full(grid.shape, -1, np.int32))


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
    assert (flood.depth_max.values[:, 8:] == 0).all()
    assert not flood.is_known.values[:, 8:].any()
    np.testing.assert_array_equal(flood.depth_rank.values[0], [2] * 5 + [1] * 3 + [0] * 2)
    only = flood_from_water_bodies(city, _terrain(), scale="2")
    assert np.isnan(only.level_max.values[0, 0])


def test_a_city_without_given_floods_says_so():
    with pytest.raises(InputError, match="fld"):
        flood_from_water_bodies(city_of([plate("wtr:WaterBody", 0, 1, 0, 0, 4, 4)]), _terrain())
