"""Nowcast with many members: the time from the kept state to the depths at all buildings.

python -m benchmarks.nowcast [--size 1000] [--members 50] [--hours 3] [--processes 2] [--solver local_inertial]

A made city of size x size cells of 5 m (1000: 25 km2) with 200 buildings a km2, a river that rises at its western edge
and rain that goes on. The observed hour before is run once; members differ by rain and level. With fewer cells, members
or hours, the time of the full case (1000 cells, 50 members, 3 hours) is the product of the ratios, printed beside.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np

from twin import Grid, Terrain
from twin.flood import (
    Drain,
    FloodScenario,
    HortonInfiltration,
    LevelBoundary,
    RainField,
    RoofStorage,
    TimeSeries,
    continue_flood,
    simulate_flood,
)
from twin.hazard import building_cells
from twin.live.nowcast import _member_ahead
from twin.live.nowcast_forcing import member_scenario
from twin.live.nowcast_shares import share_of_members
from twin.parallel import process_pool
from twin.quantities import HOUR, MM_PER_HOUR

CELL = 5.0
BEFORE = HOUR


def city(size: int) -> Terrain:
    """A plain of 1 in 500 with gentle relief, a river 60 m wide along its middle, and buildings of 20 to 40 m."""
    rng = np.random.default_rng(1)
    at = (np.arange(size) + 0.5) * CELL
    ground = 4.0 + np.add.outer(0.002 * np.abs(at - at.mean()), 0.0005 * (at[-1] - at))
    ground += 0.3 * np.sin(at / 130.0)[None, :] * np.cos(at / 170.0)[:, None]
    river = np.abs(at - at.mean()) < 30.0
    ground[river] -= 4.0
    building = np.full((size, size), -1, np.int32)
    n = int(200 * (size * CELL / 1000.0) ** 2)
    for k, (j, i) in enumerate(rng.integers(0, size - 9, (n, 2))):
        if not river[max(j - 4, 0) : j + 12].any():
            building[j : j + rng.integers(4, 9), i : i + rng.integers(4, 9)] = k
    grid = Grid(x0=0.0, y0=0.0, cell_size=CELL, nx=size, ny=size)
    return Terrain(
        grid=grid, elevation=ground, roughness=np.full(grid.shape, 0.04, np.float32), building=building
    )  # fmt: skip


def event(terrain: Terrain, hours: float) -> FloodScenario:
    """Rain of 10 to 40 mm/h in bands, a rising river, roofs, drains and soil."""
    grid = terrain.grid
    end = BEFORE + hours * HOUR
    times = np.arange(0.0, end, 600.0)
    x = (grid.x - grid.x[0]) / (grid.x[-1] - grid.x[0])
    bands = [25.0 + 15.0 * np.sin(6.0 * x - k) for k in range(len(times))]
    rates = np.stack([np.broadcast_to(band, grid.shape) for band in bands]).astype(np.float32) * MM_PER_HOUR
    middle = float(grid.y.mean())
    step = max(grid.nx // 20, 1)
    at = [(float(x), float(y)) for x in grid.x[::step] for y in grid.y[::step]]
    rows, columns = grid.rows_columns(*np.array(at).T)
    drains = [Drain(x=p, y=q, capacity=0.02) for (p, q), j, i in zip(at, rows, columns) if terrain.building[j, i] < 0]
    level = TimeSeries([0.0, end], [2.0, 4.5])
    return FloodScenario(
        duration=end, output_interval=300.0, rain=RainField(times, rates), edges="open",
        infiltration=HortonInfiltration(first=30 * MM_PER_HOUR, last=3 * MM_PER_HOUR, decay=1e-3),
        roof_storage=(RoofStorage(depth=0.005),), drains=tuple(drains),
        levels=(LevelBoundary(level, edge="west", span=(middle - 29.0, middle + 29.0), name="river"),),
    )  # fmt: skip


def main() -> None:
    """Print the times."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--size", type=int, default=1000)
    ask.add_argument("--members", type=int, default=50)
    ask.add_argument("--hours", type=float, default=3.0)
    ask.add_argument("--processes", type=int, default=2)
    ask.add_argument("--solver", choices=["shallow_water", "local_inertial"], default="local_inertial")
    given = ask.parse_args()
    terrain = city(given.size)
    scenario = event(terrain, given.hours)
    simulate_flood(city(64), FloodScenario(duration=5.0, rain=1e-5), solver=given.solver)  # compiles
    rng = np.random.default_rng(2)
    members = [
        member_scenario(scenario, frozenset({"river"}), rain_factor=f, level_offset=d, since=BEFORE)
        for f, d in zip(rng.uniform(0.5, 1.5, given.members), rng.uniform(-0.3, 0.3, given.members))
    ]
    cells = building_cells(terrain)
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state.npz"
        common = {
            "reduce": partial(_member_ahead, terrain=terrain), "state": state, "solver": given.solver, "track": cells,
            "track_interval": 300.0,
        }  # fmt: skip
        start = time.perf_counter()
        short = [member_scenario(scenario, frozenset(), rain_factor=1.0, level_offset=0.0, since=BEFORE)]
        observed = [type(short[0])(**{**vars(short[0]), "duration": BEFORE + 1.0})]
        continue_flood(terrain, scenario, members=observed, keep_at=BEFORE, **common)
        before = time.perf_counter() - start
        start, own = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
        work_before = own.ru_utime + own.ru_stime
        if given.processes > 1:
            with process_pool(given.processes) as pool:
                found = continue_flood(terrain, scenario, members=members, keep_at=BEFORE, executor=pool, **common)
        else:
            found = continue_flood(terrain, scenario, members=members, keep_at=BEFORE, **common)
        depth = np.stack([one.depth for one in found.results])
        share_of_members(depth, np.ones(given.members), 0.9)
        seconds = time.perf_counter() - start
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    work = sum(one.ru_utime + one.ru_stime for one in used) - work_before
    ratio = (1000 / given.size) ** 2 * 50 / given.members * 3.0 / given.hours
    wet = float((np.nan_to_num(depth).max(axis=(0, 1)) > 0.05).mean())
    print(f"{given.size} x {given.size} cells of {CELL:g} m, {depth.shape[2]} buildings, {given.solver}")
    print(f"observed hour {before:.1f} s; {given.members} members, {given.hours:g} h ahead, "
          f"{given.processes} processes: {seconds:.1f} s; {wet:.0%} of the buildings wet in one of them")  # fmt: skip
    print(f"{work:.1f} s of processor time with the start of the processes")
    print(f"full case (1 M cells, 50 members, 3 h) by the ratios: {seconds * ratio / 60:.1f} min, "
          f"{work * ratio / 120:.1f} min if two quiet cores did all of the processor time")  # fmt: skip


if __name__ == "__main__":
    main()
