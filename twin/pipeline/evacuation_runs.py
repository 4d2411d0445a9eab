"""The evacuation of a scenario: its rules in SI, one run per seed, and the bound that no plan can beat.

Who is safe is read from `safety` alone (`twin.evacuation.states.Safety`), whatever state a person ends in.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import xarray as xr

from twin.arrays import FloatArray, IntArray
from twin.evacuation import AtOnce, EvacuationScenario, Logistic, PersonState, Rayleigh, Shelters, ThreeClass
from twin.evacuation.arrival_bound import earliest_arrivals
from twin.evacuation.optimum import latest_safe_departure
from twin.evacuation.prepare import Prepared, prepare
from twin.evacuation.scenario import Departure
from twin.evacuation.simulate import run_prepared
from twin.evacuation.states import Safety
from twin.files import return_free_memory
from twin.network import EdgeHazard, PlaceHazard, StreetNetwork
from twin.parallel import Progress, ordered_results, silent
from twin.population import NIGHT_SPEED_FACTOR, Population
from twin.quantities import HOUR, MINUTE
from twin.scenario import Evacuation, Scenario

__all__ = ["evacuation_scenario", "run_seeds"]


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


def _departure(options: Evacuation) -> Departure:
    spread = options.departure_spread_minutes * MINUTE
    if options.departure == "rayleigh":
        return Rayleigh(scale=spread)
    if options.departure == "logistic":
        # 1 to 99 % take 9.2 / rate; twice the spread each side of the half time.
        return Logistic(half_time=2 * spread, rate=9.2 / (4 * spread))
    if options.departure == "three_class":
        return ThreeClass()
    return AtOnce()


def run_seeds(
    streets: StreetNetwork,
    people: Population,
    shelters: Shelters,
    hazard: EdgeHazard | None,
    scenario: Scenario,
    *,
    buildings: PlaceHazard | None = None,
    points: PlaceHazard | None = None,
    progress: Progress = silent,
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
    rules = evacuation_scenario(scenario)
    prepared = prepare(
        streets, people, shelters=shelters, hazard=hazard, scenario=rules, buildings=buildings, points=points
    )
    curve_time = np.arange(0.0, rules.alert_time + rules.duration + 1.0, rules.sample_interval)
    n = scenario.evacuation.seeds
    seeds = scenario.seed + np.arange(n)
    with ThreadPoolExecutor(min(n, os.cpu_count() or 1)) as pool:  # the solvers release Python's lock
        runs = [pool.submit(_one_run, prepared, int(seed), curve_time, is_only=n == 1) for seed in seeds]
        bound = pool.submit(earliest_arrivals, prepared)
        found = list(ordered_results(lambda future: future.result(), runs, progress=progress, what="evacuation"))
        typical = int(np.argsort([one.safety[Safety.SAFE] for one in found], kind="stable")[(n - 1) // 2])
        run = found[0].run
        if run is None:
            return_free_memory()
            run = run_prepared(prepared, seed=int(seeds[typical]), with_events=True)
        bound_time, bound_people = bound.result()
    run = run.assign_coords(curve_time=curve_time, run_seed=("run", seeds))
    run["safe_arrivals"] = (("run", "curve_time"), np.array([one.arrivals for one in found]))
    run["final_state"] = (("run", "final"), np.array([one.states for one in found]))
    run["final_safety"] = (("run", "fate"), np.array([one.safety for one in found]))
    run["bound_time"], run["bound_people"] = ("bound", bound_time), ("bound", bound_people)
    if hazard is not None:
        latest = latest_safe_departure(
            streets, shelters, hazard=hazard, scenario=rules, buildings=buildings, points=points
        )
        run["latest_departure"] = ("node", latest)
    run.attrs["typical_run"] = typical
    return run


class _SeedRun(NamedTuple):
    """What is kept of the run of one seed; the run itself, with its events, where it is the only one."""

    arrivals: IntArray
    states: IntArray
    safety: IntArray
    run: xr.Dataset | None


def _one_run(prepared: Prepared, seed: int, curve_time: FloatArray, *, is_only: bool) -> _SeedRun:
    run = run_prepared(prepared, seed=seed, with_events=is_only)
    return _SeedRun(
        arrivals=_safe_arrivals(run, curve_time),
        states=np.bincount(run["state"].values, minlength=len(PersonState)),
        safety=np.bincount(run["safety"].values, minlength=len(Safety)),
        run=run if is_only else None,
    )


def _safe_arrivals(run: xr.Dataset, time: FloatArray) -> IntArray:
    """People who have arrived by each time and are safe, or have left the area, in the end."""
    arrival = run["arrival_time"].values
    counted = np.isfinite(arrival) & np.isin(run["safety"].values, (Safety.SAFE, Safety.LEFT))
    return np.searchsorted(np.sort(arrival[counted]), time, side="right")
