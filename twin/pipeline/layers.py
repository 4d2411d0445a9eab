"""Layers other programs open: buildings, streets, shelters, people, with what the run found out about each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.hazard.extent import street_depth
from twin.hazard.streets import flood_seconds

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["building_layer", "building_names", "layers_of", "shelter_buildings", "street_layer", "write_paths"]


def building_names(buildings: pd.DataFrame) -> dict[str, str]:
    """gml_id -> the building's name, else its usage in words, else "".

    >>> building_names(pd.DataFrame({"name": ["hall", None], "usage_label": ["public", "house"]}, index=["a", "b"]))
    {'a': 'hall', 'b': 'house'}
    """
    names = pd.Series("", index=buildings.index, dtype=object)
    for column in ("usage_label", "name"):
        if column in buildings:
            given = buildings[column].astype(object)
            names = names.where(given.isna() | (given == ""), given.astype(str))
    return {str(key): str(value) for key, value in names.items()}


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


def street_layer(results: Results) -> Any:
    """GeoDataFrame of streets: their greatest depth (NaN unknown), who passed, where people waited."""
    from twin.io.evacuation import street_layer as streets_of_run

    assert results.escape is not None
    assert results.streets is not None
    assert results.hazard is not None
    layer = streets_of_run(results.escape, results.streets)
    layer["depth_max"] = street_depth(results.hazard)
    return layer


def shelter_buildings(results: Results) -> np.ndarray:
    """gml:id of the building each shelter is in, "" where it is in none; (n_shelters,) str."""
    assert results.shelters is not None
    rows = results.shelters.building
    ids = results.city.objects.index.to_numpy().astype(str)
    return np.where(rows >= 0, ids[np.maximum(rows, 0)], "") if len(ids) else np.full(len(rows), "")


def layers_of(results: Results) -> dict[str, Any]:
    """Name -> GeoDataFrame of everything a map shows. Counts of people below five are suppressed."""
    from twin.io.evacuation import building_layer as homes
    from twin.io.evacuation import shelter_layer

    layers = {"buildings": building_layer(results)}
    if results.escape is not None and results.streets is not None and results.shelters is not None:
        layers["streets"] = street_layer(results)
        layers["shelters"] = shelter_layer(results.escape, results.shelters, results.streets.crs)
        layers["shelters"].insert(2, "building", shelter_buildings(results))
        layers["homes"] = homes(results.escape, results.streets)
    return layers


def write_paths(results: Results, path: Path) -> Path:
    """Water and up to a thousand people in time as CZML."""
    from twin.io.czml import Paths, write_czml

    people = None
    if results.escape is not None and results.streets is not None:
        from twin.scene.people import people_at, walks_from

        walks = walks_from(results.escape, results.streets)
        chosen = np.unique(np.linspace(0, len(walks.state) - 1, min(1000, len(walks.state))).astype(int))
        seconds = np.arange(0.0, flood_seconds(results.flood)[-1] + 1.0, 30.0)
        places = [people_at(walks, float(t))[:2] for t in seconds]
        x, y = (np.array([place[k][chosen] for place in places]) for k in (0, 1))
        people = Paths(seconds, x, y, _ground_under(results, x, y))
    return write_czml(path, flood=results.flood, people=people, name=results.scenario.title or results.scenario.name)


def _ground_under(results: Results, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Elevation of the cell under each place; of the nearest cell off the grid. [m]"""
    grid = results.terrain.grid
    column = np.clip(np.floor((x - grid.x0) / grid.cell_size), 0, grid.nx - 1).astype(np.int64)
    row = np.clip(np.floor((y - grid.y0) / grid.cell_size), 0, grid.ny - 1).astype(np.int64)
    return np.asarray(results.terrain.elevation[row, column], dtype=float)
