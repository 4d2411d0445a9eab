"""Peak memory of a flood by number of outputs: in memory, and streamed and packed as `twin run` does.

python -m benchmarks.flood_memory [--size 1500] [--outputs 25 100]

Each run is a process of its own; the memory of the imported libraries before the run is given apart.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CHILD = """
import json, resource, sys
import numpy as np
from twin import Grid, Terrain
from twin.flood import FloodScenario, Hyetograph, Inflow, simulate_flood
size, outputs, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] or None

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

def flood(size, outputs, out):
    rng = np.random.default_rng(0)
    building = np.full((size, size), -1, np.int32)
    for k, (j, i) in enumerate(rng.integers(0, size - 8, (size * size // 1000, 2))):
        building[j : j + 6, i : i + 6] = k
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=size, ny=size),
        elevation=np.add.outer(np.linspace(2.0, 0.0, size), np.linspace(1.0, 0.0, size)),
        roughness=np.full((size, size), 0.04, np.float32), building=building,
    )
    plan = FloodScenario(
        duration=100.0, output_interval=100.0 / outputs, rain=Hyetograph([0.0, 50.0], [3e-5, 0.0]), edges="open",
        inflows=(Inflow(200.0, ((12.0, 12.0),)),),
    )
    return simulate_flood(terrain, plan, out=out, packed=out is not None)

flood(64, 2, out and out + ".warm.zarr").close()
before = peak()
made = flood(size, outputs, out)
print(json.dumps({"before": before, "peak": peak()}))
"""


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--size", type=int, default=1500)
    ask.add_argument("--outputs", type=int, nargs="*", default=[25, 100])
    ask.add_argument("--memory", action="store_true", help="also with the outputs kept in memory")
    given = ask.parse_args()
    cells = given.size**2
    print(f"{given.size} x {given.size} cells; libraries and compiled code before the run apart")
    for outputs in given.outputs:
        for where in ("zarr", "memory") if given.memory else ("zarr",):
            with tempfile.TemporaryDirectory() as folder:
                out = str(Path(folder) / "flood.zarr") if where == "zarr" else ""
                done = subprocess.run(
                    [sys.executable, "-c", CHILD, str(given.size), str(outputs), out],
                    capture_output=True, text=True, check=True,
                )  # fmt: skip
                found = json.loads(done.stdout.splitlines()[-1])
                disk = sum(f.stat().st_blocks * 512 for f in _once(Path(out))) if out else 0
            own, whole = (found["peak"] - found["before"]) / cells, found["peak"] / cells
            print(
                f"{outputs:4d} outputs, {where:6s}: {own:6.0f} B a cell, {found['before'] / 1e6:.0f} MB of libraries, "
                f"{whole:.0f} B with them; on disk {disk / cells / outputs:.2f} B a cell and output"
            )


def _once(folder: Path) -> list[Path]:
    """Files of a folder, each once whatever names it has."""
    return list({f.stat().st_ino: f for f in folder.rglob("*") if f.is_file()}.values())


if __name__ == "__main__":
    main()
