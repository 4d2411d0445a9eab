"""Grids that cannot be computed or do not fit their place are refused before anything is allocated."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS, Transformer

from citygml.model import Surface
from tests.twin.terrain.test_terrain_from_city import city_of, plate
from twin.city.plane_zone import check_zone
from twin.city.terrain import terrain_from_city
from twin.errors import InputError
from twin.grid import BYTES_PER_CELL, Grid, check_memory, check_plane, grid_over
from twin.terrain import carve_openings, faces_from_lines


def test_memory_is_counted_before_it_is_taken():
    grid = grid_over((0, 0, 1000, 800), 0.01)
    with pytest.raises(InputError, match=r"100,000 x 80,000 cells.*1,490\.1 GiB") as found:
        check_memory(grid, memory_limit=8 * 2**30)
    # the cell size it names fits, a tenth less does not
    size = float(str(found.value).split("take cells of ")[1].split(" ")[0])
    check_memory(grid_over((0, 0, 1000, 800), size), memory_limit=8 * 2**30)
    with pytest.raises(InputError):
        check_memory(grid_over((0, 0, 1000, 800), 0.9 * size), memory_limit=8 * 2**30)


def test_the_limit_can_be_given_and_exact_fits_pass():
    grid = Grid(x0=0, y0=0, cell_size=1.0, nx=10, ny=10)
    check_memory(grid, memory_limit=100 * BYTES_PER_CELL)
    with pytest.raises(InputError, match="raise memory_limit"):
        check_memory(grid, memory_limit=100 * BYTES_PER_CELL - 1)


def test_a_terrain_of_tiny_cells_is_refused_at_once():
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, 0, 0, 5000, 5000, 3.0)])
    with pytest.raises(InputError, match=r"cell_size 0\.01 m makes"):
        terrain_from_city(city, 0.01)


def _grid_at(code, longitude, latitude):
    crs = CRS.from_epsg(code)
    x, y = Transformer.from_crs("EPSG:6668", crs, always_xy=True).transform(longitude, latitude)
    return Grid(x0=x - 50, y0=y - 50, cell_size=10.0, nx=10, ny=10, crs=crs)


@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        (6677, 139.75, 35.68),  # Tokyo, zone 9
        (6674, 135.50, 34.69),  # Osaka, zone 6
        (6669, 129.87, 32.75),  # Nagasaki, zone 1
        (6680, 141.35, 43.06),  # Sapporo, zone 12
        (6682, 142.20, 27.09),  # Ogasawara, zone 14
        (6683, 127.68, 26.21),  # Naha, zone 15
        (2451, 139.75, 35.68),  # JGD2000
        (32654, 135.50, 34.69),  # a UTM zone is not judged
    ],
)
def test_zones_of_the_place_pass(code, longitude, latitude):
    check_zone(_grid_at(code, longitude, latitude))


@pytest.mark.parametrize(
    ("code", "longitude", "latitude", "meant"),
    [
        (6677, 135.50, 34.69, "EPSG:6674"),  # Osaka in the zone of Tokyo
        (6677, 130.40, 33.59, "EPSG:6670"),  # Fukuoka
        (6680, 139.75, 35.68, "EPSG:6677"),
        (2451, 135.50, 34.69, "EPSG:2448"),
    ],
)
def test_a_zone_of_another_part_of_the_country_is_refused_and_the_right_one_named(code, longitude, latitude, meant):
    with pytest.raises(InputError, match=f"zone.*not made for the place.*{meant}"):
        check_zone(_grid_at(code, longitude, latitude))


def test_a_city_in_the_wrong_zone_is_refused():
    crs = CRS.from_epsg(6677)
    x, y = Transformer.from_crs("EPSG:6668", crs, always_xy=True).transform(135.5, 34.69)
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, x, y, x + 20, y + 20, 3.0)], crs=crs)
    with pytest.raises(InputError, match="not made for the place"):
        terrain_from_city(city, 2.0)


@pytest.mark.parametrize(
    ("code", "x", "y", "words"),
    [
        (2263, 980_000.0, 200_000.0, "US survey foot"),
        (3857, 15_550_000.0, 4_250_000.0, "0.8.. m on the ground"),
        (32654, 3_000_000.0, 3_900_000.0, "on the ground"),  # 2,500 km from the zone's middle
    ],
)
def test_planes_whose_metre_is_not_one_are_refused(code, x, y, words):
    with pytest.raises(InputError, match=words):
        Grid(x0=x, y0=y, cell_size=10.0, nx=4, ny=4, crs=CRS.from_epsg(code))


@pytest.mark.parametrize(
    ("code", "x", "y"), [(6677, 0.0, 0.0), (25832, 391_000.0, 5_820_000.0), (32654, 300_000.0, 3_900_000.0)]
)
def test_planes_made_for_the_place_pass(code, x, y):
    check_plane(CRS.from_epsg(code), (x, y, x + 1000, y + 1000))


GRID = Grid(x0=14_000.0, y0=-56_000.0, cell_size=2.0, nx=50, ny=40, crs=CRS.from_epsg(6677))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ([(139.99, 35.49, 5), (140.0, 35.5, 5)], "look like degrees"),
        ([(-55_990, 14_010, 5), (-55_950, 14_050, 5)], "x and y exchanged"),
        ([(20_000, 0, 5), (20_100, 0, 5)], "metres in the CRS of the grid"),
        ([(14_010.2, -55_990.1, 5), (14_010.3, -55_990.2, 5)], "shorter than a cell"),
    ],
)
def test_a_wall_that_meets_no_face_is_refused_and_named(line, words):
    inside = np.array([(14_010.0, -55_990.0, 5.0), (14_050.0, -55_990.0, 5.0)])
    with pytest.raises(InputError, match=rf"wall 1 from \(.*{words}") as found:
        faces_from_lines(GRID, [inside, np.array(line, float)])
    assert "(14000, -56000, 14100, -55920)" in str(found.value)


def test_a_wall_partly_outside_or_below_another_still_counts():
    crossing = np.array([(13_900.0, -55_980.0, 5.0), (14_020.0, -55_980.0, 5.0)])
    wall_x, wall_y = faces_from_lines(GRID, [crossing])
    assert np.isfinite(wall_y).sum() == 10
    again, _ = faces_from_lines(GRID, [crossing - [0, 0, 2]], wall_x=wall_x, wall_y=wall_y)
    assert np.isnan(again).all()


def test_an_opening_outside_is_refused_and_named():
    with pytest.raises(InputError, match=r"opening 0 from \(139\.9, 35\.5\).*leaves the grid.*degrees"):
        carve_openings(GRID, np.zeros(GRID.shape), lines=[np.array([(139.9, 35.5), (140.0, 35.6)])], width=2.0)
