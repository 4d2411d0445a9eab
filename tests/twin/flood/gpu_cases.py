"""Floods on the GPU against the CPU, in numba's CUDA simulator: `test_gpu` runs this module with the name of a case.

Both run the same text as plain Python here, step for step, so they agree to the bit but for the order of sums. The tile
of a warp is 30 or 28 columns and 16 rows: the grids are a little larger, so that tiles meet in both directions.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import SolverError
from twin.flood import (
    Breach,
    Bridge,
    ConstantInfiltration,
    CrossSection,
    Culvert,
    Drain,
    EdgeCondition,
    FloodScenario,
    Gate,
    Gauge,
    GreenAmptInfiltration,
    HortonInfiltration,
    Hyetograph,
    InfiltrationMap,
    Inflow,
    LevelBoundary,
    Pump,
    RainField,
    RoofStorage,
    Rule,
    TimeSeries,
    Weir,
    simulate_flood,
)
from twin.flood.results import frame
from twin.flood.simulate import march, put_on_gpu, start
from twin.flood.state import Method
from twin.kernels.shallow_water.cuda.card import COUNT

ROWS, COLUMNS, CELL = 18, 34, 2.0
ROUNDING = {"float32": 2e-6, "float64": 1e-13}


def town(*, porous: bool = False, seed: int = 0) -> Terrain:
    """Rough ground, two buildings, a wall across each axis; porous cells and faces if asked."""
    rng = np.random.default_rng(seed)
    building = np.full((ROWS, COLUMNS), -1, np.int32)
    building[5:8, 6:10], building[9:13, 26:31] = 0, 1
    wall_x, wall_y = np.full((ROWS, COLUMNS + 1), np.nan), np.full((ROWS + 1, COLUMNS), np.nan)
    wall_x[3:16, 20], wall_y[9, 11:19] = 0.7, 0.6
    shares = {}
    if porous:
        shares = {
            "porosity": rng.uniform(0.4, 1.0, (ROWS, COLUMNS)).astype(np.float32),
            "open_x": rng.uniform(0.3, 1.0, (ROWS, COLUMNS + 1)).astype(np.float32),
            "open_y": rng.uniform(0.3, 1.0, (ROWS + 1, COLUMNS)).astype(np.float32),
        }
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=CELL, nx=COLUMNS, ny=ROWS),
        elevation=0.3 * rng.random((ROWS, COLUMNS)),
        roughness=np.full((ROWS, COLUMNS), 0.03, np.float32),
        building=building,
        wall_x=wall_x,
        wall_y=wall_y,
        **shares,
    )


def puddles() -> np.ndarray:
    """Water at the start, some cells dry."""
    rng = np.random.default_rng(1)
    return np.where(rng.random((ROWS, COLUMNS)) < 0.8, 0.6 * rng.random((ROWS, COLUMNS)), 0.0)


def everything(**changes: object) -> FloodScenario:
    """Every kind of source, loss, edge and structure at once."""
    middle = (40.0, 18.0)
    chosen = {
        "duration": 0.3, "output_interval": 0.15, "longest_step": 0.06, "track_every": 2,
        "rain": Hyetograph([0.0, 0.2], [2e-4, 1e-4]),
        "edges": {"west": "open", "south": "outfall"},
        "edge_conditions": [
            EdgeCondition(side="east", kind="normal_slope", slope=0.01, span=(0.0, 12.0)),
            EdgeCondition(side="east", kind="rating", rating=((0.0, 0.0), (1.0, 4.0)), span=(20.0, 36.0)),
        ],
        "inflows": [
            Inflow(TimeSeries([0, 1], [1.0, 3.0]), ((10.0, 10.0), (10.0, 14.0)), velocity=(0.5, 0.1)),
            Inflow(0.5, ((10.0, 10.0),)),
        ],
        "levels": [
            LevelBoundary(TimeSeries([0, 1], [0.8, 1.0]), edge="north", span=(10.0, 50.0)),
            LevelBoundary(0.9, cells=((63.0, 9.0),)),
        ],
        "drains": [
            Drain(x=10.0, y=10.0, capacity=0.2), Drain(x=31.0, y=31.0, capacity=0.1, volume=0.01),
            Drain(x=31.0, y=31.0, capacity=0.1),
        ],
        "pumps": [
            Pump(x=20.0, y=30.0, capacity=0.2, start_depth=0.1, to=(50.0, 31.0)), Pump(x=22.0, y=30.0, capacity=0.2)
        ],
        "structures": [
            Culvert(at=(30.0, 5.0), to=(50.0, 5.0), invert=0.1, to_invert=0.05, height=0.6),
            Weir(at=(36.0, 27.0), to=(44.0, 27.0), crest=0.2, width=3.0),
            Gate(
                at=(36.0, 31.0), to=(44.0, 31.0), sill=0.1, width=2.0, opening=0.3,
                rule=Rule(x=36.0, y=31.0, open_above=0.2, close_below=0.1),
            ),
        ],
        "bridges": [Bridge(line=((6.0, 22.0), (16.0, 22.0)), low=0.5, high=0.7)],
        "infiltration": HortonInfiltration(first=1e-4, last=1e-5, decay=1e-2),
        "breaches": [
            Breach(line=((middle[0], 8.0), (middle[0], 30.0)), time=0.1, width=9.0, sill=0.3, width_time=0.1),
        ],
        "roof_storage": [RoofStorage(depth=4e-5)],
        "gauges": [Gauge(x=27.0, y=13.0, interval=0.1)],
        "sections": [CrossSection(line=((40.0, 2.0), (40.0, 34.0)), interval=0.1)],
    }  # fmt: skip
    return FloodScenario(**(chosen | changes))


def assert_same(one: object, other: object, dtype: str) -> None:
    """Every variable to rounding, and the budget of both closed."""
    assert one.attrs["steps"] == other.attrs["steps"]
    for name in one.data_vars:
        a, b = one[name].values, other[name].values
        if a.dtype.kind != "f":
            np.testing.assert_array_equal(a, b, name)
            continue
        np.testing.assert_array_equal(np.isnan(a), np.isnan(b), name)
        scale = max(1.0, float(np.nanmax(np.abs(a), initial=0.0)))
        np.testing.assert_allclose(b, a, rtol=0, atol=50 * ROUNDING[dtype] * scale, err_msg=name)
    moved = float(sum(abs(one[name].values[-1]) for name in one.data_vars if name.startswith("volume_")))
    assert abs(float(other["volume_error"].values[-1])) < ROUNDING[dtype] * moved


def compare(terrain: Terrain, scenario: FloodScenario, dtype: str = "float64", **options: object) -> object:
    """The same flood on both devices; returns that of the GPU."""
    both = [
        simulate_flood(terrain, scenario, dtype=dtype, device=device, **options)  # type: ignore[call-overload]
        for device in ("cpu", "gpu")
    ]
    assert_same(*both, dtype)
    return both[1]


def first_order() -> None:
    """All at once in float64, many steps in one launch."""
    flood = compare(
        town(), everything(), order=1, initial_depth=puddles(), track=[0, 5 * COLUMNS + 20, 611], track_interval=0.1
    )
    assert float(flood["track_depth"].max()) > 0
    assert float(flood["section_volume"].max() if "section_volume" in flood else 1.0) != 0


def second_order() -> None:
    """The same, second order, in float32."""
    compare(town(), everything(), "float32", order=2, initial_depth=puddles(), track=[0, 611], track_interval=0.1)


def phases(order: int) -> None:
    """One launch for each phase, several blocks, tiles of four rows, porous ground."""
    terrain, scenario = town(porous=True), everything(bridges=(), structures=())
    runs = []
    for device in ("cpu", "gpu"):
        run = start(terrain, scenario, Method("shallow_water", order, "float64", "surface", device), puddles())
        if device == "gpu":
            put_on_gpu(run, one_launch=False, tile_rows=4)
        march(run, scenario.duration)
        runs.append(run)
    cpu, gpu = runs
    gpu.gpu.fetch(everything=True)
    assert cpu.steps == gpu.steps > 3
    np.testing.assert_allclose(gpu.inner(gpu.water), cpu.inner(cpu.water), rtol=0, atol=1e-13)
    for name, kept in cpu.record.maxima._asdict().items():
        np.testing.assert_allclose(gpu.inner(getattr(gpu.record.maxima, name)), cpu.inner(kept), rtol=1e-6, atol=1e-6)
    assert abs(frame(gpu)["budget"]["volume_error"]) < 1e-10


def soils() -> None:
    """All models of infiltration by a map, rain by cell, the second bed treatment."""
    models = (
        ConstantInfiltration(rate=2e-4), HortonInfiltration(first=3e-4, last=1e-5, decay=0.5),
        GreenAmptInfiltration(conductivity=1e-5, suction=0.1, moisture_deficit=0.3),
    )  # fmt: skip
    soil_class = np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS) % 4 - 1
    rain = RainField([0.0, 0.1], np.random.default_rng(2).uniform(0, 5e-4, (2, ROWS, COLUMNS)))
    scenario = FloodScenario(
        duration=0.25, output_interval=0.25, longest_step=0.05, rain=rain, courant=0.4,
        infiltration=InfiltrationMap(soil_class=soil_class, models=models),
        inflows=[Inflow(1.0, ((10.0, 10.0),))], drains=[Drain(x=11.0, y=11.0, capacity=0.3)],
    )  # fmt: skip
    flood = compare(town(), scenario, initial_depth=0.01, bed="hydrostatic", order=1)
    assert float(flood["volume_infiltration"][-1]) < 0


def dry() -> None:
    """Water in one corner of dry ground: tiles far from it rest, and the result is that of the CPU."""
    n = 70
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=CELL, nx=n, ny=n), elevation=np.zeros((n, n)),
        roughness=np.full((n, n), 0.03, np.float32), building=np.full((n, n), -1, np.int32),
    )  # fmt: skip
    depth = np.zeros((n, n))
    depth[:4, :4] = 1.0
    scenario = FloodScenario(duration=2.0, output_interval=2.0, edges="open")
    runs = []
    for device in ("cpu", "gpu"):
        run = start(terrain, scenario, Method(order=1, dtype="float64", device=device), depth)
        if device == "gpu":
            put_on_gpu(run)
        march(run, scenario.duration)
        runs.append(run)
    cpu, gpu = runs
    gpu.gpu.fetch(everything=True)
    tiles = gpu.gpu.card.tiles
    assert gpu.gpu.card.control.flags[COUNT] == 4 < tiles.wet.size == 15
    assert cpu.steps == gpu.steps > 8
    np.testing.assert_allclose(gpu.inner(gpu.water), cpu.inner(cpu.water), rtol=0, atol=1e-13)


def resumed() -> None:
    """A run that was stopped goes on from its checkpoint to the same result, with all outputs."""
    terrain, whole = town(), everything(duration=0.3, output_interval=0.1)
    options = {
        "dtype": "float64",
        "device": "gpu",
        "order": 1,
        "initial_depth": puddles(),
        "track": [5],
        "track_interval": 0.1,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saved.npz"
        simulate_flood(terrain, everything(duration=0.1, output_interval=0.1), checkpoint=path, **options)
        after = simulate_flood(terrain, whole, checkpoint=path, **options)
    assert_same(simulate_flood(terrain, whole, **options), after, "float64")


def unstable() -> None:
    """Water that no step can follow is reported with its place."""
    speed = np.zeros((ROWS, COLUMNS))
    speed[3, 4] = 1e12
    with np.errstate(over="ignore"), pytest.raises(SolverError, match="row 3, column 4"):
        simulate_flood(
            town(), everything(longest_step=30.0), device="gpu", initial_depth=puddles(), initial_velocity=(speed, 0.0)
        )


CASES = {
    "first": first_order, "second": second_order, "phases": lambda: phases(1), "phases_second": lambda: phases(2),
    "soils": soils, "dry": dry, "resumed": resumed, "unstable": unstable,
}  # fmt: skip

if __name__ == "__main__":
    for case in sys.argv[1:]:
        CASES[case]()
        print("as on the CPU:", case)
