"""The flood on one GPU: speed, equality to the CPU, the volume law, a city of 892 km2, a nowcast of 50 members.

    python -m benchmarks.gpu [--minutes 6]
    python -m benchmarks.gpu --simulate

The first prints all figures, at the end as one line of JSON, and leaves out what would pass the time it is given. The
second runs the same script with tiny grids in numba's CUDA simulator, which shows that it works and measures nothing.
It needs numpy, scipy, pandas, xarray, lazy-loader, numba and numba-cuda; with shapely a levee breaks too.

Everything is on in all runs: buildings, a levee, rain, soils, drains, pumps, an inflow, a level and open edges, maxima,
tracked cells, a gauge, a section. Speed is cells of the grid times steps over seconds, of both ways of launching: many
steps in one launch, or one launch of each phase. Equality is that of depths after steps of the same length.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

BUILDINGS = {"street": 20.0, "block": 20.0, "levee": 1.5, "drains": 2000, "tracked": 1000}
MEASURED_STEPS, SLOW_STEPS = 1000, 3  # a march costs the host up to a second at its begin and end, at 8192 x 8192
SIDES = {"sizes": (8192, 4096, 1024), "equal": 256, "city": 6000, "nowcast": 1000}
TINY = {"sizes": (33,), "equal": 33, "city": 34, "nowcast": 33}
CITY_CELL, HOUR = 5.0, 3600.0
EQUAL_STEPS = 40 if os.environ.get("NUMBA_ENABLE_CUDASIM") != "1" else 3


def world(n: int, cell_size: float) -> Any:
    """A town of blocks on ground that falls to the east, with a levee across it, n x n cells."""
    from twin import Grid, Terrain

    rng = np.random.default_rng(n)
    period, width = int((BUILDINGS["street"] + BUILDINGS["block"]) / cell_size), int(BUILDINGS["block"] / cell_size)
    at = np.arange(n)
    inside = (at % period < width) & (at > 4) & (at < n - 5)
    building = np.where(inside[:, None] & inside[None, :], (at[:, None] // period) * n + at[None, :] // period, -1)
    street = min(n - 6, (n // 2 // period) * period + width + 1)
    wall = np.full((n, n + 1), np.nan)
    wall[5 : n - 5, street] = BUILDINGS["levee"]
    elevation = 0.2 * rng.random((n, n)) - 0.001 * cell_size * at[None, :]
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=cell_size, nx=n, ny=n),
        elevation=elevation - elevation.min(),
        roughness=np.full((n, n), 0.03, np.float32),
        building=building.astype(np.int32),
        wall_x=wall,
    )


def weather(terrain: Any, duration: float, **changes: Any) -> Any:
    """Everything at once for `duration` seconds."""
    from twin.flood import (
        Breach,
        CrossSection,
        Drain,
        FloodScenario,
        Gauge,
        HortonInfiltration,
        Inflow,
        LevelBoundary,
        Pump,
    )
    from twin.quantities import MM_PER_HOUR

    grid = terrain.grid
    size, cell = grid.nx * grid.cell_size, grid.cell_size
    streets = np.flatnonzero((terrain.building < 0).reshape(-1))
    rows, columns = np.divmod(streets[:: max(1, streets.size // BUILDINGS["drains"])], grid.nx)
    inner = (rows > 2) & (rows < grid.ny - 3) & (columns > 2) & (columns < grid.nx - 3)
    x, y = grid.x[columns[inner]], grid.y[rows[inner]]
    crest = np.argwhere(np.isfinite(terrain.wall_x))
    where = float(crest[0, 1]) * cell
    breaches = ()
    if importlib.util.find_spec("shapely") is not None:
        breaches = (Breach(line=((where, 0.3 * size), (where, 0.7 * size)), time=0.0, width=4 * cell, sill=0.5),)
    chosen = {
        "rain": 60 * MM_PER_HOUR,
        "infiltration": HortonInfiltration(first=20 * MM_PER_HOUR, last=2 * MM_PER_HOUR, decay=1e-3),
        "drains": [Drain(x=a, y=b, capacity=0.02) for a, b in zip(x, y)],
        "pumps": [Pump(x=x[1], y=y[1], capacity=0.5), Pump(x=x[2], y=y[2], capacity=0.5, to=(x[-1], y[-1]))],
        "inflows": [Inflow(20.0, ((1.5 * cell, 2.5 * cell), (2.5 * cell, 2.5 * cell)))],
        "levels": [LevelBoundary(0.5, edge="east")],
        "edges": {"west": "open", "south": "open", "north": "outfall"},
        "breaches": breaches,
        "gauges": [Gauge(x=x[3], y=y[3], interval=duration)],
        "sections": [CrossSection(line=((2.5 * cell, cell), (2.5 * cell, 4.5 * cell)), interval=duration)],
    }
    return FloodScenario(duration=duration, output_interval=duration, **(chosen | changes))


def begun(terrain: Any, scenario: Any, order: int, device: str) -> Any:
    """A run before its first step: 0.2 m of water everywhere, tracked cells spread over the grid."""
    from twin.flood.simulate import start
    from twin.flood.state import Method

    cells = np.linspace(0, terrain.grid.nx * terrain.grid.ny - 1, BUILDINGS["tracked"]).astype(np.int64)
    depth = np.full(terrain.grid.shape, 0.2)
    method = Method("shallow_water", order, "float32", "surface", device)
    return start(terrain, scenario, method, depth, track=cells, track_interval=max(scenario.duration / 20, 1.0))


def volume_error(run: Any) -> float:
    """Water that appeared, as a part of what moved."""
    ledger = run.record.ledger
    moved = run.initial_volume + float(np.abs(ledger).sum())
    return (run.volume() - run.initial_volume - float(ledger.sum())) / moved


def marched(run: Any, t_end: float) -> tuple[int, float]:
    """Steps and seconds of a march to t_end."""
    from twin.flood.simulate import march

    before, clock = run.steps, time.perf_counter()
    march(run, t_end)
    return run.steps - before, time.perf_counter() - clock


def speeds(n: int, steps: int, left: Any) -> dict[str, Any]:
    """Cell updates a second on n x n cells, by order and way of launching."""
    from twin.flood.simulate import put_on_gpu
    from twin.kernels.shallow_water.tables import PAD

    found: dict[str, Any] = {}
    clock = time.perf_counter()
    terrain = world(n, 2.0)
    run = begun(terrain, weather(terrain, HOUR), 1, "gpu")
    fresh = {name: getattr(run.record, name).copy() for name in ("clock", "ledger")}
    gauges = run.observations.row + PAD, run.observations.column + PAD  # whose water comes back from the card
    water = run.states[:, :, *gauges].copy()
    found["prepared_s"] = round(time.perf_counter() - clock, 1)
    for order in (1, 2):
        for way, one_launch in (("one_launch", True), ("phases", False)):
            if left() < 20:
                found[f"order_{order}_{way}"] = "no time left"
                continue
            run.gpu, run.which = None, 0
            run.states[:, :, *gauges] = water
            for name, array in fresh.items():
                getattr(run.record, name)[:] = array
            run.method = replace(run.method, order=order)
            put_on_gpu(run, one_launch=one_launch)
            _, first = marched(run, 1.0 if steps > SLOW_STEPS else 0.1)  # compiles, and finds its step
            step = float(run.record.clock[1])
            done, seconds = marched(run, run.time + steps * step)
            found[f"order_{order}_{way}"] = {
                "cells_per_s": float(f"{n * n * done / seconds:.4g}"), "steps": done, "ms_per_step":
                round(1e3 * seconds / done, 4), "first_s": round(first, 1), "volume_error": volume_error(run),
            }  # fmt: skip
    return found


def simulated_time(n: int, cell_size: float, duration: float, order: int) -> dict[str, Any]:
    """Seconds for a duration on n x n cells, and what 48 hours would take."""
    from twin.flood.simulate import put_on_gpu

    terrain = world(n, cell_size)
    run = begun(terrain, weather(terrain, duration, courant=0.45), order, "gpu")
    put_on_gpu(run)
    marched(run, 1e-3 * duration)
    steps, seconds = marched(run, duration)
    return {
        "cells": n * n, "simulated_s": duration, "steps": steps, "seconds": round(seconds, 2),
        "minutes_for_48_h": round(seconds / duration * 48 * HOUR / 60, 2), "volume_error": volume_error(run),
    }  # fmt: skip


def same_steps(n: int, device: str, order: int) -> dict[str, np.ndarray]:
    """Water after steps of 0.02 s, on either device."""
    from twin.flood.simulate import march, put_on_gpu

    terrain = world(n, 2.0)
    scenario = weather(terrain, EQUAL_STEPS * 0.02, longest_step=0.02)
    run = begun(terrain, scenario, order, device)
    if device == "gpu":
        put_on_gpu(run)
    march(run, scenario.duration)
    if device == "gpu":
        run.gpu.fetch(everything=True)
    return {f"water_{order}": run.inner(run.water).copy(), f"steps_{order}": np.array(run.steps),
            f"ledger_{order}": run.record.ledger.copy()}  # fmt: skip


def compared(reference: Path, n: int) -> dict[str, Any]:
    """Greatest differences to the CPU's water."""
    with np.load(reference) as stored:
        found: dict[str, Any] = {}
        for order in (1, 2):
            own = same_steps(n, "gpu", order)
            water, other = own[f"water_{order}"], stored[f"water_{order}"]
            found[f"order_{order}"] = {
                "steps": [int(own[f"steps_{order}"]), int(stored[f"steps_{order}"])],
                "depth_m": float(np.abs(water[0] - other[0]).max()),
                "discharge_m2_per_s": float(np.abs(water[2:] - other[2:]).max()),
                "ledger_m3": float(np.abs(own[f"ledger_{order}"] - stored[f"ledger_{order}"]).max()),
            }
    return found


def main() -> None:
    """Run all parts that fit into the time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=6.0, help="time the parts may take together")
    parser.add_argument("--simulate", action="store_true", help="tiny grids in numba's CUDA simulator")
    parser.add_argument("--reference", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--cells", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.reference:
        np.savez(options.reference, **same_steps(options.cells, "cpu", 1), **same_steps(options.cells, "cpu", 2))
        return
    if options.simulate and os.environ.get("NUMBA_ENABLE_CUDASIM") != "1":
        simulated = {**os.environ, "NUMBA_ENABLE_CUDASIM": "1", "NUMBA_DISABLE_JIT": "1"}
        sys.exit(subprocess.run([sys.executable, "-m", "benchmarks.gpu", *sys.argv[1:]], env=simulated).returncode)
    started = time.perf_counter()

    def left() -> float:
        return 60 * options.minutes - (time.perf_counter() - started)

    from twin.kernels.shallow_water.cuda.toolchain import require_card, versions

    require_card()
    sizes: dict[str, Any] = TINY if options.simulate else SIDES
    steps = SLOW_STEPS if options.simulate else MEASURED_STEPS
    figures: dict[str, Any] = {"versions": versions(), "breach": importlib.util.find_spec("shapely") is not None}
    print(figures["versions"], flush=True)
    with tempfile.TemporaryDirectory() as folder:
        reference = Path(folder) / "cpu.npz"
        # The CPU's kernels compile in a process of their own, for minutes, while the card is measured.
        command = [
            sys.executable,
            "-m",
            "benchmarks.gpu",
            "--reference",
            str(reference),
            "--cells",
            str(sizes["equal"]),
        ]
        cpu = subprocess.Popen(command)
        hour = 0.3 if options.simulate else HOUR
        parts = {
            **{f"speed_{n}": (60, lambda n=n: speeds(n, steps, left)) for n in reversed(sizes["sizes"])},
            "city_892_km2": (50, lambda: simulated_time(sizes["city"], CITY_CELL, hour, 1)),
            "nowcast_member_3_h": (20, lambda: simulated_time(sizes["nowcast"], CITY_CELL, 3 * hour, 2)),
        }  # fmt: skip
        for name, (needed, part) in parts.items():
            figures[name] = part() if left() > needed else "no time left"
            print(name, figures[name], f"({left():.0f} s left)", flush=True)
        try:
            cpu.wait(timeout=max(left() - 15, 1) if not options.simulate else None)
            figures["equality"] = compared(reference, sizes["equal"]) if cpu.returncode == 0 else "the CPU failed"
        except subprocess.TimeoutExpired:
            cpu.kill()
            figures["equality"] = "the CPU's kernels were not compiled in time; run it again, they are kept"
        print("equality", figures["equality"], flush=True)
    member = figures["nowcast_member_3_h"]
    if isinstance(member, dict):
        figures["nowcast_50_members_s"] = round(50 * member["seconds"], 1)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
