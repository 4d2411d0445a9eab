"""The scenario's own tables and layers: shelters and streets, in the plane of the city."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from citygml.model import CityModel
from twin.errors import ScenarioError, TwinError
from twin.io.line_layer import read_lines
from twin.io.shelters import ShelterRows, shelter_rows
from twin.network import StreetNetwork
from twin.pipeline.scenario import Evacuation

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["building_rows", "shelter_table", "street_lines"]


def shelter_table(city: CityModel, streets: StreetNetwork, options: Evacuation, folder: Path) -> ShelterRows:
    """Shelters of the table or layer the scenario names.

    Raises
    ------
    ScenarioError
        Anything in it that cannot be used, with file, line, column and remedy.
    """
    key = "evacuation.shelters"
    assert options.shelters is not None
    path = _existing(folder / options.shelters, key)
    low, high = streets.node_xyz[:, :2].min(axis=0), streets.node_xyz[:, :2].max(axis=0)
    try:
        return shelter_rows(
            path,
            to=city.crs,
            crs=options.shelters_crs,
            encoding=options.shelters_encoding,
            extent=(float(low[0]), float(low[1]), float(high[0]), float(high[1])),
            buildings=building_rows(city),
            key=key,
        )
    except TwinError as error:
        raise ScenarioError(f"{key}: {error}") from error


def street_lines(options: Evacuation, folder: Path) -> GeoDataFrame:
    """The line layer of streets the scenario names."""
    key = "evacuation.streets"
    assert options.streets is not None
    path = _existing(folder / options.streets, key)
    try:
        return read_lines(path, crs=options.streets_crs, key=key)
    except TwinError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _existing(path: Path, key: str) -> Path:
    if not path.exists():
        raise ScenarioError(f"{key}: no such file (looked for {path})")
    return path


def building_rows(city: CityModel) -> dict[str, int]:
    """Row of every building in the city's objects by its gml:id, and by its 建物ID where that is unique."""
    is_building = city.objects["type"].astype(str).isin(["bldg:Building", "bldg:BuildingPart"]).to_numpy()
    rows = np.flatnonzero(is_building)
    found: dict[str, int] = {}
    if "building_id" in city.objects:
        ids = city.objects["building_id"].astype(object).to_numpy()[rows]
        count: dict[str, int] = {}
        for text in ids:
            count[str(text)] = count.get(str(text), 0) + 1
        found = {str(t): int(row) for t, row in zip(ids, rows) if isinstance(t, str) and t and count[t] == 1}
    found |= {str(gml_id): int(row) for gml_id, row in zip(city.objects.index[rows], rows) if isinstance(gml_id, str)}
    return found
