"""Terrain and inundation areas of the sample town, whose true values are a formula."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import citygml
from data.sample_city import elevation
from data.sample_city.landscape import hazard_depth, in_low_quarter
from twin.city import flood_from_water_bodies, narrow_gaps, terrain_from_city
from twin.city.footprints import plan_rings
from twin.terrain import pits

SAMPLE = Path(__file__).parents[3] / "data" / "sample"
TRUTH = json.loads((SAMPLE / "truth" / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def town():
    return citygml.read(SAMPLE).to_crs(6677)


@pytest.fixture(scope="module")
def terrain(town):
    return terrain_from_city(town, 2.0)


def test_ground_is_the_formula_the_town_was_made_from(terrain):
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    error = np.abs(terrain.elevation - elevation(x, y))
    assert error.mean() < 0.03
    assert np.quantile(error, 0.99) < 0.5  # the triangles cut the edges of banks
    assert terrain.source == "dem"
    assert terrain.height_datum == "orthometric"


def test_every_building_takes_cells_and_their_area_is_the_footprints(town, terrain):
    rows = np.unique(terrain.building[terrain.blocked])
    types = town.objects["type"].astype(str).to_numpy()
    assert set(rows) == set(np.flatnonzero(types == "bldg:Building"))
    area = TRUTH["totals"]["footprint_area"]
    assert terrain.blocked.sum() * terrain.grid.cell_area == pytest.approx(area, rel=0.03)


def test_roads_take_the_area_they_have(terrain):
    area = (terrain.land_use == 1).sum() * terrain.grid.cell_area
    assert area == pytest.approx(TRUTH["totals"]["road_area"], rel=0.01)
    assert (terrain.roughness[terrain.land_use == 1] == np.float32(0.02)).all()


def test_river_flows_below_the_bridges(terrain):
    assert any("showed the deck" in note for note in terrain.assumptions)
    found = pits(terrain)
    assert not (found["is_suspected_culvert"] & (found["volume"] > 100)).any()


def test_no_gap_is_closed_unsaid(town, terrain):
    gaps = narrow_gaps(plan_rings(town), terrain.grid, building=terrain.building)
    said = any("close" in note for note in terrain.assumptions)
    assert said == bool(gaps["is_closed"].any())


def test_flood_maps_of_the_town_become_depth_and_rank(town, terrain):
    small = flood_from_water_bodies(town, terrain, scale="1")
    large = flood_from_water_bodies(town, terrain, scale="2")
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    for flood, name in ((small, "river_l1"), (large, "river_l2")):
        assert flood.is_known.values.all()  # the tiles of the maps cover the grid
        inside = np.isfinite(flood.level_max.values) & in_low_quarter(x, y)
        error = np.abs(flood.depth_max.values - hazard_depth(name, x, y))[inside]
        assert error.mean() < 0.05  # the map's pieces are level over 60 m, the valley falls
    assert set(np.unique(large.depth_rank.values)) <= {0, 1, 2, 3, 4, 5, 6}
    assert float(large.depth_max.max()) > float(small.depth_max.max())
