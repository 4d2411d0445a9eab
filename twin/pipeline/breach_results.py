"""Every breach point, or every stage, of published water by itself: buildings, districts, streets and people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.arrays import AnyArray
from twin.errors import InputError, ScenarioError, TwinError
from twin.hazard import building_hazard, hazard_on_streets
from twin.hazard.breach_points import district_cells, district_floods, first_breach_on_streets, worst_breaches
from twin.hazard.extent import CellState, flood_extent
from twin.hazard.inundation import open_where_published, with_still_water
from twin.hazard.return_periods import depth_by_return_period
from twin.io.mesh_codes import quarter_codes
from twin.io.mesh_squares import DEGREES
from twin.network import EdgeHazard, StreetNetwork, edge_lines
from twin.parallel import Progress, silent
from twin.pipeline.published_water import PublishedSource, flood_of_breach, flood_of_stage
from twin.report.key_figures import FATES
from twin.report.results import PublishedResults
from twin.scenario import PublishedWater, Scenario
from twin.terrain import Terrain

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["breach_results", "districts_of", "load_results", "save_results", "stage_results"]

# Columns of names in district layers of public offices: e-Stat (町丁目), and common ones.
_NAME_COLUMNS = ("S_NAME", "MOJI", "町丁目名", "町名", "町丁・字等名", "name", "NAME", "名称")
_TABLES = ("breaches", "districts", "district_floods", "streets", "periods")


def districts_of(options: PublishedWater, folder: Path, terrain: Terrain) -> GeoDataFrame:
    """District polygons in the CRS of the run, with `name`: the scenario's layer, else squares of 250 m.

    Raises
    ------
    ScenarioError
        The layer is not understood, or nothing of it lies on the grid.
    """
    if options.districts is None:
        return _squares(terrain)
    from twin.io.line_layer import read_polygons

    key = "flood.published.districts"
    try:
        layer = read_polygons((folder / options.districts).resolve(), crs=options.districts_crs, key=key)
    except TwinError as error:
        raise ScenarioError(f"{key}: {error}") from error
    if terrain.grid.crs is not None and layer.crs is not None:
        layer = layer.to_crs(terrain.grid.crs.to_2d())
    x0, y0, x1, y1 = terrain.grid.bounds
    layer = layer.cx[x0:x1, y0:y1].reset_index(drop=True)
    if not len(layer):
        raise ScenarioError(f"{key}: no district of {options.districts} lies on the grid; is it in the right CRS?")
    column = options.districts_name or next((name for name in _NAME_COLUMNS if name in layer), None)
    if column is not None and column not in layer:
        raise ScenarioError(f"{key}_name: no column {column!r}, found {', '.join(map(str, layer.columns[:20]))}")
    names = layer[column].astype(str) if column is not None else pd.Series([str(k + 1) for k in range(len(layer))])
    return layer[["geometry"]].assign(name=names.to_numpy(object))[["name", "geometry"]]


def _squares(terrain: Terrain) -> GeoDataFrame:
    """Squares of 250 m of the standard mesh over the grid; of 250 m from its corner where it has no CRS."""
    import geopandas as gpd
    import shapely

    x0, y0, x1, y1 = terrain.grid.bounds
    crs = terrain.grid.crs
    if crs is None:
        side = 250.0
        steps = np.meshgrid(np.arange(np.ceil((x1 - x0) / side)), np.arange(np.ceil((y1 - y0) / side)))
        column, row = (values.ravel() for values in steps)
        boxes = shapely.box(x0 + column * side, y0 + row * side, x0 + (column + 1) * side, y0 + (row + 1) * side)
        return gpd.GeoDataFrame({"name": [f"{int(j)}-{int(i)}" for j, i in zip(row, column)]}, geometry=boxes)
    from pyproj import Transformer

    transformer = Transformer.from_crs(crs.to_2d(), DEGREES, always_xy=True)
    west, south, east, north = transformer.transform_bounds(x0, y0, x1, y1)
    n = 4  # squares per side of the 1 km square
    columns = np.arange(np.floor((west - 100.0) * 80 * n), np.floor((east - 100.0) * 80 * n) + 1).astype(np.int64)
    rows = np.arange(np.floor(south * 120 * n), np.floor(north * 120 * n) + 1).astype(np.int64)
    column, row = (values.ravel() for values in np.meshgrid(columns, rows))
    corners = [
        transformer.transform(100.0 + (column + dx) / (80.0 * n), (row + dy) / (120.0 * n), direction="INVERSE")
        for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))
    ]
    shapes = shapely.polygons(np.stack([np.column_stack(corner) for corner in corners], axis=1))
    frame = gpd.GeoDataFrame({"name": quarter_codes(row, column)}, geometry=shapes, crs=crs.to_2d())
    return frame[frame.intersects(shapely.box(x0, y0, x1, y1))].reset_index(drop=True)


def _district_of(buildings: pd.DataFrame, districts: GeoDataFrame) -> AnyArray:
    """District of each building by a point inside it, -1 in none."""
    import shapely

    points = shapely.point_on_surface(np.asarray(buildings["geometry"], dtype=object))
    found = np.full(len(buildings), -1, np.int64)
    district, point = shapely.STRtree(points).query(np.asarray(districts.geometry, dtype=object), predicate="covers")
    found[point] = district
    return found


def breach_results(
    source: PublishedSource,
    scenario: Scenario,
    *,
    folder: Path,
    terrain: Terrain,
    buildings: pd.DataFrame,
    streets: StreetNetwork | None,
    evacuate: Callable[[xr.Dataset, Terrain], AnyArray] | None = None,
    progress: Progress = silent,
) -> PublishedResults:
    """Every breach point by itself.

    Parameters
    ----------
    buildings : from `twin.pipeline.inputs.building_table`
    streets : not cut; None: streets are left out
    evacuate : people by `twin.report.key_figures.FATES` of a flood on a terrain; None: people are left out
    """
    options = scenario.flood.published
    assert options is not None
    districts = districts_of(options, folder, terrain)
    of_building = _district_of(buildings, districts)
    cells: AnyArray | None = None
    tables: dict[str, pd.DataFrame] = {}
    on_streets: dict[str, EdgeHazard] = {}
    rows = []
    for k, name in enumerate(source.breaches):
        flood = flood_of_breach(source, name, scenario.flood, terrain)
        opened = open_where_published(terrain, flood)
        hazard = building_hazard(flood, buildings, terrain=opened, rows=buildings["row"].to_numpy())
        if cells is None:
            cells = district_cells(flood, list(districts.geometry))
        tables[name] = district_floods(
            flood.assign(building=(("y", "x"), opened.building)), cells, n_districts=len(districts), buildings=hazard,
            district_of_building=of_building,
        )  # fmt: skip
        row = {"breach": name, **_whole(flood, opened, hazard)}
        if streets is not None:
            on_streets[name] = _on_streets(flood, opened, streets, options)
            first = first_breach_on_streets({name: on_streets[name]})["first_wet"]
            row["first_street"] = float(first.min()) if first.notna().any() else np.nan
        if evacuate is not None:
            people = evacuate(flood, opened)
            row |= {key: int(people[fate]) for fate, key in FATES}
        rows.append(row)
        progress(k + 1, len(source.breaches), "breaches")
    worst = worst_breaches(tables, by=options.worst_by)
    every = pd.concat(
        [table.assign(district=districts["name"].to_numpy(), breach=name) for name, table in tables.items()],
        ignore_index=True,
    )
    return PublishedResults(
        breaches=pd.DataFrame(rows).set_index("breach"),
        districts=_with_columns(districts, worst),
        district_floods=every[["district", "breach", *next(iter(tables.values())).columns]],
        streets=_street_layer(streets, on_streets) if streets is not None else None,
    )


def _on_streets(flood: xr.Dataset, terrain: Terrain, streets: StreetNetwork, options: PublishedWater) -> EdgeHazard:
    water = with_still_water(flood) if options.unknown_speed == "depth_only" else flood
    return hazard_on_streets(water.assign(building=(("y", "x"), terrain.building)), streets)


def _whole(flood: xr.Dataset, terrain: Terrain, hazard: pd.DataFrame) -> dict[str, float]:
    """Headline figures of one flood."""
    state = flood_extent(flood, terrain.building)
    wet, unknown = state == CellState.WET, state == CellState.UNKNOWN
    is_open = state != CellState.BUILDING
    depth = flood["depth_max"].values[wet]
    states = hazard["state"].astype(str)
    return {
        "known_share": float((~unknown & is_open).sum() / max(int(is_open.sum()), 1)),
        "depth_max": float(depth.max()) if depth.size else 0.0,
        "wet_area": float(wet.sum()) * terrain.grid.cell_area,
        "wet_buildings": int((states == "wet").sum()),
        "above_floor": int((hazard["above_floor_max"] > 0).sum()),
        "unknown_buildings": int((states == "unknown").sum()),
    }


def _street_layer(streets: StreetNetwork, hazards: dict[str, EdgeHazard]) -> GeoDataFrame:
    import geopandas as gpd

    table = first_breach_on_streets(hazards)
    crs = None if streets.crs is None else streets.crs.to_2d()
    return gpd.GeoDataFrame(table, geometry=edge_lines(streets), crs=crs)


def _with_columns(districts: GeoDataFrame, table: pd.DataFrame) -> GeoDataFrame:
    """Districts with the columns of a table of the same rows, the geometry last."""
    columns = {str(name): table[name].to_numpy() for name in table}
    return districts[["name", "geometry"]].assign(**columns)[["name", *columns, "geometry"]]


def stage_results(
    source: PublishedSource,
    scenario: Scenario,
    *,
    folder: Path,
    city: CityModel,
    terrain: Terrain,
    buildings: pd.DataFrame,
    progress: Progress = silent,
) -> PublishedResults:
    """Every map of a multi-stage set by itself: depth of buildings and districts by return period."""
    options = scenario.flood.published
    assert options is not None
    districts = districts_of(options, folder, terrain)
    depth_at_buildings: dict[float, pd.Series] = {}
    depth_of_districts: dict[float, pd.Series] = {}
    cells: AnyArray | None = None
    every = []
    for k, period in enumerate(sorted(source.stages)):
        flood = flood_of_stage(source, period, scenario.flood, city, terrain)
        opened = open_where_published(terrain, flood)
        hazard = building_hazard(flood, buildings, terrain=opened, rows=buildings["row"].to_numpy())
        depth = hazard["depth_max"].astype(np.float64)
        depth_at_buildings[period] = depth
        if cells is None:
            cells = district_cells(flood, list(districts.geometry))
        table = district_floods(flood.assign(building=(("y", "x"), opened.building)), cells, n_districts=len(districts))
        whole = table["depth_max"].where((table["known_share"] >= 1.0) | (table["depth_max"] > 0))
        depth_of_districts[period] = whole
        every.append(table.assign(district=districts["name"].to_numpy(), breach=f"{period:g}"))
        progress(k + 1, len(source.stages), "breaches")
    of_district = depth_by_return_period(depth_of_districts)
    return PublishedResults(
        breaches=pd.DataFrame(),
        districts=_with_columns(districts, of_district),
        district_floods=pd.concat(every, ignore_index=True),
        periods=depth_by_return_period(depth_at_buildings),
    )


def save_results(results: PublishedResults, folder: Path) -> None:
    """Write the tables into a folder, one Parquet file each."""
    for name in _TABLES:
        table = getattr(results, name)
        if table is not None:
            table.to_parquet(folder / f"{name}.parquet")


def load_results(folder: Path) -> PublishedResults:
    """The tables `save_results` wrote.

    Raises
    ------
    InputError
        The folder holds none.
    """
    import geopandas as gpd

    place = {name: folder / f"{name}.parquet" for name in _TABLES}
    if not place["districts"].is_file():
        raise InputError(f"{folder}: no results of published water in it")
    return PublishedResults(
        breaches=pd.read_parquet(place["breaches"]),
        districts=gpd.read_parquet(place["districts"]),
        district_floods=pd.read_parquet(place["district_floods"]),
        streets=gpd.read_parquet(place["streets"]) if place["streets"].is_file() else None,
        periods=pd.read_parquet(place["periods"]) if place["periods"].is_file() else None,
    )
