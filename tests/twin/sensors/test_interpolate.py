"""Gauges to fields: at the gauges the gauges, between them between them, a slow sum, and PyKrige's own points."""

import numpy as np
import pytest

from tests.needs import needs
from twin.errors import InputError
from twin.grid import Grid
from twin.sensors import inverse_distance, krige, latest_values

GRID = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=7, ny=5)
X, Y = np.array([15.0, 55.0, 35.0, 5.0]), np.array([5.0, 15.0, 45.0, 35.0])  # each on a cell centre
VALUES = np.array([[1e-6, 4e-6, 2e-6, 0.0], [0.0, np.nan, 3e-6, 1e-6]])


@pytest.mark.parametrize("power", [1.0, 2.0, 3.0])
def test_inverse_distance_is_the_weighted_mean(power: float) -> None:
    field = inverse_distance(X, Y, values=VALUES, grid=GRID, power=power)
    assert field.shape == (2, 5, 7)
    for step, j, i in np.ndindex(field.shape):
        distance = np.hypot(GRID.x[i] - X, GRID.y[j] - Y)
        known = np.isfinite(VALUES[step])
        if (distance[known] == 0).any():
            expected = VALUES[step][known][distance[known] == 0][0]
        else:
            weight = distance[known] ** -power if (distance[known] > 0).all() else 0
            expected = (weight * VALUES[step][known]).sum() / np.sum(weight)
        assert field[step, j, i] == pytest.approx(expected, rel=1e-9, abs=1e-20)


def test_a_value_trusted_less_is_worth_less() -> None:
    """By hand: at equal distance the weights are the trust; at its own gauge a doubtful value does not hold alone,
    and a firm one does; with one trust for all nothing changes."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=3, ny=1)
    x, y, values = np.array([5.0, 25.0]), np.array([5.0, 5.0]), np.array([10.0, 0.0])
    west, middle, east = inverse_distance(x, y, values=values, grid=grid, trust=[1.0, 0.25])[0, 0]
    assert middle == pytest.approx(10.0 / 1.25)
    assert west == pytest.approx(10.0)
    assert east == pytest.approx(10.0 * (1 / 400) / (1 / 400 + 0.25 / 25))  # half a cell from itself
    even = inverse_distance(x, y, values=values, grid=grid, trust=1.0)
    np.testing.assert_array_equal(even, inverse_distance(x, y, values=values, grid=grid))


def test_fields_stay_between_the_gauges_and_silence_is_not_zero() -> None:
    field = inverse_distance(X, Y, values=VALUES, grid=GRID)
    for step in range(2):
        assert np.nanmin(VALUES[step]) <= field[step].min() <= field[step].max() <= np.nanmax(VALUES[step])
    assert np.isnan(inverse_distance(X, Y, values=np.full(4, np.nan), grid=GRID)).all()
    near = inverse_distance(X, Y, values=VALUES[0], grid=GRID, radius=11.0)
    assert np.isnan(near[0, 4, 6])
    assert near[0, 0, 1] == 1e-6


def test_shapes_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InputError, match="shapes"):
        inverse_distance(X, Y, values=VALUES[:, :3], grid=GRID)


def test_kriging_is_exact_at_the_gauges_and_has_a_variance() -> None:
    needs("pykrige")
    rng = np.random.default_rng(0)
    x, y = rng.choice(GRID.x, 30), rng.uniform(0, 50, 30)
    values = 1e-5 * (1.0 + 0.5 * np.sin(x / 30.0) + 0.3 * np.cos(y / 20.0))
    field, variance = krige(x, y, values=values, grid=GRID, variogram="gaussian")
    assert field.shape == variance.shape == (1, 5, 7)
    truth = 1e-5 * (1.0 + 0.5 * np.sin(GRID.x / 30.0) + 0.3 * np.cos(GRID.y[:, None] / 20.0))
    assert np.abs(field[0] - truth).max() < 0.15e-5
    # on a gauge: the gauge's value, with the least variance
    at_gauge, sure = krige(X, Y, values=VALUES[0], grid=GRID, variogram="linear")
    for gx, gy, value in zip(X, Y, VALUES[0]):
        j, i = (int(k[0]) for k in GRID.rows_columns(np.array([gx]), np.array([gy])))
        assert at_gauge[0, j, i] == pytest.approx(value, abs=1e-9)
        assert sure[0, j, i] == pytest.approx(0.0, abs=1e-15)


def test_kriging_of_agreeing_or_few_gauges() -> None:
    needs("pykrige")
    field, variance = krige(X, Y, values=np.array([[2e-6] * 4, [1.0, np.nan, np.nan, 2.0]]), grid=GRID)
    assert (field[0] == 2e-6).all()
    assert (variance[0] == 0.0).all()
    assert np.isnan(field[1]).all()


def test_latest_values_takes_the_last_and_forgets_the_old() -> None:
    second = 10**9
    table = latest_values(
        np.array([0, 1, 0]), np.array([0, 10, 20]) * second, values=np.array([1.0, 5.0, 3.0]),
        times=np.array([0, 15, 25, 100]) * second, n_gauges=2, max_age=30.0,
    )  # fmt: skip
    np.testing.assert_array_equal(table, [[1.0, np.nan], [1.0, 5.0], [3.0, 5.0], [np.nan, np.nan]])
