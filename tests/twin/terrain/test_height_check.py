"""Rasters compared with the heights of a city: each fault is constructed and must be named."""

from __future__ import annotations

import numpy as np
import pytest

from tests.twin.terrain.test_terrain_from_city import CRS_9, city_of, plate, slope
from twin.city.ground_sources import PartialCoverWarning
from twin.city.terrain import terrain_from_city
from twin.errors import InputError
from twin.terrain import ElevationRaster, compare_heights


def _hilly(n=200, seed=3):
    rng = np.random.default_rng(seed)
    ground = rng.uniform(2.0, 40.0, n)
    return ground, ground + rng.normal(0.0, 0.3, n)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda z: z, "fit"),
        (lambda z: z + 1.3, "fit"),  # O.P. against T.P.: reported, not refused
        (lambda z: z / 0.3048, "feet"),
        (lambda z: z * 10.0, "decimetres"),
        (lambda z: z * 100.0, "centimetres"),
        (lambda z: z * 1000.0, "millimetres"),
        (lambda z: z + 36.7, "ellipsoidal"),  # the geoid in Tokyo
        (lambda z: z - 36.7, "geoid"),
        (lambda z: z + 5.0, "datum"),
        (lambda z: np.random.default_rng(9).permutation(z), "place"),
    ],
)
def test_each_fault_is_named(change, kind):
    city, survey = _hilly()
    assert compare_heights(change(survey), city).looks_like == kind


@pytest.mark.parametrize("level", [0.8, 3.0, 30.0])
def test_a_flat_city_shows_feet_by_the_ratio_of_the_heights(level):
    city = level + np.random.default_rng(0).normal(0.0, 0.15, 100)
    found = compare_heights(city / 0.3048, city).looks_like
    assert found == ("feet" if level > 0.5 else "fit")
    assert compare_heights(city + 10.0, city).looks_like == "datum"


def test_roofs_in_the_raster_are_named():
    city, survey = _hilly()
    tops = city + 8.0
    assert compare_heights(survey + 7.5, city, tops=tops).looks_like == "surface"
    assert compare_heights(survey + 37.0, city, tops=tops).looks_like == "ellipsoidal"


def _town_raster(step, change=lambda z: z):
    """The ground of the sample city, a closed form, as a raster over its grid."""
    from data.sample_city import elevation

    x, y = np.meshgrid(np.arange(14_500, 15_700, step) + step / 2, np.arange(-55_950, -54_950, step) + step / 2)
    return ElevationRaster(x0=14_500, y0=-55_950, dx=step, dy=step, elevation=change(elevation(x, y)), crs=CRS_9)


@pytest.fixture(scope="module")
def town():
    from pathlib import Path

    import citygml

    sample = Path(citygml.__file__).parents[1] / "data" / "sample"
    return citygml.read(sample, on_error="collect").to_crs(6677)


@pytest.mark.parametrize("step", [2.0, 10.0, 30.0])
def test_the_ground_of_the_town_fits_the_town_at_any_resolution(town, step):
    terrain = terrain_from_city(town, 10.0, dem=_town_raster(step))
    assert terrain.source == "elevation raster"
    note = next(n for n in terrain.assumptions if n.id == "terrain.raster_fits")
    assert abs(note.values["median"]) < 0.1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda z: z / 0.3048, "feet"),
        (lambda z: z * 1000.0, "millimetres"),
        (lambda z: z + 36.7, "ellipsoid"),
        (lambda z: np.roll(z, 60, axis=1), "another place"),
    ],
)
def test_what_is_not_the_ground_of_the_town_is_refused(town, change, words):
    with pytest.raises(InputError, match=words):
        terrain_from_city(town, 10.0, dem=_town_raster(5.0, change))


def test_one_good_tile_of_many_leaves_the_rest_to_the_relief(town):
    own = terrain_from_city(town, 10.0)
    tile = ElevationRaster(
        x0=own.grid.x0, y0=own.grid.y0, dx=10.0, dy=10.0, elevation=own.elevation[:10, :10].copy(), crs=CRS_9
    )
    with pytest.warns(PartialCoverWarning, match="covers only 1%"):
        terrain = terrain_from_city(town, 10.0, dem=tile)
    np.testing.assert_allclose(terrain.elevation, own.elevation, atol=1e-6)
    assert terrain.is_known is None


def test_few_buildings_may_be_on_a_slope():
    assert compare_heights(np.array([6.0, 5.0]), np.array([3.0, 3.0])).looks_like == "fit"
    assert compare_heights(np.array([40.0, 41.0]), np.array([3.0, 3.0])).looks_like != "fit"
    assert compare_heights(np.array([np.nan]), np.array([3.0])).n == 0


def _houses():
    """Houses on `slope`, each base at the lowest ground of its corners."""
    out = []
    for x in range(5, 95, 15):
        for y in range(5, 95, 15):
            foot = min(slope(a, b) for a in (x, x + 6) for b in (y, y + 6))
            ring = [(x, y, foot), (x, y + 6, foot), (x + 6, y + 6, foot), (x + 6, y, foot)]
            out.append(("bldg:Building", 0, 1, ring))
    return out


def _raster(change=lambda z: z, *, x0=-10.0, n=120):
    x, y = np.meshgrid(np.arange(n) + 0.5 + x0, np.arange(n) + 0.5 - 10.0)
    z = change(slope(x, y))
    return ElevationRaster(x0=x0, y0=-10.0, dx=1.0, dy=1.0, elevation=z, crs=CRS_9, height_datum="orthometric")


def test_a_raster_that_fits_is_used_and_the_comparison_noted():
    terrain = terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=_raster())
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation, slope(x, y), atol=1e-9)
    assert terrain.is_known is None
    note = next(n for n in terrain.assumptions if n.id == "terrain.raster_fits")
    assert note.values["n"] == 36
    assert abs(note.values["median"]) < 0.02


def test_a_raster_without_a_crs_is_assumed_in_that_of_the_city_and_noted():
    raster = _raster()
    bare = ElevationRaster(x0=raster.x0, y0=raster.y0, dx=1.0, dy=1.0, elevation=raster.elevation)
    terrain = terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=bare)
    ids = [note.id for note in terrain.assumptions]
    assert "terrain.raster_crs_assumed" in ids
    assert "terrain.raster_datum_assumed" in ids


def test_a_datum_of_a_river_is_reported():
    terrain = terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=_raster(lambda z: z + 1.13))
    note = next(n for n in terrain.assumptions if n.id == "terrain.raster_differs")
    assert note.values["median"] == pytest.approx(1.13, abs=0.02)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda z: z / 0.3048, "feet"),
        (lambda z: z * 1000, "millimetres"),
        (lambda z: z + 37.0, "ellipsoid"),
        (lambda z: z + 4.0, "datum"),
    ],
)
def test_a_raster_that_does_not_fit_is_refused_with_difference_and_remedy(change, words):
    with pytest.raises(InputError, match=rf"median.*{words}.*height_tolerance"):
        terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=_raster(change))


def test_a_difference_that_is_meant_can_be_allowed():
    raised = _raster(lambda z: z + 4.0)
    terrain = terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=raised, height_tolerance=5.0)
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation, slope(x, y) + 4.0, atol=1e-9)


def test_a_raster_elsewhere_is_refused_with_its_position():
    far = ElevationRaster(x0=50_000, y0=-9_000, dx=1, dy=1, elevation=np.ones((9, 9)), crs=CRS_9)
    with pytest.raises(InputError, match=r"does not cover the grid.*lies elsewhere"):
        terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 0, 100, 100), dem=far)
    turned = ElevationRaster(x0=300, y0=0, dx=1, dy=1, elevation=np.ones((9, 9)), crs=CRS_9)
    with pytest.raises(InputError, match="x and y exchanged"):
        terrain_from_city(city_of(_houses()), 2.0, bounds=(0, 300, 100, 400), dem=turned)


def test_a_city_with_all_buildings_at_zero_is_not_compared_with_a_raster():
    flat = [plate("bldg:Building", 1, 2, x, 5, x + 6, 11, 0.0) for x in range(5, 95, 8)]
    terrain = terrain_from_city(city_of(flat), 2.0, bounds=(0, 0, 100, 100), dem=_raster(lambda z: z + 80.0))
    assert any(n.id == "terrain.raster_not_compared" for n in terrain.assumptions)
