"""One scenario, from the city's files to results on disk; every stage resumable."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin import __version__
from twin.errors import ScenarioError
from twin.evacuation import Shelters
from twin.flood import FloodScenario
from twin.hazard import building_hazard, hazard_on_streets
from twin.network import EdgeHazard, StreetNetwork
from twin.pipeline.edits import edited_city, edited_ground, levee_lines
from twin.pipeline.escape import make_population, make_shelters, make_streets, run_seeds
from twin.pipeline.flooding import flood_scenario
from twin.pipeline.given import agreement_with_given
from twin.pipeline.inputs import InputFile, building_table, input_files, named_files, read_city, resolve
from twin.pipeline.scenario import BuildingEdit, Scenario, read_scenario
from twin.pipeline.stages import Stages, fingerprint, write_aside
from twin.pipeline.storage import load_dataset, load_record, save_dataset, save_record
from twin.population import Population
from twin.terrain import ElevationRaster, Terrain

__all__ = ["Outcome", "Results", "output_folder", "run_file", "run_stages"]

Tell = Callable[[str, str, float], None]
NOBODY = "Evacuation: no building of this area is one people are known to live or work in"


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
    scenario_folder: str = "."
    left_out: list[str] = field(default_factory=list)
    agreement: dict[str, float] = field(default_factory=dict)
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
        dem=_elevation(scenario, folder), walls=levee_lines(scenario), buildings=options.buildings,
        roughness=options.roughness, openings=[np.array(line, dtype=float) for line in options.openings],
    )
    return edited_ground(terrain, scenario)


def _elevation(scenario: Scenario, folder: Path) -> ElevationRaster | None:
    """The elevation raster a scenario names, in the height datum the scenario says where the file does not."""
    from twin.terrain import read_elevation

    options = scenario.terrain
    if options.dem is None:
        return None
    raster = read_elevation(resolve(options.dem, folder))
    if options.dem_height_datum is None:
        return raster
    if raster.height_datum not in ("unknown", options.dem_height_datum):
        raise ScenarioError(
            f"terrain.dem_height_datum is {options.dem_height_datum}, but {options.dem} says {raster.height_datum}"
        )
    return replace(raster, height_datum=options.dem_height_datum)


def run_stages(scenario: Scenario, scenario_folder: Path, folder: Path, tell: Tell = _silent) -> Results:
    """Compute, or take from an earlier run with the same inputs, every stage of a scenario.

    Streets, people and shelters come before the flood: what is wrong with them is said before the long wait.
    """
    start = time.perf_counter()
    dataset = resolve(scenario.city.path, scenario_folder)
    files, named = input_files(dataset), named_files(scenario, scenario_folder)
    source = fingerprint([(f.path.name, f.sha256) for f in files], __version__)
    tell("read", "start", 0.0)
    city = read_city(scenario, dataset)
    tell("read", "done", time.perf_counter() - start)
    stages = Stages(folder / "stages", tell)
    stages.timings["read"] = time.perf_counter() - start
    edits = [edit.model_dump() for edit in scenario.edit]
    place = [source, scenario.city.model_dump(include={"data_crs", "crs", "bounds"}), edits]
    if any(isinstance(edit, BuildingEdit) for edit in scenario.edit):
        city = edited_city(city, _terrain(city, scenario, scenario_folder), scenario)
    terrain = stages.run(
        "terrain", [*place, scenario.terrain.model_dump(), _sums(named, "terrain.")],
        lambda: _terrain(city, scenario, scenario_folder),
        lambda made, at: save_record(made, at / "terrain.npz"), lambda at: load_record(Terrain, at / "terrain.npz"),
    )
    drivers = flood_scenario(scenario, terrain, scenario_folder)
    here = [*place, _sums(named, "evacuation.streets")]
    who = _escape_inputs(city, scenario, stages, here, scenario_folder) if scenario.evacuation.enabled else None
    flood = stages.run(
        "flood", [stages.keys["terrain"], _water(scenario), _sums(named, "flood.")],
        lambda: _flood(scenario, drivers, terrain, folder / "stages", tell),
        lambda made, at: save_dataset(made, at / "flood.nc"), lambda at: load_dataset(at / "flood.nc"),
    )
    table = building_table(city)
    damage = building_hazard(flood, terrain, table)
    results = Results(scenario, dataset, [*files, *named.values()], city, terrain, flood, table, damage)
    if scenario.flood.given is not None:
        results.agreement = agreement_with_given(flood, scenario.flood.given, scenario_folder, city, terrain)
    if who is not None and len(who[1]) == 0:
        results.left_out.append(NOBODY)
    elif who is not None:
        results.streets, results.people, results.shelters = who
        _escape(results, stages, tell)
    results.timings, results.keys = stages.timings, stages.keys
    return results


def _water(scenario: Scenario) -> dict[str, Any]:
    """What of the scenario the computed flood depends on."""
    return scenario.flood.model_dump(mode="json", exclude={"given"})


def _sums(named: dict[str, InputFile], prefix: str) -> list[tuple[str, str]]:
    """Checksums of the files named under a part of the scenario."""
    return [(key, file.sha256) for key, file in sorted(named.items()) if key.startswith(prefix)]


def _flood(
    scenario: Scenario, drivers: FloodScenario, terrain: Terrain, folder: Path, tell: Tell
) -> xr.Dataset:
    from twin.flood import simulate_flood

    options = scenario.flood
    key = fingerprint(_water(scenario), __version__, terrain.elevation.sum().item())
    saved = folder / f"flood-{key}.checkpoint"
    folder.mkdir(parents=True, exist_ok=True)

    def progress(now: float, until: float) -> None:
        tell(f"{now / 60:.0f} of {until / 60:.0f} min", "note", 0.0)

    made = simulate_flood(
        terrain, drivers, solver=options.solver, order=options.order, dtype=options.dtype,
        checkpoint=saved, progress=progress,
    )
    saved.unlink(missing_ok=True)
    return made


def _escape_inputs(
    city: CityModel, scenario: Scenario, stages: Stages, place: list[Any], scenario_folder: Path
) -> tuple[StreetNetwork, Population, Shelters]:
    """Streets, people and shelters, before any water."""
    options = scenario.evacuation
    streets = stages.run(
        "streets", [*place, options.streets], lambda: make_streets(city, scenario, scenario_folder),
        lambda made, at: save_record(made, at / "streets.npz"),
        lambda at: load_record(StreetNetwork, at / "streets.npz"),
    )
    people = stages.run(
        "population", [*place, stages.keys["streets"], options.people, options.time_of_day, scenario.seed],
        lambda: make_population(city, streets, scenario),
        lambda made, at: save_record(made, at / "people.npz"), lambda at: load_record(Population, at / "people.npz"),
    )
    return streets, people, make_shelters(city, streets, scenario, scenario_folder)


def _escape(results: Results, stages: Stages, tell: Tell) -> None:
    """The moving flood on the streets, and the people in it."""
    scenario, streets, people, shelters = results.scenario, results.streets, results.people, results.shelters
    assert streets is not None
    assert people is not None
    assert shelters is not None
    hazard = stages.run(
        "street hazard", [stages.keys["streets"], stages.keys["flood"]],
        lambda: hazard_on_streets(results.flood, streets),
        lambda made, at: save_record(made, at / "hazard.npz"), lambda at: load_record(EdgeHazard, at / "hazard.npz"),
    )
    table = [getattr(shelters, name).tolist() for name in ("id", "xy", "capacity", "floor_height", "storeys")]
    keys = [stages.keys["street hazard"], stages.keys["population"]]
    results.escape = stages.run(
        "evacuation", [*keys, scenario.evacuation.model_dump(), table, scenario.seed],
        lambda: run_seeds(
            streets, people, shelters, hazard, scenario,
            tell=lambda k, n: tell(f"seed {k} of {n}", "note", 0.0),
        ),
        lambda made, at: save_dataset(made, at / "escape.nc"), lambda at: load_dataset(at / "escape.nc"),
    )
    results.hazard = hazard


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
        "scenario_folder": results.scenario_folder,
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
    results.scenario_folder = Path(os.path.relpath(scenario_folder.resolve(), folder.resolve())).as_posix()
    report = write_outputs(results, folder, tell=tell, baseline=baseline)
    place = folder / "manifest.json"
    text = json.dumps(manifest(results), ensure_ascii=False, indent=1, default=str)

    def write(aside: Path) -> None:
        aside.write_text(text, encoding="utf-8")

    write_aside(place, write)
    return Outcome(folder, report, place, results)
