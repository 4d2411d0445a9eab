"""Layers that GIS programs open: buildings, streets, shelters and homes, with the results at each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from citygml.model import CityModel
from twin.arrays import IntegerArray, TextArray
from twin.hazard.extent import street_depth
from twin.report.results import EvacuationResults, FloodResults, PublishedResults

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["building_layer", "building_names", "map_layers", "published_layers", "shelter_buildings", "street_layer"]


def map_layers(
    city: CityModel, flood: FloodResults, evacuation: EvacuationResults | None = None
) -> dict[str, GeoDataFrame]:
    """Name -> GeoDataFrame of everything a map shows. Counts of people below five are suppressed."""
    from twin.io.evacuation import building_layer as home_layer
    from twin.io.evacuation import shelter_layer

    layers = {"buildings": building_layer(city, flood)}
    if evacuation is not None:
        shelters, streets = evacuation.shelters, evacuation.streets
        layers["streets"] = street_layer(evacuation)
        layers["shelters"] = shelter_layer(evacuation.simulation, shelters, streets.crs)
        layers["shelters"].insert(2, "building", shelter_buildings(city, shelters.building))
        layers["homes"] = home_layer(evacuation.simulation, streets)
    return layers


def published_layers(published: PublishedResults | None) -> dict[str, GeoDataFrame]:
    """Districts with their worst breach point or depths by return period, and streets with their first water."""
    if published is None:
        return {}
    layers = {"districts": published.districts}
    if published.streets is not None:
        layers["first_water"] = published.streets
    return layers


def building_layer(city: CityModel, flood: FloodResults) -> GeoDataFrame:
    """Buildings: footprint, some attributes, columns of the hazard."""
    import geopandas as gpd

    buildings = flood.buildings
    keep = [c for c in ("name", "usage", "usage_label", "measured_height", "footprint_area") if c in buildings]
    table = pd.concat([buildings[keep], flood.building_hazard], axis=1)
    for column in table.columns:
        if isinstance(table[column].dtype, pd.CategoricalDtype):
            table[column] = table[column].astype(str)
    crs = city.crs.to_2d() if city.crs is not None else None
    return gpd.GeoDataFrame(table, geometry=buildings["geometry"].to_numpy(), crs=crs)


def street_layer(evacuation: EvacuationResults) -> GeoDataFrame:
    """Streets: greatest depth (NaN unknown) [m], people who passed, waiting."""
    from twin.io.evacuation import street_layer as streets_of_run

    layer = streets_of_run(evacuation.simulation, evacuation.streets)
    layer["depth_max"] = street_depth(evacuation.street_hazard)
    return layer


def building_names(buildings: pd.DataFrame) -> dict[str, str]:
    """gml_id -> the building's name, else its usage in words, else "".

    >>> building_names(pd.DataFrame({"name": ["hall", None], "usage_label": ["public", "house"]}, index=["a", "b"]))
    {'a': 'hall', 'b': 'house'}
    """
    names = pd.Series("", index=buildings.index, dtype=object)
    for column in ("usage_label", "name"):
        if column in buildings:
            values = buildings[column].astype(object)
            names = names.where(values.isna() | (values == ""), values.astype(str))
    return {str(key): str(value) for key, value in names.items()}


def shelter_buildings(city: CityModel, rows: IntegerArray) -> TextArray:
    """gml:id of the building each shelter is in, "" where it is in none; (n_shelters,) str.

    rows : (n_shelters,) int
        Row of the building in the city's objects, -1 for none.
    """
    ids = city.objects.index.to_numpy().astype(str)
    return np.where(rows >= 0, ids[np.maximum(rows, 0)], "") if len(ids) else np.full(len(rows), "")
