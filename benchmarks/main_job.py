"""The main job stage by stage, for cities of several sizes: python -m benchmarks.main_job 2000 20000

The sample city of each size is made (`data.sample_city`), flooded for an hour at 8 m, and evacuated with three seeds;
all files are written. Each size runs in a process of its own, so that its peak of memory is its own. Times are CPU
seconds of that process and its threads, which other work on the machine changes little; wall time is beside them.

On one size --profile NAME prints the functions in which a stage spends its time.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SIZES = (2000, 20_000)
STAGES = ("read", "terrain", "streets", "population", "flood", "hazard", "evacuation", "pictures", "exports")
_SCENARIO = """
name = "main_job"
[city]
path = "{path}"
[terrain]
cell_size = 8.0
[flood]
duration_hours = 1
output_minutes = 5
rain_mm_per_hour = 80
rain_hours = 1
[evacuation]
alert_minutes = 10
departure = "rayleigh"
compliance = 0.9
shelter_usage = ["422", "421"]
seeds = {seeds}
[outputs]
film = false
"""


def peak_megabytes() -> float:
    """Most memory this process has held. [MB]"""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


class StageClock:
    """Progress of a run as CPU seconds, wall seconds and the peak of memory so far, by stage; one stage profiled."""

    def __init__(self, profiled: str | None = None) -> None:
        self.rows: dict[str, dict[str, float]] = {}
        self.profile = cProfile.Profile()
        self._profiled = profiled
        self._began: dict[str, tuple[float, float]] = {}

    def __call__(self, done: float, total: float, what: str, /) -> None:
        """Begin or end a stage."""
        if done == 0:
            self._began[what] = time.process_time(), time.perf_counter()
            if what == self._profiled:
                self.profile.enable()
        elif done == total and what in self._began:
            self.profile.disable()
            cpu, wall = self._began.pop(what)
            self.rows[what] = {
                "cpu": time.process_time() - cpu,
                "wall": time.perf_counter() - wall,
                "peak": peak_megabytes(),
            }


def run(city: Path, out: Path, *, seeds: int, profiled: str | None = None) -> dict[str, Any]:
    """The main job on one city in this process."""
    from twin.pipeline.scenario_run import run_scenario
    from twin.scenario import scenario_from_text

    clock = StageClock(profiled)
    scenario = scenario_from_text(_SCENARIO.format(path=city.as_posix(), seeds=seeds))
    outcome = run_scenario(scenario, out=out, scenario_folder=city.parent, progress=clock)
    if profiled is not None:
        pstats.Stats(clock.profile, stream=sys.stderr).sort_stats("cumulative").print_stats(40)
    evacuation = outcome.results.evacuation
    return {
        "stages": clock.rows,
        "people": len(evacuation.people) if evacuation is not None else 0,
        "cells": int(outcome.results.flood.terrain.building.size),
        "peak": peak_megabytes(),
    }


def measure(size: int, folder: Path, *, seeds: int, profiled: str | None) -> dict[str, Any]:
    """The main job on a sample city of `size` buildings, in a new process."""
    city, out = folder / f"city-{size}", folder / f"out-{size}"
    subprocess.run([sys.executable, "-m", "data.sample_city", str(city), "--size", str(size)], check=True)
    command = [sys.executable, "-m", "benchmarks.main_job", "--one", str(city), str(out), "--seeds", str(seeds)]
    if profiled is not None:
        command += ["--profile", profiled]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    found["size"] = size
    return found


def table(found: list[dict[str, Any]]) -> str:
    """One row per size: CPU seconds of each stage, of all but the flood, the same per 1,000 buildings, peak memory."""
    names = ["buildings", "people", "cells", *STAGES, "all but flood", "per 1,000", "wall but flood", "peak GB"]
    lines = ["| " + " | ".join(names) + " |", "|" + "---:|" * len(names)]
    for one in found:
        stages = one["stages"]
        cpu = {name: stages.get(name, {}).get("cpu", 0.0) for name in STAGES}
        rest = sum(value for name, value in cpu.items() if name != "flood")
        wall = sum(row["wall"] for name, row in stages.items() if name != "flood")
        cells = [f"{one['size']:,}", f"{one['people']:,}", f"{one['cells']:,}"]
        cells += [f"{cpu[name]:.1f}" for name in STAGES]
        cells += [f"{rest:.1f}", f"{rest / one['size'] * 1000:.2f}", f"{wall:.1f}", f"{one['peak'] / 1000:.2f}"]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure the sizes asked for, one after the other, and print the table after each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.main_job", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES), help="buildings, e.g. 2000 20000 200000")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--profile", help="name of a stage")
    parser.add_argument("--folder", type=Path, help="keep cities and results here")
    parser.add_argument("--one", nargs=2, type=Path, metavar=("CITY", "OUT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(run(*given.one, seeds=given.seeds, profiled=given.profile)))
        return
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for size in given.sizes:
            found.append(measure(size, given.folder or Path(folder), seeds=given.seeds, profiled=given.profile))
            print(table(found), flush=True)


if __name__ == "__main__":
    main()
