"""The evacuation section of a scenario: shelters, runs over seeds, and the bound they cannot beat.

Who is safe is read from `safety` alone (`twin.evacuation.states.Safety`), whatever the state a person ends in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.criteria import WET_DEPTH
from twin.errors import InputError, ScenarioError
from twin.evacuation import AtOnce, EvacuationScenario, Logistic, PersonState, Rayleigh, Shelters, ThreeClass
from twin.evacuation.shelters import edge_exits
from twin.evacuation.states import Safety
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.notes import Note
from twin.pipeline.edits import new_shelters
from twin.pipeline.input_tables import shelter_table
from twin.pipeline.scenario import Evacuation, Scenario
from twin.pipeline.streets_and_people import make_population, make_streets
from twin.population import NIGHT_SPEED_FACTOR, Population
from twin.quantities import HOUR, MINUTE

__all__ = [
    "evacuation_scenario",
    "make_population",
    "make_shelters",
    "make_streets",
    "run_seeds",
    "safety_counts",
]

Array = np.ndarray

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
        unknown_water=options.unknown_water,
        hazard=options.hazard,
        speed_factor=NIGHT_SPEED_FACTOR if options.time_of_day == "night" else 1.0,
        duration=max(hours * HOUR - options.alert_minutes * MINUTE, MINUTE),
    )


def make_shelters(city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path) -> Shelters:
    """Shelters from a table, or from buildings by usage, with those of the edits, and the edge where asked.

    Names are in the scenario's language. Buildings chosen by usage count only from `shelter_least_places` on; how
    many are left out for this stands in the assumptions.

    Raises
    ------
    ScenarioError
        There is none, and the scenario does not let people leave the area either.
    """
    options = scenario.evacuation
    table, notes = _shelter_table(city, streets, scenario, folder)
    if options.leave_area == "always" or (options.leave_area == "if_no_shelter" and not len(table)):
        exits = edge_exits(streets, lang=scenario.language)
        if not len(table):
            return replace(exits, assumptions=(*notes, *exits.assumptions))
        return _with_exits(_shelters(table, options, notes), exits)
    if not len(table):
        small = "; ".join(str(note) for note in notes if note.id == "pipeline.small_shelters")
        raise ScenarioError(
            "the city has no shelter: no building has a usage among evacuation.shelter_usage "
            f"{options.shelter_usage}{' and room for enough people: ' + small if small else ''}; "
            'name shelters in a CSV (evacuation.shelters) or as [[edit]] kind = "shelter",'
            ' or let people leave at the edge with evacuation.leave_area = "if_no_shelter"'
        )
    return _shelters(table, options, notes)


def _shelter_table(
    city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Rows of `_SHELTER_COLUMNS`, none where neither data nor edits name a shelter; and what was assumed."""
    options = scenario.evacuation
    if options.shelters is not None:
        read, notes = shelter_table(city, streets, options, folder)
        found = read[_SHELTER_COLUMNS]
    else:
        found, notes = _shelters_from_buildings(city, scenario)
    added = new_shelters(scenario)
    rows = [
        (edit.name, *edit.xy, edit.capacity, -1, _or_nan(edit.floor_height), _or_nan(edit.storeys), None)
        for edit in added
    ]
    in_the_open = [edit.name for edit in added if edit.floor_height is None and edit.storeys is None]
    notes = (*notes, *(Note("pipeline.shelter_in_the_open", shelter=name, depth=WET_DEPTH) for name in in_the_open))
    extra = pd.DataFrame(rows, columns=_SHELTER_COLUMNS)
    return pd.concat([part for part in (found, extra) if len(part)] or [found], ignore_index=True), notes


def _or_nan(value: float | None) -> float:
    return np.nan if value is None else float(value)


def _shelters(table: pd.DataFrame, options: Evacuation, notes: tuple[Note, ...]) -> Shelters:
    names = table["name"].astype(str)
    repeated = names.groupby(names).cumcount()
    ids = np.where(repeated > 0, names + " (" + (repeated + 1).astype(str) + ")", names)
    return Shelters(
        id=ids, name=names.to_numpy(object), xy=table[["x", "y"]].to_numpy(float),
        capacity=table["capacity"].to_numpy(np.int64), building=table["building"].to_numpy(np.int32),
        floor_height=table["floor_height"].to_numpy(float), storeys=table["storeys"].to_numpy(float),
        hazards=tuple(table["hazards"]), assumptions=notes,
    )  # fmt: skip


def _with_exits(inside: Shelters, exits: Shelters) -> Shelters:
    """Shelters, then the exits at the edge."""
    columns = ("id", "name", "xy", "capacity", "building", "node", "floor_height", "storeys", "is_exit")
    return Shelters(
        **{name: np.concatenate([getattr(inside, name), getattr(exits, name)]) for name in columns},
        hazards=(*inside.hazards, *exits.hazards),
        assumptions=(*inside.assumptions, *exits.assumptions),
    )


def _shelters_from_buildings(city: CityModel, scenario: Scenario) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Buildings of the usages named, with room for enough people."""
    from twin.city import shelters_from_city

    options = scenario.evacuation
    try:
        found = shelters_from_city(
            city, options.shelter_usage, area_per_person=options.shelter_area_per_person, least_places=0
        )
    except InputError:
        return pd.DataFrame(columns=_SHELTER_COLUMNS), ()
    table = pd.DataFrame(
        {
            "name": _building_names(city, found.building, scenario.language), "x": found.xy[:, 0], "y": found.xy[:, 1],
            "capacity": found.capacity, "building": found.building, "floor_height": found.floor_height,
            "storeys": found.storeys, "hazards": None,
        }
    )  # fmt: skip
    large = table["capacity"].to_numpy() >= options.shelter_least_places
    notes = [
        Note("pipeline.shelters_by_usage", usage=", ".join(options.shelter_usage)),
        Note("pipeline.shelter_area", area=options.shelter_area_per_person),
    ]
    if not large.all():
        notes.append(Note("pipeline.small_shelters", n=int((~large).sum()), least=options.shelter_least_places))
    return table[large].reset_index(drop=True), tuple(notes)


def _building_names(city: CityModel, rows: Array, lang: str) -> Array:
    """The building's own name, else its use with a running number; (n,) str."""
    objects = city.objects.iloc[rows]
    usage = objects["usage"].astype(object).to_numpy() if "usage" in objects else np.full(len(rows), "-", object)
    label = objects["usage_label"].astype(object).to_numpy() if "usage_label" in objects else np.full(len(rows), None)
    name = objects["name"].astype(object).to_numpy() if "name" in objects else np.full(len(rows), None, object)
    number = pd.Series(usage).groupby(usage).cumcount().to_numpy() + 1
    numbers_of: dict[str, int] = {}
    out = np.empty(len(rows), object)
    for k in range(len(rows)):
        if pd.notna(name[k]) and name[k] != "":
            out[k] = str(name[k])
        elif pd.notna(label[k]):
            numbers_of[label[k]] = numbers_of.get(label[k], 0) + 1
            out[k] = f"{label[k]} {numbers_of[label[k]]}"
        else:
            out[k] = Note("pipeline.shelter_of_usage", usage=str(usage[k]), n=int(number[k])).text(lang)
    return out


def run_seeds(
    streets: StreetNetwork,
    people: Population,
    shelters: Shelters,
    hazard: EdgeHazard | None,
    scenario: Scenario,
    *,
    buildings: PlaceHazard | None = None,
    points: PlaceHazard | None = None,
    tell: Callable[[int, int], None] | None = None,
) -> xr.Dataset:
    """All seeds of a scenario as one Dataset.

    Returns
    -------
    Dataset
        The typical run, whole, with events for the pictures: of all seeds the one with the median number of safe
        people, so that tables, layers and pictures show one run whose rows add up. Its place among the runs is
        `attrs["typical_run"]`. Over all seeds: run_seed (run), final_state (run, final), final_safety (run, fate)
        and safe_arrivals (run, curve_time), arrivals by each time of those who are safe or have left in the end.
        bound_time, bound_people: the earliest-arrival bound.
    """
    from twin.evacuation.optimum import earliest_arrivals, latest_safe_departure
    from twin.evacuation.prepare import prepare
    from twin.evacuation.simulate import run_prepared

    rules = evacuation_scenario(scenario)
    prepared = prepare(
        streets, people, shelters=shelters, hazard=hazard, scenario=rules, buildings=buildings, points=points
    )
    curve_time = np.arange(0.0, rules.alert_time + rules.duration + 1.0, rules.sample_interval)
    n = scenario.evacuation.seeds
    seeds = scenario.seed + np.arange(n)
    arrivals, states, safety = [], [], []
    for k, seed in enumerate(seeds):
        run = run_prepared(prepared, seed=int(seed), with_events=n == 1)
        arrivals.append(_safe_arrivals(run, curve_time))
        states.append(np.bincount(run["state"].values, minlength=len(PersonState)))
        safety.append(np.bincount(run["safety"].values, minlength=len(Safety)))
        if tell is not None:
            tell(k + 1, n)
    typical = int(np.argsort(np.array(safety)[:, Safety.SAFE], kind="stable")[(n - 1) // 2])
    if n > 1:
        run = run_prepared(prepared, seed=int(seeds[typical]), with_events=True)
    run = run.assign_coords(curve_time=curve_time, run_seed=("run", seeds))
    run["safe_arrivals"] = (("run", "curve_time"), np.array(arrivals))
    run["final_state"] = (("run", "final"), np.array(states))
    run["final_safety"] = (("run", "fate"), np.array(safety))
    bound_time, bound_people = earliest_arrivals(prepared)
    run["bound_time"], run["bound_people"] = ("bound", bound_time), ("bound", bound_people)
    if hazard is not None:
        latest = latest_safe_departure(
            streets, shelters, hazard=hazard, scenario=rules, buildings=buildings, points=points
        )
        run["latest_departure"] = ("node", latest)
    run.attrs["typical_run"] = typical
    return run


def _safe_arrivals(run: xr.Dataset, time: Array) -> Array:
    """People who have arrived by each time and are safe, or have left the area, in the end."""
    arrival = run["arrival_time"].values
    counted = np.isfinite(arrival) & np.isin(run["safety"].values, (Safety.SAFE, Safety.LEFT))
    return np.searchsorted(np.sort(arrival[counted]), time, side="right")


def safety_counts(escape: xr.Dataset, *, typical: bool = False) -> Array:
    """People by `Safety` in every run, (n_runs, 4); or in the typical run, (4,). Each row adds up to all people."""
    counts = escape["final_safety"].values
    return counts[int(escape.attrs["typical_run"])] if typical else counts
