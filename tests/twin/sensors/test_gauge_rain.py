"""Rain of gauges on a grid: gauges that fall silent, gaps by policy, laws of each interpolation."""

from __future__ import annotations

import numpy as np
import pytest

from tests.needs import needs
from twin.errors import InputError
from twin.flood import RainSource
from twin.grid import Grid
from twin.sensors import GaugeRain, fill_gaps

GRID = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=12, ny=9)
X, Y = np.array([15.0, 95.0, 55.0, 105.0]), np.array([5.0, 15.0, 75.0, 85.0])  # on cell centres
CELLS = [(0, 1), (1, 9), (7, 5), (8, 10)]
NAN = np.nan
METHODS = ["inverse_distance", "nearest", "kriging"]


def rain(values: list, method: str, **options: object) -> GaugeRain:
    if method == "kriging":
        needs("pykrige")
    return GaugeRain(x=X, y=Y, values=values, grid=GRID, method=method, **options)


@pytest.mark.parametrize("method", METHODS)
def test_each_gauge_has_its_own_value(method: str) -> None:
    values = [1e-6, 4e-6, 2e-6, 7e-6]
    source = rain([values], method)
    assert isinstance(source, RainSource)
    field = source.interval(0)
    np.testing.assert_allclose([field[cell] for cell in CELLS], values, rtol=1e-6)
    assert (field >= 0).all()


@pytest.mark.parametrize("method", METHODS)
def test_rain_that_is_the_same_everywhere_stays_so(method: str) -> None:
    np.testing.assert_allclose(rain([[3e-6] * 4], method).interval(0), 3e-6, rtol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_a_silent_gauge_is_as_if_it_were_not_there(method: str) -> None:
    values = [1e-6, NAN, 2e-6, 7e-6]
    without = GaugeRain(x=X[[0, 2, 3]], y=Y[[0, 2, 3]], values=[[1e-6, 2e-6, 7e-6]], grid=GRID, method=method)
    np.testing.assert_allclose(rain([values], method).interval(0), without.interval(0), rtol=1e-9)


def test_nearest_is_thiessen_by_a_slow_search() -> None:
    field = rain([[1.0, 2.0, 3.0, 4.0]], "nearest").interval(0)
    for j, i in np.ndindex(field.shape):
        distance = np.hypot(GRID.x[i] - X, GRID.y[j] - Y)
        assert distance[int(field[j, i]) - 1] == distance.min()


def test_kriging_in_parts_is_kriging_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    from twin.sensors import interpolate

    source = rain([[1e-6, 4e-6, 2e-6, 7e-6]], "kriging", variogram="exponential")
    whole = source.interval(0)
    monkeypatch.setattr(interpolate, "_TOGETHER", 12 * 4 * 2)
    np.testing.assert_allclose(source.interval(0), whole, rtol=1e-12)


def test_too_few_gauges_for_kriging_are_weighted_by_distance() -> None:
    values = [[1e-6, 4e-6, NAN, NAN]]
    source = rain(values, "kriging")
    assert not source.is_kriged(0)
    np.testing.assert_array_equal(source.interval(0), rain(values, "inverse_distance").interval(0))


TABLE = [[1.0, NAN], [NAN, NAN], [NAN, 5.0], [NAN, NAN]]
TIMES = [0.0, 60.0, 120.0, 180.0, 240.0]


@pytest.mark.parametrize(
    ("gaps", "second", "last"),
    [("hold", [1.0, NAN], [NAN, 5.0]), ("zero", [0.0, 0.0], [0.0, 0.0]), ("neighbours", [1.0, 5.0], [NAN, 5.0])],
)
def test_intervals_without_any_gauge(gaps: str, second: list, last: list) -> None:
    filled = fill_gaps(TIMES, TABLE, gaps=gaps)
    np.testing.assert_array_equal(filled.values[1], second)
    np.testing.assert_array_equal(filled.values[3], last)
    np.testing.assert_array_equal(filled.values[[0, 2]], np.array(TABLE)[[0, 2]])
    assert filled.is_gap.tolist() == [False, True, False, True]


def test_gaps_that_no_policy_fills_are_refused() -> None:
    with pytest.raises(InputError, match="in 2 intervals, first from 1 to 2 min"):
        fill_gaps(TIMES, TABLE, gaps="refuse")
    with pytest.raises(InputError, match="none before to hold"):
        fill_gaps(TIMES[1:], TABLE[1:], gaps="hold")
