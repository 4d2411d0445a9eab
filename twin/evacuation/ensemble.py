"""Many seeds of one plan in parallel, and the difference between two plans on the same seeds."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import xarray as xr
from scipy.stats import t as student

from twin.errors import InputError
from twin.evacuation.prepare import Prepared
from twin.evacuation.simulate import run_prepared
from twin.evacuation.states import PersonState, Safety

__all__ = ["PairedDifference", "arrival_percentiles", "paired_difference", "simulate_seeds"]

Array = np.ndarray


def simulate_seeds(
    p: Prepared, *, seeds: Iterable[int] = range(50), threads: int | None = None, sample_interval: float | None = None
) -> xr.Dataset:
    """Run every seed and keep what is compared across them.

    The compiled solver lets go of Python's lock, so threads use all cores and share the inputs.

    Parameters
    ----------
    seeds : at least 50 for the 95th percentile that IMO asks for
    threads : all cores when None
    sample_interval : of the arrival curves; the scenario's own when None [s]

    Returns
    -------
    Dataset; dims seed, time, person_state, safety_class, shelter
        arrived (seed, time), final (seed, person_state), people_by_safety (seed, safety_class; the four add up to
        all people), clearance_time (seed; last arrival, NaN where
        nobody arrived), mean_arrival_time (seed), time_to (seed, share) for 50, 90, 95 and 100 % of all
        who arrive, sheltered (seed, shelter). [s on the clock of the hazard]
    """
    rows = list(seeds)
    if not rows:
        raise InputError("there are no seeds to run")
    with ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool:
        runs = list(pool.map(lambda seed: _summary(run_prepared(p, seed=seed)), rows))
    arrivals = [run.arrival for run in runs]
    last = max((a[-1] for a in arrivals if len(a)), default=p.scenario.alert_time)
    step = sample_interval or p.scenario.sample_interval
    time = p.scenario.alert_time + np.arange(0, np.ceil((last - p.scenario.alert_time) / step) + 1) * step
    shares = np.array([0.5, 0.9, 0.95, 1.0])
    nan = np.nan
    return xr.Dataset(
        {
            "arrived": (("seed", "time"), np.array([np.searchsorted(a, time, side="right") for a in arrivals])),
            "final": (("seed", "person_state"), np.array([run.state for run in runs])),
            "people_by_safety": (("seed", "safety_class"), np.array([run.safety for run in runs])),
            "sheltered": (("seed", "shelter"), np.array([run.sheltered for run in runs])),
            "clearance_time": ("seed", np.array([a[-1] if len(a) else nan for a in arrivals]), {"units": "s"}),
            "mean_arrival_time": ("seed", np.array([a.mean() if len(a) else nan for a in arrivals]), {"units": "s"}),
            "time_to": (("seed", "share"), np.array([_time_to(a, shares) for a in arrivals]), {"units": "s"}),
        },
        coords={
            "seed": rows,
            "time": ("time", time, {"units": "s"}),
            "person_state": [s.name.lower() for s in PersonState],
            "safety_class": [s.name.lower() for s in Safety],
            "shelter": p.shelters.id.astype(str),
            "share": shares,
        },
    )


class _Summary(NamedTuple):
    """What is kept of one seed: sorted arrival times [s], people by state and by safety, people in each shelter."""

    arrival: Array
    state: Array
    safety: Array
    sheltered: Array


def _summary(run: xr.Dataset) -> _Summary:
    arrival = run["arrival_time"].values
    return _Summary(
        arrival=np.sort(arrival[np.isfinite(arrival)]),
        state=np.bincount(run["state"].values, minlength=len(PersonState)),
        safety=run["people_by_safety"].values,
        sheltered=run["sheltered"].values[-1],
    )


def _time_to(arrival: Array, shares: Array) -> Array:
    if not len(arrival):
        return np.full(len(shares), np.nan)
    return np.asarray(arrival[np.maximum(np.ceil(shares * len(arrival)).astype(int), 1) - 1])


def arrival_percentiles(many: xr.Dataset, percent: Iterable[float] = (5, 50, 95)) -> xr.DataArray:
    """Arrival curve (percentile, time) over seeds: people who arrived by each time."""
    rows = list(percent)
    values = np.percentile(many["arrived"].values, rows, axis=0)
    return xr.DataArray(values, dims=("percentile", "time"), coords={"percentile": rows, "time": many["time"]})


class PairedDifference(NamedTuple):
    """Mean of a - b over seeds, and its confidence interval."""

    mean: float
    low: float
    high: float
    n: int


def paired_difference(a: xr.DataArray, b: xr.DataArray, *, confidence: float = 0.95) -> PairedDifference:
    """Difference a - b of two plans on the same seeds (common random numbers), Student's interval.

    Raises
    ------
    InputError
        The seeds differ, or there are fewer than two.
    """
    if not np.array_equal(a["seed"].values, b["seed"].values):
        raise InputError("the two plans ran on different seeds; run both on the same ones")
    d = np.asarray(a.values - b.values, np.float64)
    if len(d) < 2:
        raise InputError("a confidence interval needs at least two seeds")
    half = float(student.ppf(0.5 + confidence / 2.0, len(d) - 1) * d.std(ddof=1) / np.sqrt(len(d)))
    return PairedDifference(float(d.mean()), float(d.mean()) - half, float(d.mean()) + half, len(d))
