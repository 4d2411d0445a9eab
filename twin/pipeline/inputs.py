"""The data a scenario names: located, checksummed, read, and projected to one CRS."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import CRS

from citygml.model import CityModel
from twin.arrays import FloatArray
from twin.errors import ScenarioError
from twin.files import file_checksum, fingerprint
from twin.pipeline.rain_inputs import rain_files
from twin.report.results import InputFile
from twin.scenario import Scenario

__all__ = [
    "area_bounds",
    "building_table",
    "check_cells",
    "city_packages",
    "input_files",
    "named_files",
    "plane_of",
    "read_city",
    "resolve",
]

# More cells than this need hundreds of GiB of memory with their outputs.
MOST_CELLS = 100_000_000
# Lengths on a map may differ by this much from those on the ground, e.g. not by those of Web Mercator. [-]
LARGEST_ERROR = 0.01
_DEGREES = 6668
# Packages of PLATEAU a run reads.
PACKAGES = ("bldg", "dem", "tran", "brid", "luse", "squr")


def resolve(path: str, scenario_folder: Path) -> Path:
    """A path of a scenario, relative to the scenario file; must exist."""
    found = (scenario_folder / Path(path).expanduser()).resolve()
    if not found.exists():
        raise ScenarioError(f"city data {path!r}: no such file or folder (looked for {found})")
    return found


def input_files(datasets: Sequence[Path]) -> list[InputFile]:
    """Every file the run reads from its datasets, with size and SHA-256, by dataset and name; each file once."""
    paths: dict[Path, None] = {}
    for dataset in datasets:
        found = [dataset] if dataset.is_file() else _city_files(dataset)
        if not found:
            raise ScenarioError(f"{dataset}: no CityGML file in it; expected .gml files, a PLATEAU folder or a zip")
        paths |= dict.fromkeys(found)
    return [_input_file(path) for path in paths]


def _city_files(folder: Path) -> list[Path]:
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in (".gml", ".citygml", ".zip", ".xml"))
    return [p for p in paths if "codelists" not in p.parts and "truth" not in p.parts]


def _input_file(path: Path) -> InputFile:
    return InputFile(path=path, bytes=path.stat().st_size, sha256=file_checksum(path))


def named_files(scenario: Scenario, folder: Path) -> dict[str, InputFile]:
    """Files a scenario names beside the city, by the key that names them: DEM, shelters, streets, readings.

    Raises
    ------
    ScenarioError
        One of them is not there.
    """
    flood, options = scenario.flood, scenario.evacuation
    names = {
        "flood.initial.raster": flood.initial.raster,
        "flood.initial.run": flood.initial.run,
        "terrain.manning_table": scenario.terrain.manning_table,
        "terrain.manning_map": scenario.terrain.manning_map,
        "evacuation.shelters": options.shelters if options.enabled else None,
        "evacuation.streets": options.streets if options.enabled else None,
        "flood.soil_map": flood.soil_map.path if flood.soil_map is not None else None,
        "flood.sewer.network": flood.sewer.network if flood.sewer is not None else None,
        "flood.rain_readings": flood.rain_readings.path if flood.rain_readings is not None else None,
    }
    with_readings = [(f"flood.inflow.{k}.readings", item.readings) for k, item in enumerate(flood.inflow)]
    with_readings += [(f"flood.level.{k}.readings", item.readings) for k, item in enumerate(flood.level)]
    with_readings += [(f"flood.edge.{k}.readings", item.readings) for k, item in enumerate(flood.edge)]
    names |= {key: readings.path if readings is not None else None for key, readings in with_readings}
    dem = scenario.terrain.dem
    if isinstance(dem, str):
        names["terrain.dem"] = dem
    elif dem is not None:
        names |= {f"terrain.dem.{k}.path": source.path for k, source in enumerate(dem)}
    found = {}
    for key, name in names.items():
        if name is None:
            continue
        path = (folder / Path(name).expanduser()).resolve()
        is_folder = path.is_dir() and key.startswith(("terrain.dem", "flood.initial.run"))
        if not path.is_file() and not is_folder:
            raise ScenarioError(f"{key} {name!r}: no such file (looked for {path})")
        found[key] = _input_folder(path) if is_folder else _input_file(path)
    found.update({key: _input_file(path) for key, path in rain_files(flood, folder).items()})
    if flood.published is not None:
        from twin.pipeline.published_water import published_files

        found |= {key: _input_file(path) for key, path in published_files(flood.published, folder).items()}
    return found


def _input_folder(path: Path) -> InputFile:
    """A folder that is read as one: its size, and a checksum of the names and contents of its files."""
    files = [_input_file(one) for one in sorted(path.rglob("*")) if one.is_file()]
    whole = fingerprint([(file.path.relative_to(path).as_posix(), file.sha256) for file in files])
    return InputFile(path=path, bytes=sum(file.bytes for file in files), sha256=whole)


def city_packages(dataset: Path) -> tuple[str, ...] | None:
    """The packages of PLATEAU that a run reads; None, for all files, where a dataset has no such folders."""
    from citygml.reader.tile_models import find_tiles

    if dataset.is_file() and dataset.suffix.lower() != ".zip":
        return None
    found = {document.package for tile in find_tiles(dataset, on_error="collect").tiles for document in tile.documents}
    return PACKAGES if found & set(PACKAGES) else None


def plane_of(city: CityModel) -> int | CRS:
    """Where a city is computed unless the scenario names a CRS: its own plane where lengths in it are metres, else the
    plane rectangular zone of the place, or the UTM zone outside Japan."""
    import geopandas as gpd
    import shapely

    from citygml.crs import horizontal, length_scale, plane_rectangular, project_xy

    crs = city.crs
    if crs is None:
        raise ScenarioError("the city has no CRS; name that of its data with city.data_crs")
    x, y = np.nanmedian(_plan_points(city), axis=0).tolist()
    if not crs.is_geographic and abs(length_scale(crs, x, y) - 1.0) <= LARGEST_ERROR:
        return crs
    lon, lat = (float(v[0]) for v in project_xy(np.array([x]), np.array([y]), crs, CRS.from_epsg(_DEGREES)))
    try:
        return plane_rectangular(lon, lat)
    except ValueError:
        return gpd.GeoSeries([shapely.Point(x, y)], crs=horizontal(crs)).estimate_utm_crs()


def read_city(scenario: Scenario, datasets: Sequence[Path]) -> CityModel:
    """The city of a scenario from all its datasets, every object once, projected, and cut to its bounds.

    Raises
    ------
    ScenarioError
        When nothing is in the datasets or within the bounds.
    """
    import citygml

    names = ", ".join(str(dataset) for dataset in datasets)
    whole = [path for path in datasets if city_packages(path) is not None]
    loose = [path for path in datasets if path not in whole]
    city = citygml.concat(
        [
            citygml.read(paths, packages=packages, crs=scenario.city.data_crs, on_error="collect")
            for paths, packages in ((whole, PACKAGES), (loose, None))
            if paths
        ]
    )
    city = citygml.join_repeated(city)
    if city.n_objects == 0:
        found = "; ".join(city.issues["message"].astype(str).unique()[:3])
        raise ScenarioError(f"{names}: no city objects in it; " + (found or "is it the right folder?"))
    target: int | str | CRS | None = scenario.city.crs
    if target is None and city.crs is not None and city.crs != (plane := plane_of(city)):
        target = plane
    if target is not None:
        city = city.to_crs(target)
    if scenario.city.bounds is not None:
        city = city.select(bbox=scenario.city.bounds)
        if city.n_objects == 0:
            raise ScenarioError(
                f"city.bounds {scenario.city.bounds} holds nothing of {names}; they are x_min, y_min, "
                f"x_max, y_max in {city.crs.to_string() if city.crs is not None else 'the data'}, in metres"
            )
    return city


def _plan_points(city: CityModel) -> FloatArray:
    """x, y of the polygons; of a city of points and lines alone, of those. (n, 2)"""
    xyz = city.vertices if len(city.vertices) else np.concatenate([city.line_vertices, city.points])
    return xyz[:, :2]


def area_bounds(city: CityModel, scenario: Scenario) -> tuple[float, float, float, float]:
    """x_min, y_min, x_max, y_max the grid may cover: the bounds of the scenario, or of the city with its margin. [m]"""
    if scenario.city.bounds is not None:
        return scenario.city.bounds
    xy, margin = _plan_points(city), scenario.terrain.margin
    low, high = np.nanmin(xy, axis=0) - margin, np.nanmax(xy, axis=0) + margin
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def check_cells(city: CityModel, scenario: Scenario) -> None:
    """Refuse a grid of more cells than a computer holds, before it is made.

    Raises
    ------
    ScenarioError
        With the number of cells and the size that would fit.
    """
    x0, y0, x1, y1 = area_bounds(city, scenario)
    size, width, height = scenario.terrain.cell_size, x1 - x0, y1 - y0
    cells = width * height / size**2
    if cells > MOST_CELLS:
        fits = (width * height / MOST_CELLS) ** 0.5
        raise ScenarioError(
            f"terrain.cell_size = {size:g} m makes {cells:,.0f} cells of the city's {width:,.0f} x {height:,.0f} m; at "
            f"most {MOST_CELLS:,} are computed: take {fits:.1g} m or more, or a smaller area with city.bounds"
        )


def building_table(city: CityModel) -> pd.DataFrame:
    """One row per building: all its columns, its row in the city's objects (`row`), and its footprint.

    The index is gml_id; where the data give one id to several buildings, those after the first end in #2, #3 ...
    """
    from citygml.frames import footprints
    from twin.city import top_buildings

    rows = top_buildings(city)
    shape = footprints(city, type="bldg:Building", columns=False).geometry
    table = city.objects.iloc[rows].copy()
    ids = table.index.to_series().astype(str)
    repeat = ids.groupby(ids).cumcount().to_numpy()
    names = [f"{name}#{k + 1}" if k else name for name, k in zip(ids, repeat)]
    table.index = pd.Index(names, name="gml_id", dtype=object)
    table["row"] = rows
    table["footprint_area"] = shape.area.to_numpy()
    table["geometry"] = shape.to_numpy()
    return table
