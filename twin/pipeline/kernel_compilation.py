"""Compile the kernels of a run in a second process, while the first reads its data.

The second process takes a few streets and people in a small flood through the functions the run will call, with its
solver settings: so kernels are compiled for the types the run will use. Compiled code goes to the folders all processes
share (`citygml.compiled.folders`); a kernel that one process compiles, the other waits for.

    python -m twin.pipeline.kernel_compilation < scenario.json
    python -m twin.pipeline.kernel_compilation --wheel

The second form runs the demo once for each level of processors this machine can compile for, and leaves the code where
a wheel takes it from.
"""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np

from citygml.compiled.folders import LEVELS, cache_folders, level_folder, write_whole
from twin.scenario import Scenario

__all__ = ["compile_kernels", "objects_for_wheel", "start"]

_NICENESS = 5  # the run itself comes first
_SOURCES = ("kernels", "flood", "evacuation", "hazard")


def start(scenario: Scenario) -> subprocess.Popen[bytes] | None:
    """Start the second process, unless its work was done before; it ends with this one."""
    if _is_off() or any((folder / _stamp(scenario)).exists() for folder in cache_folders("twin")):
        return None
    command = [sys.executable, "-m", "twin.pipeline.kernel_compilation"]
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH")]))
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": path},
        )  # fmt: skip
    except OSError:  # no room for another process
        return None
    with contextlib.suppress(OSError):
        assert process.stdin is not None
        with process.stdin as text:
            text.write(scenario.model_dump_json().encode())
    atexit.register(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5.0)


def _is_off() -> bool:
    """Where the compiler is off, there is one processor, or this is not a Python that can be started again."""
    return (
        os.environ.get("NUMBA_DISABLE_JIT", "0") not in ("", "0")
        or (os.cpu_count() or 1) < 2
        or getattr(sys, "frozen", False)
        or not sys.executable
    )


def _stamp(scenario: Scenario) -> str:
    """Name of the empty file that says that the kernels for these settings are compiled."""
    home = Path(__file__).parents[1]
    sources, settings = hashlib.sha256(), hashlib.sha256()
    for room in _SOURCES:
        for path in sorted((home / room).rglob("*.py")):
            sources.update(path.read_bytes())
    options = scenario.flood
    versions = (sys.version, version("numba"), platform.machine(), os.environ.get("NUMBA_CPU_NAME"))
    settings.update(repr((options.solver, options.order, options.dtype, *versions)).encode())
    return f"complete-{settings.hexdigest()[:12]}-{sources.hexdigest()[:16]}.txt"


def compile_kernels(scenario: Scenario) -> None:
    """Take a few people through a small flood by the functions that `twin.pipeline.scenario_run` calls."""
    from twin.evacuation import Shelters
    from twin.flood import FloodScenario, LevelBoundary, simulate_flood
    from twin.grid import Grid
    from twin.hazard import hazard_on_buildings, hazard_on_points, hazard_on_streets
    from twin.network import EdgeKind, StreetNetwork, cut_streets
    from twin.pipeline.evacuation_runs import run_seeds
    from twin.population import Population
    from twin.terrain import Terrain

    n, spacing = 24, 3.0
    slope = np.linspace(0.0, 1.0, n)[:, None] + np.zeros((1, n))
    building = np.full((n, n), -1, np.int32)
    building[4:7, 4:7] = 0
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=spacing, nx=n, ny=n), elevation=slope,
        roughness=np.full((n, n), 0.03, np.float32), building=building,
    )  # fmt: skip
    options = scenario.flood
    levels = (LevelBoundary(0.2, edge="south"),) if options.level else ()  # whose connected water is searched
    water = FloodScenario(duration=120.0, output_interval=60.0, rain=1e-4, levels=levels)
    flood = simulate_flood(
        terrain, water, solver=options.solver, order=options.order, dtype=options.dtype, track=np.arange(n * n),
        track_interval=options.hazard_seconds,
    )  # fmt: skip
    nodes = np.array([[6.0, 30.0, 0.0], [36.0, 30.0, 0.0], [60.0, 30.0, 0.0]])
    streets = StreetNetwork(
        node_xyz=nodes, edge_from=np.array([0, 1], np.int32), edge_to=np.array([1, 2], np.int32),
        edge_length=np.array([30.0, 24.0]), edge_width=np.array([3.0, 3.0]),
        edge_kind=np.full(2, EdgeKind.STREET, np.uint8), edge_offsets=np.array([0, 2, 4]),
        edge_vertices=nodes[[0, 1, 1, 2]],
    )  # fmt: skip
    pieces = cut_streets(streets, longest=20.0, edges=np.ones(2, bool))
    xy = np.array([[15.0, 15.0], [10.0, 30.0], [20.0, 30.0]])
    people = Population(
        building=np.array([0, -1, -1], np.int32), xy=xy, group=np.zeros(3, np.uint8), speed=np.full(3, 1.2, np.float32)
    )
    shelters = Shelters(id=np.array(["place"]), xy=np.array([[60.0, 30.0]]), capacity=np.array([10]))
    few = {"seeds": 2, "duration_hours": 0.5}
    evacuation = scenario.evacuation.model_copy(
        update={name: value for name, value in few.items() if name in type(scenario.evacuation).model_fields}
    )
    small = scenario.model_copy(update={"evacuation": evacuation})
    run_seeds(
        pieces, people, shelters, hazard_on_streets(flood, pieces), small,
        buildings=hazard_on_buildings(flood, terrain), points=hazard_on_points(flood, xy, terrain=terrain),
    )  # fmt: skip


def objects_for_wheel() -> list[Path]:
    """Run the demo for each level of this machine's architecture; the folders with the object code.

    A level above what this processor can run is left out.
    """
    from citygml.compiled.folders import host_levels

    folders = []
    for level in host_levels():
        name, _ = LEVELS[level]
        folder = level_folder(level)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with tempfile.TemporaryDirectory() as out:
            environment = {"NUMBA_CPU_NAME": name, "NUMBA_CPU_FEATURES": "", "NUMBA_CACHE_DIR": str(folder)}
            command = [sys.executable, "-m", "twin.cli", "demo", "--out", out]
            subprocess.run(command, check=True, env=os.environ | environment, stdout=subprocess.DEVNULL)
        for path in folder.iterdir():
            if path.suffix not in (".nbc", ".bin"):
                path.unlink()
        folders.append(folder)
    return folders


def _main() -> None:
    if sys.argv[1:] == ["--wheel"]:
        for folder in objects_for_wheel():
            print(folder, len(list(folder.iterdir())), "files")
        return
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    scenario = Scenario.model_validate_json(sys.stdin.buffer.read())
    warnings.simplefilter("ignore")
    compile_kernels(scenario)
    write_whole("twin", _stamp(scenario), b"")


if __name__ == "__main__":
    _main()
