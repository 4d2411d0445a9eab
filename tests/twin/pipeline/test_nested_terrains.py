"""Finer parts of the terrain in a scenario file: the flood on both, and buildings by the finer one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from twin.errors import ScenarioError
from twin.flood import FloodScenario, simulate_nested, worst_of_finer
from twin.grid import Grid
from twin.pipeline import run_file
from twin.terrain import Terrain

SAMPLE = Path(__file__).resolve().parents[3] / "data" / "sample"
SCENARIO = f"""name = "nested"
[city]
path = "{SAMPLE.as_posix()}"
[terrain]
cell_size = 10.0
[[terrain.nested]]
bounds = BOUNDS
cell_size = 5.0
[flood]
order = 1
duration_hours = 0.15
output_minutes = 3
rain_mm_per_hour = 100
[evacuation]
seeds = 1
people = 50
[outputs]
pictures = false
tiles = false
"""


def town(grid: Grid, seed: int) -> Terrain:
    rng = np.random.default_rng(seed)
    building = np.where(rng.random(grid.shape) < 0.2, 1, -1).astype(np.int32)
    return Terrain(
        grid=grid, elevation=rng.random(grid.shape), roughness=np.full(grid.shape, 0.03, np.float32),
        building=building, is_known=rng.random(grid.shape) > 0.05,
    )  # fmt: skip


def test_what_is_read_beneath_a_finer_grid_is_the_worst_of_its_cells():
    """Against a slow loop over coarse cells, with houses, unknown ground and tracked cells."""
    terrains = [
        town(Grid(x0=0, y0=0, cell_size=4.0, nx=14, ny=12), 1),
        town(Grid(x0=16, y0=12, cell_size=1.0, nx=24, ny=20), 2),
    ]
    coarse_cells = np.arange(14 * 12)[::3]
    flood = simulate_nested(
        terrains, FloodScenario(duration=30.0, output_interval=10.0, rain=1e-3),
        track=[coarse_cells, ~terrains[1].blocked], track_interval=10.0,
    )  # fmt: skip
    whole, fine = worst_of_finer(flood), flood.floods[1]
    checked = 0
    for row in range(5):
        for column in range(6):
            j, i = row + 3, column + 4
            part = fine.isel(y=slice(4 * row, 4 * row + 4), x=slice(4 * column, 4 * column + 4))
            is_open = part.building.values < 0
            unknown = np.isnan(part.depth_max.values[is_open]).any() or not is_open.any()
            for name in ("depth", "depth_peak", "depth_max", "hazard_max", "flow_max"):
                found = whole[name].values[..., j, i]
                if unknown:
                    assert np.isnan(found).all()
                else:
                    np.testing.assert_array_equal(found, part[name].values[..., is_open].max(axis=-1))
                    checked += 1
            flat = j * 14 + i
            if flat in coarse_cells and not unknown:
                at = int(np.flatnonzero(coarse_cells == flat)[0])
                own = np.isin(fine.track_cell.values, [
                    (4 * row + a) * 24 + 4 * column + b for a in range(4) for b in range(4)
                ])  # fmt: skip
                assert (whole.track_depth.values[:, at] >= fine.track_depth.values[:, own].max(axis=1)).all()
    assert checked > 20


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nested")
    path = folder / "scenario.toml"
    path.write_text(SCENARIO.replace("BOUNDS", "[14989.0, -55528.0, 15189.0, -55378.0]"), encoding="utf-8")
    return run_file(path, out=folder / "out").folder


def test_twin_run_writes_the_flood_of_both_terrains(outcome):
    with xr.open_dataset(outcome / "flood.nc") as whole, xr.open_dataset(outcome / "flood_finer_0.nc") as finer:
        assert float(finer.x[1] - finer.x[0]) == 5.0
        assert float(whole.x[1] - whole.x[0]) == 10.0
        assert finer.sizes["x"] % 2 == 0
        assert float(finer.depth_max.max()) > 0.0


def test_buildings_within_take_their_water_from_the_finer_terrain(outcome):
    from twin.pipeline.scenario_run import run_stages
    from twin.scenario import read_scenario

    scenario = read_scenario(outcome.parent / "scenario.toml")
    results = run_stages(scenario, outcome.parent, outcome)  # every stage is loaded
    hazard = results.flood.building_hazard
    finer = results.flood.finer[0]
    rows = results.flood.buildings["row"].to_numpy()
    ids = finer.building.values
    inside = np.setdiff1d(np.unique(ids[2:-2, 2:-2]), [-1])
    at_edge = np.unique(np.concatenate([ids[0], ids[-1], ids[:, 0], ids[:, -1]]))
    depth = finer.depth_max.values
    beside = [np.roll(ids, step, axis) for step in (1, -1) for axis in (0, 1)]
    n = 0
    for row in np.setdiff1d(inside, at_edge):
        touches = np.any([part == row for part in beside], axis=0) & (ids < 0)
        if touches.any() and not np.isnan(depth[touches]).any():
            mine = hazard[rows == row]
            assert float(mine["depth_max"].iloc[0]) == pytest.approx(float(depth[touches].max()), abs=1e-5)
            n += 1
    assert n > 0
    table = pd.read_csv(outcome / "buildings.csv")
    assert len(table) == len(hazard)


def test_a_part_beyond_the_terrain_is_refused(tmp_path):
    path = tmp_path / "scenario.toml"
    path.write_text(SCENARIO.replace("BOUNDS", "[0.0, 0.0, 10.0, 10.0]"), encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"terrain\.nested\.0\.bounds .* not within the terrain"):
        run_file(path, out=tmp_path / "out")
