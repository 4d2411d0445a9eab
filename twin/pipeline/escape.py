"""The evacuation section of a scenario: people, shelters, runs over seeds, and the bound they cannot beat."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.errors import InputError, ScenarioError
from twin.evacuation import AtOnce, EvacuationScenario, Logistic, PersonState, Rayleigh, Shelters, ThreeClass
from twin.evacuation.exits import edge_exits
from twin.evacuation.safety import SHELTER_STATES
from twin.fields import HOUR, MINUTE
from twin.network import EdgeHazard, StreetNetwork
from twin.notes import Note
from twin.pipeline.edits import new_shelters
from twin.pipeline.input_tables import shelter_table, street_lines
from twin.pipeline.scenario import Evacuation, Scenario
from twin.population import Population

__all__ = [
    "SAFE",
    "evacuation_scenario",
    "in_unsafe_shelter",
    "make_population",
    "make_shelters",
    "make_streets",
    "run_seeds",
    "safe_people",
]

Array = np.ndarray

# States that count as safe in the report.
SAFE = (PersonState.ARRIVED, PersonState.UPSTAIRS)
_SHELTER_COLUMNS = ["name", "x", "y", "capacity", "building", "floor_height", "storeys", "hazards"]


def _departure(options: Evacuation) -> Any:
    spread = options.departure_spread_minutes * MINUTE
    if options.departure == "rayleigh":
        return Rayleigh(scale=spread)
    if options.departure == "logistic":
        # 1 to 99 % take 9.2 / rate; twice the spread each side of the half time.
        return Logistic(half_time=2 * spread, rate=9.2 / (4 * spread))
    if options.departure == "three_class":
        return ThreeClass()
    return AtOnce()


def evacuation_scenario(scenario: Scenario) -> EvacuationScenario:
    """The rules of the street model for this scenario, in SI."""
    options = scenario.evacuation
    hours = options.duration_hours or scenario.flood.duration_hours
    return EvacuationScenario(
        name=scenario.name,
        alert_time=options.alert_minutes * MINUTE,
        departure=_departure(options),
        compliance=options.compliance,
        shelter_choice=options.shelter_choice,
        vertical_evacuation="if_cut_off" if options.vertical else "none",
        speed_factor=0.8 if options.time_of_day == "night" else 1.0,
        duration=max(hours * HOUR - options.alert_minutes * MINUTE, MINUTE),
    )


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


def make_shelters(city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path) -> Shelters:
    """Shelters from a table, or from buildings by usage, with those of the edits, and the edge where asked.

    Raises
    ------
    ScenarioError
        There is none, and the scenario does not let people leave the area either.
    """
    options = scenario.evacuation
    table, notes = _shelter_table(city, streets, scenario, folder)
    if options.leave_area == "always" or (options.leave_area == "if_no_shelter" and not len(table)):
        exits = edge_exits(streets)
        return _with_exits(table, exits, options, notes) if len(table) else exits
    if not len(table):
        raise ScenarioError(
            "the city has no shelter: no building has a usage among evacuation.shelter_usage "
            f"{options.shelter_usage}; name shelters in a CSV (evacuation.shelters) or as [[edit]] kind = \"shelter\","
            ' or let people leave at the edge with evacuation.leave_area = "if_no_shelter"'
        )
    return _shelters(table, options, notes)


def _shelter_table(
    city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Rows of `_SHELTER_COLUMNS`, none where neither data nor edits name a shelter; and what was assumed."""
    options = scenario.evacuation
    notes: tuple[Note, ...] = ()
    if options.shelters is not None:
        read, notes = shelter_table(city, streets, options, folder)
        found = read[_SHELTER_COLUMNS]
    else:
        found = _shelters_from_buildings(city, options)
    rows = [(edit.name, *edit.xy, edit.capacity, -1, np.nan, np.nan, None) for edit in new_shelters(scenario)]
    extra = pd.DataFrame(rows, columns=_SHELTER_COLUMNS)
    return pd.concat([part for part in (found, extra) if len(part)] or [found], ignore_index=True), notes


def _shelters(table: pd.DataFrame, options: Evacuation, notes: tuple[Note, ...]) -> Shelters:
    names = table["name"].astype(str)
    repeated = names.groupby(names).cumcount()
    ids = np.where(repeated > 0, names + " (" + (repeated + 1).astype(str) + ")", names)
    return Shelters(
        id=ids, name=names.to_numpy(object), xy=table[["x", "y"]].to_numpy(float),
        capacity=table["capacity"].to_numpy(np.int64), building=table["building"].to_numpy(np.int32),
        floor_height=table["floor_height"].to_numpy(float), storeys=table["storeys"].to_numpy(float),
        hazards=table["hazards"].to_numpy(object),
        assumptions=(f"{options.shelter_area_per_person:g} m2 of floor for each person in a shelter", *map(str, notes)),
    )  # fmt: skip


def _with_exits(table: pd.DataFrame, exits: Shelters, options: Evacuation, notes: tuple[Note, ...]) -> Shelters:
    """Shelters of the table, then the exits at the edge."""
    inside = _shelters(table, options, notes)
    return Shelters(
        **{
            name: np.concatenate([getattr(inside, name), getattr(exits, name)])
            for name in ("id", "name", "xy", "capacity", "building", "node", "floor_height", "storeys", "hazards")
        },
        assumptions=(*inside.assumptions, *exits.assumptions),
    )


def _shelters_from_buildings(city: CityModel, options: Evacuation) -> pd.DataFrame:
    from twin.city import shelters_from_city

    try:
        found = shelters_from_city(city, options.shelter_usage, area_per_person=options.shelter_area_per_person)
    except InputError:
        return pd.DataFrame(columns=_SHELTER_COLUMNS)
    return pd.DataFrame(
        {
            "name": found.name, "x": found.xy[:, 0], "y": found.xy[:, 1], "capacity": found.capacity,
            "building": found.building, "floor_height": found.floor_height, "storeys": found.storeys,
            "hazards": None,
        }
    )  # fmt: skip


def run_seeds(
    streets: StreetNetwork, people: Population, shelters: Shelters, hazard: EdgeHazard | None, scenario: Scenario,
    *, tell: Callable[[int, int], None] | None = None,
) -> xr.Dataset:
    """All seeds of a scenario as one Dataset.

    Returns
    -------
    Dataset
        The first seed's run, whole (with events for the pictures), plus over all seeds: arrived_people
        (run, curve_time), final_state (run, state), unsafe_arrivals (run): those who arrived where the water
        comes or is unknown; and bound_time, bound_people: the earliest-arrival bound.
    """
    from twin.evacuation.optimum import earliest_arrivals, latest_safe_departure
    from twin.evacuation.prepare import prepare
    from twin.evacuation.simulate import run_prepared

    rules = evacuation_scenario(scenario)
    prepared = prepare(streets, people, shelters, hazard, rules)
    curve_time = np.arange(0.0, rules.alert_time + rules.duration + 1.0, rules.sample_interval)
    arrived, final, unsafe = [], [], []
    first: xr.Dataset | None = None
    seeds = scenario.evacuation.seeds
    for k in range(seeds):
        run = run_prepared(prepared, seed=scenario.seed + k, with_events=first is None)
        first = run if first is None else first
        arrived.append(_arrival_curve(run, curve_time))
        final.append(np.bincount(run["state"].values, minlength=len(PersonState)))
        unsafe.append(int(in_unsafe_shelter(run).sum()))
        if tell is not None:
            tell(k + 1, seeds)
    assert first is not None
    first["arrived_people"] = (("run", "curve_time"), np.array(arrived))
    first["final_state"] = (("run", "final"), np.array(final))
    first["unsafe_arrivals"] = ("run", np.array(unsafe))
    first = first.assign_coords(curve_time=curve_time)
    bound_time, bound_people = earliest_arrivals(prepared)
    first["bound_time"], first["bound_people"] = ("bound", bound_time), ("bound", bound_people)
    if hazard is not None:
        first["latest_departure"] = ("node", latest_safe_departure(streets, shelters, hazard, speed=1.0))
    return first


def in_unsafe_shelter(run: xr.Dataset) -> Array:
    """Whether each person arrived in a shelter that stands in water or of which nobody knows; (n_people,) bool."""
    arrived = run["state"].values == PersonState.ARRIVED
    if "shelter_water" not in run:
        return np.zeros(len(arrived), bool)
    unsafe = np.isin(run["shelter_water"].values, (SHELTER_STATES.index("wet"), SHELTER_STATES.index("unknown")))
    shelter = run["shelter_of_person"].values
    return arrived & (shelter >= 0) & unsafe[np.maximum(shelter, 0)]


def safe_people(escape: xr.Dataset) -> Array:
    """People safe in the end of every run, (n_runs,): those in a shelter that floods are not among them."""
    return escape["final_state"].values[:, list(SAFE)].sum(axis=1) - escape["unsafe_arrivals"].values


def _arrival_curve(run: xr.Dataset, time: Array) -> Array:
    """People in shelters by each time."""
    arrival = run["arrival_time"].values
    return np.searchsorted(np.sort(arrival[np.isfinite(arrival)]), time, side="right")
