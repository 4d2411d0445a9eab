"""Results -> files people open: report, tables, maps, pictures, exports. Each is written whole (`twin.files`)."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.criteria import EXPOSURE_DEPTHS
from twin.errors import DatumError, MissingExtraError, TwinError
from twin.files import save_dataset, write_text, write_whole
from twin.hazard import building_hazard_in_time, risk_rows
from twin.io.styles import layer_styles
from twin.notes import Note
from twin.pipeline.changes import building_changes
from twin.pipeline.key_figures import key_figures, safety_changes, worst_time
from twin.pipeline.layers import layers_of, write_paths
from twin.pipeline.writing import report_content
from twin.quantities import MINUTE
from twin.report import Picture, report_html
from twin.report.text import words
from twin.scene.headless import APT_LINE, DrawingError

if TYPE_CHECKING:
    from twin.pipeline.run import Outcome, Results

__all__ = ["write_outputs"]

Tell = Callable[[str, str, float], None]
Written = list[tuple[str, Note]]


def write_outputs(results: Results, folder: Path, *, tell: Tell, baseline: Outcome | None = None) -> Path:
    """Write everything the scenario asks for; the path of the report, report.html in any language.

    What cannot be written for want of an optional library or of GL is reported; the rest is written all the same. With
    a baseline also changes.csv (a row per building), changes.json (figures of both) and, where both were drawn,
    compare.html.
    """
    missing: list[Note] = []
    written: Written = []
    start = time.perf_counter()
    tell("pictures", "start", 0.0)
    before = baseline.results if baseline is not None else None
    views = _views(results, folder, missing, written, before) if results.scenario.outputs.pictures else []
    results.timings["pictures"] = time.perf_counter() - start
    tell("pictures", "done", results.timings["pictures"])
    start = time.perf_counter()
    tell("exports", "start", 0.0)
    if baseline is not None:
        written += _comparison(results, baseline, folder)
    written += _exports(results, folder, missing)
    results.timings["exports"] = time.perf_counter() - start
    tell("exports", "done", results.timings["exports"])
    content = report_content(results, views=views, files=written, missing=missing, baseline=before)
    return write_text(folder / "report.html", report_html(content))


def _not_written(results: Results, name: str, what: Note | str, error: Exception) -> Note:
    """What the report tells of a file that could not be made, in its language; the error itself is in the manifest."""
    results.not_written[name] = str(error)
    extra = re.search(r"city-twin\[(\w+)\]", str(error)) if isinstance(error, MissingExtraError) else None
    if extra is not None:
        return Note("pipeline.needs_extra", what=what, extra=extra[1])
    if isinstance(error, DrawingError):
        return Note("pipeline.needs_drawing", what=what, command=APT_LINE)
    return Note("pipeline.not_written", what=what, file="manifest.json")


def _views(
    results: Results, folder: Path, missing: list[Note], written: Written, baseline: Results | None
) -> list[Picture]:
    """The 3D pictures, written beside the report and embedded in it; the baseline from the same place and hour."""
    try:
        from twin.scene import save_film, save_still

        time = worst_time(results if baseline is None else baseline)
        plotter = _plotter(results, time)
    except (MissingExtraError, TwinError) as error:
        missing.append(_not_written(results, "picture", Note("pipeline.picture"), error))
        return []
    lang = results.scenario.language
    t = words(lang)
    hour = f"{time / MINUTE:.0f} {t['minutes']}"
    note = Note("pipeline.still_hour", depth=EXPOSURE_DEPTHS[0]).text(lang)
    target = folder / "pictures" / "city.png"
    save_still(plotter, target, scale=1)
    if results.scenario.outputs.film:
        save_film(plotter, folder / "pictures" / "flood.mp4")
        written.append(("pictures/flood.mp4", Note("pipeline.file_film")))
    if results.scenario.outputs.html:
        _page(plotter, folder, missing, written)
    camera = plotter.camera_position
    plotter.close()
    views = [Picture(target.read_bytes(), hour, note=note)]
    if baseline is not None:
        views = [Picture(target.read_bytes(), f"{t['proposal']}, {hour}")]
        earlier = _plotter(baseline, time)
        earlier.camera_position = camera
        save_still(earlier, target.with_name("baseline.png"), scale=1)
        earlier.close()
        views.insert(0, Picture(target.with_name("baseline.png").read_bytes(), f"{t['baseline']}, {hour}", note=note))
    return views


def _plotter(results: Results, time: float) -> Any:
    from twin.pipeline.edits import levee_lines
    from twin.scene import scene

    return scene(
        results.city, results.flood, escape=results.escape, terrain=results.terrain, streets=results.streets,
        hazard=results.hazard, shelters=results.shelters, walls=levee_lines(results.scenario),
        lang=results.scenario.language, off_screen=True, title=results.scenario.title or results.scenario.name,
        time=time, window_size=(1400, 800),
    )  # fmt: skip


def _page(plotter: Any, folder: Path, missing: list[Note], written: Written) -> None:
    from twin.scene import save_page

    save_page(plotter, folder / "scene.html")
    written.append(("scene.html", Note("pipeline.file_scene")))


def _comparison(results: Results, baseline: Outcome, folder: Path) -> Written:
    """Every building before and after, the figures of both plans, and both 3D pages with one camera and one clock."""
    from twin.io import write_csv

    changes = building_changes(baseline.results, results)
    write_csv(changes, folder / "changes.csv")
    figures = {
        "baseline": _json_figures(baseline.results),
        "proposal": _json_figures(results),
        "buildings": {key: int(n) for key, n in changes["change"].value_counts().items()},
        "people": safety_changes(results, baseline.results),
    }
    write_text(folder / "changes.json", json.dumps(figures, indent=1, ensure_ascii=False))
    written: Written = [
        ("changes.csv", Note("pipeline.file_changes")), ("changes.json", Note("pipeline.file_changes_json"))
    ]  # fmt: skip
    first, second = baseline.folder / "scene.html", folder / "scene.html"
    if first.is_file() and second.is_file():
        from twin.scene import save_pair

        lang = results.scenario.language
        t = words(lang)
        titles = tuple(
            f"{t[key]}: {r.scenario.title or r.scenario.name}"
            for key, r in (("baseline", baseline.results), ("proposal", results))
        )
        save_pair(first, second, path=folder / "compare.html", titles=(titles[0], titles[1]), lang=lang)
        written.append(("compare.html", Note("pipeline.file_compare")))
    return written


def _json_figures(results: Results) -> dict[str, float | None]:
    """Headline figures; null where there is none or it is never reached."""
    return {key: value if math.isfinite(value) else None for key, value in key_figures(results).items()}


def _exports(results: Results, folder: Path, missing: list[Note]) -> Written:
    """Tables and layers other programs open; (file, what it is) of each written."""
    from twin import io

    written: Written = []
    options = results.scenario.outputs
    lang = results.scenario.language

    def attempt(name: str, what: str, write: Callable[[Path], Any]) -> None:
        try:
            write(folder / name)
            written.append((name, Note(f"pipeline.file_{what}")))
        except (ImportError, DatumError) as error:
            missing.append(_not_written(results, name, name, error))

    layers = layers_of(results)
    attempt("buildings.csv", "buildings_csv", lambda p: io.write_csv(layers["buildings"], p))
    attempt("buildings.parquet", "buildings_parquet", lambda p: io.write_geoparquet(layers["buildings"], p))
    in_time = building_hazard_in_time(
        results.flood, results.buildings, terrain=results.terrain, rows=results.buildings["row"].to_numpy()
    )
    attempt(
        "buildings_in_time.parquet", "buildings_in_time",
        lambda p: write_whole(p, lambda aside: in_time.to_parquet(aside, index=False)),
    )  # fmt: skip
    risks = risk_rows(results.building_hazard, description=results.scenario.title or results.scenario.name)
    attempt("risk_rows.csv", "risk_rows", lambda p: io.write_csv(risks, p))
    attempt("flood.nc", "flood_nc", lambda p: io.write_netcdf(results.flood, p))
    if options.geopackage:
        styles = layer_styles(layers, lang=lang)
        attempt("results.gpkg", "geopackage", lambda p: io.write_geopackage(layers, p, styles=styles))
    if options.geotiff:
        attempt("depth_max.tif", "depth_max", lambda p: io.write_cog(results.flood, p, name="depth_max"))
        attempt("flood_mesh.nc", "flood_mesh", lambda p: io.write_ugrid(results.flood, p))
    if options.tiles:
        attempt("tiles", "tiles", lambda p: _tiles(results, p))
    if options.czml:
        attempt("flood_and_people.czml", "czml", lambda p: write_paths(results, p))
    if results.escape is not None:
        attempt("evacuation.nc", "evacuation", lambda p: _evacuation(results, p))
        attempt("street_use.parquet", "street_use", lambda p: _street_use(results, p))
    return written


def _evacuation(results: Results, path: Path) -> None:
    """The evacuation without a row per person: people of a building together, small counts suppressed."""
    from twin.io.evacuation import public_totals

    assert results.escape is not None
    totals = public_totals(results.escape)
    write_whole(path, lambda aside: save_dataset(totals, aside))


def _street_use(results: Results, path: Path) -> None:
    from twin.io.evacuation import write_street_use

    assert results.escape is not None
    assert results.streets is not None
    write_street_use(results.escape, results.streets, path)


def _tiles(results: Results, path: Path) -> None:
    from twin.io import write_tiles3d

    hazard = results.building_hazard[["depth_max", "depth_rank", "first_wet", "dry_storeys", "damage_rate"]]
    hazard = hazard.assign(state=results.building_hazard["state"].astype(str))
    write_tiles3d(results.city, path, attributes=hazard.set_axis(results.buildings["row"].to_numpy()))
