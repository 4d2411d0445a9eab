"""Chains: an alert's time becomes the departure, gauges become the flood's boundary and its rain."""

from pathlib import Path

import numpy as np
import pytest
from pyproj import CRS

from tests.needs import needs
from twin.alerts import Stage, Watch, load_rules
from twin.errors import InputError
from twin.grid import Grid
from twin.live import alert_time, flood_level_from_gauge, rain_from_gauges, scenario_after_alert
from twin.sensors import Quality, Reading, readings_from_rows

START = 1_795_255_200 * 10**9
MINUTE = 60 * 10**9
SAMPLE = Path(__file__).parents[3] / "data" / "sample"
RULES = load_rules("""[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = { caution = 2.0, evacuation = 3.0, danger = 4.0 }
""")


def rows(
    levels: dict[float, float], quantity: str = "water_level", stream: str = "gauge/1", **other: float
) -> list[Reading]:
    return [
        Reading(START + int(m * MINUTE), START + int(m * MINUTE), "s", stream, quantity, "m", v, **other)  # type: ignore[arg-type]
        for m, v in levels.items()
    ]


def test_alert_time_is_the_first_of_its_stage() -> None:
    alerts = Watch(RULES).advance(rows({0: 1.0, 10: 2.5, 20: 4.5, 30: 1.0, 40: 5.0}))
    assert alert_time(alerts, START, stage=Stage.CAUTION) == 600.0
    assert alert_time(alerts, START) == 1200.0  # straight past evacuation to danger
    assert alert_time(alerts, START + 20 * MINUTE) == 0.0
    assert alert_time(alerts, START, stage=Stage.OCCURRED) is None


def test_level_is_the_gauge_over_its_zero_interpolated_between_readings() -> None:
    readings = readings_from_rows([*rows({-10: 1.0, 10: 3.0, 30: 4.0, 90: 0.0}), *rows({10: 3.5})])  # 3.5 revises 3.0
    found = flood_level_from_gauge(readings, "gauge/1", start=START, duration=3600.0, zero=5.0, edge="west")
    series = found.series
    assert not isinstance(series, float)
    np.testing.assert_allclose(series.at(0.0), 5.0 + (1.0 + 3.5) / 2)  # half way between the two
    np.testing.assert_allclose([series.at(600.0), series.at(1800.0)], [8.5, 9.0])
    np.testing.assert_allclose(series.at(3600.0), 5.0 + 4.0 - 4.0 / 2)
    assert series.times[0] == 0.0


def test_a_boundary_is_made_of_usable_levels() -> None:
    """Bad, missing and suspect levels leave the series as it is without them; where no others are, it is refused."""
    good = rows({0: 1.0, 30: 2.0, 60: 3.0})
    odd = [*rows({10: 9.0}, quality=Quality.SUSPECT), *rows({20: 0.0}, quality=Quality.BAD),
           *rows({40: np.nan}, quality=Quality.MISSING)]  # fmt: skip
    with_odd, without = (
        flood_level_from_gauge(each, "gauge/1", start=START, duration=3600.0, edge="west").series
        for each in ([*good, *odd], good)
    )
    assert not isinstance(with_odd, float)
    assert not isinstance(without, float)
    np.testing.assert_array_equal(with_odd.values, without.values)
    with pytest.raises(InputError, match="silent for 3600 s"):
        flood_level_from_gauge([*good, *rows({90: 1.0}, quality=Quality.BAD)], "gauge/1",
                               start=START, duration=7200.0, max_gap=1800.0, edge="west")  # fmt: skip
    with pytest.raises(InputError, match="suspect, bad or missing"):
        flood_level_from_gauge(odd, "gauge/1", start=START, duration=60.0, edge="west")


def test_rain_of_a_gauge_that_cannot_be_trusted() -> None:
    """A bad or missing gauge is left out: the rain is the other's everywhere. A suspect one lowers it a little."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=100.0, nx=4, ny=4, crs=CRS.from_epsg(6677))
    a = Reading(START, START, "s", "a", "rain_rate", "m/s", 1e-5, longitude=139.834, latitude=36.0)
    b = a._replace(stream="b", value=0.0, longitude=139.8375, latitude=36.0035)
    lowest = {}
    for quality, value in ((Quality.GOOD, 0.0), (Quality.SUSPECT, 0.0), (Quality.BAD, 0.0), (Quality.MISSING, np.nan)):
        field = rain_from_gauges([a, b._replace(quality=quality, value=value)], grid, start=START, times=[0.0])
        lowest[quality] = float(np.asarray(field.rates).min())
    assert lowest[Quality.GOOD] < lowest[Quality.SUSPECT] < 1e-5
    assert lowest[Quality.BAD] == lowest[Quality.MISSING] == pytest.approx(1e-5)


@pytest.mark.parametrize(("levels", "words"), [
    ({0: 1.0, 90: 1.0}, "silent for 5400 s from 0 s"), ({-200: 1.0, 0: 1.0}, "silent for 5400 s from 0 s"),
    ({-200: 1.0}, "silent"), ({70: 1.0}, "silent for 4200 s"),
])  # fmt: skip
def test_levels_are_not_extrapolated(levels: dict[float, float], words: str) -> None:
    with pytest.raises(InputError, match=words):
        flood_level_from_gauge(readings_from_rows(rows(levels)), "gauge/1", start=START, duration=5400.0, edge="west")


def test_another_stream_or_quantity() -> None:
    for readings in (rows({0: 1.0}, stream="other"), rows({0: 1.0}, quantity="depth")):
        with pytest.raises(InputError, match="no readings of water_level"):
            flood_level_from_gauge(readings_from_rows(readings), "gauge/1", start=START, duration=1.0, edge="west")


def test_rain_on_a_gauge_is_the_gauge() -> None:
    """Shepard's weights: at a gauge its own value; everywhere between the lowest and the highest."""
    from pyproj import CRS, Transformer

    grid = Grid(x0=-25.0, y0=-25.0, cell_size=50.0, nx=3, ny=3, crs=CRS.from_epsg(6677))
    to_degrees = Transformer.from_crs(6677, 6668, always_xy=True)
    (west, south), (east, north) = to_degrees.transform(0.0, 0.0), to_degrees.transform(100.0, 100.0)
    readings = [
        *rows({0: 1e-5, 20: 3e-5}, "rain_rate", "a", longitude=west, latitude=south),
        *rows({0: 2e-5}, "rain_rate", "b", longitude=east, latitude=north),
    ]
    found = rain_from_gauges(readings_from_rows(readings), grid, start=START, times=np.array([0.0, 1200.0, 2400.0]))
    np.testing.assert_allclose(found.rates[0, 0, 0], 1e-5, rtol=1e-6)
    np.testing.assert_allclose(found.rates[0, 2, 2], 2e-5, rtol=1e-6)
    assert (found.rates[0] >= 1e-5 * (1 - 1e-9)).all()
    assert (found.rates[0] <= 2e-5 * (1 + 1e-9)).all()
    np.testing.assert_allclose(found.rates[2], 3e-5, rtol=1e-6)  # after 40 min only the first still counts
    with pytest.raises(InputError, match="at 9000 s"):
        rain_from_gauges(readings_from_rows(readings), grid, start=START, times=np.array([9000.0]))


def test_alert_to_departure_on_the_sample_city() -> None:
    """Gauge -> alert -> people: nobody leaves before the alert, and the whole curve moves with it."""
    needs("scipy")
    needs("xarray")
    import citygml
    from twin.city.people import population_from_city
    from twin.city.streets import streets_from_city
    from twin.evacuation import EvacuationScenario, simulate_evacuation
    from twin.evacuation.scenario import AtOnce
    from twin.evacuation.shelters import Shelters

    city = citygml.read(SAMPLE, on_error="collect").to_crs(6677)
    streets = streets_from_city(city)
    people = population_from_city(city)
    shelters = Shelters(id=["school"], xy=[streets.node_xyz[0, :2].tolist()], capacity=[10**6])
    base = EvacuationScenario(departure=AtOnce(), duration=7200.0)
    alerts = Watch(RULES).advance(rows({0: 1.0, 30: 3.2}))
    told = scenario_after_alert(base, alerts, start=START, delay=120.0)
    assert told.alert_time == 30 * 60.0 + 120.0
    first, second = (
        simulate_evacuation(streets, people, shelters=shelters, hazard=None, scenario=scenario)
        for scenario in (base, told)
    )
    for name in ("departure_time", "arrival_time"):
        np.testing.assert_allclose(second[name] - first[name], told.alert_time, atol=1e-3)
    with pytest.raises(InputError, match="nobody was told"):
        scenario_after_alert(base, alerts, start=START, stage=Stage.OCCURRED)


def test_gauge_to_flood_on_the_sample_city() -> None:
    """Where the gauge is the boundary, the flood's level is the gauge's at every output."""
    needs("xarray")
    import citygml
    from twin.city.terrain import terrain_from_city
    from twin.flood import FloodScenario, simulate_flood

    terrain = terrain_from_city(citygml.read(SAMPLE, on_error="collect").to_crs(6677), cell_size=10.0)
    ground = np.where(terrain.building < 0, terrain.elevation, np.inf)
    row, column = np.unravel_index(np.argmin(ground), ground.shape)
    at = (float(terrain.grid.x[column]), float(terrain.grid.y[row]))
    readings = readings_from_rows(rows({-5: 0.2, 5: 0.6, 10: 1.0}))
    level = flood_level_from_gauge(
        readings, "gauge/1", start=START, duration=600.0, zero=float(ground[row, column]), cells=(at,)
    )
    flood = simulate_flood(terrain, FloodScenario(levels=(level,), duration=600.0, output_interval=300.0))
    np.testing.assert_allclose(flood["depth"].values[1:, row, column], [0.6, 1.0], atol=1e-6)
    assert float(flood["depth"][-1].sum()) > 1.0
