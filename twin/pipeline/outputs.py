"""Results -> files people open: report, tables, maps, pictures, exports. Each is written aside, then renamed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twin.errors import MissingExtraError, TwinError
from twin.hazard import risk_rows
from twin.hazard.streets import flood_seconds
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
    views = _views(results, folder, missing) if results.scenario.outputs.pictures else []
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


def _views(results: Results, folder: Path, missing: list[str]) -> list[Picture]:
    """The 3D pictures, written beside the report and embedded in it."""
    try:
        from twin.scene import save_film, save_still, scene

        plotter = scene(
            results.city, results.flood, results.escape, terrain=results.terrain, streets=results.streets,
            hazard=results.hazard, shelters=results.shelters, lang=results.scenario.language, off_screen=True,
            title=results.scenario.title or results.scenario.name, time=wettest_time(results), window_size=(1400, 800),
        )  # fmt: skip
    except (MissingExtraError, TwinError) as error:
        missing.append(f"3D pictures: {error}")
        return []
    target = folder / "pictures" / "city.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    save_still(plotter, target, scale=1)
    if results.scenario.outputs.film:
        save_film(plotter, folder / "pictures" / "flood.mp4")
    if results.scenario.outputs.html:
        _page(plotter, folder, missing)
    plotter.close()
    minutes = wettest_time(results) / 60.0
    t = words(results.scenario.language)
    return [Picture(target.read_bytes(), f"{minutes:.0f} {t['minutes']}")]


def _page(plotter: Any, folder: Path, missing: list[str]) -> None:
    try:
        from twin.scene import save_page  # type: ignore[attr-defined]

        save_page(plotter, folder / "scene.html")
    except (ImportError, AttributeError, TwinError) as error:
        missing.append(f"3D page: {error}")


def _exports(results: Results, folder: Path, missing: list[str]) -> list[tuple[str, str]]:
    """Tables and layers other programs open; (file, what it is) of each written."""
    written: list[tuple[str, str]] = []
    options = results.scenario.outputs

    def attempt(name: str, what: str, write: Callable[[Path], Any]) -> None:
        try:
            write_aside(folder / name, lambda aside: write(aside) and None)
            written.append((name, what))
        except (ImportError, AttributeError, MissingExtraError) as error:
            missing.append(f"{name}: {error}")

    layer = building_layer(results)
    attempt("buildings.csv", "one row a building (UTF-8 with mark, opens in Excel)", lambda p: _csv(layer, p))
    risks = risk_rows(results.building_hazard, description=results.scenario.title or results.scenario.name)
    attempt(
        "risk_rows.csv", "PLATEAU-style risk rows of this run",
        lambda p: risks.to_csv(p, index=False, encoding="utf-8-sig"),
    )
    attempt("flood.nc", "flood in time, CF NetCDF", lambda p: _netcdf(results, p))
    if options.geopackage:
        what = "buildings, streets and shelters with styles, for QGIS"
        attempt("results.gpkg", what, lambda p: _geopackage(results, layer, p))
    if options.geotiff:
        attempt("depth_max.tif", "greatest depth, cloud-optimised GeoTIFF", lambda p: _depth_tif(results, p))
        attempt("flood_mesh.nc", "flood in time as UGRID, a mesh layer in QGIS", lambda p: _ugrid(results, p))
    if options.tiles:
        attempt("tiles", "3D Tiles 1.1 with the hazard of each building", lambda p: _tiles(results, p))
    if results.escape is not None:
        attempt("evacuation.nc", "evacuation, all seeds", lambda p: _evacuation(results, p))
    return written


def building_layer(results: Results) -> Any:
    """GeoDataFrame of buildings: footprint, some attributes, hazard columns."""
    import geopandas as gpd

    keep = [c for c in ("name", "usage", "usage_label", "measured_height", "footprint_area") if c in results.buildings]
    table = pd.concat([results.buildings[keep], results.building_hazard], axis=1)
    for column in table.columns:
        if isinstance(table[column].dtype, pd.CategoricalDtype):
            table[column] = table[column].astype(str)
    crs = results.city.crs.to_2d() if results.city.crs is not None else None
    return gpd.GeoDataFrame(table, geometry=results.buildings["geometry"].to_numpy(), crs=crs)


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


def street_layer(results: Results) -> Any:
    """GeoDataFrame of streets with their greatest depth; NaN unknown."""
    import geopandas as gpd
    import shapely

    streets, hazard = results.streets, results.hazard
    assert streets is not None
    assert hazard is not None
    vertex_edge = np.repeat(np.arange(streets.n_edges), np.diff(streets.edge_offsets))
    lines = shapely.linestrings(streets.edge_vertices[:, :2], indices=vertex_edge)
    unknown = np.isnan(hazard.depth).all(axis=0)
    deepest = np.where(unknown, np.nan, np.nanmax(np.nan_to_num(hazard.depth, nan=-1.0), axis=0))
    return gpd.GeoDataFrame(
        {"kind": streets.edge_kind, "width": streets.edge_width, "length": streets.edge_length, "depth_max": deepest},
        geometry=lines, crs=streets.crs.to_2d() if streets.crs is not None else None,
    )  # fmt: skip


def _geopackage(results: Results, layer: Any, path: Path) -> None:
    import geopandas as gpd

    from twin.io import write_geopackage

    layers = {"buildings": layer}
    if results.streets is not None and results.shelters is not None:
        layers["streets"] = street_layer(results)
        shelters = results.shelters
        layers["shelters"] = gpd.GeoDataFrame(
            {"name": shelters.name, "capacity": np.minimum(shelters.capacity, 2**53)},
            geometry=gpd.points_from_xy(shelters.xy[:, 0], shelters.xy[:, 1]), crs=layer.crs,
        )  # fmt: skip
    write_geopackage(layers, path)


def _depth_tif(results: Results, path: Path) -> None:
    from twin.io import write_cog

    write_cog(results.flood, "depth_max", path)


def _ugrid(results: Results, path: Path) -> None:
    from twin.io import write_ugrid

    write_ugrid(results.flood, path)


def _tiles(results: Results, path: Path) -> None:
    from twin.io import write_tiles3d

    hazard = results.building_hazard[["depth_max", "depth_rank", "first_wet", "dry_storeys", "damage_rate"]]
    write_tiles3d(results.city, path, attributes=hazard.assign(state=results.building_hazard["state"].astype(str)))
