"""What becomes of people does not depend on how often the flood is written out.

The solver keeps the worst at streets and walls in time bins of its own (`track_interval`), so that outputs every 10, 60
and 300 s lead to the same fates, to the bit: time steps end where bins end, and outputs at multiples of a bin end none
early.
"""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from twin.evacuation import EvacuationScenario, Shelters, Uniform, simulate_evacuation
from twin.flood import FloodScenario, Inflow, TimeSeries, simulate_flood
from twin.grid import Grid
from twin.hazard import edges_to_cut, hazard_on_buildings, hazard_on_streets
from twin.hazard.cells import building_cells, street_cells
from twin.network import StreetNetwork, cut_streets
from twin.population import Population
from twin.terrain import Terrain

BIN = 10.0  # s


def town(seed: int) -> tuple[Terrain, StreetNetwork, Population, Shelters]:
    """A valley of 30 x 24 cells of 4 m with houses, streets in a lattice of 24 m, and two shelters on the banks."""
    rng = np.random.default_rng(seed)
    ny, nx, size = 24, 30, 4.0
    x, y = (np.arange(nx) + 0.5) * size, (np.arange(ny) + 0.5) * size
    ground = 0.04 * np.abs(y - 48.0)[:, None] + 0.01 * (120.0 - x)[None, :] + rng.normal(0.0, 0.02, (ny, nx))
    building = np.full((ny, nx), -1, np.int32)
    row = 0
    for j in range(2, ny - 4, 6):
        for i in range(2, nx - 4, 6):
            building[j : j + 3, i : i + 3] = row
            row += 1
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=size, nx=nx, ny=ny),
        elevation=ground,
        roughness=np.full((ny, nx), 0.03, np.float32),
        building=building,
    )
    lattice_x, lattice_y = np.arange(2.0, 120.0, 24.0), np.arange(2.0, 96.0, 24.0)
    points = np.array([(px, py) for py in lattice_y for px in lattice_x])
    node = np.arange(len(points)).reshape(len(lattice_y), len(lattice_x))
    ends = np.concatenate(
        [
            np.column_stack([node[:, :-1].ravel(), node[:, 1:].ravel()]),
            np.column_stack([node[:-1].ravel(), node[1:].ravel()]),
        ]
    )
    xyz = np.column_stack([points, np.full(len(points), np.nan)])
    streets = StreetNetwork(
        node_xyz=xyz,
        edge_from=ends[:, 0].astype(np.int32),
        edge_to=ends[:, 1].astype(np.int32),
        edge_length=np.full(len(ends), 24.0),
        edge_width=np.full(len(ends), 4.0),
        edge_kind=np.zeros(len(ends), np.uint8),
        edge_offsets=np.arange(len(ends) + 1) * 2,
        edge_vertices=xyz[ends.ravel()],
    )
    n = 60
    home = rng.integers(0, row, n).astype(np.int32)
    where = np.array([np.argwhere(building == k).mean(axis=0)[::-1] * size + size / 2 for k in range(row)])
    people = Population(
        building=home,
        xy=where[home],
        group=rng.integers(0, 5, n).astype(np.uint8),
        speed=rng.uniform(0.6, 1.4, n).astype(np.float32),
        storeys=rng.integers(0, 4, n).astype(np.uint8),
    )
    shelters = Shelters(
        id=["south", "north"], xy=[[2.0, 2.0], [98.0, 74.0]], capacity=[40, 40], node=[0, int(node[-1, -1])]
    )
    return terrain, streets, people, shelters


def fates(seed: int, output_interval: float) -> xr.Dataset:
    terrain, streets, people, shelters = town(seed)
    surge = TimeSeries([0.0, 200.0, 260.0, 330.0, 600.0], [0.0, 0.0, 18.0, 0.5, 0.5])  # between two outputs of 300 s
    flood = simulate_flood(
        terrain,
        FloodScenario(
            duration=600.0,
            output_interval=output_interval,
            inflows=(Inflow(hydrograph=surge, line=((1.0, 46.0), (1.0, 50.0))),),
            edges="open",
        ),
        track=np.union1d(building_cells(terrain), street_cells(streets, terrain.grid)),
        track_interval=BIN,
    )
    pieces = cut_streets(streets, longest=12.0, edges=edges_to_cut(flood, streets))
    return simulate_evacuation(
        pieces,
        people,
        shelters=shelters,
        hazard=hazard_on_streets(flood, pieces),
        scenario=EvacuationScenario(departure=Uniform(first=0.0, last=300.0), duration=600.0),
        buildings=hazard_on_buildings(flood, terrain),
        seed=seed,
    )


@pytest.mark.parametrize("seed", range(3))
def test_output_every_10_60_and_300_seconds_gives_the_same_fates(seed: int) -> None:
    runs = [fates(seed, interval) for interval in (10.0, 60.0, 300.0)]
    for name in ("state", "safety", "shelter_of_person"):
        values = [run[name].values for run in runs]
        different = [int((values[0] != other).sum()) for other in values[1:]]
        assert different == [0, 0], (name, different)
    for run in runs[1:]:
        np.testing.assert_array_equal(run["arrival_time"], runs[0]["arrival_time"])
    assert len(np.unique(runs[0]["safety"])) > 1  # the surge decides something
