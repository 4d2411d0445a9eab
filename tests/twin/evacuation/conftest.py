"""In every test: whatever a street run does, its arrivals stay below the earliest-arrival bound at every time."""

from __future__ import annotations

import numpy as np
import pytest

from twin.evacuation import simulate
from twin.evacuation.arrival_bound import earliest_arrivals

_RUNS_A_TEST = 2
_LARGEST_EXPANSION = 400_000  # links times bins: above, the bound would take longer than the test


def assert_below_bound(prepared, result):
    """Arrivals of a run are at most the bound when a quarter, a half and nine tenths of them are in."""
    arrival = result["arrival_time"].values
    arrival = np.sort(arrival[np.isfinite(arrival)])
    since = arrival - prepared.scenario.alert_time
    if not len(arrival) or since[-1] <= 0:
        return
    bins = 60
    if 2 * prepared.streets.n_edges * bins > _LARGEST_EXPANSION:
        return
    time = np.unique(since[(np.array([0.25, 0.5, 0.9]) * (len(since) - 1)).astype(int)])
    time = time[time > 0]
    _, bound = earliest_arrivals(prepared, time=time, bin_width=max(float(time.max(initial=1.0)) / bins, 1e-3))
    assert (np.searchsorted(since, time, side="right") <= bound).all(), (time, bound)


@pytest.fixture(autouse=True)
def arrivals_below_the_bound(monkeypatch):
    runs = []
    finish = simulate.dataset_from_run

    def kept(prepared, *arguments, **named):
        result = finish(prepared, *arguments, **named)
        if len(runs) < _RUNS_A_TEST:
            runs.append((prepared, result))
        return result

    monkeypatch.setattr(simulate, "dataset_from_run", kept)
    yield
    for prepared, result in runs:
        assert_below_bound(prepared, result)
