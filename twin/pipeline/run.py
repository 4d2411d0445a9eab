"""One scenario, from the city's files to results on disk; every stage resumable."""

from __future__ import annotations

import hashlib
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
from twin.errors import InputError, ScenarioError
from twin.evacuation import Shelters
from twin.files import (
    StageStore,
    fingerprint,
    load_dataset,
    load_record,
    save_dataset,
    save_record,
    write_text,
)
from twin.flood import FloodScenario
from twin.hazard import building_hazard, edges_to_cut, hazard_on_buildings, hazard_on_points, hazard_on_streets
from twin.hazard.cells import building_cells, point_cells, street_cells
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork, cut_streets
from twin.notes import Note
from twin.pipeline.edits import check_levees, edited_city, edited_ground, levee_lines
from twin.pipeline.escape import make_shelters, run_seeds
from twin.pipeline.flooding import flood_scenario
from twin.pipeline.inputs import (
    InputFile,
    area_bounds,
    building_table,
    check_cells,
    input_files,
    named_files,
    read_city,
    resolve,
)
from twin.pipeline.reference_flood import agreement_with_given
from twin.pipeline.scenario import BuildingEdit, Scenario, read_scenario
from twin.pipeline.streets_and_people import make_population, make_streets
from twin.population import Population
from twin.quantities import MINUTE
from twin.terrain import ElevationRaster, Terrain

__all__ = ["Outcome", "Results", "output_folder", "run_file", "run_scenario", "run_stages", "silent"]

Array = np.ndarray
Tell = Callable[[str, str, float], None]
# The modules each stage is computed by; with all they depend on they are part of its key.
_CODE = {
    "terrain": ("citygml", "twin.city.terrain", "twin.terrain", "twin.pipeline.inputs", "twin.pipeline.edits"),
    "streets": ("citygml", "twin.city.streets", "twin.network", "twin.pipeline.streets_and_people"),
    "population": ("citygml", "twin.city.people", "twin.population", "twin.pipeline.streets_and_people"),
    "flood": ("twin.flood", "twin.kernels.shallow_water", "twin.pipeline.flooding", "twin.pipeline.gauges"),
    "hazard": ("twin.hazard", "twin.network"),
    "evacuation": ("twin.evacuation", "twin.kernels.streets", "twin.pipeline.escape"),
}
# PLATEAU usage code of schools, hospitals and welfare (文教厚生施設).
_CARE_USAGE = "422"
# Streets whose water differs along their length are cut into pieces of at most this. [m]
_LONGEST_PIECE = 20.0


def silent(name: str, state: str, seconds: float) -> None:
    """Tell nobody."""


@dataclass
class Results:
    """Everything a run computed, before it is written up.

    streets : as the hazard and the evacuation see them: cut where water differs along them
    hazard, building_water, point_water : water on those streets, at the buildings, and at shelters without a
        building, exits and people outdoors, in time
    notes : what the pipeline itself assumed; left_out : what was not computed, and why
    not_written : file that could not be made -> the error
    """

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
    building_water: PlaceHazard | None = None
    point_water: PlaceHazard | None = None
    people: Population | None = None
    shelters: Shelters | None = None
    escape: xr.Dataset | None = None
    scenario_folder: str = "."
    notes: list[Note] = field(default_factory=list)
    left_out: list[Note] = field(default_factory=list)
    not_written: dict[str, str] = field(default_factory=dict)
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
    try:
        terrain = terrain_from_city(
            city, options.cell_size, bounds=scenario.city.bounds, margin=options.margin,
            dem=_elevation(scenario, folder), walls=levee_lines(scenario), buildings=options.buildings,
            **options.model_dump(include={"ground_gap", "height_tolerance"}, exclude_none=True),
            roughness=options.roughness, openings=[np.array(line, dtype=float) for line in options.openings],
        )
    except InputError as error:
        raise ScenarioError(f"terrain: {error}") from error
    check_levees(scenario, terrain.grid.bounds)
    return edited_ground(terrain, scenario)


def _known_before(terrain: Terrain, was_known: Array | None) -> Terrain:
    """A building that is only planned does not make the ground around it known."""
    return terrain if was_known is None else replace(terrain, is_known=terrain.known & was_known)


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


def run_stages(scenario: Scenario, scenario_folder: Path, folder: Path, tell: Tell = silent) -> Results:
    """Compute, or take from an earlier run with the same inputs, settings and code, every stage of a scenario.

    Streets, people and shelters come before the flood: what is wrong with them is reported before the long wait, and
    the solver follows the water at the cells of the streets and buildings, and of places in the open.
    """
    start = time.perf_counter()
    dataset = resolve(scenario.city.path, scenario_folder)
    files, named = input_files(dataset), named_files(scenario, scenario_folder)
    source = fingerprint([(f.path.name, f.sha256) for f in files])
    tell("read", "start", 0.0)
    city = read_city(scenario, dataset)
    tell("read", "done", time.perf_counter() - start)
    check_cells(city, scenario)
    check_levees(scenario, area_bounds(city, scenario))
    stages = StageStore(folder=folder / "stages", report=tell)
    stages.timings["read"] = time.perf_counter() - start
    edits = [edit.model_dump() for edit in scenario.edit]
    place = [source, scenario.city.model_dump(include={"data_crs", "crs", "bounds"}), edits]
    was_known: Array | None = None
    if any(isinstance(edit, BuildingEdit) for edit in scenario.edit):
        ground = _terrain(city, scenario, scenario_folder)
        city, was_known = edited_city(city, ground, scenario), ground.is_known
    terrain = stages.run(
        "terrain", [*place, scenario.terrain.model_dump(), _sums(named, "terrain.")], code=_CODE["terrain"],
        make=lambda: _known_before(_terrain(city, scenario, scenario_folder), was_known),
        save=lambda made, at: save_record(made, at / "terrain.npz"),
        load=lambda at: load_record(Terrain, at / "terrain.npz"),
    )
    drivers = flood_scenario(scenario, terrain, scenario_folder)
    here = [*place, _sums(named, "evacuation.streets"), _sums(named, "evacuation.people")]
    who = _escape_inputs(city, scenario, stages, here, scenario_folder) if scenario.evacuation.enabled else None
    flood = _flood(scenario, drivers, terrain, who, named, stages)
    table = building_table(city)
    damage = building_hazard(flood, table, terrain=terrain, rows=table["row"].to_numpy())
    results = Results(scenario, dataset, [*files, *named.values()], city, terrain, flood, table, damage)
    if scenario.flood.given is not None:
        results.agreement = agreement_with_given(flood, scenario.flood.given, scenario_folder, city, terrain)
    if who is not None and len(who[1]) == 0:
        results.left_out.append(Note("pipeline.nobody"))
    elif who is not None:
        results.streets, results.people, results.shelters = who
        _escape(results, stages)
    results.timings, results.keys = stages.timings, stages.keys
    return results


def _water(scenario: Scenario) -> dict[str, Any]:
    """What of the scenario the computed flood depends on."""
    return scenario.flood.model_dump(mode="json", exclude={"given"})


def _sums(named: dict[str, InputFile], prefix: str) -> list[tuple[str, str]]:
    """Checksums of the files named under a part of the scenario."""
    return [(key, file.sha256) for key, file in sorted(named.items()) if key.startswith(prefix)]


def _hash(array: Array) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def _flood(
    scenario: Scenario, drivers: FloodScenario, terrain: Terrain,
    who: tuple[StreetNetwork, Population, Shelters] | None, named: dict[str, InputFile], stages: StageStore,
) -> xr.Dataset:
    """The flood, followed in time at the cells of streets, buildings and places in the open.

    What an interrupted run saved is named by the stage's own key, so that it is taken up by the same run only.
    """
    from twin.flood import remove_checkpoint, simulate_flood

    options = scenario.flood
    cells = building_cells(terrain)
    if who is not None:
        streets, people, shelters = who
        cells = np.union1d(cells, street_cells(streets, terrain.grid))
        cells = np.union1d(cells, point_cells(terrain, _open_places(people, shelters)))
    inputs = [stages.keys["terrain"], _water(scenario), _sums(named, "flood."), _hash(cells)]
    stages.key("flood", inputs, _CODE["flood"])
    saved = stages.path("flood").with_suffix(".checkpoint")

    def progress(now: float, until: float, what: str) -> None:
        stages.report(f"{now / MINUTE:.0f} of {until / MINUTE:.0f} min", "note", 0.0)

    flood = stages.run(
        "flood", inputs, code=_CODE["flood"],
        make=lambda: simulate_flood(
            terrain, drivers, solver=options.solver, order=options.order, dtype=options.dtype, track=cells,
            track_interval=options.hazard_seconds, checkpoint=saved, progress=progress,
        ),
        save=lambda made, at: save_dataset(made, at / "flood.nc"), load=lambda at: load_dataset(at / "flood.nc"),
    )  # fmt: skip
    remove_checkpoint(saved)
    return flood


def _escape_inputs(
    city: CityModel, scenario: Scenario, stages: StageStore, place: list[Any], scenario_folder: Path
) -> tuple[StreetNetwork, Population, Shelters]:
    """Streets, people and shelters, before any water."""
    options = scenario.evacuation
    streets = stages.run(
        "streets", [*place, options.streets, options.streets_crs], code=_CODE["streets"],
        make=lambda: make_streets(city, scenario, scenario_folder),
        save=lambda made, at: save_record(made, at / "streets.npz"),
        load=lambda at: load_record(StreetNetwork, at / "streets.npz"),
    )
    people = stages.run(
        "population", [*place, stages.keys["streets"], options.people, options.time_of_day, scenario.seed],
        code=_CODE["population"], make=lambda: make_population(city, streets, scenario),
        save=lambda made, at: save_record(made, at / "people.npz"),
        load=lambda at: load_record(Population, at / "people.npz"),
    )
    return streets, people, make_shelters(city, streets, scenario, scenario_folder)


def _open_places(people: Population, shelters: Shelters) -> Array:
    """Where shelters without a building, exits and people outdoors are, each place once; (n, 2) [m]"""
    return np.unique(np.concatenate([shelters.xy[shelters.building < 0], people.xy[people.building < 0]]), axis=0)


def _hazard(results: Results, stages: StageStore) -> None:
    """Streets cut where their water differs along them, and the water on them, at buildings and in the open."""
    whole, flood, terrain = results.streets, results.flood, results.terrain
    assert whole is not None
    assert results.people is not None
    assert results.shelters is not None
    places = _open_places(results.people, results.shelters)

    def make() -> tuple[StreetNetwork, EdgeHazard, PlaceHazard, PlaceHazard]:
        streets = cut_streets(whole, longest=_LONGEST_PIECE, edges=edges_to_cut(flood, whole))
        points = hazard_on_points(flood, places, terrain=terrain)
        return streets, hazard_on_streets(flood, streets), hazard_on_buildings(flood, terrain), points

    names = ("streets.npz", "hazard.npz", "buildings.npz", "points.npz")

    def save(made: tuple[Any, ...], at: Path) -> None:
        for record, name in zip(made, names):
            save_record(record, at / name)

    def load(at: Path) -> tuple[StreetNetwork, EdgeHazard, PlaceHazard, PlaceHazard]:
        kinds: tuple[Any, ...] = (StreetNetwork, EdgeHazard, PlaceHazard, PlaceHazard)
        streets, hazard, buildings, points = (load_record(kind, at / name) for kind, name in zip(kinds, names))
        return streets, hazard, buildings, points

    inputs = [stages.keys["streets"], stages.keys["flood"], _LONGEST_PIECE, _hash(places)]
    results.streets, results.hazard, results.building_water, results.point_water = stages.run(
        "hazard", inputs, code=_CODE["hazard"], make=make, save=save, load=load
    )
    parents = results.streets.edge_parent
    if parents is not None and results.streets.n_edges > whole.n_edges:
        n = int((np.bincount(parents, minlength=whole.n_edges) > 1).sum())
        results.notes.append(Note("pipeline.streets_cut", n=n, longest=_LONGEST_PIECE))


def _escape(results: Results, stages: StageStore) -> None:
    """The moving flood on the streets and at the buildings, and the people in it."""
    _hazard(results, stages)
    scenario, streets, people, shelters = results.scenario, results.streets, results.people, results.shelters
    assert streets is not None
    assert people is not None
    assert shelters is not None
    keys = [stages.keys["hazard"], stages.keys["population"]]
    escape = stages.run(
        "evacuation", [*keys, scenario.evacuation.model_dump(), _shelter_columns(shelters), scenario.seed],
        code=_CODE["evacuation"],
        make=lambda: run_seeds(
            streets, people, shelters, results.hazard, scenario, buildings=results.building_water,
            points=results.point_water,
            tell=lambda k, n: stages.report(f"seed {k} of {n}", "note", 0.0),
        ),
        save=lambda made, at: save_dataset(made, at / "escape.nc"), load=lambda at: load_dataset(at / "escape.nc"),
    )  # fmt: skip
    results.escape = escape
    if scenario.evacuation.seeds > 1:
        results.notes.append(Note("pipeline.typical_run", runs=scenario.evacuation.seeds, seed=escape.attrs["seed"]))
    _note_care_homes(results)


def _shelter_columns(shelters: Shelters) -> dict[str, Any]:
    """Everything about the shelters that an evacuation depends on, as JSON-able data."""
    columns = {key: value for key, value in vars(shelters).items() if key != "assumptions"}
    return {key: value.tolist() if isinstance(value, np.ndarray) else [str(v) for v in value]
            for key, value in columns.items()}  # fmt: skip


def _note_care_homes(results: Results) -> None:
    """Usage 422 holds schools, but hospitals and care homes too: how many people are in such buildings."""
    assert results.people is not None
    if "usage" not in results.buildings:
        return
    care = results.buildings.loc[results.buildings["usage"].astype(str) == _CARE_USAGE, "row"].to_numpy()
    n = int(np.isin(results.people.building, care).sum())
    if n:
        results.notes.append(Note("pipeline.care_homes", n=n))


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
        "not_written": results.not_written,
        "stages": results.keys,
        "seconds": {name: round(seconds, 3) for name, seconds in results.timings.items()},
        "terrain": asdict(results.terrain.grid) | {"crs": None, "source": results.terrain.source},
    }


@names_missing_extra
def run_file(path: str | Path, *, out: Path | None = None, tell: Tell = silent) -> Outcome:
    """Run a scenario file to its report.

    Returns
    -------
    Outcome
        With the report's path; everything else lies beside it.
    """
    path = Path(path)
    scenario = read_scenario(path)
    return run_scenario(scenario, path.parent, folder=output_folder(scenario, path, out), tell=tell)


@names_missing_extra
def run_scenario(
    scenario: Scenario, scenario_folder: Path, *, folder: Path, tell: Tell = silent, baseline: Outcome | None = None
) -> Outcome:
    """Run a scenario held in memory; see `run_file`."""
    from twin.pipeline.outputs import write_outputs

    results = run_stages(scenario, scenario_folder, folder, tell)
    results.scenario_folder = Path(os.path.relpath(scenario_folder.resolve(), folder.resolve())).as_posix()
    report = write_outputs(results, folder, tell=tell, baseline=baseline)
    place = folder / "manifest.json"
    write_text(place, json.dumps(manifest(results), ensure_ascii=False, indent=1, default=str))
    return Outcome(folder, report, place, results)
