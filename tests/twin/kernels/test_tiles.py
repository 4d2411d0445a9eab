"""Tile indices by the compiled kernel are those of tan and asinh, wherever the points are."""

from __future__ import annotations

import math
from decimal import Decimal, getcontext

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from twin.errors import InputError
from twin.kernels.tiles import MARGIN, tile_indices
from twin.spatial_id import bounds, encode
from twin.spatial_id.zfxy import _MANY, HEIGHT_LIMIT, LATITUDE_LIMIT, Cells

LIMIT = LATITUDE_LIMIT
latitudes = st.one_of(
    st.floats(-LIMIT, LIMIT), st.sampled_from([0.0, -0.0, 5e-324, -1e-300, 1e-9, 45.0, LIMIT, -LIMIT])
)
longitudes = st.one_of(st.floats(-180.0, 180.0), st.sampled_from([-180.0, 180.0, 0.0, 179.99999999999997]))
heights = st.floats(-HEIGHT_LIMIT, HEIGHT_LIMIT, exclude_max=True)
zooms = st.integers(0, 35)


def usual(longitude, latitude, height, zoom):
    """The cells by the plain formulas."""
    n = 2.0**zoom
    f = np.floor(height * 2.0 ** (zoom - 25))
    x = np.floor((longitude + 180.0) / 360.0 * n)
    y = np.floor((np.arcsinh(np.tan(latitude * (math.pi / 180.0))) * (-0.5 / math.pi) + 0.5) * n)
    return f, np.where(x >= n, 0.0, x), np.clip(y, 0.0, n - 1.0)


def many(points):
    """Enough copies of points for the compiled kernel."""
    columns = np.array(points).T
    return [np.resize(column, max(_MANY, len(points))) for column in columns]


def same(points, zoom):
    lon, lat, h = many(points)
    cells = encode(lon, lat, h, zoom, height_datum="orthometric")
    for found, expected in zip((cells.f, cells.x, cells.y), usual(lon, lat, h, zoom)):
        np.testing.assert_array_equal(found, expected)


@given(st.lists(st.tuples(longitudes, latitudes, heights), min_size=1, max_size=50), zooms)
@example([(180.0, LIMIT, 0.0), (-180.0, -LIMIT, -HEIGHT_LIMIT)], 35)
@settings(deadline=None)
def test_any_point_at_any_zoom(points, zoom):
    same(points, zoom)


@given(st.integers(0, 35), st.integers(0, 2**35), st.integers(-4, 4))
@settings(deadline=None)
def test_points_on_the_edges_of_cells_and_beside_them(zoom, y, ulps):
    y = np.array([y % 2**zoom])
    edge = bounds(Cells(zoom, np.zeros(1, np.int64), np.zeros(1, np.int64), y)).north
    latitude = np.clip(edge + ulps * np.spacing(edge), -LIMIT, LIMIT)
    same([(0.0, float(latitude[0]), 0.0)], zoom)


def test_a_million_points_of_the_map():
    rng = np.random.default_rng(0)
    n = 1_000_000
    lon, lat, h = rng.uniform(-180, 180, n), rng.uniform(-LIMIT, LIMIT, n), rng.uniform(-1e4, 1e4, n)
    for zoom in (18, 25, 35):
        cells = encode(lon, lat, h, zoom, height_datum="orthometric", threads=1)
        for found, expected in zip((cells.f, cells.x, cells.y), usual(lon, lat, h, zoom)):
            np.testing.assert_array_equal(found, expected)


def test_the_kernel_is_within_a_fifth_of_its_margin():
    """Against 40 digits: half the sum of logarithms of the sine's argument."""
    getcontext().prec = 40
    rng = np.random.default_rng(1)
    lat = np.concatenate([rng.uniform(-LIMIT, LIMIT, 300), [LIMIT, -LIMIT, 85.0, 1e-12, 0.0]])
    columns = [np.zeros(len(lat), np.int64) for _ in range(3)]
    real_y = np.empty(len(lat))
    tile_indices(np.zeros(len(lat)), lat, np.zeros(len(lat)), 1.0, 86.0, HEIGHT_LIMIT, *columns, real_y)
    worst = max(abs(Decimal(y) - exact_y(angle)) for y, angle in zip(real_y.tolist(), lat.tolist()))
    assert float(worst) < MARGIN / 5


def exact_y(degrees: float) -> Decimal:
    pi = Decimal("3.141592653589793238462643383279502884197169")
    phi = Decimal(degrees) * pi / 180
    sine, term, k = Decimal(0), phi, 1
    while abs(term) > Decimal("1e-45"):
        sine += term
        term *= -phi * phi / ((2 * k) * (2 * k + 1))
        k += 1
    return Decimal("0.5") - ((1 + sine) / (1 - sine)).ln() / (4 * pi)


@pytest.mark.parametrize("wrong", [(181.0, 0.0, 0.0), (0.0, np.nan, 0.0), (0.0, 0.0, HEIGHT_LIMIT), (0.0, 89.0, 0.0)])
def test_a_point_outside_the_map_is_named(wrong):
    lon, lat, h = many([(0.0, 0.0, 0.0)])
    lon[4000], lat[4000], h[4000] = wrong
    with pytest.raises(InputError, match=r"row 4000 .* is outside the map"):
        encode(lon, lat, h, 20, height_datum="orthometric")


def test_columns_that_are_strided_read_only_or_one_height_for_all():
    rng = np.random.default_rng(2)
    table = np.column_stack([rng.uniform(-180, 180, 5000), rng.uniform(-LIMIT, LIMIT, 5000)])
    table.flags.writeable = False
    cells = encode(table[:, 0], table[:, 1], 12.5, 25, height_datum="orthometric")
    for found, expected in zip((cells.f, cells.x, cells.y), usual(table[:, 0], table[:, 1], np.full(5000, 12.5), 25)):
        np.testing.assert_array_equal(found, expected)
