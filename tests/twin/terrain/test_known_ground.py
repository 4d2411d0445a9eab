"""Which ground is known: circles of known size around heights placed by hand."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.model import Surface
from tests.twin.terrain.test_terrain_from_city import CRS_9, city_of, plate, relief, slope
from twin.city.ground_sources import PartialCoverWarning
from twin.city.known_ground import WALL_STRIP, WIDEST_GAP
from twin.city.terrain import terrain_from_city
from twin.errors import InputError
from twin.files import load_record, save_record
from twin.notes import Note
from twin.terrain import ElevationRaster, Terrain, with_ground


def _house(x, y, z=5.0, side=10.0):
    ring = [(x, y, z), (x, y + side, z), (x + side, y + side, z), (x + side, y, z)]
    return ("bldg:Building", Surface.UNKNOWN, 1, ring)


def _rows_of_houses(gap, *, z=(5.0, 5.0)):
    """Two rows of houses 10 m deep and 10 m apart from each other, the rows parted by a gap from y = 60 on."""
    low = [_house(x, 50, z[0]) for x in range(0, 200, 20)]
    return low + [_house(x, 60 + gap, z[1]) for x in range(0, 200, 20)]


def test_a_gap_narrower_than_the_widest_is_known_and_interpolated():
    city = city_of(_rows_of_houses(60.0, z=(5.0, 8.0)))
    terrain = terrain_from_city(city, 2.0, bounds=(60, 30, 140, 150))
    j, i = terrain.grid.rows_columns(np.array([101.0]), np.array([90.0]))
    assert terrain.is_known[j, i].all()
    assert terrain.elevation[j, i][0] == pytest.approx(6.5, abs=0.2)


def test_a_wider_gap_is_not_known_though_it_lies_inside_the_hull():
    gap = WIDEST_GAP + 20.0
    terrain = terrain_from_city(city_of(_rows_of_houses(gap)), 2.0, bounds=(60, 30, 140, 190))
    _, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    across = (y > 60 + WALL_STRIP + 8) & (y < 60 + gap - WALL_STRIP - 8)
    assert not terrain.is_known[across].any()
    assert np.isfinite(terrain.elevation).all()
    note = next(n for n in terrain.assumptions if n.id == "terrain.unknown_ground")
    assert note.values["n"] == int((~terrain.is_known).sum())
    assert "unknown" in str(note)
    assert "不明" in note.text("ja")


def test_beyond_the_last_wall_only_a_strip_is_known():
    terrain = terrain_from_city(city_of([_house(50, 50)]), 1.0, bounds=(0, 0, 110, 110))
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    away = np.hypot(np.maximum(np.abs(x - 55) - 5, 0), np.maximum(np.abs(y - 55) - 5, 0))
    assert terrain.is_known[away < WALL_STRIP - 1.0].all()
    assert not terrain.is_known[away > WALL_STRIP + 1.5].any()


def test_houses_outside_the_grid_count():
    around = [_house(-15, 0), _house(45, 0), _house(-15, 30), _house(45, 30), _house(15, -15), _house(15, 45)]
    terrain = terrain_from_city(city_of(around), 2.0, bounds=(0, 0, 40, 40))
    assert terrain.is_known is None


def test_a_hole_in_the_relief_is_not_known():
    parts = [p for k, p in enumerate(relief(slope, 0, 0, 60, 60)) if k not in (28, 29)]
    terrain = terrain_from_city(city_of(parts), 2.0, bounds=(0, 0, 60, 60))
    assert (~terrain.is_known).sum() == 25  # 10 x 10 m
    assert terrain.is_known[0].all()


def test_below_a_raster_in_part_the_relief_is_used_and_only_the_rest_is_unknown():
    city = city_of([*relief(slope, 0, 0, 60, 40), plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 1, 1)])
    dem = ElevationRaster(x0=0.0, y0=0.0, dx=2.0, dy=2.0, elevation=np.full((20, 10), 5.4), crs=CRS_9)
    with pytest.warns(PartialCoverWarning, match="covers only 22%"):
        terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 90, 40), dem=dem)
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation[x < 20], 5.4)
    middle = (x > 20) & (x < 60)
    np.testing.assert_allclose(terrain.elevation[middle], slope(x, y)[middle], atol=1e-9)
    np.testing.assert_array_equal(terrain.is_known, x < 60)
    ids = {note.id for note in terrain.assumptions}
    assert {"terrain.raster_cover", "terrain.beside_relief", "terrain.unknown_ground"} <= ids


def test_nearby_building_bases_fill_cells_without_a_survey():
    feet = [_house(x, y, slope(x, y)) for x in range(70, 160, 20) for y in (0, 20)]
    city = city_of([*relief(slope, 0, 0, 60, 40), *feet])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 300, 40))
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    between = (x > 75) & (x < 155) & (y > 5) & (y < 25)
    assert terrain.is_known[between].all()
    assert np.abs(terrain.elevation - slope(x, y))[between].max() < 0.3
    assert not terrain.is_known[x > 180].any()


def _bridge_over(known_side):
    """A deck over a stream; the raster ends north of the deck or goes on."""
    x, y = np.meshgrid(np.arange(100) + 0.5, np.arange(100) + 0.5)
    z = np.where(np.abs(x - 50) < 8, 2.0, 8.0)
    z = np.where((np.abs(y - 50) < 4) & (np.abs(x - 50) < 14), 8.5, z)
    if not known_side:
        z[(np.abs(y - 50) >= 4) & (np.abs(y - 50) < 30)] = np.nan
    return ElevationRaster(x0=0.0, y0=0.0, dx=1.0, dy=1.0, elevation=z, crs=CRS_9, height_datum="orthometric")


def test_ground_under_a_bridge_is_known_as_far_as_the_ground_beside_it():
    bridge = plate("brid:Bridge", Surface.UNKNOWN, 1, 36, 46, 64, 54, 8.0)
    terrain = terrain_from_city(city_of([bridge]), 2.0, bounds=(0, 0, 100, 100), dem=_bridge_over(True))
    assert terrain.is_known is None
    with pytest.warns(PartialCoverWarning):
        terrain = terrain_from_city(city_of([bridge]), 2.0, bounds=(0, 0, 100, 100), dem=_bridge_over(False))
    assert not terrain.is_known[24:26, 20:30].any()  # abutments on both sides, nothing of the stream


def test_ground_that_is_set_is_known_and_its_note_kept():
    terrain = terrain_from_city(city_of([_house(50, 50)]), 2.0, bounds=(0, 0, 200, 100))
    where = np.zeros(terrain.grid.shape, bool)
    where[:, 80:] = True
    edited = with_ground(terrain, where, elevation=3.0, notes=[Note.plain("terrace")])
    assert edited.is_known[where].all()
    np.testing.assert_array_equal(edited.is_known[~where], terrain.is_known[~where])
    assert (edited.elevation[where] == 3.0).all()
    assert edited.assumptions[-1].text("ja") == "terrace"
    assert not terrain.is_known[:, 90:].any()  # the first terrain is as it was


def test_an_opening_with_heights_is_known():
    dem_part = relief(slope, 0, 0, 60, 40)
    line = np.array([(40.0, 20.0, 3.0), (86.0, 20.0, 2.0)])
    terrain = terrain_from_city(city_of(dem_part), 2.0, bounds=(0, 0, 100, 40), openings=[line])
    j, i = terrain.grid.rows_columns(np.array([80.5]), np.array([20.5]))
    assert terrain.is_known[j, i].all()
    assert terrain.elevation[j, i][0] < 3.0
    without_heights = terrain_from_city(city_of(dem_part), 2.0, bounds=(0, 0, 100, 40), openings=[line[:, :2]])
    assert not without_heights.is_known[j, i].any()


def test_known_ground_and_footprints_survive_a_file(tmp_path):
    terrain = terrain_from_city(city_of([_house(50, 50)]), 2.0, bounds=(0, 0, 200, 100))
    save_record(terrain, tmp_path / "terrain.npz")
    back = load_record(Terrain, tmp_path / "terrain.npz")
    np.testing.assert_array_equal(back.is_known, terrain.is_known)
    np.testing.assert_array_equal(back.footprint, terrain.footprint)
    assert back.assumptions == terrain.assumptions


def test_shape_and_type_of_the_masks_are_checked():
    terrain = terrain_from_city(city_of([_house(50, 50)]), 2.0, bounds=(0, 0, 200, 100))
    with pytest.raises(InputError, match="is_known has shape"):
        dataclasses.replace(terrain, is_known=np.ones((3, 3), bool))
    with pytest.raises(InputError, match="is_known is of type"):
        dataclasses.replace(terrain, is_known=np.ones(terrain.grid.shape))
    with pytest.raises(InputError, match="footprint has shape"):
        dataclasses.replace(terrain, footprint=np.ones((3, 3), np.int32))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), code=st.sampled_from([-9999.0, -32768.0, 3.4e38]), share=st.floats(0.02, 0.5))
@pytest.mark.filterwarnings("ignore:the elevation raster covers only")
def test_unknown_cells_of_a_raster_stay_unknown_through_the_terrain(seed, code, share):
    rng = np.random.default_rng(seed)
    x, y = np.meshgrid(np.arange(20) * 5 + 2.5, np.arange(16) * 5 + 2.5)
    z = slope(x, y)
    missing = rng.random(z.shape) < share
    missing[0, 0] = False
    z[missing] = code
    dem = ElevationRaster(x0=0, y0=0, dx=5, dy=5, elevation=z, crs=CRS_9, height_datum="orthometric")
    city = city_of([plate("luse:LandUse", Surface.UNKNOWN, 1, 0, 0, 100, 80)])
    terrain = terrain_from_city(city, 5.0, bounds=(0, 0, 100, 80), dem=dem)
    np.testing.assert_array_equal(terrain.known, ~missing)
    assert terrain.elevation.min() > 0.0
    assert terrain.elevation.max() < 10.0
