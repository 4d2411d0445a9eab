"""Results -> files people open: report, tables, maps, pictures, exports. Each is written aside, then renamed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from twin.errors import DatumError, MissingExtraError, TwinError
from twin.hazard import building_hazard_in_time, risk_rows
from twin.hazard.streets import flood_seconds
from twin.pipeline.layers import layers_of, write_paths
from twin.pipeline.run import Results
from twin.pipeline.stages import write_aside
from twin.pipeline.writing import report_content
from twin.report import Picture, report_html
from twin.report.text import words

__all__ = ["write_outputs"]

Tell = Callable[[str, str, float], None]


def write_outputs(results: Results, folder: Path, *, tell: Tell, baseline: Results | None = None) -> Path:
    """Write everything the scenario asks for; the report's path.

    What cannot be written for want of an optional library or of GL is said in the report; the rest is
    written all the same.
    """
    lang = results.scenario.language
    missing: list[str] = []
    start = time.perf_counter()
    tell("pictures", "start", 0.0)
    views = _views(results, folder, missing, baseline) if results.scenario.outputs.pictures else []
    results.timings["pictures"] = time.perf_counter() - start
    tell("pictures", "done", results.timings["pictures"])
    start = time.perf_counter()
    tell("exports", "start", 0.0)
    written = _exports(results, folder, missing)
    results.timings["exports"] = time.perf_counter() - start
    tell("exports", "done", results.timings["exports"])
    content = report_content(results, views=views, files=written, missing=missing, baseline=baseline)
    report = folder / ("report.ja.html" if lang == "ja" else "report.html")
    _text(report, report_html(content))
    return report


def _text(path: Path, text: str, *, encoding: str = "utf-8") -> None:
    def write(aside: Path) -> None:
        aside.write_text(text, encoding=encoding)

    write_aside(path, write)


def wettest_time(results: Results) -> float:
    """Output time at which most cells are under more than 5 cm of water. [s]"""
    wet = (results.flood["depth"] > 0.05).sum(dim=("y", "x")).values
    return float(flood_seconds(results.flood)[int(wet.argmax())])


def _views(results: Results, folder: Path, missing: list[str], baseline: Results | None) -> list[Picture]:
    """The 3D pictures, written beside the report and embedded in it; the baseline from the same place and hour."""
    try:
        from twin.scene import save_film, save_still

        time = wettest_time(results if baseline is None else baseline)
        plotter = _plotter(results, time)
    except (MissingExtraError, TwinError) as error:
        missing.append(f"3D: {error}")
        return []
    t = words(results.scenario.language)
    hour = f"{time / 60.0:.0f} {t['minutes']}"
    target = folder / "pictures" / "city.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    save_still(plotter, target, scale=1)
    if results.scenario.outputs.film:
        save_film(plotter, folder / "pictures" / "flood.mp4")
    if results.scenario.outputs.html:
        _page(plotter, folder, missing)
    camera = plotter.camera_position
    plotter.close()
    views = [Picture(target.read_bytes(), hour)]
    if baseline is not None:
        earlier = _plotter(baseline, time)
        earlier.camera_position = camera
        save_still(earlier, target.with_name("baseline.png"), scale=1)
        earlier.close()
        views.insert(0, Picture(target.with_name("baseline.png").read_bytes(), f"{t['baseline']}, {hour}"))
    return views


def _plotter(results: Results, time: float) -> Any:
    from twin.scene import scene

    return scene(
        results.city, results.flood, results.escape, terrain=results.terrain, streets=results.streets,
        hazard=results.hazard, shelters=results.shelters, lang=results.scenario.language, off_screen=True,
        title=results.scenario.title or results.scenario.name, time=time, window_size=(1400, 800),
    )  # fmt: skip


def _page(plotter: Any, folder: Path, missing: list[str]) -> None:
    from twin.scene import save_page

    try:
        save_page(plotter, folder / "scene.html")
    except TwinError as error:
        missing.append(f"3D page: {error}")


def _exports(results: Results, folder: Path, missing: list[str]) -> list[tuple[str, str]]:
    """Tables and layers other programs open; (file, what it is) of each written."""
    written: list[tuple[str, str]] = []
    options = results.scenario.outputs

    def attempt(name: str, what: tuple[str, str], write: Callable[[Path], Any]) -> None:
        try:
            write_aside(folder / name, lambda aside: write(aside) and None)
            written.append((name, what[results.scenario.language == "ja"]))
        except (ImportError, DatumError) as error:
            missing.append(f"{name}: {error}")

    layers = layers_of(results)
    attempt("buildings.csv", ("one row a building (opens in Excel)", "建物ごとの結果（Excelで開ける）"),
            lambda p: _csv(layers["buildings"], p))  # fmt: skip
    attempt("buildings.parquet", ("the same as GeoParquet", "同上（GeoParquet）"),
            lambda p: _parquet(layers["buildings"], p))  # fmt: skip
    in_time = building_hazard_in_time(results.flood, results.terrain, results.buildings)
    attempt("buildings_in_time.parquet", ("depth and dry storeys at each output time", "建物ごとの浸水深の時間変化"),
            lambda p: in_time.to_parquet(p, index=False))  # fmt: skip
    risks = risk_rows(results.building_hazard, description=results.scenario.title or results.scenario.name)
    attempt("risk_rows.csv", ("PLATEAU-style risk rows of this run", "PLATEAU形式の災害リスク属性"),
            lambda p: risks.to_csv(p, index=False, encoding="utf-8-sig"))  # fmt: skip
    attempt("flood.nc", ("flood in time, CF NetCDF", "浸水の時間変化（CF NetCDF）"), lambda p: _netcdf(results, p))
    if options.geopackage:
        what = (
            "buildings, streets, shelters, homes with styles, for QGIS",
            "建物・道路・避難所・人口（QGIS用スタイル付）",
        )
        attempt("results.gpkg", what, lambda p: _geopackage(layers, p))
    if options.geotiff:
        attempt("depth_max.tif", ("greatest depth, cloud-optimised GeoTIFF", "最大浸水深（COG）"),
                lambda p: _depth_tif(results, p))  # fmt: skip
        attempt("flood_mesh.nc", ("flood in time as UGRID, a mesh layer in QGIS", "浸水（UGRID、QGISメッシュ）"),
                lambda p: _ugrid(results, p))  # fmt: skip
    if options.tiles:
        attempt("tiles", ("3D Tiles 1.1 with the hazard of each building", "3D Tiles 1.1（建物ごとの属性付）"),
                lambda p: _tiles(results, p))  # fmt: skip
    if options.czml:
        attempt("flood_and_people.czml", ("water and people in time, for CesiumJS", "浸水と避難の動き（CesiumJS用）"),
                lambda p: write_paths(results, p))  # fmt: skip
    if results.escape is not None:
        attempt("evacuation.nc", ("evacuation, all seeds", "避難計算の結果（全試行）"),
                lambda p: _evacuation(results, p))  # fmt: skip
        attempt("evacuation_events.parquet", ("every street walked, first run", "通過記録（第1試行）"),
                lambda p: _events(results, p))  # fmt: skip
    return written


def _csv(layer: Any, path: Path) -> None:
    from twin.io import write_csv

    write_csv(layer, path)


def _netcdf(results: Results, path: Path) -> None:
    from twin.io import write_netcdf

    write_netcdf(results.flood, path)


def _evacuation(results: Results, path: Path) -> None:
    from twin.pipeline.storage import save_dataset

    assert results.escape is not None
    save_dataset(results.escape, path)


def _geopackage(layers: dict[str, Any], path: Path) -> None:
    from twin.io import write_geopackage

    write_geopackage(layers, path)


def _parquet(layer: Any, path: Path) -> None:
    from twin.io import write_geoparquet

    write_geoparquet(layer, path)


def _events(results: Results, path: Path) -> None:
    from twin.io.evacuation import write_events

    assert results.escape is not None
    write_events(results.escape, path)


def _depth_tif(results: Results, path: Path) -> None:
    from twin.io import write_cog

    write_cog(results.flood, "depth_max", path)


def _ugrid(results: Results, path: Path) -> None:
    from twin.io import write_ugrid

    write_ugrid(results.flood, path)


def _tiles(results: Results, path: Path) -> None:
    from twin.io import write_tiles3d

    hazard = results.building_hazard[["depth_max", "depth_rank", "first_wet", "dry_storeys", "damage_rate"]]
    hazard = hazard.assign(state=results.building_hazard["state"].astype(str))
    write_tiles3d(results.city, path, attributes=hazard.set_axis(results.buildings["row"].to_numpy()))
