"""Streets and people of a scenario, before any water."""

from __future__ import annotations

from pathlib import Path

from citygml.model import CityModel
from twin.errors import InputError, ScenarioError
from twin.network import StreetNetwork
from twin.pipeline.input_tables import street_lines
from twin.pipeline.scenario import Scenario
from twin.population import Population

__all__ = ["make_population", "make_streets"]


def make_population(city: CityModel, streets: StreetNetwork, scenario: Scenario) -> Population:
    """People in the buildings of the city."""
    from twin.city import population_from_city

    options = scenario.evacuation
    try:
        return population_from_city(
            city, time_of_day=options.time_of_day, total=options.people, seed=scenario.seed
        )
    except InputError as error:
        raise ScenarioError(f"evacuation.people: {error}; leave the key out or set enabled = false") from error


def make_streets(city: CityModel, scenario: Scenario, folder: Path) -> StreetNetwork:
    """Streets from a line layer where one is named, else from road polygons, else from the free space.

    Which it was stands in `source` and in the assumptions.
    """
    from twin.city import streets_from_city, streets_from_free_space, streets_from_lines

    if scenario.evacuation.streets is not None:
        return streets_from_lines(street_lines(scenario.evacuation, folder), city)
    has_roads = city.objects["type"].astype(str).isin(["tran:Road", "tran:Square", "tran:Track"]).any()
    return streets_from_city(city) if has_roads else streets_from_free_space(city)
