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
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=n, ny=n),
        elevation=z,
        roughness=np.full((n, n), 0.03, np.float32),
        building=building,
        **more,
    )


def run(terrain=None, duration=20.0, **scenario):
    return simulate_flood(terrain or flat(), FloodScenario(duration=duration, output_interval=duration, **scenario))


def breach(**changed):
    """A breach of a wall along x = 6 m, 2 m high, in which nothing is wrong but what is changed."""
    return Breach(**({"line": ((6.0, 0.0), (6.0, 12.0)), "time": 5.0, "width": 5.0, "sill": 1.0} | changed))


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
        (lambda: LevelBoundary(1.0, edge="west", span=(5.0, 2.0)), "the smaller first"),
        (lambda: LevelBoundary(1.0, edge="west", span=(np.nan, 2.0)), "the smaller first"),
        (lambda: LevelBoundary(1.0, cells=((1.0, 1.0),), span=(1.0, 2.0)), "no edge is given"),
        (lambda: LevelBoundary(1.0, cells=((1.0, np.nan),)), "is not finite"),
        (lambda: Inflow(1.0, ((np.inf, 0.0),)), "is not finite"),
        (lambda: Inflow(1.0, ((1.0, 0.0),), velocity=(np.nan, 0.0)), "velocity"),
        (lambda: Drain(x=np.nan, y=0.0, capacity=1.0), "is not finite"),
        (lambda: Drain(x=0.0, y=0.0, capacity=np.inf), "drain capacity is inf"),
        (lambda: Pump(x=0.0, y=0.0, capacity=1.0, to=(np.nan, 0.0)), "is not finite"),
        (lambda: Pump(x=0.0, y=0.0, capacity=1.0, start_depth=-0.1), "start_depth is -0.1"),
        (lambda: Pump(x=0.0, y=0.0, capacity=1.0, start_depth=np.nan), "start_depth is nan"),
        (lambda: Pump(x=0.0, y=0.0, capacity=1.0, start_depth=2000.0), "not an elevation"),
        (lambda: Pump(x=0.0, y=0.0, capacity=-1.0), "capacity is negative"),
        (lambda: RoofStorage(depth=np.nan), "roof storage depth is nan"),
        (lambda: ConstantInfiltration(rate=np.nan), "infiltration rate is nan"),
        (lambda: HortonInfiltration(first=np.inf, last=1e-6, decay=1.0), "Horton first is inf"),
        (lambda: GreenAmptInfiltration(conductivity=1e-6, suction=np.nan, moisture_deficit=0.3), "suction is nan"),
        (lambda: FloodScenario(duration=60.0, rain=np.nan), "rain is nan"),
        (lambda: FloodScenario(duration=np.nan), "duration is nan"),
        (lambda: FloodScenario(duration=60.0, output_interval=np.inf), "output_interval is inf"),
        (lambda: FloodScenario(duration=60.0, longest_step=0.0), "longest_step is 0.0"),
        (lambda: FloodScenario(duration=60.0, courant=np.nan), "courant is nan"),
        (lambda: FloodScenario(duration=60.0, wet_depth=-0.1), "wet_depth is -0.1"),
        (lambda: FloodScenario(duration=60.0, deep_depth=np.nan), "deep_depth is nan"),
        (lambda: FloodScenario(duration=60.0, wet_depth=0.6), "wet_depth is 0.6 m, expected at most deep_depth"),
        (lambda: FloodScenario(duration=60.0, track_every=0.5), "whole number of steps"),
        (lambda: FloodScenario(duration=60.0, assumptions=(1.0,)), "expected notes"),
        (lambda: breach(line=((0.0, 0.0), (0.0, 0.0))), "two or more points"),
        (lambda: breach(line=((0.0, 0.0), (0.0, np.nan))), "is not finite"),
        (lambda: breach(width=0.0), "width is 0.0 m"),
        (lambda: breach(sill=np.nan), "sill is nan"),
        (lambda: breach(time=np.inf), "time is inf"),
        (lambda: breach(sill_time=-1.0), "sill_time is -1.0"),
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
        ({"pumps": (Pump(x=3.2, y=3.2, capacity=1.0, to=(3.7, 3.7)),)}, "the cell it takes it from"),
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
    named = flat(height_datum="orthometric")
    assert run(named, duration=1.0, height_datum="T.P.").attrs["height_datum"] == "orthometric"
    with pytest.raises(DatumError, match=r"count from A\.P\.; add -1\.1344 m"):
        run(named, height_datum="AP")
    with pytest.raises(DatumError, match="'sea' is not known"):
        run(named, height_datum="sea")


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
    """At rest once the seiche that the filling leaves, between the edge and the far wall, has died away."""
    plan = FloodScenario(duration=1500.0, levels=(LevelBoundary(0.5, edge="west"),), fill_from_boundaries=False)
    flood = simulate_flood(flat(elevation=np.full((12, 12), -1.0)), plan)
    np.testing.assert_allclose(flood.level[-1].values, 0.5, atol=0.02)


def test_a_levee_holds_until_it_breaches():
    wall = np.full((12, 13), np.nan, np.float32)
    wall[:, 6] = 2.0
    depth = np.zeros((12, 12))
    depth[:, :6] = 1.0
    gap = breach(time=20.0, width=4.0, sill=0.0)
    flood = simulate_flood(
        flat(wall_x=wall), FloodScenario(duration=60.0, output_interval=20.0, breaches=(gap,)), initial_depth=depth
    )
    assert float(flood.depth[1, :, 6:].max()) == 0.0
    assert float(flood.depth[-1, :, 6:].mean()) > 0.3


def walled(crest=2.0):
    """Flat ground behind a wall along x = 6 m; its crest a number or one for each row."""
    wall = np.full((12, 13), np.nan, np.float32)
    wall[:, 6] = crest
    return flat(wall_x=wall)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"sill": 2.0}, r"its sill, 2 m, is not below the crest there, 2\.00 m"),
        ({"sill": 3.0}, r"its sill, 3 m, is not below the crest"),
        ({"width": 1.0, "sill": 5.0}, "width and sill exchanged"),
        ({"line": ((6.0, 9.0), (6.0, 90.0))}, "no wall or levee face lies within 2.5 m of the middle"),
        ({"line": ((9.0, 0.0), (9.0, 12.0))}, "no wall or levee face within a cell of the line, and the ground at"),
    ],
)
def test_a_breach_that_opens_nothing_is_refused(changed, words):
    """It would leave the land behind it dry, whatever stands before the levee."""
    with pytest.raises(InputError, match=words):
        run(walled(), breaches=(breach(**changed),))


def test_a_breach_may_lower_a_part_of_a_sloping_crest():
    """Only where the sill is below the crest inside the gap does anything open."""
    crest = np.linspace(0.5, 3.0, 12)
    run(walled(crest), duration=1.0, breaches=(breach(sill=1.0),))
    with pytest.raises(InputError, match="within its width"):
        run(walled(crest), breaches=(breach(line=((6.0, 0.0), (6.0, 6.0)), width=1.5, sill=1.5),))


def test_scenarios_are_made_by_keywords():
    for kind in (Breach, Drain, Pump, RoofStorage, ConstantInfiltration, FloodScenario, HortonInfiltration):
        with pytest.raises(TypeError):
            kind(1.0, 1.0, 1.0, 1.0)
    with pytest.raises(TypeError):
        TimeSeries([0.0], [1.0], "name")
    with pytest.raises(TypeError):
        Inflow(1.0, ((0.0, 0.0),), "name")
    with pytest.raises(TypeError):
        LevelBoundary(1.0, "west")


@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2)])
@pytest.mark.parametrize("solver", ["shallow_water", "local_inertial"])
def test_the_smallest_grids_keep_their_water(shape, solver):
    """Water let fall at one end of a closed row, column or cell spreads and keeps its volume; a level edge fills it."""
    ny, nx = shape
    trough = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=nx, ny=ny),
        elevation=np.zeros(shape),
        roughness=np.full(shape, 0.1),
        building=np.full(shape, -1),
    )
    depth = np.zeros(shape)
    depth[0, 0] = 0.1
    flood = simulate_flood(trough, FloodScenario(duration=300.0, rain=1e-5), solver=solver, initial_depth=depth)
    np.testing.assert_allclose(flood.depth[-1].values, 0.1 / depth.size + 3e-3, rtol=0.02)
    sea = (LevelBoundary(0.5, edge="south"),)
    plan = FloodScenario(duration=300.0, levels=sea, fill_from_boundaries=False)
    filled = simulate_flood(trough, plan, solver=solver)
    np.testing.assert_allclose(filled.level[-1].values, 0.5, atol=0.02)


def test_outputs_are_named_and_referenced():
    import pyproj

    terrain = flat()
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=12, ny=12, crs=pyproj.CRS(6677)),
        elevation=terrain.elevation, roughness=terrain.roughness, building=terrain.building,
        height_datum="orthometric",
    )  # fmt: skip
    flood = run(terrain, rain=1e-4)
    assert flood.depth.dims == ("time", "y", "x")
    assert flood.attrs["height_datum"] == "orthometric"
    assert "JGD2011" in flood.spatial_ref.attrs["crs_wkt"]
    assert flood.level.attrs["standard_name"] == "water_surface_height_above_reference_datum"
    assert flood.attrs["assumptions"]
