"""Bad input is refused with place and time; every source does what its formula says."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import DatumError, InputError
from twin.flood import (
    Breach,
    ConstantInfiltration,
    Drain,
    FloodScenario,
    GreenAmptInfiltration,
    HortonInfiltration,
    Hyetograph,
    InfiltrationMap,
    Inflow,
    LevelBoundary,
    Pump,
    RainField,
    RoofStorage,
    TimeSeries,
    simulate_flood,
)
from twin.quantities import HOUR, MM, MM_PER_HOUR


def flat(n=12, cell_size=1.0, elevation=None, building=None, **more):
    z = np.zeros((n, n)) if elevation is None else elevation
    building = np.full((n, n), -1, np.int32) if building is None else building
    return Terrain(Grid(0.0, 0.0, cell_size, n, n), z, np.full((n, n), 0.03, np.float32), building, **more)


def run(terrain=None, duration=20.0, **scenario):
    return simulate_flood(terrain or flat(), FloodScenario(duration=duration, output_interval=duration, **scenario))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: TimeSeries([0, 60, 30], [0, 1, 2]), "60.0 s is followed by 30.0 s"),
        (lambda: TimeSeries([0, 60], [0, np.nan]), "at 60.0 s is nan"),
        (lambda: Hyetograph([0, 600], [1e-5, -1e-5]), "at 600.0 s"),
        (lambda: RainField([0.0], np.full((1, 2, 2), -1.0)), "row 0, column 0"),
        (lambda: FloodScenario(duration=60.0, rain=-1e-5), "rain is -1e-05"),
        (lambda: FloodScenario(duration=60.0, rain=np.float32(-1.0)), "rain is -1.0"),
        (lambda: FloodScenario(duration=60.0, rain=np.full((2, 2), 1e-5)), "rain is a ndarray"),
        (lambda: LevelBoundary(float("nan"), edge="west"), "level: value 0"),
        (lambda: LevelBoundary(TimeSeries([0, 60], [1.0, np.nan]), edge="west"), "at 60.0 s is nan"),
        (lambda: FloodScenario(duration=-1.0), "duration is -1.0"),
        (lambda: FloodScenario(duration=60.0, edges="shut"), "edges is 'shut'"),
        (lambda: Inflow(TimeSeries([0.0, 9.0], [1.0, -2.0]), ((0.0, 0.0),)), "at 9.0 s"),
        (lambda: HortonInfiltration(first=1e-6, last=1e-5, decay=1.0), "Horton"),
        (
            lambda: InfiltrationMap(soil_class=np.full((2, 2), 3), models=(ConstantInfiltration(rate=0.0),)),
            "expected -1 to 0",
        ),
        (lambda: LevelBoundary(1.0), "either an edge or cells"),
    ],
)
def test_bad_scenario_is_refused(make, words):
    with pytest.raises(InputError, match=words.replace("(", r"\(")):
        make()


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        ({"drains": (Drain(x=99.0, y=3.0, capacity=1.0),)}, r"drain at \(99.0, 3.0\) lies outside the grid"),
        ({"inflows": (Inflow(1.0, ((-5.0, 3.0), (3.0, 3.0))),)}, "outside the grid"),
        ({"levels": (LevelBoundary(1.0, edge="west", span=(50.0, 60.0)),)}, "covers no cell of the west edge"),
        (
            {"breaches": (Breach(line=((3.0, 3.0), (5.0, 3.0)), time=1.0, width=2.0, sill=0.0),)},
            "no wall or levee face",
        ),
        ({"rain": RainField([0.0], np.zeros((1, 3, 3)))}, "resample"),
    ],
)
def test_what_does_not_fit_the_terrain_is_refused(scenario, words):
    with pytest.raises(InputError, match=words):
        run(**scenario)


def test_a_point_in_a_building_is_refused():
    building = np.full((12, 12), -1, np.int32)
    building[3, 3] = 7
    with pytest.raises(InputError, match="lies in building 7"):
        run(flat(building=building), drains=(Drain(x=3.5, y=3.5, capacity=1.0),))


def test_datums_must_agree():
    with pytest.raises(DatumError, match="ellipsoidal"):
        run(flat(height_datum="ellipsoidal"), height_datum="orthometric")


def test_hyetograph_is_integrated_exactly():
    flood = run(duration=100.0, rain=Hyetograph([10.0, 40.0, 70.0], [1e-4, 3e-4, 0.0]))
    assert float(flood.volume_water[-1]) == pytest.approx((30 * 1e-4 + 30 * 3e-4) * 144, rel=1e-6)


def test_inflow_volume_is_the_area_under_the_hydrograph():
    hydrograph = TimeSeries([0.0, 5.0, 5.0, 15.0], [0.0, 0.2, 0.4, 0.0])
    flood = run(inflows=(Inflow(hydrograph, ((2.5, 2.5), (2.5, 8.5))),))
    assert float(flood.volume_water[-1]) == pytest.approx(0.5 + 2.0, rel=1e-6)


def test_constant_infiltration_takes_rate_times_time():
    plan = FloodScenario(duration=50.0, infiltration=ConstantInfiltration(rate=1e-4))
    flood = simulate_flood(flat(), plan, initial_depth=0.1, dtype="float64")
    assert float(flood.depth[-1].mean()) == pytest.approx(0.1 - 50 * 1e-4, rel=1e-6)


def test_horton_infiltration_against_its_integral():
    first, last, decay = 2e-4, 2e-5, 0.05
    soil = HortonInfiltration(first=first, last=last, decay=decay)
    plan = FloodScenario(duration=60.0, infiltration=soil)
    flood = simulate_flood(flat(), plan, initial_depth=0.1, dtype="float64")
    taken = last * 60 + (first - last) / decay * (1 - np.exp(-decay * 60))
    assert 0.1 - float(flood.depth[-1].mean()) == pytest.approx(taken, rel=1e-5)


def test_green_ampt_infiltration_against_its_implicit_solution():
    """F - psi dtheta ln(1 + F / (psi dtheta)) = K t."""
    k, head = 1e-5, 0.1 * 0.3
    soil = GreenAmptInfiltration(conductivity=k, suction=0.1, moisture_deficit=0.3)
    plan = FloodScenario(duration=600.0, infiltration=soil, longest_step=1.0)
    flood = simulate_flood(flat(), plan, initial_depth=0.2, dtype="float64")
    taken = 0.2 - float(flood.depth[-1].mean())
    assert taken - head * np.log1p(taken / head) == pytest.approx(k * 600.0, rel=0.02)


def test_a_tank_takes_no_more_than_its_volume():
    tank = Drain(x=5.5, y=5.5, capacity=1.0, volume=2.0)
    flood = simulate_flood(flat(), FloodScenario(duration=30.0, drains=(tank,)), initial_depth=0.2)
    assert float(flood.volume_drains[-1]) == pytest.approx(-2.0, rel=1e-6)


def test_a_pump_stops_at_its_start_depth_and_can_give_the_water_back():
    pump = Pump(x=5.5, y=5.5, capacity=0.5, start_depth=0.05, to=(1.5, 1.5))
    flood = simulate_flood(flat(), FloodScenario(duration=30.0, pumps=(pump,)), initial_depth=0.2)
    assert float(flood.volume_pumps[-1]) == pytest.approx(0.0, abs=1e-6)
    away = Pump(x=5.5, y=5.5, capacity=0.5, start_depth=0.05)
    out = simulate_flood(flat(), FloodScenario(duration=120.0, pumps=(away,)), initial_depth=0.2)
    assert float(out.depth[-1, 5, 5]) <= 0.0501


def block():
    building = np.full((12, 12), -1, np.int32)
    building[4:8, 4:8] = 0
    building[5, 5] = 1  # inside the block: its rain goes to the block's feet
    return flat(building=building)


def test_roof_rain_goes_to_the_feet_of_the_walls():
    flood = run(block(), duration=1.0, rain=3600 * MM_PER_HOUR)
    depth = flood.depth[-1].values
    assert float(flood.volume_water[-1]) == pytest.approx(144 * MM, rel=1e-6)
    assert np.nanmax(depth) > 1.5 * MM
    assert np.isnan(depth[4:8, 4:8]).all()


def test_roof_storage_holds_back_its_depth():
    flood = run(block(), duration=HOUR / 10, rain=20 * MM_PER_HOUR, roof_storage=(RoofStorage(depth=1 * MM),))
    assert float(flood.volume_roofs[-1]) == pytest.approx(16 * 1 * MM, rel=1e-6)
    assert float(flood.volume_water[-1]) == pytest.approx((144 * 2 - 16) * MM, rel=1e-6)


def test_level_edge_fills_a_basin_to_its_level():
    plan = FloodScenario(duration=300.0, levels=(LevelBoundary(0.5, edge="west"),))
    flood = simulate_flood(flat(elevation=np.full((12, 12), -1.0)), plan)
    np.testing.assert_allclose(flood.level[-1].values, 0.5, atol=0.02)


def test_a_levee_holds_until_it_breaches():
    wall = np.full((12, 13), np.nan, np.float32)
    wall[:, 6] = 2.0
    depth = np.zeros((12, 12))
    depth[:, :6] = 1.0
    breach = Breach(line=((6.0, 0.0), (6.0, 12.0)), time=20.0, width=4.0, sill=0.0)
    flood = simulate_flood(
        flat(wall_x=wall), FloodScenario(duration=60.0, output_interval=20.0, breaches=(breach,)), initial_depth=depth
    )
    assert float(flood.depth[1, :, 6:].max()) == 0.0
    assert float(flood.depth[-1, :, 6:].mean()) > 0.3


@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2)])
@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_the_smallest_grids_keep_their_water(shape, solver):
    """Water let fall at one end of a closed row, column or cell spreads and keeps its volume; a level edge fills it."""
    ny, nx = shape
    trough = Terrain(Grid(0.0, 0.0, 1.0, nx, ny), np.zeros(shape), np.full(shape, 0.1), np.full(shape, -1))
    depth = np.zeros(shape)
    depth[0, 0] = 0.1
    flood = simulate_flood(trough, FloodScenario(duration=300.0, rain=1e-5), solver=solver, initial_depth=depth)
    np.testing.assert_allclose(flood.depth[-1].values, 0.1 / depth.size + 3e-3, rtol=0.02)
    sea = (LevelBoundary(0.5, edge="south"),)
    filled = simulate_flood(trough, FloodScenario(duration=300.0, levels=sea), solver=solver)
    np.testing.assert_allclose(filled.level[-1].values, 0.5, atol=0.02)


def test_outputs_are_named_and_referenced():
    import pyproj

    terrain = flat()
    terrain = Terrain(
        Grid(0.0, 0.0, 1.0, 12, 12, pyproj.CRS(6677)), terrain.elevation, terrain.roughness, terrain.building,
        height_datum="orthometric",
    )  # fmt: skip
    flood = run(terrain, rain=1e-4)
    assert flood.depth.dims == ("time", "y", "x")
    assert flood.attrs["height_datum"] == "orthometric"
    assert "JGD2011" in flood.spatial_ref.attrs["crs_wkt"]
    assert flood.level.attrs["standard_name"] == "water_surface_height_above_reference_datum"
    assert flood.attrs["assumptions"]
