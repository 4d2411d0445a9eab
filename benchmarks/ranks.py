"""One flood by two MPI ranks of one thread each, against one process of one thread and of two.

    python -m benchmarks.ranks [--cells 2000] [--repeats 3]

Needs the extra `mpi`. The three ways take turns, and the best time of each counts; results are the same bits, which is
checked. Printed are ratios, with the machine's load before and after.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

SECONDS = 12.0  # of flood, a hundred steps or so


def measure(cells: int) -> dict[str, object] | None:
    """Time and result of one flood in this process, or of its strip; None where another rank reports."""
    from twin import Grid, Terrain
    from twin.flood import FloodScenario, flood_ranks, simulate_flood, started_ranks

    grid = Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=cells, ny=cells)
    x, y = np.meshgrid(grid.x, grid.y)
    terrain = Terrain(
        grid=grid, elevation=0.002 * x + np.sin(x / 40.0) * np.cos(y / 30.0),
        roughness=np.full(grid.shape, 0.03, np.float32), building=np.full(grid.shape, -1, np.int32),
    )  # fmt: skip
    threads = int(os.environ.get("RANKS_THREADS", "1"))

    def flood(duration: float, **more: object) -> tuple[float, int, str]:
        start = time.perf_counter()
        found = simulate_flood(
            terrain, FloodScenario(duration=duration, rain=2e-5), initial_level=2.0, threads=threads, **more
        )
        seconds = time.perf_counter() - start
        digest = hashlib.sha256(np.ascontiguousarray(found.depth[-1].values)).hexdigest()
        return seconds, int(found.attrs["steps"]), digest

    def both(**more: object) -> dict[str, object]:
        """The difference of a long and a short run: what a step costs, without start and outputs."""
        short, few, _ = flood(0.1 * SECONDS, **more)
        long, many, digest = flood(SECONDS, **more)
        return {"step": (long - short) / (many - few), "digest": digest}

    if started_ranks(os.environ) == 1:
        both()
        return both()
    with flood_ranks() as ranks:
        if ranks is None:
            return None
        both(ranks=ranks)
        return both(ranks=ranks)


def run(command: list[str], cells: int, threads: int) -> dict[str, object]:
    environment = {**os.environ, "RANKS_THREADS": str(threads), "NUMBA_NUM_THREADS": str(threads)}
    environment |= {"OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}
    done = subprocess.run(
        [*command, sys.executable, "-m", "benchmarks.ranks", "--measure", "--cells", str(cells)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def mpirun() -> str:
    """Beside the interpreter, beside mpi4py, or on the path."""
    import mpi4py

    places = [Path(sys.prefix, "bin", "mpirun"), Path(mpi4py.__file__).parents[4] / "bin" / "mpirun"]
    return next((str(place) for place in places if place.exists()), "mpirun")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cells", type=int, default=2000, help="along each side")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        found = measure(options.cells)
        if found is not None:
            print(json.dumps(found))
        return
    ways: dict[str, tuple[list[str], int]] = {
        "one thread": ([], 1), "two threads": ([], 2), "two ranks": ([mpirun(), "-n", "2"], 1),
    }  # fmt: skip
    before = os.getloadavg()[0]
    best: dict[str, float] = {}
    digests = set()
    for _ in range(options.repeats):
        for name, (command, threads) in ways.items():
            found = run(command, options.cells, threads)
            best[name] = min(best.get(name, np.inf), float(str(found["step"])))
            digests.add(found["digest"])
    assert len(digests) == 1, "ranks or threads changed the result"
    one = best["one thread"]
    print(f"{options.cells}² cells, load {before:.1f} before, {os.getloadavg()[0]:.1f} after, {os.cpu_count()} cores")
    for name, seconds in best.items():
        rate = options.cells**2 / seconds / 1e6
        print(f"{name:12} {rate:7.1f} M cells/s   {one / seconds:4.2f} x one thread")
    for name in ("two ranks", "two threads"):
        print(f"efficiency of {name}: {one / best[name] / 2:.2f}")


if __name__ == "__main__":
    main()
