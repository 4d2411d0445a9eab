"""One scenario, from the city's files to results on disk; every stage resumable."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.evacuation import Shelters
from twin.hazard import building_hazard, hazard_on_streets
from twin.network import EdgeHazard, StreetNetwork
from twin.pipeline.edits import edited_city, edited_ground, levee_lines
from twin.pipeline.escape import make_population, make_shelters, run_seeds
from twin.pipeline.flooding import flood_scenario
from twin.pipeline.inputs import InputFile, building_table, input_files, read_city, resolve
from twin.pipeline.scenario import BuildingEdit, Scenario, read_scenario
from twin.pipeline.stages import Stages, fingerprint, write_aside
from twin.pipeline.storage import load_dataset, load_record, save_dataset, save_record
from twin.population import Population
from twin.terrain import Terrain

__all__ = ["Outcome", "Results", "output_folder", "run_file", "run_stages"]

Tell = Callable[[str, str, float], None]


def _silent(name: str, state: str, seconds: float) -> None:
    """Say nothing."""


@dataclass
class Results:
    """Everything a run computed, before it is written up."""

    scenario: Scenario
    dataset: Path
    files: list[InputFile]
    city: CityModel
    terrain: Terrain
    flood: xr.Dataset
    buildings: pd.DataFrame
    building_hazard: pd.DataFrame
    streets: StreetNetwork | None = None
    hazard: EdgeHazard | None = None
    people: Population | None = None
    shelters: Shelters | None = None
    escape: xr.Dataset | None = None
    timings: dict[str, float] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """Where a run left its report and manifest."""

    folder: Path
    report: Path
    manifest: Path
    results: Results


def output_folder(scenario: Scenario, scenario_path: Path, out: Path | None) -> Path:
    """Where a scenario writes to: the argument, else the scenario's own, else out/NAME beside it."""
    if out is not None:
        return out
    if scenario.outputs.directory is not None:
        return scenario_path.parent / scenario.outputs.directory
    return scenario_path.parent / "out" / scenario.name


def _terrain(city: CityModel, scenario: Scenario, folder: Path) -> Terrain:
    from twin.city import terrain_from_city

    options = scenario.terrain
    terrain = terrain_from_city(
        city, options.cell_size, bounds=scenario.city.bounds, margin=options.margin,
        dem=resolve(options.dem, folder) if options.dem else None, walls=levee_lines(scenario),
    )
    return edited_ground(terrain, scenario)


def run_stages(scenario: Scenario, scenario_folder: Path, folder: Path, tell: Tell = _silent) -> Results:
    """Compute, or take from an earlier run with the same inputs, every stage of a scenario."""
    start = time.perf_counter()
    dataset = resolve(scenario.city.path, scenario_folder)
    files = input_files(dataset)
    source = fingerprint([(f.path.name, f.sha256) for f in files], _version())
    tell("read", "start", 0.0)
    city = read_city(scenario, dataset)
    tell("read", "done", time.perf_counter() - start)
    stages = Stages(folder / "stages", tell)
    stages.timings["read"] = time.perf_counter() - start
    edits = [edit.model_dump() for edit in scenario.edit]
    place = [source, scenario.city.model_dump(include={"crs", "bounds"}), edits]
    if any(isinstance(edit, BuildingEdit) for edit in scenario.edit):
        city = edited_city(city, _terrain(city, scenario, scenario_folder), scenario)
    terrain = stages.run(
        "terrain", [*place, scenario.terrain.model_dump()], lambda: _terrain(city, scenario, scenario_folder),
        lambda made, at: save_record(made, at / "terrain.npz"), lambda at: load_record(Terrain, at / "terrain.npz"),
    )
    flood = stages.run(
        "flood", [stages.keys["terrain"], scenario.flood.model_dump()],
        lambda: _flood(scenario, terrain, folder / "stages", tell),
        lambda made, at: save_dataset(made, at / "flood.nc"), lambda at: load_dataset(at / "flood.nc"),
    )
    table = building_table(city)
    damage = building_hazard(flood, terrain, table)
    results = Results(scenario, dataset, files, city, terrain, flood, table, damage)
    if scenario.evacuation.enabled:
        _escape_stages(results, stages, place, scenario_folder, tell)
    results.timings, results.keys = stages.timings, stages.keys
    return results


def _flood(scenario: Scenario, terrain: Terrain, folder: Path, tell: Tell) -> xr.Dataset:
    from twin.flood import simulate_flood

    options = scenario.flood
    key = fingerprint(scenario.flood.model_dump(), _version(), terrain.elevation.sum().item())
    saved = folder / f"flood-{key}.checkpoint"
    folder.mkdir(parents=True, exist_ok=True)

    def progress(now: float, until: float) -> None:
        tell(f"{now / 60:.0f} of {until / 60:.0f} min", "note", 0.0)

    made = simulate_flood(
        terrain, flood_scenario(scenario, terrain), solver=options.solver, order=options.order, dtype=options.dtype,
        checkpoint=saved, progress=progress,
    )
    saved.unlink(missing_ok=True)
    return made


def _streets(city: CityModel) -> StreetNetwork:
    """Streets from road polygons, else from the free space between buildings (said in the assumptions)."""
    from twin.city import streets_from_city, streets_from_free_space

    has_roads = city.objects["type"].astype(str).isin(["tran:Road", "tran:Square", "tran:Track"]).any()
    return streets_from_city(city) if has_roads else streets_from_free_space(city)


def _escape_stages(results: Results, stages: Stages, place: list[Any], scenario_folder: Path, tell: Tell) -> None:
    scenario, city = results.scenario, results.city
    streets = stages.run(
        "streets", place, lambda: _streets(city),
        lambda made, at: save_record(made, at / "streets.npz"),
        lambda at: load_record(StreetNetwork, at / "streets.npz"),
    )
    hazard = stages.run(
        "street hazard", [stages.keys["streets"], stages.keys["flood"]],
        lambda: hazard_on_streets(results.flood, streets),
        lambda made, at: save_record(made, at / "hazard.npz"), lambda at: load_record(EdgeHazard, at / "hazard.npz"),
    )
    options = scenario.evacuation.model_dump()
    people = stages.run(
        "population", [*place, options["people"], options["time_of_day"], scenario.seed],
        lambda: make_population(city, streets, scenario),
        lambda made, at: save_record(made, at / "people.npz"), lambda at: load_record(Population, at / "people.npz"),
    )
    shelters = make_shelters(city, scenario, scenario_folder)
    table = [shelters.id.tolist(), shelters.xy.tolist(), shelters.capacity.tolist()]
    escape = stages.run(
        "evacuation",
        [stages.keys["street hazard"], stages.keys["population"], options, table, scenario.seed],
        lambda: run_seeds(
            streets, people, shelters, hazard, scenario,
            tell=lambda k, n: tell(f"seed {k} of {n}", "note", 0.0),
        ),
        lambda made, at: save_dataset(made, at / "escape.nc"), lambda at: load_dataset(at / "escape.nc"),
    )
    results.streets, results.hazard, results.people = streets, hazard, people
    results.shelters, results.escape = shelters, escape


def _version() -> str:
    from twin import __version__

    return __version__


def manifest(results: Results) -> dict[str, Any]:
    """Inputs, versions, seed, assumptions and timings of a run, as JSON-able data."""
    from importlib.metadata import PackageNotFoundError, version

    def version_of(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    city = results.city
    return {
        "scenario": results.scenario.model_dump(mode="json"),
        "inputs": [{"file": f.path.name, "bytes": f.bytes, "sha256": f.sha256} for f in results.files],
        "source": results.scenario.city.source,
        "licence": results.scenario.city.licence,
        "date": results.scenario.city.date,
        "crs": city.crs.to_string() if city.crs is not None else None,
        "height_datum": city.height_datum,
        "seed": results.scenario.seed,
        "versions": {
            "python": platform.python_version(),
            **{name: version_of(name) for name in ("city-twin", "numpy", "numba", "pyproj", "shapely", "pandas")},
        },
        "stages": results.keys,
        "seconds": {name: round(seconds, 3) for name, seconds in results.timings.items()},
        "terrain": asdict(results.terrain.grid) | {"crs": None, "source": results.terrain.source},
    }


def run_file(path: str | Path, *, out: Path | None = None, tell: Tell = _silent) -> Outcome:
    """Run a scenario file to its report.

    Returns
    -------
    Outcome
        With the report's path; everything else lies beside it.
    """
    path = Path(path)
    scenario = read_scenario(path)
    return run_scenario(scenario, path.parent, output_folder(scenario, path, out), tell=tell)


def run_scenario(
    scenario: Scenario, scenario_folder: Path, folder: Path, *, tell: Tell = _silent,
    baseline: Results | None = None,
) -> Outcome:
    """Run a scenario held in memory; see `run_file`."""
    from twin.pipeline.outputs import write_outputs

    results = run_stages(scenario, scenario_folder, folder, tell)
    report = write_outputs(results, folder, tell=tell, baseline=baseline)
    place = folder / "manifest.json"
    text = json.dumps(manifest(results), ensure_ascii=False, indent=1, default=str)

    def write(aside: Path) -> None:
        aside.write_text(text, encoding="utf-8")

    write_aside(place, write)
    return Outcome(folder, report, place, results)
