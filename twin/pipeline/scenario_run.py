"""One scenario, from the city's files to results on disk: the stages in order, each resumable."""

from __future__ import annotations

import hashlib
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.arrays import AnyArray, BoolArray, FloatArray
from twin.errors import InputError, ScenarioError
from twin.evacuation import EvacuationScenario, Shelters
from twin.files import StageStore, fingerprint, link_file, load_dataset, load_record, save_dataset, save_record
from twin.flood import FloodScenario, Ranks
from twin.hazard import building_hazard, edges_to_cut, hazard_on_buildings, hazard_on_points, hazard_on_streets
from twin.hazard.cells import building_cells, point_cells, street_cells
from twin.hazard.inundation import open_where_published, with_still_water
from twin.lazy import names_missing_extra
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork, cut_streets
from twin.notes import Note
from twin.parallel import Progress, silent
from twin.pipeline import kernel_compilation
from twin.pipeline.breach_results import breach_results, load_results, save_results, stage_results
from twin.pipeline.edits import check_levees, edited_city, edited_ground, edits_within
from twin.pipeline.evacuation_inputs import make_population, make_shelters, make_streets
from twin.pipeline.flood_inputs import flood_scenario
from twin.pipeline.height_datums import check_datum, in_tokyo_peil
from twin.pipeline.initial_water import start_of_flood
from twin.pipeline.inputs import (
    area_bounds,
    building_table,
    check_cells,
    input_files,
    named_files,
    read_city,
    resolve,
)
from twin.pipeline.nested_terrains import FinerFloods, finer_terrains, finest_hazard, nested_floods, starts
from twin.pipeline.nested_terrains import load as load_floods
from twin.pipeline.nested_terrains import save as save_floods
from twin.pipeline.outputs import Outcome, write_outputs
from twin.pipeline.published_water import PublishedSource, driving_flood, open_source, with_published_length
from twin.pipeline.reference_flood import agreement_with_published
from twin.pipeline.roughness_inputs import with_roughness
from twin.population import Population
from twin.report.key_figures import safety_counts
from twin.report.results import EvacuationResults, FloodResults, InputFile, PublishedResults, Results
from twin.scenario import BuildingEdit, NestedTerrain, Scenario, levee_lines, read_scenario
from twin.terrain import ElevationSource, Terrain

__all__ = [
    "LONGEST_PIECE",
    "STAGE_CODE",
    "EvacuationCase",
    "EvacuationResults",
    "FloodCase",
    "FloodResults",
    "Outcome",
    "Results",
    "Scenario",
    "compare_files",
    "evacuation_case",
    "flood_case",
    "read_scenario",
    "run_file",
    "run_scenario",
    "run_stages",
]

# The modules each stage is computed by; with all they depend on they are part of its key.
STAGE_CODE = {
    "terrain": (
        "citygml",
        "twin.city.terrain",
        "twin.terrain",
        "twin.pipeline.inputs",
        "twin.pipeline.edits",
        "twin.pipeline.roughness_inputs",
    ),
    "streets": ("citygml", "twin.city.streets", "twin.network", "twin.pipeline.evacuation_inputs"),
    "population": ("citygml", "twin.city.people", "twin.population", "twin.pipeline.evacuation_inputs"),
    "flood": (
        "twin.flood",
        "twin.kernels.shallow_water",
        "twin.pipeline.flood_inputs",
        "twin.pipeline.initial_water",
        "twin.pipeline.structure_inputs",
        "twin.pipeline.gauges",
        "twin.pipeline.rain_inputs",
        "twin.pipeline.soil_inputs",
    ),
    "published": (
        "citygml",
        "twin.io.inundation_set",
        "twin.city.inundation_areas",
        "twin.hazard.inundation",
        "twin.pipeline.published_water",
    ),
    "breaches": ("twin.hazard", "twin.evacuation", "twin.kernels.streets", "twin.pipeline.breach_results"),
    "hazard": ("twin.hazard", "twin.network"),
    "evacuation": ("twin.evacuation", "twin.kernels.streets", "twin.pipeline.evacuation_runs"),
}
# PLATEAU usage code of schools, hospitals and welfare (文教厚生施設).
_CARE_USAGE = "422"
# Streets whose water differs along their length are cut into pieces of at most this. [m]
LONGEST_PIECE = 20.0


@dataclass(frozen=True, kw_only=True)
class _Inputs:
    """A scenario with its city; `identity` is what every stage that reads the city depends on."""

    scenario: Scenario
    folder: Path
    city: CityModel
    files: list[InputFile]
    named: dict[str, InputFile]
    identity: list[Any]

    def checksums(self, prefix: str) -> list[tuple[str, str]]:
        """Checksums of the files named under a part of the scenario."""
        return [(key, file.sha256) for key, file in sorted(self.named.items()) if key.startswith(prefix)]


class _Escape(NamedTuple):
    """Streets, people and shelters, before any water."""

    streets: StreetNetwork
    people: Population
    shelters: Shelters


class _Hazards(NamedTuple):
    """Streets cut where their water differs along them; the water on them, at buildings and at places in the open."""

    streets: StreetNetwork
    on_streets: EdgeHazard
    at_buildings: PlaceHazard
    at_points: PlaceHazard


@names_missing_extra
def run_file(
    path: str | Path, *, out: Path | None = None, progress: Progress = silent, ranks: Ranks | None = None
) -> Outcome:
    """Run a scenario file to its report.

    Parameters
    ----------
    out : output folder; the scenario's own, or out/NAME beside the file when absent
    ranks : of an MPI run, which march the flood, see `twin.flood.flood_ranks`
    progress : called with (0, 1, name) and (1, 1, name) as a stage begins and ends, in between with its progress; with
        (1, 1, name) alone for a stage loaded from an earlier run

    Returns
    -------
    Outcome
        With the report's path; everything else is beside it.
    """
    path = Path(path)
    scenario = read_scenario(path)
    return run_scenario(
        scenario, scenario_folder=path.parent, out=out or _output_folder(scenario, path.parent), progress=progress,
        ranks=ranks,
    )  # fmt: skip


@names_missing_extra
def run_scenario(
    scenario: Scenario, *, out: Path, scenario_folder: Path | None = None, progress: Progress = silent,
    baseline: Outcome | None = None, ranks: Ranks | None = None,
) -> Outcome:  # fmt: skip
    """Run a scenario held in memory; see `run_file`.

    Parameters
    ----------
    scenario_folder : what the scenario's paths are relative to; the working folder when absent
    baseline : outcome of another scenario, which the report compares with
    ranks : as for `run_file`
    """
    folder = scenario_folder if scenario_folder is not None else Path.cwd()
    results = run_stages(scenario, folder, out, progress=progress, ranks=ranks)
    return write_outputs(results, out, scenario_folder=folder, progress=progress, baseline=baseline)


@names_missing_extra
def compare_files(baseline: Path, proposal: Path, *, out: Path | None = None, progress: Progress = silent) -> Path:
    """Run two scenario files and report the second against the first; the report's path.

    The report shows who and what gets worse before what gets better, on a difference map. Beside it: changes.csv (one
    row per building), changes.json (figures) and, where pictures can be drawn, both cities at the same hour from the
    same place, as stills in the report and as compare.html, a page whose two halves turn and play together.
    """
    first, second = read_scenario(baseline), read_scenario(proposal)
    if first.name == second.name and out is None:
        raise ScenarioError(f"both scenarios are called {first.name!r}; give the proposal a name of its own")
    folder = out if out is not None else _output_folder(second, proposal.parent)
    before = run_file(baseline, out=folder / "baseline" if out is not None else None, progress=progress)
    done = run_scenario(second, scenario_folder=proposal.parent, out=folder, progress=progress, baseline=before)
    return done.report


def _output_folder(scenario: Scenario, scenario_folder: Path) -> Path:
    """The scenario's own output folder, else out/NAME beside its file."""
    return scenario_folder / (scenario.outputs.directory or Path("out") / scenario.name)


def run_stages(
    scenario: Scenario, scenario_folder: Path, folder: Path, *, progress: Progress = silent, ranks: Ranks | None = None
) -> Results:
    """Compute every stage of a scenario, or load it from an earlier run with the same inputs, settings and code.

    Streets, people and shelters come before the flood: what is wrong with them is reported before the long wait, and
    the solver follows the water at the cells of the streets and buildings, and of places in the open.
    """
    scenario, datum_notes = in_tokyo_peil(scenario)
    published = scenario.flood.published
    if published is None:
        kernel_compilation.start(scenario)
    stages = StageStore(folder=folder / "stages", progress=progress)
    inputs = _read(scenario, scenario_folder, stages)
    source = open_source(published, scenario_folder) if published is not None else None
    inputs, terrain = _terrain_stage(inputs, stages)
    datum_notes = check_datum(terrain, datum_notes)
    forcing = flood_scenario(scenario, terrain, scenario_folder) if source is None else None
    escape = _escape_stages(inputs, stages) if scenario.evacuation.enabled else None
    ground = terrain
    finer: list[tuple[Terrain, xr.Dataset]] = []
    if source is not None:
        simulation = _published_stage(inputs, source, terrain, stages)
        scenario = with_published_length(scenario, simulation)
        terrain = open_where_published(terrain, simulation)
    else:
        assert forcing is not None
        simulation, finer = _flood_stage(inputs, forcing, terrain, escape, stages, ranks)
    buildings = building_table(inputs.city)
    hazard = building_hazard(simulation, buildings, terrain=terrain, rows=buildings["row"].to_numpy())
    flood = FloodResults(
        terrain=terrain, simulation=simulation, buildings=buildings,
        building_hazard=finest_hazard(hazard, buildings, finer), finer=tuple(part for _, part in finer),
    )  # fmt: skip
    agreement: dict[str, float] = {}
    if scenario.flood.given is not None:
        agreement = agreement_with_published(simulation, scenario.flood.given, scenario_folder, inputs.city, terrain)
    evacuation: EvacuationResults | None = None
    notes = list(datum_notes)
    omissions: list[Note] = []
    if escape is not None and len(escape.people) == 0:
        omissions.append(Note("pipeline.nobody"))
    elif escape is not None:
        hazards = _hazard_stage(flood, escape, scenario, stages, notes)
        evacuation = _evacuation_stage(scenario, escape, hazards, stages, notes)
        notes += _care_homes(buildings, escape.people)
    each: PublishedResults | None = None
    if source is not None:
        notes += _unknown_speed_notes(scenario, simulation)
        each = _breach_stage(inputs, scenario, source, ground, buildings, escape, stages)
    return Results(
        scenario=scenario,
        city=inputs.city,
        flood=flood,
        evacuation=evacuation,
        input_files=[*inputs.files, *inputs.named.values()],
        agreement=agreement,
        published=each,
        notes=notes,
        omissions=omissions,
        stage_keys=stages.keys,
        seconds=stages.timings,
    )


def _within(stages: StageStore, stage: str) -> Progress:
    """Progress of a loop within a stage; the end of the stage itself is reported by the store."""

    def report(done: float, total: float, what: str, /) -> None:
        if 0 < done < total:
            stages.progress(done, total, stage)

    return report


def _read(scenario: Scenario, folder: Path, stages: StageStore) -> _Inputs:
    """The city and the files a scenario names."""
    start = time.perf_counter()
    datasets = [resolve(path, folder) for path in scenario.city.paths]
    files, named = input_files(datasets), named_files(scenario, folder)
    source = fingerprint([(f.path.name, f.sha256) for f in files])
    stages.progress(0, 1, "read")
    city = read_city(scenario, datasets)
    stages.timings["read"] = time.perf_counter() - start
    stages.progress(1, 1, "read")
    check_cells(city, scenario)
    check_levees(scenario, area_bounds(city, scenario))
    edits = [edit.model_dump() for edit in scenario.edit]
    identity = [source, scenario.city.model_dump(include={"data_crs", "crs", "bounds"}), edits]
    return _Inputs(scenario=scenario, folder=folder, city=city, files=files, named=named, identity=identity)


class FloodCase(NamedTuple):
    """What a scenario file floods: the city with its edits, its terrain, and what drives and takes water."""

    city: CityModel
    terrain: Terrain
    forcing: FloodScenario


@names_missing_extra
def flood_case(path: str | Path) -> FloodCase:
    """The flood of a scenario file before it runs, as `twin run` makes it."""
    path = Path(path)
    scenario = read_scenario(path)
    inputs, was_known = _edited(_read(scenario, path.parent, StageStore(folder=path.parent)))
    terrain = _known_before(_terrain(inputs), was_known)
    return FloodCase(inputs.city, terrain, flood_scenario(scenario, terrain, path.parent))


class EvacuationCase(NamedTuple):
    """Who may have to leave a scenario's city, by which streets, to which shelters and by which rules.

    open_places : (n, 2) where shelters without a building, exits and people outdoors are, each place once [m]
    """

    streets: StreetNetwork
    people: Population
    shelters: Shelters
    rules: EvacuationScenario
    open_places: FloatArray


@names_missing_extra
def evacuation_case(path: str | Path, city: CityModel) -> EvacuationCase:
    """The evacuation of a scenario file before it runs, as `twin run` makes it.

    city : of `flood_case`

    Raises
    ------
    ScenarioError
        The scenario has no evacuation, nobody in its buildings, or no shelter.
    """
    from twin.pipeline.evacuation_runs import evacuation_scenario

    path = Path(path)
    scenario = read_scenario(path)
    if not scenario.evacuation.enabled:
        raise ScenarioError(f"{path}: evacuation.enabled is false, but people are asked for")
    streets = make_streets(city, scenario, path.parent)
    people = make_population(city, streets, scenario)
    if len(people) == 0:
        raise ScenarioError(f"{path}: evacuation: the city has nobody in its buildings")
    escape = _Escape(streets, people, make_shelters(city, streets, scenario, path.parent))
    return EvacuationCase(*escape, evacuation_scenario(scenario), _open_places(escape))


def _edited(inputs: _Inputs) -> tuple[_Inputs, BoolArray | None]:
    """The inputs with the buildings of the edits, and where the ground was known before these."""
    scenario = inputs.scenario
    if not any(isinstance(edit, BuildingEdit) for edit in scenario.edit):
        return inputs, None
    ground = _terrain(inputs)
    return replace(inputs, city=edited_city(inputs.city, ground, scenario)), ground.is_known


def _terrain_stage(inputs: _Inputs, stages: StageStore) -> tuple[_Inputs, Terrain]:
    """The inputs with the edited city, and its terrain."""
    scenario = inputs.scenario
    inputs, was_known = _edited(inputs)
    terrain = stages.run(
        "terrain",
        [*inputs.identity, scenario.terrain.model_dump(), inputs.checksums("terrain.")],
        code=STAGE_CODE["terrain"],
        make=lambda: _known_before(_terrain(inputs), was_known),
        save=lambda made, at: save_record(made, at / "terrain.npz"),
        load=lambda at: load_record(Terrain, at / "terrain.npz"),
    )
    return inputs, terrain


def _terrain(inputs: _Inputs, part: NestedTerrain | None = None) -> Terrain:
    """The terrain of the area, or of a part of it on finer cells."""
    from twin.city import terrain_from_city

    scenario, options = inputs.scenario, inputs.scenario.terrain
    try:
        terrain = terrain_from_city(
            inputs.city,
            options.cell_size if part is None else part.cell_size,
            bounds=scenario.city.bounds if part is None else part.bounds,
            margin=options.margin,
            dem=_elevation(scenario, inputs.folder),
            walls=levee_lines(scenario),
            buildings=options.buildings,
            roughness="manual" if options.roughness == "urban" else options.roughness,
            openings=[np.array(line, dtype=float) for line in options.openings],
            **options.model_dump(include={"ground_gap", "height_tolerance"}, exclude_none=True),
        )
    except InputError as error:
        raise ScenarioError(f"terrain: {error}") from error
    if part is None:
        check_levees(scenario, terrain.grid.bounds)
    edited = scenario if part is None else edits_within(scenario, part.bounds)
    return edited_ground(with_roughness(terrain, options, inputs.folder), edited)


def _known_before(terrain: Terrain, was_known: BoolArray | None) -> Terrain:
    """A building that is only planned does not make the ground around it known."""
    return terrain if was_known is None else replace(terrain, is_known=terrain.known & was_known)


def _elevation(scenario: Scenario, folder: Path) -> list[ElevationSource] | None:
    """The elevation files a scenario names, in order of priority."""
    from twin.terrain import ElevationSource

    options = scenario.terrain
    if options.dem is None:
        return None
    if isinstance(options.dem, str):
        return [ElevationSource(raster=resolve(options.dem, folder), datum=options.dem_height_datum)]
    return [
        ElevationSource(
            raster=resolve(file.path, folder), datum=file.datum, unit=file.unit, crs=file.crs, feather=file.feather_m
        )
        for file in options.dem
    ]


def _escape_stages(inputs: _Inputs, stages: StageStore) -> _Escape:
    """Streets, people and shelters, before any water."""
    city, scenario, options = inputs.city, inputs.scenario, inputs.scenario.evacuation
    identity = [*inputs.identity, inputs.checksums("evacuation.streets"), inputs.checksums("evacuation.people")]
    streets = stages.run(
        "streets",
        [*identity, options.streets, options.streets_crs],
        code=STAGE_CODE["streets"],
        make=lambda: make_streets(city, scenario, inputs.folder),
        save=lambda made, at: save_record(made, at / "streets.npz"),
        load=lambda at: load_record(StreetNetwork, at / "streets.npz"),
    )
    people = stages.run(
        "population",
        [*identity, stages.keys["streets"], options.people, options.time_of_day, scenario.seed],
        code=STAGE_CODE["population"],
        make=lambda: make_population(city, streets, scenario),
        save=lambda made, at: save_record(made, at / "people.npz"),
        load=lambda at: load_record(Population, at / "people.npz"),
    )
    return _Escape(streets, people, make_shelters(city, streets, scenario, inputs.folder))


def _flood_stage(
    inputs: _Inputs, forcing: FloodScenario, terrain: Terrain, escape: _Escape | None, stages: StageStore,
    ranks: Ranks | None,
) -> tuple[xr.Dataset, list[tuple[Terrain, xr.Dataset]]]:  # fmt: skip
    """The flood, followed in time at the cells of streets, buildings and places in the open; that of finer terrains.

    The checkpoint of an interrupted run is named by the stage's own key, so that only the same run continues from it.
    """
    from twin.flood import open_flood, remove_checkpoint, simulate_flood

    options = inputs.scenario.flood
    cells = building_cells(terrain)
    if escape is not None:
        cells = np.union1d(cells, street_cells(escape.streets, terrain.grid))
        cells = np.union1d(cells, point_cells(terrain, _open_places(escape)))
    settings = options.model_dump(mode="json", exclude={"given"})
    depends = [stages.keys["terrain"], settings, inputs.checksums("flood."), _hash(cells)]
    stages.key("flood", depends, STAGE_CODE["flood"])
    if inputs.scenario.terrain.nested:
        return _nested_stage(inputs, forcing, terrain, cells, depends, stages, ranks)
    checkpoint, running = (stages.path("flood").with_suffix(end) for end in (".checkpoint", ".zarr"))
    flood = stages.run(
        "flood",
        depends,
        code=STAGE_CODE["flood"],
        make=lambda: simulate_flood(
            terrain,
            **start_of_flood(inputs.scenario, terrain, forcing, inputs.folder, progress=_within(stages, "flood")),
            solver=options.solver,
            order=options.order,
            dtype=options.dtype,
            device=options.device,
            track=cells,
            track_interval=options.hazard_seconds,
            out=running,
            packed=True,
            checkpoint=checkpoint,
            ranks=ranks,
            progress=_within(stages, "flood"),
        ),
        save=lambda made, at: _keep(made, running, at / "flood.zarr"),
        load=lambda at: open_flood(at / "flood.zarr"),
    )
    remove_checkpoint(checkpoint)
    shutil.rmtree(running, ignore_errors=True)
    return flood, []


def _nested_stage(
    inputs: _Inputs, forcing: FloodScenario, terrain: Terrain, cells: AnyArray, depends: list[Any], stages: StageStore,
    ranks: Ranks | None,
) -> tuple[xr.Dataset, list[tuple[Terrain, xr.Dataset]]]:  # fmt: skip
    """The flood with finer terrains in parts of the area."""
    options = inputs.scenario.flood
    if options.solver != "shallow_water" or options.device != "cpu" or (ranks is not None and ranks.size > 1):
        raise ScenarioError(
            'terrain.nested needs flood.solver = "shallow_water", flood.device = "cpu" and one process, without mpirun'
        )
    finer = finer_terrains(inputs.scenario, terrain, lambda part: _terrain(inputs, part))

    def make() -> FinerFloods:
        driven, depths = starts(inputs.scenario, terrain, finer, forcing, inputs.folder)
        return nested_floods(
            terrain, finer, driven, depths=depths, order=options.order, dtype=options.dtype, track=cells,
            track_interval=options.hazard_seconds, progress=_within(stages, "flood"),
        )  # fmt: skip

    made = stages.run(
        "flood",
        depends,
        code=(*STAGE_CODE["flood"], *STAGE_CODE["terrain"], "twin.pipeline.nested_terrains"),
        make=make,
        save=save_floods,
        load=lambda at: load_floods(at, len(finer)),
    )  # fmt: skip
    return made.whole, list(zip(finer, made.finer))


def _keep(flood: xr.Dataset, running: Path, place: Path) -> None:
    """The files of a finished flood under another name, without a second copy; with what was added to its attributes.

    They stay where they are until the stage is complete, so that a run killed in between need not start again.
    """
    from twin.flood.output_files import add_attributes

    flood.close()
    shutil.copytree(running, place, copy_function=link_file)
    add_attributes(place, flood.attrs)


def _published_stage(inputs: _Inputs, source: PublishedSource, terrain: Terrain, stages: StageStore) -> xr.Dataset:
    """The published flood that drives the run, on the run's grid."""
    flood = inputs.scenario.flood
    settings = flood.model_dump(mode="json", include={"published", "duration_hours", "output_minutes"})
    return stages.run(
        "flood",
        [stages.keys["terrain"], settings, inputs.checksums("flood.published")],
        code=STAGE_CODE["published"],
        make=lambda: driving_flood(source, flood, inputs.city, terrain),
        save=lambda made, at: save_dataset(made, at / "flood.nc"),
        load=lambda at: load_dataset(at / "flood.nc"),
    )


def _breach_stage(
    inputs: _Inputs,
    scenario: Scenario,
    source: PublishedSource,
    terrain: Terrain,
    buildings: pd.DataFrame,
    escape: _Escape | None,
    stages: StageStore,
) -> PublishedResults | None:
    """Every breach point or stage of the published water by itself; None for one flood, or where not asked for."""
    options = scenario.flood.published
    assert options is not None
    has_breaches = bool(source.breaches) and options.breach_points != "none"
    if not has_breaches and len(source.stages) < 2:
        return None

    def evacuate(flood: xr.Dataset, opened: Terrain) -> AnyArray:
        from twin.pipeline.evacuation_runs import run_seeds

        assert escape is not None
        one = with_published_length(inputs.scenario, flood)
        hazards = _hazards(flood, opened, escape, one)
        run = run_seeds(
            hazards.streets, escape.people, escape.shelters, hazards.on_streets, one, buildings=hazards.at_buildings,
            points=hazards.at_points,
        )  # fmt: skip
        return safety_counts(run, typical=True)

    def make() -> PublishedResults:
        progress = _within(stages, "breaches")
        if not has_breaches:
            return stage_results(
                source, scenario, folder=inputs.folder, city=inputs.city, terrain=terrain, buildings=buildings,
                progress=progress,
            )  # fmt: skip
        with_people = options.breach_points == "evacuation" and escape is not None and len(escape.people) > 0
        return breach_results(
            source, scenario, folder=inputs.folder, terrain=terrain, buildings=buildings,
            streets=escape.streets if escape is not None else None, evacuate=evacuate if with_people else None,
            progress=progress,
        )  # fmt: skip

    keys = [stages.keys[name] for name in ("flood", "streets", "population") if name in stages.keys]
    depends = [*inputs.identity, keys, scenario.evacuation.model_dump(), scenario.seed]
    if escape is not None:
        depends.append(_columns(escape.shelters))
    return stages.run("breaches", depends, code=STAGE_CODE["breaches"], make=make, save=save_results, load=load_results)


def _unknown_speed_notes(scenario: Scenario, flood: xr.Dataset) -> list[Note]:
    """How streets of unknown speed are judged, where there are any."""
    options = scenario.flood.published
    if options is None or options.unknown_speed != "depth_only" or not scenario.evacuation.enabled:
        return []
    is_unknown = bool((np.isnan(flood["speed"].values) & np.isfinite(flood["depth"].values)).any())
    return [Note("reference.still_water")] if is_unknown else []


def _open_places(escape: _Escape) -> FloatArray:
    """Where shelters without a building, exits and people outdoors are, each place once; (n, 2) [m]"""
    people, shelters = escape.people, escape.shelters
    return np.unique(np.concatenate([shelters.xy[shelters.building < 0], people.xy[people.building < 0]]), axis=0)


def _hazards(flood: xr.Dataset, terrain: Terrain, escape: _Escape, scenario: Scenario) -> _Hazards:
    """Water on streets, at buildings and in the open; of published water by depth alone where that is asked for."""
    published, water = scenario.flood.published, flood
    if published is not None:
        water = flood = flood.assign(building=(("y", "x"), terrain.building))
        if published.unknown_speed == "depth_only":
            water = with_still_water(flood)
    streets = cut_streets(escape.streets, longest=LONGEST_PIECE, edges=edges_to_cut(water, escape.streets))
    points = hazard_on_points(water, _open_places(escape), terrain=terrain)
    return _Hazards(streets, hazard_on_streets(water, streets), hazard_on_buildings(flood, terrain), points)


def _hazard_stage(
    flood: FloodResults, escape: _Escape, scenario: Scenario, stages: StageStore, notes: list[Note]
) -> _Hazards:
    whole, places = escape.streets, _open_places(escape)
    names = ("streets.npz", "hazard.npz", "buildings.npz", "points.npz")

    def make() -> _Hazards:
        return _hazards(flood.simulation, flood.terrain, escape, scenario)

    def save(made: _Hazards, at: Path) -> None:
        for record, name in zip(made, names):
            save_record(record, at / name)

    def load(at: Path) -> _Hazards:
        paths = [at / name for name in names]
        water = [load_record(kind, path) for kind, path in zip((PlaceHazard, PlaceHazard), paths[2:])]
        return _Hazards(load_record(StreetNetwork, paths[0]), load_record(EdgeHazard, paths[1]), *water)

    published = scenario.flood.published
    speed = None if published is None else published.unknown_speed
    depends = [stages.keys["streets"], stages.keys["flood"], LONGEST_PIECE, _hash(places), speed]
    hazards = stages.run("hazard", depends, code=STAGE_CODE["hazard"], make=make, save=save, load=load)
    parents = hazards.streets.edge_parent
    if parents is not None and hazards.streets.n_edges > whole.n_edges:
        n = int((np.bincount(parents, minlength=whole.n_edges) > 1).sum())
        notes.append(Note("pipeline.streets_cut", n=n, longest=LONGEST_PIECE))
    return hazards


def _evacuation_stage(
    scenario: Scenario, escape: _Escape, hazards: _Hazards, stages: StageStore, notes: list[Note]
) -> EvacuationResults:
    """The people in the moving flood."""
    from twin.pipeline.evacuation_runs import run_seeds

    options, people, shelters = scenario.evacuation, escape.people, escape.shelters
    simulation = stages.run(
        "evacuation",
        [stages.keys["hazard"], stages.keys["population"], options.model_dump(), _columns(shelters), scenario.seed],
        code=STAGE_CODE["evacuation"],
        make=lambda: run_seeds(
            hazards.streets, people, shelters, hazards.on_streets, scenario, buildings=hazards.at_buildings,
            points=hazards.at_points, progress=_within(stages, "evacuation"),
        ),
        save=lambda made, at: save_dataset(made, at / "escape.nc"),
        load=lambda at: load_dataset(at / "escape.nc"),
    )  # fmt: skip
    if options.seeds > 1:
        notes.append(Note("pipeline.typical_run", runs=options.seeds, seed=simulation.attrs["seed"]))
    return EvacuationResults(
        streets=hazards.streets,
        street_hazard=hazards.on_streets,
        people=people,
        shelters=shelters,
        simulation=simulation,
    )


def _care_homes(buildings: pd.DataFrame, people: Population) -> list[Note]:
    """Usage 422 holds schools, but hospitals and care homes too: how many people are in such buildings."""
    if "usage" not in buildings:
        return []
    care = buildings.loc[buildings["usage"].astype(str) == _CARE_USAGE, "row"].to_numpy()
    n = int(np.isin(people.building, care).sum())
    return [Note("pipeline.care_homes", n=n)] if n else []


def _hash(array: AnyArray) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def _columns(shelters: Shelters) -> dict[str, Any]:
    """Everything about the shelters that an evacuation depends on, as JSON-able data."""
    columns = {key: value for key, value in vars(shelters).items() if key != "assumptions"}
    return {key: value.tolist() if isinstance(value, np.ndarray) else [str(v) for v in value]
            for key, value in columns.items()}  # fmt: skip
