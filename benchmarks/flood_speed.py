"""How fast the flood solvers are, beside the memory's speed and other programs in the same run.

    python -m benchmarks.flood_speed [--size 1024] [--peers /path/to/python] [--storm]

The job of all: a radial hump, 2 m of water within 250 m and 1 m outside, on a flat
closed box of 1 km, Manning 0.03. Figures are cell updates a second: cells times steps over
seconds; a second order step counts as one update. Medians of repeated runs.

All run on the same number of threads, and each makes its own time steps: cell updates are compared, not the time
to an end. landlab (OverlandFlow with de Almeida's scheme and steep_slopes off) and itzi-core solve local inertial
flow, landlab in float64 only: it is set against our full equations in float32 and against the same equations as its
own in float64. ANUGA solves the full equations in float64 on triangles. It has no scheme of first order in space: DE0,
its default, reconstructs linearly with a limiter of 0.5 and steps by Euler, and stands beside our first order (one flux
evaluation a step in both); DE1 reconstructs with a limiter of 1 and steps by a Runge-Kutta scheme of two stages, and
stands beside our second order (two in both). Ours keeps maxima and arrival times too.

Peers are run by other Pythons (environments of their own), given by --peers, once or more, or FLOOD_PEERS
(separated as in PATH); each program runs in the first that has it. landlab 2.11 and itzi-core 0.8 need
Python 3.12 (on 3.11 landlab installs, but a package it needs is written for 3.12 and fails to import):
    python3.12 -m venv peers && peers/bin/pip install anuga landlab itzi-core
    FLOOD_PEERS=peers/bin/python python -m benchmarks.flood_speed
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import time

import numba
import numpy as np

from twin import MM_PER_HOUR, Grid, Terrain
from twin.flood import FloodScenario, Hyetograph, simulate_flood
from twin.flood.simulate import march, start
from twin.flood.state import Method

ANUGA = """
import json, time, numpy, anuga
n, t = {n}, {t}
domain = anuga.rectangular_cross_domain(n, n, len1=1000.0, len2=1000.0)
domain.set_flow_algorithm('{algorithm}'); domain.store = False
try: domain.set_omp_num_threads({threads}, verbose=False)
except TypeError: domain.set_omp_num_threads({threads})
try: domain.set_multiprocessor_mode(1)
except Exception: pass
domain.set_quantity('elevation', 0.0); domain.set_quantity('friction', 0.03)
domain.set_quantity('stage', lambda x, y: numpy.where((x-500)**2 + (y-500)**2 < 250**2, 2.0, 1.0))
wall = anuga.Reflective_boundary(domain)
domain.set_boundary(dict(left=wall, right=wall, top=wall, bottom=wall))
for _ in domain.evolve(yieldstep=t / 4, finaltime=t / 4): pass
first = domain.number_of_steps if hasattr(domain, 'number_of_steps') else None
clock, steps = time.perf_counter(), 0
for _ in domain.evolve(yieldstep=t / 4, duration=t):
    steps += domain.number_of_steps
print('RESULT', json.dumps([len(domain), steps, time.perf_counter() - clock]))
"""

LANDLAB = """
import json, time, numpy
from landlab import RasterModelGrid
from landlab.components import OverlandFlow
n = {n}
grid = RasterModelGrid((n, n), xy_spacing=1000.0 / n)
grid.add_zeros('topographic__elevation', at='node')
depth = grid.add_zeros('surface_water__depth', at='node')
x, y = grid.x_of_node - 500, grid.y_of_node - 500
depth[:] = numpy.where(x**2 + y**2 < 250**2, 2.0, 1.0)
flow = OverlandFlow(grid, mannings_n=0.03, steep_slopes=False)
flow.overland_flow()
clock, steps = time.perf_counter(), {steps}
for _ in range(steps): flow.overland_flow()
print('RESULT', json.dumps([n * n, steps, time.perf_counter() - clock]))
"""

# The surface flow solver alone, as its own simulation drives it, in float32; the hump is smoothed over 50 m
# because the scheme blows up at the jump.
ITZI = """
import json, time, numpy
from itzi_core.rasterdomain import RasterDomain
from itzi_core.surfaceflow import SurfaceFlowSimulation
from itzi_core.data_containers import SurfaceFlowParameters
n = {n}
step = 1000.0 / n
domain = RasterDomain(numpy.float32, numpy.zeros((n, n), bool), (step, step))
x = (numpy.arange(n) + 0.5) * step - 500
away = numpy.hypot(x, x[:, None])
domain.update_array('ground_elevation', numpy.zeros((n, n), numpy.float32))
domain.update_array('friction', numpy.full((n, n), 0.03, numpy.float32))
domain.update_array('water_depth', (1.5 + 0.5 * numpy.tanh((250 - away) / 50)).astype(numpy.float32))
flow = SurfaceFlowSimulation(domain, SurfaceFlowParameters(cfl=0.3, theta=0.9))
def march(steps):
    for _ in range(steps):
        flow.solve_dt()
        flow.step(compute_vdir=False, compute_froude=False)
march(3)
clock, steps = time.perf_counter(), {steps}
march(steps)
print('RESULT', json.dumps([n * n, steps, time.perf_counter() - clock]))
"""


def hump(n: int) -> tuple[Terrain, np.ndarray]:
    """The box and its water."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=1000.0 / n, nx=n, ny=n)
    terrain = Terrain(
        grid=grid,
        elevation=np.zeros((n, n)),
        roughness=np.full((n, n), 0.03, np.float32),
        building=np.full((n, n), -1, np.int32),
    )
    return terrain, np.where((grid.x - 500) ** 2 + (grid.y[:, None] - 500) ** 2 < 250**2, 2.0, 1.0)


def speed(
    n: int, solver: str, order: int, dtype: str, threads: int, repeats: int, wet: float = 1.0, axis: int = 1
) -> float:
    """Cell updates a second, median. wet < 1 keeps the rest of the box dry behind a wall across x (axis 1) or y (0)."""
    numba.set_num_threads(threads)
    terrain, depth = hump(n)
    if wet < 1.0:
        building = terrain.building.copy()
        edge = int(n * wet)
        np.moveaxis(building, axis, 0)[edge : edge + 2] = 0
        np.moveaxis(depth, axis, 0)[edge:] = 0.0
        terrain = Terrain(
            grid=terrain.grid, elevation=terrain.elevation, roughness=terrain.roughness, building=building
        )
    found = []
    for _ in range(repeats):
        run = start(terrain, FloodScenario(duration=60.0, output_interval=60.0), Method(solver, order, dtype), depth)
        march(run, 1.0)
        steps, clock = run.steps, time.perf_counter()
        march(run, 6.0 if order == 1 else 4.0)
        found.append((run.steps - steps) * n * n / (time.perf_counter() - clock))
    return statistics.median(found)


@numba.njit(parallel=True, cache=True)  # type: ignore[untyped-decorator]
def _triad(a, b, c, s):  # type: ignore[no-untyped-def]
    for i in numba.prange(a.size):
        a[i] = b[i] + s * c[i]


def triad(threads: int) -> float:
    """Memory bandwidth of a = b + s c, 24 bytes an element counted. [byte/s]"""
    numba.set_num_threads(threads)
    a, b, c = (np.ones(20_000_000) for _ in range(3))
    best = 0.0
    for _ in range(6):
        clock = time.perf_counter()
        _triad(a, b, c, 0.5)
        best = max(best, 24.0 * a.size / (time.perf_counter() - clock))
    return best


def peer(pythons: list[str], script: str, threads: int) -> float | None:
    """Updates a second of another program in the first Python that runs it, or None with the reasons printed."""
    for python in pythons:
        done = subprocess.run(
            [python, "-c", script], capture_output=True, text=True, check=False, timeout=1200,
            env=os.environ | {"OMP_NUM_THREADS": str(threads)},
        )  # fmt: skip
        for line in done.stdout.splitlines():
            if line.startswith("RESULT"):
                cells, steps, seconds = json.loads(line[6:])
                return float(cells * steps / seconds)
        print("  not run:", (done.stderr.strip().splitlines() or ["no output"])[-1])
    return None


def anuga(n: int, algorithm: str, threads: int) -> str:
    return ANUGA.format(n=n // 2, t=1.0, threads=threads, algorithm=algorithm)  # four triangles for four cells


def compare(ours: dict[tuple[str, int], float], pythons: list[str], n: int, threads: int) -> None:
    """Print other programs' figures beside ours; order 0 in `ours` stands for float64."""
    if not pythons:
        print("no peers: see --help for how to install and name them")
    full, inertial, double = ("shallow_water", 1), ("local_inertial", 1), ("local_inertial", 0)
    for name, key, script in (
        ("ANUGA DE0 (triangles, float64), against first order", full, anuga(n, "DE0", threads)),
        ("ANUGA DE1 (triangles, float64), against second order", ("shallow_water", 2), anuga(n, "DE1", threads)),
        ("landlab OverlandFlow (float64), against shallow_water", full, LANDLAB.format(n=n, steps=20)),
        ("landlab OverlandFlow (float64), against local_inertial float64", double, LANDLAB.format(n=n, steps=20)),
        ("itzi-core (float32), against shallow_water", full, ITZI.format(n=n, steps=60)),
        ("itzi-core (float32), against local_inertial", inertial, ITZI.format(n=n, steps=60)),
    ):
        theirs = peer(pythons, script, threads) if pythons else None
        if theirs:
            print(f"{name}: {theirs / 1e6:.1f} M/s; ours {ours[key] / theirs:.1f} x")


def storm() -> None:
    """1 km2 at 1 m with buildings, 80 mm/h for an hour, two hours simulated."""
    n = 1000
    rng = np.random.default_rng(0)
    z = np.linspace(0.0, 5.0, n)[:, None] + 0.05 * rng.random((n, n))
    building = np.full((n, n), -1, np.int32)
    for k, (j, i) in enumerate((j, i) for j in range(10, n - 20, 30) for i in range(10, n - 20, 25)):
        building[j : j + 16, i : i + 14] = k
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=n, ny=n),
        elevation=z,
        roughness=np.full((n, n), 0.03, np.float32),
        building=building,
    )
    scenario = FloodScenario(
        duration=7200.0,
        output_interval=1800.0,
        rain=Hyetograph([0.0, 3600.0], [80 * MM_PER_HOUR, 0.0]),
        edges={"south": "open"},
    )
    clock = time.perf_counter()
    flood = simulate_flood(terrain, scenario)
    seconds = time.perf_counter() - clock
    steps = flood.attrs["steps"]
    error = float(flood.volume_error[-1] / flood.volume_rain[-1])
    rate = n * n * steps / seconds / 1e6
    print(f"storm 1 km2 at 1 m, 2 h: {seconds:.0f} s, {steps} steps, {rate:.0f} M/s, volume {error:.1e}")


def bytes_per_cell(n: int, order: int) -> float:
    """State and ground a run holds, results aside. [byte]"""
    terrain, depth = hump(n)
    run = start(terrain, FloodScenario(duration=60.0), Method(order=order), depth)
    held = run.states.nbytes + sum(array.nbytes for array in run.domain.ground)
    return (held + sum(array.nbytes for array in run.scratch)) / n**2


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--peers", action="append", help="a Python that has other programs; may be repeated")
    parser.add_argument("--storm", action="store_true")
    options = parser.parse_args()
    n, most = options.size, int(numba.config.NUMBA_NUM_THREADS)
    bandwidth = triad(most)
    print(f"triad {bandwidth / 1e9:.0f} GB/s on {most} threads; state and ground {bytes_per_cell(n, 1):.0f} B/cell")
    ours: dict[tuple[str, int], float] = {}
    # bytes a step must move a cell: old state 16, new state 16 (+16 read for ownership), ground 16
    moved = {("shallow_water", 1): 64, ("shallow_water", 2): 64, ("local_inertial", 1): 64}
    for key, traffic in moved.items():
        one, ours[key] = (speed(n, *key, "float32", k, options.repeats) for k in (1, most))
        share = ours[key] * traffic / bandwidth
        print(
            f"{key[0]} order {key[1]} float32 {n}²: {ours[key] / 1e6:.0f} M/s on {most} threads, "
            f"{one / 1e6:.0f} on 1 ({ours[key] / one:.2f} x), {share:.0%} of triad at {traffic} B/cell"
        )
    first, second = (speed(n, "shallow_water", order, "float32", 1, options.repeats) for order in (1, 2))
    print(f"second order over first, one thread, beside each other: {second / first:.2f}")
    for order in (1, 2):
        for axis, side in ((1, "eastern"), (0, "northern")):
            # beside each other in time: the machine's speed drifts
            whole = speed(n, "shallow_water", order, "float32", most, options.repeats)
            half = speed(n, "shallow_water", order, "float32", most, options.repeats, wet=0.5, axis=axis)
            cost = 2 * whole / half - 1
            print(
                f"order {order}, {side} half dry: {half / 1e6:.0f} M/s counting all cells; "
                f"it costs {cost:.0%} of the wet half"
            )
    named = [path for path in os.environ.get("FLOOD_PEERS", "").split(os.pathsep) if path]
    if options.peers or named:
        ours["local_inertial", 0] = speed(n, "local_inertial", 1, "float64", most, options.repeats)
    compare(ours, options.peers or named, n, most)
    if options.storm:
        storm()


if __name__ == "__main__":
    main()
