"""Results -> files users open: report, tables, maps, pictures, exports, and the manifest. Each is written whole."""

from __future__ import annotations

import functools
import gc
import json
import math
import os
import platform
import re
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from twin.arrays import FloatArray
from twin.criteria import EXPOSURE_DEPTHS
from twin.errors import DatumError, MissingExtraError, TwinError
from twin.files import return_free_memory, save_dataset, write_text, write_whole
from twin.hazard import building_hazard_in_time, risk_rows
from twin.hazard.streets import flood_seconds
from twin.io.styles import layer_styles
from twin.notes import Note
from twin.parallel import Progress, silent
from twin.pipeline.flood_observations import gauge_table, section_discharge_table
from twin.quantities import MINUTE
from twin.report import Picture, report_html
from twin.report.comparison import building_changes
from twin.report.key_figures import key_figures, safety_changes, worst_time
from twin.report.map_layers import map_layers, published_layers
from twin.report.phrases import words
from twin.report.results import EvacuationResults, FloodResults, Results
from twin.report.sections import report_content
from twin.scenario import levee_lines
from twin.scene.headless import APT_LINE, DrawingError
from twin.terrain import Terrain

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["Outcome", "omission_note", "plotter_of", "write_outputs"]

_MOST_PATHS = 1000  # people drawn in the CZML
_PATH_INTERVAL = 30.0  # between their positions [s]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """Where a run wrote its report and manifest, and its results in memory."""

    folder: Path
    report: Path
    manifest: Path
    results: Results


@dataclass(kw_only=True)
class _Files:
    """Files beside the report: written, with a description; and not written, with the error by file name."""

    folder: Path
    written: list[tuple[str, Note]] = field(default_factory=list)
    omissions: list[Note] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)

    def omit(self, name: str, what: Note | str, error: Exception) -> None:
        """Report a file that could not be made."""
        self.errors[name] = str(error)
        self.omissions.append(omission_note(what, error))


def write_outputs(
    results: Results, folder: Path, *, scenario_folder: Path, progress: Progress = silent,
    baseline: Outcome | None = None,
) -> Outcome:  # fmt: skip
    """Write everything the scenario asks for; report.html in any language.

    What cannot be written for want of an optional library or of GL is reported; the rest is written all the same. With
    a baseline also changes.csv (one row per building), changes.json (figures of both) and, where both were drawn,
    compare.html.
    """
    files = _Files(folder=folder)
    earlier = baseline.results if baseline is not None else None
    seconds = dict(results.seconds)
    start = time.perf_counter()
    progress(0, 1, "pictures")
    views = _views(results, files, earlier) if results.scenario.outputs.pictures else []
    gc.collect()  # scenes refer to themselves
    return_free_memory()
    seconds["pictures"] = time.perf_counter() - start
    progress(1, 1, "pictures")
    start = time.perf_counter()
    progress(0, 1, "exports")
    if baseline is not None:
        _write_comparison(results, baseline, files)
    _write_exports(results, files)
    seconds["exports"] = time.perf_counter() - start
    progress(1, 1, "exports")
    content = report_content(results, views=views, files=files.written, omissions=files.omissions, baseline=earlier)
    report = write_text(folder / "report.html", report_html(content))
    place = Path(os.path.relpath(scenario_folder.resolve(), folder.resolve())).as_posix()
    record = _manifest(results, scenario_folder=place, errors=files.errors, seconds=seconds)
    manifest = folder / "manifest.json"
    write_text(manifest, json.dumps(record, ensure_ascii=False, indent=1, default=str))
    return Outcome(folder=folder, report=report, manifest=manifest, results=results)


def omission_note(what: Note | str, error: Exception) -> Note:
    """What the report states of a file that could not be made; the error itself is in the manifest."""
    extra = re.search(r"city-twin\[(\w+)\]", str(error)) if isinstance(error, MissingExtraError) else None
    if extra is not None:
        return Note("pipeline.needs_extra", what=what, extra=extra[1])
    if isinstance(error, DrawingError):
        return Note("pipeline.needs_drawing", what=what, command=APT_LINE)
    return Note("pipeline.not_written", what=what, file="manifest.json")


def _views(results: Results, files: _Files, baseline: Results | None) -> list[Picture]:
    """The 3D pictures, written beside the report and embedded in it; the baseline from the same place and hour."""
    try:
        from twin.scene import save_film, save_page, save_still

        time = worst_time((baseline if baseline is not None else results).flood.simulation)
        plotter = _plotter(results, time)
    except (MissingExtraError, TwinError) as error:
        files.omit("picture", Note("pipeline.picture"), error)
        return []
    folder, lang = files.folder, results.scenario.language
    t = words(lang)
    hour = f"{time / MINUTE:.0f} {t['minutes']}"
    note = Note("pipeline.still_hour", depth=EXPOSURE_DEPTHS[0]).text(lang)
    target = folder / "pictures" / "city.png"
    save_still(plotter, target, scale=1)
    if results.scenario.outputs.film:
        save_film(plotter, folder / "pictures" / "flood.mp4")
        files.written.append(("pictures/flood.mp4", Note("pipeline.file_film")))
    if results.scenario.outputs.html:
        save_page(plotter, folder / "scene.html")
        files.written.append(("scene.html", Note("pipeline.file_scene")))
    camera = plotter.camera_position
    plotter.close()
    if baseline is None:
        return [Picture(target.read_bytes(), hour, note=note)]
    earlier = _plotter(baseline, time)
    earlier.camera_position = camera
    save_still(earlier, target.with_name("baseline.png"), scale=1)
    earlier.close()
    return [
        Picture(target.with_name("baseline.png").read_bytes(), f"{t['baseline']}, {hour}", note=note),
        Picture(target.read_bytes(), f"{t['proposal']}, {hour}"),
    ]


def plotter_of(results: Results, *, lang: str, time: float, window_size: tuple[int, int]) -> ScenePlotter:
    """The scene of a finished run, off screen, at an output time [s]; window_size in pixels."""
    from twin.scene import draw_scene

    scenario, flood, evacuation = results.scenario, results.flood, results.evacuation
    return draw_scene(
        results.city,
        flood.simulation,
        escape=evacuation.simulation if evacuation is not None else None,
        terrain=flood.terrain,
        streets=evacuation.streets if evacuation is not None else None,
        hazard=evacuation.street_hazard if evacuation is not None else None,
        shelters=evacuation.shelters if evacuation is not None else None,
        walls=levee_lines(scenario),
        lang=lang,
        off_screen=True,
        title=scenario.title or scenario.name,
        time=time,
        window_size=window_size,
    )


def _plotter(results: Results, time: float) -> ScenePlotter:
    return plotter_of(results, lang=results.scenario.language, time=time, window_size=(1400, 800))


def _write_comparison(results: Results, baseline: Outcome, files: _Files) -> None:
    """Every building before and after, the figures of both plans, and both 3D pages with one camera and one clock."""
    from twin.io import write_csv

    earlier, folder = baseline.results, files.folder
    changes = building_changes(results.flood, earlier.flood)
    write_csv(changes, folder / "changes.csv")
    people = None
    if results.evacuation is not None and earlier.evacuation is not None:
        people = safety_changes(results.evacuation.simulation, earlier.evacuation.simulation)
    figures = {
        "baseline": _json_figures(earlier),
        "proposal": _json_figures(results),
        "buildings": {key: int(n) for key, n in changes["change"].value_counts().items()},
        "people": people,
    }
    write_text(folder / "changes.json", json.dumps(figures, indent=1, ensure_ascii=False))
    files.written += [
        ("changes.csv", Note("pipeline.file_changes")), ("changes.json", Note("pipeline.file_changes_json"))
    ]  # fmt: skip
    first, second = baseline.folder / "scene.html", folder / "scene.html"
    if first.is_file() and second.is_file():
        from twin.scene import save_pair

        lang = results.scenario.language
        t = words(lang)
        before, after = (
            f"{t[key]}: {scenario.title or scenario.name}"
            for key, scenario in (("baseline", earlier.scenario), ("proposal", results.scenario))
        )
        save_pair(first, second, path=folder / "compare.html", titles=(before, after), lang=lang)
        files.written.append(("compare.html", Note("pipeline.file_compare")))


def _json_figures(results: Results) -> dict[str, float | None]:
    """Headline figures; null where there is none or it is never reached."""
    figures = key_figures(results.flood, results.evacuation)
    return {key: value if math.isfinite(value) else None for key, value in figures.items()}


def _write_exports(results: Results, files: _Files) -> None:
    """Tables and layers that other programs open."""
    from twin import io

    scenario, flood, evacuation = results.scenario, results.flood, results.evacuation
    options, title = scenario.outputs, scenario.title or scenario.name

    def attempt(name: str, what: str, write: Callable[[Path], object]) -> None:
        return_free_memory()
        try:
            write(files.folder / name)
            files.written.append((name, Note(f"pipeline.file_{what}")))
        except (ImportError, DatumError) as error:
            files.omit(name, name, error)

    layers = map_layers(results.city, flood, evacuation) | published_layers(results.published)
    attempt("buildings.csv", "buildings_csv", lambda p: io.write_csv(layers["buildings"], p))
    attempt("buildings.parquet", "buildings_parquet", lambda p: io.write_geoparquet(layers["buildings"], p))
    rows = flood.buildings["row"].to_numpy()
    in_time = building_hazard_in_time(flood.simulation, flood.buildings, terrain=flood.terrain, rows=rows)
    attempt(
        "buildings_in_time.parquet", "buildings_in_time",
        lambda p: write_whole(p, lambda aside: in_time.to_parquet(aside, index=False)),
    )  # fmt: skip
    risks = risk_rows(flood.building_hazard, description=title)
    attempt("risk_rows.csv", "risk_rows", lambda p: io.write_csv(risks, p))
    if "gauge" in flood.simulation.sizes:
        attempt("gauges.csv", "gauges", lambda p: io.write_csv(gauge_table(flood.simulation), p))
    if "section" in flood.simulation.sizes:
        attempt("sections.csv", "sections", lambda p: io.write_csv(section_discharge_table(flood.simulation), p))
    attempt("flood.nc", "flood_nc", lambda p: io.write_netcdf(flood.simulation, p))
    for k, finer in enumerate(flood.finer):
        attempt(f"flood_finer_{k}.nc", "flood_finer_nc", functools.partial(io.write_netcdf, finer))
    _write_published(results, attempt)
    if "csv" in options.inundation:
        attempt("inundation", "inundation_csv", lambda p: io.write_inundation_csv(flood.simulation, p))
    if "netcdf" in options.inundation:
        attempt("inundation.nc", "inundation_nc", lambda p: io.write_inundation_netcdf(flood.simulation, p))
    if options.geopackage:
        styles = layer_styles(layers, lang=scenario.language)
        attempt("results.gpkg", "geopackage", lambda p: io.write_geopackage(layers, p, styles=styles))
    if options.geotiff:
        attempt("depth_max.tif", "depth_max", lambda p: io.write_cog(flood.simulation, p, name="depth_max"))
        attempt("flood_mesh.nc", "flood_mesh", lambda p: io.write_ugrid(flood.simulation, p))
    if options.tiles:
        attempt("tiles", "tiles", lambda p: _write_tiles(results, p, in_time))
    if options.czml:
        attempt("flood_and_people.czml", "czml", lambda p: _write_paths(flood, evacuation, p, name=title))
    if evacuation is not None:
        attempt("evacuation.nc", "evacuation", lambda p: _write_evacuation(evacuation, p))
        attempt("street_use.parquet", "street_use", lambda p: _write_street_use(evacuation, p))


def _write_published(results: Results, attempt: Callable[[str, str, Callable[[Path], object]], None]) -> None:
    """Tables of every breach point or stage of published water."""
    from twin import io

    found = results.published
    if found is None:
        return
    if len(found.breaches):
        attempt("breaches.csv", "breaches", lambda p: io.write_csv(found.breaches, p))
    districts, streets, periods = found.districts, found.streets, found.periods
    attempt("districts.csv", "districts", lambda p: io.write_csv(districts, p))
    attempt("district_floods.csv", "district_floods", lambda p: io.write_csv(found.district_floods, p))
    if streets is not None:
        attempt("first_water.csv", "first_water", lambda p: io.write_csv(streets, p))
    if periods is not None:
        attempt("return_periods.csv", "periods", lambda p: io.write_csv(periods, p))


def _write_evacuation(evacuation: EvacuationResults, path: Path) -> None:
    """The evacuation without a row per person: people of a building together, small counts suppressed."""
    from twin.io.evacuation import public_totals

    totals = public_totals(evacuation.simulation)
    write_whole(path, lambda aside: save_dataset(totals, aside))


def _write_street_use(evacuation: EvacuationResults, path: Path) -> None:
    from twin.io.evacuation import write_street_use

    write_street_use(evacuation.simulation, evacuation.streets, path)


# Quantities of `building_hazard_in_time` that the tiles have at every output.
_IN_TIME = ("depth", "dry_storeys", "damage_rate")


def _write_tiles(results: Results, path: Path, in_time: pd.DataFrame) -> None:
    """Buildings with the worst of the run and the values from each output to the next."""
    from twin.io import write_tiles3d

    hazard = results.flood.building_hazard
    names = ["depth_max", "depth_rank", "depth_is_lower_bound", "first_wet", "dry_storeys", "damage_rate"]
    rank = hazard["depth_rank"].astype(float)
    attributes = hazard[names].assign(depth_rank=rank.where(rank >= 0), state=hazard["state"].astype(str))
    rows = results.flood.buildings["row"].to_numpy()
    times = in_time["time"].to_numpy()[:: max(len(rows), 1)]
    wide = {
        quantity: pd.DataFrame(in_time[quantity].to_numpy().reshape(len(times), len(rows)).T, index=rows, columns=times)
        for quantity in _IN_TIME
    }
    write_tiles3d(
        results.city, path, attributes=attributes.set_axis(rows), in_time=wide, lang=results.scenario.language
    )


def _write_paths(flood: FloodResults, evacuation: EvacuationResults | None, path: Path, *, name: str) -> None:
    """Water and up to `_MOST_PATHS` people in time as CZML."""
    from twin.io.czml import Paths, write_czml

    people = None
    if evacuation is not None:
        from twin.scene.people import people_at, walks_from

        n = evacuation.simulation.sizes["person"]
        chosen = np.unique(np.linspace(0, n - 1, min(_MOST_PATHS, n)).astype(int))
        walks = walks_from(evacuation.simulation, evacuation.streets).of(chosen)
        seconds = np.arange(0.0, flood_seconds(flood.simulation)[-1] + 1.0, _PATH_INTERVAL)
        places = [people_at(walks, float(t))[:2] for t in seconds]
        x, y = (np.array([place[k] for place in places]) for k in (0, 1))
        people = Paths(seconds, x, y, _ground_under(flood.terrain, x, y))
    write_czml(path, flood=flood.simulation, people=people, name=name)


def _ground_under(terrain: Terrain, x: FloatArray, y: FloatArray) -> FloatArray:
    """Elevation of the cell under each place; of the nearest cell off the grid. [m]"""
    grid = terrain.grid
    column = np.clip(np.floor((x - grid.x0) / grid.cell_size), 0, grid.nx - 1).astype(np.int64)
    row = np.clip(np.floor((y - grid.y0) / grid.cell_size), 0, grid.ny - 1).astype(np.int64)
    return np.asarray(terrain.elevation[row, column], dtype=float)


def _manifest(
    results: Results, *, scenario_folder: str, errors: dict[str, str], seconds: dict[str, float]
) -> dict[str, object]:
    """Inputs, versions, seed, assumptions and timings of a run, as JSON-able data."""
    from importlib.metadata import PackageNotFoundError, version

    def version_of(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    city, scenario, terrain = results.city, results.scenario, results.flood.terrain
    return {
        "scenario": scenario.model_dump(mode="json"),
        "scenario_folder": scenario_folder,
        "inputs": [{"file": f.path.name, "bytes": f.bytes, "sha256": f.sha256} for f in results.input_files],
        "source": scenario.city.source,
        "licence": scenario.city.licence,
        "date": scenario.city.date,
        "crs": city.crs.to_string() if city.crs is not None else None,
        "height_datum": city.height_datum,
        "seed": scenario.seed,
        "versions": {
            "python": platform.python_version(),
            **{name: version_of(name) for name in ("city-twin", "numpy", "numba", "pyproj", "shapely", "pandas")},
        },
        "not_written": errors,
        "stages": dict(results.stage_keys),
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "terrain": asdict(terrain.grid) | {"crs": None, "source": terrain.source},
    }
